const secondsPerUnit = { h: 3600, d: 86_400, w: 604_800 } as const;

/** The forms that {@link parseSince} takes, in words. */
export const sinceForms = "7d, 12h, 2w, or a date such as 2026-03-31 or 2026-03-31T08:00:00Z";

/**
 * The moment that a text names: so many hours, days or weeks before `now`, or an ISO 8601 date, at its begin in UTC where
 * it has no time. Null for everything else, and for what lies after `now`.
 */
export function parseSince(text: string, now: Date): Date | null {
  const moment = parseAgo(text, now) ?? parseDate(text);
  return moment !== null && moment <= now ? moment : null;
}

function parseAgo(text: string, now: Date): Date | null {
  const match = /^([1-9]\d{0,4})([hdw])$/.exec(text);
  if (!match) return null;
  const seconds = Number(match[1]) * secondsPerUnit[match[2] as keyof typeof secondsPerUnit];
  return new Date(now.getTime() - seconds * 1000);
}

function parseDate(text: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(text);
  if (!match?.[1] || !isDay(match[1])) return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Date takes the 31st of a month of thirty days for the first of the next. */
function isDay(date: string): boolean {
  const begin = new Date(date);
  return !Number.isNaN(begin.getTime()) && begin.toISOString().startsWith(date);
}
