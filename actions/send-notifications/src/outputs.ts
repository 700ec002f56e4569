import type { DeliveryReport } from "@automation/core/notify";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  { summary }: Pick<DeliveryReport, "summary">,
  reportFile: string,
): Readonly<Record<string, string>> {
  return {
    sent: String(summary.sent),
    suppressed: String(summary.suppressed),
    failed: String(summary.failed),
    "report-file": reportFile,
  };
}
