import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const billingSamples: Readonly<Record<string, Sample>> = {
  "paddle-api-key": { secret: made("pdl_live_apikey_{lower:26}_{base62:22}_{base62:3}") },
  "paddle-webhook-secret": { secret: made("pdl_ntfset_{lower:26}_{base62:32}") },
  "paddle-vendor-auth-code": { secret: made("{hex:50}"), text: env("PADDLE_VENDOR_AUTH_CODE") },
  "chargebee-api-key": {
    secret: made("live_{base62:33}"),
    text: env("CHARGEBEE_API_KEY"),
    miss: (secret) => secret.slice(0, 30),
  },
  "recurly-api-key": { secret: made("{hex:32}"), text: env("RECURLY_PRIVATE_KEY") },
  "zuora-client-secret": { secret: made("{base62:40}"), text: env("ZUORA_CLIENT_SECRET") },
  "dwolla-secret": { secret: made("{base62:50}"), text: env("DWOLLA_APP_SECRET") },
  "plaid-secret": { secret: made("{hex:30}"), text: env("PLAID_SECRET") },
  "wise-api-token": { secret: made("{uuid}"), text: env("WISE_API_TOKEN") },
  "bunq-api-key": { secret: made("{hex:64}"), text: env("BUNQ_API_KEY") },
  "finicity-secret": { secret: made("{hex:32}"), text: env("FINICITY_APP_KEY") },
  "truelayer-client-secret": { secret: made("{uuid}"), text: env("TRUELAYER_CLIENT_SECRET") },
  "tink-client-secret": { secret: made("{hex:32}"), text: env("TINK_CLIENT_SECRET") },
  "currencycloud-api-key": { secret: made("{hex:64}"), text: env("CURRENCYCLOUD_API_KEY") },
  "tremendous-api-key": { secret: made("PROD_{base64url:43}"), text: env("TREMENDOUS_API_KEY") },
  "ramp-client-secret": { secret: made("ramp_sec_{base62:48}") },
  "brex-token": { secret: made("bxt_{base62:40}") },
  "mercury-api-token": {
    secret: made("secret-token:mercury_production_wma_{base62:44}_yrucrem"),
    miss: (secret) => secret.slice(0, 60),
  },
  "revolut-merchant-secret": {
    secret: made("sk_{base64url:64}"),
    text: env("REVOLUT_SECRET_KEY"),
    miss: (secret) => secret.slice(0, 50),
  },
  "lithic-api-key": { secret: made("{uuid}"), text: env("LITHIC_API_KEY") },
  "freshbooks-client-secret": { secret: made("{hex:64}"), text: env("FRESHBOOKS_CLIENT_SECRET") },
  "quickbooks-client-secret": {
    secret: made("{base62:40}"),
    text: env("QUICKBOOKS_CLIENT_SECRET"),
    miss: (secret) => secret.slice(0, 36),
  },
  "xero-client-secret": { secret: made("{base64url:48}"), text: env("XERO_CLIENT_SECRET") },
  "taxjar-api-token": { secret: made("{hex:32}"), text: env("TAXJAR_API_KEY") },
  "avalara-license-key": { secret: made("{upper_hex:16}"), text: env("AVATAX_LICENSE_KEY") },
  "ynab-access-token": { secret: made("{base64url:43}"), text: env("YNAB_ACCESS_TOKEN") },
  "lunchmoney-access-token": { secret: made("{hex:50}"), text: env("LUNCHMONEY_ACCESS_TOKEN") },
  "axonaut-api-key": { secret: made("{hex:32}"), text: env("AXONAUT_API_KEY") },
  "chartmogul-api-key": { secret: made("{hex:32}"), text: env("CHARTMOGUL_API_KEY") },
  "moonclerk-api-key": { secret: made("{hex:32}"), text: env("MOONCLERK_API_KEY") },
};
