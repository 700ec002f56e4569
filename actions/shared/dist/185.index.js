export const id = 185;
export const ids = [185];
export const modules = {

/***/ 5496:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const pico = __webpack_require__(7282);
const utils = __webpack_require__(365);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core_conflict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5419);
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);


/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const repository = reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .parseRepositoryRef */ .rH, "must be `owner/name`");
    const pullRequest = reader.parsed("pull-request", parsePullRequest, "must be a number or `all`") ?? "all";
    const configFile = reader.optionalWorkspacePath("config");
    const syncReportFiles = reader.lines("sync-report-files");
    if (syncReportFiles.length > 0 && (pullRequest !== "all" || repository !== undefined)) {
        reader.problem("The reports in `sync-report-files` list the pull requests: omit `pull-request` and `repository`.");
    }
    const strategies = (0,_automation_core_conflict__WEBPACK_IMPORTED_MODULE_1__/* .parseStrategyRules */ .W_)(reader.lines("strategies"));
    if (strategies === null) {
        reader.problem("The input `strategies` must have lines like `docs/**: words`; strategies are structure, union, words, person, ours, theirs.");
    }
    const sets = (0,_automation_core_conflict__WEBPACK_IMPORTED_MODULE_1__/* .parseSetRules */ .B5)(reader.lines("sets"));
    if (sets === null)
        reader.problem("The input `sets` must have lines like `cspell.json: words`.");
    const inputs = {
        githubToken: reader.secret("github-token"),
        repository,
        pullRequest,
        configFile,
        syncReportFiles,
        rules: { strategies: strategies ?? [], sets: sets ?? [] },
        isDryRun: reader.boolean("dry-run", true),
        writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
        regeneratedFolder: reader.optionalWorkspacePath("regenerated-folder"),
        reportFile: reader.workspacePath("report-file", "automation_conflicts.json"),
    };
    reader.finish();
    return inputs;
}
function parsePullRequest(text) {
    if (text === "all")
        return text;
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 3185:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _resolve_conflicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8813);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((kit) => (0,_resolve_conflicts_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConflicts */ .q)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ resolveConflicts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
;// CONCATENATED MODULE: ./packages/core/out/conflict/report/conflict-report.js

/** Version of the report file; `schemas/conflict-report.schema.json` describes it. */
const CONFLICT_REPORT_VERSION = 1;
/** The report file of a run. */
function createConflictReport(run) {
    const repositories = run.repositories.map(repository_ref/* formatRepositoryRef */.PC);
    return {
        schema_version: CONFLICT_REPORT_VERSION,
        repository: repositories.length === 1 ? (repositories[0] ?? null) : null,
        repositories,
        dry_run: run.isDryRun,
        started_at: toIso(run.startedAtMs),
        finished_at: toIso(run.finishedAtMs),
        pull_requests: run.pullRequests.map((pullRequest) => toReportPullRequest(pullRequest, run.isDryRun)),
        errors: run.errors,
        skipped: (run.left ?? []).map(({ repository, reason }) => ({
            repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository),
            reason,
        })),
    };
}
/** Pull requests whose conflicts were resolved, or would have been in a dry run. */
function countResolved(run) {
    return run.pullRequests.filter(({ outcome }) => outcome === "resolved" || outcome === "planned").length;
}
/** Pull requests that still have conflicts. */
function countUnresolved(run) {
    const open = new Set([
        "needs-human",
        "needs-regeneration",
        "blocked",
        "stale",
        "failed",
    ]);
    return run.pullRequests.filter(({ outcome }) => open.has(outcome)).length;
}
/**
 * The lock files that are left to be regenerated, for a job of its own that has no right to write: for each pull request
 * with nothing else left, its two commits and what to run where.
 */
function listRegenerations({ pullRequests }) {
    return pullRequests
        .filter(({ outcome }) => outcome === "needs-regeneration")
        .map(({ repository, number, head, base, headOid, baseOid, files }) => ({
        repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository),
        number,
        head,
        base,
        head_oid: headOid ?? "",
        base_oid: baseOid ?? "",
        files: files.flatMap(({ regeneration, resolution }) => regeneration === undefined || resolution.status === "resolved" ? [] : [regeneration]),
    }));
}
function toReportPullRequest(pullRequest, isDryRun) {
    const { number, url, head, base, outcome, detail, headOid, baseOid, commitOid, backupRef } = pullRequest;
    const { mergeBaseOids, policyDigest } = pullRequest;
    return {
        repository: (0,repository_ref/* formatRepositoryRef */.PC)(pullRequest.repository),
        number,
        url,
        head,
        base,
        outcome,
        ...(detail !== undefined && { detail }),
        ...(headOid !== undefined && { head_oid: headOid }),
        ...(baseOid !== undefined && { base_oid: baseOid }),
        ...(mergeBaseOids !== undefined && { merge_base_oids: mergeBaseOids }),
        ...(policyDigest !== undefined && { policy_sha256: policyDigest }),
        ...(commitOid !== undefined && { commit: commitOid }),
        ...(backupRef !== undefined && { backup_ref: backupRef }),
        files: pullRequest.files.map(({ path, resolution, digests, regeneration }) => ({
            path,
            ...toReportFile(resolution, isDryRun || outcome === "needs-regeneration"),
            sha256: digests,
            ...(regeneration !== undefined && {
                regeneration: { folder: regeneration.folder, command: regeneration.command },
            }),
        })),
        broken_files: pullRequest.brokenFiles,
    };
}
function toReportFile(resolution, isInNoCommit) {
    switch (resolution.status) {
        case "resolved":
        case "proposed": {
            const { status, strategy, confidence, proof, decisions, dropped } = resolution;
            // What is in no commit is to be found here.
            const text = status === "proposed" || isInNoCommit ? { text: resolution.text } : {};
            return { status, strategy, confidence, proof, decisions, dropped, ...text };
        }
        case "needs-human":
            return {
                status: resolution.status,
                reason: resolution.reason,
                details: resolution.details,
                candidates: resolution.candidates,
            };
        case "refused":
            return { status: resolution.status, reason: resolution.reason, details: [resolution.detail] };
    }
}
function toIso(atMs) {
    return new Date(atMs).toISOString();
}

// EXTERNAL MODULE: ./packages/core/out/text/markdown.js
var markdown = __webpack_require__(3728);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./packages/core/out/text/printable.js
var printable = __webpack_require__(5282);
// EXTERNAL MODULE: ./packages/core/out/conflict/report/conflict-excerpt.js
var conflict_excerpt = __webpack_require__(3169);
;// CONCATENATED MODULE: ./packages/core/out/conflict/report/conflict-words.js

/** Writes a reason of the report as words. */
function formatReason(reason) {
    return reason === "clash" ? "conflict" : reason.replaceAll("-", " ");
}
/**
 * Calls both sides by the names of their branches, wherever a detail of the report names one: `ours 2, theirs 3` becomes
 * `release: 2, main: 3`. What may hold a file's content stays in code font.
 */
