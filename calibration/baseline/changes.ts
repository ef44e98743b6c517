import type { Engines, Failure, Judged } from "../run.ts";
import { shortDigest, type BaselineFixture } from "./baseline.ts";

/** What is not as in the baseline. */
export type Changed = Extract<Failure, { readonly kind: "changed" }>;

const mostNamed = 20;
const absent = "none";

/**
 * Tools, rule packs and a policy that are not those of the baseline, a few by name and the rest as a number. In a run of
 * a part, what takes no part in it is not missed.
 */
export function changedEngines(before: Engines, now: Engines, { isWhole }: { readonly isWhole: boolean }): Changed[] {
  const policy = { policy: before.policy };
  return [
    ...fewOf("tool", changes("tool", before.tools, now.tools, isWhole)),
    ...fewOf("rules", changes("rules", before.rules, now.rules, isWhole)),
    ...changes("policy", policy, { policy: now.policy }, isWhole),
  ];
}

/** Fixtures that say something else than when the baseline was made, a few by name and the rest as a number. */
export function changedFixtures(judged: readonly Judged[], known: ReadonlyMap<string, BaselineFixture>): Changed[] {
  const changed = judged.flatMap(({ fixture }): Changed[] => {
    const before = known.get(fixture.id)?.digest;
    const now = shortDigest(fixture.digest);
    if (before === undefined || before === now) return [];
    return [{ kind: "changed", what: "fixture", name: fixture.id, before, now }];
  });
  return fewOf("fixture", changed);
}

type Versions = Readonly<Record<string, string>>;

function changes(what: Changed["what"], before: Versions, now: Versions, isWhole: boolean): Changed[] {
  const names = new Set([...Object.keys(now), ...(isWhole ? Object.keys(before) : [])]);
  return [...names]
    .toSorted()
    .filter((name) => before[name] !== now[name])
    .map((name) => ({ kind: "changed", what, name, before: before[name] ?? absent, now: now[name] ?? absent }));
}

function fewOf(what: Changed["what"], changed: readonly Changed[]): Changed[] {
  const hidden = changed.length - mostNamed;
  if (hidden <= 0) return [...changed];
  const rest: Changed = { kind: "changed", what, name: `and ${hidden} more`, before: "", now: "" };
  return [...changed.slice(0, mostNamed), rest];
}
