import type { Locate, NamedValue } from "../rules/secret-rule.ts";
import { readString } from "./read-string.ts";

const farthest = 240;

/**
 * What may be the password among the arguments of a call that logs in: every string but the first, which is the user or
 * the host, and what stands behind the colon of one that holds both.
 */
export const loginArguments: Locate = (text, keyword) => {
  const found: NamedValue[] = [];
  const last = Math.min(text.length, keyword.end + farthest);
  const value = (start: number, end: number): NamedValue => ({ name: "password", place: "quoted", start, end });
  let strings = 0;
  for (let at = keyword.end; at < last; at++) {
    const string = readString(text, at);
    if (string) {
      const colon = text.slice(string.start, string.end).indexOf(":");
      const holdsBoth = /^[\w.@-]{1,40}:[^/]/.test(text.slice(string.start, string.end));
      if (strings++ > 0) found.push(value(string.start, string.end));
      else if (holdsBoth) found.push(value(string.start + colon + 1, string.end));
      at = string.after - 1;
    } else if (/[;{}\n=]/.test(text.charAt(at)) && text.charAt(at + 1) !== "\n") break;
  }
  return found;
};
