import type { Oid } from "../change/change.ts";
import type { ObjectReader } from "../git/objects.ts";

/**
 * The adoption commit that the `.devloop.yaml` of `tree` names: an id, `root`, or null when it names none. Read without a
 * YAML parser, since it decides what is judged before the policy is known; a file that means something else by this line
 * is refused when the policy is loaded.
 */
export async function readSince(objects: ObjectReader, tree: Oid): Promise<string | null> {
  const file = await objects.read(`${tree}:.devloop.yaml`);
  if (file?.type !== "blob") return null;
  const match = /^since:[ \t]*["']?([0-9a-f]{40}|[0-9a-f]{64}|root)["']?[ \t]*(?:#.*)?$/m.exec(
    file.content.toString("utf8"),
  );
  return match?.[1] ?? null;
}
