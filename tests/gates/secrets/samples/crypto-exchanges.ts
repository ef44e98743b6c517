import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const cryptoExchangesSamples: Readonly<Record<string, Sample>> = {
  "binance-key": { secret: made("{base62:64}"), text: env("BINANCE_API_SECRET") },
  "kraken-key": { secret: made("{base64:86}=="), text: env("KRAKEN_PRIVATE_KEY"), miss: (secret) => secret.slice(1) },
  "kucoin-secret": { secret: made("{uuid}"), text: env("KUCOIN_API_SECRET") },
  "bitfinex-key": { secret: made("{base62:43}"), text: env("BITFINEX_API_SECRET") },
  "bitmex-secret": { secret: made("{base64url:48}"), text: env("BITMEX_API_SECRET") },
  "bybit-secret": { secret: made("{base62:36}"), text: env("BYBIT_API_SECRET") },
  "okx-secret-key": { secret: made("{upper_hex:32}"), text: env("OKX_SECRET_KEY") },
  "gemini-exchange-key": { secret: made("account-{base62:20}") },
  "bitstamp-key": { secret: made("{base62:32}"), text: env("BITSTAMP_API_SECRET") },
  "bittrex-key": { secret: made("{hex:32}"), text: env("BITTREX_API_SECRET") },
  "poloniex-secret": { secret: made("{hex:128}"), text: env("POLONIEX_API_SECRET") },
  "gate-io-secret": { secret: made("{hex:64}"), text: env("GATEIO_API_SECRET") },
  "mexc-secret": { secret: made("{hex:32}"), text: env("MEXC_SECRET_KEY") },
  "deribit-client-secret": { secret: made("{base64url:43}"), text: env("DERIBIT_CLIENT_SECRET") },
  "bitpanda-api-key": { secret: made("{hex:128}"), text: env("BITPANDA_API_KEY") },
  "coinpayments-private-key": { secret: made("{hex:64}"), text: env("COINPAYMENTS_PRIVATE_KEY") },
  "nowpayments-api-key": { secret: made("{upper:7}-{upper:7}-{upper:7}-{upper:7}"), text: env("NOWPAYMENTS_API_KEY") },
  "coinbase-commerce-key": { secret: made("{uuid}"), text: env("COINBASE_COMMERCE_API_KEY") },
};
