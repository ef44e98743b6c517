import type { Argv } from "yargs";
import { version } from "../../checkpoint/version.ts";
import { findRepository } from "../../git/repository.ts";
import { writeAdoption, type AdoptionReport } from "../../hooks/install/adoption.ts";
import { install } from "../../hooks/install/install.ts";
import { lastingProgram } from "../../hooks/install/this-program.ts";
import { installSemgrep, type InstalledSemgrep } from "../../tools/install-semgrep.ts";
import { ToolInstallError } from "../../tools/tool-install-error.ts";
import { interruption } from "../interruption.ts";
import { installJson, installText } from "../reports/install.ts";
import { styleFor } from "../terminal/style.ts";

interface Arguments {
  readonly dir: string;
  readonly dryRun: boolean;
  readonly tools: boolean;
  readonly json: boolean;
}

export const command = {
  command: "install",
  describe: "Put dl's hooks into this repository, beside the hooks that are there",
  builder: (yargs: Argv) =>
    yargs
      .option("dry-run", { type: "boolean", default: false, describe: "Print what would be done, and do nothing" })
      .option("tools", {
        type: "boolean",
        default: true,
        describe: "Install the pinned Semgrep for this user; --no-tools leaves it",
      })
      .option("dir", { type: "string", requiresArg: true, default: ".", describe: "The repository" })
      .option("json", { type: "boolean", default: false, describe: "Print what was done as JSON" })
      .example("dl install --dry-run", "see what would change")
      .example("dl install", "also mends what another hook manager changed since"),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const repository = await findRepository(args.dir);
  const { program, steps } = lastingProgram(process.argv[1] ?? "", version, process.env);
  const report = await install({ repository, program, version, before: steps, dryRun: args.dryRun });
  const adoption = await writeAdoption(repository, args.dryRun);
  const tools = args.tools && !args.dryRun ? await tryTools() : null;
  print(args.json, report, adoption, tools);
  if (tools?.kind === "failed") process.exitCode = 3;
}

/** What became of the tools. Hooks are in place by then: without Semgrep its gate is an error, and the others work. */
export type ToolsReport =
  | ({ readonly kind: "installed" } & InstalledSemgrep)
  | { readonly kind: "failed"; readonly message: string; readonly help: string };

async function tryTools(): Promise<ToolsReport> {
  const { signal } = interruption();
  try {
    return { kind: "installed", ...(await installSemgrep({ signal, progress })) };
  } catch (error) {
    if (!(error instanceof ToolInstallError)) throw error;
    return { kind: "failed", message: error.message, help: error.help };
  }
}

function progress(line: string): void {
  process.stderr.write(`dl: ${line}\n`);
}

function print(
  json: boolean,
  report: Parameters<typeof installText>[0],
  adoption: AdoptionReport,
  tools: ToolsReport | null,
): void {
  const text = json
    ? installJson(report, adoption, tools)
    : installText(report, adoption, tools, styleFor(process.stdout, process.env));
  process.stdout.write(text);
}
