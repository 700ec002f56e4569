const id = 177;
const ids = [177];
const modules = {
  /***/
  177: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        connectGitHub: () => (
          /* reexport safe */
          _connect_js__WEBPACK_IMPORTED_MODULE_0__.U
        )
        /* harmony export */
      });
      var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2015);
    })
  )
};
export {
  id,
  ids,
  modules
};
