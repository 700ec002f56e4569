/** Which attempt of which workflow run something came from. GitHub's run numbers only grow. */
export interface RunOrder {
  readonly id: number;
  readonly attempt: number;
}

/** Whether `run` is after `other`; also true when either is not known, because then nothing can be told. */
export function isNewerRun(run: RunOrder | null, other: RunOrder | null): boolean {
  if (run === null || other === null) return true;
  return run.id > other.id || (run.id === other.id && run.attempt > other.attempt);
}
