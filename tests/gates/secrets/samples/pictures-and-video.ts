import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const picturesAndVideoSamples: Readonly<Record<string, Sample>> = {
  "vimeo-token": { secret: made("{hex:32}"), text: env("VIMEO_ACCESS_TOKEN") },
  "vimeo-client-secret": {
    secret: made("{base64:128}"),
    text: env("VIMEO_CLIENT_SECRET"),
    miss: (secret) => secret.slice(1),
  },
  "giphy-api-key": { secret: made("{base62:32}"), text: env("GIPHY_API_KEY") },
  "unsplash-access-key": { secret: made("{base64url:43}"), text: env("UNSPLASH_ACCESS_KEY") },
  "pexels-api-key": { secret: made("{base62:56}"), text: env("PEXELS_API_KEY") },
  "pixabay-api-key": { secret: made("{digits:8}-{hex:25}"), text: env("PIXABAY_API_KEY") },
  "imgur-client-secret": { secret: made("{hex:40}"), text: env("IMGUR_CLIENT_SECRET") },
  "flickr-api-key": { secret: made("{hex:32}"), text: env("FLICKR_API_KEY") },
  "cloudinary-url": {
    secret: made("cloudinary://{digits:15}:{base64url:27}@acme"),
    text: env("CLOUDINARY_URL"),
    miss: (secret) => secret.slice(0, 40),
  },
  "cloudinary-api-secret": { secret: made("{base64url:27}"), text: env("CLOUDINARY_API_SECRET") },
  "imgix-api-key": { secret: made("ak_{hex:64}"), text: env("IMGIX_API_KEY") },
  "imagekit-private-key": {
    secret: made("private_{base64:27}="),
    miss: (secret) => secret.slice(0, 12) + secret.slice(13),
  },
  "tinypng-api-key": { secret: made("{base62:32}"), text: env("TINIFY_API_KEY") },
  "mux-token-secret": { secret: made("{base64:75}"), text: env("MUX_TOKEN_SECRET"), miss: (secret) => secret.slice(1) },
  "wistia-api-token": { secret: made("{hex:64}"), text: env("WISTIA_API_PASSWORD") },
  "frame-io-token": { secret: made("fio-u-{base64url:64}") },
  "shutterstock-token": { secret: made("v2/{base64url:388}"), miss: (secret) => secret.slice(0, 300) },
  "filestack-api-key": { secret: made("A{base62:21}z"), text: env("FILESTACK_API_KEY") },
  "uploadcare-secret-key": { secret: made("{hex:20}"), text: env("UPLOADCARE_SECRET_KEY") },
  "transloadit-auth-secret": {
    secret: made("{hex:40}"),
    text: env("TRANSLOADIT_AUTH_SECRET"),
    miss: (secret) => secret.slice(0, 30),
  },
  "iconfinder-api-key": { secret: made("{base62:64}"), text: env("ICONFINDER_API_KEY") },
  "shotstack-api-key": { secret: made("{base62:40}"), text: env("SHOTSTACK_API_KEY") },
  "bannerbear-api-key": { secret: made("bb_pr_{hex:30}"), text: env("BANNERBEAR_API_KEY") },
  "abyssale-api-key": { secret: made("{base62:40}"), text: env("ABYSSALE_API_KEY") },
};
