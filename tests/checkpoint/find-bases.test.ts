import { describe, expect, onTestFinished, test } from "vitest";
import { nameStagedTree } from "../../change/staged-tree.ts";
import { findBases } from "../../checkpoint/find-bases.ts";
import { computeStamp } from "../../checkpoint/stamp.ts";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository } from "../../git/repository.ts";
import { treePolicyDigest } from "../../policy/digest.ts";
import { Sandbox } from "../support/sandbox.ts";

/** The bases of what is staged, as `reason commit` with the commit's subject. */
async function bases(sandbox: Sandbox): Promise<string[]> {
  const repository = await findRepository(sandbox.directory);
  const objects = new ObjectReader(repository.worktree);
  onTestFinished(() => objects.close());
  const found = await findBases(repository, objects, await nameStagedTree(repository));
  return found.map(({ reason, commit }) => `${reason} ${commit && sandbox.git("log", "-1", "--format=%s", commit)}`);
}

/** Commits everything with the stamp that its content must have. */
async function commitStamped(sandbox: Sandbox, message: string): Promise<string> {
  sandbox.git("add", "--all");
  const repository = await findRepository(sandbox.directory);
  const objects = new ObjectReader(repository.worktree);
  const tree = await nameStagedTree(repository);
  const policy = await treePolicyDigest(objects, tree);
  objects.close();
  const gates = { sanity: "pass", semgrep: "pass", secrets: "pass", atdd: "off", review: "off" } as const;
  const stamp = computeStamp({ v: 1, rules: 1, tree, policy, gates });
  sandbox.git("commit", "--quiet", "--no-verify", "-m", `${message}\n\nDev-Loop-Gate: ${stamp}`);
  return sandbox.git("rev-parse", "HEAD");
}

function adopted(): { sandbox: Sandbox; adoption: string } {
  const sandbox = Sandbox.repository().write({ "a.txt": "1\n" });
  sandbox.commitAll("before");
  const adoption = sandbox.write({ "a.txt": "2\n" }).commitAll("adoption");
  sandbox.write({ ".devloop.yaml": `since: ${adoption}\n` });
  return { sandbox, adoption };
}

test("a repository without a commit has nothing before", async () => {
  const sandbox = Sandbox.repository().write({ "a.txt": "1\n" });
  expect(await bases(sandbox)).toEqual(["empty null"]);
});

test("without dl's file it is HEAD", async () => {
  const sandbox = Sandbox.repository().write({ "a.txt": "1\n" });
  sandbox.commitAll("only");
  expect(await bases(sandbox)).toEqual(["head only"]);
});

describe("after adoption", () => {
  test("it is the adoption commit until something is stamped", async () => {
    const { sandbox } = adopted();
    sandbox.git("add", "--all");
    expect(await bases(sandbox)).toEqual(["adoption adoption"]);
    sandbox.commitAll("past the hooks");
    expect(await bases(sandbox)).toEqual(["adoption adoption"]);
  });

  test("then the nearest stamped commit, however many were made past the hooks since", async () => {
    const { sandbox } = adopted();
    await commitStamped(sandbox, "stamped");
    expect(await bases(sandbox)).toEqual(["stamped stamped"]);
    sandbox.write({ "b.txt": "1\n" }).commitAll("past 1");
    sandbox.write({ "b.txt": "2\n" }).commitAll("past 2");
    expect(await bases(sandbox)).toEqual(["stamped stamped"]);
  });

  test("a stamp carried over another tree does not count", async () => {
    const { sandbox } = adopted();
    await commitStamped(sandbox, "stamped");
    sandbox.write({ "b.txt": "1\n" }).git("add", "--all");
    sandbox.git("commit", "--quiet", "--no-verify", "--amend", "--no-edit");
    expect(await bases(sandbox)).toEqual(["adoption adoption"]);
  });

  test("reset --soft over a commit past the hooks leaves its content staged against the stamped one", async () => {
    const { sandbox } = adopted();
    await commitStamped(sandbox, "stamped");
    sandbox.write({ "b.txt": "1\n" }).commitAll("past");
    sandbox.git("reset", "--quiet", "--soft", "HEAD~1");
    expect(await bases(sandbox)).toEqual(["stamped stamped"]);
  });

  test("a commit past the hooks cannot move the beginning behind itself", async () => {
    const { sandbox } = adopted();
    await commitStamped(sandbox, "stamped");
    const evil = sandbox.write({ "evil.txt": "1\n" }).commitAll("evil");
    sandbox.write({ ".devloop.yaml": `since: ${evil}\n` }).commitAll("move");
    expect(await bases(sandbox)).toEqual(["stamped stamped"]);
  });

  test("an adoption commit that was amended away: the commit that brought the file stands in", async () => {
    const { sandbox } = adopted();
    sandbox.write({ ".devloop.yaml": `since: "${"1".repeat(40)}"\n` }).commitAll("brings the file");
    sandbox.write({ "b.txt": "1\n" }).commitAll("past");
    expect(await bases(sandbox)).toEqual(["adoption brings the file"]);
  });

  test("with `since: root` everything counts", async () => {
    const sandbox = Sandbox.repository().write({ ".devloop.yaml": "since: root\n" });
    sandbox.commitAll("past");
    expect(await bases(sandbox)).toEqual(["empty null"]);
  });
});

