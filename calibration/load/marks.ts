import type { FixtureSubject } from "../fixture.ts";

/** A finding that a mark announces. */
export interface Mark {
  /** `<gate>/<rule>` */
  readonly rule: string;
  /** From 1. */
  readonly line: number;
}

const markAtEnd = /[ \t]*<<([A-Za-z0-9][\w./-]*)>>(\r?)$/;

/** The text without its marks (`<<rule>>` at the end of a line), and what they announce, in order. */
export function takeMarks(text: string, subject: FixtureSubject): { readonly text: string; readonly marks: Mark[] } {
  if (!text.includes("<<")) return { text, marks: [] };
  const marks: Mark[] = [];
  const lines = text.split("\n").map((line, index) => {
    const rules: string[] = [];
    let rest = line;
    for (let match = markAtEnd.exec(rest); match !== null; match = markAtEnd.exec(rest)) {
      rules.unshift(match[1] ?? "");
      rest = rest.slice(0, match.index) + (match[2] ?? "");
    }
    marks.push(...rules.map((rule) => ({ rule: qualified(rule, subject), line: index + 1 })));
    return rest;
  });
  return { text: lines.join("\n"), marks };
}

/** A mark that does not stand at the end of its line, and so would stay in the text; null when there is none. */
export function strayMark(text: string): string | null {
  return /<<(?:[a-z]+\/)?[a-z0-9]+(?:-[a-z0-9]+)+>>/.exec(text)?.[0] ?? null;
}

/** A rule's whole id: within a gate's own fixtures its name will do. */
export function qualified(rule: string, subject: FixtureSubject): string {
  return rule.includes("/") || subject === "checkpoint" ? rule : `${subject}/${rule}`;
}
