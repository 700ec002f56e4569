export const id = 464;
export const ids = [464];
export const modules = {

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openExperiments: () => (/* binding */ openExperiments)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
;// CONCATENATED MODULE: ./packages/core/out/experiment/list-exposures.js

/** Outcomes of branches that a run did something about, or tried. */
const OPERATIONS = new Set([
    "opened",
    "updated",
    "fast-forwarded",
    "failed",
]);
/** Outcomes that no setting had a say in. */
const UNTOUCHED = new Set([
    "bot-branch",
    "excluded",
    "branch-deleted",
]);
/** Windows of a day; a repository in which nothing was done is told in one of them only. */
const WINDOWS = 6;
const DIGITS = 16;
/**
 * Lists the repositories in which a setting of their experiment had a say: a branch is behind, whatever the variant makes of
 * that. The rule is the same for all variants; one that told only what it did would look as if it met fewer.
 */
function listExposures(results, participations, nowMs, sha256) {
    return results.flatMap((result) => {
        const own = participations.get((0,repository_ref/* repositoryKey */.Kq)(result.repository));
        if (own === undefined || result.status !== "scanned")
            return [];
        const behind = result.branches.filter(({ behindBy, outcome }) => (behindBy ?? 0) > 0 && !UNTOUCHED.has(outcome));
        const operations = result.branches.filter(({ outcome }) => OPERATIONS.has(outcome));
        const isTold = operations.length > 0 || (behind.length > 0 && isItsWindow(own.unit, nowMs, sha256));
        if (!isTold)
            return [];
        const { experiment, unit, variant } = own;
        return {
            experiment: experiment.id,
            seed: experiment.seed,
            unit,
            variant: variant.id,
            settings_digest: sha256(JSON.stringify(variant.settings)).slice(0, DIGITS),
            operations: operations.length,
            failed: operations.filter(({ outcome }) => outcome === "failed").length,
        };
    });
}
/** Spread over the day, so that a thousand quiet repositories do not make a thousand lines in each run. */
function isItsWindow(unit, nowMs, sha256) {
    const window = Math.floor(new Date(nowMs).getUTCHours() / (24 / WINDOWS));
    return Number.parseInt(sha256(`window\0${unit}`).slice(0, 8), 16) % WINDOWS === window;
}

// EXTERNAL MODULE: ./packages/core/out/experiment/apply-experiments.js + 1 modules
var apply_experiments = __webpack_require__(7415);
// EXTERNAL MODULE: ./packages/core/out/experiment/evaluate-experiments.js + 13 modules
var evaluate_experiments = __webpack_require__(9634);
// EXTERNAL MODULE: ./packages/core/out/experiment/experiment-state.js
var experiment_state = __webpack_require__(7838);
// EXTERNAL MODULE: ./packages/folder/out/history-folder.js + 1 modules
var history_folder = __webpack_require__(5335);
// EXTERNAL MODULE: ./packages/github/out/connect.js
var connect = __webpack_require__(2015);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/state/open-experiments.js







const MAX_WAIT_MS = 30_000;
/** SHA-256 of a text, in hexadecimal digits. */
const sha256 = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
/**
 * Gives repositories the settings of their variants. What was stopped is read from the history; when that cannot be read
 * everybody has the settings of the file, because one of the experiments may have been stopped for harm.
 */
async function openExperiments(config, inputs, kit) {
    const { config: applied, participations } = await apply(config, inputs, kit);
    if (participations.size === 0)
        return { config, experiments: null };
    const variants = new Map([...participations].map(([key, { experiment, variant }]) => [
        key,
        { experiment: experiment.id, variant: variant.id },
    ]));
    const report = (results, nowMs) => ({
        exposures: listExposures(results, participations, nowMs, sha256),
        variants,
    });
    return { config: applied, experiments: { report } };
}
async function apply(config, inputs, kit) {
    const context = { nowMs: kit.clock.now(), sha256, isDisabled: kit.runner.areExperimentsDisabled };
    const running = (0,apply_experiments/* applyExperiments */.d4)(config, { ...context, stopped: new Set() });
    if (running.participations.size === 0)
        return running;
    try {
        const store = openStore(inputs, kit);
        const memory = store === null ? new Map() : await (0,evaluate_experiments/* readExperimentsSection */.o)(store);
        return (0,apply_experiments/* applyExperiments */.d4)(config, { ...context, stopped: (0,experiment_state/* stoppedExperiments */.ON)(memory, config.experiments) });
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) && !(error instanceof errors/* ConfigError */.xL))
            throw error;
        kit.logger.warning(`Experiments are off in this run, because it is unknown whether one was stopped: ${error.message}`);
        return { config, participations: new Map() };
    }
}
function openStore(inputs, kit) {
    const { historyFolder, historyBranch, historyToken = inputs.githubToken } = inputs;
    if (historyFolder !== undefined) {
        return (0,history_folder/* createHistoryFolder */.n)(external_node_path_.join(kit.runner.workspace, historyFolder), kit.clock);
    }
    const repository = (0,repository_ref/* parseRepositoryRef */.rH)(kit.runner.repository ?? "");
    if (historyBranch === undefined || repository === null)
        return null;
    const github = (0,connect/* connectGitHub */.U)({
        action: "sync-monitor",
        token: historyToken,
        buffer: 0,
        maxWaitMs: MAX_WAIT_MS,
        writeIntervalMs: 0,
        maxRetries: inputs.maxRetries,
        concurrency: 1,
        signal: kit.signal,
    }, kit);
    return github.openHistory({ repository, branch: historyBranch });
}


/***/ })

};
