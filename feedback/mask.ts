import { maskSecrets } from "../gates/mask-secrets.ts";
import { hiddenSpans } from "../gates/secrets/redact.ts";
import { loadScanner } from "../gates/secrets/scanner.ts";

/** `text` without anything that the secrets gate, or the masking of programs' output, takes for a secret. */
export async function maskText(text: string): Promise<string> {
  const scanner = await loadScanner();
  const { all } = await scanner.scan(text);
  let clean = "";
  let at = 0;
  for (const { start, end } of hiddenSpans(text, all)) {
    clean += `${text.slice(at, start)}[redacted]`;
    at = end;
  }
  return maskSecrets(clean + text.slice(at)).replaceAll(toldValue, "$1[redacted]");
}

/** A value that people tell in a sentence, as in `password=…` and `token: …`; behind a colon mostly words follow, without digits. */
const toldValue =
  /((?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|key)s?["']?(?:=|\s*:\s*(?=\S*[0-9])))(?!\[redacted\])[^\s,;]{4,}/gi;
