import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const humanResourcesSamples: Readonly<Record<string, Sample>> = {
  "bamboohr-api-key": { secret: made("{hex:40}"), text: env("BAMBOOHR_API_KEY") },
  "gusto-client-secret": { secret: made("{base64url:43}"), text: env("GUSTO_CLIENT_SECRET") },
  "greenhouse-api-key": {
    secret: made("{hex:32}-3"),
    text: env("GREENHOUSE_API_KEY"),
    miss: (secret) => secret.slice(1),
  },
  "lever-api-key": { secret: made("{base62:64}"), text: env("LEVER_API_KEY") },
  "workable-token": { secret: made("{base64url:43}"), text: env("WORKABLE_ACCESS_TOKEN") },
  "personio-client-secret": { secret: made("papi-{uuid}"), miss: (secret) => secret.slice(0, 36) },
  "ashby-api-key": { secret: made("{hex:64}"), text: env("ASHBY_API_KEY") },
  "hibob-token": { secret: made("{base62:40}"), text: env("HIBOB_API_TOKEN") },
  "rippling-api-key": { secret: made("{base62:50}"), text: env("RIPPLING_API_KEY") },
  "deel-token": { secret: made("{hex:64}"), text: env("DEEL_API_TOKEN") },
  "recruitee-api-token": { secret: made("{base62:32}"), text: env("RECRUITEE_API_TOKEN") },
  "adzuna-app-key": { secret: made("{hex:32}"), text: env("ADZUNA_APP_KEY") },
  "sage-hr-token": { secret: made("{hex:40}"), text: env("SAGEHR_TOKEN"), miss: (secret) => secret.slice(0, 30) },
  "factorial-api-key": { secret: made("{hex:64}"), text: env("FACTORIAL_API_KEY") },
};
