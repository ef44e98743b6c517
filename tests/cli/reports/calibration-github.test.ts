import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  appendCalibrationSummary,
  renderCalibrationAnnotations,
  renderCalibrationSummary,
} from "../../../cli/reports/calibration-github.ts";
import type { Failure } from "../../../calibration/run.ts";
import { emptyRun, hostileId, rightRun, sampleRun } from "../../calibration/report/sample-run.ts";
import { Sandbox } from "../../support/sandbox.ts";

const [flip] = sampleRun()
  .failures.filter(({ kind }) => kind === "flip")
  .slice(1);
if (flip?.kind !== "flip") throw new Error("the sample holds no flip");
const places = new Map([[flip.id, { file: "fixtures/a,b.table.yaml", line: 7 }]]);
const nowhere = new Map<string, never>();

describe("annotations", () => {
  test("are errors, flips first, at the line of their fixture where it is known", () => {
    const [first, second] = renderCalibrationAnnotations(sampleRun(), places).split("\n");
    expect(first).toMatch(/^::error title=Right before%2C wrong now::Fixture: /);
    expect(second).toBe(
      `::error file=fixtures/a%2Cb.table.yaml,line=7,title=Right before%2C wrong now::Fixture: ${flip.id}%0AExpected: sanity/rule-0 config/app.env:3%0ABefore: ${flip.before}%0ANow: ${flip.now}`,
    );
  });

  test("are ten at most: the last one counts the rest", () => {
    const lines = renderCalibrationAnnotations(sampleRun(), nowhere).trimEnd().split("\n");
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toContain(`::${sampleRun().failures.length - 9} more failures than GitHub shows`);
  });

  test("a hostile id adds no command and no property", () => {
    const failures: Failure[] = [{ kind: "error", id: hostileId, now: "a\n::error::forged" }];
    const lines = renderCalibrationAnnotations(sampleRun({ failures }), nowhere).trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error title=Not judged::Fixture: /);
  });

  test("say what to do where there is no fixture to name, and nothing of a right run", () => {
    expect(renderCalibrationAnnotations(emptyRun(), nowhere)).toMatch(
      /^::error title=No baseline::.*--update-baseline/,
    );
    expect(renderCalibrationAnnotations(rightRun(), nowhere)).toBe("");
  });
});

describe("the step summary", () => {
  test("has the verdict first, then flips, stages, scores; no pictures", () => {
    const summary = renderCalibrationSummary(sampleRun());
    expect(summary).toMatch(/^## ❌ dl calibrate: Failed: 4 fixtures were right and are wrong/);
    const headings = Array.from(summary.matchAll(/^### (.*)$/gm), (match) => match[1]);
    expect(headings[0]).toBe("Right before, wrong now (4)");
    expect(headings.slice(-2)).toEqual(["Stages", "Scores"]);
    expect(summary).not.toContain("![");
    expect(summary).not.toContain("<img");
  });

  test("of a right run is short", () => {
    const summary = renderCalibrationSummary(rightRun());
    expect(summary).toMatch(/^## ✅ dl calibrate: OK: /);
    expect(summary.split("\n").length).toBeLessThan(40);
  });

  test("stays below GitHub's limit however much is wrong", () => {
    const long = "`|".repeat(2000);
    const failures: Failure[] = Array.from({ length: 5000 }, (_, index) => ({
      kind: "flip",
      id: `${index}${long}`,
      before: long,
      now: long,
    }));
    const summary = renderCalibrationSummary(sampleRun({ failures }));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain("Right before, wrong now (5000)");
    expect(summary).toMatch(/And 4,\d{3} more rows/);
  });

  test("is appended to the file that GitHub names, and nowhere else", async () => {
    const sandbox = new Sandbox().write({ summary: "before\n" });
    const file = join(sandbox.directory, "summary");
    expect(await appendCalibrationSummary(sampleRun(), { GITHUB_STEP_SUMMARY: file })).toBe(true);
    expect(readFileSync(file, "utf8")).toBe(`before\n${renderCalibrationSummary(sampleRun())}`);
    expect(await appendCalibrationSummary(sampleRun(), {})).toBe(false);
  });
});
