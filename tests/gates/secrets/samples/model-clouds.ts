import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const modelCloudsSamples: Readonly<Record<string, Sample>> = {
  "together-api-key": { secret: made("{hex:64}"), text: env("TOGETHER_API_KEY") },
  "together-token": { secret: made("tgp_v1_{base64url:43}") },
  "baseten-api-key": { secret: made("{base62:8}.{base62:32}"), text: env("BASETEN_API_KEY") },
  "modal-token-secret": { secret: made("as-{base62:22}"), text: env("MODAL_TOKEN_SECRET") },
  "runpod-api-key": { secret: made("rpa_{upper:40}{lower:6}"), miss: cut(12) },
  "runpod-legacy-key": { secret: made("{upper:40}"), text: env("RUNPOD_API_KEY") },
  "lambda-cloud-key": { secret: made("secret_shop_{hex:32}.{base62:32}"), miss: cut(32) },
  "fal-api-key": { secret: made("{uuid}:{hex:32}"), text: env("FAL_KEY") },
  "deepinfra-api-key": { secret: made("{base62:32}"), text: env("DEEPINFRA_API_KEY") },
  "friendli-token": { secret: made("flp_{base62:46}"), miss: cut(7) },
  "novita-api-key": { secret: made("sk_{base64url:43}"), text: env("NOVITA_API_KEY") },
  "featherless-api-key": { secret: made("rc_{hex:64}"), text: env("FEATHERLESS_API_KEY") },
  "siliconflow-api-key": { secret: made("sk-{lower_letters:48}"), text: env("SILICONFLOW_API_KEY") },
  "ollama-api-key": { secret: made("{hex:32}.{base64url:24}"), text: env("OLLAMA_API_KEY") },
  "anyscale-secret": { secret: made("esecret_{base62:26}"), miss: cut(3) },
  "predibase-token": { secret: made("pb_{base64url:22}"), text: env("PREDIBASE_API_TOKEN") },
  "aimlapi-key": { secret: made("{hex:32}"), text: env("AIMLAPI_KEY") },
  "paperspace-api-key": { secret: made("{hex:30}"), text: env("PAPERSPACE_API_KEY") },
  "vast-api-key": { secret: made("{hex:64}"), text: env("VAST_API_KEY") },
  "ngc-api-key": { secret: made("{base62:84}"), text: env("NGC_API_KEY") },
  "lightning-api-key": { secret: made("{uuid}"), text: env("LIGHTNING_API_KEY") },
  "litellm-key": { secret: made("sk-{base64url:22}"), text: env("LITELLM_API_KEY") },
  "inference-net-key": { secret: made("inference-{hex:32}") },
};
