import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const contentManagementSamples: Readonly<Record<string, Sample>> = {
  "contentful-delivery-token": { secret: made("{base64url:43}"), text: env("CONTENTFUL_ACCESS_TOKEN") },
  "sanity-token": {
    secret: made("sk{base62:178}"),
    text: env("SANITY_AUTH_TOKEN"),
    miss: (secret) => secret.slice(0, 60),
  },
  "prismic-access-token": {
    secret: made("MC5{base64url:29}.{base64url:90}"),
    text: env("PRISMIC_ACCESS_TOKEN"),
    miss: (secret) => secret.slice(0, 20),
  },
  "storyblok-token": { secret: made("{base62:22}tt"), text: env("STORYBLOK_PREVIEW_TOKEN") },
  "strapi-api-token": { secret: made("{hex:256}"), text: env("STRAPI_API_TOKEN") },
  "ghost-admin-api-key": { secret: made("{hex:24}:{hex:64}"), text: env("GHOST_ADMIN_API_KEY") },
  "datocms-api-token": { secret: made("{hex:30}"), text: env("DATOCMS_API_TOKEN") },
  "webflow-api-token": { secret: made("{hex:64}"), text: env("WEBFLOW_API_TOKEN") },
  "butter-cms-api-token": { secret: made("{hex:40}"), text: env("BUTTERCMS_API_TOKEN") },
  "directus-token": { secret: made("{base64url:32}"), text: env("DIRECTUS_TOKEN") },
  "builder-io-private-key": { secret: made("bpk-{hex:32}") },
  "wordpress-application-password": {
    secret: made("{base62:4} {base62:4} {base62:4} {base62:4} {base62:4} {base62:4}"),
    text: env("WORDPRESS_APP_PASSWORD"),
  },
};
