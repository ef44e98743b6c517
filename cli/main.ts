import yargs, { type Argv } from "yargs";
import { version } from "../checkpoint/version.ts";
import { nearest } from "../policy/nearest.ts";
import { reportError, UsageError } from "./report-error.ts";
import { heedStreams } from "./standard-streams.ts";
import { explainUsage, parserWords } from "./usage-message.ts";

/** Every command with its one-line description; a command's own code is loaded when it is called. */
const commands = [
  ["install", () => import("./commands/install.ts")],
  ["checkpoint", () => import("./commands/checkpoint.ts")],
  ["calibrate", () => import("./commands/calibrate.ts")],
  ["verify", () => import("./commands/verify.ts")],
  ["doctor", () => import("./commands/doctor.ts")],
  ["trust", () => import("./commands/trust.ts")],
  ["rules", () => import("./commands/rules.ts")],
  ["config", () => import("./commands/config.ts")],
  ["config-lint", () => import("./commands/config-lint.ts")],
  ["kill", () => import("./commands/kill.ts")],
  ["unkill", () => import("./commands/unkill.ts")],
  ["feedback", () => import("./commands/feedback.ts")],
  ["shadow-report", () => import("./commands/shadow-report.ts")],
  ["restamp", () => import("./commands/restamp.ts")],
  ["tools", () => import("./commands/tools.ts")],
  ["clean", () => import("./commands/clean.ts")],
  ["uninstall", () => import("./commands/uninstall.ts")],
] as const;

/** Runs the command line and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  heedStreams();
  try {
    await run(plainLine(args));
  } catch (error) {
    process.exitCode = reportError(error);
  }
}

async function run(line: readonly string[]): Promise<void> {
  const columns = Math.min(100, Math.max(40, process.stdout.columns ?? 80));
  const parser = await parserFor(line, columns);
  if (line.length > 0) {
    await parser.parseAsync();
    return;
  }
  // A checkpoint that was never asked for must not look like one that passed.
  process.stderr.write(`${await parser.getHelp()}\n`);
  process.exitCode = 2;
}

/** The command line without its shorthands: `help <command>`, and `--` before what could be taken for an option. */
function plainLine(args: readonly string[]): readonly string[] {
  const [first, ...others] = args;
  if (first === "help") return [...others.slice(0, 1), "--help"];
  const end = args.indexOf("--");
  if (end === -1) return args;
  const odd = args.slice(end + 1).find((word) => word.startsWith("-"));
  if (odd !== undefined) throw new UsageError(`"${odd}" after -- is neither a command, a revision nor a file of dl's.`);
  return [...args.slice(0, end), ...args.slice(end + 1)];
}

/** The names of all commands, in the order in which the overview lists them. */
export const commandNames: readonly string[] = commands.map(([name]) => name);

/** The parser for a command line; its help is `columns` wide. */
export async function parserFor(line: readonly string[], columns: number): Promise<Argv> {
  const called = commands.find(([name]) => name === line[0]) ?? null;
  refuseUnknownCommand(line, called);
  const loaded = await Promise.all((called === null ? commands : [called]).map(([, load]) => load()));
  const usage = `dl ${called === null ? "<command>" : loaded[0]?.command.command}`;
  const parser = yargs([...line])
    .scriptName("dl")
    .version(version)
    .alias({ help: "h", version: "V" })
    .updateStrings(parserWords)
    .strict()
    .parserConfiguration({ "duplicate-arguments-array": true })
    .wrap(columns)
    .exitProcess(false)
    .fail((message, error) => {
      if (error && error.name !== "YError") throw error;
      const text = explainUsage(error?.message ?? message, line, { usage, ...optionsOf(parser) });
      throw new UsageError(`${text}\nSee \`${["dl", called?.[0]].filter(Boolean).join(" ")} --help\`.`);
    });
  parser.middleware(() => refuseOddFlags(line, parser), true);
  if (called === null) describeAll(parser);
  else parser.hide("version");
  for (const { command } of loaded) parser.command(command as never);
  return parser;
}

function describeAll(parser: Argv): void {
  parser
    .usage(
      "$0 <command>\n\nThe checkpoint between coding agents and a repository: every commit judged on exactly what is staged.",
    )
    .alias("version", "v")
    .demandCommand(1, "Name a command, such as `dl checkpoint`.")
    .example("$0 install", "from now on every `git commit` here is judged")
    .example("$0 checkpoint", "judge what is staged now, and commit nothing")
    .example("$0 help checkpoint", "all there is to say about one command")
    .epilogue("Exit codes: 0 pass, 1 blocked by findings, 2 usage or configuration, 3 a gate could not do its work.");
}

function refuseUnknownCommand(line: readonly string[], called: unknown): void {
  const [first] = line;
  if (called !== null || first === undefined || first.startsWith("-")) return;
  const near = nearest(first, commandNames);
  throw new UsageError(
    `There is no command "${first}".${near === null ? "" : ` Did you mean \`dl ${near}\`?`}\nSee \`dl --help\`.`,
  );
}

/** `--json=yes` would count as no. */
function refuseOddFlags(line: readonly string[], parser: Argv): void {
  const { flags } = optionsOf(parser);
  for (const word of line) {
    const [, name, value] = /^--([^=]+)=(.*)$/s.exec(word) ?? [];
    if (name === undefined || !flags.includes(name) || value === "true" || value === "false") continue;
    throw new UsageError(`--${name} is on or off and takes no value: write --${name}, or --no-${name}.`);
  }
}

/** The options that the parser knows once a command is called. */
function optionsOf(parser: Argv) {
  // Of the instance, though not of its types.
  const { key, boolean: flags } = (parser as unknown as WithOptions).getOptions();
  return { names: Object.keys(key).filter((name) => name.length > 1), flags };
}

interface WithOptions {
  getOptions(): {
    readonly key: Readonly<Record<string, unknown>>;
    readonly boolean: readonly string[];
  };
}
