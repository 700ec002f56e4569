import { GitHubError } from "@automation/core/errors";
import { changeState, isRecovery, readHistory } from "@automation/core/history";
import {
  combineMemories,
  INCIDENT_SECTION,
  type IncidentIssue,
  type IncidentPast,
  type IncidentProgress,
  type IncidentSettings,
  type IncidentSignal,
  isNewerRun,
  progressIncident,
  readStoredIncident,
  type StoredIncident,
  writeStoredIncident,
} from "@automation/core/incident";
import type { HistoryStore } from "@automation/core/ports";
import type { IncidentDependencies } from "./dependencies.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back recoveries are averaged. */
const RECOVERY_DAYS = 90;

/** What this run makes of an incident, and the settings that follow from it. */
export interface Consultation {
  readonly progress: IncidentProgress;
  /** With what the history knows; where it cannot be used, one failing run is enough. */
  readonly settings: IncidentSettings;
}

/**
 * Takes the run's result into account where the history keeps streaks, before anything is done about it: what dies in between is
 * done by the next run. Without a history the issue's marker is all that is known. Never fails for the history's sake.
 */
export async function consultHistory(
  signal: IncidentSignal,
  current: IncidentIssue | null,
  settings: IncidentSettings,
  dependencies: IncidentDependencies,
): Promise<Consultation> {
  const { history, logger } = dependencies;
  const withoutHistory = () => {
    const alone = { ...settings, rules: { ...settings.rules, openAfter: 1, openWindow: 1 } };
    return { progress: takeIntoAccount(null, signal, current, alone).progress, settings: alone };
  };
  if (history === undefined || signal.verdict === "unknown") return withoutHistory();
  const isPatient = settings.rules.openAfter > 1;
  const instead = isPatient ? " Until then an issue is opened after the first failing run." : "";
  try {
    const taken = await write(history.store, signal, current, settings, dependencies);
    if (taken.problem !== null) logger.warning(taken.problem);
    // What is not counted would never be enough to open an issue.
    if (!taken.isKept && isPatient) {
      logger.warning(`${taken.message} Give the job \`contents: write\`.${instead}`);
      return withoutHistory();
    }
    if (!taken.isKept) logger.info(taken.message);
    const { progress, isOutdated } = taken;
    const recoveries = await readRecoveries(history.store, progress, settings);
    const { state, sinceMs } = progress;
    const past: IncidentPast = { state, sinceMs, isOutdated, recoveries };
    return { progress, settings: { ...settings, past } };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const say = isPatient ? logger.warning : logger.info;
    say.call(logger, `The history could not be read. ${error.message}${instead}`);
    return withoutHistory();
  }
}

interface Taken {
  readonly progress: IncidentProgress;
  readonly isOutdated: boolean;
  /** Whether the history holds it. */
  readonly isKept: boolean;
  readonly message: string;
  readonly problem: string | null;
}

async function write(
  store: HistoryStore,
  signal: IncidentSignal,
  current: IncidentIssue | null,
  settings: IncidentSettings,
  { history, isDryRun }: IncidentDependencies,
): Promise<Taken> {
  if (history === undefined) throw new TypeError("There is no history.");
  const key = settings.ecosystem;
  const apply = (section: unknown) => {
    const stored = readStoredIncident(section, key);
    const taken = takeIntoAccount(stored, signal, current, settings);
    const { state, sinceMs, event } = taken.progress;
    const isUnneeded =
      isDryRun || event === "ignored" || !(isNoteworthy(stored) || state.recent.includes("b"));
    const next = { state, sinceMs, seenAtMs: settings.place.atMs };
    return { value: isUnneeded ? undefined : writeStoredIncident(section, key, next), result: taken };
  };
  const message = `Remember the incident of ${settings.scope}`;
  const result = await changeState(store, { section: INCIDENT_SECTION, apply }, { ...history, message });
  const taken = result.result;
  return "problem" in result
    ? { ...taken, isKept: true, message: "", problem: result.problem }
    : { ...taken, isKept: false, message: result.message, problem: null };
}

/** Good runs after good runs tell nothing: they are not written, so that a quiet day costs no commit. */
function isNoteworthy(stored: StoredIncident | null): boolean {
  return stored?.state.recent.includes("b") === true;
}

function takeIntoAccount(
  stored: StoredIncident | null,
  { verdict, isDefinitive = false }: IncidentSignal,
  current: IncidentIssue | null,
  { place: { run, atMs }, rules }: IncidentSettings,
): Pick<Taken, "progress" | "isOutdated"> {
  const issue = current && {
    state: current.marker.state,
    openedAtMs: current.marker.openedAtMs,
    isOpen: current.issue.state === "open",
  };
  const before = combineMemories(stored, issue);
  const observation = { verdict, isDefinitive: isDefinitive && verdict === "failing", run };
  const { lastRun } = before.state;
  const isOutdated = run !== null && lastRun !== null && isNewerRun(lastRun, run);
  return { progress: progressIncident(before, observation, rules, atMs), isOutdated };
}

/** How long incidents of this key took, with the one that just ended; `null` where none did. */
async function readRecoveries(
  store: HistoryStore,
  { state, transition, sinceMs }: IncidentProgress,
  { ecosystem, place: { atMs } }: IncidentSettings,
): Promise<IncidentPast["recoveries"]> {
  const isOver = state.phase === "ok" && transition !== null && transition.from !== "suspect";
  if (!isOver || sinceMs === null) return null;
  const query = { streams: ["incidents"], fromMs: atMs - RECOVERY_DAYS * DAY_MS, untilMs: atMs } as const;
  const { records } = await readHistory(store, query);
  const earlier = (records.get("incidents") ?? []).filter(
    (record) => record.key === ecosystem && isRecovery(record) && Date.parse(record.ts) < atMs,
  );
  const spansMs = earlier.flatMap(({ duration_seconds }) =>
    typeof duration_seconds === "number" ? duration_seconds * 1000 : [],
  );
  const all = [...spansMs, atMs - sinceMs];
  return { count: all.length, meanMs: all.reduce((sum, span) => sum + span, 0) / all.length };
}
