export const id = 599;
export const ids = [599];
export const modules = {

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ appendRecords),
/* harmony export */   o: () => (/* binding */ groupRecords)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
/* harmony import */ var _read_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2269);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);



/** Sorts records into their shards. One whose stream is not known is left out. */
function groupRecords(records) {
    const groups = new Map();
    for (const record of records) {
        const stream = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .streamOf */ .mA)(record);
        if (stream === null)
            continue;
        const day = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(Date.parse(record.ts));
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
        const there = (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .readShard */ .Xy)(stream, tail.texts).records;
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
            if (text.length >= _shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .FULL_PART */ .Et) {
                part += 1;
                text = "";
            }
            text += (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLine */ .GF)(record);
            files.set((0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .shardPath */ .A$)({ stream, day, part }), text);
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


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ compactHistory),
/* harmony export */   QY: () => (/* binding */ isCompactionDue),
/* harmony export */   xh: () => (/* binding */ DEFAULT_RETENTION)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _read_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7169);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);




const DEFAULT_RETENTION = { shardDays: 180, rollupDays: 400 };
/** The journal of writes is of use only as long as somebody may want to undo them. */
const SHORT_LIVED = new Map([["operations", 30]]);
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;
/** How far behind the retention shards are looked for, where nothing was thrown away for long. */
const REACH_DAYS = 100;
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
    const days = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(oldestMs, nowMs);
    const snapshot = await store.open([...(0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersOf */ .pd)(_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .HISTORY_STREAMS */ .Hh, days), _shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_FOLDER */ .S_]);
    const isThere = snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w);
    const text = isThere ? (await snapshot.read([_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w])).get(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w) : undefined;
    const shards = listShards(snapshot.files).filter(({ day }) => day < (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(nowMs - DAY_MS));
    let rollup = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .readRollup */ .tP)(text) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_ROLLUP */ .zp;
    const uncounted = shards.filter((shard) => !(0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he)(rollup, shard));
    for (const batch of (0,_read_history_js__WEBPACK_IMPORTED_MODULE_3__/* .intoBatches */ .bV)(uncounted.map((shard) => ({ ...shard, size: shard.bytes })))) {
        const texts = await snapshot.read(batch.flatMap(({ paths }) => paths));
        const sources = batch.map((shard) => ({
            ...shard,
            texts: shard.paths.map((path) => texts.get(path) ?? ""),
        }));
        rollup = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .foldShards */ .td)(rollup, sources);
    }
    const expired = shards.filter(({ stream, day }) => day < oldestKept(stream, retention, nowMs));
    const removed = expired.flatMap(({ paths }) => paths);
    if (removed.length === 0 && uncounted.length === 0) {
        return { write: { status: "unneeded" }, removed: 0, counted: 0 };
    }
    const next = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .trimRollup */ .LG)({ ...rollup, compactedAtMs: nowMs }, retention.rollupDays, nowMs);
    const files = new Map(removed.map((path) => [path, null]));
    files.set(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w, (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRollup */ .T_)(next));
    const write = await snapshot.write(files, "Compact the history");
    return { write, removed: expired.length, counted: uncounted.length };
}
function oldestKept(stream, { shardDays }, nowMs) {
    return (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(nowMs - Math.min(SHORT_LIVED.get(stream) ?? shardDays, shardDays) * DAY_MS);
}
function listShards(files) {
    const shards = new Map();
    for (const { path, size } of files) {
        const part = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShardPath */ .vE)(path);
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

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ exposureRecords),
/* harmony export */   g: () => (/* binding */ isExposure)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);


const COUNTS = ["operations", "failed", "calls", "duration_seconds"];
/**
 * Records of `exposures` in a report of sync-monitor: `[{experiment, unit, variant, settings_digest}]`, with the seed and
 * the counts that are known.
 */
