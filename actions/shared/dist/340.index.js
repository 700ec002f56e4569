export const id = 340;
export const ids = [340];
export const modules = {

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findNewErrors: () => (/* reexport */ findNewErrors)
});

// EXTERNAL MODULE: ./packages/validation/out/engine/validate.js + 6 modules
var validate = __webpack_require__(2218);
;// CONCATENATED MODULE: ./packages/validation/out/engine/new-errors.js

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
/**
 * Errors that a merged workflow or action file has and neither side has, in words: a job that one side renamed and the
 * other needs, an input that one side removed and the other reads. Files that are only referred to count as unknown.
 */
function findNewErrors(path, sides, merged) {
    const kind = kindOf(path);
    if (kind === undefined)
        return [];
    const errorsOf = (text) => (0,validate/* validateFiles */.k)([{ kind, path, text }]).findings.filter(({ severity }) => severity === "error");
    const known = new Set(sides.flatMap(errorsOf).map(identify));
    return errorsOf(merged)
        .filter((finding) => !known.has(identify(finding)))
        .map(({ rule, line, message }) => `${rule} on line ${line}: ${message}`);
}
/** What stands elsewhere in another version is the same error still. */
function identify({ rule, message }) {
    return `${rule} ${message}`;
}
function kindOf(path) {
    if (WORKFLOW.test(path))
        return "workflow";
    return ACTION.test(path) ? "action" : undefined;
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/validation.js
// A module of its own, so that what reads workflow files is bundled apart, and with nothing that is not needed here.



/***/ })

};
