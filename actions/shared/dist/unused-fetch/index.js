/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch),
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
/**
 * Stands in the bundle for undici, which the toolkit's client imports for a fetch that is never called: it gets ours
 * (docs/decisions/0060). undici is as large as a whole action, and takes 40 ms to load.
 */
class ProxyAgent {
}
/** Called by nobody: whoever does shall hear of it at once. */
function fetch() {
    throw new Error("the bundle has no fetch of undici");
}

var __webpack_exports__ProxyAgent = __webpack_exports__.k;
var __webpack_exports__fetch = __webpack_exports__.h;
export { __webpack_exports__ProxyAgent as ProxyAgent, __webpack_exports__fetch as fetch };
