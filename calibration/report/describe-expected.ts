import { displayPath } from "../../git/path.ts";
import type { ExpectedFinding } from "../fixture.ts";
import type { Judged } from "../run.ts";

const findingsNamed = 3;

/** What a fixture wants, in words: `github-token at config.py:3`, `no finding`. Empty when the fixture is not known. */
export function describeExpected(judged: Judged | undefined): string {
  if (judged === undefined) return "";
  const { fixture, outcome } = judged;
  if (outcome.missing.length > 0) return listed(outcome.missing.map(describeFinding));
  if (fixture.label === "negative") return fixture.rule === null ? "no finding" : `no finding of ${fixture.rule}`;
  return fixture.rule ?? "a finding";
}

function describeFinding({ rule, path, line, isSuppressed }: ExpectedFinding): string {
  const place = [path === null ? null : displayPath(path), line].filter((part) => part !== null).join(":");
  return `${rule}${place === "" ? "" : ` at ${place}`}${isSuppressed ? ", let stand" : ""}`;
}

function listed(parts: readonly string[]): string {
  const hidden = parts.length - findingsNamed;
  return [...parts.slice(0, findingsNamed), ...(hidden > 0 ? [`${hidden} more`] : [])].join("; ");
}
