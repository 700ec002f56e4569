import { renderStateFile } from "../history/state-file.ts";
import type { RunOrder } from "../incident/run-order.ts";
import type { ChannelType } from "../routing/channel-settings.ts";
import type { ChannelLog } from "./channel-log.ts";

/** Where a group of problems is, as its messages say it. */
export interface NotifyPlace {
  /** What reports: the name of the workflow, or the key that the user gave. */
  readonly name: string;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string | null;
  /** The one link of every message: the issue, or the run where there is none. */
  readonly link: string | null;
}

/** What is remembered of all that one key stands for. */
export interface NotifyGroup {
  readonly place: NotifyPlace;
  /** The newest run that each source was taken from, as of the last change. */
  readonly sources: Readonly<Record<string, RunOrder>>;
  /** A comment on the issue asks for silence. */
  readonly isMuted: boolean;
  /** Milliseconds since the epoch. */
  readonly changedMs: number;
  readonly channels: Readonly<Partial<Record<ChannelType, ChannelLog>>>;
}

/** A channel that refuses for good, until its secret changes. */
export interface Refusal {
  /** Tells the secret from another one; nobody gets the secret from it. */
  readonly secret: string;
  /** What it said, as a word or a status. */
  readonly code: string;
  readonly sinceMs: number;
}

/** The section `notifications` of the state: what every channel was told, and what is on its way. */
export interface NotifyState {
  readonly groups: Readonly<Record<string, NotifyGroup>>;
  readonly refused: Readonly<Partial<Record<ChannelType, Refusal>>>;
}

/** Before the first message. */
export const INITIAL_NOTIFY_STATE: NotifyState = { groups: {}, refused: {} };

const DAY_MS = 24 * 60 * 60 * 1000;
/** A group of which nothing was heard for so long is forgotten. */
const FORGOTTEN_MS = 30 * DAY_MS;
/** That something goes on unchanged is written down this often, so that it is not forgotten. */
const REFRESH_MS = 7 * DAY_MS;

/** Without groups of which nothing was heard for 30 days. */
export function forgetOld(state: NotifyState, nowMs: number): NotifyState {
  const groups = Object.entries(state.groups).filter(([, { changedMs }]) => nowMs - changedMs < FORGOTTEN_MS);
  return groups.length === Object.keys(state.groups).length
    ? state
    : { ...state, groups: Object.fromEntries(groups) };
}

/** Whether it has to be written down that a group is still heard of, though nothing of it changed. */
export function isRefreshDue(before: NotifyGroup | undefined, now: NotifyGroup | null): boolean {
  if (before === undefined || now === null) return false;
  const isGoingOn = Object.values(now.channels).some(({ startedMs }) => startedMs !== null);
  return isGoingOn && now.changedMs - before.changedMs >= REFRESH_MS;
}

/**
 * Whether two states remember the same. When a group was last changed, by which run, and where its newest run is, is no
 * change: otherwise every run would write.
 */
export function isSameState(a: NotifyState, b: NotifyState): boolean {
  return textOf(a) === textOf(b);
}

function textOf({ groups, refused }: NotifyState): string {
  const kept = Object.entries(groups).map(([key, { isMuted, channels }]) => [key, { isMuted, channels }]);
  return renderStateFile({ groups: Object.fromEntries(kept), refused });
}
