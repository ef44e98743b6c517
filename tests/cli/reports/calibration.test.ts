import { describe, expect, test } from "vitest";
import { renderCalibration, type CalibrationFiles } from "../../../cli/reports/calibration.ts";
import { displayWidth } from "../../../cli/terminal/fold.ts";
import { narrowest, styleFor } from "../../../cli/terminal/style.ts";
import { emptyRun, hostileId, rightRun, sampleRun } from "../../calibration/report/sample-run.ts";

const files: CalibrationFiles = { report: "docs/calibration/2026-03-04.md", baseline: null, unreadable: [] };
const none: CalibrationFiles = { report: null, baseline: null, unreadable: [] };

function styleOf(columns: number, env: Record<string, string> = { NO_COLOR: "1", LANG: "C.UTF-8" }) {
  return styleFor({ isTTY: true, columns }, env);
}

function textOf(run = sampleRun(), at: CalibrationFiles = files, columns = 100): string {
  return renderCalibration(run, at, styleOf(columns));
}

test("flips stand first, with what was expected, before and now", () => {
  const [title, ...lines] = textOf().split("\n");
  expect(title).toBe("Right before, wrong now (4)");
  const flips = sampleRun().failures.filter((failure) => failure.kind === "flip");
  const [, second] = flips;
  const at = lines.indexOf(`  ${second?.id}`);
  expect(lines.slice(at + 1, at + 4).map((line) => line.trim().split(/\s+/)[0])).toEqual(["expected", "before", "now"]);
  expect(lines[at + 2]).toContain(second?.before);
  expect(lines[at + 3]).toContain(second?.now);
});

test("the verdict stands last, with where the report lies and what to do", () => {
  const end = textOf().split("\n\n").at(-1) ?? "";
  expect(end).toMatch(/^Failed: 4 fixtures were right and are wrong/);
  expect(end).toContain("(41.3s)");
  expect(end).toMatch(/^ {2}Report +docs\/calibration\/2026-03-04\.md$/m);
  expect(end).toMatch(/^ {2}One alone +(?:npx )?(?:dl|dev-loop) calibrate --match '/m);
});

test("a right run is short: scores, stages, verdict", () => {
  const sections = textOf(rightRun(), none).split("\n\n");
  expect(sections).toHaveLength(3);
  expect(sections[2]).toMatch(/^OK: .* fixtures come out as labelled\. \(41\.3s\)\n$/);
});

test("a stage has a line with its sign, status, time and words, and details below", () => {
  const lines = textOf().split("\n");
  expect(lines).toContain("  ✔ engines   ok            2.1s  5 gates found their canary.");
  expect(lines).toContain("  ○ mutation  skipped             Asked for with --mutate.");
  const shadow = lines.findIndex((line) => line.startsWith("  ! shadow"));
  expect(lines[shadow + 1]?.trim()).toBe("- semgrep: 2.0% to 4.1%");
});

test("what is left out is counted, and said where it is", () => {
  const failures = Array.from({ length: 30 }, (_, index) => ({ kind: "disappeared" as const, id: `secrets/${index}` }));
  expect(textOf(sampleRun({ failures }))).toContain("  … and 10 more; the report holds all\n");
  expect(textOf(sampleRun({ failures }), none)).toContain("  … and 10 more; --format json holds all\n");
});

test("a written baseline and unreadable reports are told", () => {
  const text = textOf(rightRun(), {
    report: "r.md",
    baseline: "fixtures/baseline.json",
    unreadable: [{ file: "2025-01-01.json", why: "it is not JSON" }],
  });
  expect(text).toMatch(/^ {2}Baseline +written to fixtures\/baseline\.json$/m);
  expect(text).toMatch(/^ {2}Not in the trend +2025-01-01\.json: it is not JSON$/m);
});

test("a run of nothing says so and shows no table", () => {
  const text = textOf(emptyRun(), none);
  expect(text).toMatch(/^No baseline\n {2}→ /);
  expect(text).not.toContain("precision");
});

describe("the table of scores", () => {
  test.each([
    [120, ["fixtures", "(70.1 to 100)", "time a case"]],
    [80, ["fixtures", "benign alarms", "time a case"]],
    [narrowest, ["precision", "recall", "F1"]],
  ])("has in %d columns what fits into them", (columns, there) => {
    const text = textOf(sampleRun(), none, columns);
    for (const words of there) expect(text).toContain(words);
  });

  test("has its figures below one another", () => {
    const table = textOf(sampleRun(), none, 120)
      .split("\n\n")
      .find((section) => section.startsWith("  gate"));
    expect(new Set(table?.split("\n").map(displayWidth)).size).toBe(1);
  });
});

describe.each([120, 80, 60, narrowest])("in %d columns", (columns) => {
  test("no line is wider, but for commands, paths and verdict details that are there to be copied", () => {
    const wide = textOf(sampleRun(), files, columns)
      .split("\n")
      .filter((line) => displayWidth(line) > columns && !/^ {2}(?:One alone|Report) /.test(line))
      .filter((line) => !line.includes("`"));
    expect(wide).toEqual([]);
  });
});

test("no command is broken over two lines", () => {
  for (const columns of [120, 80, 60]) {
    const broken = textOf(sampleRun(), files, columns)
      .split("\n")
      .filter((line) => !line.includes(hostileId.slice(0, 10)))
      .filter((line) => (line.match(/`/g)?.length ?? 0) % 2 === 1);
    expect(broken).toEqual([]);
  }
});

test("colours are for a terminal that wants them", () => {
  const escape = String.fromCharCode(27);
  expect(textOf()).not.toContain(escape);
  const painted = renderCalibration(sampleRun(), files, styleOf(100, { TERM: "xterm", LANG: "C.UTF-8" }));
  expect(painted).toContain(`${escape}[31m`);
});

test("nothing of a repository drives the terminal or a runner", () => {
  const text = textOf();
  // oxlint-disable-next-line no-control-regex -- controls are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).toContain(String.raw`\u{202e}@team`);
});
