import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { CanaryResult, GateName } from "../../gates/contract.ts";
import type { World } from "../replay/world.ts";

/** What came of a gate's canary. */
export interface EngineState {
  readonly gate: GateName;
  readonly canary: CanaryResult;
}

/** Tries the canary of each of `gates`: a defect is planted that it must find. */
export async function tryEngines(
  gates: readonly GateName[],
  { loadGate, scratch, signal, terms }: World,
): Promise<EngineState[]> {
  const states: EngineState[] = [];
  for (const gate of gates) {
    const folder = await mkdtemp(join(scratch, `canary-${gate}-`));
    const empty = join(folder, "empty");
    await mkdir(empty);
    try {
      const loaded = await loadGate[gate]();
      states.push({ gate, canary: await loaded.canary({ policy: terms.policy, signal, scratch: empty }) });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      states.push({ gate, canary: { alive: false, detail, help: "Run: dl doctor" } });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return states;
}
