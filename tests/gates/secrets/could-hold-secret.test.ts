import { describe, expect, it } from "vitest";
import { couldHoldSecret } from "../../../gates/secrets/could-hold-secret.ts";

describe("couldHoldSecret", () => {
  it.each([
    "Fix a typo in the README\n",
    "Keep the lock file out of the package\n\nIt was 300 kB of what nobody reads.\n",
    "Merge branch 'main' into feature/login-form\n",
    `Revert "Add login"\n\nThis reverts commit ${"0a1b2c3d".repeat(5)}.\n`,
    `(cherry picked from commit ${"0a1b2c3d".repeat(5)})\n`,
    `Add a gate\n\nDev-Loop-Gate: ${"0a1b2c3d".repeat(8)}\n`,
    "Refactor tests/gates/secrets/rules.ts\n\nCo-authored-by: Ada Author <ada@acme.io>\nSigned-off-by: Ada Author <ada@acme.io>\n",
    "Update dependencies (#1234)\n\nSee https://github.com/acme/shop/pull/17\n",
  ])("lets an ordinary message be: %j", (message) => {
    expect(couldHoldSecret(message)).toBe(false);
  });
});
