const id = 672;
const ids = [672];
const modules = {
  /***/
  7349: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        K: () => (
          /* binding */
          readInputs
        )
      });
      ;
      const WRITE_KINDS = [
        "create-branch",
        "merge-branch",
        "fast-forward-branch",
        "move-branch",
        "delete-branch",
        "push-branch",
        "open-pull-request",
        "update-pull-request",
        "label",
        "remove-label",
        "comment",
        "mark-ready",
        "convert-to-draft",
        "request-review",
        "assign",
        "set-auto-merge",
        "merge-pull-request",
        "open-issue",
        "update-issue"
      ];
      ;
      function readInputs(reader) {
        const operations = reader.lines("operations");
        const unknown = operations.filter((kind) => !WRITE_KINDS.some((known) => known === kind));
        if (unknown.length > 0) {
          reader.problem(`operations: unknown ${unknown.join(", ")}. Known are ${WRITE_KINDS.join(", ")}.`);
        }
        const inputs = {
          githubToken: reader.secret("github-token"),
          configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
          journalFiles: reader.lines("journal-files", "automation_journal.jsonl"),
          run: reader.parsed("run-id", parseRun, "must be the ID of a run, or `ID/attempt`"),
          repositories: reader.lines("repositories"),
          operations,
          mode: reader.choice("mode", ["plan", "apply"], "plan"),
          allowsForce: reader.boolean("allow-force", false),
          maxOperations: reader.integer("max-operations", { min: 1, max: 1e4, default: 200 }),
          rateLimitBuffer: reader.integer("rate-limit-buffer", { min: 0, max: 1e5, default: 100 }),
          writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 6e5, default: 1e3 }),
          reportFile: reader.workspacePath("report-file", "automation_rollback.json")
        };
        reader.finish();
        return inputs;
      }
      function parseRun(text) {
        return /^[1-9]\d{0,19}(\/[1-9]\d{0,3})?$/.test(text) ? text : null;
      }
    })
  ),
  /***/
  9144: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1166);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7349);
          var _roll_back_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8064);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__.C)((kit) => (0, _roll_back_run_js__WEBPACK_IMPORTED_MODULE_1__.w)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  8064: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        w: () => (
          /* binding */
          rollBackRun
        )
      });
      var parse_ecosystem_config = __webpack_require__(4209);
      var repository_ref = __webpack_require__(2156);
      var roll_back = __webpack_require__(1964);
      var plural = __webpack_require__(4639);
      var markdown = __webpack_require__(3728);
      ;
      const COUNTS = {
        compensated: "compensated",
        "already-gone": "already_gone",
        "skipped-changed-by-others": "skipped",
        irreversible: "irreversible",
        failed: "failed",
        planned: "planned"
      };
      function listOperations({ rows, refused }) {
        const reason = "refused: the configuration does not list this repository";
        const foreign = refused.map((entry) => toOperation({ entry, status: "failed", reason, residue: [] }));
        return [...rows.map(toOperation), ...foreign];
      }
      function toOperation({ entry, status, reason, residue }) {
        const { repository, seq, operation, target, run = null } = entry;
        return { repository, run, seq, operation, target, status, reason, residue };
      }
      function countStatuses(operations) {
        const counts = { compensated: 0, already_gone: 0, skipped: 0, irreversible: 0, failed: 0, planned: 0 };
        for (const { status } of operations)
          counts[COUNTS[status]] += 1;
        return counts;
      }
      function createRollbackReport(rollback) {
        const { mode, run = null, startedAtMs, finishedAtMs, stoppedBy = null, journals, notes } = rollback;
        const operations = listOperations(rollback);
        return {
          ...{ schema_version: 1, mode, run },
          started_at: new Date(startedAtMs).toISOString(),
          finished_at: new Date(finishedAtMs).toISOString(),
          ...{ partial: stoppedBy !== null, stopped_by: stoppedBy },
          summary: countStatuses(operations),
          journals: {
            files: journals.files,
            unreadable_lines: journals.unreadable,
            lines_of_other_versions: journals.otherVersions
          },
          ...{ notes, operations }
        };
      }
      ;
      const MAX_ROWS = 200;
      function renderRollbackSummary(rollback) {
        const operations = listOperations(rollback);
        const counts = countStatuses(operations);
        const isPlan = rollback.mode === "plan";
        const title = isPlan ? "## Rollback: the plan" : "## Rollback";
        const lead = isPlan ? `${(0, plural.B4)(counts.planned, "operation")} would be undone. Nothing was written; the mode \`apply\` does it.` : `${(0, plural.B4)(counts.compensated, "operation")} undone, ${counts.already_gone} already gone, ${counts.skipped} left to people, ${counts.irreversible} irreversible, ${counts.failed} failed.`;
        const residue = [...new Set(operations.flatMap(({ residue: left }) => left))];
        const notes = [
          ...rollback.notes,
          ...rollback.stoppedBy === void 0 ? [] : [`Stopped: ${rollback.stoppedBy}`]
        ];
        const rows = operations.slice(0, MAX_ROWS).map(({ repository, operation, target, status, reason }) => [
          ...[(0, markdown.qV)(repository), (0, markdown.qV)(operation), (0, markdown.KH)(target ?? ""), status, (0, markdown.qV)(reason)]
        ]);
        const table = rows.length === 0 ? "There is nothing to undo." : (0, markdown.Qj)(["Repository", "Operation", "Target", "Status", "Detail"], rows);
        return [
          title,
          lead,
          ...residue.length === 0 ? [] : [`**What stays for good:**

${residue.map((one) => `- ${(0, markdown.Wd)(one)}`).join("\n")}`],
          ...notes.map((note) => `> ${(0, markdown.Wd)(note)}`),
          table,
          ...operations.length > MAX_ROWS ? [`${(0, plural.B4)(operations.length - MAX_ROWS, "more operation")} in the report.`] : [],
          ""
        ].join("\n\n");
      }
      var sync_branch = __webpack_require__(4779);
      var sync_settings = __webpack_require__(7190);
      var connect = __webpack_require__(2015);
      var errors = __webpack_require__(1286);
      var repository_pattern = __webpack_require__(4467);
      var select_entries = __webpack_require__(909);
      var run_name = __webpack_require__(5610);
      var is_sync_pull_request = __webpack_require__(4925);
      var sync_marker = __webpack_require__(8681);
      ;
      const TRACES_NOTE = "Without a journal only what bears the run's mark is found: its pull requests and the sync branches that they come from. Fast-forwards, edits of texts, labels and comments are not.";
      async function findRunTraces(repository, run, branchPrefixes, { rollbacks, branches }) {
        const pulls = (await rollbacks.listLast(repository)).filter((pull) => (0, is_sync_pull_request.s)(pull) && (0, run_name.y)((0, sync_marker.JM)(pull.body, pull.base)?.run, run));
        const entries = [];
        for (const pull of pulls.toReversed()) {
          const state = (0, sync_branch.ed)(pull.head, branchPrefixes) ? await branches.read(repository, pull.head) : null;
          const commit = state === null ? null : await branches.readCommit(repository, state.oid);
          if (state !== null && isOwnTip(state, commit, run, pull)) {
            entries.push(toEntry(repository, run, entries.length + 1, "create-branch", pull.head, { oid: state.oid }));
          }
          const after = { number: pull.number };
          entries.push(toEntry(repository, run, entries.length + 1, "open-pull-request", pull.head, after));
        }
        return entries.toReversed();
      }
      function isOwnTip(state, commit, run, { body, base }) {
        return (0, run_name.y)((0, sync_branch.li)(commit?.message ?? ""), run) || state.oid === (0, sync_marker.JM)(body, base)?.defaultOid;
      }
      function toEntry(repository, run, seq, operation, target, after) {
        const at = (/* @__PURE__ */ new Date(0)).toISOString();
        return {
          ...{ run, seq, at, repository: (0, repository_ref.PC)(repository), operation, target },
          ...{ before: null, intent: null, end: { at, status: "done", after } }
        };
      }
      ;
      async function findOperations(inputs, allowed, github, kit) {
        const files = await kit.listWorkspaceFiles(inputs.journalFiles);
        const texts = [];
        for (const file of files)
          texts.push(await kit.readWorkspaceFile(file));
        const selected = (0, select_entries.X)(texts, { allowed, ...inputs });
        const { unreadable, otherVersions } = selected;
        const notes = [
          ...unreadable > 0 ? [`${(0, plural.B4)(unreadable, "line")} of the journals could not be read.`] : [],
          ...otherVersions > 0 ? [`${(0, plural.B4)(otherVersions, "line")} of the journals are of another version and were left alone.`] : []
        ];
        const found = { ...selected, journals: { files: files.length, unreadable, otherVersions }, notes };
        const isEmpty = selected.repositories.length === 0 && selected.refused.length === 0;
        if (!isEmpty || inputs.run === void 0) {
          if (isEmpty)
            kit.logger.notice("The journals hold no write to undo.");
          return found;
        }
        const traces = await listTraces(inputs.run, inputs, allowed, github);
        return { ...found, repositories: traces.repositories, notes: [...notes, TRACES_NOTE, ...traces.problems] };
      }
      async function listTraces(run, { repositories, operations }, allowed, github) {
        const matches = (0, repository_pattern.$)(repositories);
        const wanted = [...allowed.keys].flatMap((key) => (0, repository_ref.rH)(key) ?? []).filter((ref) => repositories.length === 0 || matches(ref));
        const found = [];
        const problems = [];
        for (const repository of wanted) {
          try {
            const all = await findRunTraces(repository, run, allowed.branchPrefixesOf(repository), github);
            const entries = all.filter(({ operation }) => operations.length === 0 || operations.includes(operation));
            if (entries.length > 0)
              found.push({ repository, entries });
          } catch (error) {
            if (!(error instanceof errors.y_) || (0, errors.rV)(error))
              throw error;
            problems.push(error.message);
          }
        }
        return { repositories: found, problems };
      }
      ;
      function toOutputs(rollback, { reportFile }) {
        const counts = countStatuses(listOperations(rollback));
        return {
          compensated: String(counts.compensated),
          "already-gone": String(counts.already_gone),
          skipped: String(counts.skipped),
          irreversible: String(counts.irreversible),
          failed: String(counts.failed),
          planned: String(counts.planned),
          "report-file": reportFile
        };
      }
      ;
      const MAX_RETRIES = 3;
      const MAX_WAIT_MS = 5 * 6e4;
      async function rollBackRun(inputs, kit) {
        const startedAtMs = kit.clock.now();
        const allowed = await listAllowed(inputs.configFile, kit);
        const github = roll_back_run_connect(inputs, kit);
        const found = await findOperations(inputs, allowed, github, kit);
        const { allowsForce, maxOperations } = inputs;
        const settings = { allowsForce, maxOperations, branchPrefixesOf: allowed.branchPrefixesOf };
        const dependencies = { ...github, logger: kit.logger, signal: kit.signal };
        const describe = (mode, result) => ({
          ...{ mode, run: inputs.run, startedAtMs, finishedAtMs: kit.clock.now(), ...found, ...result }
        });
        const quiet = { ...dependencies, logger: inputs.mode === "plan" ? kit.logger : silence(kit) };
        const planned = await (0, roll_back.F)(found.repositories, { mode: "plan", ...settings }, quiet);
        const plan = describe("plan", planned);
        await kit.summary(renderRollbackSummary(plan));
        const isDone = inputs.mode === "plan";
        const end = isDone ? plan : describe("apply", await (0, roll_back.F)(found.repositories, { mode: "apply", ...settings }, dependencies));
        await kit.writeReport(inputs.reportFile, kit.redactData(createRollbackReport(end)));
        kit.setOutputs(toOutputs(end, inputs));
        if (!isDone)
          await kit.summary(renderRollbackSummary(end));
        judge(end, kit);
      }
      function silence({ logger }) {
        return { ...logger, info: (message) => logger.debug(message) };
      }
      function judge(end, kit) {
        const operations = listOperations(end);
        for (const note of end.notes)
          kit.logger.warning(note);
        if (end.stoppedBy !== void 0)
          kit.logger.warning(`The rollback is not complete: ${end.stoppedBy}.`);
        for (const { repository, operation, target, status, reason } of operations) {
          if (status === "failed")
            kit.logger.error(`${repository} ${operation} ${target ?? ""}: ${reason}`);
        }
        const { failed } = countStatuses(operations);
        if (failed > 0)
          kit.fail(`${(0, plural.B4)(failed, "operation")} could not be rolled back; see the errors above.`);
      }
      async function listAllowed(file, kit) {
        const allowed = /* @__PURE__ */ new Set();
        const own = (0, repository_ref.rH)(kit.runner.repository ?? "");
        if (own !== null)
          allowed.add((0, repository_ref.Kq)(own));
        const text = await kit.findWorkspaceFile(file);
        if (text === void 0) {
          kit.logger.notice(`${file} does not exist, so that only the workflow's own repository is looked at.`);
          return { keys: allowed, has: (key) => allowed.has(key), branchPrefixesOf: () => sync_branch.Lm };
        }
        const { config } = await (0, parse_ecosystem_config.I)(text, { file });
        for (const { repository } of config.repositories)
          allowed.add((0, repository_ref.Kq)(repository));
        const owners = config.discover.map(({ owner }) => owner?.toLowerCase());
        const isFound = (key) => owners.some((owner) => owner === void 0 || key.startsWith(`${owner}/`));
        return {
          keys: allowed,
          has: (key) => allowed.has(key) || isFound(key),
          branchPrefixesOf: (repository) => (0, sync_settings.Jq)(config, repository)
        };
      }
      function roll_back_run_connect(inputs, kit) {
        return (0, connect.U)({
          action: "roll-back",
          token: inputs.githubToken,
          buffer: inputs.rateLimitBuffer,
          maxWaitMs: MAX_WAIT_MS,
          writeIntervalMs: inputs.writeIntervalMs,
          maxRetries: MAX_RETRIES,
          concurrency: 1,
          signal: kit.signal
        }, kit);
      }
    })
  ),
  /***/
  4209: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          parseEcosystemConfig
        )
        /* harmony export */
      });
      var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
      var _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4438);
      var _config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88);
      var _config_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(700);
      var _json_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1417);
      async function parseEcosystemConfig(text, source) {
        const reader = await loadReader(source.format ?? (0, _config_document_js__WEBPACK_IMPORTED_MODULE_0__.H)(source.file));
        const { config, findings } = (0, _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__._U)((0, _config_document_js__WEBPACK_IMPORTED_MODULE_0__.S)(text, reader));
        if (config !== null)
          return { config, warnings: findings.filter(({ severity }) => severity !== "info") };
        const errors = findings.filter(({ severity }) => severity === "error");
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL(errors.map((finding) => (0, _config_finding_js__WEBPACK_IMPORTED_MODULE_3__.h)(finding, source.file)));
      }
      async function loadReader(format) {
        return format === "json" ? _json_reading_js__WEBPACK_IMPORTED_MODULE_4__.J : (await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 5892))).readYamlConfig;
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
  )
};
export {
  id,
  ids,
  modules
};
