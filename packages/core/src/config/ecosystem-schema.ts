import { CONFLICT_STRATEGIES } from "../conflict/policy/conflict-rules.ts";
import { REPOSITORY_REF_PATTERN } from "../repository/repository-ref.ts";
import { CHANNEL_TYPES, NOTIFY_EVENTS } from "../routing/channel-settings.ts";
import { NOTIFY_SEVERITIES } from "../routing/severity.ts";
import { SCHEDULE_OBJECTIVES, SCHEDULING_MODES } from "../scheduling/schedule-options.ts";
import { discoverSchema } from "./discover/discover-schema.ts";
import { experimentsSchema } from "./experiments/experiments-schema.ts";
import { pullRequestsSchema } from "./pull-requests/pull-request-schema.ts";

/** What holds where the file is silent. */
export const ECOSYSTEM_DEFAULTS = {
  syncIntervalMinutes: 15,
  threshold: 10,
  mode: "report",
  head: "sync-branch",
  diverged: "report",
  finished: "leave",
  include: ["**"],
  exclude: [],
  maxPullRequestsPerRun: 50,
  recreateAfterDays: 30,
  isReplayGuarded: true,
  conflictReviewers: [],
  labels: ["automerge", "ecosystem-sync"],
  botUserIds: [49699333, 29139614, 41898282],
  botBranchPrefixes: ["dependabot/", "renovate/", "copilot/", "claude/"],
  schedulingMode: "uniform",
  schedulingObjective: "delay",
  maxIntervalFactor: 1.35,
  maxIntervalHours: 24,
  fairness: 0.25,
  halfLifeDays: 14,
} as const;

const MAX_ID = Number.MAX_SAFE_INTEGER;

const defaults = ECOSYSTEM_DEFAULTS;

const threshold = {
  type: "integer",
  minimum: 1,
  maximum: 1000,
  description: "A branch is stale when it is behind the default branch by more than this many commits.",
} as const;

const mode = {
  type: "string",
  enum: ["report", "pull-request", "fast-forward"],
  description:
    "report: scan only. pull-request: keep one sync pull request per stale branch. fast-forward: move a branch that is only behind and unprotected, and open a pull request for the others.",
} as const;

const head = {
  type: "string",
  enum: ["sync-branch", "default-branch"],
  description: "Head of a sync pull request: a branch of its own, or the default branch itself.",
} as const;

const diverged = {
  type: "string",
  enum: ["report", "report-always", "sync", "skip"],
  description:
    "What to do with a stale branch that has own commits (merge commits do not count). report: leave it alone, unless a sync pull request into it was merged before. report-always: always leave it alone. sync: sync it like any other branch. skip: omit it from the report.",
} as const;

const finished = {
  type: "string",
  enum: ["leave", "sync"],
  description:
    "What to do with a stale branch whose pull request was merged and that has had no own commits since. leave: leave it alone. sync: sync it like any other branch.",
} as const;

const pullRequestCount = { type: "integer", minimum: 0, maximum: 10_000, examples: [10] } as const;

const labels = {
  type: "array",
  maxItems: 100,
  items: { type: "string", minLength: 1, maxLength: 50 },
  description: "Labels of every sync pull request.",
} as const;

const recreateAfterDays = {
  type: "integer",
  minimum: 0,
  maximum: 3650,
  description:
    "Days until a sync pull request that a person closed may be opened again; doubles each time in a row, up to 180. 0: never.",
} as const;

const replayGuard = {
  type: "boolean",
  description:
    "Do not open sync pull requests that cannot bring the branch up to date: where merge commits are not allowed, where the last sync pull request was squashed, and where both branches have the same files.",
} as const;

const conflictReviewers = {
  type: "array",
  maxItems: 15,
  items: {
    type: "string",
    minLength: 1,
    maxLength: 140,
    pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$",
    examples: ["octocat"],
  },
  description:
    "Reviewers of sync pull requests with conflicts (only those): logins, or teams as organization/team.",
  examples: [["octocat", "acme/maintainers"]],
} as const;

const conflictStrategies = {
  type: "object",
  additionalProperties: { type: "string", enum: CONFLICT_STRATEGIES },
  description:
    "How to resolve conflicts in the files that a glob matches; the last matching glob applies. structure, union, words, person, or ours and theirs, which drop the other side's conflicting lines. Also allows paths that are refused by default, such as workflow files.",
  examples: [{ "docs/**": "words", ".github/workflows/*.yml": "structure" }],
} as const;

