import type { Oid } from "../change/change.ts";
import type { ObjectReader } from "../git/objects.ts";
import { policyFileName } from "./load.ts";

/**
 * The adoption commit that the `.devloop.yaml` of `tree` names: an id, `root`, or null when it names none. It decides what
 * is judged before the policy is put together, so it is read by itself.
 *
 * @param name the file as people know it, for errors.
 * @throws {PolicyError} when the file cannot be read as a policy.
 */
export async function readSince(objects: ObjectReader, tree: Oid, name: string): Promise<string | null> {
  const file = await objects.read(`${tree}:${policyFileName}`);
  if (file?.type !== "blob") return null;
  const { parsePolicyFile } = await import("./parse.ts");
  const layer = await parsePolicyFile(file.content, {
    name: "repository",
    file: name,
  });
  const entry = layer.entries.get("since");
  const value = entry?.kind === "set" ? entry.placed.value : null;
  return typeof value === "string" ? value : null;
}
