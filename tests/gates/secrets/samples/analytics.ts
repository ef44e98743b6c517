import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const analyticsSamples: Readonly<Record<string, Sample>> = {
  "segment-write-key": { secret: made("{base62:32}"), text: env("SEGMENT_WRITE_KEY") },
  "segment-public-api-token": { secret: made("sgp_{base62:64}") },
  "mixpanel-secret": { secret: made("{hex:32}"), text: env("MIXPANEL_API_SECRET") },
  "posthog-personal-key": { secret: made("phx_{base62:43}"), miss: cut(4) },
  "heap-api-key": { secret: made("{hex:32}"), text: env("HEAP_API_KEY") },
  "pendo-key": { secret: made("{uuid}.eu"), text: env("PENDO_INTEGRATION_KEY") },
  "fullstory-key": { secret: made("na1.{base64:60}"), text: env("FULLSTORY_API_KEY"), miss: cut(61) },
  "matomo-token": { secret: made("{hex:32}"), text: env("MATOMO_TOKEN_AUTH") },
  "plausible-key": { secret: made("{base64url:64}"), text: env("PLAUSIBLE_API_KEY") },
  "smartlook-key": { secret: made("{hex:40}"), text: env("SMARTLOOK_API_TOKEN") },
  "chartbeat-key": { secret: made("{hex:32}"), text: env("CHARTBEAT_API_KEY") },
  "appfigures-key": { secret: made("{hex:32}"), text: env("APPFIGURES_SECRET_KEY") },
  "logrocket-key": { secret: made("acme:shop:{base62:20}"), text: env("LOGROCKET_API_KEY"), miss: cut(3) },
  "split-api-key": { secret: made("{lower:36}"), text: env("SPLIT_API_KEY"), miss: cut(1) },
  "configcat-sdk-key": { secret: made("configcat-sdk-1/{base64url:22}/{base64url:22}") },
  "configcat-legacy-key": { secret: made("{base64url:22}/{base64url:22}"), text: env("CONFIGCAT_SDK_KEY") },
  "flagsmith-key": { secret: made("ser.{base62:22}") },
  "statsig-secret": { secret: made("secret-{base62:43}") },
  "unleash-token": { secret: made("*:development.{hex:56}"), text: env("UNLEASH_API_TOKEN"), miss: cut(1) },
  "growthbook-secret": { secret: made("secret_admin_{base62:43}"), miss: cut(20) },
  "devcycle-key": { secret: made("dvc_server_{hex:32}_{hex:7}"), miss: cut(2) },
  "prefab-sdk-key": {
    secret: made("{digits:3}-Production-P{digits:3}-E{digits:3}-SDK-{uuid}"),
    text: env("PREFAB_API_KEY"),
    miss: cut(3),
  },
};
