import type { Classified } from "./kinds.ts";
import { readable } from "./readable.ts";

/** How far into a file its keys are looked for: licences and comments stand above them, long texts below. */
const prefixBytes = 64 * 1024;

/**
 * What a YAML file is, going by its keys: a manifest for Kubernetes names its API and its kind, in one document at least.
 * Definitions of resources run nothing, and are long. A template, as in Helm's charts, is no YAML before it is filled in,
 * so that no rule can read it.
 */
export function kindByKeys(content: Buffer): Classified | null {
  if (!isManifest(readable(content.subarray(0, prefixBytes)).toString("utf8"))) return null;
  const text = readable(content).toString("utf8");
  return holdsResource(text) && !isTemplate(text) ? { kind: "kubernetes", extension: ".yaml" } : null;
}

function isManifest(head: string): boolean {
  return /^["']?apiVersion["']?\s*:/m.test(head) && /^["']?kind["']?\s*:/m.test(head);
}

function holdsResource(text: string): boolean {
  const kinds = [...text.matchAll(/^["']?kind["']?\s*:\s*["']?(\w*)/gm)].map(([, kind]) => kind);
  return kinds.some((kind) => kind !== "CustomResourceDefinition");
}

/** Whether something stands to be filled in where YAML wants a value of its own; inside a text it is text. */
function isTemplate(text: string): boolean {
  let textIndent = Infinity;
  for (const line of text.split("\n")) {
    const indent = /^(?: |- )*/.exec(line)?.[0].length ?? 0;
    if (indent > textIndent || line.trim() === "") continue;
    const entry = line.slice(indent);
    if (/^(?:[^\s#"'{][^#]*?:\s+)?(?:\{\{|\{%|<%)/.test(entry)) return true;
    const opensText = /(?:^|[\s:])[|>][-+\d]*\s*(?:#.*)?$/.test(entry);
    // A text that is an item of a list itself stands deeper than the dash alone.
    textIndent = opensText ? indent - (/^[|>]/.test(entry) ? 2 : 0) : Infinity;
  }
  return false;
}
