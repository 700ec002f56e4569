import type { BranchRules } from "../../ports/branch-rules.ts";
import type { BranchComparison } from "../../ports/observation.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";

/** A stale branch with everything that a decision and a write need to know. */
export interface DueBranch extends Pick<StaleBranch, "repository" | "defaultBranch" | "settings"> {
  /** The branch as it was observed: results are kept by it. */
  readonly observed: StaleBranch;
  /** The newest counts. */
  readonly comparison: BranchComparison;
  readonly openPullRequests: readonly PullRequest[];
  /** Rules that hold for the branch; `undefined` where only the list of the whole repository was read. */
  readonly rules: BranchRules | undefined;
  /** Name of the branch's tree; `undefined` where its history was not read, or GitHub did not say. */
  readonly treeOid: string | undefined;
}
