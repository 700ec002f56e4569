export const id = 98;
export const ids = [98];
export const modules = {

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2630);

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const inputs = {
        configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
        repositories: reader.lines("repositories"),
        shards: reader.integer("shards", { min: 1, max: _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SHARDS */ .hH, default: 1 }),
        isPerOwner: reader.boolean("per-owner", false),
        maxPullRequests: reader.optionalInteger("max-pull-requests", { min: 0, max: 10_000 }),
        writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
        artifactPrefix: reader.string("artifact-prefix", "automation-metrics-"),
        collectFolder: reader.workspacePath("collect-folder", "shards"),
    };
    reader.finish();
    return inputs;
}


/***/ }),

/***/ 4098:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1482);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1481);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)((kit) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/core/out/config/parse-ecosystem-config.js
var parse_ecosystem_config = __webpack_require__(4209);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/core/out/repository/shard.js
var repository_shard = __webpack_require__(2630);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./packages/core/out/sync/select/select-repositories.js
var select_repositories = __webpack_require__(5381);
;// CONCATENATED MODULE: ./packages/core/out/sync/select/plan-shards.js





/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const REQUESTS_AT_A_TIME = 80;
const MAX_CONCURRENCY = 8;
/**
 * Cuts the repositories of a configuration that are switched on into shards, in a stable order: by owner where a token
 * reaches one owner only, then by the hash that `isInShard` uses. Every repository is in exactly one shard, and no shard is
 * empty. A shard is a pattern and a range of hashes, so that its length does not grow with its repositories; names are
 * written only where they are few.
 *
 * Throws `ConfigError` when there are more owners than a matrix may have jobs.
 */
function planShards(config, options) {
    const groups = makeGroups(config, options);
    if (groups.length > repository_shard/* MAX_SHARDS */.hH) {
        throw new errors/* ConfigError */.xL([
            {
                message: `The configuration names repositories of ${(0,plural/* formatCount */.B4)(groups.length, "owner")}, and a matrix runs at most ${repository_shard/* MAX_SHARDS */.hH} ` +
                    "jobs. Split it into several configurations, or use one token with access to all of them.",
            },
        ]);
    }
    const counts = allot(groups, options.shards);
    const forms = chooseForms(groups, counts, options.only);
    const cut = groups.flatMap((group, index) => cutGroup(group, counts[index] ?? 1, forms[index] ?? "whole", options.only));
    const shares = splitProportionally(options.maxPullRequests, cut.map(({ size }) => size), options.turn ?? 0);
    return cut.map((shard, index) => {
        const sameToken = cut.filter(({ owner }) => owner === shard.owner).length;
        return {
            ...shard,
            maxPullRequests: shares[index] ?? 0,
            writeIntervalMs: options.writeIntervalMs * sameToken,
            concurrency: Math.min(MAX_CONCURRENCY, Math.max(1, Math.floor(REQUESTS_AT_A_TIME / sameToken))),
        };
    });
}
function makeGroups(config, { only, isPerOwner }) {
    const ownerOf = ({ owner }) => (isPerOwner ? owner.toLowerCase() : "");
    const group = (patterns) => Map.groupBy((0,select_repositories/* selectRepositories */.X)(config, patterns, undefined).selected.map(({ repository }) => repository), ownerOf);
    const all = group([]);
    const selected = only.length === 0 ? all : group(only);
    return [...selected].map(([owner, repositories]) => ({
        owner,
        repositories,
        isWhole: repositories.length === all.get(owner)?.length,
    }));
}
/** Characters of a selection's names that are written out in any case: names say more to a reader than patterns. */
const FEW_NAMES = 10_000;
/** How the shards of each group say which repositories they may hold. */
function chooseForms(groups, counts, only) {
    if (only.length === 0)
        return groups.map(() => "whole");
    const lengthOf = (chosen) => chosen
        .flatMap(({ repositories }) => repositories)
        .reduce((sum, repository) => sum + (0,repository_ref/* formatRepositoryRef */.PC)(repository).length + 1, 0);
    if (lengthOf(groups) <= FEW_NAMES)
        return groups.map(() => "names");
    const parts = groups.map((group, index) => ({ group, count: counts[index] ?? 1 }));
    const open = parts.filter(({ group }) => !group.isWhole);
    const patterns = open.reduce((sum, { count }) => sum + count, 0) * only.join("\n").length;
    const form = lengthOf(open.map(({ group }) => group)) <= patterns ? "names" : "patterns";
    return groups.map(({ isWhole }) => (isWhole ? "whole" : form));
}
/**
 * One shard for each group, and each further one to the group whose shards are the largest.
 *
 * @see https://en.wikipedia.org/wiki/D%27Hondt_method
 */
function allot(groups, shards) {
    const counts = groups.map(() => 1);
    const average = (index) => (groups[index]?.repositories.length ?? 0) / (counts[index] ?? 1);
    for (let left = Math.min(shards, repository_shard/* MAX_SHARDS */.hH) - groups.length; left > 0; left--) {
        const largest = groups.reduce((best, _, index) => (average(index) > average(best) ? index : best), 0);
        if (average(largest) <= 1)
            break;
        counts[largest] = (counts[largest] ?? 1) + 1;
    }
    return counts;
}
function cutGroup({ owner, repositories }, count, form, only) {
    return Array.from({ length: count }, (_, position) => {
        const shard = { index: position + 1, count };
        const name = `${shard.index}-of-${count}`;
        const members = repositories.filter((repository) => (0,repository_shard/* isInShard */.O1)(repository, shard));
        const known = { id: owner === "" ? name : `${owner}-${name}`, owner, size: members.length };
        if (form === "whole") {
            return { ...known, repositories: owner === "" ? "" : `${owner}/*`, shard: (0,repository_shard/* formatShard */._D)(shard) };
        }
        if (form === "names") {
            const names = members.map(repository_ref/* formatRepositoryRef */.PC).join("\n");
            return { ...known, repositories: names, shard: (0,repository_shard/* formatShard */._D)(shard) };
        }
        // A selection's patterns may reach over owners, so the shard has to say whose it is.
        const own = owner === "" ? shard : { ...shard, owner };
        return { ...known, repositories: only.join("\n"), shard: (0,repository_shard/* formatShard */._D)(own) };
    }).filter(({ size }) => size > 0);
}
/** Of all steps the one that spreads positions most evenly, however many there are. https://en.wikipedia.org/wiki/Golden_ratio */
const GOLDEN_STEP = (Math.sqrt(5) - 1) / 2;
/**
 * Whole parts of `total` in the proportion of `weights`; they add up to `total`. What is left by rounding goes to other
 * parts in another `turn`: a shard whose share is less than one would otherwise never get anything.
 */
function splitProportionally(total, weights, turn) {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const start = Math.floor(((turn * GOLDEN_STEP) % 1) * sum);
    let reached = 0;
    let given = 0;
    return weights.map((weight) => {
        reached += weight;
        const upTo = Math.floor((total * reached + start) / sum);
        const share = upTo - given;
        given = upTo;
        return share;
    });
}

// EXTERNAL MODULE: ./packages/core/out/sync/sync-settings.js
var sync_settings = __webpack_require__(7190);
;// CONCATENATED MODULE: ./actions/plan-shards/out/outputs.js

/**
 * Longest value of an output, in bytes. The next step gets it as an environment variable, which Linux limits to 131,072
 * bytes with its name.
 *
 * @see https://man7.org/linux/man-pages/man2/execve.2.html (MAX_ARG_STRLEN)
 */
const MAX_OUTPUT_BYTES = 100_000;
/** The outputs of a run, by their name in action.yml. */
function toOutputs(shards, inputs) {
    const matrix = shards.map((shard) => toMatrixEntry(shard, inputs.artifactPrefix));
    const filesOf = (name) => matrix.map(({ artifact }) => `${inputs.collectFolder}/${artifact}/${name}`).join("\n");
    return {
        slices: JSON.stringify(matrix),
        count: String(shards.length),
        "metrics-files": filesOf("automation_metrics.json"),
        "report-files": filesOf("automation_sync.json"),
    };
}
/**
 * Throws `ConfigError` where an output would be too long to be used: a matrix that is cut short, or empty beside a count,
 * would leave repositories out without a word.
 */
function refuseLong(outputs) {
    const problems = Object.entries(outputs).flatMap(([name, value]) => {
        const bytes = Buffer.byteLength(value);
        if (bytes <= MAX_OUTPUT_BYTES)
            return [];
        const message = `The output \`${name}\` would take ${bytes} bytes; the limit is ${MAX_OUTPUT_BYTES} (an environment variable on ` +
            "Linux holds 131072). Select repositories by patterns instead of names, use fewer `shards`, split the configuration, or " +
            "shorten `artifact-prefix` and `collect-folder`.";
        return [{ message }];
    });
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems);
}
/** Kebab-case, because a workflow spells them: `matrix.slice.max-pull-requests`. */
function toMatrixEntry(shard, artifactPrefix) {
    return {
        id: shard.id,
        owner: shard.owner,
        repositories: shard.repositories,
        shard: shard.shard,
        size: shard.size,
        artifact: `${artifactPrefix}${shard.id}`,
        "max-pull-requests": shard.maxPullRequests,
        "write-interval-ms": shard.writeIntervalMs,
        concurrency: shard.concurrency,
    };
}

