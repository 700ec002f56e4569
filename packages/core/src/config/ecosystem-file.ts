import type { ConflictRules } from "../conflict/policy/conflict-rules.ts";
import { InvariantError } from "../errors/errors.ts";
import { parseRepositoryRef } from "../repository/repository-ref.ts";
import type { ChannelConfig, ChannelType, NotifyEvent } from "../routing/channel-settings.ts";
import { parseQuietHours } from "../routing/quiet-hours.ts";
import type { NotifySeverity } from "../routing/severity.ts";
import type { ScheduleObjective, SchedulingMode } from "../scheduling/schedule-options.ts";
import { type ConflictEntries, createConflictRules } from "./conflict-entries.ts";
import { createDiscoverRule, type DiscoverEntry } from "./discover/discover-config.ts";
import type { EcosystemConfig, RepositoryConfig, SchedulingConfig } from "./ecosystem-config.ts";
import { ECOSYSTEM_DEFAULTS } from "./ecosystem-schema.ts";
import { createExperimentConfig, type ExperimentEntry } from "./experiments/experiment-file.ts";
import { present } from "./own-property.ts";
import { createPullRequestSettings, type PullRequestEntry } from "./pull-requests/pull-request-settings.ts";
import type { DivergedPolicy, FinishedPolicy, HeadStrategy, SyncMode } from "./sync-options.ts";

/** The configuration file, key for key, once it satisfies `ECOSYSTEM_SCHEMA`. */
export interface EcosystemFile {
  /** Absent only where `discover` is there. */
  readonly repositories?: readonly (string | RepositoryEntry)[];
  readonly discover?: readonly DiscoverEntry[];
  readonly sync_interval_minutes?: number;
  readonly auto_merge_threshold_commits?: number;
  readonly pulse_interval_seconds?: number;
  readonly automation_config?: {
    readonly conflict_resolution_enabled?: boolean;
    readonly ecosystem_sync_enabled?: boolean;
  };
  readonly sync?: ConflictEntries & {
    readonly mode?: SyncMode;
    readonly head?: HeadStrategy;
    readonly diverged?: DivergedPolicy;
    readonly finished?: FinishedPolicy;
    readonly branches?: BranchesEntry;
    readonly threshold?: number;
    readonly max_pull_requests_per_run?: number;
    readonly max_prs_per_hour?: number;
    readonly max_prs_per_repo?: number;
    readonly max_open_prs_per_repo?: number;
    readonly labels?: readonly string[];
    readonly recreate_after_days?: number;
    readonly replay_guard?: boolean;
    readonly conflict_reviewers?: readonly string[];
  };
  readonly pull_requests?: PullRequestEntry;
  readonly experiments?: readonly ExperimentEntry[];
  readonly bots?: { readonly user_ids?: readonly number[]; readonly branch_prefixes?: readonly string[] };
  readonly scheduling?: SchedulingEntry;
  readonly notifications?: { readonly channels?: readonly ChannelEntry[] };
}

interface ChannelEntry {
  readonly type: ChannelType;
  readonly min_severity?: NotifySeverity;
  readonly on?: readonly NotifyEvent[];
  readonly quiet_hours?: string;
  readonly scopes?: readonly string[];
}

interface SchedulingEntry {
  readonly mode?: SchedulingMode;
  readonly objective?: ScheduleObjective;
  readonly api_budget_per_hour?: number;
  readonly max_interval_factor?: number;
  readonly max_interval_hours?: number;
  readonly fairness?: number;
  readonly half_life_days?: number;
  readonly weights?: Readonly<Record<string, number>>;
}

