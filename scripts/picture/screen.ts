import { paint, plain, type CellStyle } from "./cell-style.ts";

/** One column of a line. */
export interface Cell {
  readonly character: string;
  readonly style: CellStyle;
}

/** A line from its first column to the last one that was written. */
export type Line = readonly Cell[];

const blank: Cell = { character: " ", style: plain };

/**
 * A terminal as far as command-line programs use one: text, colours, moves of the cursor, erasing. It is as wide as it is
 * told and as high as it has to be, so nothing scrolls away. Sequences that it does not know change nothing.
 */
export class Screen {
  readonly #columns: number;
  readonly #lines: Cell[][] = [[]];
  #row = 0;
  #column = 0;
  #style: CellStyle = plain;

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** What stands on the screen now. */
  get lines(): readonly Line[] {
    return this.#lines;
  }

  /** Takes what a program sends to its terminal. */
  write(text: string): this {
    for (const [token] of text.matchAll(tokens)) {
      const sequence = controlSequence.exec(token);
      if (sequence) this.#control(sequence[2] ?? "", (sequence[1] ?? "").split(";"));
      else if (token === "\n") this.#moveTo(this.#row + 1, this.#column);
      else if (token === "\r") this.#column = 0;
      else if (token === "\b") this.#column = Math.max(0, this.#column - 1);
      else if (token >= " ") this.#print(token);
    }
    return this;
  }

  #print(character: string): void {
    // A terminal wraps when the next character needs room, not when the last column is filled.
    if (this.#column === this.#columns) this.#moveTo(this.#row + 1, 0);
    const line = this.#line();
    while (line.length < this.#column) line.push(blank);
    line[this.#column] = { character, style: this.#style };
    this.#column++;
  }

  #control(name: string, parameters: readonly string[]): void {
    const first = Number(parameters[0]) || 0;
    const count = first || 1;
    if (name === "m") this.#style = paint(this.#style, parameters.map(Number));
    if (name === "A") this.#moveTo(this.#row - count, this.#column);
    if (name === "B") this.#moveTo(this.#row + count, this.#column);
    if (name === "C") this.#moveTo(this.#row, this.#column + count);
    if (name === "D") this.#moveTo(this.#row, this.#column - count);
    if (name === "E") this.#moveTo(this.#row + count, 0);
    if (name === "F") this.#moveTo(this.#row - count, 0);
    if (name === "G") this.#moveTo(this.#row, count - 1);
    if (name === "K") this.#eraseInLine(first);
    if (name === "J") this.#eraseBelow(first);
  }

  #moveTo(row: number, column: number): void {
    this.#row = Math.max(0, row);
    this.#column = Math.min(Math.max(0, column), this.#columns);
    while (this.#lines.length <= this.#row) this.#lines.push([]);
  }

  #eraseInLine(part: number): void {
    const line = this.#line();
    if (part === 0) line.length = Math.min(line.length, this.#column);
    if (part === 1) line.forEach((_, column) => column <= this.#column && (line[column] = blank));
    if (part === 2) line.length = 0;
  }

  #eraseBelow(part: number): void {
    if (part === 2) this.#lines.forEach((line) => (line.length = 0));
    if (part !== 0) return;
    this.#eraseInLine(0);
    this.#lines.length = this.#row + 1;
  }

  #line(): Cell[] {
    return this.#lines[this.#row] ?? [];
  }
}

/** A control sequence, an operating-system command, another escape, or one character. */
// oxlint-disable-next-line no-control-regex -- controls are what it takes apart
const tokens = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]|[^]/gu;

/** ECMA-48 5.4, without the private ones that begin with `?`. */
// oxlint-disable-next-line no-control-regex -- controls are what it takes apart
const controlSequence = /^\u001b\[([\d;]*)([@-~])$/;
