import { coloursWhen, wantsColour, type Colours } from "./colours.ts";
import { glyphsFor, type Glyphs } from "./glyphs.ts";

/** How text for people is set. */
export interface Style {
  /** Columns of a line. */
  readonly width: number;
  readonly colours: Colours;
  readonly glyphs: Glyphs;
}

/** Fewer columns than this hold no readable line. */
export const narrowest = 40;

const usual = 80;
const widest = 120;

/** The style that suits a stream. A pty may say that it has 0 columns: that is taken for the usual 80. */
export function styleFor(
  stream: { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const isTTY = stream.isTTY === true;
  const columns = stream.columns ?? 0;
  return {
    width: isTTY && columns >= narrowest ? Math.min(columns, widest) : usual,
    colours: coloursWhen(wantsColour(isTTY, env)),
    glyphs: glyphsFor(env),
  };
}
