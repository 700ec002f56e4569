export const id = 48;
export const ids = [48];
export const modules = {

/***/ 6048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l1: () => (/* binding */ checkEcosystemConfig),
  _U: () => (/* binding */ checkEcosystemDocument)
});

// UNUSED EXPORTS: isAboutExperiments

// EXTERNAL MODULE: ./packages/core/out/repository/branch-pattern-problem.js
var branch_pattern_problem = __webpack_require__(8401);
// EXTERNAL MODULE: ./packages/core/out/config/describe-value.js
var describe_value = __webpack_require__(8435);
// EXTERNAL MODULE: ./packages/core/out/config/own-property.js
var own_property = __webpack_require__(1608);
// EXTERNAL MODULE: ./packages/core/out/config/secret-text.js
var secret_text = __webpack_require__(5744);
;// CONCATENATED MODULE: ./packages/core/out/config/branch-pattern-findings.js




/** Checks everything in the file that names branches (CFG015): each is a name of a branch, not of a ref. */
function findPatternProblems(document) {
    const entries = (0,own_property/* own */.Z)(document.data, "repositories");
    const repositories = Array.isArray(entries) ? entries : [];
    return [
        ...findInBranches(document, (0,own_property/* own */.Z)(document.data, "sync"), "/sync"),
        ...findInList(document, (0,own_property/* own */.Z)((0,own_property/* own */.Z)(document.data, "bots"), "branch_prefixes"), {
            pointer: "/bots/branch_prefixes",
            find: branch_pattern_problem/* findBranchPrefixProblem */.h,
        }),
        ...repositories.flatMap((entry, index) => findInBranches(document, entry, `/repositories/${index}`)),
    ];
}
function findInBranches(document, holder, at) {
    return ["include", "exclude"].flatMap((key) => findInList(document, (0,own_property/* own */.Z)((0,own_property/* own */.Z)(holder, "branches"), key), {
        pointer: `${at}/branches/${key}`,
        find: branch_pattern_problem/* findBranchPatternProblem */.f,
    }));
}
function findInList(document, list, { pointer, find, }) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((text, index) => {
        const problem = typeof text === "string" ? find(text) : null;
        if (problem === null || typeof text !== "string")
            return [];
        const at = `${pointer}/${index}`;
        const write = problem.suggestion === undefined ? "" : ` Write ${(0,describe_value/* quote */.hD)(problem.suggestion)}.`;
        const message = `${(0,describe_value/* describePlace */.df)(at)} is ${(0,describe_value/* quote */.hD)(text)}, but a pattern must match branch names: ${problem.message}.${write}`;
        return [
            {
                ...document.locate(at),
                rule: "CFG015",
                severity: problem.severity,
                message: (0,secret_text/* redactSecrets */.f)(message),
                pointer: at,
            },
        ];
    });
}

// EXTERNAL MODULE: ./packages/core/out/config/config-document.js
var config_document = __webpack_require__(88);
// EXTERNAL MODULE: ./packages/core/out/config/config-finding.js
var config_finding = __webpack_require__(700);
// EXTERNAL MODULE: ./packages/core/out/config/did-you-mean.js
var did_you_mean = __webpack_require__(3941);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/core/out/routing/quiet-hours.js
var routing_quiet_hours = __webpack_require__(8614);
;// CONCATENATED MODULE: ./packages/core/out/config/conflict-entries.js
/** The rules that the keys stand for; `undefined` when there is neither. */
function createConflictRules({ conflict_strategies, conflict_sets, }) {
    if (conflict_strategies === undefined && conflict_sets === undefined)
        return undefined;
    return {
        strategies: Object.entries(conflict_strategies ?? {}).map(([glob, strategy]) => ({ glob, strategy })),
        sets: Object.entries(conflict_sets ?? {}).flatMap(([glob, keys]) => keys.map((key) => ({ glob, key }))),
    };
}

// EXTERNAL MODULE: ./packages/core/out/conflict/policy/conflict-rules.js
var conflict_rules = __webpack_require__(5419);
// EXTERNAL MODULE: ./packages/core/out/routing/channel-settings.js
var channel_settings = __webpack_require__(7201);
// EXTERNAL MODULE: ./packages/core/out/routing/severity.js
var severity = __webpack_require__(949);
;// CONCATENATED MODULE: ./packages/core/out/scheduling/schedule-options.js
/** `uniform` scans everything, `learned` where pushes are to be expected, `shadow` everything beside a learned schedule. */
const SCHEDULING_MODES = ["uniform", "shadow", "learned"];
/**
 * What waiting for a scan costs: `delay` is the time that each push waits to be seen, `stale_time` the time in which at
 * least one waits, `threshold` the time in which a branch is further behind than its threshold and nobody knows.
 */
const SCHEDULE_OBJECTIVES = ["delay", "stale_time", "threshold"];

;// CONCATENATED MODULE: ./packages/core/out/config/experiments/experiment-config.js
/** What an experiment can be judged by. */
const EXPERIMENT_METRICS = [
    "merged_within_72h",
    "time_to_merge_p50_h",
    "success_rate",
    "operation_failure_rate",
    "conflict_rate",
    "api_calls_per_scan",
    "duration_seconds",
];

;// CONCATENATED MODULE: ./packages/core/out/config/experiments/experiments-schema.js

/** What holds where an experiment is silent. */
const EXPERIMENT_DEFAULTS = {
    status: "draft",
    design: "parallel",
    coverage: 1,
    namespaceRange: [0, 1],
    minDays: 7,
    maxDays: 56,
    include: ["**"],
    onBreach: "stop",
    alpha: 0.05,
    minUnits: 20,
    prePeriodDays: 0,
};
const defaults = EXPERIMENT_DEFAULTS;
const experiments_schema_name = {
    type: "string",
    minLength: 1,
    maxLength: 64,
    pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
    examples: ["threshold-5"],
};
const share = { type: "number", minimum: 0, maximum: 1 };
const metric = { type: "string", enum: EXPERIMENT_METRICS };
const direction = { type: "string", enum: ["up", "down"], description: "Which way is better." };
const patterns = {
    type: "array",
    maxItems: 1000,
    items: { type: "string", minLength: 1, maxLength: 255 },
};
const variant = (settings) => ({
    type: "object",
    required: ["id", "weight", "settings"],
    additionalProperties: false,
    properties: {
        id: { ...experiments_schema_name, description: "Name of the variant, as the report shows it." },
        weight: { ...share, description: "Share of the assigned repositories; the weights sum to 1." },
        settings: {
            type: "object",
            description: "What differs from the rest of the file; empty for the first variant, the control.",
            examples: [{ auto_merge_threshold_commits: 5 }],
            properties: settings,
        },
    },
});
const guardrail = {
    type: "object",
    required: ["metric", "direction"],
    additionalProperties: false,
    properties: {
        metric: { ...metric, description: "What must not get worse." },
        direction,
        margin: { ...share, description: "How much worse it may get." },
        relative_margin: {
            type: "number",
            minimum: 0,
            maximum: 10,
            description: "How much worse it may get, as a share of the control's value.",
        },
        on_breach: {
            type: "string",
            enum: ["stop", "warn"],
            default: defaults.onBreach,
            description: "stop: every repository is control from the next run on. warn: only told.",
        },
    },
};
const properties = {
    id: { ...experiments_schema_name, description: "Name of the experiment; never used for another one." },
    status: {
        type: "string",
        enum: ["draft", "running", "stopped", "concluded"],
        default: defaults.status,
        description: "Only running assigns variants.",
    },
    seed: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        description: "Decides who gets which variant; the id by default.",
        examples: ["threshold-5/1"],
    },
    hash_version: {
        type: "integer",
        minimum: 1,
        maximum: 1,
        default: 1,
        description: "How units are hashed.",
    },
    design: {
        type: "string",
        enum: ["parallel", "switchback"],
        default: defaults.design,
        description: "parallel: a repository keeps its variant. switchback: it draws one each ISO week, which needs fewer repositories and suits settings whose effect ends with the week.",
    },
    unit: {
        type: "string",
        enum: ["repository"],
        default: "repository",
        description: "What is assigned.",
    },
    coverage: {
        ...share,
        default: defaults.coverage,
        description: "Share of the repositories that take part.",
    },
    namespace: {
        ...experiments_schema_name,
        description: "Experiments in one namespace share the repositories: each takes those in its own namespace_range.",
    },
    namespace_range: {
        type: "array",
        minItems: 2,
        maxItems: 2,
        items: share,
        default: defaults.namespaceRange,
        description: "From (inclusive) and to (exclusive).",
        examples: [[0, 0.5]],
    },
    start: {
        type: "string",
        maxLength: 10,
        pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        description: "First day (UTC).",
        examples: ["2026-12-01"],
    },
    min_days: {
        type: "integer",
        minimum: 0,
        maximum: 365,
        default: defaults.minDays,
        description: "Days before anything is recommended.",
    },
    max_days: {
        type: "integer",
        minimum: 1,
        maximum: 365,
        default: defaults.maxDays,
        description: "Days after which the experiment ends without a decision.",
    },
    eligible: {
        type: "object",
        additionalProperties: false,
        description: "Which repositories can take part; one with an own value for a setting that differs cannot.",
        properties: {
            include: { ...patterns, default: defaults.include, description: "Repositories to take, as globs." },
            exclude: { ...patterns, default: [], description: "Repositories to leave out." },
        },
    },
    primary: {
        type: "object",
        required: ["metric", "direction", "mde"],
        additionalProperties: false,
        description: "The one result that decides.",
        properties: {
            metric: { ...metric, description: "What is measured." },
            direction,
            mde: {
                type: "number",
                exclusiveMinimum: 0,
                maximum: 1,
                description: "Smallest difference that matters: 0.1 is 10 percentage points.",
            },
        },
    },
    secondary: { type: "array", maxItems: 10, items: metric, default: [], description: "Only reported." },
    guardrails: {
        type: "array",
        maxItems: 10,
        items: guardrail,
        default: [],
        description: "What stops the experiment.",
    },
    analysis: {
        type: "object",
        additionalProperties: false,
        description: "How it is judged.",
        properties: {
            alpha: {
                type: "number",
                exclusiveMinimum: 0,
                maximum: 0.5,
                default: defaults.alpha,
                description: "Highest probability of seeing a difference where there is none.",
            },
            min_units: {
                type: "integer",
                minimum: 2,
                maximum: 10_000,
                default: defaults.minUnits,
                description: "Repositories with results that each variant needs.",
            },
            pre_period_days: {
                type: "integer",
                minimum: 0,
                maximum: 365,
                default: defaults.prePeriodDays,
                description: "Days before the start whose results are used to reduce noise; 0: none.",
            },
        },
    },
};
const experiment = (settings) => ({
    type: "object",
    required: ["id", "start", "variants", "primary"],
    additionalProperties: false,
    properties: {
        ...properties,
        variants: {
            type: "array",
            maxItems: 10,
            items: variant(settings),
            description: "At least two; the first one is the control.",
        },
    },
});
/**
 * JSON Schema (draft-07) of the configuration's `experiments`.
 *
 * Unknown settings are left to `findExperimentProblems`: to ignore one would compare two equal variants.
 */
const experimentsSchema = (settings) => ({
    type: "array",
    maxItems: 100,
    items: experiment(settings),
    description: "Experiments: settings that differ between repositories, and how their effect is judged.",
});

;// CONCATENATED MODULE: ./packages/core/out/config/ecosystem-schema.js






/** What holds where the file is silent. */
const ECOSYSTEM_DEFAULTS = {
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
};
const MAX_ID = Number.MAX_SAFE_INTEGER;
const ecosystem_schema_defaults = ECOSYSTEM_DEFAULTS;
const threshold = {
    type: "integer",
    minimum: 1,
    maximum: 1000,
    description: "A branch is stale when it is behind the default branch by more than this many commits.",
};
const mode = {
    type: "string",
    enum: ["report", "pull-request", "fast-forward"],
    description: "report: scan only. pull-request: keep one sync pull request per stale branch. fast-forward: move a branch that is only behind and unprotected, and open a pull request for the others.",
};
const head = {
    type: "string",
    enum: ["sync-branch", "default-branch"],
    description: "Head of a sync pull request: a branch of its own, or the default branch itself.",
};
const diverged = {
    type: "string",
    enum: ["report", "report-always", "sync", "skip"],
    description: "What to do with a stale branch that has own commits (merge commits do not count). report: leave it alone, unless a sync pull request into it was merged before. report-always: always leave it alone. sync: sync it like any other branch. skip: omit it from the report.",
};
const finished = {
    type: "string",
    enum: ["leave", "sync"],
    description: "What to do with a stale branch whose pull request was merged and that has had no own commits since. leave: leave it alone. sync: sync it like any other branch.",
};
const pullRequestCount = { type: "integer", minimum: 0, maximum: 10_000, examples: [10] };
const labels = {
    type: "array",
    maxItems: 100,
    items: { type: "string", minLength: 1, maxLength: 50 },
    description: "Labels of every sync pull request.",
};
const recreateAfterDays = {
    type: "integer",
    minimum: 0,
    maximum: 3650,
    description: "Days until a sync pull request that a person closed may be opened again; doubles each time in a row, up to 180. 0: never.",
};
const replayGuard = {
    type: "boolean",
    description: "Do not open sync pull requests that cannot bring the branch up to date: where merge commits are not allowed, where the last sync pull request was squashed, and where both branches have the same files.",
};
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
    description: "Reviewers of sync pull requests with conflicts (only those): logins, or teams as organization/team.",
    examples: [["octocat", "acme/maintainers"]],
};
const conflictStrategies = {
    type: "object",
    additionalProperties: { type: "string", enum: conflict_rules/* CONFLICT_STRATEGIES */.j7 },
    description: "How to resolve conflicts in the files that a glob matches; the last matching glob applies. structure, union, words, person, or ours and theirs, which drop the other side's conflicting lines. Also allows paths that are refused by default, such as workflow files.",
    examples: [{ "docs/**": "words", ".github/workflows/*.yml": "structure" }],
};
const conflictSets = {
    type: "object",
    additionalProperties: {
        type: "array",
        maxItems: 100,
        items: { type: "string", minLength: 1, maxLength: 255 },
    },
    description: "Lists whose order does not matter, by their keys, in the files that a glob matches: additions of both sides are combined. a.b is the key b inside a; . is a file that is itself a list.",
    examples: [{ "cspell.json": ["words"] }],
};
const ecosystem_schema_patterns = {
    type: "array",
    maxItems: 1000,
    items: { type: "string", minLength: 1, maxLength: 255, pattern: "^!?[^!]" },
};
function branches(own) {
    return {
        type: "object",
        additionalProperties: false,
        description: "Globs of branch names: * does not match /, ** does, ! negates a pattern, and the last matching pattern decides. exclude takes precedence over include.",
        examples: [{ include: ["release/*"], exclude: ["release/eol-*"] }],
        properties: {
            include: {
                ...ecosystem_schema_patterns,
                description: "Branches to sync.",
                ...(own.default && { default: own.default.include }),
            },
            exclude: {
                ...ecosystem_schema_patterns,
                description: "Branches to leave out.",
                ...(own.default && { default: own.default.exclude }),
            },
        },
    };
}
const repository = {
    type: ["string", "object"],
    pattern: repository_ref/* REPOSITORY_REF_PATTERN */.Ic,
    required: ["repository"],
    additionalProperties: false,
    description: "owner/name, or an object with settings for this repository, which override the inputs and the rest of the file.",
    properties: {
        repository: { type: "string", pattern: repository_ref/* REPOSITORY_REF_PATTERN */.Ic, description: "owner/name." },
        enabled: {
            type: "boolean",
            default: true,
            description: "false: keep the repository in the list, but do not sync it.",
        },
        id: {
            type: "integer",
            minimum: 1,
            maximum: MAX_ID,
            description: "GitHub's ID of the repository. If another repository has taken the name, it is left alone.",
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
};
const scheduling = {
    type: "object",
    additionalProperties: false,
    description: "Which repositories a run scans.",
    examples: [{ mode: "shadow" }, { mode: "learned", api_budget_per_hour: 200 }],
    properties: {
        mode: {
            type: "string",
            enum: SCHEDULING_MODES,
            default: ecosystem_schema_defaults.schedulingMode,
            description: "uniform: every run scans every repository. learned: a run scans where pushes are to be expected, as far as its budget reaches. shadow: scan as uniform does, and report what learned would have done.",
        },
        objective: {
            type: "string",
            enum: SCHEDULE_OBJECTIVES,
            default: ecosystem_schema_defaults.schedulingObjective,
            description: "What is kept small. delay: the time that each push waits for a scan. stale_time: the time in which a repository has a push that no scan has seen. threshold: the time in which a branch is over its threshold unseen.",
        },
        api_budget_per_hour: {
            type: "integer",
            minimum: 1,
            maximum: 1_000_000,
            description: "API calls per hour for scans, over all shards. Default: what one scan of every repository per sync_interval_minutes costs.",
            examples: [200],
        },
        max_interval_factor: {
            type: "number",
            minimum: 1,
            maximum: 1000,
            default: ecosystem_schema_defaults.maxIntervalFactor,
            description: "A repository is scanned after this many times sync_interval_minutes at the latest. With the objective threshold: after 4 times, and after a day where that is longer.",
        },
        max_interval_hours: {
            type: "number",
            minimum: 1,
            maximum: 8760,
            default: ecosystem_schema_defaults.maxIntervalHours,
            description: "A repository is scanned after this many hours at the latest, whatever the factor.",
        },
        fairness: {
            type: "number",
            minimum: 0,
            maximum: 1,
            default: ecosystem_schema_defaults.fairness,
            description: "0: all pushes count alike. 1: all repositories count alike, however many pushes they have.",
        },
        half_life_days: {
            type: "number",
            minimum: 1,
            maximum: 365,
            default: ecosystem_schema_defaults.halfLifeDays,
            description: "Days after which a push counts half as much.",
        },
        weights: {
            type: "object",
            additionalProperties: { type: "number", minimum: 0, maximum: 1000 },
            description: "How much a repository matters, by its name in the list; 1 where nothing is said. 0: scanned only when its longest interval is over.",
            examples: [{ "acme/api": 2 }],
        },
    },
};
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
};
/** Names of these settings. */
const EXPERIMENT_SETTING_KEYS = Object.keys(experimentSettings);
const notifications = {
    type: "object",
    additionalProperties: false,
    description: "Who hears of problems, and when; read by send-notifications. Addresses and secrets are inputs of the action, never a part of this file.",
    properties: {
        channels: {
            type: "array",
            maxItems: channel_settings/* CHANNEL_TYPES */.s.length,
            description: "Settings of single channels, which override the inputs of the action. A channel is used when the action has its secret, listed here or not.",
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
                        enum: channel_settings/* CHANNEL_TYPES */.s,
                        description: "Which channel; each is listed once at most. slack is a webhook, slack-bot a bot token.",
                    },
                    min_severity: {
                        type: "string",
                        enum: severity/* NOTIFY_SEVERITIES */.yR,
                        description: "Least severity of a problem to tell.",
                    },
                    on: {
                        type: "array",
                        minItems: 1,
                        maxItems: channel_settings/* NOTIFY_EVENTS */.y.length,
                        items: { type: "string", enum: channel_settings/* NOTIFY_EVENTS */.y },
                        description: "opened: something fails. changed: something else fails, or recovered. recovered: everything did. reminder: still failing after repeat-hours.",
                    },
                    quiet_hours: {
                        type: "string",
                        minLength: 1,
                        maxLength: 500,
                        description: "When nothing is sent: 22:00-07:00 Europe/Berlin; days may stand in front (Sat,Sun), several are separated by a semicolon. What waits is summed up afterwards.",
                        examples: ["22:00-07:00 Europe/Berlin"],
                    },
                    scopes: {
                        type: "array",
                        minItems: 1,
                        maxItems: 100,
                        items: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^!]" },
                        description: "Globs: tell only of problems whose source (health), ID (CFG-001) or repository (acme/api) matches one.",
                        examples: [["health", "acme/payments-*"]],
                    },
                },
            },
        },
    },
};
const switchedOn = (description) => ({ type: "boolean", default: true, description });
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
};
/**
 * JSON Schema (draft-07) of the configuration file; `schemas/ecosystem.schema.json` is this, for editors.
 *
 * It has no `oneOf`, because one typo would then give a message for each alternative. Rules that a schema cannot
 * express well (names, duplicates) are checked in `check-ecosystem-config.ts`.
 */
