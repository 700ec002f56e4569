export const id = 926;
export const ids = [926];
export const modules = {

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decompress: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(356);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


/** Takes what there is of a body that is not complete, as browsers do: whether it is whole, its JSON tells. */
const FLUSH = { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH };
const BROTLI_FLUSH = { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_OPERATION_FLUSH };
/**
 * Undoes the codings of `Content-Encoding`, the last one first. A coding that is not known leaves the body as it is. Rejects
 * a body that is no such coding, or that grows beyond `mostBytes`.
 */
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
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(body, { ...FLUSH, maxOutputLength });
        case "deflate":
            // Some servers leave out the header of the format. https://www.rfc-editor.org/rfc/rfc1950#section-2.2
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(((body[0] ?? 0) & 0x0f) === 8 ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate : node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw)(body, {
                ...FLUSH,
                maxOutputLength,
            });
        case "br":
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)(body, { ...BROTLI_FLUSH, maxOutputLength });
        default:
            return body;
    }
}


/***/ })

};
