const secondsPerUnit = { s: 1, m: 60, h: 3600 } as const;

/** The form that {@link parseDuration} takes, for schemas. */
export const durationPattern = /^[1-9][0-9]{0,5}[smh]$/;

/** Seconds that a text such as `90s`, `15m` or `2h` stands for, or null when it is no duration. */
export function parseDuration(text: string): number | null {
  if (!durationPattern.test(text)) return null;
  const unit = text.at(-1) as keyof typeof secondsPerUnit;
  return Number(text.slice(0, -1)) * secondsPerUnit[unit];
}

/** Seconds as people write them: `900` is `15m`. */
export function formatDuration(seconds: number): string {
  if (seconds % 3600 === 0) return `${seconds / 3600}h`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}
