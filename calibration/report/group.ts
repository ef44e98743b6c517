import type { Judged } from "../run.ts";

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

export function code(content: string): Cell {
  return { as: "code", text: content };
}

export function text(content: string): Cell {
  return { as: "text", text: content };
}
