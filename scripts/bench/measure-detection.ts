import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { kinds, type Kind } from "../../gates/semgrep/kinds.ts";
import { ownRulePack } from "../../gates/semgrep/rule-pack.ts";
import { runSemgrep } from "../../gates/semgrep/run-semgrep.ts";
import { reportBlob } from "../../gates/secrets/blob-report.ts";
import { loadScanner } from "../../gates/secrets/scanner.ts";
import { managedSemgrep } from "../../tools/managed-semgrep.ts";
import type { Scratch } from "./scratch.ts";
import { medianOf } from "./statistics.ts";

/** How fast the two gates that read text are, with all of their rules. Medians. */
export interface DetectionSample {
  readonly secrets: {
    readonly megabytes: number;
    readonly files: number;
    readonly megabytesPerSecond: number;
  };
  /** Seconds for ten files of each language, start included. */
  readonly semgrep: readonly { readonly kind: Kind; readonly seconds: number; readonly lines: number }[];
}

const root = join(import.meta.dirname, "../..");
const rounds = 5;

/** Measures the secrets gate over what npm has installed here, and the rule pack over ten files of each language. */
export async function measureDetection(scratch: Scratch): Promise<DetectionSample> {
  const semgrep: { kind: Kind; seconds: number; lines: number }[] = [];
  for (const kind of kinds) semgrep.push(await measurePack(kind, scratch));
  return { secrets: await measureSecrets(), semgrep };
}

async function measureSecrets(): Promise<DetectionSample["secrets"]> {
  const texts = installedTexts(10_000_000);
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const scanner = await loadScanner();
  const seconds: number[] = [];
  // The first round warms up and is left out.
  for (let round = 0; round <= rounds; round++) {
    const started = performance.now();
    for (const text of texts) await reportBlob(text, scanner);
    seconds.push((performance.now() - started) / 1000);
  }
  const megabytes = bytes / 1e6;
  return { megabytes, files: texts.length, megabytesPerSecond: megabytes / medianOf(seconds.slice(1)) };
}

/** Sources, minified bundles, types, lock files and texts of installed packages, evenly drawn, some `total` bytes of them. */
function installedTexts(total: number): Buffer[] {
  const paths = readdirSync(join(root, "node_modules"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?js|[cm]?ts|json|md|map|css|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const step = 37;
  const texts = [readFileSync(join(root, "package-lock.json"))];
  let left = total - (texts[0]?.length ?? 0);
  for (let at = 0; at < paths.length && left > 0; at += step) {
    const content = readFileSync(paths[at] as string).subarray(0, left);
    texts.push(content);
    left -= content.length;
  }
  return texts;
}

async function measurePack(kind: Kind, scratch: Scratch): Promise<{ kind: Kind; seconds: number; lines: number }> {
  const folder = join(scratch.root, `ten-${kind}`);
  const lines = layTenFiles(kind, folder);
  const own = join(scratch.root, `semgrep-${kind}`);
  mkdirSync(own);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await runSemgrep({
      command: managedSemgrep().executable,
      configs: [join(ownRulePack().rules, kind)],
      files: 10,
      root: folder,
      scratch: own,
      signal: new AbortController().signal,
    });
    seconds.push((performance.now() - started) / 1000);
  }
  return { kind, seconds: medianOf(seconds), lines };
}

/** Languages in which two files one behind the other are a file, too. */
const joinable: readonly Kind[] = ["bash", "javascript", "php", "python", "ruby", "terraform"];

/**
 * Ten files made of the rules' own test cases: harder than any ten of a project, for every rule has something to look at.
 * Gives how many lines they have.
 */
function layTenFiles(kind: Kind, folder: string): number {
  mkdirSync(folder);
  writeFileSync(join(folder, ".semgrepignore"), "");
  const cases = join(root, "tests/gates/semgrep/cases", kind);
  const files = readdirSync(cases, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({
      extension: extname(entry.name),
      text: readFileSync(join(entry.parentPath, entry.name), "utf8"),
    }))
    .toSorted((one, other) => other.text.length - one.text.length);
  const extension = files[0]?.extension ?? "";
  const alike = files.filter((file) => file.extension === extension).map(({ text }) => text);
  let lines = 0;
  for (let at = 0; at < 10; at++) {
    const own = joinable.includes(kind) ? alike.filter((_, index) => index % 10 === at) : alike.slice(at, at + 1);
    const text = (own.length > 0 ? own : alike.slice(0, 1)).join("\n");
    lines += text.split("\n").length;
    writeFileSync(join(folder, `file${at}${extension}`), text);
  }
  return lines;
}
