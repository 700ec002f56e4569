import type { ConflictRules } from "../conflict/policy/conflict-rules.ts";
import type { BranchPatterns } from "../repository/branch-pattern.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { ChannelConfig } from "../routing/channel-settings.ts";
import type { ScheduleObjective, SchedulingMode } from "../scheduling/schedule-options.ts";
import type { DiscoverRule } from "./discover/discover-config.ts";
import type { ExperimentConfig } from "./experiments/experiment-config.ts";
import type { PullRequestSettings } from "./pull-requests/pull-request-settings.ts";
import type { DivergedPolicy, FinishedPolicy, HeadStrategy, SyncMode } from "./sync-options.ts";

/**
 * An ecosystem as its configuration file describes it, every default applied.
 *
 * Where an input of an action may say the same, the default is left to whoever knows both: such a setting is absent
 * (`undefined`) when the file is silent.
 */
export interface EcosystemConfig {
  /** In the order of the file, at most 10,000, unique ignoring case; only with `discover` there may be none. */
  readonly repositories: readonly RepositoryConfig[];
  /** Rules by which more repositories are found. */
  readonly discover: readonly DiscoverRule[];
  /** Commits, 1..1000: a branch is stale when it is behind by more. An input overrides it. */
  readonly threshold: number;
  /** 1..1440. */
  readonly syncIntervalMinutes: number;
  /** 1..3600. */
  readonly pulseIntervalSeconds?: number;
  /** When false, nothing is written; the scan still reports. */
  readonly isSyncEnabled: boolean;
  readonly isConflictResolutionEnabled: boolean;
  readonly sync: SyncConfig;
  /** Of repositories without settings of their own. */
  readonly pullRequests: PullRequestSettings;
  /** Of every status, in the order of the file. */
  readonly experiments: readonly ExperimentConfig[];
  readonly bots: BotConfig;
  readonly scheduling: SchedulingConfig;
  /** Settings of single channels, each once at most. */
  readonly notifications: readonly ChannelConfig[];
}

/** Which repositories a run scans. */
export interface SchedulingConfig {
  readonly mode: SchedulingMode;
  readonly objective: ScheduleObjective;
  /** API calls, 1..1,000,000, over all shards; absent: what one scan of everything per sync interval costs. */
  readonly apiBudgetPerHour?: number;
  /** Sync intervals, 1..1000. */
  readonly maxIntervalFactor: number;
  /** 1..8760. */
  readonly maxIntervalHours: number;
  /** 0 (all pushes alike) to 1 (all repositories alike). */
  readonly fairness: number;
  /** 1..365. */
  readonly halfLifeDays: number;
  /** 0..1000, by `owner/name` in lower case; 1 where there is none. */
  readonly weights: ReadonlyMap<string, number>;
}

/** How stale branches are brought up to date, for repositories without a setting of their own. */
export interface SyncConfig {
  readonly mode?: SyncMode;
  readonly head?: HeadStrategy;
  readonly diverged: DivergedPolicy;
  readonly finished: FinishedPolicy;
  readonly branches: BranchPatterns;
  /** 0..10,000, over all repositories of one run. */
  readonly maxPullRequestsPerRun?: number;
  /** 0..10,000, over all runs that share a state file. */
  readonly maxPrsPerHour?: number;
  /** 0..10,000 new ones in one run. */
  readonly maxPrsPerRepository?: number;
  /** 0..10,000 open ones. */
  readonly maxOpenPrsPerRepository?: number;
  /** Put on every sync pull request. */
  readonly labels: readonly string[];
  /** Days, 0..3650: how long a person's veto holds; 0: for good. */
  readonly recreateAfterDays: number;
  /** Whether nothing is opened that could not bring its branch up to date. */
  readonly isReplayGuarded: boolean;
  /** Logins, or teams as `organization/team`: asked to review conflicts only. */
  readonly conflictReviewers: readonly string[];
  readonly conflictRules: ConflictRules;
}

/** Which accounts and branches belong to bots. */
export interface BotConfig {
  /** GitHub's numbers for the accounts; a login can be taken over, a number cannot. */
  readonly userIds: readonly number[];
  readonly branchPrefixes: readonly string[];
}

/** One repository and its own settings, which override the file's and the inputs'. */
export interface RepositoryConfig extends PullRequestSettings {
  readonly repository: RepositoryRef;
  /** True: a rule of `discover` found it, and the file has no entry for it. */
  readonly isDiscovered?: boolean;
  /** When false, the repository is listed but left alone. */
  readonly isEnabled: boolean;
  /** GitHub's number for it: when given, another repository under the same name is not touched. */
  readonly databaseId?: number;
  /** Commits, 1..1000. */
  readonly threshold?: number;
  readonly mode?: SyncMode;
  readonly head?: HeadStrategy;
  readonly diverged?: DivergedPolicy;
  readonly finished?: FinishedPolicy;
  /** What is absent comes from `sync.branches`. */
  readonly branches?: Partial<BranchPatterns>;
  readonly labels?: readonly string[];
  /** Days, 0..3650. */
  readonly recreateAfterDays?: number;
  readonly isReplayGuarded?: boolean;
  readonly conflictReviewers?: readonly string[];
  /** They come behind those of the whole file and of the inputs, so that they count more. */
  readonly conflictRules?: ConflictRules;
  /** The variant whose settings these are; never in the file. */
  readonly arm?: { readonly experiment: string; readonly variant: string; readonly seed: string };
}
