import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReport } from "../../../gates/semgrep/report.ts";
import { fixedArguments, runSemgrep } from "../../../gates/semgrep/run-semgrep.ts";
import { managedSemgrep } from "../../../tools/managed-semgrep.ts";

/** A finding in a case, comparable. */
export interface Match {
  readonly path: string;
  readonly rule: string;
  readonly line: number;
  readonly endLine: number;
  readonly span: string;
}

/** A copy of the cases that Semgrep may be pointed at; the caller removes it. */
export function layCases(casesRoot: string): string {
  const root = mkdtempSync(join(tmpdir(), "dl-test-cases-"));
  cpSync(casesRoot, root, { recursive: true });
  writeFileSync(join(root, ".semgrepignore"), "");
  return root;
}

/** As the gate runs it. */
export async function runNatively(root: string, scratch: string, rulesRoot: string): Promise<Match[]> {
  const report = await runSemgrep({
    command: managedSemgrep().executable,
    configs: configs(rulesRoot),
    files: 200,
    root,
    scratch,
    signal: new AbortController().signal,
  });
  return toMatches(report);
}

/** By the Python command line that `semgrep scan` is. */
export function runPlainly(root: string, scratch: string, rulesRoot: string): Match[] {
  const args = fixedArguments.filter((one) => one !== "--experimental");
  const output = execFileSync(
    join(managedSemgrep().directory, "bin", "semgrep"),
    [...args, ...configs(rulesRoot).map((one) => `--config=${one}`), "."],
    {
      cwd: root,
      env: { ...process.env, SEMGREP_ENABLE_VERSION_CHECK: "0", SEMGREP_SETTINGS_FILE: join(scratch, "settings.yml") },
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 28,
      encoding: "utf8",
    },
  );
  return toMatches(readReport(output));
}

function configs(rulesRoot: string): string[] {
  return readdirSync(rulesRoot).map((kind) => join(rulesRoot, kind));
}

function toMatches({ findings }: ReturnType<typeof readReport>): Match[] {
  return [...findings]
    .flatMap(([path, all]) =>
      all.map(({ rule, startLine, endLine, startByte, endByte }) => ({
        path,
        rule,
        line: startLine,
        endLine,
        span: `${startByte}-${endByte}`,
      })),
    )
    .toSorted((a, b) => compare(key(a), key(b)));
}

function key({ path, rule, span }: Match): string {
  return `${path} ${rule} ${span}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
