export const id = 14;
export const ids = [14];
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
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
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
    const closed = records.filter(({ to }) => to === "ok");
    return {
        opened: records.filter(({ to }) => to === "failing").length,
        recovered: closed.length,
        recovery_seconds: sum(closed, "duration_seconds"),
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
    for (const part of parts.filter(_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)) {
        for (const [name, number] of Object.entries(part))
            sums.set(name, (sums.get(name) ?? 0) + number);
    }
    return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hh: () => (/* binding */ HISTORY_STREAMS),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   eC: () => (/* binding */ createRecord),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   ni: () => (/* binding */ renderLine)
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
/** A record as a line of a shard, with its line end, in ASCII. Throws `InvariantError` for one that is too long. */
function renderLine(record) {
    const line = JSON.stringify(record).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    if (line.length >= MAX_LINE)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvariantError */ .zU(`The history record ${record.id} is too long.`);
    return `${line}\n`;
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

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ NO_DAMAGE),
/* harmony export */   Xy: () => (/* binding */ readShard),
/* harmony export */   h8: () => (/* binding */ addDamage)
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
    const records = new Map();
    let [unreadable, torn, newer, duplicate] = [0, 0, 0, 0];
    for (const text of parts) {
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
            else if (records.has(reading.record.id))
                duplicate += 1;
            else
                records.set(reading.record.id, reading.record);
        }
    }
    return {
        records: [...records.values()].toSorted(byTime),
        damage: { ...NO_DAMAGE, unreadable, torn, newer, duplicate },
    };
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


/** A holder that lives is done long before: a lock of this age is what a crash left. */
const ABANDONED_MS = 30_000;
const LONGEST_WAIT_MS = 5_000;
const POLL_MS = 20;
/** Waits for the right to write; `null` when others hold it for five seconds. A lock that a crash left is taken away. */
async function lockFolder(file, clock) {
    const token = (0,external_node_crypto_.randomUUID)();
    for (let waitedMs = 0; waitedMs <= LONGEST_WAIT_MS; waitedMs += POLL_MS) {
        try {
            await (0,promises_.writeFile)(file, token, { flag: "wx" });
            const isHeld = async () => (await (0,promises_.readFile)(file, "utf8").catch(() => "")) === token;
            return {
                isHeld,
                release: async () => {
                    if (await isHeld())
                        await (0,promises_.rm)(file, { force: true });
                },
            };
        }
        catch (error) {
            if (error.code !== "EEXIST")
                throw error;
        }
        if (await isAbandoned(file))
            await takeAway(file);
        else
            await clock.sleep(POLL_MS);
    }
    return null;
}
/** The disk's own clock is asked: it wrote the time. */
async function isAbandoned(file) {
    try {
        return Date.now() - (await (0,promises_.stat)(file)).mtimeMs > ABANDONED_MS;
    }
    catch {
        return false;
    }
}
/** Of two that take it away at once, the second may get hold of a new lock, and puts it back. */
async function takeAway(file) {
    const aside = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.rename)(file, aside);
    }
    catch {
        return;
    }
    if (!(await isAbandoned(aside)))
        await (0,promises_.link)(aside, file).catch(() => undefined);
    await (0,promises_.rm)(aside, { force: true });
}

;// CONCATENATED MODULE: ./packages/folder/out/history-folder.js





/**
 * Keeps a history in a folder of the disk, one file for each shard. Writers of several processes wait for each other.
 * Each file is replaced as a whole: a crash leaves the old one or the new one.
 *
 * @param root absolute path; made with the first write
 */
function createHistoryFolder(root, clock) {
    return {
        place: `the folder ${root}`,
        open: async (folders) => {
            const files = (await Promise.all([...new Set(folders)].map((folder) => listFolder(root, folder)))).flat();
            const known = {
                sizes: new Map(files.map(({ path: file, size }) => [file, size])),
                texts: new Map(),
            };
            return {
                exists: await isThere(external_node_path_.join(root, "v1")),
                files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
                read: async (paths) => {
                    for (const file of paths) {
                        const text = known.sizes.has(file) ? await readText(root, file) : null;
                        if (text !== null)
                            known.texts.set(file, text);
                    }
                    return new Map(paths.flatMap((file) => pair(file, known.texts.get(file))));
                },
                write: (changes) => writeAll(root, clock, known, changes),
            };
        },
    };
}
function pair(file, text) {
    return text === undefined ? [] : [[file, text]];
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
async function writeAll(root, clock, known, changes) {
    try {
        await (0,promises_.mkdir)(root, { recursive: true });
        const lock = await lockFolder(external_node_path_.join(root, ".lock"), clock);
        if (lock === null)
            return { status: "stale" };
        try {
            for (const file of changes.keys()) {
                if (!(await isUnchanged(root, known, file)))
                    return { status: "stale" };
            }
            for (const [file, text] of changes) {
                if (!(await lock.isHeld()))
                    return { status: "stale" };
                await replaceFile(external_node_path_.join(root, file), text);
            }
            return { status: "written", commit: null };
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
async function isUnchanged(root, { sizes, texts }, file) {
    const text = await readText(root, file);
    if (!sizes.has(file))
        return text === null;
    const before = texts.get(file);
    return before === undefined
        ? text !== null && Buffer.byteLength(text) === sizes.get(file)
        : text === before;
}
async function replaceFile(file, text) {
    if (text === null) {
        await (0,promises_.rm)(file, { force: true });
        return;
    }
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    const temporary = external_node_path_.join(external_node_path_.dirname(file), `.${external_node_path_.basename(file)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const handle = await (0,promises_.open)(temporary, "wx");
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(temporary, file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
}


/***/ })

};
