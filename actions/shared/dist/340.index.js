const id = 340;
const ids = [340];
const modules = {
  /***/
  3340: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        findNewErrors: () => (
          /* reexport */
          findNewErrors
        )
      });
      var validate = __webpack_require__(536);
      ;
      const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
      const ACTION = /(?:^|\/)action\.ya?ml$/;
      function findNewErrors(path, sides, merged) {
        const kind = kindOf(path);
        if (kind === void 0)
          return [];
        const errorsOf = (text) => (0, validate.k)([{ kind, path, text }]).findings.filter(({ severity }) => severity === "error");
        const known = new Set(sides.flatMap(errorsOf).map(identify));
        return errorsOf(merged).filter((finding) => !known.has(identify(finding))).map(({ rule, line, message }) => `${rule} on line ${line}: ${message}`);
      }
      function identify({ rule, message }) {
        return `${rule} ${message}`;
      }
      function kindOf(path) {
        if (WORKFLOW.test(path))
          return "workflow";
        return ACTION.test(path) ? "action" : void 0;
      }
      ;
    })
  )
};
export {
  id,
  ids,
  modules
};
