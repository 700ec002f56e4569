const id = 94;
const ids = [94];
const modules = {
  /***/
  2461: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P2: () => (
          /* binding */
          accessOptions
        ),
        /* harmony export */
        o4: () => (
          /* binding */
          findDeadline
        ),
        /* harmony export */
        yK: () => (
          /* binding */
          createBudget
        )
        /* harmony export */
      });
      var _automation_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2015);
      var _automation_resilience__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3971);
      function createBudget(inputs, startedAtMs, kit) {
        return new _automation_resilience__WEBPACK_IMPORTED_MODULE_0__.r({
          clock: kit.clock,
          random: kit.random,
          buffer: inputs.rateLimitBuffer,
          maxWaitMs: inputs.maxWaitMinutes * 6e4,
          deadlineMs: findDeadline(inputs, startedAtMs),
          signal: kit.signal
        });
      }
      function findDeadline({ deadlineMinutes }, startedAtMs) {
        return deadlineMinutes === 0 ? void 0 : startedAtMs + deadlineMinutes * 6e4;
      }
      function accessOptions(inputs, pace, kit) {
        return {
          ...(0, _automation_github__WEBPACK_IMPORTED_MODULE_1__.K)(kit),
          budget: pace.budget,
          governor: pace.governor,
          onPartialResults: pace.partialAnswers.note,
          maxRetries: inputs.maxRetries,
          concurrency: inputs.concurrency,
          signal: kit.signal,
          userAgent: "automation/sync-monitor"
        };
      }
    })
  ),
  /***/
  1082: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        K: () => (
          /* binding */
          readInputs
        )
      });
      ;
      const LINE = /^([A-Za-z0-9](?:[A-Za-z0-9_-]*))\s*[:=]\s*(\S+)$/;
      function parseOwnerToken(line) {
        const [, owner, token] = LINE.exec(line) ?? [];
        return owner === void 0 || token === void 0 ? null : { owner: owner.toLowerCase(), token };
      }
      var shard = __webpack_require__(2630);
      var repository_ref = __webpack_require__(2156);
      var branch_name = __webpack_require__(4682);
      ;
      function readInputs(reader) {
        const inputs = {
          githubToken: reader.secret("github-token"),
          ownerTokens: reader.secretLines("owner-tokens", parseOwnerToken, "must have lines like `owner: token`"),
          app: readApp(reader),
          configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
          isDryRun: reader.boolean("dry-run", false),
          repositories: reader.lines("repositories"),
          overrides: {
            mode: reader.optionalChoice("mode", ["report", "pull-request", "fast-forward"]),
            head: reader.optionalChoice("head", ["sync-branch", "default-branch"]),
            threshold: reader.optionalInteger("threshold", { min: 1, max: 1e3 }),
            maxPullRequests: reader.optionalInteger("max-pull-requests", { min: 0, max: 1e4 })
          },
          canaryPercent: reader.integer("canary", { min: 0, max: 100, default: 0 }),
          canaryWaitMinutes: reader.integer("canary-wait-minutes", { min: 0, max: 360, default: 5 }),
          stopWhenFailedPercent: reader.integer("stop-when-failed-percent", { min: 0, max: 100, default: 0 }),
          rollsBackOnStop: reader.boolean("roll-back-on-stop", false),
          rateLimitBuffer: reader.integer("rate-limit-buffer", { min: 0, max: 1e5, default: 100 }),
          maxWaitMinutes: reader.integer("max-wait-minutes", { min: 0, max: 360, default: 5 }),
          deadlineMinutes: reader.integer("deadline-minutes", { min: 0, max: 7200, default: 0 }),
          maxRetries: reader.integer("max-retries", { min: 0, max: 10, default: 3 }),
          writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 6e5, default: 1e3 }),
          concurrency: reader.integer("concurrency", { min: 1, max: 50, default: 8 }),
          minSuccessRate: reader.integer("min-success-rate", { min: 0, max: 100, default: 90 }),
          shard: reader.parsed("shard", shard.uK, "must be like `2/8`, the second of eight shards, or `owner:2/8`"),
          scan: reader.optionalChoice("scan", ["due", "all"]),
          metricsFile: reader.workspacePath("metrics-file", "automation_metrics.json"),
          reportFile: reader.workspacePath("report-file", "automation_sync.json"),
          journalFile: reader.optionalWorkspacePath("journal-file", "automation_journal.jsonl"),
          dashboardRepository: reader.parsed("panel-repository", repository_ref.rH, "must be like `owner/name`"),
          planFile: reader.optionalWorkspacePath("plan-file"),
          approvedPlanFile: reader.optionalWorkspacePath("apply-plan"),
          stateFile: reader.optionalWorkspacePath("state-file", "automation_state.json"),
          historyToken: reader.optionalSecret("history-token"),
          historyBranch: readHistoryBranch(reader),
          historyFolder: reader.optionalWorkspacePath("history-folder"),
          artifactName: reader.optionalOrNone("artifact-name", "automation-metrics") ?? ""
        };
        checkFiles(inputs, reader);
        reader.finish();
        return inputs;
      }
      function readApp(reader) {
        const appId = reader.optional("app-id");
        const privateKey = reader.optionalSecret("app-private-key", "private-key");
        if (appId !== void 0 && privateKey !== void 0)
          return { appId, privateKey };
        if (appId !== void 0 || privateKey !== void 0) {
          reader.problem("app-id and app-private-key belong together: give both or neither.");
        }
        return void 0;
      }
      function checkFiles(inputs, reader) {
        const { metricsFile, reportFile, stateFile, planFile, approvedPlanFile, journalFile } = inputs;
        if (metricsFile === reportFile && metricsFile !== "") {
          reader.problem(`metrics-file and report-file are both ${metricsFile}; give each a file of its own.`);
        }
        const taken = [metricsFile, reportFile];
        const others = [
          ["journal-file", journalFile],
          ["state-file", stateFile],
          ["plan-file", planFile],
          ["apply-plan", approvedPlanFile]
        ];
        for (const [name, file] of others) {
          if (file === void 0)
            continue;
          if (taken.includes(file)) {
            reader.problem(`${name} is ${file}, which is another file of this action; give it one of its own.`);
          }
          taken.push(file);
        }
      }
      function readHistoryBranch(reader) {
        const branch = reader.parsed("history-branch", branch_name._, "must be the name of a branch") ?? "automation-data";
        return branch === "none" ? void 0 : branch;
      }
    })
  ),
  /***/
  4713: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1166);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1082);
          var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3657);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__.C)(async (kit) => {
            const started = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.n)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)(kit.inputs), kit);
            const { run } = await Promise.all(
              /* import() */
              [__webpack_require__.e(282), __webpack_require__.e(739)]
            ).then(__webpack_require__.bind(__webpack_require__, 2739));
            await run(started, kit);
          });
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  3657: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        n: () => (
          /* binding */
          start
        )
      });
      var parse_ecosystem_config = __webpack_require__(4209);
      var open_github = __webpack_require__(9445);
      var write_governor = __webpack_require__(6927);
      var access = __webpack_require__(2461);
      ;
      class PartialAnswers {
        #operations = /* @__PURE__ */ new Set();
        #organizationIds = /* @__PURE__ */ new Set();
        note = ({ operation, organizationIds }) => {
          this.#operations.add(operation);
          for (const id2 of organizationIds)
            this.#organizationIds.add(id2);
        };
        /** What was asked and came incomplete, in the order of the first answers. */
        get operations() {
          return [...this.#operations];
        }
        /** Organisations that were left out; 0 where the answers did not name them. */
        get organizations() {
          return this.#organizationIds.size;
        }
      }
      ;
      async function start(inputs, kit) {
        const { clock } = kit;
        const config = await readConfig(inputs.configFile, kit);
        const file = inputs.approvedPlanFile;
        const approved = file === void 0 ? void 0 : await (await __webpack_require__.e(
          /* import() */
          383
        ).then(__webpack_require__.bind(__webpack_require__, 8764))).readApprovedPlan(file, kit);
        const startedAtMs = clock.now();
        const budget = (0, access.yK)(inputs, startedAtMs, kit);
        const governor = new write_governor.I({
          clock,
          random: kit.random,
          intervalMs: inputs.writeIntervalMs,
          maxWaitMs: inputs.maxWaitMinutes * 6e4,
          signal: kit.signal
        });
        const partialAnswers = new PartialAnswers();
        const options = (0, access.P2)(inputs, { budget, governor, partialAnswers }, kit);
        const opened = (0, open_github.o)({ ...options, token: inputs.githubToken, isFirst: true });
        const isAlone = inputs.ownerTokens.length === 0 && inputs.app === void 0;
        const limits = isAlone ? settle(opened.readRateLimit()) : null;
        if (limits !== null)
          await opened.client.whenSent();
        return { inputs, config, approved, startedAtMs, budget, governor, partialAnswers, opened, limits };
      }
      async function readConfig(file, kit) {
        const { config, warnings } = await (0, parse_ecosystem_config.I)(await kit.readWorkspaceFile(file), { file });
        for (const warning of warnings)
          kit.logger.warning(`${file}:${warning.line}: ${warning.message}`);
        return config;
      }
      async function settle(reading) {
        const [answer] = await Promise.allSettled([reading]);
        return answer;
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
  )
};
export {
  id,
  ids,
  modules
};
