export const id = 335;
export const ids = [335];
export const modules = {

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const folder = reader.optionalWorkspacePath("folder");
    const inputs = {
        githubToken: reader.secret("github-token"),
        repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryRef */ .gG, "must be like `owner/name`"),
        branch: reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__/* .readBranchName */ ._, "must be the name of a branch") ?? "automation-data",
        folder,
        files: {
            metrics: reader.lines("metrics-files", "automation_metrics.json"),
            sync: reader.lines("sync-report-files", "automation_sync.json"),
            health: reader.lines("health-report-files", "automation_health.json"),
            conflict: reader.lines("conflict-report-files", "automation_conflicts.json"),
            incident: reader.lines("incident-files", "automation_incident.json"),
            journal: reader.lines("journal-files", "automation_journal.jsonl"),
            delivery: reader.lines("delivery-files", "automation_deliveries.json"),
        },
        isRedacted: reader.choice("redact", ["none", "names"], "none") === "names",
        retentionDays: reader.integer("retention-days", { min: 2, max: 3650, default: 180 }),
        isDryRun: reader.boolean("dry-run", false),
    };
    reader.finish();
    return inputs;
}


/***/ }),

/***/ 8981:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7401);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((kit) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordReportsOfRun */ .j)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ recordReportsOfRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/history/report-records.js + 7 modules
var report_records = __webpack_require__(9939);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./packages/folder/out/history-folder.js + 1 modules
var history_folder = __webpack_require__(5335);
// EXTERNAL MODULE: ./packages/github/out/connect.js
var connect = __webpack_require__(2015);
;// CONCATENATED MODULE: ./actions/record-history/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs({ added, commit, isSpilled }, branch) {
    return { records: String(added), commit: commit ?? "", branch, spilled: String(isSpilled) };
}

// EXTERNAL MODULE: ./packages/core/out/history/record-history.js
var record_history = __webpack_require__(5100);
// EXTERNAL MODULE: ./packages/core/out/history/compact-history.js
var compact_history = __webpack_require__(4638);
;// CONCATENATED MODULE: ./actions/record-history/out/run.js



