import type { Kind } from "./kinds.ts";

/**
 * The same text without the syntax of a language that Semgrep's parser does not know yet and that says nothing to rules,
 * so that the code around it is read. Bytes keep their places: what goes is blanked out.
 */
export function parsable(text: Buffer, kind: Kind | undefined): Buffer {
  if (kind !== "csharp") return text;
  // A byte a character: places in the string are places in the file.
  const before = text.toString("latin1");
  const after = withoutPrimaryConstructors(before);
  return after === before ? text : Buffer.from(after, "latin1");
}

/** Comments and strings, in which nothing begins; else the beginning of a type: its keyword, and its name up to a parenthesis. */
const commentOrTypeHead =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"""[\s\S]*?"""|(?:@\$?|\$@)"(?:[^"]|"")*"|\$?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\b(class|struct|record(?:\s+(?:class|struct))?)(\s+@?[\w\x80-\xff]+\s*(?:<(?:[^<>(){};]|<[^<>(){};]*>)*>\s*)?)(?=\()/g;

/** Names, numbers and plain strings. What is more than that may hold a defect, and is never blanked out. */
const plainArguments = /^\((?:[\w\x80-\xff.,:\s@!]|nameof\([\w.]+\)|"[^"\\\n]*")*\)$/;

/** Types, names, attributes and constants as defaults: nothing that is put together or run. */
const plainParameters = /^\((?:[^"'{};`$]|"[^"\\\n]*")*\)$/;

/**
 * C# 12 gives classes parameters of their own, and their base arguments. Semgrep 1.182 reads the class, but reports that
 * it left something out; of a record with parameters and a body it reads nothing within, and says nothing.
 * https://learn.microsoft.com/dotnet/csharp/whats-new/tutorials/primary-constructors
 */
function withoutPrimaryConstructors(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { 0: head, 1: keyword, 2: name = "", index } of text.matchAll(commentOrTypeHead)) {
    if (keyword === undefined || index < kept) continue;
    const open = index + head.length;
    const close = closingOf(text, open);
    const parameters = text.slice(open, close + 1);
    if (close === -1 || !plainParameters.test(parameters)) continue;
    const base = baseArguments(text, close + 1);
    if (base !== null && !plainArguments.test(text.slice(base.open, base.close + 1))) continue;
    const end = (base?.close ?? close) + 1;
    const isBodiless = /^\s*(?:[:,][^{;]*|where[^{;]*)?;/.test(text.slice(end, end + 2000));
    // Records without a body are read as they are.
    if (isBodiless && keyword.startsWith("record")) continue;
    parts.push(text.slice(kept, index), asClass(keyword), name, blank(parameters));
    if (base !== null) parts.push(text.slice(close + 1, base.open), blank(text.slice(base.open, end)));
    kept = end;
    if (!isBodiless) continue;
    const semicolon = text.indexOf(";", end);
    // Nor is a class without a body known. Where nothing but blanks stands before the semicolon, there is room for one.
    if (text.slice(end, semicolon).trim() !== "") continue;
    const blanks = parts.pop() ?? "";
    parts.push(blanks.slice(0, -1), "{", text.slice(end, semicolon), "}");
    kept = semicolon + 1;
  }
  return parts.join("") + text.slice(kept);
}

/** Where the arguments to a base class open and close, when they follow at `from`. */
function baseArguments(text: string, from: number): { open: number; close: number } | null {
  const base = /^\s*:\s*[\w.@\x80-\xff]+\s*(?:<(?:[^<>(){};]|<[^<>(){};]*>)*>\s*)?(?=\()/.exec(
    text.slice(from, from + 2000),
  );
  if (base === null) return null;
  const open = from + base[0].length;
  const close = closingOf(text, open);
  return close === -1 ? null : { open, close };
}

/** No list of parameters is longer; what never closes is not searched to the end of the file each time. */
const longestParameters = 3000;

/** Where the parenthesis that opens at `open` closes, or -1: those in strings do not count. */
function closingOf(text: string, open: number): number {
  const signs = /[()]|@?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
  signs.lastIndex = open;
  const near = text.slice(0, open + longestParameters);
  for (let depth = 0, sign = signs.exec(near); sign !== null; sign = signs.exec(near)) {
    if (sign[0] === "(") depth++;
    else if (sign[0] === ")" && --depth === 0) return sign.index;
  }
  return -1;
}

/** A record with a body, as the class or struct that it is. */
function asClass(keyword: string): string {
  if (keyword === "record") return "class ";
  return keyword.replace(/^record/, "      ");
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}
