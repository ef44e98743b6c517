import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const codeSecuritySamples: Readonly<Record<string, Sample>> = {
  "stackhawk-key": { secret: made("hawk.{base62:20}.{base62:20}") },
  "semgrep-app-token": { secret: made("{hex:64}"), text: env("SEMGREP_APP_TOKEN") },
  "socket-key": { secret: made("sktsec_{base64url:43}_api"), miss: cut(8) },
  "fossa-key": { secret: made("{hex:32}"), text: env("FOSSA_API_KEY") },
  "mend-key": { secret: made("{hex:64}"), text: env("WS_APIKEY") },
  "black-duck-token": { secret: made("{base64:98}=="), text: env("BLACKDUCK_API_TOKEN"), miss: cut(101) },
  "veracode-secret": { secret: made("{hex:128}"), text: env("VERACODE_API_KEY_SECRET") },
  "veracode-id": { secret: made("{hex:32}"), text: env("VERACODE_API_KEY") },
  "gitguardian-key": { secret: made("{base62:72}"), text: env("GITGUARDIAN_API_KEY"), miss: cut(2) },
  "nightfall-key": { secret: made("NF-{base62:32}") },
  "spectral-dsn": { secret: made("spu-{hex:32}") },
  "endor-labs-key": { secret: made("endr+{base64url:16}") },
  "contrast-api-key": { secret: made("{base62:32}"), text: env("CONTRAST__API__API_KEY") },
  "trufflehog-enterprise-secret": { secret: made("thog-agent-{hex:32}") },
  "dependency-track-key": { secret: made("odt_{base62:8}_{base62:32}") },
  "dependency-track-legacy-key": { secret: made("{base62:32}"), text: env("DTRACK_API_KEY") },
};
