import type { NamedValue } from "../rules/secret-rule.ts";
import type { Name } from "./name-at.ts";
import { readString, type StringLiteral } from "./read-string.ts";

/**
 * Strings that a name is given: `name = "value"`, `"name": "value"`, `name("value")`, `name => 'value'`, `NAME '...'`, with a
 * type, a call, or a fallback in between. Quotes may be escaped, in text within text.
 */
export function quotedValues(text: string, name: Name): NamedValue[] {
  separator.lastIndex = name.end;
  const found = separator.exec(text);
  // What a call gives, in examples: `sign("", "secret") => "..."`.
  if (found && /\)\s*=>/.test(found[0])) return [];
  // What is waited for is made of its arguments, and none of them.
  if (found && /^(?:\*\s*)?await /.test(text.slice(separator.lastIndex, separator.lastIndex + 20))) return [];
  if (found) {
    const place = found[0].includes(",") && !isOwnArgument(text, name) ? "inline" : "quoted";
    return stringsFrom(text, separator.lastIndex).map(({ start, end }) => ({ name: name.text, place, start, end }));
  }
  const string = stringAfterWord(text, name) ?? stringTyped(text, name);
  return string ? [{ name: name.text, place: "quoted", start: string.start, end: string.end }] : [];
}

/** What closes the name, a type, then the separator. */
const separator =
  /\\{0,3}["'`]?[\])]{0,2}[?!]?(?:\[\w{0,8}\])?(?:\s\{ get; [\w; ]{0,20}\}(?=\s=))?(?:\s{0,3}:\s{0,3}&?(?:'\w{1,20} )?[A-Za-z][\w.<>?| [\]]{0,40}(?=\s{0,3}=)|[ \t]{1,3}(?:\*|\[\]|[Aa]s )?(?:[Ss]tring|str|bytes?|char|any)(?=\s{0,3}:?=))?\s{0,8}(?:[:?+.|~]{0,3}={1,3}>?|!==?|:|,|\(|->|<-|<<|\{(?=["']))\s{0,40}(?:[&!][\w!-]{1,24}[ \t]{1,4})?/y;

/** A list of words has commas between them, too: `put("db.password", "..."), set :db_password, "..."` name more than a word. */
function isOwnArgument(text: string, { start, text: name }: Name): boolean {
  return text.charAt(start - 1) === ":" || (/["']/.test(text.charAt(start - 1)) && /[A-Za-z][_.-][A-Za-z]/.test(name));
}

/** `PASSWORD 'value'`, `password is "value"`: nothing but a word, or nothing at all, stands in between. */
const wordOrBlank =
  /["'`]?[ \t]{1,4}(?:(?:(?:for|of|on|in) [\w.-]{1,30} ){0,2}(?:is|to|be|eq|by|with|BY|TO|AS|IS):?[ \t]{1,4}|(?:FOR|for) \S{1,80} ?= ?(?:PASSWORD\()?)?N?(?=["'])/y;

function stringAfterWord(text: string, name: Name): StringLiteral | null {
  // Whatever is passed stands behind that verb.
  if (/(?:^| )pass(?:e[sd])?$/i.test(name.text)) return null;
  wordOrBlank.lastIndex = name.end;
  return wordOrBlank.test(text) ? readString(text, wordOrBlank.lastIndex) : null;
}

/** `get("#password").type("value")`: what a test of a page types into the field that it has found by its name. */
const typed =
  /["'`\]]{1,3}\s{0,2}\)\s{0,12}(?:\.clear\(\)\s{0,12})?\.(?:type|fill|val|sendKeys|send_keys|setValue|set_value|typeText|addValue|fill_in|set|pressSequentially)\(\s{0,4}/y;

function stringTyped(text: string, name: Name): StringLiteral | null {
  typed.lastIndex = name.end;
  return typed.test(text) ? readString(text, typed.lastIndex) : null;
}

const mostStrings = 3;
const longestExpression = 160;

/** The string at `from`, or those in the expression that begins there: arguments of a call, what a fallback says. */
function stringsFrom(text: string, from: number): StringLiteral[] {
  const found: StringLiteral[] = [];
  const end = Math.min(text.length, from + longestExpression);
  let depth = 0;
  let isConditional = false;
  for (let at = from; at < end && found.length < mostStrings; at++) {
    const string = readString(text, at);
    if (string) {
      if (!isOpening(text, from, at)) break;
      if (string.end > string.start && !goesOn(text, found.at(-1), at)) found.push(withoutInnerQuotes(text, string));
      // A string that is not within a call is all there is.
      if (depth === 0) break;
      at = string.after - 1;
      continue;
    }
    const character = text.charAt(at);
    if (character === "(" || character === "[") depth++;
    else if ((character === ")" || character === "]") && --depth < 0) break;
    else if (character === "?") isConditional = true;
    else if (endsExpression(text, at, depth) && !(isConditional && character === ":")) break;
  }
  return found;
}

/** Code that is written by code has strings in its strings: `"\\"value\\""`, `'"value"'`. */
function withoutInnerQuotes(text: string, string: StringLiteral): StringLiteral {
  const inner = /^(?:\\?["'])([^"'\\]+)(\\?["'])$/.exec(text.slice(string.start, string.end));
  if (!inner) return string;
  const end = string.end - (inner[2]?.length ?? 0);
  return { start: end - (inner[1]?.length ?? 0), end, after: string.after };
}

/** Strings with nothing but blanks between them are one, and its second half is no value. */
function goesOn(text: string, last: StringLiteral | undefined, at: number): boolean {
  return last !== undefined && /^\s*[bBrRuUfF]?$/.test(text.slice(last.after, at));
}

/** Behind a word a quote closes what was opened before; a letter or two may say of what kind the string is. */
function isOpening(text: string, from: number, at: number): boolean {
  const word = /[\w)\]]*$/.exec(text.slice(Math.max(from, at - 12), at))?.[0] ?? "";
  return word === "" || /^[bBrRuUfFLNq]{1,2}$/.test(word);
}

/** What no expression has in front of its strings, but for comparisons, scopes, and named arguments that hold a default. */
function endsExpression(text: string, at: number, depth: number): boolean {
  switch (text.charAt(at)) {
    case ";":
    case "}":
    case "<":
    case ">":
      return true;
    case "{":
    case ",":
    case "\n":
      return depth === 0;
    case "=":
      return !(
        text.charAt(at + 1) === "=" ||
        /(?:default\w{0,8}|fallback)\s?$|[=!]$/.test(text.slice(Math.max(0, at - 16), at))
      );
    case ":":
      return text.charAt(at - 1) !== ":" && text.charAt(at + 1) !== ":";
    default:
      return false;
  }
}
