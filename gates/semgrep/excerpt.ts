import { maskSecrets } from "../mask-secrets.ts";

const longest = 200;

/**
 * The first line of a match, for people: one line, at most 200 characters, and nothing in it that could be a secret.
 */
export function excerpt(line: string): string {
  const shown = maskSecrets(line.replaceAll(/\s+/g, " ").trim());
  return shown.length <= longest ? shown : `${shown.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
