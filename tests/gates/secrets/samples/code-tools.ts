import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const codeToolsSamples: Readonly<Record<string, Sample>> = {
  "gitlab-legacy-token": { secret: made("{base64url:20}"), text: env("GITLAB_TOKEN") },
  "gitlab-session": { secret: made("{hex:32}"), text: env("_gitlab_session") },
  "bitbucket-client-secret": { secret: made("{base62:32}"), text: env("BITBUCKET_CLIENT_SECRET") },
  "bitbucket-http-token": { secret: made("BBDC-{base64:44}") },
  "atlassian-data-center-token": { secret: made("MD{base64:42}"), text: env("JIRA_PAT") },
  "gitea-token": { secret: made("{hex:40}"), text: env("GITEA_TOKEN") },
  "phabricator-token": { secret: made("api-{lower:28}") },
  "jetbrains-permanent-token": { secret: made("perm:{base62:12}.{base62:16}.{base62:30}"), miss: cut(31) },
  "coder-token": { secret: made("{base62:10}-{base62:22}"), text: env("CODER_SESSION_TOKEN") },
  "gitpod-token": { secret: made("gitpod_pat_{base62:38}.{base62:40}"), miss: cut(45) },
  "expo-token": { secret: made("{base64url:40}"), text: env("EXPO_TOKEN") },
  "appcenter-token": { secret: made("{hex:40}"), text: env("APPCENTER_API_TOKEN") },
  "hockeyapp-token": { secret: made("{hex:32}"), text: env("HOCKEYAPP_API_TOKEN") },
};
