import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const monitoringSamples: Readonly<Record<string, Sample>> = {
  "loggly-token": { secret: made("{uuid}"), text: env("LOGGLY_TOKEN") },
  "papertrail-token": { secret: made("{base62:20}"), text: env("PAPERTRAIL_API_TOKEN"), miss: cut(3) },
  "logzio-token": { secret: made("{base62:32}"), text: env("LOGZIO_TOKEN") },
  "logzio-api-token": { secret: made("{uuid}"), text: env("LOGZIO_API_TOKEN") },
  "axiom-token": { secret: made("xaat-{uuid}") },
  "mezmo-key": { secret: made("{hex:32}"), text: env("MEZMO_INGESTION_KEY") },
  "mezmo-access-token": { secret: made("sts_{hex:32}") },
  "coralogix-key": { secret: made("cxtp_{base62:30}") },
  "coralogix-legacy-key": { secret: made("{uuid}"), text: env("CORALOGIX_PRIVATE_KEY") },
  "instana-token": { secret: made("{base64url:22}"), text: env("INSTANA_API_TOKEN") },
  "appdynamics-key": { secret: made("{lower:12}"), text: env("APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY") },
  "lightstep-token": { secret: made("{base64:160}"), text: env("LIGHTSTEP_ACCESS_TOKEN"), miss: cut(161) },
  "splunk-hec-token": { secret: made("{uuid}"), text: env("SPLUNK_HEC_TOKEN") },
  "splunk-observability-token": { secret: made("{base64url:22}"), text: env("SPLUNK_ACCESS_TOKEN") },
  "sematext-token": { secret: made("{uuid}"), text: env("SEMATEXT_TOKEN") },
  "librato-token": { secret: made("{hex:64}"), text: env("LIBRATO_TOKEN") },
  "appoptics-token": { secret: made("{base64url:71}"), text: env("APPOPTICS_API_TOKEN") },
  "hosted-graphite-key": { secret: made("{uuid}"), text: env("HOSTEDGRAPHITE_APIKEY") },
  "wavefront-token": { secret: made("{uuid}"), text: env("WAVEFRONT_TOKEN") },
  "logentries-token": { secret: made("{uuid}"), text: env("LOGENTRIES_TOKEN") },
  "humio-token": { secret: made("{uuid}"), text: env("HUMIO_INGEST_TOKEN") },
  "lumigo-token": { secret: made("t_{hex:21}"), text: env("LUMIGO_TRACER_TOKEN"), miss: cut(2) },
  "dash0-token": { secret: made("auth_{base62:32}"), text: env("DASH0_AUTH_TOKEN") },
  "new-relic-legacy-key": { secret: made("{hex:40}"), text: env("NEW_RELIC_LICENSE_KEY") },
  "new-relic-insert-key": { secret: made("{base64url:32}"), text: env("NEW_RELIC_INSERT_KEY") },
};
