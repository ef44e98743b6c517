import { confidences, type Confidence, type Severity } from "../contract.ts";
import { maskSecrets } from "../mask-secrets.ts";
import { isSeverityName, toSeverity } from "./severity.ts";

/** A match, in the file as it was laid. */
export interface RawFinding {
  /** Without the gate's name. */
  readonly rule: string;
  readonly severity: Severity;
  /** Null when the rule states none. */
  readonly confidence: Confidence | null;
  readonly message: string;
  readonly help: string | null;
  readonly cwe: readonly string[];
  /** A rule that says the same and more: where both match a line, this finding is dropped. */
  readonly yieldsTo: string | null;
  /** Lines from 1. */
  readonly startLine: number;
  readonly endLine: number;
  /** Bytes from the start of the file. */
  readonly startByte: number;
  readonly endByte: number;
}

/** Why a file was not read, or not in full. No text of the file is in it. */
export interface Shortfall {
  readonly extent: "nothing" | "part";
  readonly why: string;
  /** Whether a second run could read more. */
  readonly isPassing: boolean;
}

/** What Semgrep said, by path below the scanned root. */
export interface SemgrepReport {
  readonly version: string;
  readonly scanned: ReadonlySet<string>;
  readonly findings: ReadonlyMap<string, readonly RawFinding[]>;
  readonly shortfalls: ReadonlyMap<string, readonly Shortfall[]>;
  /** Errors that concern no single file, such as a rule that does not parse. */
  readonly fatal: readonly string[];
}

/**
 * Reads the output of `semgrep scan --json` (semgrep_output_v1: `results`, `errors`, `paths`). Paths are given without a
 * leading `./`.
 *
 * @throws {TypeError} when it is not that.
 */
export function readReport(json: string): SemgrepReport {
  const document = record(JSON.parse(json), "the output");
  const findings = new Map<string, RawFinding[]>();
  for (const result of list(document["results"], "results")) {
    const match = record(result, "a result");
    push(findings, laidPath(match["path"]), readFinding(match));
  }
  const shortfalls = new Map<string, Shortfall[]>();
  const fatal: string[] = [];
  for (const item of list(document["errors"], "errors")) {
    const error = record(item, "an error");
    const isOfFile = typeof error["path"] === "string" && error["level"] !== "error";
    const shortfall = isOfFile ? readShortfall(error) : null;
    if (shortfall === null) fatal.push(describeFatal(error));
    else push(shortfalls, laidPath(error["path"]), shortfall);
  }
  const scanned = list(record(document["paths"], "paths")["scanned"], "paths.scanned");
  return {
    version: text(document["version"], "version"),
    scanned: new Set(scanned.map(laidPath)),
    findings,
    shortfalls,
    fatal,
  };
}

function readFinding(match: Fields): RawFinding {
  const extra = record(match["extra"], "extra");
  const metadata = isRecord(extra["metadata"]) ? extra["metadata"] : {};
  const start = record(match["start"], "start");
  const end = record(match["end"], "end");
  const severity = text(extra["severity"], "severity");
  if (!isSeverityName(severity)) throw new TypeError(`unknown severity ${severity}`);
  return {
    rule: text(match["check_id"], "check_id"),
    severity: toSeverity(severity),
    confidence: readConfidence(metadata["confidence"]),
    // A rule may put what it matched into its message, and the reading is kept.
    message: maskSecrets(text(extra["message"], "message").trim()),
    help: readHelp(metadata),
    cwe: readCwe(metadata["cwe"]),
    yieldsTo: typeof metadata["yields-to"] === "string" ? metadata["yields-to"] : null,
    startLine: whole(start["line"], "start.line"),
    endLine: whole(end["line"], "end.line"),
    startByte: whole(start["offset"], "start.offset"),
    endByte: whole(end["offset"], "end.offset"),
  };
}

/** Our rules say the mend in `help`; others may give only a place to read on. */
function readConfidence(value: unknown): Confidence | null {
  const stated = typeof value === "string" ? value.toLowerCase() : null;
  return confidences.find((one) => one === stated) ?? null;
}

function readHelp(metadata: Fields): string | null {
  if (typeof metadata["help"] === "string") return metadata["help"].trim();
  const place = [metadata["references"], metadata["source-rule-url"], metadata["source"]]
    .flat()
    .find((one) => typeof one === "string" && one.startsWith("https://"));
  return typeof place === "string" ? `Read ${place}` : null;
}

/** `CWE-89: Improper …`, one or a list, as rules write it. */
function readCwe(value: unknown): string[] {
  const all = [value].flat().flatMap((one) => (typeof one === "string" ? (/CWE-\d+/.exec(one)?.[0] ?? []) : []));
  return [...new Set(all)];
}

/** Messages of syntax errors quote the file, so only the kind of error is taken. */
function readShortfall(error: Fields): Shortfall | null {
  const kind = [error["type"]].flat()[0];
  const rule = typeof error["rule_id"] === "string" ? error["rule_id"] : "a rule";
  switch (kind) {
    case "PartialParsing":
      return { extent: "part", why: `Semgrep could not parse ${describeSpans(error["spans"])}`, isPassing: false };
    case "Syntax error":
    case "Lexical error":
    case "Other syntax error":
    case "AST builder error":
      return { extent: "nothing", why: "Semgrep could not parse it", isPassing: false };
    case "Timeout":
    case "Fixpoint timeout":
      return { extent: "part", why: `${rule} took too long`, isPassing: true };
    case "Out of memory":
    case "Stack overflow":
      return { extent: "part", why: `${rule} ran out of resources`, isPassing: true };
    case "Too many matches":
      return { extent: "part", why: `${rule} matches it too often`, isPassing: false };
    default:
      return null;
  }
}

function describeSpans(spans: unknown): string {
  const lines = (Array.isArray(spans) ? spans : []).flatMap((span) => {
    const [start, end] = isRecord(span) ? [span["start"], span["end"]] : [];
    return isRecord(start) && isRecord(end) ? [`${String(start["line"])}-${String(end["line"])}`] : [];
  });
  return lines.length === 0 ? "parts of it" : `lines ${lines.slice(0, 5).join(", ")}${lines.length > 5 ? ", …" : ""}`;
}

function describeFatal(error: Fields): string {
  const kind = [error["type"]].flat()[0];
  const message =
    typeof error["message"] === "string" ? error["message"].split("\n").slice(0, 2).join(" ").slice(0, 300) : "";
  return `${typeof kind === "string" ? kind : "error"}: ${message}`;
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function record(value: unknown, what: string): Fields {
  if (isRecord(value)) return value;
  throw new TypeError(`${what} is no object`);
}

function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`${what} is no list`);
}

function text(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw new TypeError(`${what} is no text`);
}

function whole(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new TypeError(`${what} is no number`);
}

function laidPath(value: unknown): string {
  return text(value, "a path").replace(/^\.\//, "");
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const present = map.get(key);
  if (present) present.push(value);
  else map.set(key, [value]);
}
