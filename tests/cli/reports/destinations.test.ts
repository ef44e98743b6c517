import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkDestinations, dataOnStdout, pairDestinations } from "../../../cli/reports/destinations.ts";
import { openEventReports, writeReports } from "../../../cli/reports/index.ts";
import { OutputError } from "../../../cli/reports/output-error.ts";
import { writeFileAtomically } from "../../../cli/reports/write-output.ts";
import { styleFor } from "../../../cli/terminal/style.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { eventsOf, rich } from "./sample-result.ts";

const context = { style: styleFor({ isTTY: true, columns: 80 }, { FORCE_COLOR: "1" }), rules: [] };

describe("pairs of --format and --output", () => {
  test("go together in order; what is left goes to standard output", () => {
    expect(pairDestinations(["sarif", "junit", "text"], ["a.sarif", "/tmp/b.xml"], "/work")).toEqual([
      { format: "sarif", file: "/work/a.sarif" },
      { format: "junit", file: "/tmp/b.xml" },
      { format: "text", file: null },
    ]);
    expect(pairDestinations(["sarif", "json"], ["-", "b.json"], "/work")[0]).toEqual({ format: "sarif", file: null });
  });

  test("one report at most goes to standard output, and one to a file", () => {
    expect(() => pairDestinations(["json", "sarif"], [], "/")).toThrow(
      "Both json and sarif would go to standard output",
    );
    expect(() => pairDestinations(["json", "sarif"], ["x", "./x"], "/d")).toThrow(
      "Both json and sarif would go to /d/x",
    );
  });

  test("an output without a format is an error", () => {
    expect(() => pairDestinations(["json"], ["a", "b"], "/")).toThrow(OutputError);
  });

  test("data on standard output sends words elsewhere", () => {
    expect(dataOnStdout([{ format: "json", file: null }])).toBe(true);
    expect(dataOnStdout([{ format: "jsonl", file: null }])).toBe(true);
    expect(
      dataOnStdout([
        { format: "json", file: "/a" },
        { format: "text", file: null },
      ]),
    ).toBe(false);
    expect(dataOnStdout([{ format: "github", file: null }])).toBe(false);
  });
});

describe("before anything is judged", () => {
  test("a folder that is not there is an error that says so", async () => {
    const sandbox = new Sandbox();
    const file = join(sandbox.directory, "not/there/a.sarif");
    await expect(checkDestinations([{ format: "sarif", file }])).rejects.toThrow(
      `Cannot write ${file}: the folder ${join(sandbox.directory, "not/there")} is not there. Create it first.`,
    );
    await expect(checkDestinations([{ format: "sarif", file: sandbox.directory }])).rejects.toThrow("it is a folder");
    await expect(
      checkDestinations([
        { format: "sarif", file: join(sandbox.directory, "a.sarif") },
        { format: "text", file: null },
      ]),
    ).resolves.toBeUndefined();
  });
});

test("several reports are written at once, text in a file without colours", async () => {
  const sandbox = new Sandbox();
  const at = (name: string) => join(sandbox.directory, name);
  await writeReports(
    rich,
    [
      { format: "sarif", file: at("a.sarif") },
      { format: "junit", file: at("b.xml") },
      { format: "json", file: at("c.json") },
      { format: "text", file: at("d.txt") },
      { format: "gitlab", file: at("e.json") },
      { format: "github", file: at("f.txt") },
    ],
    context,
  );
  expect(readdirSync(sandbox.directory).toSorted()).toEqual(["a.sarif", "b.xml", "c.json", "d.txt", "e.json", "f.txt"]);
  expect(JSON.parse(sandbox.read("c.json"))).toEqual(rich);
  expect(sandbox.read("b.xml")).toMatch(/^<\?xml/);
  expect(sandbox.read("d.txt")).not.toContain("\u001b");
  expect(sandbox.read("d.txt")).toContain("✖ semgrep");
});

test("events go to a jsonl file as they happen", async () => {
  const sandbox = new Sandbox();
  const file = join(sandbox.directory, "events.jsonl");
  const [view] = await openEventReports([
    { format: "jsonl", file },
    { format: "text", file: null },
  ]);
  const events = eventsOf(rich);
  for (const event of events) view?.handle(event);
  await view?.close();
  const lines = sandbox.read("events.jsonl").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(events);
});

describe("an atomic write", () => {
  test("keeps mode and link of what it replaces, and leaves nothing beside it", async () => {
    const sandbox = new Sandbox().write({ "real/report": "old" });
    const [real, link] = [join(sandbox.directory, "real/report"), join(sandbox.directory, "link")];
    execFileSync("chmod", ["640", real]);
    symlinkSync(real, link);
    await writeFileAtomically(link, "new");
    expect(readFileSync(real, "utf8")).toBe("new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(sandbox.directory, "real"))).toEqual(["report"]);
  });

  test("leaves the old content and no litter when it fails", async () => {
    const sandbox = new Sandbox();
    mkdirSync(join(sandbox.directory, "folder"));
    const file = join(sandbox.directory, "folder");
    await expect(writeFileAtomically(file, "x")).rejects.toThrow(OutputError);
    await expect(writeFileAtomically(join(sandbox.directory, "none/x"), "x")).rejects.toThrow("is not there");
    expect(readdirSync(sandbox.directory)).toEqual(["folder"]);
  });

  test("writes into a pipe as it is", async () => {
    const sandbox = new Sandbox();
    const pipe = join(sandbox.directory, "pipe");
    execFileSync("mkfifo", [pipe]);
    const [text] = await Promise.all([readFile(pipe, "utf8"), writeFileAtomically(pipe, "through")]);
    expect(text).toBe("through");
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });
});
