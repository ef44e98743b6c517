import type { FixtureFacts, Judged } from "../run.ts";
import type { Mutant } from "./mutant.ts";

/** Enough to see whether a switched-off rule is missed by any. */
const mostForRule = 3;

/**
 * The ids of the fixtures that can notice a mutant, likeliest first, in rounds: the next is tried only when nothing in
 * the one before was noticed. Only what is right can turn wrong.
 */
export function chooseFixtures(mutant: Mutant, judged: readonly Judged[]): string[][] {
  const right = judged.filter(({ outcome }) => outcome.verdict === "right");
  switch (mutant.kind) {
    case "rule": {
      const shown = right.filter(({ outcome }) => outcome.replay.findings.some(({ rule }) => rule === mutant.rule));
      // Where any finding will do, another rule may stand in for it.
      const [own, others] = partition(shown, ({ fixture }) => fixture.rule === mutant.rule);
      return shown.length === 0 ? [] : [idsOf([...own, ...others].slice(0, mostForRule))];
    }
    case "check": {
      const own = right.filter(({ fixture }) => fixture.subject === "secrets");
      const [silent, named] = partition(own, ({ fixture }) => fixture.label === "negative");
      const [tempted, others] = partition(silent, ({ fixture }) => fixture.rule === mutant.rule);
      // Where a secret is another rule's, a check may keep this one from claiming it.
      return [tempted, others, named].filter((round) => round.length > 0).map(idsOf);
    }
    case "shared-check": {
      const silent = right.filter(({ fixture }) => fixture.subject === "secrets" && fixture.label === "negative");
      return silent.length === 0 ? [] : [idsOf(silent)];
    }
    case "canary": {
      const reached = right.filter(({ fixture }) => isInReachOfCanary(fixture, mutant));
      // In a negative one the gate may have had nothing to read, and then it asks for no canary.
      const [found, silent] = partition(reached, ({ fixture }) => fixture.label === "positive");
      return reached.length === 0 ? [] : [idsOf([...found, ...silent].slice(0, 1))];
    }
  }
}

/** Whether what is planted takes part in the replay of a fixture. */
export function isInReachOfCanary(
  { id, subject }: Pick<FixtureFacts, "id" | "subject">,
  { gate, of }: Extract<Mutant, { kind: "canary" }>,
): boolean {
  return subject === gate && (of === "" || id.startsWith(`${gate}/${of}/`));
}

function idsOf(judged: readonly Judged[]): string[] {
  return judged.map(({ fixture }) => fixture.id);
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
