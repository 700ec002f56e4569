import * as __WEBPACK_EXTERNAL_MODULE__charts_index_js_5efc1a44__ from "./charts/index.js";
import * as __WEBPACK_EXTERNAL_MODULE__mailer_index_js_89c886c4__ from "./mailer/index.js";
import * as __WEBPACK_EXTERNAL_MODULE__services_index_js_36c070ac__ from "./services/index.js";
import * as __WEBPACK_EXTERNAL_MODULE__unused_fetch_index_js_79e2bc51__ from "./unused-fetch/index.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  6308: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      var x = (y2) => {
        var x2 = {};
        __nccwpck_require__2.d(x2, y2);
        return x2;
      };
      var y = (x2) => (() => x2);
      module.exports = x({ ["importCharts"]: () => __WEBPACK_EXTERNAL_MODULE__charts_index_js_5efc1a44__.importCharts, ["readPageScript"]: () => __WEBPACK_EXTERNAL_MODULE__charts_index_js_5efc1a44__.readPageScript });
    })
  ),
  /***/
  2491: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      var x = (y2) => {
        var x2 = {};
        __nccwpck_require__2.d(x2, y2);
        return x2;
      };
      var y = (x2) => (() => x2);
      module.exports = x({ ["importMailer"]: () => __WEBPACK_EXTERNAL_MODULE__mailer_index_js_89c886c4__.importMailer });
    })
  ),
  /***/
  63: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      var x = (y2) => {
        var x2 = {};
        __nccwpck_require__2.d(x2, y2);
        return x2;
      };
      var y = (x2) => (() => x2);
      module.exports = x({ ["importArtifactClient"]: () => __WEBPACK_EXTERNAL_MODULE__services_index_js_36c070ac__.importArtifactClient, ["importCacheClient"]: () => __WEBPACK_EXTERNAL_MODULE__services_index_js_36c070ac__.importCacheClient });
    })
  ),
  /***/
  4490: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      var x = (y2) => {
        var x2 = {};
        __nccwpck_require__2.d(x2, y2);
        return x2;
      };
      var y = (x2) => (() => x2);
      module.exports = x({ ["fetch"]: () => __WEBPACK_EXTERNAL_MODULE__unused_fetch_index_js_79e2bc51__.fetch });
    })
  ),
  /***/
  1093: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./unused-fetch/index.js");
    })
  ),
  /***/
  2613: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    })
  ),
  /***/
  181: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    })
  ),
  /***/
  6982: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
    })
  ),
  /***/
  4434: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    })
  ),
  /***/
  9896: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    })
  ),
  /***/
  8611: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    })
  ),
  /***/
  5692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    })
  ),
  /***/
  9278: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    })
  ),
  /***/
  1421: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  1553: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
    })
  ),
  /***/
  3024: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    })
  ),
  /***/
  1455: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    })
  ),
  /***/
  7067: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    })
  ),
  /***/
  4708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    })
  ),
  /***/
  7030: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    })
  ),
  /***/
  8161: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    })
  ),
  /***/
  6760: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  1692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    })
  ),
  /***/
  356: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    })
  ),
  /***/
  8877: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
    })
  ),
  /***/
  8522: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    })
  ),
  /***/
  857: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    })
  ),
  /***/
  6928: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    })
  ),
  /***/
  932: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
    })
  ),
  /***/
  4756: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    })
  ),
  /***/
  9637: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
    })
  ),
  /***/
  7016: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    })
  ),
  /***/
  9023: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
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
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
  /* harmony export */
  e: () => (
    /* binding */
    run
  )
  /* harmony export */
});
const actions = {
  "evaluate-experiments": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(615), __nccwpck_require__.e(282), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(438), __nccwpck_require__.e(862), __nccwpck_require__.e(477), __nccwpck_require__.e(987)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 1379)),
  "health-check": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(615), __nccwpck_require__.e(825), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(438), __nccwpck_require__.e(862), __nccwpck_require__.e(736)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 5736)),
  "plan-shards": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(615), __nccwpck_require__.e(282), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(438), __nccwpck_require__.e(98)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 4098)),
  "publish-dashboard": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(615), __nccwpck_require__.e(282), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(438), __nccwpck_require__.e(862), __nccwpck_require__.e(477), __nccwpck_require__.e(341)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 3465)),
  "record-history": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(862), __nccwpck_require__.e(909), __nccwpck_require__.e(335)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 8981)),
  "report-incident": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(862), __nccwpck_require__.e(970)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 5454)),
  "resolve-conflicts": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(615), __nccwpck_require__.e(282), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(438), __nccwpck_require__.e(185)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 3185)),
  "roll-back": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(615), __nccwpck_require__.e(282), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(438), __nccwpck_require__.e(798), __nccwpck_require__.e(672)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 9144)),
  "send-notifications": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(615), __nccwpck_require__.e(282), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(438), __nccwpck_require__.e(862), __nccwpck_require__.e(909), __nccwpck_require__.e(116)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 8116)),
  "sync-monitor": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(346), __nccwpck_require__.e(615), __nccwpck_require__.e(15), __nccwpck_require__.e(33), __nccwpck_require__.e(438), __nccwpck_require__.e(94)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 4713)),
  "validate-config": () => Promise.all(
    /* import() */
    [__nccwpck_require__.e(615), __nccwpck_require__.e(282), __nccwpck_require__.e(269), __nccwpck_require__.e(9), __nccwpck_require__.e(33), __nccwpck_require__.e(438), __nccwpck_require__.e(536), __nccwpck_require__.e(790)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2790))
};
const run = (action) => actions[action]();
var __webpack_exports__run = __webpack_exports__.e;
export {
  __webpack_exports__run as run
};
