export const id = 51;
export const ids = [51];
export const modules = {

/***/ 5973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const inputs = {
        githubToken: reader.secret("github-token"),
        repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryRef */ .gG, "must be like `owner/name`"),
        branch: reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__/* .readBranchName */ ._, "must be the name of a branch") ?? "automation-data",
        folder: reader.optionalWorkspacePath("folder"),
        outputFile: reader.workspacePath("output-file", "dashboard/index.html"),
        title: reader.string("title", "Ecosystem").slice(0, 200),
        days: reader.integer("days", { min: 1, max: 400, default: 90 }),
        isRedacted: reader.choice("redact", ["none", "names"], "none") === "names",
        artifactName: reader.optionalOrNone("artifact-name", "automation-dashboard") ?? "",
        jsonFile: reader.optionalWorkspacePath("json-file"),
    };
    if (inputs.jsonFile === inputs.outputFile)
        reader.problem("json-file and output-file must differ.");
    reader.finish();
    return inputs;
}


/***/ }),

/***/ 3465:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5973);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8410);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((kit) => (0,_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .publishDashboard */ .C)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ publishDashboard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/text/markdown.js
var markdown = __webpack_require__(3728);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/dashboard-words.js

const MINUTE_MS = 60_000;
/** A space at which no line ends. */
const NO_BREAK = "\u00a0";
/** A number with at most two decimals and thousands set apart: `1,234.5`. */
function formatNumber(value, digits = 0) {
    return value.toLocaleString("en-US", { maximumFractionDigits: digits });
}
/** `97.84 %`. A share that is not whole is never rounded up to 100. */
function formatPercent(value) {
    const shown = value < 100 && value >= 99.995 ? 99.99 : value;
    return `${formatNumber(shown, 2)}${NO_BREAK}%`;
}
/** A length of time with its one or two largest units: `3 d 4 h`, `2 min`, `41 s`. */
function formatSpan(ms) {
    return describeSpan(ms).replaceAll(" ", NO_BREAK);
}
function describeSpan(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 90)
        return `${seconds} s`;
    const minutes = Math.round(ms / MINUTE_MS);
    if (minutes < 60)
        return `${minutes} min`;
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
    if (days > 0)
        return hours > 0 && days < 10 ? `${days} d ${hours} h` : `${days} d`;
    return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
}
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** `3 Nov 2026`, by UTC. */
function formatDay(atMs) {
    const date = new Date(atMs);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
/** `3 Nov 2026, 14:05 UTC`. */
function formatTime(atMs) {
    return `${formatDay(atMs)}, ${new Date(atMs).toISOString().slice(11, 16)} UTC`;
}
/** A count and its noun, with thousands set apart: `1 run`, `2,063 runs`. */
function wordCount(count, one, many = `${one}s`) {
    return `${formatNumber(count)} ${(0,plural/* pluralize */.td)(count, one, many)}`;
}
/** `1 day`, `90 days`. */
function formatDays(days) {
    return wordCount(days, "day");
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/series-facts.js

/** The numbers of a column that are there, oldest first. */
function pointsOf(series, column) {
    return series.columns[column].flatMap((value, place) => value === null ? [] : [{ atMs: (series.start + place * series.step_seconds) * 1000, value }]);
}
/** The lowest and the highest of some points; `null` without one. */
function extremes(points) {
    const [first] = points;
    if (first === undefined)
        return null;
    let [low, high] = [first, first];
    for (const point of points) {
        if (point.value < low.value)
            low = point;
        if (point.value > high.value)
            high = point;
    }
    return { low, high };
}
/** All numbers of a column taken together. */
function sumOf(series, column) {
    return series.columns[column].reduce((sum, value) => sum + (value ?? 0), 0);
}
/** A row for each day that has a number in one of the columns, the newest first. */
function dailyRows(series, columns) {
    const days = series.columns.runs.map((_, place) => [
        formatDay((series.start + place * series.step_seconds) * 1000),
        ...columns.map((column) => series.columns[column][place] ?? null),
    ]);
    return days.filter(([, ...values]) => values.some((value) => value !== null)).toReversed();
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/dashboard-digest.js




/** Longest digest, in characters. */
const MAX_DIGEST = 19_000;
const SIGNS = {
    ok: "🟢",
    warning: "🟡",
    error: "🔴",
    unknown: "⚪",
};
const WORST_SHOWN = 5;
/** Renders what matters as Markdown for a job summary; under 20 kB whatever the names are. */
function renderDashboardDigest(model, artifactUrl) {
    const { status, tiles, attention, days, repositories } = model;
    const [head, ...figures] = tiles;
    const link = artifactUrl === undefined
        ? []
        : ["", `The whole page: ${(0,markdown/* markdownLink */.iQ)("artifact of this run", artifactUrl)}.`];
    const parts = [
        `### ${SIGNS[status]} ${(0,markdown/* tableProse */.qV)(model.title)}: ${head?.value ?? "Unknown"}`,
        "",
        ...(model.note === undefined ? [] : [(0,markdown/* tableProse */.qV)(model.note), ""]),
        ...(attention.length === 0
            ? [(0,markdown/* tableProse */.qV)(model.sentence)]
            : attention.map((item) => `- ${SIGNS[item.status]} ${(0,markdown/* tableProse */.qV)(item.text)}`)),
        "",
        (0,markdown/* markdownTable */.Qj)(["", "Now", ""], figures.map(({ label, value, status: sign, detail }) => [
            `${SIGNS[sign]} ${label}`,
            `**${(0,markdown/* tableProse */.qV)(value)}**`,
            (0,markdown/* tableProse */.qV)(detail),
        ])),
        "",
        describeDays(model),
        ...listWorst(model),
        ...link,
        "",
        `<sub>${formatDays(days)}, ${(0,plural/* formatCount */.B4)(model.records, "record")}, ${wordCount(repositories.rows.length, "repository", "repositories")} with something to report.</sub>`,
        "",
    ];
    return parts.join("\n").slice(0, MAX_DIGEST);
}
function describeDays({ series, days }) {
    const { days: all } = series;
    const sum = (column, one) => wordCount(sumOf(all, column), one);
    return (`In ${formatDays(days)}: ${sum("runs", "run")}, ${sum("opened", "sync pull request")} opened, ` +
        `${formatNumber(sumOf(all, "merged"))} merged, ${sum("resolved", "conflict")} resolved, ${sum("calls", "API call")}.`);
}
function listWorst({ repositories: { rows } }) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, WORST_SHOWN);
    const table = (0,markdown/* markdownTable */.Qj)(["Repository", "Days failed", "Days in conflict", "Days behind"], shown.map(({ repository, failed, conflicts, behind_days }) => [
        (0,markdown/* codeSpan */.SS)(repository.slice(0, 150)).replaceAll("|", "\\|"),
        ...[failed, conflicts, behind_days].map((count) => formatNumber(count)),
    ]));
    return ["", table];
}

// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/folder/out/history-folder.js + 1 modules
var history_folder = __webpack_require__(5335);
// EXTERNAL MODULE: ./packages/github/out/connect.js
var connect = __webpack_require__(2015);
;// CONCATENATED MODULE: ./actions/publish-dashboard/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs({ records }, file, digest) {
    return { "dashboard-file": file, digest, records: String(records) };
}

// EXTERNAL MODULE: ./packages/core/out/history/history-record.js
var history_record = __webpack_require__(7038);
// EXTERNAL MODULE: ./packages/core/out/history/report-values.js
var report_values = __webpack_require__(5793);
;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/dashboard-status.js




