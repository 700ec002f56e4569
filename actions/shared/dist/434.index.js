export const id = 434;
export const ids = [434];
export const modules = {

/***/ 6496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ foldDay),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   W4: () => (/* binding */ readSuccess),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* unused harmony export countRuns */
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7038);
/* harmony import */ var _incident_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1921);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);



/** Folds the records of one day of one stream into what charts need. */
function foldDay(stream, records) {
    const fold = FOLDS[stream];
    return { records: records.length, ...fold?.(records) };
}
const FOLDS = {
    runs: foldRuns,
    repositories: (records) => ({
        repositories: new Set(records.map(({ repository }) => repository)).size,
        failed: records.filter(({ status }) => status === "failed").length,
        codes: countMembers(records, "code"),
    }),
    "pull-requests": (records) => ({ changes: countMembers(records, "change") }),
    health: (records) => ({ statuses: countMembers(records, "status"), lowest_score: least(records, "score") }),
    incidents: foldIncidents,
    operations: (records) => ({
        operations: countMembers(records, "operation"),
        statuses: countMembers(records, "status"),
    }),
    deliveries: foldDeliveries,
    schedule: (records) => ({
        due: sum(records, "due"),
        not_due: sum(records, "not_due"),
        unchanged: sum(records, "unchanged"),
    }),
    exposures: (records) => ({ experiments: countMembers(records, "experiment") }),
};
function foldRuns(records) {
    const [scanned, failed] = [sum(records, "repos_scanned"), sum(records, "repos_failed")];
    const durations = numbers(records, "duration_seconds");
    const gaps = numbers(records, "scheduled_gap_seconds");
    return {
        runs: countRuns(records),
        partial: records.filter(({ partial }) => partial === true).length,
        attempted: scanned + failed,
        good: records.reduce((total, record) => total + countGood(record), 0),
        api_calls_made: sum(records, "api_calls_made"),
        prs_created: sum(records, "prs_created"),
        branches_behind: numbers(records, "branches_behind").at(-1) ?? null,
        duration_p50: quantile(durations, 0.5),
        duration_p90: quantile(durations, 0.9),
        duration_max: quantile(durations, 1),
        gap_p50: quantile(gaps, 0.5),
        gap_p95: quantile(gaps, 0.95),
        gap_max: quantile(gaps, 1),
        errors: addAll(records.map(({ errors }) => (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumbers */ .Pl)(errors))),
        outcomes: addAll(records.map(({ outcomes }) => (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumbers */ .Pl)(outcomes))),
    };
}
function foldIncidents(records) {
    const closed = records.filter(_incident_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecovery */ .Wt);
    return {
        opened: records.filter(_incident_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpening */ .nS).length,
        recovered: closed.length,
        recovery_seconds: sum(closed, "duration_seconds"),
    };
}
function foldDeliveries(records) {
    const failed = records.filter(({ status }) => status === "failed");
    return {
        sent: records.length - failed.length,
        failed: failed.length,
        failed_by_channel: countMembers(failed, "channel"),
        latency_p95: quantile(numbers(records, "latency_ms"), 0.95),
    };
}
/** Runs among records of runs: the shards of one are one. */
function countRuns(records) {
    return new Set(records.map(runOf)).size;
}
/** What tells a run from others: its number and attempt, or its start where no runner gave a number. */
function runOf({ run, start_time, ts }) {
    return run.id === null ? `local ${(0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(start_time) ?? ts}` : `${run.id} ${run.attempt ?? 1}`;
}
/** Repositories that a run tried, and how many of them without an error. */
function readSuccess(record) {
    const attempted = ((0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(record.repos_scanned) ?? 0) + ((0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(record.repos_failed) ?? 0);
    return { attempted, good: countGood(record) };
}
function countGood(record) {
    const attempted = ((0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(record.repos_scanned) ?? 0) + ((0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(record.repos_failed) ?? 0);
    const rate = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(record.success_rate);
    return rate === null ? 0 : Math.round((attempted * rate) / 100);
}
/** The value below which the given share of the numbers lies (nearest rank); `null` without numbers. */
function quantile(values, share) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
/** The numbers that records have under a name, in their order. */
function numbers(records, name) {
    return records.flatMap((record) => (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(record[name]) ?? []);
}
/** When a run began; when it ended, where it does not say. */
function startOf(record) {
    return (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(record.start_time) ?? Date.parse(record.ts);
}
function sum(records, name) {
    return numbers(records, name).reduce((total, number) => total + number, 0);
}
function least(records, name) {
    const found = numbers(records, name);
    return found.length === 0 ? null : Math.min(...found);
}
function countMembers(records, name) {
    return (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countTexts */ .Az)(records.flatMap((record) => (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(record[name]) ?? []));
}
function addAll(parts) {
    const sums = new Map();
    for (const part of parts.filter(_history_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)) {
        for (const [name, number] of Object.entries(part))
            sums.set(name, (sums.get(name) ?? 0) + number);
    }
    return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ renderLine),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hh: () => (/* binding */ HISTORY_STREAMS),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   eC: () => (/* binding */ createRecord),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   ni: () => (/* binding */ fitsLine)
/* harmony export */ });
/* unused harmony exports HISTORY_VERSION, MAX_LINE */
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1286);

/** Version of the records that this code writes, and the newest that it reads. */
const HISTORY_VERSION = 1;
/** Every stream that there is: a closed set, part of the public contract. */
const HISTORY_STREAMS = [
    "runs",
    "repositories",
    "pull-requests",
    "health",
    "incidents",
    "operations",
    "deliveries",
    "exposures",
    "schedule",
];
/** Longest line of a shard, in characters, which are bytes: lines are ASCII. */
const MAX_LINE = 64 * 1024;
/**
 * Makes a record.
 *
 * @param part tells the records of one stream and run apart; derived from what the record tells, so that telling it
 *   again gives the same record
 */
function createRecord(stream, { run, atMs }, part, members) {
    const ts = new Date(atMs).toISOString();
    // Without a runner there is no number: the moment stands for the run.
    const id = [stream, run.id ?? `local-${ts}`, run.attempt ?? 1, part].join(":");
    return { v: HISTORY_VERSION, id, ts, run, ...members };
}
/** The stream that a record belongs to; `null` for one that this code does not know. */
function streamOf({ id }) {
    const name = id.slice(0, Math.max(0, id.indexOf(":")));
    return HISTORY_STREAMS.find((stream) => stream === name) ?? null;
}
/** Whether a record is short enough for a line. */
function fitsLine(record) {
    return renderText(record).length < MAX_LINE;
}
/** A record as a line of a shard, with its line end, in ASCII. Throws `InvariantError` for one that is too long. */
function renderLine(record) {
    const line = renderText(record);
    if (line.length >= MAX_LINE)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvariantError */ .zU(`The history record ${record.id} is too long.`);
    return `${line}\n`;
}
function renderText(record) {
    return JSON.stringify(record).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Reads one line. Members that this code does not know are kept. */
function readLine(line, stream) {
    const value = parseObject(line);
    if (value === null || typeof value.v !== "number" || !Number.isInteger(value.v) || value.v < 1) {
        return { status: "unreadable" };
    }
    if (value.v > HISTORY_VERSION)
        return { status: "newer" };
    const isRecord = typeof value.id === "string" &&
        value.id.startsWith(`${stream}:`) &&
        typeof value.ts === "string" &&
        TIME.test(value.ts) &&
        !Number.isNaN(Date.parse(value.ts)) &&
        isObject(value.run);
    return isRecord ? { status: "read", record: value } : { status: "unreadable" };
}
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** Whether `value` is an object whose members may be looked at. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The object that a JSON text holds; `null` for everything else. */
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wt: () => (/* binding */ isRecovery),
/* harmony export */   nS: () => (/* binding */ isOpening),
/* harmony export */   tt: () => (/* binding */ incidentRecords)
/* harmony export */ });
/* unused harmony exports INCIDENT_PHASES, isIncident */
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);


/** Members of an incident that are kept. */
const MAX_MEMBERS = 50;
/** Where an incident may stand. Its issue is open in every phase but the first two. */
const INCIDENT_PHASES = ["ok", "suspect", "failing", "recovering", "flapping"];
const OPEN = ["failing", "recovering", "flapping"];
/**
 * Records of transitions of incidents (`transitions: [{key, from, to, at, members, opened_at?, duration_seconds?,
 * issue_number?}]`); `null` for a file that is no report of report-incident.
 */
function incidentRecords(report, { run }) {
    if (!Array.isArray(report.transitions))
        return null;
    return (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(report.transitions).flatMap((transition) => {
        const [from, to] = [readPhase(transition.from), readPhase(transition.to)];
        const [key, atMs] = [(0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(transition.key), (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(transition.at)];
        if (key === null || from === null || to === null || atMs === null)
            return [];
        const members = Array.isArray(transition.members) ? transition.members : [];
        const openedMs = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(transition.opened_at);
        return (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .createRecord */ .eC)("incidents", { run, atMs }, `${key}:${from}:${to}`, {
            key,
            from,
            to,
            members: members.flatMap((member) => (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(member) ?? []).slice(0, MAX_MEMBERS),
            opened_at: openedMs === null ? null : new Date(openedMs).toISOString(),
            duration_seconds: (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(transition.duration_seconds),
            issue: (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(transition.issue_number),
        });
    });
}
function readPhase(value) {
    return INCIDENT_PHASES.find((phase) => phase === value) ?? null;
}
/** Whether a record is a whole one of the stream `incidents`. */
function isIncident(record) {
    const { key, from, to, members, opened_at, duration_seconds, issue } = record;
    return (streamOf(record) === "incidents" &&
        readText(key) !== null &&
        readPhase(from) !== null &&
        readPhase(to) !== null &&
        Array.isArray(members) &&
        members.every((member) => readText(member) !== null) &&
        (opened_at === null || readTime(opened_at) !== null) &&
        [duration_seconds, issue].every((number) => number === null || readNumber(number) !== null));
}
/** Whether an incident begins with a transition: what was suspected or well is failing now. */
function isOpening({ from, to }) {
    return OPEN.includes(to) && !OPEN.includes(from);
}
/** Whether an incident is over with a transition. What was only suspected never was one. */
function isRecovery({ from, to }) {
    return OPEN.includes(from) && !OPEN.includes(to) && to !== "suspect";
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   bV: () => (/* binding */ intoBatches),
/* harmony export */   jC: () => (/* binding */ openHistory)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7038);
/* harmony import */ var _read_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2269);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);



/** Files that are read at once, and the sum of their sizes in bytes. */
const BATCH = 50;
const BATCH_BYTES = 4 * 1024 * 1024;
/** Opens the history for a query. Throws what the store throws. */
async function openHistory(store, query) {
    const days = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(query.fromMs, query.untilMs);
    const snapshot = await store.open([...(0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersOf */ .pd)(query.streams, days), _shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_FOLDER */ .S_]);
    const shards = snapshot.files.filter(({ path }) => path !== _shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w);
    return {
        exists: snapshot.exists,
        bytes: snapshot.files.reduce((sum, { size }) => sum + size, 0),
        foreign: shards.flatMap(({ path }) => ((0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShardPath */ .vE)(path) === null ? [path] : [])),
        readRollupText: async () => {
            const isThere = snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w);
            return isThere ? (await snapshot.read([_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w])).get(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w) : undefined;
        },
        readDays: () => readDays(snapshot, shards, query, new Set(days)),
    };
}
/** Reads everything that a query asks for. Meant for what fits into memory: `openHistory` reads day by day. */
async function readHistory(store, query) {
    const opened = await openHistory(store, query);
    const records = new Map(query.streams.map((stream) => [stream, []]));
    let damage = { ..._read_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_DAMAGE */ .S1, foreign: opened.foreign.length };
    for await (const day of opened.readDays()) {
        damage = (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .addDamage */ .h8)(damage, day.damage);
        const known = records.get(day.stream);
        for (const record of day.records)
            known?.push(record);
    }
    const ordered = new Map([...records].map(([stream, all]) => [stream, (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrderOfTime */ .wk)(all)]));
    return { exists: opened.exists, records: ordered, damage, bytes: opened.bytes };
}
async function* readDays(snapshot, files, query, days) {
    const parts = files
        .flatMap(({ path, size }) => {
        const shard = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShardPath */ .vE)(path);
        return shard !== null && days.has(shard.day) && query.streams.includes(shard.stream)
            ? [{ ...shard, path, size }]
            : [];
    })
        .toSorted(inOrder);
    let shard;
    let readPart = (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .createShardReader */ .yk)("runs");
    for (const batch of intoBatches(parts)) {
        const texts = await snapshot.read(batch.map(({ path }) => path));
        for (const part of batch) {
            if (shard?.stream !== part.stream || shard.day !== part.day)
                readPart = (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .createShardReader */ .yk)(part.stream);
            shard = part;
            const { records, damage } = readPart(texts.get(part.path) ?? "");
            const wanted = records.filter((record) => isWanted(record, query));
            yield { stream: part.stream, day: part.day, records: wanted, damage };
        }
    }
}
function inOrder(a, b) {
    if (a.day !== b.day)
        return a.day < b.day ? -1 : 1;
    return a.stream === b.stream ? a.part - b.part : a.stream < b.stream ? -1 : 1;
}
/** Cuts files into batches that are read at once: a few of them, and never many bytes. */
function* intoBatches(parts) {
    let batch = [];
    let bytes = 0;
    for (const part of parts) {
        if (batch.length > 0 && (batch.length >= BATCH || bytes + part.size > BATCH_BYTES)) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(part);
        bytes += part.size;
    }
    if (batch.length > 0)
        yield batch;
}
function isWanted(record, { fromMs, untilMs }) {
    const atMs = Date.parse(record.ts);
    return atMs >= fromMs && atMs <= untilMs && (0,_history_record_js__WEBPACK_IMPORTED_MODULE_2__/* .streamOf */ .mA)(record) !== null;
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ NO_DAMAGE),
/* harmony export */   Xy: () => (/* binding */ readShard),
/* harmony export */   h8: () => (/* binding */ addDamage),
/* harmony export */   wk: () => (/* binding */ inOrderOfTime),
/* harmony export */   yk: () => (/* binding */ createShardReader)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);

const NO_DAMAGE = { unreadable: 0, torn: 0, newer: 0, duplicate: 0, foreign: 0 };
/** Both taken together. */
function addDamage(a, b) {
    return {
        unreadable: a.unreadable + b.unreadable,
        torn: a.torn + b.torn,
        newer: a.newer + b.newer,
        duplicate: a.duplicate + b.duplicate,
        foreign: a.foreign + b.foreign,
    };
}
/** Reads one day of one stream. Of records with the same `id` the first counts. Never throws. */
function readShard(stream, parts) {
    const readPart = createShardReader(stream);
    const records = [];
    let damage = NO_DAMAGE;
    for (const text of parts) {
        const reading = readPart(text);
        for (const record of reading.records)
            records.push(record);
        damage = addDamage(damage, reading.damage);
    }
    return { records: inOrderOfTime(records), damage };
}
/**
 * Reads one day of one stream part by part, in their order: a long day need not be held at once. Of records with the same
 * `id` the first counts, over all parts.
 */
function createShardReader(stream) {
    const ids = new Set();
    return (text) => {
        const records = [];
        let [unreadable, torn, newer, duplicate] = [0, 0, 0, 0];
        const lines = text.split("\n");
        const last = lines.pop() ?? "";
        // A line that lost nothing but its end is whole.
        const isTorn = last !== "" && (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readLine */ .Xw)(last, stream).status === "unreadable";
        if (isTorn)
            torn += 1;
        else if (last !== "")
            lines.push(last);
        for (const line of lines) {
            if (line.trim() === "")
                continue;
            const reading = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readLine */ .Xw)(line, stream);
            if (reading.status === "newer")
                newer += 1;
            else if (reading.status === "unreadable")
                unreadable += 1;
            else if (ids.has(reading.record.id))
                duplicate += 1;
            else {
                ids.add(reading.record.id);
                records.push(reading.record);
            }
        }
        return { records: inOrderOfTime(records), damage: { ...NO_DAMAGE, unreadable, torn, newer, duplicate } };
    };
}
/** Records in the order of time; those of one moment in the order of their identifiers. */
function inOrderOfTime(records) {
    const isSorted = records.every((record, place) => {
        const before = records[place - 1];
        return before === undefined || byTime(before, record) <= 0;
    });
    return isSorted ? records : records.toSorted(byTime);
}
function byTime(a, b) {
    return Date.parse(a.ts) - Date.parse(b.ts) || (a.id < b.id ? -1 : 1);
}


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Az: () => (/* binding */ countTexts),
/* harmony export */   Pl: () => (/* binding */ readNumbers),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);

/** Members of a report that hold numbers by a name are cut after this many: ours have fewer. */
const MAX_NAMES = 40;
const MAX_TEXT = 300;
/** A number of a report; `null` for everything else. */
function readNumber(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
/** A text of a report, cut where it is longer than any of ours; `null` for everything else. */
function readText(value) {
    return typeof value === "string" ? value.slice(0, MAX_TEXT) : null;
}
/** A time of a report, in milliseconds since the epoch; `null` for everything else. */
function readTime(value) {
    const atMs = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(atMs) ? null : atMs;
}
/** The objects of a list; none for everything else. */
function readObjects(value) {
    return Array.isArray(value) ? value.filter(_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}
/** Numbers by a name: outcomes, calls left. Other members are left out. */
function readNumbers(value) {
    const entries = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.entries(value).slice(0, MAX_NAMES) : [];
    return Object.fromEntries(entries.flatMap(([name, number]) => readNumber(number) === null ? [] : [[name.slice(0, MAX_TEXT), number]]));
}
/** How often each text occurs. */
function countTexts(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * A short digest of a text, for telling apart what one run tells: eight hexadecimal digits of FNV-1a. Not for secrets.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function shortDigest(text) {
    let hash = 0x811c9dc5;
    for (let place = 0; place < text.length; place += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
    }
    return hash.toString(16).padStart(8, "0");
}


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ lastFullDay),
/* harmony export */   LG: () => (/* binding */ trimRollup),
/* harmony export */   T_: () => (/* binding */ renderRollup),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   tP: () => (/* binding */ readRollup),
/* harmony export */   td: () => (/* binding */ foldShards),
/* harmony export */   zp: () => (/* binding */ EMPTY_ROLLUP)
/* harmony export */ });
/* unused harmony export ROLLUP_VERSION */
/* harmony import */ var _fold_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6496);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
/* harmony import */ var _read_shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2269);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);





