import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const marketDataSamples: Readonly<Record<string, Sample>> = {
  "alpha-vantage-api-key": { secret: made("{upper:16}"), text: env("ALPHAVANTAGE_API_KEY") },
  "finnhub-api-key": { secret: made("{lower:20}"), text: env("FINNHUB_API_KEY") },
  "polygon-io-api-key": { secret: made("{base62:32}"), text: env("POLYGON_API_KEY") },
  "iex-cloud-token": { secret: made("sk_{hex:32}"), text: env("IEX_CLOUD_SECRET_TOKEN") },
  "tiingo-api-token": { secret: made("{hex:40}"), text: env("TIINGO_API_TOKEN") },
  "nasdaq-data-link-api-key": { secret: made("{base64url:20}"), text: env("QUANDL_API_KEY") },
  "twelve-data-api-key": { secret: made("{hex:32}"), text: env("TWELVEDATA_API_KEY") },
  "marketstack-access-key": { secret: made("{hex:32}"), text: env("MARKETSTACK_ACCESS_KEY") },
  "fred-api-key": { secret: made("{lower:32}"), text: env("FRED_API_KEY") },
  "financial-modeling-prep-api-key": { secret: made("{base62:32}"), text: env("FMP_API_KEY") },
  "intrinio-api-key": { secret: made("{base62:44}"), text: env("INTRINIO_API_KEY") },
  "eodhd-api-token": {
    secret: made("{hex:14}.{digits:8}"),
    text: env("EODHD_API_TOKEN"),
    miss: (secret) => secret.slice(0, 20),
  },
  "tradier-access-token": { secret: made("{base62:28}"), text: env("TRADIER_ACCESS_TOKEN") },
  "alpaca-secret-key": { secret: made("{base62:40}"), text: env("ALPACA_SECRET_KEY") },
  "oanda-token": { secret: made("{hex:32}-{hex:32}"), text: env("OANDA_ACCESS_TOKEN") },
  "benzinga-token": { secret: made("{hex:32}"), text: env("BENZINGA_API_KEY") },
  "marketaux-api-token": { secret: made("{base62:40}"), text: env("MARKETAUX_API_TOKEN") },
  "quiver-quant-token": { secret: made("{hex:40}"), text: env("QUIVER_API_TOKEN") },
  "unusual-whales-token": { secret: made("{uuid}"), text: env("UNUSUAL_WHALES_API_TOKEN") },
  "stockdata-api-token": { secret: made("{base62:40}"), text: env("STOCKDATA_API_TOKEN") },
};
