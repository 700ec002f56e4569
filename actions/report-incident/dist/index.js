import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 99038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22156);

/**
 * What each word means: our own three, then what `job.status`, `needs.*.result` and a run's conclusion may be.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
const STATUSES = {
    auto: "auto",
    failing: "failing",
    healthy: "healthy",
    success: "healthy",
    failure: "failing",
    timed_out: "failing",
    startup_failure: "failing",
    action_required: "failing",
    cancelled: "unknown",
    skipped: "unknown",
    neutral: "unknown",
    stale: "unknown",
};
const [FIRST_WORD, ...MORE_WORDS] = Object.keys(STATUSES);
/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const [label = "automation-health", ...moreLabels] = readList(reader, "labels", "automation-health");
    const inputs = {
        githubToken: reader.secret("github-token"),
        repository: reader.parsed("repository", parseRepository, "must be like `owner/name`"),
        status: STATUSES[reader.choice("status", [FIRST_WORD, ...MORE_WORDS], "auto")],
        reportFiles: reader.lines("report-files"),
        key: reader.optional("key"),
        title: reader.optional("title"),
        labels: [label, ...moreLabels],
        assignees: readList(reader, "assignees").map((login) => login.replace(/^@/, "")),
        // More would have to be counted before there is an issue to count in.
        openAfter: reader.integer("open-after", { min: 1, max: 1, default: 1 }),
        closeAfter: reader.integer("close-after", { min: 1, max: 20, default: 2 }),
        closesOnRecovery: reader.boolean("close-on-recovery", true),
        reopenWithinHours: reader.integer("reopen-within-hours", { min: 0, max: 8760, default: 72 }),
        minSuccessRate: reader.integer("min-success-rate", { min: 0, max: 100, default: 90 }),
        writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
        isDryRun: reader.boolean("dry-run", false),
    };
    reader.finish();
    return inputs;
}
/** One value a line, or several separated by commas: neither a label nor an account's name may hold one. */
function readList(reader, name, fallback = "") {
    return reader
        .string(name, fallback)
        .split(/[\r\n,]/)
        .map((value) => value.trim())
        .filter((value) => value !== "");
}
function parseRepository(text) {
    return (0,_automation_core__WEBPACK_IMPORTED_MODULE_0__/* .describeRepositoryRefProblem */ .eI)(text) === null ? (0,_automation_core__WEBPACK_IMPORTED_MODULE_0__/* .parseRepositoryRef */ .rH)(text) : null;
}


/***/ }),

/***/ 45454:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90501);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99038);
/* harmony import */ var _report_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55743);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)((kit) => (0,_report_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .reportIncident */ .h)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 55743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ reportIncident)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __nccwpck_require__(22156);
// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __nccwpck_require__(68546);
;// CONCATENATED MODULE: ./packages/core/out/incident/incident-signal.js
/**
 * Puts reports and the job's status together.
 *
 * A status that was given wins. Left to the reports, one that fails is enough; without one, anything that could not be
 * read makes it `unknown`: a report that is missing is no proof of health.
 */
function combineSignal(status, reports) {
    const verdict = status === "auto" ? judge(reports) : status;
    const notes = status === "auto" && reports.length === 0
        ? ["There is nothing to go by: give report-files, or the status of the job."]
        : reports.flatMap((report) => report.notes);
    if (verdict !== "failing")
        return { verdict, members: [], notes };
    const found = uniqueById(reports.flatMap(({ members }) => members));
    const members = found.length > 0 ? found : [{ id: "job", message: "The job failed; see its log." }];
    return { verdict, members, notes };
}
function judge(reports) {
    if (reports.some(({ verdict }) => verdict === "failing"))
        return "failing";
    const isClear = reports.length > 0 && reports.every(({ verdict }) => verdict === "healthy");
    return isClear ? "healthy" : "unknown";
}
function uniqueById(members) {
    return [...new Map(members.toReversed().map((member) => [member.id, member])).values()].toReversed();
}

;// CONCATENATED MODULE: ./packages/core/out/incident/read-report.js
/** Severities of errors that open no incident. What names none, as reports of older scripts do, may be grave. */
const LESSER = ["medium", "low"];
/** What a report may come to without being an error. */
const MILD = ["ok", "warning", "unknown"];
/** Messages of one kind that are quoted. */
const MAX_QUOTED = 5;
/**
 * Reads what a health, sync or validation report says about failure. Whatever the file holds, this never throws: what
 * cannot be read is `unknown`.
 *
 * A health report fails by an error that is not medium or low; a sync report by a failure of the whole run or a success rate
 * below `minSuccessRate`; a validation report by being invalid.
 */
