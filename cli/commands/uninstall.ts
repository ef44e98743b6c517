import type { Argv } from "yargs";
import { findRepository } from "../../git/repository.ts";
import { uninstall } from "../../hooks/install/uninstall.ts";
import { uninstallDocument } from "../documents/install.ts";
import { printJson } from "../print-json.ts";
import { uninstallText } from "../reports/install.ts";
import { styleFor } from "../terminal/style.ts";

interface Arguments {
  readonly dir: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export const command = {
  command: "uninstall",
  describe: "Take dl's hooks away and put back what was there, byte for byte",
  builder: (yargs: Argv) =>
    yargs
      .option("dry-run", { type: "boolean", default: false, describe: "Print what would be done, and do nothing" })
      .option("dir", { type: "string", requiresArg: true, default: ".", describe: "The repository" })
      .option("json", { type: "boolean", default: false, describe: "Print what was done as JSON" }),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const repository = await findRepository(args.dir);
  const report = await uninstall({ repository, dryRun: args.dryRun });
  if (args.json) printJson(uninstallDocument(report));
  else process.stdout.write(uninstallText(report, styleFor(process.stdout, process.env)));
}
