export const id = 634;
export const ids = [634];
export const modules = {

/***/ 7415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d4: () => (/* binding */ applyExperiments),
  ou: () => (/* binding */ createParticipationFinder),
  _h: () => (/* binding */ experimentStart),
  W_: () => (/* binding */ isRunning)
});

// UNUSED EXPORTS: createEligibility, differingSettings

// EXTERNAL MODULE: ./packages/core/out/repository/repository-pattern.js
var repository_pattern = __webpack_require__(4467);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/core/out/experiment/iso-week.js
var iso_week = __webpack_require__(2785);
;// CONCATENATED MODULE: ./packages/core/out/experiment/assign-variant.js


/**
 * Draws the variant of a repository; `null` where it takes no part: outside of the namespace's range, or beyond the
 * coverage. A pure function of configuration, name and week: the same on every machine.
 *
 * A variant's range begins at the sum of the weights before it, so that raising the coverage moves nobody.
 */
function assignVariant(experiment, repository, nowMs, sha256) {
    const key = (0,repository_ref/* repositoryKey */.Kq)(repository);
    const { namespace, namespaceRange, coverage } = experiment;
    if (namespace !== null) {
        const place = toShare(sha256(`__${namespace}\0${key}`));
        if (place < namespaceRange[0] || place >= namespaceRange[1])
            return null;
    }
    const unit = experiment.design === "switchback" ? `${key}@${(0,iso_week/* isoWeek */.e)(nowMs)}` : key;
    const bucket = toShare(sha256(`${experiment.seed}\0${unit}`));
    let from = 0;
    for (const variant of experiment.variants) {
        if (bucket >= from && bucket < from + coverage * variant.weight)
            return { unit, variant };
        from += variant.weight;
    }
    return null;
}
const UINT32 = 2 ** 32;
const UINT32_DIGITS = 8;
/** The first four bytes of a digest as a number within 0..1, 1 excluded. */
function toShare(digest) {
    return Number.parseInt(digest.slice(0, UINT32_DIGITS), 16) / UINT32;
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/apply-experiments.js



const DAY_MS = 86_400_000;
/**
 * Gives each repository the settings of its variant. They override the file and the inputs, not what the repository's own
 * entry says; a repository with an own value for a setting that differs takes no part.
 */
function applyExperiments(config, context) {
    const running = config.experiments.filter((experiment) => isRunning(experiment, context));
    if (running.length === 0)
        return { config, participations: new Map() };
    const findParticipation = createParticipationFinder(running, context.sha256);
    const participations = new Map();
    const repositories = config.repositories.map((entry) => {
        const own = findParticipation(entry, context.nowMs);
        if (own === null)
            return entry;
        participations.set((0,repository_ref/* repositoryKey */.Kq)(entry.repository), own);
        return { ...entry, ...own.variant.settings };
    });
    return { config: { ...config, repositories }, participations };
}
/**
 * Makes the test for a repository's part: the first of these experiments that takes it. One at a time, so that what another
 * one changes is never taken for its effect.
 */
function createParticipationFinder(experiments, sha256) {
    const tests = experiments.map((experiment) => ({ experiment, isEligible: createEligibility(experiment) }));
    return (entry, nowMs) => {
        for (const { experiment, isEligible } of tests) {
            const assignment = isEligible(entry)
                ? assignVariant(experiment, entry.repository, nowMs, sha256)
                : null;
            if (assignment !== null)
                return { ...assignment, experiment };
        }
        return null;
    };
}
/** Whether an experiment assigns variants now. */
function isRunning(experiment, { nowMs, stopped, isDisabled }) {
    const startMs = experimentStart(experiment);
    return (!isDisabled &&
        experiment.status === "running" &&
        !stopped.has(experiment.id) &&
        nowMs >= startMs &&
        nowMs < startMs + experiment.maxDays * DAY_MS);
}
/** When the experiment's first day begins, in milliseconds since 1970. */
function experimentStart({ start }) {
    return Date.parse(`${start}T00:00:00Z`);
}
/** Tells whether a repository of the file can take part. */
function createEligibility(experiment) {
    const { include, exclude } = experiment.eligible;
    const isIncluded = (0,repository_pattern/* createRepositoryMatcher */.$)(include);
    const isExcluded = (0,repository_pattern/* createRepositoryMatcher */.$)(exclude);
    const settings = differingSettings(experiment);
    return (entry) => entry.isEnabled &&
        isIncluded(entry.repository) &&
        !isExcluded(entry.repository) &&
        settings.every((setting) => entry[setting] === undefined);
}
/** The settings that at least one variant changes. */
function differingSettings({ variants }) {
    return [
        ...new Set(variants.flatMap(({ settings }) => Object.keys(settings))),
    ];
}


/***/ }),

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ evaluateExperiments),
  o: () => (/* binding */ readExperimentsSection)
});

// EXTERNAL MODULE: ./packages/core/out/history/change-state.js
var change_state = __webpack_require__(7864);
// EXTERNAL MODULE: ./packages/core/out/history/exposure-records.js
var exposure_records = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/core/out/history/pull-request-records.js
var pull_request_records = __webpack_require__(8736);
// EXTERNAL MODULE: ./packages/core/out/history/read-history.js
var read_history = __webpack_require__(7169);
// EXTERNAL MODULE: ./packages/core/out/history/state-file.js
var state_file = __webpack_require__(838);
// EXTERNAL MODULE: ./packages/core/out/experiment/apply-experiments.js + 1 modules
var apply_experiments = __webpack_require__(7415);
// EXTERNAL MODULE: ./packages/core/out/experiment/iso-week.js
var iso_week = __webpack_require__(2785);
;// CONCATENATED MODULE: ./packages/core/out/experiment/collect-results.js

const HOUR_MS = 3_600_000;
/** Pull requests younger than this are not judged: slow ones would be missing among them. */
const MATURE_HOURS = 72;
/** Puts the changes of each pull request together; those whose opening is not known are left out. */
function readLives(records, nowMs) {
    const changes = Map.groupBy(records, ({ repository, number }) => `${repository.toLowerCase()}#${number}`);
    return [...changes.values()].flatMap((all) => {
        const opened = all.find(({ change }) => change === "opened" || change === "conflict");
        if (opened === undefined)
            return [];
        const openedMs = Date.parse(opened.ts);
        const hoursAt = (change) => change && (change.hours_open ?? Math.max(0, (Date.parse(change.ts) - openedMs) / HOUR_MS));
        const hoursToMerge = hoursAt(all.find(({ change }) => change === "merged"));
        const end = hoursToMerge ?? hoursAt(all.find(({ change }) => change === "closed" || change === "vetoed"));
        return [
            {
                repository: opened.repository.toLowerCase(),
                number: opened.number,
                openedMs,
                isOpen: end === undefined,
                hoursToMerge: hoursToMerge ?? null,
                hours: end ?? Math.max(0, (nowMs - openedMs) / HOUR_MS),
                hadConflict: all.some(({ change }) => change === "conflict"),
                experiment: opened.experiment ?? null,
                variant: opened.variant ?? null,
            },
        ];
    });
}
/** Collects what each variant of an experiment has to show since its start. */
function collectResults(experiment, { exposures, pullRequests }, nowMs) {
    const startMs = Date.parse(`${experiment.start}T00:00:00Z`);
    const own = exposures.filter(({ experiment: id, seed, ts }) => id === experiment.id && (seed ?? experiment.seed) === experiment.seed && Date.parse(ts) >= startMs);
    const doubled = findDoubled(own);
    const met = own.filter(({ unit }) => !doubled.has(unit.toLowerCase()));
    const lives = readLives(pullRequests, nowMs).filter((life) => life.experiment === experiment.id && life.openedMs >= startMs && !isDoubled(life, experiment, doubled));
    const variants = experiment.variants.map(({ id }) => [
        id,
        collectVariant(met.filter(({ variant }) => variant === id), lives.filter(({ variant }) => variant === id), nowMs),
    ]);
    return { variants: new Map(variants), doubled };
}
function findDoubled(exposures) {
    const variants = new Map();
    const doubled = new Set();
    for (const { unit, variant } of exposures) {
        const key = unit.toLowerCase();
        if ((variants.get(key) ?? variant) !== variant)
            doubled.add(key);
        variants.set(key, variant);
    }
    return doubled;
}
function isDoubled(life, { design }, doubled) {
    return doubled.has(design === "switchback" ? `${life.repository}@${(0,iso_week/* isoWeek */.e)(life.openedMs).toLowerCase()}` : life.repository);
}
function collectVariant(exposures, lives, nowMs) {
    const mature = lives.filter(({ openedMs }) => nowMs - openedMs >= MATURE_HOURS * HOUR_MS);
    const byRun = exposures.map((exposure) => ({ ...exposure, repository: repositoryOf(exposure.unit) }));
    const acted = byRun.filter(({ operations }) => (operations ?? 0) > 0);
    const known = (key) => byRun.flatMap((exposure) => {
        const total = exposure[key];
        return total === undefined ? [] : { repository: exposure.repository, total, count: 1 };
    });
    return {
        sums: {
            merged_within_72h: addUp(mature.map(({ repository, hoursToMerge }) => ({
                repository,
                total: hoursToMerge !== null && hoursToMerge <= MATURE_HOURS ? 1 : 0,
                count: 1,
            }))),
            conflict_rate: addUp(lives.map(({ repository, hadConflict }) => ({ repository, total: hadConflict ? 1 : 0, count: 1 }))),
            operation_failure_rate: addUp(acted.map(({ repository, failed, operations }) => ({
                repository,
                total: failed ?? 0,
                count: operations ?? 0,
            }))),
            success_rate: addUp(acted.map(({ repository, failed }) => ({ repository, total: (failed ?? 0) === 0 ? 1 : 0, count: 1 }))),
            api_calls_per_scan: addUp(known("calls")),
            duration_seconds: addUp(known("duration_seconds")),
        },
        timesToMerge: lives.map(({ hours, hoursToMerge }) => ({ hours, isDone: hoursToMerge !== null })),
        exposed: new Set(exposures.map(({ unit }) => unit.toLowerCase())),
    };
}
function repositoryOf(unit) {
    return unit.toLowerCase().split("@")[0] ?? "";
}
function addUp(sums) {
    const byRepository = new Map();
    for (const { repository, total, count } of sums) {
        const before = byRepository.get(repository) ?? { total: 0, count: 0 };
        byRepository.set(repository, { repository, total: before.total + total, count: before.count + count });
    }
    return [...byRepository.values()];
}

// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./packages/core/out/experiment/format-result.js
var format_result = __webpack_require__(1534);
// EXTERNAL MODULE: ./packages/core/out/statistics/beta.js
var beta = __webpack_require__(3503);
// EXTERNAL MODULE: ./packages/core/out/statistics/gamma.js
var gamma = __webpack_require__(3792);
;// CONCATENATED MODULE: ./packages/core/out/statistics/incomplete-gamma.js

/** Most terms of series and fraction; they need about sqrt(a) of them. */
const MAX_STEPS = 10_000;
const PRECISION = 1e-16;
/** Stands in for a zero denominator in Lentz' method. */
const TINY = 1e-300;
/**
 * The upper regularized incomplete gamma function Q(a, x), for a > 0; `x` below 0 counts as 0. `NaN` for other arguments.
 * Series below a + 1, continued fraction above it, https://dlmf.nist.gov/8.11.
 */
function upperGamma(a, x) {
    if (!(a > 0) || Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    const logFront = a * Math.log(x) - x - (0,gamma/* logGamma */.S)(a);
    return x < a + 1 ? 1 - Math.exp(logFront) * series(a, x) : Math.exp(logFront) * fraction(a, x);
}
function series(a, x) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n <= MAX_STEPS; n += 1) {
        term *= x / (a + n);
        sum += term;
        if (term < sum * PRECISION)
            break;
    }
    return sum;
}
function fraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let value = d;
    for (let n = 1; n <= MAX_STEPS; n += 1) {
        const step = -n * (n - a);
        b += 2;
        d = 1 / keepFromZero(step * d + b);
        c = keepFromZero(b + step / c);
        const factor = d * c;
        value *= factor;
        if (Math.abs(factor - 1) < PRECISION)
            break;
    }
    return value;
}
function keepFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}

;// CONCATENATED MODULE: ./packages/core/out/statistics/distributions.js


