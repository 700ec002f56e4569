export const id = 78;
export const ids = [78];
export const modules = {

/***/ 6078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkEcosystemConfig),
  _: () => (/* binding */ checkEcosystemDocument)
});

// EXTERNAL MODULE: ./packages/core/out/repository/branch-pattern-problem.js
var branch_pattern_problem = __webpack_require__(8401);
// EXTERNAL MODULE: ./packages/core/out/config/describe-value.js
var describe_value = __webpack_require__(8435);
;// CONCATENATED MODULE: ./packages/core/out/config/own-property.js
/** A key of an object, or `undefined`; what the prototype has does not count. */
function own(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}

// EXTERNAL MODULE: ./packages/core/out/config/secret-text.js
var secret_text = __webpack_require__(5744);
;// CONCATENATED MODULE: ./packages/core/out/config/branch-pattern-findings.js




/** Checks everything in the file that names branches (CFG015): each is a name of a branch, not of a ref. */
function findPatternProblems(document) {
    const entries = own(document.data, "repositories");
    const repositories = Array.isArray(entries) ? entries : [];
    return [
        ...findInBranches(document, own(document.data, "sync"), "/sync"),
        ...findInList(document, own(own(document.data, "bots"), "branch_prefixes"), {
            pointer: "/bots/branch_prefixes",
            find: branch_pattern_problem/* findBranchPrefixProblem */.h,
        }),
        ...repositories.flatMap((entry, index) => findInBranches(document, entry, `/repositories/${index}`)),
    ];
}
function findInBranches(document, holder, at) {
    return ["include", "exclude"].flatMap((key) => findInList(document, own(own(holder, "branches"), key), {
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
// EXTERNAL MODULE: ./packages/core/out/conflict/policy/conflict-rules.js
var conflict_rules = __webpack_require__(5419);
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
};
const MAX_ID = Number.MAX_SAFE_INTEGER;
const defaults = ECOSYSTEM_DEFAULTS;
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
    items: { type: "string", minLength: 1, maxLength: 140, pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" },
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
const patterns = {
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
};
/** Names of the known keys of `automation_config`, so that a mistyped one can be distinguished from other keys. */
const AUTOMATION_CONFIG_KEYS = Object.keys(automationConfig);

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
            labels: sync.labels ?? defaults.labels,
            recreateAfterDays: sync.recreate_after_days ?? defaults.recreateAfterDays,
            isReplayGuarded: sync.replay_guard ?? defaults.isReplayGuarded,
            conflictReviewers: sync.conflict_reviewers ?? defaults.conflictReviewers,
            conflictRules: createConflictRules(sync) ?? NO_CONFLICT_RULES,
        },
        bots: {
            userIds: file.bots?.user_ids ?? defaults.botUserIds,
            branchPrefixes: file.bots?.branch_prefixes ?? defaults.botBranchPrefixes,
        },
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
        ...present("databaseId", settings.id),
        ...present("threshold", settings.threshold),
        ...present("mode", settings.mode),
        ...present("head", settings.head),
        ...present("diverged", settings.diverged),
        ...present("finished", settings.finished),
        ...present("branches", settings.branches),
        ...present("labels", settings.labels),
        ...present("recreateAfterDays", settings.recreate_after_days),
        ...present("isReplayGuarded", settings.replay_guard),
        ...present("conflictReviewers", settings.conflict_reviewers),
        ...present("conflictRules", createConflictRules(settings)),
    };
}
const NO_CONFLICT_RULES = { strategies: [], sets: [] };
function createConflictRules({ conflict_strategies, conflict_sets, }) {
    if (conflict_strategies === undefined && conflict_sets === undefined)
        return undefined;
    return {
        strategies: Object.entries(conflict_strategies ?? {}).map(([glob, strategy]) => ({ glob, strategy })),
        sets: Object.entries(conflict_sets ?? {}).flatMap(([glob, keys]) => keys.map((key) => ({ glob, key }))),
    };
}
/** An object with the one key, or without it when there is no value: `exactOptionalPropertyTypes` distinguishes the two. */
function present(key, value) {
    return value === undefined ? {} : { [key]: value };
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
function listRepositories(data) {
    const entries = own(data, "repositories");
    if (!Array.isArray(entries))
        return [];
    return entries.flatMap((entry, index) => {
        const pointer = `/repositories/${index}`;
        if (typeof entry === "string")
            return [{ text: entry, pointer }];
        const text = own(entry, "repository");
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

// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(2998);
;// CONCATENATED MODULE: ./packages/core/out/config/generated/ecosystem-validator.js
// @ts-nocheck
// Compiled by ajv 8.20.0 from ECOSYSTEM_SCHEMA; do not edit. Made by: pnpm --filter @automation/core schemas

const func4 = ucs2length/* default */.A;
"use strict";
const ecosystem_validator_validate = validate10;
/* harmony default export */ const ecosystem_validator = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["repositories"], "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "repositories": { "type": "array", "minItems": 1, "maxItems": 10000, "items": { "type": ["string", "object"], "pattern": "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", "required": ["repository"], "additionalProperties": false, "properties": { "repository": { "type": "string", "pattern": "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" }, "enabled": { "type": "boolean" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "threshold": { "type": "integer", "minimum": 1, "maximum": 1000 }, "mode": { "type": "string", "enum": ["report", "pull-request", "fast-forward"] }, "head": { "type": "string", "enum": ["sync-branch", "default-branch"] }, "diverged": { "type": "string", "enum": ["report", "report-always", "sync", "skip"] }, "finished": { "type": "string", "enum": ["leave", "sync"] }, "branches": { "type": "object", "additionalProperties": false, "properties": { "include": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^!?[^!]" } }, "exclude": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^!?[^!]" } } } }, "labels": { "type": "array", "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 50 } }, "recreate_after_days": { "type": "integer", "minimum": 0, "maximum": 3650 }, "replay_guard": { "type": "boolean" }, "conflict_reviewers": { "type": "array", "maxItems": 15, "items": { "type": "string", "minLength": 1, "maxLength": 140, "pattern": "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } }, "conflict_strategies": { "type": "object", "additionalProperties": { "type": "string", "enum": ["structure", "union", "words", "person", "ours", "theirs"] } }, "conflict_sets": { "type": "object", "additionalProperties": { "type": "array", "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 255 } } } } } }, "sync_interval_minutes": { "type": "integer", "minimum": 1, "maximum": 1440 }, "auto_merge_threshold_commits": { "type": "integer", "minimum": 1, "maximum": 1000 }, "pulse_interval_seconds": { "type": "integer", "minimum": 1, "maximum": 3600 }, "categories": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } }, "automation_config": { "type": "object", "properties": { "auto_mark_ready_delay_seconds": { "type": "integer", "minimum": 0, "maximum": 86400 }, "auto_approve_bot_user_id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "conflict_resolution_enabled": { "type": "boolean" }, "ecosystem_sync_enabled": { "type": "boolean" }, "pulse_heartbeat_enabled": { "type": "boolean" } } }, "sync": { "type": "object", "additionalProperties": false, "properties": { "mode": { "type": "string", "enum": ["report", "pull-request", "fast-forward"] }, "head": { "type": "string", "enum": ["sync-branch", "default-branch"] }, "diverged": { "type": "string", "enum": ["report", "report-always", "sync", "skip"] }, "finished": { "type": "string", "enum": ["leave", "sync"] }, "branches": { "type": "object", "additionalProperties": false, "properties": { "include": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^!?[^!]" } }, "exclude": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^!?[^!]" } } } }, "threshold": { "type": "integer", "minimum": 1, "maximum": 1000 }, "max_pull_requests_per_run": { "type": "integer", "minimum": 0, "maximum": 10000 }, "max_prs_per_hour": { "type": "integer", "minimum": 0, "maximum": 10000 }, "max_prs_per_repo": { "type": "integer", "minimum": 0, "maximum": 10000 }, "max_open_prs_per_repo": { "type": "integer", "minimum": 0, "maximum": 10000 }, "labels": { "type": "array", "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 50 } }, "recreate_after_days": { "type": "integer", "minimum": 0, "maximum": 3650 }, "replay_guard": { "type": "boolean" }, "conflict_reviewers": { "type": "array", "maxItems": 15, "items": { "type": "string", "minLength": 1, "maxLength": 140, "pattern": "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } }, "conflict_strategies": { "type": "object", "additionalProperties": { "type": "string", "enum": ["structure", "union", "words", "person", "ours", "theirs"] } }, "conflict_sets": { "type": "object", "additionalProperties": { "type": "array", "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 255 } } } } }, "bots": { "type": "object", "additionalProperties": false, "properties": { "user_ids": { "type": "array", "maxItems": 1000, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "branch_prefixes": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255 } } } } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", "u");
const pattern2 = new RegExp("^!?[^!]", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.repositories === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repositories" } };
            (vErrors ??= []).push(err0);
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                (vErrors ??= []).push(err1);
                errors++;
            }
        }
        if (data.$schema !== undefined) {
            if (typeof data.$schema !== "string") {
                const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err2);
                errors++;
            }
        }
        if (data.repositories !== undefined) {
            let data1 = data.repositories;
            if (Array.isArray(data1)) {
                if (data1.length > 10000) {
                    const err3 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/maxItems", keyword: "maxItems", params: { limit: 10000 } };
                    (vErrors ??= []).push(err3);
                    errors++;
                }
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/minItems", keyword: "minItems", params: { limit: 1 } };
                    (vErrors ??= []).push(err4);
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if ((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))) {
                        const err5 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/type", keyword: "type", params: { type: schema11.properties.repositories.items.type } };
                        (vErrors ??= []).push(err5);
                        errors++;
                    }
                    if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                            const err6 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/pattern", keyword: "pattern", params: { pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" } };
                            (vErrors ??= []).push(err6);
                            errors++;
                        }
                    }
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.repository === undefined) {
                            const err7 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "repository" } };
                            (vErrors ??= []).push(err7);
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!(func2.call(schema11.properties.repositories.items.properties, key1))) {
                                const err8 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                (vErrors ??= []).push(err8);
                                errors++;
                            }
                        }
                        if (data2.repository !== undefined) {
                            let data3 = data2.repository;
                            if (typeof data3 === "string") {
                                if (!pattern0.test(data3)) {
                                    const err9 = { instancePath: instancePath + "/repositories/" + i0 + "/repository", schemaPath: "#/properties/repositories/items/properties/repository/pattern", keyword: "pattern", params: { pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" } };
                                    (vErrors ??= []).push(err9);
                                    errors++;
                                }
                            }
                            else {
                                const err10 = { instancePath: instancePath + "/repositories/" + i0 + "/repository", schemaPath: "#/properties/repositories/items/properties/repository/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err10);
                                errors++;
                            }
                        }
                        if (data2.enabled !== undefined) {
                            if (typeof data2.enabled !== "boolean") {
                                const err11 = { instancePath: instancePath + "/repositories/" + i0 + "/enabled", schemaPath: "#/properties/repositories/items/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
                                (vErrors ??= []).push(err11);
                                errors++;
                            }
                        }
                        if (data2.id !== undefined) {
                            let data5 = data2.id;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                const err12 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                                (vErrors ??= []).push(err12);
                                errors++;
                            }
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 > 9007199254740991 || isNaN(data5)) {
                                    const err13 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                    (vErrors ??= []).push(err13);
                                    errors++;
                                }
                                if (data5 < 1 || isNaN(data5)) {
                                    const err14 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    (vErrors ??= []).push(err14);
                                    errors++;
                                }
                            }
                        }
                        if (data2.threshold !== undefined) {
                            let data6 = data2.threshold;
                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                const err15 = { instancePath: instancePath + "/repositories/" + i0 + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/type", keyword: "type", params: { type: "integer" } };
                                (vErrors ??= []).push(err15);
                                errors++;
                            }
                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                if (data6 > 1000 || isNaN(data6)) {
                                    const err16 = { instancePath: instancePath + "/repositories/" + i0 + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                                    (vErrors ??= []).push(err16);
                                    errors++;
                                }
                                if (data6 < 1 || isNaN(data6)) {
                                    const err17 = { instancePath: instancePath + "/repositories/" + i0 + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    (vErrors ??= []).push(err17);
                                    errors++;
                                }
                            }
                        }
                        if (data2.mode !== undefined) {
                            let data7 = data2.mode;
                            if (typeof data7 !== "string") {
                                const err18 = { instancePath: instancePath + "/repositories/" + i0 + "/mode", schemaPath: "#/properties/repositories/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err18);
                                errors++;
                            }
                            if (!(((data7 === "report") || (data7 === "pull-request")) || (data7 === "fast-forward"))) {
                                const err19 = { instancePath: instancePath + "/repositories/" + i0 + "/mode", schemaPath: "#/properties/repositories/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.items.properties.mode.enum } };
                                (vErrors ??= []).push(err19);
                                errors++;
                            }
                        }
                        if (data2.head !== undefined) {
                            let data8 = data2.head;
                            if (typeof data8 !== "string") {
                                const err20 = { instancePath: instancePath + "/repositories/" + i0 + "/head", schemaPath: "#/properties/repositories/items/properties/head/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err20);
                                errors++;
                            }
                            if (!((data8 === "sync-branch") || (data8 === "default-branch"))) {
                                const err21 = { instancePath: instancePath + "/repositories/" + i0 + "/head", schemaPath: "#/properties/repositories/items/properties/head/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.items.properties.head.enum } };
                                (vErrors ??= []).push(err21);
                                errors++;
                            }
                        }
                        if (data2.diverged !== undefined) {
                            let data9 = data2.diverged;
                            if (typeof data9 !== "string") {
                                const err22 = { instancePath: instancePath + "/repositories/" + i0 + "/diverged", schemaPath: "#/properties/repositories/items/properties/diverged/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err22);
                                errors++;
                            }
                            if (!((((data9 === "report") || (data9 === "report-always")) || (data9 === "sync")) || (data9 === "skip"))) {
                                const err23 = { instancePath: instancePath + "/repositories/" + i0 + "/diverged", schemaPath: "#/properties/repositories/items/properties/diverged/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.items.properties.diverged.enum } };
                                (vErrors ??= []).push(err23);
                                errors++;
                            }
                        }
                        if (data2.finished !== undefined) {
                            let data10 = data2.finished;
                            if (typeof data10 !== "string") {
                                const err24 = { instancePath: instancePath + "/repositories/" + i0 + "/finished", schemaPath: "#/properties/repositories/items/properties/finished/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err24);
                                errors++;
                            }
                            if (!((data10 === "leave") || (data10 === "sync"))) {
                                const err25 = { instancePath: instancePath + "/repositories/" + i0 + "/finished", schemaPath: "#/properties/repositories/items/properties/finished/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.items.properties.finished.enum } };
                                (vErrors ??= []).push(err25);
                                errors++;
                            }
                        }
                        if (data2.branches !== undefined) {
                            let data11 = data2.branches;
                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                for (const key2 in data11) {
                                    if (!((key2 === "include") || (key2 === "exclude"))) {
                                        const err26 = { instancePath: instancePath + "/repositories/" + i0 + "/branches", schemaPath: "#/properties/repositories/items/properties/branches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        (vErrors ??= []).push(err26);
                                        errors++;
                                    }
                                }
                                if (data11.include !== undefined) {
                                    let data12 = data11.include;
                                    if (Array.isArray(data12)) {
                                        if (data12.length > 1000) {
                                            const err27 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include", schemaPath: "#/properties/repositories/items/properties/branches/properties/include/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                            (vErrors ??= []).push(err27);
                                            errors++;
                                        }
                                        const len1 = data12.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            let data13 = data12[i1];
                                            if (typeof data13 === "string") {
                                                if (func4(data13) > 255) {
                                                    const err28 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include/" + i1, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                    (vErrors ??= []).push(err28);
                                                    errors++;
                                                }
                                                if (func4(data13) < 1) {
                                                    const err29 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include/" + i1, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                    (vErrors ??= []).push(err29);
                                                    errors++;
                                                }
                                                if (!pattern2.test(data13)) {
                                                    const err30 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include/" + i1, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                                    (vErrors ??= []).push(err30);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err31 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include/" + i1, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/type", keyword: "type", params: { type: "string" } };
                                                (vErrors ??= []).push(err31);
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err32 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include", schemaPath: "#/properties/repositories/items/properties/branches/properties/include/type", keyword: "type", params: { type: "array" } };
                                        (vErrors ??= []).push(err32);
                                        errors++;
                                    }
                                }
                                if (data11.exclude !== undefined) {
                                    let data14 = data11.exclude;
                                    if (Array.isArray(data14)) {
                                        if (data14.length > 1000) {
                                            const err33 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude", schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                            (vErrors ??= []).push(err33);
                                            errors++;
                                        }
                                        const len2 = data14.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                            let data15 = data14[i2];
                                            if (typeof data15 === "string") {
                                                if (func4(data15) > 255) {
                                                    const err34 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude/" + i2, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                    (vErrors ??= []).push(err34);
                                                    errors++;
                                                }
                                                if (func4(data15) < 1) {
                                                    const err35 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude/" + i2, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                    (vErrors ??= []).push(err35);
                                                    errors++;
                                                }
                                                if (!pattern2.test(data15)) {
                                                    const err36 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude/" + i2, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                                    (vErrors ??= []).push(err36);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err37 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude/" + i2, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                                                (vErrors ??= []).push(err37);
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err38 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude", schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/type", keyword: "type", params: { type: "array" } };
                                        (vErrors ??= []).push(err38);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/repositories/" + i0 + "/branches", schemaPath: "#/properties/repositories/items/properties/branches/type", keyword: "type", params: { type: "object" } };
                                (vErrors ??= []).push(err39);
                                errors++;
                            }
                        }
                        if (data2.labels !== undefined) {
                            let data16 = data2.labels;
                            if (Array.isArray(data16)) {
                                if (data16.length > 100) {
                                    const err40 = { instancePath: instancePath + "/repositories/" + i0 + "/labels", schemaPath: "#/properties/repositories/items/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                    (vErrors ??= []).push(err40);
                                    errors++;
                                }
                                const len3 = data16.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data17 = data16[i3];
                                    if (typeof data17 === "string") {
                                        if (func4(data17) > 50) {
                                            const err41 = { instancePath: instancePath + "/repositories/" + i0 + "/labels/" + i3, schemaPath: "#/properties/repositories/items/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                                            (vErrors ??= []).push(err41);
                                            errors++;
                                        }
                                        if (func4(data17) < 1) {
                                            const err42 = { instancePath: instancePath + "/repositories/" + i0 + "/labels/" + i3, schemaPath: "#/properties/repositories/items/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err42);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err43 = { instancePath: instancePath + "/repositories/" + i0 + "/labels/" + i3, schemaPath: "#/properties/repositories/items/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err43);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/repositories/" + i0 + "/labels", schemaPath: "#/properties/repositories/items/properties/labels/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err44);
                                errors++;
                            }
                        }
                        if (data2.recreate_after_days !== undefined) {
                            let data18 = data2.recreate_after_days;
                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                const err45 = { instancePath: instancePath + "/repositories/" + i0 + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } };
                                (vErrors ??= []).push(err45);
                                errors++;
                            }
                            if ((typeof data18 == "number") && (isFinite(data18))) {
                                if (data18 > 3650 || isNaN(data18)) {
                                    const err46 = { instancePath: instancePath + "/repositories/" + i0 + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                                    (vErrors ??= []).push(err46);
                                    errors++;
                                }
                                if (data18 < 0 || isNaN(data18)) {
                                    const err47 = { instancePath: instancePath + "/repositories/" + i0 + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    (vErrors ??= []).push(err47);
                                    errors++;
                                }
                            }
                        }
                        if (data2.replay_guard !== undefined) {
                            if (typeof data2.replay_guard !== "boolean") {
                                const err48 = { instancePath: instancePath + "/repositories/" + i0 + "/replay_guard", schemaPath: "#/properties/repositories/items/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } };
                                (vErrors ??= []).push(err48);
                                errors++;
                            }
                        }
                        if (data2.conflict_reviewers !== undefined) {
                            let data20 = data2.conflict_reviewers;
                            if (Array.isArray(data20)) {
                                if (data20.length > 15) {
                                    const err49 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers", schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/maxItems", keyword: "maxItems", params: { limit: 15 } };
                                    (vErrors ??= []).push(err49);
                                    errors++;
                                }
                                const len4 = data20.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data21 = data20[i4];
                                    if (typeof data21 === "string") {
                                        if (func4(data21) > 140) {
                                            const err50 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers/" + i4, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                                            (vErrors ??= []).push(err50);
                                            errors++;
                                        }
                                        if (func4(data21) < 1) {
                                            const err51 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers/" + i4, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err51);
                                            errors++;
                                        }
                                        if (!pattern4.test(data21)) {
                                            const err52 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers/" + i4, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } };
                                            (vErrors ??= []).push(err52);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err53 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers/" + i4, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err53);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err54 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers", schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err54);
                                errors++;
                            }
                        }
                        if (data2.conflict_strategies !== undefined) {
                            let data22 = data2.conflict_strategies;
                            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                for (const key3 in data22) {
                                    let data23 = data22[key3];
                                    if (typeof data23 !== "string") {
                                        const err55 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_strategies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_strategies/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err55);
                                        errors++;
                                    }
                                    if (!((((((data23 === "structure") || (data23 === "union")) || (data23 === "words")) || (data23 === "person")) || (data23 === "ours")) || (data23 === "theirs"))) {
                                        const err56 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_strategies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_strategies/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.items.properties.conflict_strategies.additionalProperties.enum } };
                                        (vErrors ??= []).push(err56);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err57 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_strategies", schemaPath: "#/properties/repositories/items/properties/conflict_strategies/type", keyword: "type", params: { type: "object" } };
                                (vErrors ??= []).push(err57);
                                errors++;
                            }
                        }
                        if (data2.conflict_sets !== undefined) {
                            let data24 = data2.conflict_sets;
                            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                for (const key4 in data24) {
                                    let data25 = data24[key4];
                                    if (Array.isArray(data25)) {
                                        if (data25.length > 100) {
                                            const err58 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                            (vErrors ??= []).push(err58);
                                            errors++;
                                        }
                                        const len5 = data25.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                            let data26 = data25[i5];
                                            if (typeof data26 === "string") {
                                                if (func4(data26) > 255) {
                                                    const err59 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                    (vErrors ??= []).push(err59);
                                                    errors++;
                                                }
                                                if (func4(data26) < 1) {
                                                    const err60 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                    (vErrors ??= []).push(err60);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err61 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                                (vErrors ??= []).push(err61);
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err62 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/type", keyword: "type", params: { type: "array" } };
                                        (vErrors ??= []).push(err62);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets", schemaPath: "#/properties/repositories/items/properties/conflict_sets/type", keyword: "type", params: { type: "object" } };
                                (vErrors ??= []).push(err63);
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err64 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/type", keyword: "type", params: { type: "array" } };
                (vErrors ??= []).push(err64);
                errors++;
            }
        }
        if (data.sync_interval_minutes !== undefined) {
            let data27 = data.sync_interval_minutes;
            if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                const err65 = { instancePath: instancePath + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/type", keyword: "type", params: { type: "integer" } };
                (vErrors ??= []).push(err65);
                errors++;
            }
            if ((typeof data27 == "number") && (isFinite(data27))) {
                if (data27 > 1440 || isNaN(data27)) {
                    const err66 = { instancePath: instancePath + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
                    (vErrors ??= []).push(err66);
                    errors++;
                }
                if (data27 < 1 || isNaN(data27)) {
                    const err67 = { instancePath: instancePath + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    (vErrors ??= []).push(err67);
                    errors++;
                }
            }
        }
        if (data.auto_merge_threshold_commits !== undefined) {
            let data28 = data.auto_merge_threshold_commits;
            if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                const err68 = { instancePath: instancePath + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/type", keyword: "type", params: { type: "integer" } };
                (vErrors ??= []).push(err68);
                errors++;
            }
            if ((typeof data28 == "number") && (isFinite(data28))) {
                if (data28 > 1000 || isNaN(data28)) {
                    const err69 = { instancePath: instancePath + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                    (vErrors ??= []).push(err69);
                    errors++;
                }
                if (data28 < 1 || isNaN(data28)) {
                    const err70 = { instancePath: instancePath + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    (vErrors ??= []).push(err70);
                    errors++;
                }
            }
        }
        if (data.pulse_interval_seconds !== undefined) {
            let data29 = data.pulse_interval_seconds;
            if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                const err71 = { instancePath: instancePath + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/type", keyword: "type", params: { type: "integer" } };
                (vErrors ??= []).push(err71);
                errors++;
            }
            if ((typeof data29 == "number") && (isFinite(data29))) {
                if (data29 > 3600 || isNaN(data29)) {
                    const err72 = { instancePath: instancePath + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
                    (vErrors ??= []).push(err72);
                    errors++;
                }
                if (data29 < 1 || isNaN(data29)) {
                    const err73 = { instancePath: instancePath + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    (vErrors ??= []).push(err73);
                    errors++;
                }
            }
        }
        if (data.categories !== undefined) {
            let data30 = data.categories;
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                for (const key5 in data30) {
                    let data31 = data30[key5];
                    if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
                        const err74 = { instancePath: instancePath + "/categories/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err74);
                        errors++;
                    }
                    if ((typeof data31 == "number") && (isFinite(data31))) {
                        if (data31 < 0 || isNaN(data31)) {
                            const err75 = { instancePath: instancePath + "/categories/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err75);
                            errors++;
                        }
                    }
                }
            }
            else {
                const err76 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } };
                (vErrors ??= []).push(err76);
                errors++;
            }
        }
        if (data.automation_config !== undefined) {
            let data32 = data.automation_config;
            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                if (data32.auto_mark_ready_delay_seconds !== undefined) {
                    let data33 = data32.auto_mark_ready_delay_seconds;
                    if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                        const err77 = { instancePath: instancePath + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err77);
                        errors++;
                    }
                    if ((typeof data33 == "number") && (isFinite(data33))) {
                        if (data33 > 86400 || isNaN(data33)) {
                            const err78 = { instancePath: instancePath + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
                            (vErrors ??= []).push(err78);
                            errors++;
                        }
                        if (data33 < 0 || isNaN(data33)) {
                            const err79 = { instancePath: instancePath + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err79);
                            errors++;
                        }
                    }
                }
                if (data32.auto_approve_bot_user_id !== undefined) {
                    let data34 = data32.auto_approve_bot_user_id;
                    if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
                        const err80 = { instancePath: instancePath + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err80);
                        errors++;
                    }
                    if ((typeof data34 == "number") && (isFinite(data34))) {
                        if (data34 > 9007199254740991 || isNaN(data34)) {
                            const err81 = { instancePath: instancePath + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            (vErrors ??= []).push(err81);
                            errors++;
                        }
                        if (data34 < 1 || isNaN(data34)) {
                            const err82 = { instancePath: instancePath + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            (vErrors ??= []).push(err82);
                            errors++;
                        }
                    }
                }
                if (data32.conflict_resolution_enabled !== undefined) {
                    if (typeof data32.conflict_resolution_enabled !== "boolean") {
                        const err83 = { instancePath: instancePath + "/automation_config/conflict_resolution_enabled", schemaPath: "#/properties/automation_config/properties/conflict_resolution_enabled/type", keyword: "type", params: { type: "boolean" } };
                        (vErrors ??= []).push(err83);
                        errors++;
                    }
                }
                if (data32.ecosystem_sync_enabled !== undefined) {
                    if (typeof data32.ecosystem_sync_enabled !== "boolean") {
                        const err84 = { instancePath: instancePath + "/automation_config/ecosystem_sync_enabled", schemaPath: "#/properties/automation_config/properties/ecosystem_sync_enabled/type", keyword: "type", params: { type: "boolean" } };
                        (vErrors ??= []).push(err84);
                        errors++;
                    }
                }
                if (data32.pulse_heartbeat_enabled !== undefined) {
                    if (typeof data32.pulse_heartbeat_enabled !== "boolean") {
                        const err85 = { instancePath: instancePath + "/automation_config/pulse_heartbeat_enabled", schemaPath: "#/properties/automation_config/properties/pulse_heartbeat_enabled/type", keyword: "type", params: { type: "boolean" } };
                        (vErrors ??= []).push(err85);
                        errors++;
                    }
                }
            }
            else {
                const err86 = { instancePath: instancePath + "/automation_config", schemaPath: "#/properties/automation_config/type", keyword: "type", params: { type: "object" } };
                (vErrors ??= []).push(err86);
                errors++;
            }
        }
        if (data.sync !== undefined) {
            let data38 = data.sync;
            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                for (const key6 in data38) {
                    if (!(func2.call(schema11.properties.sync.properties, key6))) {
                        const err87 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        (vErrors ??= []).push(err87);
                        errors++;
                    }
                }
                if (data38.mode !== undefined) {
                    let data39 = data38.mode;
                    if (typeof data39 !== "string") {
                        const err88 = { instancePath: instancePath + "/sync/mode", schemaPath: "#/properties/sync/properties/mode/type", keyword: "type", params: { type: "string" } };
                        (vErrors ??= []).push(err88);
                        errors++;
                    }
                    if (!(((data39 === "report") || (data39 === "pull-request")) || (data39 === "fast-forward"))) {
                        const err89 = { instancePath: instancePath + "/sync/mode", schemaPath: "#/properties/sync/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.sync.properties.mode.enum } };
                        (vErrors ??= []).push(err89);
                        errors++;
                    }
                }
                if (data38.head !== undefined) {
                    let data40 = data38.head;
                    if (typeof data40 !== "string") {
                        const err90 = { instancePath: instancePath + "/sync/head", schemaPath: "#/properties/sync/properties/head/type", keyword: "type", params: { type: "string" } };
                        (vErrors ??= []).push(err90);
                        errors++;
                    }
                    if (!((data40 === "sync-branch") || (data40 === "default-branch"))) {
                        const err91 = { instancePath: instancePath + "/sync/head", schemaPath: "#/properties/sync/properties/head/enum", keyword: "enum", params: { allowedValues: schema11.properties.sync.properties.head.enum } };
                        (vErrors ??= []).push(err91);
                        errors++;
                    }
                }
                if (data38.diverged !== undefined) {
                    let data41 = data38.diverged;
                    if (typeof data41 !== "string") {
                        const err92 = { instancePath: instancePath + "/sync/diverged", schemaPath: "#/properties/sync/properties/diverged/type", keyword: "type", params: { type: "string" } };
                        (vErrors ??= []).push(err92);
                        errors++;
                    }
                    if (!((((data41 === "report") || (data41 === "report-always")) || (data41 === "sync")) || (data41 === "skip"))) {
                        const err93 = { instancePath: instancePath + "/sync/diverged", schemaPath: "#/properties/sync/properties/diverged/enum", keyword: "enum", params: { allowedValues: schema11.properties.sync.properties.diverged.enum } };
                        (vErrors ??= []).push(err93);
                        errors++;
                    }
                }
                if (data38.finished !== undefined) {
                    let data42 = data38.finished;
                    if (typeof data42 !== "string") {
                        const err94 = { instancePath: instancePath + "/sync/finished", schemaPath: "#/properties/sync/properties/finished/type", keyword: "type", params: { type: "string" } };
                        (vErrors ??= []).push(err94);
                        errors++;
                    }
                    if (!((data42 === "leave") || (data42 === "sync"))) {
                        const err95 = { instancePath: instancePath + "/sync/finished", schemaPath: "#/properties/sync/properties/finished/enum", keyword: "enum", params: { allowedValues: schema11.properties.sync.properties.finished.enum } };
                        (vErrors ??= []).push(err95);
                        errors++;
                    }
                }
                if (data38.branches !== undefined) {
                    let data43 = data38.branches;
                    if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                        for (const key7 in data43) {
                            if (!((key7 === "include") || (key7 === "exclude"))) {
                                const err96 = { instancePath: instancePath + "/sync/branches", schemaPath: "#/properties/sync/properties/branches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                (vErrors ??= []).push(err96);
                                errors++;
                            }
                        }
                        if (data43.include !== undefined) {
                            let data44 = data43.include;
                            if (Array.isArray(data44)) {
                                if (data44.length > 1000) {
                                    const err97 = { instancePath: instancePath + "/sync/branches/include", schemaPath: "#/properties/sync/properties/branches/properties/include/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                    (vErrors ??= []).push(err97);
                                    errors++;
                                }
                                const len6 = data44.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data45 = data44[i6];
                                    if (typeof data45 === "string") {
                                        if (func4(data45) > 255) {
                                            const err98 = { instancePath: instancePath + "/sync/branches/include/" + i6, schemaPath: "#/properties/sync/properties/branches/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            (vErrors ??= []).push(err98);
                                            errors++;
                                        }
                                        if (func4(data45) < 1) {
                                            const err99 = { instancePath: instancePath + "/sync/branches/include/" + i6, schemaPath: "#/properties/sync/properties/branches/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err99);
                                            errors++;
                                        }
                                        if (!pattern2.test(data45)) {
                                            const err100 = { instancePath: instancePath + "/sync/branches/include/" + i6, schemaPath: "#/properties/sync/properties/branches/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                            (vErrors ??= []).push(err100);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err101 = { instancePath: instancePath + "/sync/branches/include/" + i6, schemaPath: "#/properties/sync/properties/branches/properties/include/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err101);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err102 = { instancePath: instancePath + "/sync/branches/include", schemaPath: "#/properties/sync/properties/branches/properties/include/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err102);
                                errors++;
                            }
                        }
                        if (data43.exclude !== undefined) {
                            let data46 = data43.exclude;
                            if (Array.isArray(data46)) {
                                if (data46.length > 1000) {
                                    const err103 = { instancePath: instancePath + "/sync/branches/exclude", schemaPath: "#/properties/sync/properties/branches/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                    (vErrors ??= []).push(err103);
                                    errors++;
                                }
                                const len7 = data46.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    let data47 = data46[i7];
                                    if (typeof data47 === "string") {
                                        if (func4(data47) > 255) {
                                            const err104 = { instancePath: instancePath + "/sync/branches/exclude/" + i7, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            (vErrors ??= []).push(err104);
                                            errors++;
                                        }
                                        if (func4(data47) < 1) {
                                            const err105 = { instancePath: instancePath + "/sync/branches/exclude/" + i7, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err105);
                                            errors++;
                                        }
                                        if (!pattern2.test(data47)) {
                                            const err106 = { instancePath: instancePath + "/sync/branches/exclude/" + i7, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                            (vErrors ??= []).push(err106);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err107 = { instancePath: instancePath + "/sync/branches/exclude/" + i7, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err107);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err108 = { instancePath: instancePath + "/sync/branches/exclude", schemaPath: "#/properties/sync/properties/branches/properties/exclude/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err108);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err109 = { instancePath: instancePath + "/sync/branches", schemaPath: "#/properties/sync/properties/branches/type", keyword: "type", params: { type: "object" } };
                        (vErrors ??= []).push(err109);
                        errors++;
                    }
                }
                if (data38.threshold !== undefined) {
                    let data48 = data38.threshold;
                    if (!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) {
                        const err110 = { instancePath: instancePath + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err110);
                        errors++;
                    }
                    if ((typeof data48 == "number") && (isFinite(data48))) {
                        if (data48 > 1000 || isNaN(data48)) {
                            const err111 = { instancePath: instancePath + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                            (vErrors ??= []).push(err111);
                            errors++;
                        }
                        if (data48 < 1 || isNaN(data48)) {
                            const err112 = { instancePath: instancePath + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            (vErrors ??= []).push(err112);
                            errors++;
                        }
                    }
                }
                if (data38.max_pull_requests_per_run !== undefined) {
                    let data49 = data38.max_pull_requests_per_run;
                    if (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) {
                        const err113 = { instancePath: instancePath + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err113);
                        errors++;
                    }
                    if ((typeof data49 == "number") && (isFinite(data49))) {
                        if (data49 > 10000 || isNaN(data49)) {
                            const err114 = { instancePath: instancePath + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 } };
                            (vErrors ??= []).push(err114);
                            errors++;
                        }
                        if (data49 < 0 || isNaN(data49)) {
                            const err115 = { instancePath: instancePath + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err115);
                            errors++;
                        }
                    }
                }
                if (data38.max_prs_per_hour !== undefined) {
                    let data50 = data38.max_prs_per_hour;
                    if (!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) {
                        const err116 = { instancePath: instancePath + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err116);
                        errors++;
                    }
                    if ((typeof data50 == "number") && (isFinite(data50))) {
                        if (data50 > 10000 || isNaN(data50)) {
                            const err117 = { instancePath: instancePath + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 } };
                            (vErrors ??= []).push(err117);
                            errors++;
                        }
                        if (data50 < 0 || isNaN(data50)) {
                            const err118 = { instancePath: instancePath + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err118);
                            errors++;
                        }
                    }
                }
                if (data38.max_prs_per_repo !== undefined) {
                    let data51 = data38.max_prs_per_repo;
                    if (!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) {
                        const err119 = { instancePath: instancePath + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err119);
                        errors++;
                    }
                    if ((typeof data51 == "number") && (isFinite(data51))) {
                        if (data51 > 10000 || isNaN(data51)) {
                            const err120 = { instancePath: instancePath + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 } };
                            (vErrors ??= []).push(err120);
                            errors++;
                        }
                        if (data51 < 0 || isNaN(data51)) {
                            const err121 = { instancePath: instancePath + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err121);
                            errors++;
                        }
                    }
                }
                if (data38.max_open_prs_per_repo !== undefined) {
                    let data52 = data38.max_open_prs_per_repo;
                    if (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) {
                        const err122 = { instancePath: instancePath + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err122);
                        errors++;
                    }
                    if ((typeof data52 == "number") && (isFinite(data52))) {
                        if (data52 > 10000 || isNaN(data52)) {
                            const err123 = { instancePath: instancePath + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 } };
                            (vErrors ??= []).push(err123);
                            errors++;
                        }
                        if (data52 < 0 || isNaN(data52)) {
                            const err124 = { instancePath: instancePath + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err124);
                            errors++;
                        }
                    }
                }
                if (data38.labels !== undefined) {
                    let data53 = data38.labels;
                    if (Array.isArray(data53)) {
                        if (data53.length > 100) {
                            const err125 = { instancePath: instancePath + "/sync/labels", schemaPath: "#/properties/sync/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 } };
                            (vErrors ??= []).push(err125);
                            errors++;
                        }
                        const len8 = data53.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                            let data54 = data53[i8];
                            if (typeof data54 === "string") {
                                if (func4(data54) > 50) {
                                    const err126 = { instancePath: instancePath + "/sync/labels/" + i8, schemaPath: "#/properties/sync/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                                    (vErrors ??= []).push(err126);
                                    errors++;
                                }
                                if (func4(data54) < 1) {
                                    const err127 = { instancePath: instancePath + "/sync/labels/" + i8, schemaPath: "#/properties/sync/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    (vErrors ??= []).push(err127);
                                    errors++;
                                }
                            }
                            else {
                                const err128 = { instancePath: instancePath + "/sync/labels/" + i8, schemaPath: "#/properties/sync/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err128);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err129 = { instancePath: instancePath + "/sync/labels", schemaPath: "#/properties/sync/properties/labels/type", keyword: "type", params: { type: "array" } };
                        (vErrors ??= []).push(err129);
                        errors++;
                    }
                }
                if (data38.recreate_after_days !== undefined) {
                    let data55 = data38.recreate_after_days;
                    if (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) {
                        const err130 = { instancePath: instancePath + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err130);
                        errors++;
                    }
                    if ((typeof data55 == "number") && (isFinite(data55))) {
                        if (data55 > 3650 || isNaN(data55)) {
                            const err131 = { instancePath: instancePath + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                            (vErrors ??= []).push(err131);
                            errors++;
                        }
                        if (data55 < 0 || isNaN(data55)) {
                            const err132 = { instancePath: instancePath + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err132);
                            errors++;
                        }
                    }
                }
                if (data38.replay_guard !== undefined) {
                    if (typeof data38.replay_guard !== "boolean") {
                        const err133 = { instancePath: instancePath + "/sync/replay_guard", schemaPath: "#/properties/sync/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } };
                        (vErrors ??= []).push(err133);
                        errors++;
                    }
                }
                if (data38.conflict_reviewers !== undefined) {
                    let data57 = data38.conflict_reviewers;
                    if (Array.isArray(data57)) {
                        if (data57.length > 15) {
                            const err134 = { instancePath: instancePath + "/sync/conflict_reviewers", schemaPath: "#/properties/sync/properties/conflict_reviewers/maxItems", keyword: "maxItems", params: { limit: 15 } };
                            (vErrors ??= []).push(err134);
                            errors++;
                        }
                        const len9 = data57.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                            let data58 = data57[i9];
                            if (typeof data58 === "string") {
                                if (func4(data58) > 140) {
                                    const err135 = { instancePath: instancePath + "/sync/conflict_reviewers/" + i9, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                                    (vErrors ??= []).push(err135);
                                    errors++;
                                }
                                if (func4(data58) < 1) {
                                    const err136 = { instancePath: instancePath + "/sync/conflict_reviewers/" + i9, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    (vErrors ??= []).push(err136);
                                    errors++;
                                }
                                if (!pattern4.test(data58)) {
                                    const err137 = { instancePath: instancePath + "/sync/conflict_reviewers/" + i9, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } };
                                    (vErrors ??= []).push(err137);
                                    errors++;
                                }
                            }
                            else {
                                const err138 = { instancePath: instancePath + "/sync/conflict_reviewers/" + i9, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err138);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err139 = { instancePath: instancePath + "/sync/conflict_reviewers", schemaPath: "#/properties/sync/properties/conflict_reviewers/type", keyword: "type", params: { type: "array" } };
                        (vErrors ??= []).push(err139);
                        errors++;
                    }
                }
                if (data38.conflict_strategies !== undefined) {
                    let data59 = data38.conflict_strategies;
                    if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                        for (const key8 in data59) {
                            let data60 = data59[key8];
                            if (typeof data60 !== "string") {
                                const err140 = { instancePath: instancePath + "/sync/conflict_strategies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_strategies/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err140);
                                errors++;
                            }
                            if (!((((((data60 === "structure") || (data60 === "union")) || (data60 === "words")) || (data60 === "person")) || (data60 === "ours")) || (data60 === "theirs"))) {
                                const err141 = { instancePath: instancePath + "/sync/conflict_strategies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_strategies/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.sync.properties.conflict_strategies.additionalProperties.enum } };
                                (vErrors ??= []).push(err141);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err142 = { instancePath: instancePath + "/sync/conflict_strategies", schemaPath: "#/properties/sync/properties/conflict_strategies/type", keyword: "type", params: { type: "object" } };
                        (vErrors ??= []).push(err142);
                        errors++;
                    }
                }
                if (data38.conflict_sets !== undefined) {
                    let data61 = data38.conflict_sets;
                    if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                        for (const key9 in data61) {
                            let data62 = data61[key9];
                            if (Array.isArray(data62)) {
                                if (data62.length > 100) {
                                    const err143 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                    (vErrors ??= []).push(err143);
                                    errors++;
                                }
                                const len10 = data62.length;
                                for (let i10 = 0; i10 < len10; i10++) {
                                    let data63 = data62[i10];
                                    if (typeof data63 === "string") {
                                        if (func4(data63) > 255) {
                                            const err144 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10, schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            (vErrors ??= []).push(err144);
                                            errors++;
                                        }
                                        if (func4(data63) < 1) {
                                            const err145 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10, schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err145);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err146 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10, schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err146);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err147 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err147);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err148 = { instancePath: instancePath + "/sync/conflict_sets", schemaPath: "#/properties/sync/properties/conflict_sets/type", keyword: "type", params: { type: "object" } };
                        (vErrors ??= []).push(err148);
                        errors++;
                    }
                }
            }
            else {
                const err149 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } };
                (vErrors ??= []).push(err149);
                errors++;
            }
        }
        if (data.bots !== undefined) {
            let data64 = data.bots;
            if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                for (const key10 in data64) {
                    if (!((key10 === "user_ids") || (key10 === "branch_prefixes"))) {
                        const err150 = { instancePath: instancePath + "/bots", schemaPath: "#/properties/bots/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        (vErrors ??= []).push(err150);
                        errors++;
                    }
                }
                if (data64.user_ids !== undefined) {
                    let data65 = data64.user_ids;
                    if (Array.isArray(data65)) {
                        if (data65.length > 1000) {
                            const err151 = { instancePath: instancePath + "/bots/user_ids", schemaPath: "#/properties/bots/properties/user_ids/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                            (vErrors ??= []).push(err151);
                            errors++;
                        }
                        const len11 = data65.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                            let data66 = data65[i11];
                            if (!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) {
                                const err152 = { instancePath: instancePath + "/bots/user_ids/" + i11, schemaPath: "#/properties/bots/properties/user_ids/items/type", keyword: "type", params: { type: "integer" } };
                                (vErrors ??= []).push(err152);
                                errors++;
                            }
                            if ((typeof data66 == "number") && (isFinite(data66))) {
                                if (data66 > 9007199254740991 || isNaN(data66)) {
                                    const err153 = { instancePath: instancePath + "/bots/user_ids/" + i11, schemaPath: "#/properties/bots/properties/user_ids/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                    (vErrors ??= []).push(err153);
                                    errors++;
                                }
                                if (data66 < 1 || isNaN(data66)) {
                                    const err154 = { instancePath: instancePath + "/bots/user_ids/" + i11, schemaPath: "#/properties/bots/properties/user_ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    (vErrors ??= []).push(err154);
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err155 = { instancePath: instancePath + "/bots/user_ids", schemaPath: "#/properties/bots/properties/user_ids/type", keyword: "type", params: { type: "array" } };
                        (vErrors ??= []).push(err155);
                        errors++;
                    }
                }
                if (data64.branch_prefixes !== undefined) {
                    let data67 = data64.branch_prefixes;
                    if (Array.isArray(data67)) {
                        if (data67.length > 1000) {
                            const err156 = { instancePath: instancePath + "/bots/branch_prefixes", schemaPath: "#/properties/bots/properties/branch_prefixes/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                            (vErrors ??= []).push(err156);
                            errors++;
                        }
                        const len12 = data67.length;
                        for (let i12 = 0; i12 < len12; i12++) {
                            let data68 = data67[i12];
                            if (typeof data68 === "string") {
                                if (func4(data68) > 255) {
                                    const err157 = { instancePath: instancePath + "/bots/branch_prefixes/" + i12, schemaPath: "#/properties/bots/properties/branch_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                    (vErrors ??= []).push(err157);
                                    errors++;
                                }
                                if (func4(data68) < 1) {
                                    const err158 = { instancePath: instancePath + "/bots/branch_prefixes/" + i12, schemaPath: "#/properties/bots/properties/branch_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    (vErrors ??= []).push(err158);
                                    errors++;
                                }
                            }
                            else {
                                const err159 = { instancePath: instancePath + "/bots/branch_prefixes/" + i12, schemaPath: "#/properties/bots/properties/branch_prefixes/items/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err159);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err160 = { instancePath: instancePath + "/bots/branch_prefixes", schemaPath: "#/properties/bots/properties/branch_prefixes/type", keyword: "type", params: { type: "array" } };
                        (vErrors ??= []).push(err160);
                        errors++;
                    }
                }
            }
            else {
                const err161 = { instancePath: instancePath + "/bots", schemaPath: "#/properties/bots/type", keyword: "type", params: { type: "object" } };
                (vErrors ??= []).push(err161);
                errors++;
            }
        }
    }
    else {
        const err162 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err162);
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}

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
        case "array":
            return schema.maxItems === undefined ? "a list" : `a list of at most ${schema.maxItems}`;
        case "object":
            return "an object";
        case "string":
            return describeText(schema);
        default:
            return "owner/name or an object";
    }
}
function describeBounds({ minimum, maximum }) {
    if (minimum === undefined)
        return "";
    return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
        ? ` of at least ${minimum}`
        : ` from ${minimum} to ${maximum}`;
}
function describeText({ maxLength, pattern }) {
    if (maxLength === undefined)
        return "a string";
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
    return ((type === "integer" && /^[-+]?\d[\d_.,']*$/.test(value)) ||
        (type === "boolean" && /^(?:true|false)$/.test(value)));
}

;// CONCATENATED MODULE: ./packages/core/out/config/schema-findings.js







/** Checks a readable document against `ECOSYSTEM_SCHEMA`: CFG003, CFG004, CFG005, CFG006 and CFG011. */
function findSchemaViolations(document) {
    const validate = ecosystem_validator_validate;
    if (validate(document.data))
        return [];
    return (validate.errors ?? [])
        .map((error) => createFinding(error, document))
        .filter((finding) => finding !== null);
}
function createFinding(error, document) {
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
function describeMissingKey(pointer, key) {
    const example = key === "repositories" ? 'a list such as ["acme/api"]' : "the owner/name of a repository";
    return `${(0,describe_value/* describePlace */.df)(pointer)} has no key ${JSON.stringify(key)}. Add it with ${example}.`;
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
    const isUsable = document.isReadable && !findings.some((finding) => finding.severity === "error");
    const config = isUsable ? createEcosystemConfig(document.data) : null;
    return { config, findings, document };
}
function findProblems(document) {
    return [
        ...findSchemaViolations(document),
        ...findRepositoryProblems(document),
        ...findMistypedSwitches(document),
        ...findShortInterval(document),
        ...findPatternProblems(document),
    ];
}
/** `automation_config` may hold other keys, but one that nearly is a switch would silently leave writing on. */
function findMistypedSwitches(document) {
    const switches = own(document.data, "automation_config");
    if (typeof switches !== "object" || switches === null)
        return [];
    return Object.keys(switches)
        .filter((key) => !AUTOMATION_CONFIG_KEYS.includes(key))
        .filter((key) => (0,did_you_mean/* findNearest */.q)(key, AUTOMATION_CONFIG_KEYS) !== undefined)
        .map((key) => createUnknownKey(document, "/automation_config", key, AUTOMATION_CONFIG_KEYS));
}
function findShortInterval(document) {
    const pointer = "/sync_interval_minutes";
    const minutes = own(document.data, "sync_interval_minutes");
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
