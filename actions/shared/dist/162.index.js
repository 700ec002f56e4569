const id = 162;
const ids = [162];
const modules = {
  /***/
  9162: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        TunnelAgent: () => (
          /* binding */
          TunnelAgent
        )
      });
      var dist = __webpack_require__(9598);
      ;
      const PROXY_REFUSED = "proxy-refused";
      ;
      class TunnelAgent extends dist.b {
        async connect(...[request, options]) {
          request.once("proxyConnect", ({ statusCode }) => {
            if (statusCode === 200)
              return;
            request.destroy(Object.assign(new Error("refused"), { code: PROXY_REFUSED }));
          });
          return super.connect(request, options);
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
