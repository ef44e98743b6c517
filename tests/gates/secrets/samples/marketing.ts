import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const marketingSamples: Readonly<Record<string, Sample>> = {
  "activecampaign-api-token": {
    secret: made("{hex:72}"),
    text: env("ACTIVECAMPAIGN_API_KEY"),
    miss: (secret) => secret.slice(0, 60),
  },
  "campaign-monitor-api-key": {
    secret: made("{base62:164}=="),
    text: env("CAMPAIGN_MONITOR_API_KEY"),
    miss: (secret) => secret.slice(0, 40),
  },
  "convertkit-api-secret": { secret: made("{base64url:43}"), text: env("CONVERTKIT_API_SECRET") },
  "getresponse-api-key": { secret: made("{lower:32}"), text: env("GETRESPONSE_API_KEY") },
  "aweber-client-secret": { secret: made("{base62:32}"), text: env("AWEBER_CLIENT_SECRET") },
  "moosend-api-key": { secret: made("{uuid}"), text: env("MOOSEND_API_KEY") },
  "omnisend-api-key": {
    secret: made("{hex:24}-{base62:50}"),
    text: env("OMNISEND_API_KEY"),
    miss: (secret) => secret.slice(0, 60),
  },
  "drip-api-token": { secret: made("{hex:32}"), text: env("DRIP_API_TOKEN") },
  "iterable-api-key": { secret: made("{hex:32}"), text: env("ITERABLE_API_KEY") },
  "optimizely-token": { secret: made("2:{base64url:54}"), text: env("OPTIMIZELY_TOKEN") },
  "beamer-api-key": { secret: made("b_{base64url:44}"), text: env("BEAMER_API_KEY") },
  "bitly-access-token": { secret: made("{hex:40}"), text: env("BITLY_ACCESS_TOKEN") },
  "rebrandly-api-key": { secret: made("{hex:32}"), text: env("REBRANDLY_API_KEY") },
  "tinyurl-api-token": { secret: made("{base62:60}"), text: env("TINYURL_API_TOKEN") },
  "short-io-secret-key": { secret: made("sk_{base62:16}"), text: env("SHORTIO_SECRET_KEY") },
  "dub-api-key": { secret: made("dub_{base62:24}") },
  "buffer-access-token": { secret: made("1/{hex:32}"), text: env("BUFFER_ACCESS_TOKEN") },
  "adjust-api-token": { secret: made("{base62:20}"), text: env("ADJUST_API_TOKEN") },
  "appsflyer-dev-key": { secret: made("{base62:22}"), text: env("APPSFLYER_DEV_KEY") },
  "refiner-api-key": { secret: made("{base62:32}"), text: env("REFINER_API_KEY") },
  "mailmodo-api-key": { secret: made("{upper:7}-{upper:7}-{upper:7}-{upper:7}"), text: env("MAILMODO_API_KEY") },
  "ayrshare-api-key": { secret: made("{upper:7}-{upper:7}-{upper:7}-{upper:7}"), text: env("AYRSHARE_API_KEY") },
};
