import { CONFLICT_STRATEGIES } from "../conflict/policy/conflict-rules.ts";
import { REPOSITORY_REF_PATTERN } from "../repository/repository-ref.ts";

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
  description: "Where a sync pull request comes from: a branch of its own, or the default branch itself.",
} as const;

const diverged = {
  type: "string",
  enum: ["report", "report-always", "sync", "skip"],
  description:
    "A stale branch with commits of its own. report: leave it alone, unless a sync pull request into it was merged before. report-always: leave it alone in any case. sync: sync it like any other. skip: keep it out of the report. Merge commits are no commits of its own.",
} as const;

const finished = {
  type: "string",
  enum: ["leave", "sync"],
  description:
    "A stale branch whose pull request was merged, and that got no commit of its own since: leave it alone, or sync it like any other.",
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
    "Days after which a sync pull request that a person closed may come again; twice as many each time in a row, up to 180. 0: never by itself.",
} as const;

const replayGuard = {
  type: "boolean",
  description:
    "Open no sync pull request that could not bring its branch up to date: where merge commits are not allowed, where the last one was squashed, and where both branches have the same files.",
} as const;

const conflictReviewers = {
  type: "array",
  maxItems: 15,
  items: { type: "string", minLength: 1, maxLength: 140, pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" },
  description:
    "Who is asked to review a sync pull request with conflicts, and no other: logins, or teams as organization/team.",
  examples: [["octocat", "acme/maintainers"]],
} as const;

const conflictStrategies = {
  type: "object",
  additionalProperties: { type: "string", enum: CONFLICT_STRATEGIES },
  description:
    "What is done with conflicts of the files that a glob matches; the last one that matches counts. structure, union, words, person, or ours and theirs, which lose one side's lines where both clash. Also lifts the refusal of a path, such as a workflow file.",
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
    "Lists whose order means nothing, by their keys in the files that a glob matches: what both sides added to one is put together. a.b is the key b below a; . is a file that is a list itself.",
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
      "Globs of branch names: * stays within a part, ** crosses /, a pattern with ! in front takes back, the last one that matches decides. exclude wins over include.",
    examples: [{ include: ["release/*"], exclude: ["release/eol-*"] }],
    properties: {
      include: {
        ...patterns,
        description: "The branches that are meant.",
        ...(own.default && { default: own.default.include }),
      },
      exclude: {
        ...patterns,
        description: "Those among them that are not.",
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
    "owner/name, or an object with settings of its own, which override the inputs and the rest of the file.",
  properties: {
    repository: { type: "string", pattern: REPOSITORY_REF_PATTERN, description: "owner/name." },
    enabled: { type: "boolean", default: true, description: "false: stays listed, is left alone." },
    id: {
      type: "integer",
      minimum: 1,
      maximum: MAX_ID,
      description:
        "GitHub's number for the repository. When another repository has this name, nothing is done to it.",
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
    description: "Wait before a draft of a bot is marked as ready for review.",
  },
  auto_approve_bot_user_id: {
    type: "integer",
    minimum: 1,
    maximum: MAX_ID,
    default: 41898282,
    description: "Account id of the bot whose pull requests may be approved automatically.",
  },
  conflict_resolution_enabled: switchedOn("Whether conflicts of sync pull requests may be resolved."),
  ecosystem_sync_enabled: switchedOn("false turns every write off; the scan still reports."),
  pulse_heartbeat_enabled: switchedOn("Whether the heartbeat workflow does anything."),
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
  description: "The repositories that are kept in sync, and how.",
  type: "object",
  required: ["repositories"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string", description: "Address of this schema, for editors." },
    repositories: {
      type: "array",
      minItems: 1,
      maxItems: 10_000,
      items: repository,
      description: "The repositories of the ecosystem; each once, ignoring case.",
      examples: [["acme/api", { repository: "acme/docs", threshold: 3 }]],
    },
    sync_interval_minutes: {
      type: "integer",
      minimum: 1,
      maximum: 1440,
      default: defaults.syncIntervalMinutes,
      description: "Time between two runs. GitHub starts a schedule every 5 minutes at most.",
    },
    auto_merge_threshold_commits: { ...threshold, default: defaults.threshold },
    pulse_interval_seconds: {
      type: "integer",
      minimum: 1,
      maximum: 3600,
      description: "Time between two heartbeats.",
      examples: [9],
    },
    categories: {
      type: "object",
      additionalProperties: { type: "integer", minimum: 0 },
      description: "How many repositories each category has; for people and dashboards.",
      examples: [{ financial_services: 12 }],
    },
    automation_config: {
      type: "object",
      description: "Switches of the automation. Further keys are allowed.",
      properties: automationConfig,
    },
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
          description: "The same as auto_merge_threshold_commits, which it overrides.",
        },
        max_pull_requests_per_run: {
          type: "integer",
          minimum: 0,
          maximum: 10_000,
          default: defaults.maxPullRequestsPerRun,
          description: "New pull requests in one run, over all repositories.",
        },
        max_prs_per_hour: {
          ...pullRequestCount,
          description:
            "New pull requests in any hour, over all repositories and over all runs that share a state file.",
        },
        max_prs_per_repo: {
          ...pullRequestCount,
          description: "New pull requests in one run and one repository.",
        },
        max_open_prs_per_repo: {
          ...pullRequestCount,
          description:
            "Open sync pull requests in one repository; those into branches that are still over the threshold count.",
        },
        labels: { ...labels, default: defaults.labels },
        recreate_after_days: { ...recreateAfterDays, default: defaults.recreateAfterDays },
        replay_guard: { ...replayGuard, default: defaults.isReplayGuarded },
        conflict_reviewers: { ...conflictReviewers, default: defaults.conflictReviewers },
        conflict_strategies: conflictStrategies,
        conflict_sets: conflictSets,
      },
    },
    bots: {
      type: "object",
      additionalProperties: false,
      description: "Accounts and branches of bots; their branches are left alone.",
      properties: {
        user_ids: {
          type: "array",
          maxItems: 1000,
          items: { type: "integer", minimum: 1, maximum: MAX_ID },
          default: defaults.botUserIds,
          description: "Account ids. A login can be taken over, an id cannot.",
        },
        branch_prefixes: {
          type: "array",
          maxItems: 1000,
          items: { type: "string", minLength: 1, maxLength: 255 },
          default: defaults.botBranchPrefixes,
          description: "Starts of branch names.",
        },
      },
    },
  },
} as const;

/** Names of the known keys of `automation_config`, so that a mistyped one can be told from a foreign one. */
export const AUTOMATION_CONFIG_KEYS: readonly string[] = Object.keys(automationConfig);
