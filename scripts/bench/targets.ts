import type { CaseName } from "./contenders.ts";
import type { CalibrationSample } from "./measure-calibration.ts";
import type { DetectionSample } from "./measure-detection.ts";
import type { Samples } from "./measure.ts";
import { medianOf } from "./statistics.ts";

/** What dl has promised of its time, held against what was measured. */
export interface Target {
  readonly holds: boolean;
  /** The promise with the numbers, a whole sentence without a full stop. */
  readonly sentence: string;
}

const mostNodeStarts = 3;
const mostOfPreCommit = 0.5;
const mostOverSlowestGate = 0.15;

const mostSecondsForTenThousand = 60;
const mostGrowth = 1.5;

const leastMegabytesPerSecond = 20;
const mostSecondsForTenFiles = 1.5;

/** Holds what calibration promises against a run over few fixtures and one over many. */
export function judgeCalibration(few: CalibrationSample, many: CalibrationSample): Target[] {
  const seconds = (many.seconds / many.fixtures) * 10_000;
  const main = many.peakMegabytes.main / few.peakMegabytes.main;
  const worker = many.peakMegabytes.worker / few.peakMegabytes.worker;
  const times = (many.fixtures / few.fixtures).toFixed(1);
  return [
    {
      holds: seconds < mostSecondsForTenThousand,
      sentence: `10,000 fixtures of secrets and Semgrep are replayed in under ${mostSecondsForTenThousand} s: ${seconds.toFixed(1)} s (${many.fixtures} took ${many.seconds.toFixed(1)} s)`,
    },
    {
      holds: Math.max(main, worker) <= mostGrowth,
      sentence: `over ${times} times as many fixtures, in a heap of 96 MB, no process needs more than ${mostGrowth} times the memory: the main process ${main.toFixed(2)} times (${many.peakMegabytes.main.toFixed(0)} MB), a worker ${worker.toFixed(2)} times (${many.peakMegabytes.worker.toFixed(0)} MB)`,
    },
  ];
}

/** Holds what the rule packs promise of their speed. */
export function judgeDetection({ secrets, semgrep }: DetectionSample): Target[] {
  const slowest = semgrep.toSorted((one, other) => other.seconds - one.seconds)[0];
  const each = semgrep.map(({ kind, seconds }) => `${kind} ${seconds.toFixed(2)}`).join(", ");
  return [
    {
      holds: secrets.megabytesPerSecond >= leastMegabytesPerSecond,
      sentence: `the secrets gate reads at least ${leastMegabytesPerSecond} MB/s on one core with all rules: ${secrets.megabytesPerSecond.toFixed(1)} (${secrets.megabytes.toFixed(1)} MB, ${secrets.files} files of installed packages)`,
    },
    {
      holds: slowest !== undefined && slowest.seconds <= mostSecondsForTenFiles,
      sentence: `Semgrep's rules take at most ${mostSecondsForTenFiles} s for ten files of a language, start included: ${each}`,
    },
  ];
}

/** Holds the targets against the medians. One that could not be measured does not hold. */
export function judgeTargets(samples: Samples): Target[] {
  const overhead = overheadOf(samples, "dl-kept");
  const starts = overhead / medianMs(samples, "node");
  const ofPreCommit = overhead / overheadOf(samples, "pre-commit");
  const share = ownShare(samples);
  return [
    {
      holds: starts <= mostNodeStarts,
      sentence: `a commit that is already judged costs at most ${mostNodeStarts} bare Node starts over a bare commit: ${starts.toFixed(2)} (${overhead.toFixed(0)} ms)`,
    },
    {
      holds: ofPreCommit <= mostOfPreCommit,
      sentence: `that is at most half of what pre-commit costs: ${percent(ofPreCommit)}`,
    },
    {
      holds: share <= mostOverSlowestGate,
      sentence: `of a judged commit, dl's own share is at most ${mostOverSlowestGate * 100} % over the slowest gate: ${percent(share)}`,
    },
  ];
}

/** Milliseconds over a bare commit, of the medians. */
export function overheadOf(samples: Samples, name: CaseName): number {
  return medianMs(samples, name) - medianMs(samples, "bare");
}

/** Median milliseconds; NaN where nothing was measured. */
export function medianMs(samples: Samples, name: CaseName): number {
  return medianOf((samples.get(name) ?? []).map(({ ms }) => ms));
}

/** What a judged commit takes beyond its slowest gate and the commit itself, as a share of that gate; the median. */
function ownShare(samples: Samples): number {
  const bare = medianMs(samples, "bare");
  const shares = (samples.get("dl-judged") ?? []).map(({ ms, slowestGateMs = Number.NaN }) => {
    return (ms - bare - slowestGateMs) / slowestGateMs;
  });
  return medianOf(shares);
}

function percent(share: number): string {
  return Number.isNaN(share) ? "not measured" : `${(share * 100).toFixed(1)} %`;
}
