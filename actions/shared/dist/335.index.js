export const id = 335;
export const ids = [335];
export const modules = {

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const folder = reader.optionalWorkspacePath("folder");
    const inputs = {
        githubToken: reader.secret("github-token"),
        repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryRef */ .gG, "must be like `owner/name`"),
        branch: reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__/* .readBranchName */ ._, "must be the name of a branch") ?? "automation-data",
        folder,
        files: {
            metrics: reader.lines("metrics-files", "automation_metrics.json"),
            sync: reader.lines("sync-report-files", "automation_sync.json"),
            health: reader.lines("health-report-files", "automation_health.json"),
            conflict: reader.lines("conflict-report-files", "automation_conflicts.json"),
        },
        isRedacted: reader.choice("redact", ["none", "names"], "none") === "names",
        retentionDays: reader.integer("retention-days", { min: 2, max: 3650, default: 180 }),
        isDryRun: reader.boolean("dry-run", false),
    };
    reader.finish();
    return inputs;
}


/***/ }),

/***/ 8981:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7401);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8176);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((kit) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordReportsOfRun */ .j)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ recordReportsOfRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/history/history-record.js
var history_record = __webpack_require__(7038);
// EXTERNAL MODULE: ./packages/core/out/history/report-values.js
var report_values = __webpack_require__(5793);
;// CONCATENATED MODULE: ./packages/core/out/history/conflict-records.js


/** What an outcome of resolve-conflicts tells about the life of a pull request. */
const CHANGES = new Map([
    ["resolved", "resolved"],
    ["needs-human", "conflict"],
    ["needs-regeneration", "conflict"],
]);
/** Records of pull requests whose conflicts were resolved, or stay; `null` for a file that is no such report. */
function conflictRecords(report, { run, nameOf }) {
    const atMs = (0,report_values/* readTime */.aQ)(report.finished_at);
    if (atMs === null || !Array.isArray(report.pull_requests))
        return null;
    if (report.dry_run === true)
        return [];
    return (0,report_values/* readObjects */.$I)(report.pull_requests).flatMap(({ repository, number, outcome }) => {
        const name = (0,report_values/* readText */.yR)(repository) ?? (0,report_values/* readText */.yR)(report.repository);
        const [change, pull] = [CHANGES.get(outcome), (0,report_values/* readNumber */.kz)(number)];
        if (name === null || change === undefined || pull === null)
            return [];
        const shown = nameOf(name);
        const members = { repository: shown, number: pull, change, outcome: (0,report_values/* readText */.yR)(outcome) };
        return (0,history_record/* createRecord */.eC)("pull-requests", { run, atMs }, `${shown}#${pull}:${change}`, members);
    });
}

;// CONCATENATED MODULE: ./packages/core/out/history/health-records.js


/** Checks of one report that are kept. */
const MAX_CHECKS = 100;
/** The record of a health report; `null` for a file that is none. */
function healthRecords(report, { run }) {
    const atMs = (0,report_values/* readTime */.aQ)(report.timestamp);
    if (atMs === null || !Array.isArray(report.checks) || typeof report.healthy !== "boolean")
        return null;
    const summary = (0,history_record/* isObject */.Gv)(report.summary) ? report.summary : {};
    const members = {
        status: (0,report_values/* readText */.yR)(report.status) ?? (report.healthy ? "ok" : "error"),
        score: (0,report_values/* readNumber */.kz)(summary.score),
        checks: Object.fromEntries((0,report_values/* readObjects */.$I)(report.checks)
            .slice(0, MAX_CHECKS)
            .flatMap((check) => recordCheck(check))),
    };
    return [(0,history_record/* createRecord */.eC)("health", { run, atMs }, (0,report_values/* shortDigest */.VK)(JSON.stringify(members)), members)];
}
function recordCheck({ id, status, reason, value }) {
    const name = (0,report_values/* readText */.yR)(id);
    if (name === null)
        return [];
    const number = (0,report_values/* readNumber */.kz)(value);
    return [
        [name, { status: (0,report_values/* readText */.yR)(status), reason: (0,report_values/* readText */.yR)(reason), ...(number !== null && { value: number }) }],
    ];
}

;// CONCATENATED MODULE: ./packages/core/out/history/incident-records.js


/** Members of an incident that are kept. */
const MAX_MEMBERS = 50;
/** Records of transitions of incidents; `null` for a file that is no report of report-incident. */
function incidentRecords(report, { run }) {
    if (!Array.isArray(report.transitions))
        return null;
    return (0,report_values/* readObjects */.$I)(report.transitions).flatMap((transition) => {
        const [key, from, to] = [(0,report_values/* readText */.yR)(transition.key), (0,report_values/* readText */.yR)(transition.from), (0,report_values/* readText */.yR)(transition.to)];
        const atMs = (0,report_values/* readTime */.aQ)(transition.at);
        if (key === null || from === null || to === null || atMs === null)
            return [];
        const members = Array.isArray(transition.members) ? transition.members : [];
        return (0,history_record/* createRecord */.eC)("incidents", { run, atMs }, `${key}:${from}:${to}`, {
            key,
            from,
            to,
            members: members.flatMap((member) => (0,report_values/* readText */.yR)(member) ?? []).slice(0, MAX_MEMBERS),
            opened_at: (0,report_values/* readText */.yR)(transition.opened_at),
            duration_seconds: (0,report_values/* readNumber */.kz)(transition.duration_seconds),
            issue: (0,report_values/* readNumber */.kz)(transition.issue_number),
        });
    });
}

