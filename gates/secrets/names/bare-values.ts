import type { NamedValue, Place } from "../rules/secret-rule.ts";
import type { Name } from "./name-at.ts";

/**
 * Values without quotes that a name is given: what is left of a line of settings (`NAME=value`, `name: value`, also behind
 * `export`, `ENV` and comment signs), a value amid a line (`-e NAME=value`, `{name: value}`, `name is value`), the default of
 * a variable (`${NAME:-value}`), and the text of a block of YAML.
 */
export function bareValues(text: string, name: Name): NamedValue[] {
  separator.lastIndex = name.end;
  const given = separator.exec(text)?.[0];
  if (given === undefined) return robotValue(text, name);
  const from = separator.lastIndex;
  const place = placeOf(text, name, given);
  const end = place === "line" ? endOfValue(text, name, given) : place === "option" ? toBlank : null;
  const whole = end && valueAt(end, text, from, name, place);
  const run = valueAt(token, text, from, name, place === "line" ? "inline" : place);
  return [whole, run].filter((value) => value !== null).filter((value) => !isProse(text, name, value));
}

/** A variable of Robot Framework, in a table of them: `${DB PASSWORD}    value`. */
function robotValue(text: string, name: Name): NamedValue[] {
  if (!/^[ \t]*\$\{[\w ]*$/.test(lineBefore(text, name.start) ?? "-")) return [];
  robotCell.lastIndex = name.end;
  const found = robotCell.exec(text);
  const value = found?.groups?.["value"];
  if (value === undefined) return [];
  return [{ name: name.text, place: "line", start: robotCell.lastIndex - value.length, end: robotCell.lastIndex }];
}

const robotCell = /\}[ \t]?=?(?:[ \t]{2,40}|\t)(?<value>[^\s$@&]\S{3,400})(?=[ \t]*\r?$|[ \t]{2}|\t)/my;

/** What is identified by something else, outside of SQL. */
function isProse(text: string, { text: name }: Name, { end }: NamedValue): boolean {
  return / by$/i.test(name) && text.charAt(end) !== ";";
}

/** A block of YAML begins on the next line. */
const separator =
  /\\{0,2}["'`]?(?:[\])]{0,2}|\*\*)[ \t]{0,12}(?:[:?+.]{0,3}={1,2}>?|:-?(?:\*\*)?|->|=>|\||(?:(?:for|of|on|to|in) [\w.-]{1,30} ){0,2}(?:is|to|as|IS)(?=[ \t:])(?:[ \t]?:)?|(?<=[ \t])[-\u2013](?=[ \t]+[^\s*_])|(?<=[ \t])(?=[^\s=:]))[ \t]{0,12}(?:[&!][\w!-]{1,24}[ \t]{1,4})?(?:[|>][+-]?[ \t]{0,4}\r?\n[ \t]{1,40}|["']?\$\{\w{1,60}(?::?[-=]|:(?!\?)))?/y;

/** What may stand before the name on a line that is all about it. */
const lineHead =
  /^[ \t]*(?:(?:#+|\/\/+|\/\*+|<!--|;|--|\*|>|-|\+|rem|export|set|setx|env|arg|declare|typeset|local|readonly|var|let|const|final|\$env:|environment=|-x|-g)[ \t"']*){0,4}["']?$/i;

function placeOf(text: string, name: Name, given: string): Place {
  const before = text.charAt(name.start - 1);
  if ((before === "?" || before === "&") && given === "=") return "query";
  if (/^--?[A-Za-z]/.test(name.text) && /[\s"'`[(]|^$/.test(before)) return "option";
  if (/^[A-Z][A-Z0-9_]*$/.test(name.text) && given === "=" && /[\s"']/.test(before)) return "line";
  if (isVariable(text, name)) return "line";
  const head = lineBefore(text, name.start);
  if (head === null) return "inline";
  if (given === "=" && /(?:^|\s)[\w.-]+=[^\s,(]+\s+$/.test(head)) return "line";
  const isSettings = /[=:]/.test(given) || /^\s*(?:(?:env|set|setx|export)\s)?$/i.test(head);
  return isSettings && lineHead.test(head) ? "line" : "inline";
}

/** In braces behind a dollar sign. */
function isVariable(text: string, { start }: Name): boolean {
  return text.charAt(start - 1) === "{" && text.charAt(start - 2) === "$";
}

const longestHead = 60;

/** What stands before `at` on its line; null when that is longer than any {@link lineHead}. */
function lineBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - longestHead), at);
  const lineBreak = before.lastIndexOf("\n");
  return lineBreak === -1 && at > longestHead ? null : before.slice(lineBreak + 1);
}

/** To the brace that closes a default, to the quote that opens the assignment as a whole, to a blank, to the line's end. */
function endOfValue(text: string, name: Name, given: string): RegExp {
  if (isVariable(text, name) || given.includes("${")) return toBrace;
  const before = text.charAt(name.start - 1);
  if (before === '"' && !given.includes('"')) return toDoubleQuote;
  if (before === "'" && !given.includes("'")) return toSingleQuote;
  return /[ \t]/.test(before) && given === "=" ? toBlank : toLineEnd;
}

const toBrace = /[^\s"'`{}$(?][^\s"'`{}$(]{3,400}(?=\})/y;
const toDoubleQuote = /[^\s"`<>{}$([][^\s"`]{3,400}(?=")/y;
const toSingleQuote = /[^\s'`<>{}$([][^\s'`]{3,400}(?=')/y;
const toBlank = /[^\s"'`<>{}()[\],$*&|!%@#][^\s"'`<>(){}[\]]{3,400}(?<![,;:])(?=[\s"'`]|$)/y;
const toLineEnd =
  /[^\s"'`<>{}()[\],$*&|!%@#][^\s"'`<>]{3,400}(?<![,;:[\](){}])(?=[ \t]{0,20}(?:\r?$|[ \t][#;]|[#;][ \t]|[ \t]\/\/|\\\r?$|\*\/|-->))/my;

/** What tokens are made of, and what stands behind them. */
const token =
  /[A-Za-z0-9_+/.~%!^*@-](?:[A-Za-z0-9_+/.~%!^*@:-]|=(?![A-Za-z])){5,600}(?<![.:])(?=[\s"'`;,&)}\]<>|#\\]|\.(?:\s|$)|$)/y;

function valueAt(pattern: RegExp, text: string, from: number, { text: name }: Name, place: Place): NamedValue | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? { name, place, start: from, end: pattern.lastIndex } : null;
}
