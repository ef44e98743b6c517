import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const incidentsSamples: Readonly<Record<string, Sample>> = {
  "opsgenie-api-key": { secret: made("{uuid}"), text: env("OPSGENIE_API_KEY") },
  "victorops-key": { secret: made("{hex:32}"), text: env("VICTOROPS_API_KEY") },
  "firehydrant-token": { secret: made("fhb-{hex:64}"), miss: cut(33) },
  "rootly-token": { secret: made("rootly_{hex:64}") },
  "squadcast-token": { secret: made("{hex:40}"), text: env("SQUADCAST_REFRESH_TOKEN") },
  "statuspal-key": { secret: made("uk_{base62:40}"), text: env("STATUSPAL_API_KEY"), miss: cut(9) },
  "instatus-key": { secret: made("{hex:32}"), text: env("INSTATUS_API_KEY") },
  "incident-io-key": { secret: made("inc_{hex:64}") },
  "zenduty-key": { secret: made("{hex:40}"), text: env("ZENDUTY_API_KEY") },
  "xmatters-key": { secret: made("{base64:22}=="), text: env("XMATTERS_API_SECRET"), miss: cut(24) },
  "tines-webhook": { secret: made("https://acme-shop-1234.tines.com/webhook/{hex:32}/{hex:32}"), miss: cut(31) },
  "pipedream-key": { secret: made("{hex:32}"), text: env("PIPEDREAM_API_KEY") },
};
