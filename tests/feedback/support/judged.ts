import { join } from "node:path";
import { onTestFinished } from "vitest";
import { checkpoint, type Subject } from "../../../checkpoint/checkpoint.ts";
import type { CheckpointResult } from "../../../checkpoint/checkpoint-result.ts";
import { findTarget } from "../../../feedback/find-target.ts";
import { labelFindings, type FindingWord, type Labelling } from "../../../feedback/label-findings.ts";
import { readLabels } from "../../../feedback/read-labels.ts";
import type { GateName } from "../../../gates/contract.ts";
import { ObjectReader } from "../../../git/objects.ts";
import { findRepository, type Repository } from "../../../git/repository.ts";
import type { Sandbox } from "../../support/sandbox.ts";

/** A sandbox as feedback is given it. */
export interface Opened {
  readonly repository: Repository;
  readonly objects: ObjectReader;
}

export async function open(sandbox: Sandbox): Promise<Opened> {
  const repository = await findRepository(sandbox.directory);
  const objects = new ObjectReader(repository.worktree);
  onTestFinished(() => objects.close());
  return { repository, objects };
}

/** Stages everything and has a real checkpoint judge it, which leaves its event in the log. */
export async function judge(
  sandbox: Sandbox,
  only: readonly GateName[] = ["secrets"],
  subject: Subject = { kind: "staged" },
  trust: "store" | "base" = "store",
): Promise<CheckpointResult> {
  process.env["DL_CACHE_DIR"] = join(sandbox.home, ".cache", "dev-loop");
  sandbox.git("add", "--all");
  return checkpoint(await findRepository(sandbox.directory), subject, {
    only,
    overrides: [],
    pace: "early",
    kept: "fresh",
    trust,
    signal: new AbortController().signal,
    onEvent: () => {},
    onWait: () => {},
  });
}

export const ada = { by: "ada@example.com", agent: false } as const;

/** Says a word on what `id` stands for. */
export async function say(
  { repository, objects }: Opened,
  id: string,
  label: FindingWord,
  { note = null, speaker = ada }: { note?: string | null; speaker?: { by: string; agent: boolean } } = {},
): Promise<Labelling> {
  const target = await findTarget(repository.commonDir, id, await readLabels(repository));
  return labelFindings(repository, objects, target, { label, note, speaker });
}
