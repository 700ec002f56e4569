import type { InputReader } from "@automation/action-kit";
import { type RepositoryRef, readBranchName, readRepositoryRef } from "@automation/core/repository";

/** What a workflow asks of publish-dashboard, parsed and checked. */
export interface Inputs {
  readonly githubToken: string;
  /** Absent: the repository that the workflow runs in. */
  readonly repository: RepositoryRef | undefined;
  readonly branch: string;
  /** Path relative to the workspace; absent: a branch holds the history. */
  readonly folder: string | undefined;
  /** Path relative to the workspace; absent: none. */
  readonly config: string | undefined;
  /** Path relative to the workspace. */
  readonly outputFile: string;
  readonly title: string;
  readonly days: number;
  readonly isRedacted: boolean;
  /** Empty: nothing is uploaded. */
  readonly artifactName: string;
  /** Path relative to the workspace; absent: none. */
  readonly jsonFile: string | undefined;
}

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const inputs: Inputs = {
    githubToken: reader.secret("github-token"),
    repository: reader.parsed("repository", readRepositoryRef, "must be like `owner/name`"),
    branch: reader.parsed("branch", readBranchName, "must be the name of a branch") ?? "automation-data",
    folder: reader.optionalWorkspacePath("folder"),
    config: reader.optionalWorkspacePath("config", "config/ecosystem-repos.json"),
    outputFile: reader.workspacePath("output-file", "dashboard/index.html"),
    title: reader.string("title", "Ecosystem").slice(0, 200),
    days: reader.integer("days", { min: 1, max: 400, default: 90 }),
    isRedacted: reader.choice("redact", ["none", "names"], "none") === "names",
    artifactName: reader.optionalOrNone("artifact-name", "automation-dashboard") ?? "",
    jsonFile: reader.optionalWorkspacePath("json-file"),
  };
  if (inputs.jsonFile === inputs.outputFile) reader.problem("json-file and output-file must differ.");
  reader.finish();
  return inputs;
}
