import type { Change } from "../../change/change.ts";
import type { RepoPath } from "../../git/path.ts";
import { isSpecPath } from "./code-path.ts";
import type { Links } from "./links.ts";
import type { SpecParser } from "./parse-spec.ts";
import type { Source } from "./source.ts";
import type { Spec } from "./spec.ts";
import type { TreeEntry } from "./tree.ts";

/** A specification of the change's tree, and what it has to do with the change. */
export interface LoadedSpec {
  readonly spec: Spec;
  readonly isChanged: boolean;
  /** Whether a mapping leads to it from changed code, or its text names changed code. */
  readonly isNamed: boolean;
}

/**
 * Parses the specifications of the tree that can matter: changed ones, those that changed code is mapped to, and those
 * with tags that link to code or name a scenario. Those with tags alone are needed whole, since a link may lead anywhere.
 */
export async function loadSpecs(
  change: Change,
  tree: readonly TreeEntry[],
  sources: readonly Source[],
  links: Links,
  parse: SpecParser,
): Promise<LoadedSpec[]> {
  const changed = new Set(change.files.map((file) => file.path));
  const entries = tree.filter(({ path, mode }) => isSpecPath(path) && mode.startsWith("100"));
  const loaded = await Promise.all(
    entries.map(async ({ path, oid }): Promise<LoadedSpec | null> => {
      const content = await change.objects.readBlob(oid);
      const text = content.toString("utf8");
      const isChanged = changed.has(path);
      const isNamed = sources.some((source) => links.mapsTo(source, path) || names(text, source));
      if (!isChanged && !isNamed && !/@(?:spec-|covers:)/.test(text)) return null;
      return { spec: parse(path, content), isChanged, isNamed };
    }),
  );
  return loaded.filter((one) => one !== null);
}

/** Even where the file does not parse, its text tells whether it means to cover the code. */
function names(text: string, source: Source): boolean {
  return coverTags(source.path).some((tag) => text.includes(tag)) || source.markers.some(({ id }) => text.includes(id));
}

function coverTags(path: RepoPath): string[] {
  return [`@covers:${path}`, `@covers:./${path}`];
}
