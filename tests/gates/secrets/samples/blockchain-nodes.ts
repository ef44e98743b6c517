import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const blockchainNodesSamples: Readonly<Record<string, Sample>> = {
  "etherscan-api-key": { secret: made("{upper:34}"), text: env("ETHERSCAN_API_KEY") },
  "infura-key": { secret: made("{hex:32}"), text: env("INFURA_KEY") },
  "alchemy-api-key": { secret: made("{base64url:32}"), text: env("ALCHEMY_API_KEY") },
  "moralis-api-key": { secret: made("{base62:64}"), text: env("MORALIS_API_KEY") },
  "quicknode-token": {
    secret: made("{hex:40}"),
    text: (secret) => `url: https://late-sky.solana-mainnet.quiknode.pro/${secret}/\n`,
  },
  "quicknode-api-key": { secret: made("QN_{hex:32}") },
  "blockcypher-token": { secret: made("{hex:32}"), text: env("BLOCKCYPHER_TOKEN") },
  "tatum-api-key": { secret: made("t-{hex:24}-{hex:24}"), text: env("TATUM_API_KEY") },
  "nownodes-api-key": { secret: made("{uuid}"), text: env("NOWNODES_API_KEY") },
  "blockfrost-project-key": { secret: made("mainnet{base62:32}") },
  "covalent-api-key": { secret: made("cqt_rQ{base62:26}") },
  "bitquery-api-key": { secret: made("BQY{base62:29}") },
  "ankr-token": { secret: made("{hex:64}"), text: env("ANKR_API_KEY") },
  "getblock-access-token": { secret: made("{hex:32}"), text: env("GETBLOCK_ACCESS_TOKEN") },
  "helius-api-key": { secret: made("{uuid}"), text: env("HELIUS_API_KEY") },
  "the-graph-api-key": { secret: made("{hex:32}"), text: env("THEGRAPH_API_KEY") },
  "thirdweb-secret-key": { secret: made("{base64url:86}"), text: env("THIRDWEB_SECRET_KEY") },
};
