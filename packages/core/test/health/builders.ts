import { checkEcosystemConfig } from "@automation/core/config";
import {
  type AccessFact,
  type CheckFinding,
  type CheckResult,
  type ConfigFact,
  DEFAULT_HEALTH_SETTINGS,
  evaluateCheck,
  type FactReadings,
  type FilesFact,
  HEALTH_CHECKS,
  type HealthFacts,
  type HealthSettings,
} from "@automation/core/health";
import type { MemberStatus, RepositoryStatus, WorkflowRecord, WorkflowRun } from "@automation/core/ports";

/** When every check is made. */
export const NOW_MS = Date.parse("2026-11-23T12:00:00Z");
/** Milliseconds in a minute. */
export const MINUTE_MS = 60_000;
/** Milliseconds in an hour. */
export const HOUR_MS = 60 * MINUTE_MS;
/** Milliseconds in a day. */
export const DAY_MS = 24 * HOUR_MS;

/** What a check of the registry says about facts that are all known. */
export function judge(
  id: string,
  facts: Partial<HealthFacts>,
  settings: Partial<HealthSettings> = {},
): CheckFinding {
  const check = HEALTH_CHECKS.find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`There is no check ${id}.`);
  const readings = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, { status: "known", value }]),
  ) as FactReadings;
  const context = { settings: { ...DEFAULT_HEALTH_SETTINGS, ...settings }, nowMs: NOW_MS };
  return evaluateCheck(check, readings, context);
}

/** A configuration that was read: text, or data to be written as JSON. */
export function config(content: unknown, file = "config/ecosystem-repos.json"): ConfigFact {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return { status: "read", file, check: checkEcosystemConfig(text, { file }) };
}

/** Metrics files, as text or as data. */
export function files(...contents: readonly unknown[]): FilesFact {
  return {
    patterns: ["automation_metrics.json"],
    files: contents.map((content, index) => ({
      status: "read",
      file: `metrics-${index}.json`,
      text: typeof content === "string" ? content : JSON.stringify(content),
    })),
  };
}

/** Metrics of a run that went well an hour ago. */
export function metrics(change: Readonly<Record<string, unknown>> = {}) {
  return {
    schema_version: 1,
    start_time: "2026-11-23T11:00:00.000Z",
    end_time: "2026-11-23T11:05:00.000Z",
    duration_seconds: 300,
    repos_scanned: 10,
    branches_analyzed: 40,
    branches_behind: 3,
    prs_created: 1,
    errors_encountered: 0,
    success_rate: 100,
    api_calls_made: 50,
    ...change,
  };
}

/** Metrics whose run ended so long before now. */
export function metricsOfAge(ageMs: number) {
  return metrics({ end_time: new Date(NOW_MS - ageMs).toISOString() });
}

/** A token that is accepted. */
export function access(
  change: Partial<Extract<AccessFact, { status: "accepted" }>["token"]> = {},
  kind = "app",
) {
  const limits = { core: { limit: 5000, remaining: 4000, resetAtMs: NOW_MS + HOUR_MS } };
  const token = { limits, expiresAtMs: null, serverTimeMs: NOW_MS, scopes: null, ...change };
  return { status: "accepted", kind, token } as AccessFact;
}

/** A public repository that was pushed to an hour ago. */
export function repositoryStatus(change: Partial<RepositoryStatus> = {}): RepositoryStatus {
  return {
    repository: { owner: "acme", name: "ops" },
    isPrivate: false,
    isArchived: false,
    defaultBranch: "main",
    pushedAtMs: NOW_MS - HOUR_MS,
    ...change,
  };
}

/** An active workflow that came to be 90 days ago. */
export function workflow(change: Partial<WorkflowRecord> = {}): WorkflowRecord {
  return {
    id: 7,
    name: "Sync",
    path: ".github/workflows/sync.yml",
    state: "active",
    url: "https://github.test/acme/ops/actions/workflows/sync.yml",
    createdAtMs: NOW_MS - 90 * DAY_MS,
    updatedAtMs: NOW_MS - 90 * DAY_MS,
    ...change,
  };
}

/** A scheduled run that succeeded an hour ago. */
export function workflowRun(change: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id: 100,
    workflowId: 7,
    name: "Sync",
    status: "completed",
    conclusion: "success",
    event: "schedule",
    headBranch: "main",
    headOid: "a".repeat(40),
    createdAtMs: NOW_MS - HOUR_MS,
    startedAtMs: NOW_MS - HOUR_MS,
    updatedAtMs: NOW_MS - HOUR_MS + 5 * MINUTE_MS,
    url: "https://github.test/acme/ops/actions/runs/100",
    ...change,
  };
}

/** A repository of the ecosystem that is alive and has no pull requests. */
export function member(
  name: string,
  change: Partial<Extract<MemberStatus, { status: "found" }>> = {},
): MemberStatus {
  const repository = { owner: "acme", name };
  return {
    status: "found",
    requested: repository,
    repository,
    isArchived: false,
    isDisabled: false,
    pullRequests: [],
    ...change,
  };
}

/** A check that is well. */
export function result(change: Partial<CheckResult> & { readonly id?: string } = {}): CheckResult {
  const { id = "CFG-001", ...rest } = change;
  return {
    check: { id, name: "config.present", severity: "critical" },
    status: "ok",
    reason: "ConfigFound",
    message: "It is there.",
    observedAtMs: NOW_MS,
    durationMs: 3,
    ...rest,
  };
}
