export const id = 987;
export const ids = [987];
export const modules = {

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/config/parse-ecosystem-config.js
var parse_ecosystem_config = __webpack_require__(4209);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/experiment/evaluate-experiments.js + 13 modules
var evaluate_experiments = __webpack_require__(9634);
// EXTERNAL MODULE: ./packages/core/out/text/markdown.js
var markdown = __webpack_require__(3728);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./packages/core/out/experiment/format-result.js
var format_result = __webpack_require__(1534);
;// CONCATENATED MODULE: ./packages/core/out/experiment/experiments-report.js



/** Makes the report of an evaluation. */
function createExperimentsReport(evaluation, nowMs) {
    const lookedAt = new Date(nowMs).toISOString();
    return {
        schema_version: 1,
        looked_at: lookedAt,
        experiments: evaluation.experiments.map((experiment) => createEntry(experiment, lookedAt)),
        problems: evaluation.problems,
    };
}
function createEntry({ look, decided, stopped }, lookedAt) {
    const { experiment, exposures, estimates } = look;
    const comparisons = look.comparisons.map(({ variant, delta, interval, lowestP }) => ({
        variant,
        delta,
        ci: interval,
        p_always_valid: lowestP,
    }));
    const first = comparisons[0];
    const fewest = Math.min(...[...estimates.values()].map(({ repositories }) => repositories));
    return {
        experiment: experiment.id,
        looked_at: lookedAt,
        days: Math.round(look.days * 100) / 100,
        design: experiment.design,
        units: Object.fromEntries([...exposures].map(([id, { assigned }]) => [id, assigned])),
        exposures: Object.fromEntries([...exposures].map(([id, { exposed }]) => [id, exposed])),
        srm_p: look.sampleRatioP,
        primary: {
            metric: experiment.primary.metric,
            ...Object.fromEntries([...estimates].map(([id, { rate, count, repositories }]) => [
                id,
                { rate, n: count, repos: repositories },
            ])),
            delta: first?.delta ?? null,
            ci: first?.ci ?? null,
            p_always_valid: first?.p_always_valid ?? 1,
        },
        comparisons,
        secondary: Object.fromEntries(look.secondary.map(({ metric, values }) => [metric, Object.fromEntries(values)])),
        guardrails: look.guardrails.map(({ guardrail, variant, probability, status, control, treated }) => ({
            metric: guardrail.metric,
            variant,
            p_worse: probability,
            status,
            control,
            treated,
        })),
        decision: decided.decision,
        reason: decided.reason,
        stopped_at: stopped?.at ?? null,
        power_note: `Results of ${(0,plural/* formatCount */.B4)(fewest, "repository", "repositories")} in the smallest variant; ${experiment.analysis.minUnits} are needed.`,
    };
}
const WORDS = {
    collecting: "⏳ collecting",
    ship_recommended: "✅ ship",
    no_effect: "➖ no effect",
    stopped_guardrail: "🛑 stopped",
    invalid_srm: "❌ invalid",
    inconclusive: "❔ inconclusive",
};
/** The summary: what each experiment found, in a sentence and a table. */
function renderExperimentsSummary({ experiments, problems }) {
    const parts = experiments.map(renderExperiment);
    const body = parts.length === 0 ? ["No experiment is running."] : parts;
    return ["## Experiments", ...body, ...problems.map((problem) => `> ${(0,markdown/* lineProse */.Wd)(problem)}`), ""].join("\n\n");
}
function renderExperiment({ look, decided }) {
    const { experiment, estimates, exposures } = look;
    const { metric } = experiment.primary;
    const rows = experiment.variants.map(({ id }, index) => {
        const estimate = estimates.get(id);
        const comparison = look.comparisons.find(({ variant }) => variant === id);
        const cells = [
            (0,markdown/* lineProse */.Wd)(id),
            String(exposures.get(id)?.exposed ?? 0),
            String(estimate?.count ?? 0),
            (0,format_result/* formatMetric */.gI)(metric, estimate?.rate ?? null),
            index === 0 || comparison === undefined ? "" : (0,format_result/* formatDifference */.jR)(comparison),
        ];
        return cells;
    });
    const guardrails = look.guardrails.map(({ guardrail, variant, status, treated, control }) => `- ${guardrail.metric} of ${(0,markdown/* lineProse */.Wd)(variant)}: ${status} (${(0,format_result/* formatMetric */.gI)(guardrail.metric, treated)}, control ${(0,format_result/* formatMetric */.gI)(guardrail.metric, control)})`);
    return [
        `### ${(0,markdown/* lineProse */.Wd)(experiment.id)}: ${WORDS[decided.decision]}`,
        `Day ${Math.floor(look.days)} of ${experiment.maxDays}. ${(0,markdown/* lineProse */.Wd)(decided.reason)}`,
        (0,markdown/* markdownTable */.Qj)(["Variant", "Units", "Results", metric, "Difference"], rows),
        ...(guardrails.length > 0 ? [guardrails.join("\n")] : []),
    ].join("\n\n");
}

// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/folder/out/history-folder.js + 1 modules
var history_folder = __webpack_require__(5335);
// EXTERNAL MODULE: ./packages/github/out/connect.js
var connect = __webpack_require__(2015);
;// CONCATENATED MODULE: ./actions/evaluate-experiments/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs(experiments, { reportFile }) {
    const decisions = experiments.map(({ look, decided }) => [look.experiment.id, decided.decision]);
    return {
        running: String(experiments.filter(({ stopped }) => stopped === undefined).length),
        stopped: String(experiments.filter(({ stopped }) => stopped !== undefined).length),
        decisions: JSON.stringify(Object.fromEntries(decisions)),
        "report-file": reportFile,
    };
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/stop-issue.js

/** Label of the issue about a stop, and of the variant's open pull requests. */
const STOP_LABEL = "experiment-stopped";
/** Renders the issue about an experiment that was stopped. */
function renderStopIssue({ look, stopped, openPullRequests }) {
    const { experiment } = look;
    const mark = `<!-- experiment-stop:v1 ${escapeMark(JSON.stringify({ id: experiment.id, seed: experiment.seed }))} -->`;
    const pulls = openPullRequests.map(({ repository, number }) => `- ${(0,markdown/* codeSpan */.SS)(`${repository}#${number}`)}`);
    const body = [
        mark,
        `Experiment ${(0,markdown/* codeSpan */.SS)(experiment.id)} was stopped at ${stopped?.at ?? "an unknown time"}.`,
        (0,markdown/* lineProse */.Wd)(stopped?.reason ?? ""),
        "From the next run on, every repository gets the settings of the file. Nothing starts it again by itself.",
        ...(pulls.length > 0
            ? [`Open pull requests of the variant have the label ${(0,markdown/* codeSpan */.SS)(STOP_LABEL)}:`, pulls.join("\n")]
            : []),
        'Set `"status": "concluded"` in the configuration, or give it a new `seed` to start again, and close this issue.',
    ].join("\n\n");
    return { title: `Experiment ${experiment.id} was stopped`, body, labels: [STOP_LABEL], mark };
}
function escapeMark(json) {
    return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
}

;// CONCATENATED MODULE: ./actions/evaluate-experiments/out/report-stop.js




/** Pages of issues that are looked through for the one that is there already. */
const MAX_PAGES = 3;
/** Opens one issue about a stop, and puts a label on the variant's open pull requests. Safe to repeat. */
async function reportStop(experiment, { opensIssue, github, repository, logger }) {
    if (opensIssue) {
        const draft = renderStopIssue(experiment);
        const known = await github.issues.list(repository, {
            state: "all",
            label: STOP_LABEL,
            maxPages: MAX_PAGES,
        });
        if (!known.some(({ body }) => body.includes(draft.mark))) {
            const { number } = await github.issues.open(repository, { ...draft, assignees: [] }, draft.mark);
            logger.notice(`Opened #${number}: ${draft.title}`);
        }
    }
    // Once: later the label may have been taken off by a person.
    if (experiment.isNewlyStopped)
        await labelPullRequests(experiment, { github, logger });
}
async function labelPullRequests({ openPullRequests, look }, { github, logger }) {
    let refused = 0;
    for (const { repository: name, number } of openPullRequests) {
        const repository = (0,repository_ref/* parseRepositoryRef */.rH)(name);
        if (repository === null)
            continue;
        try {
            await github.issues.ensureLabels(repository, number, [STOP_LABEL]);
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_))
                throw error;
            refused += 1;
        }
    }
    if (refused > 0) {
        logger.warning(`${look.experiment.id}: the label ${STOP_LABEL} could not be put on ${(0,plural/* formatShare */.T1)(refused, openPullRequests.length, "open pull request")} of the variant.`);
    }
}

