export const id = 970;
export const ids = [970];
export const modules = {

/***/ 9038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);

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
    const openAfter = reader.integer("open-after", { min: 1, max: 10, default: 1 });
    const [label = "automation-health", ...moreLabels] = readList(reader, "labels", "automation-health");
    const inputs = {
        githubToken: reader.secret("github-token"),
        repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryRef */ .gG, "must be like `owner/name`"),
        status: STATUSES[reader.choice("status", [FIRST_WORD, ...MORE_WORDS], "auto")],
        reportFiles: reader.lines("report-files"),
        key: reader.optional("key"),
        title: reader.optional("title"),
        labels: [label, ...moreLabels],
        assignees: readList(reader, "assignees").map((login) => login.replace(/^@/, "")),
        openAfter,
        historyToken: reader.optionalSecret("history-token"),
        branch: readBranch(reader, openAfter),
        folder: reader.optionalWorkspacePath("folder"),
        reportFile: readReportFile(reader),
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
/** More than one failing run has to be counted before there is an issue to count in. */
function readBranch(reader, openAfter) {
    const branch = reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__/* .readBranchName */ ._, "must be the name of a branch");
    if (branch === "none")
        return undefined;
    return branch ?? (openAfter > 1 ? "automation-data" : undefined);
}
function readReportFile(reader) {
    const file = reader.workspacePath("report-file", "automation_incident.json");
    return file === "none" ? undefined : file;
}
/** One value a line, or several separated by commas: neither a label nor an account's name may hold one. */
function readList(reader, name, fallback = "") {
    return reader
        .string(name, fallback)
        .split(/[\r\n,]/)
        .map((value) => value.trim())
        .filter((value) => value !== "");
}


/***/ }),

/***/ 5454:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9038);
/* harmony import */ var _report_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1347);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)((kit) => (0,_report_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .reportIncident */ .h)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ reportIncident)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
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
        ? ["There is no status to report: set report-files, or set status to the job's status."]
        : reports.flatMap((report) => report.notes);
    const warnings = uniqueById(reports.flatMap((report) => report.warnings ?? []));
    const isDefinitive = reports.some((report) => report.isDefinitive === true);
    const more = { ...(warnings.length > 0 && { warnings }), ...(isDefinitive && { isDefinitive }) };
    if (verdict !== "failing")
        return { ...more, verdict, members: [], notes };
    const found = uniqueById(reports.flatMap(({ members }) => members));
    const members = found.length > 0 ? found : [{ id: "job", message: "The job failed; see its log." }];
    return { ...more, verdict, members, notes };
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

// EXTERNAL MODULE: ./packages/core/out/incident/read-report.js
var read_report = __webpack_require__(1293);
;// CONCATENATED MODULE: ./packages/core/out/incident/incident-report.js
/** Writes down what a run made of an incident. */
function createIncidentReport(facts) {
    const { key, scope, atMs, signal, progress, action, issue, isDryRun } = facts;
    const { phase } = progress.state;
    return {
        schema_version: 1,
        timestamp: toIso(atMs),
        key,
        scope,
        verdict: signal.verdict,
        phase,
        action,
        issue_number: issue?.number ?? null,
        issue_url: issue?.url ?? null,
        since: phase === "ok" || progress.sinceMs === null ? null : toIso(progress.sinceMs),
        ...(facts.mutedUntilMs !== undefined && { muted_until: toIso(facts.mutedUntilMs) }),
        dry_run: isDryRun,
        members: signal.members,
        warnings: signal.warnings ?? [],
        transitions: isDryRun ? [] : listTransitions(facts),
    };
}
function listTransitions({ key, signal, progress, issue }) {
    const { transition } = progress;
    if (transition === null)
        return [];
    const { from, to, atMs, openedAtMs } = transition;
    const isOver = to === "ok" && openedAtMs !== null;
    return [
        {
            key,
            from,
            to,
            at: toIso(atMs),
            members: signal.members.map(({ id }) => id),
            opened_at: openedAtMs === null ? null : toIso(openedAtMs),
            duration_seconds: isOver ? Math.round((atMs - openedAtMs) / 1000) : null,
            issue_number: issue?.number ?? null,
        },
    ];
}
function toIso(atMs) {
    return new Date(atMs).toISOString();
}

// EXTERNAL MODULE: ./packages/core/out/config/secret-text.js
var secret_text = __webpack_require__(5744);
// EXTERNAL MODULE: ./packages/core/out/text/markdown.js
var markdown = __webpack_require__(3728);
// EXTERNAL MODULE: ./packages/core/out/health/format.js
var format = __webpack_require__(1953);
// EXTERNAL MODULE: ./packages/core/out/text/printable.js
var printable = __webpack_require__(5282);
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
const MAX_WARNINGS = 20;
const MAX_CELL = 1_000;
const BEGIN = "<!-- begin generated -->";
const DETAILS = "<!-- details -->";
const END = "<!-- end generated -->";
/** Names what fails and where: `[health] 2 failing: AUT-001, CFG-001 - Sync / monitor`. */
function renderTitle(title, members, scope) {
    if (title !== undefined)
        return plain(title);
    const ids = (0,format/* formatList */.ki)(members.map(({ id }) => id), 3);
    return plain(`[health] ${members.length} failing: ${ids} - ${scope}`);
}
/**
 * Whether a title is one that {@link renderTitle} made, so that it may be renewed.
 *
 * @param scope `null` where the names have changed since it was written
 */
