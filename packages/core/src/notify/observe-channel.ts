import { isAtLeast, type NotifySeverity } from "../routing/severity.ts";
import { type ChannelLog, closeIfOver, type LoggedProblem, type OverProblem, pick } from "./channel-log.ts";
import type { Problem } from "./problem.ts";

/** What a run knows, as far as it concerns one channel. */
export interface ChannelObservation {
  /** Problems that the channel is to hear of. */
  readonly firing: readonly Problem[];
  /** Whether the run can tell that a problem is over that it did not find. */
  readonly canClear: (id: string, severity: NotifySeverity) => boolean;
  /** Whether the channel hears of what came and went before it could be told. */
  readonly tellsMissed: boolean;
  readonly nowMs: number;
}

/** Longest message that is remembered, in UTF-16 units. */
const MAX_REMEMBERED = 300;

/**
 * Takes into account what a run found. Nothing is taken for told here, and nothing that a channel has yet to hear is lost.
 * Observing the same twice changes nothing.
 */
export function observeChannel(log: ChannelLog, observation: ChannelObservation): ChannelLog {
  const { firing, canClear, tellsMissed, nowMs } = observation;
  const found = new Map(firing.map((problem) => [problem.id, problem]));
  const isGone = (id: string, { severity }: LoggedProblem) => !found.has(id) && canClear(id, severity);
  const told: Record<string, LoggedProblem> = { ...pick(log.told, (id, problem) => !isGone(id, problem)) };
  const untold: Record<string, LoggedProblem> = {
    ...pick(log.untold, (id, problem) => !isGone(id, problem)),
  };
  const over: Record<string, OverProblem> = { ...log.over, ...end(log.told, isGone, nowMs) };
  const missed: Record<string, OverProblem> = {
    ...log.missed,
    ...(tellsMissed ? end(log.untold, isGone, nowMs) : {}),
  };
  for (const problem of firing) {
    const { id } = problem;
    // It may be back before anybody was told that it was over.
    const known = told[id] ?? (log.claim?.over.includes(id) ? undefined : over[id]);
    const remembered = untold[id] ?? over[id] ?? missed[id] ?? describe(problem, nowMs);
    if (known !== undefined) told[id] = raise(known, problem);
    else untold[id] = raise(remembered, problem, false);
    delete over[id];
    delete missed[id];
  }
  const startedMs = log.startedMs ?? nowMs;
  return closeIfOver({ ...log, told, untold, over, missed, startedMs });
}

/** What is remembered stays as it was first seen: a message with numbers would be another one in each run. */
function describe({ severity, message, sinceMs }: Problem, nowMs: number): LoggedProblem {
  return { severity, message: message.slice(0, MAX_REMEMBERED), sinceMs: sinceMs ?? nowMs };
}

function raise(
  { severity, message, sinceMs, isRaised }: LoggedProblem,
  problem: Problem,
  wasTold = true,
): LoggedProblem {
  if (isAtLeast(severity, problem.severity)) {
    return { severity, message, sinceMs, ...(isRaised && { isRaised }) };
  }
  return { ...describe(problem, sinceMs), sinceMs, ...(wasTold && { isRaised: true as const }) };
}

function end(
  problems: Readonly<Record<string, LoggedProblem>>,
  isGone: (id: string, problem: LoggedProblem) => boolean,
  nowMs: number,
): Readonly<Record<string, OverProblem>> {
  const ended = Object.entries(pick(problems, isGone));
  return Object.fromEntries(ended.map(([id, problem]) => [id, { ...problem, untilMs: nowMs }]));
}
