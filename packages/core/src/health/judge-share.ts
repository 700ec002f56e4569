/** Below this many members a share says nothing: one of two is a half. */
const MIN_MEMBERS = 5;

/** One member alone is a case, not a share, however few there are. */
const MIN_AFFECTED = 2;

/**
 * Judges how many members of a group are affected. The share counts from 5 members on; below that the number does, from 2
 * on. One member alone is never too many: a warning reports it, an incident would be out of proportion.
 *
 * @param isTooMuch says of a share in percent (0..100) whether it is too large
 */
export function areTooMany(
  affected: number,
  members: number,
  isTooMuch: (percent: number) => boolean,
): boolean {
  if (affected < MIN_AFFECTED) return false;
  return members < MIN_MEMBERS || isTooMuch((100 * affected) / members);
}
