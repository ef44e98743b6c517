import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const exchangeRatesSamples: Readonly<Record<string, Sample>> = {
  "fixer-access-key": { secret: made("{hex:32}"), text: env("FIXER_ACCESS_KEY") },
  "currencylayer-access-key": { secret: made("{hex:32}"), text: env("CURRENCYLAYER_ACCESS_KEY") },
  "apilayer-api-key": { secret: made("{base62:32}"), text: env("APILAYER_API_KEY") },
  "exchangerate-api-key": { secret: made("{hex:24}"), text: env("EXCHANGERATE_API_KEY") },
  "open-exchange-rates-app-id": { secret: made("{hex:32}"), text: env("OPENEXCHANGERATES_APP_ID") },
  "currencyapi-key": { secret: made("cur_live_{base62:40}") },
  "goldapi-token": { secret: made("goldapi-{lower:19}-io"), miss: (secret) => secret.slice(0, 16) },
  "currencyfreaks-api-key": { secret: made("{hex:32}"), text: env("CURRENCYFREAKS_API_KEY") },
  "exchangeratesapi-api-key": { secret: made("{hex:32}"), text: env("EXCHANGERATESAPI_ACCESS_KEY") },
  "fastforex-api-key": { secret: made("{lower:10}-{lower:10}-{lower:6}"), text: env("FASTFOREX_API_KEY") },
};
