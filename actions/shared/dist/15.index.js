export const id = 15;
export const ids = [15];
export const modules = {

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ LOOKS_PER_CALL)
/* harmony export */ });
/** Branches that one call looks into. */
const LOOKS_PER_CALL = 25;


/***/ }),

/***/ 3426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ QUERY_KINDS)
/* harmony export */ });
/** Kinds of queries whose size is adapted to the server. */
const QUERY_KINDS = ["repositories", "comparisons", "looks"];


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ REPOSITORIES_PER_CALL),
/* harmony export */   sk: () => (/* binding */ COMPARISONS_PER_CALL),
/* harmony export */   ww: () => (/* binding */ COMMIT_TIMES_PER_CALL)
/* harmony export */ });
/** Repositories that one call brings, as long as nothing shows that the server copes with more. */
const REPOSITORIES_PER_CALL = 25;
/** Commits of a default branch whose times come with the repository. */
const COMMIT_TIMES_PER_CALL = 100;
/** Branches that one call compares, as long as nothing shows that the server copes with more. */
const COMPARISONS_PER_CALL = 50;


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

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ isInShard),
/* harmony export */   _D: () => (/* binding */ formatShard),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _repository_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);

/** Most shards that a run may be cut into; a workflow's matrix makes at most 256 jobs. */
const MAX_SHARDS = 256;
/**
 * Reads `2/8` as the second of eight shards, and `acme:2/8` as the second of eight of acme's repositories; `null` unless
 * 1 <= index <= count <= `MAX_SHARDS`.
 */
function parseShard(text) {
    const match = /^(?:([\w.-]{1,100}):)?([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
    if (match === null)
        return null;
    const owner = match[1]?.toLowerCase();
    const index = Number(match[2]);
    const count = Number(match[3]);
    if (index > count || count > MAX_SHARDS)
        return null;
    return owner === undefined ? { index, count } : { index, count, owner };
}
/** Writes a shard as {@link parseShard} reads it. */
function formatShard({ index, count, owner }) {
    return `${owner === undefined ? "" : `${owner}:`}${index}/${count}`;
}
/**
 * Tells whether a repository falls into a shard. Every repository falls into exactly one of `count`, always the same,
 * whatever else the configuration lists and however the name is written.
 */
function isInShard(repository, shard) {
    if (shard.owner !== undefined && repository.owner.toLowerCase() !== shard.owner)
        return false;
    return hashText((0,_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryKey */ .Kq)(repository)) % shard.count === shard.index - 1;
}
/**
 * FNV-1a over the UTF-16 units, then the finaliser of MurmurHash3, without which the low bits of similar names agree.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}


/***/ }),

/***/ 7975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ wasSyncPullRequest),
/* harmony export */   Mc: () => (/* binding */ judgeOwnCommits),
/* harmony export */   Me: () => (/* binding */ MOST_COMMITS_LOOKED_AT),
/* harmony export */   h7: () => (/* binding */ isBotWork),
/* harmony export */   iN: () => (/* binding */ countOwnCommits)
/* harmony export */ });
/* unused harmony export isOurCommitMessage */
/* harmony import */ var _repository_bot_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5021);
/* harmony import */ var _pull_request_sync_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8681);
/* harmony import */ var _pull_request_sync_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8160);
/* harmony import */ var _pull_request_sync_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5933);




/** A branch that is ahead by more is somebody's work, without a look at each commit. */
const MOST_COMMITS_LOOKED_AT = 250;
/** Commits of the branch that the default branch lacks, merges left out; `null` when nobody has looked. */
function countOwnCommits(comparison) {
    return comparison.aheadBy === 0 ? 0 : (comparison.own?.count ?? null);
}
/**
 * Whether a pull request that was merged from the default branch was a sync pull request: by its text, also after edits, or by
 * its title. One sign is enough, because its people merged the default branch by it, whoever opened it.
 */
function wasSyncPullRequest({ title, body }, base, head) {
    if (title === (0,_pull_request_sync_title_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSyncTitle */ .o)(base, head))
        return true;
    return (0,_pull_request_sync_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSyncMarker */ .JM)(body, base)?.base === base || (0,_pull_request_sync_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMarkerRemains */ ._T)(body) || (0,_pull_request_sync_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGeneratedText */ .rs)(body);
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


/***/ }),

/***/ 8233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ recogniseSync)
/* harmony export */ });
/* harmony import */ var _sync_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4779);
/* harmony import */ var _sync_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7488);
/* harmony import */ var _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);
/* harmony import */ var _sync_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8160);
/* harmony import */ var _sync_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5933);





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

/***/ 4779:
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

/***/ 7488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ CONFLICT_LABEL),
/* harmony export */   LX: () => (/* binding */ syncLabels),
/* harmony export */   ne: () => (/* binding */ headStrategyOf)
/* harmony export */ });
/* harmony import */ var _sync_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4779);

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

/***/ 8681:
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

/***/ 8160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ writeSyncText),
/* harmony export */   rs: () => (/* binding */ hasGeneratedText)
/* harmony export */ });
/* unused harmony export findPeoplesText */
/* harmony import */ var _repository_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2630);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);
/* harmony import */ var _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);



