/*
 * `node scripts/field/field.ts`: tries the secrets and Semgrep gates on well-known packages, for people to look at every
 * finding and label it with `dl feedback`.
 *
 *   fetch          downloads the packages by name
 *   judge          judges each of them, all lines as new
 *   todo           shows the findings that nobody has labelled, with their lines
 *   page           writes docs/calibration/field.md from results and labels, and keeps the labels beside it
 *
 *   --into DIR     where packages, results and the repository with the labels lie; kept between runs
 *   --only NAME    judge: this package alone, such as npm/express; may be repeated
 *   --rule RULE    todo: findings of this rule alone
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "../demo/ensure-built.ts";
import { fetchPackage } from "./fetch-package.ts";
import { renderFieldPage } from "./field-page.ts";
import { FieldRepository } from "./field-repository.ts";
import { keepResult, readResults, toFieldResult } from "./field-result.ts";
import { readVerdicts } from "./field-verdicts.ts";
import { fieldPackages, type FieldPackage } from "./packages.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { into: { type: "string" }, only: { type: "string", multiple: true }, rule: { type: "string" } },
});

const root = join(import.meta.dirname, "../..");
/** Larger packages are left out, so that a run ends within the hour. Semgrep reads some 40 kB of sources a second. */
const most = { bytes: 50_000_000, sourceBytes: 1_400_000 };
const keptLabels = join(root, "docs/calibration/field-labels.jsonl");

process.exitCode = await main(positionals[0], options.into);

async function main(step: string | undefined, into: string | undefined): Promise<number> {
  if (into === undefined) return complain("--into DIR is missing: packages and results take some gigabytes");
  const work = resolve(into);
  switch (step) {
    case "fetch":
      return forEach((one) => fetchPackage(one, join(work, "packages")).version);
    case "judge":
      return judge(work);
    case "todo":
      return await todo(work);
    case "page":
      return await page(work);
    default:
      return complain("say what to do: fetch, judge, todo or page");
  }
}

function judge(work: string): number {
  ensureBuilt();
  const repository = openRepository(work);
  return forEach((one) => {
    const fetched = fetchPackage(one, join(work, "packages"));
    if (sizeOf(fetched.directory) > most.bytes) throw new Error(`more than ${most.bytes / 1e6} MB`);
    repository.hold(fetched);
    const whole = repository.size();
    const secrets = repository.judge("secrets");
    repository.keepSources();
    const sources = repository.size();
    if (sources.bytes > most.sourceBytes) throw new Error(`more than ${most.sourceBytes / 1e6} MB of sources`);
    const result = toFieldResult(fetched, { whole, sources }, [secrets, repository.judge("semgrep")]);
    keepResult(join(work, "results"), result);
    const { version, seconds, findings } = result;
    return `${version}: ${whole.lines} lines, ${seconds.toFixed(1)} s, ${findings.length} findings`;
  });
}

/** Bytes of all files below a folder. */
function sizeOf(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Does something for every wanted package, and tells of it. One that fails is left out: the page says how many took part. */
function forEach(act: (one: FieldPackage) => string): number {
  const wanted = fieldPackages.filter(isWanted);
  let failed = 0;
  for (const [index, one] of wanted.entries()) {
    const label = `${index + 1}/${wanted.length} ${one.registry}/${one.name}`;
    try {
      say(`${label} ${act(one)}`);
    } catch (error) {
      failed++;
      say(`${label}: left out: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    }
  }
  return failed === wanted.length ? 1 : 0;
}

function isWanted({ registry, name }: FieldPackage): boolean {
  return options.only === undefined || options.only.includes(`${registry}/${name}`);
}

async function todo(work: string): Promise<number> {
  const verdicts = await readVerdicts(openRepository(work).directory);
  let open = 0;
  for (const result of readResults(join(work, "results"))) {
    for (const finding of result.findings) {
      if (verdicts.has(finding.fingerprint) || (options.rule && finding.rule !== options.rule)) continue;
      open++;
      const { rule, path, line, fingerprint } = finding;
      process.stdout.write(`${fingerprint.slice(0, 8)} ${rule} ${path}:${line}\n${linesAt(work, path, line)}\n`);
    }
  }
  say(`${open} findings wait for a label: dl feedback <id> correct|false-positive, in ${join(work, "repository")}`);
  return 0;
}

/** The line itself, and the ones beside it, as far as a person can read them. */
function linesAt(work: string, path: string, line: number): string {
  const [registry = "", folder = "", ...rest] = path.split("/");
  const file = join(work, "packages", `${registry}-${folder}`, ...rest);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .slice(Math.max(0, line - 3), line + 2)
    .map((text) => `    ${text.slice(0, 240)}`)
    .join("\n");
}

async function page(work: string): Promise<number> {
  const { directory } = openRepository(work);
  const results = readResults(join(work, "results"));
  const file = join(root, "docs/calibration/field.md");
  writeFileSync(file, renderFieldPage(results, await readVerdicts(directory)));
  execFileSync(process.execPath, [join(root, "dist/bin/dl.js"), "feedback", "--share"], { cwd: directory });
  copyFileSync(join(directory, ".devloop/labels.jsonl"), keptLabels);
  say("wrote docs/calibration/field.md");
  return 0;
}

/** The repository of the runs, with the labels that were given before. */
function openRepository(work: string): FieldRepository {
  const repository = new FieldRepository(join(work, "repository"));
  const shared = join(repository.directory, ".devloop/labels.jsonl");
  if (!existsSync(shared) && existsSync(keptLabels)) {
    mkdirSync(join(repository.directory, ".devloop"), { recursive: true });
    copyFileSync(keptLabels, shared);
  }
  return repository;
}

function complain(what: string): number {
  process.stderr.write(`field: ${what}\n`);
  return 2;
}

function say(line: string): void {
  process.stderr.write(`field: ${line}\n`);
}
