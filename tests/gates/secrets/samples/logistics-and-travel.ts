import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const logisticsAndTravelSamples: Readonly<Record<string, Sample>> = {
  "easypost-api-key": { secret: made("EZAK{base62:54}") },
  "shippo-token": { secret: made("shippo_live_{hex:40}") },
  "shipstation-api-secret": { secret: made("{hex:32}"), text: env("SHIPSTATION_API_SECRET") },
  "shipengine-api-key": { secret: made("TEST_{base64:43}"), text: env("SHIPENGINE_API_KEY") },
  "aftership-api-key": { secret: made("asat_{hex:32}"), text: env("AFTERSHIP_API_KEY") },
  "sendcloud-secret-key": { secret: made("{hex:32}"), text: env("SENDCLOUD_SECRET_KEY") },
  "shipday-api-key": { secret: made("{base62:11}.{base62:20}"), text: env("SHIPDAY_API_KEY") },
  "onfleet-api-key": { secret: made("{hex:32}"), text: env("ONFLEET_API_KEY") },
  "route4me-api-key": { secret: made("{upper_hex:32}"), text: env("ROUTE4ME_API_KEY") },
  "samsara-api-token": { secret: made("samsara_api_{base62:30}") },
  "uber-server-token": { secret: made("{base64url:40}"), text: env("UBER_SERVER_TOKEN") },
  "lyft-client-secret": { secret: made("{base64url:32}"), text: env("LYFT_CLIENT_SECRET") },
  "duffel-token": { secret: made("duffel_live_{base64url:43}") },
  "amadeus-key": { secret: made("{base62:32}"), text: env("AMADEUS_API_KEY") },
  "skyscanner-api-key": { secret: made("sh{digits:30}"), text: env("SKYSCANNER_API_KEY") },
  "flightaware-api-key": { secret: made("{base62:32}"), text: env("FLIGHTAWARE_API_KEY") },
  "aviationstack-access-key": { secret: made("{hex:32}"), text: env("AVIATIONSTACK_ACCESS_KEY") },
  "flightstats-app-key": { secret: made("{hex:32}"), text: env("FLIGHTSTATS_APP_KEY") },
  "lufthansa-client-key": { secret: made("{lower:24}"), text: env("LUFTHANSA_CLIENT_KEY") },
  "kiwi-tequila-api-key": { secret: made("{base64url:32}"), text: env("TEQUILA_API_KEY") },
  "tripadvisor-api-key": { secret: made("{upper_hex:32}"), text: env("TRIPADVISOR_API_KEY") },
  "travelpayouts-token": { secret: made("{hex:32}"), text: env("TRAVELPAYOUTS_TOKEN") },
  "flightlabs-access-key": { secret: made("{hex:32}"), text: env("FLIGHTLABS_ACCESS_KEY") },
};