;// CONCATENATED MODULE: ./packages/core/out/history/run-records.js


/** The numbers of a metrics file that are kept, under the names that they have there. */
const NUMBERS = [
    "duration_seconds",
    "repos_scanned",
    "repos_skipped",
    "repos_failed",
    "branches_analyzed",
    "branches_behind",
    "prs_created",
    "errors_encountered",
    "success_rate",
    "api_calls_made",
    "cache_hits",
    "api_calls_saved",
    "write_wait_seconds",
];
/** The record of a metrics file: one run, or one shard of a run. `null` for a file that is none. */
function runRecords(metrics, context) {
    const [startedAtMs, endedAtMs] = [(0,report_values/* readTime */.aQ)(metrics.start_time), (0,report_values/* readTime */.aQ)(metrics.end_time)];
    if (startedAtMs === null || endedAtMs === null || (0,report_values/* readNumber */.kz)(metrics.repos_scanned) === null)
        return null;
    const sync = context.syncReports.find(({ started_at }) => (0,report_values/* readTime */.aQ)(started_at) === startedAtMs);
    const run = readRun(metrics.run, context.run);
    const members = {
        start_time: new Date(startedAtMs).toISOString(),
        ...Object.fromEntries(NUMBERS.map((name) => [name, (0,report_values/* readNumber */.kz)(metrics[name])])),
        partial: metrics.partial === true,
        outcomes: (0,report_values/* readNumbers */.Pl)(metrics.outcomes),
        rate_limit: readRateLimit(metrics.rate_limit),
        ...(sync && { mode: (0,report_values/* readText */.yR)(sync.mode), dry_run: sync.dry_run === true, errors: countErrors(sync) }),
        ...(sync && (0,history_record/* isObject */.Gv)(sync.early_end) && { early_end: (0,report_values/* readText */.yR)(sync.early_end.cause) }),
    };
    const part = (0,report_values/* shortDigest */.VK)(JSON.stringify(members));
    return [(0,history_record/* createRecord */.eC)("runs", { run, atMs: endedAtMs }, part, members)];
}
/** The run that wrote a metrics file: it may be another than the one that records. */
function readRun(value, recorder) {
    if (!(0,history_record/* isObject */.Gv)(value) || (0,report_values/* readText */.yR)(value.id) === null)
        return recorder;
    const id = (0,report_values/* readText */.yR)(value.id);
    return {
        id,
        attempt: (0,report_values/* readNumber */.kz)(value.attempt),
        workflow: (0,report_values/* readText */.yR)(value.workflow),
        repository: (0,report_values/* readText */.yR)(value.repository),
        event: id === recorder.id ? recorder.event : null,
    };
}
/** Calls left at both ends, by GitHub's name of the limit. */
function readRateLimit(value) {
    const entries = (0,history_record/* isObject */.Gv)(value) ? Object.entries(value).slice(0, 10) : [];
    return Object.fromEntries(entries.map(([name, span]) => [name.slice(0, 40), (0,report_values/* readNumbers */.Pl)(span)]));
}
function countErrors({ errors }) {
    return (0,report_values/* countTexts */.Az)((0,report_values/* readObjects */.$I)(errors).map(({ code }) => (0,report_values/* readText */.yR)(code) ?? "unknown"));
}

;// CONCATENATED MODULE: ./packages/core/out/history/sync-records.js


