import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const pushSamples: Readonly<Record<string, Sample>> = {
  "onesignal-api-key": { secret: made("os_v2_app_{lower_base32:104}"), miss: (secret) => secret.slice(0, 90) },
  "onesignal-legacy-key": { secret: made("{base62:48}"), text: env("ONESIGNAL_REST_API_KEY") },
  "pushover-token": { secret: made("a{lower:29}"), text: env("PUSHOVER_TOKEN") },
  "pushbullet-access-token": { secret: made("o.{base62:32}"), text: env("PUSHBULLET_ACCESS_TOKEN") },
  "ably-api-key": { secret: made("{base62:6}.{base62:6}:{base64url:43}"), text: env("ABLY_API_KEY") },
  "pubnub-secret-key": { secret: made("sec-c-{base64:48}"), miss: (secret) => secret.slice(0, 48) },
  "stream-api-secret": { secret: made("{lower:60}"), text: env("STREAM_API_SECRET") },
  "knock-secret-key": { secret: made("sk_{base64url:43}"), text: env("KNOCK_API_KEY") },
  "courier-auth-token": { secret: made("pk_prod_{upper:28}") },
  "novu-secret-key": { secret: made("{hex:32}"), text: env("NOVU_SECRET_KEY") },
  "firebase-server-key": { secret: made("AAAA{base64url:7}:APA91b{base64url:134}") },
  "airship-master-secret": { secret: made("{base64url:22}"), text: env("AIRSHIP_MASTER_SECRET") },
  "braze-api-key": { secret: made("{uuid}"), text: env("BRAZE_REST_API_KEY") },
};
