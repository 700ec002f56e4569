export const id = 790;
export const ids = [790];
export const modules = {

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   tP: () => (/* binding */ SETTINGS_FILE)
/* harmony export */ });
/* harmony import */ var _automation_validation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(420);

/** Where the settings of a repository are looked for. */
const SETTINGS_FILE = ".github/validate-config.yml";
/** Where the configuration of an ecosystem usually is. */
const CONFIG_FILE = "config/ecosystem-repos.json";
const WORKFLOWS = ".github/workflows/*.yml\n.github/workflows/*.yaml\n";
const ACTIONS = "action.yml\nactions/*/action.yml\n.github/actions/*/action.yml\n";
/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const { settings, problems } = (0,_automation_validation__WEBPACK_IMPORTED_MODULE_0__/* .parseRuleSettings */ .XU)(reader.lines("rules"));
    for (const { line, message } of problems) {
        reader.problem(`The input \`rules\` has the line ${JSON.stringify(line)}, which ${message}.`);
    }
    const inputs = {
        githubToken: reader.optionalSecret("github-token"),
        ...readConfigFile(reader),
        workflows: readGlobs(reader, "workflows", WORKFLOWS),
        actions: readGlobs(reader, "actions", ACTIONS),
        isStrict: reader.boolean("strict", false),
        isOnline: reader.boolean("online", false),
        rules: settings,
        reportFile: reader.workspacePath("report-file", "automation_validation.json"),
        sarifFile: reader.optionalWorkspacePath("sarif-file"),
        baselineFile: reader.optionalWorkspacePath("baseline-file"),
        settingsFile: reader.workspacePath("settings-file", SETTINGS_FILE),
        isFix: reader.boolean("fix", false),
    };
    if (inputs.isOnline && inputs.githubToken === undefined) {
        reader.problem("`online` needs `github-token`; it is empty.");
    }
    reader.finish();
    return inputs;
}
/** The usual place is looked at when nobody names one; `none` looks at none. */
function readConfigFile(reader) {
    const named = reader.optionalWorkspacePath("config");
    if (named?.toLowerCase() === "none")
        return { configFile: undefined, isConfigNamed: false };
    return { configFile: named ?? CONFIG_FILE, isConfigNamed: named !== undefined };
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


/***/ }),

/***/ 2790:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2886);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4217);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((kit) => (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .t)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate_validate)
});

// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
// EXTERNAL MODULE: ./packages/core/out/config/did-you-mean.js
var did_you_mean = __webpack_require__(3941);
// EXTERNAL MODULE: ./packages/core/out/repository/pattern-list.js
var pattern_list = __webpack_require__(7961);
// EXTERNAL MODULE: ./packages/validation/out/rules.js + 82 modules
var rules = __webpack_require__(4714);
// EXTERNAL MODULE: ./packages/validation/out/workflow/policy.js
var policy = __webpack_require__(681);
// EXTERNAL MODULE: ./packages/validation/out/workflow/source-file.js
var source_file = __webpack_require__(9749);
// EXTERNAL MODULE: ./packages/validation/out/yaml/yaml-node.js
var yaml_node = __webpack_require__(1095);
// EXTERNAL MODULE: ./packages/validation/out/engine/rule-settings.js
var rule_settings = __webpack_require__(420);
;// CONCATENATED MODULE: ./packages/validation/out/engine/settings-file.js







/** Id of findings about the settings file itself. */
const SETTINGS_RULE = "VC004";
const KEYS = [
    "rules",
    "runner-labels",
    "pins",
    "allowed-actions",
    "forbidden-actions",
    "may-fail",
    "default-permissions",
];
const RULE_KEYS = ["severity", "paths"];
const LEVELS = ["error", "warning", "info", "off"];
const PINS = ["any", "tag", "commit"];
/**
 * Reads `.github/validate-config.yml`: severities, by path if wanted, and what the repository has and wants of its own.
 *
 * What cannot be read is a finding, and counts as not said. Never throws.
 */
