/** A span of time for people, in at most seven columns: `85ms`, `3.2s`, `2m 05s`, `1h 04m`. */
export function elapsed(milliseconds: number): string {
  const ms = Math.max(0, Math.round(milliseconds));
  if (ms < 1000) return `${ms}ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)}s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${twoDigits(seconds % 60)}s`;
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}h ${twoDigits(minutes % 60)}m`;
}

/** Like {@link elapsed}, in whole seconds, for a clock that ticks: `0s`, `12s`, `2m 05s`. */
export function elapsedSoFar(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  return seconds < 60 ? `${seconds}s` : elapsed(seconds * 1000);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