function isGeneratedTitle(title, scope) {
    if (!/^\[health\] \d+ failing: .* - ./.test(title))
        return false;
    return scope === null || title.endsWith(plain(` - ${scope}`));
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
        tableText(message),
        since === undefined ? "" : (0,format/* formatMoment */.K9)(Date.parse(since)),
        remediation === undefined ? "" : tableText(remediation),
    ]);
    const hidden = signal.members.length - rows.length;
    return [
        (0,markdown/* markdownTable */.Qj)(["What", "Details", "Since", "What to do"], rows),
        ...(hidden > 0 ? [`… and ${hidden} more, ${rest}.`] : []),
        ...signal.notes.slice(0, 10).map((note) => `- ${(0,markdown/* lineProse */.Wd)(redactAndShorten(note))}`),
        ...renderWarnings(signal.warnings ?? []),
    ].join("\n\n");
}
/** Warnings that last, the oldest first. They are no members: nothing is opened or kept open for them. */
function renderWarnings(warnings) {
    if (warnings.length === 0)
        return [];
    const oldest = warnings.toSorted((a, b) => Date.parse(a.since ?? "") - Date.parse(b.since ?? ""));
    const lines = oldest.slice(0, MAX_WARNINGS).map(({ id, message, since = "" }) => {
        return `- **${code(id)}** since ${(0,format/* formatMoment */.K9)(Date.parse(since))}: ${(0,markdown/* lineProse */.Wd)(redactAndShorten(message))}`;
    });
    const hidden = oldest.length - lines.length;
    const rest = hidden > 0 ? [`- … and ${hidden} more`] : [];
    return [`Warnings for more than a day:\n\n${[...lines, ...rest].join("\n")}`];
}
/** {@link renderMembers} for an issue, with how the issue behaves. */
function renderDetails(signal) {
    const help = "<sub>Managed by report-incident: this issue is updated and closed automatically. Close it as *not planned* to mute it until it recovers, or for 7 days; the label `health:mute` mutes it too. Text that you add below is kept.</sub>";
    // In words, because these lines are the same in every run that finds the same.
    return `${renderMembers(signal, "in the report of the failed run linked above")}\n\n${help}`;
}
/** Links the run that speaks: `[run 15](…)`. */
function renderRun({ run, url, atMs }) {
    const name = run === null ? "a run" : `run ${run.id}${run.attempt > 1 ? `, attempt ${run.attempt}` : ""}`;
    return `${url === undefined ? name : (0,markdown/* markdownLink */.iQ)(name, url)} (${(0,format/* formatMoment */.K9)(atMs)})`;
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
    const cut = (0,markdown/* cutOnLine */.yU)(details, room, `_Truncated: see the full report of ${renderRun(place)}._`);
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
        ...(gone.length > 0 ? [`**No longer failing:** ${(0,format/* formatList */.ki)(gone.map(code), 20)}`] : []),
    ].join("\n\n");
}
/** The ids of the members in a details table that {@link renderDetails} made. */
function readMemberIds(details) {
    return details.split("\n").flatMap((line) => /^\| \*\*`+ ?(.*?) ?`+\*\* \|/.exec(line)?.[1] ?? []);
}
/** How long an incident lasted. */
function formatSpan(fromMs, toMs) {
    return (0,format/* formatDuration */.a3)(toMs - fromMs);
}
function toLine({ id, message }) {
    return `- **${code(id)}** ${(0,markdown/* prose */.CS)(redactAndShorten(message))}`;
}
function code(text) {
    return (0,markdown/* codeSpan */.SS)(redactAndShorten(text));
}
function tableCell(text) {
    return (0,markdown/* tableCode */.KH)(redactAndShorten(text));
}
function tableText(text) {
    return (0,markdown/* tableProse */.qV)(redactAndShorten(text));
}
/** Secrets go before anything is cut or escaped: half a token is a token that nothing knows any more. */
function redactAndShorten(text) {
    return shorten((0,secret_text/* redactSecrets */.f)(text));
}
function shorten(text) {
    return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text;
}
/** Titles are shown as they are, without Markdown, so only control characters and length matter. */
function plain(text) {
    const line = (0,printable/* printable */.g)((0,secret_text/* redactSecrets */.f)(text)).replaceAll(/\s+/g, " ");
    return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-summary.js



const ICONS = { failing: "❌", healthy: "✅", unknown: "❔" };
/** Renders the job summary: what the verdict is, what was done, where the issue is, and what fails. */
function renderIncidentSummary(signal, settings, { action, why, issue, isDryRun, error, ...lost }) {
    const done = isDryRun ? `${action} (dry run: nothing was written)` : action;
    const place = issue === null ? "" : `: ${(0,markdown/* markdownLink */.iQ)(`issue ${issue.number}`, issue.url)}`;
    return [
        `## ${ICONS[signal.verdict]} Incident: ${signal.verdict}, ${done}${place}`,
        ...(error === null
            ? [(0,markdown/* lineProse */.Wd)((0,secret_text/* redactSecrets */.f)(why))]
            : [`> [!CAUTION]\n> The incident issue could not be maintained. ${(0,markdown/* prose */.CS)((0,secret_text/* redactSecrets */.f)(error))}`]),
        ...renderLost(lost),
        ...(signal.verdict === "failing"
            ? [(0,markdown/* lineProse */.Wd)(renderTitle(settings.title, signal.members, settings.scope)), renderMembers(signal)]
            : renderWarnings(signal.warnings ?? [])),
    ].join("\n\n");
}
/** Names who and what an issue had to do without. */
function renderLost({ unassigned = [], unlabelled = [], }) {
    const lines = [
        [unassigned, "Could not be assigned"],
        [unlabelled, "Labels that could not be set"],
    ];
    return lines.flatMap(([names, words]) => names.length === 0
        ? []
        : [`> [!WARNING]\n> ${words}: ${names.map((name) => (0,markdown/* codeSpan */.SS)(name)).join(", ")}.`]);
}

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-plan.js
/** The name of an incident that lasts: 16 hexadecimal digits. */
function incidentEcosystem({ repository, key, workflow, job }, digest) {
    const which = key === undefined ? ["workflow", repository?.toLowerCase() ?? null, workflow, job] : ["key", key];
    return digest(JSON.stringify(["incident", ...which])).slice(0, 16);
}
/** The key of an incident: 16 hexadecimal digits that depend on the repository and on `name` only. */
function incidentKey(repository, name, digest) {
    return digest(`v1|${repository.toLowerCase()}|${name}`).slice(0, 16);
}

// EXTERNAL MODULE: ./packages/core/out/incident/run-order.js
var run_order = __webpack_require__(6988);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/folder/out/history-folder.js + 1 modules
var history_folder = __webpack_require__(5335);
// EXTERNAL MODULE: ./packages/github/out/connect.js
var connect = __webpack_require__(2015);
;// CONCATENATED MODULE: ./actions/report-incident/out/identify-incident.js



/** What distinguishes an incident from all others, whatever is renamed: the repository's number, the workflow's file, the job. */
async function identifyIncident({ key }, place, issues, { runner }) {
    const { job = "", workflowFile, identity } = runner;
    const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
    const repository = key === undefined ? await findSource(place, issues, runner) : null;
    const workflow = workflowFile ?? identity.workflow ?? "automation";
    return incidentEcosystem({ repository, key, workflow, job }, digest);
}
/**
 * Number or name of the repository that reports; `null` when the issues are its own. Numbers are only asked for where the
 * names differ: one of the two may have been renamed.
 */
async function findSource(place, issues, { repository, repositoryId }) {
    const source = (0,repository_ref/* parseRepositoryRef */.rH)(repository ?? "");
    if (source === null || (0,repository_ref/* repositoryKey */.Kq)(source) === (0,repository_ref/* repositoryKey */.Kq)(place))
        return null;
    const reported = repositoryId === undefined ? await issues.readRepositoryId(source) : Number(repositoryId);
    const placeId = await issues.readRepositoryId(place);
    if (reported === null)
        return (0,repository_ref/* repositoryKey */.Kq)(source);
    return reported === placeId ? null : String(reported);
}

;// CONCATENATED MODULE: ./actions/report-incident/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs({ action, issue, unassigned = [], unlabelled = [], }) {
    return {
        action,
        "issue-number": issue === null ? "" : String(issue.number),
        "issue-url": issue?.url ?? "",
        "not-assigned": unassigned.join(", "),
        "not-labelled": unlabelled.join(", "),
    };
}

;// CONCATENATED MODULE: ./actions/report-incident/out/read-reports.js

/**
 * Reads reports. Nothing about a file stops this: what is wrong with it is what is said of it. They come from other steps,
 * which may have known less: what this run knows to be secret is out of them before anything is made of it.
 */
async function readReports(files, kit) {
    return Promise.all(files.map((file) => readReportFile(file, kit)));
}
async function readReportFile(file, kit) {
    try {
        const text = await kit.findWorkspaceFile(file);
        return text === undefined
            ? { status: "missing", file }
            : { status: "read", file, text: redactJson(text, kit) };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        const message = error.problems.map((problem) => problem.message).join(" ");
        return { status: "unreadable", file, message };
    }
}
/** In the data, so that it stays JSON; in the text where it is none, or is nested deeper than the stack. */
function redactJson(text, { redactData }) {
    try {
        return JSON.stringify(redactData(JSON.parse(text)));
    }
    catch {
        return String(redactData(text));
    }
}

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-state.js

