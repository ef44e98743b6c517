/**
 * Text of another's making for a terminal: on one line, without control characters and invisible ones, cut to
 * `longest` characters.
 */
export function onOneLine(text: string, longest: number): string {
  const shown = text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .trim();
  const characters = Array.from(shown);
  return characters.length <= longest ? shown : `${characters.slice(0, longest - 1).join("")}…`;
}
