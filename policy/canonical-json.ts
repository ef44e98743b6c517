/**
 * Canonical JSON (RFC 8785): one text for one value, so that digests of it can be compared. Members are sorted by their
 * UTF-16 code units, numbers and strings are written as ECMAScript does, and there is no white space.
 *
 * @throws {TypeError} for what JSON cannot hold: undefined, functions, symbols, big integers, NaN, infinities, objects
 * of classes (a Map would look empty), strings that are not well-formed Unicode.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return canonicalString(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (typeof value === "object") return canonicalObject(value);
  throw new TypeError(`canonical JSON cannot hold a value of type ${typeof value}`);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`canonical JSON cannot hold ${value}`);
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError("canonical JSON cannot hold a string with a lone surrogate");
  return JSON.stringify(value);
}

function canonicalObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`canonical JSON cannot hold a ${value.constructor.name}`);
  }
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${canonicalString(name)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
