import type { RunOrder } from "../incident/run-order.ts";
import type { ChannelSettings, ChannelType } from "../routing/channel-settings.ts";
import type { NotifySignal } from "./notify-signal.ts";
import type { NotifyPlace } from "./notify-state.ts";

/** A channel that a run can reach. */
export interface ReadyChannel extends ChannelSettings {
  readonly type: ChannelType;
  /** Tells the secret and the destination from others; see `Refusal`. */
  readonly secret: string;
}

/** What a run brings. */
export interface NotifyRun {
  /** What its problems are grouped by. */
  readonly key: string;
  readonly order: RunOrder | null;
  readonly place: NotifyPlace;
  readonly signal: NotifySignal;
  readonly channels: readonly ReadyChannel[];
  /** Time after which a message that is not changed is said again. */
  readonly repeatMs: number;
  /** Messages of this run at most. */
  readonly maxMessages: number;
  /** Tells this run's claims from those of others. */
  readonly token: string;
  readonly nowMs: number;
}
