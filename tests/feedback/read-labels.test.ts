import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { appendLabels } from "../../feedback/append-labels.ts";
import { labelSchema, type Label, type SpokenLabel } from "../../feedback/label.ts";
import { localLabelsPath, sharedLabelsPath } from "../../feedback/label-files.ts";
import { parseLabels } from "../../feedback/parse-labels.ts";
import { latestLabels, readLabels } from "../../feedback/read-labels.ts";
import { Sandbox } from "../support/sandbox.ts";
import { sampleLabel } from "./support/sample-label.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Files {
  readonly local?: string;
  readonly shared?: string;
}

function repositoryWith({ local, shared }: Files) {
  const sandbox = new Sandbox();
  const places = { commonDir: `${sandbox.directory}/.git`, worktree: sandbox.directory };
  for (const [path, text] of [
    [localLabelsPath(places), local],
    [sharedLabelsPath(places), shared],
  ] as const) {
    if (text === undefined) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return places;
}

function lines(...labels: readonly Label[]): string {
  return labels.map((label) => `${JSON.stringify(label)}\n`).join("");
}

test("the schema says what the type says, both ways", () => {
  const plain = labelSchema.strip();
  expectTypeOf<z.infer<typeof plain>>().toEqualTypeOf<Mutable<SpokenLabel>>();
  expect(Object.keys(labelSchema.shape).toSorted()).toEqual(Object.keys(sampleLabel()).toSorted());
});

describe("which word counts", () => {
  const first = sampleLabel({ label: "correct" });
  const later = { ...sampleLabel({ label: "false-positive" }), fingerprint: first.fingerprint };

  test("the later one of the same person on the same finding, wherever it stands", () => {
    expect(latestLabels([later, first])).toEqual([later]);
  });

  test("everyone's own", () => {
    const bob = { ...later, id: "bob0000000", by: "bob@example.com" };
    expect(latestLabels([first, bob])).toEqual([first, bob]);
  });

  test("an agent's word does not replace that of the person in whose name it works", () => {
    const agent = { ...later, agent: true };
    expect(latestLabels([first, agent])).toEqual([first, agent]);
  });

  test("moments are compared across time zones", () => {
    const noon = { ...first, at: "2026-01-01T12:00:00+02:00" };
    const eleven = { ...later, at: "2026-01-01T11:00:00Z" };
    expect(latestLabels([eleven, noon])).toEqual([eleven]);
  });

  test("a word is later than the one that it replaces, even when the clock went back", async () => {
    const future = { ...first, at: "2999-01-01T00:00:00.000Z" };
    const places = repositoryWith({ local: lines(future) });
    const { schemaVersion: _, id: __, at: ___, ...again } = later;
    const [given] = await appendLabels(places, [again]);
    expect(given?.before).toEqual(future);
    expect(await readLabels(places)).toEqual([given?.label]);
  });
});

describe("files", () => {
  test("local and shared labels are one, whatever their order, repeats and empty lines", async () => {
    const [one, two, three] = [sampleLabel(), sampleLabel(), sampleLabel()];
    const places = repositoryWith({ local: lines(three, one), shared: `\n${lines(two, one, one)}\r\n` });
    expect(await readLabels(places)).toEqual([one, two, three]);
  });

  test("none are no labels", async () => {
    expect(await readLabels(repositoryWith({}))).toEqual([]);
  });

  test("what a later release adds to a label is kept", async () => {
    const label = { ...sampleLabel(), mood: "glad" };
    expect(await readLabels(repositoryWith({ shared: lines(label) }))).toEqual([label]);
  });

  test.each([
    ["a conflict marker", `<<<<<<< HEAD\n${lines(sampleLabel())}`, /labels\.jsonl:1: a merge conflict was left here/],
    ["the middle of a conflict", `${lines(sampleLabel())}=======\n`, /labels\.jsonl:2: a merge conflict/],
    ["half a line", `${lines(sampleLabel())}{"schemaVersion":1,"id":"la`, /labels\.jsonl:2: this line is not JSON/],
    ["something else", '\n{"schemaVersion":1,"id":"label00001"}\n', /labels\.jsonl:2: this is no label \(at: /],
    [
      "a word that there is not",
      lines({ ...sampleLabel(), label: "fine" as "correct" }),
      /:1: this is no label \(label: /,
    ],
    ["a label of later days", '{"schemaVersion":2}\n', /:1: this label was written by a newer dl/],
    ["null", "null\n", /:1: this is no label/],
  ])("%s is an error that names the line", async (_, text, message) => {
    await expect(readLabels(repositoryWith({ shared: text }))).rejects.toThrow(message);
    await expect(readLabels(repositoryWith({ local: text }))).rejects.toMatchObject({ name: "CorruptFileError" });
  });

  test("nothing is added to a file that cannot be read", async () => {
    const places = repositoryWith({ local: "not JSON" });
    const { schemaVersion: _, id: __, at: ___, ...label } = sampleLabel();
    await expect(appendLabels(places, [label])).rejects.toThrow(/labels\.jsonl:1/);
  });
});

describe("a file that could lead or hang anywhere is not read", () => {
  function shared(): string {
    const worktree = new Sandbox().directory;
    mkdirSync(join(worktree, ".devloop"));
    return worktree;
  }

  test("a link to a device, a pipe, a folder", async () => {
    const [device, pipe, folder] = [shared(), shared(), shared()];
    symlinkSync("/dev/zero", join(device, ".devloop/labels.jsonl"));
    execFileSync("mkfifo", [join(pipe, ".devloop/labels.jsonl")]);
    mkdirSync(join(folder, ".devloop/labels.jsonl"));
    for (const worktree of [device, pipe, folder]) {
      await expect(readLabels({ commonDir: join(worktree, ".git"), worktree })).rejects.toThrow(
        /labels\.jsonl is a link, a device or a folder/,
      );
    }
  }, 10_000);
});

describe("what a shared line may not say", () => {
  test.each([
    [{ path: "/etc/passwd" }, /path: expected a path inside the repository/],
    [{ path: "a/../../b" }, /path: expected a path inside the repository/],
    [{ rule: "github-token" }, /rule: expected <gate>\/<rule>/],
    [{ rule: "semgrep/x" }, /the rule semgrep\/x is none of secrets's/],
  ])("%j", (fields, message) => {
    expect(() => parseLabels(JSON.stringify(sampleLabel(fields)), "labels.jsonl")).toThrow(message);
  });
});
