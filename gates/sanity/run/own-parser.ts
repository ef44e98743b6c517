import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mirror } from "../../../change/mirror.ts";
import type { TestProject } from "../detect/test-project.ts";
import { parseJest } from "../parse/jest.ts";
import { parseMocha } from "../parse/mocha.ts";
import { parseNodeSpec } from "../parse/node-spec.ts";
import type { OutputParser } from "../parse/test-report.ts";
import { parseVitest } from "../parse/vitest.ts";

/**
 * The parser of the only runner that the project's command starts: any other report in its output is then what a test
 * printed. Null when the command may start several, or one whose tests' output cannot be taken for a report.
 */
export async function ownParser(project: TestProject, mirror: Mirror): Promise<OutputParser | null> {
  return parserOf(await shellLine(project, mirror));
}

/** The parser for a line of shell that does nothing but start one of the runners for JavaScript. */
export function parserOf(line: string): OutputParser | null {
  if (/[;&|<>()$`\n]/.test(line)) return null;
  const words = line.trim().split(/\s+/);
  const [program = "", ...args] = words.slice(words.findIndex((word) => !/^(?:\w+=|npx$)/.test(word)));
  if (program === "node") return args.includes("--test") ? parseNodeSpec : null;
  return runners.get(program) ?? null;
}

const runners: ReadonlyMap<string, OutputParser> = new Map([
  ["jest", parseJest],
  ["mocha", parseMocha],
  ["vitest", parseVitest],
]);

/** What a shell is given in the end: the script behind `npm test`, unless others run around it. Empty when unknown. */
async function shellLine({ command, folder }: TestProject, mirror: Mirror): Promise<string> {
  if (command.kind === "python") return "";
  const line = command.kind === "shell" ? command.line : [command.program, ...command.args].join(" ");
  if (!/^\s*(?:npm|pnpm|yarn|bun)(?: run)? test\s*$/.test(line)) return line;
  const scripts = await readScripts(join(mirror.directory, folder, "package.json"));
  const script = scripts["test"];
  const isAlone = scripts["pretest"] === undefined && scripts["posttest"] === undefined;
  return isAlone && typeof script === "string" ? script : "";
}

async function readScripts(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const manifest = JSON.parse(await readFile(path, "utf8")) as { readonly scripts?: Record<string, unknown> } | null;
    return manifest?.scripts ?? {};
  } catch {
    // The package manager will say itself what is wrong with it.
    return {};
  }
}
