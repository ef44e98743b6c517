import type { Argv } from "yargs";
import { version } from "../../checkpoint/version.ts";
import { findRepository, type Repository } from "../../git/repository.ts";
import { writeAdoption } from "../../hooks/install/adoption.ts";
import { install } from "../../hooks/install/install.ts";
import { lastingProgram } from "../../hooks/install/this-program.ts";
import { installSemgrep, type InstalledSemgrep } from "../../tools/install-semgrep.ts";
import { ToolInstallError } from "../../tools/tool-install-error.ts";
import { installDocument } from "../documents/install.ts";
import { interruption } from "../interruption.ts";
import { dirOption, jsonOption } from "../options.ts";
import { printJson } from "../print-json.ts";
import { installText, nextStepsText } from "../reports/install.ts";
import { leftOutText } from "../reports/tests-trial.ts";
import { styleFor } from "../terminal/style.ts";
import { reasonNotToTry } from "../tries-tests.ts";
import type { TestsReport } from "../try-and-offer.ts";

interface Arguments {
  readonly dir: string;
  readonly dryRun?: boolean;
  readonly tools: boolean;
  /** Undefined: as the surroundings suggest. */
  readonly try?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

export const command = {
  command: "install",
  describe: "Put dl's hooks into this repository, beside those there",
  builder: (yargs: Argv) =>
    yargs
      .option("dry-run", { type: "boolean", describe: "Print what would be done, and do nothing" })
      .option("tools", {
        type: "boolean",
        default: true,
        describe: "Install the pinned Semgrep for this user; --no-tools leaves it",
      })
      .option("try", {
        type: "boolean",
        describe: "Try the tests in a fresh checkout of HEAD; the default where hooks are new, outside CI",
      })
      .option("yes", {
        type: "boolean",
        describe: "Write what the tests lack there into .devloop.yaml without asking",
      })
      .option("dir", dirOption)
      .option("json", jsonOption)
      .example("dl install --dry-run", "see what would change")
      .example("dl install", "also mends what another hook manager changed since"),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const repository = await findRepository(args.dir);
  const { program, steps } = lastingProgram(process.argv[1] ?? "", version, process.env);
  const report = await install({ repository, program, version, before: steps, dryRun: args.dryRun === true });
  const adoption = await writeAdoption(repository, args.dryRun === true);
  const interrupted = interruption();
  const tools = args.tools && !args.dryRun ? await tryTools(interrupted.signal) : null;
  const style = styleFor(process.stdout, process.env);
  if (!args.json) process.stdout.write(installText(report, adoption, tools, style));
  const hasInstalled = report.steps.length > 0 || adoption.created;
  const tests = await tryProject(repository, args, hasInstalled, interrupted.signal);
  if (args.json) printJson(installDocument(report, adoption, tools, tests));
  else process.stdout.write(nextStepsText(report, adoption, style));
  process.exitCode = interrupted.exitCode() ?? (tools?.kind === "failed" ? 3 : 0);
}

/** What became of the tools. Hooks are in place by then: without Semgrep its gate is an error, and the others work. */
export type ToolsReport =
  | ({ readonly kind: "installed" } & InstalledSemgrep)
  | { readonly kind: "failed"; readonly message: string; readonly help: string };

async function tryTools(signal: AbortSignal): Promise<ToolsReport> {
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

async function tryProject(
  repository: Repository,
  args: Arguments,
  hasInstalled: boolean,
  signal: AbortSignal,
): Promise<TestsReport | null> {
  if (args.dryRun || args.try === false) return null;
  const reason = args.try === true ? null : reasonNotToTry(process.env, hasInstalled);
  if (reason !== null) {
    if (hasInstalled && !args.json) process.stdout.write(leftOutText(reason, styleFor(process.stdout, process.env)));
    return { kind: "left-out", message: reason };
  }
  const { tryAndOffer } = await import("../try-and-offer.ts");
  return tryAndOffer(repository, {
    says: args.json ? "nothing" : "words",
    writes: args.yes ? "at once" : "if told",
    signal,
  });
}
