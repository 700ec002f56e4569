const id = 15;
const ids = [15];
const modules = {
  /***/
  8765: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          LOOKS_PER_CALL
        )
        /* harmony export */
      });
      const LOOKS_PER_CALL = 25;
    })
  ),
  /***/
  3426: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          QUERY_KINDS
        )
        /* harmony export */
      });
      const QUERY_KINDS = ["repositories", "comparisons", "looks"];
    })
  ),
  /***/
  8420: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QG: () => (
          /* binding */
          REPOSITORIES_PER_CALL
        ),
        /* harmony export */
        sk: () => (
          /* binding */
          COMPARISONS_PER_CALL
        ),
        /* harmony export */
        ww: () => (
          /* binding */
          COMMIT_TIMES_PER_CALL
        )
        /* harmony export */
      });
      const REPOSITORIES_PER_CALL = 25;
      const COMMIT_TIMES_PER_CALL = 100;
      const COMPARISONS_PER_CALL = 50;
    })
  ),
  /***/
  5021: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QG: () => (
          /* binding */
          isBotBranch
        ),
        /* harmony export */
        RS: () => (
          /* binding */
          isBotAccount
        )
        /* harmony export */
      });
      function isBotBranch(branch, botBranchPrefixes) {
        return botBranchPrefixes.some((prefix) => branch.startsWith(prefix));
      }
      function isBotAccount(userId, botUserIds) {
        return userId !== null && botUserIds.includes(userId);
      }
      function accountIdFromEmail(email, host = "github.com") {
        const match = /^([1-9]\d{0,15})\+[^@\s]+@users\.noreply\.(\S+)$/.exec(email);
        return match?.[2]?.toLowerCase() === host.toLowerCase() ? Number(match[1]) : null;
      }
    })
  ),
  /***/
  2630: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O1: () => (
          /* binding */
          isInShard
        ),
        /* harmony export */
        _D: () => (
          /* binding */
          formatShard
        ),
        /* harmony export */
        hH: () => (
          /* binding */
          MAX_SHARDS
        ),
        /* harmony export */
        qj: () => (
          /* binding */
          hashText
        ),
        /* harmony export */
        uK: () => (
          /* binding */
          parseShard
        )
        /* harmony export */
      });
      var _repository_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      const MAX_SHARDS = 256;
      function parseShard(text) {
        const match = /^(?:([\w.-]{1,100}):)?([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
        if (match === null)
          return null;
        const owner = match[1]?.toLowerCase();
        const index = Number(match[2]);
        const count = Number(match[3]);
        if (index > count || count > MAX_SHARDS)
          return null;
        return owner === void 0 ? { index, count } : { index, count, owner };
      }
      function formatShard({ index, count, owner }) {
        return `${owner === void 0 ? "" : `${owner}:`}${index}/${count}`;
      }
      function isInShard(repository, shard) {
        if (shard.owner !== void 0 && repository.owner.toLowerCase() !== shard.owner)
          return false;
        return hashText((0, _repository_ref_js__WEBPACK_IMPORTED_MODULE_0__.Kq)(repository)) % shard.count === shard.index - 1;
      }
      function hashText(text) {
        let hash = 2166136261;
        for (let index = 0; index < text.length; index++) {
          hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
        }
        hash = Math.imul(hash ^ hash >>> 16, 2246822507);
        hash = Math.imul(hash ^ hash >>> 13, 3266489909);
        return (hash ^ hash >>> 16) >>> 0;
      }
    })
  ),
  /***/
  7975: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B$: () => (
          /* binding */
          wasSyncPullRequest
        ),
        /* harmony export */
        Mc: () => (
          /* binding */
          judgeOwnCommits
        ),
        /* harmony export */
        Me: () => (
          /* binding */
          MOST_COMMITS_LOOKED_AT
        ),
        /* harmony export */
        h7: () => (
          /* binding */
          isBotWork
        ),
        /* harmony export */
        iN: () => (
          /* binding */
          countOwnCommits
        )
        /* harmony export */
      });
      var _repository_bot_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5021);
      var _pull_request_sync_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8681);
      var _pull_request_sync_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8160);
      var _pull_request_sync_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5933);
      const MOST_COMMITS_LOOKED_AT = 250;
      function countOwnCommits(comparison) {
        return comparison.aheadBy === 0 ? 0 : comparison.own?.count ?? null;
      }
      function wasSyncPullRequest({ title, body }, base, head) {
        if (title === (0, _pull_request_sync_title_js__WEBPACK_IMPORTED_MODULE_0__.o)(base, head))
          return true;
        return (0, _pull_request_sync_marker_js__WEBPACK_IMPORTED_MODULE_1__.JM)(body, base)?.base === base || (0, _pull_request_sync_marker_js__WEBPACK_IMPORTED_MODULE_1__._T)(body) || (0, _pull_request_sync_text_js__WEBPACK_IMPORTED_MODULE_2__.rs)(body);
      }
      const MOST_AUTHORS = 5;
      const OUR_TRAILER = /^(?:Ecosystem-[A-Za-z-]+|Merge-Resolver): v\d+$/;
      function isOurCommitMessage(message) {
        return message.split("\n").some((line) => OUR_TRAILER.test(line.trim()));
      }
      function judgeOwnCommits(branchOid, ahead, pulls) {
        const own = ahead.filter(({ parentCount }) => parentCount < 2);
        const syncs = new Set(pulls.mergedSyncs.map(({ mergeOid }) => mergeOid));
        const others = own.filter(({ oid, message }) => !syncs.has(oid) && !isOurCommitMessage(message));
        const authorIds = [...new Set(others.map(({ authorId }) => authorId))];
        return {
          count: own.length,
          authorIds: authorIds.length > MOST_AUTHORS ? [null] : authorIds,
          wasSynced: pulls.mergedSyncs.length > 0,
          isFinished: pulls.mergedHeads.some((head) => isOverSince(head, branchOid, ahead, syncs))
        };
      }
      function isOverSince(head, branchOid, ahead, syncs) {
        if (head === branchOid)
          return true;
        if (ahead.length === 0)
          return false;
        return listSince(ahead, head).every(({ oid, parentCount }) => parentCount > 1 && !syncs.has(oid));
      }
      function listSince(ahead, head) {
        const commits = new Map(ahead.map((commit) => [commit.oid, commit]));
        const before = /* @__PURE__ */ new Set();
        const queue = [head];
        for (let oid = queue.pop(); oid !== void 0; oid = queue.pop()) {
          if (before.has(oid))
            continue;
          before.add(oid);
          queue.push(...commits.get(oid)?.parentOids ?? []);
        }
        return ahead.filter(({ oid }) => !before.has(oid));
      }
      function isBotWork({ authorIds }, botUserIds) {
        return authorIds.length > 0 && authorIds.every((id2) => (0, _repository_bot_account_js__WEBPACK_IMPORTED_MODULE_3__.RS)(id2, botUserIds));
      }
    })
  ),
  /***/
  8233: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          recogniseSync
        )
        /* harmony export */
      });
      var _sync_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4779);
      var _sync_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7488);
      var _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);
      var _sync_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8160);
      var _sync_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5933);
      const OWN_LABEL = "ecosystem-sync";
      const COMMON_LABEL = "automerge";
      function recogniseSync(pullRequest, target) {
        const { body, head, base, isCrossRepository, isOwn } = pullRequest;
        if (isCrossRepository || base !== target.base)
          return null;
        const found = (0, _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__.JM)(body, base);
        const marker = found?.base === base ? found : null;
        const isLabelled = hasOwnLabel(pullRequest, target);
        if ((0, _sync_branch_js__WEBPACK_IMPORTED_MODULE_1__.UI)(base, target.branchPrefixes).includes(head)) {
          return marker ?? (isLabelled || isOwn === true ? withoutKnowledge(pullRequest) : null);
        }
        const isFromDefault = head === target.defaultBranch || head === marker?.defaultBranch;
        const isTitled = [(0, _sync_title_js__WEBPACK_IMPORTED_MODULE_2__.o)(base, head), target.title].includes(pullRequest.title);
        if (marker !== null) {
          if (!isFromDefault && isOwn === true && head !== base && head.endsWith(base))
            return marker;
          const mayBeFormer = marker.defaultBranch === void 0;
          if (isOwn !== false)
            return isFromDefault || mayBeFormer ? marker : null;
          return isFromDefault && (isLabelled || isTitled) ? marker : null;
        }
        if (!isFromDefault)
          return null;
        const hasRemains = (0, _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__._T)(body) || (0, _sync_text_js__WEBPACK_IMPORTED_MODULE_3__.rs)(body);
        const isOurs = isLabelled ? isOwn === true || hasRemains : isOwn === true && hasRemains;
        return isOurs ? withoutKnowledge(pullRequest) : null;
      }
      function hasOwnLabel({ labels }, target) {
        const telling = /* @__PURE__ */ new Set([OWN_LABEL, _sync_labels_js__WEBPACK_IMPORTED_MODULE_4__.Ek, ...target.labels.map((label) => label.toLowerCase())]);
        telling.delete(COMMON_LABEL);
        return labels.some((label) => telling.has(label.toLowerCase()));
      }
      function withoutKnowledge({ base, labels }) {
        const isConflict = labels.some((label) => label.toLowerCase() === _sync_labels_js__WEBPACK_IMPORTED_MODULE_4__.Ek);
        return { base, behindBy: 0, defaultOid: "", isConflict, isLost: true };
      }
    })
  ),
  /***/
  4779: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $r: () => (
          /* binding */
          isSyncMergeMessage
        ),
        /* harmony export */
        Ii: () => (
          /* binding */
          baseOfSyncBranch
        ),
        /* harmony export */
        LS: () => (
          /* binding */
          addSyncTrailers
        ),
        /* harmony export */
        Lm: () => (
          /* binding */
          DEFAULT_PREFIXES
        ),
        /* harmony export */
        UI: () => (
          /* binding */
          syncBranchNames
        ),
        /* harmony export */
        ed: () => (
          /* binding */
          isSyncBranch
        ),
        /* harmony export */
        li: () => (
          /* binding */
          runOfMerge
        ),
        /* harmony export */
        nv: () => (
          /* binding */
          syncBranchName
        ),
        /* harmony export */
        os: () => (
          /* binding */
          ecosystemOfMerge
        ),
        /* harmony export */
        p6: () => (
          /* binding */
          listPrefixes
        ),
        /* harmony export */
        uW: () => (
          /* binding */
          SYNC_BRANCH_PREFIX
        )
        /* harmony export */
      });
      var _config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8598);
      const SYNC_BRANCH_PREFIX = _config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_0__.P0.branchPrefix;
      const DEFAULT_PREFIXES = [SYNC_BRANCH_PREFIX];
      function syncBranchName(base, prefixes = DEFAULT_PREFIXES) {
        return `${prefixes[0] ?? SYNC_BRANCH_PREFIX}${base}`;
      }
      function syncBranchNames(base, prefixes = DEFAULT_PREFIXES) {
        return prefixes.map((prefix) => `${prefix}${base}`);
      }
      function baseOfSyncBranch(name, prefixes = DEFAULT_PREFIXES) {
        const prefix = prefixes.find((known) => name.startsWith(known)) ?? "";
        return name.slice(prefix.length);
      }
      function isSyncBranch(branch, prefixes = DEFAULT_PREFIXES) {
        return prefixes.some((prefix) => branch.startsWith(prefix));
      }
      function listPrefixes(current, former) {
        return [.../* @__PURE__ */ new Set([current, ...former, SYNC_BRANCH_PREFIX])];
      }
      const TRAILER = "Ecosystem-Sync: v1";
      const ECOSYSTEM_TRAILER = /^Ecosystem: ([0-9a-f]{16})$/;
      function addSyncTrailers(message, ecosystem, run) {
        const trailers = [TRAILER, `Ecosystem: ${ecosystem}`, ...run === void 0 ? [] : [`Run: ${run}`]];
        return `${message}

${trailers.join("\n")}`;
      }
      function isSyncMergeMessage(message) {
        return message.split("\n").some((line) => line.trim() === TRAILER);
      }
      const RUN_TRAILER = /^Run: (\d+\/\d+)$/;
      function runOfMerge(message) {
        return message.split("\n").flatMap((line) => RUN_TRAILER.exec(line.trim())?.[1] ?? [])[0];
      }
      function ecosystemOfMerge(message) {
        return message.split("\n").flatMap((line) => ECOSYSTEM_TRAILER.exec(line.trim())?.[1] ?? [])[0];
      }
    })
  ),
  /***/
  7488: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ek: () => (
          /* binding */
          CONFLICT_LABEL
        ),
        /* harmony export */
        LX: () => (
          /* binding */
          syncLabels
        ),
        /* harmony export */
        ne: () => (
          /* binding */
          headStrategyOf
        )
        /* harmony export */
      });
      const CONFLICT_LABEL = "sync-conflict";
      function syncLabels({ head, labels, isConflict, hasMergeQueue = false }) {
        const mayMergeItself = head === "sync-branch" && !isConflict && !hasMergeQueue;
        const wanted = labels.filter((label) => mayMergeItself || label.toLowerCase() !== "automerge");
        return isConflict ? [...wanted, CONFLICT_LABEL] : wanted;
      }
      function headStrategyOf(head, defaultBranch) {
        return head === defaultBranch ? "default-branch" : "sync-branch";
      }
    })
  ),
  /***/
  8681: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A9: () => (
          /* binding */
          renderSyncMarker
        ),
        /* harmony export */
        JM: () => (
          /* binding */
          parseSyncMarker
        ),
        /* harmony export */
        Kz: () => (
          /* binding */
          replaceSyncMarker
        ),
        /* harmony export */
        _T: () => (
          /* binding */
          hasMarkerRemains
        ),
        /* harmony export */
        rR: () => (
          /* binding */
          withoutMarker
        )
        /* harmony export */
      });
      var _text_code_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4984);
      const OPENING = "<!-- sync-monitor:v1";
      const MARKER = /^<!-- sync-monitor:v1 (\{[^\n]*\}) -->$/;
      const REMAINS = /^<!-- sync-monitor:v1\s*(?:\{(?:"(?:[^"\\\n]|\\.)*"|[\s:,\d]|true|false|null)*(?:"\S*$)?\}?)?\s*(?:-->)?/;
      const RUN = /^\d+\/\d+$/;
      const METHODS = ["merge", "squash", "rebase"];
      const ECOSYSTEM = /^[0-9a-f]{16}$/;
      function renderSyncMarker(marker) {
        const json = JSON.stringify({
          base: marker.base,
          behind_by: marker.behindBy,
          default_oid: marker.defaultOid,
          conflict: marker.isConflict,
          default_branch: marker.defaultBranch,
          closed_for: marker.closedFor,
          eco: marker.ecosystem,
          run: marker.run,
          ...marker.arm,
          auto_merge: marker.autoMerge,
          lines: marker.lineHashes
        });
        return `${OPENING} ${json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e")} -->`;
      }
      function parseSyncMarker(body, base) {
        const markers = body.split(/\r?\n/).flatMap((line, index, lines) => {
          const marker = line.includes(OPENING) ? readLine(line) : null;
          return marker === null || (0, _text_code_fence_js__WEBPACK_IMPORTED_MODULE_0__.p)(lines, index) ? [] : [marker];
        });
        return markers.find((marker) => marker.base === base) ?? markers[0] ?? null;
      }
      function replaceSyncMarker(body, marker) {
        const lines = body.split("\n");
        const found = lines.flatMap((line, index) => {
          const known = readLine(line);
          return known === null || (0, _text_code_fence_js__WEBPACK_IMPORTED_MODULE_0__.p)(lines, index) ? [] : [{ index, base: known.base }];
        });
        const place = found.find(({ base }) => base === marker.base) ?? found[0];
        if (place === void 0)
          return [renderSyncMarker(marker), body].filter((part) => part !== "").join("\n");
        return lines.map((line, index) => index === place.index ? renderSyncMarker(marker) : line).join("\n");
      }
      function withoutMarker(line) {
        if (!line.trimStart().startsWith(OPENING))
          return line;
        const rest = line.trimStart().replace(REMAINS, "").trim();
        return rest === "" ? null : rest;
      }
      function hasMarkerRemains(body) {
        return body.split("\n").some((line) => line.trimStart().startsWith(OPENING));
      }
      function readLine(line) {
        const json = MARKER.exec(line.trim())?.[1];
        if (json === void 0)
          return null;
        let data;
        try {
          data = JSON.parse(json);
        } catch {
          return null;
        }
        const marker = data;
        if (typeof marker.base !== "string" || typeof marker.default_oid !== "string")
          return null;
        const autoMerge = METHODS.find((method) => method === marker.auto_merge);
        const { eco, lines, run } = marker;
        const arm = readArm(marker);
        return {
          base: marker.base,
          behindBy: typeof marker.behind_by === "number" ? marker.behind_by : 0,
          defaultOid: marker.default_oid,
          isConflict: marker.conflict === true,
          ...typeof marker.default_branch === "string" && { defaultBranch: marker.default_branch },
          ...typeof marker.closed_for === "string" && { closedFor: marker.closed_for },
          ...typeof eco === "string" && ECOSYSTEM.test(eco) && { ecosystem: eco },
          ...typeof run === "string" && RUN.test(run) && { run },
          ...arm && { arm },
          ...autoMerge !== void 0 && { autoMerge },
          ...typeof lines === "string" && { lineHashes: lines }
        };
      }
      function readArm({ experiment, variant, seed }) {
        const isArm = typeof experiment === "string" && typeof variant === "string" && typeof seed === "string";
        return isArm ? { experiment, variant, seed } : null;
      }
    })
  ),
  /***/
  8160: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        gJ: () => (
          /* binding */
          writeSyncText
        ),
        /* harmony export */
        rs: () => (
          /* binding */
          hasGeneratedText
        )
        /* harmony export */
      });
      var _repository_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2630);
      var _text_code_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4984);
      var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);
      var _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);
      const BEGIN = "<!-- sync-monitor:begin -->";
      const END = "<!-- sync-monitor:end -->";
      const LARGEST_BODY = 65536;
      const MIN_GENERATED = 4e3;
      const CUT_NOTE = "_Cut here: the text was too long._";
      function writeSyncText(marker, generated, current = "") {
        const { before, after } = findPeoplesText(current);
        const { isLost: _, ...known } = marker;
        const whole = { ...known, lineHashes: hashLines(generated) };
        const others = [(0, _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__.A9)(whole), before, BEGIN, END, after].join("\n\n").length + 2;
        const room = Math.min(Math.max(MIN_GENERATED, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.NF - others), LARGEST_BODY - others);
        const text = room > 0 ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.yU)(generated, room, CUT_NOTE) : "";
        const line = (0, _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__.A9)({ ...whole, lineHashes: hashLines(text) });
        const fenced = [BEGIN, text, END].filter((part) => part !== "").join("\n");
        return [[line, before].filter((part) => part !== "").join("\n"), fenced, after].filter((part) => part !== "").join(before === "" && after === "" ? "\n" : "\n\n");
      }
      function findPeoplesText(body) {
        return findBetween(body.split(/\r?\n/), (0, _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__.JM)(body)?.lineHashes);
      }
      function findBetween(lines, hashes) {
        const isGenerated = (line, index, all) => isKnownLine(line, hashes) || isOlderLine(line, index, all);
        const isFence = (fence) => (line, index) => line.trim() === fence && !(0, _text_code_fence_js__WEBPACK_IMPORTED_MODULE_2__.p)(lines, index);
        const begin = lines.findIndex(isFence(BEGIN));
        const end = lines.findIndex((line, index) => index > begin && isFence(END)(line, index));
        if (begin === -1 || end === -1)
          return findUnfenced(lines, isGenerated);
        const below = lines.slice(end + 1);
        const isTwice = below.some((line) => line.trim() === BEGIN);
        const rest = isTwice ? findBetween(below, hashes) : { before: "", after: keepAll(below) };
        const after = [takeOut(lines.slice(begin + 1, end), isGenerated), rest.before, rest.after];
        return { before: keepAll(lines.slice(0, begin)), after: after.filter((part) => part !== "").join("\n\n") };
      }
      function findUnfenced(lines, isGenerated) {
        const isOurs = (line, index, all) => isFenceLine(line) || isGenerated(line, index, all) && (line.trim() !== "---" || isOlderLine(line, index, all));
        const first = lines.findIndex((line, index) => isOurs(line, index, lines));
        const split = first === -1 ? lines.length : first;
        return { before: takeOut(lines.slice(0, split), () => false), after: takeOut(lines.slice(split), isOurs) };
      }
      function keepAll(lines) {
        return takeOut(lines, isFenceLine, (index) => (0, _text_code_fence_js__WEBPACK_IMPORTED_MODULE_2__.p)(lines, index));
      }
      function isFenceLine(line) {
        return line.trim() === BEGIN || line.trim() === END;
      }
      function hasGeneratedText(body) {
        const lines = body.split(/\r?\n/);
        return lines.some((line) => isFenceLine(line) || LAST_LINE.test(line.trim()));
      }
      function takeOut(lines, isOurs, isKept = () => false) {
        const left = [];
        let isSeam = false;
        for (const [index, whole] of lines.entries()) {
          const line = isKept(index) ? whole : (0, _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__.rR)(whole);
          if (line === null || !isKept(index) && isOurs(line, index, lines)) {
            isSeam = true;
          } else if (!isSeam || line.trim() !== "") {
            if (isSeam && left.length > 0 && left.at(-1)?.trim() !== "")
              left.push("");
            isSeam = false;
            left.push(line);
          }
        }
        return left.join("\n").replace(/^(?:[ \t]*\n)+/, "").trimEnd();
      }
      const HASH_LENGTH = 6;
      function hashLine(line) {
        return (0, _repository_shard_js__WEBPACK_IMPORTED_MODULE_3__.qj)(line.trim()).toString(16).padStart(8, "0").slice(0, HASH_LENGTH);
      }
      function hashLines(text) {
        const lines = text.split("\n").filter((line) => line.trim() !== "");
        return lines.map(hashLine).join("");
      }
      function isKnownLine(line, hashes) {
        if (hashes === void 0 || line.trim() === "")
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
        /^> `.*` does not merge cleanly into `/
      ];
      const OLDER_LINES = [
        /^`.*` is \*\*[\d,]+ commits? behind\*\* `.*` \(the threshold is \d+\)\. Merging this pull request brings it up to date\.$/,
        /^`.*` also has [\d,]+ commits? of its own; they stay\.$/,
        /^The head `.*` holds `.*` with `.*` merged in, so its checks test the result of the merge\./,
        /^_Cut here: the text was too long\._$/,
        LAST_LINE,
        ...WARNINGS
      ];
      function isOlderLine(whole, index, lines) {
        const line = whole.trim();
        const next = lines[index + 1]?.trim() ?? "";
        if (line === "---")
          return LAST_LINE.test(next);
        if (/^> \[!(?:WARNING|IMPORTANT)\]$/.test(line))
          return WARNINGS.some((warning) => warning.test(next));
        return OLDER_LINES.some((known) => known.test(line));
      }
    })
  ),
  /***/
  5933: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          renderSyncTitle
        )
        /* harmony export */
      });
      var _config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8598);
      var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3229);
      function renderSyncTitle(base, source) {
        return (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.zF)(_config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_1__.P0.title, { base, source });
      }
    })
  ),
  /***/
  3229: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DG: () => (
          /* binding */
          fillLabels
        ),
        /* harmony export */
        Gg: () => (
          /* binding */
          titleOf
        ),
        /* harmony export */
        Lr: () => (
          /* binding */
          syncMergeMessage
        ),
        /* harmony export */
        Nx: () => (
          /* binding */
          fillPeople
        ),
        /* harmony export */
        PC: () => (
          /* binding */
          labelsOf
        ),
        /* harmony export */
        eZ: () => (
          /* binding */
          namesOf
        ),
        /* harmony export */
        pk: () => (
          /* binding */
          fillMarkdown
        ),
        /* harmony export */
        zF: () => (
          /* binding */
          renderTitle
        )
        /* harmony export */
      });
      var _config_pull_requests_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1869);
      var _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2156);
      var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3728);
      var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5282);
      var _sync_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4779);
      const MAX_TITLE_CHARACTERS = 256;
      const MAX_LABEL_CHARACTERS = 50;
      const MAX_SUBJECT_CHARACTERS = 1e3;
      function renderTitle(template, names) {
        return cut((0, _text_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)((0, _config_pull_requests_placeholders_js__WEBPACK_IMPORTED_MODULE_1__.ou)(template, names)), MAX_TITLE_CHARACTERS);
      }
      function titleOf(subject) {
        return renderTitle(subject.settings.title, namesOf(subject));
      }
      function syncMergeMessage(subject, run) {
        const { settings, comparison } = subject;
        const names = Object.fromEntries(Object.entries(namesOf(subject)).map(([name, value]) => [name, withoutReferences(value)]));
        const message = (0, _config_pull_requests_placeholders_js__WEBPACK_IMPORTED_MODULE_1__.ou)(settings.commitMessage, {
          ...names,
          behind: String(comparison.behindBy),
          threshold: String(settings.threshold)
        });
        return (0, _sync_branch_js__WEBPACK_IMPORTED_MODULE_2__.LS)(message.trimEnd(), settings.ecosystem, run);
      }
      function labelsOf(subject) {
        return fillLabels(subject.settings.labels, namesOf(subject));
      }
      function fillLabels(templates, names) {
        const labels = templates.map((label) => label.includes("{") ? cut((0, _text_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)((0, _config_pull_requests_placeholders_js__WEBPACK_IMPORTED_MODULE_1__.ou)(label, names)), MAX_LABEL_CHARACTERS) : label);
        return [...new Set(labels)];
      }
      function fillPeople(people, { owner, name }) {
        return people.map((person) => (0, _config_pull_requests_placeholders_js__WEBPACK_IMPORTED_MODULE_1__.ou)(person, { owner, name }));
      }
      function fillMarkdown(template, names, values) {
        const spans = Object.fromEntries(Object.entries(names).map(([name, value]) => [name, (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)(value)]));
        const bare = template.replace(/(?<!`)`\{([a-z_]+)\}`(?!`)/g, (whole, name) => name in spans ? `{${name}}` : whole);
        return (0, _config_pull_requests_placeholders_js__WEBPACK_IMPORTED_MODULE_1__.ou)(bare, { ...spans, ...values });
      }
      function namesOf({ repository, comparison, defaultBranch }) {
        return {
          base: comparison.branch.name,
          source: defaultBranch.name,
          repository: (0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_4__.PC)(repository),
          owner: repository.owner,
          name: repository.name
        };
      }
      const GAP = "​";
      function withoutReferences(name) {
        return cut((0, _text_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(name), MAX_SUBJECT_CHARACTERS).replaceAll("@", `@${GAP}`).replace(/#(?=\d)/g, `#${GAP}`).replace(/\b(GH)-(?=\d)/gi, `$1${GAP}-`);
      }
      function cut(text, length) {
        return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
      }
    })
  ),
  /***/
  3393: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D9: () => (
          /* binding */
          readCall
        ),
        /* harmony export */
        Qi: () => (
          /* binding */
          withContent
        ),
        /* harmony export */
        aq: () => (
          /* binding */
          singleWrite
        ),
        /* harmony export */
        gd: () => (
          /* binding */
          quietly
        ),
        /* harmony export */
        pI: () => (
          /* binding */
          repeatableWrite
        )
        /* harmony export */
      });
      function readCall(operation, repository) {
        return { operation, repository, kind: "read", isRepeatable: true };
      }
      function repeatableWrite(operation, repository) {
        return { operation, repository, kind: "write", isRepeatable: true };
      }
      function quietly(call) {
        return { ...call, pace: "quiet" };
      }
      function withContent(call) {
        return { ...call, pace: "content" };
      }
      function singleWrite(operation, repository) {
        return { operation, repository, kind: "write", isRepeatable: false };
      }
    })
  ),
  /***/
  5734: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        U: () => (
          /* binding */
          createClient
        ),
        Q: () => (
          /* binding */
          isAnswered
        )
      });
      var errors = __webpack_require__(1286);
      var failure = __webpack_require__(6435);
      var refusals = __webpack_require__(1215);
      var failed_attempt = __webpack_require__(2620);
      var dist_bundle = __webpack_require__(3471);
      ;
      function formRequest(route, parameters, { baseUrl, userAgent, token }) {
        const { method, url, headers, body } = (0, dist_bundle.s)(route, { ...parameters, baseUrl });
        const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
        return {
          method,
          url,
          headers: {
            ...Object.fromEntries(texts),
            "user-agent": `${userAgent} ${headers["user-agent"]}`,
            // A token that is a JWT is a bearer's. https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api
            authorization: `${token.split(".").length === 3 ? "bearer" : "token"} ${token}`
          },
          body: body === void 0 ? void 0 : JSON.stringify(body)
        };
      }
      ;
      const MOST_BYTES = 256 * 1024 * 1024;
      const IDLE_MS = 4e3;
      function createHttpSender({ isProxied }) {
        const lines = /* @__PURE__ */ new Map();
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
          if (onSent !== void 0)
            request.once("finish", onSent);
          return breakOffWith(signal, request, readAnswer(request.end(body), method));
        };
      }
      async function breakOffWith(signal, request, answer) {
        let breakOff = () => void 0;
        const broken = new Promise((_, reject) => {
          breakOff = () => {
            request.destroy(signal.reason);
            reject(signal.reason);
          };
          signal.addEventListener("abort", breakOff, { once: true });
        });
        try {
          return await Promise.race([answer, broken]);
        } finally {
          signal.removeEventListener("abort", breakOff);
        }
      }
      async function openLine(url, isProxied) {
        const { request, Agent } = url.protocol === "https:" ? await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
        const settings = { keepAlive: true, timeout: IDLE_MS };
        const proxies = isProxied ? await Promise.all(
          /* import() */
          [__webpack_require__.e(598), __webpack_require__.e(129)]
        ).then(__webpack_require__.bind(__webpack_require__, 2129)) : null;
        return { request, agent: proxies?.openTunnels(url, settings) ?? new Agent(settings) };
      }
      function completeHeaders({ protocol }, headers, body) {
        const encodings = protocol === "https:" ? "gzip, deflate, br" : "gzip, deflate";
        const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
        return { accept: "*/*", "accept-encoding": encodings, ...headers, ...length };
      }
      async function readAnswer(request, method) {
        const answer = await new Promise((resolve, reject) => {
          request.on("response", resolve).on("error", (error) => reject(findFirst(error)));
          request.on("close", () => reject(new Error("the connection was closed without a response")));
        });
        const headers = readHeaders(answer);
        const body = await readBody(answer);
        const encoding = headers.get("content-encoding");
        const isPlain = encoding === void 0 || body.length === 0 || method === "HEAD";
        const bytes = isPlain ? body : await (await __webpack_require__.e(
          /* import() */
          926
        ).then(__webpack_require__.bind(__webpack_require__, 4926))).decompress(body, encoding, MOST_BYTES);
        return { status: answer.statusCode ?? 0, headers, text: decode(bytes) };
      }
      function findFirst(error) {
        return error.errors?.[0] ?? error;
      }
      function readHeaders({ headers }) {
        return new Map(Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]));
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
        } catch (cause) {
          throw new Error("the response is incomplete", { cause });
        }
        return chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks, bytes);
      }
      function decode(bytes) {
        const text = bytes.toString("utf8");
        return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
      }
      var json_with_bigint = __webpack_require__(9288);
      ;
      const REDIRECTS_FOR_READS = [301, 302, 303, 307, 308];
      const REDIRECTS_FOR_WRITES = [307, 308];
      const MOST_REDIRECTS = 5;
      const STOP_GRACE_MS = 4e3;
      const STATUSES_WITHOUT_BODY = [204, 205, 304];
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
          } catch (error) {
            options.logger.debug(`${line}: no response after ${tookMs()} ms`);
            throw error;
          }
        };
        const follow = async (request, sending) => {
          let { url } = request;
          for (let redirects = 0; ; redirects += 1) {
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
          } catch (error) {
            if (options.signal?.aborted)
              throw new Error("the run was cancelled before the response arrived");
            throw error;
          } finally {
            ending.release();
          }
        };
        return {
          fetch: (url, { method = "GET", headers, body }) => {
            const request = { method, url, headers, body };
            if (ahead === void 0 || !isSame(ahead.request, request))
              return attempt(request);
            const { response } = ahead;
            ahead = void 0;
            return response;
          },
          sendAhead: (request) => new Promise((resolve) => {
            const response = attempt(request, resolve);
            ahead = { request, response };
            response.catch(() => void 0).finally(resolve);
          }),
          count: () => sent
        };
      }
      function isSame(one, other) {
        return one.method === other.method && one.url === other.url && one.body === other.body;
      }
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
          }
        };
      }
      function findRedirect({ status, headers }, address, method) {
        const followed = method === "GET" || method === "HEAD" ? REDIRECTS_FOR_READS : REDIRECTS_FOR_WRITES;
        const location = headers.get("location");
        if (!followed.includes(status) || location === void 0)
          return null;
        const next = new URL(location, address);
        return next.origin === new URL(address).origin ? next.href : null;
      }
      function toResponse({ status, headers, text }, url) {
        const answer = { url, status, headers, text: () => Promise.resolve(text) };
        if (STATUSES_WITHOUT_BODY.includes(status))
          return { ...answer, body: "" };
        const json = parseJson(text);
        if (json === void 0) {
          if (status >= 200 && status < 300)
            throw new Error("the response is incomplete or not JSON");
          return { ...answer, body: text };
        }
        headers.set("content-type", "application/json; charset=utf-8");
        return { ...answer, body: json };
      }
      const LONG_NUMBER = /(?:^|[:[,])\s*-?\d{16}/;
      function parseJson(text) {
        try {
          return LONG_NUMBER.test(text) ? (0, json_with_bigint.Q)(text) : JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      ;
      const API_VERSION = "2022-11-28";
      function createClient(options) {
        const transport = createTransport({
          send: createHttpSender({ isProxied: options.isProxied ?? false }),
          logger: options.logger,
          clock: options.clock,
          timeoutMs: options.requestTimeoutMs,
          signal: options.signal
        });
        let firstSent = Promise.resolve();
        let loading;
        const send = async (route, given, call) => {
          const parameters = {
            ...call.kind === "write" ? redactProse(given, options.redact) : given,
            headers: { "x-github-api-version": API_VERSION }
          };
          if (loading === void 0) {
            if (call.kind === "read")
              firstSent = sendAhead(route, parameters, transport, options);
            loading = firstSent.then(() => loadOctokit(options, transport.fetch));
          }
          try {
            const octokit = await loading;
            const { status, headers, data } = await octokit.request(route, { ...parameters, request: { call } });
            return { status, headers, data: (0, failed_attempt.ZK)(data) };
          } catch (error) {
            throw error instanceof failed_attempt.$d ? error.error : error;
          }
        };
        return {
          rest: async (route, parameters, call) => await send(route, parameters, call),
          graphql: async (query, variables, call) => {
            const { data: body, headers } = await send(`POST ${options.graphqlUrl}`, { query, variables }, call);
            const content = (0, failure.u)(body) && (0, failure.u)(body.data) ? body.data : null;
            const ssoUrl = (0, refusals.xG)(headers["x-github-sso"], options.serverUrl);
            return { data: content, problems: (0, failure.q)(body), ssoUrl };
          },
          countRequests: () => transport.count(),
          whenSent: () => firstSent
        };
      }
      async function sendAhead(route, parameters, transport, options) {
        const { isFirst = false, token, signal } = options;
        if (!isFirst || typeof token !== "string" || signal?.aborted)
          return;
        const defaults = { baseUrl: trimUrl(options.apiUrl), userAgent: formatUserAgent(options), token };
        await transport.sendAhead(formRequest(route, parameters, defaults));
      }
      async function loadOctokit(options, fetch) {
        const { createOctokit } = await Promise.all(
          /* import() */
          [__webpack_require__.e(904), __webpack_require__.e(713)]
        ).then(__webpack_require__.bind(__webpack_require__, 2713));
        const { token, apiUrl } = options;
        const isString = typeof token === "string";
        return createOctokit({
          ...options,
          token: isString ? token : void 0,
          fetch: isString ? fetch : authorize(fetch, token),
          apiUrl: trimUrl(apiUrl),
          userAgent: formatUserAgent(options)
        });
      }
      function trimUrl(url) {
        return url.replace(/\/+$/, "");
      }
      const PROSE = [
        ...["title", "body", "commit_title", "commit_message", "message", "description"],
        ...["headline", "commitHeadline", "commitBody"]
      ];
      function redactProse(parameters, redact) {
        return Object.fromEntries(Object.entries(parameters).map(([name, value]) => {
          if (typeof value === "string")
            return [name, PROSE.includes(name) ? redact(value) : value];
          return [name, (0, failure.u)(value) ? redactProse(value, redact) : value];
        }));
      }
      function isAnswered(error, ...statuses) {
        return error instanceof errors.y_ && error.status !== void 0 && statuses.includes(error.status);
      }
      function formatUserAgent({ userAgent, orchestrationId }) {
        if (orchestrationId === void 0)
          return userAgent;
        return `${userAgent} actions_orchestration_id/${orchestrationId.replaceAll(/[^a-z0-9_.-]/gi, "_")}`;
      }
      function authorize(fetch, source) {
        return async (url, init) => {
          const headers = { ...init.headers, authorization: await source() };
          return fetch(url, { ...init, headers });
        };
      }
    })
  ),
  /***/
  2620: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $d: () => (
          /* binding */
          FailedAttempt
        ),
        /* harmony export */
        ZK: () => (
          /* binding */
          readHidden
        ),
        /* harmony export */
        kW: () => (
          /* binding */
          hideErrors
        )
        /* harmony export */
      });
      class FailedAttempt extends Error {
        request = { request: {} };
        error;
        constructor(error) {
          super(error.message, { cause: error });
          this.error = error;
        }
      }
      function hideErrors(answer) {
        return { answer };
      }
      function readHidden(hidden) {
        return hidden.answer;
      }
    })
  ),
  /***/
  7e3: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cl: () => (
          /* binding */
          READ_LIMITS
        ),
        /* harmony export */
        IQ: () => (
          /* binding */
          parseRateLimits
        ),
        /* harmony export */
        NZ: () => (
          /* binding */
          readRateLimits
        )
        /* harmony export */
      });
      var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3393);
      var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6435);
      var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5734);
      const READ_LIMITS = { ...(0, _call_js__WEBPACK_IMPORTED_MODULE_0__.D9)("read the rate limits"), cost: 0 };
      async function readRateLimits(client, budget) {
        try {
          const { data } = await client.rest("GET /rate_limit", {}, READ_LIMITS);
          const limits = parseRateLimits(data);
          for (const [resource, reading] of Object.entries(limits))
            budget.learn(resource, reading);
          return limits;
        } catch (error) {
          if ((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.Q)(error, 404))
            return null;
          throw error;
        }
      }
      function parseRateLimits(data) {
        const answer = (0, _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__.u)(data) ? data : {};
        const resources = { core: answer.rate, ...(0, _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__.u)(answer.resources) && answer.resources };
        return Object.fromEntries(Object.entries(resources).flatMap(([resource, bucket]) => {
          const reading = readBucket(bucket);
          return reading === null ? [] : [[resource, reading]];
        }));
      }
      function readBucket(bucket) {
        if (!(0, _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__.u)(bucket))
          return null;
        const { limit, remaining, reset } = bucket;
        if (typeof limit !== "number" || typeof remaining !== "number" || typeof reset !== "number")
          return null;
        return { limit, remaining, resetAtMs: reset * 1e3 };
      }
    })
  ),
  /***/
  2015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          machineOptions
        ),
        /* harmony export */
        U: () => (
          /* binding */
          connectGitHub
        )
        /* harmony export */
      });
      var _automation_resilience__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3971);
      var _automation_resilience__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6927);
      var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6383);
      function connectGitHub(settings, machine) {
        const { action, buffer, maxWaitMs, writeIntervalMs, ...client } = settings;
        const { clock, random } = machine;
        const limits = { clock, random, maxWaitMs, signal: settings.signal };
        return (0, _github_js__WEBPACK_IMPORTED_MODULE_0__.C)({
          ...client,
          ...machineOptions(machine),
          budget: new _automation_resilience__WEBPACK_IMPORTED_MODULE_1__.r({ ...limits, buffer }),
          governor: new _automation_resilience__WEBPACK_IMPORTED_MODULE_2__.I({ ...limits, intervalMs: writeIntervalMs }),
          userAgent: `automation/${action}`,
          isFirst: true
        });
      }
      function machineOptions({ runner, logger, clock, random, redact }) {
        const { apiUrl, graphqlUrl, serverUrl, isProxied, orchestrationId } = runner;
        return { apiUrl, graphqlUrl, serverUrl, isProxied, orchestrationId, logger, clock, random, redact };
      }
    })
  ),
  /***/
  97: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          cleanQuote
        )
        /* harmony export */
      });
      var _automation_core_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5744);
      var _automation_core_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5282);
      const LONGEST_QUOTE = 500;
      function cleanQuote(text) {
        const redacted = (0, _automation_core_config__WEBPACK_IMPORTED_MODULE_0__.f)(text).replace(/(?<![A-Za-z0-9])(gh[a-z]_|github_pat_)\w+/g, "***");
        const line = (0, _automation_core_text__WEBPACK_IMPORTED_MODULE_1__.g)(redacted).replace(/\s+/g, " ").trim();
        return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
      }
    })
  ),
  /***/
  8519: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        O1: () => (
          /* binding */
          describeAnswer
        ),
        ny: () => (
          /* binding */
          describeClosedOwner
        ),
        bY: () => (
          /* binding */
          describeDeferral
        ),
        UR: () => (
          /* binding */
          describeGraphqlLimit
        ),
        vv: () => (
          /* binding */
          describeNoAnswer
        ),
        yg: () => (
          /* binding */
          describeProblems
        ),
        a2: () => (
          /* binding */
          describeRefusal
        )
      });
      var errors = __webpack_require__(1286);
      var repository_ref = __webpack_require__(2156);
      var backoff = __webpack_require__(7203);
      var clean_quote = __webpack_require__(97);
      var failure = __webpack_require__(6435);
      ;
      const REMEDY_BY_CODE = {
        unauthorized: "Check that the token is complete and has not expired.",
        blocked: "GitHub has blocked this repository: only its owner and GitHub Support can change that.",
        server: "This is a problem at GitHub and usually temporary."
      };
      const NO_CAUSE = /^(?:\d{3} ?)?(?:forbidden|not found|gone)?\.?$/i;
      function isWithoutCause(why) {
        return NO_CAUSE.test(why.trim());
      }
      const CERTIFICATE_TIME = /certificate (?:has expired|is not yet valid)|CERT_(?:HAS_EXPIRED|NOT_YET_VALID)/i;
      function formatFailure(call, code, why, remedy) {
        const place = call.repository === void 0 ? "" : ` in ${(0, repository_ref.PC)(call.repository)}`;
        const quote = (0, clean_quote.a)(why);
        return `Could not ${call.operation}${place}: ${endSentence(quote)} ${remedy ?? findRemedy(code, quote)}`.trim();
      }
      function findRemedy(code, quote) {
        if (code === "network") {
          return CERTIFICATE_TIME.test(quote) ? "Check the clock of this machine first; otherwise renew the certificate of the server or the proxy." : "Check the connection and https://www.githubstatus.com.";
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
      var refusals = __webpack_require__(1215);
      ;
      const SECONDARY_LIMIT = /secondary rate limit|abuse detection|submitted too quickly|temporarily blocked from content creation/i;
      const PRIMARY_LIMIT = /API rate limit (already )?exceeded/i;
      const PRIMARY_LIMIT_TYPES = ["RATE_LIMITED", "RATE_LIMIT"];
      const CODE_BY_STATUS = {
        401: "unauthorized",
        403: "forbidden",
        404: "not-found",
        405: "conflict",
        408: "server",
        409: "conflict",
        410: "not-found",
        451: "blocked"
      };
      function describeAnswer(answer, call, nowMs, ssoUrl) {
        const { status, headers } = answer;
        const message = [readMessage(answer.body), ...readBlock(answer.body)].join(" ");
        const reasons = readReasons(answer.body);
        const why = [message, ...reasons.filter((reason) => SECONDARY_LIMIT.test(reason))].join("; ");
        if (status === 403 && !isStated(why) || status === 429 || SECONDARY_LIMIT.test(why)) {
          const limit = describeLimit(why, answer, call, nowMs);
          if (limit !== null)
            return limit;
        }
        const code = /^Repository access blocked/i.test(message) ? "blocked" : findCode(status);
        const error = makeError(call, code, `${status} ${message}`, {
          status,
          reasons,
          serverTimeMs: readServerTime(headers),
          facts: { accepted: readText(headers["x-accepted-github-permissions"]), ssoUrl }
        });
        if (code !== "server" || status === 501)
          return { kind: "final", error };
        return { kind: "passing", error, retryAfterMs: readRetryAfterMs(headers, nowMs) };
      }
      function isStated(why) {
        return !PRIMARY_LIMIT.test(why) && !SECONDARY_LIMIT.test(why) && (0, refusals.W$)(why) !== void 0;
      }
      function describeNoAnswer(cause, call) {
        const error = makeError(call, "network", describeCause(cause), { cause });
        return { kind: "passing", error, retryAfterMs: null };
      }
      function describeGraphqlLimit(answer, call, nowMs) {
        const problems = (0, failure.q)(answer.body);
        const message = problems.map((problem) => problem.message).join("; ") || readMessage(answer.body);
        const isPrimary = problems.some(({ type }) => type !== void 0 && PRIMARY_LIMIT_TYPES.includes(type));
        if (!isPrimary && !SECONDARY_LIMIT.test(message) && !PRIMARY_LIMIT.test(message))
          return null;
        return describeLimit(message, answer, call, nowMs, isPrimary);
      }
      function describeProblems(problems, call, ssoUrl) {
        const types = problems.map((problem) => problem.type);
        const message = problems.map((problem) => problem.message).join("; ") || "the response is empty";
        const code = types.includes("NOT_FOUND") ? "not-found" : types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES") ? "forbidden" : types.includes("STALE_DATA") ? "conflict" : problems.length === 0 ? "server" : "invalid";
        return makeError(call, code, message, { facts: { ssoUrl } });
      }
      function describeClosedOwner(known, call) {
        const { code, status, scope, refusal, remedy, words = "", serverTimeMs } = known;
        return new errors.y_(formatFailure(call, code, words, remedy), {
          ...{ code, status, scope, refusal, remedy, words, serverTimeMs, operation: call.operation },
          repository: call.repository === void 0 ? void 0 : (0, repository_ref.PC)(call.repository)
        });
      }
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
          resetAtMs: admission.untilMs
        });
      }
      function describeDeferral(untilMs, call) {
        const why = untilMs === null ? "not sent, because writes hit the secondary rate limit three times in a row" : `not sent, because GitHub limits new content until ${new Date(untilMs).toISOString()}`;
        return makeError(call, "rate-limited", why, { resetAtMs: untilMs ?? void 0 });
      }
      function describeLimit(message, { status, headers }, call, nowMs, isPrimary = false) {
        const retryAfterMs = readRetryAfterMs(headers, nowMs);
        const resetSeconds = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
        const isUsedUp = isPrimary || String(headers["x-ratelimit-remaining"]) === "0" || PRIMARY_LIMIT.test(message);
        const why = `${status} ${message || "rate limited"}`;
        if (isUsedUp && !SECONDARY_LIMIT.test(message) && Number.isFinite(resetSeconds)) {
          const resetAtMs2 = resetSeconds * 1e3;
          return {
            kind: "primary-limit",
            error: makeError(call, "rate-limited", why, { status, resetAtMs: resetAtMs2 }),
            resetAtMs: resetAtMs2
          };
        }
        const isSecondary = SECONDARY_LIMIT.test(message) || retryAfterMs !== null || status === 429 || isUsedUp;
        if (!isSecondary)
          return null;
        const resetAtMs = retryAfterMs === null ? void 0 : nowMs + retryAfterMs;
        return {
          kind: "secondary-limit",
          error: makeError(call, "rate-limited", why, { status, resetAtMs }),
          retryAfterMs
        };
      }
      const CODES_WITHOUT_CAUSE = ["network", "server", "rate-limited"];
      function findCode(status) {
        const code = CODE_BY_STATUS[status];
        if (code !== void 0)
          return code;
        if (status >= 500)
          return "server";
        return status < 400 ? "not-found" : "invalid";
      }
      function makeError(call, code, why, parts) {
        const { facts, ...details } = parts;
        const text = [why, ...parts.reasons ?? []].join("; ");
        const words = code === "forbidden" && isWithoutCause(text) ? "permission required" : text;
        const refusal = CODES_WITHOUT_CAUSE.includes(code) ? void 0 : (0, refusals.W$)(words, facts);
        return new errors.y_(formatFailure(call, code, text, refusal?.remedy), {
          code,
          operation: call.operation,
          repository: call.repository === void 0 ? void 0 : (0, repository_ref.PC)(call.repository),
          scope: code === "forbidden" ? refusal?.scope : void 0,
          refusal: refusal?.cause,
          remedy: refusal?.remedy,
          words: (0, clean_quote.a)(text),
          ...details
        });
      }
      function readMessage(body) {
        if ((0, failure.u)(body))
          return typeof body.message === "string" ? body.message : "";
        if (typeof body !== "string")
          return "";
        return body.trimStart().startsWith("<") ? "an HTML page instead of JSON" : body;
      }
      function readReasons(body) {
        const errors2 = (0, failure.u)(body) && Array.isArray(body.errors) ? body.errors : [];
        return errors2.map((error) => {
          if (!(0, failure.u)(error))
            return String(error);
          const place = [error.resource, error.field].filter((part) => typeof part === "string").join(".");
          const text = [error.code, error.message].filter((part) => typeof part === "string").join(" ");
          return `${place}: ${text}`;
        });
      }
      function readBlock(body) {
        const block = (0, failure.u)(body) && (0, failure.u)(body.block) ? body.block : {};
        return typeof block.reason === "string" ? [`(reason: ${block.reason.toUpperCase()})`] : [];
      }
      function readServerTime(headers) {
        const timeMs = Date.parse(String(headers.date ?? ""));
        return Number.isNaN(timeMs) ? void 0 : timeMs;
      }
      function readText(header) {
        return header === void 0 ? void 0 : String(header);
      }
      function readRetryAfterMs(headers, nowMs) {
        const header = headers["retry-after"];
        return (0, backoff.oR)(header === void 0 ? void 0 : String(header), nowMs);
      }
      function describeCause(cause) {
        if (!(cause instanceof Error))
          return "no response";
        const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
        return `${cause.message}${inner}`;
      }
    })
  ),
  /***/
  6435: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          readGraphqlProblems
        ),
        /* harmony export */
        u: () => (
          /* binding */
          isRecord
        )
        /* harmony export */
      });
      function readGraphqlProblems(body) {
        const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
        return errors.filter(isRecord).map((error) => {
          const extensions = isRecord(error.extensions) ? error.extensions : {};
          const type = error.type ?? extensions.code;
          return {
            type: typeof type === "string" ? type : void 0,
            message: typeof error.message === "string" ? error.message : "",
            path: Array.isArray(error.path) ? error.path.map(String) : []
          };
        });
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
    })
  ),
  /***/
  1215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W$: () => (
          /* binding */
          findRefusal
        ),
        KJ: () => (
          /* binding */
          findRemedy
        ),
        xG: () => (
          /* binding */
          readSsoUrl
        )
      });
      var clean_quote = __webpack_require__(97);
      ;
      const REFUSALS = [
        [
          "single-sign-on",
          "owner",
          /\bSAML\b|\bSSO\b|[Ss]ingle [Ss]ign-[Oo]n/,
          ({ ssoUrl }) => ssoUrl === void 0 ? "Authorize the token for the organization's single sign-on: Settings → Developer settings → Personal access tokens → Configure SSO." : `Authorize the token for the organization's single sign-on: ${ssoUrl}`
        ],
        [
          "ip-allow-list",
          "owner",
          /IP allow list|IP address is not permitted/i,
          "Add the runner's IP address to the allow list (organization or enterprise settings → Authentication security), or use a runner whose address is on the list."
        ],
        [
          "token-lifetime",
          "owner",
          /token(?:'s|s|\(s\))?[^.]* lifetime|lifetime (?:is|of)[^.]* (?:greater|longer|exceed)/i,
          "Create a token that expires earlier, or shorten the lifetime of this one."
        ],
        [
          "classic-token-forbidden",
          "owner",
          /forbids access via a personal access tokens? \(classic\)|classic personal access tokens? (?:is|are) (?:not allowed|forbidden|restricted)/i,
          "Use a fine-grained token of that owner, or a GitHub App (app-id and app-private-key)."
        ],
        [
          "fine-grained-token-forbidden",
          "owner",
          /forbids access via a (?:personal access tokens? with fine-grained|fine-grained)/i,
          "Use a GitHub App (app-id and app-private-key)."
        ],
        [
          "token-not-approved",
          "owner",
          /\b(?:token|request)\b[^.]*\b(?:pending|awaiting|waiting|requires|needs|has not|not yet)\b[^.]*\bapprov|pending (?:owner )?approval/i,
          "An owner of the organization has to approve the token: organization settings → Personal access tokens → Pending requests."
        ],
        [
          "token-kind-forbidden",
          "owner",
          /forbids access via|does not allow access via/i,
          "Use a type of token that the organization allows; see GitHub's message."
        ],
        [
          "oauth-app-restricted",
          "owner",
          /OAuth App access restrictions|access to third[- ]part(?:y|ies) is limited/i,
          "An owner of the organization has to approve the OAuth App (organization settings → Third-party access); GitHub App tokens and fine-grained tokens do not need this approval."
        ],
        [
          "managed-user",
          "owner",
          /Enterprise Managed User/i,
          "A managed user account only has access inside its enterprise: use the token of an account or App that belongs to the repository's owner."
        ],
        [
          "two-factor-required",
          "owner",
          /two-factor authentication|\b2FA (?:is )?required/i,
          "Turn on two-factor authentication for the account behind the token."
        ],
        [
          "email-not-verified",
          "owner",
          /email address (?:must|needs to|has to) be verified|verify (?:your|an) email/i,
          "Verify an email address of the account behind the token."
        ],
        [
          "installation-suspended",
          "owner",
          /installation (?:has been|was|is) suspended/i,
          "An owner has to unsuspend the App: settings of the organization or account → GitHub Apps → Configure → Unsuspend."
        ],
        [
          "account-suspended",
          "owner",
          /account (?:was|has been|is) (?:suspended|flagged|locked|disabled)|suspended (?:user|account)|user (?:was|has been|is) suspended/i,
          "The account behind the token is suspended: only GitHub Support or the server's administrator can change that. Use the token of another account."
        ],
        [
          "actions-pull-requests-forbidden",
          "owner",
          /not permitted to create or approve pull requests/i,
          'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or organization, or use the token of a GitHub App.'
        ],
        [
          "trade-restricted",
          "repository",
          /trade (?:controls?|restrict)|economic sanctions/i,
          "Blocked because of trade restrictions: contact GitHub Support."
        ],
        [
          "blocked-dmca",
          "repository",
          /\bDMCA\b|copyright (?:claim|infring|takedown|notice)/,
          "GitHub has blocked the repository because of a DMCA notice: only its owner can resolve this. Remove it from the configuration until then."
        ],
        [
          "blocked",
          "repository",
          /access (?:to this repository )?(?:is|has been|was)? ?blocked|repository (?:is|has been|was) blocked|terms of service|disabled by GitHub Staff/i,
          "GitHub has blocked the repository: only its owner and GitHub Support can change that. Remove it from the configuration until then."
        ],
        [
          "migrating",
          "repository",
          /locked (?:for|during|because of|due to)[^.]* ?migrat|(?:is|being) migrated|migration is in progress/i,
          "The repository is locked for migration: wait until the migration ends, or remove it from the configuration if it moved permanently."
        ],
        [
          "billing",
          "repository",
          /billing (?:issue|problem|lock|settings|& plans)|(?:due to|because of|problem with|locked:) ?[^.]*\bbilling|payments? (?:have |has )?failed|spending limit|unpaid/i,
          "The owner has to fix the billing: Settings → Billing and licensing."
        ],
        [
          "plan",
          "repository",
          /upgrade to GitHub|(?:current|your) plan\b|not (?:available|included) (?:on|in|with) (?:your|this|the current) plan/i,
          "The owner's plan does not include this feature: upgrade the plan, or make the repository public."
        ],
        [
          "archived",
          "repository",
          /(?:is|was|are|been) archived|archived (?:so|and|repositor)/i,
          "The repository is archived: remove it from the configuration, or unarchive it."
        ],
        [
          "issues-disabled",
          "repository",
          /issues? (?:are|is|has been|have been|were) (?:disabled|turned off)/i,
          "Enable issues in the settings of the repository, or use another repository."
        ],
        [
          "pull-requests-disabled",
          "repository",
          /pull requests? (?:creation )?(?:are|is|has been|have been) (?:disabled|limited|restricted|turned off)/i,
          "Allow pull requests in the settings of the repository (Settings → General → Features), for this token's account too."
        ],
        [
          "interaction-limited",
          "repository",
          /interaction limits?|limited the ability|must be a collaborator/i,
          "The repository has an interaction limit: make the token's account a collaborator, or wait until the limit ends."
        ],
        [
          "user-blocked",
          "owner",
          /user is blocked|(?:you|actor|author) (?:have been|has been|are|is) blocked/i,
          "The owner has blocked the account behind the token and has to unblock it."
        ],
        [
          "workflows-permission",
          "branch",
          /without `?workflows?`? (?:permission|scope)/i,
          "The change includes workflow files: grant `workflows: write` to the GitHub App, or the scope `workflow` to the token."
        ],
        [
          "push-protection",
          "branch",
          /push protection|cannot contain secrets|secret(?:s)? detected/i,
          "The commits contain what looks like a secret: remove it from the commits and revoke it, or allow it at the URL in GitHub's message."
        ],
        [
          "branch-rule",
          "branch",
          /protected (?:branch|ref)|rule violations?|locked branch|not authorized to (?:push|merge)|must be made through|required status check|approving review|verified signatures|creations? being restricted|cannot force-push|must not contain merge commits/i,
          "A branch rule forbids it: meet the rule, or add the token's account to the rule's bypass list."
        ],
        [
          "disabled",
          "repository",
          /repository (?:has been |is |was )?disabled/i,
          "The repository is disabled: only its owner and GitHub Support can change that. Remove it from the configuration until then."
        ],
        [
          "locked",
          "repository",
          /repository (?:has been |is |was )?locked|is being (?:renamed|transferred|moved)/i,
          "The repository is locked: wait until its owner or GitHub unlocks it."
        ],
        [
          "branch-in-the-way",
          "branch",
          /Reference (?:update failed|name is invalid)/i,
          "A branch with a conflicting name exists: git cannot have both `a` and `a/b`. Delete or rename one of them."
        ],
        [
          "spam",
          "repository",
          /spammed|looks like spam/i,
          "GitHub rejected the request as invalid or as spam: do not repeat it immediately; see the reasons in GitHub's message."
        ],
        [
          "missing-scope",
          "repository",
          /required scopes?|(?:requires|needs) (?:one of )?the following scopes?|missing (?:the )?[`'"\w:]+ scope/i,
          "Give the token a scope from GitHub's message."
        ],
        [
          "missing-permission",
          "repository",
          /not accessible by|must have [^.]*(?:rights|access|permissions?)|permission (?:to [^.]* )?(?:denied|required|is missing)|(?:requires|needs|lacks|without|insufficient) [^.]*(?:permissions?|access|rights)|write access [^.]*not granted|not authorized|access denied/i,
          ({ accepted }) => accepted ? `Give the token ${formatPermissions(accepted)}.` : "Check the permissions of the token."
        ],
        [
          "clock",
          "owner",
          /claim \('(?:iat|exp|nbf)'\)|\bexp\b[^.]*too far in the future/i,
          "The clock of this machine is wrong: correct it."
        ],
        [
          "unknown-app",
          "owner",
          /Integration not found|'Issuer' claim/i,
          "No GitHub App has this ID on this server: check app-id (App settings → General → About)."
        ],
        [
          "wrong-key",
          "owner",
          /JSON web token could not be decoded|signature (?:is invalid|verification)|invalid signature/i,
          "The key does not belong to this App: generate a private key in the settings of the App with this app-id, and store it."
        ],
        [
          "bad-credentials",
          "owner",
          /bad credentials|requires authentication|token (?:has |is |was )?(?:expired|revoked|invalid)/i,
          "Check that the token is complete and has not expired."
        ]
      ];
      function formatPermissions(accepted) {
        const sets = (0, clean_quote.a)(accepted).split(";").map((set) => set.split(",").map((permission) => `\`${permission.trim().replace("=", ": ")}\``).join(" and "));
        return sets.join(", or ");
      }
      ;
      function findRefusal(text, facts = {}) {
        const row = REFUSALS.find(([, , pattern]) => pattern.test(text)) ?? (facts.ssoUrl === void 0 ? void 0 : REFUSALS[0]);
        if (row === void 0)
          return void 0;
        const [cause, scope, , remedy] = row;
        return { cause, scope, remedy: typeof remedy === "string" ? remedy : remedy(facts) };
      }
      function findRemedy(text) {
        return findRefusal(text)?.remedy;
      }
      function readSsoUrl(header, serverUrl) {
        const [, given] = /(?:^|[;\s])url=(\S+)/.exec(typeof header === "string" ? header : "") ?? [];
        if (given === void 0 || !URL.canParse(given) || !URL.canParse(serverUrl))
          return void 0;
        const url = new URL(given);
        const isOwn = url.origin === new URL(serverUrl).origin && url.username === "" && url.password === "";
        return isOwn && /^[!-~]{1,400}$/.test(url.href) && !/[<>"'`()[\]\\]/.test(url.href) ? url.href : void 0;
      }
    })
  ),
  /***/
  2928: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          describeUnexpectedResponse
        ),
        /* harmony export */
        V: () => (
          /* binding */
          readDocumented
        )
        /* harmony export */
      });
      var _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1286);
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      function readDocumented(asked, read) {
        try {
          return read();
        } catch (error) {
          throw error instanceof TypeError ? describeUnexpectedResponse(asked, error) : error;
        }
      }
      function describeUnexpectedResponse({ operation, repository }, cause) {
        const place = repository === void 0 ? "" : ` in ${(0, _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__.PC)(repository)}`;
        const message = `Could not ${operation}${place}: unexpected response (${cause.message}).`;
        return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__.y_(message, { code: "server", operation, cause });
      }
    })
  ),
  /***/
  6383: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        P: () => (
          /* binding */
          buildPorts
        ),
        C: () => (
          /* binding */
          createGitHub
        )
      });
      var errors = __webpack_require__(1286);
      var repository_ref = __webpack_require__(2156);
      var out_call = __webpack_require__(3393);
      var client_client = __webpack_require__(5734);
      var rest_pages = __webpack_require__(7749);
      ;
      async function readRepositoryByRest(client, repository) {
        const call = (0, out_call.D9)("read the repository", repository);
        const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
        if (Array.isArray(data))
          throw new TypeError("a list instead of a repository");
        const current = (0, repository_ref.rH)(data.full_name ?? "") ?? repository;
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
          branches
        };
      }
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
              tipAuthorId: await findTipAuthor(client, repository, branch.name, comparison)
            }
          };
        } catch (error) {
          if (!(0, client_client.Q)(error, 404) || await isBranchThere(client, repository, branch.name))
            throw error;
          await client.rest("GET /repos/{owner}/{repo}", at(repository), (0, out_call.D9)("read the repository", repository));
          return { status: "branch-deleted" };
        }
      }
      async function findTipAuthor(client, repository, branch, { ahead_by, commits }) {
        const [tip] = commits ?? [];
        if (ahead_by === 0)
          return null;
        if (ahead_by === 1 && tip !== void 0)
          return tip.author?.id ?? null;
        return (await findBranch(client, repository, branch))?.commit.author?.id ?? null;
      }
      async function readComparison(client, repository, base, head) {
        const call = (0, out_call.D9)(`compare ${base} with ${head}`, repository);
        try {
          const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", { ...at(repository), basehead: `${base}...${head}`, per_page: 1 }, call);
          return data;
        } catch (error) {
          if ((0, client_client.Q)(error, 404) && /no common ancestor/i.test(error.message))
            return null;
          throw error;
        }
      }
      function at(repository) {
        return { owner: repository.owner, repo: repository.name };
      }
      async function readBranches(client, repository) {
        try {
          const branches = await (0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/branches", at(repository), (0, out_call.D9)("list the branches", repository));
          return branches.map(({ name, commit }) => ({ name, oid: commit.sha }));
        } catch (error) {
          if ((0, client_client.Q)(error, 409) && /is empty/i.test(error.message))
            return [];
          throw error;
        }
      }
      async function isBranchThere(client, repository, name) {
        return await findBranch(client, repository, name) !== null;
      }
      async function findBranch(client, repository, name) {
        try {
          const route = "GET /repos/{owner}/{repo}/branches/{branch}";
          const call = (0, out_call.D9)("read a branch", repository);
          return (await client.rest(route, { ...at(repository), branch: name }, call)).data;
        } catch (error) {
          if ((0, client_client.Q)(error, 404))
            return null;
          throw error;
        }
      }
      ;
      function createActionSources({ client }) {
        const read = (route, parameters, call) => orNull(client.rest(route, parameters, call).then(({ data }) => data));
        return {
          findCommit: async (repository, kind, name) => {
            const data = await read("GET /repos/{owner}/{repo}/commits/{+ref}", { ...at(repository), ref: `${kind}/${name}` }, (0, out_call.D9)(`read the commit of ${name}`, repository));
            return data?.sha ?? null;
          },
          isInDefaultBranch: async (repository, commit) => {
            const data = await read("GET /repos/{owner}/{repo}/compare/{basehead}", { ...at(repository), basehead: `HEAD...${commit}` }, (0, out_call.D9)(`compare the commit ${commit} with the default branch`, repository));
            return data?.status === void 0 ? null : ["behind", "identical"].includes(data.status);
          },
          listAdvisories: async (repository, version) => {
            const data = await read("GET /advisories", { ecosystem: "actions", affects: `${(0, repository_ref.PC)(repository)}@${version}` }, (0, out_call.D9)("list published vulnerabilities", repository));
            return (data ?? []).map(toAdvisory);
          }
        };
      }
      const SEVERITIES = ["low", "medium", "high", "critical"];
      function toAdvisory({ ghsa_id: id2, summary = "", severity, html_url: url }) {
        return {
          id: id2,
          summary,
          severity: SEVERITIES.find((known) => known === severity) ?? "unknown",
          url: url ?? `https://github.com/advisories/${id2}`
        };
      }
      const NO_ANSWER = /* @__PURE__ */ new Set(["not-found", "forbidden", "blocked", "invalid"]);
      async function orNull(answer) {
        try {
          return await answer;
        } catch (error) {
          if (error instanceof errors.y_ && NO_ANSWER.has(error.code))
            return null;
          throw error;
        }
      }
      ;
      function newestFirst(pulls) {
        const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
        return [...byNumber.values()].toSorted((a, b) => b.number - a.number);
      }
      const HISTORY_LENGTH = 10;
      const OTHER_HISTORY_LENGTH = 3;
      var own_pull_request = __webpack_require__(8233);
      var failure = __webpack_require__(6435);
      var backoff = __webpack_require__(7203);
      var unexpected_response = __webpack_require__(2928);
      var endless_list = __webpack_require__(6249);
      var error_mapping = __webpack_require__(8519);
      ;
      const TOO_MUCH_TYPES = ["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"];
      const TOO_MUCH_TEXT = /Something went wrong while executing|respond to your request in time/i;
      const UNSUPPORTED = /doesn't exist on type|Cannot query field|Unknown (argument|type|field)|isn't a defined/i;
      async function sendBatch(client, operation, query) {
        const call = { operation, kind: "read", isRepeatable: false, cost: query.cost };
        let tookMs = 0;
        const onAnswer = (ms) => {
          tookMs = ms;
        };
        try {
          const { data, problems, ssoUrl } = await client.graphql(query.document, query.variables, {
            ...call,
            onAnswer
          });
          if (data !== null)
            return { status: "answered", data, problems, tookMs };
          const error = (0, error_mapping.yg)(problems, call, ssoUrl);
          if (problems.some(({ message }) => UNSUPPORTED.test(message)))
            return { status: "unsupported", error };
          const isTooMuchForIt = problems.length === 0 || problems.some(isTooMuch);
          return { status: isTooMuchForIt ? "too-much" : "failed", error };
        } catch (error) {
          if (!(error instanceof errors.y_) || (0, errors.XL)(error))
            throw error;
          if (error.code === "rate-limited")
            return { status: "refused", error };
          if (error.status === 501 || error.code === "not-found")
            return { status: "unsupported", error };
          const isTransient = error.code === "server" || error.code === "network";
          return { status: isTransient ? "too-much" : "failed", error };
        }
      }
      function findReply(data, path, extraPath, problems = []) {
        const reply = { value: dig(data, path), parent: dig(data, path.slice(0, -1)) };
        return extraPath === void 0 ? reply : { ...reply, extra: findExtra(data, extraPath, problems) };
      }
      function findExtra(data, path, problems) {
        const places = problems.map((problem) => problem.path);
        return {
          value: dig(data, path),
          parent: dig(data, path.slice(0, -1)),
          isInDoubt: (...field) => {
            const place = field[0] === ".." ? [...path.slice(0, -1), ...field.slice(1)] : [...path, ...field];
            return places.some((other) => isSamePlace(place, other));
          }
        };
      }
      function judgePlace(path, { value }, problems, isHarmless = () => false) {
        const isHole = value === null;
        const here = problems.filter((problem) => {
          if (!isHole && isHarmless(problem))
            return false;
          return problem.path.length === 0 ? isHole : isSamePlace(path, problem.path);
        });
        if (here.some(isTooMuch) || isHole && problems.some(isTooMuch))
          return "cut-off";
        return here.length > 0 ? "in-doubt" : null;
      }
      function isTooMuch({ type, message }) {
        return type !== void 0 && TOO_MUCH_TYPES.includes(type) || TOO_MUCH_TEXT.test(message);
      }
      function dig(data, path) {
        return path.reduce((holder, key) => (0, failure.u)(holder) ? holder[key] ?? null : null, data);
      }
      function isSamePlace(one, other) {
        const depth = Math.min(one.length, other.length);
        return one.slice(0, depth).every((key, level) => key === other[level]);
      }
      ;
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
          for (; ; ) {
            if (this.#isOver)
              return null;
            const [head] = this.#queue;
            if (head === void 0 && this.#underWay === 0)
              return null;
            if (head !== void 0 && (head.isAlone === true || this.#underWay < mostUnderWay())) {
              this.#underWay += 1;
              return this.#queue.splice(0, head.isAlone === true ? 1 : count(this.#queue));
            }
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
      var batch_size = __webpack_require__(8313);
      ;
      const SINGLE_FAILURES_TO_GIVE_UP = 3;
      const UNDER_WAY_WHILE_GROWING = 2;
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
          this.#size = typeof plan.size === "number" ? new batch_size.c(plan.size) : plan.size;
        }
        /** Whether the server has not shown that it cannot be asked this way at all. */
        get isSupported() {
          return this.#isSupported;
        }
        /** One answer for each item, in their order; `onAnswer` hears of each as soon as it is known. */
        async ask(items, onAnswer = () => void 0) {
          const answers = /* @__PURE__ */ new Map();
          const round = new BatchRound(items, (index, answer) => {
            answers.set(index, answer);
            onAnswer(index, answer);
          });
          const workers = Array.from({ length: this.#options.concurrency }, () => this.#work(round));
          await Promise.all(workers);
          return items.map((_, index) => {
            const answer = answers.get(index);
            if (answer === void 0)
              throw new errors.zU(`item ${index} got no response`);
            return answer;
          });
        }
        async #work(round) {
          const turn = {
            count: (queue) => this.#countNext(queue),
            mostUnderWay: () => this.#size.isGrowing ? UNDER_WAY_WHILE_GROWING : Number.POSITIVE_INFINITY
          };
          for (; ; ) {
            const batch = await round.take(turn);
            if (batch === null)
              return;
            try {
              await this.#askBatch(batch, round);
            } catch (error) {
              round.stop();
              throw error;
            } finally {
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
            return isAlone === true || index > 0 && weight > this.#size.current;
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
          return outcome.error.status === void 0;
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
            const isCutOff = doubt === "cut-off" || doubt === null && isCut && reading.status === "fallback";
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
          } else if (this.#plan.giveUp?.(weight) || batch.length === 1) {
            unanswered.push(...cutOff);
          } else {
            this.#size.fail(weight);
            round.again(cutOff);
          }
          round.alone(unanswered);
        }
        /** Asks for the next page, unless the server would go on with pages for ever. */
        #goOn({ index, guard = new endless_list.f8() }, next, round) {
          const why = guard.take(next.after, next.isEmpty);
          if (why === null)
            round.later({ index, item: next.item, guard });
          else
            round.settle(index, this.#plan.fail(next.item, (0, endless_list.gR)(this.#plan, why)));
        }
        /** An answer that is not as documented throws when it is looked into: REST has another try. */
        #read(item, reply) {
          try {
            return this.#plan.read(item, reply);
          } catch (error) {
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
          await clock.sleep((0, backoff.Q4)(this.#failuresInRow, random), signal);
          this.#failuresInRow += 1;
          round.again(batch);
        }
        async #askAlone(item) {
          try {
            return await this.#plan.askAlone(item);
          } catch (error) {
            const failure2 = error instanceof TypeError ? (0, unexpected_response.E)(this.#plan, error) : error;
            if (!(failure2 instanceof errors.y_) || (0, errors.XL)(failure2))
              throw error;
            return this.#plan.fail(item, failure2);
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
      ;
      async function readBranch(client, repository, branch) {
        try {
          const { data } = await client.rest("GET /repos/{owner}/{repo}/branches/{branch}", { ...at(repository), branch }, (0, out_call.D9)(`read branch ${branch}`, repository));
          if (data.name !== branch)
            return null;
          return { name: data.name, oid: data.commit.sha, isProtected: data.protected ?? false };
        } catch (error) {
          if ((0, client_client.Q)(error, 404))
            return null;
          throw error;
        }
      }
      async function readCommit(client, repository, oid) {
        try {
          const { data } = await client.rest("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...at(repository), commit_sha: oid }, (0, out_call.D9)(`read commit ${oid}`, repository));
          return { oid: data.sha, message: data.message, parentOids: data.parents.map(({ sha }) => sha) };
        } catch (error) {
          if ((0, client_client.Q)(error, 404))
            return null;
          throw error;
        }
      }
      ;
      async function listPullRequestsByRest(client, viewer, repository, filter) {
        const head = filter.head === void 0 ? {} : { head: `${repository.owner}:${filter.head}` };
        const base = filter.base === void 0 ? {} : { base: filter.base };
        const which = filter.base === void 0 ? `from ${filter.head}` : `into ${filter.base}`;
        const call = (0, out_call.D9)(`list the pull requests ${which}`, repository);
        const found = await (0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open", ...base, ...head }, call);
        if (found.length === 0)
          return [];
        const viewerId = await viewer.readId();
        return (0, unexpected_response.V)(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId))).filter((one) => filter.base === void 0 || one.base === filter.base).filter((one) => filter.head === void 0 || one.head === filter.head && !one.isCrossRepository);
      }
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
          isOwn: viewerId === null || !user ? void 0 : user.id === viewerId,
          labels: readLabels(pullRequest)
        };
      }
      function readLabels({ labels }) {
        return labels?.map(({ name }) => name) ?? [];
      }
      function isFromElsewhere({ head, base }) {
        if (head.repo === null)
          return true;
        if (head.repo === void 0 || base.repo === void 0)
          return false;
        return head.repo.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
      }
      ;
      async function readHistoryByRest(client, query) {
        const ended = [];
        let isSettled = false;
        const heads = /* @__PURE__ */ new Set([query.head, ...query.otherHeads ?? []]);
        const lists = [];
        for (const from of heads)
          lists.push(await listEnded(client, query, from));
        for (const pullRequest of newestFirst(lists.flat())) {
          const plain = toEnded(pullRequest, query);
          if (plain === null)
            continue;
          ended.push(isSettled ? plain : await complete(client, query.repository, pullRequest, plain));
          isSettled ||= plain.isMerged;
        }
        return {
          ended,
          baseOid: null,
          baseTreeOid: null,
          defaultTreeOid: null,
          mergedHeads: await listMergedHeads(client, query)
        };
      }
      async function listMergedHeads(client, { repository, base }) {
        const answer = await orUnknown(client.rest("GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "closed", head: `${repository.owner}:${base}`, per_page: HISTORY_LENGTH }, (0, out_call.D9)(`list the merged pull requests from ${base}`, repository)));
        return (answer?.data ?? []).filter((pull) => parseTime(pull.merged_at) !== null && pull.head.ref === base).filter((pull) => !fromRest(pull, null).isCrossRepository).map((pull) => pull.head.sha);
      }
      async function listEnded(client, { repository, base }, head) {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls", {
          ...at(repository),
          state: "closed",
          base,
          head: `${repository.owner}:${head}`,
          sort: "created",
          direction: "desc",
          per_page: HISTORY_LENGTH
        }, (0, out_call.D9)(`list the closed pull requests into ${base}`, repository));
        return data.filter((one) => one.state === "closed" && one.base.ref === base && one.head.ref === head);
      }
      function toEnded(pullRequest, query) {
        const known = fromRest(pullRequest, null);
        const { number, url, labels } = known;
        const marker = (0, own_pull_request.X)(known, query);
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
          mergeParentCount: null
        };
      }
      async function complete(client, repository, { merge_commit_sha: oid }, plain) {
        if (!plain.isMerged) {
          if (plain.marker.closedFor !== void 0)
            return plain;
          return { ...plain, ...await readClosing(client, repository, plain.number) };
        }
        if (oid == null)
          return plain;
        const commit = await orUnknown(readCommit(client, repository, oid));
        return { ...plain, mergeParentCount: commit?.parentOids.length ?? null };
      }
      async function readClosing(client, repository, number) {
        const call = (0, out_call.D9)(`read who closed pull request #${number}`, repository);
        const parameters = { ...at(repository), issue_number: number };
        const events = await orUnknown((0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/events", parameters, call));
        const closing = events?.findLast(({ event }) => event === "closed");
        const deletion = events?.findLast(({ event }) => /^(head|base)_ref_deleted$/.test(event));
        const branchDeletedAtMs = parseTime(deletion?.created_at);
        if (closing !== void 0)
          return { closer: toCloser(closing.actor), branchDeletedAtMs };
        const issue = await orUnknown(client.rest("GET /repos/{owner}/{repo}/issues/{issue_number}", parameters, call));
        return { closer: toCloser(issue?.data.closed_by), branchDeletedAtMs };
      }
      function toCloser(account) {
        return account == null ? null : { id: account.id ?? null, isBot: account.type === "Bot" };
      }
      async function orUnknown(reading) {
        try {
          return await reading;
        } catch (error) {
          if (!(error instanceof errors.y_) || (0, errors.rV)(error))
            throw error;
          return null;
        }
      }
      function parseTime(text) {
        const time = Date.parse(text ?? "");
        return Number.isNaN(time) ? null : time;
      }
      ;
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
      function createBranchHistories(options) {
        const batches = new GraphqlBatches(options, planHistories(options));
        return {
          read: (queries) => batches.ask(queries),
          readAlone: (query) => readHistoryByRest(options.client, query)
        };
      }
      function planHistories({ client }) {
        return {
          operation: "read the history of branches",
          size: 25,
          build: buildHistoryQuery,
          read: readHistory,
          askAlone: async (query) => ({ status: "found", history: await readHistoryByRest(client, query) }),
          fail: (_, error) => ({ status: "failed", error })
        };
      }
      function buildHistoryQuery(queries) {
        const variables = {};
        const add = (name, value) => {
          variables[name] = value;
          return `$${name}`;
        };
        const fields = queries.map(({ repository, base, head, otherHeads = [head] }, index) => {
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
    ${otherHeads.map((other, place) => {
            const number = place === 0 ? "" : place;
            const filter = from(`f${number}${number === "" ? "" : "_"}`, other);
            return `other${number}: pullRequests(${filter}, first: ${OTHER_HISTORY_LENGTH}, ${order}) { nodes { ...EndedFields } }`;
          }).join("\n    ")}
  }`;
        });
        const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
        return {
          document: `query branchHistories(${declarations.join(", ")}) {
  ${fields.join("\n  ")}
}
${FRAGMENT}`,
          variables,
          cost: countPoints(queries),
          paths: queries.map((_, index) => [`r${index}`, "pullRequests"])
        };
      }
      function countPoints(queries) {
        const connections = queries.reduce((sum, { otherHeads = [""] }) => {
          const lists = 2 + otherHeads.length;
          return sum + lists + 3 * (HISTORY_LENGTH + otherHeads.length * OTHER_HISTORY_LENGTH);
        }, 0);
        return Math.max(1, Math.ceil(connections / 100));
      }
      function readHistory(query, { value, parent }) {
        if (!(0, failure.u)(value) || !(0, failure.u)(parent))
          return { status: "fallback" };
        const nodes = value.nodes;
        const there2 = nodes.filter((node) => node !== null);
        if (there2.length < nodes.length)
          return { status: "fallback" };
        const repository = parent;
        const others = readOthers(query, parent);
        const history = {
          ended: newestFirst([...there2, ...others].flatMap((node) => readEnded(query, node))),
          baseOid: repository.ref?.target?.oid ?? null,
          baseTreeOid: repository.ref?.target?.tree?.oid ?? null,
          defaultTreeOid: repository.defaultBranchRef?.target?.tree?.oid ?? null,
          mergedHeads: readMergedHeads(query, repository)
        };
        return { status: "done", answer: { status: "found", history } };
      }
      function readOthers({ otherHeads = [] }, repository) {
        const names = ["other", ...otherHeads.slice(1).map((_, index) => `other${index + 1}`)];
        return names.flatMap((name) => {
          const list2 = repository[name];
          return list2?.nodes.filter((node) => node !== null) ?? [];
        });
      }
      function readMergedHeads({ base }, { from }) {
        const nodes = from?.associatedPullRequests?.nodes ?? [];
        return nodes.flatMap((node) => {
          const isMeant = node?.state === "MERGED" && node.headRefName === base && !node.isCrossRepository;
          return isMeant ? [node.headRefOid] : [];
        });
      }
      function readEnded(query, node) {
        const labels = node.labels?.nodes.flatMap((label) => label === null ? [] : [label.name]) ?? [];
        const marker = (0, own_pull_request.X)({
          ...node,
          body: node.body ?? "",
          head: node.headRefName,
          base: node.baseRefName,
          isOwn: node.viewerDidAuthor,
          labels
        }, query);
        const isMeant = [query.head, ...query.otherHeads ?? []].includes(node.headRefName) && ["CLOSED", "MERGED"].includes(node.state);
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
            mergeParentCount: node.mergeCommit?.parents.totalCount ?? null
          }
        ];
      }
      function readCloser(actor) {
        if (actor == null)
          return null;
        return { id: actor.databaseId ?? null, isBot: actor.__typename === "Bot" };
      }
      ;
      async function retryIfNotApplied({ clock, random, maxRetries, signal }, write2, look) {
        for (let attempt = 0; ; attempt += 1) {
          try {
            return await write2(attempt > 0);
          } catch (error) {
            if (!mayBeApplied(error))
              throw error;
            await clock.sleep((0, backoff.Q4)(attempt, random), signal);
            const found = await look();
            if (found !== null)
              return found;
            if (attempt >= maxRetries)
              throw error;
          }
        }
      }
      function mayBeApplied(error) {
        return error instanceof errors.y_ && (error.code === "server" || error.code === "network");
      }
      ;
      const PROTECTION = /protected (branch|ref)|locked branch|rule violation|must be made through a pull request|cannot (update|delete) this|creations? being restricted/i;
      function isProtection(error) {
        return error instanceof errors.y_ && PROTECTION.test(error.message);
      }
      function isWorkflowRefusal(error) {
        return error instanceof errors.y_ && /without `?workflows?`? (permission|scope)/i.test(error.message);
      }
      ;
      async function ensureBranch(options, repository, branch, oid) {
        const look = async (created) => {
          const state = await readBranch(options.client, repository, branch);
          if (state === null)
            return null;
          return state.oid === oid ? { status: "at-commit", created } : { status: "elsewhere", oid: state.oid };
        };
        const create = async (wasLost) => {
          try {
            await options.client.rest("POST /repos/{owner}/{repo}/git/refs", { ...at(repository), ref: `refs/heads/${branch}`, sha: oid }, (0, out_call.gd)((0, out_call.aq)(`create branch ${branch}`, repository)));
            return { status: "at-commit", created: true };
          } catch (error) {
            if (isProtection(error))
              return { status: "protected" };
            if (!(0, client_client.Q)(error, 422) || !/already[ _]exists/i.test(error.message))
              throw error;
            const found = await look(wasLost);
            if (found === null)
              throw error;
            return found;
          }
        };
        return retryIfNotApplied(options, create, () => look(true));
      }
      ;
      const NO_COMMIT = "0".repeat(40);
      const REPOSITORY_ID = `query repositoryId($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { id }
}`;
      const UPDATE_REFS = `mutation updateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
      function createRefUpdates(options) {
        const { client } = options;
        const ids2 = /* @__PURE__ */ new Map();
        let isSupported = true;
        const readId = async (repository) => {
          const known = ids2.get((0, repository_ref.Kq)(repository));
          if (known !== void 0)
            return known;
          const call = (0, out_call.D9)("read the repository's id", repository);
          const { data, problems } = await client.graphql(REPOSITORY_ID, { ...repository }, call);
          const node = data?.repository;
          if ((0, failure.u)(node) && typeof node.id === "string") {
            ids2.set((0, repository_ref.Kq)(repository), node.id);
            return node.id;
          }
          if (isNoAnswer(data, problems))
            return null;
          throw (0, error_mapping.yg)(problems, call);
        };
        const sendMutation = async ({ repository, branch, from, to }) => {
          const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to ?? NO_COMMIT, force: true };
          const operation = to === null ? `delete branch ${branch}` : `move branch ${branch}`;
          const call = (0, out_call.gd)((0, out_call.aq)(operation, repository));
          const repositoryId = await readId(repository);
          if (repositoryId === null)
            return null;
          const input = { repositoryId, refUpdates: [update] };
          const { data, problems } = await client.graphql(UPDATE_REFS, { input }, call);
          if ((0, failure.u)(data?.updateRefs) && problems.length === 0)
            return { status: "moved" };
          const refusal = (0, error_mapping.yg)(problems, call);
          const isUnknown = isNoAnswer(data, problems) || UNKNOWN_FIELD.test(refusal.message);
          if (isUnknown && !isProtection(refusal))
            return null;
          throw refusal;
        };
        const swapByMutation = async (swap2) => {
          const look = () => findChange(options, swap2);
          const write2 = async () => {
            try {
              return await sendMutation(swap2);
            } catch (error) {
              if (!isRefusal(error) || isUnsupported(error) || isProtection(error))
                throw error;
              const found = await look();
              if (found === null)
                throw error;
              return found;
            }
          };
          return retryIfNotApplied(options, write2, look);
        };
        const swap = async (what) => {
          if (isSupported) {
            try {
              const result = await swapByMutation(what);
              if (result !== null)
                return result;
            } catch (error) {
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
          remove: (repository, branch, from) => swap({ repository, branch, from, to: null })
        };
      }
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
        } catch (error) {
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
            await options.client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}` }, (0, out_call.gd)((0, out_call.aq)(`delete branch ${branch}`, repository)));
          } catch (error) {
            if (!(0, client_client.Q)(error, 422) || !/does not exist/i.test(error.message))
              throw error;
          }
          return "gone";
        };
        const look = async () => await readBranch(options.client, repository, branch) === null ? "gone" : null;
        await retryIfNotApplied(options, remove, look);
      }
      function isRefusal(error) {
        return error instanceof errors.y_ && ["conflict", "invalid", "not-found"].includes(error.code);
      }
      function isUnsupported(error) {
        return (0, client_client.Q)(error, 400, 403, 404, 405, 410, 501) && error.code !== "rate-limited";
      }
      const UNKNOWN_FIELD = /doesn't exist on type|Cannot query field|isn't a defined|Unknown type/i;
      function isNoAnswer(data, problems) {
        return data === null || problems.length === 0;
      }
      ;
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
          ...createRefUpdates(options)
        };
      }
      const MOST_FILES = 300;
      async function listChanges({ client }, repository, base, head) {
        const files = (await readComparison(client, repository, base, head))?.files;
        if (files === void 0 || files.length >= MOST_FILES)
          return null;
        return files.map(({ filename, sha, status }) => ({ path: filename, oid: sha, status }));
      }
      async function merge(options, repository, branch, headOid, message) {
        const { client } = options;
        const look = async () => {
          const state = await readBranch(client, repository, branch);
          const tip = state === null ? null : await readCommit(client, repository, state.oid);
          const isMerged = tip !== null && (tip.oid === headOid || tip.parentOids.includes(headOid));
          return isMerged ? { status: "merged", oid: tip.oid } : null;
        };
        const send = async () => {
          try {
            const { status, data } = await client.rest("POST /repos/{owner}/{repo}/merges", { ...at(repository), base: branch, head: headOid, commit_message: message }, (0, out_call.gd)((0, out_call.aq)(`merge the default branch into ${branch}`, repository)));
            if (status === 204)
              return { status: "already-contained" };
            const treeOid = data.commit?.tree?.sha;
            return { status: "merged", oid: data.sha, ...treeOid !== void 0 && { treeOid } };
          } catch (error) {
            if (isProtection(error))
              return { status: "refused", reason: "rule" };
            if (isWorkflowRefusal(error))
              return { status: "refused", reason: "workflows" };
            if ((0, client_client.Q)(error, 409))
              return { status: "conflict" };
            throw error;
          }
        };
        return retryIfNotApplied(options, send, look);
      }
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
            await options.client.rest("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}`, sha: to, force: false }, (0, out_call.gd)((0, out_call.aq)(`fast-forward ${branch}`, repository)));
            return { status: "moved" };
          } catch (error) {
            if (isProtection(error))
              return { status: "protected" };
            const isStale2 = (0, client_client.Q)(error, 404, 409) || (0, client_client.Q)(error, 422) && STALE.test(error.message);
            if (!isStale2)
              throw error;
            const state = await readBranch(options.client, repository, branch);
            return { status: "stale", oid: state?.oid ?? null };
          }
        };
        return await look() ?? retryIfNotApplied(options, move, look);
      }
      const STALE = /not a fast.forward|reference does not exist|reference update failed/i;
      ;
      function createFileReader({ client }) {
        return {
          readFile: async (repository, path, ref) => {
            const call = (0, out_call.D9)(`read the file ${path}`, repository);
            try {
              const { data } = await client.rest("GET /repos/{owner}/{repo}/contents/{+path}", { ...at(repository), path, ref }, call);
              const content = "content" in data ? data.content : void 0;
              return content ? Buffer.from(content, "base64").toString("utf8") : null;
            } catch (error) {
              if (error instanceof errors.y_ && UNREADABLE.has(error.code))
                return null;
              throw error;
            }
          }
        };
      }
      const UNREADABLE = /* @__PURE__ */ new Set(["not-found", "forbidden", "blocked"]);
      ;
      const LARGEST_BATCH = 50;
      const MAX_SINGLE_READS = 25;
      const PULL_REQUESTS = 20;
      async function readMembers(options, repositories2, label) {
        const batches = new GraphqlBatches(options, planMembers(options.client));
        return batches.ask(repositories2.map((repository) => ({ repository, label })));
      }
      function planMembers(client) {
        let singleReads = 0;
        return {
          operation: "read the repositories of the ecosystem",
          size: LARGEST_BATCH,
          build: buildMemberQuery,
          read: ({ repository }, { value }) => (0, failure.u)(value) ? { status: "done", answer: fromGraphql(repository, value) } : { status: "fallback" },
          askAlone: async ({ repository, label }) => {
            singleReads += 1;
            if (singleReads <= MAX_SINGLE_READS)
              return readByRest(client, repository, label);
            const message = `Not checked, because ${MAX_SINGLE_READS} earlier repositories could not be found.`;
            return { status: "failed", requested: repository, message };
          },
          fail: ({ repository: requested }, error) => error.code === "not-found" ? { status: "not-found", requested } : { status: "failed", requested, message: error.message }
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
          document: `query members(${declarations.join(", ")}) {
  ${fields.join("\n  ")}
}`,
          variables,
          cost: Math.max(1, Math.ceil(members.length / 100)),
          paths: members.map((_, index) => [`r${index}`])
        };
      }
      function fromGraphql(requested, node) {
        return {
          status: "found",
          requested,
          repository: (0, repository_ref.rH)(node.nameWithOwner) ?? requested,
          isArchived: node.isArchived,
          isDisabled: node.isDisabled,
          pullRequests: node.pullRequests.nodes.flatMap((pull) => pull === null ? [] : {
            number: pull.number,
            url: pull.url,
            createdAtMs: Date.parse(pull.createdAt),
            hasConflict: pull.mergeable === "CONFLICTING"
          })
        };
      }
      async function readByRest(client, requested, label) {
        const { data } = await client.rest("GET /repos/{owner}/{repo}", at(requested), (0, out_call.D9)("read the repository", requested));
        const repository = (0, repository_ref.rH)(data.full_name) ?? requested;
        const pulls = await client.rest("GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open", sort: "created", direction: "asc", per_page: 100 }, (0, out_call.D9)(`list the pull requests of ${(0, repository_ref.PC)(repository)}`, repository));
        return {
          status: "found",
          requested,
          repository,
          isArchived: data.archived,
          isDisabled: data.disabled ?? false,
          pullRequests: pulls.data.filter((pull) => hasLabel(pull, label)).map(member_reads_fromRest).slice(0, PULL_REQUESTS)
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
          hasConflict: false
        };
      }
      var rate_limits = __webpack_require__(7e3);
      ;
      async function readToken(client) {
        try {
          const { data, headers } = await client.rest("GET /rate_limit", {}, rate_limits.Cl);
          return {
            limits: (0, rate_limits.IQ)(data),
            expiresAtMs: readTime(headers, "github-authentication-token-expiration"),
            serverTimeMs: readTime(headers, "date"),
            scopes: readScopes(headers)
          };
        } catch (error) {
          if (!(0, client_client.Q)(error, 404))
            throw error;
          return { limits: null, expiresAtMs: null, serverTimeMs: null, scopes: null };
        }
      }
      function readTime(headers, name) {
        const text = String(headers[name] ?? "").trim();
        const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (UTC|[+-]\d\d:?\d\d)$/.exec(text);
        const iso = match === null ? text : `${match[1]}T${match[2]}${match[3] === "UTC" ? "Z" : match[3]}`;
        const atMs = Date.parse(iso);
        return Number.isNaN(atMs) ? null : atMs;
      }
      function readScopes(headers) {
        const text = headers["x-oauth-scopes"];
        if (text === void 0)
          return null;
        return String(text).split(",").map((scope) => scope.trim()).filter((scope) => scope !== "");
      }
      ;
      const PER_PAGE = 100;
      const MAX_WORKFLOW_PAGES = 5;
      async function readRepositoryStatus(client, repository) {
        const call = (0, out_call.D9)("read the repository", repository);
        const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
        return {
          repository: (0, repository_ref.rH)(data.full_name) ?? repository,
          isPrivate: data.private,
          isArchived: data.archived ?? false,
          defaultBranch: data.default_branch,
          pushedAtMs: data.pushed_at ? Date.parse(data.pushed_at) : null
        };
      }
      async function listWorkflows(client, repository) {
        const found = [];
        for (let page = 1; page <= MAX_WORKFLOW_PAGES; page += 1) {
          const { data } = await client.rest("GET /repos/{owner}/{repo}/actions/workflows", { ...at(repository), per_page: PER_PAGE, page }, (0, out_call.D9)("list the workflows", repository));
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
          updatedAtMs: Date.parse(workflow.updated_at)
        }));
      }
      async function listRuns(client, repository, { workflowId, limit, ...filter }) {
        const route = workflowId === void 0 ? "GET /repos/{owner}/{repo}/actions/runs" : "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
        const { data } = await client.rest(route, {
          ...at(repository),
          ...workflowId !== void 0 && { workflow_id: workflowId },
          ...filter,
          per_page: limit
        }, (0, out_call.D9)("list the workflow runs", repository));
        return data.workflow_runs.map(workflow_reads_fromRest);
      }
      async function readWorkflowPermissions(client, repository) {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/actions/permissions/workflow", at(repository), (0, out_call.D9)("read the workflow permissions", repository));
        return {
          default: data.default_workflow_permissions,
          canOpenPullRequests: data.can_approve_pull_request_reviews
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
          url: run.html_url
        };
      }
      ;
      function createHealthSources(options) {
        const { client } = options;
        return {
          readToken: () => readToken(client),
          readRepository: (repository) => readRepositoryStatus(client, repository),
          listWorkflows: (repository) => listWorkflows(client, repository),
          listRuns: (repository, query) => listRuns(client, repository, query),
          readWorkflowPermissions: (repository) => readWorkflowPermissions(client, repository),
          readMembers: (repositories2, label) => readMembers(options, repositories2, label)
        };
      }
      ;
      const FOLDERS_PER_QUERY = 100;
      const TEXTS_PER_QUERY = 50;
      const BYTES_PER_QUERY = 4 * 1024 * 1024;
      function createHistoryBranch(client, place) {
        return {
          place: `the branch ${place.branch} of ${(0, repository_ref.PC)(place.repository)}`,
          open: async (folders) => {
            const { head, files } = await list(client, place, folders);
            const listed = new Map(files.map((file) => [file.path, file]));
            return {
              exists: head !== null,
              files,
              read: (paths) => readTexts(client, place, paths.flatMap((path) => listed.get(path) ?? [])),
              write: (changes, message) => write(client, place, head, changes, message)
            };
          }
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
        return { head, files: files.toSorted((a, b) => a.path < b.path ? -1 : 1) };
      }
      async function listBatch(client, { repository, branch }, folders, head) {
        const fields = folders.map((folder, place) => `f${place}: file(path: ${JSON.stringify(folder)}) { object { ... on Tree { entries { name oid size type } } } }`);
        const commit = `oid ... on Commit { oid ${fields.join(" ")} }`;
        const target = head === null ? `ref(qualifiedName: $ref) { target { ${commit} } }` : `object(oid: $oid) { ${commit} }`;
        const variable = head === null ? "$ref: String!" : "$oid: GitObjectID!";
        const document = `query historyFiles($owner: String!, $name: String!, ${variable}) {
    repository(owner: $owner, name: $name) { ${target} }
  }`;
        const variables = { ...repository, ...head === null ? { ref: `refs/heads/${branch}` } : { oid: head } };
        const found = await ask(client, document, variables, (0, out_call.D9)("list the history", repository));
        const node = head === null ? (0, failure.u)(found.ref) ? found.ref.target : null : found.object;
        if (!(0, failure.u)(node) || typeof node.oid !== "string")
          return null;
        const files = folders.flatMap((folder, place) => readEntries(folder, node[`f${place}`]));
        return { oid: node.oid, files };
      }
      function readEntries(folder, entry) {
        const tree = (0, failure.u)(entry) ? entry.object : null;
        const entries = (0, failure.u)(tree) && Array.isArray(tree.entries) ? tree.entries.filter(failure.u) : [];
        return entries.filter(({ type }) => type === "blob").map(({ name, oid, size }) => ({ path: `${folder}/${name}`, oid: String(oid), size: Number(size) }));
      }
      async function readTexts(client, { repository }, files) {
        const texts = /* @__PURE__ */ new Map();
        for (const batch of intoBatches(files)) {
          const fields = batch.map(({ oid }, place) => `t${place}: object(oid: ${JSON.stringify(oid)}) { ... on Blob { text isTruncated } }`);
          const document = `query historyTexts($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { ${fields.join(" ")} }
    }`;
          const call = (0, out_call.D9)("read the history", repository);
          const found = await ask(client, document, { ...repository }, call);
          for (const [place, { path, oid }] of batch.entries()) {
            const blob = found[`t${place}`];
            const isWhole = (0, failure.u)(blob) && typeof blob.text === "string" && blob.isTruncated === false;
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
      async function readBlob(client, repository, oid) {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { ...at(repository), file_sha: oid }, (0, out_call.D9)("read a file of the history", repository));
        return Buffer.from(data.content, "base64").toString("utf8");
      }
      async function ask(client, document, variables, call) {
        const { data, problems } = await client.graphql(document, variables, call);
        if (problems.length > 0 || !(0, failure.u)(data?.repository))
          throw (0, error_mapping.yg)(problems, call);
        return data.repository;
      }
      async function write(client, place, head, files, message) {
        try {
          return head === null ? await createBranch(client, place, files, message) : await commitFiles(client, place, head, files, message);
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          if (["server", "network", "conflict"].includes(error.code))
            return { status: "stale" };
          return { status: "refused", message: error.message };
        }
      }
      const COMMIT = `mutation recordHistory($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
      async function commitFiles(client, { repository, branch }, head, files, message) {
        const call = (0, out_call.gd)((0, out_call.aq)(`write the history to the branch ${branch}`, repository));
        const additions = [];
        const deletions = [];
        for (const [path, text] of files) {
          if (text === null)
            deletions.push({ path });
          else
            additions.push({ path, contents: Buffer.from(text).toString("base64") });
        }
        const input = {
          branch: { repositoryNameWithOwner: (0, repository_ref.PC)(repository), branchName: branch },
          expectedHeadOid: head,
          message: { headline: message },
          fileChanges: { additions, deletions }
        };
        const { data, problems } = await client.graphql(COMMIT, { input }, call);
        const payload = data?.createCommitOnBranch;
        if (problems.length === 0 && (0, failure.u)(payload) && (0, failure.u)(payload.commit)) {
          return { status: "written", commit: String(payload.commit.oid) };
        }
        if (problems.some(isStale))
          return { status: "stale" };
        throw (0, error_mapping.yg)(problems, call);
      }
      function isStale({ type, message }) {
        return type === "STALE_DATA" || type === "NOT_FOUND" || /expected branch to point/i.test(message);
      }
      async function createBranch(client, { repository, branch }, files, message) {
        const call = (0, out_call.gd)((0, out_call.pI)(`make the branch ${branch} for the history`, repository));
        const tree = [...files].flatMap(([path, content]) => content === null ? [] : [{ path, mode: "100644", type: "blob", content }]);
        const made = await client.rest("POST /repos/{owner}/{repo}/git/trees", { ...at(repository), tree }, call);
        const commit = await client.rest("POST /repos/{owner}/{repo}/git/commits", { ...at(repository), message, tree: made.data.sha, parents: [] }, call);
        try {
          await client.rest("POST /repos/{owner}/{repo}/git/refs", { ...at(repository), ref: `refs/heads/${branch}`, sha: commit.data.sha }, { ...call, isRepeatable: false });
          return { status: "written", commit: commit.data.sha };
        } catch (error) {
          if ((0, client_client.Q)(error, 422) && /already[ _]exists/i.test(error.message))
            return { status: "stale" };
          throw error;
        }
      }
      ;
      const TRUSTED = ["OWNER", "MEMBER", "COLLABORATOR"];
      async function listComments(client, repository, number) {
        return (await readComments(client, repository, number)).map(toComment);
      }
      async function addComment(client, repository, number, body) {
        await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, (0, out_call.Qi)((0, out_call.aq)(`comment on issue #${number}`, repository)));
        return { created: true };
      }
      async function hasComment(client, repository, number, mark) {
        const comments = await readComments(client, repository, number);
        return comments.some(({ body }) => body?.includes(mark) === true);
      }
      async function readComments(client, repository, number) {
        try {
          return await (0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, (0, out_call.D9)(`read the comments of issue #${number}`, repository));
        } catch (error) {
          if ((0, client_client.Q)(error, 404, 405, 501))
            return [];
          throw error;
        }
      }
      function toComment({ body, user, author_association: association, created_at }) {
        return {
          body: body ?? "",
          isByMaintainer: user?.type !== "Bot" && TRUSTED.includes(association ?? ""),
          createdAtMs: Date.parse(created_at)
        };
      }
      ;
      async function readRepositoryId(client, repository) {
        const call = (0, out_call.D9)("read the repository's ID", repository);
        try {
          const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
          return typeof data?.id === "number" ? data.id : null;
        } catch (error) {
          return fallBackTo(error, null);
        }
      }
      async function isFileGone(client, repository, path) {
        const call = (0, out_call.D9)(`look for the file ${path}`, repository);
        try {
          await client.rest("GET /repos/{owner}/{repo}/contents/{+path}", { ...at(repository), path }, call);
          return false;
        } catch (error) {
          return (0, client_client.Q)(error, 404) || fallBackTo(error, false);
        }
      }
      function fallBackTo(error, answer) {
        if (!(error instanceof errors.y_) || (0, errors.rV)(error))
          throw error;
        return answer;
      }
      ;
      const CALL = (0, out_call.D9)("read the token's account");
      function createViewer(client) {
        let id2;
        return {
          readId: () => {
            id2 ??= readViewerId(client).catch((error) => {
              id2 = void 0;
              throw error;
            });
            return id2;
          }
        };
      }
      async function readViewerId(client) {
        try {
          const { data } = await client.rest("GET /user", {}, CALL);
          return data.id;
        } catch (error) {
          if (!(0, client_client.Q)(error, 400, 403, 404, 405, 501))
            throw error;
          return readViewerIdByGraphql(client);
        }
      }
      async function readViewerIdByGraphql(client) {
        try {
          const { data } = await client.graphql("query viewer { viewer { databaseId } }", {}, CALL);
          const viewer = data?.viewer;
          return (0, failure.u)(viewer) && typeof viewer.databaseId === "number" ? viewer.databaseId : null;
        } catch (error) {
          if (error instanceof errors.y_ && error.code !== "unauthorized")
            return null;
          throw error;
        }
      }
      ;
      const issues_PER_PAGE = 100;
      function createIssues(options) {
        const { client } = options;
        const viewer = createViewer(client);
        const read = async (repository, number) => {
          try {
            const { data } = await client.rest("GET /repos/{owner}/{repo}/issues/{issue_number}", { ...at(repository), issue_number: number }, (0, out_call.D9)(`read issue #${number}`, repository));
            return data.number === number ? issues_fromRest(data) : null;
          } catch (error) {
            if ((0, client_client.Q)(error, 301, 404, 410))
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
            return retryIfNotApplied(options, () => addComment(client, repository, number, body), async () => await isThere() ? { created: true } : null);
          },
          ensureLabels: async (repository, number, labels) => {
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, (0, out_call.gd)((0, out_call.pI)(`label issue #${number}`, repository)));
          }
        };
      }
      async function listIssues(client, repository, { state, label, maxPages }) {
        const found = [];
        for (let page = 1; page <= maxPages; page += 1) {
          const { data } = await client.rest("GET /repos/{owner}/{repo}/issues", {
            ...at(repository),
            state,
            ...label !== void 0 && { labels: label },
            sort: "updated",
            direction: "desc",
            per_page: issues_PER_PAGE,
            page
          }, (0, out_call.D9)("list the issues", repository));
          found.push(...data);
          if (data.length < issues_PER_PAGE)
            break;
        }
        return found.filter((issue) => issue.pull_request === void 0).map(issues_fromRest);
      }
      async function findOurs(issues, labels, viewer) {
        const wanted = labels.map((label) => label.toLowerCase());
        const labelled = issues.find((issue) => {
          const there2 = issue.labels.map((label) => label.toLowerCase());
          return wanted.every((label) => there2.includes(label));
        });
        if (labelled !== void 0 || issues.length === 0)
          return labelled ?? null;
        const ownId = await viewer.readId();
        return issues.find(({ authorId }) => authorId !== null && authorId === ownId) ?? null;
      }
      async function openIssue(client, repository, draft) {
        const send = async (accepted) => {
          const { data } = await client.rest("POST /repos/{owner}/{repo}/issues", { ...at(repository), ...accepted }, (0, out_call.Qi)((0, out_call.aq)("open an issue", repository)));
          return issues_fromRest(data);
        };
        try {
          return await send(draft);
        } catch (error) {
          if (!(0, client_client.Q)(error, 422))
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
      async function assignThose(client, repository, number, logins) {
        if (logins.length < 2)
          return [];
        try {
          const { data } = await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", { ...at(repository), issue_number: number, assignees: logins }, (0, out_call.pI)(`assign issue #${number}`, repository));
          return issues_fromRest(data).assignees ?? [];
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          return [];
        }
      }
      async function updateIssue(client, repository, number, { stateReason, ...change }) {
        const send = async (reason) => {
          const { data } = await client.rest("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at(repository), issue_number: number, ...change, ...reason }, (0, out_call.pI)(`update issue #${number}`, repository));
          return issues_fromRest(data);
        };
        if (stateReason === void 0)
          return send({});
        try {
          return await send({ state_reason: stateReason });
        } catch (error) {
          if (!(0, client_client.Q)(error, 422))
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
          ...issue.assignees && { assignees: issue.assignees.flatMap(({ login }) => login ?? []) },
          labels: (issue.labels ?? []).flatMap((label) => typeof label === "string" ? label : label.name ?? []),
          isLocked: issue.locked ?? false,
          authorId: issue.user?.id ?? null,
          closedAtMs: issue.closed_at ? Date.parse(issue.closed_at) : null
        };
      }
      var own_commits = __webpack_require__(7975);
      var sync_branch = __webpack_require__(4779);
      var repositories = __webpack_require__(8420);
      ;
      const PULL_REQUESTS_PER_PAGE = 10;
      const listBranches = (after, fields) => `refs(refPrefix: "refs/heads/", first: 100, after: ${after}) {
    pageInfo { hasNextPage endCursor }
    nodes { name ${fields} }
  }`;
      const DEFAULT_BRANCH = "defaultBranchRef { name target { oid } }";
      const REPOSITORY = "databaseId nameWithOwner isArchived isDisabled isLocked isMirror";
      const COMPARED_WITH_DEFAULT = 'compare(headRef: "HEAD") { aheadBy behindBy }';
      const PULL_REQUEST_ITSELF = "number url title body isDraft isCrossRepository headRefName headRefOid baseRefName viewerDidAuthor";
      const PULL_REQUEST = `fragment PullRequestFields on PullRequest {
  ${PULL_REQUEST_ITSELF}
  labels(first: 20) { nodes { name } }
}`;
      const OPEN_PULL_REQUESTS = `pullRequests(states: OPEN, first: 100) {
    pageInfo { hasNextPage } nodes { number baseRefName isCrossRepository }
  }
  labelled: pullRequests(states: OPEN, labels: $labels, first: 30) {
    pageInfo { hasNextPage } nodes { ${PULL_REQUEST_ITSELF} }
  }`;
      const COMMIT_TIMES_FIELD = "committedDate";
      const COMMIT_TIMES = `defaultBranchRef {
    target { ... on Commit { history(first: ${repositories.ww}, since: $since) { nodes { ${COMMIT_TIMES_FIELD} } } } }
  }`;
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
      function buildRepositoryQuery(pages, asks, compares = false) {
        const variables = new Variables();
        const fields = pages.map(({ repository, after }, index) => {
          const cursor = variables.add("c", after, "String");
          const page = compares ? comparePage(after, cursor) : listPage(after, cursor);
          return `r${index}: ${variables.openRepository(repository)} { ${page} }`;
        });
        const lists = pages.map((page, index) => askByTheWay(page, `p${index}`, asks, variables));
        const connections = lists.reduce((sum, list2) => sum + (list2?.connections ?? 0), pages.length);
        const texts = lists.flatMap((list2) => list2?.text ?? []);
        const [name, fragment] = compares ? ["comparedRepositories", `
${BRANCH_TIP}`] : ["repositories", ""];
        return {
          document: `query ${name}(${variables.declare()}) {
  ${[...fields, ...texts].join("\n  ")}
}${fragment}`,
          variables: variables.values,
          cost: Math.max(1, Math.ceil(connections / 100)),
          paths: pages.map((_, index) => [`r${index}`]),
          ...texts.length > 0 && { extras: lists.map((list2, index) => list2 && [`p${index}`]) }
        };
      }
      function askByTheWay({ repository, after, label, since }, alias, asks, variables) {
        const hasPulls = asks.pulls && label !== void 0;
        const hasTimes = asks.commitTimes && since !== void 0;
        if (after !== null || !hasPulls && !hasTimes)
          return void 0;
        const opening = variables.openRepository(repository);
        const parts = [
          ...hasPulls ? [OPEN_PULL_REQUESTS.replace("$labels", `[${variables.add("l", label)}]`)] : [],
          ...hasTimes ? [COMMIT_TIMES.replace("$since", variables.add("s", since, "GitTimestamp!"))] : []
        ];
        return {
          text: `${alias}: ${opening} { ${parts.join("\n  ")} }`,
          connections: (hasPulls ? 2 : 0) + (hasTimes ? 1 : 0)
        };
      }
      function listPage(after, cursor) {
        const branches = listBranches(cursor, "target { oid }");
        return after === null ? `${REPOSITORY} ${DEFAULT_BRANCH} ${branches}` : branches;
      }
      function comparePage(after, cursor) {
        const branches = listBranches(cursor, `...BranchTip ${COMPARED_WITH_DEFAULT}`);
        const head = `${REPOSITORY} defaultBranchRef { name target { oid } ${COMPARED_WITH_DEFAULT} }`;
        return `${after === null ? `${head} ` : ""}${branches} behind: ${DEFAULT_BRANCH}`;
      }
      function buildComparisonQuery(requests) {
        const variables = new Variables();
        const groups = Map.groupBy(requests.entries(), ([, { repository, defaultBranch }]) => [(0, repository_ref.Kq)(repository), defaultBranch.name].join(" "));
        const paths = [];
        const fields = [...groups.values()].map((group, number) => {
          const [first] = group;
          if (first === void 0)
            return "";
          const { repository, defaultBranch } = first[1];
          const opening = variables.openRepository(repository);
          const head = variables.add("h", defaultBranch.name);
          const branches = group.map(([index, { branch }]) => {
            paths[index] = [`r${number}`, `b${index}`];
            const name = variables.add("b", `refs/heads/${branch.name}`);
            return `b${index}: ref(qualifiedName: ${name}) { ...BranchTip compare(headRef: ${head}) { aheadBy behindBy } }`;
          });
          return `r${number}: ${opening} {
    ${branches.join("\n    ")}
    ${DEFAULT_BRANCH}
  }`;
        });
        return {
          document: `query comparisons(${variables.declare()}) {
  ${fields.join("\n  ")}
}
${BRANCH_TIP}`,
          variables: variables.values,
          cost: 1,
          paths
        };
      }
      function buildAdvanceQuery(requests) {
        const variables = new Variables();
        const fields = requests.map(({ repository, defaultBranch, formerOid }, index) => {
          const opening = variables.openRepository(repository);
          const name = variables.add("b", `refs/heads/${defaultBranch.name}`);
          const compare = `compare(headRef: ${variables.add("h", formerOid)}) { aheadBy behindBy }`;
          return `r${index}: ${opening} { ref(qualifiedName: ${name}) { ${compare} target { oid } } }`;
        });
        return {
          document: `query advances(${variables.declare()}) {
  ${fields.join("\n  ")}
}`,
          variables: variables.values,
          cost: 1,
          paths: requests.map((_, index) => [`r${index}`, "ref"])
        };
      }
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
        const parts = [...fields, ...rules?.fields ?? []].join("\n  ");
        const connections = 1 + PULL_REQUESTS_PER_PAGE + (rules === null ? 0 : 1);
        return {
          document: `query pullRequests(${variables.declare()}) {
  ${parts}
}
${PULL_REQUEST}${rules === null ? "" : `
${RULES}`}`,
          variables: variables.values,
          cost: Math.max(1, Math.ceil(pages.length * connections / 100)),
          paths: pages.map((_, index) => [`r${index}`, "pullRequests"]),
          ...rules !== null && { extras: rules.places }
        };
      }
      function askForRules(pages, variables) {
        const places = pages.map(() => void 0);
        const first = [...pages.entries()].filter(([, { after }]) => after === null);
        if (first.length === 0)
          return null;
        const groups = Map.groupBy(first, ([, { repository }]) => (0, repository_ref.Kq)(repository));
        const fields = [...groups.values()].map((group, number) => {
          const repository = group[0]?.[1].repository ?? { owner: "", name: "" };
          const opening = variables.openRepository(repository);
          const branches = group.map(([index, { base }]) => {
            places[index] = [`g${number}`, `b${index}`];
            const name = variables.add("q", `refs/heads/${base}`);
            return `b${index}: ref(qualifiedName: ${name}) { ...RuleFields }`;
          });
          return `g${number}: ${opening} { viewerPermission mergeCommitAllowed
    ${branches.join("\n    ")}
  }`;
        });
        return { fields, places };
      }
      ;
      const ACCOUNT_EMAIL = /^(\d+)\+[^@]*@users\.noreply\./;
      function planComparisons({ client }, size) {
        return {
          operation: "compare branches",
          size,
          build: buildComparisonQuery,
          // No ref: most likely it was deleted since, but a hole in a cut answer looks the same. REST tells which.
          read: (request, { value, parent }) => (0, failure.u)(value) ? comparisons_readComparison(request, value, parent) : { status: "fallback" },
          askAlone: (request) => compareByRest(client, request),
          fail: (_, error) => ({ status: "failed", error })
        };
      }
      function comparisons_readComparison({ branch, defaultBranch }, { target, compare }, repository) {
        const comparison = toComparison(branch.name, { target, compare });
        if (comparison === null)
          return { status: "fallback" };
        const { defaultBranchRef } = repository;
        const defaultOid = defaultBranchRef?.name === defaultBranch.name ? defaultBranchRef.target?.oid : void 0;
        return { status: "done", answer: { status: "compared", comparison, defaultOid } };
      }
      function toComparison(name, { target, compare }) {
        if (target === null || compare === null)
          return null;
        return {
          branch: { name, oid: target.oid },
          aheadBy: compare.behindBy,
          behindBy: compare.aheadBy,
          tipAuthorId: findAuthorId(target)
        };
      }
      const planAdvances = (size) => ({
        operation: "compare the default branches with their former commits",
        size,
        build: buildAdvanceQuery,
        read: ({ defaultBranch }, { value }) => {
          const { target, compare } = (0, failure.u)(value) ? value : {};
          const isForward = compare?.aheadBy === 0 && target?.oid === defaultBranch.oid;
          return { status: "done", answer: isForward ? compare.behindBy : null };
        },
        askAlone: async () => null,
        fail: () => null
      });
      function findAuthorId({ author }) {
        const inEmail = ACCOUNT_EMAIL.exec(author?.email ?? "")?.[1];
        return author?.user?.databaseId ?? (inEmail === void 0 ? null : Number(inEmail));
      }
      ;
      const PAGE = 100;
      const MOST_SINGLE_COMMITS = 20;
      async function readOwnCommitsByRest(client, query) {
        const commits = await listAhead(client, query);
        const branchOid = commits.find(({ sha }) => sha === query.branch.oid)?.sha ?? null;
        const ahead = await completeCommits(client, query, commits);
        const pulls = await readPulls(client, query);
        return { own: (0, own_commits.Mc)(query.branch.oid, ahead, pulls), branchOid };
      }
      async function listAhead(client, { repository, defaultBranch, branch }) {
        const found = /* @__PURE__ */ new Map();
        for (let page = 1; page <= Math.ceil(own_commits.Me / PAGE); page += 1) {
          const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", { ...at(repository), basehead: `${defaultBranch.name}...${branch.name}`, per_page: PAGE, page }, (0, out_call.D9)(`list the commits of ${branch.name}`, repository));
          if (data.commits === void 0)
            throw new TypeError("a comparison without commits");
          for (const commit of data.commits)
            found.set(commit.sha, commit);
          if (data.commits.length < PAGE)
            break;
        }
        return [...found.values()];
      }
      async function completeCommits(client, { repository }, commits) {
        const bare = commits.filter(({ parents }) => parents === void 0);
        if (bare.length > MOST_SINGLE_COMMITS)
          throw new TypeError("commits without their parents");
        const ahead = [];
        for (const { sha, parents, author, commit } of commits) {
          const read = parents === void 0 ? await readCommit(client, repository, sha) : null;
          const parentOids = parents?.map((parent) => parent.sha) ?? read?.parentOids;
          if (parentOids === void 0)
            throw new TypeError("a commit without its parents");
          ahead.push({
            oid: sha,
            parentOids,
            parentCount: parentOids.length,
            authorId: findAuthorId({
              author: { email: commit?.author?.email ?? null, user: { databaseId: author?.id ?? null } }
            }),
            message: commit?.message ?? read?.message ?? ""
          });
        }
        return ahead;
      }
      async function readPulls(client, query) {
        const { branch, defaultBranch } = query;
        const synced = [];
        for (const head of query.syncHeads ?? [(0, sync_branch.nv)(branch.name)]) {
          synced.push(...await listMerged(client, query, head, branch.name));
        }
        const direct = await listMerged(client, query, defaultBranch.name, branch.name);
        const from = await listMerged(client, query, branch.name);
        const syncs = [
          ...synced,
          ...direct.filter(({ title, body }) => (0, own_commits.B$)({ title, body: body ?? "" }, branch.name, defaultBranch.name))
        ];
        return {
          mergedSyncs: syncs.map(({ merge_commit_sha: mergeOid = null }) => ({ mergeOid })),
          mergedHeads: from.map(({ head }) => head.sha)
        };
      }
      async function listMerged(client, { repository }, head, base) {
        const answer = await orUnknown(client.rest("GET /repos/{owner}/{repo}/pulls", {
          ...at(repository),
          state: "closed",
          ...base !== void 0 && { base },
          head: `${repository.owner}:${head}`,
          sort: "created",
          direction: "desc",
          per_page: 10
        }, (0, out_call.D9)(`list the merged pull requests from ${head}`, repository)));
        return (answer?.data ?? []).filter((pull) => parseTime(pull.merged_at) !== null && pull.head.ref === head && (base === void 0 || pull.base.ref === base) && !fromRest(pull, null).isCrossRepository);
      }
      ;
      const own_commits_PAGE = 100;
      const own_commits_FRAGMENT = `fragment AheadCommit on Commit {
  oid message
  parents(first: 2) { totalCount nodes { oid } }
  author { email user { databaseId } }
}`;
      const NEWEST_FIRST = "orderBy: { field: CREATED_AT, direction: DESC }";
      function createOwnCommitsReader(options, sizes) {
        const looks = new GraphqlBatches(options, planLooks(options, sizes));
        return {
          read: (queries) => looks.ask(queries.map((query) => ({ ...query, after: null, known: null })))
        };
      }
      function planLooks({ client }, sizes) {
        return {
          operation: "read the branches' own commits",
          size: sizes.looks,
          build: buildLookQuery,
          read: readLook,
          askAlone: async (look) => ({ status: "found", ...await readOwnCommitsByRest(client, look) }),
          fail: (_, error) => ({ status: "failed", error })
        };
      }
      function buildLookQuery(looks) {
        const variables = {};
        const add = (name, value) => {
          variables[name] = value;
          return `$${name}`;
        };
        const fields = looks.map((look, index) => {
          const { repository, defaultBranch, branch, aheadBy, after } = look;
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
          const merged = "state isCrossRepository headRefName baseRefName mergeCommit { oid }";
          const synced = listSyncHeads(look).map((head, place2) => {
            const number = place2 === 0 ? "" : `${place2}_`;
            return `synced${place2 === 0 ? "" : place2}: ${into(add(`s${number}${index}`, head))} { nodes { ${merged} } }`;
          });
          const direct = add(`h${index}`, defaultBranch.name);
          return `l${index}: ${opening} {
    ${compared}
    tip: ${ref} { target { oid } }
    from: ${ref} { associatedPullRequests(states: [MERGED], first: 10, ${NEWEST_FIRST}) {
      nodes { state isCrossRepository headRefName headRefOid }
    } }
    ${synced.join("\n    ")}
    direct: ${into(direct)} { nodes { ${merged} title body } }
  }`;
        });
        const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
        const connections = looks.reduce((sum, { aheadBy }) => sum + 4 + pageSize(aheadBy), 0);
        return {
          document: `query ownCommits(${declarations.join(", ")}) {
  ${fields.join("\n  ")}
}
${own_commits_FRAGMENT}`,
          variables,
          cost: Math.max(1, Math.ceil(connections / 100)),
          paths: looks.map((_, index) => [`l${index}`, "base"])
        };
      }
      function pageSize(aheadBy) {
        return Math.min(own_commits_PAGE, Math.max(1, aheadBy));
      }
      function readLook(look, { value, parent }) {
        const compare = (0, failure.u)(value) ? value.compare : null;
        if (!(0, failure.u)(compare) || !(0, failure.u)(parent))
          return { status: "fallback" };
        const { nodes, pageInfo } = compare.commits;
        const there2 = nodes.filter((node) => node !== null);
        const pulls = look.known?.pulls ?? own_commits_readPulls(look, parent);
        if (there2.length < nodes.length || pulls === null)
          return { status: "fallback" };
        const commits = [...look.known?.commits ?? [], ...there2.map(toAheadCommit)];
        const branchOid = look.known?.branchOid ?? parent.tip?.target?.oid ?? null;
        if (pageInfo?.hasNextPage === true && pageInfo.endCursor === null)
          return { status: "fallback" };
        if (pageInfo?.hasNextPage === true && pageInfo.endCursor !== null) {
          return {
            status: "more",
            after: pageInfo.endCursor,
            isEmpty: nodes.length === 0,
            item: { ...look, after: pageInfo.endCursor, known: { commits, pulls, branchOid } }
          };
        }
        const own = (0, own_commits.Mc)(branchOid ?? look.branch.oid, commits, pulls);
        return { status: "done", answer: { status: "found", own, branchOid } };
      }
      function toAheadCommit({ oid, message, parents, author }) {
        return {
          oid,
          message,
          parentCount: parents.totalCount,
          parentOids: parents.nodes?.flatMap((parent) => parent === null ? [] : [parent.oid]) ?? null,
          authorId: findAuthorId({ author: author ?? null })
        };
      }
      function own_commits_readPulls(look, node) {
        const { branch, defaultBranch } = look;
        const { from, synced, direct } = node;
        const heads = listSyncHeads(look);
        if (!(0, failure.u)(synced) || !(0, failure.u)(direct))
          return null;
        const isMerged = (pull) => pull.state === "MERGED" && !pull.isCrossRepository;
        const isInto = (pull, head) => isMerged(pull) && pull.baseRefName === branch.name && pull.headRefName === head;
        const syncs = [
          ...heads.flatMap((head, place) => {
            const list2 = place === 0 ? synced : node[`synced${place}`];
            return there(list2).filter((pull) => isInto(pull, head));
          }),
          ...there(direct).filter((pull) => isInto(pull, defaultBranch.name) && (0, own_commits.B$)({ title: pull.title ?? "", body: pull.body ?? "" }, branch.name, defaultBranch.name))
        ];
        const merged = there(from?.associatedPullRequests).filter((pull) => isMerged(pull) && pull.headRefName === branch.name);
        return {
          mergedSyncs: syncs.map(({ mergeCommit }) => ({ mergeOid: mergeCommit?.oid ?? null })),
          mergedHeads: merged.flatMap(({ headRefOid }) => headRefOid ?? [])
        };
      }
      function listSyncHeads({ syncHeads, branch }) {
        return syncHeads ?? [(0, sync_branch.nv)(branch.name)];
      }
      function there(list2) {
        return list2?.nodes.filter((node) => node !== null) ?? [];
      }
      ;
      function readAutoMergeRefusal(message) {
        if (/auto.?merge is not allowed/i.test(message))
          return { status: "not-allowed" };
        const isReady = /\bclean status\b|protected branch rules not configured/i.test(message);
        return isReady ? { status: "ready" } : { status: "refused", message };
      }
      ;
      const ENABLE = `mutation enableAutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`;
      const DISABLE = `mutation disableAutoMerge($input: DisablePullRequestAutoMergeInput!) {
  disablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`;
      function createMerging(client) {
        return {
          enableAutoMerge: async (repository, { number, nodeId }, method) => {
            if (nodeId === void 0)
              return { status: "refused", message: "GitHub did not say its node ID." };
            const call = (0, out_call.pI)(`turn auto-merge of pull request #${number} on`, repository);
            const input = { pullRequestId: nodeId, mergeMethod: method.toUpperCase() };
            try {
              const { problems } = await client.graphql(ENABLE, { input }, call);
              const [problem] = problems;
              return problem === void 0 ? { status: "on" } : readAutoMergeRefusal(problem.message);
            } catch (error) {
              if (!(error instanceof errors.y_) || (0, errors.rV)(error))
                throw error;
              return readAutoMergeRefusal(error.message);
            }
          },
          disableAutoMerge: async (repository, { number, nodeId }) => {
            if (nodeId === void 0)
              return;
            const call = (0, out_call.pI)(`turn auto-merge of pull request #${number} off`, repository);
            try {
              await client.graphql(DISABLE, { input: { pullRequestId: nodeId } }, call);
            } catch (error) {
              if (!(error instanceof errors.y_) || (0, errors.rV)(error))
                throw error;
            }
          },
          merge: async (repository, { number, headOid }, method) => {
            try {
              await client.rest("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", { ...at(repository), pull_number: number, sha: headOid, merge_method: method }, (0, out_call.aq)(`merge pull request #${number}`, repository));
              return true;
            } catch (error) {
              if (!(error instanceof errors.y_) || (0, errors.rV)(error))
                throw error;
              return false;
            }
          }
        };
      }
      ;
      const MARK_READY = `mutation markReady($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
}`;
      const CONVERT_TO_DRAFT = `mutation convertToDraft($input: ConvertPullRequestToDraftInput!) {
  convertPullRequestToDraft(input: $input) { pullRequest { isDraft } }
}`;
      function createPullRequestThreads(options) {
        const { client } = options;
        const viewer = createViewer(client);
        return {
          read: async (repository, number) => {
            try {
              const call = (0, out_call.D9)(`read pull request #${number}`, repository);
              const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number }, call);
              const viewerId = await viewer.readId();
              return (0, unexpected_response.V)(call, () => ({
                ...fromRest(data, viewerId),
                isOpen: data.state === "open",
                baseOid: data.base.sha,
                defaultBranch: data.base.repo?.default_branch,
                nodeId: data.node_id
              }));
            } catch (error) {
              if ((0, client_client.Q)(error, 404))
                return null;
              throw error;
            }
          },
          listAllOpen: async (repository) => {
            const call = (0, out_call.D9)("list the open pull requests", repository);
            const found = await (0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open" }, call);
            const viewerId = await viewer.readId();
            return (0, unexpected_response.V)(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)));
          },
          ensureOwnComment: (repository, number, body, mark) => ensureOwnComment(options, viewer, { repository, number, body, mark }),
          readOwnComment: async (repository, number, mark) => (await findOwnComment(client, viewer, { repository, number, mark }))?.body ?? null,
          markReady: async (repository, pullRequest) => !pullRequest.isDraft || changeDraft(client, repository, pullRequest, MARK_READY, "mark pull request # as ready for review"),
          convertToDraft: async (repository, pullRequest) => pullRequest.isDraft || changeDraft(client, repository, pullRequest, CONVERT_TO_DRAFT, "convert pull request # to a draft"),
          requestReviewers: async (repository, number, reviewers) => {
            const isTeam = (name) => name.includes("/");
            await client.rest("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
              ...at(repository),
              pull_number: number,
              reviewers: reviewers.filter((name) => !isTeam(name)),
              // GitHub wants the team's short name: it is one of the repository's owner.
              team_reviewers: reviewers.filter(isTeam).map((name) => name.slice(name.indexOf("/") + 1))
            }, (0, out_call.Qi)((0, out_call.pI)(`request a review of pull request #${number}`, repository)));
          },
          assign: async (repository, number, assignees) => {
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", { ...at(repository), issue_number: number, assignees }, (0, out_call.Qi)((0, out_call.pI)(`assign pull request #${number}`, repository)));
          },
          ...createMerging(client),
          removeLabel: async (repository, number, label) => {
            try {
              await client.rest("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", { ...at(repository), issue_number: number, name: label }, (0, out_call.gd)((0, out_call.pI)(`remove a label from pull request #${number}`, repository)));
            } catch (error) {
              if (!(0, client_client.Q)(error, 404))
                throw error;
            }
          }
        };
      }
      async function changeDraft(client, repository, { number, nodeId }, mutation, operation) {
        if (nodeId === void 0)
          return false;
        const call = (0, out_call.pI)(operation.replace("#", `#${number}`), repository);
        try {
          const { problems } = await client.graphql(mutation, { input: { pullRequestId: nodeId } }, call);
          return problems.length === 0;
        } catch (error) {
          if (error instanceof errors.y_ && !(0, errors.rV)(error))
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
          await client.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...at(repository), comment_id: found.id, body }, (0, out_call.pI)(`edit the comment on pull request #${number}`, repository));
          return "updated";
        }
        return retryIfNotApplied(options, async () => {
          await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, (0, out_call.Qi)((0, out_call.aq)(`comment on pull request #${number}`, repository)));
          return "created";
        }, async () => await findOwnComment(client, viewer, wanted) === null ? null : "created");
      }
      async function findOwnComment(client, viewer, { repository, number, mark }) {
        const comments = await (0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, (0, out_call.D9)(`read the comments of pull request #${number}`, repository));
        const viewerId = await viewer.readId();
        const isOwn = ({ user }) => viewerId === null ? user?.type === "Bot" : user?.id === viewerId;
        return comments.find((comment) => isOwn(comment) && comment.body?.includes(mark) === true) ?? null;
      }
      ;
      const ACTOR = "{ __typename ... on User { databaseId } ... on Bot { databaseId } }";
      const pull_request_ends_FRAGMENT = `fragment EndFields on PullRequest {
  createdAt closedAt mergedAt mergedBy ${ACTOR}
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor ${ACTOR} } } }
}`;
      function createEndReader(options) {
        const batches = new GraphqlBatches(options, {
          operation: "read how pull requests ended",
          size: 100,
          build: buildQuery,
          read: (_, reply) => readEnd(reply),
          askAlone: (id2) => askAlone(options, id2),
          fail: (_, error) => ({ status: "failed", error })
        });
        return (queries) => batches.ask(queries);
      }
      function buildQuery(ids2) {
        const variables = {};
        const fields = ids2.map(({ repository, number }, index) => {
          variables[`o${index}`] = repository.owner;
          variables[`n${index}`] = repository.name;
          return `r${index}: repository(owner: $o${index}, name: $n${index}) { pullRequest(number: ${number}) { ...EndFields } }`;
        });
        const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
        return {
          document: `query pullRequestEnds(${declarations.join(", ")}) {
  ${fields.join("\n  ")}
}
${pull_request_ends_FRAGMENT}`,
          variables,
          // One connection each.
          cost: Math.max(1, Math.ceil(ids2.length / 100)),
          paths: ids2.map((_, index) => [`r${index}`, "pullRequest"])
        };
      }
      function readEnd({ value }) {
        if (!(0, failure.u)(value))
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
          const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number }, (0, out_call.D9)(`read how pull request #${number} ended`, repository));
          const { merged_by: merger } = data;
          const actor = merger == null ? null : { id: merger.id, isBot: merger.type === "Bot" };
          const times = { createdAt: data.created_at, closedAt: data.closed_at, mergedAt: data.merged_at };
          return { status: "found", end: toEnd(times, actor) };
        } catch (error) {
          if ((0, client_client.Q)(error, 404) || (0, client_client.Q)(error, 410))
            return { status: "found", end: null };
          throw error;
        }
      }
      ;
      const UNKNOWN_RULES = {
        isLocked: null,
        isProtected: null,
        requiresLinearHistory: null,
        allowsMergeCommits: null,
        hasMergeQueue: null,
        requiresReview: null,
        canViewerWrite: null
      };
      ;
      const READING_PERMISSIONS = ["READ", "TRIAGE"];
      function readBranchRules(extra) {
        const repository = (0, failure.u)(extra.parent) ? extra.parent : {};
        const ref = (0, failure.u)(extra.value) ? extra.value : {};
        const rules = readRules(ref, extra);
        const types = rules?.map(({ type }) => type) ?? null;
        const classic = readClassicRule(ref, extra);
        const has = (type) => types?.includes(type) ?? null;
        return {
          isLocked: either(has("LOCK_BRANCH"), readFlag(ref.branchProtectionRule, "lockBranch")),
          isProtected: either(types === null ? null : types.length > 0, classic === void 0 ? null : classic !== null),
          requiresLinearHistory: either(has("REQUIRED_LINEAR_HISTORY"), classic === null ? false : readFlag(classic, "requiresLinearHistory")),
          allowsMergeCommits: readFlag(repository, "mergeCommitAllowed"),
          hasMergeQueue: has("MERGE_QUEUE"),
          requiresReview: either(rules?.some(needsApproval) ?? null, classic === void 0 ? null : needsApproval(classic)),
          canViewerWrite: readCanWrite(repository.viewerPermission)
        };
      }
      function readRules(ref, extra) {
        const { rules } = ref;
        if (!(0, failure.u)(rules) || !Array.isArray(rules.nodes) || extra.isInDoubt("rules"))
          return null;
        return rules.nodes.map((rule) => (0, failure.u)(rule) ? rule : {});
      }
      function readClassicRule(ref, extra) {
        const { refUpdateRule: rule } = ref;
        if (rule === void 0 || extra.isInDoubt("refUpdateRule"))
          return void 0;
        return (0, failure.u)(rule) ? rule : null;
      }
      function needsApproval(rule) {
        const holder = (0, failure.u)(rule?.parameters) ? rule.parameters : rule;
        const count = holder?.requiredApprovingReviewCount;
        return typeof count === "number" && count > 0;
      }
      function readCanWrite(permission) {
        if (typeof permission !== "string")
          return null;
        return !READING_PERMISSIONS.includes(permission);
      }
      function readFlag(holder, name) {
        const flag = (0, failure.u)(holder) ? holder[name] : void 0;
        return typeof flag === "boolean" ? flag : null;
      }
      function either(one, other) {
        if (one === true || other === true)
          return true;
        return one === false && other === false ? false : null;
      }
      ;
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
            return extras !== void 0;
          },
          read: (list2, { value, extra }) => {
            if (!(0, failure.u)(value))
              return { status: "fallback" };
            const rules = extra === void 0 ? list2.rules : readBranchRules(extra);
            return readPage({ ...list2, rules }, value);
          },
          askAlone: async ({ repository, base }) => ({
            status: "found",
            pullRequests: await listPullRequestsByRest(client, viewer, repository, { base }),
            rules: UNKNOWN_RULES
          }),
          fail: (_, error) => ({ status: "failed", error })
        };
      }
      function readPage(list2, { pageInfo, nodes }) {
        const there2 = nodes.filter((node) => node !== null);
        if (there2.length < nodes.length)
          return { status: "fallback" };
        const found = [...list2.found, ...there2.map(pull_request_lists_fromGraphql).filter(({ base }) => base === list2.base)];
        const { hasNextPage, endCursor: after } = pageInfo;
        if (hasNextPage && after === null)
          return { status: "fallback" };
        if (hasNextPage && after !== null) {
          return { status: "more", item: { ...list2, after, found }, after, isEmpty: nodes.length === 0 };
        }
        return { status: "done", answer: { status: "found", pullRequests: found, rules: list2.rules } };
      }
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
          labels: node.labels?.nodes.flatMap((label) => label === null ? [] : [label.name]) ?? []
        };
      }
      ;
      const LAG_ATTEMPTS = 3;
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
          const { data } = await client.rest("POST /repos/{owner}/{repo}/pulls", { ...at(repository), head, base, title, body, draft: isDraft }, (0, out_call.Qi)((0, out_call.aq)(`open a pull request from ${head} into ${base}`, repository)));
          return readOpened(draft, data);
        };
        const readRefusal = async (draft, error, wasLost) => {
          if (!(0, client_client.Q)(error, 422))
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
          for (let lag = 0; ; lag += 1) {
            try {
              return { status: "open", pullRequest: await open(wanted), created: true };
            } catch (error) {
              const refusal = await readRefusal(wanted, error, wasLost);
              if (typeof refusal === "object")
                return refusal;
              if (refusal === "without-draft") {
                wanted = { ...wanted, isDraft: false };
                continue;
              }
              if (lag >= LAG_ATTEMPTS)
                throw error;
              await options.clock.sleep(1e3 + (0, backoff.Q4)(lag, options.random), options.signal);
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
            await client.rest("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number, ...change }, (0, out_call.pI)(`update pull request #${number}`, repository));
          },
          ensureLabels: (repository, number, labels) => ensureLabels(options, repository, number, labels),
          wasLabelled: async (repository, number, labels) => {
            const events = await (0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/events", { ...at(repository), issue_number: number }, (0, out_call.D9)(`read the history of pull request #${number}`, repository));
            const wanted = new Set(labels.map((label) => label.toLowerCase()));
            return events.some(({ event, label }) => event === "labeled" && label !== void 0 && wanted.has(label.name.toLowerCase()));
          }
        };
      }
      async function readText(client, repository, number) {
        const call = (0, out_call.D9)(`read pull request #${number}`, repository);
        try {
          const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number }, call);
          return { body: data.body ?? "", isOpen: data.state !== "closed" };
        } catch (error) {
          if (!(error instanceof errors.y_) || (0, errors.rV)(error))
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
          labels: readLabels(opened)
        };
      }
      async function ensureLabels({ client, clock, random, signal }, repository, number, labels) {
        if (labels.length === 0)
          return;
        for (let lag = 0; ; lag += 1) {
          try {
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, (0, out_call.gd)((0, out_call.pI)(`label pull request #${number}`, repository)));
            return;
          } catch (error) {
            const isTooEarly = (0, client_client.Q)(error, 422) && /could not resolve to a node/i.test(error.message);
            if (!isTooEarly || lag >= LAG_ATTEMPTS)
              throw error;
            await clock.sleep(1e3 + (0, backoff.Q4)(lag, random), signal);
          }
        }
      }
      function findInvalidRef({ reasons }) {
        for (const field of ["base", "head"]) {
          const isInvalid = new RegExp(`^(PullRequest\\.)?${field}: invalid`);
          if (reasons.some((reason) => isInvalid.test(reason)))
            return field;
        }
        return null;
      }
      ;
      function createRepositoryDiscovery({ client }) {
        return {
          list: async ({ owner }) => {
            const call = (0, out_call.D9)(`list the repositories of ${owner ?? "the installation"}`);
            const entries = owner === null ? await listInstalled(client, call) : await listOwned(client, owner, call);
            return (0, unexpected_response.V)(call, () => entries.flatMap(toOwned));
          },
          readProperties: async ({ owner }) => {
            const call = (0, out_call.D9)(`read the custom properties of ${owner}`);
            const route = "GET /orgs/{org}/properties/values";
            const entries = await (0, rest_pages.s)(client, route, { org: owner }, call);
            return (0, unexpected_response.V)(call, () => new Map(entries.map(({ repository_full_name, properties }) => [
              repository_full_name.toLowerCase(),
              Object.fromEntries(properties.map(({ property_name, value }) => [
                property_name,
                value === null ? [] : [value].flat()
              ]))
            ])));
          }
        };
      }
      async function listOwned(client, owner, call) {
        const read = (route, parameters) => (0, rest_pages.s)(client, route, parameters, call);
        try {
          return await read("GET /orgs/{org}/repos", { org: owner, type: "all" });
        } catch (error) {
          if (!(0, client_client.Q)(error, 404))
            throw error;
        }
        const shown = await read("GET /users/{username}/repos", { username: owner, type: "owner" });
        const own = await read("GET /user/repos", { affiliation: "owner" }).catch((error) => {
          if (error instanceof errors.y_ && ["forbidden", "not-found"].includes(error.code))
            return [];
          throw error;
        });
        const isOfOwner = ({ full_name }) => full_name.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
        const all = new Map([...shown, ...own].filter(isOfOwner).map((one) => [one.full_name.toLowerCase(), one]));
        return [...all.values()];
      }
      async function listInstalled(client, call) {
        const entries = [];
        for (let page = 1; ; page += 1) {
          const { data } = await client.rest("GET /installation/repositories", { per_page: 100, page }, call);
          const { repositories: repositories2 = [] } = data;
          entries.push(...repositories2);
          if (repositories2.length < 100)
            return entries;
        }
      }
      function toOwned(entry) {
        const repository = (0, repository_ref.rH)(entry.full_name);
        if (repository === null)
          return [];
        return [
          {
            repository,
            isArchived: entry.archived === true,
            isDisabled: entry.disabled === true,
            isFork: entry.fork === true,
            isTemplate: entry.is_template === true,
            visibility: readVisibility(entry),
            topics: entry.topics ?? []
          }
        ];
      }
      function readVisibility({ visibility, private: isPrivate }) {
        if (visibility === "internal" || visibility === "public" || visibility === "private")
          return visibility;
        return isPrivate === true ? "private" : "public";
      }
      ;
      function readCommitTimes(extra) {
        if (!(0, failure.u)(extra.value) || extra.isInDoubt("defaultBranchRef"))
          return void 0;
        const { defaultBranchRef } = extra.value;
        if (defaultBranchRef === null)
          return [];
        const target = (0, failure.u)(defaultBranchRef) ? defaultBranchRef.target : void 0;
        const history = (0, failure.u)(target) ? target.history : void 0;
        const nodes = (0, failure.u)(history) ? history.nodes : void 0;
        if (!Array.isArray(nodes))
          return void 0;
        const times = nodes.map((node) => Date.parse(node?.committedDate ?? ""));
        return times.some(Number.isNaN) ? void 0 : times;
      }
      ;
      function readOpenPullRequests(extra, label) {
        if (!(0, failure.u)(extra.value) || extra.isInDoubt())
          return void 0;
        const { pullRequests, labelled } = extra.value;
        const all = readWhole(pullRequests);
        const withLabel = readWhole(labelled);
        if (all === void 0 || withLabel === void 0)
          return void 0;
        const own = all.filter(({ isCrossRepository }) => !isCrossRepository);
        return {
          bases: new Set(own.map(({ baseRefName }) => baseRefName)),
          labelled: withLabel.map((node) => ({ ...pull_request_lists_fromGraphql(node), labels: [label] }))
        };
      }
      function readWhole(list2) {
        if (!(0, failure.u)(list2) || !(0, failure.u)(list2.pageInfo) || !Array.isArray(list2.nodes))
          return void 0;
        const there2 = list2.nodes.filter((node) => node !== null);
        return list2.pageInfo.hasNextPage || there2.length < list2.nodes.length ? void 0 : there2;
      }
      ;
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
      function planRepositories({ client }, size, byTheWay) {
        return {
          operation: "read repositories",
          size,
          build: (pages) => buildRepositoryQuery(pages, byTheWay.asks),
          simplify: ({ extras, document }) => {
            byTheWay.simplify(document);
            return extras !== void 0;
          },
          read: (item, reply) => readRepositoryPage(item, reply),
          askAlone: async ({ repository }) => ({
            status: "found",
            requested: repository,
            snapshot: await readRepositoryByRest(client, repository)
          }),
          fail: ({ repository }, error) => ({ status: "failed", requested: repository, error })
        };
      }
      function readRepositoryPage({ repository, known, label, since }, { value, extra }, compare) {
        if (!(0, failure.u)(value))
          return { status: "fallback" };
        const page = value;
        const node = known?.node ?? page;
        if (page.refs === null)
          return { status: "fallback" };
        const branches = [...known?.branches ?? [], ...page.refs.nodes.flatMap(readTip)];
        const openPullRequests = extra === void 0 || label === void 0 ? known?.openPullRequests : readOpenPullRequests(extra, label);
        const commitTimesMs = extra === void 0 || since === void 0 ? known?.commitTimesMs : readCommitTimes(extra);
        const comparisons = compare && new Map([...known?.comparisons ?? [], ...compare(page, node)]);
        const { hasNextPage, endCursor } = page.refs.pageInfo;
        if (hasNextPage && endCursor === null)
          return { status: "fallback" };
        if (hasNextPage && endCursor !== null) {
          const pages = { node, branches, openPullRequests, commitTimesMs, ...comparisons && { comparisons } };
          return {
            status: "more",
            after: endCursor,
            isEmpty: page.refs.nodes.length === 0,
            item: { repository, after: endCursor, label, known: pages }
          };
        }
        const snapshot = {
          ...makeSnapshot(repository, node, branches),
          ...openPullRequests && { openPullRequests },
          ...commitTimesMs && { commitTimesMs },
          ...comparisons && { comparisons }
        };
        return { status: "done", answer: { status: "found", requested: repository, snapshot } };
      }
      function makeSnapshot(requested, node, branches) {
        return {
          repository: (0, repository_ref.rH)(node.nameWithOwner) ?? requested,
          databaseId: node.databaseId,
          isArchived: node.isArchived,
          isDisabled: node.isDisabled,
          isLocked: node.isLocked,
          isMirror: node.isMirror,
          defaultBranch: readTip(node.defaultBranchRef)[0] ?? null,
          branches
        };
      }
      function readTip(ref) {
        return ref === null || ref.target === null ? [] : [{ name: ref.name, oid: ref.target.oid }];
      }
      ;
      const LEAST_WORTHWHILE = 8;
      const MOST_REPOSITORIES = 100;
      const MOST_FAILURES = 3;
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
            if (course.hasSucceeded)
              size.fail(weight);
            course.fail();
            return true;
          },
          askAlone: async () => null,
          fail: () => null
        };
      }
      function isWorthwhile(size, branches) {
        const repositories2 = Math.floor(size.current / branches);
        return repositories2 >= (size.isGrowing ? 1 : LEAST_WORTHWHILE);
      }
      function isAboutComparison({ path }) {
        return path.slice(1).includes("compare");
      }
      class Course {
        #compared = 0;
        #uncompared = 0;
        #failures = 0;
        get hasSucceeded() {
          return this.#compared > 0;
        }
        /** Whether the server does not do it: comparisons are missing in most repositories, or queries fail. */
        get isInVain() {
          if (this.#failures >= MOST_FAILURES || this.#failures > 0 && !this.hasSucceeded)
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
          return comparisons === "nothing-to-compare" ? /* @__PURE__ */ new Map() : comparisons;
        });
      }
      function readComparisons({ refs, behind }, { defaultBranchRef }) {
        const oid = defaultBranchRef?.target?.oid;
        if (oid === void 0)
          return "nothing-to-compare";
        if (refs?.nodes.some((node) => node === null))
          throw new TypeError("a list of branches has a hole");
        const nodes = refs?.nodes ?? [];
        const others = nodes.filter(({ target }) => target !== null && target.oid !== oid);
        if (others.length === 0)
          return "nothing-to-compare";
        const isSame = behind?.name === defaultBranchRef?.name && behind?.target?.oid === oid;
        if (!isSame || !isNoDistance(defaultBranchRef?.compare))
          return /* @__PURE__ */ new Map();
        if (others.some(({ compare }) => isNoDistance(compare)))
          return /* @__PURE__ */ new Map();
        const comparisons = others.flatMap((node) => toComparison(node.name, node) ?? []);
        return new Map(comparisons.map((comparison) => [comparison.branch.name, comparison]));
      }
      function isNoDistance(compare) {
        return compare?.aheadBy === 0 && compare.behindBy === 0;
      }
      ;
      function createRepositoryReader(options, sizes) {
        const comparisons = new GraphqlBatches(options, planComparisons(options, sizes.comparisons));
        const advances = new GraphqlBatches(options, planAdvances(sizes.comparisons));
        const lists = new RepositoryLists(options, sizes);
        return {
          countAdvances: (requests) => advances.ask(requests),
          readRepositories: (requested, wishes) => lists.read(requested, wishes),
          compareBranches: (requests, onRead) => comparisons.ask(requests, (index, lookup) => {
            const request = requests[index];
            if (request !== void 0)
              onRead?.(request, lookup);
          })
        };
      }
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
            since: toTimestamp(sinceOf?.(repository))
          }));
          const lookups = /* @__PURE__ */ new Map();
          const settle = (reading, lookup) => {
            if (reading === void 0 || lookup === null)
              return;
            lookups.set(reading, lookup);
            this.#average.take(lookup);
            onRead?.(lookup);
          };
          const ask2 = (some) => this.#plain.ask(some, (index, lookup) => settle(some[index], lookup));
          const [toCompare, others] = this.#part(readings, comparesAll);
          if (toCompare.length > 0)
            await ask2(others);
          if (toCompare.length > 0 && this.#plain.isSupported) {
            await this.#onePass.ask(toCompare, (index, lookup) => settle(toCompare[index], lookup));
          }
          await ask2(readings.filter((reading) => !lookups.has(reading)));
          return readings.flatMap((reading) => lookups.get(reading) ?? []);
        }
        /**
         * Parts those that are worth reading in one pass from the others. Unless others show how many branches a repository has,
         * a query of the last ones does: what is compared in a second step comes after the rest, where points may run out.
         */
        #part(readings, comparesAll) {
          const wished = readings.filter(({ repository }) => comparesAll(repository));
          if (wished.length <= repositories.QG)
            return [[], readings];
          const isKnown = this.#average.value !== null || wished.length < readings.length;
          const toCompare = new Set(isKnown ? wished : wished.slice(0, -repositories.QG));
          return [[...toCompare], readings.filter((reading) => !toCompare.has(reading))];
        }
      }
      function toTimestamp(atMs) {
        return atMs === void 0 ? void 0 : new Date(atMs).toISOString();
      }
      ;
      const FAILED = ["failure", "timed_out", "startup_failure"];
      async function readChecks(client, repository, branch) {
        const call = (0, out_call.D9)(`read the checks of ${branch}`, repository);
        const where = { ...at(repository), ref: `heads/${branch}`, per_page: 100 };
        const { data } = await client.rest("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", where, call);
        const runs = data.check_runs ?? [];
        const { data: status } = await client.rest("GET /repos/{owner}/{repo}/commits/{ref}/status", where, call);
        const hasStatus = (status.statuses ?? []).length > 0;
        if (!hasStatus && runs.length === 0)
          return "none";
        const state = hasStatus ? status.state : "success";
        if (state === "failure" || state === "error")
          return "failed";
        if (runs.some(({ conclusion }) => FAILED.includes(conclusion)))
          return "failed";
        return state === "pending" || runs.some((run) => run.status !== "completed") ? "pending" : "fine";
      }
      ;
      const REVERT = `mutation revertPullRequest($input: RevertPullRequestInput!) {
  revertPullRequest(input: $input) { revertPullRequest { number url } }
}`;
      function createRollbacks({ client }) {
        const viewer = createViewer(client);
        const list2 = (repository, filter) => listPullRequests(client, viewer, repository, filter);
        return {
          readPullRequest: (repository, number) => readPullRequest(client, viewer, repository, number),
          listFrom: async (repository, head) => {
            const found = await list2(repository, { head: `${repository.owner}:${head}` });
            return found.filter((pull) => pull.head === head && !pull.isCrossRepository);
          },
          listLast: (repository) => list2(repository, { sort: "created", direction: "desc" }),
          readIssue: (repository, number) => readIssue(client, repository, number),
          hasPeoplesWords: (repository, number, isPullRequest) => hasPeoplesWords(client, viewer, repository, number, isPullRequest),
          readComment: (repository, number, mark) => readComment(client, viewer, repository, number, mark),
          deleteComment: async (repository, id2) => {
            const call = (0, out_call.pI)("delete a comment", repository);
            await client.rest("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...at(repository), comment_id: id2 }, call).catch((error) => {
              if (!(0, client_client.Q)(error, 404))
                throw error;
            });
          },
          editComment: async (repository, id2, body) => {
            await client.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...at(repository), comment_id: id2, body }, (0, out_call.pI)("edit a comment", repository));
          },
          readChecks: (repository, branch) => readChecks(client, repository, branch),
          revert: (repository, pullRequest, body) => revert(client, repository, pullRequest, body)
        };
      }
      async function readPullRequest(client, viewer, repository, number) {
        const call = (0, out_call.D9)(`read pull request #${number}`, repository);
        try {
          const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number }, call);
          const viewerId = await viewer.readId();
          return (0, unexpected_response.V)(call, () => toUndo(data, viewerId));
        } catch (error) {
          if ((0, client_client.Q)(error, 404))
            return null;
          throw error;
        }
      }
      async function listPullRequests(client, viewer, repository, filter) {
        const call = (0, out_call.D9)("list the pull requests", repository);
        const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "all", per_page: 100, ...filter }, call);
        const viewerId = await viewer.readId();
        return (0, unexpected_response.V)(call, () => data.map((pull) => toUndo(pull, viewerId)));
      }
      function toUndo(data, viewerId) {
        return {
          ...fromRest(data, viewerId),
          state: data.state === "closed" ? "closed" : "open",
          isMerged: data.merged === true || Boolean(data.merged_at),
          nodeId: data.node_id
        };
      }
      async function readIssue(client, repository, number) {
        try {
          const { data } = await client.rest("GET /repos/{owner}/{repo}/issues/{issue_number}", { ...at(repository), issue_number: number }, (0, out_call.D9)(`read issue #${number}`, repository));
          const state = data.state === "closed" ? "closed" : "open";
          return { number: data.number, title: data.title, body: data.body ?? "", state, labels: readLabels(data) };
        } catch (error) {
          if ((0, client_client.Q)(error, 404, 410))
            return null;
          throw error;
        }
      }
      async function hasPeoplesWords(client, viewer, repository, number, isPullRequest) {
        const viewerId = await viewer.readId();
        const isPerson = ({ user, body }) => user !== null && user !== void 0 && user.type !== "Bot" && user.id !== viewerId && body !== void 0;
        const call = (0, out_call.D9)(`read what people wrote on #${number}`, repository);
        const comments = await (0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, call);
        if (comments.some(isPerson))
          return true;
        if (!isPullRequest)
          return false;
        const reviews = await (0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { ...at(repository), pull_number: number }, call);
        return reviews.some(isPerson);
      }
      async function readComment(client, viewer, repository, number, mark) {
        const comments = await (0, rest_pages.s)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, (0, out_call.D9)(`read the comments of #${number}`, repository));
        const viewerId = await viewer.readId();
        const isOwn = ({ user }) => viewerId === null ? user?.type === "Bot" : user?.id === viewerId;
        const found = comments.find((comment) => isOwn(comment) && comment.body?.includes(mark) === true);
        return found === void 0 ? null : { id: found.id, body: found.body ?? "" };
      }
      async function revert(client, repository, { number, nodeId }, body) {
        if (nodeId === void 0)
          return { status: "refused", words: "the server does not say its id" };
        const call = (0, out_call.Qi)((0, out_call.aq)(`revert pull request #${number}`, repository));
        try {
          const { data, problems } = await client.graphql(REVERT, { input: { pullRequestId: nodeId, body } }, call);
          const payload = (0, failure.u)(data?.revertPullRequest) ? data.revertPullRequest.revertPullRequest : null;
          if ((0, failure.u)(payload) && typeof payload.number === "number") {
            return { status: "opened", number: payload.number, url: String(payload.url) };
          }
          if (problems.length === 0)
            return { status: "refused", words: "the server has no way to do it" };
          throw (0, error_mapping.yg)(problems, call);
        } catch (error) {
          const isFinal = error instanceof errors.y_ && ["invalid", "conflict", "not-found"].includes(error.code);
          if (!(error instanceof errors.y_) || (0, errors.rV)(error) || !isFinal)
            throw error;
          return { status: "refused", words: error.words ?? error.message };
        }
      }
      var query_sizes = __webpack_require__(7480);
      var open_github = __webpack_require__(9445);
      ;
      async function readTokenAccess(client) {
        try {
          const { data } = await client.rest("GET /installation/repositories", { per_page: 1 }, { ...(0, out_call.D9)("read the repositories of the token"), isRepeatable: false });
          if (!(0, failure.u)(data) || typeof data.total_count !== "number")
            return null;
          const first = Array.isArray(data.repositories) ? data.repositories[0] : null;
          const name = (0, failure.u)(first) && typeof first.full_name === "string" ? first.full_name : null;
          return { count: data.total_count, first: name };
        } catch (error) {
          if (error instanceof errors.y_ && error.code !== "unauthorized")
            return null;
          throw error;
        }
      }
      ;
      function createGitHub(options) {
        return buildPorts((0, open_github.o)(options));
      }
      function buildPorts({ options, client, readRateLimit }) {
        const parts = { ...options, client };
        const sizes = options.sizes ?? new query_sizes.B();
        return {
          repositories: createRepositoryReader(parts, sizes),
          files: createFileReader(parts),
          actions: createActionSources(parts),
          pullRequests: createPullRequests(parts),
          pullRequestThreads: createPullRequestThreads(parts),
          branches: createBranches(parts),
          histories: createBranchHistories(parts),
          ownCommits: createOwnCommitsReader(parts, sizes),
          issues: createIssues(parts),
          rollbacks: createRollbacks(parts),
          health: createHealthSources(parts),
          discovery: createRepositoryDiscovery(parts),
          openHistory: (place) => createHistoryBranch(client, place),
          requests: { count: () => client.countRequests() },
          readReach: () => readTokenAccess(client),
          readRateLimit
        };
      }
    })
  ),
  /***/
  8313: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          BatchSize
        )
        /* harmony export */
      });
      const FAST_MS = 2e3;
      const SLOW_MS = 5e3;
      const SUCCESSES_TO_GROW = 8;
      const LEAST_GAIN = 1 / 4;
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
          return { size: this.#current, ...this.#tooMuch !== null && { tooMuch: this.#tooMuch } };
        }
        /** Whether so many are more than was asked for before anything was known. */
        isMoreThanUsual(size) {
          return size > this.#start;
        }
        /** Takes that the server answered a batch of `size` as a whole. */
        succeed(size, { tookMs, isFull }) {
          if (this.#suspect !== null && size >= this.#suspect)
            this.#suspect = null;
          if (size <= this.#current / 2)
            return;
          if (tookMs > SLOW_MS && this.isMoreThanUsual(size)) {
            this.#settle(Math.max(this.#start, Math.ceil(size / 2)));
          } else if (tookMs >= FAST_MS) {
            this.#settle(this.#current);
          } else if (isFull) {
            this.#successes += 1;
            if (this.#isGrowing || this.#successes >= SUCCESSES_TO_GROW)
              this.#grow();
          }
        }
        /** Takes that a batch of `size` was too much. Several of one size that fail together count once. */
        fail(size) {
          const isNews = size <= this.#current;
          const isCertain = this.#tooMuch !== null || this.#suspect !== null && size >= this.#suspect;
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
    })
  ),
  /***/
  7480: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          QuerySizes
        )
        /* harmony export */
      });
      var _automation_core_ports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);
      var _automation_core_ports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
      var _automation_core_ports__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3426);
      var _batch_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8313);
      const LARGEST = { repositories: 100, comparisons: 1e3, looks: 100 };
      class QuerySizes {
        repositories;
        comparisons;
        looks;
        /** @param known what earlier runs found out about the server */
        constructor(known = {}) {
          this.repositories = new _batch_size_js__WEBPACK_IMPORTED_MODULE_0__.c(_automation_core_ports__WEBPACK_IMPORTED_MODULE_1__.QG, LARGEST.repositories, known.repositories);
          this.comparisons = new _batch_size_js__WEBPACK_IMPORTED_MODULE_0__.c(_automation_core_ports__WEBPACK_IMPORTED_MODULE_1__.sk, LARGEST.comparisons, known.comparisons);
          this.looks = new _batch_size_js__WEBPACK_IMPORTED_MODULE_0__.c(_automation_core_ports__WEBPACK_IMPORTED_MODULE_2__.y, LARGEST.looks, known.looks);
        }
        /** What is known by now, for the next run. */
        get loads() {
          return Object.fromEntries(_automation_core_ports__WEBPACK_IMPORTED_MODULE_3__.r.map((kind) => [kind, this[kind].load]));
        }
      }
    })
  ),
  /***/
  9445: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          openGitHub
        )
        /* harmony export */
      });
      var _client_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5734);
      var _client_rate_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7e3);
      function openGitHub(options) {
        const client = (0, _client_client_js__WEBPACK_IMPORTED_MODULE_0__.U)({ ...options, requestTimeoutMs: options.requestTimeoutMs ?? 3e4 });
        return { options, client, readRateLimit: () => (0, _client_rate_limits_js__WEBPACK_IMPORTED_MODULE_1__.NZ)(client, options.budget) };
      }
    })
  ),
  /***/
  6249: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f8: () => (
          /* binding */
          PageGuard
        ),
        /* harmony export */
        gR: () => (
          /* binding */
          describeEndlessList
        )
        /* harmony export */
      });
      var _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1286);
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      const MAX_PAGES = 1e3;
      function describeEndlessList({ operation, repository }, why) {
        const place = repository === void 0 ? "" : ` in ${(0, _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__.PC)(repository)}`;
        const message = `Could not ${operation}${place}: the list does not end (${why}). Check the server, and proxies in front of it.`;
        return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__.y_(message, { code: "server", operation });
      }
      class PageGuard {
        #seen = /* @__PURE__ */ new Set();
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
    })
  ),
  /***/
  7749: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          readAllPages
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var _errors_unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2928);
      var _endless_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6249);
      async function readAllPages(client, route, parameters, call) {
        const entries = [];
        const guard = new _endless_list_js__WEBPACK_IMPORTED_MODULE_1__.f8();
        for (let page = 1; ; page += 1) {
          const { data, headers } = await client.rest(route, { ...parameters, per_page: 100, page }, call);
          if (!Array.isArray(data))
            throw (0, _errors_unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__.E)(call, new TypeError("it is not a list"));
          entries.push(...data);
          if (!/;\s*rel="?next"?/.test(String(headers.link ?? "")))
            return entries;
          const mark = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(data)).digest("hex");
          const why = guard.take(mark, data.length === 0);
          if (why !== null)
            throw (0, _endless_list_js__WEBPACK_IMPORTED_MODULE_1__.gR)(call, why);
        }
      }
    })
  ),
  /***/
  7203: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q4: () => (
          /* binding */
          backoffDelayMs
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          parseRetryAfterMs
        )
        /* harmony export */
      });
      const DEFAULT_BACKOFF = { baseMs: 1e3, capMs: 3e4 };
      function backoffDelayMs(attempt, random, options = DEFAULT_BACKOFF) {
        const ceilingMs = Math.min(options.capMs, options.baseMs * 2 ** attempt);
        return Math.floor(random() * ceilingMs);
      }
      function parseRetryAfterMs(header, nowMs) {
        const text = header?.trim() ?? "";
        if (/^\d+$/.test(text))
          return Number(text) * 1e3;
        const dateMs = Date.parse(text);
        return Number.isNaN(dateMs) ? null : Math.max(0, dateMs - nowMs);
      }
    })
  ),
  /***/
  3971: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        r: () => (
          /* binding */
          RateLimitBudget
        )
      });
      ;
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
          resetAtMs: resetSeconds * 1e3,
          resource: resource === void 0 || resource === "" ? void 0 : String(resource)
        };
      }
      function readCount(value) {
        const text = String(value ?? "").trim();
        return /^\d+$/.test(text) ? Number(text) : null;
      }
      ;
      const RESET_MARGIN_MS = 1e3;
      const SAME_WINDOW_MS = 2e3;
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
          if (laterByMs === 0 || isLasting && Math.abs(laterByMs) < SAME_WINDOW_MS) {
            const resetAtMs = Math.max(reading.resetAtMs, current.resetAtMs);
            const remaining = Math.min(reading.remaining, current.remaining);
            this.#take({ limit: reading.limit, remaining, resetAtMs }, nowMs);
          } else if (laterByMs > 0) {
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
          if (limit !== void 0 && limit - cost < buffer) {
            return { status: "wait-until", untilMs: nowMs + 60 * 60 * 1e3 };
          }
          return this.#inFlight > 0 ? { status: "wait-for-answer" } : { status: "granted" };
        }
        #take(reading, nowMs) {
          this.#current = reading;
          this.#endsAtMs = Math.max(reading.resetAtMs, nowMs + RESET_MARGIN_MS);
        }
      }
      ;
      const SECONDARY_PAUSE_MS = 6e4;
      const SECONDARY_PAUSE_CAP_MS = 15 * 6e4;
      const WAKE_JITTER_MS = 1e3;
      class RateLimitBudget {
        #options;
        #windows = /* @__PURE__ */ new Map();
        /** Ends of the waits that were refused as too long, by resource: they stay refused, for a clear end of the run. */
        #refusedUntilMs = /* @__PURE__ */ new Map();
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
          for (; ; ) {
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
              resetAtMs: window.current?.resetAtMs ?? null
            }
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
            } else if (headers !== null) {
              window.observeNoLimit(cost);
            }
            this.#wake();
          };
          return { grantedAtMs: nowMs, settle };
        }
        #window(resource) {
          const known = this.#windows.get(resource);
          if (known !== void 0)
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
      const EVERY_RESOURCE = "*";
    })
  ),
  /***/
  6927: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          WriteGovernor
        )
        /* harmony export */
      });
      const MINUTE_MS = 6e4;
      const HOUR_MS = 60 * MINUTE_MS;
      const QUIET_DIVISOR = 10;
      const WRITES_PER_MINUTE = 100;
      const STRIKES_TO_STOP = 3;
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
            { windowMs: HOUR_MS, count: options.contentPerHour ?? 400 }
          ];
        }
        /** Takes starts of content-creating calls of earlier runs, in milliseconds since the epoch: GitHub counts them too. */
        recall(startsMs) {
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
          const minuteFreeMs = blocking === void 0 ? 0 : blocking + MINUTE_MS;
          return Math.max(this.#nextStartMs, minuteFreeMs, kind === "quiet" ? 0 : this.#nextLoudStartMs);
        }
        #noteStart(kind, startMs) {
          const { random, intervalMs } = this.#options;
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
            return blocking === void 0 ? 0 : blocking + windowMs;
          });
          return Math.max(...freeAt);
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