/** Repositories of one run that get a record of their own: the worst first, the others are a number. */
const MAX_REPOSITORIES_A_RUN = 2_000;
/** Outcomes of branches with nothing to tell. */
const WELL = new Set([
    "up-to-date",
    "ahead",
    "diverged",
    "within-threshold",
    "finished",
    "bot-branch",
    "excluded",
    "branch-deleted",
    "content-identical",
]);
/** Of branches that a run changed for the better. */
const CHANGED = new Set(["opened", "updated", "fast-forwarded"]);
/** Of branches that have an open sync pull request. */
const OPEN = new Set(["opened", "updated", "already-open", "conflict"]);
/** Records of repositories in which something was not well, or changed, and of pull requests that changed. */
function syncRecords(report, context) {
    const [startedAtMs, finishedAtMs] = [(0,report_values/* readTime */.aQ)(report.started_at), (0,report_values/* readTime */.aQ)(report.finished_at)];
    if (startedAtMs === null || finishedAtMs === null || !Array.isArray(report.repositories))
        return null;
    const origin = { run: context.run, atMs: finishedAtMs };
    // One run may have several reports: of shards, or of an attempt by hand.
    const part = (0,report_values/* shortDigest */.VK)(`${startedAtMs} ${report.repositories.length}`);
    const states = readStates(report);
    const noteworthy = states
        .filter(isNoteworthy)
        .map((state) => ({ state, weight: weigh(state) }))
        .toSorted((a, b) => b.weight - a.weight || (a.state.name < b.state.name ? -1 : 1))
        .slice(0, MAX_REPOSITORIES_A_RUN)
        .map(({ state }) => state);
    const isDryRun = report.dry_run === true;
    return [
        ...noteworthy.map((state) => recordRepository(state, origin, part, context)),
        ...(isDryRun ? [] : states.flatMap((state) => recordPullRequests(state, origin, context))),
    ];
}
function readStates(report) {
    const codes = new Map((0,report_values/* readObjects */.$I)(report.errors).map(({ repository, code }) => [
        (0,report_values/* readText */.yR)(repository)?.toLowerCase(),
        (0,report_values/* readText */.yR)(code),
    ]));
    return (0,report_values/* readObjects */.$I)(report.repositories).flatMap(({ repository, status, reason, branches, retired }) => {
        const name = (0,report_values/* readText */.yR)(repository);
        if (name === null)
            return [];
        return {
            name,
            status: (0,report_values/* readText */.yR)(status) ?? "failed",
            reason: (0,report_values/* readText */.yR)(reason),
            branches: (0,report_values/* readObjects */.$I)(branches),
            retired: (0,report_values/* readObjects */.$I)(retired),
            errorCode: codes.get(name.toLowerCase()) ?? null,
        };
    });
}
function isNoteworthy({ status, branches, retired, errorCode }) {
    return (status === "failed" ||
        errorCode !== null ||
        retired.length > 0 ||
        branches.some(({ outcome }) => !WELL.has(outcome)));
}
const FAILED_WEIGHT = 1e9;
const CONFLICT_WEIGHT = 1e6;
/** The worse, the more: failures, then conflicts, then how far branches are behind. */
function weigh({ status, errorCode, branches }) {
    const conflicts = branches.filter(({ outcome }) => outcome === "conflict").length;
    const failed = status === "failed" || errorCode !== null ? FAILED_WEIGHT : 0;
    return failed + conflicts * CONFLICT_WEIGHT + Math.min(farthest(branches), CONFLICT_WEIGHT - 1);
}
function farthest(branches) {
    return branches.reduce((most, { behind_by, outcome }) => (WELL.has(outcome) ? most : Math.max(most, (0,report_values/* readNumber */.kz)(behind_by) ?? 0)), 0);
}
function recordRepository({ name, status, reason, branches, errorCode }, origin, part, { nameOf }) {
    const outcomes = branches.map(({ outcome }) => (0,report_values/* readText */.yR)(outcome) ?? "failed");
    const code = status === "failed" ? reason : errorCode;
    const repository = nameOf(name);
    return (0,history_record/* createRecord */.eC)("repositories", origin, `${part}:${repository}`, {
        repository,
        status,
        behind: farthest(branches),
        due: outcomes.filter((outcome) => !WELL.has(outcome) && outcome !== "fast-forwarded").length,
        open: outcomes.filter((outcome) => OPEN.has(outcome)).length,
        conflicts: outcomes.filter((outcome) => outcome === "conflict").length,
        changed: outcomes.filter((outcome) => CHANGED.has(outcome)).length,
        outcomes: (0,report_values/* countTexts */.Az)(outcomes.filter((outcome) => !WELL.has(outcome))),
        ...(code !== null && { code }),
    });
}
/** What an outcome tells about the life of a pull request; others tell that nothing changed. */
const sync_records_CHANGES = new Map([
    ["opened", "opened"],
    ["conflict", "conflict"],
    ["vetoed", "vetoed"],
]);
function recordPullRequests({ name, branches, retired }, origin, { nameOf }) {
    const repository = nameOf(name);
    const change = (pull, what, more) => {
        const number = (0,history_record/* isObject */.Gv)(pull) ? (0,report_values/* readNumber */.kz)(pull.number) : null;
        if (number === null)
            return [];
        const part = `${repository}#${number}:${what}`;
        return [(0,history_record/* createRecord */.eC)("pull-requests", origin, part, { repository, number, change: what, ...more })];
    };
    return [
        ...branches.flatMap(({ outcome, pull_request, behind_by }) => {
            const what = sync_records_CHANGES.get(outcome);
            return what === undefined ? [] : change(pull_request, what, { behind: (0,report_values/* readNumber */.kz)(behind_by) });
        }),
        ...retired.flatMap(({ outcome, pull_request }) => outcome === "retired" ? change(pull_request, "closed", { by: "automation" }) : []),
    ];
}

