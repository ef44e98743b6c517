/** An invisible character, or a run of them, in a line. */
export interface HiddenText {
  /** From 1, in UTF-16 code units. */
  readonly startColumn: number;
  readonly endColumn: number;
  /** Such as `U+202E`, each once. */
  readonly codePoints: readonly string[];
}

/**
 * Finds characters that show nothing, or turn around what is shown: bidirectional controls, zero-width characters, fillers,
 * tag characters, strings of variation selectors. Emoji, flags, scripts that join letters or part words with them,
 * placeholders in translations, and a byte order mark at the start of a file need some of them, and those are not
 * reported.
 *
 * @param isFirstLine whether the line is the first of its file.
 */
export function findHiddenUnicode(line: string, isFirstLine: boolean): HiddenText[] {
  if (line.search(hidden) === -1) return [];
  const plain = line.replaceAll(legitimate, (match) => " ".repeat(match.length));
  const start = isFirstLine && plain.startsWith("\uFEFF") ? ` ${plain.slice(1)}` : plain;
  return [...start.matchAll(hidden)].map((match) => ({
    startColumn: match.index + 1,
    endColumn: match.index + match[0].length,
    codePoints: [...new Set(Array.from(match[0], nameOf))],
  }));
}

/** Scripts whose letters are joined, or kept from it, by characters of no width. */
const joining = [
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
];

/** Scripts that write no spaces between words, and mark where a line may break (unicode.org/reports/tr14, class SA). */
const withoutSpaces = ["Khmer", "Thai", "Lao", "Myanmar", "Tai_Le", "New_Tai_Lue", "Tai_Tham", "Tai_Viet"];

/** What Old Hangul is put together from, but for the fillers that stand for a part left out. */
const jamo = String.raw`\u1100-\u115E\u1161-\u11FF\uA960-\uA97C\uD7B0-\uD7FB`;

/** What translations put a value in for, as ICU, printf, gettext, Rails and template literals write it. */
const placeholder = String.raw`(?:\$?\{{1,2} ?[\w.]+ ?\}{1,2}|%(?:\d+\$)?[sdifu@]|%[({]\w+[)}][sd]?)`;

/**
 * Flags of regions, emoji sequences, joiners between letters of scripts that use them, spaces of no width in scripts that
 * part no words, ideographic variants, fillers beside parts of a Hangul syllable, joiners between marks on one letter,
 * and a first-strong isolate that is closed around nothing but a placeholder.
 */
const legitimate = new RegExp(
  [
    String.raw`\u{1F3F4}[\u{E0061}-\u{E007A}\u{E0030}-\u{E0039}]{2,6}\u{E007F}`,
    String.raw`\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*(?:\u200D[\p{Extended_Pictographic}\u2640\u2642][\uFE0F\p{Emoji_Modifier}]*)+`,
    String.raw`(?<=[${scripts(joining)}]\p{M}*)[\u200C\u200D](?=[${scripts(joining)}])`,
    String.raw`(?<=[${scripts(withoutSpaces)}]\p{M}*)\u200B|\u200B(?=[${scripts(withoutSpaces)}])`,
    String.raw`(?<=\p{Script=Mongolian})\u180E(?=\p{Script=Mongolian})`,
    String.raw`(?<=[${jamo}])[\u115F\u1160]|[\u115F\u1160](?=[${jamo}])`,
    String.raw`(?<=\p{M})\u034F(?=\p{M})`,
    String.raw`\u2068${placeholder}\u2069`,
    String.raw`(?<=\p{Script=Han})[\u{E0100}-\u{E01EF}]`,
  ].join("|"),
  "gu",
);

/** Code points that show nothing by themselves, and strings of variation selectors, in which bytes can be smuggled. */
const hidden = new RegExp(
  String.raw`[\u034F\u061C\u115F\u1160\u180E\u200B-\u200D\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}]+|[\uFE00-\uFE0F]{2,}`,
  "gu",
);

function scripts(names: readonly string[]): string {
  return names.map((script) => String.raw`\p{Script=${script}}`).join("");
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
