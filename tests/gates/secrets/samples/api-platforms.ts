import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const apiPlatformsSamples: Readonly<Record<string, Sample>> = {
  "rapidapi-key": { secret: made("{hex:10}msh{hex:15}p{hex:6}jsn{hex:12}"), text: env("RAPIDAPI_KEY") },
  "rapidapi-legacy-key": { secret: made("{base62:50}"), text: env("X_RAPIDAPI_KEY") },
  "kong-token": { secret: made("kpat_{base62:49}"), miss: cut(14) },
  "anypoint-secret": { secret: made("{hex:32}"), text: env("ANYPOINT_CLIENT_SECRET") },
  "apollo-studio-key": { secret: made("service:shop:{base64url:22}"), text: env("APOLLO_KEY"), miss: cut(22) },
  "swaggerhub-key": { secret: made("{uuid}"), text: env("SWAGGERHUB_API_KEY") },
  "unkey-root-key": { secret: made("unkey_{base62:24}"), miss: cut(5) },
  "svix-token": { secret: made("testsk_{base62:32}.eu") },
  "trigger-dev-key": { secret: made("tr_prod_{base62:20}"), miss: cut(1) },
  "inngest-signing-key": { secret: made("signkey-prod-{hex:64}"), miss: cut(33) },
  "inngest-event-key": { secret: made("{base64url:86}"), text: env("INNGEST_EVENT_KEY") },
  "zuplo-key": { secret: made("zpka_{hex:32}_{hex:8}") },
  "liveblocks-key": { secret: made("sk_prod_{base64url:60}"), text: env("LIVEBLOCKS_SECRET_KEY"), miss: cut(21) },
  "arcjet-key": { secret: made("ajkey_{lower:26}"), miss: cut(3) },
  "mintlify-key": { secret: made("mint_{base62:24}"), miss: cut(5) },
  "codesandbox-key": { secret: made("csb_v1_{base64url:43}") },
  "budibase-api-key": { secret: made("{hex:32}-{hex:78}"), text: env("BUDIBASE_API_KEY"), miss: cut(2) },
  "caspio-token": { secret: made("{lower:50}"), text: env("CASPIO_CLIENT_SECRET") },
  "dronahq-token": { secret: made("{lower:50}"), text: env("DRONAHQ_API_KEY") },
  "sidekiq-credential": { secret: made("{hex:8}:{hex:8}"), text: env("BUNDLE_ENTERPRISE__CONTRIBSYS__COM") },
  "authress-key": { secret: made("sc_{lower:20}.{lower:5}.acc_{lower:16}.{base64url:64}"), miss: cut(35) },
  "settlemint-token": { secret: made("sm_pat_{base62:16}") },
  "ionic-token": { secret: made("ion_{base62:42}") },
};
