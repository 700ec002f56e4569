/** What a run has before it, told by the sequencer and read by the reporter; both are in jest's own process. */
export const plan = { seconds: 0 };

/** Seconds that a file takes, as jest remembers them; guessed the first time: starting processes takes the longest. */
export function secondsOf({ duration, path }) {
  if (duration !== undefined) return duration / 1000;
  if (/\/test\/(bundle|workflows)\//.test(path)) return 10;
  return /\/cli\/test\/|\/chaos\/|process\.test/.test(path) ? 4 : 0.8;
}
