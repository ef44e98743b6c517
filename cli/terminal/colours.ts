import { styleText } from "node:util";

type Paint = (text: string) => string;

/** The few ways in which dl paints text; each is the identity where colours are off. */
export interface Colours {
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

/**
 * Whether to paint. `FORCE_COLOR` (but `0` and `false`) wins over `NO_COLOR`, as in Node itself; a dumb terminal gets
 * none. See https://no-color.org and https://force-color.org.
 */
export function wantsColour(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if (env["NO_COLOR"]) return false;
  return isTTY && env["TERM"] !== "dumb";
}

/** The paints, all of them the identity when not `enabled`. */
export function coloursWhen(enabled: boolean): Colours {
  const paint = (format: "red" | "green" | "yellow" | "cyan" | "dim" | "bold"): Paint =>
    enabled ? (text) => styleText(format, text, { validateStream: false }) : (text) => text;
  return {
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    cyan: paint("cyan"),
    dim: paint("dim"),
    bold: paint("bold"),
  };
}