;// CONCATENATED MODULE: ./actions/plan-shards/out/plan.js




/** Reads the configuration, cuts it into shards, and hands them on as a matrix. Asks GitHub nothing. */
async function plan(inputs, kit) {
    const file = inputs.configFile;
    const { config } = await (0,parse_ecosystem_config/* parseEcosystemConfig */.I)(await kit.readWorkspaceFile(file), { file });
    const { shards: count, isPerOwner, maxPullRequests, writeIntervalMs } = inputs;
    const shards = planShards(config, {
        only: inputs.repositories,
        shards: count,
        isPerOwner,
        maxPullRequests: (0,sync_settings/* resolveMaxPullRequests */.ib)(config, { maxPullRequests }),
        writeIntervalMs,
        turn: kit.runner.runNumber ?? 0,
    });
    for (const pattern of (0,select_repositories/* findIdlePatterns */.$)(config, inputs.repositories)) {
        kit.logger.warning(`The input \`repositories\`: ${JSON.stringify(pattern)} matches no repository of ${file}.`);
    }
    const outputs = toOutputs(shards, inputs);
    refuseLong(outputs);
    for (const shard of shards)
        kit.logger.info(`${shard.id}: ${(0,plural/* formatCount */.B4)(shard.size, "repository", "repositories")}`);
    kit.setOutputs(outputs);
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

/***/ 5381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findIdlePatterns),
/* harmony export */   X: () => (/* binding */ selectRepositories)
/* harmony export */ });
/* harmony import */ var _repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _repository_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2630);


