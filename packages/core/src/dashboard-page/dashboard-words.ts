import { pluralize } from "../text/plural.ts";

const MINUTE_MS = 60_000;
/** A space at which no line ends. */
const NO_BREAK = "\u00a0";

/** A number with at most two decimals and thousands set apart: `1,234.5`. */
export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: digits });
}

/** `97.84 %`. A share that is not whole is never rounded up to 100. */
export function formatPercent(value: number): string {
  const shown = value < 100 && value >= 99.995 ? 99.99 : value;
  return `${formatNumber(shown, 2)}${NO_BREAK}%`;
}

/** A difference of shares: `+4 pp`, `−1.5 pp`. */
export function formatPoints(value: number): string {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "";
  return `${sign}${formatNumber(Math.abs(value), 1)}${NO_BREAK}pp`;
}

/** A length of time with its one or two largest units: `3 d 4 h`, `2 min`, `41 s`. */
export function formatSpan(ms: number): string {
  return describeSpan(ms).replaceAll(" ", NO_BREAK);
}

function describeSpan(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes < 60) return `${minutes} min`;
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return hours > 0 && days < 10 ? `${days} d ${hours} h` : `${days} d`;
  return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `3 Nov 2026`, by UTC. */
export function formatDay(atMs: number): string {
  const date = new Date(atMs);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `3 Nov 2026, 14:05 UTC`. */
export function formatTime(atMs: number): string {
  return `${formatDay(atMs)}, ${new Date(atMs).toISOString().slice(11, 16)} UTC`;
}

/** A count and its noun, with thousands set apart: `1 run`, `2,063 runs`. */
export function wordCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${pluralize(count, one, many)}`;
}

/** `1 day`, `90 days`. */
export function formatDays(days: number): string {
  return wordCount(days, "day");
}
