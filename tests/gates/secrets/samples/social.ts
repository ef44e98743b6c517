import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const socialSamples: Readonly<Record<string, Sample>> = {
  "twitter-api-secret": { secret: made("{base62:50}"), text: env("TWITTER_CONSUMER_SECRET") },
  "twitter-api-key": { secret: made("{base62:25}"), text: env("TWITTER_CONSUMER_KEY") },
  "linkedin-legacy-secret": { secret: made("{base62:16}"), text: env("LINKEDIN_CLIENT_SECRET") },
  "instagram-access-token": { secret: made("IGQV{base62:160}"), miss: (secret) => secret.slice(0, 60) },
  "facebook-app-access-token": { secret: made("{digits:15}|{base64url:27}"), text: env("FACEBOOK_APP_TOKEN") },
  "tiktok-client-secret": { secret: made("{base62:32}"), text: env("TIKTOK_CLIENT_SECRET") },
  "pinterest-token": { secret: made("pina_{upper:64}"), miss: (secret) => secret.slice(0, 30) },
  "pinterest-app-secret": { secret: made("{hex:40}"), text: env("PINTEREST_APP_SECRET") },
  "reddit-client-secret": { secret: made("{base64url:30}"), text: env("REDDIT_CLIENT_SECRET") },
  "twitch-client-secret": { secret: made("{lower:30}"), text: env("TWITCH_CLIENT_SECRET") },
  "tumblr-consumer-secret": { secret: made("{base62:50}"), text: env("TUMBLR_CONSUMER_SECRET") },
  "mastodon-access-token": { secret: made("{base64url:43}"), text: env("MASTODON_ACCESS_TOKEN") },
  "bluesky-app-password": {
    secret: made("{lower:4}-{lower:4}-{lower:4}-{lower:4}"),
    text: env("BLUESKY_APP_PASSWORD"),
  },
  "kakao-key": { secret: made("{hex:32}"), text: env("KAKAO_REST_API_KEY") },
  "naver-client-secret": { secret: made("{base62:10}"), text: env("NAVER_CLIENT_SECRET") },
  "vk-access-token": { secret: made("vk1.a.{base64url:198}"), miss: (secret) => secret.slice(0, 100) },
  "strava-client-secret": { secret: made("{hex:40}"), text: env("STRAVA_CLIENT_SECRET") },
  "fitbit-client-secret": { secret: made("{hex:32}"), text: env("FITBIT_CLIENT_SECRET") },
  "meetup-client-secret": {
    secret: made("{lower:26}"),
    text: env("MEETUP_CLIENT_SECRET"),
    miss: (secret) => secret.slice(0, 22),
  },
  "eventbrite-token": { secret: made("{upper:20}"), text: env("EVENTBRITE_PRIVATE_TOKEN") },
  "ticketmaster-api-key": { secret: made("{base62:32}"), text: env("TICKETMASTER_API_KEY") },
  "seatgeek-client-secret": { secret: made("{hex:64}"), text: env("SEATGEEK_CLIENT_SECRET") },
};