function exposureRecords(exposures, origin, { nameOf }) {
    return (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(exposures).flatMap((exposure) => {
        const [experiment, name, variant, digest] = ["experiment", "unit", "variant", "settings_digest"].map((key) => (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(exposure[key]));
        if (experiment == null || name == null || variant == null || digest == null)
            return [];
        const [repository = "", ...period] = name.split("@");
        const unit = [nameOf(repository), ...period].join("@");
        const seed = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(exposure.seed);
        const counts = COUNTS.flatMap((key) => {
            const count = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(exposure[key]);
            return count === null ? [] : [[key, count]];
        });
        return (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .createRecord */ .eC)("exposures", origin, `${experiment}:${unit}:${variant}`, {
            experiment,
            unit,
            variant,
            settings_digest: digest,
            ...(seed !== null && { seed }),
            ...Object.fromEntries(counts),
        });
    });
}
/** Whether a record is a whole one of the stream `exposures`. */
function isExposure(record) {
    return ((0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(record) === "exposures" &&
        ["experiment", "unit", "variant", "settings_digest"].every((key) => (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(record[key]) !== null));
}


/***/ }),

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ isPullRequestChange),
/* harmony export */   TA: () => (/* binding */ pullRequestRecords)
/* harmony export */ });
/* unused harmony exports PULL_REQUEST_CHANGES, PULL_REQUEST_ACTORS */
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);


/** What happens in the life of a sync pull request: a closed set, part of the public contract. */
const PULL_REQUEST_CHANGES = ["opened", "merged", "closed", "vetoed", "conflict", "resolved"];
/** Who did it; `automation`: a run of ours. */
const PULL_REQUEST_ACTORS = ["automation", "bot", "person"];
/** What an outcome tells about the life of a pull request, and who did it; others tell that nothing changed. */
const CHANGES = new Map([
    ["opened", { change: "opened", by: "automation" }],
    ["conflict", { change: "conflict" }],
    ["vetoed", { change: "vetoed", by: "person" }],
]);
/** Records of what changed in the life of a repository's sync pull requests. */
function pullRequestRecords({ name, branches, retired, ended }, origin, { nameOf }) {
    const repository = nameOf(name);
    const record = (pull, members, atMs = origin.atMs) => {
        const number = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pull) ? (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(pull.number) : null;
        if (!(0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pull) || number === null)
            return [];
        const part = `${repository}#${number}:${members.change}`;
        const all = { repository, number, ...members, ...describe(pull, atMs) };
        return [(0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .createRecord */ .eC)("pull-requests", origin, part, all)];
    };
    return [
        ...branches.flatMap(({ outcome, pull_request, behind_by }) => {
            const members = CHANGES.get(outcome);
            const behind = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(behind_by);
            return members === undefined
                ? []
                : record(pull_request, { ...members, ...(behind !== null && { behind }) }).map((change) => members.change === "opened" ? change : oncePerDay(change));
        }),
        ...retired.flatMap(({ outcome, pull_request }) => outcome === "retired" ? record(pull_request, { change: "closed", by: "automation" }) : []),
        ...ended.flatMap(({ change, at, by, by_id, pull_request }) => {
            if (change !== "merged" && change !== "closed")
                return [];
            const actor = PULL_REQUEST_ACTORS.find((known) => known === by);
            const id = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(by_id);
            const members = { change, ...(actor && { by: actor }), ...(id !== null && { by_id: id }) };
            return record(pull_request, members, (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(at) ?? undefined);
        }),
    ];
}
/** Every run sees that it is so, as long as it is: the history has it once a day, whatever run was the first to tell. */
function oncePerDay(record) {
    const { repository, number, change, ts } = record;
    return { ...record, id: `pull-requests:day-${ts.slice(0, 10)}:1:${repository}#${number}:${change}` };
}
/** How long it was open, and what it was part of. */
function describe({ opened_at, experiment, variant }, atMs) {
    const openedMs = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(opened_at);
    const [part, arm] = [(0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(experiment), (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(variant)];
    return {
        ...(openedMs !== null && { hours_open: Math.max(0, Math.round((atMs - openedMs) / 36_000) / 100) }),
        ...(part !== null && arm !== null && { experiment: part, variant: arm }),
    };
}
/** Whether a record is a whole one of the stream `pull-requests`. */
function isPullRequestChange(record) {
    return ((0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .streamOf */ .mA)(record) === "pull-requests" &&
        (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(record.repository) !== null &&
        (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(record.number) !== null &&
        PULL_REQUEST_CHANGES.some((known) => known === record.change));
}


/***/ }),

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ FIRST_WAIT_MS),
/* harmony export */   cJ: () => (/* binding */ recordHistory),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS),
/* harmony export */   u_: () => (/* binding */ LONGEST_WAIT_MS)
/* harmony export */ });
/* harmony import */ var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
/* harmony import */ var _compact_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4638);
/* harmony import */ var _fold_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6496);
/* harmony import */ var _read_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2269);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);






