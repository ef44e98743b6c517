import { allRules } from "../../checkpoint/rules.ts";
import { languageOf } from "../../gates/review/language.ts";
import { allRules as secretRules } from "../../gates/secrets/rules/pack.ts";
import { displayPath, type RepoPath } from "../../git/path.ts";
import { FeedbackError } from "../feedback-error.ts";
import type { Label } from "../label.ts";
import { anonymise } from "./anonymise.ts";
import type { CaseFields } from "./case-yaml.ts";
import { keepPolicy } from "./keep-policy.ts";
import { keepText, type KeptText } from "./keep-text.ts";
import { PlaceholderNames } from "./placeholder-names.ts";
import type { LabelledSource } from "./read-source.ts";
import { findOtherSecrets, findSecretSpans } from "./secret-spans.ts";
import { trimPath } from "./trim-path.ts";

/** A fixture in the making. */
export interface Draft {
  readonly fields: CaseFields;
  /** `<gate>/<rule>`, of which the fixture is. */
  readonly rule: string;
  readonly path: RepoPath;
  /** Where the finding is to be in the fixture, from 1; null where the rule points at no line. */
  readonly line: number | null;
}

/** How a draft is cut out; when the first does not show the verdict, the next may. */
export interface Cut {
  /** Lines around a secret. */
  readonly context: number;
  /** What becomes of other secrets on them. */
  readonly others: "redacted" | "placeholder";
  /** What the file holds before the change. `without-line`: all of it but the labelled line, so that nothing else is new. */
  readonly before: "base" | "without-line";
}

/** The cuts to try for a gate, in order. */
export function cutsFor({ gate }: Label): readonly Cut[] {
  if (gate !== "secrets") {
    return (["base", "without-line"] as const).map((before) => ({ context: 0, others: "placeholder", before }));
  }
  const few = { context: 3, others: "redacted", before: "base" } as const;
  // Some rules want more of a file, some another secret beside theirs.
  return [few, { ...few, context: 20 }, { ...few, others: "placeholder" }];
}

/**
 * Drafts the fixture of a label. Nothing of a secret is in it.
 *
 * @param rule `<gate>/<rule>`
 * @throws {FeedbackError} when the file cannot be written down as a fixture.
 */
export async function draftFixture(label: Label, rule: string, source: LabelledSource, cut: Cut): Promise<Draft> {
  const path = trimPath(source.path);
  const { after, before } =
    label.gate === "secrets" ? await keepSecret(label, rule, source, cut) : await keepFile(label, source, cut);
  refuseMarks(after.template, path);
  const isPositive = label.label !== "false-positive";
  const isMarked = isPositive && after.line !== null && !after.isMultiline;
  const name = rule.slice(rule.indexOf("/") + 1);
  const policy =
    label.gate === "secrets" || label.gate === "semgrep" ? null : keepPolicy(source.policyFile, label.gate);
  const text = isPositive ? marked(after, isMarked ? name : null) : after.template;
  return {
    rule,
    path,
    line: after.line,
    fields: {
      ...(await describe(label, rule, path)),
      ...(isPositive &&
        !isMarked && {
          expect: { findings: [{ rule: name, path, ...(after.line !== null && { line: after.line }) }] },
        }),
      ...((before !== null || policy !== null) && {
        before: { ...(policy !== null && { ".devloop.yaml": policy }), ...(before !== null && { [path]: before }) },
      }),
      after: { [path]: text },
    },
  };
}

interface Kept {
  readonly after: KeptText;
  readonly before: string | null;
}

async function keepSecret(label: Label, rule: string, { text }: LabelledSource, cut: Cut): Promise<Kept> {
  const { context, others } = cut;
  const line = label.line ?? 1;
  const { spans } = await findSecretSpans(text, { line, rule });
  return {
    after: keepText(text, spans, new PlaceholderNames(), { kind: "lines", line, context, others }),
    before: null,
  };
}

async function keepFile(label: Label, source: LabelledSource, cut: Cut): Promise<Kept> {
  const names = new PlaceholderNames();
  const keep = async (text: string, line: number | null) =>
    keepText(text, await findOtherSecrets(text), names, { kind: "whole", line });
  const after = await keep(source.text, label.line);
  if (cut.before === "without-line") return { after, before: withoutLine(after) };
  return { after, before: source.before === null ? null : (await keep(source.before, null)).template };
}

function withoutLine({ template, line }: KeptText): string | null {
  return line === null
    ? null
    : template
        .split("\n")
        .toSpliced(line - 1, 1)
        .join("\n");
}

/** What stands at the end of a line, in the form of a mark, would be taken for one. */
function refuseMarks(template: string, path: RepoPath): void {
  const line = template.split("\n").findIndex((text) => /<<[A-Za-z0-9][\w./-]*>>\r?$/.test(text));
  if (line === -1) return;
  throw new FeedbackError(
    `Line ${line + 1} of what would be kept of ${displayPath(path)} ends like a fixture's mark (<<…>>). Write the fixture by hand, with the file in base64.`,
  );
}

/** With the marks of all that is to be found: the labelled finding, and other secrets that had to stay. */
function marked({ template, line, others }: KeptText, rule: string | null): string {
  const found = [...(rule === null || line === null ? [] : [{ rule, line }]), ...others];
  return template
    .split("\n")
    .map((text, index) => {
      const marks = found.filter((one) => one.line === index + 1).map((one) => ` <<${one.rule}>>`);
      return text.replace(/(\r?)$/, (end) => marks.join("") + end);
    })
    .join("\n");
}

async function describe(label: Label, rule: string, path: RepoPath): Promise<Omit<CaseFields, "after">> {
  const info = (await allRules()).find(({ id }) => id === rule);
  const secret = secretRules.find(({ id }) => `secrets/${id}` === rule);
  const language = languageOf(path);
  const cwe = info?.cwe[0];
  return {
    what: `${info?.summary ?? rule}, in ${displayPath(path)}`,
    why: label.note === null ? whys[label.label] : anonymise(label.note.replaceAll(/\s+/g, " ").trim()),
    source: [
      `label ${label.id}, ${label.agent ? "by an agent" : "by a person"}`,
      ...(info?.helpUri ? [info.helpUri] : []),
    ],
    label: label.label === "false-positive" ? "negative" : "positive",
    tier: label.label === "correct" ? "plain" : "hard",
    rule: rule.slice(rule.indexOf("/") + 1),
    ...(secret && { provider: secret.provider }),
    ...(cwe !== undefined && { cwe }),
    ...(language !== undefined && { language }),
  };
}

const whys = {
  correct: "It was reported, and labelled correct.",
  "false-positive": "It was reported, and labelled a false positive.",
  missed: "It was not reported, and labelled missed.",
} as const;
