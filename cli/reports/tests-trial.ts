import type { FailedTrial, TestTrial, TrialThatLacks } from "../../checkpoint/try-tests.ts";
import type { GateResult } from "../../gates/contract.ts";
import type { LinkOffer } from "../../policy/link-offer.ts";
import { withCommandName } from "../terminal/command-name.ts";
import { elapsed } from "../terminal/elapsed.ts";
import { wrap } from "../terminal/fold.ts";
import { safeLine } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { findingLine } from "./finding-text.ts";
import { count } from "./wording.ts";

const findingsShown = 3;

/** What came of trying the tests in a fresh checkout, for people. */
export function trialText(trial: TestTrial, style: Style): string {
  return text(trialLines(trial, style));
}

/** Why no trial was made, for people. */
export function leftOutText(reason: string, style: Style): string {
  const message = `The tests were not tried in a fresh checkout, as ${reason}; \`dl install --try\` tries them.`;
  return text(marked(style.colours.dim(style.glyphs.off), message, style));
}

/** What became of the links that the tests lack, for people. */
export function linksText(offer: LinkOffer, isWritten: boolean, style: Style): string {
  const { colours, glyphs } = style;
  const trust = "`dl trust` (what is linked takes part in the tests and in no commit)";
  if (isWritten || offer.missing.length === 0) {
    const state = isWritten
      ? "snapshot.link is written into .devloop.yaml."
      : "snapshot.link in .devloop.yaml names it.";
    const next = offer.needsTrust ? `It holds after ${trust}.` : "It holds as soon as the file is committed.";
    const mark = isWritten ? colours.green(glyphs.pass) : glyphs.off;
    return text([...marked(mark, state, style), ...help(next, style)]);
  }
  const then = offer.needsTrust ? `, and then run ${trust}` : "";
  return text([
    ...help(
      `To have it in every checkpoint, put this into .devloop.yaml (\`dl install --try --yes\` does)${then}:`,
      style,
    ),
    "",
    ...offer.lines.trimEnd().split("\n"),
  ]);
}

function trialLines(trial: TestTrial, style: Style): string[] {
  const { colours, glyphs } = style;
  switch (trial.kind) {
    case "not-tried": {
      const isTrouble = !["no-commit", "disabled", "in-place", "no-tests-found"].includes(trial.why);
      const mark = isTrouble ? colours.yellow(glyphs.broke) : colours.dim(glyphs.off);
      const message = `The tests were not tried in a fresh checkout: ${trial.message.replace(/\.?$/, ".")}`;
      return [
        ...marked(mark, message, style),
        ...(isTrouble ? help("Then try them with `dl install --try`.", style) : []),
      ];
    }
    case "stopped":
      return marked(colours.dim(glyphs.off), "The trial of the tests was stopped; dl is installed.", style);
    case "passed":
      return marked(
        colours.green(glyphs.pass),
        `The tests pass in a fresh checkout of HEAD: ${withTime(trial.result)}`,
        style,
      );
    case "lacks":
      return lacksLines(trial, style);
    case "failed":
      return failedLines(trial, style);
  }
}

function lacksLines({ links, isExact, without, result, differential }: TrialThatLacks, style: Style): string[] {
  const { colours, glyphs } = style;
  const passes = result.outcome.status === "pass";
  const named = links.join(", ");
  const headline = passes
    ? `The tests fail in a fresh checkout of HEAD, and pass with what git ignores in your work tree: ${named}`
    : `In a fresh checkout of HEAD the tests lack what git ignores in your work tree: ${named}`;
  return [
    ...marked(colours.yellow(glyphs.broke), `${headline} (${elapsed(result.durationMs)})`, style),
    ...findingLines(without, style),
    ...(isExact ? [] : help("There was no time to find out whether each of these is needed.", style)),
    ...(passes ? [] : help(`With it: ${result.summary} ${oldFailures(differential)}`, style)),
    ...logLines(without, style),
  ];
}

function failedLines(trial: FailedTrial, style: Style): string[] {
  const { colours, glyphs } = style;
  const { result, tried, buildOutput } = trial;
  const without = tried.length === 0 ? "" : ", with and without what git ignores in your work tree";
  const headline = `${headlineOf(result)} in a fresh checkout of HEAD${without} (${elapsed(result.durationMs)}).`;
  const build =
    buildOutput.length === 0
      ? []
      : help(
          `A fresh checkout has no build output (${buildOutput.slice(0, 3).join(", ")}): if the tests need it, have sanity.command build it first, such as \`npm run build && npm test\`.`,
          style,
        );
  return [
    ...marked(colours.yellow(glyphs.broke), headline, style),
    ...(result.findings.length > 0 ? findingLines(result, style) : help(result.summary, style)),
    ...build,
    ...help(adviceOn(trial), style),
    ...logLines(result, style),
  ];
}

function headlineOf({ outcome }: GateResult): string {
  switch (outcome.status) {
    case "fail":
      return "The tests fail";
    case "timeout":
      return "The tests did not end in time";
    default:
      return outcome.reason === "not-isolated" ? "The tests cannot be kept apart" : "The tests cannot be run";
  }
}

/** What it means for commits, and what to do. */
function adviceOn({ result, differential }: FailedTrial): string {
  const again = "`dl install --try` tries again.";
  if (result.outcome.status === "fail") return `${oldFailures(differential)} ${again}`;
  const stops = "Until that is mended the sanity gate stops every commit that touches code;";
  if (result.outcome.status === "timeout") return `${stops} raise sanity.timeout if they need longer. ${again}`;
  if (result.outcome.reason === "tool-missing") return `${stops} ${again}`;
  return `${stops} ${again} If they can run nowhere but in your work tree, snapshot.inPlace: true is the last resort: they then see what is not staged.`;
}

function oldFailures(differential: boolean): string {
  return differential
    ? "What fails already does not stop a commit; what newly fails does."
    : "As sanity.differential is off, these failures stop every commit.";
}

function withTime({ summary, durationMs }: GateResult): string {
  return `${summary.replace(/\.$/, "")} (${elapsed(durationMs)}).`;
}

function findingLines({ findings }: GateResult, style: Style): string[] {
  const shown = findings
    .slice(0, findingsShown)
    .flatMap((finding) => [
      `  ${findingLine(finding, style)}`,
      ...wrap(safeLine(finding.message), style.width - 6).map((line) => `      ${line}`),
    ]);
  const hidden = findings.length - findingsShown;
  return hidden > 0
    ? [...shown, style.colours.dim(`    ${style.glyphs.ellipsis} and ${count(hidden, "more failure")}`)]
    : shown;
}

/** Paths are not wrapped: they are there to be copied. */
function logLines({ log }: GateResult, { colours }: Style): string[] {
  return log === null ? [] : [`    ${colours.dim("log")}  ${safeLine(log)}`];
}

function marked(mark: string, message: string, style: Style): string[] {
  const lines = wrap(withCommandName(safeLine(message)), style.width - 4);
  return lines.map((line, index) => (index === 0 ? `  ${mark} ${line}` : `    ${line}`));
}

function help(message: string, { colours, width }: Style): string[] {
  return wrap(withCommandName(safeLine(message)), width - 4).map((line) => `    ${colours.cyan(line)}`);
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