/** Where an incident stands. Its issue is open in every phase but `ok` and `suspect`. */
const PHASES = ["ok", "suspect", "failing", "recovering", "flapping"];
/** Whether an incident in this phase has an open issue. */
function isOpenPhase(phase) {
    return phase !== "ok" && phase !== "suspect";
}
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
    return ((0,run_order/* isNewerRun */.VZ)(run, lastRun) || ((0,run_order/* isSameRun */.Mf)(run, lastRun) && verdict === "failing" && recent.endsWith("g")));
}
/** The last results with one more; a result of the same run replaces the one before. */
function rememberResult({ recent, lastRun }, { verdict, run }) {
    const before = (0,run_order/* isSameRun */.Mf)(run, lastRun) ? recent.slice(0, -1) : recent;
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
    if (!isOpenPhase(state.phase)) {
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

;// CONCATENATED MODULE: ./packages/core/out/incident/incident-marker.js

/** An edit may have cut its end off: what is left still tells whose it is. */
const MARKER = /^<!-- eco-health:v1 ((?:[a-z]+=[\w.:-]+ )+)(?:-->|[\w.:=-]*)$/;
const ABSENT = "-";
/** Renders the line that {@link parseMarker} reads. */
function formatMarker(marker) {
    const { state } = marker;
    const fields = {
        key: marker.key,
        ...(marker.ecosystem !== null && { eco: marker.ecosystem }),
        ...(marker.workflowFile !== null && { file: encodePath(marker.workflowFile) }),
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
/** Reads the first line of a body that is a marker, be it a damaged one; `null` when there is none. Quoted ones do not count. */
function parseMarker(body) {
    const line = body.split(/\r?\n/).find((candidate) => MARKER.test(candidate));
    const words = line === undefined ? undefined : MARKER.exec(line)?.[1];
    if (words === undefined)
        return null;
    const fields = new Map(words
        .trim()
        .split(" ")
        .map((word) => word.split("=")));
    const text = (name) => fields.get(name) ?? ABSENT;
    const key = text("key");
    const openedAtMs = fields.has("opened") ? parseTime(text("opened")) : 0;
    if (!/^[0-9a-f]{16}$/.test(key) || openedAtMs === null)
        return null;
    return {
        key,
        ecosystem: /^[0-9a-f]{16}$/.test(text("eco")) ? text("eco") : null,
        workflowFile: fields.has("file") ? decodePath(text("file")) : null,
        seq: parseCount(text("seq")),
        openedAtMs,
        bodyHash: text("body"),
        membersHash: text("members"),
        state: parseState(text),
        reopenedAtMs: parseTime(text("reopened")),
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
/** The fields of a marker know neither slashes nor what else may be in a path: each other character is its number. */
function encodePath(path) {
    return path.replaceAll(/[^a-zA-Z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}:`);
}
function decodePath(text) {
    return text.replaceAll(/_([0-9a-f]{1,6}):/g, (whole, digits) => {
        const point = Number.parseInt(digits, 16);
        return point > 0x10_ff_ff ? whole : String.fromCodePoint(point);
    });
}
function parseCount(text) {
    return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
function formatTime(atMs) {
    return new Date(atMs).toISOString();
}
function parseTime(text) {
    const atMs = /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(atMs) ? null : atMs;
}

;// CONCATENATED MODULE: ./packages/core/out/incident/find-incident.js

/**
 * Whether a marker is of an incident: by what no renaming changes; in one of an older version by the key that comes from
 * names; by that key also where the workflow's file is not there any more, because it was renamed.
 */
function isOfIncident(marker, { key, ecosystem, goneFiles }) {
    if (marker.ecosystem === ecosystem)
        return true;
    if (marker.key !== key)
        return false;
    const { workflowFile } = marker;
    return marker.ecosystem === null || (workflowFile !== null && goneFiles?.has(workflowFile) === true);
}
/**
 * Finds the issues of an incident by their marker and label, never by title or author: anybody can paste a marker, not
 * everybody can label. An issue that lost its label counts only when the account `ownId` opened it.
 */
function findIncidentIssues(issues, settings) {
    const { ownId, labels: wanted } = settings;
    const [label] = wanted;
    const isLabelled = ({ labels }) => labels.some((name) => name.toLowerCase() === label.toLowerCase());
    const found = issues
        .filter((issue) => isLabelled(issue) || (issue.authorId !== null && issue.authorId === ownId))
        .flatMap((issue) => {
        const marker = parseMarker(issue.body);
        return marker !== null && isOfIncident(marker, settings) && marker.foldedInto === null
            ? [{ issue, marker }]
            : [];
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

// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
;// CONCATENATED MODULE: ./packages/core/out/incident/incident-change.js




/** Plans the first issue of an incident. */
function openIssue(signal, settings) {
    const { place, past } = settings;
    const first = { phase: "failing", goodRuns: 0, recent: "b", lastRun: place.run };
    const state = past?.state ?? first;
    const marker = {
        ...identityOf(settings),
        seq: 1,
        openedAtMs: past?.sinceMs ?? place.atMs,
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
        why: "New failure without an open issue.",
        writes: [{ kind: "open", draft, mark: `key=${settings.key} ` }],
        issue: null,
    };
}
/** What the marker says about whose it is, as of now: names may have changed, and older versions said less. */
function identityOf(settings) {
    const { key, ecosystem, workflowFile = null } = settings;
    return { key, ecosystem, workflowFile };
}
/**
 * Plans one change of a known issue: first the comment, which carries the number of the change, then everything else at
 * once. A run that dies in between is healed by the next one, which finds the comment there.
 */
function fileChange({ issue, marker }, settings, change) {
    const next = {
        ...marker,
        ...identityOf(settings),
        seq: marker.seq + 1,
        state: change.state,
        openedAtMs: change.openedAtMs ?? marker.openedAtMs,
        reminders: change.reminders ?? marker.reminders,
        reopenedAtMs: change.reopenedAtMs ?? marker.reopenedAtMs,
        isVetoLifted: change.isVetoLifted ?? false,
    };
    const title = newTitle(issue.title, change.signal, marker.key !== settings.key, settings);
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
/** Plans to close an issue that reports the same incident as another. */
function foldDuplicate({ issue, marker }, into, settings) {
    const next = { ...marker, seq: marker.seq + 1, foldedInto: into };
    return [
        writeComment(issue.number, next, `Duplicate of #${into}, which is about the same incident.`),
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
function newTitle(title, signal, isRenamed, settings) {
    const isGenerated = isGeneratedTitle(title, isRenamed ? null : settings.scope);
    if (signal === undefined || !isGenerated)
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
    const since = `since ${(0,format/* formatMoment */.K9)(openedAtMs)}`;
    if (foldedInto !== null)
        return `**Duplicate** of #${foldedInto}.`;
    switch (state.phase) {
        case "recovering":
            return `🟡 **Recovering**: ${(0,plural/* formatShare */.T1)(state.goodRuns, rules.closeAfter, "good run")} in a row, the latest is ${renderRun(place)}. Failing ${since}.`;
        case "flapping":
            return `🟠 **Flapping** ${since}; the latest result is from ${renderRun(place)}.`;
        case "ok":
            return `✅ **Recovered** after ${formatSpan(openedAtMs, place.atMs)}, with ${renderRun(place)}.`;
        default:
            return `❌ **Failing** ${since}. Latest failed run: ${renderRun(place)}.`;
    }
}

;// CONCATENATED MODULE: ./packages/core/out/incident/plan-incident.js





/** Silences an incident's issue. */
const MUTE_LABEL = "health:mute";
/** How long "not planned" holds when no good run comes. */
const VETO_MS = 7 * format/* DAY_MS */.sO;
/** An issue that a person closed while it fails is reopened so often at most. */
const REOPEN_INTERVAL_MS = format/* DAY_MS */.sO;
/** When to remind of an issue that stays open: after one day, after three, then weekly. */
const REMINDERS_MS = [
    format/* DAY_MS */.sO,
    3 * format/* DAY_MS */.sO,
    ...Array.from({ length: 8 }, (_, week) => (3 + 7 * (week + 1)) * format/* DAY_MS */.sO),
];
/**
 * Decides what to do about one incident, given what a run says and the issues that may be its own.
 *
 * Pure, and safe to repeat: after its writes are carried out, the same run plans nothing.
 */
function planIncident(signal, issues, settings) {
    const { current: found, duplicates } = findIncidentIssues(issues, settings);
    const current = found && repair(found, settings);
    const folds = duplicates.flatMap((duplicate) => current === null ? [] : foldDuplicate(duplicate, current.issue.number, settings));
    const plan = planCurrent(signal, current, settings);
    if (folds.length === 0)
        return plan;
    const action = plan.action === "none" ? "updated" : plan.action;
    return { ...plan, action, writes: [...folds, ...plan.writes] };
}
function planCurrent(signal, current, settings) {
    if (settings.past?.isOutdated === true && signal.verdict !== "unknown") {
        return nothing("The history already includes a newer run.", current);
    }
    return current === null ? planNew(signal, settings) : planKnown(signal, current, settings);
}
/** What the history says of a failure that is no incident yet; `null` when it is one, or there is no history. */
function describeSuspicion({ past, rules }) {
    if (past === undefined || isOpenPhase(past.state.phase))
        return null;
    const bad = past.state.recent.slice(-rules.openWindow).replaceAll("g", "").length;
    return `Failing in ${bad} of the last ${(0,plural/* formatCount */.B4)(rules.openWindow, "run")}; an issue is opened after ${rules.openAfter}.`;
}
/** Where an edit has cut off since when it fails, it counts from now on. */
function repair({ issue, marker }, { place }) {
    return marker.openedAtMs > 0 ? { issue, marker } : { issue, marker: { ...marker, openedAtMs: place.atMs } };
}
function planNew(signal, settings) {
    if (signal.verdict !== "failing")
        return nothing(`The status is ${signal.verdict}, and there is no issue.`, null);
    const suspicion = describeSuspicion(settings);
    if (suspicion !== null)
        return nothing(suspicion, null);
    return openIssue(signal, settings);
}
function planKnown(signal, known, settings) {
    const { issue, marker } = known;
    if (issue.labels.some((label) => label.toLowerCase() === MUTE_LABEL)) {
        return nothing(`#${issue.number} has the label ${MUTE_LABEL}.`, known);
    }
    if (signal.verdict === "unknown") {
        return nothing("The status is unknown; no issue is opened or closed.", known);
    }
    if (!isNews(marker.state, { verdict: signal.verdict, run: settings.place.run })) {
        return nothing(`#${issue.number} already includes this run or a newer one.`, known);
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
    const { state, event } = settings.past === undefined
        ? advanceIncident(marker.state, observation, rules)
        : { state: settings.past.state, event: nameChange(marker.state.phase, settings.past.state.phase) };
    const openedAtMs = settings.past?.sinceMs ?? marker.openedAtMs;
    if (signal.verdict === "healthy") {
        if (event !== "recovered") {
            // An issue that is open although all is well was left open by a person or by close-on-recovery.
            if (marker.state.phase === "ok")
                return nothing(`#${issue.number} is open, and the status is healthy.`, known);
            return fileChange(known, settings, { state, why: "A good run, but not enough in a row yet." });
        }
        const span = formatSpan(openedAtMs, place.atMs);
        const comment = `✅ **Recovered** after ${span}, with ${renderRun(place)}.${describeRecoveries(settings)}`;
        return settings.closesOnRecovery
            ? fileChange(known, settings, {
                state,
                comment,
                action: "closed",
                close: true,
                why: "The incident recovered.",
            })
            : fileChange(known, settings, {
                state,
                comment,
                why: "The incident recovered; close-on-recovery is off.",
            });
    }
    const relabel = labelWrites(known, settings);
    const comment = findComment(signal, known, state, event, openedAtMs, settings);
    const isSame = state.phase === marker.state.phase && hasSameMembers(signal, known, settings);
    if (place.run === null && comment === null && isSame && relabel.length === 0) {
        // Without a runner nothing distinguishes a repetition from a new run: then only what is new counts.
        return nothing(`Still failing, as #${issue.number} says.`, known);
    }
    return fileChange(known, settings, {
        signal,
        state,
        openedAtMs,
        before: relabel,
        why: comment === null ? "Still failing." : "Still failing, with changes.",
        ...(comment !== null && { comment: comment.text }),
        ...(comment?.isReminder === true && { reminders: countReminders(place.atMs - openedAtMs) }),
    });
}
/** What it means that an issue says one phase, and the history another. */
function nameChange(from, to) {
    if (from === to)
        return "none";
    if (!isOpenPhase(from))
        return isOpenPhase(to) ? "opened" : "none";
    if (!isOpenPhase(to))
        return "recovered";
    if (to === "flapping")
        return "began-flapping";
    return from === "recovering" ? "relapsed" : "none";
}
/** How long incidents like this one take, where there was more than one. */
function describeRecoveries({ past }) {
    const recoveries = past?.recoveries ?? null;
    if (recoveries === null || recoveries.count < 2)
        return "";
    return ` Mean time to recovery: ${formatSpan(0, recoveries.meanMs)}, over ${(0,plural/* formatCount */.B4)(recoveries.count, "incident")} in 90 days.`;
}
/** What is worth a notification; `null` when the body alone tells it. */
function findComment(signal, known, state, event, openedAtMs, settings) {
    const { issue, marker } = known;
    const { place } = settings;
    if (issue.isLocked)
        return null;
    if (event === "opened")
        return { text: `❌ **Failing again** with ${renderRun(place)}.`, isReminder: false };
    if (event === "began-flapping") {
        const text = `🟠 **Flapping**: alternating failures and recoveries (latest results: ${state.recent.slice(-10)}). This issue stays open until the results are stable.`;
        return { text, isReminder: false };
    }
    const change = hasSameMembers(signal, known, settings)
        ? null
        : renderMemberChange(readMemberIds(splitBody(issue.body).details), signal.members);
    if (change !== null)
        return { text: `${change}\n\nSeen by ${renderRun(place)}.`, isReminder: false };
    const due = countReminders(place.atMs - openedAtMs);
    if (due <= marker.reminders)
        return null;
    return {
        text: `⏰ **Still failing** after ${formatSpan(openedAtMs, place.atMs)}.`,
        isReminder: true,
    };
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
    const { place, past, reopenWithinMs } = settings;
    // Where GitHub does not say when, one issue more would be worse than an old one that is opened again.
    const closedForMs = issue.closedAtMs === null ? 0 : place.atMs - issue.closedAtMs;
    const isVeto = issue.stateReason === "not_planned" || issue.stateReason === "duplicate";
    const wasClosedByPerson = marker.state.phase !== "ok";
    if (signal.verdict === "healthy") {
        const hasVeto = isVeto && !marker.isVetoLifted;
        if (!wasClosedByPerson && !hasVeto)
            return nothing(`The status is healthy, and #${issue.number} is closed.`, known);
        const recent = rememberResult(marker.state, { verdict: "healthy", run: place.run });
        const state = { phase: "ok", goodRuns: 1, recent, lastRun: place.run };
        return fileChange(known, settings, {
            state,
            isVetoLifted: isVeto,
            why: "The incident recovered after a person closed the issue.",
        });
    }
    if (isVeto && !marker.isVetoLifted && closedForMs < VETO_MS) {
        return nothing(`A person closed #${issue.number} as ${issue.stateReason}; it stays closed.`, known);
    }
    const suspicion = describeSuspicion(settings);
    if (suspicion !== null)
        return nothing(suspicion, known);
    if (closedForMs > reopenWithinMs)
        return openIssue(signal, settings);
    const reopenedForMs = place.atMs - (marker.reopenedAtMs ?? Number.NEGATIVE_INFINITY);
    if (wasClosedByPerson && reopenedForMs < REOPEN_INTERVAL_MS) {
        return nothing(`A person closed #${issue.number} again; it is reopened at most once a day.`, known);
    }
    const state = past?.state ?? {
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
        // The marker only knows when the issue was opened first; reminders of then say nothing now.
        ...(past?.sinceMs != null && {
            openedAtMs: past.sinceMs,
            reminders: countReminders(place.atMs - past.sinceMs),
        }),
        before: labelWrites(known, settings),
        why: "Failing again.",
    });
}
function nothing(why, known) {
    const issue = known === null ? null : { number: known.issue.number, url: known.issue.url, seq: known.marker.seq };
    return { action: "none", why, writes: [], issue };
}

;// CONCATENATED MODULE: ./packages/core/out/incident/mute-command.js

const UNITS_MS = {
    m: format/* HOUR_MS */.iQ / 60,
    h: format/* HOUR_MS */.iQ,
    d: format/* DAY_MS */.sO,
    w: 7 * format/* DAY_MS */.sO,
};
/** Longer silences are forgotten ones: closing as not planned is there for good. */
const LONGEST_MS = 90 * format/* DAY_MS */.sO;
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
            const lengthMs = Number(count) * (UNITS_MS[unit] ?? format/* HOUR_MS */.iQ);
            endMs = unmute === undefined ? createdAtMs + Math.min(LONGEST_MS, lengthMs) : null;
        }
    }
    return endMs;
}

// EXTERNAL MODULE: ./packages/core/out/history/change-state.js
var change_state = __webpack_require__(7864);
// EXTERNAL MODULE: ./packages/core/out/history/read-history.js
var read_history = __webpack_require__(7169);
// EXTERNAL MODULE: ./packages/core/out/history/incident-records.js
var incident_records = __webpack_require__(1921);
// EXTERNAL MODULE: ./packages/core/out/history/history-record.js
var history_record = __webpack_require__(7038);
;// CONCATENATED MODULE: ./packages/core/out/incident/stored-incident.js




/** Name of the section of the history's state that holds incidents. */
const INCIDENT_SECTION = "incidents";
/** What is well is forgotten after this long; what fails is not. */
const FORGET_MS = 180 * format/* DAY_MS */.sO;
/** Takes one result into account. The same result of the same run again changes nothing. */
function progressIncident({ state, sinceMs }, observation, rules, nowMs) {
    const next = advanceIncident(state, observation, rules);
    const wasWell = state.phase === "ok";
    const since = wasWell ? (next.state.phase === "ok" ? null : nowMs) : sinceMs;
    const transition = next.state.phase === state.phase
        ? null
        : { from: state.phase, to: next.state.phase, atMs: nowMs, openedAtMs: since };
    return { ...next, sinceMs: since, transition };
}
/** The incident of a key in the section that {@link writeStoredIncident} writes; `null` where it holds none. Never throws. */
function readStoredIncident(section, key) {
    const entry = (0,history_record/* isObject */.Gv)(section) ? section[key] : undefined;
    if (!(0,history_record/* isObject */.Gv)(entry))
        return null;
    const phase = PHASES.find((one) => one === entry.phase);
    const seenAtMs = readTime(entry.seen_at);
    if (phase === undefined || seenAtMs === null)
        return null;
    const { good_runs, recent, last_run } = entry;
    const state = {
        phase,
        goodRuns: typeof good_runs === "number" && Number.isInteger(good_runs) && good_runs > 0 ? good_runs : 0,
        recent: typeof recent === "string" && /^[bg]{1,21}$/.test(recent) ? recent : "",
        lastRun: readRun(last_run),
    };
    return { state, sinceMs: readTime(entry.since), seenAtMs };
}
function readRun(value) {
    if (!(0,history_record/* isObject */.Gv)(value))
        return null;
    const { id, attempt } = value;
    const isRun = Number.isSafeInteger(id) && Number.isSafeInteger(attempt);
    return isRun ? { id: id, attempt: attempt } : null;
}
function readTime(value) {
    const atMs = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(atMs) ? null : atMs;
}
/** The section with one incident replaced, and without those that have been well for half a year. */
function writeStoredIncident(section, key, { state, sinceMs, seenAtMs }) {
    const others = Object.entries((0,history_record/* isObject */.Gv)(section) ? section : {}).filter(([name]) => {
        const known = readStoredIncident(section, name);
        // What a later release wrote is not thrown away.
        return known === null || known.state.phase !== "ok" || seenAtMs - known.seenAtMs < FORGET_MS;
    });
    const { phase, goodRuns, recent, lastRun } = state;
    return {
        ...Object.fromEntries(others),
        [key]: {
            phase,
            good_runs: goodRuns,
            recent,
            last_run: lastRun,
            since: sinceMs === null || phase === "ok" ? null : stored_incident_toIso(sinceMs),
            seen_at: stored_incident_toIso(seenAtMs),
        },
    };
}
function stored_incident_toIso(atMs) {
    return new Date(atMs).toISOString();
}
/**
 * What is known of an incident before this run: from the history, from its issue, or from both. The history knows what happened
 * while no issue was open; the issue knows what happened while the history could not be written.
 */
function combineMemories(stored, issue) {
    if (issue === null)
        return stored ?? { state: INITIAL_INCIDENT, sinceMs: null };
    const fromIssue = { state: issue.state, sinceMs: issue.state.phase === "ok" ? null : issue.openedAtMs };
    if (stored === null)
        return fromIssue;
    const isIssueNewer = issue.state.lastRun !== null &&
        stored.state.lastRun !== null &&
        (0,run_order/* isNewerRun */.VZ)(issue.state.lastRun, stored.state.lastRun);
    if (isIssueNewer)
        return fromIssue;
    // An issue that is open goes through recovery, even where the history has begun anew.
    return issue.isOpen && isOpenPhase(issue.state.phase) && !isOpenPhase(stored.state.phase)
        ? { state: { ...stored.state, phase: issue.state.phase }, sinceMs: issue.openedAtMs }
        : stored;
}

;// CONCATENATED MODULE: ./actions/report-incident/out/consult-history.js



const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back recoveries are averaged. */
const RECOVERY_DAYS = 90;
/**
 * Takes the run's result into account where the history keeps streaks, before anything is done about it: what dies in between is
 * done by the next run. Without a history the issue's marker is all that is known. Never fails for the history's sake.
 */
async function consultHistory(signal, current, settings, dependencies) {
    const { history, logger } = dependencies;
    const withoutHistory = () => {
        const alone = { ...settings, rules: { ...settings.rules, openAfter: 1, openWindow: 1 } };
        return { progress: takeIntoAccount(null, signal, current, alone).progress, settings: alone };
    };
    if (history === undefined || signal.verdict === "unknown")
        return withoutHistory();
    const isPatient = settings.rules.openAfter > 1;
    const instead = isPatient ? " Until then an issue is opened after the first failing run." : "";
    try {
        const taken = await write(history.store, signal, current, settings, dependencies);
        if (taken.problem !== null)
            logger.warning(taken.problem);
        // What is not counted would never be enough to open an issue.
        if (!taken.isKept && isPatient) {
            logger.warning(`${taken.message} Give the job \`contents: write\`.${instead}`);
            return withoutHistory();
        }
        if (!taken.isKept)
            logger.info(taken.message);
        const { progress, isOutdated } = taken;
        const recoveries = await readRecoveries(history.store, progress, settings);
        const { state, sinceMs } = progress;
        const past = { state, sinceMs, isOutdated, recoveries };
        return { progress, settings: { ...settings, past } };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        const say = isPatient ? logger.warning : logger.info;
        say.call(logger, `The history could not be read. ${error.message}${instead}`);
        return withoutHistory();
    }
}
async function write(store, signal, current, settings, { history, isDryRun }) {
    if (history === undefined)
        throw new TypeError("There is no history.");
    const key = settings.ecosystem;
    const apply = (section) => {
        const stored = readStoredIncident(section, key);
        const taken = takeIntoAccount(stored, signal, current, settings);
        const { state, sinceMs, event } = taken.progress;
        const isUnneeded = isDryRun || event === "ignored" || !(isNoteworthy(stored) || state.recent.includes("b"));
        const next = { state, sinceMs, seenAtMs: settings.place.atMs };
        return { value: isUnneeded ? undefined : writeStoredIncident(section, key, next), result: taken };
    };
    const message = `Remember the incident of ${settings.scope}`;
    const result = await (0,change_state/* changeState */.U)(store, { section: INCIDENT_SECTION, apply }, { ...history, message });
    const taken = result.result;
    return "problem" in result
        ? { ...taken, isKept: true, message: "", problem: result.problem }
        : { ...taken, isKept: false, message: result.message, problem: null };
}
/** Good runs after good runs tell nothing: they are not written, so that a quiet day costs no commit. */
function isNoteworthy(stored) {
    return stored?.state.recent.includes("b") === true;
}
function takeIntoAccount(stored, { verdict, isDefinitive = false }, current, { place: { run, atMs }, rules }) {
    const issue = current && {
        state: current.marker.state,
        openedAtMs: current.marker.openedAtMs,
        isOpen: current.issue.state === "open",
    };
    const before = combineMemories(stored, issue);
    const observation = { verdict, isDefinitive: isDefinitive && verdict === "failing", run };
    const { lastRun } = before.state;
    const isOutdated = run !== null && lastRun !== null && (0,run_order/* isNewerRun */.VZ)(lastRun, run);
    return { progress: progressIncident(before, observation, rules, atMs), isOutdated };
}
/** How long incidents of this key took, with the one that just ended; `null` where none did. */
async function readRecoveries(store, { state, transition, sinceMs }, { ecosystem, place: { atMs } }) {
    const isOver = state.phase === "ok" && transition !== null && transition.from !== "suspect";
    if (!isOver || sinceMs === null)
        return null;
    const query = { streams: ["incidents"], fromMs: atMs - RECOVERY_DAYS * DAY_MS, untilMs: atMs };
    const { records } = await (0,read_history/* readHistory */.Lu)(store, query);
    const earlier = (records.get("incidents") ?? []).filter((record) => record.key === ecosystem && (0,incident_records/* isRecovery */.Wt)(record) && Date.parse(record.ts) < atMs);
    const spansMs = earlier.flatMap(({ duration_seconds }) => typeof duration_seconds === "number" ? duration_seconds * 1000 : []);
    const all = [...spansMs, atMs - sinceMs];
    return { count: all.length, meanMs: all.reduce((sum, span) => sum + span, 0) / all.length };
}

;// CONCATENATED MODULE: ./actions/report-incident/out/execute.js

/** Carries writes out in order. */
async function execute(writes, dependencies) {
    let issue = null;
    const [unassigned, unlabelled] = [[], []];
    for (const write of writes) {
        const written = await carryOut(write, dependencies);
        issue = written.issue ?? issue;
        unassigned.push(...written.unassigned);
        unlabelled.push(...written.unlabelled);
    }
    return { issue, unassigned, unlabelled };
}
const NOTHING = { issue: null, unassigned: [], unlabelled: [] };
async function carryOut(write, dependencies) {
    const { issues, repository } = dependencies;
    switch (write.kind) {
        case "open": {
            const issue = await issues.open(repository, write.draft, write.mark);
            const unlabelled = await completeLabels(issue, write.draft.labels, dependencies);
            return { issue, unassigned: reportUnassigned(issue, write.draft.assignees, dependencies), unlabelled };
        }
        case "comment":
            await issues.ensureComment(repository, write.number, write.body, write.mark);
            return NOTHING;
        case "update":
            return { ...NOTHING, issue: await issues.update(repository, write.number, write.change) };
        case "label":
            return { ...NOTHING, unlabelled: await addLabels(write.number, write.labels, dependencies) };
    }
}
/** GitHub leaves out people who may not be assigned, and everybody where the account may not assign, silently. */
function reportUnassigned({ number, assignees }, wanted, { logger }) {
    const missing = assignees === undefined ? [] : findMissing(wanted, assignees);
    if (missing.length > 0) {
        logger.warning(`Issue #${number} could not be assigned to ${missing.join(", ")}. Only people with write access, or who commented on the issue, can be assigned; the token needs \`issues: write\`. Correct the input assignees.`);
    }
    return missing;
}
function findMissing(wanted, there) {
    const known = new Set(there.map((name) => name.toLowerCase()));
    return wanted.filter((name) => !known.has(name.toLowerCase()));
}
/** GitHub silently drops the labels of a new issue when the account may not set them. */
async function completeLabels(issue, labels, dependencies) {
    const missing = findMissing(labels, issue.labels);
    return missing.length > 0 ? addLabels(issue.number, missing, dependencies) : [];
}
/** An issue without its label is found all the same, as long as it is open: no reason to fail. Gives those it did not get. */
async function addLabels(number, labels, { issues, repository, logger }) {
    try {
        await issues.ensureLabels(repository, number, labels);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        logger.warning(`${error.message} The issue is maintained without ${labels.join(", ")}.`);
        return labels;
    }
}

;// CONCATENATED MODULE: ./actions/report-incident/out/run.js



/** Pages of issues that are searched for the marker: 500 issues with the label. */
const MAX_PAGES = 5;
/** Plans made again because the issue changed under our hands. */
const MAX_PLANS = 4;
/** Looks for the incident's issues, plans, and carries the plan out. */
async function run(signal, settings, dependencies) {
    const listed = await findIssues(signal, settings, dependencies);
    const { current } = findIncidentIssues(listed.listed, listed.settings);
    const consulted = await consultHistory(signal, current, listed.settings, dependencies);
    const { progress } = consulted;
    const found = { ...listed, settings: consulted.settings };
    const plan = { ...(await makeFreshPlan(signal, found, dependencies)), progress };
    const muted = await findMuted(plan, settings, dependencies);
    if (muted !== null)
        return { ...muted, progress };
    dependencies.logger.info(plan.why);
    if (dependencies.isDryRun || plan.writes.length === 0)
        return plan;
    const { issue: written, ...lost } = await execute(plan.writes, dependencies);
    if (plan.action !== "opened" || written === null)
        return { ...plan, ...lost, issue: plan.issue ?? written };
    const survivor = await foldOthers(signal, settings, dependencies);
    const isOurs = survivor === null || survivor.number === written.number;
    return { ...plan, ...lost, action: isOurs ? "opened" : "updated", issue: survivor ?? written };
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
    const renamed = await findRenamed(listed, settings, issues, repository);
    if (renamed !== null)
        return { listed, settings: renamed };
    const open = await issues.list(repository, { state: "open", maxPages: 1 });
    const marked = open.filter(({ body }) => {
        const marker = parseMarker(body);
        return marker !== null && isOfIncident(marker, settings);
    });
    if (marked.length === 0)
        return { listed, settings };
    return { listed: [...listed, ...marked], settings: { ...settings, ownId: await issues.readOwnId() } };
}
/**
 * Where an open issue has our names and reports another workflow file, that file may have been renamed to ours. It was, when
 * it is not there any more; otherwise two workflows have the same name.
 */
async function findRenamed(listed, settings, issues, repository) {
    const files = listed.flatMap(({ state, body }) => {
        const marker = state === "open" ? parseMarker(body) : null;
        const file = marker?.key === settings.key ? marker.workflowFile : null;
        return file === null || file === undefined || file === settings.workflowFile ? [] : [file];
    });
    if (settings.workflowFile === undefined)
        return null;
    const gone = new Set();
    for (const file of new Set(files)) {
        if (await issues.isFileGone(repository, file))
            gone.add(file);
    }
    return gone.size === 0 ? null : { ...settings, goneFiles: gone };
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
    const why = `A comment on #${plan.issue.number} mutes it until ${new Date(untilMs).toISOString()}.`;
    logger.info(why);
    return { action: "none", why, issue: plan.issue, mutedUntilMs: untilMs };
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











const HOUR_MS = 3_600_000;
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
    const signal = combineSignal(inputs.status, readings.map((reading) => (0,read_report/* readReport */.t)(reading, inputs.minSuccessRate)));
    for (const note of signal.notes)
        kit.logger.warning(note);
    let settings = toSettings(inputs, repository, kit);
    try {
        const github = report_incident_connect(inputs.githubToken, inputs, kit);
        const { issues } = github;
        settings = { ...settings, ecosystem: await identifyIncident(inputs, repository, issues, kit) };
        const { isDryRun } = inputs;
        const history = openHistory(inputs, github, kit);
        const result = await run(signal, settings, { issues, logger: kit.logger, repository, isDryRun, history });
        kit.setOutputs(toOutputs(result));
        const { ecosystem: incident, scope, place } = settings;
        const facts = { ...result, key: incident, scope, atMs: place.atMs, signal, isDryRun };
        if (inputs.reportFile !== undefined)
            await kit.writeReport(inputs.reportFile, kit.redactData(createIncidentReport(facts)));
        await kit.summary(renderIncidentSummary(signal, settings, { ...result, isDryRun, error: null }));
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        await giveUp(error, signal, settings, kit);
    }
}
/** What could not be put into an issue is reported in the summary, whole. */
async function giveUp(error, signal, settings, kit) {
    const why = [error.message, adviseOn(error)].join(" ").trim();
    const result = { action: "none", why, issue: null };
    kit.setOutputs(toOutputs(result));
    await kit.summary(renderIncidentSummary(signal, settings, { ...result, isDryRun: false, error: why }));
    kit.fail(`The incident could not be reported. ${why}`);
}
function adviseOn({ refusal, message }) {
    const isReported = message.includes("issues: write");
    return refusal === "missing-permission" && !isReported ? "Give the token `issues: write`." : "";
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
        // Until it is known which repository reports.
        ecosystem: "",
        // What has a key of its own may come from any workflow.
        workflowFile: inputs.key === undefined && !isElsewhere ? runner.workflowFile : undefined,
        scope: key,
        title: inputs.title,
        labels: inputs.labels,
        assignees: inputs.assignees,
        ownId: null,
        // One good run among failing ones is no recovery: two of three open an issue, three of four, …
        rules: {
            openAfter: inputs.openAfter,
            openWindow: inputs.openAfter === 1 ? 1 : inputs.openAfter + 1,
            closeAfter: inputs.closeAfter,
        },
        closesOnRecovery: inputs.closesOnRecovery,
        reopenWithinMs: inputs.reopenWithinHours * HOUR_MS,
        place: { run: (0,run_order/* parseRunOrder */.$k)(identity.id, identity.attempt), url: runner.runUrl, atMs: clock.now() },
        digest,
    };
}
/** Where streaks are kept, in the repository that the workflow runs in; `undefined` where nobody asks for it. */
function openHistory(inputs, github, kit) {
    const { folder, branch, historyToken } = inputs;
    const { clock, random, runner } = kit;
    if (folder !== undefined) {
        return { store: (0,history_folder/* createHistoryFolder */.n)(external_node_path_.join(runner.workspace, folder), clock), clock, random };
    }
    const repository = (0,repository_ref/* parseRepositoryRef */.rH)(runner.repository ?? "");
    if (branch === undefined || repository === null)
        return undefined;
    const reader = historyToken === undefined ? github : report_incident_connect(historyToken, inputs, kit);
    return { store: reader.openHistory({ repository, branch }), clock, random };
}
function report_incident_connect(token, { writeIntervalMs }, kit) {
    return (0,connect/* connectGitHub */.U)({
        action: "report-incident",
        token,
        // An incident is what calls are kept for.
        buffer: 0,
        maxWaitMs: MAX_WAIT_MS,
        writeIntervalMs,
        maxRetries: MAX_RETRIES,
        concurrency: 1,
        signal: kit.signal,
    }, kit);
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

/***/ 7864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeState)
/* harmony export */ });
/* harmony import */ var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5100);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4884);
/* harmony import */ var _state_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(838);




