import { describe, expect, it } from "vitest";
import { isCodePath, isTestPath } from "../../../gates/atdd/code-path.ts";

describe("a test by its name", () => {
  it.each(["src/pay-test.mjs", "src/test-pay.js", "src/test-pay.cts", "lib/pay-test.tsx", "src/Pay/PayTest.php"])(
    "%s is one",
    (path) => {
      expect(isTestPath(path)).toBe(true);
      expect(isCodePath(path)).toBe(false);
    },
  );

  it.each([
    "src/latest.ts",
    "src/testing.js",
    "src/contest-entry.js",
    "src/test-pay.py",
    "src/Latest.php",
    "src/Test.php",
  ])("%s is code", (path) => {
    expect(isTestPath(path)).toBe(false);
    expect(isCodePath(path)).toBe(true);
  });
});
