import { randomUUID } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import { createTestMessage, type DeliveryEntry } from "@automation/core/notify";
import type { ChannelType } from "@automation/core/routing";
import { type Channel, type ChannelContext, type Delivery, deliver, sendPing } from "@automation/notify";
import type { Inputs } from "./inputs.ts";
import { createEntry } from "./run.ts";

/** What a test reaches the world through. */
export interface TestDependencies {
  readonly inputs: Inputs;
  readonly channels: readonly Channel[];
  readonly context: ChannelContext;
  readonly kit: ActionKit;
}

/** Sends a message that says of itself that it is a test, and tells what came back. Nothing is stored. */
export async function testChannel(
  type: ChannelType,
  key: string,
  { inputs, channels, context, kit }: TestDependencies,
): Promise<DeliveryEntry> {
  const { runner, clock } = kit;
  const id = `${key}-test-${clock.now().toString(36)}`;
  const link = inputs.issueUrl ?? runner.runUrl ?? null;
  const place = {
    name: runner.identity.workflow ?? "automation",
    repository: runner.repository ?? null,
    link,
  };
  const message = createTestMessage(place, id, clock.now());
  const channel = channels.find((one) => one.type === type);
  const send = async (): Promise<Delivery> => {
    if (type === "ping" && inputs.pingUrl !== undefined) {
      const ping = { isHealthy: true, runId: randomUUID(), text: "Test." };
      return { last: await sendPing(inputs.pingUrl, ping, context), attempts: 1, mayHaveArrived: false };
    }
    if (channel === undefined) return { last: NO_SECRET, attempts: 0, mayHaveArrived: false };
    return deliver(channel, message, null, context);
  };
  return createEntry({ channel: type, event: "test", key }, id, await send(), context);
}

const NO_SECRET = {
  status: "failed",
  code: "no-secret",
  kind: "permanent",
  detail: "its secret is not set.",
  latencyMs: null,
  mayHaveArrived: false,
} as const;