/**
 * Changes one section of `v1/state.json`, and adds records in the same commit: a compare and swap, as recording is. Other
 * sections stay as they are. Throws what the store throws when it cannot be read.
 */
async function changeState(store, change, { clock, random, message, records = [] }) {
    const groups = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRecords */ .o)(records);
    const folders = [
        ...new Set([_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_FOLDER */ .P2, ...groups.flatMap(({ stream, day }) => (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)([stream], [day]))]),
    ];
    for (let attempt = 1;; attempt += 1) {
        const snapshot = await store.open(folders);
        const paths = snapshot.files.map(({ path }) => path);
        const { sections, path, kept, problem } = (0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readStateFile */ .qy)(await snapshot.read((0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .statePathsIn */ .BM)(paths)));
        const { value, result } = change.apply(sections[change.section]);
        const files = new Map(await append(snapshot, groups));
        // What a person should read is said once: the next one finds a state that is well.
        if (value !== undefined || problem !== null) {
            for (const [name, text] of kept)
                files.set(name, text);
            files.set(path, (0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStateFile */ .kT)(value === undefined ? sections : { ...sections, [change.section]: value }));
        }
        if (files.size === 0)
            return { status: "unchanged", result, problem };
        const written = await snapshot.write(files, message);
        if (written.status === "written")
            return { status: "changed", result, problem };
        if (written.status === "refused")
            return { ...written, result };
        if (attempt >= _record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ATTEMPTS */ .m) {
            const why = `Other writers were faster ${_record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ATTEMPTS */ .m} times.`;
            return { status: "contended", message: `${store.place} could not be written: ${why}`, result };
        }
        // Full jitter: writers that collided once must not collide again.
        await clock.sleep(random() * Math.min(_record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_WAIT_MS */ .u_, _record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .FIRST_WAIT_MS */ .SC * 2 ** attempt));
    }
}
/** Texts of the shards that change. A day's parts are read whole: what an earlier attempt added may be in any. */
async function append(snapshot, groups) {
    if (groups.length === 0)
        return new Map();
    const parts = snapshot.files.flatMap(({ path }) => {
        const shard = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShardPath */ .vE)(path);
        const isWanted = groups.some(({ stream, day }) => shard?.stream === stream && shard.day === day);
        return shard !== null && isWanted ? [{ ...shard, path }] : [];
    });
    const texts = await snapshot.read(parts.map(({ path }) => path));
    const plan = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .appendRecords */ .h)(groups, ({ stream, day }) => {
        const own = parts
            .filter((part) => part.stream === stream && part.day === day)
            .toSorted((a, b) => a.part - b.part);
        return { last: own.at(-1)?.part ?? 0, texts: own.map(({ path }) => texts.get(path) ?? "") };
    });
    return plan.files;
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

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ statePathsIn),
/* harmony export */   P2: () => (/* binding */ STATE_FOLDER),
/* harmony export */   kT: () => (/* binding */ renderStateFile),
/* harmony export */   qy: () => (/* binding */ readStateFile)
/* harmony export */ });
/* unused harmony exports STATE_PATH, STATE_VERSION */
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);



