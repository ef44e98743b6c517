const mask = "[redacted]";

/**
 * Takes out of a program's output what could be a secret: tests print their environment, headers and connection strings
 * when they fail. It errs on the side of taking out too much; words, paths and test names stay.
 */
export function redactOutput(text: string): string {
  return text
    .replaceAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, mask)
    .replaceAll(/(\b[a-z][\w+.-]*:\/\/)[^\s/:@]*:[^\s/@]+@/gi, `$1${mask}@`)
    .replaceAll(/(\bauthorization\b["']?\s*[:=]\s*["']?(?:\w+ )?)[^\s"',;]{6,}/gi, `$1${mask}`)
    .replaceAll(
      /((?:password|passwd|secret|token|api[_-]?key|access[_-]?key)\w*["']?\s*[:=]\s*["']?)[^\s"',;)]{6,}/gi,
      `$1${mask}`,
    )
    .replaceAll(/[A-Za-z0-9+/=_-]{20,}/g, (run) => run.split("/").map(redactRun).join("/"));
}

function redactRun(run: string): string {
  return looksRandom(run) ? mask : run;
}

/** Long hexadecimal numbers, and long runs that mix cases and digits as no name does. */
function looksRandom(run: string): boolean {
  if (run.length < 20) return false;
  if (/^[0-9a-f]{32,}$/i.test(run)) return true;
  const digits = run.replaceAll(/\D/g, "").length;
  const uppers = run.replaceAll(/[^A-Z]/g, "").length;
  const lowers = run.replaceAll(/[^a-z]/g, "").length;
  // Digits that stand among letters, not at the end of a word as in `utf8` or `Test12`.
  const mixed = [...run.matchAll(/\d(?=[A-Za-z])/g)].length;
  if (digits >= 2 && mixed >= 2 && uppers >= 2 && lowers >= 2) return entropy(run) >= 3.5;
  return digits >= 4 && mixed >= 3 && uppers + lowers >= 8 && !/[_-]/.test(run) && entropy(run) >= 3.5;
}

/** Shannon entropy in bits a character. */
function entropy(text: string): number {
  const counts = Map.groupBy(text, (character) => character);
  return [...counts.values()].reduce(
    (sum, { length }) => sum - (length / text.length) * Math.log2(length / text.length),
    0,
  );
}