/** The probability that a standard normal variable is at most `z`. */
function normalCdf(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    const tail = upperGamma(0.5, (z * z) / 2) / 2;
    return z < 0 ? tail : 1 - tail;
}
/** The value that a standard normal variable stays below with probability `p`, 0 < p < 1; infinite at the ends. */
function normalQuantile(p) {
    return quantile(p, normalCdf);
}
/** The probability that a chi-squared variable with `degrees` > 0 degrees of freedom is at least `x`. */
function chiSquaredTail(x, degrees) {
    return upperGamma(degrees / 2, x / 2);
}
/** The probability that a variable of Student's distribution with `degrees` > 0 degrees of freedom is at most `t`. */
function studentCdf(t, degrees) {
    if (t === Number.POSITIVE_INFINITY)
        return 1;
    const square = t * t;
    // Of the two ways to say it, the one that keeps the digits: near 0, and far out.
    if (square < degrees) {
        return 0.5 + (Math.sign(t) * (0,beta/* regularizedBeta */.R)(square / (degrees + square), 0.5, degrees / 2)) / 2;
    }
    const tail = (0,beta/* regularizedBeta */.R)(degrees / (degrees + square), degrees / 2, 0.5) / 2;
    return t < 0 ? tail : 1 - tail;
}
/** The value that such a variable stays below with probability `p`, 0 < p < 1; infinite at the ends. */
function studentQuantile(p, degrees) {
    return quantile(p, (t) => studentCdf(t, degrees));
}
/** Enough halvings to use up a double's digits from any start. */
const HALVINGS = 200;
/** Inverts a symmetric distribution around 0. Works on the lower half, where small probabilities keep their digits. */
function quantile(p, cdf) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    if (p > 0.5)
        return -quantile(1 - p, cdf);
    let low = -1;
    while (cdf(low) > p)
        low *= 2;
    let high = 0;
    for (let step = 0; step < HALVINGS && high - low > Number.EPSILON * Math.abs(low); step += 1) {
        const middle = (low + high) / 2;
        if (cdf(middle) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/sample-ratio.js

/** Below this the split is not what was drawn. */
const SAMPLE_RATIO_ALPHA = 0.001;
/** Fewer repositories in a variant than this tell nothing. */
const MIN_UNITS = 8;
/**
 * The probability that exposures differ that much between variants by chance (chi-squared test); `null` where a variant has
 * too few. A variant that crashes before it is recorded shows here.
 */
function testSampleRatio(variants) {
    const assigned = variants.reduce((total, variant) => total + variant.assigned, 0);
    const exposed = variants.reduce((total, variant) => total + variant.exposed, 0);
    if (assigned === 0 || exposed === 0)
        return null;
    const expected = variants.map((variant) => (variant.assigned / assigned) * exposed);
    if (expected.some((count) => count < MIN_UNITS))
        return null;
    const statistic = variants.reduce((total, variant, index) => total + (variant.exposed - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1), 0);
    return chiSquaredTail(statistic, variants.length - 1);
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/decide-experiment.js



/** Units that met two variants: this share and this many make the result worthless. */
const MAX_DOUBLED_SHARE = 0.01;
const MIN_DOUBLED = 10;
/**
 * Decides about an experiment, gravest first. Once stopped it stays so.
 *
 * @param stopped what an earlier look decided; `isRedrawn`: variants or weights changed since the first look
 */
function decideExperiment(look, { stopped, isRedrawn }) {
    if (stopped !== undefined) {
        return { decision: "stopped_guardrail", reason: stopped.reason, variant: null };
    }
    if (isRedrawn) {
        const reason = "Design, variants or weights changed while it ran, so repositories changed sides. Give it a new seed.";
        return { decision: "invalid_srm", reason, variant: null };
    }
    return (findInvalid(look) ??
        findBreach(look) ??
        findWorse(look) ??
        findBetter(look) ??
        findNoEffect(look) ??
        findEnd(look) ?? { decision: "collecting", reason: describeProgress(look), variant: null });
}
function findInvalid({ doubled, exposures, sampleRatioP }) {
    const units = [...exposures.values()].reduce((sum, { exposed }) => sum + exposed, doubled);
    if (doubled >= MIN_DOUBLED && doubled > units * MAX_DOUBLED_SHARE) {
        const reason = `${doubled} of ${units} units met more than one variant, so the variants cannot be told apart.`;
        return { decision: "invalid_srm", reason, variant: null };
    }
    if (sampleRatioP === null || sampleRatioP >= SAMPLE_RATIO_ALPHA)
        return null;
    const counts = [...exposures]
        .map(([id, { exposed, assigned }]) => `${id} ${exposed} of ${assigned}`)
        .join(", ");
    const reason = `The variants did not meet the share of units that was drawn (${counts}): one of them may fail before it is recorded.`;
    return { decision: "invalid_srm", reason, variant: null };
}
function findBreach({ guardrails }) {
    const breach = guardrails.find(({ status, guardrail }) => status === "breached" && guardrail.onBreach === "stop");
    if (breach === undefined)
        return null;
    const { guardrail, variant, control, treated } = breach;
    const values = `${(0,format_result/* formatMetric */.gI)(guardrail.metric, treated)} in ${variant}, ${(0,format_result/* formatMetric */.gI)(guardrail.metric, control)} in the control`;
    return {
        decision: "stopped_guardrail",
        reason: `${guardrail.metric} is worse than allowed: ${values}.`,
        variant,
    };
}
function isRipe({ experiment, days, estimates }, variant) {
    const ids = [experiment.variants[0]?.id ?? "", variant];
    return (days >= experiment.minDays &&
        ids.every((id) => (estimates.get(id)?.repositories ?? 0) >= experiment.analysis.minUnits));
}
function findSignificant(look, isBetter) {
    const sign = look.experiment.primary.direction === "up" ? 1 : -1;
    return look.comparisons
        .filter(({ variant, lowestP, alpha, delta }) => {
        const gain = sign * (delta ?? 0);
        return isRipe(look, variant) && lowestP <= alpha && (isBetter ? gain > 0 : gain < 0);
    })
        .toSorted((a, b) => Math.abs(b.delta ?? 0) - Math.abs(a.delta ?? 0))
        .at(0);
}
function findWorse(look) {
    const worse = findSignificant(look, false);
    if (worse === undefined)
        return null;
    const reason = `${worse.variant} is worse by ${look.experiment.primary.metric}: ${(0,format_result/* formatDifference */.jR)(worse)}.`;
    return { decision: "stopped_guardrail", reason, variant: worse.variant };
}
function findBetter(look) {
    const better = findSignificant(look, true);
    if (better === undefined)
        return null;
    const reason = `${better.variant} is better by ${look.experiment.primary.metric}: ${(0,format_result/* formatDifference */.jR)(better)}.`;
    return { decision: "ship_recommended", reason, variant: better.variant };
}
function findNoEffect(look) {
    const { mde } = look.experiment.primary;
    const isSmall = look.comparisons.every(({ interval, variant }) => isRipe(look, variant) && interval !== null && interval[0] > -mde && interval[1] < mde);
    if (!isSmall)
        return null;
    const reason = `Any difference is smaller than the ${(0,format_result/* formatShare */.T1)(mde)} that matter.`;
    return { decision: "no_effect", reason, variant: null };
}
function findEnd({ days, experiment }) {
    if (days < experiment.maxDays)
        return null;
    const reason = `${(0,plural/* formatCount */.B4)(experiment.maxDays, "day")} did not suffice to tell. Take more repositories, or the design "switchback".`;
    return { decision: "inconclusive", reason, variant: null };
}
function describeProgress({ days, experiment, estimates }) {
    const fewest = Math.min(...experiment.variants.map(({ id }) => estimates.get(id)?.repositories ?? 0));
    const { minUnits } = experiment.analysis;
    if (days < experiment.minDays)
        return `Day ${Math.floor(days)} of at least ${experiment.minDays}.`;
    return fewest < minUnits
        ? `The smallest variant has results from ${fewest} of the ${(0,plural/* formatCount */.B4)(minUnits, "repository", "repositories")} that it needs.`
        : `No difference is certain yet; it ends after ${(0,plural/* formatCount */.B4)(experiment.maxDays, "day")}.`;
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/always-valid.js
/**
 * Tests a difference by the mixture sequential probability ratio test (Johari et al. 2017, https://arxiv.org/abs/1512.04922):
 * the likelihood of effects spread by `tau` around 0 against no effect.
 *
 * @param tau the spread, > 0: the smallest effect that matters, fixed before the first look
 */
function testAlwaysValid({ delta, variance }, { tau, alpha }) {
    if (variance === null || !Number.isFinite(variance) || variance <= 0)
        return { p: 1, interval: null };
    const spread = tau ** 2;
    const logRatio = 0.5 * Math.log(variance / (variance + spread)) +
        (delta ** 2 * spread) / (2 * variance * (variance + spread));
    const half = halfWidth(variance, { tau, alpha });
    return { p: Math.min(1, Math.exp(-logRatio)), interval: [delta - half, delta + half] };
}
/** Half of the interval's width, for a variance > 0. */
function halfWidth(variance, { tau, alpha }) {
    const spread = tau ** 2;
    const wider = variance + spread;
    return Math.sqrt(((2 * variance * wider) / spread) * Math.log(Math.sqrt(wider / variance) / alpha));
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/difference.js

/**
 * Estimates a rate from what repositories show. Outcomes of one repository are alike, so the repository is what counts, not
 * the outcome: at 100 repositories an analysis by pull request sees a difference in 30 % of the cases where there is none.
 */
function estimateRatio(units) {
    const known = units.filter(({ count }) => count > 0);
    const repositories = known.length;
    const count = sum(known.map((unit) => unit.count));
    if (count === 0)
        return { rate: null, count, repositories, variance: null };
    const rate = sum(known.map(({ total }) => total)) / count;
    if (repositories < 2)
        return { rate, count, repositories, variance: null };
    const squares = sum(known.map((unit) => (unit.total - rate * unit.count) ** 2));
    const between = ((squares / (repositories - 1)) * repositories) / count ** 2;
    return { rate, count, repositories, variance: squares > 0 ? between : chance(rate * count, count) / count };
}
/** Compares two separate groups of repositories; `null` where one has nothing to show. */
function compareGroups(control, treated) {
    if (control.rate === null || treated.rate === null)
        return null;
    const delta = treated.rate - control.rate;
    if (control.variance === null || treated.variance === null)
        return { delta, variance: null };
    const degrees = control.repositories + treated.repositories - 2;
    return { delta, variance: (control.variance + treated.variance) * widening(degrees) };
}
/**
 * Compares the variants within each repository that had both (switchback); `null` where none had. Each counts by the
 * harmonic weight of its outcomes.
 */
function compareWithin(control, treated) {
    const before = new Map(control.filter(({ count }) => count > 0).map((unit) => [unit.repository, unit]));
    const pairs = treated.flatMap((after) => {
        const own = before.get(after.repository);
        if (own === undefined || after.count === 0)
            return [];
        const weight = (own.count * after.count) / (own.count + after.count);
        return { weight, delta: after.total / after.count - own.total / own.count };
    });
    if (pairs.length === 0)
        return null;
    const weights = sum(pairs.map(({ weight }) => weight));
    const delta = sum(pairs.map((pair) => pair.weight * pair.delta)) / weights;
    if (pairs.length < 2)
        return { delta, variance: null };
    const squares = sum(pairs.map((pair) => pair.weight ** 2 * (pair.delta - delta) ** 2));
    const correction = pairs.length / (pairs.length - 1);
    const outcomes = [...control, ...treated];
    const single = chance(sum(outcomes.map(({ total }) => total)), sum(outcomes.map(({ count }) => count)));
    const variance = squares > 0 ? (squares / weights ** 2) * correction : single / weights;
    return { delta, variance: variance * widening(pairs.length - 1) };
}
/**
 * The variance of one outcome that is a share, by chance alone: for repositories that all show the same, which would
 * otherwise look like certainty. Half an outcome more each way keeps it above 0.
 */
function chance(total, count) {
    const rate = (Math.min(Math.max(total, 0), count) + 0.5) / (count + 1);
    return rate * (1 - rate);
}
const NORMAL_QUANTILE = 1.959963984540054;
const TWO_SIDED = 0.975;
const widenings = new Map();
/** With few repositories the variance is itself uncertain: Student's quantile instead of the normal one, squared. */
function widening(degrees) {
    if (degrees < 1)
        return Number.POSITIVE_INFINITY;
    const known = widenings.get(degrees);
    if (known !== undefined)
        return known;
    const value = (studentQuantile(TWO_SIDED, degrees) / NORMAL_QUANTILE) ** 2;
    widenings.set(degrees, value);
    return value;
}
const sum = (values) => values.reduce((total, value) => total + value, 0);

;// CONCATENATED MODULE: ./packages/core/out/statistics/integrate.js
/** Panels at first, so that no narrow peak lies between the points. */
const PANELS = 32;
const TOLERANCE = 1e-12;
const MAX_HALVINGS = 30;
/** The integral of a bounded function from 0 to 1, by Simpson's rule with panels that are halved where it bends: about 1e-9. */
function integrate(f) {
    const width = 1 / PANELS;
    let total = 0;
    for (let panel = 0; panel < PANELS; panel += 1) {
        const [from, to] = [panel * width, (panel + 1) * width];
        const [low, middle, high] = [f(from), f((from + to) / 2), f(to)];
        total += refine(f, { from, to, low, middle, high }, MAX_HALVINGS);
    }
    return total;
}
const simpson = ({ from, to, low, middle, high }) => ((to - from) / 6) * (low + 4 * middle + high);
function refine(f, panel, halvings) {
    const { from, to, low, middle, high } = panel;
    const centre = (from + to) / 2;
    const left = { from, to: centre, low, middle: f((from + centre) / 2), high: middle };
    const right = { from: centre, to, low: middle, middle: f((centre + to) / 2), high };
    const halves = simpson(left) + simpson(right);
    const gap = halves - simpson(panel);
    // Richardson: the error of the halves is a fifteenth of the gap.
    if (Math.abs(gap) < 15 * TOLERANCE || halvings === 0)
        return halves + gap / 15;
    return refine(f, left, halvings - 1) + refine(f, right, halvings - 1);
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/guardrail.js

/** What is believed before anything was seen: about one failure in twenty. */
const PRIOR = { failed: 1, succeeded: 19 };
/**
 * The probability that the treated operations fail more often than the control's by more than `margin`, from Beta posteriors.
 *
 * @param margin share, 0..1
 * @param isRelative whether the margin is a share of the control's rate
 */
function probabilityOfHarm(control, treated, { margin, isRelative = false }) {
    const [a, b] = posterior(control);
    const [c, d] = posterior(treated);
    const logNorm = (0,gamma/* logGamma */.S)(a + b) - (0,gamma/* logGamma */.S)(a) - (0,gamma/* logGamma */.S)(b);
    const density = (x) => x <= 0 || x >= 1
        ? // A posterior of at least the prior's one failure has a finite density at the ends.
            edgeDensity(x, a, b)
        : Math.exp(logNorm + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const worse = (x) => 1 - (0,beta/* regularizedBeta */.R)(isRelative ? x * (1 + margin) : x + margin, c, d);
    return Math.min(1, Math.max(0, integrate((x) => density(x) * worse(x))));
}
function posterior({ failed, operations }) {
    return [PRIOR.failed + failed, PRIOR.succeeded + operations - failed];
}
function edgeDensity(x, a, b) {
    if (x <= 0)
        return a === 1 ? b : 0;
    return b === 1 ? a : 0;
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/evaluate-guardrails.js



const CERTAINTY = 0.99;
/** Operations of each variant that anything is said after. */
const MIN_OPERATIONS = 20;
/** Metrics that are a share of failures or successes among operations. */
const SHARES = new Set([
    "merged_within_72h",
    "success_rate",
    "operation_failure_rate",
    "conflict_rate",
]);
/** Judges every guardrail of every variant, operation by operation: harm has to be seen within hours, not weeks. */
function evaluateGuardrails(experiment, variants) {
    const control = variants.get(experiment.variants[0]?.id ?? "");
    if (control === undefined)
        return [];
    return experiment.guardrails.flatMap((guardrail) => experiment.variants.slice(1).flatMap(({ id }) => {
        const treated = variants.get(id);
        return treated === undefined ? [] : { guardrail, variant: id, ...judge(guardrail, control, treated) };
    }));
}
function judge(guardrail, control, treated) {
    const { metric } = guardrail;
    if (metric === "time_to_merge_p50_h")
        return { status: "unknown", probability: null, control: null, treated: null };
    const [before, after] = [estimateRatio(control.sums[metric]), estimateRatio(treated.sums[metric])];
    const rates = { control: before.rate, treated: after.rate };
    if (before.rate === null || after.rate === null || Math.min(before.count, after.count) < MIN_OPERATIONS) {
        return { status: "unknown", probability: null, ...rates };
    }
    const probability = SHARES.has(metric)
        ? probabilityOfHarm(toFailures(before.rate, before.count, guardrail), toFailures(after.rate, after.count, guardrail), {
            margin: guardrail.margin,
            isRelative: guardrail.isRelative,
        })
        : probabilityOfExcess(before, after, guardrail);
    return { status: probability > CERTAINTY ? "breached" : "ok", probability, ...rates };
}
function toFailures(rate, count, { direction }) {
    const share = direction === "down" ? rate : 1 - rate;
    return { failed: share * count, operations: count };
}
/** Of numbers that are no shares, by the normal distribution of their means. */
function probabilityOfExcess(before, after, { direction, margin, isRelative }) {
    if (before.rate === null || after.rate === null || before.variance === null || after.variance === null)
        return 0;
    const sign = direction === "down" ? 1 : -1;
    const allowed = isRelative ? Math.abs(before.rate) * margin : margin;
    const excess = sign * (after.rate - before.rate) - allowed;
    const deviation = Math.sqrt(before.variance * (1 + (isRelative ? margin : 0)) ** 2 + after.variance);
    return deviation > 0 ? normalCdf(excess / deviation) : Number(excess > 0);
}

// EXTERNAL MODULE: ./packages/core/out/experiment/experiment-state.js
var experiment_state = __webpack_require__(7838);
;// CONCATENATED MODULE: ./packages/core/out/experiment/kaplan-meier.js
/**
 * The time within which half are done, with those still under way counted as such (Kaplan and Meier 1958); `null` where
 * fewer than half are. The mean of what is done would favour whoever leaves the slow ones open.
 */
function medianTime(durations) {
    const sorted = durations.toSorted((a, b) => a.hours - b.hours || Number(b.isDone) - Number(a.isDone));
    let left = sorted.length;
    let survival = 1;
    for (const { hours, isDone } of sorted) {
        if (isDone)
            survival *= 1 - 1 / left;
        left -= 1;
        // 1 - 1/4 - 1/4 has to reach one half in floating point, too.
        if (survival <= 0.5 + 1e-12)
            return hours;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/pre-period.js

const DAY_MS = 86_400_000;
const IN_TIME_HOURS = 72;
/** Pull requests that the mean of all repositories weighs as much as: (1 - icc) / icc for an intraclass correlation of 0.25. */
const PRIOR_WEIGHT = 3;
/**
 * Makes the adjustment of `merged_within_72h` by the share that each repository merged in time before the start, drawn
 * towards the mean of all (CUPED, Deng et al. 2013). It doubles the power of a parallel design. Nothing is changed where
 * the time before tells nothing.
 *
 * @param all results of all variants together, which the strength of the relation is estimated from
 */
function createAdjustment(experiment, lives, all) {
    const startMs = (0,apply_experiments/* experimentStart */._h)(experiment);
    const days = experiment.analysis.prePeriodDays;
    const before = lives.filter(({ openedMs }) => openedMs < startMs && openedMs >= startMs - days * DAY_MS);
    if (days === 0 || before.length === 0)
        return (units) => units;
    const isInTime = ({ hoursToMerge }) => hoursToMerge !== null && hoursToMerge <= IN_TIME_HOURS;
    const mean = before.filter(isInTime).length / before.length;
    const byRepository = Map.groupBy(before, ({ repository }) => repository);
    const foretold = (repository) => {
        const own = byRepository.get(repository) ?? [];
        return (own.filter(isInTime).length + PRIOR_WEIGHT * mean) / (own.length + PRIOR_WEIGHT) - mean;
    };
    const count = all.reduce((sum, unit) => sum + unit.count, 0);
    const rate = all.reduce((sum, unit) => sum + unit.total, 0) / Math.max(1, count);
    let [covariance, variance] = [0, 0];
    for (const { repository, total, count: own } of all) {
        const lead = foretold(repository);
        covariance += (total - rate * own) * lead;
        variance += own * lead ** 2;
    }
    const slope = variance > 0 ? covariance / variance : 0;
    return (units) => units.map(({ repository, total, count: own }) => ({
        repository,
        total: total - slope * own * foretold(repository),
        count: own,
    }));
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/evaluate-experiment.js









const evaluate_experiment_DAY_MS = 86_400_000;
/** Looks at an experiment. May be called as often as one likes: the test allows for it. */
function lookAtExperiment(experiment, records, { nowMs, assigned, memory }) {
    const { variants, doubled } = collectResults(experiment, records, nowMs);
    const control = variants.get(experiment.variants[0]?.id ?? "");
    const treated = experiment.variants.slice(1);
    const adjust = createPrimaryAdjustment(experiment, records, variants, nowMs);
    const exposures = new Map([...variants].map(([id, { exposed }]) => [
        id,
        { exposed: exposed.size, assigned: assigned.get(id) ?? 0 },
    ]));
    return {
        experiment,
        nowMs,
        days: Math.max(0, (nowMs - (0,apply_experiments/* experimentStart */._h)(experiment)) / evaluate_experiment_DAY_MS),
        estimates: new Map([...variants].map(([id, results]) => [id, estimateRatio(primarySums(experiment, results))])),
        comparisons: treated.map(({ id }) => {
            const difference = compare(experiment, control, variants.get(id), adjust);
            const alpha = experiment.analysis.alpha / treated.length;
            const tested = difference === null
                ? { p: 1, interval: null }
                : testAlwaysValid(difference, { tau: experiment.primary.mde, alpha });
            const lowestP = Math.min(tested.p, (0,experiment_state/* rememberedP */.D1)(memory, experiment, id));
            return { ...tested, variant: id, delta: difference?.delta ?? null, lowestP, alpha };
        }),
        guardrails: evaluateGuardrails(experiment, variants),
        secondary: experiment.secondary.map((metric) => ({
            metric,
            values: new Map([...variants].map(([id, results]) => [id, describeMetric(metric, results)])),
        })),
        exposures,
        doubled: doubled.size,
        sampleRatioP: testSampleRatio([...exposures.values()]),
    };
}
function primarySums({ primary }, { sums }) {
    return primary.metric === "time_to_merge_p50_h" ? [] : sums[primary.metric];
}
function createPrimaryAdjustment(experiment, { pullRequests }, variants, nowMs) {
    // Within a repository its habits cancel out anyway.
    const isAdjusted = experiment.primary.metric === "merged_within_72h" && experiment.design === "parallel";
    const all = [...variants.values()].flatMap((results) => primarySums(experiment, results));
    return createAdjustment(experiment, isAdjusted ? readLives(pullRequests, nowMs) : [], all);
}
function compare(experiment, control, treated, adjust) {
    if (control === undefined || treated === undefined)
        return null;
    const [before, after] = [control, treated].map((results) => adjust(primarySums(experiment, results)));
    if (before === undefined || after === undefined)
        return null;
    return experiment.design === "switchback"
        ? compareWithin(before, after)
        : compareGroups(estimateRatio(before), estimateRatio(after));
}
function describeMetric(metric, { sums, timesToMerge }) {
    return metric === "time_to_merge_p50_h" ? medianTime(timesToMerge) : estimateRatio(sums[metric]).rate;
}

;// CONCATENATED MODULE: ./packages/core/out/experiment/evaluate-experiments.js










const evaluate_experiments_DAY_MS = 86_400_000;
const WEEK_MS = 7 * evaluate_experiments_DAY_MS;
/**
 * Looks at every running experiment and keeps what it decides in the history's state, by compare and swap: of two looks at
 * once each takes what the other one kept. A stop stays. Throws what the store throws when it cannot be read.
 */
async function evaluateExperiments(config, store, { clock, random, sha256, isDryRun }) {
    const nowMs = clock.now();
    const running = config.experiments.filter((experiment) => experiment.status === "running" && (0,apply_experiments/* experimentStart */._h)(experiment) <= nowMs);
    if (running.length === 0)
        return { experiments: [], problems: [] };
    const records = await readRecords(store, running, nowMs);
    const look = (section) => {
        const memory = (0,experiment_state/* readExperimentMemory */.vZ)(section);
        const experiments = running.map((experiment) => evaluate(experiment, records, {
            nowMs,
            memory,
            assigned: countAssigned(config, experiment, nowMs, sha256),
        }));
        const value = (0,experiment_state/* renderExperimentMemory */.tA)(experiments.reduce(remember, memory));
        const isSame = JSON.stringify(value) === JSON.stringify(section);
        return { value: isSame ? undefined : value, result: experiments };
    };
    if (isDryRun)
        return { experiments: look(await readSection(store)).result, problems: [] };
    const written = await (0,change_state/* changeState */.U)(store, { section: experiment_state/* EXPERIMENTS_SECTION */.Bf, apply: look }, { clock, random, message: "Evaluate experiments" });
    const problems = "message" in written
        ? [`${written.message} The next evaluation tries again; until then nothing is stopped.`]
        : [written.problem].filter((problem) => problem !== null);
    return { experiments: written.result, problems };
}
/** The ids of experiments that were stopped, from the history's state. Throws what the store throws. */
async function readExperimentsSection(store) {
    return (0,experiment_state/* readExperimentMemory */.vZ)(await readSection(store));
}
async function readSection(store) {
    const snapshot = await store.open([state_file/* STATE_FOLDER */.P2]);
    const texts = await snapshot.read((0,state_file/* statePathsIn */.BM)(snapshot.files.map(({ path }) => path)));
    return (0,state_file/* readStateFile */.qy)(texts).sections[experiment_state/* EXPERIMENTS_SECTION */.Bf];
}
async function readRecords(store, experiments, nowMs) {
    const starts = experiments.map((experiment) => (0,apply_experiments/* experimentStart */._h)(experiment) - experiment.analysis.prePeriodDays * evaluate_experiments_DAY_MS);
    const reading = await (0,read_history/* readHistory */.Lu)(store, {
        streams: ["exposures", "pull-requests"],
        fromMs: Math.min(...starts),
        untilMs: nowMs,
    });
    return {
        exposures: (reading.records.get("exposures") ?? []).filter(exposure_records/* isExposure */.g),
        pullRequests: (reading.records.get("pull-requests") ?? []).filter(pull_request_records/* isPullRequestChange */.$q),
    };
}
function evaluate(experiment, records, context) {
    const look = lookAtExperiment(experiment, records, context);
    const known = (0,experiment_state/* recall */.I9)(context.memory, experiment);
    const before = known?.stopped;
    const isRedrawn = known !== undefined && known.draw !== (0,experiment_state/* describeDraw */.IY)(experiment);
    const decided = decideExperiment(look, { stopped: before, isRedrawn });
    const isNewlyStopped = before === undefined && decided.decision === "stopped_guardrail";
    const stopped = isNewlyStopped
        ? { at: new Date(context.nowMs).toISOString(), reason: decided.reason, evidence: decided.variant ?? "" }
        : before;
    const openPullRequests = stopped === undefined ? [] : listOpen(experiment, records, stopped.evidence, context.nowMs);
    return { look, decided, stopped, isNewlyStopped, openPullRequests };
}
const MAX_OPEN = 100;
function listOpen({ id }, { pullRequests }, stoppedVariant, nowMs) {
    return readLives(pullRequests, nowMs)
        .filter((life) => life.isOpen && life.experiment === id && life.variant === stoppedVariant)
        .slice(0, MAX_OPEN);
}
function remember(memory, { look, stopped }) {
    const lowestP = Object.fromEntries(look.comparisons.map((one) => [one.variant, one.lowestP]));
    return (0,experiment_state/* rememberLook */.zp)(memory, look.experiment, { lowestP, stopped });
}
/** Units that each variant was drawn for since the start, from the repositories of today. */
function countAssigned(config, experiment, nowMs, sha256) {
    const counts = new Map(experiment.variants.map(({ id }) => [id, 0]));
    const startMs = (0,apply_experiments/* experimentStart */._h)(experiment);
    const endMs = Math.min(nowMs, startMs + experiment.maxDays * evaluate_experiments_DAY_MS - 1);
    const units = new Set();
    for (let atMs = startMs;; atMs = Math.min(atMs + WEEK_MS, endMs)) {
        const context = { nowMs: atMs, sha256, stopped: new Set(), isDisabled: false };
        const running = config.experiments.filter((other) => (0,apply_experiments/* isRunning */.W_)(other, context));
        const findParticipation = (0,apply_experiments/* createParticipationFinder */.ou)(running, sha256);
        for (const entry of config.repositories) {
            const own = findParticipation(entry, atMs);
            if (own?.experiment.id !== experiment.id || units.has(own.unit))
                continue;
            units.add(own.unit);
            counts.set(own.variant.id, (counts.get(own.variant.id) ?? 0) + 1);
        }
        if (experiment.design === "parallel" || atMs >= endMs)
            return counts;
    }
}


/***/ }),

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ EXPERIMENTS_SECTION),
/* harmony export */   D1: () => (/* binding */ rememberedP),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   IY: () => (/* binding */ describeDraw),
/* harmony export */   ON: () => (/* binding */ stoppedExperiments),
/* harmony export */   tA: () => (/* binding */ renderExperimentMemory),
/* harmony export */   vZ: () => (/* binding */ readExperimentMemory),
/* harmony export */   zp: () => (/* binding */ rememberLook)
/* harmony export */ });
/* harmony import */ var _history_history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
/* harmony import */ var _history_report_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);


/** Name of the section of the history's state. */
const EXPERIMENTS_SECTION = "experiments";
/** What decides with the seed who gets which variant. Coverage may be raised: it moves nobody. */
function describeDraw({ design, namespace, variants }) {
    return JSON.stringify([design, namespace, variants.map(({ id, weight }) => [id, weight])]);
}
/** Reads the section. What cannot be read is left out: a look is then as the first one. */
function readExperimentMemory(section) {
    if (!(0,_history_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(section))
        return new Map();
    const entries = Object.entries(section).flatMap(([id, value]) => {
        const seed = (0,_history_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (0,_history_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(value.seed) : null;
        if (!(0,_history_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || seed === null)
            return [];
        const known = (0,_history_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.lowest_p) ? Object.entries(value.lowest_p) : [];
        const lowestP = known.filter((entry) => typeof entry[1] === "number" && entry[1] >= 0 && entry[1] <= 1);
        const stopped = readStop(value.stopped);
        const draw = (0,_history_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(value.draw) ?? "";
        return [[id, { seed, draw, lowestP: Object.fromEntries(lowestP), ...(stopped && { stopped }) }]];
    });
    return new Map(entries);
}
function readStop(value) {
    if (!(0,_history_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const at = (0,_history_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(value.at);
    // A stop whose words are lost is still one.
    return at === null
        ? undefined
        : { at, reason: (0,_history_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(value.reason) ?? "", evidence: (0,_history_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(value.evidence) ?? "" };
}
/** The section as it is written. */
function renderExperimentMemory(memory) {
    return Object.fromEntries([...memory].map(([id, { seed, draw, lowestP, stopped }]) => [
        id,
        { seed, draw, lowest_p: lowestP, ...(stopped && { stopped }) },
    ]));
}
/** What the memory has of an experiment; `undefined` for one with another seed. */
function recall(memory, { id, seed }) {
    const state = memory.get(id);
    return state?.seed === seed ? state : undefined;
}
/** The lowest `p` of a variant so far; 1 before the first look. */
function rememberedP(memory, experiment, variant) {
    return (0,_history_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(recall(memory, experiment)?.lowestP[variant]) ?? 1;
}
/** Ids of those that were stopped. */
function stoppedExperiments(memory, experiments) {
    return new Set(experiments.filter((experiment) => recall(memory, experiment)?.stopped !== undefined).map(({ id }) => id));
}
/** The memory after another look, which may have been read by somebody else meanwhile: a stop stays, and the lower `p`. */
function rememberLook(memory, experiment, look) {
    const before = recall(memory, experiment);
    const lowestP = { ...before?.lowestP };
    for (const [variant, p] of Object.entries(look.lowestP))
        lowestP[variant] = Math.min(p, lowestP[variant] ?? 1);
    const stopped = before?.stopped ?? look.stopped;
    return new Map(memory).set(experiment.id, {
        seed: experiment.seed,
        draw: before?.draw ?? describeDraw(experiment),
        lowestP,
        ...(stopped && { stopped }),
    });
}


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   jR: () => (/* binding */ formatDifference)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);

/** `9 percentage points`. */
function formatShare(share) {
    return (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.abs(Math.round(share * 1000) / 10), "percentage point");
}
/** `+9 pp (95 % interval +2 to +16)`. */
function formatDifference({ delta, interval, alpha }) {
    if (delta === null)
        return "no results yet";
    const range = interval === null
        ? "no interval yet"
        : `${Math.round((1 - alpha) * 1000) / 10} % interval ${signed(interval[0])} to ${signed(interval[1])}`;
    return `${signed(delta)} pp (${range})`;
}
function signed(share) {
    const points = Math.round(Math.min(1, Math.max(-1, share)) * 1000) / 10;
    return points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : "0";
}
/** A metric's value in its unit; `unknown` where there is none. */
function formatMetric(metric, value) {
    if (value === null)
        return "unknown";
    switch (metric) {
        case "time_to_merge_p50_h":
            return `${round(value)} h`;
        case "duration_seconds":
            return `${round(value)} s`;
        case "api_calls_per_scan":
            return String(round(value));
        default:
            return `${round(value * 100)} %`;
    }
}
const round = (value) => Math.round(value * 10) / 10;


/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isoWeek)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** The ISO 8601 week of a moment, UTC: `2026-W49`. Weeks begin on Monday; the first one holds the year's first Thursday. */
function isoWeek(atMs) {
    const date = new Date(atMs);
    const daysSinceMonday = (date.getUTCDay() + 6) % 7;
    const thursday = new Date(atMs + (3 - daysSinceMonday) * DAY_MS);
    const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
    const week = Math.floor((thursday.getTime() - newYear) / DAY_MS / 7) + 1;
    return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}


/***/ }),

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ appendRecords),
/* harmony export */   o: () => (/* binding */ groupRecords)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
/* harmony import */ var _read_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2269);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);



/** Sorts records into their shards. One whose stream is not known is left out. */
function groupRecords(records) {
    const groups = new Map();
    for (const record of records) {
        const stream = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .streamOf */ .mA)(record);
        if (stream === null)
            continue;
        const day = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(Date.parse(record.ts));
        const key = `${stream} ${day}`;
        const group = groups.get(key) ?? { stream, day, records: [] };
        groups.set(key, group);
        group.records.push(record);
    }
    return [...groups.values()];
}
/** Plans how records get behind what is there. Nothing that is there is changed: lines are only added. */
function appendRecords(groups, findTail) {
    const files = new Map();
    let [added, known] = [0, 0];
    for (const { stream, day, records } of groups) {
        const tail = findTail({ stream, day });
        const there = (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .readShard */ .Xy)(stream, tail.texts).records;
        const ids = new Set(there.map(({ id }) => id));
        const changes = new Map(there.map((record) => [pullRequestOf(record), record.change]));
        let part = Math.max(1, tail.last);
        let text = tail.last === 0 ? "" : endLine(tail.texts.at(-1) ?? "");
        for (const record of records) {
            // Every run finds a conflict or a veto again: only the change is told.
            const isRepeated = stream === "pull-requests" && changes.get(pullRequestOf(record)) === record.change;
            if (isRepeated || ids.has(record.id)) {
                known += 1;
                continue;
            }
            ids.add(record.id);
            changes.set(pullRequestOf(record), record.change);
            added += 1;
            if (text.length >= _shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .FULL_PART */ .Et) {
                part += 1;
                text = "";
            }
            text += (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLine */ .GF)(record);
            files.set((0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .shardPath */ .A$)({ stream, day, part }), text);
        }
    }
    return { files, added, known };
}
/** A line that a crash tore must not swallow the next one. */
function endLine(text) {
    return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
function pullRequestOf({ repository, number }) {
    return `${repository}#${number}`;
}


/***/ }),

/***/ 7864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeState)
/* harmony export */ });
/* harmony import */ var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5100);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4884);
/* harmony import */ var _state_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(838);




/**
 * Changes one section of `v1/state.json`, and adds records in the same commit: a compare and swap, as recording is. Other
 * sections stay as they are. Throws what the store throws when it cannot be read.
 */
async function changeState(store, change, { clock, random, message, records = [] }) {
    const groups = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRecords */ .o)(records);
    const folders = [
        ...new Set([_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_FOLDER */ .P2, ...groups.flatMap(({ stream, day }) => (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)([stream], [day]))]),
    ];
    for (let attempt = 1;; attempt += 1) {
        const snapshot = await store.open(folders);
        const paths = snapshot.files.map(({ path }) => path);
        const { sections, path, kept, problem } = (0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readStateFile */ .qy)(await snapshot.read((0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .statePathsIn */ .BM)(paths)));
        const { value, result } = change.apply(sections[change.section]);
        const files = new Map(await append(snapshot, groups));
        // What a person should read is said once: the next one finds a state that is well.
        if (value !== undefined || problem !== null) {
            for (const [name, text] of kept)
                files.set(name, text);
            files.set(path, (0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStateFile */ .kT)(value === undefined ? sections : { ...sections, [change.section]: value }));
        }
        if (files.size === 0)
            return { status: "unchanged", result, problem };
        const written = await snapshot.write(files, message);
        if (written.status === "written")
            return { status: "changed", result, problem };
        if (written.status === "refused")
            return { ...written, result };
        if (attempt >= _record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ATTEMPTS */ .m) {
            const why = `Other writers were faster ${_record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ATTEMPTS */ .m} times.`;
            return { status: "contended", message: `${store.place} could not be written: ${why}`, result };
        }
        // Full jitter: writers that collided once must not collide again.
        await clock.sleep(random() * Math.min(_record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_WAIT_MS */ .u_, _record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .FIRST_WAIT_MS */ .SC * 2 ** attempt));
    }
}
/** Texts of the shards that change. A day's parts are read whole: what an earlier attempt added may be in any. */
async function append(snapshot, groups) {
    if (groups.length === 0)
        return new Map();
    const parts = snapshot.files.flatMap(({ path }) => {
        const shard = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShardPath */ .vE)(path);
        const isWanted = groups.some(({ stream, day }) => shard?.stream === stream && shard.day === day);
        return shard !== null && isWanted ? [{ ...shard, path }] : [];
    });
    const texts = await snapshot.read(parts.map(({ path }) => path));
    const plan = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .appendRecords */ .h)(groups, ({ stream, day }) => {
        const own = parts
            .filter((part) => part.stream === stream && part.day === day)
            .toSorted((a, b) => a.part - b.part);
        return { last: own.at(-1)?.part ?? 0, texts: own.map(({ path }) => texts.get(path) ?? "") };
    });
    return plan.files;
}


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ compactHistory),
/* harmony export */   QY: () => (/* binding */ isCompactionDue),
/* harmony export */   xh: () => (/* binding */ DEFAULT_RETENTION)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _read_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7169);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);




