import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The commands that messages tell people to run. */
const advised =
  "calibrate|checkpoint|clean|config|config-lint|doctor|feedback|install|kill|restamp|rules|tools|trust|uninstall|unkill|verify";
const pattern = new RegExp(String.raw`(^|[\s\`"'(])dl (?=(?:${advised})\b)`, "gm");

/**
 * `text` with `dl <command>` as it must be typed here: after `npx dev-loop install` nothing called `dl` need be on PATH.
 *
 * @param directory where the user is.
 */
export function withCommandName(
  text: string,
  directory: string = process.cwd(),
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (text.search(pattern) === -1) return text;
  const name = commandName(directory, env);
  return name === "dl" ? text : text.replaceAll(pattern, `$1${name} `);
}

function commandName(directory: string, env: Readonly<Record<string, string | undefined>>): string {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  if (folders.some((folder) => isExecutable(join(folder, "dl")))) return "dl";
  return isExecutable(join(directory, "node_modules/.bin/dl")) ? "npx dl" : "npx dev-loop";
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
