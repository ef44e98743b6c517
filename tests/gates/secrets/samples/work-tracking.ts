import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const workTrackingSamples: Readonly<Record<string, Sample>> = {
  "trello-token": { secret: made("ATTA{hex:64}{upper_hex:8}") },
  "trello-key": { secret: made("{hex:32}"), text: env("TRELLO_API_KEY") },
  "atlassian-legacy-api-token": { secret: made("{base62:24}"), text: env("JIRA_API_TOKEN") },
  "clickup-token": { secret: made("pk_{digits:8}_{upper:32}") },
  "todoist-api-token": { secret: made("{hex:40}"), text: env("TODOIST_API_TOKEN") },
  "smartsheet-access-token": { secret: made("{base62:37}"), text: env("SMARTSHEET_ACCESS_TOKEN") },
  "shortcut-api-token": { secret: made("{uuid}"), text: env("SHORTCUT_API_TOKEN") },
  "monday-signing-secret": { secret: made("{hex:32}"), text: env("MONDAY_SIGNING_SECRET") },
  "wrike-token": {
    secret: made("eyJ0dCI6{base62:60}.{base62:80}.{base62:43}"),
    text: env("WRIKE_ACCESS_TOKEN"),
    miss: (secret) => secret.slice(0, 20),
  },
  "teamwork-api-key": { secret: made("tkn.v1_{base62:68}"), miss: (secret) => secret.slice(0, 40) },
  "toggl-api-token": { secret: made("{hex:32}"), text: env("TOGGL_API_TOKEN") },
  "clockify-api-key": { secret: made("{base62:48}"), text: env("CLOCKIFY_API_KEY") },
  "harvest-access-token": { secret: made("{digits:7}.pt.{base64url:86}"), text: env("HARVEST_ACCESS_TOKEN") },
  "wakatime-api-key": { secret: made("waka_{uuid}") },
  "rescuetime-api-key": { secret: made("B63{base62:37}"), text: env("RESCUETIME_API_KEY") },
  "ticktick-client-secret": { secret: made("{base62:32}"), text: env("TICKTICK_CLIENT_SECRET") },
  "miro-access-token": { secret: made("eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{base64url:27}") },
  "pivotal-tracker-token": { secret: made("{hex:32}"), text: env("PIVOTALTRACKER_TOKEN") },
  "everhour-api-key": { secret: made("{hex:4}-{hex:4}-{hex:6}-{hex:6}-{hex:8}"), text: env("EVERHOUR_API_KEY") },
  "meistertask-token": { secret: made("{base62:43}"), text: env("MEISTERTASK_TOKEN") },
  "podio-client-secret": { secret: made("{base62:64}"), text: env("PODIO_CLIENT_SECRET") },
  "float-access-token": { secret: made("{base62:59}"), text: env("FLOAT_ACCESS_TOKEN") },
  "stormboard-api-key": { secret: made("{hex:40}"), text: env("STORMBOARD_API_KEY") },
  "fulcrum-api-token": { secret: made("{hex:80}"), text: env("FULCRUM_API_TOKEN") },
  "mindmeister-token": { secret: made("{base62:43}"), text: env("MINDMEISTER_TOKEN") },
  "mite-api-key": { secret: made("{hex:16}"), text: env("MITE_API_KEY") },
  "timecamp-api-token": { secret: made("{hex:26}"), text: env("TIMECAMP_API_TOKEN") },
  "tmetric-api-token": { secret: made("{upper_hex:64}"), text: env("TMETRIC_API_TOKEN") },
};
