import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const searchAndQueuesSamples: Readonly<Record<string, Sample>> = {
  "upstash-token": { secret: made("A{base64:55}=="), text: env("UPSTASH_REDIS_REST_TOKEN"), miss: cut(58) },
  "upstash-api-key": { secret: made("{uuid}"), text: env("UPSTASH_API_KEY") },
  "elastic-encoded-key": { secret: made("{base64:58}=="), text: env("ELASTIC_API_KEY") },
  "typesense-api-key": { secret: made("{base62:32}"), text: env("TYPESENSE_API_KEY") },
  "meilisearch-key": { secret: made("{hex:64}"), text: env("MEILI_MASTER_KEY") },
  "swiftype-key": { secret: made("{base64url:20}"), text: env("SWIFTYPE_API_KEY") },
  "tinybird-token": { secret: made("p.eyJ{base62:80}.{base64url:43}"), miss: cut(100) },
  "rockset-api-key": { secret: made("{base62:64}"), text: env("ROCKSET_APIKEY") },
  "cloudamqp-api-key": { secret: made("{uuid}"), text: env("CLOUDAMQP_APIKEY") },
  "instaclustr-api-key": { secret: made("{hex:32}"), text: env("INSTACLUSTR_API_KEY") },
  "redis-cloud-secret": { secret: made("{lower:52}"), text: env("REDISCLOUD_SECRET_KEY"), miss: cut(13) },
};