/** What is between these lines is ours; all around them is people's. */
const BEGIN = "<!-- sync-monitor:begin -->";
const END = "<!-- sync-monitor:end -->";
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
    const room = Math.min(Math.max(MIN_GENERATED, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BODY_CHARACTERS */ .NF - others), LARGEST_BODY - others);
    const text = room > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cutOnLine */ .yU)(generated, room, CUT_NOTE) : "";
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
const LAST_LINE = /^<sub>(?:Kept|Managed) by sync-monitor: .*<\/sub>$/;
const WARNINGS = [
    /^> The head of this pull request is `.*` itself\. Do \*\*not\*\* use/,
    /^> `.*` does not merge cleanly into `/,
];
/** What versions before the fences wrote, in their words. */
const OLDER_LINES = [
    /^`.*` is \*\*[\d,]+ commits? behind\*\* `.*` \(the threshold is \d+\)\. Merging this pull request brings it up to date\.$/,
    /^`.*` also has [\d,]+ commits? of its own; they stay\.$/,
    /^The head `.*` holds `.*` with `.*` merged in, so its checks test the result of the merge\./,
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

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renderSyncTitle)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5282);

/** GitHub refuses a longer title: "title is too long (maximum is 256 characters)". */
const MAX_TITLE_CHARACTERS = 256;
/** Title of a sync pull request. Plain text: GitHub reads neither HTML nor links there. */
function renderSyncTitle(base, defaultBranch) {
    const title = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`Sync ${base} with ${defaultBranch}`);
    return title.length <= MAX_TITLE_CHARACTERS ? title : `${title.slice(0, MAX_TITLE_CHARACTERS - 1)}…`;
}


/***/ }),

/***/ 3393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ readCall),
/* harmony export */   Qi: () => (/* binding */ withContent),
/* harmony export */   aq: () => (/* binding */ singleWrite),
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   pI: () => (/* binding */ repeatableWrite)
/* harmony export */ });
/** A call that only reads. */
function readCall(operation, repository) {
    return { operation, repository, kind: "read", isRepeatable: true };
}
/** A write that may be sent again without harm. */
function repeatableWrite(operation, repository) {
    return { operation, repository, kind: "write", isRepeatable: true };
}
/** Marks a write that notifies nobody (a ref, a merge, a label): it needs no full second of distance to others. */
function quietly(call) {
    return { ...call, pace: "quiet" };
}
/** Marks a write that makes something new that people are notified of: GitHub limits these more strictly. */
function withContent(call) {
    return { ...call, pace: "content" };
}
/** A write whose sender looks before it sends again. */
function singleWrite(operation, repository) {
    return { operation, repository, kind: "write", isRepeatable: false };
}


/***/ }),

/***/ 5734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient),
  Q: () => (/* binding */ isAnswered)
});

// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/github/out/errors/failure.js
var failure = __webpack_require__(6435);
// EXTERNAL MODULE: ./packages/github/out/errors/refusals.js + 1 modules
var refusals = __webpack_require__(1215);
// EXTERNAL MODULE: ./packages/github/out/client/failed-attempt.js
var failed_attempt = __webpack_require__(2620);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+endpoint@11.0.5/node_modules/@octokit/endpoint/dist-bundle/index.js
var dist_bundle = __webpack_require__(3471);
;// CONCATENATED MODULE: ./packages/github/out/client/first-request.js

/** The request that the toolkit's client will make of a route and its parameters: this library is what it makes it with. */
function formRequest(route, parameters, { baseUrl, userAgent, token }) {
    const { method, url, headers, body } = (0,dist_bundle/* endpoint */.s)(route, { ...parameters, baseUrl });
    const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    return {
        method,
        url,
        headers: {
            ...Object.fromEntries(texts),
            "user-agent": `${userAgent} ${headers["user-agent"]}`,
            // A token that is a JWT is a bearer's. https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api
            authorization: `${token.split(".").length === 3 ? "bearer" : "token"} ${token}`,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
    };
}

;// CONCATENATED MODULE: ./packages/github/out/client/http-sender.js
/** Most bytes of an answer, before and after decompression: GitHub's largest file has 100 MB. */
const MOST_BYTES = 256 * 1024 * 1024;
/** A connection that rested for longer may have been closed by the other side already. As Node's own fetch has it. */
const IDLE_MS = 4_000;
/**
 * Makes a sender over `node:http` and `node:https`, of which Node loads and runs less than of its own fetch (docs/decisions/
 * 0155). Connections are kept for the next request. Behind a proxy they are tunnels, by the rules of GitHub's toolkit.
 */
function createHttpSender({ isProxied }) {
    const lines = new Map();
    const findLine = (url) => {
        const known = lines.get(url.origin) ?? openLine(url, isProxied);
        lines.set(url.origin, known);
        return known;
    };
    return async ({ method, url, headers, body }, { signal, onSent }) => {
        const address = new URL(url);
        const { request: open, agent } = await findLine(address);
        signal.throwIfAborted();
        const request = open(address, { method, agent, headers: completeHeaders(address, headers, body) });
        if (onSent !== undefined)
            request.once("finish", onSent);
        return breakOffWith(signal, request, readAnswer(request.end(body), method));
    };
}
/** The answer, or the signal's reason once it aborts: a request that has no connection yet does not say that it is over. */
async function breakOffWith(signal, request, answer) {
    let breakOff = () => undefined;
    const broken = new Promise((_, reject) => {
        breakOff = () => {
            request.destroy(signal.reason);
            reject(signal.reason);
        };
        signal.addEventListener("abort", breakOff, { once: true });
    });
    try {
        return await Promise.race([answer, broken]);
    }
    finally {
        // The connection may be another request's by now.
        signal.removeEventListener("abort", breakOff);
    }
}
/** Loads what this origin needs and nothing else: TLS takes longer to load than all the rest. */
async function openLine(url, isProxied) {
    const { request, Agent } = url.protocol === "https:" ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const settings = { keepAlive: true, timeout: IDLE_MS };
    const proxies = isProxied ? await __webpack_require__.e(/* import() */ 817).then(__webpack_require__.bind(__webpack_require__, 9817)) : null;
    return { request, agent: proxies?.openTunnels(url, settings) ?? new Agent(settings) };
}
function completeHeaders({ protocol }, headers, body) {
    // Without TLS an old proxy in between may not know Brotli.
    const encodings = protocol === "https:" ? "gzip, deflate, br" : "gzip, deflate";
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    return { accept: "*/*", "accept-encoding": encodings, ...headers, ...length };
}
async function readAnswer(request, method) {
    const answer = await new Promise((resolve, reject) => {
        // Stays: what breaks later is the answer's error, too.
        request.on("response", resolve).on("error", (error) => reject(findFirst(error)));
        request.on("close", () => reject(new Error("the connection was closed without a response")));
    });
    const headers = readHeaders(answer);
    const body = await readBody(answer);
    const encoding = headers.get("content-encoding");
    const isPlain = encoding === undefined || body.length === 0 || method === "HEAD";
    const bytes = isPlain
        ? body
        : await (await __webpack_require__.e(/* import() */ 926).then(__webpack_require__.bind(__webpack_require__, 4926))).decompress(body, encoding, MOST_BYTES);
    return { status: answer.statusCode ?? 0, headers, text: decode(bytes) };
}
/** Where several addresses of a host were tried, Node's own error has no words. */
function findFirst(error) {
    return error.errors?.[0] ?? error;
}
function readHeaders({ headers }) {
    return new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]));
}
async function readBody(answer) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of answer) {
            bytes += chunk.length;
            if (bytes > MOST_BYTES)
                throw new Error(`it is larger than ${MOST_BYTES} bytes`);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        throw new Error("the response is incomplete", { cause });
    }
    return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, bytes);
}
/** UTF-8, without the mark that some servers put before it. */
function decode(bytes) {
    const text = bytes.toString("utf8");
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

// EXTERNAL MODULE: ./node_modules/.pnpm/json-with-bigint@3.5.12/node_modules/json-with-bigint/json-with-bigint.js
var json_with_bigint = __webpack_require__(9288);
;// CONCATENATED MODULE: ./packages/github/out/client/transport.js

const REDIRECTS_FOR_READS = [301, 302, 303, 307, 308];
/** Only these tell a client to send the same write again; after the others it would silently become a GET. */
const REDIRECTS_FOR_WRITES = [307, 308];
const MOST_REDIRECTS = 5;
/**
 * A cancelled step has 7.5 seconds before the second signal, and 2.5 more before it is killed: the files must be written.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const STOP_GRACE_MS = 4_000;
const STATUSES_WITHOUT_BODY = [204, 205, 304];
/**
 * Makes a transport in which an answer is either complete or an error: @octokit/request takes a 200 whose body broke off
 * or is no JSON for a success. Its JSON is parsed here, once.
 *
 * A redirect is followed within its origin only, so that the token never leaves it; one that is not followed comes back as
 * it is.
 */
function createTransport(options) {
    let sent = 0;
    let ahead;
    const sendOnce = async (request, { signal, onSent }) => {
        sent += 1;
        const startedMs = options.clock.now();
        const tookMs = () => options.clock.now() - startedMs;
        const { pathname, search } = new URL(request.url);
        const line = `${request.method} ${pathname}${search}`;
        try {
            const answer = await options.send(request, { signal, onSent });
            options.logger.debug(`${line}: ${answer.status} after ${tookMs()} ms`);
            return answer;
        }
        catch (error) {
            options.logger.debug(`${line}: no response after ${tookMs()} ms`);
            throw error;
        }
    };
    const follow = async (request, sending) => {
        let { url } = request;
        for (let redirects = 0;; redirects += 1) {
            const answer = await sendOnce({ ...request, url }, sending);
            const next = findRedirect(answer, url, request.method);
            if (next === null || redirects >= MOST_REDIRECTS)
                return toResponse(answer, url);
            url = next;
        }
    };
    const attempt = async (request, onSent) => {
        const ending = startEnding(options);
        try {
            return await follow(request, { signal: ending.signal, onSent });
        }
        catch (error) {
            if (options.signal?.aborted)
                throw new Error("the run was cancelled before the response arrived");
            throw error;
        }
        finally {
            ending.release();
        }
    };
    return {
        fetch: (url, { method = "GET", headers, body }) => {
            const request = { method, url, headers, body };
            if (ahead === undefined || !isSame(ahead.request, request))
                return attempt(request);
            const { response } = ahead;
            ahead = undefined;
            return response;
        },
        sendAhead: (request) => new Promise((resolve) => {
            const response = attempt(request, resolve);
            ahead = { request, response };
            // Whoever asks for it hears of its failure.
            response.catch(() => undefined).finally(resolve);
        }),
        count: () => sent,
    };
}
/** Whether both ask for the same; their headers tell who asks. */
function isSame(one, other) {
    return one.method === other.method && one.url === other.url && one.body === other.body;
}
/** Every abort has a reason of its own: one that Node makes up is a DOMException, which takes longer than the request. */
function startEnding({ timeoutMs, signal, clock }) {
    const ending = new AbortController();
    const grace = new AbortController();
    const timer = setTimeout(() => ending.abort(new Error(`no response within ${timeoutMs} ms`)), timeoutMs);
    const giveUp = async () => {
        await clock.sleep(STOP_GRACE_MS, grace.signal);
        ending.abort(new Error("the run was cancelled"));
    };
    signal?.addEventListener("abort", giveUp, { once: true });
    return {
        signal: ending.signal,
        release: () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", giveUp);
            grace.abort("over");
        },
    };
}
/** The address to go on to, or `null` when the answer is to be taken as it is. */
function findRedirect({ status, headers }, address, method) {
    const followed = method === "GET" || method === "HEAD" ? REDIRECTS_FOR_READS : REDIRECTS_FOR_WRITES;
    const location = headers.get("location");
    if (!followed.includes(status) || location === undefined)
        return null;
    const next = new URL(location, address);
    return next.origin === new URL(address).origin ? next.href : null;
}
function toResponse({ status, headers, text }, url) {
    const answer = { url, status, headers, text: () => Promise.resolve(text) };
    if (STATUSES_WITHOUT_BODY.includes(status))
        return { ...answer, body: "" };
    const json = parseJson(text);
    if (json === undefined) {
        if (status >= 200 && status < 300)
            throw new Error("the response is incomplete or not JSON");
        return { ...answer, body: text };
    }
    // @octokit/request parses only what is called JSON, and what stands between us and GitHub calls it what it likes.
    headers.set("content-type", "application/json; charset=utf-8");
    return { ...answer, body: json };
}
/** A number that may be too long for a double. */
const LONG_NUMBER = /(?:^|[:[,])\s*-?\d{16}/;
/** JSON as data, its long integers as `bigint`; `undefined` for a text that is no JSON. */
function parseJson(text) {
    try {
        return LONG_NUMBER.test(text) ? (0,json_with_bigint/* JSONParse */.Q)(text) : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/client/client.js







/** Named, so that a new default at GitHub changes nothing. https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = "2022-11-28";
/**
 * Makes a client. It reads nothing from the environment but the proxy, where there is one, and what the toolkit reads.
 *
 * The toolkit's client takes longer to load than everything else before the first request, and most of that is not for the
 * request: a first read is sent before, and answered to the toolkit's client when that asks (docs/decisions/0060).
 */
function createClient(options) {
    const transport = createTransport({
        send: createHttpSender({ isProxied: options.isProxied ?? false }),
        logger: options.logger,
        clock: options.clock,
        timeoutMs: options.requestTimeoutMs,
        signal: options.signal,
    });
    let firstSent = Promise.resolve();
    let loading;
    const send = async (route, given, call) => {
        const parameters = {
            ...(call.kind === "write" ? redactProse(given, options.redact) : given),
            headers: { "x-github-api-version": API_VERSION },
        };
        if (loading === undefined) {
            if (call.kind === "read")
                firstSent = sendAhead(route, parameters, transport, options);
            loading = firstSent.then(() => loadOctokit(options, transport.fetch));
        }
        try {
            const octokit = await loading;
            const { status, headers, data } = await octokit.request(route, { ...parameters, request: { call } });
            return { status, headers, data: (0,failed_attempt/* readHidden */.ZK)(data) };
        }
        catch (error) {
            throw error instanceof failed_attempt/* FailedAttempt */.$d ? error.error : error;
        }
    };
    return {
        rest: async (route, parameters, call) => (await send(route, parameters, call)),
        graphql: async (query, variables, call) => {
            const { data: body, headers } = await send(`POST ${options.graphqlUrl}`, { query, variables }, call);
            const content = (0,failure/* isRecord */.u)(body) && (0,failure/* isRecord */.u)(body.data) ? body.data : null;
            const ssoUrl = (0,refusals/* readSsoUrl */.xG)(headers["x-github-sso"], options.serverUrl);
            return { data: content, problems: (0,failure/* readGraphqlProblems */.q)(body), ssoUrl };
        },
        countRequests: () => transport.count(),
        whenSent: () => firstSent,
    };
}
/** Sends a client's first read, where nothing can speak against it. */
async function sendAhead(route, parameters, transport, options) {
    const { isFirst = false, token, signal } = options;
    if (!isFirst || typeof token !== "string" || signal?.aborted)
        return;
    const defaults = { baseUrl: trimUrl(options.apiUrl), userAgent: formatUserAgent(options), token };
    await transport.sendAhead(formRequest(route, parameters, defaults));
}
async function loadOctokit(options, fetch) {
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(904), __webpack_require__.e(713)]).then(__webpack_require__.bind(__webpack_require__, 2713));
    const { token, apiUrl } = options;
    const isString = typeof token === "string";
    return createOctokit({
        ...options,
        token: isString ? token : undefined,
        fetch: isString ? fetch : authorize(fetch, token),
        apiUrl: trimUrl(apiUrl),
        userAgent: formatUserAgent(options),
    });
}
function trimUrl(url) {
    return url.replace(/\/+$/, "");
}
/** Members of a write that people read. All others are names and ids: changed, they would mean something else. */
const PROSE = [
    ...["title", "body", "commit_title", "commit_message", "message", "description"],
    ...["headline", "commitHeadline", "commitBody"],
];
/** The parameters of a write, whatever they are nested in, with their prose redacted. */
function redactProse(parameters, redact) {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => {
        if (typeof value === "string")
            return [name, PROSE.includes(name) ? redact(value) : value];
        return [name, (0,failure/* isRecord */.u)(value) ? redactProse(value, redact) : value];
    }));
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
/** Gives each attempt the authorization that holds at its moment. */
function authorize(fetch, source) {
    return async (url, init) => {
        const headers = { ...init.headers, authorization: await source() };
        return fetch(url, { ...init, headers });
    };
}


/***/ }),

/***/ 2620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ FailedAttempt),
/* harmony export */   ZK: () => (/* binding */ readHidden),
/* harmony export */   kW: () => (/* binding */ hideErrors)
/* harmony export */ });
/**
 * How a failure passes through plugin-retry, which reads `request.request` of what is thrown, and repeats nothing unless it
 * was told to there. Only `createClient` catches it.
 */
class FailedAttempt extends Error {
    request = { request: {} };
    error;
    constructor(error) {
        super(error.message, { cause: error });
        this.error = error;
    }
}
/**
 * plugin-retry repeats a GraphQL query whose answer names a certain error, whatever was asked, and throws away what the answer
 * holds beside it; so it does not get to see it.
 */
function hideErrors(answer) {
    return { answer };
}
/** The answer that `hideErrors` was given. */
function readHidden(hidden) {
    return hidden.answer;
}


/***/ }),

/***/ 7000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ READ_LIMITS),
/* harmony export */   IQ: () => (/* binding */ parseRateLimits),
/* harmony export */   NZ: () => (/* binding */ readRateLimits)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3393);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6435);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5734);



/** Not counted by GitHub, so it may be asked for when nothing else may. */
const READ_LIMITS = { ...(0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .readCall */ .D9)("read the rate limits"), cost: 0 };
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
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswered */ .Q)(error, 404))
            return null;
        throw error;
    }
}
/** The limits in an answer to `GET /rate_limit`; what is no limit is left out. `rate` is an older name of `core`. */
function parseRateLimits(data) {
    const answer = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(data) ? data : {};
    const resources = { core: answer.rate, ...((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(answer.resources) && answer.resources) };
    return Object.fromEntries(Object.entries(resources).flatMap(([resource, bucket]) => {
        const reading = readBucket(bucket);
        return reading === null ? [] : [[resource, reading]];
    }));
}
function readBucket(bucket) {
    if (!(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(bucket))
        return null;
    const { limit, remaining, reset } = bucket;
    if (typeof limit !== "number" || typeof remaining !== "number" || typeof reset !== "number")
        return null;
    return { limit, remaining, resetAtMs: reset * 1_000 };
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ machineOptions),
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _automation_resilience__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3971);
/* harmony import */ var _automation_resilience__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6927);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1573);


/** Connects to GitHub with one token, a budget and a pace of its own. Nothing is sent before a port is used. */
function connectGitHub(settings, machine) {
    const { action, buffer, maxWaitMs, writeIntervalMs, ...client } = settings;
    const { clock, random } = machine;
    const limits = { clock, random, maxWaitMs, signal: settings.signal };
    return (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHub */ .C)({
        ...client,
        ...machineOptions(machine),
        budget: new _automation_resilience__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitBudget */ .r({ ...limits, buffer }),
        governor: new _automation_resilience__WEBPACK_IMPORTED_MODULE_2__/* .WriteGovernor */ .I({ ...limits, intervalMs: writeIntervalMs }),
        userAgent: `automation/${action}`,
        isFirst: true,
    });
}
/** What the machine gives, as options of a client. */
function machineOptions({ runner, logger, clock, random, redact }) {
    const { apiUrl, graphqlUrl, serverUrl, isProxied, orchestrationId } = runner;
    return { apiUrl, graphqlUrl, serverUrl, isProxied, orchestrationId, logger, clock, random, redact };
}


/***/ }),

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cleanQuote)
/* harmony export */ });
/* harmony import */ var _automation_core_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5744);
/* harmony import */ var _automation_core_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5282);


/** Longest piece of an answer that a message repeats: GitHub's longest reasons, with the address that they end with. */
const LONGEST_QUOTE = 500;
/** One line without control characters, changes of direction, or anything that looks like a token. */
function cleanQuote(text) {
    const redacted = (0,_automation_core_config__WEBPACK_IMPORTED_MODULE_0__/* .redactSecrets */ .f)(text).replace(/(?<![A-Za-z0-9])(gh[a-z]_|github_pat_)\w+/g, "***");
    const line = (0,_automation_core_text__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(redacted).replace(/\s+/g, " ").trim();
    return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}


/***/ }),

/***/ 8519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O1: () => (/* binding */ describeAnswer),
  ny: () => (/* binding */ describeClosedOwner),
  bY: () => (/* binding */ describeDeferral),
  UR: () => (/* binding */ describeGraphqlLimit),
  vv: () => (/* binding */ describeNoAnswer),
  yg: () => (/* binding */ describeProblems),
  a2: () => (/* binding */ describeRefusal)
});

// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(7203);
// EXTERNAL MODULE: ./packages/github/out/errors/clean-quote.js
var clean_quote = __webpack_require__(97);
// EXTERNAL MODULE: ./packages/github/out/errors/failure.js
var failure = __webpack_require__(6435);
;// CONCATENATED MODULE: ./packages/github/out/errors/format-failure.js


const REMEDY_BY_CODE = {
    unauthorized: "Check that the token is complete and has not expired.",
    blocked: "GitHub has blocked this repository: only its owner and GitHub Support can change that.",
    server: "This is a problem at GitHub and usually temporary.",
};
/** Words that name no cause, for which the status has to stand. */
const NO_CAUSE = /^(?:\d{3} ?)?(?:forbidden|not found|gone)?\.?$/i;
/** Whether an answer's words, status included, say nothing that the status does not say. */
function isWithoutCause(why) {
    return NO_CAUSE.test(why.trim());
}
/** A certificate that is not valid yet or no more, to a clock that may be wrong. */
const CERTIFICATE_TIME = /certificate (?:has expired|is not yet valid)|CERT_(?:HAS_EXPIRED|NOT_YET_VALID)/i;
/** Says what failed, where, why and what to do. `why` is quoted cleanly and cut. */
function formatFailure(call, code, why, remedy) {
    const place = call.repository === undefined ? "" : ` in ${(0,repository_ref/* formatRepositoryRef */.PC)(call.repository)}`;
    const quote = (0,clean_quote/* cleanQuote */.a)(why);
    return `Could not ${call.operation}${place}: ${endSentence(quote)} ${remedy ?? findRemedy(code, quote)}`.trim();
}
/** For an answer whose text names no cause that has a remedy of its own. */
function findRemedy(code, quote) {
    if (code === "network") {
        return CERTIFICATE_TIME.test(quote)
            ? "Check the clock of this machine first; otherwise renew the certificate of the server or the proxy."
            : "Check the connection and https://www.githubstatus.com.";
    }
    if (code === "not-found") {
        const isPlain = isWithoutCause(quote) || /not found|does not exist|could not resolve/i.test(quote);
        return isPlain ? "It does not exist, or the token has no access to it." : "";
    }
    return REMEDY_BY_CODE[code] ?? "";
}
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./packages/github/out/errors/refusals.js + 1 modules
var refusals = __webpack_require__(1215);
;// CONCATENATED MODULE: ./packages/github/out/errors/error-mapping.js







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
function describeAnswer(answer, call, nowMs, ssoUrl) {
    const { status, headers } = answer;
    const message = [readMessage(answer.body), ...readBlock(answer.body)].join(" ");
    const reasons = readReasons(answer.body);
    // "was submitted too quickly" comes as one of the reasons of a 422 too.
    const why = [message, ...reasons.filter((reason) => SECONDARY_LIMIT.test(reason))].join("; ");
    if ((status === 403 && !isStated(why)) || status === 429 || SECONDARY_LIMIT.test(why)) {
        const limit = describeLimit(why, answer, call, nowMs);
        if (limit !== null)
            return limit;
    }
    const code = /^Repository access blocked/i.test(message) ? "blocked" : findCode(status);
    const error = makeError(call, code, `${status} ${message}`, {
        status,
        reasons,
        serverTimeMs: readServerTime(headers),
        facts: { accepted: readText(headers["x-accepted-github-permissions"]), ssoUrl },
    });
    if (code !== "server" || status === 501)
        return { kind: "final", error };
    return { kind: "passing", error, retryAfterMs: readRetryAfterMs(headers, nowMs) };
}
/** Whether a text names another cause than a limit: the last call of an hour may be refused for want of a permission. */
function isStated(why) {
    return !PRIMARY_LIMIT.test(why) && !SECONDARY_LIMIT.test(why) && (0,refusals/* findRefusal */.W$)(why) !== undefined;
}
/** What it means that no complete answer came. */
function describeNoAnswer(cause, call) {
    const error = makeError(call, "network", describeCause(cause), { cause });
    return { kind: "passing", error, retryAfterMs: null };
}
/** The limit that a GraphQL answer with status 200 reports, or `null`. */
function describeGraphqlLimit(answer, call, nowMs) {
    const problems = (0,failure/* readGraphqlProblems */.q)(answer.body);
    const message = problems.map((problem) => problem.message).join("; ") || readMessage(answer.body);
    const isPrimary = problems.some(({ type }) => type !== undefined && PRIMARY_LIMIT_TYPES.includes(type));
    if (!isPrimary && !SECONDARY_LIMIT.test(message) && !PRIMARY_LIMIT.test(message))
        return null;
    return describeLimit(message, answer, call, nowMs, isPrimary);
}
/** The error of a GraphQL call that was answered, but not with what was asked for. */
function describeProblems(problems, call, ssoUrl) {
    const types = problems.map((problem) => problem.type);
    const message = problems.map((problem) => problem.message).join("; ") || "the response is empty";
    const code = types.includes("NOT_FOUND")
        ? "not-found"
        : types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")
            ? "forbidden"
            : types.includes("STALE_DATA")
                ? "conflict"
                : problems.length === 0
                    ? "server"
                    : "invalid";
    return makeError(call, code, message, { facts: { ssoUrl } });
}
/** The error of a call that was not sent, because GitHub refuses everything of its owner and has said so often enough. */
function describeClosedOwner(known, call) {
    const { code, status, scope, refusal, remedy, words = "", serverTimeMs } = known;
    return new errors/* GitHubError */.y_(formatFailure(call, code, words, remedy), {
        ...{ code, status, scope, refusal, remedy, words, serverTimeMs, operation: call.operation },
        repository: call.repository === undefined ? undefined : (0,repository_ref/* formatRepositoryRef */.PC)(call.repository),
    });
}
/** The error of a call that was not sent, because the budget or the order to stop forbade it. */
function describeRefusal(admission, call) {
    if (admission.status === "stopped") {
        return makeError(call, "rate-limited", "not sent, because the run was cancelled", {});
    }
    if (admission.status === "out-of-time") {
        return makeError(call, "rate-limited", "not sent, because the run's time limit was reached", {});
    }
    const what = admission.cause === "primary-limit" ? "rate limit" : "secondary rate limit";
    const until = new Date(admission.untilMs).toISOString();
    return makeError(call, "rate-limited", `not sent, because the ${what} leaves no call until ${until}`, {
        resetAtMs: admission.untilMs,
    });
}
/** The error of a write that was put off: new content is limited until `untilMs`, or writing was stopped (`null`). */
function describeDeferral(untilMs, call) {
    const why = untilMs === null
        ? "not sent, because writes hit the secondary rate limit three times in a row"
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
/** Where no answer came, or none of ours, nobody stated a cause. */
const CODES_WITHOUT_CAUSE = ["network", "server", "rate-limited"];
function findCode(status) {
    const code = CODE_BY_STATUS[status];
    if (code !== undefined)
        return code;
    if (status >= 500)
        return "server";
    return status < 400 ? "not-found" : "invalid";
}
function makeError(call, code, why, parts) {
    const { facts, ...details } = parts;
    const text = [why, ...(parts.reasons ?? [])].join("; ");
    // A plain 403 is what a missing permission is answered with.
    const words = code === "forbidden" && isWithoutCause(text) ? "permission required" : text;
    const refusal = CODES_WITHOUT_CAUSE.includes(code) ? undefined : (0,refusals/* findRefusal */.W$)(words, facts);
    return new errors/* GitHubError */.y_(formatFailure(call, code, text, refusal?.remedy), {
        code,
        operation: call.operation,
        repository: call.repository === undefined ? undefined : (0,repository_ref/* formatRepositoryRef */.PC)(call.repository),
        scope: code === "forbidden" ? refusal?.scope : undefined,
        refusal: refusal?.cause,
        remedy: refusal?.remedy,
        words: (0,clean_quote/* cleanQuote */.a)(text),
        ...details,
    });
}
function readMessage(body) {
    if ((0,failure/* isRecord */.u)(body))
        return typeof body.message === "string" ? body.message : "";
    if (typeof body !== "string")
        return "";
    return body.trimStart().startsWith("<") ? "an HTML page instead of JSON" : body;
}
/** `errors` of a 422 answer as `resource.field: code message`. */
function readReasons(body) {
    const errors = (0,failure/* isRecord */.u)(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.map((error) => {
        if (!(0,failure/* isRecord */.u)(error))
            return String(error);
        const place = [error.resource, error.field].filter((part) => typeof part === "string").join(".");
        const text = [error.code, error.message].filter((part) => typeof part === "string").join(" ");
        return `${place}: ${text}`;
    });
}
/** Why GitHub blocked a repository: `dmca`, `tos`, ... https://docs.github.com/en/rest/repos/repos */
function readBlock(body) {
    const block = (0,failure/* isRecord */.u)(body) && (0,failure/* isRecord */.u)(body.block) ? body.block : {};
    return typeof block.reason === "string" ? [`(reason: ${block.reason.toUpperCase()})`] : [];
}
function readServerTime(headers) {
    const timeMs = Date.parse(String(headers.date ?? ""));
    return Number.isNaN(timeMs) ? undefined : timeMs;
}
function readText(header) {
    return header === undefined ? undefined : String(header);
}
function readRetryAfterMs(headers, nowMs) {
    const header = headers["retry-after"];
    return (0,backoff/* parseRetryAfterMs */.oR)(header === undefined ? undefined : String(header), nowMs);
}
function describeCause(cause) {
    if (!(cause instanceof Error))
        return "no response";
    const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
    return `${cause.message}${inner}`;
}


/***/ }),

/***/ 6435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readGraphqlProblems),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reads `errors` of a GraphQL answer, taking nothing for granted. */
function readGraphqlProblems(body) {
    const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.filter(isRecord).map((error) => {
        const extensions = isRecord(error.extensions) ? error.extensions : {};
        const type = error.type ?? extensions.code;
        return {
            type: typeof type === "string" ? type : undefined,
            message: typeof error.message === "string" ? error.message : "",
            path: Array.isArray(error.path) ? error.path.map(String) : [],
        };
    });
}
/** Whether `value` is an object whose members may be looked at. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W$: () => (/* binding */ findRefusal),
  KJ: () => (/* binding */ findRemedy),
  xG: () => (/* binding */ readSsoUrl)
});

// EXTERNAL MODULE: ./packages/github/out/errors/clean-quote.js
var clean_quote = __webpack_require__(97);
;// CONCATENATED MODULE: ./packages/github/out/errors/refusal-table.js

/**
 * GitHub's own words for why it refuses, over REST, GraphQL and git, with the remedy for each. The first row that fits counts:
 * what is special comes first. A text that no row knows gets no advice: a wrong one sends people to the wrong place.
 *
 * Words as seen in answers and in public reports of them; docs.github.com lists none.
 */
const REFUSALS = [
    [
        "single-sign-on",
        "owner",
        /\bSAML\b|\bSSO\b|[Ss]ingle [Ss]ign-[Oo]n/,
        ({ ssoUrl }) => ssoUrl === undefined
            ? "Authorize the token for the organization's single sign-on: Settings → Developer settings → Personal access tokens → Configure SSO."
            : `Authorize the token for the organization's single sign-on: ${ssoUrl}`,
    ],
    [
        "ip-allow-list",
        "owner",
        /IP allow list|IP address is not permitted/i,
        "Add the runner's IP address to the allow list (organization or enterprise settings → Authentication security), or use a runner whose address is on the list.",
    ],
    [
        "token-lifetime",
        "owner",
        /token(?:'s|s|\(s\))?[^.]* lifetime|lifetime (?:is|of)[^.]* (?:greater|longer|exceed)/i,
        "Create a token that expires earlier, or shorten the lifetime of this one.",
    ],
    [
        "classic-token-forbidden",
        "owner",
        /forbids access via a personal access tokens? \(classic\)|classic personal access tokens? (?:is|are) (?:not allowed|forbidden|restricted)/i,
        "Use a fine-grained token of that owner, or a GitHub App (app-id and app-private-key).",
    ],
    [
        "fine-grained-token-forbidden",
        "owner",
        /forbids access via a (?:personal access tokens? with fine-grained|fine-grained)/i,
        "Use a GitHub App (app-id and app-private-key).",
    ],
    [
        "token-not-approved",
        "owner",
        /\b(?:token|request)\b[^.]*\b(?:pending|awaiting|waiting|requires|needs|has not|not yet)\b[^.]*\bapprov|pending (?:owner )?approval/i,
        "An owner of the organization has to approve the token: organization settings → Personal access tokens → Pending requests.",
    ],
    [
        "token-kind-forbidden",
        "owner",
        /forbids access via|does not allow access via/i,
        "Use a type of token that the organization allows; see GitHub's message.",
    ],
    [
        "oauth-app-restricted",
        "owner",
        /OAuth App access restrictions|access to third[- ]part(?:y|ies) is limited/i,
        "An owner of the organization has to approve the OAuth App (organization settings → Third-party access); GitHub App tokens and fine-grained tokens do not need this approval.",
    ],
    [
        "managed-user",
        "owner",
        /Enterprise Managed User/i,
        "A managed user account only has access inside its enterprise: use the token of an account or App that belongs to the repository's owner.",
    ],
    [
        "two-factor-required",
        "owner",
        /two-factor authentication|\b2FA (?:is )?required/i,
        "Turn on two-factor authentication for the account behind the token.",
    ],
    [
        "email-not-verified",
        "owner",
        /email address (?:must|needs to|has to) be verified|verify (?:your|an) email/i,
        "Verify an email address of the account behind the token.",
    ],
    [
        "installation-suspended",
        "owner",
        /installation (?:has been|was|is) suspended/i,
        "An owner has to unsuspend the App: settings of the organization or account → GitHub Apps → Configure → Unsuspend.",
    ],
    [
        "account-suspended",
        "owner",
        /account (?:was|has been|is) (?:suspended|flagged|locked|disabled)|suspended (?:user|account)|user (?:was|has been|is) suspended/i,
        "The account behind the token is suspended: only GitHub Support or the server's administrator can change that. Use the token of another account.",
    ],
    [
        "actions-pull-requests-forbidden",
        "owner",
        /not permitted to create or approve pull requests/i,
        'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or organization, or use the token of a GitHub App.',
    ],
    [
        "trade-restricted",
        "repository",
        /trade (?:controls?|restrict)|economic sanctions/i,
        "Blocked because of trade restrictions: contact GitHub Support.",
    ],
    [
        "blocked-dmca",
        "repository",
        /\bDMCA\b|copyright (?:claim|infring|takedown|notice)/,
        "GitHub has blocked the repository because of a DMCA notice: only its owner can resolve this. Remove it from the configuration until then.",
    ],
    [
        "blocked",
        "repository",
        /access (?:to this repository )?(?:is|has been|was)? ?blocked|repository (?:is|has been|was) blocked|terms of service|disabled by GitHub Staff/i,
        "GitHub has blocked the repository: only its owner and GitHub Support can change that. Remove it from the configuration until then.",
    ],
    [
        "migrating",
        "repository",
        /locked (?:for|during|because of|due to)[^.]* ?migrat|(?:is|being) migrated|migration is in progress/i,
        "The repository is locked for migration: wait until the migration ends, or remove it from the configuration if it moved permanently.",
    ],
    [
        "billing",
        "repository",
        /billing (?:issue|problem|lock|settings|& plans)|(?:due to|because of|problem with|locked:) ?[^.]*\bbilling|payments? (?:have |has )?failed|spending limit|unpaid/i,
        "The owner has to fix the billing: Settings → Billing and licensing.",
    ],
    [
        "plan",
        "repository",
        /upgrade to GitHub|(?:current|your) plan\b|not (?:available|included) (?:on|in|with) (?:your|this|the current) plan/i,
        "The owner's plan does not include this feature: upgrade the plan, or make the repository public.",
    ],
    [
        "archived",
        "repository",
        /(?:is|was|are|been) archived|archived (?:so|and|repositor)/i,
        "The repository is archived: remove it from the configuration, or unarchive it.",
    ],
    [
        "issues-disabled",
        "repository",
        /issues? (?:are|is|has been|have been|were) (?:disabled|turned off)/i,
        "Enable issues in the settings of the repository, or use another repository.",
    ],
    [
        "pull-requests-disabled",
        "repository",
        /pull requests? (?:creation )?(?:are|is|has been|have been) (?:disabled|limited|restricted|turned off)/i,
        "Allow pull requests in the settings of the repository (Settings → General → Features), for this token's account too.",
    ],
    [
        "interaction-limited",
        "repository",
        /interaction limits?|limited the ability|must be a collaborator/i,
        "The repository has an interaction limit: make the token's account a collaborator, or wait until the limit ends.",
    ],
    [
        "user-blocked",
        "owner",
        /user is blocked|(?:you|actor|author) (?:have been|has been|are|is) blocked/i,
        "The owner has blocked the account behind the token and has to unblock it.",
    ],
    [
        "workflows-permission",
        "branch",
        /without `?workflows?`? (?:permission|scope)/i,
        "The change includes workflow files: grant `workflows: write` to the GitHub App, or the scope `workflow` to the token.",
    ],
    [
        "push-protection",
        "branch",
        /push protection|cannot contain secrets|secret(?:s)? detected/i,
        "The commits contain what looks like a secret: remove it from the commits and revoke it, or allow it at the URL in GitHub's message.",
    ],
    [
        "branch-rule",
        "branch",
        /protected (?:branch|ref)|rule violations?|locked branch|not authorized to (?:push|merge)|must be made through|required status check|approving review|verified signatures|creations? being restricted|cannot force-push|must not contain merge commits/i,
        "A branch rule forbids it: meet the rule, or add the token's account to the rule's bypass list.",
    ],
    [
        "disabled",
        "repository",
        /repository (?:has been |is |was )?disabled/i,
        "The repository is disabled: only its owner and GitHub Support can change that. Remove it from the configuration until then.",
    ],
    [
        "locked",
        "repository",
        /repository (?:has been |is |was )?locked|is being (?:renamed|transferred|moved)/i,
        "The repository is locked: wait until its owner or GitHub unlocks it.",
    ],
    [
        "branch-in-the-way",
        "branch",
        /Reference (?:update failed|name is invalid)/i,
        "A branch with a conflicting name exists: git cannot have both `a` and `a/b`. Delete or rename one of them.",
    ],
    [
        "spam",
        "repository",
        /spammed|looks like spam/i,
        "GitHub rejected the request as invalid or as spam: do not repeat it immediately; see the reasons in GitHub's message.",
    ],
    [
        "missing-scope",
        "repository",
        /required scopes?|(?:requires|needs) (?:one of )?the following scopes?|missing (?:the )?[`'"\w:]+ scope/i,
        "Give the token a scope from GitHub's message.",
    ],
    [
        "missing-permission",
        "repository",
        /not accessible by|must have [^.]*(?:rights|access|permissions?)|permission (?:to [^.]* )?(?:denied|required|is missing)|(?:requires|needs|lacks|without|insufficient) [^.]*(?:permissions?|access|rights)|write access [^.]*not granted|not authorized|access denied/i,
        ({ accepted }) => accepted ? `Give the token ${formatPermissions(accepted)}.` : "Check the permissions of the token.",
    ],
    [
        "clock",
        "owner",
        /claim \('(?:iat|exp|nbf)'\)|\bexp\b[^.]*too far in the future/i,
        "The clock of this machine is wrong: correct it.",
    ],
    [
        "unknown-app",
        "owner",
        /Integration not found|'Issuer' claim/i,
        "No GitHub App has this ID on this server: check app-id (App settings → General → About).",
    ],
    [
        "wrong-key",
        "owner",
        /JSON web token could not be decoded|signature (?:is invalid|verification)|invalid signature/i,
        "The key does not belong to this App: generate a private key in the settings of the App with this app-id, and store it.",
    ],
    [
        "bad-credentials",
        "owner",
        /bad credentials|requires authentication|token (?:has |is |was )?(?:expired|revoked|invalid)/i,
        "Check that the token is complete and has not expired.",
    ],
];
function formatPermissions(accepted) {
    const sets = (0,clean_quote/* cleanQuote */.a)(accepted)
        .split(";")
        .map((set) => set
        .split(",")
        .map((permission) => `\`${permission.trim().replace("=", ": ")}\``)
        .join(" and "));
    return sets.join(", or ");
}

