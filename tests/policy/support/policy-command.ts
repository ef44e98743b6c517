import { join } from "node:path";
import type { Ran, Sandbox } from "../../support/sandbox.ts";

/** Runs a command of the policy from source, in the sandbox. */
export function policyCommand(sandbox: Sandbox, args: readonly string[], extra: Record<string, string> = {}): Ran {
  return sandbox.run(process.execPath, [join(import.meta.dirname, "run-command.ts"), ...args], extra);
}
