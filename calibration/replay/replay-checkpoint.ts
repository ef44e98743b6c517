import { appendFile, chmod, lstat, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkpoint } from "../../checkpoint/checkpoint.ts";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { GateName, GateResult } from "../../gates/contract.ts";
import { git } from "../../git/git.ts";
import { displayPath, joinPath, type RepoPath } from "../../git/path.ts";
import { findRepository } from "../../git/repository.ts";
import type { Fixture, FixtureChange, FixtureFile, FixtureSubject } from "../fixture.ts";
import type { Replay } from "../outcome.ts";
import { makeRepository } from "./fixture-repository.ts";
import { toFound, troubleIn } from "./to-replays.ts";
import type { World } from "./world.ts";

/**
 * Replays a whole change: makes the repository, stages the change in it, and runs the checkpoint that `git commit` runs.
 *
 * @param directory an absolute path where nothing is yet.
 */
export async function replayCheckpoint(fixture: Fixture, directory: string, world: World): Promise<Replay> {
  await stage(fixture.change, directory);
  const result = await checkpoint(
    await findRepository(directory),
    { kind: "staged" },
    {
      only: fixture.gates ?? gatesFor[fixture.subject],
      overrides: [],
      pace: "early",
      kept: "fresh",
      trust: "base",
      loadGate: world.loadGate,
      signal: world.signal,
      onEvent: () => {},
      onWait: () => {},
    },
  );
  return toReplay(fixture, result);
}

/** Which gates a subject needs; null for all. */
const gatesFor: Readonly<Record<FixtureSubject, readonly GateName[] | null>> = {
  sanity: ["sanity"],
  semgrep: ["semgrep"],
  secrets: ["secrets"],
  atdd: ["atdd"],
  // It shows the reviewer nothing that the secrets gate has found.
  review: ["secrets", "review"],
  checkpoint: null,
};

const branch = "refs/heads/main";
const staged = "refs/fixture/staged";

/** What is there before counts as published, so that the change is held against it, and not what came past the gates. */
async function stage(change: FixtureChange, directory: string): Promise<void> {
  const { before, ungated, after, deleted, worktree } = change;
  const isFirst = before.size === 0 && ungated === null;
  const added = { files: after, deleted, ref: staged };
  await makeRepository(directory, [
    ...(isFirst ? [] : [{ ref: branch, files: before, deleted: [] }]),
    ...(isFirst ? [] : [{ ref: "refs/remotes/origin/main", from: branch, files: new Map(), deleted: [] }]),
    ...(ungated === null ? [] : [{ ref: branch, files: ungated, deleted: [] }]),
    isFirst ? added : { ...added, from: branch },
  ]);
  await appendFile(join(directory, ".git", "config"), upstream);
  await git(["read-tree", `${staged}^{tree}`], { cwd: directory });
  await git(["checkout-index", "--all", "--force", "--quiet"], { cwd: directory });
  await git(["update-ref", "-d", staged], { cwd: directory });
  for (const [path, file] of worktree) {
    await refuseLinks(directory, path);
    await layUnstaged(joinPath(directory, path), file);
  }
}

const upstream = `[remote "origin"]
\turl = /dev/null
\tfetch = +refs/heads/*:refs/remotes/origin/*
[branch "main"]
\tremote = origin
\tmerge = refs/heads/main
`;

/** A link that the change stages would lead what is laid behind it out of the repository. */
async function refuseLinks(directory: string, path: RepoPath): Promise<void> {
  for (const { index } of path.matchAll(/\//g)) {
    const folder = await lstat(joinPath(directory, path.slice(0, index))).catch(() => null);
    if (folder?.isSymbolicLink()) throw new Error(`${displayPath(path)} lies behind a link`);
  }
}

async function layUnstaged(path: Buffer, file: FixtureFile | null): Promise<void> {
  await rm(path, { force: true, recursive: true });
  if (file === null) return;
  // Latin-1 keeps every byte of a name.
  await mkdir(Buffer.from(dirname(path.toString("latin1")), "latin1"), { recursive: true });
  if (file.mode === "120000") await symlink(file.content, path);
  else await writeFile(path, file.content);
  if (file.mode === "100755") await chmod(path, 0o755);
}

function toReplay({ id, subject }: Fixture, result: CheckpointResult): Replay {
  const blocking = result.results.find(({ gate }) => gate === result.blockedBy) ?? null;
  const own = subject === "checkpoint" ? blocking : (result.results.find(({ gate }) => gate === subject) ?? null);
  const seen = subject === "checkpoint" ? upTo(result.results, blocking) : [own].filter((one) => one !== null);
  return {
    id,
    status: own?.outcome.status ?? "pass",
    reason: own?.outcome.reason ?? "clean",
    blockedBy: result.blockedBy,
    gates: Object.fromEntries(result.results.map(({ gate, outcome }) => [gate, outcome.status])),
    findings: seen.flatMap(({ findings }) => findings.map(toFound)),
    trouble: troubleOf(seen),
    durationMs: result.durationMs,
  };
}

/** What a gate after the one that blocks had found by then is a matter of time. */
function upTo(results: readonly GateResult[], blocking: GateResult | null): readonly GateResult[] {
  return blocking === null ? results : results.slice(0, results.indexOf(blocking) + 1);
}

/** An error is trouble only where it is not what the fixture is about: outcomes are compared by status and reason. */
function troubleOf(results: readonly GateResult[]): string | null {
  const parts = results.flatMap(({ gate, outcome, notes, summary }) => {
    if (outcome.status === "error" && outcome.reason === "internal") return [`${gate}: ${summary}`];
    const unread = troubleIn(notes);
    return unread === null ? [] : [`${gate}: ${unread}`];
  });
  return parts.length === 0 ? null : parts.join(" ");
}