;// CONCATENATED MODULE: ./packages/github/out/errors/refusals.js

/** The cause that a text states; `undefined` where it states none that is known. */
function findRefusal(text, facts = {}) {
    const row = REFUSALS.find(([, , pattern]) => pattern.test(text)) ??
        (facts.ssoUrl === undefined ? undefined : REFUSALS[0]);
    if (row === undefined)
        return undefined;
    const [cause, scope, , remedy] = row;
    return { cause, scope, remedy: typeof remedy === "string" ? remedy : remedy(facts) };
}
/** What to do about the cause that a text states; `undefined` where it states none that is known. */
function findRemedy(text) {
    return findRefusal(text)?.remedy;
}
/**
 * The address that `X-GitHub-SSO` gives, `undefined` unless it is one of this server: what is shown to people as GitHub's must
 * be GitHub's.
 * https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#authenticating-with-a-personal-access-token
 */
function readSsoUrl(header, serverUrl) {
    const [, given] = /(?:^|[;\s])url=(\S+)/.exec(typeof header === "string" ? header : "") ?? [];
    if (given === undefined || !URL.canParse(given) || !URL.canParse(serverUrl))
        return undefined;
    const url = new URL(given);
    const isOwn = url.origin === new URL(serverUrl).origin && url.username === "" && url.password === "";
    return isOwn && /^[!-~]{1,400}$/.test(url.href) && !/[<>"'`()[\]\\]/.test(url.href) ? url.href : undefined;
}


/***/ }),

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ describeUnexpectedResponse),
/* harmony export */   V: () => (/* binding */ readDocumented)
/* harmony export */ });
/* harmony import */ var _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1286);
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);


