/** How far back it is looked for when something began, in milliseconds. */
export const LONGEST_LOOK_MS = 14 * 24 * 60 * 60 * 1000;

/**
 * Since when something is so without a break, in milliseconds since the epoch: the earliest moment in steps back from now,
 * at most 14 days ago.
 *
 * @param isSo says of a moment whether it was so then; it is so now
 */
export function findSince(isSo: (atMs: number) => boolean, nowMs: number, stepMs: number): number {
  let sinceMs = nowMs;
  while (sinceMs - stepMs >= nowMs - LONGEST_LOOK_MS && isSo(sinceMs - stepMs)) sinceMs -= stepMs;
  return sinceMs;
}
