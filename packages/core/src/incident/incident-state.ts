import { isNewerRun, isSameRun, type RunOrder } from "./run-order.ts";

/** Where an incident stands. Its issue is open in every phase but `ok` and `suspect`. */
export const PHASES = ["ok", "suspect", "failing", "recovering", "flapping"] as const;
export type IncidentPhase = (typeof PHASES)[number];

/** All that is remembered of an incident between runs. */
export interface IncidentState {
  readonly phase: IncidentPhase;
  /** Good runs in a row. */
  readonly goodRuns: number;
  /** The last results, the oldest first: `b` bad, `g` good; 21 at most. */
  readonly recent: string;
  /** The newest run that was taken into account. */
  readonly lastRun: RunOrder | null;
}

/** Whether an incident in this phase has an open issue. */
export function isOpenPhase(phase: IncidentPhase): boolean {
  return phase !== "ok" && phase !== "suspect";
}

/** What one run says about an incident. `unknown`: the run could not determine it. */
export type IncidentVerdict = "failing" | "healthy" | "unknown";

/** One result, to be taken into account. */
export interface IncidentObservation {
  readonly verdict: IncidentVerdict;
  /** No chance result: a refused token, a missing file. One of these is enough to open, and to close after. */
  readonly isDefinitive: boolean;
  readonly run: RunOrder | null;
}

/** How many results it takes. */
export interface IncidentRules {
  /** Opened when so many … */
  readonly openAfter: number;
  /** … of the last so many results are bad. */
  readonly openWindow: number;
  /** Closed after so many good results in a row. */
  readonly closeAfter: number;
}

/** What a transition means to a person. */
export type IncidentEvent =
  /** An older run, or one without a verdict: nothing happened. */
  "ignored" | "none" | "opened" | "relapsed" | "began-flapping" | "recovered";

/** An incident that nothing is known of. */
export const INITIAL_INCIDENT: IncidentState = { phase: "ok", goodRuns: 0, recent: "", lastRun: null };

/** The rules that simulation favours; what they need remembered before an issue is open needs stored history. */
export const DAMPED_RULES: IncidentRules = { openAfter: 2, openWindow: 3, closeAfter: 3 };

/** Results that the flap score looks at. Naemon: MAX_STATE_HISTORY_ENTRIES, flapping.c. */
const REMEMBERED = 21;
/** Naemon's thresholds for services, in percent: low_service_flap_threshold, high_service_flap_threshold. */
const FLAP_LEAVE = 20;
const FLAP_ENTER = 30;
/** So many times what a recovery takes ends flapping too: 21 results take long where runs are rare. */
const CALM_FACTOR = 3;
const OLDEST_WEIGHT = 0.75;
const NEWEST_WEIGHT = 1.25;

/**
 * Whether a result tells something: it is of a newer run, or worse than what the same run said before. Jobs of one run
 * may share a key, and they report in no order: what fails in one of them fails in the run.
 */
export function isNews(
  { recent, lastRun }: Pick<IncidentState, "recent" | "lastRun">,
  { verdict, run }: Pick<IncidentObservation, "verdict" | "run">,
): boolean {
  return (
    isNewerRun(run, lastRun) || (isSameRun(run, lastRun) && verdict === "failing" && recent.endsWith("g"))
  );
}

/** The last results with one more; a result of the same run replaces the one before. */
export function rememberResult(
  { recent, lastRun }: Pick<IncidentState, "recent" | "lastRun">,
  { verdict, run }: Pick<IncidentObservation, "verdict" | "run">,
): string {
  const before = isSameRun(run, lastRun) ? recent.slice(0, -1) : recent;
  return `${before}${verdict === "failing" ? "b" : "g"}`.slice(-REMEMBERED);
}

/** Takes one result into account. Pure; the same result of the same run twice changes nothing. */
export function advanceIncident(
  state: IncidentState,
  { verdict, isDefinitive, run }: IncidentObservation,
  rules: IncidentRules,
): { readonly state: IncidentState; readonly event: IncidentEvent } {
  if (verdict === "unknown" || !isNews(state, { verdict, run })) return { state, event: "ignored" };
  const isBad = verdict === "failing";
  const recent = rememberResult(state, { verdict, run });
  const goodRuns = isBad ? 0 : state.goodRuns + 1;
  const settle = (phase: IncidentPhase, event: IncidentEvent = "none") => ({
    state: { phase, goodRuns, recent, lastRun: run ?? state.lastRun },
    event,
  });
  if (!isOpenPhase(state.phase)) {
    if (!isBad) return settle("ok");
    const bad = recent.slice(-rules.openWindow).replaceAll("g", "").length;
    return isDefinitive || bad >= rules.openAfter ? settle("failing", "opened") : settle("suspect");
  }
  const score = flapScore(recent);
  const isCalm = score <= FLAP_LEAVE || goodRuns >= CALM_FACTOR * rules.closeAfter;
  const isFlapping = state.phase === "flapping" ? !isCalm : score >= FLAP_ENTER;
  if (isFlapping) return settle("flapping", state.phase === "flapping" ? "none" : "began-flapping");
  if (isBad) return settle("failing", state.phase === "recovering" ? "relapsed" : "none");
  const isOver = isDefinitive || goodRuns >= rules.closeAfter;
  return isOver ? settle("ok", "recovered") : settle("recovering");
}

/**
 * How restless the last results are, in percent: each change counts, the newest more than the oldest.
 *
 * @see https://github.com/naemon/naemon-core/blob/master/src/naemon/flapping.c
 */
export function flapScore(recent: string): number {
  const results = recent.slice(-REMEMBERED);
  const changes = REMEMBERED - 1;
  const offset = REMEMBERED - results.length;
  const step = (NEWEST_WEIGHT - OLDEST_WEIGHT) / (changes - 1);
  let weight = 0;
  for (let index = 1; index < results.length; index += 1) {
    if (results[index] !== results[index - 1]) weight += OLDEST_WEIGHT + (offset + index - 1) * step;
  }
  return (100 * weight) / changes;
}