/** Version of the rollup that this code writes. Another one is made anew from the shards. */
const ROLLUP_VERSION = 1;
const EMPTY_ROLLUP = { compactedAtMs: null, days: new Map() };
/** Reads a rollup; `null` for one of another version and for a file that is none: it is made again. */
function readRollup(text) {
    const value = text === undefined ? null : (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(text);
    if (value === null || value.v !== ROLLUP_VERSION || !(0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.days))
        return null;
    const days = Object.entries(value.days).flatMap(([day, streams]) => (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(streams) && !Number.isNaN((0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfDay */ .ol)(day)) ? [[day, readDay(streams)]] : []);
    return { compactedAtMs: (0,_report_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(value.compacted_at), days: new Map(days) };
}
function readDay(streams) {
    const known = _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_STREAMS */ .Hh.flatMap((stream) => {
        const day = streams[stream];
        if (!(0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(day) || typeof day.bytes !== "number" || !(0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(day.sums))
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
        const sums = (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_3__/* .foldDay */ .E3)(stream, (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .readShard */ .Xy)(stream, texts).records);
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
    const oldest = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(nowMs - days * 24 * 60 * 60 * 1000);
    return { ...rollup, days: new Map([...rollup.days].filter(([day]) => day >= oldest)) };
}
/** The last day that is over. */
function lastFullDay(nowMs) {
    return (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dayBefore */ .gk)((0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(nowMs));
}


/***/ }),

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ ROLLUP_PATH),
/* harmony export */   A$: () => (/* binding */ shardPath),
/* harmony export */   Et: () => (/* binding */ FULL_PART),
/* harmony export */   S_: () => (/* binding */ ROLLUP_FOLDER),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   gk: () => (/* binding */ dayBefore),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   vE: () => (/* binding */ parseShardPath)
/* harmony export */ });
/* unused harmony export monthFolder */
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);

/** Where the rollup of all days is kept. */
const ROLLUP_FOLDER = "v1/rollup";
const ROLLUP_PATH = `${ROLLUP_FOLDER}/days.json`;
/** From this size on a part of a shard gets no more lines, in bytes: an answer of GitHub's GraphQL holds no longer text. */
const FULL_PART = 256 * 1024;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Path of a part: `v1/runs/2026/12/01.jsonl`, further parts of a long day `01.2.jsonl`, … */
function shardPath({ stream, day, part }) {
    return `${monthFolder(stream, day)}/${day.slice(8)}${part > 1 ? `.${part}` : ""}.jsonl`;
}
/** Folder with the shards of a day's month. */
function monthFolder(stream, day) {
    return `v1/${stream}/${day.slice(0, 4)}/${day.slice(5, 7)}`;
}
const PATH = /^v1\/([a-z-]+)\/(\d{4})\/(\d{2})\/(\d{2})(?:\.([1-9]\d{0,5}))?\.jsonl$/;
/** The part that a path names; `null` for a file that is no shard of ours. */
function parseShardPath(path) {
    const [, name, year, month, date, number = "1"] = PATH.exec(path) ?? [];
    const stream = _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_STREAMS */ .Hh.find((known) => known === name);
    const day = `${year}-${month}-${date}`;
    if (stream === undefined || !isDay(day))
        return null;
    const found = { stream, day, part: Number(number) };
    return shardPath(found) === path ? found : null;
}
function isDay(day) {
    const atMs = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(atMs) && dayOf(atMs) === day;
}
/** The UTC day of a moment: `2026-12-01`. */
function dayOf(atMs) {
    return new Date(atMs).toISOString().slice(0, 10);
}
/** When a day begins, in milliseconds since the epoch. */
function startOfDay(day) {
    return Date.parse(`${day}T00:00:00Z`);
}
/** The day before. */
function dayBefore(day) {
    return dayOf(startOfDay(day) - DAY_MS);
}
/** Every day from one moment to another, oldest first, both days included. */
function daysBetween(fromMs, untilMs) {
    const days = [];
    for (let atMs = startOfDay(dayOf(fromMs)); atMs <= untilMs; atMs += DAY_MS)
        days.push(dayOf(atMs));
    return days;
}
/** The folders that hold what streams have of days, each once. */
function foldersOf(streams, days) {
    return [...new Set(streams.flatMap((stream) => days.map((day) => monthFolder(stream, day))))];
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createHistoryFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
;// CONCATENATED MODULE: ./packages/folder/out/folder-lock.js



/** A holder that lives is done long before: a lock of this age, in milliseconds, is what a crash left. */
const ABANDONED_MS = 30_000;
const LONGEST_WAIT_MS = 5_000;
const POLL_MS = 20;
/** Far more than a writer needs that others are faster than each time. */
const MAX_TRIES = 2_000;
/** Nobody waits for so long: what is older was left by a crash. */
const FORGOTTEN_MS = 600_000;
const LOCK = ".lock";
/**
 * Waits for the right to write into `root`; `null` when others have it for five seconds.
 *
 * The lock is a folder, `.lock`, with the holder's files in it: its token, and the texts that it is going to write. It is
 * made elsewhere and moved to its name, which works only where no folder is, or an empty one. So a lock is taken away by
 * deleting the holder's files by their names, never a file of the next holder; and a holder that wakes too late finds the
 * files that it wants to place gone.
 *
 * @param texts what will be written, known before
 * @param abandonedMs age from which on a lock is taken away
 */
async function lockFolder(root, texts, clock, abandonedMs = ABANDONED_MS) {
    const token = (0,external_node_crypto_.randomUUID)();
    const [waiting, lock] = [external_node_path_.join(root, `${LOCK}.${token}`), external_node_path_.join(root, LOCK)];
    try {
        await prepare(waiting, token, texts);
        for (let tries = 0, waitedMs = 0; tries < MAX_TRIES && waitedMs <= LONGEST_WAIT_MS; tries += 1) {
            if (await isMoved(waiting, lock))
                return await hold(root, token, texts.length);
            if (await isCleared(lock, abandonedMs))
                continue;
            await clock.sleep(POLL_MS);
            waitedMs += POLL_MS;
        }
        return null;
    }
    finally {
        await (0,promises_.rm)(waiting, { recursive: true, force: true });
    }
}
async function prepare(folder, token, texts) {
    await (0,promises_.mkdir)(folder);
    for (const [index, text] of texts.entries()) {
        const handle = await (0,promises_.open)(external_node_path_.join(folder, `${token}.${index}`), "wx");
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    await (await (0,promises_.open)(external_node_path_.join(folder, token), "wx")).close();
}
/** Windows refuses with EPERM or EACCES what others refuse with ENOTEMPTY or EEXIST; ENOTDIR: a file has the name. */
const OCCUPIED = new Set(["ENOTEMPTY", "EEXIST", "EPERM", "EACCES", "ENOTDIR"]);
async function isMoved(waiting, lock) {
    try {
        await (0,promises_.rename)(waiting, lock);
        return true;
    }
    catch (error) {
        if (OCCUPIED.has(codeOf(error)))
            return false;
        throw error;
    }
}
async function hold(root, token, count) {
    const lock = external_node_path_.join(root, LOCK);
    const mine = external_node_path_.join(lock, token);
    // From now on the time counts, not from when it began to wait.
    await (0,promises_.utimes)(mine, new Date(), new Date()).catch(() => undefined);
    await removeForgotten(root);
    return {
        isHeld: async () => (await ageOf(mine)) !== null,
        place: async (index, target) => {
            try {
                await (0,promises_.rename)(`${mine}.${index}`, target);
                return true;
            }
            catch (error) {
                if (codeOf(error) === "ENOENT")
                    return false;
                throw error;
            }
        },
        release: async () => {
            for (let index = 0; index < count; index += 1)
                await removeFile(`${mine}.${index}`);
            await removeFile(mine);
            await removeIfEmpty(lock);
        },
    };
}
/** Clears away a lock that a crash left; `false` when somebody holds it. */
async function isCleared(lock, abandonedMs) {
    const names = await (0,promises_.readdir)(lock).catch((error) => codeOf(error));
    if (names === "ENOENT")
        return true;
    // A file of this name is no lock of ours: removing it never removes a folder.
    const files = typeof names === "string" ? [lock] : names.map((name) => external_node_path_.join(lock, name));
    const ages = await Promise.all(files.map(ageOf));
    if (ages.some((ageMs) => ageMs !== null && ageMs <= abandonedMs))
        return false;
    for (const file of files)
        await removeFile(file);
    await removeIfEmpty(lock);
    return true;
}
/** What writers left that died while they waited. */
async function removeForgotten(root) {
    for (const name of await (0,promises_.readdir)(root)) {
        const folder = external_node_path_.join(root, name);
        if (!name.startsWith(`${LOCK}.`) || ((await ageOf(folder)) ?? 0) <= FORGOTTEN_MS)
            continue;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** In milliseconds; the disk's own time. `null` for what is not there. */
async function ageOf(file) {
    try {
        return Date.now() - (await (0,promises_.stat)(file)).mtimeMs;
    }
    catch {
        return null;
    }
}
async function removeFile(file) {
    await (0,promises_.unlink)(file).catch(() => undefined);
}
async function removeIfEmpty(folder) {
    await (0,promises_.rmdir)(folder).catch(() => undefined);
}
function codeOf(error) {
    return error.code ?? "";
}

;// CONCATENATED MODULE: ./packages/folder/out/history-folder.js





/**
 * Keeps a history in a folder of the disk, one file for each shard. Writers of several processes wait for each other.
 * Each file is replaced as a whole: a crash leaves the old one or the new one.
 *
 * @param root absolute path; made with the first write
 * @param abandonedMs age from which on the lock of another writer is taken for what a crash left, in milliseconds; a
 *   writer that is only slow writes again
 */
function createHistoryFolder(root, clock, abandonedMs = ABANDONED_MS) {
    return {
        place: `the folder ${root}`,
        open: async (folders) => {
            const files = (await Promise.all([...new Set(folders)].map((folder) => listFolder(root, folder)))).flat();
            const known = {
                sizes: new Map(files.map(({ path: file, size }) => [file, size])),
                digests: new Map(),
            };
            return {
                exists: await isThere(external_node_path_.join(root, "v1")),
                files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
                read: async (paths) => {
                    const texts = new Map();
                    for (const file of paths) {
                        const text = known.sizes.has(file) ? await readText(root, file) : null;
                        if (text === null)
                            continue;
                        known.digests.set(file, digest(text));
                        texts.set(file, text);
                    }
                    return texts;
                },
                write: (changes) => writeAll(root, known, changes, (texts) => lockFolder(root, texts, clock, abandonedMs)),
            };
        },
    };
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("base64");
}
async function listFolder(root, folder) {
    const names = await (0,promises_.readdir)(external_node_path_.join(root, folder)).catch(orNothing([]));
    const files = await Promise.all(
    // What begins with a dot is being written, or was when something crashed.
    names
        .filter((name) => !name.startsWith("."))
        .map(async (name) => {
        const found = await (0,promises_.stat)(external_node_path_.join(root, folder, name)).catch(orNothing(null));
        return found?.isFile() ? { path: `${folder}/${name}`, size: found.size } : null;
    }));
    return files.filter((file) => file !== null);
}
async function readText(root, file) {
    return (0,promises_.readFile)(external_node_path_.join(root, file), "utf8").catch(orNothing(null));
}
async function isThere(file) {
    return (await (0,promises_.stat)(file).catch(orNothing(null))) !== null;
}
/** Stands for what is not there; whatever else keeps a file from being read is the user's to fix. */
function orNothing(nothing) {
    return (error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return nothing;
        throw new errors/* ConfigError */.xL([{ message: `The history cannot be read: ${error.code ?? error.message}.` }]);
    };
}
async function writeAll(root, known, changes, lockWith) {
    try {
        await (0,promises_.mkdir)(root, { recursive: true });
        const texts = [...changes].filter((change) => change[1] !== null);
        const lock = await lockWith(texts.map(([, text]) => text));
        if (lock === null)
            return { status: "stale" };
        try {
            return (await isWritten(root, known, changes, texts, lock))
                ? { status: "written", commit: null }
                : { status: "stale" };
        }
        finally {
            await lock.release();
        }
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            throw error;
        const why = error.code ?? String(error);
        return { status: "refused", message: `The history cannot be written into ${root}: ${why}.` };
    }
}
/** Writes while the lock is held; `false` when something is not as it was read, or the lock was lost. */
async function isWritten(root, known, changes, texts, lock) {
    for (const file of changes.keys()) {
        if (!(await isUnchanged(root, known, file)))
            return false;
    }
    for (const [index, [file]] of texts.entries()) {
        const target = external_node_path_.join(root, file);
        await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        if (!(await lock.place(index, target)))
            return false;
    }
    for (const [file, text] of changes) {
        if (text !== null)
            continue;
        if (!(await lock.isHeld()))
            return false;
        await (0,promises_.rm)(external_node_path_.join(root, file), { force: true });
    }
    return true;
}
async function isUnchanged(root, { sizes, digests }, file) {
    const text = await readText(root, file);
    if (!sizes.has(file))
        return text === null;
    const before = digests.get(file);
    if (text === null)
        return false;
    return before === undefined ? Buffer.byteLength(text) === sizes.get(file) : digest(text) === before;
}


/***/ })

};
