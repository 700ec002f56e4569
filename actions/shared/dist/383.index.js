export const id = 383;
export const ids = [383];
export const modules = {

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readApprovedPlan: () => (/* binding */ readApprovedPlan)
/* harmony export */ });
/* harmony import */ var _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1286);
/* harmony import */ var _automation_core_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1865);


/** Reads the plan that this run is to keep to; throws `ConfigError` for one that is missing or makes no sense. */
async function readApprovedPlan(file, kit) {
    const reading = (0,_automation_core_sync__WEBPACK_IMPORTED_MODULE_0__/* .parsePlanFile */ .FU)(await kit.readWorkspaceFile(file), kit.runner.apiUrl);
    if (reading.status === "read")
        return reading.plan;
    const remedy = "Make a new one with `dry-run: true` and `plan-file`.";
    throw new _automation_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([{ message: `The approved plan cannot be applied. ${reading.why} ${remedy}`, file }]);
}


/***/ }),

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeOperation)
/* harmony export */ });
/** Says what an operation would do, for a dry run and for the log. Names are not escaped. */
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
        case "fast-forward":
            return `fast-forward ${base} to ${operation.due.defaultBranch.name}`;
    }
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ parsePlanFile),
/* harmony export */   IB: () => (/* binding */ createPlanFile),
/* harmony export */   _d: () => (/* binding */ reviewOperation)
/* harmony export */ });
/* harmony import */ var _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4639);
/* harmony import */ var _describe_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2507);



const KINDS = [
    "open-pull-request",
    "replace-pull-request",
    "update-pull-request",
    "review-conflict",
    "label-pull-request",
    "fast-forward",
];
/** More than a run ever plans: a repository has up to some hundred branches, a configuration 10,000 repositories. */
const MAX_OPERATIONS = 100_000;
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Writes a plan down, the most important operation first. */
function createPlanFile(plan, apiUrl, nowMs) {
    const operations = plan.operations.map(describe);
    return {
        schema_version: 1,
        created_at: new Date(nowMs).toISOString(),
        api_url: apiUrl,
        expected_calls: operations.reduce((sum, operation) => sum + operation.expected_calls, 0),
        operations,
    };
}
/**
 * Reads a plan file. It may come from anywhere, so nothing is taken from it but what an operation of the run's own plan must
 * be equal to: it can keep a run from writing, and never make it write.
 */
function parsePlanFile(text, apiUrl) {
    const refuse = (why) => ({ status: "refused", why });
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return refuse("It is not JSON.");
    }
    const file = (data ?? {});
    if (file.schema_version !== 1)
        return refuse("It was not written by this version of the action.");
    if (file.api_url !== apiUrl)
        return refuse("It was made for another GitHub host.");
    if (!Array.isArray(file.operations) || file.operations.length > MAX_OPERATIONS) {
        return refuse("Its list of operations is invalid.");
    }
    const plan = new Map();
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
/** Whether an operation of the run's own plan is what was approved; if not, what becomes of its branch. */
function reviewOperation(approved, operation) {
    const { repository, comparison, defaultBranch } = operation.due;
    const found = approved.get(keyOf((0,_repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryKey */ .Kq)(repository), comparison.branch.name));
    if (found === undefined) {
        return { outcome: "planned", detail: `not in the approved plan: ${(0,_describe_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOperation */ .R)(operation)}` };
    }
    const stale = (why) => ({ outcome: "deferred", detail: `stale plan: ${why}` });
    if (found.branchOid !== comparison.branch.oid) {
        return stale(`the branch went from ${short(found.branchOid)} to ${short(comparison.branch.oid)}`);
    }
    if (found.defaultOid !== defaultBranch.oid) {
        return stale(`the default branch went from ${short(found.defaultOid)} to ${short(defaultBranch.oid)}`);
    }
    if (found.kind !== operation.kind)
        return stale(`the run would now ${(0,_describe_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOperation */ .R)(operation)}`);
    return null;
}
function describe(operation) {
    const { repository, comparison, defaultBranch, settings } = operation.due;
    const { branch, aheadBy, behindBy } = comparison;
    const { number, url } = "pullRequest" in operation ? operation.pullRequest : { number: 0, url: "" };
    return {
        repository: (0,_repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepositoryRef */ .PC)(repository),
        branch: branch.name,
        kind: operation.kind,
        action: (0,_describe_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOperation */ .R)(operation),
        reason: `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(behindBy, "commit")} behind ${defaultBranch.name}, more than ${settings.threshold}`,
        branch_oid: branch.oid,
        default_branch: defaultBranch.name,
        default_oid: defaultBranch.oid,
        ahead_by: aheadBy,
        behind_by: behindBy,
        ...("pullRequest" in operation && { pull_request: { number, url } }),
        expected_calls: expectCalls(operation),
    };
}
/** Requests of an operation that meets nothing unexpected. */
function expectCalls(operation) {
    switch (operation.kind) {
        case "open-pull-request":
            // Look at the branch, make the sync branch, merge, open, label; without a sync branch two less.
            return operation.due.settings.head === "sync-branch" ? 5 : 3;
        case "replace-pull-request":
            // Besides, look at the former default branch and whose work there is, comment, remove, close.
            return 15;
        case "review-conflict":
            return 5;
        case "update-pull-request":
            // Merge, look at the text at the last moment, write it.
            return operation.isAdoption === true ? 2 : 3;
        case "label-pull-request":
        case "fast-forward":
            return 2;
    }
}
function readOperation(entry) {
    const operation = (entry ?? {});
    const { repository, branch, branch_oid: branchOid, default_oid: defaultOid } = operation;
    const kind = KINDS.find((known) => known === operation.kind);
    const isNamed = typeof repository === "string" && typeof branch === "string" && kind !== undefined;
    const isPlaced = typeof branchOid === "string" &&
        OID.test(branchOid) &&
        typeof defaultOid === "string" &&
        OID.test(defaultOid);
    return isNamed && isPlaced ? { repository, branch, kind, branchOid, defaultOid } : null;
}
function keyOf(repository, branch) {
    return `${repository} ${branch}`;
}
function short(oid) {
    return oid.slice(0, 7);
}


/***/ })

};
