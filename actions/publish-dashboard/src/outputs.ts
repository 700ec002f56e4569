import type { DashboardModel } from "@automation/core/dashboard-page";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  { records }: DashboardModel,
  file: string,
  digest: string,
): Readonly<Record<string, string>> {
  return { "dashboard-file": file, digest, records: String(records) };
}
