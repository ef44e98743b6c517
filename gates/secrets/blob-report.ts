import { createHash } from "node:crypto";
import { confidences, type Confidence } from "../contract.ts";
import { readAllowComments, type AllowComment } from "../suppression.ts";
import { decodeText, gitLineCounter, type Decoded } from "./decode-text.ts";
import { shannonEntropy } from "./entropy.ts";
import { blotOut, hiddenSpans, redact, redactedExcerpt } from "./redact.ts";
import type { Match, Scanner } from "./scanner.ts";

/** A secret in a blob, with nothing of it but what may be shown. Lines and columns are from 1, ends included. */
export interface BlobMatch {
  readonly rule: string;
  readonly title: string;
  readonly confidence: Confidence;
  readonly cwe: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly excerpt: string;
  /** Tells one secret from another, and cannot be turned back into it. */
  readonly identity: string;
}

/** What is known of a blob, whatever paths it has: all that is kept between runs. */
export type BlobReport =
  | { readonly kind: "binary" }
  | { readonly kind: "text"; readonly matches: readonly BlobMatch[]; readonly allowComments: readonly AllowComment[] };

/** Scans the content of one blob. */
export async function reportBlob(bytes: Buffer, scanner: Scanner): Promise<BlobReport> {
  const readings = decodeText(bytes);
  if (readings.length === 0) return { kind: "binary" };
  const reports = await Promise.all(readings.map((decoded) => reportText(bytes, decoded, scanner)));
  return {
    kind: "text",
    matches: reports.flatMap(({ matches }) => matches),
    allowComments: reports.flatMap(({ allowComments }) => allowComments),
  };
}

async function reportText(
  bytes: Buffer,
  decoded: Decoded,
  scanner: Scanner,
): Promise<Omit<BlobReport & { kind: "text" }, "kind">> {
  const { text } = decoded;
  const { matches, all } = await scanner.scan(text);
  // A file in which nothing was found has nothing to excuse.
  if (matches.length === 0) return { matches: [], allowComments: [] };
  const hidden = hiddenSpans(text, all);
  const lineOf = gitLineCounter(bytes, decoded);
  return {
    matches: matches.map((match) => describe(match, text, lineOf, redactedExcerpt(text, match, hidden))),
    allowComments: readAllowComments(blotOut(text, hidden).split("\n")),
  };
}

function describe(match: Match, text: string, lineOf: (offset: number) => number, excerpt: string): BlobMatch {
  const { rule, title, confidence, cwe, start, end } = match;
  const last = end - 1;
  return {
    rule,
    title,
    confidence,
    cwe,
    startLine: lineOf(start),
    endLine: lineOf(last),
    startColumn: start - text.lastIndexOf("\n", start - 1),
    endColumn: last - text.lastIndexOf("\n", last - 1),
    excerpt,
    identity: identify(text.slice(start, end)),
  };
}

/**
 * A digest of the secret when it is too long and too random to be guessed from its digest; of its redacted form when not,
 * because a password can be tried out against a plain hash.
 */
function identify(secret: string): string {
  const bits = secret.length * shannonEntropy(secret);
  const told = secret.length >= 20 && bits >= 80 ? secret : redact(secret);
  return createHash("sha256").update(told).digest("hex");
}

/** A report that was kept, null for anything else. */
export function readBlobReport(value: unknown): BlobReport | null {
  if (!isRecord(value)) return null;
  if (value["kind"] === "binary") return { kind: "binary" };
  const { kind, matches, allowComments } = value;
  if (kind !== "text" || !Array.isArray(matches) || !Array.isArray(allowComments)) return null;
  if (!matches.every(isBlobMatch) || !allowComments.every(isAllowComment)) return null;
  return { kind, matches, allowComments };
}

function isBlobMatch(value: unknown): value is BlobMatch {
  if (!isRecord(value)) return false;
  const texts = ["rule", "title", "cwe", "excerpt", "identity"].map((key) => value[key]);
  const numbers = ["startLine", "endLine", "startColumn", "endColumn"].map((key) => value[key]);
  return (
    texts.every((text) => typeof text === "string") &&
    numbers.every((number) => typeof number === "number") &&
    confidences.includes(value["confidence"] as Confidence)
  );
}

function isAllowComment(value: unknown): value is AllowComment {
  if (!isRecord(value)) return false;
  return typeof value["rule"] === "string" && typeof value["reason"] === "string" && typeof value["line"] === "number";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
