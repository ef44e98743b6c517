import { join, relative } from "node:path";
import type { DoubtfulLine } from "../../feedback/promote/doubtful-lines.ts";
import type { Promotion } from "../../feedback/promote/promote.ts";
import { displayPath } from "../../git/path.ts";
import { wrap } from "../terminal/fold.ts";
import { safeLine, safeLines } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";

/** A fixture that is to be written, for people: its files in full, and what calibration will hold the gate to. */
export function renderPromotion(promotion: Promotion, worktree: string, style: Style): string {
  const files = Object.entries(promotion.files).flatMap(([path, text]) => [
    style.colours.bold(displayPath(relative(worktree, join(promotion.folder, path)))),
    "",
    ...safeLines(text.trimEnd()).map((line) => (line === "" ? "" : `  ${line}`)),
    "",
  ]);
  const doubtful = promotion.doubtful.map((line) => `  ${describeLine(line)}`);
  return `${[
    ...files,
    ...(doubtful.length === 0 ? [] : [style.colours.bold("These lines could hold a secret that no rule knows:")]),
    ...doubtful,
    ...(doubtful.length === 0 ? [] : [""]),
    ...wrap(safeLine(describe(promotion)), style.width),
  ].join("\n")}\n`;
}

/** `after/src/a.js:3  const token = …` */
export function describeLine({ side, path, line, text }: DoubtfulLine): string {
  return `${safeLine(`${side}/${displayPath(path)}:${line}`)}  ${safeLine(text)}`;
}

function describe({ label, rule, path, line, gap }: Promotion): string {
  const place = line === null ? displayPath(path) : `${displayPath(path)}:${line}`;
  const held =
    label === "positive" ? `${rule} must be found in ${place}` : `nothing may be found, as ${rule} was in ${place}`;
  const now =
    gap === null
      ? "That is how it comes out now."
      : `It does not come out like this yet, so it is marked as a gap: calibration tells when it closes (${gap}).`;
  return `A ${label} fixture: ${held}. ${now}`;
}
