export const id = 736;
export const ids = [736];
export const modules = {

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ checkHealth)
});

// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
;// CONCATENATED MODULE: ./packages/core/out/health/health-check.js
/** A finding that all is well. */
function ok(reason, message, details = {}) {
    return { status: "ok", reason, message, ...details };
}
/** A finding that the check does not apply. */
function skipped(reason, message) {
    return { status: "skipped", reason, message };
}
/** A finding that nothing could be measured. */
function unknown(reason, message, details = {}) {
    return { status: "unknown", reason, message, ...details };
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/config-present.js

/** CFG-001: the configuration file is there. */
const configPresent = {
    id: "CFG-001",
    name: "config.present",
    severity: "critical",
    needs: ["config"],
    evaluate({ config }) {
        const subjects = [config.file];
        if (config.status === "read")
            return ok("ConfigFound", `${config.file} is there.`, { subjects });
        if (config.status === "unreadable") {
            return {
                status: "error",
                reason: "ConfigUnreadable",
                message: `${config.file} cannot be read: ${config.message}`,
                subjects,
                remediation: "Make it a UTF-8 text file inside the repository, and commit it.",
            };
        }
        return {
            status: "error",
            reason: "ConfigMissing",
            message: `${config.file} is missing.`,
            subjects,
            remediation: `Commit ${config.file} with {"repositories": ["owner/name"]}, or name the right file in the input config. If the file is there, run actions/checkout before this step.`,
        };
    },
};

// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
;// CONCATENATED MODULE: ./packages/core/out/health/judge-share.js
/** Below this many members a share says nothing: one of two is a half. */
const MIN_MEMBERS = 5;
/** One member alone is a case, not a share, however few there are. */
const MIN_AFFECTED = 2;
/**
 * Judges how many members of a group are affected. The share counts from 5 members on; below that the number does, from 2
 * on. One member alone is never too many: a warning tells of it, an incident would be out of proportion.
 *
 * @param isTooMuch says of a share in percent (0..100) whether it is too large
 */
function areTooMany(affected, members, isTooMuch) {
    if (affected < MIN_AFFECTED)
        return false;
    return members < MIN_MEMBERS || isTooMuch((100 * affected) / members);
}

// EXTERNAL MODULE: ./packages/core/out/health/wording.js
var wording = __webpack_require__(1252);
;// CONCATENATED MODULE: ./packages/core/out/health/checks/config-reach.js





/** Share of repositories that are out of reach from which on it is an error: one typing mistake is no lost ecosystem. */
const MAX_MISSING_PERCENT = 10;
/** CFG-003: the repositories of the configuration exist, under these names, and are alive. */
const configReach = {
    id: "CFG-003",
    name: "config.reach",
    severity: "high",
    needs: ["members", "access"],
    dependsOn: ["CFG-001", "CFG-002", "AUT-001"],
    evaluate({ members, access }, { settings }) {
        if (members.length === 0)
            return skipped("NoRepositories", "The configuration names no repository.");
        const own = settings.repository === null ? null : (0,repository_ref/* repositoryKey */.Kq)(settings.repository);
        const isOwnOnly = access.status === "accepted" && access.kind === "workflow";
        // A workflow's own token sees no other private repository, so "not found" says nothing about those.
        const isJudged = (member) => !isOwnOnly || (0,repository_ref/* repositoryKey */.Kq)(member.requested) === own;
        const isMissing = (member) => member.status === "not-found" && isJudged(member);
        const isUnseen = (member) => member.status !== "found" && !isMissing(member);
        const nameOf = (member) => (0,repository_ref/* formatRepositoryRef */.PC)(member.requested);
        return judgeReach({
            total: members.length,
            missing: members.filter(isMissing).map(nameOf),
            unseen: members.filter(isUnseen).map(nameOf),
            stale: members.flatMap(describeStale),
            isOwnOnly,
        });
    },
};
function judgeReach({ total, missing, unseen, stale, isOwnOnly }) {
    if (missing.length === total) {
        return unknown("NoneVisible", `Not one of ${(0,plural/* formatCount */.B4)(total, "repository", "repositories")} was found: ${(0,wording/* wordList */.d8)(missing)}. The token may not see them, or the names are wrong.`, { subjects: missing, remediation: "Give the token that sync-monitor uses, and check the names." });
    }
    const judged = Math.max(1, total - unseen.length);
    const percent = Number(((100 * missing.length) / judged).toFixed(1));
    const shared = { value: percent, unit: "percent", threshold: { warning: 0, error: MAX_MISSING_PERCENT } };
    const staleWords = stale.length === 0 ? "" : `${(0,wording/* wordList */.d8)(stale.map(({ words }) => words))}.`;
    const isError = areTooMany(missing.length, judged, (share) => share >= MAX_MISSING_PERCENT);
    if (missing.length > 0) {
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: "RepositoriesNotFound",
            message: `${(0,plural/* formatShare */.T1)(missing.length, judged, "repository", "repositories")} ${(0,plural/* pluralize */.td)(missing.length, "was", "were")} not found: ${(0,wording/* wordList */.d8)(missing)}. ${staleWords}`.trim(),
            subjects: missing,
            remediation: "Correct or remove these entries of the configuration. If they exist, the token may not see them: install the GitHub App there, or add them to the token.",
        };
    }
    if (stale.length > 0) {
        return {
            ...shared,
            status: "warning",
            reason: "RepositoriesStale",
            message: `${(0,plural/* formatCount */.B4)(stale.length, "entry is", "entries are")} out of date: ${staleWords}`,
            subjects: stale.map(({ name }) => name),
            remediation: "Remove archived and disabled repositories from the configuration, and use the new names.",
        };
    }
    if (unseen.length > 0) {
        const why = isOwnOnly ? " This token reaches only its own repository." : "";
        return unknown("RepositoriesUnseen", `${(0,plural/* formatShare */.T1)(unseen.length, total, "repository", "repositories")} could not be looked at: ${(0,wording/* wordList */.d8)(unseen)}.${why}`, { subjects: unseen, remediation: "Give the token that sync-monitor uses." });
    }
    return ok("RepositoriesFound", `${(0,plural/* formatCount */.B4)(total, "repository", "repositories")} found.`, shared);
}
function describeStale(member) {
    if (member.status !== "found")
        return [];
    const name = (0,repository_ref/* formatRepositoryRef */.PC)(member.requested);
    if (member.isArchived)
        return [{ name, words: `${name} is archived` }];
    if (member.isDisabled)
        return [{ name, words: `${name} is disabled` }];
    const isRenamed = (0,repository_ref/* repositoryKey */.Kq)(member.repository) !== (0,repository_ref/* repositoryKey */.Kq)(member.requested);
    return isRenamed ? [{ name, words: `${name} is now ${(0,repository_ref/* formatRepositoryRef */.PC)(member.repository)}` }] : [];
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/config-valid.js


const MAX_FINDINGS = 5;
/** CFG-002: the configuration file has no errors. */
const configValid = {
    id: "CFG-002",
    name: "config.valid",
    severity: "critical",
    needs: ["config"],
    dependsOn: ["CFG-001"],
    evaluate({ config }) {
        if (config.status !== "read")
            return skipped("NoConfig", "There is no configuration to check.");
        const { file, check } = config;
        const worst = ["error", "warning"].find((severity) => check.findings.some((finding) => finding.severity === severity));
        if (worst === undefined) {
            return ok("ConfigValid", `${file} is valid: ${(0,plural/* formatCount */.B4)(check.config?.repositories.length ?? 0, "repository", "repositories")}.`);
        }
        const findings = check.findings.filter((finding) => finding.severity === worst);
        return {
            status: worst,
            reason: worst === "error" ? "ConfigInvalid" : "ConfigDoubtful",
            message: wordFindings(file, findings),
            value: findings.length,
            unit: "findings",
            threshold: { warning: 1, error: 1 },
            subjects: [file],
            remediation: "Correct the lines named above; validate-config lists all of them, with their rules.",
        };
    },
};
function wordFindings(file, findings) {
    const shown = findings
        .slice(0, MAX_FINDINGS)
        .map(({ line, rule, message }) => `${file}:${line} ${rule}: ${message}`);
    const rest = findings.length - shown.length;
    return rest > 0 ? `${shown.join(" ")} And ${rest} more.` : shown.join(" ");
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/failed-streak.js


const ERROR_RUNS = 3;
const BAD = new Set(["failure", "timed_out", "startup_failure"]);
/** SCH-005: the last runs on the default branch did not fail. Cancelled and skipped runs say nothing. */
const failedStreak = {
    id: "SCH-005",
    name: "failed.streak",
    severity: "high",
    needs: ["runs"],
    dependsOn: ["AUT-001"],
    evaluate({ runs }) {
        if (runs.length === 0)
            return skipped("NothingWatched", "The input workflows names none.");
        const streaks = runs
            .map((fact) => ({ fact, failed: findStreak(fact.runs) }))
            .filter(({ failed }) => failed.length > 0)
            .toSorted((a, b) => b.failed.length - a.failed.length);
        const [worst] = streaks;
        if (worst === undefined)
            return ok("RunsSucceed", `The last runs of ${(0,plural/* formatCount */.B4)(runs.length, "workflow")} did not fail.`);
        const first = worst.failed.at(-1);
        const length = worst.failed.length;
        return {
            status: length >= ERROR_RUNS ? "error" : "warning",
            reason: "RunsFail",
            message: `${(0,wording/* wordList */.d8)(streaks.map(describe), 3)}.`,
            value: length,
            unit: "runs",
            threshold: { warning: 1, error: ERROR_RUNS },
            ...(first !== undefined && { sinceMs: first.createdAtMs }),
            subjects: streaks.map(({ fact }) => fact.workflow.path),
            remediation: `Open the first failed run: what changed is at or just before commit ${first?.headOid.slice(0, 7) ?? "unknown"}. If only the newest failed, run it again first.`,
            evidence: streaks.flatMap(({ failed }) => failed.at(-1)?.url ?? []),
        };
    },
};
/** The failed runs since the last one that succeeded, newest first. */
function findStreak(runs) {
    const telling = runs.filter(({ conclusion }) => conclusion === "success" || BAD.has(conclusion ?? ""));
    const end = telling.findIndex(({ conclusion }) => conclusion === "success");
    return end === -1 ? telling : telling.slice(0, end);
}
function describe({ fact, failed, }) {
    const since = (0,wording/* wordMoment */.Xf)(failed.at(-1)?.createdAtMs ?? 0);
    return failed.length === 1
        ? `The last run of ${fact.workflow.path} failed (${since})`
        : `The last ${(0,plural/* formatCount */.B4)(failed.length, "run")} of ${fact.workflow.path} failed, since ${since}`;
}

;// CONCATENATED MODULE: ./packages/core/out/health/metrics-reading.js
/** Newest version of the metrics file that this code knows. */
const NEWEST_VERSION = 1;
/** As seconds, it would be the year 5138; as milliseconds, it is 1973. */
const SMALLEST_MILLISECONDS = 1e11;
/** https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_MOMENT_MS = 8.64e15;
const COUNTERS = [
    "repos_scanned",
    "branches_analyzed",
    "branches_behind",
    "prs_created",
    "errors_encountered",
    "api_calls_made",
    "duration_seconds",
];
/**
 * Reads a metrics file: of sync-monitor, or of the scripts before it, which wrote only the plain keys, times without a
 * zone (the runner's own, as Python's `datetime.now()` gives them) and no version.
 */
function readMetrics(reading) {
    const { file } = reading;
    const invalid = (message) => ({ status: "invalid", file, message });
    if (reading.status === "unreadable")
        return invalid(reading.message);
    const data = parseObject(reading.text);
    if (data === null)
        return invalid("It is not a JSON object.");
    const wrong = findWrongTypes(data);
    if (wrong.length > 0)
        return invalid(wrong.join(" "));
    return {
        status: "read",
        record: {
            file,
            startedAtMs: readMoment(data.start_time),
            endedAtMs: readMoment(data.end_time) ?? readMoment(data.timestamp),
            modifiedAtMs: reading.modifiedAtMs ?? null,
            ...readSuccess(data),
            data,
        },
        remarks: findRemarks(data),
        notes: findNotes(data),
    };
}
function parseObject(text) {
    try {
        const data = JSON.parse(text);
        return typeof data === "object" && data !== null && !Array.isArray(data)
            ? data
            : null;
    }
    catch {
        return null;
    }
}
function findWrongTypes(data) {
    const isCount = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0;
    const counters = COUNTERS.filter((key) => data[key] !== undefined && !isCount(data[key])).map((key) => `${key} is not a number of 0 or more.`);
    const rate = data.success_rate ?? null;
    const rates = rate === null || (isCount(rate) && Number(rate) <= 100)
        ? []
        : ["success_rate is not a number from 0 to 100."];
    const times = ["start_time", "end_time"]
        .filter((key) => (data[key] ?? null) !== null && readMoment(data[key]) === null)
        .map((key) => `${key} is not a time.`);
    return [...counters, ...rates, ...times];
}
/** Keys that are missing are no matter: what a check needs, it asks for itself. */
function findRemarks(data) {
    const version = data.schema_version;
    const isKnown = [...COUNTERS, "success_rate"].some((key) => data[key] !== undefined);
    return [
        ...(typeof version === "number" && version > NEWEST_VERSION
            ? [`It has schema_version ${version}; this action knows ${NEWEST_VERSION}.`]
            : []),
        ...(isKnown ? [] : ["It holds none of the numbers of a run."]),
    ];
}
/** The time zone of this machine decides what a time without one means: whoever reads it should know. */
function findNotes(data) {
    const naive = ["start_time", "end_time", "timestamp"].filter((key) => isNaive(data[key]));
    if (naive.length === 0)
        return [];
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return [`${naive.join(" and ")} without a zone, read in the zone of this machine (${zone}).`];
}
function isNaive(value) {
    return (typeof value === "string" && ISO_TIME.exec(value.trim())?.[4] === undefined && readMoment(value) !== null);
}
const ISO_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
/** ISO 8601, where no zone means this machine's, or seconds or milliseconds since the epoch. */
function readMoment(value) {
    if (typeof value === "number") {
        const atMs = value < SMALLEST_MILLISECONDS ? value * 1000 : value;
        return atMs > 0 && atMs <= LAST_MOMENT_MS ? atMs : null;
    }
    if (typeof value !== "string")
        return null;
    const match = ISO_TIME.exec(value.trim());
    if (match === null)
        return null;
    const [, date, time, fraction = "", zone = ""] = match;
    // Date.parse takes hours and minutes of an offset only with a colon between them.
    const offset = zone
        .toUpperCase()
        .replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`);
    // A time without a zone is read as local time, as ECMAScript says.
    const atMs = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset}`);
    return Number.isNaN(atMs) ? null : atMs;
}
function readSuccess(data) {
    const count = (key) => (typeof data[key] === "number" ? data[key] : null);
    const scanned = count("repos_scanned");
    const attempted = scanned === null ? null : scanned + (count("repos_failed") ?? 0);
    if (data.success_rate === null)
        return { successRate: null, attempted: 0 };
    const told = count("success_rate");
    if (told !== null)
        return { successRate: told, attempted };
    const errors = count("errors_encountered");
    if (attempted === null || errors === null || attempted === 0)
        return { successRate: null, attempted };
    return { successRate: (100 * Math.max(0, attempted - errors)) / attempted, attempted };
}

;// CONCATENATED MODULE: ./packages/core/out/health/merged-metrics.js

/** One repository of 10,000 more or less still shows: 89.996 is below 90. */
const RATE_DIGITS = 4;
/** Keys that add up over shards. */
const SUMMED = [
    "repos_scanned",
    "repos_skipped",
    "repos_failed",
    "branches_analyzed",
    "branches_behind",
    "prs_created",
    "errors_encountered",
    "api_calls_made",
];
/** Reads every file and merges those that can be read; a file that tells no size weighs as one repository. */
function mergeMetrics({ files }) {
    const readings = files.map(readMetrics);
    const records = readings.flatMap((reading) => (reading.status === "read" ? [reading.record] : []));
    const rated = records.flatMap(({ successRate, attempted }) => successRate === null ? [] : [{ successRate, weight: Math.max(1, attempted ?? 1) }]);
    const weight = rated.reduce((sum, entry) => sum + entry.weight, 0);
    const good = rated.reduce((sum, entry) => sum + entry.successRate * entry.weight, 0);
    const ends = records.flatMap((record) => record.endedAtMs ?? record.startedAtMs ?? record.modifiedAtMs ?? []);
    return {
        records,
        invalid: readings.filter((reading) => reading.status === "invalid"),
        successRate: weight === 0 ? null : Number((good / weight).toFixed(RATE_DIGITS)),
        attempted: records.reduce((sum, record) => sum + (record.attempted ?? 0), 0),
        oldestEndMs: ends.length === 0 ? null : Math.min(...ends),
        newestEndMs: ends.length === 0 ? null : Math.max(...ends),
    };
}
/** The numbers of the last run for the report: what adds up is added up. */
function summarizeMetrics(merged) {
    if (merged.records.length === 0)
        return { automation_success_rate: null };
    const sums = SUMMED.flatMap((key) => {
        const values = merged.records.flatMap(({ data }) => (typeof data[key] === "number" ? [data[key]] : []));
        return values.length === 0 ? [] : [[key, values.reduce((sum, value) => sum + value, 0)]];
    });
    const durations = merged.records.flatMap(({ data }) => typeof data.duration_seconds === "number" ? [data.duration_seconds] : []);
    return {
        ...Object.fromEntries(sums),
        ...(durations.length > 0 && { duration_seconds: Math.max(...durations) }),
        success_rate: merged.successRate,
        // The name that readers of the scripts' report look for.
        automation_success_rate: merged.successRate,
        end_time: merged.newestEndMs === null ? null : new Date(merged.newestEndMs).toISOString(),
        files: merged.records.length,
    };
}
/** GitHub's limit for REST calls for the report, under the keys of the field; each `null` where it is not known. */
function summarizeAccess(access, nowMs) {
    const limits = access?.status === "accepted" ? access.token.limits : null;
    const core = limits?.core;
    const isKnown = core !== undefined && core.limit > 0;
    return {
        github_rate_limit_remaining: isKnown ? core.remaining : null,
        github_rate_limit_total: isKnown ? core.limit : null,
        github_rate_limit_percentage: isKnown ? Number(((100 * core.remaining) / core.limit).toFixed(2)) : null,
        rate_limit_reset_minutes: isKnown
            ? Number((Math.max(0, core.resetAtMs - nowMs) / 60_000).toFixed(1))
            : null,
    };
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/metrics-fresh.js



/** A run that ended this much after now is a clock that is wrong, not a fresh run. */
const MAX_CLOCK_SKEW_MS = 5 * 60_000;
/** MET-001: the automation ran lately. With several files, the oldest one counts: what it covers was not looked at since. */
const metricsFresh = {
    id: "MET-001",
    name: "metrics.fresh",
    severity: "critical",
    needs: ["metrics"],
    evaluate({ metrics }, { settings, nowMs }) {
        const threshold = { error: settings.maxMetricsAgeHours };
        if (metrics.files.length === 0) {
            return {
                status: "warning",
                reason: "NoMetricsYet",
                message: `There is no metrics file yet (${metrics.patterns.join(", ")}).`,
                threshold,
                unit: "hours",
                remediation: "Run sync-monitor once, before this step or in an earlier workflow whose artifact is downloaded here, and point metrics-file at its file.",
            };
        }
        const { oldestEndMs, records } = mergeMetrics(metrics);
        if (oldestEndMs === null) {
            return unknown("NoTime", "No metrics file says when its run was.", {
                remediation: "Look at MET-002: the files are not what sync-monitor writes.",
            });
        }
        const ageMs = nowMs - oldestEndMs;
        if (ageMs < -MAX_CLOCK_SKEW_MS) {
            return unknown("TimeInFuture", `The metrics are ${(0,wording/* wordDuration */.ZI)(-ageMs)} ahead of this machine's clock.`, {
                remediation: "Set the clock of the runner that wrote the metrics, or of this one.",
            });
        }
        const shared = { value: Number((ageMs / wording/* HOUR_MS */.iQ).toFixed(2)), unit: "hours", threshold };
        const subjects = records.map(({ file }) => file);
        if (ageMs <= settings.maxMetricsAgeHours * wording/* HOUR_MS */.iQ) {
            return ok("MetricsFresh", `The last run ended ${(0,wording/* wordDuration */.ZI)(ageMs)} ago.`, { ...shared, subjects });
        }
        return {
            ...shared,
            status: "error",
            reason: "MetricsStale",
            message: `The last run ended ${(0,wording/* wordDuration */.ZI)(ageMs)} ago; ${settings.maxMetricsAgeHours} h is the limit.`,
            sinceMs: oldestEndMs + settings.maxMetricsAgeHours * wording/* HOUR_MS */.iQ,
            subjects,
            remediation: "Open the workflow that runs sync-monitor: if its last run failed, read its summary; if there was none, see SCH-001 and SCH-002. Then start it by hand.",
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/metrics-schema.js




/** MET-002: the metrics files are what this action can read. */
const metricsSchema = {
    id: "MET-002",
    name: "metrics.schema",
    severity: "high",
    needs: ["metrics"],
    evaluate({ metrics }) {
        if (metrics.files.length === 0)
            return skipped("NoMetricsYet", "There is no metrics file to read.");
        const { invalid } = mergeMetrics(metrics);
        const readings = metrics.files.map(readMetrics);
        const remarks = collect(readings, "remarks");
        const notes = collect(readings, "notes");
        const remediation = "Use health-check and sync-monitor of the same release; delete files that another tool left under this name.";
        if (invalid.length > 0) {
            return {
                status: "error",
                reason: "MetricsUnreadable",
                message: (0,wording/* wordList */.d8)(invalid.map(({ file, message }) => `${file}: ${message}`)),
                value: invalid.length,
                unit: "files",
                subjects: invalid.map(({ file }) => file),
                remediation,
            };
        }
        if (remarks.length > 0) {
            return { status: "warning", reason: "MetricsUnfamiliar", message: (0,wording/* wordList */.d8)(remarks), remediation };
        }
        const count = (0,plural/* formatCount */.B4)(metrics.files.length, "metrics file");
        return notes.length === 0
            ? ok("MetricsReadable", `${count} read without a remark.`)
            : ok("MetricsReadable", `${count} read. ${(0,wording/* wordList */.d8)(notes)}`);
    },
};
function collect(readings, kind) {
    return readings.flatMap((reading) => reading.status === "read" ? reading[kind].map((text) => `${reading.record.file}: ${text}`) : []);
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/pull-request-age.js




const WARNING_DAYS = 3;
const ERROR_DAYS = 14;
const MAX_CONFLICT_PERCENT = 20;
const MAX_LISTED = 10;
/** PRQ-001: sync pull requests do not lie about: nine in ten are young, none is very old, few are in conflict. */
const pullRequestAge = {
    id: "PRQ-001",
    name: "sync-pull-requests.age",
    severity: "medium",
    needs: ["members", "config"],
    dependsOn: ["CFG-001", "CFG-002", "AUT-001"],
    evaluate({ members, config }, { nowMs }) {
        const labels = config.status === "read" ? config.check.config?.sync.labels : undefined;
        if (labels?.length === 0) {
            return skipped("NoLabel", "sync.labels is empty, so nothing tells sync pull requests from others.");
        }
        if (members.length === 0)
            return skipped("NoRepositories", "The configuration names no repository.");
        const found = members.filter((member) => member.status === "found");
        if (found.length === 0)
            return unknown("RepositoriesUnseen", "No repository could be looked at.");
        const open = found.flatMap(listEntries).toSorted((a, b) => a.createdAtMs - b.createdAtMs);
        const [oldest] = open;
        const threshold = { warning: WARNING_DAYS, error: ERROR_DAYS };
        if (oldest === undefined) {
            return ok("NothingOpen", "No sync pull request is open.", { value: 0, unit: "days", threshold });
        }
        const ageMs = nowMs - oldest.createdAtMs;
        const verdict = judgeOpen(open, oldest, nowMs);
        const conflicts = countConflicts(open);
        const message = `${(0,plural/* formatCount */.B4)(open.length, "sync pull request")} open, the oldest for ${(0,wording/* wordDuration */.ZI)(ageMs)}; ${conflicts} in conflict.`;
        const shared = { value: Number((ageMs / wording/* DAY_MS */.sO).toFixed(1)), unit: "days", threshold };
        if (verdict === null)
            return ok("PullRequestsYoung", message, shared);
        return {
            ...shared,
            ...verdict,
            message: `${message} ${(0,wording/* wordList */.d8)(open.slice(0, MAX_LISTED).map(({ name }) => name), MAX_LISTED)}.`,
            subjects: open.slice(0, MAX_LISTED).map(({ name }) => name),
            remediation: "Merge or close the oldest first. If all wait for the same thing (a review, a required check), let a GitHub App open them, so that their checks run, and turn on auto-merge. resolve-conflicts helps with conflicts.",
            evidence: open.slice(0, MAX_LISTED).map(({ url }) => url),
        };
    },
};
/** What is wrong with open pull requests, the worst first, and since when; `null` when nothing is. */
function judgeOpen(open, oldest, nowMs) {
    // Of a conflict, GitHub tells that it is there and not since when.
    const inConflict = { reason: "PullRequestsConflict", sinceMs: nowMs, isFirstSeen: true };
    const old = (since, days) => ({
        reason: "PullRequestsOld",
        sinceMs: since.createdAtMs + days * wording/* DAY_MS */.sO,
    });
    const isOlder = (entry, days) => nowMs - entry.createdAtMs > days * wording/* DAY_MS */.sO;
    const conflicts = countConflicts(open);
    if (areTooMany(conflicts, open.length, (percent) => percent > MAX_CONFLICT_PERCENT)) {
        return { status: "error", ...inConflict };
    }
    if (isOlder(oldest, ERROR_DAYS))
        return { status: "error", ...old(oldest, ERROR_DAYS) };
    // Nine in ten are younger than this one; of fewer than ten it is the oldest.
    const percentile = open[Math.ceil(0.1 * open.length) - 1] ?? oldest;
    if (isOlder(percentile, WARNING_DAYS))
        return { status: "warning", ...old(percentile, WARNING_DAYS) };
    const isConflictNews = (100 * conflicts) / open.length > MAX_CONFLICT_PERCENT;
    return isConflictNews ? { status: "warning", ...inConflict } : null;
}
function countConflicts(open) {
    return open.filter(({ hasConflict }) => hasConflict).length;
}
function listEntries(member) {
    const name = (0,repository_ref/* formatRepositoryRef */.PC)(member.repository);
    return member.pullRequests.map((pull) => ({ ...pull, name: `${name}#${pull.number}` }));
}

;// CONCATENATED MODULE: ./packages/core/out/health/rate-limit-forecast.js

/** sync-monitor waits so long for a reset by itself (`max-wait-minutes`): a reset that is nearer keeps no run from anything. */
const RUN_WAITS_MS = 5 * 60_000;
/** What is left must be more than the pace of the hour needs by this factor: pace is never even. */
const MARGIN = 1.5;
/**
 * How many calls are likely to be made until a limit resets, from what was made of it since the last reset, and from what
 * the last run took. Infinite where the hour has only begun: then nothing tells the pace.
 *
 * @param resource GitHub's name of the limit
 */
function forecastCalls({ limit, remaining, resetAtMs }, metrics, resource, nowMs) {
    const leftMs = Math.max(0, resetAtMs - nowMs);
    const passedMs = wording/* HOUR_MS */.iQ - leftMs;
    const used = limit - remaining;
    const byPace = passedMs <= 0 ? Number.POSITIVE_INFINITY : MARGIN * used * (leftMs / passedMs);
    // A run that begins so shortly before the reset waits for it.
    return leftMs <= RUN_WAITS_MS ? byPace : Math.max(byPace, callsOfLastRun(metrics, resource));
}
/** What the last run took of a limit, over all shards; every request of it where the file does not tell. */
function callsOfLastRun({ records }, resource) {
    return records.reduce((sum, { data }) => sum + (takenOf(data.rate_limit, resource) ?? requestsOf(data)), 0);
}
/** `null` where the file does not tell, or the limit was reset in between. */
function takenOf(spans, resource) {
    if (!isRecord(spans) || !isRecord(spans[resource]))
        return null;
    const { start, end } = spans[resource];
    return typeof start === "number" && typeof end === "number" && start >= end ? start - end : null;
}
function requestsOf(data) {
    return typeof data.api_calls_made === "number" ? data.api_calls_made : 0;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/core/out/health/rate-limit-check.js




/**
 * Makes the check of one of GitHub's limits: at or below the percentages of the settings it warns or fails, unless what is
 * left lasts until the reset at the pace of this hour.
 *
 * @param resource GitHub's name of the limit
 */
function createRateLimitCheck(id, resource, title) {
    return {
        id,
        name: `rate.${resource}`,
        severity: "high",
        needs: ["access", "metrics"],
        dependsOn: ["AUT-001"],
        evaluate({ access, metrics }, { settings, nowMs }) {
            if (access.status !== "accepted")
                return skipped("NoAccess", "There is no token to ask for.");
            const reading = access.token.limits?.[resource];
            if (reading === undefined || reading.limit === 0) {
                return skipped("NoLimit", `GitHub names no ${title} limit for this token.`);
            }
            const needed = forecastCalls(reading, mergeMetrics(metrics), resource, nowMs);
            return judgeLimit(reading, { title, needed, settings, nowMs });
        },
    };
}
function judgeLimit(reading, { title, needed, settings, nowMs }) {
    const { limit, remaining, resetAtMs } = reading;
    // Not rounded before it is judged: 20.04 % is more than 20 %.
    const percent = (100 * remaining) / limit;
    const { warnRateLimitPercent, minRateLimitPercent } = settings;
    const shared = {
        value: Number(percent.toFixed(2)),
        unit: "percent",
        threshold: { warning: warnRateLimitPercent, error: minRateLimitPercent },
    };
    const resetInMs = resetAtMs - nowMs;
    const reset = `in ${(0,wording/* wordDuration */.ZI)(resetInMs)} (${(0,wording/* wordMoment */.Xf)(resetAtMs)})`;
    const message = `${remaining}/${limit} API calls remaining (${percent.toFixed(1)}%) of the ${title} limit, which resets ${reset}.`;
    const isLow = percent <= minRateLimitPercent;
    if (!isLow && percent > warnRateLimitPercent)
        return ok("CallsLeft", message, shared);
    const lasts = needed < remaining;
    if (lasts && resetInMs <= RUN_WAITS_MS) {
        return ok("ResetBeforeNeeded", `${message} Until then it is enough.`, shared);
    }
    const isError = isLow && !lasts;
    return {
        ...shared,
        status: isError ? "error" : "warning",
        reason: isError ? "FewCallsLeft" : "CallsRunningLow",
        message: isLow && lasts ? `${message} At the pace of this hour it is enough until then.` : message,
        remediation: `Wait until ${(0,wording/* wordMoment */.Xf)(resetAtMs)}. If it comes back: run sync-monitor less often, split it with shard over several tokens, or use a GitHub App, whose limit grows with its repositories.`,
    };
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/rate-limit-core.js

/** RAT-001: calls of the REST limit are left. */
const rateLimitCore = createRateLimitCheck("RAT-001", "core", "REST");

;// CONCATENATED MODULE: ./packages/core/out/health/checks/rate-limit-graphql.js

/** RAT-002: points of the GraphQL limit are left. */
const rateLimitGraphql = createRateLimitCheck("RAT-002", "graphql", "GraphQL");

;// CONCATENATED MODULE: ./packages/core/out/health/sync-report-reading.js
/** Counts what limits kept a sync run from: repositories, branches and failures; `null` when it is no sync report. */
function countRateLimited(reading) {
    if (reading.status === "unreadable")
        return null;
    const report = parse(reading.text);
    if (!sync_report_reading_isRecord(report) || !Array.isArray(report.repositories))
        return null;
    const repositories = report.repositories.filter(sync_report_reading_isRecord);
    const skipped = repositories.filter(({ reason }) => reason === "rate-limit" || reason === "rate-limited");
    const deferred = repositories
        .flatMap(({ branches }) => (Array.isArray(branches) ? branches.filter(sync_report_reading_isRecord) : []))
        .filter(({ outcome }) => outcome === "deferred");
    return skipped.length + deferred.length;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function sync_report_reading_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/rate-secondary.js



const MAX_TURNED_AWAY = 5;
/** RAT-003: GitHub turned nothing of the last sync run away for its pace. */
const rateSecondary = {
    id: "RAT-003",
    name: "rate.secondary",
    severity: "medium",
    needs: ["syncReports"],
    evaluate({ syncReports }) {
        if (syncReports.files.length === 0)
            return skipped("NoReportYet", "There is no sync report to read.");
        const counts = syncReports.files.map(countRateLimited);
        const known = counts.filter((count) => count !== null);
        if (known.length === 0)
            return unknown("ReportUnreadable", "No sync report could be read.");
        const total = known.reduce((sum, count) => sum + count, 0);
        const shared = {
            value: total,
            unit: "repositories and branches",
            threshold: { warning: 0, error: MAX_TURNED_AWAY },
        };
        if (total === 0)
            return ok("NothingTurnedAway", "No limit stopped the last run.", shared);
        return {
            ...shared,
            status: total > MAX_TURNED_AWAY ? "error" : "warning",
            reason: "TurnedAway",
            message: `Limits kept the last run from ${(0,plural/* formatCount */.B4)(total, "repository or branch", "repositories or branches")}.`,
            remediation: "Lower concurrency and max-pull-requests of sync-monitor, or raise its interval. GitHub allows 80 writes a minute and 500 an hour that people are notified of.",
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/required-files.js



/** CFG-004: the other files that the automation needs are there. */
const requiredFiles = {
    id: "CFG-004",
    name: "config.required-files",
    severity: "medium",
    needs: ["requiredFiles"],
    evaluate({ requiredFiles: files }) {
        if (files.length === 0)
            return skipped("NothingRequired", "The input required-files names no file.");
        const missing = files.filter(({ isThere }) => !isThere).map(({ file }) => file);
        const shared = { value: missing.length, unit: "files", threshold: { warning: 1 } };
        if (missing.length === 0)
            return ok("FilesFound", `${(0,plural/* formatCount */.B4)(files.length, "required file")} found.`, shared);
        return {
            ...shared,
            status: "warning",
            reason: "FilesMissing",
            message: `${(0,plural/* formatShare */.T1)(missing.length, files.length, "required file")} ${(0,plural/* pluralize */.td)(missing.length, "is", "are")} missing: ${(0,wording/* wordList */.d8)(missing)}.`,
            subjects: missing,
            remediation: "Commit the missing files, or take them off the input required-files.",
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/runs-stuck.js


const QUEUED_WARNING_MS = wording/* HOUR_MS */.iQ / 2;
const ERROR_MS = 6 * wording/* HOUR_MS */.iQ;
/** A run may take so many times as long as nearly all before it. */
const LENGTH_FACTOR = 3;
/** Fewer completed runs tell nothing about what is usual. */
const MIN_SAMPLES = 5;
/** SCH-004: no run waits or goes on for ever. */
const runsStuck = {
    id: "SCH-004",
    name: "runs.stuck",
    severity: "medium",
    needs: ["activeRuns"],
    dependsOn: ["AUT-001"],
    evaluate({ activeRuns }, { nowMs }) {
        // A run may end while the lists are read, and not every server filters them as asked.
        const underWay = activeRuns.runs.filter(({ status }) => status !== "completed");
        const stuck = underWay
            .flatMap((run) => judge(run, activeRuns, nowMs))
            .toSorted((a, b) => Number(b.isError) - Number(a.isError) || b.forMs - a.forMs);
        const [worst] = stuck;
        if (worst === undefined)
            return ok("NoRunStuck", `${(0,plural/* formatCount */.B4)(underWay.length, "run")} under way, none stuck.`);
        const words = stuck.map(({ run, forMs }) => `${run.name} ${run.status === "in_progress" ? "has been running" : "has been waiting"} for ${(0,wording/* wordDuration */.ZI)(forMs)}`);
        return {
            status: worst.isError ? "error" : "warning",
            reason: worst.run.status === "in_progress" ? "RunTooLong" : "RunWaiting",
            message: `${(0,wording/* wordList */.d8)(words, 3)}.`,
            value: Number((worst.forMs / wording/* HOUR_MS */.iQ).toFixed(1)),
            unit: "hours",
            threshold: { warning: QUEUED_WARNING_MS / wording/* HOUR_MS */.iQ, error: ERROR_MS / wording/* HOUR_MS */.iQ },
            sinceMs: nowMs - worst.forMs,
            subjects: stuck.map(({ run }) => run.name),
            remediation: `Cancel it (gh run cancel ${worst.run.id}). A run that waits needs a free runner with its labels, or an approval; add timeout-minutes to a job that goes on too long.`,
            evidence: stuck.map(({ run }) => run.url),
        };
    },
};
function judge(run, { durationsMs }, nowMs) {
    if (run.status !== "in_progress") {
        const forMs = nowMs - run.createdAtMs;
        return forMs > QUEUED_WARNING_MS ? [{ run, forMs, isError: forMs > ERROR_MS }] : [];
    }
    const forMs = nowMs - run.startedAtMs;
    const usual = percentile95(durationsMs.get(run.workflowId) ?? []);
    const isUnusual = usual !== null && forMs > Math.max(QUEUED_WARNING_MS, LENGTH_FACTOR * usual);
    return forMs > ERROR_MS || isUnusual ? [{ run, forMs, isError: true }] : [];
}
function percentile95(values) {
    if (values.length < MIN_SAMPLES)
        return null;
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? null;
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/schedule-inactivity.js


/** GitHub turns schedules of a public repository off after so many days without activity. */
const LIMIT_DAYS = 60;
const schedule_inactivity_WARNING_DAYS = 45;
const schedule_inactivity_ERROR_DAYS = 55;
/**
 * SCH-003: the repository is active enough for GitHub to keep its schedules on.
 *
 * @see https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
const scheduleInactivity = {
    id: "SCH-003",
    name: "schedule.inactivity",
    severity: "high",
    needs: ["repository"],
    dependsOn: ["AUT-001"],
    evaluate({ repository }, { nowMs }) {
        if (repository.isPrivate) {
            return skipped("PrivateRepository", "GitHub turns off schedules of public repositories only.");
        }
        if (repository.pushedAtMs === null)
            return unknown("NeverPushed", "GitHub does not say when the last push was.");
        const idleMs = nowMs - repository.pushedAtMs;
        const leftMs = LIMIT_DAYS * wording/* DAY_MS */.sO - idleMs;
        const days = Number((idleMs / wording/* DAY_MS */.sO).toFixed(1));
        const shared = { value: days, unit: "days", threshold: { warning: schedule_inactivity_WARNING_DAYS, error: schedule_inactivity_ERROR_DAYS } };
        if (idleMs < schedule_inactivity_WARNING_DAYS * wording/* DAY_MS */.sO) {
            return ok("RepositoryActive", `The last push was ${(0,wording/* wordDuration */.ZI)(idleMs)} ago.`, shared);
        }
        const isError = idleMs >= schedule_inactivity_ERROR_DAYS * wording/* DAY_MS */.sO;
        const countdown = leftMs > 0
            ? `GitHub turns its schedules off in ${(0,wording/* wordDuration */.ZI)(leftMs)}, on ${(0,wording/* wordMoment */.Xf)(nowMs + leftMs)}`
            : "GitHub may turn its schedules off at any time";
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: "ScheduleEndangered",
            message: `The last push was ${(0,wording/* wordDuration */.ZI)(idleMs)} ago. ${countdown}.`,
            sinceMs: repository.pushedAtMs + (isError ? schedule_inactivity_ERROR_DAYS : schedule_inactivity_WARNING_DAYS) * wording/* DAY_MS */.sO,
            remediation: 'Push a commit to the default branch: a dependency update, a note in the changelog. If GitHub shows "Continue running workflow" on the workflow\'s page, press it.',
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/schedule-late.js


/**
 * SCH-002: schedules start when they should. GitHub delays and drops starts under load, so a start counts as late after
 * twice its interval (an hour at least, a day at most), and as missing after a day.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const scheduleLate = {
    id: "SCH-002",
    name: "schedule.late",
    severity: "high",
    needs: ["schedules"],
    dependsOn: ["AUT-001"],
    evaluate({ schedules }, { nowMs }) {
        const active = schedules.filter(({ workflow }) => workflow.state === "active");
        const scheduled = active.filter(isScheduled);
        const unreadable = active.flatMap(({ workflow, timing }) => timing.status === "unreadable" ? [`${workflow.path}: ${timing.message}`] : []);
        const late = scheduled
            .map((fact) => ({ fact, lateMs: nowMs - fact.timing.dueAtMs, graceMs: graceOf(fact) }))
            .filter(({ lateMs, graceMs }) => lateMs > graceMs)
            .toSorted((a, b) => b.lateMs - a.lateMs);
        const [worst] = late;
        if (worst !== undefined) {
            return describeLate(late.map(({ fact }) => fact), worst.lateMs, worst.graceMs);
        }
        if (unreadable.length > 0) {
            return unknown("ScheduleUnreadable", (0,wording/* wordList */.d8)(unreadable), {
                remediation: "Run actions/checkout of the default branch before this step, and correct the cron line.",
            });
        }
        if (scheduled.length === 0) {
            return skipped("NothingScheduled", "No watched workflow that is on has a schedule.");
        }
        return ok("SchedulesOnTime", `${(0,plural/* formatCount */.B4)(scheduled.length, "schedule")} on time.`);
    },
};
function isScheduled(fact) {
    return fact.timing.status === "scheduled";
}
function graceOf({ timing }) {
    return Math.min(wording/* DAY_MS */.sO, Math.max(wording/* HOUR_MS */.iQ, 2 * timing.intervalMs));
}
function describeLate(facts, lateMs, graceMs) {
    const [first] = facts;
    const words = facts.map(({ workflow, timing, lastRun }) => lastRun === null
        ? `${workflow.path} never ran by its schedule; it was due ${(0,wording/* wordMoment */.Xf)(timing.dueAtMs)}`
        : `${workflow.path} was due ${(0,wording/* wordMoment */.Xf)(timing.dueAtMs)} and last started ${(0,wording/* wordMoment */.Xf)(lastRun.createdAtMs)}`);
    const isError = lateMs > wording/* DAY_MS */.sO;
    return {
        status: isError ? "error" : "warning",
        reason: first?.lastRun === null ? "ScheduleNeverRan" : isError ? "ScheduleStopped" : "ScheduleLate",
        message: `${(0,wording/* wordList */.d8)(words, 3)} (${(0,wording/* wordDuration */.ZI)(lateMs)} late).`,
        value: Number((lateMs / wording/* HOUR_MS */.iQ).toFixed(1)),
        unit: "hours",
        threshold: { warning: Number((graceMs / wording/* HOUR_MS */.iQ).toFixed(1)), error: 24 },
        ...(first !== undefined && { sinceMs: first.timing.dueAtMs }),
        subjects: facts.map(({ workflow }) => workflow.path),
        remediation: "Start the workflow by hand now. Then: is the file on the default branch? Does the account that last edited the cron line still exist? Move the cron off the full hour, where GitHub drops starts. A change of the cron line starts the schedule again.",
        evidence: facts.map(({ workflow }) => workflow.url),
    };
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/scripts-executable.js



/** Files that a command names; who has more than these uses a pattern. */
const MAX_NAMED = 5;
/** PRM-001: scripts may be executed, and say by what. */
const scriptsExecutable = {
    id: "PRM-001",
    name: "scripts.executable",
    severity: "medium",
    needs: ["scripts"],
    evaluate({ scripts: { patterns, files } }) {
        if (patterns.length === 0)
            return skipped("NoScripts", "The input scripts names none.");
        if (files.length === 0) {
            return {
                status: "warning",
                reason: "ScriptsMissing",
                message: `No file matches ${(0,wording/* wordList */.d8)(patterns)}.`,
                remediation: "Correct the input scripts, or run actions/checkout before this step.",
            };
        }
        const inert = files.filter(({ lacks }) => lacks.length > 0);
        const nameless = files
            .filter((script) => script.lacks.length === 0 && !script.hasShebang)
            .map(({ file }) => file);
        const shared = { value: inert.length, unit: "files", threshold: { warning: 1 } };
        if (inert.length > 0) {
            return {
                ...shared,
                status: "warning",
                reason: "ScriptsNotExecutable",
                message: `${(0,plural/* formatShare */.T1)(inert.length, files.length, "script")} ${(0,plural/* pluralize */.td)(inert.length, "is", "are")} not executable: ${(0,wording/* wordList */.d8)(inert.map(scripts_executable_describe))}.`,
                subjects: inert.map(({ file }) => file),
                remediation: adviseOn(inert),
            };
        }
        if (nameless.length > 0) {
            return {
                ...shared,
                status: "warning",
                reason: "ShebangMissing",
                message: `${(0,plural/* formatShare */.T1)(nameless.length, files.length, "script")} ${(0,plural/* pluralize */.td)(nameless.length, "does", "do")} not begin with #!: ${(0,wording/* wordList */.d8)(nameless)}.`,
                subjects: nameless,
                remediation: "Write the interpreter into the first line, such as #!/usr/bin/env bash.",
            };
        }
        return ok("ScriptsExecutable", `${(0,plural/* formatCount */.B4)(files.length, "script")} executable.`, shared);
    },
};
function scripts_executable_describe({ file, lacks }) {
    if (lacks.length > 1)
        return file;
    return `${file} (${lacks[0] === "index" ? "in git's index" : "in the file system"})`;
}
/** What git has recorded is put right for everybody, and by a commit; the file itself for this machine. */
function adviseOn(inert) {
    const name = (where) => inert
        .filter(({ lacks }) => lacks.includes(where))
        .slice(0, MAX_NAMED)
        .map(({ file }) => quoteForShell(file))
        .join(" ");
    const [inIndex, inFiles] = [name("index"), name("files")];
    const commands = [
        ...(inFiles === "" ? [] : [`chmod +x ${inFiles}`]),
        ...(inIndex === "" ? [] : [`git update-index --chmod=+x ${inIndex} — then commit`]),
    ];
    return `Run: ${commands.join(" and ")}.`;
}
function quoteForShell(file) {
    return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/success-floor.js



/** RUN-001: enough repositories went without an error in the last run, over all shards. */
const successFloor = {
    id: "RUN-001",
    name: "success.floor",
    severity: "critical",
    needs: ["metrics"],
    evaluate({ metrics }, { settings }) {
        if (metrics.files.length === 0)
            return skipped("NoMetricsYet", "There is no metrics file to judge.");
        const { successRate, attempted, records } = mergeMetrics(metrics);
        if (successRate === null) {
            return unknown("NoRepositoryAttempted", "The last run attempted no repository, so it has no success rate.", {
                remediation: "Read the summary of the last run: it says why every repository was left out.",
            });
        }
        const { minSuccessRate, criticalSuccessRate } = settings;
        const shared = {
            value: successRate,
            unit: "percent",
            threshold: { warning: minSuccessRate, error: criticalSuccessRate },
            subjects: records.map(({ file }) => file),
        };
        const count = attempted > 0 ? ` of ${(0,plural/* formatCount */.B4)(attempted, "repository", "repositories")}` : "";
        const message = `${successRate} %${count} went without an error`;
        // Each limit counts by itself: who lowers one of them does not move the other.
        const isCritical = successRate < criticalSuccessRate;
        if (!isCritical && successRate >= minSuccessRate)
            return ok("SuccessRateGood", `${message}.`, shared);
        return {
            ...shared,
            status: isCritical ? "error" : "warning",
            reason: isCritical ? "SuccessRateCritical" : "SuccessRateLow",
            message: `${message}; it should be ${isCritical ? criticalSuccessRate : minSuccessRate} % or more.`,
            remediation: "Open the summary of the last sync run: its table of failures groups them by code. `forbidden` and `not-found` mean the token, `rate-limited` the pace, `server` and `network` usually pass.",
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/token-expiry.js


const token_expiry_WARNING_DAYS = 14;
const token_expiry_ERROR_DAYS = 3;
/**
 * GitHub was seen answering with the present moment instead of the expiry of a fine-grained token.
 *
 * @see https://github.com/google/go-github/issues/3708
 */
const IMPLAUSIBLE_MS = 5 * 60_000;
/** AUT-002: the token lives for some time yet. */
const tokenExpiry = {
    id: "AUT-002",
    name: "token.expiry",
    severity: "high",
    needs: ["access"],
    dependsOn: ["AUT-001"],
    evaluate({ access }, { nowMs }) {
        if (access.status !== "accepted")
            return skipped("NoAccess", "There is no token to look at.");
        const { expiresAtMs, serverTimeMs } = access.token;
        if (expiresAtMs === null)
            return ok("NoExpiry", "GitHub names no day on which the token expires.");
        const referenceMs = serverTimeMs ?? nowMs;
        const leftMs = expiresAtMs - referenceMs;
        if (Math.abs(leftMs) <= IMPLAUSIBLE_MS) {
            return unknown("ExpiryImplausible", "GitHub names the present moment as the token's expiry.");
        }
        const shared = {
            value: Number((leftMs / wording/* DAY_MS */.sO).toFixed(1)),
            unit: "days",
            threshold: { warning: token_expiry_WARNING_DAYS, error: token_expiry_ERROR_DAYS },
        };
        const message = `The token expires in ${(0,wording/* wordDuration */.ZI)(leftMs)}, on ${(0,wording/* wordMoment */.Xf)(expiresAtMs)}`;
        if (leftMs > token_expiry_WARNING_DAYS * wording/* DAY_MS */.sO)
            return ok("ExpiryFar", `${message}.`, shared);
        const isError = leftMs <= token_expiry_ERROR_DAYS * wording/* DAY_MS */.sO;
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "ExpiryImminent" : "ExpiryNear",
            message: `${message}.`,
            sinceMs: expiresAtMs - (isError ? token_expiry_ERROR_DAYS : token_expiry_WARNING_DAYS) * wording/* DAY_MS */.sO,
            remediation: "Regenerate the token under Settings → Developer settings and put it into the secret. A GitHub App's key does not expire.",
            evidence: ["https://github.com/settings/tokens"],
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/token-permissions.js

/** AUT-003: the token may read what health is read from. */
const tokenPermissions = {
    id: "AUT-003",
    name: "token.permissions",
    severity: "high",
    needs: ["permissions"],
    dependsOn: ["AUT-001"],
    evaluate({ permissions }) {
        const denied = permissions
            .filter(({ outcome }) => outcome === "denied")
            .toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
        const [worst] = denied;
        if (worst !== undefined) {
            const names = denied.map(({ permission }) => permission);
            return {
                status: worst.isRequired ? "error" : "warning",
                reason: worst.isRequired ? "RequiredPermissionMissing" : "OptionalPermissionMissing",
                message: `The token lacks ${names.join(", ")}. ${worst.message}`,
                value: denied.length,
                unit: "permissions",
                subjects: names,
                remediation: `Add to the job: permissions: { ${names.join(", ")} }; for an App or a personal token, grant the same there and approve the change.`,
            };
        }
        const unclear = permissions.filter(({ outcome }) => outcome === "unclear");
        if (unclear.length > 0) {
            return unknown("PermissionsUnclear", `Whether the token has ${unclear.map(({ permission }) => permission).join(", ")} could not be found out. ${unclear[0]?.message ?? ""}`.trim());
        }
        const names = permissions.map(({ permission }) => permission);
        return ok("PermissionsGranted", `The token has ${names.join(", ")}.`, { subjects: names });
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/token-scope.js



/** AUT-004: the kind of token suits an ecosystem. */
const tokenScope = {
    id: "AUT-004",
    name: "token.kind",
    severity: "medium",
    needs: ["access", "config"],
    dependsOn: ["AUT-001"],
    evaluate({ access, config }, { settings }) {
        if (access.status !== "accepted")
            return skipped("NoAccess", "There is no token to look at.");
        if (access.kind === "classic") {
            const scopes = access.token.scopes ?? [];
            return {
                status: "warning",
                reason: "ClassicToken",
                message: `It is a classic token${scopes.length > 0 ? ` with the scopes ${scopes.join(", ")}` : ""}: it reaches everything that its owner reaches.`,
                value: access.kind,
                remediation: "Use a GitHub App, or a fine-grained token for these repositories only.",
            };
        }
        const own = settings.repository === null ? null : (0,repository_ref/* repositoryKey */.Kq)(settings.repository);
        const entries = config.status === "read" ? (config.check.config?.repositories ?? []) : [];
        const others = entries.map((entry) => entry.repository).filter((ref) => (0,repository_ref/* repositoryKey */.Kq)(ref) !== own);
        if (access.kind === "workflow" && others.length > 0) {
            return {
                status: "warning",
                reason: "WorkflowTokenForEcosystem",
                message: `The workflow's own token reaches only its own repository, and the configuration names ${(0,plural/* formatCount */.B4)(others.length, "other repository", "other repositories")}.`,
                value: access.kind,
                remediation: "Pass the token that sync-monitor uses, best that of a GitHub App (actions/create-github-app-token), so that its health is what is checked.",
            };
        }
        return ok("TokenKindSuits", `The kind of token (${access.kind}) suits this ecosystem.`, {
            value: access.kind,
        });
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/token-valid.js

const REMEDIATION = "Make a new token or install the GitHub App again, store it under Settings → Secrets and variables → Actions, and pass it as github-token. An expired secret that is still set wins over `|| github.token`.";
/** AUT-001: GitHub accepts the token. Without it no other question to GitHub makes sense. */
const tokenValid = {
    id: "AUT-001",
    name: "token.valid",
    severity: "critical",
    needs: ["access"],
    evaluate({ access }) {
        if (access.status === "accepted")
            return ok("TokenAccepted", "GitHub accepts the token.");
        if (access.status === "missing") {
            return {
                status: "error",
                reason: "TokenMissing",
                message: "The input github-token is empty.",
                remediation: REMEDIATION,
            };
        }
        return {
            status: "error",
            reason: "TokenRefused",
            message: access.message,
            // A cause that GitHub states has its own remedy in the message, and a new token would not help.
            ...(isOfToken(access.refusal) && { remediation: REMEDIATION }),
        };
    },
};
function isOfToken(refusal) {
    return refusal === undefined || ["bad-credentials", "missing-permission"].includes(refusal);
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/workflow-permissions.js

/** PRM-002: workflows that do not say what they may do may not do much; pull requests can be opened where they must. */
const workflowPermissions = {
    id: "PRM-002",
    name: "workflows.permissions",
    severity: "medium",
    needs: ["workflowPermissions", "access", "config"],
    dependsOn: ["AUT-001"],
    evaluate({ workflowPermissions: permissions, access, config }) {
        const mode = config.status === "read" ? (config.check.config?.sync.mode ?? "report") : "report";
        const isWorkflowToken = access.status === "accepted" && access.kind === "workflow";
        const value = permissions.default;
        if (isWorkflowToken && mode !== "report" && !permissions.canOpenPullRequests) {
            return {
                status: "error",
                reason: "PullRequestsForbidden",
                message: `sync.mode is ${mode}, but workflows of this repository may not open pull requests.`,
                value,
                remediation: 'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General, or pass the token of a GitHub App.',
            };
        }
        if (permissions.default === "write") {
            return {
                status: "warning",
                reason: "DefaultIsWrite",
                message: "Every workflow without a permissions block gets a token that may write.",
                value,
                remediation: 'Choose "Read repository contents and packages permissions" under Settings → Actions → General, and give each workflow what it needs.',
            };
        }
        return ok("DefaultIsRead", "Workflows may only read unless they say otherwise.", { value });
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/workflow-state.js


const WORDS = {
    disabled_inactivity: "was turned off by GitHub after 60 days without activity",
    disabled_fork: "is off because this is a fork",
    disabled_manually: "was turned off by a person",
    deleted: "was deleted",
};
/** SCH-001: the workflows that must run are on, and GitHub turned none off. */
const workflowState = {
    id: "SCH-001",
    name: "workflow.state",
    severity: "critical",
    needs: ["workflows"],
    dependsOn: ["AUT-001"],
    evaluate({ workflows: { patterns, all, watched, unmatched } }) {
        const lost = all.filter(({ state }) => state === "disabled_inactivity");
        const off = watched.filter(({ state }) => state !== "active" && state !== "disabled_inactivity");
        const asked = off.filter(({ state }) => state === "disabled_manually");
        const dead = [...lost, ...off.filter(({ state }) => state !== "disabled_manually")];
        const evidence = [...dead, ...asked].map(({ url }) => url);
        const subjects = [...dead, ...asked].map(({ path }) => path);
        if (dead.length > 0) {
            return {
                status: "error",
                reason: lost.length > 0 ? "DisabledByInactivity" : "WorkflowDisabled",
                message: `${(0,wording/* wordList */.d8)([...dead, ...asked].map(workflow_state_describe))}.`,
                value: dead.length,
                unit: "workflows",
                subjects,
                remediation: `Run: gh workflow enable "${dead[0]?.path.split("/").at(-1) ?? ""}" — or open the workflow's page and press "Enable workflow". Then start it once by hand.`,
                evidence,
            };
        }
        if (unmatched.length > 0) {
            return {
                status: "error",
                reason: "WorkflowMissing",
                message: `GitHub knows no workflow ${(0,wording/* wordList */.d8)(unmatched)}.`,
                value: unmatched.length,
                unit: "workflows",
                subjects: unmatched,
                remediation: "Correct the input workflows (a name or a file under .github/workflows), or merge the file into the default branch.",
            };
        }
        if (asked.length > 0) {
            return {
                status: "warning",
                reason: "DisabledByPerson",
                message: `${(0,wording/* wordList */.d8)(asked.map(workflow_state_describe))}.`,
                value: asked.length,
                unit: "workflows",
                subjects,
                remediation: "If that was for a time only, enable it again; else take it off the input workflows.",
                evidence,
            };
        }
        if (patterns.length === 0 && all.length === 0)
            return skipped("NoWorkflows", "There is no workflow.");
        return ok("WorkflowsActive", `${(0,plural/* formatCount */.B4)(watched.length, "watched workflow")} on; GitHub turned none off.`);
    },
};
function workflow_state_describe({ path, state }) {
    return `${path} ${WORDS[state] ?? `is in the state ${state}`}`;
}

;// CONCATENATED MODULE: ./packages/core/out/health/check-registry.js






















/** Every check, in the order of the report; a check stands behind all that it depends on. */
const HEALTH_CHECKS = [
    configPresent,
    configValid,
    requiredFiles,
    metricsFresh,
    metricsSchema,
    successFloor,
    tokenValid,
    tokenExpiry,
    tokenPermissions,
    tokenScope,
    rateLimitCore,
    rateLimitGraphql,
    rateSecondary,
    configReach,
    workflowState,
    scheduleLate,
    scheduleInactivity,
    runsStuck,
    failedStreak,
    pullRequestAge,
    scriptsExecutable,
    workflowPermissions,
];

// EXTERNAL MODULE: ./packages/core/out/config/secret-text.js
var secret_text = __webpack_require__(5744);
;// CONCATENATED MODULE: ./packages/core/out/health/evaluate-check.js

/** Reason of a check that was not made because one that it depends on failed. */
const PREREQUISITE_FAILED = "PrerequisiteFailed";
/**
 * What a check need not look at, because a check that it depends on failed or could not be evaluated; `null` when it must
 * look for itself.
 */
function findInhibition(check, results) {
    const prerequisites = results.filter((result) => check.dependsOn?.includes(result.check.id));
    const failed = prerequisites.find(({ status }) => status === "error");
    if (failed !== undefined)
        return skipped(PREREQUISITE_FAILED, `${failed.check.id} comes first: it failed.`);
    const unclear = prerequisites.find(({ status }) => status === "unknown");
    if (unclear === undefined)
        return null;
    return unknown("PrerequisiteUnknown", `${unclear.check.id} comes first: it could not be evaluated. ${unclear.message}`);
}
/** Evaluates a check on what was read. What its `evaluate` throws, this throws. */
function evaluateCheck(check, readings, context) {
    const facts = {};
    for (const name of check.needs) {
        const reading = readings[name];
        if (reading === undefined)
            return unknown("NotRead", `${name} was not read.`);
        if (reading.status !== "known") {
            const { status, reason, message } = reading;
            return { status, reason, message };
        }
        facts[name] = reading.value;
    }
    return check.evaluate(facts, context);
}

;// CONCATENATED MODULE: ./packages/core/out/health/health-verdict.js

const WEIGHTS = { critical: 10, high: 7.5, medium: 5, low: 2.5 };
/** A critical error leaves no more than this, however well the rest is. */
const CRITICAL_CAP = 49;
/** A score that rests on less than this says more about what was left out than about health. */
const MIN_EVALUATED_PERCENT = 50;
/**
 * Folds results: an error anywhere is an error; else a critical check that could not be evaluated makes the whole unknown,
 * and not healthy; else a warning anywhere is a warning. Lesser checks that could not be evaluated are counted and change
 * nothing: a default token may not ask everything, and an alarm that never ends is no alarm.
 */
function judgeHealth(results) {
    const counts = { ok: 0, warning: 0, error: 0, unknown: 0, skipped: 0 };
    for (const { status } of results)
        counts[status] += 1;
    const blindSpots = results
        .filter(({ status, check }) => status === "unknown" && check.severity === "critical")
        .map(({ check }) => check.id);
    const isBlind = blindSpots.length > 0;
    const hasError = counts.error > 0;
    const status = hasError ? "error" : isBlind ? "unknown" : counts.warning > 0 ? "warning" : "ok";
    return { status, isHealthy: !hasError && !isBlind, counts, blindSpots, ...scoreOf(results) };
}
/** Weighted share of what is well: a warning counts half, what was not evaluated not at all. */
function scoreOf(results) {
    const measured = results.filter(({ status }) => status !== "unknown" && status !== "skipped");
    const total = weigh(measured);
    const applying = weigh(results.filter(doesApply));
    const evaluatedPercent = applying === 0 ? 0 : Math.floor((100 * total) / applying);
    if (total === 0 || evaluatedPercent < MIN_EVALUATED_PERCENT)
        return { score: null, evaluatedPercent };
    const reached = measured.reduce((sum, { check, status }) => {
        const share = status === "ok" ? 1 : status === "warning" ? 0.5 : 0;
        return sum + share * WEIGHTS[check.severity];
    }, 0);
    const score = Math.round((100 * reached) / total);
    const hasCriticalError = measured.some(({ status, check }) => status === "error" && check.severity === "critical");
    return { score: hasCriticalError ? Math.min(CRITICAL_CAP, score) : score, evaluatedPercent };
}
/** What is skipped because a check before it failed would apply, and was not looked at. */
function doesApply({ status, reason }) {
    return status !== "skipped" || reason === PREREQUISITE_FAILED;
}
function weigh(results) {
    return results.reduce((sum, { check }) => sum + WEIGHTS[check.severity], 0);
}

;// CONCATENATED MODULE: ./packages/core/out/health/health-report.js


/** Subjects and addresses of one check that are written down: the first are the worst. */
const health_report_MAX_LISTED = 100;
/**
 * Writes results down as the report file has them.
 *
 * @param earlier what the report before this one had seen; empty where there is none
 */
function createHealthReport(results, metrics, nowMs, earlier = new Map()) {
    const { status, isHealthy, counts, score, evaluatedPercent } = judgeHealth(results);
    const listTexts = (wanted) => results.filter((result) => result.status === wanted).map(toText);
    return {
        schema_version: 1,
        timestamp: new Date(nowMs).toISOString(),
        healthy: isHealthy,
        status,
        checks: results.map((result) => toReportCheck(result, dateSince(result, earlier, nowMs))),
        warnings: listTexts("warning"),
        errors: listTexts("error"),
        metrics,
        summary: {
            total_checks: results.length,
            passed: counts.ok,
            warnings: counts.warning,
            errors: counts.error,
            unknown: counts.unknown,
            skipped: counts.skipped,
            score,
            evaluated_percent: evaluatedPercent,
        },
    };
}
/**
 * Reads when the checks of an earlier report were first seen in their status. What is no such report has seen nothing.
 *
 * @param text the report file as it was before this run
 */
function readSightings(text) {
    const checks = parseChecks(text);
    return new Map(checks.flatMap(({ id, status, reason, since }) => {
        const atMs = typeof since === "string" ? Date.parse(since) : Number.NaN;
        return Number.isNaN(atMs) ? [] : [[`${id} ${status} ${reason}`, atMs]];
    }));
}
function parseChecks(text) {
    if (text === undefined)
        return [];
    try {
        const report = JSON.parse(text);
        const checks = report?.checks;
        return Array.isArray(checks) ? checks.filter((check) => typeof check === "object" && check !== null) : [];
    }
    catch {
        return [];
    }
}
/** Another machine's clock may be ahead, but nothing is so since a time that is still to come. */
function dateSince(result, earlier, nowMs) {
    const { check, status, reason, sinceMs, isFirstSeen } = result;
    if (sinceMs === undefined)
        return undefined;
    const before = isFirstSeen ? earlier.get(`${check.id} ${status} ${reason}`) : undefined;
    return new Date(Math.min(sinceMs, before ?? sinceMs, nowMs)).toISOString();
}
function toText({ check, message }) {
    return `${check.id} ${check.name}: ${(0,secret_text/* redactSecrets */.f)(message)}`;
}
function toReportCheck(result, since) {
    const { check, observedAtMs, durationMs } = result;
    return {
        id: check.id,
        name: check.name,
        severity: check.severity,
        status: result.status,
        reason: result.reason,
        // Messages quote files and answers, which nobody has looked through for credentials.
        message: (0,secret_text/* redactSecrets */.f)(result.message),
        ...(result.value !== undefined && { value: result.value }),
        ...(result.unit !== undefined && { unit: result.unit }),
        ...(result.threshold !== undefined && { threshold: result.threshold }),
        ...(since !== undefined && { since }),
        ...(result.subjects !== undefined && {
            subjects: result.subjects.slice(0, health_report_MAX_LISTED).map(secret_text/* redactSecrets */.f),
        }),
        ...(result.remediation !== undefined && { remediation: (0,secret_text/* redactSecrets */.f)(result.remediation) }),
        ...(result.evidence !== undefined && { evidence: result.evidence.slice(0, health_report_MAX_LISTED) }),
        duration_ms: durationMs,
        timestamp: new Date(observedAtMs).toISOString(),
    };
}

// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/core/out/report/markdown.js
var markdown = __webpack_require__(5743);
;// CONCATENATED MODULE: ./packages/core/out/health/health-summary.js



const ICONS = {
    error: "❌",
    warning: "⚠️",
    unknown: "❔",
    ok: "✅",
    skipped: "➖",
};
const STATUS_ORDER = ["error", "warning", "unknown", "ok", "skipped"];
const SEVERITY_ORDER = ["critical", "high", "medium", "low"];
/** What a reader sees in full before the table; the rest is in the table. */
const MAX_EXPLAINED = 10;
/** Longest message or remediation that is shown; the report file holds it whole. */
const MAX_TEXT = 1_500;
/**
 * Renders the job summary: the verdict, then what is wrong, since when and what to do, the worst first, then all checks.
 */
function renderHealthSummary(report) {
    const checks = sortChecks(report.checks);
    const bad = checks.filter(needsAttention);
    const explained = bad.slice(0, MAX_EXPLAINED);
    const hidden = bad.length - explained.length;
    return [
        `## ${wordVerdict(report)}`,
        ...explained.map(explainCheck),
        ...(hidden > 0 ? [`… and ${hidden} more in the table.`] : []),
        renderTable(checks, bad.length === 0),
        wordCoverage(report),
    ].join("\n\n");
}
/** A lesser check that could not be evaluated asks nothing of anybody: the table has it. */
function needsAttention({ status, severity }) {
    return status === "error" || status === "warning" || (status === "unknown" && severity === "critical");
}
/** Puts checks in the order in which somebody should look at them: by status, then by severity. */
function sortChecks(checks) {
    return checks.toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
        SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity));
}
/** Renders one check that is not well as a list item: what, since when, what to do, where to look. */
function explainCheck(check) {
    const since = check.since === undefined ? "" : ` · since ${(0,wording/* wordMoment */.Xf)(Date.parse(check.since))}`;
    const links = (check.evidence ?? [])
        .slice(0, 3)
        .map((url, index) => (0,markdown/* markdownLink */.iQ)(`look ${index + 1}`, url));
    return [
        `- ${ICONS[check.status]} **${check.id}** ${(0,markdown/* codeSpan */.SS)(check.name)} (${check.severity}${since})`,
        `  - ${(0,markdown/* prose */.CS)(shorten(check.message))}`,
        ...(check.remediation === undefined ? [] : [`  - **Do:** ${(0,markdown/* prose */.CS)(shorten(check.remediation))}`]),
        ...(links.length === 0 ? [] : [`  - ${links.join(" · ")}`]),
    ].join("\n");
}
function wordVerdict({ status, checks, summary }) {
    const counts = [
        [summary.errors, "error", "errors"],
        [summary.warnings, "warning", "warnings"],
        [summary.unknown, "not evaluated", "not evaluated"],
    ];
    const words = counts.filter(([n]) => n > 0).map(([n, one, many]) => (0,plural/* formatCount */.B4)(n, one, many));
    const verdict = status === "ok" ? ["all is well", ...words] : words;
    const blind = wordBlindSpots(checks);
    if (status === "unknown")
        return `${ICONS[status]} Health could not be evaluated: ${[blind, ...words].join(", ")}`;
    return `${ICONS[status]} Health: ${[...verdict, ...(blind === "" ? [] : [blind])].join(", ")}`;
}
/** Names the critical checks that could not be evaluated; empty when all could. */
function wordBlindSpots(checks) {
    const ids = checks.flatMap(({ id, status, severity }) => status === "unknown" && severity === "critical" ? [id] : []);
    return ids.length === 0
        ? ""
        : `no result for ${(0,plural/* formatCount */.B4)(ids.length, "critical check")} (${ids.join(", ")})`;
}
/** Says what the score is, or why there is none. */
function wordScore({ score, evaluated_percent: percent }) {
    return score === null
        ? `Score not available: ${percent} % of the weight was evaluated`
        : `Score ${score} of 100`;
}
function renderTable(checks, isOpen) {
    const rows = checks.map((check) => [
        `${ICONS[check.status]} ${check.status}`,
        check.id,
        (0,markdown/* tableCode */.KH)(check.name),
        check.severity,
        (0,markdown/* tableProse */.qV)(shorten(check.message, 300)),
        wordValue(check),
    ]);
    const table = (0,markdown/* markdownTable */.Qj)(["Status", "Check", "Name", "Severity", "What is so", "Value (limits)"], rows);
    return isOpen
        ? table
        : `<details><summary>All ${(0,plural/* formatCount */.B4)(checks.length, "check")}</summary>\n\n${table}\n\n</details>`;
}
function wordValue({ value, unit, threshold }) {
    if (value === undefined)
        return "";
    const limits = [threshold?.warning, threshold?.error].filter((limit) => limit !== undefined);
    const suffix = limits.length === 0 ? "" : ` (${limits.join(" / ")})`;
    return (0,markdown/* tableCode */.KH)(`${value}${unit === undefined ? "" : ` ${unit}`}${suffix}`);
}
function wordCoverage({ summary, timestamp }) {
    const measured = summary.total_checks - summary.unknown - summary.skipped;
    return `<sub>${wordScore(summary)}. ${(0,plural/* formatShare */.T1)(measured, summary.total_checks, "check")} evaluated at ${(0,wording/* wordMoment */.Xf)(Date.parse(timestamp))}.</sub>`;
}
function shorten(text, limit = MAX_TEXT) {
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

;// CONCATENATED MODULE: ./packages/core/out/health/health-badge.js
const COLORS = {
    ok: "brightgreen",
    warning: "yellow",
    error: "red",
    unknown: "lightgrey",
};
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Renders a badge. It names its time, because a file that nobody renews cannot turn grey by itself. */
function renderHealthBadge({ status, summary, timestamp }) {
    const { errors, warnings, score } = summary;
    const count = errors > 0 ? [`${errors} failing`] : warnings > 0 ? [`${warnings} warn`] : [];
    const words = status === "unknown" ? ["unknown"] : [score === null ? status : String(score), ...count];
    return {
        schemaVersion: 1,
        label: "automation",
        message: [...words, wordTime(timestamp)].join(" · "),
        color: COLORS[status],
        isError: status === "error",
        cacheSeconds: 3600,
    };
}
function wordTime(timestamp) {
    const day = Number(timestamp.slice(8, 10));
    return `${day} ${MONTHS[Number(timestamp.slice(5, 7)) - 1] ?? "?"} ${timestamp.slice(11, 16)}Z`;
}

;// CONCATENATED MODULE: ./packages/core/out/health/open-metrics.js
const STATUSES = ["ok", "warning", "error", "unknown", "skipped"];
/**
 * Renders a report as OpenMetrics text, to be written for a scraper or pushed to a gateway.
 *
 * The numbers of the last run are gauges: a file tells the state of one run, which is no counter.
 *
 * @see https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
function renderOpenMetrics(report, extras) {
    const families = [
        ...listCheckFamilies(report),
        ...listRunFamilies(report.metrics),
        ...listTokenFamilies(extras),
    ];
    return `${[...families.flatMap(renderFamily), "# EOF"].join("\n")}\n`;
}
function listCheckFamilies({ checks, summary, timestamp }) {
    return [
        {
            name: "automation_health_check_status",
            type: "stateset",
            help: "Status of each health check.",
            samples: checks.flatMap((check) => STATUSES.map((status) => ({
                labels: { check: check.id, severity: check.severity, automation_health_check_status: status },
                value: check.status === status ? 1 : 0,
            }))),
        },
        {
            name: "automation_health_checks",
            type: "gauge",
            help: "Number of checks by status.",
            samples: [
                { labels: { status: "ok" }, value: summary.passed },
                { labels: { status: "warning" }, value: summary.warnings },
                { labels: { status: "error" }, value: summary.errors },
                { labels: { status: "unknown" }, value: summary.unknown },
                { labels: { status: "skipped" }, value: summary.skipped },
            ],
        },
        gauge("automation_health_score", "Weighted share of checks that are well, 0 to 100.", summary.score),
        gauge("automation_health_timestamp_seconds", "When the checks were made.", seconds(Date.parse(timestamp))),
    ];
}
function listRunFamilies(metrics) {
    const number = (key) => (typeof metrics[key] === "number" ? metrics[key] : null);
    const end = typeof metrics.end_time === "string" ? seconds(Date.parse(metrics.end_time)) : null;
    return [
        gauge("automation_sync_repositories_scanned", "Repositories read by the last run.", number("repos_scanned")),
        gauge("automation_sync_errors", "Failures of the last run.", number("errors_encountered")),
        gauge("automation_sync_success_ratio", "Repositories without an error, 0 to 1.", ratio(number("success_rate"))),
        gauge("automation_sync_duration_seconds", "How long the last run took.", number("duration_seconds")),
        gauge("automation_sync_end_timestamp_seconds", "When the last run ended.", end),
    ];
}
function listTokenFamilies({ limits, tokenExpiresAtMs }) {
    return [
        gauge("automation_token_expiry_timestamp_seconds", "When the token expires.", seconds(tokenExpiresAtMs)),
        {
            name: "automation_rate_limit_remaining",
            type: "gauge",
            help: "Calls left by GitHub's name of the limit.",
            samples: Object.entries(limits ?? {}).map(([resource, reading]) => ({
                labels: { resource },
                value: reading.remaining,
            })),
        },
    ];
}
function gauge(name, help, value) {
    return { name, type: "gauge", help, samples: [{ labels: {}, value }] };
}
function seconds(atMs) {
    return atMs === null || Number.isNaN(atMs) ? null : atMs / 1000;
}
function ratio(percent) {
    return percent === null ? null : percent / 100;
}
function renderFamily({ name, type, help, samples }) {
    const told = samples.filter(({ value }) => value !== null);
    if (told.length === 0)
        return [];
    const unit = /_(seconds|ratio)$/.exec(name)?.[1];
    return [
        `# TYPE ${name} ${type}`,
        ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
        `# HELP ${name} ${escapeText(help)}`,
        ...told.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}`),
    ];
}
function renderLabels(labels) {
    const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escapeText(value)}"`);
    return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escapeText(text) {
    return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

// EXTERNAL MODULE: ./packages/github/out/github.js + 33 modules
var github = __webpack_require__(5437);
// EXTERNAL MODULE: ./packages/resilience/out/rate-limit-budget.js + 2 modules
var rate_limit_budget = __webpack_require__(3971);
// EXTERNAL MODULE: ./packages/resilience/out/write-governor.js
var write_governor = __webpack_require__(6927);
;// CONCATENATED MODULE: ./packages/core/out/health/watched-workflows.js
/** Finds the workflows that patterns name: by name, by path or by file name, ignoring case. */
function selectWorkflows(all, patterns) {
    const matches = ({ name, path }, pattern) => [name, path, path.split("/").at(-1) ?? path].some((word) => word.toLowerCase() === pattern.toLowerCase());
    return {
        patterns,
        all,
        watched: all.filter((workflow) => patterns.some((pattern) => matches(workflow, pattern))),
        unmatched: patterns.filter((pattern) => !all.some((workflow) => matches(workflow, pattern))),
    };
}

// EXTERNAL MODULE: ./packages/core/out/health/token-kind.js
var token_kind = __webpack_require__(1132);
// EXTERNAL MODULE: ./node_modules/.pnpm/js-yaml@5.5.0/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(8281);
;// CONCATENATED MODULE: ./packages/core/out/health/workflow-schedule.js

/**
 * Reads `on.schedule` of a workflow file; no entries when there is none. Never throws, whatever the text.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onschedule
 */
function readSchedule(text) {
    const document = parseYaml(text);
    if (!workflow_schedule_isRecord(document))
        return { status: "unreadable", message: "It is not a workflow in YAML." };
    const triggers = document.on;
    const schedule = workflow_schedule_isRecord(triggers) ? triggers.schedule : undefined;
    if (schedule === undefined || schedule === null)
        return { status: "read", entries: [] };
    const entries = Array.isArray(schedule) ? schedule.map(readEntry) : [null];
    const usable = entries.filter((entry) => entry !== null);
    if (usable.length < entries.length) {
        return { status: "unreadable", message: "Its schedule has an entry without a cron line." };
    }
    return { status: "read", entries: usable };
}
function readEntry(entry) {
    if (!workflow_schedule_isRecord(entry) || typeof entry.cron !== "string")
        return null;
    return { cron: entry.cron, timezone: typeof entry.timezone === "string" ? entry.timezone : "UTC" };
}
function parseYaml(text) {
    try {
        return (0,js_yaml/* load */.Hh)(text);
    }
    catch {
        return null;
    }
}
function workflow_schedule_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/.pnpm/croner@11.0.1/node_modules/croner/dist/croner.js
var croner = __webpack_require__(3825);
;// CONCATENATED MODULE: ./actions/health-check/out/schedule-timing.js


/** Starts looked at to find the longest time between two. */
const LOOK_AHEAD = 24;
/**
 * Tells when a workflow should have started next after a moment, from the text of its file.
 *
 * @param fromMs its last start, or when it came to be
 */
function readTiming(text, fromMs) {
    const schedule = readSchedule(text);
    if (schedule.status === "unreadable")
        return schedule;
    if (schedule.entries.length === 0)
        return { status: "unscheduled" };
    try {
        const starts = listStarts(schedule.entries, new Date(fromMs));
        const [dueAtMs] = starts;
        if (dueAtMs === undefined)
            return { status: "unreadable", message: "Its cron line never comes due." };
        const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
        return { status: "scheduled", dueAtMs, intervalMs: Math.max(0, ...gaps) };
    }
    catch (error) {
        // croner throws TypeError and RangeError for a pattern or a time zone that it cannot read.
        const why = error instanceof Error ? error.message : String(error);
        return { status: "unreadable", message: `Its cron line cannot be read: ${why}` };
    }
}
/** The next starts of all lines together, in order. */
function listStarts(entries, from) {
    const starts = entries.flatMap(({ cron, timezone }) => new croner/* Cron */.l4(cron, { mode: "5-part", timezone }).nextRuns(LOOK_AHEAD, from).map((date) => date.getTime()));
    return [...new Set(starts)].toSorted((a, b) => a - b).slice(0, LOOK_AHEAD);
}

;// CONCATENATED MODULE: ./actions/health-check/out/github-facts.js


/** Label that sync-monitor puts on its pull requests when the configuration does not say. */
const SYNC_LABEL = "ecosystem-sync";
/** Completed runs looked at per workflow. */
const RUNS_PER_WORKFLOW = 30;
const REASONS = {
    forbidden: "Forbidden",
    "not-found": "NotFound",
    unauthorized: "Unauthorized",
    "rate-limited": "RateLimited",
};
/** Wraps a read: what GitHub refuses or the network loses makes the fact unknown, not the run fail. */
async function readFact(read) {
    try {
        return { status: "known", value: await read() };
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_) {
            return {
                status: "unknown",
                reason: reasonOf(error),
                message: error.message,
            };
        }
        if (error instanceof errors/* ConfigError */.xL) {
            return { status: "unknown", reason: "Unreadable", message: error.message };
        }
        throw error;
    }
}
/** A refusal with a cause of its own says nothing of what the token may do. */
function reasonOf({ code, refusal }) {
    const isOfToken = refusal === undefined || ["missing-permission", "missing-scope"].includes(refusal);
    if (code === "forbidden" && !isOfToken)
        return "Refused";
    return REASONS[code] ?? "GitHubUnreachable";
}
/** Asks what GitHub makes of the token. A refused one is a fact; no answer is none. */
async function readAccess(sources, token) {
    if (sources === null || token === undefined)
        return { status: "missing" };
    try {
        const reading = await sources.readToken();
        return { status: "accepted", kind: (0,token_kind/* tokenKindOf */.j)(token, reading.limits?.core?.limit), token: reading };
    }
    catch (error) {
        const isRefusal = error instanceof errors/* GitHubError */.y_ && (error.code === "unauthorized" || error.code === "forbidden");
        if (!isRefusal)
            throw error;
        return { status: "refused", message: error.message, refusal: error.refusal };
    }
}
/** Judges by other reads what the token may do; nothing is asked for twice. */
function toPermission(permission, isRequired, reading) {
    if (reading.status === "known")
        return { permission, isRequired, outcome: "granted", message: "" };
    const isDenied = reading.reason === "Forbidden" || reading.reason === "NotFound";
    return { permission, isRequired, outcome: isDenied ? "denied" : "unclear", message: reading.message };
}
/** Reads when the watched workflows should have started, and when they did. */
async function readSchedules(sources, repository, { watched }, kit) {
    return Promise.all(watched.filter(isActive).map(async (workflow) => {
        const text = await kit.findWorkspaceFile(workflow.path);
        if (text === undefined) {
            const message = "The file is not in the workspace.";
            return { workflow, timing: { status: "unreadable", message }, lastRun: null };
        }
        const query = { workflowId: workflow.id, event: "schedule", limit: 1 };
        const [lastRun = null] = await sources.listRuns(repository, query);
        // A workflow that was just changed or turned on again is not late for what came before.
        const fromMs = Math.max(lastRun?.createdAtMs ?? 0, workflow.createdAtMs, workflow.updatedAtMs);
        return { workflow, timing: readTiming(text, fromMs), lastRun };
    }));
}
/** Reads the newest completed runs of the watched workflows on the default branch. */
async function readRuns(sources, repository, branch, { watched }) {
    return Promise.all(watched.filter(isActive).map(async (workflow) => {
        const query = {
            workflowId: workflow.id,
            branch,
            status: "completed",
            limit: RUNS_PER_WORKFLOW,
        };
        const runs = await sources.listRuns(repository, query);
        // A fork's pull request may come from a branch of the same name.
        return { workflow, runs: runs.filter(({ event }) => !event.startsWith("pull_request")) };
    }));
}
/** Reads the runs that wait or are under way. */
async function readActiveRuns(sources, repository, runs) {
    const [queued, running] = await Promise.all([
        sources.listRuns(repository, { status: "queued", limit: 100 }),
        sources.listRuns(repository, { status: "in_progress", limit: 100 }),
    ]);
    const completed = runs.status === "known" ? runs.value : [];
    const durationsMs = new Map(completed.map(({ workflow, runs: list }) => [
        workflow.id,
        list.map(({ startedAtMs, updatedAtMs }) => updatedAtMs - startedAtMs),
    ]));
    return { runs: [...queued, ...running], durationsMs };
}
/** The label that tells sync pull requests from all others. */
function syncLabelOf(config) {
    return config.sync.labels.find((label) => label === SYNC_LABEL) ?? config.sync.labels.at(-1) ?? SYNC_LABEL;
}
function isActive({ state }) {
    return state === "active";
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./actions/health-check/out/script-facts.js




const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const MAX_LISTING_BYTES = 64 * 1024 * 1024;
/**
 * Tells of each script whether it may be executed and begins with `#!`.
 *
 * Both are looked at where both are there: what git has recorded, because that is what every runner gets, and the file's
 * own mode, because that is what runs here. Windows has no such mode, and git may be told to take no notice of it.
 */
async function readScriptsFact(patterns, kit) {
    const names = await kit.listWorkspaceFiles(patterns);
    if (names.length === 0)
        return { patterns, files: [] };
    const { workspace } = kit.runner;
    const [modes, hasFileModes] = await Promise.all([readIndexModes(workspace), keepsFileModes(workspace)]);
    const files = await Promise.all(names.map((file) => readScript(file, { modes, hasFileModes, workspace })));
    return { patterns, files };
}
async function readScript(file, { modes, hasFileModes, workspace }) {
    const absolute = external_node_path_.join(workspace, file);
    const lacks = [];
    if (modes.get(file) === "100644")
        lacks.push("index");
    if (hasFileModes && !(await hasExecutableMode(absolute)))
        lacks.push("files");
    return { file, lacks, hasShebang: await hasShebang(absolute) };
}
/** Windows has no such mode, and a clone on a disk without one says so (`core.fileMode`). */
async function keepsFileModes(workspace) {
    if (process.platform === "win32")
        return false;
    try {
        const args = ["config", "--type=bool", "core.fileMode"];
        return (await execute("git", args, { cwd: workspace })).stdout.trim() !== "false";
    }
    catch {
        return true;
    }
}
/** Modes by path, as `git ls-files --stage` lists them; empty where there is no git or no repository. */
async function readIndexModes(workspace) {
    try {
        const options = { cwd: workspace, maxBuffer: MAX_LISTING_BYTES };
        const { stdout } = await execute("git", ["ls-files", "--stage", "-z"], options);
        return new Map(stdout.split("\0").flatMap((line) => {
            const match = /^(\d{6}) [0-9a-f]+ \d\t(.+)$/s.exec(line);
            return match?.[1] === undefined || match[2] === undefined ? [] : [[match[2], match[1]]];
        }));
    }
    catch {
        return new Map();
    }
}
async function hasExecutableMode(file) {
    try {
        const { mode } = await (0,promises_.stat)(file);
        return (mode & 0o111) !== 0;
    }
    catch {
        // A link that leads nowhere: nobody can execute that.
        return false;
    }
}
/** Also true where the file may not be read: then nothing can be said against it. */
async function hasShebang(file) {
    const handle = await (0,promises_.open)(file, "r").catch(() => null);
    if (handle === null)
        return true;
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        const start = buffer.toString("latin1", 0, bytesRead);
        // A program that was compiled needs no interpreter.
        return start.startsWith("#!") || start === "\x7fELF" || start.startsWith("MZ");
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./packages/core/out/config/check-ecosystem-config.js + 8 modules
var check_ecosystem_config = __webpack_require__(6078);
;// CONCATENATED MODULE: ./actions/health-check/out/workspace-facts.js



/** Reads and checks the configuration; whatever is wrong with it is part of the fact. */
async function readConfigFact(file, kit) {
    const reading = await readFileFact(file, kit);
    if (reading === null)
        return { status: "missing", file };
    if (reading.status === "unreadable")
        return reading;
    return { status: "read", file, check: (0,check_ecosystem_config/* checkEcosystemConfig */.l)(reading.text, { file }) };
}
/** Tells of each file whether it is there. */
async function readPresence(files, kit) {
    return Promise.all(files.map(async (file) => ({ file, isThere: (await kit.listWorkspaceFiles([file])).length > 0 })));
}
/** Reads every file that the patterns lead to. */
async function readFilesFact(patterns, kit) {
    const names = await kit.listWorkspaceFiles(patterns);
    const readings = await Promise.all(names.map((file) => readDatedFile(file, kit)));
    return { patterns, files: readings.filter((reading) => reading !== null) };
}
async function readDatedFile(file, kit) {
    const reading = await readFileFact(file, kit);
    if (reading?.status !== "read")
        return reading;
    const { mtimeMs } = await (0,promises_.stat)(external_node_path_.join(kit.runner.workspace, file));
    return { ...reading, modifiedAtMs: mtimeMs };
}
async function readFileFact(file, kit) {
    try {
        const text = await kit.findWorkspaceFile(file);
        return text === undefined ? null : { status: "read", file, text };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        return {
            status: "unreadable",
            file,
            message: error.problems.map(({ message }) => message).join(" "),
        };
    }
}

;// CONCATENATED MODULE: ./actions/health-check/out/facts.js




/** Says how each fact is read: once, when the first check asks for it. */
function createFactReaders(inputs, { kit, github, repository }) {
    const config = once(() => readFact(() => readConfigFact(inputs.configFile, kit)));
    const ask = (read) => askGitHub(github, repository, read);
    const status = once(() => ask((sources, place) => sources.readRepository(place)));
    const isWatching = inputs.workflows.length > 0;
    /** Where nothing is watched, not being able to look is no blind spot. */
    const forgive = (reading) => reading.status === "unknown" && !isWatching
        ? { status: "skipped", reason: "NothingWatched", message: `No workflow is watched. ${reading.message}` }
        : reading;
    const workflows = once(async () => forgive(await ask(async (sources, place) => selectWorkflows(await sources.listWorkflows(place), inputs.workflows))));
    const runs = once(async () => {
        const [listed, known] = await Promise.all([workflows(), status()]);
        if (listed.status !== "known")
            return listed;
        if (known.status !== "known")
            return known;
        return ask((sources, place) => readRuns(sources, place, known.value.defaultBranch, listed.value));
    });
    return {
        config,
        requiredFiles: once(() => readFact(() => readPresence(inputs.requiredFiles, kit))),
        metrics: once(() => readFact(() => readFilesFact(inputs.metricsFiles, kit))),
        syncReports: once(() => readFact(() => readFilesFact(inputs.syncReportFiles, kit))),
        scripts: once(() => readFact(() => readScriptsFact(inputs.scripts, kit))),
        access: once(() => readFact(() => readAccess(github, inputs.githubToken))),
        permissions: once(async () => {
            if (repository === null)
                return noRepository();
            const [metadata, actions] = await Promise.all([status(), workflows()]);
            const value = [
                toPermission("metadata: read", true, metadata),
                toPermission("actions: read", false, actions),
            ].filter(({ outcome }) => isWatching || outcome === "granted");
            return value.length > 0 ? { status: "known", value } : nothingNeeded();
        }),
        repository: status,
        workflows,
        schedules: once(async () => {
            const listed = await workflows();
            if (listed.status !== "known")
                return listed;
            return ask((sources, place) => readSchedules(sources, place, listed.value, kit));
        }),
        runs,
        activeRuns: once(async () => {
            const completed = await runs();
            return forgive(await ask((sources, place) => readActiveRuns(sources, place, completed)));
        }),
        workflowPermissions: once(() => ask((sources, place) => sources.readWorkflowPermissions(place))),
        members: once(async () => readMembers(await config(), github)),
    };
}
async function readMembers(config, github) {
    const file = config.status === "known" ? config.value : null;
    const ecosystem = file?.status === "read" ? file.check.config : null;
    if (ecosystem === null || github === null) {
        return { status: "skipped", reason: "NoConfig", message: "There is no valid configuration." };
    }
    const repositories = ecosystem.repositories
        .filter(({ isEnabled }) => isEnabled)
        .map(({ repository }) => repository);
    return readFact(() => github.readMembers(repositories, syncLabelOf(ecosystem)));
}
async function askGitHub(github, repository, read) {
    if (github === null)
        return { status: "skipped", reason: "NoToken", message: "There is no token to ask with." };
    if (repository === null)
        return noRepository();
    return readFact(() => read(github, repository));
}
function nothingNeeded() {
    return {
        status: "skipped",
        reason: "NothingNeeded",
        message: "No workflow is watched, so the token needs no further permission.",
    };
}
function noRepository() {
    return {
        status: "skipped",
        reason: "NoRepository",
        message: "There is no runner that says which repository this is (GITHUB_REPOSITORY).",
    };
}
function once(read) {
    let reading;
    return () => {
        reading ??= read();
        return reading;
    };
}

;// CONCATENATED MODULE: ./actions/health-check/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs(report, inputs) {
    return {
        healthy: String(report.healthy),
        status: report.status,
        "total-checks": String(report.summary.total_checks),
        passed: String(report.summary.passed),
        warnings: String(report.summary.warnings),
        errors: String(report.summary.errors),
        "report-file": inputs.reportFile,
    };
}

;// CONCATENATED MODULE: ./actions/health-check/out/run.js

/**
 * Runs checks side by side; each waits only for those that it depends on. One result each, in order.
 *
 * A check that throws or takes too long is `unknown`, and so is one whose facts could not be read: the others go on.
 */
async function runChecks(checks, dependencies) {
    const runs = new Map();
    for (const check of checks) {
        const prerequisites = (check.dependsOn ?? []).flatMap((id) => runs.get(id) ?? []);
        runs.set(check.id, runCheck(check, prerequisites, dependencies));
    }
    return Promise.all(runs.values());
}
async function runCheck(check, prerequisites, dependencies) {
    const { clock, timeoutMs } = dependencies;
    const inhibition = findInhibition(check, await Promise.all(prerequisites));
    const startedAtMs = clock.now();
    const finding = inhibition ?? (await limitTime(measure(check, dependencies), clock, timeoutMs));
    const observedAtMs = clock.now();
    const { id, name, severity } = check;
    return { ...finding, check: { id, name, severity }, observedAtMs, durationMs: observedAtMs - startedAtMs };
}
/** Catches whatever a check throws: one broken check must not cost the others. */
async function measure(check, { facts, clock, logger, context }) {
    try {
        const readings = await Promise.all(check.needs.map(async (name) => [name, await facts[name]()]));
        return evaluateCheck(check, Object.fromEntries(readings), { ...context, nowMs: clock.now() });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        logger.debug(error instanceof Error && error.stack !== undefined ? error.stack : message);
        return {
            status: "unknown",
            reason: "CheckCrashed",
            message: `The check itself failed: ${message}`,
            remediation: "This is a bug: please report it, with the log of a run in debug mode, to the maintainers.",
        };
    }
}
async function limitTime(finding, clock, timeoutMs) {
    const answered = new AbortController();
    const timeout = clock.sleep(timeoutMs, answered.signal).then(() => ({
        status: "unknown",
        reason: "TimedOut",
        message: `The check took longer than ${timeoutMs / 1000} s.`,
        remediation: "Run it again; if it stays so, raise check-timeout-seconds.",
    }));
    try {
        return await Promise.race([finding, timeout]);
    }
    finally {
        answered.abort();
    }
}

;// CONCATENATED MODULE: ./actions/health-check/out/check-health.js






/** Calls that are always left to those whose health is checked. */
const RATE_LIMIT_BUFFER = 50;
const MAX_RETRIES = 2;
const CONCURRENCY = 8;
/** Runs health-check on a runner: reads, judges, publishes, then says whether the step fails. */
async function checkHealth(inputs, kit) {
    const repository = (0,repository_ref/* parseRepositoryRef */.rH)(kit.runner.repository ?? "");
    const stop = new AbortController();
    const facts = createFactReaders(inputs, {
        kit,
        github: connect(inputs, AbortSignal.any([kit.signal, stop.signal]), kit),
        repository,
    });
    const settings = toSettings(inputs, repository);
    try {
        const results = await runChecks(HEALTH_CHECKS, {
            facts,
            clock: kit.clock,
            logger: kit.logger,
            context: { settings },
            timeoutMs: inputs.checkTimeoutMs,
        });
        const nowMs = kit.clock.now();
        const earlier = readSightings(await readEarlierReport(inputs, kit));
        const report = createHealthReport(results, await readNumbers(facts, nowMs), nowMs, earlier);
        log(report, inputs, kit);
        await publish(inputs, report, facts, kit);
        failWhenBad(inputs, report, kit);
    }
    finally {
        // What a check that took too long is still waiting for is of no use any more.
        stop.abort();
    }
}
/** Only the limits: a check has no business with the token. */
function toSettings(inputs, repository) {
    const { maxMetricsAgeHours, minSuccessRate, criticalSuccessRate } = inputs;
    const { warnRateLimitPercent, minRateLimitPercent } = inputs;
    return {
        maxMetricsAgeHours,
        minSuccessRate,
        criticalSuccessRate,
        warnRateLimitPercent,
        minRateLimitPercent,
        repository,
    };
}
function connect({ githubToken, checkTimeoutMs }, signal, kit) {
    if (githubToken === undefined)
        return null;
    const { clock, random, logger, runner } = kit;
    const maxWaitMs = 0;
    return (0,github/* createGitHub */.C)({
        token: githubToken,
        apiUrl: runner.apiUrl,
        graphqlUrl: runner.graphqlUrl,
        serverUrl: runner.serverUrl,
        isProxied: runner.isProxied,
        orchestrationId: runner.orchestrationId,
        logger,
        clock,
        random,
        budget: new rate_limit_budget/* RateLimitBudget */.r({ clock, random, buffer: RATE_LIMIT_BUFFER, maxWaitMs, signal }),
        governor: new write_governor/* WriteGovernor */.I({ clock, random, intervalMs: 1000, maxWaitMs, signal }),
        maxRetries: MAX_RETRIES,
        requestTimeoutMs: Math.min(15_000, checkTimeoutMs),
        concurrency: CONCURRENCY,
        signal,
        userAgent: "automation/health-check",
        redact: kit.redact,
    }).health;
}
async function readNumbers(facts, nowMs) {
    const [metrics, access] = await Promise.all([facts.metrics(), facts.access()]);
    return {
        ...summarizeMetrics(mergeMetrics(metrics.status === "known" ? metrics.value : { patterns: [], files: [] })),
        ...summarizeAccess(access.status === "known" ? access.value : null, nowMs),
    };
}
/** The report that this run is about to replace; a file that is none, or cannot be read, tells nothing. */
async function readEarlierReport({ reportFile }, kit) {
    try {
        return await kit.findWorkspaceFile(reportFile);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        return undefined;
    }
}
async function publish(inputs, report, facts, kit) {
    // First what cannot fail: a file may lie where nothing can be written.
    kit.setOutputs(toOutputs(report, inputs));
    await kit.summary(renderHealthSummary(report));
    await kit.writeReport(inputs.reportFile, report);
    if (inputs.badgeFile !== undefined)
        await kit.writeReport(inputs.badgeFile, renderHealthBadge(report));
    if (inputs.openmetricsFile !== undefined) {
        await kit.writeText(inputs.openmetricsFile, renderOpenMetrics(report, await readExtras(facts)));
    }
}
async function readExtras(facts) {
    const access = await facts.access();
    if (access.status !== "known" || access.value.status !== "accepted") {
        return { limits: null, tokenExpiresAtMs: null };
    }
    const { limits, expiresAtMs } = access.value.token;
    return { limits, tokenExpiresAtMs: expiresAtMs };
}
/** The worst first: GitHub keeps ten annotations of a kind. */
function log({ checks }, { isVerbose }, { logger }) {
    for (const { id, name, severity, status, message, remediation } of sortChecks(checks)) {
        const line = `${id} ${name}: ${message}`;
        const advice = remediation === undefined ? line : `${line} ${remediation}`;
        if (status === "error")
            logger.error(advice);
        else if (status === "warning")
            logger.warning(advice);
        else if (status === "unknown" && severity === "critical")
            logger.warning(advice);
        else if (isVerbose || status === "unknown")
            logger.info(`${status}: ${line}`);
    }
}
/** A critical check without a result fails the step too: what it watches may be lost. */
function failWhenBad({ failOn }, { status, summary }, kit) {
    const isBad = status === "error" || status === "unknown" || (failOn === "warning" && status === "warning");
    if (failOn === "never" || !isBad)
        return;
    const verdict = status === "unknown" ? "Health could not be evaluated" : `Health is ${status}`;
    kit.fail(`${verdict}: ${(0,plural/* formatCount */.B4)(summary.errors, "error")}, ${(0,plural/* formatCount */.B4)(summary.warnings, "warning")}, ${summary.unknown} not evaluated. The summary says what to do.`);
}


/***/ }),

/***/ 9244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
const PERCENT = { min: 0, max: 100 };
/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const inputs = {
        githubToken: reader.optionalSecret("github-token"),
        configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
        metricsFiles: readPatterns(reader, "metrics-file", "automation_metrics.json"),
        syncReportFiles: readPatterns(reader, "sync-report-file", "automation_sync.json"),
        reportFile: reader.workspacePath("report-file", "automation_health.json"),
        badgeFile: reader.optionalWorkspacePath("badge-file"),
        openmetricsFile: reader.optionalWorkspacePath("openmetrics-file"),
        requiredFiles: readPatterns(reader, "required-files"),
        scripts: readPatterns(reader, "scripts"),
        workflows: reader.lines("workflows"),
        maxMetricsAgeHours: reader.integer("max-metrics-age-hours", { min: 1, max: 8760, default: 24 }),
        minSuccessRate: reader.integer("min-success-rate", { ...PERCENT, default: 90 }),
        criticalSuccessRate: reader.integer("critical-success-rate", { ...PERCENT, default: 70 }),
        warnRateLimitPercent: reader.integer("warn-rate-limit-percent", { ...PERCENT, default: 50 }),
        minRateLimitPercent: reader.integer("min-rate-limit-percent", { ...PERCENT, default: 20 }),
        checkTimeoutMs: reader.integer("check-timeout-seconds", { min: 1, max: 600, default: 30 }) * 1000,
        failOn: reader.choice("fail-on", ["error", "warning", "never"], "error"),
        isVerbose: reader.boolean("verbose", false),
    };
    reader.finish();
    return inputs;
}
function readPatterns(reader, name, fallback) {
    const patterns = reader.lines(name, fallback);
    for (const pattern of patterns.filter(leavesWorkspace)) {
        reader.problem(`The input \`${name}\` must name paths inside the workspace; ${JSON.stringify(pattern)} leaves it.`);
    }
    return patterns;
}
function leavesWorkspace(pattern) {
    return /^([/\\]|[A-Za-z]:)/.test(pattern) || pattern.split(/[/\\]/).includes("..");
}


/***/ }),

/***/ 5736:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);
/* harmony import */ var _check_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(136);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)((kit) => (0,_check_health_js__WEBPACK_IMPORTED_MODULE_0__/* .checkHealth */ .N)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tokenKindOf)
/* harmony export */ });
/** Requests per hour that only a workflow's own token has. */
const WORKFLOW_TOKEN_LIMIT = 1000;
/**
 * Tells a token's kind. The token is looked at and goes nowhere.
 *
 * A workflow's own token is an App's installation token too, and only its limit tells them apart (not on Enterprise
 * Cloud, where both have 15,000).
 *
 * @param coreLimit requests per hour, when GitHub said
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function tokenKindOf(token, coreLimit) {
    if (token.startsWith("github_pat_"))
        return "fine-grained";
    if (token.startsWith("ghp_"))
        return "classic";
    if (token.startsWith("gho_") || token.startsWith("ghu_"))
        return "user";
    if (!token.startsWith("ghs_"))
        return "unrecognised";
    return coreLimit === WORKFLOW_TOKEN_LIMIT ? "workflow" : "app";
}


/***/ }),

/***/ 1252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ wordMoment),
/* harmony export */   ZI: () => (/* binding */ wordDuration),
/* harmony export */   d8: () => (/* binding */ wordList),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
const MINUTE_MS = 60_000;
/** Milliseconds in an hour. */
const HOUR_MS = 60 * MINUTE_MS;
/** Milliseconds in a day. */
const DAY_MS = 24 * HOUR_MS;
/** Renders a length of time with its one or two largest units: `3 d 4 h`, `25 min`. Negative counts as none. */
function wordDuration(durationMs) {
    const minutes = Math.max(0, Math.round(durationMs / MINUTE_MS));
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor((minutes % 1440) / 60);
    const parts = [
        [days, "d"],
        [hours, "h"],
        [days > 0 ? 0 : minutes % 60, "min"],
    ];
    const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
    return words.length === 0 ? "less than a minute" : words.join(" ");
}
/** Renders a moment as `2026-11-23 14:05 UTC`. */
function wordMoment(atMs) {
    return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/** Names the first of `names` and counts the rest: `a, b and 3 more`. */
function wordList(names, shown = 5) {
    const rest = names.length - shown;
    return rest > 0 ? `${names.slice(0, shown).join(", ")} and ${rest} more` : names.join(", ");
}



/***/ }),

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ RateLimitBudget)
});

;// CONCATENATED MODULE: ./packages/resilience/out/rate-limit-headers.js
/**
 * Reads the `x-ratelimit-*` headers of an answer; `null` when they are missing or broken, which means "no limit is known".
 *
 * `resource` is the bucket that the server charged; absent when it did not say. A server of one's own (GHES) has no limits
 * by default and sends none of them. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function readRateLimitHeaders(headers) {
    const limit = readCount(headers["x-ratelimit-limit"]);
    const remaining = readCount(headers["x-ratelimit-remaining"]);
    const resetSeconds = readCount(headers["x-ratelimit-reset"]);
    if (limit === null || remaining === null || resetSeconds === null)
        return null;
    const resource = headers["x-ratelimit-resource"];
    return {
        limit,
        remaining,
        resetAtMs: resetSeconds * 1_000,
        resource: resource === undefined || resource === "" ? undefined : String(resource),
    };
}
function readCount(value) {
    const text = String(value ?? "").trim();
    return /^\d+$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./packages/resilience/out/rate-limit-window.js
/** After a window's end, this much more is waited: the two clocks differ. */
const RESET_MARGIN_MS = 1_000;
/** Two readings whose ends are nearer than this belong to one window while it lasts: servers round. */
const SAME_WINDOW_MS = 2_000;
/** What is known of one resource's limit: the newest reading, less the calls that are still under way. */
class RateLimitWindow {
    #current = null;
    /** End of the current window on our clock: never in the past, so that a server whose clock lags is not hammered. */
    #endsAtMs = 0;
    #isUnlimited = false;
    #inFlight = 0;
    #start = null;
    /** The newest reading, `null` when there was none. */
    get current() {
        return this.#current;
    }
    /** `remaining` of the first reading, `null` when there was none. */
    get start() {
        return this.#start;
    }
    reserve(cost) {
        this.#inFlight += cost;
    }
    release(cost) {
        this.#inFlight -= cost;
    }
    /** Takes an answer without limit headers as "no limit"; after a reading that named one, it is counted against that. */
    observeNoLimit(cost) {
        this.#isUnlimited = true;
        if (this.#current === null)
            return;
        this.#current = { ...this.#current, remaining: Math.max(0, this.#current.remaining - cost) };
    }
    /** Takes a reading. Answers may overtake each other: within one window `remaining` never rises. */
    observe(reading, nowMs) {
        this.#start ??= reading.remaining;
        const current = this.#current;
        if (current === null) {
            this.#take(reading, nowMs);
            return;
        }
        const laterByMs = reading.resetAtMs - current.resetAtMs;
        const isLasting = nowMs < this.#endsAtMs;
        if (laterByMs === 0 || (isLasting && Math.abs(laterByMs) < SAME_WINDOW_MS)) {
            const resetAtMs = Math.max(reading.resetAtMs, current.resetAtMs);
            const remaining = Math.min(reading.remaining, current.remaining);
            this.#take({ limit: reading.limit, remaining, resetAtMs }, nowMs);
        }
        else if (laterByMs > 0) {
            this.#take(reading, nowMs);
        }
    }
    /** Whether a call of `cost` may go out now and still leave `buffer` calls. */
    judge(cost, buffer, nowMs) {
        const current = this.#current;
        if (current === null || nowMs >= this.#endsAtMs)
            return this.#judgeUnknown(cost, buffer, nowMs);
        const spendable = current.remaining - buffer - cost;
        if (spendable - this.#inFlight >= 0)
            return { status: "granted" };
        if (spendable >= 0)
            return { status: "wait-for-answer" };
        return { status: "wait-until", untilMs: this.#endsAtMs + RESET_MARGIN_MS };
    }
    /** With nothing known of this window, one call goes ahead alone and its answer tells. */
    #judgeUnknown(cost, buffer, nowMs) {
        if (this.#current === null && this.#isUnlimited)
            return { status: "granted" };
        const limit = this.#current?.limit;
        if (limit !== undefined && limit - cost < buffer) {
            return { status: "wait-until", untilMs: nowMs + 60 * 60 * 1_000 };
        }
        return this.#inFlight > 0 ? { status: "wait-for-answer" } : { status: "granted" };
    }
    #take(reading, nowMs) {
        this.#current = reading;
        this.#endsAtMs = Math.max(reading.resetAtMs, nowMs + RESET_MARGIN_MS);
    }
}

;// CONCATENATED MODULE: ./packages/resilience/out/rate-limit-budget.js


/** A secondary limit without `retry-after`: at least a minute, then doubling ("exponentially increasing"). */
const SECONDARY_PAUSE_MS = 60_000;
const SECONDARY_PAUSE_CAP_MS = 15 * 60_000;
/** Those who waited for one moment do not all start in it. */
const WAKE_JITTER_MS = 1_000;
/**
 * Keeps every request within GitHub's limits: it learns them from the answers, counts what is under way, leaves a buffer
 * to others, and pauses everything after a secondary limit.
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
class RateLimitBudget {
    #options;
    #windows = new Map();
    /** Ends of the waits that were refused as too long, by resource: they stay refused, for a clear end of the run. */
    #refusedUntilMs = new Map();
    #waitingForAnswer = [];
    #pausedUntilMs = 0;
    /** End of the latest limit that an answer said was used up. */
    #reportedUntilMs = 0;
    #pauses = 0;
    #lastPauseAtMs = Number.NEGATIVE_INFINITY;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Waits until a call of `cost` may be spent on `resource` (`core`, `graphql`, ...), or says that it may not.
     * A call that costs nothing waits for pauses only.
     */
    async acquire(resource, cost = 1) {
        const { clock, random, maxWaitMs, signal, deadlineMs = Number.POSITIVE_INFINITY } = this.#options;
        const patientUntilMs = Math.min(clock.now() + maxWaitMs, deadlineMs);
        for (;;) {
            if (signal?.aborted)
                return { status: "stopped" };
            const nowMs = clock.now();
            if (nowMs >= deadlineMs)
                return { status: "out-of-time" };
            const wait = this.#findWait(resource, cost, nowMs);
            if (wait === null)
                return { status: "granted", permit: this.#grant(resource, cost, nowMs) };
            if (wait === "for-answer") {
                await new Promise((resolve) => this.#waitingForAnswer.push(resolve));
                continue;
            }
            if (wait.untilMs > patientUntilMs || nowMs < this.#refusedUntil(wait.scope)) {
                this.#refusedUntilMs.set(wait.scope, wait.untilMs);
                return { status: "exhausted", cause: wait.cause, untilMs: wait.untilMs };
            }
            await clock.sleep(wait.untilMs - nowMs + Math.floor(random() * WAKE_JITTER_MS), signal);
        }
    }
    /** The latest end of all limits that were met, in milliseconds since the epoch; `null` where none was. */
    limitedUntilMs() {
        const untilMs = Math.max(this.#reportedUntilMs, this.#pausedUntilMs, ...this.#refusedUntilMs.values());
        return untilMs === 0 ? null : untilMs;
    }
    /** Takes what `GET /rate_limit` says of a resource. */
    learn(resource, reading) {
        this.#window(resource).observe(reading, this.#options.clock.now());
        this.#wake();
    }
    /** Takes an answer that says that the limit of `resource` is used up, until `resetAtMs` or for a minute. */
    reportPrimaryLimit(resource, resetAtMs) {
        const nowMs = this.#options.clock.now();
        const window = this.#window(resource);
        const limit = window.current?.limit ?? 0;
        const untilMs = resetAtMs ?? nowMs + SECONDARY_PAUSE_MS;
        this.#reportedUntilMs = Math.max(this.#reportedUntilMs, untilMs);
        window.observe({ limit, remaining: 0, resetAtMs: untilMs }, nowMs);
        this.#wake();
    }
    /**
     * Pauses every lane after a secondary limit: as long as the server asks, else a minute, doubled with each further time,
     * up to 15 minutes. Answers to requests that were under way when the pause began do not lengthen it.
     * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
     */
    reportSecondaryLimit(retryAfterMs, permit) {
        const nowMs = this.#options.clock.now();
        if (nowMs > this.#pausedUntilMs + SECONDARY_PAUSE_CAP_MS)
            this.#pauses = 0;
        if (permit.grantedAtMs > this.#lastPauseAtMs) {
            this.#pauses += 1;
            this.#lastPauseAtMs = nowMs;
        }
        const ownPauseMs = Math.min(SECONDARY_PAUSE_CAP_MS, SECONDARY_PAUSE_MS * 2 ** (this.#pauses - 1));
        this.#pausedUntilMs = Math.max(this.#pausedUntilMs, nowMs + (retryAfterMs ?? ownPauseMs));
    }
    /** What there was and is, by resource, for the metrics. */
    usage() {
        return Object.fromEntries([...this.#windows].map(([resource, window]) => [
            resource,
            {
                limit: window.current?.limit ?? null,
                start: window.start,
                remaining: window.current?.remaining ?? null,
                resetAtMs: window.current?.resetAtMs ?? null,
            },
        ]));
    }
    /** What stands against one more call: `null` when nothing does. */
    #findWait(resource, cost, nowMs) {
        if (nowMs < this.#pausedUntilMs) {
            return { scope: EVERY_RESOURCE, cause: "secondary-limit", untilMs: this.#pausedUntilMs };
        }
        if (cost === 0)
            return null;
        const refusedUntilMs = this.#refusedUntil(resource);
        if (nowMs < refusedUntilMs)
            return { scope: resource, cause: "primary-limit", untilMs: refusedUntilMs };
        const verdict = this.#window(resource).judge(cost, this.#options.buffer, nowMs);
        if (verdict.status === "granted")
            return null;
        if (verdict.status === "wait-for-answer")
            return "for-answer";
        return { scope: resource, cause: "primary-limit", untilMs: verdict.untilMs };
    }
    #refusedUntil(scope) {
        return this.#refusedUntilMs.get(scope) ?? 0;
    }
    #grant(resource, cost, nowMs) {
        const window = this.#window(resource);
        window.reserve(cost);
        let isSettled = false;
        const settle = (headers) => {
            if (isSettled)
                return;
            isSettled = true;
            window.release(cost);
            const reading = headers === null ? null : readRateLimitHeaders(headers);
            if (reading !== null) {
                this.#window(reading.resource ?? resource).observe(reading, this.#options.clock.now());
            }
            else if (headers !== null) {
                window.observeNoLimit(cost);
            }
            this.#wake();
        };
        return { grantedAtMs: nowMs, settle };
    }
    #window(resource) {
        const known = this.#windows.get(resource);
        if (known !== undefined)
            return known;
        const window = new RateLimitWindow();
        this.#windows.set(resource, window);
        return window;
    }
    #wake() {
        const waiting = this.#waitingForAnswer;
        this.#waitingForAnswer = [];
        for (const resume of waiting)
            resume();
    }
}
/** The scope of a pause that holds for all resources. */
const EVERY_RESOURCE = "*";


/***/ }),

/***/ 6927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ WriteGovernor)
/* harmony export */ });
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Quiet writes keep so many parts less distance: GitHub's advice of a second is about what it has to tell people of. */
const QUIET_DIVISOR = 10;
/**
 * Writes of any kind in a minute. A write counts 5 points of the 900 that an account has in a minute for each API, so this
 * leaves nearly half to reads and to others.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#calculating-points-for-the-secondary-rate-limit
 */
const WRITES_PER_MINUTE = 100;
/**
 * Writing stops for the run after so many secondary limits with no write let through between them: going on risks a ban.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const STRIKES_TO_STOP = 3;
/**
 * The one lane through which a process writes: serial, spaced by what people are notified of, and below GitHub's limits on
 * new content (80 a minute and 500 an hour, other tools and the web page included). What earlier runs created within the hour counts
 * when they are told (`recall`).
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
class WriteGovernor {
    #options;
    #contentLimits;
    #lane = Promise.resolve();
    /** When the next write of any kind may start, and the next one that people are notified of. */
    #nextStartMs = 0;
    #nextLoudStartMs = 0;
    /** Starts of all writes in the last minute, oldest first. */
    #startsMs = [];
    #waitedMs = 0;
    #deferredUntilMs = null;
    /** Starts of content-creating calls in the last hour, oldest first. */
    #contentStartsMs = [];
    #strikes = 0;
    constructor(options) {
        this.#options = options;
        this.#contentLimits = [
            { windowMs: MINUTE_MS, count: options.contentPerMinute ?? 20 },
            { windowMs: HOUR_MS, count: options.contentPerHour ?? 400 },
        ];
    }
    /** Takes starts of content-creating calls of earlier runs, in milliseconds since the epoch: GitHub counts them too. */
    recall(startsMs) {
        // A time in the future is another machine's clock: it counts as now, or the lane would stand still for it.
        const nowMs = this.#options.clock.now();
        const earlier = startsMs.map((startMs) => Math.min(startMs, nowMs));
        this.#contentStartsMs = [...this.#contentStartsMs, ...earlier].toSorted((a, b) => a - b);
    }
    /** Starts of content-creating calls within the last hour, oldest first: what the next run is to recall. */
    history() {
        const nowMs = this.#options.clock.now();
        return this.#contentStartsMs.filter((startMs) => startMs > nowMs - HOUR_MS);
    }
    /** How long writes waited for their turn although nothing else was in the way, in milliseconds. */
    waitedMs() {
        return this.#waitedMs;
    }
    /** Until when the limits on new content hold, where something was deferred for them; `null` where nothing was. */
    deferredUntilMs() {
        return this.#deferredUntilMs;
    }
    /** Waits for this write's turn. */
    async acquire(kind) {
        const { promise: done, resolve: release } = Promise.withResolvers();
        const turn = this.#lane;
        this.#lane = done;
        await turn;
        const refusal = await this.#waitForPace(kind);
        if (refusal === null)
            return { status: "granted", release };
        release();
        return refusal;
    }
    /** Takes that a write was let through. */
    reportSuccess() {
        if (this.#strikes < STRIKES_TO_STOP)
            this.#strikes = 0;
    }
    /** Takes a secondary limit that a write met; the third one in a row stops all writing. */
    reportSecondaryLimit() {
        this.#strikes += 1;
    }
    async #waitForPace(kind) {
        const { clock, intervalMs, maxWaitMs, signal } = this.#options;
        if (signal?.aborted)
            return { status: "stopped" };
        if (this.#strikes >= STRIKES_TO_STOP)
            return { status: "deferred", untilMs: null };
        if (intervalMs <= 0) {
            if (kind === "content")
                this.#contentStartsMs.push(clock.now());
            return null;
        }
        const contentFreeMs = kind === "content" ? this.#contentFreeAtMs() : 0;
        if (contentFreeMs > clock.now() + maxWaitMs) {
            this.#deferredUntilMs = contentFreeMs;
            return { status: "deferred", untilMs: contentFreeMs };
        }
        const calledMs = clock.now();
        const waitMs = Math.max(contentFreeMs, this.#paceFreeAtMs(kind)) - calledMs;
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
        this.#waitedMs += clock.now() - calledMs;
        if (signal?.aborted)
            return { status: "stopped" };
        this.#noteStart(kind, clock.now());
        return null;
    }
    /** When the distances to the writes before this one are kept. */
    #paceFreeAtMs(kind) {
        const minuteAgoMs = this.#options.clock.now() - MINUTE_MS;
        this.#startsMs = this.#startsMs.filter((startMs) => startMs > minuteAgoMs);
        const blocking = this.#startsMs.at(-WRITES_PER_MINUTE);
        const minuteFreeMs = blocking === undefined ? 0 : blocking + MINUTE_MS;
        return Math.max(this.#nextStartMs, minuteFreeMs, kind === "quiet" ? 0 : this.#nextLoudStartMs);
    }
    #noteStart(kind, startMs) {
        const { random, intervalMs } = this.#options;
        // Stretched by up to a fifth, so that runs do not march in step.
        const stretchedMs = intervalMs + Math.floor(random() * intervalMs * 0.2);
        this.#nextStartMs = startMs + Math.ceil(stretchedMs / QUIET_DIVISOR);
        if (kind !== "quiet")
            this.#nextLoudStartMs = startMs + stretchedMs;
        this.#startsMs.push(startMs);
        if (kind === "content")
            this.#contentStartsMs.push(startMs);
    }
    /** When one more content-creating call fits into every window. */
    #contentFreeAtMs() {
        this.#contentStartsMs = [...this.history()];
        const freeAt = this.#contentLimits.map(({ windowMs, count }) => {
            const blocking = this.#contentStartsMs.at(-count);
            return blocking === undefined ? 0 : blocking + windowMs;
        });
        return Math.max(...freeAt);
    }
}


/***/ })

};