function nameSides(text, { head, base }) {
    // "base" is the base branch to whoever reads a pull request.
    const parts = text
        .replace(/\(base (?=.*, ours )/, "(before: ")
        .split(/(?<=^|\(|[,;] |\bof )(ours|theirs)\b/);
    const named = parts.map((part, index) => {
        const before = parts[index - 1] ?? "";
        if (index % 2 === 0)
            return part;
        const name = part === "ours" ? head : base;
        if (name === "")
            return part;
        return / of $/.test(before) || parts[index + 1]?.startsWith(":") ? name : `${name}:`;
    });
    const plain = named.join("");
    return /^[a-z ,;']+$/i.test(plain) ? plain : (0,markdown/* codeSpan */.SS)(plain);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/report/render-conflict-comment.js






/** Finds the one comment on a pull request again. */
const CONFLICT_COMMENT_MARK = "<!-- resolve-conflicts:v1 -->";
/** Lines of one kind that a comment names of one file before it counts the rest. */
const MAX_LINES_PER_FILE = 8;
/** Files whose lines are shown. */
const MAX_FILES_WITH_LINES = 10;
/** Characters kept free for what is said of lines that are not shown. */
const ROOM_FOR_NOTE = 200;
/** The comment on a pull request: what was done with each file and why, what it drops, and how to take it back. */
function renderConflictComment(pullRequest, runUrl) {
    const above = [
        CONFLICT_COMMENT_MARK,
        renderHeadline(pullRequest),
        ...renderFiles(pullRequest),
        ...renderBrokenFiles(pullRequest),
    ];
    const below = [
        ...renderLocalMerge(pullRequest),
        ...renderUndo(pullRequest),
        `<sub>${runUrl === undefined ? "" : `Written by [this run](${runUrl}). `}This comment is edited in place.</sub>`,
    ];
    const room = markdown/* MAX_BODY_CHARACTERS */.NF - [...above, ...below].join("\n\n").length - ROOM_FOR_NOTE;
    const parts = [...above, ...renderExcerpts(pullRequest, room), ...below];
    return (0,markdown/* cutOnLine */.yU)(parts.join("\n\n"), markdown/* MAX_BODY_CHARACTERS */.NF, "_Cut here; the report file has the full text._");
}
/** The job summary of a run: a section for each pull request. */
function renderConflictSummary(pullRequests, isDryRun) {
    const title = `## Conflicts${isDryRun ? " (dry run: nothing was written)" : ""}`;
    if (pullRequests.length === 0)
        return `${title}\n\nNo pull request to look at.`;
    const sections = pullRequests.map((pullRequest) => [
        renderTitle(pullRequest),
        renderHeadline(pullRequest),
        ...renderFiles(pullRequest),
        ...renderBrokenFiles(pullRequest),
    ].join("\n\n"));
    return [title, ...sections].join("\n\n");
}
/** The branches are not known of a pull request that could not be read. */
function renderTitle({ repository, number, head, base }) {
    const branches = head === "" ? "" : `: ${(0,markdown/* codeSpan */.SS)(head)} with ${(0,markdown/* codeSpan */.SS)(base)} merged in`;
    return `### ${(0,markdown/* codeSpan */.SS)((0,repository_ref/* formatRepositoryRef */.PC)(repository))} #${number}${branches}`;
}
function renderHeadline({ outcome, detail, files, commitOid }) {
    const count = (0,plural/* formatCount */.B4)(files.length, "file");
    const why = detail === undefined ? "" : ` ${(0,printable/* printable */.g)(detail).replace(/[<>@#]/g, (sign) => `\\${sign}`)}`;
    switch (outcome) {
        case "no-conflict":
            return `There is no conflict.${why}`;
        case "resolved":
            return `**The conflicts in ${count} are resolved** in ${(0,markdown/* codeSpan */.SS)(commitOid ?? "")}. Look at it before you merge: its checks run again.${why}`;
        case "planned":
            return `**The conflicts in ${count} can be resolved.** This was a dry run: nothing was written.${why}`;
        case "needs-human":
            return `**The conflicts need a person.** Nothing was pushed, because not every file could be merged and verified.${why}`;
        case "needs-regeneration":
            return `**Only lock files are left.** Nothing was pushed: they are never merged, but regenerated.${why}`;
        case "blocked":
            return `**The branch was left alone.**${why}`;
        case "stale":
            return `The branch moved while it was worked on. The next run starts again.${why}`;
        case "failed":
            return `**The attempt failed.**${why}`;
    }
}
/** Where nothing was pushed, files that could be merged are only counted: they are in no commit. */
function renderFiles(pullRequest) {
    const { files, outcome } = pullRequest;
    const isOpen = outcome === "needs-human" || outcome === "needs-regeneration";
    const shown = isOpen ? files.filter(({ resolution }) => resolution.status !== "resolved") : files;
    const rest = files.length - shown.length;
    const proofs = new Set(shown.flatMap(({ resolution }) => ("proof" in resolution ? resolution.proof : [])));
    return [
        ...(shown.length === 0 ? [] : [renderFileTable(shown)]),
        ...shown.flatMap((file) => renderFileDetails(file, pullRequest)),
        ...(proofs.size === 0 ? [] : [`Verified: ${[...proofs].join("; ")}.`]),
        ...(rest === 0
            ? []
            : [`${(0,plural/* formatCount */.B4)(rest, "other file")} can be merged by rule, once the files above are resolved.`]),
    ];
}
/** The lines in conflict, file by file, as long as there is room: a code block that is cut would take in all that follows. */
function renderExcerpts({ files, outcome, head, base }, room) {
    if (outcome !== "needs-human")
        return [];
    const sides = { ours: head === "" ? "the head" : head, theirs: base === "" ? "the base" : base };
    const all = files.flatMap(({ path, excerpt }) => excerpt === undefined ? [] : [(0,conflict_excerpt/* renderExcerpt */.u)(path, excerpt, sides)]);
    const shown = [];
    let left = room;
    for (const text of all.slice(0, MAX_FILES_WITH_LINES)) {
        left -= text.length + 2;
        if (left < 0)
            break;
        shown.push(text);
    }
    if (shown.length === 0)
        return [];
    const rest = all.length - shown.length;
    return [
        "**Lines in conflict**",
        ...shown,
        ...(rest === 0 ? [] : [`The lines of ${(0,plural/* formatCount */.B4)(rest, "more file")} are not shown here.`]),
    ];
}
/**
 * Commands to merge by hand, to be pasted in any clone: detached, so that no branch of the clone is touched. Only what this pull request
 * itself names is in them.
 */
function renderLocalMerge({ outcome, head, base }) {
    if (outcome !== "needs-human" || head === "" || base === "")
        return [];
    const [branch, target] = [`refs/remotes/origin/${head}`, `refs/remotes/origin/${base}`];
    const command = [
        `git fetch origin ${shellQuote(`+refs/heads/${head}:${branch}`)} ${shellQuote(`+refs/heads/${base}:${target}`)}`,
        `git checkout --detach ${shellQuote(branch)}`,
        `git merge ${shellQuote(target)}`,
    ].join(" &&\n  ");
    const push = `git push origin ${shellQuote(`HEAD:refs/heads/${head}`)}`;
    return [
        `To resolve them in a clone of this repository:\n\n~~~sh\n${command}\n~~~\n\nEdit the files, \`git add\` and \`git commit\` them, then:\n\n~~~sh\n${push}\n~~~`,
    ];
}
function renderFileTable(files) {
    return (0,markdown/* markdownTable */.Qj)(["file", "result", "how", "confidence"], files.map(({ path, resolution }) => [(0,markdown/* tableCode */.KH)(path), ...describe(resolution)]));
}
function describe(resolution) {
    switch (resolution.status) {
        case "resolved":
            return [
                resolution.text === null ? "resolved: removed" : "resolved",
                resolution.strategy,
                resolution.confidence,
            ];
        case "proposed":
            return ["needs a person; a proposal exists", resolution.strategy, resolution.confidence];
        case "needs-human":
            return ["needs a person", formatReason(resolution.reason), ""];
        case "refused":
            return ["never merged", formatReason(resolution.reason), ""];
    }
}
function renderFileDetails({ path, resolution, regeneration }, sides) {
    const lines = [
        ...listDetails(resolution, sides),
        ...(regeneration === undefined || resolution.status === "resolved"
            ? []
            : [`to regenerate it, in ${(0,markdown/* codeSpan */.SS)(regeneration.folder)}: ${(0,markdown/* codeSpan */.SS)(regeneration.command)}`]),
    ];
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, MAX_LINES_PER_FILE).map((line) => `- ${line}`);
    const more = lines.length > MAX_LINES_PER_FILE ? [`- and ${lines.length - MAX_LINES_PER_FILE} more`] : [];
    return [[`${(0,markdown/* codeSpan */.SS)(path)}:`, "", ...shown, ...more].join("\n")];
}
function listDetails(resolution, sides) {
    switch (resolution.status) {
        case "resolved":
        case "proposed":
            return [
                ...resolution.decisions.map((decision) => `decided: ${nameSides(decision, sides)}`),
                ...resolution.dropped.map((dropped) => `dropped: ${nameSides(dropped, sides)}`),
            ];
        case "needs-human":
            return resolution.details.map((detail) => nameSides(detail, sides));
        case "refused":
            return [nameSides(resolution.detail, sides)];
    }
}
function renderBrokenFiles({ brokenFiles }) {
    if (brokenFiles.length === 0)
        return [];
    const lines = brokenFiles.map(({ path, problem }) => `- ${(0,markdown/* codeSpan */.SS)(path)}: ${(0,markdown/* codeSpan */.SS)(problem)}`);
    return [`Files that git merges without a conflict, and that are broken by it:\n\n${lines.join("\n")}`];
}
/**
 * The lease names the commit that it takes back: without it git compares with what the clone last fetched of the branch,
 * which in a clone that never fetched it is nothing ("stale info"), and elsewhere somebody else's work.
 */
function renderUndo({ outcome, backupRef, head, headOid, commitOid, }) {
    if (outcome !== "resolved" || !backupRef || !headOid || !commitOid)
        return [];
    const ref = `refs/heads/${head}`;
    const command = [
        `git fetch origin ${backupRef}`,
        `git push ${shellQuote(`--force-with-lease=${ref}:${commitOid}`)} origin ${shellQuote(`${headOid}:${ref}`)}`,
    ].join("\n");
    return [`The branch as it was before is kept. To go back:\n\n~~~sh\n${command}\n~~~`];
}
/** Branch names are other people's text, and may hold anything but a few characters. */
function shellQuote(text) {
    return /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./packages/git/out/cat-file.js
/**
 * Reads the output of `git cat-file --batch`: contents by object name, `null` for what is missing.
 *
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
function parseCatFile(output, names) {
    const contents = new Map();
    let at = 0;
    for (const name of names) {
        const lineEnd = output.indexOf(0x0a, at);
        const header = output.subarray(at, lineEnd).toString("utf8");
        const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
        if (size === undefined) {
            contents.set(name, null);
            at = lineEnd + 1;
        }
        else {
            const start = lineEnd + 1;
            contents.set(name, output.subarray(start, start + Number(size)));
            at = start + Number(size) + 1;
        }
    }
    return contents;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./packages/git/out/git-process.js


/** git could not be started, or refused. The message holds git's own words and never a token. */
class GitError extends Error {
    name = "GitError";
    exitCode;
    /** What git said, without anything secret. */
    words;
    constructor(message, exitCode, words, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.exitCode = exitCode;
        this.words = words;
    }
}
/** Settings that hold whatever the machine's own configuration says. */
const PINNED_CONFIG = [
    `core.hooksPath=${external_node_os_.devNull}`,
    "core.quotePath=false",
    "core.autocrlf=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "merge.renames=true",
    "merge.directoryRenames=false",
    "diff.renames=false",
    "fetch.fsckObjects=false",
    "credential.helper=",
    "protocol.version=2",
].flatMap((setting) => ["-c", setting]);
/** What git and curl say when another attempt may go well: https://curl.se/libcurl/c/libcurl-errors.html */
const PASSING = /returned error: (?:5\d\d|429)|could not resolve host|could not connect|failed to connect|connection (?:refused|reset|timed out|was reset)|operation timed out|early eof|unexpected disconnect|rpc failed|empty reply|hung up unexpectedly|transfer closed|recv failure|send failure|http\/2 stream|tls connect|ssl_(?:connect|read)/i;
/** Whether a failure may be gone in a moment. What a server says of a token or a repository is none of that kind. */
function isTransient(error) {
    return (error instanceof GitError && PASSING.test(error.words) && !/returned error: 4(?!29)/.test(error.words));
}
/** Runs git as `runOnce` does, and again where the failure may be gone in a moment and `retries` are given. */
async function runGit(command) {
    const { retries } = command;
    for (let retryCount = 0;; retryCount += 1) {
        try {
            return await runOnce(command);
        }
        catch (error) {
            if (retries === undefined || retryCount >= retries.max || !isTransient(error))
                throw error;
            await retries.wait(retryCount);
        }
    }
}
/**
 * Runs git without a shell, in an environment of its own: no system, user or inherited settings beside what `network`
 * holds, no hooks, no prompt, plain English. Throws a {@link GitError} for an exit code that is not in `okExitCodes`.
 */
async function runOnce(command) {
    const { gitDir, args, okExitCodes = [0] } = command;
    const child = (0,external_node_child_process_.spawn)("git", [...PINNED_CONFIG, `--git-dir=${gitDir}`, ...args], {
        env: buildEnvironment(command),
        stdio: "pipe",
        windowsHide: true,
        ...(command.signal !== undefined && { signal: command.signal }),
    });
    const [stdout, stderr] = [[], []];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    // git may end before it has read everything; its exit code tells the reason then, not the broken pipe.
    child.stdin.on("error", () => { });
    child.stdin.end(command.input);
    const exitCode = await new Promise((resolve, reject) => {
        child.on("error", (cause) => reject(new GitError(`git could not be started: ${cause.message}. Is it installed?`, undefined, "", cause)));
        child.on("close", (code) => resolve(code ?? 128));
    });
    const words = hideSecrets(Buffer.concat(stderr).toString("utf8").trim(), command);
    if (!okExitCodes.includes(exitCode)) {
        throw new GitError(`git ${args[0] ?? ""} failed with exit code ${exitCode}: ${words}`, exitCode, words);
    }
    return { exitCode, stdout: Buffer.concat(stdout), words };
}
function buildEnvironment({ secretConfig = {}, environment, network }) {
    const settings = Object.entries({ ...network?.config, ...secretConfig });
    return {
        ...findGit(),
        LC_ALL: "C",
        TZ: "UTC",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_ATTR_NOSYSTEM: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
        ...network?.environment,
        ...environment,
    };
}
/** What the system needs to find and start a program, and a proxy where the machine has one. */
const PASSED_VARIABLES = [
    "PATH",
    "Path",
    "SystemRoot",
    "TEMP",
    "TMP",
    "TMPDIR",
    "https_proxy",
    "HTTPS_PROXY",
    "http_proxy",
    "all_proxy",
    "ALL_PROXY",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "GIT_SSL_CAPATH",
    "GIT_PROXY_SSL_CAINFO",
];
/** Hosts that a proxy cannot reach; the client of the API keeps it from them, too. */
const THIS_MACHINE = ["localhost", "127.0.0.1", "::1"];
function findGit() {
    // biome-ignore lint/style/noProcessEnv: git is found by PATH; nothing but the names above reaches it.
    const inherited = process.env;
    const direct = inherited.no_proxy ?? inherited.NO_PROXY ?? "";
    return {
        // curl reads this name in lower case only, the client of the API either.
        ...(inherited.HTTP_PROXY !== undefined && { http_proxy: inherited.HTTP_PROXY }),
        ...Object.fromEntries(PASSED_VARIABLES.flatMap((name) => (inherited[name] === undefined ? [] : [[name, inherited[name]]]))),
        // A star means every host only where it stands alone.
        no_proxy: direct.trim() === "*" ? "*" : [direct, ...THIS_MACHINE].filter(Boolean).join(","),
    };
}
function hideSecrets(words, { secretConfig = {}, network }) {
    // A proxy's address may hold a password.
    const values = [...Object.values(secretConfig), network?.config["http.proxy"] ?? ""];
    const secrets = values.flatMap((value) => [value, value.split(" ").at(-1) ?? value]);
    return secrets
        .filter((secret) => secret !== "")
        .reduce((text, secret) => text.replaceAll(secret, "***"), words);
}

;// CONCATENATED MODULE: ./packages/git/out/merge-tree.js
const SIDES = { "1": "base", "2": "ours", "3": "theirs" };
/**
 * Reads the output of `git merge-tree --write-tree -z`.
 *
 * @see https://git-scm.com/docs/git-merge-tree#OUTPUT
 */
function parseMergeTree(output) {
    const fields = output.toString("utf8").split("\0");
    const treeOid = fields[0] ?? "";
    const stages = new Map();
    let at = 1;
    for (; fields[at]; at += 1) {
        const match = /^(\d{6}) ([0-9a-f]+) ([123])\t([\s\S]*)$/.exec(fields[at] ?? "");
        if (match === null)
            break;
        const [, mode = "", oid = "", stage = "1", path = ""] = match;
        const entry = stages.get(path) ?? {};
        entry[SIDES[stage]] = { mode, oid };
        stages.set(path, entry);
    }
    const kinds = parseMessages(fields.slice(at + 1));
    const conflicts = [...stages].map(([path, { base, ours, theirs }]) => ({
        path,
        base,
        ours,
        theirs,
        kinds: kinds.get(path) ?? [],
    }));
    return { treeOid, conflicts };
}
/** Messages are: a count of paths, the paths, a short name, a text. */
function parseMessages(fields) {
    const kinds = new Map();
    for (let at = 0; at < fields.length;) {
        const count = Number(fields[at]);
        if (fields[at] === "" || !Number.isInteger(count))
            break;
        const kind = fields[at + 1 + count] ?? "";
        for (const path of fields.slice(at + 1, at + 1 + count)) {
            if (kind.startsWith("CONFLICT"))
                kinds.set(path, [...(kinds.get(path) ?? []), kind]);
        }
        at += count + 3;
    }
    return kinds;
}

;// CONCATENATED MODULE: ./packages/git/out/bare-repository.js






/** Exit code of a command or option that git does not know. */
const USAGE = 129;
/** Regular files, with and without the executable bit; anything else is no text to merge. */
const FILE_MODES = new Set(["100644", "100755"]);
/** A bare repository on disk. Nothing here needs or makes a work tree. */
class BareRepository {
    gitDir;
    #options;
    constructor(gitDir, options) {
        this.gitDir = gitDir;
        this.#options = options;
    }
    /** A repository that exists at `gitDir`. */
    static open(gitDir, options = {}) {
        return new BareRepository(gitDir, options);
    }
    /** Merges two commits without writing anything but objects. */
    async mergeTree(ours, theirs) {
        const args = ["merge-tree", "--write-tree", "-z", "--messages", ours, theirs];
        const { exitCode, stdout } = await this.run({ args, okExitCodes: [0, 1, USAGE] });
        if (exitCode === USAGE) {
            throw new GitError("git is too old: merging without a work tree needs git 2.38 or later.", exitCode, "");
        }
        const merge = parseMergeTree(stdout);
        // A commit that is not there ends with the exit code of a conflict.
        if (!/^[0-9a-f]{40,64}$/.test(merge.treeOid)) {
            throw new GitError(`git merge-tree could not merge ${ours} and ${theirs}.`, undefined, "");
        }
        return merge;
    }
    /** The best common ancestors; more than one where histories cross. */
    async mergeBases(ours, theirs) {
        const { stdout } = await this.run({ args: ["merge-base", "--all", ours, theirs], okExitCodes: [0, 1] });
        return splitLines(stdout);
    }
    /** Merge commits that `revision` reaches, the newest first. */
    async listMerges(revision, limit = 100_000, path) {
        const paths = path === undefined ? [] : ["--full-history", "--", path];
        const args = ["rev-list", "--merges", "--parents", `--max-count=${limit}`, revision, ...paths];
        const { stdout } = await this.run({ args });
        return splitLines(stdout).map((line) => {
            const [oid = "", ...parents] = line.split(" ");
            return { oid, parents };
        });
    }
    /** Paths that differ between two commits or trees, renames not followed. */
    async listChangedPaths(from, to) {
        const { stdout } = await this.run({ args: ["diff-tree", "-r", "-z", "--name-only", from, to] });
        return stdout
            .toString("utf8")
            .split("\0")
            .filter((path) => path !== "");
    }
    /** Contents of objects; `null` for what does not exist. Names are object ids or `commit:path`. */
    async readObjects(names) {
        const asked = names.filter((name) => !name.includes("\n"));
        if (asked.length === 0)
            return new Map();
        const { stdout } = await this.run({ args: ["cat-file", "--batch"], input: `${asked.join("\n")}\n` });
        return parseCatFile(stdout, asked);
    }
    /** A file of a commit as text; `null` when it is not there. */
    async readFileAt(commit, path) {
        const name = `${commit}:${path}`;
        return (await this.readObjects([name])).get(name)?.toString("utf8") ?? null;
    }
    /** The three versions of a conflicted path; `null` when one is no regular file, or the modes differ. */
    async readConflict({ path, base, ours, theirs }) {
        const stages = [base, ours, theirs].filter((stage) => stage !== undefined);
        if (!stages.every(({ mode }) => FILE_MODES.has(mode)))
            return null;
        if (new Set([ours?.mode, theirs?.mode].filter((mode) => mode !== undefined)).size > 1)
            return null;
        const contents = await this.readObjects(stages.map(({ oid }) => oid));
        const textOf = (stage) => stage === undefined ? null : (contents.get(stage.oid)?.toString("utf8") ?? null);
        return { path, base: textOf(base), ours: textOf(ours), theirs: textOf(theirs) };
    }
    /** Stores a text and returns its object id. */
    async writeBlob(text) {
        return firstLine(await this.run({ args: ["hash-object", "-w", "--stdin"], input: text }));
    }
    /** Stores a tree that is `treeOid` with some files replaced. */
    async writeTree(treeOid, replacements) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "automation-index-"));
        const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
        try {
            await this.run({ args: ["read-tree", treeOid], environment });
            // Mode 0 removes a path, whatever object is named with it.
            const lines = replacements.map(({ path, mode, oid }) => oid === null ? `0 ${"0".repeat(treeOid.length)}\t${path}\0` : `${mode} ${oid}\t${path}\0`);
            await this.run({ args: ["update-index", "-z", "--index-info"], input: lines.join(""), environment });
            return firstLine(await this.run({ args: ["write-tree"], environment }));
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    /** Stores a commit and returns its object id. The same arguments give the same id. */
    async commitTree(treeOid, parents, message, { name, email, atMs }) {
        const date = `@${Math.floor(atMs / 1000)} +0000`;
        const environment = {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
            GIT_COMMITTER_DATE: date,
        };
        const args = ["commit-tree", treeOid, ...parents.flatMap((parent) => ["-p", parent])];
        return firstLine(await this.run({ args, input: message, environment }));
    }
    /** Runs one git command in this repository. */
    run(command) {
        return runGit({ gitDir: this.gitDir, ...this.#options, ...command });
    }
}
function splitLines(output) {
    return output
        .toString("utf8")
        .split("\n")
        .filter((line) => line !== "");
}
function firstLine({ stdout }) {
    return stdout.toString("utf8").trim();
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./packages/git/out/authorities.js



/** Where systems keep the certificates of all authorities that they trust, in one file. */
const SYSTEM_BUNDLES = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];
/**
 * What tells git whom to trust: whom it trusts by itself, and the authorities that `NODE_EXTRA_CA_CERTS` adds.
 *
 * Node adds that file to what it trusts; git's own setting replaces all that it trusts, so it gets a file with both.
 *
 * @param file is written where both have to be put together
 * @param config git's own http settings
 */
async function writeAuthorities(file, config, inherited) {
    // git lets the variable win over the setting.
    const named = inherited.GIT_SSL_CAINFO ?? config["http.sslcainfo"];
    const own = await findReadable([named, inherited.SSL_CERT_FILE]);
    const extra = await readIfThere(inherited.NODE_EXTRA_CA_CERTS);
    if (extra === null) {
        // A file that was named and cannot be read is git's to complain about.
        const only = named ?? own;
        return only === undefined ? {} : { GIT_SSL_CAINFO: only };
    }
    const base = own ?? (await findReadable(SYSTEM_BUNDLES));
    const trusted = (await readIfThere(base)) ?? listKnownToNode();
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.writeFile)(file, `${trusted.trimEnd()}\n${extra.trimEnd()}\n`);
    const isProxyNamed = inherited.GIT_PROXY_SSL_CAINFO !== undefined || "http.proxysslcainfo" in config;
    return { GIT_SSL_CAINFO: file, ...(!isProxyNamed && { GIT_PROXY_SSL_CAINFO: file }) };
}
/** On a system with no such file, such as Windows. */
function listKnownToNode() {
    const system = (0,external_node_tls_.getCACertificates)("system");
    return (system.length > 0 ? system : external_node_tls_.rootCertificates).join("\n");
}
async function findReadable(files) {
    for (const file of files) {
        if (file === undefined || file === "")
            continue;
        const isReadable = await (0,promises_.access)(file).then(() => true, () => false);
        if (isReadable)
            return file;
    }
    return undefined;
}
/** Node warns of a file that it cannot read and goes on without it; so does this. */
async function readIfThere(file) {
    if (file === undefined || file === "")
        return null;
    return (0,promises_.readFile)(file, "utf8").catch(() => null);
}

;// CONCATENATED MODULE: ./packages/git/out/network-settings.js




/**
 * Settings of the machine that say how a server is reached, and nothing else: no header, no cookie, no helper that could
 * send or get a secret, and no way to leave a certificate unchecked, because the token goes over that connection.
 */
const PASSED_SETTINGS = new Set([
    "http.proxy",
    "http.proxyauthmethod",
    "http.proxysslcert",
    "http.proxysslkey",
    "http.proxysslcainfo",
    "http.sslcainfo",
    "http.sslcapath",
    "http.sslcert",
    "http.sslkey",
    "http.sslversion",
    "http.sslbackend",
    "http.schannelcheckrevoke",
    "http.schannelusesslcainfo",
    "http.pinnedpubkey",
    "http.curloptresolve",
    "http.version",
    "http.postbuffer",
]);
/**
 * How git reaches `url` from this machine: by the machine's own http settings, and trusting whom Node trusts.
 *
 * @param gitDir folder of the clone, for a file with certificates that goes when the clone goes
 */
async function readNetworkSettings(url, gitDir) {
    if (!/^https?:/i.test(url))
        return { config: {}, environment: {} };
    // biome-ignore lint/style/noProcessEnv: where the machine's settings are, and whom it trusts, is said there alone.
    const inherited = process.env;
    const config = await readHttpSettings(url, gitDir, inherited);
    const environment = await writeAuthorities((0,external_node_path_.join)(gitDir, "authorities.pem"), config, inherited);
    return { config, environment };
}
/** The system's and the user's `http.*` settings for `url`, by their names in lower case. */
async function readHttpSettings(url, gitDir, inherited) {
    const { exitCode, stdout } = await runGit({
        // There is no repository: what is found is the machine's.
        gitDir: (0,external_node_path_.join)(gitDir, "none"),
        args: ["config", "--null", "--includes", "--get-urlmatch", "http", url],
        // 1: there is no such setting. 128: a file that git cannot read; the machine has no settings then.
        okExitCodes: [0, 1, 128],
        environment: {
            HOME: inherited.HOME,
            USERPROFILE: inherited.USERPROFILE,
            XDG_CONFIG_HOME: inherited.XDG_CONFIG_HOME,
            GIT_CONFIG_SYSTEM: inherited.GIT_CONFIG_SYSTEM,
            GIT_CONFIG_GLOBAL: inherited.GIT_CONFIG_GLOBAL,
            GIT_CONFIG_NOSYSTEM: inherited.GIT_CONFIG_NOSYSTEM,
        },
    });
    if (exitCode !== 0)
        return {};
    const entries = stdout.toString("utf8").split("\0").map(readEntry);
    return Object.fromEntries(entries.filter(([name]) => PASSED_SETTINGS.has(name)));
}
/** A setting without a value says "true". Git itself runs without a home, so `~` is written out here. */
function readEntry(entry) {
    const at = entry.indexOf("\n");
    if (at === -1)
        return [entry.toLowerCase(), "true"];
    const value = entry.slice(at + 1);
    return [entry.slice(0, at).toLowerCase(), value.startsWith("~/") ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), value.slice(2)) : value];
}

;// CONCATENATED MODULE: ./packages/git/out/push-result.js
const STALE = /stale info|fetch first|non-fast-forward|cannot lock ref|already exists/i;
/**
 * Reads the output of `git push --porcelain`; `words` is what the server said beside it, where rules of its own explain
 * themselves. `null` when it failed without a word about any ref: the answer may be lost, and the refs moved.
 *
 * @see https://git-scm.com/docs/git-push#_output
 */
function parsePush(output, exitCode, words = "") {
    const rejected = output
        .split("\n")
        .filter((line) => line.startsWith("!\t"))
        .map((line) => {
        const [, refspec = "", words = ""] = line.split("\t");
        return { ref: refspec.slice(refspec.indexOf(":") + 1), words };
    });
    // With --atomic, what was not wrong itself is rejected along with what was.
    const [cause] = [...rejected.filter(({ words }) => !/atomic/i.test(words)), ...rejected];
    if (cause === undefined)
        return exitCode === 0 ? { status: "pushed" } : null;
    if (STALE.test(cause.words))
        return { status: "stale", ref: cause.ref };
    if (/without `?workflows?`? (?:permission|scope)/i.test(`${cause.words}\n${words}`)) {
        return { status: "workflow-permission", ...cause };
    }
    return { status: "refused", ...cause };
}

;// CONCATENATED MODULE: ./packages/git/out/remote-repository.js






/** A bare partial clone: commits and trees are here, file contents are fetched when they are read. */
class RemoteRepository {
    local;
    #command;
    constructor(gitDir, options) {
        this.#command = { gitDir, ...options };
        this.local = BareRepository.open(gitDir, options);
    }
    /** Makes an empty partial clone in the folder `gitDir`. Nothing is fetched yet. */
    static async create(gitDir, { url, token, signal, retries }) {
        const options = {
            ...(token !== undefined && { secretConfig: { [`http.${url}.extraHeader`]: toHeader(token) } }),
            ...(signal !== undefined && { signal }),
            retries,
            network: await readNetworkSettings(url, gitDir),
        };
        const repository = new RemoteRepository(gitDir, options);
        await repository.#run(["init", "--quiet", "--bare", "--template="]);
        // Written by hand: a process for each setting takes longer than all of the rest.
        await (0,promises_.appendFile)((0,external_node_path_.join)(gitDir, "config"), renderPartialClone(url));
        return repository;
    }
    /** Fetches branches with their history and without file contents; returns the commit of each, `null` where there is none. */
    async fetchBranches(branches) {
        const tips = await this.readRefs(branches.map((branch) => `refs/heads/${branch}`));
        const found = branches.filter((branch) => tips.get(`refs/heads/${branch}`));
        if (found.length > 0) {
            const refspecs = found.map((branch) => `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
            await this.#run(["fetch", "--quiet", "--no-tags", "--filter=blob:none", "origin", ...refspecs]);
        }
        const commits = await Promise.all(found.map(async (branch) => [branch, await this.#readTip(branch)]));
        const byBranch = new Map(commits);
        return new Map(branches.map((branch) => [branch, byBranch.get(branch) ?? null]));
    }
    /** Where refs of the server point now; `null` for one that does not exist. */
    async readRefs(refs) {
        const { stdout } = await this.#run(["ls-remote", "--refs", "origin", ...refs]);
        const lines = stdout.toString("utf8").split("\n");
        const tips = new Map(lines.map((line) => line.split("\t")).map(([oid = "", ref = ""]) => [ref, oid]));
        return new Map(refs.map((ref) => [ref, tips.get(ref) ?? null]));
    }
    /**
     * Moves refs on the server, all or none, each only if it still points where expected.
     *
     * The lease is the comparison, not a force: a caller gives a commit that descends from the expected one, so that a
     * push that passes the comparison is always a fast-forward. When the answer is lost, it is looked up; so is what is
     * behind a refusal, because a server words a lost race in many ways.
     */
    async push(updates) {
        const { retries } = this.#command;
        for (let retryCount = 0;; retryCount += 1) {
            try {
                return await this.#pushOnce(updates);
            }
            catch (error) {
                if (!(error instanceof GitError))
                    throw error;
                const tips = await this.readRefs(updates.map(({ ref }) => ref));
                if (updates.every(({ ref, newOid }) => tips.get(ref) === newOid))
                    return { status: "pushed" };
                if (retries === undefined || retryCount >= retries.max || !isTransient(error))
                    throw error;
                await retries.wait(retryCount);
            }
        }
    }
    async #pushOnce(updates) {
        const leases = updates.map(({ ref, expectedOid }) => `--force-with-lease=${ref}:${expectedOid ?? ""}`);
        const refspecs = updates.map(({ ref, newOid }) => `${newOid}:${ref}`);
        const args = ["push", "--porcelain", "--atomic", "--no-verify", ...leases, "origin", ...refspecs];
        const { exitCode, stdout, words } = await this.#run(args, [0, 1]);
        const result = parsePush(stdout.toString("utf8"), exitCode, words);
        if (result === null)
            throw new GitError(`git push failed: ${words}`, exitCode, words);
        return result.status === "refused" ? ((await this.#findMoved(updates)) ?? result) : result;
    }
    /** The ref that is not where it was expected by now; `undefined` when all are. */
    async #findMoved(updates) {
        const tips = await this.readRefs(updates.map(({ ref }) => ref));
        const moved = updates.find(({ ref, expectedOid }) => tips.get(ref) !== expectedOid);
        return moved && { status: "stale", ref: moved.ref };
    }
    async #readTip(branch) {
        const { stdout } = await this.#run(["rev-parse", "--verify", `refs/remotes/origin/${branch}^{commit}`]);
        return stdout.toString("utf8").trim();
    }
    #run(args, okExitCodes = [0]) {
        // A push whose answer was lost is looked up before it is repeated.
        const retries = args[0] === "push" ? undefined : this.#command.retries;
        return runGit({ ...this.#command, retries, args, okExitCodes });
    }
}
/** @see https://git-scm.com/docs/git-config#_values */
function renderPartialClone(url) {
    const quoted = `"${url.replace(/["\\]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n")}"`;
    return [
        "[core]",
        "\trepositoryFormatVersion = 1",
        "[extensions]",
        "\tpartialClone = origin",
        '[remote "origin"]',
        `\turl = ${quoted}`,
        "\tpromisor = true",
        "\tpartialCloneFilter = blob:none",
        "",
    ].join("\n");
}
/** https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation#about-authentication-as-a-github-app-installation */
function toHeader(token) {
    return `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}

// EXTERNAL MODULE: ./packages/github/out/connect.js
var connect = __webpack_require__(2015);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(7203);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors_errors = __webpack_require__(1286);
;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/confirm-targets.js


/**
 * Asks GitHub about repositories that a report knows under another name, and about those whose number the configuration
 * gives: one call for 25, none where there is none of both. A name that another repository took over is not worked on.
 */
async function confirmTargets(targets, reader) {
    const doubtful = targets.filter(({ databaseId, isRenamed }) => databaseId !== undefined || isRenamed);
    if (doubtful.length === 0)
        return { targets, errors: [] };
    const lookups = await reader.readRepositories(doubtful.map(({ repository }) => repository));
    const confirmed = new Map();
    const errors = [];
    for (const [index, target] of doubtful.entries()) {
        const lookup = lookups[index];
        const name = (0,repository_ref/* formatRepositoryRef */.PC)(target.repository);
        if (lookup?.status === "found") {
            const { repository, databaseId } = lookup.snapshot;
            if (target.databaseId === undefined || target.databaseId === (databaseId ?? target.databaseId)) {
                confirmed.set(target, { ...target, repository });
                continue;
            }
            const message = `${name} is another repository now (id ${databaseId}, the configuration expects ${target.databaseId}). Check who owns the name, then correct the entry.`;
            errors.push({ repository: name, code: "identity-changed", message });
        }
        else if (lookup?.error instanceof errors_errors/* GitHubError */.y_) {
            errors.push({ repository: name, code: lookup.error.code, message: lookup.error.message });
        }
    }
    const isDoubtful = new Set(doubtful);
    return {
        targets: targets.flatMap((target) => (isDoubtful.has(target) ? (confirmed.get(target) ?? []) : [target])),
        errors,
    };
}

// EXTERNAL MODULE: ./packages/core/out/config/parse-ecosystem-config.js
var parse_ecosystem_config = __webpack_require__(4209);
// EXTERNAL MODULE: ./packages/core/out/conflict/policy/policy.js
var policy = __webpack_require__(2977);
;// CONCATENATED MODULE: ./packages/core/out/report/reported-conflicts.js

/** The pull requests that sync-monitor left in conflict, as its reports say; each once. */
function listConflicts(reports) {
    return reports
        .flatMap(({ repositories }) => repositories)
        .flatMap(({ repository: name, renamed_to: newName, branches }) => {
        const repository = (0,repository_ref/* parseRepositoryRef */.rH)(name);
        const renamedTo = newName === undefined ? null : (0,repository_ref/* parseRepositoryRef */.rH)(newName);
        const pullRequests = branches.flatMap(({ outcome, pull_request }) => outcome === "conflict" && pull_request !== undefined ? [pull_request.number] : []);
        if (repository === null || pullRequests.length === 0)
            return [];
        return [{ repository, pullRequests, ...(renamedTo !== null && { renamedTo }) }];
    });
}
/**
 * Takes the reported pull requests whose repositories the configuration names and has switched on. The address of a
 * repository comes from the configuration, never from the report.
 */
function selectReported(reported, { repositories }) {
    const entries = new Map(repositories.map((entry) => [(0,repository_ref/* repositoryKey */.Kq)(entry.repository), entry]));
    const found = new Map();
    const left = new Map();
    for (const { repository, renamedTo, pullRequests } of reported) {
        const underNewName = renamedTo && entries.get((0,repository_ref/* repositoryKey */.Kq)(renamedTo));
        const entry = underNewName ?? entries.get((0,repository_ref/* repositoryKey */.Kq)(repository));
        if (entry === undefined || !entry.isEnabled) {
            const reason = entry === undefined ? "not-in-configuration" : "disabled";
            left.set((0,repository_ref/* repositoryKey */.Kq)(repository), { repository, reason });
            continue;
        }
        const target = found.get(entry) ?? { numbers: new Set(), isRenamed: false };
        for (const number of pullRequests)
            target.numbers.add(number);
        if (renamedTo !== undefined && underNewName === undefined)
            target.isRenamed = true;
        found.set(entry, target);
    }
    const targets = [...found].map(([config, { numbers, isRenamed }]) => ({
        repository: config.repository,
        pullRequests: [...numbers],
        config,
        isRenamed,
    }));
    return { targets, left: [...left.values()] };
}

;// CONCATENATED MODULE: ./packages/core/out/report/parse-sync-report.js
/** Reads a report of sync-monitor; `null` when the text is none. Only what `listConflicts` looks at is checked. */
function parseSyncReport(text) {
    try {
        const report = JSON.parse(text);
        return isSyncReport(report) ? report : null;
    }
    catch {
        return null;
    }
}
function isSyncReport(report) {
    if (!isRecord(report) || !Array.isArray(report.repositories))
        return false;
    return report.repositories.every((entry) => isRecord(entry) &&
        typeof entry.repository === "string" &&
        (entry.renamed_to === undefined || typeof entry.renamed_to === "string") &&
        Array.isArray(entry.branches) &&
        entry.branches.every(isReportBranch));
}
function isReportBranch(branch) {
    if (!isRecord(branch) || typeof branch.outcome !== "string")
        return false;
    const { pull_request: pullRequest } = branch;
    return pullRequest === undefined || (isRecord(pullRequest) && isNumberOfOne(pullRequest.number));
}
function isNumberOfOne(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/find-targets.js





/** Where the configuration of an ecosystem usually is. */
const CONFIG_FILE = "config/ecosystem-repos.json";
/**
 * Finds what a run is about: the pull requests of one repository, else those of every repository of the configuration.
 * Reports of sync-monitor only take away from that; nothing outside of the configuration is ever looked at, nor what it
 * turns off.
 */
async function findTargets(inputs, kit) {
    const config = await findConfig(inputs, kit);
    if (config !== null && !config.isConflictResolutionEnabled)
        return off("conflict_resolution_enabled");
    if (config !== null && !config.isSyncEnabled)
        return off("ecosystem_sync_enabled");
    const withPolicy = (entry, target) => ({
        ...target,
        databaseId: entry.databaseId,
        policy: findPolicy(entry, inputs, config),
    });
    if (inputs.syncReportFiles.length > 0) {
        const scope = config ?? { repositories: [toEntry(findRepository(inputs, kit))] };
        const { targets, left } = selectReported(await readReports(inputs, kit), scope);
        return {
            status: "found",
            targets: targets.map((target) => ({
                ...withPolicy(target.config, target),
                isRenamed: target.isRenamed,
            })),
            left,
        };
    }
    const isNamed = inputs.pullRequest !== "all";
    const pullRequests = inputs.pullRequest === "all" ? "all" : [inputs.pullRequest];
    const everywhere = config !== null && !isNamed && inputs.repository === undefined;
    const entries = everywhere ? config.repositories : [findEntry(findRepository(inputs, kit), config)];
    const enabled = entries.filter(({ isEnabled }) => isEnabled);
    const [only] = entries;
    if (!everywhere && only !== undefined && enabled.length === 0)
        return switchedOff(only);
    const targets = enabled.map((entry) => withPolicy(entry, { repository: entry.repository, pullRequests, isNamed }));
    return { status: "found", targets, left: [] };
}
/** The configuration's rules, then the inputs', then the repository's own: the last one that matches a path counts. */
function findPolicy({ conflictRules: own }, { rules }, config) {
    return (0,policy/* createConflictPolicy */.t0)(...(config === null ? [] : [config.sync.conflictRules]), rules, ...(own === undefined ? [] : [own]));
}
function off(key) {
    return { status: "off", reason: `Skipped: the configuration sets \`${key}: false\`.` };
}
function switchedOff({ repository }) {
    const name = (0,repository_ref/* formatRepositoryRef */.PC)(repository);
    return { status: "off", reason: `Skipped: the configuration disables ${name}.` };
}
/** Reports are read against the configuration in its usual place, even when nobody names it. */
async function findConfig({ configFile, syncReportFiles }, kit) {
    if (configFile !== undefined)
        return readConfig(configFile, await kit.readWorkspaceFile(configFile), kit);
    const text = syncReportFiles.length === 0 ? undefined : await kit.findWorkspaceFile(CONFIG_FILE);
    return text === undefined ? null : readConfig(CONFIG_FILE, text, kit);
}
async function readConfig(file, text, { logger }) {
    const { config, warnings } = await (0,parse_ecosystem_config/* parseEcosystemConfig */.I)(text, { file });
    for (const warning of warnings)
        logger.warning(`${file}:${warning.line}: ${warning.message}`);
    return config;
}
function toEntry(repository) {
    return { repository, isEnabled: true };
}
function findEntry(repository, config) {
    if (config === null)
        return toEntry(repository);
    const key = (0,repository_ref/* repositoryKey */.Kq)(repository);
    const entry = config.repositories.find((candidate) => (0,repository_ref/* repositoryKey */.Kq)(candidate.repository) === key);
    if (entry !== undefined)
        return entry;
    const name = (0,repository_ref/* formatRepositoryRef */.PC)(repository);
    const message = `The configuration does not list ${name}, so its pull requests are left alone. Add it, or omit the input \`config\`.`;
    throw new errors_errors/* ConfigError */.xL([{ message }]);
}
async function readReports({ syncReportFiles }, kit) {
    const files = await kit.listWorkspaceFiles(syncReportFiles);
    if (files.length === 0)
        kit.logger.notice("No report of sync-monitor exists, so there is nothing to do.");
    const reports = await Promise.all(files.map(async (file) => ({ file, report: parseSyncReport(await kit.readWorkspaceFile(file)) })));
    const problems = reports.flatMap(({ file, report }) => report === null ? [{ message: `${file} is not a report of sync-monitor.` }] : []);
    if (problems.length > 0)
        throw new errors_errors/* ConfigError */.xL(problems);
    return listConflicts(reports.flatMap(({ report }) => (report === null ? [] : [report])));
}
function findRepository({ repository }, { runner }) {
    const found = repository ?? (0,repository_ref/* parseRepositoryRef */.rH)(runner.repository ?? "");
    if (found !== null)
        return found;
    throw new errors_errors/* ConfigError */.xL([{ message: "Set the input `repository`: there is no current repository." }]);
}

// EXTERNAL MODULE: ./packages/github/out/errors/refusals.js + 1 modules
var refusals = __webpack_require__(1215);
;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/git-failure.js

/** What git said, with the remedy where the server behind it stated a cause: it has the same words for git as for programs. */
function describeGitFailure({ message, words }) {
    return [endSentence(message), (0,refusals/* findRemedy */.KJ)(words) ?? ""].join(" ").trim();
}
/** What a server said of a push that it refused. */
function describePushRefusal(words) {
    return [endSentence(`GitHub rejected the push: ${words}`), (0,refusals/* findRemedy */.KJ)(words) ?? ""].join(" ").trim();
}
function endSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/outputs.js

/** The outputs of a run, by their name in action.yml. */
function toOutputs(run, inputs) {
    const commits = run.pullRequests.flatMap(({ outcome, commitOid }) => outcome === "resolved" && commitOid !== undefined ? [commitOid] : []);
    return {
        resolved: String(countResolved(run)),
        unresolved: String(countUnresolved(run)),
        commit: commits.join("\n"),
        regenerate: JSON.stringify(listRegenerations(run)),
        "report-file": inputs.reportFile,
    };
}

// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/sync-branch.js
var sync_branch = __webpack_require__(4779);
// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/sync-marker.js
var sync_marker = __webpack_require__(8681);
;// CONCATENATED MODULE: ./packages/core/out/sync/pull-request/is-sync-pull-request.js


/** The label that every sync pull request has, unless the configuration names others. */
const SYNC_LABEL = "ecosystem-sync";
/**
 * Whether a pull request is one of sync-monitor's. Everybody can write the marker into a text, so that it is not enough: the
 * branch has to be a sync branch, to which only people with write access push, or, in a pull request of our own, the
 * default branch.
 */
function isSyncPullRequest({ body, head, isOwn, isCrossRepository, labels, }) {
    if (isCrossRepository)
        return false;
    const marker = (0,sync_marker/* parseSyncMarker */.JM)(body);
    if (head.startsWith(sync_branch/* SYNC_BRANCH_PREFIX */.uW)) {
        return marker !== null || isOwn === true || labels.some((label) => label.toLowerCase() === SYNC_LABEL);
    }
    return marker?.defaultBranch === head && isOwn !== false;
}

// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/sync-labels.js
var sync_labels = __webpack_require__(7488);
;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/announce.js



/** Put on a pull request whose conflicts are left to a person. */
const NEEDS_HUMAN_LABEL = "conflict-needs-human";
/** Put on a pull request whose conflicts were resolved: its next checks and a look at it come first. */
const RESOLVED_LABEL = "conflict-resolved";
/** Taken off while a person is needed, so that no bot waits for a merge that cannot come. */
const AUTOMERGE_LABEL = "automerge";
/** What GitHub will not do tomorrow either: the comment is written all the same. */
const LASTING = new Set(["forbidden", "not-found", "invalid", "blocked"]);
/**
 * Tells the people of a pull request what was done, by labels and in one comment that is edited in place. Returns what
 * could not be announced: the branch has moved by then, and no failure to say so may hide that.
 *
 * The comment comes last: where it is missing, the next run knows that this one was stopped halfway.
 */
async function announce(pullRequest, resolution, dependencies) {
    const { number, outcome, repository } = resolution;
    if (!["resolved", "needs-human", "needs-regeneration"].includes(outcome))
        return [];
    const problems = [];
    for (const step of listSteps(pullRequest, resolution, dependencies)) {
        try {
            await step();
        }
        catch (error) {
            if (!(error instanceof errors_errors/* GitHubError */.y_))
                throw error;
            problems.push(error.message);
            if (!LASTING.has(error.code))
                return problems;
        }
    }
    const { pullRequestThreads, runUrl } = dependencies;
    try {
        const body = renderConflictComment(resolution, runUrl);
        await pullRequestThreads.ensureOwnComment(repository, number, body, CONFLICT_COMMENT_MARK);
    }
    catch (error) {
        if (!(error instanceof errors_errors/* GitHubError */.y_))
            throw error;
        problems.push(error.message);
    }
    return problems;
}
function listSteps(pullRequest, { number, outcome, repository }, { pullRequestThreads, pullRequests }) {
    // Case makes no difference between labels on GitHub.
    const present = new Set(pullRequest.labels.map((label) => label.toLowerCase()));
    const add = (label) => present.has(label) ? [] : [() => pullRequests.ensureLabels(repository, number, [label])];
    const remove = (label) => present.has(label) ? [() => pullRequestThreads.removeLabel(repository, number, label)] : [];
    if (outcome !== "resolved") {
        return [...add(NEEDS_HUMAN_LABEL), ...remove(AUTOMERGE_LABEL), ...remove(RESOLVED_LABEL)];
    }
    return [
        ...add(RESOLVED_LABEL),
        ...remove(NEEDS_HUMAN_LABEL),
        // sync-monitor's own: its pull request has no conflict any more, and was a draft only because of it.
        ...remove(sync_labels/* CONFLICT_LABEL */.Ek),
        ...(isConflictDraft(pullRequest) ? [() => pullRequestThreads.markReady(repository, pullRequest)] : []),
    ];
}
/** Its text may have lost the marker; then the label still tells. */
function isConflictDraft(pullRequest) {
    const { isDraft, body, labels } = pullRequest;
    if (!isDraft || !isSyncPullRequest(pullRequest))
        return false;
    const marker = (0,sync_marker/* parseSyncMarker */.JM)(body);
    return marker === null ? labels.some((label) => label.toLowerCase() === sync_labels/* CONFLICT_LABEL */.Ek) : marker.isConflict;
}

// EXTERNAL MODULE: ./actions/resolve-conflicts/out/trailers.js
var trailers = __webpack_require__(180);
;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/find-unannounced.js


/**
 * The merge that an earlier run pushed and was stopped before it could tell anybody; `null` when there is none.
 *
 * The comment is the last thing that a run writes, so one that names the commit says that all else is written, too.
 */
async function findUnannounced({ number }, resolution, dependencies) {
    const { repository, outcome, headOid: commitOid } = resolution;
    if (outcome !== "no-conflict" || commitOid === undefined)
        return null;
    const { clone, pullRequestThreads } = dependencies;
    const merge = await readOwnMerge(clone.local, commitOid);
    if (merge === null)
        return null;
    const comment = await pullRequestThreads.readOwnComment(repository, number, CONFLICT_COMMENT_MARK);
    if (comment?.includes(commitOid) === true)
        return null;
    const { observeMerge } = await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(320), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 4802));
    const { files, brokenFiles } = await observeMerge(merge.headOid, merge.baseOid, dependencies);
    const detail = "An earlier run pushed this and did not report it: the run was cancelled, or the response to its push was lost.";
    return { ...resolution, ...merge, outcome: "resolved", commitOid, files, brokenFiles, detail };
}
async function readOwnMerge(repository, oid) {
    const message = (await repository.readObjects([oid])).get(oid)?.toString("utf8") ?? "";
    if (!message.includes(trailers/* RESOLVER_TRAILER */.f))
        return null;
    const [tip] = await repository.listMerges(oid, 1);
    const [headOid, baseOid] = tip?.oid === oid ? tip.parents : [];
    if (headOid === undefined || baseOid === undefined)
        return null;
    const backupRef = message.split("\n").find((line) => line.startsWith(trailers/* BACKUP_REF_TRAILER */.V));
    return { headOid, baseOid, backupRef: backupRef?.slice(trailers/* BACKUP_REF_TRAILER */.V.length) };
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/publish.js


/** The account under which GitHub shows commits of workflows. */
const COMMITTER = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
/** Stores the merge commit, with the branch and the base as its parents. Nothing leaves this machine. */
async function writeMerge({ number }, merge, { clone, clock }) {
    const { headOid, baseOid } = merge;
    const replacements = [];
    for (const { path, resolution } of merge.files) {
        if (resolution.status !== "resolved")
            throw new errors_errors/* InvariantError */.zU(`${path} is not resolved, so it cannot be written.`);
        const oid = resolution.text === null ? null : await clone.local.writeBlob(resolution.text);
        replacements.push({ path, mode: merge.modes.get(path) ?? "100644", oid });
    }
    const treeOid = await clone.local.writeTree(merge.treeOid, replacements);
    const backupRef = `refs/automation/backups/pull-${number}/${headOid.slice(0, 12)}`;
    // It holds no branch name and no path: either could mention people or close issues.
    const message = `Merge the base branch and resolve its conflicts\n\n${trailers/* RESOLVER_TRAILER */.f}\n${trailers/* BACKUP_REF_TRAILER */.V}${backupRef}\n`;
    const commitOid = await clone.local.commitTree(treeOid, [headOid, baseOid], message, {
        ...COMMITTER,
        atMs: clock.now(),
    });
    const changed = await clone.local.listChangedPaths(headOid, commitOid);
    return {
        commitOid,
        backupRef,
        bringsWorkflows: changed.some((path) => path.startsWith(".github/workflows/")),
    };
}
/** Pushes the merge commit and the backup of the branch together, if the branch still is where the work began. */
async function publishMerge({ head }, headOid, { commitOid, backupRef }, { clone }) {
    // A branch that somebody set back to where it was has its backup already.
    const kept = (await clone.readRefs([backupRef])).get(backupRef) === headOid;
    const backup = { ref: backupRef, newOid: headOid, expectedOid: null };
    const move = { ref: `refs/heads/${head}`, newOid: commitOid, expectedOid: headOid };
    return clone.push(kept ? [move] : [backup, move]);
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/resolve-pull-request.js




/** Races that are lost before the next run is left to it. */
const MAX_ATTEMPTS = 3;
/**
 * Merges the base branch into a pull request's branch, if every file can be merged with proof.
 *
 * Whoever pushes meanwhile wins: then everything starts from scratch on the new commits.
 */
async function resolvePullRequest(number, read, inputs, dependencies) {
    const { repository } = inputs;
    for (let attempt = 1;; attempt += 1) {
        const pullRequest = await read();
        if (pullRequest === null)
            return { pullRequest, resolution: describeMissing(repository, number) };
        const block = findUnfit(pullRequest, inputs) ?? (await findBlock(pullRequest, repository, dependencies));
        const resolution = block === null
            ? await resolveOnce(pullRequest, inputs, dependencies)
            : summarize(repository, pullRequest, "blocked", block);
        if (resolution.outcome !== "stale" || attempt === MAX_ATTEMPTS)
            return { pullRequest, resolution };
        dependencies.logger.info(`#${number}: the branch moved meanwhile, starting over`);
    }
}
async function resolveOnce(pullRequest, inputs, dependencies) {
    const { head, base } = pullRequest;
    const tips = await dependencies.clone.fetchBranches([head, base]);
    const [headOid, baseOid] = [tips.get(head), tips.get(base)];
    if (!headOid || !baseOid)
        return summarize(inputs.repository, pullRequest, "blocked", {
            detail: "one of its branches was deleted",
        });
    // What reads and merges files is large, and nothing before this needs it.
    const { digestPolicy, isComplete, lacksOnlyLockFiles, observeMerge } = await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(320), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 4802));
    const merge = await observeMerge(headOid, baseOid, dependencies);
    const facts = {
        headOid,
        baseOid,
        mergeBaseOids: merge.mergeBaseOids,
        policyDigest: digestPolicy(dependencies.policy),
        files: merge.files,
        brokenFiles: merge.brokenFiles,
    };
    if (merge.files.length === 0 && merge.tooMany === null) {
        return summarize(inputs.repository, pullRequest, merge.brokenFiles.length > 0 ? "needs-human" : "no-conflict", facts);
    }
    if (merge.tooMany !== null)
        return summarize(inputs.repository, pullRequest, "needs-human", { ...facts, detail: merge.tooMany });
    if (lacksOnlyLockFiles(merge))
        return summarize(inputs.repository, pullRequest, "needs-regeneration", facts);
    if (!isComplete(merge))
        return summarize(inputs.repository, pullRequest, "needs-human", facts);
    return push(pullRequest, { ...merge, headOid, baseOid }, facts, inputs, dependencies);
}
async function push(pullRequest, merge, facts, inputs, dependencies) {
    const written = await writeMerge(pullRequest, merge, dependencies);
    const done = { ...facts, commitOid: written.commitOid, backupRef: written.backupRef };
    const detail = written.bringsWorkflows
        ? "it changes workflow files: the token needs permission to write workflows"
        : undefined;
    if (inputs.isDryRun)
        return summarize(inputs.repository, pullRequest, "planned", { ...done, detail });
    const result = await publishMerge(pullRequest, merge.headOid, written, dependencies);
    switch (result.status) {
        case "pushed":
            return summarize(inputs.repository, pullRequest, "resolved", done);
        case "stale":
            return summarize(inputs.repository, pullRequest, "stale", facts);
        case "workflow-permission":
            return summarize(inputs.repository, pullRequest, "blocked", {
                ...facts,
                detail: "it changes workflow files, and the token has no permission to write workflows",
            });
        case "refused":
            return summarize(inputs.repository, pullRequest, "blocked", {
                ...facts,
                detail: describePushRefusal(result.words),
            });
    }
}
/** Why this pull request is none that the action works on; `null` when it is. */
function findUnfit(pullRequest, { isNamed = false }) {
    if (!pullRequest.isOpen)
        return { detail: "it is closed", unfit: "closed" };
    if (pullRequest.isCrossRepository)
        return { detail: "its branch is in a fork", unfit: "fork" };
    if (isNamed || isSyncPullRequest(pullRequest))
        return null;
    const detail = "it is not a sync pull request; to resolve it, set the input `pull-request`";
    return { detail, unfit: "not-sync" };
}
/** Why the branch must not be written; `null` when it may. */
async function findBlock(pullRequest, repository, { branches, repositories }) {
    if ((await findDefaultBranch(pullRequest, repository, repositories)) === pullRequest.head) {
        return {
            detail: "its branch is the default branch: merging into it would publish the base's commits",
        };
    }
    return (await isProtected(repository, pullRequest.head, branches))
        ? { detail: "its branch is protected" }
        : null;
}
/** Spares the work where it is known to be in vain. Where it is unknown, the push finds out: GitHub refuses it then. */
async function isProtected(repository, branch, branches) {
    try {
        return (await branches.read(repository, branch))?.isProtected ?? false;
    }
    catch (error) {
        if (!(error instanceof errors_errors/* GitHubError */.y_) || (0,errors_errors/* blocksFurtherRequests */.rV)(error))
            throw error;
        return false;
    }
}
/** The pull request says it with most servers; else it is one more call. */
async function findDefaultBranch({ defaultBranch }, repository, repositories) {
    if (defaultBranch !== undefined)
        return defaultBranch;
    const [lookup] = await repositories.readRepositories([repository]);
    if (lookup?.status === "failed")
        throw lookup.error;
    return lookup?.snapshot.defaultBranch?.name;
}
function summarize(repository, { number, url, head, base }, outcome, more) {
    return { repository, number, url, head, base, files: [], brokenFiles: [], ...more, outcome };
}
/** A pull request of which nothing is known but its number. */
function describeMissing(repository, number) {
    const detail = "there is no pull request with this number";
    const unknown = { url: "", head: "", base: "", files: [], brokenFiles: [] };
    return { repository, number, ...unknown, outcome: "blocked", detail, unfit: "missing" };
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/run.js









/** Resolves the conflicts of a repository's pull requests, one after the other. One's failure stops no other one. */
async function run(inputs, dependencies) {
    const pullRequests = [];
    const errors = [];
    const numbers = await attempt(inputs, () => listNumbers(inputs, dependencies), errors);
    for (const number of numbers ?? []) {
        if (dependencies.signal.aborted || isOver(errors))
            break;
        const resolution = await attempt(inputs, () => work(number, inputs, dependencies), errors);
        const known = resolution ?? describeFailure(inputs.repository, number, errors.at(-1));
        if (inputs.isNamed === true && known.unfit !== undefined)
            errors.push(describeUnfit(known, known.unfit));
        pullRequests.push(known);
        dependencies.logger.info(run_describe(known));
    }
    return { pullRequests, errors, isOver: isOver(errors) };
}
function isOver(errors) {
    return errors.some(({ code }) => code === "unauthorized" || code === "rate-limited");
}
async function attempt({ repository }, task, errors) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof errors_errors/* GitHubError */.y_ || error instanceof GitError))
            throw error;
        const failure = error instanceof errors_errors/* GitHubError */.y_
            ? { code: error.code, message: error.message }
            : { code: "git", message: describeGitFailure(error) };
        errors.push({ repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository), ...failure });
        return undefined;
    }
}
/** Somebody asked for this very pull request: that nothing can be done with it must not look like success. */
function describeUnfit({ repository: { owner, name }, number, detail }, unfit) {
    const repository = (0,repository_ref/* formatRepositoryRef */.PC)({ owner, name });
    const code = unfit === "missing" ? "not-found" : "invalid";
    const remedy = "Check the inputs `pull-request` and `repository`.";
    return { repository, code, message: `${repository}#${number}: ${detail}. ${remedy}` };
}
function describeFailure(repository, number, failure) {
    return {
        ...describeMissing(repository, number),
        outcome: "failed",
        detail: failure?.message,
        unfit: undefined,
    };
}
async function listNumbers({ repository, pullRequests }, { pullRequestThreads }) {
    if (pullRequests !== "all")
        return pullRequests;
    const open = await pullRequestThreads.listAllOpen(repository);
    return open.filter(isSyncPullRequest).map(({ number }) => number);
}
async function work(number, inputs, dependencies) {
    const { repository, isDryRun } = inputs;
    const read = () => dependencies.pullRequestThreads.read(repository, number);
    const { pullRequest, resolution } = await resolvePullRequest(number, read, inputs, dependencies);
    if (pullRequest === null || isDryRun)
        return resolution;
    const unannounced = await findUnannounced(pullRequest, resolution, dependencies);
    const reported = unannounced ?? resolution;
    const problems = await announce(pullRequest, reported, dependencies);
    for (const problem of problems)
        dependencies.logger.warning(`#${number}: ${problem}`);
    if (problems.length === 0)
        return reported;
    return {
        ...reported,
        detail: [reported.detail, ...problems].filter((text) => text !== undefined).join("; "),
    };
}
function run_describe({ repository, number, outcome, detail, files }) {
    const resolved = files.filter(({ resolution }) => resolution.status === "resolved").length;
    const counts = files.length === 0 ? "" : `, ${(0,plural/* formatShare */.T1)(resolved, files.length, "file")} resolved`;
    const why = detail === undefined ? "" : ` (${detail})`;
    return `${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}#${number}: ${outcome}${counts}${why}`;
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/resolve-conflicts.js













/** API calls reserved for other clients, and how long a limit may make the run wait. */
const RATE_LIMIT_BUFFER = 50;
const MAX_WAIT_MS = 5 * 60_000;
/** Attempts after the first, at GitHub's API and by git. */
const MAX_RETRIES = 3;
/** Runs resolve-conflicts on a runner: builds the adapters, runs, publishes what came out, then says whether it failed. */
async function resolveConflicts(inputs, kit) {
    const startedAtMs = kit.clock.now();
    const search = await findTargets(inputs, kit);
    if (search.status === "off")
        kit.logger.notice(search.reason);
    const { targets, left } = search.status === "found" ? search : { targets: [], left: [] };
    for (const { repository, reason } of left)
        reportLeft((0,repository_ref/* formatRepositoryRef */.PC)(repository), reason, kit);
    const result = await workOnAll(targets, inputs, kit);
    const repositories = targets.map(({ repository }) => repository);
    const { isDryRun } = inputs;
    await publish(inputs, { repositories, isDryRun, startedAtMs, finishedAtMs: kit.clock.now(), left, ...result }, kit);
}
/** A report may be old, or anybody's: that it names what the configuration does not is worth a look, and no more. */
function reportLeft(name, reason, { logger }) {
    if (reason === "disabled")
        logger.notice(`${name} is left alone: the configuration disables it.`);
    else {
        logger.warning(`${name} is left alone: a report of sync-monitor lists it, but the configuration does not.`);
    }
}
/** One repository after the other: each has a clone of its own, which is gone before the next one is made. */
async function workOnAll(targets, inputs, kit) {
    const github = resolve_conflicts_connect(inputs, kit);
    const confirmed = await confirmTargets(targets, github.repositories);
    const results = [];
    for (const target of confirmed.targets) {
        if (kit.signal.aborted || results.at(-1)?.isOver === true)
            break;
        results.push(await workOn(target, github, inputs, kit));
    }
    return {
        pullRequests: results.flatMap(({ pullRequests }) => pullRequests),
        errors: [...confirmed.errors, ...results.flatMap(({ errors }) => errors)],
    };
}
async function workOn(target, github, inputs, kit) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "automation-merge-"));
    try {
        const clone = await RemoteRepository.create((0,external_node_path_.join)(folder, "clone.git"), {
            url: `${kit.runner.serverUrl}/${(0,repository_ref/* formatRepositoryRef */.PC)(target.repository)}.git`,
            token: inputs.githubToken,
            signal: kit.signal,
            retries: {
                max: MAX_RETRIES,
                wait: (retryCount) => kit.clock.sleep((0,backoff/* backoffDelayMs */.Q4)(retryCount, kit.random), kit.signal),
            },
        });
        return await run({ ...target, isDryRun: inputs.isDryRun }, {
            ...github,
            clone,
            readRegenerated: (headOid, baseOid, path) => readRegenerated([headOid, baseOid, path], inputs.regeneratedFolder, kit),
            policy: target.policy,
            clock: kit.clock,
            logger: kit.logger,
            signal: kit.signal,
            runUrl: kit.runner.runUrl,
        });
    }
    catch (error) {
        if (!(error instanceof GitError))
            throw error;
        const failure = {
            repository: (0,repository_ref/* formatRepositoryRef */.PC)(target.repository),
            code: "git",
            message: describeGitFailure(error),
        };
        return { pullRequests: [], errors: [failure], isOver: false };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The commits are in the name: what was made for others, because a branch moved meanwhile, is not found. */
async function readRegenerated([headOid, baseOid, path], folder, { findWorkspaceFile }) {
    if (folder === undefined)
        return null;
    return (await findWorkspaceFile(`${folder}/${headOid}-${baseOid}/${path}`)) ?? null;
}
function resolve_conflicts_connect({ githubToken, writeIntervalMs }, kit) {
    return (0,connect/* connectGitHub */.U)({
        action: "resolve-conflicts",
        token: githubToken,
        buffer: RATE_LIMIT_BUFFER,
        maxWaitMs: MAX_WAIT_MS,
        writeIntervalMs,
        maxRetries: MAX_RETRIES,
        concurrency: 1,
        signal: kit.signal,
    }, kit);
}
async function publish(inputs, conflictRun, kit) {
    await kit.writeReport(inputs.reportFile, createConflictReport(conflictRun));
    kit.setOutputs(toOutputs(conflictRun, inputs));
    await kit.summary(renderConflictSummary(conflictRun.pullRequests, conflictRun.isDryRun));
    for (const { message } of conflictRun.errors)
        kit.logger.error(message);
    if (conflictRun.errors.length > 0)
        kit.fail("Some pull requests could not be checked; see the errors above.");
}


/***/ }),

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ BACKUP_REF_TRAILER),
/* harmony export */   f: () => (/* binding */ RESOLVER_TRAILER)
/* harmony export */ });
/** Trailer of the merges that this action made: nobody decided anything in them. */
const RESOLVER_TRAILER = "Merge-Resolver: v1";
/** Trailer of our merges: where the branch's commit from before is kept. */
const BACKUP_REF_TRAILER = "Backup-Ref: ";


