import type { HistoryOutcome } from "./run.ts";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  { added, commit, isSpilled }: HistoryOutcome,
  branch: string,
): Readonly<Record<string, string>> {
  return { records: String(added), commit: commit ?? "", branch, spilled: String(isSpilled) };
}
