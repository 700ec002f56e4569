const id = 709;
const ids = [709];
const modules = {
  /***/
  7961: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          compilePatternList
        )
        /* harmony export */
      });
      var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7282);
      function compilePatternList(patterns) {
        const tests = patterns.map(compilePattern);
        const isMatchAtFirst = tests[0]?.isNegated ?? false;
        return (text) => {
          const deciding = tests.findLast((test) => test.matches(text));
          return deciding === void 0 ? isMatchAtFirst : !deciding.isNegated;
        };
      }
      const PLAIN_NAME = /^[\w-][\w./-]*\w$/;
      function compilePattern(pattern) {
        const isNegated = pattern.startsWith("!");
        const glob = isNegated ? pattern.slice(1) : pattern;
        if (PLAIN_NAME.test(glob))
          return { isNegated, matches: (text) => text === glob };
        const matches = compileGlob(glob);
        return { isNegated, matches: (text) => matches(text) };
      }
      function compileGlob(glob) {
        const { source } = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { dot: true, nonegate: true, noextglob: true });
        const expression = compileExpression(source);
        return (text) => text === glob || expression.test(text);
      }
      function compileExpression(source) {
        const plain = source.replace(/\\(.)/gsu, (whole, character) => character === "-" ? "\\x2d" : /[\w$^\\.*+?()[\]{}|/]/.test(character) ? whole : character);
        try {
          return new RegExp(plain, "su");
        } catch {
          return new RegExp(source, "s");
        }
      }
    })
  ),
  /***/
  4467: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          createRepositoryMatcher
        )
        /* harmony export */
      });
      var _pattern_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7961);
      var _repository_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
      function createRepositoryMatcher(patterns) {
        const matches = (0, _pattern_list_js__WEBPACK_IMPORTED_MODULE_0__._)(patterns.map(completePattern));
        return (repository) => matches((0, _repository_ref_js__WEBPACK_IMPORTED_MODULE_1__.Kq)(repository));
      }
      function completePattern(pattern) {
        const lowered = pattern.toLowerCase();
        if (lowered.includes("/"))
          return lowered;
        return lowered.startsWith("!") ? `!*/${lowered.slice(1)}` : `*/${lowered}`;
      }
    })
  ),
  /***/
  3709: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        discoverRepositories: () => (
          /* reexport safe */
          _select_ask_discover_rules_js__WEBPACK_IMPORTED_MODULE_0__.C
        )
        /* harmony export */
      });
      var _select_ask_discover_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4239);
    })
  ),
  /***/
  4239: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        C: () => (
          /* binding */
          discoverRepositories
        )
      });
      var errors = __webpack_require__(1286);
      var repository_pattern = __webpack_require__(4467);
      var repository_ref = __webpack_require__(2156);
      var plural = __webpack_require__(4639);
      ;
      const MAX_REPOSITORIES = 1e4;
      function applyDiscoverRule(rule, repositories, properties) {
        const isNamed = rule.name === void 0 ? () => true : (0, repository_pattern.$)([`*/${rule.name}`]);
        const isExcluded = rule.exclude.length === 0 ? () => false : (0, repository_pattern.$)(rule.exclude);
        const hasProperties = ({ repository }) => {
          const own = properties.get((0, repository_ref.Kq)(repository)) ?? {};
          return Object.entries(rule.properties).every(([name, value]) => own[name]?.includes(value) === true);
        };
        return repositories.filter((one) => (rule.withArchived || !one.isArchived) && (rule.withForks || !one.isFork) && (rule.withTemplates || !one.isTemplate) && !one.isDisabled && (rule.visibility === void 0 || one.visibility === rule.visibility) && rule.topics.every((topic) => one.topics.includes(topic)) && isNamed(one.repository) && !isExcluded(one.repository) && hasProperties(one)).toSorted((one, other) => (0, repository_ref.Kq)(one.repository) < (0, repository_ref.Kq)(other.repository) ? -1 : 1);
      }
      function addDiscovered(config, answers, before) {
        const warnings = [];
        const names = /* @__PURE__ */ new Map();
        for (const [index, rule] of config.discover.entries()) {
          const answer = answers[index];
          const place = `discover.${index}`;
          if (answer?.status !== "found") {
            warnings.push(`${place}: ${answer?.message ?? "it was not asked."} What the last run found is used instead.`);
            continue;
          }
          const wanted = applyDiscoverRule(rule, answer.repositories, answer.properties);
          if (wanted.length > rule.limit) {
            warnings.push(`${place} matches ${(0, plural.B4)(wanted.length, "repository", "repositories")}; its limit is ${rule.limit}, and the first by name are used. Raise \`limit\`, or narrow the rule.`);
          }
          if (wanted.length === 0)
            warnings.push(`${place} matches no repository.`);
          for (const { repository } of wanted.slice(0, rule.limit)) {
            names.set((0, repository_ref.Kq)(repository), (0, repository_ref.PC)(repository));
          }
        }
        if (answers.some((answer) => answer.status === "failed")) {
          for (const name of before ?? [])
            if (!names.has(name.toLowerCase()))
              names.set(name.toLowerCase(), name);
        }
        const found = [...names].toSorted(([one], [other]) => one < other ? -1 : 1).map(([, name]) => name);
        const listed = new Set(config.repositories.map(({ repository }) => (0, repository_ref.Kq)(repository)));
        const fresh = found.filter((name) => !listed.has(name.toLowerCase()));
        const room = MAX_REPOSITORIES - config.repositories.length;
        if (fresh.length > room) {
          warnings.push(`The configuration and its rules name more than ${MAX_REPOSITORIES} repositories; the rest is left out.`);
        }
        const repositories = [...config.repositories, ...fresh.slice(0, room).flatMap(toEntry)];
        const keys = new Set(names.keys());
        const known = new Set((before ?? []).map((name) => name.toLowerCase()));
        return {
          config: { ...config, repositories },
          found,
          appeared: before === null ? [] : found.filter((name) => !known.has(name.toLowerCase())),
          gone: (before ?? []).filter((name) => !keys.has(name.toLowerCase())),
          warnings
        };
      }
      function toEntry(name) {
        const repository = (0, repository_ref.rH)(name);
        return repository === null ? [] : [{ repository, isEnabled: true, isDiscovered: true }];
      }
      ;
      async function discoverRepositories(config, discovery, before) {
        const lists = /* @__PURE__ */ new Map();
        const answers = [];
        let failure;
        for (const rule of config.discover) {
          const hasProperties = Object.keys(rule.properties).length > 0;
          const key = `${rule.owner?.toLowerCase() ?? ""} ${hasProperties}`;
          const asked = lists.get(key) ?? ask(rule, hasProperties, discovery);
          lists.set(key, asked);
          try {
            answers.push(await asked);
          } catch (error) {
            if (!(error instanceof errors.y_))
              throw error;
            failure ??= error;
            answers.push({ status: "failed", message: error.message });
          }
        }
        const discovered = addDiscovered(config, answers, before);
        if (failure !== void 0 && discovered.config.repositories.length === 0) {
          return { status: "failed", error: failure };
        }
        return { status: "found", ...discovered };
      }
      async function ask({ owner }, hasProperties, discovery) {
        const repositories = await discovery.list({ owner: owner ?? null });
        const properties = hasProperties && owner !== void 0 ? await discovery.readProperties({ owner }) : /* @__PURE__ */ new Map();
        return { status: "found", repositories, properties };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
