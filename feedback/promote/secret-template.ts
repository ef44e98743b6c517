import { allRules } from "../../gates/secrets/rules/pack.ts";
import { isGeneric, type SecretRule } from "../../gates/secrets/rules/secret-rule.ts";
import type { Span } from "../../gates/secrets/redact.ts";
import type { PlaceholderNames } from "./placeholder-names.ts";
import { shapeOf, shapeOfDraw } from "./shape.ts";
import { structuredForms } from "./structured-forms.ts";

/**
 * A template that is filled with a secret of the same kind as `value`: formats with structure by the placeholder that knows
 * them, everything else by what its vendor gives to all of its kind and a draw of the same shape. Nothing else of `value`
 * is in it.
 *
 * @param drawn offsets of what the rule that finds it takes from classes of characters; null where that is not known.
 */
export function secretTemplate(value: string, names: PlaceholderNames, drawn: readonly Span[] | null = null): string {
  const structured = structuredParts(value);
  let template = "";
  let at = 0;
  if (structured.length === 0 && drawn !== null) {
    for (const { start, end } of drawn) {
      template += value.slice(at, start) + shapeOfDraw(value.slice(start, end), names);
      at = end;
    }
    return template + value.slice(at);
  }
  const isAllDrawn = drawn?.[0]?.start === 0 && drawn[0].end === value.length;
  const between = isAllDrawn ? shapeOf : plainTemplate;
  for (const { start, end, form } of structured) {
    template += between(value.slice(at, start), names) + names.of(form, value.slice(start, end));
    at = end;
  }
  return template + between(value.slice(at), names);
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
  const { start, end } = literalPart(value);
  return shapeOf(value.slice(0, start), names) + value.slice(start, end) + shapeOf(value.slice(end), names);
}

const providers = allRules.filter((rule) => !isGeneric(rule));
const prefixes = [...new Set(providers.flatMap(({ keywords }) => keywords))].filter(({ length }) => length >= 3);

/** The part of the value that its vendor gives to all of its kind: a prefix, or the address in front of a token. */
function literalPart(value: string): Span {
  const lower = value.toLowerCase();
  const prefix = Math.max(0, ...prefixes.filter((one) => lower.startsWith(one)).map(({ length }) => length));
  if (prefix > 0) return { start: 0, end: prefix };
  const scheme = { start: 0, end: /^[a-z][a-z0-9+.-]*:\/\//.exec(lower)?.[0].length ?? 0 };
  const addresses = [scheme, ...providers.map((rule) => literalAddress(lower, rule))];
  return addresses.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0] ?? { start: 0, end: 0 };
}

/** What a rule asks for to the letter: the scheme, its keyword, and the folders behind it that its pattern names. */
function literalAddress(address: string, { keywords, pattern }: SecretRule): Span {
  const keyword = keywords.find((one) => one.length >= 8 && /[./]/.test(one) && address.includes(one));
  if (keyword === undefined) return { start: 0, end: 0 };
  const at = address.indexOf(keyword);
  let end = at + keyword.replace(/\/$/, "").length;
  for (let folder = folderAt(address, end); folder !== null; folder = folderAt(address, end)) {
    if (!pattern.source.includes(folder)) break;
    end += folder.length + 1;
  }
  return { start: /^(?:https?:)?\/\/$/.test(address.slice(0, at)) ? 0 : at, end };
}

function folderAt(address: string, start: number): string | null {
  return /^\/([a-z][a-z0-9]*)(?=\/)/.exec(address.slice(start))?.[1] ?? null;
}
