import type { FindStarts } from "./secret-rule.ts";

/*
 * Where a value may start that a vendor's word announces. All rules share these few patterns, so that a row of theirs costs
 * no more than the shape of its value.
 */

/** Behind the name that the word stands in, and behind names nearby that say what is given to them. */
export const startsNamed: FindStarts = (text, { start }) => namedStarts(text, start);

/** Behind anything else on the line as well. */
export const startsBeside: FindStarts = (text, { start }) => {
  const line = text.slice(start, start + 44).split("\n", 1)[0] ?? "";
  return unique([...namedStarts(text, start), ...endsOf(anything, line).map((at) => start + at)]);
};

/** In the path of an address with the word in its host as well. */
export const startsInAddress: FindStarts = (text, { start }) => {
  const paths = pathStarts(text.slice(start, start + reach));
  return unique([...namedStarts(text, start), ...paths.map((at) => start + at)]);
};

/** So far names are looked for, and a value of some length. */
const reach = 480;

const quotes = String.raw`\\{0,2}@?["'\x60]{0,3}`;
/** What may stand between a name and its value: what closes the name, a type, a separator, a call, quotes, a scheme. */
const given =
  String.raw`\\{0,2}["'\]\x60)]{0,3}\s{0,8}(?::\s?[&*]?[A-Za-z][\w<>.?|& ]{0,30}\s?(?==))?` +
  String.raw`(?:=>|[:?]=|={1,3}|\|{1,2}=?|\?\?=?|:-|[:,(>{]|(?:or|is|was):?\s)\s{0,8}(?:[\w.$[\]]{1,30}\()?${quotes}` +
  String.raw`(?:(?:[Bb]earer|[Bb]asic|[Tt]oken|(?:[Aa]pi-?)?[Kk]ey|App)\s{1,2})?`;
/** `--acme-key V`, `the acme key is V`. */
const givenOrTold = String.raw`(?:${given}|\s(?:(?:is|was):?\s)?${quotes})`;
/** `<add key="AcmeKey" value="...">`, `name: ACME_KEY` with `value: ...` below it, `variable "acme_key" { default = ... }`. */
const valueMember =
  String.raw`["'\]\x60)]{0,2}[\s,;{:(=-]{1,20}(?:(?:type|description|sensitive|nullable)[^\n]{0,80}\n\s{0,8}){0,3}` +
  String.raw`["'<]{0,2}(?:[Vv]alue|[Dd]efault)${given}`;

const secretWord = anyOf("key token secret pass pwd auth bearer cred appid app_id");
/** A name that could be anybody's. On the lines behind the vendor's word no other will do: it may be another vendor's. */
const nobodysName =
  String.raw`(?<![\w$-])(?<!(?<!\b(?:config|conf|cfg|c|self|this|options|opts|settings))\.)(?:[Xx]-)?` +
  `(?:${anyOf(
    "api app auth access client consumer private secret personal license signing webhook server account rest user " +
      "refresh master shared partner transaction bot session hmac encryption read write admin management delivery preview developer dev",
  )}[_-]?){0,3}` +
  anyOf("key token secret pass(?:word|phrase)? pwd pat authorization auth bearer credentials?");

const ownName = new RegExp(String.raw`[\w.-]{0,50}(?:::[\w.-]{1,40}){0,3}${given}`, "y");
/** Jenkins keeps secrets as `<secret>{...}</secret>`, what they are for in front. */
const inBraces = /[\w-]{0,30} (?:[\w+-]{1,24} ){0,2}/y;
const secretName = new RegExp(String.raw`${secretWord}[\w.-]{0,12}${givenOrTold}`, "g");
const secretNameWithValue = new RegExp(String.raw`${secretWord}[\w.-]{0,12}${valueMember}`, "g");
const nameBelow = new RegExp(nobodysName + givenOrTold, "g");
const nameBelowWithValue = new RegExp(nobodysName + valueMember, "g");
/** `new Client("...")`, with nothing but the value in it, or first. */
const constructorBelow = /(?<![\w$])(?:\w{1,30}\.)?[A-Za-z]{0,30}[Cc]lient\(["']/g;
const anything = /(?:[=:(>]\s{0,4}|\s|(?=["'\x60]))["'\x60]?/g;

function namedStarts(text: string, start: number): number[] {
  const window = text.slice(start, start + reach);
  const isOnLine = (at: number) => at <= 90 && !window.slice(0, at).includes("\n");
  const isBelow = (at: number) => {
    const lines = window.slice(0, at).split("\n");
    return lines.length >= 2 && lines.length <= 4 && lines.every((line) => line.length <= 80);
  };
  return unique(
    [
      ...endsOf(ownName, window),
      ...endsOf(secretName, window, isOnLine),
      ...endsOf(secretNameWithValue, window, isOnLine),
      ...endsOf(nameBelow, window, isBelow),
      ...endsOf(nameBelowWithValue, window, isBelow),
      ...endsOf(constructorBelow, window, isBelow),
      ...(text.charAt(start - 1) === "{" && text.charAt(start - 2) === ">" ? endsOf(inBraces, window) : []),
    ].map((at) => start + at),
  );
}

/** Behind each slash of the path, up to what ends the address. */
function pathStarts(window: string): number[] {
  const path = /^[\w.-]{0,40}(?::[0-9]{1,5})?\/[\w./~-]{0,200}/.exec(window)?.[0] ?? "";
  return Array.from(path.matchAll(/\//g), ({ index }) => index + 1);
}

/** Ends of the matches that start where they may, overlapping ones too. */
function endsOf(pattern: RegExp, text: string, mayStartAt = (_at: number): boolean => true): number[] {
  const ends: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (mayStartAt(match.index)) ends.push(match.index + match[0].length);
    if (pattern.sticky) break;
    pattern.lastIndex = match.index + 1;
  }
  return ends;
}

function unique(starts: readonly number[]): number[] {
  return [...new Set(starts)];
}

/** Any of the words, in small letters or capitals. */
function anyOf(words: string): string {
  const forms = words
    .split(" ")
    .map((word) => word.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`));
  return `(?:${forms.join("|")})`;
}
