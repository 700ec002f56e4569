export const id = 713;
export const ids = [713];
export const modules = {

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
        metricsFile: reader.workspacePath("metrics-file", "automation_metrics.json"),
        reportFile: reader.workspacePath("report-file", "automation_sync.json"),
        panelRepository: reader.parsed("panel-repository", repository_ref/* parseRepositoryRef */.rH, "must be like `owner/name`"),
        planFile: reader.optionalWorkspacePath("plan-file"),
        approvedPlanFile: reader.optionalWorkspacePath("apply-plan"),
        stateFile: reader.optionalWorkspacePath("state-file", "automation_state.json"),
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


/***/ }),

/***/ 4713:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1082);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9429);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)((kit) => (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .n)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   o4: () => (/* binding */ findDeadline),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
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
/** How to reach GitHub, whatever the token. */
function reach(inputs, pace, kit) {
    const { clock, random, logger, signal, runner } = kit;
    return {
        apiUrl: runner.apiUrl,
        graphqlUrl: runner.graphqlUrl,
        serverUrl: runner.serverUrl,
        isProxied: runner.isProxied,
        orchestrationId: runner.orchestrationId,
        logger,
        clock,
        random,
        budget: pace.budget,
        governor: pace.governor,
        onPartialResults: pace.partialAnswers.note,
        maxRetries: inputs.maxRetries,
        concurrency: inputs.concurrency,
        signal,
        userAgent: "automation/sync-monitor",
        redact: kit.redact,
    };
}


/***/ }),

/***/ 9429:
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
;// CONCATENATED MODULE: ./actions/sync-monitor/out/partial-answers.js
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

// EXTERNAL MODULE: ./actions/sync-monitor/out/reach.js
var reach = __webpack_require__(7577);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/start.js





/** Time that a connection takes to get under way; the answer takes longer, except from the same machine. */
const LEAVE_MS = 10;
/** Sends the first request as soon as the configuration is known to be valid, and loads the rest of the run meanwhile. */
async function start(inputs, kit) {
    const { clock } = kit;
    const config = await readConfig(inputs.configFile, kit);
    const file = inputs.approvedPlanFile;
    const approved = file === undefined ? undefined : await (await __webpack_require__.e(/* import() */ 383).then(__webpack_require__.bind(__webpack_require__, 6383))).readApprovedPlan(file, kit);
    const startedAtMs = clock.now();
    const budget = (0,reach/* createBudget */.yK)(inputs, startedAtMs, kit);
    const governor = new write_governor/* WriteGovernor */.I({
        clock,
        random: kit.random,
        intervalMs: inputs.writeIntervalMs,
        maxWaitMs: inputs.maxWaitMinutes * 60_000,
        signal: kit.signal,
    });
    const partialAnswers = new PartialAnswers();
    const reached = (0,reach/* reach */.gl)(inputs, { budget, governor, partialAnswers }, kit);
    const opened = (0,open_github/* openGitHub */.o)({ ...reached, token: inputs.githubToken });
    const isAlone = inputs.ownerTokens.length === 0 && inputs.app === undefined;
    const limits = isAlone ? settle(opened.readRateLimit()) : null;
    // Reading code keeps the thread busy, and the request has to get out first.
    if (limits !== null)
        await Promise.race([limits, clock.sleep(LEAVE_MS)]);
    const { monitor } = await Promise.all(/* import() */[__webpack_require__.e(282), __webpack_require__.e(437), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 6579));
    const facts = { inputs, config, approved, startedAtMs };
    await monitor({ ...facts, budget, governor, partialAnswers, opened, limits }, kit);
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8546);
/* harmony import */ var _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6078);
/* harmony import */ var _config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88);
/* harmony import */ var _config_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(700);
/* harmony import */ var _json_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);





/**
 * Reads a configuration file, and hands back what to warn about.
 *
 * @throws ConfigError with all errors of the file at once
 */
async function parseEcosystemConfig(text, source) {
    const reader = await loadReader(source.format ?? (0,_config_document_js__WEBPACK_IMPORTED_MODULE_0__/* .configFormatOf */ .H)(source.file));
    const { config, findings } = (0,_check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEcosystemDocument */ ._)((0,_config_document_js__WEBPACK_IMPORTED_MODULE_0__/* .createConfigDocument */ .S)(text, reader));
    if (config !== null)
        return { config, warnings: findings.filter(({ severity }) => severity === "warning") };
    const errors = findings.filter(({ severity }) => severity === "error");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(errors.map((finding) => (0,_config_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .toConfigProblem */ .h)(finding, source.file)));
}
/** The YAML library takes its time to load, and most configurations are JSON. */
async function loadReader(format) {
    return format === "json" ? _json_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readJsonSource */ .y : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2651))).readYamlSource;
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
     * Pauses every lane after a secondary limit: as long as the server asks, else a minute, doubled with each further time,
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
 * The one lane through which a process writes: serial, spaced by what people are notified of, and below GitHub's limits on
 * new content (80 a minute and 500 an hour, other tools and the web page included). What earlier runs created within the hour counts
 * when they are told (`recall`).
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
class WriteGovernor {
    #options;
    #contentLimits;
    #lane = Promise.resolve();
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
        // A time in the future is another machine's clock: it counts as now, or the lane would stand still for it.
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
        const turn = this.#lane;
        this.#lane = done;
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
