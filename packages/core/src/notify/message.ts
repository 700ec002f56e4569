import { formatDuration, formatList } from "../health/format.ts";
import type { NotifyEvent } from "../routing/channel-settings.ts";
import { gravest, NOTIFY_SEVERITIES, type NotifySeverity } from "../routing/severity.ts";
import { formatCount } from "../text/plural.ts";
import type { ChannelLog, Claim, LoggedProblem, OverProblem } from "./channel-log.ts";
import type { NotifyPlace } from "./notify-state.ts";
import type { PlannedDelivery } from "./plan-notifications.ts";
import { nameOf, type Problem } from "./problem.ts";
import { plainLine, safeLink } from "./render/limits.ts";

/** A problem as a message shows it. Its texts are plain lines, and for most channels still to be escaped. */
export interface MessageProblem {
  readonly name: string;
  readonly severity: NotifySeverity;
  readonly message: string;
  readonly remediation: string | null;
  readonly sinceMs: number;
  /** `null` while it goes on. */
  readonly untilMs: number | null;
  /** The channel did not hear of it before, or not how grave it is. */
  readonly isNew: boolean;
}

/** What is said to a channel, before anything is made of it that only the channel understands. */
export interface NotifyMessage {
  /** The same when the message is sent again: what came twice can be told. */
  readonly id: string;
  /** The same for all messages of an incident. */
  readonly threadId: string;
  /** 0 for the first message of an incident. */
  readonly sequence: number;
  readonly event: NotifyEvent | "test";
  readonly severity: NotifySeverity;
  /** One plain line. */
  readonly title: string;
  /** The gravest first. */
  readonly firing: readonly MessageProblem[];
  readonly over: readonly MessageProblem[];
  /** They came and went while nothing could be said. */
  readonly missed: readonly MessageProblem[];
  /** What reports, and the repository that it is in; plain lines. */
  readonly source: string;
  readonly repository: string | null;
  /** The one link. */
  readonly link: string | null;
  readonly atMs: number;
}

/** Names that a title shows. */
const MAX_NAMES = 3;

/**
 * Makes the message of a delivery.
 *
 * @param problems what this run found: it says more than what is remembered
 */
export function createMessage(
  { key, event, severity, place, claim, log }: PlannedDelivery,
  problems: readonly Problem[],
  nowMs: number,
): NotifyMessage {
  const found = new Map(problems.map((problem) => [problem.id, problem]));
  const firing = Object.entries(claim.firing).map(([id, logged]) =>
    describe(id, found.get(id) ?? logged, logged, isNews(id, log)),
  );
  const [over, missed] = [describeAll(claim.over, log.over), describeAll(claim.missed, log.missed)];
  const started = log.startedMs ?? nowMs;
  const threadId = `${key}-${Math.floor(started).toString(36)}`;
  const parts = { event, firing: sort(firing), over: sort(over), missed: sort(missed) };
  return {
    ...parts,
    id: `${threadId}-${claim.sequence}`,
    threadId,
    sequence: claim.sequence,
    severity,
    title: plainLine(formatTitle(parts, place, started, nowMs)),
    source: plainLine(place.name),
    repository: place.repository === null ? null : plainLine(place.repository),
    link: safeLink(place.link),
    atMs: nowMs,
  };
}

/** A message that says of itself that it is a test. */
export function createTestMessage(place: NotifyPlace, id: string, nowMs: number): NotifyMessage {
  const name = place.repository ?? place.name;
  return {
    id,
    threadId: id,
    sequence: 0,
    event: "test",
    severity: "info",
    title: plainLine(`Test message from ${name}: nothing is wrong`),
    firing: [],
    over: [],
    missed: [],
    source: plainLine(place.name),
    repository: place.repository === null ? null : plainLine(place.repository),
    link: safeLink(place.link),
    atMs: nowMs,
  };
}

function isNews(id: string, { told }: ChannelLog): boolean {
  return told[id] === undefined || told[id].isRaised === true;
}

function describe(
  id: string,
  { severity, message, remediation = null }: Pick<Problem, "severity" | "message"> & Partial<Problem>,
  { sinceMs }: LoggedProblem,
  isNew: boolean,
): MessageProblem {
  return {
    name: plainLine(nameOf(id)),
    severity,
    message: plainLine(message),
    remediation: remediation === null ? null : plainLine(remediation),
    sinceMs,
    untilMs: null,
    isNew,
  };
}

function describeAll(
  ids: Claim["over"],
  problems: Readonly<Record<string, OverProblem>>,
): readonly MessageProblem[] {
  return ids.flatMap((id) => {
    const problem = problems[id];
    return problem === undefined
      ? []
      : { ...describe(id, problem, problem, false), untilMs: problem.untilMs };
  });
}

function sort(problems: readonly MessageProblem[]): readonly MessageProblem[] {
  const rank = ({ severity, isNew }: MessageProblem) =>
    2 * NOTIFY_SEVERITIES.indexOf(severity) + (isNew ? 1 : 0);
  return problems.toSorted((a, b) => rank(b) - rank(a) || (a.name < b.name ? -1 : 1));
}

type TitleParts = Pick<NotifyMessage, "firing" | "over" | "missed"> & { readonly event: NotifyEvent };

function formatTitle(
  { event, firing, over, missed }: TitleParts,
  { name, repository }: NotifyPlace,
  startedMs: number,
  nowMs: number,
): string {
  const where = repository === null ? name : `${name} in ${repository}`;
  const isFailing = gravest(firing.map(({ severity }) => severity)) !== "warning";
  const names = formatList(
    (firing.length > 0 ? firing : over.length > 0 ? over : missed).map((problem) => problem.name),
    MAX_NAMES,
  );
  if (event === "recovered") {
    return over.length === 0
      ? `${where} failed and recovered: ${names}`
      : `${where} recovered after ${formatDuration(nowMs - startedMs)}: ${names}`;
  }
  const state = isFailing ? "is failing" : "has warnings";
  if (event === "opened") return `${where} ${state}: ${names}`;
  if (event === "reminder") {
    const lasting = isFailing ? "has been failing" : "has had warnings";
    return `${where} ${lasting} for ${formatDuration(nowMs - startedMs)}: ${names}`;
  }
  const fresh = firing.filter(({ isNew }) => isNew).length;
  const changes = [
    fresh > 0 ? `${fresh} new` : "",
    over.length > 0 ? `${over.length} recovered` : "",
    missed.length > 0 ? `${missed.length} came and went` : "",
  ].filter((change) => change !== "");
  return `${where} ${state}, ${formatCount(firing.length, "problem")} (${changes.join(", ")}): ${names}`;
}
