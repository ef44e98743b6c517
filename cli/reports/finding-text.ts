import type { Finding, Severity } from "../../gates/contract.ts";
import { truncate, wrap } from "../terminal/fold.ts";
import { safeLine, safeLines } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { describeLocation } from "./wording.ts";

const excerptLines = 12;
const messageColumns = 1200;

/** A finding for people: where, severity and rule, then what is wrong, the text itself, and what to do. */
export function findingText(finding: Finding, style: Style): string[] {
  const { colours, glyphs } = style;
  const room = style.width - 4;
  return [
    findingLine(finding, style),
    ...words(finding.message, room, style).map((line) => `    ${line}`),
    ...excerpt(finding.excerpt, style).map((line) => `    ${colours.dim(glyphs.bar)} ${line}`),
    ...hanging(`${glyphs.arrow} `, words(finding.help ?? "", room - glyphs.arrow.length - 1, style)).map(
      (line) => `    ${colours.cyan(line)}`,
    ),
  ];
}

/** A finding on one line: where, severity, rule, and the weakness class where known. */
export function findingLine(finding: Finding, { colours }: Style): string {
  const place = describeLocation(finding.location);
  const parts = [
    ...(place === null ? [] : [colours.bold(safeLine(place))]),
    severityPaint(finding.severity, colours)(finding.severity),
    safeLine(finding.rule),
    ...finding.cwe.map((cwe) => colours.dim(safeLine(cwe))),
  ];
  return `  ${parts.join("  ")}`;
}

/** Where, and what is wrong as far as it fits on the same line. */
export function findingInBrief(finding: Finding, { colours, glyphs, width }: Style): string {
  const place = safeLine(describeLocation(finding.location) ?? finding.rule);
  const said = truncate(safeLine(finding.message), Math.max(20, width - place.length - 4), glyphs.ellipsis);
  return `  ${colours.bold(place)}  ${said}`;
}

/** Lines with `lead` before the first and as many spaces before the others. */
export function hanging(lead: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? lead : " ".repeat(lead.length)) + line);
}

function words(text: string, width: number, { glyphs }: Style): string[] {
  const line = truncate(safeLine(text), messageColumns, glyphs.ellipsis);
  return line === "" ? [] : wrap(line, width);
}

function excerpt(text: string | null, { width, glyphs }: Style): string[] {
  if (text === null) return [];
  const lines = dedented(safeLines(text));
  const shown = lines.slice(0, excerptLines).map((line) => truncate(line, width - 6, glyphs.ellipsis));
  const hidden = lines.length - shown.length;
  return hidden > 0 ? [...shown, `${glyphs.ellipsis} and ${hidden} more lines`] : shown;
}

/** Without the indentation that all lines share. */
function dedented(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line !== "").map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(shared));
}

function severityPaint(severity: Severity, { red, yellow, cyan }: Style["colours"]): (text: string) => string {
  return { error: red, warning: yellow, note: cyan }[severity];
}
