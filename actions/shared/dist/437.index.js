export const id = 437;
export const ids = [437];
export const modules = {

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ LOOKS_A_CALL)
/* harmony export */ });
/** Branches that one call looks into. */
const LOOKS_A_CALL = 25;


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ COMPARISONS_A_CALL),
/* harmony export */   z: () => (/* binding */ REPOSITORIES_A_CALL)
/* harmony export */ });
/** Repositories that one call brings. */
const REPOSITORIES_A_CALL = 25;
/** Branches that one call compares. */
const COMPARISONS_A_CALL = 50;


/***/ }),

/***/ 5021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ isBotBranch),
/* harmony export */   RS: () => (/* binding */ isBotAccount)
/* harmony export */ });
/* unused harmony export accountIdFromEmail */
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


/***/ }),

/***/ 8075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ judgeRules),
/* harmony export */   YF: () => (/* binding */ findWaits),
/* harmony export */   zr: () => (/* binding */ UNKNOWN_RULES)
/* harmony export */ });
/* unused harmony export PULL_REQUEST_WAITS */
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


/***/ }),

/***/ 3258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ wasSyncPullRequest),
/* harmony export */   Mc: () => (/* binding */ judgeOwnCommits),
/* harmony export */   Me: () => (/* binding */ MOST_COMMITS_LOOKED_AT),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   h7: () => (/* binding */ isBotWork),
/* harmony export */   iN: () => (/* binding */ countOwnCommits)
/* harmony export */ });
/* unused harmony export isOurCommitMessage */
/* harmony import */ var _repository_bot_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5021);
/* harmony import */ var _sync_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7149);
/* harmony import */ var _sync_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5148);
/* harmony import */ var _sync_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5609);




/** A branch that is ahead by more is somebody's work, without a look at each commit. */
const MOST_COMMITS_LOOKED_AT = 250;
/**
 * Whether a pull request that was merged from the default branch was a sync pull request: by its text, also after edits, or by
 * its title. One sign is enough, because its people merged the default branch by it, whoever opened it.
 */
function wasSyncPullRequest({ title, body }, base, head) {
    if (title === (0,_sync_title_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSyncTitle */ .o)(base, head))
        return true;
    return (0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSyncMarker */ .JM)(body, base)?.base === base || (0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMarkerRemains */ ._T)(body) || (0,_sync_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGeneratedText */ .rs)(body);
}
/** Accounts that are kept apart: from more on it is nobody's branch alone. */
const MOST_AUTHORS = 5;
/** Trailers of commits that this product makes: the sync, the resolution of a conflict, a revert. */
const OUR_TRAILER = /^(?:Ecosystem-[A-Za-z-]+|Merge-Resolver): v\d+$/;
/** Whether a commit's message says that this product made it, also where a squash has put several messages together. */
function isOurCommitMessage(message) {
    return message.split("\n").some((line) => OUR_TRAILER.test(line.trim()));
}
/**
 * Tells a branch's own commits from how it was joined with others.
 *
 * A merge is no work of the branch's own, even one that resolved a conflict. Whose branch it is, is read from its own
 * commits, but for those that this product made.
 */
function judgeOwnCommits(branchOid, ahead, pulls) {
    const own = ahead.filter(({ parentCount }) => parentCount < 2);
    const syncs = new Set(pulls.mergedSyncs.map(({ mergeOid }) => mergeOid));
    const others = own.filter(({ oid, message }) => !syncs.has(oid) && !isOurCommitMessage(message));
    const authorIds = [...new Set(others.map(({ authorId }) => authorId))];
    return {
        count: own.length,
        authorIds: authorIds.length > MOST_AUTHORS ? [null] : authorIds,
        wasSynced: pulls.mergedSyncs.length > 0,
        isFinished: pulls.mergedHeads.some((head) => isOverSince(head, branchOid, ahead, syncs)),
    };
}
/** Whether a stale branch that is not ahead is over: its pull request was merged, and it did not move since. */
function isOver({ branch, aheadBy }, history) {
    return aheadBy === 0 && history.mergedHeads.includes(branch.oid);
}
/**
 * Whether a branch, whose pull request was merged when it was at `head`, got nothing since that tells that it goes on: no commit
 * of its own, and no sync. Where the parents' names are not told, at least the newest commit is known.
 */
function isOverSince(head, branchOid, ahead, syncs) {
    if (head === branchOid)
        return true;
    // It was moved to a commit of the default branch: somebody goes on with it.
    if (ahead.length === 0)
        return false;
    return listSince(ahead, head).every(({ oid, parentCount }) => parentCount > 1 && !syncs.has(oid));
}
/** The commits that are not among the ancestors of `head`. */
function listSince(ahead, head) {
    const commits = new Map(ahead.map((commit) => [commit.oid, commit]));
    const before = new Set();
    const queue = [head];
    for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
        if (before.has(oid))
            continue;
        before.add(oid);
        queue.push(...(commits.get(oid)?.parentOids ?? []));
    }
    return ahead.filter(({ oid }) => !before.has(oid));
}
/** Whether all own commits are bots'. A branch without any is nobody's. */
function isBotWork({ authorIds }, botUserIds) {
    return authorIds.length > 0 && authorIds.every((id) => (0,_repository_bot_account_js__WEBPACK_IMPORTED_MODULE_3__/* .isBotAccount */ .RS)(id, botUserIds));
}
/** Commits of the branch that the default branch lacks, merges left out; `null` when nobody has looked. */
function countOwnCommits(comparison) {
    return comparison.aheadBy === 0 ? 0 : (comparison.own?.count ?? null);
}


/***/ }),

/***/ 6341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ recogniseSync)
/* harmony export */ });
/* harmony import */ var _sync_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2727);
/* harmony import */ var _sync_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8876);
/* harmony import */ var _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7149);
/* harmony import */ var _sync_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5148);
/* harmony import */ var _sync_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5609);





/** The label that every sync pull request has unless the configuration names others. */
const OWN_LABEL = "ecosystem-sync";
/** A label that others use too tells nothing. */
const COMMON_LABEL = "automerge";
/**
 * Tells whether a pull request is a sync pull request into a branch, by more than one sign: the marker may be gone with an
 * edit, the author with a change of the token, the label with somebody's tidying up. Gives the marker, or what is known
 * without it; `null` for everybody else's.
 *
 * From our own sync branch one sign is enough, because nobody else makes a branch of that name. The default branch is
 * everybody's: a pull request from there needs two signs, and its title is none of them without the marker. One from a fork never is ours, whatever it shows.
 */
