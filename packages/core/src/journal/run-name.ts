/** Run and attempt of a workflow as journals and markers name them, `123/1`; `undefined` outside of a workflow. */
export function nameRun(run: {
  readonly id: string | null;
  readonly attempt: number | null;
}): string | undefined {
  return run.id === null || !/^\d+$/.test(run.id) ? undefined : `${run.id}/${run.attempt ?? 1}`;
}

/** Whether a name of a run, `123/1`, is one of those that `wanted` means: `123` means every attempt, `123/2` one. */
export function isRun(name: string | undefined, wanted: string): boolean {
  if (name === undefined) return false;
  return name === wanted || (!wanted.includes("/") && name.startsWith(`${wanted}/`));
}