function readReport(reading, minSuccessRate) {
    if (reading.status === "missing") {
        return unreadable(`${reading.file} is missing: the step that writes it may not have got so far.`);
    }
    if (reading.status === "unreadable")
        return unreadable(`${reading.file}: ${reading.message}`);
    const report = parse(reading.text);
    if (report === null)
        return unreadable(`${reading.file} is not a JSON object.`);
    if (Array.isArray(report.checks) && typeof report.healthy === "boolean") {
        return readHealth(report, report.checks.filter(isRecord));
    }
    if (Array.isArray(report.findings) && typeof report.valid === "boolean") {
        return readValidation(report.valid, report.findings.filter(isRecord));
    }
    if (Array.isArray(report.repositories) && Array.isArray(report.errors)) {
        return readSync(report.repositories.filter(isRecord), report.errors.filter(isRecord), minSuccessRate);
    }
    return unreadable(`${reading.file} is no health, sync or validation report.`);
}
function readHealth(report, checks) {
    const errors = checks.filter(({ status }) => status === "error");
    const failing = errors.filter(({ severity }) => !LESSER.includes(severity));
    if (failing.length > 0)
        return failingBecause(failing.map(toHealthMember));
    const isBadWithoutCheck = errors.length === 0 && report.healthy === false;
    if (isBadWithoutCheck && !MILD.includes(report.status))
        return failingBecause(toHealthMembers(report.errors));
    return report.status === "unknown"
        ? unreadable("The health report could not measure a critical check.")
        : { verdict: "healthy", members: [], notes: [] };
}
/** Members of a report that is not healthy, but whose checks do not say why. */
function toHealthMembers(errors) {
    const told = Array.isArray(errors) ? errors.map(read_report_text).filter((error) => error !== "") : [];
    const message = told.length > 0 ? quoteFirst(told) : "The health report says that it is not healthy.";
    return [{ id: "health", message }];
}
function toHealthMember(check) {
    return {
        id: read_report_text(check.id) || read_report_text(check.name) || "check",
        message: [read_report_text(check.name), read_report_text(check.message)].filter((part) => part !== "").join(": "),
        ...(typeof check.since === "string" && !Number.isNaN(Date.parse(check.since)) && { since: check.since }),
        ...(typeof check.remediation === "string" && { remediation: check.remediation }),
    };
}
function readValidation(isValid, findings) {
    if (isValid)
        return { verdict: "healthy", members: [], notes: [] };
    const errors = findings.filter(({ severity }) => severity === "error");
    const groups = Map.groupBy(errors, ({ rule }) => read_report_text(rule) || "invalid");
    const members = [...groups].map(([rule, group]) => ({
        id: rule,
        message: quoteFirst(group.map((f) => `${read_report_text(f.file)}:${String(f.line ?? 1)} ${read_report_text(f.message)}`)),
    }));
    return failingBecause(members.length > 0 ? members : [{ id: "validation", message: "Not valid." }]);
}
function readSync(repositories, errors, minSuccessRate) {
    const attempted = repositories.filter(({ status }) => status === "scanned" || status === "failed");
    const broken = new Set(errors.map(({ repository }) => read_report_text(repository).toLowerCase()));
    const good = attempted.filter(({ status, repository }) => status === "scanned" && !broken.has(read_report_text(repository).toLowerCase()));
    const rate = attempted.length === 0 ? 100 : (100 * good.length) / attempted.length;
    const hasRunFailed = errors.some(({ repository }) => repository === null);
    if (!hasRunFailed && rate >= minSuccessRate)
        return { verdict: "healthy", members: [], notes: [] };
    const groups = Map.groupBy(errors, ({ code }) => read_report_text(code) || "failed");
    const members = [...groups].map(([code, group]) => ({
        id: `sync/${code}`,
        message: `${group.length} × ${code}: ${quoteFirst(group.map((error) => [read_report_text(error.repository), read_report_text(error.message)].filter(Boolean).join(": ")))}`,
    }));
    return failingBecause(members.length > 0 ? members : [{ id: "sync", message: "The sync run failed." }]);
}
function failingBecause(members) {
    return { verdict: "failing", members, notes: [] };
}
function unreadable(note) {
    return { verdict: "unknown", members: [], notes: [note] };
}
function quoteFirst(messages) {
    const rest = messages.length - MAX_QUOTED;
    return `${messages.slice(0, MAX_QUOTED).join(" · ")}${rest > 0 ? ` · and ${rest} more` : ""}`;
}
function parse(source) {
    try {
        const data = JSON.parse(source);
        return isRecord(data) ? data : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function read_report_text(value) {
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./packages/core/out/report/markdown.js
/**
 * Renders untrusted text so that GitHub shows it as it is: no mention, no issue reference, no HTML, no link.
 *
 * GitHub's mention and reference filters run on the rendered text, so escaping characters as entities does not stop
 * them; they leave code spans alone. The fence is longer than any run of backticks inside (CommonMark 6.1).
 */
function codeSpan(text) {
    const flat = printable(text);
    if (flat === "")
        return "``";
    const longestRun = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longestRun + 1);
    const padding = /^[`\s]|[`\s]$/.test(flat) ? " " : "";
    return `${fence}${padding}${flat}${padding}${fence}`;
}
/** A code span for a table cell: `|` is escaped, because a row is split before code spans are read (GFM 4.10). */
function tableCode(text) {
    return codeSpan(text).replaceAll("|", "\\|");
}
/** Makes text one line without control or direction-changing characters. */
function printable(text) {
    return text.replace(/\p{Cc}+/gu, " ").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
/** Cuts text to `maxCharacters` on a line boundary and says so with `note`; short text comes back as it is. */
function cutOnLine(text, maxCharacters, note) {
    if (text.length <= maxCharacters)
        return text;
    const kept = text.slice(0, Math.max(0, maxCharacters - note.length - 2));
    const lastBreak = kept.lastIndexOf("\n");
    return `${lastBreak > 0 ? kept.slice(0, lastBreak) : kept}\n\n${note}`;
}
/** Renders a Markdown table; cells are Markdown already. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
/** Renders `[text](url)` when `url` is a plain http(s) address without characters that end a link, else the text alone. */
function markdownLink(text, url) {
    return /^https?:\/\/[^\s()<>[\]\\]+$/.test(url) ? `[${text}](${url})` : text;
}

;// CONCATENATED MODULE: ./packages/core/out/config/secret-text.js
/**
 * Texts that look like a credential: GitHub's tokens, Slack's, an AWS key id, the start of a private key.
 *
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const SECRET = /\bgh[pousr]_[A-Za-z0-9]{16,}|\bgithub_pat_[A-Za-z0-9_]{16,}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/g;
/** The places of everything in `text` that looks like a credential, in UTF-16 units. */
function findSecrets(text) {
    return Array.from(text.matchAll(SECRET), (match) => ({ offset: match.index, length: match[0].length }));
}
/** `text` with `***` for everything that looks like a credential. */
function redactSecrets(text) {
    return text.replace(SECRET, "***");
}

;// CONCATENATED MODULE: ./packages/core/out/health/wording.js
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
/** Counts things: `1 file`, `3 files`. */
function wordCount(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-text.js



/** Longest title that GitHub takes. */
const MAX_TITLE = 256;
/** The public contract's limit for bodies. */
const MAX_BODY = 58_000;
/** GitHub's own: a body beyond it is refused. */
const LARGEST_BODY = 65_536;
/** However much people wrote around it, so much is left for what is generated. */
const MIN_GENERATED = 4_000;
const MAX_ROWS = 50;
const MAX_CELL = 1_000;
const BEGIN = "<!-- begin generated -->";
const DETAILS = "<!-- details -->";
const END = "<!-- end generated -->";
/** Names what fails and where: `[health] 2 failing: AUT-001, CFG-001 - Sync / monitor`. */
function renderTitle(title, members, scope) {
    if (title !== undefined)
        return plain(title);
    const ids = wordList(members.map(({ id }) => id), 3);
    return plain(`[health] ${members.length} failing: ${ids} - ${scope}`);
}
/** Whether a title is one that {@link renderTitle} made, so that it may be renewed. */
function isGeneratedTitle(title, scope) {
    return /^\[health\] \d+ failing: /.test(title) && title.endsWith(plain(` - ${scope}`));
}
/**
 * What fails, as a table: each member with its message, since when, and what to do; then what else is to be known.
 * `rest` says where those are that had no place.
 */
function renderMembers(signal, rest = "in the report of this run") {
    const rows = signal.members
        .slice(0, MAX_ROWS)
        .map(({ id, message, since, remediation }) => [
        `**${tableCell(id)}**`,
        tableCell(message),
        since === undefined ? "" : wordMoment(Date.parse(since)),
        remediation === undefined ? "" : tableCell(remediation),
    ]);
    const hidden = signal.members.length - rows.length;
    return [
        markdownTable(["What", "What is so", "Since", "What to do"], rows),
        ...(hidden > 0 ? [`… and ${hidden} more, ${rest}.`] : []),
        ...signal.notes.slice(0, 10).map((note) => `- ${code(note)}`),
    ].join("\n\n");
}
/** {@link renderMembers} for an issue, with how the issue behaves. */
function renderDetails(signal) {
    const help = "<sub>This issue is kept up to date by report-incident and closes by itself. Close it as *not planned* to hear no more of it until it was well once, or for 7 days; the label `health:mute` silences it too. What you write below stays.</sub>";
    // In words, because these lines are the same in every run that finds the same.
    return `${renderMembers(signal, "in the report of the bad run that is linked above")}\n\n${help}`;
}
/** Links the run that speaks: `[run 15](…)`. */
function renderRun({ run, url, atMs }) {
    const name = run === null ? "a run" : `run ${run.id}${run.attempt > 1 ? `, attempt ${run.attempt}` : ""}`;
    return `${url === undefined ? name : markdownLink(name, url)} (${wordMoment(atMs)})`;
}
/** Takes a body apart; one without our fences is all written by people. */
function splitBody(body) {
    const lines = body.split(/\r?\n/);
    const begin = lines.indexOf(BEGIN);
    const details = lines.indexOf(DETAILS, begin + 1);
    const end = lines.indexOf(END, details + 1);
    const isWhole = begin !== -1 && details > begin && end > details;
    const others = (part) => part
        .filter((line) => !line.startsWith("<!-- eco-health:v1 "))
        .join("\n")
        .trim();
    if (!isWhole)
        return { status: "", details: "", before: "", after: others(lines) };
    return {
        status: lines.slice(begin + 1, details).join("\n"),
        details: lines.slice(details + 1, end).join("\n"),
        before: others(lines.slice(0, begin)),
        after: others(lines.slice(end + 1)),
    };
}
/**
 * Puts a body together, cut to what an issue may hold: generated text is cut, people's is not.
 *
 * @param place the run whose report holds everything
 */
function joinBody(markerLine, { status, details, before, after }, place) {
    const others = before.length + after.length + markerLine.length + status.length + 200;
    const room = Math.min(Math.max(MIN_GENERATED, MAX_BODY - others), LARGEST_BODY - others);
    const cut = cutOnLine(details, room, `_Cut: the report of ${renderRun(place)} holds everything._`);
    const parts = [markerLine, before, BEGIN, status, DETAILS, cut, END, after];
    return parts.filter((part) => part !== "").join("\n");
}
/** What changed between two sets of members; `null` when nothing did. */
function renderMemberChange(before, after) {
    const added = after.filter(({ id }) => !before.includes(id));
    const gone = before.filter((id) => !after.some((member) => member.id === id));
    if (added.length === 0 && gone.length === 0)
        return null;
    return [
        ...(added.length > 0
            ? [`**Also failing now:**\n${added.slice(0, MAX_ROWS).map(toLine).join("\n")}`]
            : []),
        ...(gone.length > 0 ? [`**No longer failing:** ${wordList(gone.map(code), 20)}`] : []),
    ].join("\n\n");
}
/** The ids of the members in a details table that {@link renderDetails} made. */
function readMemberIds(details) {
    return details.split("\n").flatMap((line) => /^\| \*\*`+ ?(.*?) ?`+\*\* \|/.exec(line)?.[1] ?? []);
}
/** How long an incident lasted. */
function wordSpan(fromMs, toMs) {
    return wordDuration(toMs - fromMs);
}
function toLine({ id, message }) {
    return `- **${code(id)}** ${code(message)}`;
}
function code(text) {
    return codeSpan(shorten(redactSecrets(text)));
}
function tableCell(text) {
    return tableCode(shorten(redactSecrets(text)));
}
function shorten(text) {
    return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text;
}
/** Titles are shown as they are, without Markdown, so only control characters and length matter. */
function plain(text) {
    const line = printable(redactSecrets(text)).replaceAll(/\s+/g, " ");
    return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-summary.js


const ICONS = { failing: "❌", healthy: "✅", unknown: "❔" };
/** Renders the job summary: what the verdict is, what was done, where the issue is, and what fails. */
function renderIncidentSummary(signal, settings, { action, why, issue, isDryRun, error }) {
    const done = isDryRun ? `${action} (dry run: nothing was written)` : action;
    const place = issue === null ? "" : `: ${markdownLink(`issue ${issue.number}`, issue.url)}`;
    return [
        `## ${ICONS[signal.verdict]} Incident: ${signal.verdict}, ${done}${place}`,
        ...(error === null ? [codeSpan(why)] : [`> [!CAUTION]\n> No issue could be kept. ${codeSpan(error)}`]),
        ...(signal.verdict === "failing"
            ? [codeSpan(renderTitle(settings.title, signal.members, settings.scope)), renderMembers(signal)]
            : []),
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-plan.js
/** The key of an incident: 16 hexadecimal digits that depend on the repository and on `name` only. */
function incidentKey(repository, name, digest) {
    return digest(`v1|${repository.toLowerCase()}|${name}`).slice(0, 16);
}

;// CONCATENATED MODULE: ./packages/core/out/incident/run-order.js
/** Whether `run` is after `other`; also true when either is not known, because then nothing can be told. */
function isNewerRun(run, other) {
    if (run === null || other === null)
        return true;
    return run.id > other.id || (run.id === other.id && run.attempt > other.attempt);
}
/** Whether both are the same attempt of the same run; false when either is not known. */
function isSameRun(run, other) {
    return run !== null && other !== null && run.id === other.id && run.attempt === other.attempt;
}
/** The run that the runner names; `null` where there is none. An attempt that is not named is the first. */
function parseRunOrder(id, attempt) {
    return id !== null && /^[1-9]\d{0,14}$/.test(id) ? { id: Number(id), attempt: attempt ?? 1 } : null;
}

;// CONCATENATED MODULE: ./packages/core/out/ports/branch-histories.js
/** Pull requests that one look into the past brings at most. */
const HISTORY_LENGTH = 10;

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-marker.js
const MARKER = /<!-- sync-monitor:v1 (\{[^\n]*?\}) -->/;
/** Renders the marker. `<` and `>` are escaped: a branch may be called `a-->b`. */
function renderSyncMarker(marker) {
    const json = JSON.stringify({
        base: marker.base,
        behind_by: marker.behindBy,
        default_oid: marker.defaultOid,
        conflict: marker.isConflict,
        default_branch: marker.defaultBranch,
        closed_for: marker.closedFor,
    });
    return `<!-- sync-monitor:v1 ${json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e")} -->`;
}
/** Reads the marker out of a pull request's body; `null` when there is none or it makes no sense. */
function parseSyncMarker(body) {
    const json = MARKER.exec(body)?.[1];
    if (json === undefined)
        return null;
    let data;
    try {
        data = JSON.parse(json);
    }
    catch {
        return null;
    }
    const marker = data;
    if (typeof marker.base !== "string" || typeof marker.default_oid !== "string")
        return null;
    return {
        base: marker.base,
        behindBy: typeof marker.behind_by === "number" ? marker.behind_by : 0,
        defaultOid: marker.default_oid,
        isConflict: marker.conflict === true,
        ...(typeof marker.default_branch === "string" && { defaultBranch: marker.default_branch }),
        ...(typeof marker.closed_for === "string" && { closedFor: marker.closed_for }),
    };
}
/** The body with `marker` in the place of the one that it has; a reader sees no difference. */
function replaceSyncMarker(body, marker) {
    return body.replace(MARKER, () => renderSyncMarker(marker));
}

;// CONCATENATED MODULE: ./packages/github/out/failure.js
/** Reads `errors` of a GraphQL answer, taking nothing for granted. */
function readGraphqlProblems(body) {
    const errors = failure_isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.filter(failure_isRecord).map((error) => {
        const extensions = failure_isRecord(error.extensions) ? error.extensions : {};
        const type = error.type ?? extensions.code;
        return {
            type: typeof type === "string" ? type : undefined,
            message: typeof error.message === "string" ? error.message : "",
            path: Array.isArray(error.path) ? error.path.map(String) : [],
        };
    });
}
/** Whether `value` is an object whose members may be looked at. */
function failure_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/resilience/out/backoff.js
/** Waits that suit a web service which answers with a passing error: at most 1, 2, 4, ... 30 seconds. */
const DEFAULT_BACKOFF = { baseMs: 1_000, capMs: 30_000 };
/**
 * Milliseconds to wait before the next attempt: exponential, capped, with full jitter.
 *
 * The wait is uniform in `[0, min(cap, base * 2^attempt))`; `attempt` counts failures from 0.
 * Formula: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
function backoffDelayMs(attempt, random, options = DEFAULT_BACKOFF) {
    const ceilingMs = Math.min(options.capMs, options.baseMs * 2 ** attempt);
    return Math.floor(random() * ceilingMs);
}
/**
 * Milliseconds that a `retry-after` header asks for, or `null` when it is absent or unreadable.
 *
 * The header holds seconds or an HTTP date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function parseRetryAfterMs(header, nowMs) {
    const text = header?.trim() ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    const dateMs = Date.parse(text);
    return Number.isNaN(dateMs) ? null : Math.max(0, dateMs - nowMs);
}

;// CONCATENATED MODULE: ./packages/github/out/error-wording.js

/** Longest piece of an answer that a message repeats. */
const LONGEST_QUOTE = 300;
const REMEDIES = [
    {
        pattern: /not permitted to create or approve pull requests/i,
        remedy: 'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or organisation, or use the token of a GitHub App.',
    },
    {
        pattern: /without `?workflows?`? (permission|scope)/i,
        remedy: "The change touches workflow files: give the GitHub App `workflows: write`, or the token `workflow`.",
    },
    { pattern: /archived/i, remedy: "The repository is archived: take it off the list or unarchive it." },
    {
        pattern: /SAML|single sign-on|SSO/,
        remedy: "Authorise the token for the organisation's single sign-on.",
    },
    {
        pattern: /Reference update failed/i,
        remedy: "Git has no room for a branch whose name begins with another one's and a slash: see whether one is in the way.",
    },
    { pattern: /Bad credentials/i, remedy: "Check that the token is complete and has not expired." },
];
const REMEDY_BY_CODE = {
    "not-found": "It does not exist, or the token may not see it.",
    unauthorized: "Check that the token is complete and has not expired.",
    forbidden: "Check the permissions of the token.",
    blocked: "GitHub has blocked it: only its owner and GitHub's support can change that.",
    server: "This is a fault at GitHub: it usually passes.",
    network: "Check the connection and https://www.githubstatus.com.",
};
/**
 * Says what failed, where, why and what to do. `why` is quoted cleaned and cut; `accepted` is the answer's
 * `x-accepted-github-permissions` (`,` means and, `;` means or).
 */
function wordFailure(call, code, why, accepted) {
    const place = call.repository === undefined ? "" : ` in ${(0,repository_ref/* formatRepositoryRef */.PC)(call.repository)}`;
    const quote = cleanQuote(why);
    return `Could not ${call.operation}${place}: ${endSentence(quote)} ${findRemedy(code, quote, accepted)}`.trim();
}
/** One line without control characters or anything that looks like a token. */
function cleanQuote(text) {
    const line = text
        .replace(/\b(gh[a-z]_|github_pat_)\w+/g, "***")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim();
    return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
function findRemedy(code, quote, accepted) {
    const known = REMEDIES.find(({ pattern }) => pattern.test(quote));
    if (known !== undefined)
        return known.remedy;
    if (code === "forbidden" && accepted)
        return `Give the token ${wordPermissions(accepted)}.`;
    return REMEDY_BY_CODE[code] ?? "";
}
function wordPermissions(accepted) {
    const sets = cleanQuote(accepted)
        .split(";")
        .map((set) => set
        .split(",")
        .map((permission) => `\`${permission.trim().replace("=", ": ")}\``)
        .join(" and "));
    return sets.join(", or ");
}
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./packages/github/out/error-mapping.js




/** Wordings of the secondary limit, old and new, REST and GraphQL: GitHub gives it no status or type of its own. */
const SECONDARY_LIMIT = /secondary rate limit|abuse detection|submitted too quickly|temporarily blocked from content creation/i;
const PRIMARY_LIMIT = /API rate limit (already )?exceeded/i;
/** Both are in use: the first is documented, the second is what some answers carry. */
const PRIMARY_LIMIT_TYPES = ["RATE_LIMITED", "RATE_LIMIT"];
const CODE_BY_STATUS = {
    401: "unauthorized",
    403: "forbidden",
    404: "not-found",
    405: "conflict",
    408: "server",
    409: "conflict",
    410: "not-found",
    451: "blocked",
};
/**
 * What an answer that is no success means.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function describeAnswer(answer, call, nowMs) {
    const { status, headers } = answer;
    const message = readMessage(answer.body);
    const reasons = readReasons(answer.body);
    // "was submitted too quickly" comes as one of the reasons of a 422 too.
    const why = [message, ...reasons.filter((reason) => SECONDARY_LIMIT.test(reason))].join("; ");
    if (status === 403 || status === 429 || SECONDARY_LIMIT.test(why)) {
        const limit = describeLimit(why, answer, call, nowMs);
        if (limit !== null)
            return limit;
    }
    const code = /^Repository access blocked/i.test(message) ? "blocked" : findCode(status);
    const error = makeError(call, code, `${status} ${message}`, {
        status,
        reasons,
        accepted: headers["x-accepted-github-permissions"],
    });
    if (code !== "server" || status === 501)
        return { kind: "final", error };
    return { kind: "passing", error, retryAfterMs: readRetryAfterMs(headers, nowMs) };
}
/** What it means that no complete answer came. */
function describeNoAnswer(cause, call) {
    const error = makeError(call, "network", describeCause(cause), { cause });
    return { kind: "passing", error, retryAfterMs: null };
}
/** The limit that a GraphQL answer with status 200 reports, or `null`. */
function describeGraphqlLimit(answer, call, nowMs) {
    const problems = readGraphqlProblems(answer.body);
    const message = problems.map((problem) => problem.message).join("; ") || readMessage(answer.body);
    const isPrimary = problems.some(({ type }) => type !== undefined && PRIMARY_LIMIT_TYPES.includes(type));
    if (!isPrimary && !SECONDARY_LIMIT.test(message) && !PRIMARY_LIMIT.test(message))
        return null;
    return describeLimit(message, answer, call, nowMs, isPrimary);
}
/** The error of a GraphQL call that was answered, but not with what was asked for. */
function describeProblems(problems, call) {
    const types = problems.map((problem) => problem.type);
    const message = problems.map((problem) => problem.message).join("; ") || "the answer is empty";
    const code = types.includes("NOT_FOUND")
        ? "not-found"
        : types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")
            ? "forbidden"
            : types.includes("STALE_DATA")
                ? "conflict"
                : problems.length === 0
                    ? "server"
                    : "invalid";
    return makeError(call, code, message, {});
}
/** The error of a call that was not sent, because the budget or the order to stop forbade it. */
function describeRefusal(admission, call) {
    if (admission.status === "stopped") {
        return makeError(call, "rate-limited", "not sent, because the run was told to stop", {});
    }
    if (admission.status === "out-of-time") {
        return makeError(call, "rate-limited", "not sent, because the run's time is up", {});
    }
    const what = admission.cause === "primary-limit" ? "rate limit" : "secondary rate limit";
    const until = new Date(admission.untilMs).toISOString();
    return makeError(call, "rate-limited", `not sent, because the ${what} leaves no call to spend until ${until}`, {
        resetAtMs: admission.untilMs,
    });
}
/** The error of a write that was put off: new content is limited until `untilMs`, or writing was stopped (`null`). */
function describeDeferral(untilMs, call) {
    const why = untilMs === null
        ? "not sent, because GitHub objected to the pace of writing three times in a row"
        : `not sent, because GitHub limits new content until ${new Date(untilMs).toISOString()}`;
    return makeError(call, "rate-limited", why, { resetAtMs: untilMs ?? undefined });
}
function describeLimit(message, { status, headers }, call, nowMs, isPrimary = false) {
    const retryAfterMs = readRetryAfterMs(headers, nowMs);
    const resetSeconds = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    const isUsedUp = isPrimary || String(headers["x-ratelimit-remaining"]) === "0" || PRIMARY_LIMIT.test(message);
    const why = `${status} ${message || "rate limited"}`;
    if (isUsedUp && !SECONDARY_LIMIT.test(message) && Number.isFinite(resetSeconds)) {
        const resetAtMs = resetSeconds * 1_000;
        return {
            kind: "primary-limit",
            error: makeError(call, "rate-limited", why, { status, resetAtMs }),
            resetAtMs,
        };
    }
    const isSecondary = SECONDARY_LIMIT.test(message) || retryAfterMs !== null || status === 429 || isUsedUp;
    if (!isSecondary)
        return null;
    const resetAtMs = retryAfterMs === null ? undefined : nowMs + retryAfterMs;
    return {
        kind: "secondary-limit",
        error: makeError(call, "rate-limited", why, { status, resetAtMs }),
        retryAfterMs,
    };
}
/** Wordings of refusals that concern one branch: rules, and commits that touch workflow files. */
const BRANCH_REFUSAL = /protected (branch|ref)|rule violation|locked branch|not authorized to (push|merge)|must be made through a pull request|without `?workflows?`? (permission|scope)/i;
/** A setting of the organisation or enterprise. */
const OWNER_REFUSAL = /not permitted to create or approve pull requests/i;
function findScope(text) {
    if (OWNER_REFUSAL.test(text))
        return "owner";
    return BRANCH_REFUSAL.test(text) ? "branch" : "repository";
}
function findCode(status) {
    const code = CODE_BY_STATUS[status];
    if (code !== undefined)
        return code;
    if (status >= 500)
        return "server";
    return status < 400 ? "not-found" : "invalid";
}
function makeError(call, code, why, parts) {
    const { accepted, ...details } = parts;
    const text = [why, ...(parts.reasons ?? [])].join("; ");
    return new errors/* GitHubError */.y_(wordFailure(call, code, text, accepted === undefined ? undefined : String(accepted)), {
        code,
        operation: call.operation,
        repository: call.repository === undefined ? undefined : (0,repository_ref/* formatRepositoryRef */.PC)(call.repository),
        scope: code === "forbidden" ? findScope(text) : undefined,
        ...details,
    });
}
function readMessage(body) {
    if (failure_isRecord(body))
        return typeof body.message === "string" ? body.message : "";
    if (typeof body !== "string")
        return "";
    return body.trimStart().startsWith("<") ? "an HTML page instead of an answer" : body;
}
/** `errors` of a 422 answer as `resource.field: code message`. */
function readReasons(body) {
    const errors = failure_isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.map((error) => {
        if (!failure_isRecord(error))
            return String(error);
        const place = [error.resource, error.field].filter((part) => typeof part === "string").join(".");
        const text = [error.code, error.message].filter((part) => typeof part === "string").join(" ");
        return `${place}: ${text}`;
    });
}
function readRetryAfterMs(headers, nowMs) {
    const header = headers["retry-after"];
    return parseRetryAfterMs(header === undefined ? undefined : String(header), nowMs);
}
function describeCause(cause) {
    if (!(cause instanceof Error))
        return "no answer came";
    const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
    return `${cause.message}${inner}`;
}

;// CONCATENATED MODULE: ./packages/github/out/batch-query.js



const TOO_MUCH_TYPES = ["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"];
const TOO_MUCH_TEXT = /Something went wrong while executing|respond to your request in time/i;
const UNSUPPORTED = /doesn't exist on type|Cannot query field|Unknown (argument|type|field)|isn't a defined/i;
/** Sends a query. Only a refused token is thrown. */
async function sendBatch(client, operation, query) {
    // Not repeatable: a batch that failed is asked again in halves, not as it was.
    const call = { operation, kind: "read", isRepeatable: false, cost: query.cost };
    try {
        const { data, problems } = await client.graphql(query.document, query.variables, call);
        if (data !== null)
            return { status: "answered", data, problems };
        const error = describeProblems(problems, call);
        if (problems.some(({ message }) => UNSUPPORTED.test(message)))
            return { status: "unsupported", error };
        const isTooMuchForIt = problems.length === 0 || problems.some(isTooMuch);
        return { status: isTooMuchForIt ? "too-much" : "failed", error };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || error.code === "unauthorized")
            throw error;
        if (error.code === "rate-limited")
            return { status: "refused", error };
        if (error.status === 501 || error.code === "not-found")
            return { status: "unsupported", error };
        const isPassing = error.code === "server" || error.code === "network";
        return { status: isPassing ? "too-much" : "failed", error };
    }
}
/** What an answer holds at an item's path, and by the way. */
function findReply(data, path, asidePath, problems = []) {
    const reply = { value: dig(data, path), parent: dig(data, path.slice(0, -1)) };
    return asidePath === undefined ? reply : { ...reply, aside: findAside(data, asidePath, problems) };
}
function findAside(data, path, problems) {
    const places = problems.map((problem) => problem.path);
    return {
        value: dig(data, path),
        parent: dig(data, path.slice(0, -1)),
        isInDoubt: (...field) => {
            const place = field[0] === ".." ? [...path.slice(0, -1), ...field.slice(1)] : [...path, ...field];
            return places.some((other) => isSamePlace(place, other));
        },
    };
}
/**
 * What the problems of an answer mean for the item at `path`: the server ran out of patience before or within it
 * (`cut-off`), something else is wrong there (`in-doubt`), or nothing (`null`).
 */
function judgePlace(path, { value }, problems) {
    const isHole = value === null;
    const here = problems.filter((problem) => problem.path.length === 0 ? isHole : isSamePlace(path, problem.path));
    // A server that ran out of patience says where, not what it left out from there on.
    if (here.some(isTooMuch) || (isHole && problems.some(isTooMuch)))
        return "cut-off";
    return here.length > 0 ? "in-doubt" : null;
}
function isTooMuch({ type, message }) {
    return (type !== undefined && TOO_MUCH_TYPES.includes(type)) || TOO_MUCH_TEXT.test(message);
}
function dig(data, path) {
    return path.reduce((holder, key) => (failure_isRecord(holder) ? (holder[key] ?? null) : null), data);
}
/** Whether one place lies within the other. */
function isSamePlace(one, other) {
    const depth = Math.min(one.length, other.length);
    return one.slice(0, depth).every((key, level) => key === other[level]);
}

;// CONCATENATED MODULE: ./packages/github/out/batch-size.js
/** Successes in a row after which a batch that was made smaller may grow again. */
const SUCCESSES_TO_GROW = 8;
/** How many items to ask for at once: halved when the server cannot cope, doubled again after it has coped for a while. */
class BatchSize {
    #largest;
    #current;
    #successes = 0;
    constructor(largest) {
        this.#largest = largest;
        this.#current = largest;
    }
    get current() {
        return this.#current;
    }
    succeed() {
        this.#successes += 1;
        if (this.#successes < SUCCESSES_TO_GROW)
            return;
        this.#successes = 0;
        this.#current = Math.min(this.#largest, this.#current * 2);
    }
    /** Takes that a batch of `size` was too much. Several of one size that fail together count once. */
    fail(size) {
        this.#successes = 0;
        this.#current = Math.min(this.#current, Math.max(1, Math.ceil(size / 2)));
    }
}

;// CONCATENATED MODULE: ./packages/github/out/strange-answer.js

/** Reads an answer; one that is not built as GitHub documents it ends as a `GitHubError`, like any other bad answer. */
function readDocumented(asked, read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof TypeError ? describeStrangeAnswer(asked, error) : error;
    }
}
/** What a reader that stumbles over an answer tells; `cause` says which part of it was missing. */
function describeStrangeAnswer({ operation, repository }, cause) {
    const place = repository === undefined ? "" : ` in ${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}`;
    const message = `Could not ${operation}${place}: the answer is not what GitHub documents (${cause.message}).`;
    return new errors/* GitHubError */.y_(message, { code: "server", operation, cause });
}

;// CONCATENATED MODULE: ./packages/github/out/graphql-batches.js





/** After so many single items in a row that GraphQL failed on, it is not asked again. */
const SINGLE_FAILURES_TO_GIVE_UP = 3;
/**
 * Asks for the items of one plan: many in a query, fewer when the server cannot cope, by REST where GraphQL fails.
 *
 * Every item gets an answer, whatever happens to the others. Only a refused token is thrown. Its memory of what the server
 * can take lasts as long as the object.
 */
class GraphqlBatches {
    #options;
    #plan;
    #size;
    #isSupported = true;
    #failuresInRow = 0;
    #singleFailuresInRow = 0;
    constructor(options, plan) {
        this.#options = options;
        this.#plan = plan;
        this.#size = new BatchSize(plan.largestBatch);
    }
    /** One answer for each item, in their order; `onAnswer` hears of each as soon as it is known. */
    async ask(items, onAnswer = () => undefined) {
        const answers = new Map();
        const round = {
            queue: items.map((item, index) => ({ item, index })),
            settle: (index, answer) => {
                answers.set(index, answer);
                onAnswer(index, answer);
            },
            isOver: false,
        };
        const workers = Array.from({ length: this.#options.concurrency }, () => this.#work(round));
        await Promise.all(workers);
        return items.map((_, index) => {
            const answer = answers.get(index);
            if (answer === undefined)
                throw new errors/* InvariantError */.zU(`item ${index} was never answered`);
            return answer;
        });
    }
    async #work(round) {
        try {
            while (!round.isOver) {
                const batch = round.queue.splice(0, this.#isSupported ? this.#size.current : 1);
                if (batch.length === 0)
                    return;
                await this.#askBatch(batch, round);
            }
        }
        catch (error) {
            round.isOver = true;
            throw error;
        }
    }
    async #askBatch(batch, round) {
        if (!this.#isSupported)
            return this.#askEachAlone(batch, round);
        const query = this.#plan.build(batch.map(({ item }) => item));
        const outcome = await sendBatch(this.#options.client, this.#plan.operation, query);
        if (outcome.status === "answered") {
            this.#failuresInRow = 0;
            return this.#readAnswer(batch, query, outcome, round);
        }
        if (outcome.status === "refused") {
            for (const { index, item } of batch)
                round.settle(index, this.#plan.fail(item, outcome.error));
            return;
        }
        if (this.#mayBeTheAsides(outcome, batch) && this.#plan.simplify?.(query)) {
            round.queue.unshift(...batch);
            return;
        }
        if (outcome.status === "too-much")
            return this.#askForLess(batch, outcome.error, round);
        if (outcome.status === "unsupported")
            this.#giveUp(outcome.error);
        return this.#askEachAlone(batch, round);
    }
    /** Whether the server may not know, or not bear, what was asked for by the way; a refusal of GraphQL is none. */
    #mayBeTheAsides(outcome, batch) {
        if (outcome.status === "too-much")
            return this.#failuresInRow > 0 || batch.length === 1;
        return outcome.error.status === undefined;
    }
    /** Keeps what is there, asks again for what was cut off, and sends what GraphQL does not tell to the fallback. */
    async #readAnswer(batch, query, { data, problems }, round) {
        const cutOff = [];
        const untold = [];
        for (const [position, entry] of batch.entries()) {
            const path = query.paths[position] ?? [];
            const reply = findReply(data, path, query.asides?.[position], problems);
            const doubt = judgePlace(path, reply, problems);
            if (doubt === "cut-off") {
                cutOff.push(entry);
                continue;
            }
            const reading = doubt === null ? this.#read(entry.item, reply) : FALLBACK;
            if (reading.status === "done")
                round.settle(entry.index, reading.answer);
            else if (reading.status === "more")
                round.queue.push({ index: entry.index, item: reading.item });
            else
                untold.push(entry);
        }
        if (cutOff.length === 0) {
            this.#size.succeed();
            this.#singleFailuresInRow = 0;
        }
        else if (batch.length === 1) {
            untold.push(...cutOff);
        }
        else {
            this.#size.fail(batch.length);
            round.queue.unshift(...cutOff);
        }
        await this.#askEachAlone(untold, round);
    }
    /** An answer that is not as documented throws when it is looked into: REST has another try. */
    #read(item, reply) {
        try {
            return this.#plan.read(item, reply);
        }
        catch (error) {
            if (error instanceof TypeError)
                return FALLBACK;
            throw error;
        }
    }
    /** Halves a batch that failed as a whole; one item alone goes to the fallback. */
    async #askForLess(batch, error, round) {
        const { clock, random, signal, logger } = this.#options;
        this.#size.fail(batch.length);
        if (batch.length === 1) {
            this.#singleFailuresInRow += 1;
            if (this.#singleFailuresInRow >= SINGLE_FAILURES_TO_GIVE_UP)
                this.#giveUp(error);
            return this.#askEachAlone(batch, round);
        }
        logger.debug(`${error.message} Asking for ${this.#size.current} at a time instead of ${batch.length}.`);
        await clock.sleep(backoffDelayMs(this.#failuresInRow, random), signal);
        this.#failuresInRow += 1;
        round.queue.unshift(...batch);
    }
    async #askEachAlone(batch, round) {
        for (const { index, item } of batch) {
            if (round.isOver)
                return;
            round.settle(index, await this.#askAlone(item));
        }
    }
    async #askAlone(item) {
        try {
            return await this.#plan.askAlone(item);
        }
        catch (error) {
            // Nothing that one item's answer lacks may end the others' run.
            const failure = error instanceof TypeError ? describeStrangeAnswer(this.#plan, error) : error;
            if (!(failure instanceof errors/* GitHubError */.y_) || failure.code === "unauthorized")
                throw error;
            return this.#plan.fail(item, failure);
        }
    }
    #giveUp(error) {
        if (!this.#isSupported)
            return;
        this.#isSupported = false;
        this.#options.logger.warning(`${error.message} GraphQL is not used for this any more: REST takes its place and needs many more requests.`);
    }
}
const FALLBACK = { status: "fallback" };

;// CONCATENATED MODULE: ./packages/github/out/call.js
/** A call that only reads. */
function readCall(operation, repository) {
    return { operation, repository, kind: "read", isRepeatable: true };
}
/** A write that may be sent again without harm. */
function repeatableWrite(operation, repository) {
    return { operation, repository, kind: "write", isRepeatable: true };
}
/** A write whose sender looks before it sends again. */
function singleWrite(operation, repository) {
    return { operation, repository, kind: "write", isRepeatable: false };
}

// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __nccwpck_require__(94419);
;// CONCATENATED MODULE: ./packages/github/out/attempts.js


/** A server that wants to be left alone for longer than this is not asked again. */
const LONGEST_RETRY_AFTER_MS = 60_000;
/**
 * The octokit plugin that stands around every request. Around each attempt it waits for leave to send, and tells the
 * budget what the answer said; after a failure it decides whether there is a next attempt. Throws `GitHubError`.
 */
function createAttemptPlugin(options) {
    return (octokit) => {
        octokit.hook.wrap("request", async (request, hookOptions) => {
            const call = hookOptions.request.call;
            const resource = hookOptions.url === options.graphqlUrl ? "graphql" : "core";
            const lane = { ...options, call, resource };
            for (let retryCount = 0;; retryCount += 1) {
                const outcome = await attempt(lane, async () => request(hookOptions));
                if (outcome.status === "answered")
                    return outcome.response;
                const { failure } = outcome;
                if (retryCount >= options.maxRetries || !mayRepeat(call, failure))
                    throw failure.error;
                await waitOut(lane, failure, retryCount);
            }
        });
    };
}
/** Waits for the write lane and the budget, then sends. */
async function attempt(lane, send) {
    const { budget, governor, call } = lane;
    const turn = call.kind === "write" ? await governor.acquire(call.createsContent ?? false) : FREE_TURN;
    if (turn.status === "stopped")
        return refuse(describeRefusal(turn, call));
    if (turn.status === "deferred")
        return refuse(describeDeferral(turn.untilMs, call));
    try {
        const admission = await budget.acquire(lane.resource, call.cost ?? 1);
        if (admission.status !== "granted")
            return refuse(describeRefusal(admission, call));
        const outcome = await sendAndJudge(lane, admission.permit, send);
        if (outcome.status === "failed")
            reportLimit(lane, outcome.failure, admission.permit);
        else if (call.kind === "write")
            governor.reportSuccess();
        return outcome;
    }
    finally {
        turn.release();
    }
}
const FREE_TURN = { status: "granted", release: () => undefined };
function refuse(error) {
    return { status: "failed", failure: { kind: "final", error } };
}
async function sendAndJudge({ clock, call, resource }, permit, send) {
    try {
        const response = await send();
        permit.settle(response.headers);
        const failure = judgeResponse(response, call, resource, clock.now());
        return failure === null ? { status: "answered", response } : { status: "failed", failure };
    }
    catch (thrown) {
        const answer = readFailedAnswer(thrown);
        permit.settle(answer === null ? null : findBelievableHeaders(answer.status, answer.headers));
        const failure = answer === null ? describeNoAnswer(findCause(thrown), call) : describeAnswer(answer, call, clock.now());
        return { status: "failed", failure };
    }
}
/** @octokit/request lets everything below 400 pass: redirects that were not followed, and limits in GraphQL's 200. */
function judgeResponse(response, call, resource, nowMs) {
    const answer = { status: response.status, headers: response.headers, body: response.data };
    if (response.status >= 300)
        return describeAnswer(answer, call, nowMs);
    return resource === "graphql" ? describeGraphqlLimit(answer, call, nowMs) : null;
}
/** A refused token is answered with a stranger's limit, and a gateway's error page knows none. */
function findBelievableHeaders(status, headers) {
    if (status === 401)
        return null;
    return status >= 500 && headers["x-ratelimit-remaining"] === undefined ? null : headers;
}
function reportLimit({ budget, governor, call, resource }, failure, permit) {
    if (failure.kind === "primary-limit")
        budget.reportPrimaryLimit(resource, failure.resetAtMs);
    if (failure.kind !== "secondary-limit")
        return;
    budget.reportSecondaryLimit(failure.retryAfterMs, permit);
    if (call.kind === "write")
        governor.reportSecondaryLimit();
}
/** Waits as long as the failure asks for; what a limit asks for, the budget does before the next attempt. */
async function waitOut({ clock, random, signal }, failure, retryCount) {
    if (failure.kind !== "passing")
        return;
    await clock.sleep(Math.max(backoffDelayMs(retryCount, random), failure.retryAfterMs ?? 0), signal);
}
function mayRepeat(call, failure) {
    if (failure.kind === "final")
        return false;
    if (failure.kind !== "passing")
        return true;
    return call.isRepeatable && (failure.retryAfterMs ?? 0) <= LONGEST_RETRY_AFTER_MS;
}
function readFailedAnswer(thrown) {
    const { status, response } = thrown;
    if (status === undefined || response === undefined)
        return null;
    return { status, headers: response.headers, body: response.data };
}
/** What went wrong on the way; @octokit/request's own error holds the request, which is nobody's business. */
function findCause(thrown) {
    return thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
}

;// CONCATENATED MODULE: ./packages/github/out/transport.js
const REDIRECTS_FOR_READS = [301, 302, 303, 307, 308];
/** Only these tell a client to send the same write again; after the others it would silently become a GET. */
const REDIRECTS_FOR_WRITES = [307, 308];
const MOST_REDIRECTS = 5;
/**
 * A cancelled step has 7.5 seconds before it is told again, and 2.5 more before it is killed: the files must be written.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const STOP_GRACE_MS = 4_000;
const STATUSES_WITHOUT_BODY = [204, 205, 304];
/**
 * Makes a transport in which an answer is either complete or an error: @octokit/request takes a 200 whose body broke off
 * or is no JSON for a success.
 *
 * A redirect is followed within its origin only, so that the token never leaves it; one that is not followed comes back as
 * it is.
 */
function createTransport(options) {
    let sent = 0;
    const sendOnce = async (url, init) => {
        sent += 1;
        const startedMs = options.clock.now();
        const tookMs = () => options.clock.now() - startedMs;
        const { pathname, search } = new URL(url);
        const line = `${init.method ?? "GET"} ${pathname}${search}`;
        try {
            const response = await options.fetch(url, { ...init, redirect: "manual" });
            const complete = await readWhole(response);
            options.logger.debug(`${line}: ${response.status} after ${tookMs()} ms`);
            return complete;
        }
        catch (error) {
            options.logger.debug(`${line}: no answer after ${tookMs()} ms`);
            throw error;
        }
    };
    const follow = async (url, init) => {
        let address = url;
        for (let redirects = 0;; redirects += 1) {
            const response = await sendOnce(address, init);
            const next = findRedirect(response, address, init.method ?? "GET");
            if (next === null || redirects >= MOST_REDIRECTS)
                return response;
            address = next;
        }
    };
    const fetch = async (url, init) => {
        const controller = new AbortController();
        const over = new AbortController();
        const timer = setTimeout(() => controller.abort(), options.timeoutMs);
        const giveUp = async () => {
            await options.clock.sleep(STOP_GRACE_MS, over.signal);
            controller.abort();
        };
        options.signal?.addEventListener("abort", giveUp, { once: true, signal: over.signal });
        try {
            return await follow(url, { ...init, signal: controller.signal });
        }
        catch (error) {
            if (options.signal?.aborted)
                throw new Error("the run was told to stop before the answer came");
            if (controller.signal.aborted)
                throw new Error(`no answer within ${options.timeoutMs} ms`);
            throw error;
        }
        finally {
            clearTimeout(timer);
            over.abort();
        }
    };
    return { fetch, count: () => sent };
}
/** The address to go on to, or `null` when the answer is to be taken as it is. */
function findRedirect(response, address, method) {
    const followed = method === "GET" || method === "HEAD" ? REDIRECTS_FOR_READS : REDIRECTS_FOR_WRITES;
    const location = response.headers.get("location");
    if (!followed.includes(response.status) || location === null)
        return null;
    const next = new URL(location, address);
    return next.origin === new URL(address).origin ? next.href : null;
}
async function readWhole(response) {
    const { status } = response;
    const text = await response.text();
    const headers = new Headers(response.headers);
    if (STATUSES_WITHOUT_BODY.includes(status))
        return new Response(null, { status, headers });
    // @octokit/request parses only what is called JSON, and what stands between us and GitHub calls it what it likes.
    if (isJson(text))
        headers.set("content-type", "application/json; charset=utf-8");
    else if (status >= 200 && status < 300)
        throw new Error("the answer broke off or is no JSON");
    return new Response(text, { status, headers });
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/client.js





/** Named, so that a new default at GitHub changes nothing. https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = "2022-11-28";
/** Makes a client. It reads nothing from the environment but the proxy, which @actions/github does where there is one. */
function createClient(options) {
    const transport = createTransport({
        fetch: chooseFetch(options),
        logger: options.logger,
        clock: options.clock,
        timeoutMs: options.requestTimeoutMs,
        signal: options.signal,
    });
    const log = asOctokitLog(options.logger);
    const { token } = options;
    const access = typeof token === "string"
        ? { auth: token, request: { fetch: transport.fetch, log } }
        : { request: { fetch: authorize(transport.fetch, token), log } };
    // The bare client: @actions/github's is ten times as large, and not a part of it would be used (docs/decisions/0060).
    const octokit = new (dist_src/* Octokit */.E.plugin(createAttemptPlugin(options)))({
        ...access,
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: formatUserAgent(options),
        log,
    });
    const send = (route, parameters, call) => octokit.request(route, {
        ...parameters,
        headers: { "x-github-api-version": API_VERSION },
        request: { call },
    });
    return {
        rest: async (route, parameters, call) => (await send(route, parameters, call)),
        graphql: async (query, variables, call) => {
            const { data: body } = await send(`POST ${options.graphqlUrl}`, { query, variables }, call);
            const content = failure_isRecord(body) && failure_isRecord(body.data) ? body.data : null;
            return { data: content, problems: readGraphqlProblems(body) };
        },
        countRequests: () => transport.count(),
    };
}
/** Tells whether GitHub answered `status`, or one of several. */
function isAnswered(error, ...statuses) {
    return error instanceof errors/* GitHubError */.y_ && error.status !== undefined && statuses.includes(error.status);
}
/** With the tag that @actions/github puts there, too. */
function formatUserAgent({ userAgent, orchestrationId }) {
    if (orchestrationId === undefined)
        return userAgent;
    return `${userAgent} actions_orchestration_id/${orchestrationId.replaceAll(/[^a-z0-9_.-]/gi, "_")}`;
}
/**
 * Node's own fetch; behind a proxy that of @actions/github, which is loaded only then, because it doubles the time to the
 * first request. A proxy cannot reach this machine's own servers.
 */
function chooseFetch({ apiUrl, isProxied }) {
    const { hostname } = new URL(apiUrl);
    const isLocal = hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
    if (isLocal || !isProxied)
        return (url, init) => fetch(url, init);
    return async (url, init) => {
        const { defaults } = await Promise.all(/* import() */[__nccwpck_require__.e(521), __nccwpck_require__.e(667)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18667));
        return (defaults.request?.fetch ?? fetch)(url, init);
    };
}
/** Gives each attempt the authorization that holds at its moment. */
function authorize(fetch, source) {
    return async (url, init) => {
        const headers = new Headers(init.headers);
        headers.set("authorization", await source());
        return fetch(url, { ...init, headers });
    };
}
function asOctokitLog(logger) {
    const debug = (message) => logger.debug(message);
    return { debug, info: debug, warn: debug, error: debug };
}

;// CONCATENATED MODULE: ./packages/github/out/rest-pages.js

/** Reads every page of a list, 100 entries at a time, as long as the answer links to a next one. */
async function readAllPages(client, route, parameters, call) {
    const entries = [];
    for (let page = 1;; page += 1) {
        const { data, headers } = await client.rest(route, { ...parameters, per_page: 100, page }, call);
        // A text would be taken apart into its letters.
        if (!Array.isArray(data))
            throw describeStrangeAnswer(call, new TypeError("it is no list"));
        entries.push(...data);
        if (!/;\s*rel="?next"?/.test(String(headers.link ?? "")))
            return entries;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/rest-repositories.js




/** Reads one repository by REST: two requests, and one more for each further 100 branches. Throws `GitHubError`. */
async function readRepositoryByRest(client, repository) {
    const call = readCall("read the repository", repository);
    const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
    if (Array.isArray(data))
        throw new TypeError("a list in the place of a repository");
    const current = (0,repository_ref/* parseRepositoryRef */.rH)(data.full_name ?? "") ?? repository;
    const branches = await readBranches(client, current);
    return {
        repository: current,
        databaseId: data.id ?? null,
        isArchived: data.archived ?? false,
        isDisabled: data.disabled ?? false,
        // REST does not tell.
        isLocked: false,
        isMirror: (data.mirror_url ?? null) !== null,
        defaultBranch: branches.find(({ name }) => name === data.default_branch) ?? null,
        branches,
    };
}
/** Compares one branch with its default branch by REST: one request, two for a branch with several commits of its own. */
async function compareByRest(client, { repository, defaultBranch, branch }) {
    try {
        const comparison = await readComparison(client, repository, defaultBranch.name, branch.name);
        if (comparison === null)
            return { status: "unrelated-histories" };
        return {
            status: "compared",
            comparison: {
                branch,
                aheadBy: comparison.ahead_by,
                behindBy: comparison.behind_by,
                tipAuthorId: await findTipAuthor(client, repository, branch.name, comparison),
            },
        };
    }
    catch (error) {
        if (!isAnswered(error, 404) || (await isBranchThere(client, repository, branch.name)))
            throw error;
        // Throws when it is the repository that is gone.
        await client.rest("GET /repos/{owner}/{repo}", at(repository), readCall("read the repository", repository));
        return { status: "branch-deleted" };
    }
}
/** The list of commits begins with the oldest, so it names the newest one's author only when it is the only one. */
async function findTipAuthor(client, repository, branch, { ahead_by, commits }) {
    const [tip] = commits ?? [];
    if (ahead_by === 0)
        return null;
    if (ahead_by === 1 && tip !== undefined)
        return tip.author?.id ?? null;
    return (await findBranch(client, repository, branch))?.commit.author?.id ?? null;
}
/**
 * `GET /compare/{base}...{head}`; `null` when the two have no common ancestor. Names of branches are understood
 * everywhere; commits are on GitHub, which does not document it.
 */
async function readComparison(client, repository, base, head) {
    const call = readCall(`compare ${base} with ${head}`, repository);
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", { ...at(repository), basehead: `${base}...${head}`, per_page: 1 }, call);
        return data;
    }
    catch (error) {
        if (isAnswered(error, 404) && /no common ancestor/i.test(error.message))
            return null;
        throw error;
    }
}
/** `{owner}` and `{repo}` of a route. */
function at(repository) {
    return { owner: repository.owner, repo: repository.name };
}
async function readBranches(client, repository) {
    try {
        const branches = await readAllPages(client, "GET /repos/{owner}/{repo}/branches", at(repository), readCall("list the branches", repository));
        return branches.map(({ name, commit }) => ({ name, oid: commit.sha }));
    }
    catch (error) {
        // What GitHub says to other questions about an empty repository, older servers say to this one too.
        if (isAnswered(error, 409) && /is empty/i.test(error.message))
            return [];
        throw error;
    }
}
/** Whether the repository has the branch now. */
async function isBranchThere(client, repository, name) {
    return (await findBranch(client, repository, name)) !== null;
}
async function findBranch(client, repository, name) {
    try {
        const route = "GET /repos/{owner}/{repo}/branches/{branch}";
        const call = readCall("read a branch", repository);
        return (await client.rest(route, { ...at(repository), branch: name }, call)).data;
    }
    catch (error) {
        if (isAnswered(error, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/branch-reads.js



/** The branch now, or `null`. A renamed one answers under its new name: then the one asked for does not exist. */
async function readBranch(client, repository, branch) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/branches/{branch}", { ...at(repository), branch }, readCall(`read branch ${branch}`, repository));
        if (data.name !== branch)
            return null;
        return { name: data.name, oid: data.commit.sha, isProtected: data.protected ?? false };
    }
    catch (error) {
        if (isAnswered(error, 404))
            return null;
        throw error;
    }
}
/** A commit, or `null` when the repository has none of that name. */
async function readCommit(client, repository, oid) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...at(repository), commit_sha: oid }, readCall(`read commit ${oid}`, repository));
        return { oid: data.sha, message: data.message, parentOids: data.parents.map(({ sha }) => sha) };
    }
    catch (error) {
        if (isAnswered(error, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/rest-pull-requests.js




/** Lists open pull requests by REST. GitHub ignores a filter that it cannot read, so the answer is filtered again. */
async function listPullRequestsByRest(client, viewer, repository, filter) {
    const head = filter.head === undefined ? {} : { head: `${repository.owner}:${filter.head}` };
    const base = filter.base === undefined ? {} : { base: filter.base };
    const which = filter.base === undefined ? `from ${filter.head}` : `into ${filter.base}`;
    const call = readCall(`list the pull requests ${which}`, repository);
    const found = await readAllPages(client, "GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open", ...base, ...head }, call);
    if (found.length === 0)
        return [];
    const viewerId = await viewer.readId();
    return readDocumented(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)))
        .filter((one) => filter.base === undefined || one.base === filter.base)
        .filter((one) => filter.head === undefined || (one.head === filter.head && !one.isCrossRepository));
}
/** A REST answer as a pull request; `viewerId` is the account behind the token, `null` when it is not known. */
function fromRest(pullRequest, viewerId) {
    const { head, base, user } = pullRequest;
    return {
        number: pullRequest.number,
        url: pullRequest.html_url,
        title: pullRequest.title,
        body: pullRequest.body ?? "",
        head: head.ref,
        headOid: head.sha,
        base: base.ref,
        isCrossRepository: isFromElsewhere(pullRequest),
        isDraft: pullRequest.draft ?? false,
        isOwn: viewerId === null || !user ? undefined : user.id === viewerId,
        labels: readLabels(pullRequest),
    };
}
/** Names of the labels. */
function readLabels({ labels }) {
    return labels?.map(({ name }) => name) ?? [];
}
/** Whether the head is in another repository. One that is not named is taken to be the same. */
function isFromElsewhere({ head, base }) {
    if (head.repo === undefined || base.repo === undefined)
        return false;
    return head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/github/out/rest-branch-histories.js






/**
 * Reads the past of one branch by REST: one request where it never had a sync pull request, and a few more to tell how
 * the last ones ended. The trees are not asked for: they would cost two requests for every branch.
 */
async function readHistoryByRest(client, query) {
    const ended = [];
    let isSettled = false;
    for (const pullRequest of await listEnded(client, query)) {
        const plain = toEnded(pullRequest);
        if (plain === null)
            continue;
        // Only the newest ones decide, up to the last merge.
        ended.push(isSettled ? plain : await complete(client, query.repository, pullRequest, plain));
        isSettled ||= plain.isMerged;
    }
    return {
        ended,
        baseOid: null,
        baseTreeOid: null,
        defaultTreeOid: null,
    };
}
/** GitHub ignores a filter that it cannot read, so the answer is filtered again. */
async function listEnded(client, { repository, base, head }) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls", {
        ...at(repository),
        state: "closed",
        base,
        head: `${repository.owner}:${head}`,
        sort: "created",
        direction: "desc",
        per_page: HISTORY_LENGTH,
    }, readCall(`list the closed pull requests into ${base}`, repository));
    return data.filter((one) => one.state === "closed" && one.base.ref === base && one.head.ref === head);
}
function toEnded(pullRequest) {
    const { number, url, base, body, labels, isCrossRepository } = fromRest(pullRequest, null);
    const marker = parseSyncMarker(body);
    if (isCrossRepository || marker?.base !== base)
        return null;
    return {
        number,
        url,
        marker,
        labels,
        isMerged: parseTime(pullRequest.merged_at) !== null,
        closedAtMs: parseTime(pullRequest.closed_at),
        closer: null,
        branchDeletedAtMs: null,
        mergeParentCount: null,
    };
}
async function complete(client, repository, { merge_commit_sha: oid }, plain) {
    if (!plain.isMerged) {
        if (plain.marker.closedFor !== undefined)
            return plain;
        return { ...plain, ...(await readClosing(client, repository, plain.number)) };
    }
    if (oid == null)
        return plain;
    const commit = await orUnknown(readCommit(client, repository, oid));
    return { ...plain, mergeParentCount: commit?.parentOids.length ?? null };
}
/** Who closed it, by its events; where there are none, by the issue that every pull request also is. */
async function readClosing(client, repository, number) {
    const call = readCall(`read who closed pull request #${number}`, repository);
    const parameters = { ...at(repository), issue_number: number };
    const events = await orUnknown(readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/events", parameters, call));
    const closing = events?.findLast(({ event }) => event === "closed");
    const deletion = events?.findLast(({ event }) => /^(head|base)_ref_deleted$/.test(event));
    const branchDeletedAtMs = parseTime(deletion?.created_at);
    if (closing !== undefined)
        return { closer: toCloser(closing.actor), branchDeletedAtMs };
    const issue = await orUnknown(client.rest("GET /repos/{owner}/{repo}/issues/{issue_number}", parameters, call));
    return { closer: toCloser(issue?.data.closed_by), branchDeletedAtMs };
}
function toCloser(account) {
    return account == null ? null : { id: account.id ?? null, isBot: account.type === "Bot" };
}
/** Details that this GitHub does not tell are unknown; a limit or a refused token is no such thing. */
async function orUnknown(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
            throw error;
        return null;
    }
}
/** Milliseconds since the epoch; `null` for what is missing or makes no sense. */
function parseTime(text) {
    const time = Date.parse(text ?? "");
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./packages/github/out/branch-histories.js




const TIP = "target { oid ... on Commit { tree { oid } } }";
const FRAGMENT = `fragment EndedFields on PullRequest {
  number url body state isCrossRepository headRefName baseRefName closedAt
  labels(first: 20) { nodes { name } }
  mergeCommit { parents(first: 2) { totalCount } }
  timelineItems(last: 5, itemTypes: [CLOSED_EVENT, HEAD_REF_DELETED_EVENT, BASE_REF_DELETED_EVENT]) {
    nodes {
      __typename
      ... on ClosedEvent { createdAt actor { __typename ... on User { databaseId } ... on Bot { databaseId } } }
      ... on HeadRefDeletedEvent { createdAt }
      ... on BaseRefDeletedEvent { createdAt }
    }
  }
}`;
/** Makes a reader of the past that asks for 25 branches in one query, and for one in a few requests where GraphQL fails. */
function createBranchHistories(options) {
    const batches = new GraphqlBatches(options, planHistories(options));
    return {
        read: (queries) => batches.ask(queries),
        readAlone: (query) => readHistoryByRest(options.client, query),
    };
}
function planHistories({ client }) {
    return {
        operation: "read what came before",
        largestBatch: 25,
        build: buildHistoryQuery,
        read: readHistory,
        askAlone: async (query) => ({ status: "found", history: await readHistoryByRest(client, query) }),
        fail: (_, error) => ({ status: "failed", error }),
    };
}
/** Points by GitHub's formula: each pull request has three connections. */
function buildHistoryQuery(queries) {
    const variables = {};
    const add = (name, value) => {
        variables[name] = value;
        return `$${name}`;
    };
    const fields = queries.map(({ repository, base, head }, index) => {
        const opening = `repository(owner: ${add(`o${index}`, repository.owner)}, name: ${add(`n${index}`, repository.name)})`;
        const filter = `states: [CLOSED, MERGED], baseRefName: ${add(`b${index}`, base)}, headRefName: ${add(`h${index}`, head)}`;
        const order = "orderBy: { field: CREATED_AT, direction: DESC }";
        const ref = add(`r${index}`, `refs/heads/${base}`);
        return `r${index}: ${opening} {
    defaultBranchRef { ${TIP} }
    ref(qualifiedName: ${ref}) { ${TIP} }
    pullRequests(${filter}, first: ${HISTORY_LENGTH}, ${order}) { nodes { ...EndedFields } }
  }`;
    });
    const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
    return {
        document: `query branchHistories(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n${FRAGMENT}`,
        variables,
        cost: Math.max(1, Math.ceil((queries.length * (1 + 3 * HISTORY_LENGTH)) / 100)),
        paths: queries.map((_, index) => [`r${index}`, "pullRequests"]),
    };
}
/** A list with a hole says that something could not be read: REST has another try. */
function readHistory(query, { value, parent }) {
    if (!failure_isRecord(value) || !failure_isRecord(parent))
        return { status: "fallback" };
    const nodes = value.nodes;
    const there = nodes.filter((node) => node !== null);
    if (there.length < nodes.length)
        return { status: "fallback" };
    const repository = parent;
    const history = {
        ended: there.flatMap((node) => readEnded(query, node)),
        baseOid: repository.ref?.target?.oid ?? null,
        baseTreeOid: repository.ref?.target?.tree?.oid ?? null,
        defaultTreeOid: repository.defaultBranchRef?.target?.tree?.oid ?? null,
    };
    return { status: "done", answer: { status: "found", history } };
}
/** Filters again what a server that knows no filters lets through. */
function readEnded({ base, head }, node) {
    const marker = parseSyncMarker(node.body);
    const isMeant = node.baseRefName === base && node.headRefName === head && !node.isCrossRepository;
    if (!isMeant || marker?.base !== base || !["CLOSED", "MERGED"].includes(node.state))
        return [];
    const events = node.timelineItems.nodes.filter((event) => event !== null);
    const closing = events.findLast(({ __typename }) => __typename === "ClosedEvent");
    const deletion = events.findLast(({ __typename }) => /^(Head|Base)RefDeletedEvent$/.test(__typename));
    return [
        {
            number: node.number,
            url: node.url,
            marker,
            labels: node.labels?.nodes.flatMap((label) => (label === null ? [] : [label.name])) ?? [],
            isMerged: node.state === "MERGED",
            closedAtMs: parseTime(node.closedAt ?? closing?.createdAt),
            closer: readCloser(closing?.actor),
            branchDeletedAtMs: parseTime(deletion?.createdAt),
            mergeParentCount: node.mergeCommit?.parents.totalCount ?? null,
        },
    ];
}
function readCloser(actor) {
    if (actor == null)
        return null;
    return { id: actor.databaseId ?? null, isBot: actor.__typename === "Bot" };
}

;// CONCATENATED MODULE: ./packages/github/out/protection.js

const PROTECTION = /protected (branch|ref)|locked branch|rule violation|must be made through a pull request|cannot (update|delete) this|creations? being restricted/i;
/** Whether GitHub refused a write because of a rule of the repository. */
function isProtection(error) {
    return error instanceof errors/* GitHubError */.y_ && PROTECTION.test(error.message);
}
/**
 * Whether GitHub refused because the commits change workflow files, which takes a permission of its own.
 * https://docs.github.com/en/apps/creating-github-apps/registering-a-github-app/choosing-permissions-for-a-github-app
 */
function isWorkflowRefusal(error) {
    return error instanceof errors/* GitHubError */.y_ && /without `?workflows?`? (permission|scope)/i.test(error.message);
}

;// CONCATENATED MODULE: ./packages/github/out/repeat-after-look.js


/**
 * Sends a write; when nobody knows what became of it, looks before it is sent again.
 *
 * `write` hears whether an earlier attempt of this call was lost. `look` returns the result if the write did happen, else
 * `null`. The last failure is thrown.
 */
async function repeatAfterLook({ clock, random, maxRetries, signal }, write, look) {
    for (let attempt = 0;; attempt += 1) {
        try {
            return await write(attempt > 0);
        }
        catch (error) {
            if (!isFateUnknown(error))
                throw error;
            await clock.sleep(backoffDelayMs(attempt, random), signal);
            const found = await look();
            if (found !== null)
                return found;
            if (attempt >= maxRetries)
                throw error;
        }
    }
}
/** Whether GitHub may have done what was asked, although no proper answer came. */
function isFateUnknown(error) {
    return error instanceof errors/* GitHubError */.y_ && (error.code === "server" || error.code === "network");
}

;// CONCATENATED MODULE: ./packages/github/out/ensure-branch.js






/** Makes the branch at `oid` if there is none; never moves one. */
async function ensureBranch(options, repository, branch, oid) {
    const look = async (created) => {
        const state = await readBranch(options.client, repository, branch);
        if (state === null)
            return null;
        return state.oid === oid ? { status: "at-commit", created } : { status: "elsewhere", oid: state.oid };
    };
    const create = async (wasLost) => {
        try {
            await options.client.rest("POST /repos/{owner}/{repo}/git/refs", { ...at(repository), ref: `refs/heads/${branch}`, sha: oid }, singleWrite(`make branch ${branch}`, repository));
            return { status: "at-commit", created: true };
        }
        catch (error) {
            if (isProtection(error))
                return { status: "protected" };
            if (!isAnswered(error, 422) || !/already[ _]exists/i.test(error.message))
                throw error;
            const found = await look(wasLost);
            if (found === null)
                throw error;
            return found;
        }
    };
    return repeatAfterLook(options, create, () => look(true));
}

;// CONCATENATED MODULE: ./packages/github/out/ref-updates.js










/** GitHub's sign for "no commit". */
const NO_COMMIT = "0".repeat(40);
const REPOSITORY_ID = `query repositoryId($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { id }
}`;
const UPDATE_REFS = `mutation updateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
/**
 * Makes `replace` and `remove`: compare and swap through GraphQL's `updateRefs` with `beforeOid`.
 *
 * A server without GraphQL, or without that mutation, gets a look, then `DELETE`, then `POST`: somebody who pushes between
 * the look and the deletion loses that push. So both are only for branches that nobody else is meant to push to.
 */
function createRefUpdates(options) {
    const { client } = options;
    const ids = new Map();
    let isSupported = true;
    /** `null` when GraphQL does not tell. */
    const readId = async (repository) => {
        const known = ids.get((0,repository_ref/* repositoryKey */.Kq)(repository));
        if (known !== undefined)
            return known;
        const call = readCall("read the repository's id", repository);
        const { data, problems } = await client.graphql(REPOSITORY_ID, { ...repository }, call);
        const node = data?.repository;
        if (failure_isRecord(node) && typeof node.id === "string") {
            ids.set((0,repository_ref/* repositoryKey */.Kq)(repository), node.id);
            return node.id;
        }
        if (isNoAnswer(data, problems))
            return null;
        throw describeProblems(problems, call);
    };
    /** `null` when GraphQL does not do it. */
    const sendMutation = async ({ repository, branch, from, to }) => {
        const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to ?? NO_COMMIT, force: true };
        const call = singleWrite(to === null ? `delete branch ${branch}` : `move branch ${branch}`, repository);
        const repositoryId = await readId(repository);
        if (repositoryId === null)
            return null;
        const input = { repositoryId, refUpdates: [update] };
        const { data, problems } = await client.graphql(UPDATE_REFS, { input }, call);
        if (failure_isRecord(data?.updateRefs) && problems.length === 0)
            return { status: "moved" };
        const refusal = describeProblems(problems, call);
        const isUnknown = isNoAnswer(data, problems) || UNKNOWN_FIELD.test(refusal.message);
        if (isUnknown && !isProtection(refusal))
            return null;
        throw refusal;
    };
    const swapByMutation = async (swap) => {
        const look = () => findChange(options, swap);
        const write = async () => {
            try {
                return await sendMutation(swap);
            }
            catch (error) {
                if (!isRefusal(error) || isUnsupported(error) || isProtection(error))
                    throw error;
                const found = await look();
                if (found === null)
                    throw error;
                return found;
            }
        };
        return repeatAfterLook(options, write, look);
    };
    const swap = async (what) => {
        if (isSupported) {
            try {
                const result = await swapByMutation(what);
                if (result !== null)
                    return result;
            }
            catch (error) {
                if (isProtection(error))
                    return { status: "protected" };
                if (!isUnsupported(error))
                    throw error;
            }
            isSupported = false;
        }
        return swapByRest(options, what);
    };
    return {
        replace: (repository, branch, from, to) => swap({ repository, branch, from, to }),
        remove: (repository, branch, from) => swap({ repository, branch, from, to: null }),
    };
}
/** Where the branch is by now; `null` when it is still where it was. */
async function findChange({ client }, { repository, branch, from, to }) {
    const oid = (await readBranch(client, repository, branch))?.oid ?? null;
    if (oid === to)
        return { status: "moved" };
    return oid === from ? null : { status: "stale", oid };
}
async function swapByRest(options, swap) {
    const { repository, branch, to } = swap;
    const found = await findChange(options, swap);
    if (found !== null)
        return found;
    try {
        await removeBranch(options, repository, branch);
    }
    catch (error) {
        if (isProtection(error))
            return { status: "protected" };
        throw error;
    }
    if (to === null)
        return { status: "moved" };
    const made = await ensureBranch(options, repository, branch, to);
    if (made.status === "protected")
        return made;
    return made.status === "at-commit" ? { status: "moved" } : { status: "stale", oid: made.oid };
}
async function removeBranch(options, repository, branch) {
    const remove = async () => {
        try {
            await options.client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}` }, singleWrite(`delete branch ${branch}`, repository));
        }
        catch (error) {
            if (!isAnswered(error, 422) || !/does not exist/i.test(error.message))
                throw error;
        }
        return "gone";
    };
    const look = async () => ((await readBranch(options.client, repository, branch)) === null ? "gone" : null);
    await repeatAfterLook(options, remove, look);
}
/** Whether GitHub certainly did nothing, so that a look tells why. */
function isRefusal(error) {
    return error instanceof errors/* GitHubError */.y_ && ["conflict", "invalid", "not-found"].includes(error.code);
}
/** Whether the address of GraphQL answers, but not as GraphQL. */
function isUnsupported(error) {
    return isAnswered(error, 400, 403, 404, 405, 410, 501) && error.code !== "rate-limited";
}
/** Some servers answer `data` beside the complaint that they know no such mutation. */
const UNKNOWN_FIELD = /doesn't exist on type|Cannot query field|isn't a defined|Unknown type/i;
/** Whether the query as a whole came to nothing: what GitHub has to say about one of its fields comes with `data`. */
function isNoAnswer(data, problems) {
    return data === null || problems.length === 0;
}

;// CONCATENATED MODULE: ./packages/github/out/branches.js








/** Makes the branches of GitHub. */
function createBranches(options) {
    const { client } = options;
    return {
        read: (repository, branch) => readBranch(client, repository, branch),
        readCommit: (repository, oid) => readCommit(client, repository, oid),
        compare: async (repository, base, head) => {
            const comparison = await readComparison(client, repository, base, head);
            return comparison === null ? null : { aheadBy: comparison.ahead_by, behindBy: comparison.behind_by };
        },
        listChanges: (repository, base, head) => listChanges(options, repository, base, head),
        ensureBranch: (repository, branch, oid) => ensureBranch(options, repository, branch, oid),
        merge: (repository, branch, headOid, message) => merge(options, repository, branch, headOid, message),
        fastForward: (repository, branch, from, to) => fastForward(options, repository, branch, from, to),
        ...createRefUpdates(options),
    };
}
/** GitHub names no more files of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MOST_FILES = 300;
async function listChanges({ client }, repository, base, head) {
    const files = (await readComparison(client, repository, base, head))?.files;
    if (files === undefined || files.length >= MOST_FILES)
        return null;
    return files.map(({ filename, sha, status }) => ({ path: filename, oid: sha, status }));
}
async function merge(options, repository, branch, headOid, message) {
    const { client } = options;
    /** The merge that a lost attempt left behind. */
    const look = async () => {
        const state = await readBranch(client, repository, branch);
        const tip = state === null ? null : await readCommit(client, repository, state.oid);
        const isMerged = tip !== null && (tip.oid === headOid || tip.parentOids.includes(headOid));
        return isMerged ? { status: "merged", oid: tip.oid } : null;
    };
    const send = async () => {
        try {
            const { status, data } = await client.rest("POST /repos/{owner}/{repo}/merges", { ...at(repository), base: branch, head: headOid, commit_message: message }, singleWrite(`merge the default branch into ${branch}`, repository));
            if (status === 204)
                return { status: "already-contained" };
            const treeOid = data.commit?.tree?.sha;
            return { status: "merged", oid: data.sha, ...(treeOid !== undefined && { treeOid }) };
        }
        catch (error) {
            if (isProtection(error))
                return { status: "refused", reason: "rule" };
            if (isWorkflowRefusal(error))
                return { status: "refused", reason: "workflows" };
            if (isAnswered(error, 409))
                return { status: "conflict" };
            throw error;
        }
    };
    return repeatAfterLook(options, send, look);
}
/** Refuses a protected branch even where the token could pass its rules. */
async function fastForward(options, repository, branch, from, to) {
    const look = async () => {
        const state = await readBranch(options.client, repository, branch);
        if (state?.oid === to)
            return { status: "moved" };
        if (state?.oid !== from)
            return { status: "stale", oid: state?.oid ?? null };
        return state.isProtected ? { status: "protected" } : null;
    };
    const move = async () => {
        try {
            await options.client.rest("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}`, sha: to, force: false }, singleWrite(`fast-forward ${branch}`, repository));
            return { status: "moved" };
        }
        catch (error) {
            if (isProtection(error))
                return { status: "protected" };
            const isStale = isAnswered(error, 404, 409) || (isAnswered(error, 422) && STALE.test(error.message));
            if (!isStale)
                throw error;
            const state = await readBranch(options.client, repository, branch);
            return { status: "stale", oid: state?.oid ?? null };
        }
    };
    return (await look()) ?? repeatAfterLook(options, move, look);
}
const STALE = /not a fast.forward|reference does not exist|reference update failed/i;

;// CONCATENATED MODULE: ./packages/github/out/file-reader.js



/** Builds the reader of files over REST. */
function createFileReader({ client }) {
    return {
        readFile: async (repository, path, ref) => {
            const call = readCall(`read the file ${path}`, repository);
            try {
                const { data } = await client.rest("GET /repos/{owner}/{repo}/contents/{+path}", { ...at(repository), path, ref }, call);
                const content = "content" in data ? data.content : undefined;
                return content ? Buffer.from(content, "base64").toString("utf8") : null;
            }
            catch (error) {
                if (error instanceof errors/* GitHubError */.y_ && UNREADABLE.has(error.code))
                    return null;
                throw error;
            }
        },
    };
}
const UNREADABLE = new Set(["not-found", "forbidden", "blocked"]);

;// CONCATENATED MODULE: ./packages/github/out/member-reads.js





/** Repositories in one query. */
const LARGEST_BATCH = 50;
/** Repositories that are asked for one by one after GraphQL did not find them: a token that sees none must not spend all its calls on it. */
const MAX_SINGLE_READS = 25;
/** The oldest are the ones that matter. */
const PULL_REQUESTS = 20;
/** Reads the state of many repositories and their open pull requests with a label: one query for 50 of them. */
async function readMembers(options, repositories, label) {
    const batches = new GraphqlBatches(options, planMembers(options.client));
    return batches.ask(repositories.map((repository) => ({ repository, label })));
}
function planMembers(client) {
    let singleReads = 0;
    return {
        operation: "read the repositories of the ecosystem",
        largestBatch: LARGEST_BATCH,
        build: buildMemberQuery,
        read: ({ repository }, { value }) => failure_isRecord(value)
            ? { status: "done", answer: fromGraphql(repository, value) }
            : { status: "fallback" },
        askAlone: async ({ repository, label }) => {
            singleReads += 1;
            if (singleReads <= MAX_SINGLE_READS)
                return readByRest(client, repository, label);
            const message = `Not looked at, because ${MAX_SINGLE_READS} repositories before it could not be found.`;
            return { status: "failed", requested: repository, message };
        },
        fail: ({ repository: requested }, error) => error.code === "not-found"
            ? { status: "not-found", requested }
            : { status: "failed", requested, message: error.message },
    };
}
function buildMemberQuery(members) {
    const variables = {};
    const add = (name, value) => {
        variables[name] = value;
        return `$${name}`;
    };
    const fields = members.map(({ repository, label }, index) => {
        const opening = `repository(owner: ${add(`o${index}`, repository.owner)}, name: ${add(`n${index}`, repository.name)})`;
        const labels = add(`l${index}`, label);
        return `r${index}: ${opening} { nameWithOwner isArchived isDisabled
    pullRequests(states: OPEN, labels: [${labels}], first: ${PULL_REQUESTS}, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number url createdAt mergeable }
    } }`;
    });
    const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
    return {
        document: `query members(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}`,
        variables,
        cost: Math.max(1, Math.ceil(members.length / 100)),
        paths: members.map((_, index) => [`r${index}`]),
    };
}
function fromGraphql(requested, node) {
    return {
        status: "found",
        requested,
        repository: (0,repository_ref/* parseRepositoryRef */.rH)(node.nameWithOwner) ?? requested,
        isArchived: node.isArchived,
        isDisabled: node.isDisabled,
        pullRequests: node.pullRequests.nodes.flatMap((pull) => pull === null
            ? []
            : {
                number: pull.number,
                url: pull.url,
                createdAtMs: Date.parse(pull.createdAt),
                hasConflict: pull.mergeable === "CONFLICTING",
            }),
    };
}
/** Two requests. REST does not tell in a list whether a pull request conflicts. */
async function readByRest(client, requested, label) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}", at(requested), readCall("read the repository", requested));
    const repository = (0,repository_ref/* parseRepositoryRef */.rH)(data.full_name) ?? requested;
    const pulls = await client.rest("GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open", sort: "created", direction: "asc", per_page: 100 }, readCall(`list the pull requests of ${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}`, repository));
    return {
        status: "found",
        requested,
        repository,
        isArchived: data.archived,
        isDisabled: data.disabled ?? false,
        pullRequests: pulls.data
            .filter((pull) => hasLabel(pull, label))
            .map(member_reads_fromRest)
            .slice(0, PULL_REQUESTS),
    };
}
function hasLabel({ labels }, label) {
    return labels.some(({ name }) => name.toLowerCase() === label.toLowerCase());
}
function member_reads_fromRest(pull) {
    return {
        number: pull.number,
        url: pull.html_url,
        createdAtMs: Date.parse(pull.created_at),
        hasConflict: false,
    };
}

;// CONCATENATED MODULE: ./packages/github/out/rate-limits.js



/** Not counted by GitHub, so it may be asked for when nothing else may. */
const READ_LIMITS = { ...readCall("read the rate limits"), cost: 0 };
/**
 * Asks `GET /rate_limit`, and tells the budget; `null` where limits are turned off, as on a server of one's own.
 * https://docs.github.com/en/rest/rate-limit/rate-limit
 */
async function readRateLimits(client, budget) {
    try {
        const { data } = await client.rest("GET /rate_limit", {}, READ_LIMITS);
        const limits = parseRateLimits(data);
        for (const [resource, reading] of Object.entries(limits))
            budget.learn(resource, reading);
        return limits;
    }
    catch (error) {
        if (isAnswered(error, 404))
            return null;
        throw error;
    }
}
/** The limits in an answer to `GET /rate_limit`; what is no limit is left out. `rate` is an older name of `core`. */
function parseRateLimits(data) {
    const answer = failure_isRecord(data) ? data : {};
    const resources = { core: answer.rate, ...(failure_isRecord(answer.resources) && answer.resources) };
    return Object.fromEntries(Object.entries(resources).flatMap(([resource, bucket]) => {
        const reading = readBucket(bucket);
        return reading === null ? [] : [[resource, reading]];
    }));
}
function readBucket(bucket) {
    if (!failure_isRecord(bucket))
        return null;
    const { limit, remaining, reset } = bucket;
    if (typeof limit !== "number" || typeof remaining !== "number" || typeof reset !== "number")
        return null;
    return { limit, remaining, resetAtMs: reset * 1_000 };
}

;// CONCATENATED MODULE: ./packages/github/out/token-reading.js


/**
 * Asks what GitHub says about the token, with the one call that every kind of token may make and none pays for.
 * Throws `unauthorized` for a refused one.
 *
 * @see https://docs.github.com/en/rest/rate-limit/rate-limit
 */
async function readToken(client) {
    try {
        const { data, headers } = await client.rest("GET /rate_limit", {}, READ_LIMITS);
        return {
            limits: parseRateLimits(data),
            expiresAtMs: readTime(headers, "github-authentication-token-expiration"),
            serverTimeMs: readTime(headers, "date"),
            scopes: readScopes(headers),
        };
    }
    catch (error) {
        // A server of one's own may have no limits; the token was accepted all the same.
        if (!isAnswered(error, 404))
            throw error;
        return { limits: null, expiresAtMs: null, serverTimeMs: null, scopes: null };
    }
}
/** `2026-11-12 10:31:26 UTC`, the same with an offset (`+0200`), or a date of HTTP. */
function readTime(headers, name) {
    const text = String(headers[name] ?? "").trim();
    const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (UTC|[+-]\d\d:?\d\d)$/.exec(text);
    const iso = match === null ? text : `${match[1]}T${match[2]}${match[3] === "UTC" ? "Z" : match[3]}`;
    const atMs = Date.parse(iso);
    return Number.isNaN(atMs) ? null : atMs;
}
function readScopes(headers) {
    const text = headers["x-oauth-scopes"];
    if (text === undefined)
        return null;
    return String(text)
        .split(",")
        .map((scope) => scope.trim())
        .filter((scope) => scope !== "");
}

;// CONCATENATED MODULE: ./packages/github/out/workflow-reads.js



const PER_PAGE = 100;
const MAX_WORKFLOW_PAGES = 5;
/** Reads what a repository's health depends on: one request. */
async function readRepositoryStatus(client, repository) {
    const call = readCall("read the repository", repository);
    const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
    return {
        repository: (0,repository_ref/* parseRepositoryRef */.rH)(data.full_name) ?? repository,
        isPrivate: data.private,
        isArchived: data.archived ?? false,
        defaultBranch: data.default_branch,
        pushedAtMs: data.pushed_at ? Date.parse(data.pushed_at) : null,
    };
}
/** Lists a repository's workflows, 500 at most: a request for each 100. */
async function listWorkflows(client, repository) {
    const found = [];
    for (let page = 1; page <= MAX_WORKFLOW_PAGES; page += 1) {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/actions/workflows", { ...at(repository), per_page: PER_PAGE, page }, readCall("list the workflows", repository));
        found.push(...data.workflows);
        if (data.workflows.length < PER_PAGE)
            break;
    }
    return found.map((workflow) => ({
        id: workflow.id,
        name: workflow.name,
        path: workflow.path,
        state: workflow.state,
        url: workflow.html_url,
        createdAtMs: Date.parse(workflow.created_at),
        updatedAtMs: Date.parse(workflow.updated_at),
    }));
}
/** Lists runs, the newest first: one request. */
async function listRuns(client, repository, { workflowId, limit, ...filter }) {
    const route = workflowId === undefined
        ? "GET /repos/{owner}/{repo}/actions/runs"
        : "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
    const { data } = await client.rest(route, {
        ...at(repository),
        ...(workflowId !== undefined && { workflow_id: workflowId }),
        ...filter,
        per_page: limit,
    }, readCall("list the workflow runs", repository));
    return data.workflow_runs.map(workflow_reads_fromRest);
}
/** Reads what workflows may do that do not say: one request, which needs `administration: read`. */
async function readWorkflowPermissions(client, repository) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/actions/permissions/workflow", at(repository), readCall("read the workflow permissions", repository));
    return {
        default: data.default_workflow_permissions,
        canOpenPullRequests: data.can_approve_pull_request_reviews,
    };
}
function workflow_reads_fromRest(run) {
    return {
        id: run.id,
        workflowId: run.workflow_id,
        name: run.name ?? `run ${run.id}`,
        status: run.status ?? "completed",
        conclusion: run.conclusion,
        event: run.event,
        headBranch: run.head_branch,
        headOid: run.head_sha,
        createdAtMs: Date.parse(run.created_at),
        startedAtMs: Date.parse(run.run_started_at ?? run.created_at),
        updatedAtMs: Date.parse(run.updated_at),
        url: run.html_url,
    };
}

;// CONCATENATED MODULE: ./packages/github/out/health-sources.js



/** Makes the sources of health at GitHub. */
function createHealthSources(options) {
    const { client } = options;
    return {
        readToken: () => readToken(client),
        readRepository: (repository) => readRepositoryStatus(client, repository),
        listWorkflows: (repository) => listWorkflows(client, repository),
        listRuns: (repository, query) => listRuns(client, repository, query),
        readWorkflowPermissions: (repository) => readWorkflowPermissions(client, repository),
        readMembers: (repositories, label) => readMembers(options, repositories, label),
    };
}

;// CONCATENATED MODULE: ./packages/github/out/issue-comments.js




const TRUSTED = ["OWNER", "MEMBER", "COLLABORATOR"];
/** Lists the comments of an issue, the oldest first. */
async function listComments(client, repository, number) {
    return (await readComments(client, repository, number)).map(toComment);
}
/** Adds a comment. Its sender looks before it sends again. */
async function addComment(client, repository, number, body) {
    await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, { ...singleWrite(`comment on issue #${number}`, repository), createsContent: true });
    return { created: true };
}
/** Whether a comment of an issue holds `mark`. */
async function hasComment(client, repository, number, mark) {
    const comments = await readComments(client, repository, number);
    return comments.some(({ body }) => body?.includes(mark) === true);
}
/** None where the server does not list them: an incident is to be told all the same. */
async function readComments(client, repository, number) {
    try {
        return await readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, readCall(`read the comments of issue #${number}`, repository));
    }
    catch (error) {
        if (isAnswered(error, 404, 405, 501))
            return [];
        throw error;
    }
}
function toComment({ body, user, author_association: association, created_at }) {
    return {
        body: body ?? "",
        isByMaintainer: user?.type !== "Bot" && TRUSTED.includes(association ?? ""),
        createdAtMs: Date.parse(created_at),
    };
}

