import { displayPath } from "../../git/path.ts";
import { inWords } from "../baseline/found.ts";
import type { FoundFinding } from "../outcome.ts";
import type { Judged } from "../run.ts";

/**
 * What a fixture wants to be found, in the words that also say what was found: `secrets/npm-token .npmrc:2`, or `nothing`.
 * Empty when the fixture is not known.
 */
export function describeExpected(judged: Judged | undefined): string {
  if (judged === undefined) return "";
  const { replay, missing, unexpected } = judged.outcome;
  const surplus = unexpected.map(textOf);
  const found = replay.findings.filter(({ isSuppressed }) => !isSuppressed).map(textOf);
  const expected = [...without(found, surplus), ...missing.map(textOf)];
  const isOpen = judged.fixture.label === "positive" && expected.length + unexpected.length === 0;
  if (isOpen) return "any finding";
  return inWords(expected.toSorted());
}

/** A list less the elements of another one, each taken away once. */
function without(all: readonly string[], less: readonly string[]): string[] {
  const left = [...less];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function textOf({ rule, path, line, isSuppressed }: FoundFinding): string {
  const place = [path === null ? null : displayPath(path), line].filter((part) => part !== null).join(":");
  return `${rule}${place === "" ? "" : ` ${place}`}${isSuppressed ? ", let stand" : ""}`;
}
