import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CalibrationRun } from "../../calibration/run.ts";
import type { Scratch } from "./scratch.ts";

/** What a calibration of so many fixtures took. */
export interface CalibrationSample {
  readonly fixtures: number;
  /** Of the stage that replays them. */
  readonly seconds: number;
  /** Of the main process, and of the largest worker. */
  readonly peakMegabytes: { readonly main: number; readonly worker: number };
}

const root = join(import.meta.dirname, "../..");

/** Where memory is plenty V8 leaves garbage lying; in a small heap the peak shows what is held. Workers inherit it. */
const smallHeap = ["--max-old-space-size=96", "--max-semi-space-size=4"];

/**
 * Calibrates over the secrets and Semgrep fixtures of this project, `copies` of each under names of their own: placeholders
 * are filled from the name, so no copy holds the content of another.
 *
 * @throws {Error} when fixtures were not judged.
 */
export function measureCalibration(scratch: Scratch, copies: number): CalibrationSample {
  const directory = join(scratch.root, `calibration-${copies}`);
  const peaks = join(scratch.root, `peaks-${copies}`);
  mkdirSync(peaks);
  layFixtures(directory, copies);
  const hook = `${pathToFileURL(join(import.meta.dirname, "record-peak.mjs")).href}?into=${encodeURIComponent(peaks)}`;
  const args = [...smallHeap, "--import", hook, join(root, "dist/bin/dl.js"), "calibrate", "--output", "report"];
  const ended = spawnSync(process.execPath, args, { cwd: directory, env: scratch.env });
  const run = readTwin(join(directory, "report"), String(ended.stderr));
  const stage = run.stages.find((one) => one.stage === "fixtures");
  if (!stage || stage.status === "skipped") throw new Error(String(ended.stderr));
  const [main, ...workers] = readPeaks(peaks, ended.pid);
  return {
    fixtures: run.scores.gates.reduce((sum, gate) => sum + gate.fixtures, 0),
    seconds: stage.durationMs / 1000,
    peakMegabytes: { main: main ?? Number.NaN, worker: Math.max(...workers) },
  };
}

/** The report's JSON twin, which is there when all was judged. */
function readTwin(folder: string, said: string): CalibrationRun {
  const name = existsSync(folder) ? readdirSync(folder).find((one) => one.endsWith(".json")) : undefined;
  if (name === undefined) throw new Error(said);
  return JSON.parse(readFileSync(join(folder, name), "utf8")) as CalibrationRun;
}

/** A repository in which these fixtures are the whole set. */
function layFixtures(directory: string, copies: number): void {
  for (let copy = 0; copy < copies; copy++) {
    for (const gate of ["secrets", "semgrep"]) {
      cpSync(join(root, "fixtures", gate), join(directory, "fixtures", gate, `copy-${copy}`), { recursive: true });
    }
  }
  writeFileSync(join(directory, "package.json"), '{"name": "dev-loop"}\n');
  spawnSync("git", ["init", "--quiet"], { cwd: directory });
}

/** Megabytes, the main process first. */
function readPeaks(folder: string, main: number): number[] {
  const names = readdirSync(folder).toSorted((one) => (one === String(main) ? -1 : 1));
  return names.map((name) => Number(readFileSync(join(folder, name), "utf8")) / 1000);
}
