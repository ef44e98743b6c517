import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const commerceSamples: Readonly<Record<string, Sample>> = {
  "amazon-mws-auth-token": { secret: made("amzn.mws.{uuid}") },
  "amazon-lwa-client-secret": { secret: made("amzn1.oa2-cs.v1.{hex:64}") },
  "amazon-lwa-refresh-token": { secret: made("Atzr|{base64url:320}"), miss: (secret) => secret.slice(0, 120) },
  "bigcommerce-token": { secret: made("{lower:31}"), text: env("BIGCOMMERCE_ACCESS_TOKEN") },
  "woocommerce-key": { secret: made("cs_{hex:40}") },
  "magento-token": { secret: made("{lower:32}"), text: env("MAGENTO_ACCESS_TOKEN") },
  "etsy-keystring": { secret: made("{lower:24}"), text: env("ETSY_API_KEY") },
  "ebay-cert-id": { secret: made("PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}") },
  "squarespace-api-key": { secret: made("{uuid}"), text: env("SQUARESPACE_API_KEY") },
  "wix-api-key": {
    secret: made("IST.eyJ{base62:60}.eyJ{base62:200}.{base64url:342}"),
    miss: (secret) => secret.slice(0, 300),
  },
  "gumroad-access-token": { secret: made("{base64url:43}"), text: env("GUMROAD_ACCESS_TOKEN") },
  "printful-token": { secret: made("{base62:40}"), text: env("PRINTFUL_ACCESS_TOKEN") },
  "snipcart-secret-key": { secret: made("{base64url:75}"), text: env("SNIPCART_SECRET_API_KEY") },
  "commercetools-client-secret": { secret: made("{base64url:32}"), text: env("COMMERCETOOLS_CLIENT_SECRET") },
  "shopee-partner-key": { secret: made("{hex:64}"), text: env("SHOPEE_PARTNER_KEY") },
  "flipkart-affiliate-token": { secret: made("{hex:32}"), text: env("FLIPKART_AFFILIATE_TOKEN") },
  "bestbuy-api-key": { secret: made("{base62:24}"), text: env("BESTBUY_API_KEY") },
  "loyverse-access-token": { secret: made("{hex:32}"), text: env("LOYVERSE_ACCESS_TOKEN") },
};