/***/ }),

/***/ 4209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseEcosystemConfig)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
/* harmony import */ var _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6048);
/* harmony import */ var _config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88);
/* harmony import */ var _config_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(700);
/* harmony import */ var _json_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1417);





/**
 * Reads a configuration file, and hands back what to warn about.
 *
 * Errors of experiments are among these, and `config` then has none: every repository gets the settings of the file.
 *
 * @throws ConfigError with all errors of the file at once
 */
async function parseEcosystemConfig(text, source) {
    const reader = await loadReader(source.format ?? (0,_config_document_js__WEBPACK_IMPORTED_MODULE_0__/* .configFormatOf */ .H)(source.file));
    const { config, findings } = (0,_check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEcosystemDocument */ ._U)((0,_config_document_js__WEBPACK_IMPORTED_MODULE_0__/* .createConfigDocument */ .S)(text, reader));
    if (config !== null)
        return { config, warnings: findings.filter(({ severity }) => severity !== "info") };
    const errors = findings.filter(({ severity }) => severity === "error");
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(errors.map((finding) => (0,_config_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .toConfigProblem */ .h)(finding, source.file)));
}
/** The YAML library takes its time to load, and most configurations are JSON. */
async function loadReader(format) {
    return format === "json" ? _json_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readJsonConfig */ .J : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5892))).readYamlConfig;
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ diffThreeWays)
});

