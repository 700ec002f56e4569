import { createHash } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import type { DeliveryEntry, NotifySignal } from "@automation/core/notify";
import { formatCount } from "@automation/core/text";
import { type ChannelContext, sendPing } from "@automation/notify";
import type { Inputs } from "./inputs.ts";
import { createEntry } from "./run.ts";

/** Calls the monitor that expects this run; where the run could not find out how things are, nothing is said. */
export async function ping(
  { pingUrl, isDryRun }: Pick<Inputs, "pingUrl" | "isDryRun">,
  key: string,
  { problems, judged }: Pick<NotifySignal, "problems" | "judged">,
  context: ChannelContext,
  { runner }: Pick<ActionKit, "runner">,
): Promise<readonly DeliveryEntry[]> {
  if (pingUrl === undefined || isDryRun || judged.length === 0) return [];
  const errors = problems.filter(({ severity }) => severity === "error" || severity === "critical");
  const { id, attempt } = runner.identity;
  const runId = toUuid(`${key} ${id ?? context.clock.now()} ${attempt ?? 1}`);
  const text = errors.length === 0 ? "No errors." : `${formatCount(errors.length, "error")}.`;
  const last = await sendPing(pingUrl, { isHealthy: errors.length === 0, runId, text }, context);
  const delivery = { last, attempts: 1, mayHaveArrived: false };
  return [createEntry({ channel: "ping", event: "ping", key }, runId, delivery, context)];
}

/** The same UUID for the same text (version 8: https://www.rfc-editor.org/rfc/rfc9562#section-5.8). */
function toUuid(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join("-");
}