;// CONCATENATED MODULE: ./packages/core/out/history/report-records.js






const MAKERS = {
    metrics: runRecords,
    sync: syncRecords,
    health: healthRecords,
    conflict: conflictRecords,
    incident: incidentRecords,
};
/** Makes records of reports. A file that is no such report is a problem, and no reason to stop. */
function recordReports(reports, settings) {
    const syncReports = reports.flatMap(({ kind, text }) => (kind === "sync" ? [(0,history_record/* parseObject */.lj)(text)] : []));
    const records = [];
    const problems = [];
    for (const { kind, file, text } of reports) {
        const report = (0,history_record/* parseObject */.lj)(text);
        const made = report === null
            ? null
            : MAKERS[kind](report, { ...settings, syncReports: syncReports.filter(history_record/* isObject */.Gv) });
        if (made === null)
            problems.push({ file, message: `It is no ${NAMES[kind]}.` });
        else
            records.push(...made);
    }
    return { records, problems };
}
const NAMES = {
    metrics: "metrics file of sync-monitor",
    sync: "report of sync-monitor",
    health: "report of health-check",
    conflict: "report of resolve-conflicts",
    incident: "report of report-incident",
};

// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./packages/folder/out/history-folder.js + 1 modules
var history_folder = __webpack_require__(5335);
// EXTERNAL MODULE: ./packages/github/out/connect.js
var connect = __webpack_require__(2015);
;// CONCATENATED MODULE: ./actions/record-history/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs({ added, commit, isSpilled }, branch) {
    return { records: String(added), commit: commit ?? "", branch, spilled: String(isSpilled) };
}

// EXTERNAL MODULE: ./packages/core/out/history/read-shard.js
var read_shard = __webpack_require__(2269);
// EXTERNAL MODULE: ./packages/core/out/history/shard-path.js
var shard_path = __webpack_require__(4884);
;// CONCATENATED MODULE: ./packages/core/out/history/append-records.js



/** Sorts records into their shards. One whose stream is not known is left out. */
function groupRecords(records) {
    const groups = new Map();
    for (const record of records) {
        const stream = (0,history_record/* streamOf */.mA)(record);
        if (stream === null)
            continue;
        const day = (0,shard_path/* dayOf */.kb)(Date.parse(record.ts));
        const key = `${stream} ${day}`;
        const group = groups.get(key) ?? { stream, day, records: [] };
        groups.set(key, group);
        group.records.push(record);
    }
    return [...groups.values()];
}
/** Plans how records get behind what is there. Nothing that is there is changed: lines are only added. */
function appendRecords(groups, findTail) {
    const files = new Map();
    let [added, known] = [0, 0];
    for (const { stream, day, records } of groups) {
        const tail = findTail({ stream, day });
        const there = (0,read_shard/* readShard */.Xy)(stream, tail.texts).records;
        const ids = new Set(there.map(({ id }) => id));
        const changes = new Map(there.map((record) => [pullRequestOf(record), record.change]));
        let part = Math.max(1, tail.last);
        let text = tail.last === 0 ? "" : endLine(tail.texts.at(-1) ?? "");
        for (const record of records) {
            // Every run finds a conflict or a veto again: only the change is told.
            const isRepeated = stream === "pull-requests" && changes.get(pullRequestOf(record)) === record.change;
            if (isRepeated || ids.has(record.id)) {
                known += 1;
                continue;
            }
            ids.add(record.id);
            changes.set(pullRequestOf(record), record.change);
            added += 1;
            if (text.length >= shard_path/* FULL_PART */.Et) {
                part += 1;
                text = "";
            }
            text += (0,history_record/* renderLine */.ni)(record);
            files.set((0,shard_path/* shardPath */.A$)({ stream, day, part }), text);
        }
    }
    return { files, added, known };
}
/** A line that a crash tore must not swallow the next one. */
function endLine(text) {
    return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
function pullRequestOf({ repository, number }) {
    return `${repository}#${number}`;
}

// EXTERNAL MODULE: ./packages/core/out/history/fold-day.js
var fold_day = __webpack_require__(6496);
;// CONCATENATED MODULE: ./packages/core/out/history/rollup.js





/** Version of the rollup that this code writes. Another one is made anew from the shards. */
const ROLLUP_VERSION = 1;
const EMPTY_ROLLUP = { compactedAtMs: null, days: new Map() };
/** Reads a rollup; `null` for one of another version and for a file that is none: it is made again. */
function readRollup(text) {
    const value = text === undefined ? null : (0,history_record/* parseObject */.lj)(text);
    if (value === null || value.v !== ROLLUP_VERSION || !(0,history_record/* isObject */.Gv)(value.days))
        return null;
    const days = Object.entries(value.days).flatMap(([day, streams]) => (0,history_record/* isObject */.Gv)(streams) && !Number.isNaN((0,shard_path/* startOfDay */.ol)(day)) ? [[day, readDay(streams)]] : []);
    return { compactedAtMs: (0,report_values/* readTime */.aQ)(value.compacted_at), days: new Map(days) };
}
function readDay(streams) {
    const known = history_record/* HISTORY_STREAMS */.Hh.flatMap((stream) => {
        const day = streams[stream];
        if (!(0,history_record/* isObject */.Gv)(day) || typeof day.bytes !== "number" || !(0,history_record/* isObject */.Gv)(day.sums))
            return [];
        return [[stream, { bytes: day.bytes, sums: day.sums }]];
    });
    return Object.fromEntries(known);
}
/** Writes a rollup down, a day a line, so that git stores only what is new. */
function renderRollup({ compactedAtMs, days }) {
    const compacted = compactedAtMs === null ? "null" : JSON.stringify(new Date(compactedAtMs).toISOString());
    const lines = [...days]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([day, streams]) => `${JSON.stringify(day)}:${JSON.stringify(streams)}`);
    return `{"v":${ROLLUP_VERSION},"compacted_at":${compacted},"days":{\n${lines.join(",\n")}\n}}\n`;
}
/** The rollup with some shards counted anew. */
function foldShards(rollup, sources) {
    const days = new Map(rollup.days);
    for (const { stream, day, bytes, texts } of sources) {
        const sums = (0,fold_day/* foldDay */.E3)(stream, (0,read_shard/* readShard */.Xy)(stream, texts).records);
        days.set(day, { ...days.get(day), [stream]: { bytes, sums } });
    }
    return { ...rollup, days };
}
/** Whether a shard was counted as it is now: the day may have got lines since. */
function isCounted(rollup, { stream, day, bytes }) {
    return rollup.days.get(day)?.[stream]?.bytes === bytes;
}
/** The rollup without days that are older than `days` days. */
function trimRollup(rollup, days, nowMs) {
    const oldest = (0,shard_path/* dayOf */.kb)(nowMs - days * 24 * 60 * 60 * 1000);
    return { ...rollup, days: new Map([...rollup.days].filter(([day]) => day >= oldest)) };
}
/** The last day that is over. */
function lastFullDay(nowMs) {
    return (0,shard_path/* dayBefore */.gk)((0,shard_path/* dayOf */.kb)(nowMs));
}

