import type { Mirror } from "../../../change/mirror.ts";

/** Variables of a test runner around dl, which would make a runner below it behave as a worker. */
const runnersOwn = new Set([
  "NODE_TEST_CONTEXT",
  "NODE_TEST_WORKER_ID",
  "VITEST",
  "VITEST_MODE",
  "VITEST_POOL_ID",
  "VITEST_WORKER_ID",
  "JEST_WORKER_ID",
]);

/** What the project's tests find in their environment: the mirror's, plain text, and the word that nobody watches. */
export function childEnvironment(mirror: Mirror): Record<string, string> {
  const inherited = Object.entries(mirror.env).filter(([name]) => !runnersOwn.has(name));
  return {
    CI: "true",
    ...Object.fromEntries(inherited),
    NO_COLOR: "1",
    FORCE_COLOR: "0",
    CARGO_TERM_COLOR: "never",
  };
}
