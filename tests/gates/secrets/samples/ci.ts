import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const ciSamples: Readonly<Record<string, Sample>> = {
  "circleci-legacy-token": { secret: made("{hex:40}"), text: env("CIRCLECI_TOKEN") },
  "travis-token": { secret: made("{base62:22}"), text: env("TRAVIS_TOKEN") },
  "drone-token": { secret: made("{base62:32}"), text: env("DRONE_TOKEN") },
  "jenkins-api-token": { secret: made("11{hex:32}"), text: env("JENKINS_API_TOKEN") },
  "teamcity-token": { secret: made("eyJ0eXAiOiAiVENWMiJ9.{base64url:36}.{base62:48}"), miss: cut(9) },
  "semaphore-token": { secret: made("{base62:20}"), text: env("SEMAPHORE_API_TOKEN") },
  "bitrise-token": { secret: made("{base64url:86}"), text: env("BITRISE_TOKEN") },
  "appveyor-token": { secret: made("v2.{lower:20}"), text: env("APPVEYOR_API_TOKEN") },
  "codefresh-token": { secret: made("{hex:24}.{hex:32}"), text: env("CODEFRESH_API_KEY") },
  "buddy-token": { secret: made("{uuid}"), text: env("BUDDY_TOKEN") },
  "codemagic-token": { secret: made("{base64url:43}"), text: env("CODEMAGIC_API_TOKEN") },
  "harness-token": { secret: made("pat.{base62:22}.{hex:24}.{base62:20}") },
  "octopus-api-key": { secret: made("API-{upper:31}"), miss: cut(6) },
  "gocd-token": { secret: made("{hex:40}"), text: env("GOCD_ACCESS_TOKEN") },
  "depot-token": { secret: made("depot_project_{hex:64}") },
  "buildbuddy-key": { secret: made("{base62:20}"), text: env("BUILDBUDDY_API_KEY") },
  "nx-cloud-token": { secret: made("{base64:66}=="), text: env("NX_CLOUD_ACCESS_TOKEN"), miss: cut(69) },
  "gradle-publish-secret": { secret: made("{base62:32}"), text: env("GRADLE_PUBLISH_SECRET") },
  "develocity-access-key": { secret: made("{lower_base32:52}"), text: env("DEVELOCITY_ACCESS_KEY") },
};
