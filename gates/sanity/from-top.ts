/**
 * `text` with paths from the top of the repository in place of absolute ones: where a mirror lies helps nobody.
 *
 * @param roots absolute paths that stand for the top.
 */
export function fromTop(text: string, roots: readonly string[]): string {
  return roots.reduce((shown, root) => shown.replaceAll(`${root}/`, ""), text);
}
