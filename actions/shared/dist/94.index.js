export const id = 94;
export const ids = [94];
export const modules = {

/***/ 2461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ accessOptions),
/* harmony export */   o4: () => (/* binding */ findDeadline),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
/* harmony import */ var _automation_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2015);
/* harmony import */ var _automation_resilience__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3971);


/** The budget of one token. */
function createBudget(inputs, startedAtMs, kit) {
    return new _automation_resilience__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitBudget */ .r({
        clock: kit.clock,
        random: kit.random,
        buffer: inputs.rateLimitBuffer,
        maxWaitMs: inputs.maxWaitMinutes * 60_000,
        deadlineMs: findDeadline(inputs, startedAtMs),
        signal: kit.signal,
    });
}
/** When the time of a run is up; `undefined`: never. */
function findDeadline({ deadlineMinutes }, startedAtMs) {
    return deadlineMinutes === 0 ? undefined : startedAtMs + deadlineMinutes * 60_000;
}
/** Options of a client, whatever its token. */
function accessOptions(inputs, pace, kit) {
    return {
        ...(0,_automation_github__WEBPACK_IMPORTED_MODULE_1__/* .machineOptions */ .K)(kit),
        budget: pace.budget,
        governor: pace.governor,
        onPartialResults: pace.partialAnswers.note,
        maxRetries: inputs.maxRetries,
        concurrency: inputs.concurrency,
        signal: kit.signal,
        userAgent: "automation/sync-monitor",
    };
}


/***/ }),

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

;// CONCATENATED MODULE: ./packages/core/out/repository/owner-tokens.js
/** A line of `owner: token`. The token may hold no blank; `=` may stand for the colon. */
const LINE = /^([A-Za-z0-9](?:[A-Za-z0-9_-]*))\s*[:=]\s*(\S+)$/;
/** Reads one line; `null` when it makes no sense. The line is a secret: nothing of it may be shown. */
function parseOwnerToken(line) {
    const [, owner, token] = LINE.exec(line) ?? [];
    return owner === undefined || token === undefined ? null : { owner: owner.toLowerCase(), token };
}

// EXTERNAL MODULE: ./packages/core/out/repository/shard.js
var shard = __webpack_require__(2630);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/core/out/repository/branch-name.js
var branch_name = __webpack_require__(4682);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/inputs.js

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
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
            threshold: reader.optionalInteger("threshold", { min: 1, max: 1000 }),
            maxPullRequests: reader.optionalInteger("max-pull-requests", { min: 0, max: 10_000 }),
        },
        rateLimitBuffer: reader.integer("rate-limit-buffer", { min: 0, max: 100_000, default: 100 }),
        maxWaitMinutes: reader.integer("max-wait-minutes", { min: 0, max: 360, default: 5 }),
        deadlineMinutes: reader.integer("deadline-minutes", { min: 0, max: 7200, default: 0 }),
        maxRetries: reader.integer("max-retries", { min: 0, max: 10, default: 3 }),
        writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
        concurrency: reader.integer("concurrency", { min: 1, max: 50, default: 8 }),
        minSuccessRate: reader.integer("min-success-rate", { min: 0, max: 100, default: 90 }),
        shard: reader.parsed("shard", shard/* parseShard */.uK, "must be like `2/8`, the second of eight shards, or `owner:2/8`"),
        scan: reader.optionalChoice("scan", ["due", "all"]),
        metricsFile: reader.workspacePath("metrics-file", "automation_metrics.json"),
        reportFile: reader.workspacePath("report-file", "automation_sync.json"),
        dashboardRepository: reader.parsed("panel-repository", repository_ref/* parseRepositoryRef */.rH, "must be like `owner/name`"),
        planFile: reader.optionalWorkspacePath("plan-file"),
        approvedPlanFile: reader.optionalWorkspacePath("apply-plan"),
        stateFile: reader.optionalWorkspacePath("state-file", "automation_state.json"),
        historyToken: reader.optionalSecret("history-token"),
        historyBranch: readHistoryBranch(reader),
        historyFolder: reader.optionalWorkspacePath("history-folder"),
        artifactName: reader.optionalOrNone("artifact-name", "automation-metrics") ?? "",
    };
    checkFiles(inputs, reader);
    reader.finish();
    return inputs;
}
function readApp(reader) {
    const appId = reader.optional("app-id");
    const privateKey = reader.optionalSecret("app-private-key", "private-key");
    if (appId !== undefined && privateKey !== undefined)
        return { appId, privateKey };
    if (appId !== undefined || privateKey !== undefined) {
        reader.problem("app-id and app-private-key belong together: give both or neither.");
    }
    return undefined;
}
/** No file may be another one's too. */
function checkFiles(inputs, reader) {
    const { metricsFile, reportFile, stateFile, planFile, approvedPlanFile } = inputs;
    if (metricsFile === reportFile && metricsFile !== "") {
        reader.problem(`metrics-file and report-file are both ${metricsFile}; give each a file of its own.`);
    }
    const taken = [metricsFile, reportFile];
    const others = [
        ["state-file", stateFile],
        ["plan-file", planFile],
        ["apply-plan", approvedPlanFile],
    ];
    for (const [name, file] of others) {
        if (file === undefined)
            continue;
        if (taken.includes(file)) {
            reader.problem(`${name} is ${file}, which is another file of this action; give it one of its own.`);
        }
        taken.push(file);
    }
}
function readHistoryBranch(reader) {
    const branch = reader.parsed("history-branch", branch_name/* readBranchName */._, "must be the name of a branch") ?? "automation-data";
    return branch === "none" ? undefined : branch;
}


