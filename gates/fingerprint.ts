import { createHash } from "node:crypto";
import type { RepoPath } from "../git/path.ts";

/**
 * Names a finding so that the same defect has the same name in later runs: by rule, path and the offending text with its
 * white space folded, never by line number. `occurrence` tells equal texts in one file apart, counted from 0.
 *
 * @returns 64 hex digits.
 */
export function fingerprint(rule: string, path: RepoPath | null, text: string, occurrence: number): string {
  const normalised = text.replaceAll(/\s+/g, " ").trim();
  return createHash("sha256")
    .update([rule, path ?? "", normalised, String(occurrence)].join("\0"))
    .digest("hex");
}
