import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** One dated report, as far as the trend needs it. */
export interface TrendPoint {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly verdict: "ok" | "failed";
  /** Whether all fixtures took part: others are listed, and not drawn. */
  readonly isWhole: boolean;
  readonly fixtures: number;
  readonly flips: number;
  /** By name; shares from 0 to 1, null where nothing counts. */
  readonly gates: ReadonlyMap<string, GateTrend>;
}

export interface GateTrend {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** The dated reports of a folder. */
export interface Trend {
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  /** Files that could not be read, and why, in words. */
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

/**
 * Reads the JSON twins of all dated reports in `directory`. One that cannot be read, or that another release wrote in a shape
 * of its own, is named and left out: the past must not stop a report.
 */
export async function readTrend(directory: string): Promise<Trend> {
  const files = (await readdir(directory)).filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name)).toSorted();
  const points: TrendPoint[] = [];
  const unreadable: { file: string; why: string }[] = [];
  for (const file of files) {
    const read = await readPoint(directory, file);
    if (typeof read === "string") unreadable.push({ file, why: read });
    else points.push(read);
  }
  return { points, unreadable };
}

/** The part of a twin that the trend reads: further fields may come and go between releases. */
const rate = z.object({ value: z.number().min(0).max(1) }).nullable();
const twin = z.object({
  kind: z.literal("calibration"),
  verdict: z.enum(["ok", "failed"]),
  isWhole: z.boolean(),
  failures: z.array(z.object({ kind: z.string() })),
  scores: z.object({
    gates: z.array(
      z.object({
        name: z.string(),
        fixtures: z.int().nonnegative(),
        precision: rate,
        recall: rate,
        f1: z.number().min(0).max(1).nullable(),
      }),
    ),
  }),
});

async function readPoint(directory: string, file: string): Promise<TrendPoint | string> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(join(directory, file), "utf8"));
  } catch (error) {
    return error instanceof SyntaxError
      ? "it is not JSON"
      : `it cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
  const read = twin.safeParse(data);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join(".") ?? "";
    return `it has another shape than this release reads${at === "" ? "" : `, at ${at}`}`;
  }
  return toPoint(read.data, file.slice(0, -".json".length));
}

function toPoint({ verdict, isWhole, failures, scores }: z.infer<typeof twin>, date: string): TrendPoint {
  const gates = scores.gates.map(
    ({ name, precision, recall, f1 }) =>
      [name, { precision: precision?.value ?? null, recall: recall?.value ?? null, f1 }] as const,
  );
  return {
    date,
    verdict,
    isWhole,
    fixtures: scores.gates.reduce((sum, gate) => sum + gate.fixtures, 0),
    flips: failures.filter(({ kind }) => kind === "flip").length,
    gates: new Map(gates),
  };
}
