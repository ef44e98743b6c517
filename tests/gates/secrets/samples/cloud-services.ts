import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const cloudServicesSamples: Readonly<Record<string, Sample>> = {
  "aws-appsync-key": { secret: made("da2-{lower:26}") },
  "google-oauth-legacy-secret": { secret: made("{base64url:12}4{base64url:11}"), text: env("GOOGLE_CLIENT_SECRET") },
  "google-hmac-key": { secret: made("GOOG1E{upper:55}") },
  "azure-storage-identifiable-key": { secret: made("{base62:76}+ASt{base62:5}w=="), miss: (secret) => secret.slice(1) },
  "azure-bus-identifiable-key": { secret: made("{base62:33}+ASb{base62:5}g="), miss: (secret) => secret.slice(1) },
  "azure-function-key": { secret: made("{base64url:44}AzFu{base62:5}Q=="), miss: (secret) => secret.slice(1) },
  "azure-search-key": { secret: made("{base62:42}AzSeA{base62:5}"), miss: (secret) => secret.slice(1) },
  "azure-redis-key": { secret: made("{base62:33}AzCaA{base62:5}="), miss: (secret) => secret.slice(1) },
  "azure-devops-pat": { secret: made("{base62:76}AZDO{base62:4}") },
  "azure-ai-services-key": { secret: made("{hex:32}"), text: env("AZURE_OPENAI_API_KEY") },
  "azure-function-address": {
    secret: made("{base62:54}=="),
    text: (secret) => `https://acme-orders.azurewebsites.net/api/orders?code=${secret}\n`,
    miss: cut(30),
  },
  "azure-app-configuration-secret": {
    secret: made("{base64:43}="),
    text: (secret) => `Endpoint=https://acme.azconfig.io;Id=k3-l9-s0:Xy12Ab;Secret=${secret}\n`,
    miss: cut(2),
  },
  "azure-publish-profile": {
    secret: made("{base62:60}"),
    text: (secret) => `<publishProfile publishMethod="MSDeploy" userName="$acme" userPWD="${secret}" />\n`,
  },
};
