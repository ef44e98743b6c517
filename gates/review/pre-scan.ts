import { hasContent, type Change, type ChangedFile } from "../../change/change.ts";
import type { RepoPath } from "../../git/path.ts";
import type { Finding, Location } from "../contract.ts";
import { fingerprint } from "../fingerprint.ts";
import { findSuppression, readAllowComments } from "../suppression.ts";
import { findHiddenUnicode } from "./hidden-unicode.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { isBinary } from "./left-out.ts";
import { maskSecrets } from "../mask-secrets.ts";
import { onOneLine } from "./on-one-line.ts";
import { reviewRuleTable, type ReviewRule } from "./rule-list.ts";
import { findReviewerDirectedText } from "./reviewer-directed-text.ts";

/** Something on a line or in a name, before it is known whether a suppression covers it. */
interface Hit {
  readonly rule: ReviewRule;
  readonly place: HitPlace;
  readonly message: string;
  readonly help: string;
  readonly subject: string;
}

type HitPlace =
  | { readonly kind: "name" }
  | { readonly kind: "line"; readonly line: number; readonly columns: Columns | null };

interface Columns {
  readonly startColumn: number;
  readonly endColumn: number;
}

/**
 * Looks in the added lines and the new names of files, without any reviewer, for what is meant to deceive one: hidden
 * characters, and text that is addressed to whoever judges the change. Files that will not be sent are read too.
 */
export async function preScan(change: Change, secrets: KnownSecrets): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of change.files) findings.push(...(await scanFile(change, file, secrets)));
  return findings;
}

async function scanFile(change: Change, file: ChangedFile, secrets: KnownSecrets): Promise<Finding[]> {
  const added = await change.addedLines(file);
  const lines = hasContent(file) ? textLines(await change.objects.readBlob(file.after.oid)) : [];
  const hits = [...nameHits(file), ...scanLines(lines, added)];
  if (hits.length === 0) return [];
  const comments = readAllowComments(lines);
  const seen = new Map<string, number>();
  return hits.map(({ rule, place, message, help, subject }) => {
    const key = `${rule}\0${subject}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    // A name is vouched for where a file begins.
    const line = place.kind === "name" ? 1 : place.line;
    const isSecret = secrets.isTainted(file.path) || (place.kind === "line" && secrets.holds(file.path, line));
    return {
      rule,
      severity: reviewRuleTable[rule].severity,
      confidence: null,
      message,
      help,
      location: locationOf(file.path, place),
      excerpt: isSecret ? null : onOneLine(maskSecrets(subject), 120),
      fingerprint: fingerprint(rule, file.path, subject, occurrence),
      cwe: reviewRuleTable[rule].cwe,
      suppression: findSuppression({ rule, path: file.path, line }, [], comments, added),
    };
  });
}

/** None for a binary file. */
function textLines(content: Buffer): string[] {
  return isBinary(content) ? [] : content.toString("utf8").split("\n");
}

function locationOf(path: RepoPath, place: HitPlace): Location {
  if (place.kind === "name") return { kind: "path", path };
  return { kind: "file", path, region: { startLine: place.line, endLine: place.line, ...place.columns } };
}

function nameHits(file: ChangedFile): Hit[] {
  const isNew = file.after !== null && file.before.every((version) => version.path !== file.path);
  if (!isNew) return [];
  const place: HitPlace = { kind: "name" };
  const codePoints = [...new Set(findHiddenUnicode(file.path, false).flatMap((hidden) => hidden.codePoints))];
  const directed = findReviewerDirectedText(file.path);
  return [
    ...(codePoints.length > 0 ? [hiddenHit("The file's name", codePoints, place)] : []),
    ...(directed === null ? [] : [directedHit("The file's name", directed, place)]),
  ];
}

function scanLines(lines: readonly string[], added: ReadonlySet<number>): Hit[] {
  return [...added].flatMap((line) => {
    const text = lines[line - 1] ?? "";
    const next = added.has(line + 1) ? (lines[line] ?? "") : "";
    return [...hiddenHits(text, line), ...directedHits(text, next, line)];
  });
}

function hiddenHits(text: string, line: number): Hit[] {
  return findHiddenUnicode(text, line === 1).map(({ startColumn, endColumn, codePoints }) =>
    hiddenHit("The line", codePoints, { kind: "line", line, columns: { startColumn, endColumn } }),
  );
}

/** A sentence may be broken over two lines: it is reported where it starts, and only there. */
function directedHits(text: string, next: string, line: number): Hit[] {
  const alone = findReviewerDirectedText(text);
  const joined = alone === null && findReviewerDirectedText(next) === null;
  const subject = joined ? findReviewerDirectedText(`${text} ${next.replace(commentLeader, "")}`) : alone;
  return subject === null ? [] : [directedHit("The change", subject, { kind: "line", line, columns: null })];
}

const commentLeader = /^\s*(?:\/\/+|#+|\*+|--|;+|>|<!--)?\s*/;

function hiddenHit(where: string, codePoints: readonly string[], place: HitPlace): Hit {
  const rule = "review/hidden-unicode";
  return {
    rule,
    place,
    message: `${where} holds invisible characters (${codePoints.slice(0, 5).join(", ")}).`,
    help: helpFor(rule, place, "Remove them, or write them as escapes; if the text needs them"),
    subject: codePoints.join(" "),
  };
}

function directedHit(who: string, subject: string, place: HitPlace): Hit {
  const rule = "review/reviewer-directed-text";
  const help = helpFor(rule, place, "Remove the text; if it belongs there");
  return { rule, place, message: `${who} speaks to its reviewer.`, help, subject };
}

function helpFor(rule: ReviewRule, place: HitPlace, mend: string): string {
  const comment = `add a comment \`dl-allow ${rule}: <reason>\``;
  return place.kind === "name"
    ? `Rename the file; if it must be called that, ${comment} on its first line.`
    : `${mend}, ${comment}.`;
}
