import { findOtherSecrets, findSecretSpans, type SecretSpan } from "./secret-spans.ts";
import type { Label } from "../label.ts";

/** What is shorter stands in other words by chance. */
const shortestTelling = 6;

/**
 * The secrets that the text of a label holds, longest first: with what the label is about, and with the parts that one is
 * made of.
 *
 * @param rule the one that finds it, or should.
 */
export async function secretValues(text: string, label: SecretPlace, rule: string | null): Promise<readonly string[]> {
  const spans =
    label.gate === "secrets" && label.line !== null
      ? await secretSpans(text, label.line, rule ?? "")
      : await findOtherSecrets(text);
  const values = spans.flatMap((span) => [span, ...span.parts].map(({ start, end }) => text.slice(start, end)));
  return [...new Set(values)]
    .filter((value) => value.length >= shortestTelling)
    .toSorted((one, other) => other.length - one.length);
}

/** Where a label says that a secret is. */
export type SecretPlace = Pick<Label, "gate" | "line">;

/** `text` with `[redacted]` for each of the values. */
export function withoutValues(text: string, values: readonly string[]): string {
  return values.reduce((rest, value) => rest.replaceAll(value, "[redacted]"), text);
}

async function secretSpans(text: string, line: number, rule: string): Promise<readonly SecretSpan[]> {
  return (await findSecretSpans(text, { line, rule })).spans;
}
