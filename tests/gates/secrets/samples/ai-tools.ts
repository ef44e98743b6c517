import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const aiToolsSamples: Readonly<Record<string, Sample>> = {
  "jina-api-key": { secret: made("jina_{hex:32}{base64url:28}") },
  "tavily-api-key": { secret: made("tvly-{base62:32}") },
  "exa-api-key": { secret: made("{uuid}"), text: env("EXA_API_KEY") },
  "firecrawl-api-key": { secret: made("fc-{hex:32}") },
  "apify-token": { secret: made("apify_api_{base62:36}") },
  "serper-api-key": { secret: made("{hex:40}"), text: env("SERPER_API_KEY") },
  "serpapi-key": { secret: made("{hex:64}"), text: env("SERPAPI_API_KEY") },
  "brave-search-key": { secret: made("BSA{base64url:28}"), text: env("BRAVE_API_KEY"), miss: cut(9) },
  "linkup-api-key": { secret: made("{uuid}"), text: env("LINKUP_API_KEY") },
  "you-com-api-key": { secret: made("ydc-sk-{hex:16}-{base62:32}-{hex:8}") },
  "scrapegraph-api-key": { secret: made("sgai-{uuid}") },
  "scrapfly-api-key": { secret: made("scp-live-{hex:32}") },
  "browserbase-api-key": { secret: made("bb_live_{base64url:27}") },
  "e2b-api-key": { secret: made("e2b_{hex:40}") },
  "daytona-api-key": { secret: made("dtn_{hex:64}") },
  "composio-api-key": { secret: made("ak_{base64url:20}"), text: env("COMPOSIO_API_KEY") },
  "voyage-api-key": { secret: made("pa-{base64url:43}"), text: env("VOYAGE_API_KEY") },
  "llamaindex-api-key": { secret: made("llx-{base62:48}") },
  "unstructured-api-key": { secret: made("{base62:30}"), text: env("UNSTRUCTURED_API_KEY") },
  "kagi-token": { secret: made("{base64url:43}.{base64url:43}"), text: env("KAGI_API_KEY") },
};