/** Attempts before a writer gives up. Measured: 24 writers at once need 8 at most. */
const MAX_ATTEMPTS = 15;
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 8_000;
/** Streams whose past days are counted as soon as they are over: charts of a year are made of them. */
const COUNTED = ["runs", "pull-requests", "health", "incidents"];
/** Parts before the last one that may hold what is recorded again: a run has at most 2,000 repositories to tell of, 1 MB. */
const EARLIER_PARTS = 5;
/**
 * Appends records to the history: reads, adds, and writes only if nobody else has written meanwhile; otherwise reads again
 * and adds again. Never merges and never forces. Records that are there already are not written again.
 *
 * Throws what the store throws when it cannot be read.
 */
async function recordHistory(store, records, { clock, random, message }) {
    const groups = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRecords */ .o)(records);
    if (groups.length === 0)
        return { status: "recorded", ...NOTHING, attempts: 0 };
    const firstParts = new Map();
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        const nowMs = clock.now();
        const snapshot = await store.open(foldersToOpen(groups, nowMs));
        const { files, added, isCompactionDue } = await plan(snapshot, groups, firstParts, nowMs);
        if (added === 0)
            return { status: "recorded", ...NOTHING, attempts: attempt };
        const result = await snapshot.write(files, message);
        if (result.status === "written") {
            const { commit } = result;
            return {
                status: "recorded",
                added,
                commit,
                attempts: attempt,
                ...(isCompactionDue && { isCompactionDue }),
            };
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
const NOTHING = { added: 0, commit: null };
function waitMs(attempt) {
    return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}
function foldersToOpen(groups, nowMs) {
    const folders = groups.flatMap(({ stream, day }) => (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersOf */ .pd)([stream], [day]));
    return [...new Set([...folders, ...(0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersOf */ .pd)(COUNTED, [(0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .lastFullDay */ .KV)(nowMs)]), _shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_FOLDER */ .S_])];
}
async function plan(snapshot, groups, firstParts, nowMs) {
    const shards = indexShards(snapshot.files);
    const tails = new Map(groups.map(({ stream, day }) => {
        const parts = shards.get(keyOf({ stream, day })) ?? [];
        const last = parts.at(-1)?.part ?? 0;
        const first = Math.min(firstParts.get(keyOf({ stream, day })) ?? Math.max(1, last - EARLIER_PARTS), last);
        firstParts.set(keyOf({ stream, day }), first);
        return [keyOf({ stream, day }), { last, paths: pathsFrom(parts, first) }];
    }));
    const uncounted = findUncounted(shards, groups, nowMs);
    const paths = [
        ...[...tails.values()].flatMap((tail) => tail.paths),
        ...uncounted.flatMap(({ parts }) => pathsFrom(parts, 1)),
        ...(uncounted.length > 0 && snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_PATH */ .$w) ? [_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_PATH */ .$w] : []),
    ];
    const texts = await snapshot.read([...new Set(paths)]);
    const textsOf = (wanted) => wanted.flatMap((path) => texts.get(path) ?? []);
    const findTail = (shard) => {
        const { last, paths: tail } = tails.get(keyOf(shard)) ?? { last: 0, paths: [] };
        return { last, texts: textsOf(tail) };
    };
    const yesterday = uncounted.flatMap(({ stream, parts }) => stream === "runs" ? (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .readShard */ .Xy)(stream, textsOf(pathsFrom(parts, 1))).records : []);
    const appended = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .appendRecords */ .h)(withGaps(groups, findTail, yesterday), findTail);
    const sources = uncounted.map(({ stream, day, bytes, parts }) => ({
        stream,
        day,
        bytes,
        texts: textsOf(pathsFrom(parts, 1)),
    }));
    const rollup = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .readRollup */ .tP)(texts.get(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_PATH */ .$w)) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_ROLLUP */ .zp;
    const counted = sources.filter((source) => !(0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he)(rollup, source));
    if (counted.length === 0 || appended.added === 0)
        return appended;
    const isDue = (0,_compact_history_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompactionDue */ .QY)(rollup, nowMs);
    // What is due is written down at once, so that a week passes before it is due again, whatever becomes of it.
    const next = { ...(0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .foldShards */ .td)(rollup, counted), ...(isDue && { compactedAtMs: nowMs }) };
    const files = new Map(appended.files).set(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_PATH */ .$w, (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRollup */ .T_)(next));
    return { ...appended, files, ...(isDue && { isCompactionDue: true }) };
}
function keyOf({ stream, day }) {
    return `${stream} ${day}`;
}
/** The parts of each shard, in order. */
function indexShards(files) {
    const shards = new Map();
    for (const { path, size } of files) {
        const shard = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShardPath */ .vE)(path);
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
    const today = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(nowMs);
    const isFirst = groups.some(({ stream, day }) => day === today && !shards.has(keyOf({ stream, day })));
    if (!isFirst)
        return [];
    const day = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .lastFullDay */ .KV)(nowMs);
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
        const before = [...yesterday, ...(0,_read_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .readShard */ .Xy)("runs", findTail(group).texts).records];
        return { ...group, records: group.records.map((record) => withGap(record, before)) };
    });
}
function withGap(record, before) {
    const startMs = (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(record);
    const earlier = before
        .filter((other) => other.run.workflow === record.run.workflow && (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_5__/* .runOf */ .ng)(other) !== (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_5__/* .runOf */ .ng)(record))
        .map(_fold_day_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)
        .filter((atMs) => atMs < startMs);
    if (earlier.length === 0)
        return record;
    return { ...record, scheduled_gap_seconds: Math.round((startMs - Math.max(...earlier)) / 1000) };
}


/***/ }),

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ recordReports)
});

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
        const members = {
            repository: shown,
            number: pull,
            change,
            outcome: (0,report_values/* readText */.yR)(outcome),
            ...(change === "resolved" && { by: "automation" }),
        };
        return (0,history_record/* createRecord */.eC)("pull-requests", { run, atMs }, `${shown}#${pull}:${change}`, members);
    });
}

