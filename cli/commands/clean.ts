import type { Argv } from "yargs";
import { listRemovable, remove, type Removable } from "../../checkpoint/clean.ts";
import { withLock } from "../../checkpoint/lock.ts";
import { findRepository } from "../../git/repository.ts";
import { interruption } from "../interruption.ts";
import { printJson } from "../print-json.ts";

interface Arguments {
  readonly dir: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export const command = {
  command: "clean",
  describe: "Remove kept verdicts, results, logs and mirrors of this repository",
  builder: (yargs: Argv) =>
    yargs
      .option("dry-run", {
        type: "boolean",
        default: false,
        describe: "Print what would be removed, and remove nothing",
      })
      .option("dir", { type: "string", requiresArg: true, default: ".", describe: "The repository" })
      .option("json", { type: "boolean", default: false, describe: "Print what was removed as JSON" }),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const repository = await findRepository(args.dir);
  const onWait = (holder: number) => process.stderr.write(`dl: waiting for a checkpoint (process ${holder}) to end\n`);
  const removed = await withLock(repository, { signal: interruption().signal, onWait }, async () => {
    const found = await listRemovable(repository);
    if (!args.dryRun) for (const one of found) await remove(one);
    return found;
  });
  if (args.json) {
    printJson({ schemaVersion: 1, kind: "clean", dryRun: args.dryRun, removed });
    return;
  }
  for (const one of removed) process.stdout.write(line(one, args.dryRun));
  if (removed.length === 0) process.stdout.write("Nothing to remove.\n");
}

function line({ what, path, bytes }: Removable, dryRun: boolean): string {
  return `${dryRun ? "would remove" : "removed"} ${what}  ${(bytes / 1024 / 1024).toFixed(1)} MiB  ${path}\n`;
}
