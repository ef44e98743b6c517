import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
} from "yaml";
import type { Position } from "./layer.ts";
import { PolicyError, type PolicyProblem } from "./problems.ts";

const longestFile = 256 * 1024;
const mostAliases = 100;
const mostFaults = 20;

/** The place of a node; `key` is its own place for an entry of a list. */
export interface NodePlace {
  readonly key: Position;
  readonly value: Position;
}

/** A YAML document as plain data that knows where each part of it is written. */
export interface YamlSource {
  /** Null for a file that says nothing. */
  readonly data: unknown;
  /** The place of what `path` leads to, null when there is nothing. */
  find(path: readonly PropertyKey[]): NodePlace | null;
}

/**
 * Reads one YAML 1.2 document.
 *
 * @throws {PolicyError} for everything that is not plain YAML: bad syntax, a key that is there twice, several documents,
 * tags, aliases that multiply.
 */
export function readYaml(text: string, file: string): YamlSource {
  if (text.length > longestFile) {
    throw problem(file, { line: 1, column: 1 }, `The file is larger than ${longestFile / 1024} KiB.`);
  }
  const lines = new LineCounter();
  const document = parse(text, file, lines);
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
    problemAt(file, lineAt(lines, pos[0]), explain(code, message)),
  );
  if (faults.length === 0) faults.push(...unresolvedAliases(document, lines, file));
  if (faults.length > 0) throw new PolicyError(faults.slice(0, mostFaults));
  return { data: toData(document, file), find: (path) => findNode(document, path, lines) };
}

function parse(text: string, file: string, lines: LineCounter): Document.Parsed {
  const document = parseDocument(text, { version: "1.2", prettyErrors: false, lineCounter: lines, stringKeys: true });
  // The parser recurses: a thousand brackets exhaust the stack, which it reports as an error of the text.
  if (document.errors.some(({ message }) => message.includes("call stack"))) {
    throw problem(file, { line: 1, column: 1 }, "The file is nested too deeply.");
  }
  return document;
}

function unresolvedAliases(document: Document.Parsed, lines: LineCounter, file: string): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      problems.push(
        problemAt(
          file,
          startOf(alias, lines),
          `In YAML a leading "*" means an alias, and nothing is marked as &${alias.source}: put a glob in quotes.`,
        ),
      );
    },
  });
  return problems;
}

function toData(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) {
      throw problem(file, { line: 1, column: 1 }, "The file's aliases (*name) multiply too far: write the values out.");
    }
    throw error;
  }
}

function findNode(document: Document.Parsed, path: readonly PropertyKey[], lines: LineCounter): NodePlace | null {
  let node: unknown = document.contents;
  let key: unknown = node;
  for (const part of path) {
    const container: unknown = isAlias(node) ? node.resolve(document) : node;
    if (isMap(container)) {
      const pair = container.items.find((item) => isScalar(item.key) && String(item.key.value) === part);
      if (!pair) return null;
      key = pair.key;
      node = pair.value ?? pair.key;
    } else if (isSeq(container)) {
      node = container.items[Number(part)];
      key = node;
    } else {
      return null;
    }
  }
  if (!node) return null;
  return { key: startOf(key, lines), value: startOf(node, lines) };
}

function startOf(node: unknown, lines: LineCounter): Position {
  return lineAt(lines, (node as ParsedNode).range[0]);
}

function lineAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The parser's words, where they speak of its interface in place of the file. */
function explain(code: string, message: string): string {
  switch (code) {
    case "DUPLICATE_KEY":
      return "This key is there twice.";
    case "MULTIPLE_DOCS":
      return 'A second document starts here ("---"): a policy is one document.';
    case "NON_STRING_KEY":
      return "A key is a plain text.";
    default:
      return `Not valid YAML: ${message.replace(/[.]?$/, ".")}`;
  }
}

function problem(file: string, at: Position, message: string): PolicyError {
  return new PolicyError([problemAt(file, at, message)]);
}

function problemAt(file: string, at: Position, message: string): PolicyProblem {
  return { file, ...at, message, suggestion: null };
}
