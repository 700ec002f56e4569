import type { NotifyEvent } from "../routing/channel-settings.ts";
import { type ChannelLog, type Claim, isNone, type LoggedProblem, pick } from "./channel-log.ts";

/** What a channel wants to hear of, and how often it is reminded. */
export interface DecisionRules {
  readonly events: readonly NotifyEvent[];
  readonly repeatMs: number;
  readonly nowMs: number;
}

/** What is to be said to a channel now; `null`: it knows everything that it wants to know. */
export function decideEvent(log: ChannelLog, { events, repeatMs, nowMs }: DecisionRules): NotifyEvent | null {
  const event = findChange(log);
  const isGoingOn = !isNone(log.told) || !isNone(log.untold);
  if (event !== null && events.includes(event)) return event;
  const isDue = nowMs - (log.sentMs ?? log.startedMs ?? nowMs) >= repeatMs;
  return isGoingOn && isDue && events.includes("reminder") ? "reminder" : null;
}

/** What is different from what the channel was told. */
export function findChange({ told, over, untold, missed }: ChannelLog): NotifyEvent | null {
  const knowsAny = !isNone(told) || !isNone(over);
  const isGoingOn = !isNone(told) || !isNone(untold);
  const isNews = [over, untold, missed].some((problems) => !isNone(problems)) || hasRaised(told);
  if (!isNews) return null;
  if (!isGoingOn) return "recovered";
  return knowsAny ? "changed" : "opened";
}

function hasRaised(told: Readonly<Record<string, LoggedProblem>>): boolean {
  return Object.values(told).some(({ isRaised }) => isRaised === true);
}

/**
 * Drops what the channel does not want to hear and would wait for ever: what came and went for one that hears of no opening,
 * the end of everything for one that hears of no recovery.
 */
export function dropUnwanted(log: ChannelLog, events: readonly NotifyEvent[]): ChannelLog {
  const isGoingOn = !isNone(log.told) || !isNone(log.untold);
  return isGoingOn || events.includes("recovered") ? log : { ...log, over: {}, missed: {} };
}

/** What the channel will know when a message has arrived. */
export function claimMessage(
  log: ChannelLog,
  event: NotifyEvent,
  lease: Pick<Claim, "token" | "untilMs">,
): Claim {
  const firing = Object.entries({ ...log.told, ...log.untold }).map(
    ([id, { severity, message, sinceMs }]) => [id, { severity, message, sinceMs }] as const,
  );
  const content = {
    event,
    firing: Object.fromEntries(firing),
    over: Object.keys(log.over),
    missed: Object.keys(log.missed),
  };
  return { ...lease, ...content, ...findSequence(log, content) };
}

/** What may have arrived has the same number when it is sent again; another message never has it. */
function findSequence(
  { sequence, claim }: ChannelLog,
  content: ClaimContent,
): Pick<Claim, "sequence" | "isRepeat"> {
  if (claim === null || claim.sequence < sequence) return { sequence, isRepeat: false };
  const isRepeat = contentOf(claim) === contentOf(content);
  return { sequence: claim.sequence + (isRepeat ? 0 : 1), isRepeat };
}

type ClaimContent = Pick<Claim, "event" | "firing" | "over" | "missed">;

function contentOf({ event, firing, over, missed }: ClaimContent): string {
  const severities = Object.entries(firing).map(([id, { severity }]) => `${id} ${severity}`);
  return JSON.stringify([event, severities.sort(), over.toSorted(), missed.toSorted()]);
}

/**
 * Takes a message for told. The log may have gone on meanwhile: another run may have found what is over, or new.
 *
 * @param sentMs when the channel had it
 */
export function takeForTold(log: ChannelLog, claim: Claim, sentMs: number): ChannelLog {
  const isTold = (id: string) => Object.hasOwn(claim.firing, id);
  // It was told that these are over, and they are not any more.
  const isBack = (id: string) => claim.over.includes(id) && !isTold(id);
  const told = pick(log.told, (id) => !isBack(id));
  const lowered = Object.entries(told).map(([id, problem]) => [id, settle(problem, claim.firing[id])]);
  return {
    ...log,
    told: { ...Object.fromEntries(lowered), ...pick(log.untold, isTold) },
    untold: { ...pick(log.untold, (id) => !isTold(id)), ...pick(log.told, isBack) },
    over: {
      ...pick(log.over, (id) => !claim.over.includes(id) || isTold(id)),
      ...pick(log.missed, isTold),
    },
    missed: pick(log.missed, (id) => !isTold(id) && !claim.missed.includes(id)),
    sentMs,
    sequence: claim.sequence + 1,
    claim: null,
  };
}

/** A problem that was raised again after the message was made stays raised. */
function settle(problem: LoggedProblem, told: LoggedProblem | undefined): LoggedProblem {
  if (told === undefined || told.severity !== problem.severity) return problem;
  const { severity, message, sinceMs } = problem;
  return { severity, message, sinceMs };
}

/**
 * Gives a message up for this run. One that may have arrived keeps its number, so that the channel can tell it from another
 * one when it comes again; when that may have arrived as well, it is not sent a third time before `repeatMs` are over.
 */
export function giveUpClaim(
  log: ChannelLog,
  claim: Claim,
  { mayHaveArrived, nowMs, repeatMs }: { mayHaveArrived: boolean; nowMs: number; repeatMs: number },
): ChannelLog {
  if (mayHaveArrived && claim.isRepeat) {
    return { ...log, claim: { ...claim, untilMs: nowMs + repeatMs, isUnconfirmed: true } };
  }
  return mayHaveArrived || claim.isRepeat
    ? { ...log, claim: { ...claim, untilMs: 0 } }
    : { ...log, claim: null, sequence: claim.sequence };
}

/** Why a message that is claimed already is not to be sent now; `null` where it is. */
export function findClaimant(
  { claim }: ChannelLog,
  next: Claim,
  nowMs: number,
): "other-run" | "unconfirmed" | null {
  if (claim === null || claim.untilMs <= nowMs || claim.token === next.token) return null;
  if (claim.isUnconfirmed !== true) return "other-run";
  return contentOf(claim) === contentOf(next) ? "unconfirmed" : null;
}
