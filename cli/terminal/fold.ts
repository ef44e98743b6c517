const twoColumns =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const noColumns = /[\p{Mn}\p{Me}]/u;

/** Columns that `text`, without controls or colours, takes: East Asian and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  if (isAscii(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** `text` in at most `width` columns, ended by `ellipsis` when it had to be cut. */
export function truncate(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text;
  const room = width - displayWidth(ellipsis);
  return room <= 0 ? takeColumns(text, width) : takeColumns(text, room).trimEnd() + ellipsis;
}

/** `text` in lines of at most `width` columns, broken at spaces, and inside a word only where it is wider than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      const head = takeColumns(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** `text` filled up with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The longest head of `text` that fits in `width` columns, one character at least. */
function takeColumns(text: string, width: number): string {
  if (isAscii(text)) return text.slice(0, Math.max(1, width));
  let head = "";
  let taken = 0;
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width && head !== "") break;
    head += character;
  }
  return head;
}

function characterWidth(character: string): number {
  if (twoColumns.test(character)) return 2;
  return noColumns.test(character) ? 0 : 1;
}

function isAscii(text: string): boolean {
  return /^[\u0020-\u007e]*$/.test(text);
}