const conflictSets = {
  type: "object",
  additionalProperties: {
    type: "array",
    maxItems: 100,
    items: { type: "string", minLength: 1, maxLength: 255 },
  },
  description:
    "Lists whose order does not matter, by their keys, in the files that a glob matches: additions of both sides are combined. a.b is the key b inside a; . is a file that is itself a list.",
  examples: [{ "cspell.json": ["words"] }],
} as const;

const patterns = {
  type: "array",
  maxItems: 1000,
  items: { type: "string", minLength: 1, maxLength: 255, pattern: "^!?[^!]" },
} as const;

function branches(own: {
  readonly default?: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}) {
  return {
    type: "object",
    additionalProperties: false,
    description:
      "Globs of branch names: * does not match /, ** does, ! negates a pattern, and the last matching pattern decides. exclude takes precedence over include.",
    examples: [{ include: ["release/*"], exclude: ["release/eol-*"] }],
    properties: {
      include: {
        ...patterns,
        description: "Branches to sync.",
        ...(own.default && { default: own.default.include }),
      },
      exclude: {
        ...patterns,
        description: "Branches to leave out.",
        ...(own.default && { default: own.default.exclude }),
      },
    },
  } as const;
}

const repository = {
  type: ["string", "object"],
  pattern: REPOSITORY_REF_PATTERN,
  required: ["repository"],
  additionalProperties: false,
  description:
    "owner/name, or an object with settings for this repository, which override the inputs and the rest of the file.",
  properties: {
    repository: { type: "string", pattern: REPOSITORY_REF_PATTERN, description: "owner/name." },
    enabled: {
      type: "boolean",
      default: true,
      description: "false: keep the repository in the list, but do not sync it.",
    },
    id: {
      type: "integer",
      minimum: 1,
      maximum: MAX_ID,
      description:
        "GitHub's ID of the repository. If another repository has taken the name, it is left alone.",
    },
    threshold,
    mode,
    head,
    diverged,
    finished,
    branches: branches({}),
    labels,
    recreate_after_days: recreateAfterDays,
    replay_guard: replayGuard,
    conflict_reviewers: conflictReviewers,
    conflict_strategies: conflictStrategies,
    conflict_sets: conflictSets,
    pull_requests: pullRequestsSchema,
  },
} as const;

const scheduling = {
  type: "object",
  additionalProperties: false,
  description: "Which repositories a run scans.",
  examples: [{ mode: "shadow" }, { mode: "learned", api_budget_per_hour: 200 }],
  properties: {
    mode: {
      type: "string",
      enum: SCHEDULING_MODES,
      default: defaults.schedulingMode,
      description:
        "uniform: every run scans every repository. learned: a run scans where pushes are to be expected, as far as its budget reaches. shadow: scan as uniform does, and report what learned would have done.",
    },
    objective: {
      type: "string",
      enum: SCHEDULE_OBJECTIVES,
      default: defaults.schedulingObjective,
      description:
        "What is kept small. delay: the time that each push waits for a scan. stale_time: the time in which a repository has a push that no scan has seen. threshold: the time in which a branch is over its threshold unseen.",
    },
    api_budget_per_hour: {
      type: "integer",
      minimum: 1,
      maximum: 1_000_000,
      description:
        "API calls per hour for scans, over all shards. Default: what one scan of every repository per sync_interval_minutes costs.",
      examples: [200],
    },
    max_interval_factor: {
      type: "number",
      minimum: 1,
      maximum: 1000,
      default: defaults.maxIntervalFactor,
      description:
        "A repository is scanned after this many times sync_interval_minutes at the latest. With the objective threshold: after 4 times, and after a day where that is longer.",
    },
    max_interval_hours: {
      type: "number",
      minimum: 1,
      maximum: 8760,
      default: defaults.maxIntervalHours,
      description: "A repository is scanned after this many hours at the latest, whatever the factor.",
    },
    fairness: {
      type: "number",
      minimum: 0,
      maximum: 1,
      default: defaults.fairness,
      description:
        "0: all pushes count alike. 1: all repositories count alike, however many pushes they have.",
    },
    half_life_days: {
      type: "number",
      minimum: 1,
      maximum: 365,
      default: defaults.halfLifeDays,
      description: "Days after which a push counts half as much.",
    },
    weights: {
      type: "object",
      additionalProperties: { type: "number", minimum: 0, maximum: 1000 },
      description:
        "How much a repository matters, by its name in the list; 1 where nothing is said. 0: scanned only when its longest interval is over.",
      examples: [{ "acme/api": 2 }],
    },
  },
} as const;

