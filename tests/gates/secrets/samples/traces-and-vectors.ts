import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const tracesAndVectorsSamples: Readonly<Record<string, Sample>> = {
  "langfuse-secret-key": { secret: made("sk-lf-{uuid}") },
  "langsmith-legacy-key": { secret: made("ls__{hex:32}") },
  "helicone-api-key": { secret: made("sk-helicone-{lower:7}-{lower:7}-{lower:7}-{lower:6}7") },
  "portkey-api-key": { secret: made("{base64:27}="), text: env("PORTKEY_API_KEY") },
  "humanloop-api-key": { secret: made("hl_sk_{hex:48}") },
  "promptlayer-api-key": { secret: made("pl_{hex:32}"), text: env("PROMPTLAYER_API_KEY") },
  "openpipe-api-key": { secret: made("opk_{hex:40}") },
  "agentops-api-key": { secret: made("{uuid}"), text: env("AGENTOPS_API_KEY") },
  "wandb-api-key": { secret: made("{hex:40}"), text: env("WANDB_API_KEY") },
  "wandb-token": { secret: made("wandb_v1_{base62:77}") },
  "comet-api-key": { secret: made("{base62:25}"), text: env("COMET_API_KEY") },
  "neptune-api-token": { secret: made("eyJhcGlfYWRkcmVzcyI6{base62:120}"), miss: cut(121) },
  "clearml-secret-key": { secret: made("{base62:50}"), text: env("CLEARML_API_SECRET_KEY") },
  "dagshub-token": { secret: made("{hex:40}"), text: env("DAGSHUB_USER_TOKEN") },
  "sigopt-api-token": { secret: made("{upper:48}"), text: env("SIGOPT_API_TOKEN") },
  "weaviate-api-key": { secret: made("{base62:36}"), text: env("WEAVIATE_API_KEY"), miss: cut(1) },
  "qdrant-api-key": { secret: made("{base64url:54}"), text: env("QDRANT_API_KEY"), miss: cut(15) },
  "chroma-api-key": { secret: made("ck-{base62:44}"), text: env("CHROMA_API_KEY") },
  "turbopuffer-api-key": { secret: made("tpuf_{base62:32}") },
  "vectara-api-key": { secret: made("zwt_{base64url:38}") },
  "mem0-api-key": { secret: made("m0-{base62:40}") },
  "letta-api-key": { secret: made("sk-let-{base62:90}=="), miss: cut(93) },
  "langflow-api-key": { secret: made("sk-{base64url:43}"), text: env("LANGFLOW_API_KEY") },
  "dify-api-key": { secret: made("app-{base62:24}"), text: env("DIFY_API_KEY") },
  "flowise-api-key": { secret: made("{base64:43}="), text: env("FLOWISE_API_KEY") },
};
