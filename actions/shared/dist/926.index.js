const id = 926;
const ids = [926];
const modules = {
  /***/
  4926: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        decompress: () => (
          /* binding */
          decompress
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(356);
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
      const FLUSH = { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH };
      const BROTLI_FLUSH = { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_OPERATION_FLUSH };
      async function decompress(body, encoding, mostBytes) {
        const codings = encoding.toLowerCase().split(",");
        let bytes = body;
        for (const coding of codings.reverse())
          bytes = await undo(coding.trim(), bytes, mostBytes);
        return bytes;
      }
      async function undo(coding, body, maxOutputLength) {
        switch (coding) {
          case "gzip":
          case "x-gzip":
            return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(body, { ...FLUSH, maxOutputLength });
          case "deflate":
            return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(((body[0] ?? 0) & 15) === 8 ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate : node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw)(body, {
              ...FLUSH,
              maxOutputLength
            });
          case "br":
            return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)(body, { ...BROTLI_FLUSH, maxOutputLength });
          default:
            return body;
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