/** Settings that may differ between the variants of an experiment; never what is written to, with what, or by whom. */
const experimentSettings = {
  auto_merge_threshold_commits: threshold,
  threshold,
  diverged,
  finished,
  labels,
  recreate_after_days: recreateAfterDays,
  replay_guard: replayGuard,
  conflict_reviewers: conflictReviewers,
  conflict_strategies: conflictStrategies,
  conflict_sets: conflictSets,
  pull_requests: pullRequestsSchema,
} as const;

/** Names of these settings. */
export const EXPERIMENT_SETTING_KEYS: readonly string[] = Object.keys(experimentSettings);

const notifications = {
  type: "object",
  additionalProperties: false,
  description:
    "Who hears of problems, and when; read by send-notifications. Addresses and secrets are inputs of the action, never a part of this file.",
  properties: {
    channels: {
      type: "array",
      maxItems: CHANNEL_TYPES.length,
      description:
        "Settings of single channels, which override the inputs of the action. A channel is used when the action has its secret, listed here or not.",
      examples: [
        [
          { type: "slack", min_severity: "warning" },
          { type: "email", on: ["opened", "recovered"], quiet_hours: "22:00-07:00 Europe/Berlin" },
        ],
      ],
      items: {
        type: "object",
        required: ["type"],
        additionalProperties: false,
        properties: {
          type: {
            type: "string",
            enum: CHANNEL_TYPES,
            description:
              "Which channel; each is listed once at most. slack is a webhook, slack-bot a bot token.",
          },
          min_severity: {
            type: "string",
            enum: NOTIFY_SEVERITIES,
            description: "Least severity of a problem to tell.",
          },
          on: {
            type: "array",
            minItems: 1,
            maxItems: NOTIFY_EVENTS.length,
            items: { type: "string", enum: NOTIFY_EVENTS },
            description:
              "opened: something fails. changed: something else fails, or recovered. recovered: everything did. reminder: still failing after repeat-hours.",
          },
          quiet_hours: {
            type: "string",
            minLength: 1,
            maxLength: 500,
            description:
              "When nothing is sent: 22:00-07:00 Europe/Berlin; days may stand in front (Sat,Sun), several are separated by a semicolon. What waits is summed up afterwards.",
            examples: ["22:00-07:00 Europe/Berlin"],
          },
          scopes: {
            type: "array",
            minItems: 1,
            maxItems: 100,
            items: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^!]" },
            description:
              "Globs: tell only of problems whose source (health), ID (CFG-001) or repository (acme/api) matches one.",
            examples: [["health", "acme/payments-*"]],
          },
        },
      },
    },
  },
} as const;

const switchedOn = (description: string) => ({ type: "boolean", default: true, description }) as const;

/** Keys that we know in `automation_config`; others are allowed there. */
const automationConfig = {
  auto_mark_ready_delay_seconds: {
    type: "integer",
    minimum: 0,
    maximum: 86_400,
    default: 60,
    description: "Wait before a bot's draft is marked as ready for review.",
  },
  auto_approve_bot_user_id: {
    type: "integer",
    minimum: 1,
    maximum: MAX_ID,
    default: 41898282,
    description: "Account ID of the bot whose pull requests may be approved automatically.",
  },
  conflict_resolution_enabled: switchedOn("Whether conflicts of sync pull requests may be resolved."),
  ecosystem_sync_enabled: switchedOn("false turns off every write; the scan still reports."),
  pulse_heartbeat_enabled: switchedOn("Whether the heartbeat workflow is enabled."),
} as const;

/**
 * JSON Schema (draft-07) of the configuration file; `schemas/ecosystem.schema.json` is this, for editors.
 *
 * It has no `oneOf`, because one typo would then give a message for each alternative. Rules that a schema cannot
 * express well (names, duplicates) are checked in `check-ecosystem-config.ts`.
 */
