const id = 126;
const ids = [126];
const modules = {
  /***/
  126: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        rollBackOnStop: () => (
          /* binding */
          rollBackOnStop
        )
        /* harmony export */
      });
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      var _automation_core_rollback__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);
      var _automation_core_rollback__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1964);
      var _automation_core_sync__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7190);
      var _automation_core_sync__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12);
      var _automation_core_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4639);
      async function rollBackOnStop({ plan, outcomes, stoppedBy }, { config, journal, logger, signal }, github) {
        if (journal === void 0) {
          logger.warning("Nothing was rolled back: without a journal it is not known what was written.");
          return outcomes;
        }
        const allowed = new Set(config.repositories.map(({ repository }) => (0, _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__.Kq)(repository)));
        const selection = { allowed, run: void 0, repositories: [], operations: [] };
        const { repositories } = (0, _automation_core_rollback__WEBPACK_IMPORTED_MODULE_1__.X)([journal.text()], selection);
        const settings = {
          mode: "apply",
          allowsForce: true,
          maxOperations: Number.POSITIVE_INFINITY,
          branchPrefixesOf: (repository) => (0, _automation_core_sync__WEBPACK_IMPORTED_MODULE_2__.Jq)(config, repository)
        };
        const { rows } = await (0, _automation_core_rollback__WEBPACK_IMPORTED_MODULE_3__.F)(repositories, settings, { ...github, logger, signal });
        const undone = rows.filter(({ status }) => status === "compensated").length;
        const left = rows.filter(({ status }) => status !== "compensated" && status !== "already-gone").length;
        logger.warning(`Rolled back: ${(0, _automation_core_text__WEBPACK_IMPORTED_MODULE_4__.B4)(undone, "operation")}, ${left} left as they are. The journal has all of them.`);
        const withdrawn = new Map(outcomes);
        for (const { due } of plan.operations) {
          const outcome = outcomes.get(due.observed);
          if (outcome !== void 0)
            withdrawn.set(due.observed, withdraw(outcome, stoppedBy));
        }
        return withdrawn;
      }
      function withdraw(outcome, stoppedBy) {
        const { pullRequest: _, isNewPullRequest: __, ...result } = outcome.result;
        if (!_automation_core_sync__WEBPACK_IMPORTED_MODULE_5__.A9.includes(result.outcome))
          return outcome;
        const detail = `${result.outcome}, then rolled back: ${stoppedBy}`;
        return { ...outcome, result: { ...result, outcome: "deferred", detail } };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
