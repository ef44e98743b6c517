import { hookNames, isBlocking } from "../hooks/shims/hook-name.ts";
import { isHookName, runHook } from "./commands/hook.ts";

/** `dl hook <name> [args…]`: what the installed shims call. Sets the exit code. */
export async function hookMain([name, ...args]: readonly string[]): Promise<void> {
  if (!isHookName(name)) {
    process.stderr.write(`dl: \`dl hook\` is called by git's hooks, with one of: ${hookNames.join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await runHook(name, args);
  } catch (error) {
    const { reportError } = await import("./report-error.ts");
    process.exitCode = reportError(error);
    if (isBlocking(name)) process.stderr.write(process.exitCode === 2 ? stopped : `${stopped}${lookForCause}`);
  }
}

const stopped = "The commit was stopped: what could not be judged does not pass.\n";
const lookForCause = "`dl doctor` looks for the cause.\n";
