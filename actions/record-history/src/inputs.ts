import type { InputReader } from "@automation/action-kit";
import type { ReportKind } from "@automation/core/history";
import { type RepositoryRef, readBranchName, readRepositoryRef } from "@automation/core/repository";

/** What a workflow asks of record-history, parsed and checked. */
export interface Inputs {
  readonly githubToken: string;
  /** Absent: the repository that the workflow runs in. */
  readonly repository: RepositoryRef | undefined;
  readonly branch: string;
  /** Path relative to the workspace; absent: a branch holds the history. */
  readonly folder: string | undefined;
  /** Names and globs, by the kind of report. */
  readonly files: Readonly<Record<ReportKind, readonly string[]>>;
  readonly isRedacted: boolean;
  readonly retentionDays: number;
  readonly isDryRun: boolean;
}

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const folder = reader.optionalWorkspacePath("folder");
  const inputs: Inputs = {
    githubToken: reader.secret("github-token"),
    repository: reader.parsed("repository", readRepositoryRef, "must be like `owner/name`"),
    branch: reader.parsed("branch", readBranchName, "must be the name of a branch") ?? "automation-data",
    folder,
    files: {
      metrics: reader.lines("metrics-files", "automation_metrics.json"),
      sync: reader.lines("sync-report-files", "automation_sync.json"),
      health: reader.lines("health-report-files", "automation_health.json"),
      conflict: reader.lines("conflict-report-files", "automation_conflicts.json"),
      incident: reader.lines("incident-files", "automation_incident.json"),
      journal: reader.lines("journal-files", "automation_journal.jsonl"),
      delivery: reader.lines("delivery-files", "automation_deliveries.json"),
    },
    isRedacted: reader.choice("redact", ["none", "names"], "none") === "names",
    retentionDays: reader.integer("retention-days", { min: 2, max: 3650, default: 180 }),
    isDryRun: reader.boolean("dry-run", false),
  };
  reader.finish();
  return inputs;
}