/** Writes records into the history, and throws old ones away when that is due. What fails is a value: it fails no job. */
async function run(records, retentionDays, dependencies) {
    const { store, clock, random } = dependencies;
    const message = `Record ${(0,plural/* formatCount */.B4)(records.length, "record")}`;
    const result = await asValue(() => (0,record_history/* recordHistory */.cJ)(store, records, { clock, random, message }));
    if (result.status !== "recorded") {
        return { added: 0, commit: null, isSpilled: true, message: result.message };
    }
    if (result.isCompactionDue)
        await compact(retentionDays, dependencies);
    return {
        added: result.added,
        commit: result.commit,
        isSpilled: false,
        message: `${(0,plural/* formatCount */.B4)(result.added, "record")} written to ${store.place}.`,
    };
}
/** Old records are no hurry: what fails is done the next week. */
async function compact(retentionDays, { store, clock, logger }) {
    const retention = { ...compact_history/* DEFAULT_RETENTION */.xh, shardDays: retentionDays };
    const result = await asValue(async () => ({
        status: "done",
        ...(await (0,compact_history/* compactHistory */.EQ)(store, retention, clock.now())),
    }));
    if (result.status === "failed")
        logger.warning(result.message);
    else if (result.removed > 0)
        logger.info(`${(0,plural/* formatCount */.B4)(result.removed, "old shard")} deleted.`);
}
async function asValue(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ || error instanceof errors/* ConfigError */.xL)
            return { status: "failed", message: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/out/history/history-record.js
var history_record = __webpack_require__(7038);
;// CONCATENATED MODULE: ./actions/record-history/out/spill.js

/** Where records wait that could not be written; relative to the workspace. */
const SPILL_FILE = "automation_history_spill.jsonl";
/** Records that wait at most: more would not fit into one commit. */
const MAX_WAITING = 10_000;
/** The records of earlier runs that could not be written, from the cache. */
async function readSpill(place, kit) {
    const prefix = `automation-history-spill-${place}-`;
    const found = await kit.restoreFile(SPILL_FILE, `${prefix}none`, prefix);
    if (found.status !== "done")
        return [];
    const text = (await kit.findWorkspaceFile(SPILL_FILE)) ?? "";
    return text.split("\n").flatMap((line) => readSpilledLine(line) ?? []);
}
function readSpilledLine(line) {
    const stream = (0,history_record/* streamOf */.mA)({ id: /"id":"([^"]*)"/.exec(line)?.[1] ?? "" });
    const reading = stream === null ? null : (0,history_record/* readLine */.Xw)(line, stream);
    return reading?.status === "read" ? reading.record : null;
}
/** Keeps records for the next run, which finds them in the cache; people find them in the artifact. */
async function keepSpill(place, records, kit) {
    await writeSpill(place, records, kit);
    await kit.uploadArtifact(`automation-history-spill-${kit.runner.identity.id ?? "local"}`, [SPILL_FILE]);
}
/** Says that nothing waits any more: a key of the cache cannot be written twice or deleted. */
async function clearSpill(place, kit) {
    await writeSpill(place, [], kit);
}
async function writeSpill(place, records, kit) {
    const { id, attempt } = kit.runner.identity;
    await kit.writeText(SPILL_FILE, records.slice(-MAX_WAITING).map(history_record/* renderLine */.GF).join(""));
    await kit.keepFile(SPILL_FILE, `automation-history-spill-${place}-${id}-${attempt}-${kit.runner.job ?? ""}-${kit.clock.now()}`);
}

;// CONCATENATED MODULE: ./actions/record-history/out/record.js











/** Turns the history off. */
const OFF = "none";
const MAX_RETRIES = 3;
const MAX_WAIT_MS = 60_000;
/** Runs record-history on a runner: reads the reports, writes their records, and says where they are. */
async function recordReportsOfRun(inputs, kit) {
    const branch = inputs.folder === undefined ? inputs.branch : "";
    if (branch === OFF) {
        kit.logger.info("Nothing is recorded: the input branch is `none`.");
        kit.setOutputs(toOutputs({ added: 0, commit: null, isSpilled: false, message: "" }, ""));
        return;
    }
    const store = openStore(inputs, kit);
    const records = await readRecords(inputs, kit);
    if (inputs.isDryRun) {
        kit.logger.info(`${(0,plural/* formatCount */.B4)(records.length, "record")} would be written to ${store.place}.`);
        kit.setOutputs(toOutputs({ added: 0, commit: null, isSpilled: false, message: "" }, branch));
        return;
    }
    const place = branch === "" ? "folder" : branch;
    const waiting = await readSpill(place, kit);
    const all = [...waiting, ...records];
    const outcome = await run(all, inputs.retentionDays, { ...kit, store });
    if (outcome.isSpilled) {
        // The run that kept what waits has said what to do; a warning with every run would be noise.
        if (waiting.length === 0)
            kit.logger.warning(`${outcome.message} ${REMEDY}`);
        else
            kit.logger.info(`${outcome.message} ${(0,plural/* formatCount */.B4)(waiting.length, "earlier record")} still wait, too.`);
        await keepSpill(place, all, kit);
    }
    else {
        kit.logger.info(outcome.message);
        if (waiting.length > 0)
            await clearSpill(place, kit);
    }
    kit.setOutputs(toOutputs(outcome, branch));
}
const REMEDY = "The records are kept for the next run. Give the job `contents: write` and let rulesets allow the branch, set the " +
    "input folder, or turn the history off with `none` as its branch.";
async function readRecords(inputs, kit) {
    const reports = [];
    for (const [kind, patterns] of Object.entries(inputs.files)) {
        for (const file of await kit.listWorkspaceFiles(patterns)) {
            const text = await kit.findWorkspaceFile(file);
            if (text !== undefined)
                reports.push({ kind: kind, file, text });
        }
    }
    const { runner } = kit;
    const event = runner.eventName ?? null;
    const { records, problems } = (0,report_records/* recordReports */.P)(reports, {
        run: { ...runner.identity, event },
        hidesNames: inputs.isRedacted,
        nameOf: inputs.isRedacted ? (name) => hashName(name, runner.repository ?? "") : (name) => name,
    });
    for (const { file, message } of problems)
        kit.logger.warning(`${file} was not recorded. ${message}`);
    if (records.length === 0)
        kit.logger.notice("There is nothing to record: no report was found.");
    return kit.redactData(records);
}
/** Salted with the automation's own repository, so that names cannot be compared between histories. */
function hashName(name, salt) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(`${salt.toLowerCase()}\n${name.toLowerCase()}`).digest("hex");
    return `repository-${digest.slice(0, 16)}`;
}
function openStore(inputs, kit) {
    const { clock, runner } = kit;
    if (inputs.folder !== undefined) {
        return (0,history_folder/* createHistoryFolder */.n)(external_node_path_.join(runner.workspace, inputs.folder), clock);
    }
    const repository = inputs.repository ?? (0,repository_ref/* parseRepositoryRef */.rH)(runner.repository ?? "");
    if (repository === null) {
        throw new errors/* ConfigError */.xL([
            { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." },
        ]);
    }
    const github = (0,connect/* connectGitHub */.U)({
        action: "record-history",
        token: inputs.githubToken,
        buffer: 0,
        maxWaitMs: MAX_WAIT_MS,
        writeIntervalMs: 0,
        maxRetries: MAX_RETRIES,
        concurrency: 1,
        signal: kit.signal,
    }, kit);
    return github.openHistory({ repository, branch: inputs.branch });
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
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
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
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
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

};