function readSettingsFile(path, text) {
    return new SettingsReader((0,source_file/* readSourceFile */.u)(path, text)).read();
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
        const values = new Map((0,yaml_node/* entriesOf */.Mc)(root ?? undefined).map((entry) => [entry.key.text, entry]));
        for (const { key } of values.values())
            this.#checkKey(key, KEYS);
        const rules = this.#readRules(values.get("rules"));
        return { ...rules, policy: this.#readPolicy(values), findings: this.#findings };
    }
    #readRules(entry) {
        const overrides = new Map();
        const inPaths = [];
        for (const { key, value } of this.#entries(entry)) {
            const name = key.text.toUpperCase();
            if (!(0,rule_settings/* isRuleName */.uo)(name)) {
                const ids = rules/* RULE_PAGES */.my.map(({ id }) => id);
                this.#tell(key, `${JSON.stringify(key.text)} is not a rule or a rule group.${(0,did_you_mean/* renderSuggestion */.t)(name, ids)}`);
                continue;
            }
            if (value.kind !== "mapping") {
                const level = this.#readWord(value, LEVELS);
                if (level !== undefined)
                    overrides.set(name, level);
                continue;
            }
            const parts = new Map(value.entries.map((part) => [part.key.text, part.value]));
            for (const part of value.entries)
                this.#checkKey(part.key, RULE_KEYS);
            const level = this.#readWord(parts.get("severity") ?? value, LEVELS);
            const paths = this.#readTexts(parts.get("paths"));
            if (level === undefined)
                continue;
            if (paths === undefined)
                overrides.set(name, level);
            else
                inPaths.push({ name, level: level, matches: (0,pattern_list/* compilePatternList */._)(paths) });
        }
        return { overrides, inPaths };
    }
    #readPolicy(values) {
        const patterns = (key) => {
            const texts = this.#readTexts(values.get(key)?.value);
            return texts === undefined ? undefined : (0,pattern_list/* compilePatternList */._)(texts.map((text) => text.toLowerCase()));
        };
        const pins = this.#entries(values.get("pins")).flatMap(({ key, value }) => {
            const pin = this.#readWord(value, PINS);
            return pin === undefined
                ? []
                : [{ pin: pin, matches: (0,pattern_list/* compilePatternList */._)([key.text.toLowerCase()]) }];
        });
        const labels = patterns("runner-labels");
        const [allowed, forbidden] = [patterns("allowed-actions"), patterns("forbidden-actions")];
        const commands = (this.#readTexts(values.get("may-fail")?.value) ?? []).map((text) => text.trim().split(/\s+/));
        const permissions = values.get("default-permissions");
        const level = permissions === undefined ? undefined : this.#readWord(permissions.value, ["read", "write"]);
        return {
            namesRunners: labels !== undefined,
            hasRunner: (label) => labels?.(label.toLowerCase()) ?? policy/* DEFAULT_POLICY */.z.hasRunner(label),
            pinOf: (action) => pins.findLast(({ matches }) => matches(action.toLowerCase()))?.pin,
            isAllowed: (action) => {
                const name = action.toLowerCase();
                return (allowed?.(name) ?? true) && !(forbidden?.(name) ?? false);
            },
            mayFail: (words) => commands.some((command) => command.every((word, at) => words[at] === word)),
            defaultPermissions: policy/* DEFAULT_PERMISSIONS */.H[level === "write" ? "write" : "read"],
        };
    }
    #entries(entry) {
        if (entry !== undefined && entry.value.kind !== "mapping") {
            this.#tell(entry.value, `\`${entry.key.text}\` must be a mapping.`);
        }
        return (0,yaml_node/* entriesOf */.Mc)(entry?.value);
    }
    #checkKey(key, known) {
        if (known.includes(key.text))
            return;
        this.#tell(key, `The key ${JSON.stringify(key.text)} is unknown.${(0,did_you_mean/* renderSuggestion */.t)(key.text, known)}`);
    }
    #readWord(node, words) {
        const text = (0,yaml_node/* asScalar */.T7)(node)?.text;
        if (text !== undefined && words.includes(text))
            return text;
        this.#tell(node, `This must be one of ${words.join(", ")}.`);
        return undefined;
    }
    #readTexts(node) {
        if (node === undefined)
            return undefined;
        const texts = (0,yaml_node/* itemsOf */.S3)(node).flatMap((item) => (0,yaml_node/* asScalar */.T7)(item)?.text ?? []);
        if (node.kind === "sequence" && texts.length === node.items.length)
            return texts;
        this.#tell(node, "This must be a list of strings.");
        return undefined;
    }
    #tell(at, message) {
        this.#findings.push({
            rule: SETTINGS_RULE,
            severity: "error",
            message,
            file: this.#source.path,
            ...this.#source.lines.range(at.start, Math.max(1, at.end - at.start)),
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/validation/out/engine/fingerprint.js

/**
 * Names a finding so that it stays the same when lines move: rule, file, message, and which of its kind it is.
 */
function fingerprintsOf(findings) {
    const counts = new Map();
    return findings.map(({ rule, file, message }) => {
        const kind = JSON.stringify([rule, file, message]);
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return (0,external_node_crypto_.createHash)("sha256").update(`${kind}#${count}`).digest("hex").slice(0, 32);
    });
}

;// CONCATENATED MODULE: ./packages/validation/out/engine/baseline.js

/** Reads a baseline: an earlier report, whose findings are suppressed. `null` when the file is not a report. */
function parseBaseline(text) {
    try {
        const data = JSON.parse(text);
        const findings = typeof data === "object" && data !== null && "findings" in data ? data.findings : undefined;
        return Array.isArray(findings) && findings.every(isFinding) ? new Set(fingerprintsOf(findings)) : null;
    }
    catch {
        return null;
    }
}
function isFinding(value) {
    return (typeof value === "object" &&
        value !== null &&
        ["rule", "file", "message"].every((key) => typeof value[key] === "string"));
}
/** The report without the findings that the baseline holds. */
function withoutBaseline(report, baseline, isStrict) {
    const fingerprints = fingerprintsOf(report.findings);
    const findings = report.findings.filter((_, index) => !baseline.has(fingerprints[index] ?? ""));
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
    return {
        ...report,
        valid: errors === 0 && (!isStrict || warnings === 0),
        findings,
        summary: { ...report.summary, errors, warnings, infos },
    };
}

;// CONCATENATED MODULE: ./packages/validation/out/rule.js
/** The address of a rule's help; `source` is that of the files that the rules come from, without a slash at its end. */
function helpUrlOf(id, source) {
    return `${source}/docs/rules/${id}.md`;
}

;// CONCATENATED MODULE: ./packages/validation/out/engine/sarif.js




