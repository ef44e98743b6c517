import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const identitySamples: Readonly<Record<string, Sample>> = {
  "clerk-secret-key": { secret: made("sk_live_{base62:42}"), text: env("CLERK_SECRET_KEY"), miss: cut(3) },
  "stytch-secret": { secret: made("secret-live-{base64url:36}") },
  "workos-api-key": { secret: made("sk_live_{base62:64}"), text: env("WORKOS_API_KEY"), miss: cut(40) },
  "fusionauth-api-key": { secret: made("{base64url:64}"), text: env("FUSIONAUTH_API_KEY") },
  "keycloak-client-secret": { secret: made("{base62:32}"), text: env("KEYCLOAK_CLIENT_SECRET") },
  "keycloak-uuid-secret": { secret: made("{uuid}"), text: env("KEYCLOAK_CLIENT_SECRET") },
  "duo-secret-key": { secret: made("{base62:40}"), text: env("DUO_SECRET_KEY") },
  "onelogin-secret": { secret: made("{hex:64}"), text: env("ONELOGIN_CLIENT_SECRET") },
  "jumpcloud-api-key": { secret: made("{hex:40}"), text: env("JUMPCLOUD_API_KEY") },
  "jumpcloud-key": { secret: made("jca_{base62:36}") },
  "descope-management-key": { secret: made("K{base62:80}"), text: env("DESCOPE_MANAGEMENT_KEY"), miss: cut(21) },
  "pingone-client-secret": { secret: made("{base64url:64}"), text: env("PINGONE_CLIENT_SECRET") },
  "ory-token": { secret: made("ory_pat_{base62:32}") },
  "frontegg-api-key": { secret: made("{uuid}"), text: env("FRONTEGG_API_KEY") },
  "magic-secret-key": { secret: made("sk_live_{upper_hex:16}"), text: env("MAGIC_SECRET_KEY") },
  "loginradius-secret": { secret: made("{uuid}"), text: env("LOGINRADIUS_API_SECRET") },
  "yubico-secret": { secret: made("{base64:27}="), text: env("YUBICO_SECRET_KEY") },
  "authy-api-key": { secret: made("{base62:32}"), text: env("AUTHY_API_KEY") },
  "onfido-api-token": { secret: made("api_live.{base64url:11}.{base64url:32}") },
  "sumsub-token": { secret: made("sbx:{base62:24}.{base62:32}") },
  "veriff-secret": { secret: made("{uuid}"), text: env("VERIFF_API_SECRET") },
  "recaptcha-secret": { secret: made("6L{base64url:38}"), text: env("RECAPTCHA_SECRET_KEY") },
  "hcaptcha-secret": { secret: made("ES_{hex:32}") },
  "hcaptcha-legacy-secret": { secret: made("0x{hex:40}"), text: env("HCAPTCHA_SECRET") },
  "nextauth-secret": { secret: made("{base64:43}="), text: env("NEXTAUTH_SECRET") },
};
