import type { AdoptionReport } from "../../hooks/install/adoption.ts";
import { describeHome, type InstallReport } from "../../hooks/install/report.ts";
import { describeStep, type InstallNote, type Step } from "../../hooks/install/step.ts";
import type { ToolsReport } from "../commands/install.ts";
import { withCommandName } from "../terminal/command-name.ts";
import { wrap } from "../terminal/fold.ts";
import { safeLine } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";

/** What `dl install` did, or would do, for people, and what to do next. */
export function installText(
  report: InstallReport,
  adoption: AdoptionReport,
  tools: ToolsReport | null,
  style: Style,
): string {
  const { dryRun } = report;
  const { colours } = style;
  const isNothing = report.steps.length === 0 && !adoption.created;
  const headline = dryRun ? "This is what `dl install` would do; nothing was changed." : "dl is installed.";
  return text([
    colours.bold(isNothing ? "dl is installed already; nothing had to be changed." : headline),
    ...paragraph(describeHome(report.home), report, style),
    ...report.steps.flatMap((step) => stepLines(step, report, style)),
    ...adoptionLines(adoption, report, style),
    ...toolLines(tools, style),
    ...report.notes.flatMap((note) => noteLines(note, report, style)),
  ]);
}

/** What to do after an installation that changed something; empty after another. */
export function nextStepsText(report: InstallReport, adoption: AdoptionReport, { glyphs }: Style): string {
  const isNothing = report.steps.length === 0 && !adoption.created;
  if (report.dryRun || isNothing) return "";
  return text(["", ...nextSteps(adoption).map((line) => `${glyphs.arrow} ${withCommandName(line)}`)]);
}

/** What `dl uninstall` did, or would do, for people. */
export function uninstallText(report: InstallReport, style: Style): string {
  const { colours } = style;
  const headline = report.dryRun
    ? "This is what `dl uninstall` would do; nothing was changed."
    : "dl's hooks are gone, and what was there before is back.";
  const isNothing = report.steps.length === 0;
  return text([
    colours.bold(isNothing ? "dl is not installed here; nothing had to be changed." : headline),
    ...report.steps.flatMap((step) => stepLines(step, report, style)),
    ...report.notes.flatMap((note) => noteLines(note, report, style)),
    ...(isNothing
      ? []
      : paragraph("Verdicts, events and .devloop.yaml stay: `dl clean` clears the first two.", report, style)),
  ]);
}

function stepLines(step: Step, report: InstallReport, style: Style): string[] {
  const { colours, glyphs, width } = style;
  const mark = report.dryRun ? glyphs.bar : glyphs.pass;
  const what = wrap(short(describeStep(step), report), width - 4);
  return [
    ...what.map((line, index) => (index === 0 ? `  ${colours.green(mark)} ${line}` : `    ${line}`)),
    ...wrap(short(step.why, report), width - 6).map((line) => colours.dim(`      ${line}`)),
  ];
}

function adoptionLines(adoption: AdoptionReport, report: InstallReport, style: Style): string[] {
  if (!adoption.created) return [];
  const { colours, glyphs } = style;
  const from = adoption.since === "root" ? "the first commit" : `what comes after ${adoption.since?.slice(0, 12)}`;
  return [
    `  ${colours.green(report.dryRun ? glyphs.bar : glyphs.pass)} write .devloop.yaml`,
    colours.dim(`      dl judges ${from}; the file holds the settings`),
  ];
}

function toolLines(tools: ToolsReport | null, style: Style): string[] {
  const { colours, glyphs, width } = style;
  if (tools === null) return [];
  if (tools.kind === "installed") {
    const state = tools.isNew ? "installed for this user" : "is there already";
    return [`  ${colours.green(glyphs.pass)} Semgrep ${tools.version} ${state}`];
  }
  const lines = tools.message.split("\n").flatMap((line) => wrap(safeLine(line), width - 4));
  return [
    ...lines.map((line, index) => (index === 0 ? `  ${colours.red(glyphs.broke)} ${line}` : `    ${line}`)),
    ...wrap(`${tools.help} The hooks are in place.`, width - 4).map((line) => `    ${colours.cyan(line)}`),
  ];
}

function noteLines(note: InstallNote, report: InstallReport, style: Style): string[] {
  const { colours, glyphs, width } = style;
  const mark = note.level === "warning" ? colours.yellow(glyphs.broke) : colours.dim(glyphs.off);
  const message = wrap(short(note.message, report), width - 4);
  return [
    ...message.map((line, index) => (index === 0 ? `  ${mark} ${line}` : `    ${line}`)),
    ...(note.help === null ? [] : wrap(short(note.help, report), width - 4).map((line) => `    ${colours.cyan(line)}`)),
  ];
}

function nextSteps(adoption: AdoptionReport): string[] {
  return [
    ...(adoption.created ? ["Look at .devloop.yaml, then: git add .devloop.yaml && git commit"] : []),
    "`dl doctor` tries every gate; `dl uninstall` puts everything back.",
  ];
}

function paragraph(words: string, report: InstallReport, style: Style): string[] {
  return wrap(short(words, report), style.width);
}

/** Paths in the work tree are shown from its top, as git shows them. */
function short(words: string, { worktree }: InstallReport): string {
  return safeLine(words.replaceAll(`${worktree}/`, ""));
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