const sarif_LEVELS = { error: "error", warning: "warning", info: "note" };
const RANK = { error: 0, warning: 1, info: 2 };
const WORDS = {
    error: "A violation fails the step.",
    warning: "A violation fails the step only with `strict`.",
    info: "A violation is informational and never fails the step.",
};
/** Most results that GitHub takes of one run. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file */
const MAX_RESULTS = 5000;
/** The report as SARIF 2.1.0, for code scanning; `source` is the address of the files that the rules come from. */
function toSarif(report, source) {
    const fingerprints = fingerprintsOf(report.findings);
    // Of more than GitHub takes the worst are kept.
    const kept = report.findings
        .map((finding, at) => [finding, fingerprints[at]])
        .toSorted(([a], [b]) => RANK[a.severity] - RANK[b.severity])
        .slice(0, MAX_RESULTS);
    const index = new Map(rules/* RULE_PAGES */.my.map(({ id }, at) => [id, at]));
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "validate-config",
                        informationUri: helpUrlOf("README", source),
                        rules: rules/* RULE_PAGES */.my.map(({ id, title, severity }) => ({
                            id,
                            shortDescription: { text: title },
                            fullDescription: { text: `${title}. ${WORDS[severity]}` },
                            help: {
                                text: `Reason, examples and fix: ${helpUrlOf(id, source)}`,
                                markdown: `[Reason, examples and fix](${helpUrlOf(id, source)})`,
                            },
                            helpUri: helpUrlOf(id, source),
                            defaultConfiguration: { level: sarif_LEVELS[severity] },
                        })),
                    },
                },
                columnKind: "utf16CodeUnits",
                ...(report.findings.length > MAX_RESULTS && { invocations: [reportRest(report.findings.length)] }),
                results: kept.map(([finding, fingerprint]) => ({
                    ruleId: finding.rule,
                    ruleIndex: index.get(finding.rule) ?? -1,
                    level: sarif_LEVELS[finding.severity],
                    message: { text: finding.message },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: toArtifact(finding),
                                region: toRegion(finding),
                            },
                        },
                    ],
                    partialFingerprints: { "validateConfig/v1": fingerprint },
                    ...(finding.fix !== undefined && { fixes: [toFix(finding, finding.fix)] }),
                })),
            },
        ],
    };
}
function toRegion({ line, column, end_line, end_column }) {
    return { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column };
}
function toArtifact({ file }) {
    // `#` and `?` have a meaning in an address, and none in the name of a file.
    const uri = file.split("/").map(encodeURIComponent).join("/");
    return { uri, uriBaseId: "%SRCROOT%" };
}
function toFix(finding, fix) {
    const replacements = [{ deletedRegion: toRegion(fix), insertedContent: { text: fix.replacement } }];
    return {
        description: { text: fix.description },
        artifactChanges: [{ artifactLocation: toArtifact(finding), replacements }],
    };
}
/** Says in the run itself that it does not have everything. */
function reportRest(count) {
    const text = `${count - MAX_RESULTS} of ${(0,plural/* formatCount */.B4)(count, "finding")} are omitted here: GitHub accepts ${MAX_RESULTS} per run. The report contains all of them.`;
    return { executionSuccessful: true, toolExecutionNotifications: [{ level: "warning", message: { text } }] };
}

// EXTERNAL MODULE: ./packages/core/out/text/markdown.js
var markdown = __webpack_require__(3728);
// EXTERNAL MODULE: ./packages/core/out/text/printable.js
var printable = __webpack_require__(5282);
;// CONCATENATED MODULE: ./packages/validation/out/engine/render-summary.js

