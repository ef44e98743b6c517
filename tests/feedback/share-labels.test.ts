import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appendLabels } from "../../feedback/append-labels.ts";
import { withdrawn, type Label } from "../../feedback/label.ts";
import { readLabels, readSharedLabels } from "../../feedback/read-labels.ts";
import { shareLabels } from "../../feedback/share-labels.ts";
import { Sandbox } from "../support/sandbox.ts";
import { sampleLabel } from "./support/sample-label.ts";

/** A clone of a machine of its own: what is local to it is in its own git directory. */
class Machine {
  readonly sandbox: Sandbox;
  readonly by: string;

  constructor(sandbox: Sandbox, by: string) {
    this.sandbox = sandbox;
    this.by = by;
  }

  get places() {
    return { commonDir: join(this.sandbox.directory, ".git"), worktree: this.sandbox.directory };
  }

  async label(amount: number, fields: Partial<Label> = {}): Promise<Label[]> {
    const given = Array.from({ length: amount }, () => {
      const { schemaVersion: _, id: __, at: ___, ...label } = sampleLabel({ by: this.by, ...fields });
      return label;
    });
    return (await appendLabels(this.places, given)).map(({ label }) => label);
  }

  async share(): Promise<void> {
    await shareLabels(this.places);
    this.sandbox.commitAll(`labels of ${this.by}`);
  }
}

function clone(origin: Sandbox, by: string): Machine {
  const sandbox = new Sandbox();
  sandbox.git("clone", "--quiet", origin.directory, ".");
  return new Machine(sandbox, by);
}

function origin(): Sandbox {
  const sandbox = Sandbox.repository().write({ "README.md": "# Project\n" });
  sandbox.commitAll();
  return sandbox;
}

function merge(into: Machine, from: Machine): void {
  into.sandbox.git("fetch", "--quiet", from.sandbox.directory, "main");
  const merged = into.sandbox.tryGit(["merge", "--no-edit", "FETCH_HEAD"]);
  expect(merged.output).not.toContain("CONFLICT");
  expect(merged.code, merged.output).toBe(0);
}

function idsOf(labels: readonly Pick<Label, "id">[]): string[] {
  return labels.map(({ id }) => id).toSorted();
}

describe("labels of two machines merge without conflicts", () => {
  test("when each is the first to share", async () => {
    const start = origin();
    const [ada, bob] = [clone(start, "ada@example.com"), clone(start, "bob@example.com")];
    const said = [...(await ada.label(5)), ...(await bob.label(5))];
    await ada.share();
    await bob.share();
    merge(ada, bob);
    expect(idsOf(await readLabels({ ...ada.places, commonDir: "/nowhere" }))).toEqual(idsOf(said));
  });

  test("when both go on from the same file, again and again, in either direction", async () => {
    const start = origin();
    const first = new Machine(start, "cyd@example.com");
    const said = await first.label(1);
    await first.share();
    const [ada, bob] = [clone(start, "ada@example.com"), clone(start, "bob@example.com")];
    for (let round = 0; round < 3; round++) {
      said.push(...(await ada.label(4)), ...(await bob.label(3)));
      await ada.share();
      await bob.share();
      merge(ada, bob);
      merge(bob, ada);
    }
    const shared = await readSharedLabels(bob.places);
    expect([...new Set(idsOf(shared.map(({ label }) => label)))]).toEqual(idsOf(said));
    await shareLabels(bob.places);
    const lines = bob.sandbox.read(".devloop/labels.jsonl").trimEnd().split("\n");
    const ids = lines.map((line) => (JSON.parse(line) as Label).id);
    expect(ids).toEqual(ids.toSorted());
  });

  test("without the attribute the same merge is a conflict, so it is the attribute that spares it", async () => {
    const start = origin();
    const [ada, bob] = [clone(start, "ada@example.com"), clone(start, "bob@example.com")];
    for (const machine of [ada, bob]) {
      await machine.label(3);
      await shareLabels(machine.places);
      machine.sandbox.remove(".devloop/.gitattributes");
      machine.sandbox.commitAll();
    }
    ada.sandbox.git("fetch", "--quiet", bob.sandbox.directory, "main");
    expect(ada.sandbox.tryGit(["merge", "--no-edit", "FETCH_HEAD"]).output).toContain("CONFLICT");
    await expect(readLabels(ada.places)).rejects.toThrow(/labels\.jsonl:1: a merge conflict was left here/);
  });

  test("a word that was changed on one machine and shared on the other is the later one on both", async () => {
    const start = origin();
    const ada = clone(start, "ada@example.com");
    const [first] = await ada.label(1);
    await ada.share();
    const laptop = clone(ada.sandbox, "ada@example.com");
    const [later] = await laptop.label(1, { label: "false-positive", fingerprint: first?.fingerprint ?? "" });
    await laptop.share();
    merge(ada, laptop);
    expect(await readLabels(ada.places)).toEqual([later]);
  });
});