interface BranchesEntry {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

interface RepositoryEntry extends ConflictEntries {
  readonly repository: string;
  readonly enabled?: boolean;
  readonly id?: number;
  readonly threshold?: number;
  readonly mode?: SyncMode;
  readonly head?: HeadStrategy;
  readonly diverged?: DivergedPolicy;
  readonly finished?: FinishedPolicy;
  readonly branches?: BranchesEntry;
  readonly labels?: readonly string[];
  readonly recreate_after_days?: number;
  readonly replay_guard?: boolean;
  readonly conflict_reviewers?: readonly string[];
  readonly pull_requests?: PullRequestEntry;
}

/** Turns a checked file into the configuration that the rest of the code reads, defaults applied. */
export function createEcosystemConfig(file: EcosystemFile): EcosystemConfig {
  const defaults = ECOSYSTEM_DEFAULTS;
  const automation = file.automation_config ?? {};
  const sync = file.sync ?? {};
  return {
    repositories: (file.repositories ?? []).map(createRepositoryConfig),
    discover: (file.discover ?? []).map(createDiscoverRule),
    threshold: sync.threshold ?? file.auto_merge_threshold_commits ?? defaults.threshold,
    syncIntervalMinutes: file.sync_interval_minutes ?? defaults.syncIntervalMinutes,
    ...present("pulseIntervalSeconds", file.pulse_interval_seconds),
    isSyncEnabled: automation.ecosystem_sync_enabled ?? true,
    isConflictResolutionEnabled: automation.conflict_resolution_enabled ?? true,
    sync: {
      ...present("mode", sync.mode),
      ...present("head", sync.head),
      diverged: sync.diverged ?? defaults.diverged,
      finished: sync.finished ?? defaults.finished,
      branches: {
        include: sync.branches?.include ?? defaults.include,
        exclude: sync.branches?.exclude ?? defaults.exclude,
      },
      ...present("maxPullRequestsPerRun", sync.max_pull_requests_per_run),
      ...present("maxPrsPerHour", sync.max_prs_per_hour),
      ...present("maxPrsPerRepository", sync.max_prs_per_repo),
      ...present("maxOpenPrsPerRepository", sync.max_open_prs_per_repo),
      labels: file.pull_requests?.labels ?? sync.labels ?? defaults.labels,
      recreateAfterDays: sync.recreate_after_days ?? defaults.recreateAfterDays,
      isReplayGuarded: sync.replay_guard ?? defaults.isReplayGuarded,
      conflictReviewers: sync.conflict_reviewers ?? defaults.conflictReviewers,
      conflictRules: createConflictRules(sync) ?? NO_CONFLICT_RULES,
    },
    pullRequests: createPullRequestSettings(file.pull_requests),
    experiments: (file.experiments ?? []).map(createExperimentConfig),
    bots: {
      userIds: file.bots?.user_ids ?? defaults.botUserIds,
      branchPrefixes: file.bots?.branch_prefixes ?? defaults.botBranchPrefixes,
    },
    scheduling: createSchedulingConfig(file.scheduling ?? {}),
    notifications: (file.notifications?.channels ?? []).map(createChannelConfig),
  };
}

function createChannelConfig({ type, min_severity, on, quiet_hours, scopes }: ChannelEntry): ChannelConfig {
  const quietHours = quiet_hours === undefined ? undefined : (parseQuietHours(quiet_hours) ?? undefined);
  return {
    type,
    ...present("minSeverity", min_severity),
    ...present("events", on),
    ...present("quietHours", quietHours),
    ...present("scopes", scopes),
  };
}

function createSchedulingConfig(entry: SchedulingEntry): SchedulingConfig {
  const defaults = ECOSYSTEM_DEFAULTS;
  const weights = Object.entries(entry.weights ?? {}).map(
    ([name, weight]) => [name.toLowerCase(), weight] as const,
  );
  return {
    mode: entry.mode ?? defaults.schedulingMode,
    objective: entry.objective ?? defaults.schedulingObjective,
    ...present("apiBudgetPerHour", entry.api_budget_per_hour),
    maxIntervalFactor: entry.max_interval_factor ?? defaults.maxIntervalFactor,
    maxIntervalHours: entry.max_interval_hours ?? defaults.maxIntervalHours,
    fairness: entry.fairness ?? defaults.fairness,
    halfLifeDays: entry.half_life_days ?? defaults.halfLifeDays,
    weights: new Map(weights),
  };
}

function createRepositoryConfig(entry: string | RepositoryEntry): RepositoryConfig {
  const settings: RepositoryEntry = typeof entry === "string" ? { repository: entry } : entry;
  const repository = parseRepositoryRef(settings.repository);
  if (repository === null) throw new InvariantError("A repository's name was not checked before use.");
  return {
    repository,
    isEnabled: settings.enabled ?? true,
    ...present("databaseId", settings.id),
    ...present("threshold", settings.threshold),
    ...present("mode", settings.mode),
    ...present("head", settings.head),
    ...present("diverged", settings.diverged),
    ...present("finished", settings.finished),
    ...present("branches", settings.branches),
    ...present("labels", settings.pull_requests?.labels ?? settings.labels),
    ...present("recreateAfterDays", settings.recreate_after_days),
    ...present("isReplayGuarded", settings.replay_guard),
    ...present("conflictReviewers", settings.conflict_reviewers),
    ...present("conflictRules", createConflictRules(settings)),
    ...createPullRequestSettings(settings.pull_requests),
  };
}

const NO_CONFLICT_RULES: ConflictRules = { strategies: [], sets: [] };
