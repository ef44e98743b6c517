import { token } from "./patterns.ts";
import type { SecretRule } from "./secret-rule.ts";
import { spellings } from "./spellings.ts";
import { beside, named } from "./vendor-value.ts";

/** What measures code and tests. */
export const codeQuality: readonly SecretRule[] = [
  {
    id: "codeclimate-reporter-id",
    provider: "code-climate",
    title: "a Code Climate token",
    confidence: "medium",
    keywords: spellings("codeclimate", "code climate", "cc_test_reporter_id", "cc_test_reporter"),
    ...named("[0-9a-f]{64}|[0-9a-f]{40}"),
    source: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
  },
  {
    id: "codacy-token",
    provider: "codacy",
    title: "a Codacy token",
    confidence: "medium",
    keywords: ["codacy"],
    ...named("[0-9a-f]{32}|[A-Za-z0-9]{20}"),
    source: "https://docs.codacy.com/codacy-api/api-tokens/",
  },
  {
    id: "coveralls-token",
    provider: "coveralls",
    title: "a Coveralls token",
    confidence: "medium",
    keywords: ["coveralls"],
    ...beside("[A-Za-z0-9]{32,37}"),
    source: "https://docs.coveralls.io/",
  },
  {
    id: "sonar-legacy-token",
    provider: "sonarqube",
    title: "a SonarQube token",
    confidence: "medium",
    keywords: ["sonar"],
    ...named("[0-9a-f]{40}"),
    source: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
  },
  {
    id: "deepsource-token",
    provider: "deepsource",
    title: "a DeepSource token",
    confidence: "high",
    keywords: ["dsp_"],
    pattern: token("dsp_[A-Za-z0-9]{40}"),
    source: "https://docs.deepsource.com/docs/developers/api/authentication",
  },
  {
    id: "scrutinizer-token",
    provider: "scrutinizer",
    title: "a Scrutinizer token",
    confidence: "medium",
    keywords: ["scrutinizer"],
    ...named("[0-9a-f]{64}"),
    source: "https://scrutinizer-ci.com/docs/api/",
  },
  {
    id: "qlty-token",
    provider: "qlty",
    title: "a Qlty token",
    confidence: "high",
    keywords: ["qltcp_", "qltcw_", "qltp_"],
    pattern: token("qlt(?:cp|cw|p)_[A-Za-z0-9]{16,32}"),
    source: "https://docs.qlty.sh/coverage/quick-start",
  },
  {
    id: "launchable-token",
    provider: "launchable",
    title: "a Launchable token",
    confidence: "medium",
    keywords: ["launchable"],
    ...named(String.raw`v1:[\w-]{1,40}/[\w-]{1,40}:[0-9a-f]{40}`),
    source: "https://www.launchableinc.com/docs/",
  },
];