function recogniseSync(pullRequest, target) {
    const { body, head, base, isCrossRepository, isOwn } = pullRequest;
    if (isCrossRepository || base !== target.base)
        return null;
    const found = (0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSyncMarker */ .JM)(body, base);
    const marker = found?.base === base ? found : null;
    const isLabelled = hasOwnLabel(pullRequest, target);
    if (head === (0,_sync_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .syncBranchName */ .nv)(base)) {
        return marker ?? (isLabelled || isOwn === true ? withoutKnowledge(pullRequest) : null);
    }
    const isFromDefault = head === target.defaultBranch || head === marker?.defaultBranch;
    const isTitled = pullRequest.title === (0,_sync_title_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSyncTitle */ .o)(base, head);
    if (marker !== null) {
        const mayBeFormer = marker.defaultBranch === undefined;
        if (isOwn !== false)
            return isFromDefault || mayBeFormer ? marker : null;
        return isFromDefault && (isLabelled || isTitled) ? marker : null;
    }
    if (!isFromDefault)
        return null;
    const hasRemains = (0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMarkerRemains */ ._T)(body) || (0,_sync_text_js__WEBPACK_IMPORTED_MODULE_3__/* .hasGeneratedText */ .rs)(body);
    const isOurs = isLabelled ? isOwn === true || hasRemains : isOwn === true && hasRemains;
    return isOurs ? withoutKnowledge(pullRequest) : null;
}
/** Case makes no difference between labels on GitHub. */
function hasOwnLabel({ labels }, target) {
    const telling = new Set([OWN_LABEL, _sync_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFLICT_LABEL */ .Ek, ...target.labels.map((label) => label.toLowerCase())]);
    telling.delete(COMMON_LABEL);
    return labels.some((label) => telling.has(label.toLowerCase()));
}
function withoutKnowledge({ base, labels }) {
    const isConflict = labels.some((label) => label.toLowerCase() === _sync_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFLICT_LABEL */ .Ek);
    return { base, behindBy: 0, defaultOid: "", isConflict, isLost: true };
}


/***/ }),

/***/ 2727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ isSyncMergeMessage),
/* harmony export */   Ii: () => (/* binding */ baseOfSyncBranch),
/* harmony export */   Lr: () => (/* binding */ syncMergeMessage),
/* harmony export */   ed: () => (/* binding */ isSyncBranch),
/* harmony export */   nv: () => (/* binding */ syncBranchName),
/* harmony export */   os: () => (/* binding */ ecosystemOfMerge),
/* harmony export */   uW: () => (/* binding */ SYNC_BRANCH_PREFIX)
/* harmony export */ });
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
const ECOSYSTEM_TRAILER = /^Ecosystem: ([0-9a-f]{16})$/;
/**
 * Message of the merge commit on a sync branch.
 *
 * It holds no branch name: a name like `@team` or `fixes/#12` in a commit message would notify people and touch
 * issues. The trailers are how a later run knows the commit for our own, and which configuration made it.
 */
function syncMergeMessage(ecosystem) {
    return `Merge the default branch into the sync branch\n\n${TRAILER}\nEcosystem: ${ecosystem}`;
}
/** Whether a commit was made by `POST /merges` with our message. */
function isSyncMergeMessage(message) {
    return message.split("\n").some((line) => line.trim() === TRAILER);
}
/** Which configuration made a sync merge; `undefined` for one of an older version. */
function ecosystemOfMerge(message) {
    return message.split("\n").flatMap((line) => ECOSYSTEM_TRAILER.exec(line.trim())?.[1] ?? [])[0];
}


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ CONFLICT_LABEL),
/* harmony export */   LX: () => (/* binding */ syncLabels),
/* harmony export */   ne: () => (/* binding */ headStrategyOf)
/* harmony export */ });
/* harmony import */ var _sync_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2727);

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
    return (0,_sync_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isSyncBranch */ .ed)(head) ? "sync-branch" : "default-branch";
}


/***/ }),

/***/ 7149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ renderSyncMarker),
/* harmony export */   JM: () => (/* binding */ parseSyncMarker),
/* harmony export */   Kz: () => (/* binding */ replaceSyncMarker),
/* harmony export */   _T: () => (/* binding */ hasMarkerRemains),
/* harmony export */   pV: () => (/* binding */ isInCode),
/* harmony export */   rR: () => (/* binding */ withoutMarker)
/* harmony export */ });
/** Begins every marker, also one that an edit has damaged. */
const OPENING = "<!-- sync-monitor:v1";
/** A marker is a line of its own: one that is quoted, or in the middle of a sentence, is none. */
const MARKER = /^<!-- sync-monitor:v1 (\{[^\n]*\}) -->$/;
/** What is left of a marker, up to where a person's words may begin. */
const REMAINS = /^<!-- sync-monitor:v1\s*(?:\{(?:"(?:[^"\\\n]|\\.)*"|[\s:,\d]|true|false|null)*(?:"\S*$)?\}?)?\s*(?:-->)?/;
const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ECOSYSTEM = /^[0-9a-f]{16}$/;
/** Renders the marker. `<` and `>` are escaped: a branch may be called `a-->b`. */
function renderSyncMarker(marker) {
    const json = JSON.stringify({
        base: marker.base,
        behind_by: marker.behindBy,
        default_oid: marker.defaultOid,
        conflict: marker.isConflict,
        default_branch: marker.defaultBranch,
        closed_for: marker.closedFor,
        eco: marker.ecosystem,
        lines: marker.lineHashes,
    });
    return `${OPENING} ${json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e")} -->`;
}
/**
 * Reads the marker out of a pull request's body; `null` when there is none or it makes no sense.
 *
 * @param base where a body has several, the one for this branch is meant
 */
function parseSyncMarker(body, base) {
    const markers = body.split(/\r?\n/).flatMap((line, index, lines) => {
        const marker = line.includes(OPENING) ? readLine(line) : null;
        return marker === null || isInCode(lines, index) ? [] : [marker];
    });
    return markers.find((marker) => marker.base === base) ?? markers[0] ?? null;
}
/** The body with `marker` in the place of the one that it has, or above it; a reader sees no difference. */
function replaceSyncMarker(body, marker) {
    const lines = body.split("\n");
    const found = lines.flatMap((line, index) => {
        const known = readLine(line);
        return known === null || isInCode(lines, index) ? [] : [{ index, base: known.base }];
    });
    const place = found.find(({ base }) => base === marker.base) ?? found[0];
    if (place === undefined)
        return [renderSyncMarker(marker), body].filter((part) => part !== "").join("\n");
    return lines.map((line, index) => (index === place.index ? renderSyncMarker(marker) : line)).join("\n");
}
/** A line without the marker, or what is left of one, that it begins with; `null` when nothing else is on it. */
function withoutMarker(line) {
    if (!line.trimStart().startsWith(OPENING))
        return line;
    const rest = line.trimStart().replace(REMAINS, "").trim();
    return rest === "" ? null : rest;
}
/** Whether a body has a marker, whole or damaged. */
function hasMarkerRemains(body) {
    return body.split("\n").some((line) => line.trimStart().startsWith(OPENING));
}
function readLine(line) {
    const json = MARKER.exec(line.trim())?.[1];
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
    const { eco, lines } = marker;
    return {
        base: marker.base,
        behindBy: typeof marker.behind_by === "number" ? marker.behind_by : 0,
        defaultOid: marker.default_oid,
        isConflict: marker.conflict === true,
        ...(typeof marker.default_branch === "string" && { defaultBranch: marker.default_branch }),
        ...(typeof marker.closed_for === "string" && { closedFor: marker.closed_for }),
        ...(typeof eco === "string" && ECOSYSTEM.test(eco) && { ecosystem: eco }),
        ...(typeof lines === "string" && { lineHashes: lines }),
    };
}
/** Whether a line is part of a fenced block of code: somebody shows what a marker looks like. */
function isInCode(lines, index) {
    let open;
    for (const line of lines.slice(0, index)) {
        const [, fence] = CODE_FENCE.exec(line) ?? [];
        if (fence === undefined)
            continue;
        if (open === undefined)
            open = fence;
        else if (fence.startsWith(open) && line.trim() === fence)
            open = undefined;
    }
    return open !== undefined;
}


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ MAX_BODY_CHARACTERS),
/* harmony export */   gJ: () => (/* binding */ writeSyncText),
/* harmony export */   rs: () => (/* binding */ hasGeneratedText)
/* harmony export */ });
/* unused harmony export findPeoplesText */
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5743);
/* harmony import */ var _repository_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2630);
/* harmony import */ var _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7149);



