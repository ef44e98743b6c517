import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const supportSamples: Readonly<Record<string, Sample>> = {
  "freshdesk-api-key": { secret: made("{base62:20}"), text: env("FRESHDESK_API_KEY") },
  "front-webhook-secret": { secret: made("{hex:32}"), text: env("FRONT_APP_SECRET") },
  "help-scout-app-secret": { secret: made("{base62:32}"), text: env("HELPSCOUT_APP_SECRET") },
  "drift-access-token": { secret: made("{base62:32}"), text: env("DRIFT_ACCESS_TOKEN") },
  "crisp-token-key": { secret: made("{hex:64}"), text: env("CRISP_TOKEN_KEY") },
  "gorgias-api-key": { secret: made("{hex:64}"), text: env("GORGIAS_API_KEY") },
  "groove-token": { secret: made("{hex:64}"), text: env("GROOVE_API_TOKEN") },
  "livechat-token": { secret: made("dal:{base64url:27}") },
  "intercom-client-secret": { secret: made("{uuid}"), text: env("INTERCOM_CLIENT_SECRET") },
  "delighted-api-key": { secret: made("{base62:32}"), text: env("DELIGHTED_API_KEY") },
  "aha-api-key": { secret: made("{hex:64}"), text: env("AHA_API_KEY") },
  "canny-api-key": { secret: made("{uuid}"), text: env("CANNY_API_KEY") },
  "plain-api-key": { secret: made("plainApiKey_{base62:100}"), miss: (secret) => secret.slice(0, 50) },
  "userflow-api-key": { secret: made("{lower:26}"), text: env("USERFLOW_API_KEY") },
  "statuspage-api-key": { secret: made("{uuid}"), text: env("STATUSPAGE_API_KEY") },
  "guru-api-token": { secret: made("{uuid}"), text: env("GURU_API_TOKEN") },
  "disqus-secret-key": { secret: made("{base62:64}"), text: env("DISQUS_SECRET_KEY") },
  "nicereply-api-key": { secret: made("{hex:40}"), text: env("NICEREPLY_API_KEY") },
  "surveysparrow-access-token": { secret: made("{base64url:88}"), text: env("SURVEYSPARROW_ACCESS_TOKEN") },
};