export const ECOSYSTEM_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Ecosystem",
  description: "The repositories to keep in sync, and how.",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string", description: "URL of this schema, for editors." },
    repositories: {
      type: "array",
      maxItems: 10_000,
      items: repository,
      description:
        "The repositories of the ecosystem; no duplicates (case-insensitive). Required where discover is absent.",
      examples: [["acme/api", { repository: "acme/docs", threshold: 3 }]],
    },
    discover: discoverSchema,
    sync_interval_minutes: {
      type: "integer",
      minimum: 1,
      maximum: 1440,
      default: defaults.syncIntervalMinutes,
      description: "Minutes between two runs. GitHub starts a schedule at most every 5 minutes.",
    },
    auto_merge_threshold_commits: { ...threshold, default: defaults.threshold },
    pulse_interval_seconds: {
      type: "integer",
      minimum: 1,
      maximum: 3600,
      description: "Seconds between two heartbeats.",
      examples: [9],
    },
    categories: {
      type: "object",
      additionalProperties: { type: "integer", minimum: 0 },
      description: "Number of repositories in each category; informational, for people and dashboards.",
      examples: [{ financial_services: 12 }],
    },
    automation_config: {
      type: "object",
      description: "Switches of the automation. Other keys are allowed.",
      properties: automationConfig,
    },
    notifications,
    pull_requests: pullRequestsSchema,
    scheduling,
    sync: {
      type: "object",
      additionalProperties: false,
      description: "How stale branches are brought up to date.",
      properties: {
        mode: { ...mode, default: defaults.mode },
        head: { ...head, default: defaults.head },
        diverged: { ...diverged, default: defaults.diverged },
        finished: { ...finished, default: defaults.finished },
        branches: branches({ default: { include: defaults.include, exclude: defaults.exclude } }),
        threshold: {
          ...threshold,
          description: "Overrides auto_merge_threshold_commits.",
        },
        max_pull_requests_per_run: {
          type: "integer",
          minimum: 0,
          maximum: 10_000,
          default: defaults.maxPullRequestsPerRun,
          description: "Maximum number of new pull requests per run, over all repositories.",
        },
        max_prs_per_hour: {
          ...pullRequestCount,
          description:
            "Maximum number of new pull requests per hour, over all repositories and all runs that share a state file.",
        },
        max_prs_per_repo: {
          ...pullRequestCount,
          description: "Maximum number of new pull requests per run in one repository.",
        },
        max_open_prs_per_repo: {
          ...pullRequestCount,
          description:
            "Maximum number of open sync pull requests in one repository; only those into branches over the threshold count.",
        },
        labels: { ...labels, default: defaults.labels },
        recreate_after_days: { ...recreateAfterDays, default: defaults.recreateAfterDays },
        replay_guard: { ...replayGuard, default: defaults.isReplayGuarded },
        conflict_reviewers: { ...conflictReviewers, default: defaults.conflictReviewers },
        conflict_strategies: conflictStrategies,
        conflict_sets: conflictSets,
      },
    },
    experiments: experimentsSchema(experimentSettings),
    bots: {
      type: "object",
      additionalProperties: false,
      description: "Bot accounts and bot branches; their branches are not synced.",
      properties: {
        user_ids: {
          type: "array",
          maxItems: 1000,
          items: { type: "integer", minimum: 1, maximum: MAX_ID },
          default: defaults.botUserIds,
          description: "Account IDs. A login can change hands, an ID cannot.",
        },
        branch_prefixes: {
          type: "array",
          maxItems: 1000,
          items: { type: "string", minLength: 1, maxLength: 255 },
          default: defaults.botBranchPrefixes,
          description: "Prefixes of branch names.",
        },
      },
    },
  },
} as const;

/** Parts that stand in several places under the same key: the validator has them once. */
export const SHARED_PARTS = {
  branches: branches({}),
  conflict_reviewers: conflictReviewers,
  conflict_sets: conflictSets,
  conflict_strategies: conflictStrategies,
  labels,
  pull_requests: pullRequestsSchema,
} as const;

/** Names of the known keys of `automation_config`, so that a mistyped one can be distinguished from other keys. */
export const AUTOMATION_CONFIG_KEYS: readonly string[] = Object.keys(automationConfig);
