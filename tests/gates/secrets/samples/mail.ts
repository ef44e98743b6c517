import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const mailSamples: Readonly<Record<string, Sample>> = {
  "sparkpost-api-key": { secret: made("{hex:40}"), text: env("SPARKPOST_API_KEY") },
  "mailjet-key": { secret: made("{hex:32}"), text: env("MAILJET_SECRET_KEY") },
  "mailersend-api-token": { secret: made("mlsn.{hex:64}") },
  "mailtrap-token": { secret: made("{hex:32}"), text: env("MAILTRAP_API_TOKEN") },
  "smtp2go-api-key": { secret: made("api-{upper_hex:32}") },
  "elastic-email-api-key": { secret: made("{upper_hex:96}"), text: env("ELASTICEMAIL_API_KEY") },
  "mailerlite-api-key": { secret: made("{hex:32}"), text: env("MAILERLITE_API_KEY") },
  "emailoctopus-api-key": { secret: made("{uuid}"), text: env("EMAILOCTOPUS_API_KEY") },
  "customer-io-key": { secret: made("{hex:20}"), text: env("CUSTOMERIO_API_KEY") },
  "klaviyo-private-key": { secret: made("pk_{hex:34}") },
  "loops-api-key": { secret: made("{hex:32}"), text: env("LOOPS_API_KEY") },
  "sendbird-api-token": { secret: made("{hex:40}"), text: env("SENDBIRD_API_TOKEN") },
  "sendpulse-secret": { secret: made("{hex:32}"), text: env("SENDPULSE_API_SECRET") },
  "sendowl-secret": { secret: made("{lower:16}"), text: env("SENDOWL_API_SECRET") },
  "nylas-api-key": { secret: made("nyk_v0_{base62:64}"), miss: (secret) => secret.slice(0, 50) },
  "mailosaur-api-key": { secret: made("{base62:32}"), text: env("MAILOSAUR_API_KEY") },
  "mailslurp-api-key": { secret: made("{hex:64}"), text: env("MAILSLURP_API_KEY") },
  "missive-api-token": { secret: made("{base64url:64}"), text: env("MISSIVE_API_TOKEN") },
  "pepipost-api-key": { secret: made("{hex:32}"), text: env("PEPIPOST_API_KEY") },
};
