import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const securityServicesSamples: Readonly<Record<string, Sample>> = {
  "tenable-key": { secret: made("{hex:64}"), text: env("TENABLE_SECRET_KEY") },
  "crowdstrike-secret": { secret: made("{base62:40}"), text: env("FALCON_CLIENT_SECRET") },
  "sentinelone-token": { secret: made("{base62:80}"), text: env("SENTINELONE_API_TOKEN") },
  "wiz-secret": { secret: made("{base62:64}"), text: env("WIZ_CLIENT_SECRET") },
  "lacework-secret": { secret: made("_{hex:32}"), text: env("LW_API_SECRET") },
  "sysdig-token": { secret: made("{uuid}"), text: env("SYSDIG_SECURE_TOKEN") },
  "rapid7-key": { secret: made("{uuid}"), text: env("RAPID7_API_KEY") },
  "hackerone-token": { secret: made("{base64:43}="), text: env("HACKERONE_API_TOKEN") },
  "detectify-key": { secret: made("{hex:32}"), text: env("DETECTIFY_API_KEY") },
  "vanta-token": { secret: made("vat_{base62:6}_{base62:40}"), miss: cut(5) },
  "drata-key": { secret: made("{uuid}"), text: env("DRATA_API_KEY") },
  "sucuri-key": { secret: made("{hex:32}"), text: env("SUCURI_API_KEY") },
  "wordfence-key": { secret: made("{hex:128}"), text: env("WORDFENCE_LICENSE_KEY") },
  "zscaler-key": { secret: made("{base62:12}"), text: env("ZIA_API_KEY") },
  "netskope-token": { secret: made("{hex:32}"), text: env("NETSKOPE_API_TOKEN") },
  "misp-key": { secret: made("{base62:40}"), text: env("MISP_KEY") },
  "thehive-key": { secret: made("{base64:32}"), text: env("THEHIVE_API_KEY") },
};
