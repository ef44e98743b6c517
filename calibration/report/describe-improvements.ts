import type { Improvement } from "../run.ts";
import { describeExpected } from "./describe-expected.ts";
import { code, text, type Group, type Lookup } from "./group.ts";

/** What got better, by kind; kinds that did not happen are left out. */
export function improvementGroups(improvements: readonly Improvement[], lookup: Lookup): Group[] {
  const groups: Group[] = [
    {
      title: "Wrong before, right now",
      next: '`dl calibrate --update-baseline --reason "..."` holds the gates to it.',
      columns: ["Fixture", "Expected", "Before"],
      rows: improvements
        .filter((one) => one.kind === "mended")
        .map(({ id, before }) => [code(id), text(describeExpected(lookup(id))), text(before)]),
    },
    {
      title: "Gaps that closed",
      next: "Take `gap:` out of these fixtures, so that they count from now on.",
      columns: ["Fixture", "It was"],
      rows: improvements
        .filter((one) => one.kind === "gap-closed")
        .map(({ id }) => [code(id), text(lookup(id)?.fixture.gap ?? "")]),
    },
    {
      title: "New and right",
      next: '`dl calibrate --update-baseline --reason "..."` takes them into the baseline.',
      columns: ["Fixture", "What it is"],
      rows: improvements
        .filter((one) => one.kind === "new-right")
        .map(({ id }) => [code(id), text(lookup(id)?.fixture.what ?? "")]),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
