const id = 790;
const ids = [790];
const modules = {
  /***/
  2886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ko: () => (
          /* binding */
          readInputs
        ),
        /* harmony export */
        g2: () => (
          /* binding */
          CONFIG_FILE
        ),
        /* harmony export */
        tP: () => (
          /* binding */
          SETTINGS_FILE
        )
        /* harmony export */
      });
      var _automation_validation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(420);
      var _automation_validation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5373);
      const SETTINGS_FILE = ".github/validate-config.yml";
      const CONFIG_FILE = "config/ecosystem-repos.json";
      const WORKFLOWS = ".github/workflows/*.yml\n.github/workflows/*.yaml\n";
      const DEPENDABOT = [".github/dependabot.yml", ".github/dependabot.yaml"];
      const ACTIONS = "action.yml\nactions/*/action.yml\n.github/actions/*/action.yml\n";
      function readInputs(reader) {
        const { settings, problems } = (0, _automation_validation__WEBPACK_IMPORTED_MODULE_0__.XU)(reader.lines("rules"));
        for (const { line, message } of problems) {
          reader.problem(`The input \`rules\` has the line ${JSON.stringify(line)}, which ${message}.`);
        }
        const workflows = readGlobs(reader, "workflows", WORKFLOWS);
        const isChosen = workflows.join() !== WORKFLOWS.trim().split("\n").join();
        const inputs = {
          githubToken: reader.optionalSecret("github-token"),
          ...readConfigFile(reader),
          workflows,
          dependabot: isChosen ? [] : DEPENDABOT,
          actions: readGlobs(reader, "actions", ACTIONS),
          isStrict: reader.boolean("strict", false),
          isOnline: reader.boolean("online", false),
          rules: { ...settings, persona: reader.choice("persona", _automation_validation__WEBPACK_IMPORTED_MODULE_1__.U, "regular") },
          reportFile: reader.workspacePath("report-file", "automation_validation.json"),
          sarifFile: reader.optionalWorkspacePath("sarif-file"),
          baselineFile: reader.optionalWorkspacePath("baseline-file"),
          settingsFile: reader.workspacePath("settings-file", SETTINGS_FILE),
          isFix: reader.boolean("fix", false)
        };
        if (inputs.isOnline && inputs.githubToken === void 0) {
          reader.problem("`online` needs `github-token`; it is empty.");
        }
        reader.finish();
        return inputs;
      }
      function readConfigFile(reader) {
        const named = reader.optionalWorkspacePath("config");
        if (named?.toLowerCase() === "none")
          return { configFile: void 0, isConfigNamed: false };
        return { configFile: named ?? CONFIG_FILE, isConfigNamed: named !== void 0 };
      }
      function readGlobs(reader, name, fallback) {
        const globs = reader.lines(name, fallback);
        for (const pattern of globs.filter(leavesWorkspace)) {
          reader.problem(`The input \`${name}\` must name paths inside the workspace; ${JSON.stringify(pattern)} leaves it.`);
        }
        return globs;
      }
      function leavesWorkspace(pattern) {
        return /^([/\\]|[A-Za-z]:)/.test(pattern) || pattern.split(/[/\\]/).includes("..");
      }
    })
  ),
  /***/
  2790: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1166);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2886);
          var _validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6658);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__.C)((kit) => (0, _validate_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Ko)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  6658: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          validate_validate
        )
      });
      var errors = __webpack_require__(1286);
      var plural = __webpack_require__(4639);
      var did_you_mean = __webpack_require__(3941);
      var pattern_list = __webpack_require__(7961);
      var rules = __webpack_require__(4661);
      var policy = __webpack_require__(681);
      var source_file = __webpack_require__(9749);
      var yaml_node = __webpack_require__(1095);
      var rule_settings = __webpack_require__(420);
      ;
      const SETTINGS_RULE = "VC004";
      const KEYS = [
        "rules",
        "runner-labels",
        "pins",
        "allowed-actions",
        "forbidden-actions",
        "may-fail",
        "default-permissions"
      ];
      const RULE_KEYS = ["severity", "paths"];
      const LEVELS = ["error", "warning", "info", "off"];
      const PINS = ["any", "tag", "commit"];
      function readSettingsFile(path, text) {
        return new SettingsReader((0, source_file.u)(path, text)).read();
      }
      class SettingsReader {
        #source;
        #findings = [];
        constructor(source) {
          this.#source = source;
        }
        read() {
          const { root, problems, text } = this.#source;
          const isEmpty = text.replaceAll(/^\s*#.*$/gm, "").trim() === "";
          if (!isEmpty)
            for (const { at, message } of problems)
              this.#tell(at, message);
          if (root !== null && root.kind !== "mapping")
            this.#tell(root, `The file must be a mapping with the keys ${KEYS.join(", ")}.`);
          const values = new Map((0, yaml_node.Mc)(root ?? void 0).map((entry) => [entry.key.text, entry]));
          for (const { key } of values.values())
            this.#checkKey(key, KEYS);
          const rules2 = this.#readRules(values.get("rules"));
          return { ...rules2, policy: this.#readPolicy(values), findings: this.#findings };
        }
        #readRules(entry) {
          const overrides = /* @__PURE__ */ new Map();
          const inPaths = [];
          for (const { key, value } of this.#entries(entry)) {
            const name = key.text.toUpperCase();
            if (!(0, rule_settings.uo)(name)) {
              const ids2 = rules.my.map(({ id: id2 }) => id2);
              this.#tell(key, `${JSON.stringify(key.text)} is not a rule or a rule group.${(0, did_you_mean.t)(name, ids2)}`);
              continue;
            }
            if (value.kind !== "mapping") {
              const level2 = this.#readWord(value, LEVELS);
              if (level2 !== void 0)
                overrides.set(name, level2);
              continue;
            }
            const parts = new Map(value.entries.map((part) => [part.key.text, part.value]));
            for (const part of value.entries)
              this.#checkKey(part.key, RULE_KEYS);
            const level = this.#readWord(parts.get("severity") ?? value, LEVELS);
            const paths = this.#readTexts(parts.get("paths"));
            if (level === void 0)
              continue;
            if (paths === void 0)
              overrides.set(name, level);
            else
              inPaths.push({ name, level, matches: (0, pattern_list._)(paths) });
          }
          return { overrides, inPaths };
        }
        #readPolicy(values) {
          const patterns = (key) => {
            const texts = this.#readTexts(values.get(key)?.value);
            return texts === void 0 ? void 0 : (0, pattern_list._)(texts.map((text) => text.toLowerCase()));
          };
          const pins = this.#entries(values.get("pins")).flatMap(({ key, value }) => {
            const pin = this.#readWord(value, PINS);
            return pin === void 0 ? [] : [{ pin, matches: (0, pattern_list._)([key.text.toLowerCase()]) }];
          });
          const labels = patterns("runner-labels");
          const [allowed, forbidden] = [patterns("allowed-actions"), patterns("forbidden-actions")];
          const commands = (this.#readTexts(values.get("may-fail")?.value) ?? []).map((text) => text.trim().split(/\s+/));
          const permissions = values.get("default-permissions");
          const level = permissions === void 0 ? void 0 : this.#readWord(permissions.value, ["read", "write"]);
          return {
            namesRunners: labels !== void 0,
            hasRunner: (label) => labels?.(label.toLowerCase()) ?? policy.z.hasRunner(label),
            pinOf: (action) => pins.findLast(({ matches }) => matches(action.toLowerCase()))?.pin,
            isAllowed: (action) => {
              const name = action.toLowerCase();
              return (allowed?.(name) ?? true) && !(forbidden?.(name) ?? false);
            },
            mayFail: (words) => commands.some((command) => command.every((word, at) => words[at] === word)),
            defaultPermissions: policy.H[level === "write" ? "write" : "read"]
          };
        }
        #entries(entry) {
          if (entry !== void 0 && entry.value.kind !== "mapping") {
            this.#tell(entry.value, `\`${entry.key.text}\` must be a mapping.`);
          }
          return (0, yaml_node.Mc)(entry?.value);
        }
        #checkKey(key, known) {
          if (known.includes(key.text))
            return;
          this.#tell(key, `The key ${JSON.stringify(key.text)} is unknown.${(0, did_you_mean.t)(key.text, known)}`);
        }
        #readWord(node, words) {
          const text = (0, yaml_node.T7)(node)?.text;
          if (text !== void 0 && words.includes(text))
            return text;
          this.#tell(node, `This must be one of ${words.join(", ")}.`);
          return void 0;
        }
        #readTexts(node) {
          if (node === void 0)
            return void 0;
          const texts = (0, yaml_node.S3)(node).flatMap((item) => (0, yaml_node.T7)(item)?.text ?? []);
          if (node.kind === "sequence" && texts.length === node.items.length)
            return texts;
          this.#tell(node, "This must be a list of strings.");
          return void 0;
        }
        #tell(at, message) {
          this.#findings.push({
            rule: SETTINGS_RULE,
            severity: "error",
            message,
            file: this.#source.path,
            ...this.#source.lines.range(at.start, Math.max(1, at.end - at.start))
          });
        }
      }
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      function fingerprintsOf(findings) {
        const counts = /* @__PURE__ */ new Map();
        return findings.map(({ rule, file, message }) => {
          const kind = JSON.stringify([rule, file, message]);
          const count = (counts.get(kind) ?? 0) + 1;
          counts.set(kind, count);
          return (0, external_node_crypto_.createHash)("sha256").update(`${kind}#${count}`).digest("hex").slice(0, 32);
        });
      }
      ;
      function parseBaseline(text) {
        try {
          const data = JSON.parse(text);
          const findings = typeof data === "object" && data !== null && "findings" in data ? data.findings : void 0;
          return Array.isArray(findings) && findings.every(isFinding) ? new Set(fingerprintsOf(findings)) : null;
        } catch {
          return null;
        }
      }
      function isFinding(value) {
        return typeof value === "object" && value !== null && ["rule", "file", "message"].every((key) => typeof value[key] === "string");
      }
      function withoutBaseline(report, baseline, isStrict) {
        const fingerprints = fingerprintsOf(report.findings);
        const findings = report.findings.filter((_, index) => !baseline.has(fingerprints[index] ?? ""));
        const count = (severity) => findings.filter((finding2) => finding2.severity === severity).length;
        const [errors2, warnings, infos] = [count("error"), count("warning"), count("info")];
        return {
          ...report,
          valid: errors2 === 0 && (!isStrict || warnings === 0),
          findings,
          summary: { ...report.summary, errors: errors2, warnings, infos }
        };
      }
      ;
      function helpUrlOf(id2, source) {
        return `${source}/docs/rules/${id2}.md`;
      }
      ;
      const sarif_LEVELS = { error: "error", warning: "warning", info: "note" };
      const RANK = { error: 0, warning: 1, info: 2 };
      const WORDS = {
        error: "A violation fails the step.",
        warning: "A violation fails the step only with `strict`.",
        info: "A violation is informational and never fails the step."
      };
      const MAX_RESULTS = 5e3;
      function toSarif(report, source) {
        const fingerprints = fingerprintsOf(report.findings);
        const kept = report.findings.map((finding2, at) => [finding2, fingerprints[at]]).toSorted(([a], [b]) => RANK[a.severity] - RANK[b.severity]).slice(0, MAX_RESULTS);
        const index = new Map(rules.my.map(({ id: id2 }, at) => [id2, at]));
        return {
          $schema: "https://json.schemastore.org/sarif-2.1.0.json",
          version: "2.1.0",
          runs: [
            {
              tool: {
                driver: {
                  name: "validate-config",
                  informationUri: helpUrlOf("README", source),
                  rules: rules.my.map(({ id: id2, title, severity }) => ({
                    id: id2,
                    shortDescription: { text: title },
                    fullDescription: { text: `${title}. ${WORDS[severity]}` },
                    help: {
                      text: `Reason, examples and fix: ${helpUrlOf(id2, source)}`,
                      markdown: `[Reason, examples and fix](${helpUrlOf(id2, source)})`
                    },
                    helpUri: helpUrlOf(id2, source),
                    defaultConfiguration: { level: sarif_LEVELS[severity] }
                  }))
                }
              },
              columnKind: "utf16CodeUnits",
              ...report.findings.length > MAX_RESULTS && { invocations: [reportRest(report.findings.length)] },
              results: kept.map(([finding2, fingerprint]) => ({
                ruleId: finding2.rule,
                ruleIndex: index.get(finding2.rule) ?? -1,
                level: sarif_LEVELS[finding2.severity],
                message: { text: finding2.message },
                locations: [
                  {
                    physicalLocation: {
                      artifactLocation: toArtifact(finding2),
                      region: toRegion(finding2)
                    }
                  }
                ],
                partialFingerprints: { "validateConfig/v1": fingerprint },
                ...finding2.fix !== void 0 && { fixes: [toFix(finding2, finding2.fix)] }
              }))
            }
          ]
        };
      }
      function toRegion({ line, column, end_line, end_column }) {
        return { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column };
      }
      function toArtifact({ file }) {
        const uri = file.split("/").map(encodeURIComponent).join("/");
        return { uri, uriBaseId: "%SRCROOT%" };
      }
      function toFix(finding2, fix) {
        const replacements = [{ deletedRegion: toRegion(fix), insertedContent: { text: fix.replacement } }];
        return {
          description: { text: fix.description },
          artifactChanges: [{ artifactLocation: toArtifact(finding2), replacements }]
        };
      }
      function reportRest(count) {
        const text = `${count - MAX_RESULTS} of ${(0, plural.B4)(count, "finding")} are omitted here: GitHub accepts ${MAX_RESULTS} per run. The report contains all of them.`;
        return { executionSuccessful: true, toolExecutionNotifications: [{ level: "warning", message: { text } }] };
      }
      var markdown = __webpack_require__(3728);
      var printable = __webpack_require__(5282);
      ;
      const MAX_ROWS = 200;
      const render_summary_RANK = { error: 0, warning: 1, info: 2 };
      function worstFirst(findings) {
        return findings.toSorted((a, b) => render_summary_RANK[a.severity] - render_summary_RANK[b.severity]);
      }
      function formatSummary({ files, errors: errors2, warnings, infos }) {
        const counts = [(0, plural.B4)(errors2, "error"), (0, plural.B4)(warnings, "warning"), (0, plural.B4)(infos, "note")];
        return `${(0, plural.B4)(files, "file")} checked: ${counts.join(", ")}.`;
      }
      function renderValidationSummary(report) {
        const title = report.valid ? "## ✅ Configuration and workflows are valid" : "## ❌ Configuration or workflows are not valid";
        const counts = formatSummary(report.summary);
        if (report.findings.length === 0)
          return `${title}

${counts}
`;
        const rows = worstFirst(report.findings).slice(0, MAX_ROWS).map(({ severity, rule, help_url, file, line, column, message }) => [
          severity,
          `[${rule}](${help_url})`,
          (0, markdown.KH)(`${file}:${line}:${column}`),
          (0, markdown.KH)((0, printable.g)(message).slice(0, 500))
        ]);
        const table = (0, markdown.Qj)(["severity", "rule", "place", "what"], rows);
        const rest = report.findings.length - rows.length;
        return `${title}

${counts}

${table}
${rest > 0 ? `
${rest} more in the report.
` : ""}`;
      }
      var action_file = __webpack_require__(9700);
      var step = __webpack_require__(2881);
      var workflow_file = __webpack_require__(3453);
      ;
      const NOTHING = {
        isComplete: false,
        policy: policy.z,
        isFileMissing: () => false,
        findAction: () => void 0,
        findWorkflow: () => void 0
      };
      function listUsedActions(inputs2) {
        return inputs2.flatMap(({ kind, path, text }) => {
          if (kind !== "workflow" && kind !== "action")
            return [];
          const source = (0, source_file.u)(path, text);
          const file = kind === "workflow" ? (0, workflow_file.S)(source, NOTHING) : (0, action_file.f)(source, NOTHING);
          const calls = file.kind === "workflow" ? file.jobs.map(({ uses }) => uses) : [];
          return [...calls, ...(0, step.B_)(file).map(({ uses }) => uses)].flatMap((uses) => {
            const reference = uses === void 0 ? void 0 : (0, step.D2)(uses.text);
            if (uses === void 0 || reference === void 0 || reference.ref === "")
              return [];
            const { owner, name, ref } = reference;
            const range = source.lines.range(uses.start, uses.end - uses.start);
            return [{ file: path, range, owner, name, ref, comment: commentOf(uses, source.text) }];
          });
        });
      }
      function commentOf({ end }, text) {
        return /^["']?[ \t]*#[ \t]*(?:tag=|pin@)?(v?\d+(?:\.\d+)*(?:-[\w.]+)?)(?=\s|$)/.exec(text.slice(end, end + 200))?.[1] ?? "";
      }
      ;
      const MAX_REFERENCES = 200;
      async function checkActionsOnline(inputs2, settings, sources, logger) {
        if (!["SEC050", "SEC051", "SEC052", "SEC053"].some((rule) => (0, rule_settings.Ol)(rule, settings)))
          return /* @__PURE__ */ new Map();
        const groups = Map.groupBy(listUsedActions(inputs2), ({ owner, name, ref, comment }) => `${owner}/${name}@${ref} ${comment}`.toLowerCase());
        const findings = [];
        if (groups.size > MAX_REFERENCES) {
          logger.warning(`Only ${(0, plural.B4)(MAX_REFERENCES, "reference")} of ${groups.size} to actions are looked up on GitHub.`);
        }
        for (const uses of [...groups.values()].slice(0, MAX_REFERENCES)) {
          const [first] = uses;
          if (first === void 0)
            continue;
          try {
            const problems = await findProblems(first, sources);
            findings.push(...uses.flatMap((use) => problems.map((found) => ({ ...found, file: use.file, ...use.range }))));
          } catch (error) {
            if (!(error instanceof errors.y_))
              throw error;
            logger.warning(`${first.owner}/${first.name}@${first.ref} could not be looked up: ${error.message}`);
            if ((0, errors.rV)(error))
              break;
          }
        }
        return Map.groupBy(findings, ({ file }) => file);
      }
      async function findProblems(use, sources) {
        const isCommit = /^[0-9a-f]{40}$/.test(use.ref);
        const problems = isCommit ? await checkCommit(use, sources) : await checkName(use, sources);
        return [...problems, ...await checkVersion(use, isCommit ? use.comment : use.ref, sources)];
      }
      async function checkCommit(use, sources) {
        const { ref, comment } = use;
        const named = comment === "" ? null : await sources.findCommit(use, "tags", comment);
        if (named === ref)
          return [];
        const isOwn = await sources.isInDefaultBranch(use, ref);
        const repository = `${use.owner}/${use.name}`;
        const problems = [];
        if (named !== null) {
          problems.push({
            rule: "SEC053",
            severity: "warning",
            message: `The comment says ${comment}, but that version of ${repository} is the commit ${named}. Correct the commit or the comment.`
          });
        }
        if (isOwn === false) {
          problems.push({
            rule: "SEC051",
            severity: named === null ? "warning" : "error",
            message: `The commit ${ref.slice(0, 12)} is not in the default branch of ${repository}${comment === "" ? ", and no comment names its version" : ""}. It may be of a fork. Pin the commit of a release.`
          });
        }
        return problems;
      }
      async function checkName(use, sources) {
        const tag = await sources.findCommit(use, "tags", use.ref);
        const branch = tag === null ? null : await sources.findCommit(use, "heads", use.ref);
        if (tag === null || branch === null)
          return [];
        return [
          {
            rule: "SEC052",
            severity: "warning",
            message: `${JSON.stringify(use.ref)} is a tag and a branch of ${use.owner}/${use.name}, so it is not certain which one runs. Pin the commit.`
          }
        ];
      }
      async function checkVersion(use, name, sources) {
        const version = /^v?(\d+\.\d+(?:\.\d+)?)$/.exec(name)?.[1];
        if (version === void 0)
          return [];
        const advisories = await sources.listAdvisories(use, version);
        return advisories.map(({ id: id2, summary, severity, url }) => ({
          rule: "SEC050",
          severity: severity === "low" ? "warning" : "error",
          message: `${use.owner}/${use.name} ${name} has a known vulnerability (${id2}, ${severity}): ${summary.replaceAll(/\s+/g, " ").slice(0, 200)} See ${url}`
        }));
      }
      var external_node_child_process_ = __webpack_require__(1421);
      var promises_ = __webpack_require__(1455);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_path_ = __webpack_require__(6760);
      var shell_script = __webpack_require__(5136);
      var scalar_position = __webpack_require__(9349);
      var local_project = __webpack_require__(6171);
      ;
      function listExternalScripts(inputs2) {
        const project = (0, local_project.g)([], void 0, policy.z);
        return inputs2.flatMap((input) => {
          if (input.kind === "config" || !input.text.includes("run:"))
            return [];
          const source = (0, source_file.u)(input.path, input.text);
          const file = input.kind === "workflow" ? (0, workflow_file.S)(source, project) : (0, action_file.f)(source, project);
          return [...shellScripts(file), ...pythonScripts(file)];
        });
      }
      function shellScripts(file) {
        return (0, shell_script.kE)(file).flatMap(({ scalar, text, shell }) => {
          const name = /^(?:\/\S*\/)?(bash|sh|dash)\b/.exec(shell?.trim() ?? "bash")?.[1];
          return name === void 0 ? [] : [toScript(file, scalar, text, name)];
        });
      }
      function pythonScripts(file) {
        const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
        return steps.flatMap(({ node, run: run2 }) => {
          if (run2 === void 0 || (0, yaml_node.ol)(node, "shell")?.text.trim() !== "python")
            return [];
          const text = run2.text.replace(/\$\{\{[\s\S]*?\}\}/g, (match) => match.replace(/[^\n]/g, "0"));
          return [toScript(file, run2, text, "python")];
        });
      }
      function toScript(file, scalar, text, language) {
        const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
        const offsetOf = (line, column) => Math.min((starts[line - 1] ?? text.length) + Math.max(0, column - 1), Math.max(0, text.length - 1));
        return {
          file: file.path,
          language,
          text,
          place: (line, column, endLine, endColumn) => {
            const from = offsetOf(line, column);
            const to = Math.max(from + 1, offsetOf(endLine, endColumn));
            const { start, end } = (0, scalar_position.c)(scalar, file.text, from, to - from);
            return file.lines.range(start, end - start);
          }
        };
      }
      ;
      const TIMEOUT_MS = 6e4;
      const NOT_OURS = "SC1090,SC1091,SC2043,SC2050,SC2154,SC2157,SC2164,SC2193,SC2194";
      const SHELLCHECK = {
        rule: "WF053",
        program: "shellcheck",
        takes: ({ language }) => language !== "python",
        extension: "sh",
        argumentsOf: (files, language) => ["--norc", "-f", "json", "-s", language, "-e", NOT_OURS, ...files],
        read: (output, byFile) => JSON.parse(output).flatMap((remark) => {
          const script = byFile.get(remark.file);
          if (script === void 0)
            return [];
          const severity = remark.level === "error" || remark.level === "warning" ? remark.level : "info";
          const message = `${remark.message} (shellcheck SC${remark.code})`;
          const { line, column, endLine, endColumn } = remark;
          return [{ script, severity, message, at: [line, column, endLine, endColumn] }];
        })
      };
      const PYFLAKES = {
        rule: "WF054",
        program: "pyflakes",
        takes: ({ language }) => language === "python",
        extension: "py",
        argumentsOf: (files) => files,
        read: (output, byFile) => Array.from(output.matchAll(/^(.+?):(\d+):(\d+):? (.*)$/gm)).flatMap(([, file = "", line, column, message = ""]) => {
          const script = byFile.get(file);
          const [row, from] = [Number(line), Number(column)];
          return script === void 0 ? [] : [
            {
              script,
              severity: "warning",
              message: `${message} (pyflakes)`,
              at: [row, from, row, from + 1]
            }
          ];
        })
      };
      async function checkScripts(inputs2, settings, logger) {
        const checkers = [SHELLCHECK, PYFLAKES].filter(({ rule }) => (0, rule_settings.Ol)(rule, settings));
        const scripts = checkers.length === 0 ? [] : listExternalScripts(inputs2);
        const findings = [];
        for (const checker of checkers) {
          const own = scripts.filter(checker.takes);
          for (const language of new Set(own.map((script) => script.language))) {
            const asked = own.filter((script) => script.language === language);
            const remarks = await ask(checker, asked, language, logger);
            if (remarks === void 0)
              break;
            findings.push(...remarks.map((remark) => toFinding(checker.rule, remark)));
          }
        }
        return Map.groupBy(findings, ({ file }) => file);
      }
      function toFinding(rule, { script, severity, message, at }) {
        return { rule, severity, message, file: script.file, ...script.place(...at) };
      }
      async function ask(checker, scripts, language, logger) {
        const { program, extension, argumentsOf, read } = checker;
        const folder = await (0, promises_.mkdtemp)(external_node_path_.join((0, external_node_os_.tmpdir)(), "scripts-"));
        try {
          const byFile = new Map(scripts.map((script, at) => [external_node_path_.join(folder, `${at}.${extension}`), script]));
          for (const [file, { text }] of byFile)
            await (0, promises_.writeFile)(file, text);
          const answer = await runProgram(program, argumentsOf([...byFile.keys()], language));
          if (answer === void 0) {
            logger.info(`${program} is not installed, so scripts are not checked with it.`);
            return void 0;
          }
          return read(answer, byFile);
        } catch (error) {
          const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
          logger.warning(`${program} failed, so its findings are missing: ${why}`);
          return [];
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      function runProgram(program, args) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const env = { PATH: process.env.PATH ?? "" };
        const options = { timeout: TIMEOUT_MS, maxBuffer: 64 << 20, env };
        (0, external_node_child_process_.execFile)(program, args, options, (error, stdout) => {
          if (error?.code === "ENOENT" || error?.code === "EACCES")
            resolve(void 0);
          else if (error?.killed === true)
            reject(new Error("it timed out."));
          else
            resolve(stdout);
        });
        return promise;
      }
      var external_node_fs_ = __webpack_require__(3024);
      var config_document = __webpack_require__(88);
      var read_config_document = __webpack_require__(3959);
      var yaml_source = __webpack_require__(682);
      var read_yaml = __webpack_require__(4501);
      ;
      function applyFixes(text, fixes) {
        const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
        const offsetOf = (line, column) => (starts[line - 1] ?? text.length) + column - 1;
        const edits = fixes.map(({ line, column, end_line, end_column, replacement }) => ({
          start: offsetOf(line, column),
          end: offsetOf(end_line, end_column),
          replacement
        })).toSorted((a, b) => a.end - a.start - (b.end - b.start));
        const made = [];
        for (const edit of edits) {
          if (made.every(({ start, end }) => edit.end <= start || end <= edit.start))
            made.push(edit);
        }
        const fixed = made.toSorted((a, b) => b.start - a.start).reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text);
        return { text: fixed, count: made.length };
      }
      ;
      function fixSafely(path, text, findings) {
        const together = tryFixes(path, text, findings);
        if (together.reason === void 0)
          return { text: together.text, made: findings, refused: [] };
        let now = text;
        const made = [];
        const refused = [];
        for (const finding2 of findings) {
          const tried = tryFixes(path, text, [...made, finding2]);
          if (tried.reason === void 0) {
            now = tried.text;
            made.push(finding2);
          } else
            refused.push({ finding: finding2, reason: tried.reason });
        }
        return { text: now, made, refused };
      }
      function tryFixes(path, text, findings) {
        const fixes = findings.map(({ fix }) => fix);
        const fixed = applyFixes(text, fixes).text;
        return { text: fixed, reason: fixed === text ? void 0 : findDamage(path, text, fixed, findings) };
      }
      function findDamage(path, before, after, findings) {
        const isConfig = findings.some(({ rule }) => rule.startsWith("CFG"));
        const [old, now] = [before, after].map((text) => readData(path, text, isConfig));
        if (now === void 0)
          return "the fixed file could not be parsed";
        if (old === void 0)
          return "the file cannot be read";
        if (lineEndsOf(before) !== lineEndsOf(after))
          return "it would change the line endings";
        const isYaml = !isConfig || (0, config_document.H)(path) === "yaml";
        if (isYaml && commentsOf(before) !== commentsOf(after))
          return "a comment would be lost";
        const isSame = compare(old.data, now.data, [], findings.map(({ fix }) => fix));
        return isSame ? void 0 : "it would change more than the finding describes";
      }
      function readData(path, text, isConfig) {
        if (isConfig) {
          const { isReadable, data } = (0, read_config_document.A)(text, (0, config_document.H)(path));
          return isReadable ? { data } : void 0;
        }
        const { root, problems } = (0, read_yaml.g)(text);
        const isBroken = root === null || problems.some(({ severity }) => severity === "error");
        return isBroken ? void 0 : { data: toData(root) };
      }
      function toData(node) {
        if (node.kind === "scalar")
          return node.value;
        if (node.kind === "sequence")
          return node.items.map(toData);
        return { entries: node.entries.map(({ key, value }) => [key.text, toData(value)]) };
      }
      function compare(a, b, path, fixes) {
        if (a === b)
          return true;
        if (typeof a === "string" && typeof b === "string")
          return fixes.some((fix) => isChangeOf(fix, a, b));
        if (Array.isArray(a) && Array.isArray(b)) {
          if (path.join(".") === "repositories" && isReordered(a, b))
            return true;
          return a.length === b.length && a.every((item, at) => compare(item, b[at], [...path, "[]"], fixes));
        }
        if (!isObject(a) || !isObject(b))
          return Number.isNaN(a) && Number.isNaN(b);
        const keys = Object.keys(a);
        return keys.length === Object.keys(b).length && keys.every((key) => key in b && compare(a[key], b[key], [...path, key], fixes));
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function isChangeOf({ replacement }, a, b) {
        const put = replacement.replace(/^(["'])(.*)\1$/, "$2");
        if (b === put)
          return true;
        for (let at = b.indexOf(put); at >= 0; at = b.indexOf(put, at + 1)) {
          const rest = b.slice(at + put.length);
          const taken = a.slice(at, a.length - rest.length);
          if (a.startsWith(b.slice(0, at)) && a.endsWith(rest) && taken.trim() === taken && taken !== "")
            return true;
        }
        return false;
      }
      function isReordered(a, b) {
        const key = (entry) => typeof entry === "string" ? entry.toLowerCase() : JSON.stringify(entry);
        const written = new Set(a.map((entry) => JSON.stringify(entry)));
        const [before, after] = [new Set(a.map(key)), new Set(b.map(key))];
        return b.every((entry) => written.has(JSON.stringify(entry))) && before.size === after.size;
      }
      function commentsOf(text) {
        return (0, yaml_source.u)(text).toSorted().join("\n");
      }
      function lineEndsOf(text) {
        return `${/\r\n/.test(text)} ${/(?:^|[^\r])\n/.test(text)} ${/\n$/.test(text)}`;
      }
      ;
      const BYTE_ORDER_MARK = "\uFEFF";
      async function fixFiles({ findings }, kit, told) {
        const byFile = /* @__PURE__ */ new Map();
        for (const { file, rule, line, fix } of findings) {
          if (fix !== void 0)
            byFile.set(file, [...byFile.get(file) ?? [], { rule, line, fix }]);
        }
        let count = 0;
        for (const [file, fixable] of byFile) {
          const text = await kit.findWorkspaceFile(file);
          if (text === void 0)
            continue;
          const fixed = fixSafely(file, text, fixable);
          for (const { finding: finding2, reason } of fixed.refused) {
            const message = `Not fixed: ${file}, line ${finding2.line} (${finding2.rule}): ${reason}. Fix it manually.`;
            if (!told.has(message))
              kit.logger.warning(message);
            told.add(message);
          }
          if (fixed.text === text)
            continue;
          const mark = startsWithMark(external_node_path_.join(kit.runner.workspace, file)) ? BYTE_ORDER_MARK : "";
          await kit.writeSource(file, mark + fixed.text);
          count += fixed.made.length;
          const what = [...new Set(fixed.made.map(({ fix }) => fix.description))].join(", ");
          kit.logger.notice(`Fixed ${file}: ${what}.`);
        }
        return count;
      }
      function startsWithMark(file) {
        const bytes = Buffer.alloc(3);
        const handle = (0, external_node_fs_.openSync)(file, "r");
        try {
          (0, external_node_fs_.readSync)(handle, bytes, 0, 3, 0);
        } finally {
          (0, external_node_fs_.closeSync)(handle);
        }
        return bytes.equals(Buffer.from(BYTE_ORDER_MARK));
      }
      var inputs = __webpack_require__(2886);
      ;
      function toOutputs(report, { reportFile, sarifFile }) {
        return {
          valid: String(report.valid),
          errors: String(report.summary.errors),
          warnings: String(report.summary.warnings),
          "report-file": reportFile,
          "sarif-file": sarifFile ?? ""
        };
      }
      var called_workflows = __webpack_require__(5860);
      ;
      const MAX_FILES = 50;
      async function readCalledWorkflows(inputs2, reader, logger) {
        const texts = /* @__PURE__ */ new Map();
        const seen = /* @__PURE__ */ new Set();
        const waiting = inputs2.flatMap(({ kind, text }) => kind === "workflow" ? (0, called_workflows.yR)(text) : []);
        for (let reference = waiting.shift(); reference !== void 0; reference = waiting.shift()) {
          const called = seen.has(reference) || seen.size >= MAX_FILES ? void 0 : (0, called_workflows.Ud)(reference);
          if (called === void 0)
            continue;
          seen.add(reference);
          try {
            const text = await reader.readFile(called, called.path, called.ref);
            if (text === null)
              continue;
            texts.set(reference, text);
            waiting.push(...(0, called_workflows.yR)(text, reference));
          } catch (error) {
            if (!(error instanceof errors.y_))
              throw error;
            logger.warning(`The called workflow ${reference} could not be read and was not checked: ${error.message}`);
            if (error.code === "unauthorized" || error.code === "rate-limited")
              break;
          }
        }
        return texts;
      }
      var validate = __webpack_require__(536);
      var finding = __webpack_require__(6208);
      ;
      function createReport(files, findings, { isStrict, source }) {
        const count = (severity) => findings.filter((finding2) => finding2.severity === severity).length;
        const [errors2, warnings, infos] = [count("error"), count("warning"), count("info")];
        return {
          schema_version: 1,
          valid: errors2 === 0 && (!isStrict || warnings === 0),
          files: [...files].toSorted(),
          findings: (0, finding.T)(findings).map((finding2) => toReported(finding2, source)),
          summary: { files: files.length, errors: errors2, warnings, infos }
        };
      }
      function toReported(finding2, source) {
        return {
          rule: finding2.rule,
          severity: finding2.severity,
          message: finding2.message,
          file: finding2.file,
          line: finding2.line,
          column: finding2.column,
          end_line: finding2.endLine,
          end_column: finding2.endColumn,
          help_url: helpUrlOf(finding2.rule, source),
          ...finding2.fix === void 0 ? {} : { fix: toReportedFix(finding2.fix, finding2) }
        };
      }
      function toReportedFix({ description, replacement, at }, finding2) {
        const { line, column, endLine, endColumn } = at ?? finding2;
        return { description, replacement, line, column, end_line: endLine, end_column: endColumn };
      }
      var repository_ref = __webpack_require__(2156);
      ;
      const ONLINE_RULE = "CFG012";
      async function checkOnline(input, config, reader) {
        const lookups = await reader.readRepositories(config.repositories.map(({ repository }) => repository));
        const document = (0, read_config_document.A)(input.text, (0, config_document.H)(input.path));
        const places = /* @__PURE__ */ new Map();
        for (const [index, entry] of listEntries(document.data).entries()) {
          const isText = typeof entry === "string";
          const name = isText ? entry : entry?.repository;
          if (typeof name === "string") {
            places.set(name.toLowerCase(), `/repositories/${index}${isText ? "" : "/repository"}`);
          }
        }
        return lookups.flatMap((lookup) => {
          const problem = describe(lookup);
          if (problem === void 0)
            return [];
          const place = places.get((0, repository_ref.PC)(lookup.requested).toLowerCase()) ?? "/repositories";
          return [{ rule: ONLINE_RULE, file: input.path, ...problem, ...document.locate(place) }];
        });
      }
      function listEntries(data) {
        const entries = data?.repositories;
        return Array.isArray(entries) ? entries : [];
      }
      function describe(lookup) {
        const asked = (0, repository_ref.PC)(lookup.requested);
        if (lookup.status === "failed")
          return { severity: "error", message: lookup.error.message };
        const { repository, isArchived, isDisabled } = lookup.snapshot;
        const now = (0, repository_ref.PC)(repository);
        if (now.toLowerCase() !== asked.toLowerCase()) {
          return {
            severity: "error",
            message: `The repository ${asked} was renamed to ${now}. Use the new name.`,
            fix: { description: `Use ${now}`, replacement: JSON.stringify(now) }
          };
        }
        if (isArchived)
          return {
            severity: "warning",
            message: `The repository ${asked} is archived, so every run skips it. Remove it.`
          };
        if (isDisabled)
          return { severity: "warning", message: `The repository ${asked} is disabled by GitHub.` };
        return void 0;
      }
      ;
      const OPTIONAL_FILE = "action.yml";
      async function expandGlobs(globs, kit) {
        const named = globs.filter((pattern) => !/[*?[{]/.test(pattern) && pattern !== OPTIONAL_FILE).map((pattern) => pattern.replace(/^\.\//, ""));
        return [.../* @__PURE__ */ new Set([...named, ...await kit.listWorkspaceFiles(globs)])].toSorted();
      }
      async function readFiles(kind, files, kit) {
        const inputs2 = [];
        const findings = [];
        for (const file of files) {
          const reading = await readText(file, kit);
          if (typeof reading === "string")
            inputs2.push({ kind, path: file, text: reading });
          else
            findings.push(createUnreadable(file, reading.message));
        }
        return { inputs: inputs2, findings };
      }
      function accessTo(workspace) {
        return {
          read: (file) => {
            try {
              return (0, external_node_fs_.readFileSync)(external_node_path_.join(workspace, file), "utf8");
            } catch {
              return void 0;
            }
          }
        };
      }
      async function readText(file, kit) {
        try {
          const text = await kit.findWorkspaceFile(file);
          if (text !== void 0)
            return text;
          const message = "The file does not exist. Check the path, and add a checkout step before this step.";
          return { message, isMissing: true };
        } catch (error) {
          if (!(error instanceof errors.xL))
            throw error;
          return { message: error.problems.map(({ message }) => message).join(" "), isMissing: false };
        }
      }
      function createUnreadable(file, message) {
        return { rule: "VC003", severity: "error", message, file, line: 1, column: 1, endLine: 1, endColumn: 1 };
      }
      ;
      const LIST_ORDER = "CFG014";
      const NOTHING_TO_CHECK = createUnreadable(inputs.g2, "Nothing to check: this file does not exist, and no file matches `workflows` and `actions`. Add a checkout step (actions/checkout) before this step, or set the paths.");
      async function run(settings, { inputs: inputs2, unreadable, access, external, repositories, baseline }) {
        const { findings: all, config } = (0, validate.k)(inputs2, settings.rules, access, external);
        const isOrderReported = settings.isFix || (0, rule_settings.un)(LIST_ORDER, settings.rules);
        const findings = isOrderReported ? all : all.filter(({ rule }) => rule !== LIST_ORDER);
        const configInput = inputs2.find(({ kind }) => kind === "config");
        const online = repositories === null || config === null || configInput === void 0 ? [] : await askGitHub(() => checkOnline(configInput, config, repositories), configInput);
        const nothing = inputs2.length === 0 && unreadable.length === 0 ? [NOTHING_TO_CHECK] : [];
        const files = [...inputs2.map(({ path }) => path), ...unreadable.map(({ file }) => file)];
        const report = createReport(files, [...findings, ...unreadable, ...online, ...nothing], settings);
        return baseline === null ? report : withoutBaseline(report, baseline, settings.isStrict);
      }
      async function askGitHub(ask2, { path }) {
        try {
          return await ask2();
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          const { message } = error;
          return [
            {
              rule: "CFG012",
              severity: "error",
              message,
              file: path,
              line: 1,
              column: 1,
              endLine: 1,
              endColumn: 1
            }
          ];
        }
      }
      ;
      const KINDS = { error: "error", warning: "warning", info: "notice" };
      const MAX_FIX_ROUNDS = 5;
      async function validate_validate(inputs2, kit) {
        const source = kit.runner.sourceUrl ?? localSource();
        const github = await connect(inputs2, kit);
        let report = await check(inputs2, source, github, kit);
        const reported = /* @__PURE__ */ new Set();
        for (let round = 0; inputs2.isFix && round < MAX_FIX_ROUNDS; round += 1) {
          if (await fixFiles(report, kit, reported) === 0)
            break;
          report = await check(inputs2, source, github, kit);
        }
        await publish(inputs2, source, report, kit);
        if (!report.valid) {
          const { errors: errors2, warnings } = report.summary;
          const counts = [
            (0, plural.B4)(errors2, "error"),
            ...inputs2.isStrict ? [(0, plural.B4)(warnings, "warning")] : []
          ];
          kit.fail(`Not valid: ${counts.join(" and ")}. The summary and ${inputs2.reportFile} list them.`);
        }
      }
      function localSource() {
        const program = import.meta.url;
        return new URL("../../..", program).href.replace(/\/$/, "");
      }
      async function check(inputs2, source, github, kit) {
        const config = await readFiles("config", await findConfigFiles(inputs2, kit), kit);
        const workflows = await readFiles("workflow", await expandGlobs(inputs2.workflows, kit), kit);
        const actions = await readFiles("action", await expandGlobs(inputs2.actions, kit), kit);
        const dependabot = await readFiles("dependabot", await kit.listWorkspaceFiles(inputs2.dependabot), kit);
        const settings = await readSettings(inputs2, kit);
        const all = [config, workflows, actions, dependabot];
        const called = github === null ? null : await readCalledWorkflows(workflows.inputs, github.files, kit.logger);
        return run({ isStrict: inputs2.isStrict, isFix: inputs2.isFix, rules: settings.rules, source }, {
          inputs: all.flatMap((files) => files.inputs),
          unreadable: [...settings.findings, ...all.flatMap((files) => files.findings)],
          external: await askOthers(all.flatMap((files) => files.inputs), settings.rules, github, kit),
          access: { ...accessTo(kit.runner.workspace), readCalled: (reference) => called?.get(reference) },
          repositories: github?.repositories ?? null,
          baseline: await readBaseline(inputs2.baselineFile, kit)
        });
      }
      async function askOthers(inputs2, rules2, github, { logger }) {
        const found = new Map(await checkScripts(inputs2, rules2, logger));
        if (github === null)
          return found;
        for (const [file, more] of await checkActionsOnline(inputs2, rules2, github.actions, logger)) {
          found.set(file, [...found.get(file) ?? [], ...more]);
        }
        return found;
      }
      async function findConfigFiles({ configFile, isConfigNamed }, kit) {
        if (configFile === void 0)
          return [];
        return isConfigNamed ? [configFile] : kit.listWorkspaceFiles([configFile]);
      }
      async function readSettings({ settingsFile, rules: rules2 }, kit) {
        const reading = await readText(settingsFile, kit);
        if (typeof reading !== "string") {
          const isFine = reading.isMissing && settingsFile === inputs.tP;
          return { rules: rules2, findings: isFine ? [] : [createUnreadable(settingsFile, reading.message)] };
        }
        const file = readSettingsFile(settingsFile, reading);
        return { rules: (0, rule_settings.S$)(rules2, file), findings: file.findings };
      }
      async function readBaseline(file, kit) {
        if (file === void 0)
          return null;
        const text = await kit.findWorkspaceFile(file);
        if (text === void 0) {
          kit.logger.warning(`The baseline ${file} does not exist, so every finding is reported. Check \`baseline-file\`.`);
          return null;
        }
        const baseline = parseBaseline(text);
        if (baseline !== null)
          return baseline;
        throw new errors.xL([
          {
            file,
            message: "The baseline is not a report of validate-config. Set `baseline-file` to a report, or remove it."
          }
        ]);
      }
      async function connect({ isOnline, githubToken }, kit) {
        if (!isOnline || githubToken === void 0)
          return null;
        const { connectGitHub } = await Promise.all(
          /* import() */
          [__webpack_require__.e(346), __webpack_require__.e(15), __webpack_require__.e(177)]
        ).then(__webpack_require__.bind(__webpack_require__, 177));
        return connectGitHub({
          action: "validate-config",
          token: githubToken,
          buffer: 100,
          maxWaitMs: 6e4,
          writeIntervalMs: 1e3,
          maxRetries: 3,
          concurrency: 8,
          signal: kit.signal
        }, kit);
      }
      async function publish(inputs2, source, report, kit) {
        await kit.writeReport(inputs2.reportFile, report);
        if (inputs2.sarifFile !== void 0)
          await kit.writeReport(inputs2.sarifFile, toSarif(report, source));
        kit.setOutputs(toOutputs(report, inputs2));
        await kit.summary(renderValidationSummary(report));
        for (const { severity, rule, message, file, line, column } of worstFirst(report.findings)) {
          kit.annotate(KINDS[severity], `${message} (${rule})`, {
            title: rule,
            file,
            startLine: line,
            startColumn: column
          });
        }
        kit.logger.info(formatSummary(report.summary));
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
  682: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          readYamlSource
        ),
        /* harmony export */
        u: () => (
          /* binding */
          listYamlComments
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8009);
      var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6017);
      function readYamlSource(text) {
        const documents = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.hR)(text, {
          // Its own check compares every key with every other one.
          uniqueKeys: false,
          prettyErrors: false,
          logLevel: "silent"
        });
        return documents.map(({ contents, errors, range }) => ({
          start: range[0],
          end: range[1],
          root: contents === null ? null : toSource(contents, text, 0),
          errors: errors.map(({ message, pos: [start, end] }) => ({ message, start, end }))
        }));
      }
      function listYamlComments(text) {
        let isScalar = false;
        const comments = [];
        for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__.JG().lex(text)) {
          if (!isScalar && token.startsWith("#"))
            comments.push(token.trimEnd());
          isScalar = token === "";
        }
        return comments;
      }
      const MAX_LEVELS = Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.merge.depth, _limits_js__WEBPACK_IMPORTED_MODULE_1__.b.workflow.depth) + 1;
      function toSource(node, text, level) {
        const [start, end] = node.range ?? [0, 0];
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node))
          return { kind: "alias", start, end, name: node.source };
        if (level > MAX_LEVELS) {
          const source = text.slice(start, end);
          return { kind: "scalar", start, end, value: source, text: source, style: "plain" };
        }
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node))
          return withProperties(readScalar(node, start, end), node);
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
          const entries = node.items.map((pair) => {
            const { key, value } = pair;
            return { key: toSource(key, text, level + 1), value: value && toSource(value, text, level + 1) };
          });
          return withProperties({ kind: "mapping", start, end, isFlow: node.flow === true, entries }, node);
        }
        const { items, flow } = node;
        const elements = items.map((item) => toSource(item, text, level + 1));
        return withProperties({ kind: "sequence", start, end, isFlow: flow === true, items: elements }, node);
      }
      function withProperties(source, node) {
        const { anchor, tag } = node;
        if (anchor === void 0 && tag === void 0)
          return source;
        return { ...source, ...anchor !== void 0 && { anchor }, ...tag !== void 0 && { tag } };
      }
      function readScalar({ value, source = "", type }, start, end) {
        const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
        const style = STYLES[type ?? "PLAIN"] ?? "plain";
        return { kind: "scalar", start, end, value: isValue ? value : null, text: source, style };
      }
      const STYLES = {
        PLAIN: "plain",
        QUOTE_SINGLE: "single",
        QUOTE_DOUBLE: "double",
        BLOCK_LITERAL: "literal",
        BLOCK_FOLDED: "folded"
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
