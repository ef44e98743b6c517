import { nearest } from "../policy/nearest.ts";

/** What the parser says, in dl's words; the rest is put into words by {@link explainUsage}. */
export const parserWords = {
  "Not enough arguments following: %s": "--%s needs a value.",
  "Arguments %s and %s are mutually exclusive": "--%s and --%s cannot go together.",
};

/** What a command takes. */
export interface CommandShape {
  /** Such as `dl kill <gate>`. */
  readonly usage: string;
  /** Its options. */
  readonly names: readonly string[];
}

/** What is wrong with a command line: the parser's message, or more than it says. */
export function explainUsage(message: string, line: readonly string[], shape: CommandShape): string {
  const unknown = /^Unknown arguments?: (.*)$/s.exec(message)?.[1]?.split(", ");
  if (unknown) return [...new Set(unknown.map((word) => explainUnknown(word, line, shape)))].join("\n");
  const missing = /^Missing required arguments?: (.*)$/s.exec(message)?.[1]?.split(", ");
  if (missing) return `Still needed: ${missing.map((name) => `--${name}`).join(" and ")}`;
  if (message.startsWith("Not enough non-option arguments")) return `Something is missing: ${shape.usage}`;
  const values = Array.from(message.matchAll(/Argument: (.*), Given: (.*), Choices: (.*)/g));
  return values.length === 0
    ? message
    : values.map(([, name = "", given = "", choices = ""]) => explainChoice(name, given, choices, shape)).join("\n");
}

function explainChoice(name: string, given: string, choices: string, { usage }: CommandShape): string {
  const isPositional = new RegExp(`[<[]${name}[\\].>]`).test(usage);
  const near = nearest(given.replaceAll('"', ""), choices.replaceAll('"', "").split(", "));
  const suggestion = near === null ? "" : ` Did you mean "${near}"?`;
  return `${isPositional ? name : `--${name}`} takes ${choices.replaceAll('"', "")}; got ${given}.${suggestion}`;
}

function explainUnknown(word: string, line: readonly string[], { names }: CommandShape): string {
  const at = line.findIndex((typed) => typed === word || nameOf(typed) === word);
  const typed = line[at] ?? word;
  if (!typed.startsWith("-")) return `"${word}" is not expected here.`;
  const near = nearest(word, names);
  const isNegated = typed.startsWith("--no-");
  const suggestion = near === null ? "" : ` Did you mean --${isNegated ? "no-" : ""}${near}?`;
  return `There is no option ${typed.replace(/=.*/s, "")}.${suggestion}`;
}

/** `range` of `--range=A..B`, `cache` of `--no-cache`; null for what is no option. */
function nameOf(typed: string): string | null {
  return /^--?(?:no-)?([^=]*)/s.exec(typed)?.[1] ?? null;
}
