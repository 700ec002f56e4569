const id = 464;
const ids = [464];
const modules = {
  /***/
  8464: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        openExperiments: () => (
          /* binding */
          openExperiments
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var errors = __webpack_require__(1286);
      var repository_ref = __webpack_require__(2156);
      ;
      const OPERATIONS = /* @__PURE__ */ new Set([
        "opened",
        "updated",
        "fast-forwarded",
        "failed"
      ]);
      const UNTOUCHED = /* @__PURE__ */ new Set([
        "bot-branch",
        "excluded",
        "branch-deleted"
      ]);
      const WINDOWS = 6;
      const DIGITS = 16;
      function listExposures(results, participations, nowMs, sha2562) {
        return results.flatMap((result) => {
          const own = participations.get((0, repository_ref.Kq)(result.repository));
          if (own === void 0 || result.status !== "scanned")
            return [];
          const behind = result.branches.filter(({ behindBy, outcome }) => (behindBy ?? 0) > 0 && !UNTOUCHED.has(outcome));
          const operations = result.branches.filter(({ outcome }) => OPERATIONS.has(outcome));
          const isTold = operations.length > 0 || behind.length > 0 && isItsWindow(own.unit, nowMs, sha2562);
          if (!isTold)
            return [];
          const { experiment, unit, variant } = own;
          return {
            experiment: experiment.id,
            seed: experiment.seed,
            unit,
            variant: variant.id,
            settings_digest: sha2562(JSON.stringify(variant.settings)).slice(0, DIGITS),
            operations: operations.length,
            failed: operations.filter(({ outcome }) => outcome === "failed").length
          };
        });
      }
      function isItsWindow(unit, nowMs, sha2562) {
        const window = Math.floor(new Date(nowMs).getUTCHours() / (24 / WINDOWS));
        return Number.parseInt(sha2562(`window\0${unit}`).slice(0, 8), 16) % WINDOWS === window;
      }
      var apply_experiments = __webpack_require__(7415);
      var evaluate_experiments = __webpack_require__(8477);
      var experiment_state = __webpack_require__(7838);
      var open_history = __webpack_require__(2433);
      ;
      const sha256 = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      async function openExperiments(config, inputs, kit) {
        const { config: applied, participations } = await apply(config, inputs, kit);
        if (participations.size === 0)
          return { config, experiments: null };
        const report = (results, nowMs) => ({
          exposures: listExposures(results, participations, nowMs, sha256)
        });
        return { config: applied, experiments: { report } };
      }
      async function apply(config, inputs, kit) {
        const context = { nowMs: kit.clock.now(), sha256, isDisabled: kit.runner.areExperimentsDisabled };
        const running = (0, apply_experiments.d4)(config, { ...context, stopped: /* @__PURE__ */ new Set() });
        if (running.participations.size === 0)
          return running;
        try {
          const store = openStore(inputs, kit);
          const memory = store === null ? /* @__PURE__ */ new Map() : await (0, evaluate_experiments.oU)(store);
          return (0, apply_experiments.d4)(config, { ...context, stopped: (0, experiment_state.ON)(memory, config.experiments) });
        } catch (error) {
          if (!(error instanceof errors.y_) && !(error instanceof errors.xL))
            throw error;
          kit.logger.warning(`Experiments are off in this run, because it is unknown whether one was stopped: ${error.message}`);
          return { config, participations: /* @__PURE__ */ new Map() };
        }
      }
      function openStore(inputs, kit) {
        const { historyFolder: folder, historyBranch: branch, historyToken = inputs.githubToken } = inputs;
        return (0, open_history.jC)({ folder, branch }, kit, (0, open_history.lN)("sync-monitor", historyToken, kit));
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
