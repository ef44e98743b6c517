import { styleSheet, type Hue } from "./palette.ts";

/** A finished chart: the file's name without folder, a title that also serves as alternative text, and the SVG. */
export interface Chart {
  readonly file: string;
  readonly title: string;
  readonly svg: string;
}

/** What a chart is made of. */
export interface Drawing {
  readonly file: string;
  readonly title: string;
  /** A line below the title: how the marks are to be read. */
  readonly subtitle: string;
  readonly width: number;
  readonly height: number;
  /** SVG elements. */
  readonly body: readonly string[];
}

/** Where a chart's own content may start, below title and subtitle. */
export const headHeight = 52;
export const margin = 16;

/** Puts a drawing into a document with title, styles and a transparent background. */
export function toChart({ file, title, subtitle, width, height, body }: Drawing): Chart {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${round(height)}" width="${width}" height="${round(height)}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(subtitle)}</desc>`,
    `<style>${styleSheet()}</style>`,
    `<text class="head fill-text" x="${margin}" y="${margin + 10}">${escaped(title)}</text>`,
    text({ x: margin, y: margin + 28, hue: "muted" }, subtitle),
    ...body,
    "</svg>",
  ];
  return { file, title, svg: `${svg.join("\n")}\n` };
}

/** A line of text. `anchor` says which end of it lies at `x`. */
export function text(
  at: {
    readonly x: number;
    readonly y: number;
    readonly hue: Hue;
    readonly anchor?: "start" | "middle" | "end";
    readonly size?: "small";
  },
  content: string,
): string {
  const anchor = at.anchor === undefined || at.anchor === "start" ? "" : ` text-anchor="${at.anchor}"`;
  const size = at.size === undefined ? "" : ` ${at.size}`;
  return `<text class="fill-${at.hue}${size}" x="${round(at.x)}" y="${round(at.y)}"${anchor}>${escaped(content)}</text>`;
}

/** A straight line. */
export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  hue: Hue,
  width: number = 1,
): string {
  return `<path class="line-${hue}" stroke-width="${width}" d="M${pair(from)}L${pair(to)}"/>`;
}

/** A point: a disc or a diamond, so that it is not told apart by colour alone. */
export function mark(
  shape: "disc" | "diamond" | "square",
  [x, y]: readonly [number, number],
  hue: Hue,
  radius: number,
): string {
  switch (shape) {
    case "disc":
      return `<circle class="fill-${hue}" cx="${round(x)}" cy="${round(y)}" r="${radius}"/>`;
    case "diamond": {
      const r = radius * 1.25;
      const corners: [number, number][] = [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ];
      return `<path class="fill-${hue}" d="M${corners.map(pair).join("L")}Z"/>`;
    }
    case "square":
      return `<rect class="fill-${hue}" x="${round(x - radius)}" y="${round(y - radius)}" width="${radius * 2}" height="${radius * 2}"/>`;
  }
}

/** A line through points; `dashes` as in SVG's `stroke-dasharray`. */
export function polyline(
  points: readonly (readonly [number, number])[],
  hue: Hue,
  { width, dashes }: { readonly width: number; readonly dashes: string | null },
): string {
  const dash = dashes === null ? "" : ` stroke-dasharray="${dashes}"`;
  return `<path class="line-${hue}" stroke-width="${width}" stroke-linejoin="round"${dash} d="M${points.map(pair).join("L")}"/>`;
}

/** `content` in at most `width` pixels at the usual size, its middle left out where it is longer. */
export function fitted(content: string, width: number): string {
  const room = Math.floor(width / widestUsual);
  if (content.length <= room) return content;
  const tail = Math.floor((room - 1) / 2);
  return `${content.slice(0, room - 1 - tail)}…${content.slice(content.length - tail)}`.toWellFormed();
}

/** Pixels that the longest of `labels` needs, `most` at most. */
export function labelWidthOf(labels: readonly string[], most: number): number {
  return Math.min(most, Math.ceil(Math.max(...labels.map(({ length }) => length)) * widestUsual) + labelGap);
}

/** Pixels between a label and what it names. */
export const labelGap = 14;

/** Pixels of a letter at 12 px in the widest of the usual sans-serif fonts, on average over the ids of rules. */
const widestUsual = 6.9;

/** Pixels in the file: a tenth of one is exact enough. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function pair([x, y]: readonly [number, number]): string {
  return `${round(x)} ${round(y)}`;
}

/** Text for XML 1.0, which has no place for most controls and for lone surrogates. */
function escaped(content: string): string {
  return content
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\ufffe\uffff]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
