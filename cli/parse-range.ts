/** The two ends of `A..B` (or `A...B`); an end that is left out is HEAD. Null for what is no range. */
export function parseRange(text: string): { readonly from: string; readonly to: string } | null {
  const match = /^(.*?)\.\.\.?(.*)$/.exec(text);
  if (!match || (match[1] === "" && match[2] === "")) return null;
  return { from: match[1] || "HEAD", to: match[2] || "HEAD" };
}
