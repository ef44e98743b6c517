/** An invisible character, or a run of them, in a line. */
export interface HiddenText {
  /** From 1, in UTF-16 code units. */
  readonly startColumn: number;
  readonly endColumn: number;
  /** Such as `U+202E`, each once. */
  readonly codePoints: readonly string[];
}

/**
 * Finds characters that show nothing, or turn around what is shown: bidirectional controls, zero-width characters, tag
 * characters, strings of variation selectors. Emoji, flags, scripts that join letters, and a byte order mark at the
 * start of a file need some of them, and those are not reported.
 *
 * @param isFirstLine whether the line is the first of its file.
 */
export function findHiddenUnicode(line: string, isFirstLine: boolean): HiddenText[] {
  const plain = line.replaceAll(legitimate, (match) => " ".repeat(match.length));
  const start = isFirstLine && plain.startsWith("\uFEFF") ? ` ${plain.slice(1)}` : plain;
  return [...start.matchAll(hidden)].map((match) => ({
    startColumn: match.index + 1,
    endColumn: match.index + match[0].length,
    codePoints: [...new Set(Array.from(match[0], nameOf))],
  }));
}

/** Flags of regions, emoji sequences, joiners between letters of scripts that use them, ideographic variants. */
const legitimate = new RegExp(
  [
    String.raw`\u{1F3F4}[\u{E0061}-\u{E007A}\u{E0030}-\u{E0039}]{2,6}\u{E007F}`,
    String.raw`\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*(?:\u200D[\p{Extended_Pictographic}\u2640\u2642][\uFE0F\p{Emoji_Modifier}]*)+`,
    String.raw`(?<=[${joiningScripts()}]\p{M}*)[\u200C\u200D](?=[${joiningScripts()}])`,
    String.raw`(?<=\p{Script=Han})[\u{E0100}-\u{E01EF}]`,
  ].join("|"),
  "gu",
);

/** Code points that show nothing by themselves, and strings of variation selectors, in which bytes can be smuggled. */
const hidden = new RegExp(
  String.raw`[\u061C\u180E\u200B-\u200D\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}]+|[\uFE00-\uFE0F]{2,}`,
  "gu",
);

function joiningScripts(): string {
  return [
    "Arabic",
    "Syriac",
    "Mongolian",
    "Devanagari",
    "Bengali",
    "Gurmukhi",
    "Gujarati",
    "Oriya",
    "Tamil",
    "Telugu",
    "Kannada",
    "Malayalam",
    "Sinhala",
    "Khmer",
    "Myanmar",
  ]
    .map((script) => String.raw`\p{Script=${script}}`)
    .join("");
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
