import type { InputReader } from "@automation/action-kit";
import type { StatusInput } from "@automation/core/incident";
import { type RepositoryRef, readBranchName, readRepositoryRef } from "@automation/core/repository";

/** What a workflow asks of report-incident, parsed and checked. */
export interface Inputs {
  readonly githubToken: string;
  /** `undefined`: the one that the workflow runs in. */
  readonly repository: RepositoryRef | undefined;
  readonly status: StatusInput;
  /** Paths relative to the workspace. */
  readonly reportFiles: readonly string[];
  /** `undefined`: the workflow's name and the job. */
  readonly key: string | undefined;
  readonly title: string | undefined;
  /** The first one is what the issue is found by. */
  readonly labels: readonly [string, ...string[]];
  readonly assignees: readonly string[];
  readonly openAfter: number;
  /** Reads and writes the history; absent: `githubToken` does. */
  readonly historyToken: string | undefined;
  /** Branch of the history; absent: none is used, unless there is a folder. */
  readonly branch: string | undefined;
  /** Folder of the history, instead of a branch. */
  readonly folder: string | undefined;
  /** Path relative to the workspace; absent: no journal of writes is kept. */
  readonly journalFile: string | undefined;
  /** Path of the report; absent: none is written. */
  readonly reportFile: string | undefined;
  readonly closeAfter: number;
  readonly closesOnRecovery: boolean;
  readonly reopenWithinHours: number;
  /** Percent, 0..100. */
  readonly minSuccessRate: number;
  readonly writeIntervalMs: number;
  readonly isDryRun: boolean;
}

/**
 * What each word means: our own three, then what `job.status`, `needs.*.result` and a run's conclusion may be.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
const STATUSES = {
  auto: "auto",
  failing: "failing",
  healthy: "healthy",
  success: "healthy",
  failure: "failing",
  timed_out: "failing",
  startup_failure: "failing",
  action_required: "failing",
  cancelled: "unknown",
  skipped: "unknown",
  neutral: "unknown",
  stale: "unknown",
} as const satisfies Readonly<Record<string, StatusInput>>;

const [FIRST_WORD, ...MORE_WORDS] = Object.keys(STATUSES) as [keyof typeof STATUSES];

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const openAfter = reader.integer("open-after", { min: 1, max: 10, default: 1 });
  const [label = "automation-health", ...moreLabels] = readList(reader, "labels", "automation-health");
  const inputs: Inputs = {
    githubToken: reader.secret("github-token"),
    repository: reader.parsed("repository", readRepositoryRef, "must be like `owner/name`"),
    status: STATUSES[reader.choice("status", [FIRST_WORD, ...MORE_WORDS], "auto")],
    reportFiles: reader.lines("report-files"),
    key: reader.optional("key"),
    title: reader.optional("title"),
    labels: [label, ...moreLabels],
    assignees: readList(reader, "assignees").map((login) => login.replace(/^@/, "")),
    openAfter,
    historyToken: reader.optionalSecret("history-token"),
    branch: readBranch(reader, openAfter),
    folder: reader.optionalWorkspacePath("folder"),
    journalFile: reader.optionalWorkspacePath("journal-file", "automation_journal.jsonl"),
    reportFile: readReportFile(reader),
    closeAfter: reader.integer("close-after", { min: 1, max: 20, default: 2 }),
    closesOnRecovery: reader.boolean("close-on-recovery", true),
    reopenWithinHours: reader.integer("reopen-within-hours", { min: 0, max: 8760, default: 72 }),
    minSuccessRate: reader.integer("min-success-rate", { min: 0, max: 100, default: 90 }),
    writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
    isDryRun: reader.boolean("dry-run", false),
  };
  reader.finish();
  return inputs;
}

/** More than one failing run has to be counted before there is an issue to count in. */
function readBranch(reader: InputReader, openAfter: number): string | undefined {
  const branch = reader.parsed("branch", readBranchName, "must be the name of a branch");
  if (branch === "none") return undefined;
  return branch ?? (openAfter > 1 ? "automation-data" : undefined);
}

function readReportFile(reader: InputReader): string | undefined {
  const file = reader.workspacePath("report-file", "automation_incident.json");
  return file === "none" ? undefined : file;
}

/** One value a line, or several separated by commas: neither a label nor an account's name may hold one. */
function readList(reader: InputReader, name: string, fallback = ""): readonly string[] {
  return reader
    .string(name, fallback)
    .split(/[\r\n,]/)
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
