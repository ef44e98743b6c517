import type { Improvement, Judged } from "../run.ts";
import { describeExpected } from "./describe-expected.ts";
import { code, lookupIn, rowsOf, text, type Group } from "./group.ts";

/** What got better, by kind; kinds that did not happen are left out. */
export function improvementGroups(improvements: readonly Improvement[], judged: readonly Judged[]): Group[] {
  const lookup = lookupIn(judged);
  const groups: Group[] = [
    {
      title: "Wrong before, right now",
      next: '`dl calibrate --update-baseline --reason "..."` holds the gates to it.',
      columns: ["Fixture", "Expected", "Before"],
      rows: rowsOf(
        improvements.filter((one) => one.kind === "mended"),
        judged,
        ({ id, before }) => [code(id), text(describeExpected(lookup(id))), text(before)],
      ),
    },
    {
      title: "Gaps that closed",
      next: "Take `gap:` out of these fixtures, so that they count from now on.",
      columns: ["Fixture", "It was"],
      rows: rowsOf(
        improvements.filter((one) => one.kind === "gap-closed"),
        judged,
        ({ id }) => [code(id), text(lookup(id)?.fixture.gap ?? "")],
      ),
    },
    {
      title: "New and right",
      next: '`dl calibrate --update-baseline --reason "..."` takes them into the baseline.',
      columns: ["Fixture", "What it is"],
      rows: rowsOf(
        improvements.filter((one) => one.kind === "new-right"),
        judged,
        ({ id }) => [code(id), text(lookup(id)?.fixture.what ?? "")],
      ),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