/** Most findings in the summary: GitHub takes 1 MiB, and nobody reads more. */
const MAX_ROWS = 200;
const render_summary_RANK = { error: 0, warning: 1, info: 2 };
/** The findings with the worst first; those of one severity stay in their order. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => render_summary_RANK[a.severity] - render_summary_RANK[b.severity]);
}
/** Counts in words: `1 file checked: 2 errors, 0 warnings, 1 note.` */
function formatSummary({ files, errors, warnings, infos }) {
    const counts = [(0,plural/* formatCount */.B4)(errors, "error"), (0,plural/* formatCount */.B4)(warnings, "warning"), (0,plural/* formatCount */.B4)(infos, "note")];
    return `${(0,plural/* formatCount */.B4)(files, "file")} checked: ${counts.join(", ")}.`;
}
/** The report as Markdown for the job summary; what comes from files is shown as it is written. */
function renderValidationSummary(report) {
    const title = report.valid
        ? "## ✅ Configuration and workflows are valid"
        : "## ❌ Configuration or workflows are not valid";
    const counts = formatSummary(report.summary);
    if (report.findings.length === 0)
        return `${title}\n\n${counts}\n`;
    const rows = worstFirst(report.findings)
        .slice(0, MAX_ROWS)
        .map(({ severity, rule, help_url, file, line, column, message }) => [
        severity,
        `[${rule}](${help_url})`,
        (0,markdown/* tableCode */.KH)(`${file}:${line}:${column}`),
        (0,markdown/* tableCode */.KH)((0,printable/* printable */.g)(message).slice(0, 500)),
    ]);
    const table = (0,markdown/* markdownTable */.Qj)(["severity", "rule", "place", "what"], rows);
    const rest = report.findings.length - rows.length;
    return `${title}\n\n${counts}\n\n${table}\n${rest > 0 ? `\n${rest} more in the report.\n` : ""}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/validation/out/shell/shell-script.js
var shell_script = __webpack_require__(5136);
// EXTERNAL MODULE: ./packages/validation/out/workflow/action-file.js
var action_file = __webpack_require__(9700);
// EXTERNAL MODULE: ./packages/validation/out/workflow/workflow-file.js
var workflow_file = __webpack_require__(3453);
// EXTERNAL MODULE: ./packages/validation/out/yaml/scalar-position.js
var scalar_position = __webpack_require__(9349);
// EXTERNAL MODULE: ./packages/validation/out/engine/local-project.js
var local_project = __webpack_require__(6171);
;// CONCATENATED MODULE: ./packages/validation/out/engine/external-scripts.js








/** The scripts of workflow and action files that other programs can check. */
function listExternalScripts(inputs) {
    const project = (0,local_project/* createProject */.g)([], undefined, policy/* DEFAULT_POLICY */.z);
    return inputs.flatMap((input) => {
        if (input.kind === "config" || !input.text.includes("run:"))
            return [];
        const source = (0,source_file/* readSourceFile */.u)(input.path, input.text);
        const file = input.kind === "workflow" ? (0,workflow_file/* readWorkflow */.S)(source, project) : (0,action_file/* readAction */.f)(source, project);
        return [...shellScripts(file), ...pythonScripts(file)];
    });
}
function shellScripts(file) {
    return (0,shell_script/* shellScriptsOf */.kE)(file).flatMap(({ scalar, text, shell }) => {
        const name = /^(?:\/\S*\/)?(bash|sh|dash)\b/.exec(shell?.trim() ?? "bash")?.[1];
        return name === undefined ? [] : [toScript(file, scalar, text, name)];
    });
}
function pythonScripts(file) {
    const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
    return steps.flatMap(({ node, run }) => {
        if (run === undefined || (0,yaml_node/* scalarOf */.ol)(node, "shell")?.text.trim() !== "python")
            return [];
        const text = run.text.replace(/\$\{\{[\s\S]*?\}\}/g, (match) => match.replace(/[^\n]/g, "0"));
        return [toScript(file, run, text, "python")];
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
            const { start, end } = (0,scalar_position/* locateInScalar */.c)(scalar, file.text, from, to - from);
            return file.lines.range(start, end - start);
        },
    };
}

;// CONCATENATED MODULE: ./actions/validate-config/out/check-scripts.js





/** Longest time that a checker gets for all scripts of a run. */
const TIMEOUT_MS = 60_000;
/**
 * Findings that letters in the place of an expression bring about, files that only the run has, and `cd` without a
 * check, which GitHub's `-e` makes one.
 *
 * @see https://www.shellcheck.net/wiki/
 */
const NOT_OURS = "SC1090,SC1091,SC2043,SC2050,SC2154,SC2157,SC2164,SC2193,SC2194";
const SHELLCHECK = {
    rule: "WF053",
    program: "shellcheck",
    takes: ({ language }) => language !== "python",
    extension: "sh",
    argumentsOf: (files, language) => ["--norc", "-f", "json", "-s", language, "-e", NOT_OURS, ...files],
    read: (output, byFile) => JSON.parse(output).flatMap((remark) => {
        const script = byFile.get(remark.file);
        if (script === undefined)
            return [];
        const severity = remark.level === "error" || remark.level === "warning" ? remark.level : "info";
        const message = `${remark.message} (shellcheck SC${remark.code})`;
        const { line, column, endLine, endColumn } = remark;
        return [{ script, severity, message, at: [line, column, endLine, endColumn] }];
    }),
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
        return script === undefined
            ? []
            : [
                {
                    script,
                    severity: "warning",
                    message: `${message} (pyflakes)`,
                    at: [row, from, row, from + 1],
                },
            ];
    }),
};
/**
 * Asks the checkers of other languages about scripts, each once for all of them, where their programs are installed.
 *
 * @returns Findings by file, before ignores and settings.
 */
async function checkScripts(inputs, settings, logger) {
    const checkers = [SHELLCHECK, PYFLAKES].filter(({ rule }) => (0,rule_settings/* isEnabled */.Ol)(rule, settings));
    const scripts = checkers.length === 0 ? [] : listExternalScripts(inputs);
    const findings = [];
    for (const checker of checkers) {
        const own = scripts.filter(checker.takes);
        for (const language of new Set(own.map((script) => script.language))) {
            const asked = own.filter((script) => script.language === language);
            const remarks = await ask(checker, asked, language, logger);
            // A program that is not there is not there for the next language either.
            if (remarks === undefined)
                break;
            findings.push(...remarks.map((remark) => toFinding(checker.rule, remark)));
        }
    }
    return Map.groupBy(findings, ({ file }) => file);
}
function toFinding(rule, { script, severity, message, at }) {
    return { rule, severity, message, file: script.file, ...script.place(...at) };
}
/** `undefined` when the program is not installed. */
async function ask(checker, scripts, language, logger) {
    const { program, extension, argumentsOf, read } = checker;
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), "scripts-"));
    try {
        const byFile = new Map(scripts.map((script, at) => [external_node_path_.join(folder, `${at}.${extension}`), script]));
        for (const [file, { text }] of byFile)
            await (0,promises_.writeFile)(file, text);
        const answer = await runProgram(program, argumentsOf([...byFile.keys()], language));
        if (answer === undefined) {
            logger.info(`${program} is not installed, so scripts are not checked with it.`);
            return undefined;
        }
        return read(answer, byFile);
    }
    catch (error) {
        const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
        logger.warning(`${program} failed, so its findings are missing: ${why}`);
        return [];
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** What a program prints, whatever its exit code; `undefined` when there is no such program. */
function runProgram(program, args) {
    const { promise, resolve, reject } = Promise.withResolvers();
    // biome-ignore lint/style/noProcessEnv: programs are found by PATH; nothing else of the environment reaches them.
    const env = { PATH: process.env.PATH ?? "" };
    const options = { timeout: TIMEOUT_MS, maxBuffer: 64 << 20, env };
    (0,external_node_child_process_.execFile)(program, args, options, (error, stdout) => {
        if (error?.code === "ENOENT" || error?.code === "EACCES")
            resolve(undefined);
        else if (error?.killed === true)
            reject(new Error("it timed out."));
        else
            resolve(stdout);
    });
    return promise;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/core/out/config/config-document.js
var config_document = __webpack_require__(88);
// EXTERNAL MODULE: ./packages/core/out/config/read-config-document.js
var read_config_document = __webpack_require__(3959);
// EXTERNAL MODULE: ./packages/core/out/syntax/yaml-source.js
var yaml_source = __webpack_require__(682);
// EXTERNAL MODULE: ./packages/validation/out/yaml/read-yaml.js + 5 modules
var read_yaml = __webpack_require__(4501);
;// CONCATENATED MODULE: ./packages/validation/out/engine/apply-fixes.js
/**
 * Makes changes to a text.
 *
 * Of changes to one place only one is made, the smallest first: what the others are about may have changed, so the caller
 * checks the text again.
 *
 * @param text Without a byte order mark, as findings count.
 */
function applyFixes(text, fixes) {
    const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
    const offsetOf = (line, column) => (starts[line - 1] ?? text.length) + column - 1;
    const edits = fixes
        .map(({ line, column, end_line, end_column, replacement }) => ({
        start: offsetOf(line, column),
        end: offsetOf(end_line, end_column),
        replacement,
    }))
        .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const made = [];
    for (const edit of edits) {
        if (made.every(({ start, end }) => edit.end <= start || end <= edit.start))
            made.push(edit);
    }
    const fixed = made
        .toSorted((a, b) => b.start - a.start)
        .reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text);
    return { text: fixed, count: made.length };
}

;// CONCATENATED MODULE: ./packages/validation/out/engine/safe-fixes.js




/**
 * Makes changes to a text of which it is certain that they do what they say and no more.
 *
 * The changed text can be read, has the same data but for what a fix says, and every comment, kind of line end and the
 * last line break of the text before. A fix that would do anything else is refused.
 *
 * @param text Without a byte order mark, as findings count.
 */
function fixSafely(path, text, findings) {
    const together = tryFixes(path, text, findings);
    if (together.reason === undefined)
        return { text: together.text, made: findings, refused: [] };
    let now = text;
    const made = [];
    const refused = [];
    for (const finding of findings) {
        const tried = tryFixes(path, text, [...made, finding]);
        if (tried.reason === undefined) {
            now = tried.text;
            made.push(finding);
        }
        else
            refused.push({ finding, reason: tried.reason });
    }
    return { text: now, made, refused };
}
function tryFixes(path, text, findings) {
    const fixes = findings.map(({ fix }) => fix);
    const fixed = applyFixes(text, fixes).text;
    return { text: fixed, reason: fixed === text ? undefined : findDamage(path, text, fixed, findings) };
}
/** What a change does that it must not; `undefined` when it is safe. */
function findDamage(path, before, after, findings) {
    const isConfig = findings.some(({ rule }) => rule.startsWith("CFG"));
    const [old, now] = [before, after].map((text) => readData(path, text, isConfig));
    if (now === undefined)
        return "the fixed file could not be parsed";
    if (old === undefined)
        return "the file cannot be read";
    if (lineEndsOf(before) !== lineEndsOf(after))
        return "it would change the line endings";
    const isYaml = !isConfig || (0,config_document/* configFormatOf */.H)(path) === "yaml";
    if (isYaml && commentsOf(before) !== commentsOf(after))
        return "a comment would be lost";
    const isSame = compare(old.data, now.data, [], findings.map(({ fix }) => fix));
    return isSame ? undefined : "it would change more than the finding describes";
}
/** The data of a file; `undefined` when it cannot be read. */
function readData(path, text, isConfig) {
    if (isConfig) {
        const { isReadable, data } = (0,read_config_document/* readConfigDocument */.A)(text, (0,config_document/* configFormatOf */.H)(path));
        return isReadable ? { data } : undefined;
    }
    const { root, problems } = (0,read_yaml/* readYaml */.g)(text);
    const isBroken = root === null || problems.some(({ severity }) => severity === "error");
    return isBroken ? undefined : { data: toData(root) };
}
function toData(node) {
    if (node.kind === "scalar")
        return node.value;
    if (node.kind === "sequence")
        return node.items.map(toData);
    return { entries: node.entries.map(({ key, value }) => [key.text, toData(value)]) };
}
/** `true` when two values are the same but for what the fixes say. */
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
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => key in b && compare(a[key], b[key], [...path, key], fixes)));
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a text became another by putting a fix's text in one place, and nothing else. */
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
/** Whether a list holds what it held, in another order, and each plain entry once. */
function isReordered(a, b) {
    const key = (entry) => (typeof entry === "string" ? entry.toLowerCase() : JSON.stringify(entry));
    const written = new Set(a.map((entry) => JSON.stringify(entry)));
    const [before, after] = [new Set(a.map(key)), new Set(b.map(key))];
    return b.every((entry) => written.has(JSON.stringify(entry))) && before.size === after.size;
}
/** The comments of a text, sorted: a fix may move one, and never lose it. */
function commentsOf(text) {
    return (0,yaml_source/* listYamlComments */.u)(text).toSorted().join("\n");
}
/** Which kinds of line ends a text has, and whether its last line has one. */
function lineEndsOf(text) {
    return `${/\r\n/.test(text)} ${/(?:^|[^\r])\n/.test(text)} ${/\n$/.test(text)}`;
}

;// CONCATENATED MODULE: ./actions/validate-config/out/fix-files.js



const BYTE_ORDER_MARK = "\ufeff";
/**
 * Makes the safe changes of a report to the files, and tells how many it made; one that is not safe is said.
 *
 * @param told What was said before: a fix that is refused once is refused in every round.
 */
async function fixFiles({ findings }, kit, told) {
    const byFile = new Map();
    for (const { file, rule, line, fix } of findings) {
        if (fix !== undefined)
            byFile.set(file, [...(byFile.get(file) ?? []), { rule, line, fix }]);
    }
    let count = 0;
    for (const [file, fixable] of byFile) {
        const text = await kit.findWorkspaceFile(file);
        if (text === undefined)
            continue;
        const fixed = fixSafely(file, text, fixable);
        for (const { finding, reason } of fixed.refused) {
            const message = `Not fixed: ${file}, line ${finding.line} (${finding.rule}): ${reason}. Fix it manually.`;
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
/** Whether a file begins with a byte order mark, which reading it as text takes off. */
function startsWithMark(file) {
    const bytes = Buffer.alloc(3);
    const handle = (0,external_node_fs_.openSync)(file, "r");
    try {
        (0,external_node_fs_.readSync)(handle, bytes, 0, 3, 0);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
    return bytes.equals(Buffer.from(BYTE_ORDER_MARK));
}

// EXTERNAL MODULE: ./actions/validate-config/out/inputs.js
var inputs = __webpack_require__(2886);
;// CONCATENATED MODULE: ./actions/validate-config/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs(report, { reportFile, sarifFile }) {
    return {
        valid: String(report.valid),
        errors: String(report.summary.errors),
        warnings: String(report.summary.warnings),
        "report-file": reportFile,
        "sarif-file": sarifFile ?? "",
    };
}

// EXTERNAL MODULE: ./packages/validation/out/engine/called-workflows.js
var called_workflows = __webpack_require__(5860);
;// CONCATENATED MODULE: ./actions/validate-config/out/read-called-workflows.js


/** Most files that are read: GitHub itself takes no more workflows for one run. */
const MAX_FILES = 50;
/**
 * Reads the workflows of other repositories that workflows call, and those that these call: one call for each.
 *
 * A file that cannot be read is left out: what it declares is not known then, and nothing is said about it.
 */
async function readCalledWorkflows(inputs, reader, logger) {
    const texts = new Map();
    const seen = new Set();
    const waiting = inputs.flatMap(({ kind, text }) => (kind === "workflow" ? (0,called_workflows/* listCalledWorkflows */.yR)(text) : []));
    for (let reference = waiting.shift(); reference !== undefined; reference = waiting.shift()) {
        const called = seen.has(reference) || seen.size >= MAX_FILES ? undefined : (0,called_workflows/* parseCalledWorkflow */.Ud)(reference);
        if (called === undefined)
            continue;
        seen.add(reference);
        try {
            const text = await reader.readFile(called, called.path, called.ref);
            if (text === null)
                continue;
            texts.set(reference, text);
            waiting.push(...(0,called_workflows/* listCalledWorkflows */.yR)(text, reference));
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_))
                throw error;
            logger.warning(`The called workflow ${reference} could not be read and was not checked: ${error.message}`);
            // What refuses one file by a limit or the token refuses the next one too.
            if (error.code === "unauthorized" || error.code === "rate-limited")
                break;
        }
    }
    return texts;
}

// EXTERNAL MODULE: ./packages/validation/out/engine/validate.js + 6 modules
var validate = __webpack_require__(2218);
// EXTERNAL MODULE: ./packages/validation/out/finding.js
var finding = __webpack_require__(6208);
;// CONCATENATED MODULE: ./packages/validation/out/engine/report.js


/**
 * Makes the report.
 *
 * @param isStrict Whether a warning makes it invalid too.
 * @param source Address of the files that the rules come from, for their help.
 */
function createReport(files, findings, { isStrict, source }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
    return {
        schema_version: 1,
        valid: errors === 0 && (!isStrict || warnings === 0),
        files: [...files].toSorted(),
        findings: (0,finding/* sortFindings */.T)(findings).map((finding) => toReported(finding, source)),
        summary: { files: files.length, errors, warnings, infos },
    };
}
function toReported(finding, source) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        file: finding.file,
        line: finding.line,
        column: finding.column,
        end_line: finding.endLine,
        end_column: finding.endColumn,
        help_url: helpUrlOf(finding.rule, source),
        ...(finding.fix === undefined ? {} : { fix: toReportedFix(finding.fix, finding) }),
    };
}
function toReportedFix({ description, replacement, at }, finding) {
    const { line, column, endLine, endColumn } = at ?? finding;
    return { description, replacement, line, column, end_line: endLine, end_column: endColumn };
}

// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
;// CONCATENATED MODULE: ./actions/validate-config/out/check-online.js


/** Id of findings about repositories as GitHub knows them. */
const ONLINE_RULE = "CFG012";
/** Asks GitHub about every repository of a configuration: whether it exists, may be read, was renamed or archived. */
async function checkOnline(input, config, reader) {
    const lookups = await reader.readRepositories(config.repositories.map(({ repository }) => repository));
    const document = (0,read_config_document/* readConfigDocument */.A)(input.text, (0,config_document/* configFormatOf */.H)(input.path));
    const places = new Map();
    for (const [index, entry] of listEntries(document.data).entries()) {
        const isText = typeof entry === "string";
        const name = isText ? entry : entry?.repository;
        if (typeof name === "string") {
            places.set(name.toLowerCase(), `/repositories/${index}${isText ? "" : "/repository"}`);
        }
    }
    return lookups.flatMap((lookup) => {
        const problem = describe(lookup);
        if (problem === undefined)
            return [];
        const place = places.get((0,repository_ref/* formatRepositoryRef */.PC)(lookup.requested).toLowerCase()) ?? "/repositories";
        return [{ rule: ONLINE_RULE, file: input.path, ...problem, ...document.locate(place) }];
    });
}
function listEntries(data) {
    const entries = data?.repositories;
    return Array.isArray(entries) ? entries : [];
}
function describe(lookup) {
    const asked = (0,repository_ref/* formatRepositoryRef */.PC)(lookup.requested);
    if (lookup.status === "failed")
        return { severity: "error", message: lookup.error.message };
    const { repository, isArchived, isDisabled } = lookup.snapshot;
    const now = (0,repository_ref/* formatRepositoryRef */.PC)(repository);
    if (now.toLowerCase() !== asked.toLowerCase()) {
        return {
            severity: "error",
            message: `The repository ${asked} was renamed to ${now}. Use the new name.`,
            fix: { description: `Use ${now}`, replacement: JSON.stringify(now) },
        };
    }
    if (isArchived)
        return {
            severity: "warning",
            message: `The repository ${asked} is archived, so every run skips it. Remove it.`,
        };
    if (isDisabled)
        return { severity: "warning", message: `The repository ${asked} is disabled by GitHub.` };
    return undefined;
}

;// CONCATENATED MODULE: ./actions/validate-config/out/workspace-files.js



/** A file that is looked for by default; optional. */
const OPTIONAL_FILE = "action.yml";
/**
 * Lists the files that names and globs lead to, sorted, each once, with `/` on every system.
 *
 * A file that is named without a wildcard is listed even when it is not there: it is a finding then.
 */
async function expandGlobs(globs, kit) {
    const named = globs
        .filter((pattern) => !/[*?[{]/.test(pattern) && pattern !== OPTIONAL_FILE)
        .map((pattern) => pattern.replace(/^\.\//, ""));
    return [...new Set([...named, ...(await kit.listWorkspaceFiles(globs))])].toSorted();
}
/** Reads files; one that is missing or unreadable is a finding. */
async function readFiles(kind, files, kit) {
    const inputs = [];
    const findings = [];
    for (const file of files) {
        const reading = await readText(file, kit);
        if (typeof reading === "string")
            inputs.push({ kind, path: file, text: reading });
        else
            findings.push(createUnreadable(file, reading.message));
    }
    return { inputs, findings };
}
/** Reads the local actions and workflows that files refer to; what is outside of the workspace is not there. */
function accessTo(workspace) {
    return {
        read: (file) => {
            try {
                return (0,external_node_fs_.readFileSync)(external_node_path_.join(workspace, file), "utf8");
            }
            catch {
                return undefined;
            }
        },
    };
}
/** The text of a file, or why there is none. */
async function readText(file, kit) {
    try {
        const text = await kit.findWorkspaceFile(file);
        if (text !== undefined)
            return text;
        const message = "The file does not exist. Check the path, and add a checkout step before this step.";
        return { message, isMissing: true };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        return { message: error.problems.map(({ message }) => message).join(" "), isMissing: false };
    }
}
/** Says that a file cannot be checked. */
function createUnreadable(file, message) {
    return { rule: "VC003", severity: "error", message, file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

;// CONCATENATED MODULE: ./actions/validate-config/out/run.js





/** The order of the list is a matter of taste: it is fixed, or reported, only where somebody asked for it. */
const LIST_ORDER = "CFG014";
/** A check of nothing is green for ever: most likely the step that fetches the files is missing. */
const NOTHING_TO_CHECK = createUnreadable(inputs/* CONFIG_FILE */.g2, "Nothing to check: this file does not exist, and no file matches `workflows` and `actions`. Add a checkout step (actions/checkout) before this step, or set the paths.");
/** Checks the files, asks GitHub about the repositories when wanted, and makes the report. */
async function run(settings, { inputs, unreadable, access, external, repositories, baseline }) {
    const { findings: all, config } = (0,validate/* validateFiles */.k)(inputs, settings.rules, access, external);
    const isOrderReported = settings.isFix || (0,rule_settings/* isAskedFor */.un)(LIST_ORDER, settings.rules);
    const findings = isOrderReported ? all : all.filter(({ rule }) => rule !== LIST_ORDER);
    const configInput = inputs.find(({ kind }) => kind === "config");
    const online = repositories === null || config === null || configInput === undefined
        ? []
        : await askGitHub(() => checkOnline(configInput, config, repositories), configInput);
    const nothing = inputs.length === 0 && unreadable.length === 0 ? [NOTHING_TO_CHECK] : [];
    const files = [...inputs.map(({ path }) => path), ...unreadable.map(({ file }) => file)];
    const report = createReport(files, [...findings, ...unreadable, ...online, ...nothing], settings);
    return baseline === null ? report : withoutBaseline(report, baseline, settings.isStrict);
}
/** A refused token is a finding too: the report is written whatever GitHub says. */
async function askGitHub(ask, { path }) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
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
                endColumn: 1,
            },
        ];
    }
}

;// CONCATENATED MODULE: ./actions/validate-config/out/validate.js










const KINDS = { error: "error", warning: "warning", info: "notice" };
/** Most rounds of changes: one may make room for another, and none undoes another. */
const MAX_FIX_ROUNDS = 5;
/** Runs validate-config on a runner: reads the files, checks them, publishes the report, then fails if it is not valid. */
async function validate_validate(inputs, kit) {
    const source = kit.runner.sourceUrl ?? localSource();
    const github = await connect(inputs, kit);
    let report = await check(inputs, source, github, kit);
    const reported = new Set();
    for (let round = 0; inputs.isFix && round < MAX_FIX_ROUNDS; round += 1) {
        if ((await fixFiles(report, kit, reported)) === 0)
            break;
        report = await check(inputs, source, github, kit);
    }
    await publish(inputs, source, report, kit);
    if (!report.valid) {
        const { errors, warnings } = report.summary;
        const counts = [
            (0,plural/* formatCount */.B4)(errors, "error"),
            ...(inputs.isStrict ? [(0,plural/* formatCount */.B4)(warnings, "warning")] : []),
        ];
        kit.fail(`Not valid: ${counts.join(" and ")}. The summary and ${inputs.reportFile} list them.`);
    }
}
/** Without a runner the rules' pages are those of the checkout that this program is in. */
function localSource() {
    const program = import.meta.url;
    return new URL("../../..", program).href.replace(/\/$/, "");
}
async function check(inputs, source, github, kit) {
    const config = await readFiles("config", await findConfigFiles(inputs, kit), kit);
    const workflows = await readFiles("workflow", await expandGlobs(inputs.workflows, kit), kit);
    const actions = await readFiles("action", await expandGlobs(inputs.actions, kit), kit);
    const settings = await readSettings(inputs, kit);
    const all = [config, workflows, actions];
    const called = github === null ? null : await readCalledWorkflows(workflows.inputs, github.files, kit.logger);
    return run({ isStrict: inputs.isStrict, isFix: inputs.isFix, rules: settings.rules, source }, {
        inputs: all.flatMap((files) => files.inputs),
        unreadable: [...settings.findings, ...all.flatMap((files) => files.findings)],
        external: await checkScripts(all.flatMap((files) => files.inputs), settings.rules, kit.logger),
        access: { ...accessTo(kit.runner.workspace), readCalled: (reference) => called?.get(reference) },
        repositories: github?.repositories ?? null,
        baseline: await readBaseline(inputs.baselineFile, kit),
    });
}
async function findConfigFiles({ configFile, isConfigNamed }, kit) {
    if (configFile === undefined)
        return [];
    return isConfigNamed ? [configFile] : kit.listWorkspaceFiles([configFile]);
}
async function readSettings({ settingsFile, rules }, kit) {
    const reading = await readText(settingsFile, kit);
    if (typeof reading !== "string") {
        const isFine = reading.isMissing && settingsFile === inputs/* SETTINGS_FILE */.tP;
        return { rules, findings: isFine ? [] : [createUnreadable(settingsFile, reading.message)] };
    }
    const file = readSettingsFile(settingsFile, reading);
    return { rules: (0,rule_settings/* withFileSettings */.S$)(rules, file), findings: file.findings };
}
async function readBaseline(file, kit) {
    if (file === undefined)
        return null;
    const text = await kit.findWorkspaceFile(file);
    if (text === undefined) {
        kit.logger.warning(`The baseline ${file} does not exist, so every finding is reported. Check \`baseline-file\`.`);
        return null;
    }
    const baseline = parseBaseline(text);
    if (baseline !== null)
        return baseline;
    throw new errors/* ConfigError */.xL([
        {
            file,
            message: "The baseline is not a report of validate-config. Set `baseline-file` to a report, or remove it.",
        },
    ]);
}
/** Loaded only when GitHub is asked: most runs only read files. */
async function connect({ isOnline, githubToken }, kit) {
    if (!isOnline || githubToken === undefined)
        return null;
    const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(346), __webpack_require__.e(15), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 177));
    return connectGitHub({
        action: "validate-config",
        token: githubToken,
        buffer: 100,
        maxWaitMs: 60_000,
        writeIntervalMs: 1000,
        maxRetries: 3,
        concurrency: 8,
        signal: kit.signal,
    }, kit);
}
async function publish(inputs, source, report, kit) {
    await kit.writeReport(inputs.reportFile, report);
    if (inputs.sarifFile !== undefined)
        await kit.writeReport(inputs.sarifFile, toSarif(report, source));
    kit.setOutputs(toOutputs(report, inputs));
    await kit.summary(renderValidationSummary(report));
    for (const { severity, rule, message, file, line, column } of worstFirst(report.findings)) {
        kit.annotate(KINDS[severity], `${message} (${rule})`, {
            title: rule,
            file,
            startLine: line,
            startColumn: column,
        });
    }
    kit.logger.info(formatSummary(report.summary));
}


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ compilePatternList)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7282);

