/** Start of a token: not inside a longer word, but right after an escape (`\n`) or a percent-encoded character is fine. */
const tokenStart = String.raw`(?:(?<![A-Za-z0-9_])|(?<=\\[nrt])|(?<=%[0-9A-Fa-f]{2}))`;

/** What may stand between a name and its value: closing quotes, a type, a separator, an opening quote. */
const separator = String.raw`["'\]\x60)]{0,3}\s{0,8}(?:=>|:=|\?=|={1,3}|:|,|\(|>)\s{0,8}["'\x60]{0,3}`;

/**
 * A token that its own prefix gives away: the keyword starts it. `body` is the regular expression of the whole token;
 * `tail` the characters that must not follow it.
 */
export function token(body: string, tail = "[A-Za-z0-9_]"): RegExp {
  return new RegExp(`${tokenStart}(?:${body})(?!${tail})`, "y");
}

/** The value given to a name that the keyword starts or stands in: `NAME_KEY="value"`, `"name-key": "value"`, `name.key => value`. */
export function assigned(value: string, tail = "[A-Za-z0-9_+/=-]"): RegExp {
  return new RegExp(String.raw`[\w.-]{2,60}${separator}(?<secret>${value})(?!${tail})`, "y");
}

/**
 * A value that only the word before it gives away, on the same line or the next, behind a separator or a quote. For values
 * whose shape is narrow: their length and alphabet are fixed.
 */
export function near(value: string, tail = "[A-Za-z0-9_+/=-]"): RegExp {
  return new RegExp(
    String.raw`[^\n]{0,80}?(?:\n[^\n]{0,60}?)?(?:[=:(>]\s{0,4}["'\x60]?|["'\x60]|[Bb]earer |\s)(?<secret>${value})(?!${tail})`,
    "y",
  );
}

/** A UUID, in lower or upper case. */
export const uuid = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
