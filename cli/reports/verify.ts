import type { VerifiedCommit, VerifyResult } from "../../checkpoint/verify-result.ts";
import { pad, truncate, wrap } from "../terminal/fold.ts";
import { safeLine, withoutRunnerCommand } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { count } from "./wording.ts";

const statusWidth = "before-adoption".length;
const commitWidth = 10;

/** What `dl verify` found, for people: a line a commit, why where one is not accepted, its skips, and the verdict. */
export function renderVerify(result: VerifyResult, style: Style): string {
  const lines = [...result.commits.flatMap((commit) => commitLines(commit, style)), verdict(result, style)];
  return `${lines.map(withoutRunnerCommand).join("\n")}\n`;
}

function commitLines(verified: VerifiedCommit, style: Style): string[] {
  const { colours, glyphs, width } = style;
  const { accepted, shadow, commit, status, subject, detail, skips } = verified;
  const paint = shadow ? colours.yellow : accepted ? colours.green : colours.red;
  const room = width - commitWidth - statusWidth - 8;
  const head = [
    `${paint(shadow ? glyphs.broke : accepted ? glyphs.pass : glyphs.fail)} ${commit.slice(0, commitWidth)}`,
    paint(pad(status, statusWidth)),
    truncate(safeLine(subject), room, glyphs.ellipsis),
  ].join("  ");
  const why = accepted && status === "ok" ? [] : wrap(safeLine(detail), width - 4);
  return [
    head,
    ...why.map((line) => `    ${line}`),
    ...skips.flatMap(({ gate, reason }) =>
      wrap(safeLine(`left out ${gate}: ${reason}`), width - 4).map((line) => `    ${colours.yellow(line)}`),
    ),
  ];
}

function verdict({ accepted, commits }: VerifyResult, { colours }: Style): string {
  const refused = commits.filter((commit) => !commit.accepted).length;
  const shadowed = commits.filter((commit) => commit.shadow).length;
  if (accepted && shadowed > 0) {
    const text = `Not refused, in shadow mode: ${shadowed} of ${count(commits.length, "commit")} would not be accepted.`;
    return colours.bold(colours.yellow(text));
  }
  if (accepted) return colours.bold(colours.green(`Accepted: ${count(commits.length, "commit")}.`));
  return colours.bold(colours.red(`Not accepted: ${refused} of ${count(commits.length, "commit")}.`));
}
