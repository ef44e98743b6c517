import { shannonEntropy } from "./entropy.ts";
import { hasPlaceholderWord, isRepetition, isSequence, isTemplate } from "./look-alikes.ts";
import type { Check } from "./rules/secret-rule.ts";

/*
 * Values that nothing but the name beside them calls a secret. Names are cheap, so the value has to look the part: these
 * predicates say what a person, or a program, would not have written for anything but a secret.
 */

/** Drawn at random by a program: long, mixed, no words in it. Of plain hex there must be more: short digests are everywhere. */
export const looksGenerated: Check = (value) => {
  if (value.length < 16 || value.length > 400 || isNotAValue(value)) return false;
  const hasBothCases = /[a-z]/.test(value) && /[A-Z]/.test(value);
  // Long random strings seldom have no digit; short ones without one are mostly names.
  if (!/[A-Za-z]/.test(value) || !(/[0-9]/.test(value) || (hasBothCases && value.length >= 24))) return false;
  if (/^[0-9a-f-]+$/i.test(value)) return value.length >= 20 && shannonEntropy(value.replaceAll("-", "")) >= 3;
  return shannonEntropy(value) >= 3.5 && !consistsOfWords(value);
};

/** Chosen by a person, or generated: several kinds of characters, and not just a name with a number behind it. */
export const looksLikePassword: Check = (value) => {
  if (value.length < 6 || value.length > 200 || isNotAValue(value) || isWeakWord(value)) return false;
  const hasSign = /[^A-Za-z0-9_.:/-]/.test(value);
  if (!/[A-Za-z]/.test(value) || !(hasSign || /[0-9]/.test(value))) return false;
  const isPlain = !hasSign && (/^[A-Za-z_.:/-]+[0-9]{0,3}$/.test(value) || consistsOfWords(value));
  return !isPlain && !/pass?w(?:or)?d/i.test(value);
};

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

/** Code, a path, an address, prose, a date, or a placeholder in place of a value. */
export function isNotAValue(value: string): boolean {
  return (
    isTemplate(value) ||
    hasPlaceholderWord(value) ||
    isRepetition(value) ||
    isSequence(value) ||
    isReference(value) ||
    isRegularExpression(value) ||
    isPathOrAddress(value) ||
    /\s|&\w+=|\\x[0-9a-f]{2}|^[0-9]{4}-[0-9]{2}-[0-9]{2}T/i.test(value) ||
    /[^\x21-\x7e]/.test(value)
  );
}

/** `config.password`, `getPassword()`, `$password`, `process.env.X`, `items[0]`, `a::b`, `@Value`. */
function isReference(value: string): boolean {
  return (
    /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+;?$/.test(value) ||
    /[\w$]\(|\[:?[\w$'"]*\]|=>|&&|\|\||::|->|\{\w*\}/.test(value) ||
    /^[$@%&:][A-Za-z_]/.test(value)
  );
}

/** Character classes and counts. */
function isRegularExpression(value: string): boolean {
  return /\[\^?(?:\\?.-.|\\[dws])|\{[0-9]+(?:,[0-9]*)?\}|\\[dwsSDW][+*]|\(\?[:=!<]/.test(value);
}

/** A file, a module, a media type, a URL, a URN, an e-mail address, a CSS or XPath selector. */
function isPathOrAddress(value: string): boolean {
  return (
    /^(?:\.{1,2}\/|\/[a-z][a-z_.-]*(?:\/|$)|~\/|[A-Za-z]:\\|https?:|file:|urn:|[a-z]+:\/\/)/.test(value) ||
    (/^[\w.-]+(?:\/[\w.-]+)+$/.test(value.replace(/=+$/, "")) &&
      !/[0-9].*[A-Z].*[0-9]|[A-Z].*[0-9].*[a-z].*[0-9]/.test(value)) ||
    /^[\w.+-]+@[a-z][\w.-]*$/.test(value) ||
    /\.(?:js|ts|json|ya?ml|py|go|java|rb|php|html?|css|png|svg|txt|md|pem|key|crt|xml|com|org|net|io|dev)$/.test(value)
  );
}

/**
 * Made of words, as names are: more than half of its pairs of letters are among the 150 commonest of source code. Of a
 * random string about a fifth are. A pair across a change of case (`theKey`) is none. No name has numbers in four places.
 */
export function consistsOfWords(value: string): boolean {
  if ((value.match(/[0-9]+/g)?.length ?? 0) >= 4) return false;
  let pairs = 0;
  let common = 0;
  for (const run of value.replaceAll(/([a-z])([A-Z])/g, "$1 $2").match(/[A-Za-z]{2,}/g) ?? []) {
    const lower = run.toLowerCase();
    for (let at = 1; at < lower.length; at++) {
      pairs++;
      if (commonPairs.has(lower.slice(at - 1, at + 1))) common++;
    }
  }
  return pairs >= 4 && common / pairs > 0.55;
}

/** Counted over the different words of the sources of Go, Python's packages, zod and TypeScript. */
const commonPairs: ReadonlySet<string> = new Set(
  "ab ac ad ag ai al am an ap ar as at ba be bi bl ca cc ce ch ci ck cl co cr ct da dd de di ds ea ec ed ee ef eg el em en ep er es et ex fa fe ff fi fo ge go gr ha he hi ia ic id ie if ig il im in io ip ir is it iv iz ke la ld le li ll lo ls ly ma me mi mo mp na nc nd ne ng ni no ns nt oc od ol om on oo op or os ot ou pa pe pi pl po pr ps pt ra re ri ro rr rs rt sa sc se sh si so sp ss st su sy ta te th ti to tr ts tt ty ul um un ur us ut va ve ze".split(
    " ",
  ),
);

const weakWords =
  /^(?:pass(?:w(?:or)?d|w0rd|phrase|code|wd)?|p[a4@]ss|p[a4@][s$]{2}w[o0]rd|pwd|user(?:name)?|admin(?:istrator)?|root|s[e3]+[ck]+r[e3][td]|test(?:ing|er|pass(?:word)?|user)?|token|guest|hello|world|letmein|welcome|postgres|mysql|mongo(?:db)?|redis|rabbit(?:mq)?|login|demo|default|changeit|(?:api)?key|value|string|none|null|undefined|true|false|abc|asdf|minio(?:admin)?|docker|elastic|my(?:pass(?:word)?|secret|user)|super(?:secret|user)|secretpassword|correct|wrong|bad|good|new|old|invalid|valid|hunter|username|usr|me|you|alice|bob|foo|bar|baz|qux|hidden|unused|unknown|empty|required|optional|[a-z])$/i;

/** A word that stands for a password in examples and tests, with digits or signs around it. */
export function isWeakWord(value: string): boolean {
  return (
    weakWords.test(value.replaceAll(/^[^A-Za-z]+|[^A-Za-z]+$/g, "")) ||
    weakWords.test(value.replaceAll(/[^A-Za-z0-9]/g, ""))
  );
}
