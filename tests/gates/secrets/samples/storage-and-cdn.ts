import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const storageAndCdnSamples: Readonly<Record<string, Sample>> = {
  "cloudflare-r2-secret": { secret: made("{hex:64}"), text: env("CLOUDFLARE_R2_SECRET_ACCESS_KEY") },
  "cloudflare-tunnel-token": { secret: made("eyJhIjoi{base62:170}"), miss: cut(171) },
  "cloudflare-turnstile-secret": { secret: made("0x4AAAAAAA{base64url:25}") },
  "akamai-edgegrid-token": { secret: made("akab-{lower:16}-{lower:16}") },
  "akamai-client-secret": { secret: made("{base64:43}="), text: env("AKAMAI_CLIENT_SECRET") },
  "bunny-api-key": { secret: made("{uuid}{uuid}"), text: env("BUNNY_API_KEY") },
  "bunny-storage-password": {
    secret: made("{hex:8}-{hex:4}-{hex:4}-{hex:12}-{hex:4}-{hex:4}"),
    text: env("BUNNY_STORAGE_PASSWORD"),
  },
  "gcore-api-token": { secret: made("{digits:4}${hex:128}"), text: env("GCORE_API_TOKEN"), miss: cut(128) },
  "uploadthing-secret": { secret: made("sk_live_{hex:64}"), text: env("UPLOADTHING_SECRET"), miss: cut(65) },
  "backblaze-application-key": { secret: made("K00{digits:1}{base64:27}") },
  "wasabi-secret-key": { secret: made("{base62:40}"), text: env("WASABI_SECRET_KEY") },
  "storj-access-grant": { secret: made("{lower_base32:53}"), text: env("STORJ_SECRET_KEY") },
  "filebase-secret": { secret: made("{base62:40}"), text: env("FILEBASE_SECRET") },
  "pinata-secret": { secret: made("{hex:64}"), text: env("PINATA_SECRET_API_KEY") },
  "borgbase-token": { secret: made("{base64url:148}"), text: env("BORGBASE_TOKEN"), miss: cut(1) },
};