;// CONCATENATED MODULE: ./packages/core/out/history/record-history.js





/** Attempts before a writer gives up. Measured: 24 writers at once need 8 at most. */
const MAX_ATTEMPTS = 15;
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 8_000;
/** Streams whose past days are counted as soon as they are over: charts of a year are made of them. */
const COUNTED = ["runs", "pull-requests", "health", "incidents"];
/**
 * Appends records to the history: reads, adds, and writes only if nobody else has written meanwhile; otherwise reads again
 * and adds again. Never merges and never forces. Records that are there already are not written again.
 *
 * Throws what the store throws when it cannot be read.
 */
async function recordHistory(store, records, { clock, random, message }) {
    const groups = groupRecords(records);
    if (groups.length === 0)
        return { status: "recorded", added: 0, commit: null, attempts: 0 };
    const firstParts = new Map();
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        const nowMs = clock.now();
        const snapshot = await store.open(foldersToOpen(groups, nowMs));
        const { files, added, rollup } = await plan(snapshot, groups, firstParts, nowMs);
        if (added === 0)
            return { status: "recorded", added, commit: null, attempts: attempt };
        const result = await snapshot.write(files, message);
        if (result.status === "written") {
            const { commit } = result;
            return { status: "recorded", added, commit, attempts: attempt, ...(rollup && { rollup }) };
        }
        if (result.status === "refused")
            return result;
        // Full jitter: writers that collided once must not collide again.
        if (attempt < MAX_ATTEMPTS)
            await clock.sleep(random() * waitMs(attempt));
    }
    const why = `Other writers were faster ${MAX_ATTEMPTS} times.`;
    return { status: "contended", message: `The history in ${store.place} could not be written: ${why}` };
}
function waitMs(attempt) {
    return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}