;// CONCATENATED MODULE: ./packages/github/out/viewer.js




const CALL = readCall("read the own account");
/** Makes a viewer that asks when it is first needed. */
function createViewer(client) {
    let id;
    return {
        readId: () => {
            id ??= readViewerId(client).catch((error) => {
                // What failed in passing may be asked again.
                id = undefined;
                throw error;
            });
            return id;
        },
    };
}
/** `GET /user` refuses the token of an app or a workflow, and a gateway may not know it; GraphQL's `viewer` takes any. */
async function readViewerId(client) {
    try {
        const { data } = await client.rest("GET /user", {}, CALL);
        return data.id;
    }
    catch (error) {
        if (!isAnswered(error, 400, 403, 404, 405, 501))
            throw error;
        return readViewerIdByGraphql(client);
    }
}
async function readViewerIdByGraphql(client) {
    try {
        const { data } = await client.graphql("query viewer { viewer { databaseId } }", {}, CALL);
        const viewer = data?.viewer;
        return failure_isRecord(viewer) && typeof viewer.databaseId === "number" ? viewer.databaseId : null;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && error.code !== "unauthorized")
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/issues.js






const issues_PER_PAGE = 100;
/** Makes the issues of GitHub. */
function createIssues(options) {
    const { client } = options;
    const viewer = createViewer(client);
    const read = async (repository, number) => {
        try {
            const { data } = await client.rest("GET /repos/{owner}/{repo}/issues/{issue_number}", { ...at(repository), issue_number: number }, readCall(`read issue #${number}`, repository));
            // A moved issue answers from its new place, under another number.
            return data.number === number ? issues_fromRest(data) : null;
        }
        catch (error) {
            if (isAnswered(error, 301, 404, 410))
                return null;
            throw error;
        }
    };
    return {
        list: (repository, query) => listIssues(client, repository, query),
        readOwnId: () => viewer.readId(),
        read,
        open: (repository, draft, mark) => repeatAfterLook(options, () => openIssue(client, repository, draft), async () => {
            const open = await listIssues(client, repository, { state: "open", maxPages: 1 });
            const marked = open.filter(({ body }) => body.includes(mark));
            return findOurs(marked, draft.labels, viewer);
        }),
        update: (repository, number, change) => updateIssue(client, repository, number, change),
        listComments: (repository, number) => listComments(client, repository, number),
        ensureComment: async (repository, number, body, mark) => {
            const isThere = () => hasComment(client, repository, number, mark);
            if (await isThere())
                return { created: false };
            return repeatAfterLook(options, () => addComment(client, repository, number, body), async () => ((await isThere()) ? { created: true } : null));
        },
        ensureLabels: async (repository, number, labels) => {
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, repeatableWrite(`label issue #${number}`, repository));
        },
    };
}
async function listIssues(client, repository, { state, label, maxPages }) {
    const found = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/issues", {
            ...at(repository),
            state,
            ...(label !== undefined && { labels: label }),
            sort: "updated",
            direction: "desc",
            per_page: issues_PER_PAGE,
            page,
        }, readCall("list the issues", repository));
        found.push(...data);
        if (data.length < issues_PER_PAGE)
            break;
    }
    return found.filter((issue) => issue.pull_request === undefined).map(issues_fromRest);
}
/** The issue that carries all the labels or that the token's own account opened: a stranger can do neither. */
async function findOurs(issues, labels, viewer) {
    const wanted = labels.map((label) => label.toLowerCase());
    const labelled = issues.find((issue) => {
        const there = issue.labels.map((label) => label.toLowerCase());
        return wanted.every((label) => there.includes(label));
    });
    if (labelled !== undefined || issues.length === 0)
        return labelled ?? null;
    const ownId = await viewer.readId();
    return issues.find(({ authorId }) => authorId !== null && authorId === ownId) ?? null;
}
/**
 * People who may not be assigned, and labels that a server does not make by itself, make it refuse the whole issue:
 * better one without them than none.
 */
