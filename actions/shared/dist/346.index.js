const id = 346;
const ids = [346];
const modules = {
  /***/
  3471: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          endpoint
        )
        /* harmony export */
      });
      var universal_user_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5440);
      var VERSION = "0.0.0-development";
      var userAgent = `octokit-endpoint.js/${VERSION} ${(0, universal_user_agent__WEBPACK_IMPORTED_MODULE_0__.$)()}`;
      var DEFAULTS = {
        method: "GET",
        baseUrl: "https://api.github.com",
        headers: {
          accept: "application/vnd.github.v3+json",
          "user-agent": userAgent
        },
        mediaType: {
          format: ""
        }
      };
      function lowercaseKeys(object) {
        if (!object) {
          return {};
        }
        return Object.keys(object).reduce((newObj, key) => {
          newObj[key.toLowerCase()] = object[key];
          return newObj;
        }, {});
      }
      function isPlainObject(value) {
        if (typeof value !== "object" || value === null) return false;
        if (Object.prototype.toString.call(value) !== "[object Object]") return false;
        const proto = Object.getPrototypeOf(value);
        if (proto === null) return true;
        const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
        return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
      }
      function mergeDeep(defaults, options) {
        const result = Object.assign({}, defaults);
        Object.keys(options).forEach((key) => {
          if (isPlainObject(options[key])) {
            if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
            else result[key] = mergeDeep(defaults[key], options[key]);
          } else {
            Object.assign(result, { [key]: options[key] });
          }
        });
        return result;
      }
      function removeUndefinedProperties(obj) {
        for (const key in obj) {
          if (obj[key] === void 0) {
            delete obj[key];
          }
        }
        return obj;
      }
      function merge(defaults, route, options) {
        if (typeof route === "string") {
          let [method, url] = route.split(" ");
          options = Object.assign(url ? { method, url } : { url: method }, options);
        } else {
          options = Object.assign({}, route);
        }
        options.headers = lowercaseKeys(options.headers);
        removeUndefinedProperties(options);
        removeUndefinedProperties(options.headers);
        const mergedOptions = mergeDeep(defaults || {}, options);
        if (options.url === "/graphql") {
          if (defaults && defaults.mediaType.previews?.length) {
            mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
              (preview) => !mergedOptions.mediaType.previews.includes(preview)
            ).concat(mergedOptions.mediaType.previews);
          }
          mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
        }
        return mergedOptions;
      }
      function addQueryParameters(url, parameters) {
        const separator = /\?/.test(url) ? "&" : "?";
        const names = Object.keys(parameters);
        if (names.length === 0) {
          return url;
        }
        return url + separator + names.map((name) => {
          if (name === "q") {
            return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
          }
          return `${name}=${encodeURIComponent(parameters[name])}`;
        }).join("&");
      }
      var urlVariableRegex = /\{[^{}}]+\}/g;
      function removeNonChars(variableName) {
        return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
      }
      function extractUrlVariableNames(url) {
        const matches = url.match(urlVariableRegex);
        if (!matches) {
          return [];
        }
        return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
      }
      function omit(object, keysToOmit) {
        const result = { __proto__: null };
        for (const key of Object.keys(object)) {
          if (keysToOmit.indexOf(key) === -1) {
            result[key] = object[key];
          }
        }
        return result;
      }
      function encodeReserved(str) {
        return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
          if (!/%[0-9A-Fa-f]/.test(part)) {
            part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
          }
          return part;
        }).join("");
      }
      function encodeUnreserved(str) {
        return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
          return "%" + c.charCodeAt(0).toString(16).toUpperCase();
        });
      }
      function encodeValue(operator, value, key) {
        value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
        if (key) {
          return encodeUnreserved(key) + "=" + value;
        } else {
          return value;
        }
      }
      function isDefined(value) {
        return value !== void 0 && value !== null;
      }
      function isKeyOperator(operator) {
        return operator === ";" || operator === "&" || operator === "?";
      }
      function getValues(context, operator, key, modifier) {
        var value = context[key], result = [];
        if (isDefined(value) && value !== "") {
          if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
            value = value.toString();
            if (modifier && modifier !== "*") {
              value = value.substring(0, parseInt(modifier, 10));
            }
            result.push(
              encodeValue(operator, value, isKeyOperator(operator) ? key : "")
            );
          } else {
            if (modifier === "*") {
              if (Array.isArray(value)) {
                value.filter(isDefined).forEach(function(value2) {
                  result.push(
                    encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
                  );
                });
              } else {
                Object.keys(value).forEach(function(k) {
                  if (isDefined(value[k])) {
                    result.push(encodeValue(operator, value[k], k));
                  }
                });
              }
            } else {
              const tmp = [];
              if (Array.isArray(value)) {
                value.filter(isDefined).forEach(function(value2) {
                  tmp.push(encodeValue(operator, value2));
                });
              } else {
                Object.keys(value).forEach(function(k) {
                  if (isDefined(value[k])) {
                    tmp.push(encodeUnreserved(k));
                    tmp.push(encodeValue(operator, value[k].toString()));
                  }
                });
              }
              if (isKeyOperator(operator)) {
                result.push(encodeUnreserved(key) + "=" + tmp.join(","));
              } else if (tmp.length !== 0) {
                result.push(tmp.join(","));
              }
            }
          }
        } else {
          if (operator === ";") {
            if (isDefined(value)) {
              result.push(encodeUnreserved(key));
            }
          } else if (value === "" && (operator === "&" || operator === "?")) {
            result.push(encodeUnreserved(key) + "=");
          } else if (value === "") {
            result.push("");
          }
        }
        return result;
      }
      function parseUrl(template) {
        return {
          expand: expand.bind(null, template)
        };
      }
      function expand(template, context) {
        var operators = ["+", "#", ".", "/", ";", "?", "&"];
        template = template.replace(
          /\{([^\{\}]+)\}|([^\{\}]+)/g,
          function(_, expression, literal) {
            if (expression) {
              let operator = "";
              const values = [];
              if (operators.indexOf(expression.charAt(0)) !== -1) {
                operator = expression.charAt(0);
                expression = expression.substr(1);
              }
              expression.split(/,/g).forEach(function(variable) {
                var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
                values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
              });
              if (operator && operator !== "+") {
                var separator = ",";
                if (operator === "?") {
                  separator = "&";
                } else if (operator !== "#") {
                  separator = operator;
                }
                return (values.length !== 0 ? operator : "") + values.join(separator);
              } else {
                return values.join(",");
              }
            } else {
              return encodeReserved(literal);
            }
          }
        );
        if (template === "/") {
          return template;
        } else {
          return template.replace(/\/$/, "");
        }
      }
      function parse(options) {
        let method = options.method.toUpperCase();
        let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
        let headers = Object.assign({}, options.headers);
        let body;
        let parameters = omit(options, [
          "method",
          "baseUrl",
          "url",
          "headers",
          "request",
          "mediaType"
        ]);
        const urlVariableNames = extractUrlVariableNames(url);
        url = parseUrl(url).expand(parameters);
        if (!/^http/.test(url)) {
          url = options.baseUrl + url;
        }
        const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
        const remainingParameters = omit(parameters, omittedParameters);
        const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
        if (!isBinaryRequest) {
          if (options.mediaType.format) {
            headers.accept = headers.accept.split(/,/).map(
              (format) => format.replace(
                /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
                `application/vnd$1$2.${options.mediaType.format}`
              )
            ).join(",");
          }
          if (url.endsWith("/graphql")) {
            if (options.mediaType.previews?.length) {
              const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
              headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
                const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
                return `application/vnd.github.${preview}-preview${format}`;
              }).join(",");
            }
          }
        }
        if (["GET", "HEAD"].includes(method)) {
          url = addQueryParameters(url, remainingParameters);
        } else {
          if ("data" in remainingParameters) {
            body = remainingParameters.data;
          } else {
            if (Object.keys(remainingParameters).length) {
              body = remainingParameters;
            }
          }
        }
        if (!headers["content-type"] && typeof body !== "undefined") {
          headers["content-type"] = "application/json; charset=utf-8";
        }
        if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
          body = "";
        }
        return Object.assign(
          { method, url, headers },
          typeof body !== "undefined" ? { body } : null,
          options.request ? { request: options.request } : null
        );
      }
      function endpointWithDefaults(defaults, route, options) {
        return parse(merge(defaults, route, options));
      }
      function withDefaults(oldDefaults, newDefaults) {
        const DEFAULTS2 = merge(oldDefaults, newDefaults);
        const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
        return Object.assign(endpoint2, {
          DEFAULTS: DEFAULTS2,
          defaults: withDefaults.bind(null, DEFAULTS2),
          merge: merge.bind(null, DEFAULTS2),
          parse
        });
      }
      var endpoint = withDefaults(null, DEFAULTS);
    })
  ),
  /***/
  9288: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          JSONParse
        ),
        /* harmony export */
        i: () => (
          /* binding */
          JSONStringify
        )
        /* harmony export */
      });
      const intRegex = /^-?\d+$/;
      const noiseValue = /^-?\d+n+$/;
      const originalStringify = JSON.stringify;
      const originalParse = JSON.parse;
      const customFormat = /^-?\d+n$/;
      const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
      const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
      const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
      const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
      const stringifyIteratively = (rootValue, replacer, spaceParam) => {
        let space = "";
        if (typeof spaceParam === "number") {
          space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
        } else if (typeof spaceParam === "string") {
          space = spaceParam.slice(0, 10);
        }
        const isFunctionReplacer = typeof replacer === "function";
        const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
        const prepareVal = (parent, key, val) => {
          const isObject = val !== null && typeof val === "object";
          const hasToJSON = isObject && typeof val.toJSON === "function";
          if (hasToJSON) {
            val = val.toJSON(key);
          }
          const isNoise = typeof val === "string" && noiseValue.test(val);
          if (isNoise) return val + "n";
          const isBigInt = typeof val === "bigint";
          if (isBigInt) {
            const supportsRawJSON = "rawJSON" in JSON;
            if (supportsRawJSON) return JSON.rawJSON(val.toString());
            return val.toString() + "n";
          }
          if (isFunctionReplacer) {
            val = replacer.call(parent, key, val);
          }
          const isPostReplacerObject = val !== null && typeof val === "object";
          if (isPostReplacerObject) {
            const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
            if (isPrimitiveWrapper) {
              val = val.valueOf();
            }
          }
          return val;
        };
        const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
        if (isUnstringifiable(rootProcessed)) {
          return void 0;
        }
        const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
        const isRootNativeRawJSON = isRawJSON(rootProcessed);
        if (isRootPrimitive || isRootNativeRawJSON) {
          return originalStringify(rootProcessed);
        }
        const chunks = [];
        let level = 0;
        const stack = [
          {
            parent: { "": rootProcessed },
            key: "",
            val: rootProcessed,
            isArray: Array.isArray(rootProcessed),
            keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
            index: 0,
            first: true
          }
        ];
        const visited = new WeakSet([rootProcessed]);
        while (stack.length > 0) {
          const node = stack[stack.length - 1];
          if (node.index === 0) {
            chunks.push(node.isArray ? "[" : "{");
            level++;
          }
          let isDone = false;
          if (node.isArray) {
            if (node.index < node.val.length) {
              if (!node.first) chunks.push(",");
              if (space) chunks.push("\n" + space.repeat(level));
              const childRaw = node.val[node.index];
              const childVal = prepareVal(node.val, String(node.index), childRaw);
              if (isUnstringifiable(childVal)) {
                chunks.push("null");
                node.first = false;
                node.index++;
              } else {
                const isComplexObject = childVal !== null && typeof childVal === "object";
                const isNativeRaw = isRawJSON(childVal);
                if (isComplexObject && !isNativeRaw) {
                  if (visited.has(childVal)) {
                    throw new TypeError("Converting circular structure to JSON");
                  }
                  visited.add(childVal);
                  stack.push({
                    parent: node.val,
                    key: String(node.index),
                    val: childVal,
                    isArray: Array.isArray(childVal),
                    keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                    index: 0,
                    first: true
                  });
                  node.first = false;
                  node.index++;
                } else {
                  chunks.push(originalStringify(childVal));
                  node.first = false;
                  node.index++;
                }
              }
            } else {
              isDone = true;
            }
          } else {
            while (node.index < node.keys.length) {
              const k = node.keys[node.index++];
              const isFilteredOutByArray = propertyList && !propertyList.has(k);
              if (isFilteredOutByArray) continue;
              const childRaw = node.val[k];
              const childVal = prepareVal(node.val, k, childRaw);
              if (isUnstringifiable(childVal)) continue;
              if (!node.first) chunks.push(",");
              if (space) {
                chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
              } else {
                chunks.push(originalStringify(k) + ":");
              }
              const isComplexObject = childVal !== null && typeof childVal === "object";
              const isNativeRaw = isRawJSON(childVal);
              if (isComplexObject && !isNativeRaw) {
                if (visited.has(childVal)) {
                  throw new TypeError("Converting circular structure to JSON");
                }
                visited.add(childVal);
                stack.push({
                  parent: node.val,
                  key: k,
                  val: childVal,
                  isArray: Array.isArray(childVal),
                  keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                  index: 0,
                  first: true
                });
                node.first = false;
                break;
              } else {
                chunks.push(originalStringify(childVal));
                node.first = false;
              }
            }
            const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
            if (isNodeFullyProcessed) {
              isDone = true;
            }
          }
          if (isDone) {
            level--;
            if (!node.first && space) chunks.push("\n" + space.repeat(level));
            chunks.push(node.isArray ? "]" : "}");
            visited.delete(node.val);
            stack.pop();
          }
        }
        return chunks.join("");
      };
      const JSONStringify = (value, replacer, space) => {
        try {
          const supportsRawJSON = "rawJSON" in JSON;
          if (supportsRawJSON) {
            return originalStringify(
              value,
              (key, val) => {
                if (typeof val === "bigint") return JSON.rawJSON(val.toString());
                const hasFunctionReplacer = typeof replacer === "function";
                if (hasFunctionReplacer) return replacer(key, val);
                const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
                if (isKeyInArrayReplacer) return val;
                return val;
              },
              space
            );
          }
          if (!value) return originalStringify(value, replacer, space);
          const convertedToCustomJSON = originalStringify(
            value,
            (key, val) => {
              const isNoise = typeof val === "string" && noiseValue.test(val);
              if (isNoise) return val.toString() + "n";
              if (typeof val === "bigint") return val.toString() + "n";
              const hasFunctionReplacer = typeof replacer === "function";
              if (hasFunctionReplacer) return replacer(key, val);
              const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
              if (isKeyInArrayReplacer) return val;
              return val;
            },
            space
          );
          const processedJSON = convertedToCustomJSON.replace(
            bigIntsStringify,
            "$1$2$3"
          );
          const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
          return denoisedJSON;
        } catch (error) {
          if (error instanceof RangeError) {
            const convertedJSON = stringifyIteratively(value, replacer, space);
            if (convertedJSON === void 0) return void 0;
            const supportsRawJSON = "rawJSON" in JSON;
            if (supportsRawJSON) return convertedJSON;
            const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
            return processedJSON.replace(noiseStringify, "$1$2$3");
          }
          throw error;
        }
      };
      const featureCache = /* @__PURE__ */ new Map();
      const isContextSourceSupported = () => {
        const parseFingerprint = JSON.parse.toString();
        if (featureCache.has(parseFingerprint)) {
          return featureCache.get(parseFingerprint);
        }
        try {
          const result = JSON.parse(
            "1",
            (_, __, context) => !!context?.source && context.source === "1"
          );
          featureCache.set(parseFingerprint, result);
          return result;
        } catch {
          featureCache.set(parseFingerprint, false);
          return false;
        }
      };
      const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
        const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
        if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
        const isNoiseValue = typeof value === "string" && noiseValue.test(value);
        if (isNoiseValue) return value.slice(0, -1);
        const hasUserReviver = typeof userReviver === "function";
        if (!hasUserReviver) return value;
        return userReviver(key, value, context);
      };
      const JSONParseV2 = (text, reviver) => {
        return JSON.parse(text, (key, value, context) => {
          const isNumber = typeof value === "number";
          const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
          const isBigNumber = isNumber && isOutOfBounds;
          const isInt = context && intRegex.test(context.source);
          const isBigInt = isBigNumber && isInt;
          if (isBigInt) return BigInt(context.source);
          const hasCustomReviver = typeof reviver === "function";
          if (!hasCustomReviver) return value;
          return reviver(key, value, context);
        });
      };
      const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
      const MAX_DIGITS = MAX_INT.length;
      const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
      const noiseValueWithQuotes = /^"-?\d+n+"$/;
      const applyReviverIteratively = (parsed, userReviver) => {
        const rootHolder = { "": parsed };
        const stack = [{ parent: rootHolder, key: "", visited: false }];
        while (stack.length > 0) {
          const node = stack[stack.length - 1];
          if (!node.visited) {
            node.visited = true;
            const value = node.parent[node.key];
            const isComplexObject = value !== null && typeof value === "object";
            if (isComplexObject) {
              const keys = Object.keys(value);
              for (let i = keys.length - 1; i >= 0; i--) {
                stack.push({ parent: value, key: keys[i], visited: false });
              }
            }
          } else {
            const { parent, key } = node;
            let value = parent[key];
            if (typeof value === "string") {
              const isCustomFormatBigInt = customFormat.test(value);
              if (isCustomFormatBigInt) {
                value = BigInt(value.slice(0, -1));
              } else {
                const isNoise = noiseValue.test(value);
                if (isNoise) value = value.slice(0, -1);
              }
            }
            const hasUserReviver = typeof userReviver === "function";
            if (hasUserReviver) {
              value = userReviver.call(parent, key, value);
            }
            const isDeleted = value === void 0;
            if (isDeleted) {
              delete parent[key];
            } else {
              parent[key] = value;
            }
            stack.pop();
          }
        }
        return rootHolder[""];
      };
      const serializeBigInts = (text) => {
        return text.replace(
          stringsOrLargeNumbers,
          (match, digits, fractional, exponential) => {
            const isString = match[0] === '"';
            const isNoise = isString && noiseValueWithQuotes.test(match);
            if (isNoise) return match.substring(0, match.length - 1) + 'n"';
            const hasFractionalOrExponential = fractional || exponential;
            const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
            const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
            if (isStandardValue) return match;
            return '"' + match + 'n"';
          }
        );
      };
      const JSONParse = (text, reviver) => {
        if (!text) return originalParse(text, reviver);
        try {
          if (isContextSourceSupported()) return JSONParseV2(text, reviver);
          const serializedData = serializeBigInts(text);
          return originalParse(
            serializedData,
            (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
          );
        } catch (error) {
          if (error instanceof RangeError) {
            const serializedData = serializeBigInts(text);
            const parsed = originalParse(serializedData);
            return applyReviverIteratively(parsed, reviver);
          }
          throw error;
        }
      };
    })
  ),
  /***/
  5440: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          getUserAgent
        )
        /* harmony export */
      });
      function getUserAgent() {
        if (typeof navigator === "object" && "userAgent" in navigator) {
          return navigator.userAgent;
        }
        if (typeof process === "object" && process.version !== void 0) {
          return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
        }
        return "<environment undetectable>";
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
