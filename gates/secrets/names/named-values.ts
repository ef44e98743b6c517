import type { Locate } from "../rules/secret-rule.ts";
import { bareValues } from "./bare-values.ts";
import { kindOfName } from "./kind-of-name.ts";
import { elementValues } from "./element-values.ts";
import { nameAt } from "./name-at.ts";
import { pairedValues } from "./paired-values.ts";
import { quotedValues } from "./quoted-values.ts";

/** Everything that the name which a keyword stands in may be given, however it is written. */
export const namedValues: Locate = (text, keyword) => {
  const name = nameAt(text, keyword.start, keyword.end);
  if (!canBeGiven(text.charCodeAt(name.end)) || text.startsWith("::", name.start - 2)) return [];
  const values = [
    ...quotedValues(text, name),
    ...pairedValues(text, name),
    ...elementValues(text, name),
    ...bareValues(text, name),
  ];
  if (values.length === 0) return values;
  const kind = kindOfName(name.text);
  return values.map((value) => ({ ...value, kind }));
};

/** Most words are followed by something that no name has before its value, such as a letter of another script or `;`. */
function canBeGiven(code: number): boolean {
  return codesBehindNames[code] === 1;
}

const codesBehindNames = new Uint8Array(128);
for (const character of " \t\n\r\"'`\\])}{*?!:=,(>|+~<[/") codesBehindNames[character.charCodeAt(0)] = 1;