async function openIssue(client, repository, draft) {
    const send = async (accepted) => {
        const { data } = await client.rest("POST /repos/{owner}/{repo}/issues", { ...at(repository), ...accepted }, { ...singleWrite("open an issue", repository), createsContent: true });
        return issues_fromRest(data);
    };
    try {
        return await send(draft);
    }
    catch (error) {
        if (!isAnswered(error, 422))
            throw error;
        const isAbout = (word) => error.reasons.some((reason) => reason.toLowerCase().includes(word));
        const labels = isAbout("label") ? [] : draft.labels;
        const assignees = isAbout("assignee") ? [] : draft.assignees;
        if (labels.length === draft.labels.length && assignees.length === draft.assignees.length)
            throw error;
        return send({ ...draft, labels, assignees });
    }
}
/** An older server knows fewer reasons (`duplicate` came in 2024): closing matters more than why. */
async function updateIssue(client, repository, number, { stateReason, ...change }) {
    const send = async (reason) => {
        const { data } = await client.rest("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at(repository), issue_number: number, ...change, ...reason }, repeatableWrite(`update issue #${number}`, repository));
        return issues_fromRest(data);
    };
    if (stateReason === undefined)
        return send({});
    try {
        return await send({ state_reason: stateReason });
    }
    catch (error) {
        if (!isAnswered(error, 422))
            throw error;
        return send({});
    }
}
function issues_fromRest(issue) {
    return {
        number: issue.number,
        url: issue.html_url,
        title: issue.title,
        body: issue.body ?? "",
        state: issue.state === "closed" ? "closed" : "open",
        stateReason: issue.state_reason ?? null,
        labels: (issue.labels ?? []).flatMap((label) => (typeof label === "string" ? label : (label.name ?? []))),
        isLocked: issue.locked ?? false,
        authorId: issue.user?.id ?? null,
        closedAtMs: issue.closed_at ? Date.parse(issue.closed_at) : null,
    };
}

;// CONCATENATED MODULE: ./packages/github/out/open-github.js


/** Opens a way to GitHub; `createGitHub` builds the ports on it. Nothing is sent yet. */
function openGitHub(options) {
    const client = createClient({ ...options, requestTimeoutMs: options.requestTimeoutMs ?? 30_000 });
    return { options, client, readRateLimit: () => readRateLimits(client, options.budget) };
}

;// CONCATENATED MODULE: ./packages/github/out/pull-request-threads.js









const MARK_READY = `mutation markReady($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
}`;
const CONVERT_TO_DRAFT = `mutation convertToDraft($input: ConvertPullRequestToDraftInput!) {
  convertPullRequestToDraft(input: $input) { pullRequest { isDraft } }
}`;
/** Makes the threads of GitHub's pull requests. */
function createPullRequestThreads(options) {
    const { client } = options;
    const viewer = createViewer(client);
    return {
        read: async (repository, number) => {
            try {
                const call = readCall(`read pull request #${number}`, repository);
                const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number }, call);
                const viewerId = await viewer.readId();
                return readDocumented(call, () => ({
                    ...fromRest(data, viewerId),
                    isOpen: data.state === "open",
                    baseOid: data.base.sha,
                    defaultBranch: data.base.repo?.default_branch,
                    nodeId: data.node_id,
                }));
            }
            catch (error) {
                if (isAnswered(error, 404))
                    return null;
                throw error;
            }
        },
        listAllOpen: async (repository) => {
            const call = readCall("list the open pull requests", repository);
            const found = await readAllPages(client, "GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open" }, call);
            const viewerId = await viewer.readId();
            return readDocumented(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)));
        },
        ensureOwnComment: (repository, number, body, mark) => ensureOwnComment(options, viewer, { repository, number, body, mark }),
        readOwnComment: async (repository, number, mark) => (await findOwnComment(client, viewer, { repository, number, mark }))?.body ?? null,
        markReady: async (repository, pullRequest) => !pullRequest.isDraft ||
            changeDraft(client, repository, pullRequest, MARK_READY, "mark pull request # as ready for review"),
        convertToDraft: async (repository, pullRequest) => pullRequest.isDraft ||
            changeDraft(client, repository, pullRequest, CONVERT_TO_DRAFT, "make pull request # a draft"),
        requestReviewers: async (repository, number, reviewers) => {
            const isTeam = (name) => name.includes("/");
            await client.rest("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
                ...at(repository),
                pull_number: number,
                reviewers: reviewers.filter((name) => !isTeam(name)),
                // GitHub wants the team's short name: it is one of the repository's owner.
                team_reviewers: reviewers.filter(isTeam).map((name) => name.slice(name.indexOf("/") + 1)),
            }, {
                ...repeatableWrite(`ask for a review of pull request #${number}`, repository),
                createsContent: true,
            });
        },
        removeLabel: async (repository, number, label) => {
            try {
                await client.rest("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", { ...at(repository), issue_number: number, name: label }, repeatableWrite(`take a label off pull request #${number}`, repository));
            }
            catch (error) {
                if (!isAnswered(error, 404))
                    throw error;
            }
        },
    };
}
/** REST has no way to do this. https://docs.github.com/en/graphql/reference/mutations#convertpullrequesttodraft */
async function changeDraft(client, repository, { number, nodeId }, mutation, operation) {
    if (nodeId === undefined)
        return false;
    const call = repeatableWrite(operation.replace("#", `#${number}`), repository);
    try {
        const { problems } = await client.graphql(mutation, { input: { pullRequestId: nodeId } }, call);
        return problems.length === 0;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && !["rate-limited", "unauthorized"].includes(error.code))
            return false;
        throw error;
    }
}
async function ensureOwnComment(options, viewer, wanted) {
    const { client } = options;
    const { repository, number, body } = wanted;
    const found = await findOwnComment(client, viewer, wanted);
    if (found?.body === body)
        return "unchanged";
    if (found !== null) {
        await client.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...at(repository), comment_id: found.id, body }, repeatableWrite(`edit the comment on pull request #${number}`, repository));
        return "updated";
    }
    return repeatAfterLook(options, async () => {
        await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, { ...singleWrite(`comment on pull request #${number}`, repository), createsContent: true });
        return "created";
    }, async () => ((await findOwnComment(client, viewer, wanted)) === null ? null : "created"));
}
/** Anybody can write the mark: a comment is ours by its author; where GitHub does not say who we are, by being a bot's. */
async function findOwnComment(client, viewer, { repository, number, mark }) {
    const comments = await readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, readCall(`read the comments of pull request #${number}`, repository));
    const viewerId = await viewer.readId();
    const isOwn = ({ user }) => (viewerId === null ? user?.type === "Bot" : user?.id === viewerId);
    return comments.find((comment) => isOwn(comment) && comment.body?.includes(mark) === true) ?? null;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/branch-rules.js