/** What is between these lines is ours; all around them is people's. */
const BEGIN = "<!-- sync-monitor:begin -->";
const END = "<!-- sync-monitor:end -->";
/** GitHub refuses more than 65,536 characters in a body; the contract stays well below. */
const MAX_BODY_CHARACTERS = 58_000;
/** GitHub's own limit, for a body in which people wrote much. */
const LARGEST_BODY = 65_536;
/** However much people wrote, so much is left for what is generated. */
const MIN_GENERATED = 4_000;
const CUT_NOTE = "_Cut here: the text was too long._";
/**
 * Puts the text of a sync pull request together: the marker, what people wrote above, what is generated between its fences,
 * what people wrote below. What is generated is cut when it is too long; what people wrote never is.
 *
 * @param current the text as it is now; empty for a new pull request
 */
function writeSyncText(marker, generated, current = "") {
    const { before, after } = findPeoplesText(current);
    const { isLost: _, ...known } = marker;
    const whole = { ...known, lineHashes: hashLines(generated) };
    const others = [(0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSyncMarker */ .A9)(whole), before, BEGIN, END, after].join("\n\n").length + 2;
    const room = Math.min(Math.max(MIN_GENERATED, MAX_BODY_CHARACTERS - others), LARGEST_BODY - others);
    const text = room > 0 ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cutOnLine */ .yU)(generated, room, CUT_NOTE) : "";
    const line = (0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSyncMarker */ .A9)({ ...whole, lineHashes: hashLines(text) });
    const fenced = [BEGIN, text, END].filter((part) => part !== "").join("\n");
    return [[line, before].filter((part) => part !== "").join("\n"), fenced, after]
        .filter((part) => part !== "")
        .join(before === "" && after === "" ? "\n" : "\n\n");
}
/**
 * Finds what people wrote. With whole fences that is all around them, and each line between them that was not generated.
 * A text of an older version has no fences, and an edit may have damaged them: then the lines that were generated are known
 * by their hashes in the marker, or by their words, and everything else is people's.
 */
function findPeoplesText(body) {
    return findBetween(body.split(/\r?\n/), (0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSyncMarker */ .JM)(body)?.lineHashes);
}
function findBetween(lines, hashes) {
    const isGenerated = (line, index, all) => isKnownLine(line, hashes) || isOlderLine(line, index, all);
    const isFence = (fence) => (line, index) => line.trim() === fence && !(0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isInCode */ .pV)(lines, index);
    const begin = lines.findIndex(isFence(BEGIN));
    const end = lines.findIndex((line, index) => index > begin && isFence(END)(line, index));
    if (begin === -1 || end === -1)
        return findUnfenced(lines, isGenerated);
    const below = lines.slice(end + 1);
    // Somebody may have pasted our text a second time.
    const isTwice = below.some((line) => line.trim() === BEGIN);
    const rest = isTwice ? findBetween(below, hashes) : { before: "", after: keepAll(below) };
    const after = [takeOut(lines.slice(begin + 1, end), isGenerated), rest.before, rest.after];
    return { before: keepAll(lines.slice(0, begin)), after: after.filter((part) => part !== "").join("\n\n") };
}
function findUnfenced(lines, isGenerated) {
    const isOurs = (line, index, all) => isFenceLine(line) ||
        (isGenerated(line, index, all) && (line.trim() !== "---" || isOlderLine(line, index, all)));
    const first = lines.findIndex((line, index) => isOurs(line, index, lines));
    const split = first === -1 ? lines.length : first;
    return { before: takeOut(lines.slice(0, split), () => false), after: takeOut(lines.slice(split), isOurs) };
}
/** People's lines; what looks like ours is gone, unless somebody shows it as code. */
function keepAll(lines) {
    return takeOut(lines, isFenceLine, (index) => (0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isInCode */ .pV)(lines, index));
}
function isFenceLine(line) {
    return line.trim() === BEGIN || line.trim() === END;
}
/** Whether a body holds something that only we write, beside the marker. */
function hasGeneratedText(body) {
    const lines = body.split(/\r?\n/);
    return lines.some((line) => isFenceLine(line) || LAST_LINE.test(line.trim()));
}
/** The lines that are left, without markers; where something was taken out, one empty line stays at most. */
function takeOut(lines, isOurs, isKept = () => false) {
    const left = [];
    let isSeam = false;
    for (const [index, whole] of lines.entries()) {
        const line = isKept(index) ? whole : (0,_sync_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarker */ .rR)(whole);
        if (line === null || (!isKept(index) && isOurs(line, index, lines))) {
            isSeam = true;
        }
        else if (!isSeam || line.trim() !== "") {
            if (isSeam && left.length > 0 && left.at(-1)?.trim() !== "")
                left.push("");
            isSeam = false;
            left.push(line);
        }
    }
    return left
        .join("\n")
        .replace(/^(?:[ \t]*\n)+/, "")
        .trimEnd();
}
/** Digits of each line's hash. */
const HASH_LENGTH = 6;
function hashLine(line) {
    return (0,_repository_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .hashText */ .qj)(line.trim()).toString(16).padStart(8, "0").slice(0, HASH_LENGTH);
}
function hashLines(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.map(hashLine).join("");
}
function isKnownLine(line, hashes) {
    if (hashes === undefined || line.trim() === "")
        return false;
    const hash = hashLine(line);
    for (let at = 0; at < hashes.length; at += HASH_LENGTH) {
        if (hashes.startsWith(hash, at))
            return true;
    }
    return false;
}
const LAST_LINE = /^<sub>Kept by sync-monitor: .*<\/sub>$/;
const WARNINGS = [
    /^> The head of this pull request is `.*` itself\. Do \*\*not\*\* use/,
    /^> `.*` does not merge cleanly into `/,
];
/** What versions before the fences wrote, in their words. */
const OLDER_LINES = [
    /^`.*` is \*\*[\d,]+ commits? behind\*\* `.*` \(the threshold is \d+\)\. Merging this pull request brings it up to date\.$/,
    /^`.*` also has [\d,]+ commits? of its own; they stay\.$/,
    /^The head `.*` holds `.*` with `.*` merged in, so its checks test what the merge will give\./,
    /^_Cut here: the text was too long\._$/,
    LAST_LINE,
    ...WARNINGS,
];
/** A rule or the head of a note is ours only where it stands above a line of ours. */
function isOlderLine(whole, index, lines) {
    const line = whole.trim();
    const next = lines[index + 1]?.trim() ?? "";
    if (line === "---")
        return LAST_LINE.test(next);
    if (/^> \[!(?:WARNING|IMPORTANT)\]$/.test(line))
        return WARNINGS.some((warning) => warning.test(next));
    return OLDER_LINES.some((known) => known.test(line));
}


/***/ }),

/***/ 5609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renderSyncTitle)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5743);

/** GitHub refuses a longer title: "title is too long (maximum is 256 characters)". */
const MAX_TITLE_CHARACTERS = 256;
/** Title of a sync pull request. Plain text: GitHub reads neither HTML nor links there. */
function renderSyncTitle(base, defaultBranch) {
    const title = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`Sync ${base} with ${defaultBranch}`);
    return title.length <= MAX_TITLE_CHARACTERS ? title : `${title.slice(0, MAX_TITLE_CHARACTERS - 1)}…`;
}


/***/ }),

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ PageGuard),
/* harmony export */   gR: () => (/* binding */ describeEndlessList)
/* harmony export */ });
/* unused harmony export MAX_PAGES */
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8546);

/** Most pages of one list: 100,000 entries at 100 a page, more than a repository has of anything that is read here. */
const MAX_PAGES = 1_000;
/** A list that a server never ends: pages that repeat, that are empty before a next one, or that are too many. */
function describeEndlessList({ operation, repository }, why) {
    const place = repository === undefined ? "" : ` in ${(0,_automation_core__WEBPACK_IMPORTED_MODULE_0__/* .formatRepositoryRef */ .PC)(repository)}`;
    const message = `Could not ${operation}${place}: the list does not end (${why}). Check the server, or a proxy before it.`;
    return new _automation_core__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_(message, { code: "server", operation });
}
/** What a reader of pages has seen of one list. */
class PageGuard {
    #seen = new Set();
    /**
     * Takes the page that was read, by what tells it from the others, when a next one is said to follow. Returns why reading
     * on is in vain; `null` where it is not.
     */
    take(mark, isEmpty) {
        if (isEmpty)
            return "an empty page says that another one follows";
        if (this.#seen.has(mark))
            return `page ${this.#seen.size + 1} is one that was read before`;
        this.#seen.add(mark);
        return this.#seen.size >= MAX_PAGES ? `there is another page after ${MAX_PAGES}` : null;
    }
}