const DAY_MS = 24 * 60 * 60 * 1000;
/** Below these shares, in percent, a figure is a warning and an error: the defaults of health-check. */
const SUCCESS = { warning: 90, error: 70 };
const LEFT = { warning: 50, error: 20 };
const MAX_ATTENTION = 8;
/** Judges the status now: by the newest health report, open incidents and the last run. The worst counts. */
function judgeStatus(facts) {
    const tiles = [
        lastRunTile(facts),
        successTile(facts),
        callsLeftTile(facts),
        incidentsTile(facts),
        behindTile(facts),
    ];
    const attention = listAttention(facts);
    const health = readHealthStatus(facts.history);
    const status = facts.history.runs.length === 0 && health === null
        ? "unknown"
        : worst([health, ...attention.map((item) => item.status)]);
    const sentence = describeStatus(status, attention, facts.history);
    const tile = {
        id: "status",
        label: "Status",
        value: STATUS_WORDS[status],
        status,
        detail: sentence,
    };
    return { status, sentence, tiles: [tile, ...tiles], attention };
}
/** The word for each status. */
const STATUS_WORDS = {
    ok: "OK",
    warning: "Warning",
    error: "Error",
    unknown: "Unknown",
};
const WEIGHT = { ok: 0, unknown: 1, warning: 2, error: 3 };
function worst(statuses) {
    const known = statuses.flatMap((status) => status ?? []);
    return known.toSorted((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? "ok";
}
function readHealthStatus({ health }) {
    const status = (0,report_values/* readText */.yR)(health?.status);
    return ["ok", "warning", "error", "unknown"].find((known) => known === status) ?? null;
}
function describeStatus(status, attention, { runs }) {
    if (runs.length === 0 && status === "unknown")
        return "No run was recorded in these days.";
    const [first, ...others] = attention;
    if (first === undefined)
        return "Nothing needs attention.";
    return others.length === 0 ? first.text : `${first.text} ${(0,plural/* formatCount */.B4)(others.length, "more item")} below.`;
}
function lastRunTile({ history, intervalMs, nowMs }) {
    const last = history.runs.at(-1);
    const every = intervalMs === null ? "" : `Usually one every ${formatSpan(intervalMs)}.`;
    if (last === undefined) {
        return {
            id: "last-run",
            label: "Last run",
            value: "None",
            status: "unknown",
            detail: "No run was recorded.",
        };
    }
    const isLate = intervalMs !== null && nowMs - last.endMs > 2 * intervalMs;
    return {
        id: "last-run",
        label: "Last run",
        value: `${formatSpan(nowMs - last.endMs)} before this page`,
        status: isLate ? "warning" : "ok",
        detail: every,
        at: new Date(last.endMs).toISOString(),
    };
}
function successTile({ history: { runs }, nowMs }) {
    const week = pooled(runs, nowMs - 7 * DAY_MS, nowMs);
    const before = pooled(runs, nowMs - 14 * DAY_MS, nowMs - 7 * DAY_MS);
    const label = "Success, 7 days";
    if (week === null)
        return { id: "success", label, value: "–", status: "unknown", detail: "No run in 7 days." };
    return {
        id: "success",
        label,
        value: formatPercent(week),
        status: judge(week, SUCCESS),
        detail: before === null
            ? "No run in the 7 days before."
            : `${formatChange(week - before)} than in the 7 days before.`,
    };
}
function formatChange(points) {
    const shown = formatNumber(Math.abs(points), 2);
    return shown === "0" ? "No better or worse" : `${points > 0 ? "Better" : "Worse"} by ${shown}`;
}
function callsLeftTile({ history: { runs } }) {
    const left = runs.at(-1)?.leftPercent ?? null;
    const label = "Calls left";
    if (left === null)
        return { id: "calls-left", label, value: "–", status: "unknown", detail: "GitHub did not tell." };
    const status = judge(left, LEFT);
    return {
        id: "calls-left",
        label,
        value: formatPercent(Math.round(left)),
        status,
        detail: "Of the rate limit, after the last run.",
    };
}
function incidentsTile({ history: { incidents } }) {
    const open = incidents.filter(({ recovered_at }) => recovered_at === null);
    const oldest = open.at(-1);
    return {
        id: "incidents",
        label: "Open incidents",
        value: formatNumber(open.length),
        status: open.length > 0 ? "error" : "ok",
        detail: oldest === undefined
            ? `${(0,plural/* formatCount */.B4)(incidents.length, "incident")} in these days.`
            : `The oldest since ${formatTime(Date.parse(oldest.opened_at))}.`,
    };
}
function behindTile({ history: { runs } }) {
    const last = runs.at(-1);
    const label = "Branches behind";
    if (last === undefined)
        return { id: "behind", label, value: "–", status: "unknown", detail: "No run was recorded." };
    return {
        id: "behind",
        label,
        value: formatNumber(last.behind),
        status: last.conflicts > 0 ? "warning" : "ok",
        detail: `${(0,plural/* formatCount */.B4)(last.conflicts, "conflict")}, ${(0,plural/* formatCount */.B4)(last.repositories, "repository", "repositories")}.`,
    };
}
function judge(value, limits) {
    if (value < limits.error)
        return "error";
    return value < limits.warning ? "warning" : "ok";
}
/** Percent of success of the runs after one moment and up to another; `null` without an attempt. */
function pooled(runs, afterMs, untilMs) {
    let [attempted, good] = [0, 0];
    for (const run of runs) {
        if (run.endMs <= afterMs || run.endMs > untilMs)
            continue;
        attempted += run.attempted;
        good += run.good;
    }
    return attempted === 0 ? null : (100 * good) / attempted;
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
        const text = `${(0,plural/* formatCount */.B4)(failing.length, "repository fails", "repositories fail")} now, the worst: ${failing[0]?.repository} (${failing[0]?.code}).`;
        found.push({ status: "warning", text, chart: "repositories" });
    }
    const budget = days.columns.budget.findLast((value) => value !== null) ?? null;
    if (budget !== null && budget < 0) {
        found.push({ status: "warning", text: "The error budget of 30 days is used up.", chart: "budget" });
    }
    const conflicts = history.runs.at(-1)?.conflicts ?? 0;
    if (conflicts > 0) {
        const text = `${(0,plural/* formatCount */.B4)(conflicts, "sync pull request has", "sync pull requests have")} a conflict.`;
        found.push({ status: "warning", text, chart: "conflicts" });
    }
    return found.toSorted((a, b) => WEIGHT[b.status] - WEIGHT[a.status]).slice(0, MAX_ATTENTION);
}
function checkAttention({ health }) {
    if (!(0,history_record/* isObject */.Gv)(health?.checks))
        return [];
    const failing = (wanted) => Object.entries(health.checks).flatMap(([id, check]) => (0,history_record/* isObject */.Gv)(check) && check.status === wanted ? [id] : []);
    return ["error", "warning"].flatMap((status) => {
        const ids = failing(status);
        if (ids.length === 0)
            return [];
        const shown = ids.length > 5 ? `${ids.slice(0, 5).join(", ")} and ${ids.length - 5} more` : ids.join(", ");
        const text = `${(0,plural/* formatCount */.B4)(ids.length, "check reports", "checks report")} ${status === "error" ? "an error" : "a warning"}: ${shown}.`;
        return [{ status, text, chart: "checks" }];
    });
}
function runAttention({ history: { runs }, intervalMs, nowMs }) {
    const last = runs.at(-1);
    if (last === undefined)
        return [];
    const found = [];
    const success = last.attempted === 0 ? null : (100 * last.good) / last.attempted;
    const status = success === null ? "ok" : judge(success, SUCCESS);
    if (success !== null && status !== "ok") {
        found.push({
            status,
            text: `In the last run ${formatPercent(success)} succeeded.`,
            chart: "success",
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

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/dashboard-badge.js

const COLOURS = {
    ok: "#1a7f37",
    warning: "#9a6700",
    error: "#cf222e",
    unknown: "#59636e",
};
const CHARACTER_WIDTH = 6.6;
const PADDING = 14;
/** Renders a badge as SVG: the status, the success of the last seven days, and its day. White text has a contrast of 4.5 and more. */
function renderDashboardBadge({ status, tiles, generated_at }) {
    const success = tiles.find(({ id }) => id === "success")?.value ?? "–";
    const label = "automation";
    const words = success === "–" ? [STATUS_WORDS[status]] : [STATUS_WORDS[status], success];
    const message = [...words, generated_at.slice(0, 10)].join(" · ");
    const [left, right] = [label, message].map((text) => Math.round(text.length * CHARACTER_WIDTH + PADDING));
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
        "</g></svg>",
    ].join("")}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/out/history/read-history.js
var read_history = __webpack_require__(7169);
// EXTERNAL MODULE: ./packages/core/out/history/rollup.js
var history_rollup = __webpack_require__(4642);
// EXTERNAL MODULE: ./packages/core/out/history/shard-path.js
var shard_path = __webpack_require__(4884);
;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/dashboard-model.js
/** Version of the model that this code makes (`dashboard.schema.json`). */
const DASHBOARD_VERSION = 1;
/** The charts, in the order of the page. */
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
    "intervals",
];
/** Names of the numbers of a series. */
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
    "undelivered",
];
const ANNOTATION_KINDS = (/* unused pure expression or super */ null && (["incident", "stop", "release", "configuration"]));
/** Characters of a day, from nothing to the worst. */
const LEVELS = {
    none: " ",
    skipped: "s",
    ok: ".",
    unknown: "u",
    behind: "b",
    warning: "w",
    conflict: "c",
    error: "e",
};

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/check-days.js



const check_days_DAY_MS = 24 * 60 * 60 * 1000;
/** Days of the strip. */
const CHECK_DAYS = 90;
/** From the best to the worst: a day has the worst that a report said. */
const ORDER = [LEVELS.none, LEVELS.skipped, LEVELS.ok, LEVELS.unknown, LEVELS.warning, LEVELS.error];
const LEVEL_OF = new Map([
    ["skipped", LEVELS.skipped],
    ["ok", LEVELS.ok],
    ["unknown", LEVELS.unknown],
    ["warning", LEVELS.warning],
    ["error", LEVELS.error],
]);
/** Gathers the worst status of each check on each day. */
class CheckDays {
    #firstMs;
    #days;
    #checks = new Map();
    /** @param firstMs start of the first day, in milliseconds since the epoch */
    constructor(firstMs, days) {
        this.#firstMs = firstMs;
        this.#days = days;
    }
    add(record) {
        const place = Math.floor((Date.parse(record.ts) - this.#firstMs) / check_days_DAY_MS);
        if (place < 0 || place >= this.#days || !(0,history_record/* isObject */.Gv)(record.checks))
            return;
        for (const [id, check] of Object.entries(record.checks)) {
            const level = LEVEL_OF.get(((0,history_record/* isObject */.Gv)(check) && (0,report_values/* readText */.yR)(check.status)) || "");
            if (level === undefined)
                continue;
            const levels = this.#checks.get(id) ?? new Uint8Array(this.#days);
            this.#checks.set(id, levels);
            levels[place] = Math.max(levels[place] ?? 0, ORDER.indexOf(level));
        }
    }
    /** The checks, those with most errors first, then those with most warnings. */
    listRows() {
        const rows = [...this.#checks].map(([id, levels]) => {
            const days = Array.from(levels, (level) => ORDER[level] ?? LEVELS.none).join("");
            return { id, days, warnings: countOf(days, LEVELS.warning), errors: countOf(days, LEVELS.error) };
        });
        return rows.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || (a.id < b.id ? -1 : 1));
    }
}
function countOf(days, level) {
    return days.split(level).length - 1;
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/event-points.js

/** A change of a pull request. A veto is a close by a person. */
function changePoint(record) {
    const change = (0,report_values/* readText */.yR)(record.change) ?? "";
    return { atMs: Date.parse(record.ts), kind: change === "vetoed" ? "closed" : change };
}
/** An attempt to notify. */
function deliveryPoint(record) {
    return { atMs: Date.parse(record.ts), kind: record.status === "sent" ? "sent" : "undelivered" };
}

// EXTERNAL MODULE: ./packages/core/out/history/fold-day.js
var fold_day = __webpack_require__(6496);
// EXTERNAL MODULE: ./packages/core/out/history/history-summary.js
var history_summary = __webpack_require__(5047);
;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/experiment-arms.js



/** Gathers which units met which variant, and whether they failed while they did. */
class ExperimentArms {
    #arms = new Map();
    /** Failures by run and repository: a day's records of both streams meet here. */
    #failures = new Set();
    #pending = [];
    addRepository(record) {
        if ((0,history_summary/* isFailure */.N6)(record))
            this.#failures.add(keyOf(record, (0,report_values/* readText */.yR)(record.repository) ?? ""));
    }
    addExposure(record) {
        this.#pending.push(record);
    }
    /** Counts what the day brought. Records of one run are in one day, but for those around midnight. */
    endDay() {
        for (const record of this.#pending.splice(0)) {
            const [experiment, variant, unit] = [
                (0,report_values/* readText */.yR)(record.experiment),
                (0,report_values/* readText */.yR)(record.variant),
                (0,report_values/* readText */.yR)(record.unit),
            ];
            if (experiment === null || variant === null || unit === null)
                continue;
            const key = `${experiment}\n${variant}`;
            const arm = this.#arms.get(key) ?? { experiment, variant, units: new Map() };
            this.#arms.set(key, arm);
            const hasFailed = this.#failures.has(keyOf(record, unit.split("@")[0] ?? ""));
            arm.units.set(unit, hasFailed || arm.units.get(unit) === true);
        }
        this.#failures.clear();
    }
    listArms() {
        return [...this.#arms.values()]
            .map(({ experiment, variant, units }) => {
            const failed = [...units.values()].filter((hasFailed) => hasFailed).length;
            const [low, high] = wilson(units.size - failed, units.size);
            const percent = (100 * (units.size - failed)) / units.size;
            return { experiment, variant, units: units.size, failed, percent: round(percent), low, high };
        })
            .toSorted((a, b) => a.experiment === b.experiment
            ? a.variant < b.variant
                ? -1
                : 1
            : a.experiment < b.experiment
                ? -1
                : 1);
    }
}
function keyOf(record, repository) {
    return `${(0,fold_day/* runOf */.ng)(record)} ${repository.toLowerCase()}`;
}
/** The value that 97.5 % of a normal distribution lie below. */
const Z = 1.959964;
/**
 * The 95 % interval of a share, in percent.
 *
 * @see https://doi.org/10.1080/01621459.1927.10502953 (Wilson 1927)
 */
function wilson(good, all) {
    if (all === 0)
        return [0, 100];
    const share = good / all;
    const scale = 1 + Z ** 2 / all;
    const middle = (share + Z ** 2 / (2 * all)) / scale;
    const half = (Z / scale) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
    return [round(100 * Math.max(0, middle - half)), round(100 * Math.min(1, middle + half))];
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/incident-spans.js

const OPEN = new Set(["failing", "recovering", "flapping"]);
const MAX_MEMBERS = 10;
/** Joins transitions of incidents, oldest first, into spans from opening to recovery; the open ones first, then the newest. */
function toIncidentSpans(records) {
    const open = new Map();
    const over = [];
    for (const record of records) {
        const key = (0,report_values/* readText */.yR)(record.key);
        if (key === null)
            continue;
        const span = open.get(key);
        if (OPEN.has(record.to)) {
            open.set(key, { ...startSpan(record, key), ...(span && { opened_at: span.opened_at }) });
        }
        else if (OPEN.has(record.from)) {
            open.delete(key);
            over.push({ ...(span ?? startSpan(record, key)), recovered_at: record.ts });
        }
    }
    const newest = (spans) => spans.toSorted((a, b) => (a.opened_at > b.opened_at ? -1 : 1));
    return [...newest([...open.values()]), ...newest(over)];
}
function startSpan(record, key) {
    const duration = (0,report_values/* readNumber */.kz)(record.duration_seconds);
    const openedMs = (0,report_values/* readTime */.aQ)(record.opened_at) ?? Date.parse(record.ts) - (duration === null ? 0 : duration * 1000);
    return {
        key,
        opened_at: new Date(openedMs).toISOString(),
        recovered_at: null,
        issue: (0,report_values/* readNumber */.kz)(record.issue),
        members: (Array.isArray(record.members) ? record.members : [])
            .flatMap((member) => (0,report_values/* readText */.yR)(member) ?? [])
            .slice(0, MAX_MEMBERS),
    };
}
/** Mean time from opening to recovery, in milliseconds; `null` before the first recovery. */
function meanRecoveryMs(spans) {
    const durations = spans.flatMap(({ opened_at, recovered_at }) => recovered_at === null ? [] : [Date.parse(recovered_at) - Date.parse(opened_at)]);
    return durations.length === 0 ? null : durations.reduce((sum, ms) => sum + ms, 0) / durations.length;
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/learned-intervals.js

/** Fewer scans tell nothing about how often there is one. */
const MIN_SCANS = 3;
/** Gathers how often a learned schedule scanned each repository that it told of. */
class LearnedIntervals {
    #scans = new Map();
    #nameOf;
    /** @param nameOf what stands for the name of a repository */
    constructor(nameOf) {
        this.#nameOf = nameOf;
    }
    add(record) {
        if (!(0,history_record/* isObject */.Gv)(record.decisions))
            return;
        const atMs = Date.parse(record.ts);
        for (const [repository, decision] of Object.entries(record.decisions)) {
            const [reason] = Array.isArray(decision) ? decision : [];
            if (reason === undefined || reason === "not-due")
                continue;
            const scans = this.#scans.get(repository) ?? { firstMs: atMs, lastMs: atMs, count: 0 };
            this.#scans.set(repository, scans);
            scans.lastMs = atMs;
            scans.count += 1;
        }
    }
    /** Mean time between two scans, the shortest first. */
    listIntervals() {
        return [...this.#scans]
            .filter(([, { count }]) => count >= MIN_SCANS)
            .map(([repository, { firstMs, lastMs, count }]) => ({
            repository: this.#nameOf(repository),
            minutes: Math.round((lastMs - firstMs) / (count - 1) / 60_000),
        }))
            .toSorted((a, b) => a.minutes - b.minutes || (a.repository < b.repository ? -1 : 1));
    }
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/past-days.js



/** Reads days of a rollup, oldest first, without those whose records are there. */
function readPastDays(rollup, fromMs, isRecorded) {
    return [...(rollup?.days ?? [])]
        .flatMap(([day, streams]) => {
        const atMs = (0,shard_path/* startOfDay */.ol)(day);
        const sums = streams.runs?.sums;
        if (sums === undefined || isRecorded(day) || atMs < fromMs)
            return [];
        const changes = streams["pull-requests"]?.sums.changes;
        return [
            {
                atMs,
                runs: (0,report_values/* readNumber */.kz)(sums.runs) ?? 0,
                attempted: (0,report_values/* readNumber */.kz)(sums.attempted) ?? 0,
                good: (0,report_values/* readNumber */.kz)(sums.good) ?? 0,
                behind: (0,report_values/* readNumber */.kz)(sums.branches_behind),
                durationP50: (0,report_values/* readNumber */.kz)(sums.duration_p50),
                durationP90: (0,report_values/* readNumber */.kz)(sums.duration_p90),
                durationMax: (0,report_values/* readNumber */.kz)(sums.duration_max),
                calls: (0,report_values/* readNumber */.kz)(sums.api_calls_made) ?? 0,
                changes: (0,history_record/* isObject */.Gv)(changes) ? changes : {},
            },
        ];
    })
        .toSorted((a, b) => a.atMs - b.atMs);
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/pull-request-ages.js


const pull_request_ages_DAY_MS = 24 * 60 * 60 * 1000;
const BANDS = [
    { label: "under 1 day", days: 1 },
    { label: "1 to 3 days", days: 3 },
    { label: "3 to 7 days", days: 7 },
    { label: "7 to 14 days", days: 14 },
    { label: "14 to 30 days", days: 30 },
    { label: "over 30 days", days: Number.POSITIVE_INFINITY },
];
const ENDS = new Set(["merged", "closed", "vetoed"]);
/** Follows sync pull requests through the history, record by record, oldest first. */
class PullRequestAges {
    #opened = new Map();
    /** The last run that told of repositories, and how many open pull requests it saw in each. */
    #lastRun = null;
    #lastMs = 0;
    #open = new Map();
    addChange(record) {
        const [repository, number, change] = [
            (0,report_values/* readText */.yR)(record.repository),
            (0,report_values/* readNumber */.kz)(record.number),
            (0,report_values/* readText */.yR)(record.change),
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
        const run = (0,fold_day/* runOf */.ng)(record);
        if (run !== this.#lastRun) {
            this.#lastRun = run;
            this.#lastMs = Date.parse(record.ts);
            this.#open = new Map();
        }
        this.#open.set(((0,report_values/* readText */.yR)(record.repository) ?? "").toLowerCase(), (0,report_values/* readNumber */.kz)(record.open) ?? 0);
    }
    /**
     * How old the open ones are. A pull request whose end nobody recorded is over when a later run finds none open in its
     * repository: of several the oldest ones are.
     *
     * @param lastRunMs when the last run ended
     */
    listBands(nowMs, lastRunMs) {
        const byRepository = Map.groupBy(this.#opened.values(), ({ repository }) => repository.toLowerCase());
        // A run without a single remarkable repository leaves no record of any.
        const isQuiet = lastRunMs !== null && lastRunMs > this.#lastMs;
        const ages = [...byRepository].flatMap(([repository, pulls]) => {
            const seen = isQuiet ? 0 : (this.#open.get(repository) ?? 0);
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

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/repository-days.js



const repository_days_DAY_MS = 24 * 60 * 60 * 1000;
/** Repositories whose days are drawn. */
const DRAWN_REPOSITORIES = 50;
const [BEHIND, CONFLICT, FAILED] = [1, 2, 3];
const CHARACTERS = [LEVELS.none, LEVELS.behind, LEVELS.conflict, LEVELS.error];
/** Gathers what each repository reported, day by day: a byte per repository and day, however many runs there are. */
class RepositoryDays {
    #firstMs;
    #days;
    #repositories = new Map();
    /** @param firstMs start of the first day, in milliseconds since the epoch */
    constructor(firstMs, days) {
        this.#firstMs = firstMs;
        this.#days = days;
    }
    add(record) {
        const name = (0,report_values/* readText */.yR)(record.repository);
        const atMs = Date.parse(record.ts);
        const place = Math.floor((atMs - this.#firstMs) / repository_days_DAY_MS);
        if (name === null || place < 0 || place >= this.#days)
            return;
        const key = name.toLowerCase();
        let days = this.#repositories.get(key);
        if (days === undefined) {
            days = { name, levels: new Uint8Array(this.#days), lastMs: 0, behind: 0, code: null };
            this.#repositories.set(key, days);
        }
        days.levels[place] = Math.max(days.levels[place] ?? 0, levelOf(record));
        if (atMs >= days.lastMs) {
            days.lastMs = atMs;
            days.behind = (0,report_values/* readNumber */.kz)(record.behind) ?? 0;
            days.code = (0,history_summary/* isFailure */.N6)(record) ? ((0,report_values/* readText */.yR)(record.code) ?? "failed") : null;
        }
    }
    /**
     * The repositories, the worst first: most days with a failure, then with a conflict, then behind.
     *
     * @param lastRunMs when the last run ended: what did not report in it is well now
     */
    listRows(lastRunMs) {
        const rows = [...this.#repositories.values()]
            .map((days) => ({ days, row: toRow(days, lastRunMs) }))
            .toSorted((a, b) => compare(a.row, b.row));
        return rows.map(({ days, row }, place) => place < DRAWN_REPOSITORIES
            ? { ...row, days: Array.from(days.levels, (level) => CHARACTERS[level] ?? LEVELS.none).join("") }
            : row);
    }
}
function levelOf(record) {
    if ((0,history_summary/* isFailure */.N6)(record))
        return FAILED;
    if (((0,report_values/* readNumber */.kz)(record.conflicts) ?? 0) > 0)
        return CONFLICT;
    return ((0,report_values/* readNumber */.kz)(record.due) ?? 0) > 0 ? BEHIND : 0;
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
        last_at: new Date(lastMs).toISOString(),
    };
}
function compare(a, b) {
    return (b.failed - a.failed ||
        b.conflicts - a.conflicts ||
        b.behind_days - a.behind_days ||
        (b.behind ?? 0) - (a.behind ?? 0) ||
        (a.repository < b.repository ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/run-points.js



/** Makes a point of each run, oldest first. */
function toRunPoints(records) {
    const runs = Map.groupBy(records, fold_day/* runOf */.ng);
    return [...runs.values()].map(joinShards).toSorted((a, b) => a.endMs - b.endMs);
}
function joinShards(shards) {
    const sum = (name) => shards.reduce((total, record) => total + ((0,report_values/* readNumber */.kz)(record[name]) ?? 0), 0);
    const first = (read) => {
        for (const record of shards) {
            const value = read(record);
            if (value !== null)
                return value;
        }
        return null;
    };
    const successes = shards.map(fold_day/* readSuccess */.W4);
    const left = shards.flatMap((record) => readLeft(record) ?? []);
    return {
        startMs: Math.min(...shards.map(fold_day/* startOf */.GH)),
        endMs: Math.max(...shards.map(({ ts }) => Date.parse(ts))),
        attempted: successes.reduce((total, { attempted }) => total + attempted, 0),
        good: successes.reduce((total, { good }) => total + good, 0),
        repositories: sum("repos_scanned") + sum("repos_failed") + sum("repos_skipped"),
        behind: sum("branches_behind"),
        conflicts: shards.reduce((total, record) => total + readOutcome(record, "conflict"), 0),
        durationSeconds: Math.max(...shards.map((record) => (0,report_values/* readNumber */.kz)(record.duration_seconds) ?? 0)),
        calls: sum("api_calls_made"),
        leftPercent: left.length === 0 ? null : Math.min(...left),
        earlyEnd: first((record) => record.partial === true ? ((0,report_values/* readText */.yR)(record.early_end) ?? "its time or its limit was used up") : null),
        mode: first((record) => (0,report_values/* readText */.yR)(record.mode)),
        configuration: first((record) => (0,report_values/* readText */.yR)(record.configuration)),
        release: first((record) => (0,report_values/* readText */.yR)(record.release)),
    };
}
function readOutcome({ outcomes }, name) {
    return (0,history_record/* isObject */.Gv)(outcomes) ? ((0,report_values/* readNumber */.kz)(outcomes[name]) ?? 0) : 0;
}
function readLeft({ rate_limit }) {
    if (!(0,history_record/* isObject */.Gv)(rate_limit))
        return null;
    const shares = Object.values(rate_limit).flatMap((span) => {
        if (!(0,history_record/* isObject */.Gv)(span))
            return [];
        const [limit, end] = [(0,report_values/* readNumber */.kz)(span.limit), (0,report_values/* readNumber */.kz)(span.end) ?? (0,report_values/* readNumber */.kz)(span.start)];
        return limit !== null && limit > 0 && end !== null ? [(100 * end) / limit] : [];
    });
    return shares.length === 0 ? null : Math.min(...shares);
}
/** Usual time between the starts of two runs, in milliseconds: the median of the newest; `null` with fewer than three. */
function usualIntervalMs(points) {
    const starts = points
        .slice(-200)
        .map(({ startMs }) => startMs)
        .toSorted((a, b) => a - b);
    const gaps = starts
        .slice(1)
        .map((start, place) => start - (starts[place] ?? start))
        .toSorted((a, b) => a - b);
    return gaps.length < 2 ? null : (gaps[gaps.length >> 1] ?? null);
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/read-dashboard-history.js













const read_dashboard_history_DAY_MS = 24 * 60 * 60 * 1000;
/** Days that the rollup reaches back: charts of runs show them whatever `days` is. */
const ROLLUP_DAYS = 400;
/** Streams that the page is made of. */
const STREAMS = [
    "runs",
    "repositories",
    "pull-requests",
    "health",
    "incidents",
    "deliveries",
    "exposures",
    "schedule",
];
/** Reads what the page shows, day by day. Throws what the store throws. */
async function readDashboardHistory(store, query) {
    const { nowMs, days } = query;
    const firstMs = (0,shard_path/* startOfDay */.ol)((0,shard_path/* dayOf */.kb)(nowMs - (days - 1) * read_dashboard_history_DAY_MS));
    const opened = await (0,read_history/* openHistory */.jC)(store, { streams: STREAMS, fromMs: firstMs, untilMs: nowMs });
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
    const rollup = (0,history_rollup/* readRollup */.tP)(await opened.readRollupText());
    const pastFromMs = nowMs - ROLLUP_DAYS * read_dashboard_history_DAY_MS;
    const pastDays = readPastDays(rollup, pastFromMs, (past) => gathered.runDays.has(past));
    return { exists: opened.exists, unreadable, firstMs, days, pastDays, ...gathered.result() };
}
/** Takes records of all streams, the oldest day first. */
class Gathering {
    runDays = new Set();
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
            this.runDays.add((0,shard_path/* dayOf */.kb)(Date.parse(record.ts)));
        }
        else if (stream === "repositories") {
            this.#repositories.add(record);
            this.#ages.addRepository(record);
            this.#arms.addRepository(record);
        }
        else if (stream === "pull-requests") {
            this.#events.push(changePoint(record));
            this.#ages.addChange(record);
        }
        else if (stream === "health") {
            this.#checks.add(record);
            this.#health = record;
        }
        else if (stream === "incidents") {
            this.#incidents.push(record);
        }
        else if (stream === "deliveries") {
            this.#events.push(deliveryPoint(record));
            this.#deliveries += 1;
        }
        else if (stream === "exposures") {
            this.#arms.addExposure(record);
        }
        else if (stream === "schedule") {
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
        // What a run reports of repositories has the time of its end, to the second.
        const sinceMs = (this.#runs.at(-1)?.startMs ?? 0) - 1000;
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
            pullRequestAges: this.#ages.listBands(this.#query.nowMs, lastRunMs === null ? null : sinceMs),
        };
    }
    /** Hides names where that is asked for: of repositories, and in texts that people or other actions wrote. */
    #redact(record) {
        const { nameOf } = this.#query;
        if (nameOf === undefined)
            return record;
        const repository = (0,report_values/* readText */.yR)(record.repository);
        const key = (0,report_values/* readText */.yR)(record.key);
        return {
            ...record,
            ...(repository !== null && { repository: nameOf(repository) }),
            ...(key !== null && { key: key.replace(FULL_NAME, nameOf), members: [] }),
            ...(typeof record.unit === "string" && { unit: record.unit.replace(FULL_NAME, nameOf) }),
        };
    }
}
const FULL_NAME = /[\w.-]+\/[\w.-]+/g;

// EXTERNAL MODULE: ./packages/core/out/history/run-statistics.js
var run_statistics = __webpack_require__(8279);
// EXTERNAL MODULE: ./packages/core/out/text/printable.js
var printable = __webpack_require__(5282);
;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/annotations.js

/** Annotations on the page: more would hide the charts. */
const MAX_ANNOTATIONS = 60;
/** What explains the charts: incidents, runs that ended early, new releases, changed configurations; oldest first. */
function listAnnotations(runs, incidents, fromMs) {
    const opened = incidents.map(({ opened_at, key }) => {
        return { at: opened_at, kind: "incident", text: `Incident opened: ${key}` };
    });
    const changes = runs.flatMap((run, place) => listChanges(run, runs[place - 1]));
    const all = [...opened, ...changes].filter(({ at }) => Date.parse(at) >= fromMs);
    return thin(all.toSorted((a, b) => (a.at < b.at ? -1 : 1)));
}
function listChanges(run, before) {
    const at = new Date(run.startMs).toISOString();
    const found = [];
    // Run after run ends early where a limit is used up: the first one tells it.
    if (run.earlyEnd !== null && before?.earlyEnd == null) {
        found.push({ at, kind: "stop", text: `A run ended early: ${run.earlyEnd}` });
    }
    if (before === undefined)
        return found;
    if (run.release !== null && before.release !== null && run.release !== before.release) {
        found.push({ at, kind: "release", text: `New release: ${before.release} → ${run.release}` });
    }
    const change = describeChange(run, before);
    if (change !== null)
        found.push({ at, kind: "configuration", text: `Configuration changed: ${change}` });
    return found;
}
function describeChange(run, before) {
    if (run.mode !== null && before.mode !== null && run.mode !== before.mode) {
        return `mode ${before.mode} → ${run.mode}`;
    }
    const isOther = run.configuration !== null && before.configuration !== null && run.configuration !== before.configuration;
    if (isOther)
        return "other settings";
    // A run that ended early has not counted all of them.
    const isWhole = run.earlyEnd === null && before.earlyEnd === null;
    return isWhole && run.repositories !== before.repositories
        ? `${formatNumber(before.repositories)} → ${wordCount(run.repositories, "repository", "repositories")}`
        : null;
}
/** The newest of each kind stay; incidents before the others. */
function thin(annotations) {
    if (annotations.length <= MAX_ANNOTATIONS)
        return annotations;
    const weight = ({ kind }) => (kind === "incident" ? 0 : kind === "release" ? 1 : 2);
    return annotations
        .toReversed()
        .toSorted((a, b) => weight(a) - weight(b))
        .slice(0, MAX_ANNOTATIONS)
        .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/charts/change-charts.js


/** Branches and pull requests, the ages of those that are open, conflicts, and deliveries. */
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
        sentence: last === undefined || high === undefined
            ? "No run was recorded in these days."
            : `Behind by more than their threshold: ${wordCount(last.value, "branch", "branches")}; the most were ` +
                `${formatNumber(high.value)} on ${formatDay(high.atMs)}. ` +
                `Sync pull requests: ${opened} opened, ${merged} merged, ${closed} closed without a merge.`,
        ...(last === undefined && {
            empty: {
                why: "No run was recorded in these days.",
                fill: "Run record-history after sync-monitor.",
            },
        }),
        table: {
            columns: ["Day (UTC)", "Behind", "Opened", "Merged", "Closed"],
            rows: dailyRows(days, ["behind", "opened", "merged", "closed"]),
        },
    };
}
function pullRequestAges(ages) {
    const all = ages.reduce((sum, { count }) => sum + count, 0);
    const old = ages.slice(-3).reduce((sum, { count }) => sum + count, 0);
    return {
        id: "pull-request-age",
        title: "Age of open sync pull requests",
        sentence: all === 0
            ? "No sync pull request of these days is open."
            : `Open: ${wordCount(all, "sync pull request")}; ${formatNumber(old)} of them for 7 days or more.`,
        ...(all === 0 && {
            empty: {
                why: "No sync pull request that was opened in these days is open.",
                fill: "sync-monitor opens them with `mode: pull-request`; record-history tells the page about them.",
            },
        }),
        table: { columns: ["Age", "Open"], rows: ages.map(({ label, count }) => [label, count]) },
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
        sentence: hasAny && last !== undefined && high !== undefined
            ? `Resolved automatically: ${wordCount(resolved, "conflict")}. Left: ${formatNumber(last.value)}; ` +
                `the most were ${formatNumber(high.value)} on ${formatDay(high.atMs)}.`
            : "No sync pull request had a conflict in these days.",
        ...(!hasAny && {
            empty: {
                why: "No sync pull request had a conflict in these days.",
                fill: "Conflicts are counted by sync-monitor; resolve-conflicts resolves them.",
            },
        }),
        table: {
            columns: ["Day (UTC)", "Resolved", "Left"],
            rows: dailyRows(days, ["resolved", "conflicts"]),
        },
    };
}
function deliveries(days) {
    const [sent, failed] = [sumOf(days, "sent"), sumOf(days, "undelivered")];
    return {
        id: "deliveries",
        title: "Notifications",
        sentence: sent + failed === 0
            ? "No notification was sent in these days."
            : `Sent: ${wordCount(sent, "notification")}. Failed: ${wordCount(failed, "attempt")}.`,
        ...(sent + failed === 0 && {
            empty: {
                why: "No notification was sent in these days.",
                fill: "send-notifications sends them; record-history records its report.",
            },
        }),
        table: {
            columns: ["Day (UTC)", "Sent", "Failed"],
            rows: dailyRows(days, ["sent", "undelivered"]).filter(([, a, b]) => Number(a ?? 0) + Number(b ?? 0) > 0),
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/charts/run-charts.js


const RECORD = "Run record-history after sync-monitor; the chart begins with the first recorded run.";
const NO_RUN = "No run was recorded in these days.";
/** Success, error budget, duration, calls, calls left, and runs. */
function createRunCharts(facts) {
    return [success(facts), budget(facts), duration(facts), calls(facts), callsLeft(facts), runs(facts)];
}
function emptyUnless(hasData, why = NO_RUN, fill = RECORD) {
    return hasData ? {} : { empty: { why, fill } };
}
function success({ days, objective, success: mean }) {
    const points = pointsOf(days, "success");
    const low = extremes(points)?.low;
    const below = points.filter(({ value }) => value < objective).length;
    return {
        id: "success",
        title: "Success rate",
        sentence: low === undefined || mean === null
            ? NO_RUN
            : `Of the repositories that runs attempted, ${formatPercent(mean)} had no error; the objective is ` +
                `${formatPercent(objective)}. The worst day was ${formatDay(low.atMs)} with ${formatPercent(low.value)}. ` +
                `Below the objective: ${formatNumber(below)} of ${formatDays(points.length)}.`,
        ...emptyUnless(points.length > 0),
        table: {
            columns: ["Day (UTC)", "Success, %", "Worst run, %"],
            rows: dailyRows(days, ["success", "worst"]),
        },
    };
}
function budget({ days, objective }) {
    const points = pointsOf(days, "budget");
    const last = points.at(-1);
    const low = extremes(points)?.low;
    return {
        id: "budget",
        title: "Error budget",
        sentence: last === undefined || low === undefined
            ? NO_RUN
            : `${last.value < 0 ? "The error budget is overdrawn" : `${formatPercent(last.value)} of the error budget is left`}. ` +
                `In 30 days ${formatPercent(100 - objective)} may fail. ` +
                `Its lowest was ${formatPercent(low.value)} on ${formatDay(low.atMs)}.`,
        ...emptyUnless(points.length > 0),
        table: { columns: ["Day (UTC)", "Budget left, %"], rows: dailyRows(days, ["budget"]) },
    };
}
function duration({ days, intervalMs }) {
    const longest = extremes(pointsOf(days, "duration_max"))?.high;
    const last = pointsOf(days, "duration_p90").at(-1);
    const interval = intervalMs === null ? "" : ` Runs start every ${formatSpan(intervalMs)}.`;
    return {
        id: "duration",
        title: "Duration of runs",
        sentence: longest === undefined || last === undefined
            ? NO_RUN
            : `Nine of ten runs of the last day took at most ${formatSpan(last.value * 1000)}.${interval} ` +
                `The longest run took ${formatSpan(longest.value * 1000)} on ${formatDay(longest.atMs)}.`,
        ...emptyUnless(longest !== undefined),
        table: {
            columns: ["Day (UTC)", "Median, s", "90 % below, s", "Longest, s"],
            rows: dailyRows(days, ["duration_p50", "duration_p90", "duration_max"]),
        },
    };
}
function calls({ days }) {
    const points = pointsOf(days, "calls");
    const high = extremes(points)?.high;
    const runs = sumOf(days, "runs");
    return {
        id: "calls",
        title: "API calls",
        sentence: high === undefined || runs === 0
            ? NO_RUN
            : `Runs sent ${wordCount(sumOf(days, "calls"), "request")}, ` +
                `${formatNumber(sumOf(days, "calls") / runs, 1)} per run. ` +
                `Most were sent on ${formatDay(high.atMs)}: ${formatNumber(high.value)}.`,
        ...emptyUnless(points.length > 0),
        table: { columns: ["Day (UTC)", "Calls"], rows: dailyRows(days, ["calls"]) },
    };
}
function callsLeft({ days }) {
    const points = pointsOf(days, "left");
    const [last, low] = [points.at(-1), extremes(points)?.low];
    return {
        id: "calls-left",
        title: "Calls left",
        sentence: last === undefined || low === undefined
            ? "No run recorded how many calls were left."
            : `On the last day at least ${formatPercent(last.value)} of the rate limit was left after each run. ` +
                `The lowest was ${formatPercent(low.value)} on ${formatDay(low.atMs)}.`,
        ...emptyUnless(points.length > 0, "No run recorded how many calls were left.", "GitHub tells it with each answer; a GitHub Enterprise Server without rate limits does not."),
        table: { columns: ["Day (UTC)", "Lowest, % left"], rows: dailyRows(days, ["left"]) },
    };
}
function runs({ days, intervalMs }) {
    const [actual, expected] = [sumOf(days, "runs"), Math.round(sumOf(days, "expected"))];
    const missing = Math.max(0, expected - actual);
    return {
        id: "runs",
        title: "Runs, expected and actual",
        sentence: actual === 0
            ? NO_RUN
            : intervalMs === null
                ? `Recorded: ${wordCount(actual, "run")}, too few to tell how many there should be.`
                : `Recorded: ${wordCount(actual, "run")}; one every ${formatSpan(intervalMs)} makes ` +
                    `${formatNumber(expected)}. ${missing === 0 ? "None is missing." : `Missing: ${formatNumber(missing)}.`}`,
        ...emptyUnless(actual > 0),
        table: { columns: ["Day (UTC)", "Runs", "Expected"], rows: dailyRows(days, ["runs", "expected"]) },
    };
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/charts/state-charts.js


/** Checks, repositories, incidents, experiments and learned intervals. */
function createStateCharts(history) {
    return [
        checks(history),
        repositories(history),
        incidents(history),
        experiments(history),
        learnedIntervals(history),
    ];
}
function checks({ checks: { rows } }) {
    const bad = rows.filter(({ errors, warnings }) => errors + warnings > 0);
    const worst = bad[0];
    return {
        id: "checks",
        title: "Health checks by day",
        sentence: rows.length === 0
            ? "No health report was recorded in these days."
            : worst === undefined
                ? `Without a warning or an error: all of ${wordCount(rows.length, "check")}.`
                : `With a warning or an error: ${formatNumber(bad.length)} of ${wordCount(rows.length, "check")}. Most often ${worst.id}: ` +
                    `${formatDays(worst.errors)} with an error, ${formatDays(worst.warnings)} with a warning.`,
        ...(rows.length === 0 && {
            empty: {
                why: "No health report was recorded in these days.",
                fill: "Run health-check, and record-history after it.",
            },
        }),
        table: {
            columns: ["Check", "Days with an error", "Days with a warning"],
            rows: rows.map(({ id, errors, warnings }) => [id, errors, warnings]),
        },
    };
}
function repositories({ repositories: rows }) {
    const failing = rows.filter(({ code }) => code !== null).length;
    const worst = rows[0];
    return {
        id: "repositories",
        title: "Repositories by day",
        sentence: worst === undefined
            ? "No repository had anything to report in these days."
            : `With something to report: ${wordCount(rows.length, "repository", "repositories")}; failing now: ${formatNumber(failing)}. ` +
                `The worst is ${worst.repository}: ${formatDays(worst.failed)} with a failure, ` +
                `${formatDays(worst.conflicts)} with a conflict, ${formatDays(worst.behind_days)} behind.`,
        ...(worst === undefined && {
            empty: {
                why: "No repository had anything to report in these days.",
                fill: "A repository is recorded when a run fails in it, or finds a branch to sync.",
            },
        }),
        // The page has the table of all repositories beside the chart.
        table: { columns: [], rows: [] },
    };
}
function incidents({ incidents: spans }) {
    const open = spans.filter(({ recovered_at }) => recovered_at === null).length;
    const mean = meanRecoveryMs(spans);
    return {
        id: "incidents",
        title: "Incidents",
        sentence: spans.length === 0
            ? "No incident was recorded in these days."
            : `${wordCount(spans.length, "incident")}, ${formatNumber(open)} open. ` +
                (mean === null ? "None has recovered yet." : `Mean time to recovery (MTTR): ${formatSpan(mean)}.`),
        ...(spans.length === 0 && {
            empty: {
                why: "No incident was recorded in these days.",
                fill: "report-incident opens one when a check fails; record-history records its report.",
            },
        }),
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
                    issue === null ? null : `#${issue}`,
                ];
            }),
        },
    };
}
function experiments({ experiments: arms }) {
    const names = new Set(arms.map(({ experiment }) => experiment));
    return {
        id: "experiments",
        title: "Experiments",
        sentence: arms.length === 0
            ? "No experiment ran in these days."
            : `${wordCount(names.size, "experiment")} with ${wordCount(arms.length, "variant")}. Intervals that ` +
                "overlap tell no difference.",
        ...(arms.length === 0 && {
            empty: {
                why: "No experiment ran in these days.",
                fill: "Add `experiments` to the configuration; sync-monitor then reports which repository met which variant.",
            },
        }),
        table: {
            columns: ["Experiment", "Variant", "Units", "Without a failure", "95 % interval"],
            rows: arms.map(({ experiment, variant, units, percent, low, high }) => [
                experiment,
                variant,
                units,
                formatPercent(percent),
                `${formatPercent(low)} to ${formatPercent(high)}`,
            ]),
        },
    };
}
function learnedIntervals({ intervals }) {
    const [first, last] = [intervals[0], intervals.at(-1)];
    return {
        id: "intervals",
        title: "Learned intervals",
        sentence: first === undefined || last === undefined
            ? "No schedule is learned: every run scans every repository."
            : `Repositories are scanned every ${formatSpan(first.minutes * 60_000)} (${first.repository}) to every ` +
                `${formatSpan(last.minutes * 60_000)} (${last.repository}).`,
        ...(first === undefined && {
            empty: {
                why: "No schedule is learned: every run scans every repository.",
                fill: "Set `scheduling` in the configuration to `learned` or `shadow`.",
            },
        }),
        table: {
            columns: ["Repository", "Minutes between scans"],
            rows: intervals.map(({ repository, minutes }) => [repository, minutes]),
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/run-series.js



const BUDGET_MS = 30 * 24 * 60 * 60 * 1000;
/**
 * Counts runs into steps of the same length. A step keeps the worst beside the usual: the lowest success, the longest
 * duration, the fewest calls left, so that a spike of one run is there at every range.
 */
function createSeries(facts, span) {
    const { stepMs } = span;
    const first = Math.floor(span.fromMs / stepMs);
    const count = Math.max(1, Math.floor(span.untilMs / stepMs) - first + 1);
    const placeOf = (atMs) => Math.floor(atMs / stepMs) - first;
    const runs = group(facts.runs, count, ({ endMs }) => placeOf(endMs));
    const events = group(facts.events, count, ({ atMs }) => placeOf(atMs));
    const past = new Map(facts.pastDays.map((day) => [placeOf(day.atMs), day]));
    const budgetAt = trackBudget(facts);
    const sinceMs = Math.min(facts.runs[0]?.startMs ?? Number.POSITIVE_INFINITY, facts.pastDays[0]?.atMs ?? Number.POSITIVE_INFINITY);
    const steps = Array.from({ length: count }, (_, place) => {
        const [startMs, endMs] = [(first + place) * stepMs, (first + place + 1) * stepMs];
        const day = past.get(place);
        const own = runs.get(place) ?? [];
        const base = own.length === 0 && day !== undefined ? stepOfDay(day) : stepOfRuns(own);
        const openMs = Math.min(endMs, span.untilMs) - Math.max(startMs, sinceMs);
        const hasRuns = (base.runs ?? 0) > 0;
        return {
            ...base,
            ...countEvents(events.get(place) ?? [], day, hasRuns),
            expected: facts.intervalMs && openMs > 0 ? run_series_round(openMs / facts.intervalMs, 1) : null,
            budget: hasRuns ? budgetAt(Math.min(endMs, span.untilMs)) : null,
        };
    });
    const columns = SERIES_COLUMNS.map((name) => [name, steps.map((step) => step[name] ?? null)]);
    return {
        start: (first * stepMs) / 1000,
        step_seconds: stepMs / 1000,
        columns: Object.fromEntries(columns),
    };
}
function group(items, count, placeOf) {
    const groups = new Map();
    for (const item of items) {
        const place = placeOf(item);
        if (place < 0 || place >= count)
            continue;
        const found = groups.get(place);
        if (found === undefined)
            groups.set(place, [item]);
        else
            found.push(item);
    }
    return groups;
}
function stepOfRuns(runs) {
    if (runs.length === 0)
        return {};
    const attempted = runs.reduce((sum, run) => sum + run.attempted, 0);
    const good = runs.reduce((sum, run) => sum + run.good, 0);
    const shares = runs.flatMap((run) => (run.attempted === 0 ? [] : [(100 * run.good) / run.attempted]));
    const durations = runs.map(({ durationSeconds }) => durationSeconds);
    const left = runs.flatMap(({ leftPercent }) => leftPercent ?? []);
    const last = runs.at(-1);
    return {
        runs: runs.length,
        success: attempted === 0 ? null : run_series_round((100 * good) / attempted, 2),
        worst: shares.length === 0 ? null : run_series_round(Math.min(...shares), 2),
        behind: last?.behind ?? null,
        conflicts: last?.conflicts ?? null,
        duration_p50: roundUp((0,fold_day/* quantile */.YV)(durations, 0.5)),
        duration_p90: roundUp((0,fold_day/* quantile */.YV)(durations, 0.9)),
        duration_max: roundUp((0,fold_day/* quantile */.YV)(durations, 1)),
        calls: runs.reduce((sum, run) => sum + run.calls, 0),
        left: left.length === 0 ? null : run_series_round(Math.min(...left), 1),
    };
}
function stepOfDay(day) {
    if (day.runs === 0)
        return {};
    return {
        runs: day.runs,
        success: day.attempted === 0 ? null : run_series_round((100 * day.good) / day.attempted, 2),
        behind: day.behind,
        duration_p50: day.durationP50,
        duration_p90: day.durationP90,
        duration_max: day.durationMax,
        calls: day.calls,
    };
}
const CHANGES = ["opened", "merged", "closed", "resolved"];
const DELIVERIES = ["sent", "undelivered"];
function countEvents(events, day, hasRuns) {
    const count = (kind) => events.filter((event) => event.kind === kind).length;
    // A day with runs and without a change had none; one without runs is not known.
    const known = (number) => (number > 0 || hasRuns ? number : null);
    const changes = CHANGES.map((kind) => [kind, known(count(kind) + (day?.changes[kind] ?? 0))]);
    const deliveries = DELIVERIES.map((kind) => [kind, count(kind)]);
    return Object.fromEntries([...changes, ...deliveries]);
}
/** What is left of the error budget of the 30 days before a moment, in percent: below 0 it is overdrawn. */
function trackBudget({ runs, pastDays }) {
    const points = [
        ...pastDays.map(({ atMs, attempted, good }) => ({ atMs: atMs + 1, attempted, good })),
        ...runs.map(({ endMs, attempted, good }) => ({ atMs: endMs, attempted, good })),
    ].toSorted((a, b) => a.atMs - b.atMs);
    const sums = [{ attempted: 0, good: 0 }];
    for (const { attempted, good } of points) {
        const last = sums.at(-1) ?? { attempted: 0, good: 0 };
        sums.push({ attempted: last.attempted + attempted, good: last.good + good });
    }
    const countBefore = (atMs) => {
        let [low, high] = [0, points.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((points[middle]?.atMs ?? 0) <= atMs)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return (atMs) => {
        const [from, until] = [sums[countBefore(atMs - BUDGET_MS)], sums[countBefore(atMs)]];
        if (from === undefined || until === undefined || until.attempted === from.attempted)
            return null;
        const attempted = until.attempted - from.attempted;
        const bad = attempted - (until.good - from.good);
        return run_series_round(100 * (1 - bad / (attempted * (1 - run_statistics/* SUCCESS_OBJECTIVE */.yC))), 1);
    };
}
function roundUp(value) {
    return value === null ? null : run_series_round(value, 1);
}
function run_series_round(value, digits) {
    const factor = 10 ** digits;
    return Math.round(value * factor) / factor;
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-page/build-dashboard.js











const build_dashboard_MINUTE_MS = 60_000;
const HOUR_MS = 60 * build_dashboard_MINUTE_MS;
const build_dashboard_DAY_MS = 24 * HOUR_MS;
/** How far back each step reaches: a longer range is shown in longer steps. */
const RECENT_MS = 48 * HOUR_MS;
const HOURS_MS = 30 * build_dashboard_DAY_MS;
const DAYS_MS = 400 * build_dashboard_DAY_MS;
const RECENT_STEP_MS = 15 * build_dashboard_MINUTE_MS;
/** Makes everything that the page shows of what the history has. Pure: the same arguments give the same model. */
function buildDashboard(history, settings) {
    const { title, nowMs, repository, note } = settings;
    const { firstMs, runs } = history;
    const intervalMs = usualIntervalMs(runs);
    const facts = { runs, events: history.events, pastDays: history.pastDays, intervalMs };
    const starts = [runs[0]?.endMs, history.pastDays[0]?.atMs, history.events[0]?.atMs];
    const firstKnownMs = Math.min(nowMs, ...starts.flatMap((atMs) => atMs ?? []));
    const seriesOf = (fromMs, stepMs) => createSeries(facts, { fromMs: Math.max(firstKnownMs, fromMs), untilMs: nowMs, stepMs });
    const days = seriesOf(firstMs, build_dashboard_DAY_MS);
    const objective = 100 * run_statistics/* SUCCESS_OBJECTIVE */.yC;
    const charts = [
        ...createRunCharts({ days, objective, intervalMs, success: pooledAll(history, nowMs) }),
        ...createChangeCharts(days, history.pullRequestAges),
        ...createStateCharts(history),
    ].toSorted((a, b) => CHART_IDS.indexOf(a.id) - CHART_IDS.indexOf(b.id));
    const lastCount = runs.at(-1)?.repositories ?? 0;
    return printableTexts({
        schema_version: DASHBOARD_VERSION,
        title,
        generated_at: new Date(nowMs).toISOString(),
        repository,
        ...(note !== undefined && { note }),
        days: history.days,
        interval_seconds: intervalMs === null ? null : Math.round(intervalMs / 1000),
        objective,
        records: history.records,
        unreadable: history.unreadable,
        ...judgeStatus({ history, days, intervalMs, nowMs }),
        charts,
        series: {
            recent: seriesOf(nowMs - RECENT_MS, RECENT_STEP_MS),
            hours: seriesOf(nowMs - HOURS_MS, HOUR_MS),
            days: seriesOf(nowMs - DAYS_MS, build_dashboard_DAY_MS),
        },
        annotations: listAnnotations(runs, history.incidents, firstMs),
        checks: { first_day: (0,shard_path/* dayOf */.kb)(history.checks.firstMs), rows: history.checks.rows },
        repositories: {
            first_day: (0,shard_path/* dayOf */.kb)(firstMs),
            rows: history.repositories,
            unnamed: Math.max(0, lastCount - history.repositories.length),
        },
        incidents: history.incidents,
        experiments: history.experiments,
        intervals: history.intervals,
        pull_request_ages: history.pullRequestAges,
    });
}
function pooledAll({ runs, pastDays, firstMs }, nowMs) {
    const past = pastDays.map(({ atMs, attempted, good }) => ({ endMs: atMs, attempted, good }));
    const all = [...past, ...runs].map(({ endMs, attempted, good }) => ({ endMs, attempted, good }));
    return pooled(all, firstMs - 1, nowMs);
}
/** Names come from outside: what cannot be seen, or turns the direction of a text, is taken out of all of them. */
function printableTexts(data) {
    if (typeof data === "string")
        return (0,printable/* printable */.g)(data);
    if (Array.isArray(data))
        return data.map(printableTexts);
    if (typeof data !== "object" || data === null)
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [
        key,
        typeof value === "number" ? value : printableTexts(value),
    ]));
}

;// CONCATENATED MODULE: ./packages/dashboard-page/out/create-dashboard.js


/** Reads a history and makes everything that the page shows of it. Throws what the store throws. */
async function createDashboard(store, options) {
    const { nowMs, title, days, repository, isRedacted, note } = options;
    const nameOf = isRedacted ? (name) => hashName(name, repository ?? "") : undefined;
    const history = await readDashboardHistory(store, { nowMs, days, nameOf });
    return buildDashboard(history, {
        title,
        nowMs,
        repository: isRedacted ? null : (repository ?? null),
        note,
    });
}
/** The same hash as in a history that is recorded without names; what is no full name is one already. */
function hashName(name, salt) {
    if (!name.includes("/"))
        return name;
    const digest = (0,external_node_crypto_.createHash)("sha256").update(`${salt.toLowerCase()}\n${name.toLowerCase()}`).digest("hex");
    return `repository-${digest.slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./packages/dashboard-page/out/html.js
const html_SIGNS = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Text as HTML shows it, in content and in quoted attributes; signs that turn the direction of a text are taken out. */
function escapeHtml(text) {
    return text.replace(/\p{Bidi_Control}|\p{Cc}/gu, " ").replace(/[&<>"']/g, (sign) => html_SIGNS[sign] ?? sign);
}
/** Data for a script block that is never run: nothing in it can end the block. */
function escapeJson(data) {
    return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** A moment in UTC; a script shows it by the reader's clock. */
function renderTime(iso) {
    const shown = `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
    return `<time datetime="${escapeHtml(iso)}">${escapeHtml(shown)}</time>`;
}

;// CONCATENATED MODULE: ./packages/dashboard-page/out/libraries.js
/** What the licence of the libraries in the page's script asks for. */
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

;// CONCATENATED MODULE: ./packages/dashboard-page/out/page-style.js
/** The style sheet of the page. Charts take their colours from its variables, so that they follow the theme. */
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
@media (max-width:699px){.tiles>:first-child{grid-column:1/-1}}
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
.key.s1{color:var(--s1)}.key.s2{color:var(--s2)}.key.s3{color:var(--s3)}.key.ok{color:var(--ok)}.key.warn{color:var(--warn)}.key.bad{color:var(--bad)}
.key.line::before,.key.dash::before{content:"";position:absolute;left:0;right:0;top:50%;border-top:2px solid;margin-top:-1px}
.key.dash::before{border-top-style:dashed}
.key.band{background:currentColor;opacity:.35;border-radius:2px}
.key.bar,.key.full{background:currentColor;width:.7rem;border-radius:1px}
.key.thin{background:currentColor;width:.7rem;height:.35rem}
.key.dot{background:currentColor;width:.6rem;height:.6rem;border-radius:50%}
.key.diamond{background:currentColor;width:.5rem;height:.5rem;rotate:45deg}
.key.triangle{background:currentColor;width:.7rem;clip-path:polygon(50% 0,100% 100%,0 100%)}
.key.square{background:currentColor;width:.5rem;height:.5rem}
.key.cross::before{content:"×";position:absolute;left:.2rem;top:-.75em;font-weight:700;font-size:1rem;line-height:1.6}
.box{container-type:inline-size;min-width:0;margin-top:auto}
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
@media (max-width:600px){.events li{grid-template-columns:1.1rem minmax(0,1fr)}.events li span:last-child{grid-column:2}}
footer{color:var(--muted);font-size:.83rem;margin-top:1.5rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){:root{--s1:LinkText;--s2:CanvasText;--s3:GrayText;--ok:GrayText;--warn:CanvasText;--bad:Mark;--muted:CanvasText;--grid:GrayText;--axis:CanvasText;--text:CanvasText;--surface:Canvas}
.box svg{forced-color-adjust:none}button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{.tools,.theme,.skip,.csv{display:none!important}body{background:#fff;font-size:11px}.card{box-shadow:none}.chart{flex-basis:45%}.scroll{max-height:none;overflow:visible}.all tbody tr:nth-child(n+51){display:none}details:not([open]){display:none}h1,h2,h3{break-after:avoid}.page{padding:0}}
`
    .replaceAll("DARK", "--bg:#0d1117;--surface:#151b23;--line:#343b44;--text:#f0f6fc;--muted:#9da7b3;--accent:#6cb6ff;--grid:#262d36;--axis:#6e7681;--s1:#56b4e9;--s2:#f0a35e;--s3:#3fc1a0;--ok:#3f8f5b;--warn:#e3b341;--bad:#ff6b9d;--ok-text:#7ee2a0;--warn-text:#f2cc60;--bad-text:#ffa3c4;--ok-bg:#12361f;--warn-bg:#3a2c05;--bad-bg:#4a1029;--unknown-bg:#232a33;--shadow:none")
    .trim();

;// CONCATENATED MODULE: ./packages/dashboard-page/out/legends.js
/** What the signs of a chart stand for; none for a chart that needs no words. */
function legendOf(id, { interval_seconds, series }) {
    const entries = LEGENDS[id] ?? [];
    if (id !== "duration")
        return entries;
    const longest = Math.max(1, ...series.days.columns.duration_max.map((value) => value ?? 0));
    const isShown = interval_seconds !== null && interval_seconds < 6 * longest;
    return isShown ? entries : entries.filter(({ text }) => text !== "Interval");
}
const LEGENDS = {
    success: [
        { kind: "line s1", text: "Success" },
        { kind: "band s1", text: "Down to the worst run" },
        { kind: "dash bad", text: "Objective" },
    ],
    budget: [
        { kind: "line s1", text: "Left" },
        { kind: "band bad", text: "Overdrawn" },
    ],
    branches: [
        { kind: "line s1", text: "Behind" },
        { kind: "bar s2", text: "Opened" },
        { kind: "bar s3", text: "Merged or closed" },
    ],
    conflicts: [
        { kind: "line s2", text: "Left" },
        { kind: "bar s3", text: "Resolved" },
    ],
    duration: [
        { kind: "line s1", text: "Median" },
        { kind: "dash s2", text: "90 % below" },
        { kind: "cross s2", text: "Longest" },
        { kind: "dash bad", text: "Interval" },
    ],
    "calls-left": [
        { kind: "line s3", text: "Least left" },
        { kind: "dash bad", text: "Error below" },
    ],
    runs: [
        { kind: "bar s1", text: "Actual" },
        { kind: "line s2", text: "Expected" },
    ],
    checks: [
        { kind: "thin ok", text: "OK" },
        { kind: "triangle warn", text: "Warning" },
        { kind: "full bad", text: "Error" },
        { kind: "dot muted", text: "Unknown" },
    ],
    repositories: [
        { kind: "dot s1", text: "Behind" },
        { kind: "diamond warn", text: "Conflict" },
        { kind: "full bad", text: "Failed" },
    ],
    incidents: [
        { kind: "line s1", text: "Recovered" },
        { kind: "triangle bad", text: "Open" },
    ],
    deliveries: [
        { kind: "bar s1", text: "Sent" },
        { kind: "bar bad", text: "Failed" },
    ],
};

;// CONCATENATED MODULE: ./packages/dashboard-page/out/small-document.js
/**
 * As much of a document as Observable Plot asks for: it creates elements of SVG, and says what they are as text. A whole
 * DOM for Node is longer than everything else that is bundled with the charts.
 */
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
        removeProperty: (name) => this.removeAttribute(name),
    };
    #attributes = new Map();
    constructor(ownerDocument, namespaceURI, nodeName) {
        this.ownerDocument = ownerDocument;
        this.namespaceURI = namespaceURI;
        this.nodeName = nodeName;
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
        // Places on a screen have no more than two decimals.
        this.#attributes.set(name, String(value).replace(/(\.\d\d)\d+/g, "$1"));
    }
    setAttributeNS(_namespace, name, value) {
        this.setAttribute(name, value);
    }
    getAttribute(name) {
        return this.#attributes.get(name) ?? null;
    }
    removeAttribute(name) {
        this.#attributes.delete(name);
    }
    /** Nobody points at an element of Node. */
    addEventListener() { }
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
        const attributes = [...this.#attributes]
            .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
            .join("");
        const content = this.childNodes.map((child) => child.outerHTML).join("");
        return content === ""
            ? `<${this.nodeName}${attributes}/>`
            : `<${this.nodeName}${attributes}>${content}</${this.nodeName}>`;
    }
}
function siblingOf(node) {
    const siblings = node.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(node) + 1] ?? null;
}
/** Creates elements; nothing is ever shown in it. */
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

;// CONCATENATED MODULE: ./packages/dashboard-page/out/render-chart.js



/** Charts that need the whole width: they have a row for each check, repository or incident. */
const WIDE = new Set(["checks", "repositories", "incidents"]);
const WIDTHS = { wide: 900, broad: 600, narrow: 330 };
/** Renders a chart: its title, its sentence, the drawing and its numbers; `more` stands below them. */
function renderChart(chart, drawing, more = "") {
    const { id, title, sentence, empty, table } = chart;
    const isWide = WIDE.has(id) && empty === undefined;
    const head = `<figcaption><h3 id="t-${id}">${escapeHtml(title)}</h3>` +
        `<p class="sentence" id="d-${id}">${escapeHtml(sentence)}</p></figcaption>`;
    const body = empty === undefined
        ? renderLegend(id, drawing.model) + renderBox(chart, drawing, isWide)
        : `<div class="empty"><p>${escapeHtml(empty.why)}</p><p>${escapeHtml(empty.fill)}</p></div>`;
    const numbers = empty !== undefined || table.columns.length === 0 ? "" : renderNumbers(chart, table);
    const classes = `chart card${isWide ? " wide" : ""}`;
    return `<figure class="${classes}" id="chart-${id}" aria-labelledby="t-${id}">${head}${body}${numbers}${more}</figure>`;
}
function renderLegend(id, model) {
    const entries = legendOf(id, model).map(({ kind, text }) => `<li><span class="key ${kind}"></span>${escapeHtml(text)}</li>`);
    return entries.length === 0 ? "" : `<ul class="legend">${entries.join("")}</ul>`;
}
function renderBox({ id }, { model, range, draw }, isWide) {
    const at = (width) => {
        const document = new SmallDocument();
        return (draw(id, model, { document, width, range, zone: "utc", hasTips: false, filter: "" })?.outerHTML ?? "");
    };
    const drawn = isWide
        ? at(WIDTHS.wide)
        : `<div class="broad">${at(WIDTHS.broad)}</div><div class="narrow">${at(WIDTHS.narrow)}</div>`;
    return `<div class="box" data-chart="${id}" role="img" aria-labelledby="t-${id} d-${id}">${drawn}</div>`;
}
function renderNumbers({ id, title }, { columns, rows }) {
    const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}`).join("");
    const body = rows
        .map(([first, ...cells]) => `<tr><th>${cell(first)}${cells.map((value) => `<td>${cell(value)}`).join("")}`)
        .join("");
    return (`<details><summary>Numbers<span class="hide"> of ${escapeHtml(title)}</span></summary>` +
        `<div class="scroll" tabindex="0" role="region" aria-label="Numbers of ${escapeHtml(title)}">` +
        `<table data-table="${id}"><thead><tr>${head}<tbody>${body}</table></div>` +
        `<button class="csv" type="button" data-csv="${id}">Download CSV<span class="hide"> of ${escapeHtml(title)}</span></button></details>`);
}
function cell(value) {
    return value == null ? "–" : escapeHtml(String(value));
}

;// CONCATENATED MODULE: ./packages/dashboard-page/out/draw/ranges.js
const ranges_DAY_MS = (/* unused pure expression or super */ null && (24 * 60 * 60 * 1000));
/** How far back charts look. */
const RANGES = ["24h", "7d", "30d", "90d", "400d"];
const DAYS = { "24h": 1, "7d": 7, "30d": 30, "90d": 90, "400d": 400 };
/** Length of a range, in milliseconds. */
function rangeMs(range) {
    return DAYS[range] * ranges_DAY_MS;
}
/** The range that a page begins with: the shortest that shows all of its days, or all that there is. */
function firstRange({ days, series, generated_at }) {
    const age = (Date.parse(generated_at) - series.days.start * 1000) / ranges_DAY_MS;
    return RANGES.find((range) => DAYS[range] >= Math.min(days, age)) ?? "400d";
}
/** The series with the steps of a range. */
function seriesOf({ series }, range) {
    if (range === "24h")
        return series.recent;
    return range === "7d" || range === "30d" ? series.hours : series.days;
}

;// CONCATENATED MODULE: ./packages/dashboard-page/out/render-parts.js



/** A sign for each status: its shape tells it without its colour. */
const render_parts_SIGNS = { ok: "✓", warning: "!", error: "✕", unknown: "?" };
function renderSign(status) {
    return `<span class="sign is-${status}" aria-hidden="true">${render_parts_SIGNS[status]}</span>`;
}
/** Renders what is above the fold: the status, what needs attention, and the figures. */
function renderNow({ status, sentence, tiles, attention }) {
    const items = attention.map((item) => `<li>${renderSign(item.status)}<a href="#chart-${item.chart}"><span class="hide">${STATUS_WORDS[item.status]}: </span>${escapeHtml(item.text)}</a></li>`);
    const list = items.length === 0 ? `<p>${escapeHtml(sentence)}</p>` : `<ul class="attention">${items.join("")}</ul>`;
    const figures = tiles.filter(({ id }) => id !== "status").map(renderTile);
    return (`<section class="now" aria-label="Status now"><div class="verdict card is-${status}">${renderSign(status)}` +
        `<div><h2><span class="hide">Status: </span>${STATUS_WORDS[status]}</h2>${list}</div></div>` +
        `<div class="tiles">${figures.join("")}</div></section>`);
}
function renderTile({ id, label, value, status, detail, at }) {
    const moment = at === undefined ? "" : ` data-age="${escapeHtml(at)}"`;
    const when = at === undefined ? "" : `${renderTime(at)}. `;
    return (`<dl class="tile card" data-tile="${id}"><dt>${escapeHtml(label)}${renderSign(status)}</dt>` +
        `<dd><span class="value"${moment}>${escapeHtml(value)}</span><span class="hide"> (${STATUS_WORDS[status]})</span></dd>` +
        `<dd class="detail">${when}${escapeHtml(detail)}</dd></dl>`);
}
const RANGE_WORDS = {
    "24h": "24 h",
    "7d": "7 d",
    "30d": "30 d",
    "90d": "90 d",
    "400d": "400 d",
};
/** Renders what only works with a script, and is only shown then. */
function renderControls(range) {
    const buttons = RANGES.map((name) => `<button type="button" data-range="${name}" aria-pressed="${name === range}">${RANGE_WORDS[name]}</button>`);
    return (`<nav class="tools" aria-label="Range, filter and download"><div class="group" role="group" aria-label="Range">${buttons.join("")}</div>` +
        `<input type="search" id="filter" placeholder="Filter repositories" aria-label="Filter repositories" autocomplete="off" spellcheck="false">` +
        `<div class="end"><button type="button" id="link">Copy link</button><button type="button" id="json">Download JSON</button></div></nav>`);
}
const EVENT_KEYS = {
    incident: ["triangle", "Incident"],
    stop: ["square", "Stop"],
    release: ["diamond", "Release"],
    configuration: ["dot", "Configuration"],
};
/** Renders what happened, the newest first: the same signs are on each time axis. */
function renderEvents({ annotations }) {
    const items = annotations.toReversed().map(({ at, kind, text }) => {
        const [key, word] = EVENT_KEYS[kind];
        return `<li><span class="key ${key}"></span><span>${renderTime(at)}</span><span><span class="hide">${word}: </span>${escapeHtml(text)}</span></li>`;
    });
    const body = items.length === 0
        ? `<div class="empty"><p>Nothing happened in these days.</p><p>Incidents, runs that ended early, new releases and changed configurations are listed here, and marked in each chart.</p></div>`
        : `<ul class="events">${items.slice(0, 12).join("")}</ul>${items.length > 12 ? `<details><summary>${items.length - 12} more</summary><ul class="events">${items.slice(12).join("")}</ul></details>` : ""}`;
    return (`<section class="chart card" id="events" aria-labelledby="t-events"><div><h3 id="t-events">What happened</h3>` +
        `<p class="sentence">The signs are on each time axis.</p></div>${body}</section>`);
}

;// CONCATENATED MODULE: ./packages/dashboard-page/out/render-repositories.js


const COLUMNS = [
    ["repository", "Repository"],
    ["failed", "Days failed"],
    ["conflicts", "Days in conflict"],
    ["behind_days", "Days behind"],
    ["behind", "Behind now"],
    ["code", "Error now"],
    ["last_at", "Last report"],
];
/** Room for the table's head and the words around it, in bytes. */
const FRAME_BYTES = 2_500;
/**
 * Renders the table of all repositories, the worst first. Where names are so long that they do not fit, the last ones are
 * left out, and the table says how many.
 *
 * @param room bytes that it may take
 */
function renderRepositoryTable({ repositories }, room) {
    const { rows, unnamed } = repositories;
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
        unnamed > 0
            ? `Nothing to report: ${wordCount(unnamed, "repository", "repositories")} of the last run.`
            : "",
        rest > 0
            ? `Left out, because the page would be too large: ${wordCount(rest, "repository", "repositories")}. The input json-file has all of them.`
            : "",
    ].filter((note) => note !== "");
    const head = COLUMNS.map(([key, label], place) => `<th scope="col"${place === 0 ? "" : ` data-number`} data-column="${key}">${label}</th>`).join("");
    return (`<div class="row"><p class="sentence" id="matches">With something to report, the worst first: ${wordCount(shown.length, "repository", "repositories")}. ${escapeHtml(notes.join(" "))}</p>` +
        `<button class="csv" type="button" data-csv="repositories">Download CSV<span class="hide"> of all repositories</span></button></div>` +
        `<div class="scroll" tabindex="0" role="region" aria-label="All repositories"><table class="all" data-table="repositories">` +
        `<caption class="hide">All repositories, the worst first</caption><thead><tr>${head}<tbody>${shown.join("")}</table></div>`);
}
function renderRow({ repository, failed, conflicts, behind_days, behind, code, last_at, }) {
    const cells = [failed, conflicts, behind_days, behind ?? "–", code ?? "–", last_at.slice(0, 10)];
    return `<tr><th>${escapeHtml(repository)}${cells.map((value) => `<td>${escapeHtml(String(value))}`).join("")}`;
}

;// CONCATENATED MODULE: ./packages/dashboard-page/out/render-page.js








/** Largest page, in bytes. */
const MAX_PAGE_BYTES = 1_500_000;
/** Room that is left for what does not grow with the number of repositories. */
const SPARE_BYTES = 4_000;
/** Renders the page: one file of HTML that asks nothing of anybody, and that can be read without a script. */
async function renderDashboardPage(model) {
    const { drawChart, firstRange, readPageScript } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6308));
    const script = await readPageScript();
    const drawing = { model, range: firstRange(model), draw: drawChart };
    const page = (rows) => renderDocument(model, script, renderBody(drawing, rows));
    const bare = page("");
    return page(renderRepositoryTable(model, MAX_PAGE_BYTES - SPARE_BYTES - Buffer.byteLength(bare)));
}
function renderBody(drawing, repositories) {
    const { model, range } = drawing;
    const charts = model.charts.map((chart) => renderChart(chart, drawing, chart.id === "repositories" && chart.empty === undefined ? repositories : ""));
    const source = model.repository === null ? "" : `${escapeHtml(model.repository)} · `;
    return (`<a class="skip" href="#main">Skip to the content</a><div class="page"><header><div><h1>${escapeHtml(model.title)}</h1>` +
        `<p class="meta">${source}as of ${renderTime(model.generated_at)}<span id="age"></span></p></div>` +
        `<div class="group theme" role="group" aria-label="Theme">${["auto", "light", "dark"].map((theme) => `<button type="button" data-theme-choice="${theme}" aria-pressed="${theme === "auto"}">${theme === "auto" ? "Auto" : theme === "light" ? "Light" : "Dark"}</button>`).join("")}</div></header>` +
        `<main id="main">` +
        `<p class="stale" id="stale" role="status" hidden></p>${model.note === undefined ? "" : `<p class="note">${escapeHtml(model.note)}</p>`}` +
        `${renderNow(model)}${renderControls(range)}<div class="gap"></div>` +
        `<h2 class="hide">Charts</h2><div class="charts">${charts.join("")}${renderEvents(model)}</div></main>` +
        `<footer>${renderFooter(model)}</footer></div>`);
}
function renderFooter({ days, records, unreadable }) {
    const damage = unreadable === 0
        ? ""
        : ` Left out, because they could not be read: ${wordCount(unreadable, "line")} of the history.`;
    return `Made of ${wordCount(records, "record")} of ${wordCount(days, "day")}. Days are days of UTC.${damage}`;
}
function renderDocument(model, script, body) {
    const policy = [
        "default-src 'none'",
        `style-src ${hash(PAGE_STYLE)}`,
        `script-src ${hash(script)}`,
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    return (`<!doctype html>\n<!--\n${LIBRARIES}\n-->\n<html lang="en"><head><meta charset="utf-8">` +
        `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
        `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">` +
        `<meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><title>${escapeHtml(model.title)}</title><style>${PAGE_STYLE}</style></head><body>${body}` +
        `<script type="application/json" id="data">${escapeJson(toPageData(model))}</script>` +
        `<script type="module">${script}</script></body></html>\n`);
}
/** What the script needs: names that are in the table, and tables that are in the page, are not there twice. */
function toPageData(model) {
    return {
        ...model,
        charts: model.charts.map((chart) => ({ ...chart, table: { columns: [], rows: [] } })),
        repositories: {
            ...model.repositories,
            rows: model.repositories.rows.filter(({ days }) => days !== undefined),
        },
    };
}
function hash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
}

;// CONCATENATED MODULE: ./actions/publish-dashboard/out/run.js


/** Reads the history and makes the page. Throws what the store throws. */
async function run(options, { store, clock, redactData }) {
    const model = redactData(await createDashboard(store, { ...options, nowMs: clock.now() }));
    return { model, page: await renderDashboardPage(model), badge: renderDashboardBadge(model) };
}

;// CONCATENATED MODULE: ./actions/publish-dashboard/out/publish.js









const MAX_RETRIES = 3;
const MAX_WAIT_MS = 60_000;
/** Runs publish-dashboard on a runner: makes the page, writes and uploads it, and shows what matters in the job summary. */
async function publishDashboard(inputs, kit) {
    const { logger, runner, clock } = kit;
    const store = openStore(inputs, kit);
    const { model, page, badge } = await run({
        title: inputs.title,
        days: inputs.days,
        repository: inputs.repository === undefined ? runner.repository : (0,repository_ref/* formatRepositoryRef */.PC)(inputs.repository),
        isRedacted: inputs.isRedacted,
    }, { store, clock, redactData: kit.redactData });
    if (model.records === 0) {
        logger.notice(`There is no history in ${store.place} yet: the page says what would fill it. record-history makes one.`);
    }
    const badgeFile = external_node_path_.posix.join(external_node_path_.posix.dirname(inputs.outputFile.replaceAll("\\", "/")), "badge.svg");
    await kit.writeSource(inputs.outputFile, page);
    await kit.writeSource(badgeFile, badge);
    if (inputs.jsonFile !== undefined)
        await kit.writeReport(inputs.jsonFile, model);
    const digest = renderDashboardDigest(model);
    kit.setOutputs(toOutputs(model, inputs.outputFile, digest));
    const files = [inputs.outputFile, badgeFile, ...(inputs.jsonFile === undefined ? [] : [inputs.jsonFile])];
    const upload = await kit.uploadArtifact(inputs.artifactName, files);
    await kit.summary(renderDashboardDigest(model, upload.status === "uploaded" ? artifactUrl(upload.id, kit) : undefined));
    const size = `${(Buffer.byteLength(page) / 1000).toFixed(0)} kB`;
    logger.info(`${inputs.outputFile}: ${size}, made of ${(0,plural/* formatCount */.B4)(model.records, "record")} of ${store.place}.`);
}
function artifactUrl(id, { runner }) {
    const { serverUrl, repository, identity, runUrl } = runner;
    if (id === undefined || repository === undefined || identity.id === null)
        return runUrl;
    return `${serverUrl}/${repository}/actions/runs/${identity.id}/artifacts/${id}`;
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
        action: "publish-dashboard",
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
