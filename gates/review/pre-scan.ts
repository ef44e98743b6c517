import { hasContent, type Change, type PresentFile } from "../../change/change.ts";
import type { Finding } from "../contract.ts";
import { fingerprint } from "../fingerprint.ts";
import { findSuppression, readAllowComments } from "../suppression.ts";
import { findHiddenUnicode } from "./hidden-unicode.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { isBinary } from "./left-out.ts";
import { maskSecrets } from "../mask-secrets.ts";
import { onOneLine } from "./on-one-line.ts";
import { reviewRuleTable, type ReviewRule } from "./rule-list.ts";
import { findReviewerDirectedText } from "./reviewer-directed-text.ts";

/** Something on a line, before it is known whether a suppression covers it. */
interface Hit {
  readonly rule: ReviewRule;
  readonly line: number;
  readonly columns: { readonly startColumn: number; readonly endColumn: number } | null;
  readonly message: string;
  readonly help: string;
  readonly subject: string;
}

/**
 * Looks in the added lines, without any reviewer, for what is meant to deceive one: hidden characters, and text that is
 * addressed to whoever judges the change. Files that will not be sent are read too.
 */
export async function preScan(change: Change, secrets: KnownSecrets): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of change.files) if (hasContent(file)) findings.push(...(await scanFile(change, file, secrets)));
  return findings;
}

async function scanFile(change: Change, file: PresentFile, secrets: KnownSecrets): Promise<Finding[]> {
  const content = await change.objects.readBlob(file.after.oid);
  if (isBinary(content)) return [];
  const added = await change.addedLines(file);
  const lines = content.toString("utf8").split("\n");
  const hits = scanLines(lines, added);
  if (hits.length === 0) return [];
  const comments = readAllowComments(lines);
  const seen = new Map<string, number>();
  return hits.map(({ rule, line, columns, message, help, subject }) => {
    const key = `${rule}\0${subject}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const isSecret = secrets.isTainted(file.path) || secrets.holds(file.path, line);
    return {
      rule,
      severity: reviewRuleTable[rule].severity,
      message,
      help,
      location: { kind: "file", path: file.path, region: { startLine: line, endLine: line, ...columns } },
      excerpt: isSecret ? null : onOneLine(maskSecrets(subject), 120),
      fingerprint: fingerprint(rule, file.path, subject, occurrence),
      cwe: reviewRuleTable[rule].cwe,
      suppression: findSuppression({ rule, path: file.path, line }, [], comments, added),
    };
  });
}

function scanLines(lines: readonly string[], added: ReadonlySet<number>): Hit[] {
  return [...added].flatMap((line) => {
    const text = lines[line - 1] ?? "";
    const next = added.has(line + 1) ? (lines[line] ?? "") : "";
    return [...hiddenHits(text, line), ...directedHits(text, next, line)];
  });
}

function hiddenHits(text: string, line: number): Hit[] {
  return findHiddenUnicode(text, line === 1).map(({ startColumn, endColumn, codePoints }) => ({
    rule: "review/hidden-unicode",
    line,
    columns: { startColumn, endColumn },
    message: `The line holds invisible characters (${codePoints.slice(0, 5).join(", ")}).`,
    help: "Remove them, or write them as escapes; if the text needs them, add a comment `dl-allow review/hidden-unicode: <reason>`.",
    subject: codePoints.join(" "),
  }));
}

/** A sentence may be broken over two lines: it is reported where it starts, and only there. */
function directedHits(text: string, next: string, line: number): Hit[] {
  const alone = findReviewerDirectedText(text);
  const joined = alone === null && findReviewerDirectedText(next) === null;
  const subject = joined ? findReviewerDirectedText(`${text} ${next.replace(commentLeader, "")}`) : alone;
  if (subject === null) return [];
  return [
    {
      rule: "review/reviewer-directed-text",
      line,
      columns: null,
      message: "The change speaks to its reviewer.",
      help: "Remove the text; if it belongs there, add a comment `dl-allow review/reviewer-directed-text: <reason>`.",
      subject,
    },
  ];
}

const commentLeader = /^\s*(?:\/\/+|#+|\*+|--|;+|>|<!--)?\s*/;
