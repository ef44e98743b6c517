import { alphabets } from "../../../../calibration/placeholders/alphabets.ts";
import type { Random } from "../random.ts";

/** Makes secrets of one form: fixed text with `{alphabet:length}` and `{uuid}` in it, each drawn anew. */
export function made(form: string): (random: Random) => string {
  return (random) =>
    form.replaceAll(/\{(\w+)(?::(\d+))?\}/g, (_part, name: string, length: string | undefined) => {
      if (length === undefined) return random.fill(name);
      const alphabet = Object.entries(alphabets).find(([known]) => known === name)?.[1];
      if (alphabet === undefined) throw new Error(`${form}: no alphabet is called ${name}`);
      return random.from(alphabet, Number(length));
    });
}

/** A line of a settings file that gives the secret to `name`. */
export const env =
  (name: string) =>
  (secret: string): string =>
    `${name}=${secret}\n`;

/** What is left when `count` characters are cut off its end: for tokens of no fixed length. */
export const cut =
  (count: number) =>
  (secret: string): string =>
    secret.slice(0, -count);
