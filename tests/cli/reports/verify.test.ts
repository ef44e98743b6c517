import { expect, test } from "vitest";
import { renderVerify } from "../../../cli/reports/verify.ts";
import { styleFor } from "../../../cli/terminal/style.ts";
import type { VerifiedCommit, VerifyResult } from "../../../checkpoint/verify-result.ts";
import { hostile } from "./sample-result.ts";

const style = styleFor({}, { LANG: "C.UTF-8" });

function commit(changes: Partial<VerifiedCommit> = {}): VerifiedCommit {
  return {
    commit: "0123456789".repeat(4),
    subject: "Add the payroll",
    status: "ok",
    stamp: "ab".repeat(32),
    skips: [],
    accepted: true,
    shadow: false,
    detail: "The stamp fits.",
    ...changes,
  };
}

function verified(...commits: VerifiedCommit[]): VerifyResult {
  return { schemaVersion: 1, kind: "verify", accepted: commits.every((one) => one.accepted), commits };
}

test("an accepted commit takes a line", () => {
  expect(renderVerify(verified(commit()), style)).toBe(
    "✔ 0123456789  ok               Add the payroll\nAccepted: 1 commit.\n",
  );
});

test("a refused one says why, a skip is shown with its reason", () => {
  const text = renderVerify(
    verified(
      commit({
        status: "missing",
        accepted: false,
        stamp: null,
        detail: "It carries no stamp: dl restamp gives it one.",
      }),
      commit({ status: "skipped", skips: [{ gate: "sanity", reason: "the CI is down" }], detail: "A person skipped." }),
    ),
    style,
  );
  expect(text).toContain("✖ 0123456789  missing ");
  expect(text).toContain("    It carries no stamp: dl restamp gives it one.\n");
  expect(text).toContain("    left out sanity: the CI is down\n");
  expect(text).toContain("Not accepted: 1 of 2 commits.\n");
});

test("hostile subjects and reasons neither drive the terminal nor speak to a runner", () => {
  const skips = [{ gate: "review" as const, reason: hostile }];
  const text = renderVerify(verified(commit({ subject: hostile, detail: hostile, accepted: false, skips })), style);
  // oxlint-disable-next-line no-control-regex -- controls are what must not be there
  expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|[\p{Cf}\p{Cs}]/u);
  expect(text).not.toMatch(/^\s*::/m);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});