function foldersToOpen(groups, nowMs) {
    const folders = groups.flatMap(({ stream, day }) => (0,shard_path/* foldersOf */.pd)([stream], [day]));
    return [...new Set([...folders, ...(0,shard_path/* foldersOf */.pd)(COUNTED, [lastFullDay(nowMs)]), shard_path/* ROLLUP_FOLDER */.S_])];
}
async function plan(snapshot, groups, firstParts, nowMs) {
    const shards = indexShards(snapshot.files);
    const tails = new Map(groups.map(({ stream, day }) => {
        const parts = shards.get(keyOf({ stream, day })) ?? [];
        const last = parts.at(-1)?.part ?? 0;
        const first = Math.min(firstParts.get(keyOf({ stream, day })) ?? last, last);
        firstParts.set(keyOf({ stream, day }), first);
        return [keyOf({ stream, day }), { last, paths: pathsFrom(parts, first) }];
    }));
    const uncounted = findUncounted(shards, groups, nowMs);
    const paths = [
        ...[...tails.values()].flatMap((tail) => tail.paths),
        ...uncounted.flatMap(({ parts }) => pathsFrom(parts, 1)),
        ...(uncounted.length > 0 && snapshot.files.some(({ path }) => path === shard_path/* ROLLUP_PATH */.$w) ? [shard_path/* ROLLUP_PATH */.$w] : []),
    ];
    const texts = await snapshot.read([...new Set(paths)]);
    const textsOf = (wanted) => wanted.flatMap((path) => texts.get(path) ?? []);
    const findTail = (shard) => {
        const { last, paths: tail } = tails.get(keyOf(shard)) ?? { last: 0, paths: [] };
        return { last, texts: textsOf(tail) };
    };
    const yesterday = uncounted.flatMap(({ stream, parts }) => stream === "runs" ? (0,read_shard/* readShard */.Xy)(stream, textsOf(pathsFrom(parts, 1))).records : []);
    const appended = appendRecords(withGaps(groups, findTail, yesterday), findTail);
    const sources = uncounted.map(({ stream, day, bytes, parts }) => ({
        stream,
        day,
        bytes,
        texts: textsOf(pathsFrom(parts, 1)),
    }));
    const rollup = readRollup(texts.get(shard_path/* ROLLUP_PATH */.$w)) ?? EMPTY_ROLLUP;
    const counted = sources.filter((source) => !isCounted(rollup, source));
    if (counted.length === 0 || appended.added === 0)
        return appended;
    const next = foldShards(rollup, counted);
    const files = new Map(appended.files).set(shard_path/* ROLLUP_PATH */.$w, renderRollup(next));
    return { ...appended, files, rollup: next };
}
function keyOf({ stream, day }) {
    return `${stream} ${day}`;
}
/** The parts of each shard, in order. */
function indexShards(files) {
    const shards = new Map();
    for (const { path, size } of files) {
        const shard = (0,shard_path/* parseShardPath */.vE)(path);
        if (shard === null)
            continue;
        const parts = shards.get(keyOf(shard)) ?? [];
        shards.set(keyOf(shard), parts);
        parts.push({ ...shard, path, size });
    }
    for (const parts of shards.values())
        parts.sort((a, b) => a.part - b.part);
    return shards;
}
function pathsFrom(parts, first) {
    return parts.filter(({ part }) => part >= first).map(({ path }) => path);
}
/** The first record of a day counts the day before. */
function findUncounted(shards, groups, nowMs) {
    const today = (0,shard_path/* dayOf */.kb)(nowMs);
    const isFirst = groups.some(({ stream, day }) => day === today && !shards.has(keyOf({ stream, day })));
    if (!isFirst)
        return [];
    const day = lastFullDay(nowMs);
    return COUNTED.flatMap((stream) => {
        const parts = shards.get(keyOf({ stream, day })) ?? [];
        const bytes = parts.reduce((sum, { size }) => sum + size, 0);
        return parts.length === 0 ? [] : [{ stream, day, bytes, parts }];
    });
}
/** Adds to each run how long before it the run before began, where that is known. */
function withGaps(groups, findTail, yesterday) {
    return groups.map((group) => {
        if (group.stream !== "runs")
            return group;
        const before = [...yesterday, ...(0,read_shard/* readShard */.Xy)("runs", findTail(group).texts).records];
        return { ...group, records: group.records.map((record) => withGap(record, before)) };
    });
}
function withGap(record, before) {
    const startMs = (0,fold_day/* startOf */.GH)(record);
    const earlier = before
        .filter((other) => other.run.workflow === record.run.workflow && (0,fold_day/* runOf */.ng)(other) !== (0,fold_day/* runOf */.ng)(record))
        .map(fold_day/* startOf */.GH)
        .filter((atMs) => atMs < startMs);
    if (earlier.length === 0)
        return record;
    return { ...record, scheduled_gap_seconds: Math.round((startMs - Math.max(...earlier)) / 1000) };
}

;// CONCATENATED MODULE: ./packages/core/out/history/compact-history.js



const DEFAULT_RETENTION = { shardDays: 180, rollupDays: 400 };
/** The journal of writes is of use only as long as somebody may want to undo them. */
const SHORT_LIVED = new Map([["operations", 30]]);
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;
/** How far behind the retention shards are looked for, where nothing was thrown away for long. */
const REACH_DAYS = 100;
/** Shards that are counted at once. */
const BATCH = 20;
/** Whether shards may be thrown away again: once a week at most. */
function isCompactionDue({ compactedAtMs }, nowMs) {
    return compactedAtMs === null || nowMs - compactedAtMs >= WEEK_MS;
}
/**
 * Counts every day that is over into the rollup, and throws away shards that are older than they are kept. Today's and
 * yesterday's shards are left as they are. `stale`: somebody wrote meanwhile; the next time does it.
 */