/** Patterns that no repository of the configuration matches: misspelt, most of the time. Exclusions are not looked at. */
function findIdlePatterns(config, patterns) {
    return patterns.filter((pattern) => {
        if (pattern.startsWith("!"))
            return false;
        const matches = (0,_repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .createRepositoryMatcher */ .$)([pattern]);
        return !config.repositories.some(({ repository }) => matches(repository));
    });
}
/**
 * Picks a run's repositories. One that `patterns` leave out, or of another owner than the shard's, is not part of the run
 * at all; one of another shard, or switched off in the file, is listed as skipped.
 */
function selectRepositories(config, patterns, shard) {
    const matches = patterns.length === 0 ? () => true : (0,_repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .createRepositoryMatcher */ .$)(patterns);
    const selected = [];
    const skipped = [];
    for (const repository of config.repositories) {
        if (!matches(repository.repository))
            continue;
        if (shard?.owner !== undefined && repository.repository.owner.toLowerCase() !== shard.owner)
            continue;
        if (!repository.isEnabled)
            skipped.push({ repository, reason: "disabled" });
        else if (shard !== undefined && !(0,_repository_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .isInShard */ .O1)(repository.repository, shard)) {
            skipped.push({ repository, reason: "not-in-shard" });
        }
        else
            selected.push(repository);
    }
    return { selected, skipped };
}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ resolveRepositorySettings),
/* harmony export */   Xw: () => (/* binding */ resolveRunMode),
/* harmony export */   ib: () => (/* binding */ resolveMaxPullRequests)
/* harmony export */ });
/* unused harmony export DEFAULT_MAX_PULL_REQUESTS */
const DEFAULT_MAX_PULL_REQUESTS = 50;
/** Resolves the settings of one repository: its own setting, else the input, else the file, else the default. */
function resolveRepositorySettings(config, repository, overrides, ecosystem) {
    const { sync } = config;
    return {
        mode: config.isSyncEnabled ? (repository.mode ?? overrides.mode ?? sync.mode ?? "report") : "report",
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
        ecosystem,
    };
}
/** How many pull requests one run may open, over all repositories. */
function resolveMaxPullRequests(config, overrides) {
    return overrides.maxPullRequests ?? config.sync.maxPullRequestsPerRun ?? DEFAULT_MAX_PULL_REQUESTS;
}
/** The mode to name in the report: what holds for a repository without a setting of its own. */
function resolveRunMode(config, overrides) {
    return config.isSyncEnabled ? (overrides.mode ?? config.sync.mode ?? "report") : "report";
}


/***/ })

};
