import type { RepositoryConfig } from "../config/ecosystem-config.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { DueBranch } from "./due-branch.ts";
import type { BranchTip } from "./observation.ts";
import type { BranchResult, SkipReason } from "./outcome.ts";
import type { PlanningFailure } from "./planning-failure.ts";
import type { RepositorySettings } from "./sync-settings.ts";

/** One branch after the reading: decided, or due and waiting for the plan. */
export type ObservedBranch =
  | { readonly status: "settled"; readonly result: BranchResult; readonly failure?: PlanningFailure }
  | { readonly status: "due"; readonly due: DueBranch };

/** One repository of the configuration after the reading. */
export type ObservedRepository =
  | {
      readonly status: "skipped";
      readonly config: RepositoryConfig;
      readonly reason: SkipReason;
      /** The name that it has now, where it was read. */
      readonly repository?: RepositoryRef;
    }
  | { readonly status: "failed"; readonly config: RepositoryConfig; readonly failure: PlanningFailure }
  | {
      readonly status: "scanned";
      readonly config: RepositoryConfig;
      /** The name that it has now. */
      readonly repository: RepositoryRef;
      readonly defaultBranch: string;
      readonly threshold: number;
      /** What its own sync pull requests are known by. */
      readonly identity: Pick<RepositorySettings, "labels" | "ecosystem">;
      readonly branches: readonly ObservedBranch[];
      /** Our own branches, which are never analysed; none in `report` mode, where nothing is written. */
      readonly syncBranches: readonly SyncBranchTip[];
    };

/** A branch `ecosystem-sync/…`. */
export interface SyncBranchTip extends BranchTip {
  /** Whether the branch that it is for exists. */
  readonly hasBase: boolean;
}
