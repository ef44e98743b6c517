import type { NamedValue } from "../rules/secret-rule.ts";
import type { Name } from "./name-at.ts";
import { readString } from "./read-string.ts";

/**
 * The value beside a name that is itself a value, or within what the name stands for: `{"name": "API_TOKEN", "value": "..."}`,
 * `name:` and `value:` on two lines of YAML, `<add key="Password" value="..."/>`, `--name token --value "..."`, the default
 * of a variable of Terraform or CloudFormation.
 */
export function pairedValues(text: string, name: Name): NamedValue[] {
  const start = valueStart(text, name);
  if (start === null) return valueInFront(text, name);
  const string = readString(text, start);
  if (string) {
    return string.end > string.start
      ? [{ name: name.text, place: "quoted", start: string.start, end: string.end }]
      : [];
  }
  bare.lastIndex = start;
  return bare.test(text) ? [{ name: name.text, place: "line", start, end: bare.lastIndex }] : [];
}

/** `{"value": "...", "name": "API_TOKEN"}`: some write members in another order. */
function valueInFront(text: string, { text: name, start }: Name): NamedValue[] {
  if (!keyLead.test(text.slice(Math.max(0, start - 16), start))) return [];
  const from = Math.max(0, start - 400);
  const found = inFront.exec(text.slice(from, start));
  const value = found?.groups?.["quoted"] ?? found?.groups?.["bare"];
  if (!found || value === undefined) return [];
  const at = from + found.index + found[0].indexOf(value, found[0].search(/[=:]/));
  return [
    { name, place: found.groups?.["quoted"] === undefined ? "line" : "quoted", start: at, end: at + value.length },
  ];
}

function valueStart(text: string, { start, end }: Name): number | null {
  for (const link of [within, option, beside]) {
    link.lastIndex = end;
    if (!link.test(text)) continue;
    return link !== beside || nameLead.test(text.slice(Math.max(0, start - 40), start)) ? link.lastIndex : null;
  }
  return null;
}

const nameLead =
  /(?:name|key|id|field|variable|property|param(?:eter)?(?:key)?|k|header|option|setting|env|attribute)["'\s]{0,4}[=:]\s{0,4}["'`]?$/i;

/** Members that only describe the value. */
const descriptions = String.raw`(?:["']?(?:type|enabled|secure|secret|sensitive|nullable|description|desc|format|label|title|required|encrypted|ephemeral|no_?echo)["']?\s{0,20}[=:]\s{0,4}(?:"[^"\n]{0,200}"|[^\s,"]{1,80})\s{0,4},?\s{0,60}){0,4}`;
const valueName = String.raw`["'\x60]?(?:\w{1,20}:)?(?:value|val|v|default|defaultValue|initialValue|currentValue|parameterValue|secretString|secretValue|plainText|content|data|string|stringValue)["'\x60]?\s{0,20}[=:]\s{0,4}`;

/** A sibling of the name. */
const beside = new RegExp(String.raw`["'\x60]?\s{0,4}[,;]?\s{0,60}${descriptions}${valueName}`, "iy");

/** A member of what the name stands for. */
const within = new RegExp(
  String.raw`["'\x60]?\s{0,3}(?:[:=]?\s{0,3}\{|:[ \t]{0,3}\r?\n)\s{0,60}${descriptions}${valueName}`,
  "iy",
);

/** Another option of the same command. */
const option = /["']?[ \t]{1,4}(?:\\\r?\n[ \t]{1,20})?--?(?:value|body|secret-string|secret-value|data|b|v)[ =]/y;

const keyLead = /(?:name|key)["'`]?\s{0,4}[=:]\s{0,4}["'`]?$/i;

/** The value, then nothing but the key of the name. */
const inFront =
  /["'`]?\b(?:value|Value)["'`]?\s{0,4}[=:]\s{0,4}(?:(?<quote>["'`])(?<quoted>[^"'`\n]{6,300})\k<quote>|(?<bare>[^\s"'`{}[\],$]{6,300}))[ \t]{0,4},?\s{1,40}["'`]?(?:name|Name|key|Key)["'`]?\s{0,4}[=:]\s{0,4}["'`]?$/;

const bare = /[^\s"'`<>{}()[\],$*&|!%@#][^\s"'`<>,]{5,400}(?=[ \t]{0,20}(?:\r?$|[ \t]#|,[ \t\r\n]|[ \t]?\}))/my;
