import type { Argv } from "yargs";
import { listRemovable, remove, type Removable } from "../../checkpoint/clean.ts";
import { withLock } from "../../checkpoint/lock.ts";
import { findRepository } from "../../git/repository.ts";
import { interruption } from "../interruption.ts";
import { dirOption, jsonOption } from "../options.ts";
import { printJson } from "../print-json.ts";

interface Arguments {
  readonly dir: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const command = {
  command: "clean",
  describe: "Remove kept verdicts, results, logs and mirrors",
  builder: (yargs: Argv) =>
    yargs
      .option("dry-run", {
        type: "boolean",
        describe: "Print what would be removed, and remove nothing",
      })
      .option("dir", dirOption)
      .option("json", jsonOption)
      .example("$0 clean --dry-run", "see what is kept, and how large it is"),
  handler,
};

async function handler({ dryRun = false, json, dir }: Arguments): Promise<void> {
  const repository = await findRepository(dir);
  const onWait = (holder: number) => process.stderr.write(`dl: waiting for a checkpoint (process ${holder}) to end\n`);
  const removed = await withLock(repository, { signal: interruption().signal, onWait }, async () => {
    const found = await listRemovable(repository);
    if (!dryRun) for (const one of found) await remove(one);
    return found;
  });
  if (json) {
    printJson({ schemaVersion: 1, kind: "clean", dryRun, removed });
    return;
  }
  for (const one of removed) process.stdout.write(line(one, dryRun));
  if (removed.length === 0) process.stdout.write("Nothing to remove.\n");
}

function line({ what, path, bytes }: Removable, dryRun: boolean): string {
  return `${dryRun ? "would remove" : "removed"} ${what}  ${shownSize(bytes)}  ${path}\n`;
}

function shownSize(bytes: number): string {
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "KiB"] : [bytes / 1024 / 1024, "MiB"];
  return `${amount.toFixed(1)} ${unit}`;
}