/***/ }),

/***/ 5437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ buildPorts),
  C: () => (/* binding */ createGitHub)
});

;// CONCATENATED MODULE: ./packages/core/out/ports/branch-histories.js
/** Pull requests in the order in which they were made, each once, the newest first. */
function newestFirst(pulls) {
    const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
    return [...byNumber.values()].toSorted((a, b) => b.number - a.number);
}
/** Pull requests that one look into the past brings at most. */
const HISTORY_LENGTH = 10;
/** Of those from the other head. */
const OTHER_HISTORY_LENGTH = 3;

// EXTERNAL MODULE: ./packages/core/out/sync/own-pull-request.js
var own_pull_request = __webpack_require__(6341);
// EXTERNAL MODULE: ./packages/github/out/failure.js
var failure = __webpack_require__(7255);
// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(7203);
// EXTERNAL MODULE: ./packages/github/out/error-mapping.js + 1 modules
var error_mapping = __webpack_require__(2184);
;// CONCATENATED MODULE: ./packages/github/out/batch-query.js



const TOO_MUCH_TYPES = ["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"];
const TOO_MUCH_TEXT = /Something went wrong while executing|respond to your request in time/i;
const UNSUPPORTED = /doesn't exist on type|Cannot query field|Unknown (argument|type|field)|isn't a defined/i;
/** Sends a query. Only a refused token is thrown. */
async function sendBatch(client, operation, query) {
    // Not repeatable: a batch that failed is asked again in halves, not as it was.
    const call = { operation, kind: "read", isRepeatable: false, cost: query.cost };
    try {
        const { data, problems, ssoUrl } = await client.graphql(query.document, query.variables, call);
        if (data !== null)
            return { status: "answered", data, problems };
        const error = (0,error_mapping/* describeProblems */.yg)(problems, call, ssoUrl);
        if (problems.some(({ message }) => UNSUPPORTED.test(message)))
            return { status: "unsupported", error };
        const isTooMuchForIt = problems.length === 0 || problems.some(isTooMuch);
        return { status: isTooMuchForIt ? "too-much" : "failed", error };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || (0,errors/* isRefusedForAll */.XL)(error))
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

// EXTERNAL MODULE: ./packages/github/out/endless-list.js
var endless_list = __webpack_require__(2146);
// EXTERNAL MODULE: ./packages/github/out/strange-answer.js
var strange_answer = __webpack_require__(9988);
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
                this.#goOn(entry, reading, round);
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
    /** Asks for the next page, unless the server would go on with pages for ever. */
    #goOn({ index, item, guard = new endless_list/* PageGuard */.f8() }, next, round) {
        const why = guard.take(next.after, next.isEmpty);
        if (why === null)
            round.queue.push({ index, item: next.item, guard });
        else
            round.settle(index, this.#plan.fail(item, (0,endless_list/* describeEndlessList */.gR)(this.#plan, why)));
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
            const failure = error instanceof TypeError ? (0,strange_answer/* describeStrangeAnswer */.s)(this.#plan, error) : error;
            if (!(failure instanceof errors/* GitHubError */.y_) || (0,errors/* isRefusedForAll */.XL)(failure))
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
var out_call = __webpack_require__(3393);
// EXTERNAL MODULE: ./packages/github/out/client.js + 4 modules
var out_client = __webpack_require__(3852);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/github/out/rest-pages.js
var rest_pages = __webpack_require__(5206);
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
        const branches = await (0,rest_pages/* readAllPages */.s)(client, "GET /repos/{owner}/{repo}/branches", at(repository), (0,out_call/* readCall */.D9)("list the branches", repository));
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
    const found = await (0,rest_pages/* readAllPages */.s)(client, "GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open", ...base, ...head }, call);
    if (found.length === 0)
        return [];
    const viewerId = await viewer.readId();
    return (0,strange_answer/* readDocumented */.V)(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)))
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
    if (head.repo === null)
        return true;
    if (head.repo === undefined || base.repo === undefined)
        return false;
    return head.repo.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/github/out/rest-branch-histories.js






/**
 * Reads the past of one branch by REST: one request where it never had a sync pull request, and a few more to tell how
 * the last ones ended. The trees are not asked for: they would cost two requests for every branch.
 */
