import type { InputReader } from "@automation/action-kit";
import { type ConflictRules, parseSetRules, parseStrategyRules } from "@automation/core/conflict";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";

/** What a workflow asks of resolve-conflicts, parsed and checked. */
export interface Inputs {
  readonly githubToken: string;
  /** Absent: the one that the workflow runs in. */
  readonly repository: RepositoryRef | undefined;
  /** A number, or every open sync pull request. */
  readonly pullRequest: number | "all";
  /** Path relative to the workspace; absent: no configuration. */
  readonly configFile: string | undefined;
  /** Reports of sync-monitor, paths or patterns: those that it left in conflict are looked at. */
  readonly syncReportFiles: readonly string[];
  readonly rules: ConflictRules;
  readonly isDryRun: boolean;
  readonly writeIntervalMs: number;
  /** Folder with lock files that were regenerated, relative to the workspace. */
  readonly regeneratedFolder: string | undefined;
  /** Path relative to the workspace; `undefined`: no journal of writes is kept. */
  readonly journalFile: string | undefined;
  /** Path relative to the workspace. */
  readonly reportFile: string;
}

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const repository = reader.parsed("repository", parseRepositoryRef, "must be `owner/name`");
  const pullRequest = reader.parsed("pull-request", parsePullRequest, "must be a number or `all`") ?? "all";
  const configFile = reader.optionalWorkspacePath("config");
  const syncReportFiles = reader.lines("sync-report-files");
  if (syncReportFiles.length > 0 && (pullRequest !== "all" || repository !== undefined)) {
    reader.problem(
      "The reports in `sync-report-files` list the pull requests: omit `pull-request` and `repository`.",
    );
  }
  const strategies = parseStrategyRules(reader.lines("strategies"));
  if (strategies === null) {
    reader.problem(
      "The input `strategies` must have lines like `docs/**: words`; strategies are structure, union, words, person, ours, theirs.",
    );
  }
  const sets = parseSetRules(reader.lines("sets"));
  if (sets === null) reader.problem("The input `sets` must have lines like `cspell.json: words`.");
  const inputs: Inputs = {
    githubToken: reader.secret("github-token"),
    repository,
    pullRequest,
    configFile,
    syncReportFiles,
    rules: { strategies: strategies ?? [], sets: sets ?? [] },
    isDryRun: reader.boolean("dry-run", true),
    writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
    regeneratedFolder: reader.optionalWorkspacePath("regenerated-folder"),
    journalFile: reader.optionalWorkspacePath("journal-file", "automation_journal.jsonl"),
    reportFile: reader.workspacePath("report-file", "automation_conflicts.json"),
  };
  reader.finish();
  return inputs;
}

function parsePullRequest(text: string): number | "all" | null {
  if (text === "all") return text;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
