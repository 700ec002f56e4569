const id = 548;
const ids = [548];
const modules = {
  /***/
  3548: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        discover: () => (
          /* binding */
          discover
        )
        /* harmony export */
      });
      var _automation_core_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4239);
      var _automation_core_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4639);
      const MOST_NAMES = 20;
      async function discover(config, connection, memory, { logger }) {
        const owners = config.discover.flatMap(({ owner }) => owner?.toLowerCase() ?? []);
        const opened = await connection.open(new Set(owners));
        if (opened.status === "refused")
          return { config, error: opened.error };
        const answer = await (0, _automation_core_sync__WEBPACK_IMPORTED_MODULE_0__.C)(config, opened.github.discovery, memory.discovered);
        if (answer.status === "failed")
          return { config, error: answer.error };
        const { found, appeared, gone, warnings } = answer;
        for (const warning of warnings)
          logger.warning(warning);
        logger.info(`Discovered ${(0, _automation_core_text__WEBPACK_IMPORTED_MODULE_1__.B4)(found.length, "repository", "repositories")}`);
        if (appeared.length > 0)
          logger.notice(`Discovered since the last run: ${listNames(appeared)}`);
        if (gone.length > 0)
          logger.notice(`No longer discovered: ${listNames(gone)}`);
        memory.keepDiscovered(found);
        return { config: answer.config };
      }
      function listNames(names) {
        const shown = names.slice(0, MOST_NAMES).join(", ");
        const more = names.length - MOST_NAMES;
        return more > 0 ? `${shown}, and ${(0, _automation_core_text__WEBPACK_IMPORTED_MODULE_1__.B4)(more, "other", "others")}` : shown;
      }
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
