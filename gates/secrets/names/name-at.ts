/** A name in a text, its quotes left out. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const longestBefore = 60;
const longestBehind = 40;

/**
 * The name that the stretch from `start` to `end` stands in: `spring.datasource.password`, `$dbPassword`, `--api-key`. To a
 * name of one word belongs the word before it, as in `API key`, but for its place.
 */
export function nameAt(text: string, start: number, end: number): Name {
  let from = start;
  while (from > 0 && start - from < longestBefore && isNameCode(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < longestBehind && isNameCode(text.charCodeAt(to))) to++;
  const name = text.slice(from, to);
  const lead = isOneWord.test(name) ? (wordBefore.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? "") : "";
  return { text: lead + name, start: from, end: to };
}

const isOneWord = /^[A-Za-z]?[a-z]+$/;
const wordBefore = /[A-Za-z]+ $/;

/** Letters, those with accents too, digits, `_`, `-`, `.` and `$`. */
function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code === 36 ||
    (code >= 192 && code < 592)
  );
}
