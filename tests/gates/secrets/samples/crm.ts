import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const crmSamples: Readonly<Record<string, Sample>> = {
  "salesforce-access-token": { secret: made("00D{base62:12}!{base62:96}"), miss: (secret) => secret.slice(0, 70) },
  "salesforce-consumer-secret": { secret: made("{upper_hex:64}"), text: env("SALESFORCE_CONSUMER_SECRET") },
  "salesforce-refresh-token": { secret: made("5Aep861{base62:80}"), miss: (secret) => secret.slice(0, 50) },
  "hubspot-api-key": { secret: made("{uuid}"), text: env("HUBSPOT_API_KEY") },
  "pipedrive-api-token": { secret: made("{hex:40}"), text: env("PIPEDRIVE_API_TOKEN") },
  "zoho-token": { secret: made("1000.{hex:32}.{hex:32}") },
  "zoho-client-secret": { secret: made("{hex:42}"), text: env("ZOHO_CLIENT_SECRET") },
  "copper-access-token": { secret: made("{hex:32}"), text: env("COPPER_API_TOKEN") },
  "close-api-key": { secret: made("api_{base62:22}.{base62:22}") },
  "insightly-api-key": { secret: made("{uuid}"), text: env("INSIGHTLY_API_KEY") },
  "nutshell-api-key": { secret: made("{hex:40}"), text: env("NUTSHELL_API_KEY") },
  "capsule-access-token": { secret: made("{base64:64}"), text: env("CAPSULE_ACCESS_TOKEN") },
  "agile-crm-api-key": { secret: made("{lower:26}"), text: env("AGILECRM_API_KEY") },
  "salesflare-api-key": { secret: made("{base64url:45}"), text: env("SALESFLARE_API_KEY") },
  "attio-access-token": { secret: made("{hex:64}"), text: env("ATTIO_ACCESS_TOKEN") },
  "onepagecrm-api-key": {
    secret: made("{base64:43}="),
    text: env("ONEPAGECRM_API_KEY"),
    miss: (secret) => secret.slice(1),
  },
  "less-annoying-crm-api-key": {
    secret: made("{digits:7}-{base62:52}"),
    text: env("LESSANNOYINGCRM_API_KEY"),
    miss: (secret) => secret.slice(0, 30),
  },
  "clinchpad-api-key": { secret: made("{hex:32}"), text: env("CLINCHPAD_API_KEY") },
  "cloze-api-key": { secret: made("{hex:32}"), text: env("CLOZE_API_KEY") },
  "companyhub-api-key": { secret: made("{base62:20}"), text: env("COMPANYHUB_API_KEY") },
  "kylas-api-key": { secret: made("{uuid}"), text: env("KYLAS_API_KEY") },
  "replyio-api-key": { secret: made("{base62:24}"), text: env("REPLYIO_API_KEY") },
  "salesmate-session-token": { secret: made("{uuid}"), text: env("SALESMATE_SESSION_TOKEN") },
};
