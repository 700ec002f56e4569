import { type DeliveryRecord, isDelivery } from "../../history/delivery-records.ts";
import { formatCount, formatList } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";

/** Failures of a channel in a row; one may be a passing disturbance, and the next run tries again. */
const MIN_FAILURES = 2;

/** NTF-001: notifications arrive. A channel that refuses for good is not tried again, so one such answer is enough. */
export const notifyDelivery: HealthCheck<"history"> = {
  id: "NTF-001",
  name: "notify.delivery",
  severity: "medium",
  needs: ["history"],
  evaluate({ history: { deliveries } }) {
    // Whoever waits for a ping tells people by himself, and a test was looked at by whoever asked for it.
    const real = deliveries
      .filter(isDelivery)
      .filter(({ channel, event }) => channel !== "ping" && event !== "test");
    const channels = [...Map.groupBy(real, ({ channel }) => channel)];
    if (channels.length === 0) return skipped("NothingSent", "No notification was sent in the last 3 days.");
    const failing = channels.filter(([, records]) => isFailing(records));
    const shared = {
      value: failing.length,
      unit: "channels",
      threshold: { warning: 1, error: channels.length },
    };
    if (failing.length === 0) {
      return ok(
        "NotificationsArrive",
        `${formatCount(channels.length, "channel")}: the last notifications arrived.`,
        {
          ...shared,
        },
      );
    }
    const described = failing.map(([channel, records]) => describe(channel, records));
    return {
      ...shared,
      status: failing.length === channels.length ? "error" : "warning",
      reason: failing.some(([, records]) => records.at(-1)?.permanent)
        ? "ChannelRefuses"
        : "ChannelUnreachable",
      message: `Notifications do not arrive: ${formatList(described)}.`,
      subjects: failing.map(([channel]) => channel),
      remediation:
        "See the job summary of send-notifications: it says what came back. A channel that refuses for good is tried again when its secret changes; `automation notify --test CHANNEL` shows whether it works.",
    };
  },
};

function isFailing(records: readonly DeliveryRecord[]): boolean {
  const last = records.slice(-MIN_FAILURES);
  const isRefused = last.at(-1)?.status === "failed" && last.at(-1)?.permanent === true;
  return isRefused || (last.length === MIN_FAILURES && last.every(({ status }) => status === "failed"));
}

function describe(channel: string, records: readonly DeliveryRecord[]): string {
  const last = records.at(-1);
  const code = typeof last?.code === "string" ? ` (${last.code})` : "";
  return last?.permanent === true
    ? `${channel} refuses for good${code}`
    : `${channel} cannot be reached${code}`;
}
