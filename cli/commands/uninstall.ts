import type { Argv } from "yargs";
import { findRepository } from "../../git/repository.ts";
import { uninstall } from "../../hooks/install/uninstall.ts";
import { uninstallDocument } from "../documents/install.ts";
import { dirOption, jsonOption } from "../options.ts";
import { printJson } from "../print-json.ts";
import { uninstallText } from "../reports/install.ts";
import { styleFor } from "../terminal/style.ts";

interface Arguments {
  readonly dir: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const command = {
  command: "uninstall",
  describe: "Take dl's hooks away and put back what was there",
  builder: (yargs: Argv) =>
    yargs
      .option("dry-run", { type: "boolean", describe: "Print what would be done, and do nothing" })
      .option("dir", dirOption)
      .option("json", jsonOption)
      .example("$0 uninstall --dry-run", "see what would change"),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const repository = await findRepository(args.dir);
  const report = await uninstall({ repository, dryRun: args.dryRun === true });
  if (args.json) printJson(uninstallDocument(report));
  else process.stdout.write(uninstallText(report, styleFor(process.stdout, process.env)));
}
