import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Baseline } from "../../../calibration/baseline/baseline.ts";
import { readBaseline, writeBaseline } from "../../../calibration/baseline/baseline-file.ts";
import { CalibrationFileError } from "../../../calibration/baseline/calibration-file-error.ts";
import { formatBaseline } from "../../../calibration/baseline/format-baseline.ts";
import { parseBaseline } from "../../../calibration/baseline/parse-baseline.ts";
import { quickestOf, right, wrong } from "../make-judged.ts";
import { accepting } from "./make-baseline.ts";

const baseline = accepting(
  [right("secrets/t/one"), wrong("secrets/t/two", { gap: "not yet" }), right("semgrep/python/sql/one")],
  {
    labels: {
      semgrep: { correct: 1, falsePositives: 2, missed: 3 },
      secrets: { correct: 4, falsePositives: 0, missed: 0 },
    },
    history: [{ date: "2026-03-01", reason: 'A "first" one' }],
  },
);

const text = `{
  "schemaVersion": 1,
  "kind": "calibration-baseline",
  "updatedAt": "2026-03-16",
  "reason": "the first one",
  "history": [
    {"date":"2026-03-01","reason":"A \\"first\\" one"}
  ],
  "engines": {
    "tools": {
      "secretlint": "13.0.7",
      "semgrep": "1.182.0"
    },
    "rules": {
      "secrets": "aaaa",
      "semgrep/python": "bbbb"
    },
    "policy": "cccc"
  },
  "labels": {
    "secrets": {"correct":4,"falsePositives":0,"missed":0},
    "semgrep": {"correct":1,"falsePositives":2,"missed":3}
  },
  "fixtures": [
    {"id":"secrets/t/one","digest":"0123456789ab","verdict":"right","found":["secrets/token secrets/t/one.txt:3"]},
    {"id":"secrets/t/two","digest":"0123456789ab","verdict":"wrong","found":[],"gap":true},
    {"id":"semgrep/python/sql/one","digest":"0123456789ab","verdict":"right","found":["semgrep/token semgrep/python/sql/one.txt:3"]}
  ]
}
`;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "dl-baseline-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

describe("a baseline's text", () => {
  test("is JSON with a line a fixture, tool, rule pack and update", async () => {
    expect(formatBaseline(baseline)).toBe(text);
    await expect(parseBaseline(text, "baseline.json")).resolves.toEqual(baseline);
  });

  test("of an empty one reads back as well", async () => {
    const empty: Baseline = { ...baseline, history: [], labels: {}, fixtures: [] };
    await expect(parseBaseline(formatBaseline(empty), "baseline.json")).resolves.toEqual(empty);
  });

  test("may have been formatted by another tool, or have other line ends", async () => {
    await expect(parseBaseline(JSON.stringify(baseline, null, 4), "b")).resolves.toEqual(baseline);
    await expect(parseBaseline(text.replaceAll("\n", "\r\n"), "b")).resolves.toEqual(baseline);
  });
});

