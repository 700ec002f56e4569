import type { InputReader } from "@automation/action-kit";
import {
  type OwnerToken,
  parseOwnerToken,
  parseRepositoryRef,
  parseShard,
  type RepositoryRef,
  readBranchName,
  type Shard,
} from "@automation/core/repository";
import type { SyncOverrides } from "@automation/core/sync";
import type { AppCredentials } from "@automation/github";

/** What a workflow asks of sync-monitor, parsed and checked. */
export interface Inputs {
  readonly githubToken: string;
  /** Tokens that take the place of `githubToken` for an owner's repositories. */
  readonly ownerTokens: readonly OwnerToken[];
  /** A GitHub App that mints a token for each owner without one. */
  readonly app: AppCredentials | undefined;
  /** Path relative to the workspace. */
  readonly configFile: string;
  readonly isDryRun: boolean;
  /** Names or globs; empty means all. */
  readonly repositories: readonly string[];
  /** Values that the configuration file may give too. */
  readonly overrides: SyncOverrides;
  /** Percent of the repositories that are written to first; 0: all at once. */
  readonly canaryPercent: number;
  /** Longest wait for the checks of the canary repositories. */
  readonly canaryWaitMinutes: number;
  /** Percent of failed operations from which on nothing more is written; 0: never. */
  readonly stopWhenFailedPercent: number;
  readonly rollsBackOnStop: boolean;
  readonly rateLimitBuffer: number;
  readonly maxWaitMinutes: number;
  /** Time after which no further request is sent; 0: none. */
  readonly deadlineMinutes: number;
  readonly maxRetries: number;
  readonly writeIntervalMs: number;
  readonly concurrency: number;
  /** Percent, 0..100. */
  readonly minSuccessRate: number;
  readonly shard: Shard | undefined;
  /** What a learned schedule is asked for; `undefined`: all in a run that was started by hand, else what is due. */
  readonly scan: "due" | "all" | undefined;
  /** Path relative to the workspace. */
  readonly metricsFile: string;
  /** Path relative to the workspace. */
  readonly reportFile: string;
  /** Path relative to the workspace; `undefined`: no journal of writes is kept. */
  readonly journalFile: string | undefined;
  /** Where the panel's issue is; `undefined`: there is none. */
  readonly dashboardRepository: RepositoryRef | undefined;
  /** Path relative to the workspace that a dry run writes its plan to; `undefined`: none. */
  readonly planFile: string | undefined;
  /** Path relative to the workspace of a plan that the run keeps to; `undefined`: it makes its own. */
  readonly approvedPlanFile: string | undefined;
  /** Path relative to the workspace; `undefined`: nothing is remembered. */
  readonly stateFile: string | undefined;
  /** Reads the history of experiments; `undefined`: `githubToken` does. */
  readonly historyToken: string | undefined;
  /** Where experiments that were stopped are found; `undefined`: nowhere, unless there is a folder. */
  readonly historyBranch: string | undefined;
  /** Path relative to the workspace, instead of a branch. */
  readonly historyFolder: string | undefined;
  /** Empty: no upload. */
  readonly artifactName: string;
}

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const inputs: Inputs = {
    githubToken: reader.secret("github-token"),
    ownerTokens: reader.secretLines("owner-tokens", parseOwnerToken, "must have lines like `owner: token`"),
    app: readApp(reader),
    configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
    isDryRun: reader.boolean("dry-run", false),
    repositories: reader.lines("repositories"),
    overrides: {
      mode: reader.optionalChoice("mode", ["report", "pull-request", "fast-forward"]),
      head: reader.optionalChoice("head", ["sync-branch", "default-branch"]),
      threshold: reader.optionalInteger("threshold", { min: 1, max: 1000 }),
      maxPullRequests: reader.optionalInteger("max-pull-requests", { min: 0, max: 10_000 }),
    },
    canaryPercent: reader.integer("canary", { min: 0, max: 100, default: 0 }),
    canaryWaitMinutes: reader.integer("canary-wait-minutes", { min: 0, max: 360, default: 5 }),
    stopWhenFailedPercent: reader.integer("stop-when-failed-percent", { min: 0, max: 100, default: 0 }),
    rollsBackOnStop: reader.boolean("roll-back-on-stop", false),
    rateLimitBuffer: reader.integer("rate-limit-buffer", { min: 0, max: 100_000, default: 100 }),
    maxWaitMinutes: reader.integer("max-wait-minutes", { min: 0, max: 360, default: 5 }),
    deadlineMinutes: reader.integer("deadline-minutes", { min: 0, max: 7200, default: 0 }),
    maxRetries: reader.integer("max-retries", { min: 0, max: 10, default: 3 }),
    writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
    concurrency: reader.integer("concurrency", { min: 1, max: 50, default: 8 }),
    minSuccessRate: reader.integer("min-success-rate", { min: 0, max: 100, default: 90 }),
    shard: reader.parsed(
      "shard",
      parseShard,
      "must be like `2/8`, the second of eight shards, or `owner:2/8`",
    ),
    scan: reader.optionalChoice("scan", ["due", "all"]),
    metricsFile: reader.workspacePath("metrics-file", "automation_metrics.json"),
    reportFile: reader.workspacePath("report-file", "automation_sync.json"),
    journalFile: reader.optionalWorkspacePath("journal-file", "automation_journal.jsonl"),
    dashboardRepository: reader.parsed("panel-repository", parseRepositoryRef, "must be like `owner/name`"),
    planFile: reader.optionalWorkspacePath("plan-file"),
    approvedPlanFile: reader.optionalWorkspacePath("apply-plan"),
    stateFile: reader.optionalWorkspacePath("state-file", "automation_state.json"),
    historyToken: reader.optionalSecret("history-token"),
    historyBranch: readHistoryBranch(reader),
    historyFolder: reader.optionalWorkspacePath("history-folder"),
    artifactName: reader.optionalOrNone("artifact-name", "automation-metrics") ?? "",
  };
  checkFiles(inputs, reader);
  reader.finish();
  return inputs;
}

function readApp(reader: InputReader): AppCredentials | undefined {
  const appId = reader.optional("app-id");
  const privateKey = reader.optionalSecret("app-private-key", "private-key");
  if (appId !== undefined && privateKey !== undefined) return { appId, privateKey };
  if (appId !== undefined || privateKey !== undefined) {
    reader.problem("app-id and app-private-key belong together: give both or neither.");
  }
  return undefined;
}

/** No file may be another one's too. */
function checkFiles(inputs: Inputs, reader: InputReader): void {
  const { metricsFile, reportFile, stateFile, planFile, approvedPlanFile, journalFile } = inputs;
  if (metricsFile === reportFile && metricsFile !== "") {
    reader.problem(`metrics-file and report-file are both ${metricsFile}; give each a file of its own.`);
  }
  const taken = [metricsFile, reportFile];
  const others = [
    ["journal-file", journalFile],
    ["state-file", stateFile],
    ["plan-file", planFile],
    ["apply-plan", approvedPlanFile],
  ] as const;
  for (const [name, file] of others) {
    if (file === undefined) continue;
    if (taken.includes(file)) {
      reader.problem(`${name} is ${file}, which is another file of this action; give it one of its own.`);
    }
    taken.push(file);
  }
}

function readHistoryBranch(reader: InputReader): string | undefined {
  const branch =
    reader.parsed("history-branch", readBranchName, "must be the name of a branch") ?? "automation-data";
  return branch === "none" ? undefined : branch;
}