const ECOSYSTEM_SCHEMA = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Ecosystem",
    description: "The repositories to keep in sync, and how.",
    type: "object",
    required: ["repositories"],
    additionalProperties: false,
    properties: {
        $schema: { type: "string", description: "URL of this schema, for editors." },
        repositories: {
            type: "array",
            minItems: 1,
            maxItems: 10_000,
            items: repository,
            description: "The repositories of the ecosystem; no duplicates (case-insensitive).",
            examples: [["acme/api", { repository: "acme/docs", threshold: 3 }]],
        },
        sync_interval_minutes: {
            type: "integer",
            minimum: 1,
            maximum: 1440,
            default: ecosystem_schema_defaults.syncIntervalMinutes,
            description: "Minutes between two runs. GitHub starts a schedule at most every 5 minutes.",
        },
        auto_merge_threshold_commits: { ...threshold, default: ecosystem_schema_defaults.threshold },
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
        scheduling,
        sync: {
            type: "object",
            additionalProperties: false,
            description: "How stale branches are brought up to date.",
            properties: {
                mode: { ...mode, default: ecosystem_schema_defaults.mode },
                head: { ...head, default: ecosystem_schema_defaults.head },
                diverged: { ...diverged, default: ecosystem_schema_defaults.diverged },
                finished: { ...finished, default: ecosystem_schema_defaults.finished },
                branches: branches({ default: { include: ecosystem_schema_defaults.include, exclude: ecosystem_schema_defaults.exclude } }),
                threshold: {
                    ...threshold,
                    description: "Overrides auto_merge_threshold_commits.",
                },
                max_pull_requests_per_run: {
                    type: "integer",
                    minimum: 0,
                    maximum: 10_000,
                    default: ecosystem_schema_defaults.maxPullRequestsPerRun,
                    description: "Maximum number of new pull requests per run, over all repositories.",
                },
                max_prs_per_hour: {
                    ...pullRequestCount,
                    description: "Maximum number of new pull requests per hour, over all repositories and all runs that share a state file.",
                },
                max_prs_per_repo: {
                    ...pullRequestCount,
                    description: "Maximum number of new pull requests per run in one repository.",
                },
                max_open_prs_per_repo: {
                    ...pullRequestCount,
                    description: "Maximum number of open sync pull requests in one repository; only those into branches over the threshold count.",
                },
                labels: { ...labels, default: ecosystem_schema_defaults.labels },
                recreate_after_days: { ...recreateAfterDays, default: ecosystem_schema_defaults.recreateAfterDays },
                replay_guard: { ...replayGuard, default: ecosystem_schema_defaults.isReplayGuarded },
                conflict_reviewers: { ...conflictReviewers, default: ecosystem_schema_defaults.conflictReviewers },
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
                    default: ecosystem_schema_defaults.botUserIds,
                    description: "Account IDs. A login can change hands, an ID cannot.",
                },
                branch_prefixes: {
                    type: "array",
                    maxItems: 1000,
                    items: { type: "string", minLength: 1, maxLength: 255 },
                    default: ecosystem_schema_defaults.botBranchPrefixes,
                    description: "Prefixes of branch names.",
                },
            },
        },
    },
};
/** Names of the known keys of `automation_config`, so that a mistyped one can be distinguished from other keys. */
const AUTOMATION_CONFIG_KEYS = Object.keys(automationConfig);

;// CONCATENATED MODULE: ./packages/core/out/config/experiments/experiment-file.js



/** Turns a checked experiment into the one that the rest of the code reads, defaults applied. */
function createExperimentConfig(entry) {
    const defaults = EXPERIMENT_DEFAULTS;
    return {
        id: entry.id,
        status: entry.status ?? defaults.status,
        seed: entry.seed ?? entry.id,
        design: entry.design ?? defaults.design,
        coverage: entry.coverage ?? defaults.coverage,
        namespace: entry.namespace ?? null,
        namespaceRange: entry.namespace_range ?? defaults.namespaceRange,
        start: entry.start,
        minDays: entry.min_days ?? defaults.minDays,
        maxDays: entry.max_days ?? defaults.maxDays,
        eligible: {
            include: entry.eligible?.include ?? defaults.include,
            exclude: entry.eligible?.exclude ?? [],
        },
        variants: entry.variants.map(({ id, weight, settings }) => ({
            id,
            weight,
            settings: createSettings(settings),
        })),
        primary: entry.primary,
        secondary: entry.secondary ?? [],
        guardrails: (entry.guardrails ?? []).map(({ metric, direction, margin, relative_margin, on_breach }) => ({
            metric,
            direction,
            margin: margin ?? relative_margin ?? 0,
            isRelative: margin === undefined,
            onBreach: on_breach ?? defaults.onBreach,
        })),
        analysis: {
            alpha: entry.analysis?.alpha ?? defaults.alpha,
            minUnits: entry.analysis?.min_units ?? defaults.minUnits,
            prePeriodDays: entry.analysis?.pre_period_days ?? defaults.prePeriodDays,
        },
    };
}
function createSettings(entry) {
    const conflictRules = createConflictRules(entry);
    return {
        ...(0,own_property/* present */.E)("threshold", entry.threshold ?? entry.auto_merge_threshold_commits),
        ...(0,own_property/* present */.E)("diverged", entry.diverged),
        ...(0,own_property/* present */.E)("finished", entry.finished),
        ...(0,own_property/* present */.E)("labels", entry.labels),
        ...(0,own_property/* present */.E)("recreateAfterDays", entry.recreate_after_days),
        ...(0,own_property/* present */.E)("isReplayGuarded", entry.replay_guard),
        ...(0,own_property/* present */.E)("conflictReviewers", entry.conflict_reviewers),
        ...(0,own_property/* present */.E)("conflictRules", conflictRules),
    };
}

;// CONCATENATED MODULE: ./packages/core/out/config/ecosystem-file.js







/** Turns a checked file into the configuration that the rest of the code reads, defaults applied. */
function createEcosystemConfig(file) {
    const defaults = ECOSYSTEM_DEFAULTS;
    const automation = file.automation_config ?? {};
    const sync = file.sync ?? {};
    return {
        repositories: file.repositories.map(createRepositoryConfig),
        threshold: sync.threshold ?? file.auto_merge_threshold_commits ?? defaults.threshold,
        syncIntervalMinutes: file.sync_interval_minutes ?? defaults.syncIntervalMinutes,
        ...(0,own_property/* present */.E)("pulseIntervalSeconds", file.pulse_interval_seconds),
        isSyncEnabled: automation.ecosystem_sync_enabled ?? true,
        isConflictResolutionEnabled: automation.conflict_resolution_enabled ?? true,
        sync: {
            ...(0,own_property/* present */.E)("mode", sync.mode),
            ...(0,own_property/* present */.E)("head", sync.head),
            diverged: sync.diverged ?? defaults.diverged,
            finished: sync.finished ?? defaults.finished,
            branches: {
                include: sync.branches?.include ?? defaults.include,
                exclude: sync.branches?.exclude ?? defaults.exclude,
            },
            ...(0,own_property/* present */.E)("maxPullRequestsPerRun", sync.max_pull_requests_per_run),
            ...(0,own_property/* present */.E)("maxPrsPerHour", sync.max_prs_per_hour),
            ...(0,own_property/* present */.E)("maxPrsPerRepository", sync.max_prs_per_repo),
            ...(0,own_property/* present */.E)("maxOpenPrsPerRepository", sync.max_open_prs_per_repo),
            labels: sync.labels ?? defaults.labels,
            recreateAfterDays: sync.recreate_after_days ?? defaults.recreateAfterDays,
            isReplayGuarded: sync.replay_guard ?? defaults.isReplayGuarded,
            conflictReviewers: sync.conflict_reviewers ?? defaults.conflictReviewers,
            conflictRules: createConflictRules(sync) ?? NO_CONFLICT_RULES,
        },
        experiments: (file.experiments ?? []).map(createExperimentConfig),
        bots: {
            userIds: file.bots?.user_ids ?? defaults.botUserIds,
            branchPrefixes: file.bots?.branch_prefixes ?? defaults.botBranchPrefixes,
        },
        scheduling: createSchedulingConfig(file.scheduling ?? {}),
        notifications: (file.notifications?.channels ?? []).map(createChannelConfig),
    };
}
function createChannelConfig({ type, min_severity, on, quiet_hours, scopes }) {
    const quietHours = quiet_hours === undefined ? undefined : ((0,routing_quiet_hours/* parseQuietHours */.VB)(quiet_hours) ?? undefined);
    return {
        type,
        ...(0,own_property/* present */.E)("minSeverity", min_severity),
        ...(0,own_property/* present */.E)("events", on),
        ...(0,own_property/* present */.E)("quietHours", quietHours),
        ...(0,own_property/* present */.E)("scopes", scopes),
    };
}
function createSchedulingConfig(entry) {
    const defaults = ECOSYSTEM_DEFAULTS;
    const weights = Object.entries(entry.weights ?? {}).map(([name, weight]) => [name.toLowerCase(), weight]);
    return {
        mode: entry.mode ?? defaults.schedulingMode,
        objective: entry.objective ?? defaults.schedulingObjective,
        ...(0,own_property/* present */.E)("apiBudgetPerHour", entry.api_budget_per_hour),
        maxIntervalFactor: entry.max_interval_factor ?? defaults.maxIntervalFactor,
        maxIntervalHours: entry.max_interval_hours ?? defaults.maxIntervalHours,
        fairness: entry.fairness ?? defaults.fairness,
        halfLifeDays: entry.half_life_days ?? defaults.halfLifeDays,
        weights: new Map(weights),
    };
}
function createRepositoryConfig(entry) {
    const settings = typeof entry === "string" ? { repository: entry } : entry;
    const repository = (0,repository_ref/* parseRepositoryRef */.rH)(settings.repository);
    if (repository === null)
        throw new errors/* InvariantError */.zU("A repository's name was not checked before use.");
    return {
        repository,
        isEnabled: settings.enabled ?? true,
        ...(0,own_property/* present */.E)("databaseId", settings.id),
        ...(0,own_property/* present */.E)("threshold", settings.threshold),
        ...(0,own_property/* present */.E)("mode", settings.mode),
        ...(0,own_property/* present */.E)("head", settings.head),
        ...(0,own_property/* present */.E)("diverged", settings.diverged),
        ...(0,own_property/* present */.E)("finished", settings.finished),
        ...(0,own_property/* present */.E)("branches", settings.branches),
        ...(0,own_property/* present */.E)("labels", settings.labels),
        ...(0,own_property/* present */.E)("recreateAfterDays", settings.recreate_after_days),
        ...(0,own_property/* present */.E)("isReplayGuarded", settings.replay_guard),
        ...(0,own_property/* present */.E)("conflictReviewers", settings.conflict_reviewers),
        ...(0,own_property/* present */.E)("conflictRules", createConflictRules(settings)),
    };
}
const NO_CONFLICT_RULES = { strategies: [], sets: [] };

// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
;// CONCATENATED MODULE: ./packages/core/out/config/experiments/experiment-findings.js







/** Where experiments stand in the file. */
const EXPERIMENTS_POINTER = "/experiments";
/** Weights are written with few digits: thirds do not sum to 1 exactly. */
const WEIGHT_TOLERANCE = 1e-6;
/** Checks what a schema cannot say about experiments (CFG020): weights, settings, dates, and what two of them share. */
function findExperimentProblems(document, settingKeys) {
    const list = (0,own_property/* own */.Z)(document.data, "experiments");
    if (!Array.isArray(list))
        return [];
    const findings = [];
    const report = (pointer, message, severity = "error") => {
        const text = (0,secret_text/* redactSecrets */.f)(`${(0,describe_value/* describePlace */.df)(pointer)} ${message}`);
        findings.push({ ...document.locate(pointer), rule: "CFG020", severity, message: text, pointer });
    };
    list.forEach((experiment, index) => {
        const at = `${EXPERIMENTS_POINTER}/${index}`;
        checkDays(experiment, at, report);
        checkNamespaceRange(experiment, at, report);
        checkVariants(experiment, at, settingKeys, report);
        checkPrimary(experiment, at, report);
        checkGuardrails(experiment, at, report);
    });
    checkIds(list, report);
    checkShared(list, report);
    return findings;
}
function checkDays(experiment, at, report) {
    const start = (0,own_property/* own */.Z)(experiment, "start");
    if (typeof start === "string" && /^\d{4}-\d{2}-\d{2}$/.test(start) && !isDay(start)) {
        report(`${at}/start`, `is ${(0,describe_value/* quote */.hD)(start)}, which is no day of the calendar. Write it as YYYY-MM-DD.`);
    }
    const least = (0,own_property/* own */.Z)(experiment, "min_days") ?? EXPERIMENT_DEFAULTS.minDays;
    const most = (0,own_property/* own */.Z)(experiment, "max_days") ?? EXPERIMENT_DEFAULTS.maxDays;
    if (typeof least === "number" && typeof most === "number" && least > most) {
        const pointer = (0,own_property/* own */.Z)(experiment, "max_days") === undefined ? "min_days" : "max_days";
        report(`${at}/${pointer}`, `lets the experiment end after ${(0,plural/* formatCount */.B4)(most, "day")}, before its ${(0,plural/* formatCount */.B4)(least, "day")} at least.`);
    }
}
/** A month of 31 days everywhere is what `Date.parse` makes of it in some engines. */
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function checkNamespaceRange(experiment, at, report) {
    const range = readRange(experiment);
    if (range === null)
        return;
    const pointer = `${at}/namespace_range`;
    if (range[0] >= range[1])
        report(pointer, `ends at ${range[1]}, not behind its start, ${range[0]}.`);
    if ((0,own_property/* own */.Z)(experiment, "namespace_range") !== undefined && (0,own_property/* own */.Z)(experiment, "namespace") === undefined) {
        report(pointer, 'is the share of a namespace, but there is no key "namespace". Add it.');
    }
}
function checkVariants(experiment, at, known, report) {
    const variants = (0,own_property/* own */.Z)(experiment, "variants");
    if (!Array.isArray(variants))
        return;
    const pointer = `${at}/variants`;
    if (variants.length < 2) {
        report(pointer, "needs at least two variants: the control, and one that differs.");
        return;
    }
    const weights = variants.map((variant) => (0,own_property/* own */.Z)(variant, "weight"));
    if (weights.every((weight) => typeof weight === "number")) {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
            report(pointer, `has weights that sum to ${Number(sum.toFixed(6))}; they must sum to 1.`);
        }
    }
    const ids = new Set();
    variants.forEach((variant, index) => {
        const id = (0,own_property/* own */.Z)(variant, "id");
        if (ids.has(id))
            report(`${pointer}/${index}/id`, `is ${(0,describe_value/* quote */.hD)(String(id))}, as of a variant above it.`);
        ids.add(id);
        checkSettings((0,own_property/* own */.Z)(variant, "settings"), `${pointer}/${index}/settings`, index === 0, known, report);
    });
}
function checkSettings(settings, at, isControl, known, report) {
    if (typeof settings !== "object" || settings === null)
        return;
    const keys = Object.keys(settings);
    if (isControl && keys.length > 0) {
        report(at, "must be empty: the first variant is the control, with the settings of the file.");
    }
    if (!isControl && keys.length === 0)
        report(at, "is empty, so that this variant is the same as the control.");
    if (keys.includes("threshold") && keys.includes("auto_merge_threshold_commits")) {
        report(at, 'has "threshold" and "auto_merge_threshold_commits", which are one setting. Keep one.');
    }
    for (const key of keys.filter((name) => !known.includes(name))) {
        const remedy = (0,did_you_mean/* renderSuggestion */.t)(key, known) || ` Settings that may: ${known.join(", ")}.`;
        report(at, `has ${(0,describe_value/* quote */.hD)(key)}, which may not differ between variants.${remedy}`);
    }
}
/** What an effect can be tested in: `mde` is a difference of shares. */
const SHARES = [
    "merged_within_72h",
    "success_rate",
    "operation_failure_rate",
    "conflict_rate",
];
function checkPrimary(experiment, at, report) {
    const metric = (0,own_property/* own */.Z)((0,own_property/* own */.Z)(experiment, "primary"), "metric");
    if (!EXPERIMENT_METRICS.some((known) => known === metric) || SHARES.includes(metric))
        return;
    const words = SHARES.join(", ");
    report(`${at}/primary/metric`, `is ${(0,describe_value/* quote */.hD)(String(metric))}, which is no share and can only be reported. Use one of ${words}.`);
}
function checkGuardrails(experiment, at, report) {
    const guardrails = (0,own_property/* own */.Z)(experiment, "guardrails");
    if (!Array.isArray(guardrails))
        return;
    guardrails.forEach((guardrail, index) => {
        const margins = ["margin", "relative_margin"].filter((key) => (0,own_property/* own */.Z)(guardrail, key) !== undefined);
        if (margins.length === 1)
            return;
        report(`${at}/guardrails/${index}`, margins.length === 0
            ? 'has neither "margin" nor "relative_margin". Add one.'
            : 'has both "margin" and "relative_margin". Keep one.');
    });
}
function checkIds(list, report) {
    const first = new Map();
    list.forEach((experiment, index) => {
        const id = (0,own_property/* own */.Z)(experiment, "id");
        if (typeof id !== "string")
            return;
        const earlier = first.get(id.toLowerCase());
        if (earlier === undefined)
            first.set(id.toLowerCase(), index);
        else {
            const where = (0,describe_value/* describePlace */.df)(`${EXPERIMENTS_POINTER}/${earlier}`);
            report(`${EXPERIMENTS_POINTER}/${index}/id`, `is ${(0,describe_value/* quote */.hD)(id)}, as that of ${where}. Give it another one.`);
        }
    });
}
/** Two running experiments may change one setting only in different repositories. */
function checkShared(list, report) {
    const running = list
        .map((experiment, index) => ({ experiment, index }))
        .filter(({ experiment }) => (0,own_property/* own */.Z)(experiment, "status") === "running");
    running.forEach(({ experiment, index }, position) => {
        for (const other of running.slice(0, position)) {
            const shared = settingsOf(experiment).filter((key) => settingsOf(other.experiment).includes(key));
            if (shared.length === 0 || areApart(experiment, other.experiment))
                continue;
            const where = (0,describe_value/* describePlace */.df)(`${EXPERIMENTS_POINTER}/${other.index}`);
            report(`${EXPERIMENTS_POINTER}/${index}`, `changes ${(0,describe_value/* quote */.hD)(shared.join(", "))}, which ${where} changes in the same repositories. Give both one "namespace" and each a "namespace_range" of its own.`);
        }
    });
}
function settingsOf(experiment) {
    const variants = (0,own_property/* own */.Z)(experiment, "variants");
    if (!Array.isArray(variants))
        return [];
    const keys = variants.flatMap((variant) => Object.keys(Object((0,own_property/* own */.Z)(variant, "settings"))));
    return [...new Set(keys.map((key) => (key === "auto_merge_threshold_commits" ? "threshold" : key)))];
}
function areApart(one, other) {
    const namespace = (0,own_property/* own */.Z)(one, "namespace");
    if (typeof namespace !== "string" || namespace !== (0,own_property/* own */.Z)(other, "namespace"))
        return false;
    const [a, b] = [readRange(one), readRange(other)];
    return a !== null && b !== null && (a[1] <= b[0] || b[1] <= a[0]);
}
/** The range of the namespace; `null` for one that the schema refuses. */
function readRange(experiment) {
    const range = (0,own_property/* own */.Z)(experiment, "namespace_range") ?? EXPERIMENT_DEFAULTS.namespaceRange;
    if (!Array.isArray(range))
        return null;
    const [from, to, ...more] = range;
    return typeof from === "number" && typeof to === "number" && more.length === 0 ? [from, to] : null;
}

;// CONCATENATED MODULE: ./packages/core/out/config/notification-findings.js




const CHANNELS = "/notifications/channels";
/** Checks what a schema cannot say of channels (CFG006): quiet hours can be read, and no channel is listed twice. */
function findNotificationProblems(document) {
    const listed = (0,own_property/* own */.Z)((0,own_property/* own */.Z)(document.data, "notifications"), "channels");
    const channels = Array.isArray(listed) ? listed : [];
    const types = channels.map((channel) => (0,own_property/* own */.Z)(channel, "type"));
    return channels.flatMap((channel, index) => [
        ...findQuietHours(document, (0,own_property/* own */.Z)(channel, "quiet_hours"), `${CHANNELS}/${index}/quiet_hours`),
        ...(typeof types[index] === "string" && types.indexOf(types[index]) < index
            ? [createRepeatedChannel(document, types[index], `${CHANNELS}/${index}/type`)]
            : []),
    ]);
}
function findQuietHours(document, value, pointer) {
    if (typeof value !== "string" || value === "" || (0,routing_quiet_hours/* parseQuietHours */.VB)(value) !== null)
        return [];
    const message = `${routing_quiet_hours/* QUIET_HOURS_FORMAT */.ju.replaceAll("`", "")}; it is ${(0,describe_value/* quote */.hD)(value)}.`;
    return [createFinding(document, pointer, `${pointer.slice(1).replaceAll("/", ".")} ${message}`)];
}
function createRepeatedChannel(document, type, pointer) {
    return createFinding(document, pointer, `The channel ${(0,describe_value/* quote */.hD)(type)} is listed before. Put its settings together.`);
}
function createFinding(document, pointer, message) {
    return {
        ...document.locate(pointer),
        rule: "CFG006",
        severity: "error",
        message: (0,secret_text/* redactSecrets */.f)(message),
        pointer,
    };
}

// EXTERNAL MODULE: ./packages/core/out/config/read-config-document.js
var read_config_document = __webpack_require__(3959);
;// CONCATENATED MODULE: ./packages/core/out/config/repository-findings.js





/** Checks the names of the repositories (CFG007) and that none is listed twice, ignoring case (CFG008). */
function findRepositoryProblems(document) {
    const findings = [];
    const firstByKey = new Map();
    for (const listed of listRepositories(document.data)) {
        const problem = (0,repository_ref/* describeRepositoryRefProblem */.eI)(listed.text);
        if (problem !== null)
            findings.push(createNameFinding(document, listed, problem));
        const key = listed.text.toLowerCase();
        const first = firstByKey.get(key);
        if (first === undefined)
            firstByKey.set(key, listed);
        else
            findings.push(createDuplicateFinding(document, listed, first));
    }
    return findings;
}
/** Checks that each weight (CFG004) is of a repository of the list: a misspelt one would silently count nothing. */
function findIdleWeights(document) {
    const weights = (0,own_property/* own */.Z)((0,own_property/* own */.Z)(document.data, "scheduling"), "weights");
    if (typeof weights !== "object" || weights === null)
        return [];
    const names = listRepositories(document.data).map(({ text }) => text);
    const listed = new Set(names.map((name) => name.toLowerCase()));
    return Object.keys(weights)
        .filter((key) => !listed.has(key.toLowerCase()))
        .map((key) => ({
        ...document.locateKey("/scheduling/weights", key),
        rule: "CFG004",
        severity: "warning",
        message: (0,secret_text/* redactSecrets */.f)(`scheduling.weights has ${(0,describe_value/* quote */.hD)(key)}, which is not in repositories and is ignored.${(0,did_you_mean/* renderSuggestion */.t)(key, names)}`),
        pointer: "/scheduling/weights",
    }));
}
function listRepositories(data) {
    const entries = (0,own_property/* own */.Z)(data, "repositories");
    if (!Array.isArray(entries))
        return [];
    return entries.flatMap((entry, index) => {
        const pointer = `/repositories/${index}`;
        if (typeof entry === "string")
            return [{ text: entry, pointer }];
        const text = (0,own_property/* own */.Z)(entry, "repository");
        return typeof text === "string" ? [{ text, pointer: `${pointer}/repository` }] : [];
    });
}
function createNameFinding(document, listed, problem) {
    return {
        ...document.locate(listed.pointer),
        rule: "CFG007",
        severity: "error",
        message: (0,secret_text/* redactSecrets */.f)(`A repository must be owner/name, but ${(0,describe_value/* quote */.hD)(listed.text)} ${problem}`),
        pointer: listed.pointer,
    };
}
function createDuplicateFinding(document, listed, first) {
    const { line, column } = document.locate(first.pointer);
    return {
        ...document.locate(listed.pointer),
        rule: "CFG008",
        severity: "error",
        message: (0,secret_text/* redactSecrets */.f)(`The repository ${(0,describe_value/* quote */.hD)(listed.text)} is a duplicate of line ${line}, column ${column} (case-insensitive). Remove one of them.`),
        pointer: listed.pointer,
    };
}

