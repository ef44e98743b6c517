import { nearest } from "../../policy/nearest.ts";
import { formats } from "./formats.ts";
import { SeededRandom } from "./random.ts";

/** A placeholder that cannot be filled. */
export class PlaceholderError extends Error {
  override readonly name = "PlaceholderError";
}

/**
 * `text` with each placeholder filled: `{{github_token}}`, `{{hex:32}}`, `{{hex:32#2}}` for another value of the kind,
 * `{{base64_of:github_token}}` for one in base64. The same placeholder has the same value wherever the seed is the same.
 * `{{braces:name}}` becomes `{{name}}`, `{{split:ghp_}}` becomes `ghp_`, and braces with a space behind them are left alone.
 * Further lines of a value that stands alone on its line are indented as its first.
 *
 * @throws PlaceholderError for a name or an argument that is not known.
 */
export function fill(text: string, seed: string): string {
  return text.replaceAll(/\{\{(?=\S)([^{}\n]+)\}\}/g, (_match, placeholder: string, offset: number) => {
    const value = valueOf(placeholder, seed);
    return value.includes("\n") ? value.replaceAll("\n", `\n${marginBefore(text, offset)}`) : value;
  });
}

/** Every placeholder in the form in which it is written, such as `hex:<length>`. */
export function placeholderNames(): string[] {
  const drawn = Array.from(formats, ([name, { argument }]) => (argument === null ? name : `${name}:${argument}`));
  return [...drawn, ...Object.keys(textPlaceholders).map((name) => `${name}:<text>`)];
}

/** Placeholders that what stands behind their colon is worked into, rather than drawn. */
const textPlaceholders: Readonly<Record<string, (argument: string, seed: string) => string>> = {
  braces: (argument) => `{{${argument}}}`,
  split: (argument) => argument,
  base64_of: (argument, seed) => Buffer.from(valueOf(argument, seed)).toString("base64"),
  base64url_of: (argument, seed) => Buffer.from(valueOf(argument, seed)).toString("base64url"),
};

function valueOf(placeholder: string, seed: string): string {
  const colon = placeholder.indexOf(":");
  const textPlaceholder = colon === -1 ? undefined : textPlaceholders[placeholder.slice(0, colon)];
  return textPlaceholder ? textPlaceholder(placeholder.slice(colon + 1), seed) : draw(placeholder, seed);
}

function draw(placeholder: string, seed: string): string {
  const { name = "", argument } = /^(?<name>[^:#]*)(?::(?<argument>[^#]*))?(?:#\d+)?$/.exec(placeholder)?.groups ?? {};
  const format = formats.get(name);
  if (!format) throw new PlaceholderError(describeUnknown(placeholder, name));
  const value = format.make(new SeededRandom(`${placeholder}\n${seed}`), argument ?? null);
  if (value !== null) return value;
  const form = format.argument === null ? name : `${name}:${format.argument}`;
  throw new PlaceholderError(`{{${placeholder}}} cannot be filled: it is written {{${form}}}`);
}

function describeUnknown(placeholder: string, name: string): string {
  const names = [...formats.keys(), ...Object.keys(textPlaceholders)];
  const near = nearest(name, names);
  const hint = near === null ? `known are ${names.join(", ")}` : `did you mean ${near}?`;
  return `{{${placeholder}}} is no placeholder: ${hint} (literal braces are written {{braces:${placeholder}}})`;
}

/** What every line of a value is to begin with: blanks, quote and comment signs that stand before it on its first line. */
function marginBefore(text: string, offset: number): string {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[\s#/*>;]*$/.test(before) ? before : "";
}
