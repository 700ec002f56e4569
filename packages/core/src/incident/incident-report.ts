import type { IncidentAction } from "./incident-plan.ts";
import type { IncidentMember, IncidentSignal } from "./incident-signal.ts";
import type { IncidentPhase, IncidentVerdict } from "./incident-state.ts";
import type { IncidentProgress } from "./stored-incident.ts";

/** The report file, key for key (`incident-report.schema.json`). Times are ISO 8601, UTC. */
export interface IncidentReport {
  readonly schema_version: 1;
  readonly timestamp: string;
  /** 16 hexadecimal digits that identify the incident, whatever is renamed. */
  readonly key: string;
  /** For people: the workflow and the job, or the key that was set. */
  readonly scope: string;
  readonly verdict: IncidentVerdict;
  readonly phase: IncidentPhase;
  readonly action: IncidentAction;
  readonly issue_number: number | null;
  readonly issue_url: string | null;
  /** When the incident began; `null` while all is well. */
  readonly since: string | null;
  /** Until when a comment mutes the incident; absent where none does. */
  readonly muted_until?: string;
  readonly dry_run: boolean;
  readonly members: readonly IncidentMember[];
  /** Warnings that last. */
  readonly warnings: readonly IncidentMember[];
  /** Changes of the phase with this run: none, or one. */
  readonly transitions: readonly IncidentReportTransition[];
}

/** One change of phase, as record-history reads it. */
export interface IncidentReportTransition {
  readonly key: string;
  readonly from: IncidentPhase;
  readonly to: IncidentPhase;
  readonly at: string;
  /** What fails. */
  readonly members: readonly string[];
  readonly opened_at: string | null;
  /** From the first failing run to this one; `null` while it fails. */
  readonly duration_seconds: number | null;
  readonly issue_number: number | null;
}

/** What a report is made of. */
export interface IncidentReportFacts {
  readonly key: string;
  readonly scope: string;
  readonly atMs: number;
  readonly signal: IncidentSignal;
  readonly progress: IncidentProgress;
  readonly action: IncidentAction;
  readonly issue: { readonly number: number; readonly url: string } | null;
  readonly isDryRun: boolean;
  /** Until when a comment mutes it; absent where none does. */
  readonly mutedUntilMs?: number;
}

/** Writes down what a run made of an incident. */
export function createIncidentReport(facts: IncidentReportFacts): IncidentReport {
  const { key, scope, atMs, signal, progress, action, issue, isDryRun } = facts;
  const { phase } = progress.state;
  return {
    schema_version: 1,
    timestamp: toIso(atMs),
    key,
    scope,
    verdict: signal.verdict,
    phase,
    action,
    issue_number: issue?.number ?? null,
    issue_url: issue?.url ?? null,
    since: phase === "ok" || progress.sinceMs === null ? null : toIso(progress.sinceMs),
    ...(facts.mutedUntilMs !== undefined && { muted_until: toIso(facts.mutedUntilMs) }),
    dry_run: isDryRun,
    members: signal.members,
    warnings: signal.warnings ?? [],
    transitions: isDryRun ? [] : listTransitions(facts),
  };
}

function listTransitions({ key, signal, progress, issue }: IncidentReportFacts) {
  const { transition } = progress;
  if (transition === null) return [];
  const { from, to, atMs, openedAtMs } = transition;
  const isOver = to === "ok" && openedAtMs !== null;
  return [
    {
      key,
      from,
      to,
      at: toIso(atMs),
      members: signal.members.map(({ id }) => id),
      opened_at: openedAtMs === null ? null : toIso(openedAtMs),
      duration_seconds: isOver ? Math.round((atMs - openedAtMs) / 1000) : null,
      issue_number: issue?.number ?? null,
    },
  ];
}

function toIso(atMs: number): string {
  return new Date(atMs).toISOString();
}