const DEFAULT_RETENTION = { shardDays: 180, rollupDays: 400 };
/** The journal of writes is of use only as long as somebody may want to undo them. */
const SHORT_LIVED = new Map([["operations", 30]]);
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;
/** How far behind the retention shards are looked for, where nothing was thrown away for long. */
const REACH_DAYS = 100;
/** Whether shards may be thrown away again: once a week at most. */
function isCompactionDue({ compactedAtMs }, nowMs) {
    return compactedAtMs === null || nowMs - compactedAtMs >= WEEK_MS;
}
/**
 * Counts every day that is over into the rollup, and throws away shards that are older than they are kept. Today's and
 * yesterday's shards are left as they are. `stale`: somebody wrote meanwhile; the next time does it.
 */
async function compactHistory(store, retention, nowMs) {
    const oldestMs = nowMs - (retention.shardDays + REACH_DAYS) * DAY_MS;
    const days = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(oldestMs, nowMs);
    const snapshot = await store.open([...(0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersOf */ .pd)(_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .HISTORY_STREAMS */ .Hh, days), _shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_FOLDER */ .S_]);
    const isThere = snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w);
    const text = isThere ? (await snapshot.read([_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w])).get(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w) : undefined;
    const shards = listShards(snapshot.files).filter(({ day }) => day < (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(nowMs - DAY_MS));
    let rollup = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .readRollup */ .tP)(text) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_ROLLUP */ .zp;
    const uncounted = shards.filter((shard) => !(0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he)(rollup, shard));
    for (const batch of (0,_read_history_js__WEBPACK_IMPORTED_MODULE_3__/* .intoBatches */ .bV)(uncounted.map((shard) => ({ ...shard, size: shard.bytes })))) {
        const texts = await snapshot.read(batch.flatMap(({ paths }) => paths));
        const sources = batch.map((shard) => ({
            ...shard,
            texts: shard.paths.map((path) => texts.get(path) ?? ""),
        }));
        rollup = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .foldShards */ .td)(rollup, sources);
    }
    const expired = shards.filter(({ stream, day }) => day < oldestKept(stream, retention, nowMs));
    const removed = expired.flatMap(({ paths }) => paths);
    if (removed.length === 0 && uncounted.length === 0) {
        return { write: { status: "unneeded" }, removed: 0, counted: 0 };
    }
    const next = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .trimRollup */ .LG)({ ...rollup, compactedAtMs: nowMs }, retention.rollupDays, nowMs);
    const files = new Map(removed.map((path) => [path, null]));
    files.set(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLUP_PATH */ .$w, (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRollup */ .T_)(next));
    const write = await snapshot.write(files, "Compact the history");
    return { write, removed: expired.length, counted: uncounted.length };
}
function oldestKept(stream, { shardDays }, nowMs) {
    return (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(nowMs - Math.min(SHORT_LIVED.get(stream) ?? shardDays, shardDays) * DAY_MS);
}
function listShards(files) {
    const shards = new Map();
    for (const { path, size } of files) {
        const part = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShardPath */ .vE)(path);
        if (part === null)
            continue;
        const key = `${part.stream} ${part.day}`;
        const shard = shards.get(key) ?? { stream: part.stream, day: part.day, bytes: 0, paths: [] };
        shards.set(key, shard);
        shard.bytes += size;
        shard.paths.push(path);
    }
    return [...shards.values()];
}


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ exposureRecords),
/* harmony export */   g: () => (/* binding */ isExposure)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);


