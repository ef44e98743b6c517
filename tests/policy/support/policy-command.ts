import { join } from "node:path";
import type { Ran, Sandbox } from "../../support/sandbox.ts";

/** Runs a command from source, in the sandbox, so that no build is needed. */
export function policyCommand(sandbox: Sandbox, args: readonly string[], extra: Record<string, string> = {}): Ran {
  return sandbox.run(process.execPath, [join(import.meta.dirname, "../../../bin/dl.ts"), ...args], extra);
}
