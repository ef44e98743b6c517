import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const languageServicesSamples: Readonly<Record<string, Sample>> = {
  "monkeylearn-api-key": { secret: made("{hex:40}"), text: env("MONKEYLEARN_API_KEY") },
  "textrazor-api-key": { secret: made("{hex:56}"), text: env("TEXTRAZOR_API_KEY") },
  "meaningcloud-api-key": { secret: made("{hex:32}"), text: env("MEANINGCLOUD_LICENSE_KEY") },
  "aylien-api-key": { secret: made("{hex:32}"), text: env("AYLIEN_APP_KEY") },
  "dandelion-token": { secret: made("{hex:32}"), text: env("DANDELION_TOKEN") },
  "wit-access-token": { secret: made("{base32:32}"), text: env("WIT_AI_TOKEN") },
  "deepl-api-key": { secret: made("{uuid}"), text: env("DEEPL_AUTH_KEY") },
  "deepl-free-key": { secret: made("{uuid}:fx") },
  "paralleldots-key": { secret: made("{base62:43}"), text: env("PARALLELDOTS_API_KEY") },
  "uclassify-key": { secret: made("{base62:12}"), text: env("UCLASSIFY_READ_API_KEY") },
  "detectlanguage-key": { secret: made("{hex:32}"), text: env("DETECTLANGUAGE_API_KEY") },
  "private-ai-key": { secret: made("{hex:32}"), text: env("PRIVATEAI_API_KEY") },
  "codequiry-key": { secret: made("{hex:64}"), text: env("CODEQUIRY_API_KEY") },
  "nlpcloud-token": { secret: made("{hex:40}"), text: env("NLPCLOUD_TOKEN") },
};
