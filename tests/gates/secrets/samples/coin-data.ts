import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const coinDataSamples: Readonly<Record<string, Sample>> = {
  "coinlayer-access-key": { secret: made("{hex:32}"), text: env("COINLAYER_ACCESS_KEY") },
  "coinmarketcap-api-key": { secret: made("{uuid}"), text: env("COINMARKETCAP_API_KEY") },
  "cryptocompare-api-key": { secret: made("{hex:64}"), text: env("CRYPTOCOMPARE_API_KEY") },
  "coingecko-api-key": { secret: made("CG-{base62:24}") },
  "coinapi-key": { secret: made("{uuid}"), text: env("COINAPI_KEY") },
  "coinlib-api-key": { secret: made("{lower:16}"), text: env("COINLIB_API_KEY") },
  "nomics-api-key": { secret: made("{hex:40}"), text: env("NOMICS_API_KEY") },
  "glassnode-api-key": { secret: made("{base62:27}"), text: env("GLASSNODE_API_KEY") },
  "cryptopanic-token": { secret: made("{hex:40}"), text: env("CRYPTOPANIC_AUTH_TOKEN") },
  "amberdata-api-key": { secret: made("UAK{hex:32}") },
  "opensea-api-key": { secret: made("{hex:32}"), text: env("OPENSEA_API_KEY") },
  "dune-api-key": { secret: made("{base62:32}"), text: env("DUNE_API_KEY") },
  "zerion-api-key": { secret: made("zk_dev_{hex:32}") },
  "bitcoin-average-secret-key": { secret: made("{base62:43}"), text: env("BITCOINAVERAGE_SECRET_KEY") },
  "ethplorer-api-key": { secret: made("EK-{base62:5}-{base62:7}-{base62:5}") },
};