async function readHistoryByRest(client, query) {
    const ended = [];
    let isSettled = false;
    const { head, otherHead } = query;
    const heads = otherHead === undefined || otherHead === head ? [head] : [head, otherHead];
    const lists = [];
    for (const from of heads)
        lists.push(await listEnded(client, query, from));
    for (const pullRequest of newestFirst(lists.flat())) {
        const plain = toEnded(pullRequest, query);
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
        mergedHeads: await listMergedHeads(client, query),
    };
}
/** Commits from which the branch's own pull requests were merged. */
async function listMergedHeads(client, { repository, base }) {
    const answer = await orUnknown(client.rest("GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "closed", head: `${repository.owner}:${base}`, per_page: HISTORY_LENGTH }, (0,out_call/* readCall */.D9)(`list the merged pull requests from ${base}`, repository)));
    return (answer?.data ?? [])
        .filter((pull) => parseTime(pull.merged_at) !== null && pull.head.ref === base)
        .filter((pull) => !fromRest(pull, null).isCrossRepository)
        .map((pull) => pull.head.sha);
}
/** GitHub ignores a filter that it cannot read, so the answer is filtered again. */
async function listEnded(client, { repository, base }, head) {
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
function toEnded(pullRequest, query) {
    const known = fromRest(pullRequest, null);
    const { number, url, labels } = known;
    const marker = (0,own_pull_request/* recogniseSync */.X)(known, query);
    if (marker === null)
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
    const events = await orUnknown((0,rest_pages/* readAllPages */.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/events", parameters, call));
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
        if (!(error instanceof errors/* GitHubError */.y_) ||
            ["rate-limited", "unauthorized", "token-unavailable"].includes(error.code))
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
  number url title body state isCrossRepository viewerDidAuthor headRefName baseRefName closedAt
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
    const fields = queries.map(({ repository, base, head, otherHead = head }, index) => {
        const opening = `repository(owner: ${add(`o${index}`, repository.owner)}, name: ${add(`n${index}`, repository.name)})`;
        const into = `states: [CLOSED, MERGED], baseRefName: ${add(`b${index}`, base)}`;
        const from = (place, name) => `${into}, headRefName: ${add(`${place}${index}`, name)}`;
        const order = "orderBy: { field: CREATED_AT, direction: DESC }";
        const ref = add(`r${index}`, `refs/heads/${base}`);
        return `r${index}: ${opening} {
    defaultBranchRef { ${TIP} }
    ref(qualifiedName: ${ref}) { ${TIP} }
    from: ref(qualifiedName: ${ref}) { associatedPullRequests(states: [MERGED], first: ${HISTORY_LENGTH}, ${order}) {
      nodes { state isCrossRepository headRefName headRefOid }
    } }
    pullRequests(${from("h", head)}, first: ${HISTORY_LENGTH}, ${order}) { nodes { ...EndedFields } }
    other: pullRequests(${from("f", otherHead)}, first: ${OTHER_HISTORY_LENGTH}, ${order}) { nodes { ...EndedFields } }
  }`;
    });
    const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
    return {
        document: `query branchHistories(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n${FRAGMENT}`,
        variables,
        cost: Math.max(1, Math.ceil((queries.length * (3 + 3 * (HISTORY_LENGTH + OTHER_HISTORY_LENGTH))) / 100)),
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
    const others = repository.other?.nodes.filter((node) => node !== null) ?? [];
    const history = {
        ended: newestFirst([...there, ...others].flatMap((node) => readEnded(query, node))),
        baseOid: repository.ref?.target?.oid ?? null,
        baseTreeOid: repository.ref?.target?.tree?.oid ?? null,
        defaultTreeOid: repository.defaultBranchRef?.target?.tree?.oid ?? null,
        mergedHeads: readMergedHeads(query, repository),
    };
    return { status: "done", answer: { status: "found", history } };
}
function readMergedHeads({ base }, { from }) {
    const nodes = from?.associatedPullRequests?.nodes ?? [];
    return nodes.flatMap((node) => {
        const isMeant = node?.state === "MERGED" && node.headRefName === base && !node.isCrossRepository;
        return isMeant ? [node.headRefOid] : [];
    });
}
/** Filters again what a server that knows no filters lets through. */
function readEnded(query, node) {
    const labels = node.labels?.nodes.flatMap((label) => (label === null ? [] : [label.name])) ?? [];
    const marker = (0,own_pull_request/* recogniseSync */.X)({
        ...node,
        body: node.body ?? "",
        head: node.headRefName,
        base: node.baseRefName,
        isOwn: node.viewerDidAuthor,
        labels,
    }, query);
    const isMeant = [query.head, query.otherHead].includes(node.headRefName) && ["CLOSED", "MERGED"].includes(node.state);
    if (marker === null || !isMeant)
        return [];
    const events = node.timelineItems.nodes.filter((event) => event !== null);
    const closing = events.findLast(({ __typename }) => __typename === "ClosedEvent");
    const deletion = events.findLast(({ __typename }) => /^(Head|Base)RefDeletedEvent$/.test(__typename));
    return [
        {
            number: node.number,
            url: node.url,
            marker,
            labels,
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
            await options.client.rest("POST /repos/{owner}/{repo}/git/refs", { ...at(repository), ref: `refs/heads/${branch}`, sha: oid }, (0,out_call/* quietly */.gd)((0,out_call/* singleWrite */.aq)(`make branch ${branch}`, repository)));
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
        const operation = to === null ? `delete branch ${branch}` : `move branch ${branch}`;
        const call = (0,out_call/* quietly */.gd)((0,out_call/* singleWrite */.aq)(operation, repository));
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
            await options.client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}` }, (0,out_call/* quietly */.gd)((0,out_call/* singleWrite */.aq)(`delete branch ${branch}`, repository)));
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
            const { status, data } = await client.rest("POST /repos/{owner}/{repo}/merges", { ...at(repository), base: branch, head: headOid, commit_message: message }, (0,out_call/* quietly */.gd)((0,out_call/* singleWrite */.aq)(`merge the default branch into ${branch}`, repository)));
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
            await options.client.rest("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}`, sha: to, force: false }, (0,out_call/* quietly */.gd)((0,out_call/* singleWrite */.aq)(`fast-forward ${branch}`, repository)));
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
var rate_limits = __webpack_require__(7632);
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
            expiresAtMs: readTime(headers, "github-authentication-token-expiration"),
            serverTimeMs: readTime(headers, "date"),
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
    await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, (0,out_call/* withContent */.Qi)((0,out_call/* singleWrite */.aq)(`comment on issue #${number}`, repository)));
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
        return await (0,rest_pages/* readAllPages */.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, (0,out_call/* readCall */.D9)(`read the comments of issue #${number}`, repository));
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

;// CONCATENATED MODULE: ./packages/github/out/repository-identity.js




/** GitHub's number for a repository; `null` where it does not say. */
async function readRepositoryId(client, repository) {
    const call = (0,out_call/* readCall */.D9)("read the repository's number", repository);
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
        return typeof data?.id === "number" ? data.id : null;
    }
    catch (error) {
        return untold(error, null);
    }
}
/** Whether the default branch certainly has no such file. */
async function isFileGone(client, repository, path) {
    const call = (0,out_call/* readCall */.D9)(`look for the file ${path}`, repository);
    try {
        await client.rest("GET /repos/{owner}/{repo}/contents/{+path}", { ...at(repository), path }, call);
        return false;
    }
    catch (error) {
        return (0,out_client/* isAnswered */.Q)(error, 404) || untold(error, false);
    }
}
/** A limit or a refused token stops the work; any other failure only means that nobody knows. */
function untold(error, answer) {
    if (!(error instanceof errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
        throw error;
    return answer;
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
        readRepositoryId: (repository) => readRepositoryId(client, repository),
        isFileGone: (repository, path) => isFileGone(client, repository, path),
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
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, (0,out_call/* quietly */.gd)((0,out_call/* repeatableWrite */.pI)(`label issue #${number}`, repository)));
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
        const { data } = await client.rest("POST /repos/{owner}/{repo}/issues", { ...at(repository), ...accepted }, (0,out_call/* withContent */.Qi)((0,out_call/* singleWrite */.aq)("open an issue", repository)));
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
        const opened = await send({ ...draft, labels, assignees });
        if (assignees.length === draft.assignees.length)
            return opened;
        return { ...opened, assignees: await assignThose(client, repository, opened.number, draft.assignees) };
    }
}
/** Assigns those of them who may be, whom one that may not has kept out; gives their logins. */
async function assignThose(client, repository, number, logins) {
    if (logins.length < 2)
        return [];
    try {
        const { data } = await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", { ...at(repository), issue_number: number, assignees: logins }, (0,out_call/* repeatableWrite */.pI)(`assign issue #${number}`, repository));
        return issues_fromRest(data).assignees ?? [];
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        return [];
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
        ...(issue.assignees && { assignees: issue.assignees.flatMap(({ login }) => login ?? []) }),
        labels: (issue.labels ?? []).flatMap((label) => (typeof label === "string" ? label : (label.name ?? []))),
        isLocked: issue.locked ?? false,
        authorId: issue.user?.id ?? null,
        closedAtMs: issue.closed_at ? Date.parse(issue.closed_at) : null,
    };
}

// EXTERNAL MODULE: ./packages/github/out/open-github.js
var open_github = __webpack_require__(9445);
// EXTERNAL MODULE: ./packages/core/out/ports/own-commits.js
var own_commits = __webpack_require__(8765);
// EXTERNAL MODULE: ./packages/core/out/sync/sync-branch.js
var sync_branch = __webpack_require__(2727);
// EXTERNAL MODULE: ./packages/core/out/sync/own-commits.js
var sync_own_commits = __webpack_require__(3258);
// EXTERNAL MODULE: ./packages/core/out/ports/repositories.js
var repositories = __webpack_require__(8420);
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

// EXTERNAL MODULE: ./packages/core/out/sync/branch-rules.js
var branch_rules = __webpack_require__(8075);
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

;// CONCATENATED MODULE: ./packages/github/out/pull-request-lists.js






/** Makes a lister of open pull requests, and of the rules of their bases, that asks for 25 bases in one query. */
function createPullRequestLister(options, viewer) {
    const lists = new GraphqlBatches(options, planLists(options, viewer));
    return (queries) => lists.ask(queries.map((query) => ({ ...query, after: null, found: [], rules: branch_rules/* UNKNOWN_RULES */.zr })));
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
            rules: branch_rules/* UNKNOWN_RULES */.zr,
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
    const { hasNextPage, endCursor: after } = pageInfo;
    if (hasNextPage && after === null)
        return { status: "fallback" };
    if (hasNextPage && after !== null) {
        return { status: "more", item: { ...list, after, found }, after, isEmpty: nodes.length === 0 };
    }
    return { status: "done", answer: { status: "found", pullRequests: found, rules: list.rules } };
}
/** A GraphQL answer as a pull request; without `labels` it has none. */
function pull_request_lists_fromGraphql(node) {
    return {
        number: node.number,
        url: node.url,
        title: node.title,
        body: node.body ?? "",
        head: node.headRefName,
        headOid: node.headRefOid,
        base: node.baseRefName,
        isCrossRepository: node.isCrossRepository,
        isDraft: node.isDraft,
        isOwn: node.viewerDidAuthor,
        labels: node.labels?.nodes.flatMap((label) => (label === null ? [] : [label.name])) ?? [],
    };
}

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
        largestBatch: repositories/* REPOSITORIES_A_CALL */.z,
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
    // Without a place to go on from, the rest of the list cannot be had this way, and half of it is no answer.
    if (hasNextPage && endCursor === null)
        return { status: "fallback" };
    if (hasNextPage && endCursor !== null) {
        return {
            status: "more",
            after: endCursor,
            isEmpty: page.refs.nodes.length === 0,
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
        largestBatch: repositories/* COMPARISONS_A_CALL */.S,
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
    largestBatch: repositories/* COMPARISONS_A_CALL */.S,
    build: buildAdvanceQuery,
    read: ({ defaultBranch }, { value }) => {
        const { target, compare } = ((0,failure/* isRecord */.u)(value) ? value : {});
        const isForward = compare?.aheadBy === 0 && target?.oid === defaultBranch.oid;
        return { status: "done", answer: isForward ? compare.behindBy : null };
    },
    askAlone: async () => null,
    fail: () => null,
};
/** The account behind a commit, by GitHub's word or by its address. */
function findAuthorId({ author }) {
    const inEmail = ACCOUNT_EMAIL.exec(author?.email ?? "")?.[1];
    return author?.user?.databaseId ?? (inEmail === undefined ? null : Number(inEmail));
}

;// CONCATENATED MODULE: ./packages/github/out/rest-own-commits.js







const PAGE = 100;
/** Commits that are read one by one where the server's comparison tells no parents. */
const MOST_SINGLE_COMMITS = 20;
/** Looks into one branch by REST: a request for every hundred commits, and three for its pull requests. Throws `GitHubError`. */
async function readOwnCommitsByRest(client, query) {
    const commits = await listAhead(client, query);
    const branchOid = commits.find(({ sha }) => sha === query.branch.oid)?.sha ?? null;
    const ahead = await completeCommits(client, query, commits);
    const pulls = await readPulls(client, query);
    return { own: (0,sync_own_commits/* judgeOwnCommits */.Mc)(query.branch.oid, ahead, pulls), branchOid };
}
async function listAhead(client, { repository, defaultBranch, branch }) {
    const found = new Map();
    for (let page = 1; page <= Math.ceil(sync_own_commits/* MOST_COMMITS_LOOKED_AT */.Me / PAGE); page += 1) {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", { ...at(repository), basehead: `${defaultBranch.name}...${branch.name}`, per_page: PAGE, page }, (0,out_call/* readCall */.D9)(`list the commits of ${branch.name}`, repository));
        if (data.commits === undefined)
            throw new TypeError("a comparison without commits");
        for (const commit of data.commits)
            found.set(commit.sha, commit);
        if (data.commits.length < PAGE)
            break;
    }
    return [...found.values()];
}
/** A server that stands in for GitHub may tell no more than the commits' names here. */
async function completeCommits(client, { repository }, commits) {
    const bare = commits.filter(({ parents }) => parents === undefined);
    if (bare.length > MOST_SINGLE_COMMITS)
        throw new TypeError("commits without their parents");
    const ahead = [];
    for (const { sha, parents, author, commit } of commits) {
        const read = parents === undefined ? await readCommit(client, repository, sha) : null;
        const parentOids = parents?.map((parent) => parent.sha) ?? read?.parentOids;
        if (parentOids === undefined)
            throw new TypeError("a commit without its parents");
        ahead.push({
            oid: sha,
            parentOids,
            parentCount: parentOids.length,
            authorId: findAuthorId({
                author: { email: commit?.author?.email ?? null, user: { databaseId: author?.id ?? null } },
            }),
            message: commit?.message ?? read?.message ?? "",
        });
    }
    return ahead;
}
/** What cannot be listed is not known: the branch counts as one that was never synced. */
async function readPulls(client, query) {
    const { branch, defaultBranch } = query;
    const synced = await listMerged(client, query, (0,sync_branch/* syncBranchName */.nv)(branch.name), branch.name);
    const direct = await listMerged(client, query, defaultBranch.name, branch.name);
    const from = await listMerged(client, query, branch.name);
    const syncs = [
        ...synced,
        ...direct.filter(({ title, body }) => (0,sync_own_commits/* wasSyncPullRequest */.B$)({ title, body: body ?? "" }, branch.name, defaultBranch.name)),
    ];
    return {
        mergedSyncs: syncs.map(({ merge_commit_sha: mergeOid = null }) => ({ mergeOid })),
        mergedHeads: from.map(({ head }) => head.sha),
    };
}
/** GitHub ignores a filter that it cannot read, so the answer is filtered again. */
async function listMerged(client, { repository }, head, base) {
    const answer = await orUnknown(client.rest("GET /repos/{owner}/{repo}/pulls", {
        ...at(repository),
        state: "closed",
        ...(base !== undefined && { base }),
        head: `${repository.owner}:${head}`,
        sort: "created",
        direction: "desc",
        per_page: 10,
    }, (0,out_call/* readCall */.D9)(`list the merged pull requests from ${head}`, repository)));
    return (answer?.data ?? []).filter((pull) => parseTime(pull.merged_at) !== null &&
        pull.head.ref === head &&
        (base === undefined || pull.base.ref === base) &&
        !fromRest(pull, null).isCrossRepository);
}

;// CONCATENATED MODULE: ./packages/github/out/own-commits.js





/** Commits on one page. */
const own_commits_PAGE = 100;
const own_commits_FRAGMENT = `fragment AheadCommit on Commit {
  oid message
  parents(first: 2) { totalCount nodes { oid } }
  author { email user { databaseId } }
}`;
const NEWEST_FIRST = "orderBy: { field: CREATED_AT, direction: DESC }";
/** Makes a reader of own commits that asks for 25 branches in one query, and for one by REST where GraphQL fails. */
function createOwnCommitsReader(options) {
    const looks = new GraphqlBatches(options, planLooks(options));
    return {
        read: (queries) => looks.ask(queries.map((query) => ({ ...query, after: null, known: null }))),
    };
}
function planLooks({ client }) {
    return {
        operation: "look at the branches' own commits",
        largestBatch: own_commits/* LOOKS_A_CALL */.e,
        build: buildLookQuery,
        read: readLook,
        askAlone: async (look) => ({ status: "found", ...(await readOwnCommitsByRest(client, look)) }),
        fail: (_, error) => ({ status: "failed", error }),
    };
}
/** Points by GitHub's formula: a list of commits for each branch, the parents of each commit, and three lists of pull requests. */
function buildLookQuery(looks) {
    const variables = {};
    const add = (name, value) => {
        variables[name] = value;
        return `$${name}`;
    };
    const fields = looks.map(({ repository, defaultBranch, branch, aheadBy, after }, index) => {
        const opening = `repository(owner: ${add(`o${index}`, repository.owner)}, name: ${add(`n${index}`, repository.name)})`;
        const base = add(`d${index}`, `refs/heads/${defaultBranch.name}`);
        const name = add(`b${index}`, branch.name);
        const place = after === null ? "" : `, after: ${add(`c${index}`, after)}`;
        const pageInfo = aheadBy > own_commits_PAGE ? "pageInfo { hasNextPage endCursor } " : "";
        const commits = `commits(first: ${pageSize(aheadBy)}${place}) { ${pageInfo}nodes { ...AheadCommit } }`;
        const compared = `base: ref(qualifiedName: ${base}) { compare(headRef: ${name}) { ${commits} } }`;
        if (after !== null)
            return `l${index}: ${opening} { ${compared} }`;
        const ref = `ref(qualifiedName: ${add(`r${index}`, `refs/heads/${branch.name}`)})`;
        const into = (head) => `pullRequests(states: [MERGED], baseRefName: ${name}, headRefName: ${head}, first: 10, ${NEWEST_FIRST})`;
        const sync = add(`s${index}`, (0,sync_branch/* syncBranchName */.nv)(branch.name));
        const direct = add(`h${index}`, defaultBranch.name);
        const merged = "state isCrossRepository headRefName baseRefName mergeCommit { oid }";
        return `l${index}: ${opening} {
    ${compared}
    tip: ${ref} { target { oid } }
    from: ${ref} { associatedPullRequests(states: [MERGED], first: 10, ${NEWEST_FIRST}) {
      nodes { state isCrossRepository headRefName headRefOid }
    } }
    synced: ${into(sync)} { nodes { ${merged} } }
    direct: ${into(direct)} { nodes { ${merged} title body } }
  }`;
    });
    const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
    const connections = looks.reduce((sum, { aheadBy }) => sum + 4 + pageSize(aheadBy), 0);
    return {
        document: `query ownCommits(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n${own_commits_FRAGMENT}`,
        variables,
        cost: Math.max(1, Math.ceil(connections / 100)),
        paths: looks.map((_, index) => [`l${index}`, "base"]),
    };
}
function pageSize(aheadBy) {
    return Math.min(own_commits_PAGE, Math.max(1, aheadBy));
}
/** A list with a hole says that something could not be read: REST has another try. */
function readLook(look, { value, parent }) {
    const compare = (0,failure/* isRecord */.u)(value) ? value.compare : null;
    if (!(0,failure/* isRecord */.u)(compare) || !(0,failure/* isRecord */.u)(parent))
        return { status: "fallback" };
    const { nodes, pageInfo } = compare.commits;
    const there = nodes.filter((node) => node !== null);
    const pulls = look.known?.pulls ?? own_commits_readPulls(look, parent);
    if (there.length < nodes.length || pulls === null)
        return { status: "fallback" };
    const commits = [...(look.known?.commits ?? []), ...there.map(toAheadCommit)];
    const branchOid = look.known?.branchOid ?? parent.tip?.target?.oid ?? null;
    if (pageInfo?.hasNextPage === true && pageInfo.endCursor === null)
        return { status: "fallback" };
    if (pageInfo?.hasNextPage === true && pageInfo.endCursor !== null) {
        return {
            status: "more",
            after: pageInfo.endCursor,
            isEmpty: nodes.length === 0,
            item: { ...look, after: pageInfo.endCursor, known: { commits, pulls, branchOid } },
        };
    }
    const own = (0,sync_own_commits/* judgeOwnCommits */.Mc)(branchOid ?? look.branch.oid, commits, pulls);
    return { status: "done", answer: { status: "found", own, branchOid } };
}
function toAheadCommit({ oid, message, parents, author }) {
    return {
        oid,
        message,
        parentCount: parents.totalCount,
        parentOids: parents.nodes?.flatMap((parent) => (parent === null ? [] : [parent.oid])) ?? null,
        authorId: findAuthorId({ author: author ?? null }),
    };
}
/** `null` where the lists of merged sync pull requests are missing. Filters again what a server lets through. */
function own_commits_readPulls({ branch, defaultBranch }, node) {
    const { from, synced, direct } = node;
    if (!(0,failure/* isRecord */.u)(synced) || !(0,failure/* isRecord */.u)(direct))
        return null;
    const isMerged = (pull) => pull.state === "MERGED" && !pull.isCrossRepository;
    const isInto = (pull, head) => isMerged(pull) && pull.baseRefName === branch.name && pull.headRefName === head;
    const syncs = [
        ...there(synced).filter((pull) => isInto(pull, (0,sync_branch/* syncBranchName */.nv)(branch.name))),
        ...there(direct).filter((pull) => isInto(pull, defaultBranch.name) &&
            (0,sync_own_commits/* wasSyncPullRequest */.B$)({ title: pull.title ?? "", body: pull.body ?? "" }, branch.name, defaultBranch.name)),
    ];
    const merged = there(from?.associatedPullRequests).filter((pull) => isMerged(pull) && pull.headRefName === branch.name);
    return {
        mergedSyncs: syncs.map(({ mergeCommit }) => ({ mergeOid: mergeCommit?.oid ?? null })),
        mergedHeads: merged.flatMap(({ headRefOid }) => headRefOid ?? []),
    };
}
function there(list) {
    return list?.nodes.filter((node) => node !== null) ?? [];
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
                const call = (0,out_call/* readCall */.D9)(`read pull request #${number}`, repository);
                const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number }, call);
                const viewerId = await viewer.readId();
                return (0,strange_answer/* readDocumented */.V)(call, () => ({
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
            const found = await (0,rest_pages/* readAllPages */.s)(client, "GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open" }, call);
            const viewerId = await viewer.readId();
            return (0,strange_answer/* readDocumented */.V)(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)));
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
            }, (0,out_call/* withContent */.Qi)((0,out_call/* repeatableWrite */.pI)(`ask for a review of pull request #${number}`, repository)));
        },
        removeLabel: async (repository, number, label) => {
            try {
                await client.rest("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", { ...at(repository), issue_number: number, name: label }, (0,out_call/* quietly */.gd)((0,out_call/* repeatableWrite */.pI)(`take a label off pull request #${number}`, repository)));
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
        if (error instanceof errors/* GitHubError */.y_ &&
            !["rate-limited", "unauthorized", "token-unavailable"].includes(error.code))
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
        await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, (0,out_call/* withContent */.Qi)((0,out_call/* singleWrite */.aq)(`comment on pull request #${number}`, repository)));
        return "created";
    }, async () => ((await findOwnComment(client, viewer, wanted)) === null ? null : "created"));
}
/** Anybody can write the mark: a comment is ours by its author; where GitHub does not say who we are, by being a bot's. */
async function findOwnComment(client, viewer, { repository, number, mark }) {
    const comments = await (0,rest_pages/* readAllPages */.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, (0,out_call/* readCall */.D9)(`read the comments of pull request #${number}`, repository));
    const viewerId = await viewer.readId();
    const isOwn = ({ user }) => (viewerId === null ? user?.type === "Bot" : user?.id === viewerId);
    return comments.find((comment) => isOwn(comment) && comment.body?.includes(mark) === true) ?? null;
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
        const { data } = await client.rest("POST /repos/{owner}/{repo}/pulls", { ...at(repository), head, base, title, body, draft: isDraft }, (0,out_call/* withContent */.Qi)((0,out_call/* singleWrite */.aq)(`open a pull request from ${head} into ${base}`, repository)));
        return readOpened(draft, data);
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
        readText: (repository, number) => readText(client, repository, number),
        update: async (repository, number, change) => {
            await client.rest("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number, ...change }, (0,out_call/* repeatableWrite */.pI)(`update pull request #${number}`, repository));
        },
        ensureLabels: (repository, number, labels) => ensureLabels(options, repository, number, labels),
        wasLabelled: async (repository, number, labels) => {
            const events = await (0,rest_pages/* readAllPages */.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/events", { ...at(repository), issue_number: number }, (0,out_call/* readCall */.D9)(`read the history of pull request #${number}`, repository));
            const wanted = new Set(labels.map((label) => label.toLowerCase()));
            return events.some(({ event, label }) => event === "labeled" && label !== undefined && wanted.has(label.name.toLowerCase()));
        },
    };
}
async function readText(client, repository, number) {
    const call = (0,out_call/* readCall */.D9)(`read pull request #${number}`, repository);
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number }, call);
        return { body: data.body ?? "", isOpen: data.state !== "closed" };
    }
    catch (error) {
        // A limit or a refused token stops the work; any other failure only means that the older text has to do.
        if (!(error instanceof errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
            throw error;
        return null;
    }
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
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, (0,out_call/* quietly */.gd)((0,out_call/* repeatableWrite */.pI)(`label pull request #${number}`, repository)));
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
        ownCommits: createOwnCommitsReader(parts),
        issues: createIssues(parts),
        health: createHealthSources(parts),
        requests: { count: () => client.countRequests() },
        readReach: () => readTokenReach(client),
        readRateLimit,
    };
}


