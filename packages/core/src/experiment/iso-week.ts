const DAY_MS = 86_400_000;

/** The ISO 8601 week of a moment, UTC: `2026-W49`. Weeks begin on Monday; the first one holds the year's first Thursday. */
export function isoWeek(atMs: number): string {
  const date = new Date(atMs);
  const daysSinceMonday = (date.getUTCDay() + 6) % 7;
  const thursday = new Date(atMs + (3 - daysSinceMonday) * DAY_MS);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - newYear) / DAY_MS / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
