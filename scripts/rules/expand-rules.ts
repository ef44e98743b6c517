import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The rule files of one kind, by name, as Semgrep reads them. In their sources a line `# include: <name>` stands for
 * `blocks/<name>.yaml`, at the indentation of that line: Semgrep's native program reads no YAML aliases in the parts of a taint
 * rule, so what rules share has to be written out in each.
 *
 * @param sources absolute folder with the sources of the kind.
 * @throws {Error} when a block is not there, or is included by itself.
 */
export function expandRules(sources: string): ReadonlyMap<string, string> {
  const names = readdirSync(sources).filter((name) => name.endsWith(".yaml"));
  return new Map(
    names
      .toSorted()
      .map((name) => [name, expand(readFileSync(join(sources, name), "utf8"), join(sources, "blocks"), [])]),
  );
}

const include = /^( *)# include: ([a-z0-9-]+)$/;

function expand(text: string, blocks: string, within: readonly string[]): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const [, indent = "", name] = include.exec(line) ?? [];
      if (name === undefined) return [line];
      const file = join(blocks, `${name}.yaml`);
      if (within.includes(name)) throw new Error(`${file} includes itself`);
      if (!existsSync(file)) throw new Error(`there is no ${file}`);
      const block = expand(readFileSync(file, "utf8").trimEnd(), blocks, [...within, name]);
      return block.split("\n").map((one) => (one === "" ? one : indent + one));
    })
    .join("\n");
}