/***/ }),

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readAllPages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _endless_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2146);
/* harmony import */ var _strange_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9988);



/**
 * Reads every page of a list, 100 entries at a time, as long as the answer links to a next one. A list that does not end
 * ends as a `GitHubError`: half of it would look like a whole one.
 */
async function readAllPages(client, route, parameters, call) {
    const entries = [];
    const guard = new _endless_list_js__WEBPACK_IMPORTED_MODULE_1__/* .PageGuard */ .f8();
    for (let page = 1;; page += 1) {
        const { data, headers } = await client.rest(route, { ...parameters, per_page: 100, page }, call);
        // A text would be taken apart into its letters.
        if (!Array.isArray(data))
            throw (0,_strange_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .describeStrangeAnswer */ .s)(call, new TypeError("it is no list"));
        entries.push(...data);
        if (!/;\s*rel="?next"?/.test(String(headers.link ?? "")))
            return entries;
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(data)).digest("hex");
        const why = guard.take(mark, data.length === 0);
        if (why !== null)
            throw (0,_endless_list_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEndlessList */ .gR)(call, why);
    }
}


/***/ }),

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readDocumented),
/* harmony export */   s: () => (/* binding */ describeStrangeAnswer)
/* harmony export */ });
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8546);

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
    const place = repository === undefined ? "" : ` in ${(0,_automation_core__WEBPACK_IMPORTED_MODULE_0__/* .formatRepositoryRef */ .PC)(repository)}`;
    const message = `Could not ${operation}${place}: the answer is not what GitHub documents (${cause.message}).`;
    return new _automation_core__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_(message, { code: "server", operation, cause });
}


/***/ })

};
