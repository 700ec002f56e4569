export const id = 744;
export const ids = [744];
export const modules = {

/***/ 54744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  monitor: () => (/* binding */ monitor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./packages/action-kit/out/little-memory.js

/**
 * Has V8 collect garbage early instead of letting the heap grow: for a run that makes much of it and keeps little. At
 * 10,000 repositories less than 100 MB are in use at any time, and without this the process takes five times as much.
 *
 * The flag changes when the collector runs, nothing that was compiled or allocated before, so it may be set late.
 *
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
function preferLittleMemory() {
    (0,external_node_v8_.setFlagsFromString)("--optimize-for-size");
}

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-settings.js
const DEFAULT_MAX_PULL_REQUESTS = 50;
/** Resolves the settings of one repository: its own setting, else the input, else the file, else the default. */
function resolveRepositorySettings(config, repository, overrides) {
    const { sync } = config;
    return {
        mode: config.isSyncEnabled ? (repository.mode ?? overrides.mode ?? sync.mode ?? "report") : "report",
        head: repository.head ?? overrides.head ?? sync.head ?? "sync-branch",
        threshold: repository.threshold ?? overrides.threshold ?? config.threshold,
        diverged: repository.diverged ?? sync.diverged,
        include: repository.branches?.include ?? sync.branches.include,
        exclude: repository.branches?.exclude ?? sync.branches.exclude,
        labels: repository.labels ?? sync.labels,
        recreateAfterDays: repository.recreateAfterDays ?? sync.recreateAfterDays,
        isReplayGuarded: repository.isReplayGuarded ?? sync.isReplayGuarded,
        conflictReviewers: repository.conflictReviewers ?? sync.conflictReviewers,
    };
}
/** How many pull requests one run may open, over all repositories. */
function resolveMaxPullRequests(config, overrides) {
    return overrides.maxPullRequests ?? config.sync.maxPullRequestsPerRun ?? DEFAULT_MAX_PULL_REQUESTS;
}
/** The mode to name in the report: what holds for a repository without a setting of its own. */
function resolveRunMode(config, overrides) {
    return config.isSyncEnabled ? (overrides.mode ?? config.sync.mode ?? "report") : "report";
}

// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(22156);
;// CONCATENATED MODULE: ./packages/core/out/metrics/run-metrics.js

/** Folds a run into its metrics. Skipped repositories count neither as attempted nor as an error. */
function summarizeRun(facts) {
    const { repositories, errors } = facts;
    const branches = repositories.flatMap((repository) => repository.branches);
    const outcomes = {};
    for (const branch of branches)
        outcomes[branch.outcome] = (outcomes[branch.outcome] ?? 0) + 1;
    const count = (status) => repositories.filter((repository) => repository.status === status).length;
    return {
        schema_version: 1,
        start_time: new Date(facts.startedAtMs).toISOString(),
        end_time: new Date(facts.finishedAtMs).toISOString(),
        duration_seconds: round((facts.finishedAtMs - facts.startedAtMs) / 1000, 3),
        repos_scanned: count("scanned"),
        repos_skipped: count("skipped"),
        repos_failed: count("failed"),
        branches_analyzed: branches.filter((branch) => branch.behindBy !== null).length,
        branches_behind: repositories.reduce((sum, repository) => sum + countStale(repository), 0),
        prs_created: branches.filter((branch) => branch.isNewPullRequest).length,
        errors_encountered: errors.length,
        success_rate: successRate(repositories, errors),
        api_calls_made: facts.requestCount,
        cache_hits: facts.memory?.hits ?? 0,
        api_calls_saved: facts.memory?.savedCalls ?? 0,
        partial: facts.isPartial,
        outcomes,
        rate_limit: facts.rateLimit,
        run: facts.run,
    };
}
function countStale(repository) {
    return repository.branches.filter((branch) => branch.behindBy !== null && branch.behindBy > repository.threshold && branch.outcome !== "bot-branch").length;
}
function successRate(repositories, errors) {
    const attempted = repositories.filter((repository) => repository.status !== "skipped");
    if (attempted.length === 0)
        return null;
    const withError = new Set(errors.map((error) => error.repository?.toLowerCase()));
    const good = attempted.filter((result) => result.status === "scanned" &&
        !withError.has((0,repository_ref/* repositoryKey */.Kq)(result.repository)) &&
        // One error may stand for all repositories of an owner.
        result.branches.every(({ outcome }) => outcome !== "failed"));
    return round((100 * good.length) / attempted.length, 2);
}
function round(value, decimals) {
    return Number(value.toFixed(decimals));
}

;// CONCATENATED MODULE: ./packages/core/out/memory/write-history.js

const NO_WRITES = { contentMs: [], opened: [], waitingSinceMs: new Map() };
const HOUR_MS = 60 * 60 * 1000;
/** GitHub allows 500 content-creating calls in an hour; a file with more is no file of ours. */
const MAX_TIMES = 1_000;
/** Branches whose turn is remembered; the others wait all the same, without a claim to come first among equals. */
const MAX_WAITING = 5_000;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** Key of a branch in `waitingSinceMs`, made from the repository's own key: no name of a repository holds a space. */
function waitingKey(repository, branch) {
    return `${repository} ${branch}`;
}
/** Pull requests that were opened within the hour before `nowMs`. A time in the future counts as now. */
function countOpenedLastHour({ opened }, nowMs) {
    return opened.reduce((sum, { atMs, count }) => (atMs > nowMs - HOUR_MS ? sum + count : sum), 0);
}
/** Reads the part of a state file; `null` for one that makes no sense. One that is absent is empty. */
function readWriteHistory(stored) {
    if (stored === undefined)
        return NO_WRITES;
    const { content, opened, waiting } = (stored ?? {});
    if (!isList(content, MAX_TIMES) || !isList(opened, MAX_TIMES) || !isList(waiting, MAX_WAITING))
        return null;
    const contentMs = content.map(readTime);
    const openings = opened.map(readOpened);
    const turns = waiting.map(readTurn);
    if ([...contentMs, ...openings, ...turns].includes(null))
        return null;
    return {
        contentMs: contentMs.filter((time) => time !== null),
        opened: openings.filter((opening) => opening !== null),
        waitingSinceMs: new Map(turns.filter((turn) => turn !== null)),
    };
}
/** Writes the history down; what is older than an hour has no effect any more and is left out. */
function storeWriteHistory(history, nowMs) {
    const isRecent = (atMs) => atMs > nowMs - HOUR_MS;
    return {
        content: history.contentMs.filter(isRecent).slice(-MAX_TIMES).map(toIso),
        opened: history.opened
            .filter(({ atMs, count }) => isRecent(atMs) && count > 0)
            .slice(-MAX_TIMES)
            .map(({ atMs, count }) => [toIso(atMs), count]),
        waiting: [...history.waitingSinceMs]
            .toSorted(([, a], [, b]) => a - b)
            .slice(0, MAX_WAITING)
            .map(([key, sinceMs]) => {
            const space = key.indexOf(" ");
            return [key.slice(0, space), key.slice(space + 1), toIso(sinceMs)];
        }),
    };
}
function isList(value, most) {
    return Array.isArray(value) && value.length <= most;
}
function readTime(value) {
    if (typeof value !== "string" || !TIME.test(value))
        return null;
    const atMs = Date.parse(value);
    return Number.isNaN(atMs) ? null : atMs;
}
function readOpened(value) {
    if (!isList(value, 2))
        return null;
    const atMs = readTime(value[0]);
    const count = value[1];
    return atMs === null || typeof count !== "number" || !Number.isInteger(count) || count < 0
        ? null
        : { atMs, count };
}
function readTurn(value) {
    if (!isList(value, 3))
        return null;
    const [repository, branch, since] = value;
    const sinceMs = readTime(since);
    if (typeof repository !== "string" || repository.includes(" ") || typeof branch !== "string")
        return null;
    return sinceMs === null ? null : [waitingKey(repository, branch), sinceMs];
}
function toIso(atMs) {
    return new Date(atMs).toISOString();
}
/**
 * The history after a run. A branch waits from the first run that deferred it, or met a conflict in it, until one finds it
 * otherwise.
 */
function advanceWriteHistory(earlier, { repositories, contentMs, nowMs }) {
    const waitingSinceMs = new Map(earlier.waitingSinceMs);
    let count = 0;
    for (const { repository, renamedTo, branches } of repositories) {
        for (const { name, outcome, isNewPullRequest = false } of branches) {
            const key = waitingKey((0,repository_ref/* repositoryKey */.Kq)(renamedTo ?? repository), name);
            if (isNewPullRequest)
                count += 1;
            if (outcome === "deferred" || outcome === "conflict")
                waitingSinceMs.set(key, earlier.waitingSinceMs.get(key) ?? nowMs);
            else
                waitingSinceMs.delete(key);
        }
    }
    // A time in the future is another machine's clock: without this it would count for ever.
    const opened = earlier.opened.map(({ atMs, ...rest }) => ({ ...rest, atMs: Math.min(atMs, nowMs) }));
    return { contentMs, opened: [...opened, { atMs: nowMs, count }], waitingSinceMs };
}

;// CONCATENATED MODULE: ./packages/core/out/report/sync-report.js

/** Writes a run down as the report file has it. */
function createSyncReport(run) {
    return {
        schema_version: 1,
        mode: run.mode,
        dry_run: run.isDryRun,
        threshold: run.threshold,
        started_at: new Date(run.startedAtMs).toISOString(),
        finished_at: new Date(run.finishedAtMs).toISOString(),
        partial: run.isPartial,
        repositories: run.repositories.map(reportRepository),
        errors: run.errors,
        ...(run.findings && run.findings.length > 0 && { findings: run.findings }),
    };
}
function reportRepository(result) {
    return {
        repository: (0,repository_ref/* formatRepositoryRef */.PC)(result.repository),
        ...(result.renamedTo && { renamed_to: (0,repository_ref/* formatRepositoryRef */.PC)(result.renamedTo) }),
        status: result.status,
        ...(result.reason !== undefined && { reason: result.reason }),
        ...(result.defaultBranch !== undefined && { default_branch: result.defaultBranch }),
        branches: result.branches.map(reportBranch),
        ...(result.retired && { retired: result.retired.map(reportRetired) }),
    };
}
function reportRetired({ name, outcome, pullRequest, detail }) {
    return { name, outcome, ...(pullRequest && { pull_request: pullRequest }), detail };
}
function reportBranch(branch) {
    return {
        name: branch.name,
        ahead_by: branch.aheadBy,
        behind_by: branch.behindBy,
        outcome: branch.outcome,
        ...(branch.pullRequest && { pull_request: branch.pullRequest }),
        ...(branch.detail !== undefined && { detail: branch.detail }),
        ...(branch.waitsFor && { waits_for: branch.waitsFor }),
        ...(branch.snoozedUntilMs !== undefined && { snoozed_until: formatTime(branch.snoozedUntilMs) }),
    };
}
function formatTime(timeMs) {
    return timeMs === null ? null : new Date(timeMs).toISOString();
}

// EXTERNAL MODULE: ./packages/core/out/sync/plan-file.js
var plan_file = __webpack_require__(20681);
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

;// CONCATENATED MODULE: ./packages/core/out/report/retired-section.js


/** Rows shown; the report file has them all. */
const MAX_ROWS = 50;
/** The part of the summary that tells what was tidied up behind earlier runs; nothing where nothing was. */
function renderRetiredSection(repositories) {
    const rows = repositories.flatMap((result) => (result.retired ?? []).map(({ name, outcome, pullRequest, detail }) => [
        tableCode((0,repository_ref/* formatRepositoryRef */.PC)(result.renamedTo ?? result.repository)),
        tableCode(name),
        `**${outcome}**${pullRequest ? ` ${markdownLink(`#${pullRequest.number}`, pullRequest.url)}` : ""}`,
        tableCode(detail),
    ]));
    if (rows.length === 0)
        return [];
    const header = ["Repository", "Sync branch", "What was done", "Why"];
    const more = rows.length > MAX_ROWS ? [`_… and ${rows.length - MAX_ROWS} more, in the report file._`] : [];
    return ["### Tidied up", markdownTable(header, rows.slice(0, MAX_ROWS)), ...more];
}

;// CONCATENATED MODULE: ./packages/core/out/report/sync-summary.js



/** Outcomes worth a row, the worst first. Everything else, and a diverged branch within the threshold, is only counted. */
const ROW_OUTCOMES = [
    "failed",
    "conflict",
    "deferred",
    "locked",
    "unrelated-histories",
    "foreign-pull-request",
    "vetoed",
    "squash-replay",
    "opened",
    "updated",
    "fast-forwarded",
    "planned",
    "reported",
    "already-open",
    "branch-deleted",
    "content-identical",
    "diverged",
];
const sync_summary_MAX_ROWS = 200;
/**
 * Renders the job summary of a run: verdict, numbers, what was done (worst first), what failed and what to do.
 *
 * @param serverUrl address of GitHub's web pages, without a slash at the end
 */
function renderSyncSummary(run, metrics, serverUrl) {
    const rows = collectRows(run.repositories);
    return [
        `## ${verdict(run, metrics, rows)}`,
        numbers(metrics),
        ...notes(run),
        ...failureSection(run.errors, serverUrl),
        ...branchSection(rows, serverUrl),
        ...quietLine(run.repositories, rows),
        ...renderRetiredSection(run.repositories),
        ...skippedSection(run.repositories, serverUrl),
        ...rateLimitLine(metrics),
    ].join("\n\n");
}
function verdict(run, metrics, rows) {
    const count = (outcome) => metrics.outcomes[outcome] ?? 0;
    const said = [
        [metrics.errors_encountered, "failure", "failures"],
        [count("conflict"), "conflict", "conflicts"],
        [metrics.prs_created, "pull request opened", "pull requests opened"],
        [count("updated"), "updated", "updated"],
        [count("fast-forwarded"), "fast-forwarded", "fast-forwarded"],
        [count("planned"), "write planned", "writes planned"],
        [count("reported"), "stale branch", "stale branches"],
        [count("deferred"), "deferred", "deferred"],
    ];
    const words = said.filter(([n]) => n > 0).map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
    const isBad = metrics.errors_encountered > 0;
    const needsPerson = count("conflict") > 0 || run.isPartial;
    const icon = isBad ? "❌" : needsPerson ? "⚠️" : "✅";
    const suffix = run.isDryRun ? " (dry run)" : run.isPartial ? " (partial)" : "";
    if (words.length > 0)
        return `${icon} Ecosystem sync: ${words.join(", ")}${suffix}`;
    const open = rows.filter((row) => row.branch.outcome === "already-open").length;
    const rest = open === 0 ? "nothing to do" : `nothing new, ${open} already open`;
    return `${icon} Ecosystem sync: ${rest}${suffix}`;
}
function numbers(metrics) {
    const rate = metrics.success_rate === null ? "–" : `${metrics.success_rate} %`;
    return markdownTable(["Repositories", "Branches", "Behind", "Opened", "Errors", "Success", "API calls", "Time"], [
        [
            `${metrics.repos_scanned} scanned, ${metrics.repos_skipped} skipped, ${metrics.repos_failed} failed`,
            String(metrics.branches_analyzed),
            String(metrics.branches_behind),
            String(metrics.prs_created),
            String(metrics.errors_encountered),
            rate,
            String(metrics.api_calls_made),
            `${metrics.duration_seconds.toFixed(1)} s`,
        ],
    ]);
}
function notes(run) {
    const renamed = run.repositories.filter((result) => result.renamedTo !== undefined);
    return [
        ...(run.isPartial
            ? ["> [!NOTE]\n> This run ended early with what it had. The next run goes on; nothing is lost."]
            : []),
        ...(renamed.length > 0
            ? [
                `> [!TIP]\n> Renamed; put the new name into the configuration: ${renamed
                    .slice(0, 20)
                    .map((result) => `${ref(result.repository)} → ${ref(result.renamedTo ?? result.repository)}`)
                    .join(", ")}`,
            ]
            : []),
    ];
}
function ref(repository) {
    return `\`${printable((0,repository_ref/* formatRepositoryRef */.PC)(repository)).replaceAll("`", "")}\``;
}
function failureSection(errors, serverUrl) {
    if (errors.length === 0)
        return [];
    const rows = errors
        .slice(0, sync_summary_MAX_ROWS)
        .map((error) => [
        error.repository === null ? "the run" : repositoryLink(error.repository, serverUrl),
        `\`${error.code}\``,
        tableCode(error.message),
    ]);
    return ["### Failures", markdownTable(["Repository", "Code", "What to do"], rows), ...rest(errors.length)];
}
function branchSection(rows, serverUrl) {
    if (rows.length === 0)
        return [];
    const cells = rows
        .slice(0, sync_summary_MAX_ROWS)
        .map(({ repository, branch }) => [
        repositoryLink((0,repository_ref/* formatRepositoryRef */.PC)(repository), serverUrl),
        tableCode(branch.name),
        String(branch.behindBy ?? "–"),
        String(branch.aheadBy ?? "–"),
        `**${branch.outcome}**${branch.pullRequest ? ` ${pullRequestLink(branch.pullRequest)}` : ""}`,
        branch.detail === undefined ? "" : tableCode(branch.detail),
    ]);
    const header = ["Repository", "Branch", "Behind", "Ahead", "What was done", "Why"];
    return ["### Branches", markdownTable(header, cells), ...rest(rows.length)];
}
function rest(total) {
    return total > sync_summary_MAX_ROWS ? [`_… and ${total - sync_summary_MAX_ROWS} more, in the report file._`] : [];
}
function skippedSection(repositories, serverUrl) {
    const skipped = repositories.filter((result) => result.status === "skipped");
    if (skipped.length === 0)
        return [];
    const reasons = Map.groupBy(skipped, (result) => result.reason ?? "unknown");
    const lines = [...reasons].map(([reason, results]) => {
        const named = results
            .slice(0, 20)
            .map((r) => repositoryLink((0,repository_ref/* formatRepositoryRef */.PC)(r.repository), serverUrl));
        const more = results.length > named.length ? ` … and ${results.length - named.length} more` : "";
        return `- **${reason}** (${results.length}): ${named.join(", ")}${more}`;
    });
    return [`<details><summary>${skipped.length} skipped</summary>\n\n${lines.join("\n")}\n\n</details>`];
}
function rateLimitLine(metrics) {
    const spans = Object.entries(metrics.rate_limit).filter(([, span]) => span.end !== null);
    if (spans.length === 0)
        return [];
    const texts = spans.map(([name, span]) => `${name} ${span.end} of ${span.limit ?? "?"}`);
    return [`<sub>Calls left: ${texts.join(", ")}.</sub>`];
}
/** Branches without a row, counted by outcome. */
function quietLine(repositories, rows) {
    const shown = new Set(rows.map((row) => row.branch));
    const quiet = repositories.flatMap((result) => result.branches.filter((branch) => !shown.has(branch)));
    if (quiet.length === 0)
        return [];
    const counts = [...Map.groupBy(quiet, (branch) => branch.outcome)]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([outcome, branches]) => `${branches.length} ${outcome}`);
    return [`${rows.length === 0 ? "" : "Other branches: "}${counts.join(", ")}.`];
}
function collectRows(repositories) {
    const rank = new Map(ROW_OUTCOMES.map((outcome, index) => [outcome, index]));
    return repositories
        .flatMap((result) => result.branches
        .filter((branch) => rank.has(branch.outcome) && !isQuietlyDiverged(branch, result.threshold))
        .map((branch) => ({ repository: result.renamedTo ?? result.repository, branch })))
        .toSorted((a, b) => (rank.get(a.branch.outcome) ?? 0) - (rank.get(b.branch.outcome) ?? 0) ||
        (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0));
}
function isQuietlyDiverged(branch, threshold) {
    return branch.outcome === "diverged" && (branch.behindBy ?? 0) <= threshold;
}
function repositoryLink(repository, serverUrl) {
    return /^[\w.-]+\/[\w.-]+$/.test(repository)
        ? markdownLink(tableCode(repository), `${serverUrl}/${repository}`)
        : tableCode(repository);
}
function pullRequestLink(pullRequest) {
    return markdownLink(`#${pullRequest.number}`, pullRequest.url);
}

// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __webpack_require__(68546);
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

// EXTERNAL MODULE: ./packages/github/out/failure.js
var failure = __webpack_require__(27255);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(87203);
// EXTERNAL MODULE: ./packages/github/out/error-mapping.js + 1 modules
var error_mapping = __webpack_require__(72184);
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
        const error = (0,error_mapping/* describeProblems */.yg)(problems, call);
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
    return path.reduce((holder, key) => ((0,failure/* isRecord */.u)(holder) ? (holder[key] ?? null) : null), data);
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
        await clock.sleep((0,backoff/* backoffDelayMs */.Q4)(this.#failuresInRow, random), signal);
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

// EXTERNAL MODULE: ./packages/github/out/call.js
var out_call = __webpack_require__(83393);
// EXTERNAL MODULE: ./packages/github/out/client.js + 2 modules
var out_client = __webpack_require__(34780);
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
    const call = (0,out_call/* readCall */.D9)("read the repository", repository);
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
        if (!(0,out_client/* isAnswered */.Q)(error, 404) || (await isBranchThere(client, repository, branch.name)))
            throw error;
        // Throws when it is the repository that is gone.
        await client.rest("GET /repos/{owner}/{repo}", at(repository), (0,out_call/* readCall */.D9)("read the repository", repository));
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
    const call = (0,out_call/* readCall */.D9)(`compare ${base} with ${head}`, repository);
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", { ...at(repository), basehead: `${base}...${head}`, per_page: 1 }, call);
        return data;
    }
    catch (error) {
        if ((0,out_client/* isAnswered */.Q)(error, 404) && /no common ancestor/i.test(error.message))
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
        const branches = await readAllPages(client, "GET /repos/{owner}/{repo}/branches", at(repository), (0,out_call/* readCall */.D9)("list the branches", repository));
        return branches.map(({ name, commit }) => ({ name, oid: commit.sha }));
    }
    catch (error) {
        // What GitHub says to other questions about an empty repository, older servers say to this one too.
        if ((0,out_client/* isAnswered */.Q)(error, 409) && /is empty/i.test(error.message))
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
        const call = (0,out_call/* readCall */.D9)("read a branch", repository);
        return (await client.rest(route, { ...at(repository), branch: name }, call)).data;
    }
    catch (error) {
        if ((0,out_client/* isAnswered */.Q)(error, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/branch-reads.js



/** The branch now, or `null`. A renamed one answers under its new name: then the one asked for does not exist. */
async function readBranch(client, repository, branch) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/branches/{branch}", { ...at(repository), branch }, (0,out_call/* readCall */.D9)(`read branch ${branch}`, repository));
        if (data.name !== branch)
            return null;
        return { name: data.name, oid: data.commit.sha, isProtected: data.protected ?? false };
    }
    catch (error) {
        if ((0,out_client/* isAnswered */.Q)(error, 404))
            return null;
        throw error;
    }
}
/** A commit, or `null` when the repository has none of that name. */
async function readCommit(client, repository, oid) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...at(repository), commit_sha: oid }, (0,out_call/* readCall */.D9)(`read commit ${oid}`, repository));
        return { oid: data.sha, message: data.message, parentOids: data.parents.map(({ sha }) => sha) };
    }
    catch (error) {
        if ((0,out_client/* isAnswered */.Q)(error, 404))
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
    const call = (0,out_call/* readCall */.D9)(`list the pull requests ${which}`, repository);
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
    }, (0,out_call/* readCall */.D9)(`list the closed pull requests into ${base}`, repository));
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
    const call = (0,out_call/* readCall */.D9)(`read who closed pull request #${number}`, repository);
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
    if (!(0,failure/* isRecord */.u)(value) || !(0,failure/* isRecord */.u)(parent))
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
            await clock.sleep((0,backoff/* backoffDelayMs */.Q4)(attempt, random), signal);
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
            await options.client.rest("POST /repos/{owner}/{repo}/git/refs", { ...at(repository), ref: `refs/heads/${branch}`, sha: oid }, (0,out_call/* singleWrite */.aq)(`make branch ${branch}`, repository));
            return { status: "at-commit", created: true };
        }
        catch (error) {
            if (isProtection(error))
                return { status: "protected" };
            if (!(0,out_client/* isAnswered */.Q)(error, 422) || !/already[ _]exists/i.test(error.message))
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
        const call = (0,out_call/* readCall */.D9)("read the repository's id", repository);
        const { data, problems } = await client.graphql(REPOSITORY_ID, { ...repository }, call);
        const node = data?.repository;
        if ((0,failure/* isRecord */.u)(node) && typeof node.id === "string") {
            ids.set((0,repository_ref/* repositoryKey */.Kq)(repository), node.id);
            return node.id;
        }
        if (isNoAnswer(data, problems))
            return null;
        throw (0,error_mapping/* describeProblems */.yg)(problems, call);
    };
    /** `null` when GraphQL does not do it. */
    const sendMutation = async ({ repository, branch, from, to }) => {
        const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to ?? NO_COMMIT, force: true };
        const call = (0,out_call/* singleWrite */.aq)(to === null ? `delete branch ${branch}` : `move branch ${branch}`, repository);
        const repositoryId = await readId(repository);
        if (repositoryId === null)
            return null;
        const input = { repositoryId, refUpdates: [update] };
        const { data, problems } = await client.graphql(UPDATE_REFS, { input }, call);
        if ((0,failure/* isRecord */.u)(data?.updateRefs) && problems.length === 0)
            return { status: "moved" };
        const refusal = (0,error_mapping/* describeProblems */.yg)(problems, call);
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
            await options.client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}` }, (0,out_call/* singleWrite */.aq)(`delete branch ${branch}`, repository));
        }
        catch (error) {
            if (!(0,out_client/* isAnswered */.Q)(error, 422) || !/does not exist/i.test(error.message))
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
    return (0,out_client/* isAnswered */.Q)(error, 400, 403, 404, 405, 410, 501) && error.code !== "rate-limited";
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
            const { status, data } = await client.rest("POST /repos/{owner}/{repo}/merges", { ...at(repository), base: branch, head: headOid, commit_message: message }, (0,out_call/* singleWrite */.aq)(`merge the default branch into ${branch}`, repository));
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
            if ((0,out_client/* isAnswered */.Q)(error, 409))
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
            await options.client.rest("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}`, sha: to, force: false }, (0,out_call/* singleWrite */.aq)(`fast-forward ${branch}`, repository));
            return { status: "moved" };
        }
        catch (error) {
            if (isProtection(error))
                return { status: "protected" };
            const isStale = (0,out_client/* isAnswered */.Q)(error, 404, 409) || ((0,out_client/* isAnswered */.Q)(error, 422) && STALE.test(error.message));
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
            const call = (0,out_call/* readCall */.D9)(`read the file ${path}`, repository);
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
        read: ({ repository }, { value }) => (0,failure/* isRecord */.u)(value)
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
    const { data } = await client.rest("GET /repos/{owner}/{repo}", at(requested), (0,out_call/* readCall */.D9)("read the repository", requested));
    const repository = (0,repository_ref/* parseRepositoryRef */.rH)(data.full_name) ?? requested;
    const pulls = await client.rest("GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open", sort: "created", direction: "asc", per_page: 100 }, (0,out_call/* readCall */.D9)(`list the pull requests of ${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}`, repository));
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