const COUNTS = ["operations", "failed", "calls", "duration_seconds"];
/**
 * Records of `exposures` in a report of sync-monitor: `[{experiment, unit, variant, settings_digest}]`, with the seed and
 * the counts that are known.
 */
function exposureRecords(exposures, origin, { nameOf }) {
    return (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(exposures).flatMap((exposure) => {
        const [experiment, name, variant, digest] = ["experiment", "unit", "variant", "settings_digest"].map((key) => (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(exposure[key]));
        if (experiment == null || name == null || variant == null || digest == null)
            return [];
        const [repository = "", ...period] = name.split("@");
        const unit = [nameOf(repository), ...period].join("@");
        const seed = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(exposure.seed);
        const counts = COUNTS.flatMap((key) => {
            const count = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(exposure[key]);
            return count === null ? [] : [[key, count]];
        });
        return (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .createRecord */ .eC)("exposures", origin, `${experiment}:${unit}:${variant}`, {
            experiment,
            unit,
            variant,
            settings_digest: digest,
            ...(seed !== null && { seed }),
            ...Object.fromEntries(counts),
        });
    });
}
/** Whether a record is a whole one of the stream `exposures`. */
function isExposure(record) {
    return ((0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(record) === "exposures" &&
        ["experiment", "unit", "variant", "settings_digest"].every((key) => (0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(record[key]) !== null));
}


/***/ }),

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ isPullRequestChange),
/* harmony export */   TA: () => (/* binding */ pullRequestRecords)
/* harmony export */ });
/* unused harmony exports PULL_REQUEST_CHANGES, PULL_REQUEST_ACTORS */
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);


