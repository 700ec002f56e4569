import type { NotifyEvent } from "../routing/channel-settings.ts";
import type { NotifySeverity } from "../routing/severity.ts";

/** A problem as a channel's log remembers it. */
export interface LoggedProblem {
  readonly severity: NotifySeverity;
  /** Untrusted, and short. */
  readonly message: string;
  /** When it began, in milliseconds since the epoch. */
  readonly sinceMs: number;
  /** It became graver than the channel was told. */
  readonly isRaised?: true;
}

/** One that is over. */
export interface OverProblem extends LoggedProblem {
  readonly untilMs: number;
}

type ById<Value> = Readonly<Record<string, Value>>;

/** What a channel knows, and what it has yet to hear; each problem is in one of the four at most. */
export interface KnownProblems {
  /** It was told of them, and they go on. */
  readonly told: ById<LoggedProblem>;
  /** It was told of them, and not yet that they are over. */
  readonly over: ById<OverProblem>;
  /** They go on, and it was not told: nothing could be sent, or it wants to hear later. */
  readonly untold: ById<LoggedProblem>;
  /** They came and went while nothing could be sent. */
  readonly missed: ById<OverProblem>;
}

/** A message that a run is sending: what the channel will know when it has arrived. */
export interface Claim {
  readonly event: NotifyEvent;
  readonly sequence: number;
  /** Tells two attempts to send apart. */
  readonly token: string;
  /** The same message went out before, and nobody knows what became of it. */
  readonly isRepeat: boolean;
  /** It was sent twice, and both times no answer came: sending it again waits until `untilMs`. */
  readonly isUnconfirmed?: true;
  /** After that the run was killed, in milliseconds since the epoch. */
  readonly untilMs: number;
  readonly firing: ById<LoggedProblem>;
  readonly over: readonly string[];
  readonly missed: readonly string[];
}

/** All that is remembered of one channel and one incident between runs: the notification log and the outbox in one. */
export interface ChannelLog extends KnownProblems {
  /** When the incident began for this channel, in milliseconds since the epoch; `null` between incidents. */
  readonly startedMs: number | null;
  /** When the last message arrived. */
  readonly sentMs: number | null;
  /** Number of the next message of the incident. */
  readonly sequence: number;
  /** What the channel needs to find the incident's first message again: no address, no secret. */
  readonly thread: Readonly<Record<string, string>> | null;
  /** Being sent, or sent by a run that could not say whether it arrived. */
  readonly claim: Claim | null;
  /** Tells the destination from another one, which knows nothing of all this. */
  readonly secret: string | null;
}

/** The log of a channel that never heard anything. */
export const EMPTY_LOG: ChannelLog = {
  told: {},
  over: {},
  untold: {},
  missed: {},
  startedMs: null,
  sentMs: null,
  sequence: 0,
  thread: null,
  claim: null,
  secret: null,
};

/** Whether there are no problems in a set. */
export function isNone(problems: ById<unknown>): boolean {
  return Object.keys(problems).length === 0;
}

/** The entries of a set that a test holds for. */
export function pick<Value>(
  problems: ById<Value>,
  isPicked: (id: string, value: Value) => boolean,
): ById<Value> {
  return Object.fromEntries(Object.entries(problems).filter(([id, value]) => isPicked(id, value)));
}

/** Without what belongs to one incident, when that is over and everything about it was told. */
export function closeIfOver(log: ChannelLog): ChannelLog {
  const isOver = [log.told, log.over, log.untold, log.missed].every(isNone);
  return isOver ? { ...EMPTY_LOG, claim: log.claim, secret: log.secret } : log;
}