// EXTERNAL MODULE: ./packages/github/out/rate-limits.js
var rate_limits = __webpack_require__(27632);
;// CONCATENATED MODULE: ./packages/github/out/token-reading.js


/**
 * Asks what GitHub says about the token, with the one call that every kind of token may make and none pays for.
 * Throws `unauthorized` for a refused one.
 *
 * @see https://docs.github.com/en/rest/rate-limit/rate-limit
 */
async function readToken(client) {
    try {
        const { data, headers } = await client.rest("GET /rate_limit", {}, rate_limits/* READ_LIMITS */.Cl);
        return {
            limits: (0,rate_limits/* parseRateLimits */.IQ)(data),
            expiresAtMs: token_reading_readTime(headers, "github-authentication-token-expiration"),
            serverTimeMs: token_reading_readTime(headers, "date"),
            scopes: readScopes(headers),
        };
    }
    catch (error) {
        // A server of one's own may have no limits; the token was accepted all the same.
        if (!(0,out_client/* isAnswered */.Q)(error, 404))
            throw error;
        return { limits: null, expiresAtMs: null, serverTimeMs: null, scopes: null };
    }
}
/** `2026-11-12 10:31:26 UTC`, the same with an offset (`+0200`), or a date of HTTP. */
function token_reading_readTime(headers, name) {
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
    const call = (0,out_call/* readCall */.D9)("read the repository", repository);
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
        const { data } = await client.rest("GET /repos/{owner}/{repo}/actions/workflows", { ...at(repository), per_page: PER_PAGE, page }, (0,out_call/* readCall */.D9)("list the workflows", repository));
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
    }, (0,out_call/* readCall */.D9)("list the workflow runs", repository));
    return data.workflow_runs.map(workflow_reads_fromRest);
}
/** Reads what workflows may do that do not say: one request, which needs `administration: read`. */
async function readWorkflowPermissions(client, repository) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/actions/permissions/workflow", at(repository), (0,out_call/* readCall */.D9)("read the workflow permissions", repository));
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
    await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, { ...(0,out_call/* singleWrite */.aq)(`comment on issue #${number}`, repository), createsContent: true });
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
        return await readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, (0,out_call/* readCall */.D9)(`read the comments of issue #${number}`, repository));
    }
    catch (error) {
        if ((0,out_client/* isAnswered */.Q)(error, 404, 405, 501))
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




const CALL = (0,out_call/* readCall */.D9)("read the own account");
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
        if (!(0,out_client/* isAnswered */.Q)(error, 400, 403, 404, 405, 501))
            throw error;
        return readViewerIdByGraphql(client);
    }
}
async function readViewerIdByGraphql(client) {
    try {
        const { data } = await client.graphql("query viewer { viewer { databaseId } }", {}, CALL);
        const viewer = data?.viewer;
        return (0,failure/* isRecord */.u)(viewer) && typeof viewer.databaseId === "number" ? viewer.databaseId : null;
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
            const { data } = await client.rest("GET /repos/{owner}/{repo}/issues/{issue_number}", { ...at(repository), issue_number: number }, (0,out_call/* readCall */.D9)(`read issue #${number}`, repository));
            // A moved issue answers from its new place, under another number.
            return data.number === number ? issues_fromRest(data) : null;
        }
        catch (error) {
            if ((0,out_client/* isAnswered */.Q)(error, 301, 404, 410))
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
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, (0,out_call/* repeatableWrite */.pI)(`label issue #${number}`, repository));
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
        }, (0,out_call/* readCall */.D9)("list the issues", repository));
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
        const { data } = await client.rest("POST /repos/{owner}/{repo}/issues", { ...at(repository), ...accepted }, { ...(0,out_call/* singleWrite */.aq)("open an issue", repository), createsContent: true });
        return issues_fromRest(data);
    };
    try {
        return await send(draft);
    }
    catch (error) {
        if (!(0,out_client/* isAnswered */.Q)(error, 422))
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
        const { data } = await client.rest("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at(repository), issue_number: number, ...change, ...reason }, (0,out_call/* repeatableWrite */.pI)(`update issue #${number}`, repository));
        return issues_fromRest(data);
    };
    if (stateReason === undefined)
        return send({});
    try {
        return await send({ state_reason: stateReason });
    }
    catch (error) {
        if (!(0,out_client/* isAnswered */.Q)(error, 422))
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

// EXTERNAL MODULE: ./packages/github/out/open-github.js
var open_github = __webpack_require__(9445);
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
                const call = (0,out_call/* readCall */.D9)(`read pull request #${number}`, repository);
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
                if ((0,out_client/* isAnswered */.Q)(error, 404))
                    return null;
                throw error;
            }
        },
        listAllOpen: async (repository) => {
            const call = (0,out_call/* readCall */.D9)("list the open pull requests", repository);
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
                ...(0,out_call/* repeatableWrite */.pI)(`ask for a review of pull request #${number}`, repository),
                createsContent: true,
            });
        },
        removeLabel: async (repository, number, label) => {
            try {
                await client.rest("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", { ...at(repository), issue_number: number, name: label }, (0,out_call/* repeatableWrite */.pI)(`take a label off pull request #${number}`, repository));
            }
            catch (error) {
                if (!(0,out_client/* isAnswered */.Q)(error, 404))
                    throw error;
            }
        },
    };
}
/** REST has no way to do this. https://docs.github.com/en/graphql/reference/mutations#convertpullrequesttodraft */
async function changeDraft(client, repository, { number, nodeId }, mutation, operation) {
    if (nodeId === undefined)
        return false;
    const call = (0,out_call/* repeatableWrite */.pI)(operation.replace("#", `#${number}`), repository);
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
        await client.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...at(repository), comment_id: found.id, body }, (0,out_call/* repeatableWrite */.pI)(`edit the comment on pull request #${number}`, repository));
        return "updated";
    }
    return repeatAfterLook(options, async () => {
        await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, { ...(0,out_call/* singleWrite */.aq)(`comment on pull request #${number}`, repository), createsContent: true });
        return "created";
    }, async () => ((await findOwnComment(client, viewer, wanted)) === null ? null : "created"));
}
/** Anybody can write the mark: a comment is ours by its author; where GitHub does not say who we are, by being a bot's. */
async function findOwnComment(client, viewer, { repository, number, mark }) {
    const comments = await readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, (0,out_call/* readCall */.D9)(`read the comments of pull request #${number}`, repository));
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
    const repository = (0,failure/* isRecord */.u)(aside.parent) ? aside.parent : {};
    const ref = (0,failure/* isRecord */.u)(aside.value) ? aside.value : {};
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
    if (!(0,failure/* isRecord */.u)(rules) || !Array.isArray(rules.nodes) || aside.isInDoubt("rules"))
        return null;
    return rules.nodes.map((rule) => ((0,failure/* isRecord */.u)(rule) ? rule : {}));
}
/** The classic rule, `null` when there is none, `undefined` when that could not be read. */
function readClassicRule(ref, aside) {
    const { refUpdateRule: rule } = ref;
    if (rule === undefined || aside.isInDoubt("refUpdateRule"))
        return undefined;
    return (0,failure/* isRecord */.u)(rule) ? rule : null;
}
/** Whether a classic rule, or one of a ruleset with its parameters, asks for somebody's approval. */
function needsApproval(rule) {
    const holder = (0,failure/* isRecord */.u)(rule?.parameters) ? rule.parameters : rule;
    const count = holder?.requiredApprovingReviewCount;
    return typeof count === "number" && count > 0;
}
function readCanWrite(permission) {
    if (typeof permission !== "string")
        return null;
    return !READING_PERMISSIONS.includes(permission);
}
function readFlag(holder, name) {
    const flag = (0,failure/* isRecord */.u)(holder) ? holder[name] : undefined;
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
            if (!(0,failure/* isRecord */.u)(value))
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
        const { data } = await client.rest("POST /repos/{owner}/{repo}/pulls", { ...at(repository), head, base, title, body, draft: isDraft }, { ...(0,out_call/* singleWrite */.aq)(`open a pull request from ${head} into ${base}`, repository), createsContent: true });
        return pull_requests_readOpened(draft, data);
    };
    /** What GitHub's refusal to open a pull request amounts to; thrown again when it is a failure. */
    const readRefusal = async (draft, error, wasLost) => {
        if (!(0,out_client/* isAnswered */.Q)(error, 422))
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
                await options.clock.sleep(1_000 + (0,backoff/* backoffDelayMs */.Q4)(lag, options.random), options.signal);
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
            await client.rest("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number, ...change }, (0,out_call/* repeatableWrite */.pI)(`update pull request #${number}`, repository));
        },
        ensureLabels: (repository, number, labels) => ensureLabels(options, repository, number, labels),
        wasLabelled: async (repository, number, labels) => {
            const events = await readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/events", { ...at(repository), issue_number: number }, (0,out_call/* readCall */.D9)(`read the history of pull request #${number}`, repository));
            const wanted = new Set(labels.map((label) => label.toLowerCase()));
            return events.some(({ event, label }) => event === "labeled" && label !== undefined && wanted.has(label.name.toLowerCase()));
        },
    };
}
function pull_requests_readOpened({ head, base, title, body, isDraft }, opened) {
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
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, (0,out_call/* repeatableWrite */.pI)(`label pull request #${number}`, repository));
            return;
        }
        catch (error) {
            const isTooEarly = (0,out_client/* isAnswered */.Q)(error, 422) && /could not resolve to a node/i.test(error.message);
            if (!isTooEarly || lag >= LAG_ATTEMPTS)
                throw error;
            await clock.sleep(1_000 + (0,backoff/* backoffDelayMs */.Q4)(lag, random), signal);
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
    if (!(0,failure/* isRecord */.u)(aside.value) || aside.isInDoubt())
        return undefined;
    const { pullRequests, labelled } = aside.value;
    const all = readWhole(pullRequests);
    const withLabel = readWhole(labelled);
    if (all === undefined || withLabel === undefined)
        return undefined;
    const own = all.filter(({ isCrossRepository }) => !isCrossRepository);
    return {
        bases: new Set(own.map(({ baseRefName }) => baseRefName)),
        labelled: withLabel.map((node) => ({ ...pull_request_lists_fromGraphql(node), labels: [label] })),
    };
}
function readWhole(list) {
    if (!(0,failure/* isRecord */.u)(list) || !(0,failure/* isRecord */.u)(list.pageInfo) || !Array.isArray(list.nodes))
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
    if (!(0,failure/* isRecord */.u)(value))
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
        read: (request, { value, parent }) => (0,failure/* isRecord */.u)(value)
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
        const { target, compare } = ((0,failure/* isRecord */.u)(value) ? value : {});
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
        const { data } = await client.rest("GET /installation/repositories", { per_page: 1 }, { ...(0,out_call/* readCall */.D9)("read what the token reaches"), isRepeatable: false });
        if (!(0,failure/* isRecord */.u)(data) || typeof data.total_count !== "number")
            return null;
        const first = Array.isArray(data.repositories) ? data.repositories[0] : null;
        const name = (0,failure/* isRecord */.u)(first) && typeof first.full_name === "string" ? first.full_name : null;
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
    return buildPorts((0,open_github/* openGitHub */.o)(options));
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

;// CONCATENATED MODULE: ./packages/github/out/owner-routing.js
/**
 * One GitHub made of several, each with a token, a budget and a memory of its own.
 *
 * A method of a port names the repository that it concerns in its first parameter; a list there may name many, and is asked
 * for in parts, one for each lane, at the same time. The answers come back in the order asked.
 */
function routeByOwner(lanes) {
    const { home, byOwner } = lanes;
    if (byOwner.size === 0)
        return home;
    const all = [...new Set([home, ...byOwner.values()])];
    const ports = Object.entries(home)
        .filter(([, part]) => typeof part === "object")
        .map(([name, port]) => [name, routePort(lanes, name, port)]);
    return {
        ...home,
        ...Object.fromEntries(ports),
        requests: { count: () => all.reduce((sum, { requests }) => sum + requests.count(), 0) },
    };
}
/** The same methods as those of `port`, each sent on to the lanes that it concerns. */
function routePort(lanes, portName, port) {
    const methodOf = (github, name) => github[portName][name];
    const route = (name) => {
        return (first, ...rest) => Array.isArray(first)
            ? askInParts(lanes, first, (github, part) => methodOf(github, name)(part, ...rest))
            : methodOf(laneOf(lanes, first), name)(first, ...rest);
    };
    return Object.fromEntries(Object.keys(port).map((name) => [name, route(name)]));
}
async function askInParts(lanes, items, ask) {
    const parts = Map.groupBy(items.keys(), (index) => laneOf(lanes, items[index]));
    const answers = [];
    await Promise.all([...parts].map(async ([github, indexes]) => {
        const found = (await ask(github, indexes.map((index) => items[index])));
        for (const [position, index] of indexes.entries())
            answers[index] = found[position];
    }));
    return answers;
}
/** The lane of a repository, or of something that names one. */
function laneOf({ home, byOwner }, concerned) {
    const named = (concerned ?? {});
    const owner = named.repository?.owner ?? named.owner;
    return (typeof owner === "string" ? byOwner.get(owner.toLowerCase()) : undefined) ?? home;
}

;// CONCATENATED MODULE: ./packages/github/out/app-tokens.js


const REQUEST_TIMEOUT_MS = 30_000;
/** A token lives for an hour; a run that takes longer must not meet its end. */
const REPLACE_AFTER_MS = 50 * 60_000;
const LIFE_MS = 60 * 60_000;
/**
 * Makes the tokens of a GitHub App. The App's own calls have a limit of their own, so `options.budget` is one for them alone.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app
 */
function createAppTokens({ credentials, onToken, ...options }) {
    const client = (0,out_client/* createClient */.U)({
        ...options,
        requestTimeoutMs: REQUEST_TIMEOUT_MS,
        token: () => signWebToken(credentials, options.clock.now()),
    });
    return {
        readInstallations: async () => {
            const call = { operation: "list the App's installations", kind: "read", isRepeatable: true };
            const found = await readAllPages(client, "GET /app/installations", {}, call);
            return new Map(found.flatMap(({ id, account }) => (account?.login ? [[account.login.toLowerCase(), id]] : [])));
        },
        tokensOf: (installationId) => {
            let current;
            let minting;
            const mintOnce = () => {
                minting ??= mint(client, installationId, options.clock.now()).finally(() => {
                    minting = undefined;
                });
                return minting;
            };
            return async () => {
                const ageMs = options.clock.now() - (current?.mintedAtMs ?? 0);
                if (current !== undefined && ageMs < REPLACE_AFTER_MS)
                    return `token ${current.token}`;
                try {
                    current = await mintOnce();
                    onToken(current.token);
                }
                catch (error) {
                    // The old one still works for a while, and the next request tries again.
                    if (current === undefined || ageMs >= LIFE_MS)
                        throw error;
                }
                return `token ${current.token}`;
            };
        },
        countRequests: () => client.countRequests(),
    };
}
/**
 * A second token does no harm, so a lost answer is no riddle. It is no write in the sense of the limits, and it must not wait
 * in the lane for writes: the write that needs the token holds that lane.
 */
async function mint(client, installationId, nowMs) {
    const { data } = await client.rest("POST /app/installations/{installation_id}/access_tokens", { installation_id: installationId }, { operation: "get a token for the App's installation", kind: "read", isRepeatable: true });
    return { token: data.token, mintedAtMs: nowMs };
}
/** Loaded when it is needed: most runs have a token of their own. */
async function signWebToken({ appId, privateKey }, nowMs) {
    const { default: sign } = await __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 33213));
    const { token } = await sign({ id: appId, privateKey, now: Math.floor(nowMs / 1_000) });
    return `bearer ${token}`;
}

;// CONCATENATED MODULE: ./packages/resilience/out/sum-usage.js
/**
 * The usage of several tokens as one, by resource: what is known is added up, and all of it is there again when the last
 * window has ended.
 */
function sumUsage(usages) {
    const sums = {};
    for (const usage of usages) {
        for (const [resource, one] of Object.entries(usage)) {
            const sum = sums[resource];
            sums[resource] =
                sum === undefined
                    ? one
                    : {
                        limit: add(sum.limit, one.limit),
                        start: add(sum.start, one.start),
                        remaining: add(sum.remaining, one.remaining),
                        resetAtMs: one.resetAtMs === null ? sum.resetAtMs : Math.max(sum.resetAtMs ?? 0, one.resetAtMs),
                    };
        }
    }
    return sums;
}
function add(one, other) {
    return one === null ? other : one + (other ?? 0);
}

;// CONCATENATED MODULE: ./packages/resilience/out/run-pool.js
/** Runs `work` over all items, a few at once. One outcome per item, in the items' order; a failure is a value. */
async function runPool(items, options, work) {
    const outcomes = items.map(() => ({ status: "skipped" }));
    const queue = items.entries();
    const worker = async () => {
        while (!options.signal?.aborted) {
            const next = queue.next();
            if (next.done)
                return;
            const [index, item] = next.value;
            outcomes[index] = await settle(() => work(item, index));
        }
    };
    const workers = Math.max(1, Math.min(options.concurrency, items.length));
    await Promise.all(Array.from({ length: workers }, worker));
    return outcomes;
}
async function settle(work) {
    try {
        return { status: "fulfilled", value: await work() };
    }
    catch (error) {
        return { status: "rejected", error };
    }
}

// EXTERNAL MODULE: ./actions/sync-monitor/out/reach.js + 3 modules
var reach = __webpack_require__(14272);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/connection.js




