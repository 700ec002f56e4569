const id = 335;
const ids = [335];
const modules = {
  /***/
  7401: (
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
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);
      function readInputs(reader) {
        const folder = reader.optionalWorkspacePath("folder");
        const inputs = {
          githubToken: reader.secret("github-token"),
          repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__.gG, "must be like `owner/name`"),
          branch: reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__._, "must be the name of a branch") ?? "automation-data",
          folder,
          files: {
            metrics: reader.lines("metrics-files", "automation_metrics.json"),
            sync: reader.lines("sync-report-files", "automation_sync.json"),
            health: reader.lines("health-report-files", "automation_health.json"),
            conflict: reader.lines("conflict-report-files", "automation_conflicts.json"),
            incident: reader.lines("incident-files", "automation_incident.json"),
            journal: reader.lines("journal-files", "automation_journal.jsonl"),
            delivery: reader.lines("delivery-files", "automation_deliveries.json")
          },
          isRedacted: reader.choice("redact", ["none", "names"], "none") === "names",
          retentionDays: reader.integer("retention-days", { min: 2, max: 3650, default: 180 }),
          isDryRun: reader.boolean("dry-run", false)
        };
        reader.finish();
        return inputs;
      }
    })
  ),
  /***/
  8981: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1166);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7401);
          var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__.C)((kit) => (0, _record_js__WEBPACK_IMPORTED_MODULE_0__.j)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  776: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        j: () => (
          /* binding */
          recordReportsOfRun
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var report_records = __webpack_require__(9386);
      var hidden_name = __webpack_require__(9994);
      var plural = __webpack_require__(4639);
      var open_history = __webpack_require__(2433);
      ;
      function toOutputs({ added, commit, isSpilled }, branch) {
        return { records: String(added), commit: commit ?? "", branch, spilled: String(isSpilled) };
      }
      var errors = __webpack_require__(1286);
      var record_history = __webpack_require__(5100);
      var compact_history = __webpack_require__(4638);
      ;
      async function run(records, retentionDays, dependencies) {
        const { store, clock, random } = dependencies;
        const message = `Record ${(0, plural.B4)(records.length, "record")}`;
        const result = await asValue(() => (0, record_history.cJ)(store, records, { clock, random, message }));
        if (result.status !== "recorded") {
          return { added: 0, commit: null, isSpilled: true, message: result.message };
        }
        if (result.isCompactionDue)
          await compact(retentionDays, dependencies);
        return {
          added: result.added,
          commit: result.commit,
          isSpilled: false,
          message: `${(0, plural.B4)(result.added, "record")} written to ${store.place}.`
        };
      }
      async function compact(retentionDays, { store, clock, logger }) {
        const retention = { ...compact_history.xh, shardDays: retentionDays };
        const result = await asValue(async () => ({
          status: "done",
          ...await (0, compact_history.EQ)(store, retention, clock.now())
        }));
        if (result.status === "failed")
          logger.warning(result.message);
        else if (result.removed > 0)
          logger.info(`${(0, plural.B4)(result.removed, "old shard")} deleted.`);
      }
      async function asValue(work) {
        try {
          return await work();
        } catch (error) {
          if (error instanceof errors.y_ || error instanceof errors.xL)
            return { status: "failed", message: error.message };
          throw error;
        }
      }
      var history_record = __webpack_require__(7038);
      ;
      const SPILL_FILE = "automation_history_spill.jsonl";
      const MAX_WAITING = 1e4;
      async function readSpill(place, kit) {
        const prefix = `automation-history-spill-${place}-`;
        const found = await kit.restoreFile(SPILL_FILE, `${prefix}none`, prefix);
        if (found.status !== "done")
          return [];
        const text = await kit.findWorkspaceFile(SPILL_FILE) ?? "";
        return text.split("\n").flatMap((line) => readSpilledLine(line) ?? []);
      }
      function readSpilledLine(line) {
        const stream = (0, history_record.mA)({ id: /"id":"([^"]*)"/.exec(line)?.[1] ?? "" });
        const reading = stream === null ? null : (0, history_record.Xw)(line, stream);
        return reading?.status === "read" ? reading.record : null;
      }
      async function keepSpill(place, records, kit) {
        await writeSpill(place, records, kit);
        await kit.uploadArtifact(`automation-history-spill-${kit.runner.identity.id ?? "local"}`, [SPILL_FILE]);
      }
      async function clearSpill(place, kit) {
        await writeSpill(place, [], kit);
      }
      async function writeSpill(place, records, kit) {
        const { id: id2, attempt } = kit.runner.identity;
        await kit.writeText(SPILL_FILE, records.slice(-MAX_WAITING).map(history_record.GF).join(""));
        await kit.keepFile(SPILL_FILE, `automation-history-spill-${place}-${id2}-${attempt}-${kit.runner.job ?? ""}-${kit.clock.now()}`);
      }
      ;
      const OFF = "none";
      async function recordReportsOfRun(inputs, kit) {
        const branch = inputs.folder === void 0 ? inputs.branch : "";
        if (branch === OFF) {
          kit.logger.info("Nothing is recorded: the input branch is `none`.");
          kit.setOutputs(toOutputs({ added: 0, commit: null, isSpilled: false, message: "" }, ""));
          return;
        }
        const connect = (0, open_history.lN)("record-history", inputs.githubToken, kit);
        const store = (0, open_history.Oo)(inputs, kit, connect);
        const records = await readRecords(inputs, kit);
        if (inputs.isDryRun) {
          kit.logger.info(`${(0, plural.B4)(records.length, "record")} would be written to ${store.place}.`);
          kit.setOutputs(toOutputs({ added: 0, commit: null, isSpilled: false, message: "" }, branch));
          return;
        }
        const place = branch === "" ? "folder" : branch;
        const waiting = await readSpill(place, kit);
        const all = [...waiting, ...records];
        const outcome = await run(all, inputs.retentionDays, { ...kit, store });
        if (outcome.isSpilled) {
          if (waiting.length === 0)
            kit.logger.warning(`${outcome.message} ${REMEDY}`);
          else
            kit.logger.info(`${outcome.message} ${(0, plural.B4)(waiting.length, "earlier record")} still wait, too.`);
          await keepSpill(place, all, kit);
        } else {
          kit.logger.info(outcome.message);
          if (waiting.length > 0)
            await clearSpill(place, kit);
        }
        kit.setOutputs(toOutputs(outcome, branch));
      }
      const REMEDY = "The records are kept for the next run. Give the job `contents: write` and let rulesets allow the branch, set the input folder, or turn the history off with `none` as its branch.";
      async function readRecords(inputs, kit) {
        const reports = [];
        for (const [kind, patterns] of Object.entries(inputs.files)) {
          for (const file of await kit.listWorkspaceFiles(patterns)) {
            const text = await kit.findWorkspaceFile(file);
            if (text !== void 0)
              reports.push({ kind, file, text });
          }
        }
        const { runner } = kit;
        const event = runner.eventName ?? null;
        const { records, problems } = (0, report_records.P)(reports, {
          run: { ...runner.identity, event },
          hidesNames: inputs.isRedacted,
          nameOf: inputs.isRedacted ? (name) => (0, hidden_name.m)(name, runner.repository ?? "", sha256) : (name) => name
        });
        for (const { file, message } of problems)
          kit.logger.warning(`${file} was not recorded. ${message}`);
        if (records.length === 0)
          kit.logger.notice("There is nothing to record: no report was found.");
        return kit.redactData(records);
      }
      function sha256(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      }
    })
  ),
  /***/
  683: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Yz: () => (
          /* binding */
          debug
        ),
        N4: () => (
          /* binding */
          endGroup
        ),
        z3: () => (
          /* binding */
          error
        ),
        pq: () => (
          /* binding */
          info
        ),
        _o: () => (
          /* binding */
          isDebug
        ),
        lm: () => (
          /* binding */
          notice
        ),
        uH: () => (
          /* binding */
          setOutput
        ),
        Pq: () => (
          /* binding */
          setSecret
        ),
        Oh: () => (
          /* binding */
          startGroup
        ),
        $e: () => (
          /* binding */
          warning
        )
      });
      var external_os_ = __webpack_require__(857);
      ;
      function utils_toCommandValue(input) {
        if (input === null || input === void 0) {
          return "";
        } else if (typeof input === "string" || input instanceof String) {
          return input;
        }
        return JSON.stringify(input);
      }
      function toCommandProperties(annotationProperties) {
        if (!Object.keys(annotationProperties).length) {
          return {};
        }
        return {
          title: annotationProperties.title,
          file: annotationProperties.file,
          line: annotationProperties.startLine,
          endLine: annotationProperties.endLine,
          col: annotationProperties.startColumn,
          endColumn: annotationProperties.endColumn
        };
      }
      ;
      function command_issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_.EOL);
      }
      function command_issue(name, message = "") {
        command_issueCommand(name, {}, message);
      }
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          if (!command) {
            command = "missing.command";
          }
          this.command = command;
          this.properties = properties;
          this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for (const key in this.properties) {
              if (this.properties.hasOwnProperty(key)) {
                const val = this.properties[key];
                if (val) {
                  if (first) {
                    first = false;
                  } else {
                    cmdStr += ",";
                  }
                  cmdStr += `${key}=${escapeProperty(val)}`;
                }
              }
            }
          }
          cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
          return cmdStr;
        }
      }
      function escapeData(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
      var external_crypto_ = __webpack_require__(6982);
      var external_fs_ = __webpack_require__(9896);
      ;
      function file_command_issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) {
          throw new Error(`Unable to find environment variable for file command ${command}`);
        }
        if (!external_fs_.existsSync(filePath)) {
          throw new Error(`Missing file at path: ${filePath}`);
        }
        external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
          encoding: "utf8"
        });
      }
      function file_command_prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
        const convertedValue = utils_toCommandValue(value);
        if (key.includes(delimiter)) {
          throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        }
        if (convertedValue.includes(delimiter)) {
          throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        }
        return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
      }
      var external_path_ = __webpack_require__(6928);
      ;
      var __awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      var ExitCode;
      (function(ExitCode2) {
        ExitCode2[ExitCode2["Success"] = 0] = "Success";
        ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
      })(ExitCode || (ExitCode = {}));
      function exportVariable(name, val) {
        const convertedVal = toCommandValue(val);
        process.env[name] = convertedVal;
        const filePath = process.env["GITHUB_ENV"] || "";
        if (filePath) {
          return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
        }
        issueCommand("set-env", { name }, convertedVal);
      }
      function setSecret(secret) {
        command_issueCommand("add-mask", {}, secret);
      }
      function addPath(inputPath) {
        const filePath = process.env["GITHUB_PATH"] || "";
        if (filePath) {
          issueFileCommand("PATH", inputPath);
        } else {
          issueCommand("add-path", {}, inputPath);
        }
        process.env["PATH"] = `${inputPath}${path.delimiter}${process.env["PATH"]}`;
      }
      function getInput(name, options) {
        const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
        if (options && options.required && !val) {
          throw new Error(`Input required and not supplied: ${name}`);
        }
        if (options && options.trimWhitespace === false) {
          return val;
        }
        return val.trim();
      }
      function getMultilineInput(name, options) {
        const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
        if (options && options.trimWhitespace === false) {
          return inputs;
        }
        return inputs.map((input) => input.trim());
      }
      function getBooleanInput(name, options) {
        const trueValue = ["true", "True", "TRUE"];
        const falseValue = ["false", "False", "FALSE"];
        const val = getInput(name, options);
        if (trueValue.includes(val))
          return true;
        if (falseValue.includes(val))
          return false;
        throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
      }
      function setOutput(name, value) {
        const filePath = process.env["GITHUB_OUTPUT"] || "";
        if (filePath) {
          return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
        }
        process.stdout.write(external_os_.EOL);
        command_issueCommand("set-output", { name }, utils_toCommandValue(value));
      }
      function setCommandEcho(enabled) {
        issue("echo", enabled ? "on" : "off");
      }
      function setFailed(message) {
        process.exitCode = ExitCode.Failure;
        error(message);
      }
      function isDebug() {
        return process.env["RUNNER_DEBUG"] === "1";
      }
      function debug(message) {
        command_issueCommand("debug", {}, message);
      }
      function error(message, properties = {}) {
        command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function warning(message, properties = {}) {
        command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function notice(message, properties = {}) {
        command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function info(message) {
        process.stdout.write(message + external_os_.EOL);
      }
      function startGroup(name) {
        command_issue("group", name);
      }
      function endGroup() {
        command_issue("endgroup");
      }
      function group(name, fn) {
        return __awaiter(this, void 0, void 0, function* () {
          startGroup(name);
          let result;
          try {
            result = yield fn();
          } finally {
            endGroup();
          }
          return result;
        });
      }
      function saveState(name, value) {
        const filePath = process.env["GITHUB_STATE"] || "";
        if (filePath) {
          return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
        }
        issueCommand("save-state", { name }, toCommandValue(value));
      }
      function getState(name) {
        return process.env[`STATE_${name}`] || "";
      }
      function getIDToken(aud) {
        return __awaiter(this, void 0, void 0, function* () {
          return yield OidcClient.getIDToken(aud);
        });
      }
    })
  ),
  /***/
  9994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          hideName
        )
        /* harmony export */
      });
      function hideName(name, home, sha256) {
        return `repository-${sha256(`${home.toLowerCase()}
${name.toLowerCase()}`).slice(0, 16)}`;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
