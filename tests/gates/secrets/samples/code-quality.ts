import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const codeQualitySamples: Readonly<Record<string, Sample>> = {
  "codeclimate-reporter-id": { secret: made("{hex:64}"), text: env("CODECLIMATE_API_TOKEN") },
  "codacy-token": { secret: made("{hex:32}"), text: env("CODACY_PROJECT_TOKEN") },
  "coveralls-token": { secret: made("{base62:33}"), text: env("COVERALLS_REPO_TOKEN"), miss: cut(2) },
  "sonar-legacy-token": { secret: made("{hex:40}"), text: env("SONAR_TOKEN") },
  "deepsource-token": { secret: made("dsp_{hex:40}") },
  "scrutinizer-token": { secret: made("{hex:64}"), text: env("SCRUTINIZER_ACCESS_TOKEN") },
  "qlty-token": { secret: made("qltcp_{base62:18}"), miss: cut(3) },
  "launchable-token": { secret: made("v1:acme/shop:{hex:40}"), text: env("LAUNCHABLE_TOKEN"), miss: cut(40) },
};
