import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const dnsSamples: Readonly<Record<string, Sample>> = {
  "godaddy-api-key": { secret: made("{base62:12}_{base62:22}"), text: env("GODADDY_API_KEY"), miss: cut(3) },
  "godaddy-api-secret": { secret: made("{base62:22}"), text: env("GODADDY_API_SECRET") },
  "namecheap-api-key": { secret: made("{hex:32}"), text: env("NAMECHEAP_API_KEY") },
  "gandi-api-key": { secret: made("{base62:24}"), text: env("GANDI_API_KEY") },
  "gandi-access-token": { secret: made("{hex:40}"), text: env("GANDI_PERSONAL_ACCESS_TOKEN") },
  "dnsimple-token": { secret: made("dnsimple_a_{base62:32}") },
  "dnsimple-legacy-token": { secret: made("{base62:32}"), text: env("DNSIMPLE_OAUTH_TOKEN") },
  "porkbun-secret-key": { secret: made("sk1_{hex:64}") },
  "ns1-api-key": { secret: made("{base62:20}"), text: env("NS1_API_KEY") },
  "desec-token": { secret: made("{base64url:28}"), text: env("DESEC_TOKEN") },
  "duckdns-token": { secret: made("{uuid}"), text: env("DUCKDNS_TOKEN") },
  "dreamhost-api-key": { secret: made("{upper:16}"), text: env("DREAMHOST_API_KEY") },
  "name-com-token": { secret: made("{hex:40}"), text: env("NAMECOM_API_TOKEN") },
  "njalla-token": { secret: made("{hex:40}"), text: env("NJALLA_TOKEN") },
  "dns-made-easy-key": { secret: made("{uuid}"), text: env("DNSMADEEASY_SECRET_KEY") },
  "hetzner-dns-token": { secret: made("{base62:32}"), text: env("HETZNER_DNS_TOKEN") },
  "constellix-secret": { secret: made("{uuid}"), text: env("CONSTELLIX_SECRET_KEY") },
  "buddyns-key": { secret: made("{hex:40}"), text: env("BUDDYNS_TOKEN") },
  "sslmate-api-key": { secret: made("{base62:36}"), text: env("SSLMATE_API_KEY") },
  "zerossl-access-key": { secret: made("{hex:32}"), text: env("ZEROSSL_ACCESS_KEY") },
  "dnscheck-key": { secret: made("{hex:32}"), text: env("DNSCHECK_API_KEY") },
};
