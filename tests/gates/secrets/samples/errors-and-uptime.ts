import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const errorsAndUptimeSamples: Readonly<Record<string, Sample>> = {
  "better-stack-token": { secret: made("{base62:24}"), text: env("BETTERSTACK_API_TOKEN") },
  "bugsnag-api-key": { secret: made("{hex:32}"), text: env("BUGSNAG_API_KEY") },
  "bugsnag-auth-token": { secret: made("{uuid}"), text: env("BUGSNAG_AUTH_TOKEN") },
  "airbrake-key": { secret: made("{hex:32}"), text: env("AIRBRAKE_API_KEY") },
  "raygun-api-key": { secret: made("{base64:22}=="), text: env("RAYGUN_API_KEY") },
  "uptimerobot-key": { secret: made("u{digits:7}-{hex:24}"), text: env("UPTIMEROBOT_API_KEY"), miss: cut(19) },
  "statuscake-key": { secret: made("{base62:30}"), text: env("STATUSCAKE_API_TOKEN") },
  "pingdom-token": { secret: made("{base64url:86}"), text: env("PINGDOM_API_TOKEN") },
  "checkly-key": { secret: made("cu_{hex:32}") },
  "appsignal-key": { secret: made("{uuid}"), text: env("APPSIGNAL_PUSH_API_KEY") },
  "scout-apm-key": { secret: made("{base62:20}"), text: env("SCOUT_KEY") },
  "skylight-token": { secret: made("{base64url:43}"), text: env("SKYLIGHT_AUTHENTICATION") },
  "honeybadger-key": { secret: made("hbp_{base62:36}"), miss: cut(7) },
  "honeybadger-legacy-key": { secret: made("{hex:32}"), text: env("HONEYBADGER_API_KEY") },
  "thousandeyes-token": { secret: made("{uuid}"), text: env("THOUSANDEYES_TOKEN") },
  "updown-key": { secret: made("{base64url:20}"), text: env("UPDOWN_API_KEY") },
  "cronitor-key": { secret: made("{hex:32}"), text: env("CRONITOR_API_KEY") },
  "healthchecks-key": { secret: made("{base64url:32}"), text: env("HEALTHCHECKS_API_KEY"), miss: cut(5) },
  "gtmetrix-key": { secret: made("{hex:32}"), text: env("GTMETRIX_API_KEY") },
  "websitepulse-key": { secret: made("{hex:32}"), text: env("WEBSITEPULSE_API_KEY") },
  "dareboost-token": { secret: made("{base62:60}"), text: env("DAREBOOST_TOKEN") },
  "exceptionless-key": { secret: made("{base62:40}"), text: env("EXCEPTIONLESS_API_KEY") },
};