;// CONCATENATED MODULE: ./node_modules/.pnpm/node-diff3@3.2.1_patch_hash=6e5442908f9acff74ee643ad633a38c4e761056b7918e558d246c498e68d3fdd/node_modules/node-diff3/dist/diff3.mjs
// src/diff3.mjs
function LCS(buffer1, buffer2) {
  let equivalenceClasses = Object.create(null);
  for (let j = 0;j < buffer2.length; j++) {
    const item = buffer2[j];
    if (equivalenceClasses[item]) {
      equivalenceClasses[item].push(j);
    } else {
      equivalenceClasses[item] = [j];
    }
  }
  const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
  let candidates = [NULLRESULT];
  for (let i = 0;i < buffer1.length; i++) {
    const item = buffer1[i];
    const buffer2indices = equivalenceClasses[item] || [];
    let r = 0;
    let c = candidates[0];
    for (const j of buffer2indices) {
      let s;
      let end = candidates.length;
      for (s = r; s < end;) {
        const middle = s + end >>> 1;
        if (candidates[middle].buffer2index < j) s = middle + 1;
        else end = middle;
      }
      if (s === r || s < candidates.length && candidates[s].buffer2index === j) continue;
      s--;
      if (s < candidates.length) {
        const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
        if (r === candidates.length) {
          candidates.push(c);
        } else {
          candidates[r] = c;
        }
        r = s + 1;
        c = newCandidate;
        if (r === candidates.length) {
          break;
        }
      }
    }
    candidates[r] = c;
  }
  return candidates[candidates.length - 1];
}
function diffComm(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  let common = { common: [] };
  function processCommon() {
    if (common.common.length) {
      common.common.reverse();
      result.push(common);
      common = { common: [] };
    }
  }
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    let different = { buffer1: [], buffer2: [] };
    while (--tail1 > candidate.buffer1index) {
      different.buffer1.push(buffer1[tail1]);
    }
    while (--tail2 > candidate.buffer2index) {
      different.buffer2.push(buffer2[tail2]);
    }
    if (different.buffer1.length || different.buffer2.length) {
      processCommon();
      different.buffer1.reverse();
      different.buffer2.reverse();
      result.push(different);
    }
    if (tail1 >= 0) {
      common.common.push(buffer1[tail1]);
    }
  }
  processCommon();
  result.reverse();
  return result;
}
function diffIndices(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: [tail1 + 1, mismatchLength1],
        buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
        buffer2: [tail2 + 1, mismatchLength2],
        buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diffPatch(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  function chunkDescription(buffer, offset, length) {
    let chunk = [];
    for (let i = 0;i < length; i++) {
      chunk.push(buffer[offset + i]);
    }
    return {
      offset,
      length,
      chunk
    };
  }
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: chunkDescription(buffer1, candidate.buffer1index + 1, mismatchLength1),
        buffer2: chunkDescription(buffer2, candidate.buffer2index + 1, mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diff3MergeRegions(a, o, b) {
  let hunks = [];
  function addHunk(h, ab) {
    hunks.push({
      ab,
      oStart: h.buffer1[0],
      oLength: h.buffer1[1],
      abStart: h.buffer2[0],
      abLength: h.buffer2[1]
    });
  }
  diffIndices(o, a).forEach((item) => addHunk(item, "a"));
  diffIndices(o, b).forEach((item) => addHunk(item, "b"));
  hunks.sort((x, y) => x.oStart - y.oStart);
  let results = [];
  let currOffset = 0;
  function advanceTo(endOffset) {
    if (endOffset > currOffset) {
      results.push({
        stable: true,
        buffer: "o",
        bufferStart: currOffset,
        bufferLength: endOffset - currOffset,
        bufferContent: o.slice(currOffset, endOffset)
      });
      currOffset = endOffset;
    }
  }
  while (hunks.length) {
    let hunk = hunks.shift();
    let regionStart = hunk.oStart;
    let regionEnd = hunk.oStart + hunk.oLength;
    let regionHunks = [hunk];
    advanceTo(regionStart);
    while (hunks.length) {
      const nextHunk = hunks[0];
      const nextHunkStart = nextHunk.oStart;
      if (nextHunkStart > regionEnd)
        break;
      regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
      regionHunks.push(hunks.shift());
    }
    if (regionHunks.length === 1) {
      if (hunk.abLength > 0) {
        const buffer = hunk.ab === "a" ? a : b;
        results.push({
          stable: true,
          buffer: hunk.ab,
          bufferStart: hunk.abStart,
          bufferLength: hunk.abLength,
          bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
        });
      }
    } else {
      let bounds = {
        a: [a.length, -1, o.length, -1],
        b: [b.length, -1, o.length, -1]
      };
      while (regionHunks.length) {
        hunk = regionHunks.shift();
        const oStart = hunk.oStart;
        const oEnd = oStart + hunk.oLength;
        const abStart = hunk.abStart;
        const abEnd = abStart + hunk.abLength;
        let b2 = bounds[hunk.ab];
        b2[0] = Math.min(abStart, b2[0]);
        b2[1] = Math.max(abEnd, b2[1]);
        b2[2] = Math.min(oStart, b2[2]);
        b2[3] = Math.max(oEnd, b2[3]);
      }
      const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
      const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
      const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
      const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
      let result = {
        stable: false,
        aStart,
        aLength: aEnd - aStart,
        aContent: a.slice(aStart, aEnd),
        oStart: regionStart,
        oLength: regionEnd - regionStart,
        oContent: o.slice(regionStart, regionEnd),
        bStart,
        bLength: bEnd - bStart,
        bContent: b.slice(bStart, bEnd)
      };
      results.push(result);
    }
    currOffset = regionEnd;
  }
  advanceTo(o.length);
  return results;
}
function diff3Merge(a, o, b, options) {
  let defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/
  };
  options = Object.assign(defaults, options);
  if (typeof a === "string")
    a = a.split(options.stringSeparator);
  if (typeof o === "string")
    o = o.split(options.stringSeparator);
  if (typeof b === "string")
    b = b.split(options.stringSeparator);
  let results = [];
  const regions = diff3MergeRegions(a, o, b);
  let okBuffer = [];
  function flushOk() {
    if (okBuffer.length) {
      results.push({ ok: okBuffer });
    }
    okBuffer = [];
  }
  function isFalseConflict(a2, b2) {
    if (a2.length !== b2.length)
      return false;
    for (let i = 0;i < a2.length; i++) {
      if (a2[i] !== b2[i])
        return false;
    }
    return true;
  }
  regions.forEach((region) => {
    if (region.stable) {
      for (const item of region.bufferContent) okBuffer.push(item);
    } else {
      if (options.excludeFalseConflicts && isFalseConflict(region.aContent, region.bContent)) {
        for (const item of region.aContent) okBuffer.push(item);
      } else {
        flushOk();
        results.push({
          conflict: {
            a: region.aContent,
            aIndex: region.aStart,
            o: region.oContent,
            oIndex: region.oStart,
            b: region.bContent,
            bIndex: region.bStart
          }
        });
      }
    }
  });
  flushOk();
  return results;
}
function mergeDiff3(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const oSection = "|||||||" + (options.label.o ? ` ${options.label.o}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else if (region.conflict) {
      conflict = true;
      result = result.concat([aSection], region.conflict.a, [oSection], region.conflict.o, [xSection], region.conflict.b, [bSection]);
    }
  });
  return {
    conflict,
    result
  };
}
function merge(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else if (region.conflict) {
      conflict = true;
      result = result.concat([aSection], region.conflict.a, [xSection], region.conflict.b, [bSection]);
    }
  });
  return {
    conflict,
    result
  };
}
function mergeDigIn(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else {
      const c = diffComm(region.conflict.a, region.conflict.b);
      for (const inner of c) {
        if (inner.common) {
          result = result.concat(inner.common);
        } else {
          conflict = true;
          result = result.concat([aSection], inner.buffer1, [xSection], inner.buffer2, [bSection]);
        }
      }
    }
  });
  return {
    conflict,
    result
  };
}
function patch(buffer, patch2) {
  let result = [];
  let currOffset = 0;
  function advanceTo(targetOffset) {
    while (currOffset < targetOffset) {
      result.push(buffer[currOffset]);
      currOffset++;
    }
  }
  for (const chunk of patch2) {
    advanceTo(chunk.buffer1.offset);
    for (const item of chunk.buffer2.chunk) {
      result.push(item);
    }
    currOffset += chunk.buffer1.length;
  }
  advanceTo(buffer.length);
  return result;
}
function stripPatch(patch2) {
  return patch2.map((chunk) => ({
    buffer1: { offset: chunk.buffer1.offset, length: chunk.buffer1.length },
    buffer2: { chunk: chunk.buffer2.chunk }
  }));
}
function invertPatch(patch2) {
  return patch2.map((chunk) => ({
    buffer1: chunk.buffer2,
    buffer2: chunk.buffer1
  }));
}


//# debugId=78A7F40B895BC9BF64756E2164756E21
//# sourceMappingURL=diff3.mjs.map

;// CONCATENATED MODULE: ./packages/core/out/conflict/diff/anchors.js
/**
 * Items that each of three sequences has once, in the order that all three have them in: as many as there can be in the
 * order of ours, less those that stand elsewhere in theirs. Between two of them the sequences are compared apart.
 */
function findAnchors(base, ours, theirs) {
    const [inBase, inOurs, inTheirs] = [findUnique(base), findUnique(ours), findUnique(theirs)];
    const common = [];
    for (const [item, at] of inBase) {
        const [a, b] = [inOurs.get(item), inTheirs.get(item)];
        if (a !== undefined && b !== undefined)
            common.push({ base: at, ours: a, theirs: b });
    }
    return longestRising(longestRising(common, ({ ours: at }) => at), ({ theirs: at }) => at);
}
function findUnique(items) {
    const [places, repeated] = [new Map(), new Set()];
    for (const [index, item] of items.entries()) {
        if (places.has(item))
            repeated.add(item);
        places.set(item, index);
    }
    for (const item of repeated)
        places.delete(item);
    return places;
}
/** The longest row of elements, in their order, whose ranks rise. */
function longestRising(elements, rankOf) {
    /** By length, the element that ends a row of that length with the lowest rank, and the element before each. */
    const ends = [];
    const before = [];
    const rankAt = (index) => {
        const element = index === undefined ? undefined : elements[index];
        return element === undefined ? Number.POSITIVE_INFINITY : rankOf(element);
    };
    for (const [index, element] of elements.entries()) {
        const rank = rankOf(element);
        let [start, end] = [0, ends.length];
        while (start < end) {
            const middle = (start + end) >>> 1;
            if (rankAt(ends[middle]) < rank)
                start = middle + 1;
            else
                end = middle;
        }
        before[index] = ends[start - 1] ?? -1;
        ends[start] = index;
    }
    const row = [];
    for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
        const element = elements[at];
        if (element !== undefined)
            row.push(element);
    }
    return row.reverse();
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/diff/three-way-diff.js


/** Pairs of equal items beyond which a comparison takes longer than a merge is worth: it looks at each of them. */
const MAX_PAIRS = 2_000_000;
/** Pairs beyond which the sequences are cut at items that all three have once, and compared piece by piece. */
const MAX_PAIRS_AT_ONCE = 200_000;
/** Items between the common ends, of which each needs its place in memory. */
const MAX_ITEMS = 200_000;
/**
 * Compares two sequences with the one that both come from. `null` when that would take too long: the time grows with the
 * number of pairs of equal items, so that long sequences of few different items are the worst.
 */
function diffThreeWays(base, ours, theirs) {
    const { head, tail } = findCommonEnds(base, ours, theirs);
    const middle = (items) => items.slice(head, items.length - tail);
    const start = { base: head, ours: head, theirs: head };
    const regions = diffMiddle({ base: middle(base), ours: middle(ours), theirs: middle(theirs), start });
    if (regions === null)
        return null;
    const ends = { head: base.slice(0, head), tail: base.slice(base.length - tail) };
    return [
        ...(head > 0 ? [{ kind: "merged", items: ends.head }] : []),
        ...regions,
        ...(tail > 0 ? [{ kind: "merged", items: ends.tail }] : []),
    ];
}
function diffMiddle(stretch) {
    const { base: o, ours: a, theirs: b } = stretch;
    if (Math.max(o.length, a.length, b.length) > MAX_ITEMS)
        return null;
    if (countPairs(o, a) + countPairs(o, b) <= MAX_PAIRS_AT_ONCE)
        return diffAtOnce(stretch);
    const pieces = cut(stretch);
    const pairs = pieces.reduce((sum, piece) => {
        return sum + countPairs(piece.base, piece.ours) + countPairs(piece.base, piece.theirs);
    }, 0);
    return pairs > MAX_PAIRS ? null : pieces.flatMap(diffAtOnce);
}
function diffAtOnce({ base, ours, theirs, start }) {
    return diff3Merge([...ours], [...base], [...theirs], { excludeFalseConflicts: true }).map(({ ok, conflict }) => {
        if (conflict === undefined)
            return { kind: "merged", items: ok ?? [] };
        return {
            kind: "conflict",
            base: conflict.o,
            ours: conflict.a,
            theirs: conflict.b,
            start: {
                base: start.base + conflict.oIndex,
                ours: start.ours + conflict.aIndex,
                theirs: start.theirs + conflict.bIndex,
            },
        };
    });
}
/** Cuts behind every anchor. */
function cut({ base, ours, theirs, start }) {
    const pieces = [];
    let from = { base: 0, ours: 0, theirs: 0 };
    const end = { base: base.length, ours: ours.length, theirs: theirs.length };
    const cuts = findAnchors(base, ours, theirs).map((anchor) => ({
        base: anchor.base + 1,
        ours: anchor.ours + 1,
        theirs: anchor.theirs + 1,
    }));
    for (const to of [...cuts, end]) {
        pieces.push({
            base: base.slice(from.base, to.base),
            ours: ours.slice(from.ours, to.ours),
            theirs: theirs.slice(from.theirs, to.theirs),
            start: {
                base: start.base + from.base,
                ours: start.ours + from.ours,
                theirs: start.theirs + from.theirs,
            },
        });
        from = to;
    }
    return pieces;
}
/** How many items all three have in common at the beginning and, beyond those, at the end. */
function findCommonEnds(...sequences) {
    const shortest = Math.min(...sequences.map(({ length }) => length));
    const [first = [], ...others] = sequences;
    let head = 0;
    while (head < shortest && others.every((other) => other[head] === first[head]))
        head += 1;
    let tail = 0;
    const isSame = () => others.every((other) => other.at(-1 - tail) === first.at(-1 - tail));
    while (tail < shortest - head && isSame())
        tail += 1;
    return { head, tail };
}
function countPairs(one, other) {
    const counts = new Map();
    for (const item of one)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return other.reduce((sum, item) => sum + (counts.get(item) ?? 0), 0);
}


/***/ }),

/***/ 2977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ findStrategy),
/* harmony export */   cW: () => (/* binding */ findSetKeys),
/* harmony export */   t0: () => (/* binding */ createConflictPolicy)
/* harmony export */ });
/* unused harmony export DEFAULT_CONFLICT_POLICY */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5496);

/** The ecosystem's own list of repositories is a set; nothing sensitive is touched. */
const DEFAULT_CONFLICT_POLICY = {
    strategies: [],
    mergesSensitiveFiles: false,
    sets: [{ glob: "**/ecosystem-repos.{json,yml,yaml}", key: "repositories" }],
};
/** The default policy with people's rules, the stronger ones last. */
function createConflictPolicy(...rules) {
    return {
        ...DEFAULT_CONFLICT_POLICY,
        strategies: rules.flatMap(({ strategies }) => strategies),
        sets: [...DEFAULT_CONFLICT_POLICY.sets, ...rules.flatMap(({ sets }) => sets)],
    };
}
/** The strategy that the policy names for a path; `undefined` when it names none. */
function findStrategy(policy, path) {
    return policy.strategies.findLast(({ glob }) => matches(glob, path))?.strategy;
}
/** The keys of a file's lists that are sets; empty for the file itself. */
function findSetKeys(policy, path) {
    return policy.sets.filter(({ glob }) => matches(glob, path)).map(({ key }) => (key === "." ? "" : key));
}
function matches(glob, path) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(path, glob, { dot: true, basename: !glob.includes("/"), flags: "s" });
}


/***/ }),

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ renderExcerpt),
/* harmony export */   z: () => (/* binding */ findExcerpt)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3728);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4639);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5282);
/* harmony import */ var _diff_three_way_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3925);




/** Places of one file that are shown; the rest is counted. */
const MAX_PLACES = 2;
/** Lines that are shown of one side of a place. */
const MAX_LINES = 6;
/** Characters that are shown of a line. */
const MAX_LINE_LENGTH = 120;
/** Finds the lines that both sides changed; `undefined` where there are none to compare, or too many. */
function findExcerpt({ base, ours, theirs, }) {
    if (ours === null || theirs === null)
        return undefined;
    const split = (text) => text.split(/\r?\n/);
    const regions = (0,_diff_three_way_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffThreeWays */ .s)(split(base ?? ""), split(ours), split(theirs));
    const places = (regions ?? []).flatMap((region) => {
        if (region.kind === "merged")
            return [];
        const { ours: a, theirs: b, start } = region;
        return [{ ours: takeLines(a, start.ours), theirs: takeLines(b, start.theirs) }];
    });
    if (places.length === 0)
        return undefined;
    return { places: places.slice(0, MAX_PLACES), morePlaces: Math.max(0, places.length - MAX_PLACES) };
}
function takeLines(lines, start) {
    return { firstLine: start + 1, count: lines.length, lines: lines.slice(0, MAX_LINES) };
}
/**
 * Shows the lines of both sides in code blocks that nothing in them can end.
 *
 * @param sides Names of the branches.
 */
function renderExcerpt(path, { places, morePlaces }, sides) {
    const blocks = places.flatMap(({ ours, theirs }) => [
        renderSide(path, ours, sides.ours),
        renderSide(path, theirs, sides.theirs),
    ]);
    const more = morePlaces === 0
        ? []
        : [
            `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(morePlaces, "more place")} in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(path)} ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralize */ .td)(morePlaces, "is", "are")} in conflict.`,
        ];
    return [...blocks, ...more].join("\n\n");
}
function renderSide(path, { firstLine, count, lines }, branch) {
    const name = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(branch);
    if (count === 0)
        return `${name} removed what stood at line ${firstLine} of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(path)}.`;
    const lastLine = firstLine + count - 1;
    const numbers = lastLine === firstLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
    const rest = count - lines.length;
    const title = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(path)}, ${numbers} in ${name}${rest === 0 ? "" : ` (the first ${lines.length} are shown)`}:`;
    const shown = lines.map(showLine);
    const longestRun = Math.max(0, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(Math.max(3, longestRun + 1));
    return [title, "", `${fence}text`, ...shown, fence].join("\n");
}
function showLine(line) {
    const flat = [...(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(line.replaceAll("\t", "    "))];
    return flat.length > MAX_LINE_LENGTH ? `${flat.slice(0, MAX_LINE_LENGTH - 1).join("")}…` : flat.join("");
}


/***/ })

};
