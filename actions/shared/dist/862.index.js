const id = 862;
const ids = [862];
const modules = {
  /***/
  6496: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E3: () => (
          /* binding */
          foldDay
        ),
        /* harmony export */
        GH: () => (
          /* binding */
          startOf
        ),
        /* harmony export */
        W4: () => (
          /* binding */
          readSuccess
        ),
        /* harmony export */
        YV: () => (
          /* binding */
          quantile
        ),
        /* harmony export */
        nL: () => (
          /* binding */
          numbers
        ),
        /* harmony export */
        ng: () => (
          /* binding */
          runOf
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7038);
      var _incident_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1921);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
      function foldDay(stream, records) {
        const fold = FOLDS[stream];
        return { records: records.length, ...fold?.(records) };
      }
      const FOLDS = {
        runs: foldRuns,
        repositories: (records) => ({
          repositories: new Set(records.map(({ repository }) => repository)).size,
          failed: records.filter(({ status }) => status === "failed").length,
          codes: countMembers(records, "code")
        }),
        "pull-requests": (records) => ({ changes: countMembers(records, "change") }),
        health: (records) => ({ statuses: countMembers(records, "status"), lowest_score: least(records, "score") }),
        incidents: foldIncidents,
        operations: (records) => ({
          operations: countMembers(records, "operation"),
          statuses: countMembers(records, "status")
        }),
        deliveries: foldDeliveries,
        schedule: (records) => ({
          due: sum(records, "due"),
          not_due: sum(records, "not_due"),
          unchanged: sum(records, "unchanged")
        }),
        exposures: (records) => ({ experiments: countMembers(records, "experiment") })
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
          errors: addAll(records.map(({ errors }) => (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(errors))),
          outcomes: addAll(records.map(({ outcomes }) => (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(outcomes)))
        };
      }
      function foldIncidents(records) {
        const closed = records.filter(_incident_records_js__WEBPACK_IMPORTED_MODULE_1__.Wt);
        return {
          opened: records.filter(_incident_records_js__WEBPACK_IMPORTED_MODULE_1__.nS).length,
          recovered: closed.length,
          recovery_seconds: sum(closed, "duration_seconds")
        };
      }
      function foldDeliveries(records) {
        const failed = records.filter(({ status }) => status === "failed");
        return {
          sent: records.length - failed.length,
          failed: failed.length,
          failed_by_channel: countMembers(failed, "channel"),
          latency_p95: quantile(numbers(records, "latency_ms"), 0.95)
        };
      }
      function countRuns(records) {
        return new Set(records.map(runOf)).size;
      }
      function runOf({ run, start_time, ts }) {
        return run.id === null ? `local ${(0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(start_time) ?? ts}` : `${run.id} ${run.attempt ?? 1}`;
      }
      function readSuccess(record) {
        const attempted = ((0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(record.repos_scanned) ?? 0) + ((0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(record.repos_failed) ?? 0);
        return { attempted, good: countGood(record) };
      }
      function countGood(record) {
        const attempted = ((0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(record.repos_scanned) ?? 0) + ((0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(record.repos_failed) ?? 0);
        const rate = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(record.success_rate);
        return rate === null ? 0 : Math.round(attempted * rate / 100);
      }
      function quantile(values, share) {
        const sorted = values.toSorted((a, b) => a - b);
        return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
      }
      function numbers(records, name) {
        return records.flatMap((record) => (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(record[name]) ?? []);
      }
      function startOf(record) {
        return (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.aQ)(record.start_time) ?? Date.parse(record.ts);
      }
      function sum(records, name) {
        return numbers(records, name).reduce((total, number) => total + number, 0);
      }
      function least(records, name) {
        const found = numbers(records, name);
        return found.length === 0 ? null : Math.min(...found);
      }
      function countMembers(records, name) {
        return (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.Az)(records.flatMap((record) => (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(record[name]) ?? []));
      }
      function addAll(parts) {
        const sums = /* @__PURE__ */ new Map();
        for (const part of parts.filter(_history_record_js__WEBPACK_IMPORTED_MODULE_2__.Gv)) {
          for (const [name, number] of Object.entries(part))
            sums.set(name, (sums.get(name) ?? 0) + number);
        }
        return Object.fromEntries([...sums].toSorted(([a], [b]) => a < b ? -1 : 1));
      }
    })
  ),
  /***/
  7038: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GF: () => (
          /* binding */
          renderLine
        ),
        /* harmony export */
        Gv: () => (
          /* binding */
          isObject
        ),
        /* harmony export */
        Hh: () => (
          /* binding */
          HISTORY_STREAMS
        ),
        /* harmony export */
        Xw: () => (
          /* binding */
          readLine
        ),
        /* harmony export */
        eC: () => (
          /* binding */
          createRecord
        ),
        /* harmony export */
        lj: () => (
          /* binding */
          parseObject
        ),
        /* harmony export */
        mA: () => (
          /* binding */
          streamOf2
        ),
        /* harmony export */
        ni: () => (
          /* binding */
          fitsLine
        )
        /* harmony export */
      });
      var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1286);
      const HISTORY_VERSION = 1;
      const HISTORY_STREAMS = [
        "runs",
        "repositories",
        "pull-requests",
        "health",
        "incidents",
        "operations",
        "deliveries",
        "exposures",
        "schedule"
      ];
      const MAX_LINE = 64 * 1024;
      function createRecord(stream, { run, atMs }, part, members) {
        const ts = new Date(atMs).toISOString();
        const id2 = [stream, run.id ?? `local-${ts}`, run.attempt ?? 1, part].join(":");
        return { v: HISTORY_VERSION, id: id2, ts, run, ...members };
      }
      function streamOf2({ id: id2 }) {
        const name = id2.slice(0, Math.max(0, id2.indexOf(":")));
        return HISTORY_STREAMS.find((stream) => stream === name) ?? null;
      }
      function fitsLine(record) {
        return renderText(record).length < MAX_LINE;
      }
      function renderLine(record) {
        const line = renderText(record);
        if (line.length >= MAX_LINE)
          throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.zU(`The history record ${record.id} is too long.`);
        return `${line}
`;
      }
      function renderText(record) {
        return JSON.stringify(record).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
      function readLine(line, stream) {
        const value = parseObject(line);
        if (value === null || typeof value.v !== "number" || !Number.isInteger(value.v) || value.v < 1) {
          return { status: "unreadable" };
        }
        if (value.v > HISTORY_VERSION)
          return { status: "newer" };
        const isRecord = typeof value.id === "string" && value.id.startsWith(`${stream}:`) && typeof value.ts === "string" && TIME.test(value.ts) && !Number.isNaN(Date.parse(value.ts)) && isObject(value.run);
        return isRecord ? { status: "read", record: value } : { status: "unreadable" };
      }
      const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function parseObject(text) {
        try {
          const value = JSON.parse(text);
          return isObject(value) ? value : null;
        } catch {
          return null;
        }
      }
    })
  ),
  /***/
  1921: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wt: () => (
          /* binding */
          isRecovery
        ),
        /* harmony export */
        nS: () => (
          /* binding */
          isOpening
        ),
        /* harmony export */
        tt: () => (
          /* binding */
          incidentRecords
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
      const MAX_MEMBERS = 50;
      const INCIDENT_PHASES = ["ok", "suspect", "failing", "recovering", "flapping"];
      const OPEN = ["failing", "recovering", "flapping"];
      function incidentRecords(report, { run }) {
        if (!Array.isArray(report.transitions))
          return null;
        return (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.$I)(report.transitions).flatMap((transition) => {
          const [from, to] = [readPhase(transition.from), readPhase(transition.to)];
          const [key, atMs] = [(0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(transition.key), (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.aQ)(transition.at)];
          if (key === null || from === null || to === null || atMs === null)
            return [];
          const members = Array.isArray(transition.members) ? transition.members : [];
          const openedMs = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.aQ)(transition.opened_at);
          return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.eC)("incidents", { run, atMs }, `${key}:${from}:${to}`, {
            key,
            from,
            to,
            members: members.flatMap((member) => (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(member) ?? []).slice(0, MAX_MEMBERS),
            opened_at: openedMs === null ? null : new Date(openedMs).toISOString(),
            duration_seconds: (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(transition.duration_seconds),
            issue: (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(transition.issue_number)
          });
        });
      }
      function readPhase(value) {
        return INCIDENT_PHASES.find((phase) => phase === value) ?? null;
      }
      function isIncident(record) {
        const { key, from, to, members, opened_at, duration_seconds, issue } = record;
        return streamOf(record) === "incidents" && readText(key) !== null && readPhase(from) !== null && readPhase(to) !== null && Array.isArray(members) && members.every((member) => readText(member) !== null) && (opened_at === null || readTime(opened_at) !== null) && [duration_seconds, issue].every((number) => number === null || readNumber(number) !== null);
      }
      function isOpening({ from, to }) {
        return OPEN.includes(to) && !OPEN.includes(from);
      }
      function isRecovery({ from, to }) {
        return OPEN.includes(from) && !OPEN.includes(to) && to !== "suspect";
      }
    })
  ),
  /***/
  7169: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Lu: () => (
          /* binding */
          readHistory
        ),
        /* harmony export */
        bV: () => (
          /* binding */
          intoBatches
        ),
        /* harmony export */
        jC: () => (
          /* binding */
          openHistory
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7038);
      var _read_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2269);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);
      const BATCH = 50;
      const BATCH_BYTES = 4 * 1024 * 1024;
      async function openHistory(store, query) {
        const days = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.YM)(query.fromMs, query.untilMs);
        const snapshot = await store.open([...(0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.pd)(query.streams, days), _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.S_]);
        const shards = snapshot.files.filter(({ path }) => path !== _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w);
        return {
          exists: snapshot.exists,
          bytes: snapshot.files.reduce((sum, { size }) => sum + size, 0),
          foreign: shards.flatMap(({ path }) => (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.vE)(path) === null ? [path] : []),
          readRollupText: async () => {
            const isThere = snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w);
            return isThere ? (await snapshot.read([_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w])).get(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w) : void 0;
          },
          readDays: () => readDays(snapshot, shards, query, new Set(days))
        };
      }
      async function readHistory(store, query) {
        const opened = await openHistory(store, query);
        const records = new Map(query.streams.map((stream) => [stream, []]));
        let damage = { ..._read_shard_js__WEBPACK_IMPORTED_MODULE_1__.S1, foreign: opened.foreign.length };
        for await (const day of opened.readDays()) {
          damage = (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_1__.h8)(damage, day.damage);
          const known = records.get(day.stream);
          for (const record of day.records)
            known?.push(record);
        }
        const ordered = new Map([...records].map(([stream, all]) => [stream, (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_1__.wk)(all)]));
        return { exists: opened.exists, records: ordered, damage, bytes: opened.bytes };
      }
      async function* readDays(snapshot, files, query, days) {
        const parts = files.flatMap(({ path, size }) => {
          const shard2 = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.vE)(path);
          return shard2 !== null && days.has(shard2.day) && query.streams.includes(shard2.stream) ? [{ ...shard2, path, size }] : [];
        }).toSorted(inOrder);
        let shard;
        let readPart = (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_1__.yk)("runs");
        for (const batch of intoBatches(parts)) {
          const texts = await snapshot.read(batch.map(({ path }) => path));
          for (const part of batch) {
            if (shard?.stream !== part.stream || shard.day !== part.day)
              readPart = (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_1__.yk)(part.stream);
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
        return atMs >= fromMs && atMs <= untilMs && (0, _history_record_js__WEBPACK_IMPORTED_MODULE_2__.mA)(record) !== null;
      }
    })
  ),
  /***/
  2269: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S1: () => (
          /* binding */
          NO_DAMAGE
        ),
        /* harmony export */
        Xy: () => (
          /* binding */
          readShard
        ),
        /* harmony export */
        h8: () => (
          /* binding */
          addDamage
        ),
        /* harmony export */
        wk: () => (
          /* binding */
          inOrderOfTime
        ),
        /* harmony export */
        yk: () => (
          /* binding */
          createShardReader
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      const NO_DAMAGE = { unreadable: 0, torn: 0, newer: 0, duplicate: 0, foreign: 0 };
      function addDamage(a, b) {
        return {
          unreadable: a.unreadable + b.unreadable,
          torn: a.torn + b.torn,
          newer: a.newer + b.newer,
          duplicate: a.duplicate + b.duplicate,
          foreign: a.foreign + b.foreign
        };
      }
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
      function createShardReader(stream) {
        const ids2 = /* @__PURE__ */ new Set();
        return (text) => {
          const records = [];
          let [unreadable, torn, newer, duplicate] = [0, 0, 0, 0];
          const lines = text.split("\n");
          const last = lines.pop() ?? "";
          const isTorn = last !== "" && (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Xw)(last, stream).status === "unreadable";
          if (isTorn)
            torn += 1;
          else if (last !== "")
            lines.push(last);
          for (const line of lines) {
            if (line.trim() === "")
              continue;
            const reading = (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Xw)(line, stream);
            if (reading.status === "newer")
              newer += 1;
            else if (reading.status === "unreadable")
              unreadable += 1;
            else if (ids2.has(reading.record.id))
              duplicate += 1;
            else {
              ids2.add(reading.record.id);
              records.push(reading.record);
            }
          }
          return { records: inOrderOfTime(records), damage: { ...NO_DAMAGE, unreadable, torn, newer, duplicate } };
        };
      }
      function inOrderOfTime(records) {
        const isSorted = records.every((record, place) => {
          const before = records[place - 1];
          return before === void 0 || byTime(before, record) <= 0;
        });
        return isSorted ? records : records.toSorted(byTime);
      }
      function byTime(a, b) {
        return Date.parse(a.ts) - Date.parse(b.ts) || (a.id < b.id ? -1 : 1);
      }
    })
  ),
  /***/
  5793: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $I: () => (
          /* binding */
          readObjects
        ),
        /* harmony export */
        Az: () => (
          /* binding */
          countTexts
        ),
        /* harmony export */
        Pl: () => (
          /* binding */
          readNumbers
        ),
        /* harmony export */
        VK: () => (
          /* binding */
          shortDigest
        ),
        /* harmony export */
        aQ: () => (
          /* binding */
          readTime2
        ),
        /* harmony export */
        kz: () => (
          /* binding */
          readNumber2
        ),
        /* harmony export */
        yR: () => (
          /* binding */
          readText2
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      const MAX_NAMES = 40;
      const MAX_TEXT = 300;
      function readNumber2(value) {
        return typeof value === "number" && Number.isFinite(value) ? value : null;
      }
      function readText2(value) {
        return typeof value === "string" ? value.slice(0, MAX_TEXT) : null;
      }
      function readTime2(value) {
        const atMs = typeof value === "string" ? Date.parse(value) : Number.NaN;
        return Number.isNaN(atMs) ? null : atMs;
      }
      function readObjects(value) {
        return Array.isArray(value) ? value.filter(_history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv) : [];
      }
      function readNumbers(value) {
        const entries = (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) ? Object.entries(value).slice(0, MAX_NAMES) : [];
        return Object.fromEntries(entries.flatMap(([name, number]) => readNumber2(number) === null ? [] : [[name.slice(0, MAX_TEXT), number]]));
      }
      function countTexts(texts) {
        const counts = /* @__PURE__ */ new Map();
        for (const text of texts)
          counts.set(text, (counts.get(text) ?? 0) + 1);
        return Object.fromEntries([...counts].toSorted(([a], [b]) => a < b ? -1 : 1));
      }
      function shortDigest(text) {
        let hash = 2166136261;
        for (let place = 0; place < text.length; place += 1) {
          hash = Math.imul(hash ^ text.charCodeAt(place), 16777619) >>> 0;
        }
        return hash.toString(16).padStart(8, "0");
      }
    })
  ),
  /***/
  4642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KV: () => (
          /* binding */
          lastFullDay
        ),
        /* harmony export */
        LG: () => (
          /* binding */
          trimRollup
        ),
        /* harmony export */
        T_: () => (
          /* binding */
          renderRollup
        ),
        /* harmony export */
        he: () => (
          /* binding */
          isCounted
        ),
        /* harmony export */
        tP: () => (
          /* binding */
          readRollup
        ),
        /* harmony export */
        td: () => (
          /* binding */
          foldShards
        ),
        /* harmony export */
        zp: () => (
          /* binding */
          EMPTY_ROLLUP
        )
        /* harmony export */
      });
      var _fold_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6496);
      var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      var _read_shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2269);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
      const ROLLUP_VERSION = 1;
      const EMPTY_ROLLUP = { compactedAtMs: null, days: /* @__PURE__ */ new Map() };
      function readRollup(text) {
        const value = text === void 0 ? null : (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.lj)(text);
        if (value === null || value.v !== ROLLUP_VERSION || !(0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value.days))
          return null;
        const days = Object.entries(value.days).flatMap(([day, streams]) => (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(streams) && !Number.isNaN((0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.ol)(day)) ? [[day, readDay(streams)]] : []);
        return { compactedAtMs: (0, _report_values_js__WEBPACK_IMPORTED_MODULE_2__.aQ)(value.compacted_at), days: new Map(days) };
      }
      function readDay(streams) {
        const known = _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Hh.flatMap((stream) => {
          const day = streams[stream];
          if (!(0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(day) || typeof day.bytes !== "number" || !(0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(day.sums))
            return [];
          return [[stream, { bytes: day.bytes, sums: day.sums }]];
        });
        return Object.fromEntries(known);
      }
      function renderRollup({ compactedAtMs, days }) {
        const compacted = compactedAtMs === null ? "null" : JSON.stringify(new Date(compactedAtMs).toISOString());
        const lines = [...days].toSorted(([a], [b]) => a < b ? -1 : 1).map(([day, streams]) => `${JSON.stringify(day)}:${JSON.stringify(streams)}`);
        return `{"v":${ROLLUP_VERSION},"compacted_at":${compacted},"days":{
${lines.join(",\n")}
}}
`;
      }
      function foldShards(rollup, sources) {
        const days = new Map(rollup.days);
        for (const { stream, day, bytes, texts } of sources) {
          const sums = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_3__.E3)(stream, (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_4__.Xy)(stream, texts).records);
          days.set(day, { ...days.get(day), [stream]: { bytes, sums } });
        }
        return { ...rollup, days };
      }
      function isCounted(rollup, { stream, day, bytes }) {
        return rollup.days.get(day)?.[stream]?.bytes === bytes;
      }
      function trimRollup(rollup, days, nowMs) {
        const oldest = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(nowMs - days * 24 * 60 * 60 * 1e3);
        return { ...rollup, days: new Map([...rollup.days].filter(([day]) => day >= oldest)) };
      }
      function lastFullDay(nowMs) {
        return (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.gk)((0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(nowMs));
      }
    })
  ),
  /***/
  4884: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $w: () => (
          /* binding */
          ROLLUP_PATH
        ),
        /* harmony export */
        A$: () => (
          /* binding */
          shardPath
        ),
        /* harmony export */
        Et: () => (
          /* binding */
          FULL_PART
        ),
        /* harmony export */
        S_: () => (
          /* binding */
          ROLLUP_FOLDER
        ),
        /* harmony export */
        YM: () => (
          /* binding */
          daysBetween
        ),
        /* harmony export */
        gk: () => (
          /* binding */
          dayBefore
        ),
        /* harmony export */
        kb: () => (
          /* binding */
          dayOf
        ),
        /* harmony export */
        ol: () => (
          /* binding */
          startOfDay
        ),
        /* harmony export */
        pd: () => (
          /* binding */
          foldersOf
        ),
        /* harmony export */
        vE: () => (
          /* binding */
          parseShardPath
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      const ROLLUP_FOLDER = "v1/rollup";
      const ROLLUP_PATH = `${ROLLUP_FOLDER}/days.json`;
      const FULL_PART = 256 * 1024;
      const DAY_MS = 24 * 60 * 60 * 1e3;
      function shardPath({ stream, day, part }) {
        return `${monthFolder(stream, day)}/${day.slice(8)}${part > 1 ? `.${part}` : ""}.jsonl`;
      }
      function monthFolder(stream, day) {
        return `v1/${stream}/${day.slice(0, 4)}/${day.slice(5, 7)}`;
      }
      const PATH = /^v1\/([a-z-]+)\/(\d{4})\/(\d{2})\/(\d{2})(?:\.([1-9]\d{0,5}))?\.jsonl$/;
      function parseShardPath(path) {
        const [, name, year, month, date, number = "1"] = PATH.exec(path) ?? [];
        const stream = _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Hh.find((known) => known === name);
        const day = `${year}-${month}-${date}`;
        if (stream === void 0 || !isDay(day))
          return null;
        const found = { stream, day, part: Number(number) };
        return shardPath(found) === path ? found : null;
      }
      function isDay(day) {
        const atMs = Date.parse(`${day}T00:00:00Z`);
        return !Number.isNaN(atMs) && dayOf(atMs) === day;
      }
      function dayOf(atMs) {
        return new Date(atMs).toISOString().slice(0, 10);
      }
      function startOfDay(day) {
        return Date.parse(`${day}T00:00:00Z`);
      }
      function dayBefore(day) {
        return dayOf(startOfDay(day) - DAY_MS);
      }
      function daysBetween(fromMs, untilMs) {
        const days = [];
        for (let atMs = startOfDay(dayOf(fromMs)); atMs <= untilMs; atMs += DAY_MS)
          days.push(dayOf(atMs));
        return days;
      }
      function foldersOf(streams, days) {
        return [...new Set(streams.flatMap((stream) => days.map((day) => monthFolder(stream, day))))];
      }
    })
  ),
  /***/
  2433: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        lN: () => (
          /* binding */
          historyConnection
        ),
        jC: () => (
          /* binding */
          openHistory
        ),
        Oo: () => (
          /* binding */
          requireHistory
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var errors = __webpack_require__(1286);
      var repository_ref = __webpack_require__(2156);
      var external_node_crypto_ = __webpack_require__(7598);
      var promises_ = __webpack_require__(1455);
      ;
      const ABANDONED_MS = 3e4;
      const LONGEST_WAIT_MS = 5e3;
      const POLL_MS = 20;
      const MAX_TRIES = 2e3;
      const FORGOTTEN_MS = 6e5;
      const LOCK = ".lock";
      async function lockFolder(root, texts, clock, abandonedMs = ABANDONED_MS) {
        const token = (0, external_node_crypto_.randomUUID)();
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
        } finally {
          await (0, promises_.rm)(waiting, { recursive: true, force: true });
        }
      }
      async function prepare(folder, token, texts) {
        await (0, promises_.mkdir)(folder);
        for (const [index, text] of texts.entries()) {
          const handle = await (0, promises_.open)(external_node_path_.join(folder, `${token}.${index}`), "wx");
          try {
            await handle.writeFile(text);
            await handle.sync();
          } finally {
            await handle.close();
          }
        }
        await (await (0, promises_.open)(external_node_path_.join(folder, token), "wx")).close();
      }
      const OCCUPIED = /* @__PURE__ */ new Set(["ENOTEMPTY", "EEXIST", "EPERM", "EACCES", "ENOTDIR"]);
      async function isMoved(waiting, lock) {
        try {
          await (0, promises_.rename)(waiting, lock);
          return true;
        } catch (error) {
          if (OCCUPIED.has(codeOf(error)))
            return false;
          throw error;
        }
      }
      async function hold(root, token, count) {
        const lock = external_node_path_.join(root, LOCK);
        const mine = external_node_path_.join(lock, token);
        await (0, promises_.utimes)(mine, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => void 0);
        await removeForgotten(root);
        return {
          isHeld: async () => await ageOf(mine) !== null,
          place: async (index, target) => {
            try {
              await (0, promises_.rename)(`${mine}.${index}`, target);
              return true;
            } catch (error) {
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
          }
        };
      }
      async function isCleared(lock, abandonedMs) {
        const names = await (0, promises_.readdir)(lock).catch((error) => codeOf(error));
        if (names === "ENOENT")
          return true;
        const files = typeof names === "string" ? [lock] : names.map((name) => external_node_path_.join(lock, name));
        const ages = await Promise.all(files.map(ageOf));
        if (ages.some((ageMs) => ageMs !== null && ageMs <= abandonedMs))
          return false;
        for (const file of files)
          await removeFile(file);
        await removeIfEmpty(lock);
        return true;
      }
      async function removeForgotten(root) {
        for (const name of await (0, promises_.readdir)(root)) {
          const folder = external_node_path_.join(root, name);
          if (!name.startsWith(`${LOCK}.`) || (await ageOf(folder) ?? 0) <= FORGOTTEN_MS)
            continue;
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      async function ageOf(file) {
        try {
          return Date.now() - (await (0, promises_.stat)(file)).mtimeMs;
        } catch {
          return null;
        }
      }
      async function removeFile(file) {
        await (0, promises_.unlink)(file).catch(() => void 0);
      }
      async function removeIfEmpty(folder) {
        await (0, promises_.rmdir)(folder).catch(() => void 0);
      }
      function codeOf(error) {
        return error.code ?? "";
      }
      ;
      function createHistoryFolder(root, clock, abandonedMs = ABANDONED_MS) {
        return {
          place: `the folder ${root}`,
          open: async (folders) => {
            const files = (await Promise.all([...new Set(folders)].map((folder) => listFolder(root, folder)))).flat();
            const known = {
              sizes: new Map(files.map(({ path: file, size }) => [file, size])),
              digests: /* @__PURE__ */ new Map()
            };
            return {
              exists: await isThere(external_node_path_.join(root, "v1")),
              files: files.toSorted((a, b) => a.path < b.path ? -1 : 1),
              read: async (paths) => {
                const texts = /* @__PURE__ */ new Map();
                for (const file of paths) {
                  const text = known.sizes.has(file) ? await readText2(root, file) : null;
                  if (text === null)
                    continue;
                  known.digests.set(file, digest(text));
                  texts.set(file, text);
                }
                return texts;
              },
              write: (changes) => writeAll(root, known, changes, (texts) => lockFolder(root, texts, clock, abandonedMs))
            };
          }
        };
      }
      function digest(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("base64");
      }
      async function listFolder(root, folder) {
        const names = await (0, promises_.readdir)(external_node_path_.join(root, folder)).catch(orNothing([]));
        const files = await Promise.all(
          // What begins with a dot is being written, or was when something crashed.
          names.filter((name) => !name.startsWith(".")).map(async (name) => {
            const found = await (0, promises_.stat)(external_node_path_.join(root, folder, name)).catch(orNothing(null));
            return found?.isFile() ? { path: `${folder}/${name}`, size: found.size } : null;
          })
        );
        return files.filter((file) => file !== null);
      }
      async function readText2(root, file) {
        return (0, promises_.readFile)(external_node_path_.join(root, file), "utf8").catch(orNothing(null));
      }
      async function isThere(file) {
        return await (0, promises_.stat)(file).catch(orNothing(null)) !== null;
      }
      function orNothing(nothing) {
        return (error) => {
          if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return nothing;
          throw new errors.xL([{ message: `The history cannot be read: ${error.code ?? error.message}.` }]);
        };
      }
      async function writeAll(root, known, changes, lockWith) {
        try {
          await (0, promises_.mkdir)(root, { recursive: true });
          const texts = [...changes].filter((change) => change[1] !== null);
          const lock = await lockWith(texts.map(([, text]) => text));
          if (lock === null)
            return { status: "stale" };
          try {
            return await isWritten(root, known, changes, texts, lock) ? { status: "written", commit: null } : { status: "stale" };
          } finally {
            await lock.release();
          }
        } catch (error) {
          if (error instanceof errors.xL)
            throw error;
          const why = error.code ?? String(error);
          return { status: "refused", message: `The history cannot be written into ${root}: ${why}.` };
        }
      }
      async function isWritten(root, known, changes, texts, lock) {
        for (const file of changes.keys()) {
          if (!await isUnchanged(root, known, file))
            return false;
        }
        for (const [index, [file]] of texts.entries()) {
          const target = external_node_path_.join(root, file);
          await (0, promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
          if (!await lock.place(index, target))
            return false;
        }
        for (const [file, text] of changes) {
          if (text !== null)
            continue;
          if (!await lock.isHeld())
            return false;
          await (0, promises_.rm)(external_node_path_.join(root, file), { force: true });
        }
        return true;
      }
      async function isUnchanged(root, { sizes, digests }, file) {
        const text = await readText2(root, file);
        if (!sizes.has(file))
          return text === null;
        const before = digests.get(file);
        if (text === null)
          return false;
        return before === void 0 ? Buffer.byteLength(text) === sizes.get(file) : digest(text) === before;
      }
      var connect = __webpack_require__(2015);
      ;
      const MAX_RETRIES = 3;
      const MAX_WAIT_MS = 6e4;
      function openHistory(place, site, connect2) {
        const { folder, branch } = place;
        const { runner, clock } = site;
        if (folder !== void 0)
          return createHistoryFolder(external_node_path_.join(runner.workspace, folder), clock);
        const repository = place.repository ?? (0, repository_ref.rH)(runner.repository ?? "");
        if (repository === null || branch === void 0)
          return null;
        return connect2()?.openHistory({ repository, branch }) ?? null;
      }
      function requireHistory(place, site, connect2) {
        const store = openHistory(place, site, connect2);
        if (store !== null)
          return store;
        throw new errors.xL([
          { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." }
        ]);
      }
      function historyConnection(action, token, site) {
        return () => token === void 0 || token === "" ? null : (0, connect.U)({
          action,
          token,
          buffer: 0,
          maxWaitMs: MAX_WAIT_MS,
          writeIntervalMs: 0,
          maxRetries: MAX_RETRIES,
          concurrency: 1,
          signal: site.signal
        }, site);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
