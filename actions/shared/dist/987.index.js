const id = 987;
const ids = [987];
const modules = {
  /***/
  7202: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        _: () => (
          /* binding */
          evaluate
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var parse_ecosystem_config = __webpack_require__(4209);
      var errors = __webpack_require__(1286);
      var evaluate_experiments = __webpack_require__(8477);
      var markdown = __webpack_require__(3728);
      var plural = __webpack_require__(4639);
      var format_result = __webpack_require__(1534);
      ;
      function createExperimentsReport(evaluation, nowMs) {
        const lookedAt = new Date(nowMs).toISOString();
        return {
          schema_version: 1,
          looked_at: lookedAt,
          experiments: evaluation.experiments.map((experiment) => createEntry(experiment, lookedAt)),
          problems: evaluation.problems
        };
      }
      function createEntry({ look, decided, stopped }, lookedAt) {
        const { experiment, exposures, estimates } = look;
        const comparisons = look.comparisons.map(({ variant, delta, interval, lowestP }) => ({
          variant,
          delta,
          ci: interval,
          p_always_valid: lowestP
        }));
        const first = comparisons[0];
        const fewest = Math.min(...[...estimates.values()].map(({ repositories }) => repositories));
        return {
          experiment: experiment.id,
          looked_at: lookedAt,
          days: Math.round(look.days * 100) / 100,
          design: experiment.design,
          units: Object.fromEntries([...exposures].map(([id2, { assigned }]) => [id2, assigned])),
          exposures: Object.fromEntries([...exposures].map(([id2, { exposed }]) => [id2, exposed])),
          srm_p: look.sampleRatioP,
          primary: {
            metric: experiment.primary.metric,
            ...Object.fromEntries([...estimates].map(([id2, { rate, count, repositories }]) => [
              id2,
              { rate, n: count, repos: repositories }
            ])),
            delta: first?.delta ?? null,
            ci: first?.ci ?? null,
            p_always_valid: first?.p_always_valid ?? 1
          },
          comparisons,
          secondary: Object.fromEntries(look.secondary.map(({ metric, values }) => [metric, Object.fromEntries(values)])),
          guardrails: look.guardrails.map(({ guardrail, variant, probability, status, control, treated }) => ({
            metric: guardrail.metric,
            variant,
            p_worse: probability,
            status,
            control,
            treated
          })),
          decision: decided.decision,
          reason: decided.reason,
          stopped_at: stopped?.at ?? null,
          power_note: `Results of ${(0, plural.B4)(fewest, "repository", "repositories")} in the smallest variant; ${experiment.analysis.minUnits} are needed.`
        };
      }
      const WORDS = {
        collecting: "⏳ collecting",
        ship_recommended: "✅ ship",
        no_effect: "➖ no effect",
        stopped_guardrail: "🛑 stopped",
        invalid_srm: "❌ invalid",
        inconclusive: "❔ inconclusive"
      };
      function renderExperimentsSummary({ experiments, problems }) {
        const parts = experiments.map(renderExperiment);
        const body = parts.length === 0 ? ["No experiment is running."] : parts;
        return ["## Experiments", ...body, ...problems.map((problem) => `> ${(0, markdown.Wd)(problem)}`), ""].join("\n\n");
      }
      function renderExperiment({ look, decided }) {
        const { experiment, estimates, exposures } = look;
        const { metric } = experiment.primary;
        const rows = experiment.variants.map(({ id: id2 }, index) => {
          const estimate = estimates.get(id2);
          const comparison = look.comparisons.find(({ variant }) => variant === id2);
          const cells = [
            (0, markdown.Wd)(id2),
            String(exposures.get(id2)?.exposed ?? 0),
            String(estimate?.count ?? 0),
            (0, format_result.gI)(metric, estimate?.rate ?? null),
            index === 0 || comparison === void 0 ? "" : (0, format_result.jR)(comparison)
          ];
          return cells;
        });
        const guardrails = look.guardrails.map(({ guardrail, variant, status, treated, control }) => `- ${guardrail.metric} of ${(0, markdown.Wd)(variant)}: ${status} (${(0, format_result.gI)(guardrail.metric, treated)}, control ${(0, format_result.gI)(guardrail.metric, control)})`);
        return [
          `### ${(0, markdown.Wd)(experiment.id)}: ${WORDS[decided.decision]}`,
          `Day ${Math.floor(look.days)} of ${experiment.maxDays}. ${(0, markdown.Wd)(decided.reason)}`,
          (0, markdown.Qj)(["Variant", "Units", "Results", metric, "Difference"], rows),
          ...guardrails.length > 0 ? [guardrails.join("\n")] : []
        ].join("\n\n");
      }
      var repository_ref = __webpack_require__(2156);
      var connect = __webpack_require__(2015);
      var open_history = __webpack_require__(2433);
      ;
      function toOutputs(experiments, { reportFile }) {
        const decisions = experiments.map(({ look, decided }) => [look.experiment.id, decided.decision]);
        return {
          running: String(experiments.filter(({ stopped }) => stopped === void 0).length),
          stopped: String(experiments.filter(({ stopped }) => stopped !== void 0).length),
          decisions: JSON.stringify(Object.fromEntries(decisions)),
          "report-file": reportFile
        };
      }
      ;
      const STOP_LABEL = "experiment-stopped";
      const ROLLED_BACK_LABEL = "experiment-rolled-back";
      function renderStopIssue({ look, stopped, openPullRequests }) {
        const { experiment } = look;
        const mark = `<!-- experiment-stop:v1 ${escapeMark(JSON.stringify({ id: experiment.id, seed: experiment.seed }))} -->`;
        const pulls = openPullRequests.map(({ repository, number }) => `- ${(0, markdown.SS)(`${repository}#${number}`)}`);
        const body = [
          mark,
          `Experiment ${(0, markdown.SS)(experiment.id)} was stopped at ${stopped?.at ?? "an unknown time"}.`,
          (0, markdown.Wd)(stopped?.reason ?? ""),
          "From the next run on, every repository gets the settings of the file. Nothing starts it again by itself.",
          ...pulls.length > 0 ? [`Open pull requests of the variant get the label ${(0, markdown.SS)(ROLLED_BACK_LABEL)}:`, pulls.join("\n")] : [],
          'Set `"status": "concluded"` in the configuration, or give it a new `seed` to start again, and close this issue.'
        ].join("\n\n");
        return { title: `Experiment ${experiment.id} was stopped`, body, labels: [STOP_LABEL], mark };
      }
      function escapeMark(json) {
        return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
      }
      ;
      const MAX_PAGES = 3;
      async function reportStop(experiment, place) {
        const { opensIssue, github, repository, logger } = place;
        const draft = renderStopIssue(experiment);
        const isReported = opensIssue && await hasIssue(draft.mark, place);
        const isDue = opensIssue ? !isReported : experiment.isNewlyStopped;
        if (isDue)
          await labelPullRequests(experiment, place);
        if (!opensIssue || isReported)
          return;
        const { number } = await github.issues.open(repository, { ...draft, assignees: [] }, draft.mark);
        logger.notice(`Opened #${number}: ${draft.title}`);
      }
      async function hasIssue(mark, { github, repository }) {
        const query = { state: "all", label: STOP_LABEL, maxPages: MAX_PAGES };
        return (await github.issues.list(repository, query)).some(({ body }) => body.includes(mark));
      }
      async function labelPullRequests({ openPullRequests, look }, { ecosystem, logger }) {
        let refused = 0;
        for (const { repository: name, number } of openPullRequests) {
          const repository = (0, repository_ref.rH)(name);
          if (repository === null || !await isLabelled(ecosystem, repository, number))
            refused += 1;
        }
        if (refused > 0) {
          logger.warning(`${look.experiment.id}: the label ${ROLLED_BACK_LABEL} could not be put on ${(0, plural.T1)(refused, openPullRequests.length, "open pull request")} of the variant.`);
        }
      }
      async function isLabelled({ issues }, repository, number) {
        try {
          await issues.ensureLabels(repository, number, [ROLLED_BACK_LABEL]);
          return true;
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          return false;
        }
      }
      ;
      const MAX_RETRIES = 3;
      const MAX_WAIT_MS = 6e4;
      const WRITE_INTERVAL_MS = 1e3;
      async function evaluate(inputs, kit) {
        const file = inputs.configFile;
        const { config, warnings } = await (0, parse_ecosystem_config.I)(await kit.readWorkspaceFile(file), { file });
        for (const { message, line, column } of warnings)
          kit.annotate("warning", message, { file, startLine: line, startColumn: column });
        const repository = inputs.repository ?? (0, repository_ref.rH)(kit.runner.repository ?? "");
        if (repository === null) {
          throw new errors.xL([
            { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." }
          ]);
        }
        const github = evaluate_connect(inputs.githubToken, kit);
        const store = (0, open_history.Oo)(inputs, kit, () => github);
        const evaluation = await (0, evaluate_experiments.gK)(config, store, {
          clock: kit.clock,
          random: kit.random,
          sha256: (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
          home: kit.runner.repository,
          isDryRun: inputs.isDryRun
        });
        for (const problem of evaluation.problems)
          kit.logger.warning(problem);
        await kit.writeReport(inputs.reportFile, createExperimentsReport(evaluation, kit.clock.now()));
        kit.setOutputs(toOutputs(evaluation.experiments, inputs));
        await kit.summary(renderExperimentsSummary(evaluation));
        if (!inputs.isDryRun)
          await reportStops(evaluation.experiments, { inputs, kit, github, repository });
      }
      async function reportStops(experiments, place) {
        const { inputs, kit, github, repository } = place;
        const { labelsToken } = inputs;
        const ecosystem = labelsToken === void 0 ? github : evaluate_connect(labelsToken, kit);
        for (const experiment of experiments.filter(({ stopped }) => stopped !== void 0)) {
          try {
            await reportStop(experiment, {
              opensIssue: inputs.opensIssue,
              github,
              ecosystem,
              repository,
              logger: kit.logger
            });
          } catch (error) {
            if (!(error instanceof errors.y_))
              throw error;
            kit.logger.warning(`The stop of ${experiment.look.experiment.id} could not be reported: ${error.message}`);
          }
        }
      }
      function evaluate_connect(token, kit) {
        return (0, connect.U)({
          action: "evaluate-experiments",
          token,
          buffer: 0,
          maxWaitMs: MAX_WAIT_MS,
          writeIntervalMs: WRITE_INTERVAL_MS,
          maxRetries: MAX_RETRIES,
          concurrency: 1,
          signal: kit.signal
        }, kit);
      }
    })
  ),
  /***/
  7683: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          readInputs
        )
        /* harmony export */
      });
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);
      function readInputs(reader) {
        const inputs = {
          configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
          githubToken: reader.secret("github-token"),
          labelsToken: reader.optionalSecret("labels-token"),
          repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__.gG, "must be like `owner/name`"),
          branch: reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__._, "must be the name of a branch") ?? "automation-data",
          folder: reader.optionalWorkspacePath("folder"),
          reportFile: reader.workspacePath("report-file", "automation_experiments.json"),
          opensIssue: reader.boolean("incident", true),
          isDryRun: reader.boolean("dry-run", false)
        };
        reader.finish();
        return inputs;
      }
    })
  ),
  /***/
  1379: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1166);
          var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7202);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7683);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__.C)((kit) => (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_0__._)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
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
  )
};
export {
  id,
  ids,
  modules
};
