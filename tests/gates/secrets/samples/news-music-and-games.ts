import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const newsMusicAndGamesSamples: Readonly<Record<string, Sample>> = {
  "soundcloud-client-secret": { secret: made("{base62:32}"), text: env("SOUNDCLOUD_CLIENT_SECRET") },
  "tmdb-api-key": { secret: made("{hex:32}"), text: env("TMDB_API_KEY") },
  "omdb-api-key": { secret: made("{hex:8}"), text: env("OMDB_API_KEY") },
  "trakt-client-secret": { secret: made("{hex:64}"), text: env("TRAKT_CLIENT_SECRET") },
  "rawg-api-key": { secret: made("{hex:32}"), text: env("RAWG_API_KEY") },
  "igdb-client-secret": { secret: made("{lower:30}"), text: env("IGDB_CLIENT_SECRET") },
  "steam-web-api-key": { secret: made("{upper_hex:32}"), text: env("STEAM_API_KEY") },
  "riot-games-api-key": { secret: made("RGAPI-{uuid}") },
  "bungie-api-key": { secret: made("{hex:32}"), text: env("BUNGIE_API_KEY") },
  "news-api-key": { secret: made("{hex:32}"), text: env("NEWSAPI_KEY") },
  "new-york-times-api-key": { secret: made("{base62:32}"), text: env("NYTIMES_API_KEY") },
  "guardian-api-key": { secret: made("{uuid}"), text: env("GUARDIAN_API_KEY") },
  "mediastack-access-key": { secret: made("{hex:32}"), text: env("MEDIASTACK_ACCESS_KEY") },
  "gnews-api-key": { secret: made("{hex:32}"), text: env("GNEWS_API_KEY") },
  "newscatcher-api-key": { secret: made("{base64url:43}"), text: env("NEWSCATCHER_API_KEY") },
  "currents-api-key": { secret: made("{base64url:48}"), text: env("CURRENTS_API_KEY") },
  "newsdata-api-key": { secret: made("pub_{digits:5}{hex:32}") },
  "genius-access-token": { secret: made("{base64url:64}"), text: env("GENIUS_ACCESS_TOKEN") },
  "last-fm-api-key": { secret: made("{hex:32}"), text: env("LASTFM_API_KEY") },
  "musixmatch-api-key": { secret: made("{hex:32}"), text: env("MUSIXMATCH_API_KEY") },
  "discogs-token": { secret: made("{letters:40}"), text: env("DISCOGS_USER_TOKEN") },
  "pandascore-token": { secret: made("{base64url:51}"), text: env("PANDASCORE_TOKEN") },
  "sportradar-api-key": { secret: made("{lower:24}"), text: env("SPORTRADAR_API_KEY") },
  "flat-io-token": { secret: made("{hex:128}"), text: env("FLATIO_TOKEN") },
  "audd-api-token": { secret: made("{hex:32}"), text: env("AUDD_API_TOKEN") },
};
