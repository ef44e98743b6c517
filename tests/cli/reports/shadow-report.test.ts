import { describe, expect, test } from "vitest";
import type { ShadowReportDocument } from "../../../cli/documents/documents.ts";
import { renderShadowReport } from "../../../cli/reports/shadow-report.ts";
import { styleFor } from "../../../cli/terminal/style.ts";
import { gateNames } from "../../../gates/contract.ts";
import { hostile, oddPath } from "./sample-result.ts";

const style = styleFor({}, { LANG: "C.UTF-8" });

const empty: ShadowReportDocument = {
  schemaVersion: 1,
  kind: "shadow-report",
  since: null,
  asked: [...gateNames],
  logBegins: "2026-05-01T08:09:10.000Z",
  unreadable: 0,
  checkpoints: 12,
  inShadow: 12,
  wouldHaveBlocked: 0,
  gates: [],
};

const rule = {
  rule: "secrets/github-token",
  checkpoints: 3,
  findings: 2,
  firstSeen: "2026-05-02T10:00:59.000Z",
  lastSeen: "2026-05-03T11:30:00.000Z",
  example: { path: "src/config.ts", line: 3, fingerprint: "3f2a91bc".repeat(8), event: "get64tgkgn" },
  labels: { correct: 0, falsePositive: 0, disputed: 0 },
};

function text(changes: Partial<ShadowReportDocument>): string {
  return renderShadowReport({ ...empty, ...changes }, style);
}

test("tells gate by gate what would have been blocked, and how to label it", () => {
  const trouble = {
    outcome: { status: "error", reason: "tool-missing" },
    checkpoints: 1,
    firstSeen: rule.firstSeen,
    lastSeen: rule.firstSeen,
    event: "5g6fptvwwq",
  } as const;
  const gates = [
    { gate: "semgrep", checkpoints: 1, rules: [], troubles: [trouble] },
    { gate: "secrets", checkpoints: 3, rules: [rule], troubles: [] },
  ] as const;
  expect(text({ wouldHaveBlocked: 4, gates })).toBe(
    [
      "4 of 12 checkpoints in shadow mode since 2026-05-01 08:09 UTC would have been",
      "blocked.",
      "",
      "semgrep would have blocked 1 checkpoint:",
      "  could not judge: its tool is missing  1 checkpoint",
      "      seen 2026-05-02 10:00; last event 5g6fptvwwq",
      "",
      "secrets would have blocked 3 checkpoints:",
      "  secrets/github-token  2 findings in 3 checkpoints",
      "      such as src/config.ts:3 (finding 3f2a91bc, event get64tgkgn)",
      "      seen 2026-05-02 10:00 to 2026-05-03 11:30; no labels yet",
      "",
      "Say what is right and what is not:",
      "  dl feedback 3f2a91bc correct",
      "  dl feedback 3f2a91bc false-positive",
      "",
    ].join("\n"),
  );
});

test.each([
  [{ correct: 2, falsePositive: 0, disputed: 0 }, "2 labelled correct"],
  [{ correct: 1, falsePositive: 3, disputed: 1 }, "1 labelled correct, 3 labelled false-positive, 1 disputed"],
])("labels so far: %j", (labels, words) => {
  const gates = [{ gate: "secrets", checkpoints: 3, rules: [{ ...rule, labels }], troubles: [] }] as const;
  expect(text({ wouldHaveBlocked: 3, gates }).replaceAll(/\s+/g, " ")).toContain(`11:30; ${words} `);
});

describe("when there is nothing to show, it says why", () => {
  test.each<[Partial<ShadowReportDocument>, string]>([
    [
      { logBegins: null, checkpoints: 0, inShadow: 0 },
      "The event log is empty: nothing was judged in this repository yet.",
    ],
    [
      { logBegins: null, checkpoints: 0, inShadow: 0, unreadable: 2 },
      "The event log holds no event that can be read. 2 lines of the event log could not be read and are left out.",
    ],
    [
      { checkpoints: 0, inShadow: 0, since: "2026-05-04T00:00:00.000Z" },
      "Nothing was judged since 2026-05-04 00:00 UTC.",
    ],
    [
      { inShadow: 0 },
      "Nothing to show: in 12 checkpoints since 2026-05-01 08:09 UTC no gate was in shadow mode. `mode: shadow` in .devloop.yaml turns it on.",
    ],
    [
      { inShadow: 0, asked: ["review"] },
      "Nothing to show: in 12 checkpoints since 2026-05-01 08:09 UTC review was not in shadow mode. `mode: shadow` in .devloop.yaml turns it on.",
    ],
    [{}, "Nothing would have been blocked: 12 checkpoints in shadow mode since 2026-05-01 08:09 UTC."],
  ])("%j", (changes, words) => {
    expect(text(changes).trimEnd().replaceAll(/\s+/g, " ")).toBe(words);
  });
});

test("a log that begins after what was asked for, and lines that could not be read, are told", () => {
  const words = text({ since: "2026-04-01T00:00:00.000Z", unreadable: 1 });
  expect(words).toContain(
    "The log begins at 2026-05-01 08:09 UTC, after what was asked for: what was\nbefore is not in it.\n",
  );
  expect(words).toContain("1 line of the event log could not be read and is left out.\n");
  expect(text({ since: "2026-05-02T00:00:00.000Z" })).not.toContain("The log begins");
});

test("what is in no file has its place named", () => {
  const gates = (path: string | null, line: number | null) =>
    [
      { gate: "secrets", checkpoints: 1, rules: [{ ...rule, example: { ...rule.example, path, line } }], troubles: [] },
    ] as const;
  expect(text({ wouldHaveBlocked: 1, gates: gates(null, 2) })).toContain("such as commit message:2 (");
  expect(text({ wouldHaveBlocked: 1, gates: gates(null, null) })).toContain("such as the change as a whole (");
  expect(text({ wouldHaveBlocked: 1, gates: gates("src/a.ts", null) })).toContain("such as src/a.ts (");
});

test("no path and no rule speaks to the terminal or to a CI runner", () => {
  const example = { ...rule.example, path: `${oddPath}${hostile}` };
  const gates = [
    { gate: "secrets", checkpoints: 1, rules: [{ ...rule, rule: hostile, example }], troubles: [] },
  ] as const;
  const words = text({ wouldHaveBlocked: 1, gates });
  // oxlint-disable-next-line no-control-regex -- controls are what it looks for
  expect(words).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(words.split("\n").some((line) => /^\s*(::|##\[)/.test(line))).toBe(false);
});