/** Reads an answer; one that is not built as GitHub documents it ends as a `GitHubError`, like any other bad answer. */
function readDocumented(asked, read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof TypeError ? describeUnexpectedResponse(asked, error) : error;
    }
}
/** What a reader that stumbles over an answer tells; `cause` says which part of it was missing. */
function describeUnexpectedResponse({ operation, repository }, cause) {
    const place = repository === undefined ? "" : ` in ${(0,_automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .formatRepositoryRef */ .PC)(repository)}`;
    const message = `Could not ${operation}${place}: unexpected response (${cause.message}).`;
    return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_(message, { code: "server", operation, cause });
}


/***/ }),

/***/ 1573:
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

// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/own-pull-request.js
var own_pull_request = __webpack_require__(8233);
// EXTERNAL MODULE: ./packages/github/out/errors/failure.js
var failure = __webpack_require__(6435);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(7203);
// EXTERNAL MODULE: ./packages/github/out/errors/unexpected-response.js
var unexpected_response = __webpack_require__(2928);
// EXTERNAL MODULE: ./packages/github/out/rest/endless-list.js
var endless_list = __webpack_require__(6249);
// EXTERNAL MODULE: ./packages/github/out/errors/error-mapping.js + 1 modules
var error_mapping = __webpack_require__(8519);
;// CONCATENATED MODULE: ./packages/github/out/graphql/batch-query.js



