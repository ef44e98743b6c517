import { createHash } from "node:crypto";

/** `size` of the items, the same for the same seed; all of them when there are not so many. */
export function sample<Item>(
  items: readonly Item[],
  size: number,
  seed: string,
  nameOf: (item: Item) => string,
): Item[] {
  const place = (item: Item) =>
    createHash("sha256")
      .update(`${seed} ${nameOf(item)}`)
      .digest("hex");
  return items
    .map((item) => ({ item, at: place(item) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}
