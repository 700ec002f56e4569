import type { BranchComparison, BranchTip } from "../../ports/observation.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import type { RepositoryRef } from "../../repository/repository-ref.ts";
import type { RepositorySettings } from "../sync-settings.ts";
import type { Obstacle } from "./obstacle.ts";

/** A stale branch as the observation found it. It never changes: what is learned later are answers about it. */
export interface StaleBranch {
  /** The repository under the name that it has now. */
  readonly repository: RepositoryRef;
  readonly defaultBranch: BranchTip;
  readonly comparison: BranchComparison;
  readonly settings: RepositorySettings;
  /** Whether its sync branch exists: an earlier run worked on it. */
  readonly hasSyncBranch: boolean;
  /** It has work of its own and was never synced: an open sync pull request is kept up to date, and none is opened. */
  readonly isOnlyKept?: boolean;
  /** Why no pull request can be opened, as far as the names of the repository's branches show. */
  readonly obstacle?: Obstacle;
  /**
   * Open pull requests into the branch by the list of the whole repository, which knows neither rules nor all labels. Absent
   * where only the branch's own list can tell.
   */
  readonly listedPullRequests?: readonly PullRequest[];
}
