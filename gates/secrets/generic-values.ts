import { consistsOfWords, likenessLimit } from "./consists-of-words.ts";
import { shannonEntropy } from "./entropy.ts";
import { isNotAValue } from "./not-a-value.ts";
import type { Check, Place } from "./rules/secret-rule.ts";
import { isWeakWord } from "./weak-words.ts";
import { wordLikeness } from "./word-likeness.ts";

/*
 * Values that nothing but the name beside them calls a secret. Names are cheap, so the value has to look the part: these
 * predicates say what a person, or a program, would not have written for anything but a secret.
 */

/** Drawn at random by a program, as keys and tokens are: long, mixed, no words in it. Digests are told by their names. */
export const looksGenerated: Check = (value, { name, place }) => {
  if (value.length < shortestIn(place) || value.length > 600) return false;
  if (!/^[A-Za-z0-9_+/.=~:-]+$/.test(value) && !maySignsStandIn(name)) return false;
  if (isNotAValue(value) || isWordsInBase64(value) || isFingerprint(value, name)) return false;
  return value.length < 16 ? isShortAndRandom(value) && !isWeakWord(value) : isLongAndRandom(value);
};

/** Addresses of badges, and text of all sorts, have short parameters that mean nothing. */
function shortestIn(place: Place | undefined): number {
  return place === "query" || place === "inline" ? 16 : 10;
}

/** Keys that programs share only with themselves are drawn from all signs; those that services give out are not. */
function maySignsStandIn(name: string | undefined): boolean {
  return name !== undefined && !/token|api|access|bearer|auth/i.test(name);
}

/** Names of variables are as long, so that nothing less than digits all over it will do. */
function isShortAndRandom(value: string): boolean {
  const digits = value.match(/[0-9]/g)?.length ?? 0;
  const hasBothCases = /[a-z]/.test(value) && /[A-Z]/.test(value);
  if (!/[A-Za-z]/.test(value) || digits < (hasBothCases ? 2 : 3) || /[._:/-]/.test(value)) return false;
  return (value.match(/[0-9]+/g)?.length ?? 0) >= 2 && wordLikeness(value) < 0.2;
}

function isLongAndRandom(value: string): boolean {
  if (!/[A-Za-z]/.test(value)) return false;
  if (/^[0-9a-f-]+$/i.test(value)) return /[0-9]/.test(value) && shannonEntropy(value.replaceAll("-", "")) >= 2.75;
  // Long random strings seldom have no digit; short ones without one are mostly names.
  return (/[0-9]/.test(value) || isOfRandomLetters(value)) && shannonEntropy(value) >= 3 && !consistsOfWords(value);
}

/** Hardly any name has so many changes of case. */
function isOfRandomLetters(value: string): boolean {
  return value.length >= 12 && /[a-z][A-Z].*[a-z][A-Z]/.test(value) && wordLikeness(value) < likenessLimit(value) - 0.2;
}

/** Passwords are shorter than keys. */
function isOfFewRandomLetters(value: string): boolean {
  return (
    /^[A-Za-z]{10,11}$/.test(value) && (value.match(/[a-z](?=[A-Z])/g)?.length ?? 0) >= 2 && wordLikeness(value) < -0.4
  );
}

/** So random that hardly any name beside it is needed. */
export const isSurelyRandom: Check = (value, { name = "" }) => {
  if (value.length < 20 || value.length > 200 || !/^[A-Za-z0-9_+/=.-]+$/.test(value) || !/[0-9]/.test(value))
    return false;
  if (isNotAValue(value) || isWordsInBase64(value)) return false;
  // Most UUIDs are ids. 40 digits in capitals are the fingerprint of a PGP key.
  if (isUuid.test(value)) return /[A-Za-z][_.-]?key$/i.test(name) && shannonEntropy(value) >= 3;
  if (/^[0-9a-f-]+$/i.test(value)) {
    return value.length >= 32 && shannonEntropy(value) >= 3.2 && !/^[0-9A-F]{40}$/.test(value);
  }
  return shannonEntropy(value) >= 3.5 && wordLikeness(value) < likenessLimit(value) - 0.4;
};

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Chosen by a person, or generated: several kinds of characters, and not just a name with a number behind it. */
export const looksLikePassword: Check = (value, { place }) => {
  if (value.length < 6 || value.length > 200 || !/[A-Za-z]/.test(value)) return false;
  const hasDigit = /[0-9]/.test(value);
  const hasSign = hasDigit ? /[^A-Za-z0-9_.:/-]/.test(value) : /[!@#$%^&*?~+]/.test(value);
  const isChosen =
    hasSign || (hasDigit ? !isNameWithNumber(value) : isOfRandomLetters(value) || isOfFewRandomLetters(value));
  if (!isChosen && !isPassphraseOfWords(value)) return false;
  if (isNotAValue(value) || isWeakWord(value) || isWordsInBase64(value)) return false;
  return place !== "inline" || isStrongPassword(value);
};

/** Of a PGP key, which is written in capitals. */
function isFingerprint(value: string, name = ""): boolean {
  return /^(?:[0-9A-F]{16}|[0-9A-F]{40})$/.test(value) && /sign|gpg|pgp/i.test(name);
}

/** As Kubernetes keeps values: `changeme`, or the name of something, in base64; a sentence; data without anything random. */
function isWordsInBase64(value: string): boolean {
  if (value.length % 4 === 1 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, "base64").toString("latin1").trim();
  if (!/^[\x20-\x7e]{4,}$/.test(text)) return false;
  if (/^\{.*\}$/.test(text)) return !(text.match(/[\w+/-]{10,}/g) ?? []).some((run) => !consistsOfWords(run));
  return isWeakWord(text) || isNotAValue(text) || (/^[A-Za-z _.-]+$/.test(text) && consistsOfWords(text));
}

/** `maple-river-candle-42`; names of things say of what kind they are. */
function isPassphraseOfWords(value: string): boolean {
  return /^(?:[a-z]{4,9}-){2,5}[0-9]{2,6}$/.test(value) && !wordsOfNames.test(value);
}

const wordsOfNames =
  /pass|token|secret|label|field|input|form|page|user|login|auth|reset|test|error|prod|data|host|admin|client|server|shop|store|vault|node|name|type|value|version|default|config|setting|option|button|dialog/;

function isNameWithNumber(value: string): boolean {
  return /^(?:[A-Z]?[a-z]+[_.:/-]?){1,4}[0-9]{1,4}$|^[A-Z_]+[0-9]{1,4}$/.test(value) || consistsOfWords(value);
}

/** Amid other text most of what stands beside the word is code. */
function isStrongPassword(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value));
  const isWordWithNumber = kinds.length === 4 && /[0-9]{3}/.test(value) && /[!@#$%^&*]/.test(value);
  return value.length >= 8 && kinds.length >= 3 && (isWordWithNumber || !consistsOfWords(value));
}

/** A password in a URL, percent-encoding undone: people write almost anything there, so only what is surely none is left out. */
export const looksLikeUrlPassword: Check = (value) => {
  const password = unescapePercent(value);
  if (password.length < 4 || isNotAValue(password) || isWeakWord(password)) return false;
  return !/^[A-Z_]+$/.test(password) && !/^:?[a-z_]+$/.test(password);
};

function unescapePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
