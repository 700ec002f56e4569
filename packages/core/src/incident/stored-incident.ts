import { DAY_MS } from "../health/format.ts";
import { isObject } from "../history/history-record.ts";
import {
  advanceIncident,
  INITIAL_INCIDENT,
  type IncidentEvent,
  type IncidentObservation,
  type IncidentPhase,
  type IncidentRules,
  type IncidentState,
  isOpenPhase,
  PHASES,
} from "./incident-state.ts";
import { isNewerRun } from "./run-order.ts";

/** Name of the section of the history's state that holds incidents. */
export const INCIDENT_SECTION = "incidents";

/** An incident as the history remembers it, with an issue or without. */
export interface StoredIncident {
  readonly state: IncidentState;
  /** When the first bad result of this incident came, in milliseconds since the epoch; `null` while all is well. */
  readonly sinceMs: number | null;
  /** When the last result came. */
  readonly seenAtMs: number;
}

/** One change of phase. */
export interface IncidentTransition {
  readonly from: IncidentPhase;
  readonly to: IncidentPhase;
  readonly atMs: number;
  /** When the incident began; `null` where nobody knows. */
  readonly openedAtMs: number | null;
}

/** What a result makes of an incident. */
export interface IncidentProgress {
  readonly state: IncidentState;
  readonly event: IncidentEvent;
  /** As in {@link StoredIncident}; after a recovery the time that it began at. */
  readonly sinceMs: number | null;
  /** `null` where the phase stays. */
  readonly transition: IncidentTransition | null;
}

/** What is well is forgotten after this long; what fails is not. */
const FORGET_MS = 180 * DAY_MS;

/** Takes one result into account. The same result of the same run again changes nothing. */
export function progressIncident(
  { state, sinceMs }: Pick<StoredIncident, "state" | "sinceMs">,
  observation: IncidentObservation,
  rules: IncidentRules,
  nowMs: number,
): IncidentProgress {
  const next = advanceIncident(state, observation, rules);
  const wasWell = state.phase === "ok";
  const since = wasWell ? (next.state.phase === "ok" ? null : nowMs) : sinceMs;
  const transition =
    next.state.phase === state.phase
      ? null
      : { from: state.phase, to: next.state.phase, atMs: nowMs, openedAtMs: since };
  return { ...next, sinceMs: since, transition };
}

/** The incident of a key in the section that {@link writeStoredIncident} writes; `null` where it holds none. Never throws. */
export function readStoredIncident(section: unknown, key: string): StoredIncident | null {
  const entry = isObject(section) ? section[key] : undefined;
  if (!isObject(entry)) return null;
  const phase = PHASES.find((one) => one === entry.phase);
  const seenAtMs = readTime(entry.seen_at);
  if (phase === undefined || seenAtMs === null) return null;
  const { good_runs, recent, last_run } = entry;
  const state: IncidentState = {
    phase,
    goodRuns: typeof good_runs === "number" && Number.isInteger(good_runs) && good_runs > 0 ? good_runs : 0,
    recent: typeof recent === "string" && /^[bg]{1,21}$/.test(recent) ? recent : "",
    lastRun: readRun(last_run),
  };
  return { state, sinceMs: readTime(entry.since), seenAtMs };
}

function readRun(value: unknown): IncidentState["lastRun"] {
  if (!isObject(value)) return null;
  const { id, attempt } = value;
  const isRun = Number.isSafeInteger(id) && Number.isSafeInteger(attempt);
  return isRun ? { id: id as number, attempt: attempt as number } : null;
}

function readTime(value: unknown): number | null {
  const atMs = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(atMs) ? null : atMs;
}

/** The section with one incident replaced, and without those that have been well for half a year. */
export function writeStoredIncident(
  section: unknown,
  key: string,
  { state, sinceMs, seenAtMs }: StoredIncident,
): Readonly<Record<string, unknown>> {
  const others = Object.entries(isObject(section) ? section : {}).filter(([name]) => {
    const known = readStoredIncident(section, name);
    // What a later release wrote is not thrown away.
    return known === null || known.state.phase !== "ok" || seenAtMs - known.seenAtMs < FORGET_MS;
  });
  const { phase, goodRuns, recent, lastRun } = state;
  return {
    ...Object.fromEntries(others),
    [key]: {
      phase,
      good_runs: goodRuns,
      recent,
      last_run: lastRun,
      since: sinceMs === null || phase === "ok" ? null : toIso(sinceMs),
      seen_at: toIso(seenAtMs),
    },
  };
}

function toIso(atMs: number): string {
  return new Date(atMs).toISOString();
}

/** What an issue remembers of its incident. */
export interface IssueMemory {
  readonly state: IncidentState;
  readonly openedAtMs: number;
  readonly isOpen: boolean;
}

/**
 * What is known of an incident before this run: from the history, from its issue, or from both. The history knows what happened
 * while no issue was open; the issue knows what happened while the history could not be written.
 */
export function combineMemories(
  stored: StoredIncident | null,
  issue: IssueMemory | null,
): Pick<StoredIncident, "state" | "sinceMs"> {
  if (issue === null) return stored ?? { state: INITIAL_INCIDENT, sinceMs: null };
  const fromIssue = { state: issue.state, sinceMs: issue.state.phase === "ok" ? null : issue.openedAtMs };
  if (stored === null) return fromIssue;
  const isIssueNewer =
    issue.state.lastRun !== null &&
    stored.state.lastRun !== null &&
    isNewerRun(issue.state.lastRun, stored.state.lastRun);
  if (isIssueNewer) return fromIssue;
  // An issue that is open goes through recovery, even where the history has begun anew.
  return issue.isOpen && isOpenPhase(issue.state.phase) && !isOpenPhase(stored.state.phase)
    ? { state: { ...stored.state, phase: issue.state.phase }, sinceMs: issue.openedAtMs }
    : stored;
}
