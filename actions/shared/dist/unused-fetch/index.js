var __nccwpck_require__ = {};
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
  /* harmony export */
  h: () => (
    /* binding */
    fetch
  ),
  /* harmony export */
  k: () => (
    /* binding */
    ProxyAgent
  )
  /* harmony export */
});
class ProxyAgent {
}
function fetch() {
  throw new Error("the bundle has no fetch of undici");
}
var __webpack_exports__ProxyAgent = __webpack_exports__.k;
var __webpack_exports__fetch = __webpack_exports__.h;
export {
  __webpack_exports__ProxyAgent as ProxyAgent,
  __webpack_exports__fetch as fetch
};
