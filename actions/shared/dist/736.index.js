export const id = 736;
export const ids = [736];
export const modules = {

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ checkHealth)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./packages/core/out/health/format.js
var format = __webpack_require__(1953);
;// CONCATENATED MODULE: ./packages/core/out/health/health-check.js
/** A finding of a check that passed. */
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

;// CONCATENATED MODULE: ./packages/core/out/health/judge-share.js
/** Below this many members a share says nothing: one of two is a half. */
const MIN_MEMBERS = 5;
/** One member alone is a case, not a share, however few there are. */
const MIN_AFFECTED = 2;
/**
 * Judges how many members of a group are affected. The share counts from 5 members on; below that the number does, from 2
 * on. One member alone is never too many: a warning reports it, an incident would be out of proportion.
 *
 * @param isTooMuch says of a share in percent (0..100) whether it is too large
 */
function areTooMany(affected, members, isTooMuch) {
    if (affected < MIN_AFFECTED)
        return false;
    return members < MIN_MEMBERS || isTooMuch((100 * affected) / members);
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/config-access.js





/** Share of repositories that are inaccessible from which on it is an error: one typing mistake is no lost ecosystem. */
const MAX_MISSING_PERCENT = 10;
/** CFG-003: the repositories of the configuration exist, under these names, and are alive. */
const configAccess = {
    id: "CFG-003",
    name: "config.reach",
    severity: "high",
    needs: ["members", "access"],
    dependsOn: ["CFG-001", "CFG-002", "AUT-001"],
    evaluate({ members, access }, { settings }) {
        if (members.length === 0)
            return skipped("NoRepositories", "The configuration lists no repositories.");
        const own = settings.repository === null ? null : (0,repository_ref/* repositoryKey */.Kq)(settings.repository);
        const isOwnOnly = access.status === "accepted" && access.kind === "workflow";
        // A workflow's own token sees no other private repository, so "not found" says nothing about those.
        const isJudged = (member) => !isOwnOnly || (0,repository_ref/* repositoryKey */.Kq)(member.requested) === own;
        const isMissing = (member) => member.status === "not-found" && isJudged(member);
        const isUnseen = (member) => member.status !== "found" && !isMissing(member);
        const nameOf = (member) => (0,repository_ref/* formatRepositoryRef */.PC)(member.requested);
        return evaluateAccess({
            total: members.length,
            missing: members.filter(isMissing).map(nameOf),
            unseen: members.filter(isUnseen).map(nameOf),
            stale: members.flatMap(describeStale),
            isOwnOnly,
        });
    },
};
function evaluateAccess({ total, missing, unseen, stale, isOwnOnly }) {
    if (missing.length === total) {
        return unknown("NoneVisible", `None of ${(0,plural/* formatCount */.B4)(total, "repository", "repositories")} was found: ${(0,format/* formatList */.ki)(missing)}. The token may have no access to them, or the names are wrong.`, { subjects: missing, remediation: "Pass the token that sync-monitor uses, and check the names." });
    }
    const judged = Math.max(1, total - unseen.length);
    const percent = Number(((100 * missing.length) / judged).toFixed(1));
    const shared = { value: percent, unit: "percent", threshold: { warning: 0, error: MAX_MISSING_PERCENT } };
    const staleText = stale.length === 0 ? "" : `${(0,format/* formatList */.ki)(stale.map(({ words }) => words))}.`;
    const isError = areTooMany(missing.length, judged, (share) => share >= MAX_MISSING_PERCENT);
    if (missing.length > 0) {
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: "RepositoriesNotFound",
            message: `${(0,plural/* formatShare */.T1)(missing.length, judged, "repository", "repositories")} ${(0,plural/* pluralize */.td)(missing.length, "was", "were")} not found: ${(0,format/* formatList */.ki)(missing)}. ${staleText}`.trim(),
            subjects: missing,
            remediation: "Correct or remove these entries of the configuration. If the repositories exist, the token may have no access to them: install the GitHub App there, or add them to the token.",
        };
    }
    if (stale.length > 0) {
        return {
            ...shared,
            status: "warning",
            reason: "RepositoriesStale",
            message: `${(0,plural/* formatCount */.B4)(stale.length, "entry is", "entries are")} out of date: ${staleText}`,
            subjects: stale.map(({ name }) => name),
            remediation: "Remove archived and disabled repositories from the configuration, and use the new names.",
        };
    }
    if (unseen.length > 0) {
        const why = isOwnOnly ? " This token only has access to its own repository." : "";
        return unknown("RepositoriesUnseen", `${(0,plural/* formatShare */.T1)(unseen.length, total, "repository", "repositories")} could not be checked: ${(0,format/* formatList */.ki)(unseen)}.${why}`, { subjects: unseen, remediation: "Pass the token that sync-monitor uses." });
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
            return ok("ConfigFound", `${config.file} exists.`, { subjects });
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
            remediation: `Commit ${config.file} with {"repositories": ["owner/name"]}, or set the input config to the right file. If the file exists, run actions/checkout before this step.`,
        };
    },
};

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
            message: formatFindings(file, findings),
            value: findings.length,
            unit: "findings",
            threshold: { warning: 1, error: 1 },
            subjects: [file],
            remediation: "Fix the lines named above; validate-config lists all findings with their rules.",
        };
    },
};
function formatFindings(file, findings) {
    const shown = findings
        .slice(0, MAX_FINDINGS)
        .map(({ line, rule, message }) => `${file}:${line} ${rule}: ${message}`);
    const rest = findings.length - shown.length;
    return rest > 0 ? `${shown.join(" ")} And ${rest} more.` : shown.join(" ");
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/data-branch.js


const MEBIBYTE = 1024 * 1024;
const MAX_BYTES = 50 * MEBIBYTE;
const MAX_DUPLICATE_PERCENT = 5;
/** A line that a crash tore is no corruption: readers skip it. */
const MAX_UNREADABLE_PERCENT = 1;
/** DAT-001: the history is small, and what it holds can be read. */
const dataBranch = {
    id: "DAT-001",
    name: "data.branch",
    severity: "high",
    needs: ["history"],
    evaluate({ history: { place, bytes, lines, damage } }) {
        if (lines === 0)
            return skipped("NoRecordsYet", `There is no record in ${place} yet.`);
        const percentOf = (count) => (100 * count) / lines;
        const unreadable = damage.unreadable + damage.torn;
        const shared = {
            value: Number((bytes / MEBIBYTE).toFixed(2)),
            unit: "MiB",
            threshold: { warning: MAX_BYTES / MEBIBYTE },
        };
        if (percentOf(unreadable) > MAX_UNREADABLE_PERCENT) {
            return {
                ...shared,
                status: "error",
                reason: "HistoryCorrupt",
                message: `${(0,plural/* formatCount */.B4)(unreadable, "line")} of ${lines} in ${place} cannot be read.`,
                remediation: "Look at the last commits of the branch: somebody or another tool wrote to it. Revert them; a ruleset should let only the automation write there.",
            };
        }
        const problems = [
            bytes > MAX_BYTES && `it holds ${shared.value} MiB`,
            percentOf(damage.duplicate) > MAX_DUPLICATE_PERCENT &&
                `${(0,plural/* formatCount */.B4)(damage.duplicate, "line")} of ${lines} repeat others`,
            damage.newer > 0 && `${(0,plural/* formatCount */.B4)(damage.newer, "line")} of ${lines} come from a later release`,
        ].filter((problem) => problem !== false);
        if (problems.length === 0)
            return ok("HistoryWell", `${place} can be read.`, shared);
        return {
            ...shared,
            status: "warning",
            reason: "HistoryUntidy",
            message: `${place}: ${problems.join("; ")}.`,
            remediation: "Too large: lower retention-days of record-history, or run `automation history compact`. Repeated lines: two jobs record the same reports; let one do it. A later release: use the same release of all actions.",
        };
    },
};

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
            return skipped("NothingWatched", "The input workflows is empty.");
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
            message: `${(0,format/* formatList */.ki)(streaks.map(describe), 3)}.`,
            value: length,
            unit: "runs",
            threshold: { warning: 1, error: ERROR_RUNS },
            ...(first !== undefined && { sinceMs: first.createdAtMs }),
            subjects: streaks.map(({ fact }) => fact.workflow.path),
            remediation: `Open the first failed run: the cause is in commit ${first?.headOid.slice(0, 7) ?? "unknown"} or shortly before it. If only the latest run failed, re-run it first.`,
            evidence: streaks.flatMap(({ failed }) => failed.at(-1)?.url ?? []),
        };
    },
};
/** The failed runs since the last one that succeeded, newest first. */
function findStreak(runs) {
    const decisive = runs.filter(({ conclusion }) => conclusion === "success" || BAD.has(conclusion ?? ""));
    const end = decisive.findIndex(({ conclusion }) => conclusion === "success");
    return end === -1 ? decisive : decisive.slice(0, end);
}
function describe({ fact, failed, }) {
    const since = (0,format/* formatMoment */.K9)(failed.at(-1)?.createdAtMs ?? 0);
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
        return invalid("The file is not a JSON object.");
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
            ? [`The file has schema_version ${version}; this action supports ${NEWEST_VERSION}.`]
            : []),
        ...(isKnown ? [] : ["The file contains no run metrics."]),
    ];
}
/** The time zone of this machine decides what a time without one means: whoever reads it should know. */
function findNotes(data) {
    const naive = ["start_time", "end_time", "timestamp"].filter((key) => isNaive(data[key]));
    if (naive.length === 0)
        return [];
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return [`${naive.join(" and ")} without a time zone, read in this machine's time zone (${zone}).`];
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
    const reported = count("success_rate");
    if (reported !== null)
        return { successRate: reported, attempted };
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
/** Reads every file and merges those that can be read; a file without a size weighs as one repository. */
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
                message: `No metrics file exists yet (${metrics.patterns.join(", ")}).`,
                threshold,
                unit: "hours",
                remediation: "Run sync-monitor before this step, or download the artifact of an earlier workflow, and set metrics-file to its file.",
            };
        }
        const { oldestEndMs, records } = mergeMetrics(metrics);
        if (oldestEndMs === null) {
            return unknown("NoTime", "No metrics file says when the run took place.", {
                remediation: "See MET-002: sync-monitor did not write these files.",
            });
        }
        const ageMs = nowMs - oldestEndMs;
        if (ageMs < -MAX_CLOCK_SKEW_MS) {
            return unknown("TimeInFuture", `The metrics are ${(0,format/* formatDuration */.a3)(-ageMs)} ahead of this machine's clock.`, {
                remediation: "Correct the clock of the runner that wrote the metrics, or of this runner.",
            });
        }
        const shared = { value: Number((ageMs / format/* HOUR_MS */.iQ).toFixed(2)), unit: "hours", threshold };
        const subjects = records.map(({ file }) => file);
        if (ageMs <= settings.maxMetricsAgeHours * format/* HOUR_MS */.iQ) {
            return ok("MetricsFresh", `The last run ended ${(0,format/* formatDuration */.a3)(ageMs)} ago.`, { ...shared, subjects });
        }
        return {
            ...shared,
            status: "error",
            reason: "MetricsStale",
            message: `The last run ended ${(0,format/* formatDuration */.a3)(ageMs)} ago; the limit is ${settings.maxMetricsAgeHours} h.`,
            sinceMs: oldestEndMs + settings.maxMetricsAgeHours * format/* HOUR_MS */.iQ,
            subjects,
            remediation: "Open the workflow that runs sync-monitor: if its last run failed, read its summary; if there was no run, see SCH-001 and SCH-002. Then run the workflow manually.",
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/history/lasting.js
/** How far back it is looked for when something began, in milliseconds. */
const LONGEST_LOOK_MS = 14 * 24 * 60 * 60 * 1000;
/**
 * Since when something is so without a break, in milliseconds since the epoch: the earliest moment in steps back from now,
 * at most 14 days ago.
 *
 * @param isSo says of a moment whether it was so then; it is so now
 */
function findSince(isSo, nowMs, stepMs) {
    let sinceMs = nowMs;
    while (sinceMs - stepMs >= nowMs - LONGEST_LOOK_MS && isSo(sinceMs - stepMs))
        sinceMs -= stepMs;
    return sinceMs;
}

// EXTERNAL MODULE: ./packages/core/out/history/run-statistics.js
var run_statistics = __webpack_require__(8279);
;// CONCATENATED MODULE: ./packages/core/out/health/history-thresholds.js
/** Below this share of the expected runs of a day, in percent, MET-003 warns. */
const MIN_COVERAGE_PERCENT = 75;
/** Above this share of the interval RUN-005 warns. */
const MAX_DURATION_SHARE = 0.8;
/** Above this many hours without a recorded health check SLF-001 warns, where one every six hours is usual. */
const MAX_HEALTH_GAP_HOURS = 9;

// EXTERNAL MODULE: ./packages/core/out/config/own-property.js
var own_property = __webpack_require__(1608);
// EXTERNAL MODULE: ./packages/core/out/history/history-summary.js
var history_summary = __webpack_require__(5047);
;// CONCATENATED MODULE: ./packages/core/out/health/sync-interval.js





const MINUTE_MS = 60_000;
/** Runs of so many days tell what is usual: a bad week is not usual yet. */
const USUAL_DAYS = 14;
/** Time between two runs that the configuration sets, in milliseconds; `null` where it sets none, or is not valid. */
function setIntervalOf(config) {
    const ecosystem = config.status === "read" ? config.check.config : null;
    if (config.status !== "read" || ecosystem === null)
        return null;
    const isSet = (0,own_property/* own */.Z)(config.check.document.data, "sync_interval_minutes") !== undefined;
    return isSet ? ecosystem.syncIntervalMinutes * MINUTE_MS : null;
}
/**
 * Time between two runs: what the configuration sets, else what was usual in the last 14 days; `null` where neither is known. The
 * default of the configuration says nothing about a schedule that somebody else wrote.
 */
function intervalOf(config, runs, nowMs) {
    if (config.status !== "read" || config.check.config === null)
        return null;
    const set = setIntervalOf(config);
    if (set !== null)
        return { intervalMs: set, isSet: true };
    const usual = (0,run_statistics/* usualGap */.Rf)((0,history_summary/* within */.ux)(runs, nowMs - USUAL_DAYS * format/* DAY_MS */.sO, nowMs));
    return usual === null ? null : { intervalMs: usual, isSet: false };
}
/** What checks say that need the interval and do not know it. */
function explainNoInterval(config) {
    return config.status === "read" && config.check.config !== null
        ? skipped("NoInterval", "sync_interval_minutes is not set, and there are too few runs to know what is usual.")
        : skipped("NoConfig", "Without a valid configuration the interval is not known.");
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/metrics-gaps.js






const ERROR_PERCENT = 25;
/** MET-003: of the runs that the interval asks for, most began in the last day. GitHub drops some under load. */
const metricsGaps = {
    id: "MET-003",
    name: "metrics.gaps",
    severity: "medium",
    needs: ["history", "config"],
    evaluate({ history, config }, { nowMs }) {
        const interval = intervalOf(config, history.runs, nowMs);
        if (interval === null)
            return explainNoInterval(config);
        const { intervalMs, isSet } = interval;
        const coverage = (0,run_statistics/* measureCoverage */.jt)(history.runs, intervalMs, nowMs);
        if (coverage === null)
            return skipped("HistoryTooShort", "The history is younger than a day.");
        const { actual, expected, percent } = coverage;
        const shared = {
            value: Number(percent.toFixed(1)),
            unit: "percent",
            threshold: { warning: MIN_COVERAGE_PERCENT, error: ERROR_PERCENT },
        };
        const message = `${actual} of ${(0,plural/* formatCount */.B4)(expected, "expected run")} began in the last 24 h`;
        if (percent >= MIN_COVERAGE_PERCENT)
            return ok("RunsRegular", `${message}.`, shared);
        const isError = percent < ERROR_PERCENT;
        const limit = isError ? ERROR_PERCENT : MIN_COVERAGE_PERCENT;
        const isBad = (atMs) => ((0,run_statistics/* measureCoverage */.jt)(history.runs, intervalMs, atMs)?.percent ?? 100) < limit;
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "RunsMostlyMissing" : "RunsMissing",
            message: `${message} (${percent.toFixed(0)} %).`,
            sinceMs: findSince(isBad, nowMs, format/* HOUR_MS */.iQ),
            remediation: `${isSet ? "Compare sync_interval_minutes with the cron expression of the workflow. Where they agree, GitHub drops starts" : "Runs began more often in the last 14 days. If the schedule was not changed, GitHub drops starts"}: move the cron expression off the start of the hour, raise the interval, or start the workflow from outside.`,
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
        const remediation = "Use the same release of health-check and sync-monitor; delete files of this name that another tool wrote.";
        if (invalid.length > 0) {
            return {
                status: "error",
                reason: "MetricsUnreadable",
                message: (0,format/* formatList */.ki)(invalid.map(({ file, message }) => `${file}: ${message}`)),
                value: invalid.length,
                unit: "files",
                subjects: invalid.map(({ file }) => file),
                remediation,
            };
        }
        if (remarks.length > 0) {
            return { status: "warning", reason: "MetricsUnfamiliar", message: (0,format/* formatList */.ki)(remarks), remediation };
        }
        const count = (0,plural/* formatCount */.B4)(metrics.files.length, "metrics file");
        return notes.length === 0
            ? ok("MetricsReadable", `${count} read successfully.`)
            : ok("MetricsReadable", `${count} read. ${(0,format/* formatList */.ki)(notes)}`);
    },
};
function collect(readings, kind) {
    return readings.flatMap((reading) => reading.status === "read" ? reading[kind].map((text) => `${reading.record.file}: ${text}`) : []);
}

// EXTERNAL MODULE: ./packages/core/out/history/delivery-records.js
var delivery_records = __webpack_require__(9539);
;// CONCATENATED MODULE: ./packages/core/out/health/checks/notify-delivery.js



/** Failures of a channel in a row; one may be a passing disturbance, and the next run tries again. */
const MIN_FAILURES = 2;
/** NTF-001: notifications arrive. A channel that refuses for good is not tried again, so one such answer is enough. */
const notifyDelivery = {
    id: "NTF-001",
    name: "notify.delivery",
    severity: "medium",
    needs: ["history"],
    evaluate({ history: { deliveries } }) {
        // Whoever waits for a ping tells people by himself, and a test was looked at by whoever asked for it.
        const real = deliveries
            .filter(delivery_records/* isDelivery */.Vq)
            .filter(({ channel, event }) => channel !== "ping" && event !== "test");
        const channels = [...Map.groupBy(real, ({ channel }) => channel)];
        if (channels.length === 0)
            return skipped("NothingSent", "No notification was sent in the last 3 days.");
        const failing = channels.filter(([, records]) => isFailing(records));
        const shared = {
            value: failing.length,
            unit: "channels",
            threshold: { warning: 1, error: channels.length },
        };
        if (failing.length === 0) {
            return ok("NotificationsArrive", `${(0,plural/* formatCount */.B4)(channels.length, "channel")}: the last notifications arrived.`, {
                ...shared,
            });
        }
        const described = failing.map(([channel, records]) => notify_delivery_describe(channel, records));
        return {
            ...shared,
            status: failing.length === channels.length ? "error" : "warning",
            reason: failing.some(([, records]) => records.at(-1)?.permanent)
                ? "ChannelRefuses"
                : "ChannelUnreachable",
            message: `Notifications do not arrive: ${(0,format/* formatList */.ki)(described)}.`,
            subjects: failing.map(([channel]) => channel),
            remediation: "See the job summary of send-notifications: it says what came back. A channel that refuses for good is tried again when its secret changes; `automation notify --test CHANNEL` shows whether it works.",
        };
    },
};
function isFailing(records) {
    const last = records.slice(-MIN_FAILURES);
    const isRefused = last.at(-1)?.status === "failed" && last.at(-1)?.permanent === true;
    return isRefused || (last.length === MIN_FAILURES && last.every(({ status }) => status === "failed"));
}
function notify_delivery_describe(channel, records) {
    const last = records.at(-1);
    const code = typeof last?.code === "string" ? ` (${last.code})` : "";
    return last?.permanent === true
        ? `${channel} refuses for good${code}`
        : `${channel} cannot be reached${code}`;
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
            return skipped("NoLabel", "sync.labels is empty, so sync pull requests cannot be identified.");
        }
        if (members.length === 0)
            return skipped("NoRepositories", "The configuration lists no repositories.");
        const found = members.filter((member) => member.status === "found");
        if (found.length === 0)
            return unknown("RepositoriesUnseen", "No repository could be checked.");
        const open = found.flatMap(listEntries).toSorted((a, b) => a.createdAtMs - b.createdAtMs);
        const [oldest] = open;
        const threshold = { warning: WARNING_DAYS, error: ERROR_DAYS };
        if (oldest === undefined) {
            return ok("NothingOpen", "No sync pull request is open.", { value: 0, unit: "days", threshold });
        }
        const ageMs = nowMs - oldest.createdAtMs;
        const verdict = judgeOpen(open, oldest, nowMs);
        const conflicts = countConflicts(open);
        const message = `${(0,plural/* formatCount */.B4)(open.length, "sync pull request")} open, the oldest for ${(0,format/* formatDuration */.a3)(ageMs)}; ${conflicts} conflicting.`;
        const shared = { value: Number((ageMs / format/* DAY_MS */.sO).toFixed(1)), unit: "days", threshold };
        if (verdict === null)
            return ok("PullRequestsYoung", message, shared);
        return {
            ...shared,
            ...verdict,
            message: `${message} ${(0,format/* formatList */.ki)(open.slice(0, MAX_LISTED).map(({ name }) => name), MAX_LISTED)}.`,
            subjects: open.slice(0, MAX_LISTED).map(({ name }) => name),
            remediation: "Merge or close the oldest first. If all of them wait for the same thing (a review, a required check), open them with a GitHub App, so that their checks run, and enable auto-merge. Use resolve-conflicts for conflicts.",
            evidence: open.slice(0, MAX_LISTED).map(({ url }) => url),
        };
    },
};
/** What is wrong with open pull requests, the worst first, and since when; `null` when nothing is. */
function judgeOpen(open, oldest, nowMs) {
    // Of a conflict, GitHub says that it is there and not since when.
    const inConflict = { reason: "PullRequestsConflict", sinceMs: nowMs, isFirstSeen: true };
    const old = (since, days) => ({
        reason: "PullRequestsOld",
        sinceMs: since.createdAtMs + days * format/* DAY_MS */.sO,
    });
    const isOlder = (entry, days) => nowMs - entry.createdAtMs > days * format/* DAY_MS */.sO;
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
 * the last run took. Infinite where the hour has only begun: then nothing shows the pace.
 *
 * @param resource GitHub's name of the limit
 */
function forecastCalls({ limit, remaining, resetAtMs }, metrics, resource, nowMs) {
    const leftMs = Math.max(0, resetAtMs - nowMs);
    const passedMs = format/* HOUR_MS */.iQ - leftMs;
    const used = limit - remaining;
    const byPace = passedMs <= 0 ? Number.POSITIVE_INFINITY : MARGIN * used * (leftMs / passedMs);
    // A run that begins so shortly before the reset waits for it.
    return leftMs <= RUN_WAITS_MS ? byPace : Math.max(byPace, callsOfLastRun(metrics, resource));
}
/** What the last run took of a limit, over all shards; every request of it where the file does not say. */
function callsOfLastRun({ records }, resource) {
    return records.reduce((sum, { data }) => sum + (takenOf(data.rate_limit, resource) ?? requestsOf(data)), 0);
}
/** `null` where the file does not say, or the limit was reset in between. */
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
                return skipped("NoAccess", "There is no token to check.");
            const reading = access.token.limits?.[resource];
            if (reading === undefined || reading.limit === 0) {
                return skipped("NoLimit", `GitHub reports no ${title} limit for this token.`);
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
    const reset = `in ${(0,format/* formatDuration */.a3)(resetInMs)} (${(0,format/* formatMoment */.K9)(resetAtMs)})`;
    const message = `${remaining}/${limit} API calls remaining (${percent.toFixed(1)}%) of the ${title} limit, which resets ${reset}.`;
    const isLow = percent <= minRateLimitPercent;
    if (!isLow && percent > warnRateLimitPercent)
        return ok("CallsLeft", message, shared);
    const lasts = needed < remaining;
    if (lasts && resetInMs <= RUN_WAITS_MS) {
        return ok("ResetBeforeNeeded", `${message} That is enough until then.`, shared);
    }
    const isError = isLow && !lasts;
    return {
        ...shared,
        status: isError ? "error" : "warning",
        reason: isError ? "FewCallsLeft" : "CallsRunningLow",
        message: isLow && lasts ? `${message} At this hour's rate that is enough until then.` : message,
        remediation: `Wait until ${(0,format/* formatMoment */.K9)(resetAtMs)}. If this happens again, run sync-monitor less often, split it with shard over several tokens, or use a GitHub App, whose limit grows with its repositories.`,
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
            return ok("NothingTurnedAway", "The last run hit no rate limit.", shared);
        return {
            ...shared,
            status: total > MAX_TURNED_AWAY ? "error" : "warning",
            reason: "TurnedAway",
            message: `Rate limits kept the last run from ${(0,plural/* formatCount */.B4)(total, "repository or branch", "repositories or branches")}.`,
            remediation: "Lower concurrency and max-pull-requests of sync-monitor, or run it less often. GitHub allows 80 content-creating requests per minute and 500 per hour.",
        };
    },
};

// EXTERNAL MODULE: ./packages/core/out/history/fold-day.js
var fold_day = __webpack_require__(6496);
;// CONCATENATED MODULE: ./packages/core/out/health/checks/repository-chronic.js





const MIN_RUNS = 5;
const repository_chronic_ERROR_PERCENT = 5;
/** RUN-004: no repository fails run after run. */
const repositoryChronic = {
    id: "RUN-004",
    name: "repository.chronic",
    severity: "medium",
    needs: ["history"],
    evaluate({ history: { runs, failures } }) {
        if (runs.length === 0)
            return skipped("NoRunsYet", "The history has no run yet.");
        const chronic = (0,history_summary/* findFailing */.WR)(runs, failures).filter((failing) => failing.runs >= MIN_RUNS);
        const shared = {
            value: chronic.length,
            unit: "repositories",
            threshold: { warning: 1 },
            subjects: chronic.map(({ repository }) => repository),
        };
        if (chronic.length === 0) {
            return ok("NoneChronic", `No repository failed in the last ${MIN_RUNS} runs in a row.`, shared);
        }
        const isError = areTooMany(chronic.length, countAttempted(runs), (percent) => percent >= repository_chronic_ERROR_PERCENT);
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "ManyChronic" : "Chronic",
            message: `${(0,format/* formatList */.ki)(chronic.map(repository_chronic_describe), 3)}.`,
            sinceMs: Math.min(...chronic.map(({ sinceMs }) => sinceMs)),
            remediation: "`not-found` and `forbidden`: give the token access, or remove the repository from the configuration. Until it is fixed, `enabled: false` in the entry of the repository leaves it alone.",
        };
    },
};
function repository_chronic_describe({ repository, runs, sinceMs, code }) {
    const why = code === null ? "" : `, ${code}`;
    return `${repository} failed in ${(0,plural/* formatCount */.B4)(runs, "run")} in a row (since ${(0,format/* formatMoment */.K9)(sinceMs)}${why})`;
}
/** Repositories that the last run tried, over all its shards. */
function countAttempted(runs) {
    const last = runs.at(-1);
    if (last === undefined)
        return 0;
    const shards = runs.filter((run) => (0,fold_day/* runOf */.ng)(run) === (0,fold_day/* runOf */.ng)(last));
    return shards.reduce((sum, run) => sum + (0,fold_day/* readSuccess */.W4)(run).attempted, 0);
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/required-files.js



/** CFG-004: the other files that the automation needs are there. */
const requiredFiles = {
    id: "CFG-004",
    name: "config.required-files",
    severity: "medium",
    needs: ["requiredFiles"],
    evaluate({ requiredFiles: files }) {
        if (files.length === 0)
            return skipped("NothingRequired", "The input required-files is empty.");
        const missing = files.filter(({ isThere }) => !isThere).map(({ file }) => file);
        const shared = { value: missing.length, unit: "files", threshold: { warning: 1 } };
        if (missing.length === 0)
            return ok("FilesFound", `${(0,plural/* formatCount */.B4)(files.length, "required file")} found.`, shared);
        return {
            ...shared,
            status: "warning",
            reason: "FilesMissing",
            message: `${(0,plural/* formatShare */.T1)(missing.length, files.length, "required file")} ${(0,plural/* pluralize */.td)(missing.length, "is", "are")} missing: ${(0,format/* formatList */.ki)(missing)}.`,
            subjects: missing,
            remediation: "Commit the missing files, or remove them from the input required-files.",
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/run-duration.js






const run_duration_MINUTE_MS = 60_000;
/** RUN-005: nine of ten runs are done well before the next one is due. */
const runDuration = {
    id: "RUN-005",
    name: "run.duration",
    severity: "medium",
    needs: ["history", "config"],
    evaluate({ history: { runs }, config }, { nowMs }) {
        const interval = intervalOf(config, runs, nowMs);
        if (interval === null)
            return explainNoInterval(config);
        const { intervalMs, isSet } = interval;
        const durationMs = (0,run_statistics/* measureDuration */.x3)(runs, nowMs);
        if (durationMs === null)
            return skipped("NoRecentRun", "No run of the last 24 h is in the history.");
        const warningMs = MAX_DURATION_SHARE * intervalMs;
        const shared = {
            value: Number((durationMs / run_duration_MINUTE_MS).toFixed(1)),
            unit: "minutes",
            threshold: { warning: warningMs / run_duration_MINUTE_MS, error: intervalMs / run_duration_MINUTE_MS },
        };
        const message = `Nine of ten runs of the last 24 h took at most ${(0,format/* formatDuration */.a3)(durationMs)}; the ${isSet ? "interval" : "usual interval"} is ${(0,format/* formatDuration */.a3)(intervalMs)}`;
        if (durationMs <= warningMs)
            return ok("RunsShort", `${message}.`, shared);
        const isError = durationMs > intervalMs;
        const limitMs = isError ? intervalMs : warningMs;
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "RunsOverlap" : "RunsLong",
            message: `${message}.`,
            sinceMs: findSince((atMs) => ((0,run_statistics/* measureDuration */.x3)(runs, atMs) ?? 0) > limitMs, nowMs, format/* HOUR_MS */.iQ),
            remediation: "Split the run into shards, raise concurrency of sync-monitor, or raise sync_interval_minutes together with the cron expression.",
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/runs-stuck.js


const QUEUED_WARNING_MS = format/* HOUR_MS */.iQ / 2;
const ERROR_MS = 6 * format/* HOUR_MS */.iQ;
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
            return ok("NoRunStuck", `${(0,plural/* formatCount */.B4)(underWay.length, "run")} in progress, none stuck.`);
        const words = stuck.map(({ run, forMs }) => `${run.name} ${run.status === "in_progress" ? "has been running" : "has been waiting"} for ${(0,format/* formatDuration */.a3)(forMs)}`);
        return {
            status: worst.isError ? "error" : "warning",
            reason: worst.run.status === "in_progress" ? "RunTooLong" : "RunWaiting",
            message: `${(0,format/* formatList */.ki)(words, 3)}.`,
            value: Number((worst.forMs / format/* HOUR_MS */.iQ).toFixed(1)),
            unit: "hours",
            threshold: { warning: QUEUED_WARNING_MS / format/* HOUR_MS */.iQ, error: ERROR_MS / format/* HOUR_MS */.iQ },
            sinceMs: nowMs - worst.forMs,
            subjects: stuck.map(({ run }) => run.name),
            remediation: `Cancel it (gh run cancel ${worst.run.id}). A waiting run needs a free runner with matching labels, or an approval; add timeout-minutes to jobs that run too long.`,
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

;// CONCATENATED MODULE: ./packages/core/out/health/checks/schedule-gaps.js




/** With fewer gaps one late start would decide. */
const MIN_GAPS = 10;
/** Intervals that 95 % of the gaps may take. */
const MAX_INTERVALS = 2;
/** SCH-006: the time between runs is what the interval asks for: 95 % of the gaps are at most twice as long. */
const scheduleGaps = {
    id: "SCH-006",
    name: "schedule.gaps",
    severity: "medium",
    needs: ["metrics", "config"],
    evaluate({ metrics, config }) {
        const setMs = setIntervalOf(config);
        const measured = mergeMetrics(metrics).records.flatMap(({ file, data }) => {
            const [p50 = Number.NaN, p95 = Number.NaN, max = Number.NaN, count = 0] = [
                data.tick_gap_p50,
                data.tick_gap_p95,
                data.tick_gap_max,
                data.tick_gaps,
            ].map(Number);
            return count >= MIN_GAPS && p95 >= 0 && max >= 0 ? [{ file, p50, p95, max, count }] : [];
        });
        const [worst] = measured.toSorted((a, b) => b.p95 - a.p95);
        if (worst === undefined) {
            return skipped("TooFewRuns", `Fewer than ${MIN_GAPS} gaps between runs were measured.`);
        }
        // Where no interval is set, what is usual is what somebody wanted.
        const intervalMs = setMs ?? worst.p50 * 1000;
        if (!(intervalMs > 0))
            return skipped("NoInterval", "Neither the configuration nor the metrics tell the interval.");
        const limitMs = MAX_INTERVALS * intervalMs;
        const shared = {
            value: Number((worst.p95 / 60).toFixed(1)),
            unit: "minutes",
            threshold: { warning: limitMs / 60_000 },
            subjects: measured.map(({ file }) => file),
        };
        const message = `95 % of the last ${(0,plural/* formatCount */.B4)(worst.count, "gap")} between runs are at most ${(0,format/* formatDuration */.a3)(worst.p95 * 1000)}, the longest ${(0,format/* formatDuration */.a3)(worst.max * 1000)}`;
        if (worst.p95 * 1000 <= limitMs)
            return ok("GapsShort", `${message}.`, shared);
        return {
            ...shared,
            status: "warning",
            reason: "GapsLong",
            message: `${message}; ${setMs === null ? `the median is ${(0,format/* formatDuration */.a3)(intervalMs)}` : `sync_interval_minutes is ${intervalMs / 60_000}`}.`,
            remediation: "GitHub delays and drops scheduled runs. Move the cron expression off the start of the hour, start the workflow from outside (docs/operations.md, Schedules), or raise sync_interval_minutes to what is reached.",
        };
    },
};

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
            return skipped("PrivateRepository", "GitHub only disables schedules of public repositories.");
        }
        if (repository.pushedAtMs === null)
            return unknown("NeverPushed", "GitHub does not report when the last push was.");
        const idleMs = nowMs - repository.pushedAtMs;
        const leftMs = LIMIT_DAYS * format/* DAY_MS */.sO - idleMs;
        const days = Number((idleMs / format/* DAY_MS */.sO).toFixed(1));
        const shared = { value: days, unit: "days", threshold: { warning: schedule_inactivity_WARNING_DAYS, error: schedule_inactivity_ERROR_DAYS } };
        if (idleMs < schedule_inactivity_WARNING_DAYS * format/* DAY_MS */.sO) {
            return ok("RepositoryActive", `The last push was ${(0,format/* formatDuration */.a3)(idleMs)} ago.`, shared);
        }
        const isError = idleMs >= schedule_inactivity_ERROR_DAYS * format/* DAY_MS */.sO;
        const countdown = leftMs > 0
            ? `GitHub disables its schedules in ${(0,format/* formatDuration */.a3)(leftMs)}, on ${(0,format/* formatMoment */.K9)(nowMs + leftMs)}`
            : "GitHub may disable its schedules at any time";
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: "ScheduleEndangered",
            message: `The last push was ${(0,format/* formatDuration */.a3)(idleMs)} ago. ${countdown}.`,
            sinceMs: repository.pushedAtMs + (isError ? schedule_inactivity_ERROR_DAYS : schedule_inactivity_WARNING_DAYS) * format/* DAY_MS */.sO,
            remediation: 'Push a commit to the default branch, for example a dependency update. If GitHub shows "Continue running workflow" on the workflow\'s page, press it.',
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
            return unknown("ScheduleUnreadable", (0,format/* formatList */.ki)(unreadable), {
                remediation: "Run actions/checkout of the default branch before this step, and fix the cron expression.",
            });
        }
        if (scheduled.length === 0) {
            return skipped("NothingScheduled", "No enabled watched workflow has a schedule.");
        }
        return ok("SchedulesOnTime", `${(0,plural/* formatCount */.B4)(scheduled.length, "schedule")} on time.`);
    },
};
function isScheduled(fact) {
    return fact.timing.status === "scheduled";
}
function graceOf({ timing }) {
    return Math.min(format/* DAY_MS */.sO, Math.max(format/* HOUR_MS */.iQ, 2 * timing.intervalMs));
}
function describeLate(facts, lateMs, graceMs) {
    const [first] = facts;
    const words = facts.map(({ workflow, timing, lastRun }) => lastRun === null
        ? `${workflow.path} never ran on its schedule; it was due ${(0,format/* formatMoment */.K9)(timing.dueAtMs)}`
        : `${workflow.path} was due ${(0,format/* formatMoment */.K9)(timing.dueAtMs)} and last started ${(0,format/* formatMoment */.K9)(lastRun.createdAtMs)}`);
    const isError = lateMs > format/* DAY_MS */.sO;
    return {
        status: isError ? "error" : "warning",
        reason: first?.lastRun === null ? "ScheduleNeverRan" : isError ? "ScheduleStopped" : "ScheduleLate",
        message: `${(0,format/* formatList */.ki)(words, 3)} (${(0,format/* formatDuration */.a3)(lateMs)} late).`,
        value: Number((lateMs / format/* HOUR_MS */.iQ).toFixed(1)),
        unit: "hours",
        threshold: { warning: Number((graceMs / format/* HOUR_MS */.iQ).toFixed(1)), error: 24 },
        ...(first !== undefined && { sinceMs: first.timing.dueAtMs }),
        subjects: facts.map(({ workflow }) => workflow.path),
        remediation: "Run the workflow manually now. Then check that the file is on the default branch and that the account that last edited the cron expression still exists. Avoid the start of the hour, when GitHub drops scheduled runs. Editing the cron expression restarts the schedule.",
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
            return skipped("NoScripts", "The input scripts is empty.");
        if (files.length === 0) {
            return {
                status: "warning",
                reason: "ScriptsMissing",
                message: `No file matches ${(0,format/* formatList */.ki)(patterns)}.`,
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
                message: `${(0,plural/* formatShare */.T1)(inert.length, files.length, "script")} ${(0,plural/* pluralize */.td)(inert.length, "is", "are")} not executable: ${(0,format/* formatList */.ki)(inert.map(scripts_executable_describe))}.`,
                subjects: inert.map(({ file }) => file),
                remediation: adviseOn(inert),
            };
        }
        if (nameless.length > 0) {
            return {
                ...shared,
                status: "warning",
                reason: "ShebangMissing",
                message: `${(0,plural/* formatShare */.T1)(nameless.length, files.length, "script")} ${(0,plural/* pluralize */.td)(nameless.length, "does", "do")} not start with #!: ${(0,format/* formatList */.ki)(nameless)}.`,
                subjects: nameless,
                remediation: "Add an interpreter in the first line, such as #!/usr/bin/env bash.",
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
/** What git has recorded is fixed for everybody, and by a commit; the file itself for this machine. */
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

;// CONCATENATED MODULE: ./packages/core/out/health/checks/self-gap.js



/** Health is checked every six hours; who checks it more rarely is measured by what is usual there. */
const USUAL_MS = format/* DAY_MS */.sO / 4;
const self_gap_MIN_GAPS = 4;
const [WARNING_FACTOR, ERROR_FACTOR] = [1.5, 4];
/** SLF-001: health was checked lately. A check that sleeps cannot say so: it is told as soon as it wakes. */
const selfGap = {
    id: "SLF-001",
    name: "self.gap",
    severity: "high",
    needs: ["history"],
    evaluate({ history: { health } }, { nowMs }) {
        const times = health.map(({ ts }) => Date.parse(ts));
        const last = times.at(-1);
        if (last === undefined) {
            return skipped("NoHealthRecorded", "No health report of the last 8 days is in the history.");
        }
        const usualMs = usualGap(times);
        const gapMs = nowMs - last;
        const hours = (durationMs) => Number((durationMs / format/* HOUR_MS */.iQ).toFixed(1));
        const shared = {
            value: hours(gapMs),
            unit: "hours",
            threshold: { warning: hours(WARNING_FACTOR * usualMs), error: hours(ERROR_FACTOR * usualMs) },
        };
        const message = `The last recorded health check was ${(0,format/* formatDuration */.a3)(gapMs)} ago`;
        if (gapMs <= WARNING_FACTOR * usualMs)
            return ok("CheckedLately", `${message}.`, shared);
        const isError = gapMs > ERROR_FACTOR * usualMs;
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "CheckStopped" : "CheckLate",
            message: `${message}; usual is ${(0,format/* formatDuration */.a3)(usualMs)}.`,
            sinceMs: last + WARNING_FACTOR * usualMs,
            remediation: "Look at the runs of the health workflow: were they dropped, cancelled or disabled, or could record-history not write? An external monitor that expects a ping tells when health is not checked at all.",
        };
    },
};
function usualGap(times) {
    const gaps = times.slice(1).map((time, place) => time - (times[place] ?? time));
    return gaps.length < self_gap_MIN_GAPS ? USUAL_MS : Math.max(USUAL_MS, (0,fold_day/* quantile */.YV)(gaps, 0.5) ?? 0);
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/success-burn.js





const BUDGET_DAYS = 30;
/** RUN-002: failures do not use up the error budget (3 % of all attempts in 30 days) before the 30 days are over. */
const successBurn = {
    id: "RUN-002",
    name: "success.burn",
    severity: "high",
    needs: ["history"],
    evaluate({ history: { runs } }, { nowMs }) {
        const [oldest] = runs;
        if (oldest === undefined || Date.parse(oldest.ts) > nowMs - format/* DAY_MS */.sO) {
            return skipped("HistoryTooShort", "The history is younger than a day.");
        }
        const burn = (0,run_statistics/* measureBurn */.yF)(runs, nowMs);
        const status = (0,run_statistics/* judgeBurn */.NA)(burn);
        const rate = rateOf(burn, status);
        if (status === "unknown" || rate === null) {
            return unknown("NoRepositoryAttempted", "No run of the last 3 days attempted a repository.");
        }
        const shared = {
            value: Number(rate.toFixed(2)),
            unit: "times the budget",
            threshold: { warning: run_statistics/* SLOW_BURN */.Gu, error: run_statistics/* FAST_BURN */.pe },
        };
        const left = describeBudget(runs, rate, nowMs);
        if (status === "ok")
            return ok("BudgetLasts", `${left}.`, shared);
        const isBad = (atMs) => {
            const then = (0,run_statistics/* judgeBurn */.NA)((0,run_statistics/* measureBurn */.yF)(runs, atMs));
            return then === "error" || then === status;
        };
        return {
            ...shared,
            status,
            reason: status === "error" ? "BudgetBurnsFast" : "BudgetBurns",
            message: `Failures of the last ${status === "error" ? "6 h" : "3 days"} use up the error budget ${rate.toFixed(1)}× as fast as planned. ${left}.`,
            sinceMs: findSince(isBad, nowMs, format/* HOUR_MS */.iQ),
            remediation: "Open the summary of the last sync run: its table groups failures by code. What most repositories share (token, rate limit, GitHub itself) comes first; RUN-004 names repositories that always fail.",
        };
    },
};
function rateOf({ sixHours, threeDays }, status) {
    return status === "error" ? sixHours : threeDays;
}
function describeBudget(runs, rate, nowMs) {
    const success = (0,history_summary/* pooledSuccess */.$h)((0,history_summary/* within */.ux)(runs, nowMs - BUDGET_DAYS * format/* DAY_MS */.sO, nowMs)) ?? 100;
    const left = Math.max(0, 1 - (100 - success) / 100 / (1 - run_statistics/* SUCCESS_OBJECTIVE */.yC));
    const words = `${Math.round(100 * left)} % of the error budget of ${BUDGET_DAYS} days is left`;
    if (left === 0 || rate <= 1)
        return words;
    return `${words}, enough for ${(0,format/* formatDuration */.a3)((left * BUDGET_DAYS * format/* DAY_MS */.sO) / rate)} at this rate`;
}

;// CONCATENATED MODULE: ./packages/core/out/health/checks/success-floor.js



/** RUN-001: enough repositories succeeded in the last run, over all shards. */
const successFloor = {
    id: "RUN-001",
    name: "success.floor",
    severity: "critical",
    needs: ["metrics"],
    evaluate({ metrics }, { settings }) {
        if (metrics.files.length === 0)
            return skipped("NoMetricsYet", "There is no metrics file to evaluate.");
        const { successRate, attempted, records } = mergeMetrics(metrics);
        if (successRate === null && records.some(({ data }) => Number(data.repos_not_due) > 0)) {
            return skipped("NothingDue", "No repository was due in the last run.");
        }
        if (successRate === null) {
            return unknown("NoRepositoryAttempted", "The last run attempted no repository, so it has no success rate.", {
                remediation: "Read the summary of the last run: it says why every repository was skipped.",
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
        const message = `${successRate} %${count} succeeded`;
        // Each limit counts by itself: who lowers one of them does not move the other.
        const isCritical = successRate < criticalSuccessRate;
        if (!isCritical && successRate >= minSuccessRate)
            return ok("SuccessRateGood", `${message}.`, shared);
        return {
            ...shared,
            status: isCritical ? "error" : "warning",
            reason: isCritical ? "SuccessRateCritical" : "SuccessRateLow",
            message: `${message}; the minimum is ${isCritical ? criticalSuccessRate : minSuccessRate} %.`,
            remediation: "Open the summary of the last sync run: its table groups failures by code. `forbidden` and `not-found` point to the token, `rate-limited` to the request rate; `server` and `network` are usually transient.",
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/success-trend.js




/** Windows of the measure are this long. */
const WINDOW_MS = 6 * format/* HOUR_MS */.iQ;
/** RUN-003: the success of the last twelve hours is what is normal for this ecosystem. Never an error: it is a hint. */
const successTrend = {
    id: "RUN-003",
    name: "success.trend",
    severity: "low",
    needs: ["history"],
    evaluate({ history: { runs } }, { nowMs }) {
        const drift = (0,run_statistics/* measureDrift */.QA)(runs, nowMs);
        if (drift === null) {
            return skipped("HistoryTooShort", "The history is too short to know which success rate is normal.");
        }
        const worst = Math.max(...drift.scores);
        const usual = `${drift.usual.toFixed(1)} %`;
        const shared = {
            value: Number(worst.toFixed(2)),
            unit: "standard deviations",
            threshold: { warning: run_statistics/* DRIFT */.K0 },
        };
        if (!drift.isDrifting)
            return ok("SuccessUsual", `The success rate is as usual (${usual}).`, shared);
        const isDrifting = (atMs) => (0,run_statistics/* measureDrift */.QA)(runs, atMs)?.isDrifting === true;
        return {
            ...shared,
            status: "warning",
            reason: "SuccessDrifts",
            message: `The success rate of the last 12 h is far below the usual ${usual}.`,
            sinceMs: findSince(isDrifting, nowMs, WINDOW_MS),
            remediation: "Compare the failures of the last runs with those of last week (`automation history show`): a new code points to a change of the token, of GitHub or of the configuration.",
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
            return skipped("NoAccess", "There is no token to check.");
        const { expiresAtMs, serverTimeMs } = access.token;
        if (expiresAtMs === null)
            return ok("NoExpiry", "GitHub reports no expiration date for the token.");
        const referenceMs = serverTimeMs ?? nowMs;
        const leftMs = expiresAtMs - referenceMs;
        if (Math.abs(leftMs) <= IMPLAUSIBLE_MS) {
            return unknown("ExpiryImplausible", "GitHub reports the current time as the token's expiration date.");
        }
        const shared = {
            value: Number((leftMs / format/* DAY_MS */.sO).toFixed(1)),
            unit: "days",
            threshold: { warning: token_expiry_WARNING_DAYS, error: token_expiry_ERROR_DAYS },
        };
        const message = `The token expires in ${(0,format/* formatDuration */.a3)(leftMs)}, on ${(0,format/* formatMoment */.K9)(expiresAtMs)}`;
        if (leftMs > token_expiry_WARNING_DAYS * format/* DAY_MS */.sO)
            return ok("ExpiryFar", `${message}.`, shared);
        const isError = leftMs <= token_expiry_ERROR_DAYS * format/* DAY_MS */.sO;
        return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "ExpiryImminent" : "ExpiryNear",
            message: `${message}.`,
            sinceMs: expiresAtMs - (isError ? token_expiry_ERROR_DAYS : token_expiry_WARNING_DAYS) * format/* DAY_MS */.sO,
            remediation: "Regenerate the token under Settings → Developer settings and update the secret. A GitHub App's key does not expire.",
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
                remediation: `Add to the job: permissions: { ${names.join(", ")} }; for a GitHub App or a personal access token, grant the same permissions there and approve the change.`,
            };
        }
        const unclear = permissions.filter(({ outcome }) => outcome === "unclear");
        if (unclear.length > 0) {
            return unknown("PermissionsUnclear", `Could not determine whether the token has ${unclear.map(({ permission }) => permission).join(", ")}. ${unclear[0]?.message ?? ""}`.trim());
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
            return skipped("NoAccess", "There is no token to check.");
        if (access.kind === "classic") {
            const scopes = access.token.scopes ?? [];
            return {
                status: "warning",
                reason: "ClassicToken",
                message: `It is a classic token${scopes.length > 0 ? ` with the scopes ${scopes.join(", ")}` : ""}: it has access to everything that its owner has access to.`,
                value: access.kind,
                remediation: "Use a GitHub App, or a fine-grained token for only these repositories.",
            };
        }
        const own = settings.repository === null ? null : (0,repository_ref/* repositoryKey */.Kq)(settings.repository);
        const entries = config.status === "read" ? (config.check.config?.repositories ?? []) : [];
        const others = entries.map((entry) => entry.repository).filter((ref) => (0,repository_ref/* repositoryKey */.Kq)(ref) !== own);
        if (access.kind === "workflow" && others.length > 0) {
            return {
                status: "warning",
                reason: "WorkflowTokenForEcosystem",
                message: `The workflow's GITHUB_TOKEN only has access to its own repository, and the configuration lists ${(0,plural/* formatCount */.B4)(others.length, "other repository", "other repositories")}.`,
                value: access.kind,
                remediation: "Pass the token that sync-monitor uses, so that this token is checked; preferably the token of a GitHub App (actions/create-github-app-token).",
            };
        }
        return ok("TokenKindSuits", `The kind of token (${access.kind}) suits this ecosystem.`, {
            value: access.kind,
        });
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/token-valid.js

const REMEDIATION = "Create a new token or reinstall the GitHub App, store the token under Settings → Secrets and variables → Actions, and pass it as github-token. An expired secret still takes precedence over `|| github.token`.";
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
                message: `sync.mode is ${mode}, but workflows of this repository are not allowed to create pull requests.`,
                value,
                remediation: 'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General, or pass the token of a GitHub App.',
            };
        }
        if (permissions.default === "write") {
            return {
                status: "warning",
                reason: "DefaultIsWrite",
                message: "Every workflow without a permissions block gets a token with write access.",
                value,
                remediation: 'Choose "Read repository contents and packages permissions" under Settings → Actions → General, and grant each workflow what it needs.',
            };
        }
        return ok("DefaultIsRead", "Workflows have read-only access by default.", { value });
    },
};

;// CONCATENATED MODULE: ./packages/core/out/health/checks/workflow-state.js


const WORDS = {
    disabled_inactivity: "was disabled by GitHub after 60 days without activity",
    disabled_fork: "is disabled because this is a fork",
    disabled_manually: "was disabled by a person",
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
                message: `${(0,format/* formatList */.ki)([...dead, ...asked].map(workflow_state_describe))}.`,
                value: dead.length,
                unit: "workflows",
                subjects,
                remediation: `Run: gh workflow enable "${dead[0]?.path.split("/").at(-1) ?? ""}" — or open the workflow's page and press "Enable workflow". Then run it once manually.`,
                evidence,
            };
        }
        if (unmatched.length > 0) {
            return {
                status: "error",
                reason: "WorkflowMissing",
                message: `GitHub has no workflow ${(0,format/* formatList */.ki)(unmatched)}.`,
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
                message: `${(0,format/* formatList */.ki)(asked.map(workflow_state_describe))}.`,
                value: asked.length,
                unit: "workflows",
                subjects,
                remediation: "If this was temporary, enable it again; otherwise remove it from the input workflows.",
                evidence,
            };
        }
        if (patterns.length === 0 && all.length === 0)
            return skipped("NoWorkflows", "There are no workflows.");
        return ok("WorkflowsActive", `${(0,plural/* formatCount */.B4)(watched.length, "watched workflow")} enabled; GitHub disabled none.`);
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
    metricsGaps,
    successFloor,
    successBurn,
    successTrend,
    repositoryChronic,
    runDuration,
    tokenValid,
    tokenExpiry,
    tokenPermissions,
    tokenScope,
    rateLimitCore,
    rateLimitGraphql,
    rateSecondary,
    configAccess,
    workflowState,
    scheduleLate,
    scheduleInactivity,
    runsStuck,
    failedStreak,
    scheduleGaps,
    pullRequestAge,
    scriptsExecutable,
    workflowPermissions,
    dataBranch,
    notifyDelivery,
    selfGap,
];

// EXTERNAL MODULE: ./packages/core/out/history/history-record.js
var history_record = __webpack_require__(7038);
;// CONCATENATED MODULE: ./packages/core/out/health/recorded-sightings.js

/** Says nothing about what is so: neither begins nor ends anything. */
const SILENT = ["unknown", "skipped"];
/**
 * Since when checks have been in the status of the newest health reports, without a break.
 *
 * @param health records of the stream `health`, oldest first
 */
function readRecordedSightings(health) {
    const streaks = new Map();
    for (const { ts, checks } of health) {
        if (!(0,history_record/* isObject */.Gv)(checks))
            continue;
        for (const [id, check] of Object.entries(checks)) {
            if (!(0,history_record/* isObject */.Gv)(check) || SILENT.includes(check.status))
                continue;
            const what = `${id} ${String(check.status)} ${String(check.reason)}`;
            if (streaks.get(id)?.what !== what)
                streaks.set(id, { what, sinceMs: Date.parse(ts) });
        }
    }
    return new Map([...streaks.values()].map(({ what, sinceMs }) => [what, sinceMs]));
}
/** What either has seen, the earlier time where both have. */
function mergeSightings(a, b) {
    const merged = new Map(a);
    for (const [what, sinceMs] of b)
        merged.set(what, Math.min(sinceMs, merged.get(what) ?? sinceMs));
    return merged;
}

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
        return skipped(PREREQUISITE_FAILED, `Skipped because ${failed.check.id} failed.`);
    const unclear = prerequisites.find(({ status }) => status === "unknown");
    if (unclear === undefined)
        return null;
    return unknown("PrerequisiteUnknown", `Skipped because ${unclear.check.id} could not be evaluated. ${unclear.message}`);
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
    const seenMs = earlier.get(`${check.id} ${status} ${reason}`);
    if (sinceMs === undefined) {
        // Most checks only see the moment; what is well needs no date.
        const isBad = status === "warning" || status === "error";
        return isBad && seenMs !== undefined ? new Date(Math.min(seenMs, nowMs)).toISOString() : undefined;
    }
    const before = isFirstSeen ? seenMs : undefined;
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

// EXTERNAL MODULE: ./packages/core/out/text/markdown.js
var markdown = __webpack_require__(3728);
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
 *
 * @param history what {@link renderHistorySection} renders
 */
function renderHealthSummary(report, history = "") {
    const checks = sortChecks(report.checks);
    const bad = checks.filter(needsAttention);
    const explained = bad.slice(0, MAX_EXPLAINED);
    const hidden = bad.length - explained.length;
    return [
        `## ${formatVerdict(report)}`,
        ...explained.map(explainCheck),
        ...(hidden > 0 ? [`… and ${hidden} more in the table.`] : []),
        ...(history === "" ? [] : [history]),
        renderTable(checks, bad.length === 0),
        formatCoverage(report),
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
    const since = check.since === undefined ? "" : ` · since ${(0,format/* formatMoment */.K9)(Date.parse(check.since))}`;
    const links = (check.evidence ?? [])
        .slice(0, 3)
        .map((url, index) => (0,markdown/* markdownLink */.iQ)(`evidence ${index + 1}`, url));
    return [
        `- ${ICONS[check.status]} **${check.id}** ${(0,markdown/* codeSpan */.SS)(check.name)} (${check.severity}${since})`,
        `  - ${(0,markdown/* prose */.CS)(shorten(check.message))}`,
        ...(check.remediation === undefined ? [] : [`  - **Do:** ${(0,markdown/* prose */.CS)(shorten(check.remediation))}`]),
        ...(links.length === 0 ? [] : [`  - ${links.join(" · ")}`]),
    ].join("\n");
}
function formatVerdict({ status, checks, summary }) {
    const counts = [
        [summary.errors, "error", "errors"],
        [summary.warnings, "warning", "warnings"],
        [summary.unknown, "not evaluated", "not evaluated"],
    ];
    const words = counts.filter(([n]) => n > 0).map(([n, one, many]) => (0,plural/* formatCount */.B4)(n, one, many));
    const verdict = status === "ok" ? ["no problems found", ...words] : words;
    const blind = formatBlindSpots(checks);
    if (status === "unknown")
        return `${ICONS[status]} Health could not be evaluated: ${[blind, ...words].join(", ")}`;
    return `${ICONS[status]} Health: ${[...verdict, ...(blind === "" ? [] : [blind])].join(", ")}`;
}
/** Names the critical checks that could not be evaluated; empty when all could. */
function formatBlindSpots(checks) {
    const ids = checks.flatMap(({ id, status, severity }) => status === "unknown" && severity === "critical" ? [id] : []);
    return ids.length === 0
        ? ""
        : `no result for ${(0,plural/* formatCount */.B4)(ids.length, "critical check")} (${ids.join(", ")})`;
}
/** Says what the score is, or why there is none. */
function formatScore({ score, evaluated_percent: percent }) {
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
        formatValue(check),
    ]);
    const table = (0,markdown/* markdownTable */.Qj)(["Status", "Check", "Name", "Severity", "Details", "Value (limits)"], rows);
    return isOpen
        ? table
        : `<details><summary>All ${(0,plural/* formatCount */.B4)(checks.length, "check")}</summary>\n\n${table}\n\n</details>`;
}
function formatValue({ value, unit, threshold }) {
    if (value === undefined)
        return "";
    const limits = [threshold?.warning, threshold?.error].filter((limit) => limit !== undefined);
    const suffix = limits.length === 0 ? "" : ` (${limits.join(" / ")})`;
    return (0,markdown/* tableCode */.KH)(`${value}${unit === undefined ? "" : ` ${unit}`}${suffix}`);
}
function formatCoverage({ summary, timestamp }) {
    const measured = summary.total_checks - summary.unknown - summary.skipped;
    return `<sub>${formatScore(summary)}. ${(0,plural/* formatShare */.T1)(measured, summary.total_checks, "check")} evaluated at ${(0,format/* formatMoment */.K9)(Date.parse(timestamp))}.</sub>`;
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
        message: [...words, formatTime(timestamp)].join(" · "),
        color: COLORS[status],
        isError: status === "error",
        cacheSeconds: 3600,
    };
}
function formatTime(timestamp) {
    const day = Number(timestamp.slice(8, 10));
    return `${day} ${MONTHS[Number(timestamp.slice(5, 7)) - 1] ?? "?"} ${timestamp.slice(11, 16)}Z`;
}

;// CONCATENATED MODULE: ./packages/core/out/health/open-metrics.js
const STATUSES = ["ok", "warning", "error", "unknown", "skipped"];
/**
 * Renders a report as OpenMetrics text, to be written for a scraper or pushed to a gateway.
 *
 * The numbers of the last run are gauges: a file shows the state of one run, which is no counter.
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
        gauge("automation_health_score", "Weighted share of passed checks, 0 to 100.", summary.score),
        gauge("automation_health_timestamp_seconds", "When the checks ran.", seconds(Date.parse(timestamp))),
    ];
}
function listRunFamilies(metrics) {
    const number = (key) => (typeof metrics[key] === "number" ? metrics[key] : null);
    const end = typeof metrics.end_time === "string" ? seconds(Date.parse(metrics.end_time)) : null;
    return [
        gauge("automation_sync_repositories_scanned", "Repositories read by the last run.", number("repos_scanned")),
        gauge("automation_sync_errors", "Failures of the last run.", number("errors_encountered")),
        gauge("automation_sync_success_ratio", "Share of repositories without an error, 0 to 1.", ratio(number("success_rate"))),
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
            help: "Remaining API calls, by GitHub's name of the limit.",
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
    const reported = samples.filter(({ value }) => value !== null);
    if (reported.length === 0)
        return [];
    const unit = /_(seconds|ratio)$/.exec(name)?.[1];
    return [
        `# TYPE ${name} ${type}`,
        ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
        `# HELP ${name} ${escapeText(help)}`,
        ...reported.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}`),
    ];
}
function renderLabels(labels) {
    const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escapeText(value)}"`);
    return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escapeText(text) {
    return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

// EXTERNAL MODULE: ./packages/folder/out/history-folder.js + 1 modules
var history_folder = __webpack_require__(5335);
// EXTERNAL MODULE: ./packages/github/out/connect.js
var connect = __webpack_require__(2015);
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
// EXTERNAL MODULE: ./packages/core/out/syntax/limits.js
var limits = __webpack_require__(6017);
// EXTERNAL MODULE: ./packages/core/out/syntax/yaml-data.js
var yaml_data = __webpack_require__(1163);
;// CONCATENATED MODULE: ./packages/core/out/cron/workflow-schedule.js


/**
 * Reads `on.schedule` of a workflow file; no entries when there is none. Never throws, whatever the text.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onschedule
 */
function readSchedule(text) {
    const document = (0,yaml_data/* readYamlData */.S)(text, limits/* LIMITS */.b.workflow);
    if (!workflow_schedule_isRecord(document))
        return { status: "unreadable", message: "The file is not a YAML workflow." };
    const triggers = document.on;
    const schedule = workflow_schedule_isRecord(triggers) ? triggers.schedule : undefined;
    if (schedule === undefined || schedule === null)
        return { status: "read", entries: [] };
    const entries = Array.isArray(schedule) ? schedule.map(readEntry) : [null];
    const usable = entries.filter((entry) => entry !== null);
    if (usable.length < entries.length) {
        return { status: "unreadable", message: "The schedule has an entry without a cron expression." };
    }
    return { status: "read", entries: usable };
}
function readEntry(entry) {
    if (!workflow_schedule_isRecord(entry) || typeof entry.cron !== "string")
        return null;
    return { cron: entry.cron, timezone: typeof entry.timezone === "string" ? entry.timezone : "UTC" };
}
function workflow_schedule_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/core/out/cron/cron-expression.js
var cron_expression = __webpack_require__(7511);
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
    const problem = schedule.entries.map(({ cron }) => (0,cron_expression/* findCronProblem */.nN)(cron)).find((found) => found !== null);
    if (problem !== undefined)
        return { status: "unreadable", message: `The cron expression is invalid: ${problem}.` };
    try {
        const starts = listStarts(schedule.entries, new Date(fromMs));
        const [dueAtMs] = starts;
        if (dueAtMs === undefined)
            return { status: "unreadable", message: "The cron expression never matches." };
        const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
        return { status: "scheduled", dueAtMs, intervalMs: Math.max(0, ...gaps) };
    }
    catch (error) {
        // croner throws for a time zone that it does not know.
        const why = error instanceof Error ? error.message : String(error);
        return { status: "unreadable", message: `The cron expression is invalid: ${why}` };
    }
}
/** The next starts of all lines together, in order. */
function listStarts(entries, from) {
    const starts = entries.flatMap(({ cron, timezone }) => new croner/* Cron */.l4((0,cron_expression/* expandSteps */.OG)(cron), { mode: "5-part", timezone })
        .nextRuns(LOOK_AHEAD, from)
        .map((date) => date.getTime()));
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
/** The label that distinguishes sync pull requests from all others. */
function syncLabelOf(config) {
    return config.sync.labels.find((label) => label === SYNC_LABEL) ?? config.sync.labels.at(-1) ?? SYNC_LABEL;
}
function isActive({ state }) {
    return state === "active";
}

// EXTERNAL MODULE: ./packages/action-kit/out/scarce-memory.js
var scarce_memory = __webpack_require__(7866);
// EXTERNAL MODULE: ./packages/core/out/history/read-history.js
var read_history = __webpack_require__(7169);
// EXTERNAL MODULE: ./packages/core/out/history/read-shard.js
var read_shard = __webpack_require__(2269);
// EXTERNAL MODULE: ./packages/core/out/history/rollup.js
var history_rollup = __webpack_require__(4642);
;// CONCATENATED MODULE: ./packages/core/out/history/look-back.js






const DAY_MS = 24 * 60 * 60 * 1000;
/** Shards are kept for 180 days; those of others, who keep them longer, count for their newest part. */
const SIZE_DAYS = 200;
const RUN_DAYS = 31;
const HEALTH_DAYS = 8;
const DELIVERY_DAYS = 3;
const [MIN_FAILURE_DAYS, MAX_FAILURE_DAYS] = [2, 32];
/** A history with more failures, or more lines to find them in, is not followed further back. */
const [MANY_FAILURES, MANY_LINES] = [50_000, 200_000];
/** Reads what checks look back at; `null` where there is no history yet. Throws what the store throws. */
async function lookBack(store, nowMs) {
    const all = await (0,read_history/* openHistory */.jC)(store, {
        streams: history_record/* HISTORY_STREAMS */.Hh,
        fromMs: nowMs - SIZE_DAYS * DAY_MS,
        untilMs: nowMs,
    });
    if (!all.exists)
        return null;
    const rollup = (0,history_rollup/* readRollup */.tP)(await all.readRollupText());
    const runs = await readStream(store, "runs", RUN_DAYS, nowMs);
    const health = await readStream(store, "health", HEALTH_DAYS, nowMs);
    const deliveries = await readStream(store, "deliveries", DELIVERY_DAYS, nowMs);
    const failures = await readFailures(store, runs.records, nowMs);
    const parts = [runs, health, deliveries, failures];
    const damage = parts.reduce((sum, part) => (0,read_shard/* addDamage */.h8)(sum, part.damage), {
        ...read_shard/* NO_DAMAGE */.S1,
        foreign: all.foreign.length,
    });
    return {
        place: store.place,
        runs: runs.records,
        failures: failures.records,
        health: health.records,
        deliveries: deliveries.records,
        lines: parts.reduce((sum, { lines }) => sum + lines, 0),
        damage,
        days: listAttempts(rollup),
        bytes: all.bytes,
    };
}
function listAttempts(rollup) {
    return new Map([...(rollup?.days ?? [])].flatMap(([day, { runs }]) => {
        const [attempted, good] = [runs?.sums.attempted, runs?.sums.good];
        return typeof attempted === "number" && typeof good === "number" ? [[day, { attempted, good }]] : [];
    }));
}
async function readStream(store, stream, days, nowMs, select = (record) => record) {
    const query = { streams: [stream], fromMs: nowMs - days * DAY_MS, untilMs: nowMs };
    const opened = await (0,read_history/* openHistory */.jC)(store, query);
    const records = [];
    let [lines, damage] = [0, read_shard/* NO_DAMAGE */.S1];
    for await (const day of opened.readDays()) {
        for (const record of day.records) {
            const selected = select(record);
            if (selected !== null)
                records.push(selected);
        }
        damage = (0,read_shard/* addDamage */.h8)(damage, day.damage);
        const { unreadable, torn, newer, duplicate } = day.damage;
        lines += day.records.length + unreadable + torn + newer + duplicate;
    }
    return { records: (0,read_shard/* inOrderOfTime */.wk)(records), lines, damage };
}
/**
 * Reads the failures of repositories: of two days, and of twice as many again while a repository that fails now has
 * failed for all that were read, up to 32 days.
 *
 * @param runs records of runs as far back as failures are to be followed
 */
async function readFailures(store, runs, nowMs) {
    for (let days = MIN_FAILURE_DAYS;; days *= 2) {
        const reading = await readStream(store, "repositories", days, nowMs, createFailureSelection());
        const isLong = reading.records.length > MANY_FAILURES || reading.lines > MANY_LINES;
        const isEnough = days >= MAX_FAILURE_DAYS || isLong;
        if (isEnough || !isCut(runs, reading.records, nowMs - days * DAY_MS))
            return reading;
    }
}
/**
 * Selects failures, with nothing but what streaks are counted by: 2,000 repositories that fail all day are 192,000
 * records, which share the texts that they have in common.
 */
function createFailureSelection() {
    const runs = new Map();
    const texts = new Map();
    const share = (text) => {
        if (!texts.has(text))
            texts.set(text, text);
        return texts.get(text);
    };
    return (record) => {
        if (!(0,history_summary/* isFailure */.N6)(record))
            return null;
        const { v, ts, run, start_time, id, repository, status, code } = record;
        const key = `${(0,fold_day/* runOf */.ng)(record)} ${ts}`;
        const shared = runs.get(key) ?? { v, ts, run, start_time };
        runs.set(key, shared);
        const names = { repository: share(repository), status: share(status) };
        return { ...shared, id, ...names, ...(code !== undefined && { code: share(code) }) };
    };
}
/** Whether a streak begins with the first run of the time that was read, though there was a run before it. */
function isCut(runs, failures, fromMs) {
    const sinceMs = (0,history_summary/* findFailing */.WR)(runs, failures).reduce((least, failing) => Math.min(least, failing.sinceMs), Number.POSITIVE_INFINITY);
    const before = runs.findLast(({ ts }) => Date.parse(ts) < sinceMs);
    return before !== undefined && Date.parse(before.ts) < fromMs;
}

;// CONCATENATED MODULE: ./actions/health-check/out/history-fact.js



/** Reads what earlier runs recorded. Without a history, checks that look back do not apply. */
async function readHistoryFact({ folder, branch, historyToken }, { history, repository, clock }, readAccess) {
    if (folder === undefined && branch === undefined) {
        return skip("NoHistory", "The input branch is `none`, and the input folder is empty.");
    }
    if (history === null) {
        return repository === null
            ? skip("NoRepository", "GITHUB_REPOSITORY is not set, so the repository is unknown.")
            : skip("NoToken", "There is no token to read the history with.");
    }
    // A folder needs no token; GitHub is not asked again with one that it refused.
    const sharesToken = folder === undefined && historyToken === undefined;
    const access = sharesToken ? await readAccess() : null;
    if (access?.status === "known" && access.value.status === "refused") {
        return skip("NoToken", "The token was refused, so the history was not read.");
    }
    // A history may hold hundreds of megabytes, of which little is kept: 300 MB must do wherever this runs.
    (0,scarce_memory/* saveScarceMemory */.o)(0);
    const reading = await readFact(() => lookBack(history, clock.now()));
    if (reading.status !== "known")
        return reading;
    if (reading.value !== null)
        return { status: "known", value: reading.value };
    return skip("NoHistoryYet", `There is no history in ${history.place} yet. record-history makes it.`);
}
function skip(reason, message) {
    return { status: "skipped", reason, message };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(356);
;// CONCATENATED MODULE: ./actions/health-check/out/script-facts.js




const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const MAX_LISTING_BYTES = 64 * 1024 * 1024;
/**
 * Tells of each script whether it may be executed and begins with `#!`.
 *
 * Both are looked at where both are there: what git has recorded, because that is what every runner gets, and the file's
 * own mode, because that is what runs here. Windows has no such mode, and git may be configured to ignore it.
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

// EXTERNAL MODULE: ./packages/core/out/config/check-ecosystem-config.js + 14 modules
var check_ecosystem_config = __webpack_require__(6048);
;// CONCATENATED MODULE: ./actions/health-check/out/workspace-facts.js




/** Reads and checks the configuration; whatever is wrong with it is part of the fact. */
async function readConfigFact(file, kit) {
    const reading = await readFileFact(file, kit);
    if (reading === null)
        return { status: "missing", file };
    if (reading.status === "unreadable")
        return reading;
    return { status: "read", file, check: (0,check_ecosystem_config/* checkEcosystemConfig */.l1)(reading.text, { file }) };
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
function createFactReaders(inputs, sources) {
    const { kit, github, repository } = sources;
    const config = once(() => readFact(() => readConfigFact(inputs.configFile, kit)));
    const ask = (read) => askGitHub(github, repository, read);
    const access = once(() => readFact(() => readAccess(github, inputs.githubToken)));
    const status = once(() => ask((sources, place) => sources.readRepository(place)));
    const isWatching = inputs.workflows.length > 0;
    const workflows = once(async () => forgive(isWatching, await ask(async (sources, place) => selectWorkflows(await sources.listWorkflows(place), inputs.workflows))));
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
        access,
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
            return forgive(isWatching, await ask((sources, place) => readActiveRuns(sources, place, completed)));
        }),
        workflowPermissions: once(() => ask((sources, place) => sources.readWorkflowPermissions(place))),
        members: once(async () => readMembers(await config(), github)),
        history: once(() => readHistoryFact(inputs, sources, access)),
    };
}
/** Where nothing is watched, not being able to look is no blind spot. */
function forgive(isWatching, reading) {
    return reading.status === "unknown" && !isWatching
        ? { status: "skipped", reason: "NothingWatched", message: `No workflow is watched. ${reading.message}` }
        : reading;
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
        return { status: "skipped", reason: "NoToken", message: "There is no token to check." };
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
        message: "GITHUB_REPOSITORY is not set, so the repository is unknown.",
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

;// CONCATENATED MODULE: ./packages/core/out/health/history-section.js




/** Repositories that are named; the rest is counted. */
const MAX_FAILING = 10;
/** The part of the job summary that looks back: success, expected and actual runs, what fails the longest. Empty without a run. */
function renderHistorySection(summary) {
    if (summary.lastRunMs === null)
        return "";
    return [
        "### History",
        (0,markdown/* markdownTable */.Qj)(["", "Now", "Before", "Change"], [...renderTrends(summary), renderRuns(summary)]),
        ...renderDays(summary),
        ...renderAdvice(summary),
        ...renderFailing(summary.failing),
    ].join("\n\n");
}
function renderTrends({ trends }) {
    return trends.map(({ days, percent, before }) => [
        `Success, ${(0,plural/* formatCount */.B4)(days, "day")}`,
        formatPercent(percent),
        formatPercent(before),
        percent === null || before === null ? "" : formatPoints(percent - before),
    ]);
}
function formatPercent(percent) {
    return percent === null ? "no runs" : `${percent.toFixed(2)} %`;
}
/** Percentage points, signed; a change that is not shown is none. */
function formatPoints(points) {
    const shown = Number(points.toFixed(2));
    return shown === 0 ? "none" : `${shown < 0 ? "−" : "+"}${Math.abs(shown).toFixed(2)} pp`;
}
function renderRuns({ ticks: { actual, expected }, schedule: { dropped }, }) {
    const now = expected === null ? (0,plural/* formatCount */.B4)(actual, "run") : `${(0,plural/* formatShare */.T1)(actual, expected, "expected run")}`;
    return ["Runs, 7 days", now, "", dropped === null || dropped === 0 ? "" : `${dropped} missing`];
}
/** Numbers beside the line: a line alone does not tell how much it moves. */
function renderDays({ daily }) {
    const known = daily.flatMap((percent) => percent ?? []);
    if (known.length < 2)
        return [];
    const [low, high] = [Math.min(...known), Math.max(...known)].map((percent) => `${percent.toFixed(1)} %`);
    const range = low === high ? `${low} on each` : `lowest ${low}, highest ${high}`;
    return [
        `Success per day, ${(0,plural/* formatCount */.B4)(daily.length, "day")}: ${(0,markdown/* codeSpan */.SS)((0,history_summary/* renderSparkline */.Ks)(daily))} (${range})`,
    ];
}
function renderAdvice({ schedule: { isUnreliable }, ticks: { gapMs } }) {
    if (!isUnreliable || gapMs === null)
        return [];
    const [usual, late] = [(0,format/* formatDuration */.a3)(gapMs.p50), (0,format/* formatDuration */.a3)(gapMs.p95)];
    return [
        `> [!TIP]\n> One of twenty gaps between runs is ${late} or longer; half are ${usual} or shorter. Start runs from outside (\`repository_dispatch\`), or raise the interval.`,
    ];
}
function renderFailing(failing) {
    if (failing.length === 0)
        return [];
    const rows = failing
        .slice(0, MAX_FAILING)
        .map(({ repository, runs, sinceMs, code }) => [
        (0,markdown/* tableCode */.KH)(repository),
        String(runs),
        (0,format/* formatMoment */.K9)(sinceMs),
        code === null ? "" : (0,markdown/* tableCode */.KH)(code),
    ]);
    const hidden = failing.length - rows.length;
    return [
        (0,markdown/* markdownTable */.Qj)(["Failing repository", "Runs in a row", "Since", "Code"], rows),
        ...(hidden > 0 ? [`… and ${hidden} more.`] : []),
    ];
}

;// CONCATENATED MODULE: ./actions/health-check/out/past.js


const NOTHING = { sightings: new Map(), section: "" };
/** Reads what the history adds; nothing where there is none, or reading it takes too long. */
async function readPast(facts, timeoutMs, clock) {
    const read = new AbortController();
    const late = clock.sleep(timeoutMs, read.signal).then(() => null);
    const history = await Promise.race([facts.history(), late]);
    read.abort();
    if (history?.status !== "known")
        return NOTHING;
    const { runs, failures, health, days } = history.value;
    const config = await facts.config();
    const nowMs = clock.now();
    const interval = config.status === "known" ? intervalOf(config.value, runs, nowMs) : null;
    const summary = (0,history_summary/* summarizeHistory */.qD)(runs, failures, nowMs, interval?.intervalMs, days);
    return { sightings: readRecordedSightings(health), section: renderHistorySection(summary) };
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
            message: `The check could not run: ${message}`,
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
        remediation: "Run it again; if this happens again, raise check-timeout-seconds.",
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
    const connectWith = (token) => check_health_connect(token, inputs, AbortSignal.any([kit.signal, stop.signal]), kit);
    const github = connectWith(inputs.githubToken);
    const historian = inputs.historyToken === undefined ? github : connectWith(inputs.historyToken);
    const facts = createFactReaders(inputs, {
        kit,
        github: github?.health ?? null,
        repository,
        history: openHistory(inputs, historian, repository, kit),
        clock: kit.clock,
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
        const past = await readPast(facts, inputs.checkTimeoutMs, kit.clock);
        const earlier = mergeSightings(readSightings(await readEarlierReport(inputs, kit)), past.sightings);
        const report = createHealthReport(results, await readNumbers(facts, nowMs), nowMs, earlier);
        log(report, inputs, kit);
        await publish(inputs, report, past.section, facts, kit);
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
function check_health_connect(token, { checkTimeoutMs }, signal, kit) {
    if (token === undefined)
        return null;
    return (0,connect/* connectGitHub */.U)({
        action: "health-check",
        token,
        buffer: RATE_LIMIT_BUFFER,
        maxWaitMs: 0,
        writeIntervalMs: 1000,
        maxRetries: MAX_RETRIES,
        requestTimeoutMs: Math.min(15_000, checkTimeoutMs),
        concurrency: CONCURRENCY,
        signal,
    }, kit);
}
function openHistory(inputs, github, runs, kit) {
    const { folder, branch } = inputs;
    if (folder !== undefined)
        return (0,history_folder/* createHistoryFolder */.n)(external_node_path_.join(kit.runner.workspace, folder), kit.clock);
    const repository = inputs.repository ?? runs;
    if (github === null || repository === null || branch === undefined)
        return null;
    return github.openHistory({ repository, branch });
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
async function publish(inputs, report, history, facts, kit) {
    // First what cannot fail: a file may lie where nothing can be written.
    kit.setOutputs(toOutputs(report, inputs));
    await kit.summary(renderHealthSummary(report, history));
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
    kit.fail(`${verdict}: ${(0,plural/* formatCount */.B4)(summary.errors, "error")}, ${(0,plural/* formatCount */.B4)(summary.warnings, "warning")}, ${summary.unknown} not evaluated. See the summary for what to do.`);
}


/***/ }),

/***/ 9244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4682);
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);

const PERCENT = { min: 0, max: 100 };
/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const branch = reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .readBranchName */ ._, "must be the name of a branch") ?? "automation-data";
    const inputs = {
        githubToken: reader.optionalSecret("github-token"),
        historyToken: reader.optionalSecret("history-token"),
        configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
        metricsFiles: readPatterns(reader, "metrics-file", "automation_metrics.json"),
        syncReportFiles: readPatterns(reader, "sync-report-file", "automation_sync.json"),
        repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__/* .readRepositoryRef */ .gG, "must be like `owner/name`"),
        branch: branch === "none" ? undefined : branch,
        folder: reader.optionalWorkspacePath("folder"),
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
/* harmony import */ var _check_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3775);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)((kit) => (0,_check_health_js__WEBPACK_IMPORTED_MODULE_0__/* .checkHealth */ .N)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ saveScarceMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/** Free memory with which a run need not save any: the largest takes less than a quarter of it. */
const PLENTY_BYTES = 2 * 1024 ** 3;
/**
 * Where the machine has less than 2 GiB left, has V8 collect garbage early instead of letting the heap grow: for a run that
 * makes much garbage and keeps little. It takes half of the memory then, and up to twice the CPU.
 *
 * The flag changes when the collector runs, nothing that was compiled or allocated before, so it may be set late.
 *
 * @param freeBytes What this process may still take; the limit of its container counts.
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
function saveScarceMemory(freeBytes = process.availableMemory(), setFlags = node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString) {
    if (freeBytes < PLENTY_BYTES)
        setFlags("--optimize-for-size");
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ expandSteps),
/* harmony export */   QI: () => (/* binding */ shortestGapMinutes),
/* harmony export */   nN: () => (/* binding */ findCronProblem)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);

const names = (text) => text.split(" ");
/** The five fields of a POSIX cron expression. */
const FIELDS = [
    { name: "minute", min: 0, max: 59, names: [] },
    { name: "hour", min: 0, max: 23, names: [] },
    { name: "day of the month", min: 1, max: 31, names: [] },
    { name: "month", min: 1, max: 12, names: names("jan feb mar apr may jun jul aug sep oct nov dec") },
    { name: "day of the week", min: 0, max: 7, names: names("sun mon tue wed thu fri sat") },
];
/**
 * What is wrong with a cron expression, as the end of a sentence; `null` when GitHub takes it.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
function findCronProblem(text) {
    const parts = splitFields(text);
    if (parts.length !== FIELDS.length)
        return `it has ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(parts.length, "field")} instead of 5`;
    for (const [index, field] of FIELDS.entries()) {
        if (readField(parts[index] ?? "", field) !== null)
            continue;
        return `${JSON.stringify(parts[index])} is not a ${field.name} (${field.min} to ${field.max})`;
    }
    return null;
}
/** A valid cron expression without what GitHub takes and not every library does: `20/15` becomes `20-59/15`. */
function expandSteps(text) {
    const expand = (part, field) => {
        const [start = "", step] = part.split("/");
        const values = field === undefined ? null : readPart(part, field);
        if (step === undefined || values === null)
            return part;
        if (Number(step) > values.end - values.start)
            return String(values.start);
        return /[*-]/.test(start) ? part : `${values.start}-${values.end}/${step}`;
    };
    return splitFields(text)
        .map((parts, index) => parts
        .split(",")
        .map((part) => expand(part, FIELDS[index]))
        .join(","))
        .join(" ");
}
/** Fewest minutes between two runs of a valid cron expression within one hour; 60 when it runs once an hour or less. */
function shortestGapMinutes(text) {
    const [minutes = "", hours = ""] = splitFields(text);
    const [minuteField, hourField] = FIELDS;
    if (minuteField === undefined || hourField === undefined)
        return 60;
    const at = [...(readField(minutes, minuteField) ?? [])].toSorted((a, b) => a - b);
    const runsEveryHour = (readField(hours, hourField)?.size ?? 0) > 1;
    const gaps = at.slice(1).map((minute, index) => minute - (at[index] ?? 0));
    const [first] = at;
    const last = at.at(-1);
    if (runsEveryHour && at.length > 1 && first !== undefined && last !== undefined)
        gaps.push(60 - last + first);
    return Math.min(60, ...gaps);
}
function splitFields(text) {
    return text.trim().split(/\s+/);
}
/** The values that a field stands for; `null` when it is not valid. */
function readField(text, field) {
    const values = new Set();
    for (const part of text.split(",")) {
        const range = readPart(part, field);
        if (range === null)
            return null;
        for (let value = range.start; value <= range.end; value += range.step)
            values.add(value);
    }
    return values;
}
/** Reads `*`, `5`, `1-5`, any of them with a step behind it. */
function readPart(text, field) {
    const match = /^(\*|[A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?(?:\/(\d+))?$/.exec(text);
    if (match === null)
        return null;
    const [, from = "", to, by] = match;
    const start = from === "*" ? field.min : readValue(from, field);
    const end = from === "*" || (to === undefined && by !== undefined) ? field.max : readValue(to ?? from, field);
    const step = by === undefined ? 1 : Number(by);
    const isValid = start !== null && end !== null && start <= end && step >= 1;
    return isValid && (from !== "*" || to === undefined) ? { start, end, step } : null;
}
function readValue(text, field) {
    const named = field.names.indexOf(text.toLowerCase());
    if (named >= 0)
        return field.min + named;
    if (!/^\d+$/.test(text))
        return null;
    const value = Number(text);
    return value >= field.min && value <= field.max ? value : null;
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
const MINUTE_MS = 60_000;
/** Milliseconds in an hour. */
const HOUR_MS = 60 * MINUTE_MS;
/** Milliseconds in a day. */
const DAY_MS = 24 * HOUR_MS;
/** Renders a length of time with its one or two largest units: `3 d 4 h`, `25 min`. Negative counts as none. */
function formatDuration(durationMs) {
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
function formatMoment(atMs) {
    return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/** Names the first of `names` and counts the rest: `a, b and 3 more`. */
function formatList(names, shown = 5) {
    const rest = names.length - shown;
    return rest > 0 ? `${names.slice(0, shown).join(", ")} and ${rest} more` : names.join(", ");
}



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
 * A workflow's own token is an App's installation token too, and only its limit distinguishes them (not on Enterprise
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

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ deliveryRecords),
/* harmony export */   Vq: () => (/* binding */ isDelivery)
/* harmony export */ });
/* unused harmony export DELIVERY_STATUSES */
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);


/** What an attempt to notify came to. */
const DELIVERY_STATUSES = ["sent", "failed"];
/** A word, and so nothing that somebody could be reached at. */
const WORD = /^[a-z][a-z0-9-]{0,39}$/;
/** A status code of HTTP or SMTP, or a word. */
const CODE = /^(?:[1-5]\d{2}|[a-z][a-z0-9-]{0,39})$/;
/**
 * Records of the attempts in a report of send-notifications; `null` for a file that is none. What was suppressed was no
 * attempt.
 */
function deliveryRecords(report, { run }) {
    if (!Array.isArray(report.deliveries))
        return null;
    return (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(report.deliveries).flatMap((delivery, place) => {
        const [channel, event] = [(0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(delivery.channel), (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(delivery.event)];
        const atMs = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(delivery.at);
        const status = DELIVERY_STATUSES.find((known) => known === delivery.status);
        if (atMs === null || status === undefined || channel === null || event === null)
            return [];
        if (!WORD.test(channel) || !WORD.test(event))
            return [];
        const code = readCode(delivery.code);
        const key = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(delivery.key);
        const members = {
            channel,
            event,
            status,
            latency_ms: (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(delivery.latency_ms),
            permanent: delivery.permanent === true,
            ...(key !== null && /^[0-9a-f]{8,64}$/.test(key) && { key }),
            ...(code !== null && { code }),
        };
        const part = `${place + 1}-${(0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(JSON.stringify([atMs, members]))}`;
        return (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .createRecord */ .eC)("deliveries", { run, atMs }, part, members);
    });
}
function readCode(value) {
    const text = typeof value === "number" ? String(value) : (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(value);
    return text !== null && CODE.test(text) ? text : null;
}
/** Whether a record is a whole one of the stream `deliveries`. */
function isDelivery(record) {
    const { channel, event, status, latency_ms, permanent } = record;
    return ((0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(record) === "deliveries" &&
        typeof channel === "string" &&
        WORD.test(channel) &&
        typeof event === "string" &&
        WORD.test(event) &&
        DELIVERY_STATUSES.some((known) => known === status) &&
        (latency_ms === null || (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(latency_ms) !== null) &&
        typeof permanent === "boolean");
}


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ pooledSuccess),
/* harmony export */   Ks: () => (/* binding */ renderSparkline),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   WR: () => (/* binding */ findFailing),
/* harmony export */   jb: () => (/* binding */ startsOf),
/* harmony export */   qD: () => (/* binding */ summarizeHistory),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* unused harmony export SUMMARY_DAYS */
/* harmony import */ var _fold_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);



const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back a summary looks: thirty days, and the thirty before. */
const SUMMARY_DAYS = 60;
const CHART_DAYS = 30;
const TICK_DAYS = 7;
/**
 * Sums up what runs and repositories recorded.
 *
 * @param runs records of the stream `runs` of the last `SUMMARY_DAYS` days, oldest first
 * @param repositories records of the stream `repositories`, oldest first, as far back as failures are to be counted
 * @param intervalMs usual time between two runs; the median of the gaps when left out
 * @param days attempts of days that `runs` need not reach back to
 */
function summarizeHistory(runs, repositories, nowMs, intervalMs, days = new Map()) {
    const ticks = countTicks(within(runs, nowMs - TICK_DAYS * DAY_MS, nowMs), nowMs, intervalMs);
    return {
        trends: [7, 30].map((length) => {
            const [middleMs, firstMs] = [nowMs - length * DAY_MS, nowMs - 2 * length * DAY_MS];
            const isWhole = runs.some(({ ts }) => Date.parse(ts) <= firstMs);
            const before = isWhole ? null : pooledDays(days, firstMs, middleMs);
            return {
                days: length,
                percent: pooledSuccess(within(runs, middleMs, nowMs)),
                before: before ?? pooledSuccess(within(runs, firstMs, middleMs)),
            };
        }),
        failing: findFailing(runs, repositories),
        ticks,
        schedule: judgeTicks(ticks, intervalMs),
        daily: dailySuccess(runs, nowMs),
        lastRunMs: runs.reduce((last, { ts }) => Math.max(last ?? 0, Date.parse(ts)), null),
    };
}
/** Records after one moment and up to another. */
function within(records, afterMs, untilMs) {
    return records.filter(({ ts }) => Date.parse(ts) > afterMs && Date.parse(ts) <= untilMs);
}
/** Success of runs taken together: each attempt counts the same. Percent; `null` without an attempt. */
function pooledSuccess(runs) {
    let [attempted, good] = [0, 0];
    for (const run of runs) {
        const success = (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuccess */ .W4)(run);
        attempted += success.attempted;
        good += success.good;
    }
    return attempted === 0 ? null : (100 * good) / attempted;
}
/** Success of whole days from one moment to another. Percent; `null` without an attempt. */
function pooledDays(days, fromMs, untilMs) {
    let [attempted, good] = [0, 0];
    for (const day of (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(fromMs, untilMs - DAY_MS)) {
        attempted += days.get(day)?.attempted ?? 0;
        good += days.get(day)?.good ?? 0;
    }
    return attempted === 0 ? null : (100 * good) / attempted;
}
/** When runs began, each once, oldest first: the shards of a run count as one. */
function startsOf(runs) {
    const starts = new Map();
    for (const run of runs) {
        const key = (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_0__/* .runOf */ .ng)(run);
        starts.set(key, Math.min(starts.get(key) ?? Number.POSITIVE_INFINITY, (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(run)));
    }
    return [...starts.values()].toSorted((a, b) => a - b);
}
/** Whether a record of a repository says that it failed. */
function isFailure({ status, code }) {
    return status === "failed" || code !== undefined;
}
/** Repositories that failed in the last run, and in how many runs in a row before it. */
function findFailing(runs, repositories) {
    // The last run comes first. A run that recorded no repository had none that failed.
    const order = [...new Set(runs.toReversed().map(_fold_day_js__WEBPACK_IMPORTED_MODULE_0__/* .runOf */ .ng))];
    const failures = new Map();
    for (const record of repositories) {
        if (!isFailure(record))
            continue;
        const name = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(record.repository) ?? "";
        const byRun = failures.get(name) ?? new Map();
        failures.set(name, byRun.set((0,_fold_day_js__WEBPACK_IMPORTED_MODULE_0__/* .runOf */ .ng)(record), record));
    }
    const found = [...failures].flatMap(([repository, byRun]) => {
        const end = order.findIndex((run) => !byRun.has(run));
        const streak = end < 0 ? order.length : end;
        const first = byRun.get(order[streak - 1] ?? "");
        if (first === undefined)
            return [];
        const last = byRun.get(order[0] ?? "");
        return { repository, runs: streak, sinceMs: Date.parse(first.ts), code: (0,_report_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(last?.code) };
    });
    return found.toSorted((a, b) => b.runs - a.runs || (a.repository < b.repository ? -1 : 1));
}
/** With fewer starts nobody knows what is usual, and one of twenty gaps says nothing. */
const MIN_STARTS = 20;
/** A start that is due by now may still run: it is missing when the next one is due, too. */
function countExpected(starts, usualMs, nowMs) {
    const [first = nowMs, last = nowMs] = [starts[0], starts.at(-1)];
    const untilMs = nowMs - last < 2 * usualMs ? last : nowMs;
    return Math.floor((untilMs - first) / usualMs) + 1;
}
function countTicks(runs, nowMs, intervalMs) {
    const starts = startsOf(runs);
    const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start));
    const [p50, p95, longest] = [0.5, 0.95, 1].map((share) => (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(gaps, share));
    // A few runs, by hand perhaps, have no usual time between them.
    const usualMs = intervalMs ?? (starts.length >= MIN_STARTS ? p50 : null) ?? null;
    const first = starts[0];
    return {
        actual: starts.length,
        expected: usualMs && first !== undefined ? countExpected(starts, usualMs, nowMs) : null,
        gapMs: p50 != null && p95 != null && longest != null ? { p50, p95, longest } : null,
    };
}
const MAX_LATENESS = 2;
function judgeTicks({ actual, expected, gapMs }, intervalMs) {
    const usualMs = intervalMs ?? gapMs?.p50;
    const isKnown = gapMs !== null && usualMs !== undefined && actual >= MIN_STARTS;
    return {
        dropped: expected === null ? null : Math.max(0, expected - actual),
        isUnreliable: isKnown && gapMs.p95 > MAX_LATENESS * usualMs,
    };
}
function dailySuccess(runs, nowMs) {
    const byDay = Map.groupBy(runs, ({ ts }) => (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(Date.parse(ts)));
    return (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(nowMs - (CHART_DAYS - 1) * DAY_MS, nowMs).map((day) => pooledSuccess(byDay.get(day) ?? []));
}
const BARS = [..."▁▂▃▄▅▆▇█"];
/** Numbers as a line of bars, from the lowest to the highest; a dot where there is no number. */
function renderSparkline(values) {
    const known = values.flatMap((value) => value ?? []);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const height = (value) => high === low ? BARS.length - 1 : Math.round(((value - low) / (high - low)) * (BARS.length - 1));
    return values.map((value) => (value === null ? "·" : BARS[height(value)])).join("");
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ SLOW_BURN),
/* harmony export */   K0: () => (/* binding */ DRIFT),
/* harmony export */   NA: () => (/* binding */ judgeBurn),
/* harmony export */   QA: () => (/* binding */ measureDrift),
/* harmony export */   Rf: () => (/* binding */ usualGap),
/* harmony export */   jt: () => (/* binding */ measureCoverage),
/* harmony export */   pe: () => (/* binding */ FAST_BURN),
/* harmony export */   x3: () => (/* binding */ measureDuration),
/* harmony export */   yC: () => (/* binding */ SUCCESS_OBJECTIVE),
/* harmony export */   yF: () => (/* binding */ measureBurn)
/* harmony export */ });
/* unused harmony export BURN_MINIMUM */
/* harmony import */ var _fold_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _history_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);


const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** Share of repositories that should succeed over 30 days: the rest is the error budget. */
const SUCCESS_OBJECTIVE = 0.97;
/** Decided by the false alarms that it makes: docs/decisions/0142. */
const BURN_MINIMUM = { attempts: 20, blips: 2 };
/** Measures how fast the error budget is used up, over four windows that end now. */
function measureBurn(runs, nowMs, minimum = BURN_MINIMUM) {
    const burn = (hours) => measureWindow((0,_history_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(runs, nowMs - hours * HOUR_MS, nowMs), minimum);
    const lastHour = (0,_history_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(runs, nowMs - HOUR_MS, nowMs);
    // Whether it still goes on is asked of the last runs, however few they are.
    const hour = measureWindow(lastHour, { attempts: 1, blips: 0 });
    return { hour, sixHours: burn(6), day: burn(24), threeDays: burn(72) };
}
function measureWindow(runs, { attempts, blips }) {
    const byRun = Map.groupBy(runs, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__/* .runOf */ .ng);
    const sums = [...byRun.values()].map((shards) => {
        const each = shards.map(_fold_day_js__WEBPACK_IMPORTED_MODULE_1__/* .readSuccess */ .W4);
        const attempted = each.reduce((sum, one) => sum + one.attempted, 0);
        return { attempted, failed: attempted - each.reduce((sum, one) => sum + one.good, 0) };
    });
    const [attempted] = addUp(sums);
    if (attempted === 0)
        return null;
    const kept = sums.toSorted((a, b) => b.failed - a.failed).slice(blips);
    const [counted, failed] = addUp(kept);
    return attempted < attempts || counted === 0 ? 0 : failed / counted / (1 - SUCCESS_OBJECTIVE);
}
function addUp(sums) {
    return sums.reduce(([attempted, failed], one) => [attempted + one.attempted, failed + one.failed], [0, 0]);
}
/** From this rate on over six hours failures are an error, and from the next one on over three days a warning. */
const FAST_BURN = 4;
const SLOW_BURN = 1;
/**
 * Judges how fast the budget is used up: `error` from four times too fast over six hours and still so in the last one,
 * `warning` from too fast over three days and still so in the last one. Without a run in the last hour, six hours are
 * still the last ones.
 *
 * @see https://sre.google/workbook/alerting-on-slos/ (the windows are widened to runs every 15 minutes)
 */
function judgeBurn({ hour, sixHours, day, threeDays, }) {
    if (threeDays === null)
        return "unknown";
    const isFast = (sixHours ?? 0) >= FAST_BURN && (hour ?? sixHours ?? 0) >= FAST_BURN;
    if (isFast)
        return "error";
    return threeDays >= SLOW_BURN && (day ?? 0) >= SLOW_BURN ? "warning" : "ok";
}
/** Windows of six hours; the newest two are judged by those of fourteen days before them. */
const WINDOW_MS = 6 * HOUR_MS;
const BASELINE_WINDOWS = 56;
/** With fewer windows than this nobody knows what is normal. */
const MIN_WINDOWS = 12;
/** Of each window this share of the worst and of the best runs is left out: one bad run is no trend, and two within three days are none. */
const TRIMMED = 0.1;
/** A spread that is smaller would make an alarm of rounding, in percent points. */
const MIN_SPREAD = 0.25;
/** Below this both windows are drifting, in standard deviations. */
const DRIFT = -4;
/** Turns the median absolute deviation of a normal distribution into its standard deviation. */
const MAD_TO_SIGMA = 1.4826;
/** Compares the success of the last twelve hours with that of the fourteen days before; `null` with too little to compare. */
function measureDrift(runs, nowMs) {
    const byAge = Map.groupBy(runs, ({ ts }) => Math.floor((nowMs - Date.parse(ts)) / WINDOW_MS));
    const windows = Array.from({ length: BASELINE_WINDOWS + 2 }, (_, age) => trimmedMean((0,_fold_day_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)(byAge.get(age) ?? [], "success_rate")));
    const [last, previous, ...earlier] = windows;
    const baseline = earlier.flatMap((mean) => mean ?? []);
    if (last == null || previous == null || baseline.length < MIN_WINDOWS)
        return null;
    const usual = median(baseline);
    const spread = Math.max(MIN_SPREAD, MAD_TO_SIGMA * median(baseline.map((mean) => Math.abs(mean - usual))));
    const scores = [(previous - usual) / spread, (last - usual) / spread];
    return { scores, usual, isDrifting: scores.every((score) => score < DRIFT) };
}
function trimmedMean(values) {
    const cut = Math.ceil(TRIMMED * values.length);
    const kept = values.length <= 2 * cut ? values : values.toSorted((a, b) => a - b).slice(cut, -cut);
    return kept.length === 0 ? null : kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return (low + high) / 2;
}
/** Counts the runs of the last day against the interval. `null` where the history is younger than a day. */
function measureCoverage(runs, intervalMs, nowMs) {
    const starts = (0,_history_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .startsOf */ .jb)(runs);
    const [first] = starts;
    if (first === undefined || first > nowMs - DAY_MS)
        return null;
    const actual = starts.filter((start) => start > nowMs - DAY_MS && start <= nowMs).length;
    const expected = Math.max(1, Math.floor(DAY_MS / intervalMs));
    return { actual, expected, percent: Math.min(100, (100 * actual) / expected) };
}
/** How long runs of the last day took, in milliseconds: nine of ten less. `null` without a run. */
function measureDuration(runs, nowMs) {
    const seconds = (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)((0,_fold_day_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)((0,_history_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(runs, nowMs - DAY_MS, nowMs), "duration_seconds"), 0.9);
    return seconds === null ? null : seconds * 1000;
}
/** With fewer gaps nobody knows what is usual. */
const MIN_GAPS = 10;
/** Usual time between the starts of two runs, in milliseconds: the median; `null` with too few runs. */
function usualGap(runs) {
    const starts = (0,_history_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .startsOf */ .jb)(runs);
    const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start));
    return gaps.length < MIN_GAPS ? null : (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(gaps, 0.5);
}


/***/ }),

/***/ 4682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readBranchName)
/* harmony export */ });
/** Git's rules, as far as a name can break a path or an address: https://git-scm.com/docs/git-check-ref-format */
const BRANCH_NAME = /^(?![./-])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[./]$))[\w./@+-]{1,200}$/;
/** Reads the name of a branch that this project writes to; `null` for one that git, a path or an address would not take. */
function readBranchName(text) {
    return BRANCH_NAME.test(text) ? text : null;
}


/***/ })

};
