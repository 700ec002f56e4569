const id = 129;
const ids = [129];
const modules = {
  /***/
  7803: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          getProxyUrl
        )
        /* harmony export */
      });
      function getProxyUrl(reqUrl) {
        const usingSsl = reqUrl.protocol === "https:";
        if (checkBypass(reqUrl)) {
          return void 0;
        }
        const proxyVar = (() => {
          if (usingSsl) {
            return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
          } else {
            return process.env["http_proxy"] || process.env["HTTP_PROXY"];
          }
        })();
        if (proxyVar) {
          try {
            return new DecodedURL(proxyVar);
          } catch (_a) {
            if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
              return new DecodedURL(`http://${proxyVar}`);
          }
        } else {
          return void 0;
        }
      }
      function checkBypass(reqUrl) {
        if (!reqUrl.hostname) {
          return false;
        }
        const reqHost = reqUrl.hostname;
        if (isLoopbackAddress(reqHost)) {
          return true;
        }
        const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
        if (!noProxy) {
          return false;
        }
        let reqPort;
        if (reqUrl.port) {
          reqPort = Number(reqUrl.port);
        } else if (reqUrl.protocol === "http:") {
          reqPort = 80;
        } else if (reqUrl.protocol === "https:") {
          reqPort = 443;
        }
        const upperReqHosts = [reqUrl.hostname.toUpperCase()];
        if (typeof reqPort === "number") {
          upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
        }
        for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
          if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
            return true;
          }
        }
        return false;
      }
      function isLoopbackAddress(host) {
        const hostLower = host.toLowerCase();
        return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
      }
      class DecodedURL extends URL {
        constructor(url, base) {
          super(url, base);
          this._decodedUsername = decodeURIComponent(super.username);
          this._decodedPassword = decodeURIComponent(super.password);
        }
        get username() {
          return this._decodedUsername;
        }
        get password() {
          return this._decodedPassword;
        }
      }
    })
  ),
  /***/
  2129: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openTunnels: () => (
          /* binding */
          openTunnels
        )
        /* harmony export */
      });
      var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7803);
      var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
      const CONNECT_TIMEOUT_MS = 1e4;
      function openTunnels(url, options) {
        const proxy = (0, _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__.s)(url);
        return proxy === void 0 || proxy.hostname === "" ? null : new TunnelAgent(new URL(proxy.href), options);
      }
      class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.b {
        async connect(...[request, options]) {
          const waiting = new AbortController();
          const timer = setTimeout(() => waiting.abort(new Error(`no response from the proxy within ${CONNECT_TIMEOUT_MS} ms`)), CONNECT_TIMEOUT_MS);
          request.once("proxyConnect", ({ statusCode, statusText }) => {
            if (statusCode === 200)
              return;
            const words = `${statusCode} ${statusText}`.trim();
            request.destroy(new Error(`the proxy refused the connection: ${words}`));
          });
          Object.assign(this.connectOpts, { signal: waiting.signal });
          try {
            return await super.connect(request, options);
          } finally {
            clearTimeout(timer);
          }
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
