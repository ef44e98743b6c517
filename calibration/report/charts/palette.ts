/*
 * Colours of the charts, for GitHub's light and dark background. The hues are those of Okabe and Ito
 * (https://jfly.uni-koeln.de/color/), which people with any colour vision can tell apart; each is shaded until it stands out
 * from its background by 3 to 1 (WCAG 2.2, 1.4.11), texts by 4.5 to 1.
 */

/** What a colour stands for, in every chart the same. */
export type Hue = "text" | "muted" | "grid" | "precision" | "recall" | "f1" | "time";

export const light: Readonly<Record<Hue, string>> = {
  text: "#1f2328",
  muted: "#59636e",
  grid: "#d1d9e0",
  precision: "#0072b2",
  recall: "#c04a00",
  f1: "#1f2328",
  time: "#8a4f7d",
};

export const dark: Readonly<Record<Hue, string>> = {
  text: "#e6edf3",
  muted: "#9198a1",
  grid: "#3d444d",
  precision: "#56b4e9",
  recall: "#f0a030",
  f1: "#e6edf3",
  time: "#d79ac4",
};

/** Rules for the classes `fill-<hue>` and `line-<hue>`, for both backgrounds. */
export function styleSheet(): string {
  return [
    "text{font:12px system-ui,-apple-system,'Segoe UI',sans-serif}.head{font-size:15px;font-weight:600}.small{font-size:11px}",
    rules(light),
    `@media (prefers-color-scheme:dark){${rules(dark)}}`,
  ].join("\n");
}

function rules(colours: Readonly<Record<Hue, string>>): string {
  return Object.entries(colours)
    .map(([hue, colour]) => `.fill-${hue}{fill:${colour}}.line-${hue}{stroke:${colour};fill:none}`)
    .join("");
}
