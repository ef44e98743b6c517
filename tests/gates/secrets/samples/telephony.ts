import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const telephonySamples: Readonly<Record<string, Sample>> = {
  "vonage-api-secret": { secret: made("{base62:16}"), text: env("VONAGE_API_SECRET") },
  "plivo-auth-token": { secret: made("{base62:40}"), text: env("PLIVO_AUTH_TOKEN") },
  "telnyx-api-key": { secret: made("KEY0{upper_hex:31}_{base62:22}") },
  "infobip-api-key": { secret: made("{hex:32}-{uuid}"), text: env("INFOBIP_API_KEY") },
  "clicksend-api-key": { secret: made("{uuid}"), text: env("CLICKSEND_API_KEY") },
  "sinch-key-secret": { secret: made("{base62:34}"), text: env("SINCH_KEY_SECRET") },
  "bandwidth-api-secret": { secret: made("{hex:48}"), text: env("BANDWIDTH_API_SECRET") },
  "textmagic-api-key": { secret: made("{base62:30}"), text: env("TEXTMAGIC_API_KEY") },
  "smsapi-token": { secret: made("{base62:40}"), text: env("SMSAPI_ACCESS_TOKEN") },
  "msg91-authkey": {
    secret: made("{digits:6}{base62:22}P1"),
    text: env("MSG91_AUTHKEY"),
    miss: (secret) => secret.slice(0, 20),
  },
  "africas-talking-api-key": { secret: made("{hex:64}"), text: env("AFRICASTALKING_API_KEY") },
  "ringcentral-client-secret": { secret: made("{base64url:43}"), text: env("RINGCENTRAL_CLIENT_SECRET") },
  "dialpad-api-key": { secret: made("{base62:60}"), text: env("DIALPAD_API_KEY") },
  "aircall-api-token": { secret: made("{hex:32}"), text: env("AIRCALL_API_TOKEN") },
  "agora-app-certificate": { secret: made("{hex:32}"), text: env("AGORA_APP_CERTIFICATE") },
  "livekit-api-secret": {
    secret: made("{base62:43}"),
    text: env("LIVEKIT_API_SECRET"),
    miss: (secret) => secret.slice(0, 40),
  },
  "daily-api-key": { secret: made("{hex:64}"), text: env("DAILY_API_KEY") },
  "d7networks-token": {
    secret: made("{base62:36}"),
    text: env("D7NETWORKS_TOKEN"),
    miss: (secret) => secret.slice(0, 24),
  },
  "voodoosms-api-key": { secret: made("{base62:46}"), text: env("VOODOOSMS_API_KEY") },
  "clockwork-sms-api-key": { secret: made("{hex:40}"), text: env("CLOCKWORKSMS_API_KEY") },
};