/** What happens in the life of a sync pull request: a closed set, part of the public contract. */
const PULL_REQUEST_CHANGES = ["opened", "merged", "closed", "vetoed", "conflict", "resolved"];
/** Who did it; `automation`: a run of ours. */
const PULL_REQUEST_ACTORS = ["automation", "bot", "person"];
/** What an outcome tells about the life of a pull request, and who did it; others tell that nothing changed. */
const CHANGES = new Map([
    ["opened", { change: "opened", by: "automation" }],
    ["conflict", { change: "conflict" }],
    ["vetoed", { change: "vetoed", by: "person" }],
]);
/** Records of what changed in the life of a repository's sync pull requests. */
function pullRequestRecords({ name, branches, retired, ended }, origin, { nameOf }) {
    const repository = nameOf(name);
    const record = (pull, members, atMs = origin.atMs) => {
        const number = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pull) ? (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(pull.number) : null;
        if (!(0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pull) || number === null)
            return [];
        const part = `${repository}#${number}:${members.change}`;
        const all = { repository, number, ...members, ...describe(pull, atMs) };
        return [(0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .createRecord */ .eC)("pull-requests", origin, part, all)];
    };
    return [
        ...branches.flatMap(({ outcome, pull_request, behind_by }) => {
            const members = CHANGES.get(outcome);
            const behind = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(behind_by);
            return members === undefined
                ? []
                : record(pull_request, { ...members, ...(behind !== null && { behind }) }).map((change) => members.change === "opened" ? change : oncePerDay(change));
        }),
        ...retired.flatMap(({ outcome, pull_request }) => outcome === "retired" ? record(pull_request, { change: "closed", by: "automation" }) : []),
        ...ended.flatMap(({ change, at, by, by_id, pull_request }) => {
            if (change !== "merged" && change !== "closed")
                return [];
            const actor = PULL_REQUEST_ACTORS.find((known) => known === by);
            const id = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(by_id);
            const members = { change, ...(actor && { by: actor }), ...(id !== null && { by_id: id }) };
            return record(pull_request, members, (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(at) ?? undefined);
        }),
    ];
}
/** Every run sees that it is so, as long as it is: the history has it once a day, whatever run was the first to tell. */
function oncePerDay(record) {
    const { repository, number, change, ts } = record;
    return { ...record, id: `pull-requests:day-${ts.slice(0, 10)}:1:${repository}#${number}:${change}` };
}
/** How long it was open, and what it was part of. */
function describe({ opened_at, experiment, variant }, atMs) {
    const openedMs = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(opened_at);
    const [part, arm] = [(0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(experiment), (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(variant)];
    return {
        ...(openedMs !== null && { hours_open: Math.max(0, Math.round((atMs - openedMs) / 36_000) / 100) }),
        ...(part !== null && arm !== null && { experiment: part, variant: arm }),
    };
}
/** Whether a record is a whole one of the stream `pull-requests`. */
function isPullRequestChange(record) {
    return ((0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .streamOf */ .mA)(record) === "pull-requests" &&
        (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(record.repository) !== null &&
        (0,_report_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(record.number) !== null &&
        PULL_REQUEST_CHANGES.some((known) => known === record.change));
}


/***/ }),

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ FIRST_WAIT_MS),
/* harmony export */   cJ: () => (/* binding */ recordHistory),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS),
/* harmony export */   u_: () => (/* binding */ LONGEST_WAIT_MS)
/* harmony export */ });
/* harmony import */ var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
/* harmony import */ var _compact_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4638);
/* harmony import */ var _fold_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6496);
/* harmony import */ var _read_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2269);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);