async function compactHistory(store, retention, nowMs) {
    const oldestMs = nowMs - (retention.shardDays + REACH_DAYS) * DAY_MS;
    const days = (0,shard_path/* daysBetween */.YM)(oldestMs, nowMs);
    const snapshot = await store.open([...(0,shard_path/* foldersOf */.pd)(history_record/* HISTORY_STREAMS */.Hh, days), shard_path/* ROLLUP_FOLDER */.S_]);
    const isThere = snapshot.files.some(({ path }) => path === shard_path/* ROLLUP_PATH */.$w);
    const text = isThere ? (await snapshot.read([shard_path/* ROLLUP_PATH */.$w])).get(shard_path/* ROLLUP_PATH */.$w) : undefined;
    const shards = listShards(snapshot.files).filter(({ day }) => day < (0,shard_path/* dayOf */.kb)(nowMs - DAY_MS));
    let rollup = readRollup(text) ?? EMPTY_ROLLUP;
    const uncounted = shards.filter((shard) => !isCounted(rollup, shard));
    for (let start = 0; start < uncounted.length; start += BATCH) {
        const batch = uncounted.slice(start, start + BATCH);
        const texts = await snapshot.read(batch.flatMap(({ paths }) => paths));
        const sources = batch.map((shard) => ({
            ...shard,
            texts: shard.paths.map((path) => texts.get(path) ?? ""),
        }));
        rollup = foldShards(rollup, sources);
    }
    const expired = shards.filter(({ stream, day }) => day < oldestKept(stream, retention, nowMs));
    const removed = expired.flatMap(({ paths }) => paths);
    if (removed.length === 0 && uncounted.length === 0) {
        return { write: { status: "unneeded" }, removed: 0, counted: 0 };
    }
    const next = trimRollup({ ...rollup, compactedAtMs: nowMs }, retention.rollupDays, nowMs);
    const files = new Map(removed.map((path) => [path, null]));
    files.set(shard_path/* ROLLUP_PATH */.$w, renderRollup(next));
    const write = await snapshot.write(files, "Compact the history");
    return { write, removed: expired.length, counted: uncounted.length };
}
function oldestKept(stream, { shardDays }, nowMs) {
    return (0,shard_path/* dayOf */.kb)(nowMs - Math.min(SHORT_LIVED.get(stream) ?? shardDays, shardDays) * DAY_MS);
}
function listShards(files) {
    const shards = new Map();
    for (const { path, size } of files) {
        const part = (0,shard_path/* parseShardPath */.vE)(path);
        if (part === null)
            continue;
        const key = `${part.stream} ${part.day}`;
        const shard = shards.get(key) ?? { stream: part.stream, day: part.day, bytes: 0, paths: [] };
        shards.set(key, shard);
        shard.bytes += size;
        shard.paths.push(path);
    }
    return [...shards.values()];
}

;// CONCATENATED MODULE: ./actions/record-history/out/run.js



