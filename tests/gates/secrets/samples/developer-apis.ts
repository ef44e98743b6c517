import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const developerApisSamples: Readonly<Record<string, Sample>> = {
  "autodesk-client-secret": { secret: made("{base62:48}"), text: env("AUTODESK_CLIENT_SECRET") },
  "pastebin-key": { secret: made("{hex:32}"), text: env("PASTEBIN_API_DEV_KEY") },
  "gumlet-key": { secret: made("{hex:32}"), text: env("GUMLET_API_KEY") },
  "sirv-secret": { secret: made("{base64:86}=="), text: env("SIRV_CLIENT_SECRET") },
  "siteleaf-secret": { secret: made("{hex:32}"), text: env("SITELEAF_API_SECRET") },
  "artsy-secret": { secret: made("{hex:32}"), text: env("ARTSY_CLIENT_SECRET") },
  "versioneye-key": { secret: made("{hex:40}"), text: env("VERSIONEYE_API_KEY") },
  "getsandbox-key": { secret: made("{lower:40}"), text: env("GETSANDBOX_API_KEY") },
  "purestake-key": { secret: made("{base62:40}"), text: env("PURESTAKE_API_KEY") },
  "dfuse-key": { secret: made("web_{hex:32}"), text: env("DFUSE_API_KEY") },
  "nftport-key": { secret: made("{uuid}"), text: env("NFTPORT_API_KEY") },
};