// EXTERNAL MODULE: ./packages/core/out/history/delivery-records.js
var delivery_records = __webpack_require__(9539);
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

// EXTERNAL MODULE: ./packages/core/out/history/incident-records.js
var incident_records = __webpack_require__(1921);
;// CONCATENATED MODULE: ./packages/core/out/history/journal.js


/** Reads a journal (`automation_journal.jsonl`). One that a crash tore is read as far as it goes. Never throws. */
function readJournal(text) {
    const entries = new Map();
    let unreadable = 0;
    for (const line of text.split("\n")) {
        if (line.trim() === "")
            continue;
        const value = (0,history_record/* parseObject */.lj)(line);
        const seq = value?.v === 1 ? (0,report_values/* readNumber */.kz)(value.seq) : null;
        const intent = value !== null && seq !== null ? readIntent(value, seq) : null;
        const known = seq === null ? undefined : entries.get(seq);
        const end = value !== null && known !== undefined ? readEnd(value) : null;
        if (intent !== null && known === undefined)
            entries.set(intent.seq, intent);
        else if (end !== null && known?.end === null)
            entries.set(known.seq, { ...known, end });
        else
            unreadable += 1;
    }
    return { entries: [...entries.values()], unreadable };
}
function readIntent(value, seq) {
    const [at, repository, operation] = [
        readAt(value.at),
        (0,report_values/* readText */.yR)(value.repository),
        (0,report_values/* readText */.yR)(value.operation),
    ];
    if (value.phase !== "before" || at === null || repository === null || operation === null)
        return null;
    return {
        seq,
        at,
        repository,
        operation,
        target: (0,report_values/* readText */.yR)(value.target),
        before: readState(value.before),
        intent: readState(value.intent),
        end: null,
    };
}
function readEnd({ phase, status, after, code, ...rest }) {
    const at = readAt(rest.at);
    if (phase !== "after" || at === null || (status !== "done" && status !== "failed"))
        return null;
    const text = (0,report_values/* readText */.yR)(code);
    return { at, status, after: readState(after), ...(text !== null && { code: text }) };
}
function readAt(value) {
    return (0,report_values/* readTime */.aQ)(value) === null ? null : value;
}
function readState(value) {
    return (0,history_record/* isObject */.Gv)(value) ? value : null;
}

;// CONCATENATED MODULE: ./packages/core/out/history/operation-records.js