/** Writes records into the history, and throws old ones away when that is due. What fails is a value: it fails no job. */
async function run(records, retentionDays, dependencies) {
    const { store, clock, random } = dependencies;
    const message = `Record ${(0,plural/* formatCount */.B4)(records.length, "record")}`;
    const result = await asValue(() => recordHistory(store, records, { clock, random, message }));
    if (result.status !== "recorded") {
        return { added: 0, commit: null, isSpilled: true, message: result.message };
    }
    const { rollup } = result;
    if (rollup !== undefined && isCompactionDue(rollup, clock.now()))
        await compact(retentionDays, dependencies);
    return {
        added: result.added,
        commit: result.commit,
        isSpilled: false,
        message: `${(0,plural/* formatCount */.B4)(result.added, "record")} written to ${store.place}.`,
    };
}
/** Old records are no hurry: what fails is done the next day. */
async function compact(retentionDays, { store, clock, logger }) {
    const retention = { ...DEFAULT_RETENTION, shardDays: retentionDays };
    const result = await asValue(async () => ({
        status: "done",
        ...(await compactHistory(store, retention, clock.now())),
    }));
    if (result.status === "failed")
        logger.warning(result.message);
    else if (result.removed > 0)
        logger.info(`${(0,plural/* formatCount */.B4)(result.removed, "old shard")} deleted.`);
}
async function asValue(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ || error instanceof errors/* ConfigError */.xL)
            return { status: "failed", message: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/record-history/out/spill.js

/** Where records wait that could not be written; relative to the workspace. */
const SPILL_FILE = "automation_history_spill.jsonl";
/** Records that wait at most: more would not fit into one commit. */
const MAX_WAITING = 10_000;
/** The records of earlier runs that could not be written, from the cache. */
async function readSpill(place, kit) {
    const prefix = `automation-history-spill-${place}-`;
    const found = await kit.restoreFile(SPILL_FILE, `${prefix}none`, prefix);
    if (found.status !== "done")
        return [];
    const text = (await kit.findWorkspaceFile(SPILL_FILE)) ?? "";
    return text.split("\n").flatMap((line) => readSpilledLine(line) ?? []);
}
function readSpilledLine(line) {
    const stream = (0,history_record/* streamOf */.mA)({ id: /"id":"([^"]*)"/.exec(line)?.[1] ?? "" });
    const reading = stream === null ? null : (0,history_record/* readLine */.Xw)(line, stream);
    return reading?.status === "read" ? reading.record : null;
}
/** Keeps records for the next run, which finds them in the cache; people find them in the artifact. */
async function keepSpill(place, records, kit) {
    await writeSpill(place, records, kit);
    await kit.uploadArtifact(`automation-history-spill-${kit.runner.identity.id ?? "local"}`, [SPILL_FILE]);
}
/** Says that nothing waits any more: a key of the cache cannot be written twice or deleted. */
async function clearSpill(place, kit) {
    await writeSpill(place, [], kit);
}
async function writeSpill(place, records, kit) {
    const { id, attempt } = kit.runner.identity;
    await kit.writeText(SPILL_FILE, records.slice(-MAX_WAITING).map(history_record/* renderLine */.ni).join(""));
    await kit.keepFile(SPILL_FILE, `automation-history-spill-${place}-${id}-${attempt}-${kit.runner.job ?? ""}-${kit.clock.now()}`);
}

;// CONCATENATED MODULE: ./actions/record-history/out/record.js











const MAX_RETRIES = 3;
const MAX_WAIT_MS = 60_000;
/** Runs record-history on a runner: reads the reports, writes their records, and says where they are. */
async function recordReportsOfRun(inputs, kit) {
    const store = openStore(inputs, kit);
    const branch = inputs.folder === undefined ? inputs.branch : "";
    const records = await readRecords(inputs, kit);
    if (inputs.isDryRun) {
        kit.logger.info(`${(0,plural/* formatCount */.B4)(records.length, "record")} would be written to ${store.place}.`);
        kit.setOutputs(toOutputs({ added: 0, commit: null, isSpilled: false, message: "" }, branch));
        return;
    }
    const place = branch === "" ? "folder" : branch;
    const waiting = await readSpill(place, kit);
    const all = [...waiting, ...records];
    const outcome = await run(all, inputs.retentionDays, { ...kit, store });
    if (outcome.isSpilled) {
        kit.logger.warning(`${outcome.message} ${REMEDY}`);
        await keepSpill(place, all, kit);
    }
    else {
        kit.logger.info(outcome.message);
        if (waiting.length > 0)
            await clearSpill(place, kit);
    }
    kit.setOutputs(toOutputs(outcome, branch));
}
const REMEDY = "The records are kept for the next run. Give the job `contents: write` and let rulesets allow the branch, or set the " +
    "input folder.";
async function readRecords(inputs, kit) {
    const reports = [];
    for (const [kind, patterns] of Object.entries(inputs.files)) {
        for (const file of await kit.listWorkspaceFiles(patterns)) {
            const text = await kit.findWorkspaceFile(file);
            if (text !== undefined)
                reports.push({ kind: kind, file, text });
        }
    }
    const { runner } = kit;
    const event = runner.eventName ?? null;
    const { records, problems } = recordReports(reports, {
        run: { ...runner.identity, event },
        nameOf: inputs.isRedacted ? (name) => hashName(name, runner.repository ?? "") : (name) => name,
    });
    for (const { file, message } of problems)
        kit.logger.warning(`${file} was not recorded. ${message}`);
    if (records.length === 0)
        kit.logger.notice("There is nothing to record: no report was found.");
    return kit.redactData(records);
}
/** Salted with the automation's own repository, so that names cannot be compared between histories. */
function hashName(name, salt) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(`${salt.toLowerCase()}\n${name.toLowerCase()}`).digest("hex");
    return `repository-${digest.slice(0, 16)}`;
}
function openStore(inputs, kit) {
    const { clock, runner } = kit;
    if (inputs.folder !== undefined) {
        return (0,history_folder/* createHistoryFolder */.n)(external_node_path_.join(runner.workspace, inputs.folder), clock);
    }
    const repository = inputs.repository ?? (0,repository_ref/* parseRepositoryRef */.rH)(runner.repository ?? "");
    if (repository === null) {
        throw new errors/* ConfigError */.xL([
            { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." },
        ]);
    }
    const github = (0,connect/* connectGitHub */.U)({
        action: "record-history",
        token: inputs.githubToken,
        buffer: 0,
        maxWaitMs: MAX_WAIT_MS,
        writeIntervalMs: 0,
        maxRetries: MAX_RETRIES,
        concurrency: 1,
        signal: kit.signal,
    }, kit);
    return github.openHistory({ repository, branch: inputs.branch });
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

};