describe("an upstream", () => {
  function clone(origin: Sandbox): Sandbox {
    const sandbox = new Sandbox("clone");
    sandbox.git("clone", "--quiet", origin.directory, ".");
    return sandbox;
  }

  test("answers for what is on it", async () => {
    const { sandbox: origin } = adopted();
    origin.commitAll("pushed");
    const sandbox = clone(origin);
    expect(await bases(sandbox)).toEqual(["upstream pushed"]);
    sandbox.write({ "b.txt": "1\n" }).commitAll("past");
    expect(await bases(sandbox)).toEqual(["upstream pushed"]);
  });

  test("a branch without one is held against all remote branches", async () => {
    const { sandbox: origin } = adopted();
    origin.commitAll("pushed");
    const sandbox = clone(origin);
    sandbox.git("checkout", "--quiet", "-b", "topic");
    sandbox.write({ "b.txt": "1\n" }).commitAll("past");
    expect(await bases(sandbox)).toEqual(["upstream pushed"]);
  });

  test("a local branch is none", async () => {
    const { sandbox } = adopted();
    await commitStamped(sandbox, "stamped");
    sandbox.write({ "b.txt": "1\n" }).commitAll("past");
    sandbox.git("checkout", "--quiet", "--track", "-b", "topic", "main");
    sandbox.write({ "c.txt": "1\n" }).commitAll("past again");
    expect(await bases(sandbox)).toEqual(["stamped stamped"]);
  });

  test("a stamped commit that is nearer comes first", async () => {
    const { sandbox: origin } = adopted();
    origin.commitAll("pushed");
    const sandbox = clone(origin);
    await commitStamped(sandbox.write({ "b.txt": "1\n" }), "stamped");
    sandbox.write({ "b.txt": "2\n" }).commitAll("past");
    expect(await bases(sandbox)).toEqual(["stamped stamped"]);
  });
});

describe("during a merge", () => {
  /** `main` is stamped; `other` forks off before and is being merged. */
  async function merging(prepare: (sandbox: Sandbox) => Promise<void> | void): Promise<Sandbox> {
    const { sandbox } = adopted();
    await commitStamped(sandbox, "stamped");
    sandbox.git("checkout", "--quiet", "-b", "other", "HEAD~1");
    sandbox.write({ "theirs.txt": "1\n" }).commitAll("theirs");
    await prepare(sandbox);
    sandbox.git("checkout", "--quiet", "main");
    sandbox.git("merge", "--quiet", "--no-commit", "--no-ff", "-X", "ours", "other");
    return sandbox;
  }

  test("a side that is on a remote branch is a base too", async () => {
    const sandbox = await merging((it) => it.git("update-ref", "refs/remotes/origin/other", "other") as never);
    expect(await bases(sandbox)).toEqual(["stamped stamped", "parent theirs"]);
  });

  test("and one that is stamped", async () => {
    const sandbox = await merging(async (it) => void (await commitStamped(it.write({ "b.txt": "1\n" }), "side")));
    expect(await bases(sandbox)).toEqual(["stamped stamped", "parent side"]);
  });

  test("one that was made past the hooks is held against what was judged of it", async () => {
    const sandbox = await merging(async (it) => {
      await commitStamped(it.write({ "b.txt": "1\n" }), "side");
      it.write({ "b.txt": "2\n" }).commitAll("past");
    });
    expect(await bases(sandbox)).toEqual(["stamped stamped", "stamped side"]);
    expect(await bases(await merging(() => {}))).toEqual(["stamped stamped", "adoption adoption"]);
  });

  test("one cannot say itself where history begins", async () => {
    const sandbox = await merging((it) => {
      it.write({ ".devloop.yaml": `since: ${it.git("rev-parse", "HEAD")}\n` }).commitAll("move");
    });
    expect(await bases(sandbox)).toEqual(["stamped stamped", "adoption adoption"]);
  });
});
