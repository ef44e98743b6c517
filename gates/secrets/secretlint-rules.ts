import type { SecretLintRuleCreator } from "@secretlint/types";
import type { RuleMatch } from "./match-rules.ts";
import type { SecretRule } from "./rules/secret-rule.ts";

/**
 * Our rules in the form that secretlint's engine takes, one a family that found something. All of them have read the text
 * in one pass before, so that all that is left is to report. The message id of a report is the id of our rule.
 */
export function toSecretlintRules(
  families: Readonly<Record<string, readonly SecretRule[]>>,
  matches: readonly RuleMatch[],
): SecretLintRuleCreator[] {
  if (matches.length === 0) return [];
  const finders = new Set(matches.map(({ rule }) => rule));
  return Object.entries(families)
    .filter(([, rules]) => rules.some((rule) => finders.has(rule)))
    .map(([family, rules]) => familyRule(family, rules, matches));
}

function familyRule(
  family: string,
  rules: readonly SecretRule[],
  matches: readonly RuleMatch[],
): SecretLintRuleCreator {
  const own = new Set(rules);
  const messages = Object.fromEntries(rules.map((rule) => [rule.id, { en: () => rule.title }]));
  return {
    messages,
    meta: { id: `dl-${family}`, type: "scanner", recommended: true, supportedContentTypes: ["text"] },
    create(context) {
      const translate = context.createTranslator(messages);
      return {
        file() {
          for (const { rule, start, end } of matches) {
            if (own.has(rule)) context.report({ message: translate(rule.id), range: [start, end] });
          }
        },
      };
    },
  };
}
