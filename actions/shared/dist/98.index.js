const id = 98;
const ids = [98];
const modules = {
  /***/
  1482: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          readInputs
        )
        /* harmony export */
      });
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2630);
      function readInputs(reader) {
        const inputs = {
          githubToken: reader.optionalSecret("github-token"),
          configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
          repositories: reader.lines("repositories"),
          shards: reader.integer("shards", { min: 1, max: _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__.hH, default: 1 }),
          isPerOwner: reader.boolean("per-owner", false),
          maxPullRequests: reader.optionalInteger("max-pull-requests", { min: 0, max: 1e4 }),
          writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 6e5, default: 1e3 }),
          artifactPrefix: reader.string("artifact-prefix", "automation-metrics-"),
          collectFolder: reader.workspacePath("collect-folder", "shards")
        };
        reader.finish();
        return inputs;
      }
    })
  ),
  /***/
  4098: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1166);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1482);
          var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1481);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__.C)((kit) => (0, _plan_js__WEBPACK_IMPORTED_MODULE_1__.e)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  1481: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          plan
        )
      });
      var parse_ecosystem_config = __webpack_require__(4209);
      var errors = __webpack_require__(1286);
      var repository_ref = __webpack_require__(2156);
      var repository_shard = __webpack_require__(2630);
      var plural = __webpack_require__(4639);
      var select_repositories = __webpack_require__(5381);
      ;
      const REQUESTS_AT_A_TIME = 80;
      const MAX_CONCURRENCY = 8;
      function planShards(config, options) {
        const groups = makeGroups(config, options);
        if (groups.length > repository_shard.hH) {
          throw new errors.xL([
            {
              message: `The configuration names repositories of ${(0, plural.B4)(groups.length, "owner")}, and a matrix runs at most ${repository_shard.hH} jobs. Split it into several configurations, or use one token with access to all of them.`
            }
          ]);
        }
        const counts = allot(groups, options.shards);
        const forms = chooseForms(groups, counts, options.only);
        const cut = groups.flatMap((group, index) => cutGroup(group, counts[index] ?? 1, forms[index] ?? "whole", options.only));
        const shares = splitProportionally(options.maxPullRequests, cut.map(({ size }) => size), options.turn ?? 0);
        return cut.map((shard, index) => {
          const sameToken = cut.filter(({ owner }) => owner === shard.owner).length;
          return {
            ...shard,
            maxPullRequests: shares[index] ?? 0,
            writeIntervalMs: options.writeIntervalMs * sameToken,
            concurrency: Math.min(MAX_CONCURRENCY, Math.max(1, Math.floor(REQUESTS_AT_A_TIME / sameToken)))
          };
        });
      }
      function makeGroups(config, { only, isPerOwner }) {
        const ownerOf = ({ owner }) => isPerOwner ? owner.toLowerCase() : "";
        const group = (patterns) => Map.groupBy((0, select_repositories.X)(config, patterns, void 0).selected.map(({ repository }) => repository), ownerOf);
        const all = group([]);
        const selected = only.length === 0 ? all : group(only);
        return [...selected].map(([owner, repositories]) => ({
          owner,
          repositories,
          isWhole: repositories.length === all.get(owner)?.length
        }));
      }
      const FEW_NAMES = 1e4;
      function chooseForms(groups, counts, only) {
        if (only.length === 0)
          return groups.map(() => "whole");
        const lengthOf = (chosen) => chosen.flatMap(({ repositories }) => repositories).reduce((sum, repository) => sum + (0, repository_ref.PC)(repository).length + 1, 0);
        if (lengthOf(groups) <= FEW_NAMES)
          return groups.map(() => "names");
        const parts = groups.map((group, index) => ({ group, count: counts[index] ?? 1 }));
        const open = parts.filter(({ group }) => !group.isWhole);
        const patterns = open.reduce((sum, { count }) => sum + count, 0) * only.join("\n").length;
        const form = lengthOf(open.map(({ group }) => group)) <= patterns ? "names" : "patterns";
        return groups.map(({ isWhole }) => isWhole ? "whole" : form);
      }
      function allot(groups, shards) {
        const counts = groups.map(() => 1);
        const average = (index) => (groups[index]?.repositories.length ?? 0) / (counts[index] ?? 1);
        for (let left = Math.min(shards, repository_shard.hH) - groups.length; left > 0; left--) {
          const largest = groups.reduce((best, _, index) => average(index) > average(best) ? index : best, 0);
          if (average(largest) <= 1)
            break;
          counts[largest] = (counts[largest] ?? 1) + 1;
        }
        return counts;
      }
      function cutGroup({ owner, repositories }, count, form, only) {
        return Array.from({ length: count }, (_, position) => {
          const shard = { index: position + 1, count };
          const name = `${shard.index}-of-${count}`;
          const members = repositories.filter((repository) => (0, repository_shard.O1)(repository, shard));
          const known = { id: owner === "" ? name : `${owner}-${name}`, owner, size: members.length };
          if (form === "whole") {
            return { ...known, repositories: owner === "" ? "" : `${owner}/*`, shard: (0, repository_shard._D)(shard) };
          }
          if (form === "names") {
            const names = members.map(repository_ref.PC).join("\n");
            return { ...known, repositories: names, shard: (0, repository_shard._D)(shard) };
          }
          const own = owner === "" ? shard : { ...shard, owner };
          return { ...known, repositories: only.join("\n"), shard: (0, repository_shard._D)(own) };
        }).filter(({ size }) => size > 0);
      }
      const GOLDEN_STEP = (Math.sqrt(5) - 1) / 2;
      function splitProportionally(total, weights, turn) {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        const start = Math.floor(turn * GOLDEN_STEP % 1 * sum);
        let reached = 0;
        let given = 0;
        return weights.map((weight) => {
          reached += weight;
          const upTo = Math.floor((total * reached + start) / sum);
          const share = upTo - given;
          given = upTo;
          return share;
        });
      }
      var sync_settings = __webpack_require__(7190);
      var ask_discover_rules = __webpack_require__(4239);
      var connect = __webpack_require__(2015);
      ;
      const MAX_OUTPUT_BYTES = 1e5;
      function toOutputs(shards, inputs) {
        const matrix = shards.map((shard) => toMatrixEntry(shard, inputs.artifactPrefix));
        const filesOf = (name) => matrix.map(({ artifact }) => `${inputs.collectFolder}/${artifact}/${name}`).join("\n");
        return {
          slices: JSON.stringify(matrix),
          count: String(shards.length),
          "metrics-files": filesOf("automation_metrics.json"),
          "report-files": filesOf("automation_sync.json")
        };
      }
      function refuseLong(outputs) {
        const problems = Object.entries(outputs).flatMap(([name, value]) => {
          const bytes = Buffer.byteLength(value);
          if (bytes <= MAX_OUTPUT_BYTES)
            return [];
          const message = `The output \`${name}\` would take ${bytes} bytes; the limit is ${MAX_OUTPUT_BYTES} (an environment variable on Linux holds 131072). Select repositories by patterns instead of names, use fewer \`shards\`, split the configuration, or shorten \`artifact-prefix\` and \`collect-folder\`.`;
          return [{ message }];
        });
        if (problems.length > 0)
          throw new errors.xL(problems);
      }
      function toMatrixEntry(shard, artifactPrefix) {
        return {
          id: shard.id,
          owner: shard.owner,
          repositories: shard.repositories,
          shard: shard.shard,
          size: shard.size,
          artifact: `${artifactPrefix}${shard.id}`,
          "max-pull-requests": shard.maxPullRequests,
          "write-interval-ms": shard.writeIntervalMs,
          concurrency: shard.concurrency
        };
      }
      ;
      async function plan(inputs, kit) {
        const file = inputs.configFile;
        const listed = await (0, parse_ecosystem_config.I)(await kit.readWorkspaceFile(file), { file });
        const config = await findRepositories(listed.config, inputs, kit);
        const { shards: count, isPerOwner, maxPullRequests, writeIntervalMs } = inputs;
        const shards = planShards(config, {
          only: inputs.repositories,
          shards: count,
          isPerOwner,
          maxPullRequests: (0, sync_settings.ib)(config, { maxPullRequests }),
          writeIntervalMs,
          turn: kit.runner.runNumber ?? 0
        });
        for (const pattern of (0, select_repositories.$)(config, inputs.repositories)) {
          kit.logger.warning(`The input \`repositories\`: ${JSON.stringify(pattern)} matches no repository of ${file}.`);
        }
        const outputs = toOutputs(shards, inputs);
        refuseLong(outputs);
        for (const shard of shards)
          kit.logger.info(`${shard.id}: ${(0, plural.B4)(shard.size, "repository", "repositories")}`);
        kit.setOutputs(outputs);
      }
      const MAX_WAIT_MS = 6e4;
      async function findRepositories(config, { githubToken }, kit) {
        if (config.discover.length === 0)
          return config;
        if (githubToken === void 0) {
          throw new errors.xL([{ message: "The configuration has `discover`: give the input github-token." }]);
        }
        const limits = { buffer: 0, maxWaitMs: MAX_WAIT_MS, writeIntervalMs: 0, maxRetries: 3, concurrency: 1 };
        const settings = { action: "plan-shards", token: githubToken, signal: kit.signal, ...limits };
        const found = await (0, ask_discover_rules.C)(config, (0, connect.U)(settings, kit).discovery, null);
        if (found.status === "failed")
          throw found.error;
        for (const warning of found.warnings)
          kit.logger.warning(warning);
        return found.config;
      }
    })
  ),
  /***/
  4209: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          parseEcosystemConfig
        )
        /* harmony export */
      });
      var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
      var _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4438);
      var _config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88);
      var _config_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(700);
      var _json_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1417);
      async function parseEcosystemConfig(text, source) {
        const reader = await loadReader(source.format ?? (0, _config_document_js__WEBPACK_IMPORTED_MODULE_0__.H)(source.file));
        const { config, findings } = (0, _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__._U)((0, _config_document_js__WEBPACK_IMPORTED_MODULE_0__.S)(text, reader));
        if (config !== null)
          return { config, warnings: findings.filter(({ severity }) => severity !== "info") };
        const errors = findings.filter(({ severity }) => severity === "error");
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL(errors.map((finding) => (0, _config_finding_js__WEBPACK_IMPORTED_MODULE_3__.h)(finding, source.file)));
      }
      async function loadReader(format) {
        return format === "json" ? _json_reading_js__WEBPACK_IMPORTED_MODULE_4__.J : (await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 5892))).readYamlConfig;
      }
    })
  ),
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
  ),
  /***/
  5381: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          findIdlePatterns
        ),
        /* harmony export */
        X: () => (
          /* binding */
          selectRepositories
        )
        /* harmony export */
      });
      var _repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
      var _repository_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2630);
      function findIdlePatterns(config, patterns) {
        return patterns.filter((pattern) => {
          if (pattern.startsWith("!"))
            return false;
          const matches = (0, _repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__.$)([pattern]);
          return !config.repositories.some(({ repository }) => matches(repository));
        });
      }
      function selectRepositories(config, patterns, shard) {
        const matches = patterns.length === 0 ? () => true : (0, _repository_repository_pattern_js__WEBPACK_IMPORTED_MODULE_0__.$)(patterns);
        const selected = [];
        const skipped = [];
        for (const repository of config.repositories) {
          if (!matches(repository.repository))
            continue;
          if (shard?.owner !== void 0 && repository.repository.owner.toLowerCase() !== shard.owner)
            continue;
          if (!repository.isEnabled)
            skipped.push({ repository, reason: "disabled" });
          else if (shard !== void 0 && !(0, _repository_shard_js__WEBPACK_IMPORTED_MODULE_1__.O1)(repository.repository, shard)) {
            skipped.push({ repository, reason: "not-in-shard" });
          } else
            selected.push(repository);
        }
        return { selected, skipped };
      }
    })
  ),
  /***/
  7190: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jq: () => (
          /* binding */
          listBranchPrefixes
        ),
        /* harmony export */
        Q_: () => (
          /* binding */
          resolveRepositorySettings
        ),
        /* harmony export */
        Xw: () => (
          /* binding */
          resolveRunMode
        ),
        /* harmony export */
        ib: () => (
          /* binding */
          resolveMaxPullRequests
        )
        /* harmony export */
      });
      var _config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8598);
      var _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2156);
      var _pull_request_sync_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4779);
      function resolveWording(all, own) {
        const defaults = _config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_0__.P0;
        return {
          title: own.title ?? all.title ?? defaults.title,
          body: own.body ?? all.body ?? defaults.body,
          commitMessage: own.commitMessage ?? all.commitMessage ?? defaults.commitMessage,
          reviewers: own.reviewers ?? all.reviewers ?? defaults.reviewers,
          assignees: own.assignees ?? all.assignees ?? defaults.assignees,
          autoMerge: own.autoMerge ?? all.autoMerge ?? defaults.autoMerge,
          branchPrefixes: resolveBranchPrefixes(all, own)
        };
      }
      function resolveBranchPrefixes(all, own) {
        return (0, _pull_request_sync_branch_js__WEBPACK_IMPORTED_MODULE_1__.p6)(own.branchPrefix ?? all.branchPrefix ?? _config_pull_requests_pull_request_schema_js__WEBPACK_IMPORTED_MODULE_0__.P0.branchPrefix, [
          ...own.formerBranchPrefixes ?? [],
          // Where a repository has a prefix of its own, the file's was used before.
          ...all.branchPrefix === void 0 ? [] : [all.branchPrefix],
          ...all.formerBranchPrefixes ?? []
        ]);
      }
      function listBranchPrefixes(config, repository) {
        const key = (0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_2__.Kq)(repository);
        const own = config.repositories.find((entry) => (0, _repository_repository_ref_js__WEBPACK_IMPORTED_MODULE_2__.Kq)(entry.repository) === key);
        return resolveBranchPrefixes(config.pullRequests, own ?? {});
      }
      const DEFAULT_MAX_PULL_REQUESTS = 50;
      function resolveRepositorySettings(config, repository, overrides, ecosystem) {
        const { sync } = config;
        return {
          mode: config.isSyncEnabled ? repository.mode ?? overrides.mode ?? sync.mode ?? "report" : "report",
          head: repository.head ?? overrides.head ?? sync.head ?? "sync-branch",
          threshold: repository.threshold ?? overrides.threshold ?? config.threshold,
          diverged: repository.diverged ?? sync.diverged,
          finished: repository.finished ?? sync.finished,
          include: repository.branches?.include ?? sync.branches.include,
          exclude: repository.branches?.exclude ?? sync.branches.exclude,
          labels: repository.labels ?? sync.labels,
          recreateAfterDays: repository.recreateAfterDays ?? sync.recreateAfterDays,
          isReplayGuarded: repository.isReplayGuarded ?? sync.isReplayGuarded,
          conflictReviewers: repository.conflictReviewers ?? sync.conflictReviewers,
          ...resolveWording(config.pullRequests, repository),
          ...repository.arm && { arm: repository.arm },
          ecosystem
        };
      }
      function resolveMaxPullRequests(config, overrides) {
        return overrides.maxPullRequests ?? config.sync.maxPullRequestsPerRun ?? DEFAULT_MAX_PULL_REQUESTS;
      }
      function resolveRunMode(config, overrides) {
        return config.isSyncEnabled ? overrides.mode ?? config.sync.mode ?? "report" : "report";
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
