/*
 * What a repository holds (paths, messages, excerpts) may have been written to deceive: escape sequences drive a
 * terminal, bidirectional controls reorder a line, `::error::` speaks to a CI runner. Everything that comes from a
 * gate goes through here on its way to a person.
 */

/** Controls, bidirectional and invisible characters, lone surrogates: all that moves, hides or reorders text. */
// oxlint-disable-next-line no-control-regex -- controls are what it looks for
const unsafe = /[\u0000-\u001f\u007f-\u009f]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** `text` on one line, white space folded, every unsafe character as a visible escape such as `\x1b`. */
export function safeLine(text: string): string {
  return disarmed(text.replaceAll(/\s+/g, " ").trim());
}

/** The lines of `text`, indentation kept, tabs as two spaces, every unsafe character as a visible escape. */
export function safeLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => disarmed(line.replaceAll("\t", "  ")).trimEnd());
}

/**
 * A finished line as a CI runner may read it: `::name` at its start, where GitHub takes it for a command (it trims the
 * line first), loses its second colon.
 */
export function withoutRunnerCommand(line: string): string {
  return line.replace(/^(\s*)::/, "$1: ");
}

/** `##[name]` and `##vso[name]` are commands anywhere in a line (GitHub's older form, Azure Pipelines, TeamCity). */
function disarmed(text: string): string {
  return text.replaceAll(unsafe, showEscaped).replaceAll(/##(?=\w*\[)/g, "# #");
}

function showEscaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
