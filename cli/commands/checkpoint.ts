import type { Argv, ArgumentsCamelCase } from "yargs";
import type { Subject } from "../../checkpoint/checkpoint.ts";
import { gateNames, type GateName } from "../../gates/contract.ts";
import { findRepository } from "../../git/repository.ts";
import { standingOverrides } from "../../checkpoint/standing-overrides.ts";
import { choiceOption, dirOption, jsonOption, textOption } from "../options.ts";
import { appendStepSummary } from "../reports/github-summary.ts";
import { isGitHubActions } from "../reports/github.ts";
import {
  checkDestinations,
  formats,
  pairDestinations,
  type Destination,
  type Format,
} from "../reports/destinations.ts";
import { parseRange } from "../parse-range.ts";
import { UsageError } from "../report-error.ts";
import { runCheckpoint } from "../run-checkpoint.ts";

interface Arguments {
  readonly staged?: boolean;
  readonly commit?: string;
  readonly range?: string;
  readonly allFiles?: boolean;
  readonly gate?: readonly GateName[];
  readonly skip?: readonly GateName[];
  readonly serial?: boolean;
  readonly cache: boolean;
  readonly trustBase?: boolean;
  readonly dir: string;
  readonly json?: boolean;
  readonly format?: readonly Format[];
  readonly output?: readonly string[];
}

export const command = {
  command: "checkpoint",
  describe: "Judge what is staged, a commit, a range or all files",
  builder: (yargs: Argv) =>
    yargs
      .option("staged", { type: "boolean", describe: "What `git commit` would commit (the default)" })
      .option("commit", textOption("commit", "One commit against its parents"))
      .option("range", textOption("range", "A..B: what B brings beside A"))
      .option("all-files", { type: "boolean", describe: "Every tracked file, as staged, against nothing" })
      .conflicts("staged", ["commit", "range", "all-files"])
      .conflicts("commit", ["range", "all-files"])
      .conflicts("range", "all-files")
      .option("gate", choiceOption(gateNames, "Only this gate; may be repeated"))
      .option("skip", choiceOption(gateNames, "All gates but this; may be repeated"))
      .option("serial", { type: "boolean", describe: "One gate at a time" })
      .option("cache", {
        type: "boolean",
        default: true,
        describe: "Use kept results; --no-cache judges everything anew",
      })
      .option("trust-base", {
        type: "boolean",
        describe: "In CI: let the base's .devloop.yaml name commands and loosenings without `dl trust`",
      })
      .option("dir", dirOption)
      .option("json", { ...jsonOption, describe: "The same as --format json" })
      .option("format", choiceOption(formats, "A report to write; may be repeated, each with its --output"))
      .option("output", {
        type: "string",
        array: true,
        requiresArg: true,
        describe: "A file for the --format in the same place; - for standard output",
      })
      .example("dl checkpoint", "judge what is staged")
      .example("dl checkpoint --range origin/main..HEAD --json", "judge a branch in CI")
      .example(
        "dl checkpoint --format sarif --output dl.sarif --format text",
        "a file for a machine, words for people",
      ),
  handler,
};

async function handler(args: ArgumentsCamelCase<Arguments>): Promise<void> {
  const repository = await findRepository(args.dir);
  const subject = subjectOf(args);
  if (repository.isBare && (subject.kind === "staged" || subject.kind === "all")) {
    throw new UsageError(
      `${repository.worktree} is a bare repository, where nothing is staged: use --commit or --range.`,
    );
  }
  const destinations = chooseDestinations(args);
  await checkDestinations(destinations);
  const flagged = (args.skip ?? []).map((gate) => ({ gate, reason: "left out with --skip", by: "flag" as const }));
  const standing = await standingOverrides(repository.commonDir);
  const { result, exitCode } = await runCheckpoint(
    repository,
    subject,
    {
      only: args.gate ?? null,
      overrides: [...standing.filter(({ gate }) => !args.skip?.includes(gate)), ...flagged],
      pace: args.serial ? "serial" : "early",
      kept: args.cache ? "use" : "fresh",
      trust: args.trustBase ? "base" : "store",
    },
    destinations,
  );
  await appendStepSummary(result, process.env);
  process.exitCode = exitCode;
}

function subjectOf(args: Arguments): Subject {
  if (args.commit !== undefined) return { kind: "commit", revision: args.commit };
  if (args.allFiles) return { kind: "all" };
  if (args.range === undefined) return { kind: "staged" };
  const range = parseRange(args.range);
  if (!range) throw new UsageError(`--range takes two revisions as A..B, such as origin/main..HEAD; got ${args.range}`);
  return { kind: "range", ...range };
}

/** Standard output is for people where nothing else was asked for, and for annotations where GitHub would show them. */
function chooseDestinations(args: Arguments): Destination[] {
  const chosen: Format[] = [...(args.format ?? []), ...(args.json ? (["json"] as const) : [])];
  const destinations = pairDestinations(chosen, args.output ?? [], process.cwd());
  const stdoutIsFree = destinations.every(({ file }) => file !== null);
  if (!stdoutIsFree) return destinations;
  return [...destinations, { format: isGitHubActions(process.env) ? "github" : "text", file: null }];
}