/** What is known when nobody tells. */
const UNKNOWN_RULES = {
    isLocked: null,
    isProtected: null,
    requiresLinearHistory: null,
    allowsMergeCommits: null,
    hasMergeQueue: null,
    requiresReview: null,
    canViewerWrite: null,
};
/** What an open pull request waits for that no run can give it. */
const PULL_REQUEST_WAITS = (/* unused pure expression or super */ null && (["review", "merge-queue"]));
/** Judges whether a run may write for a stale branch at all; `null` when no rule is known that stands against it. */
function judgeRules(rules) {
    if (rules === undefined)
        return null;
    if (rules.isLocked === true) {
        return { outcome: "locked", detail: "the branch is locked: nothing can be merged into it" };
    }
    if (rules.canViewerWrite === false) {
        const detail = "the token's account may only read this repository; give it write access, or set `mode: report` for the repository";
        return { outcome: "reported", detail };
    }
    return null;
}
/** What a sync pull request into the branch has to wait for, so that one that stays open is not taken for a failure. */
function findWaits(rules) {
    return [
        ...(rules?.requiresReview === true ? ["review"] : []),
        ...(rules?.hasMergeQueue === true ? ["merge-queue"] : []),
    ];
}

;// CONCATENATED MODULE: ./packages/github/out/branch-rules.js

/** Permissions with which nobody may push. https://docs.github.com/en/graphql/reference/enums#repositorypermission */
const READING_PERMISSIONS = ["READ", "TRIAGE"];
/**
 * Reads what GitHub tells a non-administrator about a branch's rules: classic protection in `refUpdateRule` (and, to
 * administrators, `branchProtectionRule`), rulesets in `rules`.
 *
 * Whatever is missing, refused or of another shape is `null`: not known. A lock of classic protection is told to
 * administrators only; others meet it when they write.
 */
function readBranchRules(aside) {
    const repository = failure_isRecord(aside.parent) ? aside.parent : {};
    const ref = failure_isRecord(aside.value) ? aside.value : {};
    const rules = readRules(ref, aside);
    const types = rules?.map(({ type }) => type) ?? null;
    const classic = readClassicRule(ref, aside);
    const has = (type) => types?.includes(type) ?? null;
    return {
        isLocked: either(has("LOCK_BRANCH"), readFlag(ref.branchProtectionRule, "lockBranch")),
        isProtected: either(types === null ? null : types.length > 0, classic === undefined ? null : classic !== null),
        requiresLinearHistory: either(has("REQUIRED_LINEAR_HISTORY"), classic === null ? false : readFlag(classic, "requiresLinearHistory")),
        allowsMergeCommits: readFlag(repository, "mergeCommitAllowed"),
        hasMergeQueue: has("MERGE_QUEUE"),
        requiresReview: either(rules?.some(needsApproval) ?? null, classic === undefined ? null : needsApproval(classic)),
        canViewerWrite: readCanWrite(repository.viewerPermission),
    };
}
/** The rules from rulesets; `null` when they could not be read. */
function readRules(ref, aside) {
    const { rules } = ref;
    if (!failure_isRecord(rules) || !Array.isArray(rules.nodes) || aside.isInDoubt("rules"))
        return null;
    return rules.nodes.map((rule) => (failure_isRecord(rule) ? rule : {}));
}
/** The classic rule, `null` when there is none, `undefined` when that could not be read. */
function readClassicRule(ref, aside) {
    const { refUpdateRule: rule } = ref;
    if (rule === undefined || aside.isInDoubt("refUpdateRule"))
        return undefined;
    return failure_isRecord(rule) ? rule : null;
}
/** Whether a classic rule, or one of a ruleset with its parameters, asks for somebody's approval. */
function needsApproval(rule) {
    const holder = failure_isRecord(rule?.parameters) ? rule.parameters : rule;
    const count = holder?.requiredApprovingReviewCount;
    return typeof count === "number" && count > 0;
}
function readCanWrite(permission) {
    if (typeof permission !== "string")
        return null;
    return !READING_PERMISSIONS.includes(permission);
}
function readFlag(holder, name) {
    const flag = failure_isRecord(holder) ? holder[name] : undefined;
    return typeof flag === "boolean" ? flag : null;
}
/** True when one is; false when both are known not to be; else not known. */
function either(one, other) {
    if (one === true || other === true)
        return true;
    return one === false && other === false ? false : null;
}

;// CONCATENATED MODULE: ./packages/github/out/graphql-documents.js

/** Open pull requests on one page. Small, because GitHub charges for the labels of each: (1 + 10) / 100 points a base. */
const PULL_REQUESTS_PER_PAGE = 10;
const BRANCHES = `refs(refPrefix: "refs/heads/", first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { name target { oid } }
  }`;
const DEFAULT_BRANCH = "defaultBranchRef { name target { oid } }";
const REPOSITORY = `databaseId nameWithOwner isArchived isDisabled isLocked isMirror
  ${DEFAULT_BRANCH}`;
const PULL_REQUEST_ITSELF = "number url title body isDraft isCrossRepository headRefName headRefOid baseRefName viewerDidAuthor";
const PULL_REQUEST = `fragment PullRequestFields on PullRequest {
  ${PULL_REQUEST_ITSELF}
  labels(first: 20) { nodes { name } }
}`;
/** Without a connection in a connection, which would cost a point for every four repositories. */
const OPEN_PULL_REQUESTS = `pullRequests(states: OPEN, first: 100) {
    pageInfo { hasNextPage } nodes { number baseRefName isCrossRepository }
  }
  labelled: pullRequests(states: OPEN, labels: $labels, first: 30) {
    pageInfo { hasNextPage } nodes { ${PULL_REQUEST_ITSELF} }
  }`;
/** A branch has few rules: those of 20 rulesets are more than anybody sets up. */
const RULES = `fragment RuleFields on Ref {
  branchProtectionRule { lockBranch }
  refUpdateRule { requiresLinearHistory requiredApprovingReviewCount }
  rules(first: 20) {
    nodes { type parameters { ... on PullRequestParameters { requiredApprovingReviewCount } } }
  }
}`;
const BRANCH_TIP = `fragment BranchTip on Ref {
  target { oid ... on Commit { author { email user { databaseId } } } }
}`;
/** Collects variables under short names and declares them. */
class Variables {
    values = {};
    #declarations = [];
    add(prefix, value, type = "String!") {
        const name = `${prefix}${this.#declarations.length}`;
        this.#declarations.push(`$${name}: ${type}`);
        this.values[name] = value;
        return `$${name}`;
    }
    openRepository({ owner, name }) {
        return `repository(owner: ${this.add("o", owner)}, name: ${this.add("n", name)})`;
    }
    declare() {
        return this.#declarations.join(", ");
    }
}
/**
 * Asks for repositories with their branches, a page each, and by the way for the open pull requests of those that have a
 * label. One point for 25 of them: each list is one connection.
 */
function buildRepositoryQuery(pages, asksForPulls = false) {
    const variables = new Variables();
    const fields = pages.map(({ repository, after }, index) => {
        const branches = BRANCHES.replace("$after", variables.add("c", after, "String"));
        const head = after === null ? `${REPOSITORY} ` : "";
        return `r${index}: ${variables.openRepository(repository)} { ${head}${branches} }`;
    });
    const asides = pages.map(({ after, label }, index) => asksForPulls && after === null && label !== undefined ? [`p${index}`] : undefined);
    const lists = pages.flatMap(({ repository, label = "" }, index) => {
        if (asides[index] === undefined)
            return [];
        const opening = variables.openRepository(repository);
        return `p${index}: ${opening} { ${OPEN_PULL_REQUESTS.replace("$labels", `[${variables.add("l", label)}]`)} }`;
    });
    return {
        document: `query repositories(${variables.declare()}) {\n  ${[...fields, ...lists].join("\n  ")}\n}`,
        variables: variables.values,
        cost: Math.max(1, Math.ceil((pages.length + 2 * lists.length) / 100)),
        paths: pages.map((_, index) => [`r${index}`]),
        ...(lists.length > 0 && { asides }),
    };
}
/**
 * Asks how branches compare with their default branches, those of one repository under one alias.
 *
 * The branch is the comparison's base, so `aheadBy` counts what the default branch has more. The default branch goes by
 * its name: that is what `headRef` is documented to be, and GitHub takes commits there only since October 2022
 * (https://github.com/refined-github/refined-github/issues/6094), an older server of one's own never. Should the branch
 * move on between two batches, the later counts are the newer ones.
 */
function buildComparisonQuery(requests) {
    const variables = new Variables();
    const groups = Map.groupBy(requests.entries(), ([, { repository, defaultBranch }]) => [(0,repository_ref/* repositoryKey */.Kq)(repository), defaultBranch.name].join(" "));
    const paths = [];
    const fields = [...groups.values()].map((group, number) => {
        const [first] = group;
        if (first === undefined)
            return "";
        const { repository, defaultBranch } = first[1];
        const opening = variables.openRepository(repository);
        const head = variables.add("h", defaultBranch.name);
        const branches = group.map(([index, { branch }]) => {
            paths[index] = [`r${number}`, `b${index}`];
            const name = variables.add("b", `refs/heads/${branch.name}`);
            return `b${index}: ref(qualifiedName: ${name}) { ...BranchTip compare(headRef: ${head}) { aheadBy behindBy } }`;
        });
        // Last, so that it tells of a move while the branches before it were compared.
        return `r${number}: ${opening} {\n    ${branches.join("\n    ")}\n    ${DEFAULT_BRANCH}\n  }`;
    });
    return {
        document: `query comparisons(${variables.declare()}) {\n  ${fields.join("\n  ")}\n}\n${BRANCH_TIP}`,
        variables: variables.values,
        cost: 1,
        paths,
    };
}
/**
 * Asks how far default branches went forward. A commit as `headRef` is not documented; a server that does not take it
 * answers nothing for that repository.
 */
function buildAdvanceQuery(requests) {
    const variables = new Variables();
    const fields = requests.map(({ repository, defaultBranch, formerOid }, index) => {
        const opening = variables.openRepository(repository);
        const name = variables.add("b", `refs/heads/${defaultBranch.name}`);
        const compare = `compare(headRef: ${variables.add("h", formerOid)}) { aheadBy behindBy }`;
        return `r${index}: ${opening} { ref(qualifiedName: ${name}) { ${compare} target { oid } } }`;
    });
    return {
        document: `query advances(${variables.declare()}) {\n  ${fields.join("\n  ")}\n}`,
        variables: variables.values,
        cost: 1,
        paths: requests.map((_, index) => [`r${index}`, "ref"]),
    };
}
/**
 * Asks for the open pull requests into several branches, newest first, a page each, and by the way, for a branch's first
 * page, for the rules that it is under.
 */
function buildPullRequestQuery(pages, asksForRules) {
    const variables = new Variables();
    const fields = pages.map(({ repository, base, after }, index) => {
        const opening = variables.openRepository(repository);
        const filter = `states: OPEN, baseRefName: ${variables.add("b", base)}`;
        const page = `first: ${PULL_REQUESTS_PER_PAGE}, after: ${variables.add("c", after, "String")}`;
        const order = "orderBy: { field: CREATED_AT, direction: DESC }";
        return `r${index}: ${opening} { pullRequests(${filter}, ${page}, ${order}) {
    pageInfo { hasNextPage endCursor } nodes { ...PullRequestFields }
  } }`;
    });
    const rules = asksForRules ? askForRules(pages, variables) : null;
    const parts = [...fields, ...(rules?.fields ?? [])].join("\n  ");
    const connections = 1 + PULL_REQUESTS_PER_PAGE + (rules === null ? 0 : 1);
    return {
        document: `query pullRequests(${variables.declare()}) {\n  ${parts}\n}\n${PULL_REQUEST}${rules === null ? "" : `\n${RULES}`}`,
        variables: variables.values,
        cost: Math.max(1, Math.ceil((pages.length * connections) / 100)),
        paths: pages.map((_, index) => [`r${index}`, "pullRequests"]),
        ...(rules !== null && { asides: rules.places }),
    };
}
/** Asks for the rules of each branch whose first page is asked for, those of one repository under one alias. */
function askForRules(pages, variables) {
    const places = pages.map(() => undefined);
    const first = [...pages.entries()].filter(([, { after }]) => after === null);
    if (first.length === 0)
        return null;
    const groups = Map.groupBy(first, ([, { repository }]) => (0,repository_ref/* repositoryKey */.Kq)(repository));
    const fields = [...groups.values()].map((group, number) => {
        const repository = group[0]?.[1].repository ?? { owner: "", name: "" };
        const opening = variables.openRepository(repository);
        const branches = group.map(([index, { base }]) => {
            places[index] = [`g${number}`, `b${index}`];
            const name = variables.add("q", `refs/heads/${base}`);
            return `b${index}: ref(qualifiedName: ${name}) { ...RuleFields }`;
        });
        return `g${number}: ${opening} { viewerPermission mergeCommitAllowed\n    ${branches.join("\n    ")}\n  }`;
    });
    return { fields, places };
}

;// CONCATENATED MODULE: ./packages/github/out/pull-request-lists.js






/** Makes a lister of open pull requests, and of the rules of their bases, that asks for 25 bases in one query. */
function createPullRequestLister(options, viewer) {
    const lists = new GraphqlBatches(options, planLists(options, viewer));
    return (queries) => lists.ask(queries.map((query) => ({ ...query, after: null, found: [], rules: UNKNOWN_RULES })));
}
function planLists({ client }, viewer) {
    let asksForRules = true;
    return {
        operation: "list pull requests",
        largestBatch: 25,
        build: (pages) => buildPullRequestQuery(pages, asksForRules),
        simplify: ({ asides }) => {
            asksForRules = false;
            return asides !== undefined;
        },
        read: (list, { value, aside }) => {
            if (!failure_isRecord(value))
                return { status: "fallback" };
            const rules = aside === undefined ? list.rules : readBranchRules(aside);
            return readPage({ ...list, rules }, value);
        },
        askAlone: async ({ repository, base }) => ({
            status: "found",
            pullRequests: await listPullRequestsByRest(client, viewer, repository, { base }),
            rules: UNKNOWN_RULES,
        }),
        fail: (_, error) => ({ status: "failed", error }),
    };
}
/** A page with a hole says that something could not be read: REST has another try. */
function readPage(list, { pageInfo, nodes }) {
    const there = nodes.filter((node) => node !== null);
    if (there.length < nodes.length)
        return { status: "fallback" };
    const found = [...list.found, ...there.map(pull_request_lists_fromGraphql).filter(({ base }) => base === list.base)];
    if (pageInfo.hasNextPage && pageInfo.endCursor !== null) {
        return { status: "more", item: { ...list, after: pageInfo.endCursor, found } };
    }
    return { status: "done", answer: { status: "found", pullRequests: found, rules: list.rules } };
}
/** A GraphQL answer as a pull request; without `labels` it has none. */
function pull_request_lists_fromGraphql(node) {
    return {
        number: node.number,
        url: node.url,
        title: node.title,
        body: node.body,
        head: node.headRefName,
        headOid: node.headRefOid,
        base: node.baseRefName,
        isCrossRepository: node.isCrossRepository,
        isDraft: node.isDraft,
        isOwn: node.viewerDidAuthor,
        labels: node.labels?.nodes.flatMap((label) => (label === null ? [] : [label.name])) ?? [],
    };
}

;// CONCATENATED MODULE: ./packages/github/out/pull-requests.js









