import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eachSymbol, leastBits, symbolCount } from "../gates/secrets/word-likeness.ts";

/*
 * Makes gates/secrets/word-likeness-table.ts from the names in sources: `node scripts/word-likeness.ts <folder>...`. The
 * one there was made from the libraries of Go, Python and Perl, and from packages of npm and PyPI: Django, Salt, Twisted,
 * Prettier, aws-sdk, three, web3, and those that come with a data scientist's Python.
 */

const target = join(import.meta.dirname, "../gates/secrets/word-likeness-table.ts");
const sources = /\.(?:[cm]?[jt]s|py|go|rb|java|c|h|sh|pl|md|rst|txt|json|ya?ml|toml|xml|html|css|ini|cfg)$/;
const largestFile = 400_000;
const hasDigitsAllOver = /[0-9]+[A-Za-z]+[0-9]+[A-Za-z]+[0-9]/;

const files = process.argv.slice(2).flatMap(sourcesBelow);
writeFileSync(target, toModule(pack(toChances(countNames(files)))));
console.log(`${files.length} files read, ${target} written`);

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && sources.test(entry.name) && !/lock|\.min\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size <= largestFile);
}

/** In how many files each name stands. What stands in one alone may be random, and so may what has digits all over it. */
function countNames(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const names = new Set(readFileSync(file, "utf8").match(/[A-Za-z0-9][A-Za-z0-9_./-]{1,60}[A-Za-z0-9]/g));
    for (const name of names)
      if (/[A-Za-z]/.test(name) && !hasDigitsAllOver.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 1));
}

/** Binary logarithms. Names that every file has count for little more than those that a few have. */
function toChances(names: ReadonlyMap<string, number>): Float64Array {
  const counts = new Float64Array(symbolCount ** 3).fill(0.3);
  for (const [name, files] of names) {
    let before = 0;
    let last = 0;
    const count = (symbol: number) => {
      counts[(before * symbolCount + last) * symbolCount + symbol]! += files ** 0.3;
      before = last;
      last = symbol;
    };
    eachSymbol(name, count);
    count(0);
  }
  return counts.map((count, at) => {
    const row = at - (at % symbolCount);
    const total = counts.subarray(row, row + symbolCount).reduce((sum, one) => sum + one, 0);
    return Math.log2(count / total);
  });
}

/** Sixteen steps, two to a byte. */
function pack(chances: Float64Array): string {
  const steps = Array.from(chances, (bits) => Math.round(((Math.max(bits, leastBits) - leastBits) / -leastBits) * 15));
  const bytes = Uint8Array.from({ length: steps.length / 2 }, (_, at) => (steps[at * 2]! << 4) | steps[at * 2 + 1]!);
  return Buffer.from(bytes).toString("base64");
}

function toModule(packed: string): string {
  const lines = (packed.match(/.{1,112}/g) ?? []).map((line) => `    "${line}",`);
  return [
    "/** Written by scripts/word-likeness.ts: four bits each, in base64. */",
    "export const table = [",
    ...lines.map((line) => line.slice(2)),
    '].join("");',
    "",
  ].join("\n");
}
