import { wordLikeness } from "../word-likeness.ts";
import type { Check, CheckContext, SecretRule } from "./secret-rule.ts";
import { spellings } from "./spellings.ts";
import { startsBeside, startsInAddress, startsNamed } from "./vendor-value-starts.ts";

/*
 * Values of a fixed length and alphabet that only the vendor's word gives away. The keyword is that word. It stands in the
 * name that the value is given to (`ACME_KEY=`, `acme.token:`, `"acmeSecret" =>`), or shortly before a name that says what
 * the value is (`acme: { "apiKey": ... }`, `https://api.acme.io/v1?token=...`, `Acme key ...`).
 */

/** The half of a row that is the same for all of these. */
type VendorValue = Pick<SecretRule, "pattern" | "starts" | "checks">;

/** For shapes that digests and ids have as well (hex, UUIDs, few characters): the name must be right before the value. */
export function named(value: string, ...checks: readonly Check[]): VendorValue {
  return { pattern: valuePattern(value), starts: startsNamed, checks: [isCalledNothingElse, isDrawn, ...checks] };
}

/** For long values of small letters, capitals and digits, as nothing else has them: anything may stand in between. */
export function beside(value: string, ...checks: readonly Check[]): VendorValue {
  return {
    pattern: valuePattern(inBothCases(value)),
    starts: startsBeside,
    checks: [isCalledNothingElse, isNoName, ...checks],
  };
}

/** For keys that stand in a path of the vendor's own addresses as well: `https://mainnet.acme.io/v3/...`. */
export function inAddress(value: string, ...checks: readonly Check[]): VendorValue {
  return {
    pattern: valuePattern(value, "[A-Za-z0-9_+=-]"),
    starts: startsInAddress,
    checks: [isCalledNothingElse, isDrawn, ...checks],
  };
}

/**
 * The shape with a small letter and a capital at least, for short values of both. A part of the shape, and no check: what a
 * check refuses is taken for a placeholder, and digests are none.
 */
export function inBothCases(value: string): string {
  return String.raw`(?=[^\sA-Z]{0,400}[A-Z])(?=[^\sa-z]{0,400}[a-z])(?:${value})`;
}

/** Names of settings of a vendor whose own name is an ordinary word: `front api`, `front token`, in every spelling. */
export function namesOf(word: string): string[] {
  return spellings(
    ...["api", "app", "key", "token", "secret", "access", "auth", "client"].map((part) => `${word} ${part}`),
  );
}

function valuePattern(value: string, tail = "[A-Za-z0-9_+/=-]"): RegExp {
  return new RegExp(String.raw`(?:${value})(?!${tail}|\.[A-Za-z0-9])`, "y");
}

/** The name right before the value does not say that it is an id, a digest, or made to be published. */
export function isCalledNothingElse(secret: string, { text, start }: CheckContext): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  // Checksums of pods go by the vendor's name alone (https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock).
  if (/^[0-9a-f]{40}$/.test(secret) && text.includes("SPEC CHECKSUMS:")) return false;
  const name = before.match(/[A-Za-z_$][\w$.-]*/g)?.findLast((word) => !fillers.test(word)) ?? "";
  if (otherNames.test(name) || otherCamelCaseNames.test(name)) return false;
  return !/(?:\b(?:sha(?:1|256|384|512)|md5|urn:uuid)[:-]|#["'\x60]?|@)$/i.test(before);
}

/** Digits and letters, or letters that make no words. */
function isDrawn(secret: string): boolean {
  return /[A-Za-z]/.test(secret) && (/[0-9]/.test(secret) || isNoName(secret));
}

/** Names of classes lie at 1.4 and above, and one random value of 20 letters and digits in 10,000 above 0.9. */
function isNoName(secret: string): boolean {
  return wordLikeness(secret) < 1.2;
}

/** The checks that this file gives to every row of its kinds: each is decided here, once for all of them. */
export const vendorChecks = { isCalledNothingElse, isDrawn, isNoName } as const satisfies Record<string, Check>;

const fillers = /^(?:str|string|text|value|default|is|was|or|bearer|basic|app|const|char)$/i;
const otherNames =
  /(?:^|[_.-])(?:ids?|uuid|guid|sha|h1|name|url|ref|rev)$|(?:client|user|account|project|team|page|list|form|message|request|order|product|customer|org|tenant|site)ids?$|(?:sha-?\d+|shasum|md5|hash|digest|checksum|fingerprint|thumbprint|commit|revision|reference|release|version|etag|integrity|authors?|keyboard|keywords?|nonce|cache_?key|idempotency_?key)$|publi(?:c|shable)_?(?:key|token)$|\.(?:js|css|svg|png|jpe?g|json|html?|map|woff2?|t?gz|zip|xz|bz2|whl|jar|gem|exe|dmg|deb|rpm|apk|so|dll|pdf|txt|md)$/i;
const otherCamelCaseNames = /[a-z0-9](?:I[dD]s?|U[uU][iI][dD]|Guid|Sha|Url|Name|Rev|Hash|Ref)$/;
