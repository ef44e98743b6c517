import { line, text } from "./svg.ts";

/** Where a share lies: 0 at `left`, 1 at `right`, in pixels. */
export interface ShareAxis {
  readonly left: number;
  readonly right: number;
}

/** The pixel of a share from 0 to 1. */
export function placeOf(share: number, { left, right }: ShareAxis): number {
  return left + (right - left) * share;
}

/** Grid lines from `top` to `bottom` at every quarter, with figures above them and what is measured above those. */
export function drawShareAxis(axis: ShareAxis, name: string, [top, bottom]: readonly [number, number]): string[] {
  return [
    text({ x: axis.left, y: top - 22, hue: "text" }, name),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
      const x = placeOf(share, axis);
      return [
        line([x, top], [x, bottom], "grid"),
        text({ x, y: top - 6, hue: "muted", anchor: "middle", size: "small" }, `${share * 100}%`),
      ];
    }),
  ];
}
