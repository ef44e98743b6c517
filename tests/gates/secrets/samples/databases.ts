import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const databasesSamples: Readonly<Record<string, Sample>> = {
  "mongodb-atlas-private-key": { secret: made("{uuid}"), text: env("MONGODB_ATLAS_PRIVATE_KEY") },
  "aiven-token": { secret: made("{base64:372}"), text: env("AIVEN_TOKEN"), miss: cut(373) },
  "aiven-service-password": { secret: made("AVNS_{base64url:19}"), miss: cut(5) },
  "cockroachdb-api-key": { secret: made("CCDB1_{base62:22}_{base62:40}") },
  "fauna-secret": { secret: made("fn{base64url:38}"), text: env("FAUNA_SECRET") },
  "xata-api-key": { secret: made("xau_{base62:43}"), miss: cut(8) },
  "clickhouse-cloud-secret": { secret: made("4b1d{base62:38}") },
  "timescale-secret": { secret: made("{lower:64}"), text: env("TIMESCALE_SECRET_KEY") },
  "couchbase-capella-key": { secret: made("{base64:64}"), text: env("COUCHBASE_SECRET") },
  "datastax-astra-token": { secret: made("AstraCS:{base62:24}:{hex:64}") },
  "influxdb-token": { secret: made("{base64url:86}=="), text: env("INFLUX_TOKEN") },
  "influxdb3-token": { secret: made("apiv3_{base64url:86}"), miss: cut(27) },
  "materialize-password": { secret: made("mzp_{hex:64}") },
  "crunchy-bridge-key": { secret: made("cbkey_{base62:32}"), miss: cut(5) },
  "tigris-secret": { secret: made("tsec_{base64url:64}"), miss: cut(25) },
  "gel-cloud-key": { secret: made("nbwt1_{base62:120}"), miss: cut(61) },
  "dolthub-token": { secret: made("dhat.v1.{lower:50}"), miss: cut(11) },
  "deta-project-key": { secret: made("{base62:11}_{base62:32}"), text: env("DETA_PROJECT_KEY"), miss: cut(25) },
  "nhost-admin-secret": { secret: made("{hex:32}"), text: env("NHOST_ADMIN_SECRET") },
  "hasura-admin-secret": { secret: made("{base62:32}"), text: env("HASURA_GRAPHQL_ADMIN_SECRET") },
  "elephantsql-api-key": { secret: made("{uuid}"), text: env("ELEPHANTSQL_APIKEY") },
  "singlestore-key": { secret: made("{hex:64}"), text: env("SINGLESTORE_API_KEY") },
};