;// CONCATENATED MODULE: ./actions/evaluate-experiments/out/evaluate.js










const MAX_RETRIES = 3;
const MAX_WAIT_MS = 60_000;
const WRITE_INTERVAL_MS = 1_000;
/** Looks at the experiments of the configuration, keeps what it decides, and tells people about stops. */
async function evaluate(inputs, kit) {
    const file = inputs.configFile;
    const { config, warnings } = await (0,parse_ecosystem_config/* parseEcosystemConfig */.I)(await kit.readWorkspaceFile(file), { file });
    for (const { message, line, column } of warnings)
        kit.annotate("warning", message, { file, startLine: line, startColumn: column });
    const repository = inputs.repository ?? (0,repository_ref/* parseRepositoryRef */.rH)(kit.runner.repository ?? "");
    if (repository === null) {
        throw new errors/* ConfigError */.xL([
            { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." },
        ]);
    }
    const github = evaluate_connect(inputs, kit);
    const store = inputs.folder === undefined
        ? github.openHistory({ repository, branch: inputs.branch })
        : (0,history_folder/* createHistoryFolder */.n)(external_node_path_.join(kit.runner.workspace, inputs.folder), kit.clock);
    const evaluation = await (0,evaluate_experiments/* evaluateExperiments */.g)(config, store, {
        clock: kit.clock,
        random: kit.random,
        sha256: (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
        isDryRun: inputs.isDryRun,
    });
    for (const problem of evaluation.problems)
        kit.logger.warning(problem);
    await kit.writeReport(inputs.reportFile, createExperimentsReport(evaluation, kit.clock.now()));
    kit.setOutputs(toOutputs(evaluation.experiments, inputs));
    await kit.summary(renderExperimentsSummary(evaluation));
    if (!inputs.isDryRun)
        await tellStops(evaluation.experiments, { inputs, kit, github, repository });
}
/** Every stop again: an issue that could not be opened is opened by the next run, and never twice. */
async function tellStops(experiments, place) {
    const { inputs, kit, github, repository } = place;
    for (const experiment of experiments.filter(({ stopped }) => stopped !== undefined)) {
        try {
            await reportStop(experiment, { opensIssue: inputs.opensIssue, github, repository, logger: kit.logger });
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_))
                throw error;
            kit.logger.warning(`The stop of ${experiment.look.experiment.id} could not be reported: ${error.message}`);
        }
    }
}
function evaluate_connect({ githubToken }, kit) {
    return (0,connect/* connectGitHub */.U)({
        action: "evaluate-experiments",
        token: githubToken,
        buffer: 0,
        maxWaitMs: MAX_WAIT_MS,
        writeIntervalMs: WRITE_INTERVAL_MS,
        maxRetries: MAX_RETRIES,
        concurrency: 1,
        signal: kit.signal,
    }, kit);
}


/***/ }),

/***/ 7683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const inputs = {
        configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
        githubToken: reader.secret("github-token"),
        repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryRef */ .gG, "must be like `owner/name`"),
        branch: reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__/* .readBranchName */ ._, "must be the name of a branch") ?? "automation-data",
        folder: reader.optionalWorkspacePath("folder"),
        reportFile: reader.workspacePath("report-file", "automation_experiments.json"),
        opensIssue: reader.boolean("incident", true),
        isDryRun: reader.boolean("dry-run", false),
    };
    reader.finish();
    return inputs;
}


/***/ }),

/***/ 1379:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7202);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7683);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((kit) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ })

};
