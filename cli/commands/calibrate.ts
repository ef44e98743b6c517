import type { Argv, ArgumentsCamelCase } from "yargs";
import type { FixtureSubject } from "../../calibration/fixture.ts";
import type { Shard } from "../../calibration/selection.ts";
import { gateNames } from "../../gates/contract.ts";
import { choiceOption, dirOption, jsonOption, textOption } from "../options.ts";
import { UsageError } from "../report-error.ts";

/** The formats of a calibration's report on standard output. */
export const calibrationFormats = ["text", "json", "github"] as const;

/** The command line of `dl calibrate`. */
export interface CalibrateArguments {
  readonly action: "run" | "merge";
  readonly files: readonly string[];
  readonly gate?: readonly FixtureSubject[];
  readonly match?: readonly string[];
  readonly own?: boolean;
  readonly trustFixtures?: boolean;
  readonly updateBaseline?: boolean;
  readonly reason?: string;
  readonly compare?: string;
  readonly mutate?: boolean;
  readonly seed?: string;
  readonly shard?: string;
  readonly jobs?: number;
  readonly output?: string;
  readonly report: boolean;
  readonly format?: (typeof calibrationFormats)[number];
  readonly json?: boolean;
  readonly dir: string;
}

export const command = {
  command: "calibrate [action] [files..]",
  describe: "Replay every labelled fixture, and fail when detection got worse",
  builder: (yargs: Argv) =>
    yargs
      .positional("action", {
        choices: ["run", "merge"] as const,
        default: "run",
        describe: "merge: join the files of shards",
      })
      .positional("files", { type: "string", array: true, default: [], describe: "What --shard runs have written" })
      .option("gate", choiceOption([...gateNames, "checkpoint"], "Only fixtures of this gate; may be repeated"))
      .option("match", {
        ...textOption("match", "Only fixtures whose id matches this glob; may be repeated"),
        array: true,
        coerce: undefined,
      })
      .option("own", { type: "boolean", describe: "Only this repository's fixtures, not those that come with dl" })
      .option("trust-fixtures", {
        type: "boolean",
        describe: "Let this repository's own whole-change fixtures run their commands, as its tests would",
      })
      .option("update-baseline", {
        type: "boolean",
        describe: "Write the outcomes down as the new baseline; needs --reason",
      })
      .option("reason", textOption("reason", "Why the baseline changes; kept in it"))
      .option("compare", textOption("compare", "What would change under the policy of this revision or policy file"))
      .option("mutate", { type: "boolean", describe: "Switch off each rule, check and canary in turn, not a sample" })
      .option("seed", textOption("seed", "Draw the sample of the mutation stage by this, not by the day"))
      .option("shard", textOption("shard", "I/N: only the I-th of N parts, for a matrix of CI jobs"))
      .option("jobs", {
        type: "number",
        requiresArg: true,
        describe: "Worker processes; as many as there are cores without",
      })
      .option("output", textOption("output", "Folder for the report (docs/calibration), or the file of a shard"))
      .option("report", { type: "boolean", default: true, describe: "Write the report; --no-report prints alone" })
      .option("format", { ...choiceOption(calibrationFormats, "What is printed"), array: false })
      .option("json", { ...jsonOption, describe: "The same as --format json" })
      .option("dir", dirOption)
      .conflicts("compare", ["update-baseline", "mutate", "shard"])
      .conflicts("shard", ["gate", "match", "own", "mutate"])
      .conflicts("update-baseline", ["gate", "match", "own", "shard"])
      .example("dl calibrate", "all fixtures, against the baseline")
      .example("dl calibrate --update-baseline --reason 'rule for Acme tokens'", "accept what changed")
      .example("dl calibrate --compare .devloop.yaml", "what would an edit of the policy do")
      .example("dl calibrate --gate secrets --match 'secrets/ai/**'", "some of them, while working on a rule"),
  handler,
};

async function handler(args: ArgumentsCamelCase<CalibrateArguments>): Promise<void> {
  refuseOdd(args);
  if (args.action === "merge") {
    const { mergeShards } = await import("../calibration/merge-shards.ts");
    process.exitCode = await mergeShards(args);
  } else if (args.compare !== undefined) {
    const { comparePolicies } = await import("../calibration/compare-policies.ts");
    process.exitCode = await comparePolicies(args, args.compare);
  } else {
    const { runCalibration } = await import("../calibration/run-calibration.ts");
    process.exitCode = await runCalibration(args);
  }
}

function refuseOdd(args: CalibrateArguments): void {
  if (args.action === "run" && args.files.length > 0)
    throw new UsageError("Files are for `dl calibrate merge FILES...`.");
  if (args.action === "merge") refuseOfRun(args);
  if (args.action === "merge" && args.files.length === 0) {
    throw new UsageError("Name the files that the shards have written: dl calibrate merge shard-*.json");
  }
  if (args.updateBaseline && !args.reason?.trim()) {
    throw new UsageError("--update-baseline needs --reason: say why the outcomes are right as they are now.");
  }
  if (args.reason !== undefined && !args.updateBaseline) throw new UsageError("--reason goes with --update-baseline.");
  if (args.shard !== undefined && args.output === undefined)
    throw new UsageError("--shard needs --output FILE, for `dl calibrate merge`.");
  if (args.shard !== undefined) parseShard(args.shard);
  if (args.jobs !== undefined && !(Number.isInteger(args.jobs) && args.jobs >= 1)) {
    throw new UsageError("--jobs takes a number from 1.");
  }
}

/** What the shards were asked when they ran, and what no part of them can answer. */
function refuseOfRun(args: CalibrateArguments): void {
  const [given] = Object.entries({
    "update-baseline": args.updateBaseline,
    gate: args.gate,
    match: args.match,
    own: args.own,
    mutate: args.mutate,
    shard: args.shard,
    compare: args.compare,
    seed: args.seed,
  }).find(([, value]) => value !== undefined && value !== false) ?? [null];
  if (given !== null) throw new UsageError(`--${given} is not for \`dl calibrate merge\`: it only joins what was run.`);
}

/**
 * The shard that `--shard` names.
 *
 * @throws {UsageError}
 */
export function parseShard(text: string): Shard {
  const [, part = "", of = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part >= 1 && shard.part <= shard.of) return shard;
  throw new UsageError(`--shard takes I/N, such as 2/4, and was given ${text}.`);
}
