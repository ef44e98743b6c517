import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const identityChecksSamples: Readonly<Record<string, Sample>> = {
  "persona-api-key": { secret: made("persona_production_{uuid}") },
  "jumio-api-secret": { secret: made("{base62:32}"), text: env("JUMIO_API_SECRET") },
  "checkr-api-key": { secret: made("{hex:40}"), text: env("CHECKR_API_KEY") },
  "complyadvantage-api-key": { secret: made("{base62:32}"), text: env("COMPLYADVANTAGE_API_KEY") },
  "middesk-api-key": { secret: made("mk_live_{hex:40}"), miss: (secret) => secret.slice(0, 40) },
  "seon-license-key": { secret: made("{uuid}"), text: env("SEON_LICENSE_KEY") },
  "castle-api-secret": { secret: made("{base62:32}"), text: env("CASTLE_API_SECRET") },
  "fingerprint-secret-key": { secret: made("{base62:20}"), text: env("FINGERPRINT_SECRET_KEY") },
};