/** Makes the connection of a run that has begun. */
function createConnection(started, kit) {
    return new TokenLanes(started, kit);
}
class TokenLanes {
    #started;
    #kit;
    #home;
    #budgets;
    #counters;
    constructor(started, kit) {
        this.#started = started;
        this.#kit = kit;
        this.#budgets = [started.budget];
        this.#home = buildPorts(started.opened);
        this.#counters = [() => this.#home.requests.count()];
    }
    async open(owners) {
        const { inputs } = this.#started;
        try {
            const byOwner = await this.#openLanes(owners);
            const limits = byOwner.size < owners.size || owners.size === 0 ? await this.#readHomeLimits() : null;
            const refusedOwners = await findRefusedOwners(byOwner, inputs, this.#kit);
            const github = routeByOwner({ home: this.#home, byOwner });
            return { status: "open", github, refusedOwners, homeLimit: limits?.core?.limit };
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_))
                throw error;
            return { status: "refused", error };
        }
    }
    usage() {
        return sumUsage(this.#budgets.map((budget) => budget.usage()));
    }
    countRequests() {
        return this.#counters.reduce((sum, count) => sum + count(), 0);
    }
    /** Free; it sets the budget, and a refused token shows after this one call, which may be on its way already. */
    async #readHomeLimits() {
        const answer = await this.#started.limits;
        if (answer === null)
            return this.#home.readRateLimit().catch(tolerate(this.#kit));
        return answer.status === "fulfilled" ? answer.value : tolerate(this.#kit)(answer.reason);
    }
    /** A lane for each owner with a token of its own, given or minted. */
    async #openLanes(owners) {
        const byOwner = new Map();
        for (const { owner, token } of this.#started.inputs.ownerTokens) {
            if (owners.has(owner))
                byOwner.set(owner, this.#connect(token));
        }
        const left = [...owners].filter((owner) => !byOwner.has(owner));
        const app = left.length === 0 ? null : this.#startApp();
        if (app === null)
            return byOwner;
        const installations = await app.readInstallations();
        for (const owner of left) {
            const id = installations.get(owner);
            if (id !== undefined)
                byOwner.set(owner, this.#connect(app.tokensOf(id)));
            else
                this.#kit.logger.warning(`The App is not installed at ${owner}: github-token is used there instead.`);
        }
        return byOwner;
    }
    #connect(token) {
        const options = this.#reach();
        const github = createGitHub({ ...options, token });
        this.#budgets.push(options.budget);
        this.#counters.push(() => github.requests.count());
        return github;
    }
    /** The App's own calls have a limit of their own, which is nobody's budget for anything else. */
    #startApp() {
        const { app: credentials } = this.#started.inputs;
        if (credentials === undefined)
            return null;
        const onToken = (token) => this.#kit.maskSecret(token);
        const app = createAppTokens({ ...this.#reach(), credentials, onToken });
        this.#counters.push(() => app.countRequests());
        return app;
    }
    #reach() {
        const { inputs, startedAtMs, governor } = this.#started;
        const budget = (0,reach/* createBudget */.y)(inputs, startedAtMs, this.#kit);
        return (0,reach/* reach */.g)(inputs, { budget, governor }, this.#kit);
    }
}
/** Asks for each token's limits, and keeps the refusals: they concern their owner only. */
async function findRefusedOwners(byOwner, { concurrency }, kit) {
    const lanes = [...byOwner];
    const asked = await runPool(lanes, { concurrency, signal: kit.signal }, async ([, github]) => {
        await github.readRateLimit().catch(tolerate(kit));
    });
    return new Map(lanes.flatMap(([owner], index) => {
        const outcome = asked[index];
        if (outcome?.status !== "rejected")
            return [];
        if (!(outcome.error instanceof errors/* GitHubError */.y_))
            throw outcome.error;
        return [[owner, outcome.error]];
    }));
}
/** The budget learns from every other answer too; only a refused token is the end. */
function tolerate({ logger }) {
    return (error) => {
        if (!(error instanceof errors/* GitHubError */.y_) || error.code === "unauthorized")
            throw error;
        logger.warning(error.message);
        return null;
    };
}

;// CONCATENATED MODULE: ./packages/core/out/memory/stored-repository.js
const NAME = /^[^/\s]{1,100}\/[^/\s]{1,100}$/;
/** SHA-1, or SHA-256 in repositories that use it. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** GitHub stops far below it. */
const MAX_COMPARISONS = 100_000;
/** Puts a memory into the shape of the file. */
function storeRepositoryMemory(memory) {
    return {
        repository: memory.repository,
        visited_at: new Date(memory.visitedAtMs).toISOString(),
        id: memory.databaseId,
        default_oid: memory.defaultOid,
        comparisons: memory.comparisons.map((one) => one.status === "compared"
            ? [one.oid, one.aheadBy, one.behindBy, one.tipAuthorId]
            : [one.oid, null, null, null]),
    };
}
/** Reads an entry of the file; `null` when anything about it is not as it was written. */
function readRepositoryMemory(entry) {
    if (typeof entry !== "object" || entry === null)
        return null;
    const { repository, visited_at, id, default_oid, comparisons } = entry;
    if (typeof repository !== "string" || !NAME.test(repository))
        return null;
    const visitedAtMs = typeof visited_at === "string" ? Date.parse(visited_at) : Number.NaN;
    if (Number.isNaN(visitedAtMs))
        return null;
    if (id !== null && !isCount(id))
        return null;
    if (default_oid !== null && !isOid(default_oid))
        return null;
    if (!Array.isArray(comparisons) || comparisons.length > MAX_COMPARISONS)
        return null;
    const read = [];
    for (const stored of comparisons) {
        const comparison = stored_repository_readComparison(stored);
        if (comparison === null)
            return null;
        read.push(comparison);
    }
    return { repository, visitedAtMs, databaseId: id, defaultOid: default_oid, comparisons: read };
}
function stored_repository_readComparison(stored) {
    if (!Array.isArray(stored) || stored.length !== 4)
        return null;
    const [oid, aheadBy, behindBy, tipAuthorId] = stored;
    if (!isOid(oid))
        return null;
    if (aheadBy === null && behindBy === null && tipAuthorId === null) {
        return { oid, status: "unrelated-histories" };
    }
    if (!isCount(aheadBy) || !isCount(behindBy))
        return null;
    if (tipAuthorId !== null && !isCount(tipAuthorId))
        return null;
    return { oid, status: "compared", aheadBy, behindBy, tipAuthorId };
}
function isOid(value) {
    return typeof value === "string" && OID.test(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./packages/core/out/memory/sync-state.js



/** A repository that no run got through with for so long is forgotten: it has left the configuration. */
const KEPT_DAYS = 30;
/** Twice what a configuration may hold. */
const MAX_REPOSITORIES = 20_000;
/**
 * Comparisons in one file, about 62 bytes each: more than the largest configuration needs at 20 branches a repository,
 * and a file that is still read at once.
 */
const sync_state_MAX_COMPARISONS = 400_000;
/** What is known before anything was read. */
function emptySyncState(apiUrl) {
    return { apiUrl, repositories: new Map() };
}
/**
 * Reads a state file. One that is broken, from another version or another GitHub is ignored as a whole: half a memory
 * is not worth a doubt.
 */
function parseSyncState(text, apiUrl) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return { status: "ignored", why: "it is not JSON" };
    }
    if (typeof data !== "object" || data === null)
        return { status: "ignored", why: "it holds no object" };
    const stored = data;
    if (stored.schema_version !== 1) {
        return { status: "ignored", why: "it was written by another version of this action" };
    }
    if (stored.api_url !== apiUrl)
        return { status: "ignored", why: "it is about another GitHub" };
    const { repositories } = stored;
    if (!Array.isArray(repositories) || repositories.length > MAX_REPOSITORIES) {
        return { status: "ignored", why: "its list of repositories makes no sense" };
    }
    const memories = new Map();
    for (const [index, entry] of repositories.entries()) {
        const memory = readRepositoryMemory(entry);
        if (memory === null)
            return { status: "ignored", why: `its entry ${index + 1} makes no sense` };
        memories.set(memory.repository.toLowerCase(), memory);
    }
    const writes = readWriteHistory(stored.writes);
    if (writes === null)
        return { status: "ignored", why: "what it says of earlier writes makes no sense" };
    const state = { apiUrl, repositories: memories, ...(stored.writes !== undefined && { writes }) };
    return { status: "read", state };
}
/** Writes a state down, a line at a time, one for each repository. What is too old to be of use is left out. */
function* renderSyncState(state, nowMs) {
    const oldestMs = nowMs - KEPT_DAYS * 24 * 60 * 60 * 1000;
    const kept = [...state.repositories.values()]
        .filter(({ visitedAtMs }) => visitedAtMs === 0 || visitedAtMs >= oldestMs)
        .toSorted((a, b) => b.visitedAtMs - a.visitedAtMs)
        .slice(0, MAX_REPOSITORIES);
    const head = JSON.stringify({
        schema_version: 1,
        api_url: state.apiUrl,
        saved_at: new Date(nowMs).toISOString(),
        ...(state.writes && { writes: storeWriteHistory(state.writes, nowMs) }),
    });
    yield `${head.slice(0, -1)},"repositories":[\n`;
    let room = sync_state_MAX_COMPARISONS;
    for (const [index, memory] of kept.entries()) {
        room -= memory.comparisons.length;
        const stored = storeRepositoryMemory(room >= 0 ? memory : { ...memory, comparisons: [] });
        yield `${JSON.stringify(stored)}${index + 1 < kept.length ? "," : ""}\n`;
    }
    yield "]}\n";
}
/** What is remembered of a repository of the configuration; nothing when the name now belongs to another one. */
function recallRepository(state, repository, databaseId) {
    const memory = state.repositories.get((0,repository_ref/* repositoryKey */.Kq)(repository));
    return memory !== undefined && databaseId !== null && memory.databaseId === databaseId ? memory : undefined;
}
/** Everything that is remembered of a repository's branches, by the branch's commit. */
function indexComparisons(memory) {
    return new Map(memory.comparisons.map((remembered) => [remembered.oid, remembered]));
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/run-memory.js

/** Before anybody's turn. */
const NEVER = 0;
/**
 * The memory of one run: what earlier runs left, and what this one adds. It may be saved at any moment; a repository
 * that the run did not get through keeps what was known of it, and its place in the queue.
 */
class RunMemory {
    /** Comparisons that did not have to be made. */
    hits = 0;
    /** Calls that were not made because of it. */
    savedCalls = 0;
    /** Whether there is anything to keep that earlier runs have not left: answers, writes, or a queue that has moved. */
    hasNews = false;
    #earlier;
    #repositories;
    #writes;
    constructor(earlier = emptySyncState("")) {
        this.#earlier = earlier;
        this.#repositories = new Map(earlier.repositories);
        this.#writes = earlier.writes ?? NO_WRITES;
    }
    /** What earlier runs left. */
    get earlier() {
        return this.#earlier;
    }
    /** Takes what was learned about a repository; `visitedAtMs` is `null` when some of it was left to a later run. */
    visit(visit, visitedAtMs) {
        const key = (0,repository_ref/* repositoryKey */.Kq)(visit.repository);
        this.#repositories.set(key, {
            ...visit,
            repository: (0,repository_ref/* formatRepositoryRef */.PC)(visit.repository),
            visitedAtMs: visitedAtMs ?? this.#repositories.get(key)?.visitedAtMs ?? NEVER,
        });
    }
    /** Takes that a repository had its turn and could not be read, or is none to work on: what was known of it stays. */
    touch(repository, visitedAtMs) {
        const known = this.#repositories.get((0,repository_ref/* repositoryKey */.Kq)(repository));
        const { databaseId = null, defaultOid = null, comparisons = [] } = known ?? {};
        this.visit({ repository, databaseId, defaultOid, comparisons }, visitedAtMs);
    }
    /** What is known of earlier writes. */
    get writes() {
        return this.#writes;
    }
    /** Takes what is known of writes by now. */
    keepWrites(writes) {
        if (writes.contentMs.length > 0)
            this.hasNews = true;
        this.#writes = writes;
    }
    /** Everything known now. */
    toState() {
        return { apiUrl: this.#earlier.apiUrl, repositories: this.#repositories, writes: this.#writes };
    }
}
/**
 * What an answer is worth to later runs: nothing unless it belongs to the very commits that the run had read. Counts
 * without a common ancestor come without the default branch's commit and are kept: no ordinary push changes them.
 */
function toRemembered(request, lookup) {
    const { oid } = request.branch;
    if (lookup?.status === "unrelated-histories")
        return { oid, status: "unrelated-histories" };
    if (lookup?.status !== "compared" || lookup.defaultOid !== request.defaultBranch.oid)
        return null;
    const { branch, aheadBy, behindBy, tipAuthorId } = lookup.comparison;
    return branch.oid === oid ? { oid, status: "compared", aheadBy, behindBy, tipAuthorId } : null;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/state-file.js

/** Reads what earlier runs left. Nothing that is wrong with it can fail a run: it is ignored, and the run costs more. */
async function readState(file, kit) {
    const { apiUrl } = kit.runner;
    const text = file === undefined ? undefined : await findText(file, kit);
    if (text === undefined)
        return emptySyncState(apiUrl);
    const reading = parseSyncState(text, apiUrl);
    if (reading.status === "read")
        return reading.state;
    kit.logger.notice(`${file} is not used, because ${reading.why}. This run asks for everything anew.`);
    return emptySyncState(apiUrl);
}
async function findText(file, { findWorkspaceFile, logger }) {
    try {
        return await findWorkspaceFile(file);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        logger.notice(`${error.message} This run asks for everything anew.`);
        return undefined;
    }
}
/**
 * Writes the state for the next run, atomically: of two runs that write at once the later one wins, and what the other
 * one learned is asked again. Tells whether it is there; never fails a run.
 */
async function writeState(file, state, kit) {
    try {
        await kit.writeText(file, renderSyncState(state, kit.clock.now()));
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        kit.logger.warning(`${error.message} The next run asks for everything anew.`);
        return false;
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/kept-state.js


/** Least time between two writings of a state of many megabytes. */
const CHECKPOINT_INTERVAL_MS = 30_000;
/**
 * Opens the state: the newest that the cache of GitHub Actions holds, else what stands in the workspace. Without a file
 * nothing is remembered from run to run.
 *
 * @param scope tells apart what different ecosystems keep
 */
async function openState(file, scope, kit) {
    const prefix = `sync-state-v1-${scope}-`;
    const { id, attempt } = kit.runner.identity;
    const key = `${prefix}${id ?? "0"}-${attempt ?? 1}`;
    const restored = file === undefined ? null : await kit.restoreFile(file, key, prefix);
    if (restored !== null)
        explain(restored, kit);
    const memory = new RunMemory(await readState(file, kit));
    let writtenAtMs = kit.clock.now();
    const write = async () => {
        const isWritten = file !== undefined && (await writeState(file, memory.toState(), kit));
        writtenAtMs = kit.clock.now();
        return isWritten ? file : undefined;
    };
    return {
        memory,
        save: async () => {
            const written = await write();
            // A key for each run: one that exists cannot be written again, and deleting needs a permission.
            // A service that failed before is not waited for again.
            if (written === undefined || !memory.hasNews || restored?.status === "failed")
                return;
            explain(await kit.keepFile(written, key), kit);
        },
        checkpoint: async () => {
            if (kit.clock.now() - writtenAtMs >= CHECKPOINT_INTERVAL_MS)
                await write();
        },
    };
}
/** Says in the debug log what became of the file; of what went wrong a reader of the run hears too. */
function explain(result, { logger }) {
    if (result.status === "done")
        logger.debug(`State: ${result.key}`);
    if (result.status === "failed")
        logger.notice(`${result.message}. The next run may cost more calls.`);
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/outputs.js

/** The outputs of a run, by their name in action.yml. */
function toOutputs(metrics, repositories, inputs) {
    return {
        "repos-scanned": String(metrics.repos_scanned),
        "branches-analyzed": String(metrics.branches_analyzed),
        "branches-behind": String(metrics.branches_behind),
        "prs-created": String(metrics.prs_created),
        "errors-encountered": String(metrics.errors_encountered),
        "success-rate": metrics.success_rate === null ? "" : String(metrics.success_rate),
        "api-calls-made": String(metrics.api_calls_made),
        "duration-seconds": String(metrics.duration_seconds),
        partial: String(metrics.partial),
        "pull-requests": JSON.stringify(listPullRequests(repositories)),
        "metrics-file": inputs.metricsFile,
        "report-file": inputs.reportFile,
    };
}
function listPullRequests(repositories) {
    return repositories.flatMap((repository) => repository.branches.flatMap((branch) => branch.pullRequest === undefined
        ? []
        : [
            {
                repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository.renamedTo ?? repository.repository),
                branch: branch.name,
                number: branch.pullRequest.number,
                url: branch.pullRequest.url,
                outcome: branch.outcome,
            },
        ]));
}

// EXTERNAL MODULE: ./node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(57282);
;// CONCATENATED MODULE: ./packages/core/out/repository/pattern-list.js

/**
 * Compiles a list of globs once into one test.
 *
 * As in a workflow's branch filters, the last pattern that matches decides, and `!` in front negates a pattern. A list
 * that starts with a negated pattern means everything but that; an empty list matches nothing. `*` stays within one
 * part of a path, `**` crosses `/`, names that start with a dot match too.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function compilePatternList(patterns) {
    const tests = patterns.map(compilePattern);
    const isMatchAtFirst = tests[0]?.isNegated ?? false;
    return (text) => {
        const deciding = tests.findLast((test) => test.matches(text));
        return deciding === undefined ? isMatchAtFirst : !deciding.isNegated;
    };
}
function compilePattern(pattern) {
    const isNegated = pattern.startsWith("!");
    const glob = isNegated ? pattern.slice(1) : pattern;
    // Negation is ours, and extglobs would give parentheses, which names may hold, a meaning.
    const matches = picomatch(glob, { dot: true, nonegate: true, noextglob: true });
    return { isNegated, matches: (text) => matches(text) };
}

;// CONCATENATED MODULE: ./packages/core/out/repository/repository-pattern.js


/**
 * Compiles names and globs of repositories: `acme/api`, `acme/*`, `!acme/legacy-*`, or `api` for that name under every
 * owner. Case is ignored, as GitHub does; see `compilePatternList` for what a glob may hold.
 */
function createRepositoryMatcher(patterns) {
    const matches = compilePatternList(patterns.map(completePattern));
    return (repository) => matches((0,repository_ref/* repositoryKey */.Kq)(repository));
}
function completePattern(pattern) {
    const lowered = pattern.toLowerCase();
    if (lowered.includes("/"))
        return lowered;
    return lowered.startsWith("!") ? `!*/${lowered.slice(1)}` : `*/${lowered}`;
}

// EXTERNAL MODULE: ./packages/core/out/repository/shard.js
var repository_shard = __webpack_require__(62630);
;// CONCATENATED MODULE: ./packages/core/out/sync/select-repositories.js


/** Patterns that no repository of the configuration matches: misspelt, most of the time. Exclusions are not looked at. */
function findIdlePatterns(config, patterns) {
    return patterns.filter((pattern) => {
        if (pattern.startsWith("!"))
            return false;
        const matches = createRepositoryMatcher([pattern]);
        return !config.repositories.some(({ repository }) => matches(repository));
    });
}
/**
 * Picks a run's repositories. One that `patterns` leave out is not part of the run at all; one of another shard, or
 * switched off in the file, is listed as skipped.
 */
function selectRepositories(config, patterns, shard) {
    const matches = patterns.length === 0 ? () => true : createRepositoryMatcher(patterns);
    const selected = [];
    const skipped = [];
    for (const repository of config.repositories) {
        if (!matches(repository.repository))
            continue;
        if (!repository.isEnabled)
            skipped.push({ repository, reason: "disabled" });
        else if (shard !== undefined && !(0,repository_shard/* isInShard */.O1)(repository.repository, shard)) {
            skipped.push({ repository, reason: "not-in-shard" });
        }
        else
            selected.push(repository);
    }
    return { selected, skipped };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-branch.js
/** Branches of our own live under this prefix and are never analysed. */
const SYNC_BRANCH_PREFIX = "ecosystem-sync/";
/** Name of the branch from which a sync pull request into `base` comes. */
function syncBranchName(base) {
    return `${SYNC_BRANCH_PREFIX}${base}`;
}
/** The branch that a sync branch is for. */
function baseOfSyncBranch(name) {
    return name.slice(SYNC_BRANCH_PREFIX.length);
}
function isSyncBranch(branch) {
    return branch.startsWith(SYNC_BRANCH_PREFIX);
}
const TRAILER = "Ecosystem-Sync: v1";
/**
 * Message of the merge commit on a sync branch.
 *
 * It holds no branch name: a name like `@team` or `fixes/#12` in a commit message would notify people and touch
 * issues. The trailer is how a later run knows the commit for our own.
 */
const SYNC_MERGE_MESSAGE = `Merge the default branch into the sync branch\n\n${TRAILER}`;
/** Whether a commit was made by `POST /merges` with our message. */
function isSyncMergeMessage(message) {
    return message.split("\n").some((line) => line.trim() === TRAILER);
}

;// CONCATENATED MODULE: ./packages/core/out/repository/bot-account.js
/** Tells whether a branch belongs to a bot by the start of its name. Compared with case, as git does. */
function isBotBranch(branch, botBranchPrefixes) {
    return botBranchPrefixes.some((prefix) => branch.startsWith(prefix));
}
/** Tells whether an account is one of the listed bots; `null`, an unknown account, is none. */
function isBotAccount(userId, botUserIds) {
    return userId !== null && botUserIds.includes(userId);
}
/**
 * Reads the account id from a private commit address, `<id>+<login>@users.noreply.<host>`; `null` for any other.
 *
 * Whoever makes a commit chooses its address: use it to recognise a bot, never to trust one.
 *
 * @param host name of the GitHub server that the address must belong to
 * @see https://docs.github.com/en/account-and-profile/reference/email-addresses-reference
 */
function accountIdFromEmail(email, host = "github.com") {
    const match = /^([1-9]\d{0,15})\+[^@\s]+@users\.noreply\.(\S+)$/.exec(email);
    return match?.[2]?.toLowerCase() === host.toLowerCase() ? Number(match[1]) : null;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/veto.js

/** On a pull request that ended: none for this branch, ever. Taking the label off takes that back. */
const NEVER_LABEL = "ecosystem-sync:never";
/** On a pull request that ended: what it stands against is forgiven, and the next one may come. */
const RETRY_LABEL = "ecosystem-sync:retry";
/** Longest time that a veto holds, whatever came before. */
const LONGEST_SNOOZE_DAYS = 180;
const DAY_MS = 86_400_000;
/** GitHub closes a pull request whose branch is deleted, and tells both in the same second or the next. */
const DELETION_WINDOW_MS = 1_000;
/**
 * Finds out whether a person wants no sync pull request into a branch.
 *
 * A pull request that somebody closed unmerged is such a word, unless a bot, this action, or the deletion of a branch
 * closed it. Who closed it may be unknown: then it counts, because nothing is lost by waiting. It holds for
 * `recreateAfterDays`, for twice as long each time in a row, until the branch has fallen behind by another threshold.
 *
 * @param ended sync pull requests into the branch, those that ended last first
 */
function findVeto(ended, facts) {
    const forbidden = ended.find((pullRequest) => veto_hasLabel(pullRequest, NEVER_LABEL));
    if (forbidden !== undefined)
        return { pullRequest: forbidden, untilMs: null, untilBehindBy: null };
    const [last] = ended;
    if (last === undefined || !isVeto(last, facts))
        return null;
    const untilBehindBy = last.marker.behindBy + facts.threshold;
    const untilMs = findEnd(last, countInRow(ended, facts), facts);
    const isOver = facts.behindBy >= untilBehindBy || (untilMs !== null && facts.nowMs >= untilMs);
    return isOver ? null : { pullRequest: last, untilMs, untilBehindBy };
}
function isVeto(pullRequest, { botUserIds }) {
    if (pullRequest.isMerged || veto_hasLabel(pullRequest, RETRY_LABEL))
        return false;
    if (pullRequest.marker.closedFor !== undefined || wasClosedByDeletion(pullRequest))
        return false;
    const { closer } = pullRequest;
    return closer === null || !(closer.isBot || isBotAccount(closer.id, botUserIds));
}
function wasClosedByDeletion({ closedAtMs, branchDeletedAtMs }) {
    if (closedAtMs === null || branchDeletedAtMs === null)
        return false;
    return Math.abs(closedAtMs - branchDeletedAtMs) <= DELETION_WINDOW_MS;
}
/** Vetoes without a merge between them. What others closed in between says nothing about anybody's will. */
function countInRow(ended, facts) {
    const merged = ended.findIndex(({ isMerged }) => isMerged);
    const recent = merged === -1 ? ended : ended.slice(0, merged);
    return recent.filter((pullRequest) => isVeto(pullRequest, facts)).length;
}
function findEnd({ closedAtMs }, inRow, { recreateAfterDays }) {
    if (recreateAfterDays === 0 || closedAtMs === null)
        return null;
    const doubled = recreateAfterDays * 2 ** (inRow - 1);
    const days = Math.max(recreateAfterDays, Math.min(doubled, LONGEST_SNOOZE_DAYS));
    return closedAtMs + days * DAY_MS;
}
/** Whether the pull request has the label; case makes no difference on GitHub. */
function veto_hasLabel({ labels }, wanted) {
    return labels.some((label) => label.toLowerCase() === wanted);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-pull-request.js




/**
 * Finds the sync pull request into `base` among the open ones.
 *
 * Ours has the marker for this base, comes from the repository itself and was opened by the account behind the
 * token; the title and the head are free (the head strategy may have changed since). Anybody's pull request from
 * the same head is left alone, because GitHub would refuse a second one.
 */
function findSyncPullRequest(pullRequests, base, defaultBranch) {
    const candidates = pullRequests.filter((pull) => pull.base === base && !pull.isCrossRepository);
    for (const pullRequest of candidates) {
        const marker = parseSyncMarker(pullRequest.body);
        if (marker?.base === base && pullRequest.isOwn !== false)
            return { kind: "own", pullRequest, marker };
    }
    const heads = [syncBranchName(base), defaultBranch];
    const foreign = candidates.find((pull) => heads.includes(pull.head));
    return foreign === undefined ? { kind: "none" } : { kind: "foreign", pullRequest: foreign };
}
/** Commits per bucket: an open pull request is refreshed when the distance moves into another bucket. */
const REFRESH_EVERY_COMMITS = 10;
/** Whether the open pull request tells a distance that is out of date enough to be worth a write. */
function isRefreshDue(marker, behindBy, defaultOid) {
    const bucket = (count) => Math.floor(count / REFRESH_EVERY_COMMITS);
    return marker.defaultOid !== defaultOid && bucket(marker.behindBy) !== bucket(behindBy);
}
/** GitHub refuses more than 65,536 characters in a body; the contract stays well below. */
const MAX_BODY_CHARACTERS = 58_000;
/** GitHub refuses a longer title: "title is too long (maximum is 256 characters)". */
const MAX_TITLE_CHARACTERS = 256;
/** Title of a sync pull request. Plain text: GitHub reads neither HTML nor links there. */
function renderSyncTitle(base, defaultBranch) {
    const title = printable(`Sync ${base} with ${defaultBranch}`);
    return title.length <= MAX_TITLE_CHARACTERS ? title : `${title.slice(0, MAX_TITLE_CHARACTERS - 1)}…`;
}
/** Body of a sync pull request, marker included. */
function renderSyncBody(text) {
    const base = codeSpan(text.base);
    const defaultBranch = codeSpan(text.defaultBranch.name);
    const marker = renderSyncMarker({
        base: text.base,
        behindBy: text.behindBy,
        defaultOid: text.defaultBranch.oid,
        isConflict: text.isConflict,
        defaultBranch: text.defaultBranch.name,
    });
    const parts = [
        marker,
        `${base} is **${commits(text.behindBy)} behind** ${defaultBranch} (the threshold is ${text.threshold}). Merging this pull request brings it up to date.`,
        ...(text.aheadBy === 0 ? [] : [`${base} also has ${commits(text.aheadBy)} of its own; they stay.`]),
        howToProceed(text),
        footer(text),
    ];
    return cutOnLine(parts.join("\n\n"), MAX_BODY_CHARACTERS, "_Cut here: the text was too long._");
}
function howToProceed(text) {
    const syncBranch = codeSpan(syncBranchName(text.base));
    const defaultBranch = codeSpan(text.defaultBranch.name);
    if (text.head === "default-branch") {
        return [
            "> [!WARNING]",
            `> The head of this pull request is ${defaultBranch} itself. Do **not** use “Resolve conflicts” or “Update branch” here: both would push ${codeSpan(text.base)} into ${defaultBranch}. Do not let a bot delete the head branch after the merge.`,
        ].join("\n");
    }
    if (text.isConflict) {
        return [
            "> [!IMPORTANT]",
            `> ${defaultBranch} does not merge cleanly into ${codeSpan(text.base)}, so this is a draft, where the repository can have drafts. Resolve the conflicts here (“Resolve conflicts” pushes to ${syncBranch}, never to ${defaultBranch}), then it is marked as ready for review by the next run.`,
        ].join("\n");
    }
    return `The head ${syncBranch} holds ${codeSpan(text.base)} with ${defaultBranch} merged in, so its checks test what the merge will give. Use a **merge commit**: a squash or a rebase would leave the branch behind by the same commits.`;
}
function footer(text) {
    const run = text.runUrl === undefined ? "" : ` Last written by [this run](${text.runUrl}).`;
    const days = text.recreateAfterDays === 0 ? "" : `, or after ${text.recreateAfterDays} days`;
    return `---\n<sub>Kept by sync-monitor: at most one for this branch, found again by a hidden marker. Closing it says “not now”: another one comes when the branch has fallen behind by ${text.threshold} more${days}. On a closed one, the label \`${RETRY_LABEL}\` says “now after all”, and \`${NEVER_LABEL}\` says “never”.${run}</sub>`;
}
function commits(count) {
    return count === 1 ? "1 commit" : `${count} commits`;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/pull-request-quota.js



/** The limits of a run; `perRun` is what the input or the configuration says. */
function resolvePullRequestLimits({ sync }, perRun, history, nowMs) {
    return {
        perRun,
        ...(sync.maxPrsPerRepository !== undefined && { perRepository: sync.maxPrsPerRepository }),
        ...(sync.maxOpenPrsPerRepository !== undefined && { openPerRepository: sync.maxOpenPrsPerRepository }),
        ...(sync.maxPrsPerHour !== undefined && {
            perHour: sync.maxPrsPerHour,
            openedLastHour: countOpenedLastHour(history, nowMs),
        }),
    };
}
/** Counts new pull requests against the limits. */
class PullRequestQuota {
    #limits;
    /** Open ones of ours by repository: those into branches that are due, which are all that anybody asked for. */
    #open = new Map();
    #added = new Map();
    #total = 0;
    constructor(limits, branches) {
        this.#limits = limits;
        for (const due of branches) {
            if (hasOwnOpen(due))
                increase(this.#open, (0,repository_ref/* repositoryKey */.Kq)(due.repository));
        }
    }
    /** Takes one more; where a limit stands against it, nothing is taken and the answer says which. */
    take({ repository }) {
        const { perRun, perRepository, openPerRepository, perHour, openedLastHour = 0 } = this.#limits;
        const key = (0,repository_ref/* repositoryKey */.Kq)(repository);
        const added = this.#added.get(key) ?? 0;
        if (this.#total >= perRun)
            return `${perRun} new pull requests are the limit of one run`;
        if (perHour !== undefined && openedLastHour + this.#total >= perHour) {
            return `${perHour} new pull requests are the limit of one hour`;
        }
        if (perRepository !== undefined && added >= perRepository) {
            return `${perRepository} new pull requests are the limit of one run in one repository`;
        }
        if (openPerRepository !== undefined && (this.#open.get(key) ?? 0) + added >= openPerRepository) {
            return `${openPerRepository} open pull requests are the limit of one repository`;
        }
        this.#total += 1;
        increase(this.#added, key);
        return null;
    }
}
function hasOwnOpen({ openPullRequests, comparison, defaultBranch }) {
    if (openPullRequests === null || "code" in openPullRequests)
        return false;
    return findSyncPullRequest(openPullRequests, comparison.branch.name, defaultBranch.name).kind === "own";
}
function increase(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/assemble-results.js


/**
 * Puts what was observed and what was done together, repository by repository, in the order of the configuration.
 *
 * Running out of calls is no error: it makes the run partial.
 *
 * @param defaultThreshold threshold to name for repositories that were not read
 * @param retired sync branches that were tidied up, by the key of the name that their repository has now
 */
function assembleResults(observed, outcomes, defaultThreshold, retired = new Map()) {
    const errors = [];
    let isPartial = false;
    const note = (repository, failure) => {
        if (failure === undefined)
            return;
        if (failure.code === "rate-limited")
            isPartial = true;
        else
            errors.push({ repository, code: failure.code, message: failure.message });
    };
    const repositories = observed.map((entry) => {
        const { repository } = entry.config;
        if (entry.status === "scanned") {
            return {
                repository,
                ...((0,repository_ref/* repositoryKey */.Kq)(entry.repository) !== (0,repository_ref/* repositoryKey */.Kq)(repository) && { renamedTo: entry.repository }),
                status: "scanned",
                defaultBranch: entry.defaultBranch,
                threshold: entry.threshold,
                branches: entry.branches.map((branch) => {
                    const { result, failure } = resolveBranch(branch, outcomes);
                    note((0,repository_ref/* formatRepositoryRef */.PC)(repository), failure);
                    return result;
                }),
                ...presentRetired(retired.get((0,repository_ref/* repositoryKey */.Kq)(entry.repository))),
            };
        }
        const threshold = entry.config.threshold ?? defaultThreshold;
        if (entry.status === "skipped") {
            if (entry.reason === "rate-limit" || entry.reason === "cancelled")
                isPartial = true;
            return { repository, status: "skipped", reason: entry.reason, threshold, branches: [] };
        }
        note((0,repository_ref/* formatRepositoryRef */.PC)(repository), entry.failure);
        return { repository, status: "failed", reason: entry.failure.code, threshold, branches: [] };
    });
    return { repositories, errors, isPartial };
}
/** Says of a pull request what the rules of its base make it wait for. */
function tellWaits(due, outcome) {
    const waitsFor = findWaits(due.rules);
    if (outcome.result.pullRequest === undefined || waitsFor.length === 0)
        return outcome;
    return { ...outcome, result: { ...outcome.result, waitsFor } };
}
function presentRetired(retired) {
    return retired === undefined ? {} : { retired };
}
function resolveBranch(branch, outcomes) {
    if (branch.status === "settled")
        return branch;
    const outcome = outcomes.get(branch.due);
    if (outcome !== undefined)
        return tellWaits(branch.due, outcome);
    const { branch: tip, aheadBy, behindBy } = branch.due.comparison;
    const result = {
        name: tip.name,
        aheadBy,
        behindBy,
        outcome: "deferred",
        detail: "the run ended before its turn",
    };
    return { result, failure: { code: "rate-limited", message: "The run ended early." } };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-findings.js

/** Lists what a person should put right, repository by repository, in the order of the results. */
function listFindings(config, repositories) {
    const places = new Map(config.repositories.map((entry, index) => [(0,repository_ref/* repositoryKey */.Kq)(entry.repository), { entry, index }]));
    return repositories.flatMap((result) => [
        ...describeRename(result, places.get((0,repository_ref/* repositoryKey */.Kq)(result.repository))),
        ...result.branches.flatMap((branch) => describeReplayed(result, branch)),
    ]);
}
function describeRename({ repository, renamedTo }, place) {
    if (renamedTo === undefined)
        return [];
    const [former, value] = [(0,repository_ref/* formatRepositoryRef */.PC)(repository), (0,repository_ref/* formatRepositoryRef */.PC)(renamedTo)];
    const patch = place && [{ op: "replace", path: locate(place.entry, place.index), value }];
    return [
        {
            code: "renamed",
            repository: former,
            message: `${former} is called ${value} now. Put the new name into the configuration: somebody else may take the former one.`,
            ...(patch && { patch }),
        },
    ];
}
/** An entry with settings of its own is an object; any other may be replaced as a whole, whatever it is. */
function locate({ repository: _, isEnabled, ...settings }, index) {
    const isPlain = isEnabled && Object.keys(settings).length === 0;
    return isPlain ? `/repositories/${index}` : `/repositories/${index}/repository`;
}
function describeReplayed({ repository }, { name, outcome, detail }) {
    if (outcome !== "squash-replay" || detail === undefined)
        return [];
    return [{ code: "replay", repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository), branch: name, message: detail }];
}

;// CONCATENATED MODULE: ./packages/core/out/health/token-kind.js
/** Requests per hour that only a workflow's own token has. */
const WORKFLOW_TOKEN_LIMIT = 1000;
/**
 * Tells a token's kind. The token is looked at and goes nowhere.
 *
 * A workflow's own token is an App's installation token too, and only its limit tells them apart (not on Enterprise
 * Cloud, where both have 15,000).
 *
 * @param coreLimit requests per hour, when GitHub said
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function tokenKindOf(token, coreLimit) {
    if (token.startsWith("github_pat_"))
        return "fine-grained";
    if (token.startsWith("ghp_"))
        return "classic";
    if (token.startsWith("gho_") || token.startsWith("ghu_"))
        return "user";
    if (!token.startsWith("ghs_"))
        return "unrecognised";
    return coreLimit === WORKFLOW_TOKEN_LIMIT ? "workflow" : "app";
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/check-reach.js

/** Limits of a workflow's own token: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const WORKFLOW_LIMITS = [1_000, 15_000, undefined];
/**
 * Finds out early that `github-token` is a workflow's own one and is meant to write elsewhere, which it never can; `null` when
 * nothing says so. Asked only of a token that may be one, and only where more than its own repository is to be written to.
 */
async function checkReach(token, limit, 
/** Those that `github-token` is used for. */
requests, github) {
    const writable = requests.filter(({ settings }) => settings.mode !== "report");
    const mayBeWorkflow = ["app", "workflow"].includes(tokenKindOf(token, limit));
    if (writable.length < 2 || !mayBeWorkflow || !WORKFLOW_LIMITS.includes(limit))
        return null;
    const reach = await github.readReach();
    if (reach === null || reach.count !== 1 || reach.first === null)
        return null;
    const own = reach.first.toLowerCase();
    const beyond = writable.map(({ config }) => config.repository).filter((ref) => (0,repository_ref/* repositoryKey */.Kq)(ref) !== own);
    const [example] = beyond;
    if (example === undefined)
        return null;
    const message = `github-token reaches only ${reach.first}, and ${beyond.length} other repositories are to be written to, such as ${(0,repository_ref/* formatRepositoryRef */.PC)(example)}. Give app-id and app-private-key, owner-tokens, or a personal access token; or set \`mode: report\` for them.`;
    return new errors/* GitHubError */.y_(message, { code: "forbidden", operation: "check the token", scope: "owner" });
}

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-labels.js

/** Label of a sync pull request that a person must resolve. */
const CONFLICT_LABEL = "sync-conflict";
/**
 * Labels for a sync pull request.
 *
 * `automerge` is kept from a conflict; from a pull request whose head is the default branch, because that commit may
 * carry green checks of its own, so a merge could land a combination that nothing has tested; and from a base with a
 * merge queue, which no bot may go around.
 */
function syncLabels({ head, labels, isConflict, hasMergeQueue = false, }) {
    const mayMergeItself = head === "sync-branch" && !isConflict && !hasMergeQueue;
    const wanted = labels.filter((label) => mayMergeItself || label.toLowerCase() !== "automerge");
    return isConflict ? [...wanted, CONFLICT_LABEL] : wanted;
}
/** Where an open pull request comes from: the settings may have changed since it was opened. */
function headStrategyOf(head) {
    return isSyncBranch(head) ? "sync-branch" : "default-branch";
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan-sync.js







/** Whether the plan would open a pull request into the branch, if nothing of its past is against it. */
function wantsPullRequest(due) {
    return decide(due).kind === "open-pull-request";
}
/**
 * Decides what to do about the stale branches of a whole run.
 *
 * The branch that is behind most comes first; among equals the one that waits longest, then the order of the
 * configuration. New pull requests beyond the limits are deferred to a later run. Planning on what a finished plan left
 * behind gives no operation.
 *
 * @param limits a number limits the whole run only
 * @param waitingSinceMs since when earlier runs deferred a branch, by `waitingKey`
 * @param review what becomes of an operation's branch that must not be carried out; `null` for one that may
 */
function planSync(branches, limits, waitingSinceMs = new Map(), review = () => null) {
    const operations = [];
    const settled = [];
    const quota = new PullRequestQuota(typeof limits === "number" ? { perRun: limits } : limits, branches);
    for (const due of byUrgency(branches, waitingSinceMs)) {
        const decision = decide(due);
        if (decision.kind === "settled") {
            settled.push(decision.branch);
            continue;
        }
        const verdict = review(decision) ?? limit(decision, quota);
        if (verdict === null)
            operations.push(decision);
        else
            settled.push({ due, result: { ...plan_sync_settle(due, verdict.outcome, {}).result, ...verdict } });
    }
    return { operations, settled };
}
function limit(operation, quota) {
    const detail = operation.kind === "open-pull-request" ? quota.take(operation.due) : null;
    return detail === null ? null : { outcome: "deferred", detail };
}
function byUrgency(branches, waitingSinceMs) {
    const since = ({ repository, comparison }) => waitingSinceMs.get(waitingKey((0,repository_ref/* repositoryKey */.Kq)(repository), comparison.branch.name)) ??
        Number.MAX_SAFE_INTEGER;
    return branches.toSorted((a, b) => b.comparison.behindBy - a.comparison.behindBy || since(a) - since(b));
}
function decide(due) {
    const { settings, openPullRequests, comparison } = due;
    if (settings.mode === "report" || openPullRequests === null)
        return settledAs(due, "reported");
    if ("code" in openPullRequests) {
        const failed = {
            name: comparison.branch.name,
            aheadBy: comparison.aheadBy,
            behindBy: comparison.behindBy,
        };
        const outcome = openPullRequests.code === "rate-limited" ? "deferred" : "failed";
        const result = { ...failed, outcome, detail: openPullRequests.message };
        return { kind: "settled", branch: { due, result, failure: openPullRequests } };
    }
    const verdict = judgeRules(due.rules);
    if (verdict !== null) {
        const own = findSyncPullRequest(openPullRequests, comparison.branch.name, due.defaultBranch.name);
        const { pullRequest } = own.kind === "own" ? own : {};
        return settledAs(due, verdict.outcome, { detail: verdict.detail, ...(pullRequest && { pullRequest }) });
    }
    if (settings.mode === "fast-forward" && comparison.aheadBy === 0 && due.isProtected === false) {
        return { kind: "fast-forward", due };
    }
    return decideOnPullRequest(due, openPullRequests);
}
function decideOnPullRequest(due, open) {
    const { comparison, defaultBranch, settings } = due;
    const existing = findSyncPullRequest(open, comparison.branch.name, defaultBranch.name);
    if (existing.kind === "none") {
        const { obstacle } = due;
        return obstacle === undefined
            ? { kind: "open-pull-request", due }
            : settledAs(due, obstacle.outcome, obstacle);
    }
    const { pullRequest } = existing;
    if (existing.kind === "foreign") {
        return settledAs(due, "foreign-pull-request", {
            pullRequest,
            detail: "opened by somebody else; left alone",
        });
    }
    const { marker } = existing;
    const former = marker.defaultBranch ?? (isSyncBranch(pullRequest.head) ? undefined : pullRequest.head);
    if (former !== undefined && former !== defaultBranch.name) {
        return { kind: "replace-pull-request", due, pullRequest, marker, former };
    }
    // One that a run had closed and a person opened again says so no more.
    if (marker.closedFor !== undefined || isRefreshDue(marker, comparison.behindBy, defaultBranch.oid)) {
        return { kind: "update-pull-request", due, pullRequest, marker };
    }
    if (marker.isConflict && pullRequest.headOid !== marker.defaultOid) {
        return { kind: "review-conflict", due, pullRequest, marker };
    }
    const labels = syncLabels({
        head: headStrategyOf(pullRequest.head),
        labels: settings.labels,
        isConflict: marker.isConflict,
        hasMergeQueue: due.rules?.hasMergeQueue === true,
    });
    if (labels.length > 0 && !hasOneOf(pullRequest, labels)) {
        return { kind: "label-pull-request", due, pullRequest, marker, labels };
    }
    return marker.isConflict && pullRequest.isDraft
        ? settledAs(due, "conflict", {
            pullRequest,
            detail: "open as a draft until a person resolves the conflicts",
        })
        : settledAs(due, "already-open", { pullRequest });
}
/** Case makes no difference between labels on GitHub. */
function hasOneOf(pullRequest, labels) {
    const wanted = new Set(labels.map((label) => label.toLowerCase()));
    return pullRequest.labels.some((label) => wanted.has(label.toLowerCase()));
}
function settledAs(due, outcome, more = {}) {
    return { kind: "settled", branch: plan_sync_settle(due, outcome, more) };
}
function plan_sync_settle(due, outcome, more) {
    const { branch, aheadBy, behindBy } = due.comparison;
    const { pullRequest, detail, snoozedUntilMs } = more;
    return {
        due,
        result: {
            name: branch.name,
            aheadBy,
            behindBy,
            outcome,
            ...(pullRequest && { pullRequest: { number: pullRequest.number, url: pullRequest.url } }),
            ...(detail !== undefined && { detail }),
            ...(snoozedUntilMs !== undefined && { snoozedUntilMs }),
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/out/panel/panel-commands.js

const NO_WISHES = { ignored: new Set(), never: new Set() };
/** `/ignore owner/name`, `/never owner/name branch`, `/sync owner/name [branch]`; nothing else on the line. */
const COMMAND = /^\/(?:(ignore) +(\S+)|(never) +(\S+) +(\S+)|(sync) +(\S+)(?: +(\S+))?)\s*$/;
/** Key of a branch in {@link PanelWishes}. */
function wishKey(repository, branch) {
    return `${repository} ${branch}`;
}
/**
 * Reads the commands in an issue's comments, oldest first; the last word about a repository or branch counts.
 *
 * Only comments count, because GitHub says of each who wrote it and what that account is to the repository. Of a ticked box
 * in the issue's text it does not: an edit carries no association, and the text may have been edited since.
 */
function readPanelWishes(comments) {
    const ignored = new Set();
    const never = new Set();
    for (const { body, isByMaintainer } of comments) {
        if (!isByMaintainer)
            continue;
        for (const line of body.split(/\r?\n/)) {
            const [, ignore, whole, , base, branch, , again, againBranch] = COMMAND.exec(line) ?? [];
            const ref = (0,repository_ref/* parseRepositoryRef */.rH)(whole ?? base ?? again ?? "");
            if (ref === null)
                continue;
            const key = (0,repository_ref/* repositoryKey */.Kq)(ref);
            if (ignore !== undefined)
                ignored.add(key);
            else if (branch !== undefined)
                never.add(wishKey(key, branch));
            else if (againBranch !== undefined)
                never.delete(wishKey(key, againBranch));
            else
                takeBack(key, ignored, never);
        }
    }
    return { ignored, never };
}
/** `/sync owner/name` takes back everything about the repository. */
function takeBack(key, ignored, never) {
    ignored.delete(key);
    for (const wish of never) {
        if (wish.startsWith(`${key} `))
            never.delete(wish);
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/complete-due-branches.js


/** Asks what a write needs to know about each due branch that nothing is known about yet. */
async function completeDueBranches(observed, dependencies) {
    const writable = observed
        .flatMap((repository) => (repository.status === "scanned" ? repository.branches : []))
        .flatMap((branch) => branch.status === "due" && branch.due.settings.mode !== "report" && branch.due.openPullRequests === null
        ? [branch.due]
        : []);
    if (writable.length === 0)
        return observed;
    return replaceDue(observed, await lookUpDueBranches(writable, dependencies));
}
/**
 * Asks for the open pull requests into each branch, its rules, and its protection before a fast-forward. Gives each
 * branch with the answers, by the branch as it came.
 */
async function lookUpDueBranches(due, dependencies) {
    dependencies.logger.info(`Looking for open pull requests into ${due.length} stale branches`);
    const lookups = await dependencies.pullRequests.listOpen(due.map(({ repository, comparison }) => ({ repository, base: comparison.branch.name })));
    const looked = due.map((one, index) => addLookup(one, lookups[index]));
    warnOfReadOnly(looked, dependencies);
    const protection = await readProtection(looked, dependencies);
    const completed = new Map();
    for (const [index, one] of due.entries()) {
        const found = looked[index] ?? one;
        const isProtected = protection.get(found);
        completed.set(one, { ...found, ...(isProtected !== undefined && { isProtected }) });
    }
    return completed;
}
/** Puts newer knowledge of due branches in the place of the older. */
function replaceDue(observed, newer) {
    return observed.map((repository) => repository.status !== "scanned"
        ? repository
        : {
            ...repository,
            branches: repository.branches.map((branch) => branch.status === "due" ? { ...branch, due: newer.get(branch.due) ?? branch.due } : branch),
        });
}
/** Names that a warning lists; the report has them all. */
const NAMES_IN_WARNING = 10;
/** Says aloud that pull requests were asked for where the token cannot open any: their branches are only reported. */
function warnOfReadOnly(due, { logger }) {
    const readOnly = due.filter(({ rules }) => rules?.canViewerWrite === false);
    const names = [...new Set(readOnly.map(({ repository }) => (0,repository_ref/* formatRepositoryRef */.PC)(repository)))];
    if (names.length === 0)
        return;
    const more = names.length > NAMES_IN_WARNING ? `, and ${names.length - NAMES_IN_WARNING} more` : "";
    logger.warning(`The token's account may only read ${names.length} of the repositories, so their stale branches are reported and nothing else: ${names.slice(0, NAMES_IN_WARNING).join(", ")}${more}.`);
}
function addLookup({ arePullRequestsAssumed: _, ...due }, lookup) {
    if (lookup?.status === "found") {
        return { ...due, openPullRequests: lookup.pullRequests, rules: lookup.rules };
    }
    const message = "The run was stopped before open pull requests were read.";
    const failure = lookup === undefined ? { code: "rate-limited", message } : lookup.error;
    return { ...due, openPullRequests: { code: failure.code, message: failure.message } };
}
/** Which of the branches that could be fast-forwarded are protected. What cannot be read counts as protected; only what the rules do not tell is asked for. */
async function readProtection(due, { branches, concurrency, signal }) {
    const candidates = due.filter((d) => d.settings.mode === "fast-forward" && d.comparison.aheadBy === 0);
    const told = candidates.flatMap((candidate) => {
        const isProtected = candidate.rules?.isProtected ?? null;
        return isProtected === null ? [] : [[candidate, isProtected]];
    });
    const untold = candidates.filter((candidate) => (candidate.rules?.isProtected ?? null) === null);
    const states = await runPool(untold, { concurrency, signal }, (candidate) => branches.read(candidate.repository, candidate.comparison.branch.name));
    const read = untold.map((candidate, index) => {
        const state = states[index];
        return [candidate, state?.status === "fulfilled" ? (state.value?.isProtected ?? true) : true];
    });
    return new Map([...told, ...read]);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/obstacle.js

/** Says what a veto means for its branch, and what lifts it. */
function describeVeto({ pullRequest, untilMs, untilBehindBy }) {
    const { number, url } = pullRequest;
    const lifted = [
        ...(untilMs === null ? [] : [`on ${new Date(untilMs).toISOString().slice(0, 10)}`]),
        ...(untilBehindBy === null ? [] : [`once the branch is ${untilBehindBy} commits behind`]),
        `when it is reopened or gets the label ${RETRY_LABEL}`,
    ];
    const detail = untilBehindBy === null
        ? `#${number} has the label ${NEVER_LABEL}; take it off to have sync pull requests again`
        : `#${number} was closed by a person; another one comes ${lifted.join(", or ")}`;
    return { outcome: "vetoed", detail, pullRequest: { number, url }, snoozedUntilMs: untilMs };
}
/** Says what a replay means for its branch, and what to do about it. */
function describeReplay(replay) {
    switch (replay.kind) {
        case "squashed": {
            const { number, url } = replay.pullRequest;
            const detail = `#${number} was merged as a squash or a rebase, so the branch still lacks the same commits; allow merge commits, give #${number} the label ${RETRY_LABEL}, and merge the next one with a merge commit`;
            return { outcome: "squash-replay", detail, pullRequest: { number, url } };
        }
        case "same-content":
            return {
                outcome: "content-identical",
                detail: "the branch has the same files as the default branch; only the history differs",
            };
        case "no-merge-commits":
            return {
                outcome: "squash-replay",
                detail: replay.isRuleOfBranch
                    ? "a rule of the branch asks for a linear history, so merging a sync pull request would leave it behind by the same commits; take the rule off, or move the branch by hand"
                    : "the repository allows no merge commits, so merging a sync pull request would leave the branch behind by the same commits; allow merge commits in the repository's settings, or use the mode fast-forward",
            };
    }
}

;// CONCATENATED MODULE: ./packages/core/out/sync/replay.js

/**
 * Looks for reasons why merging another sync pull request would leave the branch behind by the same commits: they are
 * told apart before one is opened, the most telling first.
 */
function findReplays(history, comparison, rules) {
    const replays = [];
    const merged = history.ended.find(({ isMerged }) => isMerged);
    if (merged?.mergeParentCount === 1 && isStillBehind(merged, comparison) && !veto_hasLabel(merged, RETRY_LABEL)) {
        replays.push({ kind: "squashed", pullRequest: merged });
    }
    const { baseOid, baseTreeOid, defaultTreeOid } = history;
    const isAsCompared = baseOid === comparison.branch.oid;
    if (isAsCompared && baseTreeOid !== null && baseTreeOid === defaultTreeOid)
        replays.push({ kind: "same-content" });
    if (rules?.requiresLinearHistory === true) {
        replays.push({ kind: "no-merge-commits", isRuleOfBranch: true });
    }
    else if (rules?.allowsMergeCommits === false) {
        replays.push({ kind: "no-merge-commits", isRuleOfBranch: false });
    }
    return replays;
}
/** Only then can it lack all of what was merged. */
function isStillBehind({ marker }, { behindBy }) {
    return behindBy >= marker.behindBy;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/confirm-replay.js

/**
 * Has a second source confirm what the past suggests, because a wrong word there would keep a branch stale for good. One or
 * two calls, only for a branch under suspicion.
 */
async function isReplayConfirmed(replay, due, { branches }) {
    const { repository, comparison, defaultBranch } = due;
    const base = comparison.branch.name;
    switch (replay.kind) {
        case "no-merge-commits":
            return true;
        case "squashed": {
            // Merged properly since: then the branch holds what the squash brought.
            const { defaultOid } = replay.pullRequest.marker;
            const counts = await orNull(branches.compare(repository, base, defaultOid));
            return counts?.aheadBy !== 0;
        }
        case "same-content": {
            const ofDefault = await orNull(branches.listChanges(repository, base, defaultBranch.name));
            if (ofDefault === null)
                return false;
            if (comparison.aheadBy === 0)
                return ofDefault.length === 0;
            const ofBranch = await orNull(branches.listChanges(repository, defaultBranch.name, base));
            return ofBranch !== null && describeChanges(ofDefault) === describeChanges(ofBranch);
        }
    }
}
/** Whether merging changed no file of the base. `treeOid` is the tree that came out, if GitHub told. */
async function isHistoryOnly(due, head, treeOid, { branches }) {
    if (!due.settings.isReplayGuarded || treeOid === undefined || treeOid !== due.treeOid)
        return false;
    const changes = await orNull(branches.listChanges(due.repository, due.comparison.branch.name, head));
    return changes?.length === 0;
}
function describeChanges(changes) {
    return JSON.stringify(changes.map(({ path, oid, status }) => [path, oid, status].join(" ")).toSorted());
}
/** `null` where GitHub has no answer; a limit or a refused token is no answer either, but stops the work. */
async function orNull(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/find-obstacles.js



/**
 * Finds out which of the branches that would get a pull request must not: a person closed the last one, or another one
 * could change nothing. Gives each branch with what was found, by the branch as it came.
 */
async function findObstacles(due, observed, dependencies) {
    const examined = await examine(due, listHeads(observed), dependencies);
    return new Map(due.map((branch, index) => [branch, examined[index] ?? branch]));
}
/** Looks into the past of one branch, for which a pull request turned out to be needed while others are written. */
async function findObstacle(due, dependencies) {
    const [examined] = await examine([due], new Set(), dependencies);
    return examined?.obstacle;
}
/** Due branches that have a sync branch already: somebody was here before. */
function listHeads(observed) {
    return new Set(observed.flatMap((repository) => {
        if (repository.status !== "scanned" || repository.syncBranches.length === 0)
            return [];
        const names = new Set(repository.syncBranches.map(({ name }) => name));
        return repository.branches.flatMap((branch) => branch.status === "due" && names.has(syncBranchName(branch.due.comparison.branch.name))
            ? [branch.due]
            : []);
    }));
}
async function examine(batch, withBranch, dependencies) {
    const { histories, logger, concurrency } = dependencies;
    logger.info(`Looking into the past of ${batch.length} stale branches without a pull request`);
    const lookups = await histories.read(batch.map(toQuery));
    const judged = await runPool(batch, { concurrency }, (due, index) => judge(due, lookups[index], withBranch.has(due), dependencies));
    return batch.map((due, index) => {
        const outcome = judged[index];
        if (outcome?.status === "rejected")
            throw outcome.error;
        return { ...(outcome?.status === "fulfilled" ? outcome.value : due), isPastRead: true };
    });
}
function toQuery({ repository, comparison, defaultBranch, settings }) {
    const base = comparison.branch.name;
    const head = settings.head === "default-branch" ? defaultBranch.name : syncBranchName(base);
    return { repository, base, head };
}
async function judge(due, lookup, hasBranch, dependencies) {
    if (lookup === undefined)
        return due;
    if (lookup.status === "failed")
        return judgeUnread(due, lookup.error, hasBranch, dependencies);
    const treeOid = lookup.history.baseTreeOid;
    const examined = { ...due, ...(treeOid !== null && { treeOid }) };
    try {
        const obstacle = await judgeHistory(due, await doubt(due, lookup.history, hasBranch, dependencies), dependencies);
        return obstacle === null ? examined : { ...examined, obstacle };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || error.code === "unauthorized")
            throw error;
        return judgeUnread(due, error, hasBranch, dependencies);
    }
}
/** A branch that has a sync branch and no past is asked about once more: few servers know every filter of a query. */
async function doubt(due, history, hasBranch, { histories }) {
    if (!hasBranch || history.ended.length > 0)
        return history;
    const { ended } = await histories.readAlone(toQuery(due));
    return { ...history, ended };
}
async function judgeHistory(due, history, dependencies) {
    const { comparison, settings } = due;
    const { nowMs, botUserIds } = dependencies;
    const { behindBy } = comparison;
    const veto = findVeto(history.ended, { ...settings, behindBy, botUserIds, nowMs: nowMs() });
    if (veto !== null)
        return describeVeto(veto);
    if (!settings.isReplayGuarded)
        return null;
    for (const replay of findReplays(history, comparison, due.rules)) {
        if (await isReplayConfirmed(replay, due, dependencies))
            return describeReplay(replay);
    }
    return null;
}
/**
 * What to do where the past cannot be read. Without calls left the branch waits. A failure in passing makes it wait too if
 * it has a sync branch, because then there may be a person's word that was not heard. In any other case it gets its pull
 * request: a server that tells nothing of the past must not end the main job.
 */
function judgeUnread(due, { code, message }, hasBranch, { logger }) {
    if (code === "rate-limited")
        return { ...due, openPullRequests: { code, message } };
    const isPassing = code === "server" || code === "network";
    if (isPassing && hasBranch) {
        const detail = `nobody could tell whether a person closed the last pull request; the next run asks again: ${message}`;
        return { ...due, obstacle: { outcome: "deferred", detail } };
    }
    logger.warning(`${message} A person's veto, if there is one, is not seen.`);
    return due;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/assess-branch.js

/**
 * Judges one compared branch.
 *
 * The author of the newest commit makes a branch a bot's only if the branch has commits of its own: the tip of one
 * that is merely behind is a commit of the default branch, and dependency bots author many of those.
 */
function assessBranch(comparison, settings, botUserIds) {
    const { aheadBy, behindBy, tipAuthorId } = comparison;
    if (aheadBy > 0 && isBotAccount(tipAuthorId, botUserIds)) {
        return assess_branch_settle(comparison, "bot-branch");
    }
    if (behindBy === 0)
        return assess_branch_settle(comparison, aheadBy === 0 ? "up-to-date" : "ahead");
    if (aheadBy > 0 && settings.diverged === "skip")
        return { status: "hidden" };
    if (aheadBy > 0 && settings.diverged === "report")
        return assess_branch_settle(comparison, "diverged");
    if (behindBy <= settings.threshold)
        return assess_branch_settle(comparison, "within-threshold");
    return { status: "due", comparison };
}
function assess_branch_settle(comparison, outcome) {
    const { branch, aheadBy, behindBy } = comparison;
    return { status: "settled", result: { name: branch.name, aheadBy, behindBy, outcome } };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/judge-comparison.js

/** Makes of one comparison what the run goes on with: one branch, or none where it is kept out of the report. */
function judgeComparison(request, lookup, settings, botUserIds) {
    const { repository, defaultBranch, branch } = request;
    const uncompared = { name: branch.name, aheadBy: null, behindBy: null };
    if (lookup === undefined) {
        const failure = {
            code: "rate-limited",
            message: "The run was stopped before the branch was compared.",
        };
        return [
            { status: "settled", result: { ...uncompared, outcome: "deferred", detail: failure.message }, failure },
        ];
    }
    if (lookup.status === "failed") {
        const { code, message } = lookup.error;
        const outcome = code === "rate-limited" ? "deferred" : "failed";
        return [
            { status: "settled", result: { ...uncompared, outcome, detail: message }, failure: { code, message } },
        ];
    }
    if (lookup.status !== "compared")
        return [{ status: "settled", result: { ...uncompared, outcome: lookup.status } }];
    const assessment = assessBranch(lookup.comparison, settings, botUserIds);
    if (assessment.status === "hidden")
        return [];
    if (assessment.status === "settled")
        return [assessment];
    const due = {
        repository,
        defaultBranch,
        settings,
        comparison: assessment.comparison,
        openPullRequests: null,
    };
    return [{ status: "due", due }];
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/confirm-plan.js




/**
 * Makes a plan whose every write rests on counts of this run: what is planned on remembered ones is compared again, and
 * planned anew, until nothing of the kind is left; and no pull request is written before somebody has asked for it by its
 * branch, or opened before somebody has looked into the past of that. Branches that only go into the report cost nothing here.
 */
async function confirmPlan(observed, limits, dependencies) {
    const { memory } = dependencies;
    const review = (operation) => reviewByPeople(operation, dependencies);
    let current = observed;
    for (;;) {
        const plan = planSync(listDue(current), limits, memory.writes.waitingSinceMs, review);
        const assumed = listAssumed(plan);
        if (assumed.length > 0) {
            current = replaceDue(current, await lookUpDueBranches(assumed, dependencies));
            continue;
        }
        const unread = listUnread(plan);
        if (unread.length > 0) {
            current = replaceDue(current, await findObstacles(unread, current, dependencies));
            continue;
        }
        const doubtful = plan.operations.filter(isRemembered).map(({ due }) => due);
        if (doubtful.length === 0)
            return { observed: current, plan };
        current = await compareAgain(current, doubtful, dependencies);
    }
}
/** What people have said beforehand: in the panel, or by approving a plan. */
function reviewByPeople(operation, { approved, wishes }) {
    const { repository, comparison } = operation.due;
    if (wishes.never.has(wishKey((0,repository_ref/* repositoryKey */.Kq)(repository), comparison.branch.name))) {
        return { outcome: "vetoed", detail: "by /never in a comment on the panel; /sync there takes it back" };
    }
    return approved === undefined ? null : (0,plan_file/* reviewOperation */._d)(approved, operation);
}
function listDue(observed) {
    return observed
        .flatMap((repository) => (repository.status === "scanned" ? repository.branches : []))
        .flatMap((branch) => (branch.status === "due" ? [branch.due] : []));
}
/** Branches in one look, into the past or for open pull requests: one query. */
const LOOKED_AT_ONCE = 25;
/** Branches that the plan wants to write to on the word of their repository's list. */
function listAssumed({ operations, settled }) {
    const isAssumed = (due) => due.arePullRequestsAssumed === true;
    const planned = operations.map(({ due }) => due).filter(isAssumed);
    const next = settled.map(({ due }) => due).filter((due) => isAssumed(due) && wantsPullRequest(due));
    return fillQueries(planned, next);
}
/**
 * Branches that the plan wants a pull request for, and nobody has looked into the past of; with them those that would move
 * up, as many as a query has room for.
 */
function listUnread({ operations, settled }) {
    const isUnread = (due) => due.isPastRead !== true && wantsPullRequest(due);
    const planned = operations.map(({ due }) => due).filter(isUnread);
    const next = settled.map(({ due }) => due).filter(isUnread);
    return fillQueries(planned, next);
}
/** All that are needed, and those that would move up, as many as the last query has room for. */
function fillQueries(needed, next) {
    return [...needed, ...next].slice(0, LOOKED_AT_ONCE * Math.ceil(needed.length / LOOKED_AT_ONCE));
}
/** Labels carry no number. */
function isRemembered({ kind, due }) {
    return kind !== "label-pull-request" && due.comparison.isRemembered === true;
}
async function compareAgain(observed, doubtful, { repositories, botUserIds }) {
    const requests = doubtful.map(toRequest);
    const lookups = await repositories.compareBranches(requests);
    const fresh = new Map(doubtful.map((due, index) => [due, replace(due, lookups[index], botUserIds)]));
    return observed.map((repository) => repository.status !== "scanned"
        ? repository
        : {
            ...repository,
            branches: repository.branches.flatMap((branch) => branch.status === "due" ? (fresh.get(branch.due) ?? [branch]) : [branch]),
        });
}
function toRequest({ repository, defaultBranch, comparison }) {
    return { repository, defaultBranch, branch: comparison.branch };
}
/** What the new answer makes of a branch; what was read about it besides stays. */
function replace(due, lookup, botUserIds) {
    return judgeComparison(toRequest(due), lookup, due.settings, botUserIds).map((branch) => branch.status === "due" ? { status: "due", due: { ...due, comparison: branch.due.comparison } } : branch);
}

// EXTERNAL MODULE: ./packages/core/out/sync/describe-operation.js
var describe_operation = __webpack_require__(97576);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/review-conflict.js

/**
 * Looks whether somebody resolved the conflicts of a sync pull request: then its head contains all of its base, and the
 * default branch's commit that conflicted. If so, the draft becomes ready, the label goes, and the text says so; the text
 * comes last, so that a run that is killed before it is completed by the next one.
 */
async function reviewConflict({ due, pullRequest, marker }, dependencies) {
    const { branches, pullRequests, runUrl } = dependencies;
    const { repository, comparison, defaultBranch, settings } = due;
    const { number, url, head } = pullRequest;
    const link = { pullRequest: { number, url } };
    const base = comparison.branch.name;
    const contains = async (commit) => (await branches.compare(repository, head, commit))?.aheadBy === 0;
    // One that was opened in conflict begins at the default branch's commit, one that came into it later holds its base.
    if (!(await contains(base)) || !(await contains(marker.defaultOid))) {
        return { outcome: "conflict", detail: "open until a person resolves the conflicts", ...link };
    }
    const isReady = await clearConflict(due, pullRequest, dependencies);
    const { behindBy, aheadBy } = comparison;
    const { threshold, recreateAfterDays } = settings;
    const facts = { base, defaultBranch, behindBy, aheadBy, threshold, recreateAfterDays, runUrl };
    const body = renderSyncBody({ ...facts, head: headStrategyOf(head), isConflict: false });
    await pullRequests.update(repository, number, { body });
    const detail = isReady
        ? "its conflicts are resolved; ready for review"
        : "its conflicts are resolved; mark it as ready for review by hand";
    return { outcome: "updated", detail, ...link };
}
/** Takes back what says that a pull request conflicts; tells whether it is ready for review. */
async function clearConflict(due, { number, isDraft }, dependencies) {
    const threads = dependencies.pullRequestThreads;
    const isReady = !isDraft || (await review_conflict_changeDraft(due, number, threads.markReady, dependencies));
    await threads.removeLabel(due.repository, number, CONFLICT_LABEL);
    return isReady;
}
/**
 * Says of a pull request that is open that it conflicts now: a draft, reviewers, a label. All of it may be done again
 * without harm, so that whoever writes the text behind it is made up for when it is killed before that.
 */
async function announceConflict(due, { number, isDraft }, dependencies) {
    if (!isDraft)
        await review_conflict_changeDraft(due, number, dependencies.pullRequestThreads.convertToDraft, dependencies);
    await requestConflictReviewers(due, number, dependencies);
}
/** A server that cannot say or do it leaves the draft to people. */
async function review_conflict_changeDraft({ repository }, number, change, { pullRequestThreads, logger }) {
    try {
        const state = await pullRequestThreads.read(repository, number);
        return state !== null && (await change(repository, state));
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
            throw error;
        logger.debug(error.message);
        return false;
    }
}
/** Asks those whom the configuration names for a review of a conflict; tells in words why that failed, if it did. */
async function requestConflictReviewers({ repository, settings }, number, { pullRequestThreads, logger }) {
    if (settings.conflictReviewers.length === 0)
        return null;
    try {
        await pullRequestThreads.requestReviewers(repository, number, settings.conflictReviewers);
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
            throw error;
        logger.warning(error.message);
        return `reviewers could not be asked: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/sync-branch-work.js

/** Finds out whether anything on a sync branch is somebody's work: our own merges are not, nor what a holder contains. */
async function readWork(question, commit, dependencies) {
    const { name, oid } = question.branch;
    const isOurMerge = commit !== null && isSyncMergeMessage(commit.message);
    const root = isOurMerge ? await findBelowOurMerges(question, dependencies) : oid;
    const isContained = await isContainedIn(question, root === oid ? name : root, dependencies);
    return { commit, isOurMerge, holdsWork: !isContained };
}
/** Sync merges on top of each other that are looked through; what lies below more of them counts as somebody's work. */
const MOST_MERGES = 20;
/** The first commit, along the first parents, that is no merge of ours: below it may be people's work. */
async function findBelowOurMerges({ repository, branch }, { branches }) {
    let below = branch.oid;
    for (let depth = 0; depth < MOST_MERGES; depth += 1) {
        const commit = await branches.readCommit(repository, below);
        const [parent] = commit?.parentOids ?? [];
        if (commit === null || parent === undefined || !isSyncMergeMessage(commit.message))
            return below;
        below = parent;
    }
    return below;
}
/** Whether one of the holders has all of `head`; where nobody can tell, no. */
async function isContainedIn({ repository, holders }, head, { branches }) {
    for (const holder of holders) {
        try {
            const counts = await branches.compare(repository, holder, head);
            if (counts?.aheadBy === 0)
                return true;
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_) || error.code !== "not-found")
                throw error;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/sync-branch.js


/**
 * Makes the branch from which a sync pull request comes: the stale branch with the default branch merged in, or,
 * where that conflicts, the default branch itself.
 *
 * A branch left by an earlier run is taken up again when everything on it is ours; commits of other people are
 * merged on top of, never moved away. Nothing is ever forced. May die between any two lines: the next run comes
 * through here again and finds one of the states below.
 */
async function prepareSyncBranch(due, base, dependencies) {
    const { branches } = dependencies;
    const { repository, defaultBranch } = due;
    const name = syncBranchName(base.name);
    const ensured = await branches.ensureBranch(repository, name, base.oid);
    if (ensured.status === "protected") {
        return { status: "branch-refused", why: `a rule of the repository keeps ${name} from being made` };
    }
    let state = "at-base";
    if (ensured.status === "elsewhere") {
        const pullRequest = await findOpenedMeanwhile(due, name, dependencies);
        if (pullRequest !== null)
            return { status: "open-already", pullRequest };
        state = await takeUp(due, base, { name, oid: ensured.oid }, dependencies);
    }
    const isDisposable = state !== "with-work";
    const merged = await branches.merge(repository, name, defaultBranch.oid, SYNC_MERGE_MESSAGE);
    if (merged.status === "merged") {
        const { oid, treeOid } = merged;
        return { status: "ready", name, oid, isConflict: false, isDisposable, treeOid };
    }
    if (merged.status === "refused") {
        if (state === "at-base")
            await branches.remove(repository, name, base.oid);
        const why = merged.reason === "workflows"
            ? "the commits change workflow files, which the token may not merge (give it `workflows: write`)"
            : `a rule of the repository keeps ${name} from being merged into`;
        return { status: "branch-refused", why };
    }
    if (merged.status === "conflict") {
        // Without a commit of its own a branch makes no pull request, so it gets the default branch's.
        if (state === "at-base") {
            const moved = await branches.replace(repository, name, base.oid, defaultBranch.oid);
            if (moved.status === "stale")
                return { status: "moved-meanwhile" };
            if (moved.status === "protected")
                return { status: "conflict-without-branch", name };
        }
        return { status: "ready", name, oid: defaultBranch.oid, isConflict: true, isDisposable };
    }
    const tip = await branches.read(repository, name);
    if (tip === null || tip.oid === base.oid) {
        await branches.remove(repository, name, base.oid);
        return { status: "up-to-date" };
    }
    // Without a merge at the default branch's own commit: another run has met the conflict before us.
    const isConflict = tip.oid === defaultBranch.oid && due.comparison.aheadBy > 0;
    return { status: "ready", name, oid: tip.oid, isConflict, isDisposable };
}
/**
 * A pull request that came while this run was busy elsewhere. Moving its head to the stale branch's commit, even for
 * a moment, would make GitHub close it.
 */
async function findOpenedMeanwhile({ repository, comparison }, head, { pullRequests }) {
    const [lookup] = await pullRequests.listOpen([{ repository, base: comparison.branch.name }]);
    if (lookup?.status === "failed")
        throw lookup.error;
    const found = lookup?.pullRequests.find((pull) => pull.head === head && !pull.isCrossRepository);
    return found ?? null;
}
async function takeUp(due, base, { name, oid }, dependencies) {
    const { repository } = due;
    const { branches } = dependencies;
    const commit = await branches.readCommit(repository, oid);
    const isOurMerge = commit !== null && isSyncMergeMessage(commit.message);
    // Killed after the merge and before the pull request: the work is done already.
    if (isOurMerge && commit.parentOids[0] === base.oid)
        return "merged";
    const holders = [due.comparison.branch.name, due.defaultBranch.name];
    const work = await readWork({ repository, branch: { name, oid }, holders }, commit, dependencies);
    if (!work.holdsWork) {
        const moved = await branches.replace(repository, name, oid, base.oid);
        return moved.status === "moved" ? "at-base" : "with-work";
    }
    await branches.merge(repository, name, base.oid, SYNC_MERGE_MESSAGE);
    return "with-work";
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/open-pull-request.js




/** Opens the sync pull request into one stale branch, on numbers that are true at this moment. */
async function openPullRequest(due, dependencies) {
    const { branches } = dependencies;
    const now = await branches.read(due.repository, due.comparison.branch.name);
    if (now === null)
        return { outcome: "branch-deleted" };
    if (now.oid === due.comparison.branch.oid)
        return openOn(due, due.comparison, dependencies);
    if (dependencies.approved !== undefined) {
        return { outcome: "deferred", detail: "stale plan: the branch moved while the plan was applied" };
    }
    const comparison = await open_pull_request_compareAgain(due, now.oid, dependencies);
    if (comparison === null)
        return { outcome: "unrelated-histories" };
    const assessment = assessBranch(comparison, due.settings, dependencies.botUserIds);
    if (assessment.status === "due")
        return { ...(await openOn(due, comparison, dependencies)), comparison };
    return { outcome: assessment.status === "hidden" ? "diverged" : assessment.result.outcome, comparison };
}
async function open_pull_request_compareAgain(due, oid, { branches }) {
    const { name } = due.comparison.branch;
    const counts = await branches.compare(due.repository, due.defaultBranch.name, name);
    if (counts === null)
        return null;
    return { ...due.comparison, branch: { name, oid }, ...counts };
}
async function openOn(due, comparison, dependencies) {
    const { defaultBranch, settings } = due;
    const base = comparison.branch;
    if (settings.head === "default-branch") {
        return ensurePullRequest(due, comparison, defaultBranch.name, false, dependencies);
    }
    const prepared = await prepareSyncBranch(due, base, dependencies);
    if (prepared.status === "branch-refused") {
        return openWithoutSyncBranch(due, comparison, prepared.why, dependencies);
    }
    if (prepared.status !== "ready")
        return describeUnready(prepared);
    if (prepared.isDisposable && (await isHistoryOnly(due, prepared.name, prepared.treeOid, dependencies))) {
        await withdraw(due, prepared, dependencies);
        return {
            outcome: "content-identical",
            detail: "merging the default branch changes no file; only the history differs",
        };
    }
    try {
        return await ensurePullRequest(due, comparison, prepared.name, prepared.isConflict, dependencies);
    }
    catch (error) {
        const isRefused = error instanceof errors/* GitHubError */.y_ && error.code === "forbidden";
        if (isRefused && prepared.isDisposable)
            await withdraw(due, prepared, dependencies);
        throw error;
    }
}
/**
 * Where no sync branch may be made, a branch that is only behind can be brought up to date from the default branch
 * itself. One with commits of its own might conflict, and resolving that would push into the default branch.
 */
async function openWithoutSyncBranch(due, comparison, why, dependencies) {
    if (comparison.aheadBy > 0)
        return { outcome: "reported", detail: `${why}; merge by hand` };
    const fromDefault = { ...due, settings: { ...due.settings, head: "default-branch" } };
    const { name: head } = due.defaultBranch;
    const outcome = await ensurePullRequest(fromDefault, comparison, head, false, dependencies);
    const detail = [`${why}, so the default branch itself is the head`, outcome.detail].filter(Boolean);
    return outcome.pullRequest === undefined ? outcome : { ...outcome, detail: detail.join("; ") };
}
function describeUnready(prepared) {
    switch (prepared.status) {
        case "up-to-date":
            return { outcome: "up-to-date" };
        case "open-already": {
            const { number, url } = prepared.pullRequest;
            return {
                outcome: "already-open",
                pullRequest: { number, url },
                detail: "opened by another run meanwhile",
            };
        }
        case "moved-meanwhile":
            return { outcome: "deferred", detail: "the sync branch moved meanwhile; the next run looks again" };
        case "conflict-without-branch":
            return {
                outcome: "conflict",
                detail: `the default branch does not merge cleanly, and a rule keeps ${prepared.name} from showing it; merge by hand`,
            };
    }
}
/** Takes a sync branch that holds nobody's work away where no pull request may come from it: no litter. */
async function withdraw({ repository }, { name, oid }, { branches, logger }) {
    try {
        await branches.remove(repository, name, oid);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        logger.debug(error.message);
    }
}
async function ensurePullRequest(due, comparison, head, isConflict, dependencies) {
    const { pullRequests } = dependencies;
    const { repository, defaultBranch, settings } = due;
    const base = comparison.branch.name;
    const result = await pullRequests.ensureOpen({
        repository,
        head,
        base,
        title: renderSyncTitle(base, defaultBranch.name),
        body: renderSyncBody({
            base,
            defaultBranch,
            behindBy: comparison.behindBy,
            aheadBy: comparison.aheadBy,
            threshold: settings.threshold,
            recreateAfterDays: settings.recreateAfterDays,
            head: settings.head,
            isConflict,
            runUrl: dependencies.runUrl,
        }),
        isDraft: isConflict,
    });
    if (result.status === "no-commits")
        return { outcome: "up-to-date", detail: "GitHub found no commits to merge" };
    if (result.status === "ref-missing")
        return describeMissingRef(due, result.field, dependencies);
    const { number, url, isDraft } = result.pullRequest;
    const labels = syncLabels({ ...settings, isConflict, hasMergeQueue: due.rules?.hasMergeQueue === true });
    const isNewConflict = isConflict && result.created;
    const reviewFailure = isNewConflict ? await requestConflictReviewers(due, number, dependencies) : null;
    const labelFailure = await addLabels(due, number, labels, dependencies);
    const opened = result.created ? "opened" : "already-open";
    const details = [
        ...(isConflict
            ? [`the default branch does not merge cleanly${isDraft ? "; opened as a draft" : ""}`]
            : []),
        ...(reviewFailure === null ? [] : [reviewFailure]),
        ...(labelFailure === null ? [] : [labelFailure]),
    ];
    return {
        outcome: isConflict ? "conflict" : opened,
        pullRequest: { number, url },
        isNewPullRequest: result.created,
        ...(details.length > 0 && { detail: details.join("; ") }),
    };
}
async function describeMissingRef(due, field, { branches }) {
    const base = due.comparison.branch.name;
    if ((await branches.read(due.repository, base)) === null)
        return { outcome: "branch-deleted" };
    throw new errors/* GitHubError */.y_(`GitHub says that the ${field} of the pull request into ${base} does not exist, and it does.`, {
        code: "invalid",
        operation: "open a sync pull request",
        repository: `${due.repository.owner}/${due.repository.name}`,
    });
}
/** Adds labels; a refusal is told in words, because the pull request is worth more than its labels. */
async function addLabels(due, number, labels, { pullRequests, logger }) {
    if (labels.length === 0)
        return null;
    try {
        await pullRequests.ensureLabels(due.repository, number, labels);
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        logger.warning(error.message);
        return `labels could not be set: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/fast-forward.js


/** Moves a branch that is only behind to the default branch's commit; where a rule forbids it, opens a pull request. */
async function fast_forward_fastForward(due, dependencies) {
    const { repository, defaultBranch, comparison } = due;
    const { branch } = comparison;
    const moved = await dependencies.branches.fastForward(repository, branch.name, branch.oid, defaultBranch.oid);
    switch (moved.status) {
        case "moved":
            return {
                outcome: "fast-forwarded",
                detail: `from ${branch.oid.slice(0, 7)} to ${defaultBranch.oid.slice(0, 7)}`,
            };
        case "protected":
            return (await findObstacle(due, dependencies)) ?? openPullRequest(due, dependencies);
        case "stale":
            return moved.oid === null
                ? { outcome: "branch-deleted" }
                : { outcome: "deferred", detail: "the branch moved meanwhile; the next run looks again" };
    }
}

;// CONCATENATED MODULE: ./packages/core/out/sync/retirement.js



/** Outcomes after which nobody knows enough about a branch to tidy up after it. */
const UNSURE = ["failed", "deferred", "branch-deleted", "unrelated-histories"];
/**
 * Lists the sync branches of a repository whose base needs none now. Those of stale branches are left alone: they have an
 * open pull request, get one, or wait for a person to reopen theirs.
 */
function listIdleSyncBranches(observed) {
    if (observed.status !== "scanned")
        return [];
    const { repository, defaultBranch, branches, syncBranches } = observed;
    const results = new Map(branches.map((branch) => branch.status === "due"
        ? [branch.due.comparison.branch.name, null]
        : [branch.result.name, branch.result.outcome]));
    return syncBranches.flatMap(({ name, oid, hasBase }) => {
        const base = baseOfSyncBranch(name);
        const standing = hasBase ? judgeStanding(base, defaultBranch, results.get(base)) : "base-gone";
        return standing === null ? [] : [{ repository, branch: { name, oid }, base, defaultBranch, standing }];
    });
}
/** `null` where the branch is needed, or too little is known. A branch that is kept out of the report has no outcome. */
function judgeStanding(base, defaultBranch, outcome) {
    if (base === defaultBranch)
        return "base-is-default";
    if (outcome === null || (outcome !== undefined && UNSURE.includes(outcome)))
        return null;
    if (outcome === "up-to-date" || outcome === "ahead")
        return "caught-up";
    return outcome === "excluded" ? "excluded" : "still-behind";
}
/**
 * Decides whether a sync branch goes, given what is open into its base; `null`: it stays.
 *
 * Somebody else's pull request keeps it, and so does one of ours that still has a purpose, or that a person opened again
 * after a run had closed it.
 */
function planRetirement(idle, open) {
    const existing = findSyncPullRequest(open, idle.base, idle.defaultBranch);
    const isFromHere = existing.kind !== "none" && existing.pullRequest.head === idle.branch.name;
    if (!isFromHere)
        return { idle };
    if (existing.kind === "foreign" || idle.standing === "still-behind")
        return null;
    const { pullRequest, marker } = existing;
    return marker.closedFor === undefined ? { idle, pullRequest, marker } : null;
}
/** Says what a retirement would do, for a dry run. Names are not escaped. */
function describeRetirement({ idle, pullRequest }) {
    const close = pullRequest === undefined ? "" : `close sync pull request #${pullRequest.number} and `;
    return `${close}remove the sync branch if it holds nobody's work: ${STANDINGS[idle.standing]}`;
}
/** What is said about a standing, without names. */
const STANDINGS = {
    "caught-up": "the branch has caught up",
    "still-behind": "no pull request comes from it any more",
    excluded: "the configuration leaves the branch out",
    "base-gone": "its branch does not exist any more",
    "base-is-default": "its branch is the default branch now",
};
/** Says why a sync branch goes, for the report. */
function describeStanding(standing) {
    return STANDINGS[standing];
}
/** Hidden in the one comment that says why a pull request was closed. */
const CLOSING_MARK = "<!-- sync-monitor:closed -->";
/** The comment with which a run closes a pull request of ours. Nobody is mentioned, whatever the branches are called. */
function renderClosingComment(reason, base, defaultBranch) {
    const [one, other] = [codeSpan(base), codeSpan(defaultBranch)];
    const why = {
        "caught-up": `${one} contains everything of ${other} by now, so nothing is left to merge.`,
        excluded: `The configuration leaves ${one} out now.`,
        "base-gone": `${one} does not exist any more.`,
        "base-is-default": `${one} is the default branch now, so there is nothing to sync it with.`,
        "default-branch-changed": `The default branch is ${other} now, and this pull request brings in the former one. If ${one} is behind, a new pull request takes the place of this one.`,
    };
    return `${CLOSING_MARK}\nClosed by sync-monitor: ${why[reason]} This is no veto: should ${one} fall behind again, it gets a new pull request.`;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/close-pull-request.js

/** Says in one comment why a pull request of ours ends. A comment that cannot be written keeps nothing from happening. */
async function explainClosing({ repository, pullRequest, reason, defaultBranch }, { pullRequestThreads, logger }) {
    const comment = renderClosingComment(reason, pullRequest.base, defaultBranch);
    try {
        await pullRequestThreads.ensureOwnComment(repository, pullRequest.number, comment, CLOSING_MARK);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
            throw error;
        logger.debug(error.message);
    }
}
/** Closes a pull request of ours. Its marker gets the reason, so that no later run takes it for a person's veto. */
async function closePullRequest({ repository, pullRequest, marker, reason }, { pullRequests }) {
    const body = replaceSyncMarker(pullRequest.body, { ...marker, closedFor: reason });
    await pullRequests.update(repository, pullRequest.number, { body, state: "closed" });
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/update-pull-request.js



/** Brings an open sync pull request up to date: the default branch's new commits and the numbers in its text. */
async function updatePullRequest(operation, dependencies) {
    const { due, pullRequest } = operation;
    const merged = isSyncBranch(pullRequest.head) ? await mergeOnTop(operation, dependencies) : "merged";
    if (merged === "refused") {
        const detail = "a rule or a missing permission keeps the default branch's new commits from being merged in";
        return { outcome: "already-open", detail, ...update_pull_request_link(operation) };
    }
    const isConflict = merged === "conflict";
    const { branch, behindBy, aheadBy } = due.comparison;
    const body = renderSyncBody({
        base: branch.name,
        defaultBranch: due.defaultBranch,
        behindBy,
        aheadBy,
        threshold: due.settings.threshold,
        recreateAfterDays: due.settings.recreateAfterDays,
        head: headStrategyOf(pullRequest.head),
        isConflict,
        runUrl: dependencies.runUrl,
    });
    const wasConflict = operation.marker.isConflict;
    if (isConflict && !wasConflict)
        await announceConflict(due, pullRequest, dependencies);
    if (isConflict)
        await addLabels(due, pullRequest.number, [CONFLICT_LABEL], dependencies);
    if (wasConflict && !isConflict)
        await clearConflict(due, pullRequest, dependencies);
    // Last, because it is what the next run knows this one by: killed before it, all of this is done again.
    await dependencies.pullRequests.update(due.repository, pullRequest.number, { body });
    return { outcome: isConflict ? "conflict" : "updated", ...update_pull_request_link(operation) };
}
/** Merges the default branch into the sync branch, on top of whatever people put there. */
async function mergeOnTop(operation, { branches }) {
    const { due, pullRequest, marker } = operation;
    const { repository, defaultBranch } = due;
    if (marker.isConflict && pullRequest.headOid === marker.defaultOid) {
        // Nobody has begun to resolve it: the head is still the default branch's old commit and may follow it.
        await branches.fastForward(repository, pullRequest.head, pullRequest.headOid, defaultBranch.oid);
        return "conflict";
    }
    const merged = await branches.merge(repository, pullRequest.head, defaultBranch.oid, SYNC_MERGE_MESSAGE);
    return merged.status === "already-contained" ? "merged" : merged.status;
}
/** Labels a pull request whose opener was stopped before it could; a label that a person took off stays off. */
async function labelPullRequest(operation, dependencies) {
    const { due, pullRequest, marker, labels } = operation;
    const unlabelled = marker.isConflict ? "conflict" : "already-open";
    const history = await readLabelHistory(operation, dependencies);
    if (history !== "never-labelled")
        return { outcome: unlabelled, ...history, ...update_pull_request_link(operation) };
    const failure = await addLabels(due, pullRequest.number, labels, dependencies);
    return failure === null
        ? { outcome: marker.isConflict ? "conflict" : "updated", detail: "labels added", ...update_pull_request_link(operation) }
        : { outcome: unlabelled, detail: failure, ...update_pull_request_link(operation) };
}
/** Whether labels are to be added; where nobody tells, the pull request is left as it is, because it is no failure. */
async function readLabelHistory({ due, pullRequest, labels }, { pullRequests }) {
    try {
        const wasLabelled = await pullRequests.wasLabelled(due.repository, pullRequest.number, labels);
        return wasLabelled ? {} : "never-labelled";
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
            throw error;
        return { detail: `labels were left alone: ${error.message}` };
    }
}
function update_pull_request_link({ pullRequest, }) {
    return { pullRequest: { number: pullRequest.number, url: pullRequest.url } };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/replace-pull-request.js





/**
 * Closes a pull request that brings in a former default branch, and opens one that brings in the new one. Where the
 * default branch was only renamed, it goes on; where somebody worked on its sync branch, it is left to them.
 *
 * The sync branch goes first: killed after that, the next run starts from the stale branch and not from a merge of the
 * former default branch.
 */
async function replacePullRequest(operation, dependencies) {
    const { due, pullRequest, marker, former } = operation;
    const { repository, defaultBranch } = due;
    const { branches } = dependencies;
    if ((await branches.read(repository, former)) === null) {
        return updatePullRequest({ kind: "update-pull-request", due, pullRequest, marker }, dependencies);
    }
    const closing = {
        ...{ repository, pullRequest, marker, defaultBranch: defaultBranch.name },
        reason: "default-branch-changed",
    };
    await explainClosing(closing, dependencies);
    if (isSyncBranch(pullRequest.head) && !(await removeHead(operation, dependencies))) {
        const { number, url } = pullRequest;
        const detail = `it brings in ${former}, which is the default branch no more, and its branch holds somebody's work; close it by hand`;
        return { outcome: "already-open", pullRequest: { number, url }, detail };
    }
    await closePullRequest(closing, dependencies);
    const opened = await openPullRequest(due, dependencies);
    const detail = [`takes the place of #${pullRequest.number}, which brought in ${former}`, opened.detail];
    return opened.pullRequest === undefined ? opened : { ...opened, detail: detail.filter(Boolean).join("; ") };
}
/** Takes the sync branch away if nothing on it is anybody's work; tells whether it is gone. */
async function removeHead({ due, pullRequest, former }, dependencies) {
    const { branches } = dependencies;
    const { repository, comparison, defaultBranch } = due;
    const branch = await branches.read(repository, pullRequest.head);
    if (branch === null)
        return true;
    const commit = await branches.readCommit(repository, branch.oid);
    const holders = [comparison.branch.name, defaultBranch.name, former];
    const { holdsWork } = await readWork({ repository, branch, holders }, commit, dependencies);
    if (holdsWork)
        return false;
    return (await branches.remove(repository, branch.name, branch.oid)).status === "moved";
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute.js







/** Describes a plan as outcomes without writing anything. */
function describePlan(plan) {
    const outcomes = settledOutcomes(plan);
    for (const operation of plan.operations) {
        const detail = (0,describe_operation/* describeOperation */.R)(operation);
        outcomes.set(operation.due, { result: toResult(operation.due, { outcome: "planned", detail }) });
    }
    return outcomes;
}
/**
 * Carries out a plan, the most important operation first.
 *
 * One operation's failure stops no other one, with two exceptions: where a write was refused for lack of permission, the
 * repository (or the owner, when a setting of the owner forbids it) is not asked again, and after a limit without end in
 * sight everything left is deferred. A rule of one branch stops that branch only.
 */
async function execute(plan, dependencies) {
    const { logger, concurrency, signal } = dependencies;
    const outcomes = settledOutcomes(plan);
    const refused = new Map();
    let stopped;
    const carryOut = async (operation) => {
        const { due } = operation;
        const places = { repository: (0,repository_ref/* repositoryKey */.Kq)(due.repository), owner: due.repository.owner.toLowerCase() };
        const known = stopped ?? refused.get(places.owner) ?? refused.get(places.repository);
        if (known !== undefined)
            return known.scope === "owner" ? toEcho(due, known) : toFailure(due, known);
        try {
            return { result: toResult(due, await perform(operation, dependencies)) };
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_))
                throw error;
            if (error.code === "forbidden" && error.scope !== "branch") {
                const isTold = error.scope === "owner" && refused.has(places.owner);
                refused.set(places[error.scope], error);
                if (isTold)
                    return toEcho(due, error);
            }
            if (error.code === "rate-limited" || error.code === "unauthorized")
                stopped = error;
            return toFailure(due, error);
        }
    };
    const results = await runPool(plan.operations, { concurrency, signal }, async (operation) => {
        const outcome = await carryOut(operation);
        logger.info(describeOutcome(operation, outcome));
        return outcome;
    });
    for (const [index, operation] of plan.operations.entries()) {
        const result = results[index];
        if (result?.status === "fulfilled")
            outcomes.set(operation.due, result.value);
        else if (result?.status === "rejected")
            outcomes.set(operation.due, toCrash(operation.due, result.error));
    }
    return outcomes;
}
function perform(operation, dependencies) {
    switch (operation.kind) {
        case "open-pull-request":
            return openPullRequest(operation.due, dependencies);
        case "update-pull-request":
            return updatePullRequest(operation, dependencies);
        case "replace-pull-request":
            return replacePullRequest(operation, dependencies);
        case "review-conflict":
            return reviewConflict(operation, dependencies);
        case "label-pull-request":
            return labelPullRequest(operation, dependencies);
        case "fast-forward":
            return fast_forward_fastForward(operation.due, dependencies);
    }
}
function settledOutcomes(plan) {
    return new Map(plan.settled.map(({ due, result, failure }) => [
        due,
        failure === undefined ? { result } : { result, failure },
    ]));
}
function toResult(due, outcome) {
    const { comparison = due.comparison, ...rest } = outcome;
    return {
        name: comparison.branch.name,
        aheadBy: comparison.aheadBy,
        behindBy: comparison.behindBy,
        ...rest,
    };
}
function toFailure(due, error) {
    const outcome = error.code === "rate-limited" ? "deferred" : "failed";
    const failure = { code: error.code, message: error.message };
    return { result: toResult(due, { outcome, detail: error.message }), failure };
}
/** A failure that has been told already, of the owner as a whole: it is no further error of the run. */
function toEcho(due, error) {
    return { result: toResult(due, { outcome: "failed", detail: error.message }) };
}
function toCrash(due, reason) {
    const message = `Unexpected failure: ${reason instanceof Error ? reason.message : String(reason)}`;
    return {
        result: toResult(due, { outcome: "failed", detail: message }),
        failure: { code: "internal", message },
    };
}
function describeOutcome(operation, { result }) {
    const place = `${(0,repository_ref/* formatRepositoryRef */.PC)(operation.due.repository)} ${result.name}`;
    const pullRequest = result.pullRequest === undefined ? "" : ` ${result.pullRequest.url}`;
    return `${place}: ${result.outcome}${pullRequest}${result.detail === undefined ? "" : ` (${result.detail})`}`;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/assume-pull-requests.js

/** From so many repositories on, asking for open pull requests with the repositories costs less than branch by branch. */
const MANY_REPOSITORIES = 100;
/**
 * The label to find a repository's sync pull requests by; `undefined` where they are asked for branch by branch.
 *
 * @param repositories how many there are in the run
 */
function labelToAskFor({ mode, labels }, repositories) {
    return repositories > MANY_REPOSITORIES && mode === "pull-request" ? labels.at(-1) : undefined;
}
/**
 * Takes over what the list of the whole repository says about a due branch: its sync pull request, or that nothing at all
 * is open into it. Where something else is, only the branch's own list can tell what.
 */
function assumePullRequests(due, listed) {
    if (listed === undefined || due.settings.mode !== "pull-request")
        return due;
    const base = due.comparison.branch.name;
    const into = listed.labelled.filter((pull) => pull.base === base);
    const isOurs = findSyncPullRequest(into, base, due.defaultBranch.name).kind === "own";
    if (!isOurs && listed.bases.has(base))
        return due;
    return { ...due, openPullRequests: isOurs ? into : [], arePullRequestsAssumed: true };
}

;// CONCATENATED MODULE: ./packages/core/out/repository/branch-pattern.js

/** Compiles the patterns of a repository once for all its branches. Names are compared with case, as git does. */
function createBranchMatcher(patterns) {
    const isIncluded = compilePatternList(patterns.include);
    const isExcluded = compilePatternList(patterns.exclude);
    return (branch) => isIncluded(branch) && !isExcluded(branch);
}
/** Tells whether the patterns mean one branch; for many branches compile them with `createBranchMatcher`. */
function matchesBranch(patterns, branch) {
    return createBranchMatcher(patterns)(branch);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/select-branches.js



/**
 * Decides which branches must be compared with the default branch.
 *
 * The default branch and our own sync branches are never analysed. A branch that points at the default branch's
 * commit is up to date without asking anybody.
 */
function selectBranches(snapshot, settings, botBranchPrefixes) {
    const { defaultBranch } = snapshot;
    if (defaultBranch === null)
        return { settled: [], toCompare: [] };
    const matcher = createBranchMatcher({ include: settings.include, exclude: settings.exclude });
    const settled = [];
    const toCompare = [];
    for (const branch of snapshot.branches) {
        if (branch.name === defaultBranch.name || isSyncBranch(branch.name))
            continue;
        const result = settleBranch(branch, defaultBranch, matcher, botBranchPrefixes);
        if (result === null)
            toCompare.push(branch);
        else
            settled.push(result);
    }
    return { settled, toCompare };
}
function settleBranch(branch, defaultBranch, matches, botBranchPrefixes) {
    if (!matches(branch.name))
        return uncompared(branch, "excluded");
    if (isBotBranch(branch.name, botBranchPrefixes))
        return uncompared(branch, "bot-branch");
    if (branch.oid === defaultBranch.oid) {
        return { name: branch.name, aheadBy: 0, behindBy: 0, outcome: "up-to-date" };
    }
    return null;
}
function uncompared(branch, outcome) {
    return { name: branch.name, aheadBy: null, behindBy: null, outcome };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/open-repositories.js

/**
 * Takes each repository into the run or closes it with its reason, and picks the branches to compare.
 *
 * @param seen numbers of the repositories that are in the run already; those taken in are added
 */
function openRepositories(requests, lookups, seen, { botBranchPrefixes }) {
    return requests.map((request, index) => {
        const lookup = lookups[index];
        const close = (observed) => ({ status: "closed", observed });
        const { config, settings } = request;
        if (lookup === undefined || lookup.status === "failed")
            return close(toUnread(config, lookup));
        const { snapshot } = lookup;
        const { databaseId } = snapshot;
        if (config.databaseId !== undefined && databaseId !== null && config.databaseId !== databaseId) {
            const message = `${(0,repository_ref/* formatRepositoryRef */.PC)(config.repository)} is another repository now (id ${databaseId}, the configuration expects ${config.databaseId}). Check who owns the name, then correct the entry.`;
            return close({ status: "failed", config, failure: { code: "identity-changed", message } });
        }
        // Two entries may lead to one repository after a rename; it must not be worked on twice.
        if (databaseId !== null && seen.has(databaseId))
            return close({ status: "skipped", config, reason: "duplicate" });
        if (databaseId !== null)
            seen.add(databaseId);
        const reason = skipReason(snapshot);
        if (reason !== null || snapshot.defaultBranch === null) {
            return close({ status: "skipped", config, reason: reason ?? "empty" });
        }
        const { defaultBranch, repository } = snapshot;
        const { settled, toCompare } = selectBranches(snapshot, settings, botBranchPrefixes);
        return {
            status: "open",
            request,
            snapshot,
            defaultBranch,
            settled: settled.map((result) => ({ status: "settled", result })),
            comparisons: toCompare.map((branch) => ({ repository, defaultBranch, branch })),
        };
    });
}
function toUnread(config, lookup) {
    if (lookup?.status !== "failed")
        return { status: "skipped", config, reason: "cancelled" };
    const { code, message } = lookup.error;
    return code === "rate-limited"
        ? { status: "skipped", config, reason: "rate-limit" }
        : { status: "failed", config, failure: { code, message } };
}
function skipReason(snapshot) {
    if (snapshot.isArchived)
        return "archived";
    if (snapshot.isDisabled || snapshot.isLocked)
        return "disabled";
    if (snapshot.isMirror)
        return "mirror";
    return snapshot.defaultBranch === null ? "empty" : null;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/progress.js
/** Lines that a reading shows at most while it goes on. */
const STEPS = 10;
/** Tells how far a reading is: a line for every tenth of it, none for one that is over at once. */
function createProgress(logger, total, what) {
    const step = Math.max(100, Math.ceil(total / STEPS));
    let done = 0;
    return () => {
        done += 1;
        if (done % step === 0 && done < total)
            logger.info(`${done} of ${total} ${what}`);
    };
}

;// CONCATENATED MODULE: ./packages/core/out/memory/comparison-memory.js
/**
 * What is certain about a branch that did not move while its default branch went forward by `newCommits`.
 *
 * Let B be the commits of the branch, D0 and D1 those of the default branch before and after, D0 within D1. Then
 * `|D1 \ B| = |D0 \ B| + |(D1 \ D0) \ B|` and `|B \ D1| = |B \ D0| - |B ∩ (D1 \ D0)|`. The only unknown is
 * `k = |B ∩ (D1 \ D0)|`, the commits that the default branch took over from the branch: it lies in
 * `0 .. min(|B \ D0|, |D1 \ D0|)`. So a branch without commits of its own has `k = 0`, and its new counts are exact.
 */
function boundAfterAdvance(counts, newCommits) {
    const { aheadBy, behindBy } = counts;
    const takenOver = Math.min(aheadBy, newCommits);
    return {
        aheadBy: { least: aheadBy - takenOver, most: aheadBy },
        behindBy: { least: behindBy + newCommits - takenOver, most: behindBy + newCommits },
    };
}
/**
 * Carries what is remembered over to a default branch that went forward by `newCommits`; `null` where the new counts
 * are not certain. A report never shows a bound: what is not certain is compared again.
 */
function carryForward(remembered, newCommits) {
    // A merge may have joined the two histories meanwhile.
    if (remembered.status !== "compared")
        return null;
    const { aheadBy, behindBy } = boundAfterAdvance(remembered, newCommits);
    const isCertain = aheadBy.least === aheadBy.most && behindBy.least === behindBy.most;
    return isCertain ? { ...remembered, aheadBy: aheadBy.most, behindBy: behindBy.most } : null;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/recall-comparisons.js

/**
 * Answers what an earlier run has answered already: branches whose commit and default branch are as they were, and
 * those that a step forward of the default branch moves by a number that is certain. One question a repository tells
 * how long that step was; a default branch that was forced elsewhere makes everything unknown again.
 */
async function recallComparisons(openings, { memory, repositories, logger }) {
    const recalled = new Map();
    const moved = [];
    for (const opening of openings) {
        if (opening.status !== "open")
            continue;
        const known = recallRepository(memory.earlier, opening.request.config.repository, opening.snapshot.databaseId);
        if (known === undefined || known.defaultOid === null)
            continue;
        if (known.defaultOid === opening.defaultBranch.oid)
            recall(opening, known, (one) => one, recalled);
        else if (isWorthAsking(opening, known))
            moved.push(toMoved(opening, known, known.defaultOid));
    }
    if (moved.length > 0)
        memory.hasNews = true;
    const advances = await repositories.countAdvances(moved.map(({ advance }) => advance));
    for (const [index, { opening, memory: known }] of moved.entries()) {
        const newCommits = advances[index] ?? null;
        if (newCommits !== null)
            recall(opening, known, (one) => carryForward(one, newCommits), recalled);
    }
    if (recalled.size > 0)
        logger.info(`${recalled.size} branches are as an earlier run compared them`);
    memory.hits += recalled.size;
    memory.savedCalls += countSaved(openings, recalled.size) - countCalls(moved.length);
    return recalled;
}
/** Calls that comparing everything would have taken beyond those for the rest. */
function countSaved(openings, recalled) {
    const all = openings.reduce((sum, one) => sum + (one.status === "open" ? one.comparisons.length : 0), 0);
    return countCalls(all) - countCalls(all - recalled);
}
function countCalls(comparisons) {
    return Math.ceil(comparisons / COMPARISONS_A_CALL);
}
function recall({ comparisons }, memory, carry, recalled) {
    const known = indexComparisons(memory);
    for (const request of comparisons) {
        const remembered = known.get(request.branch.oid);
        const current = remembered === undefined ? null : carry(remembered);
        if (current !== null)
            recalled.set(request, toLookup(request, current));
    }
}
/** Asking costs as much as comparing one branch: it pays from two on. */
function isWorthAsking({ comparisons }, memory) {
    const known = indexComparisons(memory);
    const carried = comparisons.filter(({ branch }) => {
        const remembered = known.get(branch.oid);
        return remembered !== undefined && carryForward(remembered, 1) !== null;
    });
    return carried.length > 1;
}
function toMoved(opening, memory, formerOid) {
    const { repository } = opening.snapshot;
    return { opening, memory, advance: { repository, defaultBranch: opening.defaultBranch, formerOid } };
}
function toLookup({ branch, defaultBranch }, one) {
    if (one.status !== "compared")
        return { status: "unrelated-histories" };
    const { aheadBy, behindBy, tipAuthorId } = one;
    return {
        status: "compared",
        comparison: { branch, aheadBy, behindBy, tipAuthorId, isRemembered: true },
        defaultOid: defaultBranch.oid,
    };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/remember.js

/**
 * Keeps what the next run need not ask again. A repository that the run did not get through with keeps its place in the
 * queue; what it did learn about it stays, so that even the largest one is done some day.
 */
function remember(openings, observed, lookups, { memory, nowMs }) {
    const visitedAtMs = nowMs();
    for (const [index, opening] of openings.entries()) {
        const result = observed[index];
        if (result === undefined || isUnread(result))
            continue;
        const { repository } = result.config;
        if (opening.status === "closed") {
            memory.touch(repository, visitedAtMs);
            continue;
        }
        const { snapshot, defaultBranch } = opening;
        const comparisons = opening.comparisons.flatMap((request) => toRemembered(request, lookups.get(request)) ?? []);
        const { databaseId } = snapshot;
        const visit = { repository, databaseId, defaultOid: defaultBranch.oid, comparisons };
        memory.visit(visit, hasGaps(result) ? null : visitedAtMs);
    }
}
/** Whether a repository was left to a later run. */
function isUnread(result) {
    return result.status === "skipped" && (result.reason === "rate-limit" || result.reason === "cancelled");
}
/** Whether some of its branches were. */
function hasGaps(result) {
    return (result.status === "scanned" &&
        result.branches.some((branch) => branch.status === "settled" && branch.failure?.code === "rate-limited"));
}

;// CONCATENATED MODULE: ./packages/core/out/memory/plan-scan.js

/** A query of repositories or comparisons costs one point, one of 25 lists of pull requests three. */
const LISTS_A_POINT = 25 / 3;
/** Of what is remembered, the part that has moved until the next run. Generous: a plan that is too small only waits. */
const MOVED_SHARE = 0.1;
/** The last query of repositories and the last one of comparisons are seldom full, and cost a point all the same. */
const PARTLY_FILLED = 2;
/** Of branches nobody has looked at, the part that turns out to be stale. */
const STALE_SHARE = 0.2;
/**
 * Branches of a repository when nothing tells how many there are. The least: nobody is to wait for a mere guess, and a
 * guess that is too small costs the reading of some repositories whose branches are then not compared.
 */
const BRANCHES_IF_UNKNOWN = 1;
/**
 * Orders the repositories of a run so that any stop only delays: who has waited longest comes first, equals stay in the
 * order of the configuration. When `spendablePoints` do not suffice for all, as many are read as they are expected to.
 *
 * The estimate only decides who is asked about; the budget itself is kept call by call.
 *
 * @param spendablePoints `null` when no limit is known
 */
function planScan(candidates, spendablePoints) {
    const queue = candidates.toSorted((a, b) => waitingSince(a) - waitingSince(b));
    const branches = usualBranches(candidates);
    const costs = queue.map((candidate) => expectPoints(candidate, branches));
    const expectedPoints = Math.ceil(costs.reduce((sum, cost) => sum + cost, 0));
    if (spendablePoints === null || expectedPoints <= spendablePoints) {
        return { now: queue, later: [], expectedPoints };
    }
    let left = spendablePoints - PARTLY_FILLED;
    const firstBeyond = costs.findIndex((cost) => {
        left -= cost;
        return left < 0;
    });
    // One is always tried: were it too large for every estimate, it would never have its turn.
    const count = Math.max(1, firstBeyond);
    return { now: queue.slice(0, count), later: queue.slice(count), expectedPoints };
}
function waitingSince({ memory }) {
    return memory?.visitedAtMs ?? 0;
}
/** The average of those that are known. */
function usualBranches(candidates) {
    const known = candidates.flatMap(({ memory }) => (memory?.defaultOid ? [memory.comparisons.length] : []));
    if (known.length === 0)
        return BRANCHES_IF_UNKNOWN;
    return known.reduce((sum, count) => sum + count, 0) / known.length;
}
function expectPoints({ memory, threshold, asksByBranch }, usual) {
    const isKnown = memory !== undefined && memory.defaultOid !== null;
    const branches = isKnown ? memory.comparisons.length : usual;
    const compared = isKnown ? branches * MOVED_SHARE : branches;
    const stale = isKnown ? plan_scan_countStale(memory, threshold) : branches * STALE_SHARE;
    return 1 / REPOSITORIES_A_CALL + compared / COMPARISONS_A_CALL + (asksByBranch ? stale / LISTS_A_POINT : 0);
}
function plan_scan_countStale({ comparisons }, threshold) {
    return comparisons.filter((one) => one.status === "compared" && one.behindBy > threshold).length;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/scan-waves.js


/** Repositories that are read and compared before the next ones begin: what a stop can undo at most. */
const WAVE = 1_000;
/**
 * Has the repositories read in waves, those that have waited longest first, as many as the limits are expected to allow.
 * After each wave it is kept what was learned. One entry per request, in the order of the requests.
 */
async function scanInWaves(requests, dependencies, scan) {
    const { memory, logger, spendablePoints, checkpoint } = dependencies;
    const candidates = requests.map((request) => ({
        request,
        memory: memory.earlier.repositories.get((0,repository_ref/* repositoryKey */.Kq)(request.config.repository)),
        threshold: request.settings.threshold,
        asksByBranch: request.settings.mode !== "report" && labelToAskFor(request.settings, requests.length) === undefined,
    }));
    const { now, later, expectedPoints } = planScan(candidates, spendablePoints());
    if (later.length > 0) {
        memory.hasNews = true;
        logger.notice(`Reading all repositories would cost about ${expectedPoints} points, more than are left: ${later.length} wait for a later run, and come first there.`);
    }
    const results = new Map();
    for (const { request } of later) {
        results.set(request, { status: "skipped", config: request.config, reason: "rate-limit" });
    }
    for (let begin = 0; begin < now.length; begin += WAVE) {
        const wave = now.slice(begin, begin + WAVE).map(({ request }) => request);
        const observed = await scan(wave);
        for (const [index, request] of wave.entries()) {
            const result = observed[index];
            if (result !== undefined)
                results.set(request, result);
        }
        if (begin + WAVE < now.length)
            await checkpoint();
    }
    return requests.flatMap((request) => results.get(request) ?? []);
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/observe.js









/**
 * Reads everything that the plan needs: repositories and branches, then distances, then what is open already into
 * the branches that are due. One entry per request, in order; a failure is a value.
 */
async function observe(requests, dependencies) {
    const seen = new Set();
    const labels = new Map(requests.map(({ config, settings }) => [config.repository, labelToAskFor(settings, requests.length)]));
    const observed = await scanInWaves(requests, dependencies, (wave) => scanWave(wave, { seen, labels }, dependencies));
    return completeDueBranches(observed, dependencies);
}
/** Reads some repositories and compares their branches. */
async function scanWave(requests, { seen, labels }, dependencies) {
    const { repositories, logger } = dependencies;
    logger.info(`Reading ${requests.length} repositories`);
    const lookups = await repositories.readRepositories(requests.map(({ config }) => config.repository), createProgress(logger, requests.length, "repositories read"), (repository) => labels.get(repository));
    const openings = openRepositories(requests, lookups, seen, dependencies);
    const comparisons = await compareAll(openings, dependencies);
    const observed = openings.map((opening) => observe_judge(opening, comparisons, dependencies));
    remember(openings, observed, comparisons, dependencies);
    return observed;
}
/** Asks only about those that memory has no answer to. */
async function compareAll(openings, dependencies) {
    const { repositories, logger, memory } = dependencies;
    const recalled = await recallComparisons(openings, dependencies);
    const requests = openings
        .flatMap((opening) => (opening.status === "open" ? opening.comparisons : []))
        .filter((request) => !recalled.has(request));
    if (requests.length > 0)
        memory.hasNews = true;
    logger.info(`Comparing ${requests.length} branches with their default branch`);
    const lookups = await repositories.compareBranches(requests, createProgress(logger, requests.length, "branches compared"));
    const all = new Map(recalled);
    for (const [index, request] of requests.entries()) {
        const lookup = lookups[index];
        if (lookup !== undefined)
            all.set(request, lookup);
    }
    return all;
}
function observe_judge(opening, lookups, dependencies) {
    if (opening.status === "closed")
        return opening.observed;
    const { request, snapshot, defaultBranch, comparisons } = opening;
    const { config, settings } = request;
    const failure = sharedFailure(comparisons.map((comparison) => lookups.get(comparison)));
    if (failure === "rate-limited")
        return { status: "skipped", config, reason: "rate-limit" };
    if (failure !== null)
        return { status: "failed", config, failure };
    const compared = comparisons.flatMap((comparison) => judgeComparison(comparison, lookups.get(comparison), settings, dependencies.botUserIds).map((branch) => branch.status === "due"
        ? { ...branch, due: assumePullRequests(branch.due, snapshot.openPullRequests) }
        : branch));
    const branches = [...opening.settled, ...compared].toSorted(byName);
    logRepository(snapshot.repository, branches, settings.threshold, dependencies.logger);
    return {
        status: "scanned",
        config,
        repository: snapshot.repository,
        defaultBranch: defaultBranch.name,
        threshold: settings.threshold,
        branches,
        syncBranches: settings.mode === "report" ? [] : listSyncBranches(snapshot.branches),
    };
}
/** One line for a quiet repository; one group, with a line per stale branch, for any other. */
function logRepository(repository, branches, threshold, logger) {
    const stale = branches.flatMap((branch) => (branch.status === "due" ? [branch.due.comparison] : []));
    const title = `${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}: ${branches.length} ${branches.length === 1 ? "branch" : "branches"}, ${stale.length} over the threshold of ${threshold}`;
    const lines = stale.map(({ branch, behindBy, aheadBy }) => `${branch.name}: ${behindBy} behind, ${aheadBy} ahead`);
    if (lines.length === 0)
        logger.info(title);
    else
        logger.group(title, lines);
}
/** When not one branch of a repository could be compared, the repository failed, or its turn never came. */
function sharedFailure(lookups) {
    const [first] = lookups;
    if (first === undefined || lookups.some((lookup) => lookup?.status !== "failed"))
        return null;
    const errors = lookups.flatMap((lookup) => (lookup?.status === "failed" ? [lookup.error] : []));
    if (errors.every((error) => error.code === "rate-limited"))
        return "rate-limited";
    const telling = errors.find((error) => error.code !== "rate-limited");
    return telling === undefined ? null : { code: telling.code, message: telling.message };
}
function byName(a, b) {
    const name = (branch) => branch.status === "settled" ? branch.result.name : branch.due.comparison.branch.name;
    return name(a) < name(b) ? -1 : 1;
}
function listSyncBranches(branches) {
    const own = branches.filter(({ name }) => isSyncBranch(name));
    if (own.length === 0)
        return [];
    const names = new Set(branches.map(({ name }) => name));
    return own.map((branch) => ({ ...branch, hasBase: names.has(baseOfSyncBranch(branch.name)) }));
}

// EXTERNAL MODULE: ./packages/core/out/config/secret-text.js
var secret_text = __webpack_require__(65744);
;// CONCATENATED MODULE: ./packages/core/out/panel/render-panel.js





/** Label that the panel is found by; whoever may not label cannot make one. */
const PANEL_LABEL = "ecosystem-panel";
/** Rows of one table; the report has them all. */
const render_panel_MAX_ROWS = 40;
const MAX_MESSAGE = 300;
/** What stands behind it differs from run to run and is no reason to write. */
const FOOTER = "<!-- eco-panel:footer -->";
const FOOTER_ROOM = 1_000;
/** The hidden line that tells the panel of one ecosystem from another one's. */
function panelMark(key) {
    return `<!-- eco-panel:v1 key=${key} -->`;
}
function renderPanelTitle({ slice }) {
    return `Ecosystem sync: what is open, waiting and wrong${slice === undefined ? "" : ` (slice ${slice})`}`;
}
/** Renders the panel's text: counts, then the longest-waiting things first, then how to speak to it. */
function renderPanel(facts) {
    const rows = facts.repositories.flatMap((repository) => repository.branches.map((branch) => ({ repository, branch })));
    const content = [
        panelMark(facts.key),
        renderCounts(facts, rows),
        ...section("Failures", ["Repository", "Code", "What and why"], facts.errors.map(renderError)),
        ...section("To put right", ["Repository", "Branch", "What"], facts.findings.map(renderFinding)),
        ...section("Conflicts", ["Repository", "Branch", "Behind", "Since", "Pull request"], renderConflicts(rows, facts)),
        ...section("Snoozed by a person", ["Repository", "Branch", "Pull request", "Until"], renderSnoozes(rows)),
        ...section("Deferred", ["Repository", "Branch", "Behind", "Since", "Why"], renderDeferred(rows, facts)),
        HOW_TO_SPEAK,
    ].join("\n\n");
    const note = "_Cut here: the rest is in the run's report._";
    return `${cutOnLine(content, MAX_BODY_CHARACTERS - FOOTER_ROOM, note)}\n\n${renderFooter(facts)}`;
}
/** Whether two texts of a panel say the same, whatever run wrote them. */
function isSamePanel(one, other) {
    const content = (text) => text.replaceAll("\r\n", "\n").split(FOOTER)[0]?.trim();
    return content(one) === content(other);
}
const HOW_TO_SPEAK = [
    "<details><summary>What a comment here can do</summary>\n",
    "On a line of its own, by an owner, member or collaborator of this repository; the last word counts:\n",
    "- `/never owner/name branch`: no sync pull request for this branch",
    "- `/ignore owner/name`: leave this repository alone",
    "- `/sync owner/name` or `/sync owner/name branch`: take that back\n",
    "</details>",
].join("\n");
function renderCounts({ isPartial, repositories }, rows) {
    const counts = new Map();
    for (const { branch } of rows)
        counts.set(branch.outcome, (counts.get(branch.outcome) ?? 0) + 1);
    const scanned = repositories.filter(({ status }) => status === "scanned").length;
    const table = markdownTable(["Outcome", "Branches"], [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, count]) => [outcome, String(count)]));
    const note = isPartial ? "\n\n> [!NOTE]\n> The run ended early: this is what it got to." : "";
    return `**${scanned} of ${repositories.length} repositories scanned, ${rows.length} branches.**${note}\n\n${table}`;
}
function section(title, header, rows) {
    if (rows.length === 0)
        return [];
    const more = rows.length > render_panel_MAX_ROWS ? `\n\n_And ${rows.length - render_panel_MAX_ROWS} more._` : "";
    return [`### ${title} (${rows.length})\n\n${markdownTable(header, rows.slice(0, render_panel_MAX_ROWS))}${more}`];
}
function ofKind(rows, outcome) {
    const found = rows.filter(({ branch }) => branch.outcome === outcome);
    return found.toSorted((a, b) => (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0));
}
function place({ repository, branch }) {
    return [
        tableCode((0,repository_ref/* formatRepositoryRef */.PC)(repository.renamedTo ?? repository.repository)),
        tableCode(branch.name),
    ];
}
function renderError({ repository, code, message }) {
    return [repository === null ? "the run" : tableCode(repository), code, quote(message)];
}
function renderFinding({ repository, branch, message }) {
    return [tableCode(repository), branch === undefined ? "" : tableCode(branch), quote(message)];
}
function quote(message) {
    const text = printable((0,secret_text/* redactSecrets */.f)(message));
    return tableCode(text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text);
}
function renderPullRequest({ pullRequest }) {
    // Behind the text of a link a number is no reference to an issue of this repository.
    return pullRequest === undefined ? "" : markdownLink(codeSpan(`#${pullRequest.number}`), pullRequest.url);
}
/** Those that end first come first; those for good come last. */
function renderSnoozes(rows) {
    const end = ({ branch }) => branch.snoozedUntilMs ?? Number.MAX_SAFE_INTEGER;
    return ofKind(rows, "vetoed")
        .toSorted((a, b) => end(a) - end(b))
        .map((row) => {
        const { snoozedUntilMs } = row.branch;
        const until = typeof snoozedUntilMs === "number" ? day(snoozedUntilMs) : "for good";
        return [...place(row), renderPullRequest(row.branch), until];
    });
}
/** Those that wait longest come first. */
function listWaiting(rows, outcome, { waiting, nowMs }) {
    return ofKind(rows, outcome)
        .map((row) => {
        const { repository, branch } = row;
        const key = waitingKey((0,repository_ref/* repositoryKey */.Kq)(repository.renamedTo ?? repository.repository), branch.name);
        return { row, sinceMs: waiting.get(key) ?? nowMs };
    })
        .toSorted((a, b) => a.sinceMs - b.sinceMs);
}
function renderConflicts(rows, facts) {
    return listWaiting(rows, "conflict", facts).map(({ row, sinceMs }) => [
        ...place(row),
        String(row.branch.behindBy ?? ""),
        day(sinceMs),
        renderPullRequest(row.branch),
    ]);
}
function renderDeferred(rows, facts) {
    return listWaiting(rows, "deferred", facts).map(({ row, sinceMs }) => [
        ...place(row),
        String(row.branch.behindBy ?? ""),
        day(sinceMs),
        row.branch.detail === undefined ? "" : tableCode(row.branch.detail.slice(0, MAX_MESSAGE)),
    ]);
}
function day(atMs) {
    return new Date(atMs).toISOString().slice(0, 10);
}
function renderFooter({ runUrl, nowMs }) {
    const at = new Date(nowMs).toISOString();
    const run = runUrl === undefined ? "a run" : markdownLink("this run", runUrl);
    return `${FOOTER}\n<sub>Kept by sync-monitor, and written when something changes: last by ${run} at ${at}. The whole report is in the run's artifact.</sub>`;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/panel.js


const NO_PANEL = { wishes: NO_WISHES, show: async () => undefined };
/** Finds the panel and reads what people ask for in its comments: two calls, one while there is no panel yet. */
async function openPanel(inputs, runner, issues, logger) {
    const { panelRepository: repository, configFile, shard } = inputs;
    if (repository === undefined)
        return NO_PANEL;
    const slice = shard === undefined ? undefined : `${shard.index}/${shard.count}`;
    const scope = JSON.stringify([runner, configFile, slice ?? null]);
    const key = (0,external_node_crypto_.createHash)("sha256").update(scope).digest("hex").slice(0, 16);
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_))
                throw error;
            logger.warning(`The panel could not be ${what}. ${error.message}`);
            return null;
        }
    };
    const found = await attempt("read", () => findPanel(issues, repository, key));
    if (found === null)
        return NO_PANEL;
    const { issue } = found;
    const comments = issue === undefined ? [] : await attempt("read", () => issues.listComments(repository, issue.number));
    return {
        wishes: readPanelWishes(comments ?? []),
        show: async (facts) => {
            const panel = { ...facts, key, slice };
            await attempt("written", () => write(issues, repository, issue, panel, logger));
        },
    };
}
/** The open one with our label and mark, the oldest when there are several. */
async function findPanel(issues, repository, key) {
    const labelled = await issues.list(repository, { state: "open", label: PANEL_LABEL, maxPages: 1 });
    const ours = labelled.filter(({ body, labels }) => body.includes(panelMark(key)) && labels.some((label) => label.toLowerCase() === PANEL_LABEL));
    return { issue: ours.toSorted((a, b) => a.number - b.number)[0] };
}
async function write(issues, repository, issue, facts, logger) {
    const body = renderPanel(facts);
    if (issue === undefined) {
        const draft = { title: renderPanelTitle(facts), body, labels: [PANEL_LABEL], assignees: [] };
        const opened = await issues.open(repository, draft, panelMark(facts.key));
        // A label that did not stick would make a second panel next time.
        if (!opened.labels.some((label) => label.toLowerCase() === PANEL_LABEL)) {
            await issues.ensureLabels(repository, opened.number, [PANEL_LABEL]);
        }
        logger.info(`The panel is ${opened.url}`);
    }
    else if (!isSamePanel(issue.body, body)) {
        await issues.update(repository, issue.number, { body });
        logger.info(`The panel was brought up to date: ${issue.url}`);
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/retire-branch.js



/**
 * Takes away a sync branch that nothing needs any more, and closes the pull request of ours that comes from it. `null` when
 * nothing shows that the branch is ours, or it is gone already.
 *
 * Commits that are nowhere else stay, and with them a pull request that somebody worked on. May die between any two
 * lines: what is left is found again by the branch.
 */
async function retireBranch(retirement, dependencies) {
    const { idle, pullRequest } = retirement;
    const { repository, branch } = idle;
    const now = await dependencies.branches.read(repository, branch.name);
    if (now === null)
        return null;
    if (now.oid !== branch.oid)
        return kept("it moved while the run was under way");
    if (!(await isStillSo(idle, dependencies)))
        return kept("its branch changed while the run was under way");
    const work = await look(idle, dependencies);
    if (pullRequest === undefined && !(await isOurs(idle, work, dependencies)))
        return null;
    if (work.holdsWork && (pullRequest === undefined || idle.standing === "caught-up")) {
        return kept(`${describeStanding(idle.standing)}, but it holds commits that are nowhere else`);
    }
    const closed = await retire_branch_close(retirement, dependencies);
    if (work.holdsWork)
        return retired(idle, closed, "; its branch stays, because it holds commits that are nowhere else");
    return remove(idle, closed, dependencies);
}
/** Every write rests on what is true at this moment. */
async function isStillSo({ repository, base, defaultBranch, standing }, { branches }) {
    if (standing === "base-gone")
        return (await branches.read(repository, base)) === null;
    if (standing !== "caught-up")
        return true;
    return (await branches.compare(repository, base, defaultBranch))?.aheadBy === 0;
}
async function look({ repository, branch, base, defaultBranch, standing }, dependencies) {
    const commit = await dependencies.branches.readCommit(repository, branch.oid);
    const holders = standing === "base-gone" ? [defaultBranch] : [...new Set([base, defaultBranch])];
    return readWork({ repository, branch, holders }, commit, dependencies);
}
/** A name proves little: either its newest commit is ours, or a pull request of ours came from it. */
async function isOurs({ repository, base, branch }, { isOurMerge }, { histories }) {
    if (isOurMerge)
        return true;
    const [lookup] = await histories.read([{ repository, base, head: branch.name }]);
    return lookup?.status === "found" && lookup.history.ended.length > 0;
}
async function retire_branch_close({ idle, pullRequest, marker }, dependencies) {
    const { standing, repository, defaultBranch } = idle;
    if (pullRequest === undefined || marker === undefined || standing === "still-behind")
        return undefined;
    const closing = { repository, pullRequest, marker, reason: standing, defaultBranch };
    await explainClosing(closing, dependencies);
    await closePullRequest(closing, dependencies);
    return { number: pullRequest.number, url: pullRequest.url };
}
async function remove(idle, closed, { branches, pullRequests }) {
    const { repository, branch } = idle;
    const open = await pullRequests.listOpenFrom(repository, branch.name);
    if (open.some(({ number }) => number !== closed?.number)) {
        return kept("another pull request comes from it", closed);
    }
    const moved = await branches.remove(repository, branch.name, branch.oid);
    if (moved.status === "moved")
        return retired(idle, closed, "; the branch was removed");
    const why = moved.status === "protected" ? "a rule keeps it from being removed" : "it moved meanwhile";
    return kept(why, closed);
}
function retired(idle, closed, what) {
    const first = closed === undefined ? "" : `; #${closed.number} was closed`;
    return {
        outcome: "retired",
        ...(closed && { pullRequest: closed }),
        detail: `${describeStanding(idle.standing)}${first}${what}`,
    };
}
function kept(why, closed) {
    return { outcome: "kept", ...(closed && { pullRequest: closed }), detail: why };
}
/** What a failure makes of a retirement. It is no error of the run: the next one comes through here again. */
function toFailedEnding(error) {
    return { outcome: error.code === "rate-limited" ? "deferred" : "failed", detail: error.message };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/retire-branches.js



/**
 * Tidies up behind earlier runs: sync branches whose branch has caught up, is gone or left out, and their pull requests.
 *
 * Costs nothing where there are none, and one query for 25 of them; it comes last and is no error where it fails.
 */
async function retireBranches(observed, isDryRun, dependencies) {
    const retirements = await planRetirements(observed, dependencies);
    const { concurrency, signal, logger } = dependencies;
    const outcomes = await runPool(retirements, { concurrency, signal }, (retirement) => isDryRun ? describe(retirement) : carryOut(retirement, dependencies));
    const byRepository = new Map();
    for (const [index, { idle }] of retirements.entries()) {
        const outcome = outcomes[index];
        if (outcome?.status === "rejected")
            throw outcome.error;
        if (outcome?.status !== "fulfilled" || outcome.value === null)
            continue;
        const { value } = outcome;
        logger.info(`${(0,repository_ref/* formatRepositoryRef */.PC)(idle.repository)} ${value.name}: ${value.outcome} (${value.detail})`);
        const key = (0,repository_ref/* repositoryKey */.Kq)(idle.repository);
        byRepository.set(key, [...(byRepository.get(key) ?? []), value]);
    }
    return byRepository;
}
async function planRetirements(observed, { pullRequests, logger, signal, approved }) {
    const idle = observed.flatMap(listIdleSyncBranches);
    // A run that keeps to an approved plan writes nothing else.
    if (idle.length === 0 || signal.aborted || approved !== undefined)
        return [];
    logger.info(`Looking at ${idle.length} sync branches that nothing needs any more`);
    try {
        const lookups = await pullRequests.listOpen(idle.map(({ repository, base }) => ({ repository, base })));
        return idle.flatMap((branch, index) => {
            const lookup = lookups[index];
            if (lookup?.status !== "found")
                return [];
            return planRetirement(branch, lookup.pullRequests) ?? [];
        });
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        logger.warning(`${error.message} Sync branches are not tidied up in this run.`);
        return [];
    }
}
async function describe(retirement) {
    const { idle, pullRequest } = retirement;
    return {
        name: idle.branch.name,
        outcome: "planned",
        ...(pullRequest && { pullRequest: { number: pullRequest.number, url: pullRequest.url } }),
        detail: describeRetirement(retirement),
    };
}
async function carryOut(retirement, dependencies) {
    const { name } = retirement.idle.branch;
    try {
        const ending = await retireBranch(retirement, dependencies);
        return ending === null ? null : { name, ...ending };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return { name, ...toFailedEnding(error) };
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/run.js







/** Selects, connects, observes, plans, executes, and tells what became of it. A refused token ends the run as an error of it. */
async function run(inputs, config, { connection, ...means }) {
    for (const pattern of findIdlePatterns(config, inputs.repositories)) {
        means.logger.warning(`repositories: no repository of the configuration matches ${pattern}.`);
    }
    const { selected, skipped } = selectRepositories(config, inputs.repositories, inputs.shard);
    const requests = selected.map((repository) => ({
        config: repository,
        settings: resolveRepositorySettings(config, repository, inputs.overrides),
    }));
    const opened = await connection.open(new Set(requests.map(ownerOf)));
    if (opened.status === "refused")
        return endWith(opened.error);
    const { refusedOwners, github } = opened;
    const tooFar = await findUnreachable(inputs, opened, requests);
    if (tooFar !== null)
        return endWith(tooFar);
    const panel = await openPanel(inputs, means.runnerRepository, github.issues, means.logger);
    const dependencies = { ...github, ...means, wishes: panel.wishes };
    const { reachable, leftOut } = part(requests, refusedOwners, panel.wishes);
    let confirmed;
    try {
        const read = await observe(reachable, dependencies);
        const perRun = resolveMaxPullRequests(config, inputs.overrides);
        const limits = resolvePullRequestLimits(config, perRun, dependencies.memory.writes, dependencies.nowMs());
        confirmed = await confirmPlan(read, limits, dependencies);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return endWith(error);
    }
    const { observed, plan } = confirmed;
    const outcomes = inputs.isDryRun ? describePlan(plan) : await execute(plan, dependencies);
    const retired = await retireBranches(observed, inputs.isDryRun, dependencies);
    const notSelected = skipped.map(({ repository, reason }) => ({ status: "skipped", config: repository, reason }));
    const all = [...observed, ...leftOut, ...notSelected];
    const threshold = inputs.overrides.threshold ?? config.threshold;
    const result = assembleResults(all, outcomes, threshold, retired);
    const findings = listFindings(config, result.repositories);
    if (!inputs.isDryRun)
        await panel.show({ ...toPanelFacts(result, means), findings });
    return { ...result, findings, plan };
}
function toPanelFacts(result, { memory, nowMs, runUrl }) {
    const at = { contentMs: [], nowMs: nowMs() };
    const { waitingSinceMs } = advanceWriteHistory(memory.writes, { ...result, ...at });
    return { ...result, waiting: waitingSinceMs, runUrl, nowMs: at.nowMs };
}
function ownerOf({ config }) {
    return config.repository.owner.toLowerCase();
}
/** Leaves out repositories of owners whose own token was refused, and those that people want to be left alone. */
function part(requests, refusedOwners, { ignored }) {
    const reachable = [];
    const leftOut = [];
    for (const request of requests) {
        const { config } = request;
        const error = refusedOwners.get(ownerOf(request));
        if (error !== undefined) {
            const { code, message } = error;
            leftOut.push({ status: "failed", config, failure: { code, message } });
        }
        else if (ignored.has((0,repository_ref/* repositoryKey */.Kq)(config.repository))) {
            leftOut.push({ status: "skipped", config, reason: "disabled" });
        }
        else
            reachable.push(request);
    }
    return { reachable, leftOut };
}
/** A dry run is told too: it is there to show what a run would meet. */
async function findUnreachable({ githubToken, ownerTokens, app }, { github, homeLimit }, requests) {
    if (app !== undefined)
        return null;
    const others = new Set(ownerTokens.map(({ owner }) => owner));
    const ofHome = requests.filter((request) => !others.has(ownerOf(request)));
    return checkReach(githubToken, homeLimit, ofHome, github);
}
function endWith(error) {
    return { repositories: [], errors: [toRunError(error)], isPartial: true };
}
/** A failure that concerns the run as a whole. */
function toRunError(error) {
    return { repository: null, code: error.code, message: error.message };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/monitor.js







/** Repositories from which on memory counts for more than the last tenth of speed. */
const monitor_MANY_REPOSITORIES = 1_000;
/** Carries out a run that has begun, publishes what came out, then says whether it failed. */
async function monitor(started, kit) {
    const { inputs, config, startedAtMs, governor } = started;
    if (config.repositories.length > monitor_MANY_REPOSITORIES)
        preferLittleMemory();
    const state = await openState(inputs.stateFile, nameScope(inputs, kit.runner.apiUrl), kit);
    governor.recall(state.memory.writes.contentMs);
    const connection = createConnection(started, kit);
    const { result: found, crash } = await workOrTell(started, { connection, state }, kit);
    const { plan, ...result } = found;
    const syncRun = {
        mode: resolveRunMode(config, inputs.overrides),
        isDryRun: inputs.isDryRun,
        threshold: inputs.overrides.threshold ?? config.threshold,
        startedAtMs,
        finishedAtMs: kit.clock.now(),
        ...result,
    };
    const metrics = summarizeRun({
        ...syncRun,
        requestCount: connection.countRequests(),
        memory: state.memory,
        rateLimit: toSpans(connection.usage()),
        run: kit.runner.identity,
    });
    const { repositories, finishedAtMs: nowMs } = syncRun;
    const contentMs = governor.history();
    state.memory.keepWrites(advanceWriteHistory(state.memory.writes, { repositories, contentMs, nowMs }));
    await state.save();
    const planFile = plan && inputs.isDryRun ? inputs.planFile : undefined;
    const files = [
        [inputs.metricsFile, metrics],
        [inputs.reportFile, createSyncReport(syncRun)],
        ...(plan && planFile ? [[planFile, (0,plan_file/* createPlanFile */.IB)(plan, kit.runner.apiUrl, nowMs)]] : []),
    ];
    await publish(inputs, syncRun, metrics, files, kit);
    if (crash !== undefined)
        throw crash.error;
    failWhenBad(inputs, syncRun, metrics, kit);
}
async function workOrTell(started, means, kit) {
    try {
        return { result: await work(started, means, kit) };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const told = { repository: null, code: "internal", message: `Unexpected failure: ${message}` };
        return { result: { repositories: [], errors: [told], isPartial: true }, crash: { error } };
    }
}
async function work({ inputs, config, approved }, { connection, state }, kit) {
    return run(inputs, config, {
        connection,
        logger: kit.logger,
        signal: kit.signal,
        concurrency: inputs.concurrency,
        botUserIds: config.bots.userIds,
        botBranchPrefixes: config.bots.branchPrefixes,
        memory: state.memory,
        checkpoint: () => state.checkpoint(),
        spendablePoints: () => findSpendable(connection, inputs, kit.clock.now()),
        nowMs: () => kit.clock.now(),
        approved,
        runnerRepository: kit.runner.identity.repository,
        runUrl: kit.runner.runUrl,
    });
}
/** A name for what this ecosystem keeps, the same in each of its runs. */
function nameScope({ configFile, repositories, shard, stateFile }, apiUrl) {
    const parts = JSON.stringify([apiUrl, configFile, repositories, shard ?? null, stateFile]);
    return (0,external_node_crypto_.createHash)("sha256").update(parts).digest("hex").slice(0, 16);
}
/** What may be spent on GraphQL, the next window included when the run may wait for it. */
function findSpendable(connection, inputs, nowMs) {
    const { limit = null, remaining = null, resetAtMs = null } = connection.usage().graphql ?? {};
    if (limit === null || remaining === null)
        return null;
    const spendable = Math.max(0, remaining - inputs.rateLimitBuffer);
    const isResetNear = resetAtMs !== null && resetAtMs - nowMs <= inputs.maxWaitMinutes * 60_000;
    return isResetNear ? spendable + limit : spendable;
}
function toSpans(usage) {
    return Object.fromEntries(Object.entries(usage).map(([resource, { limit, start, remaining }]) => [
        resource,
        { limit, start, end: remaining },
    ]));
}
/** Tells the world. A file that cannot be written is thrown at the end, so that it costs only itself. */
async function publish(inputs, syncRun, metrics, files, kit) {
    const problems = [];
    for (const [file, data] of files)
        problems.push(...(await monitor_write(file, data, kit)));
    kit.setOutputs(toOutputs(metrics, syncRun.repositories, inputs));
    await kit.summary(renderSyncSummary(syncRun, metrics, kit.runner.serverUrl));
    for (const error of syncRun.errors) {
        kit.logger.error(error.repository === null ? error.message : `${error.repository}: ${error.message}`);
    }
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems);
    await kit.uploadArtifact(inputs.artifactName, files.map(([file]) => file));
}
async function monitor_write(file, data, kit) {
    try {
        await kit.writeReport(file, data);
        return [];
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return error.problems;
        throw error;
    }
}
function failWhenBad(inputs, syncRun, metrics, kit) {
    const isOver = (error) => error.repository === null || error.code === "unauthorized";
    if (syncRun.errors.some(isOver)) {
        kit.fail("The run could not be carried out; the error above says why.");
    }
    else if (metrics.success_rate !== null && metrics.success_rate < inputs.minSuccessRate) {
        kit.fail(`Only ${metrics.success_rate} % of the repositories went without an error; min-success-rate is ${inputs.minSuccessRate}. The summary lists the failures.`);
    }
}


/***/ }),

/***/ 97576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeOperation)
/* harmony export */ });
/** Says what an operation would do, for a dry run and for the log. Names are not escaped. */
function describeOperation(operation) {
    const base = operation.due.comparison.branch.name;
    switch (operation.kind) {
        case "open-pull-request":
            return `open a sync pull request into ${base}`;
        case "update-pull-request":
            return `bring sync pull request #${operation.pullRequest.number} into ${base} up to date`;
        case "replace-pull-request":
            return `replace sync pull request #${operation.pullRequest.number} into ${base}, which brings in the former default branch ${operation.former}`;
        case "review-conflict":
            return `mark sync pull request #${operation.pullRequest.number} into ${base} as ready if its conflicts are gone`;
        case "label-pull-request":
            return `label sync pull request #${operation.pullRequest.number} into ${base}`;
        case "fast-forward":
            return `fast-forward ${base} to ${operation.due.defaultBranch.name}`;
    }
}


/***/ }),

/***/ 20681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ parsePlanFile),
/* harmony export */   IB: () => (/* binding */ createPlanFile),
/* harmony export */   _d: () => (/* binding */ reviewOperation)
/* harmony export */ });
/* harmony import */ var _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22156);
/* harmony import */ var _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97576);


const KINDS = [
    "open-pull-request",
    "replace-pull-request",
    "update-pull-request",
    "review-conflict",
    "label-pull-request",
    "fast-forward",
];
/** More than a run ever plans: a repository has up to some hundred branches, a configuration 10,000 repositories. */
const MAX_OPERATIONS = 100_000;
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Writes a plan down, the most important operation first. */
function createPlanFile(plan, apiUrl, nowMs) {
    const operations = plan.operations.map(describe);
    return {
        schema_version: 1,
        created_at: new Date(nowMs).toISOString(),
        api_url: apiUrl,
        expected_calls: operations.reduce((sum, operation) => sum + operation.expected_calls, 0),
        operations,
    };
}
/**
 * Reads a plan file. It may come from anywhere, so nothing is taken from it but what an operation of the run's own plan must
 * be equal to: it can keep a run from writing, and never make it write.
 */
function parsePlanFile(text, apiUrl) {
    const refuse = (why) => ({ status: "refused", why });
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return refuse("It is not JSON.");
    }
    const file = (data ?? {});
    if (file.schema_version !== 1)
        return refuse("It is no plan of this version of the action.");
    if (file.api_url !== apiUrl)
        return refuse("It is for another GitHub.");
    if (!Array.isArray(file.operations) || file.operations.length > MAX_OPERATIONS) {
        return refuse("Its list of operations makes no sense.");
    }
    const plan = new Map();
    for (const [index, entry] of file.operations.entries()) {
        const operation = readOperation(entry);
        if (operation === null)
            return refuse(`Its operation ${index + 1} makes no sense.`);
        const key = keyOf(operation.repository.toLowerCase(), operation.branch);
        if (plan.has(key))
            return refuse(`Its operation ${index + 1} is for a branch that another one is for.`);
        plan.set(key, operation);
    }
    return { status: "read", plan };
}
/** Whether an operation of the run's own plan is what was approved; if not, what becomes of its branch. */
function reviewOperation(approved, operation) {
    const { repository, comparison, defaultBranch } = operation.due;
    const found = approved.get(keyOf((0,_repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryKey */ .Kq)(repository), comparison.branch.name));
    if (found === undefined) {
        return { outcome: "planned", detail: `not in the approved plan: ${(0,_describe_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOperation */ .R)(operation)}` };
    }
    const stale = (why) => ({ outcome: "deferred", detail: `stale plan: ${why}` });
    if (found.branchOid !== comparison.branch.oid) {
        return stale(`the branch went from ${short(found.branchOid)} to ${short(comparison.branch.oid)}`);
    }
    if (found.defaultOid !== defaultBranch.oid) {
        return stale(`the default branch went from ${short(found.defaultOid)} to ${short(defaultBranch.oid)}`);
    }
    if (found.kind !== operation.kind)
        return stale(`by now one would ${(0,_describe_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOperation */ .R)(operation)}`);
    return null;
}
function describe(operation) {
    const { repository, comparison, defaultBranch, settings } = operation.due;
    const { branch, aheadBy, behindBy } = comparison;
    const { number, url } = "pullRequest" in operation ? operation.pullRequest : { number: 0, url: "" };
    return {
        repository: (0,_repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepositoryRef */ .PC)(repository),
        branch: branch.name,
        kind: operation.kind,
        action: (0,_describe_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOperation */ .R)(operation),
        reason: `${behindBy} commits behind ${defaultBranch.name}, more than ${settings.threshold}`,
        branch_oid: branch.oid,
        default_branch: defaultBranch.name,
        default_oid: defaultBranch.oid,
        ahead_by: aheadBy,
        behind_by: behindBy,
        ...("pullRequest" in operation && { pull_request: { number, url } }),
        expected_calls: expectCalls(operation),
    };
}
/** Requests of an operation that meets nothing unexpected. */
function expectCalls(operation) {
    switch (operation.kind) {
        case "open-pull-request":
            // Look at the branch, make the sync branch, merge, open, label; without a sync branch two less.
            return operation.due.settings.head === "sync-branch" ? 5 : 3;
        case "replace-pull-request":
            // Besides, look at the former default branch and whose work there is, comment, remove, close.
            return 15;
        case "review-conflict":
            return 5;
        case "update-pull-request":
        case "label-pull-request":
        case "fast-forward":
            return 2;
    }
}
function readOperation(entry) {
    const operation = (entry ?? {});
    const { repository, branch, branch_oid: branchOid, default_oid: defaultOid } = operation;
    const kind = KINDS.find((known) => known === operation.kind);
    const isNamed = typeof repository === "string" && typeof branch === "string" && kind !== undefined;
    const isPlaced = typeof branchOid === "string" &&
        OID.test(branchOid) &&
        typeof defaultOid === "string" &&
        OID.test(defaultOid);
    return isNamed && isPlaced ? { repository, branch, kind, branchOid, defaultOid } : null;
}
function keyOf(repository, branch) {
    return `${repository} ${branch}`;
}
function short(oid) {
    return oid.slice(0, 7);
}


/***/ })

};
