import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Tells people what happens. */
export interface Narrator {
  headline(text: string): void;
  command(command: readonly string[]): void;
  output(line: string): void;
  promise(says: string, held: boolean): void;
}

/** A narrator that writes lines with `write`, painted where `colours` says so. */
export function narrate(write: (line: string) => void, colours: boolean): Narrator {
  const paint = (format: Format, text: string) => (colours ? styleText(format, text, { validateStream: false }) : text);
  let scenes = 0;
  return {
    headline: (text) => write(`\n${paint("bold", `${++scenes}. ${text}`)}\n`),
    command: (command) => write(`  ${paint("cyan", `$ ${command.map(quoted).join(" ")}`)}`),
    output: (line) => write(line === "" ? "" : `    ${line}`),
    promise: (says, held) =>
      write(held ? `  ${paint("green", "✔")} ${says}` : `  ${paint("red", "✖")} NOT TRUE: ${says}`),
  };
}

/** An argument as one would type it. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `"${argument}"`;
}
