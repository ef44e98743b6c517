import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const scrapingSamples: Readonly<Record<string, Sample>> = {
  "scraperapi-key": { secret: made("{hex:32}"), text: env("SCRAPERAPI_KEY") },
  "scrapingbee-api-key": { secret: made("{upper:80}"), text: env("SCRAPINGBEE_API_KEY") },
  "scrapingant-api-key": { secret: made("{hex:32}"), text: env("SCRAPINGANT_API_KEY") },
  "scrapestack-access-key": { secret: made("{hex:32}"), text: env("SCRAPESTACK_ACCESS_KEY") },
  "zyte-api-key": { secret: made("{hex:32}"), text: env("ZYTE_API_KEY") },
  "zenrows-api-key": { secret: made("{hex:40}"), text: env("ZENROWS_API_KEY") },
  "crawlbase-token": { secret: made("{base62:22}"), text: env("CRAWLBASE_TOKEN") },
  "bright-data-api-token": { secret: made("{uuid}"), text: env("BRIGHTDATA_API_TOKEN") },
  "diffbot-token": { secret: made("{hex:32}"), text: env("DIFFBOT_TOKEN") },
  "phantombuster-api-key": { secret: made("{base62:43}"), text: env("PHANTOMBUSTER_API_KEY") },
  "browserless-token": { secret: made("{uuid}"), text: env("BROWSERLESS_TOKEN") },
  "apiflash-access-key": { secret: made("{hex:32}"), text: env("APIFLASH_ACCESS_KEY") },
  "screenshotlayer-access-key": { secret: made("{hex:32}"), text: env("SCREENSHOTLAYER_ACCESS_KEY") },
  "screenshotapi-token": { secret: made("{upper:7}-{upper:7}-{upper:7}-{upper:7}"), text: env("SCREENSHOTAPI_TOKEN") },
  "browshot-api-key": { secret: made("{base62:28}"), text: env("BROWSHOT_API_KEY") },
  "webscraper-api-token": { secret: made("{base62:60}"), text: env("WEBSCRAPER_API_TOKEN") },
  "parsehub-api-key": { secret: made("{base62:24}"), text: env("PARSEHUB_API_KEY") },
  "import-io-api-key": {
    secret: made("{hex:160}"),
    text: env("IMPORTIO_API_KEY"),
    miss: (secret) => secret.slice(0, 30),
  },
  "zenserp-api-key": { secret: made("{uuid}"), text: env("ZENSERP_API_KEY") },
  "zenscrape-api-key": { secret: made("{uuid}"), text: env("ZENSCRAPE_API_KEY") },
  "extractorapi-api-key": { secret: made("{hex:40}"), text: env("EXTRACTORAPI_KEY") },
};