describe("sharing", () => {
  test("adds what is new, of each finding the latest word, and changes nothing the second time", async () => {
    const machine = new Machine(origin(), "ada@example.com");
    const [first] = await machine.label(1);
    const [second] = await machine.label(1, { label: "false-positive", fingerprint: first?.fingerprint ?? "" });
    const shared = await shareLabels(machine.places);
    expect(shared).toMatchObject({ added: [second], total: 1 });
    expect(shared.written).toEqual(
      [".devloop/labels.jsonl", ".devloop/.gitattributes"].map((path) => join(machine.sandbox.directory, path)),
    );
    expect(await shareLabels(machine.places)).toEqual({ written: [], added: [], total: 1, hindrances: [] });
  });

  test("writes nothing when there is nothing", async () => {
    const machine = new Machine(origin(), "ada@example.com");
    expect(await shareLabels(machine.places)).toEqual({ written: [], added: [], total: 0, hindrances: [] });
    expect(machine.sandbox.git("status", "--porcelain")).toBe("");
  });

  test("keeps other people's attributes, and what a later release put into labels", async () => {
    const machine = new Machine(origin(), "ada@example.com");
    const other = { ...sampleLabel(), mood: "glad" };
    machine.sandbox.write({
      ".devloop/.gitattributes": "*.png binary",
      ".devloop/labels.jsonl": JSON.stringify(other),
    });
    await machine.label(1);
    await shareLabels(machine.places);
    expect(machine.sandbox.read(".devloop/.gitattributes")).toBe("*.png binary\nlabels.jsonl merge=union\n");
    expect(machine.sandbox.read(".devloop/labels.jsonl")).toContain('"mood":"glad"');
    expect(machine.sandbox.git("check-attr", "merge", ".devloop/labels.jsonl")).toContain("merge: union");
  });

  test.each([".devloop", ".devloop/labels.jsonl", ".devloop/.gitattributes"])(
    "refuses to write through %s as a link",
    async (path) => {
      const machine = new Machine(origin(), "ada@example.com");
      await machine.label(1);
      const outside = join(machine.sandbox.home, "outside");
      const isFolder = path === ".devloop";
      if (isFolder) mkdirSync(outside);
      else {
        writeFileSync(outside, "");
        mkdirSync(join(machine.sandbox.directory, ".devloop"));
      }
      symlinkSync(outside, join(machine.sandbox.directory, path));
      await expect(shareLabels(machine.places)).rejects.toThrow(/is a symbolic link/);
    },
  );
});

describe("what hinders git is told", () => {
  test("where it leaves the folder out", async () => {
    const machine = clone(origin(), "ada@example.com");
    await machine.label(1);
    machine.sandbox.write({ ".gitignore": ".devloop/\n" });
    expect(await shareLabels(machine.places)).toMatchObject({ hindrances: ["ignored"] });
    machine.sandbox.write({ ".gitignore": "" });
    expect(await shareLabels(machine.places)).toMatchObject({ hindrances: [] });
  });

  test("a later rule of the same file is overruled, by a line behind it", async () => {
    const machine = clone(origin(), "ada@example.com");
    await machine.label(1);
    machine.sandbox.write({ ".devloop/.gitattributes": "labels.jsonl merge=union\n* -merge\n" });
    expect(await shareLabels(machine.places)).toMatchObject({ hindrances: [] });
    expect(machine.sandbox.read(".devloop/.gitattributes")).toBe("* -merge\nlabels.jsonl merge=union\n");
    expect(await shareLabels(machine.places)).toMatchObject({ written: [], hindrances: [] });
  });

  test("one that is stronger than any file is named", async () => {
    const machine = clone(origin(), "ada@example.com");
    await machine.label(1);
    writeFileSync(join(machine.sandbox.directory, ".git/info/attributes"), "* -merge\n");
    expect(await shareLabels(machine.places)).toMatchObject({ hindrances: ["merge"] });
  });
});

test("what was taken back is shared as that", async () => {
  const start = origin();
  const [ada, bob] = [clone(start, "ada@example.com"), clone(start, "bob@example.com")];
  const [label] = await ada.label(1);
  await ada.share();
  merge(bob, ada);
  expect(await readLabels(bob.places)).toHaveLength(1);
  if (label === undefined) throw new Error("nothing was labelled");
  const { schemaVersion: _, id: __, at: ___, ...word } = label;
  await appendLabels(ada.places, [{ ...word, label: withdrawn }]);
  await ada.share();
  merge(bob, ada);
  expect(await readLabels(bob.places)).toEqual([]);
});
