import type { Finding, GateResult } from "../../gates/contract.ts";
import { safeLine } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { findingText } from "./finding-text.ts";
import { broke } from "./wording.ts";

/** What is said when a commit message holds secrets. git keeps the message in `.git/COMMIT_EDITMSG`. */
export function renderMessageFindings(findings: readonly Finding[], style: Style): string {
  const lines = [
    style.colours.bold("secrets blocks: the commit message holds a secret"),
    ...findings.flatMap((finding) => findingText(finding, style)),
    "",
    "Take it out of the message and commit again; if it is real, revoke it: git keeps the text in COMMIT_EDITMSG.",
  ];
  return `${lines.join("\n")}\n`;
}

/** What is said when the secrets gate, in shadow mode, would have stopped a commit message. */
export function renderShadowedMessage({ outcome, summary, findings }: GateResult, style: Style): string {
  const why = broke(outcome) ? `could not judge the commit message: ${summary}` : "the commit message holds a secret";
  const lines = [
    style.colours.bold(
      style.colours.yellow(`shadow: secrets would have blocked: ${safeLine(why)}; this commit gets no stamp`),
    ),
    ...findings.flatMap((finding) => findingText(finding, style)),
  ];
  return `${lines.join("\n")}\n`;
}
