import { UsageError } from "./report-error.ts";

/** `--dir`, which every command that works in a repository takes. */
export const dirOption = {
  ...textOption("dir", "Run as if started in this directory"),
  default: ".",
  defaultDescription: "here",
} as const;

/** `--json`, which every command takes. */
export const jsonOption = { type: "boolean", describe: "Print JSON" } as const;

/** An option that takes one text. yargs makes a list of what is given twice, and of which the user may have meant either. */
export function textOption(name: string, describe: string) {
  return { type: "string", requiresArg: true, describe, coerce: (value: unknown) => oneText(name, value) } as const;
}

/** An option that takes one of some values each time it is given. */
export function choiceOption<const C extends readonly string[]>(choices: C, describe: string) {
  return { type: "string", array: true, requiresArg: true, choices, describe } as const;
}

function oneText(name: string, value: unknown): string {
  if (Array.isArray(value)) throw new UsageError(`--${name} takes one value, and was given ${value.join(" and ")}.`);
  if (value === "") throw new UsageError(`--${name} needs a value.`);
  return String(value);
}
