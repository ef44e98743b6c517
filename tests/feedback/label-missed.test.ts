import { describe, expect, test } from "vitest";
import { labelMissed, type MissedDefect } from "../../feedback/label-missed.ts";
import { readCheckpoints, type LoggedCheckpoint } from "../../feedback/read-checkpoints.ts";
import { readLabels } from "../../feedback/read-labels.ts";
import { fill } from "../../calibration/placeholders/fill.ts";
import { Sandbox } from "../support/sandbox.ts";
import { ada, judge, open, type Opened } from "./support/judged.ts";

function project(): Sandbox {
  const sandbox = Sandbox.repository().write({ "src/db.ts": "one\ntwo\nthree", "src/empty.ts": "", "a b/ü.ts": "x\n" });
  sandbox.commitAll();
  return sandbox;
}

function say({ repository, objects }: Opened, fields: Partial<MissedDefect> = {}) {
  return labelMissed(repository, objects, {
    where: { revision: "HEAD" },
    gate: "semgrep",
    rule: null,
    place: "src/db.ts:2",
    below: "",
    note: null,
    speaker: ada,
    ...fields,
  });
}

async function last({ repository }: Opened): Promise<LoggedCheckpoint> {
  let latest: LoggedCheckpoint | undefined;
  for await (const one of readCheckpoints(repository.commonDir)) latest = one;
  if (latest === undefined) throw new Error("nothing was judged");
  return latest;
}

describe("in a commit", () => {
  test("is labelled with the commit, the content and the place", async () => {
    const sandbox = project();
    const opened = await open(sandbox);
    const { label } = await say(opened, { rule: "js-code-from-request", note: "a hole" });
    expect(label).toMatchObject({
      label: "missed",
      gate: "semgrep",
      rule: "semgrep/js-code-from-request",
      path: "src/db.ts",
      line: 2,
      commit: sandbox.git("rev-parse", "HEAD"),
      tree: sandbox.git("rev-parse", "HEAD^{tree}"),
      blob: sandbox.git("rev-parse", "HEAD:src/db.ts"),
      event: null,
      note: "a hole",
    });
    expect(await readLabels(opened.repository)).toEqual([label]);
  });

  test("counts once, however often it is said, and another line by itself", async () => {
    const opened = await open(project());
    await say(opened);
    const again = await say(opened, { note: "really" });
    expect(again.before).not.toBeNull();
    expect(await readLabels(opened.repository)).toMatchObject([{ note: "really" }]);
    await say(opened, { place: "src/db.ts:3" });
    expect(await readLabels(opened.repository)).toHaveLength(2);
  });

  test("a path may be told from the folder one is in, and have blanks and other letters", async () => {
    const opened = await open(project());
    expect(await say(opened, { place: "db.ts:1", below: "src" })).toMatchObject({ label: { path: "src/db.ts" } });
    expect(await say(opened, { place: "./a b/ü.ts:1" })).toMatchObject({ label: { path: "a b/ü.ts" } });
  });

  test.each<[string, Partial<MissedDefect>, RegExp]>([
    ["a revision", { where: { revision: "nowhere" } }, /nowhere/],
    ["a file", { place: "src/dbb.ts:1" }, /no file src\/dbb\.ts in tree [0-9a-f]{12}\. Did you mean src\/db\.ts\?/],
    ["a file elsewhere", { place: "lib/db.ts:1" }, /Did you mean src\/db\.ts\?/],
    ["a folder", { place: "src:1" }, /no file src in tree/],
    ["a line", { place: "src/db.ts:4" }, /src\/db\.ts has 3 lines: there is no line 4/],
    ["a line of an empty file", { place: "src/empty.ts:1" }, /has 0 lines/],
    ["a place", { place: "src/db.ts" }, /--path takes a file and a line/],
    ["line 0", { place: "src/db.ts:0" }, /--path takes a file and a line/],
    ["a rule", { gate: "secrets", rule: "github-tokn" }, /Did you mean "secrets\/github-token"\?/],
    [
      "a rule of Semgrep's, mistyped",
      { rule: "js-code-from-requst" },
      /Did you mean "semgrep\/js-code-from-request"\?/,
    ],
    ["a rule of no list", { gate: "sanity", rule: "zzz" }, /sanity has no rule "zzz"\. Leave --rule out/],
  ])("%s that is not there is an error", async (_, fields, message) => {
    const opened = await open(project());
    await expect(say(opened, fields)).rejects.toThrow(message);
    expect(await readLabels(opened.repository)).toEqual([]);
  });

  test("Semgrep may run rules of the repository's own", async () => {
    expect(await say(await open(project()), { rule: "our-own.rule" })).toMatchObject({
      label: { rule: "semgrep/our-own.rule" },
    });
  });
});

describe("in an event", () => {
  test("is looked up in what was judged, which no commit need hold", async () => {
    const sandbox = project().write({ "src/db.ts": "one\ntwo\nthree\nfour\n" });
    const opened = await open(sandbox);
    const { id, change } = await judge(sandbox);
    const where = await last(opened);
    expect(await say(opened, { where, place: "src/db.ts:4" })).toMatchObject({
      label: { event: id, tree: change.tree, commit: null, line: 4 },
    });
    await expect(say(opened, { where, place: "src/db.ts:5" })).rejects.toThrow(/has 4 lines/);
  });

  test("needs no place", async () => {
    const sandbox = project();
    const opened = await open(sandbox);
    await judge(sandbox);
    const where = await last(opened);
    expect(await say(opened, { where, gate: "atdd", place: null })).toMatchObject({
      label: { path: null, line: null, blob: null },
    });
  });

  test("what was reported there was not missed", async () => {
    const sandbox = project().write({ "a.js": fill('const token = "{{github_token}}";\n', "feedback") });
    const opened = await open(sandbox);
    const { id } = await judge(sandbox);
    const where = await last(opened);
    const missed = { where, gate: "secrets", place: "a.js:1" } as const;
    await expect(say(opened, missed)).rejects.toThrow(
      `secrets reported secrets/github-token there. If it is right, say: dl feedback ${id}.1 correct`,
    );
  });
});
