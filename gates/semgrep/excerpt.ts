const longest = 200;

/**
 * The first line of a match, for people: one line, at most 200 characters, and nothing in it that could be a secret.
 */
export function excerpt(line: string): string {
  const shown = redact(line.replaceAll(/\s+/g, " ").trim());
  return shown.length <= longest ? shown : `${shown.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** `text` without what looks like a secret: keys, passwords that are assigned, credentials in addresses. */
export function redact(text: string): string {
  return text
    .replaceAll(/(\w:\/\/[^\s/:@"'`]*:)[^\s/@"'`]+@/g, "$1[redacted]@")
    .replaceAll(assignment, (_, head: string, quote: string) => `${head}${quote}[redacted]${quote}`)
    .replaceAll(token, (word) => (looksRandom(word) ? "[redacted]" : word));
}

const assignment =
  /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|credential|private_?key|access_?key)\w*["'`]?\s*(?::|=>?|,)\s*)(["'`])[^"'`]+\2/gi;

const token = /[A-Za-z0-9+/_=-]{16,}/g;

/** Letters and digits in turn, as in keys; paths, identifiers and words have few changes from one to the other. */
function looksRandom(word: string): boolean {
  const changes = [...word.matchAll(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)].length;
  const hasAllCases = /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
  return /^[0-9a-f]{32,}$/i.test(word) || changes >= 4 || (hasAllCases && changes >= 2 && word.length >= 20);
}
