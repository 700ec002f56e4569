import { DAY_MS, HOUR_MS } from "./time.ts";

const HOURS = 24;
const DAYS = 7;
/** Pushes that the fleet's profile counts for beside a repository's own (later.md: equal to a full profile of 168 hours). */
const FLEET_PUSHES = 20;
/** The epoch was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** How many pushes fell into each hour of the day and each day of the week, in UTC; Sunday is 0. */
export interface WeeklyCounts {
  readonly hours: readonly number[];
  readonly days: readonly number[];
}

/** Relative intensity of each of the 168 hours of a week, Sunday's first hour first; the mean is 1. */
export type WeeklyShape = readonly number[];

export const NO_COUNTS: WeeklyCounts = { hours: Array(HOURS).fill(0), days: Array(DAYS).fill(0) };

/** A week in which every hour is like every other. */
export const FLAT_SHAPE: WeeklyShape = Array(HOURS * DAYS).fill(1);

/** Counts pushes (milliseconds since the epoch) in. */
export function countPushes(counts: WeeklyCounts, pushesMs: readonly number[]): WeeklyCounts {
  if (pushesMs.length === 0) return counts;
  const hours = [...counts.hours];
  const days = [...counts.days];
  for (const push of pushesMs) {
    const hour = hourOfWeek(push);
    const hourOfDay = hour % HOURS;
    const day = Math.floor(hour / HOURS);
    hours[hourOfDay] = (hours[hourOfDay] ?? 0) + 1;
    days[day] = (days[day] ?? 0) + 1;
  }
  return { hours, days };
}

/** The counts of a whole fleet. */
export function sumCounts(all: Iterable<WeeklyCounts>): WeeklyCounts {
  const hours: number[] = [...NO_COUNTS.hours];
  const days: number[] = [...NO_COUNTS.days];
  for (const counts of all) {
    for (const [hour, count] of counts.hours.entries()) hours[hour] = (hours[hour] ?? 0) + count;
    for (const [day, count] of counts.days.entries()) days[day] = (days[day] ?? 0) + count;
  }
  return { hours, days };
}

/**
 * When in the week a repository's pushes are to be expected: its own counts, drawn towards the fleet's.
 *
 * Hours are smoothed over their neighbours; hour and day multiply, and the mean of the week is 1.
 */
export function findShape(counts: WeeklyCounts, fleet: WeeklyCounts): WeeklyShape {
  const hours = smooth(shrink(counts.hours, shrink(fleet.hours, Array(HOURS).fill(1 / HOURS))));
  const days = shrink(counts.days, shrink(fleet.days, Array(DAYS).fill(1 / DAYS)));
  const week = days.flatMap((day) => hours.map((hour) => day * hour));
  const mean = week.reduce((sum, value) => sum + value, 0) / week.length;
  return week.map((value) => value / mean);
}

/** Which hour of the week, in UTC, a time falls into: 0 is Sunday's first. */
export function hourOfWeek(atMs: number): number {
  const hours = Math.floor(atMs / HOUR_MS) + EPOCH_WEEKDAY * HOURS;
  const week = HOURS * DAYS;
  return ((hours % week) + week) % week;
}

/** The end of the hour that a time falls into. */
export function endOfHour(atMs: number): number {
  return (Math.floor(atMs / HOUR_MS) + 1) * HOUR_MS;
}

/** A share for each count, with the fleet's shares as `FLEET_PUSHES` more. */
function shrink(counts: readonly number[], shares: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, FLEET_PUSHES);
  return counts.map((count, index) => (count + FLEET_PUSHES * (shares[index] ?? 0)) / total);
}

function smooth(values: readonly number[]): readonly number[] {
  const at = (index: number): number => values[(index + values.length) % values.length] ?? 0;
  return values.map((value, index) => at(index - 1) / 4 + value / 2 + at(index + 1) / 4);
}

/** Days between two times; never negative, so that a clock that was set back makes no time. */
export function daysBetween(fromMs: number, toMs: number): number {
  return Math.max(0, toMs - fromMs) / DAY_MS;
}
