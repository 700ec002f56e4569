import type { EcosystemConfig, RepositoryConfig } from "../config/ecosystem-config.ts";
import { PULL_REQUEST_DEFAULTS } from "../config/pull-requests/pull-request-schema.ts";
import type { PullRequestSettings } from "../config/pull-requests/pull-request-settings.ts";
import type { DivergedPolicy, FinishedPolicy, HeadStrategy, SyncMode } from "../config/sync-options.ts";
import type { ExperimentArm } from "../ports/branch-histories.ts";
import { type RepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import { listPrefixes } from "./pull-request/sync-branch.ts";

/** Settings that an action's input may give; `undefined` leaves the word to the configuration file. */
export interface SyncOverrides {
  readonly mode: SyncMode | undefined;
  readonly head: HeadStrategy | undefined;
  /** Commits, 1..1000. */
  readonly threshold: number | undefined;
  readonly maxPullRequests: number | undefined;
}

/** What holds for one repository. */
export interface RepositorySettings
  extends Required<Omit<PullRequestSettings, "branchPrefix" | "formerBranchPrefixes">> {
  readonly mode: SyncMode;
  readonly head: HeadStrategy;
  /** A branch is stale when it is behind by more than this many commits. */
  readonly threshold: number;
  readonly diverged: DivergedPolicy;
  readonly finished: FinishedPolicy;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly labels: readonly string[];
  /** Days that a person's first veto holds; 0: for good. */
  readonly recreateAfterDays: number;
  /** Whether nothing is opened that could not bring its branch up to date. */
  readonly isReplayGuarded: boolean;
  /** Logins, or teams as `organization/team`. */
  readonly conflictReviewers: readonly string[];
  /** Prefixes of sync branches; the first one is used for new ones. */
  readonly branchPrefixes: readonly string[];
  /** What the repository's pull requests are opened with; absent outside of experiments. */
  readonly arm?: ExperimentArm;
  /** Which ecosystem the run works for, 16 hexadecimal digits. */
  readonly ecosystem: string;
}

function resolveWording(
  all: PullRequestSettings,
  own: PullRequestSettings,
): Pick<RepositorySettings, (keyof PullRequestSettings & keyof RepositorySettings) | "branchPrefixes"> {
  const defaults = PULL_REQUEST_DEFAULTS;
  return {
    title: own.title ?? all.title ?? defaults.title,
    body: own.body ?? all.body ?? defaults.body,
    commitMessage: own.commitMessage ?? all.commitMessage ?? defaults.commitMessage,
    reviewers: own.reviewers ?? all.reviewers ?? defaults.reviewers,
    assignees: own.assignees ?? all.assignees ?? defaults.assignees,
    autoMerge: own.autoMerge ?? all.autoMerge ?? defaults.autoMerge,
    branchPrefixes: resolveBranchPrefixes(all, own),
  };
}

function resolveBranchPrefixes(all: PullRequestSettings, own: PullRequestSettings): readonly string[] {
  return listPrefixes(own.branchPrefix ?? all.branchPrefix ?? PULL_REQUEST_DEFAULTS.branchPrefix, [
    ...(own.formerBranchPrefixes ?? []),
    // Where a repository has a prefix of its own, the file's was used before.
    ...(all.branchPrefix === undefined ? [] : [all.branchPrefix]),
    ...(all.formerBranchPrefixes ?? []),
  ]);
}

/**
 * Prefixes of the sync branches of a repository, the one for new branches first: its own settings', or the file's where
 * `discover` found it.
 */
export function listBranchPrefixes(config: EcosystemConfig, repository: RepositoryRef): readonly string[] {
  const key = repositoryKey(repository);
  const own = config.repositories.find((entry) => repositoryKey(entry.repository) === key);
  return resolveBranchPrefixes(config.pullRequests, own ?? {});
}

export const DEFAULT_MAX_PULL_REQUESTS = 50;

/** Resolves the settings of one repository: its own setting, else the input, else the file, else the default. */
export function resolveRepositorySettings(
  config: EcosystemConfig,
  repository: RepositoryConfig,
  overrides: SyncOverrides,
  ecosystem: string,
): RepositorySettings {
  const { sync } = config;
  return {
    mode: config.isSyncEnabled ? (repository.mode ?? overrides.mode ?? sync.mode ?? "report") : "report",
    head: repository.head ?? overrides.head ?? sync.head ?? "sync-branch",
    threshold: repository.threshold ?? overrides.threshold ?? config.threshold,
    diverged: repository.diverged ?? sync.diverged,
    finished: repository.finished ?? sync.finished,
    include: repository.branches?.include ?? sync.branches.include,
    exclude: repository.branches?.exclude ?? sync.branches.exclude,
    labels: repository.labels ?? sync.labels,
    recreateAfterDays: repository.recreateAfterDays ?? sync.recreateAfterDays,
    isReplayGuarded: repository.isReplayGuarded ?? sync.isReplayGuarded,
    conflictReviewers: repository.conflictReviewers ?? sync.conflictReviewers,
    ...resolveWording(config.pullRequests, repository),
    ...(repository.arm && { arm: repository.arm }),
    ecosystem,
  };
}

/** How many pull requests one run may open, over all repositories. */
export function resolveMaxPullRequests(
  config: EcosystemConfig,
  overrides: Pick<SyncOverrides, "maxPullRequests">,
): number {
  return overrides.maxPullRequests ?? config.sync.maxPullRequestsPerRun ?? DEFAULT_MAX_PULL_REQUESTS;
}

/** The mode to name in the report: what holds for a repository without a setting of its own. */
export function resolveRunMode(config: EcosystemConfig, overrides: SyncOverrides): SyncMode {
  return config.isSyncEnabled ? (overrides.mode ?? config.sync.mode ?? "report") : "report";
}
