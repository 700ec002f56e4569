import type { InputReader } from "@automation/action-kit";
import { type RepositoryRef, readBranchName, readRepositoryRef } from "@automation/core/repository";

/** From which status on the step fails. */
export type FailOn = "error" | "warning" | "never";

/** What a workflow asks of health-check, parsed and checked. Paths are relative to the workspace. */
export interface Inputs {
  /** `undefined` is a finding of its own, not a wrong input. */
  readonly githubToken: string | undefined;
  /** Reads the history; absent: `githubToken` does. */
  readonly historyToken: string | undefined;
  readonly configFile: string;
  /** Paths or globs. */
  readonly metricsFiles: readonly string[];
  /** Paths or globs. */
  readonly syncReportFiles: readonly string[];
  /** Repository of the history; absent: the one that the workflow runs in. */
  readonly repository: RepositoryRef | undefined;
  /** Branch of the history; absent: none is read, unless there is a folder. */
  readonly branch: string | undefined;
  /** Folder of the history, instead of a branch. */
  readonly folder: string | undefined;
  readonly reportFile: string;
  readonly badgeFile: string | undefined;
  readonly openmetricsFile: string | undefined;
  readonly requiredFiles: readonly string[];
  /** Paths or globs. */
  readonly scripts: readonly string[];
  /** Names or files. */
  readonly workflows: readonly string[];
  readonly maxMetricsAgeHours: number;
  /** Percent, 0..100; so are the next three. */
  readonly minSuccessRate: number;
  readonly criticalSuccessRate: number;
  readonly warnRateLimitPercent: number;
  readonly minRateLimitPercent: number;
  readonly checkTimeoutMs: number;
  readonly failOn: FailOn;
  readonly isVerbose: boolean;
}

const PERCENT = { min: 0, max: 100 };

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const branch = reader.parsed("branch", readBranchName, "must be the name of a branch") ?? "automation-data";
  const inputs: Inputs = {
    githubToken: reader.optionalSecret("github-token"),
    historyToken: reader.optionalSecret("history-token"),
    configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
    metricsFiles: readPatterns(reader, "metrics-file", "automation_metrics.json"),
    syncReportFiles: readPatterns(reader, "sync-report-file", "automation_sync.json"),
    repository: reader.parsed("repository", readRepositoryRef, "must be like `owner/name`"),
    branch: branch === "none" ? undefined : branch,
    folder: reader.optionalWorkspacePath("folder"),
    reportFile: reader.workspacePath("report-file", "automation_health.json"),
    badgeFile: reader.optionalWorkspacePath("badge-file"),
    openmetricsFile: reader.optionalWorkspacePath("openmetrics-file"),
    requiredFiles: readPatterns(reader, "required-files"),
    scripts: readPatterns(reader, "scripts"),
    workflows: reader.lines("workflows"),
    maxMetricsAgeHours: reader.integer("max-metrics-age-hours", { min: 1, max: 8760, default: 24 }),
    minSuccessRate: reader.integer("min-success-rate", { ...PERCENT, default: 90 }),
    criticalSuccessRate: reader.integer("critical-success-rate", { ...PERCENT, default: 70 }),
    warnRateLimitPercent: reader.integer("warn-rate-limit-percent", { ...PERCENT, default: 50 }),
    minRateLimitPercent: reader.integer("min-rate-limit-percent", { ...PERCENT, default: 20 }),
    checkTimeoutMs: reader.integer("check-timeout-seconds", { min: 1, max: 600, default: 30 }) * 1000,
    failOn: reader.choice("fail-on", ["error", "warning", "never"], "error"),
    isVerbose: reader.boolean("verbose", false),
  };
  reader.finish();
  return inputs;
}

function readPatterns(reader: InputReader, name: string, fallback?: string): readonly string[] {
  const patterns = reader.lines(name, fallback);
  for (const pattern of patterns.filter(leavesWorkspace)) {
    reader.problem(
      `The input \`${name}\` must name paths inside the workspace; ${JSON.stringify(pattern)} leaves it.`,
    );
  }
  return patterns;
}

function leavesWorkspace(pattern: string): boolean {
  return /^([/\\]|[A-Za-z]:)/.test(pattern) || pattern.split(/[/\\]/).includes("..");
}
