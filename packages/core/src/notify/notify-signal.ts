import type { RunOrder } from "../incident/run-order.ts";
import { isNewerRun, isSameRun } from "../incident/run-order.ts";
import { isAtLeast, type NotifySeverity } from "../routing/severity.ts";
import { type Problem, sourceOf } from "./problem.ts";

/** Where the incident stands that a run reported its problems to. */
export interface IncidentStanding {
  /** Whether its issue is open. */
  readonly isOpen: boolean;
  /** Somebody asked for silence. */
  readonly isMuted: boolean;
  readonly url: string | null;
}

/** What a run says. */
export interface NotifySignal {
  /** What is wrong, each id once, in the order of the reports. */
  readonly problems: readonly Problem[];
  /** Sources that were read: what they do not report any more is over. */
  readonly judged: readonly string[];
  /** Ids of which a source that was read could not say anything. */
  readonly undetermined: readonly string[];
  /** `null` where no report of report-incident was read: then every problem counts at once. */
  readonly incident: IncidentStanding | null;
  /** What a person should read: reports that are missing or could not be read. */
  readonly notes: readonly string[];
}

/** Severity from which on a problem belongs to the incident. */
const INCIDENT_SEVERITY: NotifySeverity = "error";

/** What is firing of a signal, and what it can tell to be over. */
export interface JudgedSignal {
  readonly firing: readonly Problem[];
  readonly canClear: (id: string, severity: NotifySeverity) => boolean;
}

/**
 * Lets the incident decide about what belongs to it, so that messages and issue say the same: nothing is firing before the
 * issue is open, and nothing is over before it is closed. Sources of which a newer run has spoken say nothing.
 *
 * @param newest the newest run that each source was taken from
 */
export function judgeSignal(
  signal: NotifySignal,
  newest: Readonly<Record<string, RunOrder>>,
  run: RunOrder | null,
): JudgedSignal {
  const isLate = (id: string) => {
    const known = newest[sourceOf(id)] ?? null;
    return !isNewerRun(run, known) && !isSameRun(run, known);
  };
  const { incident, judged, undetermined } = signal;
  const problems = signal.problems.filter(({ id }) => !isLate(id));
  const isHeld = ({ severity }: Pick<Problem, "severity">) =>
    incident?.isOpen === false && isAtLeast(severity, INCIDENT_SEVERITY);
  const held = new Set(problems.filter(isHeld).map(({ id }) => id));
  const isRecovering =
    incident?.isOpen === true && !problems.some(({ severity }) => isAtLeast(severity, INCIDENT_SEVERITY));
  return {
    firing: problems.filter(({ id }) => !held.has(id)),
    canClear: (id, severity) => {
      const isSpokenOf = judged.includes(sourceOf(id)) && !undetermined.includes(id) && !isLate(id);
      const waits = isRecovering && isAtLeast(severity, INCIDENT_SEVERITY);
      return isSpokenOf && !waits && !held.has(id);
    },
  };
}
