import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const networksSamples: Readonly<Record<string, Sample>> = {
  "ngrok-authtoken": { secret: made("2{base62:26}_{base62:21}"), text: env("NGROK_AUTHTOKEN"), miss: cut(2) },
  "zerotier-token": { secret: made("{base62:32}"), text: env("ZEROTIER_API_TOKEN") },
  "twingate-token": { secret: made("{base64url:87}"), text: env("TWINGATE_API_TOKEN"), miss: cut(8) },
  "netbird-token": { secret: made("nbp_{base62:36}") },
  "netbird-setup-key": {
    secret: made("{upper_hex:8}-{upper_hex:4}-{upper_hex:4}-{upper_hex:4}-{upper_hex:12}"),
    text: env("NB_SETUP_KEY"),
  },
  "meraki-api-key": { secret: made("{hex:40}"), text: env("MERAKI_DASHBOARD_API_KEY") },
  "netbox-token": { secret: made("{hex:40}"), text: env("NETBOX_TOKEN") },
  "vpnapi-key": { secret: made("{hex:32}"), text: env("VPNAPI_KEY") },
  "mist-token": { secret: made("{base62:80}"), text: env("MIST_API_TOKEN"), miss: cut(1) },
  "adafruit-io-key": { secret: made("aio_{base62:28}") },
  "particle-token": { secret: made("{hex:40}"), text: env("PARTICLE_ACCESS_TOKEN") },
  "ubidots-token": { secret: made("BBFF-{base62:30}"), miss: cut(1) },
  "blynk-token": { secret: made("{base64url:32}"), text: env("BLYNK_AUTH_TOKEN") },
  "memfault-project-key": { secret: made("{base62:32}"), text: env("MEMFAULT_PROJECT_KEY") },
  "balena-api-key": { secret: made("{base62:32}"), text: env("BALENA_API_KEY") },
  "netatmo-client-secret": { secret: made("{base62:36}"), text: env("NETATMO_CLIENT_SECRET"), miss: cut(10) },
  "defined-networking-key": { secret: made("dnkey-{base64url:26}-{base64url:52}") },
  "proxmox-api-token": { secret: made("PVEAPIToken=deployer@pve!ci={uuid}"), miss: cut(1) },
  "proxmox-token-secret": { secret: made("{uuid}"), text: env("PROXMOX_TOKEN_SECRET") },
  "truenas-api-key": { secret: made("1-{base62:64}"), text: env("TRUENAS_API_KEY"), miss: cut(64) },
  "thingsboard-token": { secret: made("{lower:20}"), text: env("THINGSBOARD_ACCESS_TOKEN") },
  "adafruit-legacy-key": { secret: made("{hex:32}"), text: env("ADAFRUIT_API_KEY") },
};
