import { Document, type YAMLMap, type YAMLSeq } from "yaml";
import type { AllowSuggestion, Evidence } from "./suggest.ts";

/**
 * The entries as they would stand in `.devloop.yaml`, each below a comment with its evidence; empty when there are none.
 * Behind a `#` there are ids, numbers and people alone.
 */
export function suggestionsYaml(suggestions: readonly AllowSuggestion[]): string {
  if (suggestions.length === 0) return "";
  const byGate = Map.groupBy(suggestions, ({ gate }) => gate);
  const content = [...byGate].map(([gate, own]) => [
    gate,
    { allow: own.map(({ rule, glob, reason }) => ({ rule, path: glob, reason })) },
  ]);
  const document = new Document(Object.fromEntries(content));
  for (const [gate, own] of byGate) {
    const entries = document.getIn([gate, "allow"], true) as YAMLSeq<YAMLMap>;
    for (const [index, { evidence }] of own.entries()) {
      const entry = entries.items[index];
      if (entry) entry.commentBefore = ` ${describeEvidence(evidence)}`;
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** `2 findings, by ada@example.com (labels k3v9m2x1qa, 0b1c2d3e4f)` */
export function describeEvidence({ findings, people, labels, agents }: Evidence): string {
  const also = agents === 0 ? "" : `; ${agents} ${agents === 1 ? "label" : "labels"} of agents besides`;
  const ids = labels.length === 1 ? `label ${labels[0]}` : `labels ${labels.join(", ")}`;
  return `${findings} ${findings === 1 ? "finding" : "findings"}, by ${people.join(", ")} (${ids})${also}`;
}
