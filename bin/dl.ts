#!/usr/bin/env node
/*
 * Start-up. A git hook goes straight to its code: nothing that it does not use is loaded, least of all the parser of the
 * command line. An old Node must be able to read this file far enough to say that it is old.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `dl needs Node 22.19 or newer; this is ${process.version} (${process.execPath}).\n` +
      "Put a newer Node on PATH, then run `dl install` again so that the hooks use it.\n",
  );
  process.exitCode = 3;
} else {
  try {
    await start(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`dl: ${explain(error as NodeJS.ErrnoException)}\n`);
    process.exitCode = 3;
  }
}

async function start([first, ...others]: readonly string[]): Promise<void> {
  if (first === "hook") {
    const { hookMain } = await import("../cli/hook-main.ts");
    await hookMain(others);
  } else if (first === "replay-worker" && process.connected) {
    const { serve } = await import("../calibration/replay/worker.ts");
    serve();
  } else {
    const { main } = await import("../cli/main.ts");
    await main(first === undefined ? [] : [first, ...others]);
  }
}

/** Whatever comes later is caught there; here it is that dl's own code cannot be loaded. */
function explain({ code, syscall, message, stack }: NodeJS.ErrnoException): string {
  if (syscall === "uv_cwd") return "The current directory is not there any more. Go to one that is.";
  if (code !== "ERR_MODULE_NOT_FOUND") return stack ?? message;
  return `The installation is incomplete, or was replaced just now. Run this again; else install dev-loop again.\n${message}`;
}