/** Attempts before a writer gives up. Measured: 24 writers at once need 8 at most. */
const MAX_ATTEMPTS = 15;
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 8_000;
/** Streams whose past days are counted as soon as they are over: charts of a year are made of them. */
const COUNTED = ["runs", "pull-requests", "health", "incidents"];
/** Parts before the last one that may hold what is recorded again: a run has at most 2,000 repositories to tell of, 1 MB. */
const EARLIER_PARTS = 5;
/**
 * Appends records to the history: reads, adds, and writes only if nobody else has written meanwhile; otherwise reads again
 * and adds again. Never merges and never forces. Records that are there already are not written again.
 *
 * Throws what the store throws when it cannot be read.
 */
async function recordHistory(store, records, { clock, random, message }) {
    const groups = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRecords */ .o)(records);
    if (groups.length === 0)
        return { status: "recorded", ...NOTHING, attempts: 0 };
    const firstParts = new Map();
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        const nowMs = clock.now();
        const snapshot = await store.open(foldersToOpen(groups, nowMs));
        const { files, added, isCompactionDue } = await plan(snapshot, groups, firstParts, nowMs);
        if (added === 0)
            return { status: "recorded", ...NOTHING, attempts: attempt };
        const result = await snapshot.write(files, message);
        if (result.status === "written") {
            const { commit } = result;
            return {
                status: "recorded",
                added,
                commit,
                attempts: attempt,
                ...(isCompactionDue && { isCompactionDue }),
            };
        }
        if (result.status === "refused")
            return result;
        // Full jitter: writers that collided once must not collide again.
        if (attempt < MAX_ATTEMPTS)
            await clock.sleep(random() * waitMs(attempt));
    }
    const why = `Other writers were faster ${MAX_ATTEMPTS} times.`;
    return { status: "contended", message: `The history in ${store.place} could not be written: ${why}` };
}
const NOTHING = { added: 0, commit: null };
function waitMs(attempt) {
    return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}
