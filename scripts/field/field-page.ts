import type { FieldResult } from "./field-result.ts";
import type { FieldVerdict } from "./field-verdicts.ts";
import { countRules, type RuleCount } from "./count-rules.ts";

/** The page of the field run: packages, lines, findings, and of each rule how many of them are true. */
export function renderFieldPage(results: readonly FieldResult[], verdicts: ReadonlyMap<string, FieldVerdict>): string {
  const rules = countRules(results, verdicts);
  return `${[
    "<!-- Written by `node scripts/field/field.ts page` from a run and its labels. -->",
    "# In the field",
    introduction(results, verdicts),
    "## What was tried",
    sizeTable(results),
    "## Findings, a rule at a time",
    howToRead,
    ...gates.flatMap((gate) => [`### ${gate}`, ruleTable(rules.filter(({ rule }) => rule.startsWith(`${gate}/`)))]),
    "## Packages",
    packageTable(results, verdicts),
    "## Again",
    "```sh\nnode scripts/field/field.ts judge --into /tmp/field\nnode scripts/field/field.ts todo --into /tmp/field\n```",
    "Labels are given by `dl feedback` in `/tmp/field/repository`; `field.ts page` keeps those of this run beside this page, in field-labels.jsonl.",
  ].join("\n\n")}\n`;
}

const gates = ["secrets", "semgrep"] as const;

const howToRead = `**True** findings are what the rule says, whether or not it can be exploited where it stands: a private key among a
package's tests, MD5 over a file. **False** ones are not. **Mended** counts findings that were labelled false and are no longer made:
what the run was for. A finding that nobody has labelled yet is **open**.`;

function introduction(results: readonly FieldResult[], verdicts: ReadonlyMap<string, FieldVerdict>): string {
  const findings = sum(results, ({ findings }) => findings.length);
  const lines = sum(results, ({ whole }) => whole.lines);
  const open = sum(results, (result) => result.findings.filter(({ fingerprint }) => !verdicts.has(fingerprint)).length);
  const labelled =
    open === 0 ? "Each was looked at and labelled" : `All but ${grouped(open)} were looked at and labelled`;
  return `The secrets and Semgrep gates over ${results.length} well-known packages as they are published, every line taken as
new: ${grouped(lines)} lines, ${grouped(findings)} findings. ${labelled} with \`dl feedback\`. The secrets gate read all files; the Semgrep
gate read what the authors wrote, and neither what their builds put out, nor tests, examples and documentation.`;
}

function sizeTable(results: readonly FieldResult[]): string {
  const rows = (["npm", "pypi"] as const).map((registry) => {
    const own = results.filter((result) => result.registry === registry);
    const of = (pick: (result: FieldResult) => number) => grouped(sum(own, pick));
    return [
      registry,
      grouped(own.length),
      of(({ whole }) => whole.files),
      of(({ whole }) => whole.lines),
      of(({ sources }) => sources.lines),
      of(({ unread }) => unread),
    ];
  });
  return table(["Registry", "Packages", "Files", "Lines", "Of them sources", "Files not read, or in part"], rows);
}

function ruleTable(rules: readonly RuleCount[]): string {
  if (rules.length === 0) return "No findings.";
  const total = rules.reduce<RuleCount>(
    (all, one) => ({
      rule: "all",
      correct: all.correct + one.correct,
      wrong: all.wrong + one.wrong,
      open: all.open + one.open,
      mended: all.mended + one.mended,
    }),
    { rule: "all", correct: 0, wrong: 0, open: 0, mended: 0 },
  );
  const rows = [...rules.toSorted(mostFirst), total].map(({ rule, correct, wrong, open, mended }) => [
    rule === "all" ? "**all**" : `\`${rule}\``,
    ...[correct, wrong, open, mended].map(grouped),
  ]);
  return table(["Rule", "True", "False", "Open", "Mended"], rows);
}

function packageTable(results: readonly FieldResult[], verdicts: ReadonlyMap<string, FieldVerdict>): string {
  const rows = results.map(({ registry, name, version, whole, sources, findings, seconds }) => [
    `${registry}/${name} ${version}`,
    grouped(whole.lines),
    grouped(sources.lines),
    grouped(findings.length),
    grouped(findings.filter(({ fingerprint }) => verdicts.get(fingerprint)?.word === "false-positive").length),
    `${seconds.toFixed(1)} s`,
  ]);
  return [
    `<details><summary>${results.length} packages</summary>`,
    table(["Package", "Lines", "Of them sources", "Findings", "False", "Time"], rows),
    "</details>",
  ].join("\n\n");
}

function mostFirst(one: RuleCount, other: RuleCount): number {
  return total(other) - total(one) || (one.rule < other.rule ? -1 : 1);
}

function total({ correct, wrong, open, mended }: RuleCount): number {
  return correct + wrong + open + mended;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const aligned = heads.map((_, column) => (column === 0 ? ":--" : "--:"));
  return [heads, aligned, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function sum<Each>(all: readonly Each[], of: (one: Each) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function grouped(number: number): string {
  return number.toLocaleString("en-US");
}
