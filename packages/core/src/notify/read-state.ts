import { isObject } from "../history/history-record.ts";
import { readNumber } from "../history/report-values.ts";
import { CHANNEL_TYPES, type ChannelType, NOTIFY_EVENTS } from "../routing/channel-settings.ts";
import { NOTIFY_SEVERITIES } from "../routing/severity.ts";
import {
  type ChannelLog,
  type Claim,
  EMPTY_LOG,
  type LoggedProblem,
  type OverProblem,
} from "./channel-log.ts";
import { INITIAL_NOTIFY_STATE, type NotifyGroup, type NotifyState, type Refusal } from "./notify-state.ts";

/** Reads the section `notifications`. Whatever is in it, this never throws: what cannot be read is not there. */
export function readNotifyState(value: unknown): NotifyState {
  if (!isObject(value)) return INITIAL_NOTIFY_STATE;
  return {
    groups: readAll(value.groups, readGroup),
    refused: readChannels(value.refused, readRefusal),
  };
}

function readAll<Value>(
  value: unknown,
  read: (value: unknown) => Value | null,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(isObject(value) ? value : {}).flatMap(([name, entry]) => {
    const found = read(entry);
    return found === null ? [] : [[name, found] as const];
  });
  return Object.fromEntries(entries);
}

function readChannels<Value>(
  value: unknown,
  read: (value: unknown) => Value | null,
): Readonly<Partial<Record<ChannelType, Value>>> {
  const all = Object.entries(readAll(value, read));
  return Object.fromEntries(all.filter(([name]) => CHANNEL_TYPES.some((type) => type === name)));
}

function readGroup(value: unknown): NotifyGroup | null {
  if (!isObject(value) || !isObject(value.place)) return null;
  const { name, repository, link } = value.place;
  return {
    place: { name: text(name) ?? "automation", repository: text(repository), link: text(link) },
    isMuted: value.isMuted === true,
    sources: readAll(value.sources, readOrder),
    changedMs: readNumber(value.changedMs) ?? 0,
    channels: readChannels(value.channels, readLog),
  };
}

function readOrder(value: unknown) {
  const [id, attempt] = isObject(value) ? [readNumber(value.id), readNumber(value.attempt)] : [];
  return id == null || attempt == null ? null : { id, attempt };
}

function readRefusal(value: unknown): Refusal | null {
  if (!isObject(value)) return null;
  const [secret, code, sinceMs] = [text(value.secret), text(value.code), readNumber(value.sinceMs)];
  return secret === null || code === null || sinceMs === null ? null : { secret, code, sinceMs };
}

function readLog(value: unknown): ChannelLog | null {
  if (!isObject(value)) return null;
  const told = readAll(value.told, readProblem);
  const over = without(readAll(value.over, readOver), told);
  const untold = without(readAll(value.untold, readProblem), { ...told, ...over });
  const missed = without(readAll(value.missed, readOver), { ...told, ...over, ...untold });
  const sequence = readNumber(value.sequence);
  const known = [told, over, untold, missed].flatMap(Object.values<LoggedProblem>);
  const earliest = known.length === 0 ? null : Math.min(...known.map(({ sinceMs }) => sinceMs));
  return {
    told,
    over,
    untold,
    missed,
    startedMs: readNumber(value.startedMs) ?? earliest,
    sentMs: readNumber(value.sentMs),
    sequence:
      sequence !== null && Number.isInteger(sequence) && sequence >= 0 ? sequence : EMPTY_LOG.sequence,
    thread: isObject(value.thread) ? readAll(value.thread, text) : null,
    claim: readClaim(value.claim),
    secret: text(value.secret),
  };
}

function without<Value>(
  problems: Readonly<Record<string, Value>>,
  others: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(problems).filter(([id]) => !Object.hasOwn(others, id)));
}

function readProblem(value: unknown): LoggedProblem | null {
  if (!isObject(value)) return null;
  const severity = NOTIFY_SEVERITIES.find((known) => known === value.severity);
  const [message, sinceMs] = [text(value.message), readNumber(value.sinceMs)];
  if (severity === undefined || message === null || sinceMs === null) return null;
  return { severity, message, sinceMs, ...(value.isRaised === true && { isRaised: true as const }) };
}

function readOver(value: unknown): OverProblem | null {
  const problem = readProblem(value);
  const untilMs = isObject(value) ? readNumber(value.untilMs) : null;
  return problem === null || untilMs === null ? null : { ...problem, untilMs };
}

function readClaim(value: unknown): Claim | null {
  if (!isObject(value)) return null;
  const event = NOTIFY_EVENTS.find((known) => known === value.event);
  const [token, sequence, untilMs] = [
    text(value.token),
    readNumber(value.sequence),
    readNumber(value.untilMs),
  ];
  if (event === undefined || token === null || sequence === null || untilMs === null) return null;
  const firing = readAll(value.firing, readProblem);
  const [over, missed] = [texts(value.over), texts(value.missed)];
  const isRepeat = value.isRepeat === true;
  const unconfirmed = value.isUnconfirmed === true && { isUnconfirmed: true as const };
  return { event, token, sequence, untilMs, firing, over, missed, isRepeat, ...unconfirmed };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
