import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const peopleDataSamples: Readonly<Record<string, Sample>> = {
  "apollo-io-api-key": { secret: made("{base64url:22}"), text: env("APOLLO_API_KEY") },
  "clearbit-secret-key": { secret: made("sk_{hex:32}"), text: env("CLEARBIT_KEY") },
  "hunter-io-api-key": { secret: made("{hex:40}"), text: env("HUNTER_API_KEY") },
  "lusha-api-key": { secret: made("{uuid}"), text: env("LUSHA_API_KEY") },
  "snov-io-secret": { secret: made("{hex:32}"), text: env("SNOVIO_CLIENT_SECRET") },
  "fullcontact-api-key": { secret: made("{base62:32}"), text: env("FULLCONTACT_API_KEY") },
  "people-data-labs-api-key": { secret: made("{hex:64}"), text: env("PDL_API_KEY") },
  "rocketreach-api-key": {
    secret: made("{hex:40}"),
    text: env("ROCKETREACH_API_KEY"),
    miss: (secret) => secret.slice(0, 30),
  },
  "proxycurl-api-key": { secret: made("{base62:22}"), text: env("PROXYCURL_API_KEY") },
  "lemlist-api-key": { secret: made("{hex:32}"), text: env("LEMLIST_API_KEY") },
  "interseller-api-key": { secret: made("{hex:32}"), text: env("INTERSELLER_API_KEY") },
  "madkudu-api-key": { secret: made("{hex:32}"), text: env("MADKUDU_API_KEY") },
};
