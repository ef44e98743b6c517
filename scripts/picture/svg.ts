import { plain, type CellStyle, type ColourName } from "./cell-style.ts";
import type { Cell, Line } from "./screen.ts";

/** Cells side by side that are painted alike. */
interface Run {
  readonly column: number;
  readonly text: string;
  readonly style: CellStyle;
}

const fontSize = 14;
const cellWidth = 8.4;
const lineHeight = 20;
const margin = 20;
const titleBar = 34;

const background = "#161b22";
const foreground = "#e6edf3";
const frame = "#3d444d";
const palette: Readonly<Record<ColourName, string>> = {
  black: "#6e7681",
  red: "#ff7b72",
  green: "#56d364",
  yellow: "#e3b341",
  blue: "#79c0ff",
  magenta: "#d2a8ff",
  cyan: "#76e3ea",
  white: "#e6edf3",
};

/**
 * Draws what stands on a screen as a window of `columns` columns, dark so that it reads on light and on dark pages. Each
 * run of text is set to its exact width, so that columns line up in whatever monospaced font the reader has.
 *
 * @param title one line for those who cannot see the picture.
 */
export function screenToSvg(lines: readonly Line[], columns: number, title: string): string {
  const shown = lines.slice(0, lines.findLastIndex((line) => line.some(isVisible)) + 1);
  const width = Math.ceil(columns * cellWidth + 2 * margin);
  const height = titleBar + shown.length * lineHeight + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">${escape(title)}</title>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${background}" stroke="${frame}"/>
${["#ff5f57", "#febc2e", "#28c840"].map(windowButton).join("\n")}
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace" font-size="${fontSize}" fill="${foreground}" style="white-space: pre">
${shown.map(drawLine).filter(Boolean).join("\n")}
</g>
</svg>
`;
}

function windowButton(colour: string, index: number): string {
  return `<circle cx="${margin + index * 20}" cy="17" r="6" fill="${colour}"/>`;
}

function drawLine(line: Line, row: number): string {
  const y = titleBar + row * lineHeight + fontSize;
  return runsOf(line)
    .map((run) => drawRun(run, y))
    .join("\n");
}

function drawRun({ column, text, style }: Run, y: number): string {
  const x = round(margin + column * cellWidth);
  const length = round(Array.from(text).length * cellWidth);
  const fill = style.colour === null ? "" : ` fill="${palette[style.colour]}"`;
  const weight = style.bold ? ' font-weight="bold"' : "";
  const opacity = style.dim ? ' fill-opacity="0.65"' : "";
  return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${fill}${weight}${opacity}>${escape(text)}</text>`;
}

/** Parts a line where the paint changes and where there is a gap: two spaces in a row are a gap, not text. */
function runsOf(line: Line): Run[] {
  const runs: Run[] = [];
  let open: { column: number; text: string; style: CellStyle } | null = null;
  const close = () => {
    if (open && open.text.trim() !== "") runs.push({ ...open, text: open.text.trimEnd() });
    open = null;
  };
  line.forEach((cell, column) => {
    const isGap = !isVisible(cell) && !(line[column + 1] && isVisible(line[column + 1] as Cell));
    if (open && (isGap || !isAlike(open.style, cell.style) || isSign(cell) || isSign(line[column - 1]))) close();
    if (isGap || (open === null && !isVisible(cell))) return;
    open ??= { column, text: "", style: cell.style };
    open.text += cell.character;
  });
  close();
  return runs;
}

function isVisible({ character }: Cell): boolean {
  return character !== " ";
}

/** Signs outside ASCII often come from another font, of another width: each is placed by itself. */
function isSign(cell: Cell = { character: " ", style: plain }): boolean {
  return cell.character > "~";
}

function isAlike(a: CellStyle, b: CellStyle): boolean {
  return a.colour === b.colour && a.bold === b.bold && a.dim === b.dim;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