/**
 * Compiles a list of globs once into one test.
 *
 * As in a workflow's branch filters, the last pattern that matches decides, and `!` in front negates a pattern. A list
 * that starts with a negated pattern means everything but that; an empty list matches nothing. `*` stays within one
 * part of a path, `**` crosses `/`, names that start with a dot match too.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function compilePatternList(patterns) {
    const tests = patterns.map(compilePattern);
    const isMatchAtFirst = tests[0]?.isNegated ?? false;
    return (text) => {
        const deciding = tests.findLast((test) => test.matches(text));
        return deciding === undefined ? isMatchAtFirst : !deciding.isNegated;
    };
}
/** Holds nothing that a glob would read as its own. */
const PLAIN_NAME = /^[\w-][\w./-]*\w$/;
function compilePattern(pattern) {
    const isNegated = pattern.startsWith("!");
    const glob = isNegated ? pattern.slice(1) : pattern;
    // A list of some thousand names held against some thousand repositories takes seconds as expressions.
    if (PLAIN_NAME.test(glob))
        return { isNegated, matches: (text) => text === glob };
    const matches = compileGlob(glob);
    return { isNegated, matches: (text) => matches(text) };
}
/**
 * Negation is ours, and extglobs would give parentheses, which names may hold, a meaning. With the flag `s` a dot stands
 * for U+2028 and U+2029, too, which names may hold; with `u` a `?` stands for a whole character beyond U+FFFF.
 */
