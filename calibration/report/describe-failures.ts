import type { Failure, Judged } from "../run.ts";
import { describeExpected } from "./describe-expected.ts";
import { code, lookupIn, rowsOf, text, type Cell, type Group, type Lookup } from "./group.ts";
import { count, percent } from "./numbers.ts";

type FailureOf<K extends Failure["kind"]> = Extract<Failure, { kind: K }>;

interface FailureWords<F extends Failure> {
  readonly title: string;
  /** So many of them, as a part of the verdict. */
  readonly counted: (amount: number) => string;
  readonly next: string;
  readonly columns: readonly string[];
  readonly cells: (failure: F, lookup: Lookup) => readonly Cell[];
}

type Words = { readonly [K in Failure["kind"]]: FailureWords<FailureOf<K>> };

const accept = '`dl calibrate --update-baseline --reason "..."`';

/** In the order in which they are told. */
const words: Words = {
  flip: {
    title: "Right before, wrong now",
    counted: (amount) =>
      `${count(amount, "fixture")} ${amount === 1 ? "was" : "were"} right and ${isAre(amount)} wrong`,
    next:
      "Replay one alone with `dl calibrate --match <fixture>` and mend what changed. If what comes out now is what is " +
      `wanted, correct the fixture; if it cannot be mended yet, give it \`gap: <reason>\`. Then ${accept}.`,
    columns: ["Fixture", "Expected", "Before", "Now"],
    cells: ({ id, before, now }, lookup) => [code(id), text(describeExpected(lookup(id))), text(before), text(now)],
  },
  error: {
    title: "Not judged",
    counted: (amount) => `${count(amount, "fixture")} could not be judged`,
    next: "The gate broke, or left a file unread, so nothing is known of these. `dl doctor` tries each gate and names the cause.",
    columns: ["Fixture", "What happened"],
    cells: ({ id, now }) => [code(id), text(now)],
  },
  "new-wrong": {
    title: "New and wrong",
    counted: (amount) => `${count(amount, "new fixture")} ${isAre(amount)} wrong`,
    next: "The baseline does not know these yet. Mend the gate or the fixture, or give the fixture `gap: <reason>`.",
    columns: ["Fixture", "Expected", "Now"],
    cells: ({ id, now }, lookup) => [code(id), text(describeExpected(lookup(id))), text(now)],
  },
  "benign-false-positive": {
    title: "False positives on benign fixtures",
    counted: (amount) =>
      `${count(amount, "benign fixture")} ${amount === 1 ? "has a false positive" : "have false positives"}`,
    next: "This is ordinary content: make the rule narrower.",
    columns: ["Fixture", "Now"],
    cells: ({ id, now }) => [code(id), text(now)],
  },
  "below-floor": {
    title: "Below the floor",
    counted: (amount) => `${count(amount, "score")} ${isAre(amount)} below the floor`,
    next: "Mend the wrong fixtures of these gates and rules. Floors stand in `floors.yaml`; lowering one wants a reason beside it.",
    columns: ["Slice", "Measure", "Now", "Floor"],
    cells: ({ slice, measure, value, floor }) => [
      code(slice),
      text(measure),
      text(percent(value)),
      text(percent(floor)),
    ],
  },
  disappeared: {
    title: "Gone",
    counted: (amount) => `${count(amount, "fixture")} ${isAre(amount)} gone`,
    next: `The baseline has them, the fixtures do not. Bring them back, or say why they may go: ${accept}.`,
    columns: ["Fixture"],
    cells: ({ id }) => [code(id)],
  },
  changed: {
    title: "Changed since the baseline",
    counted: (amount) => `${count(amount, "change")} ${isAre(amount)} not in the baseline`,
    next: `The outcomes hang on these. If the change is meant, say why: ${accept}.`,
    columns: ["Name", "What", "Before", "Now"],
    cells: ({ what, name, before, now }) => [code(name), text(what), code(shortDigest(before)), code(shortDigest(now))],
  },
  "no-baseline": {
    title: "No baseline",
    counted: () => "there is no baseline",
    next: `Nothing says what was right before. Look the scores through, then make the first one: ${accept}.`,
    columns: [],
    cells: () => [],
  },
  empty: {
    title: "Nothing to judge",
    counted: () => "there is nothing to judge",
    next: "Nothing judged is not the same as all right: add fixtures, or widen `--gate` and `--match`.",
    columns: ["What"],
    cells: ({ what }) => [text(what)],
  },
  stage: {
    title: "Stages that failed",
    counted: (amount) => `${count(amount, "stage")} failed`,
    next: "The table of stages says more.",
    columns: ["Stage", "Why"],
    cells: ({ stage, why }) => [text(stage), text(why)],
  },
};

const kinds = Object.keys(words) as Failure["kind"][];

/** The failures by kind, flips first; kinds that did not happen are left out. */
export function failureGroups(failures: readonly Failure[], judged: readonly Judged[]): Group[] {
  return kinds.map((kind) => groupOf(kind, words[kind], failures, judged)).filter((group) => group !== null);
}

/** How many of each kind, as the parts of one sentence. */
export function failureCounts(failures: readonly Failure[]): string[] {
  return kinds.flatMap((kind) => {
    const amount = failures.filter((failure) => failure.kind === kind).length;
    return amount === 0 ? [] : [words[kind].counted(amount)];
  });
}

/** A digest as far as people compare it; anything else as it is. */
export function shortDigest(value: string): string {
  return /^[0-9a-f]{40,}$/.test(value) ? value.slice(0, 12) : value;
}

function groupOf<K extends Failure["kind"]>(
  kind: K,
  { title, next, columns, cells }: Words[K],
  failures: readonly Failure[],
  judged: readonly Judged[],
): Group | null {
  const lookup = lookupIn(judged);
  const own = failures.filter((failure): failure is FailureOf<K> => failure.kind === kind);
  return own.length === 0
    ? null
    : { title, next, columns, rows: rowsOf(own, judged, (failure) => cells(failure, lookup)) };
}

function isAre(amount: number): string {
  return amount === 1 ? "is" : "are";
}
