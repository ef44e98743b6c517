import type { Missing, Ready } from "./contenders.ts";
import type { Samples } from "./measure.ts";
import { spreadOf } from "./statistics.ts";
import { medianMs, overheadOf, type Target } from "./targets.ts";

/** What the page tells of. */
export interface Results {
  readonly contenders: readonly Ready[];
  readonly missing: readonly Missing[];
  readonly samples: Samples;
  readonly targets: readonly Target[];
  readonly machine: string;
  /** Of the picture, from the page. */
  readonly chartPath: string;
}

/** docs/benchmarks.md, Markdown. */
export function renderPage({ contenders, missing, samples, targets, machine, chartPath }: Results): string {
  const rounds = samples.get("bare")?.length ?? 0;
  return `# Benchmarks

<!-- Written by \`npm run bench\`; do not edit. -->

Whole \`git commit\`s, from start to end of the process, in repositories of 50 files; ${rounds} rounds, in each of which every
case has its turn. Medians, with the quartiles in brackets. Machine: ${machine}.

![Milliseconds over a bare commit](${chartPath})

The picture leaves out the commit that all gates judge: their work takes longest there.

| Case | ms | over a bare commit, ms | bare commits | Node starts over a bare commit |
| --- | ---: | ---: | ---: | ---: |
${contenders.map((one) => renderRow(one, samples)).join("\n")}

Times of one machine say little about another; the ratios say more. A Node start is what \`node -e 0\` takes.

## Targets

${targets.map(({ holds, sentence }) => `- ${holds ? "Holds" : "**Does not hold**"}: ${sentence}.`).join("\n")}

dl's own share of a judged commit is its time less a bare commit and less what the slowest gate reports of itself.
Calibration is measured over the fixtures of this project that single gates judge, copied under other names; whole
changes, each a checkpoint in a repository of its own, take some 0.1 s each and are not among them. The secrets gate reads
sources, minified bundles, lock files and texts as npm installed them here; Semgrep's rules read ten files made of their own test
cases, in which each of them has something to look at.

## What was run

${contenders.map(({ label, what }) => `- ${label}: ${what}.`).join("\n")}
${missing.map(({ label, reason }) => `- ${label}: could not be installed (${reason}).\n`).join("")}
The other tools run one job that does nothing, since their cost is to be seen and not the job's. Everywhere but for judged
commits one JavaScript file is changed, and committed anew in each round with \`git commit --quiet -m …\`.

Again: \`npm run bench\`, or \`npm run bench -- --runs 50\`; with \`--check\` it fails when a target does not hold.
`;
}

function renderRow({ name, label }: Ready, samples: Samples): string {
  const { median, low, high } = spreadOf((samples.get(name) ?? []).map(({ ms }) => ms));
  const ms = `${median.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
  if (name === "node") return `| ${label} | ${ms} | | | |`;
  const times = (median / medianMs(samples, "bare")).toFixed(1);
  if (name === "bare") return `| ${label} | ${ms} | | ${times} | |`;
  const over = overheadOf(samples, name);
  return `| ${label} | ${ms} | ${over.toFixed(1)} | ${times} | ${(over / medianMs(samples, "node")).toFixed(2)} |`;
}
