import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const modelHostsSamples: Readonly<Record<string, Sample>> = {
  "cohere-api-key": { secret: made("{base62:40}"), text: env("COHERE_API_KEY") },
  "mistral-api-key": { secret: made("{base62:32}"), text: env("MISTRAL_API_KEY") },
  "moonshot-api-key": { secret: made("sk-{base62:48}"), text: env("MOONSHOT_API_KEY") },
  "stability-api-key": { secret: made("sk-{base62:48}"), text: env("STABILITY_API_KEY") },
  "braintrust-api-key": { secret: made("sk-{base62:48}"), text: env("BRAINTRUST_API_KEY") },
  "dashscope-api-key": { secret: made("sk-{hex:32}"), text: env("DASHSCOPE_API_KEY") },
  "cerebras-api-key": { secret: made("csk-{lower:48}") },
  "sambanova-api-key": { secret: made("{uuid}"), text: env("SAMBANOVA_API_KEY") },
  "ai21-api-key": { secret: made("{base62:32}"), text: env("AI21_API_KEY") },
  "nomic-api-key": { secret: made("nk-{base64url:43}"), text: env("NOMIC_API_KEY") },
  "zhipu-api-key": { secret: made("{hex:32}.{base62:16}"), text: env("ZHIPUAI_API_KEY") },
  "volcengine-ark-key": { secret: made("{uuid}"), text: env("ARK_API_KEY") },
  "clarifai-access-token": { secret: made("{hex:32}"), text: env("CLARIFAI_PAT") },
  "deepai-api-key": { secret: made("{uuid}"), text: env("DEEPAI_API_KEY") },
  "upstage-api-key": { secret: made("up_{base62:29}"), text: env("UPSTAGE_API_KEY") },
  "gemini-auth-key": { secret: made("AQ.Ab8RN6{base64url:44}"), miss: cut(12) },
  "kaggle-key": { secret: made("{hex:32}"), text: env("KAGGLE_KEY") },
  "kaggle-token": { secret: made("KGAT_{hex:32}") },
  "scale-api-key": { secret: made("live_{hex:32}"), text: env("SCALE_API_KEY") },
  "cursor-api-key": { secret: made("crsr_{hex:64}") },
  "continue-api-key": { secret: made("con-{hex:64}"), text: env("CONTINUE_API_KEY") },
  "codeium-api-key": { secret: made("{uuid}"), text: env("CODEIUM_API_KEY") },
};
