const id = 341;
const ids = [341];
const modules = {
  /***/
  5973: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          readInputs
        )
        /* harmony export */
      });
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);
      function readInputs(reader) {
        const inputs = {
          githubToken: reader.secret("github-token"),
          repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__.gG, "must be like `owner/name`"),
          branch: reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__._, "must be the name of a branch") ?? "automation-data",
          folder: reader.optionalWorkspacePath("folder"),
          config: reader.optionalWorkspacePath("config", "config/ecosystem-repos.json"),
          outputFile: reader.workspacePath("output-file", "dashboard/index.html"),
          title: reader.string("title", "Ecosystem").slice(0, 200),
          days: reader.integer("days", { min: 1, max: 400, default: 90 }),
          isRedacted: reader.choice("redact", ["none", "names"], "none") === "names",
          artifactName: reader.optionalOrNone("artifact-name", "automation-dashboard") ?? "",
          jsonFile: reader.optionalWorkspacePath("json-file")
        };
        if (inputs.jsonFile === inputs.outputFile)
          reader.problem("json-file and output-file must differ.");
        reader.finish();
        return inputs;
      }
    })
  ),
  /***/
  3465: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1166);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5973);
          var _publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6364);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__.C)((kit) => (0, _publish_js__WEBPACK_IMPORTED_MODULE_0__.C)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  6364: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        C: () => (
          /* binding */
          publishDashboard
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var parse_ecosystem_config = __webpack_require__(4209);
      var byte_length = __webpack_require__(3080);
      var markdown = __webpack_require__(3728);
      var plural = __webpack_require__(4639);
      ;
      const MINUTE_MS = 6e4;
      const NO_BREAK = " ";
      function formatNumber(value, digits = 0) {
        return value.toLocaleString("en-US", { maximumFractionDigits: digits });
      }
      function formatPercent(value) {
        const shown = value < 100 && value >= 99.995 ? 99.99 : value;
        return `${formatNumber(shown, 2)}${NO_BREAK}%`;
      }
      function formatPoints(value) {
        const sign = value > 0 ? "+" : value < 0 ? "−" : "";
        return `${sign}${formatNumber(Math.abs(value), 1)}${NO_BREAK}pp`;
      }
      function formatSpan(ms) {
        return describeSpan(ms).replaceAll(" ", NO_BREAK);
      }
      function describeSpan(ms) {
        const seconds = Math.max(0, Math.round(ms / 1e3));
        if (seconds < 90)
          return `${seconds} s`;
        const minutes = Math.round(ms / MINUTE_MS);
        if (minutes < 60)
          return `${minutes} min`;
        const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes % 1440 / 60)];
        if (days > 0)
          return hours > 0 && days < 10 ? `${days} d ${hours} h` : `${days} d`;
        return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
      }
      const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
      function formatDay(atMs) {
        const date = new Date(atMs);
        return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
      }
      function formatTime(atMs) {
        return `${formatDay(atMs)}, ${new Date(atMs).toISOString().slice(11, 16)} UTC`;
      }
      function wordCount(count, one, many = `${one}s`) {
        return `${formatNumber(count)} ${(0, plural.td)(count, one, many)}`;
      }
      function formatDays(days) {
        return wordCount(days, "day");
      }
      ;
      function pointsOf(series, column) {
        return series.columns[column].flatMap((value, place) => value === null ? [] : [{ atMs: (series.start + place * series.step_seconds) * 1e3, value }]);
      }
      function extremes(points2) {
        const [first] = points2;
        if (first === void 0)
          return null;
        let [low, high] = [first, first];
        for (const point of points2) {
          if (point.value < low.value)
            low = point;
          if (point.value > high.value)
            high = point;
        }
        return { low, high };
      }
      function sumOf(series, column) {
        return series.columns[column].reduce((sum, value) => sum + (value ?? 0), 0);
      }
      function dailyRows(series, columns) {
        const days = series.columns.runs.map((_, place) => [
          formatDay((series.start + place * series.step_seconds) * 1e3),
          ...columns.map((column) => series.columns[column][place] ?? null)
        ]);
        return days.filter(([, ...values]) => values.some((value) => value !== null)).toReversed();
      }
      ;
      const MAX_DIGEST = 19e3;
      const SIGNS = {
        ok: "🟢",
        warning: "🟡",
        error: "🔴",
        unknown: "⚪"
      };
      const WORST_SHOWN = 5;
      const MAX_TEXT = 300;
      function renderDashboardDigest(model, artifactUrl2) {
        const { status, tiles, attention, days, repositories: repositories2 } = model;
        const [head, ...figures] = tiles;
        const link = artifactUrl2 === void 0 ? [] : ["", `The whole page: ${(0, markdown.iQ)("artifact of this run", artifactUrl2)}.`];
        const parts = [
          `### ${SIGNS[status]} ${(0, markdown.qV)(cut(model.title))}: ${head?.value ?? "Unknown"}`,
          "",
          ...model.note === void 0 ? [] : [(0, markdown.qV)(model.note), ""],
          ...attention.length === 0 ? [(0, markdown.qV)(model.sentence)] : attention.map((item) => `- ${SIGNS[item.status]} ${(0, markdown.qV)(cut(item.text))}`),
          "",
          (0, markdown.Qj)(["", "Now", ""], figures.map(({ label, value, status: sign, detail }) => [
            `${SIGNS[sign]} ${label}`,
            `**${(0, markdown.qV)(value)}**`,
            (0, markdown.qV)(cut(detail))
          ])),
          "",
          describeDays(model),
          ...listWorst(model),
          ...link,
          "",
          `<sub>${formatDays(days)}, ${(0, plural.B4)(model.records, "record")}, ${wordCount(repositories2.rows.length, "repository", "repositories")} with something to report.</sub>`,
          ""
        ];
        return cutLines(parts.join("\n"));
      }
      function cutLines(text) {
        let left = MAX_DIGEST;
        const lines = text.split("\n");
        const end = lines.findIndex((line) => {
          left -= (0, byte_length.d)(line) + 1;
          return left < 0;
        });
        return end < 0 ? text : `${lines.slice(0, end).join("\n")}
`;
      }
      function cut(text) {
        return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1).toWellFormed()}…`;
      }
      function describeDays({ series, days }) {
        const { days: all } = series;
        const sum = (column, one) => wordCount(sumOf(all, column), one);
        return `In ${formatDays(days)}: ${sum("runs", "run")}, ${sum("opened", "sync pull request")} opened, ${formatNumber(sumOf(all, "merged"))} merged, ${sum("resolved", "conflict")} resolved, ${sum("calls", "API call")}.`;
      }
      function listWorst({ repositories: { rows } }) {
        if (rows.length === 0)
          return [];
        const shown = rows.slice(0, WORST_SHOWN);
        const table = (0, markdown.Qj)(["Repository", "Days failed", "Days in conflict", "Days behind"], shown.map(({ repository, failed, conflicts: conflicts2, behind_days }) => [
          (0, markdown.SS)(cut(repository)).replaceAll("|", "\\|"),
          ...[failed, conflicts2, behind_days].map((count) => formatNumber(count))
        ]));
        return ["", table];
      }
      var errors = __webpack_require__(1286);
      var repository_ref = __webpack_require__(2156);
      var open_history = __webpack_require__(2433);
      ;
      function toOutputs({ records }, file, digest) {
        return { "dashboard-file": file, digest, records: String(records) };
      }
      var history_record = __webpack_require__(7038);
      var report_values = __webpack_require__(5793);
      ;
      const DAY_MS = 24 * 60 * 60 * 1e3;
      const SUCCESS = { warning: 90, error: 70 };
      const LEFT = { warning: 50, error: 20 };
      const MAX_ATTENTION = 8;
      function judgeStatus(facts) {
        const tiles = [
          lastRunTile(facts),
          successTile(facts),
          callsLeftTile(facts),
          incidentsTile(facts),
          behindTile(facts)
        ];
        const attention = listAttention(facts);
        const health = readHealthStatus(facts.history);
        const status = facts.history.runs.length === 0 && health === null ? "unknown" : worst([health, ...attention.map((item) => item.status)]);
        const sentence = describeStatus(status, attention, facts.history);
        const tile = {
          id: "status",
          label: "Status",
          value: STATUS_WORDS[status],
          status,
          detail: sentence
        };
        return { status, sentence, tiles: [tile, ...tiles], attention };
      }
      const STATUS_WORDS = {
        ok: "OK",
        warning: "Warning",
        error: "Error",
        unknown: "Unknown"
      };
      const WEIGHT = { ok: 0, unknown: 1, warning: 2, error: 3 };
      function worst(statuses) {
        const known = statuses.flatMap((status) => status ?? []);
        return known.toSorted((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? "ok";
      }
      function readHealthStatus({ health }) {
        const status = (0, report_values.yR)(health?.status);
        return ["ok", "warning", "error", "unknown"].find((known) => known === status) ?? null;
      }
      function describeStatus(status, attention, { runs: runs2 }) {
        if (runs2.length === 0 && status === "unknown")
          return "No run was recorded in these days.";
        const [first, ...others] = attention;
        if (first === void 0)
          return "Nothing needs attention.";
        return others.length === 0 ? first.text : `${first.text} ${(0, plural.B4)(others.length, "more item")} below.`;
      }
      function lastRunTile({ history, intervalMs, nowMs }) {
        const last = history.runs.at(-1);
        const every = intervalMs === null ? "" : `Usually one every ${formatSpan(intervalMs)}.`;
        if (last === void 0) {
          return {
            id: "last-run",
            label: "Last run",
            value: "None",
            status: "unknown",
            detail: "No run was recorded."
          };
        }
        const isLate = intervalMs !== null && nowMs - last.endMs > 2 * intervalMs;
        return {
          id: "last-run",
          label: "Last run",
          value: `${formatSpan(nowMs - last.endMs)} before this page`,
          status: isLate ? "warning" : "ok",
          detail: every,
          at: new Date(last.endMs).toISOString()
        };
      }
      function successTile({ history: { runs: runs2 }, nowMs }) {
        const week = pooled(runs2, nowMs - 7 * DAY_MS, nowMs);
        const before = pooled(runs2, nowMs - 14 * DAY_MS, nowMs - 7 * DAY_MS);
        const label = "Success, 7 days";
        if (week === null)
          return { id: "success", label, value: "–", status: "unknown", detail: "No run in 7 days." };
        return {
          id: "success",
          label,
          value: formatPercent(week),
          status: judge(week, SUCCESS),
          detail: before === null ? "No run in the 7 days before." : `${formatChange(week - before)} than in the 7 days before.`
        };
      }
      function formatChange(points2) {
        const shown = formatNumber(Math.abs(points2), 2);
        return shown === "0" ? "No better or worse" : `${points2 > 0 ? "Better" : "Worse"} by ${shown}`;
      }
      function callsLeftTile({ history: { runs: runs2 } }) {
        const left = runs2.at(-1)?.leftPercent ?? null;
        const label = "Calls left";
        if (left === null)
          return { id: "calls-left", label, value: "–", status: "unknown", detail: "GitHub did not tell." };
        const status = judge(left, LEFT);
        return {
          id: "calls-left",
          label,
          value: formatPercent(Math.round(left)),
          status,
          detail: "Of the rate limit, after the last run."
        };
      }
      function incidentsTile({ history: { incidents: incidents2 } }) {
        const open = incidents2.filter(({ recovered_at }) => recovered_at === null);
        const oldest = open.at(-1);
        return {
          id: "incidents",
          label: "Open incidents",
          value: formatNumber(open.length),
          status: open.length > 0 ? "error" : "ok",
          detail: oldest === void 0 ? `${(0, plural.B4)(incidents2.length, "incident")} in these days.` : `The oldest since ${formatTime(Date.parse(oldest.opened_at))}.`
        };
      }
      function behindTile({ history: { runs: runs2 } }) {
        const last = runs2.at(-1);
        const label = "Branches behind";
        if (last === void 0)
          return { id: "behind", label, value: "–", status: "unknown", detail: "No run was recorded." };
        return {
          id: "behind",
          label,
          value: formatNumber(last.behind),
          status: last.conflicts > 0 ? "warning" : "ok",
          detail: `${(0, plural.B4)(last.conflicts, "conflict")}, ${(0, plural.B4)(last.repositories, "repository", "repositories")}.`
        };
      }
      function judge(value, limits) {
        if (value < limits.error)
          return "error";
        return value < limits.warning ? "warning" : "ok";
      }
      function pooled(runs2, afterMs, untilMs) {
        let [attempted, good] = [0, 0];
        for (const run2 of runs2) {
          if (run2.endMs <= afterMs || run2.endMs > untilMs)
            continue;
          attempted += run2.attempted;
          good += run2.good;
        }
        return attempted === 0 ? null : 100 * good / attempted;
      }
      function listAttention(facts) {
        const { history, days } = facts;
        const found = [];
        for (const { key, opened_at, recovered_at } of history.incidents) {
          if (recovered_at !== null)
            continue;
          const text = `Incident open since ${formatTime(Date.parse(opened_at))}: ${key}.`;
          found.push({ status: "error", text, chart: "incidents" });
        }
        found.push(...checkAttention(history), ...runAttention(facts));
        const failing = history.repositories.filter(({ code }) => code !== null);
        if (failing.length > 0) {
          const text = `${(0, plural.B4)(failing.length, "repository fails", "repositories fail")} now, the worst: ${failing[0]?.repository} (${failing[0]?.code}).`;
          found.push({ status: "warning", text, chart: "repositories" });
        }
        const budget2 = days.columns.budget.findLast((value) => value !== null) ?? null;
        if (budget2 !== null && budget2 < 0) {
          found.push({ status: "warning", text: "The error budget of 30 days is used up.", chart: "budget" });
        }
        const conflicts2 = history.runs.at(-1)?.conflicts ?? 0;
        if (conflicts2 > 0) {
          const text = `${(0, plural.B4)(conflicts2, "sync pull request has", "sync pull requests have")} a conflict.`;
          found.push({ status: "warning", text, chart: "conflicts" });
        }
        return found.toSorted((a, b) => WEIGHT[b.status] - WEIGHT[a.status]).slice(0, MAX_ATTENTION);
      }
      function checkAttention({ health }) {
        if (!(0, history_record.Gv)(health?.checks))
          return [];
        const failing = (wanted) => Object.entries(health.checks).flatMap(([id2, check]) => (0, history_record.Gv)(check) && check.status === wanted ? [id2] : []);
        return ["error", "warning"].flatMap((status) => {
          const ids2 = failing(status);
          if (ids2.length === 0)
            return [];
          const shown = ids2.length > 5 ? `${ids2.slice(0, 5).join(", ")} and ${ids2.length - 5} more` : ids2.join(", ");
          const text = `${(0, plural.B4)(ids2.length, "check reports", "checks report")} ${status === "error" ? "an error" : "a warning"}: ${shown}.`;
          return [{ status, text, chart: "checks" }];
        });
      }
      function runAttention({ history: { runs: runs2 }, intervalMs, nowMs }) {
        const last = runs2.at(-1);
        if (last === void 0)
          return [];
        const found = [];
        const success2 = last.attempted === 0 ? null : 100 * last.good / last.attempted;
        const status = success2 === null ? "ok" : judge(success2, SUCCESS);
        if (success2 !== null && status !== "ok") {
          found.push({
            status,
            text: `In the last run ${formatPercent(success2)} succeeded.`,
            chart: "success"
          });
        }
        if (last.leftPercent !== null && judge(last.leftPercent, LEFT) !== "ok") {
          const text = `Calls left: ${formatPercent(Math.round(last.leftPercent))}.`;
          found.push({ status: judge(last.leftPercent, LEFT), text, chart: "calls-left" });
        }
        if (last.earlyEnd !== null) {
          found.push({ status: "warning", text: `The last run ended early: ${last.earlyEnd}.`, chart: "runs" });
        }
        if (intervalMs !== null && nowMs - last.endMs > 2 * intervalMs) {
          const text = `No run for ${formatSpan(nowMs - last.endMs)}; usually there is one every ${formatSpan(intervalMs)}.`;
          found.push({ status: "warning", text, chart: "runs" });
        }
        return found;
      }
      ;
      const COLOURS = {
        ok: "#1a7f37",
        warning: "#9a6700",
        error: "#cf222e",
        unknown: "#59636e"
      };
      const CHARACTER_WIDTH = 6.6;
      const PADDING = 14;
      function renderDashboardBadge({ status, tiles, generated_at }) {
        const success2 = tiles.find(({ id: id2 }) => id2 === "success")?.value ?? "–";
        const label = "automation";
        const words = success2 === "–" ? [STATUS_WORDS[status]] : [STATUS_WORDS[status], success2];
        const message = [...words, generated_at.slice(0, 10)].join(" · ");
        const [left, right] = [label, message].map((text2) => Math.round(text2.length * CHARACTER_WIDTH + PADDING));
        const width = (left ?? 0) + (right ?? 0);
        const text = (content, x, length) => `<text x="${x}" y="14" textLength="${length - PADDING}">${content}</text>`;
        return `${[
          `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${label}: ${message}">`,
          `<title>${label}: ${message}</title>`,
          `<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
          `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#3d444d"/>`,
          `<rect x="${left}" width="${right}" height="20" fill="${COLOURS[status]}"/></g>`,
          `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
          text(label, PADDING / 2, left ?? 0),
          text(message, (left ?? 0) + PADDING / 2, right ?? 0),
          "</g></svg>"
        ].join("")}
`;
      }
      var external_node_crypto_ = __webpack_require__(7598);
      var read_history = __webpack_require__(7169);
      var history_rollup = __webpack_require__(4642);
      var shard_path = __webpack_require__(4884);
      ;
      const DASHBOARD_VERSION = 1;
      const CHART_IDS = [
        "success",
        "budget",
        "branches",
        "pull-request-age",
        "conflicts",
        "duration",
        "calls",
        "calls-left",
        "runs",
        "deliveries",
        "checks",
        "repositories",
        "incidents",
        "experiments",
        "intervals"
      ];
      const SERIES_COLUMNS = [
        "runs",
        "expected",
        "success",
        "worst",
        "budget",
        "behind",
        "opened",
        "merged",
        "closed",
        "resolved",
        "conflicts",
        "duration_p50",
        "duration_p90",
        "duration_max",
        "calls",
        "left",
        "sent",
        "undelivered"
      ];
      const ANNOTATION_KINDS = (
        /* unused pure expression or super */
        null
      );
      const LEVELS = {
        none: " ",
        skipped: "s",
        ok: ".",
        unknown: "u",
        behind: "b",
        warning: "w",
        conflict: "c",
        error: "e"
      };
      ;
      const check_days_DAY_MS = 24 * 60 * 60 * 1e3;
      const CHECK_DAYS = 90;
      const ORDER = [LEVELS.none, LEVELS.skipped, LEVELS.ok, LEVELS.unknown, LEVELS.warning, LEVELS.error];
      const LEVEL_OF = /* @__PURE__ */ new Map([
        ["skipped", LEVELS.skipped],
        ["ok", LEVELS.ok],
        ["unknown", LEVELS.unknown],
        ["warning", LEVELS.warning],
        ["error", LEVELS.error]
      ]);
      class CheckDays {
        #firstMs;
        #days;
        #checks = /* @__PURE__ */ new Map();
        /** @param firstMs start of the first day, in milliseconds since the epoch */
        constructor(firstMs, days) {
          this.#firstMs = firstMs;
          this.#days = days;
        }
        add(record) {
          const place = Math.floor((Date.parse(record.ts) - this.#firstMs) / check_days_DAY_MS);
          if (place < 0 || place >= this.#days || !(0, history_record.Gv)(record.checks))
            return;
          for (const [id2, check] of Object.entries(record.checks)) {
            const level = LEVEL_OF.get((0, history_record.Gv)(check) && (0, report_values.yR)(check.status) || "");
            if (level === void 0)
              continue;
            const levels = this.#checks.get(id2) ?? new Uint8Array(this.#days);
            this.#checks.set(id2, levels);
            levels[place] = Math.max(levels[place] ?? 0, ORDER.indexOf(level));
          }
        }
        /** The checks, those with most errors first, then those with most warnings. */
        listRows() {
          const rows = [...this.#checks].map(([id2, levels]) => {
            const days = Array.from(levels, (level) => ORDER[level] ?? LEVELS.none).join("");
            return { id: id2, days, warnings: countOf(days, LEVELS.warning), errors: countOf(days, LEVELS.error) };
          });
          return rows.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || (a.id < b.id ? -1 : 1));
        }
      }
      function countOf(days, level) {
        return days.split(level).length - 1;
      }
      ;
      function changePoint(record) {
        const change = (0, report_values.yR)(record.change) ?? "";
        return { atMs: Date.parse(record.ts), kind: change === "vetoed" ? "closed" : change };
      }
      function deliveryPoint(record) {
        return { atMs: Date.parse(record.ts), kind: record.status === "sent" ? "sent" : "undelivered" };
      }
      var fold_day = __webpack_require__(6496);
      var history_summary = __webpack_require__(5047);
      ;
      class ExperimentArms {
        #arms = /* @__PURE__ */ new Map();
        /** Failures by run and repository: a day's records of both streams meet here. */
        #failures = /* @__PURE__ */ new Set();
        #pending = [];
        addRepository(record) {
          if ((0, history_summary.N6)(record))
            this.#failures.add(keyOf(record, (0, report_values.yR)(record.repository) ?? ""));
        }
        addExposure(record) {
          this.#pending.push(record);
        }
        /** Counts what the day brought. Records of one run are in one day, but for those around midnight. */
        endDay() {
          for (const record of this.#pending.splice(0)) {
            const [experiment, variant, unit] = [
              (0, report_values.yR)(record.experiment),
              (0, report_values.yR)(record.variant),
              (0, report_values.yR)(record.unit)
            ];
            if (experiment === null || variant === null || unit === null)
              continue;
            const key = `${experiment}
${variant}`;
            const arm = this.#arms.get(key) ?? { experiment, variant, units: /* @__PURE__ */ new Map() };
            this.#arms.set(key, arm);
            const hasFailed = this.#failures.has(keyOf(record, unit.split("@")[0] ?? ""));
            arm.units.set(unit, hasFailed || arm.units.get(unit) === true);
          }
          this.#failures.clear();
        }
        listArms() {
          return [...this.#arms.values()].map(({ experiment, variant, units }) => {
            const failed = [...units.values()].filter((hasFailed) => hasFailed).length;
            const percent = 100 * (units.size - failed) / units.size;
            return { experiment, variant, units: units.size, failed, percent: round(percent) };
          }).toSorted((a, b) => a.experiment === b.experiment ? a.variant < b.variant ? -1 : 1 : a.experiment < b.experiment ? -1 : 1);
        }
      }
      function keyOf(record, repository) {
        return `${(0, fold_day.ng)(record)} ${repository.toLowerCase()}`;
      }
      function round(value) {
        return Math.round(value * 10) / 10;
      }
      ;
      const OPEN = /* @__PURE__ */ new Set(["failing", "recovering", "flapping"]);
      const MAX_MEMBERS = 10;
      function toIncidentSpans(records) {
        const open = /* @__PURE__ */ new Map();
        const over = [];
        for (const record of records) {
          const key = (0, report_values.yR)(record.key);
          if (key === null)
            continue;
          const span = open.get(key);
          if (OPEN.has(record.to)) {
            open.set(key, { ...startSpan(record, key), ...span && { opened_at: span.opened_at } });
          } else if (OPEN.has(record.from)) {
            open.delete(key);
            over.push({ ...span ?? startSpan(record, key), recovered_at: record.ts });
          }
        }
        const newest = (spans) => spans.toSorted((a, b) => a.opened_at > b.opened_at ? -1 : 1);
        return [...newest([...open.values()]), ...newest(over)];
      }
      function startSpan(record, key) {
        const duration2 = (0, report_values.kz)(record.duration_seconds);
        const openedMs = (0, report_values.aQ)(record.opened_at) ?? Date.parse(record.ts) - (duration2 === null ? 0 : duration2 * 1e3);
        return {
          key,
          opened_at: new Date(openedMs).toISOString(),
          recovered_at: null,
          issue: (0, report_values.kz)(record.issue),
          members: (Array.isArray(record.members) ? record.members : []).flatMap((member) => (0, report_values.yR)(member) ?? []).slice(0, MAX_MEMBERS)
        };
      }
      function meanRecoveryMs(spans) {
        const durations = spans.flatMap(({ opened_at, recovered_at }) => recovered_at === null ? [] : [Date.parse(recovered_at) - Date.parse(opened_at)]);
        return durations.length === 0 ? null : durations.reduce((sum, ms) => sum + ms, 0) / durations.length;
      }
      ;
      const MIN_SCANS = 3;
      class LearnedIntervals {
        #scans = /* @__PURE__ */ new Map();
        #nameOf;
        /** @param nameOf what stands for the name of a repository */
        constructor(nameOf) {
          this.#nameOf = nameOf;
        }
        add(record) {
          if (!(0, history_record.Gv)(record.decisions))
            return;
          const atMs = Date.parse(record.ts);
          for (const [repository, decision] of Object.entries(record.decisions)) {
            const [reason] = Array.isArray(decision) ? decision : [];
            if (reason === void 0 || reason === "not-due")
              continue;
            const scans = this.#scans.get(repository) ?? { firstMs: atMs, lastMs: atMs, count: 0 };
            this.#scans.set(repository, scans);
            scans.lastMs = atMs;
            scans.count += 1;
          }
        }
        /** Mean time between two scans, the shortest first. */
        listIntervals() {
          return [...this.#scans].filter(([, { count }]) => count >= MIN_SCANS).map(([repository, { firstMs, lastMs, count }]) => ({
            repository: this.#nameOf(repository),
            minutes: Math.round((lastMs - firstMs) / (count - 1) / 6e4)
          })).toSorted((a, b) => a.minutes - b.minutes || (a.repository < b.repository ? -1 : 1));
        }
      }
      ;
      function readPastDays(rollup, fromMs, isRecorded) {
        return [...rollup?.days ?? []].flatMap(([day, streams]) => {
          const atMs = (0, shard_path.ol)(day);
          const sums = streams.runs?.sums;
          if (sums === void 0 || isRecorded(day) || atMs < fromMs)
            return [];
          const changes = streams["pull-requests"]?.sums.changes;
          return [
            {
              atMs,
              runs: (0, report_values.kz)(sums.runs) ?? 0,
              attempted: (0, report_values.kz)(sums.attempted) ?? 0,
              good: (0, report_values.kz)(sums.good) ?? 0,
              behind: (0, report_values.kz)(sums.branches_behind),
              durationP50: (0, report_values.kz)(sums.duration_p50),
              durationP90: (0, report_values.kz)(sums.duration_p90),
              durationMax: (0, report_values.kz)(sums.duration_max),
              calls: (0, report_values.kz)(sums.api_calls_made) ?? 0,
              changes: (0, history_record.Gv)(changes) ? changes : {}
            }
          ];
        }).toSorted((a, b) => a.atMs - b.atMs);
      }
      ;
      const pull_request_ages_DAY_MS = 24 * 60 * 60 * 1e3;
      const BANDS = [
        { label: "under 1 day", days: 1 },
        { label: "1 to 3 days", days: 3 },
        { label: "3 to 7 days", days: 7 },
        { label: "7 to 14 days", days: 14 },
        { label: "14 to 30 days", days: 30 },
        { label: "over 30 days", days: Number.POSITIVE_INFINITY }
      ];
      const ENDS = /* @__PURE__ */ new Set(["merged", "closed", "vetoed"]);
      class PullRequestAges {
        #opened = /* @__PURE__ */ new Map();
        /** The last run that told of repositories, and how many open pull requests it saw in each. */
        #lastRun = null;
        #lastMs = 0;
        #open = /* @__PURE__ */ new Map();
        addChange(record) {
          const [repository, number, change] = [
            (0, report_values.yR)(record.repository),
            (0, report_values.kz)(record.number),
            (0, report_values.yR)(record.change)
          ];
          if (repository === null || number === null || change === null)
            return;
          const key = `${repository.toLowerCase()}#${number}`;
          if (ENDS.has(change))
            this.#opened.delete(key);
          else if (!this.#opened.has(key))
            this.#opened.set(key, { repository, atMs: Date.parse(record.ts) });
        }
        addRepository(record) {
          const run2 = (0, fold_day.ng)(record);
          if (run2 !== this.#lastRun) {
            this.#lastRun = run2;
            this.#lastMs = Date.parse(record.ts);
            this.#open = /* @__PURE__ */ new Map();
          }
          this.#open.set(((0, report_values.yR)(record.repository) ?? "").toLowerCase(), (0, report_values.kz)(record.open) ?? 0);
        }
        /**
         * How old the open ones are. A pull request whose end nobody recorded is over when a later run finds none open in its
         * repository: of several the oldest ones are.
         *
         * @param lastRunMs when the last run ended
         */
        listBands(nowMs, lastRunMs) {
          const byRepository = Map.groupBy(this.#opened.values(), ({ repository }) => repository.toLowerCase());
          const isQuiet = lastRunMs !== null && lastRunMs > this.#lastMs;
          const ages = [...byRepository].flatMap(([repository, pulls]) => {
            const seen = isQuiet ? 0 : this.#open.get(repository) ?? 0;
            const newest = pulls.toSorted((a, b) => b.atMs - a.atMs);
            const kept = newest.filter(({ atMs }, place) => place < seen || atMs > (lastRunMs ?? 0));
            return kept.map(({ atMs }) => (nowMs - atMs) / pull_request_ages_DAY_MS);
          });
          return BANDS.map(({ label, days }, place) => {
            const from = BANDS[place - 1]?.days ?? Number.NEGATIVE_INFINITY;
            return { label, count: ages.filter((age) => age >= from && age < days).length };
          });
        }
      }
      ;
      const repository_days_DAY_MS = 24 * 60 * 60 * 1e3;
      const DRAWN_REPOSITORIES = 50;
      const [BEHIND, CONFLICT, FAILED] = [1, 2, 3];
      const CHARACTERS = [LEVELS.none, LEVELS.behind, LEVELS.conflict, LEVELS.error];
      class RepositoryDays {
        #firstMs;
        #days;
        #repositories = /* @__PURE__ */ new Map();
        /** @param firstMs start of the first day, in milliseconds since the epoch */
        constructor(firstMs, days) {
          this.#firstMs = firstMs;
          this.#days = days;
        }
        add(record) {
          const name = (0, report_values.yR)(record.repository);
          const atMs = Date.parse(record.ts);
          const place = Math.floor((atMs - this.#firstMs) / repository_days_DAY_MS);
          if (name === null || place < 0 || place >= this.#days)
            return;
          const key = name.toLowerCase();
          let days = this.#repositories.get(key);
          if (days === void 0) {
            days = { name, levels: new Uint8Array(this.#days), lastMs: 0, behind: 0, code: null };
            this.#repositories.set(key, days);
          }
          days.levels[place] = Math.max(days.levels[place] ?? 0, levelOf(record));
          if (atMs >= days.lastMs) {
            days.lastMs = atMs;
            days.behind = (0, report_values.kz)(record.behind) ?? 0;
            days.code = (0, history_summary.N6)(record) ? (0, report_values.yR)(record.code) ?? "failed" : null;
          }
        }
        /**
         * The repositories, the worst first: most days with a failure, then with a conflict, then behind.
         *
         * @param lastRunMs when the last run ended: what did not report in it is well now
         */
        listRows(lastRunMs) {
          const rows = [...this.#repositories.values()].map((days) => ({ days, row: toRow(days, lastRunMs) })).toSorted((a, b) => compare(a.row, b.row));
          return rows.map(({ days, row }, place) => place < DRAWN_REPOSITORIES ? { ...row, days: Array.from(days.levels, (level) => CHARACTERS[level] ?? LEVELS.none).join("") } : row);
        }
      }
      function levelOf(record) {
        if ((0, history_summary.N6)(record))
          return FAILED;
        if (((0, report_values.kz)(record.conflicts) ?? 0) > 0)
          return CONFLICT;
        return ((0, report_values.kz)(record.due) ?? 0) > 0 ? BEHIND : 0;
      }
      function toRow({ name, levels, lastMs, behind, code }, lastRunMs) {
        const count = (level) => levels.reduce((sum, found) => sum + (found === level ? 1 : 0), 0);
        const isCurrent = lastMs >= lastRunMs;
        return {
          repository: name,
          failed: count(FAILED),
          conflicts: count(CONFLICT),
          behind_days: count(BEHIND),
          behind: isCurrent ? behind : null,
          code: isCurrent ? code : null,
          last_at: new Date(lastMs).toISOString()
        };
      }
      function compare(a, b) {
        return b.failed - a.failed || b.conflicts - a.conflicts || b.behind_days - a.behind_days || (b.behind ?? 0) - (a.behind ?? 0) || (a.repository < b.repository ? -1 : 1);
      }
      ;
      function toRunPoints(records) {
        const runs2 = Map.groupBy(records, fold_day.ng);
        return [...runs2.values()].map(joinShards).toSorted((a, b) => a.endMs - b.endMs);
      }
      function joinShards(shards) {
        const sum = (name) => shards.reduce((total, record) => total + ((0, report_values.kz)(record[name]) ?? 0), 0);
        const first = (read) => {
          for (const record of shards) {
            const value = read(record);
            if (value !== null)
              return value;
          }
          return null;
        };
        const successes = shards.map(fold_day.W4);
        const left = shards.flatMap((record) => readLeft(record) ?? []);
        return {
          startMs: Math.min(...shards.map(fold_day.GH)),
          endMs: Math.max(...shards.map(({ ts }) => Date.parse(ts))),
          attempted: successes.reduce((total, { attempted }) => total + attempted, 0),
          good: successes.reduce((total, { good }) => total + good, 0),
          repositories: sum("repos_scanned") + sum("repos_failed") + sum("repos_skipped"),
          behind: sum("branches_behind"),
          conflicts: shards.reduce((total, record) => total + readOutcome(record, "conflict"), 0),
          durationSeconds: Math.max(...shards.map((record) => (0, report_values.kz)(record.duration_seconds) ?? 0)),
          calls: sum("api_calls_made"),
          leftPercent: left.length === 0 ? null : Math.min(...left),
          earlyEnd: first((record) => record.partial === true ? (0, report_values.yR)(record.early_end) ?? "its time or its limit was used up" : null),
          mode: first((record) => (0, report_values.yR)(record.mode)),
          configuration: first((record) => (0, report_values.yR)(record.configuration)),
          release: first((record) => (0, report_values.yR)(record.release))
        };
      }
      function readOutcome({ outcomes }, name) {
        return (0, history_record.Gv)(outcomes) ? (0, report_values.kz)(outcomes[name]) ?? 0 : 0;
      }
      function readLeft({ rate_limit }) {
        if (!(0, history_record.Gv)(rate_limit))
          return null;
        const shares = Object.values(rate_limit).flatMap((span) => {
          if (!(0, history_record.Gv)(span))
            return [];
          const [limit, end] = [(0, report_values.kz)(span.limit), (0, report_values.kz)(span.end) ?? (0, report_values.kz)(span.start)];
          return limit !== null && limit > 0 && end !== null ? [100 * end / limit] : [];
        });
        return shares.length === 0 ? null : Math.min(...shares);
      }
      function usualIntervalMs(points2) {
        const starts = points2.slice(-200).map(({ startMs }) => startMs).toSorted((a, b) => a - b);
        const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start)).toSorted((a, b) => a - b);
        return gaps.length < 2 ? null : gaps[gaps.length >> 1] ?? null;
      }
      ;
      const read_dashboard_history_DAY_MS = 24 * 60 * 60 * 1e3;
      const ROLLUP_DAYS = 400;
      const STREAMS = [
        "runs",
        "repositories",
        "pull-requests",
        "health",
        "incidents",
        "deliveries",
        "exposures",
        "schedule"
      ];
      async function readDashboardHistory(store, query) {
        const { nowMs, days } = query;
        const firstMs = (0, shard_path.ol)((0, shard_path.kb)(nowMs - (days - 1) * read_dashboard_history_DAY_MS));
        const opened = await (0, read_history.jC)(store, { streams: STREAMS, fromMs: firstMs, untilMs: nowMs });
        const gathered = new Gathering(firstMs, query);
        let unreadable = 0;
        let day = "";
        for await (const reading of opened.readDays()) {
          if (reading.day !== day)
            gathered.endDay();
          day = reading.day;
          for (const record of reading.records)
            gathered.add(reading.stream, record);
          unreadable += reading.damage.unreadable + reading.damage.torn + reading.damage.newer;
        }
        gathered.endDay();
        const rollup = (0, history_rollup.tP)(await opened.readRollupText());
        const pastFromMs = nowMs - ROLLUP_DAYS * read_dashboard_history_DAY_MS;
        const pastDays = readPastDays(rollup, pastFromMs, (past) => gathered.runDays.has(past));
        return { exists: opened.exists, unreadable, firstMs, days, pastDays, ...gathered.result() };
      }
      class Gathering {
        runDays = /* @__PURE__ */ new Set();
        #query;
        #repositories;
        #checks;
        #checksFromMs;
        #ages = new PullRequestAges();
        #arms = new ExperimentArms();
        #intervals;
        #runs = [];
        #events = [];
        #incidents = [];
        #runsOfDay = [];
        #health = null;
        #deliveries = 0;
        #records = 0;
        constructor(firstMs, query) {
          const checkDays = Math.min(query.days, CHECK_DAYS);
          this.#query = query;
          this.#intervals = new LearnedIntervals(query.nameOf ?? ((name) => name));
          this.#repositories = new RepositoryDays(firstMs, query.days);
          this.#checksFromMs = firstMs + (query.days - checkDays) * read_dashboard_history_DAY_MS;
          this.#checks = new CheckDays(this.#checksFromMs, checkDays);
        }
        add(stream, given) {
          this.#records += 1;
          const record = this.#redact(given);
          if (stream === "runs") {
            this.#runsOfDay.push(record);
            this.runDays.add((0, shard_path.kb)(Date.parse(record.ts)));
          } else if (stream === "repositories") {
            this.#repositories.add(record);
            this.#ages.addRepository(record);
            this.#arms.addRepository(record);
          } else if (stream === "pull-requests") {
            this.#events.push(changePoint(record));
            this.#ages.addChange(record);
          } else if (stream === "health") {
            this.#checks.add(record);
            this.#health = record;
          } else if (stream === "incidents") {
            this.#incidents.push(record);
          } else if (stream === "deliveries") {
            this.#events.push(deliveryPoint(record));
            this.#deliveries += 1;
          } else if (stream === "exposures") {
            this.#arms.addExposure(record);
          } else if (stream === "schedule") {
            this.#intervals.add(record);
          }
        }
        endDay() {
          this.#runs.push(...toRunPoints(this.#runsOfDay));
          this.#runsOfDay = [];
          this.#arms.endDay();
        }
        result() {
          const lastRunMs = this.#runs.at(-1)?.endMs ?? null;
          const sinceMs = (this.#runs.at(-1)?.startMs ?? 0) - 1e3;
          return {
            records: this.#records,
            runs: this.#runs,
            events: this.#events.toSorted((a, b) => a.atMs - b.atMs),
            deliveries: this.#deliveries,
            repositories: this.#repositories.listRows(sinceMs),
            checks: { firstMs: this.#checksFromMs, rows: this.#checks.listRows() },
            health: this.#health,
            incidents: toIncidentSpans(this.#incidents),
            experiments: this.#arms.listArms(),
            intervals: this.#intervals.listIntervals(),
            pullRequestAges: this.#ages.listBands(this.#query.nowMs, lastRunMs === null ? null : sinceMs)
          };
        }
        /** Hides names where that is asked for: of repositories, and in texts that people or other actions wrote. */
        #redact(record) {
          const { nameOf } = this.#query;
          if (nameOf === void 0)
            return record;
          const repository = (0, report_values.yR)(record.repository);
          const key = (0, report_values.yR)(record.key);
          return {
            ...record,
            ...repository !== null && { repository: nameOf(repository) },
            ...key !== null && { key: key.replace(FULL_NAME, nameOf), members: [] },
            ...typeof record.unit === "string" && { unit: record.unit.replace(FULL_NAME, nameOf) }
          };
        }
      }
      const FULL_NAME = /[\w.-]+\/[\w.-]+/g;
      var run_statistics = __webpack_require__(8279);
      var printable = __webpack_require__(5282);
      ;
      const MAX_ANNOTATIONS = 60;
      function listAnnotations(runs2, incidents2, fromMs) {
        const opened = incidents2.map(({ opened_at, key }) => {
          return { at: opened_at, kind: "incident", text: `Incident opened: ${key}` };
        });
        const changes = runs2.flatMap((run2, place) => listChanges(run2, runs2[place - 1]));
        const all = [...opened, ...changes].filter(({ at }) => Date.parse(at) >= fromMs);
        return thin(all.toSorted((a, b) => a.at < b.at ? -1 : 1));
      }
      function listChanges(run2, before) {
        const at = new Date(run2.startMs).toISOString();
        const found = [];
        if (run2.earlyEnd !== null && before?.earlyEnd == null) {
          found.push({ at, kind: "stop", text: `A run ended early: ${run2.earlyEnd}` });
        }
        if (before === void 0)
          return found;
        if (run2.release !== null && before.release !== null && run2.release !== before.release) {
          found.push({ at, kind: "release", text: `New release: ${before.release} → ${run2.release}` });
        }
        const change = describeChange(run2, before);
        if (change !== null)
          found.push({ at, kind: "configuration", text: `Configuration changed: ${change}` });
        return found;
      }
      function describeChange(run2, before) {
        if (run2.mode !== null && before.mode !== null && run2.mode !== before.mode) {
          return `mode ${before.mode} → ${run2.mode}`;
        }
        const isOther = run2.configuration !== null && before.configuration !== null && run2.configuration !== before.configuration;
        if (isOther)
          return "other settings";
        const isWhole = run2.earlyEnd === null && before.earlyEnd === null;
        return isWhole && run2.repositories !== before.repositories ? `${formatNumber(before.repositories)} → ${wordCount(run2.repositories, "repository", "repositories")}` : null;
      }
      function thin(annotations) {
        if (annotations.length <= MAX_ANNOTATIONS)
          return annotations;
        const weight = ({ kind }) => kind === "incident" ? 0 : kind === "release" ? 1 : 2;
        return annotations.toReversed().toSorted((a, b) => weight(a) - weight(b)).slice(0, MAX_ANNOTATIONS).toSorted((a, b) => a.at < b.at ? -1 : 1);
      }
      ;
      function createChangeCharts(days, ages) {
        return [branches(days), pullRequestAges(ages), conflicts(days), deliveries(days)];
      }
      function branches(days) {
        const behind = pointsOf(days, "behind");
        const [last, high] = [behind.at(-1), extremes(behind)?.high];
        const [opened, merged, closed] = ["opened", "merged", "closed"].map((name) => formatNumber(sumOf(days, name)));
        return {
          id: "branches",
          title: "Branches behind and sync pull requests",
          sentence: last === void 0 || high === void 0 ? "No run was recorded in these days." : `Behind by more than their threshold: ${wordCount(last.value, "branch", "branches")}; the most were ${formatNumber(high.value)} on ${formatDay(high.atMs)}. Sync pull requests: ${opened} opened, ${merged} merged, ${closed} closed without a merge.`,
          ...last === void 0 && {
            empty: {
              why: "No run was recorded in these days.",
              fill: "Run record-history after sync-monitor."
            }
          },
          table: {
            columns: ["Day (UTC)", "Behind", "Opened", "Merged", "Closed"],
            rows: dailyRows(days, ["behind", "opened", "merged", "closed"])
          }
        };
      }
      function pullRequestAges(ages) {
        const all = ages.reduce((sum, { count }) => sum + count, 0);
        const old = ages.slice(-3).reduce((sum, { count }) => sum + count, 0);
        return {
          id: "pull-request-age",
          title: "Age of open sync pull requests",
          sentence: all === 0 ? "No sync pull request of these days is open." : `Open: ${wordCount(all, "sync pull request")}; ${formatNumber(old)} of them for 7 days or more.`,
          ...all === 0 && {
            empty: {
              why: "No sync pull request that was opened in these days is open.",
              fill: "sync-monitor opens them with `mode: pull-request`; record-history tells the page about them."
            }
          },
          table: { columns: ["Age", "Open"], rows: ages.map(({ label, count }) => [label, count]) }
        };
      }
      function conflicts(days) {
        const left = pointsOf(days, "conflicts");
        const resolved = sumOf(days, "resolved");
        const [last, high] = [left.at(-1), extremes(left)?.high];
        const hasAny = resolved > 0 || (high?.value ?? 0) > 0;
        return {
          id: "conflicts",
          title: "Conflicts",
          sentence: hasAny && last !== void 0 && high !== void 0 ? `Resolved automatically: ${wordCount(resolved, "conflict")}. Left: ${formatNumber(last.value)}; the most were ${formatNumber(high.value)} on ${formatDay(high.atMs)}.` : "No sync pull request had a conflict in these days.",
          ...!hasAny && {
            empty: {
              why: "No sync pull request had a conflict in these days.",
              fill: "Conflicts are counted by sync-monitor; resolve-conflicts resolves them."
            }
          },
          table: {
            columns: ["Day (UTC)", "Resolved", "Left"],
            rows: dailyRows(days, ["resolved", "conflicts"])
          }
        };
      }
      function deliveries(days) {
        const [sent, failed] = [sumOf(days, "sent"), sumOf(days, "undelivered")];
        return {
          id: "deliveries",
          title: "Notifications",
          sentence: sent + failed === 0 ? "No notification was sent in these days." : `Sent: ${wordCount(sent, "notification")}. Failed: ${wordCount(failed, "attempt")}.`,
          ...sent + failed === 0 && {
            empty: {
              why: "No notification was sent in these days.",
              fill: "send-notifications sends them; record-history records its report."
            }
          },
          table: {
            columns: ["Day (UTC)", "Sent", "Failed"],
            rows: dailyRows(days, ["sent", "undelivered"]).filter(([, a, b]) => Number(a ?? 0) + Number(b ?? 0) > 0)
          }
        };
      }
      ;
      function createExperimentChart(arms, results) {
        const shared = { id: "experiments", title: "Experiments" };
        if (results.length > 0) {
          return { ...shared, sentence: results.map(describeResult).join(" "), table: tabulate(results) };
        }
        return {
          ...shared,
          sentence: arms.length === 0 ? "No experiment ran in these days." : `${wordCount(new Set(arms.map(({ experiment }) => experiment)).size, "experiment")} with ${wordCount(arms.length, "variant")}. Whether they differ is shown when the page is made with the configuration.`,
          ...arms.length === 0 && {
            empty: {
              why: "No experiment ran in these days.",
              fill: "Add `experiments` to the configuration; sync-monitor then reports which repository met which variant."
            }
          },
          table: {
            columns: ["Experiment", "Variant", "Units", "Without a failure"],
            rows: arms.map(({ experiment, variant, units, percent }) => [
              experiment,
              variant,
              units,
              formatPercent(percent)
            ])
          }
        };
      }
      const DECISIONS = {
        collecting: "still collecting",
        ship_recommended: "better",
        no_effect: "no effect",
        stopped_guardrail: "stopped",
        invalid_srm: "invalid",
        inconclusive: "inconclusive"
      };
      function decisionWords(decision) {
        return DECISIONS[decision] ?? decision;
      }
      function describeResult({ experiment, decision, reason, days, max_days }) {
        return `${experiment}, day ${days} of ${max_days}: ${decisionWords(decision)}. ${reason}`;
      }
      function tabulate(results) {
        return {
          columns: ["Experiment", "Variant", "Units", "Results", "Metric", "Value", "Difference", "Interval"],
          rows: results.flatMap(({ experiment, metric, variants }) => variants.map((variant) => [
            experiment,
            variant.variant,
            variant.units,
            variant.results,
            metric,
            variant.percent === null ? null : formatPercent(variant.percent),
            variant.delta === null ? null : formatPoints(variant.delta),
            describeInterval(variant)
          ]))
        };
      }
      function describeInterval({ interval, confidence }) {
        if (interval === null)
          return null;
        return `${formatPoints(interval[0])} to ${formatPoints(interval[1])} (${formatPercent(confidence ?? 95)})`;
      }
      ;
      const RECORD = "Run record-history after sync-monitor; the chart begins with the first recorded run.";
      const NO_RUN = "No run was recorded in these days.";
      function createRunCharts(facts) {
        return [success(facts), budget(facts), duration(facts), calls(facts), callsLeft(facts), runs(facts)];
      }
      function emptyUnless(hasData, why = NO_RUN, fill = RECORD) {
        return hasData ? {} : { empty: { why, fill } };
      }
      function success({ days, objective, success: mean }) {
        const points2 = pointsOf(days, "success");
        const low = extremes(points2)?.low;
        const below = points2.filter(({ value }) => value < objective).length;
        return {
          id: "success",
          title: "Success rate",
          sentence: low === void 0 || mean === null ? NO_RUN : `Of the repositories that runs attempted, ${formatPercent(mean)} had no error; the objective is ${formatPercent(objective)}. The worst day was ${formatDay(low.atMs)} with ${formatPercent(low.value)}. Below the objective: ${formatNumber(below)} of ${formatDays(points2.length)}.`,
          ...emptyUnless(points2.length > 0),
          table: {
            columns: ["Day (UTC)", "Success, %", "Worst run, %"],
            rows: dailyRows(days, ["success", "worst"])
          }
        };
      }
      function budget({ days, objective }) {
        const points2 = pointsOf(days, "budget");
        const last = points2.at(-1);
        const low = extremes(points2)?.low;
        return {
          id: "budget",
          title: "Error budget",
          sentence: last === void 0 || low === void 0 ? NO_RUN : `${last.value < 0 ? "The error budget is overdrawn" : `${formatPercent(last.value)} of the error budget is left`}. In 30 days ${formatPercent(100 - objective)} may fail. Its lowest was ${formatPercent(low.value)} on ${formatDay(low.atMs)}.`,
          ...emptyUnless(points2.length > 0),
          table: { columns: ["Day (UTC)", "Budget left, %"], rows: dailyRows(days, ["budget"]) }
        };
      }
      function duration({ days, intervalMs }) {
        const longest = extremes(pointsOf(days, "duration_max"))?.high;
        const last = pointsOf(days, "duration_p90").at(-1);
        const interval = intervalMs === null ? "" : ` Runs start every ${formatSpan(intervalMs)}.`;
        return {
          id: "duration",
          title: "Duration of runs",
          sentence: longest === void 0 || last === void 0 ? NO_RUN : `Nine of ten runs of the last day took at most ${formatSpan(last.value * 1e3)}.${interval} The longest run took ${formatSpan(longest.value * 1e3)} on ${formatDay(longest.atMs)}.`,
          ...emptyUnless(longest !== void 0),
          table: {
            columns: ["Day (UTC)", "Median, s", "90 % below, s", "Longest, s"],
            rows: dailyRows(days, ["duration_p50", "duration_p90", "duration_max"])
          }
        };
      }
      function calls({ days }) {
        const points2 = pointsOf(days, "calls");
        const high = extremes(points2)?.high;
        const runs2 = sumOf(days, "runs");
        return {
          id: "calls",
          title: "API calls",
          sentence: high === void 0 || runs2 === 0 ? NO_RUN : `Runs sent ${wordCount(sumOf(days, "calls"), "request")}, ${formatNumber(sumOf(days, "calls") / runs2, 1)} per run. Most were sent on ${formatDay(high.atMs)}: ${formatNumber(high.value)}.`,
          ...emptyUnless(points2.length > 0),
          table: { columns: ["Day (UTC)", "Calls"], rows: dailyRows(days, ["calls"]) }
        };
      }
      function callsLeft({ days }) {
        const points2 = pointsOf(days, "left");
        const [last, low] = [points2.at(-1), extremes(points2)?.low];
        return {
          id: "calls-left",
          title: "Calls left",
          sentence: last === void 0 || low === void 0 ? "No run recorded how many calls were left." : `On the last day at least ${formatPercent(last.value)} of the rate limit was left after each run. The lowest was ${formatPercent(low.value)} on ${formatDay(low.atMs)}.`,
          ...emptyUnless(points2.length > 0, "No run recorded how many calls were left.", "GitHub tells it with each answer; a GitHub Enterprise Server without rate limits does not."),
          table: { columns: ["Day (UTC)", "Lowest, % left"], rows: dailyRows(days, ["left"]) }
        };
      }
      function runs({ days, intervalMs }) {
        const [actual, expected] = [sumOf(days, "runs"), Math.round(sumOf(days, "expected"))];
        const missing = Math.max(0, expected - actual);
        return {
          id: "runs",
          title: "Runs, expected and actual",
          sentence: actual === 0 ? NO_RUN : intervalMs === null ? `Recorded: ${wordCount(actual, "run")}, too few to tell how many there should be.` : `Recorded: ${wordCount(actual, "run")}; one every ${formatSpan(intervalMs)} makes ${formatNumber(expected)}. ${missing === 0 ? "None is missing." : `Missing: ${formatNumber(missing)}.`}`,
          ...emptyUnless(actual > 0),
          table: { columns: ["Day (UTC)", "Runs", "Expected"], rows: dailyRows(days, ["runs", "expected"]) }
        };
      }
      ;
      function createStateCharts(history) {
        return [checks(history), repositories(history), incidents(history), learnedIntervals(history)];
      }
      function checks({ checks: { rows } }) {
        const bad = rows.filter(({ errors: errors2, warnings }) => errors2 + warnings > 0);
        const worst2 = bad[0];
        return {
          id: "checks",
          title: "Health checks by day",
          sentence: rows.length === 0 ? "No health report was recorded in these days." : worst2 === void 0 ? `Without a warning or an error: all of ${wordCount(rows.length, "check")}.` : `With a warning or an error: ${formatNumber(bad.length)} of ${wordCount(rows.length, "check")}. Most often ${worst2.id}: ${formatDays(worst2.errors)} with an error, ${formatDays(worst2.warnings)} with a warning.`,
          ...rows.length === 0 && {
            empty: {
              why: "No health report was recorded in these days.",
              fill: "Run health-check, and record-history after it."
            }
          },
          table: {
            columns: ["Check", "Days with an error", "Days with a warning"],
            rows: rows.map(({ id: id2, errors: errors2, warnings }) => [id2, errors2, warnings])
          }
        };
      }
      function repositories({ repositories: rows }) {
        const failing = rows.filter(({ code }) => code !== null).length;
        const worst2 = rows[0];
        return {
          id: "repositories",
          title: "Repositories by day",
          sentence: worst2 === void 0 ? "No repository had anything to report in these days." : `With something to report: ${wordCount(rows.length, "repository", "repositories")}; failing now: ${formatNumber(failing)}. The worst is ${worst2.repository}: ${formatDays(worst2.failed)} with a failure, ${formatDays(worst2.conflicts)} with a conflict, ${formatDays(worst2.behind_days)} behind.`,
          ...worst2 === void 0 && {
            empty: {
              why: "No repository had anything to report in these days.",
              fill: "A repository is recorded when a run fails in it, or finds a branch to sync."
            }
          },
          // The page has the table of all repositories beside the chart.
          table: { columns: [], rows: [] }
        };
      }
      function incidents({ incidents: spans }) {
        const open = spans.filter(({ recovered_at }) => recovered_at === null).length;
        const mean = meanRecoveryMs(spans);
        return {
          id: "incidents",
          title: "Incidents",
          sentence: spans.length === 0 ? "No incident was recorded in these days." : `${wordCount(spans.length, "incident")}, ${formatNumber(open)} open. ` + (mean === null ? "None has recovered yet." : `Mean time to recovery (MTTR): ${formatSpan(mean)}.`),
          ...spans.length === 0 && {
            empty: {
              why: "No incident was recorded in these days.",
              fill: "report-incident opens one when a check fails; record-history records its report."
            }
          },
          table: {
            columns: ["Incident", "Opened", "Recovered", "Lasted", "Issue"],
            rows: spans.map(({ key, opened_at, recovered_at, issue }) => {
              const openedMs = Date.parse(opened_at);
              const recoveredMs = recovered_at === null ? null : Date.parse(recovered_at);
              return [
                key,
                formatTime(openedMs),
                recoveredMs === null ? "open" : formatTime(recoveredMs),
                recoveredMs === null ? null : formatSpan(recoveredMs - openedMs),
                issue === null ? null : `#${issue}`
              ];
            })
          }
        };
      }
      function learnedIntervals({ intervals }) {
        const [first, last] = [intervals[0], intervals.at(-1)];
        return {
          id: "intervals",
          title: "Learned intervals",
          sentence: first === void 0 || last === void 0 ? "No schedule is learned: every run scans every repository." : `Repositories are scanned every ${formatSpan(first.minutes * 6e4)} (${first.repository}) to every ${formatSpan(last.minutes * 6e4)} (${last.repository}).`,
          ...first === void 0 && {
            empty: {
              why: "No schedule is learned: every run scans every repository.",
              fill: "Set `scheduling` in the configuration to `learned` or `shadow`."
            }
          },
          table: {
            columns: ["Repository", "Minutes between scans"],
            rows: intervals.map(({ repository, minutes }) => [repository, minutes])
          }
        };
      }
      ;
      function toExperimentResults(traced) {
        return traced.map(({ look, decided, trail }) => {
          const { experiment } = look;
          return {
            experiment: experiment.id,
            metric: experiment.primary.metric,
            start: experiment.start,
            days: Math.floor(look.days),
            max_days: experiment.maxDays,
            decision: decided.decision,
            reason: decided.reason,
            variants: experiment.variants.map(({ id: id2 }) => toVariant(id2, look, trail))
          };
        });
      }
      function toVariant(variant, look, trail) {
        const comparison = find(look, variant);
        const estimate = look.estimates.get(variant);
        const rate = estimate?.rate ?? null;
        return {
          variant,
          units: look.exposures.get(variant)?.exposed ?? 0,
          results: estimate?.count ?? 0,
          percent: rate === null ? null : points(rate),
          delta: comparison?.delta == null ? null : points(comparison.delta),
          interval: intervalOf(comparison),
          confidence: comparison === void 0 ? null : points(1 - comparison.alpha),
          trail: trail.flatMap((past) => {
            const found = find(past, variant);
            const at = new Date(past.nowMs).toISOString();
            return found?.delta == null ? [] : [{ at, delta: points(found.delta), interval: intervalOf(found) }];
          })
        };
      }
      function find({ comparisons }, variant) {
        return comparisons.find((comparison) => comparison.variant === variant);
      }
      function intervalOf(comparison) {
        const interval = comparison?.interval ?? null;
        return interval === null ? null : [points(Math.max(-1, interval[0])), points(Math.min(1, interval[1]))];
      }
      function points(share) {
        return Math.round(share * 1e3) / 10;
      }
      ;
      const BUDGET_MS = 30 * 24 * 60 * 60 * 1e3;
      function createSeries(facts, span) {
        const { stepMs } = span;
        const first = Math.floor(span.fromMs / stepMs);
        const count = Math.max(1, Math.floor(span.untilMs / stepMs) - first + 1);
        const placeOf = (atMs) => Math.floor(atMs / stepMs) - first;
        const runs2 = group(facts.runs, count, ({ endMs }) => placeOf(endMs));
        const events = group(facts.events, count, ({ atMs }) => placeOf(atMs));
        const past = new Map(facts.pastDays.map((day) => [placeOf(day.atMs), day]));
        const budgetAt = trackBudget(facts);
        const sinceMs = Math.min(facts.runs[0]?.startMs ?? Number.POSITIVE_INFINITY, facts.pastDays[0]?.atMs ?? Number.POSITIVE_INFINITY);
        const steps = Array.from({ length: count }, (_, place) => {
          const [startMs, endMs] = [(first + place) * stepMs, (first + place + 1) * stepMs];
          const day = past.get(place);
          const own = runs2.get(place) ?? [];
          const base = own.length === 0 && day !== void 0 ? stepOfDay(day) : stepOfRuns(own);
          const openMs = Math.min(endMs, span.untilMs) - Math.max(startMs, sinceMs);
          const hasRuns = (base.runs ?? 0) > 0;
          return {
            ...base,
            ...countEvents(events.get(place) ?? [], day, hasRuns),
            expected: facts.intervalMs && openMs > 0 ? run_series_round(openMs / facts.intervalMs, 1) : null,
            budget: hasRuns ? budgetAt(Math.min(endMs, span.untilMs)) : null
          };
        });
        const columns = SERIES_COLUMNS.map((name) => [name, steps.map((step) => step[name] ?? null)]);
        return {
          start: first * stepMs / 1e3,
          step_seconds: stepMs / 1e3,
          columns: Object.fromEntries(columns)
        };
      }
      function group(items, count, placeOf) {
        const groups = /* @__PURE__ */ new Map();
        for (const item of items) {
          const place = placeOf(item);
          if (place < 0 || place >= count)
            continue;
          const found = groups.get(place);
          if (found === void 0)
            groups.set(place, [item]);
          else
            found.push(item);
        }
        return groups;
      }
      function stepOfRuns(runs2) {
        if (runs2.length === 0)
          return {};
        const attempted = runs2.reduce((sum, run2) => sum + run2.attempted, 0);
        const good = runs2.reduce((sum, run2) => sum + run2.good, 0);
        const shares = runs2.flatMap((run2) => run2.attempted === 0 ? [] : [100 * run2.good / run2.attempted]);
        const durations = runs2.map(({ durationSeconds }) => durationSeconds);
        const left = runs2.flatMap(({ leftPercent }) => leftPercent ?? []);
        const last = runs2.at(-1);
        return {
          runs: runs2.length,
          success: attempted === 0 ? null : run_series_round(100 * good / attempted, 2),
          worst: shares.length === 0 ? null : run_series_round(Math.min(...shares), 2),
          behind: last?.behind ?? null,
          conflicts: last?.conflicts ?? null,
          duration_p50: roundUp((0, fold_day.YV)(durations, 0.5)),
          duration_p90: roundUp((0, fold_day.YV)(durations, 0.9)),
          duration_max: roundUp((0, fold_day.YV)(durations, 1)),
          calls: runs2.reduce((sum, run2) => sum + run2.calls, 0),
          left: left.length === 0 ? null : run_series_round(Math.min(...left), 1)
        };
      }
      function stepOfDay(day) {
        if (day.runs === 0)
          return {};
        return {
          runs: day.runs,
          success: day.attempted === 0 ? null : run_series_round(100 * day.good / day.attempted, 2),
          behind: day.behind,
          duration_p50: day.durationP50,
          duration_p90: day.durationP90,
          duration_max: day.durationMax,
          calls: day.calls
        };
      }
      const CHANGES = ["opened", "merged", "closed", "resolved"];
      const DELIVERIES = ["sent", "undelivered"];
      function countEvents(events, day, hasRuns) {
        const count = (kind) => events.filter((event) => event.kind === kind).length;
        const known = (number) => number > 0 || hasRuns ? number : null;
        const changes = CHANGES.map((kind) => [kind, known(count(kind) + (day?.changes[kind] ?? 0))]);
        const deliveries2 = DELIVERIES.map((kind) => [kind, count(kind)]);
        return Object.fromEntries([...changes, ...deliveries2]);
      }
      function trackBudget({ runs: runs2, pastDays }) {
        const points2 = [
          ...pastDays.map(({ atMs, attempted, good }) => ({ atMs: atMs + 1, attempted, good })),
          ...runs2.map(({ endMs, attempted, good }) => ({ atMs: endMs, attempted, good }))
        ].toSorted((a, b) => a.atMs - b.atMs);
        const sums = [{ attempted: 0, good: 0 }];
        for (const { attempted, good } of points2) {
          const last = sums.at(-1) ?? { attempted: 0, good: 0 };
          sums.push({ attempted: last.attempted + attempted, good: last.good + good });
        }
        const countBefore = (atMs) => {
          let [low, high] = [0, points2.length];
          while (low < high) {
            const middle = low + high >> 1;
            if ((points2[middle]?.atMs ?? 0) <= atMs)
              low = middle + 1;
            else
              high = middle;
          }
          return low;
        };
        return (atMs) => {
          const [from, until2] = [sums[countBefore(atMs - BUDGET_MS)], sums[countBefore(atMs)]];
          if (from === void 0 || until2 === void 0 || until2.attempted === from.attempted)
            return null;
          const attempted = until2.attempted - from.attempted;
          const bad = attempted - (until2.good - from.good);
          return run_series_round(100 * (1 - bad / (attempted * (1 - run_statistics.yC))), 1);
        };
      }
      function roundUp(value) {
        return value === null ? null : run_series_round(value, 1);
      }
      function run_series_round(value, digits) {
        const factor = 10 ** digits;
        return Math.round(value * factor) / factor;
      }
      ;
      const build_dashboard_MINUTE_MS = 6e4;
      const HOUR_MS = 60 * build_dashboard_MINUTE_MS;
      const build_dashboard_DAY_MS = 24 * HOUR_MS;
      const RECENT_MS = 48 * HOUR_MS;
      const HOURS_MS = 30 * build_dashboard_DAY_MS;
      const DAYS_MS = 400 * build_dashboard_DAY_MS;
      const RECENT_STEP_MS = 15 * build_dashboard_MINUTE_MS;
      function buildDashboard(history, settings) {
        const { title, nowMs, repository, note } = settings;
        const { firstMs, runs: runs2 } = history;
        const intervalMs = usualIntervalMs(runs2);
        const facts = { runs: runs2, events: history.events, pastDays: history.pastDays, intervalMs };
        const starts = [runs2[0]?.endMs, history.pastDays[0]?.atMs, history.events[0]?.atMs];
        const firstKnownMs = Math.min(nowMs, ...starts.flatMap((atMs) => atMs ?? []));
        const seriesOf2 = (fromMs, stepMs) => createSeries(facts, { fromMs: Math.max(firstKnownMs, fromMs), untilMs: nowMs, stepMs });
        const days = seriesOf2(firstMs, build_dashboard_DAY_MS);
        const objective = 100 * run_statistics.yC;
        const results = toExperimentResults(settings.experiments ?? []);
        const charts = [
          ...createRunCharts({ days, objective, intervalMs, success: pooledAll(history, nowMs) }),
          ...createChangeCharts(days, history.pullRequestAges),
          ...createStateCharts(history),
          createExperimentChart(history.experiments, results)
        ].toSorted((a, b) => CHART_IDS.indexOf(a.id) - CHART_IDS.indexOf(b.id));
        const lastCount = runs2.at(-1)?.repositories ?? 0;
        return printableTexts({
          schema_version: DASHBOARD_VERSION,
          title,
          generated_at: new Date(nowMs).toISOString(),
          repository,
          ...note !== void 0 && { note },
          days: history.days,
          interval_seconds: intervalMs === null ? null : Math.round(intervalMs / 1e3),
          objective,
          records: history.records,
          unreadable: history.unreadable,
          ...judgeStatus({ history, days, intervalMs, nowMs }),
          charts,
          series: {
            recent: seriesOf2(nowMs - RECENT_MS, RECENT_STEP_MS),
            hours: seriesOf2(nowMs - HOURS_MS, HOUR_MS),
            days: seriesOf2(nowMs - DAYS_MS, build_dashboard_DAY_MS)
          },
          annotations: listAnnotations(runs2, history.incidents, firstMs),
          checks: { first_day: (0, shard_path.kb)(history.checks.firstMs), rows: history.checks.rows },
          repositories: {
            first_day: (0, shard_path.kb)(firstMs),
            rows: history.repositories,
            unnamed: Math.max(0, lastCount - history.repositories.length)
          },
          incidents: history.incidents,
          experiments: history.experiments,
          experiment_results: results,
          intervals: history.intervals,
          pull_request_ages: history.pullRequestAges
        });
      }
      function pooledAll({ runs: runs2, pastDays, firstMs }, nowMs) {
        const past = pastDays.map(({ atMs, attempted, good }) => ({ endMs: atMs, attempted, good }));
        const all = [...past, ...runs2].map(({ endMs, attempted, good }) => ({ endMs, attempted, good }));
        return pooled(all, firstMs - 1, nowMs);
      }
      function printableTexts(data) {
        if (typeof data === "string")
          return (0, printable.g)(data);
        if (Array.isArray(data))
          return data.map(printableTexts);
        if (typeof data !== "object" || data === null)
          return data;
        return Object.fromEntries(Object.entries(data).map(([key, value]) => [
          key,
          typeof value === "number" ? value : printableTexts(value)
        ]));
      }
      var apply_experiments = __webpack_require__(7415);
      var evaluate_experiment = __webpack_require__(7);
      var evaluate_experiments = __webpack_require__(8477);
      var experiment_state = __webpack_require__(7838);
      ;
      const trace_experiments_DAY_MS = 864e5;
      async function traceExperiments(config, store, { nowMs, sha256: sha2562, fromMs, maxLooks }) {
        const ran = config.experiments.filter((experiment) => experiment.status !== "draft" && (0, apply_experiments._h)(experiment) < nowMs && endOf(experiment, nowMs) > fromMs);
        if (ran.length === 0)
          return [];
        const records = await (0, evaluate_experiments.T3)(store, ran, nowMs);
        const memory = (0, experiment_state.vZ)(await (0, evaluate_experiments.GU)(store));
        return ran.map((experiment) => {
          const endMs = endOf(experiment, nowMs);
          const assigned = (0, evaluate_experiments.k3)(config, experiment, endMs, sha2562);
          const looks = lookTimes((0, apply_experiments._h)(experiment), endMs, maxLooks).map((atMs) => (0, evaluate_experiment.G)(experiment, until(records, atMs), { nowMs: atMs, assigned, memory: /* @__PURE__ */ new Map() }));
          const evaluated = (0, evaluate_experiments._3)(experiment, until(records, endMs), { nowMs: endMs, assigned, memory });
          return { ...evaluated, trail: [...looks, evaluated.look] };
        });
      }
      function endOf(experiment, nowMs) {
        return Math.min(nowMs, (0, apply_experiments._h)(experiment) + experiment.maxDays * trace_experiments_DAY_MS);
      }
      function lookTimes(startMs, endMs, maxLooks) {
        const days = Math.max(0, Math.ceil((endMs - startMs) / trace_experiments_DAY_MS) - 1);
        if (maxLooks <= 1)
          return [];
        const step = Math.max(1, Math.ceil(days / (maxLooks - 1)));
        const count = Math.floor(days / step);
        return Array.from({ length: count }, (_, place) => startMs + (days - (count - 1 - place) * step) * trace_experiments_DAY_MS);
      }
      function until({ exposures, pullRequests }, atMs) {
        const isKnown = ({ ts }) => Date.parse(ts) <= atMs;
        return { exposures: exposures.filter(isKnown), pullRequests: pullRequests.filter(isKnown) };
      }
      ;
      const create_dashboard_DAY_MS = 24 * 60 * 60 * 1e3;
      const MAX_LOOKS = 30;
      async function createDashboard(store, options) {
        const { nowMs, title, days, repository, isRedacted, note, config } = options;
        const nameOf = isRedacted ? (name) => hashName(name, repository ?? "") : void 0;
        const history = await readDashboardHistory(store, { nowMs, days, nameOf });
        const settings = { nowMs, sha256, fromMs: nowMs - days * create_dashboard_DAY_MS, maxLooks: MAX_LOOKS };
        return buildDashboard(history, {
          experiments: config && await traceExperiments(config, store, settings),
          title,
          nowMs,
          repository: isRedacted ? null : repository ?? null,
          note
        });
      }
      function hashName(name, salt) {
        if (!name.includes("/"))
          return name;
        const digest = sha256(`${salt.toLowerCase()}
${name.toLowerCase()}`);
        return `repository-${digest.slice(0, 16)}`;
      }
      function sha256(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      }
      ;
      const html_SIGNS = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;"
      };
      function escapeHtml(text) {
        return text.replace(/\p{Bidi_Control}|\p{Cc}/gu, " ").replace(/[&<>"']/g, (sign) => html_SIGNS[sign] ?? sign);
      }
      function escapeJson(data) {
        return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
      function renderTime(iso) {
        const shown = `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
        return `<time datetime="${escapeHtml(iso)}">${escapeHtml(shown)}</time>`;
      }
      ;
      const LIBRARIES = `This page contains Observable Plot (Copyright 2020-2023 Observable, Inc.), D3 (Copyright 2010-2023 Mike Bostock),
internmap (Copyright 2021 Mike Bostock), interval-tree-1d and isoformat (Copyright 2021 Observable, Inc.; 2013 Mikola
Lysenko, MIT).

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;
      ;
      const PAGE_STYLE = `
:root{color-scheme:light dark;
--bg:#f6f8fa;--surface:#fff;--line:#d1d9e0;--text:#1f2328;--muted:#59636e;--accent:#0860ca;
--grid:#e4e8ec;--axis:#818b98;--s1:#0072b2;--s2:#b8500a;--s3:#00795c;--ok:#4c9a68;--warn:#bf7700;--bad:#c2185b;
--ok-text:#116329;--warn-text:#7d4e00;--bad-text:#a40e46;--ok-bg:#dafbe1;--warn-bg:#fff1d0;--bad-bg:#ffe4ee;--unknown-bg:#eaeef2;
--shadow:0 1px 2px rgb(31 35 40/.06),0 1px 6px rgb(31 35 40/.04)}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){DARK}}
:root[data-theme=dark]{color-scheme:dark;DARK}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Ubuntu,Cantarell,sans-serif;font-variant-numeric:tabular-nums}
h1,h2,h3,p,figure,ul{margin:0}
h1{font-size:1.35rem;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:1.05rem}
h3{font-size:.98rem;line-height:1.3}
a{color:var(--accent);text-underline-offset:2px}
ul{padding:0;list-style:none}
.page{max-width:2440px;margin:0 auto;padding:0 clamp(.75rem,2vw,2rem) 2rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;z-index:9;padding:.4rem .8rem;background:var(--surface);border:2px solid var(--accent);border-radius:6px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center;justify-content:space-between;padding:1.1rem 0 .9rem}
.meta{color:var(--muted);font-size:.86rem}
.note,.stale{padding:.55rem .9rem;border-radius:8px;border:1px solid var(--line);margin:0 0 .9rem;font-size:.92rem}
.note{background:var(--unknown-bg)}
.stale{background:var(--warn-bg);border-color:var(--warn);color:var(--warn-text);font-weight:600}
[hidden]{display:none!important}
.card{background:var(--surface);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow)}
.now{display:grid;gap:.9rem;grid-template-columns:minmax(0,1fr)}
.verdict{padding:1.1rem 1.2rem;display:flex;gap:1rem;align-items:flex-start}
.verdict h2{font-size:1.5rem;line-height:1.15;letter-spacing:-.015em}
.verdict p{margin-top:.25rem}
.sign{flex:none;display:inline-grid;place-items:center;width:1.35em;height:1.35em;border-radius:50%;font-weight:700;font-size:.82rem;line-height:1;background:var(--unknown-bg);color:var(--text)}
.verdict>.sign{width:3rem;height:3rem;font-size:1.5rem}
.is-ok>.sign,.sign.is-ok{background:var(--ok-bg);color:var(--ok-text)}
.is-warning>.sign,.sign.is-warning{background:var(--warn-bg);color:var(--warn-text);border-radius:6px}
.is-error>.sign,.sign.is-error{background:var(--bad-bg);color:var(--bad-text);border-radius:3px}
.verdict.is-error{border-left:6px solid var(--bad)}
.verdict.is-warning{border-left:6px solid var(--warn)}
.verdict.is-ok{border-left:6px solid var(--ok)}
.attention{margin-top:.7rem;display:grid;gap:.35rem}
.attention li{display:flex;gap:.55rem;align-items:baseline}
.attention a{color:inherit;overflow-wrap:anywhere;text-decoration-color:var(--line)}
.attention a:hover{text-decoration-color:currentColor}
.tiles{display:grid;gap:.9rem;grid-template-columns:repeat(2,minmax(0,1fr))}
.tile{padding:.8rem 1rem;display:flex;flex-direction:column;gap:.1rem}
.tile dt{color:var(--muted);font-size:.86rem;display:flex;justify-content:space-between;gap:.5rem}
.tile dd{margin:0}
.tile .value{font-size:1.55rem;font-weight:650;line-height:1.2;letter-spacing:-.02em}
.tile .detail{color:var(--muted);font-size:.83rem;line-height:1.35;overflow-wrap:anywhere}
.tiles dl{margin:0}
@media (max-width:699px){.tools{position:static}.tiles>:first-child{grid-column:1/-1}}
@media (min-width:700px){.tiles{grid-template-columns:repeat(5,minmax(0,1fr))}}
@media (min-width:1800px){.now{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}}
.tools{display:none;position:sticky;top:0;z-index:5;margin:.9rem calc(-1*clamp(.75rem,2vw,2rem)) .9rem;padding:.55rem clamp(.75rem,2vw,2rem);background:color-mix(in srgb,var(--bg) 92%,transparent);border-bottom:1px solid var(--line);gap:.5rem .9rem;align-items:center;flex-wrap:wrap;backdrop-filter:blur(6px)}
.js .tools{display:flex}
.gap{height:.9rem}.js .gap{display:none}
.group{display:inline-flex;border:1px solid var(--line);border-radius:8px;overflow:hidden;background:var(--surface)}
button,.tools input{font:inherit;font-size:.88rem;color:var(--text);background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:.32rem .7rem;min-height:2rem}
.group button{border:0;border-radius:0;border-right:1px solid var(--line)}
.group button:last-child{border-right:0}
button{cursor:pointer}
button:hover{background:var(--unknown-bg)}
button[aria-pressed=true]{background:var(--accent);color:var(--surface);font-weight:600}
.group button:focus-visible{outline-offset:-3px}
button[aria-pressed=true]:focus-visible{outline-color:var(--surface)}
.tools input{min-width:9rem;flex:1 1 9rem;max-width:20rem}
.tools .end{margin-left:auto;display:flex;gap:.5rem}
.theme{display:none}.js .theme{display:inline-flex}
.charts{display:flex;flex-wrap:wrap;gap:.9rem}
.chart{flex:1 1 min(100%,470px);padding:.95rem 1.1rem .8rem;display:flex;flex-direction:column;gap:.45rem;min-width:0;break-inside:avoid}
.chart.wide{flex-basis:100%}
.sentence{color:var(--muted);font-size:.88rem;line-height:1.42;margin-top:.15rem;overflow-wrap:anywhere}
.legend{display:flex;flex-wrap:wrap;gap:.15rem .95rem;font-size:.82rem;color:var(--muted)}
.legend li{display:inline-flex;align-items:center;gap:.4rem}
.key{flex:none;width:1.15rem;height:.7rem;display:inline-block;position:relative;color:var(--muted);forced-color-adjust:none}
.key.s1{color:var(--s1)}.key.s2{color:var(--s2)}.key.s3{color:var(--s3)}.key.ok{color:var(--ok)}.key.warn{color:var(--warn)}.key.bad{color:var(--bad)}.key.axis{color:var(--axis)}
.key.line::before,.key.dash::before{content:"";position:absolute;left:0;right:0;top:50%;border-top:2px solid;margin-top:-1px}
.key.dash::before{border-top-style:dashed}
.key.band{background:currentColor;opacity:.35;border-radius:2px}
.key.bar,.key.full{background:currentColor;width:.7rem;border-radius:1px}
.key.thin{background:currentColor;width:.7rem;height:.35rem}
.key.dot{background:currentColor;width:.6rem;height:.6rem;border-radius:50%}
.key.diamond{background:currentColor;width:.5rem;height:.5rem;rotate:45deg}
.key.triangle{background:currentColor;width:.7rem;clip-path:polygon(50% 0,100% 100%,0 100%)}
.key.square{background:currentColor;width:.5rem;height:.5rem}
.key.cross::before{content:"×";position:absolute;inset:0;display:grid;place-items:center;font-weight:700;font-size:1rem;line-height:0}
.box{container-type:inline-size;min-width:0;margin-top:auto;position:relative}
#chart-experiments .box{margin-top:0}
.box:focus-visible{outline-offset:4px;border-radius:4px}
.box:focus-visible::after{content:"Arrow keys show values, Esc hides them";position:absolute;right:0;top:-1.6rem;padding:.05rem .5rem;border-radius:6px;background:var(--text);color:var(--surface);font-size:.78rem}
.box svg{display:block;max-width:100%;height:auto;overflow:visible}
.wide .box{overflow-x:auto}
.box:not(.live) .narrow{display:none}
@container (max-width:470px){.box:not(.live) .narrow{display:block}.box:not(.live) .broad{display:none}}
.plot{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--text);--plot-background:var(--surface)}
.plot text{white-space:pre}
.plot [aria-label$="axis tick label"]{color:var(--muted)}
.plot [aria-label=tip] path{stroke:var(--axis)}
.empty{border:1px dashed var(--line);border-radius:8px;padding:1.3rem 1rem;text-align:center;font-size:.9rem;margin-top:.2rem}
.empty p+p{color:var(--muted);margin-top:.25rem}
details{font-size:.86rem}
summary{cursor:pointer;color:var(--muted);width:max-content;border-radius:4px;padding:.1rem .15rem}
summary:hover{color:var(--text)}
.row{display:flex;gap:.6rem;align-items:center;justify-content:space-between;flex-wrap:wrap}
.scroll{overflow:auto;max-height:22rem;border:1px solid var(--line);border-radius:8px;margin-top:.4rem}
table{border-collapse:collapse;width:100%;font-size:.86rem}
th,td{padding:.28rem .7rem;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{text-align:left}
thead th{position:sticky;top:0;background:var(--surface);box-shadow:0 1px 0 var(--line);font-weight:600;z-index:1}
tbody th{font-weight:400}
tbody tr:last-child>*{border-bottom:0}
.all{table-layout:fixed;min-width:52rem}
.all th:first-child{width:30%;overflow:hidden;text-overflow:ellipsis}
.all td:nth-child(6){overflow:hidden;text-overflow:ellipsis}
.all thead button{border:0;background:none;padding:0;min-height:0;font-weight:600;font-size:inherit}
.all thead button::after{content:"";display:inline-block;width:1em;text-align:center}
.all th[aria-sort=descending] button::after{content:"↓"}
.all th[aria-sort=ascending] button::after{content:"↑"}
.csv{display:none;padding:.1rem .5rem;min-height:1.6rem;font-size:.82rem}.js .csv{display:inline-block}
.events li{display:grid;grid-template-columns:1.1rem 11.5rem minmax(0,1fr);gap:.5rem;padding:.2rem 0;align-items:center}
.events li span:last-child{overflow-wrap:anywhere}
@media (max-width:600px){.events li{grid-template-columns:1.1rem minmax(0,1fr);row-gap:0;padding:.3rem 0}.events li span:last-child{grid-column:2}}
footer{color:var(--muted);font-size:.83rem;margin-top:1.5rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){:root{--s1:LinkText;--s2:CanvasText;--s3:GrayText;--ok:GrayText;--warn:CanvasText;--bad:Mark;--muted:CanvasText;--grid:GrayText;--axis:CanvasText;--text:CanvasText;--surface:Canvas}
.box svg{forced-color-adjust:none}button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{.tools,.theme,.skip,.csv{display:none!important}body{background:#fff;font-size:11px}.card{box-shadow:none}.chart{flex-basis:45%}.scroll{max-height:none;overflow:visible}.all tbody tr:nth-child(n+51){display:none}details:not([open]){display:none}h1,h2,h3{break-after:avoid}.page{padding:0}}
`.replaceAll("DARK", "--bg:#0d1117;--surface:#151b23;--line:#343b44;--text:#f0f6fc;--muted:#9da7b3;--accent:#6cb6ff;--grid:#262d36;--axis:#6e7681;--s1:#56b4e9;--s2:#f0a35e;--s3:#3fc1a0;--ok:#3f8f5b;--warn:#e3b341;--bad:#ff6b9d;--ok-text:#7ee2a0;--warn-text:#f2cc60;--bad-text:#ffa3c4;--ok-bg:#12361f;--warn-bg:#3a2c05;--bad-bg:#4a1029;--unknown-bg:#232a33;--shadow:none").trim();
      ;
      function legendOf(id2, { interval_seconds, series, experiment_results }) {
        const entries = LEGENDS[id2] ?? [];
        if (id2 === "experiments" && experiment_results.length === 0)
          return [];
        if (id2 !== "duration")
          return entries;
        const longest = Math.max(1, ...series.days.columns.duration_max.map((value) => value ?? 0));
        const isShown = interval_seconds !== null && interval_seconds < 6 * longest;
        return isShown ? entries : entries.filter(({ text }) => text !== "Interval");
      }
      const LEGENDS = {
        success: [
          { kind: "line s1", text: "Success" },
          { kind: "band s1", text: "Down to the worst run" },
          { kind: "dash bad", text: "Objective" }
        ],
        budget: [
          { kind: "line s1", text: "Left" },
          { kind: "band bad", text: "Overdrawn" }
        ],
        branches: [
          { kind: "line s1", text: "Behind" },
          { kind: "bar s2", text: "Opened" },
          { kind: "bar s3", text: "Merged or closed" }
        ],
        conflicts: [
          { kind: "line s2", text: "Left" },
          { kind: "bar s3", text: "Resolved" }
        ],
        duration: [
          { kind: "line s1", text: "Median" },
          { kind: "dash s2", text: "90 % below" },
          { kind: "cross s2", text: "Longest" },
          { kind: "dash bad", text: "Interval" }
        ],
        "calls-left": [
          { kind: "line s3", text: "Least left" },
          { kind: "dash bad", text: "Error below" }
        ],
        runs: [
          { kind: "bar s1", text: "Actual" },
          { kind: "line s2", text: "Expected" }
        ],
        checks: [
          { kind: "thin ok", text: "OK" },
          { kind: "triangle warn", text: "Warning" },
          { kind: "full bad", text: "Error" },
          { kind: "dot muted", text: "Unknown" }
        ],
        repositories: [
          { kind: "dot s1", text: "Behind" },
          { kind: "diamond warn", text: "Conflict" },
          { kind: "full bad", text: "Failed" }
        ],
        incidents: [
          { kind: "line s1", text: "Recovered" },
          { kind: "triangle bad", text: "Open" }
        ],
        experiments: [
          { kind: "line s1", text: "Variant minus control" },
          { kind: "band s1", text: "Interval that holds at every look" },
          { kind: "dash axis", text: "No difference" }
        ],
        deliveries: [
          { kind: "bar s1", text: "Sent" },
          { kind: "bar bad", text: "Failed" }
        ]
      };
      ;
      const XHTML = "http://www.w3.org/1999/xhtml";
      const small_document_SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
      function escapeXml(text) {
        return text.replace(/[&<>"]/g, (sign) => small_document_SIGNS[sign] ?? sign);
      }
      class SmallText {
        parentNode = null;
        ownerDocument;
        #text;
        constructor(ownerDocument, text) {
          this.ownerDocument = ownerDocument;
          this.#text = text;
        }
        get nextSibling() {
          return siblingOf(this);
        }
        get textContent() {
          return this.#text;
        }
        get outerHTML() {
          return escapeXml(this.#text);
        }
      }
      class SmallElement {
        parentNode = null;
        ownerDocument;
        namespaceURI;
        nodeName;
        childNodes = [];
        /** Styles become attributes: a policy that forbids inline styles forbids `style`. */
        style = {
          setProperty: (name, value) => this.setAttribute(name, value),
          removeProperty: (name) => this.removeAttribute(name)
        };
        #attributes = /* @__PURE__ */ new Map();
        constructor(ownerDocument, namespaceURI, nodeName) {
          this.ownerDocument = ownerDocument;
          this.namespaceURI = namespaceURI;
          this.nodeName = nodeName;
        }
        get children() {
          return this.childNodes.filter((child) => child instanceof SmallElement);
        }
        get firstChild() {
          return this.childNodes[0] ?? null;
        }
        get nextSibling() {
          return siblingOf(this);
        }
        get textContent() {
          return this.childNodes.map((child) => child.textContent).join("");
        }
        set textContent(text) {
          this.childNodes.length = 0;
          if (text !== "")
            this.appendChild(this.ownerDocument.createTextNode(text));
        }
        appendChild(child) {
          return this.insertBefore(child, null);
        }
        append(...children) {
          for (const child of children) {
            this.appendChild(typeof child === "string" ? this.ownerDocument.createTextNode(child) : child);
          }
        }
        insertBefore(child, next) {
          child.parentNode?.removeChild(child);
          const place = next === null ? -1 : this.childNodes.indexOf(next);
          this.childNodes.splice(place < 0 ? this.childNodes.length : place, 0, child);
          child.parentNode = this;
          return child;
        }
        removeChild(child) {
          const place = this.childNodes.indexOf(child);
          if (place >= 0)
            this.childNodes.splice(place, 1);
          child.parentNode = null;
          return child;
        }
        remove() {
          this.parentNode?.removeChild(this);
        }
        setAttribute(name, value) {
          this.#attributes.set(name, String(value).replace(/(\.\d\d)\d+/g, "$1"));
        }
        setAttributeNS(_namespace, name, value) {
          this.setAttribute(name, value);
        }
        getAttribute(name) {
          return this.#attributes.get(name) ?? null;
        }
        hasAttribute(name) {
          return this.#attributes.has(name);
        }
        removeAttribute(name) {
          this.#attributes.delete(name);
        }
        /** Nobody points at an element of Node. */
        addEventListener() {
        }
        /** Finds the first element of that name. */
        querySelector(name) {
          for (const child of this.childNodes) {
            if (child instanceof SmallText)
              continue;
            const found = child.nodeName === name ? child : child.querySelector(name);
            if (found !== null)
              return found;
          }
          return null;
        }
        get outerHTML() {
          const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
          const content = this.childNodes.map((child) => child.outerHTML).join("");
          return content === "" ? `<${this.nodeName}${attributes}/>` : `<${this.nodeName}${attributes}>${content}</${this.nodeName}>`;
        }
      }
      function siblingOf(node) {
        const siblings = node.parentNode?.childNodes ?? [];
        return siblings[siblings.indexOf(node) + 1] ?? null;
      }
      class SmallDocument {
        documentElement = new SmallElement(this, XHTML, "html");
        createElement(name) {
          return new SmallElement(this, XHTML, name);
        }
        createElementNS(namespace, name) {
          return new SmallElement(this, namespace, name);
        }
        createTextNode(text) {
          return new SmallText(this, String(text));
        }
      }
      ;
      const WIDE = /* @__PURE__ */ new Set(["checks", "repositories", "incidents"]);
      const WIDTHS = { wide: 900, broad: 600, narrow: 330 };
      function renderChart(chart, drawing, more = "") {
        const { id: id2, title, sentence, empty, table } = chart;
        const isWide = WIDE.has(id2) && empty === void 0;
        const head = `<figcaption><h3 id="t-${id2}">${escapeHtml(title)}</h3><p class="sentence" id="d-${id2}">${escapeHtml(sentence)}</p></figcaption>`;
        const body = empty === void 0 ? renderLegend(id2, drawing.model) + renderBox(chart, drawing, isWide) : `<div class="empty"><p>${escapeHtml(empty.why)}</p><p>${escapeHtml(empty.fill)}</p></div>`;
        const numbers = empty !== void 0 || table.columns.length === 0 ? "" : renderNumbers(chart, table);
        const classes = `chart card${isWide ? " wide" : ""}`;
        return `<figure class="${classes}" id="chart-${id2}" aria-labelledby="t-${id2}">${head}${body}${numbers}${more}</figure>`;
      }
      function renderLegend(id2, model) {
        const entries = legendOf(id2, model).map(({ kind, text }) => `<li><span class="key ${kind}"></span>${escapeHtml(text)}</li>`);
        return entries.length === 0 ? "" : `<ul class="legend">${entries.join("")}</ul>`;
      }
      function renderBox({ id: id2 }, { model, range, draw }, isWide) {
        const at = (width) => {
          const document = new SmallDocument();
          return draw(id2, model, { document, width, range, zone: "utc", hasTips: false, filter: "" })?.outerHTML ?? "";
        };
        const drawn = isWide ? at(WIDTHS.wide) : `<div class="broad">${at(WIDTHS.broad)}</div><div class="narrow">${at(WIDTHS.narrow)}</div>`;
        return `<div class="box" data-chart="${id2}" role="img" aria-labelledby="t-${id2} d-${id2}">${drawn}</div>`;
      }
      const MAX_ROWS = 400;
      function renderNumbers({ id: id2, title }, { columns, rows }) {
        const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}`).join("");
        const body = rows.slice(0, MAX_ROWS).map(([first, ...cells]) => `<tr><th>${cell(first)}${cells.map((value) => `<td>${cell(value)}`).join("")}`).join("");
        const left = rows.length - MAX_ROWS;
        const rest = left > 0 ? `<p class="sentence">Left out: ${wordCount(left, "row")}. The input json-file has all of them.</p>` : "";
        return `<details><summary>Numbers<span class="hide"> of ${escapeHtml(title)}</span></summary><div class="scroll" tabindex="0" role="region" aria-label="Numbers of ${escapeHtml(title)}">${rest}<table data-table="${id2}"><thead><tr>${head}<tbody>${body}</table></div><button class="csv" type="button" data-csv="${id2}">Download CSV<span class="hide"> of ${escapeHtml(title)}</span></button></details>`;
      }
      function cell(value) {
        return value == null ? "–" : escapeHtml(String(value));
      }
      ;
      const ranges_DAY_MS = (
        /* unused pure expression or super */
        null
      );
      const RANGES = ["24h", "7d", "30d", "90d", "400d"];
      const DAYS = { "24h": 1, "7d": 7, "30d": 30, "90d": 90, "400d": 400 };
      function rangeMs(range) {
        return DAYS[range] * ranges_DAY_MS;
      }
      function firstRange({ days, series, generated_at }) {
        const age = (Date.parse(generated_at) - series.days.start * 1e3) / ranges_DAY_MS;
        return RANGES.find((range) => DAYS[range] >= Math.min(days, age)) ?? "400d";
      }
      function seriesOf({ series }, range) {
        if (range === "24h")
          return series.recent;
        return range === "7d" || range === "30d" ? series.hours : series.days;
      }
      ;
      const render_parts_SIGNS = { ok: "✓", warning: "!", error: "✕", unknown: "?" };
      function renderSign(status) {
        return `<span class="sign is-${status}" aria-hidden="true">${render_parts_SIGNS[status]}</span>`;
      }
      function renderNow({ status, sentence, tiles, attention }) {
        const items = attention.map((item) => `<li>${renderSign(item.status)}<a href="#chart-${item.chart}"><span class="hide">${STATUS_WORDS[item.status]}: </span>${escapeHtml(item.text)}</a></li>`);
        const list = items.length === 0 ? `<p>${escapeHtml(sentence)}</p>` : `<ul class="attention">${items.join("")}</ul>`;
        const figures = tiles.filter(({ id: id2 }) => id2 !== "status").map(renderTile);
        return `<section class="now" aria-label="Status now"><div class="verdict card is-${status}">${renderSign(status)}<div><h2><span class="hide">Status: </span>${STATUS_WORDS[status]}</h2>${list}</div></div><div class="tiles">${figures.join("")}</div></section>`;
      }
      function renderTile({ id: id2, label, value, status, detail, at }) {
        const moment = at === void 0 ? "" : ` data-age="${escapeHtml(at)}"`;
        const when = at === void 0 ? "" : `${renderTime(at)}. `;
        return `<dl class="tile card" data-tile="${id2}"><dt>${escapeHtml(label)}${renderSign(status)}</dt><dd><span class="value"${moment}>${escapeHtml(value)}</span><span class="hide"> (${STATUS_WORDS[status]})</span></dd><dd class="detail">${when}${escapeHtml(detail)}</dd></dl>`;
      }
      const RANGE_WORDS = {
        "24h": "24 h",
        "7d": "7 d",
        "30d": "30 d",
        "90d": "90 d",
        "400d": "400 d"
      };
      function renderControls(range) {
        const buttons = RANGES.map((name) => `<button type="button" data-range="${name}" aria-pressed="${name === range}">${RANGE_WORDS[name]}</button>`);
        return `<nav class="tools" aria-label="Range, filter and download"><div class="group" role="group" aria-label="Range">${buttons.join("")}</div><input type="search" id="filter" placeholder="Filter repositories" aria-label="Filter repositories" autocomplete="off" spellcheck="false"><div class="end"><button type="button" id="link">Copy link</button><button type="button" id="json">Download JSON</button></div></nav>`;
      }
      const EVENT_KEYS = {
        incident: ["triangle", "Incident"],
        stop: ["square", "Stop"],
        release: ["diamond", "Release"],
        configuration: ["dot", "Configuration"]
      };
      function renderEvents({ annotations }) {
        const items = annotations.toReversed().map(({ at, kind, text }) => {
          const [key, word] = EVENT_KEYS[kind];
          return `<li><span class="key ${key}"></span><span>${renderTime(at)}</span><span><span class="hide">${word}: </span>${escapeHtml(text)}</span></li>`;
        });
        const body = items.length === 0 ? `<div class="empty"><p>Nothing happened in these days.</p><p>Incidents, runs that ended early, new releases and changed configurations are listed here, and marked in each chart.</p></div>` : `<ul class="events">${items.slice(0, 12).join("")}</ul>${items.length > 12 ? `<details><summary>${items.length - 12} more</summary><ul class="events">${items.slice(12).join("")}</ul></details>` : ""}`;
        return `<section class="chart card" id="events" aria-labelledby="t-events"><div><h3 id="t-events">What happened</h3><p class="sentence">The signs are on each time axis.</p></div>${body}</section>`;
      }
      ;
      const COLUMNS = [
        ["repository", "Repository"],
        ["failed", "Days failed"],
        ["conflicts", "Days in conflict"],
        ["behind_days", "Days behind"],
        ["behind", "Behind now"],
        ["code", "Error now"],
        ["last_at", "Last report"]
      ];
      const FRAME_BYTES = 2500;
      function renderRepositoryTable({ repositories: repositories2 }, room) {
        const { rows, unnamed } = repositories2;
        const shown = [];
        let left = room - FRAME_BYTES;
        for (const row of rows) {
          const text = renderRow(row);
          left -= Buffer.byteLength(text);
          if (left < 0)
            break;
          shown.push(text);
        }
        const rest = rows.length - shown.length;
        const notes = [
          unnamed > 0 ? `Nothing to report: ${wordCount(unnamed, "repository", "repositories")} of the last run.` : "",
          rest > 0 ? `Left out, because the page would be too large: ${wordCount(rest, "repository", "repositories")}. The input json-file has all of them.` : ""
        ].filter((note) => note !== "");
        const head = COLUMNS.map(([key, label], place) => `<th scope="col"${place === 0 ? "" : ` data-number`} data-column="${key}">${label}</th>`).join("");
        return `<div class="row"><p class="sentence" id="matches">With something to report, the worst first: ${wordCount(shown.length, "repository", "repositories")}. ${escapeHtml(notes.join(" "))}</p><button class="csv" type="button" data-csv="repositories">Download CSV<span class="hide"> of all repositories</span></button></div><div class="scroll" tabindex="0" role="region" aria-label="All repositories"><table class="all" data-table="repositories"><caption class="hide">All repositories, the worst first</caption><thead><tr>${head}<tbody>${shown.join("")}</table></div>`;
      }
      function renderRow({ repository, failed, conflicts: conflicts2, behind_days, behind, code, last_at }) {
        const cells = [failed, conflicts2, behind_days, behind ?? "–", code ?? "–", last_at.slice(0, 10)];
        return `<tr><th>${escapeHtml(repository)}${cells.map((value) => `<td>${escapeHtml(String(value))}`).join("")}`;
      }
      ;
      const MAX_PAGE_BYTES = 15e5;
      const SPARE_BYTES = 4e3;
      async function renderDashboardPage(model) {
        const { importCharts, readPageScript } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 6308));
        const { drawChart, firstRange: firstRange2 } = await importCharts();
        const script = await readPageScript();
        const drawing = { model, range: firstRange2(model), draw: drawChart };
        const page = (rows) => renderDocument(model, script, renderBody(drawing, rows));
        const bare = page("");
        return page(renderRepositoryTable(model, MAX_PAGE_BYTES - SPARE_BYTES - Buffer.byteLength(bare)));
      }
      function renderBody(drawing, repositories2) {
        const { model, range } = drawing;
        const charts = model.charts.map((chart) => renderChart(chart, drawing, chart.id === "repositories" && chart.empty === void 0 ? repositories2 : ""));
        const source = model.repository === null ? "" : `${escapeHtml(model.repository)} · `;
        return `<a class="skip" href="#main">Skip to the content</a><div class="page"><header><div><h1>${escapeHtml(model.title)}</h1><p class="meta">${source}as of ${renderTime(model.generated_at)}<span id="age"></span></p></div><div class="group theme" role="group" aria-label="Theme">${["auto", "light", "dark"].map((theme) => `<button type="button" data-theme-choice="${theme}" aria-pressed="${theme === "auto"}">${theme === "auto" ? "Auto" : theme === "light" ? "Light" : "Dark"}</button>`).join("")}</div></header><p class="hide" id="said" role="status"></p><main id="main"><p class="stale" id="stale" role="status" hidden></p>${model.note === void 0 ? "" : `<p class="note">${escapeHtml(model.note)}</p>`}${renderNow(model)}${renderControls(range)}<div class="gap"></div><h2 class="hide">Charts</h2><div class="charts">${charts.join("")}${renderEvents(model)}</div></main><footer>${renderFooter(model)}</footer></div>`;
      }
      function renderFooter({ days, records, unreadable }) {
        const damage = unreadable === 0 ? "" : ` Left out, because they could not be read: ${wordCount(unreadable, "line")} of the history.`;
        return `Made of ${wordCount(records, "record")} of ${wordCount(days, "day")}. Days are days of UTC.${damage}`;
      }
      function renderDocument(model, script, body) {
        const policy = [
          "default-src 'none'",
          `style-src ${hash(PAGE_STYLE)}`,
          `script-src ${hash(script)}`,
          "img-src data:",
          "base-uri 'none'",
          "form-action 'none'"
        ].join("; ");
        return `<!doctype html>
<!--
${LIBRARIES}
-->
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><title>${escapeHtml(model.title)}</title><style>${PAGE_STYLE}</style></head><body>${body}<script type="application/json" id="data">${escapeJson(toPageData(model))}<\/script><script type="module">${script}<\/script></body></html>
`;
      }
      const render_page_MAX_ROWS = 400;
      function toPageData(model) {
        return {
          ...model,
          charts: model.charts.map((chart) => ({ ...chart, table: { columns: [], rows: [] } })),
          // Charts draw the ends of the first, and the beginning of the second.
          intervals: model.intervals.length > render_page_MAX_ROWS ? [...model.intervals.slice(0, render_page_MAX_ROWS / 2), ...model.intervals.slice(-render_page_MAX_ROWS / 2)] : model.intervals,
          incidents: model.incidents.slice(0, render_page_MAX_ROWS),
          repositories: {
            ...model.repositories,
            rows: model.repositories.rows.filter(({ days }) => days !== void 0)
          }
        };
      }
      function hash(text) {
        return `'sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
      }
      ;
      async function run(options, { store, clock, redactData }) {
        const model = redactData(await createDashboard(store, { ...options, nowMs: clock.now() }));
        return { model, page: await renderDashboardPage(model), badge: renderDashboardBadge(model) };
      }
      ;
      async function publishDashboard(inputs, kit) {
        const { logger, runner, clock } = kit;
        const connect = (0, open_history.lN)("publish-dashboard", inputs.githubToken, kit);
        const store = (0, open_history.Oo)(inputs, kit, connect);
        const { model, page, badge } = await run({
          title: inputs.title,
          days: inputs.days,
          repository: inputs.repository === void 0 ? runner.repository : (0, repository_ref.PC)(inputs.repository),
          isRedacted: inputs.isRedacted,
          config: await readConfig(inputs.config, kit)
        }, { store, clock, redactData: kit.redactData });
        if (model.records === 0) {
          logger.notice(`There is no history in ${store.place} yet: the page says what would fill it. record-history makes one.`);
        }
        const badgeFile = external_node_path_.posix.join(external_node_path_.posix.dirname(inputs.outputFile.replaceAll("\\", "/")), "badge.svg");
        await kit.writeSource(inputs.outputFile, page);
        await kit.writeSource(badgeFile, badge);
        if (inputs.jsonFile !== void 0)
          await kit.writeReport(inputs.jsonFile, model);
        const digest = renderDashboardDigest(model);
        kit.setOutputs(toOutputs(model, inputs.outputFile, digest));
        const files = [inputs.outputFile, badgeFile, ...inputs.jsonFile === void 0 ? [] : [inputs.jsonFile]];
        const upload = await kit.uploadArtifact(inputs.artifactName, files);
        await kit.summary(renderDashboardDigest(model, upload.status === "uploaded" ? artifactUrl(upload.id, kit) : void 0));
        const size = `${(Buffer.byteLength(page) / 1e3).toFixed(0)} kB`;
        logger.info(`${inputs.outputFile}: ${size}, made of ${(0, plural.B4)(model.records, "record")} of ${store.place}.`);
      }
      async function readConfig(file, kit) {
        if (file === void 0)
          return void 0;
        try {
          const text = await kit.findWorkspaceFile(file);
          return text === void 0 ? void 0 : (await (0, parse_ecosystem_config.I)(text, { file })).config;
        } catch (error) {
          if (!(error instanceof errors.xL))
            throw error;
          kit.logger.notice(`${file} is not valid: the page shows experiments without their analysis.`);
          return void 0;
        }
      }
      function artifactUrl(id2, { runner }) {
        const { serverUrl, repository, identity, runUrl } = runner;
        if (id2 === void 0 || repository === void 0 || identity.id === null)
          return runUrl;
        return `${serverUrl}/${repository}/actions/runs/${identity.id}/artifacts/${id2}`;
      }
    })
  ),
  /***/
  4209: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          parseEcosystemConfig
        )
        /* harmony export */
      });
      var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
      var _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4438);
      var _config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88);
      var _config_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(700);
      var _json_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1417);
      async function parseEcosystemConfig(text, source) {
        const reader = await loadReader(source.format ?? (0, _config_document_js__WEBPACK_IMPORTED_MODULE_0__.H)(source.file));
        const { config, findings } = (0, _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__._U)((0, _config_document_js__WEBPACK_IMPORTED_MODULE_0__.S)(text, reader));
        if (config !== null)
          return { config, warnings: findings.filter(({ severity }) => severity !== "info") };
        const errors = findings.filter(({ severity }) => severity === "error");
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL(errors.map((finding) => (0, _config_finding_js__WEBPACK_IMPORTED_MODULE_3__.h)(finding, source.file)));
      }
      async function loadReader(format) {
        return format === "json" ? _json_reading_js__WEBPACK_IMPORTED_MODULE_4__.J : (await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 5892))).readYamlConfig;
      }
    })
  ),
  /***/
  5047: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $h: () => (
          /* binding */
          pooledSuccess
        ),
        /* harmony export */
        Ks: () => (
          /* binding */
          renderSparkline
        ),
        /* harmony export */
        N6: () => (
          /* binding */
          isFailure
        ),
        /* harmony export */
        WR: () => (
          /* binding */
          findFailing
        ),
        /* harmony export */
        jb: () => (
          /* binding */
          startsOf
        ),
        /* harmony export */
        qD: () => (
          /* binding */
          summarizeHistory
        ),
        /* harmony export */
        ux: () => (
          /* binding */
          within
        )
        /* harmony export */
      });
      var _fold_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
      const DAY_MS = 24 * 60 * 60 * 1e3;
      const SUMMARY_DAYS = 60;
      const CHART_DAYS = 30;
      const TICK_DAYS = 7;
      function summarizeHistory(runs, repositories, nowMs, intervalMs, days = /* @__PURE__ */ new Map()) {
        const ticks = countTicks(within(runs, nowMs - TICK_DAYS * DAY_MS, nowMs), nowMs, intervalMs);
        return {
          trends: [7, 30].map((length) => {
            const [middleMs, firstMs] = [nowMs - length * DAY_MS, nowMs - 2 * length * DAY_MS];
            const isWhole = runs.some(({ ts }) => Date.parse(ts) <= firstMs);
            const before = isWhole ? null : pooledDays(days, firstMs, middleMs);
            return {
              days: length,
              percent: pooledSuccess(within(runs, middleMs, nowMs)),
              before: before ?? pooledSuccess(within(runs, firstMs, middleMs))
            };
          }),
          failing: findFailing(runs, repositories),
          ticks,
          schedule: judgeTicks(ticks, intervalMs),
          daily: dailySuccess(runs, nowMs),
          lastRunMs: runs.reduce((last, { ts }) => Math.max(last ?? 0, Date.parse(ts)), null)
        };
      }
      function within(records, afterMs, untilMs) {
        return records.filter(({ ts }) => Date.parse(ts) > afterMs && Date.parse(ts) <= untilMs);
      }
      function pooledSuccess(runs) {
        let [attempted, good] = [0, 0];
        for (const run of runs) {
          const success = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.W4)(run);
          attempted += success.attempted;
          good += success.good;
        }
        return attempted === 0 ? null : 100 * good / attempted;
      }
      function pooledDays(days, fromMs, untilMs) {
        let [attempted, good] = [0, 0];
        for (const day of (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.YM)(fromMs, untilMs - DAY_MS)) {
          attempted += days.get(day)?.attempted ?? 0;
          good += days.get(day)?.good ?? 0;
        }
        return attempted === 0 ? null : 100 * good / attempted;
      }
      function startsOf(runs) {
        const starts = /* @__PURE__ */ new Map();
        for (const run of runs) {
          const key = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.ng)(run);
          starts.set(key, Math.min(starts.get(key) ?? Number.POSITIVE_INFINITY, (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.GH)(run)));
        }
        return [...starts.values()].toSorted((a, b) => a - b);
      }
      function isFailure({ status, code }) {
        return status === "failed" || code !== void 0;
      }
      function findFailing(runs, repositories) {
        const order = [...new Set(runs.toReversed().map(_fold_day_js__WEBPACK_IMPORTED_MODULE_0__.ng))];
        const failures = /* @__PURE__ */ new Map();
        for (const record of repositories) {
          if (!isFailure(record))
            continue;
          const name = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_2__.yR)(record.repository) ?? "";
          const byRun = failures.get(name) ?? /* @__PURE__ */ new Map();
          failures.set(name, byRun.set((0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.ng)(record), record));
        }
        const found = [...failures].flatMap(([repository, byRun]) => {
          const end = order.findIndex((run) => !byRun.has(run));
          const streak = end < 0 ? order.length : end;
          const first = byRun.get(order[streak - 1] ?? "");
          if (first === void 0)
            return [];
          const last = byRun.get(order[0] ?? "");
          return { repository, runs: streak, sinceMs: Date.parse(first.ts), code: (0, _report_values_js__WEBPACK_IMPORTED_MODULE_2__.yR)(last?.code) };
        });
        return found.toSorted((a, b) => b.runs - a.runs || (a.repository < b.repository ? -1 : 1));
      }
      const MIN_STARTS = 20;
      function countExpected(starts, usualMs, nowMs) {
        const [first = nowMs, last = nowMs] = [starts[0], starts.at(-1)];
        const untilMs = nowMs - last < 2 * usualMs ? last : nowMs;
        return Math.floor((untilMs - first) / usualMs) + 1;
      }
      function countTicks(runs, nowMs, intervalMs) {
        const starts = startsOf(runs);
        const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start));
        const [p50, p95, longest] = [0.5, 0.95, 1].map((share) => (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.YV)(gaps, share));
        const usualMs = intervalMs ?? (starts.length >= MIN_STARTS ? p50 : null) ?? null;
        const first = starts[0];
        return {
          actual: starts.length,
          expected: usualMs && first !== void 0 ? countExpected(starts, usualMs, nowMs) : null,
          gapMs: p50 != null && p95 != null && longest != null ? { p50, p95, longest } : null
        };
      }
      const MAX_LATENESS = 2;
      function judgeTicks({ actual, expected, gapMs }, intervalMs) {
        const usualMs = intervalMs ?? gapMs?.p50;
        const isKnown = gapMs !== null && usualMs !== void 0 && actual >= MIN_STARTS;
        return {
          dropped: expected === null ? null : Math.max(0, expected - actual),
          isUnreliable: isKnown && gapMs.p95 > MAX_LATENESS * usualMs
        };
      }
      function dailySuccess(runs, nowMs) {
        const byDay = Map.groupBy(runs, ({ ts }) => (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(Date.parse(ts)));
        return (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.YM)(nowMs - (CHART_DAYS - 1) * DAY_MS, nowMs).map((day) => pooledSuccess(byDay.get(day) ?? []));
      }
      const BARS = [..."▁▂▃▄▅▆▇█"];
      function renderSparkline(values) {
        const known = values.flatMap((value) => value ?? []);
        const [low, high] = [Math.min(...known), Math.max(...known)];
        const height = (value) => high === low ? BARS.length - 1 : Math.round((value - low) / (high - low) * (BARS.length - 1));
        return values.map((value) => value === null ? "·" : BARS[height(value)]).join("");
      }
    })
  ),
  /***/
  8279: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gu: () => (
          /* binding */
          SLOW_BURN
        ),
        /* harmony export */
        K0: () => (
          /* binding */
          DRIFT
        ),
        /* harmony export */
        NA: () => (
          /* binding */
          judgeBurn
        ),
        /* harmony export */
        QA: () => (
          /* binding */
          measureDrift
        ),
        /* harmony export */
        Rf: () => (
          /* binding */
          usualGap
        ),
        /* harmony export */
        jt: () => (
          /* binding */
          measureCoverage
        ),
        /* harmony export */
        pe: () => (
          /* binding */
          FAST_BURN
        ),
        /* harmony export */
        x3: () => (
          /* binding */
          measureDuration
        ),
        /* harmony export */
        yC: () => (
          /* binding */
          SUCCESS_OBJECTIVE
        ),
        /* harmony export */
        yF: () => (
          /* binding */
          measureBurn
        )
        /* harmony export */
      });
      var _fold_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
      var _history_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);
      const HOUR_MS = 60 * 60 * 1e3;
      const DAY_MS = 24 * HOUR_MS;
      const SUCCESS_OBJECTIVE = 0.97;
      const BURN_MINIMUM = { attempts: 20, blips: 2 };
      function measureBurn(runs, nowMs, minimum = BURN_MINIMUM) {
        const burn = (hours) => measureWindow((0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.ux)(runs, nowMs - hours * HOUR_MS, nowMs), minimum);
        const lastHour = (0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.ux)(runs, nowMs - HOUR_MS, nowMs);
        const hour = measureWindow(lastHour, { attempts: 1, blips: 0 });
        return { hour, sixHours: burn(6), day: burn(24), threeDays: burn(72) };
      }
      function measureWindow(runs, { attempts, blips }) {
        const byRun = Map.groupBy(runs, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.ng);
        const sums = [...byRun.values()].map((shards) => {
          const each = shards.map(_fold_day_js__WEBPACK_IMPORTED_MODULE_1__.W4);
          const attempted2 = each.reduce((sum, one) => sum + one.attempted, 0);
          return { attempted: attempted2, failed: attempted2 - each.reduce((sum, one) => sum + one.good, 0) };
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
      const FAST_BURN = 4;
      const SLOW_BURN = 1;
      function judgeBurn({ hour, sixHours, day, threeDays }) {
        if (threeDays === null)
          return "unknown";
        const isFast = (sixHours ?? 0) >= FAST_BURN && (hour ?? sixHours ?? 0) >= FAST_BURN;
        if (isFast)
          return "error";
        return threeDays >= SLOW_BURN && (day ?? 0) >= SLOW_BURN ? "warning" : "ok";
      }
      const WINDOW_MS = 6 * HOUR_MS;
      const BASELINE_WINDOWS = 56;
      const MIN_WINDOWS = 12;
      const TRIMMED = 0.1;
      const MIN_SPREAD = 0.25;
      const DRIFT = -4;
      const MAD_TO_SIGMA = 1.4826;
      function measureDrift(runs, nowMs) {
        const byAge = Map.groupBy(runs, ({ ts }) => Math.floor((nowMs - Date.parse(ts)) / WINDOW_MS));
        const windows = Array.from({ length: BASELINE_WINDOWS + 2 }, (_, age) => trimmedMean((0, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.nL)(byAge.get(age) ?? [], "success_rate")));
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
        const [low = 0, high = 0] = [sorted[sorted.length - 1 >> 1], sorted[sorted.length >> 1]];
        return (low + high) / 2;
      }
      function measureCoverage(runs, intervalMs, nowMs) {
        const starts = (0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.jb)(runs);
        const [first] = starts;
        if (first === void 0 || first > nowMs - DAY_MS)
          return null;
        const actual = starts.filter((start) => start > nowMs - DAY_MS && start <= nowMs).length;
        const expected = Math.max(1, Math.floor(DAY_MS / intervalMs));
        return { actual, expected, percent: Math.min(100, 100 * actual / expected) };
      }
      function measureDuration(runs, nowMs) {
        const seconds = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.YV)((0, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.nL)((0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.ux)(runs, nowMs - DAY_MS, nowMs), "duration_seconds"), 0.9);
        return seconds === null ? null : seconds * 1e3;
      }
      const MIN_GAPS = 10;
      function usualGap(runs) {
        const starts = (0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.jb)(runs);
        const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start));
        return gaps.length < MIN_GAPS ? null : (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.YV)(gaps, 0.5);
      }
    })
  ),
  /***/
  7961: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          compilePatternList
        )
        /* harmony export */
      });
      var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7282);
      function compilePatternList(patterns) {
        const tests = patterns.map(compilePattern);
        const isMatchAtFirst = tests[0]?.isNegated ?? false;
        return (text) => {
          const deciding = tests.findLast((test) => test.matches(text));
          return deciding === void 0 ? isMatchAtFirst : !deciding.isNegated;
        };
      }
      const PLAIN_NAME = /^[\w-][\w./-]*\w$/;
      function compilePattern(pattern) {
        const isNegated = pattern.startsWith("!");
        const glob = isNegated ? pattern.slice(1) : pattern;
        if (PLAIN_NAME.test(glob))
          return { isNegated, matches: (text) => text === glob };
        const matches = compileGlob(glob);
        return { isNegated, matches: (text) => matches(text) };
      }
      function compileGlob(glob) {
        const { source } = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { dot: true, nonegate: true, noextglob: true });
        const expression = compileExpression(source);
        return (text) => text === glob || expression.test(text);
      }
      function compileExpression(source) {
        const plain = source.replace(/\\(.)/gsu, (whole, character) => character === "-" ? "\\x2d" : /[\w$^\\.*+?()[\]{}|/]/.test(character) ? whole : character);
        try {
          return new RegExp(plain, "su");
        } catch {
          return new RegExp(source, "s");
        }
      }
    })
  ),
  /***/
  4467: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          createRepositoryMatcher
        )
        /* harmony export */
      });
      var _pattern_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7961);
      var _repository_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
      function createRepositoryMatcher(patterns) {
        const matches = (0, _pattern_list_js__WEBPACK_IMPORTED_MODULE_0__._)(patterns.map(completePattern));
        return (repository) => matches((0, _repository_ref_js__WEBPACK_IMPORTED_MODULE_1__.Kq)(repository));
      }
      function completePattern(pattern) {
        const lowered = pattern.toLowerCase();
        if (lowered.includes("/"))
          return lowered;
        return lowered.startsWith("!") ? `!*/${lowered.slice(1)}` : `*/${lowered}`;
      }
    })
  ),
  /***/
  3503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          regularizedBeta
        )
        /* harmony export */
      });
      var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3792);
      const MAX_STEPS = 1e4;
      const PRECISION = 1e-15;
      const TINY = 1e-300;
      function regularizedBeta(x, a, b) {
        if (!(a > 0 && b > 0) || Number.isNaN(x))
          return Number.NaN;
        if (x <= 0)
          return 0;
        if (x >= 1)
          return 1;
        if (x > (a + 1) / (a + b + 2))
          return 1 - regularizedBeta(1 - x, b, a);
        const logFront = (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.S)(a + b) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.S)(a) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.S)(b) + a * Math.log(x) + b * Math.log1p(-x);
        return Math.min(1, Math.exp(logFront) / a * continuedFraction(x, a, b));
      }
      function continuedFraction(x, a, b) {
        let c = 1;
        let d = 1 / keepFromZero(1 - (a + b) * x / (a + 1));
        let fraction = d;
        for (let m = 1; m <= MAX_STEPS; m += 1) {
          const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
          d = 1 / keepFromZero(1 + even * d);
          c = keepFromZero(1 + even / c);
          fraction *= d * c;
          const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
          d = 1 / keepFromZero(1 + odd * d);
          c = keepFromZero(1 + odd / c);
          const step = d * c;
          fraction *= step;
          if (Math.abs(step - 1) < PRECISION)
            break;
        }
        return fraction;
      }
      function keepFromZero(value) {
        return Math.abs(value) < TINY ? TINY : value;
      }
    })
  ),
  /***/
  3792: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          logGamma
        )
        /* harmony export */
      });
      const LANCZOS_G = 7;
      const LANCZOS = [
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9984369578019572e-21,
        15056327351493116e-23
      ];
      function logGamma(x) {
        if (!(x > 0))
          return Number.NaN;
        if (x < 0.5)
          return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        const z = x - 1;
        const sum = LANCZOS.reduce((total, coefficient, index) => total + (index === 0 ? coefficient : coefficient / (z + index)), 0);
        const t = z + LANCZOS_G + 0.5;
        return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
      }
    })
  ),
  /***/
  3080: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          byteLength
        )
        /* harmony export */
      });
      function byteLength(text) {
        let bytes = 0;
        for (const character of text) {
          const code = character.codePointAt(0) ?? 0;
          bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
        }
        return bytes;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
