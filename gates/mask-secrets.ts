const mask = "[redacted]";

/**
 * `text` without what could be a secret, for text that the secrets gate does not answer for: the output of programs,
 * removed and unchanged lines. It takes out too much rather than too little; identifiers, words and paths stay.
 */
export function maskSecrets(text: string): string {
  return text
    .replaceAll(/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g, mask)
    .replaceAll(/(\b[a-z][\w+.-]{0,30}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi, `$1${mask}@`)
    .replaceAll(/(\bauthorization\b["']?\s*[:=]\s*["']?(?:\w{1,20} )?)[^\s"',;]{6,}/gi, `$1${mask}`)
    .replaceAll(/(\s(?:-u|--user)[\s=]{1,3}["']?[^\s:"']{1,80}:)[^\s"'`]{4,}/g, `$1${mask}`)
    .replaceAll(quotedValue, (_, head: string, quote: string) => `${head}${quote}${mask}${quote}`)
    .replaceAll(environmentValue, `$1${mask}`)
    .replaceAll(/\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, mask)
    .replaceAll(/[A-Za-z0-9+/_=-]{16,}/g, (run) => run.split("/").map(maskRun).join("/"));
}

const secretName = String.raw`(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api[_-]?key|(?:private|access|secret)[_-]?key)`;

/** A string that is given to something that is named like a secret. */
const quotedValue = new RegExp(
  String.raw`(${secretName}[\w-]{0,60}["'\`]?\s*(?::|=>?|,)\s*)(["'\`])[^"'\`]{4,2000}\2`,
  "gi",
);

/** The same without quotes, as in `.env` files and YAML. */
const environmentValue = new RegExp(
  String.raw`(^\s*(?:export\s+)?[\w-]{0,60}${secretName}[\w-]{0,60}\s*[:=]\s*)[^\s"'\`(){}]{6,}$`,
  "gim",
);

/** Segment by segment: a path may hold capitals and digits without one of its names being random. */
function maskRun(run: string): string {
  return looksRandom(run) ? mask : run;
}

/** Long hexadecimal numbers, and runs in which letters of both cases and digits alternate as they do in no name. */
function looksRandom(run: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(run)) return true;
  const changes = [...run.matchAll(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)].length;
  const mixesCases = /[a-z]/.test(run) && /[A-Z]/.test(run);
  return changes >= 4 || (mixesCases && changes >= 2 && run.length >= 20);
}
