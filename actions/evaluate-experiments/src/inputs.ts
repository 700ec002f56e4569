import type { InputReader } from "@automation/action-kit";
import { type RepositoryRef, readBranchName, readRepositoryRef } from "@automation/core/repository";

/** What a workflow asks of evaluate-experiments, parsed and checked. */
export interface Inputs {
  /** Path relative to the workspace. */
  readonly configFile: string;
  readonly githubToken: string;
  /** Labels the pull requests of the ecosystem; absent: `githubToken` does. */
  readonly labelsToken: string | undefined;
  /** Absent: the repository that the workflow runs in. */
  readonly repository: RepositoryRef | undefined;
  readonly branch: string;
  /** Path relative to the workspace; absent: a branch holds the history. */
  readonly folder: string | undefined;
  readonly reportFile: string;
  readonly opensIssue: boolean;
  readonly isDryRun: boolean;
}

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const inputs: Inputs = {
    configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
    githubToken: reader.secret("github-token"),
    labelsToken: reader.optionalSecret("labels-token"),
    repository: reader.parsed("repository", readRepositoryRef, "must be like `owner/name`"),
    branch: reader.parsed("branch", readBranchName, "must be the name of a branch") ?? "automation-data",
    folder: reader.optionalWorkspacePath("folder"),
    reportFile: reader.workspacePath("report-file", "automation_experiments.json"),
    opensIssue: reader.boolean("incident", true),
    isDryRun: reader.boolean("dry-run", false),
  };
  reader.finish();
  return inputs;
}
