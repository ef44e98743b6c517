import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findCommit } from "../change/open-change.ts";
import { nameStagedTree } from "../change/staged-tree.ts";
import { gateNames, type GateName } from "../gates/contract.ts";
import { gitText } from "../git/git.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { inspectHooks } from "../hooks/install/inspect-hooks.ts";
import { gatesInShadow } from "../policy/gate-mode.ts";
import { loadPolicy } from "../policy/load.ts";
import { PolicyError } from "../policy/problems.ts";
import type { Policy } from "../policy/policy.ts";
import { listTools } from "../tools/list-tools.ts";
import { describeSystemError } from "./system-error.ts";
import { loadGate } from "../checkpoint/gates.ts";
import { standingOverrides } from "../checkpoint/standing-overrides.ts";

/** One thing that was looked at. */
export interface Examined {
  readonly subject: string;
  readonly state: "well" | "warning" | "ill";
  readonly detail: string;
  /** How to mend it; null when there is nothing to mend. */
  readonly help: string | null;
}

const leastGit = { major: 2, minor: 31 } as const;

/** Looks at everything that a checkpoint depends on, one thing after the other; each is told as soon as it is known. */
export async function* examine(
  repository: Repository,
  objects: ObjectReader,
  signal: AbortSignal,
): AsyncGenerator<Examined> {
  yield well("node", `${process.version} at ${process.execPath}`);
  yield await examineGit(repository);
  yield* await orIll("hooks", () => examineHooks(repository));
  yield* await orIll("tools", examineTools);
  yield* await orIll("overrides", () => examineOverrides(repository));
  const policy = yield* examinePolicy(repository, objects);
  if (policy === null) return;
  for (const name of gateNames) yield await examineGate(name, policy, signal);
}

/** What cannot even be looked at is ill. The errors that this meets say how to mend what they name. */
async function orIll(subject: string, look: () => readonly Examined[] | Promise<readonly Examined[]>) {
  try {
    return await look();
  } catch (error) {
    return [unseen(subject, error)];
  }
}

function unseen(subject: string, error: unknown): Examined {
  const [detail = "", ...help] = (describeSystemError(error as Error) ?? (error as Error).message).split("\n");
  return ill(subject, detail, help.join(" ") || null);
}

async function examineGit(repository: Repository): Promise<Examined> {
  const text = await gitText(["version"], { cwd: repository.worktree });
  const match = /(\d+)\.(\d+)/.exec(text);
  const [major, minor] = [Number(match?.[1]), Number(match?.[2])];
  const isOld = major < leastGit.major || (major === leastGit.major && minor < leastGit.minor);
  if (!isOld) return well("git", text);
  return ill("git", text, `dl needs git ${leastGit.major}.${leastGit.minor} or newer: update git.`);
}

async function examineHooks(repository: Repository): Promise<Examined[]> {
  if (repository.isBare) return [well("hooks", "none: nobody commits in a bare repository")];
  const troubles = await inspectHooks(repository);
  if (troubles.length === 0) return [well("hooks", "in place, in every worktree")];
  return troubles.map(({ worktree, message, help }) => ill("hooks", `${worktree}: ${message}`, help));
}

function examineTools(): Examined[] {
  return listTools().map(({ name, version, state, directory }) => {
    const detail = `${name} ${version} ${state}, in ${directory}`;
    return state === "installed" ? well("tools", detail) : ill("tools", detail, "Run `dl tools install`.");
  });
}

async function* examinePolicy(repository: Repository, objects: ObjectReader): AsyncGenerator<Examined, Policy | null> {
  try {
    const [head, tree] = await Promise.all([findCommit(objects, "HEAD"), nameStagedTree(repository)]);
    const baseRevision = head?.oid ?? null;
    const { policy } = await loadPolicy({ repository, objects, baseRevision, tree, trust: "store" });
    yield policy.since === null
      ? warning(
          "policy",
          "dl is not adopted here yet: no `since` in .devloop.yaml",
          "Run `dl install` and commit .devloop.yaml.",
        )
      : well("policy", "read without problems");
    for (const { key } of policy.untrusted) {
      yield warning("policy", `${key} waits for a person's word and is not in force`, "Run `dl trust`.");
    }
    const inShadow = gatesInShadow(policy);
    if (inShadow.length > 0) {
      yield warning(
        "policy",
        `in shadow mode, blocking nothing: ${inShadow.join(", ")}`,
        "`dl shadow-report` shows what they would have blocked; `mode: enforce` in .devloop.yaml has them block.",
      );
    }
    return policy;
  } catch (error) {
    yield error instanceof PolicyError
      ? ill("policy", error.message, "Mend the file; `dl config-lint` names each problem with its line.")
      : unseen("policy", error);
    return null;
  }
}

async function examineOverrides(repository: Repository): Promise<Examined[]> {
  const standing = await standingOverrides(repository.commonDir);
  return standing.map(({ gate, reason }) =>
    warning("overrides", `${gate} is left out: ${reason}`, `Run \`dl unkill ${gate}\` to have it back.`),
  );
}

async function examineGate(name: GateName, policy: Policy, signal: AbortSignal): Promise<Examined> {
  const scratch = await mkdtemp(join(tmpdir(), "dl-doctor-"));
  try {
    const gate = await loadGate[name]();
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(policy[name].timeout * 1000)]);
    const result = await gate.canary({ policy, signal: deadline, scratch });
    return result.alive ? well(name, result.detail) : ill(name, result.detail, result.help);
  } catch (error) {
    return ill(name, (error as Error).message, "This is a defect of dl; report it, please.");
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function well(subject: string, detail: string): Examined {
  return { subject, state: "well", detail, help: null };
}

function warning(subject: string, detail: string, help: string): Examined {
  return { subject, state: "warning", detail, help };
}

function ill(subject: string, detail: string, help: string | null): Examined {
  return { subject, state: "ill", detail, help };
}
