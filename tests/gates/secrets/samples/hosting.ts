import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const hostingSamples: Readonly<Record<string, Sample>> = {
  "render-api-key": { secret: made("rnd_{base62:32}"), miss: cut(5) },
  "railway-token": { secret: made("{uuid}"), text: env("RAILWAY_TOKEN") },
  "netlify-legacy-token": { secret: made("{base64url:43}"), text: env("NETLIFY_AUTH_TOKEN"), miss: cut(4) },
  "deno-deploy-token": { secret: made("ddp_{base62:36}") },
  "koyeb-token": { secret: made("{lower:64}"), text: env("KOYEB_TOKEN") },
  "platform-sh-token": { secret: made("{base64url:43}"), text: env("PLATFORMSH_CLI_TOKEN") },
  "pythonanywhere-token": { secret: made("{hex:40}"), text: env("PYTHONANYWHERE_API_TOKEN") },
  "surge-token": { secret: made("{hex:32}"), text: env("SURGE_TOKEN") },
  "convex-deploy-key": { secret: made("prod:happy-otter-123|{base62:80}="), miss: cut(82) },
  "appwrite-api-key": { secret: made("standard_{hex:256}"), text: env("APPWRITE_API_KEY") },
  "wasmer-token": { secret: made("wap_{hex:64}") },
  "gigalixir-api-key": { secret: made("{uuid}"), text: env("GIGALIXIR_API_KEY") },
  "coolify-token": { secret: made("3|{base62:48}"), text: env("COOLIFY_TOKEN"), miss: cut(9) },
  "zeabur-api-key": { secret: made("sk-{lower:32}"), text: env("ZEABUR_TOKEN") },
  "clever-cloud-secret": { secret: made("{hex:32}"), text: env("CLEVER_SECRET") },
  "pantheon-machine-token": { secret: made("{base64url:53}"), text: env("PANTHEON_MACHINE_TOKEN"), miss: cut(11) },
  "acquia-api-secret": { secret: made("{base64:43}="), text: env("ACQUIA_API_SECRET") },
  "cloud66-token": { secret: made("{hex:64}"), text: env("CLOUD66_TOKEN") },
};
