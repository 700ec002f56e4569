const MINUTE_MS = 60_000;
/** Milliseconds in an hour. */
export const HOUR_MS = 60 * MINUTE_MS;
/** Milliseconds in a day. */
export const DAY_MS = 24 * HOUR_MS;

/** Renders a length of time with its one or two largest units: `3 d 4 h`, `25 min`. Negative counts as none. */
export function formatDuration(durationMs: number): string {
  const minutes = Math.max(0, Math.round(durationMs / MINUTE_MS));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    [days, "d"],
    [hours, "h"],
    [days > 0 ? 0 : minutes % 60, "min"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return words.length === 0 ? "less than a minute" : words.join(" ");
}

/** Renders a moment as `2026-11-23 14:05 UTC`. */
export function formatMoment(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** Names the first of `names` and counts the rest: `a, b and 3 more`. */
export function formatList(names: readonly string[], shown = 5): string {
  const rest = names.length - shown;
  return rest > 0 ? `${names.slice(0, shown).join(", ")} and ${rest} more` : names.join(", ");
}

export { formatCount } from "../text/plural.ts";
