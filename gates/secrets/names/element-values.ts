import type { NamedValue } from "../rules/secret-rule.ts";
import type { Name } from "./name-at.ts";

/**
 * The text of an element of XML that a name announces: `<password>value</password>`, `<property name="password">value<`,
 * and `<key>password</key><string>value<` of property lists.
 */
export function elementValues(text: string, name: Name): NamedValue[] {
  opening.lastIndex = name.end;
  if (!opening.test(text) || !isInTag(text, name.start)) return [];
  const start = opening.lastIndex;
  content.lastIndex = start;
  return content.test(text) ? [{ name: name.text, place: "element", start, end: content.lastIndex }] : [];
}

const opening =
  /(?:["'][^<>\n]{0,80}|(?:\s[^<>\n]{0,80})?)>\s{0,40}(?:<!\[CDATA\[\s{0,4}|<value>\s{0,40})?|<\/(?:key|(?:[\w:-]{1,30}-)?(?:name|key))>\s{0,40}<(?:string|(?:[\w:-]{1,30}-)?value)>\s{0,8}/iy;
const content = /[^\s<>]{4,600}(?=\s{0,40}(?:<\/|\]\]>))/y;

function isInTag(text: string, nameStart: number): boolean {
  const before = text.slice(Math.max(0, nameStart - 130), nameStart);
  return /<(?:\w{1,20}:)?$|<(?:[\w:-]{1,30}-)?(?:key|name)>\s{0,8}$|<[\w:.-]{1,40}\s[^<>\n]{0,80}["']$/.test(before);
}
