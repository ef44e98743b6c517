import type { ObjectReader } from "../git/objects.ts";

/** An entry at the top of a tree. `mode` is git's, in octal. */
export interface RootEntry {
  readonly mode: string;
  readonly oid: string;
}

/**
 * The entries at the top of the tree that `revision` (a tree or a commit) names, by name; null when there is no such
 * object. Names that are not UTF-8 come out garbled: nobody asks for them here.
 *
 * The format: `<mode> <name>\0<binary id>`, without a separator (git's Documentation/gitformat-pack and `git mktree`).
 */
export async function readRootTree(
  objects: ObjectReader,
  revision: string,
): Promise<ReadonlyMap<string, RootEntry> | null> {
  const object = await objects.read(`${revision}^{tree}`);
  return object === null ? null : parseTree(object.content, object.oid.length / 2);
}

function parseTree(content: Buffer, idLength: number): Map<string, RootEntry> {
  const entries = new Map<string, RootEntry>();
  for (let start = 0; start < content.length;) {
    const space = content.indexOf(0x20, start);
    const nul = content.indexOf(0x00, space);
    const end = nul + 1 + idLength;
    entries.set(content.toString("utf8", space + 1, nul), {
      mode: content.toString("latin1", start, space),
      oid: content.toString("hex", nul + 1, end),
    });
    start = end;
  }
  return entries;
}
