import type { Finding } from "../../gates/contract.ts";
import type { Style } from "../terminal/style.ts";
import { findingText } from "./finding-text.ts";

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
