/*
 * GitHub's Markdown. Ids, paths and reasons come from a repository and may have been written to deceive: they reach a page
 * through `code` and `prose` alone, so that they show letter by letter and are never read as markup.
 */

const longestText = 400;

/** Controls, bidirectional and invisible characters, lone surrogates: all that moves, hides or reorders text. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text as code, also inside a table. */
export function code(text: string): string {
  const line = onOneLine(text);
  if (line === "") return "";
  if (!/[`|]|##/.test(line)) return `\`${line}\``;
  return `<code>${line.replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}

/** Text as words, also inside a table: no emphasis, link, mention, formula, emoji or tag comes of it. */
export function prose(text: string): string {
  return onOneLine(text)
    .replaceAll(/[\\`*[\]|~$#!]/g, String.raw`\$&`)
    .replaceAll(/(?<!\w)_|_(?!\w)/g, String.raw`\_`)
    .replaceAll(/[&<>@]|:(?=\/|[\w+-]+:)/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/\bwww\./gi, (start) => start.replace(".", "&#46;"));
}

/** A sentence of dl's own, in which commands stand in backquotes; what it quotes is still never read as markup. */
export function sentence(text: string): string {
  const parts = text.split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : spaced(part))).join("");
}

/** A column of a table. Figures stand at the right. */
export interface Column {
  readonly name: string;
  readonly align: "left" | "right";
}

/** A table; the cells are Markdown already. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  return [
    tableRow(columns.map(({ name }) => name)),
    tableRow(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map(tableRow),
  ];
}

/** Lines that a click opens. The summary is plain text. */
export function folded(summary: string, lines: readonly string[]): string[] {
  return ["<details>", `<summary>${prose(summary)}</summary>`, "", ...lines, "", "</details>"];
}

/** Blocks with an empty line between them, and a line's end after the last; empty ones are left out. */
export function page(blocks: readonly (readonly string[])[]): string {
  const full = blocks.filter((block) => block.length > 0);
  return `${full.map((block) => block.join("\n")).join("\n\n")}\n`;
}

/** {@link prose} that keeps the spaces at its ends, where code follows. */
function spaced(part: string): string {
  const words = prose(part);
  if (words === "") return part === "" ? "" : " ";
  return `${/^\s/.test(part) ? " " : ""}${words}${/\s$/.test(part) ? " " : ""}`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function onOneLine(text: string): string {
  const line = text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(unseen, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return line.length <= longestText ? line : `${line.slice(0, longestText - 1).toWellFormed()}…`;
}