const TOO_MUCH_TYPES = ["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"];
const TOO_MUCH_TEXT = /Something went wrong while executing|respond to your request in time/i;
const UNSUPPORTED = /doesn't exist on type|Cannot query field|Unknown (argument|type|field)|isn't a defined/i;
/** Sends a query. Only a refused token is thrown. */
async function sendBatch(client, operation, query) {
    // Not repeatable: a batch that failed is asked again in halves, not as it was.
    const call = { operation, kind: "read", isRepeatable: false, cost: query.cost };
    let tookMs = 0;
    const onAnswer = (ms) => {
        tookMs = ms;
    };
    try {
        const { data, problems, ssoUrl } = await client.graphql(query.document, query.variables, {
            ...call,
            onAnswer,
        });
        if (data !== null)
            return { status: "answered", data, problems, tookMs };
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
        const isTransient = error.code === "server" || error.code === "network";
        return { status: isTransient ? "too-much" : "failed", error };
    }
}
/** What an answer holds at an item's path, and by the way. */
function findReply(data, path, extraPath, problems = []) {
    const reply = { value: dig(data, path), parent: dig(data, path.slice(0, -1)) };
    return extraPath === undefined ? reply : { ...reply, extra: findExtra(data, extraPath, problems) };
}
function findExtra(data, path, problems) {
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
 *
 * @param isHarmless tells a problem that concerns nothing the item needs, unless nothing at all came
 */
function judgePlace(path, { value }, problems, isHarmless = () => false) {
    const isHole = value === null;
    const here = problems.filter((problem) => {
        if (!isHole && isHarmless(problem))
            return false;
        return problem.path.length === 0 ? isHole : isSamePlace(path, problem.path);
    });
    // A server that ran out of patience says where, not what it left out from there on.
    if (here.some(isTooMuch) || (isHole && problems.some(isTooMuch)))
        return "cut-off";
    return here.length > 0 ? "in-doubt" : null;
}
/** Whether a problem says that the query asked for too much. */
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

;// CONCATENATED MODULE: ./packages/github/out/graphql/batch-round.js
/** One call of `ask`: what is left of it, and how much is under way. */
class BatchRound {
    settle;
    #queue;
    #underWay = 0;
    #isOver = false;
    #waiting = [];
    constructor(items, settle) {
        this.#queue = items.map((item, index) => ({ item, index }));
        this.settle = settle;
    }
    /** Gives what is to be asked for next, once there is room for it; `null` when all is done. Each batch has to be finished. */
    async take({ count, mostUnderWay }) {
        for (;;) {
            if (this.#isOver)
                return null;
            const [head] = this.#queue;
            if (head === undefined && this.#underWay === 0)
                return null;
            if (head !== undefined && (head.isAlone === true || this.#underWay < mostUnderWay())) {
                this.#underWay += 1;
                return this.#queue.splice(0, head.isAlone === true ? 1 : count(this.#queue));
            }
            // What is under way may bring more, or make room.
            await new Promise((resolve) => this.#waiting.push(resolve));
        }
    }
    /** Whether more waits than a batch of `count` would take. */
    get isEmpty() {
        return this.#queue.length === 0;
    }
    /** Ends a batch that was taken. */
    finish() {
        this.#underWay -= 1;
        this.#wake();
    }
    /** Ends everything: nothing more is taken. */
    stop() {
        this.#isOver = true;
        this.#wake();
    }
    /** Asks again before anything else. */
    again(entries) {
        this.#queue.unshift(...entries);
    }
    /** Asks for each by itself, before anything else. */
    alone(entries) {
        this.#queue.unshift(...entries.map((entry) => ({ ...entry, isAlone: true })));
    }
    /** Asks later. */
    later(entry) {
        this.#queue.push(entry);
    }
    #wake() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const resume of waiting)
            resume();
    }
}

// EXTERNAL MODULE: ./packages/github/out/graphql/batch-size.js
var batch_size = __webpack_require__(8313);
;// CONCATENATED MODULE: ./packages/github/out/graphql/graphql-batches.js







/** After so many single items in a row that GraphQL failed on, it is not asked again. */
const SINGLE_FAILURES_TO_GIVE_UP = 3;
/** Batches under way while their size is still being found out: each that goes out meanwhile may be too small, or too much. */
const UNDER_WAY_WHILE_GROWING = 2;
/**
 * Asks for the items of one plan: many in a query, fewer when the server cannot cope, by REST where GraphQL fails.
 *
 * Every item gets an answer, whatever happens to the others. Only a refused token is thrown. Its memory of what the server
 * can take lasts as long as the object, or as the size that the plan brings along.
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
        this.#size = typeof plan.size === "number" ? new batch_size/* BatchSize */.c(plan.size) : plan.size;
    }
    /** Whether the server has not shown that it cannot be asked this way at all. */
    get isSupported() {
        return this.#isSupported;
    }
    /** One answer for each item, in their order; `onAnswer` hears of each as soon as it is known. */
    async ask(items, onAnswer = () => undefined) {
        const answers = new Map();
        const round = new BatchRound(items, (index, answer) => {
            answers.set(index, answer);
            onAnswer(index, answer);
        });
        const workers = Array.from({ length: this.#options.concurrency }, () => this.#work(round));
        await Promise.all(workers);
        return items.map((_, index) => {
            const answer = answers.get(index);
            if (answer === undefined)
                throw new errors/* InvariantError */.zU(`item ${index} got no response`);
            return answer;
        });
    }
    async #work(round) {
        const turn = {
            count: (queue) => this.#countNext(queue),
            mostUnderWay: () => (this.#size.isGrowing ? UNDER_WAY_WHILE_GROWING : Number.POSITIVE_INFINITY),
        };
        for (;;) {
            const batch = await round.take(turn);
            if (batch === null)
                return;
            try {
                await this.#askBatch(batch, round);
            }
            catch (error) {
                round.stop();
                throw error;
            }
            finally {
                round.finish();
            }
        }
    }
    /** Entries at the head of the queue that fit into a query: as many as the size allows. */
    #countNext(queue) {
        if (!this.#isSupported)
            return 1;
        let weight = 0;
        const end = queue.findIndex(({ item, isAlone }, index) => {
            weight += this.#weigh(item);
            return isAlone === true || (index > 0 && weight > this.#size.current);
        });
        return end === -1 ? queue.length : end;
    }
    #weigh(item) {
        return this.#plan.weigh?.(item) ?? 1;
    }
    async #askBatch(batch, round) {
        const [first] = batch;
        if (!this.#isSupported || this.#plan.isOver?.() || first?.isAlone === true) {
            for (const entry of batch)
                round.settle(entry.index, await this.#askAlone(entry.item));
            return;
        }
        const query = this.#plan.build(batch.map(({ item }) => item));
        if (batch.length > 1 && this.#isTooDear(query)) {
            const half = Math.ceil(batch.length / 2);
            round.again(batch.slice(half));
            return this.#askBatch(batch.slice(0, half), round);
        }
        const asked = { batch, query, weight: this.#sum(batch), isFull: !round.isEmpty };
        const outcome = await sendBatch(this.#options.client, this.#plan.operation, query);
        if (outcome.status === "answered") {
            this.#failuresInRow = 0;
            return this.#readAnswer(asked, outcome, round);
        }
        if (outcome.status === "refused") {
            for (const { index, item } of batch)
                round.settle(index, this.#plan.fail(item, outcome.error));
            return;
        }
        return this.#takeFailure(asked, outcome, round);
    }
    /** Whether fewer points are left than the query costs, and there are any: a smaller one can still be had. */
    #isTooDear({ cost }) {
        const points = this.#options.budget?.spendable("graphql") ?? null;
        return points !== null && points >= 1 && cost > points;
    }
    async #takeFailure({ batch, query, weight }, outcome, round) {
        if (this.#plan.giveUp?.(weight))
            return round.alone(batch);
        if (this.#mayBeTheExtras(outcome, batch) && this.#plan.simplify?.(query))
            return round.again(batch);
        // A server may refuse a query for its size in words of its own.
        const isDaring = outcome.status === "failed" && this.#size.isMoreThanUsual(weight);
        if (outcome.status === "too-much" || isDaring) {
            return this.#askForLess(batch, weight, outcome.error, round);
        }
        if (outcome.status === "unsupported")
            this.#giveUp(outcome.error);
        round.alone(batch);
    }
    /** Whether the server may not know, or not bear, what was asked for by the way; a refusal of GraphQL is none. */
    #mayBeTheExtras(outcome, batch) {
        if (outcome.status === "too-much")
            return this.#failuresInRow > 0 || batch.length === 1;
        return outcome.error.status === undefined;
    }
    /** Keeps what is there, asks again for what was cut off, and sends what GraphQL does not say to the fallback. */
    #readAnswer({ batch, query, weight, isFull }, { data, problems, tookMs }, round) {
        const isCut = problems.some(isTooMuch);
        const cutOff = [];
        const unanswered = [];
        for (const [position, entry] of batch.entries()) {
            const path = query.paths[position] ?? [];
            const reply = findReply(data, path, query.extras?.[position], problems);
            const doubt = judgePlace(path, reply, problems, this.#plan.isHarmless);
            const reading = doubt === null ? this.#read(entry.item, reply) : FALLBACK;
            // What ran out of patience may leave holes that it does not name.
            const isCutOff = doubt === "cut-off" || (doubt === null && isCut && reading.status === "fallback");
            if (isCutOff)
                cutOff.push(entry);
            else if (reading.status === "done")
                round.settle(entry.index, reading.answer);
            else if (reading.status === "more")
                this.#goOn(entry, reading, round);
            else
                unanswered.push(entry);
        }
        if (!isCut) {
            this.#size.succeed(weight, { tookMs, isFull });
            this.#singleFailuresInRow = 0;
        }
        else if (this.#plan.giveUp?.(weight) || batch.length === 1) {
            unanswered.push(...cutOff);
        }
        else {
            this.#size.fail(weight);
            round.again(cutOff);
        }
        round.alone(unanswered);
    }
    /** Asks for the next page, unless the server would go on with pages for ever. */
    #goOn({ index, guard = new endless_list/* PageGuard */.f8() }, next, round) {
        const why = guard.take(next.after, next.isEmpty);
        if (why === null)
            round.later({ index, item: next.item, guard });
        else
            round.settle(index, this.#plan.fail(next.item, (0,endless_list/* describeEndlessList */.gR)(this.#plan, why)));
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
    async #askForLess(batch, weight, error, round) {
        const { clock, random, signal, logger } = this.#options;
        this.#size.fail(weight);
        if (batch.length === 1) {
            this.#singleFailuresInRow += 1;
            if (this.#singleFailuresInRow >= SINGLE_FAILURES_TO_GIVE_UP)
                this.#giveUp(error);
            return round.alone(batch);
        }
        logger.debug(`${error.message} Asking for ${this.#size.current} at once from now on, not ${weight}.`);
        await clock.sleep((0,backoff/* backoffDelayMs */.Q4)(this.#failuresInRow, random), signal);
        this.#failuresInRow += 1;
        round.again(batch);
    }
    async #askAlone(item) {
        try {
            return await this.#plan.askAlone(item);
        }
        catch (error) {
            // Nothing that one item's answer lacks may end the others' run.
            const failure = error instanceof TypeError ? (0,unexpected_response/* describeUnexpectedResponse */.E)(this.#plan, error) : error;
            if (!(failure instanceof errors/* GitHubError */.y_) || (0,errors/* isRefusedForAll */.XL)(failure))
                throw error;
            return this.#plan.fail(item, failure);
        }
    }
    #giveUp(error) {
        if (!this.#isSupported)
            return;
        this.#isSupported = false;
        this.#options.logger.warning(`${error.message} Falling back from GraphQL to REST, which needs many more requests.`);
    }
    #sum(batch) {
        return batch.reduce((sum, { item }) => sum + this.#weigh(item), 0);
    }
}
const FALLBACK = { status: "fallback" };

// EXTERNAL MODULE: ./packages/github/out/call.js
var out_call = __webpack_require__(3393);
// EXTERNAL MODULE: ./packages/github/out/client/client.js + 3 modules
var client_client = __webpack_require__(5734);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/github/out/rest/rest-pages.js
var rest_pages = __webpack_require__(7749);
;// CONCATENATED MODULE: ./packages/github/out/rest/rest-repositories.js




/** Reads one repository by REST: two requests, and one more for each further 100 branches. Throws `GitHubError`. */
async function readRepositoryByRest(client, repository) {
    const call = (0,out_call/* readCall */.D9)("read the repository", repository);
    const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
    if (Array.isArray(data))
        throw new TypeError("a list instead of a repository");
    const current = (0,repository_ref/* parseRepositoryRef */.rH)(data.full_name ?? "") ?? repository;
    const branches = await readBranches(client, current);
    return {
        repository: current,
        databaseId: data.id ?? null,
        isArchived: data.archived ?? false,
        isDisabled: data.disabled ?? false,
        // REST does not say.
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
        if (!(0,client_client/* isAnswered */.Q)(error, 404) || (await isBranchThere(client, repository, branch.name)))
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
        if ((0,client_client/* isAnswered */.Q)(error, 404) && /no common ancestor/i.test(error.message))
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
        if ((0,client_client/* isAnswered */.Q)(error, 409) && /is empty/i.test(error.message))
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
        if ((0,client_client/* isAnswered */.Q)(error, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/rest/branch-reads.js



/** The branch now, or `null`. A renamed one answers under its new name: then the one asked for does not exist. */
async function readBranch(client, repository, branch) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/branches/{branch}", { ...at(repository), branch }, (0,out_call/* readCall */.D9)(`read branch ${branch}`, repository));
        if (data.name !== branch)
            return null;
        return { name: data.name, oid: data.commit.sha, isProtected: data.protected ?? false };
    }
    catch (error) {
        if ((0,client_client/* isAnswered */.Q)(error, 404))
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
        if ((0,client_client/* isAnswered */.Q)(error, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/rest/rest-pull-requests.js




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
    return (0,unexpected_response/* readDocumented */.V)(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)))
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

;// CONCATENATED MODULE: ./packages/github/out/rest/rest-branch-histories.js








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
/** Details that this GitHub does not say are unknown; a limit or a refused token is no such thing. */
async function orUnknown(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || (0,errors/* blocksFurtherRequests */.rV)(error))
            throw error;
        return null;
    }
}
/** Milliseconds since the epoch; `null` for what is missing or makes no sense. */
function parseTime(text) {
    const time = Date.parse(text ?? "");
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./packages/github/out/adapters/branch-histories.js





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
        operation: "read the history of branches",
        size: 25,
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

;// CONCATENATED MODULE: ./packages/github/out/client/retry-if-not-applied.js


/**
 * Sends a write; when nobody knows what became of it, looks before it is sent again.
 *
 * `write` hears whether an earlier attempt of this call was lost. `look` returns the result if the write did happen, else
 * `null`. The last failure is thrown.
 */
async function retryIfNotApplied({ clock, random, maxRetries, signal }, write, look) {
    for (let attempt = 0;; attempt += 1) {
        try {
            return await write(attempt > 0);
        }
        catch (error) {
            if (!mayBeApplied(error))
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
function mayBeApplied(error) {
    return error instanceof errors/* GitHubError */.y_ && (error.code === "server" || error.code === "network");
}

;// CONCATENATED MODULE: ./packages/github/out/errors/protection.js

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

;// CONCATENATED MODULE: ./packages/github/out/rest/ensure-branch.js






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
            await options.client.rest("POST /repos/{owner}/{repo}/git/refs", { ...at(repository), ref: `refs/heads/${branch}`, sha: oid }, (0,out_call/* quietly */.gd)((0,out_call/* singleWrite */.aq)(`create branch ${branch}`, repository)));
            return { status: "at-commit", created: true };
        }
        catch (error) {
            if (isProtection(error))
                return { status: "protected" };
            if (!(0,client_client/* isAnswered */.Q)(error, 422) || !/already[ _]exists/i.test(error.message))
                throw error;
            const found = await look(wasLost);
            if (found === null)
                throw error;
            return found;
        }
    };
    return retryIfNotApplied(options, create, () => look(true));
}

;// CONCATENATED MODULE: ./packages/github/out/rest/ref-updates.js











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
    /** `null` when GraphQL does not say. */
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
        return retryIfNotApplied(options, write, look);
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
            if (!(0,client_client/* isAnswered */.Q)(error, 422) || !/does not exist/i.test(error.message))
                throw error;
        }
        return "gone";
    };
    const look = async () => ((await readBranch(options.client, repository, branch)) === null ? "gone" : null);
    await retryIfNotApplied(options, remove, look);
}
/** Whether GitHub certainly did nothing, so that a look tells why. */
function isRefusal(error) {
    return error instanceof errors/* GitHubError */.y_ && ["conflict", "invalid", "not-found"].includes(error.code);
}
/** Whether the address of GraphQL answers, but not as GraphQL. */
function isUnsupported(error) {
    return (0,client_client/* isAnswered */.Q)(error, 400, 403, 404, 405, 410, 501) && error.code !== "rate-limited";
}
/** Some servers answer `data` beside the complaint that they know no such mutation. */
const UNKNOWN_FIELD = /doesn't exist on type|Cannot query field|isn't a defined|Unknown type/i;
/** Whether the query as a whole came to nothing: what GitHub has to say about one of its fields comes with `data`. */
function isNoAnswer(data, problems) {
    return data === null || problems.length === 0;
}

;// CONCATENATED MODULE: ./packages/github/out/adapters/branches.js








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
            if ((0,client_client/* isAnswered */.Q)(error, 409))
                return { status: "conflict" };
            throw error;
        }
    };
    return retryIfNotApplied(options, send, look);
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
            const isStale = (0,client_client/* isAnswered */.Q)(error, 404, 409) || ((0,client_client/* isAnswered */.Q)(error, 422) && STALE.test(error.message));
            if (!isStale)
                throw error;
            const state = await readBranch(options.client, repository, branch);
            return { status: "stale", oid: state?.oid ?? null };
        }
    };
    return (await look()) ?? retryIfNotApplied(options, move, look);
}
const STALE = /not a fast.forward|reference does not exist|reference update failed/i;

;// CONCATENATED MODULE: ./packages/github/out/adapters/file-reader.js



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

;// CONCATENATED MODULE: ./packages/github/out/adapters/health/member-reads.js





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
        size: LARGEST_BATCH,
        build: buildMemberQuery,
        read: ({ repository }, { value }) => (0,failure/* isRecord */.u)(value)
            ? { status: "done", answer: fromGraphql(repository, value) }
            : { status: "fallback" },
        askAlone: async ({ repository, label }) => {
            singleReads += 1;
            if (singleReads <= MAX_SINGLE_READS)
                return readByRest(client, repository, label);
            const message = `Not checked, because ${MAX_SINGLE_READS} earlier repositories could not be found.`;
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
/** Two requests. REST does not say in a list whether a pull request conflicts. */
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

// EXTERNAL MODULE: ./packages/github/out/client/rate-limits.js
var rate_limits = __webpack_require__(7000);
;// CONCATENATED MODULE: ./packages/github/out/adapters/health/token-reading.js


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
        if (!(0,client_client/* isAnswered */.Q)(error, 404))
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

;// CONCATENATED MODULE: ./packages/github/out/adapters/health/workflow-reads.js



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

;// CONCATENATED MODULE: ./packages/github/out/adapters/health/health-sources.js



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

;// CONCATENATED MODULE: ./packages/github/out/adapters/history-branch.js







/** Folders that one query lists, and texts that one query brings. */
const FOLDERS_PER_QUERY = 100;
const TEXTS_PER_QUERY = 50;
/** Sum of the sizes of texts that one query brings, in bytes: GitHub gives up after ten seconds. */
const BYTES_PER_QUERY = 4 * 1024 * 1024;
/**
 * Keeps a history on a branch of its own, without a clone: one query lists, one brings texts, one mutation commits
 * (`createCommitOnBranch`, a compare and swap that GitHub signs). Nothing is ever forced. The branch is made with the first
 * write, and has no commit in common with the others.
 *
 * @see https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
function createHistoryBranch(client, place) {
    return {
        place: `the branch ${place.branch} of ${(0,repository_ref/* formatRepositoryRef */.PC)(place.repository)}`,
        open: async (folders) => {
            const { head, files } = await list(client, place, folders);
            const listed = new Map(files.map((file) => [file.path, file]));
            return {
                exists: head !== null,
                files,
                read: (paths) => readTexts(client, place, paths.flatMap((path) => listed.get(path) ?? [])),
                write: (changes, message) => write(client, place, head, changes, message),
            };
        },
    };
}
async function list(client, place, folders) {
    const files = [];
    let head = null;
    for (let start = 0; start === 0 || start < folders.length; start += FOLDERS_PER_QUERY) {
        const batch = folders.slice(start, start + FOLDERS_PER_QUERY);
        const commit = await listBatch(client, place, batch, head);
        if (commit === null)
            return { head: null, files: [] };
        head = commit.oid;
        files.push(...commit.files);
    }
    return { head, files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
/** @param head the commit to list; `null`: the one that the branch is at now */
async function listBatch(client, { repository, branch }, folders, head) {
    const fields = folders.map((folder, place) => `f${place}: file(path: ${JSON.stringify(folder)}) { object { ... on Tree { entries { name oid size type } } } }`);
    const commit = `oid ... on Commit { oid ${fields.join(" ")} }`;
    const target = head === null ? `ref(qualifiedName: $ref) { target { ${commit} } }` : `object(oid: $oid) { ${commit} }`;
    const variable = head === null ? "$ref: String!" : "$oid: GitObjectID!";
    const document = `query historyFiles($owner: String!, $name: String!, ${variable}) {
    repository(owner: $owner, name: $name) { ${target} }
  }`;
    const variables = { ...repository, ...(head === null ? { ref: `refs/heads/${branch}` } : { oid: head }) };
    const found = await ask(client, document, variables, (0,out_call/* readCall */.D9)("list the history", repository));
    const node = head === null ? ((0,failure/* isRecord */.u)(found.ref) ? found.ref.target : null) : found.object;
    if (!(0,failure/* isRecord */.u)(node) || typeof node.oid !== "string")
        return null;
    const files = folders.flatMap((folder, place) => readEntries(folder, node[`f${place}`]));
    return { oid: node.oid, files };
}
function readEntries(folder, entry) {
    const tree = (0,failure/* isRecord */.u)(entry) ? entry.object : null;
    const entries = (0,failure/* isRecord */.u)(tree) && Array.isArray(tree.entries) ? tree.entries.filter(failure/* isRecord */.u) : [];
    return entries
        .filter(({ type }) => type === "blob")
        .map(({ name, oid, size }) => ({ path: `${folder}/${name}`, oid: String(oid), size: Number(size) }));
}
async function readTexts(client, { repository }, files) {
    const texts = new Map();
    for (const batch of intoBatches(files)) {
        const fields = batch.map(({ oid }, place) => `t${place}: object(oid: ${JSON.stringify(oid)}) { ... on Blob { text isTruncated } }`);
        const document = `query historyTexts($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { ${fields.join(" ")} }
    }`;
        const call = (0,out_call/* readCall */.D9)("read the history", repository);
        const found = await ask(client, document, { ...repository }, call);
        for (const [place, { path, oid }] of batch.entries()) {
            const blob = found[`t${place}`];
            const isWhole = (0,failure/* isRecord */.u)(blob) && typeof blob.text === "string" && blob.isTruncated === false;
            texts.set(path, isWhole ? blob.text : await readBlob(client, repository, oid));
        }
    }
    return texts;
}
function* intoBatches(files) {
    let batch = [];
    let bytes = 0;
    for (const file of files) {
        if (batch.length > 0 && (batch.length >= TEXTS_PER_QUERY || bytes + file.size > BYTES_PER_QUERY)) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(file);
        bytes += file.size;
    }
    if (batch.length > 0)
        yield batch;
}
/** GraphQL cuts long texts; REST brings up to 100 MB. */
async function readBlob(client, repository, oid) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { ...at(repository), file_sha: oid }, (0,out_call/* readCall */.D9)("read a file of the history", repository));
    return Buffer.from(data.content, "base64").toString("utf8");
}
async function ask(client, document, variables, call) {
    const { data, problems } = await client.graphql(document, variables, call);
    if (problems.length > 0 || !(0,failure/* isRecord */.u)(data?.repository))
        throw (0,error_mapping/* describeProblems */.yg)(problems, call);
    return data.repository;
}
async function write(client, place, head, files, message) {
    try {
        return head === null
            ? await createBranch(client, place, files, message)
            : await commitFiles(client, place, head, files, message);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        // Somebody was faster, or nobody knows whether it was done: whoever looks again sees it.
        if (["server", "network", "conflict"].includes(error.code))
            return { status: "stale" };
        return { status: "refused", message: error.message };
    }
}
const COMMIT = `mutation recordHistory($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function commitFiles(client, { repository, branch }, head, files, message) {
    const call = (0,out_call/* quietly */.gd)((0,out_call/* singleWrite */.aq)(`write the history to the branch ${branch}`, repository));
    const additions = [];
    const deletions = [];
    for (const [path, text] of files) {
        if (text === null)
            deletions.push({ path });
        else
            additions.push({ path, contents: Buffer.from(text).toString("base64") });
    }
    const input = {
        branch: { repositoryNameWithOwner: (0,repository_ref/* formatRepositoryRef */.PC)(repository), branchName: branch },
        expectedHeadOid: head,
        message: { headline: message },
        fileChanges: { additions, deletions },
    };
    const { data, problems } = await client.graphql(COMMIT, { input }, call);
    const payload = data?.createCommitOnBranch;
    if (problems.length === 0 && (0,failure/* isRecord */.u)(payload) && (0,failure/* isRecord */.u)(payload.commit)) {
        return { status: "written", commit: String(payload.commit.oid) };
    }
    if (problems.some(isStale))
        return { status: "stale" };
    throw (0,error_mapping/* describeProblems */.yg)(problems, call);
}
/** The branch moved, or is gone: a person may have deleted it. */
function isStale({ type, message }) {
    return type === "STALE_DATA" || type === "NOT_FOUND" || /expected branch to point/i.test(message);
}
async function createBranch(client, { repository, branch }, files, message) {
    const call = (0,out_call/* quietly */.gd)((0,out_call/* repeatableWrite */.pI)(`make the branch ${branch} for the history`, repository));
    const tree = [...files].flatMap(([path, content]) => content === null ? [] : [{ path, mode: "100644", type: "blob", content }]);
    const made = await client.rest("POST /repos/{owner}/{repo}/git/trees", { ...at(repository), tree }, call);
    const commit = await client.rest("POST /repos/{owner}/{repo}/git/commits", { ...at(repository), message, tree: made.data.sha, parents: [] }, call);
    try {
        await client.rest("POST /repos/{owner}/{repo}/git/refs", { ...at(repository), ref: `refs/heads/${branch}`, sha: commit.data.sha }, { ...call, isRepeatable: false });
        return { status: "written", commit: commit.data.sha };
    }
    catch (error) {
        if ((0,client_client/* isAnswered */.Q)(error, 422) && /already[ _]exists/i.test(error.message))
            return { status: "stale" };
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/rest/issue-comments.js




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
        if ((0,client_client/* isAnswered */.Q)(error, 404, 405, 501))
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

;// CONCATENATED MODULE: ./packages/github/out/rest/repository-identity.js




/** GitHub's number for a repository; `null` where it does not say. */
async function readRepositoryId(client, repository) {
    const call = (0,out_call/* readCall */.D9)("read the repository's ID", repository);
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
        return typeof data?.id === "number" ? data.id : null;
    }
    catch (error) {
        return fallBackTo(error, null);
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
        return (0,client_client/* isAnswered */.Q)(error, 404) || fallBackTo(error, false);
    }
}
/** A limit or a refused token stops the work; any other failure only means that nobody knows. */
function fallBackTo(error, answer) {
    if (!(error instanceof errors/* GitHubError */.y_) || (0,errors/* blocksFurtherRequests */.rV)(error))
        throw error;
    return answer;
}

;// CONCATENATED MODULE: ./packages/github/out/tokens/viewer.js




const CALL = (0,out_call/* readCall */.D9)("read the token's account");
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
        if (!(0,client_client/* isAnswered */.Q)(error, 400, 403, 404, 405, 501))
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

;// CONCATENATED MODULE: ./packages/github/out/adapters/issues.js








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
            if ((0,client_client/* isAnswered */.Q)(error, 301, 404, 410))
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
        open: (repository, draft, mark) => retryIfNotApplied(options, () => openIssue(client, repository, draft), async () => {
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
            return retryIfNotApplied(options, () => addComment(client, repository, number, body), async () => ((await isThere()) ? { created: true } : null));
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
        if (!(0,client_client/* isAnswered */.Q)(error, 422))
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
        if (!(0,client_client/* isAnswered */.Q)(error, 422))
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

// EXTERNAL MODULE: ./packages/core/out/sync/pull-request/sync-branch.js
var sync_branch = __webpack_require__(4779);
// EXTERNAL MODULE: ./packages/core/out/sync/observation/own-commits.js
var own_commits = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/core/out/ports/repositories.js
var repositories = __webpack_require__(8420);
;// CONCATENATED MODULE: ./packages/github/out/graphql/graphql-documents.js


/** Open pull requests on one page. Small, because GitHub charges for the labels of each: (1 + 10) / 100 points a base. */
const PULL_REQUESTS_PER_PAGE = 10;
const listBranches = (after, fields) => `refs(refPrefix: "refs/heads/", first: 100, after: ${after}) {
    pageInfo { hasNextPage endCursor }
    nodes { name ${fields} }
  }`;
const DEFAULT_BRANCH = "defaultBranchRef { name target { oid } }";
const REPOSITORY = "databaseId nameWithOwner isArchived isDisabled isLocked isMirror";
/** The default branch by the name that every server has for it, so that nobody has to know its own name beforehand. */
const COMPARED_WITH_DEFAULT = 'compare(headRef: "HEAD") { aheadBy behindBy }';
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
/** The newest commits of the default branch: as many as one page brings. */
const COMMIT_TIMES_FIELD = "committedDate";
const COMMIT_TIMES = `defaultBranchRef {
    target { ... on Commit { history(first: ${repositories/* COMMIT_TIMES_PER_CALL */.ww}, since: $since) { nodes { ${COMMIT_TIMES_FIELD} } } } }
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
 * label, and for the commit times of those that have a `since`. One point for 100 lists: each is one connection.
 *
 * @param compares asks how each branch compares with the default branch, too
 */
function buildRepositoryQuery(pages, asks, compares = false) {
    const variables = new Variables();
    const fields = pages.map(({ repository, after }, index) => {
        const cursor = variables.add("c", after, "String");
        const page = compares ? comparePage(after, cursor) : listPage(after, cursor);
        return `r${index}: ${variables.openRepository(repository)} { ${page} }`;
    });
    const lists = pages.map((page, index) => askByTheWay(page, `p${index}`, asks, variables));
    const connections = lists.reduce((sum, list) => sum + (list?.connections ?? 0), pages.length);
    const texts = lists.flatMap((list) => list?.text ?? []);
    const [name, fragment] = compares ? ["comparedRepositories", `\n${BRANCH_TIP}`] : ["repositories", ""];
    return {
        document: `query ${name}(${variables.declare()}) {\n  ${[...fields, ...texts].join("\n  ")}\n}${fragment}`,
        variables: variables.values,
        cost: Math.max(1, Math.ceil(connections / 100)),
        paths: pages.map((_, index) => [`r${index}`]),
        ...(texts.length > 0 && { extras: lists.map((list, index) => list && [`p${index}`]) }),
    };
}
function askByTheWay({ repository, after, label, since }, alias, asks, variables) {
    const hasPulls = asks.pulls && label !== undefined;
    const hasTimes = asks.commitTimes && since !== undefined;
    if (after !== null || (!hasPulls && !hasTimes))
        return undefined;
    const opening = variables.openRepository(repository);
    const parts = [
        ...(hasPulls ? [OPEN_PULL_REQUESTS.replace("$labels", `[${variables.add("l", label)}]`)] : []),
        ...(hasTimes ? [COMMIT_TIMES.replace("$since", variables.add("s", since, "GitTimestamp!"))] : []),
    ];
    return {
        text: `${alias}: ${opening} { ${parts.join("\n  ")} }`,
        connections: (hasPulls ? 2 : 0) + (hasTimes ? 1 : 0),
    };
}
function listPage(after, cursor) {
    const branches = listBranches(cursor, "target { oid }");
    return after === null ? `${REPOSITORY} ${DEFAULT_BRANCH} ${branches}` : branches;
}
/**
 * The default branch stands before the others, compared with itself, to prove what it is called, and behind them, so that it
 * shows a move while they were compared.
 */
function comparePage(after, cursor) {
    const branches = listBranches(cursor, `...BranchTip ${COMPARED_WITH_DEFAULT}`);
    const head = `${REPOSITORY} defaultBranchRef { name target { oid } ${COMPARED_WITH_DEFAULT} }`;
    return `${after === null ? `${head} ` : ""}${branches} behind: ${DEFAULT_BRANCH}`;
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
        // Last, so that it reports a move while the branches before it were compared.
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
        ...(rules !== null && { extras: rules.places }),
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

;// CONCATENATED MODULE: ./packages/github/out/adapters/comparisons.js



/** The commit address that GitHub gives its accounts: `<account id>+<name>@users.noreply.<host>`. Bots have only this. */
const ACCOUNT_EMAIL = /^(\d+)\+[^@]*@users\.noreply\./;
/** Plans to compare branches with their default branches: many in a query, one alone by REST. */
function planComparisons({ client }, size) {
    return {
        operation: "compare branches",
        size,
        build: buildComparisonQuery,
        // No ref: most likely it was deleted since, but a hole in a cut answer looks the same. REST tells which.
        read: (request, { value, parent }) => (0,failure/* isRecord */.u)(value)
            ? comparisons_readComparison(request, value, parent)
            : { status: "fallback" },
        askAlone: (request) => compareByRest(client, request),
        fail: (_, error) => ({ status: "failed", error }),
    };
}
/** The branch is the base of the comparison: what the default branch is ahead by, the branch is behind by. */
function comparisons_readComparison({ branch, defaultBranch }, { target, compare }, repository) {
    const comparison = toComparison(branch.name, { target, compare });
    if (comparison === null)
        return { status: "fallback" };
    const { defaultBranchRef } = repository;
    const defaultOid = defaultBranchRef?.name === defaultBranch.name ? defaultBranchRef.target?.oid : undefined;
    return { status: "done", answer: { status: "compared", comparison, defaultOid } };
}
/** A comparison with the default branch as its head; `null` where it is missing. */
function toComparison(name, { target, compare }) {
    if (target === null || compare === null)
        return null;
    return {
        branch: { name, oid: target.oid },
        aheadBy: compare.behindBy,
        behindBy: compare.aheadBy,
        tipAuthorId: findAuthorId(target),
    };
}
/** The default branch is the comparison's base: what its former commit is behind by, it has gained. */
const planAdvances = (size) => ({
    operation: "compare the default branches with their former commits",
    size,
    build: buildAdvanceQuery,
    read: ({ defaultBranch }, { value }) => {
        const { target, compare } = ((0,failure/* isRecord */.u)(value) ? value : {});
        const isForward = compare?.aheadBy === 0 && target?.oid === defaultBranch.oid;
        return { status: "done", answer: isForward ? compare.behindBy : null };
    },
    askAlone: async () => null,
    fail: () => null,
});
/** The account behind a commit, by GitHub's word or by its address. */
function findAuthorId({ author }) {
    const inEmail = ACCOUNT_EMAIL.exec(author?.email ?? "")?.[1];
    return author?.user?.databaseId ?? (inEmail === undefined ? null : Number(inEmail));
}

;// CONCATENATED MODULE: ./packages/github/out/rest/rest-own-commits.js







const PAGE = 100;
/** Commits that are read one by one where the server's comparison tells no parents. */
const MOST_SINGLE_COMMITS = 20;
/** Looks into one branch by REST: a request for every hundred commits, and three for its pull requests. Throws `GitHubError`. */
async function readOwnCommitsByRest(client, query) {
    const commits = await listAhead(client, query);
    const branchOid = commits.find(({ sha }) => sha === query.branch.oid)?.sha ?? null;
    const ahead = await completeCommits(client, query, commits);
    const pulls = await readPulls(client, query);
    return { own: (0,own_commits/* judgeOwnCommits */.Mc)(query.branch.oid, ahead, pulls), branchOid };
}
async function listAhead(client, { repository, defaultBranch, branch }) {
    const found = new Map();
    for (let page = 1; page <= Math.ceil(own_commits/* MOST_COMMITS_LOOKED_AT */.Me / PAGE); page += 1) {
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
/** A server that stands in for GitHub may show no more than the commits' names here. */
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
        ...direct.filter(({ title, body }) => (0,own_commits/* wasSyncPullRequest */.B$)({ title, body: body ?? "" }, branch.name, defaultBranch.name)),
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

;// CONCATENATED MODULE: ./packages/github/out/adapters/own-commits.js





/** Commits on one page. */
const own_commits_PAGE = 100;
const own_commits_FRAGMENT = `fragment AheadCommit on Commit {
  oid message
  parents(first: 2) { totalCount nodes { oid } }
  author { email user { databaseId } }
}`;
const NEWEST_FIRST = "orderBy: { field: CREATED_AT, direction: DESC }";
/** Makes a reader of own commits that asks for many branches in one query, and for one by REST where GraphQL fails. */
function createOwnCommitsReader(options, sizes) {
    const looks = new GraphqlBatches(options, planLooks(options, sizes));
    return {
        read: (queries) => looks.ask(queries.map((query) => ({ ...query, after: null, known: null }))),
    };
}
function planLooks({ client }, sizes) {
    return {
        operation: "read the branches' own commits",
        size: sizes.looks,
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
    const own = (0,own_commits/* judgeOwnCommits */.Mc)(branchOid ?? look.branch.oid, commits, pulls);
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
            (0,own_commits/* wasSyncPullRequest */.B$)({ title: pull.title ?? "", body: pull.body ?? "" }, branch.name, defaultBranch.name)),
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

;// CONCATENATED MODULE: ./packages/github/out/adapters/pull-request-threads.js









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
                return (0,unexpected_response/* readDocumented */.V)(call, () => ({
                    ...fromRest(data, viewerId),
                    isOpen: data.state === "open",
                    baseOid: data.base.sha,
                    defaultBranch: data.base.repo?.default_branch,
                    nodeId: data.node_id,
                }));
            }
            catch (error) {
                if ((0,client_client/* isAnswered */.Q)(error, 404))
                    return null;
                throw error;
            }
        },
        listAllOpen: async (repository) => {
            const call = (0,out_call/* readCall */.D9)("list the open pull requests", repository);
            const found = await (0,rest_pages/* readAllPages */.s)(client, "GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open" }, call);
            const viewerId = await viewer.readId();
            return (0,unexpected_response/* readDocumented */.V)(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)));
        },
        ensureOwnComment: (repository, number, body, mark) => ensureOwnComment(options, viewer, { repository, number, body, mark }),
        readOwnComment: async (repository, number, mark) => (await findOwnComment(client, viewer, { repository, number, mark }))?.body ?? null,
        markReady: async (repository, pullRequest) => !pullRequest.isDraft ||
            changeDraft(client, repository, pullRequest, MARK_READY, "mark pull request # as ready for review"),
        convertToDraft: async (repository, pullRequest) => pullRequest.isDraft ||
            changeDraft(client, repository, pullRequest, CONVERT_TO_DRAFT, "convert pull request # to a draft"),
        requestReviewers: async (repository, number, reviewers) => {
            const isTeam = (name) => name.includes("/");
            await client.rest("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
                ...at(repository),
                pull_number: number,
                reviewers: reviewers.filter((name) => !isTeam(name)),
                // GitHub wants the team's short name: it is one of the repository's owner.
                team_reviewers: reviewers.filter(isTeam).map((name) => name.slice(name.indexOf("/") + 1)),
            }, (0,out_call/* withContent */.Qi)((0,out_call/* repeatableWrite */.pI)(`request a review of pull request #${number}`, repository)));
        },
        removeLabel: async (repository, number, label) => {
            try {
                await client.rest("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", { ...at(repository), issue_number: number, name: label }, (0,out_call/* quietly */.gd)((0,out_call/* repeatableWrite */.pI)(`remove a label from pull request #${number}`, repository)));
            }
            catch (error) {
                if (!(0,client_client/* isAnswered */.Q)(error, 404))
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
        if (error instanceof errors/* GitHubError */.y_ && !(0,errors/* blocksFurtherRequests */.rV)(error))
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
    return retryIfNotApplied(options, async () => {
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

;// CONCATENATED MODULE: ./packages/github/out/graphql/pull-request-ends.js






const ACTOR = "{ __typename ... on User { databaseId } ... on Bot { databaseId } }";
const pull_request_ends_FRAGMENT = `fragment EndFields on PullRequest {
  createdAt closedAt mergedAt mergedBy ${ACTOR}
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor ${ACTOR} } } }
}`;
/** Makes a reader of how pull requests ended: 100 in one query, one by one where GraphQL fails. */
function createEndReader(options) {
    const batches = new GraphqlBatches(options, {
        operation: "read how pull requests ended",
        size: 100,
        build: buildQuery,
        read: (_, reply) => readEnd(reply),
        askAlone: (id) => askAlone(options, id),
        fail: (_, error) => ({ status: "failed", error }),
    });
    return (queries) => batches.ask(queries);
}
function buildQuery(ids) {
    const variables = {};
    const fields = ids.map(({ repository, number }, index) => {
        variables[`o${index}`] = repository.owner;
        variables[`n${index}`] = repository.name;
        return `r${index}: repository(owner: $o${index}, name: $n${index}) { pullRequest(number: ${number}) { ...EndFields } }`;
    });
    const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
    return {
        document: `query pullRequestEnds(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n${pull_request_ends_FRAGMENT}`,
        variables,
        // One connection each.
        cost: Math.max(1, Math.ceil(ids.length / 100)),
        paths: ids.map((_, index) => [`r${index}`, "pullRequest"]),
    };
}
function readEnd({ value }) {
    if (!(0,failure/* isRecord */.u)(value))
        return { status: "fallback" };
    const node = value;
    const closer = node.mergedAt === null ? node.timelineItems?.nodes.at(-1)?.actor : node.mergedBy;
    const actor = closer?.databaseId == null ? null : { id: closer.databaseId, isBot: closer.__typename === "Bot" };
    return { status: "done", answer: { status: "found", end: toEnd(node, actor) } };
}
function toEnd({ createdAt, closedAt, mergedAt }, actor) {
    const openedAtMs = parseTime(createdAt);
    const atMs = parseTime(mergedAt ?? closedAt);
    if (openedAtMs === null || atMs === null)
        return null;
    return { change: mergedAt === null ? "closed" : "merged", atMs, openedAtMs, actor };
}
async function askAlone({ client }, { repository, number }) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number }, (0,out_call/* readCall */.D9)(`read how pull request #${number} ended`, repository));
        const { merged_by: merger } = data;
        const actor = merger == null ? null : { id: merger.id, isBot: merger.type === "Bot" };
        const times = { createdAt: data.created_at, closedAt: data.closed_at, mergedAt: data.merged_at };
        return { status: "found", end: toEnd(times, actor) };
    }
    catch (error) {
        // It went with its repository, or was moved away: nothing will ever be known of its end.
        if ((0,client_client/* isAnswered */.Q)(error, 404) || (0,client_client/* isAnswered */.Q)(error, 410))
            return { status: "found", end: null };
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/core/out/ports/branch-rules.js
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

;// CONCATENATED MODULE: ./packages/github/out/graphql/branch-rules.js

/** Permissions with which nobody may push. https://docs.github.com/en/graphql/reference/enums#repositorypermission */
const READING_PERMISSIONS = ["READ", "TRIAGE"];
/**
 * Reads what GitHub shows a non-administrator about a branch's rules: classic protection in `refUpdateRule` (and, to
 * administrators, `branchProtectionRule`), rulesets in `rules`.
 *
 * Whatever is missing, refused or of another shape is `null`: not known. A lock of classic protection is reported to
 * administrators only; others meet it when they write.
 */
function readBranchRules(extra) {
    const repository = (0,failure/* isRecord */.u)(extra.parent) ? extra.parent : {};
    const ref = (0,failure/* isRecord */.u)(extra.value) ? extra.value : {};
    const rules = readRules(ref, extra);
    const types = rules?.map(({ type }) => type) ?? null;
    const classic = readClassicRule(ref, extra);
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
function readRules(ref, extra) {
    const { rules } = ref;
    if (!(0,failure/* isRecord */.u)(rules) || !Array.isArray(rules.nodes) || extra.isInDoubt("rules"))
        return null;
    return rules.nodes.map((rule) => ((0,failure/* isRecord */.u)(rule) ? rule : {}));
}
/** The classic rule, `null` when there is none, `undefined` when that could not be read. */
function readClassicRule(ref, extra) {
    const { refUpdateRule: rule } = ref;
    if (rule === undefined || extra.isInDoubt("refUpdateRule"))
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

;// CONCATENATED MODULE: ./packages/github/out/graphql/pull-request-lists.js






/** Makes a lister of open pull requests, and of the rules of their bases, that asks for 25 bases in one query. */
function createPullRequestLister(options, viewer) {
    const lists = new GraphqlBatches(options, planLists(options, viewer));
    return (queries) => lists.ask(queries.map((query) => ({ ...query, after: null, found: [], rules: UNKNOWN_RULES })));
}
function planLists({ client }, viewer) {
    let asksForRules = true;
    return {
        operation: "list pull requests",
        size: 25,
        build: (pages) => buildPullRequestQuery(pages, asksForRules),
        simplify: ({ extras }) => {
            asksForRules = false;
            return extras !== undefined;
        },
        read: (list, { value, extra }) => {
            if (!(0,failure/* isRecord */.u)(value))
                return { status: "fallback" };
            const rules = extra === undefined ? list.rules : readBranchRules(extra);
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

;// CONCATENATED MODULE: ./packages/github/out/adapters/pull-requests.js











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
        if (!(0,client_client/* isAnswered */.Q)(error, 422))
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
        ensureOpen: (draft) => retryIfNotApplied(options, (wasLost) => openOrAdopt(draft, wasLost), async () => {
            const pullRequest = await findOpen(draft);
            return pullRequest === null ? null : { status: "open", pullRequest, created: true };
        }),
        readEnds: createEndReader(options),
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
        if (!(error instanceof errors/* GitHubError */.y_) || (0,errors/* blocksFurtherRequests */.rV)(error))
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
            const isTooEarly = (0,client_client/* isAnswered */.Q)(error, 422) && /could not resolve to a node/i.test(error.message);
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

;// CONCATENATED MODULE: ./packages/github/out/graphql/commit-times.js

/**
 * Reads the commit times that came with a repository, in milliseconds since the epoch, none of a repository without a
 * default branch; `undefined` where the answer has a hole.
 */
function readCommitTimes(extra) {
    if (!(0,failure/* isRecord */.u)(extra.value) || extra.isInDoubt("defaultBranchRef"))
        return undefined;
    const { defaultBranchRef } = extra.value;
    if (defaultBranchRef === null)
        return [];
    const target = (0,failure/* isRecord */.u)(defaultBranchRef) ? defaultBranchRef.target : undefined;
    const history = (0,failure/* isRecord */.u)(target) ? target.history : undefined;
    const nodes = (0,failure/* isRecord */.u)(history) ? history.nodes : undefined;
    if (!Array.isArray(nodes))
        return undefined;
    const times = nodes.map((node) => Date.parse(node?.committedDate ?? ""));
    return times.some(Number.isNaN) ? undefined : times;
}

;// CONCATENATED MODULE: ./packages/github/out/graphql/open-pull-requests.js


/**
 * Reads what is open in a repository out of what came with it; `undefined` unless all of it came: who does not know
 * everything must ask branch by branch.
 */
function readOpenPullRequests(extra, label) {
    if (!(0,failure/* isRecord */.u)(extra.value) || extra.isInDoubt())
        return undefined;
    const { pullRequests, labelled } = extra.value;
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

;// CONCATENATED MODULE: ./packages/github/out/adapters/repository-list.js






/** What is asked for by the way: all of it, until the server shows that it does not tell. */
class ByTheWay {
    #asks = { pulls: true, commitTimes: true };
    get asks() {
        return this.#asks;
    }
    /** Leaves out what `document` asks for, the commit times first: without them a schedule learns less, without the pull requests a run costs more. */
    simplify(document) {
        const { pulls } = this.#asks;
        this.#asks = { pulls: pulls && document.includes(COMMIT_TIMES_FIELD), commitTimes: false };
    }
}
/** Plans to read repositories with their branches: many in a query, one alone by REST. */
function planRepositories({ client }, size, byTheWay) {
    return {
        operation: "read repositories",
        size,
        build: (pages) => buildRepositoryQuery(pages, byTheWay.asks),
        simplify: ({ extras, document }) => {
            byTheWay.simplify(document);
            return extras !== undefined;
        },
        read: (item, reply) => readRepositoryPage(item, reply),
        askAlone: async ({ repository }) => ({
            status: "found",
            requested: repository,
            snapshot: await readRepositoryByRest(client, repository),
        }),
        fail: ({ repository }, error) => ({ status: "failed", requested: repository, error }),
    };
}
/**
 * Reads a page of a repository's branches, and what came with it.
 *
 * @param compare reads comparisons out of a page
 */
function readRepositoryPage({ repository, known, label, since }, { value, extra }, compare) {
    if (!(0,failure/* isRecord */.u)(value))
        return { status: "fallback" };
    const page = value;
    const node = known?.node ?? page;
    if (page.refs === null)
        return { status: "fallback" };
    const branches = [...(known?.branches ?? []), ...page.refs.nodes.flatMap(readTip)];
    const openPullRequests = extra === undefined || label === undefined ? known?.openPullRequests : readOpenPullRequests(extra, label);
    const commitTimesMs = extra === undefined || since === undefined ? known?.commitTimesMs : readCommitTimes(extra);
    const comparisons = compare && new Map([...(known?.comparisons ?? []), ...compare(page, node)]);
    const { hasNextPage, endCursor } = page.refs.pageInfo;
    // Without a place to go on from, the rest of the list cannot be had this way, and half of it is no answer.
    if (hasNextPage && endCursor === null)
        return { status: "fallback" };
    if (hasNextPage && endCursor !== null) {
        const pages = { node, branches, openPullRequests, commitTimesMs, ...(comparisons && { comparisons }) };
        return {
            status: "more",
            after: endCursor,
            isEmpty: page.refs.nodes.length === 0,
            item: { repository, after: endCursor, label, known: pages },
        };
    }
    const snapshot = {
        ...makeSnapshot(repository, node, branches),
        ...(openPullRequests && { openPullRequests }),
        ...(commitTimesMs && { commitTimesMs }),
        ...(comparisons && { comparisons }),
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

;// CONCATENATED MODULE: ./packages/github/out/adapters/one-pass.js



/** Repositories in a query from which on comparing in the list takes fewer calls than comparing after it. */
const LEAST_WORTHWHILE = 8;
/** Repositories in one query: so many lists cost a point. */
const MOST_REPOSITORIES = 100;
/** Queries that may fail before the server is taken not to cope with this at all. */
const MOST_FAILURES = 3;
/** Branches of the repositories that were read so far. */
class BranchAverage {
    #repositories = 0;
    #branches = 0;
    /** Takes a repository that was read. */
    take(lookup) {
        if (lookup.status !== "found")
            return;
        this.#repositories += 1;
        this.#branches += lookup.snapshot.branches.length;
    }
    /** Branches of a repository, at least 1; `null` before any was read. */
    get value() {
        return this.#repositories === 0 ? null : Math.max(1, this.#branches / this.#repositories);
    }
}
/**
 * Plans to read repositories together with the comparisons of their branches, which not every server copes with. The answer
 * for a repository that cannot be had this way is `null`: it is to be read, and compared, in the usual two steps. So nothing
 * but calls depends on it.
 *
 * @param size comparisons that one query asks for; shared with the queries that ask for nothing else
 * @param average tells how many those of a repository will be
 */
function planOnePass(size, average, byTheWay) {
    const course = new Course();
    const branches = () => average.value ?? MOST_REPOSITORIES;
    return {
        operation: "read repositories and compare their branches",
        size,
        weigh: ({ after }) => {
            const comparisons = after === null ? branches() : MOST_REPOSITORIES;
            return Math.max(comparisons, size.current / MOST_REPOSITORIES);
        },
        build: (pages) => buildRepositoryQuery(pages, byTheWay.asks, true),
        read: (item, reply) => readOnePass(item, reply, course),
        isHarmless: isAboutComparison,
        isOver: () => course.isInVain || !isWorthwhile(size, branches()),
        giveUp: (weight) => {
            // Before the first success it is not known that the size is to blame.
            if (course.hasSucceeded)
                size.fail(weight);
            course.fail();
            return true;
        },
        askAlone: async () => null,
        fail: () => null,
    };
}
function isWorthwhile(size, branches) {
    const repositories = Math.floor(size.current / branches);
    return repositories >= (size.isGrowing ? 1 : LEAST_WORTHWHILE);
}
/** What goes wrong with a comparison leaves the list as it is. Its place is `[alias, "refs", "nodes", number, "compare", ...]`. */
function isAboutComparison({ path }) {
    return path.slice(1).includes("compare");
}
/** How comparing in the list has gone so far. */
class Course {
    #compared = 0;
    #uncompared = 0;
    #failures = 0;
    get hasSucceeded() {
        return this.#compared > 0;
    }
    /** Whether the server does not do it: comparisons are missing in most repositories, or queries fail. */
    get isInVain() {
        if (this.#failures >= MOST_FAILURES || (this.#failures > 0 && !this.hasSucceeded))
            return true;
        return this.#uncompared > this.#compared;
    }
    fail() {
        this.#failures += 1;
    }
    note(isCompared) {
        if (isCompared)
            this.#compared += 1;
        else
            this.#uncompared += 1;
    }
}
function readOnePass(item, reply, course) {
    return readRepositoryPage(item, reply, (page, first) => {
        const comparisons = readComparisons(page, first);
        if (comparisons !== "nothing-to-compare")
            course.note(comparisons.size > 0);
        return comparisons === "nothing-to-compare" ? new Map() : comparisons;
    });
}
/**
 * Reads the comparisons of a page, as far as they are beyond doubt: of the default branch that the first page named, at the
 * commit that it had before and after, and without a contradiction in themselves.
 */
function readComparisons({ refs, behind }, { defaultBranchRef }) {
    const oid = defaultBranchRef?.target?.oid;
    if (oid === undefined)
        return "nothing-to-compare";
    // A list with a hole may lack a branch: only reading it again tells.
    if (refs?.nodes.some((node) => node === null))
        throw new TypeError("a list of branches has a hole");
    const nodes = (refs?.nodes ?? []);
    const others = nodes.filter(({ target }) => target !== null && target.oid !== oid);
    if (others.length === 0)
        return "nothing-to-compare";
    const isSame = behind?.name === defaultBranchRef?.name && behind?.target?.oid === oid;
    if (!isSame || !isNoDistance(defaultBranchRef?.compare))
        return new Map();
    // Only two names of one commit are no distance apart: otherwise HEAD is something else to this server.
    if (others.some(({ compare }) => isNoDistance(compare)))
        return new Map();
    const comparisons = others.flatMap((node) => toComparison(node.name, node) ?? []);
    return new Map(comparisons.map((comparison) => [comparison.branch.name, comparison]));
}
function isNoDistance(compare) {
    return compare?.aheadBy === 0 && compare.behindBy === 0;
}

;// CONCATENATED MODULE: ./packages/github/out/adapters/repository-reader.js





/** Makes a reader that asks for as many repositories and comparisons in one query as the server copes with. */
function createRepositoryReader(options, sizes) {
    const comparisons = new GraphqlBatches(options, planComparisons(options, sizes.comparisons));
    const advances = new GraphqlBatches(options, planAdvances(sizes.comparisons));
    const lists = new RepositoryLists(options, sizes);
    return {
        countAdvances: (requests) => advances.ask(requests),
        readRepositories: (requested, wishes) => lists.read(requested, wishes),
        compareBranches: (requests, onRead) => comparisons.ask(requests, (index, lookup) => {
            const request = requests[index];
            if (request !== undefined)
                onRead?.(request, lookup);
        }),
    };
}
/** Reads repositories: with their comparisons where that is wished for and the server copes with it, else without. */
class RepositoryLists {
    #plain;
    #onePass;
    #average = new BranchAverage();
    constructor(options, sizes) {
        const byTheWay = new ByTheWay();
        this.#plain = new GraphqlBatches(options, planRepositories(options, sizes.repositories, byTheWay));
        this.#onePass = new GraphqlBatches(options, planOnePass(sizes.comparisons, this.#average, byTheWay));
    }
    async read(requested, { onRead, labelOf, sinceOf, comparesAll = () => false } = {}) {
        const readings = requested.map((repository) => ({
            repository,
            after: null,
            known: null,
            label: labelOf?.(repository),
            since: toTimestamp(sinceOf?.(repository)),
        }));
        const lookups = new Map();
        const settle = (reading, lookup) => {
            if (reading === undefined || lookup === null)
                return;
            lookups.set(reading, lookup);
            this.#average.take(lookup);
            onRead?.(lookup);
        };
        const ask = (some) => this.#plain.ask(some, (index, lookup) => settle(some[index], lookup));
        const [toCompare, others] = this.#part(readings, comparesAll);
        if (toCompare.length > 0)
            await ask(others);
        if (toCompare.length > 0 && this.#plain.isSupported) {
            await this.#onePass.ask(toCompare, (index, lookup) => settle(toCompare[index], lookup));
        }
        await ask(readings.filter((reading) => !lookups.has(reading)));
        return readings.flatMap((reading) => lookups.get(reading) ?? []);
    }
    /**
     * Parts those that are worth reading in one pass from the others. Unless others show how many branches a repository has,
     * a query of the last ones does: what is compared in a second step comes after the rest, where points may run out.
     */
    #part(readings, comparesAll) {
        const wished = readings.filter(({ repository }) => comparesAll(repository));
        if (wished.length <= repositories/* REPOSITORIES_PER_CALL */.QG)
            return [[], readings];
        const isKnown = this.#average.value !== null || wished.length < readings.length;
        const toCompare = new Set(isKnown ? wished : wished.slice(0, -repositories/* REPOSITORIES_PER_CALL */.QG));
        return [[...toCompare], readings.filter((reading) => !toCompare.has(reading))];
    }
}
function toTimestamp(atMs) {
    return atMs === undefined ? undefined : new Date(atMs).toISOString();
}

// EXTERNAL MODULE: ./packages/github/out/graphql/query-sizes.js
var query_sizes = __webpack_require__(7480);
// EXTERNAL MODULE: ./packages/github/out/open-github.js
var open_github = __webpack_require__(9445);
;// CONCATENATED MODULE: ./packages/github/out/tokens/token-access.js



/**
 * Asks how many repositories the token of an App or of a workflow reaches; `null` for any other token, and where GitHub does
 * not say. Never throws but for a refused token.
 * https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation
 */
async function readTokenAccess(client) {
    try {
        const { data } = await client.rest("GET /installation/repositories", { per_page: 1 }, { ...(0,out_call/* readCall */.D9)("read the repositories of the token"), isRepeatable: false });
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
    const sizes = options.sizes ?? new query_sizes/* QuerySizes */.B();
    return {
        repositories: createRepositoryReader(parts, sizes),
        files: createFileReader(parts),
        pullRequests: createPullRequests(parts),
        pullRequestThreads: createPullRequestThreads(parts),
        branches: createBranches(parts),
        histories: createBranchHistories(parts),
        ownCommits: createOwnCommitsReader(parts, sizes),
        issues: createIssues(parts),
        health: createHealthSources(parts),
        openHistory: (place) => createHistoryBranch(client, place),
        requests: { count: () => client.countRequests() },
        readReach: () => readTokenAccess(client),
        readRateLimit,
    };
}


/***/ }),

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ BatchSize)
/* harmony export */ });
/** A whole answer that came faster leaves room for twice as much. */
const FAST_MS = 2_000;
/** A slower one is half way to the ten seconds after which GitHub gives up. */
const SLOW_MS = 5_000;
/** Fast answers in a row after which a size that was found may grow again. */
const SUCCESSES_TO_GROW = 8;
/** Between a size that works and one that does not, a gain below this share is not worth another failure. */
const LEAST_GAIN = 1 / 4;
/**
 * How much one query asks for, learned from how the server copes: twice as much while answers are fast and whole, half
 * after a failure. Slowness alone never takes it below the size that it started with.
 */
class BatchSize {
    #start;
    #largest;
    #current;
    #isGrowing;
    #successes = 0;
    /** What failed once, perhaps by accident. */
    #suspect = null;
    /** The least that failed for certain. */
    #tooMuch;
    /**
     * @param start what is asked for while nothing is known
     * @param largest the most; when left out, it never grows beyond `start`
     * @param known what earlier runs found out
     */
    constructor(start, largest = start, known) {
        this.#start = start;
        this.#largest = largest;
        this.#current = Math.min(largest, known?.size ?? start);
        this.#tooMuch = known?.tooMuch ?? null;
        this.#isGrowing = this.#findNext() > this.#current;
    }
    /** Items that the next query asks for. */
    get current() {
        return this.#current;
    }
    /** Whether the next answers decide if it grows: a few at a time are enough until then. */
    get isGrowing() {
        return this.#isGrowing;
    }
    /** What the next run may begin with. */
    get load() {
        return { size: this.#current, ...(this.#tooMuch !== null && { tooMuch: this.#tooMuch }) };
    }
    /** Whether so many are more than was asked for before anything was known. */
    isMoreThanUsual(size) {
        return size > this.#start;
    }
    /** Takes that the server answered a batch of `size` as a whole. */
    succeed(size, { tookMs, isFull }) {
        if (this.#suspect !== null && size >= this.#suspect)
            this.#suspect = null;
        // Asked for before it grew: it says nothing about the size that it has now.
        if (size <= this.#current / 2)
            return;
        if (tookMs > SLOW_MS && this.isMoreThanUsual(size)) {
            this.#settle(Math.max(this.#start, Math.ceil(size / 2)));
        }
        else if (tookMs >= FAST_MS) {
            this.#settle(this.#current);
        }
        else if (isFull) {
            this.#successes += 1;
            if (this.#isGrowing || this.#successes >= SUCCESSES_TO_GROW)
                this.#grow();
        }
    }
    /** Takes that a batch of `size` was too much. Several of one size that fail together count once. */
    fail(size) {
        const isNews = size <= this.#current;
        const isCertain = this.#tooMuch !== null || (this.#suspect !== null && size >= this.#suspect);
        if (isNews && isCertain)
            this.#tooMuch = Math.min(this.#tooMuch ?? size, size);
        if (isNews)
            this.#suspect = size;
        this.#settle(Math.max(1, Math.ceil(size / 2)));
    }
    #settle(size) {
        this.#current = Math.min(this.#current, size);
        this.#isGrowing = false;
        this.#successes = 0;
    }
    #grow() {
        this.#current = this.#findNext();
        this.#isGrowing = this.#findNext() > this.#current;
        this.#successes = 0;
    }
    /** Twice as much, or half way to what is too much. */
    #findNext() {
        const double = Math.min(this.#largest, this.#current * 2);
        if (this.#tooMuch === null || double < this.#tooMuch)
            return double;
        const middle = Math.floor((this.#current + this.#tooMuch) / 2);
        return middle - this.#current < this.#current * LEAST_GAIN ? this.#current : middle;
    }
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ QuerySizes)
/* harmony export */ });
/* harmony import */ var _automation_core_ports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);
/* harmony import */ var _automation_core_ports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
/* harmony import */ var _automation_core_ports__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3426);
/* harmony import */ var _batch_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8313);


/** Most that one query asks for. A page of a list has as many; comparisons are bound by the length of the query. */
const LARGEST = { repositories: 100, comparisons: 1_000, looks: 100 };
/** How much one query of each kind asks for. One object for all tokens of a run: the server is the same. */
class QuerySizes {
    repositories;
    comparisons;
    looks;
    /** @param known what earlier runs found out about the server */
    constructor(known = {}) {
        this.repositories = new _batch_size_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchSize */ .c(_automation_core_ports__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORIES_PER_CALL */ .QG, LARGEST.repositories, known.repositories);
        this.comparisons = new _batch_size_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchSize */ .c(_automation_core_ports__WEBPACK_IMPORTED_MODULE_1__/* .COMPARISONS_PER_CALL */ .sk, LARGEST.comparisons, known.comparisons);
        this.looks = new _batch_size_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchSize */ .c(_automation_core_ports__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS_PER_CALL */ .y, LARGEST.looks, known.looks);
    }
    /** What is known by now, for the next run. */
    get loads() {
        return Object.fromEntries(_automation_core_ports__WEBPACK_IMPORTED_MODULE_3__/* .QUERY_KINDS */ .r.map((kind) => [kind, this[kind].load]));
    }
}


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _client_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5734);
/* harmony import */ var _client_rate_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7000);


/** Opens a way to GitHub; `createGitHub` builds the ports on it. Nothing is sent yet. */
function openGitHub(options) {
    const client = (0,_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)({ ...options, requestTimeoutMs: options.requestTimeoutMs ?? 30_000 });
    return { options, client, readRateLimit: () => (0,_client_rate_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readRateLimits */ .NZ)(client, options.budget) };
}


/***/ }),

/***/ 6249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ PageGuard),
/* harmony export */   gR: () => (/* binding */ describeEndlessList)
/* harmony export */ });
/* unused harmony export MAX_PAGES */
/* harmony import */ var _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1286);
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);


/** Most pages of one list: 100,000 entries at 100 a page, more than a repository has of anything that is read here. */
const MAX_PAGES = 1_000;
/** A list that a server never ends: pages that repeat, that are empty before a next one, or that are too many. */
function describeEndlessList({ operation, repository }, why) {
    const place = repository === undefined ? "" : ` in ${(0,_automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .formatRepositoryRef */ .PC)(repository)}`;
    const message = `Could not ${operation}${place}: the list does not end (${why}). Check the server, and proxies in front of it.`;
    return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_(message, { code: "server", operation });
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
            return "an empty page links to a next page";
        if (this.#seen.has(mark))
            return `page ${this.#seen.size + 1} was read before`;
        this.#seen.add(mark);
        return this.#seen.size >= MAX_PAGES ? `there are more than ${MAX_PAGES} pages` : null;
    }
}


/***/ }),

/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readAllPages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2928);
/* harmony import */ var _endless_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6249);



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
            throw (0,_errors_unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnexpectedResponse */ .E)(call, new TypeError("it is not a list"));
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

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ backoffDelayMs),
/* harmony export */   oR: () => (/* binding */ parseRetryAfterMs)
/* harmony export */ });
/* unused harmony export DEFAULT_BACKOFF */
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


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ RateLimitBudget)
});

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
    /** Calls that may go out before the window ends and still leave `buffer`; `null` when nothing is known of it. */
    spendable(buffer, nowMs) {
        const current = this.#current;
        return current === null || nowMs >= this.#endsAtMs ? null : Math.max(0, current.remaining - buffer);
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
    /** End of the latest limit that an answer said was used up. */
    #reportedUntilMs = 0;
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
    /** The latest end of all limits that were met, in milliseconds since the epoch; `null` where none was. */
    limitedUntilMs() {
        const untilMs = Math.max(this.#reportedUntilMs, this.#pausedUntilMs, ...this.#refusedUntilMs.values());
        return untilMs === 0 ? null : untilMs;
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
        const untilMs = resetAtMs ?? nowMs + SECONDARY_PAUSE_MS;
        this.#reportedUntilMs = Math.max(this.#reportedUntilMs, untilMs);
        window.observe({ limit, remaining: 0, resetAtMs: untilMs }, nowMs);
        this.#wake();
    }
    /**
     * Pauses every request after a secondary limit: as long as the server asks, else a minute, doubled with each further time,
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
    /** What may be spent on a resource before its window ends; `null` when no limit is known. */
    spendable(resource) {
        return this.#window(resource).spendable(this.#options.buffer, this.#options.clock.now());
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


/***/ }),

/***/ 6927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ WriteGovernor)
/* harmony export */ });
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Quiet writes keep so many parts less distance: GitHub's advice of a second is about what it has to tell people of. */
const QUIET_DIVISOR = 10;
/**
 * Writes of any kind in a minute. A write counts 5 points of the 900 that an account has in a minute for each API, so this
 * leaves nearly half to reads and to others.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#calculating-points-for-the-secondary-rate-limit
 */
