import type { PullRequest } from "../ports/pull-requests.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { BranchRules } from "./branch-rules.ts";
import type { BranchComparison, BranchTip } from "./observation.ts";
import type { Obstacle } from "./obstacle.ts";
import type { PlanningFailure } from "./planning-failure.ts";
import type { RepositorySettings } from "./sync-settings.ts";

/** A stale branch with everything that must be known to decide about it. */
export interface DueBranch {
  /** The repository under the name that it has now. */
  readonly repository: RepositoryRef;
  readonly defaultBranch: BranchTip;
  readonly comparison: BranchComparison;
  readonly settings: RepositorySettings;
  /** Open pull requests into the branch, or why they are not known; `null` in `report` mode, where nobody asks. */
  readonly openPullRequests: readonly PullRequest[] | PlanningFailure | null;
  /**
   * True when only the list of the whole repository says so, which knows neither rules nor all labels: whoever writes on
   * the strength of it asks about this branch first.
   */
  readonly arePullRequestsAssumed?: boolean;
  /** Only known (and only needed) in `fast-forward` mode, for a branch that is not ahead. */
  readonly isProtected?: boolean;
  /** Rules that hold for the branch; absent where nobody asked. */
  readonly rules?: BranchRules;
  /** It has work of its own and was never synced: a sync pull request that is open already is kept, and none is opened. */
  readonly isOnlyKept?: boolean;
  /** Whether somebody has looked into the past of a branch without an open one. */
  readonly isPastRead?: boolean;
  /** Why none is to be opened into it; absent where nothing speaks against it, or nobody has looked. */
  readonly obstacle?: Obstacle;
  /** Name of the branch's tree, where somebody has looked and GitHub has told. */
  readonly treeOid?: string;
}