function foldersToOpen(groups, nowMs) {
    const folders = groups.flatMap(({ stream, day }) => (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersOf */ .pd)([stream], [day]));
    return [...new Set([...folders, ...(0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersOf */ .pd)(COUNTED, [(0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .lastFullDay */ .KV)(nowMs)]), _shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_FOLDER */ .S_])];
}
async function plan(snapshot, groups, firstParts, nowMs) {
    const shards = indexShards(snapshot.files);
    const tails = new Map(groups.map(({ stream, day }) => {
        const parts = shards.get(keyOf({ stream, day })) ?? [];
        const last = parts.at(-1)?.part ?? 0;
        const first = Math.min(firstParts.get(keyOf({ stream, day })) ?? Math.max(1, last - EARLIER_PARTS), last);
        firstParts.set(keyOf({ stream, day }), first);
        return [keyOf({ stream, day }), { last, paths: pathsFrom(parts, first) }];
    }));
    const uncounted = findUncounted(shards, groups, nowMs);
    const paths = [
        ...[...tails.values()].flatMap((tail) => tail.paths),
        ...uncounted.flatMap(({ parts }) => pathsFrom(parts, 1)),
        ...(uncounted.length > 0 && snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_PATH */ .$w) ? [_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_PATH */ .$w] : []),
    ];
    const texts = await snapshot.read([...new Set(paths)]);
    const textsOf = (wanted) => wanted.flatMap((path) => texts.get(path) ?? []);
    const findTail = (shard) => {
        const { last, paths: tail } = tails.get(keyOf(shard)) ?? { last: 0, paths: [] };
        return { last, texts: textsOf(tail) };
    };
    const yesterday = uncounted.flatMap(({ stream, parts }) => stream === "runs" ? (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .readShard */ .Xy)(stream, textsOf(pathsFrom(parts, 1))).records : []);
    const appended = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .appendRecords */ .h)(withGaps(groups, findTail, yesterday), findTail);
    const sources = uncounted.map(({ stream, day, bytes, parts }) => ({
        stream,
        day,
        bytes,
        texts: textsOf(pathsFrom(parts, 1)),
    }));
    const rollup = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .readRollup */ .tP)(texts.get(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_PATH */ .$w)) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_ROLLUP */ .zp;
    const counted = sources.filter((source) => !(0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he)(rollup, source));
    if (counted.length === 0 || appended.added === 0)
        return appended;
    const isDue = (0,_compact_history_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompactionDue */ .QY)(rollup, nowMs);
    // What is due is written down at once, so that a week passes before it is due again, whatever becomes of it.
    const next = { ...(0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .foldShards */ .td)(rollup, counted), ...(isDue && { compactedAtMs: nowMs }) };
    const files = new Map(appended.files).set(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLUP_PATH */ .$w, (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRollup */ .T_)(next));
    return { ...appended, files, ...(isDue && { isCompactionDue: true }) };
}
function keyOf({ stream, day }) {
    return `${stream} ${day}`;
}
/** The parts of each shard, in order. */
function indexShards(files) {
    const shards = new Map();
    for (const { path, size } of files) {
        const shard = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShardPath */ .vE)(path);
        if (shard === null)
            continue;
        const parts = shards.get(keyOf(shard)) ?? [];
        shards.set(keyOf(shard), parts);
        parts.push({ ...shard, path, size });
    }
    for (const parts of shards.values())
        parts.sort((a, b) => a.part - b.part);
    return shards;
}
function pathsFrom(parts, first) {
    return parts.filter(({ part }) => part >= first).map(({ path }) => path);
}
/** The first record of a day counts the day before. */
function findUncounted(shards, groups, nowMs) {
    const today = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(nowMs);
    const isFirst = groups.some(({ stream, day }) => day === today && !shards.has(keyOf({ stream, day })));
    if (!isFirst)
        return [];
    const day = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .lastFullDay */ .KV)(nowMs);
    return COUNTED.flatMap((stream) => {
        const parts = shards.get(keyOf({ stream, day })) ?? [];
        const bytes = parts.reduce((sum, { size }) => sum + size, 0);
        return parts.length === 0 ? [] : [{ stream, day, bytes, parts }];
    });
}
/** Adds to each run how long before it the run before began, where that is known. */
function withGaps(groups, findTail, yesterday) {
    return groups.map((group) => {
        if (group.stream !== "runs")
            return group;
        const before = [...yesterday, ...(0,_read_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .readShard */ .Xy)("runs", findTail(group).texts).records];
        return { ...group, records: group.records.map((record) => withGap(record, before)) };
    });
}
function withGap(record, before) {
    const startMs = (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(record);
    const earlier = before
        .filter((other) => other.run.workflow === record.run.workflow && (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_5__/* .runOf */ .ng)(other) !== (0,_fold_day_js__WEBPACK_IMPORTED_MODULE_5__/* .runOf */ .ng)(record))
        .map(_fold_day_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)
        .filter((atMs) => atMs < startMs);
    if (earlier.length === 0)
        return record;
    return { ...record, scheduled_gap_seconds: Math.round((startMs - Math.max(...earlier)) / 1000) };
}


/***/ }),

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ statePathsIn),
/* harmony export */   P2: () => (/* binding */ STATE_FOLDER),
/* harmony export */   kT: () => (/* binding */ renderStateFile),
/* harmony export */   qy: () => (/* binding */ readStateFile)
/* harmony export */ });
/* unused harmony exports STATE_PATH, STATE_VERSION */
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);



/** Folder of what decides, as opposed to what is only told. */
const STATE_FOLDER = "v1";
const STATE_PATH = `${STATE_FOLDER}/state.json`;
/** Version of the state file that this code writes, and the newest that it reads. */
const STATE_VERSION = 1;
/** Where this release keeps its state beside one of a later release, which it must not overwrite. */
const OWN_PATH = `${STATE_FOLDER}/state-v${STATE_VERSION}.json`;
/** Paths that may hold the state, of those that a folder has. */
function statePathsIn(paths) {
    return paths.filter((path) => path === STATE_PATH || path === OWN_PATH);
}
/** Reads the state. Never throws: one that cannot be read, or that a later release wrote, is kept and begun again. */
function readStateFile(texts) {
    const main = readText(texts.get(STATE_PATH));
    if (main.status === "read")
        return { ...NOTHING, sections: main.sections };
    if (main.status === "newer") {
        const own = readText(texts.get(OWN_PATH));
        const problem = `${STATE_PATH} was written by a later release. This one keeps its own state in ${OWN_PATH}: use the same release of all actions.`;
        return own.status === "read"
            ? { ...NOTHING, path: OWN_PATH, sections: own.sections }
            : { ...NOTHING, path: OWN_PATH, problem };
    }
    const text = texts.get(STATE_PATH);
    if (text === undefined)
        return NOTHING;
    const path = `${STATE_FOLDER}/state-damaged-${(0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(text)}.json`;
    const problem = `${STATE_PATH} cannot be read. It is kept as ${path}, and the state begins anew.`;
    return { ...NOTHING, kept: new Map([[path, text]]), problem };
}
const NOTHING = { sections: {}, path: STATE_PATH, kept: new Map(), problem: null };
function readText(text) {
    if (text === undefined)
        return { status: "missing" };
    const value = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(text);
    if (value === null || typeof value.v !== "number" || value.v < 1)
        return { status: "damaged" };
    if (value.v > STATE_VERSION)
        return { status: "newer" };
    const { v: _version, ...sections } = value;
    return { status: "read", sections };
}
/** The text of a state file, in ASCII; names are sorted, so that a commit shows what changed. */
function renderStateFile(sections) {
    if ("v" in sections)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvariantError */ .zU("A section of the state cannot be called v.");
    const text = JSON.stringify({ v: STATE_VERSION, ...sorted(sections) }, null, 1);
    const ascii = text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${ascii}\n`;
}
function sorted(sections) {
    const names = Object.keys(sections).sort();
    return Object.fromEntries(names.map((name) => [name, sortValue(sections[name])]));
}
function sortValue(value) {
    if (Array.isArray(value))
        return value.map(sortValue);
    return (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? sorted(value) : value;
}


/***/ })

};
