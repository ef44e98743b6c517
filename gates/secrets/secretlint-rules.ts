import type { SecretLintRuleCreator, SecretLintSourceCode } from "@secretlint/types";
import { RuleMatcher, type RuleMatch } from "./match-rules.ts";
import type { SecretRule } from "./rules/secret-rule.ts";

/**
 * Our rules in the form that secretlint's engine takes, one a family. They share one pass over each source for their
 * keywords, so a family more costs next to nothing. The message id of a report is the id of our rule.
 */
export function toSecretlintRules(families: Readonly<Record<string, readonly SecretRule[]>>): SecretLintRuleCreator[] {
  const matcher = new RuleMatcher(Object.values(families).flat());
  const kept = new WeakMap<SecretLintSourceCode, readonly RuleMatch[]>();
  const matchesIn = (source: SecretLintSourceCode): readonly RuleMatch[] => {
    const known = kept.get(source);
    if (known) return known;
    const matches = matcher.match(source.content);
    kept.set(source, matches);
    return matches;
  };
  return Object.entries(families).map(([family, rules]) => familyRule(family, rules, matchesIn));
}

function familyRule(
  family: string,
  rules: readonly SecretRule[],
  matchesIn: (source: SecretLintSourceCode) => readonly RuleMatch[],
): SecretLintRuleCreator {
  const own = new Set(rules);
  const messages = Object.fromEntries(rules.map((rule) => [rule.id, { en: () => rule.title }]));
  return {
    messages,
    meta: { id: `dl-${family}`, type: "scanner", recommended: true, supportedContentTypes: ["text"] },
    create(context) {
      const translate = context.createTranslator(messages);
      return {
        file(source) {
          for (const { rule, start, end } of matchesIn(source)) {
            if (own.has(rule)) context.report({ message: translate(rule.id), range: [start, end] });
          }
        },
      };
    },
  };
}
