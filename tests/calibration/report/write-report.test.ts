import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkReportFolder, writeReport } from "../../../calibration/report/write-report.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { emptyRun, hostileId, rightRun, sampleRun } from "./sample-run.ts";

const date = "2026-03-04";

async function reportOf(run = sampleRun()): Promise<{ folder: string; text: string }> {
  const folder = join(new Sandbox().directory, "docs/calibration");
  await writeReport(run, folder, date);
  return { folder, text: readFileSync(join(folder, `${date}.md`), "utf8") };
}

/** Every file below a folder, by path. */
function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

describe("the files", () => {
  test("are a page, its twin, its pictures, and the index", async () => {
    const { folder } = await reportOf();
    expect(Object.keys(contentOf(folder))).toEqual([
      "2026-03-04.json",
      "2026-03-04.md",
      "2026-03-04/gates.svg",
      "2026-03-04/rules.svg",
      "2026-03-04/times.svg",
      "2026-03-04/trend.svg",
      "2026-03-04/worst-rules.svg",
      "README.md",
      "trend.svg",
    ]);
  });

  test("are the same bytes for the same run", async () => {
    const [one, other] = [await reportOf(), await reportOf()];
    expect(contentOf(one.folder)).toEqual(contentOf(other.folder));
    await writeReport(sampleRun(), one.folder, date);
    expect(contentOf(one.folder)).toEqual(contentOf(other.folder));
  });

  test("name no place of this machine", async () => {
    const { folder } = await reportOf();
    for (const [path, text] of Object.entries(contentOf(folder))) {
      expect(text, path).not.toContain(folder);
      expect(text, path).not.toMatch(/\/(?:home|root|tmp|Users|private|var)\//);
    }
  });

  test("of a second run on the same day replace those of the first, pictures that it does not have included", async () => {
    const { folder } = await reportOf();
    await writeReport(rightRun(), folder, date);
    const content = contentOf(folder);
    expect(content[`${date}.md`]).toContain("**OK: ");
    expect(Object.keys(content)).not.toContain(`${date}/worst-rules.svg`);
    expect(content["README.md"]?.match(/^\| \[2026-/gm)).toHaveLength(1);
  });

  test("lead nowhere that is not there", async () => {
    for (const run of [sampleRun(), rightRun(), emptyRun()]) {
      const { folder } = await reportOf(run);
      for (const page of [`${date}.md`, "README.md"]) {
        const text = readFileSync(join(folder, page), "utf8");
        const targets = Array.from(text.matchAll(/(?<!\\)\]\(([^)]+)\)/g), (match) => match[1] ?? "");
        expect(targets.length).toBeGreaterThan(0);
        expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
      }
    }
  });

  test("that cannot be written are named, with a way out", async () => {
    const sandbox = new Sandbox().write({ docs: "a file" });
    const writing = writeReport(sampleRun(), join(sandbox.directory, "docs/calibration"), date);
    await expect(writing).rejects.toThrow(/^Cannot write .*docs\/calibration\/2026-03-04: .*--output\.$/);
  });

  test("can be checked for before there is anything to write", async () => {
    const { directory } = new Sandbox().write({ file: "not a folder" });
    await expect(checkReportFolder(join(directory, "docs/calibration"))).resolves.toBeUndefined();
    await expect(checkReportFolder(join(directory, "file/calibration"))).rejects.toThrow(/^Cannot write .*\/file/);
    await expect(checkReportFolder(join(directory, "file"))).rejects.toThrow("it is a file");
    expect(readdirSync(directory)).toEqual(["file"]);
  });

  test("are named after a day and nothing else", async () => {
    const { directory } = new Sandbox();
    await expect(writeReport(sampleRun(), directory, "../../escape")).rejects.toThrow("YYYY-MM-DD");
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe("the page", () => {
  test("has the verdict in its first line, and flips before all else", async () => {
    const { text } = await reportOf();
    const [title, , verdict] = text.split("\n");
    expect(title).toBe("# Calibration of 2026-03-04");
    expect(verdict).toMatch(/^❌ \*\*Failed: 4 fixtures were right and are wrong/);
    const headings = Array.from(text.matchAll(/^##? (.*)$/gm), (match) => match[1]);
    expect(headings[1]).toBe("Right before, wrong now (4)");
    expect(headings.indexOf("Stages")).toBeGreaterThan(headings.indexOf("Stages that failed (1)"));
    expect(headings).toContain("Better than before");
  });

  test("tells a flip with what was expected, what was found before and what is now", async () => {
    const flip = sampleRun().failures.find(
      ({ kind, ...rest }) => kind === "flip" && "id" in rest && rest.id !== hostileId,
    );
    if (flip?.kind !== "flip") throw new Error("the sample holds no flip");
    const { text } = await reportOf();
    const row = text.split("\n").find((line) => line.startsWith(`| \`${flip.id}\` |`));
    expect(row).toContain(` | ${flip.before} | ${flip.now} |`);
  });

  test("says of every kind of failure what to do next", async () => {
    const { text } = await reportOf();
    const sections = text.slice(0, text.indexOf("## Better")).split(/^## /m).slice(1);
    expect(sections.length).toBeGreaterThan(6);
    for (const section of sections) expect(section.split("\n")[2], section).toMatch(/^[A-Z].*\.$/);
  });

  test("keeps the cells of every table apart, whatever an id holds", async () => {
    const { text } = await reportOf();
    for (const table of tablesOf(text)) {
      const widths = table.map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size, table[0]).toBe(1);
    }
    expect(text).not.toContain("<img");
    expect(text).not.toContain("\u202e");
    expect(text).not.toMatch(/^::/m);
  });

  test("shows all scores of gates with intervals, counts and times", async () => {
    const { text } = await reportOf();
    const [header = "", , ...rows] = tablesOf(text).find(([head]) => head?.includes("Benign false positives")) ?? [];
    expect(header).toContain("| Precision | Recall | F1 |");
    expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual(sampleRun().scores.gates.map(({ name }) => name));
    for (const row of rows) expect(row).toMatch(/\d% \(\d+(\.\d)? to \d+(\.\d)?\) .*\d of \d+\) \| [\d.]+ m?s \|$/);
  });

  test("lists gaps, engines and digests, and how to run it again", async () => {
    const { text } = await reportOf();
    const { gaps, engines } = sampleRun();
    for (const { id } of gaps) expect(text).toContain(`| \`${id}\` |`);
    for (const digest of [...Object.values(engines.rules), engines.policy]) expect(text).toContain(digest);
    expect(text).toContain("```sh\ndl calibrate\n```");
  });

  test("of a part says that it is one", async () => {
    const { text } = await reportOf(sampleRun({ isWhole: false }));
    expect(text.split("\n")[4]).toMatch(/^> Only a part/);
  });

  test("stays readable when everything is broken: most rows wait for a click, and what is left out is counted", async () => {
    const failures = Array.from({ length: 500 }, (_, index) => ({
      kind: "disappeared" as const,
      id: `secrets/case-${index}`,
    }));
    const { text } = await reportOf(sampleRun({ failures }));
    const section = text.slice(text.indexOf("## Gone (500)"), text.indexOf("## Better"));
    expect(section.slice(0, section.indexOf("<details>")).match(/^\| `secrets/gm)).toHaveLength(30);
    expect(section.match(/^\| `secrets/gm)).toHaveLength(200);
    expect(section).toContain("And 300 more rows");
  });
});

describe("the trend", () => {
  test("is drawn over the dated reports up to this one", async () => {
    const { folder } = await reportOf();
    await writeReport(rightRun(), folder, "2026-03-09");
    await writeReport(rightRun(), folder, "2026-03-07");
    expect(read(folder, "2026-03-04/trend.svg")).not.toContain("2026-03-09");
    expect(read(folder, "2026-03-07/trend.svg")).toMatch(/>2026-03-04<[^]*>2026-03-07</);
    expect(read(folder, "trend.svg")).toMatch(/>2026-03-04<[^]*>2026-03-09</);
    const rows = read(folder, "README.md").match(/^\| \[[\d-]+\]/gm);
    expect(rows).toEqual(["| [2026-03-09]", "| [2026-03-07]", "| [2026-03-04]"]);
  });

  test("does not draw a run of a part, and says so", async () => {
    const { folder } = await reportOf();
    await writeReport(sampleRun({ isWhole: false }), folder, "2026-03-09");
    expect(read(folder, "trend.svg")).not.toContain("2026-03-09");
    expect(read(folder, "2026-03-09/trend.svg")).not.toContain("2026-03-09");
    expect(read(folder, "README.md")).toMatch(/^\| \[2026-03-09\].*, a part \|/m);
    expect(read(folder, "README.md")).toContain("Runs of a part of the fixtures are not in the picture.");
  });

  test("reads what other releases wrote as far as it can, and names what it cannot", async () => {
    const { folder } = await reportOf();
    const { scores, ...run } = sampleRun();
    const [gate] = scores.gates;
    const { name, fixtures, precision, recall, f1 } = gate ?? {};
    const lean = { name, fixtures, precision, recall, f1 };
    const sandbox = new Sandbox();
    sandbox.write({
      "out/2025-01-01.json": "not JSON",
      "out/2025-01-02.json": "null",
      "out/2025-01-03.json": JSON.stringify({ ...run, scores: { gates: "?" } }),
      "out/2025-01-04.json": JSON.stringify({
        ...run,
        schemaVersion: 7,
        scores: { gates: [lean] },
        news: [],
        judged: undefined,
      }),
      "out/notes.json": "not a report",
    });
    const out = join(sandbox.directory, "out");
    const { unreadable } = await writeReport(sampleRun(), out, date);
    expect(unreadable.map(({ file }) => file)).toEqual(["2025-01-01.json", "2025-01-02.json", "2025-01-03.json"]);
    expect(read(out, "README.md")).toMatch(/^\| \[2025-01-04\]/m);
    expect(read(out, "README.md")).toMatch(/^- `2025-01-03\.json`: .*scores\.gates/m);
    expect(read(out, `${date}.md`)).toContain("- `2025-01-01.json` is left out: it is not JSON.");
    expect(read(folder, "README.md")).not.toContain("Not read");
  });
});

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** The tables of a page, each as its rows. */
function tablesOf(text: string): string[][] {
  return text
    .split(/\n(?!\|)/)
    .map((block) => block.split("\n").filter((line) => line.startsWith("|")))
    .filter((rows) => rows.length > 0);
}
