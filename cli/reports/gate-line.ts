import { gatesLetThrough } from "../../checkpoint/outcome.ts";
import { gateNames, type GateName, type GateResult, type GateStatus } from "../../gates/contract.ts";
import { elapsed } from "../terminal/elapsed.ts";
import { pad, wrap } from "../terminal/fold.ts";
import { safeLine } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { describeOutcomeInBrief } from "./wording.ts";

const nameWidth = Math.max(...gateNames.map((name) => name.length));
const statusWidth = "timeout".length;
const elapsedWidth = 7;

/** Columns before the words: indent, sign, name, status, time, and two spaces between them. */
const wordsAt = 2 + 1 + 1 + nameWidth + 2 + statusWidth + 2 + elapsedWidth + 2;

/** With less room than this beside the columns, the words stand below them. */
const leastRoom = 30;

/**
 * A finished gate for people: sign, name, status, time and why; as many lines as the words need.
 *
 * @param inShadow gates in shadow mode.
 */
export function gateLines(result: GateResult, inShadow: readonly GateName[], style: Style): string[] {
  const { status } = result.outcome;
  const isShadowed = gatesLetThrough([result], inShadow).length > 0;
  const paint = isShadowed ? style.colours.yellow : statusPaint(status, style);
  const columns = [
    `  ${paint(signOf(status, style))} ${gateColumn(result.gate)}`,
    paint(pad(status, statusWidth)),
    style.colours.dim(elapsedColumn(result)),
  ].join("  ");
  const beside = style.width - wordsAt >= leastRoom;
  const indent = beside ? wordsAt : 4;
  const text = `${isShadowed ? "Shadow, does not block: " : ""}${describeOutcomeInBrief(result)}`;
  const words = wrap(safeLine(text), style.width - indent).map((line) => " ".repeat(indent) + line);
  if (!beside) return [columns, ...words];
  return [`${columns}  ${words[0]?.slice(indent) ?? ""}`, ...words.slice(1)];
}

/** A gate's name, filled up so that columns after it line up. */
export function gateColumn(gate: GateName): string {
  return pad(gate, nameWidth);
}

/** The sign that stands for a status. */
function signOf(status: GateStatus, style: Style): string {
  const { pass, fail, broke, off, skip } = style.glyphs;
  return { pass, fail, off, skip, error: broke, timeout: broke }[status];
}

/** How text about a gate with this status is painted. */
function statusPaint(status: GateStatus, { colours }: Style): (text: string) => string {
  const { red, green, yellow, dim } = colours;
  return { pass: green, fail: red, error: red, timeout: red, skip: yellow, off: dim }[status];
}

/** Time that a gate took, right aligned; blank for one that did not run. */
function elapsedColumn({ outcome, durationMs }: GateResult): string {
  const ran = outcome.status !== "off" && outcome.status !== "skip";
  return (ran ? elapsed(durationMs) : "").padStart(elapsedWidth);
}