/***/ }),

/***/ 4713:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1082);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3657);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async (kit) => {
    const started = await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .n)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit);
    // Most of the code is loaded while the first request is under way.
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(282), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 649));
    await run(started, kit);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./packages/core/out/config/parse-ecosystem-config.js
var parse_ecosystem_config = __webpack_require__(4209);
// EXTERNAL MODULE: ./packages/github/out/open-github.js
var open_github = __webpack_require__(9445);
// EXTERNAL MODULE: ./packages/resilience/out/write-governor.js
var write_governor = __webpack_require__(6927);
// EXTERNAL MODULE: ./actions/sync-monitor/out/connection/access.js
var access = __webpack_require__(2461);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/connection/partial-answers.js
/** What single sign-on kept back from a run, over all of its tokens. */
class PartialAnswers {
    #operations = new Set();
    #organizationIds = new Set();
    note = ({ operation, organizationIds }) => {
        this.#operations.add(operation);
        for (const id of organizationIds)
            this.#organizationIds.add(id);
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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/start.js





/** Reads the configuration, and sends the first request as soon as that is known to be valid. */
async function start(inputs, kit) {
    const { clock } = kit;
    const config = await readConfig(inputs.configFile, kit);
    const file = inputs.approvedPlanFile;
    const approved = file === undefined ? undefined : await (await __webpack_require__.e(/* import() */ 383).then(__webpack_require__.bind(__webpack_require__, 6383))).readApprovedPlan(file, kit);
    const startedAtMs = clock.now();
    const budget = (0,access/* createBudget */.yK)(inputs, startedAtMs, kit);
    const governor = new write_governor/* WriteGovernor */.I({
        clock,
        random: kit.random,
        intervalMs: inputs.writeIntervalMs,
        maxWaitMs: inputs.maxWaitMinutes * 60_000,
        signal: kit.signal,
    });
    const partialAnswers = new PartialAnswers();
    const options = (0,access/* accessOptions */.P2)(inputs, { budget, governor, partialAnswers }, kit);
    const opened = (0,open_github/* openGitHub */.o)({ ...options, token: inputs.githubToken, isFirst: true });
    const isAlone = inputs.ownerTokens.length === 0 && inputs.app === undefined;
    const limits = isAlone ? settle(opened.readRateLimit()) : null;
    // Reading code keeps the thread busy, and the request has to get out first: its answer takes longer.
    if (limits !== null)
        await opened.client.whenSent();
    return { inputs, config, approved, startedAtMs, budget, governor, partialAnswers, opened, limits };
}
async function readConfig(file, kit) {
    const { config, warnings } = await (0,parse_ecosystem_config/* parseEcosystemConfig */.I)(await kit.readWorkspaceFile(file), { file });
    for (const warning of warnings)
        kit.logger.warning(`${file}:${warning.line}: ${warning.message}`);
    return config;
}
async function settle(reading) {
    const [answer] = await Promise.allSettled([reading]);
    return answer;
}


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
