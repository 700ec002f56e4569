import { redactSecrets } from "../config/secret-text.ts";
import type { CheckResult, CheckStatus, CheckThreshold, Severity } from "./health-check.ts";
import { type HealthStatus, judgeHealth } from "./health-verdict.ts";

/** The report file, key for key (`health-report.schema.json`). */
export interface HealthReport {
  readonly schema_version: 1;
  readonly timestamp: string;
  readonly healthy: boolean;
  readonly status: HealthStatus;
  readonly checks: readonly HealthReportCheck[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** Numbers of the last sync run, over all shards. */
  readonly metrics: Readonly<Record<string, number | string | null>>;
  readonly summary: HealthReportSummary;
}

/** One check as the report file has it. Times are ISO 8601, UTC. */
export interface HealthReportCheck {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly status: CheckStatus;
  readonly reason: string;
  readonly message: string;
  readonly value?: number | string;
  readonly unit?: string;
  readonly threshold?: CheckThreshold;
  readonly since?: string;
  readonly subjects?: readonly string[];
  readonly remediation?: string;
  readonly evidence?: readonly string[];
  readonly duration_ms: number;
  readonly timestamp: string;
}

/** How many checks came to what. */
export interface HealthReportSummary {
  readonly total_checks: number;
  readonly passed: number;
  readonly warnings: number;
  readonly errors: number;
  readonly unknown: number;
  readonly skipped: number;
  /** 0..100; `null` when nothing was measured. */
  readonly score: number | null;
}

/** Subjects and addresses of one check that are written down: the first are the worst. */
const MAX_LISTED = 100;

/** Writes results down as the report file has them. */
export function createHealthReport(
  results: readonly CheckResult[],
  metrics: HealthReport["metrics"],
  nowMs: number,
): HealthReport {
  const { status, isHealthy, counts, score } = judgeHealth(results);
  const listTexts = (wanted: CheckStatus) => results.filter((result) => result.status === wanted).map(toText);
  return {
    schema_version: 1,
    timestamp: new Date(nowMs).toISOString(),
    healthy: isHealthy,
    status,
    checks: results.map(toReportCheck),
    warnings: listTexts("warning"),
    errors: listTexts("error"),
    metrics,
    summary: {
      total_checks: results.length,
      passed: counts.ok,
      warnings: counts.warning,
      errors: counts.error,
      unknown: counts.unknown,
      skipped: counts.skipped,
      score,
    },
  };
}

function toText({ check, message }: CheckResult): string {
  return `${check.id} ${check.name}: ${redactSecrets(message)}`;
}

function toReportCheck(result: CheckResult): HealthReportCheck {
  const { check, sinceMs, observedAtMs, durationMs } = result;
  return {
    id: check.id,
    name: check.name,
    severity: check.severity,
    status: result.status,
    reason: result.reason,
    // Messages quote files and answers, which nobody has looked through for credentials.
    message: redactSecrets(result.message),
    ...(result.value !== undefined && { value: result.value }),
    ...(result.unit !== undefined && { unit: result.unit }),
    ...(result.threshold !== undefined && { threshold: result.threshold }),
    ...(sinceMs !== undefined && { since: new Date(sinceMs).toISOString() }),
    ...(result.subjects !== undefined && {
      subjects: result.subjects.slice(0, MAX_LISTED).map(redactSecrets),
    }),
    ...(result.remediation !== undefined && { remediation: redactSecrets(result.remediation) }),
    ...(result.evidence !== undefined && { evidence: result.evidence.slice(0, MAX_LISTED) }),
    duration_ms: durationMs,
    timestamp: new Date(observedAtMs).toISOString(),
  };
}
