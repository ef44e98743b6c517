import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Gate, GateContext, Judgement } from "../contract.ts";
import { tryCanaries } from "./canary.ts";
import { judgeChange } from "./judge-change.ts";
import { ended } from "./judgement.ts";
import { ownRulePack, type RulePack } from "./rule-pack.ts";
import { SemgrepStop } from "./semgrep-stop.ts";

/** Known kinds of weakness in code, found by Semgrep: only those that the change brings block. */
export const semgrepGate: Gate = createSemgrepGate(ownRulePack);

/** The gate with another pack of rules. */
export function createSemgrepGate(pack: () => RulePack): Gate {
  return {
    name: "semgrep",
    after: [],
    judge: (context) => judge(context, pack),
    canary: (context) => tryCanaries(context, pack()),
  };
}

async function judge(context: GateContext, pack: () => RulePack): Promise<Judgement> {
  if (!context.policy.semgrep.enabled) {
    return ended({ status: "off", reason: "disabled" }, "semgrep.enabled is false.");
  }
  // Outside the repository, where Semgrep would look for ignore files and history of its own accord.
  const scratch = await mkdtemp(join(await realpath(tmpdir()), "dl-semgrep-"));
  try {
    return await judgeChange(context, pack(), scratch);
  } catch (error) {
    if (context.signal.aborted) {
      return ended({ status: "error", reason: "cancelled" }, "Semgrep was stopped before it had an answer.");
    }
    if (error instanceof SemgrepStop) return ended({ status: "error", reason: error.reason }, error.message);
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