describe("a baseline file", () => {
  test("is null when it is not there", async () => {
    await expect(readBaseline(join(folder(), "baseline.json"))).resolves.toBeNull();
  });

  test("is written with its folders, whole, and leaves nothing beside it", async () => {
    const path = join(folder(), "fixtures/baseline.json");
    const first = accepting([right("secrets/t/one")]);
    await writeBaseline(path, first);
    const opened = openSync(path, "r");
    await writeBaseline(path, baseline);
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(readdirSync(join(path, ".."))).toEqual(["baseline.json"]);
    // Who was reading the old one reads it to its end: it was replaced, not written over.
    expect(readFileSync(opened, "utf8")).toBe(formatBaseline(first));
    closeSync(opened);
    await expect(readBaseline(path)).resolves.toEqual(baseline);
  });

  test("keeps what it held when it cannot be replaced", async () => {
    const path = join(folder(), "baseline.json");
    mkdirSync(path);
    writeFileSync(join(path, "in-the-way"), "");
    await expect(writeBaseline(path, baseline)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(readdirSync(join(path, ".."))).toEqual(["baseline.json"]);
    await expect(readBaseline(path)).rejects.toThrow("EISDIR");
  });
});

describe("a baseline that cannot be read is an error that names the line:", () => {
  const message = async (broken: string) => {
    const error: unknown = await parseBaseline(broken, "fixtures/baseline.json").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CalibrationFileError);
    return (error as Error).message;
  };
  const two = '{"id":"secrets/t/two","digest":"0123456789ab","verdict":"wrong","found":[],"gap":true}';

  test("a merge conflict", async () => {
    const conflict = text.replace(`    ${two},\n`, `<<<<<<< HEAD\n    ${two},\n=======\n>>>>>>> branch\n`);
    await expect(message(conflict)).resolves.toMatch(
      /^fixtures\/baseline\.json:26: A merge conflict .*--update-baseline/,
    );
    const crlf = conflict.replaceAll("\n", "\r\n").replace("<<<<<<< HEAD\r\n", "");
    await expect(message(crlf)).resolves.toMatch(/^fixtures\/baseline\.json:27: A merge conflict/);
  });

  test.each([
    ["a missing comma", `${two},`, two, 27, "Not valid JSON"],
    ["a line that was cut off", `${two},`, two.slice(0, 40), 26, "Not valid JSON"],
    ["a word that is no JSON", '"verdict":"wrong"', '"verdict":wrong', 26, "Not valid JSON"],
    ["a verdict that there is none of", '"verdict":"wrong"', '"verdict":"error"', 26, "fixtures.1.verdict"],
    ["a digest that is none", `two","digest":"0123456789ab"`, `two","digest":"0123"`, 26, "expected 12 hex digits"],
    ["a missing field", `"verdict":"wrong",`, "", 26, "fixtures.1.verdict"],
    ["a field that is not known", `"gap":true`, `"gap":true,"note":"x"`, 26, '"note"'],
    ["a gap that says no", `"gap":true`, `"gap":false`, 26, "fixtures.1.gap"],
    ["a date that is none", '"date":"2026-03-01"', '"date":"March"', 7, "history.0.date"],
    ["a version that is no text", '"1.182.0"', "1.182", 12, "engines.tools.semgrep"],
    ["a gate that there is none of", '    "secrets": {"correct"', '    "lint": {"correct"', 20, "lint"],
    ["labels that are no counts", '"correct":1', '"correct":-1', 22, "labels.semgrep.correct"],
  ])("%s", async (_, from, to, line, said) => {
    expect(text).toContain(from);
    const found = await message(text.replace(from, to));
    expect(found).toContain(`fixtures/baseline.json:${line}: `);
    expect(found).toContain(said);
    expect(found).toContain("dl calibrate --update-baseline --reason");
  });

  test("a fixture that is there twice, as a merge can leave it", async () => {
    const twice = text.replace(`${two},`, `${two},\n    ${two.replace("wrong", "right")},`);
    await expect(message(twice)).resolves.toMatch(/^fixtures\/baseline\.json:27: "secrets\/t\/two" is there twice\./);
  });

  test("a file that ends too early, or holds nothing", async () => {
    await expect(message(text.slice(0, text.indexOf('"fixtures"')))).resolves.toMatch(
      /^fixtures\/baseline\.json:\d+: Not/,
    );
    await expect(message("")).resolves.toMatch(/^fixtures\/baseline\.json:1: Not valid JSON/);
    await expect(message("[]")).resolves.toMatch(/^fixtures\/baseline\.json: /);
    await expect(message("null")).resolves.toMatch(/^fixtures\/baseline\.json: /);
  });

  test("one of a later release, which is not to be thrown away", async () => {
    const later = await message(text.replace('"schemaVersion": 1', '"schemaVersion": 2'));
    expect(later).toBe("fixtures/baseline.json: This baseline was written by a newer dl. Update dev-loop.");
  });
});

test("a baseline of ten thousand fixtures is read in well under a second", async () => {
  const many = accepting(
    Array.from({ length: 10_000 }, (_, index) => right(`secrets/table-${index % 300}/case-${index}`)),
  );
  const written = formatBaseline(many);
  await expect(parseBaseline(written, "b")).resolves.toEqual(many);
  expect(await quickestOf(() => parseBaseline(written, "b"))).toBeLessThan(500);
});
