import type { Check, CheckContext } from "./rules/secret-rule.ts";

/*
 * What stands around a value and says that it was made up, published, or never was a value by itself. For values that only
 * their names call secrets: tokens of a known form are told wherever they stand.
 */

/** Not in an example of a docstring or an API's description, in a table of digests, among test vectors, or in a sealed secret. */
export const isNotInExample: Check = (secret, context) => !surroundings.some((isAround) => isAround(secret, context));

const surroundings: readonly Check[] = [
  isInArmour,
  isJoinedPart,
  isDigestOfPath,
  isInDoctest,
  isInDescribedExample,
  isTestVector,
  isSealed,
];

/** Rules of their own judge what stands in armour. */
function isInArmour(_secret: string, { text, start }: CheckContext): boolean {
  return /KEY(?: BLOCK)? ?-{4,5}\s{0,4}$/.test(text.slice(Math.max(0, start - 24), start));
}

/** `["gh", "p_..."].join("")`: a part of something, by people who do not want it found. */
function isJoinedPart(_secret: string, { text, end, place }: CheckContext): boolean {
  if (place !== "quoted") return false;
  return /^["'`](?:\s{0,8},\s{0,8}["'`][^"'`\n]{0,120}["'`]){0,8}\s{0,8}\]\s{0,8}\.join\(/.test(
    text.slice(end, end + 600),
  );
}

/** `"assets/reset-password.js": "9f86d081884c7d65"`, and the digest of all of one kind: `"secrets": "9f86d081884c7d65"`. */
function isDigestOfPath(secret: string, { text, start, name = "" }: CheckContext): boolean {
  if (!/^(?:[0-9a-f]{7,64}|[0-9A-F]{7,64})$/.test(secret)) return false;
  if (/^(?:secrets|tokens|keys|passwords|credentials)$/i.test(name)) return secret.length < 32;
  const before = text.slice(Math.max(0, start - 120), start);
  return /[\w.-]\/[\w.-]{1,80}["']\s{0,4}:\s{0,4}["']$/.test(before);
}

/** A line that a person typed at Python's prompt, in documentation. */
function isInDoctest(_secret: string, { text, start }: CheckContext): boolean {
  return /(?:^|\n)[ \t*#/]{0,40}(?:>>>|\.\.\.) [^\n]{0,300}$/.test(text.slice(Math.max(0, start - 360), start));
}

/** Somewhere below `example:` in a description of an API (https://spec.openapis.org/oas/v3.1.0#example-object). */
function isInDescribedExample(_secret: string, { text, start }: CheckContext): boolean {
  const lines = text.slice(Math.max(0, start - 12_000), start).split("\n");
  let depth = Number.POSITIVE_INFINITY;
  for (const line of lines.toReversed()) {
    const own = line.search(/\S/);
    if (own === -1 || own >= depth) continue;
    depth = own;
    if (/^\s*["']?examples?["']?\s*:\s*\{?\s*$/i.test(line)) return true;
    if (depth === 0) return false;
  }
  return false;
}

/** Names of what else a test of a cipher, a signature or a key exchange is given. */
const vectorMembers =
  /\b(?:ciphertext|plaintext|nonce|base_nonce|aad|iv|ikm|okm|prk|peer_?public_?key|shared_?secret|suite_id|tc_?id|exporter_secret|ct|pt|kem_?id|pk_?r_?m|sk_?r_?m|dhe)\b["']?\s{0,8}(?:[:=]|:=)/gi;

/** A key of a test vector, in hexadecimal digits as the others beside it. */
function isTestVector(secret: string, { text, start, end }: CheckContext): boolean {
  if (!/^(?:[0-9a-f]{16,}|[0-9A-F]{16,})$/.test(secret)) return false;
  const around = text.slice(Math.max(0, start - 600), start) + "\n" + text.slice(end, end + 600);
  const members = new Set(
    Array.from(around.matchAll(vectorMembers), ([member]) => member.replaceAll(/\W/g, "").toLowerCase()),
  );
  return members.size >= 2;
}

/** Encrypted for one cluster (https://github.com/bitnami-labs/sealed-secrets). */
function isSealed(secret: string, { text }: CheckContext): boolean {
  return secret.startsWith("Ag") && text.includes("kind: SealedSecret");
}