/** Folder of what decides, as opposed to what is only told. */
const STATE_FOLDER = "v1";
const STATE_PATH = `${STATE_FOLDER}/state.json`;
/** Version of the state file that this code writes, and the newest that it reads. */
const STATE_VERSION = 1;
/** Where this release keeps its state beside one of a later release, which it must not overwrite. */
const OWN_PATH = `${STATE_FOLDER}/state-v${STATE_VERSION}.json`;
/** Paths that may hold the state, of those that a folder has. */
function statePathsIn(paths) {
    return paths.filter((path) => path === STATE_PATH || path === OWN_PATH);
}
/** Reads the state. Never throws: one that cannot be read, or that a later release wrote, is kept and begun again. */
function readStateFile(texts) {
    const main = readText(texts.get(STATE_PATH));
    if (main.status === "read")
        return { ...NOTHING, sections: main.sections };
    if (main.status === "newer") {
        const own = readText(texts.get(OWN_PATH));
        const problem = `${STATE_PATH} was written by a later release. This one keeps its own state in ${OWN_PATH}: use the same release of all actions.`;
        return own.status === "read"
            ? { ...NOTHING, path: OWN_PATH, sections: own.sections }
            : { ...NOTHING, path: OWN_PATH, problem };
    }
    const text = texts.get(STATE_PATH);
    if (text === undefined)
        return NOTHING;
    const path = `${STATE_FOLDER}/state-damaged-${(0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(text)}.json`;
    const problem = `${STATE_PATH} cannot be read. It is kept as ${path}, and the state begins anew.`;
    return { ...NOTHING, kept: new Map([[path, text]]), problem };
}
const NOTHING = { sections: {}, path: STATE_PATH, kept: new Map(), problem: null };
function readText(text) {
    if (text === undefined)
        return { status: "missing" };
    const value = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(text);
    if (value === null || typeof value.v !== "number" || value.v < 1)
        return { status: "damaged" };
    if (value.v > STATE_VERSION)
        return { status: "newer" };
    const { v: _version, ...sections } = value;
    return { status: "read", sections };
}
/** The text of a state file, in ASCII; names are sorted, so that a commit shows what changed. */
function renderStateFile(sections) {
    if ("v" in sections)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvariantError */ .zU("A section of the state cannot be called v.");
    const text = JSON.stringify({ v: STATE_VERSION, ...sorted(sections) }, null, 1);
    const ascii = text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${ascii}\n`;
}
function sorted(sections) {
    const names = Object.keys(sections).sort();
    return Object.fromEntries(names.map((name) => [name, sortValue(sections[name])]));
}
function sortValue(value) {
    if (Array.isArray(value))
        return value.map(sortValue);
    return (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? sorted(value) : value;
}


/***/ }),

/***/ 1293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/** Severities of errors that open no incident. What names none, as reports of older scripts do, may be grave. */
const LESSER = ["medium", "low"];
/** What a report may come to without being an error. */
const MILD = ["ok", "warning", "unknown"];
/** Reasons of errors that are no chance results: seeing one once is enough. */
const DEFINITIVE = [
    "TokenMissing",
    "TokenRefused",
    "ConfigMissing",
    "ConfigUnreadable",
    "ConfigInvalid",
    "DisabledByInactivity",
    "WorkflowDisabled",
];
/** A warning that is older than this is no blip. */
const LASTING_MS = 24 * 60 * 60 * 1000;
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
        return unreadable(`${name(reading.file)} is missing: the step that writes it may not have run.`);
    }
    if (reading.status === "unreadable")
        return unreadable(`${name(reading.file)}: ${reading.message}`);
    const report = parse(reading.text);
    if (report === null)
        return unreadable(`${name(reading.file)} is not a JSON object.`);
    if (Array.isArray(report.checks) && typeof report.healthy === "boolean") {
        return readHealth(report, report.checks.filter(isRecord));
    }
    if (Array.isArray(report.findings) && typeof report.valid === "boolean") {
        return readValidation(report.valid, report.findings.filter(isRecord));
    }
    if (Array.isArray(report.repositories) && Array.isArray(report.errors)) {
        return readSync(report.repositories.filter(isRecord), report.errors.filter(isRecord), minSuccessRate);
    }
    return unreadable(`${name(reading.file)} is not a health, sync or validation report.`);
}
function readHealth(report, checks) {
    const warnings = checks.filter((check) => isLasting(check, report.timestamp)).map(toHealthMember);
    const verdict = judgeHealth(report, checks);
    return warnings.length === 0 ? verdict : { ...verdict, warnings };
}
/** Whether a warning was already there a day before the report, without a break. */
function isLasting({ status, since }, reportedAt) {
    return status === "warning" && Date.parse(text(reportedAt)) - Date.parse(text(since)) >= LASTING_MS;
}
function judgeHealth(report, checks) {
    const errors = checks.filter(({ status }) => status === "error");
    const failing = errors.filter(({ severity }) => !LESSER.includes(severity));
    if (failing.length > 0) {
        const isDefinitive = failing.some(({ reason }) => DEFINITIVE.includes(reason));
        return { ...failingBecause(failing.map(toHealthMember)), ...(isDefinitive && { isDefinitive }) };
    }
    const isBadWithoutCheck = errors.length === 0 && report.healthy === false;
    if (isBadWithoutCheck && !MILD.includes(report.status))
        return failingBecause(toHealthMembers(report.errors));
    return report.status === "unknown"
        ? unreadable("A critical check of the health report could not be evaluated.")
        : { verdict: "healthy", members: [], notes: [] };
}
/** Members of a report that is not healthy, but whose checks do not say why. */
function toHealthMembers(errors) {
    const reported = Array.isArray(errors) ? errors.map(text).filter((error) => error !== "") : [];
    const message = reported.length > 0 ? quoteFirst(reported) : "The health report says `healthy: false`.";
    return [{ id: "health", message }];
}
function toHealthMember(check) {
    return {
        id: text(check.id) || text(check.name) || "check",
        message: [text(check.name), text(check.message)].filter((part) => part !== "").join(": "),
        ...(typeof check.since === "string" && !Number.isNaN(Date.parse(check.since)) && { since: check.since }),
        ...(typeof check.remediation === "string" && { remediation: check.remediation }),
    };
}
function readValidation(isValid, findings) {
    if (isValid)
        return { verdict: "healthy", members: [], notes: [] };
    const errors = findings.filter(({ severity }) => severity === "error");
    const groups = Map.groupBy(errors, ({ rule }) => text(rule) || "invalid");
    const members = [...groups].map(([rule, group]) => ({
        id: rule,
        message: quoteFirst(group.map((f) => `${text(f.file)}:${String(f.line ?? 1)} ${text(f.message)}`)),
    }));
    const found = members.length > 0 ? members : [{ id: "validation", message: "Not valid." }];
    return { ...failingBecause(found), isDefinitive: true };
}
function readSync(repositories, errors, minSuccessRate) {
    const attempted = repositories.filter(({ status }) => status === "scanned" || status === "failed");
    const broken = new Set(errors.map(({ repository }) => text(repository).toLowerCase()));
    const good = attempted.filter(({ status, repository }) => status === "scanned" && !broken.has(text(repository).toLowerCase()));
    const rate = attempted.length === 0 ? 100 : (100 * good.length) / attempted.length;
    const hasRunFailed = errors.some(({ repository }) => repository === null);
    if (!hasRunFailed && rate >= minSuccessRate)
        return { verdict: "healthy", members: [], notes: [] };
    const groups = Map.groupBy(errors, ({ code }) => text(code) || "failed");
    const members = [...groups].map(([code, group]) => ({
        id: `sync/${code}`,
        message: `${group.length} × ${code}: ${quoteFirst(group.map((error) => [text(error.repository), text(error.message)].filter(Boolean).join(": ")))}`,
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
function text(value) {
    return typeof value === "string" ? value : "";
}
/** A file's name as prose shows a name. */
function name(file) {
    return `\`${file.replaceAll("`", "'")}\``;
}


/***/ }),

/***/ 6988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ parseRunOrder),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   VZ: () => (/* binding */ isNewerRun)
/* harmony export */ });
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
