import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const dataApisSamples: Readonly<Record<string, Sample>> = {
  "nasa-api-key": { secret: made("{base62:40}"), text: env("NASA_API_KEY") },
  "data-gov-api-key": { secret: made("{base62:40}"), text: env("DATA_GOV_API_KEY") },
  "edamam-app-key": { secret: made("{hex:32}"), text: env("EDAMAM_APP_KEY") },
  "spoonacular-api-key": { secret: made("{hex:32}"), text: env("SPOONACULAR_API_KEY") },
  "nutritionix-app-key": { secret: made("{hex:32}"), text: env("NUTRITIONIX_APP_KEY") },
  "wolfram-alpha-app-id": { secret: made("{upper:6}-{upper:10}"), text: env("WOLFRAM_APP_ID") },
  "calendarific-api-key": { secret: made("{base62:32}"), text: env("CALENDARIFIC_API_KEY") },
  "holiday-api-key": { secret: made("{uuid}"), text: env("HOLIDAYAPI_KEY") },
  "api-ninjas-key": { secret: made("{base62:40}"), text: env("API_NINJAS_KEY") },
  "football-data-token": { secret: made("{hex:32}"), text: env("FOOTBALL_DATA_API_TOKEN") },
  "api-sports-key": { secret: made("{hex:32}"), text: env("APISPORTS_KEY") },
  "sportmonks-api-token": { secret: made("{base62:60}"), text: env("SPORTMONKS_API_TOKEN") },
  "the-odds-api-key": { secret: made("{hex:32}"), text: env("ODDS_API_KEY") },
  "wordnik-api-key": { secret: made("{lower:49}"), text: env("WORDNIK_API_KEY") },
  "merriam-webster-key": { secret: made("{uuid}"), text: env("MERRIAM_WEBSTER_KEY") },
  "companies-house-api-key": { secret: made("{uuid}"), text: env("COMPANIES_HOUSE_API_KEY") },
  "gov-uk-notify-api-key": { secret: made("orders-{uuid}-{uuid}"), text: env("NOTIFY_API_KEY") },
  "thingspeak-api-key": { secret: made("{upper:16}"), text: env("THINGSPEAK_WRITE_API_KEY") },
  "upcdatabase-token": { secret: made("{upper_hex:32}"), text: env("UPCDATABASE_TOKEN") },
  "neutrino-api-key": { secret: made("{base62:48}"), text: env("NEUTRINOAPI_KEY") },
  "copyscape-api-key": { secret: made("{lower:16}"), text: env("COPYSCAPE_API_KEY") },
};
