import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { locateSemgrep } from "../../tools/locate-semgrep.ts";
import type { CanaryContext, CanaryResult } from "../contract.ts";
import { kinds } from "./kinds.ts";
import { loadRuleSet, type RulePack } from "./rule-pack.ts";
import { runSemgrep } from "./run-semgrep.ts";
import { SemgrepStop } from "./semgrep-stop.ts";

/** Plants the canary of every kind and has Semgrep find them all. */
export async function tryCanaries({ policy, signal, scratch }: CanaryContext, pack: RulePack): Promise<CanaryResult> {
  const semgrep = await locateSemgrep({ fromPath: policy.semgrep.fromPath, signal });
  if (semgrep.kind === "missing") return { alive: false, detail: "Semgrep is not installed", help: semgrep.help };
  const sets = await Promise.all(kinds.map((kind) => loadRuleSet(kind, pack)));
  const root = join(scratch, "tree");
  await mkdir(root);
  await writeFile(join(root, ".semgrepignore"), "");
  for (const { kind, canary } of sets) {
    const path = join(root, kind, canary.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, canary.content);
  }
  try {
    const configs = sets.map(({ directory }) => directory);
    const { findings } = await runSemgrep({
      command: semgrep.command,
      configs,
      files: sets.length,
      root,
      scratch,
      signal,
    });
    const silent = sets.filter(
      ({ kind, canary }) => !findings.get(`${kind}/${canary.path}`)?.some(({ rule }) => rule === canary.rule),
    );
    const detail = `Semgrep ${semgrep.version} (${semgrep.kind}), ${kinds.length - silent.length} of ${kinds.length} planted defects found`;
    if (silent.length === 0) return { alive: true, detail };
    const missed = silent.map(({ canary }) => canary.rule).join(", ");
    return { alive: false, detail: `${detail}; missed: ${missed}`, help: "Install dev-loop again." };
  } catch (error) {
    if (!(error instanceof SemgrepStop)) throw error;
    return { alive: false, detail: error.message, help: "Remove the managed Semgrep and run: dl tools install" };
  }
}
