import { closeIfOver } from "./channel-log.ts";
import { giveUpClaim, takeForTold } from "./decide-message.ts";
import type { NotifyState } from "./notify-state.ts";
import type { PlannedDelivery } from "./plan-notifications.ts";

/** What came of an attempt to deliver. */
export type DeliveryOutcome =
  | {
      readonly status: "sent";
      /** When the channel had it, in milliseconds since the epoch. */
      readonly atMs: number;
      /** What the channel needs to find the incident's first message again. */
      readonly thread?: Readonly<Record<string, string>>;
    }
  | {
      readonly status: "failed";
      readonly atMs: number;
      /** A status or a word: `404`, `invalid_auth`, `timeout`. */
      readonly code: string;
      /** Trying again is of no use before the secret changes. */
      readonly isPermanent: boolean;
      /** The message went out, and nobody knows what became of it. */
      readonly mayHaveArrived: boolean;
    };

/** A delivery and what came of it. */
export interface SettledDelivery {
  readonly delivery: Pick<PlannedDelivery, "key" | "channel" | "claim" | "log">;
  readonly outcome: DeliveryOutcome;
}

/**
 * Writes down what was delivered. Other runs may have changed the state meanwhile; doing it twice changes nothing.
 *
 * @param repeatMs how long a message waits that was sent twice without an answer
 */
export function settleDeliveries(
  state: NotifyState,
  settled: readonly SettledDelivery[],
  repeatMs: number,
): NotifyState {
  return settled.reduce((before, one) => settle(before, one, repeatMs), state);
}

function settle(state: NotifyState, { delivery, outcome }: SettledDelivery, repeatMs: number): NotifyState {
  const { key, channel, claim } = delivery;
  const group = state.groups[key];
  const log = group?.channels[channel];
  if (group === undefined || log === undefined || log.secret !== delivery.log.secret) return state;
  const isOurs = log.claim?.token === claim.token;
  const keepClaim = isOurs ? {} : { claim: log.claim };
  const next =
    outcome.status === "sent"
      ? { ...takeForTold(log, claim, outcome.atMs), ...keepClaim, thread: outcome.thread ?? log.thread }
      : isOurs
        ? giveUpClaim(log, claim, { mayHaveArrived: outcome.mayHaveArrived, nowMs: outcome.atMs, repeatMs })
        : log;
  const refused =
    outcome.status === "failed" && outcome.isPermanent && log.secret !== null
      ? { [channel]: { secret: log.secret, code: outcome.code, sinceMs: outcome.atMs } }
      : {};
  return {
    groups: {
      ...state.groups,
      [key]: { ...group, channels: { ...group.channels, [channel]: closeIfOver(next) } },
    },
    refused: { ...state.refused, ...refused },
  };
}
