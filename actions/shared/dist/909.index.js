const id = 909;
const ids = [909];
const modules = {
  /***/
  9035: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          appendRecords
        ),
        /* harmony export */
        o: () => (
          /* binding */
          groupRecords
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      var _read_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2269);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
      function groupRecords(records) {
        const groups = /* @__PURE__ */ new Map();
        for (const record of records) {
          const stream = (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.mA)(record);
          if (stream === null)
            continue;
          const day = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(Date.parse(record.ts));
          const key = `${stream} ${day}`;
          const group = groups.get(key) ?? { stream, day, records: [] };
          groups.set(key, group);
          group.records.push(record);
        }
        return [...groups.values()];
      }
      function appendRecords(groups, findTail) {
        const files = /* @__PURE__ */ new Map();
        let [added, known] = [0, 0];
        for (const { stream, day, records } of groups) {
          const tail = findTail({ stream, day });
          const there = (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(stream, tail.texts).records;
          const ids2 = new Set(there.map(({ id: id2 }) => id2));
          const changes = new Map(there.map((record) => [pullRequestOf(record), record.change]));
          let part = Math.max(1, tail.last);
          let text = tail.last === 0 ? "" : endLine(tail.texts.at(-1) ?? "");
          for (const record of records) {
            const isRepeated = stream === "pull-requests" && changes.get(pullRequestOf(record)) === record.change;
            if (isRepeated || ids2.has(record.id)) {
              known += 1;
              continue;
            }
            ids2.add(record.id);
            changes.set(pullRequestOf(record), record.change);
            added += 1;
            if (text.length >= _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.Et) {
              part += 1;
              text = "";
            }
            text += (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.GF)(record);
            files.set((0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.A$)({ stream, day, part }), text);
          }
        }
        return { files, added, known };
      }
      function endLine(text) {
        return text === "" || text.endsWith("\n") ? text : `${text}
`;
      }
      function pullRequestOf({ repository, number }) {
        return `${repository}#${number}`;
      }
    })
  ),
  /***/
  4638: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EQ: () => (
          /* binding */
          compactHistory
        ),
        /* harmony export */
        QY: () => (
          /* binding */
          isCompactionDue
        ),
        /* harmony export */
        xh: () => (
          /* binding */
          DEFAULT_RETENTION
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _read_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7169);
      var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);
      const DEFAULT_RETENTION = { shardDays: 180, rollupDays: 400 };
      const SHORT_LIVED = /* @__PURE__ */ new Map([["operations", 30]]);
      const DAY_MS = 24 * 60 * 60 * 1e3;
      const WEEK_MS = 7 * DAY_MS;
      const REACH_DAYS = 100;
      function isCompactionDue({ compactedAtMs }, nowMs) {
        return compactedAtMs === null || nowMs - compactedAtMs >= WEEK_MS;
      }
      async function compactHistory(store, retention, nowMs) {
        const oldestMs = nowMs - (retention.shardDays + REACH_DAYS) * DAY_MS;
        const days = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.YM)(oldestMs, nowMs);
        const snapshot = await store.open([...(0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.pd)(_history_record_js__WEBPACK_IMPORTED_MODULE_1__.Hh, days), _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.S_]);
        const isThere = snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w);
        const text = isThere ? (await snapshot.read([_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w])).get(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w) : void 0;
        const shards = listShards(snapshot.files).filter(({ day }) => day < (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.kb)(nowMs - DAY_MS));
        let rollup = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.tP)(text) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__.zp;
        const uncounted = shards.filter((shard) => !(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.he)(rollup, shard));
        for (const batch of (0, _read_history_js__WEBPACK_IMPORTED_MODULE_3__.bV)(uncounted.map((shard) => ({ ...shard, size: shard.bytes })))) {
          const texts = await snapshot.read(batch.flatMap(({ paths }) => paths));
          const sources = batch.map((shard) => ({
            ...shard,
            texts: shard.paths.map((path) => texts.get(path) ?? "")
          }));
          rollup = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.td)(rollup, sources);
        }
        const expired = shards.filter(({ stream, day }) => day < oldestKept(stream, retention, nowMs));
        const removed = expired.flatMap(({ paths }) => paths);
        if (removed.length === 0 && uncounted.length === 0) {
          return { write: { status: "unneeded" }, removed: 0, counted: 0 };
        }
        const next = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.LG)({ ...rollup, compactedAtMs: nowMs }, retention.rollupDays, nowMs);
        const files = new Map(removed.map((path) => [path, null]));
        files.set(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w, (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.T_)(next));
        const write = await snapshot.write(files, "Compact the history");
        return { write, removed: expired.length, counted: uncounted.length };
      }
      function oldestKept(stream, { shardDays }, nowMs) {
        return (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.kb)(nowMs - Math.min(SHORT_LIVED.get(stream) ?? shardDays, shardDays) * DAY_MS);
      }
      function listShards(files) {
        const shards = /* @__PURE__ */ new Map();
        for (const { path, size } of files) {
          const part = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.vE)(path);
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
    })
  ),
  /***/
  9539: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JU: () => (
          /* binding */
          deliveryRecords
        ),
        /* harmony export */
        Vq: () => (
          /* binding */
          isDelivery
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
      const DELIVERY_STATUSES = ["sent", "failed"];
      const WORD = /^[a-z][a-z0-9-]{0,39}$/;
      const CODE = /^(?:[1-5]\d{2}|[a-z][a-z0-9-]{0,39})$/;
      function deliveryRecords(report, { run }) {
        if (!Array.isArray(report.deliveries))
          return null;
        return (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.$I)(report.deliveries).flatMap((delivery, place) => {
          const [channel, event] = [(0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(delivery.channel), (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(delivery.event)];
          const atMs = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.aQ)(delivery.at);
          const status = DELIVERY_STATUSES.find((known) => known === delivery.status);
          if (atMs === null || status === void 0 || channel === null || event === null)
            return [];
          if (!WORD.test(channel) || !WORD.test(event))
            return [];
          const code = readCode(delivery.code);
          const key = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(delivery.key);
          const members = {
            channel,
            event,
            status,
            latency_ms: (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(delivery.latency_ms),
            permanent: delivery.permanent === true,
            ...key !== null && /^[0-9a-f]{8,64}$/.test(key) && { key },
            ...code !== null && { code }
          };
          const part = `${place + 1}-${(0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.VK)(JSON.stringify([atMs, members]))}`;
          return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.eC)("deliveries", { run, atMs }, part, members);
        });
      }
      function readCode(value) {
        const text = typeof value === "number" ? String(value) : (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(value);
        return text !== null && CODE.test(text) ? text : null;
      }
      function isDelivery(record) {
        const { channel, event, status, latency_ms, permanent } = record;
        return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.mA)(record) === "deliveries" && typeof channel === "string" && WORD.test(channel) && typeof event === "string" && WORD.test(event) && DELIVERY_STATUSES.some((known) => known === status) && (latency_ms === null || (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(latency_ms) !== null) && typeof permanent === "boolean";
      }
    })
  ),
  /***/
  7470: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          exposureRecords
        ),
        /* harmony export */
        g: () => (
          /* binding */
          isExposure
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
      const COUNTS = ["operations", "failed", "calls", "duration_seconds"];
      function exposureRecords(exposures, origin, { nameOf }) {
        return (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.$I)(exposures).flatMap((exposure) => {
          const [experiment, name, variant, digest] = ["experiment", "unit", "variant", "settings_digest"].map((key) => (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(exposure[key]));
          if (experiment == null || name == null || variant == null || digest == null)
            return [];
          const [repository = "", ...period] = name.split("@");
          const unit = [nameOf(repository), ...period].join("@");
          const seed = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(exposure.seed);
          const counts = COUNTS.flatMap((key) => {
            const count = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(exposure[key]);
            return count === null ? [] : [[key, count]];
          });
          return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.eC)("exposures", origin, `${experiment}:${unit}:${variant}`, {
            experiment,
            unit,
            variant,
            settings_digest: digest,
            ...seed !== null && { seed },
            ...Object.fromEntries(counts)
          });
        });
      }
      function isExposure(record) {
        return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.mA)(record) === "exposures" && ["experiment", "unit", "variant", "settings_digest"].every((key) => (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(record[key]) !== null);
      }
    })
  ),
  /***/
  8736: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $q: () => (
          /* binding */
          isPullRequestChange
        ),
        /* harmony export */
        TA: () => (
          /* binding */
          pullRequestRecords
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
      const PULL_REQUEST_CHANGES = ["opened", "merged", "closed", "vetoed", "conflict", "resolved"];
      const PULL_REQUEST_ACTORS = ["automation", "bot", "person"];
      const CHANGES = /* @__PURE__ */ new Map([
        ["opened", { change: "opened", by: "automation" }],
        ["conflict", { change: "conflict" }],
        ["vetoed", { change: "vetoed", by: "person" }]
      ]);
      function pullRequestRecords({ name, branches, retired, ended }, origin, { nameOf }) {
        const repository = nameOf(name);
        const record = (pull, members, atMs = origin.atMs) => {
          const number = (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(pull) ? (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.kz)(pull.number) : null;
          if (!(0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(pull) || number === null)
            return [];
          const part = `${repository}#${number}:${members.change}`;
          const all = { repository, number, ...members, ...describe(pull, atMs) };
          return [(0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.eC)("pull-requests", origin, part, all)];
        };
        return [
          ...branches.flatMap(({ outcome, pull_request, behind_by }) => {
            const members = CHANGES.get(outcome);
            const behind = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.kz)(behind_by);
            return members === void 0 ? [] : record(pull_request, { ...members, ...behind !== null && { behind } }).map((change) => members.change === "opened" ? change : oncePerDay(change));
          }),
          ...retired.flatMap(({ outcome, pull_request }) => outcome === "retired" ? record(pull_request, { change: "closed", by: "automation" }) : []),
          ...ended.flatMap(({ change, at, by, by_id, pull_request }) => {
            if (change !== "merged" && change !== "closed")
              return [];
            const actor = PULL_REQUEST_ACTORS.find((known) => known === by);
            const id2 = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.kz)(by_id);
            const members = { change, ...actor && { by: actor }, ...id2 !== null && { by_id: id2 } };
            return record(pull_request, members, (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.aQ)(at) ?? void 0);
          })
        ];
      }
      function oncePerDay(record) {
        const { repository, number, change, ts } = record;
        return { ...record, id: `pull-requests:day-${ts.slice(0, 10)}:1:${repository}#${number}:${change}` };
      }
      function describe({ opened_at, experiment, variant, seed }, atMs) {
        const openedMs = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.aQ)(opened_at);
        const [part, arm, draw] = [experiment, variant, seed].map(_report_values_js__WEBPACK_IMPORTED_MODULE_1__.yR);
        return {
          ...openedMs !== null && { hours_open: Math.max(0, Math.round((atMs - openedMs) / 36e3) / 100) },
          ...part != null && arm != null && { experiment: part, variant: arm, ...draw != null && { seed: draw } }
        };
      }
      function isPullRequestChange(record) {
        return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.mA)(record) === "pull-requests" && (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(record.repository) !== null && (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.kz)(record.number) !== null && PULL_REQUEST_CHANGES.some((known) => known === record.change);
      }
    })
  ),
  /***/
  5100: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        SC: () => (
          /* binding */
          FIRST_WAIT_MS
        ),
        /* harmony export */
        cJ: () => (
          /* binding */
          recordHistory
        ),
        /* harmony export */
        m: () => (
          /* binding */
          MAX_ATTEMPTS
        ),
        /* harmony export */
        u_: () => (
          /* binding */
          LONGEST_WAIT_MS
        )
        /* harmony export */
      });
      var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
      var _compact_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4638);
      var _fold_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6496);
      var _read_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2269);
      var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
      const MAX_ATTEMPTS = 15;
      const FIRST_WAIT_MS = 300;
      const LONGEST_WAIT_MS = 8e3;
      const COUNTED = ["runs", "pull-requests", "health", "incidents"];
      const EARLIER_PARTS = 5;
      async function recordHistory(store, records, { clock, random, message }) {
        const groups = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.o)(records);
        if (groups.length === 0)
          return { status: "recorded", ...NOTHING, attempts: 0 };
        const firstParts = /* @__PURE__ */ new Map();
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
              ...isCompactionDue && { isCompactionDue }
            };
          }
          if (result.status === "refused")
            return result;
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
        const folders = groups.flatMap(({ stream, day }) => (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.pd)([stream], [day]));
        return [.../* @__PURE__ */ new Set([...folders, ...(0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.pd)(COUNTED, [(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.KV)(nowMs)]), _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.S_])];
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
          ...uncounted.length > 0 && snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w) ? [_shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w] : []
        ];
        const texts = await snapshot.read([...new Set(paths)]);
        const textsOf = (wanted) => wanted.flatMap((path) => texts.get(path) ?? []);
        const findTail = (shard) => {
          const { last, paths: tail } = tails.get(keyOf(shard)) ?? { last: 0, paths: [] };
          return { last, texts: textsOf(tail) };
        };
        const yesterday = uncounted.flatMap(({ stream, parts }) => stream === "runs" ? (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_3__.Xy)(stream, textsOf(pathsFrom(parts, 1))).records : []);
        const appended = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.h)(withGaps(groups, findTail, yesterday), findTail);
        const sources = uncounted.map(({ stream, day, bytes, parts }) => ({
          stream,
          day,
          bytes,
          texts: textsOf(pathsFrom(parts, 1))
        }));
        const rollup = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.tP)(texts.get(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w)) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__.zp;
        const counted = sources.filter((source) => !(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.he)(rollup, source));
        if (counted.length === 0 || appended.added === 0)
          return appended;
        const isDue = (0, _compact_history_js__WEBPACK_IMPORTED_MODULE_4__.QY)(rollup, nowMs);
        const next = { ...(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.td)(rollup, counted), ...isDue && { compactedAtMs: nowMs } };
        const files = new Map(appended.files).set(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w, (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.T_)(next));
        return { ...appended, files, ...isDue && { isCompactionDue: true } };
      }
      function keyOf({ stream, day }) {
        return `${stream} ${day}`;
      }
      function indexShards(files) {
        const shards = /* @__PURE__ */ new Map();
        for (const { path, size } of files) {
          const shard = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.vE)(path);
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
      function findUncounted(shards, groups, nowMs) {
        const today = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(nowMs);
        const isFirst = groups.some(({ stream, day: day2 }) => day2 === today && !shards.has(keyOf({ stream, day: day2 })));
        if (!isFirst)
          return [];
        const day = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.KV)(nowMs);
        return COUNTED.flatMap((stream) => {
          const parts = shards.get(keyOf({ stream, day })) ?? [];
          const bytes = parts.reduce((sum, { size }) => sum + size, 0);
          return parts.length === 0 ? [] : [{ stream, day, bytes, parts }];
        });
      }
      function withGaps(groups, findTail, yesterday) {
        return groups.map((group) => {
          if (group.stream !== "runs")
            return group;
          const before = [...yesterday, ...(0, _read_shard_js__WEBPACK_IMPORTED_MODULE_3__.Xy)("runs", findTail(group).texts).records];
          return { ...group, records: group.records.map((record) => withGap(record, before)) };
        });
      }
      function withGap(record, before) {
        const startMs = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_5__.GH)(record);
        const earlier = before.filter((other) => other.run.workflow === record.run.workflow && (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_5__.ng)(other) !== (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_5__.ng)(record)).map(_fold_day_js__WEBPACK_IMPORTED_MODULE_5__.GH).filter((atMs) => atMs < startMs);
        if (earlier.length === 0)
          return record;
        return { ...record, scheduled_gap_seconds: Math.round((startMs - Math.max(...earlier)) / 1e3) };
      }
    })
  ),
  /***/
  9386: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        P: () => (
          /* binding */
          recordReports
        )
      });
      var history_record = __webpack_require__(7038);
      var report_values = __webpack_require__(5793);
      ;
      const CHANGES = /* @__PURE__ */ new Map([
        ["resolved", "resolved"],
        ["needs-human", "conflict"],
        ["needs-regeneration", "conflict"]
      ]);
      function conflictRecords(report, { run, nameOf }) {
        const atMs = (0, report_values.aQ)(report.finished_at);
        if (atMs === null || !Array.isArray(report.pull_requests))
          return null;
        if (report.dry_run === true)
          return [];
        return (0, report_values.$I)(report.pull_requests).flatMap(({ repository, number, outcome }) => {
          const name = (0, report_values.yR)(repository) ?? (0, report_values.yR)(report.repository);
          const [change, pull] = [CHANGES.get(outcome), (0, report_values.kz)(number)];
          if (name === null || change === void 0 || pull === null)
            return [];
          const shown = nameOf(name);
          const members = {
            repository: shown,
            number: pull,
            change,
            outcome: (0, report_values.yR)(outcome),
            ...change === "resolved" && { by: "automation" }
          };
          return (0, history_record.eC)("pull-requests", { run, atMs }, `${shown}#${pull}:${change}`, members);
        });
      }
      var delivery_records = __webpack_require__(9539);
      ;
      const MAX_CHECKS = 100;
      function healthRecords(report, { run }) {
        const atMs = (0, report_values.aQ)(report.timestamp);
        if (atMs === null || !Array.isArray(report.checks) || typeof report.healthy !== "boolean")
          return null;
        const summary = (0, history_record.Gv)(report.summary) ? report.summary : {};
        const members = {
          status: (0, report_values.yR)(report.status) ?? (report.healthy ? "ok" : "error"),
          score: (0, report_values.kz)(summary.score),
          checks: Object.fromEntries((0, report_values.$I)(report.checks).slice(0, MAX_CHECKS).flatMap((check) => recordCheck(check)))
        };
        return [(0, history_record.eC)("health", { run, atMs }, (0, report_values.VK)(JSON.stringify(members)), members)];
      }
      function recordCheck({ id: id2, status, reason, value }) {
        const name = (0, report_values.yR)(id2);
        if (name === null)
          return [];
        const number = (0, report_values.kz)(value);
        return [
          [name, { status: (0, report_values.yR)(status), reason: (0, report_values.yR)(reason), ...number !== null && { value: number } }]
        ];
      }
      var incident_records = __webpack_require__(1921);
      var read_journal = __webpack_require__(847);
      ;
      const OPERATION_STATUSES = (
        /* unused pure expression or super */
        null
      );
      function operationRecords(text, context) {
        const { entries, unreadable } = (0, read_journal.a)(text);
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
          ...end?.code !== void 0 && { code: end.code }
        };
        const origin = { run, atMs: (0, report_values.aQ)(at) ?? 0 };
        const part = `${seq}-${(0, report_values.VK)(JSON.stringify([at, operation, target, entry.repository]))}`;
        const states = { before, intent, after: end?.after ?? null };
        const none = { before: null, intent: null, after: null };
        const whole = (0, history_record.eC)("operations", origin, part, { ...members, ...hidesNames ? none : states });
        return (0, history_record.ni)(whole) ? whole : (0, history_record.eC)("operations", origin, part, { ...members, ...none, truncated: true });
      }
      function isOperation(record) {
        const { seq, repository, operation, target, status, before, intent, after } = record;
        return streamOf(record) === "operations" && readNumber(seq) !== null && readText(repository) !== null && readText(operation) !== null && (target === null || readText(target) !== null) && OPERATION_STATUSES.some((known) => known === status) && [before, intent, after].every((state) => state === null || isObject(state));
      }
      ;
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
        "write_wait_seconds"
      ];
      function runRecords(metrics, context) {
        const [startedAtMs, endedAtMs] = [(0, report_values.aQ)(metrics.start_time), (0, report_values.aQ)(metrics.end_time)];
        if (startedAtMs === null || endedAtMs === null || (0, report_values.kz)(metrics.repos_scanned) === null)
          return null;
        const sync = context.syncReports.find(({ started_at }) => (0, report_values.aQ)(started_at) === startedAtMs);
        const run = readRun(metrics.run, context.run);
        const members = {
          start_time: new Date(startedAtMs).toISOString(),
          ...Object.fromEntries(NUMBERS.map((name) => [name, (0, report_values.kz)(metrics[name])])),
          ...(0, report_values.yR)(metrics.shard) !== null && { shard: (0, report_values.yR)(metrics.shard) },
          partial: metrics.partial === true,
          outcomes: (0, report_values.Pl)(metrics.outcomes),
          rate_limit: readRateLimit(metrics.rate_limit),
          ...sync && { mode: (0, report_values.yR)(sync.mode), dry_run: sync.dry_run === true, errors: countErrors(sync) },
          ...sync && (0, history_record.Gv)(sync.early_end) && { early_end: (0, report_values.yR)(sync.early_end.cause) }
        };
        const part = (0, report_values.VK)(JSON.stringify(members));
        return [(0, history_record.eC)("runs", { run, atMs: endedAtMs }, part, members)];
      }
      function readRun(value, recorder) {
        if (!(0, history_record.Gv)(value) || (0, report_values.yR)(value.id) === null)
          return recorder;
        const id2 = (0, report_values.yR)(value.id);
        return {
          id: id2,
          attempt: (0, report_values.kz)(value.attempt),
          workflow: (0, report_values.yR)(value.workflow),
          repository: (0, report_values.yR)(value.repository),
          event: id2 === recorder.id ? recorder.event : null
        };
      }
      function readRateLimit(value) {
        const entries = (0, history_record.Gv)(value) ? Object.entries(value).slice(0, 10) : [];
        return Object.fromEntries(entries.map(([name, span]) => [name.slice(0, 40), (0, report_values.Pl)(span)]));
      }
      function countErrors({ errors }) {
        return (0, report_values.Az)((0, report_values.$I)(errors).map(({ code }) => (0, report_values.yR)(code) ?? "unknown"));
      }
      var exposure_records = __webpack_require__(7470);
      var pull_request_records = __webpack_require__(8736);
      ;
      const MOST_DECISIONS = 300;
      const MOST_REPOSITORIES = 200;
      const MOST_TIMES = 2500;
      const SECOND_MS = 1e3;
      function scheduleRecords(schedule, origin, part, { nameOf }) {
        const members = {
          mode: (0, report_values.yR)(schedule.mode),
          objective: (0, report_values.yR)(schedule.objective),
          detection: (0, report_values.yR)(schedule.detection),
          due: (0, report_values.kz)(schedule.due) ?? 0,
          not_due: (0, report_values.kz)(schedule.not_due) ?? 0,
          unchanged: (0, report_values.kz)(schedule.unchanged) ?? 0
        };
        const decisions = (0, report_values.$I)(schedule.decisions).flatMap(({ repository, reason, index }) => {
          const [name, why, worth] = [(0, report_values.yR)(repository), (0, report_values.yR)(reason), (0, report_values.kz)(index)];
          return name === null || why === null ? [] : [[nameOf(name), [why, worth ?? 0]]];
        }).toSorted(([, [, a]], [, [, b]]) => b - a).slice(0, MOST_DECISIONS);
        return chunk(readCommits(schedule.commits, nameOf)).map((commits, index) => (0, history_record.eC)("schedule", origin, `${part}:${index}`, {
          ...index === 0 ? members : { ...members, due: 0, not_due: 0, unchanged: 0 },
          commits: Object.fromEntries(commits),
          decisions: index === 0 ? Object.fromEntries(decisions) : {}
        }));
      }
      function readCommits(value, nameOf) {
        if (typeof value !== "object" || value === null || Array.isArray(value))
          return [];
        return Object.entries(value).map(([name, times]) => {
          const list = Array.isArray(times) ? times : [];
          const seconds = list.flatMap((time) => {
            const atMs = (0, report_values.aQ)(time);
            return atMs === null ? [] : [Math.round(atMs / SECOND_MS)];
          });
          return [nameOf(name), seconds.slice(-MOST_TIMES)];
        });
      }
      function chunk(commits) {
        const parts = [[]];
        let times = 0;
        for (const entry of commits) {
          const last = parts.at(-1);
          times += entry[1].length;
          if (last === void 0 || last.length > 0 && (last.length >= MOST_REPOSITORIES || times > MOST_TIMES)) {
            parts.push([entry]);
            times = entry[1].length;
          } else
            last.push(entry);
        }
        return parts;
      }
      function isScheduleRecord(record) {
        const { commits, decisions } = record;
        const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
        return streamOf(record) === "schedule" && isMap(commits) && isMap(decisions) && readText(record.mode) !== null;
      }
      ;
      const MAX_REPOSITORIES_A_RUN = 2e3;
      const WELL = /* @__PURE__ */ new Set([
        "up-to-date",
        "ahead",
        "diverged",
        "within-threshold",
        "finished",
        "bot-branch",
        "excluded",
        "branch-deleted",
        "content-identical"
      ]);
      const CHANGED = /* @__PURE__ */ new Set(["opened", "updated", "fast-forwarded"]);
      const OPEN = /* @__PURE__ */ new Set(["opened", "updated", "already-open", "conflict"]);
      function syncRecords(report, context) {
        const [startedAtMs, finishedAtMs] = [(0, report_values.aQ)(report.started_at), (0, report_values.aQ)(report.finished_at)];
        if (startedAtMs === null || finishedAtMs === null || !Array.isArray(report.repositories))
          return null;
        const origin = { run: context.run, atMs: finishedAtMs };
        const start = context.run.id === null ? { start_time: new Date(startedAtMs).toISOString() } : {};
        const part = (0, report_values.VK)(`${startedAtMs} ${report.repositories.length}`);
        const states = readStates(report);
        const noteworthy = states.filter(isNoteworthy).map((state) => ({ state, weight: weigh(state) })).toSorted((a, b) => b.weight - a.weight || (a.state.name < b.state.name ? -1 : 1)).slice(0, MAX_REPOSITORIES_A_RUN).map(({ state }) => state);
        const isDryRun = report.dry_run === true;
        return [
          ...noteworthy.map((state) => recordRepository(state, origin, part, context, start)),
          ...isDryRun ? [] : states.flatMap((state) => (0, pull_request_records.TA)(state, origin, context)),
          ...isDryRun ? [] : (0, exposure_records.M)(report.exposures, origin, context),
          ...(0, history_record.Gv)(report.schedule) ? scheduleRecords(report.schedule, origin, part, context) : []
        ];
      }
      function readStates(report) {
        const codes = new Map((0, report_values.$I)(report.errors).map(({ repository, code }) => [
          (0, report_values.yR)(repository)?.toLowerCase(),
          (0, report_values.yR)(code)
        ]));
        return (0, report_values.$I)(report.repositories).flatMap(({ repository, status, reason, branches, ...rest }) => {
          const name = (0, report_values.yR)(repository);
          if (name === null)
            return [];
          return {
            name,
            status: (0, report_values.yR)(status) ?? "failed",
            reason: (0, report_values.yR)(reason),
            branches: (0, report_values.$I)(branches),
            retired: (0, report_values.$I)(rest.retired),
            ended: (0, report_values.$I)(rest.ended),
            errorCode: codes.get(name.toLowerCase()) ?? null
          };
        });
      }
      function isNoteworthy({ status, branches, retired, ended, errorCode }) {
        return status === "failed" || errorCode !== null || retired.length > 0 || ended.length > 0 || branches.some(({ outcome }) => !WELL.has(outcome));
      }
      const FAILED_WEIGHT = 1e9;
      const CONFLICT_WEIGHT = 1e6;
      function weigh({ status, errorCode, branches }) {
        const conflicts = branches.filter(({ outcome }) => outcome === "conflict").length;
        const failed = status === "failed" || errorCode !== null ? FAILED_WEIGHT : 0;
        return failed + conflicts * CONFLICT_WEIGHT + Math.min(farthest(branches), CONFLICT_WEIGHT - 1);
      }
      function farthest(branches) {
        return branches.reduce((most, { behind_by, outcome }) => WELL.has(outcome) ? most : Math.max(most, (0, report_values.kz)(behind_by) ?? 0), 0);
      }
      function recordRepository({ name, status, reason, branches, errorCode }, origin, part, { nameOf }, start) {
        const outcomes = branches.map(({ outcome }) => (0, report_values.yR)(outcome) ?? "failed");
        const code = status === "failed" ? reason : errorCode;
        const repository = nameOf(name);
        return (0, history_record.eC)("repositories", origin, `${part}:${repository}`, {
          ...start,
          repository,
          status,
          behind: farthest(branches),
          due: outcomes.filter((outcome) => !WELL.has(outcome) && outcome !== "fast-forwarded").length,
          open: outcomes.filter((outcome) => OPEN.has(outcome)).length,
          conflicts: outcomes.filter((outcome) => outcome === "conflict").length,
          changed: outcomes.filter((outcome) => CHANGED.has(outcome)).length,
          outcomes: (0, report_values.Az)(outcomes.filter((outcome) => !WELL.has(outcome))),
          ...code !== null && { code }
        });
      }
      ;
      const MAKERS = {
        metrics: fromObject(runRecords),
        sync: fromObject(syncRecords),
        health: fromObject(healthRecords),
        conflict: fromObject(conflictRecords),
        incident: fromObject(incident_records.tt),
        journal: operationRecords,
        delivery: fromObject(delivery_records.JU)
      };
      function fromObject(make) {
        return (text, context) => {
          const report = (0, history_record.lj)(text);
          return report === null ? null : make(report, context);
        };
      }
      function recordReports(reports, settings) {
        const syncReports = reports.flatMap(({ kind, text }) => kind === "sync" ? [(0, history_record.lj)(text)] : []);
        const context = { ...settings, syncReports: syncReports.filter(history_record.Gv) };
        const records = [];
        const problems = [];
        for (const { kind, file, text } of reports) {
          const made = MAKERS[kind](text, context);
          if (made === null)
            problems.push({ file, message: `It is no ${NAMES[kind]}.` });
          const fitting = made?.filter(history_record.ni) ?? [];
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
        delivery: "report of send-notifications"
      };
    })
  ),
  /***/
  847: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          readJournal
        )
        /* harmony export */
      });
      function readJournal(text) {
        const entries = /* @__PURE__ */ new Map();
        const seen = /* @__PURE__ */ new Set();
        let unreadable = 0;
        let otherVersions = 0;
        for (const line of text.split(/\r?\n/)) {
          if (line.trim() === "" || seen.has(line))
            continue;
          seen.add(line);
          const value = parseLine(line);
          if (value !== null && isOtherVersion(value))
            otherVersions += 1;
          else if (!take(value, entries))
            unreadable += 1;
        }
        return { entries: [...entries.values()], unreadable, otherVersions };
      }
      function take(value, entries) {
        if (value === null || value.v !== 1)
          return false;
        const seq = typeof value.seq === "number" && Number.isSafeInteger(value.seq) ? value.seq : null;
        if (seq === null)
          return false;
        const key = `${readText2(value.id) ?? ""}#${seq}`;
        const known = entries.get(key);
        const entry = known === void 0 ? readIntent(value, seq) : readEnd(value, known);
        if (entry === null)
          return false;
        entries.set(key, entry);
        return true;
      }
      function readIntent(value, seq) {
        const [at, repository, operation] = [
          readAt(value.at),
          readText2(value.repository),
          readText2(value.operation)
        ];
        if (value.phase !== "before" || at === null || repository === null || operation === null)
          return null;
        const [id2, run] = [readText2(value.id), readText2(value.run)];
        return {
          ...id2 !== null && { id: id2 },
          ...run !== null && { run },
          ...{ seq, at, repository, operation },
          target: readText2(value.target),
          before: readState(value.before),
          intent: readState(value.intent),
          ...value.redacted === true && { redacted: true },
          end: null
        };
      }
      function readEnd(value, known) {
        const { phase, status, after, code } = value;
        const at = readAt(value.at);
        if (known.end !== null || phase !== "after" || at === null)
          return null;
        if (status !== "done" && status !== "failed")
          return null;
        const text = readText2(code);
        return { ...known, end: { at, status, after: readState(after), ...text !== null && { code: text } } };
      }
      function isOtherVersion({ v, phase }) {
        return typeof v === "number" && v !== 1 && typeof phase === "string";
      }
      function parseLine(line) {
        try {
          return readState(JSON.parse(line));
        } catch {
          return null;
        }
      }
      function readText2(value) {
        return typeof value === "string" && value !== "" ? value : null;
      }
      const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
      function readAt(value) {
        return typeof value === "string" && TIME.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
      }
      function readState(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
