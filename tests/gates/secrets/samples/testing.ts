import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const testingSamples: Readonly<Record<string, Sample>> = {
  "browserstack-key": { secret: made("{base62:20}"), text: env("BROWSERSTACK_ACCESS_KEY") },
  "saucelabs-key": { secret: made("{uuid}"), text: env("SAUCE_ACCESS_KEY") },
  "lambdatest-key": { secret: made("{base62:50}"), text: env("LT_ACCESS_KEY") },
  "percy-token": { secret: made("web_{hex:64}") },
  "percy-legacy-token": { secret: made("{hex:64}"), text: env("PERCY_TOKEN") },
  "cypress-record-key": { secret: made("{uuid}"), text: env("CYPRESS_RECORD_KEY") },
  "chromatic-token": { secret: made("chpt_{hex:15}") },
  "applitools-key": { secret: made("{base62:46}110"), text: env("APPLITOOLS_API_KEY"), miss: cut(7) },
  "bitbar-key": { secret: made("{base62:32}"), text: env("BITBAR_API_KEY") },
  "knapsack-token": { secret: made("{hex:32}"), text: env("KNAPSACK_PRO_TEST_SUITE_TOKEN_RSPEC") },
  "k6-cloud-token": { secret: made("{hex:64}"), text: env("K6_CLOUD_TOKEN") },
  "loadmill-token": { secret: made("{base64url:43}"), text: env("LOADMILL_API_TOKEN"), miss: cut(8) },
  "qase-token": { secret: made("{hex:64}"), text: env("QASE_API_TOKEN") },
  "ghost-inspector-key": { secret: made("{hex:40}"), text: env("GHOST_INSPECTOR_API_KEY") },
  "rainforest-key": { secret: made("{hex:32}"), text: env("RAINFOREST_API_TOKEN") },
  "blazemeter-key": { secret: made("{hex:80}"), text: env("BLAZEMETER_API_SECRET") },
  "testingbot-secret": { secret: made("{hex:32}"), text: env("TESTINGBOT_SECRET") },
  "crossbrowsertesting-key": { secret: made("{lower:16}"), text: env("CBT_AUTHKEY") },
  "mabl-key": { secret: made("{base64url:22}"), text: env("MABL_API_KEY") },
  "apimetrics-key": { secret: made("{base62:32}"), text: env("APIMETRICS_TOKEN") },
};
