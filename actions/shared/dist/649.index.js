export const id = 649;
export const ids = [649];
export const modules = {

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// UNUSED EXPORTS: sync

// EXTERNAL MODULE: ./packages/action-kit/out/scarce-memory.js
var scarce_memory = __webpack_require__(7866);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
;// CONCATENATED MODULE: ./packages/core/out/dashboard-issue/dashboard-commands.js

const NO_COMMANDS = { ignored: new Set(), never: new Set() };
/** `/ignore owner/name`, `/never owner/name branch`, `/sync owner/name [branch]`; nothing else on the line. */
const COMMAND = /^\/(?:(ignore) +(\S+)|(never) +(\S+) +(\S+)|(sync) +(\S+)(?: +(\S+))?)\s*$/i;
/** A line that somebody may take for a command: a word behind a slash in front, or one of ours anywhere. */
const LIKE_COMMAND = /^\/[a-z][a-z-]*(?:\s|$)|(?:^|\s)`?\/(?:ignore|never|sync)(?:\s|$)/i;
/** Key of a branch in {@link DashboardCommands}. */
function branchCommandKey(repository, branch) {
    return `${repository} ${branch}`;
}
/**
 * Reads the commands in an issue's comments, oldest first; the last word about a repository or branch counts.
 *
 * Only comments count, because GitHub says of each who wrote it and what that account is to the repository. Of a ticked box
 * in the issue's text it does not: an edit carries no association, and the text may have been edited since. What looks like a
 * command and has no effect is handed back with the reason, so that the dashboard issue can answer.
 */
function readDashboardCommands(comments) {
    const ignored = new Set();
    const never = new Set();
    const commands = [];
    for (const { body, isByMaintainer, createdAtMs } of comments) {
        for (const line of listLines(body)) {
            const found = readCommand(line, isByMaintainer);
            if (found === null)
                continue;
            const { kind, problem, repository = "", branch } = found;
            commands.push({
                line,
                createdAtMs,
                ...(problem !== undefined && { problem }),
                ...(repository !== "" && { repository }),
                ...(branch !== undefined && { branch }),
            });
            if (problem !== undefined)
                continue;
            if (kind === "ignore")
                ignored.add(repository);
            else if (kind === "never")
                never.add(branchCommandKey(repository, branch ?? ""));
            else if (branch !== undefined)
                never.delete(branchCommandKey(repository, branch));
            else
                takeBack(repository, ignored, never);
        }
    }
    return { ignored, never, commands };
}
/** What is quoted, or shown as code, is no command. */
function listLines(body) {
    let isCode = false;
    return body.split(/\r?\n/).filter((line) => {
        const isFence = /^ {0,3}(?:```|~~~)/.test(line);
        if (isFence)
            isCode = !isCode;
        return !isFence && !isCode && !/^\s*>/.test(line);
    });
}
function readCommand(written, isByMaintainer) {
    const line = written.trim();
    // Four blanks in front make code of a line.
    if (/^(?: {4}|\t)/.test(written) || !LIKE_COMMAND.test(line))
        return null;
    if (!isByMaintainer) {
        return { problem: "only an owner, member or collaborator of this repository can use commands" };
    }
    const [, ignore, whole, never, base, branch, , again, againBranch] = COMMAND.exec(line) ?? [];
    const name = whole ?? base ?? again;
    if (name === undefined) {
        const isOurs = /(?:^|\s)`?\/(?:ignore|never|sync)(?:\s|$)/i.test(line);
        if (!isOurs)
            return { problem: "unknown command" };
        return line.startsWith("/")
            ? { problem: "invalid command: too few or too many arguments" }
            : { problem: "invalid command: a command must be alone on its line" };
    }
    const ref = (0,repository_ref/* parseRepositoryRef */.rH)(name);
    if (ref === null)
        return { problem: "invalid command: write a repository as owner/name" };
    const repository = (0,repository_ref/* repositoryKey */.Kq)(ref);
    if (ignore !== undefined)
        return { kind: "ignore", repository };
    if (never !== undefined)
        return { kind: "never", repository, branch };
    return { kind: "sync", repository, branch: againBranch };
}
/** `/sync owner/name` takes back everything about the repository. */
function takeBack(key, ignored, never) {
    ignored.delete(key);
    for (const branchKey of never) {
        if (branchKey.startsWith(`${key} `))
            never.delete(branchKey);
    }
}

// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
;// CONCATENATED MODULE: ./packages/core/out/sync/outcome/planning-failure.js
/** A failed exchange with GitHub, as far as results tell of it. */
function toPlanningFailure({ code, message, remedy, scope, refusal }) {
    const isOfOwner = scope === "owner" && refusal !== undefined;
    return {
        code,
        message,
        ...(remedy !== undefined && { remedy }),
        ...(isOfOwner && { ownerCause: refusal }),
    };
}

// EXTERNAL MODULE: ./packages/core/out/sync/sync-settings.js
var sync_settings = __webpack_require__(7190);
// EXTERNAL MODULE: ./packages/core/out/sync/select/select-repositories.js
var select_repositories = __webpack_require__(5381);
;// CONCATENATED MODULE: ./packages/core/out/sync/select/observation-requests.js




/** Selects the repositories to observe, each with its settings. */
function selectRequests(config, { repositories, shard, overrides }, ecosystem) {
    const { selected, skipped } = (0,select_repositories/* selectRepositories */.X)(config, repositories, shard);
    return {
        requests: selected.map((repository) => ({
            config: repository,
            settings: (0,sync_settings/* resolveRepositorySettings */.Q_)(config, repository, overrides, ecosystem),
        })),
        skipped: skipped.map(({ repository, reason }) => ({ status: "skipped", config: repository, reason })),
    };
}
/** Login of a repository's owner, in lower case. */
function ownerOf({ config }) {
    return config.repository.owner.toLowerCase();
}
/**
 * Leaves out repositories of owners whose own token was refused, and those that people want to be left alone.
 *
 * @param ignored keys of the latter
 */
function leaveOut(requests, refusedOwners, ignored) {
    const reachable = [];
    const leftOut = [];
    for (const request of requests) {
        const { config } = request;
        const error = refusedOwners.get(ownerOf(request));
        if (error !== undefined) {
            leftOut.push({ status: "failed", config, failure: toPlanningFailure(error) });
        }
        else if (ignored.has((0,repository_ref/* repositoryKey */.Kq)(config.repository))) {
            leftOut.push({ status: "skipped", config, reason: "disabled" });
        }
        else
            reachable.push(request);
    }
    return { reachable, leftOut };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/observed-repository.js
/** All stale branches, in the order of the observation. */
function listStale(observed) {
    return observed
        .flatMap((repository) => (repository.status === "scanned" ? repository.branches : []))
        .flatMap((branch) => (branch.status === "stale" ? [branch.branch] : []));
}
/** The observation with newer results in place of some stale branches; one without any is left out. */
function replaceStale(observed, newer) {
    if (newer.size === 0)
        return observed;
    return observed.map((repository) => repository.status !== "scanned"
        ? repository
        : {
            ...repository,
            branches: repository.branches.flatMap((branch) => branch.status === "stale" ? (newer.get(branch.branch) ?? [branch]) : [branch]),
        });
}

// EXTERNAL MODULE: ./packages/core/out/text/markdown.js
var markdown = __webpack_require__(3728);
// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/sync-branch.js
var sync_branch = __webpack_require__(4779);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/own-pull-request.js
var own_pull_request = __webpack_require__(8233);
// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/sync-text.js
var sync_text = __webpack_require__(8160);
// EXTERNAL MODULE: ./packages/core/out/repository/bot-account.js
var bot_account = __webpack_require__(5021);
;// CONCATENATED MODULE: ./packages/core/out/sync/pull-request/veto.js

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
    const forbidden = ended.find((pullRequest) => hasLabel(pullRequest, NEVER_LABEL));
    if (forbidden !== undefined)
        return { pullRequest: forbidden, untilMs: null, untilBehindBy: null };
    const [last] = ended;
    if (last === undefined || !isVeto(last, facts))
        return null;
    // How far behind the branch was then is known from the marker only.
    const untilBehindBy = last.marker.isLost === true ? null : last.marker.behindBy + facts.threshold;
    const untilMs = findEnd(last, countInRow(ended, facts), facts);
    const isFarther = untilBehindBy !== null && facts.behindBy >= untilBehindBy;
    const isOver = isFarther || (untilMs !== null && facts.nowMs >= untilMs);
    return isOver ? null : { pullRequest: last, untilMs, untilBehindBy };
}
function isVeto(pullRequest, { botUserIds }) {
    if (pullRequest.isMerged || hasLabel(pullRequest, RETRY_LABEL))
        return false;
    if (pullRequest.marker.closedFor !== undefined || wasClosedByDeletion(pullRequest))
        return false;
    const { closer } = pullRequest;
    return closer === null || !(closer.isBot || (0,bot_account/* isBotAccount */.RS)(closer.id, botUserIds));
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
function hasLabel({ labels }, wanted) {
    return labels.some((label) => label.toLowerCase() === wanted);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/pull-request/sync-pull-request.js






/** What a stale branch's own sync pull request is found by. */
function targetOf({ comparison, defaultBranch, settings, }) {
    const { labels, ecosystem } = settings;
    return { base: comparison.branch.name, defaultBranch: defaultBranch.name, labels, ecosystem };
}
/**
 * Finds the sync pull request into a branch among the open ones: by the signs of `recogniseSync`, whatever its title. One of
 * our own ecosystem comes first, then one that names none, then another ecosystem's. Anybody's pull request from the same
 * head is left alone, because GitHub would refuse a second one.
 */
function findSyncPullRequest(pullRequests, target) {
    const { base, defaultBranch, ecosystem } = target;
    const candidates = pullRequests.filter((pull) => pull.base === base && !pull.isCrossRepository);
    const known = candidates.flatMap((pullRequest) => {
        const marker = (0,own_pull_request/* recogniseSync */.X)(pullRequest, target);
        return marker === null ? [] : [{ pullRequest, marker }];
    });
    const own = known.find(({ marker }) => marker.ecosystem === ecosystem) ??
        known.find(({ marker }) => marker.ecosystem === undefined);
    if (own !== undefined)
        return { kind: "own", ...own };
    const [other] = known;
    if (other !== undefined)
        return { kind: "other-ecosystem", ...other };
    const heads = [(0,sync_branch/* syncBranchName */.nv)(base), defaultBranch];
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
/**
 * Body of a sync pull request, marker included.
 *
 * @param current the body as it is now, of which stays what people wrote; empty for a new one
 */
function renderSyncBody(text, current = "") {
    const base = (0,markdown/* codeSpan */.SS)(text.base);
    const defaultBranch = (0,markdown/* codeSpan */.SS)(text.defaultBranch.name);
    const marker = {
        base: text.base,
        behindBy: text.behindBy,
        defaultOid: text.defaultBranch.oid,
        isConflict: text.isConflict,
        defaultBranch: text.defaultBranch.name,
        ecosystem: text.ecosystem,
    };
    const parts = [
        `${base} is **${commits(text.behindBy)} behind** ${defaultBranch} (the threshold is ${text.threshold}). Merging this pull request brings it up to date.`,
        ...(text.aheadBy === 0 ? [] : [`${base} also has ${commits(text.aheadBy)} of its own; they stay.`]),
        howToProceed(text),
        footer(text),
    ];
    return (0,sync_text/* writeSyncText */.gJ)(marker, parts.join("\n\n"), current);
}
function howToProceed(text) {
    const syncBranch = (0,markdown/* codeSpan */.SS)((0,sync_branch/* syncBranchName */.nv)(text.base));
    const defaultBranch = (0,markdown/* codeSpan */.SS)(text.defaultBranch.name);
    if (text.head === "default-branch") {
        return [
            "> [!WARNING]",
            `> The head of this pull request is ${defaultBranch} itself. Do **not** use “Resolve conflicts” or “Update branch” here: both would push ${(0,markdown/* codeSpan */.SS)(text.base)} into ${defaultBranch}. Do not let a bot delete the head branch after the merge.`,
        ].join("\n");
    }
    if (text.isConflict) {
        return [
            "> [!IMPORTANT]",
            `> ${defaultBranch} does not merge cleanly into ${(0,markdown/* codeSpan */.SS)(text.base)}, so this pull request is a draft where drafts are available. Resolve the conflicts here (“Resolve conflicts” pushes to ${syncBranch}, never to ${defaultBranch}); the next run then marks it as ready for review.`,
        ].join("\n");
    }
    return `The head ${syncBranch} holds ${(0,markdown/* codeSpan */.SS)(text.base)} with ${defaultBranch} merged in, so its checks test the result of the merge. Use a **merge commit**: a squash or a rebase would leave the branch behind by the same commits.`;
}
function footer(text) {
    const run = text.runUrl === undefined ? "" : ` Last written by [this run](${text.runUrl}).`;
    const days = text.recreateAfterDays === 0 ? "" : `, or after ${(0,plural/* formatCount */.B4)(text.recreateAfterDays, "day")}`;
    return `---\n<sub>Managed by sync-monitor: at most one pull request for this branch, identified by a hidden marker. Closing it means “not now”: a new one is opened when the branch has fallen behind by ${text.threshold} more${days}. On a closed pull request, the label \`${RETRY_LABEL}\` means “now after all”, and \`${NEVER_LABEL}\` means “never”.${run}</sub>`;
}
function commits(count) {
    return (0,plural/* formatCount */.B4)(count, "commit");
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/cleanup.js



/** Outcomes after which nobody knows enough about a branch to tidy up after it. */
const UNSURE = ["failed", "deferred", "branch-deleted", "unrelated-histories"];
/**
 * Lists the sync branches of a repository whose base needs none now. Those of stale branches are left alone: they have an
 * open pull request, get one, or wait for a person to reopen theirs.
 *
 * @param hopeless stale branches that need none either
 */
function listIdleSyncBranches(observed, hopeless = new Map()) {
    if (observed.status !== "scanned")
        return [];
    const { repository, defaultBranch, branches, syncBranches, identity } = observed;
    const results = new Map(branches.map((branch) => branch.status === "stale"
        ? [branch.branch.comparison.branch.name, hopeless.get(branch.branch) ?? null]
        : [branch.result.name, branch.result.outcome]));
    return syncBranches.flatMap(({ name, oid, hasBase }) => {
        const base = (0,sync_branch/* baseOfSyncBranch */.Ii)(name);
        const status = hasBase ? judgeStatus(base, defaultBranch, results.get(base)) : "base-gone";
        if (status === null)
            return [];
        return [{ repository, branch: { name, oid }, base, defaultBranch, status, identity }];
    });
}
const HOPELESS = ["finished", "squash-replay", "content-identical"];
/**
 * Stale branches that no pull request may come into, with why: they need no sync branch. A person's veto is not among the
 * reasons, because it may be taken back by a reopening.
 */
function listHopeless({ settled, }) {
    const hopeless = settled.filter(({ result }) => HOPELESS.includes(result.outcome));
    return new Map(hopeless.map(({ branch, result }) => [branch, result.outcome]));
}
/** `null` where the branch is needed, or too little is known. A branch that is kept out of the report has no outcome. */
function judgeStatus(base, defaultBranch, outcome) {
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
 * Somebody else's pull request keeps it, another configuration's too, and so does one of ours that still has a purpose, or
 * that a person opened again after a run had closed it.
 */
function planCleanup(idle, open) {
    const { base, defaultBranch, identity, status } = idle;
    const existing = findSyncPullRequest(open, { base, defaultBranch, ...identity });
    const isFromHere = existing.kind !== "none" && existing.pullRequest.head === idle.branch.name;
    if (!isFromHere)
        return { idle };
    if (existing.kind !== "own" || status === "still-behind")
        return null;
    const { pullRequest, marker } = existing;
    if (marker.closedFor !== undefined || !mayCleanUp(marker.ecosystem, idle))
        return null;
    return { idle, pullRequest, marker };
}
/**
 * Whether what an ecosystem left may be taken away: our own may. What names none is of an older version; it may go where it
 * has no purpose for anybody, but not because this configuration leaves the branch out: another one may want it.
 */
function mayCleanUp(ecosystem, { identity, status }) {
    return ecosystem === undefined ? status !== "excluded" : ecosystem === identity.ecosystem;
}
/** Says what a cleanup would do, for a dry run. Names are not escaped. */
function describeCleanup({ idle, pullRequest }) {
    const close = pullRequest === undefined ? "" : `close sync pull request #${pullRequest.number} and `;
    return `${close}remove the sync branch if it holds nobody's work: ${STATUSES[idle.status]}`;
}
/** What is said about a status, without names. */
const STATUSES = {
    "caught-up": "the branch has caught up",
    "still-behind": "no pull request uses it any more",
    excluded: "the configuration excludes the branch",
    "base-gone": "its base branch no longer exists",
    "base-is-default": "its base branch is now the default branch",
};
/** Says why a sync branch goes, for the report. */
function describeStatus(status) {
    return STATUSES[status];
}
/** Hidden in the one comment that says why a pull request was closed. */
const CLOSING_MARK = "<!-- sync-monitor:closed -->";
/** The comment with which a run closes a pull request of ours. Nobody is mentioned, whatever the branches are called. */
function renderClosingComment(reason, base, defaultBranch) {
    const [one, other] = [(0,markdown/* codeSpan */.SS)(base), (0,markdown/* codeSpan */.SS)(defaultBranch)];
    const why = {
        "caught-up": `${one} now contains everything of ${other}, so there is nothing left to merge.`,
        excluded: `The configuration now excludes ${one}.`,
        "base-gone": `${one} no longer exists.`,
        "base-is-default": `${one} is now the default branch, so there is nothing to sync it with.`,
        "default-branch-changed": `The default branch is now ${other}, and this pull request merges the former one. If ${one} is behind, a new pull request replaces this one.`,
    };
    return `${CLOSING_MARK}\nClosed by sync-monitor: ${why[reason]} This is no veto: should ${one} fall behind again, it gets a new pull request.`;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/select/missing-app.js
/** How a token answers that has no access: not at all, or not to what is private. */
const NO_ACCESS = ["not-found", "forbidden", "blocked"];
/**
 * Gives an owner's failures one cause where all of them have it: the App is not installed there, and `github-token`, which
 * takes its place, reads nothing. Where it reads one repository, each of the others has a reason of its own.
 */
function explainMissingApp(observed, ownersWithoutApp) {
    const unread = [...ownersWithoutApp].filter((owner) => observed.every((entry) => missing_app_ownerOf(entry) !== owner ||
        entry.status === "skipped" ||
        (entry.status === "failed" && NO_ACCESS.includes(entry.failure.code))));
    return observed.map((entry) => {
        const owner = missing_app_ownerOf(entry);
        if (entry.status !== "failed" || !unread.includes(owner))
            return entry;
        const message = `No token for ${owner}: the GitHub App is not installed for this owner, and github-token cannot be used instead. ${entry.failure.message} Install the App for ${owner}, or give a token for it in owner-tokens.`;
        return { ...entry, failure: { code: "token-unavailable", message } };
    });
}
function missing_app_ownerOf({ config }) {
    return config.repository.owner.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/core/out/sync/outcome/write-pace.js

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
function readWritePace(stored) {
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
/** Writes the pace down; what is older than an hour has no effect any more and is left out. */
function storeWritePace(pace, nowMs) {
    const isRecent = (atMs) => atMs > nowMs - HOUR_MS;
    return {
        content: pace.contentMs.filter(isRecent).slice(-MAX_TIMES).map(toIso),
        opened: pace.opened
            .filter(({ atMs, count }) => isRecent(atMs) && count > 0)
            .slice(-MAX_TIMES)
            .map(({ atMs, count }) => [toIso(atMs), count]),
        waiting: [...pace.waitingSinceMs]
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
/** Outcomes of a branch whose sync pull request is open. */
const OPEN = new Set(["opened", "updated", "already-open"]);
/** Key of an open pull request among what waits: no branch of git's is looked for by it. */
function openPullRequestKey(repository, number) {
    return waitingKey(repository, `#${number}`);
}
function forgetPullRequests(waitingSinceMs, repository) {
    const start = openPullRequestKey(repository, 0).slice(0, -1);
    for (const key of waitingSinceMs.keys()) {
        if (key.startsWith(start) && /^\d+$/.test(key.slice(start.length)))
            waitingSinceMs.delete(key);
    }
}
/**
 * The pace after a run. A branch waits from the first run that deferred it, or met a conflict in it, until one finds it
 * otherwise.
 */
function advanceWritePace(earlier, { repositories, contentMs, nowMs }) {
    const waitingSinceMs = new Map(earlier.waitingSinceMs);
    let count = 0;
    for (const { repository, renamedTo, branches, status } of repositories) {
        const owner = (0,repository_ref/* repositoryKey */.Kq)(renamedTo ?? repository);
        if (status === "scanned")
            forgetPullRequests(waitingSinceMs, owner);
        for (const { name, outcome, pullRequest, isNewPullRequest = false } of branches) {
            const key = waitingKey(owner, name);
            if (isNewPullRequest)
                count += 1;
            if (pullRequest !== undefined && OPEN.has(outcome)) {
                const openKey = openPullRequestKey(owner, pullRequest.number);
                waitingSinceMs.set(openKey, earlier.waitingSinceMs.get(openKey) ?? nowMs);
            }
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

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/knowledge.js


/** What is known before any question was asked. */
function startKnowledge(branches) {
    return { branches, answers: new Map() };
}
const NO_ANSWERS = {};
/** What has been answered about a branch. */
function answersOf({ answers }, branch) {
    return answers.get(branch) ?? NO_ANSWERS;
}
/**
 * Knowledge with the answers of one round. Throws `InvariantError` where a question was asked a second time or not answered,
 * because a plan would ask it for ever.
 */
function learn(knowledge, questions, round) {
    const answers = new Map(knowledge.answers);
    for (const { kind, branch } of questions) {
        if (answers.get(branch)?.[kind] !== undefined)
            throw new errors/* InvariantError */.zU(`${knowledge_name(kind, branch)} was asked twice.`);
    }
    for (const { question, kind, value } of round) {
        answers.set(question.branch, { ...answers.get(question.branch), [kind]: value });
    }
    for (const { kind, branch } of questions) {
        if (answers.get(branch)?.[kind] === undefined)
            throw new errors/* InvariantError */.zU(`${knowledge_name(kind, branch)} was not answered.`);
    }
    return { ...knowledge, answers };
}
/** Knowledge of one branch about which a write has found out something newer. What followed from older counts is forgotten. */
function learnByWriting({ answers }, branch, found) {
    const { "own-commits": own, ...others } = answers.get(branch) ?? NO_ANSWERS;
    const kept = found.comparison === undefined && own !== undefined ? { "own-commits": own } : {};
    return { branches: [branch], answers: new Map([[branch, { ...others, ...kept, ...found }]]) };
}
function knowledge_name(kind, { repository, comparison }) {
    return `The question ${kind} about ${comparison.branch.name} of ${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}`;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/questions/open-pull-requests.js

/**
 * What is open into a branch: by its own list, else by the list of the whole repository. An unreadable list leaves the branch
 * alone, because there may be a pull request already: it fails, or waits for a later run where calls are used up.
 */
function findOpenPullRequests(branch, answers) {
    const answer = answers["open-pull-requests"];
    if (answer === undefined) {
        const listed = branch.listedPullRequests;
        return listed === undefined
            ? { status: "unknown" }
            : { status: "known", pullRequests: listed, rules: undefined };
    }
    if (answer.status === "found") {
        return { status: "known", pullRequests: answer.pullRequests, rules: answer.rules };
    }
    if (answer.status === "failed")
        return { status: "failed", failure: toPlanningFailure(answer.error) };
    const message = "The run was stopped before open pull requests were read.";
    return { status: "failed", failure: { code: "rate-limited", message } };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/pull-request-quota.js






/** The limits of a run; `perRun` is what the input or the configuration says. */
function resolvePullRequestLimits({ sync }, perRun, pace, nowMs) {
    return {
        perRun,
        ...(sync.maxPrsPerRepository !== undefined && { perRepository: sync.maxPrsPerRepository }),
        ...(sync.maxOpenPrsPerRepository !== undefined && { openPerRepository: sync.maxOpenPrsPerRepository }),
        ...(sync.maxPrsPerHour !== undefined && {
            perHour: sync.maxPrsPerHour,
            openedLastHour: countOpenedLastHour(pace, nowMs),
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
    constructor(limits, knowledge) {
        this.#limits = limits;
        for (const branch of knowledge.branches) {
            if (hasOwnOpen(branch, knowledge))
                increase(this.#open, (0,repository_ref/* repositoryKey */.Kq)(branch.repository));
        }
    }
    /** Takes one more; where a limit stands against it, nothing is taken and the answer says which. */
    take({ repository }) {
        const { perRun, perRepository, openPerRepository, perHour, openedLastHour = 0 } = this.#limits;
        const key = (0,repository_ref/* repositoryKey */.Kq)(repository);
        const added = this.#added.get(key) ?? 0;
        if (this.#total >= perRun)
            return `limit of ${(0,plural/* formatCount */.B4)(perRun, "new pull request")} per run reached`;
        if (perHour !== undefined && openedLastHour + this.#total >= perHour) {
            return `limit of ${(0,plural/* formatCount */.B4)(perHour, "new pull request")} per hour reached`;
        }
        if (perRepository !== undefined && added >= perRepository) {
            return `limit of ${(0,plural/* formatCount */.B4)(perRepository, "new pull request")} per run and repository reached`;
        }
        if (openPerRepository !== undefined && (this.#open.get(key) ?? 0) + added >= openPerRepository) {
            return `limit of ${(0,plural/* formatCount */.B4)(openPerRepository, "open pull request")} per repository reached`;
        }
        this.#total += 1;
        increase(this.#added, key);
        return null;
    }
}
function hasOwnOpen(branch, knowledge) {
    const open = findOpenPullRequests(branch, answersOf(knowledge, branch));
    return open.status === "known" && findSyncPullRequest(open.pullRequests, targetOf(branch)).kind === "own";
}
function increase(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

// EXTERNAL MODULE: ./packages/core/out/sync/plan/plan-file.js
var plan_file = __webpack_require__(1865);
;// CONCATENATED MODULE: ./packages/core/out/sync/plan/review-operation.js


/** Judges an operation by what people have decided; `null` where it may be carried out. */
function reviewByPeople(operation, { approved, isForbidden }) {
    const { repository, comparison } = operation.due;
    if (isForbidden((0,repository_ref/* repositoryKey */.Kq)(repository), comparison.branch.name)) {
        return {
            outcome: "vetoed",
            detail: "by /never in a comment on the dashboard issue; /sync there reverses it",
        };
    }
    return approved === undefined ? null : (0,plan_file/* reviewOperation */._d)(approved, operation);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/planning-facts.js



/** Puts together what decides about a run's plan besides what is known of its branches. */
function resolvePlanningFacts(config, { overrides, pace, approved, isForbidden, nowMs }) {
    const perRun = (0,sync_settings/* resolveMaxPullRequests */.ib)(config, overrides);
    return {
        limits: resolvePullRequestLimits(config, perRun, pace, nowMs),
        waitingSinceMs: pace.waitingSinceMs,
        review: (operation) => reviewByPeople(operation, { approved, isForbidden }),
        botUserIds: config.bots.userIds,
        nowMs,
    };
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

// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/sync-marker.js
var sync_marker = __webpack_require__(8681);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/optional.js

/** Waits for a call that the run can do without. Throws where the limit is used up or the token is refused. */
async function attempt(call) {
    try {
        return { status: "done", value: await call };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || (0,errors/* blocksFurtherRequests */.rV)(error))
            throw error;
        return { status: "failed", error };
    }
}
/** The same for an answer that may be missing: `null` where GitHub has none. */
async function orNothing(call) {
    const result = await attempt(call);
    return result.status === "done" ? result.value : null;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/closing.js


/** Says in one comment why a pull request of ours ends. A comment that cannot be written keeps nothing from happening. */
async function explainClosing({ repository, pullRequest, reason, defaultBranch }, { pullRequestThreads, logger }) {
    const comment = renderClosingComment(reason, pullRequest.base, defaultBranch);
    const call = pullRequestThreads.ensureOwnComment(repository, pullRequest.number, comment, CLOSING_MARK);
    const result = await attempt(call);
    if (result.status === "failed")
        logger.debug(result.error.message);
}
/**
 * Closes a pull request of ours. Its marker gets the reason, so that no later run takes it for a person's veto; everything
 * else that it says at this moment stays.
 */
async function closePullRequest({ repository, pullRequest, marker, reason, ecosystem }, { pullRequests }) {
    const now = await pullRequests.readText(repository, pullRequest.number);
    const text = now?.body ?? pullRequest.body;
    const written = (0,sync_marker/* parseSyncMarker */.JM)(text, marker.base);
    const { isLost: _, ...known } = written?.base === marker.base ? written : marker;
    const body = (0,sync_marker/* replaceSyncMarker */.Kz)(text, { ecosystem, ...known, closedFor: reason });
    await pullRequests.update(repository, pullRequest.number, { body, state: "closed" });
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/sync-branch-work.js


/** Finds out whether anything on a sync branch is somebody's work: our own merges are not, nor what a holder contains. */
async function readWork(question, commit, dependencies) {
    const { name, oid } = question.branch;
    const isOurMerge = commit !== null && (0,sync_branch/* isSyncMergeMessage */.$r)(commit.message);
    const root = isOurMerge ? await findBelowOurMerges(question, dependencies) : oid;
    const isContained = await isContainedIn(question, root === oid ? name : root, dependencies);
    const ecosystem = isOurMerge ? (0,sync_branch/* ecosystemOfMerge */.os)(commit.message) : undefined;
    return { commit, isOurMerge, ...(ecosystem !== undefined && { ecosystem }), holdsWork: !isContained };
}
/** Sync merges on top of each other that are looked through; what lies below more of them counts as somebody's work. */
const MOST_MERGES = 20;
/** The first commit, along the first parents, that is no merge of ours: below it may be people's work. */
async function findBelowOurMerges({ repository, branch }, { branches }) {
    let below = branch.oid;
    for (let depth = 0; depth < MOST_MERGES; depth += 1) {
        const commit = await branches.readCommit(repository, below);
        const [parent] = commit?.parentOids ?? [];
        if (commit === null || parent === undefined || !(0,sync_branch/* isSyncMergeMessage */.$r)(commit.message))
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/cleanup/clean-up-branch.js



/**
 * Takes away a sync branch that nothing needs any more, and closes the pull request of ours that comes from it. `null` when
 * nothing shows that the branch is ours, or it is gone already.
 *
 * Commits that are nowhere else stay, and with them a pull request that somebody worked on. May die between any two
 * lines: what is left is found again by the branch.
 */
async function cleanUpBranch(cleanup, dependencies) {
    const { idle, pullRequest } = cleanup;
    const { repository, branch } = idle;
    const now = await dependencies.branches.read(repository, branch.name);
    if (now === null)
        return null;
    if (now.oid !== branch.oid)
        return kept("it moved during the run");
    if (!(await isStillSo(idle, dependencies)))
        return kept("its base branch changed during the run");
    const work = await look(idle, dependencies);
    if (pullRequest === undefined && !(await isOurs(idle, work, dependencies)))
        return null;
    if (work.holdsWork && (pullRequest === undefined || idle.status === "caught-up")) {
        return kept(`${describeStatus(idle.status)}, but it holds commits that exist nowhere else`);
    }
    const closed = await clean_up_branch_close(cleanup, dependencies);
    if (work.holdsWork)
        return retired(idle, closed, "; its branch stays, because it holds commits that exist nowhere else");
    return remove(idle, closed, dependencies);
}
/** Every write rests on what is true at this moment. */
async function isStillSo({ repository, base, defaultBranch, status }, { branches }) {
    if (status === "base-gone")
        return (await branches.read(repository, base)) === null;
    if (status !== "caught-up")
        return true;
    return (await branches.compare(repository, base, defaultBranch))?.aheadBy === 0;
}
async function look({ repository, branch, base, defaultBranch, status }, dependencies) {
    const commit = await dependencies.branches.readCommit(repository, branch.oid);
    const holders = status === "base-gone" ? [defaultBranch] : [...new Set([base, defaultBranch])];
    return readWork({ repository, branch, holders }, commit, dependencies);
}
/**
 * A name proves little: either its newest commit is ours, or a pull request of ours came from it. What another configuration
 * made is its own to tidy up.
 */
async function isOurs(idle, { isOurMerge, ecosystem }, { histories }) {
    if (isOurMerge)
        return mayCleanUp(ecosystem, idle);
    const { repository, base, branch, defaultBranch, identity } = idle;
    const { labels } = identity;
    const [lookup] = await histories.read([{ repository, base, head: branch.name, defaultBranch, labels }]);
    const [last] = lookup?.status === "found" ? lookup.history.ended : [];
    return last !== undefined && mayCleanUp(last.marker.ecosystem, idle);
}
async function clean_up_branch_close({ idle, pullRequest, marker }, dependencies) {
    const { status, repository, defaultBranch, identity } = idle;
    if (pullRequest === undefined || marker === undefined || status === "still-behind")
        return undefined;
    const closing = {
        repository,
        pullRequest,
        marker,
        reason: status,
        defaultBranch,
        ecosystem: identity.ecosystem,
    };
    await explainClosing(closing, dependencies);
    await closePullRequest(closing, dependencies);
    return { number: pullRequest.number, url: pullRequest.url };
}
async function remove(idle, closed, { branches, pullRequests }) {
    const { repository, branch } = idle;
    const open = await pullRequests.listOpenFrom(repository, branch.name);
    if (open.some(({ number }) => number !== closed?.number)) {
        return kept("another pull request uses it as its head", closed);
    }
    const moved = await branches.remove(repository, branch.name, branch.oid);
    if (moved.status === "moved")
        return retired(idle, closed, "; the branch was removed");
    const why = moved.status === "protected" ? "a rule prevents its removal" : "it moved meanwhile";
    return kept(why, closed);
}
function retired(idle, closed, what) {
    const first = closed === undefined ? "" : `; #${closed.number} was closed`;
    return {
        outcome: "retired",
        ...(closed && { pullRequest: closed }),
        detail: `${describeStatus(idle.status)}${first}${what}`,
    };
}
function kept(why, closed) {
    return { outcome: "kept", ...(closed && { pullRequest: closed }), detail: why };
}
/** What a failure makes of a cleanup. It is no error of the run: the next one comes through here again. */
function toFailedEnding(error) {
    return { outcome: error.code === "rate-limited" ? "deferred" : "failed", detail: error.message };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/cleanup/clean-up-branches.js






/**
 * Cleans up after earlier runs: sync branches whose branch has caught up, is gone or left out, and their pull requests.
 *
 * Costs nothing where there are none, and one query for 25 of them; it comes last and is no error where it fails.
 */
async function cleanUpBranches(observed, hopeless, isDryRun, dependencies) {
    const cleanups = await planCleanups(observed.flatMap((repository) => listIdleSyncBranches(repository, hopeless)), dependencies);
    const { concurrency, signal, logger } = dependencies;
    const outcomes = await runPool(cleanups, { concurrency, signal }, (cleanup) => isDryRun ? describe(cleanup) : carryOut(cleanup, dependencies));
    const byRepository = new Map();
    for (const [index, { idle }] of cleanups.entries()) {
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
async function planCleanups(idle, { pullRequests, logger, signal, approved }) {
    // A run that keeps to an approved plan writes nothing else.
    if (idle.length === 0 || signal.aborted || approved !== undefined)
        return [];
    logger.info(`Checking ${(0,plural/* formatCount */.B4)(idle.length, "sync branch", "sync branches")} that may no longer be needed`);
    try {
        const lookups = await pullRequests.listOpen(idle.map(({ repository, base }) => ({ repository, base })));
        return idle.flatMap((branch, index) => {
            const lookup = lookups[index];
            if (lookup?.status !== "found")
                return [];
            return planCleanup(branch, lookup.pullRequests) ?? [];
        });
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        logger.warning(`${error.message} Sync branches are not cleaned up in this run.`);
        return [];
    }
}
async function describe(cleanup) {
    const { idle, pullRequest } = cleanup;
    return {
        name: idle.branch.name,
        outcome: "planned",
        ...(pullRequest && { pullRequest: { number: pullRequest.number, url: pullRequest.url } }),
        detail: describeCleanup(cleanup),
    };
}
async function carryOut(cleanup, dependencies) {
    const { name } = cleanup.idle.branch;
    try {
        const ending = await cleanUpBranch(cleanup, dependencies);
        return ending === null ? null : { name, ...ending };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return { name, ...toFailedEnding(error) };
    }
}

// EXTERNAL MODULE: ./packages/core/out/health/token-kind.js
var token_kind = __webpack_require__(1132);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/connection/open-access.js





/** Prepares the tokens for all owners of a run. Refuses, also in a dry run, where `github-token` cannot do what is wanted of it. */
async function openAccess(requests, inputs, connection) {
    const opened = await connection.open(new Set(requests.map(ownerOf)));
    if (opened.status === "refused" || inputs.app !== undefined)
        return opened;
    const others = new Set(inputs.ownerTokens.map(({ owner }) => owner));
    const ofHome = requests.filter((request) => !others.has(ownerOf(request)));
    const error = await checkAccess(inputs.githubToken, opened.homeLimit, ofHome, opened.github);
    return error === null ? opened : { status: "refused", error };
}
/** Limits of a workflow's own token: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const WORKFLOW_LIMITS = [1_000, 15_000, undefined];
/**
 * Finds out early that `github-token` is a workflow's own one and is meant to write elsewhere, which it never can; `null` when
 * nothing says so. Asked only of a token that may be one, and only where more than its own repository is to be written to.
 */
async function checkAccess(token, limit, 
/** Those that `github-token` is used for. */
requests, github) {
    const writable = requests.filter(({ settings }) => settings.mode !== "report");
    const mayBeWorkflow = ["app", "workflow"].includes((0,token_kind/* tokenKindOf */.j)(token, limit));
    if (writable.length < 2 || !mayBeWorkflow || !WORKFLOW_LIMITS.includes(limit))
        return null;
    const access = await github.readReach();
    if (access === null || access.count !== 1 || access.first === null)
        return null;
    const own = access.first.toLowerCase();
    const beyond = writable.map(({ config }) => config.repository).filter((ref) => (0,repository_ref/* repositoryKey */.Kq)(ref) !== own);
    const [example] = beyond;
    if (example === undefined)
        return null;
    const message = `github-token has access to ${access.first} only, and ${(0,plural/* formatCount */.B4)(beyond.length, "other repository", "other repositories")} ${(0,plural/* pluralize */.td)(beyond.length, "is", "are")} to be written to, such as ${(0,repository_ref/* formatRepositoryRef */.PC)(example)}. Give app-id and app-private-key, owner-tokens, or a personal access token; or set \`mode: report\` for them.`;
    return new errors/* GitHubError */.y_(message, { code: "forbidden", operation: "check the token", scope: "owner" });
}

// EXTERNAL MODULE: ./packages/core/out/sync/observation/own-commits.js
var own_commits = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/core/out/sync/outcome/operation-outcome.js


/** Joins what an operation came to with the branch's numbers. */
function toOutcome({ comparison: planned, rules }, { comparison = planned, ...rest }) {
    const { branch, aheadBy, behindBy } = comparison;
    const result = { name: branch.name, aheadBy, behindBy, ownCommits: (0,own_commits/* countOwnCommits */.iN)(comparison), ...rest };
    return { result, ...(rules && { rules }) };
}
/** What a failed operation means for its branch: without calls left it waits for a later run. */
function toFailedOutcome(due, error) {
    const outcome = error.code === "rate-limited" ? "deferred" : "failed";
    return { ...toOutcome(due, { outcome, detail: error.message }), failure: toPlanningFailure(error) };
}
/** A failure that has been reported already, of the owner as a whole: it is no further error of the run. */
function toRepeatedOutcome(due, error) {
    return toOutcome(due, { outcome: "failed", detail: error.message });
}
/** Our own bug, kept to its branch. */
function toCrashedOutcome(due, reason) {
    const message = `Unexpected failure: ${reason instanceof Error ? reason.message : String(reason)}`;
    const failure = { code: "internal", message };
    return { ...toOutcome(due, { outcome: "failed", detail: message }), failure };
}
/** What became of a branch that was decided again while the plan was carried out. One left out of the report is `diverged`. */
function toDecidedOutcome(due, decision) {
    if (decision.kind === "settled")
        return decision.settled;
    const [branch] = decision.branches;
    return branch?.status === "settled" ? branch : toOutcome(due, { outcome: "diverged" });
}
/** Outcomes of the branches that a plan settles without a write. */
function listSettled({ settled }) {
    return new Map(settled.map(({ branch, ...outcome }) => [branch, outcome]));
}

// EXTERNAL MODULE: ./packages/core/out/sync/plan/describe-operation.js
var describe_operation = __webpack_require__(2507);
;// CONCATENATED MODULE: ./packages/core/out/sync/outcome/refusals.js



/** Codes of a refusal, as against a failure that may pass. */
const REFUSED = ["forbidden", "unauthorized", "token-unavailable"];
/**
 * Remembers what was refused while a plan is carried out: where a write lacked permission, the repository (or the owner, when
 * a setting of the owner forbids it) is not asked again; after a limit without end in sight nothing is. A rule of one branch
 * stops that branch only.
 */
class Refusals {
    #refused = new Map();
    #stopped;
    /** What becomes of a branch without a call; `undefined` where its operation may be tried. */
    find(due) {
        const { owner, repository } = placesOf(due.repository);
        const known = this.#stopped ?? this.#refused.get(owner) ?? this.#refused.get(repository);
        if (known === undefined)
            return undefined;
        return known.scope === "owner" ? toRepeatedOutcome(due, known) : toFailedOutcome(due, known);
    }
    /** Takes a failure, and tells what it means for its branch. */
    take(due, error) {
        const places = placesOf(due.repository);
        if (REFUSED.includes(error.code) && error.scope !== "branch" && !(0,errors/* isRefusedForAll */.XL)(error)) {
            const isReported = error.scope === "owner" && this.#refused.has(places.owner);
            this.#refused.set(places[error.scope], error);
            if (isReported)
                return toRepeatedOutcome(due, error);
        }
        if (error.code === "rate-limited" || (0,errors/* isRefusedForAll */.XL)(error))
            this.#stopped = error;
        return toFailedOutcome(due, error);
    }
}
function placesOf(repository) {
    return { repository: (0,repository_ref/* repositoryKey */.Kq)(repository), owner: repository.owner.toLowerCase() };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/operation-end.js
/** Goes on with what was decided again about a branch. */
function followDecision(decision) {
    return decision.kind === "settled" || decision.kind === "reassessed"
        ? { decided: decision }
        : { next: decision };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/fast-forward.js

/** Moves a branch that is only behind to the default branch's commit; where a rule forbids that, it is decided again. */
async function fastForward({ due }, { branches, planAgain }) {
    const { repository, defaultBranch, comparison } = due;
    const { branch } = comparison;
    const moved = await branches.fastForward(repository, branch.name, branch.oid, defaultBranch.oid);
    switch (moved.status) {
        case "moved":
            return {
                outcome: "fast-forwarded",
                detail: `from ${branch.oid.slice(0, 7)} to ${defaultBranch.oid.slice(0, 7)}`,
            };
        case "protected":
            return followDecision(await planAgain(due.observed, { protection: true }));
        case "stale":
            return moved.oid === null
                ? { outcome: "branch-deleted" }
                : { outcome: "deferred", detail: "the branch moved meanwhile; the next run tries again" };
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/labels.js

/** Adds labels. Gives the reason where that failed: a pull request is worth more than its labels. */
async function addLabels({ repository }, number, labels, { pullRequests, logger }) {
    if (labels.length === 0)
        return null;
    try {
        await pullRequests.ensureLabels(repository, number, labels);
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        logger.warning(error.message);
        return `labels could not be set: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/label-pull-request.js


/** Labels a pull request whose opener was stopped before it could; a label that a person took off stays off. */
async function labelPullRequest({ due, pullRequest: { number, url }, marker, labels }, dependencies) {
    const pullRequest = { number, url };
    const unlabelled = marker.isConflict ? "conflict" : "already-open";
    const before = await attempt(dependencies.pullRequests.wasLabelled(due.repository, number, labels));
    if (before.status === "failed") {
        const detail = `labels were left alone: ${before.error.message}`;
        return { outcome: unlabelled, detail, pullRequest };
    }
    if (before.value)
        return { outcome: unlabelled, pullRequest };
    const failure = await addLabels(due, number, labels, dependencies);
    return failure === null
        ? { outcome: marker.isConflict ? "conflict" : "updated", detail: "labels added", pullRequest }
        : { outcome: unlabelled, detail: failure, pullRequest };
}

// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/sync-title.js
var sync_title = __webpack_require__(5933);
// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/sync-labels.js
var sync_labels = __webpack_require__(7488);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/conflict-state.js


/** Takes back what says that a pull request conflicts; tells whether it is ready for review. */
async function clearConflict(due, { number, isDraft }, dependencies) {
    const threads = dependencies.pullRequestThreads;
    const isReady = !isDraft || (await changeDraft(due, number, threads.markReady, dependencies));
    await threads.removeLabel(due.repository, number, sync_labels/* CONFLICT_LABEL */.Ek);
    return isReady;
}
/**
 * Says of a pull request that is open that it conflicts now: a draft, reviewers, a label. All of it may be done again
 * without harm, so that whoever writes the text behind it is made up for when it is killed before that.
 */
async function announceConflict(due, { number, isDraft }, dependencies) {
    if (!isDraft)
        await changeDraft(due, number, dependencies.pullRequestThreads.convertToDraft, dependencies);
    await requestConflictReviewers(due, number, dependencies);
}
/** A server that cannot say or do it leaves the draft to people. */
async function changeDraft({ repository }, number, change, { pullRequestThreads, logger }) {
    const read = async () => {
        const state = await pullRequestThreads.read(repository, number);
        return state !== null && (await change(repository, state));
    };
    const result = await attempt(read());
    if (result.status === "done")
        return result.value;
    logger.debug(result.error.message);
    return false;
}
/** Requests reviews of a conflict from those whom the configuration names. Gives the reason where that failed. */
async function requestConflictReviewers({ repository, settings }, number, { pullRequestThreads, logger }) {
    if (settings.conflictReviewers.length === 0)
        return null;
    const request = pullRequestThreads.requestReviewers(repository, number, settings.conflictReviewers);
    const result = await attempt(request);
    if (result.status === "done")
        return null;
    logger.warning(result.error.message);
    return `reviewers could not be requested: ${result.error.message}`;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/ensure-pull-request.js




/** Opens a sync pull request, or takes up one that is open already, and labels it. */
async function ensurePullRequest(due, { head, isConflict }, dependencies) {
    const { pullRequests } = dependencies;
    const { repository, defaultBranch, comparison, settings } = due;
    const base = comparison.branch.name;
    const result = await pullRequests.ensureOpen({
        repository,
        head,
        base,
        title: (0,sync_title/* renderSyncTitle */.o)(base, defaultBranch.name),
        body: renderSyncBody({
            base,
            defaultBranch,
            behindBy: comparison.behindBy,
            aheadBy: (0,own_commits/* countOwnCommits */.iN)(comparison) ?? comparison.aheadBy,
            threshold: settings.threshold,
            recreateAfterDays: settings.recreateAfterDays,
            head: settings.head,
            isConflict,
            ecosystem: settings.ecosystem,
            runUrl: dependencies.runUrl,
        }),
        isDraft: isConflict,
    });
    if (result.status === "no-commits")
        return { outcome: "up-to-date", detail: "GitHub found no commits to merge" };
    if (result.status === "ref-missing")
        return describeMissingRef(due, result.field, dependencies);
    const { number, url, isDraft } = result.pullRequest;
    if (!result.created && !isOwnPullRequest(due, result.pullRequest)) {
        const detail = "opened by another configuration or a person meanwhile; left alone";
        return { outcome: "already-open", pullRequest: { number, url }, detail };
    }
    const labels = (0,sync_labels/* syncLabels */.LX)({ ...settings, isConflict, hasMergeQueue: due.rules?.hasMergeQueue === true });
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
/** Whether one that was there already is ours: of this configuration, or of none that is known. */
function isOwnPullRequest(due, pullRequest) {
    return findSyncPullRequest([pullRequest], targetOf(due)).kind === "own";
}
async function describeMissingRef(due, field, { branches }) {
    const base = due.comparison.branch.name;
    if ((await branches.read(due.repository, base)) === null)
        return { outcome: "branch-deleted" };
    throw new errors/* GitHubError */.y_(`GitHub reports that the ${field} of the pull request into ${base} does not exist, although it does.`, {
        code: "invalid",
        operation: "open a sync pull request",
        repository: `${due.repository.owner}/${due.repository.name}`,
    });
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/history-only.js

/** Whether merging changed no file of the branch: then a pull request would show nothing. */
async function isHistoryOnly({ repository, comparison, settings, treeOid: before }, { name, treeOid }, { branches }) {
    if (!settings.isReplayGuarded || treeOid === undefined || treeOid !== before)
        return false;
    const changes = await orNothing(branches.listChanges(repository, comparison.branch.name, name));
    return changes?.length === 0;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/sync-branch.js


/**
 * Makes the branch from which a sync pull request comes: the stale branch with the default branch merged in, or,
 * where that conflicts, the default branch itself.
 *
 * A branch left by an earlier run is taken up again when everything on it is ours; commits of other people are
 * merged on top of, never moved away. Nothing is ever forced. May die between any two lines: the next run comes
 * through here again and finds one of the states below.
 */
async function prepareSyncBranch(due, dependencies) {
    const { branches } = dependencies;
    const { repository, defaultBranch, comparison } = due;
    const base = comparison.branch;
    const name = (0,sync_branch/* syncBranchName */.nv)(base.name);
    const ensured = await branches.ensureBranch(repository, name, base.oid);
    if (ensured.status === "protected") {
        return { status: "branch-refused", why: `a rule of the repository prevents ${name} from being created` };
    }
    let state = "at-base";
    if (ensured.status === "elsewhere") {
        const pullRequest = await findOpenedMeanwhile(due, name, dependencies);
        if (pullRequest !== null)
            return { status: "open-already", pullRequest };
        state = await takeUp(due, { name, oid: ensured.oid }, dependencies);
    }
    const isDisposable = state !== "with-work";
    const merged = await branches.merge(repository, name, defaultBranch.oid, (0,sync_branch/* syncMergeMessage */.Lr)(due.settings.ecosystem));
    if (merged.status === "merged") {
        const { oid, treeOid } = merged;
        return { status: "ready", name, oid, isConflict: false, isDisposable, treeOid };
    }
    if (merged.status === "refused") {
        if (state === "at-base")
            await branches.remove(repository, name, base.oid);
        const why = merged.reason === "workflows"
            ? "the commits change workflow files, which the token may not merge (give it `workflows: write`)"
            : `a rule of the repository prevents merging into ${name}`;
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
async function takeUp(due, { name, oid }, dependencies) {
    const { repository } = due;
    const base = due.comparison.branch;
    const { branches } = dependencies;
    const commit = await branches.readCommit(repository, oid);
    const isOurMerge = commit !== null && (0,sync_branch/* isSyncMergeMessage */.$r)(commit.message);
    // Killed after the merge and before the pull request: the work is done already.
    if (isOurMerge && commit.parentOids[0] === base.oid)
        return "merged";
    const holders = [due.comparison.branch.name, due.defaultBranch.name];
    const work = await readWork({ repository, branch: { name, oid }, holders }, commit, dependencies);
    if (!work.holdsWork) {
        const moved = await branches.replace(repository, name, oid, base.oid);
        return moved.status === "moved" ? "at-base" : "with-work";
    }
    await branches.merge(repository, name, base.oid, (0,sync_branch/* syncMergeMessage */.Lr)(due.settings.ecosystem));
    return "with-work";
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/open-pull-request.js





/** Opens the sync pull request into one stale branch, on numbers that are true at this moment. */
async function openPullRequest({ due }, dependencies) {
    const { branches, approved, planAgain } = dependencies;
    const now = await branches.read(due.repository, due.comparison.branch.name);
    if (now === null)
        return { outcome: "branch-deleted" };
    if (now.oid === due.comparison.branch.oid)
        return openOn(due, dependencies);
    if (approved !== undefined) {
        return { outcome: "deferred", detail: "stale plan: the branch moved while the plan was applied" };
    }
    const comparison = await compareMoved(due, now.oid, dependencies);
    if (comparison === null)
        return { outcome: "unrelated-histories" };
    const decision = await planAgain(due.observed, { comparison: { status: "compared", comparison } });
    if (decision.kind !== "open-pull-request")
        return followDecision(decision);
    return { ...(await openOn(decision.due, dependencies)), comparison: decision.due.comparison };
}
/** Compares a branch that moved while the run was busy elsewhere; `null` without a common ancestor. */
async function compareMoved({ repository, defaultBranch, comparison }, oid, { branches }) {
    const { name } = comparison.branch;
    const counts = await branches.compare(repository, defaultBranch.name, name);
    if (counts === null)
        return null;
    return { branch: { name, oid }, tipAuthorId: comparison.tipAuthorId, ...counts };
}
async function openOn(due, dependencies) {
    const { defaultBranch, settings } = due;
    if (settings.head === "default-branch") {
        return ensurePullRequest(due, { head: defaultBranch.name, isConflict: false }, dependencies);
    }
    const prepared = await prepareSyncBranch(due, dependencies);
    if (prepared.status === "branch-refused")
        return openFromDefault(due, prepared.why, dependencies);
    if (prepared.status !== "ready")
        return describeUnready(prepared);
    if (prepared.isDisposable && (await isHistoryOnly(due, prepared, dependencies))) {
        await withdraw(due, prepared, dependencies);
        return {
            outcome: "content-identical",
            detail: "merging the default branch changes no file; only the history differs",
        };
    }
    try {
        const { name: head, isConflict } = prepared;
        return await ensurePullRequest(due, { head, isConflict }, dependencies);
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
async function openFromDefault(due, why, dependencies) {
    if (due.comparison.aheadBy > 0)
        return { outcome: "reported", detail: `${why}; merge by hand` };
    const fromDefault = { ...due, settings: { ...due.settings, head: "default-branch" } };
    const head = { head: due.defaultBranch.name, isConflict: false };
    const outcome = await ensurePullRequest(fromDefault, head, dependencies);
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
            return { outcome: "deferred", detail: "the sync branch moved meanwhile; the next run tries again" };
        case "conflict-without-branch":
            return {
                outcome: "conflict",
                detail: `the default branch does not merge cleanly, and a rule prevents ${prepared.name} from showing it; merge by hand`,
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/replace-pull-request.js



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
        return { next: { kind: "update-pull-request", due, pullRequest, marker } };
    }
    const closing = {
        ...{ repository, pullRequest, marker, defaultBranch: defaultBranch.name },
        reason: "default-branch-changed",
        ecosystem: due.settings.ecosystem,
    };
    await explainClosing(closing, dependencies);
    if ((0,sync_branch/* isSyncBranch */.ed)(pullRequest.head) && !(await removeHead(operation, dependencies))) {
        const { number, url } = pullRequest;
        const detail = `it brings in ${former}, which is no longer the default branch, and its branch holds somebody's work; close it by hand`;
        return { outcome: "already-open", pullRequest: { number, url }, detail };
    }
    await closePullRequest(closing, dependencies);
    const note = `replaces #${pullRequest.number}, which brought in ${former}`;
    return { next: { kind: "open-pull-request", due }, note };
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/pull-request-text.js

/** Says of a pull request that was merged or closed while the run was at it. */
const ENDED_MEANWHILE = "it was merged or closed meanwhile; the next run tries again";
/** Writes what is true now into the text, around which people may have written something a moment ago. */
async function rewriteText({ repository, comparison, defaultBranch, settings }, { number, head, body: listed }, isConflict, { pullRequests, runUrl }) {
    const now = await pullRequests.readText(repository, number);
    if (now?.isOpen === false)
        return false;
    const { branch, behindBy, aheadBy } = comparison;
    const { threshold, recreateAfterDays, ecosystem } = settings;
    const text = {
        ...{
            base: branch.name,
            defaultBranch,
            behindBy,
            aheadBy: (0,own_commits/* countOwnCommits */.iN)(comparison) ?? aheadBy,
            threshold,
            recreateAfterDays,
            ecosystem,
            runUrl,
        },
        head: (0,sync_labels/* headStrategyOf */.ne)(head),
        isConflict,
    };
    await pullRequests.update(repository, number, { body: renderSyncBody(text, now?.body ?? listed) });
    return true;
}
/**
 * Lets the marker of an older version name the ecosystem, and changes nothing else. Tells whether there was one still that
 * names none.
 */
async function adoptText({ repository, settings }, { number, base, body: listed }, { pullRequests }) {
    const now = await pullRequests.readText(repository, number);
    const text = now?.body ?? listed;
    const marker = now?.isOpen === false ? null : (0,sync_marker/* parseSyncMarker */.JM)(text, base);
    if (marker?.base !== base || marker.ecosystem !== undefined)
        return false;
    const body = (0,sync_marker/* replaceSyncMarker */.Kz)(text, { ...marker, ecosystem: settings.ecosystem });
    await pullRequests.update(repository, number, { body });
    return true;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/review-conflict.js


/**
 * Looks whether somebody resolved the conflicts of a sync pull request: then its head contains all of its base, and the
 * default branch's commit that conflicted. If so, the draft becomes ready, the label goes, and the text says so; the text
 * comes last, so that a run that is killed before it is completed by the next one.
 */
async function reviewConflict({ due, pullRequest, marker }, dependencies) {
    const { branches } = dependencies;
    const { repository, comparison } = due;
    const { number, url, head } = pullRequest;
    const link = { pullRequest: { number, url } };
    const base = comparison.branch.name;
    const contains = async (commit) => (await branches.compare(repository, head, commit))?.aheadBy === 0;
    // One that was opened in conflict begins at the default branch's commit, one that came into it later holds its base.
    if (!(await contains(base)) || !(await contains(marker.defaultOid))) {
        return { outcome: "conflict", detail: "open until a person resolves the conflicts", ...link };
    }
    const isReady = await clearConflict(due, pullRequest, dependencies);
    await rewriteText(due, pullRequest, false, dependencies);
    const detail = isReady
        ? "its conflicts are resolved; ready for review"
        : "its conflicts are resolved; mark it as ready for review by hand";
    return { outcome: "updated", detail, ...link };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/update-pull-request.js




/** Brings an open sync pull request up to date: the default branch's new commits and the numbers in its text. */
async function updatePullRequest(operation, dependencies) {
    const { due, pullRequest } = operation;
    if (operation.isAdoption === true)
        return adoptPullRequest(operation, dependencies);
    const merged = (0,sync_branch/* isSyncBranch */.ed)(pullRequest.head) ? await mergeOnTop(operation, dependencies) : "merged";
    if (merged === "refused") {
        const detail = "a rule or a missing permission prevents merging the default branch's new commits";
        return { outcome: "already-open", detail, ...update_pull_request_link(operation) };
    }
    const isConflict = merged === "conflict";
    const wasConflict = operation.marker.isConflict;
    if (isConflict && !wasConflict)
        await announceConflict(due, pullRequest, dependencies);
    if (isConflict)
        await addLabels(due, pullRequest.number, [sync_labels/* CONFLICT_LABEL */.Ek], dependencies);
    if (wasConflict && !isConflict)
        await clearConflict(due, pullRequest, dependencies);
    // Last, because it is what the next run knows this one by: killed before it, all of this is done again.
    const isWritten = await rewriteText(due, pullRequest, isConflict, dependencies);
    if (!isWritten)
        return { outcome: "deferred", detail: ENDED_MEANWHILE, ...update_pull_request_link(operation) };
    return { outcome: isConflict ? "conflict" : "updated", ...update_pull_request_link(operation) };
}
/** Lets the marker of an older version name the ecosystem; a reader sees no difference. */
async function adoptPullRequest(operation, dependencies) {
    const isWritten = await adoptText(operation.due, operation.pullRequest, dependencies);
    const outcome = operation.marker.isConflict ? "conflict" : "updated";
    return isWritten
        ? { outcome, detail: "taken over from an older version", ...update_pull_request_link(operation) }
        : {
            outcome: "already-open",
            detail: "it changed meanwhile; the next run tries again",
            ...update_pull_request_link(operation),
        };
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
    const message = (0,sync_branch/* syncMergeMessage */.Lr)(due.settings.ecosystem);
    const merged = await branches.merge(repository, pullRequest.head, defaultBranch.oid, message);
    if (merged.status === "conflict" || merged.status === "refused")
        return merged.status;
    // One that was opened in conflict begins at the default branch: without its base on it, nothing is resolved.
    const lacksBase = async () => (await branches.compare(repository, pullRequest.head, pullRequest.base))?.aheadBy !== 0;
    return marker.isConflict && (await lacksBase()) ? "conflict" : "merged";
}
function update_pull_request_link({ pullRequest: { number, url } }) {
    return { pullRequest: { number, url } };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/execute/execute.js










/** Describes a plan as outcomes without writing anything. */
function describePlan(plan) {
    const outcomes = listSettled(plan);
    for (const operation of plan.operations) {
        const { due } = operation;
        outcomes.set(due.observed, toOutcome(due, { outcome: "planned", detail: (0,describe_operation/* describeOperation */.R)(operation) }));
    }
    return outcomes;
}
/** Carries out a plan, the most important operation first. One operation's failure stops no other one, but for `Refusals`. */
async function execute(plan, dependencies) {
    const { logger, concurrency, signal } = dependencies;
    const outcomes = listSettled(plan);
    const refusals = new Refusals();
    const results = await runPool(plan.operations, { concurrency, signal }, async (operation) => {
        const outcome = refusals.find(operation.due) ?? (await tryOut(operation, refusals, dependencies));
        logger.info(describeOutcome(operation, outcome));
        return outcome;
    });
    for (const [index, { due }] of plan.operations.entries()) {
        const result = results[index];
        if (result?.status === "fulfilled")
            outcomes.set(due.observed, result.value);
        else if (result?.status === "rejected")
            outcomes.set(due.observed, toCrashedOutcome(due, result.error));
    }
    return outcomes;
}
async function tryOut(operation, refusals, dependencies) {
    try {
        return await execute_carryOut(operation, dependencies);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return refusals.take(operation.due, error);
    }
}
/** Carries out an operation, and those that take its place. */
async function execute_carryOut(planned, dependencies) {
    const notes = [];
    let operation = planned;
    for (;;) {
        const end = await perform(operation, dependencies);
        if ("outcome" in end)
            return toOutcome(operation.due, addNotes(end, notes));
        if ("decided" in end)
            return toDecidedOutcome(operation.due, end.decided);
        if (end.note !== undefined)
            notes.push(end.note);
        operation = end.next;
    }
}
function addNotes(outcome, notes) {
    if (notes.length === 0 || outcome.pullRequest === undefined)
        return outcome;
    return { ...outcome, detail: [...notes, outcome.detail].filter(Boolean).join("; ") };
}
/** The one way into each operation. */
function perform(operation, dependencies) {
    switch (operation.kind) {
        case "open-pull-request":
            return openPullRequest(operation, dependencies);
        case "update-pull-request":
            return updatePullRequest(operation, dependencies);
        case "replace-pull-request":
            return replacePullRequest(operation, dependencies);
        case "review-conflict":
            return reviewConflict(operation, dependencies);
        case "label-pull-request":
            return labelPullRequest(operation, dependencies);
        case "fast-forward":
            return fastForward(operation, dependencies);
    }
}
function describeOutcome(operation, { result }) {
    const place = `${(0,repository_ref/* formatRepositoryRef */.PC)(operation.due.repository)} ${result.name}`;
    const pullRequest = result.pullRequest === undefined ? "" : ` ${result.pullRequest.url}`;
    return `${place}: ${result.outcome}${pullRequest}${result.detail === undefined ? "" : ` (${result.detail})`}`;
}

;// CONCATENATED MODULE: ./packages/core/out/memory/list-unknown.js

/** Lists the repositories of which nothing is remembered, and whose branches are compared one and all. */
function listUnknown(requests, state) {
    return requests.filter(({ config, settings }) => {
        const memory = state.repositories.get((0,repository_ref/* repositoryKey */.Kq)(config.repository));
        const isWhole = settings.include.includes("**") && settings.exclude.length === 0;
        return isWhole && (memory === undefined || memory.defaultOid === null);
    });
}

// EXTERNAL MODULE: ./packages/core/out/ports/repositories.js
var ports_repositories = __webpack_require__(8420);
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

;// CONCATENATED MODULE: ./packages/core/out/scheduling/schedule-state.js
/** Version of what is stored. A file of another version is no error: its repositories are new again. */
const SCHEDULE_STATE_VERSION = 1;
const NO_SCHEDULE = {
    records: new Map(),
    lastRunMs: null,
    carried: 0,
    callsPerRead: null,
    unfinished: new Set(),
};
/** Digits that are kept of a number: enough for a schedule, and half of the file. */
const DIGITS = 6;
/** The state as plain JSON data, repositories sorted by key. */
function storeSchedule(state) {
    const { records, lastRunMs, carried, callsPerRead, unfinished } = state;
    const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        version: SCHEDULE_STATE_VERSION,
        last_run: lastRunMs === null ? null : new Date(lastRunMs).toISOString(),
        carried: round(carried),
        calls_per_read: callsPerRead === null ? null : round(callsPerRead),
        unfinished: [...unfinished].sort(),
        repositories: Object.fromEntries(sorted.map(([key, record]) => [key, storeRecord(record)])),
    };
}
function storeRecord({ lastScanMs, lastPushMs, pushes, commits, days, close, burst, counts, }) {
    return {
        last_scan: new Date(lastScanMs).toISOString(),
        last_push: lastPushMs === null ? null : new Date(lastPushMs).toISOString(),
        seen: [pushes, commits, days, close, burst].map(round),
        hours: counts.hours,
        weekdays: counts.days,
    };
}
/**
 * Reads what {@link storeSchedule} wrote. A repository whose record makes no sense is left out, so that it is new and is
 * scanned soon; a file that makes no sense is empty.
 */
function readSchedule(stored) {
    const { version, repositories, last_run, carried, calls_per_read, unfinished } = asRecord(stored);
    if (version !== SCHEDULE_STATE_VERSION)
        return NO_SCHEDULE;
    const records = Object.entries(asRecord(repositories)).flatMap(([key, value]) => {
        const record = readRecord(asRecord(value));
        return record === null ? [] : [[key.toLowerCase(), record]];
    });
    const texts = Array.isArray(unfinished) ? unfinished.filter((key) => typeof key === "string") : [];
    return {
        records: new Map(records),
        lastRunMs: schedule_state_readTime(last_run),
        carried: readNumber(carried) ?? 0,
        callsPerRead: readNumber(calls_per_read),
        unfinished: new Set(texts),
    };
}
function readRecord(stored) {
    const lastScanMs = schedule_state_readTime(stored.last_scan);
    const lastPushMs = stored.last_push === null ? null : schedule_state_readTime(stored.last_push);
    const seen = readNumbers(stored.seen, 5);
    const hours = readNumbers(stored.hours, 24);
    const days = readNumbers(stored.weekdays, 7);
    if (lastScanMs === null ||
        (lastPushMs === null && stored.last_push !== null) ||
        seen === null ||
        hours === null ||
        days === null)
        return null;
    const [pushes = 0, commits = 0, watched = 0, close = 0, burst = 0] = seen;
    const counts = { hours, days };
    return { lastScanMs, lastPushMs, pushes, commits, days: watched, close, burst, counts };
}
/** That many numbers, none below 0. */
function readNumbers(value, length) {
    const isValid = Array.isArray(value) &&
        value.length === length &&
        value.every((item) => Number.isFinite(item) && item >= 0);
    return isValid ? value : null;
}
function readNumber(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function schedule_state_readTime(value) {
    const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? null : time;
}
function asRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function round(value) {
    return Number(value.toPrecision(DIGITS));
}

;// CONCATENATED MODULE: ./packages/core/out/scheduling/time.js
const MINUTE_MS = 60_000;
const time_HOUR_MS = 60 * MINUTE_MS;
const time_DAY_MS = 24 * time_HOUR_MS;

;// CONCATENATED MODULE: ./packages/core/out/scheduling/ticks.js

/** Starts that are kept: two days of them at a quarter of an hour, and none that is older than two weeks. */
const MOST_TICKS = 200;
const OLDEST_TICK_MS = 14 * time_DAY_MS;
/** Runs that one gap may stand for: beyond it the workflow was another one. */
const MOST_RUNS_BETWEEN = 1_000;
const SECOND_MS = 1000;
/** The starts with one more, the newest last. A start that is not later than the last one begins a new list: the clock was set back. */
function addTick(ticks, tick) {
    const last = ticks.at(-1);
    if (last !== undefined && last.number !== null && last.number === tick.number)
        return ticks;
    if (last !== undefined && tick.startMs <= last.startMs)
        return [tick];
    return [...ticks.filter(({ startMs }) => startMs > tick.startMs - OLDEST_TICK_MS), tick].slice(-MOST_TICKS);
}
/**
 * The time between runs; `null` before the second run. Where runs in between left no trace (only a run that learned
 * something keeps its state), the workflow's count tells how many there were, and they share the time alike.
 */
function findTickGaps(ticks) {
    const gaps = ticks
        .flatMap((tick, index) => {
        const before = ticks[index - 1];
        if (before === undefined)
            return [];
        const runs = countRuns(before, tick);
        return Array(runs).fill((tick.startMs - before.startMs) / runs);
    })
        .sort((a, b) => a - b);
    const at = (share) => gaps[Math.min(gaps.length - 1, Math.ceil(share * gaps.length) - 1)] ?? 0;
    return gaps.length === 0 ? null : { p50: at(0.5), p95: at(0.95), max: at(1), count: gaps.length };
}
function countRuns(before, after) {
    if (before.number === null || after.number === null)
        return 1;
    const runs = after.number - before.number;
    return runs >= 1 && runs <= MOST_RUNS_BETWEEN ? runs : 1;
}
/** As plain JSON data: seconds since the epoch, and the count. */
function storeTicks(ticks) {
    return ticks.map(({ startMs, number }) => [Math.round(startMs / SECOND_MS), number]);
}
/** Reads what {@link storeTicks} wrote; none where it makes no sense. */
function readTicks(stored) {
    if (!Array.isArray(stored) || stored.length > MOST_TICKS)
        return [];
    const ticks = stored.flatMap((item) => {
        const [seconds, number] = Array.isArray(item) ? item : [];
        const isTick = Number.isSafeInteger(seconds) && (number === null || Number.isSafeInteger(number));
        return isTick ? [{ startMs: seconds * SECOND_MS, number: number }] : [];
    });
    return ticks.length === stored.length ? ticks : [];
}

;// CONCATENATED MODULE: ./packages/core/out/sync/outcome/followed-pull-requests.js

/** Pull requests that are followed; those that a file has no room for end untold. */
const MAX_FOLLOWED = 20_000;
/** Outcomes of a branch whose sync pull request is open. */
const followed_pull_requests_OPEN = new Set([
    "opened",
    "updated",
    "already-open",
    "conflict",
]);
/** Compares what earlier runs left open with what this one saw. Repositories that were not scanned stay as they were. */
function followPullRequests(followed, repositories, nowMs) {
    const before = Map.groupBy(followed, ({ repository }) => repository.toLowerCase());
    const open = [];
    const missing = [];
    for (const result of repositories) {
        const repository = (0,repository_ref/* formatRepositoryRef */.PC)(result.repository);
        const known = before.get(repository.toLowerCase()) ?? [];
        if (result.status !== "scanned") {
            open.push(...known);
            continue;
        }
        const seen = listOpen(result, repository, known, nowMs);
        const settled = new Set([...seen.keys(), ...listClosed(result)]);
        open.push(...seen.values());
        missing.push(...known.filter(({ number }) => !settled.has(number)));
    }
    return { open: open.slice(0, MAX_FOLLOWED), missing };
}
function listOpen({ branches }, repository, known, nowMs) {
    return new Map(branches.flatMap(({ outcome, pullRequest, isNewPullRequest, otherEcosystem }) => {
        if (pullRequest === undefined || !followed_pull_requests_OPEN.has(outcome) || otherEcosystem !== undefined)
            return [];
        const { number, url } = pullRequest;
        const earlier = known.find((one) => one.number === number);
        const openedAtMs = isNewPullRequest === true ? nowMs : (earlier?.openedAtMs ?? null);
        return [[number, { repository, number, url, openedAtMs }]];
    }));
}
/** Those that this run closed itself are told already. */
function listClosed({ retired = [] }) {
    return retired.flatMap(({ outcome, pullRequest }) => outcome === "retired" && pullRequest ? pullRequest.number : []);
}
/** Writes followed pull requests down. */
function storeFollowed(followed) {
    return followed.map(({ repository, number, url, openedAtMs }) => [
        repository,
        number,
        url,
        openedAtMs === null ? null : new Date(openedAtMs).toISOString(),
    ]);
}
/** Reads them; what makes no sense is left out. */
function readFollowed(stored) {
    if (!Array.isArray(stored))
        return [];
    return stored.slice(0, MAX_FOLLOWED).flatMap((entry) => {
        if (!Array.isArray(entry))
            return [];
        const [repository, number, url, opened] = entry;
        if (typeof repository !== "string" || typeof url !== "string")
            return [];
        if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
            return [];
        const openedAtMs = typeof opened === "string" ? Date.parse(opened) : Number.NaN;
        return [{ repository, number, url, openedAtMs: Number.isNaN(openedAtMs) ? null : openedAtMs }];
    });
}

// EXTERNAL MODULE: ./packages/core/out/ports/query-loads.js
var query_loads = __webpack_require__(3426);
;// CONCATENATED MODULE: ./packages/core/out/memory/query-sizes.js

/** Far more than a query asks for: whatever is larger was not written by a run. */
const LARGEST = 100_000;
/** A server that failed on something yesterday may have had a bad day. */
const BELIEVED_MS = 24 * 60 * 60 * 1_000;
/** What a run may begin with: sizes that worked, and what failed within the last day. */
function recallLoads(remembered, nowMs) {
    return mapKinds(remembered, ({ size, tooMuch }) => {
        const isBelieved = tooMuch !== undefined && nowMs - tooMuch.atMs < BELIEVED_MS && nowMs >= tooMuch.atMs;
        return { size, ...(isBelieved && { tooMuch: tooMuch.size }) };
    });
}
/** What to keep of what a run found out. A failure that was known before keeps its time. */
function rememberLoads(loads, earlier, nowMs) {
    return mapKinds(loads, ({ size, tooMuch }, kind) => {
        if (tooMuch === undefined)
            return { size };
        const before = earlier[kind]?.tooMuch;
        return { size, tooMuch: before?.size === tooMuch ? before : { size: tooMuch, atMs: nowMs } };
    });
}
/** Whether the sizes differ: what failed is not worth a new state file by itself. */
function haveSizesChanged(now, earlier) {
    return query_loads/* QUERY_KINDS */.r.some((kind) => now[kind]?.size !== earlier[kind]?.size);
}
/** Puts it into the shape of the file. */
function storeLoads(remembered) {
    const sizes = mapKinds(remembered, ({ size, tooMuch }) => ({
        size,
        ...(tooMuch && { too_much: tooMuch.size, too_much_at: new Date(tooMuch.atMs).toISOString() }),
    }));
    return { version: 1, ...sizes };
}
/** Reads the key of the file. What is not as this version writes it counts for nothing: every size is learned again. */
function readLoads(stored) {
    if (typeof stored !== "object" || stored === null)
        return {};
    const sizes = stored;
    if (sizes.version !== 1)
        return {};
    return Object.fromEntries(query_loads/* QUERY_KINDS */.r.flatMap((kind) => {
        const load = readLoad(sizes[kind]);
        return load === null ? [] : [[kind, load]];
    }));
}
function readLoad(stored) {
    if (typeof stored !== "object" || stored === null)
        return null;
    const { size, too_much, too_much_at } = stored;
    if (!isSize(size))
        return null;
    if (too_much === undefined)
        return { size };
    const atMs = typeof too_much_at === "string" ? Date.parse(too_much_at) : Number.NaN;
    if (!isSize(too_much) || too_much <= size || Number.isNaN(atMs))
        return null;
    return { size, tooMuch: { size: too_much, atMs } };
}
function isSize(value) {
    return Number.isInteger(value) && value >= 1 && value <= LARGEST;
}
function mapKinds(by, map) {
    return Object.fromEntries(query_loads/* QUERY_KINDS */.r.flatMap((kind) => {
        const value = by[kind];
        return value === undefined ? [] : [[kind, map(value, kind)]];
    }));
}

;// CONCATENATED MODULE: ./packages/core/out/memory/state-digest.js
const BEGIN = '],"digest":"';
const END = '"}\n';
/** The end of a state file: the digest of all that stands before it. */
function renderDigestLine(digest) {
    return `${BEGIN}${digest.hex()}${END}`;
}
/**
 * Whether a state file is as it was written, by a run of the same ecosystem. It tells accidents and files of other
 * ecosystems; whoever knows the ecosystem can compute it, which is why a sample of the content is asked again as well.
 */
function isIntact(text, createDigest) {
    const at = text.lastIndexOf(BEGIN);
    if (at < 0)
        return false;
    const digest = createDigest();
    digest.update(text.slice(0, at));
    return text.slice(at) === renderDigestLine(digest);
}

;// CONCATENATED MODULE: ./packages/core/out/memory/stored-repository.js
const NAME = /^[^/\s]{1,100}\/[^/\s]{1,100}$/;
/** SHA-1, or SHA-256 in repositories that use it. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** More than are kept apart. */
const MAX_AUTHORS = 10;
/** GitHub stops far below it. */
const MAX_COMPARISONS = 100_000;
/** Puts a memory into the shape of the file. */
function storeRepositoryMemory(memory) {
    return {
        repository: memory.repository,
        visited_at: new Date(memory.visitedAtMs).toISOString(),
        id: memory.databaseId,
        default_oid: memory.defaultOid,
        comparisons: memory.comparisons.map(storeComparison),
    };
}
function storeComparison(one) {
    if (one.status !== "compared")
        return [one.oid, null, null, null];
    const { oid, aheadBy, behindBy, tipAuthorId, own } = one;
    return own === undefined
        ? [oid, aheadBy, behindBy, tipAuthorId]
        : [oid, aheadBy, behindBy, tipAuthorId, storeOwn(own)];
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
        const comparison = readComparison(stored);
        if (comparison === null)
            return null;
        read.push(comparison);
    }
    return { repository, visitedAtMs, databaseId: id, defaultOid: default_oid, comparisons: read };
}
function readComparison(stored) {
    if (!Array.isArray(stored) || stored.length < 4 || stored.length > 5)
        return null;
    const [oid, aheadBy, behindBy, tipAuthorId, storedOwn] = stored;
    if (!isOid(oid))
        return null;
    if (aheadBy === null && behindBy === null && tipAuthorId === null) {
        return { oid, status: "unrelated-histories" };
    }
    if (!isCount(aheadBy) || !isCount(behindBy))
        return null;
    if (tipAuthorId !== null && !isCount(tipAuthorId))
        return null;
    const counts = { oid, status: "compared", aheadBy, behindBy, tipAuthorId };
    if (storedOwn === undefined)
        return counts;
    const own = readOwn(storedOwn, aheadBy);
    return own === null ? null : { ...counts, own };
}
function storeOwn({ count, wasSynced, isFinished, authorIds }) {
    return [count, wasSynced ? 1 : 0, isFinished ? 1 : 0, ...authorIds];
}
function readOwn(stored, aheadBy) {
    if (!Array.isArray(stored) || stored.length > MAX_AUTHORS + 3)
        return null;
    const [count, wasSynced, isFinished, ...authorIds] = stored;
    if (!isCount(count) || count > aheadBy || !isFlag(wasSynced) || !isFlag(isFinished))
        return null;
    const ids = authorIds.filter((id) => id === null || isCount(id));
    if (ids.length < authorIds.length)
        return null;
    return { count, wasSynced: wasSynced === 1, isFinished: isFinished === 1, authorIds: ids };
}
function isFlag(value) {
    return value === 0 || value === 1;
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
 * Reads a state file. One that is broken, from another version or another GitHub, or that is not as this ecosystem wrote it,
 * is ignored as a whole: half a memory is not worth a doubt.
 */
function parseSyncState(text, apiUrl, createDigest) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return { status: "ignored", why: "it is not JSON" };
    }
    if (typeof data !== "object" || data === null)
        return { status: "ignored", why: "it contains no object" };
    const stored = data;
    if (stored.schema_version !== 1) {
        return { status: "ignored", why: "it was written by another version of this action" };
    }
    if (stored.api_url !== apiUrl)
        return { status: "ignored", why: "it was made for another GitHub host" };
    if (stored.digest === undefined)
        return { status: "ignored", why: "it has no digest of its content" };
    if (!isIntact(text, createDigest)) {
        const why = "its content was not written by a run of this ecosystem (the digest differs)";
        return { status: "ignored", why, isChanged: true };
    }
    const { repositories } = stored;
    if (!Array.isArray(repositories) || repositories.length > MAX_REPOSITORIES) {
        return { status: "ignored", why: "its list of repositories is invalid" };
    }
    const memories = new Map();
    for (const [index, entry] of repositories.entries()) {
        const memory = readRepositoryMemory(entry);
        if (memory === null)
            return { status: "ignored", why: `its entry ${index + 1} is invalid` };
        memories.set(memory.repository.toLowerCase(), memory);
    }
    const pace = readWritePace(stored.writes);
    if (pace === null)
        return { status: "ignored", why: "its record of earlier writes is invalid" };
    const state = {
        apiUrl,
        repositories: memories,
        ...(stored.writes !== undefined && { pace }),
        ...(stored.ticks !== undefined && { ticks: readTicks(stored.ticks) }),
        ...(stored.schedule !== undefined && { schedule: readSchedule(stored.schedule) }),
        ...(stored.query_sizes !== undefined && { loads: readLoads(stored.query_sizes) }),
        ...(stored.pulls !== undefined && { pullRequests: readFollowed(stored.pulls) }),
    };
    return { status: "read", state };
}
/**
 * Writes a state down, a line at a time, one for each repository, and a digest of it all at the end. What is too old to be
 * of use is left out.
 */
function* renderSyncState(state, nowMs, createDigest) {
    const digest = createDigest();
    for (const line of renderContent(state, nowMs)) {
        digest.update(line);
        yield line;
    }
    yield renderDigestLine(digest);
}
function* renderContent(state, nowMs) {
    const oldestMs = nowMs - KEPT_DAYS * 24 * 60 * 60 * 1000;
    const kept = [...state.repositories.values()]
        .filter(({ visitedAtMs }) => visitedAtMs === 0 || visitedAtMs >= oldestMs)
        .toSorted((a, b) => b.visitedAtMs - a.visitedAtMs)
        .slice(0, MAX_REPOSITORIES);
    const head = JSON.stringify({
        schema_version: 1,
        api_url: state.apiUrl,
        saved_at: new Date(nowMs).toISOString(),
        ...(state.pace && { writes: storeWritePace(state.pace, nowMs) }),
        ...(state.ticks && { ticks: storeTicks(state.ticks) }),
        ...(state.schedule && { schedule: storeSchedule(state.schedule) }),
        ...(state.loads && { query_sizes: storeLoads(state.loads) }),
        ...(state.pullRequests && { pulls: storeFollowed(state.pullRequests) }),
    });
    yield `${head.slice(0, -1)},"repositories":[\n`;
    let room = sync_state_MAX_COMPARISONS;
    for (const [index, memory] of kept.entries()) {
        room -= memory.comparisons.length;
        const stored = storeRepositoryMemory(room >= 0 ? memory : { ...memory, comparisons: [] });
        yield `${JSON.stringify(stored)}${index + 1 < kept.length ? "," : ""}\n`;
    }
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

;// CONCATENATED MODULE: ./packages/core/out/memory/recall.js




/**
 * Answers comparisons from memory where neither the branch nor its default branch has moved. Where the default branch has, it
 * is worth asking by how many commits if that answers more than one comparison.
 */
function recallUnmoved(openings, state) {
    const recalled = new Map();
    const moved = [];
    for (const opening of openings) {
        if (opening.status !== "open")
            continue;
        const { request, snapshot, defaultBranch } = opening;
        const memory = recallRepository(state, request.config.repository, snapshot.databaseId);
        if (memory === undefined || memory.defaultOid === null)
            continue;
        if (memory.defaultOid === defaultBranch.oid) {
            for (const [one, lookup] of answer(opening, memory, (known) => known))
                recalled.set(one, lookup);
        }
        else if (isWorthAsking(opening, memory)) {
            const advance = { repository: snapshot.repository, defaultBranch, formerOid: memory.defaultOid };
            moved.push({ opening, memory, advance });
        }
    }
    return { recalled, moved };
}
/**
 * Answers comparisons from memory where the default branch went forward and the new numbers are certain.
 *
 * @param advances commits that each default branch gained, in the order of `moved`; `null` where it was forced elsewhere
 */
function recallMoved(moved, advances) {
    return new Map(moved.flatMap(({ opening, memory }, index) => {
        const newCommits = advances[index] ?? null;
        return newCommits === null ? [] : answer(opening, memory, (known) => carryForward(known, newCommits));
    }));
}
/** Calls that were saved: what comparing everything takes beyond comparing the rest, less one question for each moved repository. */
function countSavedCalls(openings, recalled, moved, comparisonsPerCall = ports_repositories/* COMPARISONS_PER_CALL */.sk) {
    const countCalls = (comparisons) => Math.ceil(comparisons / comparisonsPerCall);
    const all = openings.reduce((sum, one) => sum + (one.status === "open" ? one.comparisons.length : 0), 0);
    return countCalls(all) - countCalls(all - recalled) - countCalls(moved);
}
function answer({ comparisons }, memory, carry) {
    const known = indexComparisons(memory);
    return comparisons.flatMap((request) => {
        const remembered = known.get(request.branch.oid);
        const current = remembered === undefined ? null : carry(remembered);
        return current === null ? [] : [[request, toLookup(request, current)]];
    });
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
function toLookup({ branch, defaultBranch }, one) {
    if (one.status !== "compared")
        return { status: "unrelated-histories" };
    const { aheadBy, behindBy, tipAuthorId } = one;
    // Nobody looks into so many.
    const own = aheadBy > own_commits/* MOST_COMMITS_LOOKED_AT */.Me ? undefined : one.own;
    return {
        status: "compared",
        comparison: { branch, aheadBy, behindBy, tipAuthorId, ...(own && { own }), isRemembered: true },
        defaultOid: defaultBranch.oid,
    };
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
    const { branch, aheadBy, behindBy, tipAuthorId, own } = lookup.comparison;
    if (branch.oid !== oid)
        return null;
    return { oid, status: "compared", aheadBy, behindBy, tipAuthorId, ...(own && { own }) };
}

;// CONCATENATED MODULE: ./packages/core/out/memory/visits.js

/**
 * Lists what later runs can take from the cache. A repository that was left to a later run is not in the list; what was learned of
 * one that the run did not get through with is, so that even the largest one is done some day.
 *
 * @param observed results in the order of `openings`
 */
function listVisits(openings, observed, lookups) {
    return openings.flatMap((opening, index) => {
        const result = observed[index];
        if (result === undefined || isUnread(result))
            return [];
        const { repository } = result.config;
        if (opening.status === "closed")
            return [{ status: "touched", repository }];
        const { snapshot, defaultBranch } = opening;
        const comparisons = opening.comparisons.flatMap((request) => toRemembered(request, lookups.get(request)) ?? []);
        const { databaseId } = snapshot;
        const visit = { status: "read", repository, databaseId, defaultOid: defaultBranch.oid };
        return [{ ...visit, comparisons, hasGaps: hasGaps(result) }];
    });
}
const LEFT_TO_LATER = new Set(["rate-limit", "cancelled", "not-due"]);
/** Whether a repository was left to a later run. */
function isUnread(result) {
    return result.status === "skipped" && LEFT_TO_LATER.has(result.reason);
}
/** Whether some of its branches were not compared. One that only waits for a look at its commits does not hold up the queue. */
function hasGaps(result) {
    return (result.status === "scanned" &&
        result.branches.some((branch) => branch.status === "settled" &&
            branch.failure?.code === "rate-limited" &&
            branch.result.aheadBy === null));
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/listed-pull-requests.js

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
 * What the list of a whole repository says to be open into a stale branch: its sync pull request, or that nothing at all is
 * open. `undefined` where something else is: only the branch's own list can tell what.
 */
function findListed(branch, listed) {
    if (listed === undefined || branch.settings.mode !== "pull-request")
        return undefined;
    const base = branch.comparison.branch.name;
    const into = listed.labelled.filter((pull) => pull.base === base);
    const isKnown = ["own", "other-ecosystem"].includes(findSyncPullRequest(into, targetOf(branch)).kind);
    if (isKnown)
        return into;
    return listed.bases.has(base) ? undefined : [];
}

// EXTERNAL MODULE: ./packages/core/out/repository/pattern-list.js
var pattern_list = __webpack_require__(7961);
;// CONCATENATED MODULE: ./packages/core/out/repository/branch-pattern.js

/** Compiles the patterns of a repository once for all its branches. Names are compared with case, as git does. */
function createBranchMatcher(patterns) {
    const isIncluded = (0,pattern_list/* compilePatternList */._)(patterns.include);
    const isExcluded = (0,pattern_list/* compilePatternList */._)(patterns.exclude);
    return (branch) => isIncluded(branch) && !isExcluded(branch);
}
/** Tells whether the patterns mean one branch; for many branches compile them with `createBranchMatcher`. */
function matchesBranch(patterns, branch) {
    return createBranchMatcher(patterns)(branch);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/select/select-branches.js



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
        if (branch.name === defaultBranch.name || (0,sync_branch/* isSyncBranch */.ed)(branch.name))
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
    if (isQueueBranch(branch.name))
        return { ...uncompared(branch, "excluded"), detail: OF_MERGE_QUEUE };
    if (!matches(branch.name))
        return uncompared(branch, "excluded");
    if ((0,bot_account/* isBotBranch */.QG)(branch.name, botBranchPrefixes))
        return uncompared(branch, "bot-branch");
    if (branch.oid === defaultBranch.oid) {
        return { name: branch.name, aheadBy: 0, behindBy: 0, outcome: "up-to-date" };
    }
    return null;
}
const OF_MERGE_QUEUE = "a temporary branch of GitHub's merge queue";
/** Whether GitHub's merge queue made the branch for a moment: nobody's to bring up to date. */
function isQueueBranch(name) {
    return name.startsWith("gh-readonly-queue/");
}
function uncompared(branch, outcome) {
    return { name: branch.name, aheadBy: null, behindBy: null, outcome };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/open-repositories.js



/**
 * Takes each repository into the run or closes it with its reason, and picks the branches to compare.
 *
 * @param seen numbers of the repositories that are in the run already; those taken in are added
 */
function openRepositories(requests, lookups, seen, botBranchPrefixes) {
    return requests.map((request, index) => {
        const lookup = lookups[index];
        if (lookup?.status !== "found")
            return { status: "closed", observed: toUnread(request.config, lookup) };
        const closed = findReasonToClose(request.config, lookup.snapshot, seen);
        if (closed !== null)
            return { status: "closed", observed: closed };
        return openRepository(request, lookup.snapshot, botBranchPrefixes);
    });
}
function findReasonToClose(config, snapshot, seen) {
    const { databaseId, repository } = snapshot;
    if (config.databaseId !== undefined && databaseId !== null && config.databaseId !== databaseId) {
        const message = `${(0,repository_ref/* formatRepositoryRef */.PC)(config.repository)} is another repository now (id ${databaseId}, the configuration expects ${config.databaseId}). Check who owns the name, then correct the entry.`;
        return { status: "failed", config, failure: { code: "identity-changed", message } };
    }
    // Two entries may lead to one repository after a rename; it must not be worked on twice.
    if (databaseId !== null && seen.has(databaseId)) {
        return { status: "skipped", config, reason: "duplicate", repository };
    }
    if (databaseId !== null)
        seen.add(databaseId);
    const reason = skipReason(snapshot);
    return reason === null ? null : { status: "skipped", config, reason, repository };
}
function openRepository(request, snapshot, botBranchPrefixes) {
    const { defaultBranch, repository } = snapshot;
    if (defaultBranch === null) {
        const { config } = request;
        return { status: "closed", observed: { status: "skipped", config, reason: "empty", repository } };
    }
    const { settled, toCompare } = selectBranches(snapshot, request.settings, botBranchPrefixes);
    return {
        status: "open",
        request,
        snapshot,
        defaultBranch,
        settled: settled.map((result) => ({ status: "settled", result })),
        comparisons: toCompare.map((branch) => ({ repository, defaultBranch, branch })),
    };
}
function toUnread(config, lookup) {
    if (lookup?.status !== "failed")
        return { status: "skipped", config, reason: "cancelled" };
    return lookup.error.code === "rate-limited"
        ? { status: "skipped", config, reason: "rate-limit" }
        : { status: "failed", config, failure: toPlanningFailure(lookup.error) };
}
function skipReason(snapshot) {
    if (snapshot.isArchived)
        return "archived";
    if (snapshot.isDisabled || snapshot.isLocked)
        return "disabled";
    if (snapshot.isMirror)
        return "mirror";
    if (snapshot.defaultBranch !== null)
        return null;
    return snapshot.branches.length === 0 ? "empty" : "default-branch-missing";
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/assess-branch.js


/**
 * Whether only a look at the branch's own commits tells what it is. A branch that is not stale costs none. One that is not
 * ahead may be `finished`: before a pull request its past tells, before a fast-forward only the look does.
 */
function needsLook({ aheadBy, behindBy }, settings) {
    if (behindBy <= settings.threshold || aheadBy > own_commits/* MOST_COMMITS_LOOKED_AT */.Me)
        return false;
    return aheadBy > 0 || (settings.mode === "fast-forward" && settings.finished === "leave");
}
/** Whether a look would make the report of a scan more exact, and nothing depends on it: the branch may be `finished`. */
function isWorthLook({ aheadBy, behindBy }, settings) {
    const { mode, finished, threshold } = settings;
    return aheadBy === 0 && behindBy > threshold && mode === "report" && finished === "leave";
}
/**
 * Judges one compared branch, a stale one that is ahead by its own commits: merges are how it was joined with others, so
 * without any it is only behind.
 */
function assessBranch(comparison, settings, botUserIds) {
    const { aheadBy, behindBy, own } = comparison;
    if (behindBy === 0)
        return assess_branch_settle(comparison, aheadBy === 0 ? "up-to-date" : "ahead");
    if (behindBy <= settings.threshold)
        return assessNear(comparison, settings, botUserIds);
    if (aheadBy === 0 && own?.isFinished !== true)
        return { status: "due", comparison };
    if (own === undefined)
        return assessUnlooked(comparison, settings, botUserIds);
    return assessOwn(comparison, own, settings, botUserIds);
}
/** Nobody looks into a branch that is not stale, so it may be ahead by merges only. */
function assessNear(comparison, { diverged }, botUserIds) {
    const { aheadBy, tipAuthorId, own } = comparison;
    const isSynced = own === undefined ? (0,bot_account/* isBotAccount */.RS)(tipAuthorId, botUserIds) : own.count === 0 || own.wasSynced;
    if (aheadBy === 0 || isSynced || diverged === "sync")
        return assess_branch_settle(comparison, "within-threshold");
    return diverged === "skip" ? { status: "hidden" } : assess_branch_settle(comparison, "diverged");
}
/** Where nobody could look, the branch is taken for somebody's work; a bot's newest commit makes it the bot's. */
function assessUnlooked(comparison, { diverged }, botUserIds) {
    const { aheadBy, tipAuthorId, lookFailure } = comparison;
    const isMany = aheadBy > own_commits/* MOST_COMMITS_LOOKED_AT */.Me;
    if (!isMany && (0,bot_account/* isBotAccount */.RS)(tipAuthorId, botUserIds))
        return assess_branch_settle(comparison, "bot-branch");
    if (diverged === "sync")
        return { status: "due", comparison };
    if (diverged === "skip")
        return { status: "hidden" };
    const many = `it is more than ${own_commits/* MOST_COMMITS_LOOKED_AT */.Me} commits ahead, so its own commits were not determined`;
    const failed = `its own commits could not be read${lookFailure === undefined ? "" : `: ${lookFailure.message}`}`;
    return assess_branch_settle(comparison, "diverged", isMany ? many : failed);
}
function assessOwn(comparison, own, { diverged, finished }, botUserIds) {
    const due = { status: "due", comparison };
    // Its people merged a sync pull request once, and so asked for the next ones.
    const staysSynced = own.wasSynced && diverged !== "report-always";
    if (!staysSynced && own.count > 0 && (0,own_commits/* isBotWork */.h7)(own, botUserIds))
        return assess_branch_settle(comparison, "bot-branch");
    if (own.isFinished)
        return finished === "sync" ? due : assess_branch_settle(comparison, "finished", FINISHED);
    if (own.count === 0 || staysSynced || diverged === "sync")
        return due;
    return diverged === "skip" ? { status: "hidden" } : assess_branch_settle(comparison, "diverged");
}
/**
 * Whether a sync pull request that is still open would be kept, though the branch has got work of its own meanwhile: nobody
 * said no to it, and a text that goes out of date would be wrong.
 */
function keepsOpenPullRequest({ own }, settings) {
    return own !== undefined && settings.mode !== "report" && settings.diverged === "report";
}
/** Said of a branch whose pull request was merged. */
const FINISHED = "its pull request was merged, and it has had no commit of its own since";
/** Whether a stale branch that is not ahead is over: its pull request was merged, and it did not move since. */
function isOver({ branch, aheadBy }, history) {
    return aheadBy === 0 && history.mergedHeads.includes(branch.oid);
}
function assess_branch_settle(comparison, outcome, detail) {
    const { branch, aheadBy, behindBy } = comparison;
    const ownCommits = (0,own_commits/* countOwnCommits */.iN)(comparison);
    const result = { name: branch.name, aheadBy, behindBy, ownCommits, outcome };
    return { status: "settled", result: { ...result, ...(detail !== undefined && { detail }) } };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/judge-comparison.js


/**
 * Turns one comparison into one observed branch, or into none where the branch is left out of the report.
 *
 * @param lookup `undefined` when the run was stopped before the branch was compared
 */
function judgeComparison({ repository, defaultBranch, branch }, lookup, { settings, botUserIds, hasSyncBranch }) {
    const uncompared = { name: branch.name, aheadBy: null, behindBy: null };
    if (lookup === undefined) {
        const message = "The run was stopped before the branch was compared.";
        return [settleFailed(uncompared, { code: "rate-limited", message })];
    }
    if (lookup.status === "failed")
        return [settleFailed(uncompared, toPlanningFailure(lookup.error))];
    if (lookup.status !== "compared") {
        return [{ status: "settled", result: { ...uncompared, outcome: lookup.status } }];
    }
    const { comparison } = lookup;
    const { aheadBy, behindBy, lookFailure } = comparison;
    if (lookFailure?.code === "rate-limited") {
        return [settleFailed({ name: branch.name, aheadBy, behindBy }, lookFailure)];
    }
    const assessment = assessBranch(comparison, settings, botUserIds);
    if (assessment.status === "hidden")
        return [];
    const stale = { repository, defaultBranch, settings, comparison, hasSyncBranch };
    if (assessment.status === "due")
        return [{ status: "stale", branch: stale }];
    const isKept = hasSyncBranch && assessment.result.outcome === "diverged" && keepsOpenPullRequest(comparison, settings);
    return isKept ? [{ status: "stale", branch: { ...stale, isOnlyKept: true } }] : [assessment];
}
function settleFailed(counts, failure) {
    const outcome = failure.code === "rate-limited" ? "deferred" : "failed";
    return { status: "settled", result: { ...counts, outcome, detail: failure.message }, failure };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/name-in-the-way.js

/** The name that every sync branch needs to be free. */
const SYNC_BRANCH_FOLDER = sync_branch/* SYNC_BRANCH_PREFIX */.uW.slice(0, -1);
/**
 * Finds the branch because of which git cannot keep a branch's sync branch; `null` when there is none. Git keeps refs like
 * files in folders: `a` and `a/b` cannot both exist.
 *
 * @param names every branch of the repository
 */
function findNameInTheWay(base, names) {
    const wanted = (0,sync_branch/* syncBranchName */.nv)(base);
    if (names.has(wanted))
        return null;
    const parts = wanted.split("/");
    for (let length = 1; length < parts.length; length += 1) {
        const folder = parts.slice(0, length).join("/");
        if (names.has(folder))
            return folder;
    }
    for (const name of names) {
        if (name.startsWith(`${wanted}/`))
            return name;
    }
    return null;
}
/** Says what a name in the way means for a branch that needs a sync branch, and what to do. */
function describeNameInTheWay(name, base) {
    const wanted = (0,sync_branch/* syncBranchName */.nv)(base);
    const rule = name.startsWith(`${wanted}/`)
        ? `git cannot keep ${wanted} beside it`
        : `git cannot keep branches below ${name}/ beside it`;
    const detail = `the sync branches conflict with the branch ${name}: ${rule}. Rename or delete ${name}, or set \`head: default-branch\` for this repository`;
    return { outcome: "failed", detail };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/assess-repository.js




/** Puts together what was observed in one repository: each of its branches is settled or stale. */
function assessRepository(opening, lookups, botUserIds) {
    const { request, snapshot, defaultBranch, comparisons } = opening;
    const { config, settings } = request;
    const failure = findSharedFailure(comparisons.map((comparison) => lookups.get(comparison)));
    if (failure === "rate-limited")
        return { status: "skipped", config, reason: "rate-limit" };
    if (failure !== null)
        return { status: "failed", config, failure };
    const names = new Set(snapshot.branches.map(({ name }) => name));
    const compared = comparisons.flatMap((comparison) => {
        const hasSyncBranch = names.has((0,sync_branch/* syncBranchName */.nv)(comparison.branch.name));
        return judgeComparison(comparison, lookups.get(comparison), { settings, botUserIds, hasSyncBranch });
    });
    const completed = compared.map((branch) => {
        if (branch.status === "settled")
            return branch;
        const listed = findListed(branch.branch, snapshot.openPullRequests);
        const known = listed === undefined ? branch.branch : { ...branch.branch, listedPullRequests: listed };
        return { status: "stale", branch: addNameInTheWay(known, names) };
    });
    return {
        status: "scanned",
        config,
        repository: snapshot.repository,
        defaultBranch: defaultBranch.name,
        threshold: settings.threshold,
        identity: { labels: settings.labels, ecosystem: settings.ecosystem },
        branches: [...opening.settled, ...completed].toSorted(byName),
        syncBranches: settings.mode === "report" ? [] : listSyncBranches(snapshot.branches),
    };
}
/** When not one branch of a repository could be compared, the repository failed, or its turn never came. */
function findSharedFailure(lookups) {
    const [first] = lookups;
    if (first === undefined || lookups.some((lookup) => lookup?.status !== "failed"))
        return null;
    const errors = lookups.flatMap((lookup) => (lookup?.status === "failed" ? [lookup.error] : []));
    const telling = errors.find((error) => error.code !== "rate-limited");
    return telling === undefined ? "rate-limited" : { code: telling.code, message: telling.message };
}
/** Finds out early where git cannot keep a sync branch. */
function addNameInTheWay(branch, names) {
    const { mode, head } = branch.settings;
    if (mode === "report" || head === "default-branch")
        return branch;
    const base = branch.comparison.branch.name;
    const taken = findNameInTheWay(base, names);
    return taken === null ? branch : { ...branch, obstacle: describeNameInTheWay(taken, base) };
}
function byName(a, b) {
    const name = (branch) => branch.status === "settled" ? branch.result.name : branch.branch.comparison.branch.name;
    return name(a) < name(b) ? -1 : 1;
}
function listSyncBranches(branches) {
    const own = branches.filter(({ name }) => (0,sync_branch/* isSyncBranch */.ed)(name));
    if (own.length === 0)
        return [];
    const names = new Set(branches.map(({ name }) => name));
    return own.map((branch) => ({ ...branch, hasBase: names.has((0,sync_branch/* baseOfSyncBranch */.Ii)(branch.name)) }));
}

;// CONCATENATED MODULE: ./packages/core/out/memory/memory-sample.js
/** Least number of remembered comparisons that are asked again: with those of one query of 50 there is room for them. */
const LEAST = 20;
/** Where much is remembered, one of so many. */
const ONE_OF = 50;
/** How many of the remembered comparisons a run asks again: 20, or 2 % where that is more, or all where there are fewer. */
function sampleSize(remembered) {
    return Math.min(remembered, Math.max(LEAST, Math.ceil(remembered / ONE_OF)));
}
/** Picks `size` of the items, each as likely as any other. */
function pickSample(items, size, random) {
    const pool = [...items];
    const count = Math.min(size, pool.length);
    for (let index = 0; index < count; index += 1) {
        const other = index + Math.floor(random() * (pool.length - index));
        const [a, b] = [pool[index], pool[other]];
        pool[index] = b;
        pool[other] = a;
    }
    return pool.slice(0, count);
}
/**
 * Whether GitHub contradicts what was remembered of two commits: commits never change, so that only a wrong memory can
 * differ. An answer about other commits, because something was pushed meanwhile, contradicts nothing, and an account that
 * became known since neither.
 */
function contradicts(remembered, asked) {
    if (asked.status !== "compared")
        return false;
    if (remembered.status === "unrelated-histories")
        return true;
    if (remembered.status !== "compared")
        return false;
    const [known, now] = [remembered.comparison, asked.comparison];
    if (known.branch.oid !== now.branch.oid || remembered.defaultOid !== asked.defaultOid)
        return false;
    const isOtherAuthor = known.tipAuthorId !== null && known.tipAuthorId !== now.tipAuthorId;
    return known.aheadBy !== now.aheadBy || known.behindBy !== now.behindBy || isOtherAuthor;
}
/**
 * Whether a look into a branch contradicts what was remembered of its own commits. How many they are and whose belongs to the
 * pair of commits for ever; pull requests go on, but only one way: a merged one is never unmerged. So a sync or an end that is
 * new contradicts nothing, nor does an author that is left out because of it; one that was only remembered does.
 */
function contradictsOwn(known, now) {
    if (known.count !== now.count)
        return true;
    if ((known.wasSynced && !now.wasSynced) || (known.isFinished && !now.isFinished))
        return true;
    // Where an account was not known there may be any: GitHub learns of accounts later.
    const isAdded = lacks(known.authorIds, now.authorIds) && !known.authorIds.includes(null);
    return isAdded || (lacks(now.authorIds, known.authorIds) && !now.wasSynced);
}
function lacks(some, others) {
    return others.some((id) => id !== null && !some.includes(id));
}

;// CONCATENATED MODULE: ./packages/core/out/memory/verify-comparisons.js


/** Points that a sample leaves to the rest of the run: taking the last ones each time, it would keep a run from ever getting on. */
const LEFT_TO_THE_REST = 5;
/**
 * Picks the remembered comparisons that are asked again; `null` where too few calls are left. They ride along with `alsoAsked`
 * others, so that they cost a call of their own only where those leave no room.
 */
function chooseSample(recalled, alsoAsked, { spendablePoints, random, comparisonsPerCall = ports_repositories/* COMPARISONS_PER_CALL */.sk }) {
    const size = sampleSize(recalled.size);
    const calls = (comparisons) => Math.ceil(comparisons / comparisonsPerCall);
    const extraCalls = calls(alsoAsked + size) - calls(alsoAsked);
    const points = spendablePoints ?? Number.POSITIVE_INFINITY;
    if (extraCalls > 0 && points < calls(alsoAsked + size) + LEFT_TO_THE_REST)
        return null;
    return { sample: pickSample([...recalled.keys()], size, random), extraCalls };
}
/** Whether GitHub has another answer for one of the sample. */
function isContradicted(recalled, asked, sample) {
    return sample.some((request) => {
        const [known, now] = [recalled.get(request), asked.get(request)];
        return known !== undefined && now !== undefined && contradicts(known, now);
    });
}
/** The answers for the sample, with all that is remembered beside the numbers: these are as fresh as any other now. */
function confirmSample(recalled, asked, sample) {
    return sample.flatMap((request) => {
        const [known, now] = [recalled.get(request), asked.get(request)];
        if (known?.status !== "compared" || now?.status !== "compared")
            return [];
        if (known.comparison.branch.oid !== now.comparison.branch.oid)
            return [];
        const { isRemembered: _, ...remembered } = known.comparison;
        return [[request, { ...known, comparison: { ...remembered, ...now.comparison } }]];
    });
}

// EXTERNAL MODULE: ./packages/core/out/ports/own-commits.js
var ports_own_commits = __webpack_require__(8765);
;// CONCATENATED MODULE: ./packages/core/out/memory/verify-own-commits.js



/**
 * Picks remembered own commits that are read again; `null` where too few calls are left. Their sample is one of their own: among
 * many comparisons there are few of them, and they decide what a branch is.
 */
function chooseOwnSample(recalled, { spendablePoints, random }) {
    const all = [...recalled].flatMap(([request, lookup]) => {
        if (lookup.status !== "compared" || lookup.comparison.own === undefined)
            return [];
        const { aheadBy, own } = lookup.comparison;
        return [{ request, aheadBy, own }];
    });
    const sample = pickSample(all, sampleSize(all.length), random);
    const points = spendablePoints ?? Number.POSITIVE_INFINITY;
    return points >= countPoints(sample) + LEFT_TO_THE_REST ? sample : null;
}
/** By GitHub's formula: a list of commits, the parents of each, and three lists of pull requests. */
function countPoints(sample) {
    const connections = sample.reduce((sum, { aheadBy }) => sum + 4 + Math.min(aheadBy, 100), 0);
    return Math.ceil(connections / 100) + Math.ceil(sample.length / ports_own_commits/* LOOKS_PER_CALL */.y);
}
/** Compares a sample with what was read again. An answer about another commit, after a push, says nothing about this one. */
function judgeOwnSample(sample, looks, recalled) {
    const found = new Map();
    const suspects = [];
    for (const [index, { request, own }] of sample.entries()) {
        const look = looks[index];
        if (look?.status !== "found" || look.branchOid !== request.branch.oid)
            continue;
        found.set(request, look.own);
        if (!contradictsOwn(own, look.own))
            continue;
        if (!isShared(request, recalled) || contradictsOwn(own, withFlags(look.own, own)))
            suspects.push(request);
    }
    return { found, suspects };
}
/** Whether another branch is at the same commit: what came of pull requests belongs to the name, and the memory knows commits. */
function isShared({ repository, branch }, recalled) {
    return [...recalled.keys()].some((other) => other.repository === repository && other.branch.oid === branch.oid && other.branch.name !== branch.name);
}
function withFlags(now, { wasSynced, isFinished }) {
    return { ...now, wasSynced: now.wasSynced || wasSynced, isFinished: now.isFinished || isFinished };
}
/**
 * Whether one of the suspects, and its default branch, is still at the commits that were asked about: then the memory is wrong.
 * Where the default branch moved between two questions, its answer is about other commits.
 */
function haveStayed(suspects, lookups) {
    return suspects.some(({ branch, defaultBranch }, index) => {
        const lookup = lookups[index];
        return (lookup?.status === "compared" &&
            lookup.comparison.branch.oid === branch.oid &&
            lookup.defaultOid === defaultBranch.oid);
    });
}
/** Puts what was found in the place of what was remembered. */
function confirmOwn(lookups, found) {
    const confirmed = new Map(lookups);
    for (const [request, own] of found) {
        const lookup = lookups.get(request);
        if (lookup?.status !== "compared" || lookup.comparison.branch.oid !== request.branch.oid)
            continue;
        confirmed.set(request, { ...lookup, comparison: { ...lookup.comparison, own } });
    }
    return confirmed;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/listed-comparisons.js
/** The comparisons that came with the lists of branches. They belong to the very commits of the lists. */
function findListedComparisons(openings) {
    const listed = openings.flatMap((opening) => {
        if (opening.status !== "open" || opening.snapshot.comparisons === undefined)
            return [];
        const { comparisons } = opening.snapshot;
        return opening.comparisons.flatMap((request) => {
            const comparison = comparisons.get(request.branch.name);
            if (comparison?.branch.oid !== request.branch.oid)
                return [];
            const { oid: defaultOid } = request.defaultBranch;
            return [[request, { status: "compared", comparison, defaultOid }]];
        });
    });
    return new Map(listed);
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/observe/progress.js
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/observe/recall-comparisons.js


/**
 * Answers what an earlier run has answered already. One question for each repository whose default branch moved tells how long
 * that step was.
 */
async function recallComparisons(openings, { memory, repositories, logger }) {
    const { recalled: unmoved, moved } = recallUnmoved(openings, memory.earlier);
    if (moved.length > 0)
        memory.hasNews = true;
    const advances = await repositories.countAdvances(moved.map(({ advance }) => advance));
    const recalled = new Map([...unmoved, ...recallMoved(moved, advances)]);
    if (recalled.size > 0) {
        logger.info(`${(0,plural/* formatCount */.B4)(recalled.size, "branch", "branches")} unchanged since an earlier run compared them`);
    }
    memory.hits += recalled.size;
    memory.savedCalls += countSavedCalls(openings, recalled.size, moved.length, memory.perQuery.comparisons);
    return recalled;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/observe/compare-branches.js





/**
 * Compares the branches of repositories with their default branches. Asks only about those that memory has no answer to, and
 * about a sample of the others: where GitHub contradicts it, the memory is discarded and everything is asked.
 */
async function compareBranches(openings, dependencies) {
    const { memory } = dependencies;
    const listed = findListedComparisons(openings);
    const recalled = await recallComparisons(openings, dependencies);
    const requests = openings
        .flatMap((opening) => (opening.status === "open" ? opening.comparisons : []))
        .filter((request) => !recalled.has(request) && !listed.has(request));
    if (requests.length > 0 || listed.size > 0)
        memory.hasNews = true;
    const sample = sampleComparisons(recalled, requests.length, dependencies);
    const asked = await compare([...requests, ...sample], dependencies);
    const isWrong = isContradicted(recalled, asked, sample);
    const found = isWrong ? null : await verifyOwnCommits(recalled, dependencies);
    if (found === null) {
        discardMemory(recalled.size, isWrong ? "a comparison" : "a branch's own commits", dependencies);
        const left = [...recalled.keys()].filter((request) => !asked.has(request));
        return new Map([...listed, ...asked, ...(await compare(left, dependencies))]);
    }
    const isSampled = new Set(sample);
    const fresh = [...asked].filter(([request]) => !isSampled.has(request));
    const confirmed = confirmSample(recalled, asked, sample);
    return confirmOwn(new Map([...recalled, ...listed, ...fresh, ...confirmed]), found);
}
async function compare(requests, { repositories, logger }) {
    logger.info(`Comparing ${(0,plural/* formatCount */.B4)(requests.length, "branch", "branches")} with the default branch`);
    const lookups = await repositories.compareBranches(requests, createProgress(logger, requests.length, "branches compared"));
    const asked = requests.map((request, index) => [request, lookups[index]]);
    return new Map(asked.flatMap(([request, lookup]) => (lookup === undefined ? [] : [[request, lookup]])));
}
function sampleComparisons(recalled, alsoAsked, { memory, random, spendablePoints, logger }) {
    const comparisonsPerCall = memory.perQuery.comparisons;
    const means = { random, spendablePoints: spendablePoints(), comparisonsPerCall };
    const chosen = chooseSample(recalled, alsoAsked, means);
    if (chosen === null) {
        logger.debug("Too few calls are left to compare a sample of the remembered branches again.");
        return [];
    }
    memory.savedCalls -= chosen.extraCalls;
    return chosen.sample;
}
/** Reads a sample of the remembered own commits again. Gives what was found; `null` where the memory is wrong. */
async function verifyOwnCommits(recalled, { ownCommits, repositories, memory, random, spendablePoints, logger }) {
    const sample = chooseOwnSample(recalled, { random, spendablePoints: spendablePoints() });
    if (sample === null)
        logger.debug("Too few calls are left to read a sample of remembered own commits again.");
    if (sample === null || sample.length === 0)
        return new Map();
    memory.savedCalls -= Math.ceil(sample.length / memory.perQuery.looks);
    const looks = await ownCommits.read(sample.map(({ request, aheadBy }) => ({ ...request, aheadBy })));
    const { found, suspects } = judgeOwnSample(sample, looks, recalled);
    if (suspects.length === 0)
        return found;
    return haveStayed(suspects, await repositories.compareBranches(suspects)) ? null : found;
}
/**
 * Discards the memory and warns. The comparisons of this wave that it answered are asked again.
 *
 * @param believed how many of this wave it answered
 * @param about what GitHub gives another answer for
 */
function discardMemory(believed, about, { memory, logger }) {
    memory.believedBefore = memory.hits - believed;
    const why = `GitHub's answer for ${about} differs from the remembered one`;
    memory.discard(why);
    logger.warning(`The state file is wrong: ${why}. It is discarded, and this run performs a full scan. See who can write to the workflow's cache (docs/security.md).`);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/choose-looks.js

/** Points that a run must have left for looks that only make its report more exact. */
const POINTS_TO_SPARE = 50;
/**
 * Chooses the stale branches to look into for their own commits. Those of which only the report would be wrong are looked
 * into all together or not at all, so that a large scan costs what it costs without.
 */
function chooseLooks(compared, { spendablePoints, spareLooks }) {
    const candidates = compared.flatMap((one) => one.lookup?.status === "compared" ? [{ compared: one, comparison: one.lookup.comparison }] : []);
    const isSpare = ({ compared: { settings }, comparison }) => isWorthLook(comparison, settings);
    const spare = candidates.filter((one) => one.comparison.own === undefined && isSpare(one)).length;
    const canSpare = (spendablePoints ?? Number.POSITIVE_INFINITY) > POINTS_TO_SPARE && spare <= spareLooks;
    const needed = candidates.filter((one) => needsLook(one.comparison, one.compared.settings) || (canSpare && isSpare(one)));
    return {
        wanted: needed.filter(({ comparison }) => comparison.own === undefined),
        needed: needed.length,
        spareLooksUsed: canSpare ? spare : 0,
    };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/questions/own-commits.js
/**
 * Adds what a branch holds of its own to its comparison. Where that cannot be read, the comparison says why: without calls
 * left the branch waits for a later run, and in any other case it counts as somebody's work.
 */
function addOwnCommits(lookup, answer) {
    if (lookup.status !== "compared" || answer === undefined || answer.status === "stopped")
        return lookup;
    const { comparison, defaultOid } = lookup;
    if (answer.status === "failed") {
        const { code, message } = answer.error;
        return { ...lookup, comparison: { ...comparison, lookFailure: { code, message } } };
    }
    const isOfComparison = answer.branchOid === comparison.branch.oid;
    return {
        status: "compared",
        comparison: { ...comparison, own: answer.own },
        // What belongs to another commit is of no use to later runs.
        ...(isOfComparison && { defaultOid }),
    };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/observe/look-into-branches.js


/**
 * Looks into the stale branches that are ahead, as far as no earlier run has, and gives each comparison with what was found.
 * Branches that are not stale cost nothing.
 */
async function lookIntoBranches(compared, { ownCommits, memory, logger, spendablePoints }) {
    const budget = { spendablePoints: spendablePoints(), spareLooks: memory.spareLooks };
    const { wanted, needed, spareLooksUsed } = chooseLooks(compared, budget);
    memory.spareLooks -= spareLooksUsed;
    const countCalls = (looks) => Math.ceil(looks / memory.perQuery.looks);
    memory.savedCalls += countCalls(needed) - countCalls(wanted.length);
    const known = new Map(compared.flatMap(({ request, lookup }) => (lookup === undefined ? [] : [[request, lookup]])));
    if (wanted.length === 0)
        return known;
    memory.hasNews = true;
    logger.info(`Reading the own commits of ${(0,plural/* formatCount */.B4)(wanted.length, "stale branch", "stale branches")}`);
    const looks = await ownCommits.read(wanted.map(({ compared: { request }, comparison: { branch, aheadBy } }) => ({
        repository: request.repository,
        defaultBranch: request.defaultBranch,
        branch,
        aheadBy,
    })));
    for (const [index, { compared: { request, lookup }, },] of wanted.entries()) {
        if (lookup !== undefined)
            known.set(request, addOwnCommits(lookup, looks[index]));
    }
    return known;
}

;// CONCATENATED MODULE: ./packages/core/out/memory/plan-scan.js

/** What one query brings as long as nothing is known of the server. */
const USUAL_YIELD = {
    repositories: ports_repositories/* REPOSITORIES_PER_CALL */.QG,
    comparisons: ports_repositories/* COMPARISONS_PER_CALL */.sk,
};
/** A query of repositories or comparisons costs one point, one of 25 lists of pull requests three. */
const LISTS_A_POINT = 25 / 3;
/** Of what is remembered, the part that has moved until the next run. Generous: a plan that is too small only waits. */
const MOVED_SHARE = 0.1;
/** The last query of repositories and the last one of comparisons are seldom full, and cost a point all the same. */
const PARTLY_FILLED = 2;
/** The query that holds a sample of what is remembered against GitHub. */
const SAMPLE = 1;
/** Of branches nobody has looked at, the part that turns out to be stale. */
const STALE_SHARE = 0.2;
/** What a look into a stale branch that is ahead costs beside its commits, in hundredths of a point. */
const LOOK_LISTS = 4;
/**
 * Branches of a repository when nothing shows how many there are. The least: nobody is to wait for a mere guess, and a
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
 * @param perQuery what one query, and so a point, brings
 */
function planScan(candidates, spendablePoints, perQuery = USUAL_YIELD) {
    const queue = candidates.toSorted((a, b) => waitingSince(a) - waitingSince(b));
    const branches = usualBranches(candidates);
    const looks = usualLooks(candidates);
    const costs = queue.map((candidate) => expectPoints(candidate, { branches, looks, perQuery }));
    const expectedPoints = Math.ceil(costs.reduce((sum, cost) => sum + cost, 0));
    if (spendablePoints === null || expectedPoints <= spendablePoints) {
        return { now: queue, later: [], expectedPoints };
    }
    const hasMemory = candidates.some(({ memory }) => memory?.defaultOid);
    let left = spendablePoints - PARTLY_FILLED - (hasMemory ? SAMPLE : 0);
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
/** Points for the looks into a repository's branches, on the average of those that are known; 0 where none is. */
function usualLooks(candidates) {
    const known = candidates.flatMap(({ memory, threshold }) => memory?.defaultOid ? [countLookPoints(memory, threshold, () => true)] : []);
    return known.length === 0 ? 0 : known.reduce((sum, points) => sum + points, 0) / known.length;
}
function expectPoints({ memory, threshold, asksByBranch }, usual) {
    const isKnown = memory !== undefined && memory.defaultOid !== null;
    const branches = isKnown ? memory.comparisons.length : usual.branches;
    const compared = isKnown ? branches * MOVED_SHARE : branches;
    const stale = isKnown ? countStale(memory, threshold) : branches * STALE_SHARE;
    const looks = isKnown ? countLookPoints(memory, threshold, isUnlooked) : usual.looks;
    const { perQuery } = usual;
    const scan = 1 / perQuery.repositories + compared / perQuery.comparisons + looks;
    return scan + (asksByBranch ? stale / LISTS_A_POINT : 0);
}
/** No run got to its own commits. */
function isUnlooked({ own }) {
    return own === undefined;
}
/** Points for looking into those of the stale branches that are ahead too which `isCounted` lets through. */
function countLookPoints({ comparisons }, threshold, isCounted) {
    const connections = comparisons.reduce((sum, one) => {
        const needsLook = one.status === "compared" && one.behindBy > threshold && one.aheadBy > 0;
        return needsLook && isCounted(one) ? sum + LOOK_LISTS + Math.min(one.aheadBy, 100) : sum;
    }, 0);
    return connections / 100;
}
function countStale({ comparisons }, threshold) {
    return comparisons.filter((one) => one.status === "compared" && one.behindBy > threshold).length;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/observe/scan-waves.js




/** Repositories that are read and compared before the next ones begin: what a stop can undo at most. */
const WAVE = 1_000;
/**
 * Has the repositories read in waves, those that have waited longest first, as many as the limits are expected to allow.
 * After each wave it is kept what was learned. One entry per request, in the order of the requests.
 */
async function scanInWaves(requests, dependencies, scan) {
    const { memory, logger, schedule, spendablePoints, checkpoint } = dependencies;
    const { due, notDue } = schedule.selectReads(requests, spendablePoints());
    const candidates = due.map((request) => ({
        request,
        memory: memory.earlier.repositories.get((0,repository_ref/* repositoryKey */.Kq)(request.config.repository)),
        threshold: request.settings.threshold,
        asksByBranch: request.settings.mode !== "report" && labelToAskFor(request.settings, requests.length) === undefined,
    }));
    const { now, later, expectedPoints } = planScan(candidates, spendablePoints(), memory.perQuery);
    if (later.length > 0) {
        memory.hasNews = true;
        logger.notice(`Reading all repositories would cost about ${(0,plural/* formatCount */.B4)(expectedPoints, "point")}, more than are left: ${later.length} ${(0,plural/* pluralize */.td)(later.length, "waits", "wait")} for a later run, which starts with ${(0,plural/* pluralize */.td)(later.length, "it", "them")}.`);
    }
    const results = new Map(notDue);
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/observe/observe.js








/**
 * Observes the repositories of a run: their branches, how far those are behind, and what the stale ones hold of their own.
 * One entry per request, in order; a failure is a value.
 */
async function observe(requests, dependencies) {
    const { memory } = dependencies;
    const labels = new Map(requests.map(({ config, settings }) => [config.repository, labelToAskFor(settings, requests.length)]));
    const scan = () => {
        const seen = new Set();
        return scanInWaves(requests, dependencies, (wave) => scanWave(wave, { seen, labels }, dependencies));
    };
    const wasDiscarded = memory.discarded !== undefined;
    const observed = await scan();
    // What the waves before believed is worth no more than the rest: a run of one wave has asked everything again by itself.
    const isSuspect = !wasDiscarded && memory.discarded !== undefined && memory.believedBefore > 0;
    return isSuspect ? scan() : observed;
}
/** Reads some repositories and compares their branches. */
async function scanWave(requests, { seen, labels }, dependencies) {
    const { repositories, logger, schedule, memory, countRequests } = dependencies;
    logger.info(`Reading ${(0,plural/* formatCount */.B4)(requests.length, "repository", "repositories")}`);
    const requestsBefore = countRequests();
    const toCompare = new Set(listUnknown(requests, memory.earlier).map(({ config }) => config.repository));
    const lookups = await repositories.readRepositories(requests.map(({ config }) => config.repository), {
        onRead: createProgress(logger, requests.length, "repositories read"),
        labelOf: (repository) => labels.get(repository),
        sinceOf: (repository) => schedule.sinceOf(repository),
        comparesAll: (repository) => toCompare.has(repository),
    });
    schedule.noteReads(requests.length, countRequests() - requestsBefore);
    const read = openRepositories(requests, lookups, seen, dependencies.botBranchPrefixes);
    const openings = schedule.selectComparisons(read);
    const comparisons = await lookIntoAll(openings, await compareBranches(openings, dependencies), dependencies);
    const observed = openings.map((opening) => assess(opening, comparisons, dependencies));
    memory.keepVisits(listVisits(openings, observed, comparisons), dependencies.nowMs());
    schedule.learn(read, observed);
    const learned = schedule.state();
    if (learned !== undefined)
        memory.keepSchedule(learned);
    return observed;
}
/** Adds what the stale branches hold of their own. */
async function lookIntoAll(openings, lookups, dependencies) {
    const compared = openings.flatMap((opening) => {
        if (opening.status !== "open")
            return [];
        const { settings } = opening.request;
        return opening.comparisons.map((request) => ({ request, settings, lookup: lookups.get(request) }));
    });
    return lookIntoBranches(compared, dependencies);
}
function assess(opening, lookups, { botUserIds, logger }) {
    if (opening.status === "closed")
        return opening.observed;
    const observed = assessRepository(opening, lookups, botUserIds);
    if (observed.status === "scanned")
        logRepository(observed, logger);
    return observed;
}
/** One line for a quiet repository; one group, with a line per stale branch, for any other. */
function logRepository({ repository, branches, threshold }, logger) {
    const stale = branches.flatMap((branch) => (branch.status === "stale" ? [branch.branch.comparison] : []));
    const title = `${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}: ${(0,plural/* formatCount */.B4)(branches.length, "branch", "branches")}, ${stale.length} over the threshold of ${threshold}`;
    const lines = stale.map(({ branch, behindBy, aheadBy }) => `${branch.name}: ${behindBy} behind, ${aheadBy} ahead`);
    if (lines.length === 0)
        logger.info(title);
    else
        logger.group(title, lines);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/branch-rules.js
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

;// CONCATENATED MODULE: ./packages/core/out/sync/observation/obstacle.js


/** Says what a veto means for its branch, and what lifts it. */
function describeVeto({ pullRequest, untilMs, untilBehindBy }) {
    const { number, url } = pullRequest;
    const lifted = [
        ...(untilMs === null ? [] : [`on ${new Date(untilMs).toISOString().slice(0, 10)}`]),
        ...(untilBehindBy === null ? [] : [`once the branch is ${(0,plural/* formatCount */.B4)(untilBehindBy, "commit")} behind`]),
        `when it is reopened or gets the label ${RETRY_LABEL}`,
    ];
    const detail = hasLabel(pullRequest, NEVER_LABEL)
        ? `#${number} has the label ${NEVER_LABEL}; remove it to get sync pull requests again`
        : `#${number} was closed by a person; a new one is opened ${lifted.join(", or ")}`;
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
                    ? "a rule of the branch requires a linear history, so merging a sync pull request would leave it behind by the same commits; remove the rule, or move the branch by hand"
                    : "the repository allows no merge commits, so merging a sync pull request would leave the branch behind by the same commits; allow merge commits in the repository's settings, or use the mode fast-forward",
            };
    }
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/replay.js

/**
 * Looks for reasons why merging another sync pull request would leave the branch behind by the same commits: they are
 * told apart before one is opened, the most telling first.
 */
function findReplays(history, comparison, rules) {
    const replays = [];
    const merged = history.ended.find(({ isMerged }) => isMerged);
    if (merged?.mergeParentCount === 1 &&
        merged.marker.isLost !== true &&
        isStillBehind(merged, comparison) &&
        !hasLabel(merged, RETRY_LABEL)) {
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

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/questions/same-content.js
/** Whether what the branch changes must be read too: not where it has no commit, or the other side is unknown. */
function needsBranchChanges({ aheadBy }, ofDefault) {
    return aheadBy > 0 && ofDefault !== null;
}
/** Whether both branches hold the same files. An unknown side confirms nothing, because a wrong answer would keep the branch stale. */
function isSameContent({ aheadBy }, { ofDefault, ofBranch }) {
    if (ofDefault === null)
        return false;
    if (aheadBy === 0)
        return ofDefault.length === 0;
    return ofBranch !== null && describeChanges(ofDefault) === describeChanges(ofBranch);
}
function describeChanges(changes) {
    return JSON.stringify(changes.map(({ path, oid, status }) => [path, oid, status].join(" ")).toSorted());
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/questions/squash-replay.js
/**
 * Whether the branch still lacks what the squashed pull request brought. If it was merged properly since, the branch holds that
 * commit. Without an answer the squash counts.
 */
function isSquashConfirmed({ aheadBy }) {
    return aheadBy !== 0;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/questions/history.js







/** How the history of a branch is asked for. */
function toHistoryQuery({ repository, comparison, defaultBranch, settings, }) {
    const base = comparison.branch.name;
    const sync = (0,sync_branch/* syncBranchName */.nv)(base);
    const direct = defaultBranch.name;
    const heads = settings.head === "default-branch"
        ? { head: direct, otherHead: sync }
        : { head: sync, otherHead: direct };
    return { repository, base, ...heads, defaultBranch: direct, labels: settings.labels };
}
/** Name of the branch's tree by its history; `undefined` where nobody asked, or GitHub did not say. */
function findTree({ history }) {
    return history?.status === "found" ? (history.history.baseTreeOid ?? undefined) : undefined;
}
/** Judges whether a pull request may be opened: not against a person's veto, and not where it could change nothing. */
function judgeHistory(due, answers, facts) {
    const { history, "history-alone": alone } = answers;
    if (history === undefined)
        return { status: "unread" };
    if (history.status === "stopped")
        return { status: "clear" };
    if (history.status === "failed")
        return judgeUnread(due, history.error);
    if (!isDoubtful(due.observed, history.history))
        return judgeEnded(due, history.history, answers, facts);
    if (alone === undefined)
        return { status: "open", question: ask("history-alone", due) };
    if (alone.status === "failed")
        return judgeUnread(due, alone.error);
    const ended = alone.status === "found" ? alone.history.ended : [];
    return judgeEnded(due, { ...history.history, ended }, answers, facts);
}
/** A branch with a sync branch and no history is asked about again: few servers know every filter of a query. */
function isDoubtful({ hasSyncBranch }, { ended }) {
    return hasSyncBranch && ended.length === 0;
}
function judgeEnded(due, history, answers, { nowMs, botUserIds }) {
    const { comparison, settings, rules } = due;
    const veto = findVeto(history.ended, { ...settings, behindBy: comparison.behindBy, botUserIds, nowMs });
    if (veto !== null)
        return { status: "obstacle", obstacle: describeVeto(veto) };
    if (settings.finished === "leave" && isOver(comparison, history)) {
        return { status: "obstacle", obstacle: { outcome: "finished", detail: FINISHED } };
    }
    if (!settings.isReplayGuarded)
        return { status: "clear" };
    for (const replay of findReplays(history, comparison, rules)) {
        const verdict = confirmReplay(replay, due, answers);
        if (verdict.status !== "clear")
            return verdict;
    }
    return { status: "clear" };
}
/** Has a second source confirm what the history suggests: a wrong answer would keep the branch stale for good. */
function confirmReplay(replay, due, answers) {
    const confirmed = { status: "obstacle", obstacle: describeReplay(replay) };
    switch (replay.kind) {
        case "no-merge-commits":
            return confirmed;
        case "squashed": {
            const answer = answers["squash-replay"];
            if (answer === undefined) {
                const { defaultOid: broughtOid } = replay.pullRequest.marker;
                return { status: "open", question: { ...ask("squash-replay", due), broughtOid } };
            }
            if (answer.status === "failed")
                return judgeUnread(due, answer.error);
            return isSquashConfirmed(answer) ? confirmed : { status: "clear" };
        }
        case "same-content": {
            const answer = answers["same-content"];
            if (answer === undefined)
                return { status: "open", question: ask("same-content", due) };
            if (answer.status === "failed")
                return judgeUnread(due, answer.error);
            return isSameContent(due.comparison, answer) ? confirmed : { status: "clear" };
        }
    }
}
function ask(kind, { observed, comparison }) {
    return { kind, branch: observed, comparison };
}
/**
 * What an unreadable history means. Without calls left the branch waits for a later run. A transient failure makes it wait
 * too if it has a sync branch, because then a person may have closed the last pull request. In any other case it gets its
 * pull request: a server without a history must not end the main job.
 */
function judgeUnread({ observed }, { code, message }) {
    if (code === "rate-limited")
        return { status: "waits", failure: { code, message } };
    const isTransient = code === "server" || code === "network";
    if (!isTransient || !observed.hasSyncBranch)
        return { status: "clear" };
    const detail = `could not determine whether a person closed the last pull request; the next run tries again: ${message}`;
    return { status: "obstacle", obstacle: { outcome: "deferred", detail } };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/settle.js

/** Decides a branch without a write. */
function settle_settle(due, outcome, { pullRequest, detail, snoozedUntilMs, otherEcosystem } = {}) {
    const { observed: branch, comparison, rules } = due;
    const result = {
        name: comparison.branch.name,
        aheadBy: comparison.aheadBy,
        behindBy: comparison.behindBy,
        ownCommits: (0,own_commits/* countOwnCommits */.iN)(comparison),
        outcome,
        ...(pullRequest && { pullRequest: { number: pullRequest.number, url: pullRequest.url } }),
        ...(detail !== undefined && { detail }),
        ...(snoozedUntilMs !== undefined && { snoozedUntilMs }),
        ...(otherEcosystem !== undefined && { otherEcosystem }),
    };
    return { kind: "settled", settled: { branch, result, ...(rules && { rules }) } };
}
/** Decides a branch about which something could not be read: it waits where calls are used up, and fails in any other case. */
function settle_settleFailed(due, failure) {
    const outcome = failure.code === "rate-limited" ? "deferred" : "failed";
    const { settled } = settle_settle(due, outcome, { detail: failure.message });
    return { kind: "settled", settled: { ...settled, failure } };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/decide-pull-request.js





/** Decides what becomes of the sync pull request into a branch: opened, kept up to date, or left alone. */
function decidePullRequest(due, answers, facts) {
    const existing = findSyncPullRequest(due.openPullRequests, targetOf(due));
    switch (existing.kind) {
        case "none":
            return decideOpening(due, answers, facts);
        case "foreign":
            return settle_settle(due, "foreign-pull-request", {
                pullRequest: existing.pullRequest,
                detail: "opened by somebody else; left alone",
            });
        case "other-ecosystem": {
            const { pullRequest, marker } = existing;
            return settle_settle(due, "already-open", {
                pullRequest,
                detail: "managed by another configuration; left alone",
                ...(marker.ecosystem !== undefined && { otherEcosystem: marker.ecosystem }),
            });
        }
        case "own":
            return decideOwn(due, existing);
    }
}
function decideOpening(due, answers, facts) {
    const { obstacle } = due.observed;
    if (obstacle !== undefined)
        return settleObstacle(due, obstacle);
    const verdict = judgeHistory(due, answers, facts);
    switch (verdict.status) {
        case "unread":
        case "clear":
            return { kind: "open-pull-request", due };
        case "open":
            return { kind: "question", question: verdict.question };
        case "waits":
            return settle_settleFailed(due, verdict.failure);
        case "obstacle":
            return settleObstacle(due, verdict.obstacle);
    }
}
function settleObstacle(due, obstacle) {
    const decision = settle_settle(due, obstacle.outcome, obstacle);
    if (obstacle.outcome !== "failed")
        return decision;
    const message = `${obstacle.detail.charAt(0).toUpperCase()}${obstacle.detail.slice(1)}.`;
    return { kind: "settled", settled: { ...decision.settled, failure: { code: "invalid", message } } };
}
function decideOwn(due, { pullRequest, marker }) {
    const { comparison, defaultBranch, settings } = due;
    const former = marker.defaultBranch ?? ((0,sync_branch/* isSyncBranch */.ed)(pullRequest.head) ? undefined : pullRequest.head);
    if (former !== undefined && former !== defaultBranch.name) {
        return { kind: "replace-pull-request", due, pullRequest, marker, former };
    }
    // One that a run had closed and a person opened again is not closed any more.
    const isRenewed = marker.isLost === true || marker.closedFor !== undefined;
    if (isRenewed || isRefreshDue(marker, comparison.behindBy, defaultBranch.oid)) {
        return { kind: "update-pull-request", due, pullRequest, marker };
    }
    if (marker.ecosystem === undefined) {
        return { kind: "update-pull-request", due, pullRequest, marker, isAdoption: true };
    }
    if (marker.isConflict && pullRequest.headOid !== marker.defaultOid) {
        return { kind: "review-conflict", due, pullRequest, marker };
    }
    const labels = (0,sync_labels/* syncLabels */.LX)({
        head: (0,sync_labels/* headStrategyOf */.ne)(pullRequest.head),
        labels: settings.labels,
        isConflict: marker.isConflict,
        hasMergeQueue: due.rules?.hasMergeQueue === true,
    });
    if (labels.length > 0 && !hasOneOf(pullRequest, labels)) {
        return { kind: "label-pull-request", due, pullRequest, marker, labels };
    }
    return marker.isConflict && pullRequest.isDraft
        ? settle_settle(due, "conflict", {
            pullRequest,
            detail: "open as a draft until a person resolves the conflicts",
        })
        : settle_settle(due, "already-open", { pullRequest });
}
/** Case makes no difference between labels on GitHub. */
function hasOneOf(pullRequest, labels) {
    const wanted = new Set(labels.map((label) => label.toLowerCase()));
    return pullRequest.labels.some((label) => wanted.has(label.toLowerCase()));
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/questions/comparison.js



/** Takes the counts of this run where the branch was compared again, and judges the branch by them; else the observed ones. */
function findCounts(branch, answers, botUserIds) {
    const { comparison: compared, "own-commits": own } = answers;
    if (compared === undefined) {
        return { status: "stale", comparison: branch.comparison, isOnlyKept: branch.isOnlyKept === true };
    }
    const { repository, defaultBranch, settings, hasSyncBranch } = branch;
    if (compared.status === "compared" && own === undefined && isLookMissing(compared.comparison, branch)) {
        return { status: "unknown", question: { kind: "own-commits", branch, comparison: compared.comparison } };
    }
    const lookup = compared.status === "stopped" ? undefined : addOwnCommits(compared, own);
    const request = { repository, defaultBranch, branch: branch.comparison.branch };
    const branches = judgeComparison(request, lookup, { settings, botUserIds, hasSyncBranch });
    const [judged] = branches;
    return judged?.status === "stale"
        ? {
            status: "stale",
            comparison: judged.branch.comparison,
            isOnlyKept: judged.branch.isOnlyKept === true,
        }
        : { status: "reassessed", branches };
}
function isLookMissing(comparison, { settings }) {
    return comparison.own === undefined && needsLook(comparison, settings);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/questions/protection.js
/** Whether a branch is protected, by its rules or else by the answer; `undefined`: to be asked. */
function findProtection(rules, answers) {
    // What a write met counts for more than what the rules say.
    return answers.protection ?? rules?.isProtected ?? undefined;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/decide-branch.js








/** Decides about one stale branch, or names the one question that has to be answered first. */
function decideBranch(branch, answers, facts) {
    const { settings } = branch;
    if (settings.mode === "report")
        return settle_settle({ observed: branch, ...branch }, "reported");
    const counts = findCounts(branch, answers, facts.botUserIds);
    if (counts.status === "reassessed")
        return { kind: "reassessed", branches: counts.branches };
    if (counts.status === "unknown")
        return { kind: "question", question: counts.question };
    const { comparison } = counts;
    const open = findOpenPullRequests(branch, answers);
    if (open.status === "unknown") {
        return { kind: "question", question: { kind: "open-pull-requests", branch, comparison } };
    }
    if (open.status === "failed")
        return settle_settleFailed({ observed: branch, comparison }, open.failure);
    const { repository, defaultBranch } = branch;
    const { rules, pullRequests: openPullRequests } = open;
    const due = {
        ...{ observed: branch, repository, defaultBranch, settings },
        ...{ comparison, openPullRequests, rules, treeOid: findTree(answers) },
    };
    const own = findSyncPullRequest(openPullRequests, targetOf(due));
    if (counts.isOnlyKept && own.kind !== "own")
        return settle_settle(due, "diverged");
    const verdict = judgeRules(rules);
    if (verdict !== null) {
        const { pullRequest } = own.kind === "own" ? own : {};
        return settle_settle(due, verdict.outcome, { detail: verdict.detail, ...(pullRequest && { pullRequest }) });
    }
    if (settings.mode === "fast-forward" && comparison.aheadBy === 0) {
        const isProtected = findProtection(rules, answers);
        if (isProtected === undefined) {
            return { kind: "question", question: { kind: "protection", branch, comparison } };
        }
        if (!isProtected)
            return { kind: "fast-forward", due };
    }
    return decidePullRequest(due, answers, facts);
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/questions/doubts.js

/** Branches that one query asks about, for open pull requests or for history. */
const BRANCHES_PER_QUERY = 25;
/**
 * Chooses what to ask before writes that rest on doubtful facts: on the list of a whole repository, on an unread history, or
 * on counts of an earlier run. One kind at a time, because its answers may make the next one needless. Where the last
 * query has room, the branches that would move up are asked about as well.
 */
function chooseDoubts(operations, postponed, knowledge) {
    const isKnown = ({ due }, kind) => answersOf(knowledge, due.observed)[kind] !== undefined;
    const isListed = (operation) => !isKnown(operation, "open-pull-requests");
    const isUnread = (operation) => operation.kind === "open-pull-request" && !isKnown(operation, "history");
    // Labels carry no number.
    const isRemembered = ({ kind, due }) => kind !== "label-pull-request" && due.comparison.isRemembered === true;
    const listed = fillQueries(operations.filter(isListed), postponed.filter(isListed));
    if (listed.length > 0)
        return listed.map((operation) => doubts_ask("open-pull-requests", operation));
    const unread = fillQueries(operations.filter(isUnread), postponed.filter(isUnread));
    if (unread.length > 0)
        return unread.map((operation) => doubts_ask("history", operation));
    return operations.filter(isRemembered).map((operation) => doubts_ask("comparison", operation));
}
/** All that are needed, and those that would move up, as many as the last query has room for. */
function fillQueries(needed, next) {
    const room = BRANCHES_PER_QUERY * Math.ceil(needed.length / BRANCHES_PER_QUERY);
    return [...needed, ...next].slice(0, room);
}
function doubts_ask(kind, { due }) {
    return { kind, branch: due.observed, comparison: due.comparison };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/plan-sync.js







/**
 * Decides what to do about the stale branches of a whole run.
 *
 * The branch that is behind most comes first; among equals the one that waits longest, then the order of the
 * configuration. New pull requests beyond the limits are deferred to a later run. Planning on what a finished plan left
 * behind gives no operation.
 *
 * What has to be known first comes back as questions: those that a decision needs, all at once; and then those about writes
 * that rest on doubtful facts, for the writes within the limits only. With the answers the plan is made again.
 */
function planSync(knowledge, facts) {
    const decisions = new Map(knowledge.branches.map((branch) => [branch, decideBranch(branch, answersOf(knowledge, branch), facts)]));
    const questions = [...decisions.values()].flatMap((decision) => decision.kind === "question" ? [decision.question] : []);
    if (questions.length > 0)
        return { operations: [], settled: [], reassessed: new Map(), questions };
    const { postponed, ...plan } = draw(knowledge, decisions, facts);
    return { ...plan, questions: chooseDoubts(plan.operations, postponed, knowledge) };
}
function draw(knowledge, decisions, { limits, waitingSinceMs, review }) {
    const operations = [];
    const postponed = [];
    const settled = [];
    const reassessed = new Map();
    const quota = new PullRequestQuota(limits, knowledge);
    for (const [branch, decision] of byUrgency(decisions, waitingSinceMs)) {
        if (decision.kind === "settled")
            settled.push(decision.settled);
        else if (decision.kind === "reassessed")
            reassessed.set(branch, decision.branches);
        else if (decision.kind !== "question") {
            const verdict = review(decision) ?? limit(decision, quota);
            if (verdict === null)
                operations.push(decision);
            else {
                settled.push(settle_settle(decision.due, verdict.outcome, verdict).settled);
                if (decision.kind === "open-pull-request")
                    postponed.push(decision);
            }
        }
    }
    return { operations, settled, reassessed, postponed };
}
function limit(operation, quota) {
    const detail = operation.kind === "open-pull-request" ? quota.take(operation.due) : null;
    return detail === null ? null : { outcome: "deferred", detail };
}
function byUrgency(decisions, waitingSinceMs) {
    const behindBy = ([branch, decision]) => "due" in decision ? decision.due.comparison.behindBy : branch.comparison.behindBy;
    const since = ([{ repository, comparison }]) => waitingSinceMs.get(waitingKey((0,repository_ref/* repositoryKey */.Kq)(repository), comparison.branch.name)) ??
        Number.MAX_SAFE_INTEGER;
    return [...decisions].toSorted((a, b) => behindBy(b) - behindBy(a) || since(a) - since(b));
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan/questions/answers.js
const STOPPED = { status: "stopped" };

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answers/comparison.js

/** Compares branches again whose counts come from an earlier run. */
async function compareAgain(questions, { repositories }) {
    const lookups = await repositories.compareBranches(questions.map(toRequest));
    return questions.map((question, index) => ({
        question,
        kind: "comparison",
        value: lookups[index] ?? STOPPED,
    }));
}
function toRequest({ branch: { repository, defaultBranch }, comparison }) {
    return { repository, defaultBranch, branch: comparison.branch };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answers/warn-of-unread.js

/** Warns where a pull request is opened although the history could not be read. */
function warnOfUnread({ branch }, error, logger) {
    if (judgeUnread({ observed: branch }, error).status !== "clear")
        return;
    logger.warning(`${error.message} An earlier manual close may be missed.`);
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answers/answer-each.js



/** Answers questions about a branch's history by calls of their own, a few at once. A token that is refused for everything is thrown. */
async function answerEach(questions, { concurrency, logger }, { answer, fail }) {
    const outcomes = await runPool(questions, { concurrency }, async (question) => {
        try {
            return await answer(question);
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_) || (0,errors/* isRefusedForAll */.XL)(error))
                throw error;
            warnOfUnread(question, error, logger);
            return fail(question, error);
        }
    });
    return outcomes.flatMap((outcome) => {
        if (outcome.status === "rejected")
            throw outcome.error;
        return outcome.status === "fulfilled" ? [outcome.value] : [];
    });
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answers/history.js




/** Reads the history of branches that would get a pull request. */
async function readHistories(questions, { histories, logger }) {
    logger.info(`Reading the history of ${(0,plural/* formatCount */.B4)(questions.length, "stale branch", "stale branches")} without a pull request`);
    const lookups = await histories.read(questions.map(({ branch }) => toHistoryQuery(branch)));
    return questions.map((question, index) => {
        const value = lookups[index] ?? STOPPED;
        if (value.status === "failed")
            warnOfUnread(question, value.error, logger);
        return { question, kind: "history", value };
    });
}
/** Reads the history of branches one by one, where a sync branch contradicts an empty answer. */
function readHistoriesAlone(questions, dependencies) {
    const { histories } = dependencies;
    return answerEach(questions, dependencies, {
        answer: async (question) => {
            const history = await histories.readAlone(toHistoryQuery(question.branch));
            return { question, kind: "history-alone", value: { status: "found", history } };
        },
        fail: (question, error) => {
            const value = { status: "failed", error };
            return { question, kind: "history-alone", value };
        },
    });
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answers/open-pull-requests.js



/** Lists what is open into branches, with the rules that hold for them. */
async function listOpenPullRequests(questions, { pullRequests, logger }) {
    logger.info(`Looking for open pull requests into ${(0,plural/* formatCount */.B4)(questions.length, "stale branch", "stale branches")}`);
    const lookups = await pullRequests.listOpen(questions.map(({ branch, comparison }) => ({
        repository: branch.repository,
        base: comparison.branch.name,
    })));
    const values = questions.map((_, index) => lookups[index] ?? STOPPED);
    warnOfReadOnly(questions, values, logger);
    return questions.map((question, index) => ({
        question,
        kind: "open-pull-requests",
        value: values[index] ?? STOPPED,
    }));
}
/** Names that a warning lists; the report has them all. */
const NAMES_IN_WARNING = 10;
/** Warns where pull requests are wanted and the token cannot open any: these branches are only reported. */
function warnOfReadOnly(questions, values, logger) {
    const readOnly = questions.filter((_, index) => {
        const value = values[index];
        return value?.status === "found" && value.rules.canViewerWrite === false;
    });
    const names = [...new Set(readOnly.map(({ branch }) => (0,repository_ref/* formatRepositoryRef */.PC)(branch.repository)))];
    if (names.length === 0)
        return;
    const more = names.length > NAMES_IN_WARNING ? `, and ${names.length - NAMES_IN_WARNING} more` : "";
    logger.warning(`The token's account may only read ${(0,plural/* formatCount */.B4)(names.length, "repository", "repositories")}, whose stale branches are only reported: ${names.slice(0, NAMES_IN_WARNING).join(", ")}${more}.`);
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answers/own-commits.js


/** Reads what branches hold of their own that were compared again. */
async function readOwnCommits(questions, { ownCommits, memory, logger }) {
    memory.hasNews = true;
    logger.info(`Reading the own commits of ${(0,plural/* formatCount */.B4)(questions.length, "stale branch", "stale branches")}`);
    const lookups = await ownCommits.read(questions.map(({ branch: { repository, defaultBranch }, comparison: { branch, aheadBy } }) => ({
        ...{ repository, defaultBranch, branch, aheadBy },
    })));
    return questions.map((question, index) => ({
        question,
        kind: "own-commits",
        value: lookups[index] ?? STOPPED,
    }));
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answers/protection.js

/** Reads whether branches are protected that could be fast-forwarded. What cannot be read counts as protected. */
async function readProtection(questions, { branches, concurrency, signal }) {
    const states = await runPool(questions, { concurrency, signal }, ({ branch, comparison }) => branches.read(branch.repository, comparison.branch.name));
    return questions.map((question, index) => {
        const state = states[index];
        const isProtected = state?.status === "fulfilled" ? (state.value?.isProtected ?? true) : true;
        return { question, kind: "protection", value: isProtected };
    });
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answers/same-content.js



/** Lists which files branches and their default branches change: one call or two each, only under suspicion. */
function readSameContent(questions, dependencies) {
    const { branches } = dependencies;
    return answerEach(questions, dependencies, {
        answer: async (question) => {
            const { branch, comparison } = question;
            const { repository, defaultBranch } = branch;
            const base = comparison.branch.name;
            const ofDefault = await orNothing(branches.listChanges(repository, base, defaultBranch.name));
            const ofBranch = needsBranchChanges(comparison, ofDefault)
                ? await orNothing(branches.listChanges(repository, defaultBranch.name, base))
                : null;
            return { question, kind: "same-content", value: { status: "found", ofDefault, ofBranch } };
        },
        fail: (question, error) => ({ question, kind: "same-content", value: { status: "failed", error } }),
    });
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answers/squash-replay.js


/** Compares branches with what a squashed pull request brought: one call each, only under suspicion. */
function readSquashReplays(questions, dependencies) {
    const { branches } = dependencies;
    return answerEach(questions, dependencies, {
        answer: async (question) => {
            const { branch, comparison, broughtOid = "" } = question;
            const counts = await orNothing(branches.compare(branch.repository, comparison.branch.name, broughtOid));
            const aheadBy = counts?.aheadBy ?? null;
            return { question, kind: "squash-replay", value: { status: "found", aheadBy } };
        },
        fail: (question, error) => ({ question, kind: "squash-replay", value: { status: "failed", error } }),
    });
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/answer.js







/** Who answers each kind of question, in the order in which the kinds are answered. */
const ANSWERERS = {
    comparison: compareAgain,
    "own-commits": readOwnCommits,
    "open-pull-requests": listOpenPullRequests,
    protection: readProtection,
    history: readHistories,
    "history-alone": readHistoriesAlone,
    "squash-replay": readSquashReplays,
    "same-content": readSameContent,
};
/**
 * Answers the questions of one round, all of a kind in one batch. What cannot be read is an answer too; only a refused token
 * is thrown, because nothing after it can succeed.
 */
async function answer_answer(questions, dependencies) {
    const answers = [];
    for (const [kind, answerAll] of Object.entries(ANSWERERS)) {
        const batch = questions.filter((question) => question.kind === kind);
        if (batch.length > 0)
            answers.push(...(await answerAll(batch, dependencies)));
    }
    return answers;
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/plan/plan-run.js



/** Plans, answers what the planner asks, and plans again, until nothing is asked any more. */
async function planRun(branches, facts, dependencies) {
    return finish(startKnowledge(branches), facts, dependencies);
}
/** Makes the planner of single branches for the time of the writes. Neither limits nor people's reviews count a second time. */
function createPlanAgain({ knowledge }, facts, dependencies) {
    const learned = new Map(knowledge.answers);
    const unlimited = { ...facts, limits: { perRun: Number.POSITIVE_INFINITY }, review: () => null };
    return async (branch, found) => {
        const known = learnByWriting({ branches: [branch], answers: learned }, branch, found);
        const plan = await finish(known, unlimited, dependencies);
        learned.set(branch, plan.knowledge.answers.get(branch) ?? {});
        return toDecision(plan, branch);
    };
}
async function finish(start, facts, dependencies) {
    let knowledge = start;
    for (;;) {
        const { questions, ...plan } = planSync(knowledge, facts);
        if (questions.length === 0)
            return { ...plan, knowledge };
        knowledge = learn(knowledge, questions, await answer_answer(questions, dependencies));
    }
}
function toDecision({ operations, settled, reassessed }, branch) {
    const [operation] = operations;
    const [without] = settled;
    if (operation !== undefined)
        return operation;
    if (without !== undefined)
        return { kind: "settled", settled: without };
    const branches = reassessed.get(branch);
    if (branches === undefined)
        throw new errors/* InvariantError */.zU("A plan says nothing of its only branch.");
    return { kind: "reassessed", branches };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/core/out/dashboard-issue/dashboard-mark.js
/** Label that the dashboard issue is found by; whoever may not label cannot make one. */
const DASHBOARD_LABEL = "ecosystem-panel";
/** What stands behind it differs from run to run and is no reason to write. */
const FOOTER = "<!-- eco-panel:footer -->";
/** The hidden line that distinguishes the dashboard issues of two ecosystems. */
function dashboardMark({ key, ecosystem }) {
    return `<!-- eco-panel:v1 key=${key} eco=${ecosystem} -->`;
}
/**
 * Whether an issue's text is that of a dashboard issue: by a whole line, which older versions wrote without the ecosystem.
 *
 * @param key of which dashboard issue; absent: of any
 */
function isDashboardText(body, key) {
    const marks = body
        .split(/\r?\n/)
        .map((line) => /^<!-- eco-panel:v1 key=(\S+)(?: eco=\S+)? -->$/.exec(line.trim()));
    return marks.some((mark) => mark !== null && (key === undefined || mark[1] === key));
}
function renderDashboardTitle({ shard }) {
    return `Ecosystem sync: status${shard === undefined ? "" : ` (shard ${shard})`}`;
}
/** Whether a title is one that this or an earlier release gave the dashboard issue. */
function isDashboardTitle(title, { shard }) {
    const former = `Ecosystem sync: what is open, waiting and wrong${shard === undefined ? "" : ` (slice ${shard})`}`;
    return title === former || title === renderDashboardTitle({ shard });
}
/** Whether two texts of a dashboard issue say the same, whatever run wrote them. */
function isSameDashboard(one, other) {
    const content = (text) => text.replaceAll("\r\n", "\n").split(FOOTER)[0]?.trim();
    return content(one) === content(other);
}

// EXTERNAL MODULE: ./packages/core/out/config/secret-text.js
var secret_text = __webpack_require__(5744);
;// CONCATENATED MODULE: ./packages/core/out/metrics/run-metrics.js

/** The numbers of branches that the metrics, the summary and the dashboard issue all have. */
function countBranches(repositories) {
    const branches = repositories.flatMap((repository) => repository.branches);
    return {
        analyzed: branches.filter((branch) => branch.behindBy !== null).length,
        behind: repositories.reduce((sum, repository) => sum + run_metrics_countStale(repository), 0),
    };
}
/** Folds a run into its metrics. Skipped repositories count neither as attempted nor as an error. */
function summarizeRun(facts) {
    const { repositories, errors } = facts;
    const branches = repositories.flatMap((repository) => repository.branches);
    const { analyzed, behind } = countBranches(repositories);
    const outcomes = {};
    for (const branch of branches)
        outcomes[branch.outcome] = (outcomes[branch.outcome] ?? 0) + 1;
    const count = (status) => repositories.filter((repository) => repository.status === status).length;
    return {
        schema_version: 1,
        start_time: new Date(facts.startedAtMs).toISOString(),
        end_time: new Date(facts.finishedAtMs).toISOString(),
        duration_seconds: run_metrics_round((facts.finishedAtMs - facts.startedAtMs) / 1000, 3),
        repos_scanned: count("scanned"),
        repos_skipped: count("skipped"),
        repos_failed: count("failed"),
        branches_analyzed: analyzed,
        branches_behind: behind,
        prs_created: branches.filter((branch) => branch.isNewPullRequest).length,
        errors_encountered: errors.length,
        success_rate: successRate(repositories, errors),
        api_calls_made: facts.requestCount,
        cache_hits: facts.memory?.hits ?? 0,
        api_calls_saved: facts.memory?.savedCalls ?? 0,
        ...(facts.writeWaitMs !== undefined && { write_wait_seconds: run_metrics_round(facts.writeWaitMs / 1000, 3) }),
        ...presentNotDue(repositories),
        ...presentTickGaps(facts.tickGaps ?? null),
        partial: facts.isPartial,
        outcomes,
        rate_limit: facts.rateLimit,
        run: facts.run,
        ...(facts.shard !== undefined && { shard: facts.shard }),
    };
}
function presentNotDue(repositories) {
    const count = repositories.filter(({ reason }) => reason === "not-due").length;
    return count === 0 ? {} : { repos_not_due: count };
}
function presentTickGaps(gaps) {
    if (gaps === null)
        return {};
    const [p50, p95, max] = [gaps.p50, gaps.p95, gaps.max].map((gapMs) => Math.round(gapMs / 1000));
    return { tick_gap_p50: p50 ?? 0, tick_gap_p95: p95 ?? 0, tick_gap_max: max ?? 0, tick_gaps: gaps.count };
}
/** Branches that are nobody's to bring up to date, however far they are behind. */
const NEUTRAL = ["bot-branch", "finished"];
function run_metrics_countStale(repository) {
    return repository.branches.filter((branch) => branch.behindBy !== null && branch.behindBy > repository.threshold && !NEUTRAL.includes(branch.outcome)).length;
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
    return run_metrics_round((100 * good.length) / attempted.length, 2);
}
function run_metrics_round(value, decimals) {
    return Number(value.toFixed(decimals));
}

;// CONCATENATED MODULE: ./packages/core/out/report/failure-remedies.js
/** What to do about a failure, for each code. The message beside it says what happened. */
const REMEDIES = {
    "not-found": "Compare the name in the configuration with the one on GitHub. If it is right, give the token access to the repository, or install the App there.",
    unauthorized: "Replace the token: it has expired, was revoked, or is incomplete.",
    forbidden: "See GitHub's message: the cause of the refusal is unknown. If the message names a permission, grant it to the token.",
    blocked: "Remove the repository from the configuration: only its owner and GitHub's support can lift a block.",
    "rate-limited": "Nothing: the next run continues. If it happens often, run less often or use `shard`.",
    conflict: "Nothing: somebody made a change at the same time, and the next run tries again.",
    invalid: "Correct what the message names, such as a repository rule or a name.",
    server: "Nothing: this is usually a temporary problem at GitHub. See `githubstatus.com` if it persists.",
    network: "Check the runner's connection, proxy and certificates, then re-run.",
    "identity-changed": "Check who owns the name now, then correct the entry or its `id`. Until then nothing is written there.",
    "token-unavailable": "Check that the GitHub App is installed for this owner and not suspended, and that the key belongs to it.",
    internal: "This is a bug in the action: report it with the log of a run with debug logging.",
};
/** What to do about a failure: the remedy for the cause that GitHub states, else the one for its code. */
function remedyFor({ code, remedy }) {
    return remedy ?? REMEDIES[code] ?? "See the message and the run's log.";
}
/** The message without the remedy that it ends with, for places where that stands beside it. */
function withoutRemedy({ message, remedy }) {
    return remedy !== undefined && message.endsWith(remedy) ? message.slice(0, -remedy.length).trim() : message;
}

;// CONCATENATED MODULE: ./packages/core/out/report/run-verdict.js

/** Outcomes after which no later run gets any further by itself. */
const FOR_A_PERSON = new Set([
    "conflict",
    "diverged",
    "failed",
    "locked",
    "squash-replay",
    "unrelated-histories",
    "vetoed",
]);
/** Whether a branch stays as it is until a person does something. A diverged branch within the threshold is in nobody's way. */
function needsPerson({ outcome, behindBy }, threshold) {
    if (outcome === "diverged")
        return (behindBy ?? 0) > threshold;
    return FOR_A_PERSON.has(outcome);
}
/** Branches that need a person, over all repositories. */
function countForPeople(repositories) {
    return repositories.reduce((sum, { branches, threshold }) => sum + branches.filter((branch) => needsPerson(branch, threshold)).length, 0);
}
/** Why the step fails after this run; `null` when it does not. */
function judgeExit({ errors }, { success_rate }, minSuccessRate) {
    const isOver = ({ repository, code }) => repository === null || code === "unauthorized" || code === "token-unavailable";
    if (errors.some(isOver)) {
        return "The run failed; see the error above.";
    }
    if (success_rate === null || success_rate >= minSuccessRate)
        return null;
    return `Only ${success_rate} % of the repositories succeeded; min-success-rate is ${minSuccessRate}. The summary lists the failures.`;
}
/**
 * The headline of a run: what happened, and what is left for a person. The cross stands only on a step that fails.
 *
 * @param failure why the step fails; `null` when it does not
 */
function renderVerdict(run, metrics, failure) {
    const count = (outcome) => metrics.outcomes[outcome] ?? 0;
    const conflicts = count("conflict");
    const forPeople = countForPeople(run.repositories) - conflicts - count("failed");
    const findings = run.findings?.length ?? 0;
    const said = [
        [metrics.errors_encountered, "failure"],
        [conflicts, "conflict"],
        [forPeople, `branch ${(0,plural/* pluralize */.td)(forPeople, "needs", "need")} a person`, "branches need a person"],
        [findings, `finding ${(0,plural/* pluralize */.td)(findings, "needs", "need")} attention`, "findings need attention"],
        [metrics.prs_created, "pull request opened", "pull requests opened"],
        [count("updated"), "updated", "updated"],
        [count("fast-forwarded"), "fast-forwarded", "fast-forwarded"],
        [count("planned"), "write planned", "writes planned"],
        [count("reported"), "stale branch", "stale branches"],
        [count("deferred"), "deferred", "deferred"],
    ];
    const words = said.filter(([n]) => n > 0).map(([n, one, many]) => (0,plural/* formatCount */.B4)(n, one, many));
    const isForPeople = metrics.errors_encountered + conflicts + forPeople + findings > 0;
    const icon = failure !== null ? "❌" : isForPeople || run.isPartial ? "⚠️" : "✅";
    const suffix = run.isDryRun ? " (dry run)" : run.isPartial ? " (partial)" : "";
    return `${icon} Ecosystem sync: ${words.length > 0 ? words.join(", ") : formatQuietRun(run, metrics, failure)}${suffix}`;
}
function formatQuietRun({ isPartial }, { outcomes }, failure) {
    const open = outcomes["already-open"] ?? 0;
    if (open > 0)
        return `nothing new, ${open} already open`;
    if (failure !== null)
        return "failed";
    return isPartial ? "ended early" : "nothing to do";
}

// EXTERNAL MODULE: ./packages/core/out/text/printable.js
var printable = __webpack_require__(5282);
;// CONCATENATED MODULE: ./packages/core/out/report/cleanup-section.js


/** Rows shown; the report file has them all. */
const MAX_ROWS = 50;
/** The part of the summary that lists what was cleaned up behind earlier runs; nothing where nothing was. */
function renderCleanupSection(repositories) {
    const rows = repositories.flatMap((result) => (result.retired ?? []).map(({ name, outcome, pullRequest, detail }) => [
        (0,markdown/* tableCode */.KH)((0,repository_ref/* formatRepositoryRef */.PC)(result.renamedTo ?? result.repository)),
        (0,markdown/* tableCode */.KH)(name),
        `**${outcome}**${pullRequest ? ` ${(0,markdown/* markdownLink */.iQ)(`#${pullRequest.number}`, pullRequest.url)}` : ""}`,
        (0,markdown/* tableProse */.qV)(detail),
    ]));
    if (rows.length === 0)
        return [];
    const header = ["Repository", "Sync branch", "Result", "Why"];
    const more = rows.length > MAX_ROWS ? [`_… and ${rows.length - MAX_ROWS} more, in the report file._`] : [];
    return ["### Cleaned up", (0,markdown/* markdownTable */.Qj)(header, rows.slice(0, MAX_ROWS)), ...more];
}

;// CONCATENATED MODULE: ./packages/core/out/report/early-end.js

const CAUSES = {
    "rate-limit": "rate limit",
    "time-limit": "out of time (deadline-minutes)",
    cancelled: "cancelled",
    failure: "ended by a failure",
};
/** Reasons of repositories that a run did not get to. */
const NOT_REACHED = new Set(["rate-limit", "cancelled"]);
/** Says in one line why a run ended early and what is left: `partial: rate limit, resets in 12 minutes, 3 branches deferred`. */
function describeEarlyEnd({ cause, resetAtMs }, repositories, nowMs) {
    const left = countLeft(repositories);
    return [
        `partial: ${CAUSES[cause]}`,
        ...(cause === "rate-limit" ? [describeReset(resetAtMs, nowMs)] : []),
        `${(0,plural/* formatCount */.B4)(left.branches, "branch", "branches")} deferred`,
        ...(left.repositories > 0
            ? [`${(0,plural/* formatCount */.B4)(left.repositories, "repository", "repositories")} not scanned`]
            : []),
    ].join(", ");
}
function describeReset(resetAtMs, nowMs) {
    if (resetAtMs === null)
        return "reset time unknown";
    return `resets in ${(0,plural/* formatCount */.B4)(Math.max(1, Math.ceil((resetAtMs - nowMs) / 60_000)), "minute")}`;
}
function countLeft(repositories) {
    const branches = repositories.flatMap((repository) => repository.branches);
    return {
        branches: branches.filter(({ outcome }) => outcome === "deferred").length,
        repositories: repositories.filter(({ reason }) => NOT_REACHED.has(reason)).length,
    };
}

;// CONCATENATED MODULE: ./packages/core/out/report/schedule-report.js


/** Commit times of one repository in the report: the newest. */
const MOST_TIMES = 500;
/** Writes the schedule of a run down. */
function createScheduleReport(run) {
    const notDue = countNotDue(run);
    return {
        mode: run.mode,
        objective: run.objective,
        detection: run.detection,
        full_scan: run.isFullScan,
        budget_calls: schedule_report_round(run.budget),
        carried_calls: schedule_report_round(run.carried),
        due: run.decisions.length - notDue,
        not_due: notDue,
        unchanged: run.unchanged,
        decisions: run.decisions.map(reportDecision),
        commits: Object.fromEntries([...run.commits].map(([name, times]) => [
            name,
            times
                .toSorted((a, b) => a - b)
                .slice(-MOST_TIMES)
                .map((time) => new Date(time).toISOString()),
        ])),
    };
}
function reportDecision({ repository, reason, index, ratePerDay, waitedMs, dueAtMs, }) {
    return {
        repository,
        reason,
        index: schedule_report_round(index),
        rate_per_day: ratePerDay === null ? null : schedule_report_round(ratePerDay),
        waited_hours: waitedMs === null ? null : schedule_report_round(waitedMs / time_HOUR_MS),
        ...(dueAtMs !== null && { next_scan_at: new Date(dueAtMs).toISOString() }),
    };
}
/** One sentence about the schedule of a run, for log and summary. */
function describeSchedule(run) {
    if (run.isFullScan)
        return "Schedule: every repository was scanned, as asked for.";
    const notDue = countNotDue(run);
    const scanned = run.decisions.length - notDue;
    const names = (count) => (0,plural/* formatCount */.B4)(count, "repository", "repositories");
    const unchanged = run.unchanged === 0 ? "" : ` ${names(run.unchanged)} had not changed.`;
    if (run.mode === "shadow") {
        return `Schedule (shadow): a learned schedule would have scanned ${names(scanned)} and left ${notDue} to a later run.${unchanged}`;
    }
    return `Schedule: ${names(scanned)} scanned, ${notDue} not due yet.${unchanged}`;
}
function countNotDue({ decisions }) {
    return decisions.filter(({ reason }) => reason === "not-due").length;
}
function schedule_report_round(value) {
    return Number(value.toPrecision(4));
}

;// CONCATENATED MODULE: ./packages/core/out/report/write-pace.js
/** Waits that nobody notices are not worth a line. */
const MIN_SECONDS = 5;
const MIN_SHARE = 0.2;
/** Says that a run took its time because writes keep a distance, where that is a good part of it; `null` elsewhere. */
function describeWritePace(metrics) {
    const waited = metrics.write_wait_seconds;
    if (waited === undefined || waited < MIN_SECONDS || waited < MIN_SHARE * metrics.duration_seconds)
        return null;
    return `${waited.toFixed(0)} s of the ${metrics.duration_seconds.toFixed(0)} s were spent waiting between writes (write-interval-ms), which keeps the run below GitHub's limits.`;
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
 * @param failure why the step fails; `null` when it does not
 */
function renderSyncSummary(run, metrics, serverUrl, failure = null) {
    const rows = collectRows(run.repositories);
    return [
        `## ${renderVerdict(run, metrics, failure)}`,
        numbers(metrics),
        ...(failure === null ? [] : [`> [!CAUTION]\n> This step failed. ${(0,markdown/* prose */.CS)(failure)}`]),
        ...notes(run),
        ...failureSection(run.errors, serverUrl),
        ...findingSection(run.findings ?? [], serverUrl),
        ...branchSection(rows, serverUrl),
        ...quietLine(run.repositories, rows),
        ...renderCleanupSection(run.repositories),
        ...skippedSection(run.repositories, serverUrl),
        ...scheduleLine(run),
        ...rateLimitLine(metrics),
        ...paceLine(metrics),
        ...earlyEndLine(run),
    ].join("\n\n");
}
function scheduleLine({ schedule }) {
    return schedule === undefined ? [] : [`<sub>${describeSchedule(schedule)}</sub>`];
}
function paceLine(metrics) {
    const line = describeWritePace(metrics);
    return line === null ? [] : [`<sub>${line}</sub>`];
}
/** The last line, as in the log and the terminal: who reads nothing else reads this. */
function earlyEndLine({ isPartial, earlyEnd, repositories, finishedAtMs }) {
    return isPartial && earlyEnd ? [`**${describeEarlyEnd(earlyEnd, repositories, finishedAtMs)}**`] : [];
}
function numbers(metrics) {
    const rate = metrics.success_rate === null ? "–" : `${metrics.success_rate} %`;
    return (0,markdown/* markdownTable */.Qj)(["Repositories", "Branches", "Behind", "Opened", "Errors", "Success", "API calls", "Time"], [
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
    const discarded = run.findings?.find(({ code }) => code === "state-discarded");
    return [
        ...(discarded === undefined ? [] : [`> [!WARNING]\n> ${discarded.message}`]),
        ...(run.isPartial
            ? ["> [!NOTE]\n> This run ended early; the results are incomplete. The next run continues here."]
            : []),
        ...(run.notes ?? []).map((note) => `> [!NOTE]\n> ${(0,markdown/* prose */.CS)(note)}`),
        ...(renamed.length > 0
            ? [
                `> [!TIP]\n> Renamed repositories; update the configuration: ${renamed
                    .slice(0, 20)
                    .map((result) => `${ref(result.repository)} → ${ref(result.renamedTo ?? result.repository)}`)
                    .join(", ")}`,
            ]
            : []),
    ];
}
function ref(repository) {
    return `\`${(0,printable/* printable */.g)((0,repository_ref/* formatRepositoryRef */.PC)(repository)).replaceAll("`", "")}\``;
}
function failureSection(errors, serverUrl) {
    if (errors.length === 0)
        return [];
    const rows = errors
        .slice(0, sync_summary_MAX_ROWS)
        .map((error) => [
        error.repository === null ? "the run" : repositoryLink(error.repository, serverUrl),
        `\`${error.code}\``,
        (0,markdown/* tableProse */.qV)(withoutRemedy(error)),
        (0,markdown/* tableProse */.qV)(remedyFor(error)),
    ]);
    const header = ["Repository", "Code", "What happened", "What to do"];
    return ["### Failures", (0,markdown/* markdownTable */.Qj)(header, rows), ...rest(errors.length)];
}
/** Findings that are not about the configuration. */
const OF_THE_RUN = new Set(["state-discarded", "partial-results"]);
/** Renamed repositories have their place above. */
function findingSection(findings, serverUrl) {
    const reported = findings.filter(({ code }) => code !== "renamed");
    if (reported.length === 0)
        return [];
    const rows = reported
        .slice(0, sync_summary_MAX_ROWS)
        .map(({ code, repository, branch, message }) => [
        repository === null
            ? OF_THE_RUN.has(code)
                ? "the run"
                : "the configuration"
            : repositoryLink(repository, serverUrl),
        branch === undefined ? "" : (0,markdown/* tableCode */.KH)(branch),
        (0,markdown/* tableProse */.qV)(message),
    ]);
    return [
        "### Needs attention",
        (0,markdown/* markdownTable */.Qj)(["Repository", "Branch", "Details"], rows),
        ...rest(reported.length),
    ];
}
function branchSection(rows, serverUrl) {
    if (rows.length === 0)
        return [];
    const cells = rows
        .slice(0, sync_summary_MAX_ROWS)
        .map(({ repository, branch, threshold }) => [
        repositoryLink((0,repository_ref/* formatRepositoryRef */.PC)(repository), serverUrl),
        (0,markdown/* tableCode */.KH)(branch.name),
        String(branch.behindBy ?? "–"),
        String(branch.aheadBy ?? "–"),
        `**${branch.outcome}**${branch.pullRequest ? ` ${pullRequestLink(branch.pullRequest)}` : ""}`,
        waitsFor(branch, threshold),
        branch.detail === undefined ? "" : (0,markdown/* tableProse */.qV)(branch.detail),
    ]);
    const header = ["Repository", "Branch", "Behind", "Ahead", "Outcome", "Waiting for", "Why"];
    return ["### Branches", (0,markdown/* markdownTable */.Qj)(header, cells), ...rest(rows.length)];
}
/** What must happen before the next step, in a few words; nothing where nothing is missing. */
function waitsFor(branch, threshold) {
    const waits = (branch.waitsFor ?? []).map((wait) => WAITS[wait]);
    if (waits.length > 0 && branch.outcome !== "conflict")
        return waits.join(", ");
    if (branch.outcome === "deferred")
        return "a later run";
    return needsPerson(branch, threshold) ? "a person" : "";
}
const WAITS = {
    review: "a review",
    "merge-queue": "the merge queue",
};
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
    const spans = Object.entries(metrics.rate_limit).filter(([, { start, end }]) => end !== null && end !== start);
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
        .map((branch) => ({
        repository: result.renamedTo ?? result.repository,
        branch,
        threshold: result.threshold,
    })))
        .toSorted((a, b) => (rank.get(a.branch.outcome) ?? 0) - (rank.get(b.branch.outcome) ?? 0) ||
        (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0));
}
function isQuietlyDiverged(branch, threshold) {
    return branch.outcome === "diverged" && (branch.behindBy ?? 0) <= threshold;
}
function repositoryLink(repository, serverUrl) {
    return /^[\w.-]+\/[\w.-]+$/.test(repository)
        ? (0,markdown/* markdownLink */.iQ)((0,markdown/* tableCode */.KH)(repository), `${serverUrl}/${repository}`)
        : (0,markdown/* tableCode */.KH)(repository);
}
function pullRequestLink(pullRequest) {
    return (0,markdown/* markdownLink */.iQ)(`#${pullRequest.number}`, pullRequest.url);
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-issue/answer-commands.js


/** Answers shown; the newest count. */
const MAX_ANSWERS = 10;
const MAX_LINE = 200;
/** Answers to commands without an effect, the newest first: the line, and why nothing came of it. */
function answerCommands(scope) {
    const branches = new Map(scope.repositories
        .filter(({ status }) => status === "scanned")
        .map((result) => [
        (0,repository_ref/* repositoryKey */.Kq)(result.repository),
        new Set([result.defaultBranch, ...result.branches.map(({ name }) => name)]),
    ]));
    return scope.commands
        .flatMap((command) => {
        const problem = command.problem ?? findUnknown(command, scope.known, branches);
        if (problem === null)
            return [];
        const line = command.line.length > MAX_LINE ? `${command.line.slice(0, MAX_LINE)}…` : command.line;
        return [`- ${(0,markdown/* codeSpan */.SS)(line.trim())}: ${(0,markdown/* prose */.CS)(problem)}`];
    })
        .toReversed()
        .slice(0, MAX_ANSWERS);
}
function findUnknown({ repository, branch }, known, branches) {
    if (repository === undefined)
        return null;
    if (!known.has(repository))
        return `there is no ${repository} in the configuration`;
    const names = branches.get(repository);
    if (branch === undefined || names === undefined || names.has(branch))
        return null;
    return `${repository} has no branch ${branch}`;
}

;// CONCATENATED MODULE: ./packages/core/out/dashboard-issue/render-dashboard-issue.js












/** Rows of one table; the report has them all. */
const render_dashboard_issue_MAX_ROWS = 40;
const MAX_MESSAGE = 300;
const FOOTER_ROOM = 1_000;
/** Renders the dashboard issue's text: what needs a hand first, the longest-waiting before others, then numbers and commands. */
function renderDashboardIssue(facts) {
    const rows = facts.repositories.flatMap((repository) => repository.branches.map((branch) => ({ repository, branch })));
    const web = findServer(facts.runUrl);
    const content = [
        dashboardMark(facts),
        renderHeadline(facts),
        ...section("Failures", ["Repository", "Code", "What happened", "What to do"], facts.errors.map((error) => renderError(error, web))),
        ...section("Needs attention", ["Repository", "Branch", "Details"], facts.findings.map((finding) => renderFinding(finding, web))),
        ...section("Conflicts", ["Repository", "Branch", "Behind", "Since", "Pull request"], renderConflicts(rows, facts)),
        ...section("Needs a person", ["Repository", "Branch", "Behind", "Outcome", "Why"], renderForPeople(rows, web)),
        ...section("Snoozed by a person", ["Repository", "Branch", "Pull request", "Until"], renderSnoozes(rows, web)),
        ...renderAnswers(facts),
        ...section("Open pull requests", ["Repository", "Branch", "Behind", "Open since", "Waiting for", "Pull request"], renderOpen(rows, facts)),
        ...section("Deferred", ["Repository", "Branch", "Behind", "Since", "Why"], renderDeferred(rows, facts)),
        renderOutcomes(rows),
        COMMANDS,
    ].join("\n\n");
    const note = "_Truncated: the run's report has the rest._";
    return `${(0,markdown/* cutOnLine */.yU)(content, markdown/* MAX_BODY_CHARACTERS */.NF - FOOTER_ROOM, note)}\n\n${renderFooter(facts)}`;
}
const COMMANDS = [
    "<details><summary>Commands</summary>\n",
    "Comment with a command on its own line. Owners, members and collaborators of this repository can use commands; the latest command applies:\n",
    "- `/never owner/name branch`: no sync pull request for this branch",
    "- `/ignore owner/name`: leave this repository alone",
    "- `/sync owner/name` or `/sync owner/name branch`: undo the above\n",
    "</details>",
].join("\n");
/** The same numbers as in the summary and the metrics of the run. */
function renderHeadline({ isPartial, repositories }) {
    const scanned = repositories.filter(({ status }) => status === "scanned").length;
    const { analyzed, behind } = countBranches(repositories);
    const people = countForPeople(repositories);
    const words = [
        `${(0,plural/* formatShare */.T1)(scanned, repositories.length, "repository", "repositories")} scanned`,
        `${(0,plural/* formatCount */.B4)(analyzed, "branch", "branches")} compared`,
        `${behind} behind by more than the threshold`,
        ...(people === 0 ? [] : [`${people} ${(0,plural/* pluralize */.td)(people, "needs", "need")} a person`]),
    ];
    const note = isPartial ? "\n\n> [!NOTE]\n> The run ended early: this is an incomplete result." : "";
    return `**${words.join(", ")}.**${note}`;
}
/** In the order of the summary's rows; what is not in it comes behind, as it is. */
function renderOutcomes(rows) {
    const counts = new Map();
    for (const { branch } of rows)
        counts.set(branch.outcome, (counts.get(branch.outcome) ?? 0) + 1);
    const ranks = new Map(ROW_OUTCOMES.map((outcome, index) => [outcome, index]));
    const rank = (outcome) => ranks.get(outcome) ?? ROW_OUTCOMES.length;
    const cells = [...counts]
        .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
        .map(([outcome, count]) => [outcome, String(count)]);
    return `### All branches (${rows.length})\n\n${(0,markdown/* markdownTable */.Qj)(["Outcome", "Branches"], cells)}`;
}
function renderAnswers({ commands = [], known, repositories }) {
    if (known === undefined)
        return [];
    const answers = answerCommands({ commands, known, repositories });
    if (answers.length === 0)
        return [];
    const help = "See “Commands” at the end of this issue.";
    return [`### Comments without effect (${answers.length})\n\n${answers.join("\n")}\n\n${help}`];
}
/** Web address of the server, from the address of a run on it. */
function findServer(runUrl) {
    return /^https?:\/\/[^/]+/.exec(runUrl ?? "")?.[0];
}
function linkRepository(name, web) {
    return web !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name)
        ? (0,markdown/* markdownLink */.iQ)((0,markdown/* tableCode */.KH)(name), `${web}/${name}`)
        : (0,markdown/* tableCode */.KH)(name);
}
function section(title, header, rows) {
    if (rows.length === 0)
        return [];
    const more = rows.length > render_dashboard_issue_MAX_ROWS ? `\n\n_And ${rows.length - render_dashboard_issue_MAX_ROWS} more._` : "";
    return [`### ${title} (${rows.length})\n\n${(0,markdown/* markdownTable */.Qj)(header, rows.slice(0, render_dashboard_issue_MAX_ROWS))}${more}`];
}
function ofKind(rows, outcome) {
    const found = rows.filter(({ branch }) => branch.outcome === outcome);
    return found.toSorted((a, b) => (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0));
}
function place({ repository, branch }, web) {
    return [
        linkRepository((0,repository_ref/* formatRepositoryRef */.PC)(repository.renamedTo ?? repository.repository), web),
        (0,markdown/* tableCode */.KH)(branch.name),
    ];
}
function renderError(error, web) {
    const { repository, code } = error;
    const place = repository === null ? "the run" : linkRepository(repository, web);
    return [place, code, quote(withoutRemedy(error)), (0,markdown/* tableProse */.qV)(remedyFor(error))];
}
function renderFinding({ repository, branch, message }, web) {
    const place = repository === null ? "the configuration" : linkRepository(repository, web);
    return [place, branch === undefined ? "" : (0,markdown/* tableCode */.KH)(branch), quote(message)];
}
function quote(message) {
    const text = (0,printable/* printable */.g)((0,secret_text/* redactSecrets */.f)(message));
    return (0,markdown/* tableProse */.qV)(text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text);
}
/** What has no section of its own, and stays as it is until somebody does something. */
function renderForPeople(rows, web) {
    const hasSection = new Set(["conflict", "vetoed", "failed"]);
    return rows
        .filter(({ repository, branch }) => needsPerson(branch, repository.threshold) && !hasSection.has(branch.outcome))
        .toSorted((a, b) => (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0))
        .map((row) => [
        ...place(row, web),
        String(row.branch.behindBy ?? ""),
        row.branch.outcome,
        quote(row.branch.detail ?? (row.branch.outcome === "diverged" ? "has own commits" : "")),
    ]);
}
const OPEN_OUTCOMES = ["opened", "updated", "already-open"];
const render_dashboard_issue_WAITS = { review: "a review", "merge-queue": "the merge queue" };
/** The oldest first, as far as earlier runs remember. */
function renderOpen(rows, facts) {
    const { waiting, nowMs, runUrl } = facts;
    return OPEN_OUTCOMES.flatMap((outcome) => ofKind(rows, outcome))
        .map((row) => {
        const owner = (0,repository_ref/* repositoryKey */.Kq)(row.repository.renamedTo ?? row.repository.repository);
        const number = row.branch.pullRequest?.number ?? 0;
        return { row, sinceMs: waiting.get(openPullRequestKey(owner, number)) };
    })
        .toSorted((a, b) => (a.sinceMs ?? nowMs) - (b.sinceMs ?? nowMs))
        .map(({ row, sinceMs }) => [
        ...place(row, findServer(runUrl)),
        String(row.branch.behindBy ?? ""),
        sinceMs === undefined ? "" : day(sinceMs),
        (row.branch.waitsFor ?? []).map((wait) => render_dashboard_issue_WAITS[wait]).join(", "),
        renderPullRequest(row.branch),
    ]);
}
function renderPullRequest({ pullRequest }) {
    // Behind the text of a link a number is no reference to an issue of this repository.
    return pullRequest === undefined ? "" : (0,markdown/* markdownLink */.iQ)((0,markdown/* codeSpan */.SS)(`#${pullRequest.number}`), pullRequest.url);
}
/** Those that end first come first; those for good come last. */
function renderSnoozes(rows, web) {
    const end = ({ branch }) => branch.snoozedUntilMs ?? Number.MAX_SAFE_INTEGER;
    return ofKind(rows, "vetoed")
        .toSorted((a, b) => end(a) - end(b))
        .map((row) => {
        const { snoozedUntilMs } = row.branch;
        const until = typeof snoozedUntilMs === "number" ? day(snoozedUntilMs) : "permanently";
        return [...place(row, web), renderPullRequest(row.branch), until];
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
        ...place(row, findServer(facts.runUrl)),
        String(row.branch.behindBy ?? ""),
        day(sinceMs),
        renderPullRequest(row.branch),
    ]);
}
function renderDeferred(rows, facts) {
    return listWaiting(rows, "deferred", facts).map(({ row, sinceMs }) => [
        ...place(row, findServer(facts.runUrl)),
        String(row.branch.behindBy ?? ""),
        day(sinceMs),
        quote(row.branch.detail ?? ""),
    ]);
}
function day(atMs) {
    return new Date(atMs).toISOString().slice(0, 10);
}
function renderFooter({ runUrl, nowMs }) {
    const at = new Date(nowMs).toISOString();
    const run = runUrl === undefined ? "a run" : (0,markdown/* markdownLink */.iQ)("this run", runUrl);
    return `${FOOTER}\n<sub>Managed by sync-monitor. Last updated by ${run} at ${at}. The full report is in the run's artifact.</sub>`;
}

// EXTERNAL MODULE: ./packages/core/out/repository/shard.js
var repository_shard = __webpack_require__(2630);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/report/dashboard-issue.js





const NO_DASHBOARD = { commands: NO_COMMANDS, show: async () => undefined };
/** Finds the dashboard issue and reads the commands in its comments: two calls, one while there is no issue yet. */
async function openDashboardIssue(inputs, session, issues) {
    const { runnerRepository, ecosystem, logger } = session;
    const { dashboardRepository: repository, configFile } = inputs;
    if (repository === undefined)
        return NO_DASHBOARD;
    const shard = inputs.shard === undefined ? undefined : (0,repository_shard/* formatShard */._D)(inputs.shard);
    const scope = JSON.stringify([runnerRepository, configFile, shard ?? null]);
    const key = (0,external_node_crypto_.createHash)("sha256").update(scope).digest("hex").slice(0, 16);
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_))
                throw error;
            logger.warning(`The dashboard issue could not be ${what}. ${error.message}`);
            return null;
        }
    };
    const found = await attempt("read", () => findDashboardIssue(issues, repository, key, shard));
    if (found === null)
        return NO_DASHBOARD;
    const { issue } = found;
    const comments = issue === undefined ? [] : await attempt("read", () => issues.listComments(repository, issue.number));
    const commands = readDashboardCommands(comments ?? []);
    return {
        commands,
        show: async (end) => {
            const facts = { ...toFacts(end, commands, session), key, shard, ecosystem };
            await attempt("written", () => write(issues, repository, issue, facts, logger));
        },
    };
}
function toFacts({ repositories, errors, isPartial, findings = [] }, { commands = [] }, { config, memory, nowMs, runUrl }) {
    const at = { repositories, contentMs: [], nowMs: nowMs() };
    const { waitingSinceMs: waiting } = advanceWritePace(memory.pace, at);
    const known = new Set(config.repositories.map(({ repository }) => (0,repository_ref/* repositoryKey */.Kq)(repository)));
    return { repositories, errors, isPartial, findings, commands, known, waiting, runUrl, nowMs: at.nowMs };
}
/**
 * The open one with our label and mark, the oldest when there are several. Where an edit took the mark away, the label, the
 * title and our account as its author tell: otherwise there would be a second one.
 */
async function findDashboardIssue(issues, repository, key, shard) {
    const labelled = await issues.list(repository, { state: "open", label: DASHBOARD_LABEL, maxPages: 1 });
    const candidates = labelled
        .filter(({ labels }) => labels.some((label) => label.toLowerCase() === DASHBOARD_LABEL))
        .toSorted((a, b) => a.number - b.number);
    const marked = candidates.find(({ body }) => isDashboardText(body, key));
    if (marked !== undefined)
        return { issue: marked };
    const unmarked = candidates.filter(({ body, title }) => !isDashboardText(body) && isDashboardTitle(title, { shard }));
    const ownId = unmarked.length === 0 ? null : await issues.readOwnId();
    return { issue: unmarked.find(({ authorId }) => authorId !== null && authorId === ownId) };
}
async function write(issues, repository, issue, facts, logger) {
    const body = renderDashboardIssue(facts);
    if (issue === undefined) {
        const draft = { title: renderDashboardTitle(facts), body, labels: [DASHBOARD_LABEL], assignees: [] };
        const opened = await issues.open(repository, draft, dashboardMark(facts));
        // A label that did not stick would lead to a second issue next time.
        if (!opened.labels.some((label) => label.toLowerCase() === DASHBOARD_LABEL)) {
            await issues.ensureLabels(repository, opened.number, [DASHBOARD_LABEL]);
        }
        logger.info(`Dashboard issue opened: ${opened.url}`);
    }
    else if (!isSameDashboard(issue.body, body)) {
        await issues.update(repository, issue.number, { body });
        logger.info(`Dashboard issue updated: ${issue.url}`);
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/report/ended-pull-requests.js



/**
 * Looks what became of the sync pull requests that the run before left open, and adds it to their repositories. It costs a
 * call for each hundred that ended. What cannot be told now is told by the next run: nothing else depends on it.
 */
async function addEndedPullRequests(repositories, { memory, pullRequests, nowMs, logger, signal }) {
    const { open, missing } = followPullRequests(memory.pullRequests, repositories, nowMs());
    const ends = signal.aborted ? [] : await readEnds(missing, pullRequests, logger);
    const untold = missing.filter((_, index) => ends[index] === undefined);
    memory.keepPullRequests([...open, ...untold]);
    const told = Map.groupBy(missing.flatMap((followed, index) => {
        const end = ends[index];
        return end == null ? [] : [{ followed, end }];
    }), ({ followed }) => followed.repository.toLowerCase());
    return repositories.map((result) => {
        const own = told.get(`${result.repository.owner}/${result.repository.name}`.toLowerCase());
        return own === undefined ? result : { ...result, ended: own.map(toEnded) };
    });
}
function toEnded({ followed, end, }) {
    return { number: followed.number, url: followed.url, end };
}
/** `null` for one of which nothing will be known, `undefined` for one that is asked for again by the next run. */
async function readEnds(missing, pullRequests, logger) {
    const asked = missing.flatMap(({ repository, number }, index) => {
        const ref = (0,repository_ref/* parseRepositoryRef */.rH)(repository);
        return ref === null ? [] : [{ index, repository: ref, number }];
    });
    if (asked.length === 0)
        return missing.map(() => null);
    try {
        const lookups = await pullRequests.readEnds(asked);
        const byIndex = new Map(asked.map(({ index }, position) => [index, lookups[position]]));
        return missing.map((_, index) => {
            const lookup = byIndex.get(index);
            return lookup?.status === "failed" ? undefined : (lookup?.end ?? null);
        });
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        logger.info(`What became of merged and closed pull requests is looked up by the next run: ${error.message}`);
        return [];
    }
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
        ...(run.isPartial && run.earlyEnd && { early_end: reportEarlyEnd(run.earlyEnd, run) }),
        repositories: run.repositories.map((result) => reportRepository(result, run.variants)),
        errors: run.errors,
        ...(run.findings && run.findings.length > 0 && { findings: run.findings }),
        ...(run.exposures && run.exposures.length > 0 && { exposures: run.exposures }),
        ...(run.schedule && { schedule: createScheduleReport(run.schedule) }),
    };
}
function reportEarlyEnd(end, { repositories, finishedAtMs }) {
    return {
        cause: end.cause,
        resets_at: formatTime(end.resetAtMs),
        message: describeEarlyEnd(end, repositories, finishedAtMs),
    };
}
function reportRepository(result, variants) {
    const variant = variants?.get((0,repository_ref/* repositoryKey */.Kq)(result.repository));
    return {
        repository: (0,repository_ref/* formatRepositoryRef */.PC)(result.repository),
        ...(result.renamedTo && { renamed_to: (0,repository_ref/* formatRepositoryRef */.PC)(result.renamedTo) }),
        status: result.status,
        ...(result.reason !== undefined && { reason: result.reason }),
        ...(result.nextScanMs !== undefined && { next_scan_at: new Date(result.nextScanMs).toISOString() }),
        ...(result.defaultBranch !== undefined && { default_branch: result.defaultBranch }),
        branches: result.branches.map((branch) => reportBranch(branch, variant)),
        ...(result.retired && { retired: result.retired.map(reportCleanup) }),
        ...(result.ended && { ended: result.ended.map(reportEnded) }),
    };
}
function reportCleanup({ name, outcome, pullRequest, detail }) {
    return { name, outcome, ...(pullRequest && { pull_request: pullRequest }), detail };
}
function reportEnded({ number, url, end }) {
    const { change, atMs, openedAtMs, actor } = end;
    return {
        change,
        at: new Date(atMs).toISOString(),
        ...(actor && { by: actor.isBot ? "bot" : "person", by_id: actor.id }),
        pull_request: { number, url, opened_at: new Date(openedAtMs).toISOString() },
    };
}
/** A pull request keeps the variant that it was opened with. */
function reportBranch(branch, variant) {
    const experiment = branch.isNewPullRequest === true ? variant : undefined;
    return {
        name: branch.name,
        ahead_by: branch.aheadBy,
        behind_by: branch.behindBy,
        own_commits: branch.ownCommits ?? (branch.aheadBy === 0 ? 0 : null),
        outcome: branch.outcome,
        ...(branch.pullRequest && { pull_request: { ...branch.pullRequest, ...experiment } }),
        ...(branch.detail !== undefined && { detail: branch.detail }),
        ...(branch.waitsFor && { waits_for: branch.waitsFor }),
        ...(branch.snoozedUntilMs !== undefined && { snoozed_until: formatTime(branch.snoozedUntilMs) }),
    };
}
function formatTime(timeMs) {
    return timeMs === null ? null : new Date(timeMs).toISOString();
}

// EXTERNAL MODULE: ./actions/sync-monitor/out/connection/access.js
var access = __webpack_require__(2461);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/report/early-end.js
/** Finds out why a run ended early; `undefined` where it did not. */
function findEarlyEnd({ result, connection, governor, ...end }) {
    if (!result.isPartial)
        return undefined;
    if (end.isCancelled)
        return { cause: "cancelled", resetAtMs: null };
    const fatal = result.errors.find(({ repository }) => repository === null);
    if (fatal !== undefined && fatal.code !== "rate-limited")
        return { cause: "failure", resetAtMs: null };
    const moments = [connection.limitedUntilMs(), governor.deferredUntilMs()].filter((moment) => moment !== null && moment > end.nowMs);
    if (moments.length === 0 && end.deadlineMs !== undefined && end.nowMs >= end.deadlineMs) {
        return { cause: "time-limit", resetAtMs: null };
    }
    const resetAtMs = moments.reduce((last, at) => Math.max(last ?? 0, at ?? 0), null);
    return { cause: "rate-limit", resetAtMs };
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/report/publish.js



/** Writes files, outputs, the job summary and the artifact. A file that cannot be written is thrown at the end, so that it costs only itself. */
async function publish({ inputs, syncRun, metrics, failure, files }, kit) {
    const problems = [];
    for (const file of files)
        problems.push(...(await publish_write(file, kit)));
    kit.setOutputs(toOutputs(metrics, syncRun.repositories, inputs));
    const why = problems.length === 0 ? failure : (failure ?? "A file could not be written.");
    await kit.summary(renderSyncSummary(syncRun, metrics, kit.runner.serverUrl, why));
    for (const { repository, message } of syncRun.errors) {
        kit.logger.error(repository === null ? message : `${repository}: ${message}`);
    }
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems);
    await kit.uploadArtifact(inputs.artifactName, files.map(({ file }) => file));
}
async function publish_write({ file, data }, kit) {
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/report/report-run.js








/** Keeps what the next run can use, publishes what a run came to, then says whether the step failed. */
async function reportRun(end, session, kit) {
    const { inputs, cache, governor, memory } = session;
    const syncRun = describeRun(end, session, kit);
    const metrics = measure(syncRun, session, kit);
    const { repositories, finishedAtMs: nowMs } = syncRun;
    const contentMs = governor.history();
    memory.keepPace(advanceWritePace(memory.pace, { repositories, contentMs, nowMs }));
    await cache.save();
    const failure = judgeExit(syncRun, metrics, inputs.minSuccessRate);
    const pace = describeWritePace(metrics);
    if (pace !== null)
        kit.logger.info(pace);
    try {
        const files = listFiles(end, syncRun, metrics, session, kit);
        await publish({ inputs, syncRun, metrics, failure, files }, kit);
        if (end.crash !== undefined)
            throw end.crash.error;
        if (failure !== null)
            kit.fail(failure);
    }
    finally {
        if (syncRun.earlyEnd !== undefined) {
            kit.logger.warning(describeEarlyEnd(syncRun.earlyEnd, repositories, nowMs));
        }
    }
}
function describeRun({ plan: _, crash: __, ...result }, { inputs, config, connection, governor, startedAtMs, experiments }, kit) {
    const finishedAtMs = kit.clock.now();
    const earlyEnd = findEarlyEnd({
        result,
        connection,
        governor,
        isCancelled: kit.signal.aborted,
        deadlineMs: (0,access/* findDeadline */.o4)(inputs, startedAtMs),
        nowMs: finishedAtMs,
    });
    return {
        mode: (0,sync_settings/* resolveRunMode */.Xw)(config, inputs.overrides),
        isDryRun: inputs.isDryRun,
        threshold: inputs.overrides.threshold ?? config.threshold,
        startedAtMs,
        finishedAtMs,
        ...result,
        ...(earlyEnd !== undefined && { earlyEnd }),
        ...experiments?.report(result.repositories, finishedAtMs),
    };
}
function measure(syncRun, { inputs, connection, governor, memory }, { runner }) {
    return summarizeRun({
        ...syncRun,
        requestCount: connection.countRequests(),
        writeWaitMs: governor.waitedMs(),
        tickGaps: findTickGaps(memory.ticks),
        memory,
        rateLimit: toSpans(connection.usage()),
        run: runner.identity,
        ...(inputs.shard !== undefined && { shard: (0,repository_shard/* formatShard */._D)(inputs.shard) }),
    });
}
function toSpans(usage) {
    return Object.fromEntries(Object.entries(usage).map(([resource, { limit, start, remaining }]) => [
        resource,
        { limit, start, end: remaining },
    ]));
}
function listFiles({ plan }, syncRun, metrics, { inputs }, { runner }) {
    const planFile = inputs.isDryRun ? inputs.planFile : undefined;
    return [
        { file: inputs.metricsFile, data: metrics },
        { file: inputs.reportFile, data: createSyncReport(syncRun) },
        ...(plan && planFile
            ? [{ file: planFile, data: (0,plan_file/* createPlanFile */.IB)(plan, runner.apiUrl, syncRun.finishedAtMs) }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./packages/core/out/sync/outcome/assemble-results.js




/**
 * Puts what was observed and what was done together, repository by repository, in the order of the configuration.
 *
 * Running out of calls is no error: it makes the run partial. What holds for everything of an owner (a refused token, an IP
 * allow list) is one error for all of its repositories, under the name of the first.
 *
 * @param defaultThreshold threshold to name for repositories that were not read
 * @param retired sync branches that were cleaned up, by the key of the name that their repository has now
 */
function assembleResults(observed, outcomes, defaultThreshold, retired = new Map()) {
    /** Errors with the repositories that each holds for, by what they are told once for. */
    const reported = new Map();
    let isPartial = false;
    const note = (repository, failure) => {
        if (failure === undefined)
            return;
        const { code, message, remedy } = failure;
        const mark = markOf(repository, failure);
        if (code === "rate-limited") {
            isPartial = true;
            return;
        }
        const told = reported.get(mark);
        if (told !== undefined)
            told.repositories.add(repository);
        else {
            const error = { repository, code, message, ...(remedy !== undefined && { remedy }) };
            reported.set(mark, { error, repositories: new Set([repository]) });
        }
    };
    const repositories = observed.map((entry) => {
        const { repository } = entry.config;
        if (entry.status === "scanned") {
            return {
                repository,
                ...presentRename(repository, entry.repository),
                status: "scanned",
                defaultBranch: entry.defaultBranch,
                threshold: entry.threshold,
                branches: entry.branches.map((branch) => {
                    const { result, failure } = resolveBranch(branch, outcomes);
                    note((0,repository_ref/* formatRepositoryRef */.PC)(repository), failure);
                    return result;
                }),
                ...presentCleanedUp(retired.get((0,repository_ref/* repositoryKey */.Kq)(entry.repository))),
            };
        }
        const threshold = entry.config.threshold ?? defaultThreshold;
        if (entry.status === "skipped") {
            if (entry.reason === "rate-limit" || entry.reason === "cancelled")
                isPartial = true;
            const { reason, nextScanMs } = entry;
            const renamed = entry.repository === undefined ? {} : presentRename(repository, entry.repository);
            const next = nextScanMs === undefined ? {} : { nextScanMs };
            return { repository, ...renamed, status: "skipped", reason, ...next, threshold, branches: [] };
        }
        note((0,repository_ref/* formatRepositoryRef */.PC)(repository), entry.failure);
        return { repository, status: "failed", reason: entry.failure.code, threshold, branches: [] };
    });
    const errors = [...reported.values()].map(tellReach);
    return { repositories, errors, isPartial };
}
/** Says of a refusal how many other repositories it concerns; of a token everybody knows that it concerns all. */
function tellReach({ error, repositories, }) {
    const others = repositories.size - 1;
    if (others === 0 || error.code !== "forbidden")
        return error;
    const owner = error.repository?.split("/")[0] ?? "";
    const reach = `The same holds for ${(0,plural/* formatCount */.B4)(others, "other repository", "other repositories")} of ${owner}.`;
    const { message, remedy } = error;
    if (remedy === undefined || !message.endsWith(remedy))
        return { ...error, message: `${message} ${reach}` };
    return { ...error, message: `${message.slice(0, -remedy.length)}${reach} ${remedy}` };
}
/** One cause may keep many branches of a repository from their pull request, and a refused token all of its owner's. */
function markOf(repository, { code, message, ownerCause }) {
    const owner = repository.split("/")[0]?.toLowerCase();
    if (code === "forbidden" && ownerCause !== undefined)
        return `${owner} ${ownerCause}`;
    const isOfOwner = code === "unauthorized" || code === "token-unavailable";
    return isOfOwner ? `${owner} ${code}` : `${repository} ${message}`;
}
function presentRename(repository, now) {
    return (0,repository_ref/* repositoryKey */.Kq)(now) === (0,repository_ref/* repositoryKey */.Kq)(repository) ? {} : { renamedTo: now };
}
/** Says of a pull request what the rules of its base make it wait for. */
function addWaits({ rules, ...outcome }) {
    const waitsFor = findWaits(rules);
    if (outcome.result.pullRequest === undefined || waitsFor.length === 0)
        return outcome;
    return { ...outcome, result: { ...outcome.result, waitsFor } };
}
function presentCleanedUp(retired) {
    return retired === undefined ? {} : { retired };
}
function resolveBranch(branch, outcomes) {
    if (branch.status === "settled")
        return branch;
    const outcome = outcomes.get(branch.branch);
    if (outcome !== undefined)
        return addWaits(outcome);
    const { comparison } = branch.branch;
    const { branch: tip, aheadBy, behindBy } = comparison;
    const result = {
        name: tip.name,
        aheadBy,
        behindBy,
        ownCommits: (0,own_commits/* countOwnCommits */.iN)(comparison),
        outcome: "deferred",
        detail: "not processed before the run ended",
    };
    return { result, failure: { code: "rate-limited", message: "The run ended early." } };
}

// EXTERNAL MODULE: ./packages/core/out/repository/branch-pattern-problem.js
var branch_pattern_problem = __webpack_require__(8401);
;// CONCATENATED MODULE: ./packages/core/out/sync/select/pattern-findings.js



/**
 * Finds patterns that are not names of branches, and those that match no branch where a slightly different one would. A
 * pattern that simply has nothing to match in a run is none of them.
 */
function listPatternFindings(config, repositories) {
    const scanned = repositories.filter(({ status }) => status === "scanned");
    return listUses(config, scanned).flatMap((use) => {
        const message = pattern_findings_describe(use);
        return message === null ? [] : [{ code: "branch-pattern", repository: use.repository, message }];
    });
}
function listUses(config, scanned) {
    const own = new Map(config.repositories.map((entry) => [(0,repository_ref/* repositoryKey */.Kq)(entry.repository), entry.branches]));
    const keys = ["include", "exclude"];
    const hasOwn = (result, key) => own.get((0,repository_ref/* repositoryKey */.Kq)(result.repository))?.[key] !== undefined;
    return keys.flatMap((key) => {
        const shared = scanned.filter((result) => !hasOwn(result, key));
        const ofFile = { repository: null, key, results: shared };
        return [
            ...(shared.length === 0 ? [] : config.sync.branches[key].map((pattern) => ({ ...ofFile, pattern }))),
            ...scanned.flatMap((result) => {
                const patterns = own.get((0,repository_ref/* repositoryKey */.Kq)(result.repository))?.[key] ?? [];
                const repository = (0,repository_ref/* formatRepositoryRef */.PC)(result.repository);
                return patterns.map((pattern) => ({ repository, key, pattern, results: [result] }));
            }),
        ];
    });
}
function pattern_findings_describe({ key, pattern, results }) {
    const place = `branches.${key} has the pattern ${JSON.stringify(pattern)}`;
    const problem = (0,branch_pattern_problem/* findBranchPatternProblem */.f)(pattern);
    if (problem !== null && problem.severity === "warning") {
        const write = problem.suggestion === undefined ? "" : ` Write ${JSON.stringify(problem.suggestion)}.`;
        return `${place}, but patterns are branch names: ${problem.message}.${write}`;
    }
    const sign = pattern.startsWith("!") ? "!" : "";
    const glob = pattern.slice(sign.length);
    const names = () => listNames(results);
    if (findFirst(names(), glob) !== null)
        return null;
    for (const [variant, why] of listVariants(glob)) {
        const example = findFirst(names(), variant.glob, variant.isCaseIgnored);
        if (example === null)
            continue;
        const write = variant.isCaseIgnored ? example : variant.glob;
        return `${place}, which matches no branch: ${why}. To match branches such as ${JSON.stringify(example)}, write ${JSON.stringify(`${sign}${write}`)}.`;
    }
    return null;
}
/** What somebody may have meant who wrote a pattern that matches nothing, with the rule that it breaks. */
function listVariants(glob) {
    const deeper = glob.endsWith("/*") ? `${glob}*` : `${glob}/**`;
    return [
        [
            { glob: deeper, isCaseIgnored: false },
            glob.includes("*") ? "`*` does not cross `/`" : "it is a whole name, not the beginning of one",
        ],
        [{ glob, isCaseIgnored: true }, "upper and lower case differ"],
    ];
}
function findFirst(names, glob, isCaseIgnored = false) {
    const fold = (text) => (isCaseIgnored ? text.toLowerCase() : text);
    const matches = createBranchMatcher({ include: [fold(glob)], exclude: [] });
    for (const name of names) {
        if (matches(fold(name)))
            return name;
    }
    return null;
}
function* listNames(results) {
    for (const { defaultBranch, branches } of results) {
        if (defaultBranch !== undefined)
            yield defaultBranch;
        for (const { name } of branches)
            yield name;
    }
}

;// CONCATENATED MODULE: ./packages/core/out/sync/outcome/sync-findings.js




/** Says that the state file was wrong. Accidents are rare: most of the time somebody wrote to it. */
function describeDiscardedState(why) {
    const message = `The state file was discarded, because ${why}; this run performed a full scan. If nobody edited the file, see who can write to the workflow's cache: docs/security.md.`;
    return { code: "state-discarded", repository: null, message };
}
/** Operations that are named. */
const MOST_OPERATIONS = 5;
/**
 * Says that lists lack what belongs to organisations whose single sign-on the token is not authorised for.
 *
 * @param operations what was asked: `read the repositories`
 * @param organizations how many there are; 0 where nobody said
 */
function describePartialResults(operations, organizations) {
    const named = operations.slice(0, MOST_OPERATIONS).join("; ");
    const more = operations.length > MOST_OPERATIONS ? `; and ${operations.length - MOST_OPERATIONS} more` : "";
    const whose = organizations === 0 ? "organisations" : (0,plural/* formatCount */.B4)(organizations, "organisation", "organisations");
    const message = `GitHub left out what belongs to ${whose} with single sign-on, because the token is not authorised for it: these answers may be incomplete: ${named}${more}. Authorise the token for single sign-on: Settings → Developer settings → Personal access tokens → Configure SSO.`;
    return { code: "partial-results", repository: null, message };
}
/**
 * Lists what a person should put right, repository by repository, in the order of the results. What takes an entry out of the
 * configuration comes last, the last entry first: no patch moves the place that a later one is for.
 */
function listFindings(config, repositories) {
    const places = new Map(config.repositories.map((entry, index) => [(0,repository_ref/* repositoryKey */.Kq)(entry.repository), { entry, index }]));
    const ofRepositories = repositories.flatMap((result) => [
        ...describeRename(result, places),
        ...describeOverlap(result),
        ...result.branches.flatMap((branch) => describeReplayed(result, branch)),
        ...describeTakenName(result),
        ...describeMissingDefault(result),
    ]);
    const findings = [...ofRepositories, ...listPatternFindings(config, repositories)];
    const removes = ({ patch }) => patch?.some(({ op }) => op === "remove") === true;
    const place = ({ repository }) => places.get(repository?.toLowerCase() ?? "")?.index ?? -1;
    return [
        ...findings.filter((finding) => !removes(finding)),
        ...findings.filter(removes).toSorted((one, other) => place(other) - place(one)),
    ];
}
function describeRename({ repository, renamedTo, reason }, places) {
    if (renamedTo === undefined)
        return [];
    const place = places.get((0,repository_ref/* repositoryKey */.Kq)(repository));
    const [former, value] = [(0,repository_ref/* formatRepositoryRef */.PC)(repository), (0,repository_ref/* formatRepositoryRef */.PC)(renamedTo)];
    const finding = { code: "renamed", repository: former };
    const path = place && locate(place.entry, place.index);
    // A second entry that leads to the same repository must not get its name either.
    if (places.has((0,repository_ref/* repositoryKey */.Kq)(renamedTo)) || reason === "duplicate") {
        const patch = place && [
            { op: "test", path: path ?? "", value: former },
            { op: "remove", path: `/repositories/${place.index}` },
        ];
        const message = `${former} was renamed to ${value}, which another entry of the configuration names already. Remove ${former}: somebody else may take that name.`;
        return [{ ...finding, message, ...(patch && { patch }) }];
    }
    const patch = path === undefined ? undefined : [{ op: "replace", path, value }];
    const message = `${former} was renamed to ${value}. Put the new name into the configuration: somebody else may take the former one.`;
    return [{ ...finding, message, ...(patch && { patch }) }];
}
/** An entry with settings of its own is an object; any other may be replaced as a whole, whatever it is. */
function locate({ repository: _, isEnabled, ...settings }, index) {
    const isPlain = isEnabled && Object.keys(settings).length === 0;
    return isPlain ? `/repositories/${index}` : `/repositories/${index}/repository`;
}
/** Where it kept a branch from its pull request it is told as a failure; here it is told before. */
function describeTakenName({ repository, defaultBranch, branches, }) {
    const isTaken = (name) => name === SYNC_BRANCH_FOLDER;
    if (!isTaken(defaultBranch) && !branches.some(({ name }) => isTaken(name)))
        return [];
    if (branches.some(({ outcome }) => outcome === "failed"))
        return [];
    const { detail } = describeNameInTheWay(SYNC_BRANCH_FOLDER, "");
    return [
        {
            code: "name-in-the-way",
            repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository),
            branch: SYNC_BRANCH_FOLDER,
            message: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`,
        },
    ];
}
/** Branches that one finding names; the report has them all. */
const NAMED_BRANCHES = 5;
function describeOverlap({ repository, renamedTo, branches }) {
    const shared = branches.filter(({ otherEcosystem }) => otherEcosystem !== undefined);
    const [first] = shared;
    if (first === undefined)
        return [];
    const name = (0,repository_ref/* formatRepositoryRef */.PC)(renamedTo ?? repository);
    const numbers = shared.map(({ pullRequest }) => `#${pullRequest?.number ?? "?"}`);
    const more = numbers.length > NAMED_BRANCHES ? ` and ${numbers.length - NAMED_BRANCHES} more` : "";
    const which = `${numbers.slice(0, NAMED_BRANCHES).join(", ")}${more}`;
    const message = `Another configuration manages the sync pull requests ${which} of ${name}, into branches that this configuration includes too. They are left alone. Let one configuration have each branch, with branch patterns; or, if the configuration file or its repository was renamed, see "Two configurations" in the documentation.`;
    return [
        {
            ...{ code: "overlap", repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository), message },
            ...(shared.length === 1 && { branch: first.name }),
        },
    ];
}
function describeMissingDefault({ repository, reason }) {
    if (reason !== "default-branch-missing")
        return [];
    const name = (0,repository_ref/* formatRepositoryRef */.PC)(repository);
    const message = `The default branch of ${name} does not exist, so none of its branches can be compared with it. Choose another default branch in the repository's settings, or push the missing one.`;
    return [{ code: "default-branch-missing", repository: name, message }];
}
function describeReplayed({ repository }, { name, outcome, detail }) {
    if (outcome !== "squash-replay" || detail === undefined)
        return [];
    return [{ code: "replay", repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository), branch: name, message: detail }];
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/report/approval-notice.js

/** Outcomes of a branch whose sync pull request waits for its checks, or will. */
const WITH_CHECKS = new Set([
    "opened",
    "updated",
    "already-open",
    "conflict",
    "planned",
]);
/**
 * What to know where the pull requests are made with a workflow's own token, whose events GitHub lets start no workflow before
 * somebody approves it; `null` for any other token, and where there is no pull request.
 */
function describeApprovals({ githubToken, app }, limit, repositories) {
    if (app !== undefined || (0,token_kind/* tokenKindOf */.j)(githubToken, limit) !== "workflow")
        return null;
    const isAnyOpen = repositories.some(({ branches }) => branches.some(({ outcome }) => WITH_CHECKS.has(outcome)));
    if (!isAnyOpen)
        return null;
    return "The sync pull requests are made with github.token, so their checks wait until somebody with write access approves the workflow runs. To avoid this, use the token of a GitHub App (`app-id` and `app-private-key`), or a personal access token as `github-token`.";
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/report/run-end.js



/** Ends a run that cannot go on: its token was refused. */
function endWithError({ code, message, remedy }) {
    const error = { repository: null, code, message, ...(remedy !== undefined && { remedy }) };
    return { repositories: [], errors: [error], isPartial: true };
}
/** Ends a run that met a bug of ours. */
function endWithCrash(error) {
    const message = `Unexpected failure: ${error instanceof Error ? error.message : String(error)}`;
    const reported = { repository: null, code: "internal", message };
    return { repositories: [], errors: [reported], isPartial: true, crash: { error } };
}
/** Summarizes what a run has done, with what needs a person's attention. */
function summarize({ observed, outcomes, cleanedUp, plan, homeLimit }, { inputs, config, memory, schedule, partialAnswers, logger }) {
    const threshold = inputs.overrides.threshold ?? config.threshold;
    const results = assembleResults(observed, outcomes, threshold, cleanedUp);
    const { operations, organizations } = partialAnswers;
    const findings = [
        ...listFindings(config, results.repositories),
        ...(memory.discarded === undefined ? [] : [describeDiscardedState(memory.discarded)]),
        ...(operations.length === 0 ? [] : [describePartialResults(operations, organizations)]),
    ];
    const approvals = describeApprovals(inputs, homeLimit, results.repositories);
    if (approvals !== null)
        logger.notice(approvals);
    const scheduled = schedule.finish(results.repositories);
    const learned = schedule.state();
    if (learned !== undefined)
        memory.keepSchedule(learned);
    if (scheduled !== undefined)
        logger.info(describeSchedule(scheduled));
    const notes = approvals === null ? [] : [approvals];
    return { ...results, findings, notes, plan, ...(scheduled && { schedule: scheduled }) };
}

// EXTERNAL MODULE: ./packages/github/out/graphql/query-sizes.js
var query_sizes = __webpack_require__(7480);
// EXTERNAL MODULE: ./packages/github/out/github.js + 40 modules
var out_github = __webpack_require__(1573);
;// CONCATENATED MODULE: ./packages/github/out/owner-routing.js
/**
 * One GitHub made of several, each with a token, a budget and a memory of its own.
 *
 * A method of a port names the repository that it concerns in its first parameter; a list there may name many, and is asked
 * for in parts, one for each client, at the same time. The answers come back in the order asked.
 */
function routeByOwner(clients) {
    const { home, byOwner } = clients;
    if (byOwner.size === 0)
        return home;
    const all = [...new Set([home, ...byOwner.values()])];
    const ports = Object.entries(home)
        .filter(([, part]) => typeof part === "object")
        .map(([name, port]) => [name, routePort(clients, name, port)]);
    return {
        ...home,
        ...Object.fromEntries(ports),
        requests: { count: () => all.reduce((sum, { requests }) => sum + requests.count(), 0) },
    };
}
/** The same methods as those of `port`, each sent on to the clients that it concerns. */
function routePort(clients, portName, port) {
    const methodOf = (github, name) => github[portName][name];
    const route = (name) => {
        return (first, ...rest) => Array.isArray(first)
            ? askInParts(clients, first, (github, part) => methodOf(github, name)(part, ...rest))
            : methodOf(clientOf(clients, first), name)(first, ...rest);
    };
    return Object.fromEntries(Object.keys(port).map((name) => [name, route(name)]));
}
async function askInParts(clients, items, ask) {
    const parts = Map.groupBy(items.keys(), (index) => clientOf(clients, items[index]));
    const answers = [];
    await Promise.all([...parts].map(async ([github, indexes]) => {
        const found = (await ask(github, indexes.map((index) => items[index])));
        for (const [position, index] of indexes.entries())
            answers[index] = found[position];
    }));
    return answers;
}
/** The client of a repository, or of something that names one. */
function clientOf({ home, byOwner }, concerned) {
    const named = (concerned ?? {});
    const owner = named.repository?.owner ?? named.owner;
    return (typeof owner === "string" ? byOwner.get(owner.toLowerCase()) : undefined) ?? home;
}

// EXTERNAL MODULE: ./packages/github/out/client/client.js + 3 modules
var client_client = __webpack_require__(5734);
// EXTERNAL MODULE: ./packages/github/out/rest/rest-pages.js
var rest_pages = __webpack_require__(7749);
;// CONCATENATED MODULE: ./packages/github/out/tokens/app-clock.js

/**
 * How far a clock may be off without a word. An App's own token says when it was made, 30 seconds back, and lives for ten
 * minutes: GitHub takes none that was made in the future, and none that is over.
 */
const UNNOTICED_MS = 20_000;
/** Makes the clock of one App. It is set right at most once. */
function createAppClock(clock, logger) {
    let offsetMs = 0;
    let isSet = false;
    const setRight = (error) => {
        if (isSet || !(error instanceof errors/* GitHubError */.y_) || error.status !== 401)
            return false;
        if (error.serverTimeMs === undefined)
            return false;
        const differenceMs = error.serverTimeMs - clock.now();
        if (Math.abs(differenceMs) < UNNOTICED_MS)
            return false;
        isSet = true;
        offsetMs = differenceMs;
        logger.notice(`The clock of this machine is ${formatDifference(differenceMs)}. Correct the clock; GitHub's time is used to sign in as the App until then.`);
        return true;
    };
    return {
        nowMs: () => clock.now() + offsetMs,
        ask: async (send) => {
            try {
                return await send();
            }
            catch (error) {
                if (!setRight(error))
                    throw error;
                return await send().catch((second) => {
                    // A date that was no better than the clock must not hide why the first one was refused.
                    throw isOfClock(second) && !isOfClock(error) ? error : second;
                });
            }
        },
        describe: () => {
            const time = new Date(clock.now()).toISOString();
            return isSet
                ? `The clock of this machine is ${formatDifference(offsetMs)}.`
                : `The clock of this machine shows ${time}.`;
        },
    };
}
function isOfClock(error) {
    return error instanceof errors/* GitHubError */.y_ && error.refusal === "clock";
}
function formatDifference(differenceMs) {
    const seconds = Math.round(Math.abs(differenceMs) / 1_000);
    const minutes = Math.round(seconds / 60);
    const [count, unit] = seconds < 120 ? [seconds, "seconds"] : [minutes, "minutes"];
    return `${count} ${unit} ${differenceMs < 0 ? "ahead" : "behind"}`;
}

;// CONCATENATED MODULE: ./packages/github/out/tokens/app-key.js

const GENERATE = "Generate a private key in the settings of the App, and store the complete .pem file.";
const KINDS = [
    [/-----BEGIN (?:RSA )?PUBLIC KEY-----/, `is a public key; a private key is needed. ${GENERATE}`],
    [/-----BEGIN CERTIFICATE-----/, `is a certificate. ${GENERATE}`],
    [/-----BEGIN OPENSSH PRIVATE KEY-----/, `is an SSH key. ${GENERATE}`],
    [
        /-----BEGIN EC (?:PRIVATE KEY|PARAMETERS)-----/,
        `is an EC key; a GitHub App needs an RSA key. ${GENERATE}`,
    ],
    [/-----BEGIN PGP /, `is a PGP key. ${GENERATE}`],
    [/-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/, "is encrypted with a passphrase: store it unencrypted."],
];
/**
 * Reads a private key: PEM as GitHub gives it (PKCS#1) or PKCS#8, also with its line ends written as `\n` or turned into
 * spaces. Says of anything else what it is.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps
 */
function readAppKey(text) {
    const plain = text.replaceAll("\\r", "").replaceAll("\\n", "\n").trim();
    const kind = KINDS.find(([pattern]) => pattern.test(plain));
    if (kind !== undefined)
        return unreadable(kind[1]);
    const body = /-----BEGIN ((?:RSA )?PRIVATE KEY)-----([\s\S]*)$/.exec(plain);
    if (body === null)
        return unreadable(describeOther(plain));
    const [, label = "", rest = ""] = body;
    const end = rest.indexOf(`-----END ${label}-----`);
    if (end < 0)
        return unreadable(`is truncated: its last line is missing. ${GENERATE}`);
    const encoded = rest.slice(0, end).replaceAll(/\s+/g, "");
    if (/[^A-Za-z0-9+/=]/.test(encoded)) {
        return unreadable(`contains invalid characters between its first and last line. ${GENERATE}`);
    }
    const lines = encoded.match(/.{1,64}/g) ?? [];
    return parse([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n"));
}
function parse(pem) {
    let key;
    try {
        key = (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch {
        // What OpenSSL says of it means nothing to people, and might repeat a part of it.
        return unreadable(`cannot be parsed: a part of it is missing or was changed. ${GENERATE}`);
    }
    if (key.asymmetricKeyType !== "rsa")
        return unreadable(`is not an RSA key, which a GitHub App needs. ${GENERATE}`);
    return { status: "readable", pem: key.export({ type: "pkcs8", format: "pem" }).toString() };
}
/** What somebody stored instead of a key. */
function describeOther(text) {
    const decoded = Buffer.from(text.replaceAll(/\s+/g, ""), "base64").toString("latin1");
    if (/-----BEGIN [A-Z ]*KEY-----/.test(decoded)) {
        return "is encoded in base64: store the .pem file without encoding it.";
    }
    if (/\.pem$/i.test(text))
        return `is the name of a file: store the content of the file. ${GENERATE}`;
    if (/^[{[]/.test(text))
        return `is JSON. ${GENERATE}`;
    if (/^SHA256:/.test(text))
        return `is the fingerprint of a key. ${GENERATE}`;
    if (/^[A-Za-z0-9+/=\s]{200,}$/.test(text))
        return `has no first and last line. ${GENERATE}`;
    return `is not a PEM key. ${GENERATE}`;
}
function unreadable(why) {
    return { status: "unreadable", why };
}

// EXTERNAL MODULE: ./packages/github/out/tokens/token-unavailable.js
var token_unavailable = __webpack_require__(70);
;// CONCATENATED MODULE: ./packages/github/out/tokens/app-tokens.js






const REQUEST_TIMEOUT_MS = 30_000;
/** A token lives for an hour; a run that takes longer must not meet its end. */
const REPLACE_AFTER_MS = 50 * 60_000;
const LIFE_MS = 60 * 60_000;
/**
 * Makes the tokens of a GitHub App. The App's own calls have a limit of their own, so `options.budget` is one for them alone.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app
 */
function createAppTokens({ credentials, onToken, ...options }) {
    const key = readAppKey(credentials.privateKey);
    const appClock = createAppClock(options.clock, options.logger);
    const client = (0,client_client/* createClient */.U)({
        ...options,
        requestTimeoutMs: REQUEST_TIMEOUT_MS,
        token: () => signWebToken(credentials.appId, key, appClock.nowMs()),
    });
    const ask = async (request, send) => {
        if (key.status === "unreadable")
            throw (0,token_unavailable/* describeUnavailable */.uJ)(request, { keyProblem: key.why });
        try {
            return await appClock.ask(send);
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_) || error.code === "rate-limited")
                throw error;
            throw (0,token_unavailable/* describeUnavailable */.uJ)(request, { error, clock: appClock.describe() });
        }
    };
    return {
        readInstallations: () => ask({ operation: "list the GitHub App's installations" }, () => listInstallations(client)),
        tokensOf: (installation) => {
            const { owner, settingsUrl } = installation;
            const request = { operation: `get a token of the GitHub App for ${owner}`, owner, settingsUrl };
            const mint = () => ask(request, () => mintToken(client, installation.id, options.clock.now()));
            return createTokenSource(mint, () => options.clock.now(), onToken);
        },
        countRequests: () => client.countRequests(),
    };
}
/** Keeps a token as long as it is good, and a refusal for the rest of the run. */
function createTokenSource(mint, nowMs, onToken) {
    let current;
    let minting;
    let refused;
    const mintOnce = () => {
        minting ??= mint().finally(() => {
            minting = undefined;
        });
        return minting;
    };
    return async () => {
        const ageMs = nowMs() - (current?.mintedAtMs ?? 0);
        if (current !== undefined && ageMs < REPLACE_AFTER_MS)
            return `token ${current.token}`;
        const isAlive = current !== undefined && ageMs < LIFE_MS;
        if (refused !== undefined && !isAlive)
            throw refused;
        try {
            if (refused === undefined)
                current = await mintOnce();
            if (current !== undefined)
                onToken(current.token);
        }
        catch (error) {
            if (error instanceof errors/* GitHubError */.y_ && error.code === "token-unavailable")
                refused = error;
            // The old one still works for a while.
            if (!isAlive)
                throw error;
        }
        return `token ${current?.token}`;
    };
}
async function listInstallations(client) {
    const call = { operation: "list the App's installations", kind: "read", isRepeatable: true };
    const found = await (0,rest_pages/* readAllPages */.s)(client, "GET /app/installations", {}, call);
    return new Map(found.flatMap(({ id, account, html_url: settingsUrl }) => {
        const owner = account?.login;
        return owner ? [[owner.toLowerCase(), { id, owner, settingsUrl }]] : [];
    }));
}
/**
 * A second token does no harm, so a lost answer is no riddle. It is no write in the sense of the limits, and it must not wait
 * in the write queue: the write that needs the token holds that queue.
 */
async function mintToken(client, installationId, nowMs) {
    const { data } = await client.rest("POST /app/installations/{installation_id}/access_tokens", { installation_id: installationId }, { operation: "get a token for the App's installation", kind: "read", isRepeatable: true });
    return { token: data.token, mintedAtMs: nowMs };
}
/** Loaded when it is needed: most runs have a token of their own. */
async function signWebToken(appId, key, nowMs) {
    const { default: sign } = await __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 3213));
    const privateKey = key.status === "readable" ? key.pem : "";
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/connection/connection.js




/** Makes the connection of a run that has begun. */
function createConnection(started, sizes, kit) {
    return new OwnerClients(started, sizes, kit);
}
class OwnerClients {
    #started;
    #sizes;
    #kit;
    #home;
    #budgets;
    #counters;
    #refused = new Map();
    #withoutApp = new Set();
    constructor(started, sizes, kit) {
        this.#started = started;
        this.#sizes = sizes;
        this.#kit = kit;
        this.#budgets = [started.budget];
        this.#home = (0,out_github/* buildPorts */.P)({ ...started.opened, options: { ...started.opened.options, sizes } });
        this.#counters = [() => this.#home.requests.count()];
    }
    async open(owners) {
        const { inputs } = this.#started;
        try {
            const byOwner = await this.#openClients(owners);
            const isHomeUsed = owners.size === 0 || byOwner.size + this.#refused.size < owners.size;
            const limits = isHomeUsed ? await this.#readHomeLimits() : null;
            const refusedOwners = new Map([
                ...this.#refused,
                ...(await findRefusedOwners(byOwner, inputs, this.#kit)),
            ]);
            const github = routeByOwner({ home: this.#home, byOwner });
            const homeLimit = limits?.core?.limit;
            return { status: "open", github, refusedOwners, ownersWithoutApp: this.#withoutApp, homeLimit };
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
    limitedUntilMs() {
        const moments = this.#budgets.flatMap((budget) => budget.limitedUntilMs() ?? []);
        return moments.length === 0 ? null : Math.max(...moments);
    }
    /** Free; it sets the budget, and a refused token shows after this one call, which may be on its way already. */
    async #readHomeLimits() {
        const answer = await this.#started.limits;
        if (answer === null)
            return this.#home.readRateLimit().catch(tolerate(this.#kit));
        return answer.status === "fulfilled" ? answer.value : tolerate(this.#kit)(answer.reason);
    }
    /** A client for each owner with a token of its own, given or minted. */
    async #openClients(owners) {
        const byOwner = new Map();
        for (const { owner, token } of this.#started.inputs.ownerTokens) {
            if (owners.has(owner))
                byOwner.set(owner, this.#connect(owner, token));
        }
        const left = [...owners].filter((owner) => !byOwner.has(owner));
        const app = left.length === 0 ? null : this.#startApp();
        if (app === null)
            return byOwner;
        const installations = await this.#readInstallations(app, left);
        if (installations === null)
            return byOwner;
        for (const owner of left) {
            const installation = installations.get(owner);
            if (installation !== undefined) {
                byOwner.set(owner, this.#connect(owner, app.tokensOf(installation)));
                continue;
            }
            this.#withoutApp.add(owner);
            this.#kit.logger.warning(`The App is not installed for ${owner}: github-token is used instead.`);
        }
        return byOwner;
    }
    /** `null` when the App cannot be asked: then none of its owners has a token, and the others go on. */
    async #readInstallations(app, owners) {
        try {
            return await app.readInstallations();
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_) || error.code !== "token-unavailable")
                throw error;
            for (const owner of owners)
                this.#refused.set(owner, error);
            return null;
        }
    }
    #connect(owner, token) {
        const options = this.#options();
        const github = (0,out_github/* createGitHub */.C)({ ...options, owner, token });
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
        const app = createAppTokens({ ...this.#options(), credentials, onToken });
        this.#counters.push(() => app.countRequests());
        return app;
    }
    #options() {
        const { inputs, startedAtMs, governor, partialAnswers } = this.#started;
        const budget = (0,access/* createBudget */.yK)(inputs, startedAtMs, this.#kit);
        return { ...(0,access/* accessOptions */.P2)(inputs, { budget, governor, partialAnswers }, this.#kit), sizes: this.#sizes };
    }
}
/** Asks for each token's limits, and keeps the refusals: they concern their owner only. */
async function findRefusedOwners(byOwner, { concurrency }, kit) {
    const clients = [...byOwner];
    const asked = await runPool(clients, { concurrency, signal: kit.signal }, async ([, github]) => {
        await github.readRateLimit().catch(tolerate(kit));
    });
    return new Map(clients.flatMap(([owner], index) => {
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
        const isRefusal = error instanceof errors/* GitHubError */.y_ && ["unauthorized", "token-unavailable"].includes(error.code);
        if (!(error instanceof errors/* GitHubError */.y_) || isRefusal)
            throw error;
        logger.warning(error.message);
        return null;
    };
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/state/run-memory.js





/** Before anybody's turn. */
const NEVER = 0;
/**
 * The memory of one run: what earlier runs left, and what this one adds. It may be saved at any moment; a repository
 * that the run did not get through keeps what was known of it, and its place in the queue.
 */
class RunMemory {
    /** Comparisons that did not have to be made. */
    hits = 0;
    /** Comparisons of earlier waves that were believed when the memory turned out to be wrong. */
    believedBefore = 0;
    /** Calls that were not made because of it. */
    savedCalls = 0;
    /** Why what earlier runs left was thrown away; absent while it is used. */
    discarded;
    /** Whether there is anything to keep that earlier runs have not left: answers, writes, or a queue that has moved. */
    hasNews = false;
    /** Looks into branches that nothing but the report depends on, in this run: four calls, whatever the size. */
    spareLooks = 100;
    #earlier;
    #repositories;
    #pace;
    #schedule;
    #ticks;
    #readLoads = () => ({});
    #earlierLoads;
    #pullRequests;
    constructor(earlier = emptySyncState("")) {
        this.#earlier = earlier;
        this.#repositories = new Map(earlier.repositories);
        this.#pace = earlier.pace ?? NO_WRITES;
        this.#schedule = earlier.schedule;
        this.#ticks = earlier.ticks ?? [];
        this.#earlierLoads = earlier.loads ?? {};
        this.#pullRequests = earlier.pullRequests ?? [];
    }
    /** What earlier runs left. */
    get earlier() {
        return this.#earlier;
    }
    /** Forgets everything that earlier runs left, and what this one concluded from it. */
    discard(why) {
        this.discarded = why;
        this.#earlier = emptySyncState(this.#earlier.apiUrl);
        this.#repositories.clear();
        this.#pace = NO_WRITES;
        this.#schedule = undefined;
        this.#pullRequests = [];
        this.hits = 0;
        this.savedCalls = 0;
        this.hasNews = true;
    }
    /** Takes what was observed; `nowMs` is when these repositories had their turn. */
    keepVisits(visits, nowMs) {
        for (const visit of visits) {
            const { repository } = visit;
            const key = (0,repository_ref/* repositoryKey */.Kq)(repository);
            const known = this.#repositories.get(key);
            const { databaseId = null, defaultOid = null, comparisons = [], } = visit.status === "read" ? visit : (known ?? {});
            const hasGaps = visit.status === "read" && visit.hasGaps;
            this.#repositories.set(key, {
                ...{ repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository), databaseId, defaultOid, comparisons },
                visitedAtMs: hasGaps ? (known?.visitedAtMs ?? NEVER) : nowMs,
            });
        }
    }
    /** What is known of earlier writes: no cache, the limits per hour depend on it. */
    get pace() {
        return this.#pace;
    }
    /** Takes what is known of writes by now. */
    keepPace(pace) {
        if (pace.contentMs.length > 0)
            this.hasNews = true;
        this.#pace = pace;
    }
    /** Starts of the last runs, this one included once it was kept. */
    get ticks() {
        return this.#ticks;
    }
    /** Takes the start of this run. It is no news: the workflow's count tells of runs in between. */
    keepTick(tick) {
        this.#ticks = addTick(this.#ticks, tick);
    }
    /** Takes what a schedule has learned by now. */
    keepSchedule(schedule) {
        this.hasNews = true;
        this.#schedule = schedule;
    }
    /** Asks `read`, whenever it matters, how much the server copes with in one query. */
    followLoads(read) {
        this.#readLoads = read;
    }
    /** How much one query asks for now. */
    get perQuery() {
        const { repositories, comparisons, looks } = this.#readLoads();
        return {
            repositories: repositories?.size ?? ports_repositories/* REPOSITORIES_PER_CALL */.QG,
            comparisons: comparisons?.size ?? ports_repositories/* COMPARISONS_PER_CALL */.sk,
            looks: looks?.size ?? ports_own_commits/* LOOKS_PER_CALL */.y,
        };
    }
    /** Whether the state differs from what earlier runs left in anything that is worth keeping. */
    get isWorthKeeping() {
        return this.hasNews || haveSizesChanged(this.#readLoads(), this.#earlierLoads);
    }
    /** Sync pull requests that earlier runs left open. */
    get pullRequests() {
        return this.#pullRequests;
    }
    /** Takes those that are open now. */
    keepPullRequests(pullRequests) {
        const numbers = (list) => list.map(({ repository, number }) => `${repository}#${number}`).join(" ");
        if (numbers(pullRequests) !== numbers(this.#pullRequests))
            this.hasNews = true;
        this.#pullRequests = pullRequests;
    }
    /** Everything known now. */
    toState() {
        return {
            ...{ apiUrl: this.#earlier.apiUrl, repositories: this.#repositories, pace: this.#pace },
            ...(this.#ticks.length > 0 && { ticks: this.#ticks }),
            ...(this.#schedule && { schedule: this.#schedule }),
            loads: this.#readLoads(),
            ...(this.#pullRequests.length > 0 && { pullRequests: this.#pullRequests }),
        };
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/state/state-file.js



/**
 * Begins digests that are keyed by the ecosystem: the repository that the automation runs in, the configuration and the
 * GitHub. It is no secret, and keeps apart what different ecosystems leave in one place.
 */
function createStateDigest(runner, configFile) {
    const key = JSON.stringify([
        "sync-state",
        runner.repository?.toLowerCase() ?? null,
        configFile,
        runner.apiUrl,
    ]);
    return () => {
        const digest = (0,external_node_crypto_.createHmac)("sha256", key);
        return {
            update: (text) => {
                digest.update(text);
            },
            hex: () => digest.digest("hex"),
        };
    };
}
/** Reads what earlier runs left. Nothing that is wrong with it can fail a run: it is ignored, and the run costs more. */
async function readState(file, createDigest, kit) {
    const { apiUrl } = kit.runner;
    const text = file === undefined ? undefined : await findText(file, kit);
    if (text === undefined)
        return { state: emptySyncState(apiUrl), isChanged: false };
    const reading = parseSyncState(text, apiUrl, createDigest);
    if (reading.status === "read")
        return { state: reading.state, isChanged: false };
    kit.logger.notice(`${file} is not used, because ${reading.why}. This run performs a full scan.`);
    return { state: emptySyncState(apiUrl), isChanged: reading.isChanged === true };
}
async function findText(file, { findWorkspaceFile, logger }) {
    try {
        return await findWorkspaceFile(file);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        logger.notice(`${error.message} This run performs a full scan.`);
        return undefined;
    }
}
/**
 * Writes the state for the next run, atomically: of two runs that write at once the later one wins, and what the other
 * one learned is asked again. Tells whether it is there; never fails a run.
 */
async function writeState(file, state, createDigest, kit) {
    try {
        await kit.writeText(file, renderSyncState(state, kit.clock.now(), createDigest));
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        kit.logger.warning(`${error.message} The next run performs a full scan.`);
        return false;
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/state/cache.js


/** Minimum interval between two writes of a state of many megabytes. */
const CHECKPOINT_INTERVAL_MS = 30_000;
/**
 * Opens the state: the newest that the cache of GitHub Actions holds, else what stands in the workspace. Without a file
 * nothing is remembered from run to run.
 *
 * @param scope tells apart what different ecosystems keep
 * @param createDigest keyed by the ecosystem
 */
async function openCache(file, scope, createDigest, kit) {
    const prefix = `sync-state-v1-${scope}-`;
    const { id, attempt } = kit.runner.identity;
    const key = `${prefix}${id ?? "0"}-${attempt ?? 1}`;
    const restored = file === undefined ? null : await kit.restoreFile(file, key, prefix);
    if (restored !== null)
        explain(restored, kit);
    const { state, isChanged } = await readState(file, createDigest, kit);
    const memory = new RunMemory(state);
    if (isChanged)
        memory.discard("its digest differs from its content");
    let writtenAtMs = kit.clock.now();
    const write = async () => {
        const isWritten = file !== undefined && (await writeState(file, memory.toState(), createDigest, kit));
        writtenAtMs = kit.clock.now();
        return isWritten ? file : undefined;
    };
    return {
        memory,
        save: async () => {
            const written = await write();
            // A key for each run: one that exists cannot be written again, and deleting needs a permission.
            // A service that failed before is not waited for again.
            if (written === undefined || !memory.isWorthKeeping || restored?.status === "failed")
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

;// CONCATENATED MODULE: ./packages/core/out/scheduling/pushes.js
/** Commits that arrive within this time of the one before belong to the same push. */
const SAME_PUSH_MS = 60_000;
/**
 * The pushes behind the commit times that a scan saw, in milliseconds since the epoch, oldest first.
 *
 * A commit's time is its author's claim: times outside of the time since the last scan are moved to its nearest edge, so
 * that a rewritten history or a wrong clock neither loses a push nor counts it in another scan's time.
 */
function findPushes(commitTimesMs, sinceMs, untilMs) {
    const times = commitTimesMs
        .filter((time) => Number.isFinite(time))
        .map((time) => Math.min(untilMs, Math.max(sinceMs, time)))
        .sort((a, b) => a - b);
    const pushes = [];
    let last = Number.NEGATIVE_INFINITY;
    for (const time of times) {
        if (time - last > SAME_PUSH_MS)
            pushes.push(time);
        last = time;
    }
    return pushes;
}

;// CONCATENATED MODULE: ./packages/core/out/scheduling/weekly-shape.js

const HOURS = 24;
const DAYS = 7;
/** Pushes that the fleet's profile counts for beside a repository's own (later.md: equal to a full profile of 168 hours). */
const FLEET_PUSHES = 20;
/** The epoch was a Thursday. */
const EPOCH_WEEKDAY = 4;
const NO_COUNTS = { hours: Array(HOURS).fill(0), days: Array(DAYS).fill(0) };
/** A week in which every hour is like every other. */
const FLAT_SHAPE = Array(HOURS * DAYS).fill(1);
/** Counts pushes (milliseconds since the epoch) in. */
function countPushes(counts, pushesMs) {
    if (pushesMs.length === 0)
        return counts;
    const hours = [...counts.hours];
    const days = [...counts.days];
    for (const push of pushesMs) {
        const hour = hourOfWeek(push);
        const hourOfDay = hour % HOURS;
        const day = Math.floor(hour / HOURS);
        hours[hourOfDay] = (hours[hourOfDay] ?? 0) + 1;
        days[day] = (days[day] ?? 0) + 1;
    }
    return { hours, days };
}
/** The counts of a whole fleet. */
function sumCounts(all) {
    const hours = [...NO_COUNTS.hours];
    const days = [...NO_COUNTS.days];
    for (const counts of all) {
        for (const [hour, count] of counts.hours.entries())
            hours[hour] = (hours[hour] ?? 0) + count;
        for (const [day, count] of counts.days.entries())
            days[day] = (days[day] ?? 0) + count;
    }
    return { hours, days };
}
/**
 * When in the week a repository's pushes are to be expected: its own counts, drawn towards the fleet's.
 *
 * Hours are smoothed over their neighbours; hour and day multiply, and the mean of the week is 1.
 */
function findShape(counts, fleet) {
    const hours = smooth(shrink(counts.hours, shrink(fleet.hours, Array(HOURS).fill(1 / HOURS))));
    const days = shrink(counts.days, shrink(fleet.days, Array(DAYS).fill(1 / DAYS)));
    const week = days.flatMap((day) => hours.map((hour) => day * hour));
    const mean = week.reduce((sum, value) => sum + value, 0) / week.length;
    return week.map((value) => value / mean);
}
/** Which hour of the week, in UTC, a time falls into: 0 is Sunday's first. */
function hourOfWeek(atMs) {
    const hours = Math.floor(atMs / time_HOUR_MS) + EPOCH_WEEKDAY * HOURS;
    const week = HOURS * DAYS;
    return ((hours % week) + week) % week;
}
/** The end of the hour that a time falls into. */
function endOfHour(atMs) {
    return (Math.floor(atMs / time_HOUR_MS) + 1) * time_HOUR_MS;
}
/** A share for each count, with the fleet's shares as `FLEET_PUSHES` more. */
function shrink(counts, shares) {
    const total = counts.reduce((sum, count) => sum + count, FLEET_PUSHES);
    return counts.map((count, index) => (count + FLEET_PUSHES * (shares[index] ?? 0)) / total);
}
function smooth(values) {
    const at = (index) => values[(index + values.length) % values.length] ?? 0;
    return values.map((value, index) => at(index - 1) / 4 + value / 2 + at(index + 1) / 4);
}
/** Days between two times; never negative, so that a clock that was set back makes no time. */
function daysBetween(fromMs, toMs) {
    return Math.max(0, toMs - fromMs) / time_DAY_MS;
}

;// CONCATENATED MODULE: ./packages/core/out/scheduling/push-rate.js



/** Share of pushes that follow from a push shortly before, and how fast that fades, fitted to 30,918 pushes. */
const BURST_SHARE = 0.4;
const BURST_DECAY_PER_DAY = time_DAY_MS / time_HOUR_MS;
/** Share of a bursty fleet's pushes that come within an hour of the one before because of it: 1 - exp(-0.4 (1 - 1/e)). */
const CLOSE_IN_BURSTS = 0.223;
/** How much busier than the mean an hour is in which people work. */
const BUSY_HOUR = 2;
/** Bounds of the pushes that a repository is believed to have had before anything was seen of it. */
const LEAST_PRIOR_PUSHES = 0.5;
const MOST_PRIOR_PUSHES = 50;
/** A repository that was scanned for the first time, at `scannedAtMs`: nothing is known of the time before. */
function startRecord(scannedAtMs) {
    const nothing = { pushes: 0, commits: 0, days: 0, close: 0, lastPushMs: null, burst: 0 };
    return { lastScanMs: scannedAtMs, ...nothing, counts: NO_COUNTS };
}
/**
 * Adds a scan to the record: Gamma-Poisson with exponential forgetting, and a burst term that fades within hours.
 *
 * A scan that is not later than the last one (a clock that was set back) moves no time; its commits still count.
 */
function recordScan(record, observation, halfLifeDays) {
    const { lastScanMs } = record;
    const nowMs = Math.max(lastScanMs, observation.scannedAtMs);
    const fading = Math.LN2 / halfLifeDays;
    const elapsed = daysBetween(lastScanMs, nowMs);
    const kept = Math.exp(-fading * elapsed);
    const pushes = findPushes(observation.commitTimesMs, lastScanMs, nowMs);
    const commits = observation.commitTimesMs.filter((time) => Number.isFinite(time));
    const weigh = (times) => times.reduce((sum, time) => sum + Math.exp(-fading * daysBetween(time, nowMs)), 0);
    const excited = pushes.reduce((sum, time) => sum + Math.exp(-BURST_DECAY_PER_DAY * daysBetween(time, nowMs)), (record.burst / (BURST_SHARE * BURST_DECAY_PER_DAY)) * Math.exp(-BURST_DECAY_PER_DAY * elapsed));
    const close = pushes.filter((time, index) => time - (pushes[index - 1] ?? record.lastPushMs ?? -time_HOUR_MS) <= time_HOUR_MS);
    return {
        lastScanMs: nowMs,
        close: record.close * kept + weigh(close),
        lastPushMs: pushes.at(-1) ?? record.lastPushMs,
        pushes: record.pushes * kept + weigh(pushes),
        commits: record.commits * kept + weigh(commits.map((time) => Math.min(nowMs, Math.max(lastScanMs, time)))),
        days: record.days * kept + (1 - kept) / fading,
        burst: BURST_SHARE * BURST_DECAY_PER_DAY * excited,
        counts: countPushes(record.counts, pushes),
    };
}
const LEAST_RATE = 1 / 3650;
/** The prior of a fleet. A fleet without a push gets the least rate there is. */
function findPrior(records, counts) {
    const watched = records.filter(({ days }) => days > 0);
    const rates = watched.map(({ pushes, days }) => pushes / days).sort((a, b) => a - b);
    const medianRate = Math.max(LEAST_RATE, rates[Math.floor(rates.length / 2)] ?? 0);
    return { medianRate, strength: findStrength(watched), burstShare: findBurstShare(watched), counts };
}
/**
 * How alike the repositories are, by moments: what their rates differ by, beyond what chance alone explains.
 *
 * Without it every repository of a fleet of equals would be chased for its last lucky week.
 */
function findStrength(records) {
    const days = sum(records.map((record) => record.days));
    const mean = sum(records.map(({ pushes }) => pushes)) / days;
    if (!(mean > 0) || records.length < 2)
        return LEAST_PRIOR_PUSHES;
    const spread = sum(records.map((record) => record.days * (record.pushes / record.days - mean) ** 2)) / days;
    // Pushes that count less with age vary half as much as their number says.
    const chance = (mean / 2) * (records.length / days);
    const strength = mean ** 2 / Math.max(spread - chance, mean ** 2 / MOST_PRIOR_PUSHES);
    return Math.min(MOST_PRIOR_PUSHES, Math.max(LEAST_PRIOR_PUSHES, strength));
}
/** How bursty the fleet is: close pushes beyond those that the rates alone bring about, even in busy hours. */
function findBurstShare(records) {
    const pushes = sum(records.map((record) => record.pushes));
    if (!(pushes > 0))
        return BURST_SHARE;
    const close = sum(records.map((record) => record.close)) / pushes;
    const byChance = sum(records.map((record) => record.pushes * -Math.expm1((-BUSY_HOUR * record.pushes) / record.days / 24))) / pushes;
    return BURST_SHARE * Math.min(1, Math.max(0, (close - byChance) / CLOSE_IN_BURSTS));
}
/** Sorted first: the same fleet in another order must give the same digits. */
function sum(values) {
    return values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
}
function estimateRate({ pushes, days }, { medianRate, strength }) {
    return { shape: strength + pushes, days: strength / medianRate + days };
}
/** As {@link estimateRate}, of commits: what moves a branch towards a threshold. */
function estimateCommitRate({ commits, days }, { medianRate, strength }) {
    return { shape: strength + commits, days: strength / medianRate + days };
}
/** Pushes a day to be expected, bursts and the hour of the week aside. */
function ratePerDay(record, prior) {
    const { shape, days } = estimateRate(record, prior);
    return shape / days;
}

;// CONCATENATED MODULE: ./packages/core/out/scheduling/learn-scan.js


/** How far back a repository that is new is looked into. */
const FIRST_LOOK_MS = 28 * time_DAY_MS;
/** Commits that are made up at most for a time of which only the newest were told. */
const MOST_MADE_UP = 10_000;
/** Adds a scan to what is known of a repository; `record` is `null` for one that is new. */
function learnScan(record, scan, halfLifeDays) {
    const { scannedAtMs, commitTimesMs: told } = scan;
    // Without times nothing is known of the time before the first scan.
    const known = record ?? startRecord(told === undefined ? scannedAtMs : firstLookMs(scannedAtMs));
    const commitTimesMs = record === null && told === undefined ? [] : findCommitTimes(known, scan);
    return { record: recordScan(known, { scannedAtMs, commitTimesMs }, halfLifeDays), commitTimesMs };
}
/** Since when commits are asked about at a first scan. */
function firstLookMs(nowMs) {
    return nowMs - FIRST_LOOK_MS;
}
/**
 * The commits since the last scan. Where only the newest were told, the time before is taken to have been as busy; a branch
 * that moved without one (commits may be older than their push, and not every server tells) got one in the middle of the time.
 */
function findCommitTimes({ lastScanMs }, { scannedAtMs, commitTimesMs: told = [], mostTimes, hasMoved }) {
    const commitTimesMs = told.filter((time) => time >= lastScanMs);
    if (commitTimesMs.length === 0)
        return hasMoved ? [(lastScanMs + scannedAtMs) / 2] : [];
    const oldestMs = Math.min(...commitTimesMs);
    if (commitTimesMs.length < mostTimes || !(oldestMs > lastScanMs))
        return commitTimesMs;
    const stepMs = Math.max(1, (scannedAtMs - oldestMs) / commitTimesMs.length);
    const missing = Math.min(MOST_MADE_UP, Math.floor((oldestMs - lastScanMs) / stepMs));
    return [
        ...Array.from({ length: missing }, (_, index) => oldestMs - (index + 1) * stepMs),
        ...commitTimesMs,
    ];
}
/**
 * What earlier runs left, for a run that begins now. What a clock that was set back makes lie in the future was scanned
 * `longestWaitMs` ago instead: it is due, and nothing waits for the clock to catch up.
 */
function startSchedule(state, longestWaitMs, nowMs) {
    const records = [...state.records].map(([key, record]) => {
        if (record.lastScanMs <= nowMs)
            return [key, record];
        const lastPushMs = record.lastPushMs === null ? null : Math.min(record.lastPushMs, nowMs);
        return [key, { ...record, lastScanMs: nowMs - longestWaitMs, lastPushMs }];
    });
    const lastRunMs = state.lastRunMs === null ? null : Math.min(state.lastRunMs, nowMs);
    return { ...state, records: new Map(records), lastRunMs };
}

// EXTERNAL MODULE: ./packages/core/out/statistics/beta.js
var beta = __webpack_require__(3503);
;// CONCATENATED MODULE: ./packages/core/out/scheduling/waiting-cost.js




/** How fast the burst after a push fades, with what it brings about itself. */
const BURST_FADING_PER_DAY = BURST_DECAY_PER_DAY * (1 - BURST_SHARE);
/** A scan in a batch is a part of a call; below this it is as good as free. */
const MIN_CALLS = 1 / 1000;
/** Weight of "any push may be the start of a burst that passes the threshold": without it bursts are seen late. */
const BURST_HEDGE = 0.02;
/** Makes the model of one repository; `hasShape: false` takes all hours alike. */
function createWaitingModel(facts, hasShape = true) {
    return { ...facts, shape: hasShape ? findShape(facts.record.counts, facts.prior.counts) : FLAT_SHAPE };
}
/** Nothing was waited yet: the moment of the last scan. */
function startWaiting({ record }) {
    return { atMs: record.lastScanMs, exposure: 0, pushes: 0, rate: 0, cost: 0 };
}
/** Goes on waiting until `untilMs`, hour by hour; an earlier time changes nothing. */
function wait(model, from, untilMs) {
    const { record, shape } = model;
    const { burstShare } = model.prior;
    const { shape: seen, days } = estimateRate(record, model.prior);
    const steady = (seen / days) * (1 - burstShare);
    const bursting = (burstShare / BURST_SHARE) * (record.burst / BURST_FADING_PER_DAY);
    let waiting = from;
    while (waiting.atMs < untilMs) {
        const toMs = Math.min(untilMs, endOfHour(waiting.atMs));
        const step = daysBetween(waiting.atMs, toMs);
        const intensity = shape[hourOfWeek(waiting.atMs)] ?? 1;
        const before = daysBetween(record.lastScanMs, waiting.atMs);
        const burst = bursting *
            (Math.exp(-BURST_FADING_PER_DAY * before) - Math.exp(-BURST_FADING_PER_DAY * (before + step)));
        const exposure = waiting.exposure + step * intensity;
        const pushes = waiting.pushes + (steady * step + burst) * intensity;
        const rate = findCostRate(model, exposure, pushes, seen / days);
        waiting = { atMs: toMs, exposure, pushes, rate, cost: waiting.cost + ((waiting.rate + rate) / 2) * step };
    }
    return waiting;
}
/**
 * What a scan now is worth: the cost that waiting on would add, less what was paid already, per call.
 *
 * An index policy: whoever scans the highest first needs no plan ahead, and late runs and changed budgets change nothing
 * else. For `delay` and a steady rate it equals the square-root rule, for `stale_time` the marginal value of Cho and
 * Garcia-Molina, https://doi.org/10.1145/958942.958945.
 */
function scanIndex(model, waiting, calls) {
    const elapsed = daysBetween(model.record.lastScanMs, waiting.atMs);
    return Math.max(0, elapsed * waiting.rate - waiting.cost) / Math.max(MIN_CALLS, calls);
}
/**
 * What a scan is worth where it is known what waits: the cost that has come together already, in days. Something is waiting
 * even where no commit is known: a branch that moved by itself.
 */
function pendingIndex(model, commitTimesMs, nowMs) {
    const { objective, weight, fairness, commitsToThreshold, record, prior } = model;
    const times = commitTimesMs
        .map((time) => Math.min(nowMs, Math.max(record.lastScanMs, time)))
        .sort((a, b) => a - b);
    const waited = (sinceMs) => sinceMs === undefined ? 0 : daysBetween(sinceMs, nowMs);
    const anything = BURST_HEDGE * waited(times[0] ?? record.lastScanMs);
    if (objective === "stale_time")
        return weight * Math.max(anything, waited(times[0]));
    if (objective === "threshold") {
        const passed = commitsToThreshold === null ? undefined : times[Math.max(1, commitsToThreshold) - 1];
        return weight * ((1 - BURST_HEDGE) * waited(passed) + anything);
    }
    const { shape, days } = estimateRate(record, prior);
    const pushes = findPushes(times, record.lastScanMs, nowMs);
    const sum = pushes.reduce((total, time) => total + waited(time), 0);
    return weight * Math.max(anything, sum * (fairness === 0 ? 1 : (shape / days) ** -fairness));
}
function findCostRate(model, exposure, pushes, perDay) {
    const { weight, fairness, objective } = model;
    const expected = fairness === 0 ? pushes : pushes * perDay ** -fairness;
    if (objective === "delay")
        return weight * expected;
    if (objective === "stale_time")
        return weight * -Math.expm1(-expected);
    return weight * passingProbability(model, exposure);
}
/** How likely it is that a branch has passed its threshold meanwhile: Gamma-Poisson, with a hedge against bursts. */
function passingProbability({ record, prior, commitsToThreshold }, exposure) {
    if (commitsToThreshold === null || exposure <= 0)
        return 0;
    const { shape, days } = estimateCommitRate(record, prior);
    const share = exposure / (days + exposure);
    const passed = commitsToThreshold <= 0 ? 1 : (0,beta/* regularizedBeta */.R)(share, commitsToThreshold, shape);
    const anyPush = -Math.expm1(shape * Math.log(days / (days + exposure)));
    return (1 - BURST_HEDGE) * passed + BURST_HEDGE * anyPush;
}

;// CONCATENATED MODULE: ./packages/core/out/scheduling/plan-scans.js



const ORDER = {
    requested: 0,
    new: 1,
    forced: 2,
    index: 3,
    "not-due": 4,
};
/** What is scanned whatever is left: it was asked for, or it is scanned as without a schedule. */
const UNCONDITIONAL = new Set(["requested", "new"]);
/**
 * Decides which repositories are scanned now: what was asked for and what is new, whatever it costs; then, until the
 * budget is spent, what may not wait longer, and what a scan is worth most for.
 *
 * The same arguments give the same schedule. The last scan may cost more than was left: the next run has that much less.
 */
function planScans(candidates, prior, settings, nowMs, budget) {
    return chooseScans(candidates.map((candidate) => judgeCandidate(candidate, prior, settings, nowMs)), budget);
}
/** Takes the candidates in their order of urgency until the budget is spent, and what is taken whatever is left. */
function chooseScans(judged, budget) {
    const scans = [];
    const waiting = [];
    let left = budget;
    for (const { decision, calls, latestMs } of [...judged].sort(compareUrgency)) {
        const isUnconditional = UNCONDITIONAL.has(decision.reason);
        // Many that may not wait longer come at once: they borrow from the next run, as much again at most.
        const isTaken = isUnconditional ||
            (decision.reason === "forced" ? left > Math.min(0, -budget) : left > 0 && decision.index > 0);
        if (isTaken) {
            // What is scanned in any case leaves no debt to those that have to wait.
            left = isUnconditional ? Math.max(Math.min(left, 0), left - calls) : left - calls;
            scans.push(decision);
        }
        else {
            waiting.push({ ...decision, reason: "not-due", dueAtMs: latestMs });
        }
    }
    return { scans, waiting, carried: left };
}
function judgeCandidate(candidate, prior, settings, nowMs) {
    const { key, record, calls, isRequested } = candidate;
    if (record === null) {
        const reason = isRequested ? "requested" : "new";
        const decision = { key, reason, index: 0, ratePerDay: null, waitedMs: null, dueAtMs: null };
        return { decision, calls, latestMs: nowMs };
    }
    const { objective, fairness } = settings;
    const { weight, commitsToThreshold } = candidate;
    const model = createWaitingModel({ objective, record, prior, weight, fairness, commitsToThreshold });
    const index = candidate.pendingMs === undefined
        ? scanIndex(model, wait(model, startWaiting(model), nowMs), calls)
        : pendingIndex(model, candidate.pendingMs, nowMs) / Math.max(MIN_CALLS, calls);
    const waitedMs = Math.max(0, nowMs - record.lastScanMs);
    const latestMs = Math.max(nowMs, record.lastScanMs + longestWaitMs(settings));
    const reason = isRequested ? "requested" : waitedMs >= longestWaitMs(settings) ? "forced" : "index";
    const decision = {
        key,
        reason,
        index,
        ratePerDay: ratePerDay(record, prior),
        waitedMs,
        dueAtMs: null,
    };
    return { decision, calls, latestMs };
}
/** The longest that a repository waits. A threshold that is far away may be left alone longer than a push. */
function longestWaitMs(settings) {
    const { nominalIntervalMs, maxIntervalFactor, maxIntervalHours, objective } = settings;
    const byFactor = objective === "threshold"
        ? Math.max(time_DAY_MS, 4 * nominalIntervalMs)
        : Math.max(1, maxIntervalFactor) * nominalIntervalMs;
    return Math.max(nominalIntervalMs, Math.min(byFactor, maxIntervalHours * time_HOUR_MS));
}
function compareUrgency({ decision: a }, { decision: b }) {
    const waitedA = a.waitedMs ?? Number.POSITIVE_INFINITY;
    const waitedB = b.waitedMs ?? Number.POSITIVE_INFINITY;
    const byOrder = ORDER[a.reason] - ORDER[b.reason];
    if (byOrder !== 0)
        return byOrder;
    if (a.reason === "index" && a.index !== b.index)
        return b.index - a.index;
    if (waitedA !== waitedB)
        return waitedB - waitedA;
    return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/core/out/scheduling/scan-budget.js

/**
 * What a run may spend: what the hours since the last run bring, and what that one left or took in advance.
 *
 * @param callsPerHour what the configuration allows, above 0
 * @param elapsedMs time since the last run; below 0 (a clock that was set back) counts as none
 * @param carried what the last run left (above 0) or took in advance (below 0); at most an hour's worth is kept
 * @param spendable what the token allows beyond its reserve; `null` where nobody knows
 */
function findScanBudget(callsPerHour, elapsedMs, carried, spendable) {
    const earned = (callsPerHour * Math.max(0, elapsedMs)) / time_HOUR_MS;
    const calls = earned + Math.min(callsPerHour, carried);
    return spendable === null ? calls : Math.min(calls, spendable);
}

;// CONCATENATED MODULE: ./packages/core/out/memory/scan-candidate.js


/** Reading is batched while a call brings five repositories on average. */
const CHEAP_CALLS_PER_READ = 1 / 5;
/** By REST a repository takes two calls and more, and each comparison one. */
const REST_CALLS_PER_READ = 1.5;
const USUAL_BRANCHES = 3;
/** Finds out by what the last run measured how repositories are read. One call for all of them is always cheap. */
function findScanCosts(callsPerRead, repositories) {
    const perRead = callsPerRead ?? 0;
    const isCheap = perRead * repositories <= Math.max(1, repositories * CHEAP_CALLS_PER_READ);
    return {
        detection: isCheap ? "batched" : "single",
        perRead: isCheap ? 0 : perRead,
        perComparison: perRead >= REST_CALLS_PER_READ ? 1 : 1 / ports_repositories/* COMPARISONS_PER_CALL */.sk,
    };
}
/** Makes the candidate of a repository; its scan is asked for where an earlier one was not done with it. */
function createScanCandidate({ repository, threshold, memory }, state, costs, weights, read) {
    const key = (0,repository_ref/* repositoryKey */.Kq)(repository);
    const comparisons = read?.comparisons ?? memory?.comparisons.length ?? USUAL_BRANCHES;
    return {
        key,
        record: state.records.get(key) ?? null,
        calls: costs.perRead + comparisons * costs.perComparison,
        weight: weights.get(key) ?? 1,
        commitsToThreshold: findCommitsToThreshold(memory, threshold),
        isRequested: state.unfinished.has(key),
        ...(read?.pendingMs !== undefined && { pendingMs: read.pendingMs }),
    };
}
/**
 * Commits that the branch nearest to its threshold is from passing it. A branch over it has its sync pull request, or waits
 * for a person; `null` where all are, and where nothing is known of any.
 */
function findCommitsToThreshold(memory, threshold) {
    const near = (memory?.comparisons ?? []).flatMap((one) => one.status === "compared" && one.behindBy <= threshold ? [one.behindBy] : []);
    return near.length === 0 ? null : threshold + 1 - Math.max(...near);
}
/** Calls an hour that one scan of everything in each interval takes: the budget where the configuration has none. */
function usualCallsPerHour(repositories, costs, intervalMs) {
    const calls = repositories.reduce((sum, { memory }) => sum + costs.perRead + (memory?.comparisons.length ?? USUAL_BRANCHES) * costs.perComparison, 0);
    return (calls * 3_600_000) / intervalMs;
}

;// CONCATENATED MODULE: ./packages/core/out/memory/scan-learner.js



/** What a snapshot tells of a default branch; `null`: the repository is none to work on, such as an archived one. */
function describeScan(snapshot, before, nowMs) {
    return {
        scannedAtMs: nowMs,
        commitTimesMs: snapshot === null ? [] : snapshot.commitTimesMs,
        mostTimes: ports_repositories/* COMMIT_TIMES_PER_CALL */.ww,
        hasMoved: snapshot !== null && before !== undefined && before.defaultOid !== snapshot.defaultBranch?.oid,
    };
}
/** Reasons of repositories that a run has not looked at. */
const LEFT_ALONE = new Set([
    "rate-limit",
    "cancelled",
    "duplicate",
    "not-due",
]);
/** Learns when pushes come, from what scans see. */
class ScanLearner {
    #facts;
    #records;
    #commits = new Map();
    #keyById;
    /** @param records what earlier runs learned, by `owner/name` in lower case */
    constructor(records, facts) {
        this.#facts = facts;
        this.#records = new Map(records);
        const known = [...facts.memory.earlier.repositories];
        this.#keyById = new Map(known.flatMap(([key, { databaseId }]) => (databaseId === null ? [] : [[databaseId, key]])));
    }
    /** What is known by now. */
    get records() {
        return this.#records;
    }
    /** Times of the commits that were found, by `owner/name`. */
    get commits() {
        return this.#commits;
    }
    /** Takes the results of a wave, in the order of its openings; only those that count as scanned teach anything. */
    learn(openings, observed, isScanned) {
        for (const [index, result] of observed.entries()) {
            const key = (0,repository_ref/* repositoryKey */.Kq)(result.config.repository);
            const isLeft = result.status === "skipped" && LEFT_ALONE.has(result.reason);
            if (isLeft || !isScanned(key))
                continue;
            // One that cannot be read is tried again in every run, as without a schedule.
            if (result.status === "failed")
                this.#records.delete(key);
            else
                this.#learnOne(openings[index], result, key);
        }
    }
    #learnOne(opening, { config }, key) {
        const { memory, nowMs } = this.#facts;
        const snapshot = opening?.status === "open" ? opening.snapshot : null;
        const scan = describeScan(snapshot, memory.earlier.repositories.get(key), nowMs);
        const known = this.#find(key, snapshot?.databaseId ?? null);
        const { record, commitTimesMs } = learnScan(known, scan, this.#facts.config.halfLifeDays);
        this.#records.set(key, record);
        if (commitTimesMs.length > 0)
            this.#commits.set((0,repository_ref/* formatRepositoryRef */.PC)(config.repository), commitTimesMs);
    }
    /**
     * What is known of a repository: under the name that it had before where the configuration has been given the new one,
     * nothing where another repository has taken over the name.
     */
    #find(key, databaseId) {
        const before = this.#facts.memory.earlier.repositories.get(key);
        if (databaseId === null || before?.databaseId === databaseId)
            return this.#records.get(key) ?? null;
        const formerKey = this.#keyById.get(databaseId);
        if (formerKey !== undefined)
            return this.#records.get(formerKey) ?? null;
        return (before?.databaseId ?? null) === null ? (this.#records.get(key) ?? null) : null;
    }
}

;// CONCATENATED MODULE: ./packages/core/out/memory/unfinished.js

/** Outcomes after which another run has something to do, though nothing may be pushed meanwhile. */
const OPEN_ENDS = new Set(["planned", "deferred", "failed"]);
/** Keys of the repositories that a run is not done with, and of those that it is. */
function findUnfinished(results) {
    const unfinished = new Set();
    const finished = new Set();
    for (const { repository, status, reason, branches } of results) {
        const key = (0,repository_ref/* repositoryKey */.Kq)(repository);
        if (reason === "not-due" || reason === "not-in-shard")
            continue;
        const isOpen = status === "failed" ||
            reason === "rate-limit" ||
            reason === "cancelled" ||
            branches.some(({ outcome }) => OPEN_ENDS.has(outcome));
        (isOpen ? unfinished : finished).add(key);
    }
    return { unfinished, finished };
}

;// CONCATENATED MODULE: ./packages/core/out/memory/scan-scheduler.js











/**
 * Decides which repositories a run reads and compares, and learns from what its scans see. Without a schedule (`uniform`)
 * everything is taken and nothing is learned.
 *
 * Where reading is batched, all are read, and the schedule chooses among those that have something to compare; where each
 * costs calls of its own, it chooses before anything is read. A shadow schedule decides and learns alike, and takes everything.
 */
class ScanScheduler {
    #facts;
    #mode;
    #settings;
    #learner;
    #earlier;
    #prior;
    #decisions = new Map();
    #unchanged = new Set();
    #costs = findScanCosts(null, 0);
    #budget = null;
    #left = 0;
    #unread = 0;
    #reads = { repositories: 0, calls: 0 };
    #unfinished;
    constructor(facts) {
        const { config, intervalMinutes, memory, nowMs } = facts;
        this.#facts = facts;
        this.#mode = config.mode === "uniform" ? null : config.mode;
        const { objective, maxIntervalFactor, maxIntervalHours, fairness } = config;
        const nominalIntervalMs = intervalMinutes * 60_000;
        this.#settings = { objective, maxIntervalFactor, maxIntervalHours, fairness, nominalIntervalMs };
        const earlier = this.#mode === null ? NO_SCHEDULE : (memory.earlier.schedule ?? NO_SCHEDULE);
        this.#earlier = startSchedule(earlier, longestWaitMs(this.#settings), nowMs);
        this.#learner = new ScanLearner(this.#earlier.records, facts);
        this.#unfinished = this.#earlier.unfinished;
        const records = [...this.#earlier.records.values()];
        this.#prior = findPrior(records, sumCounts(records.map(({ counts }) => counts)));
    }
    /** Since when a repository's commit times are asked about; `undefined`: not at all. */
    sinceOf(repository) {
        if (this.#mode === null)
            return undefined;
        return this.#earlier.records.get((0,repository_ref/* repositoryKey */.Kq)(repository))?.lastScanMs ?? firstLookMs(this.#facts.nowMs);
    }
    /** Chooses what is read. The others have their result already. */
    selectReads(requests, spendable) {
        this.#unread = requests.length;
        if (this.#mode === null || this.#isOverruled)
            return { due: requests, notDue: new Map() };
        if (this.#budget === null)
            this.#open(requests, spendable);
        if (this.#costs.detection === "batched")
            return { due: requests, notDue: new Map() };
        const candidates = requests.map((request) => createScanCandidate(this.#toScheduled(request), this.#earlier, this.#costs, this.#facts.config.weights));
        const { carried } = this.#decide(candidates, requests, this.#left);
        this.#left = carried;
        const notDue = new Map(requests.flatMap((request) => {
            const result = this.#toNotDue(request);
            return result === null ? [] : [[request, result]];
        }));
        return { due: requests.filter((request) => !notDue.has(request)), notDue };
    }
    /** Chooses what is compared among what was read: the others are closed. */
    selectComparisons(openings) {
        const wave = openings.length;
        const share = this.#unread <= wave ? 1 : wave / this.#unread;
        this.#unread -= wave;
        if (this.#mode === null || this.#isOverruled || this.#costs.detection === "single")
            return openings;
        const { recalled } = recallUnmoved(openings, this.#facts.memory.earlier);
        const candidates = [];
        const requests = [];
        for (const opening of openings) {
            if (opening.status === "closed")
                continue;
            const { request, snapshot } = opening;
            const comparisons = opening.comparisons.filter((one) => !recalled.has(one)).length;
            const pendingMs = this.#findPending(request, snapshot);
            const isQuiet = comparisons === 0 && (this.#mode === "learned" || (pendingMs ?? []).length === 0);
            if (isQuiet) {
                this.#unchanged.add((0,repository_ref/* repositoryKey */.Kq)(request.config.repository));
                continue;
            }
            const read = { comparisons: Math.max(1, comparisons), pendingMs };
            const scheduled = this.#toScheduled(request);
            const { weights } = this.#facts.config;
            candidates.push(createScanCandidate(scheduled, this.#earlier, this.#costs, weights, read));
            requests.push(request);
        }
        const part = this.#left * share;
        const { carried } = this.#decide(candidates, requests, part);
        this.#left += carried - part;
        return openings.map((opening) => {
            const observed = opening.status === "open" ? this.#toNotDue(opening.request) : null;
            return observed === null ? opening : { status: "closed", observed };
        });
    }
    /** Counts what reading cost. */
    noteReads(repositories, calls) {
        this.#reads = {
            repositories: this.#reads.repositories + repositories,
            calls: this.#reads.calls + calls,
        };
    }
    /**
     * Learns from the scans of a wave.
     *
     * @param openings as they were read, before `selectComparisons`
     * @param observed results in their order
     */
    learn(openings, observed) {
        if (this.#mode === null)
            return;
        const isScanned = (key) => this.#decisions.get(key)?.reason !== "not-due";
        this.#learner.learn(openings, observed, isScanned);
    }
    /** Takes what the run came to, and says what was decided; `undefined` without a schedule. */
    finish(results) {
        if (this.#mode === null)
            return undefined;
        const { unfinished, finished } = findUnfinished(results);
        const kept = [...this.#earlier.unfinished].filter((key) => !finished.has(key));
        this.#unfinished = new Set([...kept, ...unfinished]);
        return {
            mode: this.#mode,
            objective: this.#settings.objective,
            detection: this.#costs.detection,
            isFullScan: this.#isOverruled,
            budget: this.#budget ?? 0,
            carried: this.#left,
            decisions: [...this.#decisions.values()],
            unchanged: this.#unchanged.size,
            commits: this.#learner.commits,
        };
    }
    /** What the next run needs to know, as far as this one has got; `undefined` without a schedule. */
    state() {
        if (this.#mode === null)
            return undefined;
        const { nowMs, listed } = this.#facts;
        const { repositories, calls } = this.#reads;
        const hasDecided = this.#budget !== null;
        return {
            records: new Map([...this.#learner.records].filter(([key]) => listed.has(key))),
            lastRunMs: hasDecided ? nowMs : this.#earlier.lastRunMs,
            carried: hasDecided ? this.#left : this.#earlier.carried,
            callsPerRead: repositories === 0 ? this.#earlier.callsPerRead : calls / repositories,
            unfinished: new Set([...this.#unfinished].filter((key) => listed.has(key))),
        };
    }
    /** Everything is scanned: somebody asked for it, or what earlier runs left turned out to be wrong. */
    get #isOverruled() {
        return this.#facts.isFullScan || this.#facts.memory.discarded !== undefined;
    }
    #open(requests, spendable) {
        const { config, listed, nowMs } = this.#facts;
        const { lastRunMs, carried, callsPerRead } = this.#earlier;
        const { nominalIntervalMs } = this.#settings;
        this.#costs = findScanCosts(callsPerRead, requests.length);
        const scheduled = requests.map((request) => this.#toScheduled(request));
        const given = config.apiBudgetPerHour;
        // A shard has its part of what the whole configuration may spend.
        const callsPerHour = given === undefined
            ? usualCallsPerHour(scheduled, this.#costs, nominalIntervalMs)
            : given * Math.min(1, requests.length / Math.max(1, listed.size));
        const elapsedMs = lastRunMs === null ? 0 : nowMs - lastRunMs;
        this.#budget = findScanBudget(callsPerHour, elapsedMs, carried, spendable);
        this.#left = this.#budget;
    }
    /** Commits that wait for a scan; `undefined` for a repository that is new. */
    #findPending({ config }, snapshot) {
        const { memory, nowMs } = this.#facts;
        const key = (0,repository_ref/* repositoryKey */.Kq)(config.repository);
        const record = this.#earlier.records.get(key);
        const scan = describeScan(snapshot, memory.earlier.repositories.get(key), nowMs);
        return record === undefined ? undefined : findCommitTimes(record, scan);
    }
    #toScheduled({ config, settings }) {
        const { repository } = config;
        const memory = this.#facts.memory.earlier.repositories.get((0,repository_ref/* repositoryKey */.Kq)(repository));
        return { repository, threshold: settings.threshold, memory };
    }
    #decide(candidates, requests, budget) {
        const { nowMs } = this.#facts;
        const schedule = planScans(candidates, this.#prior, this.#settings, nowMs, budget);
        const names = new Map(requests.map(({ config: { repository } }) => [
            (0,repository_ref/* repositoryKey */.Kq)(repository),
            (0,repository_ref/* formatRepositoryRef */.PC)(repository),
        ]));
        for (const decision of [...schedule.scans, ...schedule.waiting]) {
            const repository = names.get(decision.key) ?? decision.key;
            this.#decisions.set(decision.key, { ...decision, repository });
        }
        return schedule;
    }
    #toNotDue({ config }) {
        const decision = this.#decisions.get((0,repository_ref/* repositoryKey */.Kq)(config.repository));
        if (this.#mode !== "learned" || decision?.reason !== "not-due")
            return null;
        const next = decision.dueAtMs === null ? {} : { nextScanMs: decision.dueAtMs };
        return { status: "skipped", config, reason: "not-due", ...next };
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/state/create-scheduler.js


/** Makes the schedule of a run. Without a state file nothing could be learned, and everything is scanned. */
function createScheduler({ inputs, config, approved, startedAtMs }, memory, { runner, logger }) {
    const hasState = inputs.stateFile !== undefined;
    if (!hasState && config.scheduling.mode !== "uniform") {
        logger.warning(`scheduling.mode is ${config.scheduling.mode}, but state-file is none: nothing can be learned, and every repository is scanned.`);
    }
    return new ScanScheduler({
        config: hasState ? config.scheduling : { ...config.scheduling, mode: "uniform" },
        intervalMinutes: config.syncIntervalMinutes,
        listed: new Set(config.repositories.map(({ repository }) => (0,repository_ref/* repositoryKey */.Kq)(repository))),
        isFullScan: isFullScan(inputs.scan, runner.eventName) || approved !== undefined,
        memory,
        nowMs: startedAtMs,
    });
}
/** A person who starts a run by hand wants to see everything; whoever starts it from outside says `due`. */
function isFullScan(scan, eventName) {
    return scan === undefined ? eventName === "workflow_dispatch" : scan === "all";
}

;// CONCATENATED MODULE: ./packages/core/out/repository/remote-address.js

/** Reads which repository git calls `origin` out of its configuration; `null` when it names none that can be one of GitHub's. */
function parseOrigin(gitConfig) {
    let isOrigin = false;
    for (const line of gitConfig.split(/\r?\n/)) {
        if (line.trim().startsWith("["))
            isOrigin = /^\[remote "origin"\]/.test(line.trim());
        const address = isOrigin ? /^\s*url\s*=\s*"?([^"]+?)"?\s*$/.exec(line)?.[1] : undefined;
        if (address !== undefined)
            return parseAddress(address);
    }
    return null;
}
/** The last two parts of an address: `https://host/owner/name.git`, `git@host:owner/name`. */
function parseAddress(address) {
    const path = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(.+)$/i.exec(address)?.[1];
    const parts = path
        ?.replace(/\/+$/, "")
        .replace(/\.git$/, "")
        .split("/") ?? [];
    return parts.length < 2 ? null : (0,repository_ref/* parseRepositoryRef */.rH)(parts.slice(-2).join("/"));
}

;// CONCATENATED MODULE: ./packages/core/out/sync/ecosystem.js
/**
 * Names an ecosystem: 16 hexadecimal digits that tell what one configuration made from what another one did, even where both
 * use the same token on the same repositories.
 *
 * Shards and the input `repositories` make no difference: they are parts of the same configuration. Case makes none in the
 * name of a repository or a server; in a path it does.
 *
 * @param digest SHA-256, in hexadecimal digits
 */
function ecosystemId({ automation, configFile, apiUrl }, digest) {
    const path = configFile
        .replaceAll("\\", "/")
        .replaceAll(/(?:^|\/)(?:\.\/|\/)*/g, (match, at) => at === 0 && !match.startsWith("/") ? "" : "/");
    const server = apiUrl.replace(/\/+$/, "").toLowerCase();
    return digest(JSON.stringify(["ecosystem", automation.toLowerCase(), path, server])).slice(0, 16);
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/state/name-ecosystem.js




/**
 * Names the ecosystem of a run. On a command line nothing says which repository the configuration belongs to: then it is the
 * one that the workspace was cloned from, so that a run by hand goes on with what the workflow made. Without a clone only
 * the path of the configuration tells two of them apart.
 */
async function nameEcosystem(configFile, kit) {
    const { apiUrl, repository } = kit.runner;
    const automation = repository ?? (await findOrigin(kit)) ?? "";
    const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
    return ecosystemId({ automation, configFile, apiUrl }, digest);
}
async function findOrigin({ findWorkspaceFile }) {
    try {
        const origin = parseOrigin((await findWorkspaceFile(".git/config")) ?? "");
        return origin === null ? undefined : (0,repository_ref/* formatRepositoryRef */.PC)(origin);
    }
    catch (error) {
        // In a second worktree `.git` is a file.
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/sync-monitor/out/session.js








/** Opens the cache and the connection of a run that has begun. */
async function openSession(started, kit) {
    const { inputs, approved, governor, partialAnswers, startedAtMs } = started;
    const { config, experiments } = await applyExperiments(started, kit);
    const { clock, runner, logger, signal, random } = kit;
    const digest = createStateDigest(runner, inputs.configFile);
    const cache = await openCache(inputs.stateFile, nameScope(inputs, runner.apiUrl), digest, kit);
    const { memory } = cache;
    governor.recall(memory.pace.contentMs);
    if (!inputs.isDryRun)
        memory.keepTick({ startMs: startedAtMs, number: runner.runNumber });
    const schedule = createScheduler(started, memory, kit);
    const { loads = {} } = memory.earlier;
    const sizes = new query_sizes/* QuerySizes */.B(recallLoads(loads, clock.now()));
    memory.followLoads(() => rememberLoads(sizes.loads, loads, clock.now()));
    const connection = createConnection(started, sizes, kit);
    return {
        ...{ inputs, config, approved, governor, partialAnswers, startedAtMs, connection, cache, memory },
        ...{ logger, signal, random, schedule },
        countRequests: () => connection.countRequests(),
        concurrency: inputs.concurrency,
        botUserIds: config.bots.userIds,
        botBranchPrefixes: config.bots.branchPrefixes,
        checkpoint: () => cache.checkpoint(),
        spendablePoints: () => findSpendable(connection, inputs, clock.now()),
        nowMs: () => clock.now(),
        runnerRepository: runner.identity.repository,
        ecosystem: await nameEcosystem(inputs.configFile, kit),
        experiments,
        runUrl: runner.runUrl,
    };
}
/** Most configurations have no experiment, and load nothing for it. */
async function applyExperiments({ config, inputs }, kit) {
    if (config.experiments.every(({ status }) => status !== "running"))
        return { config, experiments: null };
    const { openExperiments } = await Promise.all(/* import() */[__webpack_require__.e(434), __webpack_require__.e(634), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 8464));
    return openExperiments(config, inputs, kit);
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/run.js














/** Repositories from which on a run makes garbage by the hundred megabytes. */
const run_MANY_REPOSITORIES = 1_000;
/** Carries out a run that has begun, and reports it, whatever it came to. */
async function run(started, kit) {
    if (started.config.repositories.length > run_MANY_REPOSITORIES)
        (0,scarce_memory/* saveScarceMemory */.o)();
    const session = await openSession(started, kit);
    const end = await sync(session).catch(endWithCrash);
    await reportRun(end, session, kit);
}
/** Syncs an ecosystem: reads what to do, observes, plans, executes the plan, cleans up, and summarizes. */
async function sync(session) {
    const { inputs, config } = session;
    warnOfIdlePatterns(session);
    const { requests, skipped } = selectRequests(config, inputs, session.ecosystem);
    const access = await openAccess(requests, inputs, session.connection);
    if (access.status === "refused")
        return endWithError(access.error);
    const dashboard = await openDashboardIssue(inputs, session, access.github.issues);
    const dependencies = { ...access.github, ...session };
    const { reachable, leftOut } = leaveOut(requests, access.refusedOwners, dashboard.commands.ignored);
    const planned = await observeAndPlan(reachable, access.ownersWithoutApp, dashboard, session, dependencies);
    if (planned.status === "ended")
        return endWithError(planned.error);
    const { plan, facts } = planned;
    const planAgain = createPlanAgain(plan, facts, dependencies);
    const outcomes = inputs.isDryRun ? describePlan(plan) : await execute(plan, { ...dependencies, planAgain });
    const observed = replaceStale(planned.observed, plan.reassessed);
    const cleanedUp = await cleanUpBranches(observed, listHopeless(plan), inputs.isDryRun, dependencies);
    const all = [...observed, ...leftOut, ...skipped];
    const end = summarize({ observed: all, outcomes, cleanedUp, plan, homeLimit: access.homeLimit }, session);
    if (inputs.isDryRun)
        return end;
    await dashboard.show(end);
    return { ...end, repositories: await addEndedPullRequests(end.repositories, dependencies) };
}
async function observeAndPlan(requests, ownersWithoutApp, { commands }, { config, inputs, approved }, dependencies) {
    try {
        const observed = explainMissingApp(await observe(requests, dependencies), ownersWithoutApp);
        const facts = resolvePlanningFacts(config, {
            overrides: inputs.overrides,
            pace: dependencies.memory.pace,
            approved,
            isForbidden: (repository, branch) => commands.never.has(branchCommandKey(repository, branch)),
            nowMs: dependencies.nowMs(),
        });
        const plan = await planRun(listStale(observed), facts, dependencies);
        return { status: "planned", observed, facts, plan };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return { status: "ended", error };
    }
}
function warnOfIdlePatterns({ config, inputs, logger }) {
    for (const pattern of (0,select_repositories/* findIdlePatterns */.$)(config, inputs.repositories)) {
        logger.warning(`repositories: no repository of the configuration matches ${pattern}.`);
    }
}


/***/ }),

/***/ 7866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ saveScarceMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/** Free memory with which a run need not save any: the largest takes less than a quarter of it. */
const PLENTY_BYTES = 2 * 1024 ** 3;
/**
 * Where the machine has less than 2 GiB left, has V8 collect garbage early instead of letting the heap grow: for a run that
 * makes much garbage and keeps little. It takes half of the memory then, and up to twice the CPU.
 *
 * The flag changes when the collector runs, nothing that was compiled or allocated before, so it may be set late.
 *
 * @param freeBytes What this process may still take; the limit of its container counts.
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
function saveScarceMemory(freeBytes = process.availableMemory(), setFlags = node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString) {
    if (freeBytes < PLENTY_BYTES)
        setFlags("--optimize-for-size");
}


/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tokenKindOf)
/* harmony export */ });
/** Requests per hour that only a workflow's own token has. */
const WORKFLOW_TOKEN_LIMIT = 1000;
/**
 * Tells a token's kind. The token is looked at and goes nowhere.
 *
 * A workflow's own token is an App's installation token too, and only its limit distinguishes them (not on Enterprise
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


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ compilePatternList)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7282);

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
/** Holds nothing that a glob would read as its own. */
const PLAIN_NAME = /^[\w-][\w./-]*\w$/;
function compilePattern(pattern) {
    const isNegated = pattern.startsWith("!");
    const glob = isNegated ? pattern.slice(1) : pattern;
    // A list of some thousand names held against some thousand repositories takes seconds as expressions.
    if (PLAIN_NAME.test(glob))
        return { isNegated, matches: (text) => text === glob };
    const matches = compileGlob(glob);
    return { isNegated, matches: (text) => matches(text) };
}
/**
 * Negation is ours, and extglobs would give parentheses, which names may hold, a meaning. With the flag `s` a dot stands
 * for U+2028 and U+2029, too, which names may hold; with `u` a `?` stands for a whole character beyond U+FFFF.
 */
function compileGlob(glob) {
    const { source } = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { dot: true, nonegate: true, noextglob: true });
    const expression = compileExpression(source);
    return (text) => text === glob || expression.test(text);
}
/** What needs no escape may have none under `u`. */
function compileExpression(source) {
    const plain = source.replace(/\\(.)/gsu, (whole, character) => character === "-" ? "\\x2d" : /[\w$^\\.*+?()[\]{}|/]/.test(character) ? whole : character);
    try {
        return new RegExp(plain, "su");
    }
    catch {
        return new RegExp(source, "s");
    }
}


/***/ }),

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createRepositoryMatcher)
/* harmony export */ });
/* harmony import */ var _pattern_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7961);
/* harmony import */ var _repository_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);


/**
 * Compiles names and globs of repositories: `acme/api`, `acme/*`, `!acme/legacy-*`, or `api` for that name under every
 * owner. Case is ignored, as GitHub does; see `compilePatternList` for what a glob may hold.
 */
function createRepositoryMatcher(patterns) {
    const matches = (0,_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePatternList */ ._)(patterns.map(completePattern));
    return (repository) => matches((0,_repository_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryKey */ .Kq)(repository));
}
function completePattern(pattern) {
    const lowered = pattern.toLowerCase();
    if (lowered.includes("/"))
        return lowered;
    return lowered.startsWith("!") ? `!*/${lowered.slice(1)}` : `*/${lowered}`;
}


/***/ }),

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ regularizedBeta)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3792);

/** Most steps of the continued fraction; it needs about sqrt(max(a, b)) of them. */
const MAX_STEPS = 10_000;
const PRECISION = 1e-15;
/** Stands in for a zero denominator in Lentz' method. */
const TINY = 1e-300;
/**
 * The regularized incomplete beta function I_x(a, b): the probability that a Beta(a, b) variable is at most `x`.
 *
 * For a, b > 0; `x` below 0 counts as 0, above 1 as 1. `NaN` for other arguments.
 * Continued fraction with Lentz' method, https://dlmf.nist.gov/8.17#SS5.
 */
function regularizedBeta(x, a, b) {
    if (!(a > 0 && b > 0) || Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The fraction converges fast on this side only; the other one is its complement.
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedBeta(1 - x, b, a);
    const logFront = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(a + b) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(a) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(b) + a * Math.log(x) + b * Math.log1p(-x);
    return Math.min(1, (Math.exp(logFront) / a) * continuedFraction(x, a, b));
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / keepFromZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= MAX_STEPS; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / keepFromZero(1 + even * d);
        c = keepFromZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
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


/***/ }),

/***/ 3792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logGamma)
/* harmony export */ });
/** Coefficients of Lanczos' approximation for g = 7 and nine terms (Godfrey 2001): relative error below 1e-13. */
const LANCZOS_G = 7;
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Natural logarithm of the gamma function, for `x` > 0; `NaN` elsewhere. */
function logGamma(x) {
    if (!(x > 0))
        return Number.NaN;
    // Below one half the reflection formula keeps the precision.
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const z = x - 1;
    const sum = LANCZOS.reduce((total, coefficient, index) => total + (index === 0 ? coefficient : coefficient / (z + index)), 0);
    const t = z + LANCZOS_G + 0.5;
    return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}


/***/ }),

/***/ 2507:
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
            if (operation.isAdoption === true) {
                return `take over sync pull request #${operation.pullRequest.number} into ${base} from an older version`;
            }
            return `update sync pull request #${operation.pullRequest.number} into ${base}`;
        case "replace-pull-request":
            return `replace sync pull request #${operation.pullRequest.number} into ${base}, which merges the former default branch ${operation.former}`;
        case "review-conflict":
            return `mark sync pull request #${operation.pullRequest.number} into ${base} as ready if its conflicts are gone`;
        case "label-pull-request":
            return `label sync pull request #${operation.pullRequest.number} into ${base}`;
        case "fast-forward":
            return `fast-forward ${base} to ${operation.due.defaultBranch.name}`;
    }
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ parsePlanFile),
/* harmony export */   IB: () => (/* binding */ createPlanFile),
/* harmony export */   _d: () => (/* binding */ reviewOperation)
/* harmony export */ });
/* harmony import */ var _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4639);
/* harmony import */ var _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2507);



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
        return refuse("It was not written by this version of the action.");
    if (file.api_url !== apiUrl)
        return refuse("It was made for another GitHub host.");
    if (!Array.isArray(file.operations) || file.operations.length > MAX_OPERATIONS) {
        return refuse("Its list of operations is invalid.");
    }
    const plan = new Map();
    for (const [index, entry] of file.operations.entries()) {
        const operation = readOperation(entry);
        if (operation === null)
            return refuse(`Operation ${index + 1} is invalid.`);
        const key = keyOf(operation.repository.toLowerCase(), operation.branch);
        if (plan.has(key))
            return refuse(`Operation ${index + 1} duplicates a branch.`);
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
        return stale(`the run would now ${(0,_describe_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOperation */ .R)(operation)}`);
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
        reason: `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(behindBy, "commit")} behind ${defaultBranch.name}, more than ${settings.threshold}`,
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
            // Merge, look at the text at the last moment, write it.
            return operation.isAdoption === true ? 2 : 3;
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


/***/ }),

/***/ 5381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findIdlePatterns),
/* harmony export */   X: () => (/* binding */ selectRepositories)
/* harmony export */ });
/* harmony import */ var _repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _repository_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2630);


/** Patterns that no repository of the configuration matches: misspelt, most of the time. Exclusions are not looked at. */
function findIdlePatterns(config, patterns) {
    return patterns.filter((pattern) => {
        if (pattern.startsWith("!"))
            return false;
        const matches = (0,_repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .createRepositoryMatcher */ .$)([pattern]);
        return !config.repositories.some(({ repository }) => matches(repository));
    });
}
/**
 * Picks a run's repositories. One that `patterns` leave out, or of another owner than the shard's, is not part of the run
 * at all; one of another shard, or switched off in the file, is listed as skipped.
 */
function selectRepositories(config, patterns, shard) {
    const matches = patterns.length === 0 ? () => true : (0,_repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .createRepositoryMatcher */ .$)(patterns);
    const selected = [];
    const skipped = [];
    for (const repository of config.repositories) {
        if (!matches(repository.repository))
            continue;
        if (shard?.owner !== undefined && repository.repository.owner.toLowerCase() !== shard.owner)
            continue;
        if (!repository.isEnabled)
            skipped.push({ repository, reason: "disabled" });
        else if (shard !== undefined && !(0,_repository_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .isInShard */ .O1)(repository.repository, shard)) {
            skipped.push({ repository, reason: "not-in-shard" });
        }
        else
            selected.push(repository);
    }
    return { selected, skipped };
}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ resolveRepositorySettings),
/* harmony export */   Xw: () => (/* binding */ resolveRunMode),
/* harmony export */   ib: () => (/* binding */ resolveMaxPullRequests)
/* harmony export */ });
/* unused harmony export DEFAULT_MAX_PULL_REQUESTS */
const DEFAULT_MAX_PULL_REQUESTS = 50;
/** Resolves the settings of one repository: its own setting, else the input, else the file, else the default. */
function resolveRepositorySettings(config, repository, overrides, ecosystem) {
    const { sync } = config;
    return {
        mode: config.isSyncEnabled ? (repository.mode ?? overrides.mode ?? sync.mode ?? "report") : "report",
        head: repository.head ?? overrides.head ?? sync.head ?? "sync-branch",
        threshold: repository.threshold ?? overrides.threshold ?? config.threshold,
        diverged: repository.diverged ?? sync.diverged,
        finished: repository.finished ?? sync.finished,
        include: repository.branches?.include ?? sync.branches.include,
        exclude: repository.branches?.exclude ?? sync.branches.exclude,
        labels: repository.labels ?? sync.labels,
        recreateAfterDays: repository.recreateAfterDays ?? sync.recreateAfterDays,
        isReplayGuarded: repository.isReplayGuarded ?? sync.isReplayGuarded,
        conflictReviewers: repository.conflictReviewers ?? sync.conflictReviewers,
        ecosystem,
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


/***/ }),

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ endsOwner),
/* harmony export */   Ql: () => (/* binding */ toOwnersRefusal),
/* harmony export */   uJ: () => (/* binding */ describeUnavailable)
/* harmony export */ });
/* harmony import */ var _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1286);

/** The one error for a token that cannot be had, with GitHub's own reason and the remedy for it. */
function describeUnavailable(request, refusal) {
    if ("keyProblem" in refusal) {
        return unavailable(request, `the key in app-private-key ${refusal.keyProblem}`, {});
    }
    const { error, clock } = refusal;
    const { status, refusal: cause, serverTimeMs } = error;
    return unavailable(request, adviseOn(request, error, clock).join(" "), {
        status,
        refusal: cause,
        serverTimeMs,
        cause: error,
    });
}
/** What GitHub said and what to do about it; for a token a plain 404 means something else than for a repository. */
function adviseOn({ owner, settingsUrl }, error, clock) {
    const { status, code, refusal, serverTimeMs, words = "" } = error;
    if (status === 404 && refusal === undefined)
        return [endSentence(words), describeMissing(owner)];
    const message = quoteOf(error);
    if (refusal === "installation-suspended" && isAddress(settingsUrl)) {
        return [message, `Settings page: ${settingsUrl}`];
    }
    if (refusal === "bad-credentials") {
        return [endSentence(words), `Check that app-id and app-private-key belong to the same App. ${clock}`];
    }
    // Where no answer came, or one without a date, nobody can tell whether the clock is right.
    const isClockDoubtful = code === "network" || (status === 401 && serverTimeMs === undefined);
    return isClockDoubtful || refusal === "clock" ? [message, clock] : [message];
}
function describeMissing(owner) {
    return owner === undefined
        ? "Check app-id, and that the App is registered on this server."
        : `The App is no longer installed for ${owner}: install it again.`;
}
function quoteOf({ message, operation }) {
    const begin = `Could not ${operation}: `;
    return message.startsWith(begin) ? message.slice(begin.length) : message;
}
function isAddress(url) {
    return url !== undefined && /^https?:\/\/[!-;=?-Z_a-z~]{1,300}$/.test(url);
}
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function unavailable({ operation }, why, details) {
    return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`Could not ${operation}: ${why}`, {
        ...details,
        code: "token-unavailable",
        operation,
        scope: "owner",
    });
}
/** Whether an answer means that the token itself is of no use any more. */
function endsOwner({ code, status, refusal }) {
    const isOut = refusal === "installation-suspended" || refusal === "account-suspended";
    return code === "token-unavailable" || status === 401 || (code === "forbidden" && isOut);
}
/** The same error, as that of one owner alone. */
function toOwnersRefusal(error, owner) {
    if (error.code === "token-unavailable")
        return error;
    const { status, operation, refusal, remedy, words, serverTimeMs } = error;
    return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`The token for ${owner} was refused. ${error.message}`, {
        ...{ status, operation, refusal, remedy, words, serverTimeMs, cause: error },
        code: status === 401 ? "unauthorized" : "token-unavailable",
        scope: "owner",
    });
}


/***/ })

};
