import type { InputReader } from "@automation/action-kit";
import {
  parseRepositoryRef,
  parseStrategyRules,
  type RepositoryRef,
  type StrategyRule,
} from "@automation/core";

/** What a workflow asks of resolve-conflicts, parsed and checked. */
export interface Inputs {
  readonly githubToken: string;
  /** Absent: the one that the workflow runs in. */
  readonly repository: RepositoryRef | undefined;
  /** A number, or every open sync pull request. */
  readonly pullRequest: number | "all";
  readonly strategies: readonly StrategyRule[];
  readonly isDryRun: boolean;
  /** Path relative to the workspace. */
  readonly reportFile: string;
}

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const repository = reader.parsed("repository", parseRepositoryRef, "must be `owner/name`");
  const pullRequest = reader.parsed("pull-request", parsePullRequest, "must be a number or `all`") ?? "all";
  const strategies = parseStrategyRules(reader.lines("strategies"));
  if (strategies === null) {
    reader.problem(
      "The input `strategies` must have lines like `docs/**: words`; strategies are structure, union, words, person, ours, theirs.",
    );
  }
  const inputs: Inputs = {
    githubToken: reader.secret("github-token"),
    repository,
    pullRequest,
    strategies: strategies ?? [],
    isDryRun: reader.boolean("dry-run", true),
    reportFile: reader.workspacePath("report-file", "automation_conflicts.json"),
  };
  reader.finish();
  return inputs;
}

function parsePullRequest(text: string): number | "all" | null {
  if (text === "all") return text;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
