import type { Fixture } from "../../calibration/fixture.ts";
import type { FoundFinding, Outcome, Replay } from "../../calibration/outcome.ts";
import { displayPath } from "../../git/path.ts";
import { FeedbackError } from "../feedback-error.ts";
import type { LabelWord } from "../label.ts";
import type { Draft } from "./draft.ts";

/** What the replay of a draft says of it. */
export type Assessment =
  | { readonly kind: "right" }
  /** It shows what was labelled, and the gate does not get it right yet. */
  | { readonly kind: "gap"; readonly gap: string }
  /** It comes out right, as it may not: only good if the original does not show the verdict any more either. */
  | { readonly kind: "unless-mended"; readonly why: string }
  /** It comes out right, as it may not: only good if the original is found by now too. */
  | { readonly kind: "unless-found"; readonly why: string };

/**
 * Holds the replay of a draft against the label that it was made of.
 *
 * @throws {FeedbackError} when it shows something else.
 */
export function assessReplay(word: LabelWord, draft: Draft, { subject: gate }: Fixture, outcome: Outcome): Assessment {
  const { replay } = outcome;
  if (outcome.verdict === "error") throw new FeedbackError(describeTrouble(gate, replay));
  const others = outcome.unexpected.filter((found) => !isLabelled(found, draft));
  if (others.length > 0) throw new FeedbackError(describeOthers(others, draft));
  if (outcome.verdict === "right") {
    const isLetStand = replay.findings.some((found) => found.isSuppressed && isLabelled(found, draft));
    return isLetStand ? { kind: "right" } : assessRight(word, draft);
  }
  const isShown = replay.findings.some((found) => !found.isSuppressed && isLabelled(found, draft));
  if (word === "false-positive" && isShown) {
    return { kind: "gap", gap: `labelled a false positive, and ${draft.rule} still reports it` };
  }
  if (word === "missed" && !isShown)
    return { kind: "gap", gap: `labelled missed, and ${draft.rule} does not find it yet` };
  throw new FeedbackError(
    `What can be kept of the file does not show the finding any more: ${describe(outcome)}. Write the fixture by hand.`,
  );
}

function assessRight(word: LabelWord, { rule }: Draft): Assessment {
  switch (word) {
    case "correct":
      return { kind: "right" };
    case "false-positive":
      return {
        kind: "unless-mended",
        why: `${rule} reports the original, and not the fixture that can be made of it without the value itself. Where the policy has the rule or the path off, none is needed; else write it by hand.`,
      };
    case "missed":
      return {
        kind: "unless-found",
        why: `${rule} finds the fixture that can be made of it, and not the original, so the fixture would show nothing. Write it by hand.`,
      };
  }
}

function isLabelled(found: FoundFinding, { rule, path, line }: Draft): boolean {
  return found.rule === rule && found.path === path && (line === null || found.line === line);
}

function describeOthers(others: readonly FoundFinding[], { path }: Draft): string {
  const found = others.slice(0, 3).map(({ rule, line }) => (line === null ? rule : `${rule} on line ${line}`));
  return `Of ${displayPath(path)} the gate would report more than was labelled: ${found.join(", ")}. Write the fixture by hand.`;
}

function describe({ differences, replay }: Outcome): string {
  return differences.length === 0 ? describeStatus(replay) : differences.join(", ");
}

/** Some gates judge a project, of which one file alone is none. */
function describeTrouble(gate: string, replay: Replay): string {
  if (replay.status !== "skip")
    return `${gate} could not judge the fixture: ${replay.trouble ?? describeStatus(replay)}`;
  return `${gate} found nothing to judge in the one file that can be kept: its verdict hangs on more than that. Write the fixture by hand.`;
}

function describeStatus({ status, reason }: Replay): string {
  return `status ${status} (${reason})`;
}
