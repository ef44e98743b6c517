/**
 * Every way in which names join words: `ark api` stands for `ark_api`, `ark-api`, `ark.api`, `arkapi` (so `arkApi`, too) and
 * `ark api`. A name of one word stands for itself.
 */
export function spellings(...names: readonly string[]): string[] {
  return names.flatMap((name) =>
    name.includes(" ") ? ["_", "-", ".", "", " "].map((joint) => name.replaceAll(" ", joint)) : [name],
  );
}
