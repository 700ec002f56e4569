/** Commits that arrive within this time of the one before belong to the same push. */
export const SAME_PUSH_MS = 60_000;

/**
 * The pushes behind the commit times that a scan saw, in milliseconds since the epoch, oldest first.
 *
 * A commit's time is its author's claim: times outside of the time since the last scan are moved to its nearest edge, so
 * that a rewritten history or a wrong clock neither loses a push nor counts it in another scan's time.
 */
export function findPushes(
  commitTimesMs: readonly number[],
  sinceMs: number,
  untilMs: number,
): readonly number[] {
  const times = commitTimesMs
    .filter((time) => Number.isFinite(time))
    .map((time) => Math.min(untilMs, Math.max(sinceMs, time)))
    .sort((a, b) => a - b);
  const pushes: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    if (time - last > SAME_PUSH_MS) pushes.push(time);
    last = time;
  }
  return pushes;
}
