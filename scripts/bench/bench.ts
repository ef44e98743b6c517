/*
 * `npm run bench`: whole `git commit`s in turn, with dl, without any hook, and with other tools, in scratch repositories of
 * 50 files. Writes docs/benchmarks.md and its picture.
 *
 *   --runs N    commits of each kind, 20 when not said; fewer when the time is over
 *   --check     exit code 1 when a target does not hold
 *   --dry-run   print the page, write nothing
 *   --no-build  take dist/ as it is
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "../demo/ensure-built.ts";
import { drawChart } from "./chart.ts";
import { contenders, setUp } from "./contenders.ts";
import { describeMachine } from "./machine.ts";
import { measureCalibration } from "./measure-calibration.ts";
import { measureDetection } from "./measure-detection.ts";
import { measureInTurn } from "./measure.ts";
import { renderPage } from "./page.ts";
import { Scratch } from "./scratch.ts";
import { judgeCalibration, judgeDetection, judgeTargets } from "./targets.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "20" },
    check: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
  },
});

const root = join(import.meta.dirname, "../..");
const docs = join(root, "docs");
const pagePath = join(docs, "benchmarks.md");
const chartPath = "images/benchmarks.svg";
const measuringMs = 120_000;

process.exitCode = await bench(Number(options.runs));

async function bench(runs: number): Promise<number> {
  if (!Number.isInteger(runs) || runs < 3) throw new RangeError("--runs takes a whole number, at least 3");
  if (!options["no-build"]) ensureBuilt();
  const scratch = new Scratch();
  try {
    const { ready, missing } = setUp(contenders, scratch, say);
    say(`measuring ${runs} rounds of ${ready.length} cases`);
    const samples = measureInTurn(ready, { runs, withinMs: measuringMs });
    say("measuring calibration");
    const [few, many] = [1, 6].map((copies) => measureCalibration(scratch, copies));
    say("measuring the rule packs");
    const detection = await measureDetection(scratch);
    const targets = [
      ...judgeTargets(samples),
      ...(few && many ? judgeCalibration(few, many) : []),
      ...judgeDetection(detection),
    ];
    const page = renderPage({ contenders: ready, missing, samples, targets, machine: describeMachine(), chartPath });
    if (options["dry-run"]) process.stdout.write(page);
    else writeDocs(page, drawChart(ready, samples));
    for (const { sentence, holds } of targets) say(`${holds ? "holds" : "DOES NOT HOLD"}: ${sentence}`);
    return options.check && targets.some(({ holds }) => !holds) ? 1 : 0;
  } finally {
    scratch.remove();
  }
}

function writeDocs(page: string, chart: string): void {
  mkdirSync(dirname(join(docs, chartPath)), { recursive: true });
  writeFileSync(join(docs, chartPath), chart);
  writeFileSync(pagePath, page);
  // Columns are aligned as in every other page.
  execFileSync(join(root, "node_modules/.bin/oxfmt"), [pagePath], { stdio: "ignore" });
  say("wrote docs/benchmarks.md");
}

function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`);
}
