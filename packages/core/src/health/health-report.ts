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
  /** Numbers of the last sync run, over all shards, and of GitHub's limit; see `summarizeMetrics` and `summarizeAccess`. */
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
  /** 0..100; `null`: not available, because less than half of the weight was evaluated. */
  readonly score: number | null;
  /** Percent of the weight of all checks that apply that the score rests on. */
  readonly evaluated_percent: number;
}

/** Subjects and addresses of one check that are written down: the first are the worst. */
const MAX_LISTED = 100;

/** Since when an earlier report had a check in a status, by its id, status and reason. */
export type Sightings = ReadonlyMap<string, number>;

/**
 * Writes results down as the report file has them.
 *
 * @param earlier what the report before this one had seen; empty where there is none
 */
export function createHealthReport(
  results: readonly CheckResult[],
  metrics: HealthReport["metrics"],
  nowMs: number,
  earlier: Sightings = new Map(),
): HealthReport {
  const { status, isHealthy, counts, score, evaluatedPercent } = judgeHealth(results);
  const listTexts = (wanted: CheckStatus) => results.filter((result) => result.status === wanted).map(toText);
  return {
    schema_version: 1,
    timestamp: new Date(nowMs).toISOString(),
    healthy: isHealthy,
    status,
    checks: results.map((result) => toReportCheck(result, dateSince(result, earlier, nowMs))),
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
      evaluated_percent: evaluatedPercent,
    },
  };
}

/**
 * Reads when the checks of an earlier report were first seen in their status. What is no such report has seen nothing.
 *
 * @param text the report file as it was before this run
 */
export function readSightings(text: string | undefined): Sightings {
  const checks = parseChecks(text);
  return new Map(
    checks.flatMap(({ id, status, reason, since }) => {
      const atMs = typeof since === "string" ? Date.parse(since) : Number.NaN;
      return Number.isNaN(atMs) ? [] : [[`${id} ${status} ${reason}`, atMs] as const];
    }),
  );
}

function parseChecks(text: string | undefined): readonly Readonly<Record<string, unknown>>[] {
  if (text === undefined) return [];
  try {
    const report: unknown = JSON.parse(text);
    const checks = (report as { readonly checks?: unknown } | null)?.checks;
    return Array.isArray(checks) ? checks.filter((check) => typeof check === "object" && check !== null) : [];
  } catch {
    return [];
  }
}

/** Another machine's clock may be ahead, but nothing is so since a time that is still to come. */
function dateSince(result: CheckResult, earlier: Sightings, nowMs: number): string | undefined {
  const { check, status, reason, sinceMs, isFirstSeen } = result;
  const seenMs = earlier.get(`${check.id} ${status} ${reason}`);
  if (sinceMs === undefined) {
    // Most checks only see the moment; what is well needs no date.
    const isBad = status === "warning" || status === "error";
    return isBad && seenMs !== undefined ? new Date(Math.min(seenMs, nowMs)).toISOString() : undefined;
  }
  const before = isFirstSeen ? seenMs : undefined;
  return new Date(Math.min(sinceMs, before ?? sinceMs, nowMs)).toISOString();
}

function toText({ check, message }: CheckResult): string {
  return `${check.id} ${check.name}: ${redactSecrets(message)}`;
}

function toReportCheck(result: CheckResult, since: string | undefined): HealthReportCheck {
  const { check, observedAtMs, durationMs } = result;
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
    ...(since !== undefined && { since }),
    ...(result.subjects !== undefined && {
      subjects: result.subjects.slice(0, MAX_LISTED).map(redactSecrets),
    }),
    ...(result.remediation !== undefined && { remediation: redactSecrets(result.remediation) }),
    ...(result.evidence !== undefined && { evidence: result.evidence.slice(0, MAX_LISTED) }),
    duration_ms: durationMs,
    timestamp: new Date(observedAtMs).toISOString(),
  };
}
