import type { ReviewedDefect, ReviewRequest, ReviewVerdict } from "./schema.ts";
import { verdictSchema } from "./schema.ts";

/** A reviewer's answer, once it is known to be one to this very request. */
export type Answer =
  | { readonly kind: "verdict"; readonly verdict: ReviewVerdict }
  | { readonly kind: "invalid"; readonly why: string };

/** Holds what a reviewer gave against the published schema and against the request. */
export function readAnswer(raw: unknown, request: ReviewRequest): Answer {
  const parsed = verdictSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      kind: "invalid",
      why: `it does not fit the schema at ${issue?.path.join(".") || "its top"}: ${issue?.message}`,
    };
  }
  if (parsed.data.nonce !== request.nonce) return { kind: "invalid", why: "it does not repeat the request's nonce" };
  const reviewed = new Set(parsed.data.filesReviewed);
  const missing = request.files.map(({ path }) => path).filter((path) => !reviewed.has(path));
  if (missing.length > 0) {
    const more = missing.length > 1 ? ` and ${missing.length - 1} more` : "";
    return { kind: "invalid", why: `it leaves out ${missing[0]}${more} of the files under review` };
  }
  return { kind: "verdict", verdict: parsed.data };
}

/** The reviewer's findings: those that quote an added line, with the number that it has, and those that do not. */
export interface Believed {
  readonly believed: readonly ReviewedDefect[];
  readonly dropped: readonly ReviewedDefect[];
}

/** Believes a finding only where its quote is an added line of the request; a wrong line number is put right. */
export function believe({ findings }: ReviewVerdict, request: Pick<ReviewRequest, "files">): Believed {
  const believed: ReviewedDefect[] = [];
  const dropped: ReviewedDefect[] = [];
  for (const finding of findings) {
    const line = findQuoted(finding, request);
    if (line === null) dropped.push(finding);
    else believed.push({ ...finding, line });
  }
  return { believed, dropped };
}

/** The number of the added line that is quoted, the nearest to the one that is named; null when there is none. */
function findQuoted({ path, line, quote }: ReviewedDefect, { files }: Pick<ReviewRequest, "files">): number | null {
  const wanted = fold(quote);
  const lines = files.filter((file) => file.path === path).flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines));
  const quoted = lines
    .filter(({ kind, text }) => kind === "added" && isQuoteOf(wanted, fold(text)))
    .flatMap((one) => one.line ?? []);
  return quoted.toSorted((a, b) => Math.abs(a - line) - Math.abs(b - line))[0] ?? null;
}

/** A part of a line will do, when it is long enough to say which line is meant. */
function isQuoteOf(quote: string, text: string): boolean {
  return quote !== "" && (text === quote || (quote.length >= 12 && text.includes(quote)));
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
