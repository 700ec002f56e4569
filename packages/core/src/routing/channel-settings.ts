import type { QuietHours } from "./quiet-hours.ts";
import type { NotifySeverity } from "./severity.ts";

/** Every kind of channel: a closed set, part of the public contract. A run has one channel of each kind at most. */
export const CHANNEL_TYPES = ["slack", "slack-bot", "teams", "email", "webhook", "ping"] as const;

export type ChannelType = (typeof CHANNEL_TYPES)[number];

/** What a message may be about. */
export const NOTIFY_EVENTS = ["opened", "changed", "recovered", "reminder"] as const;

export type NotifyEvent = (typeof NOTIFY_EVENTS)[number];

/** Of what a channel hears, and when. */
export interface ChannelSettings {
  readonly minSeverity: NotifySeverity;
  readonly events: readonly NotifyEvent[];
  /** Empty: it may be disturbed at any time. */
  readonly quietHours: readonly QuietHours[];
  /** Globs of sources, ids and repositories; `null`: everything. */
  readonly scopes: readonly string[] | null;
}

/** The settings of one channel, as the configuration file has them: what is absent comes from the inputs. */
export interface ChannelConfig extends Partial<ChannelSettings> {
  readonly type: ChannelType;
}
