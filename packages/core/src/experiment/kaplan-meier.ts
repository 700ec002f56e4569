/** How long something took, or has taken so far. */
export interface Duration {
  /** Hours, >= 0. */
  readonly hours: number;
  /** Whether it ended; else it is still under way, or ended otherwise. */
  readonly isDone: boolean;
}

/**
 * The time within which half are done, with those still under way counted as such (Kaplan and Meier 1958); `null` where
 * fewer than half are. The mean of what is done would favour whoever leaves the slow ones open.
 */
export function medianTime(durations: readonly Duration[]): number | null {
  const sorted = durations.toSorted((a, b) => a.hours - b.hours || Number(b.isDone) - Number(a.isDone));
  let left = sorted.length;
  let survival = 1;
  for (const { hours, isDone } of sorted) {
    if (isDone) survival *= 1 - 1 / left;
    left -= 1;
    // 1 - 1/4 - 1/4 has to reach one half in floating point, too.
    if (survival <= 0.5 + 1e-12) return hours;
  }
  return null;
}
