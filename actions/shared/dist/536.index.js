const id = 536;
const ids = [536];
const modules = {
  /***/
  7511: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OG: () => (
          /* binding */
          expandSteps
        ),
        /* harmony export */
        QI: () => (
          /* binding */
          shortestGapMinutes
        ),
        /* harmony export */
        nN: () => (
          /* binding */
          findCronProblem
        )
        /* harmony export */
      });
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);
      const names = (text) => text.split(" ");
      const FIELDS = [
        { name: "minute", min: 0, max: 59, names: [] },
        { name: "hour", min: 0, max: 23, names: [] },
        { name: "day of the month", min: 1, max: 31, names: [] },
        { name: "month", min: 1, max: 12, names: names("jan feb mar apr may jun jul aug sep oct nov dec") },
        { name: "day of the week", min: 0, max: 7, names: names("sun mon tue wed thu fri sat") }
      ];
      function findCronProblem(text) {
        const parts = splitFields(text);
        if (parts.length !== FIELDS.length)
          return `it has ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_0__.B4)(parts.length, "field")} instead of 5`;
        for (const [index, field] of FIELDS.entries()) {
          if (readField(parts[index] ?? "", field) !== null)
            continue;
          return `${JSON.stringify(parts[index])} is not a ${field.name} (${field.min} to ${field.max})`;
        }
        return null;
      }
      function expandSteps(text) {
        const expand = (part, field) => {
          const [start = "", step] = part.split("/");
          const values = field === void 0 ? null : readPart(part, field);
          if (step === void 0 || values === null)
            return part;
          if (Number(step) > values.end - values.start)
            return String(values.start);
          return /[*-]/.test(start) ? part : `${values.start}-${values.end}/${step}`;
        };
        return splitFields(text).map((parts, index) => parts.split(",").map((part) => expand(part, FIELDS[index])).join(",")).join(" ");
      }
      function shortestGapMinutes(text) {
        const [minutes = "", hours = ""] = splitFields(text);
        const [minuteField, hourField] = FIELDS;
        if (minuteField === void 0 || hourField === void 0)
          return 60;
        const at = [...readField(minutes, minuteField) ?? []].toSorted((a, b) => a - b);
        const runsEveryHour = (readField(hours, hourField)?.size ?? 0) > 1;
        const gaps = at.slice(1).map((minute, index) => minute - (at[index] ?? 0));
        const [first] = at;
        const last = at.at(-1);
        if (runsEveryHour && at.length > 1 && first !== void 0 && last !== void 0)
          gaps.push(60 - last + first);
        return Math.min(60, ...gaps);
      }
      function splitFields(text) {
        return text.trim().split(/\s+/);
      }
      function readField(text, field) {
        const values = /* @__PURE__ */ new Set();
        for (const part of text.split(",")) {
          const range = readPart(part, field);
          if (range === null)
            return null;
          for (let value = range.start; value <= range.end; value += range.step)
            values.add(value);
        }
        return values;
      }
      function readPart(text, field) {
        const match = /^(\*|[A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?(?:\/(\d+))?$/.exec(text);
        if (match === null)
          return null;
        const [, from = "", to, by] = match;
        const start = from === "*" ? field.min : readValue(from, field);
        const end = from === "*" || to === void 0 && by !== void 0 ? field.max : readValue(to ?? from, field);
        const step = by === void 0 ? 1 : Number(by);
        const isValid = start !== null && end !== null && start <= end && step >= 1;
        return isValid && (from !== "*" || to === void 0) ? { start, end, step } : null;
      }
      function readValue(text, field) {
        const named = field.names.indexOf(text.toLowerCase());
        if (named >= 0)
          return field.min + named;
        if (!/^\d+$/.test(text))
          return null;
        const value = Number(text);
        return value >= field.min && value <= field.max ? value : null;
      }
    })
  ),
  /***/
  2876: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C2: () => (
          /* binding */
          RETIRED_LABELS
        ),
        /* harmony export */
        J9: () => (
          /* binding */
          RUNNER_LABELS
        ),
        /* harmony export */
        pM: () => (
          /* binding */
          PROVIDER_LABEL
        ),
        /* harmony export */
        tj: () => (
          /* binding */
          platformOf
        )
        /* harmony export */
      });
      const words = (text) => text.split(" ");
      const RUNNER_LABELS = /* @__PURE__ */ new Set([
        ...words("ubuntu-latest ubuntu-26.04 ubuntu-24.04 ubuntu-22.04 ubuntu-26.04-arm ubuntu-24.04-arm ubuntu-22.04-arm ubuntu-slim"),
        ...words("ubuntu-latest-4-cores ubuntu-latest-8-cores ubuntu-latest-16-cores"),
        ...words("windows-latest windows-latest-8-cores windows-2025 windows-2022 windows-11-arm windows-2025-vs2026"),
        ...words("macos-latest macos-latest-large macos-latest-xlarge macos-26 macos-26-large macos-26-xlarge macos-26-intel macos-15 macos-15-large macos-15-xlarge macos-15-intel macos-14 macos-14-large macos-14-xlarge"),
        ...words("self-hosted linux macos windows x64 arm arm64")
      ]);
      const RETIRED_LABELS = new Set(words("ubuntu-16.04 ubuntu-18.04 ubuntu-20.04 macos-10.15 macos-11 macos-11.0 macos-12 macos-12.0 macos-12-large macos-12-xl macos-12-xlarge macos-12.0-xl macos-13 macos-13-large macos-13-xlarge macos-13.0 macos-13-xl windows-2016 windows-2019 windows-latest-8-core"));
      const PROVIDER_LABEL = /^(?:blacksmith|buildjet|cirun|depot|gha-runner|namespace-profile|nscloud|runs-on|ubicloud|warp)[-=:,/]|^(?:cpu|disk|extras|family|image|ram|runner|run-id|spot)=|^ubicloud$/i;
      function platformOf(label) {
        const name = label.toLowerCase();
        if (name.startsWith("ubuntu") || name === "linux")
          return "linux";
        if (name.startsWith("macos"))
          return "macos";
        return name.startsWith("windows") ? "windows" : void 0;
      }
    })
  ),
  /***/
  5860: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ud: () => (
          /* binding */
          parseCalledWorkflow
        ),
        /* harmony export */
        XC: () => (
          /* binding */
          resolveCall
        ),
        /* harmony export */
        yR: () => (
          /* binding */
          listCalledWorkflows
        )
        /* harmony export */
      });
      var _workflow_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);
      var _workflow_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2881);
      var _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1095);
      function parseCalledWorkflow(reference) {
        const match = /^([\w-][\w.-]*)\/([\w.-]+)\/([^@\s]+\.ya?ml)@([^\s@]+)$/.exec(reference);
        const [, owner, name, path, ref] = match ?? [];
        if (owner === void 0 || name === void 0 || path === void 0 || ref === void 0)
          return void 0;
        return path.split("/").includes("..") ? void 0 : { owner, name, path, ref };
      }
      function resolveCall(call, caller) {
        const from = parseCalledWorkflow(caller);
        const path = (0, _workflow_step_js__WEBPACK_IMPORTED_MODULE_0__.yi)(call);
        if (from === void 0 || path === void 0)
          return call;
        return `${from.owner}/${from.name}/${path.replace(/^(\.\.?\/)+/, "")}@${from.ref}`;
      }
      function listCalledWorkflows(text, caller = "") {
        const { root } = (0, _workflow_source_file_js__WEBPACK_IMPORTED_MODULE_1__.u)(caller, text);
        const calls = (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.Mc)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.fK)(root ?? void 0, "jobs")).flatMap(({ value }) => (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.T7)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.fK)(value, "uses"))?.text ?? []);
        const references = calls.map((call) => resolveCall(call, caller));
        return [...new Set(references)].filter((reference) => parseCalledWorkflow(reference) !== void 0);
      }
    })
  ),
  /***/
  6171: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          createProject
        )
        /* harmony export */
      });
      var _workflow_action_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9700);
      var _workflow_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9749);
      var _workflow_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3453);
      var _called_workflows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5860);
      function createProject(inputs, access, policy) {
        const given = new Map(inputs.map(({ path, text }) => [path, text]));
        const actions = /* @__PURE__ */ new Map();
        const workflows = /* @__PURE__ */ new Map();
        const read = (path) => given.get(path) ?? access?.read(path);
        const readFirst = (paths) => {
          for (const path of paths) {
            const text = read(path);
            if (text !== void 0)
              return (0, _workflow_source_file_js__WEBPACK_IMPORTED_MODULE_0__.u)(path, text);
          }
          return void 0;
        };
        const project = {
          isComplete: access !== void 0,
          policy,
          isFileMissing: (reference) => {
            const path = normalize(reference);
            if (access === void 0 || path === void 0 || given.has(path))
              return false;
            return !(access.exists?.(path) ?? access.read(path) !== void 0);
          },
          findAction: (reference) => remember(actions, reference, () => {
            const folder = normalize(reference);
            const source = folder === void 0 ? void 0 : readFirst(["action.yml", "action.yaml"].map((name) => join(folder, name)));
            return source === void 0 ? void 0 : (0, _workflow_action_file_js__WEBPACK_IMPORTED_MODULE_1__.f)(source, project);
          }),
          findWorkflow: (reference) => remember(workflows, reference, () => {
            const called = access?.readCalled?.(reference);
            if (called !== void 0) {
              return (0, _workflow_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.S)((0, _workflow_source_file_js__WEBPACK_IMPORTED_MODULE_0__.u)(reference, called), projectOf(reference, project));
            }
            const path = normalize(reference.replace(/@[^@/]*$/, ""));
            const source = path === void 0 ? void 0 : readFirst([path]);
            return source === void 0 ? void 0 : (0, _workflow_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.S)(source, project);
          })
        };
        return project;
      }
      function projectOf(reference, project) {
        return {
          ...project,
          isComplete: false,
          isFileMissing: () => false,
          findAction: () => void 0,
          findWorkflow: (inner) => project.findWorkflow((0, _called_workflows_js__WEBPACK_IMPORTED_MODULE_3__.XC)(inner, reference))
        };
      }
      function remember(known, key, read) {
        if (!known.has(key))
          known.set(key, read());
        return known.get(key);
      }
      function normalize(reference) {
        const parts = [];
        for (const part of reference.split("/")) {
          if (part === "..") {
            if (parts.pop() === void 0)
              return void 0;
          } else if (part !== "." && part !== "")
            parts.push(part);
        }
        return parts.join("/");
      }
      function join(folder, name) {
        return folder === "" ? name : `${folder}/${name}`;
      }
    })
  ),
  /***/
  420: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ol: () => (
          /* binding */
          isEnabled
        ),
        /* harmony export */
        S$: () => (
          /* binding */
          withFileSettings
        ),
        /* harmony export */
        Wc: () => (
          /* binding */
          isTold
        ),
        /* harmony export */
        XU: () => (
          /* binding */
          parseRuleSettings
        ),
        /* harmony export */
        a$: () => (
          /* binding */
          DEFAULT_SETTINGS
        ),
        /* harmony export */
        iN: () => (
          /* binding */
          applySettings
        ),
        /* harmony export */
        un: () => (
          /* binding */
          isAskedFor
        ),
        /* harmony export */
        uo: () => (
          /* binding */
          isRuleName
        )
        /* harmony export */
      });
      var _persona_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5373);
      var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);
      var _workflow_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(681);
      const DEFAULT_SETTINGS = {
        overrides: /* @__PURE__ */ new Map(),
        only: [],
        skip: [],
        inPaths: [],
        policy: _workflow_policy_js__WEBPACK_IMPORTED_MODULE_0__.z,
        persona: "regular"
      };
      const LEVELS = /* @__PURE__ */ new Set(["error", "warning", "info", "off"]);
      function parseRuleSettings(lines) {
        const overrides = /* @__PURE__ */ new Map();
        const lists = { only: [], skip: [] };
        const problems = [];
        for (const line of lines) {
          const match = /^([\w-]+)\s*[:=]\s*(.+)$/.exec(line.trim());
          const [, name = "", value = ""] = match ?? [];
          if (name === "only" || name === "skip")
            lists[name].push(...splitNames(value));
          else if (match === null || !LEVELS.has(value.trim())) {
            problems.push({ line, message: "must be like `WF042: error`, with error, warning, info or off" });
          } else
            overrides.set(name.toUpperCase(), value.trim());
        }
        for (const name of [...overrides.keys(), ...lists.only, ...lists.skip]) {
          if (!isRuleName(name)) {
            problems.push({ line: name, message: "is not a rule or a rule group" });
          }
        }
        return { settings: { ...DEFAULT_SETTINGS, overrides, ...lists }, problems };
      }
      function withFileSettings(settings, file) {
        const isSaid = ({ name }) => [...settings.overrides.keys()].some((said) => said === name || said === groupOf(name));
        return {
          ...settings,
          overrides: new Map([...file.overrides, ...settings.overrides]),
          inPaths: file.inPaths.filter((override) => !isSaid(override)),
          policy: file.policy
        };
      }
      function isEnabled(rule, { overrides, only, skip, inPaths }) {
        if (skip.some((name) => matches(rule, name)))
          return false;
        if (only.length > 0 && !only.some((name) => matches(rule, name)))
          return false;
        return levelOf(rule, overrides) !== "off" || inPaths.some(({ name, level }) => matches(rule, name) && level !== "off");
      }
      function isTold(rule, persona, settings) {
        const { overrides, only, inPaths } = settings;
        const isNamed = overrides.has(rule) || only.includes(rule) || inPaths.some(({ name }) => name === rule);
        return isNamed || (0, _persona_js__WEBPACK_IMPORTED_MODULE_1__.O)(settings.persona, persona);
      }
      function applySettings(finding, settings) {
        if (!isEnabled(finding.rule, settings))
          return void 0;
        const inPaths = settings.inPaths.filter((override) => override.matches(finding.file));
        const level = inPaths.findLast(({ name }) => name === finding.rule)?.level ?? inPaths.findLast(({ name }) => name === groupOf(finding.rule))?.level ?? levelOf(finding.rule, settings.overrides);
        if (level === "off")
          return void 0;
        return level === void 0 ? finding : { ...finding, severity: level };
      }
      function isAskedFor(rule, { overrides, only, inPaths }) {
        const isWanted = (level) => level !== void 0 && level !== "off";
        return isWanted(levelOf(rule, overrides)) || only.some((name) => matches(rule, name)) || inPaths.some(({ name, level }) => matches(rule, name) && isWanted(level));
      }
      function isRuleName(name) {
        return _rules_js__WEBPACK_IMPORTED_MODULE_2__.my.some(({ id: id2 }) => matches(id2, name));
      }
      function levelOf(rule, overrides) {
        return overrides.get(rule) ?? overrides.get(groupOf(rule));
      }
      function matches(rule, name) {
        return rule === name || groupOf(rule) === name;
      }
      function groupOf(rule) {
        return rule.replace(/\d+$/, "");
      }
      function splitNames(text) {
        return text.split(/[\s,]+/).filter((name) => name !== "").map((name) => name.toUpperCase());
      }
    })
  ),
  /***/
  536: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          validateFiles
        )
      });
      var config_document = __webpack_require__(88);
      var finding = __webpack_require__(6208);
      var out_rules = __webpack_require__(4661);
      var action_file = __webpack_require__(9700);
      var yaml_node = __webpack_require__(1095);
      ;
      function commentScopesOf(file) {
        const toScope = ({ start, end }) => ({
          from: file.lines.range(start, 0).line,
          to: file.lines.range(Math.max(start, end - 1), 0).line
        });
        const ofSteps = (steps) => steps.map(({ node }) => toScope(withComment(node, file.text)));
        if (file.kind === "action")
          return ofSteps(file.steps);
        const on = (0, yaml_node.Ms)(file.mapping, "on");
        const events = on === void 0 ? [] : [toScope({ start: on.key.start, end: Math.max(on.key.end, on.value.end) })];
        const jobs = file.jobs.flatMap((job) => [
          toScope({ start: job.key.start, end: Math.max(job.key.end, job.node.end) }),
          ...ofSteps(job.steps)
        ]);
        return [...events, ...jobs];
      }
      function withComment({ start, end }, text) {
        const lineEnd = text.indexOf("\n", end);
        return { start, end: lineEnd < 0 ? text.length : lineEnd };
      }
      var source_file = __webpack_require__(9749);
      var workflow_file = __webpack_require__(3453);
      var check_ecosystem_config = __webpack_require__(4438);
      var plural = __webpack_require__(4639);
      ;
      const SEPARATOR = /^(?:[ \t]*,[ \t]*(?:\r?\n)?[ \t]*|\r?\n[ \t]*-[ \t]+)$/;
      const HEADING = /^(?:[ \t]*,)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:-[ \t]+)?$/;
      function orderList(text, items, nameOf) {
        const named = items.map((_, index) => nameOf(index));
        if (isSorted(named.map(({ name }) => name.toLowerCase())))
          return void 0;
        const blocks = [[]];
        const separators = [[]];
        let end = 0;
        for (const [index, { start, end: itemEnd }] of items.entries()) {
          const { name = "", isPlain = false } = named[index] ?? {};
          const next = items[index + 1];
          const comment = /^[ \t]*#[^\r\n]*/.exec(text.slice(itemEnd, next?.start ?? itemEnd + 1e3))?.[0] ?? "";
          end = itemEnd + comment.length;
          blocks.at(-1)?.push({ text: text.slice(start, end), key: name.toLowerCase(), isPlain: isPlain && comment === "" });
          if (next === void 0)
            break;
          const gap = text.slice(end, next.start);
          if (!SEPARATOR.test(gap) && !HEADING.test(gap))
            return void 0;
          separators.at(-1)?.push(gap);
          if (SEPARATOR.test(gap))
            continue;
          blocks.push([]);
          separators.push([]);
        }
        const [first] = items;
        if (first === void 0 || /[&!]\S*[ \t]+$/.test(text.slice(0, first.start).slice(-200)))
          return void 0;
        return compose(text, { start: first.start, end }, blocks, separators);
      }
      function compose(text, span, blocks, separators) {
        const seen = /* @__PURE__ */ new Set();
        let misplaced;
        const parts = blocks.map((block, at) => {
          const kept = block.filter(({ key, isPlain }, index) => {
            const isRepeated = seen.has(key) && isPlain && (index > 0 || block.length > 1);
            if (isRepeated)
              misplaced ??= key;
            return !isRepeated && Boolean(seen.add(key));
          });
          const sorted = isSorted(kept.map(({ key }) => key)) ? kept : sortNaturally(kept);
          misplaced ??= sorted.find((unit, index) => unit !== kept[index])?.key;
          const gaps = separators[at] ?? [];
          const isLast = at === blocks.length - 1;
          const heading = isLast ? "" : gaps.at(-1) ?? "";
          return sorted.map((unit, index) => index === 0 ? unit.text : `${gaps[index - 1] ?? ""}${unit.text}`).join("") + heading;
        });
        const replacement = parts.join("");
        if (misplaced === void 0 || replacement === text.slice(span.start, span.end))
          return void 0;
        return { span, replacement, misplaced };
      }
      function isSorted(keys) {
        return isAscending(keys) || isAscending(keys.map(toNaturalKey));
      }
      function isAscending(keys) {
        return keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key);
      }
      function sortNaturally(units) {
        return units.map((unit) => ({ unit, key: toNaturalKey(unit.key) })).toSorted((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ unit }) => unit);
      }
      function toNaturalKey(key) {
        return `${key.replaceAll(/\d+/g, (digits) => digits.padStart(12, "0"))} ${key}`;
      }
      ;
      const REQUESTS_PER_HOUR = 5e3;
      const BUFFER = 100;
      const REPOSITORIES_PER_REQUEST = 25;
      function checkConfig({ path, text }) {
        const { config, findings, document } = (0, check_ecosystem_config.l1)(text, { file: path });
        const isOrderable = findings.every(({ rule, severity }) => severity !== "error" || rule === "CFG008");
        const order = isOrderable ? findOrder(document) : void 0;
        const own = findings.map(({ rule, severity, message, line, column, endLine, endColumn }) => ({
          rule,
          severity,
          message,
          file: path,
          line,
          column,
          endLine,
          endColumn,
          ...rule === "CFG008" && order !== void 0 && { fix: order.fix }
        }));
        if (config === null)
          return { config, findings: own };
        const orderFindings = order === void 0 ? [] : [createOrderFinding(path, order)];
        return { config, findings: [...own, ...checkBudget(path, document, config), ...orderFindings] };
      }
      function findOrder(document) {
        const entries = listRepositories(document.data);
        const spans = document.itemSpans("/repositories");
        if (spans.length !== entries.length || !entries.every((entry) => entry.name !== void 0))
          return void 0;
        const ordered = orderList(document.text, spans, (index) => ({
          name: entries[index]?.name ?? "",
          isPlain: entries[index]?.isPlain ?? false
        }));
        if (ordered === void 0)
          return void 0;
        const { span, replacement, misplaced } = ordered;
        const at = document.locateText(span.start, span.end - span.start);
        return { misplaced, fix: { description: "Sort the list", replacement, at } };
      }
      function createOrderFinding(path, { misplaced, fix }) {
        return {
          rule: "CFG014",
          severity: "info",
          message: `The list of repositories is not sorted: ${JSON.stringify(misplaced)} is out of place. Sort it with \`automation validate --fix\`.`,
          file: path,
          ...fix.at,
          fix
        };
      }
      function listRepositories(data) {
        const entries = data?.repositories;
        if (!Array.isArray(entries))
          return [];
        return entries.map((entry) => {
          if (typeof entry === "string")
            return { name: entry, isPlain: true };
          const name = entry?.repository;
          return { name: typeof name === "string" ? name : void 0, isPlain: false };
        });
      }
      function checkBudget(path, document, config) {
        const count = config.repositories.length;
        const minutes = config.syncIntervalMinutes;
        const perRun = 2 * Math.ceil(count / REPOSITORIES_PER_REQUEST);
        const perHour = Math.ceil(perRun * 60 / minutes);
        const allowed = REQUESTS_PER_HOUR - BUFFER;
        if (perHour <= allowed)
          return [];
        const enough = Math.min(1440, Math.ceil(perRun * 60 / allowed));
        return [
          {
            rule: "CFG009",
            severity: "warning",
            message: `Scanning ${count.toLocaleString("en")} ${(0, plural.td)(count, "repository", "repositories")} every ${(0, plural.B4)(minutes, "minute")} takes about ${perHour.toLocaleString("en")} ${(0, plural.td)(perHour, "request")} an hour, and a token has ${allowed.toLocaleString("en")}. Set sync_interval_minutes to ${enough} or more, or split the ecosystem.`,
            file: path,
            ...document.locateKey("", "sync_interval_minutes")
          }
        ];
      }
      var insecure_urls = __webpack_require__(3070);
      var rule_settings = __webpack_require__(420);
      ;
      const MIN_COOLDOWN_DAYS = 7;
      function checkDependabot({ path, text }, settings) {
        const source = (0, source_file.u)(path, text);
        const findings = [];
        const report = (rule, severity, at, message) => {
          if (!(0, rule_settings.Wc)(rule, void 0, settings))
            return;
          const range = source.lines.range(at.start, Math.max(0, at.end - at.start));
          findings.push({ rule, severity, message, file: path, ...range });
        };
        for (const problem of source.problems)
          report(problem.rule, problem.severity, problem.at, problem.message);
        for (const update of (0, yaml_node.S3)((0, yaml_node.fK)(source.root ?? void 0, "updates"))) {
          const execution = (0, yaml_node.ol)(update, "insecure-external-code-execution");
          if (execution?.text === "allow") {
            report("SEC039", "warning", execution, "An update runs code of the packages it updates, with access to your registries. Remove this key, or set `deny`.");
          }
          const cooldown = (0, yaml_node.Ms)(update, "cooldown");
          const days = (0, yaml_node.Ms)(cooldown?.value, "default-days");
          const isShort = days !== void 0 && Number((0, yaml_node.T7)(days.value)?.text) < MIN_COOLDOWN_DAYS;
          if (days === void 0 || isShort) {
            const ecosystem = (0, yaml_node.Ms)(update, "package-ecosystem");
            report("SEC040", "info", days?.value ?? cooldown?.key ?? ecosystem?.key ?? update, `A release is proposed ${isShort ? `after ${(0, plural.B4)(Number((0, yaml_node.T7)(days?.value)?.text), "day")}` : "on the day it appears"}, before anybody can report a malicious one. Set \`cooldown: {default-days: ${MIN_COOLDOWN_DAYS}}\`.`);
          }
        }
        for (const { value } of (0, yaml_node.Mc)((0, yaml_node.fK)(source.root ?? void 0, "registries"))) {
          const url = (0, yaml_node.ol)(value, "url");
          if (url !== void 0 && (0, insecure_urls._)(url.text)) {
            report("SEC043", "warning", url, "Anybody on the way can change what this URL returns. Use `https://`.");
          }
        }
        return findings;
      }
      ;
      const INTERNAL_RULE = "VC001";
      const MAX_FINDINGS_PER_RULE = 200;
      function checkFile(file, rules, settings = rule_settings.a$) {
        const findings = [];
        for (const rule of rules) {
          const check = file.kind === "workflow" ? rule.checkWorkflow : rule.checkAction;
          if (check === void 0)
            continue;
          const own = [];
          try {
            runRule(file, rule, settings, own);
          } catch (error) {
            own.push(createInternalFinding(file.path, rule.id, error));
          }
          findings.push(...cut(withoutRepeats(own)));
        }
        return findings;
      }
      function cut(findings) {
        const next = findings[MAX_FINDINGS_PER_RULE];
        if (next === void 0)
          return findings;
        const rest = findings.length - MAX_FINDINGS_PER_RULE;
        const { fix: _, ...place } = next;
        const message = `${(0, plural.B4)(rest, "finding")} more of ${next.rule} in this file, from here on, are not listed. Fix the listed findings first.`;
        return [...findings.slice(0, MAX_FINDINGS_PER_RULE), { ...place, message }];
      }
      function runRule(file, rule, settings, findings) {
        const report = (at, message, more) => {
          if (!(0, rule_settings.Wc)(rule.id, more?.persona ?? rule.persona, settings))
            return;
          findings.push({
            rule: rule.id,
            severity: more?.severity ?? rule.severity,
            message,
            file: file.path,
            ...file.lines.range(at.start, Math.max(0, at.end - at.start)),
            ...more?.fix === void 0 ? {} : { fix: placeFix(file, at, more.fix) }
          });
        };
        if (file.kind === "workflow")
          rule.checkWorkflow?.(file, report);
        else
          rule.checkAction?.(file, report);
      }
      function placeFix({ lines }, own, { description, replacement, at = own }) {
        return { description, replacement, at: lines.range(at.start, at.end - at.start) };
      }
      function withoutRepeats(findings) {
        const seen = /* @__PURE__ */ new Set();
        return findings.filter(({ line, column, message }) => {
          const key = `${line}:${column}:${message}`;
          return !seen.has(key) && Boolean(seen.add(key));
        });
      }
      function createInternalFinding(file, what, error) {
        const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return {
          rule: INTERNAL_RULE,
          severity: "error",
          message: `The check ${what} failed on this file (${why.slice(0, 200)}), so the file was not checked completely. Please report this bug.`,
          file,
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1
        };
      }
      var did_you_mean = __webpack_require__(3941);
      ;
      const RULES_OF_AUDITS = /* @__PURE__ */ new Map([
        ["archived-uses", ["SEC032"]],
        ["artipacked", ["SEC025"]],
        ["bot-conditions", ["SEC010"]],
        ["cache-poisoning", ["SEC031"]],
        ["dangerous-triggers", ["SEC021"]],
        ["excessive-permissions", ["SEC022"]],
        ["github-env", ["SEC029"]],
        ["hardcoded-container-credentials", ["SEC027"]],
        ["insecure-commands", ["SEC028"]],
        ["overprovisioned-secrets", ["SEC026"]],
        ["secrets-inherit", ["SEC026"]],
        ["template-injection", ["SEC020"]],
        ["github-app", ["SEC035"]],
        ["obfuscation", ["SEC034", "SEC047"]],
        ["typosquat-uses", ["SEC034"]],
        ["unsound-ternary", ["SEC033"]],
        ["unpinned-images", ["SEC024"]],
        ["unpinned-uses", ["SEC023"]],
        ["unredacted-secrets", ["SEC026"]],
        ["unsound-condition", ["WF051"]],
        ["use-trusted-publishing", ["SEC036"]],
        ["unpinned-tools", ["SEC037"]],
        ["adhoc-packages", ["SEC038"]],
        ["dependabot-execution", ["SEC039"]],
        ["dependabot-cooldown", ["SEC040"]],
        ["secrets-outside-env", ["SEC041"]],
        ["self-hosted-runner", ["SEC042"]],
        ["insecure-url-scheme", ["SEC043"]],
        ["concurrency-limits", ["SEC044"]],
        ["undocumented-permissions", ["SEC045"]],
        ["anonymous-definition", ["SEC046"]],
        ["superfluous-actions", ["SEC048"]],
        ["known-vulnerable-actions", ["SEC050"]],
        ["impostor-commit", ["SEC051"]],
        ["ref-confusion", ["SEC052"]],
        ["ref-version-mismatch", ["SEC053"]],
        ["unsound-contains", ["SEC030"]]
      ]);
      ;
      const IGNORE_RULE = "VC002";
      function applyIgnores(file, all) {
        const findings = withoutZizmorIgnores(file, all);
        if (!/vc[-_ ]?(?:ig|al)/i.test(file.text))
          return findings;
        const ignores = findIgnores(file.text);
        const byLine = Map.groupBy(ignores, ({ covers }) => covers);
        const kept = findings.filter((finding2) => {
          const ignore = byLine.get(finding2.line)?.find(({ rules }) => rules.includes(finding2.rule));
          if (ignore !== void 0)
            ignore.isUsed = true;
          return ignore === void 0;
        });
        return [...kept, ...ignores.flatMap((ignore) => judge(file, ignore)), ...findMisspelt(file, ignores)];
      }
      const ZIZMOR_IGNORE = /#\s*zizmor:\s*ignore\[([^\]]*)\]/;
      function withoutZizmorIgnores(file, findings) {
        if (!file.text.includes("zizmor:"))
          return findings;
        const lines = /* @__PURE__ */ new Map();
        for (const [index, line] of file.text.split("\n").entries()) {
          const audits = ZIZMOR_IGNORE.exec(line)?.[1]?.split(",") ?? [];
          for (const rule of audits.flatMap((audit) => RULES_OF_AUDITS.get(audit.trim()) ?? [])) {
            lines.set(rule, [...lines.get(rule) ?? [], index + 1]);
          }
        }
        return findings.filter(({ rule, line, endLine }) => {
          const allowed = lines.get(rule);
          if (allowed === void 0)
            return true;
          const { from, to } = scopeOf(line, file.scopes ?? []) ?? { from: line, to: endLine };
          return !allowed.some((at) => from <= at && at <= to || line <= at && at <= endLine);
        });
      }
      function scopeOf(line, scopes) {
        let best;
        for (const scope of scopes) {
          const isAround = scope.from <= line && line <= scope.to;
          if (isAround && (best === void 0 || scope.to - scope.from < best.to - best.from))
            best = scope;
        }
        return best;
      }
      function findIgnores(text) {
        const lines = text.split(/\r?\n/);
        const ignores = [];
        let nextCode = 0;
        for (let index = lines.length - 1; index >= 0; index -= 1) {
          const line = lines[index] ?? "";
          const found = readIgnore(line);
          const isAlone = found !== void 0 && line.slice(0, found.start).trim() === "";
          if (found !== void 0) {
            ignores.push({
              rules: found.rules.map((rule) => rule.trim().toUpperCase()).filter((rule) => rule !== ""),
              reason: found.reason.trim(),
              line: index + 1,
              covers: isAlone ? nextCode : index + 1,
              column: found.start + 1,
              isUsed: false
            });
          }
          if (!/^\s*(?:#.*)?$/.test(line))
            nextCode = index + 1;
        }
        return ignores.toReversed();
      }
      function readIgnore(line) {
        if (!line.includes("vc-"))
          return void 0;
        for (const { index, 0: opening, 1: bracket } of line.matchAll(/#[ \t]*vc-(?:(ignore[ \t]*\[)|allow[ \t]+)/g)) {
          const from = index + opening.length;
          const end = bracket === void 0 ? namesEnd(line, from) : line.indexOf("]", from);
          if (end < 0)
            return void 0;
          const rest = line.slice(bracket === void 0 ? end : end + 1);
          const reason = /^\s*(?::(.*))?$/.exec(rest);
          if (reason !== null)
            return { start: index, rules: line.slice(from, end).split(","), reason: reason[1] ?? "" };
        }
        return void 0;
      }
      function namesEnd(line, from) {
        const names = /[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*/y;
        names.lastIndex = from;
        const match = names.exec(line);
        return match === null ? from : from + match[0].length;
      }
      const MAX_MISSPELT = 20;
      function findMisspelt({ path, text }, ignores) {
        const known = new Set(ignores.map(({ line }) => line));
        const findings = [];
        for (const [index, line] of text.split(/\r?\n/).entries()) {
          const match = known.has(index + 1) ? null : /#[ \t]*vc[-_ ]?(?:ig|al)[a-z]*(?:[ \t]*[[({]|:?[ \t]*[A-Z]{2,3}\d)/i.exec(line);
          if (match === null || findings.length >= MAX_MISSPELT)
            continue;
          findings.push({
            rule: IGNORE_RULE,
            severity: "warning",
            message: "This looks like an ignore comment but is not valid, so it suppresses nothing. Write `# vc-ignore[SEC001]: reason` at the end of the line.",
            file: path,
            line: index + 1,
            column: match.index + 1,
            endLine: index + 1,
            endColumn: match.index + 1 + match[0].length
          });
        }
        return findings;
      }
      function judge(file, ignore) {
        const create = (message, severity) => ({
          rule: IGNORE_RULE,
          severity,
          message,
          file: file.path,
          line: ignore.line,
          column: ignore.column,
          endLine: ignore.line,
          endColumn: ignore.column + 1
        });
        const findings = [];
        for (const rule of ignore.rules) {
          if (out_rules.my.some(({ id: id2 }) => id2 === rule))
            continue;
          const ids2 = out_rules.my.map(({ id: id2 }) => id2);
          findings.push(create(`There is no rule ${JSON.stringify(rule)}.${(0, did_you_mean.t)(rule, ids2)}`, "warning"));
        }
        if (ignore.rules.length === 0)
          findings.push(create("This ignore comment lists no rule. Write `# vc-ignore[SEC001]: reason`.", "warning"));
        if (ignore.reason === "")
          findings.push(create("This ignore comment gives no reason. Write `# vc-ignore[SEC001]: reason`.", "warning"));
        const isKnown = ignore.rules.some((rule) => out_rules.my.some(({ id: id2 }) => id2 === rule));
        if (!ignore.isUsed && isKnown) {
          findings.push(create(`This line no longer violates ${ignore.rules.join(", ")}. Remove the ignore comment.`, "warning"));
        }
        return findings;
      }
      var local_project = __webpack_require__(6171);
      ;
      function validateFiles(inputs, settings = rule_settings.a$, access, foreign) {
        const rules = out_rules.y0.filter(({ id: id2 }) => (0, rule_settings.Ol)(id2, settings));
        const project = (0, local_project.g)(inputs, access, settings.policy);
        const findings = [];
        let config = null;
        for (const input of inputs) {
          if (input.kind === "config") {
            const checked = checkConfigSafely(input);
            config ??= checked.config;
            findings.push(...checked.findings);
          } else if (input.kind === "dependabot")
            findings.push(...checkDependabotSafely(input, settings));
          else
            findings.push(...checkYaml(input, rules, settings, project, foreign?.get(input.path) ?? []));
        }
        const wanted = findings.flatMap((finding2) => (0, rule_settings.iN)(finding2, settings) ?? []);
        return { findings: (0, finding.T)(wanted), config };
      }
      function checkConfigSafely(input) {
        try {
          const checked = checkConfig(input);
          const isYaml = (0, config_document.H)(input.path) === "yaml";
          return isYaml ? { ...checked, findings: applyIgnores(input, checked.findings) } : checked;
        } catch (error) {
          return { config: null, findings: [createInternalFinding(input.path, "CFG001", error)] };
        }
      }
      function checkDependabotSafely(input, settings) {
        try {
          return applyIgnores(input, checkDependabot(input, settings));
        } catch (error) {
          return [createInternalFinding(input.path, "SEC039", error)];
        }
      }
      function checkYaml(input, rules, settings, project, foreign) {
        try {
          const source = (0, source_file.u)(input.path, input.text);
          const file = input.kind === "workflow" ? (0, workflow_file.S)(source, project) : (0, action_file.f)(source, project);
          const scopes = input.text.includes("zizmor:") ? commentScopesOf(file) : [];
          return applyIgnores({ path: file.path, text: file.text, scopes }, [
            ...checkFile(file, rules, settings),
            ...foreign
          ]);
        } catch (error) {
          return [createInternalFinding(input.path, "WF001", error)];
        }
      }
    })
  ),
  /***/
  6208: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          sortFindings
        )
        /* harmony export */
      });
      function sortFindings(findings) {
        return findings.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
      }
      function compare(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
    })
  ),
  /***/
  5373: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          hears
        ),
        /* harmony export */
        U: () => (
          /* binding */
          PERSONAS
        )
        /* harmony export */
      });
      const PERSONAS = ["regular", "pedantic", "auditor"];
      function hears(wanted, needed = "regular") {
        return PERSONAS.indexOf(wanted) >= PERSONAS.indexOf(needed);
      }
    })
  ),
  /***/
  4661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y0: () => (
          /* binding */
          RULES
        ),
        my: () => (
          /* binding */
          RULE_PAGES
        )
      });
      var parser = __webpack_require__(7931);
      ;
      const GIT_WORDS = /* @__PURE__ */ new Set([
        "--abort",
        "--quit",
        "--refresh",
        "--really-refresh",
        "--unshallow",
        "--is-ancestor",
        "--verify",
        "--exit-code",
        "--quiet"
      ]);
      const GIT_CLEAN_UP = /* @__PURE__ */ new Map([
        ["branch", /* @__PURE__ */ new Set(["-d", "-D", "--delete"])],
        ["tag", /* @__PURE__ */ new Set(["-d", "--delete"])],
        ["remote", /* @__PURE__ */ new Set(["remove", "rm", "add"])],
        ["worktree", /* @__PURE__ */ new Set(["remove", "prune"])],
        ["stash", /* @__PURE__ */ new Set(["drop", "clear", "pop"])]
      ]);
      function isGitAnswer(words2, questions) {
        const command = words2.find((word) => !word.startsWith("-")) ?? "";
        if (command === "diff")
          return ["--quiet", "--exit-code", "--no-index", "--check"].some((word) => words2.includes(word));
        if (questions.has(command) || command === "grep" || command === "check-ignore")
          return true;
        const asks = [
          "update-index",
          "merge",
          "rebase",
          "cherry-pick",
          "am",
          "revert",
          "fetch",
          "ls-remote",
          "symbolic-ref"
        ];
        if (asks.includes(command) && words2.some((word) => GIT_WORDS.has(word)))
          return true;
        return words2.some((word) => GIT_CLEAN_UP.get(command)?.has(word) ?? false);
      }
      var shell_script = __webpack_require__(5136);
      ;
      const ANSWERS = /* @__PURE__ */ new Set([
        "[",
        "[[",
        "test",
        "grep",
        "egrep",
        "fgrep",
        "rg",
        "zgrep",
        "diff",
        "cmp",
        "expr",
        "let",
        "read",
        "pgrep",
        "pkill",
        "kill",
        "killall",
        "which",
        "type",
        "hash",
        "wait",
        "unset",
        "unalias",
        "umount",
        "rmdir",
        "true",
        ":",
        "getent",
        "tput",
        "stty",
        "exit",
        "return",
        "break",
        "continue",
        "echo",
        "printf",
        "sleep",
        "ps",
        "df",
        "free",
        "dmesg",
        "lsof",
        "ss",
        "netstat",
        "uname",
        "deactivate",
        "nc",
        "swapoff",
        "ausearch",
        "userdel",
        "deluser",
        "groupdel",
        "popd"
      ]);
      const WITH_ARGUMENT = /* @__PURE__ */ new Map([
        ["rm", /* @__PURE__ */ new Set(["-f", "-rf", "-fr", "-Rf", "-fR", "--force"])],
        ["docker", /* @__PURE__ */ new Set(["rm", "rmi", "stop", "kill", "logout", "logs", "inspect", "ps"])],
        ["docker-compose", /* @__PURE__ */ new Set(["down", "stop", "kill", "rm", "logs", "ps"])],
        ["podman", /* @__PURE__ */ new Set(["rm", "rmi", "stop", "kill", "logs", "inspect"])],
        ["command", /* @__PURE__ */ new Set(["-v", "-V"])],
        ["git", /* @__PURE__ */ new Set(["diff", "show-ref", "rev-parse", "merge-base", "ls-files", "describe", "config"])],
        ["systemctl", /* @__PURE__ */ new Set(["stop", "is-active", "is-enabled", "status"])],
        ["service", /* @__PURE__ */ new Set([])],
        ["journalctl", /* @__PURE__ */ new Set([])],
        ["kubectl", /* @__PURE__ */ new Set(["delete", "logs", "describe"])],
        ["brew", /* @__PURE__ */ new Set(["unlink", "uninstall", "remove", "rm", "untap"])],
        ["npm", /* @__PURE__ */ new Set(["uninstall", "unlink", "logout", "ls", "list", "outdated"])],
        ["pip", /* @__PURE__ */ new Set(["uninstall"])],
        ["pip3", /* @__PURE__ */ new Set(["uninstall"])],
        ["apt-get", /* @__PURE__ */ new Set(["remove", "purge", "autoremove"])],
        ["apt", /* @__PURE__ */ new Set(["remove", "purge", "autoremove"])],
        ["snap", /* @__PURE__ */ new Set(["remove"])],
        ["gh", /* @__PURE__ */ new Set(["auth"])],
        ["dpkg", /* @__PURE__ */ new Set(["-s", "-l"])],
        ["rpm", /* @__PURE__ */ new Set(["-q"])]
      ]);
      const CLEAN_UP = /* @__PURE__ */ new Set(["rm", "prune", "down", "stop", "kill", "delete", "remove"]);
      function isHarmlessFailure(node, mayFail) {
        switch (node.type) {
          case "ArithmeticCommand":
          case "TestCommand":
            return true;
          case "Pipeline":
            return node.commands.some((command) => isAnswer(command, mayFail)) && node.commands.every((command) => isAnswer(command, mayFail) || isFilter(command));
          case "Redirected":
            return isHarmlessFailure(node.command, mayFail);
          case "BraceGroup":
            if (isExit(node.body.commands.at(-1)?.command))
              return true;
            return node.body.commands.every(({ command }) => isHarmlessFailure(command, mayFail));
          case "Subshell":
            return node.body.commands.every(({ command }) => isHarmlessFailure(command, mayFail));
          case "Command":
            return isAnswer(node, mayFail) || isHarmlessAssignment(node, mayFail);
          default:
            return false;
        }
      }
      function isExit(node) {
        return node?.type === "Command" && (0, shell_script.Z9)(node)[0] === "exit";
      }
      function isAnswerOf(words2, mayFail) {
        return words2.length > 0 && isHarmlessScript(words2.map((word) => `'${word.replaceAll("'", "")}'`).join(" "), mayFail);
      }
      function isAnswer(node, mayFail) {
        if (node.type !== "Command" || node.name === void 0)
          return node.type === "TestCommand";
        if (node.name.value === "command") {
          return ["-v", "-V"].includes(node.args[0]?.value ?? "");
        }
        const [name = "", ...rest] = (0, shell_script.Z9)(node);
        if (ANSWERS.has(name) || mayFail([name, ...rest]))
          return true;
        if (rest.length === 1 && /^(?:--version|-V|-version)$/.test(rest[0] ?? ""))
          return true;
        const inner = innerScript([name, ...rest]);
        if (inner !== void 0)
          return isHarmlessScript(inner, mayFail);
        if (name === "service")
          return rest[1] === "stop" || rest[1] === "status";
        if (name === "journalctl")
          return true;
        if (name === "gh")
          return rest[0] === "auth" && rest[1] === "logout";
        if (name === "xargs")
          return isAnswerOf(rest.slice(rest.findIndex((word) => !word.startsWith("-"))), mayFail);
        const wanted = WITH_ARGUMENT.get(name);
        const argument = rest.find((word) => wanted?.has(word)) ?? "";
        if (wanted === void 0)
          return false;
        if (name === "git")
          return isGitAnswer(rest, wanted);
        if (wanted.has(rest[0] ?? "") || name === "rm" && argument !== "")
          return true;
        return name === "docker" && rest.slice(1, 4).some((word) => CLEAN_UP.has(word));
      }
      const SHELLS = /* @__PURE__ */ new Set(["bash", "sh", "dash", "zsh", "su", "eval"]);
      function innerScript([name = "", ...rest]) {
        if (!SHELLS.has(name))
          return void 0;
        if (name === "eval")
          return rest.join(" ");
        const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word) || word === "--command");
        return flag < 0 ? void 0 : rest[flag + 1];
      }
      function isHarmlessScript(text, mayFail) {
        const { commands, errors = [] } = (0, parser.qg)(text);
        return errors.length === 0 && commands.length > 0 && commands.every(({ command }) => isHarmlessFailure(command, mayFail));
      }
      const SHOWING = /* @__PURE__ */ new Set(["ls", "cat", "head", "tail", "tree", "du", "stat", "file", "find"]);
      const COPYING = /* @__PURE__ */ new Set(["cp", "mv", "mkdir"]);
      function isShowOrCopy(node) {
        if (node.type === "Redirected")
          return isShowOrCopy(node.command);
        if (node.type !== "Command")
          return false;
        const [name = ""] = (0, shell_script.Z9)(node);
        const isMute = node.suffix.some((part) => part.type === "Redirect" && part.descriptor?.type === "FileDescriptor" && part.descriptor.value === 2 && part.target?.text === "/dev/null");
        return SHOWING.has(name) || COPYING.has(name) && isMute;
      }
      function isToFile(redirection) {
        if (redirection.type !== "Redirect")
          return false;
        const { operator, target } = redirection;
        const name = target?.text ?? "";
        return /^(>|>>|>\||&>|&>>)$/.test(operator) && !/^["']?\/dev\/(?:null|stderr|stdout|tty)/.test(name) && !/^&?[0-9-]+$/.test(name);
      }
      function writesFile(node) {
        return [...node.prefix, ...node.suffix].some((part) => part.type === "Redirect" && isToFile(part));
      }
      const FILTERS = /* @__PURE__ */ new Set([
        "cat",
        "echo",
        "printf",
        "head",
        "tail",
        "sort",
        "uniq",
        "wc",
        "tr",
        "cut",
        "sed",
        "awk",
        "xargs",
        "tee",
        "ls",
        "find",
        "ps",
        "jq",
        "git",
        "env"
      ]);
      function isFilter(node) {
        return node.type === "Command" && FILTERS.has((0, shell_script.Z9)(node)[0] ?? "");
      }
      function isHarmlessAssignment(node, mayFail) {
        if (node.name !== void 0 || node.prefix.length !== 1)
          return false;
        const [assignment] = node.prefix;
        if (assignment?.type !== "Assignment" || assignment.value.type !== "Word")
          return false;
        const parts = assignment.value.parts ?? [];
        const inner = parts.flatMap((part) => part.type === "DoubleQuoted" ? part.parts : [part]);
        const scripts = inner.flatMap((part) => part.type === "CommandExpansion" && part.script ? [part.script] : []);
        return scripts.length > 0 && scripts.every(({ commands }) => commands.every(({ command }) => isHarmlessFailure(command, mayFail)));
      }
      ;
      const swallowedErrorsRule = {
        id: "SEC001",
        severity: "error",
        title: "Scripts do not swallow errors",
        checkWorkflow: check,
        checkAction: check
      };
      function check(file, report) {
        for (const script of (0, shell_script.kE)(file)) {
          (0, shell_script.nI)(script.ast, (node, parents) => {
            if (node.type === "AndOr")
              checkOr(script, node, parents, report);
            if (node.type === "CompoundList" || node.type === "Script")
              checkSequence(script, node.commands, report);
            if (node.type === "Command")
              checkTrap(script, node, report);
          });
          checkErrexit(script, report);
        }
      }
      function checkOr(script, node, parents, report) {
        if (isCondition(node, parents))
          return;
        const last = node.commands.at(-1);
        const guarded = node.commands.at(-2);
        if (node.operators.at(-1) !== "||" || last === void 0 || guarded === void 0)
          return;
        const how = swallowOf(last);
        if (how === void 0)
          return;
        if (how === "spoken" && (isInSubstitution(parents) || isCommit(guarded)))
          return;
        const guards = node.commands.slice(0, -1);
        if (guards.every((guard2) => isHarmlessFailure(guard2, script.mayFail)))
          return;
        const text = script.text.slice(last.pos, last.end);
        report(script.locate(operatorBefore(script.text, guarded.end, last.pos), last.end), how === "silent" ? `\`|| ${cut(text)}\` hides every failure of \`${cut(script.text.slice(guarded.pos, guarded.end))}\`. Let the step fail, or test for the expected failure only.` : `\`|| ${cut(text)}\` only prints a message, and the step continues as if nothing had failed. End it with \`exit 1\`, or write the failure to the job summary on purpose.`, { severity: how === "silent" && !guards.every(isShowOrCopy) ? "error" : "warning" });
      }
      function isCommit(node) {
        return node.type === "Command" && (0, shell_script.Z9)(node).slice(0, 2).join(" ") === "git commit";
      }
      function operatorBefore(text, from, to) {
        const between = text.slice(from, to).replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
        const at = between.lastIndexOf("||");
        return at < 0 ? to : from + at;
      }
      function swallowOf(node) {
        if (node.type === "Command")
          return swallowOfCommand(node);
        if (node.type === "BraceGroup" || node.type === "Subshell")
          return swallowOfList(node.body);
        if (node.type === "Redirected")
          return node.redirects.some(isToFile) ? void 0 : swallowOf(node.command);
        return void 0;
      }
      function swallowOfCommand(node) {
        if (node.name === void 0 || writesFile(node))
          return void 0;
        const [name = "", argument] = (0, shell_script.Z9)(node);
        if (["true", ":", "/bin/true", "/usr/bin/true"].includes(name))
          return "silent";
        if ((name === "exit" || name === "return") && argument === "0")
          return "silent";
        return ["echo", "printf", "logger"].includes(name) ? "spoken" : void 0;
      }
      function swallowOfList(list2) {
        const last = list2.commands.at(-1)?.command;
        const isAllSpeech = list2.commands.every(({ command }) => swallowOf(command) !== void 0);
        return last === void 0 || !isAllSpeech ? void 0 : swallowOf(last);
      }
      function isCondition(node, parents) {
        let child = node;
        for (const parent of parents.toReversed()) {
          if ((parent.type === "If" || parent.type === "Elif" || parent.type === "While") && parent.clause === child)
            return true;
          if (parent.type === "Function" || parent.type === "Script")
            return false;
          child = parent;
        }
        return false;
      }
      function isInSubstitution(parents) {
        return parents.some(({ type }) => type === "CommandExpansion" || type === "ProcessSubstitution");
      }
      function checkSequence(script, statements, report) {
        for (const [index, statement] of statements.entries()) {
          const before = statements[index - 1];
          if (before === void 0 || statement.command.type !== "Command" || index !== statements.length - 1)
            continue;
          const [name = "", ...rest] = (0, shell_script.Z9)(statement.command);
          if (!["true", ":"].includes(name) || rest.length > 0)
            continue;
          const gap = script.text.slice(before.end, statement.pos);
          const isSameLine = !gap.includes("\n");
          if (!isSameLine || before.background === true || isHarmlessFailure(before.command, script.mayFail))
            continue;
          report(script.locate(statement.pos, statement.end), `\`; ${name}\` at the end hides a failure. Remove it.`);
        }
      }
      function checkErrexit(script, report) {
        const switches = [];
        (0, shell_script.nI)(script.ast, (node) => {
          if (node.type !== "Command")
            return;
          const [name, ...flags] = (0, shell_script.Z9)(node);
          if (name !== "set")
            return;
          const isOff2 = flags.some((flag, at) => /^\+[a-df-z]*e/.test(flag) || flag === "+o" && flags[at + 1] === "errexit");
          const isOn = flags.some((flag, at) => /^-[a-df-z]*e/.test(flag) || flag === "-o" && flags[at + 1] === "errexit");
          if (isOff2 || isOn)
            switches.push({ node, isOn });
        });
        if (switches.every(({ isOn }) => isOn))
          return;
        const code = script.text.replace(/(^|\s)#.*$/gm, (comment) => " ".repeat(comment.length));
        let lastRead = -1;
        for (const { index } of code.matchAll(/\$\?|\$\{\?\}|PIPESTATUS|\|\||^\s*if\s|\bwait\b/gm))
          lastRead = index;
        for (const { node, isOn } of switches) {
          if (isOn || lastRead >= node.end)
            continue;
          report(script.locate(node.pos, node.end), "`set +e` lets the script continue after every failure, and nothing checks an exit code after it. Remove it, or test `$?`.");
        }
      }
      function checkTrap(script, node, report) {
        const [name, action2 = "", ...signals] = (0, shell_script.Z9)(node);
        if (name !== "trap" || !signals.some((signal) => signal === "ERR" || signal === "EXIT"))
          return;
        const isSwallowing = /(^|;\s*)exit 0\s*;?$/.test(action2.trim()) || action2.trim() === "true" && signals.includes("ERR");
        if (isSwallowing)
          report(script.locate(node.pos, node.end), "This trap turns every failure into a success. Preserve the exit code.");
      }
      function cut(text) {
        const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'");
        return line.length > 60 ? `${line.slice(0, 59)}…` : line;
      }
      var workflow_step = __webpack_require__(2881);
      var yaml_node = __webpack_require__(1095);
      ;
      const unreadContinueOnErrorRule = {
        id: "SEC002",
        severity: "warning",
        title: "Allowed failures are checked",
        checkWorkflow(file, report) {
          const needs = readNames(file.text, /\b(?:needs|jobs)(?:\.([\w-]+)|\[\s*'([^'\n]*)'\s*\])\.result\b/gi);
          const isAllRead = /tojson\(\s*needs\s*\)|needs\.\*\.result/i.test(file.text);
          for (const job of file.jobs) {
            const entry = (0, yaml_node.Ms)(job.node, "continue-on-error");
            if (isSwitchedOn(entry) && !needs.has(job.id.toLowerCase()) && !isAllRead) {
              report(entry.key, `The job ${JSON.stringify(job.id)} may fail, and nothing reads \`needs.${job.id}.result\`, so a failure goes unnoticed. Read it, or let the job fail.`);
            }
            checkSteps(job.steps, file.text.slice(job.node.start, job.node.end), report);
          }
        },
        checkAction: (file, report) => checkSteps(file.steps, file.text, report)
      };
      function readNames(text, pattern) {
        return new Set(Array.from(text.matchAll(pattern), (match) => (match[1] ?? match[2] ?? "").toLowerCase()));
      }
      function checkSteps(steps, scope, report) {
        const allowed = steps.filter(({ node }) => isSwitchedOn((0, yaml_node.Ms)(node, "continue-on-error")));
        if (allowed.length === 0)
          return;
        const read = readNames(scope, /\bsteps(?:\.([\w-]+)|\[\s*'([^'\n]*)'\s*\])\.(?:outcome|conclusion)\b/gi);
        const isAllRead = /tojson\(\s*steps\s*\)/i.test(scope);
        for (const step of allowed) {
          const entry = (0, yaml_node.Ms)(step.node, "continue-on-error");
          const id2 = step.id?.text;
          if (entry === void 0 || id2 !== void 0 && (isAllRead || read.has(id2.toLowerCase())))
            continue;
          report(entry.key, id2 === void 0 ? "This step may fail, and without an `id` nothing can read its outcome, so a failure goes unnoticed. Give it an `id` and read `steps.<id>.outcome`, or let the step fail." : `This step may fail, and nothing reads \`steps.${id2}.outcome\`, so a failure goes unnoticed. Read it, or let the step fail.`, isSideEffect(step) ? { severity: "info" } : void 0);
        }
      }
      const SIDE_EFFECTS = /^(?:actions\/(?:upload-artifact|cache|cache\/\w+)|codecov\/codecov-action|coverallsapp\/github-action|codacy\/codacy-coverage-reporter-action|dorny\/test-reporter|enricomi\/publish-unit-test-result-action|mikepenz\/action-junit-report|github\/codeql-action\/upload-sarif|slackapi\/slack-github-action|8398a7\/action-slack|marocchino\/sticky-pull-request-comment|peter-evans\/create-or-update-comment)$/;
      function isSideEffect({ uses }) {
        const reference = uses === void 0 ? void 0 : (0, workflow_step.D2)(uses.text);
        return reference !== void 0 && SIDE_EFFECTS.test((0, workflow_step.hD)(reference).toLowerCase());
      }
      function isSwitchedOn(entry) {
        return entry?.value.kind === "scalar" && entry.value.value === true;
      }
      ;
      const missingPipefailRule = {
        id: "SEC003",
        severity: "warning",
        title: "Pipelines fail when one of their commands fails",
        checkWorkflow: sec003_missing_pipefail_check,
        checkAction: sec003_missing_pipefail_check
      };
      const WORKERS = /* @__PURE__ */ new Set([
        "curl",
        "wget",
        "make",
        "npm",
        "npx",
        "pnpm",
        "yarn",
        "node",
        "python",
        "python3",
        "pytest",
        "go",
        "cargo",
        "mvn",
        "gradle",
        "./gradlew",
        "docker",
        "terraform",
        "kubectl",
        "helm",
        "aws",
        "gcloud",
        "az",
        "dotnet",
        "bundle",
        "rake",
        "tox",
        "pip",
        "gh"
      ]);
      function sec003_missing_pipefail_check(file, report) {
        for (const script of (0, shell_script.kE)(file)) {
          const shell = script.shell?.trim();
          if (shell === void 0 || shell === "bash" || shell.includes("pipefail") || script.text.includes("pipefail"))
            continue;
          (0, shell_script.nI)(script.ast, (node, parents) => {
            if (node.type !== "Pipeline" || node.commands.length < 2)
              return;
            if (parents.some(({ type }) => type === "CommandExpansion"))
              return;
            const worker = node.commands.slice(0, -1).find((command) => command.type === "Command" && WORKERS.has((0, shell_script.Z9)(command)[0] ?? ""));
            if (worker === void 0)
              return;
            report(script.locate(worker.pos, worker.end), `With \`shell: ${shell}\` the failure of a command before a pipe is lost. Use \`shell: bash\`, or \`set -o pipefail\`.`);
          });
        }
      }
      var scalar_position = __webpack_require__(9349);
      ;
      const emptyCatchRule = {
        id: "SEC004",
        severity: "warning",
        title: "Scripts do not swallow caught errors",
        checkWorkflow(file, report) {
          for (const step of file.jobs.flatMap((job) => job.steps)) {
            const script = (0, workflow_step.$m)(step, "actions/github-script") ? (0, yaml_node.ol)(step.with, "script") : void 0;
            if (script === void 0)
              continue;
            const code = blankStringsAndComments(script.text);
            for (const match of code.matchAll(/\bcatch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\s*(\(\s*\w*\s*\)|\w+)\s*=>\s*(\{\s*\}|null|undefined)\s*\)/g)) {
              report((0, scalar_position.c)(script, file.text, match.index, match[0].length), "The error is caught and ignored. Handle it, or let it fail the step.");
            }
          }
        }
      };
      function blankStringsAndComments(code) {
        return code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (text) => text.replace(/[^\n]/g, " "));
      }
      var dist_ast = __webpack_require__(2737);
      ;
      const STEP = [
        "github",
        "needs",
        "strategy",
        "matrix",
        "job",
        "runner",
        "env",
        "vars",
        "secrets",
        "steps",
        "inputs"
      ];
      const JOB = ["github", "needs", "strategy", "matrix", "vars", "inputs"];
      const STATUS = ["always", "cancelled", "success", "failure"];
      const HASH = ["hashfiles"];
      const of = (contexts, functions = []) => ({
        contexts,
        functions
      });
      const TABLE = [
        ["run-name", of(["github", "inputs", "vars"])],
        ["concurrency", of(["github", "inputs", "vars"])],
        ["env", of(["github", "secrets", "inputs", "vars"])],
        ["on.workflow_call.inputs.*.default", of(["github", "inputs", "vars"])],
        ["on.workflow_call.outputs.*.value", of(["github", "jobs", "vars", "inputs"])],
        ["jobs.*.name", of(JOB)],
        ["jobs.*.if", of(["github", "needs", "vars", "inputs"], STATUS)],
        ["jobs.*.concurrency", of(JOB)],
        ["jobs.*.continue-on-error", of(JOB)],
        ["jobs.*.defaults.run", of([...JOB, "env"])],
        ["jobs.*.env", of([...JOB, "secrets"])],
        ["jobs.*.environment", of(JOB)],
        ["jobs.*.environment.url", of([...JOB, "job", "runner", "env", "steps"])],
        ["jobs.*.outputs", of(STEP)],
        ["jobs.*.runs-on", of(JOB)],
        ["jobs.*.secrets", of([...JOB, "secrets"])],
        ["jobs.*.with", of(JOB)],
        ["jobs.*.strategy", of(["github", "needs", "vars", "inputs"])],
        ["jobs.*.timeout-minutes", of(JOB)],
        ["jobs.*.snapshot", of(JOB)],
        ["jobs.*.container", of(JOB)],
        ["jobs.*.container.credentials", of([...JOB, "env", "secrets"])],
        ["jobs.*.container.env", of([...JOB, "job", "runner", "env", "secrets"])],
        ["jobs.*.services", of(JOB)],
        ["jobs.*.services.*.credentials", of([...JOB, "env", "secrets"])],
        ["jobs.*.services.*.env", of([...JOB, "job", "runner", "env", "secrets"])],
        ["jobs.*.steps", of(STEP, HASH)],
        [
          "jobs.*.steps.[].if",
          of(STEP.filter((name) => name !== "secrets"), [...STATUS, ...HASH])
        ]
      ];
      const SPLIT = TABLE.map(([key, availability]) => ({ parts: key.split("."), availability }));
      function availabilityAt(path) {
        let best;
        for (const candidate of SPLIT) {
          const { parts } = candidate;
          const matches2 = parts.length <= path.length && parts.every((part, at) => part === "*" || part === path[at]);
          if (matches2 && parts.length > (best?.parts.length ?? 0))
            best = candidate;
        }
        return best?.availability;
      }
      function actionAvailabilityAt(path) {
        const composite = ["github", "inputs", "job", "matrix", "runner", "steps", "strategy", "env"];
        if (path[0] === "inputs") {
          return of(["github", "job", "matrix", "runner", "strategy", "env", "vars", "inputs"], HASH);
        }
        if (path[0] === "outputs")
          return of(composite);
        if (path[1] === "steps")
          return of(composite, path.at(-1) === "if" ? [...STATUS, ...HASH] : HASH);
        return void 0;
      }
      var plural = __webpack_require__(4639);
      ;
      const ANY = { kind: "any" };
      const STRING = { kind: "string" };
      const NUMBER = { kind: "number" };
      const BOOLEAN = { kind: "boolean" };
      const NULL = { kind: "null" };
      function objectOf(properties, rest) {
        return {
          kind: "object",
          properties: new Map(Object.entries(properties).map(([name, type]) => [name.toLowerCase(), type])),
          rest
        };
      }
      function declared(properties) {
        return { ...objectOf(properties), isDeclared: true };
      }
      function mapOf(rest) {
        return { kind: "object", properties: /* @__PURE__ */ new Map(), rest };
      }
      function arrayOf(item, isFiltered = false) {
        return { kind: "array", item, isFiltered };
      }
      function mergeTypes(a, b) {
        if (a.kind === "object" && b.kind === "object") {
          const properties = new Map(a.properties);
          for (const [name, type] of b.properties) {
            const own = properties.get(name);
            properties.set(name, own === void 0 ? type : mergeTypes(own, type));
          }
          const rest = a.rest === void 0 ? b.rest : b.rest === void 0 ? a.rest : mergeTypes(a.rest, b.rest);
          return { kind: "object", properties, rest, isDeclared: a.isDeclared === true && b.isDeclared === true };
        }
        if (a.kind === "array" && b.kind === "array")
          return arrayOf(mergeTypes(a.item, b.item));
        if (a.kind === b.kind)
          return a;
        const isText = (type) => ["string", "number", "boolean"].includes(type.kind);
        return isText(a) && isText(b) ? STRING : ANY;
      }
      function typeOfData(data) {
        if (typeof data === "string")
          return STRING;
        if (typeof data === "number")
          return NUMBER;
        if (typeof data === "boolean")
          return BOOLEAN;
        if (data === null)
          return NULL;
        if (Array.isArray(data))
          return arrayOf(data.length === 0 ? ANY : data.map(typeOfData).reduce(mergeTypes));
        if (typeof data !== "object")
          return ANY;
        return objectOf(Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeOfData(value)])));
      }
      function describeType(type) {
        if (type.kind === "array")
          return `an array of ${describeType(type.item)}`;
        return type.kind === "any" ? "a value of any type" : type.kind === "object" ? "an object" : `a ${type.kind}`;
      }
      function isScalar(type) {
        return ["null", "number", "boolean", "string"].includes(type.kind);
      }
      function strings(names) {
        return Object.fromEntries(names.split(" ").flatMap((name) => name === "" ? [] : [[name, STRING]]));
      }
      ;
      function checkArguments(node, signature, types, report) {
        const { min, max } = signature;
        const name = node.functionName.lexeme;
        if (types.length < min || types.length > max) {
          report("WF020", node.functionName, `${name}() takes ${describeNumber(signature)}, but gets ${types.length}.`);
          return;
        }
        for (const [index, { type, at }] of types.entries()) {
          const expected = signature.parameters[Math.min(index, signature.parameters.length - 1)] ?? "any";
          if (expected === "text" && (type.kind === "object" || type.kind === "array" || type.kind === "null")) {
            report("WF022", at, `Argument ${index + 1} of ${name}() must be a string, not ${describeType(type)}.`);
          }
          if (expected === "list" && (isScalar(type) ? type.kind !== "string" : type.kind === "object")) {
            report("WF022", at, `Argument ${index + 1} of ${name}() must be a string or an array, not ${describeType(type)}.`);
          }
        }
      }
      function checkFormat(node, report) {
        const [template] = node.args;
        if (!(template instanceof dist_ast.uS) || typeof template.token.value !== "string")
          return;
        const text = template.token.value.replaceAll("{{", "").replaceAll("}}", "");
        const used = new Set(Array.from(text.matchAll(/\{(\d+)\}/g), (match) => Number(match[1])));
        const given = node.args.length - 1;
        for (let index = 0; index < given; index += 1) {
          if (!used.has(index)) {
            report("WF022", template.token, `The format string does not use argument {${index}}.`);
          }
        }
        for (const index of used) {
          if (index >= given) {
            report("WF022", template.token, `The format string uses {${index}}, but there ${(0, plural.td)(given, "is", "are")} ${(0, plural.B4)(given, "argument")}.`);
          }
        }
      }
      function typeOfJson(node, report) {
        const [text] = node.args;
        if (!(text instanceof dist_ast.uS) || typeof text.token.value !== "string")
          return ANY;
        try {
          return typeOfData(JSON.parse(text.token.value));
        } catch {
          report("WF022", text.token, "The argument of fromJSON() is not valid JSON.");
          return ANY;
        }
      }
      function describeNumber({ min, max }) {
        if (min === max)
          return (0, plural.B4)(min, "argument");
        return max === Number.POSITIVE_INFINITY ? `at least ${(0, plural.B4)(min, "argument")}` : `${min} to ${(0, plural.B4)(max, "argument")}`;
      }
      ;
      const UNORDERED = /* @__PURE__ */ new Set(["object", "array", "null", "boolean"]);
      function describeComparison(left, right, operator) {
        if (operator === "==" || operator === "!=") {
          if (areComparable(left, right))
            return void 0;
          return `${capital(describeType(left))} never equals ${describeType(right)}.`;
        }
        const bad = [left, right].find(({ kind }) => UNORDERED.has(kind));
        return bad && `${capital(describeType(bad))} cannot be compared with ${JSON.stringify(operator)}.`;
      }
      function areComparable(left, right) {
        if (left.kind === "any" || right.kind === "any" || left.kind === "null" || right.kind === "null") {
          return true;
        }
        if (left.kind === "array" && right.kind === "array")
          return areComparable(left.item, right.item);
        const isComplex2 = (type) => type.kind === "object" || type.kind === "array";
        return isComplex2(left) ? left.kind === right.kind : !isComplex2(right);
      }
      function isAlwaysText({ type, path: [context, name, third] }) {
        if (type.kind !== "string")
          return false;
        if (context === "github")
          return name === "event" && third === "inputs";
        return ["inputs", "steps", "needs", "env", "vars"].includes(context ?? "");
      }
      function describeBooleanComparison(left, right) {
        for (const [one, other] of [
          [left, right],
          [right, left]
        ]) {
          if (one.type.kind === "boolean" && one.literal === void 0 && typeof other.literal === "string") {
            if (!Number.isNaN(Number(other.literal)))
              continue;
            return `A boolean never equals the string '${other.literal.slice(0, 40)}'. Compare it with \`true\` or \`false\` without quotes, or use it directly.`;
          }
          if (other.literal === true && isAlwaysText(one)) {
            return `\`${one.path.join(".")}\` is a string, and a string never equals \`true\`. Compare it with \`'true'\`.`;
          }
        }
        return void 0;
      }
      function capital(text) {
        return text.charAt(0).toUpperCase() + text.slice(1);
      }
      ;
      function contextPathsOf(ast) {
        const found = [];
        walk(ast, [], true, found);
        return found;
      }
      function walk(node, functions, isPassedOn, found) {
        const read = readPath(node);
        if (read !== void 0) {
          found.push({ ...read, functions, isPassedOn });
          walkIndexes(node, found);
        } else if (node instanceof dist_ast.aU)
          walk(node.group, functions, isPassedOn, found);
        else if (node instanceof dist_ast._c)
          walk(node.expr, functions, false, found);
        else if (node instanceof dist_ast.yI) {
          walk(node.left, functions, false, found);
          walk(node.right, functions, false, found);
        } else if (node instanceof dist_ast.oD) {
          for (const [index, argument] of node.args.entries()) {
            const isLast = index === node.args.length - 1 || node.operator.lexeme === "||";
            walk(argument, functions, isPassedOn && isLast, found);
          }
        } else if (node instanceof dist_ast.R6) {
          const name = node.functionName.lexeme.toLowerCase();
          for (const argument of node.args)
            walk(argument, [name, ...functions], isPassedOn && !TESTS.has(name), found);
        } else if (node instanceof dist_ast.p_) {
          walk(node.expr, functions, isPassedOn, found);
          walkIndexes(node, found);
        }
      }
      const TESTS = /* @__PURE__ */ new Set([
        "contains",
        "startswith",
        "endswith",
        "hashfiles",
        "success",
        "failure",
        "always",
        "cancelled"
      ]);
      function walkIndexes(node, found) {
        for (let at = node; at instanceof dist_ast.p_; at = at.expr) {
          if (!(at.index instanceof dist_ast.uS) && !(at.index instanceof dist_ast.FE))
            walk(at.index, [], false, found);
        }
      }
      function readPath(node) {
        if (node instanceof dist_ast.QC)
          return { path: [node.name.lexeme.toLowerCase()], token: node.name };
        if (!(node instanceof dist_ast.p_))
          return void 0;
        const base = readPath(node.expr);
        if (base === void 0)
          return void 0;
        const { index } = node;
        const part = index instanceof dist_ast.uS ? String(index.token.value ?? index.token.lexeme).toLowerCase() : "*";
        return { path: [...base.path, part], token: base.token };
      }
      ;
      function sideOf(node, type) {
        const value = node instanceof dist_ast.uS ? node.token.value : void 0;
        const [read, ...more] = node instanceof dist_ast.R6 ? [] : contextPathsOf(node);
        const isPath = node instanceof dist_ast.p_ || node instanceof dist_ast.QC;
        return {
          type,
          literal: literalOf(node, value),
          path: isPath && read !== void 0 && more.length === 0 ? read.path : []
        };
      }
      function literalOf(node, value) {
        if (!(node instanceof dist_ast.uS))
          return void 0;
        if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
          return value;
        return node.token.lexeme === "true" ? true : node.token.lexeme === "false" ? false : void 0;
      }
      ;
      const MANY = Number.POSITIVE_INFINITY;
      const functions_define = (min, max, parameters, result, isSpecial = false) => ({ min, max, parameters, result, isSpecial });
      const FUNCTIONS = /* @__PURE__ */ new Map([
        ["contains", functions_define(2, 2, ["list", "any"], BOOLEAN)],
        ["startswith", functions_define(2, 2, ["text"], BOOLEAN)],
        ["endswith", functions_define(2, 2, ["text"], BOOLEAN)],
        ["format", functions_define(1, MANY, ["text", "any"], STRING)],
        ["join", functions_define(1, 2, ["list", "text"], STRING)],
        ["tojson", functions_define(1, 1, ["any"], STRING)],
        ["fromjson", functions_define(1, 1, ["text"], ANY)],
        ["case", functions_define(3, MANY, ["any"], ANY)],
        ["hashfiles", functions_define(1, 255, ["text"], STRING, true)],
        ["success", functions_define(0, MANY, ["text"], BOOLEAN, true)],
        ["failure", functions_define(0, MANY, ["text"], BOOLEAN, true)],
        ["always", functions_define(0, 0, [], BOOLEAN, true)],
        ["cancelled", functions_define(0, 0, [], BOOLEAN, true)]
      ]);
      ;
      function checkExpression(ast, scope, first) {
        const checker = new Checker(scope, first);
        const type = checker.check(ast);
        return { type, problems: checker.problems };
      }
      class Checker {
        problems = [];
        #scope;
        #last;
        constructor(scope, first) {
          this.#scope = scope;
          this.#last = first;
        }
        check(node) {
          if (node instanceof dist_ast.uS)
            return this.#literal(node);
          if (node instanceof dist_ast.aU)
            return this.check(node.group);
          if (node instanceof dist_ast.QC)
            return this.#context(node);
          if (node instanceof dist_ast.p_)
            return this.#index(node);
          if (node instanceof dist_ast.R6)
            return this.#call(node);
          if (node instanceof dist_ast._c) {
            this.check(node.expr);
            return BOOLEAN;
          }
          if (node instanceof dist_ast.yI)
            return this.#compare(node);
          if (node instanceof dist_ast.oD)
            return this.#logical(node);
          return ANY;
        }
        #literal(node) {
          this.#last = node.token;
          const value = node.token.value;
          if (typeof value === "string")
            return STRING;
          if (typeof value === "number")
            return NUMBER;
          return node.token.lexeme === "null" ? NULL : BOOLEAN;
        }
        #context({ name }) {
          this.#last = name;
          const key = name.lexeme.toLowerCase();
          const type = this.#scope.contexts.get(key);
          const { availability } = this.#scope;
          if (type === void 0) {
            this.#report("WF020", name, `Unknown context ${quote(name.lexeme)}. Known contexts: ${[...this.#scope.contexts.keys()].join(", ")}.`);
            return ANY;
          }
          if (availability !== void 0 && !availability.contexts.includes(key)) {
            this.#report("WF020", name, `The context ${quote(name.lexeme)} is not available here. Available contexts: ${availability.contexts.join(", ")}.`);
            return ANY;
          }
          return type;
        }
        #index(node) {
          const base = this.check(node.expr);
          const before = this.#last;
          if (node.index instanceof dist_ast.FE)
            return this.#star(base, before);
          if (node.index instanceof dist_ast.uS && typeof node.index.token.value !== "number") {
            const { token } = node.index;
            this.#last = token;
            const found = this.problems.length;
            const type = this.#property(base, String(token.value ?? token.lexeme), token);
            this.#soften(found, node);
            return type;
          }
          const index = this.check(node.index);
          if (node.expr instanceof dist_ast.p_ && node.expr.index instanceof dist_ast.FE && !isScalar(base))
            return arrayOf(ANY, true);
          if (base.kind === "array")
            return base.isFiltered ? arrayOf(ANY, true) : base.item;
          if (base.kind === "object") {
            if (index.kind === "number" || index.kind === "boolean" || index.kind === "null") {
              this.#report("WF022", this.#last, `A property name must be a string, not ${describeType(index)}.`);
            }
            return base.rest ?? ANY;
          }
          if (isScalar(base))
            this.#report("WF022", before, `${capital(describeType(base))} has no items.`);
          return ANY;
        }
        /** A value of a matrix may be an object that lacks what another one has: reading it is no mistake for sure. */
        #soften(from, node) {
          const path = this.problems.length > from ? contextPathsOf(node)[0]?.path ?? [] : [];
          if (path[0] === "matrix" && path.length > 2)
            this.#lower(from, "warning");
        }
        #lower(from, severity) {
          for (const [at, problem] of this.problems.entries()) {
            if (at >= from && problem.rule === "WF021")
              this.problems[at] = { ...problem, severity };
          }
        }
        #star(base, at) {
          if (base.kind === "array")
            return arrayOf(base.item, true);
          if (base.kind === "object") {
            const types = [...base.properties.values()];
            return arrayOf(types.length === 0 ? base.rest ?? ANY : ANY, true);
          }
          if (isScalar(base))
            this.#report("WF022", at, `The filter ".*" needs an object or an array, not ${describeType(base)}.`);
          return ANY;
        }
        #property(base, name, token) {
          if (base.kind === "array") {
            if (base.isFiltered) {
              const item = base.item.kind === "any" ? ANY : this.#property(base.item, name, token);
              return arrayOf(item, true);
            }
            this.#report("WF022", token, `An array has no property ${quote(name)}; use a number or ".*".`);
            return ANY;
          }
          if (base.kind === "object") {
            const type = base.properties.get(name.toLowerCase()) ?? base.rest;
            if (type !== void 0)
              return type;
            const known2 = [...base.properties.keys()];
            const list2 = base.hint ?? (known2.length === 0 ? "It has no properties here." : `Known properties: ${known2.slice(0, 12).join(", ")}${known2.length > 12 ? ", …" : ""}.`);
            const severity = base.isDeclared === true ? "error" : "warning";
            this.#report("WF021", token, `Unknown property ${quote(name)}. ${list2}`, severity);
            return ANY;
          }
          if (isScalar(base))
            this.#report("WF022", token, `${capital(describeType(base))} has no property ${quote(name)}.`);
          return ANY;
        }
        #call(node) {
          const token = node.functionName;
          const name = token.lexeme.toLowerCase();
          const signature = FUNCTIONS.get(name);
          const types = node.args.map((argument) => {
            const type = this.check(argument);
            return { type, at: this.#last };
          });
          this.#last = token;
          if (signature === void 0) {
            this.#report("WF020", token, `Unknown function ${quote(token.lexeme)}.`);
            return ANY;
          }
          const { availability } = this.#scope;
          if (signature.isSpecial && availability !== void 0 && !availability.functions.includes(name)) {
            this.#report("WF020", token, `The function ${quote(token.lexeme)} is not available here.`);
          }
          const report = (rule, at, message) => this.#report(rule, at, message);
          checkArguments(node, signature, types, report);
          if (name === "format")
            checkFormat(node, report);
          if (name === "case" && node.args.length % 2 === 0) {
            this.#report("WF020", token, "case() takes pairs of a condition and a value, then a default: an odd number of arguments.");
          }
          return name === "fromjson" ? typeOfJson(node, report) : signature.result;
        }
        #compare(node) {
          const left = this.check(node.left);
          const right = this.check(node.right);
          const problem = describeComparison(left, right, node.operator.lexeme);
          if (problem !== void 0)
            this.#report("WF022", node.operator, problem);
          else if (["==", "!="].includes(node.operator.lexeme)) {
            const mixed = describeBooleanComparison(sideOf(node.left, left), sideOf(node.right, right));
            if (mixed !== void 0)
              this.#report("WF022", node.operator, mixed, "warning");
          }
          return BOOLEAN;
        }
        #logical(node) {
          const types = node.args.map((argument, at) => {
            const found = this.problems.length;
            const type = this.check(argument);
            if (node.operator.lexeme === "||" && at < node.args.length - 1 && argument instanceof dist_ast.p_)
              this.#lower(found, contextPathsOf(argument)[0]?.path[0] === "matrix" ? "info" : "warning");
            return type;
          });
          const [first] = types;
          if (first !== void 0 && types.every(({ kind }) => kind === first.kind))
            return isScalar(first) ? first : ANY;
          return types.every(isScalar) ? STRING : ANY;
        }
        #report(rule, token, message, severity) {
          this.problems.push({ rule, token, message, severity });
        }
      }
      function quote(text) {
        return JSON.stringify(text);
      }
      var workflow_file = __webpack_require__(3453);
      ;
      class GrowingObject {
        #names = [];
        #places = [];
        /** By name: the first place it has, and its type. */
        #first = /* @__PURE__ */ new Map();
        /** Adds a property that places behind `place` see. Places ascend. */
        add(name, place2, type) {
          const key = name.toLowerCase();
          if (this.#first.has(key))
            return;
          this.#first.set(key, { at: place2, type });
          this.#names.push(key);
          this.#places.push(place2);
        }
        /** The object with what was added at places before `place`. */
        before(place2) {
          return { kind: "object", properties: this.#view(place2), rest: void 0, isDeclared: true };
        }
        #view(place2) {
          const get = (name) => {
            const found = this.#first.get(name);
            return found !== void 0 && found.at < place2 ? found.type : void 0;
          };
          const count = () => countBelow(this.#places, place2);
          const entries = () => this.#names.slice(0, count()).map((name) => [name, get(name)]);
          const toMap = () => new Map(entries());
          return {
            get,
            has: (name) => get(name) !== void 0,
            get size() {
              return count();
            },
            keys: () => toMap().keys(),
            values: () => toMap().values(),
            entries: () => toMap().entries(),
            forEach: (call) => toMap().forEach(call),
            [Symbol.iterator]: () => toMap()[Symbol.iterator]()
          };
        }
      }
      function countBelow(numbers, limit) {
        let [low, high] = [0, numbers.length];
        while (low < high) {
          const middle = low + high >>> 1;
          if ((numbers[middle] ?? 0) < limit)
            low = middle + 1;
          else
            high = middle;
        }
        return low;
      }
      var dist = __webpack_require__(8175);
      var lexer = __webpack_require__(5699);
      ;
      const MAX_EXPRESSION_LENGTH = 21e3;
      function parseExpression(text) {
        if (text.trim() === "")
          return { status: "failed", message: "The expression is empty.", offset: 0 };
        try {
          const { tokens: tokens2 } = new dist.JG(withPlainSpaces(text)).lex();
          const { contexts, functions } = namesOf(tokens2);
          const ast = new dist.iX(tokens2, contexts, functions.map((name) => ({ name, minArgs: 0, maxArgs: 1e3 }))).parse();
          return { status: "parsed", ast, tokens: tokens2 };
        } catch (error) {
          const whole = error instanceof Error ? error.message : String(error);
          const [told, located] = /^([\s\S]*?)\.? ?Located at position (\d+) within expression: /.exec(whole)?.slice(1) ?? [];
          const message = (told ?? whole).replace(/\.$/, "");
          const offset = located === void 0 ? offsetOf(text, positionOf(error)) : Number(located) - 1;
          return {
            status: "failed",
            message: describe(message),
            offset: Math.max(0, Math.min(offset, text.length - 1))
          };
        }
      }
      const ODD_SPACE = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
      const STRING_OR_ODD_SPACE = new RegExp(`'[^']*'|${ODD_SPACE.source}`, "g");
      function withPlainSpaces(text) {
        if (!ODD_SPACE.test(text))
          return text;
        return text.replace(STRING_OR_ODD_SPACE, (match) => match.startsWith("'") ? match : " ");
      }
      function namesOf(tokens2) {
        const contexts = [];
        const functions = [];
        for (const [index, token] of tokens2.entries()) {
          if (token.type !== lexer.ks.IDENTIFIER)
            continue;
          if (tokens2[index + 1]?.type === lexer.ks.LEFT_PAREN) {
            if (!BUILT_IN.has(token.lexeme.toLowerCase()))
              functions.push(token.lexeme);
          } else if (tokens2[index - 1]?.type !== lexer.ks.DOT)
            contexts.push(token.lexeme);
        }
        return { contexts, functions };
      }
      const BUILT_IN = /* @__PURE__ */ new Set([
        "contains",
        "endswith",
        "format",
        "fromjson",
        "join",
        "startswith",
        "tojson",
        "case"
      ]);
      const SYMBOLS = [
        [/^"/, "Write strings in single quotes: 'text'"],
        [/^=$/, "Use == to compare two values"],
        [/^\|$/, "Use || for a logical or"],
        [/^&$/, "Use && for a logical and"],
        [/^[+*/%-]$/, "Expressions do not support arithmetic"]
      ];
      function describe(message) {
        const symbol = /^Unexpected symbol: '([\s\S]*)'$/.exec(message)?.[1];
        if (symbol === void 0)
          return message;
        if (symbol === "EOF")
          return "The expression is incomplete";
        const advice = SYMBOLS.find(([pattern]) => pattern.test(symbol))?.[1];
        return advice === void 0 ? message : `${message}. ${advice}`;
      }
      function positionOf(error) {
        if (typeof error === "object" && error !== null && "pos" in error) {
          const { pos } = error;
          if (pos !== void 0)
            return pos;
        }
        return { line: 0, column: 0 };
      }
      function offsetOf(text, position) {
        let at = 0;
        for (let line = 0; line < position.line; line += 1)
          at = text.indexOf("\n", at) + 1;
        return Math.min(at + position.column, text.length);
      }
      ;
      function matrixType(job) {
        const matrix = (0, yaml_node.fK)((0, yaml_node.fK)(job.node, "strategy"), "matrix");
        if (matrix === void 0) {
          return isUnknown((0, yaml_node.fK)(job.node, "strategy")) ? mapOf(ANY) : declared({});
        }
        if (matrix.kind !== "mapping")
          return matrixOf(typeOfNode(matrix));
        let type = declared({});
        for (const { key, value } of matrix.entries) {
          if (key.text === "exclude")
            continue;
          if ((0, yaml_node.xS)(key.text))
            return mapOf(ANY);
          if (key.text !== "include") {
            type = mergeTypes(type, declared({ [key.text]: unionOf(value) }));
            continue;
          }
          if (value.kind !== "sequence")
            return mapOf(ANY);
          const properties = new Map(type.properties);
          for (const item of value.items) {
            const added = typeOfNode(item);
            if (added.kind !== "object")
              return mapOf(ANY);
            for (const [name, own] of added.properties) {
              const before = properties.get(name);
              properties.set(name, before === void 0 ? own : mergeTypes(before, own));
            }
          }
          type = { ...type, properties };
        }
        return type;
      }
      function isUnknown(node) {
        return node?.kind === "scalar" && node.value !== null;
      }
      function matrixOf(type) {
        if (type.kind !== "object" || type.properties.size === 0)
          return mapOf(ANY);
        let matrix = objectOf({});
        for (const [name, row] of type.properties) {
          if (row.kind !== "array")
            return mapOf(ANY);
          if (name === "include") {
            if (row.item.kind !== "object")
              return mapOf(ANY);
            matrix = mergeTypes(matrix, row.item);
          } else if (name !== "exclude")
            matrix = mergeTypes(matrix, objectOf({ [name]: row.item }));
        }
        return { ...matrix, rest: ANY };
      }
      function unionOf(row) {
        if (row.kind === "scalar") {
          const type = typeOfNode(row);
          return type.kind === "array" ? type.item : ANY;
        }
        if (row.kind !== "sequence" || row.items.length === 0)
          return ANY;
        return row.items.map(typeOfNode).reduce(mergeTypes);
      }
      function typeOfNode(node) {
        if (node.kind === "sequence")
          return arrayOf(unionOf(node));
        if (node.kind === "mapping") {
          if (node.entries.some(({ key }) => (0, yaml_node.xS)(key.text)))
            return mapOf(ANY);
          return declared(Object.fromEntries(node.entries.map(({ key, value }) => [key.text, typeOfNode(value)])));
        }
        if ((0, yaml_node.xS)(node.text))
          return typeOfTemplate(node.text);
        if (typeof node.value === "number")
          return NUMBER;
        if (typeof node.value === "boolean")
          return BOOLEAN;
        return node.value === null ? ANY : STRING;
      }
      function typeOfTemplate(text) {
        const inner = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1];
        const parsed = inner === void 0 ? void 0 : parseExpression(inner);
        if (parsed?.status !== "parsed")
          return ANY;
        const { ast } = parsed;
        const isJson = ast instanceof dist_ast.R6 && ast.functionName.lexeme.toLowerCase() === "fromjson";
        return isJson ? typeOfJson(ast, () => void 0) : ANY;
      }
      ;
      const GITHUB = objectOf({
        ...strings("action action_path action_ref action_repository action_status actor actor_id api_url artifact_cache_size_limit base_ref env event_name event_path graphql_url head_ref job job_workflow_sha output path ref ref_name ref_type repository repository_id repository_owner repository_owner_id repository_visibility repositoryurl retention_days run_attempt run_id run_number secret_source server_url sha state step_summary token triggering_actor workflow workflow_ref workflow_sha workspace"),
        ref_protected: BOOLEAN,
        event: mapOf(ANY)
      });
      const RUNNER = objectOf(strings("name os arch temp tool_cache debug environment workspace"));
      const STRATEGY = objectOf({
        "fail-fast": BOOLEAN,
        "job-index": NUMBER,
        "job-total": NUMBER,
        "max-parallel": NUMBER
      });
      const contexts_JOB = objectOf({
        status: STRING,
        check_run_id: NUMBER,
        container: objectOf({ id: STRING, network: STRING }),
        services: mapOf(objectOf({ id: STRING, network: STRING, ports: mapOf(STRING) })),
        ...strings("workflow_ref workflow_sha workflow_repository workflow_file_path")
      });
      function workflowContexts(file) {
        return /* @__PURE__ */ new Map([
          ["github", githubType(file)],
          ["env", mapOf(STRING)],
          ["vars", mapOf(STRING)],
          ["runner", RUNNER],
          ["strategy", STRATEGY],
          ["job", contexts_JOB],
          ["inputs", inputsType(file)],
          ["secrets", secretsType(file)],
          ["jobs", jobsType(file)],
          ["needs", objectOf({})],
          ["matrix", mapOf(ANY)],
          ["steps", objectOf({})]
        ]);
      }
      function jobContexts(file, job, base) {
        return new Map([...base, ["needs", needsType(file, job)], ["matrix", matrixType(job)]]);
      }
      function githubType(file) {
        const dispatch = (0, workflow_file.A)(file, "workflow_dispatch");
        if (dispatch === void 0 || (0, workflow_file.A)(file, "workflow_call") !== void 0)
          return GITHUB;
        const names = (0, yaml_node.Mc)((0, yaml_node.fK)(dispatch.config, "inputs")).map(({ key }) => [key.text, STRING]);
        const inputs = { ...declared(Object.fromEntries(names)), isDeclared: false };
        return { ...GITHUB, properties: new Map(GITHUB.properties).set("event", objectOf({ inputs }, ANY)) };
      }
      const CALL_INPUTS = /* @__PURE__ */ new WeakMap();
      function inputsBefore(file, name) {
        let read = CALL_INPUTS.get(file);
        if (read === void 0) {
          const inputs = (0, yaml_node.Mc)((0, yaml_node.fK)((0, workflow_file.A)(file, "workflow_call")?.config, "inputs"));
          const known2 = new GrowingObject();
          for (const [at, { key, value }] of inputs.entries()) {
            known2.add(key.text, at, inputType((0, yaml_node.ol)(value, "type")?.text));
          }
          read = { known: known2, places: new Map(inputs.map(({ key }, at) => [key.text, at])) };
          CALL_INPUTS.set(file, read);
        }
        return read.known.before(read.places.get(name) ?? 0);
      }
      function inputsType(file) {
        let type;
        for (const name of ["workflow_dispatch", "workflow_call"]) {
          const event = (0, workflow_file.A)(file, name);
          if (event === void 0)
            continue;
          const inputs = (0, yaml_node.fK)(event.config, "inputs");
          const properties = Object.fromEntries((0, yaml_node.Mc)(inputs).map(({ key, value }) => [key.text, inputType((0, yaml_node.ol)(value, "type")?.text)]));
          const own = declared(properties);
          type = type === void 0 ? own : mergeTypes(type, own);
        }
        return type ?? (file.events.length === 0 ? mapOf(ANY) : declared({}));
      }
      function inputType(name) {
        if (name === "boolean")
          return BOOLEAN;
        if (name === "number")
          return NUMBER;
        return name === void 0 ? ANY : STRING;
      }
      function secretsType(file) {
        const call = (0, workflow_file.A)(file, "workflow_call");
        const secrets = (0, yaml_node.fK)(call?.config, "secrets");
        if (call === void 0 || secrets === void 0 || file.events.length > 1)
          return mapOf(STRING);
        const own = Object.fromEntries((0, yaml_node.Mc)(secrets).map(({ key }) => [key.text, STRING]));
        const known2 = objectOf({
          ...own,
          github_token: STRING,
          actions_step_debug: STRING,
          actions_runner_debug: STRING
        });
        return {
          ...known2,
          hint: "It is only available to callers with `secrets: inherit`; declare it under `secrets` of workflow_call."
        };
      }
      function jobsType(file) {
        return declared(Object.fromEntries(file.jobs.map((job) => [job.id, jobType(file, job)])));
      }
      function jobType(file, job) {
        return objectOf({ result: STRING, outputs: outputsType(file, job) });
      }
      function outputsType(file, job) {
        if (job.uses !== void 0) {
          const called = file.project.findWorkflow(job.uses.text);
          const call = called === void 0 ? void 0 : (0, workflow_file.A)(called, "workflow_call");
          if (call === void 0)
            return mapOf(STRING);
          return declared(Object.fromEntries((0, yaml_node.Mc)((0, yaml_node.fK)(call.config, "outputs")).map(({ key }) => [key.text, STRING])));
        }
        const outputs = (0, yaml_node.fK)(job.node, "outputs");
        if (outputs?.kind === "scalar" && outputs.value !== null)
          return mapOf(STRING);
        return declared(Object.fromEntries((0, yaml_node.Mc)(outputs).map(({ key }) => [key.text, STRING])));
      }
      const JOBS = /* @__PURE__ */ new WeakMap();
      function jobsById(file) {
        const known2 = JOBS.get(file) ?? new Map(file.jobs.map((job) => [job.id.toLowerCase(), job]));
        JOBS.set(file, known2);
        return known2;
      }
      function needsType(file, job) {
        if (job.needs.length === 0)
          return declared({});
        if (job.needs.some(({ text }) => (0, yaml_node.xS)(text)))
          return mapOf(ANY);
        const wanted = new Set(job.needs.map(({ text }) => text.toLowerCase()));
        const byId = jobsById(file);
        const jobs2 = [...wanted].flatMap((id2) => byId.get(id2) ?? []);
        const known2 = new Set(jobs2.map(({ id: id2 }) => id2.toLowerCase()));
        const unknown = [...wanted].filter((id2) => !known2.has(id2)).map((id2) => [id2, ANY]);
        return declared({
          ...Object.fromEntries(jobs2.map((needed) => [needed.id, jobType(file, needed)])),
          ...Object.fromEntries(unknown)
        });
      }
      function actionContexts(inputs) {
        return /* @__PURE__ */ new Map([
          ["github", GITHUB],
          ["env", mapOf(STRING)],
          ["vars", mapOf(STRING)],
          ["runner", RUNNER],
          ["strategy", STRATEGY],
          ["job", contexts_JOB],
          ["matrix", mapOf(ANY)],
          ["steps", mapOf(ANY)],
          ["inputs", declared(Object.fromEntries(inputs.map((name) => [name, STRING])))]
        ]);
      }
      ;
      function findExpressions(root) {
        const finder = new ExpressionFinder();
        if (root !== null)
          finder.walk(root, [], -1);
        return finder;
      }
      const MAX_NODES_OF_A_JOB = 2e4;
      class ExpressionFinder {
        sites = [];
        unclosed = [];
        /** By the job that a value is in: one that aliases name is read for each. */
        #seen = /* @__PURE__ */ new Map();
        walk(node, path, stepIndex) {
          if (this.#isSeen(node, path))
            return;
          if (node.kind === "mapping") {
            for (const { key, value } of node.entries) {
              const inner = [...path, key.text];
              if ((0, yaml_node.xS)(key.text) && !isInsert(key.text))
                this.#collect(key, inner, stepIndex);
              this.walk(value, inner, stepIndex);
            }
          } else if (node.kind === "sequence") {
            const isSteps = path.at(-1) === "steps";
            for (const [index, item] of node.items.entries()) {
              this.walk(item, [...path, "[]"], isSteps ? index : stepIndex);
            }
          } else if (typeof node.value === "string" || typeof node.value === "boolean") {
            this.#collect(node, path, stepIndex);
          }
        }
        #isSeen(node, path) {
          const place2 = path[0] === "jobs" ? path[1] ?? "" : "";
          const seen = this.#seen.get(place2) ?? /* @__PURE__ */ new Set();
          this.#seen.set(place2, seen);
          return seen.has(node) || seen.size > MAX_NODES_OF_A_JOB || !seen.add(node);
        }
        #collect(scalar, path, stepIndex) {
          const { text } = scalar;
          if ((0, yaml_node.xS)(text))
            this.#collectTemplate(scalar, path, stepIndex);
          else if (expression_site_isCondition(path) && text.trim() !== "") {
            const parsed = parseExpression(text);
            this.sites.push({ scalar, path, stepIndex, parsed, text, offset: 0, isWhole: true, isBare: true });
          }
        }
        #collectTemplate(scalar, path, stepIndex) {
          const { text } = scalar;
          for (let at = text.indexOf("${{"); at >= 0; ) {
            const end = findExpressionEnd(text, at + 3);
            if (end < 0) {
              this.unclosed.push({ scalar, offset: at });
              return;
            }
            const inner = text.slice(at + 3, end);
            this.sites.push({
              scalar,
              path,
              stepIndex,
              isWhole: text.slice(0, at).trim() === "" && text.slice(end + 2).trim() === "",
              parsed: parseExpression(inner),
              text: inner,
              offset: at + 3,
              isBare: false
            });
            at = text.indexOf("${{", end + 2);
          }
        }
      }
      function isInsert(key) {
        return /^\$\{\{\s*insert\s*\}\}$/.test(key);
      }
      function expression_site_isCondition(path) {
        if (path.at(-1) !== "if")
          return false;
        const isOfJob = path.length === 3 && path[0] === "jobs";
        return isOfJob || path.at(-2) === "[]" || path.at(-2) === "snapshot";
      }
      function findExpressionEnd(text, from) {
        let isString = false;
        for (let at = from; at < text.length; at += 1) {
          if (text[at] === "'")
            isString = !isString;
          else if (!isString && text.startsWith("}}", at))
            return at;
        }
        return -1;
      }
      function locateInSite(site, source, from, length) {
        return (0, scalar_position.c)(site.scalar, source, site.offset + from, length);
      }
      function locateToken(site, source, token) {
        return locateInSite(site, source, offsetOf(site.text, token.range.start), token.lexeme.length);
      }
      function locateSite(site, source) {
        const leading = site.text.length - site.text.trimStart().length;
        return locateInSite(site, source, leading, Math.max(1, site.text.trim().length));
      }
      ;
      const KNOWN_ACTIONS_DATE = "2026-03-30";
      const KNOWN_ACTIONS_TABLE = [
        ["8398a7/action-slack", "author_name cancelled_message channel custom_payload failure_message fields github_base_url github_token icon_emoji icon_url if_mention job_name mention status success_message text username", "status", ""],
        ["actions-cool/issues-helper", "actions assign-command assignee-includes assignees body body-includes close-issue close-reason comment-auth comment-id create-issue-if-not-exist direction duplicate-command duplicate-labels emoji exclude-issue-numbers exclude-labels inactive-day inactive-label inactive-mode issue-assignee issue-creator issue-emoji issue-mentioned issue-number issue-state label-color label-desc label-name labels lock-reason random-to remove-labels repo require-permission show-thanks state title title-excludes title-includes token update-mode", "", "check-result comment-id comments issue-assignees issue-body issue-labels issue-number issue-state issue-title issues"],
        ["actions/add-to-project", "github-token label-operator labeled project-url", "github-token project-url", "itemid"],
        ["actions/ai-inference", "custom-headers enable-github-mcp endpoint file_input github-mcp-token github-mcp-toolsets input max-completion-tokens max-tokens model prompt prompt-file system-prompt system-prompt-file temperature token top-p", "", "response response-file"],
        ["actions/attest-build-provenance", "create-storage-record github-token predicate predicate-path predicate-type push-to-registry show-summary subject-checksums subject-digest subject-name subject-path", "", "attestation-id attestation-url bundle-path storage-record-ids"],
        ["actions/attest-sbom", "github-token push-to-registry sbom-path show-summary subject-checksums subject-digest subject-name subject-path", "sbom-path", "attestation-id attestation-url bundle-path"],
        ["actions/cache", "enablecrossosarchive fail-on-cache-miss key lookup-only path restore-keys save-always upload-chunk-size", "key path", "cache-hit", { "save-always": "save-always does not work as intended and will be removed in a future release.\nA separate `actions/cache/restore` step should be used instead.\nSee https://github.com/actions/cache/tree/main/save#always-save-cache for more details." }],
        ["actions/cache/restore", "enablecrossosarchive fail-on-cache-miss key lookup-only path restore-keys", "key path", "cache-hit cache-matched-key cache-primary-key"],
        ["actions/cache/save", "enablecrossosarchive key path upload-chunk-size", "key path", ""],
        ["actions/checkout", "clean fetch-depth fetch-tags filter github-server-url lfs path persist-credentials ref repository set-safe-directory show-progress sparse-checkout sparse-checkout-cone-mode ssh-key ssh-known-hosts ssh-strict ssh-user submodules token", "", "commit ref"],
        ["actions/configure-pages", "enablement generator_config_file static_site_generator token", "", "base_path base_url host origin"],
        ["actions/create-github-app-token", "app-id app_id github-api-url owner permission-actions permission-administration permission-checks permission-codespaces permission-contents permission-custom-properties-for-organizations permission-dependabot-secrets permission-deployments permission-email-addresses permission-enterprise-custom-properties-for-organizations permission-environments permission-followers permission-git-ssh-keys permission-gpg-keys permission-interaction-limits permission-issues permission-members permission-metadata permission-organization-administration permission-organization-announcement-banners permission-organization-copilot-seat-management permission-organization-custom-org-roles permission-organization-custom-properties permission-organization-custom-roles permission-organization-events permission-organization-hooks permission-organization-packages permission-organization-personal-access-token-requests permission-organization-personal-access-tokens permission-organization-plan permission-organization-projects permission-organization-secrets permission-organization-self-hosted-runners permission-organization-user-blocking permission-packages permission-pages permission-profile permission-pull-requests permission-repository-custom-properties permission-repository-hooks permission-repository-projects permission-secret-scanning-alerts permission-secrets permission-security-events permission-single-file permission-starring permission-statuses permission-team-discussions permission-vulnerability-alerts permission-workflows private-key private_key repositories skip-token-revoke skip_token_revoke", "app-id private-key", "app-slug installation-id token"],
        ["actions/delete-package-versions", "delete-only-pre-release-versions delete-only-untagged-versions ignore-versions min-versions-to-keep num-old-versions-to-delete owner package-name package-type package-version-ids token", "package-name package-type", ""],
        ["actions/dependency-review-action", "allow-dependencies-licenses allow-ghsas allow-licenses base-ref comment-summary-in-pr config-file deny-groups deny-licenses deny-packages external-repo-token fail-on-scopes fail-on-severity head-ref license-check repo-token retry-on-snapshot-warnings retry-on-snapshot-warnings-timeout show-openssf-scorecard show-patched-versions vulnerability-check warn-on-openssf-scorecard-level warn-only", "", "comment-content denied-changes dependency-changes invalid-license-changes vulnerable-changes"],
        ["actions/deploy-pages", "artifact_name error_count preview reporting_interval timeout token", "", "page_url"],
        ["actions/download-artifact", "artifact-ids digest-mismatch github-token merge-multiple name path pattern repository run-id skip-decompress", "", "download-path"],
        ["actions/first-interaction", "issue-message issue_message pr-message pr_message repo-token repo_token", "", ""],
        ["actions/github-script", "base-url debug github-token previews result-encoding retries retry-exempt-status-codes script user-agent", "script", "result"],
        ["actions/labeler", "configuration-path dot pr-number repo-token sync-labels", "", "all-labels new-labels"],
        ["actions/setup-dotnet", "architecture cache cache-dependency-path config-file dotnet-quality dotnet-version global-json-file owner source-url workloads", "", "cache-hit dotnet-version"],
        ["actions/setup-go", "architecture cache cache-dependency-path check-latest go-download-base-url go-version go-version-file token", "", "cache-hit go-version"],
        ["actions/setup-java", "architecture cache cache-dependency-path check-latest distribution gpg-passphrase gpg-private-key java-package java-version java-version-file jdkfile job-status mvn-toolchain-id mvn-toolchain-vendor overwrite-settings server-id server-password server-username settings-path token", "distribution", "cache-hit distribution path version"],
        ["actions/setup-node", "always-auth architecture cache cache-dependency-path check-latest mirror mirror-token node-version node-version-file package-manager-cache registry-url scope token", "", "cache-hit node-version"],
        ["actions/setup-python", "allow-prereleases architecture cache cache-dependency-path check-latest freethreaded pip-install pip-version python-version python-version-file token update-environment", "", "cache-hit python-path python-version"],
        ["actions/stale", "any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-issue-reason close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates include-only-assigned labels-to-add-when-unstale labels-to-remove-when-stale labels-to-remove-when-unstale only-issue-labels only-issue-types only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token sort-by stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date", "", "closed-issues-prs staled-issues-prs"],
        ["actions/upload-artifact", "archive compression-level if-no-files-found include-hidden-files name overwrite path retention-days", "path", "artifact-digest artifact-id artifact-url"],
        ["actions/upload-pages-artifact", "name path retention-days", "", "artifact_id"],
        ["anthropics/claude-code-action", "additional_permissions allowed_bots allowed_non_write_users anthropic_api_key assignee_trigger base_branch bot_id bot_name branch_name_template branch_prefix classify_inline_comments claude_args claude_code_oauth_token display_report exclude_comments_by_actor github_token include_comments_by_actor include_fix_links label_trigger path_to_bun_executable path_to_claude_code_executable plugin_marketplaces plugins prompt settings show_full_output ssh_signing_key track_progress trigger_phrase use_bedrock use_commit_signing use_foundry use_sticky_comment use_vertex", "", "branch_name execution_file github_token session_id structured_output"],
        ["aws-actions/configure-aws-credentials", "action-timeout-s allowed-account-ids audience aws-access-key-id aws-region aws-secret-access-key aws-session-token disable-retry force-skip-oidc http-proxy inline-session-policy managed-session-policies mask-aws-account-id no-proxy output-credentials output-env-credentials retry-max-attempts role-chaining role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume special-characters-workaround transitive-tag-keys unset-current-credentials use-existing-credentials web-identity-token-file", "aws-region", "aws-access-key-id aws-account-id aws-expiration aws-secret-access-key aws-session-token"],
        ["azure/aks-set-context", "admin cluster-name public-fqdn resource-group resource-type subscription use-kubelogin", "cluster-name resource-group", ""],
        ["azure/functions-action", "app-name enable-oryx-build package publish-profile remote-build respect-funcignore respect-pom-xml scm-do-build-during-deployment sku slot-name", "app-name", "app-url package-url"],
        ["azure/login", "allow-no-subscriptions audience auth-type client-id creds enable-azpssession environment subscription-id tenant-id", "", ""],
        ["bahmutov/npm-install", "cache-key-prefix install-command uselockfile userollingcache working-directory", "", ""],
        ["codecov/codecov-action", "base_sha binary codecov_yml_path commit_parent directory disable_file_fixes disable_safe_directory disable_search disable_telem dry_run env_vars exclude fail_ci_if_error file files flags force gcov_args gcov_executable gcov_ignore gcov_include git_service handle_no_reports_found job_code name network_filter network_prefix os override_branch override_build override_build_url override_commit override_pr plugin plugins recurse_submodules report_code report_type root_dir run_command skip_validation slug swift_project token url use_legacy_upload_endpoint use_oidc use_pypi verbose version working-directory", "", ""],
        ["dawidd6/action-download-artifact", "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search", "", "artifacts dry_run error_message found_artifact"],
        ["dawidd6/action-send-mail", "attachments bcc body cc connection_url content_type convert_markdown envelope_from envelope_to from headers html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject to username", "from subject", ""],
        ["dessant/lock-threads", "add-discussion-labels add-issue-labels add-pr-labels discussion-comment discussion-inactive-days exclude-any-discussion-labels exclude-any-issue-labels exclude-any-pr-labels exclude-discussion-closed-after exclude-discussion-closed-before exclude-discussion-closed-between exclude-discussion-created-after exclude-discussion-created-before exclude-discussion-created-between exclude-issue-closed-after exclude-issue-closed-before exclude-issue-closed-between exclude-issue-created-after exclude-issue-created-before exclude-issue-created-between exclude-pr-closed-after exclude-pr-closed-before exclude-pr-closed-between exclude-pr-created-after exclude-pr-created-before exclude-pr-created-between github-token include-all-discussion-labels include-all-issue-labels include-all-pr-labels include-any-discussion-labels include-any-issue-labels include-any-pr-labels issue-comment issue-inactive-days issue-lock-reason log-output pr-comment pr-inactive-days pr-lock-reason process-only remove-discussion-labels remove-issue-labels remove-pr-labels", "", "discussions issues prs"],
        ["docker/build-push-action", "add-hosts add_git_labels allow always_pull annotations attests build-args build-contexts build_args builder cache-from cache-to cache_froms call cgroup-parent context dockerfile file github-token labels load network no-cache no-cache-filters outputs password path platforms provenance pull push registry repository sbom secret-envs secret-files secrets shm-size ssh tag_with_ref tag_with_sha tags target ulimit username", "", "digest imageid metadata"],
        ["docker/login-action", "ecr logout password registry registry-auth scope username", "", ""],
        ["docker/metadata-action", "annotations bake-target context flavor github-token images labels sep-annotations sep-labels sep-tags tags", "", "annotations bake-file bake-file-annotations bake-file-labels bake-file-tags json labels tag-names tags version"],
        ["docker/setup-buildx-action", "append buildkitd-config buildkitd-config-inline buildkitd-flags cache-binary cleanup config config-inline driver driver-opts endpoint install keep-state name platforms use version", "", "driver endpoint flags name nodes platforms status"],
        ["docker/setup-qemu-action", "cache-image image platforms", "", "platforms"],
        ["dorny/paths-filter", "base filters initial-fetch-depth list-files predicate-quantifier ref token working-directory", "filters", null],
        ["dtolnay/rust-toolchain", "components target targets toolchain", "", "cachekey name"],
        ["enricomi/publish-unit-test-result-action", "action_fail action_fail_on_inconclusive check_name check_run check_run_annotations check_run_annotations_branch comment_mode comment_on_pr comment_title commit compare_to_earlier_commit deduplicate_classes_by_file_name event_file event_name fail_on files github_retries github_token github_token_actor hide_comments ignore_runs job_summary json_file json_suite_details json_test_case_results json_thousands_separator junit_files large_files nunit_files pull_request_build report_individual_runs report_suite_logs search_pull_requests secondary_rate_limit_wait_seconds seconds_between_github_reads seconds_between_github_writes ssl_verify test_changes_limit test_file_prefix time_unit trx_files xunit_files", "", "json", { "github_token_actor": "This is not needed any more as this is detected automatically.", "junit_files": 'Use "files" option instead.', "nunit_files": 'Use "files" option instead.', "trx_files": 'Use "files" option instead.', "xunit_files": 'Use "files" option instead.' }],
        ["erlef/setup-beam", "disable_problem_matchers elixir-version github-token gleam-version hexpm-mirrors install-hex install-rebar otp-architecture otp-version rebar3-version version-file version-type", "", "elixir-version gleam-version otp-version rebar3-version setup-beam-version"],
        ["game-ci/unity-builder", "allowdirtybuild androidexporttype androidkeyaliasname androidkeyaliaspass androidkeystorebase64 androidkeystorename androidkeystorepass androidsymboltype androidtargetsdkversion androidversioncode awsstackname buildmethod buildname buildprofile buildspath cachekey cacheunityinstallationonmac chownfilesto containercpu containerhookfiles containermemory containerregistryimageversion containerregistryrepository customcommandhooks customhookfiles customimage customjob customparameters dockercpulimit dockerisolationmode dockermemorylimit dockerworkspacepath enablegpu githubowner gitprivatetoken kubeconfig kubestorageclass kubevolume kubevolumesize manualexit postbuildsteps prebuildsteps projectpath providerstrategy readinputfromoverridelist readinputoverridecommand runashostuser skipactivation sshagent sshpublickeysdirectorypath targetplatform unityhubversiononmac unitylicensingserver unityversion version versioning watchtoend", "", "androidversioncode buildversion engineexitcode volume"],
        ["github/codeql-action/analyze", "add-snippets category check_name checkout_path cleanup-level expect-error matrix output post-processed-sarif-path ram ref sha skip-queries threads token upload upload-database wait-for-processing", "", "db-locations sarif-id sarif-output", { "add-snippets": 'The input "add-snippets" has been removed and no longer has any effect.' }],
        ["github/codeql-action/autobuild", "matrix token working-directory", "", ""],
        ["github/codeql-action/init", "analysis-kinds build-mode check-run-id config config-file db-location debug debug-artifact-name debug-database-name dependency-caching external-repository-token languages matrix packs quality-queries queries ram registries setup-python-dependencies source-root threads token tools trap-caching", "", "codeql-path codeql-version"],
        ["github/super-linter", "", "", ""],
        ["golangci/golangci-lint-action", "annotations args cache-invalidation-interval debug experimental github-token install-mode install-only only-new-issues problem-matchers skip-build-cache skip-cache skip-pkg-cache skip-save-cache verify version version-file working-directory", "", ""],
        ["google-github-actions/auth", "access_token_lifetime access_token_scopes access_token_subject audience backoff backoff_limit cleanup_credentials create_credentials_file credentials_json delegates export_environment_variables id_token_audience id_token_include_email project_id request_reason retries service_account token_format universe workload_identity_provider", "", "access_token auth_token credentials_file_path id_token project_id"],
        ["google-github-actions/get-secretmanager-secrets", "encoding export_to_environment min_mask_length secrets universe", "secrets", null],
        ["google-github-actions/run-gemini-cli", "extensions gcp_access_token_scopes gcp_location gcp_project_id gcp_service_account gcp_token_format gcp_workload_identity_provider gemini_api_key gemini_cli_version gemini_debug gemini_model google_api_key prompt settings upload_artifacts use_gemini_code_assist use_pnpm use_vertex_ai workflow_name", "", "error summary"],
        ["google-github-actions/setup-gcloud", "cache install_components project_id skip_install skip_tool_cache version", "", "version"],
        ["google-github-actions/upload-cloud-storage", "concurrency destination gcloudignore_path glob gzip headers parent path predefinedacl process_gcloudignore project_id resumable universe", "destination path", "uploaded"],
        ["goreleaser/goreleaser-action", "args distribution install-only version workdir", "", "artifacts metadata"],
        ["gradle/wrapper-validation-action", "allow-checksums allow-snapshots min-wrapper-count", "", "failed-wrapper"],
        ["jamesives/github-pages-deploy-action", "attempt-limit branch clean clean-exclude commit-message dry-run folder force git-config-email git-config-name repository-name silent single-commit ssh-key tag target-folder token", "folder", "deployment-status"],
        ["microsoft/playwright-github-action", "", "", ""],
        ["mikepenz/release-changelog-builder-action", "baseurl cache commitmode configuration configurationjson exportcache exportonly failonerror fetchreleaseinformation fetchreviewers fetchreviews fetchviacommits fromtag ignoreprereleases includeonlypaths includeopen mode offlinemode outputfile owner path platform repo token totag", "", "cache categorized_prs changelog contributors failed fromtag open_prs owner pull_requests repo totag uncategorized_prs"],
        ["msys2/setup-msys2", "cache install location msystem pacboy path-type platform-check-severity release update", "", "msys2-location"],
        ["ncipollo/release-action", "allowupdates artifact artifactcontenttype artifacterrorsfailbuild artifacts body bodyfile commit discussioncategory draft generatereleasenotes generatereleasenotesprevioustag immutablecreate makelatest name omitbody omitbodyduringupdate omitdraftduringupdate omitname omitnameduringupdate omitprereleaseduringupdate owner prerelease removeartifacts replacesartifacts repo skipifreleaseexists tag token updateonlyunreleased", "", "assets html_url id tarball_url upload_url zipball_url", { "artifact": "Use 'artifacts' instead." }],
        ["nwtgck/actions-netlify", "alias deploy-message enable-commit-comment enable-commit-status enable-github-deployment enable-pull-request-comment fails-without-credentials functions-dir github-deployment-description github-deployment-environment github-token netlify-config-path overwrites-pull-request-comment production-branch production-deploy publish-dir", "publish-dir", "deploy-url"],
        ["octokit/graphql-action", "mediatype query variables", "query", "data"],
        ["octokit/request-action", "*", "", "data headers status"],
        ["openai/codex-action", "allow-bots allow-users codex-args codex-home codex-user codex-version effort model openai-api-key output-file output-schema output-schema-file prompt prompt-file responses-api-endpoint safety-strategy sandbox working-directory", "", "final-message"],
        ["peaceiris/actions-gh-pages", "allow_empty_commit cname commit_message commitmessage deploy_key destination_dir disable_nojekyll emptycommits enable_jekyll exclude_assets external_repository force_orphan forceorphan full_commit_message github_token keep_files keepfiles personal_token publish_branch publish_dir tag_message tag_name tagmessage tagname tagoverwrite user_email user_name useremail username", "", ""],
        ["peaceiris/actions-hugo", "extended hugo-version", "", ""],
        ["peter-evans/create-or-update-comment", "append-separator body body-file body-path comment-id edit-mode issue-number reactions reactions-edit-mode repository token", "", "comment-id"],
        ["peter-evans/create-pull-request", "add-paths assignees author base body body-path branch branch-suffix branch-token commit-message committer delete-branch draft git-token labels maintainer-can-modify milestone path push-to-fork reviewers sign-commits signoff team-reviewers title token", "", "pull-request-branch pull-request-head-sha pull-request-number pull-request-operation pull-request-url"],
        ["preactjs/compressed-size-action", "build-script clean-script collapse-unchanged comment-key compression cwd exclude install-script minimum-change-threshold omit-unchanged pattern repo-token show-total sort-by strip-hash use-check", "build-script", ""],
        ["pulumi/actions", "always-include-summary cloud-url color command comment-on-pr comment-on-pr-number comment-on-summary config-map continue-on-error debug diff edit-pr-comment exclude exclude-dependents exclude-protected expect-no-changes github-token log-flow log-verbosity message parallel plan policypackconfigs policypacks pulumi-version pulumi-version-file refresh remove replace secrets-provider stack-name suppress-outputs suppress-progress target target-dependents upsert work-dir", "", "output"],
        ["pypa/gh-action-pypi-publish", "attestations packages-dir packages_dir password print-hash print_hash repository-url repository_url skip-existing skip_existing user verbose verify-metadata verify_metadata", "", "", { "packages_dir": "The inputs have been normalized to use kebab-case. Use `packages-dir` instead.", "print_hash": "The inputs have been normalized to use kebab-case. Use `print-hash` instead.", "repository_url": "The inputs have been normalized to use kebab-case. Use `repository-url` instead.", "skip_existing": "The inputs have been normalized to use kebab-case. Use `skip-existing` instead.", "verify_metadata": "The inputs have been normalized to use kebab-case. Use `verify-metadata` instead." }],
        ["reactivecircus/android-emulator-runner", "api-level arch avd-name channel cmake cores disable-animations disable-linux-hw-accel disable-spellchecker disk-size emulator-boot-timeout emulator-build emulator-options emulator-port enable-hw-keyboard force-avd-creation heap-size ndk pre-emulator-launch-script profile ram-size script sdcard-path-or-size system-image-api-level target working-directory", "api-level script", ""],
        ["release-drafter/release-drafter", "commitish config-name disable-autolabeler disable-releaser dry-run filter-by-range footer header include-pre-releases initial-commits-since latest name prerelease prerelease-identifier publish tag token version", "", "body html_url id major_version minor_version name patch_version resolved_version tag_name upload_url"],
        ["reviewdog/action-actionlint", "actionlint_flags fail_level fail_on_error filter_mode github_token level reporter reviewdog_flags tool_name", "", "", { "fail_on_error": "Deprecated, use `fail_level` instead." }],
        ["reviewdog/action-eslint", "eslint_flags fail_level fail_on_error filter_mode github_token level node_options reporter reviewdog_flags tool_name workdir", "", "", { "fail_on_error": "Deprecated, use `fail_level` instead." }],
        ["reviewdog/action-golangci-lint", "cache fail_level fail_on_error filter_mode github_token go_version go_version_file golangci_lint_flags golangci_lint_version level reporter reviewdog_flags reviewdog_version tool_name workdir", "", "", { "fail_on_error": "Deprecated, use `fail_level` instead." }],
        ["reviewdog/action-hadolint", "exclude fail_level fail_on_error filter_mode github_token hadolint_flags hadolint_ignore include level reporter reviewdog_flags tool_name", "", "", { "fail_on_error": "Deprecated, use `fail_level` instead." }],
        ["reviewdog/action-misspell", "exclude fail_level fail_on_error filter_mode github_token ignore level locale path pattern reporter", "", "", { "fail_on_error": "Deprecated, use `fail_level` instead." }],
        ["reviewdog/action-rubocop", "fail_level fail_on_error filter_mode github_token level only_changed reporter reviewdog_flags rubocop_extensions rubocop_flags rubocop_version skip_install tool_name use_bundler workdir", "", "", { "fail_on_error": "Deprecated, use `fail_level` instead." }],
        ["reviewdog/action-shellcheck", "check_all_files_with_shebangs exclude fail_level fail_on_error filter_mode github_token level path pattern reporter reviewdog_flags shellcheck_flags", "", "", { "fail_on_error": "Deprecated, use `fail_level` instead." }],
        ["reviewdog/action-tflint", "fail_level fail_on_error filter_mode flags github_token level reporter tflint_config tflint_init tflint_rulesets tflint_target_dir tflint_version working_directory", "", "reviewdog-return-code tflint-return-code", { "fail_on_error": "Deprecated, use `fail_level` instead." }],
        ["rhysd/action-setup-vim", "configure-args neovim token version", "", "executable vim-dir"],
        ["ridedott/merge-me-action", "enable_github_api_preview enabled_for_manual_changes github_login github_token maximum_retries merge_method preset", "github_token", ""],
        ["rtcamp/action-slack-notify", "", "", ""],
        ["ruby/setup-ruby", "bundler bundler-cache cache-version ruby-version rubygems self-hosted token windows-toolchain working-directory", "", "ruby-prefix"],
        ["samkirkland/ftp-deploy-action", "dangerous-clean-slate dry-run exclude local-dir log-level password port protocol security server server-dir state-name timeout username", "password server username", ""],
        ["shivammathur/setup-php", "coverage extensions github-token ini-file ini-values php-version php-version-file tools", "", "php-version"],
        ["softprops/action-gh-release", "append_body body body_path discussion_category_name draft fail_on_unmatched_files files generate_release_notes make_latest name overwrite_files prerelease preserve_order previous_tag repository tag_name target_commitish token working_directory", "", "assets id upload_url url"],
        ["subosito/flutter-action", "architecture cache cache-key cache-path channel dry-run flutter-version flutter-version-file git-source pub-cache pub-cache-key pub-cache-path", "", "architecture cache-hit cache-key cache-path channel git_source pub-cache-hit pub-cache-key pub-cache-path version"],
        ["swatinem/rust-cache", "add-job-id-key add-rust-environment-hash-key cache-all-crates cache-bin cache-directories cache-on-failure cache-provider cache-targets cache-workspace-crates cmd-format env-vars key lookup-only prefix-key save-if shared-key workspaces", "", "cache-hit"],
        ["treosh/lighthouse-ci-action", "artifactname basicauthpassword basicauthusername budgetpath configpath runs serverbaseurl servertoken temporarypublicstorage uploadartifacts uploadextraargs urls", "", "assertionresults links resultspath"]
      ];
      ;
      const action = (inputs, outputs, required = "") => ({
        inputs: words(inputs),
        outputs: outputs === void 0 ? void 0 : words(outputs),
        required: words(required),
        deprecated: {}
      });
      function words(text) {
        return text.split(" ").filter((word) => word !== "");
      }
      const MORE = /* @__PURE__ */ new Map([
        [
          "actions/checkout",
          action("repository ref token ssh-key ssh-known-hosts ssh-strict ssh-user persist-credentials path clean filter sparse-checkout sparse-checkout-cone-mode fetch-depth fetch-tags show-progress lfs submodules set-safe-directory github-server-url allow-unsafe-pr-checkout", "ref commit")
        ],
        [
          "actions/cache",
          action("path key restore-keys upload-chunk-size enablecrossosarchive fail-on-cache-miss lookup-only save-always", "cache-hit", "path key")
        ],
        [
          "actions/cache/restore",
          action("path key restore-keys enablecrossosarchive fail-on-cache-miss lookup-only", "cache-hit cache-primary-key cache-matched-key", "path key")
        ],
        ["actions/cache/save", action("path key upload-chunk-size enablecrossosarchive", "", "path key")],
        [
          "actions/setup-node",
          action("always-auth node-version node-version-file architecture check-latest registry-url scope token cache cache-dependency-path mirror mirror-token package-manager-cache version", "cache-hit node-version")
        ],
        [
          "actions/setup-python",
          action("python-version python-version-file cache architecture check-latest token cache-dependency-path update-environment allow-prereleases freethreaded pip-version pip-install", "python-version cache-hit python-path")
        ],
        [
          "actions/setup-go",
          action("go-version go-version-file check-latest token cache cache-dependency-path architecture go-download-base-url stable", "go-version cache-hit")
        ],
        [
          "actions/setup-java",
          action("java-version java-version-file distribution java-package architecture jdkfile jdk-file check-latest server-id server-username server-username-env-var server-password server-password-env-var settings-path overwrite-settings gpg-private-key gpg-passphrase gpg-passphrase-env-var cache cache-dependency-path job-status token mvn-toolchain-id mvn-toolchain-vendor set-default verify-signature verify-signature-public-key java-version-file", "distribution version path cache-hit")
        ],
        [
          "actions/setup-dotnet",
          action("dotnet-version dotnet-quality global-json-file source-url owner config-file cache cache-dependency-path include-prerelease workloads architecture dotnet-channel", "cache-hit dotnet-version")
        ],
        [
          "actions/upload-artifact",
          action("name path if-no-files-found retention-days compression-level overwrite include-hidden-files archive", "artifact-id artifact-url artifact-digest", "path")
        ],
        [
          "actions/download-artifact",
          action("name artifact-ids path pattern merge-multiple github-token repository run-id skip-decompress digest-mismatch", "download-path")
        ],
        [
          "actions/github-script",
          action("script github-token debug user-agent previews result-encoding retries retry-exempt-status-codes base-url", void 0, "script")
        ],
        [
          "actions/labeler",
          action("repo-token configuration-path sync-labels dot pr-number", "new-labels all-labels")
        ],
        [
          "actions/first-interaction",
          action("repo-token issue-message pr-message issue_message pr_message repo_token")
        ],
        [
          "actions/create-github-app-token",
          action("app-id client-id private-key owner repositories skip-token-revoke github-api-url enterprise-slug permission-*", void 0, "private-key")
        ],
        [
          "actions/deploy-pages",
          action("token timeout error_count reporting_interval artifact_name preview", "page_url")
        ],
        [
          "actions/upload-pages-artifact",
          action("name path retention-days include-hidden-files", "artifact_id artifact-id")
        ],
        [
          "actions/configure-pages",
          action("static_site_generator generator_config_file token enablement", "base_url origin host base_path")
        ],
        [
          "actions/attest-build-provenance",
          action("subject-path subject-digest subject-name subject-checksums push-to-registry create-storage-record show-summary github-token")
        ],
        ["docker/login-action", action("registry username password scope ecr logout registry-auth", "")],
        [
          "docker/build-push-action",
          action("add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent context file labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secrets secret-envs secret-files shm-size ssh tags target ulimit github-token", "imageid digest metadata")
        ],
        [
          "docker/setup-buildx-action",
          action("version driver driver-opts buildkitd-flags buildkitd-config buildkitd-config-inline install use endpoint platforms append cache-binary keep-state cleanup name config config-inline", void 0)
        ],
        ["docker/setup-qemu-action", action("image platforms cache-image reset", "platforms")],
        [
          "docker/metadata-action",
          action("context images tags flavor labels annotations sep-tags sep-labels sep-annotations bake-target github-token", void 0)
        ],
        [
          "ruby/setup-ruby",
          action("ruby-version rubygems bundler bundler-cache working-directory cache-version self-hosted windows-toolchain token", "ruby-prefix")
        ],
        ["dtolnay/rust-toolchain", action("toolchain targets target components", "cachekey name")]
      ]);
      const KNOWN_ACTIONS = new Map([
        ...MORE,
        ...KNOWN_ACTIONS_TABLE.map(([name, inputs, required, outputs, deprecated = {}]) => {
          const more = MORE.get(name);
          const isOpen = outputs === null || more !== void 0 && more.outputs === void 0;
          const known2 = {
            inputs: [.../* @__PURE__ */ new Set([...words(inputs), ...more?.inputs ?? []])],
            required: more?.required ?? words(required),
            outputs: isOpen ? void 0 : [.../* @__PURE__ */ new Set([...words(outputs ?? ""), ...more?.outputs ?? []])],
            deprecated
          };
          return [name, known2];
        })
      ]);
      const OLDEST_LIVING_MAJOR = /* @__PURE__ */ new Map([
        ["actions/checkout", 4],
        ["actions/cache", 4],
        ["actions/cache/restore", 4],
        ["actions/cache/save", 4],
        ["actions/setup-node", 4],
        ["actions/setup-python", 5],
        ["actions/setup-go", 5],
        ["actions/setup-java", 4],
        ["actions/setup-dotnet", 4],
        ["actions/upload-artifact", 4],
        ["actions/download-artifact", 4],
        ["actions/github-script", 7],
        ["actions/labeler", 5],
        ["actions/stale", 9],
        ["docker/login-action", 3],
        ["docker/build-push-action", 5],
        ["docker/setup-buildx-action", 3],
        ["docker/setup-qemu-action", 3],
        ["docker/metadata-action", 5],
        ["codecov/codecov-action", 4],
        ["peter-evans/create-pull-request", 6],
        ["softprops/action-gh-release", 2]
      ]);
      ;
      const UNKNOWN = { action: void 0, isMissing: false };
      function findLocalAction(step, steps, project) {
        const text = step.uses?.text ?? "";
        const path = (0, workflow_step.yi)(text);
        if (path === void 0)
          return UNKNOWN;
        if (text.startsWith("$/"))
          return look(path, project, true);
        const parts = path.split("/").filter((part) => part !== "." && part !== "");
        if (parts.includes(".."))
          return look(path, project, true);
        const index = steps.indexOf(step);
        const before = checkoutsOf(steps).filter(({ at }) => at < index);
        const place2 = before.filter(({ folder }) => folder.every((part, at) => part === parts[at])).toSorted((a, b) => a.folder.length - b.folder.length).at(-1);
        const inside = parts.slice(place2?.folder.length ?? 0);
        const isWritten = firstWrite(steps, inside[0] ?? "") < index;
        if (place2 === void 0) {
          const isCallers = step.job === void 0 && parts[0] !== ".github";
          return look(path, project, before.length === 0 && !isWritten && !isCallers);
        }
        if (!place2.isOwn)
          return UNKNOWN;
        const isOthers = place2.hasSubmodules && inside[0] !== ".github";
        return look(`./${inside.join("/")}`, project, !isWritten && !place2.isOtherCommit && !isOthers);
      }
      function look(path, project, isCertain) {
        const action2 = project.findAction(path);
        return { action: action2, isMissing: action2 === void 0 && isCertain && project.isComplete };
      }
      const CHECKOUTS = /* @__PURE__ */ new WeakMap();
      function checkoutsOf(steps) {
        const known2 = CHECKOUTS.get(steps) ?? steps.flatMap(placeOf);
        CHECKOUTS.set(steps, known2);
        return known2;
      }
      const WRITES = /* @__PURE__ */ new WeakMap();
      function firstWrite(steps, folder) {
        const known2 = WRITES.get(steps) ?? /* @__PURE__ */ new Map();
        WRITES.set(steps, known2);
        const found = known2.get(folder) ?? steps.findIndex((step) => mayWrite(step, folder));
        known2.set(folder, found);
        return found < 0 ? Number.POSITIVE_INFINITY : found;
      }
      function placeOf(step, at) {
        if (!(0, workflow_step.$m)(step, "actions/checkout"))
          return [];
        const path = textOf((0, workflow_step.wg)(step, "path"));
        const repository = textOf((0, workflow_step.wg)(step, "repository"));
        const ref = textOf((0, workflow_step.wg)(step, "ref"));
        const isOwn = repository === "" || /^\$\{\{\s*github\.repository\s*\}\}$/.test(repository);
        const folder = path.split("/").filter((part) => part !== "." && part !== "");
        const isKnown = !(0, yaml_node.xS)(path) && !folder.includes("..");
        const hasSubmodules = !/^(?:|false)$/i.test(textOf((0, workflow_step.wg)(step, "submodules")));
        return [
          {
            at,
            folder: isKnown ? folder : [],
            isOwn: isOwn && isKnown,
            isOtherCommit: ref !== "",
            hasSubmodules
          }
        ];
      }
      function textOf(node) {
        return node?.kind === "scalar" ? node.text.trim() : "";
      }
      const WRITERS = /\b(?:git\s+(?:clone|checkout|switch|fetch|pull|submodule|worktree|subtree|restore|init)|gh\s+(?:repo\s+clone|release\s+download|run\s+download)|curl|wget|tar|unzip|7z|cp|mv|ln|mkdir|rsync|scp|mklink|Copy-Item|Move-Item|Expand-Archive|Invoke-WebRequest|New-Item|degit)\b/i;
      const QUIET = /^(?:actions\/(?:setup-[\w-]+|cache|upload-artifact|github-script|labeler|stale)|docker\/[\w-]+|github\/codeql-action|step-security\/harden-runner|ruby\/setup-ruby|dtolnay\/rust-toolchain|pnpm\/action-setup|astral-sh\/setup-uv|swatinem\/rust-cache|tj-actions\/changed-files|dorny\/paths-filter)$/;
      function mayWrite(step, folder) {
        if (step.run !== void 0) {
          return WRITERS.test(step.run.text) || folder !== ".github" && step.run.text.includes(folder);
        }
        if (step.uses === void 0 || (0, workflow_step.$m)(step, "actions/checkout"))
          return false;
        const reference = (0, workflow_step.D2)(step.uses.text);
        if (reference === void 0)
          return (0, workflow_step.yi)(step.uses.text) === void 0 || folder !== ".github";
        return !QUIET.test(reference.repository) && folder !== ".github";
      }
      ;
      const STEPS = /* @__PURE__ */ new WeakMap();
      function stepsType(steps, index, project) {
        let known2 = STEPS.get(steps);
        if (known2 === void 0) {
          known2 = readStepIds(steps, project);
          STEPS.set(steps, known2);
        }
        return known2 === null ? mapOf(ANY) : known2.before(index < 0 ? Number.POSITIVE_INFINITY : index);
      }
      function readStepIds(steps, project) {
        const known2 = new GrowingObject();
        for (const step of steps) {
          if (step.id === void 0)
            continue;
          if ((0, yaml_node.xS)(step.id.text))
            return null;
          const outputs = stepOutputs(step, steps, project);
          known2.add(step.id.text, step.index, objectOf({ outputs, conclusion: STRING, outcome: STRING }));
        }
        return known2;
      }
      function stepOutputs(step, steps, project) {
        if (step.uses === void 0)
          return mapOf(STRING);
        if ((0, workflow_step.yi)(step.uses.text) !== void 0) {
          const { action: action2 } = findLocalAction(step, steps, project);
          return action2 === void 0 ? mapOf(STRING) : declared(strings(action2.outputs.map(({ key }) => key.text).join(" ")));
        }
        const reference = (0, workflow_step.D2)(step.uses.text);
        if (reference === void 0)
          return mapOf(STRING);
        const path = reference.path === "" ? "" : `/${reference.path}`;
        const outputs = KNOWN_ACTIONS.get(`${reference.repository}${path}`)?.outputs;
        return outputs === void 0 ? mapOf(STRING) : objectOf(Object.fromEntries(outputs.map((name) => [name, STRING])));
      }
      ;
      const CACHE = /* @__PURE__ */ new WeakMap();
      function expressionsOf(file) {
        const known2 = CACHE.get(file);
        if (known2 !== void 0)
          return known2;
        const found = findExpressions(file.root);
        const scopeOf = file.kind === "workflow" ? workflowScopes(file) : actionScopes(file);
        const checked = found.sites.flatMap((site) => {
          const first = site.parsed.status === "parsed" ? site.parsed.tokens[0] : void 0;
          if (site.parsed.status !== "parsed" || first === void 0)
            return [];
          return [{ site, checked: checkExpression(site.parsed.ast, scopeOf(site), first) }];
        });
        const expressions = { ...found, checked };
        CACHE.set(file, expressions);
        return expressions;
      }
      function workflowScopes(file) {
        const base = workflowContexts(file);
        const byJob = /* @__PURE__ */ new Map();
        const jobs2 = new Map(file.jobs.map((job) => [job.id, job]));
        return ({ path, stepIndex }) => {
          const availability = availabilityAt(path);
          if (path.length === 5 && path[1] === "workflow_call" && path[4] === "default") {
            return { contexts: new Map([...base, ["inputs", inputsBefore(file, path[3] ?? "")]]), availability };
          }
          const job = path[0] === "jobs" ? jobs2.get(path[1] ?? "") : void 0;
          if (job === void 0)
            return { contexts: base, availability };
          const cached = byJob.get(job.id) ?? /* @__PURE__ */ new Map();
          byJob.set(job.id, cached);
          const key = stepIndex < 0 ? "job" : String(stepIndex);
          const known2 = cached.get(key);
          if (known2 !== void 0)
            return { contexts: known2, availability };
          const contexts = jobContexts(file, job, base);
          contexts.set("steps", stepsType(job.steps, stepIndex, file.project));
          cached.set(key, contexts);
          return { contexts, availability };
        };
      }
      function actionScopes(file) {
        const contexts = actionContexts(file.inputs.map(({ key }) => key.text));
        return ({ path, stepIndex }) => {
          const own = new Map(contexts);
          if (file.using === "composite")
            own.set("steps", stepsType(file.steps, stepIndex, file.project));
          return { contexts: own, availability: actionAvailabilityAt(path) };
        };
      }
      ;
      const AUTHORS = /* @__PURE__ */ new Map([
        ["pull_request", "pull_request.user.id"],
        ["pull_request_target", "pull_request.user.id"],
        ["pull_request_review", "pull_request.user.id"],
        ["issue_comment", "comment.user.id"],
        ["pull_request_review_comment", "comment.user.id"],
        ["commit_comment", "comment.user.id"],
        ["discussion_comment", "comment.user.id"],
        ["issues", "issue.user.id"],
        ["discussion", "discussion.user.id"],
        ["release", "release.author.id"]
      ]);
      function bot_advice_objectOf(event) {
        return AUTHORS.get(event);
      }
      function adviceFor(file) {
        const names = file.kind === "workflow" ? file.events.map(({ name }) => name) : ["pull_request"];
        const known2 = [...AUTHORS.keys()].find((event) => names.includes(event));
        if (known2 !== void 0) {
          const author = `github.event.${AUTHORS.get(known2) ?? ""}`;
          const say = (id2) => id2 === void 0 ? `Compare the author's type: \`${author.replace(/id$/, "type")} == 'Bot'\`.` : `Compare the author's ID: \`${author} == ${id2}\`.`;
          return { author, isOpen: true, say };
        }
        if (names.includes("workflow_run")) {
          const actor = "github.event.workflow_run.actor";
          return {
            author: void 0,
            isOpen: false,
            say: (id2) => id2 === void 0 ? `Check who started the run before this one: \`${actor}.type == 'Bot'\`.` : `Compare the ID of who started the run before this one: \`${actor}.id == ${id2}\`.`
          };
        }
        if (names.includes("workflow_call")) {
          return {
            author: void 0,
            isOpen: false,
            say: () => "Only the caller knows the event's author: let the caller compare the author's ID, and take the result as an input."
          };
        }
        return {
          author: void 0,
          isOpen: false,
          say: (id2) => id2 === void 0 ? "These events have no author; compare the type: `github.event.sender.type == 'Bot'`." : `A name can change hands; these events have no author, so compare \`github.actor_id == ${id2}\`.`
        };
      }
      ;
      const spoofableBotRule = {
        id: "SEC010",
        severity: "error",
        title: "Bots are identified by the author's account ID",
        checkWorkflow: sec010_spoofable_bot_check,
        checkAction: sec010_spoofable_bot_check
      };
      const ACTORS = /* @__PURE__ */ new Set([
        "github.actor",
        "github.triggering_actor",
        "github.event.sender.login",
        "github.actor_id",
        "github.event.sender.id",
        "github.event.pull_request.sender.login"
      ]);
      const BOT_IDS = /* @__PURE__ */ new Map([
        ["dependabot[bot]", "49699333"],
        ["renovate[bot]", "29139614"],
        ["github-actions[bot]", "41898282"],
        ["dependabot-preview[bot]", "27856297"]
      ]);
      const KNOWN_IDS = /* @__PURE__ */ new Set([...BOT_IDS.values(), "29110"]);
      const BOT_NAME = /\[bot\]|^\[?(?:bot\]?|dependabot(?:-preview)?|renovate(?:-bot)?|github-actions|greenkeeper|snyk-bot)\[?$/i;
      function sec010_spoofable_bot_check(file, report) {
        const advice = adviceFor(file);
        for (const site of expressionsOf(file).sites) {
          if (site.parsed.status === "parsed" && expression_site_isCondition(site.path))
            inspect(site.parsed.ast, { site, file, advice, fixes: /* @__PURE__ */ new Set() }, report);
        }
      }
      function inspect(node, place2, report) {
        if (node instanceof dist_ast.aU)
          inspect(node.group, place2, report);
        else if (node instanceof dist_ast._c)
          inspect(node.expr, place2, report);
        else if (node instanceof dist_ast.oD) {
          const operator = node.operator.lexeme === "&&" ? "==" : "!=";
          const args = node.args.flatMap((argument) => conjunctsOf(argument, node.operator.lexeme));
          const isGuarded = args.some((argument) => isAboutAuthor(argument, operator));
          for (const argument of args) {
            if (!(isGuarded && isComparison(argument, operator) && !isAboutAuthor(argument, operator)))
              inspect(argument, place2, report);
          }
        } else if (node instanceof dist_ast.yI)
          inspectComparison(node, place2, report);
        else if (node instanceof dist_ast.R6 && ["contains", "startswith", "endswith"].includes(node.functionName.lexeme.toLowerCase())) {
          inspectPair(node.args, true, place2, report);
        }
      }
      function conjunctsOf(node, operator) {
        if (node instanceof dist_ast.aU) {
          const inner = conjunctsOf(node.group, operator);
          return inner.length > 1 ? inner : [node];
        }
        if (!(node instanceof dist_ast.oD) || node.operator.lexeme !== operator)
          return [node];
        return node.args.flatMap((argument) => conjunctsOf(argument, operator));
      }
      function isComparison(node, operator) {
        if (node instanceof dist_ast.aU)
          return isComparison(node.group, operator);
        return node instanceof dist_ast.yI && node.operator.lexeme === operator;
      }
      function isAboutAuthor(node, operator) {
        if (node instanceof dist_ast.aU)
          return isAboutAuthor(node.group, operator);
        if (!(node instanceof dist_ast.yI) || node.operator.lexeme !== operator)
          return false;
        return [node.left, node.right].flatMap(contextPathsOf).some(({ path }) => /^github\.event\.\w+\.(?:user|author)\.(?:id|login|type|node_id)$/.test(path.join(".")));
      }
      function inspectComparison(node, place2, report) {
        const fix = fixOf(node, place2);
        inspectPair([node.left, node.right], false, place2, (at, message, more) => report(at, message, fix === void 0 ? more : { ...more, fix }));
      }
      function inspectPair(sides, isPartial, place2, report) {
        const { site, file, advice } = place2;
        const literal = sides.find((side) => side instanceof dist_ast.uS);
        const text = literal instanceof dist_ast.uS ? String(literal.token.value ?? "") : "";
        const lists = sides.flatMap((side) => side instanceof dist_ast.R6 ? side.args : []);
        const listed = lists.find((side) => side instanceof dist_ast.uS && /\[bot\]/.test(String(side.token.value)));
        if (!BOT_NAME.test(text) && !KNOWN_IDS.has(text) && listed === void 0)
          return;
        const isAnyBot = isPartial && /^\[?bot\]?$/i.test(text);
        for (const { path, token } of sides.flatMap(contextPathsOf)) {
          const name = path.join(".");
          if (ACTORS.has(name)) {
            if (advice.author === void 0 && name.endsWith("id"))
              continue;
            report(locateToken(site, file.text, token), `\`${name}\` is whoever acted last${advice.isOpen ? ", which others can trigger" : ""}. ${advice.say(isAnyBot ? void 0 : BOT_IDS.get(text) ?? "<id>")}`, { severity: advice.isOpen ? "error" : "warning" });
          } else if (/\.user\.login$/.test(name)) {
            report(locateToken(site, file.text, token), isAnyBot ? `\`${name}\` is a name. Compare the type: \`${name.replace(/login$/, "type")} == 'Bot'\`.` : `\`${name}\` is a name, and names can change hands. Compare the ID: \`${name.replace(/login$/, "id")} == ${BOT_IDS.get(text) ?? "<id>"}\`.`, { severity: "warning" });
          }
        }
      }
      function fixOf({ left, right, operator }, place2) {
        const { site, file, fixes } = place2;
        if (!(left instanceof dist_ast.p_ || left instanceof dist_ast.QC))
          return void 0;
        if (!(right instanceof dist_ast.uS) || !["==", "!="].includes(operator.lexeme))
          return void 0;
        const id2 = BOT_IDS.get(String(right.token.value));
        const read = contextPathsOf(left)[0];
        const events2 = file.kind === "workflow" ? file.events : [];
        const [object, ...others] = new Set(events2.map(({ name }) => bot_advice_objectOf(name)));
        if (id2 === void 0 || read === void 0 || object === void 0 || others.length > 0)
          return void 0;
        const replacement = `github.event.${object} ${operator.lexeme} ${id2}`;
        if (fixes.has(replacement) || site.text.includes(`github.event.${object}`))
          return void 0;
        fixes.add(replacement);
        return {
          description: "Compare the author's ID",
          replacement,
          at: {
            start: locateToken(site, file.text, read.token).start,
            end: locateToken(site, file.text, right.token).end
          }
        };
      }
      ;
      const SCRIPT_INPUTS = /* @__PURE__ */ new Map([
        ["8398a7/action-slack", ["custom_payload"]],
        ["actions/github-script", ["script"]],
        ["addnab/docker-run-action", ["run", "options"]],
        ["amadevus/pwsh-script", ["script"]],
        ["appleboy/ssh-action", ["script"]],
        ["azure/cli", ["inlinescript"]],
        ["azure/powershell", ["inlinescript"]],
        ["cardinalby/js-eval-action", ["expression"]],
        ["devorbitus/yq-action-output", ["cmd"]],
        ["gautamkrishnar/blog-post-workflow", ["item_exec"]],
        ["imjohnbo/issue-bot", ["body", "linked-comments-previous-issue-text", "linked-comments-new-issue-text"]],
        ["jannekem/run-python-script-action", ["script"]],
        ["lucasbento/auto-close-issues", ["issue-close-message"]],
        ["mikefarah/yq", ["cmd"]],
        ["nick-fields/retry", ["command", "on_retry_command"]],
        ["roots/issue-closer-action", ["issue-close-message", "pr-close-message"]],
        ["sergeysova/jq-action", ["cmd"]],
        ["skitionek/notify-microsoft-teams", ["overwrite"]],
        ["tibdex/backport", ["body_template", "head_template", "labels_template", "title_template"]]
      ]);
      ;
      const ARBITRARY = [
        "github.event.issue.title",
        "github.event.issue.body",
        "github.event.discussion.title",
        "github.event.discussion.body",
        "github.event.comment.body",
        "github.event.review.body",
        "github.event.review_comment.body",
        "github.event.pages.*.page_name",
        "github.event.commits.*.message",
        "github.event.commits.*.author.email",
        "github.event.commits.*.author.name",
        "github.event.head_commit.message",
        "github.event.head_commit.author.email",
        "github.event.head_commit.author.name",
        "github.event.head_commit.committer.email",
        "github.event.head_commit.committer.name",
        "github.event.pull_request.title",
        "github.event.pull_request.body",
        "github.event.pull_request.head.ref",
        "github.event.pull_request.head.label",
        "github.event.pull_request.head.repo.default_branch",
        "github.event.pull_request.head.repo.description",
        "github.event.pull_request.head.repo.homepage",
        "github.event.workflow_run.head_branch",
        "github.event.workflow_run.head_commit.message",
        "github.event.workflow_run.head_commit.author.email",
        "github.event.workflow_run.head_commit.author.name",
        "github.event.workflow_run.display_title",
        "github.event.release.name",
        "github.event.release.body",
        "github.event.milestone.title",
        "github.event.milestone.description",
        "github.event.label.name",
        "github.event.changes.*",
        "github.event.client_payload.*",
        "github.event.inputs.*",
        "github.head_ref"
      ];
      const PATTERNS = ARBITRARY.map((path) => path.split("."));
      function isAttackerControlled(path) {
        return PATTERNS.some((pattern) => (pattern.length === path.length || pattern.at(-1) === "*" && path.length > pattern.length) && pattern.every((part, index) => part === "*" || path[index] === "*" || part === path[index]));
      }
      const SAFE_GITHUB = new Set("action_path action_repository action_status actor actor_id api_url event_name event_path graphql_url job path ref_protected ref_type repository repository_id repository_owner repository_owner_id repositoryurl retention_days run_attempt run_id run_number server_url sha token triggering_actor workflow_sha workspace".split(" "));
      ;
      function matrixValuesOf(job, path) {
        const matrix = (0, yaml_node.Ms)((0, yaml_node.Ms)(job?.node, "strategy")?.value, "matrix")?.value;
        const [name, ...rest] = path;
        if (matrix?.kind !== "mapping" || name === void 0)
          return { scalars: [], isComplete: false };
        const scalars = [];
        let isComplete = true;
        const collect = (node) => {
          const found = descend(node, rest);
          if (found?.kind === "scalar" && !(0, yaml_node.xS)(found.text))
            scalars.push(found);
          else
            isComplete &&= found === void 0;
        };
        for (const { key, value } of matrix.entries) {
          if (key.text === "exclude")
            continue;
          if (key.text === "include") {
            isComplete &&= value.kind === "sequence" && value.items.every(({ kind }) => kind === "mapping");
            for (const added of (0, yaml_node.S3)(value).flatMap(yaml_node.Mc))
              if (isNamed(added.key, name))
                collect(added.value);
          } else if (isNamed(key, name)) {
            isComplete &&= value.kind === "sequence";
            for (const item of (0, yaml_node.S3)(value))
              collect(item);
          }
        }
        return { scalars, isComplete };
      }
      function descend(node, path) {
        let at = node;
        for (const part of path) {
          if (at?.kind === "scalar" && (0, yaml_node.xS)(at.text))
            return at;
          at = (0, yaml_node.Mc)(at).find(({ key }) => isNamed(key, part))?.value;
        }
        return at;
      }
      function isNamed(key, name) {
        return key.text.toLowerCase() === name;
      }
      ;
      const templateInjectionRule = {
        id: "SEC020",
        severity: "error",
        title: "Scripts contain no untrusted input",
        checkWorkflow: sec020_template_injection_check,
        checkAction: sec020_template_injection_check
      };
      function sec020_template_injection_check(file, report) {
        const scripts = scriptScalars(file);
        for (const site of expressionsOf(file).sites) {
          if (!scripts.has(site.scalar) || site.parsed.status !== "parsed")
            continue;
          for (const { path, token, isPassedOn, functions } of contextPathsOf(site.parsed.ast)) {
            const isWhole = functions.includes("tojson") && ["github", "github.event"].includes(path.join("."));
            const severity = isWhole ? "error" : isPassedOn ? gradeOf(path, file, site) : void 0;
            if (severity === void 0)
              continue;
            report(locateToken(site, file.text, token), `The value of \`${path.join(".")}\` becomes part of the script${describeSource(path, severity, file)}. Pass it as an environment variable: \`env: VALUE: \${{ … }}\` and \`"$VALUE"\`.`, { severity });
          }
        }
      }
      function describeSource(path, severity, file) {
        if (severity === "error")
          return ", and anybody can set it";
        const isGiven = path[0] === "inputs" && (file.kind === "action" || (0, workflow_file.A)(file, "workflow_call") !== void 0);
        return isGiven ? ", and the caller sets it: a caller that passes a title or a branch name passes code" : "";
      }
      function scriptScalars(file) {
        const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
        return new Set(steps.flatMap((step) => {
          const reference = step.uses === void 0 ? void 0 : (0, workflow_step.D2)(step.uses.text);
          const inputs = SCRIPT_INPUTS.get(reference?.repository ?? "") ?? [];
          return [step.run, ...inputs.map((name) => (0, workflow_step.wg)(step, name))].filter((node) => node !== void 0);
        }));
      }
      function gradeOf(path, file, site) {
        const [context, name = ""] = path;
        if (context === "github") {
          if (name === "event" && path.length > 2 && path[2] === "inputs")
            return "warning";
          if (isAttackerControlled(path))
            return "error";
          if (name === "ref_name" || name === "ref" || name === "workflow" || name === "job_workflow_sha")
            return "warning";
          if (name === "event")
            return path.length === 2 || isFixedEventValue(path) ? void 0 : "info";
          return SAFE_GITHUB.has(name) ? void 0 : "info";
        }
        if (context === "inputs") {
          if (isPlainInput(name, file))
            return void 0;
          return defaultsOf(name, file).some(holdsAttack) ? "error" : "warning";
        }
        if (context === "env")
          return gradeOfEnv(name, file, site);
        if (context === "matrix") {
          return matrixValuesOf(jobOf(file, site), path.slice(1)).isComplete ? void 0 : "info";
        }
        if (context !== "steps" && context !== "needs" && context !== "jobs")
          return void 0;
        return path.length === 3 && RESULTS.has(path[2] ?? "") ? void 0 : "info";
      }
      const RESULTS = /* @__PURE__ */ new Set(["outcome", "conclusion", "result"]);
      function jobOf(file, site) {
        return file.kind === "workflow" ? file.jobs.find(({ id: id2 }) => id2 === site.path[1]) : void 0;
      }
      function isFixedEventValue(path) {
        return /^(id|node_id|number|sha|state|action|type|draft|merged|additions|deletions|commits|url|.*_url|.*_at|.*_count|.*_id|run_number|run_attempt|conclusion|status|event|login|full_name|before|after|size|private|fork|archived|visibility|author_association|merge_commit_sha|head_sha|created|deleted|forced|compare|login)$/.test(path.at(-1) ?? "");
      }
      function isPlainInput(name, file) {
        if (file.kind === "action")
          return false;
        const types = ["workflow_call", "workflow_dispatch"].flatMap((event) => {
          const input = (0, yaml_node.Mc)((0, yaml_node.fK)((0, workflow_file.A)(file, event)?.config, "inputs")).find(({ key }) => key.text.toLowerCase() === name);
          return input === void 0 ? [] : [(0, yaml_node.ol)(input.value, "type")?.text ?? "string"];
        });
        return types.length > 0 && types.every((type) => type === "boolean" || type === "number" || type === "choice");
      }
      function defaultsOf(name, file) {
        const declared2 = file.kind === "action" ? file.inputs : ["workflow_call", "workflow_dispatch"].flatMap((event) => (0, yaml_node.Mc)((0, yaml_node.fK)((0, workflow_file.A)(file, event)?.config, "inputs")));
        return declared2.filter(({ key }) => key.text.toLowerCase() === name).flatMap(({ value }) => (0, yaml_node.ol)(value, "default")?.text ?? []);
      }
      function holdsAttack(text) {
        return [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].some(([, inner = ""]) => {
          const parsed = parseExpression(inner);
          return parsed.status === "parsed" && contextPathsOf(parsed.ast).some(({ path, isPassedOn }) => isPassedOn && isAttackerControlled(path));
        });
      }
      function gradeOfEnv(name, file, site) {
        const job = jobOf(file, site);
        const steps = job?.steps ?? (file.kind === "action" ? file.steps : []);
        const step = steps.find(({ node }) => node.start <= site.scalar.start && site.scalar.end <= node.end);
        const environments = [step?.env, (0, yaml_node.GS)(job?.node, "env"), (0, yaml_node.GS)(file.mapping, "env")];
        const value = environments.flatMap((environment) => (0, yaml_node.Mc)(environment)).find(({ key }) => key.text.toLowerCase() === name)?.value;
        if (value?.kind !== "scalar")
          return "info";
        return !(0, yaml_node.xS)(value.text) ? void 0 : holdsAttack(value.text) ? "error" : "info";
      }
      ;
      const dangerousTriggersRule = {
        id: "SEC021",
        severity: "warning",
        title: "Privileged events are used with care",
        checkWorkflow(file, report) {
          for (const event of file.events) {
            if (event.name === "issue_comment") {
              report(event.at, "`issue_comment` runs with the repository's permissions for everyone who can comment. Check `github.event.comment.author_association` first.", { severity: "info" });
            }
            if (event.name !== "pull_request_target" && event.name !== "workflow_run")
              continue;
            if (event.name === "pull_request_target" && onlyLabels(file))
              continue;
            const isGrave = checksOutHead(file);
            report(event.at, isGrave ? `\`${event.name}\` gives the run the repository's secrets and permissions, and this workflow checks out the pull request's code: whoever opens the pull request can run any code. Use \`pull_request\`, or do not check it out.` : `\`${event.name}\` gives a run that a stranger can trigger the repository's secrets and permissions. Use \`pull_request\` if you can.`, { severity: isGrave ? "error" : "warning" });
          }
        }
      };
      function onlyLabels({ jobs: jobs2 }) {
        const steps = jobs2.flatMap((job) => job.steps);
        return steps.length > 0 && jobs2.every(({ uses }) => uses === void 0) && steps.every((step) => (0, workflow_step.$m)(step, "actions/labeler"));
      }
      function checksOutHead(file) {
        return file.jobs.some((job) => job.steps.some((step) => {
          if (step.run !== void 0)
            return /\bgh pr checkout\b|refs\/pull\//.test(step.run.text);
          if (!(0, workflow_step.$m)(step, "actions/checkout"))
            return false;
          return ["ref", "repository"].some((name) => {
            const value = (0, workflow_step.wg)(step, name);
            return value?.kind === "scalar" && /github\.event\.(pull_request\.(head|merge)|workflow_run\.head)|github\.head_ref|refs\/pull\//.test(value.text);
          });
        }));
      }
      ;
      const RANK = { none: 0, read: 1, write: 2 };
      const SCOPES = [
        "actions",
        "artifact-metadata",
        "attestations",
        "checks",
        "contents",
        "deployments",
        "discussions",
        "id-token",
        "issues",
        "models",
        "packages",
        "pages",
        "pull-requests",
        "repository-projects",
        "security-events",
        "statuses"
      ];
      function readPermissions(node) {
        if (node === void 0)
          return void 0;
        const all = (0, yaml_node.T7)(node)?.text;
        if (all === "read-all")
          return { scopes: /* @__PURE__ */ new Map(), rest: "read" };
        if (all === "write-all")
          return { scopes: /* @__PURE__ */ new Map(), rest: "write" };
        if (node.kind !== "mapping")
          return void 0;
        const scopes = /* @__PURE__ */ new Map();
        for (const { key, value } of (0, yaml_node.Mc)(node)) {
          const access = (0, yaml_node.T7)(value)?.text;
          if (access === "read" || access === "write" || access === "none")
            scopes.set(key.text, access);
        }
        return { scopes, rest: "none" };
      }
      function permissionsOf(workflow, job, otherwise) {
        return readPermissions((0, yaml_node.fK)(job, "permissions")) ?? readPermissions((0, yaml_node.fK)(workflow, "permissions")) ?? otherwise;
      }
      function accessTo(permissions, scope) {
        return permissions.scopes.get(scope) ?? permissions.rest;
      }
      function findExcess(wanted, ceiling) {
        const scopes = /* @__PURE__ */ new Set([...SCOPES, ...wanted.scopes.keys()]);
        return [...scopes].flatMap((scope) => {
          const asked = accessTo(wanted, scope);
          const allowed = accessTo(ceiling, scope);
          return RANK[asked] > RANK[allowed] ? [{ scope, wanted: asked, allowed }] : [];
        });
      }
      ;
      const permissionsRule = {
        id: "SEC022",
        severity: "warning",
        title: "Tokens have only the permissions they need",
        checkWorkflow(file, report) {
          const outer = (0, yaml_node.Ms)(file.mapping, "permissions");
          const check2 = (node, where) => {
            const all = (0, yaml_node.T7)(node);
            if (all?.text === "write-all")
              report(all, `\`write-all\` grants ${where} every permission. List the needed scopes.`, {
                severity: "error"
              });
            else if (all?.text === "read-all")
              report(all, `\`read-all\` grants ${where} read access to everything. List the needed scopes.`, {
                severity: "info"
              });
          };
          check2(outer?.value, "every job");
          const isShared = file.jobs.length > 1;
          const isOnlyCalled = file.events.length === 1 && (0, workflow_file.A)(file, "workflow_call") !== void 0;
          const isEveryJobSet = file.jobs.every((job) => (0, yaml_node.Ms)(job.node, "permissions") !== void 0);
          for (const { key, value } of (0, yaml_node.Mc)(outer?.value)) {
            if (isShared && !isEveryJobSet && (0, yaml_node.T7)(value)?.text === "write" && SCOPES.includes(key.text)) {
              report(key, `\`${key.text}: write\` is granted to every job of the workflow. Grant it only to the jobs that need it.`);
            }
          }
          if (outer === void 0 && file.mapping !== void 0 && isShared && !isEveryJobSet && !isOnlyCalled) {
            const { start } = file.mapping;
            report({ start, end: start + 1 }, "The workflow sets no `permissions`. Set them here, for every job.", {
              severity: "info"
            });
          }
          for (const job of file.jobs) {
            const own = (0, yaml_node.Ms)(job.node, "permissions");
            check2(own?.value, "the job");
            const decides = job.uses !== void 0 || !isOnlyCalled && (0, yaml_node.fK)(job.node, "steps") !== void 0;
            if (outer === void 0 && own === void 0 && decides) {
              report(job.key, `The job ${JSON.stringify(job.id)} has the repository's default permissions, which may be broad. Set \`permissions\`.`);
            }
          }
        }
      };
      ;
      const unpinnedActionsRule = {
        id: "SEC023",
        severity: "warning",
        title: "Third-party actions are pinned to a commit",
        checkWorkflow(file, report) {
          for (const job of file.jobs) {
            if (job.uses !== void 0)
              sec023_unpinned_actions_check(job.uses, file, report);
            for (const step of job.steps)
              if (step.uses !== void 0)
                sec023_unpinned_actions_check(step.uses, file, report);
          }
        },
        checkAction(file, report) {
          for (const step of file.steps)
            if (step.uses !== void 0)
              sec023_unpinned_actions_check(step.uses, file, report);
        }
      };
      const TRUSTED_OWNERS = /* @__PURE__ */ new Set(["actions", "github"]);
      function sec023_unpinned_actions_check(uses, file, report) {
        const reference = (0, yaml_node.xS)(uses.text) ? void 0 : (0, workflow_step.D2)(uses.text.trim());
        if (reference === void 0 || /^[0-9a-f]{40}$/.test(reference.ref))
          return;
        const pin = file.project.policy.pinOf((0, workflow_step.hD)(reference));
        if (pin === "any" || pin === "tag" && reference.ref !== "")
          return;
        const isTrusted = TRUSTED_OWNERS.has(reference.owner.toLowerCase()) && /^v?\d/.test(reference.ref);
        report((0, scalar_position.c)(uses, file.text, 0, uses.text.trimEnd().length), `${JSON.stringify(uses.text.trim())} is a reference that can move. Pin it to a full commit SHA, with the version in a comment.`, { severity: isTrusted && pin === void 0 ? "info" : "warning" });
      }
      ;
      function possibleValuesOf(node) {
        if (node instanceof dist_ast.aU)
          return possibleValuesOf(node.group);
        if (node instanceof dist_ast.uS)
          return [{ kind: "text", text: String(node.token.value ?? "") }];
        if (node instanceof dist_ast.oD) {
          const isOr = node.operator.lexeme === "||";
          return (isOr ? node.args : node.args.slice(-1)).flatMap(possibleValuesOf);
        }
        const [first, ...more] = node instanceof dist_ast.R6 ? [] : contextPathsOf(node);
        return first === void 0 || more.length > 0 ? [{ kind: "unknown" }] : [{ kind: "path", path: first.path }];
      }
      ;
      const unpinnedImagesRule = {
        id: "SEC024",
        severity: "warning",
        title: "Images are pinned to a digest",
        checkWorkflow(file, report) {
          for (const job of file.jobs) {
            sec024_unpinned_images_check(imageOf((0, yaml_node.fK)(job.node, "container")), { file, job }, report);
            for (const { value } of (0, yaml_node.Mc)((0, yaml_node.fK)(job.node, "services"))) {
              sec024_unpinned_images_check(imageOf(value), { file, job }, report);
            }
            for (const { uses } of job.steps) {
              if (uses?.text.startsWith("docker://") === true)
                sec024_unpinned_images_check(uses, { file, job }, report);
            }
          }
        },
        checkAction(file, report) {
          const image = (0, yaml_node.ol)((0, yaml_node.GS)(file.mapping, "runs"), "image");
          if (image?.text.startsWith("docker://") === true)
            sec024_unpinned_images_check(image, { file, job: void 0 }, report);
          for (const { uses } of file.steps) {
            if (uses?.text.startsWith("docker://") === true)
              sec024_unpinned_images_check(uses, { file, job: void 0 }, report);
          }
        }
      };
      function imageOf(node) {
        return (0, yaml_node.T7)(node) ?? (0, yaml_node.ol)(node, "image");
      }
      function sec024_unpinned_images_check(image, place2, report) {
        if (image === void 0 || image.text === "" || image.text.includes("@sha256:"))
          return;
        const isTemplate = (0, yaml_node.xS)(image.text);
        const { names, isComplete } = isTemplate ? imagesOf(image, place2) : { names: [image.text], isComplete: true };
        const { policy } = place2.file.project;
        const loose = names.map((name) => name.replace(/^docker:\/\//, "")).filter((name) => name !== "" && !name.includes("@sha256:") && isTooLoose(name, policy));
        const moving = loose.find(isMoving);
        const shown = moving ?? loose[0];
        if (shown !== void 0) {
          report(image, `The image ${JSON.stringify(shown)} ${describeTag(shown, moving)}. Pin it with \`@sha256:…\`.`);
        } else if (!isComplete) {
          report(image, "The image is only known at run time. Make sure that it is pinned with `@sha256:…`.", {
            severity: "info"
          });
        }
      }
      function describeTag(name, moving) {
        if (moving === void 0)
          return "has a tag that can move";
        return name.endsWith(":latest") ? "is always the newest one" : "has no tag, so it is the newest one";
      }
      function isTooLoose(name, policy) {
        const pin = policy.pinOf(`docker://${name.replace(/:[^:/]*$/, "")}`);
        return pin === "commit" || pin !== "any" && isMoving(name);
      }
      function isMoving(name) {
        const tag = /:([^:/]+)$/.exec(name)?.[1];
        return tag === void 0 || tag === "latest";
      }
      function imagesOf(image, { file, job }) {
        const site = expressionsOf(file).sites.find(({ scalar }) => scalar === image);
        if (site?.isWhole !== true || site.parsed.status !== "parsed")
          return { names: [], isComplete: true };
        const names = [];
        let isComplete = true;
        for (const value of possibleValuesOf(site.parsed.ast)) {
          const [context, ...path] = value.kind === "path" ? value.path : [];
          const known2 = context === "matrix" ? matrixValuesOf(job, path) : void 0;
          if (value.kind === "text")
            names.push(value.text);
          else if (known2 === void 0)
            isComplete = false;
          else {
            names.push(...known2.scalars.map(({ text }) => text));
            isComplete &&= known2.isComplete;
          }
        }
        return { names, isComplete };
      }
      ;
      const persistedCredentialsRule = {
        id: "SEC025",
        severity: "warning",
        title: "Checkouts do not persist the token",
        checkWorkflow(file, report) {
          for (const job of file.jobs)
            sec025_persisted_credentials_check(job.steps, report);
        },
        checkAction: (file, report) => sec025_persisted_credentials_check(file.steps, report)
      };
      function sec025_persisted_credentials_check(steps, report) {
        const lastUpload = steps.findLastIndex(uploadsEverything);
        for (const [index, step] of steps.entries()) {
          if (step.uses === void 0 || !(0, workflow_step.$m)(step, "actions/checkout"))
            continue;
          const kept = (0, workflow_step.wg)(step, "persist-credentials");
          const isUploaded = lastUpload > index;
          if (kept?.kind === "scalar" && (kept.text === "false" || kept.text.includes("${{")))
            continue;
          if ((0, yaml_node.T7)((0, yaml_node.fK)(step.node, "with")) !== void 0 || kept !== void 0 && !isUploaded)
            continue;
          report(kept ?? { start: step.node.start, end: step.uses.end }, isUploaded ? "The checkout leaves its token in `.git/config`, and a later step uploads that folder as an artifact. Set `persist-credentials: false`." : "The checkout leaves its token in `.git/config`, where every later step can read it. Set `persist-credentials: false`, or `true` where later steps push.", { severity: isUploaded ? "error" : "warning" });
        }
      }
      function uploadsEverything(step) {
        const path = (0, workflow_step.$m)(step, "actions/upload-artifact") ? (0, workflow_step.wg)(step, "path") : void 0;
        if (path?.kind !== "scalar")
          return false;
        return path.text.split("\n").some((line) => /^(\.|\.\/|\*\*?|\.\.\/?|\$\{\{\s*github\.workspace\s*\}\})\/?$/.test(line.trim()));
      }
      ;
      const broadSecretsRule = {
        id: "SEC026",
        severity: "warning",
        title: "Secrets are passed one by one",
        checkWorkflow(file, report) {
          for (const job of file.jobs) {
            const inherited = (0, yaml_node.ol)(job.node, "secrets");
            if (inherited?.text === "inherit")
              report(inherited, "`secrets: inherit` passes every secret to the called workflow. List the ones it needs.");
          }
          checkExpressions(file, report);
        },
        checkAction: checkExpressions
      };
      function checkExpressions(file, report) {
        for (const site of expressionsOf(file).sites) {
          if (site.parsed.status !== "parsed")
            continue;
          for (const { path, token, functions } of contextPathsOf(site.parsed.ast)) {
            if (path[0] !== "secrets")
              continue;
            const at = locateToken(site, file.text, token);
            if (path.length === 1 && functions.includes("tojson"))
              report(at, "`toJSON(secrets)` exposes every secret. List the needed ones.");
            else if (path[1] === "*")
              report(at, "A computed secret name exposes every secret. Write the name.");
            else if (functions.includes("fromjson"))
              report(at, "Values inside a JSON secret are not masked in logs. Store each value as its own secret.");
          }
        }
      }
      ;
      const hardcodedCredentialsRule = {
        id: "SEC027",
        severity: "error",
        title: "The file contains no password or token",
        checkWorkflow(file, report) {
          for (const job of file.jobs) {
            sec027_hardcoded_credentials_check((0, yaml_node.fK)(job.node, "container"), report);
            for (const { value } of (0, yaml_node.Mc)((0, yaml_node.fK)(job.node, "services")))
              sec027_hardcoded_credentials_check(value, report);
          }
          checkText(file, report);
        },
        checkAction: checkText
      };
      function sec027_hardcoded_credentials_check(container, report) {
        const password = (0, yaml_node.ol)((0, yaml_node.fK)(container, "credentials"), "password");
        if (password !== void 0 && !(0, yaml_node.xS)(password.text))
          report(password, "The registry's password is in plain text. Use an expression of `secrets`.");
      }
      const TOKEN = /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{40,}|\bxox[abeoprs]-[A-Za-z0-9-]{20,}|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/g;
      function checkText(file, report) {
        for (const match of file.text.matchAll(TOKEN)) {
          report({ start: match.index, end: match.index + match[0].length }, "This looks like a credential. Revoke it and use a secret.");
        }
      }
      ;
      const unsafeCommandsRule = {
        id: "SEC028",
        severity: "error",
        title: "No workflow commands that output can forge",
        checkWorkflow(file, report) {
          checkEnv((0, yaml_node.fK)(file.mapping, "env"), report);
          for (const job of file.jobs) {
            checkEnv((0, yaml_node.fK)(job.node, "env"), report);
            for (const step of job.steps)
              checkStep(file, step, report);
          }
        },
        checkAction(file, report) {
          for (const step of file.steps)
            checkStep(file, step, report);
        }
      };
      const REPLACEMENTS = {
        "set-output": "$GITHUB_OUTPUT",
        "save-state": "$GITHUB_STATE",
        "set-env": "$GITHUB_ENV",
        "add-path": "$GITHUB_PATH"
      };
      function isOff(name) {
        return name === "set-env" || name === "add-path";
      }
      function checkStep(file, step, report) {
        checkEnv(step.env, report);
        if (step.run === void 0)
          return;
        for (const match of step.run.text.matchAll(/::(set-output|save-state|set-env)\s+name=[^:\n]*::|::(add-path)::/g)) {
          const name = match[1] ?? match[2] ?? "";
          report((0, scalar_position.c)(step.run, file.text, match.index, match[0].length), `The command \`${name}\` is ${isOff(name) ? "disabled" : "deprecated"}. Append to \`${REPLACEMENTS[name]}\` instead.`, { severity: isOff(name) ? "error" : "warning" });
        }
      }
      const TRUE = /* @__PURE__ */ new Set(["1", "$true", "true"]);
      function checkEnv(env, report) {
        for (const { key, value } of (0, yaml_node.Mc)(env)) {
          if (key.text === "ACTIONS_ALLOW_UNSECURE_COMMANDS" && value.kind === "scalar" && ((0, yaml_node.xS)(value.text) || TRUE.has(value.text.trim().toLowerCase()))) {
            report(key, "This lets any output set environment variables and paths of later steps. Remove it.");
          }
        }
      }
      ;
      const environmentFilesRule = {
        id: "SEC029",
        severity: "error",
        title: "Untrusted input cannot reach the environment of later steps",
        checkWorkflow(file, report) {
          const isExposed = ["pull_request_target", "workflow_run"].some((name) => (0, workflow_file.A)(file, name) !== void 0);
          if (isExposed)
            sec029_environment_files_check(file, report);
        },
        // Who starts the run that uses an action, the action cannot know.
        checkAction: (file, report) => sec029_environment_files_check(file, (at, message) => report(at, message, { severity: "info" }))
      };
      function sec029_environment_files_check(file, report) {
        const reportWrite = (at, name) => report(at, `Whoever triggers this run can inject a line into \`${name}\`, which later steps obey. Pass the value as an output.`);
        const scripts = (0, shell_script.kE)(file);
        for (const script of scripts) {
          (0, shell_script.nI)(script.ast, (node) => {
            const name = targetOf(node);
            if (name !== void 0 && !isStatic(script.text, node.pos)) {
              reportWrite(script.locate(node.pos, node.end), name);
            }
          });
        }
        const known2 = new Set(scripts.map(({ scalar }) => scalar));
        const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
        for (const { run } of steps) {
          if (run === void 0 || known2.has(run))
            continue;
          for (const { index, length, name } of findUntrustedWrites(run.text)) {
            reportWrite((0, scalar_position.c)(run, file.text, index, length), name);
          }
        }
      }
      const FILES = /GITHUB_(ENV|PATH)\b/;
      function targetOf(node) {
        if (node.type === "Redirect") {
          return /^(>|>>)$/.test(node.operator) ? FILES.exec(node.target?.text ?? "")?.[0] : void 0;
        }
        if (node.type !== "Command")
          return void 0;
        const [command, ...words2] = (0, shell_script.Z9)(node);
        return command === "tee" ? FILES.exec(words2.join(" "))?.[0] : void 0;
      }
      function isStatic(text, at) {
        const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
        return /^\s*(echo|printf)\b/.test(line) && !/[$`]|xxxx/.test(line);
      }
      const DESTINATION = /(?:\$\{?env:|%)(GITHUB_(?:ENV|PATH))\b[}%]?/i;
      const WRITER = />|\b(?:Out-File|Add-Content|Set-Content|Tee-Object)\b/i;
      function findUntrustedWrites(script) {
        let index = 0;
        return script.split("\n").flatMap((line) => {
          const start = index;
          index += line.length + 1;
          const destination = DESTINATION.exec(line);
          if (destination === null || !WRITER.test(line.slice(0, destination.index)))
            return [];
          const rest = line.replace(destination[0], "");
          const name = destination[1]?.toUpperCase() ?? "";
          return /[$%]/.test(rest) ? [{ index: start, length: line.length, name }] : [];
        });
      }
      ;
      const unsoundContainsRule = {
        id: "SEC030",
        severity: "warning",
        title: "contains() searches a list, not a string",
        checkWorkflow: sec030_unsound_contains_check,
        checkAction: sec030_unsound_contains_check
      };
      function sec030_unsound_contains_check(file, report) {
        for (const site of expressionsOf(file).sites) {
          if (site.parsed.status === "parsed" && expression_site_isCondition(site.path))
            sec030_unsound_contains_inspect(site.parsed.ast, site, file, report);
        }
      }
      function sec030_unsound_contains_inspect(node, site, file, report) {
        if (node instanceof dist_ast.aU)
          sec030_unsound_contains_inspect(node.group, site, file, report);
        else if (node instanceof dist_ast._c)
          sec030_unsound_contains_inspect(node.expr, site, file, report);
        else if (node instanceof dist_ast.yI)
          for (const side of [node.left, node.right])
            sec030_unsound_contains_inspect(side, site, file, report);
        else if (node instanceof dist_ast.oD)
          for (const argument of node.args)
            sec030_unsound_contains_inspect(argument, site, file, report);
        else if (node instanceof dist_ast.R6 && node.functionName.lexeme.toLowerCase() === "contains") {
          const [haystack, needle] = node.args;
          const isText = haystack instanceof dist_ast.uS && typeof haystack.token.value === "string";
          const paths = needle === void 0 ? [] : contextPathsOf(needle).map(({ path }) => path);
          const isOpen = paths.some((path) => OPEN.has(path.slice(0, 2).join(".")) || path[0] === "env");
          if (isText && paths.length > 0) {
            report(locateToken(site, file.text, node.functionName), '`contains()` on a string matches every substring. Use a list: `contains(fromJSON(\'["a", "b"]\'), value)`.', { severity: isOpen ? "warning" : "info" });
          }
        }
      }
      const OPEN = /* @__PURE__ */ new Set([
        "github.actor",
        "github.base_ref",
        "github.head_ref",
        "github.ref",
        "github.ref_name",
        "github.sha",
        "github.triggering_actor",
        "github.event"
      ]);
      ;
      const always = () => true;
      const when = (name, fallback) => ({ input, isOn }) => {
        const text = input(name);
        return text === void 0 ? fallback : isOn(text);
      };
      const unless = (name) => ({ input, isOn }) => {
        const text = input(name);
        return text === void 0 || (text.includes("${{") ? isOn(text) : !isOn(text));
      };
      const either = (...all) => (use) => all.some((caches) => caches(use));
      const setupNode = (use) => (use.major === void 0 || use.major >= 5) && when("package-manager-cache", true)(use);
      const setupUv = (use) => {
        const text = use.input("enable-cache");
        const isAuto = text === void 0 || text === "auto";
        return isAuto ? use.major === void 0 || use.major < 10 : use.isOn(text);
      };
      const setupBuildx = (use) => when("cache-binary", true)(use) && ![void 0, ""].includes(use.input("version"));
      const CACHING_ACTIONS = /* @__PURE__ */ new Map([
        ["actions-rust-lang/setup-rust-toolchain", when("cache", true)],
        ["actions/cache", unless("lookup-only")],
        ["actions/cache/restore", unless("lookup-only")],
        ["actions/setup-dotnet", when("cache", false)],
        ["actions/setup-go", when("cache", true)],
        ["actions/setup-java", when("cache", false)],
        ["actions/setup-node", either(when("cache", false), setupNode)],
        ["actions/setup-python", when("cache", false)],
        ["astral-sh/setup-uv", setupUv],
        ["awalsh128/cache-apt-pkgs-action", always],
        ["determinatesystems/magic-nix-cache-action", when("use-gha-cache", true)],
        ["docker/setup-buildx-action", setupBuildx],
        ["golangci/golangci-lint-action", unless("skip-cache")],
        ["graalvm/setup-graalvm", when("cache", false)],
        ["gradle/actions/setup-gradle", unless("cache-disabled")],
        ["jdx/mise-action", when("cache", true)],
        ["mlugg/setup-zig", when("use-cache", true)],
        ["mozilla-actions/sccache-action", always],
        ["nix-community/cache-nix-action", always],
        ["oven-sh/setup-bun", unless("no-cache")],
        ["pnpm/setup", when("cache", false)],
        ["pyo3/maturin-action", when("sccache", false)],
        ["ramsey/composer-install", unless("ignore-cache")],
        ["ruby/setup-ruby", when("bundler-cache", false)],
        ["swatinem/rust-cache", unless("lookup-only")]
      ]);
      const PUBLISHING_ACTIONS = /* @__PURE__ */ new Map([
        ["aws-actions/amazon-ecs-deploy-task-definition", always],
        ["aws-actions/aws-cloudformation-github-deploy", always],
        ["azure/aci-deploy", always],
        ["azure/container-apps-deploy-action", always],
        ["azure/functions-action", always],
        ["azure/sql-action", always],
        ["cloudflare/wrangler-action", always],
        ["docker/build-push-action", when("push", false)],
        ["google-github-actions/deploy-appengine", always],
        ["google-github-actions/deploy-cloud-functions", always],
        ["google-github-actions/deploy-cloudrun", always],
        ["googleapis/release-please-action", always],
        ["goreleaser/goreleaser-action", always],
        ["jreleaser/release-action", always],
        ["js-devtools/npm-publish", always],
        ["ncipollo/release-action", always],
        ["pypa/gh-action-pypi-publish", always],
        ["redhat-actions/push-to-registry", always],
        ["release-drafter/release-drafter", always],
        ["rubygems/release-gem", always],
        ["softprops/action-gh-release", always]
      ]);
      ;
      const TAG_PUSH = {
        event_name: "push",
        ref: "refs/tags/v1",
        ref_name: "v1",
        ref_type: "tag"
      };
      function isTrueForTag(text) {
        const inner = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1];
        const parsed = inner === void 0 ? void 0 : parseExpression(inner);
        if (parsed?.status !== "parsed")
          return void 0;
        const isKnown = contextPathsOf(parsed.ast).every(({ path: [context, name = "", ...rest] }) => context === "github" && name in TAG_PUSH && rest.length === 0);
        if (!isKnown)
          return void 0;
        const github = new dist.p.bT(...Object.entries(TAG_PUSH).map(([key, value]) => ({ key, value: new dist.p.uQ(value) })));
        try {
          const value = new dist.oi(parsed.ast, new dist.p.bT({ key: "github", value: github })).evaluate();
          return !["", "false", "0"].includes(value.coerceString());
        } catch {
          return void 0;
        }
      }
      ;
      const cacheInReleaseRule = {
        id: "SEC031",
        severity: "warning",
        title: "Releases do not use a cache",
        checkWorkflow(file, report) {
          const release = releaseOf(file);
          for (const job of file.jobs) {
            checkWrites(file, job, report);
            if (cacheModeOf(file, job)?.value.text === "none")
              continue;
            if (release === "none" && !job.steps.some((step) => isUse(PUBLISHING_ACTIONS, step, file, false)))
              continue;
            for (const step of job.steps) {
              if (step.uses === void 0 || !isUse(CACHING_ACTIONS, step, file, release === "tag"))
                continue;
              report(step.uses, "This release restores a cache that other runs can write to. Build releases without a cache.");
            }
          }
        }
      };
      function releaseOf(file) {
        const push = (0, workflow_file.A)(file, "push");
        if ((0, yaml_node.TM)((0, yaml_node.fK)(push?.config, "branches")).some(({ text }) => /release/i.test(text)))
          return "branch";
        const isTagged = (0, yaml_node.Ms)(push?.config, "tags") !== void 0;
        return isTagged || (0, workflow_file.A)(file, "release") !== void 0 ? "tag" : "none";
      }
      function isUse(actions, step, file, isTagOnly) {
        const reference = step.uses === void 0 ? void 0 : (0, workflow_step.D2)(step.uses.text);
        if (step.uses === void 0 || reference === void 0)
          return false;
        const { repository, path } = reference;
        const counts = actions.get(path === "" ? repository : `${repository}/${path}`);
        const use = {
          major: (0, workflow_step.Zx)(step.uses, file),
          input: (name) => {
            const value = (0, workflow_step.wg)(step, name);
            return value?.kind === "scalar" ? value.text : void 0;
          },
          isOn: (text) => {
            if (text.includes("${{"))
              return !isTagOnly || isTrueForTag(text) !== false;
            return !["", "false", "no", "0"].includes(text.trim().toLowerCase());
          }
        };
        return counts?.(use) ?? false;
      }
      const STRANGERS = ["pull_request_target", "workflow_run", "issue_comment"];
      function checkWrites(file, job, report) {
        const mode = cacheModeOf(file, job);
        const event = file.events.find(({ name }) => STRANGERS.includes(name));
        if (event === void 0 || mode === void 0 || !mode.value.text.startsWith("write"))
          return;
        report(mode.key, `\`${event.name}\` lets a stranger trigger this run, and every other run restores what it writes to the cache. Set \`cache-mode: none\`.`);
      }
      function cacheModeOf(file, job) {
        for (const node of [job.node, file.mapping]) {
          const entry = (0, yaml_node.Ms)(node, "cache-mode");
          if (entry?.value.kind === "scalar")
            return { key: entry.key, value: entry.value };
        }
        return void 0;
      }
      ;
      const ARCHIVED_ACTIONS = new Set(archived_actions_words(`
    8398a7/action-slack actions-rs/audit-check actions-rs/cargo actions-rs/clippy-check
    actions-rs/components-nightly actions-rs/grcov actions-rs/install actions-rs/tarpaulin
    actions-rs/toolchain actions/create-release actions/setup-elixir actions/setup-haskell actions/setup-ruby
    actions/upload-release-asset actionstoolbox/gem-build-and-release-action allanchain/poetry-cache-action
    andrewmcodes-archive/rubocop-linter-action aquasecurity/cfsec artichoke/setup-rust
    aslafy-z/conventional-pr-title-action azure/appconfiguration-sync azure/appservice-actions
    azure/azure-resource-login-action azure/container-actions azure/container-scan
    azure/data-factory-deploy-action azure/data-factory-export-action azure/data-factory-validate-action
    azure/docker-login azure/get-keyvault-secrets azure/k8s-actions azure/manage-azure-policy
    azure/publish-security-assessments azure/run-sqlpackage-action azure/spring-cloud-deploy
    azure/webapps-container-deploy cedrickring/golang-action cirrus-actions/rebase
    contributor-assistant/github-action convictional/trigger-workflow-and-wait cpcloud/flake-update-action
    crazy-max/ghaction-docker-buildx crazy-max/ghaction-hugo datreeio/datree
    decathlon/pull-request-labeler-action delaguardo/setup-graalvm dulvui/godot-android-export
    elstudio/actions-settings expo/expo-preview-action extractions/setup-mdbook extractions/setup-powerpack
    fabasoad/setup-zizmor-action facebook/pysa-action fregante/release-with-changelog fregante/setup-git-token
    google-github-actions/setup-cloud-sdk google/mirror-branch-action gradle/gradle-build-action
    grafana/k6-action hashicorp/terraform-cdk-action hcodes/yaspeller helaili/github-graphql-action
    helaili/jekyll-action ilshidur/action-slack irgolic/autopr jakejarvis/backblaze-b2-action
    jakejarvis/cloudflare-purge-action jakejarvis/firebase-deploy-action jakejarvis/hugo-build-action
    jakejarvis/lighthouse-action jakejarvis/s3-sync-action jetli/wasm-bindgen-action
    jimmygchen/runner-fallback-action justinribeiro/lighthouse-action kanadgupta/glitch-sync
    kxxt/chatgpt-action lapras-inc/resume-sync-action machine-learning-apps/wandb-action
    mansagroup/gcs-cache-action marvinpinto/action-automatic-releases marvinpinto/actions maxheld83/ghpages
    maxim-lobanov/setup-xamarin meilcli/danger-action meilcli/gradle-update-check-action
    meilcli/npm-update-check-action meilcli/nuget-update-check-action micnncim/action-lgtm-reaction
    mikepenz/gradle-dependency-submission niklasmerz/github-deployment-action orf/cargo-bloat-action
    paambaati/codeclimate-action philips-software/docker-ci-scripts primer/figma-action
    reasonsoftware/action-pylint repo-sync/pull-request repo-sync/repo-sync
    sagebind/docker-swarm-deploy-action scottbrenner/generate-changelog-action secrethub/actions
    semgrep/semgrep-action shaunlwm/action-release-debugapk soichisumi/issue-copy-action
    sonarsource/sonarcloud-github-action stefafafan/psi-action stefanprodan/kube-tools
    suzuki-shunsuke/github-action-format suzuki-shunsuke/github-action-tflint
    suzuki-shunsuke/github-action-tfsec suzuki-shunsuke/required-status-check-action
    suzuki-shunsuke/trivy-config-action suzuki-shunsuke/validate-pr-review-action svenstaro/upx-action
    swiftdocorg/github-wiki-publish-action tachiyomiorg/issue-moderator-action
    technote-space/auto-cancel-redundant-workflow technote-space/get-diff-action
    tencentcloudbase/cloudbase-action thegeeklab/ansible-later tibdex/github-app-token trmcnvn/chrome-addon
    whelk-io/maven-settings-xml-action yeslayla/build-godot-action youyo/aws-cdk-github-actions
    yumemi-inc/clean-cache-action z0al/dependent-issues
  `));
      function archived_actions_words(text) {
        return text.trim().split(/\s+/);
      }
      ;
      const archivedActionsRule = {
        id: "SEC032",
        severity: "warning",
        title: "Actions are maintained",
        checkWorkflow(file, report) {
          for (const job of file.jobs)
            sec032_archived_actions_check([job, ...job.steps], file.project.policy, report);
        },
        checkAction: (file, report) => sec032_archived_actions_check(file.steps, file.project.policy, report)
      };
      function sec032_archived_actions_check(users, policy, report) {
        for (const { uses } of users) {
          const reference = uses === void 0 ? void 0 : (0, workflow_step.D2)(uses.text);
          if (uses === void 0 || reference === void 0)
            continue;
          if (!policy.isAllowed((0, workflow_step.hD)(reference))) {
            report(uses, `The settings file does not allow ${JSON.stringify(uses.text)}.`, {
              severity: "error"
            });
          }
          const isArchived = ARCHIVED_ACTIONS.has(reference.repository) || ARCHIVED_ACTIONS.has(`${reference.repository}/${reference.path}`);
          if (isArchived)
            report(uses, `The repository of ${JSON.stringify(uses.text)} is archived and no longer maintained. Use another action.`);
        }
      }
      ;
      const unsoundTernaryRule = {
        id: "SEC033",
        severity: "warning",
        title: "Both branches of a ternary can be reached",
        checkWorkflow: sec033_unsound_ternary_check,
        checkAction: sec033_unsound_ternary_check
      };
      function sec033_unsound_ternary_check(file, report) {
        for (const site of expressionsOf(file).sites) {
          if (site.parsed.status !== "parsed")
            continue;
          sec033_unsound_ternary_inspect(site.parsed.ast, (literal) => report(locateToken(site, file.text, literal.token), "This value is falsy, so the value after `||` is always used. Invert the condition, or use `case(condition, value, other)`."));
        }
      }
      function sec033_unsound_ternary_inspect(node, tell) {
        if (node instanceof dist_ast.aU)
          sec033_unsound_ternary_inspect(node.group, tell);
        else if (node instanceof dist_ast._c)
          sec033_unsound_ternary_inspect(node.expr, tell);
        else if (node instanceof dist_ast.R6)
          for (const argument of node.args)
            sec033_unsound_ternary_inspect(argument, tell);
        else if (node instanceof dist_ast.oD) {
          for (const [at, argument] of node.args.entries()) {
            const isChosen = node.operator.lexeme === "||" && at < node.args.length - 1;
            const middle = isChosen ? lastOf(argument) : void 0;
            if (middle instanceof dist_ast.uS && isFalsy(middle))
              tell(middle);
            sec033_unsound_ternary_inspect(argument, tell);
          }
        }
      }
      function lastOf(node) {
        if (node instanceof dist_ast.aU)
          return lastOf(node.group);
        return node instanceof dist_ast.oD && node.operator.lexeme === "&&" ? node.args.at(-1) : void 0;
      }
      function isFalsy({ token }) {
        return token.lexeme === "false" || token.lexeme === "null" || token.value === "" || token.value === 0;
      }
      var did_you_mean = __webpack_require__(3941);
      ;
      const obscureUsesRule = {
        id: "SEC034",
        severity: "warning",
        title: "Names of actions are not misleading",
        checkWorkflow(file, report) {
          for (const job of file.jobs)
            for (const { uses } of job.steps)
              sec034_obscure_uses_check(uses, report);
        },
        checkAction(file, report) {
          for (const { uses } of file.steps)
            sec034_obscure_uses_check(uses, report);
        }
      };
      const OWNERS = new Set([...KNOWN_ACTIONS.keys()].map((name) => name.split("/")[0] ?? ""));
      function sec034_obscure_uses_check(uses, report) {
        const reference = uses === void 0 ? void 0 : (0, workflow_step.D2)(uses.text);
        if (uses === void 0 || reference === void 0)
          return;
        const location = uses.text.split("@")[0] ?? "";
        if (/\/\.{0,2}(?:\/|$)/.test(location)) {
          report(uses, "This name has redundant parts (`.`, `..` or empty), which obscure the action. Remove them.");
          return;
        }
        const [owner = "", name = ""] = reference.repository.split("/");
        if (OWNERS.has(owner))
          return;
        const owners = [...OWNERS].filter((known2) => KNOWN_ACTIONS.has(`${known2}/${name}`));
        const suggestion = (0, did_you_mean.t)(owner, owners);
        if (suggestion !== "") {
          report(uses, `The owner ${JSON.stringify(owner)} differs by one or two letters from the owner of a widely used action.${suggestion}`);
        }
      }
      ;
      const wideAppTokenRule = {
        id: "SEC035",
        severity: "warning",
        title: "Tokens of GitHub Apps are restricted",
        checkWorkflow(file, report) {
          for (const job of file.jobs)
            for (const step of job.steps)
              sec035_wide_app_token_check(step, report);
        },
        checkAction(file, report) {
          for (const step of file.steps)
            sec035_wide_app_token_check(step, report);
        }
      };
      function sec035_wide_app_token_check(step, report) {
        if (step.uses === void 0 || !(0, workflow_step.$m)(step, "actions/create-github-app-token"))
          return;
        const revoke = (0, workflow_step.wg)(step, "skip-token-revoke");
        if (revoke?.kind === "scalar" && revoke.text === "true") {
          report(revoke, "The token stays valid after the job. Remove `skip-token-revoke`.");
        }
        if ((0, yaml_node.Wo)((0, workflow_step.wg)(step, "owner")) && !(0, yaml_node.Wo)((0, workflow_step.wg)(step, "repositories"))) {
          report(step.uses, "The token has access to every repository of the owner. List the needed ones under `repositories`.");
        }
        const isNarrowed = (0, yaml_node.Mc)(step.with).some(({ key }) => key.text.toLowerCase().startsWith("permission-"));
        if (!isNarrowed) {
          report(step.uses, "The token has every permission of the app. Request the needed ones: `permission-contents: read`.");
        }
      }
      ;
      const storedPublishingTokensRule = {
        id: "SEC036",
        severity: "info",
        title: "Packages are published without a stored token",
        checkWorkflow: sec036_stored_publishing_tokens_check,
        checkAction: sec036_stored_publishing_tokens_check
      };
      const INDEXES = /^(?:|https:\/\/(?:upload\.pypi\.org\/legacy|test\.pypi\.org\/legacy|rubygems\.org|registry\.npmjs\.org)\/?)$/;
      function sec036_stored_publishing_tokens_check(file, report) {
        for (const step of (0, workflow_step.B_)(file)) {
          if (step.uses === void 0 || tokenOf(step) === void 0)
            continue;
          report(step.uses, "This registry accepts the identity of the workflow instead of a stored token (trusted publishing). Register the workflow there, grant `id-token: write`, and remove the token.");
        }
      }
      function tokenOf(step) {
        const isPublic = (...names) => names.every((name) => INDEXES.test((0, yaml_node.T7)((0, workflow_step.wg)(step, name))?.text.trim() ?? ""));
        if ((0, workflow_step.$m)(step, "pypa/gh-action-pypi-publish")) {
          const password = (0, workflow_step.wg)(step, "password");
          return (0, yaml_node.Wo)(password) && isPublic("repository-url", "repository_url") ? password : void 0;
        }
        if ((0, workflow_step.$m)(step, "rubygems/configure-rubygems-credentials")) {
          const token = (0, workflow_step.wg)(step, "api-token");
          return (0, yaml_node.Wo)(token) && isPublic("gem-server") ? token : void 0;
        }
        if ((0, workflow_step.$m)(step, "rubygems/release-gem")) {
          const trusted = (0, workflow_step.wg)(step, "setup-trusted-publisher");
          return (0, yaml_node.T7)(trusted)?.text === "false" ? trusted : void 0;
        }
        return void 0;
      }
      ;
      const unpinnedToolsRule = {
        id: "SEC037",
        severity: "warning",
        title: "Actions install a fixed version of their tool",
        checkWorkflow: sec037_unpinned_tools_check,
        checkAction: sec037_unpinned_tools_check
      };
      const TOOLS = [
        ["1password/load-secrets-action", "version"],
        ["aquasecurity/setup-trivy", "version"],
        ["golangci/golangci-lint-action", "version"]
      ];
      function sec037_unpinned_tools_check(file, report) {
        for (const step of (0, workflow_step.B_)(file)) {
          if (step.uses === void 0)
            continue;
          for (const [repository, name] of TOOLS) {
            if (!(0, workflow_step.$m)(step, repository))
              continue;
            const version = (0, workflow_step.wg)(step, name);
            const other = (0, workflow_step.wg)(step, `${name}-file`);
            if (!(0, yaml_node.Wo)(version)) {
              if (!(0, yaml_node.Wo)(other))
                report(step.uses, `Without \`${name}\` this action installs the newest version of its tool. Set \`${name}\`.`);
            } else if (/^v?latest$/i.test((0, yaml_node.T7)(version)?.text.trim() ?? "")) {
              report(version, `\`${name}: latest\` can be another program in the next run. Name a version.`);
            }
          }
        }
      }
      ;
      const adhocPackagesRule = {
        id: "SEC038",
        severity: "info",
        title: "Scripts install packages from a lock file",
        checkWorkflow: sec038_adhoc_packages_check,
        checkAction: sec038_adhoc_packages_check
      };
      const INSTALLERS = [
        ["npm", "install"],
        ["npm", "i"],
        ["npm", "add"],
        ["yarn", "add"],
        ["yarn", "global", "add"],
        ["pnpm", "add"],
        ["bun", "add"],
        ["gem", "install"]
      ];
      function sec038_adhoc_packages_check(file, report) {
        for (const script of (0, shell_script.kE)(file)) {
          (0, shell_script.nI)(script.ast, (node) => {
            if (node.type !== "Command" || !namesPackage(node))
              return;
            report(script.locate(node.pos, node.end), "This installs a package outside of a lock file, so its version and its dependencies can change between runs. Add it to the project's manifest.");
          });
        }
      }
      function namesPackage(command) {
        const words2 = (0, shell_script.Z9)(command);
        const installer = INSTALLERS.find((start) => start.every((word, at) => words2[at] === word));
        if (installer === void 0)
          return false;
        const names = words2.slice(installer.length).filter((word) => !word.startsWith("-"));
        return names.some((name) => !/^[./~]|\.tgz$|\.gem$|^file:/.test(name));
      }
      ;
      const secretsOutsideEnvironmentRule = {
        id: "SEC041",
        severity: "warning",
        title: "Jobs that read secrets have an environment",
        persona: "auditor",
        checkWorkflow(file, report) {
          if (file.events.length > 0 && file.events.every(({ name }) => name === "workflow_call"))
            return;
          const open = new Set(file.jobs.filter(({ node }) => !(0, yaml_node.Wo)((0, yaml_node.fK)(node, "environment"))).map(({ id: id2 }) => id2));
          for (const site of expressionsOf(file).sites) {
            if (site.path[0] !== "jobs" || !open.has(site.path[1] ?? "") || site.parsed.status !== "parsed")
              continue;
            for (const { path, token } of contextPathsOf(site.parsed.ast)) {
              if (path[0] !== "secrets" || path[1] === void 0 || path[1] === "github_token")
                continue;
              report(locateToken(site, file.text, token), `\`${path.join(".")}\` is available to every run of this workflow. Store it in an environment, and set \`environment\` on the job.`);
            }
          }
        }
      };
      ;
      const selfHostedRunnersRule = {
        id: "SEC042",
        severity: "warning",
        title: "Jobs run on GitHub's own runners",
        persona: "auditor",
        checkWorkflow(file, report) {
          for (const job of file.jobs) {
            const runsOn = (0, yaml_node.fK)(job.node, "runs-on");
            const labels = (0, yaml_node.TM)(runsOn?.kind === "mapping" ? (0, yaml_node.fK)(runsOn, "labels") : runsOn);
            const group = runsOn?.kind === "mapping" ? (0, yaml_node.fK)(runsOn, "group") : void 0;
            const row = /^\s*\$\{\{\s*matrix\.([\w.-]+)\s*\}\}\s*$/.exec(labels[0]?.text ?? "")?.[1];
            const values = row === void 0 ? labels : matrixValuesOf(job, row.toLowerCase().split(".")).scalars;
            const own = values.find(({ text }) => /^self-hosted$/i.test(text)) ?? ((0, yaml_node.Wo)(group) ? group : void 0);
            if (own === void 0)
              continue;
            report(own, "A self-hosted runner can keep what an earlier job left. Do not use it for code of strangers; create it anew for each job.");
          }
        }
      };
      var insecure_urls = __webpack_require__(3070);
      ;
      const insecureUrlsRule = {
        id: "SEC043",
        severity: "warning",
        title: "Downloads are encrypted",
        checkWorkflow: sec043_insecure_urls_check,
        checkAction: sec043_insecure_urls_check
      };
      const LOADERS = /* @__PURE__ */ new Set(["curl", "wget", "git", "pip", "pip3", "npm", "gem", "svn", "aria2c"]);
      function sec043_insecure_urls_check(file, report) {
        for (const script of (0, shell_script.kE)(file)) {
          (0, shell_script.nI)(script.ast, (node) => {
            if (node.type !== "Command" || !LOADERS.has((0, shell_script.Z9)(node)[0] ?? ""))
              return;
            for (const word of node.args) {
              if (word.type !== "Word" || !(0, insecure_urls._)(word.value))
                continue;
              report(script.locate(word.pos, word.end), "Anybody on the way can change what this URL returns. Use `https://`.");
            }
          });
        }
      }
      ;
      const concurrencyLimitsRule = {
        id: "SEC044",
        severity: "info",
        title: "Workflows limit their concurrent runs",
        persona: "pedantic",
        checkWorkflow(file, report) {
          const { mapping } = file;
          if (mapping === void 0 || file.jobs.length === 0)
            return;
          if (file.events.length === 1 && (0, workflow_file.A)(file, "workflow_call") !== void 0)
            return;
          const own = (0, yaml_node.Ms)(mapping, "concurrency");
          if (own !== void 0) {
            if ((0, yaml_node.fK)(own.value, "cancel-in-progress") === void 0 && (0, yaml_node.fK)(own.value, "queue") === void 0)
              report(own.key, "`concurrency` does not say what happens to a run in progress. Set `cancel-in-progress`.");
            return;
          }
          if (file.jobs.every(({ node }) => (0, yaml_node.Ms)(node, "concurrency") !== void 0))
            return;
          report((0, yaml_node.Ms)(mapping, "on")?.key ?? { start: mapping.start, end: mapping.start + 1 }, "Runs of this workflow are not limited: several can be in progress for one branch. Set `concurrency`.");
        }
      };
      ;
      const undocumentedPermissionsRule = {
        id: "SEC045",
        severity: "info",
        title: "Permissions have a comment that explains them",
        persona: "pedantic",
        checkWorkflow(file, report) {
          sec045_undocumented_permissions_check(file, (0, yaml_node.fK)(file.mapping, "permissions"), report);
          for (const { node } of file.jobs)
            sec045_undocumented_permissions_check(file, (0, yaml_node.fK)(node, "permissions"), report);
        }
      };
      function sec045_undocumented_permissions_check({ text }, permissions, report) {
        for (const { key, value } of (0, yaml_node.Mc)(permissions)) {
          const level = (0, yaml_node.T7)(value)?.text;
          if (level === void 0 || level === "none" || key.text === "contents" && level === "read")
            continue;
          const lineEnd2 = text.indexOf("\n", value.end);
          const rest = text.slice(value.end, lineEnd2 < 0 ? void 0 : lineEnd2);
          const lineStart = text.lastIndexOf("\n", key.start - 1) + 1;
          const above = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, lineStart);
          if (/#\s*\S/.test(rest) || /^\s*#\s*\S/.test(above))
            continue;
          report(key, `Nothing says why \`${key.text}: ${level}\` is needed. Add a comment.`);
        }
      }
      ;
      const anonymousDefinitionsRule = {
        id: "SEC046",
        severity: "info",
        title: "Workflows and jobs have a name",
        persona: "pedantic",
        checkWorkflow(file, report) {
          const { mapping } = file;
          if (mapping === void 0)
            return;
          if (!(0, yaml_node.Wo)((0, yaml_node.fK)(mapping, "name")))
            report({ start: mapping.start, end: mapping.start + 1 }, "The workflow has no name, so GitHub shows its path. Set `name`.");
          for (const { key, node } of file.jobs) {
            if (node.kind === "mapping" && !(0, yaml_node.Wo)((0, yaml_node.fK)(node, "name")))
              report(key, `The job ${JSON.stringify(key.text)} has no name. Set \`name\`.`);
          }
        }
      };
      ;
      const obscureExpressionsRule = {
        id: "SEC047",
        severity: "warning",
        title: "Expressions say what they read",
        checkWorkflow: sec047_obscure_expressions_check,
        checkAction: sec047_obscure_expressions_check
      };
      function sec047_obscure_expressions_check(file, report) {
        for (const site of expressionsOf(file).sites) {
          if (site.parsed.status !== "parsed")
            continue;
          const { ast } = site.parsed;
          if (hasConstantIndex(ast))
            report(locateSite(site, file.text), "The name of a property is computed from constants here, which hides what is read. Write the name.");
          else if (isConstantCall(ast))
            report(locateSite(site, file.text), "This expression always has the same value. Write the value.", {
              severity: "info",
              persona: "pedantic"
            });
        }
      }
      function hasConstantIndex(node) {
        if (node instanceof dist_ast.p_) {
          const isComputed = !(node.index instanceof dist_ast.uS) && !(node.index instanceof dist_ast.FE);
          return isComputed && isConstant(node.index) || hasConstantIndex(node.expr) || hasConstantIndex(node.index);
        }
        return childrenOf(node).some(hasConstantIndex);
      }
      function isConstantCall(node) {
        if (node instanceof dist_ast.aU)
          return isConstantCall(node.group);
        if (!(node instanceof dist_ast.R6))
          return false;
        return ["format", "join", "tojson"].includes(node.functionName.lexeme.toLowerCase()) && isConstant(node);
      }
      function isConstant(node) {
        if (node instanceof dist_ast.uS)
          return true;
        if (node instanceof dist_ast.R6) {
          const isPure = ["format", "join", "tojson", "fromjson"].includes(node.functionName.lexeme.toLowerCase());
          return isPure && node.args.every(isConstant);
        }
        const children = childrenOf(node);
        return children.length > 0 && !(node instanceof dist_ast.p_) && children.every(isConstant);
      }
      function childrenOf(node) {
        if (node instanceof dist_ast.aU)
          return [node.group];
        if (node instanceof dist_ast._c)
          return [node.expr];
        if (node instanceof dist_ast.yI)
          return [node.left, node.right];
        if (node instanceof dist_ast.oD || node instanceof dist_ast.R6)
          return node.args;
        if (node instanceof dist_ast.p_)
          return [node.expr, node.index];
        return [];
      }
      ;
      const superfluousActionsRule = {
        id: "SEC048",
        severity: "info",
        title: "Actions do what a runner cannot do by itself",
        checkWorkflow: sec048_superfluous_actions_check,
        checkAction: sec048_superfluous_actions_check
      };
      const INSTEAD = /* @__PURE__ */ new Map([
        ["softprops/action-gh-release", ["gh release create", "regular"]],
        ["ncipollo/release-action", ["gh release create", "regular"]],
        ["svenstaro/upload-release-action", ["gh release upload", "regular"]],
        ["elgohr/github-release-action", ["gh release create", "regular"]],
        ["addnab/docker-run-action", ["docker run", "regular"]],
        ["peter-evans/create-pull-request", ["gh pr create", "pedantic"]],
        ["peter-evans/create-or-update-comment", ["gh pr comment", "pedantic"]],
        ["dacbd/create-issue-action", ["gh issue create", "regular"]],
        ["dtolnay/rust-toolchain", ["rustup toolchain install", "pedantic"]],
        ["actions-rs/toolchain", ["rustup toolchain install", "pedantic"]],
        ["actions-rs/cargo", ["cargo", "regular"]],
        ["actions-rust-lang/setup-rust-toolchain", ["rustup toolchain install", "pedantic"]]
      ]);
      function sec048_superfluous_actions_check(file, report) {
        for (const { uses } of (0, workflow_step.B_)(file)) {
          const reference = uses === void 0 ? void 0 : (0, workflow_step.D2)(uses.text);
          const instead = INSTEAD.get(reference?.path === "" ? reference.repository : "");
          if (uses === void 0 || instead === void 0)
            continue;
          const [command, persona] = instead;
          report(uses, `GitHub's runners can do this without an action: \`${command}\` in a \`run\` step.`, {
            persona
          });
        }
      }
      ;
      function reportYamlProblems(file, rule, report) {
        for (const problem of file.problems) {
          if (problem.rule === rule)
            report(problem.at, problem.message, { severity: problem.severity });
        }
      }
      ;
      const yamlRule = {
        id: "WF001",
        severity: "error",
        title: "The file is valid YAML",
        checkWorkflow: (file, report) => reportYamlProblems(file, "WF001", report),
        checkAction: (file, report) => reportYamlProblems(file, "WF001", report)
      };
      ;
      const limitsRule = {
        id: "WF002",
        severity: "error",
        title: "The file is within GitHub's limits of size and depth",
        checkWorkflow: wf002_limits_check,
        checkAction: wf002_limits_check
      };
      function wf002_limits_check(file, report) {
        reportYamlProblems(file, "WF002", report);
        const long = new Set(expressionsOf(file).sites.map(({ scalar }) => scalar).filter(({ text }) => text.length > MAX_EXPRESSION_LENGTH));
        for (const scalar of long) {
          report({ start: scalar.start, end: scalar.start + 1 }, `A string with an expression may have up to ${MAX_EXPRESSION_LENGTH.toLocaleString("en")} characters; this one has ${scalar.text.length.toLocaleString("en")}. Move the script to a file.`);
        }
      }
      ;
      const list = (types) => types.split(" ").filter((type) => type !== "");
      const EVENTS = /* @__PURE__ */ new Map([
        ["branch_protection_rule", list("created edited deleted")],
        ["check_run", list("created rerequested completed requested_action")],
        ["check_suite", list("completed requested rerequested")],
        ["create", []],
        ["delete", []],
        ["deployment", []],
        ["deployment_status", []],
        [
          "discussion",
          list("created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered reopened closed")
        ],
        ["discussion_comment", list("created edited deleted")],
        ["fork", []],
        ["gollum", []],
        ["image_version", list("created deleted ready")],
        ["issue_comment", list("created edited deleted")],
        [
          "issues",
          list("opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned typed untyped field_added field_removed")
        ],
        ["label", list("created edited deleted")],
        ["member", list("added edited removed deleted")],
        ["merge_group", list("checks_requested destroyed")],
        ["milestone", list("created closed opened edited deleted")],
        ["page_build", []],
        ["project", list("created closed reopened edited deleted updated")],
        ["project_card", list("created moved converted edited deleted")],
        ["project_column", list("created updated moved deleted")],
        ["public", []],
        [
          "pull_request",
          list("assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled stacked")
        ],
        ["pull_request_comment", list("created edited deleted")],
        ["pull_request_review", list("submitted edited dismissed")],
        ["pull_request_review_comment", list("created edited deleted")],
        [
          "pull_request_target",
          list("assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled stacked")
        ],
        ["push", []],
        ["registry_package", list("published updated")],
        ["release", list("published unpublished created edited deleted prereleased released")],
        ["repository_dispatch", []],
        ["schedule", []],
        ["status", []],
        ["watch", list("started")],
        ["workflow_call", []],
        ["workflow_dispatch", []],
        ["workflow_run", list("completed requested in_progress")]
      ]);
      const FREE_TYPES = /* @__PURE__ */ new Set(["repository_dispatch"]);
      const EVENT_FILTERS = /* @__PURE__ */ new Map([
        ["push", list("branches branches-ignore tags tags-ignore paths paths-ignore")],
        ["pull_request", list("branches branches-ignore paths paths-ignore")],
        ["pull_request_target", list("branches branches-ignore paths paths-ignore")],
        ["merge_group", list("branches branches-ignore")],
        ["workflow_run", list("branches branches-ignore workflows")]
      ]);
      ;
      const known_keys_list = (words2) => words2.split(" ");
      const CONTAINER = known_keys_list("image credentials env ports volumes options");
      const known_keys_STEP = known_keys_list("id if name uses run working-directory shell with env continue-on-error timeout-minutes background wait wait-all cancel parallel");
      const KEYS = [
        ["", known_keys_list("name run-name on permissions env defaults concurrency jobs cache-mode")],
        ["on", [...EVENTS.keys()]],
        ["on.workflow_dispatch", known_keys_list("inputs")],
        ["on.workflow_dispatch.inputs.*", known_keys_list("description required default type options")],
        ["on.workflow_call", known_keys_list("inputs secrets outputs")],
        ["on.workflow_call.inputs.*", known_keys_list("type description required default")],
        ["on.workflow_call.secrets.*", known_keys_list("description required")],
        ["on.workflow_call.outputs.*", known_keys_list("description value")],
        ["on.schedule.[]", known_keys_list("cron timezone")],
        ["permissions", SCOPES],
        ["defaults", known_keys_list("run")],
        ["defaults.run", known_keys_list("shell working-directory")],
        ["concurrency", known_keys_list("group cancel-in-progress queue")],
        [
          "jobs.*",
          known_keys_list("name permissions needs if runs-on environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error container services uses with secrets cache-mode snapshot")
        ],
        ["jobs.*.permissions", SCOPES],
        ["jobs.*.defaults", known_keys_list("run")],
        ["jobs.*.defaults.run", known_keys_list("shell working-directory")],
        ["jobs.*.concurrency", known_keys_list("group cancel-in-progress queue")],
        ["jobs.*.environment", known_keys_list("name url")],
        ["jobs.*.strategy", known_keys_list("matrix fail-fast max-parallel")],
        ["jobs.*.runs-on", known_keys_list("group labels")],
        ["jobs.*.container", CONTAINER],
        ["jobs.*.container.credentials", known_keys_list("username password")],
        ["jobs.*.services.*", CONTAINER],
        ["jobs.*.services.*.credentials", known_keys_list("username password")],
        ["jobs.*.steps.[]", known_keys_STEP],
        [
          "runs",
          known_keys_list("using main pre pre-if post post-if image args entrypoint pre-entrypoint post-entrypoint env steps")
        ],
        ["runs.steps.[]", known_keys_STEP],
        ["branding", known_keys_list("icon color")],
        ["inputs.*", known_keys_list("description required default deprecationMessage")]
      ];
      const LEVELS = known_keys_list("read write none");
      function suggestAt(root, offset, isAction) {
        const place2 = root === null ? void 0 : findPlace(root, offset, []);
        if (place2 === void 0)
          return "";
        if (!place2.isKey) {
          const isLevel = place2.path.at(-2) === "permissions";
          return isLevel ? (0, did_you_mean.t)(place2.text, LEVELS) : "";
        }
        const keys = keysAt(place2.path.slice(0, -1), isAction);
        if (!keys.includes(place2.text))
          return (0, did_you_mean.t)(place2.text, keys);
        return place2.path.at(-2) === "[]" && place2.path.at(-3) === "steps" ? describeMisfit(place2.text) : "";
      }
      function describeMisfit(key) {
        if (key === "uses" || key === "run")
          return " A step has either `run` or `uses`, not both.";
        if (key === "with")
          return " Only a step with `uses` has `with`.";
        if (key === "shell" || key === "working-directory")
          return ` Only a step with \`run\` has \`${key}\`.`;
        return "";
      }
      function keysAt(path, isAction) {
        if (isAction && path.length === 0)
          return known_keys_list("name author description inputs outputs runs branding");
        const event = path[1] ?? "";
        const exact = KEYS.find(([pattern]) => matches(pattern === "" ? [] : pattern.split("."), path));
        if (exact !== void 0)
          return exact[1];
        return path.length === 2 && path[0] === "on" ? ["types", ...EVENT_FILTERS.get(event) ?? []] : [];
      }
      function matches(pattern, path) {
        return pattern.length === path.length && pattern.every((part, at) => part === "*" || part === path[at]);
      }
      function findPlace(node, offset, path) {
        if (node.kind === "scalar")
          return node.start === offset ? { path, isKey: false, text: node.text } : void 0;
        if (node.kind === "sequence") {
          const item = (0, yaml_node.S3)(node).find(({ start, end }) => start <= offset && offset <= end);
          return item === void 0 ? void 0 : findPlace(item, offset, [...path, "[]"]);
        }
        for (const { key, value } of (0, yaml_node.Mc)(node)) {
          const inner = [...path, key.text];
          if (key.start === offset)
            return { path: inner, isKey: true, text: key.text };
          if (value.start <= offset && offset <= value.end) {
            const found = findPlace(value, offset, inner);
            if (found !== void 0)
              return found;
          }
        }
        return void 0;
      }
      var features = __webpack_require__(4902);
      var action_constants = __webpack_require__(675);
      var action_schema = __webpack_require__(4282);
      var action_template = __webpack_require__(8666);
      var convert = __webpack_require__(6033);
      var events = __webpack_require__(1604);
      var jobs = __webpack_require__(1826);
      var template_context = __webpack_require__(4504);
      var template_reader = __webpack_require__(2752);
      var trace_writer = __webpack_require__(2842);
      var workflow_constants = __webpack_require__(7075);
      var workflow_schema = __webpack_require__(1544);
      var tokens = __webpack_require__(6393);
      ;
      const FILE = 1;
      class NodeReader {
        #events;
        #next;
        constructor(root) {
          this.#events = eventsOf(root, false);
          this.#advance();
        }
        allowLiteral() {
          if (this.#next?.kind !== "literal")
            return void 0;
          const { scalar, isKey } = this.#next;
          this.#advance();
          return toToken(scalar, isKey);
        }
        allowSequenceStart() {
          if (this.#next?.kind !== "sequence")
            return void 0;
          const token = new tokens.vd(FILE, rangeOf(this.#next.node), void 0);
          this.#advance();
          return token;
        }
        allowMappingStart() {
          if (this.#next?.kind !== "mapping")
            return void 0;
          const token = new tokens.eJ(FILE, rangeOf(this.#next.node), void 0);
          this.#advance();
          return token;
        }
        allowSequenceEnd() {
          return this.#allowEnd();
        }
        allowMappingEnd() {
          return this.#allowEnd();
        }
        validateStart() {
          if (this.#next === void 0)
            throw new Error("Expected start of reader");
        }
        validateEnd() {
          if (this.#next !== void 0)
            throw new Error("Expected end of reader");
        }
        #allowEnd() {
          if (this.#next?.kind !== "end")
            return false;
          this.#advance();
          return true;
        }
        #advance() {
          const { value, done } = this.#events.next();
          this.#next = done === true ? void 0 : value;
        }
      }
      function* eventsOf(node, isKey) {
        if (node.kind === "scalar") {
          yield { kind: "literal", scalar: node, isKey };
          return;
        }
        yield { kind: node.kind, node };
        if (node.kind === "sequence")
          for (const item of node.items)
            yield* eventsOf(item, false);
        else {
          for (const { key, value } of node.entries) {
            yield* eventsOf(key, true);
            yield* eventsOf(value, false);
          }
        }
        yield { kind: "end" };
      }
      function toToken(scalar, isKey) {
        const { value, text } = scalar;
        const range = rangeOf(scalar);
        if (isKey || typeof value === "string") {
          return new tokens.Hj(FILE, range, (0, yaml_node.xS)(text) ? withPlainSpaces(text) : text, void 0);
        }
        if (typeof value === "number")
          return new tokens.X1(FILE, range, value, void 0);
        if (typeof value === "boolean")
          return new tokens.Km(FILE, range, value, void 0);
        return new tokens.Z4(FILE, range, void 0);
      }
      function rangeOf({ start, end }) {
        return { start: { line: 1, column: start + 1 }, end: { line: 1, column: Math.max(end, start + 1) + 1 } };
      }
      ;
      const VERDICTS = /* @__PURE__ */ new WeakMap();
      const NOTHING = { problems: [], crash: void 0 };
      function askWorkflowParser(source) {
        const { root } = source;
        if (!source.isSafe || root === null)
          return NOTHING;
        const known2 = VERDICTS.get(source);
        if (known2 !== void 0)
          return known2;
        const verdict = guard(() => {
          const context = createContext((0, workflow_schema.L)());
          const value = (0, template_reader.x)(context, workflow_constants.D, new NodeReader(root), context.getFileId(source.path));
          const problems = readProblems(context);
          if (value !== void 0)
            problems.push(...library_problems_convert(context, value, problems.length));
          return problems;
        });
        VERDICTS.set(source, verdict);
        return verdict;
      }
      function askActionParser(source) {
        const { root } = source;
        if (!source.isSafe || root === null)
          return NOTHING;
        return guard(() => {
          const context = createContext((0, action_schema.E)());
          const value = (0, template_reader.x)(context, action_constants.Y, new NodeReader(root), context.getFileId(source.path));
          if (value !== void 0 && context.errors.getErrors().length === 0) {
            (0, action_template.C)(context, value, { errorPolicy: convert.t.TryConversion });
          }
          return readProblems(context);
        });
      }
      function createContext(schema) {
        const context = new template_context.m(new template_context.R(), schema, new trace_writer.P());
        context.state.featureFlags = new features.g({ all: true });
        return context;
      }
      function library_problems_convert(context, root, known2) {
        const mapping = root.assertMapping("root");
        for (const { key, value } of mapping) {
          const name = key.assertString("root key").value;
          try {
            if (name === "on")
              (0, events.j)(context, value);
            if (name === "jobs")
              (0, jobs.S)(context, value);
          } catch (error) {
            if (isTokenError(error))
              continue;
            throw error;
          }
        }
        return readProblems(context).slice(known2).filter(({ message }) => !isFalsePositive(message));
      }
      function isTokenError(error) {
        return error instanceof Error && /^(Unexpected type|Expected|Unexpected value)/.test(error.message);
      }
      function isFalsePositive(message) {
        return /Unexpected type '.*' encountered/.test(message) || message.includes("BasicExpressionToken") || message.includes("Unexpected symbol: '${{'") || message.startsWith("Unexpected value ''") || message.includes("repository_dispatch") || message.includes("Unable to find reusable workflow");
      }
      function readProblems(context) {
        return context.errors.getErrors().map(({ rawMessage, range }) => {
          const start = (range?.start.column ?? 1) - 1;
          return { message: rawMessage, start, end: Math.max(start + 1, (range?.end.column ?? 1) - 1) };
        });
      }
      function guard(ask) {
        try {
          return { problems: ask(), crash: void 0 };
        } catch (error) {
          if (isTokenError(error)) {
            const message = error instanceof Error ? error.message : "";
            return { problems: [{ message, start: 0, end: 1 }], crash: void 0 };
          }
          return { problems: [], crash: error instanceof Error ? error.message : String(error) };
        }
      }
      ;
      function findStructureProblems(file) {
        const { mapping } = file;
        if (mapping === void 0) {
          return file.root === null ? [] : [{ at: file.root, message: "A workflow must be a mapping with `on` and `jobs`." }];
        }
        const problems = [];
        const jobs2 = (0, yaml_node.Ms)(mapping, "jobs");
        if (jobs2 !== void 0 && (0, yaml_node.Mc)(jobs2.value).length === 0 && jobs2.value.kind !== "sequence") {
          problems.push({ at: jobs2.key, message: "`jobs` contains no jobs." });
        }
        const on = (0, yaml_node.Ms)(mapping, "on");
        if (on !== void 0 && !(0, yaml_node.Wo)(on.value))
          problems.push({ at: on.key, message: "`on` lists no events." });
        const cacheModes = [mapping, ...file.jobs.map(({ node }) => node)].flatMap(findCacheModeProblems);
        return [...problems, ...cacheModes, ...findCallEventProblems(file), ...file.jobs.flatMap(findJobProblems)];
      }
      const DECLARATIONS = [
        ["inputs", ["type", "description", "required", "default"], "type"],
        ["secrets", ["description", "required"], void 0],
        ["outputs", ["description", "value"], "value"]
      ];
      function findCallEventProblems(file) {
        const config = (0, workflow_file.A)(file, "workflow_call")?.config;
        return DECLARATIONS.flatMap(([group, keys, required]) => (0, yaml_node.Mc)((0, yaml_node.fK)(config, group)).flatMap(({ key, value }) => {
          const problems = (0, yaml_node.Mc)(value).filter((entry) => !keys.includes(entry.key.text)).map((entry) => ({
            at: entry.key,
            message: `\`${entry.key.text}\` is unknown here; known keys: ${keys.join(", ")}.`
          }));
          if (required !== void 0 && (0, yaml_node.fK)(value, required) === void 0) {
            problems.push({
              at: key,
              message: `${JSON.stringify(key.text)} of workflow_call needs \`${required}\`.`
            });
          }
          const type = (0, yaml_node.ol)(value, "type");
          if (group === "inputs" && type !== void 0 && !["boolean", "number", "string"].includes(type.text)) {
            problems.push({
              at: type,
              message: `${JSON.stringify(type.text)} is not a type of input; use boolean, number or string.`
            });
          }
          return problems;
        }));
      }
      const CACHE_MODES = /* @__PURE__ */ new Set(["read", "write", "write-only", "none"]);
      function findCacheModeProblems(node) {
        const mode = (0, yaml_node.Ms)(node, "cache-mode");
        if (mode === void 0 || mode.value.kind === "scalar" && CACHE_MODES.has(mode.value.text))
          return [];
        const message = `\`cache-mode\` must be one of ${[...CACHE_MODES].join(", ")}.`;
        return [{ at: (0, yaml_node.Wo)(mode.value) ? mode.value : mode.key, message }];
      }
      function findJobProblems(job) {
        if (job.node.kind !== "mapping")
          return [];
        if (job.uses !== void 0)
          return findCallProblems(job);
        const problems = [];
        const steps = (0, yaml_node.fK)(job.node, "steps");
        if (!(0, yaml_node.Wo)(steps)) {
          problems.push({
            at: job.key,
            message: `The job ${JSON.stringify(job.id)} has no \`steps\`. Add steps, or call a workflow with \`uses\`.`
          });
        } else if (steps.kind === "sequence" && steps.items.length === 0) {
          problems.push({ at: steps, message: "`steps` is empty." });
        }
        for (const name of ["with", "secrets"]) {
          const entry = (0, yaml_node.Ms)(job.node, name);
          if (entry !== void 0) {
            problems.push({
              at: entry.key,
              message: `\`${name}\` is only for a job that calls a workflow with \`uses\`.`
            });
          }
        }
        return [
          ...problems,
          ...findContainerProblems((0, yaml_node.fK)(job.node, "container")),
          ...(0, yaml_node.Mc)((0, yaml_node.fK)(job.node, "services")).flatMap(({ value }) => findContainerProblems(value)),
          ...job.steps.flatMap(findStepProblems)
        ];
      }
      const CALL_KEYS = /* @__PURE__ */ new Set([
        "name",
        "uses",
        "with",
        "secrets",
        "needs",
        "if",
        "permissions",
        "strategy",
        "concurrency",
        "cache-mode"
      ]);
      function findCallProblems(job) {
        return (0, yaml_node.Mc)(job.node).filter(({ key }) => !CALL_KEYS.has(key.text)).map(({ key }) => ({
          at: key,
          message: `\`${key.text}\` is not allowed in a job that calls a workflow with \`uses\`.`
        }));
      }
      function findStepProblems({ node, uses, run }) {
        const problems = [];
        const working = (0, yaml_node.Ms)(node, "working-directory");
        if (uses !== void 0 && run === void 0 && working !== void 0) {
          problems.push({ at: working.key, message: "`working-directory` has no effect on a step with `uses`." });
        }
        const shell = (0, yaml_node.Ms)(node, "shell");
        if (uses !== void 0 && run === void 0 && shell !== void 0) {
          problems.push({ at: shell.key, message: "`shell` has no effect on a step with `uses`." });
        }
        return problems;
      }
      function findContainerProblems(container) {
        const problems = [];
        const credentials = (0, yaml_node.Ms)(container, "credentials");
        if (credentials?.value.kind === "mapping" && !["username", "password"].every((name) => (0, yaml_node.fK)(credentials.value, name) !== void 0)) {
          problems.push({ at: credentials.key, message: "`credentials` needs both `username` and `password`." });
        }
        const image = container?.kind === "mapping" ? (0, yaml_node.ol)(container, "image") : void 0;
        if (image === void 0 || (0, yaml_node.xS)(image.text) || (0, yaml_node.FA)(image.text))
          return problems;
        if (/\s/.test(image.text.trim()))
          problems.push({ at: image, message: "The image's name contains a space." });
        return problems;
      }
      ;
      const schemaRule = {
        id: "WF010",
        severity: "error",
        title: "The workflow follows GitHub's schema",
        checkWorkflow
      };
      const OWNED_ELSEWHERE = /^(Unrecognized (named-value|function)|Unexpected (symbol|end of expression)|Job '.*' depends on|The (workflow|job) must contain at least one|The identifier '|The expression is not closed|Too (few|many) parameters|Invalid cron|Unexpected value '\$\{\{|Expected one of uses or run|Even number of parameters|Exceeded max|Missing 'options'|Input type is not 'choice'|An expression was expected)/;
      function checkWorkflow(file, report) {
        const updates = (0, yaml_node.Ms)(file.mapping, "updates");
        if (updates !== void 0 && (0, yaml_node.Ms)(file.mapping, "version") !== void 0 && file.jobs.length === 0) {
          report(updates.key, "This is a Dependabot configuration, not a workflow. Move it to `.github/dependabot.yml`.");
          return;
        }
        const lines = /* @__PURE__ */ new Set();
        const starts = /* @__PURE__ */ new Set();
        for (const { at, message } of findStructureProblems(file)) {
          report(at, message);
          lines.add(file.lines.range(at.start, 0).line);
          starts.add(at.start);
        }
        if (file.mapping === void 0)
          return;
        const verdict = askWorkflowParser(file);
        if (verdict.crash !== void 0)
          throw new Error(`GitHub's parser failed: ${verdict.crash}`);
        const known2 = new Set([file.mapping, ...file.jobs.map(({ node }) => node)].map((node) => (0, yaml_node.Ms)(node, "cache-mode")?.key.start));
        const eventValues = new Set(eventScalars(file).map(({ start }) => start));
        for (const problem of verdict.problems) {
          if (OWNED_ELSEWHERE.test(problem.message))
            continue;
          const { start } = problem;
          if (file.repeatedKeys.has(start))
            continue;
          if (problem.message.startsWith("Unexpected value") && eventValues.has(start))
            continue;
          if (problem.message === "Unexpected value ''" && isWithin(start, (0, yaml_node.fK)(file.mapping, "on")))
            continue;
          if (starts.has(start) || known2.has(start))
            continue;
          if (isIgnoredKey(file, start)) {
            if (/^(?:branches|tags|paths)(?:-ignore)?$/.test(file.text.slice(start, problem.end)))
              continue;
            report({ start, end: problem.end }, `${problem.message.replace(/\.$/, "")}: GitHub accepts this key and ignores it.`, {
              severity: "warning"
            });
            continue;
          }
          const at = /^(Required property|Container image cannot be empty)/.test(problem.message) ? keyOf(file.mapping, start) ?? { start, end: start + 1 } : { start, end: Math.min(problem.end, lineEnd(file.text, start)) };
          const { line } = file.lines.range(at.start, 0);
          if (lines.has(line) && !/^(?:Unexpected value|Required property|'.*' is already)/.test(problem.message))
            continue;
          const suggestion = problem.message.startsWith("Unexpected value") ? suggestAt(file.root, start, false) : "";
          report(at, `${problem.message.replace(/\.$/, "")}.${suggestion}`);
          lines.add(line);
        }
      }
      function isIgnoredKey(file, start) {
        return file.events.some(({ name, config }) => (name === "workflow_dispatch" || name === "merge_group") && (0, yaml_node.Mc)(config).some(({ key }) => key.start === start));
      }
      function eventScalars(file) {
        return file.events.flatMap(({ at, config }) => [at, ...(0, yaml_node.TM)((0, yaml_node.fK)(config, "types"))]);
      }
      function isWithin(offset, node) {
        return node !== void 0 && node.start <= offset && offset <= node.end;
      }
      function keyOf(node, start) {
        for (const child of (0, yaml_node.S3)(node)) {
          const found = keyOf(child, start);
          if (found !== void 0)
            return found;
        }
        for (const { key, value } of (0, yaml_node.Mc)(node)) {
          if (value.kind === "mapping" && value.start === start)
            return key;
          const found = value.start <= start && start <= value.end ? keyOf(value, start) : void 0;
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
      function lineEnd(text, from) {
        const end = text.indexOf("\n", from);
        return Math.max(from + 1, end < 0 ? text.length : end);
      }
      ;
      const emptyValuesRule = {
        id: "WF011",
        severity: "error",
        title: "Values are not empty or out of range",
        checkWorkflow: wf011_empty_values_checkWorkflow
      };
      const JOB_KEYS = /* @__PURE__ */ new Set([
        "needs",
        "runs-on",
        "outputs",
        "env",
        "defaults",
        "strategy",
        "services",
        "environment",
        "container",
        "name",
        "uses"
      ]);
      const STEP_KEYS = /* @__PURE__ */ new Set(["run", "uses", "name", "shell", "working-directory", "env", "id"]);
      const POSITIVE = /* @__PURE__ */ new Set(["timeout-minutes", "max-parallel"]);
      function wf011_empty_values_checkWorkflow(file, tell) {
        const on = (0, yaml_node.fK)(file.mapping, "on");
        const isOfEvent = (offset) => on !== void 0 && on.start <= offset && offset <= on.end;
        const refused = new Set(askWorkflowParser(file).problems.filter(({ message, start }) => message !== "Unexpected value ''" || !isOfEvent(start)).map(({ start }) => file.lines.range(start, 0).line));
        const report = (at, message, more) => {
          if (!refused.has(file.lines.range(at.start, 0).line))
            tell(at, message, more);
        };
        for (const entry of (0, yaml_node.Mc)(file.mapping)) {
          if (["env", "defaults", "concurrency", "run-name", "name"].includes(entry.key.text))
            checkEmpty(entry, report);
        }
        for (const { config } of file.events) {
          for (const { value } of (0, yaml_node.Mc)((0, yaml_node.fK)(config, "inputs"))) {
            for (const entry of (0, yaml_node.Mc)(value))
              if (entry.key.text === "options")
                checkEmpty(entry, report);
          }
          for (const entry of (0, yaml_node.Mc)(config)) {
            if (entry.key.text !== "inputs" && entry.key.text !== "secrets" && entry.key.text !== "outputs") {
              checkEmpty(entry, report);
            }
          }
        }
        for (const job of file.jobs) {
          for (const entry of (0, yaml_node.Mc)(job.node)) {
            if (JOB_KEYS.has(entry.key.text))
              checkEmpty(entry, report);
            checkPositive(entry, report);
          }
          for (const part of ["runs-on", "snapshot"]) {
            for (const entry of (0, yaml_node.Mc)((0, yaml_node.fK)(job.node, part)))
              checkEmpty(entry, report);
          }
          const strategy = (0, yaml_node.GS)(job.node, "strategy");
          for (const entry of (0, yaml_node.Mc)(strategy))
            checkPositive(entry, report);
          for (const { key, value } of (0, yaml_node.Mc)((0, yaml_node.fK)(strategy, "matrix"))) {
            if (isEmpty(value))
              report(value.end > value.start ? value : key, `\`${key.text}\` is empty. Give it a value, or remove it.`);
          }
          for (const step of job.steps) {
            for (const entry of step.node.entries) {
              if (STEP_KEYS.has(entry.key.text))
                checkEmpty(entry, report);
              checkPositive(entry, report);
            }
          }
        }
      }
      function checkEmpty({ key, value }, report) {
        if (!isEmpty(value)) {
          for (const item of (0, yaml_node.S3)(value)) {
            if (item.kind === "scalar" && item.text === "")
              report(item, `An item of \`${key.text}\` is empty.`);
          }
          return;
        }
        const isExplicit = value.end > value.start;
        report(isExplicit ? value : key, `\`${key.text}\` is empty. Give it a value, or remove it.`, {
          severity: value.kind === "scalar" || isTaken(key.text) ? "warning" : "error"
        });
      }
      function isTaken(key) {
        return ["needs", "env", "outputs", "defaults", "services"].includes(key);
      }
      function isEmpty(value) {
        if (value.kind === "mapping")
          return value.entries.length === 0;
        if (value.kind === "sequence")
          return value.items.length === 0;
        return !(0, yaml_node.Wo)(value) || value.text.trim() === "";
      }
      function checkPositive({ key, value }, report) {
        if (!POSITIVE.has(key.text) || value.kind !== "scalar" || (0, yaml_node.xS)(value.text))
          return;
        if (key.text === "max-parallel" && value.value === 0) {
          report(value, "`max-parallel: 0` sets no limit. Remove it, or give a number above 0.", {
            severity: "warning"
          });
        } else if (typeof value.value === "number" && !(value.value > 0)) {
          report(value, `\`${key.text}\` must be greater than 0.`);
        } else if (key.text === "max-parallel" && typeof value.value === "number" && !Number.isInteger(value.value)) {
          report(value, "`max-parallel` must be a whole number.");
        }
      }
      ;
      const actionSchemaRule = {
        id: "WF012",
        severity: "error",
        title: "The action's metadata follows GitHub's schema",
        checkAction
      };
      const COLORS = /* @__PURE__ */ new Set(["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"]);
      const wf012_action_schema_OWNED_ELSEWHERE = /^(Unrecognized (named-value|function)|Unexpected (symbol|end)|The expression is not closed|Too (few|many))/;
      function checkAction(file, report) {
        const { mapping } = file;
        if (mapping === void 0) {
          if (file.root !== null)
            report(file.root, "An action's metadata must be a mapping with `name`, `description` and `runs`.");
          return;
        }
        const reported = checkConcurrentKeys(file, report);
        const lines = /* @__PURE__ */ new Set();
        const verdict = askActionParser(file);
        if (verdict.crash !== void 0)
          throw new Error(`GitHub's parser failed: ${verdict.crash}`);
        for (const problem of verdict.problems) {
          const { start } = problem;
          const { line } = file.lines.range(start, 0);
          if (wf012_action_schema_OWNED_ELSEWHERE.test(problem.message) || lines.has(line))
            continue;
          if (reported.has(start) || file.repeatedKeys.has(start))
            continue;
          const suggestion = problem.message.startsWith("Unexpected value") ? suggestAt(file.root, start, true) : "";
          report({ start, end: problem.end }, `${problem.message.replace(/\.$/, "")}.${suggestion}`);
          lines.add(line);
        }
        checkColor((0, yaml_node.ol)((0, yaml_node.GS)(mapping, "branding"), "color"), report);
        checkRuns(file, report);
        checkHooks(file, report);
        checkFiles(file, report);
        for (const { key, value } of file.inputs) {
          const deprecation = (0, yaml_node.Ms)(value, "deprecationMessage");
          if (deprecation?.value.kind === "scalar" && deprecation.value.text.trim() === "") {
            report(deprecation.key, `The deprecation message of the input ${JSON.stringify(key.text)} is empty. Say what to use instead.`, {
              severity: "warning"
            });
          }
        }
      }
      function checkHooks(file, report) {
        const runs = (0, yaml_node.GS)(file.mapping, "runs");
        for (const hook of ["pre", "post"]) {
          const condition = (0, yaml_node.Ms)(runs, `${hook}-if`);
          if (condition === void 0)
            continue;
          const program = file.using === "docker" ? `${hook}-entrypoint` : hook;
          if ((0, yaml_node.fK)(runs, program) === void 0) {
            report(condition.key, `\`${hook}-if\` has no effect without \`${program}\`.`, { severity: "warning" });
          }
          if (condition.value.kind === "scalar")
            checkHookCondition(condition.value, file, report);
        }
      }
      const HOOK_SCOPE = {
        contexts: ["github", "inputs", "job", "runner", "env", "strategy", "matrix"],
        functions: ["always", "success", "failure", "cancelled", "hashfiles"]
      };
      function checkHookCondition(condition, file, report) {
        const { text } = condition;
        if ((0, yaml_node.xS)(text)) {
          report(condition, `The runner does not accept braces here. Write the condition without \`\${{\` and \`}}\`.`);
          return;
        }
        if (text.trim() === "")
          return;
        const parsed = parseExpression(text);
        if (parsed.status === "failed") {
          report((0, scalar_position.c)(condition, file.text, parsed.offset, 1), `${parsed.message}.`);
          return;
        }
        const [first] = parsed.tokens;
        if (first === void 0)
          return;
        const contexts = actionContexts(file.inputs.map(({ key }) => key.text));
        const { problems } = checkExpression(parsed.ast, { contexts, availability: HOOK_SCOPE }, first);
        for (const { token, message, severity } of problems) {
          const from = offsetOf(text, token.range.start);
          report((0, scalar_position.c)(condition, file.text, from, token.lexeme.length), message, severity && { severity });
        }
      }
      function checkFiles(file, report) {
        const runs = (0, yaml_node.GS)(file.mapping, "runs");
        const names = file.using === "docker" ? ["image"] : /^node\d+$/.test(file.using) ? ["main", "pre", "post"] : [];
        for (const name of names) {
          const named = (0, yaml_node.ol)(runs, name);
          if (named === void 0 || (0, yaml_node.xS)(named.text) || named.text.startsWith("docker://"))
            continue;
          const folder = file.path.split("/").slice(0, -1).join("/");
          if (!file.project.isFileMissing(folder === "" ? named.text : `${folder}/${named.text}`))
            continue;
          const isImage = name === "image";
          report(named, `The action's folder has no file ${JSON.stringify(named.text)}.${isImage ? " Write an image of a registry as `docker://name:tag`." : " GitHub runs the action as committed."}`, { severity: isImage ? "error" : "warning" });
        }
      }
      const CONCURRENT_KEYS = /* @__PURE__ */ new Set(["background", "cancel", "parallel", "wait", "wait-all"]);
      function checkConcurrentKeys(file, report) {
        const places = /* @__PURE__ */ new Set();
        for (const step of (0, yaml_node.S3)((0, yaml_node.fK)((0, yaml_node.fK)(file.mapping, "runs"), "steps"))) {
          for (const { key } of (0, yaml_node.Mc)(step)) {
            if (!CONCURRENT_KEYS.has(key.text))
              continue;
            report(key, `\`${key.text}\` is only for steps of a job, not of a composite action.`);
            places.add(key.start).add(step.start);
          }
        }
        return places;
      }
      function checkColor(color, report) {
        if (color !== void 0 && !COLORS.has(color.text)) {
          report(color, `Unknown color ${JSON.stringify(color.text)}. Use one of ${[...COLORS].join(", ")}.`);
        }
      }
      function checkRuns(file, report) {
        const runs = (0, yaml_node.Ms)(file.mapping, "runs");
        if (runs === void 0 || runs.value.kind !== "mapping")
          return;
        const using = (0, yaml_node.Ms)(runs.value, "using");
        if (using !== void 0 && !/^(node\d+|docker|composite|dart|plugin)$/.test(file.using)) {
          report(using.value, `${JSON.stringify(file.using)} is not a runtime. Use node24, docker or composite.`);
        }
        if (file.using !== "composite") {
          for (const { key, value } of file.outputs) {
            const own = (0, yaml_node.Ms)(value, "value");
            if (own !== void 0 && file.using !== "") {
              report(own.key, `\`value\` has no effect: the program itself sets the output ${JSON.stringify(key.text)}.`, { severity: "warning" });
            }
          }
          return;
        }
        for (const step of file.steps) {
          if (step.run !== void 0 && (0, yaml_node.fK)(step.node, "shell") === void 0) {
            report(step.node, "A `run` step of a composite action needs `shell`.");
          }
        }
        for (const { key, value } of (0, yaml_node.Mc)((0, yaml_node.fK)(file.mapping, "outputs"))) {
          if (value.kind === "mapping" && (0, yaml_node.fK)(value, "value") === void 0) {
            report(key, `The output ${JSON.stringify(key.text)} of a composite action needs \`value\`.`);
          }
        }
      }
      ;
      const expressionsRule = {
        id: "WF020",
        severity: "error",
        title: "Expressions are valid and use what is available",
        checkWorkflow(file, report) {
          const reported = [];
          wf020_expressions_check(file, (at, message, more) => {
            reported.push(at.start);
            report(at, message, more);
          });
          checkWithParser(file, reported, report);
        },
        checkAction: wf020_expressions_check
      };
      function checkWithParser(file, reported, report) {
        const { sites } = expressionsOf(file);
        const reportedScalars = new Set(reported.map((at) => scalarAround(sites, at)));
        for (const { message, start } of askWorkflowParser(file).problems) {
          const [, kind, name = ""] = /^Unrecognized (named-value|function): '([^']*)'/.exec(message) ?? [];
          if (kind === void 0)
            continue;
          const scalar = scalarAround(sites, start);
          if (scalar !== void 0 && reportedScalars.has(scalar))
            continue;
          report({ start, end: start + 1 }, `The ${kind === "function" ? "function" : "context"} \`${name}\` is not available here.`);
        }
      }
      function scalarAround(sites, offset) {
        let [low, high] = [0, sites.length];
        while (low < high) {
          const middle = low + high >>> 1;
          if ((sites[middle]?.scalar.start ?? 0) <= offset)
            low = middle + 1;
          else
            high = middle;
        }
        const scalar = sites[low - 1]?.scalar;
        return scalar !== void 0 && offset <= scalar.end ? scalar : void 0;
      }
      function wf020_expressions_check(file, report) {
        const { sites, unclosed } = expressionsOf(file);
        for (const { scalar, offset } of unclosed) {
          report((0, scalar_position.c)(scalar, file.text, offset, 3), "The expression is not closed: `}}` is missing.");
        }
        for (const site of sites) {
          if (site.parsed.status === "failed") {
            report(locateInSite(site, file.text, site.parsed.offset, 1), `${site.parsed.message.replace(/\.$/, "")}.`);
          }
        }
        reportExpressionProblems(file, "WF020", report);
      }
      function reportExpressionProblems(file, rule, report) {
        for (const { site, checked } of expressionsOf(file).checked) {
          for (const problem of checked.problems) {
            if (problem.rule !== rule)
              continue;
            const { severity } = problem;
            const at = locateToken(site, file.text, problem.token);
            report(at, problem.message, severity === void 0 ? {} : { severity });
          }
        }
      }
      ;
      const propertiesRule = {
        id: "WF021",
        severity: "warning",
        title: "Expressions read properties that exist",
        checkWorkflow: wf021_properties_check,
        checkAction: wf021_properties_check
      };
      function wf021_properties_check(file, report) {
        reportExpressionProblems(file, "WF021", report);
      }
      ;
      function reportTextsAsBooleans(file, report) {
        const names = file.kind === "workflow" ? booleanInputs(file) : booleanLikeInputs(file);
        if (names.size === 0)
          return;
        for (const site of expressionsOf(file).sites) {
          if (site.parsed.status !== "parsed")
            continue;
          for (const operand of operandsOf(site.parsed.ast, expression_site_isCondition(site.path))) {
            const [read, ...more] = contextPathsOf(operand);
            const name = read?.path.join(".") ?? "";
            if (read === void 0 || more.length > 0 || !names.has(name))
              continue;
            const advice = file.kind === "workflow" ? `Use \`${name.replace(/^github\.event\./, "")}\`, which is a boolean` : `Compare it: \`${name} == 'true'\``;
            report(locateToken(site, file.text, read.token), `\`${name}\` is a string here, and the string 'false' is truthy. ${advice}.`, { severity: "warning" });
          }
        }
      }
      function booleanInputs(file) {
        const inputs = (0, yaml_node.Mc)((0, yaml_node.fK)((0, workflow_file.A)(file, "workflow_dispatch")?.config, "inputs"));
        return new Set(inputs.filter(({ value }) => (0, yaml_node.ol)(value, "type")?.text === "boolean").map(({ key }) => `github.event.inputs.${key.text.toLowerCase()}`));
      }
      function booleanLikeInputs({ inputs }) {
        return new Set(inputs.filter(({ value }) => /^(?:true|false)$/i.test((0, yaml_node.ol)(value, "default")?.text ?? "")).map(({ key }) => `inputs.${key.text.toLowerCase()}`));
      }
      function operandsOf(node, isAsked) {
        if (node instanceof dist_ast.aU)
          return operandsOf(node.group, isAsked);
        if (node instanceof dist_ast._c)
          return operandsOf(node.expr, true);
        if (node instanceof dist_ast.oD) {
          const last = node.args.length - 1;
          return node.args.flatMap((argument, at) => {
            const decides = node.operator.lexeme === "&&" && at < last;
            return operandsOf(argument, isAsked || decides);
          });
        }
        return isAsked && node instanceof dist_ast.p_ ? [node] : [];
      }
      ;
      const typesRule = {
        id: "WF022",
        severity: "error",
        title: "Expressions have the right type",
        checkWorkflow: wf022_types_check,
        checkAction: wf022_types_check
      };
      const OBJECT = ["object"];
      const LABELS = ["string", "array", "number"];
      const SWITCH = ["boolean", "string"];
      const COUNT = ["number", "string"];
      const TEXT_OR_OBJECT = ["string", "object"];
      const EXPECTED = /* @__PURE__ */ new Map([
        ["env", OBJECT],
        ["concurrency", TEXT_OR_OBJECT],
        ["concurrency.cancel-in-progress", SWITCH],
        ["jobs.*.runs-on", LABELS],
        ["jobs.*.runs-on.labels", LABELS],
        ["jobs.*.needs", ["string", "array"]],
        ["jobs.*.env", OBJECT],
        ["jobs.*.defaults", OBJECT],
        ["jobs.*.strategy", OBJECT],
        ["jobs.*.strategy.matrix", OBJECT],
        ["jobs.*.strategy.matrix.include", ["array"]],
        ["jobs.*.strategy.matrix.exclude", ["array"]],
        ["jobs.*.strategy.max-parallel", COUNT],
        ["jobs.*.strategy.fail-fast", SWITCH],
        ["jobs.*.timeout-minutes", COUNT],
        ["jobs.*.continue-on-error", SWITCH],
        ["jobs.*.concurrency", TEXT_OR_OBJECT],
        ["jobs.*.concurrency.cancel-in-progress", SWITCH],
        ["jobs.*.environment", TEXT_OR_OBJECT],
        ["jobs.*.container", TEXT_OR_OBJECT],
        ["jobs.*.container.credentials", OBJECT],
        ["jobs.*.container.env", OBJECT],
        ["jobs.*.services", OBJECT],
        ["jobs.*.services.*", TEXT_OR_OBJECT],
        ["jobs.*.services.*.credentials", OBJECT],
        ["jobs.*.services.*.env", OBJECT],
        ["jobs.*.steps.[].env", OBJECT],
        ["jobs.*.steps.[].with", OBJECT],
        ["jobs.*.steps.[].timeout-minutes", COUNT],
        ["jobs.*.steps.[].continue-on-error", SWITCH],
        ["runs.steps.[].env", OBJECT],
        ["runs.steps.[].with", OBJECT],
        ["runs.steps.[].continue-on-error", SWITCH]
      ]);
      function wf022_types_check(file, report) {
        reportExpressionProblems(file, "WF022", report);
        reportTextsAsBooleans(file, report);
        if (file.kind === "workflow")
          checkDefaults(file, report);
        for (const { site, checked } of expressionsOf(file).checked) {
          if (site.isBare || site.path.at(-1) === "if" || checked.problems.length > 0)
            continue;
          const { kind } = checked.type;
          if (kind === "any")
            continue;
          if (isInsert(site.path.at(-1) ?? ""))
            continue;
          const expected = site.isWhole ? expectedAt(site.path) : void 0;
          const isWrong = expected === void 0 ? isComplex(kind) && !isFree(site.path, site.isWhole) : !expected.includes(kind);
          if (isWrong) {
            const wanted = expected === void 0 ? "a string" : `a value of type ${expected.join(" or ")}`;
            report(locateSite(site, file.text), `Expected ${wanted}, but got ${describeType(checked.type)}.`);
          }
        }
      }
      function checkDefaults(file, report) {
        const inputs = (0, yaml_node.fK)((0, workflow_file.A)(file, "workflow_call")?.config, "inputs");
        for (const { site, checked } of expressionsOf(file).checked) {
          const { path } = site;
          if (path.length !== 5 || path[1] !== "workflow_call" || path[4] !== "default" || !site.isWhole)
            continue;
          const wanted = (0, yaml_node.ol)((0, yaml_node.fK)(inputs, path[3] ?? ""), "type")?.text;
          const { kind } = checked.type;
          if (wanted === void 0 || wanted === "string" || kind === "any" || kind === wanted || checked.problems.length > 0)
            continue;
          report(locateSite(site, file.text), `The input ${JSON.stringify(path[3])} is a ${wanted}, but its default is ${describeType(checked.type)}.`);
        }
      }
      function isComplex(kind) {
        return kind === "object" || kind === "array" || kind === "null";
      }
      function expectedAt(path) {
        const keys = path.map((key, at) => at === 1 && path[0] === "jobs" || at === 3 && path[2] === "services" ? "*" : key);
        return EXPECTED.get(keys.join("."));
      }
      function isFree(path, isWhole) {
        return isWhole && path.includes("matrix");
      }
      ;
      const needsRule = {
        id: "WF030",
        severity: "error",
        title: "Needed jobs exist, without cycles",
        checkWorkflow: wf030_needs_checkWorkflow
      };
      function wf030_needs_checkWorkflow(file, report) {
        const jobs2 = new Map(file.jobs.map((job) => [job.id.toLowerCase(), job]));
        for (const job of file.jobs)
          checkNames(job, jobs2, report);
        const circle = findCircle(file.jobs, jobs2);
        if (circle !== void 0) {
          const [first] = circle.toSorted((a, b) => a.key.start - b.key.start);
          const names = circle.map(({ id: id2 }) => JSON.stringify(id2)).join(" -> ");
          report(first?.key ?? { start: 0, end: 0 }, `Jobs wait for each other: ${names}. None of them can start.`);
        }
      }
      function checkNames(job, jobs2, report) {
        const seen = /* @__PURE__ */ new Set();
        for (const need of job.needs) {
          const id2 = need.text.toLowerCase();
          if ((0, yaml_node.xS)(id2))
            continue;
          if (seen.has(id2))
            report(need, `The job ${JSON.stringify(need.text)} is listed twice.`);
          else if (!jobs2.has(id2)) {
            report(need, `There is no job ${JSON.stringify(need.text)}.`);
          }
          seen.add(id2);
        }
      }
      function findCircle(all, jobs2) {
        const done = /* @__PURE__ */ new Set();
        const visit = (job, path) => {
          const at = path.indexOf(job);
          if (at >= 0)
            return path.slice(at);
          if (done.has(job))
            return void 0;
          for (const { text } of job.needs) {
            const next = jobs2.get(text.toLowerCase());
            const circle = next === void 0 ? void 0 : visit(next, [...path, job]);
            if (circle !== void 0)
              return circle;
          }
          done.add(job);
          return void 0;
        };
        for (const job of all) {
          const circle = visit(job, []);
          if (circle !== void 0)
            return circle;
        }
        return void 0;
      }
      ;
      const idsRule = {
        id: "WF031",
        severity: "error",
        title: "Jobs and steps have unique ids",
        checkWorkflow(file, report) {
          checkJobs(file, report);
          for (const job of file.jobs)
            wf031_ids_checkSteps(job.steps, report);
        },
        checkAction: (file, report) => wf031_ids_checkSteps(file.steps, report)
      };
      const ID = /^[A-Za-z_][A-Za-z0-9_-]*$/;
      const MAX_LENGTH = 100;
      function checkJobs(file, report) {
        const first = /* @__PURE__ */ new Map();
        for (const { id: id2, key } of file.jobs) {
          checkForm(key, "job", report);
          const same2 = first.get(id2.toLowerCase());
          if (same2 === void 0)
            first.set(id2.toLowerCase(), key);
          else if (same2.text !== id2) {
            report(key, `The job ${JSON.stringify(id2)} has the same id as ${JSON.stringify(same2.text)} on line ${file.lines.range(same2.start, 0).line} (ids are case-insensitive).`);
          }
        }
      }
      function wf031_ids_checkSteps(steps, report) {
        const seen = /* @__PURE__ */ new Set();
        for (const { id: id2 } of steps) {
          if (id2 === void 0)
            continue;
          if ((0, yaml_node.xS)(id2.text)) {
            report(id2, "A step's id must be a plain string without an expression.");
            continue;
          }
          checkForm(id2, "step", report);
          const key = id2.text.toLowerCase();
          if (seen.has(key))
            report(id2, `Duplicate step id ${JSON.stringify(id2.text)} in this job (ids are case-insensitive).`);
          seen.add(key);
        }
      }
      function checkForm(id2, what, report) {
        if (!ID.test(id2.text) || id2.text.startsWith("__")) {
          report(id2, `The ${what} id ${JSON.stringify(id2.text)} must start with a letter or \`_\` and contain only letters, digits, \`-\` and \`_\`.`);
        } else if (id2.text.length >= MAX_LENGTH) {
          report(id2, `The ${what} id is longer than ${MAX_LENGTH - 1} characters.`);
        }
      }
      ;
      const matrixRule = {
        id: "WF032",
        severity: "error",
        title: "A matrix has no duplicates and excludes only its own combinations",
        checkWorkflow(file, report) {
          for (const job of file.jobs) {
            const matrix = (0, yaml_node.GS)((0, yaml_node.GS)(job.node, "strategy"), "matrix");
            if (matrix === void 0)
              continue;
            checkDuplicates(matrix, file.text, report);
            checkExcludes(matrix, report);
          }
        }
      };
      function rowsOf(matrix) {
        return matrix.entries.filter(({ key }) => key.text !== "include" && key.text !== "exclude");
      }
      function checkDuplicates(matrix, source, report) {
        for (const { key, value } of rowsOf(matrix)) {
          const seen = /* @__PURE__ */ new Set();
          for (const item of (0, yaml_node.S3)(value)) {
            const text = JSON.stringify(written(item, source));
            if (text.includes("${{"))
              continue;
            if (seen.has(text))
              report(item, `Duplicate value ${JSON.stringify(plain(item)).slice(0, 80)} in the matrix key ${JSON.stringify(key.text)}.`);
            seen.add(text);
          }
        }
      }
      function checkExcludes(matrix, report) {
        const rows = new Map(rowsOf(matrix).map(({ key, value }) => [key.text.toLowerCase(), value]));
        if (rows.size === 0 && (0, yaml_node.fK)(matrix, "include") === void 0)
          return;
        if ([...rows.keys()].some(yaml_node.xS))
          return;
        const texts = /* @__PURE__ */ new Map();
        for (const item of (0, yaml_node.S3)((0, yaml_node.fK)(matrix, "exclude"))) {
          for (const { key, value } of (0, yaml_node.Mc)(item)) {
            const row = rows.get(key.text.toLowerCase());
            if ((0, yaml_node.xS)(key.text))
              continue;
            if (row === void 0) {
              report(key, `The matrix has no key ${JSON.stringify(key.text)} to exclude from.${hint(matrix, key.text)}`);
            } else if (isClosed(row) && !isCovered(row, value, texts)) {
              report(value, `The matrix key ${JSON.stringify(key.text)} has no such value, so this excludes nothing.${hint(matrix, key.text)}`);
            }
          }
        }
      }
      function isCovered(row, excluded, known2) {
        const texts = known2.get(row) ?? new Set((0, yaml_node.S3)(row).flatMap((item) => item.kind === "scalar" ? [item.text.toLowerCase()] : []));
        known2.set(row, texts);
        if (excluded.kind === "scalar" && texts.has(excluded.text.toLowerCase()))
          return true;
        const isPlain = excluded.kind === "scalar" && !(0, yaml_node.xS)(excluded.text) && ![...texts].some(yaml_node.xS);
        return !isPlain && (0, yaml_node.S3)(row).some((candidate) => covers(candidate, excluded));
      }
      function hint(matrix, name) {
        const isAdded = (0, yaml_node.S3)((0, yaml_node.fK)(matrix, "include")).some((item) => (0, yaml_node.fK)(item, name) !== void 0);
        return isAdded ? " Entries of `include` are added after `exclude` is applied." : "";
      }
      function isClosed(row) {
        return row === void 0 || row.kind === "sequence";
      }
      function covers(candidate, excluded) {
        if (candidate.kind === "scalar" && (0, yaml_node.xS)(candidate.text))
          return true;
        if (excluded.kind === "scalar") {
          if ((0, yaml_node.xS)(excluded.text))
            return true;
          return candidate.kind === "scalar" && candidate.text.toLowerCase() === excluded.text.toLowerCase();
        }
        if (excluded.kind === "sequence") {
          return candidate.kind === "sequence" && candidate.items.length === excluded.items.length && excluded.items.every((item, index) => {
            const other = candidate.items[index];
            return other !== void 0 && covers(other, item);
          });
        }
        return excluded.entries.every(({ key, value }) => {
          const own = (0, yaml_node.fK)(candidate, key.text);
          return own !== void 0 && covers(own, value);
        });
      }
      function plain(node) {
        if (node.kind === "scalar")
          return node.value;
        if (node.kind === "sequence")
          return node.items.map(plain);
        return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
      }
      function written(node, source) {
        if (node.kind === "sequence")
          return node.items.map((item) => written(item, source));
        if (node.kind === "mapping") {
          return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, written(value, source)]));
        }
        if (node.tag !== void 0)
          return [node.start];
        const isBlock = node.style === "literal" || node.style === "folded";
        if (isBlock)
          return [source.slice(node.start, node.end)];
        return typeof node.value === "number" ? [node.text] : node.value;
      }
      ;
      const filtersRule = {
        id: "WF033",
        severity: "error",
        title: "Filters of events are valid patterns",
        checkWorkflow(file, report) {
          for (const event of file.events) {
            checkPairs(event, report);
            for (const name of [...REF_FILTERS, ...PATH_FILTERS]) {
              const entry = (0, yaml_node.Ms)(event.config, name);
              if (entry !== void 0)
                checkPatterns(event, entry, report);
            }
            for (const name of VERSION_FILTERS) {
              const entry = event.name === "image_version" ? (0, yaml_node.Ms)(event.config, name) : void 0;
              if (entry !== void 0)
                checkGlobs(entry, false, report);
            }
          }
          for (const { node } of file.jobs) {
            const version = (0, yaml_node.Ms)((0, yaml_node.fK)(node, "snapshot"), "version");
            if (version !== void 0)
              checkGlobs(version, false, report);
          }
        }
      };
      const VERSION_FILTERS = ["names", "versions"];
      const REF_FILTERS = ["branches", "branches-ignore", "tags", "tags-ignore"];
      const PATH_FILTERS = ["paths", "paths-ignore"];
      function checkPairs(event, report) {
        for (const name of ["branches", "tags", "paths"]) {
          const both = [(0, yaml_node.Ms)(event.config, name), (0, yaml_node.Ms)(event.config, `${name}-ignore`)];
          const [only, ignore] = both;
          if (only === void 0 || ignore === void 0 || !(0, yaml_node.Wo)(only.value) || !(0, yaml_node.Wo)(ignore.value))
            continue;
          const later = only.key.start > ignore.key.start ? only.key : ignore.key;
          report(later, `An event cannot have both \`${name}\` and \`${name}-ignore\`. Use \`!\` patterns in \`${name}\`.`);
        }
      }
      function checkPatterns(event, { key, value }, report) {
        const allowed = EVENT_FILTERS.get(event.name) ?? [];
        if (!allowed.includes(key.text)) {
          const isTaken2 = event.name === "merge_group" || event.name === "workflow_dispatch";
          report(key, `\`${key.text}\` has no effect on the event ${JSON.stringify(event.name)}.`, {
            severity: isTaken2 ? "warning" : "error"
          });
          return;
        }
        checkGlobs({ key, value }, REF_FILTERS.includes(key.text), report);
        checkOnlyNegative({ key, value }, report);
      }
      function checkGlobs({ value }, isRef, report) {
        for (const pattern of (0, yaml_node.TM)(value)) {
          for (const problem of findPatternProblems(pattern.text, isRef))
            report(place(pattern, problem.at), problem.message);
        }
      }
      function checkOnlyNegative({ key, value }, report) {
        const patterns = (0, yaml_node.TM)(value);
        if (patterns.length === 0 || key.text.endsWith("-ignore"))
          return;
        if (!patterns.every(({ text }) => text.startsWith("!") && text.length > 1))
          return;
        report(key, `Every pattern of \`${key.text}\` starts with \`!\`, so nothing ever matches. Put \`"**"\` before them, or use \`${key.text}-ignore\`.`);
      }
      function place(pattern, at) {
        const quote2 = pattern.style === "single" || pattern.style === "double" ? 1 : 0;
        const start = Math.min(pattern.start + quote2 + at, pattern.end);
        return { start, end: Math.max(start + 1, start) };
      }
      function findPatternProblems(text, isRef) {
        if (text === "")
          return [{ at: 0, message: "The pattern is empty." }];
        if (text === "!")
          return [{ at: 0, message: "The pattern is only a `!`." }];
        const problems = [];
        const add = (at, message) => problems.push({ at, message });
        const body = text.startsWith("!") ? 1 : 0;
        for (let at = body; at < text.length; at += 1) {
          const character = text[at] ?? "";
          if (character === "\\") {
            if (isRef && !/[[\]?+*\\!]/.test(text[at + 1] ?? ""))
              add(at, "A backslash is only allowed before `[`, `?`, `+`, `*`, `!` or `\\`.");
            at += 1;
          } else if (character === "[") {
            const end = findClosing(text, at);
            if (end < 0) {
              add(at, "The character class is not closed: `]` is missing.");
              break;
            }
            checkClass(text.slice(at + 1, end), at + 1, add);
            at = end;
          } else if (character === "?" || character === "+") {
            if (at === body || /[*?+]/.test(text[at - 1] ?? "")) {
              add(at, `\`${character}\` repeats the preceding character, and there is none.`);
            }
          } else if (isRef && /[ ~^:\t]/.test(character))
            add(at, `A branch or tag cannot have ${JSON.stringify(character)} in its name.`);
          else if (character === "\r" || character === "\n")
            add(at, "A pattern must be one line.");
        }
        checkEnds(text, body, isRef, add);
        return problems;
      }
      function checkEnds(text, body, isRef, add) {
        const rest = text.slice(body);
        if (isRef) {
          if (rest.startsWith("/") || rest.endsWith("/"))
            add(rest.startsWith("/") ? body : text.length - 1, "The name of a branch or tag cannot start or end with `/`.");
          const broken = /\/\/|\.\.|@\{/.exec(rest);
          if (broken !== null)
            add(body + broken.index, `A branch or tag cannot have ${JSON.stringify(broken[0])} in its name.`);
          if (rest.endsWith(".") || rest.endsWith(".lock"))
            add(text.length - 1, "The name of a branch or tag cannot end with `.` or `.lock`.");
          return;
        }
        if (/^\s|\s$/.test(text))
          add(/^\s/.test(text) ? 0 : text.length - 1, "The pattern has a space at its start or end.");
        if (/^\.{1,2}(\/|$)/.test(rest))
          add(body, "A path starts at the repository's root, without `./` or `../`.");
        if (/\/\.{1,2}(\/|$)/.test(rest))
          add(body + rest.search(/\/\.{1,2}(\/|$)/), "A path cannot contain `.` or `..`.");
      }
      function findClosing(text, from) {
        for (let at = from + 1; at < text.length; at += 1) {
          if (text[at] === "\\")
            at += 1;
          else if (text[at] === "]")
            return at;
        }
        return -1;
      }
      function checkClass(text, from, add) {
        if (text === "")
          add(from, "The character class is empty.");
        if (/^[^\\]$/.test(text))
          add(from, `A class of one character is redundant: write \`${text}\` for \`[${text}]\`.`);
        for (const match of text.matchAll(/(.)-(.)/g)) {
          const [, low = "", high = ""] = match;
          if (low > high)
            add(from + match.index, `The range ${low}-${high} is reversed.`);
        }
      }
      var cron_expression = __webpack_require__(7511);
      ;
      const MIN_GAP_MINUTES = 5;
      const scheduleRule = {
        id: "WF034",
        severity: "error",
        title: "Schedules are valid and not too frequent",
        checkWorkflow(file, report) {
          const schedule = (0, workflow_file.A)(file, "schedule");
          if (schedule === void 0)
            return;
          if (!(0, yaml_node.Wo)(schedule.config) || schedule.config.kind === "sequence" && schedule.config.items.length === 0) {
            report(schedule.at, "`schedule` needs a list of `cron` entries.");
          }
          for (const item of (0, yaml_node.S3)(schedule.config)) {
            const cron = (0, yaml_node.ol)(item, "cron");
            if (cron !== void 0)
              checkCron(cron, report);
            const zone = (0, yaml_node.Ms)(item, "timezone");
            if (zone !== void 0)
              checkZone(zone.value.kind === "scalar" ? zone.value : zone.key, report);
            if (item.kind === "mapping" && (0, yaml_node.fK)(item, "cron") === void 0)
              report(item, "A schedule needs `cron`.");
          }
        }
      };
      function checkCron(cron, report) {
        const problem = (0, cron_expression.nN)(cron.text);
        if (problem !== null) {
          report(cron, `The schedule ${JSON.stringify(cron.text)} is not valid: ${problem}.`);
          return;
        }
        const gap = (0, cron_expression.QI)(cron.text);
        if (gap < MIN_GAP_MINUTES) {
          report(cron, `The schedule would run every ${(0, plural.B4)(gap, "minute")}; GitHub runs a schedule at most every ${MIN_GAP_MINUTES} minutes.`, { severity: "warning" });
        }
      }
      function checkZone(zone, report) {
        try {
          new Intl.DateTimeFormat("en", { timeZone: zone.text });
        } catch {
          report(zone, `${JSON.stringify(zone.text)} is not an IANA time zone, such as "Europe/Berlin".`);
        }
      }
      ;
      const MAX_INPUTS = 25;
      const inputsRule = {
        id: "WF035",
        severity: "error",
        title: "Options and defaults of inputs match their type",
        checkWorkflow(file, report) {
          const dispatch = (0, yaml_node.Mc)((0, yaml_node.fK)((0, workflow_file.A)(file, "workflow_dispatch")?.config, "inputs"));
          const [extra] = dispatch.slice(MAX_INPUTS);
          if (extra !== void 0) {
            report(extra.key, `workflow_dispatch takes ${MAX_INPUTS} inputs at most; this one has ${dispatch.length}.`);
          }
          wf035_inputs_checkNames(dispatch, report);
          for (const input of dispatch)
            checkDispatchInput(input, report);
          const call = (0, yaml_node.Mc)((0, yaml_node.fK)((0, workflow_file.A)(file, "workflow_call")?.config, "inputs"));
          wf035_inputs_checkNames(call, report);
          for (const input of call)
            checkCallInput(input, report);
        }
      };
      function wf035_inputs_checkNames(inputs, report) {
        const seen = /* @__PURE__ */ new Map();
        for (const { key } of inputs) {
          const same2 = seen.get(key.text.toLowerCase());
          if (same2 !== void 0 && same2 !== key.text) {
            report(key, `Duplicate input ${JSON.stringify(key.text)}: ${JSON.stringify(same2)} is declared already (names are case-insensitive).`);
          }
          seen.set(key.text.toLowerCase(), key.text);
        }
      }
      function checkDispatchInput({ key, value }, report) {
        const type = (0, yaml_node.ol)(value, "type")?.text ?? "string";
        const given = (0, yaml_node.Ms)(value, "options");
        const options = given?.value;
        const fallback = (0, yaml_node.ol)(value, "default");
        if (type !== "choice") {
          if (given !== void 0 && (0, yaml_node.Wo)(given.value))
            report(key, `\`options\` needs \`type: choice\`; the input ${JSON.stringify(key.text)} is of type ${type}.`);
        } else {
          const values = (0, yaml_node.TM)(options);
          if (values.length === 0)
            report(key, `The input ${JSON.stringify(key.text)} is a choice, but has no \`options\`.`);
          checkOptions(options, report);
          if (values.length > 0 && fallback !== void 0 && !values.some(({ text }) => text === fallback.text)) {
            report(fallback, `The default ${JSON.stringify(fallback.text)} is not one of the options.`);
          }
        }
        checkDefault(type, fallback, report);
      }
      function checkOptions(options, report) {
        const seen = /* @__PURE__ */ new Set();
        for (const option of (0, yaml_node.S3)(options)) {
          if (option.kind !== "scalar")
            continue;
          if (seen.has(option.text))
            report(option, `Duplicate option ${JSON.stringify(option.text)}.`);
          seen.add(option.text);
        }
      }
      function checkCallInput({ key, value }, report) {
        const fallback = (0, yaml_node.fK)(value, "default");
        const required = (0, yaml_node.ol)(value, "required");
        checkDefault((0, yaml_node.ol)(value, "type")?.text ?? "", (0, yaml_node.ol)(value, "default"), report);
        if (required?.value === true && fallback !== void 0) {
          report(fallback, `The input ${JSON.stringify(key.text)} is required, so its default is never used.`, {
            severity: "warning"
          });
        }
      }
      function checkDefault(type, fallback, report) {
        if (fallback === void 0 || (0, yaml_node.xS)(fallback.text))
          return;
        if (type === "boolean" && !/^(true|false)$/i.test(fallback.text)) {
          report(fallback, `The default ${JSON.stringify(fallback.text)} is not a boolean.`);
        }
        if (type === "number" && (fallback.text.trim() === "" || Number.isNaN(Number(fallback.text)))) {
          report(fallback, `The default ${JSON.stringify(fallback.text)} is not a number.`);
        }
      }
      ;
      const eventsRule = {
        id: "WF036",
        severity: "error",
        title: "Events and their activity types exist",
        checkWorkflow(file, report) {
          for (const event of file.events) {
            const types = EVENTS.get(event.name);
            if (types === void 0) {
              const suggestion = (0, did_you_mean.t)(event.name, [...EVENTS.keys()]);
              report(event.at, `Unknown event ${JSON.stringify(event.name)}.${suggestion}`);
              continue;
            }
            checkTypes(event, types, report);
            const workflows = (0, yaml_node.Ms)(event.config, "workflows");
            const isWithout = workflows === void 0 || !(0, yaml_node.Wo)(workflows.value);
            if (event.name === "workflow_run" && (isWithout || isEmptyList(workflows.value))) {
              report(event.at, "workflow_run needs `workflows`: the names of the workflows to wait for.");
            }
          }
        }
      };
      function isEmptyList(node) {
        return node?.kind === "sequence" && (0, yaml_node.S3)(node).length === 0;
      }
      function checkTypes(event, known2, report) {
        const entry = (0, yaml_node.Ms)(event.config, "types");
        if (entry === void 0 || FREE_TYPES.has(event.name))
          return;
        if (known2.length === 0)
          return;
        for (const type of (0, yaml_node.TM)((0, yaml_node.fK)(event.config, "types"))) {
          if (!known2.includes(type.text) && !(0, yaml_node.xS)(type.text)) {
            report(type, `The event ${JSON.stringify(event.name)} has no activity type ${JSON.stringify(type.text)}. Its types: ${known2.join(", ")}.`);
          }
        }
      }
      var runner_labels = __webpack_require__(2876);
      ;
      const runnerLabelsRule = {
        id: "WF037",
        severity: "warning",
        title: "Runners with these labels exist",
        checkWorkflow(file, report) {
          for (const job of file.jobs) {
            const runsOn = (0, yaml_node.fK)(job.node, "runs-on");
            if (runsOn?.kind === "mapping") {
              if ((0, yaml_node.fK)(runsOn, "group") === void 0)
                checkLabels(file, job, (0, yaml_node.fK)(runsOn, "labels"), report);
            } else
              checkLabels(file, job, runsOn, report);
          }
        }
      };
      function checkLabels({ project }, job, node, report) {
        const labels = (0, yaml_node.TM)(node).flatMap((label) => expand(job, label));
        const isSelfHosted = labels.some(({ text }) => /^self-hosted$/i.test(text) || runner_labels.pM.test(text) || project.policy.hasRunner(text));
        for (const label of labels)
          checkLabel(label, isSelfHosted, project.policy.namesRunners, report);
        if (node?.kind !== "sequence" || isSelfHosted)
          return;
        let first;
        for (const label of labels) {
          const platform = (0, runner_labels.tj)(label.text);
          if (platform === void 0)
            continue;
          if (first !== void 0 && isConflict(first.text, label.text)) {
            report(label, `No runner has both labels ${JSON.stringify(first.text)} and ${JSON.stringify(label.text)}.`, { severity: "error" });
          }
          first ??= label;
        }
      }
      function isConflict(a, b) {
        if (a.toLowerCase() === b.toLowerCase())
          return false;
        if ((0, runner_labels.tj)(a) !== (0, runner_labels.tj)(b))
          return true;
        if (a.endsWith("-latest") || b.endsWith("-latest"))
          return false;
        return /[-\d]/.test(a) && /[-\d]/.test(b) && a !== "linux" && b !== "linux";
      }
      function checkLabel(label, isSelfHosted, isListed, report) {
        const name = label.text.toLowerCase();
        if (runner_labels.C2.has(name)) {
          report(label, `GitHub has retired the runner image ${JSON.stringify(label.text)}. Use a newer one.`);
        } else if (!isSelfHosted && !runner_labels.J9.has(name)) {
          const suggestion = (0, did_you_mean.t)(name, [...runner_labels.J9]);
          const isMistake = isListed || suggestion !== "" || GITHUB_NAME.test(name);
          report(label, `GitHub has no runner with the label ${JSON.stringify(label.text)}.${suggestion} For a self-hosted runner, add the label to \`runner-labels\` in the settings file.`, { severity: isMistake ? "warning" : "info" });
        }
      }
      const GITHUB_NAME = /^(?:ubuntu|windows|macos|mac|win|linux|osx)[-_]?(?:latest|\d+(?:\.\d+)?)$/;
      function expand(job, label) {
        if (!(0, yaml_node.xS)(label.text))
          return [label];
        const row = /^\s*\$\{\{\s*matrix\.([\w.-]+)\s*\}\}\s*$/.exec(label.text)?.[1];
        return row === void 0 ? [] : matrixValuesOf(job, row.toLowerCase().split(".")).scalars;
      }
      ;
      const shellRule = {
        id: "WF038",
        severity: "error",
        title: "Shells exist on the runner",
        checkWorkflow(file, report) {
          checkShell(defaultShell(file.mapping), void 0, report);
          for (const job of file.jobs) {
            const platform = platformOfJob(job.node);
            checkShell(defaultShell(job.node), platform, report);
            for (const step of job.steps) {
              const isFor = asksForSystem(step.node) || asksForSystem(job.node);
              checkShell((0, yaml_node.ol)(step.node, "shell"), isFor ? void 0 : platform, report);
            }
          }
        },
        checkAction(file, report) {
          for (const step of file.steps)
            checkShell((0, yaml_node.ol)(step.node, "shell"), void 0, report);
        }
      };
      const wf038_shell_SHELLS = /* @__PURE__ */ new Map([
        ["bash", ["linux", "macos", "windows"]],
        ["pwsh", ["linux", "macos", "windows"]],
        ["python", ["linux", "macos", "windows"]],
        ["sh", ["linux", "macos"]],
        ["cmd", ["windows"]],
        ["powershell", ["windows"]]
      ]);
      function defaultShell(node) {
        return (0, yaml_node.ol)((0, yaml_node.GS)((0, yaml_node.GS)(node, "defaults"), "run"), "shell");
      }
      function platformOfJob(node) {
        const runsOn = (0, yaml_node.fK)(node, "runs-on");
        const labels = (0, yaml_node.TM)(runsOn?.kind === "mapping" ? (0, yaml_node.fK)(runsOn, "labels") : runsOn);
        return labels.map(({ text }) => (0, yaml_node.xS)(text) ? void 0 : (0, runner_labels.tj)(text)).find((name) => name !== void 0);
      }
      function asksForSystem(node) {
        return /\brunner\s*\.\s*os\b|\bmatrix\b|\binputs\b/i.test((0, yaml_node.ol)(node, "if")?.text ?? "");
      }
      function checkShell(shell, platform, report) {
        if (shell === void 0 || (0, yaml_node.xS)(shell.text))
          return;
        const name = shell.text.trim().toLowerCase();
        if (name.includes("{0}"))
          return;
        const platforms = wf038_shell_SHELLS.get(name);
        if (platforms === void 0) {
          report(shell, `Unknown shell ${JSON.stringify(shell.text)}. Use ${[...wf038_shell_SHELLS.keys()].join(", ")}, or a command with {0}.`);
        } else if (platform !== void 0 && !platforms.includes(platform)) {
          report(shell, `The shell ${JSON.stringify(shell.text)} does not exist on ${platform}.`);
        }
      }
      ;
      const envNamesRule = {
        id: "WF039",
        severity: "warning",
        title: "Names of environment variables are valid",
        checkWorkflow(file, report) {
          wf039_env_names_checkNames((0, yaml_node.fK)(file.mapping, "env"), report);
          for (const job of file.jobs) {
            wf039_env_names_checkNames((0, yaml_node.fK)(job.node, "env"), report);
            wf039_env_names_checkNames((0, yaml_node.fK)((0, yaml_node.fK)(job.node, "container"), "env"), report);
            for (const { value } of (0, yaml_node.Mc)((0, yaml_node.fK)(job.node, "services")))
              wf039_env_names_checkNames((0, yaml_node.fK)(value, "env"), report);
            for (const step of job.steps)
              wf039_env_names_checkNames(step.env, report);
          }
        },
        checkAction(file, report) {
          for (const step of file.steps)
            wf039_env_names_checkNames(step.env, report);
        }
      };
      function wf039_env_names_checkNames(env, report) {
        for (const { key } of (0, yaml_node.Mc)(env)) {
          if ((0, yaml_node.xS)(key.text))
            continue;
          if (/[&=\s]/.test(key.text) || key.text === "") {
            report(key, `${JSON.stringify(key.text)} is not a valid name for an environment variable: it contains \`&\`, \`=\` or a space.`);
          }
        }
      }
      ;
      const actionInputsRule = {
        id: "WF040",
        severity: "error",
        title: "Steps use existing actions with existing inputs",
        checkWorkflow(file, report) {
          const isCallers = file.events.length > 0 && file.events.every(({ name }) => name === "workflow_call");
          for (const { steps } of file.jobs)
            for (const step of steps)
              wf040_action_inputs_checkStep({ step, steps, isCallers }, file, report);
        },
        checkAction(file, report) {
          for (const step of file.steps)
            wf040_action_inputs_checkStep({ step, steps: file.steps, isCallers: false }, file, report);
        }
      };
      function wf040_action_inputs_checkStep(placed, file, report) {
        const { step } = placed;
        const { uses } = step;
        if (uses === void 0 || (0, yaml_node.xS)(uses.text) || uses.text.trim() === "")
          return;
        if (uses.text.startsWith("docker://")) {
          if (/^docker:\/\/($|:)/.test(uses.text) || uses.text.endsWith(":"))
            report(uses, "The image's name or tag is empty.");
          return;
        }
        if (/\/\.github\/workflows\/[^/@]+\.ya?ml(?:@|$)/.test(uses.text)) {
          report(uses, `${JSON.stringify(uses.text)} is a workflow, which a step cannot use. Call it from a job: put \`uses\` next to \`needs\` and \`with\`.`);
          return;
        }
        if ((0, workflow_step.yi)(uses.text) !== void 0) {
          checkLocal(placed, uses, file.project, report);
          return;
        }
        const reference = (0, workflow_step.D2)(uses.text);
        if (reference === void 0 || reference.ref === "" || reference.ref.includes("@") || /\s/.test(uses.text)) {
          report(uses, `${JSON.stringify(uses.text)} is not an action. Write owner/name@ref, ./path, $/path, or docker://image.`);
          return;
        }
        const folder = reference.path === "" ? "" : `/${reference.path}`;
        const known2 = KNOWN_ACTIONS.get(`${reference.repository}${folder}`.toLowerCase());
        if (known2 !== void 0) {
          checkInputs(step, uses, known2.inputs, known2.required, report, {
            date: KNOWN_ACTIONS_DATE,
            isOfSomeVersion: (0, workflow_step.Zx)(uses, file) !== void 0
          });
          for (const { key } of (0, yaml_node.Mc)(step.with)) {
            const instead = known2.deprecated[key.text.toLowerCase()];
            if (instead !== void 0) {
              report(key, `The input ${JSON.stringify(key.text)} is deprecated: ${instead.replaceAll(/\s+/g, " ")}`, {
                severity: "warning"
              });
            }
          }
        }
      }
      function checkLocal({ step, steps, isCallers }, uses, project, report) {
        const { action: action2, isMissing } = findLocalAction(step, steps, project);
        if (isMissing) {
          report(uses, `There is no action.yml in ${JSON.stringify(uses.text)}.${isCallers ? " Repositories that call this workflow must have it." : ""}`, isCallers ? { severity: "warning" } : void 0);
        }
        if (action2 === void 0)
          return;
        const names = action2.inputs.map(({ key }) => key.text.toLowerCase());
        const required = action2.inputs.filter(({ value }) => (0, yaml_node.ol)(value, "required")?.value === true && !(0, yaml_node.Wo)((0, yaml_node.fK)(value, "default"))).map(({ key }) => key.text.toLowerCase());
        checkInputs(step, uses, action2.using === "docker" ? [...names, "args", "entrypoint"] : names, required, report);
        for (const { key } of (0, yaml_node.Mc)(step.with)) {
          const input = action2.inputs.find((entry) => entry.key.text.toLowerCase() === key.text.toLowerCase());
          const message = (0, yaml_node.ol)(input?.value, "deprecationMessage");
          if (message !== void 0) {
            report(key, `The input ${JSON.stringify(key.text)} is deprecated: ${message.text}`, {
              severity: "warning"
            });
          }
        }
      }
      function checkInputs(step, uses, known2, required, report, table) {
        const given = (0, yaml_node.Mc)(step.with).filter(({ key }) => !(0, yaml_node.xS)(key.text));
        for (const { key } of given) {
          const name = key.text.toLowerCase();
          if (!known2.some((input) => input === name || input.endsWith("*") && name.startsWith(input.slice(0, -1)))) {
            const list2 = known2.length === 0 ? "It has no inputs." : `Its inputs: ${known2.join(", ")}.`;
            const suggestion = (0, did_you_mean.t)(name, known2);
            const isSure = table === void 0 || suggestion !== "";
            const severity = isSure ? "error" : table.isOfSomeVersion ? "warning" : "info";
            report(key, `The action ${JSON.stringify(uses.text)} ${isSure ? "has" : `had, on ${table.date},`} no input ${JSON.stringify(key.text)}.${suggestion} ${list2}`, { severity });
          }
        }
        const isUnknown2 = (0, yaml_node.fK)(step.node, "with")?.kind === "scalar" && (0, yaml_node.Wo)((0, yaml_node.fK)(step.node, "with"));
        const missing = required.filter((name) => !given.some(({ key }) => key.text.toLowerCase() === name));
        if (missing.length > 0 && !isUnknown2) {
          report(uses, `The action ${JSON.stringify(uses.text)} needs the input ${missing.map((name) => JSON.stringify(name)).join(", ")}.`);
        }
      }
      ;
      const MAX_NESTING = 10;
      const calledWorkflowsRule = {
        id: "WF041",
        severity: "error",
        title: "Called workflows exist and get the inputs and secrets they declare",
        checkWorkflow(file, report) {
          for (const job of file.jobs) {
            if (job.uses !== void 0 && job.uses.text.trim() !== "")
              checkCall(file, job, job.uses, report);
          }
        }
      };
      const REMOTE = /^[\w.-]+\/[\w.-]+\/[^@]+\.ya?ml@[^\s@]+$/;
      function checkCall(file, job, uses, report) {
        const text = uses.text;
        if ((0, yaml_node.xS)(text))
          return;
        const path = text.startsWith("../") ? void 0 : (0, workflow_step.yi)(text);
        if (path === void 0) {
          const callee2 = file.project.findWorkflow(text);
          if (callee2 !== void 0)
            checkCallee(file, job, uses, callee2, report);
          else if (!REMOTE.test(text)) {
            report(uses, `${JSON.stringify(text)} is not a workflow. Write owner/name/.github/workflows/file.yml@ref, or ./.github/workflows/file.yml.`);
          }
          return;
        }
        if (text.includes("@")) {
          report(uses, "Call a workflow of the same repository without `@ref`: it runs at the caller's commit.");
          return;
        }
        if (!/\.ya?ml$/.test(text)) {
          report(uses, `${JSON.stringify(text)} is not a workflow: its name must end with .yml or .yaml.`);
          return;
        }
        const callee = file.project.findWorkflow(path);
        if (callee === void 0) {
          if (file.project.isComplete)
            report(uses, `There is no workflow ${JSON.stringify(text)}.`);
          return;
        }
        checkCallee(file, job, uses, callee, report);
      }
      function checkCallee(file, job, uses, callee, report) {
        const event = (0, workflow_file.A)(callee, "workflow_call");
        if (event === void 0) {
          report(uses, `The workflow ${JSON.stringify(uses.text)} cannot be called: it has no \`on: workflow_call\`.`);
          return;
        }
        wf041_called_workflows_checkInputs(file, job, uses, (0, yaml_node.Mc)((0, yaml_node.fK)(event.config, "inputs")), report);
        checkSecrets(job, uses, (0, yaml_node.Mc)((0, yaml_node.fK)(event.config, "secrets")), report);
        const depth = nesting(callee, [file.path]);
        if (depth === CIRCLE)
          report(uses, "This workflow calls itself, directly or through another one.");
        else if (depth > MAX_NESTING)
          report(uses, `Workflows call each other more than ${MAX_NESTING} levels deep.`);
      }
      const CIRCLE = Number.POSITIVE_INFINITY;
      function nesting(callee, path) {
        if (path.includes(callee.path))
          return CIRCLE;
        if (path.length > MAX_NESTING)
          return path.length + 1;
        const deeper = callee.jobs.flatMap(({ uses }) => {
          const next = uses === void 0 ? void 0 : callee.project.findWorkflow(uses.text);
          return next === void 0 ? [] : [nesting(next, [...path, callee.path])];
        });
        return Math.max(path.length, ...deeper);
      }
      function wf041_called_workflows_checkInputs(file, job, uses, declared2, report) {
        const given = (0, yaml_node.Mc)((0, yaml_node.fK)(job.node, "with"));
        for (const { key, value } of given) {
          const input = declared2.find((entry) => same(entry.key, key));
          if (input === void 0)
            report(key, `The called workflow has no input ${JSON.stringify(key.text)}.${known(declared2)}`);
          else
            checkType(file, (0, yaml_node.T7)(value), (0, yaml_node.ol)(input.value, "type")?.text, key.text, report);
        }
        for (const { key, value } of declared2) {
          const isRequired = (0, yaml_node.ol)(value, "required")?.value === true && !(0, yaml_node.Wo)((0, yaml_node.fK)(value, "default"));
          if (isRequired && !given.some((entry) => same(entry.key, key))) {
            report(uses, `The called workflow needs the input ${JSON.stringify(key.text)}.`);
          }
        }
      }
      function checkType(file, value, type, name, report) {
        if (value === void 0 || type === void 0)
          return;
        let kind = typeof value.value;
        if ((0, yaml_node.xS)(value.text)) {
          if (!(0, yaml_node.FA)(value.text))
            kind = "string";
          else {
            const checked = expressionsOf(file).checked.find(({ site }) => site.scalar === value)?.checked;
            kind = checked?.type.kind ?? "any";
          }
        }
        if (kind === "any" || kind === "null" || kind === type)
          return;
        if (type === "string" && (kind === "number" || kind === "boolean"))
          return;
        report(value, `The input ${JSON.stringify(name)} is a ${type}, but gets a ${kind}.`);
      }
      function checkSecrets(job, uses, declared2, report) {
        const secrets = (0, yaml_node.fK)(job.node, "secrets");
        if ((0, yaml_node.T7)(secrets)?.text === "inherit")
          return;
        const given = (0, yaml_node.Mc)(secrets);
        for (const { key } of given) {
          if (!declared2.some((entry) => same(entry.key, key))) {
            report(key, `The called workflow has no secret ${JSON.stringify(key.text)}.${known(declared2)}`);
          }
        }
        for (const { key, value } of declared2) {
          if ((0, yaml_node.ol)(value, "required")?.value === true && !given.some((entry) => same(entry.key, key))) {
            report(uses, `The called workflow needs the secret ${JSON.stringify(key.text)}.`);
          }
        }
      }
      function same(a, b) {
        return a.text.toLowerCase() === b.text.toLowerCase();
      }
      function known(declared2) {
        return declared2.length === 0 ? "" : ` Declared: ${declared2.map(({ key }) => key.text).join(", ")}.`;
      }
      ;
      const wf042_permission_parity_MAX_NESTING = 10;
      const permissionParityRule = {
        id: "WF042",
        severity: "error",
        title: "Called workflows get the permissions they request",
        checkWorkflow(file, report) {
          const isCalled = (0, workflow_file.A)(file, "workflow_call") !== void 0;
          for (const job of file.jobs) {
            if (job.uses === void 0)
              continue;
            const named = readPermissions((0, yaml_node.fK)(job.node, "permissions")) ?? readPermissions((0, yaml_node.fK)(file.mapping, "permissions"));
            if (named === void 0 && isCalled)
              continue;
            const callee = file.project.findWorkflow(job.uses.text);
            if (callee === void 0)
              continue;
            const excess = findCallExcess(callee, named ?? file.project.policy.defaultPermissions, [file.path]);
            const [first] = excess;
            if (first === void 0)
              continue;
            const list2 = excess.map(({ scope, wanted, allowed }) => `${scope}: ${wanted} (allowed: ${allowed})`);
            const source = named === void 0 ? "the repository's default token" : "this job";
            report(job.key, `The called workflow requests more permissions than ${source} can grant: ${[...new Set(list2)].join(", ")}; in ${first.where}. GitHub will not start the run. Grant them under \`permissions\` of the job ${JSON.stringify(job.id)}, or lower them in the called workflow.`);
          }
        }
      };
      function findCallExcess(callee, ceiling, path) {
        if (path.includes(callee.path) || path.length > wf042_permission_parity_MAX_NESTING)
          return [];
        const found = [];
        const workflow = readPermissions((0, yaml_node.fK)(callee.mapping, "permissions"));
        if (workflow !== void 0)
          found.push(...locate(findExcess(workflow, ceiling), callee.path));
        for (const job of callee.jobs) {
          const own = readPermissions((0, yaml_node.fK)(job.node, "permissions"));
          if (own !== void 0) {
            found.push(...locate(findExcess(own, ceiling), `the job ${JSON.stringify(job.id)} of ${callee.path}`));
          }
          const next = job.uses === void 0 ? void 0 : callee.project.findWorkflow(job.uses.text);
          if (next !== void 0) {
            found.push(...findCallExcess(next, permissionsOf(callee.mapping, job.node, ceiling), [...path, callee.path]));
          }
        }
        return found;
      }
      function locate(excess, where) {
        return excess.map((one) => ({ ...one, where }));
      }
      ;
      const deadRuntimeRule = {
        id: "WF043",
        severity: "warning",
        title: "Actions run on a supported version of Node",
        checkWorkflow(file, report) {
          for (const job of file.jobs)
            for (const step of job.steps)
              wf043_dead_runtime_checkStep(step, report);
        },
        checkAction(file, report) {
          for (const step of file.steps)
            wf043_dead_runtime_checkStep(step, report);
          const using = (0, yaml_node.ol)((0, yaml_node.GS)(file.mapping, "runs"), "using");
          if (using !== void 0 && /^node(12|16)$/.test(using.text)) {
            report(using, `GitHub's runners no longer support ${using.text}. Use node24.`);
          }
        }
      };
      const REFUSED = new Set(["upload-artifact", "download-artifact"].flatMap((name) => [1, 2, 3].map((major) => `actions/${name} v${major}`)).concat(["actions/cache v1", "actions/cache v2"]));
      function wf043_dead_runtime_checkStep(step, report) {
        const reference = step.uses === void 0 ? void 0 : (0, workflow_step.D2)(step.uses.text);
        if (step.uses === void 0 || reference === void 0)
          return;
        const path = reference.path === "" ? "" : `/${reference.path}`;
        const oldest = OLDEST_LIVING_MAJOR.get(`${reference.repository}${path}`);
        const major = /^v?(\d+)(\.|$)/.exec(reference.ref)?.[1];
        if (oldest !== void 0 && major !== void 0 && Number(major) < oldest) {
          const isRefused = REFUSED.has(`${reference.repository} v${major}`);
          report(step.uses, isRefused ? `GitHub fails every run of ${JSON.stringify(step.uses.text)}. Use v${oldest} or later.` : `${JSON.stringify(step.uses.text)} runs on a version of Node that GitHub has removed. Use v${oldest} or later.`, { severity: isRefused ? "error" : "warning" });
        }
      }
      ;
      const concurrencyRule = {
        id: "WF044",
        severity: "error",
        title: "Concurrency groups do not block themselves",
        checkWorkflow(file, report) {
          const outer = groupOf((0, yaml_node.fK)(file.mapping, "concurrency"));
          checkQueue((0, yaml_node.fK)(file.mapping, "concurrency"), report);
          for (const job of file.jobs) {
            const concurrency = (0, yaml_node.fK)(job.node, "concurrency");
            checkQueue(concurrency, report);
            const group = groupOf(concurrency);
            if (outer !== void 0 && group?.text.trim() === outer.text.trim()) {
              report(group, "The job is in the same concurrency group as its workflow: it waits for its own run to end. Give it a group of its own.");
            }
            wf044_concurrency_checkCallee(file, job.uses, outer, report);
          }
        }
      };
      function groupOf(node) {
        return (0, yaml_node.T7)(node) ?? (0, yaml_node.ol)(node, "group");
      }
      function checkQueue(node, report) {
        const queue = (0, yaml_node.Ms)(node, "queue");
        const cancel = (0, yaml_node.ol)(node, "cancel-in-progress");
        if (queue?.value.kind === "scalar" && queue.value.text === "max" && cancel?.value === true) {
          report(queue.key, "`queue: max` and `cancel-in-progress: true` contradict each other.");
        }
      }
      function wf044_concurrency_checkCallee(file, uses, outer, report) {
        if (uses === void 0 || outer === void 0)
          return;
        const callee = file.project.findWorkflow(uses.text);
        const inner = groupOf((0, yaml_node.fK)(callee?.mapping, "concurrency"));
        const isSame = inner?.text.trim() === outer.text.trim();
        if (isSame && !((0, yaml_node.xS)(outer.text) && outer.text.includes("inputs."))) {
          report(uses, "The called workflow is in the same concurrency group as this one: it waits for its own caller.");
        }
      }
      ;
      const constantIfRule = {
        id: "WF050",
        severity: "warning",
        title: "Conditions are not constant",
        checkWorkflow: wf050_constant_if_check,
        checkAction: wf050_constant_if_check
      };
      function wf050_constant_if_check(file, report) {
        for (const { site, checked } of expressionsOf(file).checked) {
          if (!expression_site_isCondition(site.path) || !site.isWhole || site.parsed.status !== "parsed")
            continue;
          if (checked.problems.length > 0 || !wf050_constant_if_isConstant(site.parsed.ast))
            continue;
          const { scalar } = site;
          report(
            { start: scalar.start, end: Math.max(scalar.start + 1, scalar.end) },
            `The condition ${JSON.stringify(site.text.trim().slice(0, 60))} is constant. Remove the condition, or what it guards.`,
            // A comparison of constants is most likely there to try something out.
            { severity: site.parsed.ast instanceof dist_ast.yI ? "info" : "warning" }
          );
        }
      }
      const PURE = /* @__PURE__ */ new Set(["contains", "startswith", "endswith", "format", "join", "tojson", "fromjson", "case"]);
      function wf050_constant_if_isConstant(node) {
        if (node instanceof dist_ast.QC)
          return false;
        if (node instanceof dist_ast.aU)
          return wf050_constant_if_isConstant(node.group);
        if (node instanceof dist_ast._c)
          return wf050_constant_if_isConstant(node.expr);
        if (node instanceof dist_ast.yI)
          return wf050_constant_if_isConstant(node.left) && wf050_constant_if_isConstant(node.right);
        if (node instanceof dist_ast.oD)
          return node.args.every(wf050_constant_if_isConstant);
        if (node instanceof dist_ast.p_)
          return wf050_constant_if_isConstant(node.expr);
        if (node instanceof dist_ast.R6) {
          return PURE.has(node.functionName.lexeme.toLowerCase()) && node.args.every(wf050_constant_if_isConstant);
        }
        return true;
      }
      ;
      const alwaysTrueRule = {
        id: "WF051",
        severity: "error",
        title: "Conditions are not always true by accident",
        checkWorkflow: wf051_always_true_check,
        checkAction: wf051_always_true_check
      };
      function wf051_always_true_check(file, report) {
        const seen = /* @__PURE__ */ new Set();
        for (const { scalar, path, isBare } of expressionsOf(file).sites) {
          if (!expression_site_isCondition(path) || isBare || seen.has(scalar))
            continue;
          seen.add(scalar);
          const { text } = scalar;
          const isExact = text.startsWith("${{") && text.endsWith("}}") && text.indexOf("}}") === text.length - 2;
          if (isExact || isOneExpression(text))
            continue;
          report({ start: scalar.start, end: Math.min(scalar.end, scalar.start + text.length + 2) }, "The condition is always true: there is text outside the braces (a space or a line break is enough). Remove the braces.");
        }
      }
      function isOneExpression(text) {
        if (!text.startsWith("${{") || !text.endsWith("}}"))
          return false;
        return !text.slice(3, -2).replace(/'[^']*'/g, "").includes("}}");
      }
      ;
      const shellSyntaxRule = {
        id: "WF052",
        severity: "error",
        title: "Scripts are valid for their shell",
        checkWorkflow: wf052_shell_syntax_check,
        checkAction: wf052_shell_syntax_check
      };
      function wf052_shell_syntax_check(file, report) {
        for (const script of (0, shell_script.kE)(file)) {
          if (/^(?:\/\S*\/)?zsh\b/.test(script.shell?.trim() ?? ""))
            continue;
          const [error] = script.ast.errors ?? [];
          if (error === void 0)
            continue;
          const at = Math.min(error.pos, Math.max(0, script.text.trimEnd().length - 1));
          report(script.locate(at, at + 1), `The shell cannot parse this script: ${error.message}.`);
        }
      }
      ;
      const RULES = [
        yamlRule,
        limitsRule,
        schemaRule,
        emptyValuesRule,
        actionSchemaRule,
        expressionsRule,
        propertiesRule,
        typesRule,
        needsRule,
        idsRule,
        matrixRule,
        filtersRule,
        scheduleRule,
        inputsRule,
        eventsRule,
        runnerLabelsRule,
        shellRule,
        envNamesRule,
        actionInputsRule,
        calledWorkflowsRule,
        permissionParityRule,
        deadRuntimeRule,
        concurrencyRule,
        constantIfRule,
        alwaysTrueRule,
        shellSyntaxRule,
        swallowedErrorsRule,
        unreadContinueOnErrorRule,
        missingPipefailRule,
        emptyCatchRule,
        spoofableBotRule,
        templateInjectionRule,
        dangerousTriggersRule,
        permissionsRule,
        unpinnedActionsRule,
        unpinnedImagesRule,
        persistedCredentialsRule,
        broadSecretsRule,
        hardcodedCredentialsRule,
        unsafeCommandsRule,
        environmentFilesRule,
        unsoundContainsRule,
        cacheInReleaseRule,
        archivedActionsRule,
        unsoundTernaryRule,
        obscureUsesRule,
        wideAppTokenRule,
        storedPublishingTokensRule,
        unpinnedToolsRule,
        adhocPackagesRule,
        secretsOutsideEnvironmentRule,
        selfHostedRunnersRule,
        insecureUrlsRule,
        concurrencyLimitsRule,
        undocumentedPermissionsRule,
        anonymousDefinitionsRule,
        obscureExpressionsRule,
        superfluousActionsRule
      ];
      const page = (id2, severity, title) => ({
        id: id2,
        severity,
        title
      });
      const OTHER_PAGES = [
        page("CFG001", "error", "The configuration is readable"),
        page("CFG002", "error", "Keys are unique"),
        page("CFG003", "error", "Required keys are present"),
        page("CFG004", "warning", "Keys are known"),
        page("CFG005", "error", "Values have the right type"),
        page("CFG006", "error", "Values are within their bounds"),
        page("CFG007", "error", "Repositories are written owner/name"),
        page("CFG008", "error", "Repositories are listed once"),
        page("CFG009", "warning", "Runs fit into GitHub's rate limit"),
        page("CFG010", "warning", "GitHub supports the interval"),
        page("CFG011", "error", "At least one repository is listed"),
        page("CFG012", "error", "Repositories exist and are readable"),
        page("CFG013", "error", "The configuration contains no secrets"),
        page("CFG014", "info", "The list of repositories is sorted"),
        page("CFG015", "warning", "Branch patterns match branch names"),
        page("CFG020", "error", "Experiments can run as written"),
        page("WF053", "warning", "Scripts pass shellcheck"),
        page("WF054", "warning", "Scripts pass pyflakes"),
        page("SEC039", "warning", "Updates of Dependabot run no code of packages"),
        page("SEC040", "info", "Dependabot waits before it proposes a new release"),
        page("SEC050", "error", "Actions have no known vulnerability"),
        page("SEC051", "error", "Commits of actions are in their repository"),
        page("SEC052", "warning", "References of actions are unambiguous"),
        page("SEC053", "warning", "Version comments name the pinned commit"),
        page("VC001", "error", "Every check completes"),
        page("VC002", "warning", "Ignore comments have a reason and are needed"),
        page("VC003", "error", "Every file is readable"),
        page("VC004", "error", "The settings file is readable")
      ];
      const RULE_PAGES = [...OTHER_PAGES, ...RULES];
    })
  ),
  /***/
  3070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          isInsecureUrl
        )
        /* harmony export */
      });
      const LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|[\w-]+(?:[:/]|$)|[\w.-]+\.(?:local|internal|localhost|test|example|invalid|lan|svc)\b)/i;
      function isInsecureUrl(url) {
        const host = /^(?:http|ftp|git):\/\/(?:[^@/\s]*@)?(\S+)/i.exec(url)?.[1];
        return host !== void 0 && !/^[$%{<]/.test(host) && !LOCAL.test(host);
      }
    })
  ),
  /***/
  5136: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z9: () => (
          /* binding */
          wordsOf
        ),
        /* harmony export */
        kE: () => (
          /* binding */
          shellScriptsOf
        ),
        /* harmony export */
        nI: () => (
          /* binding */
          walkScript
        )
        /* harmony export */
      });
      var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7931);
      var _data_runner_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2876);
      var _yaml_scalar_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9349);
      var _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1095);
      const CACHE = /* @__PURE__ */ new WeakMap();
      function shellScriptsOf(file) {
        const known = CACHE.get(file);
        if (known !== void 0)
          return known;
        const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
        const scripts = steps.flatMap((step) => {
          const { run } = step;
          if (run === void 0)
            return [];
          const shell = shellOf(step, file.mapping);
          if (!isPosix(shell, step))
            return [];
          const text = blankExpressions(run.text);
          return [
            {
              step,
              scalar: run,
              text,
              ast: (0, unbash__WEBPACK_IMPORTED_MODULE_0__.qg)(text),
              shell,
              mayFail: file.project.policy.mayFail,
              locate: (from, to) => (0, _yaml_scalar_position_js__WEBPACK_IMPORTED_MODULE_1__.c)(run, file.text, from, to - from)
            }
          ];
        });
        CACHE.set(file, scripts);
        return scripts;
      }
      function blankExpressions(text) {
        return text.replace(/\$\{\{[\s\S]*?\}\}/g, (match) => match.replace(/[^\n]/g, "x"));
      }
      function shellOf(step, workflow) {
        const fallback = (node) => (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.ol)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.GS)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.GS)(node, "defaults"), "run"), "shell");
        return ((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.ol)(step.node, "shell") ?? fallback(step.job?.node) ?? fallback(workflow))?.text;
      }
      function isForWindows(node) {
        const condition = (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.ol)(node, "if")?.text ?? "";
        return /windows/i.test(condition) && !/!=|!\s*(?:contains|startsWith)|'(?:linux|macos)'/i.test(condition);
      }
      function isPosix(shell, step) {
        if (shell !== void 0)
          return /^(?:\/\S*\/)?(bash|sh|dash|zsh)\b/.test(shell.trim());
        if (isForWindows(step.node) || isForWindows(step.job?.node))
          return false;
        const labels = (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.TM)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.fK)(step.job?.node, "runs-on"));
        return !labels.some(({ text }) => (0, _data_runner_labels_js__WEBPACK_IMPORTED_MODULE_3__.tj)(text) === "windows");
      }
      function walkScript(script, visit) {
        const walk = (node, parents) => {
          visit(node, parents);
          if (parents.length > 100)
            return;
          (0, unbash__WEBPACK_IMPORTED_MODULE_0__.dK)(node, (child) => walk(child, [...parents, node]));
        };
        walk(script, []);
      }
      function wordsOf(command) {
        const words = [command.name, ...command.args].flatMap((word) => word?.type === "Word" ? [word.value] : []);
        let at = 0;
        while (at < words.length - 1 && WRAPPERS.has(words[at] ?? "")) {
          at += 1;
          while (words[at]?.startsWith("-"))
            at += VALUE_FLAGS.has(words[at] ?? "") ? 2 : 1;
          if (words[at - 1] === "timeout" || /^\d+[smh]?$/.test(words[at] ?? ""))
            at += 1;
          while (/^\w+=/.test(words[at] ?? ""))
            at += 1;
        }
        return words.slice(at);
      }
      const VALUE_FLAGS = /* @__PURE__ */ new Set([
        "-u",
        "-g",
        "-n",
        "-s",
        "-k",
        "-C",
        "-D",
        "--user",
        "--group",
        "--signal",
        "--kill-after"
      ]);
      const WRAPPERS = /* @__PURE__ */ new Set([
        "sudo",
        "doas",
        "lima",
        "ionice",
        "stdbuf",
        "command",
        "env",
        "time",
        "nice",
        "nohup",
        "exec",
        "builtin",
        "timeout"
      ]);
    })
  ),
  /***/
  9700: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          readAction
        )
        /* harmony export */
      });
      var _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1095);
      var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);
      function readAction(source, project) {
        const mapping = source.root?.kind === "mapping" ? source.root : void 0;
        const runs = (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.GS)(mapping, "runs");
        return {
          ...source,
          kind: "action",
          mapping,
          inputs: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.Mc)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.fK)(mapping, "inputs")),
          outputs: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.Mc)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.fK)(mapping, "outputs")),
          using: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.ol)(runs, "using")?.text ?? "",
          steps: (0, _step_js__WEBPACK_IMPORTED_MODULE_1__.I$)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.fK)(runs, "steps"), void 0),
          project
        };
      }
    })
  ),
  /***/
  681: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          DEFAULT_PERMISSIONS
        ),
        /* harmony export */
        z: () => (
          /* binding */
          DEFAULT_POLICY
        )
        /* harmony export */
      });
      const scopes = (access, ...names) => names.map((name) => [name, access]);
      const DEFAULT_PERMISSIONS = {
        read: { scopes: new Map(scopes("read", "contents", "packages", "metadata")), rest: "none" },
        write: { scopes: new Map(scopes("none", "id-token")), rest: "write" }
      };
      const DEFAULT_POLICY = {
        hasRunner: () => false,
        namesRunners: false,
        pinOf: () => void 0,
        isAllowed: () => true,
        mayFail: () => false,
        defaultPermissions: DEFAULT_PERMISSIONS.read
      };
    })
  ),
  /***/
  9749: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          readSourceFile
        )
        /* harmony export */
      });
      var _automation_core_syntax__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(990);
      var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4501);
      function readSourceFile(path, rawText) {
        const text = (0, _automation_core_syntax__WEBPACK_IMPORTED_MODULE_0__.Q)(rawText);
        return { path, text, lines: new _automation_core_syntax__WEBPACK_IMPORTED_MODULE_0__.r(text), ...(0, _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__.g)(text) };
      }
    })
  ),
  /***/
  2881: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $m: () => (
          /* binding */
          usesAction
        ),
        /* harmony export */
        B_: () => (
          /* binding */
          stepsOf
        ),
        /* harmony export */
        D2: () => (
          /* binding */
          parseActionReference
        ),
        /* harmony export */
        I$: () => (
          /* binding */
          readSteps
        ),
        /* harmony export */
        Zx: () => (
          /* binding */
          majorVersionOf
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          locationOf
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          inputOf
        ),
        /* harmony export */
        yi: () => (
          /* binding */
          toLocalPath
        )
        /* harmony export */
      });
      var _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1095);
      function readSteps(node, job) {
        if (node?.kind !== "sequence")
          return [];
        return node.items.flatMap((item, index) => {
          if (item.kind !== "mapping")
            return [];
          const group = (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.fK)(item, "parallel");
          if (group === void 0)
            return [readStep(item, index, job)];
          return (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.S3)(group).flatMap((inner) => inner.kind === "mapping" ? [readStep(inner, index, job)] : []);
        });
      }
      function readStep(node, index, job) {
        return {
          node,
          index,
          job,
          id: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.ol)(node, "id"),
          uses: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.ol)(node, "uses"),
          run: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.ol)(node, "run"),
          with: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.GS)(node, "with"),
          env: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.GS)(node, "env")
        };
      }
      function stepsOf(file) {
        return file.kind === "workflow" ? file.jobs.flatMap(({ steps }) => steps) : file.steps;
      }
      function toLocalPath(uses) {
        if (uses.startsWith("$/"))
          return `./${uses.slice("$/".length)}`;
        return uses.startsWith("./") || uses.startsWith("../") ? uses : void 0;
      }
      function parseActionReference(uses) {
        const known = REFERENCES.get(uses);
        if (known !== void 0)
          return known;
        const reference = splitReference(uses);
        if (reference !== void 0 && REFERENCES.size < MAX_REFERENCES)
          REFERENCES.set(uses, reference);
        return reference;
      }
      const REFERENCES = /* @__PURE__ */ new Map();
      const MAX_REFERENCES = 5e3;
      function splitReference(uses) {
        if (/^(\.|\$|docker:\/)\//.test(uses) || uses.includes("${{"))
          return void 0;
        const [location = "", ...refs] = uses.trim().split("@");
        const [owner = "", name = "", ...path] = location.split("/");
        if (owner === "" || name === "")
          return void 0;
        return {
          owner,
          name,
          repository: `${owner}/${name}`.toLowerCase(),
          path: path.join("/"),
          ref: refs.join("@")
        };
      }
      function locationOf({ owner, name, path }) {
        return path === "" ? `${owner}/${name}` : `${owner}/${name}/${path}`;
      }
      function usesAction(step, ...repositories) {
        const reference = step.uses === void 0 ? void 0 : parseActionReference(step.uses.text);
        return reference?.path === "" && repositories.includes(reference.repository);
      }
      function inputOf(step, name) {
        return step.with?.entries.findLast(({ key }) => key.text.toLowerCase() === name)?.value;
      }
      const MAX_COMMENT = 200;
      function majorVersionOf(uses, { text }) {
        const ref = parseActionReference(uses.text)?.ref ?? "";
        const comment = /^[^\n]*?#[^\n]*?\bv?(\d+)(?:\.\d+)*\b/.exec(text.slice(uses.end, uses.end + MAX_COMMENT))?.[1];
        const digits = /^[0-9a-f]{40}$/.test(ref) ? comment : /^v?(\d+)(\.|$)/.exec(ref)?.[1];
        return digits === void 0 ? void 0 : Number(digits);
      }
    })
  ),
  /***/
  3453: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          eventOf
        ),
        /* harmony export */
        S: () => (
          /* binding */
          readWorkflow
        )
        /* harmony export */
      });
      var _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1095);
      var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);
      function readWorkflow(source, project) {
        const mapping = source.root?.kind === "mapping" ? source.root : void 0;
        return {
          ...source,
          kind: "workflow",
          mapping,
          events: readEvents((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.fK)(mapping, "on")),
          jobs: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.Mc)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.fK)(mapping, "jobs")).map(({ key, value }) => readJob(key, value)),
          project
        };
      }
      function eventOf(file, name) {
        return file.events.find((event) => event.name === name);
      }
      function readEvents(on) {
        if (on?.kind === "mapping") {
          return on.entries.map(({ key, value }) => ({ name: key.text, at: key, config: value }));
        }
        return (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.TM)(on).map((at) => ({ name: at.text, at, config: void 0 }));
      }
      function readJob(key, node) {
        const job = {
          id: key.text,
          key,
          node,
          needs: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.TM)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.fK)(node, "needs")),
          uses: (0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.T7)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.fK)(node, "uses")),
          get steps() {
            return steps;
          }
        };
        const steps = (0, _step_js__WEBPACK_IMPORTED_MODULE_1__.I$)((0, _yaml_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__.fK)(node, "steps"), job);
        return job;
      }
    })
  ),
  /***/
  4501: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          readYaml
        )
      });
      var limits = __webpack_require__(6017);
      var yaml_source = __webpack_require__(682);
      ;
      class Anchors {
        #text;
        /** By name; one that is defined again hides the earlier one. */
        #current = /* @__PURE__ */ new Map();
        #unused = /* @__PURE__ */ new Set();
        constructor(text) {
          this.#text = text;
        }
        /** Remembers the anchor of a node, if it has one; `start` is where the node's value begins. */
        note(node, start) {
          if (node.kind === "alias" || node.anchor === void 0)
            return;
          const name = node.anchor;
          const from = this.#text.lastIndexOf(`&${name}`, start);
          const at = { start: Math.max(0, from), end: from + name.length + 1 };
          const anchor = { name, at, node };
          this.#current.set(name, anchor);
          this.#unused.add(anchor);
        }
        /** The anchor that an alias names at this place of the text. */
        use(name) {
          const anchor = this.#current.get(name);
          if (anchor !== void 0)
            this.#unused.delete(anchor);
          return anchor;
        }
        /** Those that no alias named. */
        unused() {
          return [...this.#unused];
        }
      }
      ;
      const { characters: MAX_CHARACTERS, lines: MAX_LINES, openBrackets: MAX_OPEN_BRACKETS } = limits.b.workflow;
      function findHostileText(text) {
        if (text.length > MAX_CHARACTERS) {
          return refuse("WF002", `The file is longer than ${MAX_CHARACTERS / 1024} KiB. Split it.`, 0);
        }
        const control = findControlCharacter(text);
        if (control >= 0) {
          return refuse("WF001", "The file contains a control character: it is not a text file.", control);
        }
        const binary = text.indexOf("���");
        if (binary >= 0)
          return refuse("WF001", "The file is not UTF-8 text.", binary);
        return findManyLines(text) ?? findDeepBrackets(text) ?? findDeepIndicators(text);
      }
      function findControlCharacter(text) {
        for (let at = 0; at < text.length; at += 1) {
          const code = text.charCodeAt(at);
          if (code === 127 || code < 32 && code !== 9 && code !== 10 && code !== 13)
            return at;
        }
        return -1;
      }
      function findManyLines(text) {
        let lines = 1;
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
          lines += 1;
          if (lines > MAX_LINES) {
            return refuse("WF002", `The file has more than ${MAX_LINES.toLocaleString("en")} lines. Split it.`, at);
          }
        }
        return null;
      }
      function isMarked(text, at) {
        return text[at - 1] === " " && /(?:^|\s)[&!]\S*\s+$/.test(text.slice(Math.max(0, at - 100), at));
      }
      function findDeepBrackets(text) {
        let open = 0;
        let before = "\n";
        for (let at = 0; at < text.length; at += 1) {
          const code = text.charCodeAt(at);
          const isOpening = code === 91 || code === 123;
          const last = before;
          if (code !== 32)
            before = text[at] ?? "";
          if (isOpening && open === 0 && !/[\n:?-]/.test(last) && !isMarked(text, at))
            continue;
          if (code === 36 && text.startsWith("{{", at + 1))
            at += 2;
          else if (isOpening)
            open += 1;
          else if (code === 93 || code === 125)
            open = Math.max(0, open - 1);
          if (open > MAX_OPEN_BRACKETS)
            return refuse("WF002", tooDeep(), at);
        }
        return null;
      }
      function findDeepIndicators(text) {
        const match = /(?:[-?:] {0,2}){200}/.exec(text);
        if (match !== null && /[-?:] /.test(match[0]))
          return refuse("WF002", tooDeep(), match.index);
        return null;
      }
      function tooDeep() {
        return `The file is nested deeper than ${limits.b.workflow.depth} levels, which GitHub does not read.`;
      }
      function refuse(rule, message, offset) {
        return { rule, message, at: { start: offset, end: offset + 1 } };
      }
      ;
      function toScalar(source, text, readable) {
        const { start, end, style } = source;
        const value = readValue(source, text, readable);
        const tag = source.tag === void 0 ? {} : { tag: source.tag };
        if (value === null)
          return { ...nullScalar(start), end, style, ...tag };
        const spelled = style === "plain" && typeof value !== "string" ? source.text : String(value);
        return { kind: "scalar", value, text: spelled, style, start, end, ...tag };
      }
      function readValue({ value, tag, text: spelled, start, end }, text, readable) {
        if (text !== readable && text.slice(start, end) !== readable.slice(start, end)) {
          const root = (0, yaml_source.t)(text.slice(start, end))[0]?.root;
          return root?.kind === "scalar" ? root.value : null;
        }
        if (tag === FLOAT && typeof value === "string" && /^[-+]?\d+$/.test(spelled))
          return Number(spelled);
        return value;
      }
      const CORE = "tag:yaml.org,2002:";
      const FLOAT = `${CORE}float`;
      const TAGGED = {
        [`${CORE}int`]: "number",
        [FLOAT]: "number",
        [`${CORE}bool`]: "boolean",
        [`${CORE}null`]: "object"
      };
      function findTagProblem(scalar, source) {
        const { tag, value, style } = scalar;
        if (tag === void 0 || tag === `${CORE}str`)
          return void 0;
        const type = TAGGED[tag];
        if (type !== void 0) {
          const isRight = style === "plain" && typeof value === type;
          return isRight ? void 0 : { message: "The value does not match its tag.", at: scalar };
        }
        let start = source.lastIndexOf("!", scalar.start);
        while (start > 0 && /[^\s[{,]/.test(source[start - 1] ?? ""))
          start -= 1;
        const written = source.slice(Math.max(0, start), scalar.end).split("\n")[0] ?? "";
        return {
          message: `YAML reads a value that starts with \`!\` as a tag, and GitHub rejects tags ("Unexpected tag"). Quote the value: \`"${written.slice(0, 60)}"\`.`,
          at: { start, end: Math.max(scalar.end, start + 1) }
        };
      }
      function nullScalar(at) {
        return { kind: "scalar", value: null, text: "", style: "plain", start: at, end: at };
      }
      function trimEnd(text, start, end) {
        let at = end;
        while (at > start && /\s/.test(text[at - 1] ?? ""))
          at -= 1;
        return at;
      }
      ;
      function repairQuotes(documents, text) {
        const starts = documents.flatMap(findCutQuotes);
        if (starts.length === 0)
          return void 0;
        const [start = 0] = starts;
        const end = findClosing(text, start);
        if (end === void 0)
          return { text, unclosed: [{ start, end: start + 1 }] };
        return {
          text: text.slice(0, start) + onOneLine(text.slice(start, end)) + repairRest(text, end),
          unclosed: []
        };
      }
      function onOneLine(text) {
        return text.replace(/[\r\n]/g, " ");
      }
      const OPENING = /^[ \t]*(?:- +)*(?:[\w.-]+:[ \t]+)?(?=["'])/;
      const BLOCK = /(?:^|[\s:-])[|>][-+\d]*[ \t]*(?:#.*)?\r?$/;
      function repairRest(text, from) {
        let repaired = "";
        let blockIndent = -1;
        for (let at = from; at < text.length; ) {
          const next = nextLine(text, at);
          const line = text.slice(at, next);
          const indent = line.length - line.trimStart().length;
          const isInBlock = blockIndent >= 0 && (line.trim() === "" || indent > blockIndent);
          const opening = at > from && !isInBlock ? OPENING.exec(line) : null;
          const end = opening === null ? void 0 : findClosing(text, at + opening[0].length);
          if (!isInBlock)
            blockIndent = BLOCK.test(line) ? indent : -1;
          const stop = end === void 0 || end <= next ? next : end;
          repaired += stop === next ? line : onOneLine(text.slice(at, stop));
          at = stop;
        }
        return repaired;
      }
      function nextLine(text, from) {
        const end = text.indexOf("\n", from);
        return end < 0 ? text.length : end + 1;
      }
      function findCutQuotes({ root, errors }) {
        const missing = errors.filter(({ message }) => /^Missing closing ['"]quote/.test(message));
        if (missing.length === 0 || root === null)
          return [];
        return listQuoted(root).filter(({ start, end }) => missing.some((error) => start <= error.start && error.start <= end + 1)).map(({ start }) => start).toSorted((a, b) => a - b);
      }
      function listQuoted(node) {
        switch (node.kind) {
          case "alias":
            return [];
          case "scalar":
            return node.style === "single" || node.style === "double" ? [node] : [];
          case "sequence":
            return node.items.flatMap(listQuoted);
          case "mapping":
            return node.entries.flatMap(({ key, value }) => [
              ...listQuoted(key),
              ...value === null ? [] : listQuoted(value)
            ]);
        }
      }
      function findClosing(text, start) {
        const quote = text[start];
        for (let at = start + 1; at < text.length; at += 1) {
          if (quote === '"' && text[at] === "\\")
            at += 1;
          else if (text[at] === quote) {
            if (quote === "'" && text[at + 1] === "'")
              at += 1;
            else
              return /^[ \t]*(?:$|#|[\]},:])/m.test(restOfLine(text, at + 1)) ? at + 1 : void 0;
          }
        }
        return void 0;
      }
      function restOfLine(text, from) {
        const end = text.indexOf("\n", from);
        return text.slice(from, end < 0 ? text.length : end).replace(/\r$/, "");
      }
      ;
      const CONFLICT = /^<{7}(?: .*)?$[\s\S]*?^={7}\r?$[\s\S]*?^>{7}(?: |\r?$)/m;
      function findConflict(text) {
        if (!text.includes("<<<<<<<"))
          return void 0;
        const match = CONFLICT.exec(text);
        if (match === null)
          return void 0;
        const line = (offset) => text.slice(0, offset).split("\n").length;
        return {
          rule: "WF001",
          message: `Unresolved git conflict, down to line ${line(match.index + match[0].length)}. Keep one side, and remove the markers \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`,
          at: { start: match.index, end: match.index + 7 }
        };
      }
      function describeErrors(document, text) {
        const problems = [];
        const reported = /* @__PURE__ */ new Set();
        for (const error of document.errors) {
          if (problems.length >= limits.b.workflow.syntaxErrors)
            break;
          const { start, end } = lineAround(text, error.start);
          const star = findStar(text.slice(start, end));
          if (star !== void 0 && start + star <= error.start) {
            if (!reported.has(start))
              problems.push(describeStar(text, start + star, end));
            reported.add(start);
          } else if (!reported.has(start)) {
            const special = describeMarker(text, start, end) ?? describeCall(text, start, end);
            problems.push(special ?? describeError(error, text));
            if (special !== void 0)
              reported.add(start);
          }
        }
        return problems;
      }
      function describeMarker(text, start, end) {
        const marker = /^(?:<{7}|>{7}|\|{7}) |^={7}\r?$/.exec(text.slice(start, end))?.[0].trim();
        if (marker === void 0)
          return void 0;
        const message = `\`${marker}\` is a marker of a git conflict. Keep one side, and remove the markers.`;
        return { rule: "WF001", message, at: { start, end: start + 7 } };
      }
      function describeCall(text, start, end) {
        const match = /^(\s*(?:- +)*(?:[\w.-]+:[ \t]+))(![\w.]+\(.*\))[ \t]*(?:#.*)?\r?$/.exec(text.slice(start, end));
        if (match === null)
          return void 0;
        const [, before = "", value = ""] = match;
        const from = start + before.length;
        return {
          rule: "WF001",
          message: `A value that starts with \`!\` needs quotes or \`\${{ }}\`: \`\${{ ${value.slice(0, 60)} }}\`. Without them YAML reads it as a tag.`,
          at: { start: from, end: from + value.length }
        };
      }
      function findStar(line) {
        const match = /^(\s*(?:- +)*(?:[\w.-]+:[ \t]+)?(?:- +)*)\*(.*)$/.exec(line);
        if (match === null)
          return void 0;
        const [, before = "", rest = ""] = match;
        const isAlias = /^[\w-]+[ \t]*(?:#.*)?\r?$/.test(rest);
        return isAlias ? void 0 : before.length;
      }
      function describeStar(text, start, end) {
        const value = text.slice(start, end).replace(/[ \t]+#.*$/, "").trimEnd();
        return {
          rule: "WF001",
          message: `A string that starts with \`*\` needs quotes: \`"${value.slice(0, 60)}"\`. Without them YAML reads it as an alias.`,
          at: { start, end: start + Math.max(1, value.length) }
        };
      }
      const WORDS = [
        [
          /^Nested mappings are not allowed/,
          'A string that contains `: ` needs quotes or a block: `key: "a: b"`, or `key: |` and the text on the next line.'
        ],
        [/^Plain value cannot start with.* (\S)$/, "A string that starts with `$1` needs quotes."],
        [
          /^Unexpected scalar at node end/,
          "Text follows a complete value, for example after a closing quote. Quote all of it, or use a block: `key: |`."
        ],
        [
          /^Anchor cannot be an empty string/,
          "A string that starts with `&` needs quotes. Without them YAML reads it as an anchor."
        ],
        [
          /^All mapping items must start at the same column/,
          "This key is not indented like the keys before it. Indent all keys of a mapping equally."
        ],
        [/^Tabs are not allowed as indentation/, "This line is indented with a tab. Use spaces."]
      ];
      function describeError(error, text) {
        const { start, end } = error;
        const at = { start, end: Math.max(start + 1, Math.min(end, start + 200, lineAround(text, start).end)) };
        if (error.message.includes("call stack"))
          return { ...syntax_problems_tooDeep(start) };
        const what = (error.message.split("\n")[0] ?? "").replace(/\.$/, "");
        const bracket = /^Flow (?:sequence|map) in block collection/.test(what) ? findOpen(text, start) : void 0;
        if (bracket !== void 0) {
          const opening = { start: bracket, end: bracket + 1 };
          const closing = text[bracket] === "[" ? "]" : "}";
          const message = `The \`${text[bracket] ?? ""}\` that opens here is not closed: \`${closing}\` is missing.`;
          return { rule: "WF001", message: `The file is not valid YAML: ${message}`, at: opening };
        }
        const match = WORDS.map(([pattern, message]) => ({ found: pattern.exec(what), message })).find(({ found }) => found !== null);
        const words = match?.message.replace("$1", match.found?.[1] ?? "") ?? `${what}.`;
        return { rule: "WF001", message: `The file is not valid YAML: ${words}`, at };
      }
      const MAX_LOOK_BACK = 1e4;
      function findOpen(text, before) {
        let closed = 0;
        for (let at = before - 1; at >= Math.max(0, before - MAX_LOOK_BACK); at -= 1) {
          const character = text[at] ?? "";
          if (character === "]" || character === "}")
            closed += 1;
          else if (character === "[" || character === "{") {
            if (closed === 0)
              return at;
            closed -= 1;
          }
        }
        return void 0;
      }
      function syntax_problems_tooDeep(at) {
        return {
          rule: "WF002",
          message: "The file is nested too deeply to be read.",
          at: { start: at, end: at + 1 }
        };
      }
      function lineAround(text, at) {
        const start = text.lastIndexOf("\n", at - 1) + 1;
        const end = text.indexOf("\n", at);
        return { start, end: end < 0 ? text.length : end };
      }
      ;
      const { depth: MAX_DEPTH, values: MAX_VALUES, problems: MAX_PROBLEMS } = limits.b.workflow;
      function readYaml(text) {
        const refusal = findHostileText(text);
        if (refusal !== null)
          return failed([{ ...refusal, severity: "error" }]);
        try {
          return readDocument(text);
        } catch (error) {
          if (!(error instanceof RangeError))
            throw error;
          return failed([{ ...syntax_problems_tooDeep(0), severity: "error" }]);
        }
      }
      const MAX_REPAIRS = 20;
      function readDocument(text) {
        const conflict = findConflict(text);
        if (conflict !== void 0)
          return failed([{ ...conflict, severity: "error" }]);
        let parsed = (0, yaml_source.t)(text);
        let readable = text;
        for (let round = 0; round < MAX_REPAIRS; round += 1) {
          const repair = repairQuotes(parsed, readable);
          if (repair === void 0)
            break;
          if (repair.unclosed.length > 0) {
            return failed(repair.unclosed.map((at) => problem("WF001", "The quote that opens here is not closed.", at)));
          }
          readable = repair.text;
          parsed = (0, yaml_source.t)(readable);
        }
        return buildDocument(parsed, text, readable);
      }
      function buildDocument(list, text, readable) {
        const [document, second] = list;
        const errors = list.flatMap((each) => describeErrors(each, text)).map((each) => ({ ...each, severity: "error" }));
        if (document === void 0 || document.root === null) {
          return failed(errors.length > 0 ? errors : [problem("WF001", "The file is empty.", { start: 0, end: 0 })]);
        }
        const problems = [...errors];
        if (second !== void 0) {
          problems.push(problem("WF001", "The file contains more than one YAML document; GitHub reads only one.", second));
        }
        if (problems.length > 0)
          return failed(problems);
        const builder = new NodeBuilder(text, readable);
        const root = builder.build(document.root, 0);
        const found = [...builder.problems, ...builder.unusedAnchors()];
        const isBroken = builder.problems.length > builder.repeatedKeys.size || builder.problems.length >= MAX_PROBLEMS;
        return {
          root: builder.isTooBig ? null : root,
          problems: found,
          isSafe: !isBroken,
          repeatedKeys: builder.repeatedKeys
        };
      }
      function failed(problems) {
        return { root: null, problems, isSafe: false, repeatedKeys: /* @__PURE__ */ new Set() };
      }
      function problem(rule, message, at, severity = "error") {
        return { rule, severity, message, at };
      }
      class NodeBuilder {
        problems = [];
        repeatedKeys = /* @__PURE__ */ new Set();
        #text;
        #readable;
        #built = /* @__PURE__ */ new Map();
        #open = /* @__PURE__ */ new Set();
        #anchors;
        #size = 0;
        /** @param readable The text as the library read it: line breaks inside of some quotes are spaces. */
        constructor(text, readable) {
          this.#text = text;
          this.#readable = readable;
          this.#anchors = new Anchors(text);
        }
        get isTooBig() {
          return this.#size > MAX_VALUES;
        }
        build(node, depth) {
          this.#size += 1;
          if (depth > MAX_DEPTH) {
            this.#report("WF002", `Nested deeper than ${MAX_DEPTH} levels, which GitHub does not read.`, node);
            return nullScalar(node.start);
          }
          if (node.kind === "alias")
            return this.#buildAlias(node.name, node);
          const before = this.#size;
          this.#anchors.note(node, node.start);
          this.#open.add(node);
          const built = this.#buildValue(node, depth);
          this.#open.delete(node);
          this.#built.set(node, { node: built, size: this.#size - before });
          return built;
        }
        /** Anchors that no alias names: GitHub takes them, and they are most likely a leftover. */
        unusedAnchors() {
          return this.#anchors.unused().map(({ name, at }) => problem("WF001", `The anchor ${JSON.stringify(name)} is never used. Remove it.`, at, "warning"));
        }
        #buildValue(node, depth) {
          const { start, end } = node;
          if (node.kind === "mapping") {
            const entries = this.isTooBig ? [] : node.entries.map((entry) => this.#buildEntry(entry, depth, start));
            this.#reportRepeatedKeys(entries);
            return {
              kind: "mapping",
              start,
              end: trimEnd(this.#text, start, end),
              isFlow: node.isFlow,
              entries
            };
          }
          if (node.kind === "sequence") {
            const items = this.isTooBig ? [] : node.items.map((item) => this.build(item, depth + 1));
            return {
              kind: "sequence",
              start,
              end: trimEnd(this.#text, start, end),
              isFlow: node.isFlow,
              items
            };
          }
          const scalar = toScalar(node, this.#text, this.#readable);
          const tagProblem = findTagProblem(scalar, this.#text);
          if (tagProblem !== void 0)
            this.#report("WF001", tagProblem.message, tagProblem.at);
          return scalar;
        }
        #buildEntry(entry, depth, from) {
          const keyNode = this.build(entry.key, depth + 1);
          let key;
          if (keyNode.kind === "scalar")
            key = keyNode;
          else {
            const isTemplate = this.#text.startsWith("{{", keyNode.start - 1);
            const hint = isTemplate ? ` An expression is written \`\${{ … }}\`; without the \`$\` it needs quotes.` : "";
            this.#report("WF001", `A key must be a string, not a list or a mapping.${hint}`, keyNode);
            key = nullScalar(from);
          }
          if (key.text === "<<" && key.style === "plain") {
            this.#report("WF001", "GitHub does not support the merge key `<<`. Write the keys out.", key);
          }
          const value = entry.value === null ? nullScalar(key.end) : this.build(entry.value, depth + 1);
          return { key, value };
        }
        #buildAlias(name, at) {
          const anchor = this.#anchors.use(name);
          if (anchor === void 0) {
            this.#report("WF001", `The alias ${JSON.stringify(name)} has no anchor before it.`, at);
            return {
              kind: "scalar",
              value: `*${name}`,
              text: `*${name}`,
              style: "plain",
              start: at.start,
              end: at.end
            };
          }
          if (this.#open.has(anchor.node)) {
            this.#report("WF001", `The alias ${JSON.stringify(name)} is inside the value that it refers to.`, at);
            return nullScalar(at.start);
          }
          const built = this.#built.get(anchor.node);
          this.#size += built?.size ?? 0;
          if (this.isTooBig) {
            this.#report("WF002", `The file expands to more than ${MAX_VALUES.toLocaleString("en")} values when its aliases are resolved.`, at);
          }
          return built?.node ?? nullScalar(at.start);
        }
        /** Keys of GitHub's files count as equal whatever their case, except the names of environment variables. */
        #reportRepeatedKeys(entries) {
          const seen = /* @__PURE__ */ new Map();
          for (const { key } of entries) {
            const first = seen.get(key.text);
            if (first === void 0)
              seen.set(key.text, key);
            else if (this.problems.length < MAX_PROBLEMS) {
              const line = this.#text.slice(0, first.start).split("\n").length;
              this.repeatedKeys.add(key.start);
              this.#report("WF001", `Duplicate key ${JSON.stringify(key.text)}; line ${line} has it already. Remove one of them.`, key);
            }
          }
        }
        #report(rule, message, at) {
          if (this.problems.length < MAX_PROBLEMS)
            this.problems.push(problem(rule, message, { start: at.start, end: at.end }));
        }
      }
    })
  ),
  /***/
  9349: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          locateInScalar
        )
        /* harmony export */
      });
      const KNOWN = /* @__PURE__ */ new WeakMap();
      function locateInScalar(scalar, source, from, length) {
        let places = KNOWN.get(scalar);
        if (places === void 0) {
          places = placesOf(scalar, source);
          KNOWN.set(scalar, places);
        }
        const start = startOf(places, scalar, from);
        const end = length <= 0 ? start : endOf(places, scalar, from + length - 1);
        return { start, end: Math.max(end, start) };
      }
      function startOf(places, { end }, at) {
        return "from" in places ? Math.min(places.from + at, end) : places.starts[at] ?? places.ends.at(-1) ?? end;
      }
      function endOf(places, { end }, at) {
        return "from" in places ? Math.min(places.from + at + 1, end) : places.ends[at] ?? places.ends.at(-1) ?? end;
      }
      function placesOf(scalar, source) {
        const { text, style, start, end } = scalar;
        if (style === "literal" || style === "folded")
          return readBlock(scalar, source);
        const quote = style === "plain" ? 0 : 1;
        if (end - start - 2 * quote === text.length && source.startsWith(text, start + quote)) {
          return { from: start + quote };
        }
        return readFlow(scalar, source, start + quote, end - quote);
      }
      class PlaceList {
        starts = [];
        ends = [];
        add(start, end, units = 1) {
          for (let unit = 0; unit < units; unit += 1) {
            this.starts.push(start);
            this.ends.push(end);
          }
        }
      }
      const DIGITS = { x: 2, u: 4, U: 8 };
      function readFlow({ style }, source, from, to) {
        const places = new PlaceList();
        let at = from;
        while (at < to) {
          const character = source[at] ?? "";
          const blank = skipBlanks(source, at, to);
          if (blank > at && blank < to && isBreak(source, blank))
            at = readFold(source, blank, to, places, false);
          else if (isBreak(source, at))
            at = readFold(source, at, to, places, false);
          else if (style === "double" && character === "\\")
            at = readEscape(source, at, to, places);
          else {
            const width = style === "single" && character === "'" ? 2 : 1;
            places.add(at, Math.min(at + width, to));
            at += width;
          }
        }
        return places;
      }
      function readEscape(source, at, to, places) {
        const letter = source[at + 1] ?? "";
        if (isBreak(source, at + 1))
          return readFold(source, at + 1, to, places, true);
        const digits = DIGITS[letter] ?? 0;
        const end = Math.min(at + 2 + digits, to);
        const isLarge = letter === "U" && Number.parseInt(source.slice(at + 2, end), 16) > 65535;
        places.add(at, end, isLarge ? 2 : 1);
        return end;
      }
      function readFold(source, from, to, places, isEscaped) {
        const breaks = [];
        let at = from;
        while (at < to && isBreak(source, at)) {
          breaks.push(at);
          at = skipBlanks(source, at + breakLength(source, at), to);
        }
        if (breaks.length === 1 && !isEscaped)
          places.add(from, from + breakLength(source, from));
        for (const start of breaks.slice(1))
          places.add(start, start + breakLength(source, start));
        return at;
      }
      function readBlock({ text, style, start, end }, source) {
        const body = new PlaceList();
        const characters = [];
        const lines = linesOf(source, nextLine(source, start), end);
        const indent = indentOf(lines, text, source);
        for (const line of lines) {
          const content = Math.min(line.start + indent, Math.max(skipSpaces(source, line.start, line.end), line.start));
          for (let at = content; at < line.end; at += 1) {
            body.add(at, at + 1);
            characters.push(source[at] ?? "");
          }
          body.add(line.end, line.next);
          characters.push("\n");
        }
        return style === "literal" ? body : fold(text, body, characters);
      }
      function fold(text, body, characters) {
        const places = new PlaceList();
        let at = 0;
        for (let index = 0; index < text.length; index += 1) {
          const wanted = text[index];
          while (characters[at] === "\n" && wanted !== "\n" && wanted !== " ")
            at += 1;
          places.add(body.starts[at] ?? 0, body.ends[at] ?? 0);
          at += 1;
        }
        return places;
      }
      function linesOf(source, from, to) {
        const lines = [];
        for (let start = from; start < to; ) {
          let end = source.indexOf("\n", start);
          if (end < 0 || end >= to)
            end = to;
          const next = Math.min(end + 1, to);
          lines.push({ start, end: source[end - 1] === "\r" && end > start ? end - 1 : end, next });
          start = Math.max(next, start + 1);
        }
        return lines;
      }
      function indentOf(lines, text, source) {
        const first = lines.find((line) => skipSpaces(source, line.start, line.end) < line.end);
        if (first === void 0)
          return 0;
        const value = /^[^\S\n]*\S.*$/m.exec(text)?.[0].replace(/\r$/, "") ?? "";
        const own = value.length - value.trimStart().length;
        return Math.max(0, skipSpaces(source, first.start, first.end) - first.start - own);
      }
      function nextLine(source, from) {
        const at = source.indexOf("\n", from);
        return at < 0 ? source.length : at + 1;
      }
      function skipBlanks(source, from, to) {
        let at = from;
        while (at < to && (source[at] === " " || source[at] === "	"))
          at += 1;
        return at;
      }
      function skipSpaces(source, from, to) {
        let at = from;
        while (at < to && source[at] === " ")
          at += 1;
        return at;
      }
      function isBreak(source, at) {
        return source[at] === "\n" || source[at] === "\r" && source[at + 1] === "\n";
      }
      function breakLength(source, at) {
        return source[at] === "\r" ? 2 : 1;
      }
    })
  ),
  /***/
  1095: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FA: () => (
          /* binding */
          isOnlyExpression
        ),
        /* harmony export */
        GS: () => (
          /* binding */
          mappingOf
        ),
        /* harmony export */
        Mc: () => (
          /* binding */
          entriesOf
        ),
        /* harmony export */
        Ms: () => (
          /* binding */
          entryOf
        ),
        /* harmony export */
        S3: () => (
          /* binding */
          itemsOf
        ),
        /* harmony export */
        T7: () => (
          /* binding */
          asScalar
        ),
        /* harmony export */
        TM: () => (
          /* binding */
          scalarsOf
        ),
        /* harmony export */
        Wo: () => (
          /* binding */
          isPresent
        ),
        /* harmony export */
        fK: () => (
          /* binding */
          valueAt
        ),
        /* harmony export */
        ol: () => (
          /* binding */
          scalarOf
        ),
        /* harmony export */
        xS: () => (
          /* binding */
          hasExpression
        )
        /* harmony export */
      });
      function valueAt(node, key) {
        return entryOf(node, key)?.value;
      }
      function entryOf(node, key) {
        if (node?.kind !== "mapping")
          return void 0;
        return node.entries.findLast((entry) => entry.key.text === key);
      }
      function scalarOf(node, key) {
        return asScalar(valueAt(node, key));
      }
      function mappingOf(node, key) {
        const value = valueAt(node, key);
        return value?.kind === "mapping" ? value : void 0;
      }
      function entriesOf(node) {
        return node?.kind === "mapping" ? node.entries : [];
      }
      function itemsOf(node) {
        return node?.kind === "sequence" ? node.items : [];
      }
      function asScalar(node) {
        return node?.kind === "scalar" && node.value !== null ? node : void 0;
      }
      function scalarsOf(node) {
        const nodes = node?.kind === "sequence" ? node.items : [node];
        return nodes.flatMap((item) => asScalar(item) ?? []);
      }
      function isPresent(node) {
        return node !== void 0 && !(node.kind === "scalar" && node.value === null);
      }
      function hasExpression(text) {
        return text.includes("${{");
      }
      function isOnlyExpression(text) {
        const trimmed = text.trim();
        return trimmed.startsWith("${{") && trimmed.indexOf("}}") === trimmed.length - 2;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
