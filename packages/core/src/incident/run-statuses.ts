import type { StatusInput } from "./incident-signal.ts";

/**
 * What each word for a run means: our own three, then what `job.status`, `needs.*.result` and a run's conclusion may be.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
export const RUN_STATUSES = {
  auto: "auto",
  failing: "failing",
  healthy: "healthy",
  success: "healthy",
  failure: "failing",
  timed_out: "failing",
  startup_failure: "failing",
  action_required: "failing",
  cancelled: "unknown",
  skipped: "unknown",
  neutral: "unknown",
  stale: "unknown",
} as const satisfies Readonly<Record<string, StatusInput>>;
