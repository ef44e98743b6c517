import yargs, { type Argv } from "yargs";
import { version } from "../checkpoint/version.ts";
import { reportError, UsageError } from "./report-error.ts";

/** Every command with its one-line description; a command's own code is loaded when it is called. */
const commands = [
  ["checkpoint", () => import("./commands/checkpoint.ts")],
  ["verify", () => import("./commands/verify.ts")],
  ["install", () => import("./commands/install.ts")],
  ["uninstall", () => import("./commands/uninstall.ts")],
  ["doctor", () => import("./commands/doctor.ts")],
  ["config", () => import("./commands/config.ts")],
  ["config-lint", () => import("./commands/config-lint.ts")],
  ["trust", () => import("./commands/trust.ts")],
  ["rules", () => import("./commands/rules.ts")],
  ["kill", () => import("./commands/kill.ts")],
  ["unkill", () => import("./commands/unkill.ts")],
  ["restamp", () => import("./commands/restamp.ts")],
  ["tools", () => import("./commands/tools.ts")],
  ["clean", () => import("./commands/clean.ts")],
] as const;

/** Runs the command line and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await parse(args);
  } catch (error) {
    process.exitCode = reportError(error);
  }
}

async function parse(args: readonly string[]): Promise<void> {
  const columns = Math.min(100, Math.max(60, process.stdout.columns ?? 80));
  await (await parserFor(args, columns)).parseAsync();
}

/** The names of all commands, in the order in which the overview lists them. */
export const commandNames: readonly string[] = commands.map(([name]) => name);

/** The parser for a command line; its help is `columns` wide. */
export async function parserFor(args: readonly string[], columns: number): Promise<Argv> {
  const parser = yargs([...args])
    .scriptName("dl")
    .usage(
      "$0 <command>\n\nThe checkpoint between coding agents and a repository: every commit judged on exactly what is staged.",
    )
    .version(version)
    .alias({ help: "h", version: "V" })
    .strict()
    .recommendCommands()
    .demandCommand(1, "Say what to do: one of the commands above.")
    .parserConfiguration({ "greedy-arrays": false, "duplicate-arguments-array": true })
    .wrap(columns)
    .epilogue("Exit codes: 0 pass, 1 blocked by findings, 2 usage or configuration, 3 a gate could not do its work.")
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new UsageError(`${message}\nSee \`${["dl", args[0]].filter(isCommand).join(" ")} --help\`.`);
    });
  for (const [name, load] of commandsFor(args)) {
    const { command } = await load();
    parser.command(command as never);
    void name;
  }
  return parser;
}

function isCommand(word: string | undefined): boolean {
  return word === "dl" || commands.some(([name]) => name === word);
}

/** All of them for the overview; else the one that is called, when there is such a one. */
function commandsFor(args: readonly string[]) {
  const called = commands.filter(([name]) => name === args[0]);
  return called.length > 0 ? called : commands;
}
