import type { RepositoryConfig } from "../../config/ecosystem-config.ts";
import type { BranchTip } from "../../ports/observation.ts";
import type { RepositoryRef } from "../../repository/repository-ref.ts";
import type { BranchResult, SkipReason } from "../outcome/outcome.ts";
import type { PlanningFailure } from "../outcome/planning-failure.ts";
import type { RepositorySettings } from "../sync-settings.ts";
import type { StaleBranch } from "./stale-branch.ts";

/** One branch after the observation: settled, or stale and waiting for the plan. */
export type ObservedBranch =
  | { readonly status: "settled"; readonly result: BranchResult; readonly failure?: PlanningFailure }
  | { readonly status: "stale"; readonly branch: StaleBranch };

/** One repository of the configuration after the observation. */
export type ObservedRepository =
  | {
      readonly status: "skipped";
      readonly config: RepositoryConfig;
      readonly reason: SkipReason;
      /** The name that it has now, where it was read. */
      readonly repository?: RepositoryRef;
      /** When it will be scanned at the latest, in milliseconds since the epoch. Only when `not-due`. */
      readonly nextScanMs?: number;
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
      readonly identity: Pick<RepositorySettings, "labels" | "ecosystem" | "branchPrefixes">;
      readonly branches: readonly ObservedBranch[];
      /** Our own branches, which are never analysed; none in `report` mode, where nothing is written. */
      readonly syncBranches: readonly SyncBranchTip[];
    };

/** A branch under one of the prefixes of sync branches. */
export interface SyncBranchTip extends BranchTip {
  /** Whether the branch that it is for exists. */
  readonly hasBase: boolean;
}

/** All stale branches, in the order of the observation. */
export function listStale(observed: readonly ObservedRepository[]): readonly StaleBranch[] {
  return observed
    .flatMap((repository) => (repository.status === "scanned" ? repository.branches : []))
    .flatMap((branch) => (branch.status === "stale" ? [branch.branch] : []));
}

/** The observation with newer results in place of some stale branches; one without any is left out. */
export function replaceStale(
  observed: readonly ObservedRepository[],
  newer: ReadonlyMap<StaleBranch, readonly ObservedBranch[]>,
): readonly ObservedRepository[] {
  if (newer.size === 0) return observed;
  return observed.map((repository) =>
    repository.status !== "scanned"
      ? repository
      : {
          ...repository,
          branches: repository.branches.flatMap((branch) =>
            branch.status === "stale" ? (newer.get(branch.branch) ?? [branch]) : [branch],
          ),
        },
  );
}
