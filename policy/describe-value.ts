import { fileKey, type PolicyKey } from "./keys.ts";
import type { UntrustedValue } from "./policy.ts";

/** Characters that JSON leaves as they are and that would move or hide text on a terminal. */
const deceptive = /[\u007f-\u009f]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value that needs trust, on one line and safe to print: `sanity.command: "npm test"`. */
export function describeValue({ key, value }: Pick<UntrustedValue, "key" | "value">): string {
  const name = fileKey(key as PolicyKey);
  const { remove } = (value ?? {}) as { readonly remove?: unknown };
  if (remove !== undefined) return `${name} without ${showJson(remove)}`;
  return name === key ? `${name}: ${showJson(value)}` : `${name} without ${showJson(value)}`;
}

/** JSON on one line in which nothing is invisible. */
export function showJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(deceptive, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\u{${code}}`;
  });
}