function compileGlob(glob) {
    const { source } = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { dot: true, nonegate: true, noextglob: true });
    const expression = compileExpression(source);
    return (text) => text === glob || expression.test(text);
}
/** What needs no escape may have none under `u`. */
function compileExpression(source) {
    const plain = source.replace(/\\(.)/gsu, (whole, character) => character === "-" ? "\\x2d" : /[\w$^\\.*+?()[\]{}|/]/.test(character) ? whole : character);
    try {
        return new RegExp(plain, "su");
    }
    catch {
        return new RegExp(source, "s");
    }
}


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readYamlSource),
/* harmony export */   u: () => (/* binding */ listYamlComments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8009);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6017);


/**
 * Reads YAML 1.2 as trees of places, and goes on behind errors. Repeated keys, aliases to nothing and several documents are
 * left for the caller to judge; below any depth that a caller follows, a value is taken as one text.
 *
 * @throws RangeError where the text is nested deeper than the stack is
 */
function readYamlSource(text) {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
        // Its own check compares every key with every other one.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "silent",
    });
    return documents.map(({ contents, errors, range }) => ({
        start: range[0],
        end: range[1],
        root: contents === null ? null : toSource(contents, text, 0),
        errors: errors.map(({ message, pos: [start, end] }) => ({ message, start, end })),
    }));
}
/** The comments of a YAML text, each from its `#` to the end of its line. Reads any text, however broken. */
function listYamlComments(text) {
    let isScalar = false;
    const comments = [];
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (!isScalar && token.startsWith("#"))
            comments.push(token.trimEnd());
        // The lexer announces a scalar by this character; what looks like a comment in it is none.
        isScalar = token === "\u001f";
    }
    return comments;
}
/** Levels that are read; every caller refuses a text before it looks below them. */
const MAX_LEVELS = Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.merge.depth, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.workflow.depth) + 1;
function toSource(node, text, level) {
    const [start, end] = node.range ?? [0, 0];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return { kind: "alias", start, end, name: node.source };
    if (level > MAX_LEVELS) {
        const source = text.slice(start, end);
        return { kind: "scalar", start, end, value: source, text: source, style: "plain" };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return withProperties(readScalar(node, start, end), node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
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
    if (anchor === undefined && tag === undefined)
        return source;
    return { ...source, ...(anchor !== undefined && { anchor }), ...(tag !== undefined && { tag }) };
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
    BLOCK_FOLDED: "folded",
};


/***/ })

};
