import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/build-once.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Whole processes are what most tests wait for: two at a time on two cores, or time-outs lie.
    maxWorkers: 2,
  },
});
