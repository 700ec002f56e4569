const id = 477;
const ids = [477];
const modules = {
  /***/
  7415: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        d4: () => (
          /* binding */
          applyExperiments
        ),
        ou: () => (
          /* binding */
          createParticipationFinder
        ),
        _h: () => (
          /* binding */
          experimentStart
        ),
        W_: () => (
          /* binding */
          isRunning
        )
      });
      var repository_pattern = __webpack_require__(4467);
      var repository_ref = __webpack_require__(2156);
      var iso_week = __webpack_require__(2785);
      ;
      function assignVariant(experiment, repository, nowMs, sha256) {
        const key = (0, repository_ref.Kq)(repository);
        const { namespace, namespaceRange, coverage } = experiment;
        if (namespace !== null) {
          const place = toShare(sha256(`__${namespace}\0${key}`));
          if (place < namespaceRange[0] || place >= namespaceRange[1])
            return null;
        }
        const unit = experiment.design === "switchback" ? `${key}@${(0, iso_week.e)(nowMs)}` : key;
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
      function toShare(digest) {
        return Number.parseInt(digest.slice(0, UINT32_DIGITS), 16) / UINT32;
      }
      ;
      const DAY_MS = 864e5;
      function applyExperiments(config, context) {
        const running = config.experiments.filter((experiment) => isRunning(experiment, context));
        if (running.length === 0)
          return { config, participations: /* @__PURE__ */ new Map() };
        const findParticipation = createParticipationFinder(running, context.sha256);
        const participations = /* @__PURE__ */ new Map();
        const repositories = config.repositories.map((entry) => {
          const own = findParticipation(entry, context.nowMs);
          if (own === null)
            return entry;
          participations.set((0, repository_ref.Kq)(entry.repository), own);
          const { experiment, variant } = own;
          const arm = { experiment: experiment.id, variant: variant.id, seed: experiment.seed };
          return { ...entry, ...variant.settings, arm };
        });
        return { config: { ...config, repositories }, participations };
      }
      function createParticipationFinder(experiments, sha256) {
        const tests = experiments.map((experiment) => ({ experiment, isEligible: createEligibility(experiment) }));
        return (entry, nowMs) => {
          for (const { experiment, isEligible } of tests) {
            const assignment = isEligible(entry) ? assignVariant(experiment, entry.repository, nowMs, sha256) : null;
            if (assignment !== null)
              return { ...assignment, experiment };
          }
          return null;
        };
      }
      function isRunning(experiment, { nowMs, stopped, isDisabled }) {
        const startMs = experimentStart(experiment);
        return !isDisabled && experiment.status === "running" && !stopped.has(experiment.id) && nowMs >= startMs && nowMs < startMs + experiment.maxDays * DAY_MS;
      }
      function experimentStart({ start }) {
        return Date.parse(`${start}T00:00:00Z`);
      }
      function createEligibility(experiment) {
        const { include, exclude } = experiment.eligible;
        const isIncluded = (0, repository_pattern.$)(include);
        const isExcluded = (0, repository_pattern.$)(exclude);
        const settings = differingSettings(experiment);
        return (entry) => entry.isEnabled && isIncluded(entry.repository) && !isExcluded(entry.repository) && settings.every((setting) => entry[setting] === void 0);
      }
      function differingSettings({ variants }) {
        return [
          ...new Set(variants.flatMap(({ settings }) => Object.keys(settings)))
        ];
      }
    })
  ),
  /***/
  2832: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ev: () => (
          /* binding */
          readLives
        ),
        /* harmony export */
        n1: () => (
          /* binding */
          collectResults
        ),
        /* harmony export */
        xm: () => (
          /* binding */
          isPartOf
        )
        /* harmony export */
      });
      var _iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2785);
      const HOUR_MS = 36e5;
      const MATURE_HOURS = 72;
      function readLives(records, nowMs) {
        const changes = Map.groupBy(records, ({ repository, number }) => `${repository.toLowerCase()}#${number}`);
        return [...changes.values()].flatMap((all) => {
          const openedMs = findOpening(all);
          const [first] = all;
          if (openedMs === null || first === void 0)
            return [];
          const arm = all.find(({ experiment, variant }) => experiment !== void 0 && variant !== void 0);
          const hoursAt = (change) => change && (change.hours_open ?? Math.max(0, (Date.parse(change.ts) - openedMs) / HOUR_MS));
          const hoursToMerge = hoursAt(all.find(({ change }) => change === "merged"));
          const end = hoursToMerge ?? hoursAt(all.find(({ change }) => change === "closed" || change === "vetoed"));
          return [
            {
              repository: first.repository.toLowerCase(),
              number: first.number,
              openedMs,
              isOpen: end === void 0,
              hoursToMerge: hoursToMerge ?? null,
              hours: end ?? Math.max(0, (nowMs - openedMs) / HOUR_MS),
              hadConflict: all.some(({ change }) => change === "conflict"),
              experiment: arm?.experiment ?? null,
              variant: arm?.variant ?? null,
              seed: arm?.seed ?? null
            }
          ];
        });
      }
      function findOpening(changes) {
        const opened = changes.find(({ change }) => change === "opened") ?? changes.find(({ change }) => change === "conflict");
        if (opened !== void 0)
          return Date.parse(opened.ts);
        const end = changes.find(({ hours_open }) => hours_open !== void 0);
        return end?.hours_open === void 0 ? null : Date.parse(end.ts) - end.hours_open * HOUR_MS;
      }
      function collectResults(experiment, { exposures, pullRequests }, nowMs) {
        const startMs = Date.parse(`${experiment.start}T00:00:00Z`);
        const own = exposures.filter(({ experiment: id2, seed, ts }) => id2 === experiment.id && (seed ?? experiment.seed) === experiment.seed && Date.parse(ts) >= startMs);
        const doubled = findDoubled(own);
        const met = own.filter(({ unit }) => !doubled.has(unit.toLowerCase()));
        const lives = readLives(pullRequests, nowMs).filter((life) => isPartOf(life, experiment) && life.openedMs >= startMs && !isDoubled(life, experiment, doubled));
        const variants = experiment.variants.map(({ id: id2 }) => [
          id2,
          collectVariant(met.filter(({ variant }) => variant === id2), lives.filter(({ variant }) => variant === id2), nowMs)
        ]);
        return { variants: new Map(variants), doubled };
      }
      function isPartOf({ experiment, seed }, { id: id2, seed: own }) {
        return experiment === id2 && (seed ?? own) === own;
      }
      function findDoubled(exposures) {
        const variants = /* @__PURE__ */ new Map();
        const doubled = /* @__PURE__ */ new Set();
        for (const { unit, variant } of exposures) {
          const key = unit.toLowerCase();
          if ((variants.get(key) ?? variant) !== variant)
            doubled.add(key);
          variants.set(key, variant);
        }
        return doubled;
      }
      function isDoubled(life, { design }, doubled) {
        return doubled.has(design === "switchback" ? `${life.repository}@${(0, _iso_week_js__WEBPACK_IMPORTED_MODULE_0__.e)(life.openedMs).toLowerCase()}` : life.repository);
      }
      function collectVariant(exposures, lives, nowMs) {
        const mature = lives.filter(({ openedMs }) => nowMs - openedMs >= MATURE_HOURS * HOUR_MS);
        const byRun = exposures.map((exposure) => ({ ...exposure, repository: repositoryOf(exposure.unit) }));
        const acted = byRun.filter(({ operations }) => (operations ?? 0) > 0);
        const known = (key) => byRun.flatMap((exposure) => {
          const total = exposure[key];
          return total === void 0 ? [] : { repository: exposure.repository, total, count: 1 };
        });
        return {
          sums: {
            merged_within_72h: addUp(mature.map(({ repository, hoursToMerge }) => ({
              repository,
              total: hoursToMerge !== null && hoursToMerge <= MATURE_HOURS ? 1 : 0,
              count: 1
            }))),
            conflict_rate: addUp(lives.map(({ repository, hadConflict }) => ({ repository, total: hadConflict ? 1 : 0, count: 1 }))),
            operation_failure_rate: addUp(acted.map(({ repository, failed, operations }) => ({
              repository,
              total: failed ?? 0,
              count: operations ?? 0
            }))),
            success_rate: addUp(acted.map(({ repository, failed }) => ({ repository, total: (failed ?? 0) === 0 ? 1 : 0, count: 1 }))),
            api_calls_per_scan: addUp(known("calls")),
            duration_seconds: addUp(known("duration_seconds"))
          },
          timesToMerge: lives.map(({ hours, hoursToMerge }) => ({ hours, isDone: hoursToMerge !== null })),
          exposed: new Set(exposures.map(({ unit }) => unit.toLowerCase()))
        };
      }
      function repositoryOf(unit) {
        return unit.toLowerCase().split("@")[0] ?? "";
      }
      function addUp(sums) {
        const byRepository = /* @__PURE__ */ new Map();
        for (const { repository, total, count } of sums) {
          const before = byRepository.get(repository) ?? { total: 0, count: 0 };
          byRepository.set(repository, { repository, total: before.total + total, count: before.count + count });
        }
        return [...byRepository.values()];
      }
    })
  ),
  /***/
  7: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        G: () => (
          /* binding */
          lookAtExperiment
        )
      });
      ;
      function testAlwaysValid({ delta, variance }, { tau, alpha }) {
        if (variance === null || !Number.isFinite(variance) || variance <= 0)
          return { p: 1, interval: null };
        const spread = tau ** 2;
        const logRatio = 0.5 * Math.log(variance / (variance + spread)) + delta ** 2 * spread / (2 * variance * (variance + spread));
        const half = halfWidth(variance, { tau, alpha });
        return { p: Math.min(1, Math.exp(-logRatio)), interval: [delta - half, delta + half] };
      }
      function halfWidth(variance, { tau, alpha }) {
        const spread = tau ** 2;
        const wider = variance + spread;
        return Math.sqrt(2 * variance * wider / spread * Math.log(Math.sqrt(wider / variance) / alpha));
      }
      var apply_experiments = __webpack_require__(7415);
      var collect_results = __webpack_require__(2832);
      var distributions = __webpack_require__(514);
      ;
      function estimateRatio(units) {
        const known = units.filter(({ count: count2 }) => count2 > 0);
        const repositories = known.length;
        const count = sum(known.map((unit) => unit.count));
        if (count === 0)
          return { rate: null, count, repositories, variance: null };
        const rate = sum(known.map(({ total }) => total)) / count;
        if (repositories < 2)
          return { rate, count, repositories, variance: null };
        const squares = sum(known.map((unit) => (unit.total - rate * unit.count) ** 2));
        const between = squares / (repositories - 1) * repositories / count ** 2;
        return { rate, count, repositories, variance: squares > 0 ? between : chance(rate * count, count) / count };
      }
      function compareGroups(control, treated) {
        if (control.rate === null || treated.rate === null)
          return null;
        const delta = treated.rate - control.rate;
        if (control.variance === null || treated.variance === null)
          return { delta, variance: null };
        const degrees = control.repositories + treated.repositories - 2;
        return { delta, variance: (control.variance + treated.variance) * widening(degrees) };
      }
      function compareWithin(control, treated) {
        const before = new Map(control.filter(({ count }) => count > 0).map((unit) => [unit.repository, unit]));
        const pairs = treated.flatMap((after) => {
          const own = before.get(after.repository);
          if (own === void 0 || after.count === 0)
            return [];
          const weight = own.count * after.count / (own.count + after.count);
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
        const variance = squares > 0 ? squares / weights ** 2 * correction : single / weights;
        return { delta, variance: variance * widening(pairs.length - 1) };
      }
      function chance(total, count) {
        const rate = (Math.min(Math.max(total, 0), count) + 0.5) / (count + 1);
        return rate * (1 - rate);
      }
      const NORMAL_QUANTILE = 1.959963984540054;
      const TWO_SIDED = 0.975;
      const widenings = /* @__PURE__ */ new Map();
      function widening(degrees) {
        if (degrees < 1)
          return Number.POSITIVE_INFINITY;
        const known = widenings.get(degrees);
        if (known !== void 0)
          return known;
        const value = ((0, distributions.FI)(TWO_SIDED, degrees) / NORMAL_QUANTILE) ** 2;
        widenings.set(degrees, value);
        return value;
      }
      const sum = (values) => values.reduce((total, value) => total + value, 0);
      var gamma = __webpack_require__(3792);
      var beta = __webpack_require__(3503);
      ;
      const PANELS = 32;
      const TOLERANCE = 1e-12;
      const MAX_HALVINGS = 30;
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
      const simpson = ({ from, to, low, middle, high }) => (to - from) / 6 * (low + 4 * middle + high);
      function refine(f, panel, halvings) {
        const { from, to, low, middle, high } = panel;
        const centre = (from + to) / 2;
        const left = { from, to: centre, low, middle: f((from + centre) / 2), high: middle };
        const right = { from: centre, to, low: middle, middle: f((centre + to) / 2), high };
        const halves = simpson(left) + simpson(right);
        const gap = halves - simpson(panel);
        if (Math.abs(gap) < 15 * TOLERANCE || halvings === 0)
          return halves + gap / 15;
        return refine(f, left, halvings - 1) + refine(f, right, halvings - 1);
      }
      ;
      const PRIOR = { failed: 1, succeeded: 19 };
      function probabilityOfHarm(control, treated, { margin, isRelative = false }) {
        const [a, b] = posterior(control);
        const [c, d] = posterior(treated);
        const logNorm = (0, gamma.S)(a + b) - (0, gamma.S)(a) - (0, gamma.S)(b);
        const density = (x) => x <= 0 || x >= 1 ? (
          // A posterior of at least the prior's one failure has a finite density at the ends.
          edgeDensity(x, a, b)
        ) : Math.exp(logNorm + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
        const worse = (x) => 1 - (0, beta.R)(isRelative ? x * (1 + margin) : x + margin, c, d);
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
      ;
      const CERTAINTY = 0.99;
      const MIN_OPERATIONS = 20;
      const SHARES = /* @__PURE__ */ new Set([
        "merged_within_72h",
        "success_rate",
        "operation_failure_rate",
        "conflict_rate"
      ]);
      function evaluateGuardrails(experiment, variants) {
        const control = variants.get(experiment.variants[0]?.id ?? "");
        if (control === void 0)
          return [];
        return experiment.guardrails.flatMap((guardrail) => experiment.variants.slice(1).flatMap(({ id: id2 }) => {
          const treated = variants.get(id2);
          return treated === void 0 ? [] : { guardrail, variant: id2, ...judge(guardrail, control, treated) };
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
        const probability = SHARES.has(metric) ? probabilityOfHarm(toFailures(before.rate, before.count, guardrail), toFailures(after.rate, after.count, guardrail), {
          margin: guardrail.margin,
          isRelative: guardrail.isRelative
        }) : probabilityOfExcess(before, after, guardrail);
        return { status: probability > CERTAINTY ? "breached" : "ok", probability, ...rates };
      }
      function toFailures(rate, count, { direction }) {
        const share = direction === "down" ? rate : 1 - rate;
        return { failed: share * count, operations: count };
      }
      function probabilityOfExcess(before, after, { direction, margin, isRelative }) {
        if (before.rate === null || after.rate === null || before.variance === null || after.variance === null)
          return 0;
        const sign = direction === "down" ? 1 : -1;
        const allowed = isRelative ? Math.abs(before.rate) * margin : margin;
        const excess = sign * (after.rate - before.rate) - allowed;
        const deviation = Math.sqrt(before.variance * (1 + (isRelative ? margin : 0)) ** 2 + after.variance);
        return deviation > 0 ? (0, distributions.vr)(excess / deviation) : Number(excess > 0);
      }
      var experiment_state = __webpack_require__(7838);
      ;
      function medianTime(durations) {
        const sorted = durations.toSorted((a, b) => a.hours - b.hours || Number(b.isDone) - Number(a.isDone));
        let left = sorted.length;
        let survival = 1;
        for (const { hours, isDone } of sorted) {
          if (isDone)
            survival *= 1 - 1 / left;
          left -= 1;
          if (survival <= 0.5 + 1e-12)
            return hours;
        }
        return null;
      }
      ;
      const DAY_MS = 864e5;
      const IN_TIME_HOURS = 72;
      const PRIOR_WEIGHT = 3;
      function createAdjustment(experiment, lives, all) {
        const startMs = (0, apply_experiments._h)(experiment);
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
        const count = all.reduce((sum2, unit) => sum2 + unit.count, 0);
        const rate = all.reduce((sum2, unit) => sum2 + unit.total, 0) / Math.max(1, count);
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
          count: own
        }));
      }
      var sample_ratio = __webpack_require__(5261);
      ;
      const evaluate_experiment_DAY_MS = 864e5;
      function lookAtExperiment(experiment, records, { nowMs, assigned, memory }) {
        const { variants, doubled } = (0, collect_results.n1)(experiment, records, nowMs);
        const control = variants.get(experiment.variants[0]?.id ?? "");
        const treated = experiment.variants.slice(1);
        const adjust = createPrimaryAdjustment(experiment, records, variants, nowMs);
        const exposures = new Map([...variants].map(([id2, { exposed }]) => [
          id2,
          { exposed: exposed.size, assigned: assigned.get(id2) ?? 0 }
        ]));
        return {
          experiment,
          nowMs,
          days: Math.max(0, (nowMs - (0, apply_experiments._h)(experiment)) / evaluate_experiment_DAY_MS),
          estimates: new Map([...variants].map(([id2, results]) => [id2, estimateRatio(primarySums(experiment, results))])),
          comparisons: treated.map(({ id: id2 }) => {
            const difference = compare(experiment, control, variants.get(id2), adjust);
            const alpha = experiment.analysis.alpha / treated.length;
            const tested = difference === null ? { p: 1, interval: null } : testAlwaysValid(difference, { tau: experiment.primary.mde, alpha });
            const lowestP = Math.min(tested.p, (0, experiment_state.D1)(memory, experiment, id2));
            return { ...tested, variant: id2, delta: difference?.delta ?? null, lowestP, alpha };
          }),
          guardrails: evaluateGuardrails(experiment, variants),
          secondary: experiment.secondary.map((metric) => ({
            metric,
            values: new Map([...variants].map(([id2, results]) => [id2, describeMetric(metric, results)]))
          })),
          exposures,
          doubled: doubled.size,
          sampleRatioP: (0, sample_ratio.y)([...exposures.values()])
        };
      }
      function primarySums({ primary }, { sums }) {
        return primary.metric === "time_to_merge_p50_h" ? [] : sums[primary.metric];
      }
      function createPrimaryAdjustment(experiment, { pullRequests }, variants, nowMs) {
        const isAdjusted = experiment.primary.metric === "merged_within_72h" && experiment.design === "parallel";
        const all = [...variants.values()].flatMap((results) => primarySums(experiment, results));
        return createAdjustment(experiment, isAdjusted ? (0, collect_results.Ev)(pullRequests, nowMs) : [], all);
      }
      function compare(experiment, control, treated, adjust) {
        if (control === void 0 || treated === void 0)
          return null;
        const [before, after] = [control, treated].map((results) => adjust(primarySums(experiment, results)));
        if (before === void 0 || after === void 0)
          return null;
        return experiment.design === "switchback" ? compareWithin(before, after) : compareGroups(estimateRatio(before), estimateRatio(after));
      }
      function describeMetric(metric, { sums, timesToMerge }) {
        return metric === "time_to_merge_p50_h" ? medianTime(timesToMerge) : estimateRatio(sums[metric]).rate;
      }
    })
  ),
  /***/
  8477: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k3: () => (
          /* binding */
          countAssigned
        ),
        _3: () => (
          /* binding */
          evaluate
        ),
        gK: () => (
          /* binding */
          evaluateExperiments
        ),
        oU: () => (
          /* binding */
          readExperimentsSection
        ),
        T3: () => (
          /* binding */
          readRecords
        ),
        GU: () => (
          /* binding */
          readSection
        )
      });
      var change_state = __webpack_require__(7864);
      var exposure_records = __webpack_require__(7470);
      var hidden_name = __webpack_require__(9994);
      var pull_request_records = __webpack_require__(8736);
      var read_history = __webpack_require__(7169);
      var state_file = __webpack_require__(838);
      var apply_experiments = __webpack_require__(7415);
      var collect_results = __webpack_require__(2832);
      var plural = __webpack_require__(4639);
      var format_result = __webpack_require__(1534);
      var sample_ratio = __webpack_require__(5261);
      ;
      const MAX_DOUBLED_SHARE = 0.01;
      const MIN_DOUBLED = 10;
      function decideExperiment(look, { stopped, isRedrawn }) {
        if (stopped !== void 0) {
          return { decision: "stopped_guardrail", reason: stopped.reason, variant: null };
        }
        if (isRedrawn) {
          const reason = "Design, variants or weights changed while it ran, so repositories changed sides. Give it a new seed.";
          return { decision: "invalid_srm", reason, variant: null };
        }
        return findInvalid(look) ?? findBreach(look) ?? findWorse(look) ?? findBetter(look) ?? findNoEffect(look) ?? findEnd(look) ?? { decision: "collecting", reason: describeProgress(look), variant: null };
      }
      function findInvalid({ doubled, exposures, sampleRatioP }) {
        const units = [...exposures.values()].reduce((sum, { exposed }) => sum + exposed, doubled);
        if (doubled >= MIN_DOUBLED && doubled > units * MAX_DOUBLED_SHARE) {
          const reason2 = `${doubled} of ${units} units met more than one variant, so the variants cannot be told apart.`;
          return { decision: "invalid_srm", reason: reason2, variant: null };
        }
        if (sampleRatioP === null || sampleRatioP >= sample_ratio.W)
          return null;
        const counts = [...exposures].map(([id2, { exposed, assigned }]) => `${id2} ${exposed} of ${assigned}`).join(", ");
        const reason = `The variants did not meet the share of units that was drawn (${counts}): one of them may fail before it is recorded.`;
        return { decision: "invalid_srm", reason, variant: null };
      }
      function findBreach({ guardrails }) {
        const breach = guardrails.find(({ status, guardrail: guardrail2 }) => status === "breached" && guardrail2.onBreach === "stop");
        if (breach === void 0)
          return null;
        const { guardrail, variant, control, treated } = breach;
        const values = `${(0, format_result.gI)(guardrail.metric, treated)} in ${variant}, ${(0, format_result.gI)(guardrail.metric, control)} in the control`;
        return {
          decision: "stopped_guardrail",
          reason: `${guardrail.metric} is worse than allowed: ${values}.`,
          variant
        };
      }
      function isRipe({ experiment, days, estimates }, variant) {
        const ids2 = [experiment.variants[0]?.id ?? "", variant];
        return days >= experiment.minDays && ids2.every((id2) => (estimates.get(id2)?.repositories ?? 0) >= experiment.analysis.minUnits);
      }
      function findSignificant(look, isBetter) {
        const sign = look.experiment.primary.direction === "up" ? 1 : -1;
        return look.comparisons.filter(({ variant, lowestP, alpha, delta }) => {
          const gain = sign * (delta ?? 0);
          return isRipe(look, variant) && lowestP <= alpha && (isBetter ? gain > 0 : gain < 0);
        }).toSorted((a, b) => Math.abs(b.delta ?? 0) - Math.abs(a.delta ?? 0)).at(0);
      }
      function findWorse(look) {
        const worse = findSignificant(look, false);
        if (worse === void 0)
          return null;
        const reason = `${worse.variant} is worse by ${look.experiment.primary.metric}: ${(0, format_result.jR)(worse)}.`;
        return { decision: "stopped_guardrail", reason, variant: worse.variant };
      }
      function findBetter(look) {
        const better = findSignificant(look, true);
        if (better === void 0)
          return null;
        const reason = `${better.variant} is better by ${look.experiment.primary.metric}: ${(0, format_result.jR)(better)}.`;
        return { decision: "ship_recommended", reason, variant: better.variant };
      }
      function findNoEffect(look) {
        const { mde } = look.experiment.primary;
        const isSmall = look.comparisons.every(({ interval, variant }) => isRipe(look, variant) && interval !== null && interval[0] > -mde && interval[1] < mde);
        if (!isSmall)
          return null;
        const reason = `Any difference is smaller than the ${(0, format_result.T1)(mde)} that matter.`;
        return { decision: "no_effect", reason, variant: null };
      }
      function findEnd({ days, experiment }) {
        if (days < experiment.maxDays)
          return null;
        const reason = `${(0, plural.B4)(experiment.maxDays, "day")} did not suffice to tell. Take more repositories, or the design "switchback".`;
        return { decision: "inconclusive", reason, variant: null };
      }
      function describeProgress({ days, experiment, estimates }) {
        const fewest = Math.min(...experiment.variants.map(({ id: id2 }) => estimates.get(id2)?.repositories ?? 0));
        const { minUnits } = experiment.analysis;
        if (days < experiment.minDays)
          return `Day ${Math.floor(days)} of at least ${experiment.minDays}.`;
        return fewest < minUnits ? `The smallest variant has results from ${fewest} of the ${(0, plural.B4)(minUnits, "repository", "repositories")} that it needs.` : `No difference is certain yet; it ends after ${(0, plural.B4)(experiment.maxDays, "day")}.`;
      }
      var evaluate_experiment = __webpack_require__(7);
      var experiment_state = __webpack_require__(7838);
      var repository_ref = __webpack_require__(2156);
      ;
      function createNameReader({ repositories }, hide) {
        const names = new Map(repositories.flatMap(({ repository }) => {
          const key = (0, repository_ref.Kq)(repository);
          return [[key, key], [hide(key), key]];
        }));
        return (recorded) => names.get(recorded.toLowerCase()) ?? null;
      }
      function nameRepositories({ exposures, pullRequests }, readName) {
        const ended = new Set(pullRequests.filter(({ change }) => change === "merged" || change === "closed").map(({ repository, number }) => `${repository}#${number}`));
        return {
          exposures: exposures.map((record) => {
            const [recorded = "", ...week] = record.unit.split("@");
            const name = readName(recorded);
            return name === null ? record : { ...record, unit: [name, ...week].join("@") };
          }),
          pullRequests: pullRequests.flatMap((record) => {
            const name = readName(record.repository);
            if (name !== null)
              return { ...record, repository: name };
            return ended.has(`${record.repository}#${record.number}`) ? record : [];
          })
        };
      }
      ;
      const DAY_MS = 864e5;
      const WEEK_MS = 7 * DAY_MS;
      async function evaluateExperiments(config, store, { clock, random, sha256, home, isDryRun }) {
        const nowMs = clock.now();
        const running = config.experiments.filter((experiment) => experiment.status === "running" && (0, apply_experiments._h)(experiment) <= nowMs);
        if (running.length === 0)
          return { experiments: [], problems: [] };
        const names = createNameReader(config, (name) => (0, hidden_name.m)(name, home ?? "", sha256));
        const records = nameRepositories(await readRecords(store, running, nowMs), names);
        const look = (section) => {
          const memory = (0, experiment_state.vZ)(section);
          const experiments = running.map((experiment) => evaluate(experiment, records, {
            nowMs,
            memory,
            assigned: countAssigned(config, experiment, nowMs, sha256)
          }));
          const value = (0, experiment_state.tA)(experiments.reduce(remember, memory));
          const isSame = JSON.stringify(value) === JSON.stringify(section);
          return { value: isSame ? void 0 : value, result: experiments };
        };
        if (isDryRun)
          return { experiments: look(await readSection(store)).result, problems: [] };
        const written = await (0, change_state.U)(store, { section: experiment_state.Bf, apply: look }, { clock, random, message: "Evaluate experiments" });
        const problems = "message" in written ? [`${written.message} The next evaluation tries again; until then nothing is stopped.`] : [written.problem].filter((problem) => problem !== null);
        return { experiments: written.result, problems };
      }
      async function readExperimentsSection(store) {
        return (0, experiment_state.vZ)(await readSection(store));
      }
      async function readSection(store) {
        const snapshot = await store.open([state_file.P2]);
        const texts = await snapshot.read((0, state_file.BM)(snapshot.files.map(({ path }) => path)));
        return (0, state_file.qy)(texts).sections[experiment_state.Bf];
      }
      async function readRecords(store, experiments, nowMs) {
        const starts = experiments.map((experiment) => (0, apply_experiments._h)(experiment) - experiment.analysis.prePeriodDays * DAY_MS);
        const reading = await (0, read_history.Lu)(store, {
          streams: ["exposures", "pull-requests"],
          fromMs: Math.min(...starts),
          untilMs: nowMs
        });
        return {
          exposures: (reading.records.get("exposures") ?? []).filter(exposure_records.g),
          pullRequests: (reading.records.get("pull-requests") ?? []).filter(pull_request_records.$q)
        };
      }
      function evaluate(experiment, records, context) {
        const look = (0, evaluate_experiment.G)(experiment, records, context);
        const known = (0, experiment_state.I9)(context.memory, experiment);
        const before = known?.stopped;
        const isRedrawn = known !== void 0 && known.draw !== (0, experiment_state.IY)(experiment);
        const decided = decideExperiment(look, { stopped: before, isRedrawn });
        const isNewlyStopped = before === void 0 && decided.decision === "stopped_guardrail";
        const stopped = isNewlyStopped ? { at: new Date(context.nowMs).toISOString(), reason: decided.reason, evidence: decided.variant ?? "" } : before;
        const openPullRequests = stopped === void 0 ? [] : listOpen(experiment, records, stopped.evidence, context.nowMs);
        return { look, decided, stopped, isNewlyStopped, openPullRequests };
      }
      const MAX_OPEN = 100;
      function listOpen(experiment, { pullRequests }, stoppedVariant, nowMs) {
        return (0, collect_results.Ev)(pullRequests, nowMs).filter((life) => life.isOpen && (0, collect_results.xm)(life, experiment) && life.variant === stoppedVariant).slice(0, MAX_OPEN);
      }
      function remember(memory, { look, stopped }) {
        const lowestP = Object.fromEntries(look.comparisons.map((one) => [one.variant, one.lowestP]));
        return (0, experiment_state.zp)(memory, look.experiment, { lowestP, stopped });
      }
      function countAssigned(config, experiment, nowMs, sha256) {
        const counts = new Map(experiment.variants.map(({ id: id2 }) => [id2, 0]));
        const startMs = (0, apply_experiments._h)(experiment);
        const endMs = Math.min(nowMs, startMs + experiment.maxDays * DAY_MS - 1);
        const units = /* @__PURE__ */ new Set();
        for (let atMs = startMs; ; atMs = Math.min(atMs + WEEK_MS, endMs)) {
          const context = { nowMs: atMs, sha256, stopped: /* @__PURE__ */ new Set(), isDisabled: false };
          const running = config.experiments.filter((other) => (0, apply_experiments.W_)(other, context));
          const findParticipation = (0, apply_experiments.ou)(running, sha256);
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
    })
  ),
  /***/
  7838: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bf: () => (
          /* binding */
          EXPERIMENTS_SECTION
        ),
        /* harmony export */
        D1: () => (
          /* binding */
          rememberedP
        ),
        /* harmony export */
        I9: () => (
          /* binding */
          recall
        ),
        /* harmony export */
        IY: () => (
          /* binding */
          describeDraw
        ),
        /* harmony export */
        ON: () => (
          /* binding */
          stoppedExperiments
        ),
        /* harmony export */
        tA: () => (
          /* binding */
          renderExperimentMemory
        ),
        /* harmony export */
        vZ: () => (
          /* binding */
          readExperimentMemory
        ),
        /* harmony export */
        zp: () => (
          /* binding */
          rememberLook
        )
        /* harmony export */
      });
      var _history_history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      var _history_report_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
      const EXPERIMENTS_SECTION = "experiments";
      function describeDraw({ design, namespace, variants }) {
        return JSON.stringify([design, namespace, variants.map(({ id: id2, weight }) => [id2, weight])]);
      }
      function readExperimentMemory(section) {
        if (!(0, _history_history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(section))
          return /* @__PURE__ */ new Map();
        const entries = Object.entries(section).flatMap(([id2, value]) => {
          const seed = (0, _history_history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) ? (0, _history_report_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value.seed) : null;
          if (!(0, _history_history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) || seed === null)
            return [];
          const known = (0, _history_history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value.lowest_p) ? Object.entries(value.lowest_p) : [];
          const lowestP = known.filter((entry) => typeof entry[1] === "number" && entry[1] >= 0 && entry[1] <= 1);
          const stopped = readStop(value.stopped);
          const draw = (0, _history_report_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value.draw) ?? "";
          return [[id2, { seed, draw, lowestP: Object.fromEntries(lowestP), ...stopped && { stopped } }]];
        });
        return new Map(entries);
      }
      function readStop(value) {
        if (!(0, _history_history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value))
          return void 0;
        const at = (0, _history_report_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value.at);
        return at === null ? void 0 : { at, reason: (0, _history_report_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value.reason) ?? "", evidence: (0, _history_report_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value.evidence) ?? "" };
      }
      function renderExperimentMemory(memory) {
        return Object.fromEntries([...memory].map(([id2, { seed, draw, lowestP, stopped }]) => [
          id2,
          { seed, draw, lowest_p: lowestP, ...stopped && { stopped } }
        ]));
      }
      function recall(memory, { id: id2, seed }) {
        const state = memory.get(id2);
        return state?.seed === seed ? state : void 0;
      }
      function rememberedP(memory, experiment, variant) {
        return (0, _history_report_values_js__WEBPACK_IMPORTED_MODULE_1__.kz)(recall(memory, experiment)?.lowestP[variant]) ?? 1;
      }
      function stoppedExperiments(memory, experiments) {
        return new Set(experiments.filter((experiment) => recall(memory, experiment)?.stopped !== void 0).map(({ id: id2 }) => id2));
      }
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
          ...stopped && { stopped }
        });
      }
    })
  ),
  /***/
  1534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T1: () => (
          /* binding */
          formatShare
        ),
        /* harmony export */
        gI: () => (
          /* binding */
          formatMetric
        ),
        /* harmony export */
        jR: () => (
          /* binding */
          formatDifference
        )
        /* harmony export */
      });
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);
      function formatShare(share) {
        return (0, _text_plural_js__WEBPACK_IMPORTED_MODULE_0__.B4)(Math.abs(Math.round(share * 1e3) / 10), "percentage point");
      }
      function formatDifference({ delta, interval, alpha }) {
        if (delta === null)
          return "no results yet";
        const range = interval === null ? "no interval yet" : `${Math.round((1 - alpha) * 1e3) / 10} % interval ${signed(interval[0])} to ${signed(interval[1])}`;
        return `${signed(delta)} pp (${range})`;
      }
      function signed(share) {
        const points = Math.round(Math.min(1, Math.max(-1, share)) * 1e3) / 10;
        return points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : "0";
      }
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
    })
  ),
  /***/
  2785: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          isoWeek
        )
        /* harmony export */
      });
      const DAY_MS = 864e5;
      function isoWeek(atMs) {
        const date = new Date(atMs);
        const daysSinceMonday = (date.getUTCDay() + 6) % 7;
        const thursday = new Date(atMs + (3 - daysSinceMonday) * DAY_MS);
        const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
        const week = Math.floor((thursday.getTime() - newYear) / DAY_MS / 7) + 1;
        return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
      }
    })
  ),
  /***/
  5261: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          SAMPLE_RATIO_ALPHA
        ),
        /* harmony export */
        y: () => (
          /* binding */
          testSampleRatio
        )
        /* harmony export */
      });
      var _statistics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(514);
      const SAMPLE_RATIO_ALPHA = 1e-3;
      const MIN_UNITS = 8;
      function testSampleRatio(variants) {
        const assigned = variants.reduce((total, variant) => total + variant.assigned, 0);
        const exposed = variants.reduce((total, variant) => total + variant.exposed, 0);
        if (assigned === 0 || exposed === 0)
          return null;
        const expected = variants.map((variant) => variant.assigned / assigned * exposed);
        if (expected.some((count) => count < MIN_UNITS))
          return null;
        const statistic = variants.reduce((total, variant, index) => total + (variant.exposed - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1), 0);
        return (0, _statistics_index_js__WEBPACK_IMPORTED_MODULE_0__.cj)(statistic, variants.length - 1);
      }
    })
  ),
  /***/
  9035: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          appendRecords
        ),
        /* harmony export */
        o: () => (
          /* binding */
          groupRecords
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      var _read_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2269);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
      function groupRecords(records) {
        const groups = /* @__PURE__ */ new Map();
        for (const record of records) {
          const stream = (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.mA)(record);
          if (stream === null)
            continue;
          const day = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(Date.parse(record.ts));
          const key = `${stream} ${day}`;
          const group = groups.get(key) ?? { stream, day, records: [] };
          groups.set(key, group);
          group.records.push(record);
        }
        return [...groups.values()];
      }
      function appendRecords(groups, findTail) {
        const files = /* @__PURE__ */ new Map();
        let [added, known] = [0, 0];
        for (const { stream, day, records } of groups) {
          const tail = findTail({ stream, day });
          const there = (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(stream, tail.texts).records;
          const ids2 = new Set(there.map(({ id: id2 }) => id2));
          const changes = new Map(there.map((record) => [pullRequestOf(record), record.change]));
          let part = Math.max(1, tail.last);
          let text = tail.last === 0 ? "" : endLine(tail.texts.at(-1) ?? "");
          for (const record of records) {
            const isRepeated = stream === "pull-requests" && changes.get(pullRequestOf(record)) === record.change;
            if (isRepeated || ids2.has(record.id)) {
              known += 1;
              continue;
            }
            ids2.add(record.id);
            changes.set(pullRequestOf(record), record.change);
            added += 1;
            if (text.length >= _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.Et) {
              part += 1;
              text = "";
            }
            text += (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.GF)(record);
            files.set((0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.A$)({ stream, day, part }), text);
          }
        }
        return { files, added, known };
      }
      function endLine(text) {
        return text === "" || text.endsWith("\n") ? text : `${text}
`;
      }
      function pullRequestOf({ repository, number }) {
        return `${repository}#${number}`;
      }
    })
  ),
  /***/
  7864: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          changeState
        )
        /* harmony export */
      });
      var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
      var _record_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5100);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4884);
      var _state_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(838);
      async function changeState(store, change, { clock, random, message, records = [] }) {
        const groups = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.o)(records);
        const folders = [
          .../* @__PURE__ */ new Set([_state_file_js__WEBPACK_IMPORTED_MODULE_1__.P2, ...groups.flatMap(({ stream, day }) => (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_2__.pd)([stream], [day]))])
        ];
        for (let attempt = 1; ; attempt += 1) {
          const snapshot = await store.open(folders);
          const paths = snapshot.files.map(({ path: path2 }) => path2);
          const { sections, path, kept, problem } = (0, _state_file_js__WEBPACK_IMPORTED_MODULE_1__.qy)(await snapshot.read((0, _state_file_js__WEBPACK_IMPORTED_MODULE_1__.BM)(paths)));
          const { value, result } = change.apply(sections[change.section]);
          const files = new Map(await append(snapshot, groups));
          if (value !== void 0 || problem !== null) {
            for (const [name, text] of kept)
              files.set(name, text);
            files.set(path, (0, _state_file_js__WEBPACK_IMPORTED_MODULE_1__.kT)(value === void 0 ? sections : { ...sections, [change.section]: value }));
          }
          if (files.size === 0)
            return { status: "unchanged", result, problem };
          const written = await snapshot.write(files, message);
          if (written.status === "written")
            return { status: "changed", result, problem };
          if (written.status === "refused")
            return { ...written, result };
          if (attempt >= _record_history_js__WEBPACK_IMPORTED_MODULE_3__.m) {
            const why = `Other writers were faster ${_record_history_js__WEBPACK_IMPORTED_MODULE_3__.m} times.`;
            return { status: "contended", message: `${store.place} could not be written: ${why}`, result };
          }
          await clock.sleep(random() * Math.min(_record_history_js__WEBPACK_IMPORTED_MODULE_3__.u_, _record_history_js__WEBPACK_IMPORTED_MODULE_3__.SC * 2 ** attempt));
        }
      }
      async function append(snapshot, groups) {
        if (groups.length === 0)
          return /* @__PURE__ */ new Map();
        const parts = snapshot.files.flatMap(({ path }) => {
          const shard = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_2__.vE)(path);
          const isWanted = groups.some(({ stream, day }) => shard?.stream === stream && shard.day === day);
          return shard !== null && isWanted ? [{ ...shard, path }] : [];
        });
        const texts = await snapshot.read(parts.map(({ path }) => path));
        const plan = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.h)(groups, ({ stream, day }) => {
          const own = parts.filter((part) => part.stream === stream && part.day === day).toSorted((a, b) => a.part - b.part);
          return { last: own.at(-1)?.part ?? 0, texts: own.map(({ path }) => texts.get(path) ?? "") };
        });
        return plan.files;
      }
    })
  ),
  /***/
  4638: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EQ: () => (
          /* binding */
          compactHistory
        ),
        /* harmony export */
        QY: () => (
          /* binding */
          isCompactionDue
        ),
        /* harmony export */
        xh: () => (
          /* binding */
          DEFAULT_RETENTION
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _read_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7169);
      var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);
      const DEFAULT_RETENTION = { shardDays: 180, rollupDays: 400 };
      const SHORT_LIVED = /* @__PURE__ */ new Map([["operations", 30]]);
      const DAY_MS = 24 * 60 * 60 * 1e3;
      const WEEK_MS = 7 * DAY_MS;
      const REACH_DAYS = 100;
      function isCompactionDue({ compactedAtMs }, nowMs) {
        return compactedAtMs === null || nowMs - compactedAtMs >= WEEK_MS;
      }
      async function compactHistory(store, retention, nowMs) {
        const oldestMs = nowMs - (retention.shardDays + REACH_DAYS) * DAY_MS;
        const days = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.YM)(oldestMs, nowMs);
        const snapshot = await store.open([...(0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.pd)(_history_record_js__WEBPACK_IMPORTED_MODULE_1__.Hh, days), _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.S_]);
        const isThere = snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w);
        const text = isThere ? (await snapshot.read([_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w])).get(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w) : void 0;
        const shards = listShards(snapshot.files).filter(({ day }) => day < (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.kb)(nowMs - DAY_MS));
        let rollup = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.tP)(text) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__.zp;
        const uncounted = shards.filter((shard) => !(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.he)(rollup, shard));
        for (const batch of (0, _read_history_js__WEBPACK_IMPORTED_MODULE_3__.bV)(uncounted.map((shard) => ({ ...shard, size: shard.bytes })))) {
          const texts = await snapshot.read(batch.flatMap(({ paths }) => paths));
          const sources = batch.map((shard) => ({
            ...shard,
            texts: shard.paths.map((path) => texts.get(path) ?? "")
          }));
          rollup = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.td)(rollup, sources);
        }
        const expired = shards.filter(({ stream, day }) => day < oldestKept(stream, retention, nowMs));
        const removed = expired.flatMap(({ paths }) => paths);
        if (removed.length === 0 && uncounted.length === 0) {
          return { write: { status: "unneeded" }, removed: 0, counted: 0 };
        }
        const next = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.LG)({ ...rollup, compactedAtMs: nowMs }, retention.rollupDays, nowMs);
        const files = new Map(removed.map((path) => [path, null]));
        files.set(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w, (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.T_)(next));
        const write = await snapshot.write(files, "Compact the history");
        return { write, removed: expired.length, counted: uncounted.length };
      }
      function oldestKept(stream, { shardDays }, nowMs) {
        return (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.kb)(nowMs - Math.min(SHORT_LIVED.get(stream) ?? shardDays, shardDays) * DAY_MS);
      }
      function listShards(files) {
        const shards = /* @__PURE__ */ new Map();
        for (const { path, size } of files) {
          const part = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.vE)(path);
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
    })
  ),
  /***/
  7470: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          exposureRecords
        ),
        /* harmony export */
        g: () => (
          /* binding */
          isExposure
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
      const COUNTS = ["operations", "failed", "calls", "duration_seconds"];
      function exposureRecords(exposures, origin, { nameOf }) {
        return (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.$I)(exposures).flatMap((exposure) => {
          const [experiment, name, variant, digest] = ["experiment", "unit", "variant", "settings_digest"].map((key) => (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(exposure[key]));
          if (experiment == null || name == null || variant == null || digest == null)
            return [];
          const [repository = "", ...period] = name.split("@");
          const unit = [nameOf(repository), ...period].join("@");
          const seed = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(exposure.seed);
          const counts = COUNTS.flatMap((key) => {
            const count = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(exposure[key]);
            return count === null ? [] : [[key, count]];
          });
          return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.eC)("exposures", origin, `${experiment}:${unit}:${variant}`, {
            experiment,
            unit,
            variant,
            settings_digest: digest,
            ...seed !== null && { seed },
            ...Object.fromEntries(counts)
          });
        });
      }
      function isExposure(record) {
        return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.mA)(record) === "exposures" && ["experiment", "unit", "variant", "settings_digest"].every((key) => (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(record[key]) !== null);
      }
    })
  ),
  /***/
  9994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          hideName
        )
        /* harmony export */
      });
      function hideName(name, home, sha256) {
        return `repository-${sha256(`${home.toLowerCase()}
${name.toLowerCase()}`).slice(0, 16)}`;
      }
    })
  ),
  /***/
  8736: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $q: () => (
          /* binding */
          isPullRequestChange
        ),
        /* harmony export */
        TA: () => (
          /* binding */
          pullRequestRecords
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
      const PULL_REQUEST_CHANGES = ["opened", "merged", "closed", "vetoed", "conflict", "resolved"];
      const PULL_REQUEST_ACTORS = ["automation", "bot", "person"];
      const CHANGES = /* @__PURE__ */ new Map([
        ["opened", { change: "opened", by: "automation" }],
        ["conflict", { change: "conflict" }],
        ["vetoed", { change: "vetoed", by: "person" }]
      ]);
      function pullRequestRecords({ name, branches, retired, ended }, origin, { nameOf }) {
        const repository = nameOf(name);
        const record = (pull, members, atMs = origin.atMs) => {
          const number = (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(pull) ? (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.kz)(pull.number) : null;
          if (!(0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(pull) || number === null)
            return [];
          const part = `${repository}#${number}:${members.change}`;
          const all = { repository, number, ...members, ...describe(pull, atMs) };
          return [(0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.eC)("pull-requests", origin, part, all)];
        };
        return [
          ...branches.flatMap(({ outcome, pull_request, behind_by }) => {
            const members = CHANGES.get(outcome);
            const behind = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.kz)(behind_by);
            return members === void 0 ? [] : record(pull_request, { ...members, ...behind !== null && { behind } }).map((change) => members.change === "opened" ? change : oncePerDay(change));
          }),
          ...retired.flatMap(({ outcome, pull_request }) => outcome === "retired" ? record(pull_request, { change: "closed", by: "automation" }) : []),
          ...ended.flatMap(({ change, at, by, by_id, pull_request }) => {
            if (change !== "merged" && change !== "closed")
              return [];
            const actor = PULL_REQUEST_ACTORS.find((known) => known === by);
            const id2 = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.kz)(by_id);
            const members = { change, ...actor && { by: actor }, ...id2 !== null && { by_id: id2 } };
            return record(pull_request, members, (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.aQ)(at) ?? void 0);
          })
        ];
      }
      function oncePerDay(record) {
        const { repository, number, change, ts } = record;
        return { ...record, id: `pull-requests:day-${ts.slice(0, 10)}:1:${repository}#${number}:${change}` };
      }
      function describe({ opened_at, experiment, variant, seed }, atMs) {
        const openedMs = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.aQ)(opened_at);
        const [part, arm, draw] = [experiment, variant, seed].map(_report_values_js__WEBPACK_IMPORTED_MODULE_1__.yR);
        return {
          ...openedMs !== null && { hours_open: Math.max(0, Math.round((atMs - openedMs) / 36e3) / 100) },
          ...part != null && arm != null && { experiment: part, variant: arm, ...draw != null && { seed: draw } }
        };
      }
      function isPullRequestChange(record) {
        return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.mA)(record) === "pull-requests" && (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(record.repository) !== null && (0, _report_values_js__WEBPACK_IMPORTED_MODULE_1__.kz)(record.number) !== null && PULL_REQUEST_CHANGES.some((known) => known === record.change);
      }
    })
  ),
  /***/
  5100: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        SC: () => (
          /* binding */
          FIRST_WAIT_MS
        ),
        /* harmony export */
        cJ: () => (
          /* binding */
          recordHistory
        ),
        /* harmony export */
        m: () => (
          /* binding */
          MAX_ATTEMPTS
        ),
        /* harmony export */
        u_: () => (
          /* binding */
          LONGEST_WAIT_MS
        )
        /* harmony export */
      });
      var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
      var _compact_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4638);
      var _fold_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6496);
      var _read_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2269);
      var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
      const MAX_ATTEMPTS = 15;
      const FIRST_WAIT_MS = 300;
      const LONGEST_WAIT_MS = 8e3;
      const COUNTED = ["runs", "pull-requests", "health", "incidents"];
      const EARLIER_PARTS = 5;
      async function recordHistory(store, records, { clock, random, message }) {
        const groups = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.o)(records);
        if (groups.length === 0)
          return { status: "recorded", ...NOTHING, attempts: 0 };
        const firstParts = /* @__PURE__ */ new Map();
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
              ...isCompactionDue && { isCompactionDue }
            };
          }
          if (result.status === "refused")
            return result;
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
        const folders = groups.flatMap(({ stream, day }) => (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.pd)([stream], [day]));
        return [.../* @__PURE__ */ new Set([...folders, ...(0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.pd)(COUNTED, [(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.KV)(nowMs)]), _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.S_])];
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
          ...uncounted.length > 0 && snapshot.files.some(({ path }) => path === _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w) ? [_shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w] : []
        ];
        const texts = await snapshot.read([...new Set(paths)]);
        const textsOf = (wanted) => wanted.flatMap((path) => texts.get(path) ?? []);
        const findTail = (shard) => {
          const { last, paths: tail } = tails.get(keyOf(shard)) ?? { last: 0, paths: [] };
          return { last, texts: textsOf(tail) };
        };
        const yesterday = uncounted.flatMap(({ stream, parts }) => stream === "runs" ? (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_3__.Xy)(stream, textsOf(pathsFrom(parts, 1))).records : []);
        const appended = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.h)(withGaps(groups, findTail, yesterday), findTail);
        const sources = uncounted.map(({ stream, day, bytes, parts }) => ({
          stream,
          day,
          bytes,
          texts: textsOf(pathsFrom(parts, 1))
        }));
        const rollup = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.tP)(texts.get(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w)) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__.zp;
        const counted = sources.filter((source) => !(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.he)(rollup, source));
        if (counted.length === 0 || appended.added === 0)
          return appended;
        const isDue = (0, _compact_history_js__WEBPACK_IMPORTED_MODULE_4__.QY)(rollup, nowMs);
        const next = { ...(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.td)(rollup, counted), ...isDue && { compactedAtMs: nowMs } };
        const files = new Map(appended.files).set(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w, (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.T_)(next));
        return { ...appended, files, ...isDue && { isCompactionDue: true } };
      }
      function keyOf({ stream, day }) {
        return `${stream} ${day}`;
      }
      function indexShards(files) {
        const shards = /* @__PURE__ */ new Map();
        for (const { path, size } of files) {
          const shard = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.vE)(path);
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
      function findUncounted(shards, groups, nowMs) {
        const today = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(nowMs);
        const isFirst = groups.some(({ stream, day: day2 }) => day2 === today && !shards.has(keyOf({ stream, day: day2 })));
        if (!isFirst)
          return [];
        const day = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.KV)(nowMs);
        return COUNTED.flatMap((stream) => {
          const parts = shards.get(keyOf({ stream, day })) ?? [];
          const bytes = parts.reduce((sum, { size }) => sum + size, 0);
          return parts.length === 0 ? [] : [{ stream, day, bytes, parts }];
        });
      }
      function withGaps(groups, findTail, yesterday) {
        return groups.map((group) => {
          if (group.stream !== "runs")
            return group;
          const before = [...yesterday, ...(0, _read_shard_js__WEBPACK_IMPORTED_MODULE_3__.Xy)("runs", findTail(group).texts).records];
          return { ...group, records: group.records.map((record) => withGap(record, before)) };
        });
      }
      function withGap(record, before) {
        const startMs = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_5__.GH)(record);
        const earlier = before.filter((other) => other.run.workflow === record.run.workflow && (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_5__.ng)(other) !== (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_5__.ng)(record)).map(_fold_day_js__WEBPACK_IMPORTED_MODULE_5__.GH).filter((atMs) => atMs < startMs);
        if (earlier.length === 0)
          return record;
        return { ...record, scheduled_gap_seconds: Math.round((startMs - Math.max(...earlier)) / 1e3) };
      }
    })
  ),
  /***/
  838: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BM: () => (
          /* binding */
          statePathsIn
        ),
        /* harmony export */
        P2: () => (
          /* binding */
          STATE_FOLDER
        ),
        /* harmony export */
        kT: () => (
          /* binding */
          renderStateFile
        ),
        /* harmony export */
        qy: () => (
          /* binding */
          readStateFile
        )
        /* harmony export */
      });
      var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
      const STATE_FOLDER = "v1";
      const STATE_PATH = `${STATE_FOLDER}/state.json`;
      const STATE_VERSION = 1;
      const OWN_PATH = `${STATE_FOLDER}/state-v${STATE_VERSION}.json`;
      function statePathsIn(paths) {
        return paths.filter((path) => path === STATE_PATH || path === OWN_PATH);
      }
      function readStateFile(texts) {
        const main = readText(texts.get(STATE_PATH));
        if (main.status === "read")
          return { ...NOTHING, sections: main.sections };
        if (main.status === "newer") {
          const own = readText(texts.get(OWN_PATH));
          const problem2 = `${STATE_PATH} was written by a later release. This one keeps its own state in ${OWN_PATH}: use the same release of all actions.`;
          return own.status === "read" ? { ...NOTHING, path: OWN_PATH, sections: own.sections } : { ...NOTHING, path: OWN_PATH, problem: problem2 };
        }
        const text = texts.get(STATE_PATH);
        if (text === void 0)
          return NOTHING;
        const path = `${STATE_FOLDER}/state-damaged-${(0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.VK)(text)}.json`;
        const problem = `${STATE_PATH} cannot be read. It is kept as ${path}, and the state begins anew.`;
        return { ...NOTHING, kept: /* @__PURE__ */ new Map([[path, text]]), problem };
      }
      const NOTHING = { sections: {}, path: STATE_PATH, kept: /* @__PURE__ */ new Map(), problem: null };
      function readText(text) {
        if (text === void 0)
          return { status: "missing" };
        const value = (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.lj)(text);
        if (value === null || typeof value.v !== "number" || value.v < 1)
          return { status: "damaged" };
        if (value.v > STATE_VERSION)
          return { status: "newer" };
        const { v: _version, ...sections } = value;
        return { status: "read", sections };
      }
      function renderStateFile(sections) {
        if ("v" in sections)
          throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__.zU("A section of the state cannot be called v.");
        const text = JSON.stringify({ v: STATE_VERSION, ...sorted(sections) }, null, 1);
        const ascii = text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
        return `${ascii}
`;
      }
      function sorted(sections) {
        const names = Object.keys(sections).sort();
        return Object.fromEntries(names.map((name) => [name, sortValue(sections[name])]));
      }
      function sortValue(value) {
        if (Array.isArray(value))
          return value.map(sortValue);
        return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ? sorted(value) : value;
      }
    })
  ),
  /***/
  514: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        cj: () => (
          /* binding */
          chiSquaredTail
        ),
        vr: () => (
          /* binding */
          normalCdf
        ),
        FI: () => (
          /* binding */
          studentQuantile
        )
      });
      var beta = __webpack_require__(3503);
      var gamma = __webpack_require__(3792);
      ;
      const MAX_STEPS = 1e4;
      const PRECISION = 1e-16;
      const TINY = 1e-300;
      function upperGamma(a, x) {
        if (!(a > 0) || Number.isNaN(x))
          return Number.NaN;
        if (x <= 0)
          return 1;
        if (x === Number.POSITIVE_INFINITY)
          return 0;
        const logFront = a * Math.log(x) - x - (0, gamma.S)(a);
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
      ;
      function normalCdf(z) {
        if (Number.isNaN(z))
          return Number.NaN;
        const tail = upperGamma(0.5, z * z / 2) / 2;
        return z < 0 ? tail : 1 - tail;
      }
      function normalQuantile(p) {
        return quantile(p, normalCdf);
      }
      function chiSquaredTail(x, degrees) {
        return upperGamma(degrees / 2, x / 2);
      }
      function studentCdf(t, degrees) {
        if (t === Number.POSITIVE_INFINITY)
          return 1;
        const square = t * t;
        if (square < degrees) {
          return 0.5 + Math.sign(t) * (0, beta.R)(square / (degrees + square), 0.5, degrees / 2) / 2;
        }
        const tail = (0, beta.R)(degrees / (degrees + square), degrees / 2, 0.5) / 2;
        return t < 0 ? tail : 1 - tail;
      }
      function studentQuantile(p, degrees) {
        return quantile(p, (t) => studentCdf(t, degrees));
      }
      const HALVINGS = 200;
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
    })
  )
};
export {
  id,
  ids,
  modules
};
