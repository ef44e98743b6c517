import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const seoSamples: Readonly<Record<string, Sample>> = {
  "ahrefs-api-token": { secret: made("{base64url:40}"), text: env("AHREFS_API_TOKEN") },
  "semrush-api-key": { secret: made("{hex:32}"), text: env("SEMRUSH_API_KEY") },
  "moz-secret-key": { secret: made("{hex:32}"), text: env("MOZ_SECRET_KEY") },
  "serpstack-access-key": { secret: made("{hex:32}"), text: env("SERPSTACK_ACCESS_KEY") },
  "scaleserp-api-key": { secret: made("{upper_hex:32}"), text: env("SCALESERP_API_KEY") },
  "builtwith-api-key": { secret: made("{uuid}"), text: env("BUILTWITH_API_KEY") },
  "similarweb-api-key": { secret: made("{hex:32}"), text: env("SIMILARWEB_API_KEY") },
  "wappalyzer-api-key": { secret: made("{base62:40}"), text: env("WAPPALYZER_API_KEY") },
  "linkpreview-api-key": { secret: made("{hex:32}"), text: env("LINKPREVIEW_API_KEY") },
  "serphouse-api-token": { secret: made("{base62:60}"), text: env("SERPHOUSE_API_TOKEN") },
};