/** GitHub needs a moment to see what was just made: so often a refusal is tried again. */
const LAG_ATTEMPTS = 3;
/** Makes the pull requests of GitHub. */
function createPullRequests(options) {
    const { client } = options;
    const viewer = createViewer(client);
    const listOpen = createPullRequestLister(options, viewer);
    const findOpen = async ({ repository, base, head }) => {
        const [found] = await listPullRequestsByRest(client, viewer, repository, { base, head });
        return found ?? null;
    };
    const open = async (draft) => {
        const { repository, isDraft, head, base, title, body } = draft;
        const { data } = await client.rest("POST /repos/{owner}/{repo}/pulls", { ...at(repository), head, base, title, body, draft: isDraft }, { ...singleWrite(`open a pull request from ${head} into ${base}`, repository), createsContent: true });
        return readOpened(draft, data);
    };
    /** What GitHub's refusal to open a pull request amounts to; thrown again when it is a failure. */
    const readRefusal = async (draft, error, wasLost) => {
        if (!isAnswered(error, 422))
            throw error;
        if (/already[ _]exists/i.test(error.message)) {
            const pullRequest = await findOpen(draft);
            return pullRequest === null ? "again" : { status: "open", pullRequest, created: wasLost };
        }
        if (/no commits between/i.test(error.message))
            return { status: "no-commits" };
        if (/draft/i.test(error.message) && draft.isDraft)
            return "without-draft";
        const field = findInvalidRef(error);
        if (field === null)
            throw error;
        const isThere = await isBranchThere(client, draft.repository, draft[field]);
        return isThere ? "again" : { status: "ref-missing", field };
    };
    const openOrAdopt = async (draft, wasLost) => {
        let wanted = draft;
        for (let lag = 0;; lag += 1) {
            try {
                return { status: "open", pullRequest: await open(wanted), created: true };
            }
            catch (error) {
                const refusal = await readRefusal(wanted, error, wasLost);
                if (typeof refusal === "object")
                    return refusal;
                if (refusal === "without-draft") {
                    wanted = { ...wanted, isDraft: false };
                    continue;
                }
                if (lag >= LAG_ATTEMPTS)
                    throw error;
                await options.clock.sleep(1_000 + backoffDelayMs(lag, options.random), options.signal);
            }
        }
    };
    return {
        listOpen,
        ensureOpen: (draft) => repeatAfterLook(options, (wasLost) => openOrAdopt(draft, wasLost), async () => {
            const pullRequest = await findOpen(draft);
            return pullRequest === null ? null : { status: "open", pullRequest, created: true };
        }),
        listOpenFrom: (repository, head) => listPullRequestsByRest(client, viewer, repository, { head }),
        update: async (repository, number, change) => {
            await client.rest("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number, ...change }, repeatableWrite(`update pull request #${number}`, repository));
        },
        ensureLabels: (repository, number, labels) => ensureLabels(options, repository, number, labels),
        wasLabelled: async (repository, number, labels) => {
            const events = await readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/events", { ...at(repository), issue_number: number }, readCall(`read the history of pull request #${number}`, repository));
            const wanted = new Set(labels.map((label) => label.toLowerCase()));
            return events.some(({ event, label }) => event === "labeled" && label !== undefined && wanted.has(label.name.toLowerCase()));
        },
    };
}
function readOpened({ head, base, title, body, isDraft }, opened) {
    return {
        number: opened.number,
        url: opened.html_url,
        title: opened.title ?? title,
        body: opened.body ?? body,
        head,
        headOid: opened.head?.sha ?? "",
        base,
        isCrossRepository: false,
        isDraft: opened.draft ?? isDraft,
        isOwn: true,
        labels: readLabels(opened),
    };
}
async function ensureLabels({ client, clock, random, signal }, repository, number, labels) {
    if (labels.length === 0)
        return;
    for (let lag = 0;; lag += 1) {
        try {
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, repeatableWrite(`label pull request #${number}`, repository));
            return;
        }
        catch (error) {
            const isTooEarly = isAnswered(error, 422) && /could not resolve to a node/i.test(error.message);
            if (!isTooEarly || lag >= LAG_ATTEMPTS)
                throw error;
            await clock.sleep(1_000 + backoffDelayMs(lag, random), signal);
        }
    }
}
/** The field that a 422 calls invalid, where it is one of the two branches. */
function findInvalidRef({ reasons }) {
    for (const field of ["base", "head"]) {
        const isInvalid = new RegExp(`^(PullRequest\\.)?${field}: invalid`);
        if (reasons.some((reason) => isInvalid.test(reason)))
            return field;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/core/out/ports/repositories.js
/** Repositories that one call brings. */
const REPOSITORIES_A_CALL = 25;
/** Branches that one call compares. */
const COMPARISONS_A_CALL = 50;

;// CONCATENATED MODULE: ./packages/github/out/open-pull-requests.js


/**
 * Reads what is open in a repository out of what came with it; `undefined` unless all of it came: who does not know
 * everything must ask branch by branch.
 */
function readOpenPullRequests(aside, label) {
    if (!failure_isRecord(aside.value) || aside.isInDoubt())
        return undefined;
    const { pullRequests, labelled } = aside.value;
    const all = open_pull_requests_readWhole(pullRequests);
    const withLabel = open_pull_requests_readWhole(labelled);
    if (all === undefined || withLabel === undefined)
        return undefined;
    const own = all.filter(({ isCrossRepository }) => !isCrossRepository);
    return {
        bases: new Set(own.map(({ baseRefName }) => baseRefName)),
        labelled: withLabel.map((node) => ({ ...pull_request_lists_fromGraphql(node), labels: [label] })),
    };
}
function open_pull_requests_readWhole(list) {
    if (!failure_isRecord(list) || !failure_isRecord(list.pageInfo) || !Array.isArray(list.nodes))
        return undefined;
    const there = list.nodes.filter((node) => node !== null);
    return list.pageInfo.hasNextPage || there.length < list.nodes.length ? undefined : there;
}

;// CONCATENATED MODULE: ./packages/github/out/repository-reader.js






/** The commit address that GitHub gives its accounts: `<account id>+<name>@users.noreply.<host>`. Bots have only this. */
const ACCOUNT_EMAIL = /^(\d+)\+[^@]*@users\.noreply\./;
/** Makes a reader that asks for 25 repositories or 50 comparisons in one query. */
function createRepositoryReader(options) {
    const repositories = new GraphqlBatches(options, planRepositories(options));
    const comparisons = new GraphqlBatches(options, planComparisons(options));
    const advances = new GraphqlBatches(options, ADVANCES);
    return {
        countAdvances: (requests) => advances.ask(requests),
        readRepositories: (requested, onRead, labelOf) => repositories.ask(requested.map((repository) => ({
            repository,
            after: null,
            known: null,
            label: labelOf?.(repository),
        })), (_, lookup) => onRead?.(lookup)),
        compareBranches: (requests, onRead) => comparisons.ask(requests, (index, lookup) => {
            const request = requests[index];
            if (request !== undefined)
                onRead?.(request, lookup);
        }),
    };
}
function planRepositories({ client }) {
    let asksForPulls = true;
    return {
        operation: "read repositories",
        largestBatch: REPOSITORIES_A_CALL,
        build: (pages) => buildRepositoryQuery(pages, asksForPulls),
        simplify: ({ asides }) => {
            asksForPulls = false;
            return asides !== undefined;
        },
        read: readRepository,
        askAlone: async ({ repository }) => ({
            status: "found",
            requested: repository,
            snapshot: await readRepositoryByRest(client, repository),
        }),
        fail: ({ repository }, error) => ({ status: "failed", requested: repository, error }),
    };
}
function readRepository({ repository, known, label = "" }, { value, aside }) {
    if (!failure_isRecord(value))
        return { status: "fallback" };
    const page = value;
    const node = known?.node ?? page;
    if (page.refs === null)
        return { status: "fallback" };
    const branches = [...(known?.branches ?? []), ...page.refs.nodes.flatMap(readTip)];
    const openPullRequests = aside === undefined ? known?.openPullRequests : readOpenPullRequests(aside, label);
    const { hasNextPage, endCursor } = page.refs.pageInfo;
    if (hasNextPage && endCursor !== null) {
        return {
            status: "more",
            item: { repository, after: endCursor, known: { node, branches, openPullRequests } },
        };
    }
    const snapshot = {
        ...makeSnapshot(repository, node, branches),
        ...(openPullRequests && { openPullRequests }),
    };
    return { status: "done", answer: { status: "found", requested: repository, snapshot } };
}
function makeSnapshot(requested, node, branches) {
    return {
        repository: (0,repository_ref/* parseRepositoryRef */.rH)(node.nameWithOwner) ?? requested,
        databaseId: node.databaseId,
        isArchived: node.isArchived,
        isDisabled: node.isDisabled,
        isLocked: node.isLocked,
        isMirror: node.isMirror,
        defaultBranch: readTip(node.defaultBranchRef)[0] ?? null,
        branches,
    };
}
function readTip(ref) {
    return ref === null || ref.target === null ? [] : [{ name: ref.name, oid: ref.target.oid }];
}
function planComparisons({ client }) {
    return {
        operation: "compare branches",
        largestBatch: COMPARISONS_A_CALL,
        build: buildComparisonQuery,
        // No ref: most likely it was deleted since, but a hole in a cut answer looks the same. REST tells which.
        read: (request, { value, parent }) => failure_isRecord(value)
            ? repository_reader_readComparison(request, value, parent)
            : { status: "fallback" },
        askAlone: (request) => compareByRest(client, request),
        fail: (_, error) => ({ status: "failed", error }),
    };
}
/** The branch is the base of the comparison: what the default branch is ahead by, the branch is behind by. */
function repository_reader_readComparison({ branch, defaultBranch }, { target, compare }, repository) {
    if (target === null || compare === null)
        return { status: "fallback" };
    const comparison = {
        branch: { name: branch.name, oid: target.oid },
        aheadBy: compare.behindBy,
        behindBy: compare.aheadBy,
        tipAuthorId: findAuthorId(target),
    };
    const { defaultBranchRef } = repository;
    const defaultOid = defaultBranchRef?.name === defaultBranch.name ? defaultBranchRef.target?.oid : undefined;
    return { status: "done", answer: { status: "compared", comparison, defaultOid } };
}
/** The default branch is the comparison's base: what its former commit is behind by, it has gained. */
const ADVANCES = {
    operation: "see how far default branches moved",
    largestBatch: COMPARISONS_A_CALL,
    build: buildAdvanceQuery,
    read: ({ defaultBranch }, { value }) => {
        const { target, compare } = (failure_isRecord(value) ? value : {});
        const isForward = compare?.aheadBy === 0 && target?.oid === defaultBranch.oid;
        return { status: "done", answer: isForward ? compare.behindBy : null };
    },
    askAlone: async () => null,
    fail: () => null,
};
function findAuthorId({ author }) {
    const inEmail = ACCOUNT_EMAIL.exec(author?.email ?? "")?.[1];
    return author?.user?.databaseId ?? (inEmail === undefined ? null : Number(inEmail));
}

;// CONCATENATED MODULE: ./packages/github/out/token-reach.js



/**
 * Asks how many repositories the token of an App or of a workflow reaches; `null` for any other token, and where GitHub does
 * not say. Never throws but for a refused token.
 * https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation
 */
async function readTokenReach(client) {
    try {
        const { data } = await client.rest("GET /installation/repositories", { per_page: 1 }, { ...readCall("read what the token reaches"), isRepeatable: false });
        if (!failure_isRecord(data) || typeof data.total_count !== "number")
            return null;
        const first = Array.isArray(data.repositories) ? data.repositories[0] : null;
        const name = failure_isRecord(first) && typeof first.full_name === "string" ? first.full_name : null;
        return { count: data.total_count, first: name };
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && error.code !== "unauthorized")
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/github.js










/** Connects the ports to one GitHub. Nothing is sent before a port is used. */
function createGitHub(options) {
    return buildPorts(openGitHub(options));
}
/** Builds the ports on a way that is open already. */
function buildPorts({ options, client, readRateLimit }) {
    const parts = { ...options, client };
    return {
        repositories: createRepositoryReader(parts),
        files: createFileReader(parts),
        pullRequests: createPullRequests(parts),
        pullRequestThreads: createPullRequestThreads(parts),
        branches: createBranches(parts),
        histories: createBranchHistories(parts),
        issues: createIssues(parts),
        health: createHealthSources(parts),
        requests: { count: () => client.countRequests() },
        readReach: () => readTokenReach(client),
        readRateLimit,
    };
}

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
        window.observe({ limit, remaining: 0, resetAtMs: resetAtMs ?? nowMs + SECONDARY_PAUSE_MS }, nowMs);
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

;// CONCATENATED MODULE: ./packages/resilience/out/write-governor.js
const write_governor_MINUTE_MS = 60_000;
const write_governor_HOUR_MS = 60 * write_governor_MINUTE_MS;
/**
 * Writing stops for the run after so many secondary limits with no write let through between them: going on risks a ban.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const STRIKES_TO_STOP = 3;
/**
 * The one lane through which a process writes: serial, spaced, and below GitHub's limits on new content
 * (80 a minute and 500 an hour, other tools and the web page included). What earlier runs created within the hour counts
 * when they are told (`recall`).
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
class WriteGovernor {
    #options;
    #contentLimits;
    #lane = Promise.resolve();
    #nextStartMs = 0;
    /** Starts of content-creating calls in the last hour, oldest first. */
    #contentStartsMs = [];
    #strikes = 0;
    constructor(options) {
        this.#options = options;
        this.#contentLimits = [
            { windowMs: write_governor_MINUTE_MS, count: options.contentPerMinute ?? 20 },
            { windowMs: write_governor_HOUR_MS, count: options.contentPerHour ?? 400 },
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
        return this.#contentStartsMs.filter((startMs) => startMs > nowMs - write_governor_HOUR_MS);
    }
    /** Waits for this write's turn. `createsContent` marks what people are notified of: pull requests, issues, comments. */
    async acquire(createsContent) {
        const { promise: done, resolve: release } = Promise.withResolvers();
        const turn = this.#lane;
        this.#lane = done;
        await turn;
        const refusal = await this.#waitForPace(createsContent);
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
    async #waitForPace(createsContent) {
        const { clock, random, intervalMs, maxWaitMs, signal } = this.#options;
        if (signal?.aborted)
            return { status: "stopped" };
        if (this.#strikes >= STRIKES_TO_STOP)
            return { status: "deferred", untilMs: null };
        if (intervalMs <= 0) {
            if (createsContent)
                this.#contentStartsMs.push(clock.now());
            return null;
        }
        const contentFreeMs = createsContent ? this.#contentFreeAtMs() : 0;
        if (contentFreeMs > clock.now() + maxWaitMs)
            return { status: "deferred", untilMs: contentFreeMs };
        const waitMs = Math.max(contentFreeMs, this.#nextStartMs) - clock.now();
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
        if (signal?.aborted)
            return { status: "stopped" };
        const startMs = clock.now();
        this.#nextStartMs = startMs + intervalMs + Math.floor(random() * intervalMs * 0.2);
        if (createsContent)
            this.#contentStartsMs.push(startMs);
        return null;
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

;// CONCATENATED MODULE: ./actions/report-incident/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs({ action, issue }) {
    return {
        action,
        "issue-number": issue === null ? "" : String(issue.number),
        "issue-url": issue?.url ?? "",
    };
}

;// CONCATENATED MODULE: ./actions/report-incident/out/read-reports.js

/** Reads reports. Nothing about a file stops this: what is wrong with it is what is said of it. */
async function readReports(files, kit) {
    return Promise.all(files.map((file) => readReportFile(file, kit)));
}
async function readReportFile(file, kit) {
    try {
        const text = await kit.findWorkspaceFile(file);
        return text === undefined ? { status: "missing", file } : { status: "read", file, text };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        const message = error.problems.map((problem) => problem.message).join(" ");
        return { status: "unreadable", file, message };
    }
}

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-marker.js
const incident_marker_MARKER = /^<!-- eco-health:v1 ((?:[a-z]+=[\w.:-]+ )+)-->$/;
const PHASES = ["ok", "suspect", "failing", "recovering", "flapping"];
const ABSENT = "-";
/** Renders the line that {@link parseMarker} reads. */
function formatMarker(marker) {
    const { state } = marker;
    const fields = {
        key: marker.key,
        seq: marker.seq,
        opened: formatTime(marker.openedAtMs),
        body: marker.bodyHash,
        members: marker.membersHash,
        phase: state.phase,
        good: state.goodRuns,
        recent: state.recent || ABSENT,
        run: state.lastRun === null ? ABSENT : `${state.lastRun.id}.${state.lastRun.attempt}`,
        reopened: marker.reopenedAtMs === null ? ABSENT : formatTime(marker.reopenedAtMs),
        reminders: marker.reminders,
        veto: marker.isVetoLifted ? "lifted" : ABSENT,
        folded: marker.foldedInto ?? ABSENT,
    };
    const words = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    return `<!-- eco-health:v1 ${words.join(" ")} -->`;
}
/** Reads the first line of a body that is a whole marker; `null` when there is none. Quoted ones do not count. */
function parseMarker(body) {
    const line = body.split(/\r?\n/).find((candidate) => incident_marker_MARKER.test(candidate));
    const words = line === undefined ? undefined : incident_marker_MARKER.exec(line)?.[1];
    if (words === undefined)
        return null;
    const fields = new Map(words
        .trim()
        .split(" ")
        .map((word) => word.split("=")));
    const text = (name) => fields.get(name) ?? ABSENT;
    const key = text("key");
    const openedAtMs = incident_marker_parseTime(text("opened"));
    if (!/^[0-9a-f]{16}$/.test(key) || openedAtMs === null)
        return null;
    return {
        key,
        seq: parseCount(text("seq")),
        openedAtMs,
        bodyHash: text("body"),
        membersHash: text("members"),
        state: parseState(text),
        reopenedAtMs: incident_marker_parseTime(text("reopened")),
        reminders: parseCount(text("reminders")),
        isVetoLifted: text("veto") === "lifted",
        foldedInto: parseCount(text("folded")) || null,
    };
}
function parseState(text) {
    const run = /^(\d{1,15})\.(\d{1,9})$/.exec(text("run"));
    return {
        phase: PHASES.find((phase) => phase === text("phase")) ?? "failing",
        goodRuns: parseCount(text("good")),
        recent: /^[bg]{1,21}$/.test(text("recent")) ? text("recent") : "",
        lastRun: run === null ? null : { id: Number(run[1]), attempt: Number(run[2]) },
    };
}
function parseCount(text) {
    return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
function formatTime(atMs) {
    return new Date(atMs).toISOString();
}
function incident_marker_parseTime(text) {
    const atMs = /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(atMs) ? null : atMs;
}

;// CONCATENATED MODULE: ./packages/core/out/incident/find-incident.js

/**
 * Finds the issues of a key by their marker and label, never by title or author: anybody can paste a marker, not
 * everybody can label. An issue that lost its label counts only when the account `ownId` opened it.
 */
function findIncidentIssues(issues, { key, labels: [label], ownId }) {
    const isLabelled = ({ labels }) => labels.some((name) => name.toLowerCase() === label.toLowerCase());
    const found = issues
        .filter((issue) => isLabelled(issue) || (issue.authorId !== null && issue.authorId === ownId))
        .flatMap((issue) => {
        const marker = parseMarker(issue.body);
        return marker?.key === key && marker.foldedInto === null ? [{ issue, marker }] : [];
    });
    const unique = [...new Map(found.map((entry) => [entry.issue.number, entry])).values()];
    const open = unique
        .filter(({ issue }) => issue.state === "open")
        .toSorted((a, b) => a.issue.number - b.issue.number);
    const closed = unique
        .filter(({ issue }) => issue.state === "closed")
        .toSorted((a, b) => (b.issue.closedAtMs ?? 0) - (a.issue.closedAtMs ?? 0) || b.issue.number - a.issue.number);
    return { current: open[0] ?? closed[0] ?? null, duplicates: open.slice(1) };
}

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-change.js



/** Plans the first issue of an incident. */
function incident_change_openIssue(signal, settings) {
    const { place } = settings;
    const state = { phase: "failing", goodRuns: 0, recent: "b", lastRun: place.run };
    const marker = {
        key: settings.key,
        seq: 1,
        openedAtMs: place.atMs,
        bodyHash: "",
        membersHash: "",
        state,
        reopenedAtMs: null,
        reminders: 0,
        isVetoLifted: false,
        foldedInto: null,
    };
    const body = writeBody("", marker, signal, settings);
    const draft = {
        title: renderTitle(settings.title, signal.members, settings.scope),
        body,
        labels: settings.labels,
        assignees: settings.assignees,
    };
    return {
        action: "opened",
        why: "It fails, and no issue tells of it yet.",
        writes: [{ kind: "open", draft, mark: `key=${settings.key} ` }],
        issue: null,
    };
}
/**
 * Plans one change of a known issue: first the comment, which carries the number of the change, then everything else at
 * once. A run that dies in between is healed by the next one, which finds the comment there.
 */
function fileChange({ issue, marker }, settings, change) {
    const next = {
        ...marker,
        seq: marker.seq + 1,
        state: change.state,
        reminders: change.reminders ?? marker.reminders,
        reopenedAtMs: change.reopenedAtMs ?? marker.reopenedAtMs,
        isVetoLifted: change.isVetoLifted ?? false,
    };
    const title = newTitle(issue.title, change.signal, settings);
    const update = {
        kind: "update",
        number: issue.number,
        change: {
            body: writeBody(issue.body, next, change.signal ?? null, settings),
            ...(title !== null && { title }),
            ...(change.close === true && { state: "closed", stateReason: "completed" }),
            ...(change.reopen === true && { state: "open", stateReason: "reopened" }),
        },
    };
    const hasComment = change.comment !== undefined && !issue.isLocked;
    return {
        action: change.action ?? (hasComment ? "commented" : "updated"),
        why: change.why,
        writes: [
            ...(change.before ?? []),
            ...(hasComment ? [writeComment(issue.number, next, change.comment ?? "")] : []),
            update,
        ],
        issue: { number: issue.number, url: issue.url, seq: marker.seq },
    };
}
/** Plans to close an issue that tells of the same incident as another. */
function foldDuplicate({ issue, marker }, into, settings) {
    const next = { ...marker, seq: marker.seq + 1, foldedInto: into };
    return [
        writeComment(issue.number, next, `Duplicate of #${into}, which tells of the same incident.`),
        {
            kind: "update",
            number: issue.number,
            change: {
                body: writeBody(issue.body, next, null, settings),
                state: "closed",
                stateReason: "duplicate",
            },
        },
    ];
}
/** The first 8 digits of the hash of the members' ids, whatever their order. */
function hashMembers(members, digest) {
    return digest(members
        .map(({ id }) => id)
        .toSorted()
        .join("\n")).slice(0, 8);
}
function writeComment(number, { key, seq }, text) {
    const mark = `<!-- eco-health-comment:v1 key=${key} seq=${seq} -->`;
    return { kind: "comment", number, body: `${mark}\n${text}`, mark };
}
/** A title that a person changed stays; so does one while nothing new fails. */
function newTitle(title, signal, settings) {
    if (signal === undefined || !isGeneratedTitle(title, settings.scope))
        return null;
    const wanted = renderTitle(settings.title, signal.members, settings.scope);
    return wanted === title ? null : wanted;
}
function writeBody(body, marker, signal, settings) {
    const parts = splitBody(body);
    const details = signal === null ? parts.details : renderDetails(signal);
    const status = renderStatus(marker, settings);
    const line = formatMarker({
        ...marker,
        bodyHash: settings.digest(`${status}\n${details}`).slice(0, 8),
        membersHash: signal === null ? marker.membersHash : hashMembers(signal.members, settings.digest),
    });
    return joinBody(line, { ...parts, status, details }, settings.place);
}
function renderStatus({ state, openedAtMs, foldedInto }, settings) {
    const { place, rules } = settings;
    const since = `since ${wordMoment(openedAtMs)}`;
    if (foldedInto !== null)
        return `**Duplicate** of #${foldedInto}.`;
    switch (state.phase) {
        case "recovering":
            return `🟡 **Recovering**: ${state.goodRuns} of ${rules.closeAfter} good runs in a row, the last is ${renderRun(place)}. Failing ${since}.`;
        case "flapping":
            return `🟠 **Flapping** ${since}; the last result is of ${renderRun(place)}.`;
        case "ok":
            return `✅ **Recovered** after ${wordSpan(openedAtMs, place.atMs)}, with ${renderRun(place)}.`;
        default:
            return `❌ **Failing** ${since}. Last bad run: ${renderRun(place)}.`;
    }
}

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-state.js

/** An incident that nothing is known of. */
const INITIAL_INCIDENT = { phase: "ok", goodRuns: 0, recent: "", lastRun: null };
/** The rules that simulation favours; what they need remembered before an issue is open needs stored history. */
const DAMPED_RULES = { openAfter: 2, openWindow: 3, closeAfter: 3 };
/** Results that the flap score looks at. Naemon: MAX_STATE_HISTORY_ENTRIES, flapping.c. */
const REMEMBERED = 21;
/** Naemon's thresholds for services, in percent: low_service_flap_threshold, high_service_flap_threshold. */
const FLAP_LEAVE = 20;
const FLAP_ENTER = 30;
/** So many times what a recovery takes ends flapping too: 21 results take long where runs are rare. */
const CALM_FACTOR = 3;
const OLDEST_WEIGHT = 0.75;
const NEWEST_WEIGHT = 1.25;
/**
 * Whether a result tells something: it is of a newer run, or worse than what the same run said before. Jobs of one run
 * may share a key, and they report in no order: what fails in one of them fails in the run.
 */
function isNews({ recent, lastRun }, { verdict, run }) {
    return (isNewerRun(run, lastRun) || (isSameRun(run, lastRun) && verdict === "failing" && recent.endsWith("g")));
}
/** The last results with one more; a result of the same run stands in for the one before. */
function rememberResult({ recent, lastRun }, { verdict, run }) {
    const before = isSameRun(run, lastRun) ? recent.slice(0, -1) : recent;
    return `${before}${verdict === "failing" ? "b" : "g"}`.slice(-REMEMBERED);
}
/** Takes one result into account. Pure; the same result of the same run twice changes nothing. */
function advanceIncident(state, { verdict, isDefinitive, run }, rules) {
    if (verdict === "unknown" || !isNews(state, { verdict, run }))
        return { state, event: "ignored" };
    const isBad = verdict === "failing";
    const recent = rememberResult(state, { verdict, run });
    const goodRuns = isBad ? 0 : state.goodRuns + 1;
    const settle = (phase, event = "none") => ({
        state: { phase, goodRuns, recent, lastRun: run ?? state.lastRun },
        event,
    });
    const isOpen = state.phase !== "ok" && state.phase !== "suspect";
    if (!isOpen) {
        if (!isBad)
            return settle("ok");
        const bad = recent.slice(-rules.openWindow).replaceAll("g", "").length;
        return isDefinitive || bad >= rules.openAfter ? settle("failing", "opened") : settle("suspect");
    }
    const score = flapScore(recent);
    const isCalm = score <= FLAP_LEAVE || goodRuns >= CALM_FACTOR * rules.closeAfter;
    const isFlapping = state.phase === "flapping" ? !isCalm : score >= FLAP_ENTER;
    if (isFlapping)
        return settle("flapping", state.phase === "flapping" ? "none" : "began-flapping");
    if (isBad)
        return settle("failing", state.phase === "recovering" ? "relapsed" : "none");
    const isOver = isDefinitive || goodRuns >= rules.closeAfter;
    return isOver ? settle("ok", "recovered") : settle("recovering");
}
/**
 * How restless the last results are, in percent: each change counts, the newest more than the oldest.
 *
 * @see https://github.com/naemon/naemon-core/blob/master/src/naemon/flapping.c
 */
function flapScore(recent) {
    const results = recent.slice(-REMEMBERED);
    const changes = REMEMBERED - 1;
    const offset = REMEMBERED - results.length;
    const step = (NEWEST_WEIGHT - OLDEST_WEIGHT) / (changes - 1);
    let weight = 0;
    for (let index = 1; index < results.length; index += 1) {
        if (results[index] !== results[index - 1])
            weight += OLDEST_WEIGHT + (offset + index - 1) * step;
    }
    return (100 * weight) / changes;
}

;// CONCATENATED MODULE: ./packages/core/out/incident/plan-incident.js





/** Silences an incident's issue. */
const MUTE_LABEL = "health:mute";
/** How long "not planned" holds when no good run comes. */
const VETO_MS = 7 * DAY_MS;
/** An issue that a person closed while it fails is reopened so often at most. */
const REOPEN_INTERVAL_MS = DAY_MS;
/** When to remind of an issue that stays open: after one day, after three, then weekly. */
const REMINDERS_MS = [
    DAY_MS,
    3 * DAY_MS,
    ...Array.from({ length: 8 }, (_, week) => (3 + 7 * (week + 1)) * DAY_MS),
];
/**
 * Decides what to do about one incident, given what a run says and the issues that may be its own.
 *
 * Pure, and safe to repeat: after its writes are carried out, the same run plans nothing.
 */
function planIncident(signal, issues, settings) {
    const { current, duplicates } = findIncidentIssues(issues, settings);
    const folds = duplicates.flatMap((duplicate) => current === null ? [] : foldDuplicate(duplicate, current.issue.number, settings));
    const plan = current === null ? planNew(signal, settings) : planKnown(signal, current, settings);
    if (folds.length === 0)
        return plan;
    const action = plan.action === "none" ? "updated" : plan.action;
    return { ...plan, action, writes: [...folds, ...plan.writes] };
}
function planNew(signal, settings) {
    if (signal.verdict !== "failing")
        return nothing(`It is ${signal.verdict}, and there is no issue.`, null);
    return incident_change_openIssue(signal, settings);
}
function planKnown(signal, known, settings) {
    const { issue, marker } = known;
    if (issue.labels.some((label) => label.toLowerCase() === MUTE_LABEL)) {
        return nothing(`#${issue.number} carries the label ${MUTE_LABEL}.`, known);
    }
    if (signal.verdict === "unknown") {
        return nothing("Whether it fails could not be told; that opens and closes nothing.", known);
    }
    if (!isNews(marker.state, { verdict: signal.verdict, run: settings.place.run })) {
        return nothing(`#${issue.number} already knows of this run or a newer one.`, known);
    }
    return issue.state === "open" ? planOpen(signal, known, settings) : planClosed(signal, known, settings);
}
function planOpen(signal, known, settings) {
    const { issue, marker } = known;
    const { place, rules } = settings;
    const observation = {
        verdict: signal.verdict,
        isDefinitive: false,
        run: place.run,
    };
    const { state, event } = advanceIncident(marker.state, observation, rules);
    if (signal.verdict === "healthy") {
        if (event !== "recovered") {
            // An issue that is open although all is well was left open by a person or by close-on-recovery.
            if (marker.state.phase === "ok")
                return nothing(`#${issue.number} is open, and all is well.`, known);
            return fileChange(known, settings, { state, why: "A good run; not enough in a row yet." });
        }
        const span = wordSpan(marker.openedAtMs, place.atMs);
        const comment = `✅ **Recovered** after ${span}, with ${renderRun(place)}.`;
        return settings.closesOnRecovery
            ? fileChange(known, settings, { state, comment, action: "closed", close: true, why: "It recovered." })
            : fileChange(known, settings, { state, comment, why: "It recovered; close-on-recovery is off." });
    }
    const relabel = labelWrites(known, settings);
    const comment = findComment(signal, known, state, event === "opened", event === "began-flapping", settings);
    const isSame = state.phase === marker.state.phase && hasSameMembers(signal, known, settings);
    if (place.run === null && comment === null && isSame && relabel.length === 0) {
        // Without a runner nothing tells a repetition from a new run: then only what is new counts.
        return nothing(`It still fails, as #${issue.number} says.`, known);
    }
    return fileChange(known, settings, {
        signal,
        state,
        before: relabel,
        why: comment === null ? "It still fails." : "It still fails, and there is something new.",
        ...(comment !== null && { comment: comment.text }),
        ...(comment?.isReminder === true && { reminders: countReminders(place.atMs - marker.openedAtMs) }),
    });
}
/** What is worth a notification; `null` when the body alone tells it. */
function findComment(signal, known, state, isOpenedAgain, beganFlapping, settings) {
    const { issue, marker } = known;
    const { place } = settings;
    if (issue.isLocked)
        return null;
    if (isOpenedAgain)
        return { text: `❌ **Failing again** with ${renderRun(place)}.`, isReminder: false };
    if (beganFlapping) {
        const text = `🟠 **Flapping**: it fails and recovers again and again (last results: ${state.recent.slice(-10)}). This issue stays open until it calms down.`;
        return { text, isReminder: false };
    }
    const change = hasSameMembers(signal, known, settings)
        ? null
        : renderMemberChange(readMemberIds(splitBody(issue.body).details), signal.members);
    if (change !== null)
        return { text: `${change}\n\nSeen by ${renderRun(place)}.`, isReminder: false };
    const due = countReminders(place.atMs - marker.openedAtMs);
    if (due <= marker.reminders)
        return null;
    return { text: `⏰ **Still failing** after ${wordSpan(marker.openedAtMs, place.atMs)}.`, isReminder: true };
}
function hasSameMembers({ members }, { marker }, { digest }) {
    return hashMembers(members, digest) === marker.membersHash;
}
/** Reminders that an issue of this age should have had; those that were missed are not made up for. */
function countReminders(ageMs) {
    return REMINDERS_MS.filter((dueMs) => ageMs >= dueMs).length;
}
/** A label that was lost is what the next run would not find the issue by. */
function labelWrites({ issue }, { labels }) {
    const isThere = issue.labels.some((label) => label.toLowerCase() === labels[0].toLowerCase());
    return isThere ? [] : [{ kind: "label", number: issue.number, labels: [labels[0]] }];
}
function planClosed(signal, known, settings) {
    const { issue, marker } = known;
    const { place, reopenWithinMs } = settings;
    // Where GitHub does not say when, one issue more would be worse than an old one that is opened again.
    const closedForMs = issue.closedAtMs === null ? 0 : place.atMs - issue.closedAtMs;
    const isVeto = issue.stateReason === "not_planned" || issue.stateReason === "duplicate";
    const wasClosedByPerson = marker.state.phase !== "ok";
    if (signal.verdict === "healthy") {
        const hasVeto = isVeto && !marker.isVetoLifted;
        if (!wasClosedByPerson && !hasVeto)
            return nothing(`All is well, and #${issue.number} is closed.`, known);
        const recent = rememberResult(marker.state, { verdict: "healthy", run: place.run });
        const state = { phase: "ok", goodRuns: 1, recent, lastRun: place.run };
        return fileChange(known, settings, {
            state,
            isVetoLifted: isVeto,
            why: "It recovered after a person closed it.",
        });
    }
    if (isVeto && !marker.isVetoLifted && closedForMs < VETO_MS) {
        return nothing(`A person closed #${issue.number} as ${issue.stateReason}: that is respected.`, known);
    }
    if (closedForMs > reopenWithinMs)
        return incident_change_openIssue(signal, settings);
    const reopenedForMs = place.atMs - (marker.reopenedAtMs ?? Number.NEGATIVE_INFINITY);
    if (wasClosedByPerson && reopenedForMs < REOPEN_INTERVAL_MS) {
        return nothing(`A person closed #${issue.number} again; it is reopened once a day at most.`, known);
    }
    const state = {
        phase: "failing",
        goodRuns: 0,
        recent: rememberResult(marker.state, { verdict: "failing", run: place.run }),
        lastRun: place.run ?? marker.state.lastRun,
    };
    return fileChange(known, settings, {
        signal,
        state,
        comment: `❌ **Failing again** with ${renderRun(place)}.`,
        action: "reopened",
        reopen: true,
        reopenedAtMs: wasClosedByPerson ? place.atMs : marker.reopenedAtMs,
        before: labelWrites(known, settings),
        why: "It fails again.",
    });
}
function nothing(why, known) {
    const issue = known === null ? null : { number: known.issue.number, url: known.issue.url, seq: known.marker.seq };
    return { action: "none", why, writes: [], issue };
}

;// CONCATENATED MODULE: ./packages/core/out/incident/mute-command.js

const UNITS_MS = {
    m: HOUR_MS / 60,
    h: HOUR_MS,
    d: DAY_MS,
    w: 7 * DAY_MS,
};
/** Longer silences are forgotten ones: closing as not planned is there for good. */
const LONGEST_MS = 90 * DAY_MS;
const COMMAND = /^\/(?:(unmute)|mute +(\d{1,4})([mhdw]))(?:\s|$)/;
/**
 * Until when comments silence an issue, in milliseconds since the epoch; `null` when none does.
 *
 * `/mute 24h` at the beginning of a line, by a person who may write here; `/unmute` takes it back. The last one counts.
 */
function findMuteEnd(comments) {
    let endMs = null;
    for (const { body, isByMaintainer, createdAtMs } of comments) {
        if (!isByMaintainer)
            continue;
        for (const line of body.split(/\r?\n/)) {
            const command = COMMAND.exec(line);
            if (command === null)
                continue;
            const [, unmute, count, unit = "h"] = command;
            const lengthMs = Number(count) * (UNITS_MS[unit] ?? HOUR_MS);
            endMs = unmute === undefined ? createdAtMs + Math.min(LONGEST_MS, lengthMs) : null;
        }
    }
    return endMs;
}

;// CONCATENATED MODULE: ./actions/report-incident/out/execute.js

/** Carries writes out in order; the issue that the last of them answered with, `null` when none did. */
async function execute(writes, dependencies) {
    let issue = null;
    for (const write of writes) {
        issue = (await carryOut(write, dependencies)) ?? issue;
    }
    return issue;
}
async function carryOut(write, dependencies) {
    const { issues, repository } = dependencies;
    switch (write.kind) {
        case "open": {
            const issue = await issues.open(repository, write.draft, write.mark);
            await completeLabels(issue, write.draft.labels, dependencies);
            return issue;
        }
        case "comment":
            await issues.ensureComment(repository, write.number, write.body, write.mark);
            return null;
        case "update":
            return issues.update(repository, write.number, write.change);
        case "label":
            await addLabels(write.number, write.labels, dependencies);
            return null;
    }
}
/** GitHub drops the labels of a new issue in silence when the account may not set them. */
async function completeLabels(issue, labels, dependencies) {
    const there = issue.labels.map((label) => label.toLowerCase());
    const missing = labels.filter((label) => !there.includes(label.toLowerCase()));
    if (missing.length > 0)
        await addLabels(issue.number, missing, dependencies);
}
/** An issue without its label is found all the same, as long as it is open: no reason to fail. */
async function addLabels(number, labels, { issues, repository, logger }) {
    try {
        await issues.ensureLabels(repository, number, labels);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        logger.warning(`${error.message} The issue is kept without the label.`);
    }
}

;// CONCATENATED MODULE: ./actions/report-incident/out/run.js


/** Pages of issues that are searched for the marker: 500 issues with the label. */
const MAX_PAGES = 5;
/** Plans made anew because the issue changed under our hands. */
const MAX_PLANS = 4;
/** Looks for the incident's issues, plans, and carries the plan out. */
async function run(signal, settings, dependencies) {
    const found = await findIssues(signal, settings, dependencies);
    const plan = await makeFreshPlan(signal, found, dependencies);
    const muted = await findMuted(plan, settings, dependencies);
    if (muted !== null)
        return muted;
    dependencies.logger.info(plan.why);
    if (dependencies.isDryRun || plan.writes.length === 0)
        return plan;
    const written = await execute(plan.writes, dependencies);
    if (plan.action !== "opened" || written === null)
        return { ...plan, issue: plan.issue ?? written };
    const survivor = await foldOthers(signal, settings, dependencies);
    const isOurs = survivor === null || survivor.number === written.number;
    return { ...plan, action: isOurs ? "opened" : "updated", issue: survivor ?? written };
}
/**
 * Issues with the label; when none of them is the incident's, open ones without it, which may have lost theirs. Who
 * opened those matters, and is asked for only where one carries the marker.
 */
async function findIssues(signal, settings, { issues, repository }) {
    const [label] = settings.labels;
    const listed = await issues.list(repository, { state: "all", label, maxPages: MAX_PAGES });
    const { current } = findIncidentIssues(listed, settings);
    if (current?.issue.state === "open" || signal.verdict === "unknown")
        return { listed, settings };
    const open = await issues.list(repository, { state: "open", maxPages: 1 });
    const marked = open.filter(({ body }) => parseMarker(body)?.key === settings.key);
    if (marked.length === 0)
        return { listed, settings };
    return { listed: [...listed, ...marked], settings: { ...settings, ownId: await issues.readOwnId() } };
}
/** Plans on the issue as it is at the last moment, so that nothing that a person just wrote is lost. */
async function makeFreshPlan(signal, { listed, settings }, { issues, repository }) {
    let known = listed;
    for (let made = 1;; made += 1) {
        const plan = planIncident(signal, known, settings);
        if (plan.issue === null || plan.writes.length === 0 || made >= MAX_PLANS)
            return plan;
        const { number } = plan.issue;
        const before = known.find((issue) => issue.number === number);
        const now = await issues.read(repository, number);
        if (now !== null && isSame(now, before))
            return plan;
        known = known.flatMap((issue) => (issue.number !== number ? issue : (now ?? [])));
    }
}
/** What is left of a plan when a comment silences its issue; `null` when none does. */
async function findMuted(plan, { place }, { issues, repository, logger }) {
    if (plan.issue === null || plan.writes.length === 0)
        return null;
    const untilMs = findMuteEnd(await issues.listComments(repository, plan.issue.number));
    if (untilMs === null || untilMs <= place.atMs)
        return null;
    const why = `A comment on #${plan.issue.number} silences it until ${new Date(untilMs).toISOString()}.`;
    logger.info(why);
    return { action: "none", why, issue: plan.issue };
}
function isSame(one, other) {
    return (one.body === other?.body &&
        one.state === other.state &&
        one.title === other.title &&
        one.labels.join("\n") === other.labels.join("\n"));
}
/** Another run may have opened an issue in the same moment: the lowest number stays. */
async function foldOthers(signal, wanted, dependencies) {
    const { listed, settings } = await findIssues(signal, wanted, dependencies);
    const { current, duplicates } = findIncidentIssues(listed, settings);
    if (duplicates.length > 0) {
        const { writes } = planIncident({ ...signal, verdict: "unknown" }, listed, settings);
        await execute(writes, dependencies);
    }
    return current?.issue ?? null;
}

;// CONCATENATED MODULE: ./actions/report-incident/out/report-incident.js







const report_incident_HOUR_MS = 3_600_000;
const MAX_RETRIES = 4;
const MAX_WAIT_MS = 5 * 60_000;
/** Runs report-incident on a runner: reads the reports, keeps the issue, and says what it did. */
async function reportIncident(inputs, kit) {
    const repository = inputs.repository ?? (0,repository_ref/* parseRepositoryRef */.rH)(kit.runner.repository ?? "");
    if (repository === null) {
        throw new errors/* ConfigError */.xL([
            { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." },
        ]);
    }
    const readings = await readReports(inputs.reportFiles, kit);
    const signal = combineSignal(inputs.status, readings.map((reading) => readReport(reading, inputs.minSuccessRate)));
    for (const note of signal.notes)
        kit.logger.warning(note);
    const settings = toSettings(inputs, repository, kit);
    try {
        const { issues } = connect(inputs, kit);
        const { isDryRun } = inputs;
        const result = await run(signal, settings, { issues, logger: kit.logger, repository, isDryRun });
        kit.setOutputs(toOutputs(result));
        await kit.summary(renderIncidentSummary(signal, settings, { ...result, isDryRun, error: null }));
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        await giveUp(error, signal, settings, kit);
    }
}
/** What could not be put into an issue is told in the summary, whole. */
async function giveUp(error, signal, settings, kit) {
    const why = [error.message, adviseOn(error)].join(" ").trim();
    const result = { action: "none", why, issue: null };
    kit.setOutputs(toOutputs(result));
    await kit.summary(renderIncidentSummary(signal, settings, { ...result, isDryRun: false, error: why }));
    kit.fail(`The incident could not be reported. ${why}`);
}
function adviseOn({ status, code, message }) {
    if (status === 410)
        return "Turn issues on, or name another repository.";
    const isToldAlready = message.includes("issues: write");
    return code === "forbidden" && !isToldAlready ? "Give the token `issues: write`." : "";
}
function toSettings(inputs, repository, kit) {
    const { runner, clock } = kit;
    const { identity } = runner;
    const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
    const place = (0,repository_ref/* formatRepositoryRef */.PC)(repository);
    // Where several repositories report to one, their workflows may have the same names.
    const isElsewhere = runner.repository?.toLowerCase() !== place.toLowerCase();
    const source = isElsewhere ? runner.repository : undefined;
    const name = [source, identity.workflow, runner.job].filter(Boolean).join(" / ") || "automation";
    const key = inputs.key ?? name;
    return {
        key: incidentKey(place, key, digest),
        scope: key,
        title: inputs.title,
        labels: inputs.labels,
        assignees: inputs.assignees,
        ownId: null,
        rules: { openAfter: inputs.openAfter, openWindow: inputs.openAfter, closeAfter: inputs.closeAfter },
        closesOnRecovery: inputs.closesOnRecovery,
        reopenWithinMs: inputs.reopenWithinHours * report_incident_HOUR_MS,
        place: { run: parseRunOrder(identity.id, identity.attempt), url: runner.runUrl, atMs: clock.now() },
        digest,
    };
}
function connect({ githubToken, writeIntervalMs }, kit) {
    const { clock, random, logger, signal, runner } = kit;
    const options = { clock, random, maxWaitMs: MAX_WAIT_MS, signal };
    return createGitHub({
        token: githubToken,
        apiUrl: runner.apiUrl,
        graphqlUrl: runner.graphqlUrl,
        isProxied: runner.isProxied,
        orchestrationId: runner.orchestrationId,
        logger,
        clock,
        random,
        // An incident is what calls are kept for.
        budget: new RateLimitBudget({ ...options, buffer: 0 }),
        governor: new WriteGovernor({ ...options, intervalMs: writeIntervalMs }),
        maxRetries: MAX_RETRIES,
        concurrency: 1,
        signal,
        userAgent: "automation/report-incident",
    });
}


/***/ }),

/***/ 80683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
var external_os_ = __nccwpck_require__(70857);
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
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
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
var external_path_ = __nccwpck_require__(16928);
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

/***/ 94419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Octokit)
});

;// CONCATENATED MODULE: ./node_modules/.pnpm/universal-user-agent@7.0.3/node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+endpoint@11.0.5/node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/.pnpm/content-type@3.1.1/node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/json-with-bigint@3.5.12/node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+request-error@7.1.2/node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __nccwpck_require__(84714);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+request@10.0.16/node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new dist_src/* RequestError */.G(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new dist_src/* RequestError */.G(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new dist_src/* RequestError */.G("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new dist_src/* RequestError */.G(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+graphql@9.0.5/node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+auth-token@6.0.0/node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}



/***/ }),

