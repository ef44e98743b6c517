import { defineConfig } from "vitest/config";

/** Tests that start the built command, other people's tools, or whole projects. The others take seconds together. */
const wholeProcesses = [
  "tests/e2e/**/*.test.ts",
  "tests/hooks/**/*.test.ts",
  "tests/docs/{demo,pictures,reviewer-example,stamp}.test.ts",
  "tests/cli/views/live.test.ts",
  "tests/gates/{atdd,review,sanity,semgrep}/gate.test.ts",
  "tests/gates/atdd/acceptance-run.test.ts",
  "tests/gates/review/request.test.ts",
  "tests/calibration/replay/equality.test.ts",
  "tests/feedback/promote/promote-semgrep.test.ts",
  "tests/gates/sanity/{deadline,tools}.test.ts",
  "tests/gates/secrets/own-files.test.ts",
  "tests/gates/semgrep/{canary-missing,changed-rules,rule-pack}.test.ts",
  "tests/policy/*-command.test.ts",
  "tests/tools/install-semgrep.test.ts",
];

export default defineConfig({
  test: {
    reporters: ["default", "./tests/support/skip-reporter.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Whole processes are what most tests wait for: two at a time on two cores, or time-outs lie.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "quick", include: ["tests/**/*.test.ts"], exclude: wholeProcesses } },
      { extends: true, test: { name: "whole", include: wholeProcesses, globalSetup: ["tests/support/build-once.ts"] } },
    ],
  },
});
