import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const weatherSamples: Readonly<Record<string, Sample>> = {
  "openweather-api-key": { secret: made("{hex:32}"), text: env("OPENWEATHER_API_KEY") },
  "weatherapi-key": { secret: made("{hex:31}"), text: env("WEATHERAPI_KEY") },
  "weatherbit-api-key": { secret: made("{hex:32}"), text: env("WEATHERBIT_API_KEY") },
  "weatherstack-access-key": { secret: made("{hex:32}"), text: env("WEATHERSTACK_ACCESS_KEY") },
  "tomorrow-io-api-key": { secret: made("{base62:32}"), text: env("TOMORROW_API_KEY") },
  "visual-crossing-api-key": { secret: made("{upper:25}"), text: env("VISUALCROSSING_API_KEY") },
  "accuweather-api-key": { secret: made("{base62:32}"), text: env("ACCUWEATHER_API_KEY") },
  "pirate-weather-api-key": { secret: made("{base62:40}"), text: env("PIRATEWEATHER_API_KEY") },
  "dark-sky-key": { secret: made("{hex:32}"), text: env("DARKSKY_SECRET_KEY") },
  "storm-glass-api-key": { secret: made("{uuid}-{uuid}"), text: env("STORMGLASS_API_KEY") },
  "ambee-api-key": { secret: made("{hex:64}"), text: env("AMBEE_API_KEY") },
  "aqicn-token": { secret: made("{hex:40}"), text: env("WAQI_TOKEN") },
  "iqair-api-key": { secret: made("{uuid}"), text: env("AIRVISUAL_API_KEY") },
  "solcast-api-key": { secret: made("{base64url:32}"), text: env("SOLCAST_API_KEY") },
  "ecowitt-application-key": { secret: made("{upper_hex:32}"), text: env("ECOWITT_APPLICATION_KEY") },
  "meteosource-api-key": { secret: made("{lower:40}"), text: env("METEOSOURCE_API_KEY") },
  "openuv-access-token": { secret: made("openuv-{lower:18}-io"), miss: (secret) => secret.slice(0, 14) },
  "world-weather-online-api-key": { secret: made("{hex:31}"), text: env("WORLDWEATHERONLINE_API_KEY") },
};
