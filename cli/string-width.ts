/**
 * Stands in for the package `string-width` in the bundle: columns that `text` takes, for the plain text of help pages and
 * of the live view. The package loads a segmenter and an emoji table that cost 20 ms at every start.
 */
export default function stringWidth(text: string): number {
  // oxlint-disable-next-line no-control-regex -- colour sequences take no columns
  return Array.from(text.replaceAll(/\u001b\[[0-9;]*m/g, "")).length;
}
