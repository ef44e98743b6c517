import type { Judged } from "../run.ts";
import { splitOf } from "../split-of.ts";
import { count } from "./numbers.ts";

/** Things of one kind that happened, and what to do about them. Every report renders these. */
export interface Group {
  readonly title: string;
  /** One or two sentences; commands stand in backquotes. */
  readonly next: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A field of a row: `code` for what stands in a file, `text` for words. */
export interface Cell {
  readonly as: "code" | "text";
  readonly text: string;
}

/** Looks up what is known of a fixture. */
export type Lookup = (id: string) => Judged | undefined;

/** A lookup over all fixtures of a run. */
export function lookupIn(judged: readonly Judged[]): Lookup {
  const byId = new Map(judged.map((one) => [one.fixture.id, one]));
  return (id) => byId.get(id);
}

/**
 * A row for each of `told`. Held-out fixtures are counted in one row, for whoever reads what is wrong with them works with
 * them from then on; a run over nothing else tells them one by one.
 */
export function rowsOf<Told extends object>(
  told: readonly Told[],
  judged: readonly Judged[],
  cells: (one: Told) => readonly Cell[],
): Group["rows"] {
  const isOnlyHeldOut = judged.every(({ fixture }) => splitOf(fixture.id) === "held-out");
  if (isOnlyHeldOut) return told.map(cells);
  const hidden = told.filter(isHeldOut);
  const shown = told.filter((one) => !isHeldOut(one)).map(cells);
  if (hidden.length === 0) return shown;
  const blank = hidden.slice(0, 1).flatMap((one) =>
    cells(one)
      .slice(2)
      .map(() => text("")),
  );
  return [
    ...shown,
    [code("*/held-out/**"), text(`${count(hidden.length, "fixture")}, kept apart to measure`), ...blank],
  ];
}

function isHeldOut(one: object): boolean {
  return "id" in one && typeof one.id === "string" && splitOf(one.id) === "held-out";
}

export function code(content: string): Cell {
  return { as: "code", text: content };
}

export function text(content: string): Cell {
  return { as: "text", text: content };
}