const WRITES_PER_MINUTE = 100;
/**
 * Writing stops for the run after so many secondary limits with no write let through between them: going on risks a ban.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const STRIKES_TO_STOP = 3;
/**
 * The one queue through which a process writes: serial, spaced by what people are notified of, and below GitHub's limits on
 * new content (80 a minute and 500 an hour, other tools and the web page included). What earlier runs created within the hour counts
 * when they are passed in (`recall`).
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
class WriteGovernor {
    #options;
    #contentLimits;
    #queue = Promise.resolve();
    /** When the next write of any kind may start, and the next one that people are notified of. */
    #nextStartMs = 0;
    #nextLoudStartMs = 0;
    /** Starts of all writes in the last minute, oldest first. */
    #startsMs = [];
    #waitedMs = 0;
    #deferredUntilMs = null;
    /** Starts of content-creating calls in the last hour, oldest first. */
    #contentStartsMs = [];
    #strikes = 0;
    constructor(options) {
        this.#options = options;
        this.#contentLimits = [
            { windowMs: MINUTE_MS, count: options.contentPerMinute ?? 20 },
            { windowMs: HOUR_MS, count: options.contentPerHour ?? 400 },
        ];
    }
    /** Takes starts of content-creating calls of earlier runs, in milliseconds since the epoch: GitHub counts them too. */
    recall(startsMs) {
        // A time in the future is another machine's clock: it counts as now, or the queue would stand still for it.
        const nowMs = this.#options.clock.now();
        const earlier = startsMs.map((startMs) => Math.min(startMs, nowMs));
        this.#contentStartsMs = [...this.#contentStartsMs, ...earlier].toSorted((a, b) => a - b);
    }
    /** Starts of content-creating calls within the last hour, oldest first: what the next run is to recall. */
    history() {
        const nowMs = this.#options.clock.now();
        return this.#contentStartsMs.filter((startMs) => startMs > nowMs - HOUR_MS);
    }
    /** How long writes waited for their turn although nothing else was in the way, in milliseconds. */
    waitedMs() {
        return this.#waitedMs;
    }
    /** Until when the limits on new content hold, where something was deferred for them; `null` where nothing was. */
    deferredUntilMs() {
        return this.#deferredUntilMs;
    }
    /** Waits for this write's turn. */
    async acquire(kind) {
        const { promise: done, resolve: release } = Promise.withResolvers();
        const turn = this.#queue;
        this.#queue = done;
        await turn;
        const refusal = await this.#waitForPace(kind);
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
    async #waitForPace(kind) {
        const { clock, intervalMs, maxWaitMs, signal } = this.#options;
        if (signal?.aborted)
            return { status: "stopped" };
        if (this.#strikes >= STRIKES_TO_STOP)
            return { status: "deferred", untilMs: null };
        if (intervalMs <= 0) {
            if (kind === "content")
                this.#contentStartsMs.push(clock.now());
            return null;
        }
        const contentFreeMs = kind === "content" ? this.#contentFreeAtMs() : 0;
        if (contentFreeMs > clock.now() + maxWaitMs) {
            this.#deferredUntilMs = contentFreeMs;
            return { status: "deferred", untilMs: contentFreeMs };
        }
        const calledMs = clock.now();
        const waitMs = Math.max(contentFreeMs, this.#paceFreeAtMs(kind)) - calledMs;
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
        this.#waitedMs += clock.now() - calledMs;
        if (signal?.aborted)
            return { status: "stopped" };
        this.#noteStart(kind, clock.now());
        return null;
    }
    /** When the distances to the writes before this one are kept. */
    #paceFreeAtMs(kind) {
        const minuteAgoMs = this.#options.clock.now() - MINUTE_MS;
        this.#startsMs = this.#startsMs.filter((startMs) => startMs > minuteAgoMs);
        const blocking = this.#startsMs.at(-WRITES_PER_MINUTE);
        const minuteFreeMs = blocking === undefined ? 0 : blocking + MINUTE_MS;
        return Math.max(this.#nextStartMs, minuteFreeMs, kind === "quiet" ? 0 : this.#nextLoudStartMs);
    }
    #noteStart(kind, startMs) {
        const { random, intervalMs } = this.#options;
        // Stretched by up to a fifth, so that runs do not march in step.
        const stretchedMs = intervalMs + Math.floor(random() * intervalMs * 0.2);
        this.#nextStartMs = startMs + Math.ceil(stretchedMs / QUIET_DIVISOR);
        if (kind !== "quiet")
            this.#nextLoudStartMs = startMs + stretchedMs;
        this.#startsMs.push(startMs);
        if (kind === "content")
            this.#contentStartsMs.push(startMs);
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


/***/ })

};
