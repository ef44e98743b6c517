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
} else if (process.argv[2] === "hook") {
  const { hookMain } = await import("../cli/hook-main.ts");
  await hookMain(process.argv.slice(3));
} else {
  const { main } = await import("../cli/main.ts");
  await main(process.argv.slice(2));
}
