import type { ObjectReader } from "../git/objects.ts";
import type { NewLabel } from "./append-labels.ts";
import { maskText } from "./mask.ts";
import { secretValues, withoutValues } from "./promote/secret-values.ts";

/**
 * A label without secrets in its path and its note: neither what looks like one, nor what the text that it is about keeps
 * secret, which may look like nothing.
 */
export async function maskLabel(label: NewLabel, objects: ObjectReader): Promise<NewLabel> {
  const { path, note } = label;
  if (path === null && note === null) return label;
  const values = await valuesOf(label, objects);
  const mask = async (text: string | null) => (text === null ? null : maskText(withoutValues(text, values)));
  return { ...label, path: await mask(path), note: await mask(note) };
}

/** Of a finding of another machine the text may not be here. */
async function valuesOf(label: NewLabel, objects: ObjectReader): Promise<readonly string[]> {
  const content = label.blob === null ? null : await objects.read(label.blob);
  return content?.type === "blob" ? secretValues(content.content.toString("utf8"), label, label.rule) : [];
}
