const id = 383;
const ids = [383];
const modules = {
  /***/
  8764: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readApprovedPlan: () => (
          /* binding */
          readApprovedPlan
        )
        /* harmony export */
      });
      var _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1286);
      var _automation_core_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1865);
      async function readApprovedPlan(file, kit) {
        const reading = (0, _automation_core_sync__WEBPACK_IMPORTED_MODULE_0__.FU)(await kit.readWorkspaceFile(file), kit.runner.apiUrl);
        if (reading.status === "read")
          return reading.plan;
        const remedy = "Make a new one with `dry-run: true` and `plan-file`.";
        throw new _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__.xL([{ message: `The approved plan cannot be applied. ${reading.why} ${remedy}`, file }]);
      }
    })
  ),
  /***/
  2507: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          describeOperation
        )
        /* harmony export */
      });
      function describeOperation(operation) {
        const base = operation.due.comparison.branch.name;
        switch (operation.kind) {
          case "open-pull-request":
            return `open a sync pull request into ${base}`;
          case "update-pull-request":
            if (operation.isAdoption === true) {
              return `take over sync pull request #${operation.pullRequest.number} into ${base} from an older version`;
            }
            return `update sync pull request #${operation.pullRequest.number} into ${base}`;
          case "replace-pull-request":
            return `replace sync pull request #${operation.pullRequest.number} into ${base}, which merges the former default branch ${operation.former}`;
          case "review-conflict":
            return `mark sync pull request #${operation.pullRequest.number} into ${base} as ready if its conflicts are gone`;
          case "label-pull-request":
            return `label sync pull request #${operation.pullRequest.number} into ${base}`;
          case "set-auto-merge":
            return `turn auto-merge of sync pull request #${operation.pullRequest.number} into ${base} ${operation.method === "off" ? "off" : `on (${operation.method})`}`;
          case "fast-forward":
            return `fast-forward ${base} to ${operation.due.defaultBranch.name}`;
        }
      }
    })
  ),
  /***/
  1865: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FU: () => (
          /* binding */
          parsePlanFile
        ),
        /* harmony export */
        IB: () => (
          /* binding */
          createPlanFile
        ),
        /* harmony export */
        _d: () => (
          /* binding */
          reviewOperation
        )
        /* harmony export */
      });
      var _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4639);
      var _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2507);
      const KINDS = [
        "open-pull-request",
        "replace-pull-request",
        "update-pull-request",
        "review-conflict",
        "label-pull-request",
        "set-auto-merge",
        "fast-forward"
      ];
      const MAX_OPERATIONS = 1e5;
      const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
      function createPlanFile(plan, apiUrl, nowMs) {
        const operations = plan.operations.map(describe);
        return {
          schema_version: 1,
          created_at: new Date(nowMs).toISOString(),
          api_url: apiUrl,
          expected_calls: operations.reduce((sum, operation) => sum + operation.expected_calls, 0),
          operations
        };
      }
      function parsePlanFile(text, apiUrl) {
        const refuse = (why) => ({ status: "refused", why });
        let data;
        try {
          data = JSON.parse(text);
        } catch {
          return refuse("It is not JSON.");
        }
        const file = data ?? {};
        if (file.schema_version !== 1)
          return refuse("It was not written by this version of the action.");
        if (file.api_url !== apiUrl)
          return refuse("It was made for another GitHub host.");
        if (!Array.isArray(file.operations) || file.operations.length > MAX_OPERATIONS) {
          return refuse("Its list of operations is invalid.");
        }
        const plan = /* @__PURE__ */ new Map();
        for (const [index, entry] of file.operations.entries()) {
          const operation = readOperation(entry);
          if (operation === null)
            return refuse(`Operation ${index + 1} is invalid.`);
          const key = keyOf(operation.repository.toLowerCase(), operation.branch);
          if (plan.has(key))
            return refuse(`Operation ${index + 1} duplicates a branch.`);
          plan.set(key, operation);
        }
        return { status: "read", plan };
      }
      function reviewOperation(approved, operation) {
        const { repository, comparison, defaultBranch } = operation.due;
        const found = approved.get(keyOf((0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__.Kq)(repository), comparison.branch.name));
        if (found === void 0) {
          return { outcome: "planned", detail: `not in the approved plan: ${(0, _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__.R)(operation)}` };
        }
        const stale = (why) => ({ outcome: "deferred", detail: `stale plan: ${why}` });
        if (found.branchOid !== comparison.branch.oid) {
          return stale(`the branch went from ${short(found.branchOid)} to ${short(comparison.branch.oid)}`);
        }
        if (found.defaultOid !== defaultBranch.oid) {
          return stale(`the default branch went from ${short(found.defaultOid)} to ${short(defaultBranch.oid)}`);
        }
        if (found.kind !== operation.kind)
          return stale(`the run would now ${(0, _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__.R)(operation)}`);
        return null;
      }
      function describe(operation) {
        const { repository, comparison, defaultBranch, settings } = operation.due;
        const { branch, aheadBy, behindBy } = comparison;
        const { number, url } = "pullRequest" in operation ? operation.pullRequest : { number: 0, url: "" };
        return {
          repository: (0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__.PC)(repository),
          branch: branch.name,
          kind: operation.kind,
          action: (0, _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__.R)(operation),
          reason: `${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_2__.B4)(behindBy, "commit")} behind ${defaultBranch.name}, more than ${settings.threshold}`,
          branch_oid: branch.oid,
          default_branch: defaultBranch.name,
          default_oid: defaultBranch.oid,
          ahead_by: aheadBy,
          behind_by: behindBy,
          ..."pullRequest" in operation && { pull_request: { number, url } },
          expected_calls: expectCalls(operation)
        };
      }
      function expectCalls(operation) {
        switch (operation.kind) {
          case "open-pull-request":
            return operation.due.settings.head === "sync-branch" ? 5 : 3;
          case "replace-pull-request":
            return 15;
          case "review-conflict":
            return 5;
          case "set-auto-merge":
            return 3;
          case "update-pull-request":
            return operation.isAdoption === true ? 2 : 3;
          case "label-pull-request":
          case "fast-forward":
            return 2;
        }
      }
      function readOperation(entry) {
        const operation = entry ?? {};
        const { repository, branch, branch_oid: branchOid, default_oid: defaultOid } = operation;
        const kind = KINDS.find((known) => known === operation.kind);
        const isNamed = typeof repository === "string" && typeof branch === "string" && kind !== void 0;
        const isPlaced = typeof branchOid === "string" && OID.test(branchOid) && typeof defaultOid === "string" && OID.test(defaultOid);
        return isNamed && isPlaced ? { repository, branch, kind, branchOid, defaultOid } : null;
      }
      function keyOf(repository, branch) {
        return `${repository} ${branch}`;
      }
      function short(oid) {
        return oid.slice(0, 7);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
