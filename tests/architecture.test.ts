import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Folders may import from their own level and from those below. */
const levels: Readonly<Record<string, number>> = {
  bin: 6,
  cli: 5,
  hooks: 4,
  calibration: 4,
  feedback: 4,
  checkpoint: 3,
  gates: 2,
  change: 1,
  policy: 1,
  tools: 1,
  git: 0,
  events: 0,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = Object.keys(levels).flatMap(sourcesOf).flatMap(importsOf);

function sourcesOf(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"));
  return files.map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, from), "utf8");
  const specifiers = Array.from(text.matchAll(/(?:from |import\()"(\.[^"]+)"/g), (match) => match[1] ?? "");
  return specifiers.map((specifier) => ({ from, to: join(dirname(from), specifier) }));
}

function folderOf(path: string): string {
  return path.split("/", 1)[0] ?? "";
}

test("imports run one way", () => {
  expect(imports.length).toBeGreaterThan(500);
  const upwards = imports.filter(({ from, to }) => (levels[folderOf(to)] ?? Infinity) > (levels[folderOf(from)] ?? -1));
  expect(upwards).toEqual([]);
});

test("no gate imports another gate", () => {
  const gateOf = (path: string) => /^gates\/(\w+)\//.exec(path)?.[1];
  const across = imports.filter(({ from, to }) => {
    const [one, other] = [gateOf(from), gateOf(to)];
    return one !== undefined && other !== undefined && one !== other;
  });
  expect(across).toEqual([]);
});

test("events and git import nothing of dl's but their own", () => {
  const foreign = imports.filter(({ from, to }) => levels[folderOf(from)] === 0 && folderOf(to) !== folderOf(from));
  expect(foreign).toEqual([]);
});

test("nothing but cli and bin prints or ends the process", () => {
  const inner = Object.keys(levels).filter((folder) => folder !== "cli" && folder !== "bin");
  const speaking = inner
    .flatMap(sourcesOf)
    .filter((path) => !path.startsWith("gates/semgrep/canary"))
    .filter((path) =>
      /\bprocess\.(exit\(|stdout\.write|stderr\.write)|\bconsole\.(log|error|warn)\(/.test(
        readFileSync(join(root, path), "utf8"),
      ),
    );
  expect(speaking).toEqual([]);
});
