/*
 * Figures as the reports show them. English notation, whatever the machine's locale.
 */

/** `1 rule`, `1,200 fixtures`. */
export function count(amount: number, noun: string): string {
  return `${grouped(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}

/** A whole number with its thousands apart: `12,345`. */
export function grouped(amount: number): string {
  return String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A share from 0 to 1 with one decimal: `99.1%`. Only a whole one is `100%`, only none is `0%`. */
export function percent(share: number): string {
  return `${percentFigure(share)}%`;
}

/** {@link percent} without its sign. */
export function percentFigure(share: number): string {
  if (share === 0 || share === 1) return String(share * 100);
  return Math.min(99.9, Math.max(0.1, share * 100)).toFixed(1);
}

/** Milliseconds in the unit that suits them: `0.42 ms`, `3.4 ms`, `85 ms`, `3.2 s`, `2 min 05 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 0.995) return `${milliseconds.toFixed(2)} ms`;
  if (milliseconds < 9.95) return `${milliseconds.toFixed(1)} ms`;
  if (milliseconds < 999.5) return `${milliseconds.toFixed(0)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