// EXTERNAL MODULE: ./node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(2998);
;// CONCATENATED MODULE: ./packages/core/out/config/generated/ecosystem-validator.js
// @ts-nocheck
// Compiled by ajv 8.20.0 from ECOSYSTEM_SCHEMA; do not edit. Made by: pnpm --filter @automation/core schemas

"use strict";
let t = ucs2length/* default */.A;
const ecosystem_validator_validate = h;
/* harmony default export */ const ecosystem_validator = ((/* unused pure expression or super */ null && (h)));
let i = { $schema: { type: "string" }, repositories: { type: "array", minItems: 1, maxItems: 1e4, items: { type: ["string", "object"], pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", required: ["repository"], additionalProperties: !1, properties: { repository: { type: "string", pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" }, enabled: { type: "boolean" }, id: { type: "integer", minimum: 1, maximum: 0x1fffffffffffff }, threshold: { type: "integer", minimum: 1, maximum: 1e3 }, mode: { type: "string", enum: ["report", "pull-request", "fast-forward"] }, head: { type: "string", enum: ["sync-branch", "default-branch"] }, diverged: { type: "string", enum: ["report", "report-always", "sync", "skip"] }, finished: { type: "string", enum: ["leave", "sync"] }, branches: { type: "object", additionalProperties: !1, properties: { include: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255, pattern: "^!?[^!]" } }, exclude: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255, pattern: "^!?[^!]" } } } }, labels: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 50 } }, recreate_after_days: { type: "integer", minimum: 0, maximum: 3650 }, replay_guard: { type: "boolean" }, conflict_reviewers: { type: "array", maxItems: 15, items: { type: "string", minLength: 1, maxLength: 140, pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } }, conflict_strategies: { type: "object", additionalProperties: { type: "string", enum: ["structure", "union", "words", "person", "ours", "theirs"] } }, conflict_sets: { type: "object", additionalProperties: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 255 } } } } } }, sync_interval_minutes: { type: "integer", minimum: 1, maximum: 1440 }, auto_merge_threshold_commits: { type: "integer", minimum: 1, maximum: 1e3 }, pulse_interval_seconds: { type: "integer", minimum: 1, maximum: 3600 }, categories: { type: "object", additionalProperties: { type: "integer", minimum: 0 } }, automation_config: { type: "object", properties: { auto_mark_ready_delay_seconds: { type: "integer", minimum: 0, maximum: 86400 }, auto_approve_bot_user_id: { type: "integer", minimum: 1, maximum: 0x1fffffffffffff }, conflict_resolution_enabled: { type: "boolean" }, ecosystem_sync_enabled: { type: "boolean" }, pulse_heartbeat_enabled: { type: "boolean" } } }, notifications: { type: "object", additionalProperties: !1, properties: { channels: { type: "array", maxItems: 6, items: { type: "object", required: ["type"], additionalProperties: !1, properties: { type: { type: "string", enum: ["slack", "slack-bot", "teams", "email", "webhook", "ping"] }, min_severity: { type: "string", enum: ["info", "warning", "error", "critical"] }, on: { type: "array", minItems: 1, maxItems: 4, items: { type: "string", enum: ["opened", "changed", "recovered", "reminder"] } }, quiet_hours: { type: "string", minLength: 1, maxLength: 500 }, scopes: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^!]" } } } } } } }, scheduling: { type: "object", additionalProperties: !1, properties: { mode: { type: "string", enum: ["uniform", "shadow", "learned"] }, objective: { type: "string", enum: ["delay", "stale_time", "threshold"] }, api_budget_per_hour: { type: "integer", minimum: 1, maximum: 1e6 }, max_interval_factor: { type: "number", minimum: 1, maximum: 1e3 }, max_interval_hours: { type: "number", minimum: 1, maximum: 8760 }, fairness: { type: "number", minimum: 0, maximum: 1 }, half_life_days: { type: "number", minimum: 1, maximum: 365 }, weights: { type: "object", additionalProperties: { type: "number", minimum: 0, maximum: 1e3 } } } }, sync: { type: "object", additionalProperties: !1, properties: { mode: { type: "string", enum: ["report", "pull-request", "fast-forward"] }, head: { type: "string", enum: ["sync-branch", "default-branch"] }, diverged: { type: "string", enum: ["report", "report-always", "sync", "skip"] }, finished: { type: "string", enum: ["leave", "sync"] }, branches: { type: "object", additionalProperties: !1, properties: { include: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255, pattern: "^!?[^!]" } }, exclude: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255, pattern: "^!?[^!]" } } } }, threshold: { type: "integer", minimum: 1, maximum: 1e3 }, max_pull_requests_per_run: { type: "integer", minimum: 0, maximum: 1e4 }, max_prs_per_hour: { type: "integer", minimum: 0, maximum: 1e4 }, max_prs_per_repo: { type: "integer", minimum: 0, maximum: 1e4 }, max_open_prs_per_repo: { type: "integer", minimum: 0, maximum: 1e4 }, labels: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 50 } }, recreate_after_days: { type: "integer", minimum: 0, maximum: 3650 }, replay_guard: { type: "boolean" }, conflict_reviewers: { type: "array", maxItems: 15, items: { type: "string", minLength: 1, maxLength: 140, pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } }, conflict_strategies: { type: "object", additionalProperties: { type: "string", enum: ["structure", "union", "words", "person", "ours", "theirs"] } }, conflict_sets: { type: "object", additionalProperties: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 255 } } } } }, experiments: { type: "array", maxItems: 100, items: { type: "object", required: ["id", "start", "variants", "primary"], additionalProperties: !1, properties: { id: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, status: { type: "string", enum: ["draft", "running", "stopped", "concluded"] }, seed: { type: "string", minLength: 1, maxLength: 128 }, hash_version: { type: "integer", minimum: 1, maximum: 1 }, design: { type: "string", enum: ["parallel", "switchback"] }, unit: { type: "string", enum: ["repository"] }, coverage: { type: "number", minimum: 0, maximum: 1 }, namespace: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, namespace_range: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", minimum: 0, maximum: 1 } }, start: { type: "string", maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, min_days: { type: "integer", minimum: 0, maximum: 365 }, max_days: { type: "integer", minimum: 1, maximum: 365 }, eligible: { type: "object", additionalProperties: !1, properties: { include: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255 } }, exclude: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255 } } } }, primary: { type: "object", required: ["metric", "direction", "mde"], additionalProperties: !1, properties: { metric: { type: "string", enum: ["merged_within_72h", "time_to_merge_p50_h", "success_rate", "operation_failure_rate", "conflict_rate", "api_calls_per_scan", "duration_seconds"] }, direction: { type: "string", enum: ["up", "down"] }, mde: { type: "number", exclusiveMinimum: 0, maximum: 1 } } }, secondary: { type: "array", maxItems: 10, items: { type: "string", enum: ["merged_within_72h", "time_to_merge_p50_h", "success_rate", "operation_failure_rate", "conflict_rate", "api_calls_per_scan", "duration_seconds"] } }, guardrails: { type: "array", maxItems: 10, items: { type: "object", required: ["metric", "direction"], additionalProperties: !1, properties: { metric: { type: "string", enum: ["merged_within_72h", "time_to_merge_p50_h", "success_rate", "operation_failure_rate", "conflict_rate", "api_calls_per_scan", "duration_seconds"] }, direction: { type: "string", enum: ["up", "down"] }, margin: { type: "number", minimum: 0, maximum: 1 }, relative_margin: { type: "number", minimum: 0, maximum: 10 }, on_breach: { type: "string", enum: ["stop", "warn"] } } } }, analysis: { type: "object", additionalProperties: !1, properties: { alpha: { type: "number", exclusiveMinimum: 0, maximum: .5 }, min_units: { type: "integer", minimum: 2, maximum: 1e4 }, pre_period_days: { type: "integer", minimum: 0, maximum: 365 } } }, variants: { type: "array", maxItems: 10, items: { type: "object", required: ["id", "weight", "settings"], additionalProperties: !1, properties: { id: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, weight: { type: "number", minimum: 0, maximum: 1 }, settings: { type: "object", properties: { auto_merge_threshold_commits: { type: "integer", minimum: 1, maximum: 1e3 }, threshold: { type: "integer", minimum: 1, maximum: 1e3 }, diverged: { type: "string", enum: ["report", "report-always", "sync", "skip"] }, finished: { type: "string", enum: ["leave", "sync"] }, labels: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 50 } }, recreate_after_days: { type: "integer", minimum: 0, maximum: 3650 }, replay_guard: { type: "boolean" }, conflict_reviewers: { type: "array", maxItems: 15, items: { type: "string", minLength: 1, maxLength: 140, pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } }, conflict_strategies: { type: "object", additionalProperties: { type: "string", enum: ["structure", "union", "words", "person", "ours", "theirs"] } }, conflict_sets: { type: "object", additionalProperties: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 255 } } } } } } } } } } }, bots: { type: "object", additionalProperties: !1, properties: { user_ids: { type: "array", maxItems: 1e3, items: { type: "integer", minimum: 1, maximum: 0x1fffffffffffff } }, branch_prefixes: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255 } } } } }, s = Object.prototype.hasOwnProperty, r = RegExp("^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", "u"), a = RegExp("^!?[^!]", "u"), p = RegExp("^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$", "u"), n = RegExp("^[^!]", "u"), m = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u"), o = RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function h(e, { instancePath: c = "", parentData: l, parentDataProperty: y, rootData: d = e } = {}) { let u = null, f = 0; if (e && "object" == typeof e && !Array.isArray(e)) {
    for (let t in void 0 === e.repositories && ((u ??= []).push({ instancePath: c, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repositories" } }), f++), e)
        if (!s.call(i, t)) {
            let e = { instancePath: c, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            (u ??= []).push(e), f++;
        }
    if (void 0 !== e.$schema && "string" != typeof e.$schema && ((u ??= []).push({ instancePath: c + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }), f++), void 0 !== e.repositories) {
        let n = e.repositories;
        if (Array.isArray(n)) {
            n.length > 1e4 && ((u ??= []).push({ instancePath: c + "/repositories", schemaPath: "#/properties/repositories/maxItems", keyword: "maxItems", params: { limit: 1e4 } }), f++), n.length < 1 && ((u ??= []).push({ instancePath: c + "/repositories", schemaPath: "#/properties/repositories/minItems", keyword: "minItems", params: { limit: 1 } }), f++);
            let e = n.length;
            for (let m = 0; m < e; m++) {
                let e = n[m];
                if ("string" != typeof e && !(e && "object" == typeof e && !Array.isArray(e))) {
                    let e = { instancePath: c + "/repositories/" + m, schemaPath: "#/properties/repositories/items/type", keyword: "type", params: { type: i.repositories.items.type } };
                    (u ??= []).push(e), f++;
                }
                if ("string" == typeof e && !r.test(e)) {
                    let e = { instancePath: c + "/repositories/" + m, schemaPath: "#/properties/repositories/items/pattern", keyword: "pattern", params: { pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" } };
                    (u ??= []).push(e), f++;
                }
                if (e && "object" == typeof e && !Array.isArray(e)) {
                    if (void 0 === e.repository) {
                        let e = { instancePath: c + "/repositories/" + m, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "repository" } };
                        (u ??= []).push(e), f++;
                    }
                    for (let t in e)
                        if (!s.call(i.repositories.items.properties, t)) {
                            let e = { instancePath: c + "/repositories/" + m, schemaPath: "#/properties/repositories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                            (u ??= []).push(e), f++;
                        }
                    if (void 0 !== e.repository) {
                        let t = e.repository;
                        if ("string" == typeof t) {
                            if (!r.test(t)) {
                                let e = { instancePath: c + "/repositories/" + m + "/repository", schemaPath: "#/properties/repositories/items/properties/repository/pattern", keyword: "pattern", params: { pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/repositories/" + m + "/repository", schemaPath: "#/properties/repositories/items/properties/repository/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.enabled && "boolean" != typeof e.enabled) {
                        let e = { instancePath: c + "/repositories/" + m + "/enabled", schemaPath: "#/properties/repositories/items/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
                        (u ??= []).push(e), f++;
                    }
                    if (void 0 !== e.id) {
                        let t = e.id;
                        if (!("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t))) {
                            let e = { instancePath: c + "/repositories/" + m + "/id", schemaPath: "#/properties/repositories/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("number" == typeof t && isFinite(t)) {
                            if (t > 0x1fffffffffffff || isNaN(t)) {
                                let e = { instancePath: c + "/repositories/" + m + "/id", schemaPath: "#/properties/repositories/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0x1fffffffffffff } };
                                (u ??= []).push(e), f++;
                            }
                            if (t < 1 || isNaN(t)) {
                                let e = { instancePath: c + "/repositories/" + m + "/id", schemaPath: "#/properties/repositories/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                    }
                    if (void 0 !== e.threshold) {
                        let t = e.threshold;
                        if (!("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t))) {
                            let e = { instancePath: c + "/repositories/" + m + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/type", keyword: "type", params: { type: "integer" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("number" == typeof t && isFinite(t)) {
                            if (t > 1e3 || isNaN(t)) {
                                let e = { instancePath: c + "/repositories/" + m + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                                (u ??= []).push(e), f++;
                            }
                            if (t < 1 || isNaN(t)) {
                                let e = { instancePath: c + "/repositories/" + m + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                    }
                    if (void 0 !== e.mode) {
                        let t = e.mode;
                        if ("string" != typeof t) {
                            let e = { instancePath: c + "/repositories/" + m + "/mode", schemaPath: "#/properties/repositories/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("report" !== t && "pull-request" !== t && "fast-forward" !== t) {
                            let e = { instancePath: c + "/repositories/" + m + "/mode", schemaPath: "#/properties/repositories/items/properties/mode/enum", keyword: "enum", params: { allowedValues: i.repositories.items.properties.mode.enum } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.head) {
                        let t = e.head;
                        if ("string" != typeof t) {
                            let e = { instancePath: c + "/repositories/" + m + "/head", schemaPath: "#/properties/repositories/items/properties/head/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("sync-branch" !== t && "default-branch" !== t) {
                            let e = { instancePath: c + "/repositories/" + m + "/head", schemaPath: "#/properties/repositories/items/properties/head/enum", keyword: "enum", params: { allowedValues: i.repositories.items.properties.head.enum } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.diverged) {
                        let t = e.diverged;
                        if ("string" != typeof t) {
                            let e = { instancePath: c + "/repositories/" + m + "/diverged", schemaPath: "#/properties/repositories/items/properties/diverged/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("report" !== t && "report-always" !== t && "sync" !== t && "skip" !== t) {
                            let e = { instancePath: c + "/repositories/" + m + "/diverged", schemaPath: "#/properties/repositories/items/properties/diverged/enum", keyword: "enum", params: { allowedValues: i.repositories.items.properties.diverged.enum } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.finished) {
                        let t = e.finished;
                        if ("string" != typeof t) {
                            let e = { instancePath: c + "/repositories/" + m + "/finished", schemaPath: "#/properties/repositories/items/properties/finished/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("leave" !== t && "sync" !== t) {
                            let e = { instancePath: c + "/repositories/" + m + "/finished", schemaPath: "#/properties/repositories/items/properties/finished/enum", keyword: "enum", params: { allowedValues: i.repositories.items.properties.finished.enum } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.branches) {
                        let i = e.branches;
                        if (i && "object" == typeof i && !Array.isArray(i)) {
                            for (let e in i)
                                if ("include" !== e && "exclude" !== e) {
                                    let t = { instancePath: c + "/repositories/" + m + "/branches", schemaPath: "#/properties/repositories/items/properties/branches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
                                    (u ??= []).push(t), f++;
                                }
                            if (void 0 !== i.include) {
                                let e = i.include;
                                if (Array.isArray(e)) {
                                    if (e.length > 1e3) {
                                        let e = { instancePath: c + "/repositories/" + m + "/branches/include", schemaPath: "#/properties/repositories/items/properties/branches/properties/include/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    let i = e.length;
                                    for (let s = 0; s < i; s++) {
                                        let i = e[s];
                                        if ("string" == typeof i) {
                                            if (t(i) > 255) {
                                                let e = { instancePath: c + "/repositories/" + m + "/branches/include/" + s, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (1 > t(i)) {
                                                let e = { instancePath: c + "/repositories/" + m + "/branches/include/" + s, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (!a.test(i)) {
                                                let e = { instancePath: c + "/repositories/" + m + "/branches/include/" + s, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                                (u ??= []).push(e), f++;
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/repositories/" + m + "/branches/include/" + s, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/repositories/" + m + "/branches/include", schemaPath: "#/properties/repositories/items/properties/branches/properties/include/type", keyword: "type", params: { type: "array" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                            if (void 0 !== i.exclude) {
                                let e = i.exclude;
                                if (Array.isArray(e)) {
                                    if (e.length > 1e3) {
                                        let e = { instancePath: c + "/repositories/" + m + "/branches/exclude", schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    let i = e.length;
                                    for (let s = 0; s < i; s++) {
                                        let i = e[s];
                                        if ("string" == typeof i) {
                                            if (t(i) > 255) {
                                                let e = { instancePath: c + "/repositories/" + m + "/branches/exclude/" + s, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (1 > t(i)) {
                                                let e = { instancePath: c + "/repositories/" + m + "/branches/exclude/" + s, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (!a.test(i)) {
                                                let e = { instancePath: c + "/repositories/" + m + "/branches/exclude/" + s, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                                (u ??= []).push(e), f++;
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/repositories/" + m + "/branches/exclude/" + s, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/repositories/" + m + "/branches/exclude", schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/type", keyword: "type", params: { type: "array" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/repositories/" + m + "/branches", schemaPath: "#/properties/repositories/items/properties/branches/type", keyword: "type", params: { type: "object" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.labels) {
                        let i = e.labels;
                        if (Array.isArray(i)) {
                            if (i.length > 100) {
                                let e = { instancePath: c + "/repositories/" + m + "/labels", schemaPath: "#/properties/repositories/items/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                (u ??= []).push(e), f++;
                            }
                            let e = i.length;
                            for (let s = 0; s < e; s++) {
                                let e = i[s];
                                if ("string" == typeof e) {
                                    if (t(e) > 50) {
                                        let e = { instancePath: c + "/repositories/" + m + "/labels/" + s, schemaPath: "#/properties/repositories/items/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (1 > t(e)) {
                                        let e = { instancePath: c + "/repositories/" + m + "/labels/" + s, schemaPath: "#/properties/repositories/items/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/repositories/" + m + "/labels/" + s, schemaPath: "#/properties/repositories/items/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/repositories/" + m + "/labels", schemaPath: "#/properties/repositories/items/properties/labels/type", keyword: "type", params: { type: "array" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.recreate_after_days) {
                        let t = e.recreate_after_days;
                        if (!("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t))) {
                            let e = { instancePath: c + "/repositories/" + m + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("number" == typeof t && isFinite(t)) {
                            if (t > 3650 || isNaN(t)) {
                                let e = { instancePath: c + "/repositories/" + m + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                                (u ??= []).push(e), f++;
                            }
                            if (t < 0 || isNaN(t)) {
                                let e = { instancePath: c + "/repositories/" + m + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                    }
                    if (void 0 !== e.replay_guard && "boolean" != typeof e.replay_guard) {
                        let e = { instancePath: c + "/repositories/" + m + "/replay_guard", schemaPath: "#/properties/repositories/items/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } };
                        (u ??= []).push(e), f++;
                    }
                    if (void 0 !== e.conflict_reviewers) {
                        let i = e.conflict_reviewers;
                        if (Array.isArray(i)) {
                            if (i.length > 15) {
                                let e = { instancePath: c + "/repositories/" + m + "/conflict_reviewers", schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/maxItems", keyword: "maxItems", params: { limit: 15 } };
                                (u ??= []).push(e), f++;
                            }
                            let e = i.length;
                            for (let s = 0; s < e; s++) {
                                let e = i[s];
                                if ("string" == typeof e) {
                                    if (t(e) > 140) {
                                        let e = { instancePath: c + "/repositories/" + m + "/conflict_reviewers/" + s, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (1 > t(e)) {
                                        let e = { instancePath: c + "/repositories/" + m + "/conflict_reviewers/" + s, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (!p.test(e)) {
                                        let e = { instancePath: c + "/repositories/" + m + "/conflict_reviewers/" + s, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/repositories/" + m + "/conflict_reviewers/" + s, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/repositories/" + m + "/conflict_reviewers", schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/type", keyword: "type", params: { type: "array" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.conflict_strategies) {
                        let t = e.conflict_strategies;
                        if (t && "object" == typeof t && !Array.isArray(t))
                            for (let e in t) {
                                let s = t[e];
                                if ("string" != typeof s) {
                                    let t = { instancePath: c + "/repositories/" + m + "/conflict_strategies/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_strategies/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(t), f++;
                                }
                                if ("structure" !== s && "union" !== s && "words" !== s && "person" !== s && "ours" !== s && "theirs" !== s) {
                                    let t = { instancePath: c + "/repositories/" + m + "/conflict_strategies/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_strategies/additionalProperties/enum", keyword: "enum", params: { allowedValues: i.repositories.items.properties.conflict_strategies.additionalProperties.enum } };
                                    (u ??= []).push(t), f++;
                                }
                            }
                        else {
                            let e = { instancePath: c + "/repositories/" + m + "/conflict_strategies", schemaPath: "#/properties/repositories/items/properties/conflict_strategies/type", keyword: "type", params: { type: "object" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.conflict_sets) {
                        let i = e.conflict_sets;
                        if (i && "object" == typeof i && !Array.isArray(i))
                            for (let e in i) {
                                let s = i[e];
                                if (Array.isArray(s)) {
                                    if (s.length > 100) {
                                        let t = { instancePath: c + "/repositories/" + m + "/conflict_sets/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                        (u ??= []).push(t), f++;
                                    }
                                    let i = s.length;
                                    for (let r = 0; r < i; r++) {
                                        let i = s[r];
                                        if ("string" == typeof i) {
                                            if (t(i) > 255) {
                                                let t = { instancePath: c + "/repositories/" + m + "/conflict_sets/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + r, schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                (u ??= []).push(t), f++;
                                            }
                                            if (1 > t(i)) {
                                                let t = { instancePath: c + "/repositories/" + m + "/conflict_sets/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + r, schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                (u ??= []).push(t), f++;
                                            }
                                        }
                                        else {
                                            let t = { instancePath: c + "/repositories/" + m + "/conflict_sets/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + r, schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(t), f++;
                                        }
                                    }
                                }
                                else {
                                    let t = { instancePath: c + "/repositories/" + m + "/conflict_sets/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/type", keyword: "type", params: { type: "array" } };
                                    (u ??= []).push(t), f++;
                                }
                            }
                        else {
                            let e = { instancePath: c + "/repositories/" + m + "/conflict_sets", schemaPath: "#/properties/repositories/items/properties/conflict_sets/type", keyword: "type", params: { type: "object" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                }
            }
        }
        else
            (u ??= []).push({ instancePath: c + "/repositories", schemaPath: "#/properties/repositories/type", keyword: "type", params: { type: "array" } }), f++;
    }
    if (void 0 !== e.sync_interval_minutes) {
        let t = e.sync_interval_minutes;
        !("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t)) && ((u ??= []).push({ instancePath: c + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof t && isFinite(t) && ((t > 1440 || isNaN(t)) && ((u ??= []).push({ instancePath: c + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } }), f++), (t < 1 || isNaN(t)) && ((u ??= []).push({ instancePath: c + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), f++));
    }
    if (void 0 !== e.auto_merge_threshold_commits) {
        let t = e.auto_merge_threshold_commits;
        !("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t)) && ((u ??= []).push({ instancePath: c + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof t && isFinite(t) && ((t > 1e3 || isNaN(t)) && ((u ??= []).push({ instancePath: c + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }), f++), (t < 1 || isNaN(t)) && ((u ??= []).push({ instancePath: c + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), f++));
    }
    if (void 0 !== e.pulse_interval_seconds) {
        let t = e.pulse_interval_seconds;
        !("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t)) && ((u ??= []).push({ instancePath: c + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof t && isFinite(t) && ((t > 3600 || isNaN(t)) && ((u ??= []).push({ instancePath: c + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } }), f++), (t < 1 || isNaN(t)) && ((u ??= []).push({ instancePath: c + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), f++));
    }
    if (void 0 !== e.categories) {
        let t = e.categories;
        if (t && "object" == typeof t && !Array.isArray(t))
            for (let e in t) {
                let i = t[e];
                if (!("number" == typeof i && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let t = { instancePath: c + "/categories/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    (u ??= []).push(t), f++;
                }
                if ("number" == typeof i && isFinite(i) && (i < 0 || isNaN(i))) {
                    let t = { instancePath: c + "/categories/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    (u ??= []).push(t), f++;
                }
            }
        else
            (u ??= []).push({ instancePath: c + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } }), f++;
    }
    if (void 0 !== e.automation_config) {
        let t = e.automation_config;
        if (t && "object" == typeof t && !Array.isArray(t)) {
            if (void 0 !== t.auto_mark_ready_delay_seconds) {
                let e = t.auto_mark_ready_delay_seconds;
                !("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e)) && ((u ??= []).push({ instancePath: c + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof e && isFinite(e) && ((e > 86400 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } }), f++), (e < 0 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), f++));
            }
            if (void 0 !== t.auto_approve_bot_user_id) {
                let e = t.auto_approve_bot_user_id;
                !("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e)) && ((u ??= []).push({ instancePath: c + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof e && isFinite(e) && ((e > 0x1fffffffffffff || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0x1fffffffffffff } }), f++), (e < 1 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), f++));
            }
            void 0 !== t.conflict_resolution_enabled && "boolean" != typeof t.conflict_resolution_enabled && ((u ??= []).push({ instancePath: c + "/automation_config/conflict_resolution_enabled", schemaPath: "#/properties/automation_config/properties/conflict_resolution_enabled/type", keyword: "type", params: { type: "boolean" } }), f++), void 0 !== t.ecosystem_sync_enabled && "boolean" != typeof t.ecosystem_sync_enabled && ((u ??= []).push({ instancePath: c + "/automation_config/ecosystem_sync_enabled", schemaPath: "#/properties/automation_config/properties/ecosystem_sync_enabled/type", keyword: "type", params: { type: "boolean" } }), f++), void 0 !== t.pulse_heartbeat_enabled && "boolean" != typeof t.pulse_heartbeat_enabled && ((u ??= []).push({ instancePath: c + "/automation_config/pulse_heartbeat_enabled", schemaPath: "#/properties/automation_config/properties/pulse_heartbeat_enabled/type", keyword: "type", params: { type: "boolean" } }), f++);
        }
        else
            (u ??= []).push({ instancePath: c + "/automation_config", schemaPath: "#/properties/automation_config/type", keyword: "type", params: { type: "object" } }), f++;
    }
    if (void 0 !== e.notifications) {
        let s = e.notifications;
        if (s && "object" == typeof s && !Array.isArray(s)) {
            for (let e in s)
                if ("channels" !== e) {
                    let t = { instancePath: c + "/notifications", schemaPath: "#/properties/notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
                    (u ??= []).push(t), f++;
                }
            if (void 0 !== s.channels) {
                let e = s.channels;
                if (Array.isArray(e)) {
                    e.length > 6 && ((u ??= []).push({ instancePath: c + "/notifications/channels", schemaPath: "#/properties/notifications/properties/channels/maxItems", keyword: "maxItems", params: { limit: 6 } }), f++);
                    let s = e.length;
                    for (let r = 0; r < s; r++) {
                        let s = e[r];
                        if (s && "object" == typeof s && !Array.isArray(s)) {
                            if (void 0 === s.type) {
                                let e = { instancePath: c + "/notifications/channels/" + r, schemaPath: "#/properties/notifications/properties/channels/items/required", keyword: "required", params: { missingProperty: "type" } };
                                (u ??= []).push(e), f++;
                            }
                            for (let e in s)
                                if ("type" !== e && "min_severity" !== e && "on" !== e && "quiet_hours" !== e && "scopes" !== e) {
                                    let t = { instancePath: c + "/notifications/channels/" + r, schemaPath: "#/properties/notifications/properties/channels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
                                    (u ??= []).push(t), f++;
                                }
                            if (void 0 !== s.type) {
                                let e = s.type;
                                if ("string" != typeof e) {
                                    let e = { instancePath: c + "/notifications/channels/" + r + "/type", schemaPath: "#/properties/notifications/properties/channels/items/properties/type/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                                if ("slack" !== e && "slack-bot" !== e && "teams" !== e && "email" !== e && "webhook" !== e && "ping" !== e) {
                                    let e = { instancePath: c + "/notifications/channels/" + r + "/type", schemaPath: "#/properties/notifications/properties/channels/items/properties/type/enum", keyword: "enum", params: { allowedValues: i.notifications.properties.channels.items.properties.type.enum } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                            if (void 0 !== s.min_severity) {
                                let e = s.min_severity;
                                if ("string" != typeof e) {
                                    let e = { instancePath: c + "/notifications/channels/" + r + "/min_severity", schemaPath: "#/properties/notifications/properties/channels/items/properties/min_severity/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                                if ("info" !== e && "warning" !== e && "error" !== e && "critical" !== e) {
                                    let e = { instancePath: c + "/notifications/channels/" + r + "/min_severity", schemaPath: "#/properties/notifications/properties/channels/items/properties/min_severity/enum", keyword: "enum", params: { allowedValues: i.notifications.properties.channels.items.properties.min_severity.enum } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                            if (void 0 !== s.on) {
                                let e = s.on;
                                if (Array.isArray(e)) {
                                    if (e.length > 4) {
                                        let e = { instancePath: c + "/notifications/channels/" + r + "/on", schemaPath: "#/properties/notifications/properties/channels/items/properties/on/maxItems", keyword: "maxItems", params: { limit: 4 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (e.length < 1) {
                                        let e = { instancePath: c + "/notifications/channels/" + r + "/on", schemaPath: "#/properties/notifications/properties/channels/items/properties/on/minItems", keyword: "minItems", params: { limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    let t = e.length;
                                    for (let s = 0; s < t; s++) {
                                        let t = e[s];
                                        if ("string" != typeof t) {
                                            let e = { instancePath: c + "/notifications/channels/" + r + "/on/" + s, schemaPath: "#/properties/notifications/properties/channels/items/properties/on/items/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                        if ("opened" !== t && "changed" !== t && "recovered" !== t && "reminder" !== t) {
                                            let e = { instancePath: c + "/notifications/channels/" + r + "/on/" + s, schemaPath: "#/properties/notifications/properties/channels/items/properties/on/items/enum", keyword: "enum", params: { allowedValues: i.notifications.properties.channels.items.properties.on.items.enum } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/notifications/channels/" + r + "/on", schemaPath: "#/properties/notifications/properties/channels/items/properties/on/type", keyword: "type", params: { type: "array" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                            if (void 0 !== s.quiet_hours) {
                                let e = s.quiet_hours;
                                if ("string" == typeof e) {
                                    if (t(e) > 500) {
                                        let e = { instancePath: c + "/notifications/channels/" + r + "/quiet_hours", schemaPath: "#/properties/notifications/properties/channels/items/properties/quiet_hours/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (1 > t(e)) {
                                        let e = { instancePath: c + "/notifications/channels/" + r + "/quiet_hours", schemaPath: "#/properties/notifications/properties/channels/items/properties/quiet_hours/minLength", keyword: "minLength", params: { limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/notifications/channels/" + r + "/quiet_hours", schemaPath: "#/properties/notifications/properties/channels/items/properties/quiet_hours/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                            if (void 0 !== s.scopes) {
                                let e = s.scopes;
                                if (Array.isArray(e)) {
                                    if (e.length > 100) {
                                        let e = { instancePath: c + "/notifications/channels/" + r + "/scopes", schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (e.length < 1) {
                                        let e = { instancePath: c + "/notifications/channels/" + r + "/scopes", schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    let i = e.length;
                                    for (let s = 0; s < i; s++) {
                                        let i = e[s];
                                        if ("string" == typeof i) {
                                            if (t(i) > 255) {
                                                let e = { instancePath: c + "/notifications/channels/" + r + "/scopes/" + s, schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (1 > t(i)) {
                                                let e = { instancePath: c + "/notifications/channels/" + r + "/scopes/" + s, schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (!n.test(i)) {
                                                let e = { instancePath: c + "/notifications/channels/" + r + "/scopes/" + s, schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/items/pattern", keyword: "pattern", params: { pattern: "^[^!]" } };
                                                (u ??= []).push(e), f++;
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/notifications/channels/" + r + "/scopes/" + s, schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/items/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/notifications/channels/" + r + "/scopes", schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/type", keyword: "type", params: { type: "array" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/notifications/channels/" + r, schemaPath: "#/properties/notifications/properties/channels/items/type", keyword: "type", params: { type: "object" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                }
                else
                    (u ??= []).push({ instancePath: c + "/notifications/channels", schemaPath: "#/properties/notifications/properties/channels/type", keyword: "type", params: { type: "array" } }), f++;
            }
        }
        else
            (u ??= []).push({ instancePath: c + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "object" } }), f++;
    }
    if (void 0 !== e.scheduling) {
        let t = e.scheduling;
        if (t && "object" == typeof t && !Array.isArray(t)) {
            for (let e in t)
                if ("mode" !== e && "objective" !== e && "api_budget_per_hour" !== e && "max_interval_factor" !== e && "max_interval_hours" !== e && "fairness" !== e && "half_life_days" !== e && "weights" !== e) {
                    let t = { instancePath: c + "/scheduling", schemaPath: "#/properties/scheduling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
                    (u ??= []).push(t), f++;
                }
            if (void 0 !== t.mode) {
                let e = t.mode;
                if ("string" != typeof e && ((u ??= []).push({ instancePath: c + "/scheduling/mode", schemaPath: "#/properties/scheduling/properties/mode/type", keyword: "type", params: { type: "string" } }), f++), "uniform" !== e && "shadow" !== e && "learned" !== e) {
                    let e = { instancePath: c + "/scheduling/mode", schemaPath: "#/properties/scheduling/properties/mode/enum", keyword: "enum", params: { allowedValues: i.scheduling.properties.mode.enum } };
                    (u ??= []).push(e), f++;
                }
            }
            if (void 0 !== t.objective) {
                let e = t.objective;
                if ("string" != typeof e && ((u ??= []).push({ instancePath: c + "/scheduling/objective", schemaPath: "#/properties/scheduling/properties/objective/type", keyword: "type", params: { type: "string" } }), f++), "delay" !== e && "stale_time" !== e && "threshold" !== e) {
                    let e = { instancePath: c + "/scheduling/objective", schemaPath: "#/properties/scheduling/properties/objective/enum", keyword: "enum", params: { allowedValues: i.scheduling.properties.objective.enum } };
                    (u ??= []).push(e), f++;
                }
            }
            if (void 0 !== t.api_budget_per_hour) {
                let e = t.api_budget_per_hour;
                !("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/api_budget_per_hour", schemaPath: "#/properties/scheduling/properties/api_budget_per_hour/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof e && isFinite(e) && ((e > 1e6 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/api_budget_per_hour", schemaPath: "#/properties/scheduling/properties/api_budget_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } }), f++), (e < 1 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/api_budget_per_hour", schemaPath: "#/properties/scheduling/properties/api_budget_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), f++));
            }
            if (void 0 !== t.max_interval_factor) {
                let e = t.max_interval_factor;
                "number" == typeof e && isFinite(e) ? ((e > 1e3 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/max_interval_factor", schemaPath: "#/properties/scheduling/properties/max_interval_factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }), f++), (e < 1 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/max_interval_factor", schemaPath: "#/properties/scheduling/properties/max_interval_factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), f++)) : ((u ??= []).push({ instancePath: c + "/scheduling/max_interval_factor", schemaPath: "#/properties/scheduling/properties/max_interval_factor/type", keyword: "type", params: { type: "number" } }), f++);
            }
            if (void 0 !== t.max_interval_hours) {
                let e = t.max_interval_hours;
                "number" == typeof e && isFinite(e) ? ((e > 8760 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/max_interval_hours", schemaPath: "#/properties/scheduling/properties/max_interval_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 } }), f++), (e < 1 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/max_interval_hours", schemaPath: "#/properties/scheduling/properties/max_interval_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), f++)) : ((u ??= []).push({ instancePath: c + "/scheduling/max_interval_hours", schemaPath: "#/properties/scheduling/properties/max_interval_hours/type", keyword: "type", params: { type: "number" } }), f++);
            }
            if (void 0 !== t.fairness) {
                let e = t.fairness;
                "number" == typeof e && isFinite(e) ? ((e > 1 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/fairness", schemaPath: "#/properties/scheduling/properties/fairness/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), f++), (e < 0 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/fairness", schemaPath: "#/properties/scheduling/properties/fairness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), f++)) : ((u ??= []).push({ instancePath: c + "/scheduling/fairness", schemaPath: "#/properties/scheduling/properties/fairness/type", keyword: "type", params: { type: "number" } }), f++);
            }
            if (void 0 !== t.half_life_days) {
                let e = t.half_life_days;
                "number" == typeof e && isFinite(e) ? ((e > 365 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/half_life_days", schemaPath: "#/properties/scheduling/properties/half_life_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } }), f++), (e < 1 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/scheduling/half_life_days", schemaPath: "#/properties/scheduling/properties/half_life_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), f++)) : ((u ??= []).push({ instancePath: c + "/scheduling/half_life_days", schemaPath: "#/properties/scheduling/properties/half_life_days/type", keyword: "type", params: { type: "number" } }), f++);
            }
            if (void 0 !== t.weights) {
                let e = t.weights;
                if (e && "object" == typeof e && !Array.isArray(e))
                    for (let t in e) {
                        let i = e[t];
                        if ("number" == typeof i && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                                let e = { instancePath: c + "/scheduling/weights/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scheduling/properties/weights/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                                (u ??= []).push(e), f++;
                            }
                            if (i < 0 || isNaN(i)) {
                                let e = { instancePath: c + "/scheduling/weights/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scheduling/properties/weights/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/scheduling/weights/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scheduling/properties/weights/additionalProperties/type", keyword: "type", params: { type: "number" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                else
                    (u ??= []).push({ instancePath: c + "/scheduling/weights", schemaPath: "#/properties/scheduling/properties/weights/type", keyword: "type", params: { type: "object" } }), f++;
            }
        }
        else
            (u ??= []).push({ instancePath: c + "/scheduling", schemaPath: "#/properties/scheduling/type", keyword: "type", params: { type: "object" } }), f++;
    }
    if (void 0 !== e.sync) {
        let r = e.sync;
        if (r && "object" == typeof r && !Array.isArray(r)) {
            for (let e in r)
                if (!s.call(i.sync.properties, e)) {
                    let t = { instancePath: c + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
                    (u ??= []).push(t), f++;
                }
            if (void 0 !== r.mode) {
                let e = r.mode;
                if ("string" != typeof e && ((u ??= []).push({ instancePath: c + "/sync/mode", schemaPath: "#/properties/sync/properties/mode/type", keyword: "type", params: { type: "string" } }), f++), "report" !== e && "pull-request" !== e && "fast-forward" !== e) {
                    let e = { instancePath: c + "/sync/mode", schemaPath: "#/properties/sync/properties/mode/enum", keyword: "enum", params: { allowedValues: i.sync.properties.mode.enum } };
                    (u ??= []).push(e), f++;
                }
            }
            if (void 0 !== r.head) {
                let e = r.head;
                if ("string" != typeof e && ((u ??= []).push({ instancePath: c + "/sync/head", schemaPath: "#/properties/sync/properties/head/type", keyword: "type", params: { type: "string" } }), f++), "sync-branch" !== e && "default-branch" !== e) {
                    let e = { instancePath: c + "/sync/head", schemaPath: "#/properties/sync/properties/head/enum", keyword: "enum", params: { allowedValues: i.sync.properties.head.enum } };
                    (u ??= []).push(e), f++;
                }
            }
            if (void 0 !== r.diverged) {
                let e = r.diverged;
                if ("string" != typeof e && ((u ??= []).push({ instancePath: c + "/sync/diverged", schemaPath: "#/properties/sync/properties/diverged/type", keyword: "type", params: { type: "string" } }), f++), "report" !== e && "report-always" !== e && "sync" !== e && "skip" !== e) {
                    let e = { instancePath: c + "/sync/diverged", schemaPath: "#/properties/sync/properties/diverged/enum", keyword: "enum", params: { allowedValues: i.sync.properties.diverged.enum } };
                    (u ??= []).push(e), f++;
                }
            }
            if (void 0 !== r.finished) {
                let e = r.finished;
                if ("string" != typeof e && ((u ??= []).push({ instancePath: c + "/sync/finished", schemaPath: "#/properties/sync/properties/finished/type", keyword: "type", params: { type: "string" } }), f++), "leave" !== e && "sync" !== e) {
                    let e = { instancePath: c + "/sync/finished", schemaPath: "#/properties/sync/properties/finished/enum", keyword: "enum", params: { allowedValues: i.sync.properties.finished.enum } };
                    (u ??= []).push(e), f++;
                }
            }
            if (void 0 !== r.branches) {
                let e = r.branches;
                if (e && "object" == typeof e && !Array.isArray(e)) {
                    for (let t in e)
                        if ("include" !== t && "exclude" !== t) {
                            let e = { instancePath: c + "/sync/branches", schemaPath: "#/properties/sync/properties/branches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                            (u ??= []).push(e), f++;
                        }
                    if (void 0 !== e.include) {
                        let i = e.include;
                        if (Array.isArray(i)) {
                            i.length > 1e3 && ((u ??= []).push({ instancePath: c + "/sync/branches/include", schemaPath: "#/properties/sync/properties/branches/properties/include/maxItems", keyword: "maxItems", params: { limit: 1e3 } }), f++);
                            let e = i.length;
                            for (let s = 0; s < e; s++) {
                                let e = i[s];
                                if ("string" == typeof e) {
                                    if (t(e) > 255) {
                                        let e = { instancePath: c + "/sync/branches/include/" + s, schemaPath: "#/properties/sync/properties/branches/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (1 > t(e)) {
                                        let e = { instancePath: c + "/sync/branches/include/" + s, schemaPath: "#/properties/sync/properties/branches/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (!a.test(e)) {
                                        let e = { instancePath: c + "/sync/branches/include/" + s, schemaPath: "#/properties/sync/properties/branches/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/sync/branches/include/" + s, schemaPath: "#/properties/sync/properties/branches/properties/include/items/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else
                            (u ??= []).push({ instancePath: c + "/sync/branches/include", schemaPath: "#/properties/sync/properties/branches/properties/include/type", keyword: "type", params: { type: "array" } }), f++;
                    }
                    if (void 0 !== e.exclude) {
                        let i = e.exclude;
                        if (Array.isArray(i)) {
                            i.length > 1e3 && ((u ??= []).push({ instancePath: c + "/sync/branches/exclude", schemaPath: "#/properties/sync/properties/branches/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1e3 } }), f++);
                            let e = i.length;
                            for (let s = 0; s < e; s++) {
                                let e = i[s];
                                if ("string" == typeof e) {
                                    if (t(e) > 255) {
                                        let e = { instancePath: c + "/sync/branches/exclude/" + s, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (1 > t(e)) {
                                        let e = { instancePath: c + "/sync/branches/exclude/" + s, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (!a.test(e)) {
                                        let e = { instancePath: c + "/sync/branches/exclude/" + s, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/sync/branches/exclude/" + s, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else
                            (u ??= []).push({ instancePath: c + "/sync/branches/exclude", schemaPath: "#/properties/sync/properties/branches/properties/exclude/type", keyword: "type", params: { type: "array" } }), f++;
                    }
                }
                else
                    (u ??= []).push({ instancePath: c + "/sync/branches", schemaPath: "#/properties/sync/properties/branches/type", keyword: "type", params: { type: "object" } }), f++;
            }
            if (void 0 !== r.threshold) {
                let e = r.threshold;
                !("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e)) && ((u ??= []).push({ instancePath: c + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof e && isFinite(e) && ((e > 1e3 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }), f++), (e < 1 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), f++));
            }
            if (void 0 !== r.max_pull_requests_per_run) {
                let e = r.max_pull_requests_per_run;
                !("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), f++), (e < 0 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), f++));
            }
            if (void 0 !== r.max_prs_per_hour) {
                let e = r.max_prs_per_hour;
                !("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), f++), (e < 0 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), f++));
            }
            if (void 0 !== r.max_prs_per_repo) {
                let e = r.max_prs_per_repo;
                !("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), f++), (e < 0 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), f++));
            }
            if (void 0 !== r.max_open_prs_per_repo) {
                let e = r.max_open_prs_per_repo;
                !("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), f++), (e < 0 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), f++));
            }
            if (void 0 !== r.labels) {
                let e = r.labels;
                if (Array.isArray(e)) {
                    e.length > 100 && ((u ??= []).push({ instancePath: c + "/sync/labels", schemaPath: "#/properties/sync/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 } }), f++);
                    let i = e.length;
                    for (let s = 0; s < i; s++) {
                        let i = e[s];
                        if ("string" == typeof i) {
                            if (t(i) > 50) {
                                let e = { instancePath: c + "/sync/labels/" + s, schemaPath: "#/properties/sync/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                                (u ??= []).push(e), f++;
                            }
                            if (1 > t(i)) {
                                let e = { instancePath: c + "/sync/labels/" + s, schemaPath: "#/properties/sync/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/sync/labels/" + s, schemaPath: "#/properties/sync/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                }
                else
                    (u ??= []).push({ instancePath: c + "/sync/labels", schemaPath: "#/properties/sync/properties/labels/type", keyword: "type", params: { type: "array" } }), f++;
            }
            if (void 0 !== r.recreate_after_days) {
                let e = r.recreate_after_days;
                !("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e)) && ((u ??= []).push({ instancePath: c + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } }), f++), "number" == typeof e && isFinite(e) && ((e > 3650 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } }), f++), (e < 0 || isNaN(e)) && ((u ??= []).push({ instancePath: c + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), f++));
            }
            if (void 0 !== r.replay_guard && "boolean" != typeof r.replay_guard && ((u ??= []).push({ instancePath: c + "/sync/replay_guard", schemaPath: "#/properties/sync/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } }), f++), void 0 !== r.conflict_reviewers) {
                let e = r.conflict_reviewers;
                if (Array.isArray(e)) {
                    e.length > 15 && ((u ??= []).push({ instancePath: c + "/sync/conflict_reviewers", schemaPath: "#/properties/sync/properties/conflict_reviewers/maxItems", keyword: "maxItems", params: { limit: 15 } }), f++);
                    let i = e.length;
                    for (let s = 0; s < i; s++) {
                        let i = e[s];
                        if ("string" == typeof i) {
                            if (t(i) > 140) {
                                let e = { instancePath: c + "/sync/conflict_reviewers/" + s, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                                (u ??= []).push(e), f++;
                            }
                            if (1 > t(i)) {
                                let e = { instancePath: c + "/sync/conflict_reviewers/" + s, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                            if (!p.test(i)) {
                                let e = { instancePath: c + "/sync/conflict_reviewers/" + s, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/sync/conflict_reviewers/" + s, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                }
                else
                    (u ??= []).push({ instancePath: c + "/sync/conflict_reviewers", schemaPath: "#/properties/sync/properties/conflict_reviewers/type", keyword: "type", params: { type: "array" } }), f++;
            }
            if (void 0 !== r.conflict_strategies) {
                let e = r.conflict_strategies;
                if (e && "object" == typeof e && !Array.isArray(e))
                    for (let t in e) {
                        let s = e[t];
                        if ("string" != typeof s) {
                            let e = { instancePath: c + "/sync/conflict_strategies/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_strategies/additionalProperties/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("structure" !== s && "union" !== s && "words" !== s && "person" !== s && "ours" !== s && "theirs" !== s) {
                            let e = { instancePath: c + "/sync/conflict_strategies/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_strategies/additionalProperties/enum", keyword: "enum", params: { allowedValues: i.sync.properties.conflict_strategies.additionalProperties.enum } };
                            (u ??= []).push(e), f++;
                        }
                    }
                else
                    (u ??= []).push({ instancePath: c + "/sync/conflict_strategies", schemaPath: "#/properties/sync/properties/conflict_strategies/type", keyword: "type", params: { type: "object" } }), f++;
            }
            if (void 0 !== r.conflict_sets) {
                let e = r.conflict_sets;
                if (e && "object" == typeof e && !Array.isArray(e))
                    for (let i in e) {
                        let s = e[i];
                        if (Array.isArray(s)) {
                            if (s.length > 100) {
                                let e = { instancePath: c + "/sync/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                (u ??= []).push(e), f++;
                            }
                            let e = s.length;
                            for (let r = 0; r < e; r++) {
                                let e = s[r];
                                if ("string" == typeof e) {
                                    if (t(e) > 255) {
                                        let e = { instancePath: c + "/sync/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + r, schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (1 > t(e)) {
                                        let e = { instancePath: c + "/sync/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + r, schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/sync/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + r, schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/sync/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/type", keyword: "type", params: { type: "array" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                else
                    (u ??= []).push({ instancePath: c + "/sync/conflict_sets", schemaPath: "#/properties/sync/properties/conflict_sets/type", keyword: "type", params: { type: "object" } }), f++;
            }
        }
        else
            (u ??= []).push({ instancePath: c + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } }), f++;
    }
    if (void 0 !== e.experiments) {
        let r = e.experiments;
        if (Array.isArray(r)) {
            r.length > 100 && ((u ??= []).push({ instancePath: c + "/experiments", schemaPath: "#/properties/experiments/maxItems", keyword: "maxItems", params: { limit: 100 } }), f++);
            let e = r.length;
            for (let a = 0; a < e; a++) {
                let e = r[a];
                if (e && "object" == typeof e && !Array.isArray(e)) {
                    if (void 0 === e.id) {
                        let e = { instancePath: c + "/experiments/" + a, schemaPath: "#/properties/experiments/items/required", keyword: "required", params: { missingProperty: "id" } };
                        (u ??= []).push(e), f++;
                    }
                    if (void 0 === e.start) {
                        let e = { instancePath: c + "/experiments/" + a, schemaPath: "#/properties/experiments/items/required", keyword: "required", params: { missingProperty: "start" } };
                        (u ??= []).push(e), f++;
                    }
                    if (void 0 === e.variants) {
                        let e = { instancePath: c + "/experiments/" + a, schemaPath: "#/properties/experiments/items/required", keyword: "required", params: { missingProperty: "variants" } };
                        (u ??= []).push(e), f++;
                    }
                    if (void 0 === e.primary) {
                        let e = { instancePath: c + "/experiments/" + a, schemaPath: "#/properties/experiments/items/required", keyword: "required", params: { missingProperty: "primary" } };
                        (u ??= []).push(e), f++;
                    }
                    for (let t in e)
                        if (!s.call(i.experiments.items.properties, t)) {
                            let e = { instancePath: c + "/experiments/" + a, schemaPath: "#/properties/experiments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                            (u ??= []).push(e), f++;
                        }
                    if (void 0 !== e.id) {
                        let i = e.id;
                        if ("string" == typeof i) {
                            if (t(i) > 64) {
                                let e = { instancePath: c + "/experiments/" + a + "/id", schemaPath: "#/properties/experiments/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                (u ??= []).push(e), f++;
                            }
                            if (1 > t(i)) {
                                let e = { instancePath: c + "/experiments/" + a + "/id", schemaPath: "#/properties/experiments/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                            if (!m.test(i)) {
                                let e = { instancePath: c + "/experiments/" + a + "/id", schemaPath: "#/properties/experiments/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/id", schemaPath: "#/properties/experiments/items/properties/id/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.status) {
                        let t = e.status;
                        if ("string" != typeof t) {
                            let e = { instancePath: c + "/experiments/" + a + "/status", schemaPath: "#/properties/experiments/items/properties/status/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("draft" !== t && "running" !== t && "stopped" !== t && "concluded" !== t) {
                            let e = { instancePath: c + "/experiments/" + a + "/status", schemaPath: "#/properties/experiments/items/properties/status/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.status.enum } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.seed) {
                        let i = e.seed;
                        if ("string" == typeof i) {
                            if (t(i) > 128) {
                                let e = { instancePath: c + "/experiments/" + a + "/seed", schemaPath: "#/properties/experiments/items/properties/seed/maxLength", keyword: "maxLength", params: { limit: 128 } };
                                (u ??= []).push(e), f++;
                            }
                            if (1 > t(i)) {
                                let e = { instancePath: c + "/experiments/" + a + "/seed", schemaPath: "#/properties/experiments/items/properties/seed/minLength", keyword: "minLength", params: { limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/seed", schemaPath: "#/properties/experiments/items/properties/seed/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.hash_version) {
                        let t = e.hash_version;
                        if (!("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t))) {
                            let e = { instancePath: c + "/experiments/" + a + "/hash_version", schemaPath: "#/properties/experiments/items/properties/hash_version/type", keyword: "type", params: { type: "integer" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("number" == typeof t && isFinite(t)) {
                            if (t > 1 || isNaN(t)) {
                                let e = { instancePath: c + "/experiments/" + a + "/hash_version", schemaPath: "#/properties/experiments/items/properties/hash_version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                            if (t < 1 || isNaN(t)) {
                                let e = { instancePath: c + "/experiments/" + a + "/hash_version", schemaPath: "#/properties/experiments/items/properties/hash_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                    }
                    if (void 0 !== e.design) {
                        let t = e.design;
                        if ("string" != typeof t) {
                            let e = { instancePath: c + "/experiments/" + a + "/design", schemaPath: "#/properties/experiments/items/properties/design/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("parallel" !== t && "switchback" !== t) {
                            let e = { instancePath: c + "/experiments/" + a + "/design", schemaPath: "#/properties/experiments/items/properties/design/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.design.enum } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.unit) {
                        let t = e.unit;
                        if ("string" != typeof t) {
                            let e = { instancePath: c + "/experiments/" + a + "/unit", schemaPath: "#/properties/experiments/items/properties/unit/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("repository" !== t) {
                            let e = { instancePath: c + "/experiments/" + a + "/unit", schemaPath: "#/properties/experiments/items/properties/unit/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.unit.enum } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.coverage) {
                        let t = e.coverage;
                        if ("number" == typeof t && isFinite(t)) {
                            if (t > 1 || isNaN(t)) {
                                let e = { instancePath: c + "/experiments/" + a + "/coverage", schemaPath: "#/properties/experiments/items/properties/coverage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                            if (t < 0 || isNaN(t)) {
                                let e = { instancePath: c + "/experiments/" + a + "/coverage", schemaPath: "#/properties/experiments/items/properties/coverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/coverage", schemaPath: "#/properties/experiments/items/properties/coverage/type", keyword: "type", params: { type: "number" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.namespace) {
                        let i = e.namespace;
                        if ("string" == typeof i) {
                            if (t(i) > 64) {
                                let e = { instancePath: c + "/experiments/" + a + "/namespace", schemaPath: "#/properties/experiments/items/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                (u ??= []).push(e), f++;
                            }
                            if (1 > t(i)) {
                                let e = { instancePath: c + "/experiments/" + a + "/namespace", schemaPath: "#/properties/experiments/items/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                            if (!m.test(i)) {
                                let e = { instancePath: c + "/experiments/" + a + "/namespace", schemaPath: "#/properties/experiments/items/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/namespace", schemaPath: "#/properties/experiments/items/properties/namespace/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.namespace_range) {
                        let t = e.namespace_range;
                        if (Array.isArray(t)) {
                            if (t.length > 2) {
                                let e = { instancePath: c + "/experiments/" + a + "/namespace_range", schemaPath: "#/properties/experiments/items/properties/namespace_range/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                (u ??= []).push(e), f++;
                            }
                            if (t.length < 2) {
                                let e = { instancePath: c + "/experiments/" + a + "/namespace_range", schemaPath: "#/properties/experiments/items/properties/namespace_range/minItems", keyword: "minItems", params: { limit: 2 } };
                                (u ??= []).push(e), f++;
                            }
                            let e = t.length;
                            for (let i = 0; i < e; i++) {
                                let e = t[i];
                                if ("number" == typeof e && isFinite(e)) {
                                    if (e > 1 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/namespace_range/" + i, schemaPath: "#/properties/experiments/items/properties/namespace_range/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (e < 0 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/namespace_range/" + i, schemaPath: "#/properties/experiments/items/properties/namespace_range/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/experiments/" + a + "/namespace_range/" + i, schemaPath: "#/properties/experiments/items/properties/namespace_range/items/type", keyword: "type", params: { type: "number" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/namespace_range", schemaPath: "#/properties/experiments/items/properties/namespace_range/type", keyword: "type", params: { type: "array" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.start) {
                        let i = e.start;
                        if ("string" == typeof i) {
                            if (t(i) > 10) {
                                let e = { instancePath: c + "/experiments/" + a + "/start", schemaPath: "#/properties/experiments/items/properties/start/maxLength", keyword: "maxLength", params: { limit: 10 } };
                                (u ??= []).push(e), f++;
                            }
                            if (!o.test(i)) {
                                let e = { instancePath: c + "/experiments/" + a + "/start", schemaPath: "#/properties/experiments/items/properties/start/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/start", schemaPath: "#/properties/experiments/items/properties/start/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.min_days) {
                        let t = e.min_days;
                        if (!("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t))) {
                            let e = { instancePath: c + "/experiments/" + a + "/min_days", schemaPath: "#/properties/experiments/items/properties/min_days/type", keyword: "type", params: { type: "integer" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("number" == typeof t && isFinite(t)) {
                            if (t > 365 || isNaN(t)) {
                                let e = { instancePath: c + "/experiments/" + a + "/min_days", schemaPath: "#/properties/experiments/items/properties/min_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
                                (u ??= []).push(e), f++;
                            }
                            if (t < 0 || isNaN(t)) {
                                let e = { instancePath: c + "/experiments/" + a + "/min_days", schemaPath: "#/properties/experiments/items/properties/min_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                    }
                    if (void 0 !== e.max_days) {
                        let t = e.max_days;
                        if (!("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t))) {
                            let e = { instancePath: c + "/experiments/" + a + "/max_days", schemaPath: "#/properties/experiments/items/properties/max_days/type", keyword: "type", params: { type: "integer" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("number" == typeof t && isFinite(t)) {
                            if (t > 365 || isNaN(t)) {
                                let e = { instancePath: c + "/experiments/" + a + "/max_days", schemaPath: "#/properties/experiments/items/properties/max_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
                                (u ??= []).push(e), f++;
                            }
                            if (t < 1 || isNaN(t)) {
                                let e = { instancePath: c + "/experiments/" + a + "/max_days", schemaPath: "#/properties/experiments/items/properties/max_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                    }
                    if (void 0 !== e.eligible) {
                        let i = e.eligible;
                        if (i && "object" == typeof i && !Array.isArray(i)) {
                            for (let e in i)
                                if ("include" !== e && "exclude" !== e) {
                                    let t = { instancePath: c + "/experiments/" + a + "/eligible", schemaPath: "#/properties/experiments/items/properties/eligible/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
                                    (u ??= []).push(t), f++;
                                }
                            if (void 0 !== i.include) {
                                let e = i.include;
                                if (Array.isArray(e)) {
                                    if (e.length > 1e3) {
                                        let e = { instancePath: c + "/experiments/" + a + "/eligible/include", schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    let i = e.length;
                                    for (let s = 0; s < i; s++) {
                                        let i = e[s];
                                        if ("string" == typeof i) {
                                            if (t(i) > 255) {
                                                let e = { instancePath: c + "/experiments/" + a + "/eligible/include/" + s, schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (1 > t(i)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/eligible/include/" + s, schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                (u ??= []).push(e), f++;
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/experiments/" + a + "/eligible/include/" + s, schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/items/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/experiments/" + a + "/eligible/include", schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/type", keyword: "type", params: { type: "array" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                            if (void 0 !== i.exclude) {
                                let e = i.exclude;
                                if (Array.isArray(e)) {
                                    if (e.length > 1e3) {
                                        let e = { instancePath: c + "/experiments/" + a + "/eligible/exclude", schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    let i = e.length;
                                    for (let s = 0; s < i; s++) {
                                        let i = e[s];
                                        if ("string" == typeof i) {
                                            if (t(i) > 255) {
                                                let e = { instancePath: c + "/experiments/" + a + "/eligible/exclude/" + s, schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (1 > t(i)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/eligible/exclude/" + s, schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                (u ??= []).push(e), f++;
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/experiments/" + a + "/eligible/exclude/" + s, schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/experiments/" + a + "/eligible/exclude", schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/type", keyword: "type", params: { type: "array" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/eligible", schemaPath: "#/properties/experiments/items/properties/eligible/type", keyword: "type", params: { type: "object" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.primary) {
                        let t = e.primary;
                        if (t && "object" == typeof t && !Array.isArray(t)) {
                            if (void 0 === t.metric) {
                                let e = { instancePath: c + "/experiments/" + a + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/required", keyword: "required", params: { missingProperty: "metric" } };
                                (u ??= []).push(e), f++;
                            }
                            if (void 0 === t.direction) {
                                let e = { instancePath: c + "/experiments/" + a + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/required", keyword: "required", params: { missingProperty: "direction" } };
                                (u ??= []).push(e), f++;
                            }
                            if (void 0 === t.mde) {
                                let e = { instancePath: c + "/experiments/" + a + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/required", keyword: "required", params: { missingProperty: "mde" } };
                                (u ??= []).push(e), f++;
                            }
                            for (let e in t)
                                if ("metric" !== e && "direction" !== e && "mde" !== e) {
                                    let t = { instancePath: c + "/experiments/" + a + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
                                    (u ??= []).push(t), f++;
                                }
                            if (void 0 !== t.metric) {
                                let e = t.metric;
                                if ("string" != typeof e) {
                                    let e = { instancePath: c + "/experiments/" + a + "/primary/metric", schemaPath: "#/properties/experiments/items/properties/primary/properties/metric/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                                if ("merged_within_72h" !== e && "time_to_merge_p50_h" !== e && "success_rate" !== e && "operation_failure_rate" !== e && "conflict_rate" !== e && "api_calls_per_scan" !== e && "duration_seconds" !== e) {
                                    let e = { instancePath: c + "/experiments/" + a + "/primary/metric", schemaPath: "#/properties/experiments/items/properties/primary/properties/metric/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.primary.properties.metric.enum } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                            if (void 0 !== t.direction) {
                                let e = t.direction;
                                if ("string" != typeof e) {
                                    let e = { instancePath: c + "/experiments/" + a + "/primary/direction", schemaPath: "#/properties/experiments/items/properties/primary/properties/direction/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                                if ("up" !== e && "down" !== e) {
                                    let e = { instancePath: c + "/experiments/" + a + "/primary/direction", schemaPath: "#/properties/experiments/items/properties/primary/properties/direction/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.primary.properties.direction.enum } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                            if (void 0 !== t.mde) {
                                let e = t.mde;
                                if ("number" == typeof e && isFinite(e)) {
                                    if (e > 1 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/primary/mde", schemaPath: "#/properties/experiments/items/properties/primary/properties/mde/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (e <= 0 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/primary/mde", schemaPath: "#/properties/experiments/items/properties/primary/properties/mde/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/experiments/" + a + "/primary/mde", schemaPath: "#/properties/experiments/items/properties/primary/properties/mde/type", keyword: "type", params: { type: "number" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/type", keyword: "type", params: { type: "object" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.secondary) {
                        let t = e.secondary;
                        if (Array.isArray(t)) {
                            if (t.length > 10) {
                                let e = { instancePath: c + "/experiments/" + a + "/secondary", schemaPath: "#/properties/experiments/items/properties/secondary/maxItems", keyword: "maxItems", params: { limit: 10 } };
                                (u ??= []).push(e), f++;
                            }
                            let e = t.length;
                            for (let s = 0; s < e; s++) {
                                let e = t[s];
                                if ("string" != typeof e) {
                                    let e = { instancePath: c + "/experiments/" + a + "/secondary/" + s, schemaPath: "#/properties/experiments/items/properties/secondary/items/type", keyword: "type", params: { type: "string" } };
                                    (u ??= []).push(e), f++;
                                }
                                if ("merged_within_72h" !== e && "time_to_merge_p50_h" !== e && "success_rate" !== e && "operation_failure_rate" !== e && "conflict_rate" !== e && "api_calls_per_scan" !== e && "duration_seconds" !== e) {
                                    let e = { instancePath: c + "/experiments/" + a + "/secondary/" + s, schemaPath: "#/properties/experiments/items/properties/secondary/items/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.secondary.items.enum } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/secondary", schemaPath: "#/properties/experiments/items/properties/secondary/type", keyword: "type", params: { type: "array" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.guardrails) {
                        let t = e.guardrails;
                        if (Array.isArray(t)) {
                            if (t.length > 10) {
                                let e = { instancePath: c + "/experiments/" + a + "/guardrails", schemaPath: "#/properties/experiments/items/properties/guardrails/maxItems", keyword: "maxItems", params: { limit: 10 } };
                                (u ??= []).push(e), f++;
                            }
                            let e = t.length;
                            for (let s = 0; s < e; s++) {
                                let e = t[s];
                                if (e && "object" == typeof e && !Array.isArray(e)) {
                                    if (void 0 === e.metric) {
                                        let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s, schemaPath: "#/properties/experiments/items/properties/guardrails/items/required", keyword: "required", params: { missingProperty: "metric" } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (void 0 === e.direction) {
                                        let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s, schemaPath: "#/properties/experiments/items/properties/guardrails/items/required", keyword: "required", params: { missingProperty: "direction" } };
                                        (u ??= []).push(e), f++;
                                    }
                                    for (let t in e)
                                        if ("metric" !== t && "direction" !== t && "margin" !== t && "relative_margin" !== t && "on_breach" !== t) {
                                            let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s, schemaPath: "#/properties/experiments/items/properties/guardrails/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                                            (u ??= []).push(e), f++;
                                        }
                                    if (void 0 !== e.metric) {
                                        let t = e.metric;
                                        if ("string" != typeof t) {
                                            let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/metric", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/metric/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                        if ("merged_within_72h" !== t && "time_to_merge_p50_h" !== t && "success_rate" !== t && "operation_failure_rate" !== t && "conflict_rate" !== t && "api_calls_per_scan" !== t && "duration_seconds" !== t) {
                                            let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/metric", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/metric/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.guardrails.items.properties.metric.enum } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                    if (void 0 !== e.direction) {
                                        let t = e.direction;
                                        if ("string" != typeof t) {
                                            let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/direction", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/direction/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                        if ("up" !== t && "down" !== t) {
                                            let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/direction", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/direction/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.guardrails.items.properties.direction.enum } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                    if (void 0 !== e.margin) {
                                        let t = e.margin;
                                        if ("number" == typeof t && isFinite(t)) {
                                            if (t > 1 || isNaN(t)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (t < 0 || isNaN(t)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                (u ??= []).push(e), f++;
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/margin/type", keyword: "type", params: { type: "number" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                    if (void 0 !== e.relative_margin) {
                                        let t = e.relative_margin;
                                        if ("number" == typeof t && isFinite(t)) {
                                            if (t > 10 || isNaN(t)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/relative_margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (t < 0 || isNaN(t)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/relative_margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                (u ??= []).push(e), f++;
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/relative_margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/type", keyword: "type", params: { type: "number" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                    if (void 0 !== e.on_breach) {
                                        let t = e.on_breach;
                                        if ("string" != typeof t) {
                                            let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/on_breach", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/on_breach/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                        if ("stop" !== t && "warn" !== t) {
                                            let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s + "/on_breach", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/on_breach/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.guardrails.items.properties.on_breach.enum } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/experiments/" + a + "/guardrails/" + s, schemaPath: "#/properties/experiments/items/properties/guardrails/items/type", keyword: "type", params: { type: "object" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/guardrails", schemaPath: "#/properties/experiments/items/properties/guardrails/type", keyword: "type", params: { type: "array" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.analysis) {
                        let t = e.analysis;
                        if (t && "object" == typeof t && !Array.isArray(t)) {
                            for (let e in t)
                                if ("alpha" !== e && "min_units" !== e && "pre_period_days" !== e) {
                                    let t = { instancePath: c + "/experiments/" + a + "/analysis", schemaPath: "#/properties/experiments/items/properties/analysis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
                                    (u ??= []).push(t), f++;
                                }
                            if (void 0 !== t.alpha) {
                                let e = t.alpha;
                                if ("number" == typeof e && isFinite(e)) {
                                    if (e > .5 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/analysis/alpha", schemaPath: "#/properties/experiments/items/properties/analysis/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: .5 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (e <= 0 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/analysis/alpha", schemaPath: "#/properties/experiments/items/properties/analysis/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/experiments/" + a + "/analysis/alpha", schemaPath: "#/properties/experiments/items/properties/analysis/properties/alpha/type", keyword: "type", params: { type: "number" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                            if (void 0 !== t.min_units) {
                                let e = t.min_units;
                                if (!("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e))) {
                                    let e = { instancePath: c + "/experiments/" + a + "/analysis/min_units", schemaPath: "#/properties/experiments/items/properties/analysis/properties/min_units/type", keyword: "type", params: { type: "integer" } };
                                    (u ??= []).push(e), f++;
                                }
                                if ("number" == typeof e && isFinite(e)) {
                                    if (e > 1e4 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/analysis/min_units", schemaPath: "#/properties/experiments/items/properties/analysis/properties/min_units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (e < 2 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/analysis/min_units", schemaPath: "#/properties/experiments/items/properties/analysis/properties/min_units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                            }
                            if (void 0 !== t.pre_period_days) {
                                let e = t.pre_period_days;
                                if (!("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e))) {
                                    let e = { instancePath: c + "/experiments/" + a + "/analysis/pre_period_days", schemaPath: "#/properties/experiments/items/properties/analysis/properties/pre_period_days/type", keyword: "type", params: { type: "integer" } };
                                    (u ??= []).push(e), f++;
                                }
                                if ("number" == typeof e && isFinite(e)) {
                                    if (e > 365 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/analysis/pre_period_days", schemaPath: "#/properties/experiments/items/properties/analysis/properties/pre_period_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (e < 0 || isNaN(e)) {
                                        let e = { instancePath: c + "/experiments/" + a + "/analysis/pre_period_days", schemaPath: "#/properties/experiments/items/properties/analysis/properties/pre_period_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                        (u ??= []).push(e), f++;
                                    }
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/analysis", schemaPath: "#/properties/experiments/items/properties/analysis/type", keyword: "type", params: { type: "object" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                    if (void 0 !== e.variants) {
                        let s = e.variants;
                        if (Array.isArray(s)) {
                            if (s.length > 10) {
                                let e = { instancePath: c + "/experiments/" + a + "/variants", schemaPath: "#/properties/experiments/items/properties/variants/maxItems", keyword: "maxItems", params: { limit: 10 } };
                                (u ??= []).push(e), f++;
                            }
                            let e = s.length;
                            for (let r = 0; r < e; r++) {
                                let e = s[r];
                                if (e && "object" == typeof e && !Array.isArray(e)) {
                                    if (void 0 === e.id) {
                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r, schemaPath: "#/properties/experiments/items/properties/variants/items/required", keyword: "required", params: { missingProperty: "id" } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (void 0 === e.weight) {
                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r, schemaPath: "#/properties/experiments/items/properties/variants/items/required", keyword: "required", params: { missingProperty: "weight" } };
                                        (u ??= []).push(e), f++;
                                    }
                                    if (void 0 === e.settings) {
                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r, schemaPath: "#/properties/experiments/items/properties/variants/items/required", keyword: "required", params: { missingProperty: "settings" } };
                                        (u ??= []).push(e), f++;
                                    }
                                    for (let t in e)
                                        if ("id" !== t && "weight" !== t && "settings" !== t) {
                                            let e = { instancePath: c + "/experiments/" + a + "/variants/" + r, schemaPath: "#/properties/experiments/items/properties/variants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                                            (u ??= []).push(e), f++;
                                        }
                                    if (void 0 !== e.id) {
                                        let i = e.id;
                                        if ("string" == typeof i) {
                                            if (t(i) > 64) {
                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/id", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (1 > t(i)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/id", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (!m.test(i)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/id", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
                                                (u ??= []).push(e), f++;
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/id", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                    if (void 0 !== e.weight) {
                                        let t = e.weight;
                                        if ("number" == typeof t && isFinite(t)) {
                                            if (t > 1 || isNaN(t)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/weight", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (t < 0 || isNaN(t)) {
                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/weight", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                (u ??= []).push(e), f++;
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/weight", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/weight/type", keyword: "type", params: { type: "number" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                    if (void 0 !== e.settings) {
                                        let s = e.settings;
                                        if (s && "object" == typeof s && !Array.isArray(s)) {
                                            if (void 0 !== s.auto_merge_threshold_commits) {
                                                let e = s.auto_merge_threshold_commits;
                                                if (!("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e))) {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/auto_merge_threshold_commits", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/type", keyword: "type", params: { type: "integer" } };
                                                    (u ??= []).push(e), f++;
                                                }
                                                if ("number" == typeof e && isFinite(e)) {
                                                    if (e > 1e3 || isNaN(e)) {
                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/auto_merge_threshold_commits", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                                                        (u ??= []).push(e), f++;
                                                    }
                                                    if (e < 1 || isNaN(e)) {
                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/auto_merge_threshold_commits", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        (u ??= []).push(e), f++;
                                                    }
                                                }
                                            }
                                            if (void 0 !== s.threshold) {
                                                let e = s.threshold;
                                                if (!("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e))) {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/threshold", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/type", keyword: "type", params: { type: "integer" } };
                                                    (u ??= []).push(e), f++;
                                                }
                                                if ("number" == typeof e && isFinite(e)) {
                                                    if (e > 1e3 || isNaN(e)) {
                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/threshold", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                                                        (u ??= []).push(e), f++;
                                                    }
                                                    if (e < 1 || isNaN(e)) {
                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/threshold", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        (u ??= []).push(e), f++;
                                                    }
                                                }
                                            }
                                            if (void 0 !== s.diverged) {
                                                let e = s.diverged;
                                                if ("string" != typeof e) {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/diverged", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/diverged/type", keyword: "type", params: { type: "string" } };
                                                    (u ??= []).push(e), f++;
                                                }
                                                if ("report" !== e && "report-always" !== e && "sync" !== e && "skip" !== e) {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/diverged", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/diverged/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.variants.items.properties.settings.properties.diverged.enum } };
                                                    (u ??= []).push(e), f++;
                                                }
                                            }
                                            if (void 0 !== s.finished) {
                                                let e = s.finished;
                                                if ("string" != typeof e) {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/finished", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/finished/type", keyword: "type", params: { type: "string" } };
                                                    (u ??= []).push(e), f++;
                                                }
                                                if ("leave" !== e && "sync" !== e) {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/finished", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/finished/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.variants.items.properties.settings.properties.finished.enum } };
                                                    (u ??= []).push(e), f++;
                                                }
                                            }
                                            if (void 0 !== s.labels) {
                                                let e = s.labels;
                                                if (Array.isArray(e)) {
                                                    if (e.length > 100) {
                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/labels", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                                        (u ??= []).push(e), f++;
                                                    }
                                                    let i = e.length;
                                                    for (let s = 0; s < i; s++) {
                                                        let i = e[s];
                                                        if ("string" == typeof i) {
                                                            if (t(i) > 50) {
                                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/labels/" + s, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                                                                (u ??= []).push(e), f++;
                                                            }
                                                            if (1 > t(i)) {
                                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/labels/" + s, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                                (u ??= []).push(e), f++;
                                                            }
                                                        }
                                                        else {
                                                            let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/labels/" + s, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                                                            (u ??= []).push(e), f++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/labels", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/type", keyword: "type", params: { type: "array" } };
                                                    (u ??= []).push(e), f++;
                                                }
                                            }
                                            if (void 0 !== s.recreate_after_days) {
                                                let e = s.recreate_after_days;
                                                if (!("number" == typeof e && !(e % 1) && !isNaN(e) && isFinite(e))) {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/recreate_after_days", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } };
                                                    (u ??= []).push(e), f++;
                                                }
                                                if ("number" == typeof e && isFinite(e)) {
                                                    if (e > 3650 || isNaN(e)) {
                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/recreate_after_days", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                                                        (u ??= []).push(e), f++;
                                                    }
                                                    if (e < 0 || isNaN(e)) {
                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/recreate_after_days", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                        (u ??= []).push(e), f++;
                                                    }
                                                }
                                            }
                                            if (void 0 !== s.replay_guard && "boolean" != typeof s.replay_guard) {
                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/replay_guard", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } };
                                                (u ??= []).push(e), f++;
                                            }
                                            if (void 0 !== s.conflict_reviewers) {
                                                let e = s.conflict_reviewers;
                                                if (Array.isArray(e)) {
                                                    if (e.length > 15) {
                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_reviewers", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/maxItems", keyword: "maxItems", params: { limit: 15 } };
                                                        (u ??= []).push(e), f++;
                                                    }
                                                    let i = e.length;
                                                    for (let s = 0; s < i; s++) {
                                                        let i = e[s];
                                                        if ("string" == typeof i) {
                                                            if (t(i) > 140) {
                                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_reviewers/" + s, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                                                                (u ??= []).push(e), f++;
                                                            }
                                                            if (1 > t(i)) {
                                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_reviewers/" + s, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                                (u ??= []).push(e), f++;
                                                            }
                                                            if (!p.test(i)) {
                                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_reviewers/" + s, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } };
                                                                (u ??= []).push(e), f++;
                                                            }
                                                        }
                                                        else {
                                                            let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_reviewers/" + s, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/type", keyword: "type", params: { type: "string" } };
                                                            (u ??= []).push(e), f++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_reviewers", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/type", keyword: "type", params: { type: "array" } };
                                                    (u ??= []).push(e), f++;
                                                }
                                            }
                                            if (void 0 !== s.conflict_strategies) {
                                                let e = s.conflict_strategies;
                                                if (e && "object" == typeof e && !Array.isArray(e))
                                                    for (let t in e) {
                                                        let s = e[t];
                                                        if ("string" != typeof s) {
                                                            let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_strategies/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_strategies/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                                            (u ??= []).push(e), f++;
                                                        }
                                                        if ("structure" !== s && "union" !== s && "words" !== s && "person" !== s && "ours" !== s && "theirs" !== s) {
                                                            let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_strategies/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_strategies/additionalProperties/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.variants.items.properties.settings.properties.conflict_strategies.additionalProperties.enum } };
                                                            (u ??= []).push(e), f++;
                                                        }
                                                    }
                                                else {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_strategies", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_strategies/type", keyword: "type", params: { type: "object" } };
                                                    (u ??= []).push(e), f++;
                                                }
                                            }
                                            if (void 0 !== s.conflict_sets) {
                                                let e = s.conflict_sets;
                                                if (e && "object" == typeof e && !Array.isArray(e))
                                                    for (let i in e) {
                                                        let s = e[i];
                                                        if (Array.isArray(s)) {
                                                            if (s.length > 100) {
                                                                let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                                                (u ??= []).push(e), f++;
                                                            }
                                                            let e = s.length;
                                                            for (let p = 0; p < e; p++) {
                                                                let e = s[p];
                                                                if ("string" == typeof e) {
                                                                    if (t(e) > 255) {
                                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                                        (u ??= []).push(e), f++;
                                                                    }
                                                                    if (1 > t(e)) {
                                                                        let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                                        (u ??= []).push(e), f++;
                                                                    }
                                                                }
                                                                else {
                                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                                                    (u ??= []).push(e), f++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_sets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/type", keyword: "type", params: { type: "array" } };
                                                            (u ??= []).push(e), f++;
                                                        }
                                                    }
                                                else {
                                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings/conflict_sets", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/type", keyword: "type", params: { type: "object" } };
                                                    (u ??= []).push(e), f++;
                                                }
                                            }
                                        }
                                        else {
                                            let e = { instancePath: c + "/experiments/" + a + "/variants/" + r + "/settings", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/type", keyword: "type", params: { type: "object" } };
                                            (u ??= []).push(e), f++;
                                        }
                                    }
                                }
                                else {
                                    let e = { instancePath: c + "/experiments/" + a + "/variants/" + r, schemaPath: "#/properties/experiments/items/properties/variants/items/type", keyword: "type", params: { type: "object" } };
                                    (u ??= []).push(e), f++;
                                }
                            }
                        }
                        else {
                            let e = { instancePath: c + "/experiments/" + a + "/variants", schemaPath: "#/properties/experiments/items/properties/variants/type", keyword: "type", params: { type: "array" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                }
                else {
                    let e = { instancePath: c + "/experiments/" + a, schemaPath: "#/properties/experiments/items/type", keyword: "type", params: { type: "object" } };
                    (u ??= []).push(e), f++;
                }
            }
        }
        else
            (u ??= []).push({ instancePath: c + "/experiments", schemaPath: "#/properties/experiments/type", keyword: "type", params: { type: "array" } }), f++;
    }
    if (void 0 !== e.bots) {
        let i = e.bots;
        if (i && "object" == typeof i && !Array.isArray(i)) {
            for (let e in i)
                if ("user_ids" !== e && "branch_prefixes" !== e) {
                    let t = { instancePath: c + "/bots", schemaPath: "#/properties/bots/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
                    (u ??= []).push(t), f++;
                }
            if (void 0 !== i.user_ids) {
                let e = i.user_ids;
                if (Array.isArray(e)) {
                    e.length > 1e3 && ((u ??= []).push({ instancePath: c + "/bots/user_ids", schemaPath: "#/properties/bots/properties/user_ids/maxItems", keyword: "maxItems", params: { limit: 1e3 } }), f++);
                    let t = e.length;
                    for (let i = 0; i < t; i++) {
                        let t = e[i];
                        if (!("number" == typeof t && !(t % 1) && !isNaN(t) && isFinite(t))) {
                            let e = { instancePath: c + "/bots/user_ids/" + i, schemaPath: "#/properties/bots/properties/user_ids/items/type", keyword: "type", params: { type: "integer" } };
                            (u ??= []).push(e), f++;
                        }
                        if ("number" == typeof t && isFinite(t)) {
                            if (t > 0x1fffffffffffff || isNaN(t)) {
                                let e = { instancePath: c + "/bots/user_ids/" + i, schemaPath: "#/properties/bots/properties/user_ids/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0x1fffffffffffff } };
                                (u ??= []).push(e), f++;
                            }
                            if (t < 1 || isNaN(t)) {
                                let e = { instancePath: c + "/bots/user_ids/" + i, schemaPath: "#/properties/bots/properties/user_ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                    }
                }
                else
                    (u ??= []).push({ instancePath: c + "/bots/user_ids", schemaPath: "#/properties/bots/properties/user_ids/type", keyword: "type", params: { type: "array" } }), f++;
            }
            if (void 0 !== i.branch_prefixes) {
                let e = i.branch_prefixes;
                if (Array.isArray(e)) {
                    e.length > 1e3 && ((u ??= []).push({ instancePath: c + "/bots/branch_prefixes", schemaPath: "#/properties/bots/properties/branch_prefixes/maxItems", keyword: "maxItems", params: { limit: 1e3 } }), f++);
                    let i = e.length;
                    for (let s = 0; s < i; s++) {
                        let i = e[s];
                        if ("string" == typeof i) {
                            if (t(i) > 255) {
                                let e = { instancePath: c + "/bots/branch_prefixes/" + s, schemaPath: "#/properties/bots/properties/branch_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                (u ??= []).push(e), f++;
                            }
                            if (1 > t(i)) {
                                let e = { instancePath: c + "/bots/branch_prefixes/" + s, schemaPath: "#/properties/bots/properties/branch_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                (u ??= []).push(e), f++;
                            }
                        }
                        else {
                            let e = { instancePath: c + "/bots/branch_prefixes/" + s, schemaPath: "#/properties/bots/properties/branch_prefixes/items/type", keyword: "type", params: { type: "string" } };
                            (u ??= []).push(e), f++;
                        }
                    }
                }
                else
                    (u ??= []).push({ instancePath: c + "/bots/branch_prefixes", schemaPath: "#/properties/bots/properties/branch_prefixes/type", keyword: "type", params: { type: "array" } }), f++;
            }
        }
        else
            (u ??= []).push({ instancePath: c + "/bots", schemaPath: "#/properties/bots/type", keyword: "type", params: { type: "object" } }), f++;
    }
}
else
    (u ??= []).push({ instancePath: c, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), f++; return h.errors = u, 0 === f; }

;// CONCATENATED MODULE: ./packages/core/out/config/schema-expectation.js


/** Says what a schema asks for, in words that fit behind "must be": `an integer from 1 to 1000`. */
function describeExpectation(schema) {
    if (schema.enum)
        return `one of ${schema.enum.map((word) => JSON.stringify(word)).join(", ")}`;
    switch (schema.type) {
        case "boolean":
            return "true or false";
        case "integer":
            return `an integer${describeBounds(schema)}`;
        case "number":
            return `a number${describeBounds(schema)}`;
        case "array":
            return describeList(schema);
        case "object":
            return "an object";
        case "string":
            return describeText(schema);
        default:
            return "owner/name or an object";
    }
}
function describeList({ minItems, maxItems }) {
    if (maxItems === undefined)
        return "a list";
    return minItems === maxItems ? `a list of ${maxItems}` : `a list of at most ${maxItems}`;
}
function describeBounds({ minimum, exclusiveMinimum, maximum }) {
    if (exclusiveMinimum !== undefined)
        return ` above ${exclusiveMinimum} and up to ${maximum}`;
    if (minimum === undefined)
        return "";
    return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
        ? ` of at least ${minimum}`
        : ` from ${minimum} to ${maximum}`;
}
function describeText({ maxLength, pattern, examples }) {
    if (maxLength === undefined)
        return "a string";
    const example = pattern === undefined ? undefined : examples?.[0];
    if (example !== undefined)
        return `a string such as ${JSON.stringify(example)}`;
    const kind = pattern === undefined ? "a string" : "a glob, with at most one '!' in front,";
    return `${kind} of 1 to ${(0,plural/* formatCount */.B4)(maxLength, "character")}`;
}
/** Says what to do about a value that a schema refuses; starts with a space, or is empty where nothing is to add. */
function describeRemedy(schema, value) {
    if (schema.enum && typeof value === "string") {
        const suggestion = (0,did_you_mean/* renderSuggestion */.t)(value, schema.enum);
        if (suggestion !== "")
            return suggestion;
    }
    if (typeof value === "string" && looksLike(value, schema)) {
        return schema.type === "boolean"
            ? " Remove the quotes."
            : " Write it as plain digits, without quotes, leading zeros or separators.";
    }
    if (schema.default !== undefined) {
        return ` Change it, or remove the key for the default, ${JSON.stringify(schema.default)}.`;
    }
    return " Change it.";
}
function looksLike(value, { type }) {
    return (((type === "integer" || type === "number") && /^[-+]?\d[\d_.,']*$/.test(value)) ||
        (type === "boolean" && /^(?:true|false)$/.test(value)));
}

;// CONCATENATED MODULE: ./packages/core/out/config/schema-findings.js







/** Checks a readable document against `ECOSYSTEM_SCHEMA`: CFG003, CFG004, CFG005, CFG006 and CFG011. */
function findSchemaViolations(document) {
    const validate = ecosystem_validator_validate;
    if (validate(document.data))
        return [];
    return (validate.errors ?? [])
        .map((error) => schema_findings_createFinding(error, document))
        .filter((finding) => finding !== null);
}
function schema_findings_createFinding(error, document) {
    const pointer = error.instancePath;
    const at = (rule, message, severity = "error") => ({
        ...document.locate(pointer),
        rule,
        severity,
        message: (0,secret_text/* redactSecrets */.f)(message),
        pointer,
    });
    switch (error.keyword) {
        case "required":
            return at("CFG003", describeMissingKey(pointer, String(error.params.missingProperty)));
        case "additionalProperties":
            return createUnknownKeyFinding(error, document);
        case "type":
            return at("CFG005", describeMismatch(error, document));
        case "minItems":
            if (pointer !== "/repositories")
                return at("CFG006", describeMismatch(error, document));
            return at("CFG011", `${(0,describe_value/* describePlace */.df)(pointer)} is empty. List at least one repository as owner/name.`);
        case "pattern":
            // What is wrong with a repository's name is reported by its own rule, CFG007.
            return isRepositoryName(pointer) ? null : at("CFG006", describeMismatch(error, document));
        default:
            return at("CFG006", describeMismatch(error, document));
    }
}
function isRepositoryName(pointer) {
    return /^\/repositories\/\d+(?:\/repository)?$/.test(pointer);
}
const MISSING_EXAMPLES = {
    repositories: 'a list such as ["acme/api"]',
    repository: "the owner/name of a repository",
    variants: "a list of at least two variants",
    start: 'a day such as "2026-12-01"',
    mde: "the smallest difference that matters, such as 0.1",
};
function describeMissingKey(pointer, key) {
    const example = MISSING_EXAMPLES[key];
    const remedy = example === undefined ? "Add it." : `Add it with ${example}.`;
    return `${(0,describe_value/* describePlace */.df)(pointer)} has no key ${JSON.stringify(key)}. ${remedy}`;
}
function createUnknownKeyFinding(error, document) {
    const key = String(error.params.additionalProperty);
    const known = Object.keys(schemaOf(error).properties ?? {});
    return createUnknownKey(document, error.instancePath, key, known);
}
/** The warning about a key that nothing reads, with the known key that it resembles. */
function createUnknownKey(document, pointer, key, known) {
    const suggestion = (0,did_you_mean/* renderSuggestion */.t)(key, known) || ` Known keys: ${known.join(", ")}.`;
    return {
        ...document.locateKey(pointer, key),
        rule: "CFG004",
        severity: "warning",
        message: (0,secret_text/* redactSecrets */.f)(`${(0,describe_value/* describePlace */.df)(pointer)} has an unknown key, ${(0,describe_value/* quote */.hD)(key)}, which is ignored.${suggestion}`),
        pointer,
    };
}
function describeMismatch(error, document) {
    const schema = schemaOf(error);
    const value = followPointer(document.data, error.instancePath);
    const place = (0,describe_value/* describePlace */.df)(error.instancePath);
    const expected = `${place} must be ${describeExpectation(schema)}, but is ${describeActual(error.keyword, value)}.`;
    return `${expected}${describeRemedy(schema, value)}`;
}
function describeActual(keyword, value) {
    if (keyword === "maxItems" && Array.isArray(value))
        return `a list of ${value.length}`;
    if (keyword === "maxLength" && typeof value === "string")
        return `a string of ${(0,plural/* formatCount */.B4)(value.length, "character")}`;
    return (0,describe_value/* describeValue */.bp)(value);
}
/** The part of the schema that holds the keyword which an error is about. */
function schemaOf({ schemaPath }) {
    const keywordAt = schemaPath.lastIndexOf("/");
    return followPointer(ECOSYSTEM_SCHEMA, decodeURIComponent(schemaPath.slice(1, keywordAt)));
}
/** What a JSON Pointer leads to; `undefined` for nothing. https://www.rfc-editor.org/rfc/rfc6901 */
function followPointer(data, pointer) {
    let found = data;
    for (const part of pointer.split("/").slice(1)) {
        const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
        found = typeof found === "object" && found !== null ? found[key] : undefined;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/core/out/config/check-ecosystem-config.js













/** Shortest time between two scheduled runs; GitHub's documentation of `on.schedule`. */
const MIN_SCHEDULE_MINUTES = 5;
/** Checks a configuration file; everything wrong with it is a finding. Never throws, whatever the text. */
function checkEcosystemConfig(text, source) {
    return checkEcosystemDocument((0,read_config_document/* readConfigDocument */.A)(text, source.format ?? (0,config_document/* configFormatOf */.H)(source.file)));
}
/** Checks a configuration file that has been read. */
function checkEcosystemDocument(document) {
    const findings = (0,config_finding/* sortFindings */.T)([
        ...document.findings,
        ...findLeakedSecrets(document),
        ...(document.isReadable ? findProblems(document) : []),
    ]);
    const errors = findings.filter(({ severity }) => severity === "error");
    const isUsable = document.isReadable && errors.every(isAboutExperiments);
    const file = document.data;
    const config = isUsable
        ? createEcosystemConfig(errors.length === 0 ? file : { ...file, experiments: [] })
        : null;
    return { config, findings, document };
}
/** An experiment that cannot be read must not keep repositories from being synced: it is left out instead. */
function isAboutExperiments({ pointer }) {
    return pointer === EXPERIMENTS_POINTER || pointer.startsWith(`${EXPERIMENTS_POINTER}/`);
}
function findProblems(document) {
    return [
        ...findSchemaViolations(document),
        ...findRepositoryProblems(document),
        ...findIdleWeights(document),
        ...findMistypedSwitches(document),
        ...findShortInterval(document),
        ...findPatternProblems(document),
        ...findExperimentProblems(document, EXPERIMENT_SETTING_KEYS),
        ...findNotificationProblems(document),
    ];
}
/** `automation_config` may hold other keys, but one that nearly is a switch would silently leave writing on. */
function findMistypedSwitches(document) {
    const switches = (0,own_property/* own */.Z)(document.data, "automation_config");
    if (typeof switches !== "object" || switches === null)
        return [];
    return Object.keys(switches)
        .filter((key) => !AUTOMATION_CONFIG_KEYS.includes(key))
        .filter((key) => (0,did_you_mean/* findNearest */.q)(key, AUTOMATION_CONFIG_KEYS) !== undefined)
        .map((key) => createUnknownKey(document, "/automation_config", key, AUTOMATION_CONFIG_KEYS));
}
function findShortInterval(document) {
    const pointer = "/sync_interval_minutes";
    const minutes = (0,own_property/* own */.Z)(document.data, "sync_interval_minutes");
    if (!Number.isInteger(minutes))
        return [];
    if (Number(minutes) < 1 || Number(minutes) >= MIN_SCHEDULE_MINUTES)
        return [];
    return [
        {
            ...document.locate(pointer),
            rule: "CFG010",
            severity: "warning",
            message: `sync_interval_minutes is ${minutes}, but GitHub starts a schedule at most every ${MIN_SCHEDULE_MINUTES} minutes. Set ${MIN_SCHEDULE_MINUTES} or more.`,
            pointer,
        },
    ];
}
function findLeakedSecrets(document) {
    return (0,secret_text/* findSecrets */.d)(document.text).map(({ offset, length }) => ({
        ...document.locateText(offset, length),
        rule: "CFG013",
        severity: "error",
        message: "The file contains what looks like a credential. Remove it, revoke it where it was issued, and pass it as a secret.",
        pointer: "",
    }));
}


/***/ }),

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ configFormatOf),
/* harmony export */   S: () => (/* binding */ createConfigDocument)
/* harmony export */ });
/* harmony import */ var _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6017);
/* harmony import */ var _syntax_source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(990);
/* harmony import */ var _syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5733);
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8435);
/* harmony import */ var _secret_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5744);
/* harmony import */ var _source_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7422);






const { characters: MAX_CHARACTERS } = _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.configuration;
/** The language by file extension: YAML for `.yml` and `.yaml`, else JSON. */
function configFormatOf(file) {
    return /\.ya?ml$/i.test(file) ? "yaml" : "json";
}
/** Turns a configuration file into data with places; whatever is wrong with the text becomes findings. */
function createConfigDocument(rawText, reader) {
    const text = (0,_syntax_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stripByteOrderMark */ .Q)(rawText);
    const lines = new _syntax_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .r(text);
    const reading = readSource(text, reader);
    const locateText = (offset, length) => lines.range(offset, length);
    if (reading.status === "failed") {
        const findings = reading.problems.map(({ message, start, end }) => createSyntaxFinding(message, locateText(start, end - start)));
        const nowhere = () => locateText(0, 0);
        return {
            isReadable: false,
            data: undefined,
            findings,
            text,
            locate: nowhere,
            locateKey: nowhere,
            itemSpans: () => [],
            locateText,
        };
    }
    const { data, root } = reading;
    const place = ({ start, end }) => lines.range(start, end - start);
    return {
        isReadable: true,
        data,
        findings: createRepeatedKeyFindings(root, place),
        text,
        locate: (pointer) => place((0,_syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findSpan */ .UW)(root, pointer)),
        locateKey: (pointer, key) => place((0,_syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findKeySpan */ .R_)(root, pointer, key)),
        itemSpans: (pointer) => (0,_syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findItemSpans */ .mx)(root, pointer),
        locateText,
    };
}
function readSource(text, reader) {
    if (text.length > MAX_CHARACTERS) {
        return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .failReading */ .z)(`is longer than ${MAX_CHARACTERS.toLocaleString("en")} characters. Split the ecosystem.`);
    }
    return text.trim() === "" ? (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .failReading */ .z)(_source_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_FILE */ .x) : reader(text);
}
function createSyntaxFinding(message, range) {
    return {
        ...range,
        rule: "CFG001",
        severity: "error",
        message: (0,_secret_text_js__WEBPACK_IMPORTED_MODULE_4__/* .redactSecrets */ .f)(`The file ${message}`),
        pointer: "",
    };
}
function createRepeatedKeyFindings(root, place) {
    return (0,_syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepeatedKeys */ .Sk)(root).map(({ key, pointer, first, again }) => ({
        ...place(again),
        rule: "CFG002",
        severity: "error",
        message: (0,_secret_text_js__WEBPACK_IMPORTED_MODULE_4__/* .redactSecrets */ .f)(`Duplicate key ${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(key)}; line ${place(first).line} has it already, and only the last one would count. Remove one of them.`),
        pointer,
    }));
}


/***/ }),

/***/ 700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings),
/* harmony export */   h: () => (/* binding */ toConfigProblem)
/* harmony export */ });
/** The finding as an error message or the log wants it. */
function toConfigProblem(finding, file) {
    const { message, line, column, rule } = finding;
    return { message, file, line, column, rule };
}
/** Puts findings in the order of the file; those of one place stay in the order of their rules. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}


/***/ }),

/***/ 8435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5733);

const MAX_SHOWN = 60;
/** Renders a JSON Pointer as people write a place: `repositories[2].threshold`; "The file" for the whole of it. */
function describePlace(pointer) {
    const parts = (0,_syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPointer */ .GS)(pointer);
    if (parts.length === 0)
        return "The file";
    return parts.reduce((place, part) => {
        if (/^\d+$/.test(part))
            return `${place}[${part}]`;
        const name = /^[\w$-]+$/.test(part) ? part : quote(part);
        return place === "" ? name : `${place}.${name}`;
    }, "");
}
/** Says what a value is, in words that fit behind "but is": `0`, `the text "15"`, `an empty list`. */
function describeValue(value) {
    if (value === null)
        return "empty (null)";
    if (typeof value === "string")
        return value === "" ? "an empty string" : `the string ${quote(value)}`;
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    return typeof value === "object" ? "an object" : String(value);
}
/** A text of the file in quotes, cut where it is long. */
function quote(text) {
    return JSON.stringify(text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`);
}


/***/ }),

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findNearest),
/* harmony export */   t: () => (/* binding */ renderSuggestion)
/* harmony export */ });
/** Most changes by which a mistyped word is still recognised. */
const MAX_DISTANCE = 2;
/**
 * The known word that `word` was probably meant to be, ignoring case: the nearest within two changes; `undefined` when
 * there is none. Short words must agree in more than they differ.
 */
function findNearest(word, known) {
    let nearest;
    let nearestDistance = MAX_DISTANCE + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) > MAX_DISTANCE)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < nearestDistance && distance * 2 < candidate.length) {
            nearest = candidate;
            nearestDistance = distance;
        }
    }
    return nearest;
}
/** Renders ` Did you mean "word"?`, or nothing. */
function renderSuggestion(word, known) {
    const nearest = findNearest(word, known);
    return nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
}
/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string
 * alignment).
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const isSame = a[row - 1] === b[column - 1];
            let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(distance);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJsonConfig)
/* harmony export */ });
/* harmony import */ var _syntax_json_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3537);
/* harmony import */ var _syntax_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6017);
/* harmony import */ var _source_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);



/** Reads a configuration in JSON. `JSON.parse` has the verdict; a tolerant parser tells the places and all errors. */
function readJsonConfig(text) {
    const { root, errors, tooDeepAt } = (0,_syntax_json_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonSource */ .y)(text, "json", _syntax_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.configuration);
    if (tooDeepAt !== null) {
        const message = `is nested deeper than ${_syntax_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.configuration.depth} levels. Check the brackets.`;
        return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failReading */ .z)(message, tooDeepAt, 1);
    }
    const parsed = parseJson(text);
    if (parsed.isValid && root !== null)
        return { status: "read", data: parsed.data, root };
    if (errors.length > 0) {
        const problems = errors.map((error) => ({
            message: describeError(error, text),
            start: error.start,
            end: error.end,
        }));
        return { status: "failed", problems };
    }
    return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failReading */ .z)("is not valid JSON. Check it with an editor that supports JSON.");
}
function parseJson(text) {
    try {
        return { isValid: true, data: JSON.parse(text) };
    }
    catch {
        return { isValid: false };
    }
}
const SYNTAX_MESSAGES = {
    InvalidSymbol: "has an unexpected token here. Put text in double quotes; without quotes, JSON allows only true, false and null.",
    InvalidNumberFormat: "has a number that JSON does not allow. Write it like 15 or 1.5.",
    PropertyNameExpected: "has no key here. Add a key in double quotes, or remove the comma before this position.",
    ValueExpected: "has no value here. Add one, or remove the comma before this position.",
    ColonExpected: "has no ':' between key and value. Add it.",
    CommaExpected: "has no ',' between two values. Add it.",
    CloseBraceExpected: "has a '{' without a matching '}'. Add it.",
    CloseBracketExpected: "has a '[' without a matching ']'. Add it.",
    EndOfFileExpected: "has text after the end of its value. Remove it.",
    InvalidCommentToken: "has a comment, which JSON does not support. Remove it, or write the file in YAML.",
    UnexpectedEndOfString: "has a string without its closing quote. Add '\"'.",
    UnexpectedEndOfNumber: "has an incomplete number. Complete it.",
    InvalidUnicode: "has an invalid \\u escape. Write four hexadecimal digits after \\u.",
    InvalidEscapeCharacter: "has an escape that JSON does not support. Write \\\\ for a backslash.",
    InvalidCharacter: "has a control character in a string. Remove it, or write it as an escape such as \\t.",
};
function describeError({ code, start }, text) {
    if (/^(?:PropertyName|Value)Expected$/.test(code) && /^[}\]]/.test(text.slice(start, start + 1))) {
        if (/,\s*$/.test(text.slice(Math.max(0, start - 200), start))) {
            return "has a comma after the last value. Remove it.";
        }
    }
    return SYNTAX_MESSAGES[code] ?? "is not valid JSON here. Check the characters around this position.";
}


/***/ }),

/***/ 1608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present),
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** A key of an object, or `undefined`; what the prototype has does not count. */
function own(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
/** An object with the one key, or without it when there is no value: `exactOptionalPropertyTypes` distinguishes the two. */
function present(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readConfigDocument)
/* harmony export */ });
/* harmony import */ var _config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88);
/* harmony import */ var _json_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1417);
/* harmony import */ var _yaml_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5892);



/** Reads a configuration file; whatever is wrong with the text becomes findings. Time and memory are bounded. */
function readConfigDocument(text, format) {
    return (0,_config_document_js__WEBPACK_IMPORTED_MODULE_0__/* .createConfigDocument */ .S)(text, format === "json" ? _json_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonConfig */ .J : _yaml_reading_js__WEBPACK_IMPORTED_MODULE_2__.readYamlConfig);
}


/***/ }),

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ EMPTY_FILE),
/* harmony export */   z: () => (/* binding */ failReading)
/* harmony export */ });
/** What is said of a file without content. */
const EMPTY_FILE = "is empty. List at least one repository under 'repositories'.";
/** The reading of a text that cannot be read, for one reason. */
function failReading(message, start = 0, length = 0) {
    return { status: "failed", problems: [{ message, start, end: start + length }] };
}


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYamlConfig: () => (/* binding */ readYamlConfig)
/* harmony export */ });
/* harmony import */ var _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6017);
/* harmony import */ var _syntax_yaml_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1163);
/* harmony import */ var _source_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);



const { values: MAX_VALUES } = _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.configuration;
/** Reads a configuration in YAML; what is wrong with it is said in words that tell what to do. */
function readYamlConfig(text) {
    const reading = (0,_syntax_yaml_data_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlacedYamlData */ .D)(text, _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.configuration);
    if (reading.status === "failed")
        return describeFailure(reading.failure);
    const { data, root } = reading;
    return root === null || data === null ? (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failReading */ .z)(_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_FILE */ .x) : { status: "read", data, root };
}
function describeFailure(failure) {
    switch (failure.reason) {
        case "invalid":
            return describeInvalid(failure.message, failure.start);
        case "several-documents":
            return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failReading */ .z)(`contains ${failure.count} YAML documents. Keep one, and remove '---' and the rest.`, failure.start, 1);
        case "circular-alias":
            return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failReading */ .z)("has an alias to a value that contains the alias. Remove the alias.", failure.start, 1);
        case "too-many-values":
            return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failReading */ .z)(`expands to more than ${MAX_VALUES.toLocaleString("en")} values when its aliases are resolved. Remove aliases.`, failure.start, 1);
    }
}
function describeInvalid(message, start) {
    if (message === undefined)
        return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failReading */ .z)("is not valid YAML. Check its escapes and tags.");
    // A reason may quote the text, which may be long.
    const reason = message.charAt(0).toLowerCase() + message.slice(1, 200);
    return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failReading */ .z)(`is not valid YAML: ${reason}. Check the text around this position.`, start, 1);
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ parseSetRules),
/* harmony export */   W_: () => (/* binding */ parseStrategyRules),
/* harmony export */   j7: () => (/* binding */ CONFLICT_STRATEGIES)
/* harmony export */ });
/** What a repository's owner may ask for on paths of their choice. The last two lose one side's work. */
const CONFLICT_STRATEGIES = ["structure", "union", "words", "person", "ours", "theirs"];
/** Reads `glob: strategy`, a rule a line; `null` when a line is not like that. */
function parseStrategyRules(lines) {
    const rules = [];
    for (const line of lines) {
        const [glob, name] = splitRule(line);
        const strategy = CONFLICT_STRATEGIES.find((known) => known === name);
        if (strategy === undefined || !glob)
            return null;
        rules.push({ glob, strategy });
    }
    return rules;
}
/** Reads `glob: key`, a list a line; `null` when a line is not like that. */
function parseSetRules(lines) {
    const rules = [];
    for (const line of lines) {
        const [glob, key] = splitRule(line);
        if (!glob || !key)
            return null;
        rules.push({ glob, key });
    }
    return rules;
}
function splitRule(line) {
    const match = /^(\S+)\s*(?::|=|\s)\s*(\S+)$/.exec(line.trim());
    return [match?.[1]?.replace(/[:=]$/, ""), match?.[2]];
}


/***/ }),

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findBranchPatternProblem),
/* harmony export */   h: () => (/* binding */ findBranchPrefixProblem)
/* harmony export */ });
/** What people write in front of a branch's name that is none of it. */
const PREFIXES = [
    [/^\/?refs\/remotes\/[^/]+\//, "`refs/remotes/<remote>/` is not part of a branch name"],
    [/^\/?refs\/heads\//, "`refs/heads/` is not part of a branch name"],
    [/^\/?heads\//, "`heads/` is not part of a branch name"],
    [/^\/?remotes\/[^/]+\//, "`remotes/<remote>/` is not part of a branch name"],
    [/^\/?origin\//, "`origin/` is the name of a remote, not part of a branch name"],
    [/^(?:\.?\/)+/, "a branch name cannot start with `/` or `./`"],
];
/** Refs that are no branches. */
const OTHER_REFS = /^\/?refs\//;
/** What git allows in no name of a branch, and what has no meaning in a pattern. */
const FORBIDDEN = /[\p{Cc} ~^:]/u;
/**
 * Tells what is wrong with a pattern, `null` when nothing is. Patterns are names of branches, without `refs/heads/`, as in the
 * branch filters of workflows.
 */
function findBranchPatternProblem(pattern) {
    const sign = pattern.startsWith("!") ? "!" : "";
    const glob = pattern.slice(sign.length);
    const suggest = (name) => (name === "" ? {} : { suggestion: `${sign}${name}` });
    const trimmed = glob.trim();
    for (const [prefix, why] of PREFIXES) {
        if (prefix.test(trimmed))
            return { severity: "warning", message: why, ...suggest(trimmed.replace(prefix, "")) };
    }
    if (OTHER_REFS.test(trimmed)) {
        return {
            severity: "warning",
            message: "patterns match only branches, not tags or other refs",
        };
    }
    const brackets = glob.replace(/\[[^\]]*\]/g, "");
    const [forbidden] = FORBIDDEN.exec(brackets) ?? [];
    if (forbidden !== undefined) {
        const what = forbidden.trim() === "" ? "whitespace" : `\`${forbidden}\``;
        const isTrimmed = !FORBIDDEN.test(trimmed.replace(/\[[^\]]*\]/g, ""));
        return {
            severity: "warning",
            message: `a branch name cannot contain ${what}; write each pattern as a separate entry`,
            ...(isTrimmed && suggest(trimmed)),
        };
    }
    if (/\/{2,}/.test(glob)) {
        return {
            severity: "warning",
            message: "a branch name cannot contain `//`",
            ...suggest(glob.replace(/\/+/g, "/")),
        };
    }
    if (glob.endsWith("/")) {
        return { severity: "warning", message: "a branch name cannot end with `/`", ...suggest(`${glob}**`) };
    }
    if (glob === "*") {
        return { severity: "info", message: "`*` does not match `/`", ...suggest("**") };
    }
    return null;
}
/** Tells what is wrong with a beginning of branch names, `null` when nothing is. It is compared as it stands. */
function findBranchPrefixProblem(prefix) {
    const problem = findBranchPatternProblem(prefix.endsWith("/") ? prefix.slice(0, -1) : prefix);
    if (problem !== null && problem.severity === "warning") {
        const { severity, message, suggestion } = problem;
        const name = suggestion === undefined || prefix.endsWith("/") === suggestion.endsWith("/")
            ? suggestion
            : `${suggestion}/`;
        return { severity, message, ...(name !== undefined && { suggestion: name }) };
    }
    const [cut] = /[*?]/.exec(prefix) ?? [];
    if (cut === undefined)
        return null;
    const message = `it is compared literally, and a branch name cannot contain \`${cut}\``;
    const plain = prefix.replace(/[*?].*$/, "");
    return { severity: "warning", message, ...(plain !== "" && { suggestion: plain }) };
}


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ CHANNEL_TYPES),
/* harmony export */   y: () => (/* binding */ NOTIFY_EVENTS)
/* harmony export */ });
/** Every kind of channel: a closed set, part of the public contract. A run has one channel of each kind at most. */
const CHANNEL_TYPES = ["slack", "slack-bot", "teams", "email", "webhook", "ping"];
/** What a message may be about. */
const NOTIFY_EVENTS = ["opened", "changed", "recovered", "reminder"];


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ parseQuietHours),
/* harmony export */   ju: () => (/* binding */ QUIET_HOURS_FORMAT),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
const DAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const DAY_MINUTES = 24 * 60;
const LINE = /^(?:(?<days>[a-z]{3}(?:\s*[,-]\s*[a-z]{3})*)\s+)?(?<from>\d{1,2}:\d{2})\s*-\s*(?<until>\d{1,2}:\d{2})(?:\s+(?<zone>[A-Za-z0-9_+/-]+))?$/i;
/** How quiet hours are written, for messages. */
const QUIET_HOURS_FORMAT = "must be like `22:00-07:00 Europe/Berlin` or `Sat,Sun 00:00-24:00 UTC`; several are separated by `;` or lines";
/**
 * Reads quiet hours: `22:00-07:00 Europe/Berlin`, `Mon-Fri 20:00-08:00 America/New_York; Sat,Sun 00:00-24:00 UTC`. Without
 * a zone it is UTC. `null` where anything of it is not understood.
 */
function parseQuietHours(text) {
    const lines = text
        .split(/[;\r\n]/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    const parsed = lines.map(parseLine);
    return lines.length === 0 || parsed.includes(null) ? null : parsed.filter((line) => line !== null);
}
function parseLine(line) {
    const { days, from, until, zone = "UTC" } = LINE.exec(line)?.groups ?? {};
    const [fromMinute, untilMinute] = [parseTime(from), parseTime(until)];
    const onDays = days === undefined ? EVERY_DAY : parseDays(days);
    if (fromMinute === null || untilMinute === null || onDays === null || !isTimeZone(zone))
        return null;
    if (fromMinute === untilMinute || fromMinute === DAY_MINUTES)
        return null;
    return { timeZone: zone, fromMinute, untilMinute, days: onDays };
}
function parseTime(text) {
    const [hours, minutes] = (text ?? "").split(":").map(Number);
    if (hours === undefined || minutes === undefined || minutes > 59)
        return null;
    const minute = hours * 60 + minutes;
    return minute <= DAY_MINUTES ? minute : null;
}
function parseDays(text) {
    const days = [];
    for (const part of text.toLowerCase().split(",")) {
        const [first, last] = part.split("-").map((name) => DAY_NAMES.indexOf(name.trim()));
        if (first === undefined || first < 0 || (last !== undefined && last < 0))
            return null;
        const end = last ?? first;
        const length = ((end - first + DAY_NAMES.length) % DAY_NAMES.length) + 1;
        for (let step = 0; step < length; step += 1)
            days.push((first + step) % DAY_NAMES.length);
    }
    return [...new Set(days)].toSorted((a, b) => a - b);
}
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat("en-US", { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** Whether a moment (milliseconds since the epoch) is in any of the quiet hours. */
function isQuiet(quietHours, atMs) {
    return quietHours.some((hours) => isWithin(hours, atMs));
}
function isWithin({ timeZone, fromMinute, untilMinute, days }, atMs) {
    const { day, minute } = localTime(timeZone, atMs);
    if (fromMinute < untilMinute)
        return days.includes(day) && minute >= fromMinute && minute < untilMinute;
    const dayBefore = (day + DAY_NAMES.length - 1) % DAY_NAMES.length;
    return (days.includes(day) && minute >= fromMinute) || (days.includes(dayBefore) && minute < untilMinute);
}
function localTime(timeZone, atMs) {
    const parts = new Intl.DateTimeFormat("en-US", {
        timeZone,
        weekday: "short",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    }).formatToParts(atMs);
    const part = (type) => parts.find((found) => found.type === type)?.value ?? "";
    return {
        day: DAY_NAMES.indexOf(part("weekday").toLowerCase()),
        minute: Number(part("hour")) * 60 + Number(part("minute")),
    };
}


/***/ }),

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ gravest),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   yR: () => (/* binding */ NOTIFY_SEVERITIES)
/* harmony export */ });
/** How grave something is, the least grave first. */
const NOTIFY_SEVERITIES = ["info", "warning", "error", "critical"];
/** Whether one severity is at least as grave as another. */
function isAtLeast(severity, least) {
    return NOTIFY_SEVERITIES.indexOf(severity) >= NOTIFY_SEVERITIES.indexOf(least);
}
/** The gravest of some severities; `info` of none. */
function gravest(severities) {
    return NOTIFY_SEVERITIES.findLast((severity) => severities.includes(severity)) ?? "info";
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readJsonSource)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2655);


/**
 * Reads JSON as a tree of places, and goes on behind errors. Never throws.
 *
 * Whether a text is JSON at all is for `JSON.parse` to say: this reader is more tolerant.
 *
 * @param limits.depth Most lists and objects inside each other
 * @param limits.problems Most errors
 */
function readJsonSource(text, dialect, limits) {
    const builder = new _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceTreeBuilder */ .Z();
    const errorsByStart = new Map();
    let tooDeepAt = null;
    const checkDepth = (start) => {
        if (builder.depth < limits.depth)
            return;
        tooDeepAt = start;
        throw new RangeError("nested too deep");
    };
    const visitor = {
        onObjectBegin: (offset) => {
            checkDepth(offset);
            builder.openMapping(offset);
        },
        onObjectProperty: (key, offset, length) => builder.key(createScalar(text, key, offset, length)),
        onObjectEnd: (offset, length) => builder.close(offset + length),
        onArrayBegin: (offset) => {
            checkDepth(offset);
            builder.openSequence(offset);
        },
        onArrayEnd: (offset, length) => builder.close(offset + length),
        onLiteralValue: (value, offset, length) => builder.value(createScalar(text, value, offset, length)),
        onError: (code, start, length) => {
            // One mistake makes several complaints about the same place; the first one is about the cause.
            if (errorsByStart.has(start) || errorsByStart.size === limits.problems)
                return;
            errorsByStart.set(start, { code: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code), start, end: start + length });
        },
    };
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, visitor, { disallowComments: dialect === "json", allowTrailingComma: dialect === "jsonc" });
    }
    catch (error) {
        // The parser recurses and has no other way to be stopped before it exhausts the stack.
        if (tooDeepAt === null)
            throw error;
    }
    return { root: builder.root, errors: [...errorsByStart.values()], tooDeepAt };
}
function createScalar(source, value, start, length) {
    const end = start + length;
    const isText = typeof value === "string";
    const text = isText ? value : source.slice(start, end);
    return { kind: "scalar", start, end, value, text, style: isText ? "double" : "plain" };
}


/***/ }),

/***/ 6017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * What a text may come to, by what is read: the one table of limits of JSON and YAML. What is above them is refused
 * before or while it is read, so that no text takes a run's time or memory.
 */
const LIMITS = {
    /** The configuration of an ecosystem. */
    configuration: {
        /** About ten times what 10,000 repositories with settings of their own take. */
        characters: 10 * 1024 * 1024,
        /** As GitHub's own reader of workflow files has it (`MaxDepth`); a valid file needs five levels. */
        depth: 50,
        /** Values after aliases are filled in, as GitHub's own reader has it (`MaxParseEvents`). */
        values: 1_000_000,
        /** Syntax errors that are reported. */
        problems: 100,
    },
    /**
     * Workflows, actions and the settings of their checks, after the limits of GitHub's own reader.
     *
     * @see https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ParseOptions.cs
     */
    workflow: {
        /** GitHub's runner reads 1 MiB; half of that parses in time. */
        characters: 512 * 1024,
        /** Far above any workflow, and what a parser reads in time. */
        lines: 16_000,
        /** `MaxDepth`. */
        depth: 50,
        /** Brackets open at once before a text is parsed: scripts and JSON inside strings count too, so it is generous. */
        openBrackets: 300,
        /** Values after aliases are filled in; `MaxParseEvents` is 1,000,000. */
        values: 200_000,
        /** Problems of one text, and syntax errors among them; more say nothing new. */
        problems: 50,
        syntaxErrors: 10,
    },
    /** A version of a file in a merge. */
    merge: {
        /** Beyond it a file is data, not text that people merge. */
        characters: 1024 * 1024,
        /** Levels below the root that are merged part by part; GitHub's own files stay below ten. */
        depth: 100,
        /** Levels of brackets in YAML that are merged part by part; what is deeper is taken as a whole. */
        flowDepth: 20,
    },
};


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stripByteOrderMark),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Removes the byte order mark that some editors put at the start; no editor counts it as a column. */
function stripByteOrderMark(text) {
    return text.startsWith("\ufeff") ? text.slice(1) : text;
}
/** Turns offsets of one text into lines and columns. Costs nothing until it is asked. */
class LineIndex {
    #text;
    #starts = null;
    constructor(text) {
        this.#text = text;
    }
    /** The range from `offset` on, cut at the end of the text. */
    range(offset, length) {
        const [line, column] = this.#position(offset);
        const [endLine, endColumn] = this.#position(Math.min(offset + length, this.#text.length));
        return { line, column, endLine, endColumn };
    }
    /** The offset at which a line starts; the end of the text for a line behind it. */
    start(line) {
        this.#starts ??= findLineStarts(this.#text);
        return this.#starts[line - 1] ?? this.#text.length;
    }
    #position(offset) {
        this.#starts ??= findLineStarts(this.#text);
        const line = countUpTo(this.#starts, offset);
        return [line, offset - (this.#starts[line - 1] ?? 0) + 1];
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (const lineBreak of text.matchAll(/\r\n|\n|\r/g))
        starts.push(lineBreak.index + lineBreak[0].length);
    return starts;
}
/** How many of the ascending numbers are at most `limit`; by bisection. */
function countUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SourceTreeBuilder)
/* harmony export */ });
/** Builds a `SourceNode` from a parser's events, which may come from a text with errors in it. */
class SourceTreeBuilder {
    #open = [];
    #root = null;
    /** The outermost value, once it is closed. */
    get root() {
        return this.#root;
    }
    /** How many lists and mappings are open. */
    get depth() {
        return this.#open.length;
    }
    /** Whether the next value of the innermost mapping is a key. */
    get isAtKey() {
        const parent = this.#open.at(-1);
        return parent?.kind === "mapping" && parent.key === null;
    }
    key(node) {
        const parent = this.#open.at(-1);
        if (parent?.kind === "mapping")
            parent.key = node;
    }
    value(node) {
        const parent = this.#open.at(-1);
        if (parent === undefined)
            this.#root ??= node;
        else if (parent.kind === "sequence")
            parent.items.push(node);
        else if (parent.key !== null) {
            parent.entries.push({ key: parent.key, value: node });
            parent.key = null;
        }
    }
    openSequence(start, isFlow = true) {
        this.#open.push({ kind: "sequence", start, isFlow, items: [] });
    }
    openMapping(start, isFlow = true) {
        this.#open.push({ kind: "mapping", start, isFlow, entries: [], key: null });
    }
    /** Closes the innermost list or mapping, which reaches to `end` or, without it, to the end of its last value. */
    close(end) {
        const node = this.#open.pop();
        if (node === undefined)
            return;
        const { start, isFlow } = node;
        if (node.kind === "sequence") {
            const { items } = node;
            this.value({ kind: "sequence", start, end: end ?? items.at(-1)?.end ?? start, isFlow, items });
        }
        else {
            const { entries } = node;
            const last = entries.at(-1)?.value?.end;
            this.value({ kind: "mapping", start, end: end ?? last ?? start, isFlow, entries });
        }
    }
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ splitPointer),
/* harmony export */   GT: () => (/* binding */ hasProperties),
/* harmony export */   R_: () => (/* binding */ findKeySpan),
/* harmony export */   Sk: () => (/* binding */ findRepeatedKeys),
/* harmony export */   UW: () => (/* binding */ findSpan),
/* harmony export */   mx: () => (/* binding */ findItemSpans)
/* harmony export */ });
/** Whether an anchor or a tag stands before a value. */
function hasProperties(node) {
    return node.kind !== "alias" && (node.anchor !== undefined || node.tag !== undefined);
}
/** Appends a key or an index to a JSON Pointer (RFC 6901). */
function joinPointer(pointer, part) {
    return `${pointer}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/** Splits a JSON Pointer (RFC 6901) into its parts; the empty pointer has none. */
function splitPointer(pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/**
 * Finds a value's place, or that of the innermost value around it which the text shows.
 *
 * Of a repeated key the last one counts, as it does for the value. What an alias stands for is placed at the alias.
 */
function findSpan(root, pointer) {
    let node = root;
    for (const part of splitPointer(pointer)) {
        const child = findChild(node, part);
        if (child === undefined)
            break;
        node = child;
    }
    return node;
}
/** Finds the place of a key, or that of the innermost value around it when the text does not show it. */
function findKeySpan(root, pointer, key) {
    return findEntry(findNode(root, pointer), key)?.key ?? findSpan(root, pointer);
}
/** The places of the items of the list at a pointer; none when there is no list. */
function findItemSpans(root, pointer) {
    const node = findNode(root, pointer);
    return node?.kind === "sequence" ? node.items : [];
}
function findNode(root, pointer) {
    let node = root;
    for (const part of splitPointer(pointer))
        node = findChild(node, part);
    return node;
}
function findChild(node, part) {
    if (node?.kind === "sequence")
        return node.items[Number(part)];
    return findEntry(node, part)?.value ?? undefined;
}
function findEntry(node, key) {
    return node?.kind === "mapping" ? node.entries.findLast((entry) => textOfKey(entry) === key) : undefined;
}
function textOfKey({ key }) {
    return key.kind === "scalar" ? key.text : "";
}
/** Lists every later occurrence of a key in its mapping, in the order of the text. */
function findRepeatedKeys(root) {
    const found = [];
    collectRepeatedKeys(root, [], found);
    return found;
}
/** `path` is shared and changed on the way, so that a file without repeated keys costs no texts. */
function collectRepeatedKeys(node, path, found) {
    if (node?.kind === "sequence") {
        for (const [index, item] of node.items.entries()) {
            if (item.kind === "scalar")
                continue;
            path.push(index);
            collectRepeatedKeys(item, path, found);
            path.pop();
        }
    }
    if (node?.kind !== "mapping")
        return;
    const firstByKey = new Map();
    for (const entry of node.entries) {
        const key = textOfKey(entry);
        path.push(key);
        const first = firstByKey.get(key);
        if (first === undefined)
            firstByKey.set(key, entry.key);
        else
            found.push({ key, pointer: path.reduce(joinPointer, ""), first, again: entry.key });
        collectRepeatedKeys(entry.value, path, found);
        path.pop();
    }
}


/***/ }),

/***/ 1163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPlacedYamlData),
/* harmony export */   S: () => (/* binding */ readYamlData)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8281);
/* harmony import */ var _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2655);


/** YAML 1.2 with JSON's numbers: `08`, `0x10` and `1_000` stay text, so that a wrong type is seen and not guessed at. */
const JSON_SCHEMA = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .nullCoreTag */ .DX, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .boolCoreTag */ .G7, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .intJsonTag */ .yW, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .floatJsonTag */ .TX);
/**
 * Reads one YAML document as plain data; `undefined` when it is not valid. Never throws.
 *
 * @param limits.depth Most lists and mappings inside each other
 */
function readYamlData(text, limits) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { maxDepth: limits.depth });
    }
    catch {
        return undefined;
    }
}
/**
 * Reads one YAML document as data with places: aliases allowed as long as they do not blow up, no merge keys and no tags
 * of its own; of a repeated key the last one counts. Never throws.
 *
 * @param limits.depth Most lists and mappings inside each other
 * @param limits.values Most values once aliases are filled in
 */
function readPlacedYamlData(text, limits) {
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: limits.depth });
        const failure = findSeveralDocuments(events) ?? findBlowUp(events, text, limits.values);
        if (failure !== null)
            return { status: "failed", failure };
        const [data] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source: text, schema: JSON_SCHEMA, json: true });
        return { status: "read", data, root: traceEvents(events, text) };
    }
    catch (error) {
        // The library documents that a text may also make it throw errors of other kinds.
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            return { status: "failed", failure: { reason: "invalid" } };
        const start = error.mark?.position ?? 0;
        return { status: "failed", failure: { reason: "invalid", message: error.reason, start } };
    }
}
function findSeveralDocuments(events) {
    const count = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
    return count > 1 ? { reason: "several-documents", count, start: findSecondDocument(events) } : null;
}
/** The start of the second document's content, or the end of the first one's where the second is empty. */
function findSecondDocument(events) {
    const second = events.findLastIndex((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT);
    const offsets = events.slice(second).map(startOf);
    return offsets.find((offset) => offset >= 0) ?? Math.max(0, ...events.map(startOf));
}
function startOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
        return event.start;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? event.anchorStart - 1 : -1;
}
/** Counts values with every alias filled in, before anything is filled in, and refuses what grows without bound. */
function findBlowUp(events, text, maxValues) {
    const sizes = new Map();
    const open = [];
    const add = (size) => {
        const parent = open.at(-1);
        if (parent !== undefined)
            parent.size += size;
    };
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const closed = open.pop();
            if (closed?.anchor)
                sizes.set(closed.anchor, closed.size);
            add(closed?.size ?? 0);
        }
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            open.push({ anchor: "", size: 0 });
        else {
            const anchor = text.slice(Math.max(0, event.anchorStart), Math.max(0, event.anchorEnd));
            if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
                if (open.some((node) => node.anchor === anchor)) {
                    return { reason: "circular-alias", start: event.anchorStart - 1 };
                }
                add(sizes.get(anchor) ?? 1);
            }
            else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
                if (anchor !== "")
                    sizes.set(anchor, 1);
                add(1);
            }
            else
                open.push({ anchor, size: 1 });
        }
        if ((open.at(-1)?.size ?? 0) > maxValues) {
            return { reason: "too-many-values", start: Math.max(0, startOf(event)) };
        }
    }
    return null;
}
function traceEvents(events, text) {
    const builder = new _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceTreeBuilder */ .Z();
    let end = 0;
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            continue;
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            builder.close();
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE) {
            // An empty value inside must not lie before what holds it.
            end = Math.max(end, event.start);
            const isFlow = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .COLLECTION_STYLE */ .Rl.FLOW;
            if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
                builder.openMapping(event.start, isFlow);
            else
                builder.openSequence(event.start, isFlow);
        }
        else {
            const node = createLeaf(event, text, end);
            end = node.end;
            if (builder.isAtKey)
                builder.key(node);
            else
                builder.value(node);
        }
    }
    return builder.root;
}
function createLeaf(event, text, previousEnd) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        return { kind: "alias", start: event.anchorStart - 1, end: event.anchorEnd, name };
    }
    const { valueStart, valueEnd } = event;
    const style = STYLES[event.style];
    const quotes = style === "single" || style === "double" ? 1 : 0;
    // An empty value has no place of its own: it is where the text before it ends.
    const isEmpty = valueStart < 0;
    const start = isEmpty ? previousEnd : valueStart - quotes;
    const end = isEmpty ? previousEnd : valueEnd + quotes;
    const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event);
    return { kind: "scalar", start, end, value, text: value, style };
}
const STYLES = {
    [js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN]: "plain",
    [js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED]: "single",
    [js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED]: "double",
    [js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK]: "literal",
    [js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK]: "folded",
};


/***/ })

};
