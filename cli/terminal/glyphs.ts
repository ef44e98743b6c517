/** Signs in the text for people, one column each but for `arrow` and `ellipsis`. */
export interface Glyphs {
  readonly pass: string;
  readonly fail: string;
  readonly broke: string;
  readonly off: string;
  readonly skip: string;
  readonly running: string;
  readonly bar: string;
  readonly arrow: string;
  readonly ellipsis: string;
  /** Shown in turn for something that moves. */
  readonly spinner: readonly string[];
}

const unicode: Glyphs = {
  pass: "✔",
  fail: "✖",
  broke: "!",
  off: "-",
  skip: "○",
  running: "▸",
  bar: "│",
  arrow: "→",
  ellipsis: "…",
  spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"],
};

const ascii: Glyphs = {
  pass: "+",
  fail: "x",
  broke: "!",
  off: "-",
  skip: "o",
  running: ">",
  bar: "|",
  arrow: "->",
  ellipsis: "...",
  spinner: ["-", "\\", "|", "/"],
};

/** ASCII unless the locale is UTF-8 and the terminal is not a dumb one. */
export function glyphsFor(env: Readonly<Record<string, string | undefined>>): Glyphs {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  return /utf-?8/i.test(locale) && env["TERM"] !== "dumb" ? unicode : ascii;
}
