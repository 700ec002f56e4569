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

/** Whether both are the same attempt of the same run; false when either is not known. */
export function isSameRun(run: RunOrder | null, other: RunOrder | null): boolean {
  return run !== null && other !== null && run.id === other.id && run.attempt === other.attempt;
}

/** The run that the runner names; `null` where there is none. An attempt that is not named is the first. */
export function parseRunOrder(id: string | null, attempt: number | null): RunOrder | null {
  return id !== null && /^[1-9]\d{0,14}$/.test(id) ? { id: Number(id), attempt: attempt ?? 1 } : null;
}
