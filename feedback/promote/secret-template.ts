import { allRules } from "../../gates/secrets/rules/pack.ts";
import { isGeneric } from "../../gates/secrets/rules/secret-rule.ts";
import type { PlaceholderNames } from "./placeholder-names.ts";
import { shapeOf } from "./shape.ts";
import { structuredForms } from "./structured-forms.ts";

/**
 * A template that is filled with a secret of the same kind as `value`: formats with structure by the placeholder that knows
 * them, everything else by the literal prefix that its vendor gives it and a draw of the same shape. Nothing else of
 * `value` is in it.
 */
export function secretTemplate(value: string, names: PlaceholderNames): string {
  let template = "";
  let at = 0;
  for (const { start, end, form } of structuredParts(value)) {
    template += plainTemplate(value.slice(at, start), names) + names.of(form, value.slice(start, end));
    at = end;
  }
  return template + plainTemplate(value.slice(at), names);
}

interface StructuredPart {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** In order, none overlapping. */
function structuredParts(value: string): StructuredPart[] {
  const parts = structuredForms
    .flatMap(({ pattern, form }) =>
      Array.from(value.matchAll(pattern), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        form: form(found),
      })),
    )
    .filter((part): part is StructuredPart => part.form !== null)
    .toSorted((one, other) => one.start - other.start);
  return parts.filter((part, index) => part.start >= Math.max(0, ...parts.slice(0, index).map(({ end }) => end)));
}

function plainTemplate(value: string, names: PlaceholderNames): string {
  const prefix = literalPrefix(value);
  return value.slice(0, prefix) + shapeOf(value.slice(prefix), names);
}

/** What providers' rules are found by: vendors' prefixes, and the addresses that hold a token. */
const keywords = [...new Set(allRules.filter((rule) => !isGeneric(rule)).flatMap((rule) => rule.keywords))];
const prefixes = keywords.filter((keyword) => /[-_]$/.test(keyword));
const addresses = keywords.filter((keyword) => keyword.length >= 8 && /[./]/.test(keyword));

/** How much of the value its vendor gives to all of its kind. */
function literalPrefix(value: string): number {
  const lower = value.toLowerCase();
  const prefix = Math.max(0, ...prefixes.filter((one) => lower.startsWith(one)).map(({ length }) => length));
  if (prefix > 0 || !/^https?:\/\//.test(lower)) return prefix;
  const ends = addresses.map((address) => (lower.includes(address) ? lower.indexOf(address) + address.length : 0));
  return Math.max(lower.indexOf("//") + 2, ...ends);
}
