import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const productivitySamples: Readonly<Record<string, Sample>> = {
  "coda-api-token": { secret: made("{uuid}"), text: env("CODA_API_TOKEN") },
  "evernote-developer-token": {
    secret: made("S=s{digits:2}:U={hex:6}:E={hex:11}:C={hex:11}:P=1cd:A=en-devtoken:V=2:H={hex:32}"),
    text: env("EVERNOTE_TOKEN"),
  },
  "zapier-webhook": {
    secret: made("b{lower:5}3"),
    text: (secret) => `url: https://hooks.zapier.com/hooks/catch/1234567/${secret}/\n`,
    miss: (secret) => secret.slice(0, 4),
  },
  "make-webhook": { secret: made("{lower:32}"), text: (secret) => `url: https://hook.eu1.make.com/${secret}\n` },
  "ifttt-webhook-key": {
    secret: made("{base64url:43}"),
    text: (secret) => `url: https://maker.ifttt.com/trigger/doorbell/with/key/${secret}\n`,
  },
  "airtable-api-key": { secret: made("key{base62:14}"), text: env("AIRTABLE_API_KEY") },
  "zoom-client-secret": { secret: made("{base62:32}"), text: env("ZOOM_CLIENT_SECRET") },
  "box-client-secret": { secret: made("{base62:32}"), text: env("BOX_CLIENT_SECRET") },
  "calendly-client-secret": { secret: made("{base64url:43}"), text: env("CALENDLY_CLIENT_SECRET") },
  "cal-com-api-key": { secret: made("cal_live_{hex:32}") },
  "jotform-api-key": { secret: made("{hex:32}"), text: env("JOTFORM_API_KEY") },
  "surveymonkey-access-token": { secret: made("{base64url:88}"), text: env("SURVEYMONKEY_ACCESS_TOKEN") },
  "canva-client-secret": { secret: made("cnvca{base64url:51}"), miss: (secret) => secret.slice(0, 40) },
  "tally-api-key": { secret: made("tly-{base62:32}") },
  "baserow-token": { secret: made("{base62:32}"), text: env("BASEROW_TOKEN") },
  "retool-api-token": { secret: made("retool_01{lower:24}") },
  "readme-api-key": { secret: made("rdme_{lower:70}") },
  "gitbook-api-token": { secret: made("gb_api_{base62:40}") },
  "lokalise-api-token": { secret: made("{hex:40}"), text: env("LOKALISE_API_TOKEN") },
  "crowdin-token": {
    secret: made("{hex:80}"),
    text: env("CROWDIN_PERSONAL_TOKEN"),
    miss: (secret) => secret.slice(0, 70),
  },
  "transifex-api-token": { secret: made("1/{hex:40}"), text: env("TRANSIFEX_TOKEN") },
  "fibery-api-token": { secret: made("{hex:8}.{hex:35}"), text: env("FIBERY_API_TOKEN") },
  "weglot-api-key": { secret: made("wg_{hex:33}") },
};
