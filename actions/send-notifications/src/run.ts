import {
  createMessage,
  type DeliveryEntry,
  type DeliveryOutcome,
  type NotifyRun,
  type PlannedDelivery,
  planNotifications,
  type SettledDelivery,
  type Suppression,
  settleDeliveries,
} from "@automation/core/notify";
import { type Channel, type ChannelContext, type Delivery, deliver } from "@automation/notify";
import type { NotifyLog } from "./notify-log.ts";

/** Everything that a run reaches the world through. */
export interface NotifyDependencies {
  readonly log: NotifyLog;
  readonly channels: readonly Channel[];
  readonly context: ChannelContext;
  readonly isDryRun: boolean;
}

/** What a run came to. */
export interface NotifyOutcome {
  readonly deliveries: readonly DeliveryEntry[];
  readonly suppressed: readonly Suppression[];
  readonly settled: readonly SettledDelivery[];
}

/** Decides, claims, sends: in this order, so that a run that dies leaves what the next one can see. */
export async function run(
  request: NotifyRun,
  { log, channels, context, isDryRun }: NotifyDependencies,
): Promise<NotifyOutcome> {
  const plan = await log.change((state) => {
    const made = planNotifications(state, request);
    return { state: made.state, result: made };
  });
  const sent = await Promise.all(
    plan.deliveries.map(async (planned) => {
      const message = createMessage(planned, request.signal.problems, request.nowMs);
      const channel = channels.find(({ type }) => type === planned.channel);
      if (isDryRun || channel === undefined)
        return { entry: planEntry(planned, message.id, message.title, context) };
      const delivery = await deliver(channel, message, planned.log.thread, context);
      const entry = createEntry(planned, message.id, delivery, context);
      return { entry, settled: { delivery: planned, outcome: toOutcome(delivery, context) } };
    }),
  );
  return {
    deliveries: sent.map(({ entry }) => entry),
    suppressed: plan.suppressions,
    settled: sent.flatMap(({ settled }) => settled ?? []),
  };
}

/** Writes down what was delivered, with the records of the history. */
export async function settle(
  { settled }: NotifyOutcome,
  repeatMs: number,
  log: NotifyLog,
  records: Parameters<NotifyLog["change"]>[1],
): Promise<void> {
  if (settled.length === 0) return;
  await log.change(
    (state) => ({ state: settleDeliveries(state, settled, repeatMs), result: undefined }),
    records,
  );
}

function planEntry(
  { channel, event, key }: PlannedDelivery,
  id: string,
  title: string,
  { clock }: ChannelContext,
): DeliveryEntry {
  const at = new Date(clock.now()).toISOString();
  const shared = { channel, event, key, message_id: id, at, code: null, latency_ms: null, permanent: false };
  return { ...shared, status: "planned", attempts: 0, detail: title };
}

/** Writes down how a delivery ended. */
export function createEntry(
  { channel, event, key }: Pick<DeliveryEntry, "channel" | "event" | "key">,
  id: string,
  { last, attempts }: Delivery,
  { clock }: Pick<ChannelContext, "clock">,
): DeliveryEntry {
  return {
    channel,
    event,
    key,
    message_id: id,
    status: last.status,
    at: new Date(clock.now()).toISOString(),
    attempts,
    latency_ms: last.latencyMs,
    code: last.status === "sent" ? null : last.code,
    permanent: last.status === "failed" && last.kind === "permanent",
    detail: last.detail,
  };
}

function toOutcome({ last, mayHaveArrived }: Delivery, { clock }: ChannelContext): DeliveryOutcome {
  const atMs = clock.now();
  if (last.status === "sent") {
    return { status: "sent", atMs, ...(last.thread !== undefined && { thread: last.thread }) };
  }
  return { status: "failed", atMs, code: last.code, isPermanent: last.kind === "permanent", mayHaveArrived };
}