/***/ 84714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ }),

/***/ 90501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(80683);
;// CONCATENATED MODULE: ./packages/action-kit/out/action-logger.js
/**
 * Annotations of one kind that GitHub keeps per step; later ones are lost.
 *
 * @see https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const MAX_ANNOTATIONS_PER_KIND = 10;
const LABELS = {
    notice: "Notice",
    warning: "Warning",
    error: "Error",
};
/**
 * Speaks to the runner's log.
 *
 * At most ten annotations of a kind are made, as many as GitHub keeps; what comes after them becomes plain lines. Text
 * that came from outside can start no workflow command.
 */
function createActionLogger(commands) {
    const counts = { notice: 0, warning: 0, error: 0 };
    const print = (text) => {
        for (const line of toPlainLines(text))
            commands.info(line);
    };
    const annotate = (kind, message, limit, place) => {
        if (counts[kind] >= limit) {
            print(`${LABELS[kind]}: ${formatPlace(place)}${message}`);
            return;
        }
        counts[kind]++;
        commands[kind](removeControlCharacters(message), place);
    };
    return {
        debug: (message) => commands.debug(removeControlCharacters(message)),
        info: print,
        notice: (message) => annotate("notice", message, MAX_ANNOTATIONS_PER_KIND),
        warning: (message) => annotate("warning", message, MAX_ANNOTATIONS_PER_KIND),
        error: (message) => annotate("error", message, MAX_ANNOTATIONS_PER_KIND - 1),
        failure: (message, place) => annotate("error", message, MAX_ANNOTATIONS_PER_KIND, place),
        finding: (kind, message, place) => {
            const limit = kind === "error" ? MAX_ANNOTATIONS_PER_KIND - 1 : MAX_ANNOTATIONS_PER_KIND;
            annotate(kind, message, limit, place);
        },
        group: (title, lines) => {
            commands.startGroup(removeControlCharacters(title));
            for (const line of lines)
                print(line);
            commands.endGroup();
        },
    };
}
/**
 * Cuts text into lines of which none starts a workflow command.
 *
 * The runner takes `::name::` behind leading spaces and `##[name]` anywhere in a line for a command.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function toPlainLines(text) {
    return text.split(/\r\n|\r|\n/).map((line) => removeControlCharacters(line)
        .replace(/^(\s*):(?=:)/, "$1: ")
        .replaceAll("##[", "## ["));
}
/** Keeps tabs and line ends; drops what moves the cursor, colours or hides text in a terminal. */
function removeControlCharacters(text) {
    return text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, "");
}
function formatPlace(place) {
    const parts = [place?.file, place?.startLine, place?.startColumn].filter((part) => part !== undefined);
    return parts.length === 0 ? "" : `${parts.join(":")}: `;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __nccwpck_require__(68546);
;// CONCATENATED MODULE: ./packages/action-kit/out/workspace.js




/** Largest file that is read: far above any configuration or report, and far below a runner's memory. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** Resolves a path against the workspace, links included: where it would be read or written is what counts. */
function resolveInWorkspace(workspace, file) {
    const outside = (why) => ({ status: "outside", message: `${quote(file)} ${why}` });
    if (file.includes("\0"))
        return outside("is not a path.");
    const absolute = external_node_path_.resolve(workspace, file);
    const relative = external_node_path_.relative(external_node_path_.resolve(workspace), absolute);
    if (leaves(relative))
        return outside("is outside the workspace.");
    const target = followLinks(absolute);
    if (target === undefined)
        return outside("leads through a link that cannot be followed.");
    const root = followLinks(external_node_path_.resolve(workspace));
    if (root === undefined || leaves(external_node_path_.relative(root, target))) {
        return outside("leads outside the workspace through a link.");
    }
    return { status: "inside", absolute, relative: relative.split(external_node_path_.sep).join("/") };
}
/** Resolves like {@link resolveInWorkspace}, and throws `ConfigError` for a path outside. */
function requireInWorkspace(workspace, file) {
    const resolved = resolveInWorkspace(workspace, file);
    if (resolved.status === "outside") {
        throw new errors/* ConfigError */.xL([{ message: `The path ${resolved.message} Use one inside GITHUB_WORKSPACE.` }]);
    }
    return resolved.absolute;
}
/**
 * Reads a text file of the workspace; `undefined` when there is none.
 *
 * Throws `ConfigError` for a path outside the workspace and for a file that cannot be read as UTF-8 text of at most
 * 32 MiB. A byte order mark is dropped.
 */
async function findWorkspaceFile(workspace, file) {
    const absolute = requireInWorkspace(workspace, file);
    let bytes;
    try {
        const stats = await (0,promises_.stat)(absolute);
        if (!stats.isFile())
            throw unreadable(file, "it is not a file");
        if (stats.size > MAX_FILE_BYTES)
            throw unreadable(file, "it is larger than 32 MiB");
        bytes = await (0,promises_.readFile)(absolute);
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            throw error;
        const code = errorCode(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw unreadable(file, code);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw unreadable(file, "it is not UTF-8 text");
    }
}
/** Reads like {@link findWorkspaceFile}; a file that does not exist is a `ConfigError` too. */
async function readWorkspaceFile(workspace, file) {
    const text = await findWorkspaceFile(workspace, file);
    if (text === undefined) {
        throw new errors/* ConfigError */.xL([
            {
                file,
                message: "The file does not exist. Check the path, and that a checkout step runs before this one.",
            },
        ]);
    }
    return text;
}
/** The code of an error of the operating system: `ENOENT`; `unknown` for anything else. */
function errorCode(error) {
    const isCoded = typeof error === "object" && error !== null && "code" in error;
    return isCoded && typeof error.code === "string" ? error.code : "unknown";
}
function unreadable(file, why) {
    return new errors/* ConfigError */.xL([{ file, message: `The file cannot be read: ${why}.` }]);
}
function leaves(relative) {
    return relative === ".." || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative);
}
/** The real place of a path whose last parts may not exist yet; `undefined` when a link on the way leads nowhere. */
function followLinks(absolute) {
    try {
        return (0,external_node_fs_.realpathSync)(absolute);
    }
    catch {
        if (isLink(absolute))
            return undefined;
        const parent = external_node_path_.dirname(absolute);
        if (parent === absolute)
            return absolute;
        const realParent = followLinks(parent);
        return realParent === undefined ? undefined : external_node_path_.join(realParent, external_node_path_.basename(absolute));
    }
}
function isLink(absolute) {
    try {
        return (0,external_node_fs_.lstatSync)(absolute).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function quote(file) {
    return JSON.stringify(file);
}

;// CONCATENATED MODULE: ./packages/action-kit/out/artifact.js

/** Longest wait for the artifact service: the files are in the workspace anyway. */
const UPLOAD_TIMEOUT_MS = 120_000;
/** Names tried before giving up: another job of the same run may have taken the plain one. */
const MAX_NAMES = 5;
/** Loads the toolkit's client only when something is uploaded: it is four times as large as everything else. */
async function loadArtifactClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(521), __nccwpck_require__.e(286), __nccwpck_require__.e(667), __nccwpck_require__.e(124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81124));
    return new DefaultArtifactClient();
}
/**
 * Uploads files of the workspace as one artifact. Never throws, and takes two minutes at most.
 *
 * Characters that a name may not hold become `-`. An artifact cannot be overwritten without deleting it, and the one
 * that has the name may be another job's; so a taken name gets `-2`, `-3` … behind it.
 *
 * @param name Empty turns the upload off.
 * @param files Paths relative to the workspace; those that do not exist make the upload fail.
 */
async function uploadArtifact(context, name, files) {
    if (name === "" || files.length === 0)
        return { status: "skipped", message: undefined };
    const refusal = explainRefusal(context);
    if (refusal !== undefined)
        return { status: "skipped", message: refusal };
    const timeout = new AbortController();
    try {
        return await Promise.race([
            uploadUnderFreeName(context, toArtifactName(name), files, timeout.signal),
            context.clock
                .sleep(UPLOAD_TIMEOUT_MS, timeout.signal)
                .then(() => failed("it took more than two minutes")),
        ]);
    }
    finally {
        timeout.abort();
    }
}
function explainRefusal({ isGhes, hasArtifactService }) {
    if (!hasArtifactService)
        return "No artifact was uploaded: this runner offers no artifact service.";
    if (isGhes)
        return "No artifact was uploaded: GitHub Enterprise Server does not support this kind of artifact.";
    return undefined;
}
async function uploadUnderFreeName(context, name, files, signal) {
    try {
        const client = await context.loadClient();
        const paths = files.map((file) => toAbsolute(context.workspace, file));
        for (let attempt = 1; attempt <= MAX_NAMES && !signal.aborted; attempt++) {
            const candidate = attempt === 1 ? name : `${name}-${attempt}`;
            const id = await tryUpload(client, candidate, paths, context.workspace);
            if (id !== "taken")
                return { status: "uploaded", name: candidate, id };
        }
        return failed(`the name and ${MAX_NAMES - 1} more like it are taken in this run`);
    }
    catch (error) {
        return failed(error instanceof Error ? error.message : errorCode(error));
    }
}
async function tryUpload(client, name, files, root) {
    try {
        return (await client.uploadArtifact(name, files, root)).id;
    }
    catch (error) {
        // The client has no error type for it, only the answer's text: "(409) Conflict: an artifact with this name already
        // exists on the workflow run".
        if (error instanceof Error && /\(409\)|already exists/.test(error.message))
            return "taken";
        throw error;
    }
}
function toAbsolute(workspace, file) {
    const resolved = resolveInWorkspace(workspace, file);
    if (resolved.status === "outside")
        throw new Error(resolved.message);
    return resolved.absolute;
}
/** @see https://github.com/actions/upload-artifact#inputs */
function toArtifactName(name) {
    return name.replaceAll(/["<>:|*?\\/]|\p{Cc}/gu, "-");
}
function failed(why) {
    return {
        status: "failed",
        message: `The artifact could not be uploaded: ${why}. The files are in the workspace.`,
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/out/file-cache.js

/** Longest wait for the cache service, each way: some megabytes take two seconds, and what it keeps only saves time. */
const CACHE_TIMEOUT_MS = 15_000;
/** Loads the toolkit's client only when there is a service to ask: it is large. */
async function loadCacheClient() {
    return Promise.all(/* import() */[__nccwpck_require__.e(521), __nccwpck_require__.e(286), __nccwpck_require__.e(531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9531));
}
/**
 * Puts the newest file whose key begins with `prefix` in its place in the workspace. Never throws, and takes 15 seconds
 * at most.
 *
 * @param file Path relative to the workspace.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 */
async function restoreFile(context, file, key, prefix) {
    return withClient(context, file, async (client, path) => {
        const found = await client.restoreCache([path], key, [prefix]);
        return found === undefined ? { status: "nothing" } : { status: "done", key: found };
    });
}
/**
 * Keeps a file of the workspace under `key` for later runs. A key is written once and for all, so it must be new. Never
 * throws, and takes 15 seconds at most.
 *
 * @param file Path relative to the workspace.
 */
async function keepFile(context, file, key) {
    return withClient(context, file, async (client, path) => {
        const id = await client.saveCache([path], key);
        return id < 0 ? file_cache_failed("the service did not take it") : { status: "done", key };
    });
}
async function withClient({ workspace, hasCacheService, clock, loadClient }, file, ask) {
    if (!hasCacheService)
        return { status: "skipped" };
    const place = resolveInWorkspace(workspace, file);
    if (place.status === "outside")
        return file_cache_failed(place.message);
    const timeout = new AbortController();
    try {
        return await Promise.race([
            loadClient().then((client) => ask(client, place.absolute)),
            clock.sleep(CACHE_TIMEOUT_MS, timeout.signal).then(() => file_cache_failed("it took more than 15 seconds")),
        ]);
    }
    catch (error) {
        return file_cache_failed(error instanceof Error ? error.message : errorCode(error));
    }
    finally {
        timeout.abort();
    }
}
function file_cache_failed(why) {
    return { status: "failed", message: `The cache of GitHub Actions could not be used: ${why}` };
}

;// CONCATENATED MODULE: ./packages/action-kit/out/input-reader.js


/** Longest part of a wrong value that a message repeats. */
const MAX_QUOTED_CHARACTERS = 80;
/** YAML 1.2 core schema, as the toolkit's `getBooleanInput`. https://yaml.org/spec/1.2.2/#1032-tag-resolution */
const BOOLEANS = new Map([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
]);
/**
 * Reads the inputs of an action strictly and remembers everything that is wrong with them.
 *
 * A getter whose input is wrong returns a stand-in: call {@link finish} before using any value. Every value is trimmed.
 * A default stands in for a variable that is not there at all (outside a runner); the runner itself fills in what
 * action.yml says, so an empty value is the user's own and is refused where a value is needed. The `optional…` getters
 * take empty for "not given".
 */
class InputReader {
    #source;
    #problems = [];
    #names = new Set();
    constructor(source) {
        this.#source = source;
    }
    /** Every input asked for so far, in that order. */
    get names() {
        return [...this.#names];
    }
    /** Any text; empty is allowed. */
    string(name, fallback = "") {
        return this.#read(name) ?? fallback;
    }
    /** Text, or `undefined` when empty. */
    optional(name) {
        return this.#read(name) || undefined;
    }
    /** Text that must not be empty. */
    requiredString(name) {
        const text = this.#read(name) ?? "";
        if (text === "")
            this.#report(name, "is required.");
        return text;
    }
    /** A token or password: masked in the log before anything else happens to it; must not be empty. */
    secret(name) {
        const secret = this.optionalSecret(name);
        if (secret === undefined)
            this.#report(name, "is required and is empty.");
        return secret ?? "";
    }
    /** Like {@link secret}, or `undefined` when empty. */
    optionalSecret(name) {
        const secret = this.#read(name);
        if (!secret)
            return undefined;
        this.#source.maskSecret(secret);
        return secret;
    }
    /**
     * One secret a line, as `parse` reads it. Every line, and what follows its first `:` or `=`, is masked first; a line that
     * `parse` gives `null` for is a problem that names its number and nothing of it.
     */
    secretLines(name, parse, expected) {
        return this.lines(name).flatMap((line, index) => {
            this.#source.maskSecret(line);
            const value = line.slice(line.search(/[:=]/) + 1).trim();
            if (value !== "" && value !== line)
                this.#source.maskSecret(value);
            const parsed = parse(line);
            if (parsed === null)
                this.#report(name, `${expected}; line ${index + 1} is not.`);
            return parsed === null ? [] : [parsed];
        });
    }
    /** `true` or `false`, also as `True`, `TRUE`, `False`, `FALSE`. */
    boolean(name, fallback) {
        return this.#strict(name, fallback, parseBoolean, "must be `true` or `false`") ?? false;
    }
    /** Like {@link boolean}, or `undefined` when empty. */
    optionalBoolean(name) {
        return this.#lenient(name, parseBoolean, "must be `true`, `false` or empty");
    }
    /** A whole number in plain digits. */
    integer(name, bounds) {
        const expected = `must be a whole number from ${bounds.min} to ${bounds.max}`;
        return this.#strict(name, bounds.default, (text) => parseInteger(text, bounds), expected) ?? bounds.min;
    }
    /** Like {@link integer}, or `undefined` when empty. */
    optionalInteger(name, bounds) {
        const expected = `must be a whole number from ${bounds.min} to ${bounds.max}, or empty`;
        return this.#lenient(name, (text) => parseInteger(text, bounds), expected);
    }
    /** One of `choices`, written exactly so. */
    choice(name, choices, fallback) {
        const expected = `must be one of ${list(choices)}`;
        return this.#strict(name, fallback, (text) => findChoice(text, choices), expected) ?? choices[0];
    }
    /** Like {@link choice}, or `undefined` when empty. */
    optionalChoice(name, choices) {
        return this.#lenient(name, (text) => findChoice(text, choices), `must be empty or one of ${list(choices)}`);
    }
    /** One value a line; blank lines are dropped. */
    lines(name) {
        return this.string(name)
            .split(/\r\n|\r|\n/)
            .map((line) => line.trim())
            .filter((line) => line !== "");
    }
    /** What `parse` makes of the text: `undefined` when empty, a problem when `parse` returns `null`. */
    parsed(name, parse, expected = "is not valid") {
        return this.#lenient(name, parse, expected);
    }
    /** A path inside the workspace, relative to it and with `/` on every system. */
    workspacePath(name, fallback) {
        const file = this.#read(name) ?? fallback ?? "";
        if (file === "")
            this.#report(name, "must be a path relative to the workspace; it is empty.");
        return this.#inside(name, file);
    }
    /** Like {@link workspacePath}, or `undefined` when empty. */
    optionalWorkspacePath(name, fallback) {
        const file = this.#read(name) ?? fallback;
        return file ? this.#inside(name, file) : undefined;
    }
    /** Adds a finding that concerns more than one input. */
    problem(message) {
        this.#problems.push({ message });
    }
    /** Throws one `ConfigError` with every problem so far; returns when there is none. */
    finish() {
        if (this.#problems.length > 0)
            throw new errors/* ConfigError */.xL([...this.#problems]);
    }
    #read(name) {
        if (this.#names.has(name))
            throw new errors/* InvariantError */.zU(`The input ${name} is read twice.`);
        this.#names.add(name);
        // The runner upper-cases the name and turns spaces to underscores, nothing else:
        // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
        return this.#source.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
    }
    #strict(name, fallback, parse, expected) {
        const text = this.#read(name);
        return text === undefined && fallback !== undefined
            ? fallback
            : this.#parse(name, text ?? "", parse, expected);
    }
    #lenient(name, parse, expected) {
        const text = this.#read(name);
        return text ? this.#parse(name, text, parse, expected) : undefined;
    }
    #parse(name, text, parse, expected) {
        const value = parse(text);
        if (value !== null)
            return value;
        this.#report(name, `${expected}; it is ${input_reader_quote(text)}.`);
        return undefined;
    }
    #inside(name, file) {
        const resolved = resolveInWorkspace(this.#source.workspace, file);
        if (resolved.status === "inside")
            return resolved.relative;
        this.#report(name, `must be a path inside the workspace; ${resolved.message}`);
        return "";
    }
    #report(name, what) {
        this.#problems.push({ message: `The input \`${name}\` ${what}` });
    }
}
function parseBoolean(text) {
    return BOOLEANS.get(text) ?? null;
}
function parseInteger(text, { min, max }) {
    if (!/^(0|-?[1-9]\d*)$/.test(text))
        return null;
    const value = Number(text);
    return value >= min && value <= max ? value : null;
}
function findChoice(text, choices) {
    return choices.find((choice) => choice === text) ?? null;
}
function list(choices) {
    return choices.map((choice) => `\`${choice}\``).join(", ");
}
function input_reader_quote(text) {
    if (text === "")
        return "empty";
    const isLong = text.length > MAX_QUOTED_CHARACTERS;
    return JSON.stringify(isLong ? `${text.slice(0, MAX_QUOTED_CHARACTERS)}…` : text);
}

;// CONCATENATED MODULE: ./packages/action-kit/out/job-summary.js


/**
 * A summary file of more than 1 MiB is rejected as a whole.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 1024;
const CUT_NOTE = "> [!NOTE]\n> This summary is too long for GitHub and was cut. The report file holds everything.\n\n";
/** Appends Markdown to the job summary, cut to what GitHub accepts. Never throws: a summary is not worth a run. */
async function writeJobSummary(file, markdown) {
    if (file === undefined)
        return { status: "unavailable" };
    try {
        const used = await fileSize(file);
        const text = cutMarkdown(markdown.endsWith("\n") ? markdown : `${markdown}\n`, MAX_SUMMARY_BYTES - used);
        await (0,promises_.appendFile)(file, text.content, "utf8");
        return { status: "written", wasCut: text.wasCut };
    }
    catch (error) {
        return { status: "failed", message: `The job summary could not be written: ${errorCode(error)}.` };
    }
}
/**
 * Keeps the whole lines that fit into `maxBytes` of UTF-8. The note that something is missing comes first, where a
 * table or a folded part that was cut open cannot swallow it.
 */
function cutMarkdown(markdown, maxBytes) {
    if (Buffer.byteLength(markdown) <= maxBytes)
        return { content: markdown, wasCut: false };
    const room = maxBytes - Buffer.byteLength(CUT_NOTE);
    if (room < 0)
        return { content: "", wasCut: true };
    const kept = Buffer.from(markdown).subarray(0, room);
    return { content: CUT_NOTE + kept.toString("utf8", 0, kept.lastIndexOf("\n") + 1), wasCut: true };
}
async function fileSize(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/out/outputs.js
/**
 * Longest output, in UTF-16 units. GitHub counts two bytes for each and refuses a job whose outputs exceed 1 MB together;
 * half of that is left to the job's other steps.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const MAX_OUTPUT_CHARACTERS = 250_000;
/**
 * Makes outputs fit into what GitHub accepts: as long as they are too long together, the longest becomes an empty value
 * of its kind (`[]`, `{}` or nothing), so that an expression over it still parses. Half a list would look like a whole one.
 */
function fitOutputs(outputs) {
    const fitted = new Map(Object.entries(outputs));
    const emptied = [];
    const byLength = [...fitted].sort(([, a], [, b]) => b.length - a.length);
    let total = byLength.reduce((sum, [, value]) => sum + value.length, 0);
    for (const [name, value] of byLength) {
        if (total <= MAX_OUTPUT_CHARACTERS)
            break;
        const empty = emptyOfKind(value);
        fitted.set(name, empty);
        emptied.push(name);
        total -= value.length - empty.length;
    }
    return { outputs: Object.fromEntries(fitted), emptied };
}
function emptyOfKind(value) {
    if (value.startsWith("["))
        return "[]";
    return value.startsWith("{") ? "{}" : "";
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./packages/action-kit/out/report-file.js





/** Characters that are put on the disk at once. */
const CHUNK_CHARACTERS = 256 * 1024;
/** Writes `data` as JSON, like {@link writeTextFile}, without ever holding the whole text. */
async function writeReportFile(workspace, file, data) {
    await writeTextFile(workspace, file, renderJson(data));
}
/**
 * The text that `JSON.stringify(data, null, 2)` makes, and a newline, in parts: a report on 10,000 repositories is
 * longer than everything else that a run holds. No part is larger than one element of one of the lists in `data`.
 */
function* renderJson(data) {
    const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
    const entries = isObject ? Object.entries(data).filter(([, value]) => value !== undefined) : [];
    if (entries.length === 0) {
        yield `${JSON.stringify(data, null, 2)}\n`;
        return;
    }
    for (const [place, [key, value]] of entries.entries()) {
        yield `${place === 0 ? "{" : ","}\n  ${JSON.stringify(key)}: `;
        if (Array.isArray(value) && value.length > 0)
            yield* renderList(value);
        else
            yield renderPart(value, "  ");
    }
    yield "\n}\n";
}
function* renderList(list) {
    for (const [place, element] of list.entries()) {
        yield `${place === 0 ? "[" : ","}\n    ${renderPart(element, "    ")}`;
    }
    yield "\n  ]";
}
/** No text in JSON holds a line end as it is, so every one begins a line of the layout. */
function renderPart(value, indent) {
    return (JSON.stringify(value, null, 2) ?? "null").replaceAll("\n", `\n${indent}`);
}
/**
 * Writes text under a path of the workspace, folders included, so that a reader sees the old file or the new one and
 * never half of one. Text in parts is written part by part.
 *
 * Throws `ConfigError` when the path is outside the workspace or cannot be written.
 */
async function writeTextFile(workspace, file, text) {
    const absolute = requireInWorkspace(workspace, file);
    // In the same folder: a rename is atomic only within one file system.
    const temporary = external_node_path_.join(external_node_path_.dirname(absolute), `.${external_node_path_.basename(absolute)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(absolute), { recursive: true });
        await writeDurably(temporary, typeof text === "string" ? [text] : gather(text));
        await (0,promises_.rename)(temporary, absolute);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* ConfigError */.xL([{ file, message: `The file cannot be written: ${errorCode(error)}.` }]);
    }
}
async function writeDurably(file, parts) {
    const handle = await (0,promises_.open)(file, "wx");
    try {
        for (const part of parts)
            await handle.appendFile(part, "utf8");
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Puts small parts together. */
function* gather(parts) {
    let gathered = [];
    let length = 0;
    for (const part of parts) {
        gathered.push(part);
        length += part.length;
        if (length < CHUNK_CHARACTERS)
            continue;
        yield gathered.join("");
        gathered = [];
        length = 0;
    }
    yield gathered.join("");
}

;// CONCATENATED MODULE: ./packages/action-kit/out/runner-environment.js
/** @see https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers */
const PROXIES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * Reads the variables that the runner sets, with github.com's addresses as defaults.
 *
 * @param fallbackWorkspace Folder to use where there is no `GITHUB_WORKSPACE`.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function readRunnerEnvironment(env, fallbackWorkspace) {
    const serverUrl = readUrl(env, "GITHUB_SERVER_URL", "https://github.com");
    const apiUrl = readUrl(env, "GITHUB_API_URL", "https://api.github.com");
    const identity = {
        id: env.GITHUB_RUN_ID || null,
        attempt: readCount(env.GITHUB_RUN_ATTEMPT),
        workflow: env.GITHUB_WORKFLOW || null,
        repository: env.GITHUB_REPOSITORY || null,
    };
    return {
        apiUrl,
        graphqlUrl: readUrl(env, "GITHUB_GRAPHQL_URL", graphqlUrlBeside(apiUrl)),
        serverUrl,
        isProxied: PROXIES.some((name) => Boolean(env[name])),
        orchestrationId: env.ACTIONS_ORCHESTRATION_ID?.trim() || undefined,
        isGhes: isEnterpriseServer(serverUrl),
        repository: identity.repository ?? undefined,
        identity,
        sourceUrl: formatSourceUrl(serverUrl, env),
        runUrl: formatRunUrl(serverUrl, identity),
        job: env.GITHUB_JOB || undefined,
        workspace: env.GITHUB_WORKSPACE || fallbackWorkspace,
        stepSummaryFile: env.GITHUB_STEP_SUMMARY || undefined,
        outputFile: env.GITHUB_OUTPUT || undefined,
        hasArtifactService: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
        hasCacheService: hasCacheService(env, serverUrl),
    };
}
/** The rule of `@actions/cache`: the second version of the service is github.com's only. */
function hasCacheService(env, serverUrl) {
    const isSecond = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && !isEnterpriseServer(serverUrl);
    return Boolean(env.ACTIONS_RUNTIME_TOKEN && (isSecond ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL));
}
function readUrl(env, name, fallback) {
    return (env[name] || fallback).replace(/\/+$/, "");
}
/** GHES answers REST under `/api/v3` and GraphQL under `/api/graphql`; elsewhere it is `/graphql` of the same host. */
function graphqlUrlBeside(apiUrl) {
    return apiUrl.endsWith("/api/v3") ? `${apiUrl.slice(0, -"/v3".length)}/graphql` : `${apiUrl}/graphql`;
}
/** The rule of `@actions/artifact`, so that both agree about who is refused. */
function isEnterpriseServer(serverUrl) {
    if (!URL.canParse(serverUrl))
        return true;
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}
/** An action that a workflow takes from its own repository has no repository of its own: it is at the run's commit. */
function formatSourceUrl(serverUrl, env) {
    const { GITHUB_ACTION_REPOSITORY: own, GITHUB_REPOSITORY: workflow } = env;
    if (own)
        return `${serverUrl}/${own}/blob/${env.GITHUB_ACTION_REF || "HEAD"}`;
    return workflow ? `${serverUrl}/${workflow}/blob/${env.GITHUB_SHA || "HEAD"}` : undefined;
}
function formatRunUrl(serverUrl, { repository, id, attempt }) {
    if (repository === null || id === null)
        return undefined;
    const run = `${serverUrl}/${repository}/actions/runs/${id}`;
    return attempt === null ? run : `${run}/attempts/${attempt}`;
}
function readCount(text) {
    return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./packages/action-kit/out/system-clock.js
/** Longest delay that a timer takes; a longer one would fire at once. https://nodejs.org/api/timers.html */
const MAX_TIMER_MS = 2_147_483_647;
/** The machine's own time. A sleep longer than 24 days ends after 24 days. */
const systemClock = {
    now: () => Date.now(),
    sleep: (durationMs, signal) => new Promise((resolve) => {
        if (signal?.aborted === true || !(durationMs > 0)) {
            resolve();
            return;
        }
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(durationMs, MAX_TIMER_MS));
        signal?.addEventListener("abort", wake);
    }),
};

;// CONCATENATED MODULE: ./packages/action-kit/out/workspace-files.js


/** Folders that hold no file of the user's own. */
const FOREIGN_FOLDERS = [".git", "node_modules"];
/** A pattern that matches more was not meant so. */
const MAX_FILES = 5_000;
/**
 * Lists the files of the workspace that patterns lead to, sorted, each once, with `/` on every system; 5,000 at most.
 * What lies in `.git` and `node_modules` is nobody's own, and left out unless it is named.
 */
async function listWorkspaceFiles(workspace, patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        // A name may hold what a pattern would read as its own: `pages/[id].tsx`.
        if (await isFile(external_node_path_.join(workspace, pattern))) {
            found.add(external_node_path_.normalize(pattern).split(external_node_path_.sep).join("/"));
            continue;
        }
        const entries = (0,promises_.glob)(pattern, {
            cwd: workspace,
            withFileTypes: true,
            exclude: (entry) => FOREIGN_FOLDERS.includes(entry.name),
        });
        for await (const entry of entries) {
            if (found.size >= MAX_FILES)
                break;
            const file = external_node_path_.relative(workspace, external_node_path_.join(entry.parentPath, entry.name));
            if (!entry.isDirectory())
                found.add(file.split(external_node_path_.sep).join("/"));
        }
    }
    return [...found].toSorted();
}
async function isFile(absolute) {
    try {
        return (await (0,promises_.stat)(absolute)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/out/action-kit.js











/** Builds the kit of an action from what its host offers. Prints nothing. */
function createActionKit(host, logger = createActionLogger(host.commands)) {
    const runner = readRunnerEnvironment(host.env, host.workingDirectory);
    const { workspace } = runner;
    const cache = { ...runner, clock: systemClock, loadClient: host.loadCacheClient ?? loadCacheClient };
    return {
        inputs: new InputReader({
            env: host.env,
            workspace,
            maskSecret: (text) => host.commands.setSecret(text),
        }),
        runner,
        logger,
        clock: systemClock,
        random: Math.random,
        signal: host.signal,
        readWorkspaceFile: (file) => readWorkspaceFile(workspace, file),
        findWorkspaceFile: (file) => findWorkspaceFile(workspace, file),
        listWorkspaceFiles: (patterns) => listWorkspaceFiles(workspace, patterns),
        writeReport: (file, data) => writeReportFile(workspace, file, data),
        writeText: (file, text) => writeTextFile(workspace, file, text),
        maskSecret: (secret) => host.commands.setSecret(secret),
        summary: async (markdown) => {
            const result = await writeJobSummary(runner.stepSummaryFile, markdown);
            if (result.status === "failed")
                logger.warning(result.message);
        },
        setOutputs: (outputs) => setOutputs(outputs, runner, host.commands, logger),
        uploadArtifact: async (name, files) => {
            const loadClient = host.loadArtifactClient ?? loadArtifactClient;
            const result = await uploadArtifact({ ...runner, clock: systemClock, loadClient }, name, files);
            if (result.status === "failed")
                logger.warning(result.message);
            if (result.status === "skipped" && result.message !== undefined)
                logger.notice(result.message);
            return result;
        },
        restoreFile: (file, key, prefix) => restoreFile(cache, file, key, prefix),
        keepFile: (file, key) => keepFile(cache, file, key),
        annotate: (kind, message, place) => logger.finding(kind, message, place),
        fail: (message) => {
            host.markFailed();
            logger.failure(message);
        },
    };
}
function setOutputs(outputs, runner, commands, logger) {
    // Without the file the toolkit falls back to a workflow command that GitHub no longer obeys.
    if (runner.outputFile === undefined)
        return;
    const fitted = fitOutputs(outputs);
    for (const [name, value] of Object.entries(fitted.outputs))
        commands.setOutput(name, value);
    for (const name of fitted.emptied) {
        logger.warning(`The output ${name} is too long for GitHub and was left empty; the report file holds it.`);
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/out/failure.js

/**
 * Says why a run ended: one error for each problem of a `ConfigError`, one for a `GitHubError`, and one with a request to
 * report it for anything else. A stack is shown only in debug mode.
 */
function reportFailure(error, logger) {
    if (error instanceof errors/* ConfigError */.xL) {
        for (const problem of error.problems)
            logger.failure(formatMessage(problem), toPlace(problem));
        return;
    }
    if (error instanceof errors/* GitHubError */.y_) {
        logger.failure(error.message);
    }
    else {
        const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        logger.failure(`${message}. This is a bug: please report it, with the log of a run in debug mode, to the maintainers.`);
    }
    if (error instanceof Error && error.stack !== undefined)
        logger.debug(error.stack);
}
function formatMessage({ message, rule }) {
    return rule === undefined ? message : `${message} (${rule})`;
}
function toPlace({ file, line, column }) {
    return {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/out/run-action.js




/** Named one by one, so that a bundle holds these and not the rest of the toolkit (docs/decisions/0060). */
const COMMANDS = {
    setSecret: core/* setSecret */.Pq,
    setOutput: core/* setOutput */.uH,
    debug: core/* debug */.Yz,
    info: core/* info */.pq,
    notice: core/* notice */.lm,
    warning: core/* warning */.$e,
    error: core/* error */.z3,
    startGroup: core/* startGroup */.Oh,
    endGroup: core/* endGroup */.N4,
    isDebug: core/* isDebug */._o,
};
/**
 * Runs an action and turns whatever goes wrong into error annotations and exit code 1. Never rejects.
 *
 * A cancelled run (the runner sends SIGINT, then SIGTERM) aborts `kit.signal`, so that `main` can write what it has; a
 * second signal of the same kind ends the process at once. A rejection or an exception that nobody caught aborts too.
 * The process ends by itself: `process.exit` could lose what was just printed.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
async function runAction(main) {
    const logger = createActionLogger(COMMANDS);
    const cancellation = new AbortController();
    const markFailed = () => {
        process.exitCode = 1;
    };
    const fail = (reason) => {
        markFailed();
        reportFailure(reason, logger);
    };
    const cancel = (signal) => {
        markFailed();
        logger.warning(`${signal}: the run was cancelled and ends with what it has.`);
        cancellation.abort();
    };
    const crash = (reason) => {
        fail(reason);
        cancellation.abort();
    };
    process.once("SIGINT", cancel).once("SIGTERM", cancel);
    // An exception a second time may be the log itself that cannot be written: then Node's own way out is the right one.
    process.on("unhandledRejection", crash).once("uncaughtException", crash);
    try {
        await main(createActionKit({
            env: process.env,
            workingDirectory: process.cwd(),
            commands: COMMANDS,
            signal: cancellation.signal,
            markFailed,
        }, logger));
    }
    catch (reason) {
        fail(reason);
    }
    finally {
        process.removeListener("SIGINT", cancel).removeListener("SIGTERM", cancel);
    }
}


/***/ }),

/***/ 68546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   y_: () => (/* binding */ GitHubError),
/* harmony export */   zU: () => (/* binding */ InvariantError)
/* harmony export */ });
/* unused harmony export formatConfigProblem */
/** An exchange with GitHub that failed. Branch on `code`, never on the message. */
class GitHubError extends Error {
    name = "GitHubError";
    code;
    status;
    repository;
    operation;
    resetAtMs;
    reasons;
    /** Means something where `code` is `forbidden`. */
    scope;
    constructor(message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = details.code;
        this.status = details.status;
        this.repository = details.repository;
        this.operation = details.operation;
        this.resetAtMs = details.resetAtMs;
        this.reasons = details.reasons ?? [];
        this.scope = details.scope ?? "repository";
    }
}
/** Something the user can fix: it carries every finding, not the first. */
class ConfigError extends Error {
    name = "ConfigError";
    problems;
    constructor(problems) {
        super(problems.map(formatConfigProblem).join("\n"));
        this.problems = problems;
    }
}
/** Renders `file:line:column: message (RULE)`, leaving out what is not known. */
function formatConfigProblem(problem) {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
    const rule = problem.rule === undefined ? "" : ` (${problem.rule})`;
    return `${place === "" ? "" : `${place}: `}${problem.message}${rule}`;
}
/** Our own bug: a state that the code promised could not occur. */
class InvariantError extends Error {
    name = "InvariantError";
}


/***/ }),

/***/ 22156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   PC: () => (/* binding */ formatRepositoryRef),
/* harmony export */   eI: () => (/* binding */ describeRepositoryRefProblem),
/* harmony export */   rH: () => (/* binding */ parseRepositoryRef)
/* harmony export */ });
/* unused harmony export REPOSITORY_REF_PATTERN */
const MAX_OWNER_LENGTH = 39;
const MAX_NAME_LENGTH = 100;
/**
 * What `describeRepositoryRefProblem` accepts, as one regular expression for JSON Schema.
 *
 * An owner is made of letters, digits and single hyphens, starts with none, and may end with one (old accounts) or
 * with `_code` (managed users of an enterprise).
 *
 * @see https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
const REPOSITORY_REF_PATTERN = "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$";
const OWNER = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?$/;
const NAME = /^[A-Za-z0-9._-]+$/;
/** Renders `owner/name`. */
function formatRepositoryRef(repository) {
    return `${repository.owner}/${repository.name}`;
}
/** The key under which two spellings of one repository are the same. */
function repositoryKey(repository) {
    return formatRepositoryRef(repository).toLowerCase();
}
/** Splits `owner/name`; `null` when `text` is not exactly two non-empty parts. */
function parseRepositoryRef(text) {
    const parts = text.split("/");
    const [owner, name] = parts;
    if (parts.length !== 2 || !owner || !name)
        return null;
    return { owner, name };
}
/**
 * Says why `text` cannot be the `owner/name` of a repository on GitHub, and what to do; `null` when it can.
 * The text reads on after the name: `has no owner. Write owner/name.`
 */
function describeRepositoryRefProblem(text) {
    if (/^\s|\s$/.test(text))
        return "has spaces around it. Remove them.";
    if (/\s/.test(text))
        return "holds white space, which no repository's name has. Write owner/name.";
    if (/^[a-z]+:\/\/|^git@/i.test(text))
        return "is an address, not a name. Write only owner/name.";
    const parts = text.split("/");
    if (parts.length === 1)
        return "has no owner. Write owner/name.";
    if (parts.length > 2)
        return "has more than two parts. Write owner/name.";
    const [owner = "", name = ""] = parts;
    return describeOwnerProblem(owner) ?? describeNameProblem(name);
}
function describeOwnerProblem(owner) {
    if (owner === "")
        return "has an empty owner. Write owner/name.";
    if (owner.length > MAX_OWNER_LENGTH) {
        return `has an owner of ${owner.length} characters; GitHub allows ${MAX_OWNER_LENGTH}. Check the owner's name.`;
    }
    if (OWNER.test(owner))
        return null;
    return "has an owner that GitHub does not allow: letters, digits and single hyphens between them. Check the owner's name.";
}
function describeNameProblem(name) {
    if (name === "")
        return "has an empty repository name. Write owner/name.";
    if (name.length > MAX_NAME_LENGTH) {
        return `has a repository name of ${name.length} characters; GitHub allows ${MAX_NAME_LENGTH}. Check the name.`;
    }
    if (name === "." || name === "..")
        return "has a repository name that GitHub reserves. Check the name.";
    if (/\.git$/i.test(name))
        return "ends in .git, which is part of the clone address only. Remove the ending.";
    if (NAME.test(name))
        return null;
    return "has a repository name that GitHub does not allow: letters, digits, '.', '-' and '_'. Check the name.";
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(45454);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