/** `unfinished`: the run died before it knew. */
const OPERATION_STATUSES = (/* unused pure expression or super */ null && (["done", "failed", "unfinished"]));
/** Records of the writes of a journal; `null` for a text that is none. A journal without a write is empty. */
function operationRecords(text, context) {
    const { entries, unreadable } = readJournal(text);
    if (entries.length === 0 && unreadable > 0)
        return null;
    return entries.map((entry) => recordOperation(entry, context));
}
function recordOperation(entry, { run, nameOf, hidesNames }) {
    const { end, seq, at, operation, target, before, intent } = entry;
    const members = {
        seq,
        repository: nameOf(entry.repository),
        operation,
        target,
        status: end?.status ?? "unfinished",
        ...(end?.code !== undefined && { code: end.code }),
    };
    const origin = { run, atMs: (0,report_values/* readTime */.aQ)(at) ?? 0 };
    // Several steps of one run have a journal each.
    const part = `${seq}-${(0,report_values/* shortDigest */.VK)(JSON.stringify([at, operation, target, entry.repository]))}`;
    const states = { before, intent, after: end?.after ?? null };
    const none = { before: null, intent: null, after: null };
    const whole = (0,history_record/* createRecord */.eC)("operations", origin, part, { ...members, ...(hidesNames ? none : states) });
    return (0,history_record/* fitsLine */.ni)(whole)
        ? whole
        : (0,history_record/* createRecord */.eC)("operations", origin, part, { ...members, ...none, truncated: true });
}
/** Whether a record is a whole one of the stream `operations`. */
function isOperation(record) {
    const { seq, repository, operation, target, status, before, intent, after } = record;
    return (streamOf(record) === "operations" &&
        readNumber(seq) !== null &&
        readText(repository) !== null &&
        readText(operation) !== null &&
        (target === null || readText(target) !== null) &&
        OPERATION_STATUSES.some((known) => known === status) &&
        [before, intent, after].every((state) => state === null || isObject(state)));
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
        ...((0,report_values/* readText */.yR)(metrics.shard) !== null && { shard: (0,report_values/* readText */.yR)(metrics.shard) }),
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

// EXTERNAL MODULE: ./packages/core/out/history/exposure-records.js
var exposure_records = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/core/out/history/pull-request-records.js
var pull_request_records = __webpack_require__(8736);
;// CONCATENATED MODULE: ./packages/core/out/history/schedule-records.js


/** Decisions that a record keeps: those with the highest index. */
const MOST_DECISIONS = 300;
/** Repositories and commits whose times fit into a line with room to spare. */
const MOST_REPOSITORIES = 200;
const MOST_TIMES = 2_500;
const SECOND_MS = 1000;
/** Records of `schedule` in a report of sync-monitor: one, or several where much was pushed. */
function scheduleRecords(schedule, origin, part, { nameOf }) {
    const members = {
        mode: (0,report_values/* readText */.yR)(schedule.mode),
        objective: (0,report_values/* readText */.yR)(schedule.objective),
        detection: (0,report_values/* readText */.yR)(schedule.detection),
        due: (0,report_values/* readNumber */.kz)(schedule.due) ?? 0,
        not_due: (0,report_values/* readNumber */.kz)(schedule.not_due) ?? 0,
        unchanged: (0,report_values/* readNumber */.kz)(schedule.unchanged) ?? 0,
    };
    const decisions = (0,report_values/* readObjects */.$I)(schedule.decisions)
        .flatMap(({ repository, reason, index }) => {
        const [name, why, worth] = [(0,report_values/* readText */.yR)(repository), (0,report_values/* readText */.yR)(reason), (0,report_values/* readNumber */.kz)(index)];
        return name === null || why === null ? [] : [[nameOf(name), [why, worth ?? 0]]];
    })
        .toSorted(([, [, a]], [, [, b]]) => b - a)
        .slice(0, MOST_DECISIONS);
    return chunk(readCommits(schedule.commits, nameOf)).map((commits, index) => (0,history_record/* createRecord */.eC)("schedule", origin, `${part}:${index}`, {
        ...(index === 0 ? members : { ...members, due: 0, not_due: 0, unchanged: 0 }),
        commits: Object.fromEntries(commits),
        decisions: index === 0 ? Object.fromEntries(decisions) : {},
    }));
}
function readCommits(value, nameOf) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return [];
    return Object.entries(value).map(([name, times]) => {
        const list = Array.isArray(times) ? times : [];
        const seconds = list.flatMap((time) => {
            const atMs = (0,report_values/* readTime */.aQ)(time);
            return atMs === null ? [] : [Math.round(atMs / SECOND_MS)];
        });
        return [nameOf(name), seconds.slice(-MOST_TIMES)];
    });
}
/** At least one part, so that a run in which nothing was pushed has its record too. */
function chunk(commits) {
    const parts = [[]];
    let times = 0;
    for (const entry of commits) {
        const last = parts.at(-1);
        times += entry[1].length;
        if (last === undefined || (last.length > 0 && (last.length >= MOST_REPOSITORIES || times > MOST_TIMES))) {
            parts.push([entry]);
            times = entry[1].length;
        }
        else
            last.push(entry);
    }
    return parts;
}
/** Whether a record is a whole one of the stream `schedule`. */
function isScheduleRecord(record) {
    const { commits, decisions } = record;
    const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    return (streamOf(record) === "schedule" && isMap(commits) && isMap(decisions) && readText(record.mode) !== null);
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
    // Without a runner the start tells which run it was.
    const start = context.run.id === null ? { start_time: new Date(startedAtMs).toISOString() } : {};
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
        ...noteworthy.map((state) => recordRepository(state, origin, part, context, start)),
        ...(isDryRun ? [] : states.flatMap((state) => (0,pull_request_records/* pullRequestRecords */.TA)(state, origin, context))),
        ...(isDryRun ? [] : (0,exposure_records/* exposureRecords */.M)(report.exposures, origin, context)),
        ...((0,history_record/* isObject */.Gv)(report.schedule) ? scheduleRecords(report.schedule, origin, part, context) : []),
    ];
}
function readStates(report) {
    const codes = new Map((0,report_values/* readObjects */.$I)(report.errors).map(({ repository, code }) => [
        (0,report_values/* readText */.yR)(repository)?.toLowerCase(),
        (0,report_values/* readText */.yR)(code),
    ]));
    return (0,report_values/* readObjects */.$I)(report.repositories).flatMap(({ repository, status, reason, branches, ...rest }) => {
        const name = (0,report_values/* readText */.yR)(repository);
        if (name === null)
            return [];
        return {
            name,
            status: (0,report_values/* readText */.yR)(status) ?? "failed",
            reason: (0,report_values/* readText */.yR)(reason),
            branches: (0,report_values/* readObjects */.$I)(branches),
            retired: (0,report_values/* readObjects */.$I)(rest.retired),
            ended: (0,report_values/* readObjects */.$I)(rest.ended),
            errorCode: codes.get(name.toLowerCase()) ?? null,
        };
    });
}
function isNoteworthy({ status, branches, retired, ended, errorCode }) {
    return (status === "failed" ||
        errorCode !== null ||
        retired.length > 0 ||
        ended.length > 0 ||
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
function recordRepository({ name, status, reason, branches, errorCode }, origin, part, { nameOf }, start) {
    const outcomes = branches.map(({ outcome }) => (0,report_values/* readText */.yR)(outcome) ?? "failed");
    const code = status === "failed" ? reason : errorCode;
    const repository = nameOf(name);
    return (0,history_record/* createRecord */.eC)("repositories", origin, `${part}:${repository}`, {
        ...start,
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

;// CONCATENATED MODULE: ./packages/core/out/history/report-records.js








const MAKERS = {
    metrics: fromObject(runRecords),
    sync: fromObject(syncRecords),
    health: fromObject(healthRecords),
    conflict: fromObject(conflictRecords),
    incident: fromObject(incident_records/* incidentRecords */.tt),
    journal: operationRecords,
    delivery: fromObject(delivery_records/* deliveryRecords */.JU),
};
function fromObject(make) {
    return (text, context) => {
        const report = (0,history_record/* parseObject */.lj)(text);
        return report === null ? null : make(report, context);
    };
}
/** Makes records of reports. A file that is no such report is a problem, and no reason to stop. */
function recordReports(reports, settings) {
    const syncReports = reports.flatMap(({ kind, text }) => (kind === "sync" ? [(0,history_record/* parseObject */.lj)(text)] : []));
    const context = { ...settings, syncReports: syncReports.filter(history_record/* isObject */.Gv) };
    const records = [];
    const problems = [];
    for (const { kind, file, text } of reports) {
        const made = MAKERS[kind](text, context);
        if (made === null)
            problems.push({ file, message: `It is no ${NAMES[kind]}.` });
        const fitting = made?.filter(history_record/* fitsLine */.ni) ?? [];
        if (fitting.length < (made?.length ?? 0))
            problems.push({ file, message: "Some of its records are too long." });
        for (const record of fitting)
            records.push(record);
    }
    return { records, problems };
}
const NAMES = {
    metrics: "metrics file of sync-monitor",
    sync: "report of sync-monitor",
    health: "report of health-check",
    conflict: "report of resolve-conflicts",
    incident: "report of report-incident",
    journal: "journal of writes",
    delivery: "report of send-notifications",
};


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
