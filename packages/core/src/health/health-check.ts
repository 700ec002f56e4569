import type { FactName, HealthFacts } from "./health-facts.ts";
import type { HealthSettings } from "./health-settings.ts";

/** How much a check matters: only critical and high ones open an incident. */
export type Severity = "critical" | "high" | "medium" | "low";

/** What a check came to. `unknown`: it could not be evaluated, which is neither good nor bad. */
export type CheckStatus = "ok" | "warning" | "error" | "unknown" | "skipped";

/** From where on a value is a warning or an error, in the finding's unit. */
export interface CheckThreshold {
  readonly warning?: number;
  readonly error?: number;
}

/** What one check says, before it is written down. */
export interface CheckFinding {
  readonly status: CheckStatus;
  /** One CamelCase word that code may branch on. */
  readonly reason: string;
  /** Details, in one or two sentences. May contain untrusted text: escape it for display. */
  readonly message: string;
  readonly value?: number | string;
  readonly unit?: string;
  readonly threshold?: CheckThreshold;
  /** Since when it is so, in milliseconds since the epoch. */
  readonly sinceMs?: number;
  /** `sinceMs` is only when this run saw it: an earlier report may have seen the same before. */
  readonly isFirstSeen?: boolean;
  /** What it is about: files, workflows, repositories; the worst first. */
  readonly subjects?: readonly string[];
  /** What to do, step by step, for somebody who is tired. */
  readonly remediation?: string;
  /** Web addresses that show it. */
  readonly evidence?: readonly string[];
}

/** What a check may look at besides its facts. */
export interface CheckContext {
  readonly settings: HealthSettings;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/** One rule about health. It reads nothing itself: the facts that it needs are handed in. */
export interface HealthCheck<Needed extends FactName = FactName> {
  /** Never reused: `CFG-001`. */
  readonly id: string;
  /** `config.present`. */
  readonly name: string;
  readonly severity: Severity;
  readonly needs: readonly Needed[];
  /** Ids of the checks without which this one says nothing: an error there skips it. */
  readonly dependsOn?: readonly string[];
  /** Pure. May throw: then the check is `unknown`, and the others go on. */
  evaluate(facts: Pick<HealthFacts, Needed>, context: CheckContext): CheckFinding;
}

/** A check whose needs are known at run time only. */
export type AnyHealthCheck = Omit<HealthCheck, "evaluate"> & {
  evaluate(facts: HealthFacts, context: CheckContext): CheckFinding;
};

/** A finding with its check and its time. */
export interface CheckResult extends CheckFinding {
  readonly check: Pick<HealthCheck, "id" | "name" | "severity">;
  readonly observedAtMs: number;
  readonly durationMs: number;
}

/** A finding of a check that passed. */
export function ok(reason: string, message: string, details: Partial<CheckFinding> = {}): CheckFinding {
  return { status: "ok", reason, message, ...details };
}

/** A finding that the check does not apply. */
export function skipped(reason: string, message: string): CheckFinding {
  return { status: "skipped", reason, message };
}

/** A finding that nothing could be measured. */
export function unknown(reason: string, message: string, details: Partial<CheckFinding> = {}): CheckFinding {
  return { status: "unknown", reason, message, ...details };
}
