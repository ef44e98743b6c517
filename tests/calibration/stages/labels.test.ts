import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { LabelCounts } from "../../../calibration/baseline/baseline.ts";
import { countLabels, judgeLabels } from "../../../calibration/stages/labels.ts";
import type { Label, LabelWord } from "../../../feedback/label.ts";
import type { GateName } from "../../../gates/contract.ts";

function label(word: LabelWord, finding: string, other: Partial<Label> = {}): Label {
  const gate = other.gate ?? "secrets";
  return {
    schemaVersion: 1,
    id: createHash("sha256").update(`${finding} ${other.by}`).digest("hex").slice(0, 10),
    at: "2026-03-16T12:00:00Z",
    label: word,
    gate,
    rule: `${gate}/token`,
    note: null,
    event: null,
    fingerprint: createHash("sha256").update(`${gate} ${finding}`).digest("hex"),
    path: ".env",
    line: 1,
    by: "ada@example.com",
    agent: false,
    commit: null,
    tree: "0".repeat(40),
    blob: null,
    ...other,
  };
}

function labels({ correct, falsePositives, missed }: LabelCounts, gate: GateName = "secrets"): Label[] {
  const words: LabelWord[] = [
    ...Array.from({ length: correct }, () => "correct" as const),
    ...Array.from({ length: falsePositives }, () => "false-positive" as const),
    ...Array.from({ length: missed }, () => "missed" as const),
  ];
  return words.map((word, index) => label(word, `finding ${index}`, { gate }));
}

const counts = (correct: number, falsePositives: number, missed: number) => ({ correct, falsePositives, missed });

function judge(now: LabelCounts, before: LabelCounts | null) {
  return judgeLabels(labels(now), before && { labels: { secrets: before } });
}

describe("labels are counted", () => {
  test("a gate, each finding once by what most people say of it", () => {
    const said = [
      label("correct", "one"),
      label("correct", "one", { by: "bo@example.com" }),
      label("false-positive", "one", { by: "cy@example.com" }),
      label("missed", "two"),
      label("false-positive", "three", { gate: "semgrep" }),
    ];
    expect(countLabels(said)).toEqual({ secrets: counts(1, 0, 1), semgrep: counts(0, 1, 0) });
  });

  test("without those that agents gave, and without gates of which people disagree", () => {
    const said = [
      label("correct", "one", { agent: true }),
      label("correct", "two", { gate: "review" }),
      label("false-positive", "two", { gate: "review", by: "bo@example.com" }),
    ];
    expect(countLabels(said)).toEqual({});
  });
});

describe("the word on labels", () => {
  test("is none without any, and says how to give one", () => {
    expect(judgeLabels([], null)).toMatchObject({ stage: "labels", status: "none", details: [] });
    expect(judgeLabels([], { labels: {} }).summary).toContain("dl feedback");
    expect(judgeLabels([label("correct", "one", { agent: true })], null).status).toBe("none");
  });

  test("is ok when a gate lost as much as it may, and failed when it lost more", () => {
    // F1 is 2 · correct / (2 · correct + falsePositives + missed): 1, 0.95 and 0.947.
    expect(judge(counts(19, 1, 1), counts(20, 0, 0)).status).toBe("ok");
    expect(judge(counts(18, 1, 1), counts(20, 0, 0))).toEqual({
      stage: "labels",
      status: "failed",
      summary: "By people's labels, 1 of 1 labelled gate got worse.",
      details: [
        "secrets: F1 0.95, precision 0.95, recall 0.95 from 20 labels now, F1 1.00, precision 1.00, recall 1.00 from 20 labels in the baseline: lost 0.053 of F1, and 0.05 is the most.",
      ],
    });
  });

  test("is ok when a gate got better", () => {
    expect(judge(counts(20, 0, 0), counts(10, 10, 0)).status).toBe("ok");
  });

  test("is failed when nothing that was reported is right any more, so that there is no recall", () => {
    expect(judge(counts(0, 12, 0), counts(12, 0, 0))).toMatchObject({
      status: "failed",
      details: [expect.stringContaining("F1 0.00, precision 0.00, recall unknown from 12 labels now")],
    });
  });

  test.each([
    ["now", counts(0, 9, 0), counts(20, 0, 0)],
    ["in the baseline", counts(0, 20, 0), counts(9, 0, 0)],
    ["now, all of them gone", counts(0, 0, 0), counts(20, 0, 0)],
    ["in the baseline, which has none", counts(0, 20, 0), null],
  ])("is attention with too few labels %s, and says how many", (_, now, before) => {
    const word = judge(now, before);
    expect(word).toMatchObject({ status: "attention", details: [expect.stringContaining("too few to compare")] });
    expect(word.details[0]).toMatch(/(no labels|from \d+ labels) now, .*(no labels|from \d+ labels) in the baseline/);
  });

  test("is compared from ten labels on", () => {
    expect(judge(counts(0, 10, 0), counts(10, 0, 0)).status).toBe("failed");
  });

  test("is that of the worst gate, which stands first", () => {
    const now = [
      ...labels(counts(1, 0, 0), "sanity"),
      ...labels(counts(20, 0, 0)),
      ...labels(counts(0, 20, 0), "semgrep"),
    ];
    const before = { labels: { secrets: counts(20, 0, 0), semgrep: counts(20, 0, 0) } };
    const word = judgeLabels(now, before);
    expect(word).toMatchObject({ status: "failed", summary: "By people's labels, 1 of 3 labelled gates got worse." });
    expect(word.details.map((line) => line.split(":", 1)[0])).toEqual(["semgrep", "sanity", "secrets"]);
    const unsure = judgeLabels(now.slice(0, 21), before);
    expect(unsure).toMatchObject({
      status: "attention",
      summary: "2 of 3 labelled gates cannot be compared with the baseline.",
    });
  });
});
