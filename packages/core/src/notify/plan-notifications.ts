import { InvariantError } from "../errors/errors.ts";
import type { ChannelType, NotifyEvent } from "../routing/channel-settings.ts";
import { isQuiet } from "../routing/quiet-hours.ts";
import { gravest, NOTIFY_SEVERITIES, type NotifySeverity } from "../routing/severity.ts";
import type { ChannelLog, Claim } from "./channel-log.ts";
import { claimMessage, decideEvent, findChange, findClaimant } from "./decide-message.ts";
import type { NotifyRun, ReadyChannel } from "./notify-run.ts";
import {
  forgetOld,
  isRefreshDue,
  isSameState,
  type NotifyGroup,
  type NotifyPlace,
  type NotifyState,
} from "./notify-state.ts";
import { observeGroup } from "./observe-group.ts";

/** A message that is to be sent. */
export interface PlannedDelivery {
  readonly key: string;
  readonly channel: ChannelType;
  readonly event: NotifyEvent;
  readonly severity: NotifySeverity;
  readonly place: NotifyPlace;
  readonly claim: Claim;
  /** As it was when the message was claimed. */
  readonly log: ChannelLog;
}

/** Why a channel hears nothing though something is wrong, or is over. */
export type SuppressionReason =
  /** It knows already. */
  | "already-told"
  /** It does not hear of such events. */
  | "not-wanted"
  | "quiet-hours"
  /** A comment on the issue asks for silence. */
  | "muted"
  /** Another run is sending. */
  | "other-run"
  /** It was sent twice without an answer, and may have arrived twice. */
  | "unconfirmed"
  /** The channel refused for good, and its secret is the same. */
  | "refused"
  /** The messages of this run are used up. */
  | "limit";

/** A channel that hears nothing in this run. */
export interface Suppression {
  readonly key: string;
  readonly channel: ChannelType;
  readonly reason: SuppressionReason;
}

/** What a run does. */
export interface NotifyPlan {
  /** With the messages claimed; the same object where nothing changes. */
  readonly state: NotifyState;
  readonly deliveries: readonly PlannedDelivery[];
  readonly suppressions: readonly Suppression[];
}

/** A run that sends for longer than this was killed. */
export const LEASE_MS = 10 * 60 * 1000;

const EVENT_ORDER: readonly NotifyEvent[] = ["opened", "changed", "recovered", "reminder"];

/**
 * Decides who hears what. Pure, and made again on the state that another run wrote meanwhile: a message that a run claims is
 * not claimed by another one before its lease is over.
 *
 * What other keys have yet to say is said as well, if it is to go to the same place: their next run may be far.
 */
export function planNotifications(before: NotifyState, run: NotifyRun): NotifyPlan {
  const remembered = forgetOld(before, run.nowMs);
  const own = observeGroup(remembered.groups[run.key], run);
  const groups = { ...remembered.groups, ...(own !== null && { [run.key]: own }) };
  const decisions = Object.entries(groups).flatMap(([key, group]) =>
    run.channels.flatMap((channel) => decide(channel, key, group, remembered, run) ?? []),
  );
  const wanted = decisions.filter((decision) => "claim" in decision).toSorted(byUrgency);
  const deliveries = wanted.slice(0, run.maxMessages);
  for (const { key, channel, claim } of deliveries) groups[key] = withClaim(groups[key], channel, claim);
  const state = { groups, refused: forgetChanged(remembered, run.channels) };
  return {
    state: isSameState(before, state) && !isRefreshDue(before.groups[run.key], own) ? before : state,
    deliveries,
    suppressions: [
      ...decisions.filter((decision) => "reason" in decision),
      ...wanted
        .slice(run.maxMessages)
        .map(({ key, channel }) => ({ key, channel, reason: "limit" as const })),
    ],
  };
}

function decide(
  channel: ReadyChannel,
  key: string,
  group: NotifyGroup,
  { refused }: NotifyState,
  run: NotifyRun,
): PlannedDelivery | Suppression | null {
  const log = group.channels[channel.type];
  const isOwn = key === run.key;
  if (log === undefined || log.startedMs === null || (!isOwn && log.secret !== channel.secret)) return null;
  const { token, nowMs, repeatMs } = run;
  // Others are only helped with what they could not say: whether it goes on, this run does not know.
  const events = isOwn ? channel.events : channel.events.filter((event) => event !== "reminder");
  const event = decideEvent(log, { events, repeatMs, nowMs });
  const suppress = (reason: SuppressionReason) => ({ key, channel: channel.type, reason });
  if (event === null) {
    return isOwn ? suppress(findChange(log) === null ? "already-told" : "not-wanted") : null;
  }
  const claim = claimMessage(log, event, { token, untilMs: nowMs + LEASE_MS });
  const claimant = findClaimant(log, claim, nowMs);
  if (claimant !== null) return suppress(claimant);
  if (refused[channel.type]?.secret === channel.secret) return suppress("refused");
  if (group.isMuted) return suppress("muted");
  if (isQuiet(channel.quietHours, nowMs)) return suppress("quiet-hours");
  return {
    key,
    channel: channel.type,
    event,
    severity: severityOf(claim, log),
    place: group.place,
    claim,
    log,
  };
}

/** The gravest of what goes on; where nothing does, of what was. */
function severityOf({ firing }: Claim, { over, missed }: ChannelLog): NotifySeverity {
  const problems = Object.values(firing);
  return gravest(
    (problems.length > 0 ? problems : [...Object.values(over), ...Object.values(missed)]).map(
      ({ severity }) => severity,
    ),
  );
}

/** The gravest first; of the same severity what is new before what is known. */
function byUrgency(a: PlannedDelivery, b: PlannedDelivery): number {
  const [ofA, ofB] = [a, b].map(({ severity }) => NOTIFY_SEVERITIES.indexOf(severity));
  if (ofA !== ofB) return (ofB ?? 0) - (ofA ?? 0);
  return EVENT_ORDER.indexOf(a.event) - EVENT_ORDER.indexOf(b.event);
}

function withClaim(group: NotifyGroup | undefined, channel: ChannelType, claim: Claim): NotifyGroup {
  const log = group?.channels[channel];
  if (group === undefined || log === undefined)
    throw new InvariantError("A message is planned for no group.");
  return { ...group, channels: { ...group.channels, [channel]: { ...log, claim } } };
}

/** A channel whose secret is another one is tried again. */
function forgetChanged({ refused }: NotifyState, channels: readonly ReadyChannel[]): NotifyState["refused"] {
  const isCurrent = (type: string, secret: string) =>
    channels.every((channel) => channel.type !== type || channel.secret === secret);
  return Object.fromEntries(Object.entries(refused).filter(([type, { secret }]) => isCurrent(type, secret)));
}
