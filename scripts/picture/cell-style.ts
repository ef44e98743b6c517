/** The colours of a terminal by name. */
export type ColourName = "black" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan" | "white";

/** How a character is painted. */
export interface CellStyle {
  /** Null for the terminal's own. */
  readonly colour: ColourName | null;
  readonly bold: boolean;
  readonly dim: boolean;
}

export const plain: CellStyle = { colour: null, bold: false, dim: false };

/** `style` after a `CSI … m` with these parameters (ECMA-48 8.3.117): what dl and git use of it. */
export function paint(style: CellStyle, parameters: readonly number[]): CellStyle {
  return parameters.reduce(paintOne, style);
}

const colours: readonly ColourName[] = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

function paintOne(style: CellStyle, parameter: number): CellStyle {
  if (parameter === 0) return plain;
  if (parameter === 1) return { ...style, bold: true };
  if (parameter === 2) return { ...style, dim: true };
  if (parameter === 22) return { ...style, bold: false, dim: false };
  if (parameter === 39) return { ...style, colour: null };
  if (parameter >= 30 && parameter <= 37) return { ...style, colour: colours[parameter - 30] ?? null };
  if (parameter >= 90 && parameter <= 97) return { ...style, colour: colours[parameter - 90] ?? null };
  return style;
}
