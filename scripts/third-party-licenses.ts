import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licences of the packages that are bundled, as their terms ask for: name, version and text of each, by name.
 *
 * @param modules absolute paths of the bundled modules.
 */
export function thirdPartyLicenses(modules: readonly string[]): string {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
  const entries = [...folders].toSorted().map(describe);
  return `dev-loop contains the following packages, each under its own terms.\n\n${entries.join("\n")}`;
}

function packageFolder(module: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? null;
}

function describe(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  if (!license) throw new Error(`${name} names no licence: it cannot be bundled`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${"=".repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}
