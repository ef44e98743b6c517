import type { FindStarts } from "../rules/secret-rule.ts";
import { kindOfName, type NameKind } from "./kind-of-name.ts";
import { nameAt, type Name } from "./name-at.ts";

const longestLine = 600;
const mostRows = 2_000;

/**
 * Where the values of a column begin that is called a password or a secret: in the rows below the head of a table (CSV, its
 * relatives, Markdown), and in what SQL inserts.
 */
export function columnStarts(kind: NameKind): FindStarts {
  return (text, keyword) => {
    const name = nameAt(text, keyword.start, keyword.end);
    const code = text.charCodeAt(skipQuotes(text, name.end));
    const isListed = code === comma || code === closing;
    if (!isListed && code !== semicolon && code !== pipe && code !== tab && !isLineEnd(code)) return [];
    const line = headAt(text, name);
    if (!line && !(isListed && isInserted(text, name))) return [];
    if (kindOfName(name.text) !== kind) return [];
    return line ? rowStarts(text, name, line) : insertedStarts(text, name);
  };
}

const [tab, comma, semicolon, pipe, closing] = [9, 44, 59, 124, 41];

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}

/** Quotes and blanks around the names of columns. */
function skipQuotes(text: string, from: number): number {
  let at = from;
  while (at < from + 12 && /["'` ]/.test(text.charAt(at))) at++;
  return at;
}

/** Whether the list that the name stands in is one that SQL inserts. */
function isInserted(text: string, { start }: Name): boolean {
  return /\binto\b[^()]{1,120}\([^()]*$/i.test(text.slice(Math.max(0, start - 300), start));
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Files of one line are long: no farther than a row may be is looked for the line's ends. */
function lineAt(text: string, at: number): Line | null {
  const from = Math.max(0, at - longestLine);
  const around = text.slice(from, at + longestLine);
  const before = around.lastIndexOf("\n", at - from - 1);
  const behind = around.indexOf("\n", at - from);
  if ((before === -1 && from > 0) || (behind === -1 && from + around.length < text.length)) return null;
  const start = at === from ? from : from + before + 1;
  const end = behind === -1 ? text.length : from + behind;
  return { start, text: text.slice(start, end).replace(/\r$/, "") };
}

/** Names and nothing else, with one sign between any two. */
const head =
  /^[#| \t]{0,4}["'`]?[A-Za-z][\w ./-]{0,40}["'`]?(?:[ ]{0,40}[,;|\t][ ]{0,4}["'`]?[A-Za-z][\w ./-]{0,40}["'`]?){1,40}[ ]{0,40}\|?[ ]{0,4}$/;

/** The line of the name when it is the head of a table: no row stands above it. */
function headAt(text: string, name: Name): Line | null {
  const line = lineAt(text, name.start);
  if (!line || !head.test(line.text)) return null;
  const above = line.start > 0 ? lineAt(text, line.start - 1) : null;
  return above?.text.includes(delimiterOf(line)) ? null : line;
}

function delimiterOf({ text }: Line): string {
  return ["\t", "|", ";", ","].find((sign) => text.includes(sign)) ?? ",";
}

function rowStarts(text: string, name: Name, line: Line): number[] {
  const delimiter = delimiterOf(line);
  const names = cellsOf(line.text, delimiter);
  const column = names.findLastIndex(({ start }) => line.start + start <= name.start);
  const starts: number[] = [];
  let at = line.start + line.text.length;
  for (let row = 0; row < mostRows; row++) {
    const lineBreak = text.indexOf("\n", at);
    const next = lineBreak === -1 || lineBreak - at > 1 ? null : lineAt(text, lineBreak + 1);
    if (!next) break;
    at = next.start + next.text.length;
    if (/^[\s|:-]+$/.test(next.text)) continue;
    const cells = cellsOf(next.text, delimiter);
    if (cells.length !== names.length) break;
    const cell = cells[column];
    if (cell && cell.text !== "") starts.push(next.start + cell.start);
  }
  return starts;
}

interface Cell {
  readonly start: number;
  readonly text: string;
}

/** What stands between the delimiters, without blanks and quotes. A delimiter within quotes is none. */
function cellsOf(line: string, delimiter: string): Cell[] {
  const isFramed = delimiter === "|" && /^\s*\|/.test(line);
  const cells: Cell[] = [];
  let from = isFramed ? line.indexOf("|") + 1 : 0;
  const last = isFramed ? line.trimEnd().length - (line.trimEnd().endsWith("|") ? 1 : 0) : line.length;
  let quote = "";
  for (let at = from; at <= last; at++) {
    const character = line.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' && line.slice(from, at).trim() === "") quote = character;
    if (at < last && (quote !== "" || character !== delimiter)) continue;
    const raw = line.slice(from, at);
    const lead = /^[\s"'`]*/.exec(raw)?.[0].length ?? 0;
    cells.push({ start: from + lead, text: raw.slice(lead).replace(/[\s"'`]+$/, "") });
    from = at + 1;
  }
  return cells;
}

const behindNames = /[\w"'`,.\s[\]]{0,300}\)\s{0,20}(?:output [\w.,\s]{1,60})?values\s{0,20}(?=\()/iy;
const tuple = /\(((?:[^()'"]|'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|\([^()]*\)){1,1500})\)\s{0,4},?\s{0,80}/y;

function insertedStarts(text: string, name: Name): number[] {
  behindNames.lastIndex = name.end;
  if (!behindNames.test(text)) return [];
  const before = text.slice(Math.max(0, name.start - 300), name.start);
  const column = before.slice(before.lastIndexOf("(") + 1).split(",").length - 1;
  const starts: number[] = [];
  tuple.lastIndex = behindNames.lastIndex;
  for (let row = 0; row < mostRows; row++) {
    const open = tuple.lastIndex;
    const found = tuple.exec(text);
    if (!found) break;
    const value = valuesOf(found[1] ?? "")[column];
    if (value !== undefined) starts.push(open + 1 + value);
  }
  return starts;
}

/** Where each value of a list begins, behind its quote. */
function valuesOf(list: string): number[] {
  const values: number[] = [];
  for (const { index, 0: value } of list.matchAll(
    /(?:'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|\([^()]*\)|[^,'"()])+(?=,|$)/g,
  )) {
    values.push(index + (/^\s*N?['"]?/.exec(value)?.[0].length ?? 0));
  }
  return values;
}
