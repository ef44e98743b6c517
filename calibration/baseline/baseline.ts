import type { GateName } from "../../gates/contract.ts";
import type { Engines } from "../run.ts";

/** The baseline's name in the folder of fixtures. */
export const baselineFile = "baseline.json";

/** What somebody accepted as what is right, and what is not: runs are held against it. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly kind: "calibration-baseline";
  /** The day of the last update, `2026-03-16`. */
  readonly updatedAt: string;
  /** Why it was updated. */
  readonly reason: string;
  /** Earlier updates, oldest first. */
  readonly history: readonly BaselineUpdate[];
  readonly engines: Engines;
  /** What people's labels said, a gate. */
  readonly labels: Readonly<Partial<Record<GateName, LabelCounts>>>;
  /** Sorted by id, no id twice. */
  readonly fixtures: readonly BaselineFixture[];
}

/** An update and why it was made. */
export interface BaselineUpdate {
  readonly date: string;
  readonly reason: string;
}

/** Labelled findings of a gate. */
export interface LabelCounts {
  readonly correct: number;
  readonly falsePositives: number;
  readonly missed: number;
}

/** What came of a fixture. */
export interface BaselineFixture {
  readonly id: string;
  /** Of what the fixture said then, the first 12 hex digits. */
  readonly digest: string;
  readonly verdict: "right" | "wrong";
  /** All unsuppressed findings, as {@link import("./found.ts").foundTexts} writes them. */
  readonly found: readonly string[];
  /** Whether it was marked as a gap. */
  readonly gap?: true;
}

const digits = 12;

/** A fixture's digest as far as the baseline keeps it. */
export function shortDigest(digest: string): string {
  return digest.slice(0, digits);
}
