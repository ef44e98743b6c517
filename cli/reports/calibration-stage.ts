import { stageNames, type StageResult, type StageStatus } from "../../calibration/run.ts";
import { elapsed } from "../terminal/elapsed.ts";
import { pad, wrap } from "../terminal/fold.ts";
import { safeLine } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { hanging } from "./finding-text.ts";
import { count } from "./wording.ts";

const nameWidth = Math.max(...stageNames.map((name) => name.length));
const statusWidth = "attention".length;
const elapsedWidth = 7;

/** Columns before the words: indent, sign, name, status, time, and two spaces between them. */
const wordsAt = 2 + 1 + 1 + nameWidth + 2 + statusWidth + 2 + elapsedWidth + 2;

/** With less room than this beside the columns, the words stand below them. */
const leastRoom = 30;

const detailsShown = 10;

/** A stage for people: sign, name, status, time and its sentence, then its further lines. */
export function stageLines({ stage, status, summary, details, durationMs }: StageResult, style: Style): string[] {
  const { colours, glyphs, width } = style;
  const paint = paintOf(status, style);
  const columns = [
    `  ${paint(signOf(status, style))} ${pad(stage, nameWidth)}`,
    paint(pad(status, statusWidth)),
    colours.dim((status === "skipped" ? "" : elapsed(durationMs)).padStart(elapsedWidth)),
  ].join("  ");
  const isBeside = width - wordsAt >= leastRoom;
  const indent = isBeside ? wordsAt : 4;
  const [first = "", ...others] = wrap(safeLine(summary), width - indent);
  const hidden = details.length - detailsShown;
  return [
    ...(isBeside ? [`${columns}  ${first}`] : [columns.trimEnd(), `    ${first}`]),
    ...others.map((line) => " ".repeat(indent) + line),
    ...details
      .slice(0, detailsShown)
      .flatMap((detail) => hanging(`${" ".repeat(indent)}${glyphs.off} `, wrap(safeLine(detail), width - indent - 2))),
    ...(hidden > 0 ? [colours.dim(`${" ".repeat(indent)}${glyphs.ellipsis} and ${count(hidden, "more line")}`)] : []),
  ];
}

function signOf(status: StageStatus, { glyphs }: Style): string {
  const { pass, fail, broke, off, skip } = glyphs;
  return { ok: pass, failed: fail, attention: broke, none: off, skipped: skip }[status];
}

function paintOf(status: StageStatus, { colours }: Style): (text: string) => string {
  const { green, red, yellow, dim } = colours;
  return { ok: green, failed: red, attention: yellow, none: dim, skipped: dim }[status];
}
