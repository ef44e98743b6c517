import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../calibration/fixture.ts";
import { loadFixtures } from "../../../calibration/load/load-fixtures.ts";
import { fixtureFolder, load, table } from "../fixture-folder.ts";

function textAt({ change }: Fixture, path: string): string | undefined {
  return change.after.get(path)?.content.toString("utf8");
}

describe("a row of a table", () => {
  test("takes what it does not say itself from its table", async () => {
    const rows = `own:\n  tier: hard\n  after: {a.txt: "x <<b>>"}\nshared:\n  after: {b.txt: "x <<b>>"}`;
    const [own, shared] = await load({ "secrets/family.table.yaml": table("positive", rows) });
    expect(own).toMatchObject({
      id: "secrets/family/own",
      tier: "hard",
      label: "positive",
      template: "secrets/family",
    });
    expect(shared).toMatchObject({ id: "secrets/family/shared", tier: "plain", source: ["https://example.com/"] });
  });

  test("marks what is to be found, and the marks are not in the file", async () => {
    const text = `after: |\n    first\n    both <<one>> <<semgrep/two>>\r\n    <<EOF>> stays in the middle`;
    const [fixture] = await load({
      "semgrep/x.table.yaml": table("positive", `row:\n  path: "{{case}}.py"\n  ${text}`),
    });
    expect(textAt(fixture!, "row.py")).toBe("first\nboth\n<<EOF>> stays in the middle\n");
    expect(fixture!.expect.findings).toEqual([
      { rule: "semgrep/one", path: "row.py", line: 2, isSuppressed: false },
      { rule: "semgrep/two", path: "row.py", line: 2, isSuppressed: false },
    ]);
  });

  test("keeps carriage returns where a mark was", async () => {
    const row = `row:\n  after: {a.txt: "x <<rule>>\\r\\ny\\r\\n"}`;
    const [fixture] = await load({ "secrets/x.table.yaml": table("positive", row) });
    expect(textAt(fixture!, "a.txt")).toBe("x\r\ny\r\n");
  });

  test("is filled before its lines are counted", async () => {
    const row = `row:\n  after:\n    a.txt: |\n      {{pem:rsa}}\n      last <<rule>>`;
    const [fixture] = await load({ "secrets/x.table.yaml": table("positive", row) });
    const lines = textAt(fixture!, "a.txt")!.split("\n");
    expect(lines[fixture!.expect.findings[0]!.line! - 1]).toBe("last");
    expect(lines.length).toBeGreaterThan(5);
  });

  test("may hold bytes, links, and programs", async () => {
    const row = `row:\n  after:\n    b.bin: {base64: AAEC}\n    l: {link: b.bin}\n    p: {text: "#!/bin/sh\\n", mode: "100755"}`;
    const [fixture] = await load({ "secrets/x.table.yaml": table("negative", row) });
    const { after } = fixture!.change;
    expect(after.get("b.bin")).toEqual({ mode: "100644", content: Buffer.of(0, 1, 2) });
    expect(after.get("l")).toEqual({ mode: "120000", content: Buffer.from("b.bin") });
    expect(after.get("p")?.mode).toBe("100755");
  });

  test("expects a negative to be silent, and what it says otherwise", async () => {
    const rows = `silent:\n  after: {a: "x"}\nodd:\n  after: {a: "x"}\n  expect: {status: skip, reason: nothing-to-judge}`;
    const [odd, silent] = await load({ "secrets/x.table.yaml": table("negative", rows) }).then((all) =>
      all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(silent!.expect).toEqual({ status: "pass", reason: "clean", findings: [] });
    expect(odd!.expect).toEqual({ status: "skip", reason: "nothing-to-judge", findings: [] });
  });

  test("may leave open what is found, where nothing is marked", async () => {
    const row = (mark: string) => `one:\n  after: {a: "x${mark}"}\n  expect: {findings: any}`;
    const [fixture] = await load({ "secrets/held-out/x.table.yaml": table("positive", row("")) });
    expect(fixture!.expect).toEqual({ status: "fail", reason: "findings", findings: [], isAnyFinding: true });
    await expect(load({ "secrets/x.table.yaml": table("positive", row(" <<npm-token>>")) })).rejects.toThrow(
      /none is marked/,
    );
  });

  test("has a digest of what is written, not of what is drawn", async () => {
    const row = (text: string) => ({
      "secrets/x.table.yaml": table("positive", `row:\n  after: {a: "${text} <<r>>"}`),
    });
    const [one] = await load(row("{{hex:8}}"));
    const [same] = await load(row("{{hex:8}}"));
    const [other] = await load(row("{{hex:9}}"));
    expect(one!.digest).toBe(same!.digest);
    expect(one!.digest).not.toBe(other!.digest);
  });
});

describe("a folder", () => {
  test("is read with its modes and links, and whatever is named like a table in it is content", async () => {
    const root = fixtureFolder({
      "secrets/leak/case.yaml": table("positive", "").replace(/cases:[\s\S]*/, "rule: github-token\n"),
      "secrets/leak/before/old.txt": "old\n",
      "secrets/leak/after/deep/new.table.yaml": "token {{hex:4}} <<github-token>>\n",
    });
    const after = join(root, "secrets/leak/after");
    writeFileSync(join(after, "raw.bin"), Buffer.of(0xff, 0xfe));
    writeFileSync(join(after, "run.sh"), "#!/bin/sh\n");
    chmodSync(join(after, "run.sh"), 0o755);
    symlinkSync("run.sh", join(after, "link"));
    mkdirSync(join(after, "empty"));
    const [fixture, ...others] = await Array.fromAsync(loadFixtures([{ root, set: "pack", mayRun: true }], () => true));
    expect(others).toEqual([]);
    expect(fixture!.id).toBe("secrets/leak");
    expect(Object.fromEntries([...fixture!.change.after].map(([path, { mode }]) => [path, mode]))).toEqual({
      "deep/new.table.yaml": "100644",
      link: "120000",
      "raw.bin": "100644",
      "run.sh": "100755",
    });
    expect([...fixture!.change.before.keys()]).toEqual(["old.txt"]);
    expect(fixture!.expect.findings).toEqual([
      { rule: "secrets/github-token", path: "deep/new.table.yaml", line: 1, isSuppressed: false },
    ]);
  });
});

describe("what cannot be read says where and why", () => {
  test.each([
    ["bad YAML", "cases: [", /x\.table\.yaml:\d+:\d+: Not valid YAML/],
    ["a table without cases", "cases: {}\n", /The table holds no cases/],
    ["a row that lacks a field", "cases:\n  row:\n    after: x\n", /x\.table\.yaml:2:3: cases\.row\.what/],
    ["a field that there is none of", table("negative", "row:\n  aftre: x"), /x\.table\.yaml:8:5: .*aftre/],
    ["a bad name", table("negative", "Row_1:\n  after: x"), /cases\.Row_1/],
    ["a positive that expects nothing", table("positive", "row:\n  after: x"), /mark a line/],
    ["a negative with a mark", table("negative", 'row:\n  after: "x <<r>>"'), /A negative case expects no finding/],
    ["a benign positive", table("positive", 'row:\n  after: "x <<r>>"', "benign"), /A benign case is negative/],
    ["a case that changes nothing", table("negative", "row:\n  before: x"), /changes nothing/],
    ["an unknown placeholder", table("negative", "row:\n  after: '{{hax:3}}'"), /x\.table\.yaml:7:3: .*hax/],
  ])("%s", async (_, text, message) => {
    await expect(load({ "secrets/x.table.yaml": text })).rejects.toThrow(message);
  });

  test("a fixture of the user's named like one of dl's", async () => {
    const files = { "secrets/x.table.yaml": table("negative", "row:\n  after: x") };
    const sources = [
      { root: fixtureFolder(files), set: "pack", mayRun: true },
      { root: fixtureFolder(files), set: "repository", mayRun: true },
    ] as const;
    await expect(Array.fromAsync(loadFixtures(sources, () => true))).rejects.toThrow(
      "another fixture named secrets/x/row",
    );
  });

  test.each([
    ["a path that leads out", "row:\n  after: {../up: x}", /no path of a repository/],
    [
      "an unstaged file that leads out",
      "row:\n  after: {a: x}\n  worktree: {../../victim: null}",
      /no path of a repository/,
    ],
    ["an absolute path", "row:\n  after: {/tmp/x: x}", /no path of a repository/],
    ["git's own folder", "row:\n  after: {a: x}\n  worktree: {.Git/config: x}", /no path of a repository/],
    ["a file that is a folder too", "row:\n  after: {a: x, a/b: x}", /is a file, and a folder/],
    ["a deletion of nothing", "row:\n  after: {a: x}\n  deleted: [b]", /was not there before/],
    ["a change that is none", "row:\n  before: {a: x}\n  after: {a: x}", /changes nothing/],
    [
      "a reason that there is none of",
      "row:\n  after: {a: x}\n  expect: {reason: klean}",
      /cases\.row\.expect\.reason/,
    ],
    ["a mark within a line", "row:\n  after: {a: 'T=1 <<github-token>> # why'}", /does not stand at the end/],
  ])("%s", async (_, row, message) => {
    await expect(load({ "checkpoint/x.table.yaml": table("negative", row) })).rejects.toThrow(message);
  });

  test.each(["secrets/x.table.yml", "secrets/x.yaml", "secrets/a/case.yml", "secrets/a/befor/x", "notes.txt"])(
    "a file that would be passed over: %s",
    async (stray) => {
      const kept = { "secrets/a/case.yaml": table("negative", "").replace(/cases:[\s\S]*/, "after: x\n") };
      const files = stray.startsWith("secrets/a/") ? { ...kept, [stray]: "x" } : { [stray]: "x" };
      await expect(load(files)).rejects.toThrow("This is no fixture");
    },
  );

  test("a link", async () => {
    const root = fixtureFolder({ "secrets/x.table.yaml": table("negative", "row:\n  after: x") });
    symlinkSync("x.table.yaml", join(root, "secrets/y.table.yaml"));
    await expect(Array.fromAsync(loadFixtures([{ root, set: "pack", mayRun: true }], () => true))).rejects.toThrow(
      "Links are not followed",
    );
  });

  test("commands that nobody has vouched for, and nothing else, wait for a person", async () => {
    const root = fixtureFolder({
      "sanity/x.table.yaml": table("negative", "row:\n  after: {a: x}"),
      "secrets/x.table.yaml": table("negative", "row:\n  after: {a: x}"),
    });
    const read = (gate: string) =>
      Array.fromAsync(loadFixtures([{ root, set: "repository", mayRun: false }], (id) => id.startsWith(gate)));
    expect((await read("secrets")).length).toBe(1);
    await expect(read("sanity")).rejects.toThrow("--trust-fixtures");
  });

  test("a folder that is no gate's", async () => {
    const files = { "secret/x.table.yaml": table("negative", "row:\n  after: x") };
    await expect(load(files)).rejects.toThrow("A case lies below one of these folders: sanity,");
  });
});
