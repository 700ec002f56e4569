const id = 739;
const ids = [739];
const modules = {
  /***/
  2739: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var scarce_memory = __webpack_require__(7866);
      var repository_ref = __webpack_require__(2156);
      ;
      const NO_COMMANDS = { ignored: /* @__PURE__ */ new Set(), never: /* @__PURE__ */ new Set() };
      const COMMAND = /^\/(?:(ignore) +(\S+)|(never) +(\S+) +(\S+)|(sync) +(\S+)(?: +(\S+))?)\s*$/i;
      const LIKE_COMMAND = /^\/[a-z][a-z-]*(?:\s|$)|(?:^|\s)`?\/(?:ignore|never|sync)(?:\s|$)/i;
      function branchCommandKey(repository, branch) {
        return `${repository} ${branch}`;
      }
      function readDashboardCommands(comments) {
        const ignored = /* @__PURE__ */ new Set();
        const never = /* @__PURE__ */ new Set();
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
              ...problem !== void 0 && { problem },
              ...repository !== "" && { repository },
              ...branch !== void 0 && { branch }
            });
            if (problem !== void 0)
              continue;
            if (kind === "ignore")
              ignored.add(repository);
            else if (kind === "never")
              never.add(branchCommandKey(repository, branch ?? ""));
            else if (branch !== void 0)
              never.delete(branchCommandKey(repository, branch));
            else
              takeBack(repository, ignored, never);
          }
        }
        return { ignored, never, commands };
      }
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
        if (/^(?: {4}|\t)/.test(written) || !LIKE_COMMAND.test(line))
          return null;
        if (!isByMaintainer) {
          return { problem: "only an owner, member or collaborator of this repository can use commands" };
        }
        const [, ignore, whole, never, base, branch, , again, againBranch] = COMMAND.exec(line) ?? [];
        const name = whole ?? base ?? again;
        if (name === void 0) {
          const isOurs2 = /(?:^|\s)`?\/(?:ignore|never|sync)(?:\s|$)/i.test(line);
          if (!isOurs2)
            return { problem: "unknown command" };
          return line.startsWith("/") ? { problem: "invalid command: too few or too many arguments" } : { problem: "invalid command: a command must be alone on its line" };
        }
        const ref2 = (0, repository_ref.rH)(name);
        if (ref2 === null)
          return { problem: "invalid command: write a repository as owner/name" };
        const repository = (0, repository_ref.Kq)(ref2);
        if (ignore !== void 0)
          return { kind: "ignore", repository };
        if (never !== void 0)
          return { kind: "never", repository, branch };
        return { kind: "sync", repository, branch: againBranch };
      }
      function takeBack(key, ignored, never) {
        ignored.delete(key);
        for (const branchKey of never) {
          if (branchKey.startsWith(`${key} `))
            never.delete(branchKey);
        }
      }
      var errors = __webpack_require__(1286);
      var journal_ports = __webpack_require__(5786);
      ;
      function toPlanningFailure({ code, message, remedy, scope, refusal }) {
        const isOfOwner = scope === "owner" && refusal !== void 0;
        return {
          code,
          message,
          ...remedy !== void 0 && { remedy },
          ...isOfOwner && { ownerCause: refusal }
        };
      }
      var sync_settings = __webpack_require__(7190);
      var select_repositories = __webpack_require__(5381);
      ;
      function selectRequests(config, { repositories, shard, overrides }, ecosystem) {
        const { selected, skipped } = (0, select_repositories.X)(config, repositories, shard);
        return {
          requests: selected.map((repository) => ({
            config: repository,
            settings: (0, sync_settings.Q_)(config, repository, overrides, ecosystem)
          })),
          skipped: skipped.map(({ repository, reason }) => ({ status: "skipped", config: repository, reason }))
        };
      }
      function ownerOf({ config }) {
        return config.repository.owner.toLowerCase();
      }
      function leaveOut(requests, refusedOwners, ignored) {
        const reachable = [];
        const leftOut = [];
        for (const request of requests) {
          const { config } = request;
          const error = refusedOwners.get(ownerOf(request));
          if (error !== void 0) {
            leftOut.push({ status: "failed", config, failure: toPlanningFailure(error) });
          } else if (ignored.has((0, repository_ref.Kq)(config.repository))) {
            leftOut.push({ status: "skipped", config, reason: "disabled" });
          } else
            reachable.push(request);
        }
        return { reachable, leftOut };
      }
      ;
      function listStale(observed) {
        return observed.flatMap((repository) => repository.status === "scanned" ? repository.branches : []).flatMap((branch) => branch.status === "stale" ? [branch.branch] : []);
      }
      function replaceStale(observed, newer) {
        if (newer.size === 0)
          return observed;
        return observed.map((repository) => repository.status !== "scanned" ? repository : {
          ...repository,
          branches: repository.branches.flatMap((branch) => branch.status === "stale" ? newer.get(branch.branch) ?? [branch] : [branch])
        });
      }
      var markdown = __webpack_require__(3728);
      var sync_branch = __webpack_require__(4779);
      var plural = __webpack_require__(4639);
      var own_pull_request = __webpack_require__(8233);
      var sync_marker = __webpack_require__(8681);
      var sync_text = __webpack_require__(8160);
      var pull_request_veto = __webpack_require__(6545);
      var wording = __webpack_require__(3229);
      ;
      function targetOf({ repository, comparison, defaultBranch, settings }) {
        const subject = { repository, comparison, defaultBranch, settings };
        const { branchPrefixes, ecosystem } = settings;
        return {
          base: comparison.branch.name,
          defaultBranch: defaultBranch.name,
          labels: (0, wording.PC)(subject),
          title: (0, wording.Gg)(subject),
          branchPrefixes,
          ecosystem
        };
      }
      function findSyncPullRequest(pullRequests, target) {
        const { base, defaultBranch, ecosystem } = target;
        const candidates = pullRequests.filter((pull) => pull.base === base && !pull.isCrossRepository);
        const known = candidates.flatMap((pullRequest) => {
          const marker = (0, own_pull_request.X)(pullRequest, target);
          return marker === null ? [] : [{ pullRequest, marker }];
        });
        const own = known.find(({ marker }) => marker.ecosystem === ecosystem) ?? known.find(({ marker }) => marker.ecosystem === void 0);
        if (own !== void 0)
          return { kind: "own", ...own };
        const [other] = known;
        if (other !== void 0)
          return { kind: "other-ecosystem", ...other };
        const heads = [...(0, sync_branch.UI)(base, target.branchPrefixes), defaultBranch];
        const foreign = candidates.find((pull) => heads.includes(pull.head));
        return foreign === void 0 ? { kind: "none" } : { kind: "foreign", pullRequest: foreign };
      }
      const REFRESH_EVERY_COMMITS = 10;
      function isRefreshDue(marker, behindBy, defaultOid) {
        const bucket = (count) => Math.floor(count / REFRESH_EVERY_COMMITS);
        return marker.defaultOid !== defaultOid && bucket(marker.behindBy) !== bucket(behindBy);
      }
      function renderSyncBody(text, current = "") {
        const base = (0, markdown.SS)(text.base);
        const defaultBranch = (0, markdown.SS)(text.defaultBranch.name);
        const opened = current === "" ? void 0 : (0, sync_marker.JM)(current, text.base);
        const run2 = current === "" ? text.run : opened?.run;
        const arm = current === "" ? text.arm : opened?.arm;
        const marker = {
          base: text.base,
          behindBy: text.behindBy,
          defaultOid: text.defaultBranch.oid,
          isConflict: text.isConflict,
          defaultBranch: text.defaultBranch.name,
          ecosystem: text.ecosystem,
          ...opened?.autoMerge !== void 0 && { autoMerge: opened.autoMerge },
          ...run2 !== void 0 && { run: run2 },
          ...arm && { arm }
        };
        const parts = [
          `${base} is **${commits(text.behindBy)} behind** ${defaultBranch} (the threshold is ${text.threshold}). Merging this pull request brings it up to date.`,
          ...text.aheadBy === 0 ? [] : [`${base} also has ${commits(text.aheadBy)} of its own; they stay.`],
          howToProceed(text),
          footer(text)
        ];
        const names = (0, wording.eZ)({ ...text, comparison: { branch: { name: text.base } } });
        const generated = (0, wording.pk)(text.template, names, {
          behind: String(text.behindBy),
          ahead: String(text.aheadBy),
          threshold: String(text.threshold),
          run_url: text.runUrl ?? "",
          text: parts.join("\n\n")
        });
        return (0, sync_text.gJ)(marker, generated, current);
      }
      function howToProceed(text) {
        const syncBranch = (0, markdown.SS)(text.headBranch);
        const defaultBranch = (0, markdown.SS)(text.defaultBranch.name);
        if (text.head === "default-branch") {
          return [
            "> [!WARNING]",
            `> The head of this pull request is ${defaultBranch} itself. Do **not** use “Resolve conflicts” or “Update branch” here: both would push ${(0, markdown.SS)(text.base)} into ${defaultBranch}. Do not let a bot delete the head branch after the merge.`
          ].join("\n");
        }
        if (text.isConflict) {
          return [
            "> [!IMPORTANT]",
            `> ${defaultBranch} does not merge cleanly into ${(0, markdown.SS)(text.base)}, so this pull request is a draft where drafts are available. Resolve the conflicts here (“Resolve conflicts” pushes to ${syncBranch}, never to ${defaultBranch}); the next run then marks it as ready for review.`
          ].join("\n");
        }
        return `The head ${syncBranch} holds ${(0, markdown.SS)(text.base)} with ${defaultBranch} merged in, so its checks test the result of the merge. Use a **merge commit**: a squash or a rebase would leave the branch behind by the same commits.`;
      }
      function footer(text) {
        const run2 = text.runUrl === void 0 ? "" : ` Last written by [this run](${text.runUrl}).`;
        const days = text.recreateAfterDays === 0 ? "" : `, or after ${(0, plural.B4)(text.recreateAfterDays, "day")}`;
        return `---
<sub>Managed by sync-monitor: at most one pull request for this branch, identified by a hidden marker. Closing it means “not now”: a new one is opened when the branch has fallen behind by ${text.threshold} more${days}. On a closed pull request, the label \`${pull_request_veto.We}\` means “now after all”, and \`${pull_request_veto.cH}\` means “never”.${run2}</sub>`;
      }
      function commits(count) {
        return (0, plural.B4)(count, "commit");
      }
      ;
      const UNSURE = ["failed", "deferred", "branch-deleted", "unrelated-histories"];
      function listIdleSyncBranches(observed, hopeless = /* @__PURE__ */ new Map()) {
        if (observed.status !== "scanned")
          return [];
        const { repository, defaultBranch, branches, syncBranches, identity } = observed;
        const results = new Map(branches.map((branch) => branch.status === "stale" ? [branch.branch.comparison.branch.name, hopeless.get(branch.branch) ?? null] : [branch.result.name, branch.result.outcome]));
        return syncBranches.flatMap(({ name, oid, hasBase }) => {
          const base = (0, sync_branch.Ii)(name, identity.branchPrefixes);
          const status = hasBase ? judgeStatus(base, defaultBranch, results.get(base)) : "base-gone";
          if (status === null)
            return [];
          const names = (0, wording.eZ)({
            repository,
            comparison: { branch: { name: base } },
            defaultBranch: { name: defaultBranch }
          });
          const labels = (0, wording.DG)(identity.labels, names);
          const branch = { name, oid };
          return [{ repository, branch, base, defaultBranch, status, identity: { ...identity, labels } }];
        });
      }
      const HOPELESS = ["finished", "squash-replay", "content-identical"];
      function listHopeless({ settled }) {
        const hopeless = settled.filter(({ result }) => HOPELESS.includes(result.outcome));
        return new Map(hopeless.map(({ branch, result }) => [branch, result.outcome]));
      }
      function judgeStatus(base, defaultBranch, outcome) {
        if (base === defaultBranch)
          return "base-is-default";
        if (outcome === null || outcome !== void 0 && UNSURE.includes(outcome))
          return null;
        if (outcome === "up-to-date" || outcome === "ahead")
          return "caught-up";
        return outcome === "excluded" ? "excluded" : "still-behind";
      }
      function planCleanup(idle, open) {
        const { base, defaultBranch, identity, status } = idle;
        const existing = findSyncPullRequest(open, { base, defaultBranch, ...identity });
        const isFromHere = existing.kind !== "none" && existing.pullRequest.head === idle.branch.name;
        if (!isFromHere)
          return { idle };
        if (existing.kind !== "own" || status === "still-behind")
          return null;
        const { pullRequest, marker } = existing;
        if (marker.closedFor !== void 0 || !mayCleanUp(marker.ecosystem, idle))
          return null;
        return { idle, pullRequest, marker };
      }
      function mayCleanUp(ecosystem, { identity, status }) {
        return ecosystem === void 0 ? status !== "excluded" : ecosystem === identity.ecosystem;
      }
      function describeCleanup({ idle, pullRequest }) {
        const close = pullRequest === void 0 ? "" : `close sync pull request #${pullRequest.number} and `;
        return `${close}remove the sync branch if it holds nobody's work: ${STATUSES[idle.status]}`;
      }
      const STATUSES = {
        "caught-up": "the branch has caught up",
        "still-behind": "no pull request uses it any more",
        excluded: "the configuration excludes the branch",
        "base-gone": "its base branch no longer exists",
        "base-is-default": "its base branch is now the default branch"
      };
      function describeStatus(status) {
        return STATUSES[status];
      }
      const CLOSING_MARK = "<!-- sync-monitor:closed -->";
      function renderClosingComment(reason, base, defaultBranch) {
        const [one, other] = [(0, markdown.SS)(base), (0, markdown.SS)(defaultBranch)];
        const why = {
          "caught-up": `${one} now contains everything of ${other}, so there is nothing left to merge.`,
          excluded: `The configuration now excludes ${one}.`,
          "base-gone": `${one} no longer exists.`,
          "base-is-default": `${one} is now the default branch, so there is nothing to sync it with.`,
          "default-branch-changed": `The default branch is now ${other}, and this pull request merges the former one. If ${one} is behind, a new pull request replaces this one.`
        };
        return `${CLOSING_MARK}
Closed by sync-monitor: ${why[reason]} This is no veto: should ${one} fall behind again, it gets a new pull request.`;
      }
      var write_breaker = __webpack_require__(12);
      ;
      const NO_ACCESS = ["not-found", "forbidden", "blocked"];
      function explainMissingApp(observed, ownersWithoutApp) {
        const unread = [...ownersWithoutApp].filter((owner) => observed.every((entry) => missing_app_ownerOf(entry) !== owner || entry.status === "skipped" || entry.status === "failed" && NO_ACCESS.includes(entry.failure.code)));
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
      ;
      const NO_WRITES = { contentMs: [], opened: [], waitingSinceMs: /* @__PURE__ */ new Map() };
      const HOUR_MS = 60 * 60 * 1e3;
      const MAX_TIMES = 1e3;
      const MAX_WAITING = 5e3;
      const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
      function waitingKey(repository, branch) {
        return `${repository} ${branch}`;
      }
      function countOpenedLastHour({ opened }, nowMs) {
        return opened.reduce((sum2, { atMs, count }) => atMs > nowMs - HOUR_MS ? sum2 + count : sum2, 0);
      }
      function readWritePace(stored) {
        if (stored === void 0)
          return NO_WRITES;
        const { content, opened, waiting } = stored ?? {};
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
          waitingSinceMs: new Map(turns.filter((turn) => turn !== null))
        };
      }
      function storeWritePace(pace, nowMs) {
        const isRecent = (atMs) => atMs > nowMs - HOUR_MS;
        return {
          content: pace.contentMs.filter(isRecent).slice(-MAX_TIMES).map(toIso),
          opened: pace.opened.filter(({ atMs, count }) => isRecent(atMs) && count > 0).slice(-MAX_TIMES).map(({ atMs, count }) => [toIso(atMs), count]),
          waiting: [...pace.waitingSinceMs].toSorted(([, a], [, b]) => a - b).slice(0, MAX_WAITING).map(([key, sinceMs]) => {
            const space = key.indexOf(" ");
            return [key.slice(0, space), key.slice(space + 1), toIso(sinceMs)];
          })
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
        return atMs === null || typeof count !== "number" || !Number.isInteger(count) || count < 0 ? null : { atMs, count };
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
      const OPEN = /* @__PURE__ */ new Set(["opened", "updated", "already-open"]);
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
      function advanceWritePace(earlier, { repositories, contentMs, nowMs }) {
        const waitingSinceMs = new Map(earlier.waitingSinceMs);
        let count = 0;
        for (const { repository, renamedTo, branches, status } of repositories) {
          const owner = (0, repository_ref.Kq)(renamedTo ?? repository);
          if (status === "scanned")
            forgetPullRequests(waitingSinceMs, owner);
          for (const { name, outcome, pullRequest, isNewPullRequest = false } of branches) {
            const key = waitingKey(owner, name);
            if (isNewPullRequest)
              count += 1;
            if (pullRequest !== void 0 && OPEN.has(outcome)) {
              const openKey = openPullRequestKey(owner, pullRequest.number);
              waitingSinceMs.set(openKey, earlier.waitingSinceMs.get(openKey) ?? nowMs);
            }
            if (outcome === "deferred" || outcome === "conflict")
              waitingSinceMs.set(key, earlier.waitingSinceMs.get(key) ?? nowMs);
            else
              waitingSinceMs.delete(key);
          }
        }
        const opened = earlier.opened.map(({ atMs, ...rest2 }) => ({ ...rest2, atMs: Math.min(atMs, nowMs) }));
        return { contentMs, opened: [...opened, { atMs: nowMs, count }], waitingSinceMs };
      }
      ;
      function startKnowledge(branches) {
        return { branches, answers: /* @__PURE__ */ new Map() };
      }
      const NO_ANSWERS = {};
      function answersOf({ answers }, branch) {
        return answers.get(branch) ?? NO_ANSWERS;
      }
      function learn(knowledge, questions, round2) {
        const answers = new Map(knowledge.answers);
        for (const { kind, branch } of questions) {
          if (answers.get(branch)?.[kind] !== void 0)
            throw new errors.zU(`${knowledge_name(kind, branch)} was asked twice.`);
        }
        for (const { question, kind, value } of round2) {
          answers.set(question.branch, { ...answers.get(question.branch), [kind]: value });
        }
        for (const { kind, branch } of questions) {
          if (answers.get(branch)?.[kind] === void 0)
            throw new errors.zU(`${knowledge_name(kind, branch)} was not answered.`);
        }
        return { ...knowledge, answers };
      }
      function learnByWriting({ answers }, branch, found) {
        const { "own-commits": own, ...others } = answers.get(branch) ?? NO_ANSWERS;
        const kept2 = found.comparison === void 0 && own !== void 0 ? { "own-commits": own } : {};
        return { branches: [branch], answers: /* @__PURE__ */ new Map([[branch, { ...others, ...kept2, ...found }]]) };
      }
      function knowledge_name(kind, { repository, comparison }) {
        return `The question ${kind} about ${comparison.branch.name} of ${(0, repository_ref.PC)(repository)}`;
      }
      ;
      function findOpenPullRequests(branch, answers) {
        const answer2 = answers["open-pull-requests"];
        if (answer2 === void 0) {
          const listed = branch.listedPullRequests;
          return listed === void 0 ? { status: "unknown" } : { status: "known", pullRequests: listed, rules: void 0 };
        }
        if (answer2.status === "found") {
          return { status: "known", pullRequests: answer2.pullRequests, rules: answer2.rules };
        }
        if (answer2.status === "failed")
          return { status: "failed", failure: toPlanningFailure(answer2.error) };
        const message = "The run was stopped before open pull requests were read.";
        return { status: "failed", failure: { code: "rate-limited", message } };
      }
      ;
      function resolvePullRequestLimits({ sync: sync2 }, perRun, pace, nowMs) {
        return {
          perRun,
          ...sync2.maxPrsPerRepository !== void 0 && { perRepository: sync2.maxPrsPerRepository },
          ...sync2.maxOpenPrsPerRepository !== void 0 && { openPerRepository: sync2.maxOpenPrsPerRepository },
          ...sync2.maxPrsPerHour !== void 0 && {
            perHour: sync2.maxPrsPerHour,
            openedLastHour: countOpenedLastHour(pace, nowMs)
          }
        };
      }
      class PullRequestQuota {
        #limits;
        /** Open ones of ours by repository: those into branches that are due, which are all that anybody asked for. */
        #open = /* @__PURE__ */ new Map();
        #added = /* @__PURE__ */ new Map();
        #total = 0;
        constructor(limits, knowledge) {
          this.#limits = limits;
          for (const branch of knowledge.branches) {
            if (hasOwnOpen(branch, knowledge))
              increase(this.#open, (0, repository_ref.Kq)(branch.repository));
          }
        }
        /** Takes one more; where a limit stands against it, nothing is taken and the answer says which. */
        take({ repository }) {
          const { perRun, perRepository, openPerRepository, perHour, openedLastHour = 0 } = this.#limits;
          const key = (0, repository_ref.Kq)(repository);
          const added = this.#added.get(key) ?? 0;
          if (this.#total >= perRun)
            return `limit of ${(0, plural.B4)(perRun, "new pull request")} per run reached`;
          if (perHour !== void 0 && openedLastHour + this.#total >= perHour) {
            return `limit of ${(0, plural.B4)(perHour, "new pull request")} per hour reached`;
          }
          if (perRepository !== void 0 && added >= perRepository) {
            return `limit of ${(0, plural.B4)(perRepository, "new pull request")} per run and repository reached`;
          }
          if (openPerRepository !== void 0 && (this.#open.get(key) ?? 0) + added >= openPerRepository) {
            return `limit of ${(0, plural.B4)(openPerRepository, "open pull request")} per repository reached`;
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
      var plan_file = __webpack_require__(1865);
      ;
      function reviewByPeople(operation, { approved, isForbidden }) {
        const { repository, comparison } = operation.due;
        if (isForbidden((0, repository_ref.Kq)(repository), comparison.branch.name)) {
          return {
            outcome: "vetoed",
            detail: "by /never in a comment on the dashboard issue; /sync there reverses it"
          };
        }
        return approved === void 0 ? null : (0, plan_file._d)(approved, operation);
      }
      ;
      function resolvePlanningFacts(config, { overrides, pace, approved, isForbidden, nowMs }) {
        const perRun = (0, sync_settings.ib)(config, overrides);
        return {
          limits: resolvePullRequestLimits(config, perRun, pace, nowMs),
          waitingSinceMs: pace.waitingSinceMs,
          review: (operation) => reviewByPeople(operation, { approved, isForbidden }),
          botUserIds: config.bots.userIds,
          nowMs
        };
      }
      ;
      function linkPullRequest({ number, url }, marker) {
        return { number, url, ...marker?.arm };
      }
      function linkByText(pullRequest) {
        return linkPullRequest(pullRequest, (0, sync_marker.JM)(pullRequest.body, pullRequest.base));
      }
      ;
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
        } catch (error) {
          return { status: "rejected", error };
        }
      }
      ;
      async function attempt(call) {
        try {
          return { status: "done", value: await call };
        } catch (error) {
          if (!(error instanceof errors.y_) || (0, errors.rV)(error))
            throw error;
          return { status: "failed", error };
        }
      }
      async function orNothing(call) {
        const result = await attempt(call);
        return result.status === "done" ? result.value : null;
      }
      ;
      async function explainClosing({ repository, pullRequest, reason, defaultBranch }, { pullRequestThreads, logger }) {
        const comment = renderClosingComment(reason, pullRequest.base, defaultBranch);
        const call = pullRequestThreads.ensureOwnComment(repository, pullRequest.number, comment, CLOSING_MARK);
        const result = await attempt(call);
        if (result.status === "failed")
          logger.debug(result.error.message);
      }
      async function closePullRequest({ repository, pullRequest, marker, reason, ecosystem }, { pullRequests }) {
        const now = await pullRequests.readText(repository, pullRequest.number);
        const text = now?.body ?? pullRequest.body;
        const written = (0, sync_marker.JM)(text, marker.base);
        const { isLost: _, ...known } = written?.base === marker.base ? written : marker;
        const body = (0, sync_marker.Kz)(text, { ecosystem, ...known, closedFor: reason });
        await pullRequests.update(repository, pullRequest.number, { body, state: "closed" });
      }
      ;
      async function readWork(question, commit, dependencies) {
        const { name, oid } = question.branch;
        const isOurMerge = commit !== null && (0, sync_branch.$r)(commit.message);
        const root = isOurMerge ? await findBelowOurMerges(question, dependencies) : oid;
        const isContained = await isContainedIn(question, root === oid ? name : root, dependencies);
        const ecosystem = isOurMerge ? (0, sync_branch.os)(commit.message) : void 0;
        return { commit, isOurMerge, ...ecosystem !== void 0 && { ecosystem }, holdsWork: !isContained };
      }
      const MOST_MERGES = 20;
      async function findBelowOurMerges({ repository, branch }, { branches }) {
        let below = branch.oid;
        for (let depth = 0; depth < MOST_MERGES; depth += 1) {
          const commit = await branches.readCommit(repository, below);
          const [parent] = commit?.parentOids ?? [];
          if (commit === null || parent === void 0 || !(0, sync_branch.$r)(commit.message))
            return below;
          below = parent;
        }
        return below;
      }
      async function isContainedIn({ repository, holders }, head, { branches }) {
        for (const holder of holders) {
          try {
            const counts = await branches.compare(repository, holder, head);
            if (counts?.aheadBy === 0)
              return true;
          } catch (error) {
            if (!(error instanceof errors.y_) || error.code !== "not-found")
              throw error;
          }
        }
        return false;
      }
      ;
      async function cleanUpBranch(cleanup, dependencies) {
        const { idle, pullRequest } = cleanup;
        const { repository, branch } = idle;
        const now = await dependencies.branches.read(repository, branch.name);
        if (now === null)
          return null;
        if (now.oid !== branch.oid)
          return kept("it moved during the run");
        if (!await isStillSo(idle, dependencies))
          return kept("its base branch changed during the run");
        const work = await look(idle, dependencies);
        if (pullRequest === void 0 && !await isOurs(idle, work, dependencies))
          return null;
        if (work.holdsWork && (pullRequest === void 0 || idle.status === "caught-up")) {
          return kept(`${describeStatus(idle.status)}, but it holds commits that exist nowhere else`);
        }
        const closed = await clean_up_branch_close(cleanup, dependencies);
        if (work.holdsWork)
          return retired(idle, closed, "; its branch stays, because it holds commits that exist nowhere else");
        return remove(idle, closed, dependencies);
      }
      async function isStillSo({ repository, base, defaultBranch, status }, { branches }) {
        if (status === "base-gone")
          return await branches.read(repository, base) === null;
        if (status !== "caught-up")
          return true;
        return (await branches.compare(repository, base, defaultBranch))?.aheadBy === 0;
      }
      async function look({ repository, branch, base, defaultBranch, status }, dependencies) {
        const commit = await dependencies.branches.readCommit(repository, branch.oid);
        const holders = status === "base-gone" ? [defaultBranch] : [.../* @__PURE__ */ new Set([base, defaultBranch])];
        return readWork({ repository, branch, holders }, commit, dependencies);
      }
      async function isOurs(idle, { isOurMerge, ecosystem }, { histories }) {
        if (isOurMerge)
          return mayCleanUp(ecosystem, idle);
        const { repository, base, branch, defaultBranch, identity } = idle;
        const { labels } = identity;
        const [lookup] = await histories.read([{ repository, base, head: branch.name, defaultBranch, labels }]);
        const [last] = lookup?.status === "found" ? lookup.history.ended : [];
        return last !== void 0 && mayCleanUp(last.marker.ecosystem, idle);
      }
      async function clean_up_branch_close({ idle, pullRequest, marker }, dependencies) {
        const { status, repository, defaultBranch, identity } = idle;
        if (pullRequest === void 0 || marker === void 0 || status === "still-behind")
          return void 0;
        const closing = {
          repository,
          pullRequest,
          marker,
          reason: status,
          defaultBranch,
          ecosystem: identity.ecosystem
        };
        await explainClosing(closing, dependencies);
        await closePullRequest(closing, dependencies);
        return linkPullRequest(pullRequest, marker);
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
        const first = closed === void 0 ? "" : `; #${closed.number} was closed`;
        return {
          outcome: "retired",
          ...closed && { pullRequest: closed },
          detail: `${describeStatus(idle.status)}${first}${what}`
        };
      }
      function kept(why, closed) {
        return { outcome: "kept", ...closed && { pullRequest: closed }, detail: why };
      }
      function toFailedEnding(error) {
        return { outcome: error.code === "rate-limited" ? "deferred" : "failed", detail: error.message };
      }
      ;
      async function cleanUpBranches(observed, hopeless, isDryRun, dependencies) {
        const cleanups = await planCleanups(observed.flatMap((repository) => listIdleSyncBranches(repository, hopeless)), dependencies);
        const { concurrency, signal, logger } = dependencies;
        const outcomes = await runPool(cleanups, { concurrency, signal }, (cleanup) => isDryRun ? describe(cleanup) : carryOut(cleanup, dependencies));
        const byRepository = /* @__PURE__ */ new Map();
        for (const [index, { idle }] of cleanups.entries()) {
          const outcome = outcomes[index];
          if (outcome?.status === "rejected")
            throw outcome.error;
          if (outcome?.status !== "fulfilled" || outcome.value === null)
            continue;
          const { value } = outcome;
          logger.info(`${(0, repository_ref.PC)(idle.repository)} ${value.name}: ${value.outcome} (${value.detail})`);
          const key = (0, repository_ref.Kq)(idle.repository);
          byRepository.set(key, [...byRepository.get(key) ?? [], value]);
        }
        return byRepository;
      }
      async function planCleanups(idle, { pullRequests, logger, signal, approved }) {
        if (idle.length === 0 || signal.aborted || approved !== void 0)
          return [];
        logger.info(`Checking ${(0, plural.B4)(idle.length, "sync branch", "sync branches")} that may no longer be needed`);
        try {
          const lookups = await pullRequests.listOpen(idle.map(({ repository, base }) => ({ repository, base })));
          return idle.flatMap((branch, index) => {
            const lookup = lookups[index];
            if (lookup?.status !== "found")
              return [];
            return planCleanup(branch, lookup.pullRequests) ?? [];
          });
        } catch (error) {
          if (!(error instanceof errors.y_))
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
          ...pullRequest && { pullRequest: linkByText(pullRequest) },
          detail: describeCleanup(cleanup)
        };
      }
      async function carryOut(cleanup, dependencies) {
        const { name } = cleanup.idle.branch;
        try {
          const ending = await cleanUpBranch(cleanup, dependencies);
          return ending === null ? null : { name, ...ending };
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          return { name, ...toFailedEnding(error) };
        }
      }
      var token_kind = __webpack_require__(1132);
      ;
      async function openAccess(requests, inputs, connection) {
        const opened = await connection.open(new Set(requests.map(ownerOf)));
        if (opened.status === "refused" || inputs.app !== void 0)
          return opened;
        const others = new Set(inputs.ownerTokens.map(({ owner }) => owner));
        const ofHome = requests.filter((request) => !others.has(ownerOf(request)));
        const error = await checkAccess(inputs.githubToken, opened.homeLimit, ofHome, opened.github);
        return error === null ? opened : { status: "refused", error };
      }
      const WORKFLOW_LIMITS = [1e3, 15e3, void 0];
      async function checkAccess(token, limit2, requests, github) {
        const writable = requests.filter(({ settings }) => settings.mode !== "report");
        const mayBeWorkflow = ["app", "workflow"].includes((0, token_kind.j)(token, limit2));
        if (writable.length < 2 || !mayBeWorkflow || !WORKFLOW_LIMITS.includes(limit2))
          return null;
        const access2 = await github.readReach();
        if (access2 === null || access2.count !== 1 || access2.first === null)
          return null;
        const own = access2.first.toLowerCase();
        const beyond = writable.map(({ config }) => config.repository).filter((ref2) => (0, repository_ref.Kq)(ref2) !== own);
        const [example] = beyond;
        if (example === void 0)
          return null;
        const message = `github-token has access to ${access2.first} only, and ${(0, plural.B4)(beyond.length, "other repository", "other repositories")} ${(0, plural.td)(beyond.length, "is", "are")} to be written to, such as ${(0, repository_ref.PC)(example)}. Give app-id and app-private-key, owner-tokens, or a personal access token; or set \`mode: report\` for them.`;
        return new errors.y_(message, { code: "forbidden", operation: "check the token", scope: "owner" });
      }
      var own_commits = __webpack_require__(7975);
      ;
      function toOutcome({ comparison: planned, rules }, { comparison = planned, ...rest2 }) {
        const { branch, aheadBy, behindBy } = comparison;
        const result = { name: branch.name, aheadBy, behindBy, ownCommits: (0, own_commits.iN)(comparison), ...rest2 };
        return { result, ...rules && { rules } };
      }
      function toFailedOutcome(due, error) {
        const outcome = error.code === "rate-limited" ? "deferred" : "failed";
        return { ...toOutcome(due, { outcome, detail: error.message }), failure: toPlanningFailure(error) };
      }
      function toRepeatedOutcome(due, error) {
        return toOutcome(due, { outcome: "failed", detail: error.message });
      }
      function toCrashedOutcome(due, reason) {
        const message = `Unexpected failure: ${reason instanceof Error ? reason.message : String(reason)}`;
        const failure = { code: "internal", message };
        return { ...toOutcome(due, { outcome: "failed", detail: message }), failure };
      }
      function toDecidedOutcome(due, decision) {
        if (decision.kind === "settled")
          return decision.settled;
        const [branch] = decision.branches;
        return branch?.status === "settled" ? branch : toOutcome(due, { outcome: "diverged" });
      }
      function listSettled({ settled }) {
        return new Map(settled.map(({ branch, ...outcome }) => [branch, outcome]));
      }
      var describe_operation = __webpack_require__(2507);
      ;
      const REFUSED = ["forbidden", "unauthorized", "token-unavailable"];
      class Refusals {
        #refused = /* @__PURE__ */ new Map();
        #stopped;
        /** What becomes of a branch without a call; `undefined` where its operation may be tried. */
        find(due) {
          const { owner, repository } = placesOf(due.repository);
          const known = this.#stopped ?? this.#refused.get(owner) ?? this.#refused.get(repository);
          if (known === void 0)
            return void 0;
          return known.scope === "owner" ? toRepeatedOutcome(due, known) : toFailedOutcome(due, known);
        }
        /** Takes a failure, and tells what it means for its branch. */
        take(due, error) {
          const places = placesOf(due.repository);
          if (REFUSED.includes(error.code) && error.scope !== "branch" && !(0, errors.XL)(error)) {
            const isReported = error.scope === "owner" && this.#refused.has(places.owner);
            this.#refused.set(places[error.scope], error);
            if (isReported)
              return toRepeatedOutcome(due, error);
          }
          if (error.code === "rate-limited" || (0, errors.XL)(error))
            this.#stopped = error;
          return toFailedOutcome(due, error);
        }
      }
      function placesOf(repository) {
        return { repository: (0, repository_ref.Kq)(repository), owner: repository.owner.toLowerCase() };
      }
      ;
      function followDecision(decision) {
        return decision.kind === "settled" || decision.kind === "reassessed" ? { decided: decision } : { next: decision };
      }
      ;
      async function fastForward({ due }, { branches, planAgain }) {
        const { repository, defaultBranch, comparison } = due;
        const { branch } = comparison;
        const moved = await branches.fastForward(repository, branch.name, branch.oid, defaultBranch.oid);
        switch (moved.status) {
          case "moved":
            return {
              outcome: "fast-forwarded",
              detail: `from ${branch.oid.slice(0, 7)} to ${defaultBranch.oid.slice(0, 7)}`
            };
          case "protected":
            return followDecision(await planAgain(due.observed, { protection: true }));
          case "stale":
            return moved.oid === null ? { outcome: "branch-deleted" } : { outcome: "deferred", detail: "the branch moved meanwhile; the next run tries again" };
        }
      }
      ;
      async function addLabels({ repository }, number, labels, { pullRequests, logger }) {
        if (labels.length === 0)
          return null;
        try {
          await pullRequests.ensureLabels(repository, number, labels);
          return null;
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          logger.warning(error.message);
          return `labels could not be set: ${error.message}`;
        }
      }
      ;
      async function labelPullRequest({ due, pullRequest: existing, marker, labels }, dependencies) {
        const pullRequest = linkPullRequest(existing, marker);
        const { number } = pullRequest;
        const unlabelled = marker.isConflict ? "conflict" : "already-open";
        const before = await attempt(dependencies.pullRequests.wasLabelled(due.repository, number, labels));
        if (before.status === "failed") {
          const detail = `labels were left alone: ${before.error.message}`;
          return { outcome: unlabelled, detail, pullRequest };
        }
        if (before.value)
          return { outcome: unlabelled, pullRequest };
        const failure = await addLabels(due, number, labels, dependencies);
        return failure === null ? { outcome: marker.isConflict ? "conflict" : "updated", detail: "labels added", pullRequest } : { outcome: unlabelled, detail: failure, pullRequest };
      }
      var sync_labels = __webpack_require__(7488);
      ;
      async function clearConflict(due, { number, isDraft }, dependencies) {
        const threads = dependencies.pullRequestThreads;
        const isReady = !isDraft || await changeDraft(due, number, threads.markReady, dependencies);
        await threads.removeLabel(due.repository, number, sync_labels.Ek);
        return isReady;
      }
      async function announceConflict(due, { number, isDraft }, dependencies) {
        if (!isDraft)
          await changeDraft(due, number, dependencies.pullRequestThreads.convertToDraft, dependencies);
        await requestConflictReviewers(due, number, dependencies);
      }
      async function changeDraft({ repository }, number, change, { pullRequestThreads, logger }) {
        const read = async () => {
          const state = await pullRequestThreads.read(repository, number);
          return state !== null && await change(repository, state);
        };
        const result = await attempt(read());
        if (result.status === "done")
          return result.value;
        logger.debug(result.error.message);
        return false;
      }
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
      ;
      async function invitePeople({ repository, settings }, number, { pullRequestThreads, logger }) {
        const reviewers = (0, wording.Nx)(settings.reviewers, repository);
        const assignees = (0, wording.Nx)(settings.assignees, repository);
        const failures = [];
        const note2 = async (what, call) => {
          const result = await attempt(call);
          if (result.status === "done")
            return;
          logger.warning(result.error.message);
          failures.push(`${what}: ${result.error.message}`);
        };
        if (reviewers.length > 0) {
          const call = pullRequestThreads.requestReviewers(repository, number, reviewers);
          await note2("reviewers could not be requested", call);
        }
        if (assignees.length > 0) {
          await note2("it could not be assigned", pullRequestThreads.assign(repository, number, assignees));
        }
        return failures;
      }
      ;
      const ENDED_MEANWHILE = "it was merged or closed meanwhile; the next run tries again";
      async function rewriteText({ repository, comparison, defaultBranch, settings }, { number, head, body: listed }, isConflict, { pullRequests, runUrl }) {
        const now = await pullRequests.readText(repository, number);
        if (now?.isOpen === false)
          return false;
        const { branch, behindBy, aheadBy } = comparison;
        const { threshold, recreateAfterDays, ecosystem } = settings;
        const text = {
          ...{
            repository,
            template: settings.body,
            base: branch.name,
            defaultBranch,
            behindBy,
            aheadBy: (0, own_commits.iN)(comparison) ?? aheadBy,
            threshold,
            recreateAfterDays,
            ecosystem,
            runUrl
          },
          head: (0, sync_labels.ne)(head, defaultBranch.name),
          headBranch: head,
          isConflict
        };
        await pullRequests.update(repository, number, { body: renderSyncBody(text, now?.body ?? listed) });
        return true;
      }
      async function adoptText({ repository, settings }, { number, base, body: listed }, { pullRequests }) {
        const now = await pullRequests.readText(repository, number);
        const text = now?.body ?? listed;
        const marker = now?.isOpen === false ? null : (0, sync_marker.JM)(text, base);
        if (marker?.base !== base || marker.ecosystem !== void 0)
          return false;
        const body = (0, sync_marker.Kz)(text, { ...marker, ecosystem: settings.ecosystem });
        await pullRequests.update(repository, number, { body });
        return true;
      }
      ;
      async function setAutoMerge({ due, pullRequest, marker, method }, dependencies) {
        const { isChanged, detail } = await changeAutoMerge(due, pullRequest.number, { method, isNew: false }, dependencies);
        const link = linkPullRequest(pullRequest, marker);
        return { outcome: isChanged ? "updated" : "already-open", detail, pullRequest: link };
      }
      async function changeAutoMerge(due, number, { method, isNew }, dependencies) {
        const { pullRequestThreads: threads, logger } = dependencies;
        const { repository } = due;
        const now = await threads.read(repository, number);
        if (now?.isOpen !== true)
          return { isChanged: false, detail: ENDED_MEANWHILE };
        if (method === "off") {
          await threads.disableAutoMerge(repository, now);
          await note(due, now, method, dependencies);
          return { isChanged: true, detail: "auto-merge is off" };
        }
        const result = await threads.enableAutoMerge(repository, now, method);
        switch (result.status) {
          case "on":
            await note(due, now, method, dependencies);
            return { isChanged: true, detail: `auto-merge is on (${method})` };
          case "not-allowed": {
            const detail = "the repository does not allow auto-merge: allow it in its settings, General";
            logger.warning(`${repository.owner}/${repository.name} #${number}: ${detail}.`);
            return { isChanged: false, detail };
          }
          case "ready":
            return mergeReady(due, now, { method, isNew }, dependencies);
          case "refused":
            return { isChanged: false, detail: `auto-merge could not be turned on: ${result.message}` };
        }
      }
      async function mergeReady({ repository, rules }, pullRequest, { method, isNew }, { pullRequestThreads }) {
        if (isNew)
          return { isChanged: false, detail: "no rule delays the merge; the next run merges it" };
        const isMerged = rules?.hasMergeQueue !== true && await pullRequestThreads.merge(repository, pullRequest, method);
        return isMerged ? { isChanged: true, detail: `merged (${method}): nothing was in the way` } : { isChanged: false, detail: "GitHub refused the merge; the next run tries again" };
      }
      async function note({ repository }, { number, body, base }, method, { pullRequests }) {
        const marker = (0, sync_marker.JM)(body, base);
        if (marker === null)
          return;
        const { autoMerge: _, ...known } = marker;
        const changed = method === "off" ? known : { ...known, autoMerge: method };
        await pullRequests.update(repository, number, { body: (0, sync_marker.Kz)(body, changed) });
      }
      ;
      async function ensurePullRequest(due, { head, isConflict }, dependencies) {
        const { pullRequests } = dependencies;
        const { settings } = due;
        const result = await pullRequests.ensureOpen(describePullRequest(due, { head, isConflict }, dependencies));
        if (result.status === "no-commits")
          return { outcome: "up-to-date", detail: "GitHub found no commits to merge" };
        if (result.status === "ref-missing")
          return describeMissingRef(due, result.field, dependencies);
        const { number, url, isDraft } = result.pullRequest;
        if (!result.created && !isOwnPullRequest(due, result.pullRequest)) {
          const detail = "opened by another configuration or a person meanwhile; left alone";
          return { outcome: "already-open", pullRequest: { number, url }, detail };
        }
        const labels = (0, sync_labels.LX)({
          ...settings,
          labels: (0, wording.PC)(due),
          isConflict,
          hasMergeQueue: due.rules?.hasMergeQueue === true
        });
        const isNewConflict = isConflict && result.created;
        const inviteFailures = result.created ? await invitePeople(due, number, dependencies) : [];
        const reviewFailure = isNewConflict ? await requestConflictReviewers(due, number, dependencies) : null;
        const labelFailure = await addLabels(due, number, labels, dependencies);
        const autoMerge = await startAutoMerge(due, result, { head, isConflict }, dependencies);
        const opened = result.created ? "opened" : "already-open";
        const details = [
          ...isConflict ? [`the default branch does not merge cleanly${isDraft ? "; opened as a draft" : ""}`] : [],
          ...inviteFailures,
          ...reviewFailure === null ? [] : [reviewFailure],
          ...labelFailure === null ? [] : [labelFailure],
          ...autoMerge === null ? [] : [autoMerge]
        ];
        return {
          outcome: isConflict ? "conflict" : opened,
          pullRequest: linkByText(result.pullRequest),
          isNewPullRequest: result.created,
          ...details.length > 0 && { detail: details.join("; ") }
        };
      }
      async function startAutoMerge(due, { created, pullRequest }, { head, isConflict }, dependencies) {
        const method = due.settings.autoMerge;
        const isFromDefault = head === due.defaultBranch.name;
        if (!created || method === "off" || isConflict || isFromDefault)
          return null;
        const change = changeAutoMerge(due, pullRequest.number, { method, isNew: true }, dependencies);
        const result = await attempt(change);
        return result.status === "done" ? result.value.detail : result.error.message;
      }
      function describePullRequest(due, { head, isConflict }, { runUrl, runName: run2 }) {
        const { repository, defaultBranch, comparison, settings } = due;
        const base = comparison.branch.name;
        const body = renderSyncBody({
          ...{ repository, base, defaultBranch, isConflict, runUrl, run: run2 },
          template: settings.body,
          behindBy: comparison.behindBy,
          aheadBy: (0, own_commits.iN)(comparison) ?? comparison.aheadBy,
          threshold: settings.threshold,
          recreateAfterDays: settings.recreateAfterDays,
          head: settings.head,
          headBranch: head,
          ecosystem: settings.ecosystem,
          arm: settings.arm
        });
        return { repository, head, base, title: (0, wording.Gg)(due), body, isDraft: isConflict };
      }
      function isOwnPullRequest(due, pullRequest) {
        return findSyncPullRequest([pullRequest], targetOf(due)).kind === "own";
      }
      async function describeMissingRef(due, field, { branches }) {
        const base = due.comparison.branch.name;
        if (await branches.read(due.repository, base) === null)
          return { outcome: "branch-deleted" };
        throw new errors.y_(`GitHub reports that the ${field} of the pull request into ${base} does not exist, although it does.`, {
          code: "invalid",
          operation: "open a sync pull request",
          repository: `${due.repository.owner}/${due.repository.name}`
        });
      }
      ;
      async function isHistoryOnly({ repository, comparison, settings, treeOid: before }, { name, treeOid }, { branches }) {
        if (!settings.isReplayGuarded || treeOid === void 0 || treeOid !== before)
          return false;
        const changes = await orNothing(branches.listChanges(repository, comparison.branch.name, name));
        return changes?.length === 0;
      }
      ;
      async function prepareSyncBranch(due, dependencies) {
        const { branches } = dependencies;
        const { repository, defaultBranch, comparison } = due;
        const base = comparison.branch;
        const name = (0, sync_branch.nv)(base.name, due.settings.branchPrefixes);
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
        const merged = await branches.merge(repository, name, defaultBranch.oid, (0, wording.Lr)(due, dependencies.runName));
        if (merged.status === "merged") {
          const { oid, treeOid } = merged;
          return { status: "ready", name, oid, isConflict: false, isDisposable, treeOid };
        }
        if (merged.status === "refused") {
          if (state === "at-base")
            await branches.remove(repository, name, base.oid);
          const why = merged.reason === "workflows" ? "the commits change workflow files, which the token may not merge (give it `workflows: write`)" : `a rule of the repository prevents merging into ${name}`;
          return { status: "branch-refused", why };
        }
        if (merged.status === "conflict") {
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
        const isConflict = tip.oid === defaultBranch.oid && due.comparison.aheadBy > 0;
        return { status: "ready", name, oid: tip.oid, isConflict, isDisposable };
      }
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
        const isOurMerge = commit !== null && (0, sync_branch.$r)(commit.message);
        if (isOurMerge && commit.parentOids[0] === base.oid)
          return "merged";
        const holders = [due.comparison.branch.name, due.defaultBranch.name];
        const work = await readWork({ repository, branch: { name, oid }, holders }, commit, dependencies);
        if (!work.holdsWork) {
          const moved = await branches.replace(repository, name, oid, base.oid);
          return moved.status === "moved" ? "at-base" : "with-work";
        }
        await branches.merge(repository, name, base.oid, (0, wording.Lr)(due, dependencies.runName));
        return "with-work";
      }
      ;
      async function openPullRequest({ due }, dependencies) {
        const { branches, approved, planAgain } = dependencies;
        const now = await branches.read(due.repository, due.comparison.branch.name);
        if (now === null)
          return { outcome: "branch-deleted" };
        if (now.oid === due.comparison.branch.oid)
          return openOn(due, dependencies);
        if (approved !== void 0) {
          return { outcome: "deferred", detail: "stale plan: the branch moved while the plan was applied" };
        }
        const comparison = await compareMoved(due, now.oid, dependencies);
        if (comparison === null)
          return { outcome: "unrelated-histories" };
        const decision = await planAgain(due.observed, { comparison: { status: "compared", comparison } });
        if (decision.kind !== "open-pull-request")
          return followDecision(decision);
        return { ...await openOn(decision.due, dependencies), comparison: decision.due.comparison };
      }
      const open_pull_request_REFUSED = ["forbidden", "invalid", "not-found", "blocked"];
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
        if (prepared.isDisposable && await isHistoryOnly(due, prepared, dependencies)) {
          await withdraw(due, prepared, dependencies);
          return {
            outcome: "content-identical",
            detail: "merging the default branch changes no file; only the history differs"
          };
        }
        try {
          const { name: head, isConflict } = prepared;
          return await ensurePullRequest(due, { head, isConflict }, dependencies);
        } catch (error) {
          const isRefused = error instanceof errors.y_ && open_pull_request_REFUSED.includes(error.code);
          if (isRefused && prepared.isDisposable)
            await withdraw(due, prepared, dependencies);
          throw error;
        }
      }
      async function openFromDefault(due, why, dependencies) {
        if (due.comparison.aheadBy > 0)
          return { outcome: "reported", detail: `${why}; merge by hand` };
        const fromDefault = { ...due, settings: { ...due.settings, head: "default-branch" } };
        const head = { head: due.defaultBranch.name, isConflict: false };
        const outcome = await ensurePullRequest(fromDefault, head, dependencies);
        const detail = [`${why}, so the default branch itself is the head`, outcome.detail].filter(Boolean);
        return outcome.pullRequest === void 0 ? outcome : { ...outcome, detail: detail.join("; ") };
      }
      function describeUnready(prepared) {
        switch (prepared.status) {
          case "up-to-date":
            return { outcome: "up-to-date" };
          case "open-already":
            return {
              outcome: "already-open",
              pullRequest: linkByText(prepared.pullRequest),
              detail: "opened by another run meanwhile"
            };
          case "moved-meanwhile":
            return { outcome: "deferred", detail: "the sync branch moved meanwhile; the next run tries again" };
          case "conflict-without-branch":
            return {
              outcome: "conflict",
              detail: `the default branch does not merge cleanly, and a rule prevents ${prepared.name} from showing it; merge by hand`
            };
        }
      }
      async function withdraw({ repository }, { name, oid }, { branches, logger }) {
        try {
          await branches.remove(repository, name, oid);
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          logger.debug(error.message);
        }
      }
      ;
      async function replacePullRequest(operation, dependencies) {
        const { due, pullRequest, marker, former } = operation;
        const { repository, defaultBranch } = due;
        const { branches } = dependencies;
        if (await branches.read(repository, former) === null) {
          return { next: { kind: "update-pull-request", due, pullRequest, marker } };
        }
        const closing = {
          ...{ repository, pullRequest, marker, defaultBranch: defaultBranch.name },
          reason: "default-branch-changed",
          ecosystem: due.settings.ecosystem
        };
        await explainClosing(closing, dependencies);
        if (pullRequest.head !== former && !await removeHead(operation, dependencies)) {
          const detail = `it brings in ${former}, which is no longer the default branch, and its branch holds somebody's work; close it by hand`;
          return { outcome: "already-open", pullRequest: linkPullRequest(pullRequest, marker), detail };
        }
        await closePullRequest(closing, dependencies);
        const note2 = `replaces #${pullRequest.number}, which brought in ${former}`;
        return { next: { kind: "open-pull-request", due }, note: note2 };
      }
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
      ;
      async function reviewConflict({ due, pullRequest, marker }, dependencies) {
        const { branches } = dependencies;
        const { repository, comparison } = due;
        const { head } = pullRequest;
        const link = { pullRequest: linkPullRequest(pullRequest, marker) };
        const base = comparison.branch.name;
        const contains = async (commit) => (await branches.compare(repository, head, commit))?.aheadBy === 0;
        if (!await contains(base) || !await contains(marker.defaultOid)) {
          return { outcome: "conflict", detail: "open until a person resolves the conflicts", ...link };
        }
        const isReady = await clearConflict(due, pullRequest, dependencies);
        await rewriteText(due, pullRequest, false, dependencies);
        const detail = isReady ? "its conflicts are resolved; ready for review" : "its conflicts are resolved; mark it as ready for review by hand";
        return { outcome: "updated", detail, ...link };
      }
      ;
      async function updatePullRequest(operation, dependencies) {
        const { due, pullRequest } = operation;
        if (operation.isAdoption === true)
          return adoptPullRequest(operation, dependencies);
        const isFromDefault = (0, sync_labels.ne)(pullRequest.head, due.defaultBranch.name) === "default-branch";
        const merged = isFromDefault ? "merged" : await mergeOnTop(operation, dependencies);
        if (merged === "refused") {
          const detail = "a rule or a missing permission prevents merging the default branch's new commits";
          return { outcome: "already-open", detail, ...update_pull_request_link(operation) };
        }
        const isConflict = merged === "conflict";
        const wasConflict = operation.marker.isConflict;
        if (isConflict && !wasConflict)
          await announceConflict(due, pullRequest, dependencies);
        if (isConflict)
          await addLabels(due, pullRequest.number, [sync_labels.Ek], dependencies);
        if (wasConflict && !isConflict)
          await clearConflict(due, pullRequest, dependencies);
        const isWritten = await rewriteText(due, pullRequest, isConflict, dependencies);
        if (!isWritten)
          return { outcome: "deferred", detail: ENDED_MEANWHILE, ...update_pull_request_link(operation) };
        return { outcome: isConflict ? "conflict" : "updated", ...update_pull_request_link(operation) };
      }
      async function adoptPullRequest(operation, dependencies) {
        const isWritten = await adoptText(operation.due, operation.pullRequest, dependencies);
        const outcome = operation.marker.isConflict ? "conflict" : "updated";
        return isWritten ? { outcome, detail: "taken over from an older version", ...update_pull_request_link(operation) } : {
          outcome: "already-open",
          detail: "it changed meanwhile; the next run tries again",
          ...update_pull_request_link(operation)
        };
      }
      async function mergeOnTop(operation, dependencies) {
        const { branches } = dependencies;
        const { due, pullRequest, marker } = operation;
        const { repository, defaultBranch } = due;
        if (marker.isConflict && pullRequest.headOid === marker.defaultOid) {
          await branches.fastForward(repository, pullRequest.head, pullRequest.headOid, defaultBranch.oid);
          return "conflict";
        }
        const message = (0, wording.Lr)(due, dependencies.runName);
        const merged = await branches.merge(repository, pullRequest.head, defaultBranch.oid, message);
        if (merged.status === "conflict" || merged.status === "refused")
          return merged.status;
        const lacksBase = async () => (await branches.compare(repository, pullRequest.head, pullRequest.base))?.aheadBy !== 0;
        return marker.isConflict && await lacksBase() ? "conflict" : "merged";
      }
      function update_pull_request_link({ pullRequest, marker }) {
        return { pullRequest: linkPullRequest(pullRequest, marker) };
      }
      ;
      const LOOKS_TO_BEGIN = 2;
      const LOOK_EVERY_MS = 15e3;
      async function watchCanary(written, waitMinutes, dependencies) {
        const { logger, signal, nowMs, sleep } = dependencies;
        const untilMs = nowMs() + waitMinutes * 6e4;
        let open = written.flatMap((one) => findHead(one) ?? []);
        const failed = [];
        for (let look2 = 1; open.length > 0; look2 += 1) {
          const pending = [];
          for (const head of open) {
            const checks = await readChecks(head, dependencies);
            if (checks === "failed")
              failed.push(head.name);
            if (checks === "pending" || checks === "none" && look2 < LOOKS_TO_BEGIN)
              pending.push(head);
          }
          open = pending;
          if (open.length === 0 || signal.aborted || nowMs() + LOOK_EVERY_MS > untilMs)
            break;
          logger.info(`Waiting for the checks of ${(0, plural.B4)(open.length, "canary branch", "canary branches")}`);
          await sleep(LOOK_EVERY_MS);
        }
        return failed;
      }
      function findHead({ operation: { due }, outcome }) {
        const { repository, settings } = due;
        const { name: base, outcome: result } = outcome?.result ?? {};
        if (base === void 0)
          return null;
        const name = `${(0, repository_ref.PC)(repository)} ${base}`;
        if (result === "fast-forwarded")
          return { repository, name, branch: base };
        const isOnSyncBranch = settings.head === "sync-branch" && (result === "opened" || result === "updated");
        return isOnSyncBranch ? { repository, name, branch: (0, sync_branch.nv)(base) } : null;
      }
      async function readChecks({ repository, branch }, { rollbacks, logger }) {
        try {
          return await rollbacks.readChecks(repository, branch);
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          logger.warning(error.message);
          return "fine";
        }
      }
      ;
      function describePlan(plan) {
        const outcomes = listSettled(plan);
        for (const operation of plan.operations) {
          const { due } = operation;
          outcomes.set(due.observed, toOutcome(due, { outcome: "planned", detail: (0, describe_operation.R)(operation) }));
        }
        return outcomes;
      }
      async function execute(plan, dependencies) {
        const { logger, concurrency, signal, breaker, canary: wanted } = dependencies;
        const outcomes = listSettled(plan);
        const refusals = new Refusals();
        const carryOutAll = async (operations) => {
          const results = await runPool(operations, { concurrency, signal }, async (operation) => {
            const outcome = leaveStopped(operation, breaker.stoppedBy) ?? refusals.find(operation.due) ?? await tryOut(operation, refusals, dependencies);
            breaker.note(outcome.result.outcome);
            logger.info(describeOutcome(operation, outcome));
            return outcome;
          });
          for (const [index, { due }] of operations.entries()) {
            const result = results[index];
            if (result?.status === "fulfilled")
              outcomes.set(due.observed, result.value);
            else if (result?.status === "rejected")
              outcomes.set(due.observed, toCrashedOutcome(due, result.error));
          }
        };
        const { canary, others } = (0, write_breaker.DE)(plan.operations, wanted.percent);
        await carryOutAll(canary);
        if (canary.length > 0) {
          const written = canary.map((operation) => ({
            operation,
            outcome: outcomes.get(operation.due.observed)
          }));
          breaker.endCanary(await watchCanary(written, wanted.waitMinutes, dependencies));
        }
        await carryOutAll(others);
        return outcomes;
      }
      function leaveStopped({ due }, stoppedBy) {
        if (stoppedBy === void 0)
          return void 0;
        return toOutcome(due, { outcome: "deferred", detail: `not written: ${stoppedBy}` });
      }
      async function tryOut(operation, refusals, dependencies) {
        try {
          return await execute_carryOut(operation, dependencies);
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          return refusals.take(operation.due, error);
        }
      }
      async function execute_carryOut(planned, dependencies) {
        const notes2 = [];
        let operation = planned;
        for (; ; ) {
          const end = await perform(operation, dependencies);
          if ("outcome" in end)
            return toOutcome(operation.due, addNotes(end, notes2));
          if ("decided" in end)
            return toDecidedOutcome(operation.due, end.decided);
          if (end.note !== void 0)
            notes2.push(end.note);
          operation = end.next;
        }
      }
      function addNotes(outcome, notes2) {
        if (notes2.length === 0 || outcome.pullRequest === void 0)
          return outcome;
        return { ...outcome, detail: [...notes2, outcome.detail].filter(Boolean).join("; ") };
      }
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
          case "set-auto-merge":
            return setAutoMerge(operation, dependencies);
          case "fast-forward":
            return fastForward(operation, dependencies);
        }
      }
      function describeOutcome(operation, { result }) {
        const place2 = `${(0, repository_ref.PC)(operation.due.repository)} ${result.name}`;
        const pullRequest = result.pullRequest === void 0 ? "" : ` ${result.pullRequest.url}`;
        return `${place2}: ${result.outcome}${pullRequest}${result.detail === void 0 ? "" : ` (${result.detail})`}`;
      }
      ;
      function listUnknown(requests, state) {
        return requests.filter(({ config, settings }) => {
          const memory = state.repositories.get((0, repository_ref.Kq)(config.repository));
          const isWhole = settings.include.includes("**") && settings.exclude.length === 0;
          return isWhole && (memory === void 0 || memory.defaultOid === null);
        });
      }
      var ports_repositories = __webpack_require__(8420);
      ;
      function boundAfterAdvance(counts, newCommits) {
        const { aheadBy, behindBy } = counts;
        const takenOver = Math.min(aheadBy, newCommits);
        return {
          aheadBy: { least: aheadBy - takenOver, most: aheadBy },
          behindBy: { least: behindBy + newCommits - takenOver, most: behindBy + newCommits }
        };
      }
      function carryForward(remembered, newCommits) {
        if (remembered.status !== "compared")
          return null;
        const { aheadBy, behindBy } = boundAfterAdvance(remembered, newCommits);
        const isCertain = aheadBy.least === aheadBy.most && behindBy.least === behindBy.most;
        return isCertain ? { ...remembered, aheadBy: aheadBy.most, behindBy: behindBy.most } : null;
      }
      ;
      const SCHEDULE_STATE_VERSION = 1;
      const NO_SCHEDULE = {
        records: /* @__PURE__ */ new Map(),
        lastRunMs: null,
        carried: 0,
        callsPerRead: null,
        unfinished: /* @__PURE__ */ new Set()
      };
      const DIGITS = 6;
      function storeSchedule(state) {
        const { records, lastRunMs, carried, callsPerRead, unfinished } = state;
        const sorted = [...records].sort(([a], [b]) => a < b ? -1 : 1);
        return {
          version: SCHEDULE_STATE_VERSION,
          last_run: lastRunMs === null ? null : new Date(lastRunMs).toISOString(),
          carried: round(carried),
          calls_per_read: callsPerRead === null ? null : round(callsPerRead),
          unfinished: [...unfinished].sort(),
          repositories: Object.fromEntries(sorted.map(([key, record]) => [key, storeRecord(record)]))
        };
      }
      function storeRecord({ lastScanMs, lastPushMs, pushes, commits: commits2, days, close, burst, counts }) {
        return {
          last_scan: new Date(lastScanMs).toISOString(),
          last_push: lastPushMs === null ? null : new Date(lastPushMs).toISOString(),
          seen: [pushes, commits2, days, close, burst].map(round),
          hours: counts.hours,
          weekdays: counts.days
        };
      }
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
          unfinished: new Set(texts)
        };
      }
      function readRecord(stored) {
        const lastScanMs = schedule_state_readTime(stored.last_scan);
        const lastPushMs = stored.last_push === null ? null : schedule_state_readTime(stored.last_push);
        const seen = readNumbers(stored.seen, 5);
        const hours = readNumbers(stored.hours, 24);
        const days = readNumbers(stored.weekdays, 7);
        if (lastScanMs === null || lastPushMs === null && stored.last_push !== null || seen === null || hours === null || days === null)
          return null;
        const [pushes = 0, commits2 = 0, watched = 0, close = 0, burst = 0] = seen;
        const counts = { hours, days };
        return { lastScanMs, lastPushMs, pushes, commits: commits2, days: watched, close, burst, counts };
      }
      function readNumbers(value, length) {
        const isValid = Array.isArray(value) && value.length === length && value.every((item) => Number.isFinite(item) && item >= 0);
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
      ;
      const MINUTE_MS = 6e4;
      const time_HOUR_MS = 60 * MINUTE_MS;
      const DAY_MS = 24 * time_HOUR_MS;
      ;
      const MOST_TICKS = 200;
      const OLDEST_TICK_MS = 14 * DAY_MS;
      const MOST_RUNS_BETWEEN = 1e3;
      const SECOND_MS = 1e3;
      function addTick(ticks, tick) {
        const last = ticks.at(-1);
        if (last !== void 0 && last.number !== null && last.number === tick.number)
          return ticks;
        if (last !== void 0 && tick.startMs <= last.startMs)
          return [tick];
        return [...ticks.filter(({ startMs }) => startMs > tick.startMs - OLDEST_TICK_MS), tick].slice(-MOST_TICKS);
      }
      function findTickGaps(ticks) {
        const gaps = ticks.flatMap((tick, index) => {
          const before = ticks[index - 1];
          if (before === void 0)
            return [];
          const runs = countRuns(before, tick);
          return Array(runs).fill((tick.startMs - before.startMs) / runs);
        }).sort((a, b) => a - b);
        const at = (share) => gaps[Math.min(gaps.length - 1, Math.ceil(share * gaps.length) - 1)] ?? 0;
        return gaps.length === 0 ? null : { p50: at(0.5), p95: at(0.95), max: at(1), count: gaps.length };
      }
      function countRuns(before, after) {
        if (before.number === null || after.number === null)
          return 1;
        const runs = after.number - before.number;
        return runs >= 1 && runs <= MOST_RUNS_BETWEEN ? runs : 1;
      }
      function storeTicks(ticks) {
        return ticks.map(({ startMs, number }) => [Math.round(startMs / SECOND_MS), number]);
      }
      function readTicks(stored) {
        if (!Array.isArray(stored) || stored.length > MOST_TICKS)
          return [];
        const ticks = stored.flatMap((item) => {
          const [seconds, number] = Array.isArray(item) ? item : [];
          const isTick = Number.isSafeInteger(seconds) && (number === null || Number.isSafeInteger(number));
          return isTick ? [{ startMs: seconds * SECOND_MS, number }] : [];
        });
        return ticks.length === stored.length ? ticks : [];
      }
      ;
      const MAX_FOLLOWED = 2e4;
      const followed_pull_requests_OPEN = /* @__PURE__ */ new Set([
        "opened",
        "updated",
        "already-open",
        "conflict"
      ]);
      function followPullRequests(followed, repositories, nowMs) {
        const before = Map.groupBy(followed, ({ repository }) => repository.toLowerCase());
        const open = [];
        const missing = [];
        for (const result of repositories) {
          const repository = (0, repository_ref.PC)(result.repository);
          const known = before.get(repository.toLowerCase()) ?? [];
          if (result.status !== "scanned") {
            open.push(...known);
            continue;
          }
          const seen = listOpen(result, repository, known, nowMs);
          const settled = /* @__PURE__ */ new Set([...seen.keys(), ...listClosed(result)]);
          open.push(...seen.values());
          missing.push(...known.filter(({ number }) => !settled.has(number)));
        }
        return { open: open.slice(0, MAX_FOLLOWED), missing };
      }
      function listOpen({ branches }, repository, known, nowMs) {
        return new Map(branches.flatMap(({ outcome, pullRequest, isNewPullRequest, otherEcosystem }) => {
          if (pullRequest === void 0 || !followed_pull_requests_OPEN.has(outcome) || otherEcosystem !== void 0)
            return [];
          const { number } = pullRequest;
          const earlier = known.find((one) => one.number === number);
          const openedAtMs = isNewPullRequest === true ? nowMs : earlier?.openedAtMs ?? null;
          const arm = pickArm(pullRequest) ?? pickArm(earlier ?? {});
          return [[number, { ...pullRequest, ...arm, repository, openedAtMs }]];
        }));
      }
      function listClosed({ retired: retired2 = [] }) {
        return retired2.flatMap(({ outcome, pullRequest }) => outcome === "retired" && pullRequest ? pullRequest.number : []);
      }
      function storeFollowed(followed) {
        return followed.map(({ repository, number, url, openedAtMs, ...rest2 }) => {
          const opened = openedAtMs === null ? null : new Date(openedAtMs).toISOString();
          const arm = pickArm(rest2);
          return arm === void 0 ? [repository, number, url, opened] : [repository, number, url, opened, arm];
        });
      }
      function readFollowed(stored) {
        if (!Array.isArray(stored))
          return [];
        return stored.slice(0, MAX_FOLLOWED).flatMap((entry) => {
          if (!Array.isArray(entry))
            return [];
          const [repository, number, url, opened, stored2] = entry;
          if (typeof repository !== "string" || typeof url !== "string")
            return [];
          if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
            return [];
          const openedAtMs = typeof opened === "string" ? Date.parse(opened) : Number.NaN;
          const arm = pickArm(typeof stored2 === "object" && stored2 !== null ? stored2 : {});
          return [{ repository, number, url, ...arm, openedAtMs: Number.isNaN(openedAtMs) ? null : openedAtMs }];
        });
      }
      function pickArm(from) {
        const { experiment, variant, seed } = from;
        const isArm = typeof experiment === "string" && typeof variant === "string" && typeof seed === "string";
        return isArm ? { experiment, variant, seed } : void 0;
      }
      var query_loads = __webpack_require__(3426);
      ;
      const LARGEST = 1e5;
      const BELIEVED_MS = 24 * 60 * 60 * 1e3;
      function recallLoads(remembered, nowMs) {
        return mapKinds(remembered, ({ size, tooMuch }) => {
          const isBelieved = tooMuch !== void 0 && nowMs - tooMuch.atMs < BELIEVED_MS && nowMs >= tooMuch.atMs;
          return { size, ...isBelieved && { tooMuch: tooMuch.size } };
        });
      }
      function rememberLoads(loads, earlier, nowMs) {
        return mapKinds(loads, ({ size, tooMuch }, kind) => {
          if (tooMuch === void 0)
            return { size };
          const before = earlier[kind]?.tooMuch;
          return { size, tooMuch: before?.size === tooMuch ? before : { size: tooMuch, atMs: nowMs } };
        });
      }
      function haveSizesChanged(now, earlier) {
        return query_loads.r.some((kind) => now[kind]?.size !== earlier[kind]?.size);
      }
      function storeLoads(remembered) {
        const sizes = mapKinds(remembered, ({ size, tooMuch }) => ({
          size,
          ...tooMuch && { too_much: tooMuch.size, too_much_at: new Date(tooMuch.atMs).toISOString() }
        }));
        return { version: 1, ...sizes };
      }
      function readLoads(stored) {
        if (typeof stored !== "object" || stored === null)
          return {};
        const sizes = stored;
        if (sizes.version !== 1)
          return {};
        return Object.fromEntries(query_loads.r.flatMap((kind) => {
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
        if (too_much === void 0)
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
        return Object.fromEntries(query_loads.r.flatMap((kind) => {
          const value = by[kind];
          return value === void 0 ? [] : [[kind, map(value, kind)]];
        }));
      }
      ;
      const BEGIN = '],"digest":"';
      const END = '"}\n';
      function renderDigestLine(digest) {
        return `${BEGIN}${digest.hex()}${END}`;
      }
      function isIntact(text, createDigest) {
        const at = text.lastIndexOf(BEGIN);
        if (at < 0)
          return false;
        const digest = createDigest();
        digest.update(text.slice(0, at));
        return text.slice(at) === renderDigestLine(digest);
      }
      ;
      const NAME = /^[^/\s]{1,100}\/[^/\s]{1,100}$/;
      const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
      const MAX_AUTHORS = 10;
      const MAX_COMPARISONS = 1e5;
      function storeRepositoryMemory(memory) {
        return {
          repository: memory.repository,
          visited_at: new Date(memory.visitedAtMs).toISOString(),
          id: memory.databaseId,
          default_oid: memory.defaultOid,
          comparisons: memory.comparisons.map(storeComparison)
        };
      }
      function storeComparison(one) {
        if (one.status !== "compared")
          return [one.oid, null, null, null];
        const { oid, aheadBy, behindBy, tipAuthorId, own } = one;
        return own === void 0 ? [oid, aheadBy, behindBy, tipAuthorId] : [oid, aheadBy, behindBy, tipAuthorId, storeOwn(own)];
      }
      function readRepositoryMemory(entry) {
        if (typeof entry !== "object" || entry === null)
          return null;
        const { repository, visited_at, id: id2, default_oid, comparisons } = entry;
        if (typeof repository !== "string" || !NAME.test(repository))
          return null;
        const visitedAtMs = typeof visited_at === "string" ? Date.parse(visited_at) : Number.NaN;
        if (Number.isNaN(visitedAtMs))
          return null;
        if (id2 !== null && !isCount(id2))
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
        return { repository, visitedAtMs, databaseId: id2, defaultOid: default_oid, comparisons: read };
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
        if (storedOwn === void 0)
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
        const ids2 = authorIds.filter((id2) => id2 === null || isCount(id2));
        if (ids2.length < authorIds.length)
          return null;
        return { count, wasSynced: wasSynced === 1, isFinished: isFinished === 1, authorIds: ids2 };
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
      ;
      const KEPT_DAYS = 30;
      const MAX_REPOSITORIES = 2e4;
      const sync_state_MAX_COMPARISONS = 4e5;
      function emptySyncState(apiUrl) {
        return { apiUrl, repositories: /* @__PURE__ */ new Map() };
      }
      function parseSyncState(text, apiUrl, createDigest) {
        let data;
        try {
          data = JSON.parse(text);
        } catch {
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
        if (stored.digest === void 0)
          return { status: "ignored", why: "it has no digest of its content" };
        if (!isIntact(text, createDigest)) {
          const why = "its content was not written by a run of this ecosystem (the digest differs)";
          return { status: "ignored", why, isChanged: true };
        }
        const { repositories } = stored;
        if (!Array.isArray(repositories) || repositories.length > MAX_REPOSITORIES) {
          return { status: "ignored", why: "its list of repositories is invalid" };
        }
        const memories = /* @__PURE__ */ new Map();
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
          ...stored.writes !== void 0 && { pace },
          ...stored.ticks !== void 0 && { ticks: readTicks(stored.ticks) },
          ...stored.schedule !== void 0 && { schedule: readSchedule(stored.schedule) },
          ...stored.query_sizes !== void 0 && { loads: readLoads(stored.query_sizes) },
          ...stored.discovered !== void 0 && { discovered: readNames(stored.discovered) },
          ...stored.pulls !== void 0 && { pullRequests: readFollowed(stored.pulls) }
        };
        return { status: "read", state };
      }
      function readNames(stored) {
        return Array.isArray(stored) ? stored.filter((name) => typeof name === "string").slice(0, MAX_REPOSITORIES) : [];
      }
      function* renderSyncState(state, nowMs, createDigest) {
        const digest = createDigest();
        for (const line of renderContent(state, nowMs)) {
          digest.update(line);
          yield line;
        }
        yield renderDigestLine(digest);
      }
      function* renderContent(state, nowMs) {
        const oldestMs = nowMs - KEPT_DAYS * 24 * 60 * 60 * 1e3;
        const kept2 = [...state.repositories.values()].filter(({ visitedAtMs }) => visitedAtMs === 0 || visitedAtMs >= oldestMs).toSorted((a, b) => b.visitedAtMs - a.visitedAtMs).slice(0, MAX_REPOSITORIES);
        const head = JSON.stringify({
          schema_version: 1,
          api_url: state.apiUrl,
          saved_at: new Date(nowMs).toISOString(),
          ...state.pace && { writes: storeWritePace(state.pace, nowMs) },
          ...state.ticks && { ticks: storeTicks(state.ticks) },
          ...state.schedule && { schedule: storeSchedule(state.schedule) },
          ...state.loads && { query_sizes: storeLoads(state.loads) },
          ...state.discovered && { discovered: state.discovered },
          ...state.pullRequests && { pulls: storeFollowed(state.pullRequests) }
        });
        yield `${head.slice(0, -1)},"repositories":[
`;
        let room = sync_state_MAX_COMPARISONS;
        for (const [index, memory] of kept2.entries()) {
          room -= memory.comparisons.length;
          const stored = storeRepositoryMemory(room >= 0 ? memory : { ...memory, comparisons: [] });
          yield `${JSON.stringify(stored)}${index + 1 < kept2.length ? "," : ""}
`;
        }
      }
      function recallRepository(state, repository, databaseId) {
        const memory = state.repositories.get((0, repository_ref.Kq)(repository));
        return memory !== void 0 && databaseId !== null && memory.databaseId === databaseId ? memory : void 0;
      }
      function indexComparisons(memory) {
        return new Map(memory.comparisons.map((remembered) => [remembered.oid, remembered]));
      }
      ;
      function recallUnmoved(openings, state) {
        const recalled = /* @__PURE__ */ new Map();
        const moved = [];
        for (const opening of openings) {
          if (opening.status !== "open")
            continue;
          const { request, snapshot, defaultBranch } = opening;
          const memory = recallRepository(state, request.config.repository, snapshot.databaseId);
          if (memory === void 0 || memory.defaultOid === null)
            continue;
          if (memory.defaultOid === defaultBranch.oid) {
            for (const [one, lookup] of answer(opening, memory, (known) => known))
              recalled.set(one, lookup);
          } else if (isWorthAsking(opening, memory)) {
            const advance = { repository: snapshot.repository, defaultBranch, formerOid: memory.defaultOid };
            moved.push({ opening, memory, advance });
          }
        }
        return { recalled, moved };
      }
      function recallMoved(moved, advances) {
        return new Map(moved.flatMap(({ opening, memory }, index) => {
          const newCommits = advances[index] ?? null;
          return newCommits === null ? [] : answer(opening, memory, (known) => carryForward(known, newCommits));
        }));
      }
      function countSavedCalls(openings, recalled, moved, comparisonsPerCall = ports_repositories.sk) {
        const countCalls = (comparisons) => Math.ceil(comparisons / comparisonsPerCall);
        const all = openings.reduce((sum2, one) => sum2 + (one.status === "open" ? one.comparisons.length : 0), 0);
        return countCalls(all) - countCalls(all - recalled) - countCalls(moved);
      }
      function answer({ comparisons }, memory, carry) {
        const known = indexComparisons(memory);
        return comparisons.flatMap((request) => {
          const remembered = known.get(request.branch.oid);
          const current = remembered === void 0 ? null : carry(remembered);
          return current === null ? [] : [[request, toLookup(request, current)]];
        });
      }
      function isWorthAsking({ comparisons }, memory) {
        const known = indexComparisons(memory);
        const carried = comparisons.filter(({ branch }) => {
          const remembered = known.get(branch.oid);
          return remembered !== void 0 && carryForward(remembered, 1) !== null;
        });
        return carried.length > 1;
      }
      function toLookup({ branch, defaultBranch }, one) {
        if (one.status !== "compared")
          return { status: "unrelated-histories" };
        const { aheadBy, behindBy, tipAuthorId } = one;
        const own = aheadBy > own_commits.Me ? void 0 : one.own;
        return {
          status: "compared",
          comparison: { branch, aheadBy, behindBy, tipAuthorId, ...own && { own }, isRemembered: true },
          defaultOid: defaultBranch.oid
        };
      }
      function toRemembered(request, lookup) {
        const { oid } = request.branch;
        if (lookup?.status === "unrelated-histories")
          return { oid, status: "unrelated-histories" };
        if (lookup?.status !== "compared" || lookup.defaultOid !== request.defaultBranch.oid)
          return null;
        const { branch, aheadBy, behindBy, tipAuthorId, own } = lookup.comparison;
        if (branch.oid !== oid)
          return null;
        return { oid, status: "compared", aheadBy, behindBy, tipAuthorId, ...own && { own } };
      }
      ;
      function listVisits(openings, observed, lookups) {
        return openings.flatMap((opening, index) => {
          const result = observed[index];
          if (result === void 0 || isUnread(result))
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
      const LEFT_TO_LATER = /* @__PURE__ */ new Set(["rate-limit", "cancelled", "not-due"]);
      function isUnread(result) {
        return result.status === "skipped" && LEFT_TO_LATER.has(result.reason);
      }
      function hasGaps(result) {
        return result.status === "scanned" && result.branches.some((branch) => branch.status === "settled" && branch.failure?.code === "rate-limited" && branch.result.aheadBy === null);
      }
      ;
      const MANY_REPOSITORIES = 100;
      function labelToAskFor({ mode, labels }, repositories) {
        return repositories > MANY_REPOSITORIES && mode === "pull-request" ? labels.at(-1) : void 0;
      }
      function findListed(branch, listed) {
        if (listed === void 0 || branch.settings.mode !== "pull-request")
          return void 0;
        const base = branch.comparison.branch.name;
        const into = listed.labelled.filter((pull) => pull.base === base);
        const isKnown = ["own", "other-ecosystem"].includes(findSyncPullRequest(into, targetOf(branch)).kind);
        if (isKnown)
          return into;
        return listed.bases.has(base) ? void 0 : [];
      }
      var bot_account = __webpack_require__(5021);
      var pattern_list = __webpack_require__(7961);
      ;
      function createBranchMatcher(patterns) {
        const isIncluded = (0, pattern_list._)(patterns.include);
        const isExcluded = (0, pattern_list._)(patterns.exclude);
        return (branch) => isIncluded(branch) && !isExcluded(branch);
      }
      function matchesBranch(patterns, branch) {
        return createBranchMatcher(patterns)(branch);
      }
      ;
      function selectBranches(snapshot, settings, botBranchPrefixes) {
        const { defaultBranch } = snapshot;
        if (defaultBranch === null)
          return { settled: [], toCompare: [] };
        const matcher = createBranchMatcher({ include: settings.include, exclude: settings.exclude });
        const settled = [];
        const toCompare = [];
        for (const branch of snapshot.branches) {
          if (branch.name === defaultBranch.name || (0, sync_branch.ed)(branch.name, settings.branchPrefixes))
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
        if ((0, bot_account.QG)(branch.name, botBranchPrefixes))
          return uncompared(branch, "bot-branch");
        if (branch.oid === defaultBranch.oid) {
          return { name: branch.name, aheadBy: 0, behindBy: 0, outcome: "up-to-date" };
        }
        return null;
      }
      const OF_MERGE_QUEUE = "a temporary branch of GitHub's merge queue";
      function isQueueBranch(name) {
        return name.startsWith("gh-readonly-queue/");
      }
      function uncompared(branch, outcome) {
        return { name: branch.name, aheadBy: null, behindBy: null, outcome };
      }
      ;
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
        if (config.databaseId !== void 0 && databaseId !== null && config.databaseId !== databaseId) {
          const message = `${(0, repository_ref.PC)(config.repository)} is another repository now (id ${databaseId}, the configuration expects ${config.databaseId}). Check who owns the name, then correct the entry.`;
          return { status: "failed", config, failure: { code: "identity-changed", message } };
        }
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
          comparisons: toCompare.map((branch) => ({ repository, defaultBranch, branch }))
        };
      }
      function toUnread(config, lookup) {
        if (lookup?.status !== "failed")
          return { status: "skipped", config, reason: "cancelled" };
        return lookup.error.code === "rate-limited" ? { status: "skipped", config, reason: "rate-limit" } : { status: "failed", config, failure: toPlanningFailure(lookup.error) };
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
      ;
      function needsLook({ aheadBy, behindBy }, settings) {
        if (behindBy <= settings.threshold || aheadBy > own_commits.Me)
          return false;
        return aheadBy > 0 || settings.mode === "fast-forward" && settings.finished === "leave";
      }
      function isWorthLook({ aheadBy, behindBy }, settings) {
        const { mode, finished, threshold } = settings;
        return aheadBy === 0 && behindBy > threshold && mode === "report" && finished === "leave";
      }
      function assessBranch(comparison, settings, botUserIds) {
        const { aheadBy, behindBy, own } = comparison;
        if (behindBy === 0)
          return assess_branch_settle(comparison, aheadBy === 0 ? "up-to-date" : "ahead");
        if (behindBy <= settings.threshold)
          return assessNear(comparison, settings, botUserIds);
        if (aheadBy === 0 && own?.isFinished !== true)
          return { status: "due", comparison };
        if (own === void 0)
          return assessUnlooked(comparison, settings, botUserIds);
        return assessOwn(comparison, own, settings, botUserIds);
      }
      function assessNear(comparison, { diverged }, botUserIds) {
        const { aheadBy, tipAuthorId, own } = comparison;
        const isSynced = own === void 0 ? (0, bot_account.RS)(tipAuthorId, botUserIds) : own.count === 0 || own.wasSynced;
        if (aheadBy === 0 || isSynced || diverged === "sync")
          return assess_branch_settle(comparison, "within-threshold");
        return diverged === "skip" ? { status: "hidden" } : assess_branch_settle(comparison, "diverged");
      }
      function assessUnlooked(comparison, { diverged }, botUserIds) {
        const { aheadBy, tipAuthorId, lookFailure } = comparison;
        const isMany = aheadBy > own_commits.Me;
        if (!isMany && (0, bot_account.RS)(tipAuthorId, botUserIds))
          return assess_branch_settle(comparison, "bot-branch");
        if (diverged === "sync")
          return { status: "due", comparison };
        if (diverged === "skip")
          return { status: "hidden" };
        const many = `it is more than ${own_commits.Me} commits ahead, so its own commits were not determined`;
        const failed = `its own commits could not be read${lookFailure === void 0 ? "" : `: ${lookFailure.message}`}`;
        return assess_branch_settle(comparison, "diverged", isMany ? many : failed);
      }
      function assessOwn(comparison, own, { diverged, finished }, botUserIds) {
        const due = { status: "due", comparison };
        const staysSynced = own.wasSynced && diverged !== "report-always";
        if (!staysSynced && own.count > 0 && (0, own_commits.h7)(own, botUserIds))
          return assess_branch_settle(comparison, "bot-branch");
        if (own.isFinished)
          return finished === "sync" ? due : assess_branch_settle(comparison, "finished", FINISHED);
        if (own.count === 0 || staysSynced || diverged === "sync")
          return due;
        return diverged === "skip" ? { status: "hidden" } : assess_branch_settle(comparison, "diverged");
      }
      function keepsOpenPullRequest({ own }, settings) {
        return own !== void 0 && settings.mode !== "report" && settings.diverged === "report";
      }
      const FINISHED = "its pull request was merged, and it has had no commit of its own since";
      function isOver({ branch, aheadBy }, history) {
        return aheadBy === 0 && history.mergedHeads.includes(branch.oid);
      }
      function assess_branch_settle(comparison, outcome, detail) {
        const { branch, aheadBy, behindBy } = comparison;
        const ownCommits = (0, own_commits.iN)(comparison);
        const result = { name: branch.name, aheadBy, behindBy, ownCommits, outcome };
        return { status: "settled", result: { ...result, ...detail !== void 0 && { detail } } };
      }
      ;
      function judgeComparison({ repository, defaultBranch, branch }, lookup, { settings, botUserIds, hasSyncBranch }) {
        const uncompared2 = { name: branch.name, aheadBy: null, behindBy: null };
        if (lookup === void 0) {
          const message = "The run was stopped before the branch was compared.";
          return [settleFailed(uncompared2, { code: "rate-limited", message })];
        }
        if (lookup.status === "failed")
          return [settleFailed(uncompared2, toPlanningFailure(lookup.error))];
        if (lookup.status !== "compared") {
          return [{ status: "settled", result: { ...uncompared2, outcome: lookup.status } }];
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
      ;
      const SYNC_BRANCH_FOLDER = sync_branch.uW.slice(0, -1);
      function findNameInTheWay(base, names, prefixes) {
        const wanted = (0, sync_branch.nv)(base, prefixes);
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
      function describeNameInTheWay(name, base, prefixes) {
        const wanted = (0, sync_branch.nv)(base, prefixes);
        const rule = name.startsWith(`${wanted}/`) ? `git cannot keep ${wanted} beside it` : `git cannot keep branches below ${name}/ beside it`;
        const detail = `the sync branches conflict with the branch ${name}: ${rule}. Rename or delete ${name}, or set \`head: default-branch\` for this repository`;
        return { outcome: "failed", detail };
      }
      ;
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
          const hasSyncBranch = (0, sync_branch.UI)(comparison.branch.name, settings.branchPrefixes).some((name) => names.has(name));
          return judgeComparison(comparison, lookups.get(comparison), { settings, botUserIds, hasSyncBranch });
        });
        const completed = compared.map((branch) => {
          if (branch.status === "settled")
            return branch;
          const listed = findListed(branch.branch, snapshot.openPullRequests);
          const known = listed === void 0 ? branch.branch : { ...branch.branch, listedPullRequests: listed };
          return { status: "stale", branch: addNameInTheWay(known, names) };
        });
        return {
          status: "scanned",
          config,
          repository: snapshot.repository,
          defaultBranch: defaultBranch.name,
          threshold: settings.threshold,
          identity: {
            labels: settings.labels,
            ecosystem: settings.ecosystem,
            branchPrefixes: settings.branchPrefixes
          },
          branches: [...opening.settled, ...completed].toSorted(byName),
          syncBranches: settings.mode === "report" ? [] : listSyncBranches(snapshot.branches, settings.branchPrefixes)
        };
      }
      function findSharedFailure(lookups) {
        const [first] = lookups;
        if (first === void 0 || lookups.some((lookup) => lookup?.status !== "failed"))
          return null;
        const errors2 = lookups.flatMap((lookup) => lookup?.status === "failed" ? [lookup.error] : []);
        const telling = errors2.find((error) => error.code !== "rate-limited");
        return telling === void 0 ? "rate-limited" : { code: telling.code, message: telling.message };
      }
      function addNameInTheWay(branch, names) {
        const { mode, head, branchPrefixes } = branch.settings;
        if (mode === "report" || head === "default-branch")
          return branch;
        const base = branch.comparison.branch.name;
        const taken = findNameInTheWay(base, names, branchPrefixes);
        return taken === null ? branch : { ...branch, obstacle: describeNameInTheWay(taken, base, branchPrefixes) };
      }
      function byName(a, b) {
        const name = (branch) => branch.status === "settled" ? branch.result.name : branch.branch.comparison.branch.name;
        return name(a) < name(b) ? -1 : 1;
      }
      function listSyncBranches(branches, prefixes) {
        const own = branches.filter(({ name }) => (0, sync_branch.ed)(name, prefixes));
        if (own.length === 0)
          return [];
        const names = new Set(branches.map(({ name }) => name));
        return own.map((branch) => ({ ...branch, hasBase: names.has((0, sync_branch.Ii)(branch.name, prefixes)) }));
      }
      ;
      const LEAST = 20;
      const ONE_OF = 50;
      function sampleSize(remembered) {
        return Math.min(remembered, Math.max(LEAST, Math.ceil(remembered / ONE_OF)));
      }
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
      function contradictsOwn(known, now) {
        if (known.count !== now.count)
          return true;
        if (known.wasSynced && !now.wasSynced || known.isFinished && !now.isFinished)
          return true;
        const isAdded = lacks(known.authorIds, now.authorIds) && !known.authorIds.includes(null);
        return isAdded || lacks(now.authorIds, known.authorIds) && !now.wasSynced;
      }
      function lacks(some, others) {
        return others.some((id2) => id2 !== null && !some.includes(id2));
      }
      ;
      const LEFT_TO_THE_REST = 5;
      function chooseSample(recalled, alsoAsked, { spendablePoints, random, comparisonsPerCall = ports_repositories.sk }) {
        const size = sampleSize(recalled.size);
        const calls = (comparisons) => Math.ceil(comparisons / comparisonsPerCall);
        const extraCalls = calls(alsoAsked + size) - calls(alsoAsked);
        const points = spendablePoints ?? Number.POSITIVE_INFINITY;
        if (extraCalls > 0 && points < calls(alsoAsked + size) + LEFT_TO_THE_REST)
          return null;
        return { sample: pickSample([...recalled.keys()], size, random), extraCalls };
      }
      function isContradicted(recalled, asked, sample) {
        return sample.some((request) => {
          const [known, now] = [recalled.get(request), asked.get(request)];
          return known !== void 0 && now !== void 0 && contradicts(known, now);
        });
      }
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
      var ports_own_commits = __webpack_require__(8765);
      ;
      function chooseOwnSample(recalled, { spendablePoints, random }) {
        const all = [...recalled].flatMap(([request, lookup]) => {
          if (lookup.status !== "compared" || lookup.comparison.own === void 0)
            return [];
          const { aheadBy, own } = lookup.comparison;
          return [{ request, aheadBy, own }];
        });
        const sample = pickSample(all, sampleSize(all.length), random);
        const points = spendablePoints ?? Number.POSITIVE_INFINITY;
        return points >= countPoints(sample) + LEFT_TO_THE_REST ? sample : null;
      }
      function countPoints(sample) {
        const connections = sample.reduce((sum2, { aheadBy }) => sum2 + 4 + Math.min(aheadBy, 100), 0);
        return Math.ceil(connections / 100) + Math.ceil(sample.length / ports_own_commits.y);
      }
      function judgeOwnSample(sample, looks, recalled) {
        const found = /* @__PURE__ */ new Map();
        const suspects = [];
        for (const [index, { request, own }] of sample.entries()) {
          const look2 = looks[index];
          if (look2?.status !== "found" || look2.branchOid !== request.branch.oid)
            continue;
          found.set(request, look2.own);
          if (!contradictsOwn(own, look2.own))
            continue;
          if (!isShared(request, recalled) || contradictsOwn(own, withFlags(look2.own, own)))
            suspects.push(request);
        }
        return { found, suspects };
      }
      function isShared({ repository, branch }, recalled) {
        return [...recalled.keys()].some((other) => other.repository === repository && other.branch.oid === branch.oid && other.branch.name !== branch.name);
      }
      function withFlags(now, { wasSynced, isFinished }) {
        return { ...now, wasSynced: now.wasSynced || wasSynced, isFinished: now.isFinished || isFinished };
      }
      function haveStayed(suspects, lookups) {
        return suspects.some(({ branch, defaultBranch }, index) => {
          const lookup = lookups[index];
          return lookup?.status === "compared" && lookup.comparison.branch.oid === branch.oid && lookup.defaultOid === defaultBranch.oid;
        });
      }
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
      ;
      function findListedComparisons(openings) {
        const listed = openings.flatMap((opening) => {
          if (opening.status !== "open" || opening.snapshot.comparisons === void 0)
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
      ;
      const STEPS = 10;
      function createProgress(logger, total, what) {
        const step = Math.max(100, Math.ceil(total / STEPS));
        let done = 0;
        return () => {
          done += 1;
          if (done % step === 0 && done < total)
            logger.info(`${done} of ${total} ${what}`);
        };
      }
      ;
      async function recallComparisons(openings, { memory, repositories, logger }) {
        const { recalled: unmoved, moved } = recallUnmoved(openings, memory.earlier);
        if (moved.length > 0)
          memory.hasNews = true;
        const advances = await repositories.countAdvances(moved.map(({ advance }) => advance));
        const recalled = new Map([...unmoved, ...recallMoved(moved, advances)]);
        if (recalled.size > 0) {
          logger.info(`${(0, plural.B4)(recalled.size, "branch", "branches")} unchanged since an earlier run compared them`);
        }
        memory.hits += recalled.size;
        memory.savedCalls += countSavedCalls(openings, recalled.size, moved.length, memory.perQuery.comparisons);
        return recalled;
      }
      ;
      async function compareBranches(openings, dependencies) {
        const { memory } = dependencies;
        const listed = findListedComparisons(openings);
        const recalled = await recallComparisons(openings, dependencies);
        const requests = openings.flatMap((opening) => opening.status === "open" ? opening.comparisons : []).filter((request) => !recalled.has(request) && !listed.has(request));
        if (requests.length > 0 || listed.size > 0)
          memory.hasNews = true;
        const sample = sampleComparisons(recalled, requests.length, dependencies);
        const asked = await compare([...requests, ...sample], dependencies);
        const isWrong = isContradicted(recalled, asked, sample);
        const found = isWrong ? null : await verifyOwnCommits(recalled, dependencies);
        if (found === null) {
          discardMemory(recalled.size, isWrong ? "a comparison" : "a branch's own commits", dependencies);
          const left = [...recalled.keys()].filter((request) => !asked.has(request));
          return new Map([...listed, ...asked, ...await compare(left, dependencies)]);
        }
        const isSampled = new Set(sample);
        const fresh = [...asked].filter(([request]) => !isSampled.has(request));
        const confirmed = confirmSample(recalled, asked, sample);
        return confirmOwn(new Map([...recalled, ...listed, ...fresh, ...confirmed]), found);
      }
      async function compare(requests, { repositories, logger }) {
        logger.info(`Comparing ${(0, plural.B4)(requests.length, "branch", "branches")} with the default branch`);
        const lookups = await repositories.compareBranches(requests, createProgress(logger, requests.length, "branches compared"));
        const asked = requests.map((request, index) => [request, lookups[index]]);
        return new Map(asked.flatMap(([request, lookup]) => lookup === void 0 ? [] : [[request, lookup]]));
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
      async function verifyOwnCommits(recalled, { ownCommits, repositories, memory, random, spendablePoints, logger }) {
        const sample = chooseOwnSample(recalled, { random, spendablePoints: spendablePoints() });
        if (sample === null)
          logger.debug("Too few calls are left to read a sample of remembered own commits again.");
        if (sample === null || sample.length === 0)
          return /* @__PURE__ */ new Map();
        memory.savedCalls -= Math.ceil(sample.length / memory.perQuery.looks);
        const looks = await ownCommits.read(sample.map(({ request, aheadBy }) => ({ ...request, aheadBy })));
        const { found, suspects } = judgeOwnSample(sample, looks, recalled);
        if (suspects.length === 0)
          return found;
        return haveStayed(suspects, await repositories.compareBranches(suspects)) ? null : found;
      }
      function discardMemory(believed, about, { memory, logger }) {
        memory.believedBefore = memory.hits - believed;
        const why = `GitHub's answer for ${about} differs from the remembered one`;
        memory.discard(why);
        logger.warning(`The state file is wrong: ${why}. It is discarded, and this run performs a full scan. See who can write to the workflow's cache (docs/security.md).`);
      }
      ;
      const POINTS_TO_SPARE = 50;
      function chooseLooks(compared, { spendablePoints, spareLooks }) {
        const candidates = compared.flatMap((one) => one.lookup?.status === "compared" ? [{ compared: one, comparison: one.lookup.comparison }] : []);
        const isSpare = ({ compared: { settings }, comparison }) => isWorthLook(comparison, settings);
        const spare = candidates.filter((one) => one.comparison.own === void 0 && isSpare(one)).length;
        const canSpare = (spendablePoints ?? Number.POSITIVE_INFINITY) > POINTS_TO_SPARE && spare <= spareLooks;
        const needed = candidates.filter((one) => needsLook(one.comparison, one.compared.settings) || canSpare && isSpare(one));
        return {
          wanted: needed.filter(({ comparison }) => comparison.own === void 0),
          needed: needed.length,
          spareLooksUsed: canSpare ? spare : 0
        };
      }
      ;
      function addOwnCommits(lookup, answer2) {
        if (lookup.status !== "compared" || answer2 === void 0 || answer2.status === "stopped")
          return lookup;
        const { comparison, defaultOid } = lookup;
        if (answer2.status === "failed") {
          const { code, message } = answer2.error;
          return { ...lookup, comparison: { ...comparison, lookFailure: { code, message } } };
        }
        const isOfComparison = answer2.branchOid === comparison.branch.oid;
        return {
          status: "compared",
          comparison: { ...comparison, own: answer2.own },
          // What belongs to another commit is of no use to later runs.
          ...isOfComparison && { defaultOid }
        };
      }
      ;
      async function lookIntoBranches(compared, { ownCommits, memory, logger, spendablePoints }) {
        const budget = { spendablePoints: spendablePoints(), spareLooks: memory.spareLooks };
        const { wanted, needed, spareLooksUsed } = chooseLooks(compared, budget);
        memory.spareLooks -= spareLooksUsed;
        const countCalls = (looks2) => Math.ceil(looks2 / memory.perQuery.looks);
        memory.savedCalls += countCalls(needed) - countCalls(wanted.length);
        const known = new Map(compared.flatMap(({ request, lookup }) => lookup === void 0 ? [] : [[request, lookup]]));
        if (wanted.length === 0)
          return known;
        memory.hasNews = true;
        logger.info(`Reading the own commits of ${(0, plural.B4)(wanted.length, "stale branch", "stale branches")}`);
        const looks = await ownCommits.read(wanted.map(({ compared: { request, settings }, comparison: { branch, aheadBy } }) => ({
          repository: request.repository,
          defaultBranch: request.defaultBranch,
          branch,
          syncHeads: (0, sync_branch.UI)(branch.name, settings.branchPrefixes),
          aheadBy
        })));
        for (const [index, { compared: { request, lookup } }] of wanted.entries()) {
          if (lookup !== void 0)
            known.set(request, addOwnCommits(lookup, looks[index]));
        }
        return known;
      }
      ;
      const USUAL_YIELD = {
        repositories: ports_repositories.QG,
        comparisons: ports_repositories.sk
      };
      const LISTS_A_POINT = 25 / 3;
      const MOVED_SHARE = 0.1;
      const PARTLY_FILLED = 2;
      const SAMPLE = 1;
      const STALE_SHARE = 0.2;
      const LOOK_LISTS = 4;
      const BRANCHES_IF_UNKNOWN = 1;
      function planScan(candidates, spendablePoints, perQuery = USUAL_YIELD) {
        const queue = candidates.toSorted((a, b) => waitingSince(a) - waitingSince(b));
        const branches = usualBranches(candidates);
        const looks = usualLooks(candidates);
        const costs = queue.map((candidate) => expectPoints(candidate, { branches, looks, perQuery }));
        const expectedPoints = Math.ceil(costs.reduce((sum2, cost) => sum2 + cost, 0));
        if (spendablePoints === null || expectedPoints <= spendablePoints) {
          return { now: queue, later: [], expectedPoints };
        }
        const hasMemory = candidates.some(({ memory }) => memory?.defaultOid);
        let left = spendablePoints - PARTLY_FILLED - (hasMemory ? SAMPLE : 0);
        const firstBeyond = costs.findIndex((cost) => {
          left -= cost;
          return left < 0;
        });
        const count = Math.max(1, firstBeyond);
        return { now: queue.slice(0, count), later: queue.slice(count), expectedPoints };
      }
      function waitingSince({ memory }) {
        return memory?.visitedAtMs ?? 0;
      }
      function usualBranches(candidates) {
        const known = candidates.flatMap(({ memory }) => memory?.defaultOid ? [memory.comparisons.length] : []);
        if (known.length === 0)
          return BRANCHES_IF_UNKNOWN;
        return known.reduce((sum2, count) => sum2 + count, 0) / known.length;
      }
      function usualLooks(candidates) {
        const known = candidates.flatMap(({ memory, threshold }) => memory?.defaultOid ? [countLookPoints(memory, threshold, () => true)] : []);
        return known.length === 0 ? 0 : known.reduce((sum2, points) => sum2 + points, 0) / known.length;
      }
      function expectPoints({ memory, threshold, asksByBranch }, usual) {
        const isKnown = memory !== void 0 && memory.defaultOid !== null;
        const branches = isKnown ? memory.comparisons.length : usual.branches;
        const compared = isKnown ? branches * MOVED_SHARE : branches;
        const stale = isKnown ? countStale(memory, threshold) : branches * STALE_SHARE;
        const looks = isKnown ? countLookPoints(memory, threshold, isUnlooked) : usual.looks;
        const { perQuery } = usual;
        const scan = 1 / perQuery.repositories + compared / perQuery.comparisons + looks;
        return scan + (asksByBranch ? stale / LISTS_A_POINT : 0);
      }
      function isUnlooked({ own }) {
        return own === void 0;
      }
      function countLookPoints({ comparisons }, threshold, isCounted) {
        const connections = comparisons.reduce((sum2, one) => {
          const needsLook2 = one.status === "compared" && one.behindBy > threshold && one.aheadBy > 0;
          return needsLook2 && isCounted(one) ? sum2 + LOOK_LISTS + Math.min(one.aheadBy, 100) : sum2;
        }, 0);
        return connections / 100;
      }
      function countStale({ comparisons }, threshold) {
        return comparisons.filter((one) => one.status === "compared" && one.behindBy > threshold).length;
      }
      ;
      const WAVE = 1e3;
      async function scanInWaves(requests, dependencies, scan) {
        const { memory, logger, schedule, spendablePoints, checkpoint } = dependencies;
        const { due, notDue } = schedule.selectReads(requests, spendablePoints());
        const candidates = due.map((request) => ({
          request,
          memory: memory.earlier.repositories.get((0, repository_ref.Kq)(request.config.repository)),
          threshold: request.settings.threshold,
          asksByBranch: request.settings.mode !== "report" && labelToAskFor(request.settings, requests.length) === void 0
        }));
        const { now, later, expectedPoints } = planScan(candidates, spendablePoints(), memory.perQuery);
        if (later.length > 0) {
          memory.hasNews = true;
          logger.notice(`Reading all repositories would cost about ${(0, plural.B4)(expectedPoints, "point")}, more than are left: ${later.length} ${(0, plural.td)(later.length, "waits", "wait")} for a later run, which starts with ${(0, plural.td)(later.length, "it", "them")}.`);
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
            if (result !== void 0)
              results.set(request, result);
          }
          if (begin + WAVE < now.length)
            await checkpoint();
        }
        return requests.flatMap((request) => results.get(request) ?? []);
      }
      ;
      async function observe(requests, dependencies) {
        const { memory } = dependencies;
        const labels = new Map(requests.map(({ config, settings }) => [config.repository, labelToAskFor(settings, requests.length)]));
        const scan = () => {
          const seen = /* @__PURE__ */ new Set();
          return scanInWaves(requests, dependencies, (wave) => scanWave(wave, { seen, labels }, dependencies));
        };
        const wasDiscarded = memory.discarded !== void 0;
        const observed = await scan();
        const isSuspect = !wasDiscarded && memory.discarded !== void 0 && memory.believedBefore > 0;
        return isSuspect ? scan() : observed;
      }
      async function scanWave(requests, { seen, labels }, dependencies) {
        const { repositories, logger, schedule, memory, countRequests } = dependencies;
        logger.info(`Reading ${(0, plural.B4)(requests.length, "repository", "repositories")}`);
        const requestsBefore = countRequests();
        const toCompare = new Set(listUnknown(requests, memory.earlier).map(({ config }) => config.repository));
        const lookups = await repositories.readRepositories(requests.map(({ config }) => config.repository), {
          onRead: createProgress(logger, requests.length, "repositories read"),
          labelOf: (repository) => labels.get(repository),
          sinceOf: (repository) => schedule.sinceOf(repository),
          comparesAll: (repository) => toCompare.has(repository)
        });
        schedule.noteReads(requests.length, countRequests() - requestsBefore);
        const read = openRepositories(requests, lookups, seen, dependencies.botBranchPrefixes);
        const openings = schedule.selectComparisons(read);
        const comparisons = await lookIntoAll(openings, await compareBranches(openings, dependencies), dependencies);
        const observed = openings.map((opening) => assess(opening, comparisons, dependencies));
        memory.keepVisits(listVisits(openings, observed, comparisons), dependencies.nowMs());
        schedule.learn(read, observed);
        const learned = schedule.state();
        if (learned !== void 0)
          memory.keepSchedule(learned);
        return observed;
      }
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
      function logRepository({ repository, branches, threshold }, logger) {
        const stale = branches.flatMap((branch) => branch.status === "stale" ? [branch.branch.comparison] : []);
        const title = `${(0, repository_ref.PC)(repository)}: ${(0, plural.B4)(branches.length, "branch", "branches")}, ${stale.length} over the threshold of ${threshold}`;
        const lines = stale.map(({ branch, behindBy, aheadBy }) => `${branch.name}: ${behindBy} behind, ${aheadBy} ahead`);
        if (lines.length === 0)
          logger.info(title);
        else
          logger.group(title, lines);
      }
      ;
      const PULL_REQUEST_WAITS = (
        /* unused pure expression or super */
        null
      );
      function judgeRules(rules) {
        if (rules === void 0)
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
      function findWaits(rules) {
        return [
          ...rules?.requiresReview === true ? ["review"] : [],
          ...rules?.hasMergeQueue === true ? ["merge-queue"] : []
        ];
      }
      ;
      function describeVeto({ pullRequest, untilMs, untilBehindBy }) {
        const { number, marker } = pullRequest;
        const lifted = [
          ...untilMs === null ? [] : [`on ${new Date(untilMs).toISOString().slice(0, 10)}`],
          ...untilBehindBy === null ? [] : [`once the branch is ${(0, plural.B4)(untilBehindBy, "commit")} behind`],
          `when it is reopened or gets the label ${pull_request_veto.We}`
        ];
        const forbidding = [pull_request_veto.cH, pull_request_veto.yC].find((label) => (0, pull_request_veto.RX)(pullRequest, label));
        const why = forbidding === pull_request_veto.yC ? "was rolled back and " : "";
        const detail = forbidding ? `#${number} ${why}has the label ${forbidding}; remove it to get sync pull requests again` : `#${number} was closed by a person; a new one is opened ${lifted.join(", or ")}`;
        return {
          outcome: "vetoed",
          detail,
          pullRequest: linkPullRequest(pullRequest, marker),
          snoozedUntilMs: untilMs
        };
      }
      function describeReplay(replay) {
        switch (replay.kind) {
          case "squashed": {
            const { number, marker } = replay.pullRequest;
            const detail = `#${number} was merged as a squash or a rebase, so the branch still lacks the same commits; allow merge commits, give #${number} the label ${pull_request_veto.We}, and merge the next one with a merge commit`;
            return {
              outcome: "squash-replay",
              detail,
              pullRequest: linkPullRequest(replay.pullRequest, marker)
            };
          }
          case "same-content":
            return {
              outcome: "content-identical",
              detail: "the branch has the same files as the default branch; only the history differs"
            };
          case "no-merge-commits":
            return {
              outcome: "squash-replay",
              detail: replay.isRuleOfBranch ? "a rule of the branch requires a linear history, so merging a sync pull request would leave it behind by the same commits; remove the rule, or move the branch by hand" : "the repository allows no merge commits, so merging a sync pull request would leave the branch behind by the same commits; allow merge commits in the repository's settings, or use the mode fast-forward"
            };
        }
      }
      ;
      function findReplays(history, comparison, rules) {
        const replays = [];
        const merged = history.ended.find(({ isMerged }) => isMerged);
        if (merged?.mergeParentCount === 1 && merged.marker.isLost !== true && isStillBehind(merged, comparison) && !(0, pull_request_veto.RX)(merged, pull_request_veto.We)) {
          replays.push({ kind: "squashed", pullRequest: merged });
        }
        const { baseOid, baseTreeOid, defaultTreeOid } = history;
        const isAsCompared = baseOid === comparison.branch.oid;
        if (isAsCompared && baseTreeOid !== null && baseTreeOid === defaultTreeOid)
          replays.push({ kind: "same-content" });
        if (rules?.requiresLinearHistory === true) {
          replays.push({ kind: "no-merge-commits", isRuleOfBranch: true });
        } else if (rules?.allowsMergeCommits === false) {
          replays.push({ kind: "no-merge-commits", isRuleOfBranch: false });
        }
        return replays;
      }
      function isStillBehind({ marker }, { behindBy }) {
        return behindBy >= marker.behindBy;
      }
      ;
      function needsBranchChanges({ aheadBy }, ofDefault) {
        return aheadBy > 0 && ofDefault !== null;
      }
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
      ;
      function isSquashConfirmed({ aheadBy }) {
        return aheadBy !== 0;
      }
      ;
      function toHistoryQuery(branch) {
        const { repository, settings } = branch;
        const { ecosystem: _, ...target } = targetOf(branch);
        const [sync2 = "", ...former] = (0, sync_branch.UI)(target.base, settings.branchPrefixes);
        const direct = target.defaultBranch;
        const heads = settings.head === "default-branch" ? { head: direct, otherHeads: [sync2, ...former] } : { head: sync2, otherHeads: [direct, ...former] };
        return { repository, ...target, ...heads };
      }
      function findTree({ history }) {
        return history?.status === "found" ? history.history.baseTreeOid ?? void 0 : void 0;
      }
      function judgeHistory(due, answers, facts) {
        const { history, "history-alone": alone } = answers;
        if (history === void 0)
          return { status: "unread" };
        if (history.status === "stopped")
          return { status: "clear" };
        if (history.status === "failed")
          return judgeUnread(due, history.error);
        if (!isDoubtful(due.observed, history.history))
          return judgeEnded(due, history.history, answers, facts);
        if (alone === void 0)
          return { status: "open", question: ask("history-alone", due) };
        if (alone.status === "failed")
          return judgeUnread(due, alone.error);
        const ended = alone.status === "found" ? alone.history.ended : [];
        return judgeEnded(due, { ...history.history, ended }, answers, facts);
      }
      function isDoubtful({ hasSyncBranch }, { ended }) {
        return hasSyncBranch && ended.length === 0;
      }
      function judgeEnded(due, history, answers, { nowMs, botUserIds }) {
        const { comparison, settings, rules } = due;
        const veto = (0, pull_request_veto.Gp)(history.ended, { ...settings, behindBy: comparison.behindBy, botUserIds, nowMs });
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
      function confirmReplay(replay, due, answers) {
        const confirmed = { status: "obstacle", obstacle: describeReplay(replay) };
        switch (replay.kind) {
          case "no-merge-commits":
            return confirmed;
          case "squashed": {
            const answer2 = answers["squash-replay"];
            if (answer2 === void 0) {
              const { defaultOid: broughtOid } = replay.pullRequest.marker;
              return { status: "open", question: { ...ask("squash-replay", due), broughtOid } };
            }
            if (answer2.status === "failed")
              return judgeUnread(due, answer2.error);
            return isSquashConfirmed(answer2) ? confirmed : { status: "clear" };
          }
          case "same-content": {
            const answer2 = answers["same-content"];
            if (answer2 === void 0)
              return { status: "open", question: ask("same-content", due) };
            if (answer2.status === "failed")
              return judgeUnread(due, answer2.error);
            return isSameContent(due.comparison, answer2) ? confirmed : { status: "clear" };
          }
        }
      }
      function ask(kind, { observed, comparison }) {
        return { kind, branch: observed, comparison };
      }
      function judgeUnread({ observed }, { code, message }) {
        if (code === "rate-limited")
          return { status: "waits", failure: { code, message } };
        const isTransient = code === "server" || code === "network";
        if (!isTransient || !observed.hasSyncBranch)
          return { status: "clear" };
        const detail = `could not determine whether a person closed the last pull request; the next run tries again: ${message}`;
        return { status: "obstacle", obstacle: { outcome: "deferred", detail } };
      }
      ;
      function settle_settle(due, outcome, { pullRequest, detail, snoozedUntilMs, otherEcosystem } = {}) {
        const { observed: branch, comparison, rules } = due;
        const result = {
          name: comparison.branch.name,
          aheadBy: comparison.aheadBy,
          behindBy: comparison.behindBy,
          ownCommits: (0, own_commits.iN)(comparison),
          outcome,
          ...pullRequest && { pullRequest },
          ...detail !== void 0 && { detail },
          ...snoozedUntilMs !== void 0 && { snoozedUntilMs },
          ...otherEcosystem !== void 0 && { otherEcosystem }
        };
        return { kind: "settled", settled: { branch, result, ...rules && { rules } } };
      }
      function settle_settleFailed(due, failure) {
        const outcome = failure.code === "rate-limited" ? "deferred" : "failed";
        const { settled } = settle_settle(due, outcome, { detail: failure.message });
        return { kind: "settled", settled: { ...settled, failure } };
      }
      ;
      function decidePullRequest(due, answers, facts) {
        const existing = findSyncPullRequest(due.openPullRequests, targetOf(due));
        switch (existing.kind) {
          case "none":
            return decideOpening(due, answers, facts);
          case "foreign":
            return settle_settle(due, "foreign-pull-request", {
              pullRequest: linkPullRequest(existing.pullRequest, null),
              detail: "opened by somebody else; left alone"
            });
          case "other-ecosystem": {
            const { pullRequest, marker } = existing;
            return settle_settle(due, "already-open", {
              pullRequest: linkPullRequest(pullRequest, null),
              detail: "managed by another configuration; left alone",
              ...marker.ecosystem !== void 0 && { otherEcosystem: marker.ecosystem }
            });
          }
          case "own":
            return decideOwn(due, existing);
        }
      }
      function decideOpening(due, answers, facts) {
        const { obstacle } = due.observed;
        if (obstacle !== void 0)
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
        const former = marker.defaultBranch ?? ((0, sync_branch.ed)(pullRequest.head, settings.branchPrefixes) ? void 0 : pullRequest.head);
        if (former !== void 0 && former !== defaultBranch.name) {
          return { kind: "replace-pull-request", due, pullRequest, marker, former };
        }
        const isRenewed = marker.isLost === true || marker.closedFor !== void 0;
        if (isRenewed || isRefreshDue(marker, comparison.behindBy, defaultBranch.oid)) {
          return { kind: "update-pull-request", due, pullRequest, marker };
        }
        if (marker.ecosystem === void 0) {
          return { kind: "update-pull-request", due, pullRequest, marker, isAdoption: true };
        }
        if (marker.isConflict && pullRequest.headOid !== marker.defaultOid) {
          return { kind: "review-conflict", due, pullRequest, marker };
        }
        const labels = (0, sync_labels.LX)({
          head: (0, sync_labels.ne)(pullRequest.head, defaultBranch.name),
          labels: (0, wording.PC)(due),
          isConflict: marker.isConflict,
          hasMergeQueue: due.rules?.hasMergeQueue === true
        });
        if (labels.length > 0 && !hasOneOf(pullRequest, labels)) {
          return { kind: "label-pull-request", due, pullRequest, marker, labels };
        }
        const method = wantedAutoMerge(due, pullRequest, marker);
        if (method !== (marker.autoMerge ?? "off")) {
          return { kind: "set-auto-merge", due, pullRequest, marker, method };
        }
        const link = linkPullRequest(pullRequest, marker);
        return marker.isConflict && pullRequest.isDraft ? settle_settle(due, "conflict", {
          pullRequest: link,
          detail: "open as a draft until a person resolves the conflicts"
        }) : settle_settle(due, "already-open", { pullRequest: link });
      }
      function wantedAutoMerge({ settings, defaultBranch }, pullRequest, marker) {
        const isMergeable = !marker.isConflict && !pullRequest.isDraft && (0, sync_labels.ne)(pullRequest.head, defaultBranch.name) === "sync-branch";
        return isMergeable ? settings.autoMerge : marker.autoMerge ?? "off";
      }
      function hasOneOf(pullRequest, labels) {
        const wanted = new Set(labels.map((label) => label.toLowerCase()));
        return pullRequest.labels.some((label) => wanted.has(label.toLowerCase()));
      }
      ;
      function findCounts(branch, answers, botUserIds) {
        const { comparison: compared, "own-commits": own } = answers;
        if (compared === void 0) {
          return { status: "stale", comparison: branch.comparison, isOnlyKept: branch.isOnlyKept === true };
        }
        const { repository, defaultBranch, settings, hasSyncBranch } = branch;
        if (compared.status === "compared" && own === void 0 && isLookMissing(compared.comparison, branch)) {
          return { status: "unknown", question: { kind: "own-commits", branch, comparison: compared.comparison } };
        }
        const lookup = compared.status === "stopped" ? void 0 : addOwnCommits(compared, own);
        const request = { repository, defaultBranch, branch: branch.comparison.branch };
        const branches = judgeComparison(request, lookup, { settings, botUserIds, hasSyncBranch });
        const [judged] = branches;
        return judged?.status === "stale" ? {
          status: "stale",
          comparison: judged.branch.comparison,
          isOnlyKept: judged.branch.isOnlyKept === true
        } : { status: "reassessed", branches };
      }
      function isLookMissing(comparison, { settings }) {
        return comparison.own === void 0 && needsLook(comparison, settings);
      }
      ;
      function findProtection(rules, answers) {
        return answers.protection ?? rules?.isProtected ?? void 0;
      }
      ;
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
          ...{ comparison, openPullRequests, rules, treeOid: findTree(answers) }
        };
        const own = findSyncPullRequest(openPullRequests, targetOf(due));
        if (counts.isOnlyKept && own.kind !== "own")
          return settle_settle(due, "diverged");
        const verdict = judgeRules(rules);
        if (verdict !== null) {
          const { pullRequest } = own.kind === "own" ? own : {};
          return settle_settle(due, verdict.outcome, { detail: verdict.detail, ...pullRequest && { pullRequest } });
        }
        if (settings.mode === "fast-forward" && comparison.aheadBy === 0) {
          const isProtected = findProtection(rules, answers);
          if (isProtected === void 0) {
            return { kind: "question", question: { kind: "protection", branch, comparison } };
          }
          if (!isProtected)
            return { kind: "fast-forward", due };
        }
        return decidePullRequest(due, answers, facts);
      }
      ;
      const BRANCHES_PER_QUERY = 25;
      function chooseDoubts(operations, postponed, knowledge) {
        const isKnown = ({ due }, kind) => answersOf(knowledge, due.observed)[kind] !== void 0;
        const isListed = (operation) => !isKnown(operation, "open-pull-requests");
        const isUnread2 = (operation) => operation.kind === "open-pull-request" && !isKnown(operation, "history");
        const isRemembered = ({ kind, due }) => kind !== "label-pull-request" && kind !== "set-auto-merge" && due.comparison.isRemembered === true;
        const listed = fillQueries(operations.filter(isListed), postponed.filter(isListed));
        if (listed.length > 0)
          return listed.map((operation) => doubts_ask("open-pull-requests", operation));
        const unread = fillQueries(operations.filter(isUnread2), postponed.filter(isUnread2));
        if (unread.length > 0)
          return unread.map((operation) => doubts_ask("history", operation));
        return operations.filter(isRemembered).map((operation) => doubts_ask("comparison", operation));
      }
      function fillQueries(needed, next) {
        const room = BRANCHES_PER_QUERY * Math.ceil(needed.length / BRANCHES_PER_QUERY);
        return [...needed, ...next].slice(0, room);
      }
      function doubts_ask(kind, { due }) {
        return { kind, branch: due.observed, comparison: due.comparison };
      }
      ;
      function planSync(knowledge, facts) {
        const decisions = new Map(knowledge.branches.map((branch) => [branch, decideBranch(branch, answersOf(knowledge, branch), facts)]));
        const questions = [...decisions.values()].flatMap((decision) => decision.kind === "question" ? [decision.question] : []);
        if (questions.length > 0)
          return { operations: [], settled: [], reassessed: /* @__PURE__ */ new Map(), questions };
        const { postponed, ...plan } = draw(knowledge, decisions, facts);
        return { ...plan, questions: chooseDoubts(plan.operations, postponed, knowledge) };
      }
      function draw(knowledge, decisions, { limits, waitingSinceMs, review }) {
        const operations = [];
        const postponed = [];
        const settled = [];
        const reassessed = /* @__PURE__ */ new Map();
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
        const since = ([{ repository, comparison }]) => waitingSinceMs.get(waitingKey((0, repository_ref.Kq)(repository), comparison.branch.name)) ?? Number.MAX_SAFE_INTEGER;
        return [...decisions].toSorted((a, b) => behindBy(b) - behindBy(a) || since(a) - since(b));
      }
      ;
      const STOPPED = { status: "stopped" };
      ;
      async function compareAgain(questions, { repositories }) {
        const lookups = await repositories.compareBranches(questions.map(toRequest));
        return questions.map((question, index) => ({
          question,
          kind: "comparison",
          value: lookups[index] ?? STOPPED
        }));
      }
      function toRequest({ branch: { repository, defaultBranch }, comparison }) {
        return { repository, defaultBranch, branch: comparison.branch };
      }
      ;
      function warnOfUnread({ branch }, error, logger) {
        if (judgeUnread({ observed: branch }, error).status !== "clear")
          return;
        logger.warning(`${error.message} An earlier manual close may be missed.`);
      }
      ;
      async function answerEach(questions, { concurrency, logger }, { answer: answer2, fail }) {
        const outcomes = await runPool(questions, { concurrency }, async (question) => {
          try {
            return await answer2(question);
          } catch (error) {
            if (!(error instanceof errors.y_) || (0, errors.XL)(error))
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
      ;
      async function readHistories(questions, { histories, logger }) {
        logger.info(`Reading the history of ${(0, plural.B4)(questions.length, "stale branch", "stale branches")} without a pull request`);
        const lookups = await histories.read(questions.map(({ branch }) => toHistoryQuery(branch)));
        return questions.map((question, index) => {
          const value = lookups[index] ?? STOPPED;
          if (value.status === "failed")
            warnOfUnread(question, value.error, logger);
          return { question, kind: "history", value };
        });
      }
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
          }
        });
      }
      ;
      async function listOpenPullRequests(questions, { pullRequests, logger }) {
        logger.info(`Looking for open pull requests into ${(0, plural.B4)(questions.length, "stale branch", "stale branches")}`);
        const lookups = await pullRequests.listOpen(questions.map(({ branch, comparison }) => ({
          repository: branch.repository,
          base: comparison.branch.name
        })));
        const values = questions.map((_, index) => lookups[index] ?? STOPPED);
        warnOfReadOnly(questions, values, logger);
        return questions.map((question, index) => ({
          question,
          kind: "open-pull-requests",
          value: values[index] ?? STOPPED
        }));
      }
      const NAMES_IN_WARNING = 10;
      function warnOfReadOnly(questions, values, logger) {
        const readOnly = questions.filter((_, index) => {
          const value = values[index];
          return value?.status === "found" && value.rules.canViewerWrite === false;
        });
        const names = [...new Set(readOnly.map(({ branch }) => (0, repository_ref.PC)(branch.repository)))];
        if (names.length === 0)
          return;
        const more = names.length > NAMES_IN_WARNING ? `, and ${names.length - NAMES_IN_WARNING} more` : "";
        logger.warning(`The token's account may only read ${(0, plural.B4)(names.length, "repository", "repositories")}, whose stale branches are only reported: ${names.slice(0, NAMES_IN_WARNING).join(", ")}${more}.`);
      }
      ;
      async function readOwnCommits(questions, { ownCommits, memory, logger }) {
        memory.hasNews = true;
        logger.info(`Reading the own commits of ${(0, plural.B4)(questions.length, "stale branch", "stale branches")}`);
        const lookups = await ownCommits.read(questions.map(({ branch: { repository, defaultBranch, settings }, comparison: { branch, aheadBy } }) => ({
          ...{ repository, defaultBranch, branch, aheadBy },
          syncHeads: (0, sync_branch.UI)(branch.name, settings.branchPrefixes)
        })));
        return questions.map((question, index) => ({
          question,
          kind: "own-commits",
          value: lookups[index] ?? STOPPED
        }));
      }
      ;
      async function readProtection(questions, { branches, concurrency, signal }) {
        const states = await runPool(questions, { concurrency, signal }, ({ branch, comparison }) => branches.read(branch.repository, comparison.branch.name));
        return questions.map((question, index) => {
          const state = states[index];
          const isProtected = state?.status === "fulfilled" ? state.value?.isProtected ?? true : true;
          return { question, kind: "protection", value: isProtected };
        });
      }
      ;
      function readSameContent(questions, dependencies) {
        const { branches } = dependencies;
        return answerEach(questions, dependencies, {
          answer: async (question) => {
            const { branch, comparison } = question;
            const { repository, defaultBranch } = branch;
            const base = comparison.branch.name;
            const ofDefault = await orNothing(branches.listChanges(repository, base, defaultBranch.name));
            const ofBranch = needsBranchChanges(comparison, ofDefault) ? await orNothing(branches.listChanges(repository, defaultBranch.name, base)) : null;
            return { question, kind: "same-content", value: { status: "found", ofDefault, ofBranch } };
          },
          fail: (question, error) => ({ question, kind: "same-content", value: { status: "failed", error } })
        });
      }
      ;
      function readSquashReplays(questions, dependencies) {
        const { branches } = dependencies;
        return answerEach(questions, dependencies, {
          answer: async (question) => {
            const { branch, comparison, broughtOid = "" } = question;
            const counts = await orNothing(branches.compare(branch.repository, comparison.branch.name, broughtOid));
            const aheadBy = counts?.aheadBy ?? null;
            return { question, kind: "squash-replay", value: { status: "found", aheadBy } };
          },
          fail: (question, error) => ({ question, kind: "squash-replay", value: { status: "failed", error } })
        });
      }
      ;
      const ANSWERERS = {
        comparison: compareAgain,
        "own-commits": readOwnCommits,
        "open-pull-requests": listOpenPullRequests,
        protection: readProtection,
        history: readHistories,
        "history-alone": readHistoriesAlone,
        "squash-replay": readSquashReplays,
        "same-content": readSameContent
      };
      async function answer_answer(questions, dependencies) {
        const answers = [];
        for (const [kind, answerAll] of Object.entries(ANSWERERS)) {
          const batch = questions.filter((question) => question.kind === kind);
          if (batch.length > 0)
            answers.push(...await answerAll(batch, dependencies));
        }
        return answers;
      }
      ;
      async function planRun(branches, facts, dependencies) {
        return finish(startKnowledge(branches), facts, dependencies);
      }
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
        for (; ; ) {
          const { questions, ...plan } = planSync(knowledge, facts);
          if (questions.length === 0)
            return { ...plan, knowledge };
          knowledge = learn(knowledge, questions, await answer_answer(questions, dependencies));
        }
      }
      function toDecision({ operations, settled, reassessed }, branch) {
        const [operation] = operations;
        const [without] = settled;
        if (operation !== void 0)
          return operation;
        if (without !== void 0)
          return { kind: "settled", settled: without };
        const branches = reassessed.get(branch);
        if (branches === void 0)
          throw new errors.zU("A plan says nothing of its only branch.");
        return { kind: "reassessed", branches };
      }
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      const DASHBOARD_LABEL = "ecosystem-panel";
      const FOOTER = "<!-- eco-panel:footer -->";
      function dashboardMark({ key, ecosystem }) {
        return `<!-- eco-panel:v1 key=${key} eco=${ecosystem} -->`;
      }
      function isDashboardText(body, key) {
        const marks = body.split(/\r?\n/).map((line) => /^<!-- eco-panel:v1 key=(\S+)(?: eco=\S+)? -->$/.exec(line.trim()));
        return marks.some((mark) => mark !== null && (key === void 0 || mark[1] === key));
      }
      function renderDashboardTitle({ shard }) {
        return `Ecosystem sync: status${shard === void 0 ? "" : ` (shard ${shard})`}`;
      }
      function isDashboardTitle(title, { shard }) {
        const former = `Ecosystem sync: what is open, waiting and wrong${shard === void 0 ? "" : ` (slice ${shard})`}`;
        return title === former || title === renderDashboardTitle({ shard });
      }
      function isSameDashboard(one, other) {
        const content = (text) => text.replaceAll("\r\n", "\n").split(FOOTER)[0]?.trim();
        return content(one) === content(other);
      }
      var secret_text = __webpack_require__(5744);
      ;
      function countBranches(repositories) {
        const branches = repositories.flatMap((repository) => repository.branches);
        return {
          analyzed: branches.filter((branch) => branch.behindBy !== null).length,
          behind: repositories.reduce((sum2, repository) => sum2 + run_metrics_countStale(repository), 0)
        };
      }
      function summarizeRun(facts) {
        const { repositories, errors: errors2 } = facts;
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
          duration_seconds: run_metrics_round((facts.finishedAtMs - facts.startedAtMs) / 1e3, 3),
          repos_scanned: count("scanned"),
          repos_skipped: count("skipped"),
          repos_failed: count("failed"),
          branches_analyzed: analyzed,
          branches_behind: behind,
          prs_created: branches.filter((branch) => branch.isNewPullRequest).length,
          errors_encountered: errors2.length,
          success_rate: successRate(repositories, errors2),
          api_calls_made: facts.requestCount,
          cache_hits: facts.memory?.hits ?? 0,
          api_calls_saved: facts.memory?.savedCalls ?? 0,
          ...facts.writeWaitMs !== void 0 && { write_wait_seconds: run_metrics_round(facts.writeWaitMs / 1e3, 3) },
          ...presentNotDue(repositories),
          ...presentTickGaps(facts.tickGaps ?? null),
          partial: facts.isPartial,
          outcomes,
          rate_limit: facts.rateLimit,
          run: facts.run,
          ...facts.shard !== void 0 && { shard: facts.shard }
        };
      }
      function presentNotDue(repositories) {
        const count = repositories.filter(({ reason }) => reason === "not-due").length;
        return count === 0 ? {} : { repos_not_due: count };
      }
      function presentTickGaps(gaps) {
        if (gaps === null)
          return {};
        const [p50, p95, max] = [gaps.p50, gaps.p95, gaps.max].map((gapMs) => Math.round(gapMs / 1e3));
        return { tick_gap_p50: p50 ?? 0, tick_gap_p95: p95 ?? 0, tick_gap_max: max ?? 0, tick_gaps: gaps.count };
      }
      const NEUTRAL = ["bot-branch", "finished"];
      function run_metrics_countStale(repository) {
        return repository.branches.filter((branch) => branch.behindBy !== null && branch.behindBy > repository.threshold && !NEUTRAL.includes(branch.outcome)).length;
      }
      function successRate(repositories, errors2) {
        const attempted = repositories.filter((repository) => repository.status !== "skipped");
        if (attempted.length === 0)
          return null;
        const withError = new Set(errors2.map((error) => error.repository?.toLowerCase()));
        const good = attempted.filter((result) => result.status === "scanned" && !withError.has((0, repository_ref.Kq)(result.repository)) && // One error may stand for all repositories of an owner.
        result.branches.every(({ outcome }) => outcome !== "failed"));
        return run_metrics_round(100 * good.length / attempted.length, 2);
      }
      function run_metrics_round(value, decimals) {
        return Number(value.toFixed(decimals));
      }
      ;
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
        internal: "This is a bug in the action: report it with the log of a run with debug logging."
      };
      function remedyFor({ code, remedy }) {
        return remedy ?? REMEDIES[code] ?? "See the message and the run's log.";
      }
      function withoutRemedy({ message, remedy }) {
        return remedy !== void 0 && message.endsWith(remedy) ? message.slice(0, -remedy.length).trim() : message;
      }
      ;
      const FOR_A_PERSON = /* @__PURE__ */ new Set([
        "conflict",
        "diverged",
        "failed",
        "locked",
        "squash-replay",
        "unrelated-histories",
        "vetoed"
      ]);
      function needsPerson({ outcome, behindBy }, threshold) {
        if (outcome === "diverged")
          return (behindBy ?? 0) > threshold;
        return FOR_A_PERSON.has(outcome);
      }
      function countForPeople(repositories) {
        return repositories.reduce((sum2, { branches, threshold }) => sum2 + branches.filter((branch) => needsPerson(branch, threshold)).length, 0);
      }
      function judgeExit({ errors: errors2 }, { success_rate }, minSuccessRate) {
        const isOver2 = ({ repository, code }) => repository === null || code === "unauthorized" || code === "token-unavailable";
        if (errors2.some(isOver2)) {
          return "The run failed; see the error above.";
        }
        if (success_rate === null || success_rate >= minSuccessRate)
          return null;
        return `Only ${success_rate} % of the repositories succeeded; min-success-rate is ${minSuccessRate}. The summary lists the failures.`;
      }
      function renderVerdict(run2, metrics, failure) {
        const count = (outcome) => metrics.outcomes[outcome] ?? 0;
        const conflicts = count("conflict");
        const forPeople = countForPeople(run2.repositories) - conflicts - count("failed");
        const findings = run2.findings?.length ?? 0;
        const said = [
          [metrics.errors_encountered, "failure"],
          [conflicts, "conflict"],
          [forPeople, `branch ${(0, plural.td)(forPeople, "needs", "need")} a person`, "branches need a person"],
          [findings, `finding ${(0, plural.td)(findings, "needs", "need")} attention`, "findings need attention"],
          [metrics.prs_created, "pull request opened", "pull requests opened"],
          [count("updated"), "updated", "updated"],
          [count("fast-forwarded"), "fast-forwarded", "fast-forwarded"],
          [count("planned"), "write planned", "writes planned"],
          [count("reported"), "stale branch", "stale branches"],
          [count("deferred"), "deferred", "deferred"]
        ];
        const words = said.filter(([n]) => n > 0).map(([n, one, many]) => (0, plural.B4)(n, one, many));
        const isForPeople = metrics.errors_encountered + conflicts + forPeople + findings > 0;
        const icon = failure !== null ? "❌" : isForPeople || run2.isPartial ? "⚠️" : "✅";
        const suffix = run2.isDryRun ? " (dry run)" : run2.isPartial ? " (partial)" : "";
        return `${icon} Ecosystem sync: ${words.length > 0 ? words.join(", ") : formatQuietRun(run2, metrics, failure)}${suffix}`;
      }
      function formatQuietRun({ isPartial }, { outcomes }, failure) {
        const open = outcomes["already-open"] ?? 0;
        if (open > 0)
          return `nothing new, ${open} already open`;
        if (failure !== null)
          return "failed";
        return isPartial ? "ended early" : "nothing to do";
      }
      var printable = __webpack_require__(5282);
      ;
      const MAX_ROWS = 50;
      function renderCleanupSection(repositories) {
        const rows = repositories.flatMap((result) => (result.retired ?? []).map(({ name, outcome, pullRequest, detail }) => [
          (0, markdown.KH)((0, repository_ref.PC)(result.renamedTo ?? result.repository)),
          (0, markdown.KH)(name),
          `**${outcome}**${pullRequest ? ` ${(0, markdown.iQ)(`#${pullRequest.number}`, pullRequest.url)}` : ""}`,
          (0, markdown.qV)(detail)
        ]));
        if (rows.length === 0)
          return [];
        const header = ["Repository", "Sync branch", "Result", "Why"];
        const more = rows.length > MAX_ROWS ? [`_… and ${rows.length - MAX_ROWS} more, in the report file._`] : [];
        return ["### Cleaned up", (0, markdown.Qj)(header, rows.slice(0, MAX_ROWS)), ...more];
      }
      ;
      const CAUSES = {
        "rate-limit": "rate limit",
        "time-limit": "out of time (deadline-minutes)",
        cancelled: "cancelled",
        failure: "ended by a failure"
      };
      const NOT_REACHED = /* @__PURE__ */ new Set(["rate-limit", "cancelled"]);
      function describeEarlyEnd({ cause, resetAtMs }, repositories, nowMs) {
        const left = countLeft(repositories);
        return [
          `partial: ${CAUSES[cause]}`,
          ...cause === "rate-limit" ? [describeReset(resetAtMs, nowMs)] : [],
          `${(0, plural.B4)(left.branches, "branch", "branches")} deferred`,
          ...left.repositories > 0 ? [`${(0, plural.B4)(left.repositories, "repository", "repositories")} not scanned`] : []
        ].join(", ");
      }
      function describeReset(resetAtMs, nowMs) {
        if (resetAtMs === null)
          return "reset time unknown";
        return `resets in ${(0, plural.B4)(Math.max(1, Math.ceil((resetAtMs - nowMs) / 6e4)), "minute")}`;
      }
      function countLeft(repositories) {
        const branches = repositories.flatMap((repository) => repository.branches);
        return {
          branches: branches.filter(({ outcome }) => outcome === "deferred").length,
          repositories: repositories.filter(({ reason }) => NOT_REACHED.has(reason)).length
        };
      }
      ;
      const MOST_TIMES = 500;
      function createScheduleReport(run2) {
        const notDue = countNotDue(run2);
        return {
          mode: run2.mode,
          objective: run2.objective,
          detection: run2.detection,
          full_scan: run2.isFullScan,
          budget_calls: schedule_report_round(run2.budget),
          carried_calls: schedule_report_round(run2.carried),
          due: run2.decisions.length - notDue,
          not_due: notDue,
          unchanged: run2.unchanged,
          decisions: run2.decisions.map(reportDecision),
          commits: Object.fromEntries([...run2.commits].map(([name, times]) => [
            name,
            times.toSorted((a, b) => a - b).slice(-MOST_TIMES).map((time) => new Date(time).toISOString())
          ]))
        };
      }
      function reportDecision({ repository, reason, index, ratePerDay: ratePerDay2, waitedMs, dueAtMs }) {
        return {
          repository,
          reason,
          index: schedule_report_round(index),
          rate_per_day: ratePerDay2 === null ? null : schedule_report_round(ratePerDay2),
          waited_hours: waitedMs === null ? null : schedule_report_round(waitedMs / time_HOUR_MS),
          ...dueAtMs !== null && { next_scan_at: new Date(dueAtMs).toISOString() }
        };
      }
      function describeSchedule(run2) {
        if (run2.isFullScan)
          return "Schedule: every repository was scanned, as asked for.";
        const notDue = countNotDue(run2);
        const scanned = run2.decisions.length - notDue;
        const names = (count) => (0, plural.B4)(count, "repository", "repositories");
        const unchanged = run2.unchanged === 0 ? "" : ` ${names(run2.unchanged)} had not changed.`;
        if (run2.mode === "shadow") {
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
      ;
      const MIN_SECONDS = 5;
      const MIN_SHARE = 0.2;
      function describeWritePace(metrics) {
        const waited = metrics.write_wait_seconds;
        if (waited === void 0 || waited < MIN_SECONDS || waited < MIN_SHARE * metrics.duration_seconds)
          return null;
        return `${waited.toFixed(0)} s of the ${metrics.duration_seconds.toFixed(0)} s were spent waiting between writes (write-interval-ms), which keeps the run below GitHub's limits.`;
      }
      ;
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
        "diverged"
      ];
      const sync_summary_MAX_ROWS = 200;
      function renderSyncSummary(run2, metrics, serverUrl, failure = null) {
        const rows = collectRows(run2.repositories);
        return [
          `## ${renderVerdict(run2, metrics, failure)}`,
          numbers(metrics),
          ...failure === null ? [] : [`> [!CAUTION]
> This step failed. ${(0, markdown.CS)(failure)}`],
          ...notes(run2),
          ...failureSection(run2.errors, serverUrl),
          ...findingSection(run2.findings ?? [], serverUrl),
          ...branchSection(rows, serverUrl),
          ...quietLine(run2.repositories, rows),
          ...renderCleanupSection(run2.repositories),
          ...skippedSection(run2.repositories, serverUrl),
          ...scheduleLine(run2),
          ...rateLimitLine(metrics),
          ...paceLine(metrics),
          ...earlyEndLine(run2)
        ].join("\n\n");
      }
      function scheduleLine({ schedule }) {
        return schedule === void 0 ? [] : [`<sub>${describeSchedule(schedule)}</sub>`];
      }
      function paceLine(metrics) {
        const line = describeWritePace(metrics);
        return line === null ? [] : [`<sub>${line}</sub>`];
      }
      function earlyEndLine({ isPartial, earlyEnd, repositories, finishedAtMs }) {
        return isPartial && earlyEnd ? [`**${describeEarlyEnd(earlyEnd, repositories, finishedAtMs)}**`] : [];
      }
      function numbers(metrics) {
        const rate = metrics.success_rate === null ? "–" : `${metrics.success_rate} %`;
        return (0, markdown.Qj)(["Repositories", "Branches", "Behind", "Opened", "Errors", "Success", "API calls", "Time"], [
          [
            `${metrics.repos_scanned} scanned, ${metrics.repos_skipped} skipped, ${metrics.repos_failed} failed`,
            String(metrics.branches_analyzed),
            String(metrics.branches_behind),
            String(metrics.prs_created),
            String(metrics.errors_encountered),
            rate,
            String(metrics.api_calls_made),
            `${metrics.duration_seconds.toFixed(1)} s`
          ]
        ]);
      }
      function notes(run2) {
        const renamed = run2.repositories.filter((result) => result.renamedTo !== void 0);
        const discarded = run2.findings?.find(({ code }) => code === "state-discarded");
        return [
          ...discarded === void 0 ? [] : [`> [!WARNING]
> ${discarded.message}`],
          ...run2.isPartial ? ["> [!NOTE]\n> This run ended early; the results are incomplete. The next run continues here."] : [],
          ...(run2.notes ?? []).map((note2) => `> [!NOTE]
> ${(0, markdown.CS)(note2)}`),
          ...renamed.length > 0 ? [
            `> [!TIP]
> Renamed repositories; update the configuration: ${renamed.slice(0, 20).map((result) => `${ref(result.repository)} → ${ref(result.renamedTo ?? result.repository)}`).join(", ")}`
          ] : []
        ];
      }
      function ref(repository) {
        return `\`${(0, printable.g)((0, repository_ref.PC)(repository)).replaceAll("`", "")}\``;
      }
      function failureSection(errors2, serverUrl) {
        if (errors2.length === 0)
          return [];
        const rows = errors2.slice(0, sync_summary_MAX_ROWS).map((error) => [
          error.repository === null ? "the run" : repositoryLink(error.repository, serverUrl),
          `\`${error.code}\``,
          (0, markdown.qV)(withoutRemedy(error)),
          (0, markdown.qV)(remedyFor(error))
        ]);
        const header = ["Repository", "Code", "What happened", "What to do"];
        return ["### Failures", (0, markdown.Qj)(header, rows), ...rest(errors2.length)];
      }
      const OF_THE_RUN = /* @__PURE__ */ new Set(["state-discarded", "partial-results"]);
      function findingSection(findings, serverUrl) {
        const reported = findings.filter(({ code }) => code !== "renamed");
        if (reported.length === 0)
          return [];
        const rows = reported.slice(0, sync_summary_MAX_ROWS).map(({ code, repository, branch, message }) => [
          repository === null ? OF_THE_RUN.has(code) ? "the run" : "the configuration" : repositoryLink(repository, serverUrl),
          branch === void 0 ? "" : (0, markdown.KH)(branch),
          (0, markdown.qV)(message)
        ]);
        return [
          "### Needs attention",
          (0, markdown.Qj)(["Repository", "Branch", "Details"], rows),
          ...rest(reported.length)
        ];
      }
      function branchSection(rows, serverUrl) {
        if (rows.length === 0)
          return [];
        const cells = rows.slice(0, sync_summary_MAX_ROWS).map(({ repository, branch, threshold }) => [
          repositoryLink((0, repository_ref.PC)(repository), serverUrl),
          (0, markdown.KH)(branch.name),
          String(branch.behindBy ?? "–"),
          String(branch.aheadBy ?? "–"),
          `**${branch.outcome}**${branch.pullRequest ? ` ${pullRequestLink(branch.pullRequest)}` : ""}`,
          waitsFor(branch, threshold),
          branch.detail === void 0 ? "" : (0, markdown.qV)(branch.detail)
        ]);
        const header = ["Repository", "Branch", "Behind", "Ahead", "Outcome", "Waiting for", "Why"];
        return ["### Branches", (0, markdown.Qj)(header, cells), ...rest(rows.length)];
      }
      function waitsFor(branch, threshold) {
        const waits = (branch.waitsFor ?? []).map((wait2) => WAITS[wait2]);
        if (waits.length > 0 && branch.outcome !== "conflict")
          return waits.join(", ");
        if (branch.outcome === "deferred")
          return "a later run";
        return needsPerson(branch, threshold) ? "a person" : "";
      }
      const WAITS = {
        review: "a review",
        "merge-queue": "the merge queue"
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
          const named = results.slice(0, 20).map((r) => repositoryLink((0, repository_ref.PC)(r.repository), serverUrl));
          const more = results.length > named.length ? ` … and ${results.length - named.length} more` : "";
          return `- **${reason}** (${results.length}): ${named.join(", ")}${more}`;
        });
        return [`<details><summary>${skipped.length} skipped</summary>

${lines.join("\n")}

</details>`];
      }
      function rateLimitLine(metrics) {
        const spans = Object.entries(metrics.rate_limit).filter(([, { start, end }]) => end !== null && end !== start);
        if (spans.length === 0)
          return [];
        const texts = spans.map(([name, span]) => `${name} ${span.end} of ${span.limit ?? "?"}`);
        return [`<sub>Calls left: ${texts.join(", ")}.</sub>`];
      }
      function quietLine(repositories, rows) {
        const shown = new Set(rows.map((row) => row.branch));
        const quiet = repositories.flatMap((result) => result.branches.filter((branch) => !shown.has(branch)));
        if (quiet.length === 0)
          return [];
        const counts = [...Map.groupBy(quiet, (branch) => branch.outcome)].toSorted(([, a], [, b]) => b.length - a.length).map(([outcome, branches]) => `${branches.length} ${outcome}`);
        return [`${rows.length === 0 ? "" : "Other branches: "}${counts.join(", ")}.`];
      }
      function collectRows(repositories) {
        const rank = new Map(ROW_OUTCOMES.map((outcome, index) => [outcome, index]));
        return repositories.flatMap((result) => result.branches.filter((branch) => rank.has(branch.outcome) && !isQuietlyDiverged(branch, result.threshold)).map((branch) => ({
          repository: result.renamedTo ?? result.repository,
          branch,
          threshold: result.threshold
        }))).toSorted((a, b) => (rank.get(a.branch.outcome) ?? 0) - (rank.get(b.branch.outcome) ?? 0) || (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0));
      }
      function isQuietlyDiverged(branch, threshold) {
        return branch.outcome === "diverged" && (branch.behindBy ?? 0) <= threshold;
      }
      function repositoryLink(repository, serverUrl) {
        return /^[\w.-]+\/[\w.-]+$/.test(repository) ? (0, markdown.iQ)((0, markdown.KH)(repository), `${serverUrl}/${repository}`) : (0, markdown.KH)(repository);
      }
      function pullRequestLink(pullRequest) {
        return (0, markdown.iQ)(`#${pullRequest.number}`, pullRequest.url);
      }
      ;
      const MAX_ANSWERS = 10;
      const MAX_LINE = 200;
      function answerCommands(scope) {
        const branches = new Map(scope.repositories.filter(({ status }) => status === "scanned").map((result) => [
          (0, repository_ref.Kq)(result.repository),
          /* @__PURE__ */ new Set([result.defaultBranch, ...result.branches.map(({ name }) => name)])
        ]));
        return scope.commands.flatMap((command) => {
          const problem = command.problem ?? findUnknown(command, scope.known, branches);
          if (problem === null)
            return [];
          const line = command.line.length > MAX_LINE ? `${command.line.slice(0, MAX_LINE)}…` : command.line;
          return [`- ${(0, markdown.SS)(line.trim())}: ${(0, markdown.CS)(problem)}`];
        }).toReversed().slice(0, MAX_ANSWERS);
      }
      function findUnknown({ repository, branch }, known, branches) {
        if (repository === void 0)
          return null;
        if (!known.has(repository))
          return `there is no ${repository} in the configuration`;
        const names = branches.get(repository);
        if (branch === void 0 || names === void 0 || names.has(branch))
          return null;
        return `${repository} has no branch ${branch}`;
      }
      ;
      const render_dashboard_issue_MAX_ROWS = 40;
      const MAX_MESSAGE = 300;
      const FOOTER_ROOM = 1e3;
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
          COMMANDS
        ].join("\n\n");
        const note2 = "_Truncated: the run's report has the rest._";
        return `${(0, markdown.yU)(content, markdown.NF - FOOTER_ROOM, note2)}

${renderFooter(facts)}`;
      }
      const COMMANDS = [
        "<details><summary>Commands</summary>\n",
        "Comment with a command on its own line. Owners, members and collaborators of this repository can use commands; the latest command applies:\n",
        "- `/never owner/name branch`: no sync pull request for this branch",
        "- `/ignore owner/name`: leave this repository alone",
        "- `/sync owner/name` or `/sync owner/name branch`: undo the above\n",
        "</details>"
      ].join("\n");
      function renderHeadline({ isPartial, repositories }) {
        const scanned = repositories.filter(({ status }) => status === "scanned").length;
        const { analyzed, behind } = countBranches(repositories);
        const people = countForPeople(repositories);
        const words = [
          `${(0, plural.T1)(scanned, repositories.length, "repository", "repositories")} scanned`,
          `${(0, plural.B4)(analyzed, "branch", "branches")} compared`,
          `${behind} behind by more than the threshold`,
          ...people === 0 ? [] : [`${people} ${(0, plural.td)(people, "needs", "need")} a person`]
        ];
        const note2 = isPartial ? "\n\n> [!NOTE]\n> The run ended early: this is an incomplete result." : "";
        return `**${words.join(", ")}.**${note2}`;
      }
      function renderOutcomes(rows) {
        const counts = /* @__PURE__ */ new Map();
        for (const { branch } of rows)
          counts.set(branch.outcome, (counts.get(branch.outcome) ?? 0) + 1);
        const ranks = new Map(ROW_OUTCOMES.map((outcome, index) => [outcome, index]));
        const rank = (outcome) => ranks.get(outcome) ?? ROW_OUTCOMES.length;
        const cells = [...counts].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)).map(([outcome, count]) => [outcome, String(count)]);
        return `### All branches (${rows.length})

${(0, markdown.Qj)(["Outcome", "Branches"], cells)}`;
      }
      function renderAnswers({ commands = [], known, repositories }) {
        if (known === void 0)
          return [];
        const answers = answerCommands({ commands, known, repositories });
        if (answers.length === 0)
          return [];
        const help = "See “Commands” at the end of this issue.";
        return [`### Comments without effect (${answers.length})

${answers.join("\n")}

${help}`];
      }
      function findServer(runUrl) {
        return /^https?:\/\/[^/]+/.exec(runUrl ?? "")?.[0];
      }
      function linkRepository(name, web) {
        return web !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(name) ? (0, markdown.iQ)((0, markdown.KH)(name), `${web}/${name}`) : (0, markdown.KH)(name);
      }
      function section(title, header, rows) {
        if (rows.length === 0)
          return [];
        const more = rows.length > render_dashboard_issue_MAX_ROWS ? `

_And ${rows.length - render_dashboard_issue_MAX_ROWS} more._` : "";
        return [`### ${title} (${rows.length})

${(0, markdown.Qj)(header, rows.slice(0, render_dashboard_issue_MAX_ROWS))}${more}`];
      }
      function ofKind(rows, outcome) {
        const found = rows.filter(({ branch }) => branch.outcome === outcome);
        return found.toSorted((a, b) => (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0));
      }
      function place({ repository, branch }, web) {
        return [
          linkRepository((0, repository_ref.PC)(repository.renamedTo ?? repository.repository), web),
          (0, markdown.KH)(branch.name)
        ];
      }
      function renderError(error, web) {
        const { repository, code } = error;
        const place2 = repository === null ? "the run" : linkRepository(repository, web);
        return [place2, code, quote(withoutRemedy(error)), (0, markdown.qV)(remedyFor(error))];
      }
      function renderFinding({ repository, branch, message }, web) {
        const place2 = repository === null ? "the configuration" : linkRepository(repository, web);
        return [place2, branch === void 0 ? "" : (0, markdown.KH)(branch), quote(message)];
      }
      function quote(message) {
        const text = (0, printable.g)((0, secret_text.f)(message));
        return (0, markdown.qV)(text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text);
      }
      function renderForPeople(rows, web) {
        const hasSection = /* @__PURE__ */ new Set(["conflict", "vetoed", "failed"]);
        return rows.filter(({ repository, branch }) => needsPerson(branch, repository.threshold) && !hasSection.has(branch.outcome)).toSorted((a, b) => (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0)).map((row) => [
          ...place(row, web),
          String(row.branch.behindBy ?? ""),
          row.branch.outcome,
          quote(row.branch.detail ?? (row.branch.outcome === "diverged" ? "has own commits" : ""))
        ]);
      }
      const OPEN_OUTCOMES = ["opened", "updated", "already-open"];
      const render_dashboard_issue_WAITS = { review: "a review", "merge-queue": "the merge queue" };
      function renderOpen(rows, facts) {
        const { waiting, nowMs, runUrl } = facts;
        return OPEN_OUTCOMES.flatMap((outcome) => ofKind(rows, outcome)).map((row) => {
          const owner = (0, repository_ref.Kq)(row.repository.renamedTo ?? row.repository.repository);
          const number = row.branch.pullRequest?.number ?? 0;
          return { row, sinceMs: waiting.get(openPullRequestKey(owner, number)) };
        }).toSorted((a, b) => (a.sinceMs ?? nowMs) - (b.sinceMs ?? nowMs)).map(({ row, sinceMs }) => [
          ...place(row, findServer(runUrl)),
          String(row.branch.behindBy ?? ""),
          sinceMs === void 0 ? "" : day(sinceMs),
          (row.branch.waitsFor ?? []).map((wait2) => render_dashboard_issue_WAITS[wait2]).join(", "),
          renderPullRequest(row.branch)
        ]);
      }
      function renderPullRequest({ pullRequest }) {
        return pullRequest === void 0 ? "" : (0, markdown.iQ)((0, markdown.SS)(`#${pullRequest.number}`), pullRequest.url);
      }
      function renderSnoozes(rows, web) {
        const end = ({ branch }) => branch.snoozedUntilMs ?? Number.MAX_SAFE_INTEGER;
        return ofKind(rows, "vetoed").toSorted((a, b) => end(a) - end(b)).map((row) => {
          const { snoozedUntilMs } = row.branch;
          const until = typeof snoozedUntilMs === "number" ? day(snoozedUntilMs) : "permanently";
          return [...place(row, web), renderPullRequest(row.branch), until];
        });
      }
      function listWaiting(rows, outcome, { waiting, nowMs }) {
        return ofKind(rows, outcome).map((row) => {
          const { repository, branch } = row;
          const key = waitingKey((0, repository_ref.Kq)(repository.renamedTo ?? repository.repository), branch.name);
          return { row, sinceMs: waiting.get(key) ?? nowMs };
        }).toSorted((a, b) => a.sinceMs - b.sinceMs);
      }
      function renderConflicts(rows, facts) {
        return listWaiting(rows, "conflict", facts).map(({ row, sinceMs }) => [
          ...place(row, findServer(facts.runUrl)),
          String(row.branch.behindBy ?? ""),
          day(sinceMs),
          renderPullRequest(row.branch)
        ]);
      }
      function renderDeferred(rows, facts) {
        return listWaiting(rows, "deferred", facts).map(({ row, sinceMs }) => [
          ...place(row, findServer(facts.runUrl)),
          String(row.branch.behindBy ?? ""),
          day(sinceMs),
          quote(row.branch.detail ?? "")
        ]);
      }
      function day(atMs) {
        return new Date(atMs).toISOString().slice(0, 10);
      }
      function renderFooter({ runUrl, nowMs }) {
        const at = new Date(nowMs).toISOString();
        const run2 = runUrl === void 0 ? "a run" : (0, markdown.iQ)("this run", runUrl);
        return `${FOOTER}
<sub>Managed by sync-monitor. Last updated by ${run2} at ${at}. The full report is in the run's artifact.</sub>`;
      }
      var repository_shard = __webpack_require__(2630);
      ;
      const NO_DASHBOARD = { commands: NO_COMMANDS, show: async () => void 0 };
      async function openDashboardIssue(inputs, session, issues) {
        const { runnerRepository, ecosystem, logger } = session;
        const { dashboardRepository: repository, configFile } = inputs;
        if (repository === void 0)
          return NO_DASHBOARD;
        const shard = inputs.shard === void 0 ? void 0 : (0, repository_shard._D)(inputs.shard);
        const scope = JSON.stringify([runnerRepository, configFile, shard ?? null]);
        const key = (0, external_node_crypto_.createHash)("sha256").update(scope).digest("hex").slice(0, 16);
        const attempt2 = async (what, work) => {
          try {
            return await work();
          } catch (error) {
            if (!(error instanceof errors.y_))
              throw error;
            logger.warning(`The dashboard issue could not be ${what}. ${error.message}`);
            return null;
          }
        };
        const found = await attempt2("read", () => findDashboardIssue(issues, repository, key, shard));
        if (found === null)
          return NO_DASHBOARD;
        const { issue } = found;
        const comments = issue === void 0 ? [] : await attempt2("read", () => issues.listComments(repository, issue.number));
        const commands = readDashboardCommands(comments ?? []);
        return {
          commands,
          show: async (end) => {
            const facts = { ...toFacts(end, commands, session), key, shard, ecosystem };
            await attempt2("written", () => write(issues, repository, issue, facts, logger));
          }
        };
      }
      function toFacts({ repositories, errors: errors2, isPartial, findings = [] }, { commands = [] }, { config, memory, nowMs, runUrl }) {
        const at = { repositories, contentMs: [], nowMs: nowMs() };
        const { waitingSinceMs: waiting } = advanceWritePace(memory.pace, at);
        const known = new Set(config.repositories.map(({ repository }) => (0, repository_ref.Kq)(repository)));
        return { repositories, errors: errors2, isPartial, findings, commands, known, waiting, runUrl, nowMs: at.nowMs };
      }
      async function findDashboardIssue(issues, repository, key, shard) {
        const labelled = await issues.list(repository, { state: "open", label: DASHBOARD_LABEL, maxPages: 1 });
        const candidates = labelled.filter(({ labels }) => labels.some((label) => label.toLowerCase() === DASHBOARD_LABEL)).toSorted((a, b) => a.number - b.number);
        const marked = candidates.find(({ body }) => isDashboardText(body, key));
        if (marked !== void 0)
          return { issue: marked };
        const unmarked = candidates.filter(({ body, title }) => !isDashboardText(body) && isDashboardTitle(title, { shard }));
        const ownId = unmarked.length === 0 ? null : await issues.readOwnId();
        return { issue: unmarked.find(({ authorId }) => authorId !== null && authorId === ownId) };
      }
      async function write(issues, repository, issue, facts, logger) {
        const body = renderDashboardIssue(facts);
        if (issue === void 0) {
          const draft = { title: renderDashboardTitle(facts), body, labels: [DASHBOARD_LABEL], assignees: [] };
          const opened = await issues.open(repository, draft, dashboardMark(facts));
          if (!opened.labels.some((label) => label.toLowerCase() === DASHBOARD_LABEL)) {
            await issues.ensureLabels(repository, opened.number, [DASHBOARD_LABEL]);
          }
          logger.info(`Dashboard issue opened: ${opened.url}`);
        } else if (!isSameDashboard(issue.body, body)) {
          await issues.update(repository, issue.number, { body });
          logger.info(`Dashboard issue updated: ${issue.url}`);
        }
      }
      ;
      async function addEndedPullRequests(repositories, { memory, pullRequests, nowMs, logger, signal }) {
        const { open, missing } = followPullRequests(memory.pullRequests, repositories, nowMs());
        const ends = signal.aborted ? [] : await readEnds(missing, pullRequests, logger);
        const untold = missing.filter((_, index) => ends[index] === void 0);
        memory.keepPullRequests([...open, ...untold]);
        const told = Map.groupBy(missing.flatMap((followed, index) => {
          const end = ends[index];
          return end == null ? [] : [{ followed, end }];
        }), ({ followed }) => followed.repository.toLowerCase());
        return repositories.map((result) => {
          const own = told.get(`${result.repository.owner}/${result.repository.name}`.toLowerCase());
          return own === void 0 ? result : { ...result, ended: own.map(toEnded) };
        });
      }
      function toEnded({ followed: { repository: _, openedAtMs: __, ...link }, end }) {
        return { ...link, end };
      }
      async function readEnds(missing, pullRequests, logger) {
        const asked = missing.flatMap(({ repository, number }, index) => {
          const ref2 = (0, repository_ref.rH)(repository);
          return ref2 === null ? [] : [{ index, repository: ref2, number }];
        });
        if (asked.length === 0)
          return missing.map(() => null);
        try {
          const lookups = await pullRequests.readEnds(asked);
          const byIndex = new Map(asked.map(({ index }, position) => [index, lookups[position]]));
          return missing.map((_, index) => {
            const lookup = byIndex.get(index);
            return lookup?.status === "failed" ? void 0 : lookup?.end ?? null;
          });
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          logger.info(`What became of merged and closed pull requests is looked up by the next run: ${error.message}`);
          return [];
        }
      }
      ;
      function createSyncReport(run2) {
        return {
          schema_version: 1,
          mode: run2.mode,
          dry_run: run2.isDryRun,
          threshold: run2.threshold,
          started_at: new Date(run2.startedAtMs).toISOString(),
          finished_at: new Date(run2.finishedAtMs).toISOString(),
          partial: run2.isPartial,
          ...run2.isPartial && run2.earlyEnd && { early_end: reportEarlyEnd(run2.earlyEnd, run2) },
          repositories: run2.repositories.map(reportRepository),
          errors: run2.errors,
          ...run2.findings && run2.findings.length > 0 && { findings: run2.findings },
          ...run2.exposures && run2.exposures.length > 0 && { exposures: run2.exposures },
          ...run2.schedule && { schedule: createScheduleReport(run2.schedule) }
        };
      }
      function reportEarlyEnd(end, { repositories, finishedAtMs }) {
        return {
          cause: end.cause,
          resets_at: formatTime(end.resetAtMs),
          message: describeEarlyEnd(end, repositories, finishedAtMs)
        };
      }
      function reportRepository(result) {
        return {
          repository: (0, repository_ref.PC)(result.repository),
          ...result.renamedTo && { renamed_to: (0, repository_ref.PC)(result.renamedTo) },
          status: result.status,
          ...result.reason !== void 0 && { reason: result.reason },
          ...result.nextScanMs !== void 0 && { next_scan_at: new Date(result.nextScanMs).toISOString() },
          ...result.defaultBranch !== void 0 && { default_branch: result.defaultBranch },
          branches: result.branches.map(reportBranch),
          ...result.retired && { retired: result.retired.map(reportCleanup) },
          ...result.ended && { ended: result.ended.map(reportEnded) }
        };
      }
      function reportCleanup({ name, outcome, pullRequest, detail }) {
        return { name, outcome, ...pullRequest && { pull_request: pullRequest }, detail };
      }
      function reportEnded({ end, ...pullRequest }) {
        const { change, atMs, openedAtMs, actor } = end;
        return {
          change,
          at: new Date(atMs).toISOString(),
          ...actor && { by: actor.isBot ? "bot" : "person", by_id: actor.id },
          pull_request: { ...pullRequest, opened_at: new Date(openedAtMs).toISOString() }
        };
      }
      function reportBranch(branch) {
        return {
          name: branch.name,
          ahead_by: branch.aheadBy,
          behind_by: branch.behindBy,
          own_commits: branch.ownCommits ?? (branch.aheadBy === 0 ? 0 : null),
          outcome: branch.outcome,
          ...branch.pullRequest && { pull_request: branch.pullRequest },
          ...branch.detail !== void 0 && { detail: branch.detail },
          ...branch.waitsFor && { waits_for: branch.waitsFor },
          ...branch.snoozedUntilMs !== void 0 && { snoozed_until: formatTime(branch.snoozedUntilMs) }
        };
      }
      function formatTime(timeMs) {
        return timeMs === null ? null : new Date(timeMs).toISOString();
      }
      var access = __webpack_require__(2461);
      ;
      function findEarlyEnd({ result, connection, governor, ...end }) {
        if (!result.isPartial)
          return void 0;
        if (end.isCancelled)
          return { cause: "cancelled", resetAtMs: null };
        const fatal = result.errors.find(({ repository }) => repository === null);
        if (fatal !== void 0 && fatal.code !== "rate-limited")
          return { cause: "failure", resetAtMs: null };
        const moments = [connection.limitedUntilMs(), governor.deferredUntilMs()].filter((moment) => moment !== null && moment > end.nowMs);
        if (moments.length === 0 && end.deadlineMs !== void 0 && end.nowMs >= end.deadlineMs) {
          return { cause: "time-limit", resetAtMs: null };
        }
        const resetAtMs = moments.reduce((last, at) => Math.max(last ?? 0, at ?? 0), null);
        return { cause: "rate-limit", resetAtMs };
      }
      ;
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
          "report-file": inputs.reportFile
        };
      }
      function listPullRequests(repositories) {
        return repositories.flatMap((repository) => repository.branches.flatMap((branch) => branch.pullRequest === void 0 ? [] : [
          {
            repository: (0, repository_ref.PC)(repository.renamedTo ?? repository.repository),
            branch: branch.name,
            number: branch.pullRequest.number,
            url: branch.pullRequest.url,
            outcome: branch.outcome
          }
        ]));
      }
      ;
      async function publish({ inputs, syncRun, metrics, failure, files, journalFile }, kit) {
        const problems = [];
        for (const file of files)
          problems.push(...await publish_write(file, kit));
        kit.setOutputs(toOutputs(metrics, syncRun.repositories, inputs));
        const why = problems.length === 0 ? failure : failure ?? "A file could not be written.";
        await kit.summary(renderSyncSummary(syncRun, metrics, kit.runner.serverUrl, why));
        for (const { repository, message } of syncRun.errors) {
          kit.logger.error(repository === null ? message : `${repository}: ${message}`);
        }
        if (problems.length > 0)
          throw new errors.xL(problems);
        await kit.uploadArtifact(inputs.artifactName, [
          ...files.map(({ file }) => file),
          ...journalFile === void 0 ? [] : [journalFile]
        ]);
      }
      async function publish_write({ file, data }, kit) {
        try {
          await kit.writeReport(file, data);
          return [];
        } catch (error) {
          if (error instanceof errors.xL)
            return error.problems;
          throw error;
        }
      }
      ;
      async function reportRun(end, session, kit) {
        const { inputs, cache, governor, memory } = session;
        const syncRun = describeRun(end, session, kit);
        const metrics = measure(syncRun, session, kit);
        const { repositories, finishedAtMs: nowMs } = syncRun;
        const contentMs = governor.history();
        memory.keepPace(advanceWritePace(memory.pace, { repositories, contentMs, nowMs }));
        await cache.save();
        const stopped = end.stoppedBy === void 0 ? null : `The run stopped writing: ${end.stoppedBy}.`;
        const failure = judgeExit(syncRun, metrics, inputs.minSuccessRate) ?? stopped;
        const pace = describeWritePace(metrics);
        if (pace !== null)
          kit.logger.info(pace);
        try {
          const files = listFiles(end, syncRun, metrics, session, kit);
          const journalFile = session.journal?.length ? inputs.journalFile : void 0;
          await publish({ inputs, syncRun, metrics, failure, files, journalFile }, kit);
          if (end.crash !== void 0)
            throw end.crash.error;
          if (failure !== null)
            kit.fail(failure);
        } finally {
          if (syncRun.earlyEnd !== void 0) {
            kit.logger.warning(describeEarlyEnd(syncRun.earlyEnd, repositories, nowMs));
          }
        }
      }
      function describeRun({ plan: _, crash: __, stoppedBy: ___, ...result }, { inputs, config, connection, governor, startedAtMs, experiments }, kit) {
        const finishedAtMs = kit.clock.now();
        const earlyEnd = findEarlyEnd({
          result,
          connection,
          governor,
          isCancelled: kit.signal.aborted,
          deadlineMs: (0, access.o4)(inputs, startedAtMs),
          nowMs: finishedAtMs
        });
        return {
          mode: (0, sync_settings.Xw)(config, inputs.overrides),
          isDryRun: inputs.isDryRun,
          threshold: inputs.overrides.threshold ?? config.threshold,
          startedAtMs,
          finishedAtMs,
          ...result,
          ...earlyEnd !== void 0 && { earlyEnd },
          ...experiments?.report(result.repositories, finishedAtMs)
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
          ...inputs.shard !== void 0 && { shard: (0, repository_shard._D)(inputs.shard) }
        });
      }
      function toSpans(usage) {
        return Object.fromEntries(Object.entries(usage).map(([resource, { limit: limit2, start, remaining }]) => [
          resource,
          { limit: limit2, start, end: remaining }
        ]));
      }
      function listFiles({ plan }, syncRun, metrics, { inputs }, { runner }) {
        const planFile = inputs.isDryRun ? inputs.planFile : void 0;
        return [
          { file: inputs.metricsFile, data: metrics },
          { file: inputs.reportFile, data: createSyncReport(syncRun) },
          ...plan && planFile ? [{ file: planFile, data: (0, plan_file.IB)(plan, runner.apiUrl, syncRun.finishedAtMs) }] : []
        ];
      }
      ;
      function assembleResults(observed, outcomes, defaultThreshold, retired2 = /* @__PURE__ */ new Map()) {
        const reported = /* @__PURE__ */ new Map();
        let isPartial = false;
        const note2 = (repository, failure) => {
          if (failure === void 0)
            return;
          const { code, message, remedy } = failure;
          const mark = markOf(repository, failure);
          if (code === "rate-limited") {
            isPartial = true;
            return;
          }
          const told = reported.get(mark);
          if (told !== void 0)
            told.repositories.add(repository);
          else {
            const error = { repository, code, message, ...remedy !== void 0 && { remedy } };
            reported.set(mark, { error, repositories: /* @__PURE__ */ new Set([repository]) });
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
                note2((0, repository_ref.PC)(repository), failure);
                return result;
              }),
              ...presentCleanedUp(retired2.get((0, repository_ref.Kq)(entry.repository)))
            };
          }
          const threshold = entry.config.threshold ?? defaultThreshold;
          if (entry.status === "skipped") {
            if (entry.reason === "rate-limit" || entry.reason === "cancelled")
              isPartial = true;
            const { reason, nextScanMs } = entry;
            const renamed = entry.repository === void 0 ? {} : presentRename(repository, entry.repository);
            const next = nextScanMs === void 0 ? {} : { nextScanMs };
            return { repository, ...renamed, status: "skipped", reason, ...next, threshold, branches: [] };
          }
          note2((0, repository_ref.PC)(repository), entry.failure);
          return { repository, status: "failed", reason: entry.failure.code, threshold, branches: [] };
        });
        const errors2 = [...reported.values()].map(tellReach);
        return { repositories, errors: errors2, isPartial };
      }
      function tellReach({ error, repositories }) {
        const others = repositories.size - 1;
        if (others === 0 || error.code !== "forbidden")
          return error;
        const owner = error.repository?.split("/")[0] ?? "";
        const reach = `The same holds for ${(0, plural.B4)(others, "other repository", "other repositories")} of ${owner}.`;
        const { message, remedy } = error;
        if (remedy === void 0 || !message.endsWith(remedy))
          return { ...error, message: `${message} ${reach}` };
        return { ...error, message: `${message.slice(0, -remedy.length)}${reach} ${remedy}` };
      }
      function markOf(repository, { code, message, ownerCause }) {
        const owner = repository.split("/")[0]?.toLowerCase();
        if (code === "forbidden" && ownerCause !== void 0)
          return `${owner} ${ownerCause}`;
        const isOfOwner = code === "unauthorized" || code === "token-unavailable";
        return isOfOwner ? `${owner} ${code}` : `${repository} ${message}`;
      }
      function presentRename(repository, now) {
        return (0, repository_ref.Kq)(now) === (0, repository_ref.Kq)(repository) ? {} : { renamedTo: now };
      }
      function addWaits({ rules, ...outcome }) {
        const waitsFor2 = findWaits(rules);
        if (outcome.result.pullRequest === void 0 || waitsFor2.length === 0)
          return outcome;
        return { ...outcome, result: { ...outcome.result, waitsFor: waitsFor2 } };
      }
      function presentCleanedUp(retired2) {
        return retired2 === void 0 ? {} : { retired: retired2 };
      }
      function resolveBranch(branch, outcomes) {
        if (branch.status === "settled")
          return branch;
        const outcome = outcomes.get(branch.branch);
        if (outcome !== void 0)
          return addWaits(outcome);
        const { comparison } = branch.branch;
        const { branch: tip, aheadBy, behindBy } = comparison;
        const result = {
          name: tip.name,
          aheadBy,
          behindBy,
          ownCommits: (0, own_commits.iN)(comparison),
          outcome: "deferred",
          detail: "not processed before the run ended"
        };
        return { result, failure: { code: "rate-limited", message: "The run ended early." } };
      }
      var branch_pattern_problem = __webpack_require__(8401);
      ;
      function listPatternFindings(config, repositories) {
        const scanned = repositories.filter(({ status }) => status === "scanned");
        return listUses(config, scanned).flatMap((use) => {
          const message = pattern_findings_describe(use);
          return message === null ? [] : [{ code: "branch-pattern", repository: use.repository, message }];
        });
      }
      function listUses(config, scanned) {
        const own = new Map(config.repositories.map((entry) => [(0, repository_ref.Kq)(entry.repository), entry.branches]));
        const keys = ["include", "exclude"];
        const hasOwn = (result, key) => own.get((0, repository_ref.Kq)(result.repository))?.[key] !== void 0;
        return keys.flatMap((key) => {
          const shared = scanned.filter((result) => !hasOwn(result, key));
          const ofFile = { repository: null, key, results: shared };
          return [
            ...shared.length === 0 ? [] : config.sync.branches[key].map((pattern) => ({ ...ofFile, pattern })),
            ...scanned.flatMap((result) => {
              const patterns = own.get((0, repository_ref.Kq)(result.repository))?.[key] ?? [];
              const repository = (0, repository_ref.PC)(result.repository);
              return patterns.map((pattern) => ({ repository, key, pattern, results: [result] }));
            })
          ];
        });
      }
      function pattern_findings_describe({ key, pattern, results }) {
        const place2 = `branches.${key} has the pattern ${JSON.stringify(pattern)}`;
        const problem = (0, branch_pattern_problem.f)(pattern);
        if (problem !== null && problem.severity === "warning") {
          const write2 = problem.suggestion === void 0 ? "" : ` Write ${JSON.stringify(problem.suggestion)}.`;
          return `${place2}, but patterns are branch names: ${problem.message}.${write2}`;
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
          const write2 = variant.isCaseIgnored ? example : variant.glob;
          return `${place2}, which matches no branch: ${why}. To match branches such as ${JSON.stringify(example)}, write ${JSON.stringify(`${sign}${write2}`)}.`;
        }
        return null;
      }
      function listVariants(glob) {
        const deeper = glob.endsWith("/*") ? `${glob}*` : `${glob}/**`;
        return [
          [
            { glob: deeper, isCaseIgnored: false },
            glob.includes("*") ? "`*` does not cross `/`" : "it is a whole name, not the beginning of one"
          ],
          [{ glob, isCaseIgnored: true }, "upper and lower case differ"]
        ];
      }
      function findFirst(names, glob, isCaseIgnored = false) {
        const fold = (text) => isCaseIgnored ? text.toLowerCase() : text;
        const matches = createBranchMatcher({ include: [fold(glob)], exclude: [] });
        for (const name of names) {
          if (matches(fold(name)))
            return name;
        }
        return null;
      }
      function* listNames(results) {
        for (const { defaultBranch, branches } of results) {
          if (defaultBranch !== void 0)
            yield defaultBranch;
          for (const { name } of branches)
            yield name;
        }
      }
      ;
      function describeDiscardedState(why) {
        const message = `The state file was discarded, because ${why}; this run performed a full scan. If nobody edited the file, see who can write to the workflow's cache: docs/security.md.`;
        return { code: "state-discarded", repository: null, message };
      }
      const MOST_OPERATIONS = 5;
      function describePartialResults(operations, organizations) {
        const named = operations.slice(0, MOST_OPERATIONS).join("; ");
        const more = operations.length > MOST_OPERATIONS ? `; and ${operations.length - MOST_OPERATIONS} more` : "";
        const whose = organizations === 0 ? "organisations" : (0, plural.B4)(organizations, "organisation", "organisations");
        const message = `GitHub left out what belongs to ${whose} with single sign-on, because the token is not authorised for it: these answers may be incomplete: ${named}${more}. Authorise the token for single sign-on: Settings → Developer settings → Personal access tokens → Configure SSO.`;
        return { code: "partial-results", repository: null, message };
      }
      function listFindings(config, repositories) {
        const places = new Map(config.repositories.filter(({ isDiscovered = false }) => !isDiscovered).map((entry, index) => [(0, repository_ref.Kq)(entry.repository), { entry, index }]));
        const ofRepositories = repositories.flatMap((result) => [
          ...describeRename(result, places),
          ...describeOverlap(result),
          ...result.branches.flatMap((branch) => describeReplayed(result, branch)),
          ...describeTakenName(result),
          ...describeMissingDefault(result)
        ]);
        const findings = [...ofRepositories, ...listPatternFindings(config, repositories)];
        const removes = ({ patch }) => patch?.some(({ op }) => op === "remove") === true;
        const place2 = ({ repository }) => places.get(repository?.toLowerCase() ?? "")?.index ?? -1;
        return [
          ...findings.filter((finding) => !removes(finding)),
          ...findings.filter(removes).toSorted((one, other) => place2(other) - place2(one))
        ];
      }
      function describeRename({ repository, renamedTo, reason }, places) {
        if (renamedTo === void 0)
          return [];
        const place2 = places.get((0, repository_ref.Kq)(repository));
        const [former, value] = [(0, repository_ref.PC)(repository), (0, repository_ref.PC)(renamedTo)];
        const finding = { code: "renamed", repository: former };
        const path = place2 && locate(place2.entry, place2.index);
        if (places.has((0, repository_ref.Kq)(renamedTo)) || reason === "duplicate") {
          const patch2 = place2 && [
            { op: "test", path: path ?? "", value: former },
            { op: "remove", path: `/repositories/${place2.index}` }
          ];
          const message2 = `${former} was renamed to ${value}, which another entry of the configuration names already. Remove ${former}: somebody else may take that name.`;
          return [{ ...finding, message: message2, ...patch2 && { patch: patch2 } }];
        }
        const patch = path === void 0 ? void 0 : [{ op: "replace", path, value }];
        const message = `${former} was renamed to ${value}. Put the new name into the configuration: somebody else may take the former one.`;
        return [{ ...finding, message, ...patch && { patch } }];
      }
      function locate({ repository: _, isEnabled, ...settings }, index) {
        const isPlain = isEnabled && Object.keys(settings).length === 0;
        return isPlain ? `/repositories/${index}` : `/repositories/${index}/repository`;
      }
      function describeTakenName({ repository, defaultBranch, branches }) {
        const isTaken = (name) => name === SYNC_BRANCH_FOLDER;
        if (!isTaken(defaultBranch) && !branches.some(({ name }) => isTaken(name)))
          return [];
        if (branches.some(({ outcome }) => outcome === "failed"))
          return [];
        const { detail } = describeNameInTheWay(SYNC_BRANCH_FOLDER, "");
        return [
          {
            code: "name-in-the-way",
            repository: (0, repository_ref.PC)(repository),
            branch: SYNC_BRANCH_FOLDER,
            message: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`
          }
        ];
      }
      const NAMED_BRANCHES = 5;
      function describeOverlap({ repository, renamedTo, branches }) {
        const shared = branches.filter(({ otherEcosystem }) => otherEcosystem !== void 0);
        const [first] = shared;
        if (first === void 0)
          return [];
        const name = (0, repository_ref.PC)(renamedTo ?? repository);
        const numbers2 = shared.map(({ pullRequest }) => `#${pullRequest?.number ?? "?"}`);
        const more = numbers2.length > NAMED_BRANCHES ? ` and ${numbers2.length - NAMED_BRANCHES} more` : "";
        const which = `${numbers2.slice(0, NAMED_BRANCHES).join(", ")}${more}`;
        const message = `Another configuration manages the sync pull requests ${which} of ${name}, into branches that this configuration includes too. They are left alone. Let one configuration have each branch, with branch patterns; or, if the configuration file or its repository was renamed, see "Two configurations" in the documentation.`;
        return [
          {
            ...{ code: "overlap", repository: (0, repository_ref.PC)(repository), message },
            ...shared.length === 1 && { branch: first.name }
          }
        ];
      }
      function describeMissingDefault({ repository, reason }) {
        if (reason !== "default-branch-missing")
          return [];
        const name = (0, repository_ref.PC)(repository);
        const message = `The default branch of ${name} does not exist, so none of its branches can be compared with it. Choose another default branch in the repository's settings, or push the missing one.`;
        return [{ code: "default-branch-missing", repository: name, message }];
      }
      function describeReplayed({ repository }, { name, outcome, detail }) {
        if (outcome !== "squash-replay" || detail === void 0)
          return [];
        return [{ code: "replay", repository: (0, repository_ref.PC)(repository), branch: name, message: detail }];
      }
      ;
      const WITH_CHECKS = /* @__PURE__ */ new Set([
        "opened",
        "updated",
        "already-open",
        "conflict",
        "planned"
      ]);
      function describeApprovals({ githubToken, app }, limit2, repositories) {
        if (app !== void 0 || (0, token_kind.j)(githubToken, limit2) !== "workflow")
          return null;
        const isAnyOpen = repositories.some(({ branches }) => branches.some(({ outcome }) => WITH_CHECKS.has(outcome)));
        if (!isAnyOpen)
          return null;
        return "The sync pull requests are made with github.token, so their checks wait until somebody with write access approves the workflow runs. To avoid this, use the token of a GitHub App (`app-id` and `app-private-key`), or a personal access token as `github-token`.";
      }
      ;
      function endWithError({ code, message, remedy }) {
        const error = { repository: null, code, message, ...remedy !== void 0 && { remedy } };
        return { repositories: [], errors: [error], isPartial: true };
      }
      function endWithCrash(error) {
        const message = `Unexpected failure: ${error instanceof Error ? error.message : String(error)}`;
        const reported = { repository: null, code: "internal", message };
        return { repositories: [], errors: [reported], isPartial: true, crash: { error } };
      }
      function summarize({ observed, outcomes, cleanedUp, plan, homeLimit }, { inputs, config, memory, schedule, partialAnswers, logger }) {
        const threshold = inputs.overrides.threshold ?? config.threshold;
        const results = assembleResults(observed, outcomes, threshold, cleanedUp);
        const { operations, organizations } = partialAnswers;
        const findings = [
          ...listFindings(config, results.repositories),
          ...memory.discarded === void 0 ? [] : [describeDiscardedState(memory.discarded)],
          ...operations.length === 0 ? [] : [describePartialResults(operations, organizations)]
        ];
        const approvals = describeApprovals(inputs, homeLimit, results.repositories);
        if (approvals !== null)
          logger.notice(approvals);
        const scheduled = schedule.finish(results.repositories);
        const learned = schedule.state();
        if (learned !== void 0)
          memory.keepSchedule(learned);
        if (scheduled !== void 0)
          logger.info(describeSchedule(scheduled));
        const notes2 = approvals === null ? [] : [approvals];
        return { ...results, findings, notes: notes2, plan, ...scheduled && { schedule: scheduled } };
      }
      var run_name = __webpack_require__(5610);
      var query_sizes = __webpack_require__(7480);
      var out_github = __webpack_require__(6383);
      ;
      function routeByOwner(clients) {
        const { home, byOwner } = clients;
        if (byOwner.size === 0)
          return home;
        const all = [.../* @__PURE__ */ new Set([home, ...byOwner.values()])];
        const ports = Object.entries(home).filter(([, part]) => typeof part === "object").map(([name, port]) => [name, routePort(clients, name, port)]);
        return {
          ...home,
          ...Object.fromEntries(ports),
          requests: { count: () => all.reduce((sum2, { requests }) => sum2 + requests.count(), 0) }
        };
      }
      function routePort(clients, portName, port) {
        const methodOf = (github, name) => github[portName][name];
        const route = (name) => {
          return (first, ...rest2) => Array.isArray(first) ? askInParts(clients, first, (github, part) => methodOf(github, name)(part, ...rest2)) : methodOf(clientOf(clients, first), name)(first, ...rest2);
        };
        return Object.fromEntries(Object.keys(port).map((name) => [name, route(name)]));
      }
      async function askInParts(clients, items, ask2) {
        const parts = Map.groupBy(items.keys(), (index) => clientOf(clients, items[index]));
        const answers = [];
        await Promise.all([...parts].map(async ([github, indexes]) => {
          const found = await ask2(github, indexes.map((index) => items[index]));
          for (const [position, index] of indexes.entries())
            answers[index] = found[position];
        }));
        return answers;
      }
      function clientOf({ home, byOwner }, concerned) {
        const named = concerned ?? {};
        const owner = named.repository?.owner ?? named.owner;
        return (typeof owner === "string" ? byOwner.get(owner.toLowerCase()) : void 0) ?? home;
      }
      var client_client = __webpack_require__(5734);
      var rest_pages = __webpack_require__(7749);
      ;
      const UNNOTICED_MS = 2e4;
      function createAppClock(clock, logger) {
        let offsetMs = 0;
        let isSet = false;
        const setRight = (error) => {
          if (isSet || !(error instanceof errors.y_) || error.status !== 401)
            return false;
          if (error.serverTimeMs === void 0)
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
            } catch (error) {
              if (!setRight(error))
                throw error;
              return await send().catch((second) => {
                throw isOfClock(second) && !isOfClock(error) ? error : second;
              });
            }
          },
          describe: () => {
            const time = new Date(clock.now()).toISOString();
            return isSet ? `The clock of this machine is ${formatDifference(offsetMs)}.` : `The clock of this machine shows ${time}.`;
          }
        };
      }
      function isOfClock(error) {
        return error instanceof errors.y_ && error.refusal === "clock";
      }
      function formatDifference(differenceMs) {
        const seconds = Math.round(Math.abs(differenceMs) / 1e3);
        const minutes = Math.round(seconds / 60);
        const [count, unit] = seconds < 120 ? [seconds, "seconds"] : [minutes, "minutes"];
        return `${count} ${unit} ${differenceMs < 0 ? "ahead" : "behind"}`;
      }
      ;
      const GENERATE = "Generate a private key in the settings of the App, and store the complete .pem file.";
      const KINDS = [
        [/-----BEGIN (?:RSA )?PUBLIC KEY-----/, `is a public key; a private key is needed. ${GENERATE}`],
        [/-----BEGIN CERTIFICATE-----/, `is a certificate. ${GENERATE}`],
        [/-----BEGIN OPENSSH PRIVATE KEY-----/, `is an SSH key. ${GENERATE}`],
        [
          /-----BEGIN EC (?:PRIVATE KEY|PARAMETERS)-----/,
          `is an EC key; a GitHub App needs an RSA key. ${GENERATE}`
        ],
        [/-----BEGIN PGP /, `is a PGP key. ${GENERATE}`],
        [/-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/, "is encrypted with a passphrase: store it unencrypted."]
      ];
      function readAppKey(text) {
        const plain = text.replaceAll("\\r", "").replaceAll("\\n", "\n").trim();
        const kind = KINDS.find(([pattern]) => pattern.test(plain));
        if (kind !== void 0)
          return unreadable(kind[1]);
        const body = /-----BEGIN ((?:RSA )?PRIVATE KEY)-----([\s\S]*)$/.exec(plain);
        if (body === null)
          return unreadable(describeOther(plain));
        const [, label = "", rest2 = ""] = body;
        const end = rest2.indexOf(`-----END ${label}-----`);
        if (end < 0)
          return unreadable(`is truncated: its last line is missing. ${GENERATE}`);
        const encoded = rest2.slice(0, end).replaceAll(/\s+/g, "");
        if (/[^A-Za-z0-9+/=]/.test(encoded)) {
          return unreadable(`contains invalid characters between its first and last line. ${GENERATE}`);
        }
        const lines = encoded.match(/.{1,64}/g) ?? [];
        return parse([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n"));
      }
      function parse(pem) {
        let key;
        try {
          key = (0, external_node_crypto_.createPrivateKey)(pem);
        } catch {
          return unreadable(`cannot be parsed: a part of it is missing or was changed. ${GENERATE}`);
        }
        if (key.asymmetricKeyType !== "rsa")
          return unreadable(`is not an RSA key, which a GitHub App needs. ${GENERATE}`);
        return { status: "readable", pem: key.export({ type: "pkcs8", format: "pem" }).toString() };
      }
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
      var token_unavailable = __webpack_require__(70);
      ;
      const REQUEST_TIMEOUT_MS = 3e4;
      const REPLACE_AFTER_MS = 50 * 6e4;
      const LIFE_MS = 60 * 6e4;
      function createAppTokens({ credentials, onToken, ...options }) {
        const key = readAppKey(credentials.privateKey);
        const appClock = createAppClock(options.clock, options.logger);
        const client = (0, client_client.U)({
          ...options,
          requestTimeoutMs: REQUEST_TIMEOUT_MS,
          token: () => signWebToken(credentials.appId, key, appClock.nowMs())
        });
        const ask2 = async (request, send) => {
          if (key.status === "unreadable")
            throw (0, token_unavailable.uJ)(request, { keyProblem: key.why });
          try {
            return await appClock.ask(send);
          } catch (error) {
            if (!(error instanceof errors.y_) || error.code === "rate-limited")
              throw error;
            throw (0, token_unavailable.uJ)(request, { error, clock: appClock.describe() });
          }
        };
        return {
          readInstallations: () => ask2({ operation: "list the GitHub App's installations" }, () => listInstallations(client)),
          tokensOf: (installation) => {
            const { owner, settingsUrl } = installation;
            const request = { operation: `get a token of the GitHub App for ${owner}`, owner, settingsUrl };
            const mint = () => ask2(request, () => mintToken(client, installation.id, options.clock.now()));
            return createTokenSource(mint, () => options.clock.now(), onToken);
          },
          countRequests: () => client.countRequests()
        };
      }
      function createTokenSource(mint, nowMs, onToken) {
        let current;
        let minting;
        let refused;
        const mintOnce = () => {
          minting ??= mint().finally(() => {
            minting = void 0;
          });
          return minting;
        };
        return async () => {
          const ageMs = nowMs() - (current?.mintedAtMs ?? 0);
          if (current !== void 0 && ageMs < REPLACE_AFTER_MS)
            return `token ${current.token}`;
          const isAlive = current !== void 0 && ageMs < LIFE_MS;
          if (refused !== void 0 && !isAlive)
            throw refused;
          try {
            if (refused === void 0)
              current = await mintOnce();
            if (current !== void 0)
              onToken(current.token);
          } catch (error) {
            if (error instanceof errors.y_ && error.code === "token-unavailable")
              refused = error;
            if (!isAlive)
              throw error;
          }
          return `token ${current?.token}`;
        };
      }
      async function listInstallations(client) {
        const call = { operation: "list the App's installations", kind: "read", isRepeatable: true };
        const found = await (0, rest_pages.s)(client, "GET /app/installations", {}, call);
        return new Map(found.flatMap(({ id: id2, account, html_url: settingsUrl }) => {
          const owner = account?.login;
          return owner ? [[owner.toLowerCase(), { id: id2, owner, settingsUrl }]] : [];
        }));
      }
      async function mintToken(client, installationId, nowMs) {
        const { data } = await client.rest("POST /app/installations/{installation_id}/access_tokens", { installation_id: installationId }, { operation: "get a token for the App's installation", kind: "read", isRepeatable: true });
        return { token: data.token, mintedAtMs: nowMs };
      }
      async function signWebToken(appId, key, nowMs) {
        const { default: sign } = await __webpack_require__.e(
          /* import() */
          213
        ).then(__webpack_require__.bind(__webpack_require__, 3213));
        const privateKey = key.status === "readable" ? key.pem : "";
        const { token } = await sign({ id: appId, privateKey, now: Math.floor(nowMs / 1e3) });
        return `bearer ${token}`;
      }
      ;
      function sumUsage(usages) {
        const sums = {};
        for (const usage of usages) {
          for (const [resource, one] of Object.entries(usage)) {
            const sum2 = sums[resource];
            sums[resource] = sum2 === void 0 ? one : {
              limit: add(sum2.limit, one.limit),
              start: add(sum2.start, one.start),
              remaining: add(sum2.remaining, one.remaining),
              resetAtMs: one.resetAtMs === null ? sum2.resetAtMs : Math.max(sum2.resetAtMs ?? 0, one.resetAtMs)
            };
          }
        }
        return sums;
      }
      function add(one, other) {
        return one === null ? other : one + (other ?? 0);
      }
      ;
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
        /** Clients that were made so far. */
        #byOwner = /* @__PURE__ */ new Map();
        #refused = /* @__PURE__ */ new Map();
        #withoutApp = /* @__PURE__ */ new Set();
        constructor(started, sizes, kit) {
          this.#started = started;
          this.#sizes = sizes;
          this.#kit = kit;
          this.#budgets = [started.budget];
          this.#home = (0, out_github.P)({ ...started.opened, options: { ...started.opened.options, sizes } });
          this.#counters = [() => this.#home.requests.count()];
        }
        async open(owners) {
          const { inputs } = this.#started;
          try {
            const byOwner = await this.#openClients(owners);
            const isHomeUsed = owners.size === 0 || [...owners].some((owner) => !byOwner.has(owner) && !this.#refused.has(owner));
            const limits = isHomeUsed ? await this.#readHomeLimits() : null;
            const refusedOwners = new Map([
              ...this.#refused,
              ...await findRefusedOwners(byOwner, inputs, this.#kit)
            ]);
            const github = routeByOwner({ home: this.#home, byOwner });
            const homeLimit = limits?.core?.limit;
            return { status: "open", github, refusedOwners, ownersWithoutApp: this.#withoutApp, homeLimit };
          } catch (error) {
            if (!(error instanceof errors.y_))
              throw error;
            return { status: "refused", error };
          }
        }
        usage() {
          return sumUsage(this.#budgets.map((budget) => budget.usage()));
        }
        countRequests() {
          return this.#counters.reduce((sum2, count) => sum2 + count(), 0);
        }
        limitedUntilMs() {
          const moments = this.#budgets.flatMap((budget) => budget.limitedUntilMs() ?? []);
          return moments.length === 0 ? null : Math.max(...moments);
        }
        /** Free; it sets the budget, and a refused token shows after this one call, which may be on its way already. */
        async #readHomeLimits() {
          const answer2 = await this.#started.limits;
          if (answer2 === null)
            return this.#home.readRateLimit().catch(tolerate(this.#kit));
          return answer2.status === "fulfilled" ? answer2.value : tolerate(this.#kit)(answer2.reason);
        }
        /** A client for each owner with a token of its own, given or minted. */
        async #openClients(owners) {
          const byOwner = this.#byOwner;
          for (const { owner, token } of this.#started.inputs.ownerTokens) {
            if (owners.has(owner) && !byOwner.has(owner))
              byOwner.set(owner, this.#connect(owner, token));
          }
          const left = [...owners].filter((owner) => !byOwner.has(owner) && !this.#withoutApp.has(owner));
          const app = left.length === 0 ? null : this.#startApp();
          if (app === null)
            return byOwner;
          const installations = await this.#readInstallations(app, left);
          if (installations === null)
            return byOwner;
          for (const owner of left) {
            const installation = installations.get(owner);
            if (installation !== void 0) {
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
          } catch (error) {
            if (!(error instanceof errors.y_) || error.code !== "token-unavailable")
              throw error;
            for (const owner of owners)
              this.#refused.set(owner, error);
            return null;
          }
        }
        #connect(owner, token) {
          const options = this.#options();
          const github = (0, out_github.C)({ ...options, owner, token });
          this.#budgets.push(options.budget);
          this.#counters.push(() => github.requests.count());
          return github;
        }
        /** The App's own calls have a limit of their own, which is nobody's budget for anything else. */
        #startApp() {
          const { app: credentials } = this.#started.inputs;
          if (credentials === void 0)
            return null;
          const onToken = (token) => this.#kit.maskSecret(token);
          const app = createAppTokens({ ...this.#options(), credentials, onToken });
          this.#counters.push(() => app.countRequests());
          return app;
        }
        #options() {
          const { inputs, startedAtMs, governor, partialAnswers } = this.#started;
          const budget = (0, access.yK)(inputs, startedAtMs, this.#kit);
          return { ...(0, access.P2)(inputs, { budget, governor, partialAnswers }, this.#kit), sizes: this.#sizes };
        }
      }
      async function findRefusedOwners(byOwner, { concurrency }, kit) {
        const clients = [...byOwner];
        const asked = await runPool(clients, { concurrency, signal: kit.signal }, async ([, github]) => {
          await github.readRateLimit().catch(tolerate(kit));
        });
        return new Map(clients.flatMap(([owner], index) => {
          const outcome = asked[index];
          if (outcome?.status !== "rejected")
            return [];
          if (!(outcome.error instanceof errors.y_))
            throw outcome.error;
          return [[owner, outcome.error]];
        }));
      }
      function tolerate({ logger }) {
        return (error) => {
          const isRefusal = error instanceof errors.y_ && ["unauthorized", "token-unavailable"].includes(error.code);
          if (!(error instanceof errors.y_) || isRefusal)
            throw error;
          logger.warning(error.message);
          return null;
        };
      }
      ;
      const NEVER = 0;
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
        #discovered;
        constructor(earlier = emptySyncState("")) {
          this.#earlier = earlier;
          this.#repositories = new Map(earlier.repositories);
          this.#pace = earlier.pace ?? NO_WRITES;
          this.#schedule = earlier.schedule;
          this.#ticks = earlier.ticks ?? [];
          this.#earlierLoads = earlier.loads ?? {};
          this.#pullRequests = earlier.pullRequests ?? [];
          this.#discovered = earlier.discovered;
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
          this.#schedule = void 0;
          this.#pullRequests = [];
          this.hits = 0;
          this.savedCalls = 0;
          this.hasNews = true;
        }
        /** Takes what was observed; `nowMs` is when these repositories had their turn. */
        keepVisits(visits, nowMs) {
          for (const visit of visits) {
            const { repository } = visit;
            const key = (0, repository_ref.Kq)(repository);
            const known = this.#repositories.get(key);
            const { databaseId = null, defaultOid = null, comparisons = [] } = visit.status === "read" ? visit : known ?? {};
            const hasGaps2 = visit.status === "read" && visit.hasGaps;
            this.#repositories.set(key, {
              ...{ repository: (0, repository_ref.PC)(repository), databaseId, defaultOid, comparisons },
              visitedAtMs: hasGaps2 ? known?.visitedAtMs ?? NEVER : nowMs
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
            repositories: repositories?.size ?? ports_repositories.QG,
            comparisons: comparisons?.size ?? ports_repositories.sk,
            looks: looks?.size ?? ports_own_commits.y
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
          const numbers2 = (list) => list.map(({ repository, number }) => `${repository}#${number}`).join(" ");
          if (numbers2(pullRequests) !== numbers2(this.#pullRequests))
            this.hasNews = true;
          this.#pullRequests = pullRequests;
        }
        /** Full names of the repositories that rules found in the run before; `null` where none was. */
        get discovered() {
          return this.#discovered ?? null;
        }
        /** Takes what rules found now. */
        keepDiscovered(names) {
          if (names.join(" ") !== this.#discovered?.join(" "))
            this.hasNews = true;
          this.#discovered = names;
        }
        /** Everything known now. */
        toState() {
          return {
            ...{ apiUrl: this.#earlier.apiUrl, repositories: this.#repositories, pace: this.#pace },
            ...this.#ticks.length > 0 && { ticks: this.#ticks },
            ...this.#schedule && { schedule: this.#schedule },
            loads: this.#readLoads(),
            ...this.#discovered && { discovered: this.#discovered },
            ...this.#pullRequests.length > 0 && { pullRequests: this.#pullRequests }
          };
        }
      }
      ;
      function createStateDigest(runner, configFile) {
        const key = JSON.stringify([
          "sync-state",
          runner.repository?.toLowerCase() ?? null,
          configFile,
          runner.apiUrl
        ]);
        return () => {
          const digest = (0, external_node_crypto_.createHmac)("sha256", key);
          return {
            update: (text) => {
              digest.update(text);
            },
            hex: () => digest.digest("hex")
          };
        };
      }
      async function readState(file, createDigest, kit) {
        const { apiUrl } = kit.runner;
        const text = file === void 0 ? void 0 : await findText(file, kit);
        if (text === void 0)
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
        } catch (error) {
          if (!(error instanceof errors.xL))
            throw error;
          logger.notice(`${error.message} This run performs a full scan.`);
          return void 0;
        }
      }
      async function writeState(file, state, createDigest, kit) {
        try {
          await kit.writeText(file, renderSyncState(state, kit.clock.now(), createDigest));
          return true;
        } catch (error) {
          if (!(error instanceof errors.xL))
            throw error;
          kit.logger.warning(`${error.message} The next run performs a full scan.`);
          return false;
        }
      }
      ;
      const CHECKPOINT_INTERVAL_MS = 3e4;
      async function openCache(file, scope, createDigest, kit) {
        const prefix = `sync-state-v1-${scope}-`;
        const { id: id2, attempt: attempt2 } = kit.runner.identity;
        const key = `${prefix}${id2 ?? "0"}-${attempt2 ?? 1}`;
        const restored = file === void 0 ? null : await kit.restoreFile(file, key, prefix);
        if (restored !== null)
          explain(restored, kit);
        const { state, isChanged } = await readState(file, createDigest, kit);
        const memory = new RunMemory(state);
        if (isChanged)
          memory.discard("its digest differs from its content");
        let writtenAtMs = kit.clock.now();
        const write2 = async () => {
          const isWritten = file !== void 0 && await writeState(file, memory.toState(), createDigest, kit);
          writtenAtMs = kit.clock.now();
          return isWritten ? file : void 0;
        };
        return {
          memory,
          save: async () => {
            const written = await write2();
            if (written === void 0 || !memory.isWorthKeeping || restored?.status === "failed")
              return;
            explain(await kit.keepFile(written, key), kit);
          },
          checkpoint: async () => {
            if (kit.clock.now() - writtenAtMs >= CHECKPOINT_INTERVAL_MS)
              await write2();
          }
        };
      }
      function explain(result, { logger }) {
        if (result.status === "done")
          logger.debug(`State: ${result.key}`);
        if (result.status === "failed")
          logger.notice(`${result.message}. The next run may cost more calls.`);
      }
      ;
      const SAME_PUSH_MS = 6e4;
      function findPushes(commitTimesMs, sinceMs, untilMs) {
        const times = commitTimesMs.filter((time) => Number.isFinite(time)).map((time) => Math.min(untilMs, Math.max(sinceMs, time))).sort((a, b) => a - b);
        const pushes = [];
        let last = Number.NEGATIVE_INFINITY;
        for (const time of times) {
          if (time - last > SAME_PUSH_MS)
            pushes.push(time);
          last = time;
        }
        return pushes;
      }
      ;
      const HOURS = 24;
      const DAYS = 7;
      const FLEET_PUSHES = 20;
      const EPOCH_WEEKDAY = 4;
      const NO_COUNTS = { hours: Array(HOURS).fill(0), days: Array(DAYS).fill(0) };
      const FLAT_SHAPE = Array(HOURS * DAYS).fill(1);
      function countPushes(counts, pushesMs) {
        if (pushesMs.length === 0)
          return counts;
        const hours = [...counts.hours];
        const days = [...counts.days];
        for (const push of pushesMs) {
          const hour = hourOfWeek(push);
          const hourOfDay = hour % HOURS;
          const day2 = Math.floor(hour / HOURS);
          hours[hourOfDay] = (hours[hourOfDay] ?? 0) + 1;
          days[day2] = (days[day2] ?? 0) + 1;
        }
        return { hours, days };
      }
      function sumCounts(all) {
        const hours = [...NO_COUNTS.hours];
        const days = [...NO_COUNTS.days];
        for (const counts of all) {
          for (const [hour, count] of counts.hours.entries())
            hours[hour] = (hours[hour] ?? 0) + count;
          for (const [day2, count] of counts.days.entries())
            days[day2] = (days[day2] ?? 0) + count;
        }
        return { hours, days };
      }
      function findShape(counts, fleet) {
        const hours = smooth(shrink(counts.hours, shrink(fleet.hours, Array(HOURS).fill(1 / HOURS))));
        const days = shrink(counts.days, shrink(fleet.days, Array(DAYS).fill(1 / DAYS)));
        const week = days.flatMap((day2) => hours.map((hour) => day2 * hour));
        const mean = week.reduce((sum2, value) => sum2 + value, 0) / week.length;
        return week.map((value) => value / mean);
      }
      function hourOfWeek(atMs) {
        const hours = Math.floor(atMs / time_HOUR_MS) + EPOCH_WEEKDAY * HOURS;
        const week = HOURS * DAYS;
        return (hours % week + week) % week;
      }
      function endOfHour(atMs) {
        return (Math.floor(atMs / time_HOUR_MS) + 1) * time_HOUR_MS;
      }
      function shrink(counts, shares) {
        const total = counts.reduce((sum2, count) => sum2 + count, FLEET_PUSHES);
        return counts.map((count, index) => (count + FLEET_PUSHES * (shares[index] ?? 0)) / total);
      }
      function smooth(values) {
        const at = (index) => values[(index + values.length) % values.length] ?? 0;
        return values.map((value, index) => at(index - 1) / 4 + value / 2 + at(index + 1) / 4);
      }
      function daysBetween(fromMs, toMs) {
        return Math.max(0, toMs - fromMs) / DAY_MS;
      }
      ;
      const BURST_SHARE = 0.4;
      const BURST_DECAY_PER_DAY = DAY_MS / time_HOUR_MS;
      const CLOSE_IN_BURSTS = 0.223;
      const BUSY_HOUR = 2;
      const LEAST_PRIOR_PUSHES = 0.5;
      const MOST_PRIOR_PUSHES = 50;
      function startRecord(scannedAtMs) {
        const nothing = { pushes: 0, commits: 0, days: 0, close: 0, lastPushMs: null, burst: 0 };
        return { lastScanMs: scannedAtMs, ...nothing, counts: NO_COUNTS };
      }
      function recordScan(record, observation, halfLifeDays) {
        const { lastScanMs } = record;
        const nowMs = Math.max(lastScanMs, observation.scannedAtMs);
        const fading = Math.LN2 / halfLifeDays;
        const elapsed = daysBetween(lastScanMs, nowMs);
        const kept2 = Math.exp(-fading * elapsed);
        const pushes = findPushes(observation.commitTimesMs, lastScanMs, nowMs);
        const commits2 = observation.commitTimesMs.filter((time) => Number.isFinite(time));
        const weigh = (times) => times.reduce((sum2, time) => sum2 + Math.exp(-fading * daysBetween(time, nowMs)), 0);
        const excited = pushes.reduce((sum2, time) => sum2 + Math.exp(-BURST_DECAY_PER_DAY * daysBetween(time, nowMs)), record.burst / (BURST_SHARE * BURST_DECAY_PER_DAY) * Math.exp(-BURST_DECAY_PER_DAY * elapsed));
        const close = pushes.filter((time, index) => time - (pushes[index - 1] ?? record.lastPushMs ?? -time_HOUR_MS) <= time_HOUR_MS);
        return {
          lastScanMs: nowMs,
          close: record.close * kept2 + weigh(close),
          lastPushMs: pushes.at(-1) ?? record.lastPushMs,
          pushes: record.pushes * kept2 + weigh(pushes),
          commits: record.commits * kept2 + weigh(commits2.map((time) => Math.min(nowMs, Math.max(lastScanMs, time)))),
          days: record.days * kept2 + (1 - kept2) / fading,
          burst: BURST_SHARE * BURST_DECAY_PER_DAY * excited,
          counts: countPushes(record.counts, pushes)
        };
      }
      const LEAST_RATE = 1 / 3650;
      function findPrior(records, counts) {
        const watched = records.filter(({ days }) => days > 0);
        const rates = watched.map(({ pushes, days }) => pushes / days).sort((a, b) => a - b);
        const medianRate = Math.max(LEAST_RATE, rates[Math.floor(rates.length / 2)] ?? 0);
        return { medianRate, strength: findStrength(watched), burstShare: findBurstShare(watched), counts };
      }
      function findStrength(records) {
        const days = sum(records.map((record) => record.days));
        const mean = sum(records.map(({ pushes }) => pushes)) / days;
        if (!(mean > 0) || records.length < 2)
          return LEAST_PRIOR_PUSHES;
        const spread = sum(records.map((record) => record.days * (record.pushes / record.days - mean) ** 2)) / days;
        const chance = mean / 2 * (records.length / days);
        const strength = mean ** 2 / Math.max(spread - chance, mean ** 2 / MOST_PRIOR_PUSHES);
        return Math.min(MOST_PRIOR_PUSHES, Math.max(LEAST_PRIOR_PUSHES, strength));
      }
      function findBurstShare(records) {
        const pushes = sum(records.map((record) => record.pushes));
        if (!(pushes > 0))
          return BURST_SHARE;
        const close = sum(records.map((record) => record.close)) / pushes;
        const byChance = sum(records.map((record) => record.pushes * -Math.expm1(-BUSY_HOUR * record.pushes / record.days / 24))) / pushes;
        return BURST_SHARE * Math.min(1, Math.max(0, (close - byChance) / CLOSE_IN_BURSTS));
      }
      function sum(values) {
        return values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
      }
      function estimateRate({ pushes, days }, { medianRate, strength }) {
        return { shape: strength + pushes, days: strength / medianRate + days };
      }
      function estimateCommitRate({ commits: commits2, days }, { medianRate, strength }) {
        return { shape: strength + commits2, days: strength / medianRate + days };
      }
      function ratePerDay(record, prior) {
        const { shape, days } = estimateRate(record, prior);
        return shape / days;
      }
      ;
      const FIRST_LOOK_MS = 28 * DAY_MS;
      const MOST_MADE_UP = 1e4;
      function learnScan(record, scan, halfLifeDays) {
        const { scannedAtMs, commitTimesMs: told } = scan;
        const known = record ?? startRecord(told === void 0 ? scannedAtMs : firstLookMs(scannedAtMs));
        const commitTimesMs = record === null && told === void 0 ? [] : findCommitTimes(known, scan);
        return { record: recordScan(known, { scannedAtMs, commitTimesMs }, halfLifeDays), commitTimesMs };
      }
      function firstLookMs(nowMs) {
        return nowMs - FIRST_LOOK_MS;
      }
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
          ...commitTimesMs
        ];
      }
      function startSchedule(state, longestWaitMs2, nowMs) {
        const records = [...state.records].map(([key, record]) => {
          if (record.lastScanMs <= nowMs)
            return [key, record];
          const lastPushMs = record.lastPushMs === null ? null : Math.min(record.lastPushMs, nowMs);
          return [key, { ...record, lastScanMs: nowMs - longestWaitMs2, lastPushMs }];
        });
        const lastRunMs = state.lastRunMs === null ? null : Math.min(state.lastRunMs, nowMs);
        return { ...state, records: new Map(records), lastRunMs };
      }
      var beta = __webpack_require__(3503);
      ;
      const BURST_FADING_PER_DAY = BURST_DECAY_PER_DAY * (1 - BURST_SHARE);
      const MIN_CALLS = 1 / 1e3;
      const BURST_HEDGE = 0.02;
      function createWaitingModel(facts, hasShape = true) {
        return { ...facts, shape: hasShape ? findShape(facts.record.counts, facts.prior.counts) : FLAT_SHAPE };
      }
      function startWaiting({ record }) {
        return { atMs: record.lastScanMs, exposure: 0, pushes: 0, rate: 0, cost: 0 };
      }
      function wait(model, from, untilMs) {
        const { record, shape } = model;
        const { burstShare } = model.prior;
        const { shape: seen, days } = estimateRate(record, model.prior);
        const steady = seen / days * (1 - burstShare);
        const bursting = burstShare / BURST_SHARE * (record.burst / BURST_FADING_PER_DAY);
        let waiting = from;
        while (waiting.atMs < untilMs) {
          const toMs = Math.min(untilMs, endOfHour(waiting.atMs));
          const step = daysBetween(waiting.atMs, toMs);
          const intensity = shape[hourOfWeek(waiting.atMs)] ?? 1;
          const before = daysBetween(record.lastScanMs, waiting.atMs);
          const burst = bursting * (Math.exp(-BURST_FADING_PER_DAY * before) - Math.exp(-BURST_FADING_PER_DAY * (before + step)));
          const exposure = waiting.exposure + step * intensity;
          const pushes = waiting.pushes + (steady * step + burst) * intensity;
          const rate = findCostRate(model, exposure, pushes, seen / days);
          waiting = { atMs: toMs, exposure, pushes, rate, cost: waiting.cost + (waiting.rate + rate) / 2 * step };
        }
        return waiting;
      }
      function scanIndex(model, waiting, calls) {
        const elapsed = daysBetween(model.record.lastScanMs, waiting.atMs);
        return Math.max(0, elapsed * waiting.rate - waiting.cost) / Math.max(MIN_CALLS, calls);
      }
      function pendingIndex(model, commitTimesMs, nowMs) {
        const { objective, weight, fairness, commitsToThreshold, record, prior } = model;
        const times = commitTimesMs.map((time) => Math.min(nowMs, Math.max(record.lastScanMs, time))).sort((a, b) => a - b);
        const waited = (sinceMs) => sinceMs === void 0 ? 0 : daysBetween(sinceMs, nowMs);
        const anything = BURST_HEDGE * waited(times[0] ?? record.lastScanMs);
        if (objective === "stale_time")
          return weight * Math.max(anything, waited(times[0]));
        if (objective === "threshold") {
          const passed = commitsToThreshold === null ? void 0 : times[Math.max(1, commitsToThreshold) - 1];
          return weight * ((1 - BURST_HEDGE) * waited(passed) + anything);
        }
        const { shape, days } = estimateRate(record, prior);
        const pushes = findPushes(times, record.lastScanMs, nowMs);
        const sum2 = pushes.reduce((total, time) => total + waited(time), 0);
        return weight * Math.max(anything, sum2 * (fairness === 0 ? 1 : (shape / days) ** -fairness));
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
      function passingProbability({ record, prior, commitsToThreshold }, exposure) {
        if (commitsToThreshold === null || exposure <= 0)
          return 0;
        const { shape, days } = estimateCommitRate(record, prior);
        const share = exposure / (days + exposure);
        const passed = commitsToThreshold <= 0 ? 1 : (0, beta.R)(share, commitsToThreshold, shape);
        const anyPush = -Math.expm1(shape * Math.log(days / (days + exposure)));
        return (1 - BURST_HEDGE) * passed + BURST_HEDGE * anyPush;
      }
      ;
      const ORDER = {
        requested: 0,
        new: 1,
        forced: 2,
        index: 3,
        "not-due": 4
      };
      const UNCONDITIONAL = /* @__PURE__ */ new Set(["requested", "new"]);
      function planScans(candidates, prior, settings, nowMs, budget) {
        return chooseScans(candidates.map((candidate) => judgeCandidate(candidate, prior, settings, nowMs)), budget);
      }
      function chooseScans(judged, budget) {
        const scans = [];
        const waiting = [];
        let left = budget;
        for (const { decision, calls, latestMs } of [...judged].sort(compareUrgency)) {
          const isUnconditional = UNCONDITIONAL.has(decision.reason);
          const isTaken = isUnconditional || (decision.reason === "forced" ? left > Math.min(0, -budget) : left > 0 && decision.index > 0);
          if (isTaken) {
            left = isUnconditional ? Math.max(Math.min(left, 0), left - calls) : left - calls;
            scans.push(decision);
          } else {
            waiting.push({ ...decision, reason: "not-due", dueAtMs: latestMs });
          }
        }
        return { scans, waiting, carried: left };
      }
      function judgeCandidate(candidate, prior, settings, nowMs) {
        const { key, record, calls, isRequested } = candidate;
        if (record === null) {
          const reason2 = isRequested ? "requested" : "new";
          const decision2 = { key, reason: reason2, index: 0, ratePerDay: null, waitedMs: null, dueAtMs: null };
          return { decision: decision2, calls, latestMs: nowMs };
        }
        const { objective, fairness } = settings;
        const { weight, commitsToThreshold } = candidate;
        const model = createWaitingModel({ objective, record, prior, weight, fairness, commitsToThreshold });
        const index = candidate.pendingMs === void 0 ? scanIndex(model, wait(model, startWaiting(model), nowMs), calls) : pendingIndex(model, candidate.pendingMs, nowMs) / Math.max(MIN_CALLS, calls);
        const waitedMs = Math.max(0, nowMs - record.lastScanMs);
        const latestMs = Math.max(nowMs, record.lastScanMs + longestWaitMs(settings));
        const reason = isRequested ? "requested" : waitedMs >= longestWaitMs(settings) ? "forced" : "index";
        const decision = {
          key,
          reason,
          index,
          ratePerDay: ratePerDay(record, prior),
          waitedMs,
          dueAtMs: null
        };
        return { decision, calls, latestMs };
      }
      function longestWaitMs(settings) {
        const { nominalIntervalMs, maxIntervalFactor, maxIntervalHours, objective } = settings;
        const byFactor = objective === "threshold" ? Math.max(DAY_MS, 4 * nominalIntervalMs) : Math.max(1, maxIntervalFactor) * nominalIntervalMs;
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
      ;
      function findScanBudget(callsPerHour, elapsedMs, carried, spendable) {
        const earned = callsPerHour * Math.max(0, elapsedMs) / time_HOUR_MS;
        const calls = earned + Math.min(callsPerHour, carried);
        return spendable === null ? calls : Math.min(calls, spendable);
      }
      ;
      const CHEAP_CALLS_PER_READ = 1 / 5;
      const REST_CALLS_PER_READ = 1.5;
      const USUAL_BRANCHES = 3;
      function findScanCosts(callsPerRead, repositories) {
        const perRead = callsPerRead ?? 0;
        const isCheap = perRead * repositories <= Math.max(1, repositories * CHEAP_CALLS_PER_READ);
        return {
          detection: isCheap ? "batched" : "single",
          perRead: isCheap ? 0 : perRead,
          perComparison: perRead >= REST_CALLS_PER_READ ? 1 : 1 / ports_repositories.sk
        };
      }
      function createScanCandidate({ repository, threshold, memory }, state, costs, weights, read) {
        const key = (0, repository_ref.Kq)(repository);
        const comparisons = read?.comparisons ?? memory?.comparisons.length ?? USUAL_BRANCHES;
        return {
          key,
          record: state.records.get(key) ?? null,
          calls: costs.perRead + comparisons * costs.perComparison,
          weight: weights.get(key) ?? 1,
          commitsToThreshold: findCommitsToThreshold(memory, threshold),
          isRequested: state.unfinished.has(key),
          ...read?.pendingMs !== void 0 && { pendingMs: read.pendingMs }
        };
      }
      function findCommitsToThreshold(memory, threshold) {
        const near = (memory?.comparisons ?? []).flatMap((one) => one.status === "compared" && one.behindBy <= threshold ? [one.behindBy] : []);
        return near.length === 0 ? null : threshold + 1 - Math.max(...near);
      }
      function usualCallsPerHour(repositories, costs, intervalMs) {
        const calls = repositories.reduce((sum2, { memory }) => sum2 + costs.perRead + (memory?.comparisons.length ?? USUAL_BRANCHES) * costs.perComparison, 0);
        return calls * 36e5 / intervalMs;
      }
      ;
      function describeScan(snapshot, before, nowMs) {
        return {
          scannedAtMs: nowMs,
          commitTimesMs: snapshot === null ? [] : snapshot.commitTimesMs,
          mostTimes: ports_repositories.ww,
          hasMoved: snapshot !== null && before !== void 0 && before.defaultOid !== snapshot.defaultBranch?.oid
        };
      }
      const LEFT_ALONE = /* @__PURE__ */ new Set([
        "rate-limit",
        "cancelled",
        "duplicate",
        "not-due"
      ]);
      class ScanLearner {
        #facts;
        #records;
        #commits = /* @__PURE__ */ new Map();
        #keyById;
        /** @param records what earlier runs learned, by `owner/name` in lower case */
        constructor(records, facts) {
          this.#facts = facts;
          this.#records = new Map(records);
          const known = [...facts.memory.earlier.repositories];
          this.#keyById = new Map(known.flatMap(([key, { databaseId }]) => databaseId === null ? [] : [[databaseId, key]]));
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
            const key = (0, repository_ref.Kq)(result.config.repository);
            const isLeft = result.status === "skipped" && LEFT_ALONE.has(result.reason);
            if (isLeft || !isScanned(key))
              continue;
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
            this.#commits.set((0, repository_ref.PC)(config.repository), commitTimesMs);
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
          if (formerKey !== void 0)
            return this.#records.get(formerKey) ?? null;
          return (before?.databaseId ?? null) === null ? this.#records.get(key) ?? null : null;
        }
      }
      ;
      const OPEN_ENDS = /* @__PURE__ */ new Set(["planned", "deferred", "failed"]);
      function findUnfinished(results) {
        const unfinished = /* @__PURE__ */ new Set();
        const finished = /* @__PURE__ */ new Set();
        for (const { repository, status, reason, branches } of results) {
          const key = (0, repository_ref.Kq)(repository);
          if (reason === "not-due" || reason === "not-in-shard")
            continue;
          const isOpen = status === "failed" || reason === "rate-limit" || reason === "cancelled" || branches.some(({ outcome }) => OPEN_ENDS.has(outcome));
          (isOpen ? unfinished : finished).add(key);
        }
        return { unfinished, finished };
      }
      ;
      class ScanScheduler {
        #facts;
        #mode;
        #settings;
        #learner;
        #earlier;
        #prior;
        #decisions = /* @__PURE__ */ new Map();
        #unchanged = /* @__PURE__ */ new Set();
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
          const nominalIntervalMs = intervalMinutes * 6e4;
          this.#settings = { objective, maxIntervalFactor, maxIntervalHours, fairness, nominalIntervalMs };
          const earlier = this.#mode === null ? NO_SCHEDULE : memory.earlier.schedule ?? NO_SCHEDULE;
          this.#earlier = startSchedule(earlier, longestWaitMs(this.#settings), nowMs);
          this.#learner = new ScanLearner(this.#earlier.records, facts);
          this.#unfinished = this.#earlier.unfinished;
          const records = [...this.#earlier.records.values()];
          this.#prior = findPrior(records, sumCounts(records.map(({ counts }) => counts)));
        }
        /** Since when a repository's commit times are asked about; `undefined`: not at all. */
        sinceOf(repository) {
          if (this.#mode === null)
            return void 0;
          return this.#earlier.records.get((0, repository_ref.Kq)(repository))?.lastScanMs ?? firstLookMs(this.#facts.nowMs);
        }
        /** Chooses what is read. The others have their result already. */
        selectReads(requests, spendable) {
          this.#unread = requests.length;
          if (this.#mode === null || this.#isOverruled)
            return { due: requests, notDue: /* @__PURE__ */ new Map() };
          if (this.#budget === null)
            this.#open(requests, spendable);
          if (this.#costs.detection === "batched")
            return { due: requests, notDue: /* @__PURE__ */ new Map() };
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
              this.#unchanged.add((0, repository_ref.Kq)(request.config.repository));
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
            calls: this.#reads.calls + calls
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
            return void 0;
          const { unfinished, finished } = findUnfinished(results);
          const kept2 = [...this.#earlier.unfinished].filter((key) => !finished.has(key));
          this.#unfinished = /* @__PURE__ */ new Set([...kept2, ...unfinished]);
          return {
            mode: this.#mode,
            objective: this.#settings.objective,
            detection: this.#costs.detection,
            isFullScan: this.#isOverruled,
            budget: this.#budget ?? 0,
            carried: this.#left,
            decisions: [...this.#decisions.values()],
            unchanged: this.#unchanged.size,
            commits: this.#learner.commits
          };
        }
        /** What the next run needs to know, as far as this one has got; `undefined` without a schedule. */
        state() {
          if (this.#mode === null)
            return void 0;
          const { nowMs, listed } = this.#facts;
          const { repositories, calls } = this.#reads;
          const hasDecided = this.#budget !== null;
          return {
            records: new Map([...this.#learner.records].filter(([key]) => listed.has(key))),
            lastRunMs: hasDecided ? nowMs : this.#earlier.lastRunMs,
            carried: hasDecided ? this.#left : this.#earlier.carried,
            callsPerRead: repositories === 0 ? this.#earlier.callsPerRead : calls / repositories,
            unfinished: new Set([...this.#unfinished].filter((key) => listed.has(key)))
          };
        }
        /** Everything is scanned: somebody asked for it, or what earlier runs left turned out to be wrong. */
        get #isOverruled() {
          return this.#facts.isFullScan || this.#facts.memory.discarded !== void 0;
        }
        #open(requests, spendable) {
          const { config, listed, nowMs } = this.#facts;
          const { lastRunMs, carried, callsPerRead } = this.#earlier;
          const { nominalIntervalMs } = this.#settings;
          this.#costs = findScanCosts(callsPerRead, requests.length);
          const scheduled = requests.map((request) => this.#toScheduled(request));
          const given = config.apiBudgetPerHour;
          const callsPerHour = given === void 0 ? usualCallsPerHour(scheduled, this.#costs, nominalIntervalMs) : given * Math.min(1, requests.length / Math.max(1, listed.size));
          const elapsedMs = lastRunMs === null ? 0 : nowMs - lastRunMs;
          this.#budget = findScanBudget(callsPerHour, elapsedMs, carried, spendable);
          this.#left = this.#budget;
        }
        /** Commits that wait for a scan; `undefined` for a repository that is new. */
        #findPending({ config }, snapshot) {
          const { memory, nowMs } = this.#facts;
          const key = (0, repository_ref.Kq)(config.repository);
          const record = this.#earlier.records.get(key);
          const scan = describeScan(snapshot, memory.earlier.repositories.get(key), nowMs);
          return record === void 0 ? void 0 : findCommitTimes(record, scan);
        }
        #toScheduled({ config, settings }) {
          const { repository } = config;
          const memory = this.#facts.memory.earlier.repositories.get((0, repository_ref.Kq)(repository));
          return { repository, threshold: settings.threshold, memory };
        }
        #decide(candidates, requests, budget) {
          const { nowMs } = this.#facts;
          const schedule = planScans(candidates, this.#prior, this.#settings, nowMs, budget);
          const names = new Map(requests.map(({ config: { repository } }) => [
            (0, repository_ref.Kq)(repository),
            (0, repository_ref.PC)(repository)
          ]));
          for (const decision of [...schedule.scans, ...schedule.waiting]) {
            const repository = names.get(decision.key) ?? decision.key;
            this.#decisions.set(decision.key, { ...decision, repository });
          }
          return schedule;
        }
        #toNotDue({ config }) {
          const decision = this.#decisions.get((0, repository_ref.Kq)(config.repository));
          if (this.#mode !== "learned" || decision?.reason !== "not-due")
            return null;
          const next = decision.dueAtMs === null ? {} : { nextScanMs: decision.dueAtMs };
          return { status: "skipped", config, reason: "not-due", ...next };
        }
      }
      ;
      function createScheduler({ inputs, config, approved, startedAtMs }, memory, { runner, logger }) {
        const hasState = inputs.stateFile !== void 0;
        if (!hasState && config.scheduling.mode !== "uniform") {
          logger.warning(`scheduling.mode is ${config.scheduling.mode}, but state-file is none: nothing can be learned, and every repository is scanned.`);
        }
        return new ScanScheduler({
          config: hasState ? config.scheduling : { ...config.scheduling, mode: "uniform" },
          intervalMinutes: config.syncIntervalMinutes,
          listed: new Set(config.repositories.map(({ repository }) => (0, repository_ref.Kq)(repository))),
          isFullScan: isFullScan(inputs.scan, runner.eventName) || approved !== void 0,
          memory,
          nowMs: startedAtMs
        });
      }
      function isFullScan(scan, eventName) {
        return scan === void 0 ? eventName === "workflow_dispatch" : scan === "all";
      }
      ;
      function parseOrigin(gitConfig) {
        let isOrigin = false;
        for (const line of gitConfig.split(/\r?\n/)) {
          if (line.trim().startsWith("["))
            isOrigin = /^\[remote "origin"\]/.test(line.trim());
          const address = isOrigin ? /^\s*url\s*=\s*"?([^"]+?)"?\s*$/.exec(line)?.[1] : void 0;
          if (address !== void 0)
            return parseAddress(address);
        }
        return null;
      }
      function parseAddress(address) {
        const path = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(.+)$/i.exec(address)?.[1];
        const parts = path?.replace(/\/+$/, "").replace(/\.git$/, "").split("/") ?? [];
        return parts.length < 2 ? null : (0, repository_ref.rH)(parts.slice(-2).join("/"));
      }
      ;
      function ecosystemId({ automation, configFile, apiUrl }, digest) {
        const path = configFile.replaceAll("\\", "/").replaceAll(/(?:^|\/)(?:\.\/|\/)*/g, (match, at) => at === 0 && !match.startsWith("/") ? "" : "/");
        const server = apiUrl.replace(/\/+$/, "").toLowerCase();
        return digest(JSON.stringify(["ecosystem", automation.toLowerCase(), path, server])).slice(0, 16);
      }
      ;
      async function nameEcosystem(configFile, kit) {
        const { apiUrl, repository } = kit.runner;
        const automation = repository ?? await findOrigin(kit) ?? "";
        const digest = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        return ecosystemId({ automation, configFile, apiUrl }, digest);
      }
      async function findOrigin({ findWorkspaceFile }) {
        try {
          const origin = parseOrigin(await findWorkspaceFile(".git/config") ?? "");
          return origin === null ? void 0 : (0, repository_ref.PC)(origin);
        } catch (error) {
          if (!(error instanceof errors.xL))
            throw error;
          return void 0;
        }
      }
      ;
      async function openSession(started, kit) {
        const { inputs, approved, governor, partialAnswers, startedAtMs } = started;
        const { clock, runner, logger, signal, random } = kit;
        const digest = createStateDigest(runner, inputs.configFile);
        const cache = await openCache(inputs.stateFile, nameScope(inputs, runner.apiUrl), digest, kit);
        const { memory } = cache;
        governor.recall(memory.pace.contentMs);
        if (!inputs.isDryRun)
          memory.keepTick({ startMs: startedAtMs, number: runner.runNumber });
        const { loads = {} } = memory.earlier;
        const sizes = new query_sizes.B(recallLoads(loads, clock.now()));
        memory.followLoads(() => rememberLoads(sizes.loads, loads, clock.now()));
        const connection = createConnection(started, sizes, kit);
        const discovered = await findRepositories(started.config, connection, memory, kit);
        const whole = { ...started, config: discovered.config };
        const { config, experiments } = await applyExperiments(whole, kit);
        const schedule = createScheduler(whole, memory, kit);
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
          sleep: (durationMs) => clock.sleep(durationMs, signal),
          runnerRepository: runner.identity.repository,
          ecosystem: await nameEcosystem(inputs.configFile, kit),
          experiments,
          discoveryError: discovered.error,
          journal: inputs.isDryRun || inputs.journalFile === void 0 ? void 0 : kit.openJournal(inputs.journalFile),
          runUrl: runner.runUrl,
          runName: (0, run_name.L)(runner.identity)
        };
      }
      async function findRepositories(config, connection, memory, kit) {
        if (config.discover.length === 0)
          return { config };
        const { discover } = await __webpack_require__.e(
          /* import() */
          548
        ).then(__webpack_require__.bind(__webpack_require__, 3548));
        return discover(config, connection, memory, kit);
      }
      async function applyExperiments({ config, inputs }, kit) {
        if (config.experiments.every(({ status }) => status !== "running"))
          return { config, experiments: null };
        const { openExperiments } = await Promise.all(
          /* import() */
          [__webpack_require__.e(862), __webpack_require__.e(477), __webpack_require__.e(464)]
        ).then(__webpack_require__.bind(__webpack_require__, 8464));
        return openExperiments(config, inputs, kit);
      }
      function nameScope({ configFile, repositories, shard, stateFile }, apiUrl) {
        const parts = JSON.stringify([apiUrl, configFile, repositories, shard ?? null, stateFile]);
        return (0, external_node_crypto_.createHash)("sha256").update(parts).digest("hex").slice(0, 16);
      }
      function findSpendable(connection, inputs, nowMs) {
        const { limit: limit2 = null, remaining = null, resetAtMs = null } = connection.usage().graphql ?? {};
        if (limit2 === null || remaining === null)
          return null;
        const spendable = Math.max(0, remaining - inputs.rateLimitBuffer);
        const isResetNear = resetAtMs !== null && resetAtMs - nowMs <= inputs.maxWaitMinutes * 6e4;
        return isResetNear ? spendable + limit2 : spendable;
      }
      ;
      const run_MANY_REPOSITORIES = 1e3;
      async function run(started, kit) {
        if (started.config.repositories.length > run_MANY_REPOSITORIES)
          (0, scarce_memory.o)();
        const session = await openSession(started, kit);
        const end = await sync(session).catch(endWithCrash);
        await reportRun(end, session, kit);
      }
      async function sync(session) {
        const { inputs, config } = session;
        if (session.discoveryError !== void 0)
          return endWithError(session.discoveryError);
        warnOfIdlePatterns(session);
        const { requests, skipped } = selectRequests(config, inputs, session.ecosystem);
        const access2 = await openAccess(requests, inputs, session.connection);
        if (access2.status === "refused")
          return endWithError(access2.error);
        const { journal } = session;
        const github = journal === void 0 ? access2.github : (0, journal_ports.m)(access2.github, journal);
        const dashboard = await openDashboardIssue(inputs, session, github.issues);
        const dependencies = { ...github, ...session };
        const { reachable, leftOut } = leaveOut(requests, access2.refusedOwners, dashboard.commands.ignored);
        const planned = await observeAndPlan(reachable, access2.ownersWithoutApp, dashboard, session, dependencies);
        if (planned.status === "ended")
          return endWithError(planned.error);
        const { plan, facts } = planned;
        const planAgain = createPlanAgain(plan, facts, dependencies);
        const written = inputs.isDryRun ? { outcomes: describePlan(plan), stoppedBy: void 0 } : await run_write(plan, { ...dependencies, planAgain }, session, access2.github);
        const { outcomes, stoppedBy } = written;
        const observed = replaceStale(planned.observed, plan.reassessed);
        const cleanedUp = stoppedBy === void 0 ? await cleanUpBranches(observed, listHopeless(plan), inputs.isDryRun, dependencies) : /* @__PURE__ */ new Map();
        const all = [...observed, ...leftOut, ...skipped];
        const work = { observed: all, outcomes, cleanedUp, plan, homeLimit: access2.homeLimit };
        const end = { ...summarize(work, session), ...stoppedBy !== void 0 && { stoppedBy } };
        if (inputs.isDryRun)
          return end;
        await dashboard.show(end);
        return { ...end, repositories: await addEndedPullRequests(end.repositories, dependencies) };
      }
      async function run_write(plan, dependencies, session, github) {
        const { canaryPercent, canaryWaitMinutes, stopWhenFailedPercent, rollsBackOnStop } = session.inputs;
        const breaker = new write_breaker.Qv({ canaryPercent, stopPercent: stopWhenFailedPercent });
        const canary = { percent: canaryPercent, waitMinutes: canaryWaitMinutes };
        const outcomes = await execute(plan, { ...dependencies, breaker, canary });
        const { stoppedBy } = breaker;
        if (stoppedBy === void 0 || !rollsBackOnStop)
          return { outcomes, stoppedBy };
        const { rollBackOnStop } = await Promise.all(
          /* import() */
          [__webpack_require__.e(798), __webpack_require__.e(126)]
        ).then(__webpack_require__.bind(__webpack_require__, 126));
        return { outcomes: await rollBackOnStop({ plan, outcomes, stoppedBy }, session, github), stoppedBy };
      }
      async function observeAndPlan(requests, ownersWithoutApp, { commands }, { config, inputs, approved }, dependencies) {
        try {
          const observed = explainMissingApp(await observe(requests, dependencies), ownersWithoutApp);
          const facts = resolvePlanningFacts(config, {
            overrides: inputs.overrides,
            pace: dependencies.memory.pace,
            approved,
            isForbidden: (repository, branch) => commands.never.has(branchCommandKey(repository, branch)),
            nowMs: dependencies.nowMs()
          });
          const plan = await planRun(listStale(observed), facts, dependencies);
          return { status: "planned", observed, facts, plan };
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          return { status: "ended", error };
        }
      }
      function warnOfIdlePatterns({ config, inputs, logger }) {
        for (const pattern of (0, select_repositories.$)(config, inputs.repositories)) {
          logger.warning(`repositories: no repository of the configuration matches ${pattern}.`);
        }
      }
    })
  ),
  /***/
  7866: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          saveScarceMemory
        )
        /* harmony export */
      });
      var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
      const PLENTY_BYTES = 2 * 1024 ** 3;
      function saveScarceMemory(freeBytes = process.availableMemory(), setFlags = node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString) {
        if (freeBytes < PLENTY_BYTES)
          setFlags("--optimize-for-size");
      }
    })
  ),
  /***/
  1132: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          tokenKindOf
        )
        /* harmony export */
      });
      const WORKFLOW_TOKEN_LIMIT = 1e3;
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
    })
  ),
  /***/
  5786: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        m: () => (
          /* binding */
          journalPorts
        )
      });
      ;
      function journalBranches(branches, journal) {
        return {
          read: (...query) => branches.read(...query),
          readCommit: (...query) => branches.readCommit(...query),
          compare: (...query) => branches.compare(...query),
          listChanges: (...query) => branches.listChanges(...query),
          ensureBranch: (repository, branch, oid) => journal.record({ repository, operation: "create-branch", target: branch, before: null, intent: { oid } }, () => branches.ensureBranch(repository, branch, oid), (result) => result.status === "at-commit" && result.created ? { oid } : null),
          merge: (repository, branch, headOid, message) => journal.record({ repository, operation: "merge-branch", target: branch, before: null, intent: { head: headOid } }, () => branches.merge(repository, branch, headOid, message), (result) => result.status === "merged" ? { oid: result.oid } : null),
          fastForward: (repository, branch, from, to) => journal.record({
            ...{ repository, operation: "fast-forward-branch", target: branch },
            ...{ before: { oid: from }, intent: { oid: to } }
          }, () => branches.fastForward(repository, branch, from, to), toMoved({ oid: to })),
          replace: (repository, branch, from, to) => journal.record({
            ...{ repository, operation: "move-branch", target: branch },
            ...{ before: { oid: from }, intent: { oid: to } }
          }, () => branches.replace(repository, branch, from, to), toMoved({ oid: to })),
          remove: (repository, branch, from) => journal.record({
            ...{ repository, operation: "delete-branch", target: branch },
            ...{ before: { oid: from }, intent: null }
          }, () => branches.remove(repository, branch, from), toMoved({ oid: null }))
        };
      }
      function toMoved(after) {
        return ({ status }) => status === "moved" ? after : null;
      }
      ;
      function journalIssues(issues, journal, seen) {
        const see = (repository, issue) => noteIssue(seen, repository, issue);
        return {
          readRepositoryId: (...query) => issues.readRepositoryId(...query),
          isFileGone: (...query) => issues.isFileGone(...query),
          readOwnId: () => issues.readOwnId(),
          listComments: (...query) => issues.listComments(...query),
          list: async (repository, query) => {
            const found = await issues.list(repository, query);
            for (const issue of found)
              see(repository, issue);
            return found;
          },
          read: async (repository, number) => {
            const issue = await issues.read(repository, number);
            return issue === null ? null : see(repository, issue);
          },
          open: async (repository, draft, mark) => {
            const { title } = draft;
            const issue = await journal.record({ repository, operation: "open-issue", target: title, before: null, intent: { title, mark } }, () => issues.open(repository, draft, mark), ({ number }) => ({ number }));
            return see(repository, issue);
          },
          update: async (repository, number, change) => {
            const known = seen.find(repository, number);
            const before = {
              ...change.title !== void 0 && { title: known.title ?? null },
              ...change.body !== void 0 && { body: known.body ?? null },
              ...change.state !== void 0 && {
                state: known.state ?? null,
                stateReason: known.stateReason ?? null
              }
            };
            const issue = await journal.record({ repository, operation: "update-issue", target: `#${number}`, before, intent: { ...change } }, () => issues.update(repository, number, change), () => ({ ...change }));
            return see(repository, issue);
          },
          ...journalAdditions(issues, journal, seen)
        };
      }
      function journalAdditions(issues, journal, seen) {
        return {
          ensureComment: (repository, number, body, mark) => journal.record({
            ...{ repository, operation: "comment", target: `#${number}` },
            ...{ before: { body: null }, intent: { body, mark } }
          }, () => issues.ensureComment(repository, number, body, mark), ({ created }) => created ? { body } : null),
          ensureLabels: async (repository, number, labels) => {
            const { labels: before = null } = seen.find(repository, number);
            await journal.record({
              repository,
              operation: "label",
              target: `#${number}`,
              before: { labels: before },
              intent: { labels }
            }, () => issues.ensureLabels(repository, number, labels), () => ({ labels: [.../* @__PURE__ */ new Set([...before ?? [], ...labels])] }));
            seen.noteLabels(repository, number, (known) => [...known, ...labels]);
          }
        };
      }
      function noteIssue(seen, repository, issue) {
        const { title, body, state, stateReason, labels } = issue;
        seen.note(repository, issue.number, { title, body, state, stateReason, labels });
        return issue;
      }
      ;
      async function findPull({ pullRequestThreads }, seen, repository, number, needed = "body") {
        if (seen.find(repository, number)[needed] === void 0) {
          const state = await pullRequestThreads.read(repository, number);
          if (state !== null)
            notePull(seen, repository, state, state.isOpen);
        }
        return seen.find(repository, number);
      }
      function notePull(seen, repository, pull, isOpen = true) {
        const { number, title, body, labels, isDraft } = pull;
        seen.note(repository, number, { title, body, labels, isDraft, state: isOpen ? "open" : "closed" });
      }
      ;
      function journalPullRequests(ports, journal, seen) {
        const { pullRequests } = ports;
        return {
          listOpen: async (queries) => {
            const lookups = await pullRequests.listOpen(queries);
            for (const [index, lookup] of lookups.entries()) {
              const repository = queries[index]?.repository;
              if (repository === void 0 || lookup.status !== "found")
                continue;
              for (const pull of lookup.pullRequests)
                notePull(seen, repository, pull);
            }
            return lookups;
          },
          readEnds: (queries) => pullRequests.readEnds(queries),
          listOpenFrom: (...query) => pullRequests.listOpenFrom(...query),
          wasLabelled: (...query) => pullRequests.wasLabelled(...query),
          readText: async (repository, number) => {
            const text = await pullRequests.readText(repository, number);
            if (text !== null)
              seen.note(repository, number, { body: text.body, state: text.isOpen ? "open" : "closed" });
            return text;
          },
          ensureOpen: async (draft) => {
            const { repository, head, base, title, isDraft } = draft;
            const result = await journal.record({
              ...{ repository, operation: "open-pull-request", target: head, before: null },
              intent: { head, base, title, draft: isDraft }
            }, () => pullRequests.ensureOpen(draft), (done) => done.status === "open" && done.created ? { number: done.pullRequest.number } : null);
            if (result.status === "open")
              notePull(seen, repository, result.pullRequest);
            return result;
          },
          ...journalChanges(ports, journal, seen)
        };
      }
      function journalChanges(ports, journal, seen) {
        const { pullRequests } = ports;
        return {
          update: async (repository, number, change) => {
            const known = await findPull(ports, seen, repository, number);
            const before = {
              ...change.title !== void 0 && { title: known.title ?? null },
              ...change.body !== void 0 && { body: known.body ?? null },
              ...change.state !== void 0 && { state: known.state ?? "open" }
            };
            await journal.record({ repository, operation: "update-pull-request", target: `#${number}`, before, intent: { ...change } }, () => pullRequests.update(repository, number, change), () => ({ ...change }));
            seen.note(repository, number, change);
          },
          ensureLabels: async (repository, number, labels) => {
            if (labels.length === 0)
              return;
            const { labels: before = null } = await findPull(ports, seen, repository, number, "labels");
            await journal.record({
              repository,
              operation: "label",
              target: `#${number}`,
              before: { labels: before },
              intent: { labels }
            }, () => pullRequests.ensureLabels(repository, number, labels), () => ({ labels: [.../* @__PURE__ */ new Set([...before ?? [], ...labels])] }));
            seen.noteLabels(repository, number, (known) => [...known, ...labels]);
          }
        };
      }
      ;
      function journalThreads({ pullRequestThreads: threads }, journal, seen) {
        const changeDraft = (operation) => {
          const wanted = operation === "convert-to-draft";
          return async (repository, pullRequest) => {
            const change = () => wanted ? threads.convertToDraft(repository, pullRequest) : threads.markReady(repository, pullRequest);
            if (pullRequest.isDraft === wanted)
              return change();
            const { number, isDraft } = pullRequest;
            const before = { draft: isDraft };
            return journal.record({ repository, operation, target: `#${number}`, before, intent: { draft: wanted } }, change, (isChanged) => isChanged ? { draft: wanted } : null);
          };
        };
        const invite = createInvite(journal);
        return {
          read: async (repository, number) => {
            const state = await threads.read(repository, number);
            if (state !== null)
              notePull(seen, repository, state, state.isOpen);
            return state;
          },
          listAllOpen: async (repository) => {
            const open = await threads.listAllOpen(repository);
            for (const pull of open)
              notePull(seen, repository, pull);
            return open;
          },
          readOwnComment: (...query) => threads.readOwnComment(...query),
          ensureOwnComment: async (repository, number, body, mark) => {
            const before = await threads.readOwnComment(repository, number, mark);
            if (before === body)
              return "unchanged";
            return journal.record({
              ...{ repository, operation: "comment", target: `#${number}` },
              ...{ before: { body: before }, intent: { body, mark } }
            }, () => threads.ensureOwnComment(repository, number, body, mark), (result) => result === "unchanged" ? null : { body });
          },
          markReady: changeDraft("mark-ready"),
          convertToDraft: changeDraft("convert-to-draft"),
          requestReviewers: invite("request-review", "reviewers", (...what) => threads.requestReviewers(...what)),
          assign: invite("assign", "assignees", (...what) => threads.assign(...what)),
          ...journalMerging(threads, journal),
          removeLabel: async (repository, number, label) => {
            await journal.record({
              ...{ repository, operation: "remove-label", target: `#${number}` },
              ...{ before: { labels: seen.find(repository, number).labels ?? null }, intent: { label } }
            }, () => threads.removeLabel(repository, number, label), () => ({ label }));
            seen.noteLabels(repository, number, (known) => known.filter((name) => !isSameLabel(name, label)));
          }
        };
      }
      function journalMerging(threads, journal) {
        const describe = (repository, number) => ({ repository, target: `#${number}` });
        return {
          enableAutoMerge: (repository, pull, method) => journal.record({
            ...describe(repository, pull.number),
            ...{ operation: "set-auto-merge", before: null, intent: { method } }
          }, () => threads.enableAutoMerge(repository, pull, method), ({ status }) => status === "on" ? { method } : null),
          disableAutoMerge: (repository, pull) => journal.record({
            ...describe(repository, pull.number),
            ...{ operation: "set-auto-merge", before: null, intent: { method: "off" } }
          }, () => threads.disableAutoMerge(repository, pull), () => ({ method: "off" })),
          merge: (repository, pull, method) => journal.record({
            ...describe(repository, pull.number),
            ...{ operation: "merge-pull-request", before: { base_oid: pull.baseOid } },
            intent: { method, head_oid: pull.headOid }
          }, () => threads.merge(repository, pull, method), (isMerged) => isMerged ? { method } : null)
        };
      }
      function createInvite(journal) {
        return (operation, key, write) => (repository, number, people) => journal.record({ repository, operation, target: `#${number}`, before: null, intent: { [key]: people } }, () => write(repository, number, people), () => ({ [key]: people }));
      }
      function isSameLabel(one, other) {
        return one.toLowerCase() === other.toLowerCase();
      }
      var repository_ref = __webpack_require__(2156);
      ;
      class Sightings {
        #known = /* @__PURE__ */ new Map();
        find(repository, number) {
          return this.#known.get(keyOf(repository, number)) ?? {};
        }
        note(repository, number, sighting) {
          this.#known.set(keyOf(repository, number), { ...this.find(repository, number), ...sighting });
        }
        /** Adds labels, or takes them off, where those that are on are known. */
        noteLabels(repository, number, change) {
          const { labels } = this.find(repository, number);
          if (labels !== void 0)
            this.note(repository, number, { labels: change(labels) });
        }
      }
      function keyOf(repository, number) {
        return `${(0, repository_ref.Kq)(repository)}#${number}`;
      }
      ;
      function journalPorts(ports, journal) {
        const seen = new Sightings();
        return {
          ...ports,
          branches: journalBranches(ports.branches, journal),
          pullRequests: journalPullRequests(ports, journal, seen),
          pullRequestThreads: journalThreads(ports, journal, seen),
          issues: journalIssues(ports.issues, journal, seen)
        };
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
  12: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A9: () => (
          /* binding */
          WRITTEN_OUTCOMES
        ),
        /* harmony export */
        DE: () => (
          /* binding */
          splitCanary
        ),
        /* harmony export */
        Qv: () => (
          /* binding */
          WriteBreaker
        )
        /* harmony export */
      });
      var _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);
      const WRITTEN_OUTCOMES = ["opened", "updated", "fast-forwarded", "conflict"];
      const ENOUGH = 5;
      const CANARY_STOP_PERCENT = 50;
      class WriteBreaker {
        #settings;
        #attempts = 0;
        #failures = 0;
        #stoppedBy;
        constructor(settings) {
          this.#settings = settings;
        }
        /** Why nothing more is written; `undefined` while it is. */
        get stoppedBy() {
          return this.#stoppedBy;
        }
        /** Takes down what an operation came to. What waits for a later run, and what nothing had to be done about, tells nothing. */
        note(outcome) {
          if (outcome === "deferred")
            return;
          this.#attempts += 1;
          if (outcome === "failed")
            this.#failures += 1;
          const { stopPercent } = this.#settings;
          if (stopPercent > 0 && this.#attempts >= ENOUGH)
            this.#judge(stopPercent, "operation");
        }
        /**
         * Judges the canary repositories, however few there are.
         *
         * @param failedChecks names of branches whose checks failed after they were written to
         */
        endCanary(failedChecks) {
          const { stopPercent } = this.#settings;
          this.#judge(stopPercent > 0 ? stopPercent : CANARY_STOP_PERCENT, "operation of the canary", "operations of the canary");
          if (failedChecks.length > 0)
            this.#stoppedBy ??= `checks failed after the canary was written: ${failedChecks.join(", ")}`;
        }
        #judge(stopPercent, one, many = `${one}s`) {
          if (this.#attempts === 0 || this.#failures / this.#attempts * 100 < stopPercent)
            return;
          this.#stoppedBy ??= `${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_0__.T1)(this.#failures, this.#attempts, one, many)} failed`;
        }
      }
      function splitCanary(operations, canaryPercent) {
        const keys = [...new Set(operations.map(({ due }) => (0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_1__.Kq)(due.repository)))];
        const chosen = new Set(keys.slice(0, Math.ceil(keys.length * canaryPercent / 100)));
        const isCanary = ({ due }) => chosen.has((0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_1__.Kq)(due.repository));
        return {
          canary: operations.filter(isCanary),
          others: operations.filter((operation) => !isCanary(operation))
        };
      }
    })
  ),
  /***/
  2507: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          describeOperation
        )
        /* harmony export */
      });
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
          case "set-auto-merge":
            return `turn auto-merge of sync pull request #${operation.pullRequest.number} into ${base} ${operation.method === "off" ? "off" : `on (${operation.method})`}`;
          case "fast-forward":
            return `fast-forward ${base} to ${operation.due.defaultBranch.name}`;
        }
      }
    })
  ),
  /***/
  1865: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FU: () => (
          /* binding */
          parsePlanFile
        ),
        /* harmony export */
        IB: () => (
          /* binding */
          createPlanFile
        ),
        /* harmony export */
        _d: () => (
          /* binding */
          reviewOperation
        )
        /* harmony export */
      });
      var _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4639);
      var _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2507);
      const KINDS = [
        "open-pull-request",
        "replace-pull-request",
        "update-pull-request",
        "review-conflict",
        "label-pull-request",
        "set-auto-merge",
        "fast-forward"
      ];
      const MAX_OPERATIONS = 1e5;
      const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
      function createPlanFile(plan, apiUrl, nowMs) {
        const operations = plan.operations.map(describe);
        return {
          schema_version: 1,
          created_at: new Date(nowMs).toISOString(),
          api_url: apiUrl,
          expected_calls: operations.reduce((sum, operation) => sum + operation.expected_calls, 0),
          operations
        };
      }
      function parsePlanFile(text, apiUrl) {
        const refuse = (why) => ({ status: "refused", why });
        let data;
        try {
          data = JSON.parse(text);
        } catch {
          return refuse("It is not JSON.");
        }
        const file = data ?? {};
        if (file.schema_version !== 1)
          return refuse("It was not written by this version of the action.");
        if (file.api_url !== apiUrl)
          return refuse("It was made for another GitHub host.");
        if (!Array.isArray(file.operations) || file.operations.length > MAX_OPERATIONS) {
          return refuse("Its list of operations is invalid.");
        }
        const plan = /* @__PURE__ */ new Map();
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
      function reviewOperation(approved, operation) {
        const { repository, comparison, defaultBranch } = operation.due;
        const found = approved.get(keyOf((0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__.Kq)(repository), comparison.branch.name));
        if (found === void 0) {
          return { outcome: "planned", detail: `not in the approved plan: ${(0, _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__.R)(operation)}` };
        }
        const stale = (why) => ({ outcome: "deferred", detail: `stale plan: ${why}` });
        if (found.branchOid !== comparison.branch.oid) {
          return stale(`the branch went from ${short(found.branchOid)} to ${short(comparison.branch.oid)}`);
        }
        if (found.defaultOid !== defaultBranch.oid) {
          return stale(`the default branch went from ${short(found.defaultOid)} to ${short(defaultBranch.oid)}`);
        }
        if (found.kind !== operation.kind)
          return stale(`the run would now ${(0, _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__.R)(operation)}`);
        return null;
      }
      function describe(operation) {
        const { repository, comparison, defaultBranch, settings } = operation.due;
        const { branch, aheadBy, behindBy } = comparison;
        const { number, url } = "pullRequest" in operation ? operation.pullRequest : { number: 0, url: "" };
        return {
          repository: (0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__.PC)(repository),
          branch: branch.name,
          kind: operation.kind,
          action: (0, _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__.R)(operation),
          reason: `${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_2__.B4)(behindBy, "commit")} behind ${defaultBranch.name}, more than ${settings.threshold}`,
          branch_oid: branch.oid,
          default_branch: defaultBranch.name,
          default_oid: defaultBranch.oid,
          ahead_by: aheadBy,
          behind_by: behindBy,
          ..."pullRequest" in operation && { pull_request: { number, url } },
          expected_calls: expectCalls(operation)
        };
      }
      function expectCalls(operation) {
        switch (operation.kind) {
          case "open-pull-request":
            return operation.due.settings.head === "sync-branch" ? 5 : 3;
          case "replace-pull-request":
            return 15;
          case "review-conflict":
            return 5;
          case "set-auto-merge":
            return 3;
          case "update-pull-request":
            return operation.isAdoption === true ? 2 : 3;
          case "label-pull-request":
          case "fast-forward":
            return 2;
        }
      }
      function readOperation(entry) {
        const operation = entry ?? {};
        const { repository, branch, branch_oid: branchOid, default_oid: defaultOid } = operation;
        const kind = KINDS.find((known) => known === operation.kind);
        const isNamed = typeof repository === "string" && typeof branch === "string" && kind !== void 0;
        const isPlaced = typeof branchOid === "string" && OID.test(branchOid) && typeof defaultOid === "string" && OID.test(defaultOid);
        return isNamed && isPlaced ? { repository, branch, kind, branchOid, defaultOid } : null;
      }
      function keyOf(repository, branch) {
        return `${repository} ${branch}`;
      }
      function short(oid) {
        return oid.slice(0, 7);
      }
    })
  ),
  /***/
  6545: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gp: () => (
          /* binding */
          findVeto
        ),
        /* harmony export */
        RX: () => (
          /* binding */
          hasLabel
        ),
        /* harmony export */
        We: () => (
          /* binding */
          RETRY_LABEL
        ),
        /* harmony export */
        cH: () => (
          /* binding */
          NEVER_LABEL
        ),
        /* harmony export */
        yC: () => (
          /* binding */
          SYNC_BLOCKED_LABEL
        )
        /* harmony export */
      });
      var _repository_bot_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5021);
      const NEVER_LABEL = "ecosystem-sync:never";
      const SYNC_BLOCKED_LABEL = "sync-blocked";
      const RETRY_LABEL = "ecosystem-sync:retry";
      const LONGEST_SNOOZE_DAYS = 180;
      const DAY_MS = 864e5;
      const DELETION_WINDOW_MS = 1e3;
      function findVeto(ended, facts) {
        const forbidden = ended.find((pullRequest) => hasLabel(pullRequest, NEVER_LABEL) || hasLabel(pullRequest, SYNC_BLOCKED_LABEL));
        if (forbidden !== void 0)
          return { pullRequest: forbidden, untilMs: null, untilBehindBy: null };
        const [last] = ended;
        if (last === void 0 || !isVeto(last, facts))
          return null;
        const untilBehindBy = last.marker.isLost === true ? null : last.marker.behindBy + facts.threshold;
        const untilMs = findEnd(last, countInRow(ended, facts), facts);
        const isFarther = untilBehindBy !== null && facts.behindBy >= untilBehindBy;
        const isOver = isFarther || untilMs !== null && facts.nowMs >= untilMs;
        return isOver ? null : { pullRequest: last, untilMs, untilBehindBy };
      }
      function isVeto(pullRequest, { botUserIds }) {
        if (pullRequest.isMerged || hasLabel(pullRequest, RETRY_LABEL))
          return false;
        if (pullRequest.marker.closedFor !== void 0 || wasClosedByDeletion(pullRequest))
          return false;
        const { closer } = pullRequest;
        return closer === null || !(closer.isBot || (0, _repository_bot_account_js__WEBPACK_IMPORTED_MODULE_0__.RS)(closer.id, botUserIds));
      }
      function wasClosedByDeletion({ closedAtMs, branchDeletedAtMs }) {
        if (closedAtMs === null || branchDeletedAtMs === null)
          return false;
        return Math.abs(closedAtMs - branchDeletedAtMs) <= DELETION_WINDOW_MS;
      }
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
      function hasLabel({ labels }, wanted) {
        return labels.some((label) => label.toLowerCase() === wanted);
      }
    })
  ),
  /***/
  5381: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          findIdlePatterns
        ),
        /* harmony export */
        X: () => (
          /* binding */
          selectRepositories
        )
        /* harmony export */
      });
      var _repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
      var _repository_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2630);
      function findIdlePatterns(config, patterns) {
        return patterns.filter((pattern) => {
          if (pattern.startsWith("!"))
            return false;
          const matches = (0, _repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__.$)([pattern]);
          return !config.repositories.some(({ repository }) => matches(repository));
        });
      }
      function selectRepositories(config, patterns, shard) {
        const matches = patterns.length === 0 ? () => true : (0, _repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__.$)(patterns);
        const selected = [];
        const skipped = [];
        for (const repository of config.repositories) {
          if (!matches(repository.repository))
            continue;
          if (shard?.owner !== void 0 && repository.repository.owner.toLowerCase() !== shard.owner)
            continue;
          if (!repository.isEnabled)
            skipped.push({ repository, reason: "disabled" });
          else if (shard !== void 0 && !(0, _repository_shard_js__WEBPACK_IMPORTED_MODULE_1__.O1)(repository.repository, shard)) {
            skipped.push({ repository, reason: "not-in-shard" });
          } else
            selected.push(repository);
        }
        return { selected, skipped };
      }
    })
  ),
  /***/
  7190: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jq: () => (
          /* binding */
          listBranchPrefixes
        ),
        /* harmony export */
        Q_: () => (
          /* binding */
          resolveRepositorySettings
        ),
        /* harmony export */
        Xw: () => (
          /* binding */
          resolveRunMode
        ),
        /* harmony export */
        ib: () => (
          /* binding */
          resolveMaxPullRequests
        )
        /* harmony export */
      });
      var _config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8598);
      var _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2156);
      var _pull_request_sync_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4779);
      function resolveWording(all, own) {
        const defaults = _config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_0__.P0;
        return {
          title: own.title ?? all.title ?? defaults.title,
          body: own.body ?? all.body ?? defaults.body,
          commitMessage: own.commitMessage ?? all.commitMessage ?? defaults.commitMessage,
          reviewers: own.reviewers ?? all.reviewers ?? defaults.reviewers,
          assignees: own.assignees ?? all.assignees ?? defaults.assignees,
          autoMerge: own.autoMerge ?? all.autoMerge ?? defaults.autoMerge,
          branchPrefixes: resolveBranchPrefixes(all, own)
        };
      }
      function resolveBranchPrefixes(all, own) {
        return (0, _pull_request_sync_branch_js__WEBPACK_IMPORTED_MODULE_1__.p6)(own.branchPrefix ?? all.branchPrefix ?? _config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_0__.P0.branchPrefix, [
          ...own.formerBranchPrefixes ?? [],
          // Where a repository has a prefix of its own, the file's was used before.
          ...all.branchPrefix === void 0 ? [] : [all.branchPrefix],
          ...all.formerBranchPrefixes ?? []
        ]);
      }
      function listBranchPrefixes(config, repository) {
        const key = (0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_2__.Kq)(repository);
        const own = config.repositories.find((entry) => (0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_2__.Kq)(entry.repository) === key);
        return resolveBranchPrefixes(config.pullRequests, own ?? {});
      }
      const DEFAULT_MAX_PULL_REQUESTS = 50;
      function resolveRepositorySettings(config, repository, overrides, ecosystem) {
        const { sync } = config;
        return {
          mode: config.isSyncEnabled ? repository.mode ?? overrides.mode ?? sync.mode ?? "report" : "report",
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
          ...resolveWording(config.pullRequests, repository),
          ...repository.arm && { arm: repository.arm },
          ecosystem
        };
      }
      function resolveMaxPullRequests(config, overrides) {
        return overrides.maxPullRequests ?? config.sync.maxPullRequestsPerRun ?? DEFAULT_MAX_PULL_REQUESTS;
      }
      function resolveRunMode(config, overrides) {
        return config.isSyncEnabled ? overrides.mode ?? config.sync.mode ?? "report" : "report";
      }
    })
  ),
  /***/
  70: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ay: () => (
          /* binding */
          endsOwner
        ),
        /* harmony export */
        Ql: () => (
          /* binding */
          toOwnersRefusal
        ),
        /* harmony export */
        uJ: () => (
          /* binding */
          describeUnavailable
        )
        /* harmony export */
      });
      var _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1286);
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
          cause: error
        });
      }
      function adviseOn({ owner, settingsUrl }, error, clock) {
        const { status, code, refusal, serverTimeMs, words = "" } = error;
        if (status === 404 && refusal === void 0)
          return [endSentence(words), describeMissing(owner)];
        const message = quoteOf(error);
        if (refusal === "installation-suspended" && isAddress(settingsUrl)) {
          return [message, `Settings page: ${settingsUrl}`];
        }
        if (refusal === "bad-credentials") {
          return [endSentence(words), `Check that app-id and app-private-key belong to the same App. ${clock}`];
        }
        const isClockDoubtful = code === "network" || status === 401 && serverTimeMs === void 0;
        return isClockDoubtful || refusal === "clock" ? [message, clock] : [message];
      }
      function describeMissing(owner) {
        return owner === void 0 ? "Check app-id, and that the App is registered on this server." : `The App is no longer installed for ${owner}: install it again.`;
      }
      function quoteOf({ message, operation }) {
        const begin = `Could not ${operation}: `;
        return message.startsWith(begin) ? message.slice(begin.length) : message;
      }
      function isAddress(url) {
        return url !== void 0 && /^https?:\/\/[!-;=?-Z_a-z~]{1,300}$/.test(url);
      }
      function endSentence(text) {
        return /[.!?…]$/.test(text) ? text : `${text}.`;
      }
      function unavailable({ operation }, why, details) {
        return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__.y_(`Could not ${operation}: ${why}`, {
          ...details,
          code: "token-unavailable",
          operation,
          scope: "owner"
        });
      }
      function endsOwner({ code, status, refusal }) {
        const isOut = refusal === "installation-suspended" || refusal === "account-suspended";
        return code === "token-unavailable" || status === 401 || code === "forbidden" && isOut;
      }
      function toOwnersRefusal(error, owner) {
        if (error.code === "token-unavailable")
          return error;
        const { status, operation, refusal, remedy, words, serverTimeMs } = error;
        return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__.y_(`The token for ${owner} was refused. ${error.message}`, {
          ...{ status, operation, refusal, remedy, words, serverTimeMs, cause: error },
          code: status === 401 ? "unauthorized" : "token-unavailable",
          scope: "owner"
        });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
