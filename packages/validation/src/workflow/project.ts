import type { ActionFile } from "./action-file.ts";
import type { Policy } from "./policy.ts";
import type { WorkflowFile } from "./workflow-file.ts";

/** What the rest of the repository offers to a file: its actions and reusable workflows. */
export interface Project {
  /** Whether files outside the checked set may exist without being known: then a missing one is no finding. */
  readonly isComplete: boolean;
  /** What the repository has and wants of its own. */
  readonly policy: Policy;
  /** Whether it is certain that a path of the workspace leads to no file. */
  isFileMissing(path: string): boolean;
  /** The action of a local `uses: ./path`; `undefined` when it is not there. */
  findAction(reference: string): ActionFile | undefined;
  /** The workflow of a local `uses: ./.github/workflows/x.yml`; `undefined` when it is not there. */
  findWorkflow(reference: string): WorkflowFile | undefined;
}
