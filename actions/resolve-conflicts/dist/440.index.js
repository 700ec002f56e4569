export const id = 440;
export const ids = [440];
export const modules = {

/***/ 50440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findNewErrors: () => (/* reexport */ findNewErrors)
});

// EXTERNAL MODULE: ./packages/core/out/config/config-document.js
var config_document = __webpack_require__(80088);
;// CONCATENATED MODULE: ./packages/validation/out/finding.js
/** Puts findings in the order of files, lines, columns and rules. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(7931);
;// CONCATENATED MODULE: ./packages/validation/out/data/runner-labels.js
const words = (text) => text.split(" ");
/**
 * Labels of GitHub's own runners and the standard ones of self-hosted runners.
 *
 * @see https://github.com/actions/runner-images#available-images
 */
const RUNNER_LABELS = new Set([
    ...words("ubuntu-latest ubuntu-26.04 ubuntu-24.04 ubuntu-22.04 ubuntu-26.04-arm ubuntu-24.04-arm ubuntu-22.04-arm ubuntu-slim"),
    ...words("ubuntu-latest-4-cores ubuntu-latest-8-cores ubuntu-latest-16-cores"),
    ...words("windows-latest windows-latest-8-cores windows-2025 windows-2022 windows-11-arm windows-2025-vs2026"),
    ...words("macos-latest macos-latest-large macos-latest-xlarge macos-26 macos-26-large macos-26-xlarge macos-26-intel macos-15 macos-15-large macos-15-xlarge macos-15-intel macos-14 macos-14-large macos-14-xlarge"),
    ...words("self-hosted linux macos windows x64 arm arm64"),
]);
/** Labels whose machines GitHub has switched off, with what to use instead. */
const RETIRED_LABELS = new Set(words("ubuntu-16.04 ubuntu-18.04 ubuntu-20.04 macos-10.15 macos-11 macos-11.0 macos-12 macos-12.0 macos-12-large macos-12-xl macos-12-xlarge macos-12.0-xl macos-13 macos-13-large macos-13-xlarge macos-13.0 macos-13-xl windows-2016 windows-2019 windows-latest-8-core"));
/** Labels of companies that rent runners: blacksmith, buildjet, depot, namespace, RunsOn, ubicloud, warpbuild and others. */
const PROVIDER_LABEL = /^(?:blacksmith|buildjet|cirun|depot|gha-runner|namespace-profile|nscloud|runs-on|ubicloud|warp)[-=:,/]|^(?:cpu|disk|extras|family|image|ram|runner|run-id|spot)=|^ubicloud$/i;
/** The operating system that a label stands for. */
function platformOf(label) {
    const name = label.toLowerCase();
    if (name.startsWith("ubuntu") || name === "linux")
        return "linux";
    if (name.startsWith("macos"))
        return "macos";
    return name.startsWith("windows") ? "windows" : undefined;
}

;// CONCATENATED MODULE: ./packages/validation/out/yaml/scalar-position.js
/**
 * Finds where a part of a scalar's value stands in the file.
 *
 * Value and text are walked together: escapes, doubled quotes, folds and the indentation of blocks are in the text only.
 */
function locateInScalar(scalar, source, from, length) {
    const start = toSourceOffset(scalar, source, from);
    const end = length <= 0 ? start : toSourceOffset(scalar, source, from + length - 1) + 1;
    return { start, end: Math.max(end, start) };
}
function toSourceOffset(scalar, source, offset) {
    const { text, style } = scalar;
    if (style === "literal" || style === "folded")
        return toBlockOffset(scalar, source, offset);
    const quote = style === "plain" ? 0 : 1;
    const isVerbatim = source.startsWith(text.slice(0, offset + 1), scalar.start + quote);
    if (isVerbatim)
        return scalar.start + quote + offset;
    return align(text, offset, source, scalar.start + quote, scalar.end);
}
function toBlockOffset(scalar, source, offset) {
    const headerEnd = source.indexOf("\n", scalar.start) + 1;
    if (headerEnd === 0)
        return scalar.start;
    const indent = blockIndent(source, headerEnd, scalar.end);
    if (scalar.style === "folded")
        return align(scalar.text, offset, source, headerEnd + indent, scalar.end);
    const before = scalar.text.slice(0, offset).split("\n");
    let at = headerEnd;
    for (let line = 1; line < before.length; line += 1)
        at = source.indexOf("\n", at) + 1;
    return Math.min(at + indent + (before.at(-1)?.length ?? 0), scalar.end);
}
function blockIndent(source, from, to) {
    const match = /^([ ]*)\S/m.exec(source.slice(from, to));
    return match?.[1]?.length ?? 0;
}
function align(value, offset, source, from, to) {
    let at = from;
    for (let index = 0; index < offset && at < to; index += 1) {
        const wanted = value[index];
        if (wanted === " " || wanted === "\n") {
            if (wanted === "\n" && source[at] === "\\")
                at += 2;
            else if (/\s/.test(source[at] ?? ""))
                at += 1;
            if (value[index + 1] !== " " && value[index + 1] !== "\n") {
                while (at < to && /\s/.test(source[at] ?? ""))
                    at += 1;
            }
            continue;
        }
        while (at < to && source[at] !== wanted)
            at += 1;
        at += 1;
        if (wanted === "'" && source[at] === "'" && value[index + 1] !== "'")
            at += 1;
    }
    while (at < to && source[at] !== value[offset] && value[offset] !== " " && value[offset] !== "\n")
        at += 1;
    return Math.min(at, to);
}

;// CONCATENATED MODULE: ./packages/validation/out/yaml/yaml-node.js
/** The last value of a key. */
function yaml_node_valueAt(node, key) {
    return entryOf(node, key)?.value;
}
/** The last entry of a key. */
function entryOf(node, key) {
    if (node?.kind !== "mapping")
        return undefined;
    return node.entries.findLast((entry) => entry.key.text === key);
}
/** The scalar that a key holds, when it is one that is not null. */
function scalarOf(node, key) {
    return yaml_node_asScalar(yaml_node_valueAt(node, key));
}
/** The mapping that a key holds, when it is one. */
function mappingOf(node, key) {
    const value = yaml_node_valueAt(node, key);
    return value?.kind === "mapping" ? value : undefined;
}
/** The entries of a node; none when it is no mapping. */
function yaml_node_entriesOf(node) {
    return node?.kind === "mapping" ? node.entries : [];
}
/** The items of a sequence; none when it is something else. */
function itemsOf(node) {
    return node?.kind === "sequence" ? node.items : [];
}
/** The node as a scalar that is not null. */
function yaml_node_asScalar(node) {
    return node?.kind === "scalar" && node.value !== null ? node : undefined;
}
/** The scalars of a sequence, or the one scalar that stands for a sequence of one. */
function scalarsOf(node) {
    const nodes = node?.kind === "sequence" ? node.items : [node];
    return nodes.flatMap((item) => yaml_node_asScalar(item) ?? []);
}
/** Whether a node is there at all and is not null. */
function isPresent(node) {
    return node !== undefined && !(node.kind === "scalar" && node.value === null);
}
/** Whether a text holds an expression. */
function hasExpression(text) {
    return text.includes("${{");
}
/** Whether a text is one expression and nothing else. */
function isOnlyExpression(text) {
    const trimmed = text.trim();
    return trimmed.startsWith("${{") && trimmed.indexOf("}}") === trimmed.length - 2;
}

;// CONCATENATED MODULE: ./packages/validation/out/shell/shell-script.js




const CACHE = new WeakMap();
/** The bash and sh scripts of a file; read once, however many rules ask. */
function shellScriptsOf(file) {
    const known = CACHE.get(file);
    if (known !== undefined)
        return known;
    const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
    const scripts = steps.flatMap((step) => {
        const { run } = step;
        if (run === undefined)
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
                ast: (0,parser/* parse */.qg)(text),
                shell,
                mayFail: file.project.policy.mayFail,
                locate: (from, to) => locateInScalar(run, file.text, from, to - from),
            },
        ];
    });
    CACHE.set(file, scripts);
    return scripts;
}
/** Replaces each `${{ }}` with letters of the same length: a word, whatever it stands for. */
function blankExpressions(text) {
    return text.replace(/\$\{\{[\s\S]*?\}\}/g, (match) => match.replace(/[^\n]/g, "x"));
}
function shellOf(step, workflow) {
    const fallback = (node) => scalarOf(mappingOf(mappingOf(node, "defaults"), "run"), "shell");
    return (scalarOf(step.node, "shell") ?? fallback(step.job?.node) ?? fallback(workflow))?.text;
}
/** Windows runs `run:` in PowerShell unless told otherwise. */
function isPosix(shell, step) {
    if (shell !== undefined)
        return /^(?:\/\S*\/)?(bash|sh|dash|zsh)\b/.test(shell.trim());
    const labels = scalarsOf(yaml_node_valueAt(step.job?.node, "runs-on"));
    return !labels.some(({ text }) => platformOf(text) === "windows");
}
/** Calls `visit` for every node of a script, scripts inside substitutions included, with the nodes around it. */
function walkScript(script, visit) {
    const walk = (node, parents) => {
        visit(node, parents);
        if (parents.length > 100)
            return;
        (0,parser/* forEachChild */.dK)(node, (child) => walk(child, [...parents, node]));
    };
    walk(script, []);
}
/** The words of a simple command as plain texts, wrappers such as `sudo` taken off. */
function wordsOf(command) {
    const words = [command.name, ...command.args].flatMap((word) => word?.type === "Word" ? [word.value] : []);
    let at = 0;
    while (at < words.length - 1 && WRAPPERS.has(words[at] ?? "")) {
        at += 1;
        while (words[at]?.startsWith("-"))
            at += 1;
        if (words[at - 1] === "timeout" || /^\d+[smh]?$/.test(words[at] ?? ""))
            at += 1;
        while (/^\w+=/.test(words[at] ?? ""))
            at += 1;
    }
    return words.slice(at);
}
const WRAPPERS = new Set(["sudo", "command", "env", "time", "nice", "nohup", "exec", "builtin", "timeout"]);

;// CONCATENATED MODULE: ./packages/validation/out/shell/harmless-failures.js

/** Commands whose failure is an answer ("no match", "not there"), whatever their arguments. */
const ANSWERS = new Set([
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
]);
/** Commands whose failure is harmless with one of these first arguments. */
const WITH_ARGUMENT = new Map([
    ["rm", new Set(["-f", "-rf", "-fr", "-Rf", "-fR", "--force"])],
    ["docker", new Set(["rm", "rmi", "stop", "kill", "logout", "logs", "inspect"])],
    ["podman", new Set(["rm", "rmi", "stop", "kill"])],
    ["command", new Set(["-v", "-V"])],
    ["git", new Set(["diff", "show-ref", "rev-parse", "merge-base", "ls-files", "describe", "config"])],
    ["systemctl", new Set(["stop", "is-active", "status"])],
    ["kubectl", new Set(["delete"])],
    ["brew", new Set(["unlink"])],
    ["dpkg", new Set(["-s", "-l"])],
    ["rpm", new Set(["-q"])],
]);
/** Of docker's groups the commands that only clean up. */
const CLEAN_UP = new Set(["rm", "prune", "down", "stop", "kill", "delete", "remove"]);
/**
 * Whether a command's failure is an answer or of no importance, so that hiding it hides nothing.
 *
 * A pipeline fails with its last command, unless `pipefail` is set; every command of it must be harmless.
 */
function isHarmlessFailure(node, mayFail) {
    switch (node.type) {
        case "ArithmeticCommand":
        case "TestCommand":
            return true;
        case "Pipeline":
            return (node.commands.some((command) => isAnswer(command, mayFail)) &&
                node.commands.every((command) => isAnswer(command, mayFail) || isFilter(command)));
        case "Redirected":
            return isHarmlessFailure(node.command, mayFail);
        case "Command":
            return isAnswer(node, mayFail) || isHarmlessAssignment(node, mayFail);
        default:
            return false;
    }
}
function isAnswer(node, mayFail) {
    if (node.type !== "Command" || node.name === undefined)
        return node.type === "TestCommand";
    if (node.name.value === "command") {
        return ["-v", "-V"].includes(node.args[0]?.value ?? "");
    }
    const [name = "", ...rest] = wordsOf(node);
    if (ANSWERS.has(name) || mayFail([name, ...rest]))
        return true;
    const wanted = WITH_ARGUMENT.get(name);
    const argument = rest.find((word) => wanted?.has(word)) ?? "";
    if (wanted === undefined)
        return false;
    if (name === "git" && rest[0] === "diff")
        return rest.includes("--quiet") || rest.includes("--exit-code");
    if (wanted.has(rest[0] ?? "") || (name === "rm" && argument !== ""))
        return true;
    return name === "docker" && CLEAN_UP.has(rest[1] ?? "");
}
/** Commands that pass on what they read and do not fail by themselves. */
const FILTERS = new Set([
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
    "env",
]);
function isFilter(node) {
    return node.type === "Command" && FILTERS.has(wordsOf(node)[0] ?? "");
}
/** `x=$(grep …) || true`: the assignment fails with the command that it takes its value from. */
function isHarmlessAssignment(node, mayFail) {
    if (node.name !== undefined || node.prefix.length !== 1)
        return false;
    const [assignment] = node.prefix;
    if (assignment?.type !== "Assignment" || assignment.value.type !== "Word")
        return false;
    const parts = assignment.value.parts ?? [];
    const inner = parts.flatMap((part) => part.type === "DoubleQuoted" ? part.parts : [part]);
    const scripts = inner.flatMap((part) => part.type === "CommandExpansion" && part.script ? [part.script] : []);
    return (scripts.length > 0 &&
        scripts.every(({ commands }) => commands.every(({ command }) => isHarmlessFailure(command, mayFail))));
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec001-swallowed-errors.js


/** Failures of commands that a script hides: the step is green whatever happened. */
const swallowedErrorsRule = {
    id: "SEC001",
    severity: "error",
    title: "Scripts do not swallow errors",
    checkWorkflow: check,
    checkAction: check,
};
function check(file, report) {
    for (const script of shellScriptsOf(file)) {
        walkScript(script.ast, (node, parents) => {
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
    if (node.operators.at(-1) !== "||" || last === undefined || guarded === undefined)
        return;
    const how = swallowOf(last);
    if (how === undefined)
        return;
    // What a substitution prints is its value: `$(cmd || echo none)` names a default.
    if (how === "spoken" && isInSubstitution(parents))
        return;
    const guards = node.commands.slice(0, -1);
    if (guards.every((guard) => isHarmlessFailure(guard, script.mayFail)))
        return;
    const text = script.text.slice(last.pos, last.end);
    report(script.locate(guarded.end, last.end), how === "silent"
        ? `\`|| ${cut(text)}\` hides every failure of \`${cut(script.text.slice(guarded.pos, guarded.end))}\`. Let it fail, or test for the one failure that is expected.`
        : `\`|| ${cut(text)}\` only prints a message, and the step goes on as if nothing had failed. End it with \`exit 1\`, or write the failure to the job summary on purpose.`, { severity: how === "silent" ? "error" : "warning" });
}
function swallowOf(node) {
    if (node.type === "Command")
        return swallowOfCommand(node);
    if (node.type === "BraceGroup" || node.type === "Subshell")
        return swallowOfList(node.body);
    if (node.type === "Redirected")
        return swallowOf(node.command);
    return undefined;
}
function swallowOfCommand(node) {
    if (node.name === undefined)
        return undefined;
    const [name = "", argument] = wordsOf(node);
    if (["true", ":", "/bin/true", "/usr/bin/true"].includes(name))
        return "silent";
    if ((name === "exit" || name === "return") && argument === "0")
        return "silent";
    return ["echo", "printf", "logger"].includes(name) ? "spoken" : undefined;
}
/** A group swallows when its last command does; a message before `true` does not make it better. */
function swallowOfList(list) {
    const last = list.commands.at(-1)?.command;
    const isAllSpeech = list.commands.every(({ command }) => swallowOf(command) !== undefined);
    return last === undefined || !isAllSpeech ? undefined : swallowOf(last);
}
/** Whether the list's exit code is looked at: by `if`, `while`, `until` or `!`. */
function isCondition(node, parents) {
    let child = node;
    for (const parent of parents.toReversed()) {
        if ((parent.type === "If" || parent.type === "Elif" || parent.type === "While") &&
            parent.clause === child)
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
/** `command; true` on one line: meant to swallow, whether it does or not. */
function checkSequence(script, statements, report) {
    for (const [index, statement] of statements.entries()) {
        const before = statements[index - 1];
        if (before === undefined || statement.command.type !== "Command" || index !== statements.length - 1)
            continue;
        const [name = "", ...rest] = wordsOf(statement.command);
        if (!["true", ":"].includes(name) || rest.length > 0)
            continue;
        const gap = script.text.slice(before.end, statement.pos);
        const isSameLine = !gap.includes("\n");
        if (!isSameLine ||
            before.background === true ||
            isHarmlessFailure(before.command, script.mayFail))
            continue;
        report(script.locate(statement.pos, statement.end), `\`; ${name}\` at the end is there to hide a failure. Remove it.`);
    }
}
/** `set +e` is right only where the exit code is looked at afterwards, or errors count again. */
function checkErrexit(script, report) {
    const switches = [];
    walkScript(script.ast, (node) => {
        if (node.type !== "Command")
            return;
        const [name, ...flags] = wordsOf(node);
        if (name !== "set")
            return;
        const isOff = flags.some((flag, at) => /^\+[a-df-z]*e/.test(flag) || (flag === "+o" && flags[at + 1] === "errexit"));
        const isOn = flags.some((flag, at) => /^-[a-df-z]*e/.test(flag) || (flag === "-o" && flags[at + 1] === "errexit"));
        if (isOff || isOn)
            switches.push({ node, isOn });
    });
    for (const { node, isOn } of switches) {
        if (isOn)
            continue;
        const later = switches.find((other) => other.isOn && other.node.pos > node.pos);
        const region = script.text.slice(node.end, later?.node.end).replace(/(^|\s)#.*$/gm, "");
        const isRead = /\$\?|\$\{\?\}|PIPESTATUS|\|\||^\s*if\s|\bwait\b/m.test(script.text.slice(node.end).replace(/(^|\s)#.*$/gm, ""));
        if (isRead || (later !== undefined && region.trim() === ""))
            continue;
        report(script.locate(node.pos, node.end), "`set +e` lets the script go on after every failure, and nothing looks at an exit code after it. Remove it, or test `$?`.");
    }
}
function checkTrap(script, node, report) {
    const [name, action = "", ...signals] = wordsOf(node);
    if (name !== "trap" || !signals.some((signal) => signal === "ERR" || signal === "EXIT"))
        return;
    const isSwallowing = /(^|;\s*)exit 0\s*;?$/.test(action.trim()) || (action.trim() === "true" && signals.includes("ERR"));
    if (isSwallowing)
        report(script.locate(node.pos, node.end), "This trap turns every failure into success. Keep the exit code.");
}
function cut(text) {
    const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'");
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec002-unread-continue-on-error.js

/** Failures that are allowed, and that nobody looks at. */
const unreadContinueOnErrorRule = {
    id: "SEC002",
    severity: "warning",
    title: "A failure that is allowed is looked at",
    checkWorkflow(file, report) {
        for (const job of file.jobs) {
            const entry = entryOf(job.node, "continue-on-error");
            const isRead = new RegExp(`\\b(needs|jobs)(\\.${escapePattern(job.id)}|\\[\\s*'${escapePattern(job.id)}'\\s*\\])\\.result\\b`, "i");
            if (isSwitchedOn(entry) &&
                !isRead.test(file.text) &&
                !/tojson\(\s*needs\s*\)|needs\.\*\.result/i.test(file.text)) {
                report(entry.key, `The job ${JSON.stringify(job.id)} may fail, and nothing reads \`needs.${job.id}.result\`: its failure is never seen. Read it, or let the job fail.`);
            }
            const scope = file.text.slice(job.node.start, job.node.end);
            for (const step of job.steps)
                checkStep(step, scope, report);
        }
    },
    checkAction(file, report) {
        for (const step of file.steps)
            checkStep(step, file.text, report);
    },
};
function checkStep(step, scope, report) {
    const entry = entryOf(step.node, "continue-on-error");
    if (!isSwitchedOn(entry))
        return;
    const id = step.id?.text;
    if (id === undefined) {
        report(entry.key, "This step may fail, and without an `id` nothing can read its outcome: its failure is never seen. Give it an `id` and read `steps.<id>.outcome`, or let it fail.");
        return;
    }
    const isRead = new RegExp(`\\bsteps(\\.${escapePattern(id)}|\\[\\s*'${escapePattern(id)}'\\s*\\])\\.(outcome|conclusion)\\b`, "i");
    if (!isRead.test(scope) && !/tojson\(\s*steps\s*\)/i.test(scope)) {
        report(entry.key, `This step may fail, and nothing reads \`steps.${id}.outcome\`: its failure is never seen. Read it, or let the step fail.`);
    }
}
function isSwitchedOn(entry) {
    return entry?.value.kind === "scalar" && entry.value.value === true;
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec003-missing-pipefail.js

/** Pipes in which the failure of every command but the last is lost. */
const missingPipefailRule = {
    id: "SEC003",
    severity: "warning",
    title: "Pipes fail when one of their commands fails",
    checkWorkflow: sec003_missing_pipefail_check,
    checkAction: sec003_missing_pipefail_check,
};
/** Commands of which a failure in front of a pipe matters: they build, test, fetch or publish. */
const WORKERS = new Set([
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
    "gh",
]);
/** With `shell: bash` GitHub sets pipefail itself; without a shell, and with any other, it does not. */
function sec003_missing_pipefail_check(file, report) {
    for (const script of shellScriptsOf(file)) {
        const shell = script.shell?.trim();
        if (shell === undefined ||
            shell === "bash" ||
            shell.includes("pipefail") ||
            script.text.includes("pipefail"))
            continue;
        walkScript(script.ast, (node, parents) => {
            if (node.type !== "Pipeline" || node.commands.length < 2)
                return;
            if (parents.some(({ type }) => type === "CommandExpansion"))
                return;
            const worker = node.commands
                .slice(0, -1)
                .find((command) => command.type === "Command" && WORKERS.has(wordsOf(command)[0] ?? ""));
            if (worker === undefined)
                return;
            report(script.locate(worker.pos, worker.end), `With \`shell: ${shell}\` the failure of a command in front of a pipe is lost. Use \`shell: bash\`, or \`set -o pipefail\`.`);
        });
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/workflow/step.js

/** Reads the mappings of a list of steps; those that run side by side under `parallel` stand in their list's place. */
function readSteps(node, job) {
    if (node?.kind !== "sequence")
        return [];
    return node.items.flatMap((item, index) => {
        if (item.kind !== "mapping")
            return [];
        const group = yaml_node_valueAt(item, "parallel");
        if (group === undefined)
            return [readStep(item, index, job)];
        return itemsOf(group).flatMap((inner) => (inner.kind === "mapping" ? [readStep(inner, index, job)] : []));
    });
}
function readStep(node, index, job) {
    return {
        node,
        index,
        job,
        id: scalarOf(node, "id"),
        uses: scalarOf(node, "uses"),
        run: scalarOf(node, "run"),
        with: mappingOf(node, "with"),
        env: mappingOf(node, "env"),
    };
}
/**
 * The path that a reference inside the same repository stands for, beginning with `./` or `../`; `undefined` for every
 * other. `$/x` is `x` in the repository, at the commit, of the very file that says so; known to github.com since
 * 2026-07-30, and not to GitHub Enterprise Server.
 */
function toLocalPath(uses) {
    if (uses.startsWith("$/"))
        return `./${uses.slice("$/".length)}`;
    return uses.startsWith("./") || uses.startsWith("../") ? uses : undefined;
}
/** Splits `owner/name/path@ref`; `undefined` when it is not of that form. */
function parseActionReference(uses) {
    if (/^(\.|\$|docker:\/)\//.test(uses) || uses.includes("${{"))
        return undefined;
    const [location = "", ...refs] = uses.trim().split("@");
    const [owner = "", name = "", ...path] = location.split("/");
    if (owner === "" || name === "")
        return undefined;
    return {
        owner,
        name,
        repository: `${owner}/${name}`.toLowerCase(),
        path: path.join("/"),
        ref: refs.join("@"),
    };
}
/** `owner/name`, and the path inside the repository if there is one. */
function locationOf({ owner, name, path }) {
    return path === "" ? `${owner}/${name}` : `${owner}/${name}/${path}`;
}
/** Whether a step uses one of these actions, each the one at the root of its repository, whatever the version. */
function usesAction(step, ...repositories) {
    const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
    return reference?.path === "" && repositories.includes(reference.repository);
}
/** An input that a step gives; its name in any case. */
function inputOf(step, name) {
    return step.with?.entries.findLast(({ key }) => key.text.toLowerCase() === name)?.value;
}
/** A version stands at the start of its comment; a line of any length is not searched for one. */
const MAX_COMMENT = 200;
/** The major version of what is used: of its ref, or for a commit of the comment behind it; `undefined` when neither says. */
function majorVersionOf(uses, { text }) {
    const ref = parseActionReference(uses.text)?.ref ?? "";
    const comment = /^[^\n]*?#[^\n]*?\bv?(\d+)(?:\.\d+)*\b/.exec(text.slice(uses.end, uses.end + MAX_COMMENT))?.[1];
    const digits = /^[0-9a-f]{40}$/.test(ref) ? comment : /^v?(\d+)(\.|$)/.exec(ref)?.[1];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec004-empty-catch.js



/** Scripts of actions/github-script that catch an error and do nothing. */
const emptyCatchRule = {
    id: "SEC004",
    severity: "warning",
    title: "Scripts do not catch errors to drop them",
    checkWorkflow(file, report) {
        for (const step of file.jobs.flatMap((job) => job.steps)) {
            const script = usesAction(step, "actions/github-script") ? scalarOf(step.with, "script") : undefined;
            if (script === undefined)
                continue;
            const code = blankStringsAndComments(script.text);
            for (const match of code.matchAll(/\bcatch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\s*(\(\s*\w*\s*\)|\w+)\s*=>\s*(\{\s*\}|null|undefined)\s*\)/g)) {
                report(locateInScalar(script, file.text, match.index, match[0].length), "The error is caught and dropped. Handle it, or let it fail the step.");
            }
        }
    },
};
function blankStringsAndComments(code) {
    return code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (text) => text.replace(/[^\n]/g, " "));
}

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+expressions@0.3.61/node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(22737);
;// CONCATENATED MODULE: ./packages/validation/out/expressions/availability.js
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
    "inputs",
];
const JOB = ["github", "needs", "strategy", "matrix", "vars", "inputs"];
const STATUS = ["always", "cancelled", "success", "failure"];
const HASH = ["hashfiles"];
const of = (contexts, functions = []) => ({
    contexts,
    functions,
});
/**
 * What is available where; the longest matching key counts, `*` stands for any one key.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
 */
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
        of(STEP.filter((name) => name !== "secrets"), [...STATUS, ...HASH]),
    ],
];
const SPLIT = TABLE.map(([key, availability]) => ({ parts: key.split("."), availability }));
/** What a place of a workflow offers; `undefined` where no expression is allowed or nothing is known. */
function availabilityAt(path) {
    let best;
    for (const candidate of SPLIT) {
        const { parts } = candidate;
        const matches = parts.length <= path.length && parts.every((part, at) => part === "*" || part === path[at]);
        if (matches && parts.length > (best?.parts.length ?? 0))
            best = candidate;
    }
    return best?.availability;
}
/** What the steps, outputs and defaults of a composite action offer. */
function actionAvailabilityAt(path) {
    const composite = ["github", "inputs", "job", "matrix", "runner", "steps", "strategy", "env"];
    if (path[0] === "inputs") {
        return of(["github", "job", "matrix", "runner", "strategy", "env", "vars", "inputs"], HASH);
    }
    if (path[0] === "outputs")
        return of(composite);
    if (path[1] === "steps")
        return of(composite, path.at(-1) === "if" ? [...STATUS, ...HASH] : HASH);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/validation/out/expressions/types.js
const ANY = { kind: "any" };
const STRING = { kind: "string" };
const NUMBER = { kind: "number" };
const BOOLEAN = { kind: "boolean" };
const NULL = { kind: "null" };
/** An object with these properties and no others, or with others of type `rest`. */
function objectOf(properties, rest) {
    return {
        kind: "object",
        properties: new Map(Object.entries(properties).map(([name, type]) => [name.toLowerCase(), type])),
        rest,
    };
}
/** An object of which the user's own files say what it has. */
function declared(properties) {
    return { ...objectOf(properties), isDeclared: true };
}
/** An object of any properties of one type. */
function mapOf(rest) {
    return { kind: "object", properties: new Map(), rest };
}
/** An array of one type. */
function arrayOf(item, isFiltered = false) {
    return { kind: "array", item, isFiltered };
}
/** A type that takes the values of both. */
function mergeTypes(a, b) {
    if (a.kind === "object" && b.kind === "object") {
        const properties = new Map(a.properties);
        for (const [name, type] of b.properties) {
            const own = properties.get(name);
            properties.set(name, own === undefined ? type : mergeTypes(own, type));
        }
        const rest = a.rest === undefined ? b.rest : b.rest === undefined ? a.rest : mergeTypes(a.rest, b.rest);
        return { kind: "object", properties, rest, isDeclared: a.isDeclared === true && b.isDeclared === true };
    }
    if (a.kind === "array" && b.kind === "array")
        return arrayOf(mergeTypes(a.item, b.item));
    if (a.kind === b.kind)
        return a;
    const isText = (type) => ["string", "number", "boolean"].includes(type.kind);
    return isText(a) && isText(b) ? STRING : ANY;
}
/** The type of a value that was read from JSON. */
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
/** The type as a reader knows it. */
function describeType(type) {
    if (type.kind === "array")
        return `an array of ${describeType(type.item)}`;
    return type.kind === "any"
        ? "a value of any type"
        : type.kind === "object"
            ? "an object"
            : `a ${type.kind}`;
}
/** Whether a value of this type is a text, a number, a boolean or null. */
function isScalar(type) {
    return ["null", "number", "boolean", "string"].includes(type.kind);
}

;// CONCATENATED MODULE: ./packages/validation/out/expressions/check-arguments.js


/** Reports a wrong number of arguments, and arguments of types that the function does not take. */
function checkArguments(node, signature, types, report) {
    const { min, max } = signature;
    const name = node.functionName.lexeme;
    if (types.length < min || types.length > max) {
        const wanted = min === max ? String(min) : max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`;
        report("WF020", node.functionName, `${name}() takes ${wanted} arguments, but gets ${types.length}.`);
        return;
    }
    for (const [index, { type, at }] of types.entries()) {
        const expected = signature.parameters[Math.min(index, signature.parameters.length - 1)] ?? "any";
        if (expected === "text" && (type.kind === "object" || type.kind === "array" || type.kind === "null")) {
            report("WF022", at, `Argument ${index + 1} of ${name}() must be a text, not ${describeType(type)}.`);
        }
        if (expected === "list" && (isScalar(type) ? type.kind !== "string" : type.kind === "object")) {
            report("WF022", at, `Argument ${index + 1} of ${name}() must be a text or an array, not ${describeType(type)}.`);
        }
    }
}
/** Reports placeholders of format() without an argument, and arguments without a placeholder. */
function checkFormat(node, report) {
    const [template] = node.args;
    if (!(template instanceof ast/* Literal */.uS) || typeof template.token.value !== "string")
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
            report("WF022", template.token, `The format string uses {${index}}, but there ${given === 1 ? "is 1 argument" : `are ${given} arguments`}.`);
        }
    }
}
/** The type of what fromJSON() reads, when its argument is written out. */
function typeOfJson(node, report) {
    const [text] = node.args;
    if (!(text instanceof ast/* Literal */.uS) || typeof text.token.value !== "string")
        return ANY;
    try {
        return typeOfData(JSON.parse(text.token.value));
    }
    catch {
        report("WF022", text.token, "The argument of fromJSON() is not valid JSON.");
        return ANY;
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/expressions/check-comparison.js

const UNORDERED = new Set(["object", "array", "null", "boolean"]);
/** What is wrong with comparing values of two types; `undefined` when nothing is. */
function describeComparison(left, right, operator) {
    if (operator === "==" || operator === "!=") {
        if (areComparable(left, right))
            return undefined;
        return `${capital(describeType(left))} is never equal to ${describeType(right)}.`;
    }
    const bad = [left, right].find(({ kind }) => UNORDERED.has(kind));
    return bad && `${capital(describeType(bad))} cannot be compared with ${JSON.stringify(operator)}.`;
}
function areComparable(left, right) {
    if (left.kind === "any" || right.kind === "any" || left.kind === "null" || right.kind === "null") {
        return true;
    }
    const isComplex = (type) => type.kind === "object" || type.kind === "array";
    return isComplex(left) ? left.kind === right.kind : !isComplex(right);
}
/** The text with a capital at its start. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./packages/validation/out/expressions/functions.js

const MANY = Number.POSITIVE_INFINITY;
const functions_define = (min, max, parameters, result, isSpecial = false) => ({ min, max, parameters, result, isSpecial });
/**
 * Every function, by its name in lower case.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions
 */
const FUNCTIONS = new Map([
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
    ["cancelled", functions_define(0, 0, [], BOOLEAN, true)],
]);

;// CONCATENATED MODULE: ./packages/validation/out/expressions/check-expression.js





/** Checks the names, the arguments and the types of an expression. */
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
        if (node instanceof ast/* Literal */.uS)
            return this.#literal(node);
        if (node instanceof ast/* Grouping */.aU)
            return this.check(node.group);
        if (node instanceof ast/* ContextAccess */.QC)
            return this.#context(node);
        if (node instanceof ast/* IndexAccess */.p_)
            return this.#index(node);
        if (node instanceof ast/* FunctionCall */.R6)
            return this.#call(node);
        if (node instanceof ast/* Unary */._c) {
            this.check(node.expr);
            return BOOLEAN;
        }
        if (node instanceof ast/* Binary */.yI)
            return this.#compare(node);
        if (node instanceof ast/* Logical */.oD)
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
        if (type === undefined) {
            this.#report("WF020", name, `There is no context ${quote(name.lexeme)}. Known are ${[...this.#scope.contexts.keys()].join(", ")}.`);
            return ANY;
        }
        if (availability !== undefined && !availability.contexts.includes(key)) {
            this.#report("WF020", name, `The context ${quote(name.lexeme)} is not available here. Available are ${availability.contexts.join(", ")}.`);
            return ANY;
        }
        return type;
    }
    #index(node) {
        const base = this.check(node.expr);
        const before = this.#last;
        if (node.index instanceof ast/* Star */.FE)
            return this.#star(base, before);
        if (node.index instanceof ast/* Literal */.uS && typeof node.index.token.value !== "number") {
            const { token } = node.index;
            this.#last = token;
            return this.#property(base, String(token.value ?? token.lexeme), token);
        }
        const index = this.check(node.index);
        if (base.kind === "array")
            return base.item;
        if (base.kind === "object") {
            if (index.kind === "number" || index.kind === "boolean" || index.kind === "null") {
                this.#report("WF022", this.#last, `An object's property is named by a text, not by ${describeType(index)}.`);
            }
            return base.rest ?? ANY;
        }
        if (isScalar(base))
            this.#report("WF022", before, `${capital(describeType(base))} has no items.`);
        return ANY;
    }
    #star(base, at) {
        if (base.kind === "array")
            return arrayOf(base.item, true);
        if (base.kind === "object") {
            const types = [...base.properties.values()];
            return arrayOf(types.length === 0 ? (base.rest ?? ANY) : ANY, true);
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
            if (type !== undefined)
                return type;
            const known = [...base.properties.keys()];
            const list = known.length === 0
                ? "It has none here."
                : `Known are ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}.`;
            const severity = base.isDeclared === true ? "error" : "warning";
            this.#report("WF021", token, `There is no property ${quote(name)}. ${list}`, severity);
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
        if (signature === undefined) {
            this.#report("WF020", token, `There is no function ${quote(token.lexeme)}.`);
            return ANY;
        }
        const { availability } = this.#scope;
        if (signature.isSpecial && availability !== undefined && !availability.functions.includes(name)) {
            this.#report("WF020", token, `The function ${quote(token.lexeme)} is not available here.`);
        }
        const report = (rule, at, message) => this.#report(rule, at, message);
        checkArguments(node, signature, types, report);
        if (name === "format")
            checkFormat(node, report);
        if (name === "case" && node.args.length % 2 === 0) {
            this.#report("WF020", token, "case() takes pairs of a condition and a value, and a default: an odd number of arguments.");
        }
        return name === "fromjson" ? typeOfJson(node, report) : signature.result;
    }
    #compare(node) {
        const left = this.check(node.left);
        const right = this.check(node.right);
        const problem = describeComparison(left, right, node.operator.lexeme);
        if (problem !== undefined)
            this.#report("WF022", node.operator, problem);
        return BOOLEAN;
    }
    #logical(node) {
        const types = node.args.map((argument) => this.check(argument));
        const [first] = types;
        if (first !== undefined && types.every(({ kind }) => kind === first.kind))
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

;// CONCATENATED MODULE: ./packages/validation/out/data/known-actions.js
const action = (inputs, outputs, required = "") => ({
    inputs: known_actions_words(inputs),
    outputs: outputs === undefined ? undefined : known_actions_words(outputs),
    required: known_actions_words(required),
});
function known_actions_words(text) {
    return text.split(" ").filter((word) => word !== "");
}
/** By `owner/name` or `owner/name/path`, in lower case. An input that any version ever had is listed. */
const KNOWN_ACTIONS = new Map([
    [
        "actions/checkout",
        action("repository ref token ssh-key ssh-known-hosts ssh-strict ssh-user persist-credentials path clean filter sparse-checkout sparse-checkout-cone-mode fetch-depth fetch-tags show-progress lfs submodules set-safe-directory github-server-url allow-unsafe-pr-checkout", "ref commit"),
    ],
    [
        "actions/cache",
        action("path key restore-keys upload-chunk-size enablecrossosarchive fail-on-cache-miss lookup-only save-always", "cache-hit", "path key"),
    ],
    [
        "actions/cache/restore",
        action("path key restore-keys enablecrossosarchive fail-on-cache-miss lookup-only", "cache-hit cache-primary-key cache-matched-key", "path key"),
    ],
    ["actions/cache/save", action("path key upload-chunk-size enablecrossosarchive", "", "path key")],
    [
        "actions/setup-node",
        action("always-auth node-version node-version-file architecture check-latest registry-url scope token cache cache-dependency-path mirror mirror-token package-manager-cache version", "cache-hit node-version"),
    ],
    [
        "actions/setup-python",
        action("python-version python-version-file cache architecture check-latest token cache-dependency-path update-environment allow-prereleases freethreaded pip-version pip-install", "python-version cache-hit python-path"),
    ],
    [
        "actions/setup-go",
        action("go-version go-version-file check-latest token cache cache-dependency-path architecture go-download-base-url stable", "go-version cache-hit"),
    ],
    [
        "actions/setup-java",
        action("java-version java-version-file distribution java-package architecture jdkfile jdk-file check-latest server-id server-username server-username-env-var server-password server-password-env-var settings-path overwrite-settings gpg-private-key gpg-passphrase gpg-passphrase-env-var cache cache-dependency-path job-status token mvn-toolchain-id mvn-toolchain-vendor set-default verify-signature verify-signature-public-key java-version-file", "distribution version path cache-hit"),
    ],
    [
        "actions/setup-dotnet",
        action("dotnet-version dotnet-quality global-json-file source-url owner config-file cache cache-dependency-path include-prerelease workloads architecture dotnet-channel", "cache-hit dotnet-version"),
    ],
    [
        "actions/upload-artifact",
        action("name path if-no-files-found retention-days compression-level overwrite include-hidden-files archive", "artifact-id artifact-url artifact-digest", "path"),
    ],
    [
        "actions/download-artifact",
        action("name artifact-ids path pattern merge-multiple github-token repository run-id skip-decompress digest-mismatch", "download-path"),
    ],
    [
        "actions/github-script",
        action("script github-token debug user-agent previews result-encoding retries retry-exempt-status-codes base-url", undefined, "script"),
    ],
    [
        "actions/labeler",
        action("repo-token configuration-path sync-labels dot pr-number", "new-labels all-labels"),
    ],
    [
        "actions/first-interaction",
        action("repo-token issue-message pr-message issue_message pr_message repo_token"),
    ],
    [
        "actions/create-github-app-token",
        action("app-id client-id private-key owner repositories skip-token-revoke github-api-url enterprise-slug permission-*", undefined, "private-key"),
    ],
    [
        "actions/deploy-pages",
        action("token timeout error_count reporting_interval artifact_name preview", "page_url"),
    ],
    [
        "actions/upload-pages-artifact",
        action("name path retention-days include-hidden-files", "artifact_id artifact-id"),
    ],
    [
        "actions/configure-pages",
        action("static_site_generator generator_config_file token enablement", "base_url origin host base_path"),
    ],
    [
        "actions/attest-build-provenance",
        action("subject-path subject-digest subject-name subject-checksums push-to-registry create-storage-record show-summary github-token"),
    ],
    ["docker/login-action", action("registry username password scope ecr logout registry-auth", "")],
    [
        "docker/build-push-action",
        action("add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent context file labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secrets secret-envs secret-files shm-size ssh tags target ulimit github-token", "imageid digest metadata"),
    ],
    [
        "docker/setup-buildx-action",
        action("version driver driver-opts buildkitd-flags buildkitd-config buildkitd-config-inline install use endpoint platforms append cache-binary keep-state cleanup name config config-inline", undefined),
    ],
    ["docker/setup-qemu-action", action("image platforms cache-image reset", "platforms")],
    [
        "docker/metadata-action",
        action("context images tags flavor labels annotations sep-tags sep-labels sep-annotations bake-target github-token", undefined),
    ],
    [
        "ruby/setup-ruby",
        action("ruby-version rubygems bundler bundler-cache working-directory cache-version self-hosted windows-toolchain token", "ruby-prefix"),
    ],
    ["dtolnay/rust-toolchain", action("toolchain targets target components", "cachekey name")],
]);
/**
 * Oldest major version whose Node runtime GitHub still has; lower ones do not start or are forced to another Node.
 *
 * @see https://github.blog/changelog/2023-09-22-github-actions-transitioning-from-node-16-to-node-20/
 */
const OLDEST_LIVING_MAJOR = new Map([
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
    ["softprops/action-gh-release", 2],
]);

;// CONCATENATED MODULE: ./packages/validation/out/workflow/workflow-file.js


/** Reads the parts of a workflow, however broken it is. */
function readWorkflow(source, project) {
    const mapping = source.root?.kind === "mapping" ? source.root : undefined;
    return {
        ...source,
        kind: "workflow",
        mapping,
        events: readEvents(yaml_node_valueAt(mapping, "on")),
        jobs: yaml_node_entriesOf(yaml_node_valueAt(mapping, "jobs")).map(({ key, value }) => readJob(key, value)),
        project,
    };
}
/** The event of that name, if the workflow has it. */
function eventOf(file, name) {
    return file.events.find((event) => event.name === name);
}
function readEvents(on) {
    if (on?.kind === "mapping") {
        return on.entries.map(({ key, value }) => ({ name: key.text, at: key, config: value }));
    }
    return scalarsOf(on).map((at) => ({ name: at.text, at, config: undefined }));
}
function readJob(key, node) {
    const job = {
        id: key.text,
        key,
        node,
        needs: scalarsOf(yaml_node_valueAt(node, "needs")),
        uses: yaml_node_asScalar(yaml_node_valueAt(node, "uses")),
        get steps() {
            return steps;
        },
    };
    const steps = readSteps(yaml_node_valueAt(node, "steps"), job);
    return job;
}

;// CONCATENATED MODULE: ./packages/validation/out/expressions/contexts.js





const strings = (names) => Object.fromEntries(names.split(" ").flatMap((name) => (name === "" ? [] : [[name, STRING]])));
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context */
const GITHUB = objectOf({
    ...strings("action action_path action_ref action_repository action_status actor actor_id api_url artifact_cache_size_limit base_ref env event_name event_path graphql_url head_ref job job_workflow_sha output path ref ref_name ref_type repository repository_id repository_owner repository_owner_id repository_visibility repositoryurl retention_days run_attempt run_id run_number secret_source server_url sha state step_summary token triggering_actor workflow workflow_ref workflow_sha workspace"),
    ref_protected: BOOLEAN,
    event: mapOf(ANY),
});
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#runner-context */
const RUNNER = objectOf(strings("name os arch temp tool_cache debug environment workspace"));
const STRATEGY = objectOf({
    "fail-fast": BOOLEAN,
    "job-index": NUMBER,
    "job-total": NUMBER,
    "max-parallel": NUMBER,
});
const contexts_JOB = objectOf({
    status: STRING,
    check_run_id: NUMBER,
    container: objectOf({ id: STRING, network: STRING }),
    services: mapOf(objectOf({ id: STRING, network: STRING, ports: mapOf(STRING) })),
    ...strings("workflow_ref workflow_sha workflow_repository workflow_file_path"),
});
/** The contexts that are the same for a whole workflow. */
function workflowContexts(file) {
    return new Map([
        ["github", GITHUB],
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
        ["steps", objectOf({})],
    ]);
}
/** The contexts of one job; steps are left to `stepsType`. */
function jobContexts(file, job, base) {
    return new Map([...base, ["needs", needsType(file, job)], ["matrix", matrixType(job)]]);
}
function inputsType(file) {
    let type;
    for (const name of ["workflow_dispatch", "workflow_call"]) {
        const event = eventOf(file, name);
        if (event === undefined)
            continue;
        const inputs = yaml_node_valueAt(event.config, "inputs");
        const properties = Object.fromEntries(yaml_node_entriesOf(inputs).map(({ key, value }) => [key.text, inputType(scalarOf(value, "type")?.text)]));
        const own = declared(properties);
        type = type === undefined ? own : mergeTypes(type, own);
    }
    return type ?? (file.events.length === 0 ? mapOf(ANY) : declared({}));
}
function inputType(name) {
    if (name === "boolean")
        return BOOLEAN;
    if (name === "number")
        return NUMBER;
    return name === undefined ? ANY : STRING;
}
function secretsType(file) {
    const call = eventOf(file, "workflow_call");
    const secrets = yaml_node_valueAt(call?.config, "secrets");
    if (call === undefined || secrets === undefined || file.events.length > 1)
        return mapOf(STRING);
    const own = Object.fromEntries(yaml_node_entriesOf(secrets).map(({ key }) => [key.text, STRING]));
    return declared({ ...own, github_token: STRING, actions_step_debug: STRING, actions_runner_debug: STRING });
}
function jobsType(file) {
    return declared(Object.fromEntries(file.jobs.map((job) => [job.id, jobType(file, job)])));
}
function jobType(file, job) {
    return objectOf({ result: STRING, outputs: outputsType(file, job) });
}
function outputsType(file, job) {
    if (job.uses !== undefined) {
        const called = file.project.findWorkflow(job.uses.text);
        const call = called === undefined ? undefined : eventOf(called, "workflow_call");
        if (call === undefined)
            return mapOf(STRING);
        return declared(Object.fromEntries(yaml_node_entriesOf(yaml_node_valueAt(call.config, "outputs")).map(({ key }) => [key.text, STRING])));
    }
    const outputs = yaml_node_valueAt(job.node, "outputs");
    if (outputs?.kind === "scalar" && outputs.value !== null)
        return mapOf(STRING);
    return declared(Object.fromEntries(yaml_node_entriesOf(outputs).map(({ key }) => [key.text, STRING])));
}
function needsType(file, job) {
    if (job.needs.length === 0)
        return declared({});
    if (job.needs.some(({ text }) => hasExpression(text)))
        return mapOf(ANY);
    const wanted = new Set(job.needs.map(({ text }) => text.toLowerCase()));
    const jobs = file.jobs.filter(({ id }) => wanted.has(id.toLowerCase()));
    const known = new Set(jobs.map(({ id }) => id.toLowerCase()));
    const unknown = [...wanted].filter((id) => !known.has(id)).map((id) => [id, ANY]);
    return declared({
        ...Object.fromEntries(jobs.map((needed) => [needed.id, jobType(file, needed)])),
        ...Object.fromEntries(unknown),
    });
}
function matrixType(job) {
    const matrix = yaml_node_valueAt(yaml_node_valueAt(job.node, "strategy"), "matrix");
    if (matrix === undefined) {
        return isUnknown(yaml_node_valueAt(job.node, "strategy")) ? mapOf(ANY) : declared({});
    }
    if (matrix.kind !== "mapping")
        return mapOf(ANY);
    let type = declared({});
    for (const { key, value } of matrix.entries) {
        if (key.text === "exclude")
            continue;
        if (hasExpression(key.text))
            return mapOf(ANY);
        if (key.text !== "include") {
            type = mergeTypes(type, declared({ [key.text]: unionOf(value) }));
            continue;
        }
        if (value.kind !== "sequence")
            return mapOf(ANY);
        for (const item of value.items) {
            const added = typeOfNode(item);
            if (added.kind !== "object")
                return mapOf(ANY);
            type = mergeTypes(type, added);
        }
    }
    return type;
}
function isUnknown(node) {
    return node?.kind === "scalar" && node.value !== null;
}
function unionOf(row) {
    if (row.kind !== "sequence" || row.items.length === 0)
        return ANY;
    return row.items.map(typeOfNode).reduce(mergeTypes);
}
function typeOfNode(node) {
    if (node.kind === "sequence")
        return arrayOf(unionOf(node));
    if (node.kind === "mapping") {
        if (node.entries.some(({ key }) => hasExpression(key.text)))
            return mapOf(ANY);
        return declared(Object.fromEntries(node.entries.map(({ key, value }) => [key.text, typeOfNode(value)])));
    }
    if (hasExpression(node.text))
        return ANY;
    if (typeof node.value === "number")
        return NUMBER;
    if (typeof node.value === "boolean")
        return BOOLEAN;
    return node.value === null ? ANY : STRING;
}
/** The `steps` context as it is before the step at `index`; all of them for the job's outputs. */
function stepsType(steps, index, project) {
    const known = {};
    for (const step of steps) {
        if (step.id === undefined || (index >= 0 && step.index >= index))
            continue;
        if (hasExpression(step.id.text))
            return mapOf(ANY);
        known[step.id.text] = objectOf({
            outputs: stepOutputs(step, project),
            conclusion: STRING,
            outcome: STRING,
        });
    }
    return declared(known);
}
function stepOutputs(step, project) {
    if (step.uses === undefined)
        return mapOf(STRING);
    if (step.uses.text.startsWith("./")) {
        const action = project.findAction(step.uses.text);
        return action === undefined
            ? mapOf(STRING)
            : declared(strings(action.outputs.map(({ key }) => key.text).join(" ")));
    }
    const reference = parseActionReference(step.uses.text);
    if (reference === undefined)
        return mapOf(STRING);
    const path = reference.path === "" ? "" : `/${reference.path}`;
    const outputs = KNOWN_ACTIONS.get(`${reference.repository}${path}`)?.outputs;
    return outputs === undefined
        ? mapOf(STRING)
        : objectOf(Object.fromEntries(outputs.map((name) => [name, STRING])));
}
/** The contexts of a composite action. */
function actionContexts(inputs) {
    return new Map([
        ["github", GITHUB],
        ["env", mapOf(STRING)],
        ["vars", mapOf(STRING)],
        ["runner", RUNNER],
        ["strategy", STRATEGY],
        ["job", contexts_JOB],
        ["matrix", mapOf(ANY)],
        ["steps", mapOf(ANY)],
        ["inputs", declared(Object.fromEntries(inputs.map((name) => [name, STRING])))],
    ]);
}

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+expressions@0.3.61/node_modules/@actions/expressions/dist/index.js + 16 modules
var dist = __webpack_require__(68175);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+expressions@0.3.61/node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(95699);
;// CONCATENATED MODULE: ./packages/validation/out/expressions/expression.js


/** GitHub's own limit. https://docs.github.com/en/actions/reference/workflows-and-actions/expressions */
const MAX_EXPRESSION_LENGTH = 21_000;
/**
 * Reads one expression without its `${{ }}`.
 *
 * Which contexts and functions may be used where is left to the caller: every name is let through.
 */
function parseExpression(text) {
    if (text.trim() === "")
        return { status: "failed", message: "The expression is empty.", offset: 0 };
    try {
        const { tokens } = new dist/* Lexer */.JG(text).lex();
        const { contexts, functions } = namesOf(tokens);
        const ast = new dist/* Parser */.iX(tokens, contexts, functions.map((name) => ({ name, minArgs: 0, maxArgs: 1000 }))).parse();
        return { status: "parsed", ast, tokens };
    }
    catch (error) {
        const position = positionOf(error);
        const message = error instanceof Error ? error.message : String(error);
        return {
            status: "failed",
            message: message
                .replace(/ ?Located at position \d+ within expression: [\s\S]*$/, "")
                .replace(/\.$/, ""),
            offset: offsetOf(text, position),
        };
    }
}
function namesOf(tokens) {
    const contexts = [];
    const functions = [];
    for (const [index, token] of tokens.entries()) {
        if (token.type !== lexer/* TokenType */.ks.IDENTIFIER)
            continue;
        if (tokens[index + 1]?.type === lexer/* TokenType */.ks.LEFT_PAREN) {
            if (!BUILT_IN.has(token.lexeme.toLowerCase()))
                functions.push(token.lexeme);
        }
        else if (tokens[index - 1]?.type !== lexer/* TokenType */.ks.DOT)
            contexts.push(token.lexeme);
    }
    return { contexts, functions };
}
/** Functions whose arguments the library's parser counts itself. */
const BUILT_IN = new Set([
    "contains",
    "endswith",
    "format",
    "fromjson",
    "join",
    "startswith",
    "tojson",
    "case",
]);
function positionOf(error) {
    if (typeof error === "object" && error !== null && "pos" in error) {
        const { pos } = error;
        if (pos !== undefined)
            return pos;
    }
    return { line: 0, column: 0 };
}
/** The offset of a token's place: the library counts lines and columns from 0. */
function offsetOf(text, position) {
    let at = 0;
    for (let line = 0; line < position.line; line += 1)
        at = text.indexOf("\n", at) + 1;
    return Math.min(at + position.column, text.length);
}

;// CONCATENATED MODULE: ./packages/validation/out/expressions/expression-site.js



/** Finds every expression under a node. A value that several aliases name is read once. */
function findExpressions(root) {
    const finder = new ExpressionFinder();
    if (root !== null)
        finder.walk(root, [], -1);
    return finder;
}
class ExpressionFinder {
    sites = [];
    unclosed = [];
    #seen = new Set();
    walk(node, path, stepIndex) {
        if (this.#seen.has(node))
            return;
        this.#seen.add(node);
        if (node.kind === "mapping") {
            for (const { key, value } of node.entries) {
                const inner = [...path, key.text];
                if (hasExpression(key.text))
                    this.#collect(key, inner, stepIndex);
                this.walk(value, inner, stepIndex);
            }
        }
        else if (node.kind === "sequence") {
            const isSteps = path.at(-1) === "steps";
            for (const [index, item] of node.items.entries()) {
                this.walk(item, [...path, "[]"], isSteps ? index : stepIndex);
            }
        }
        else if (typeof node.value === "string" || typeof node.value === "boolean") {
            this.#collect(node, path, stepIndex);
        }
    }
    #collect(scalar, path, stepIndex) {
        const { text } = scalar;
        if (hasExpression(text))
            this.#collectTemplate(scalar, path, stepIndex);
        else if (expression_site_isCondition(path) && text.trim() !== "") {
            const parsed = parseExpression(text);
            this.sites.push({ scalar, path, stepIndex, parsed, text, offset: 0, isWhole: true, isBare: true });
        }
    }
    #collectTemplate(scalar, path, stepIndex) {
        const { text } = scalar;
        for (let at = text.indexOf("${{"); at >= 0;) {
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
                isBare: false,
            });
            at = text.indexOf("${{", end + 2);
        }
    }
}
/** Whether a path leads to a condition, which needs no `${{ }}`. */
function expression_site_isCondition(path) {
    if (path.at(-1) !== "if")
        return false;
    const isOfJob = path.length === 3 && path[0] === "jobs";
    return isOfJob || path.at(-2) === "[]" || path.at(-2) === "snapshot";
}
/** The end of an expression: the first `}}` outside of a string. */
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
/** Where a part of an expression stands in the file. */
function locateInSite(site, source, from, length) {
    return locateInScalar(site.scalar, source, site.offset + from, length);
}
/** Where a token of an expression stands in the file. */
function locateToken(site, source, token) {
    return locateInSite(site, source, offsetOf(site.text, token.range.start), token.lexeme.length);
}
/** Where the whole expression stands, without its braces and the spaces inside them. */
function locateSite(site, source) {
    const leading = site.text.length - site.text.trimStart().length;
    return locateInSite(site, source, leading, Math.max(1, site.text.trim().length));
}

;// CONCATENATED MODULE: ./packages/validation/out/expressions/checked-sites.js




const checked_sites_CACHE = new WeakMap();
/** The expressions of a file; read once, however many rules ask. */
function expressionsOf(file) {
    const known = checked_sites_CACHE.get(file);
    if (known !== undefined)
        return known;
    const found = findExpressions(file.root);
    const scopeOf = file.kind === "workflow" ? workflowScopes(file) : actionScopes(file);
    const checked = found.sites.flatMap((site) => {
        const first = site.parsed.status === "parsed" ? site.parsed.tokens[0] : undefined;
        if (site.parsed.status !== "parsed" || first === undefined)
            return [];
        return [{ site, checked: checkExpression(site.parsed.ast, scopeOf(site), first) }];
    });
    const expressions = { ...found, checked };
    checked_sites_CACHE.set(file, expressions);
    return expressions;
}
function workflowScopes(file) {
    const base = workflowContexts(file);
    const byJob = new Map();
    const jobs = new Map(file.jobs.map((job) => [job.id, job]));
    return ({ path, stepIndex }) => {
        const availability = availabilityAt(path);
        const job = path[0] === "jobs" ? jobs.get(path[1] ?? "") : undefined;
        if (job === undefined)
            return { contexts: base, availability };
        const cached = byJob.get(job.id) ?? new Map();
        byJob.set(job.id, cached);
        const key = stepIndex < 0 ? "job" : String(stepIndex);
        const known = cached.get(key);
        if (known !== undefined)
            return { contexts: known, availability };
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

;// CONCATENATED MODULE: ./packages/validation/out/expressions/context-paths.js

/** Every value that an expression reads. */
function contextPathsOf(ast) {
    const found = [];
    walk(ast, [], true, found);
    return found;
}
function walk(node, functions, isPassedOn, found) {
    const read = readPath(node);
    if (read !== undefined) {
        found.push({ ...read, functions, isPassedOn });
        walkIndexes(node, found);
    }
    else if (node instanceof ast/* Grouping */.aU)
        walk(node.group, functions, isPassedOn, found);
    else if (node instanceof ast/* Unary */._c)
        walk(node.expr, functions, false, found);
    else if (node instanceof ast/* Binary */.yI) {
        walk(node.left, functions, false, found);
        walk(node.right, functions, false, found);
    }
    else if (node instanceof ast/* Logical */.oD) {
        for (const [index, argument] of node.args.entries()) {
            // Of `a && b` only the last can be a value that is not false or empty.
            const isLast = index === node.args.length - 1 || node.operator.lexeme === "||";
            walk(argument, functions, isPassedOn && isLast, found);
        }
    }
    else if (node instanceof ast/* FunctionCall */.R6) {
        const name = node.functionName.lexeme.toLowerCase();
        for (const argument of node.args)
            walk(argument, [name, ...functions], isPassedOn && !TESTS.has(name), found);
    }
    else if (node instanceof ast/* IndexAccess */.p_) {
        walk(node.expr, functions, isPassedOn, found);
        walkIndexes(node, found);
    }
}
/** Functions that give a boolean or a hash, whatever they read. */
const TESTS = new Set([
    "contains",
    "startswith",
    "endswith",
    "hashfiles",
    "success",
    "failure",
    "always",
    "cancelled",
]);
function walkIndexes(node, found) {
    for (let at = node; at instanceof ast/* IndexAccess */.p_; at = at.expr) {
        if (!(at.index instanceof ast/* Literal */.uS) && !(at.index instanceof ast/* Star */.FE))
            walk(at.index, [], false, found);
    }
}
function readPath(node) {
    if (node instanceof ast/* ContextAccess */.QC)
        return { path: [node.name.lexeme.toLowerCase()], token: node.name };
    if (!(node instanceof ast/* IndexAccess */.p_))
        return undefined;
    const base = readPath(node.expr);
    if (base === undefined)
        return undefined;
    const { index } = node;
    const part = index instanceof ast/* Literal */.uS ? String(index.token.value ?? index.token.lexeme).toLowerCase() : "*";
    return { path: [...base.path, part], token: base.token };
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec010-spoofable-bot.js





/**
 * Conditions that trust a bot's name, or the id of whoever acted last.
 *
 * `github.actor` and the event's sender name who started this run: a person who pushes to a bot's pull request, or a bot
 * that is made to act on a stranger's. The id of the author of the event's object is neither.
 */
const spoofableBotRule = {
    id: "SEC010",
    severity: "error",
    title: "Bots are told by the id of the author",
    checkWorkflow: sec010_spoofable_bot_check,
    checkAction: sec010_spoofable_bot_check,
};
/** Paths that name the last actor. */
const ACTORS = new Set([
    "github.actor",
    "github.triggering_actor",
    "github.event.sender.login",
    "github.actor_id",
    "github.event.sender.id",
    "github.event.pull_request.sender.login",
]);
/** User ids of widely used bots. */
const BOT_IDS = new Map([
    ["dependabot[bot]", "49699333"],
    ["renovate[bot]", "29139614"],
    ["github-actions[bot]", "41898282"],
    ["dependabot-preview[bot]", "27856297"],
]);
const KNOWN_IDS = new Set([...BOT_IDS.values(), "29110"]);
function sec010_spoofable_bot_check(file, report) {
    for (const site of expressionsOf(file).sites) {
        if (site.parsed.status === "parsed" && expression_site_isCondition(site.path))
            inspect(site.parsed.ast, site, file, report);
    }
}
function inspect(node, site, file, report) {
    if (node instanceof ast/* Grouping */.aU)
        inspect(node.group, site, file, report);
    else if (node instanceof ast/* Unary */._c)
        inspect(node.expr, site, file, report);
    else if (node instanceof ast/* Logical */.oD)
        for (const argument of node.args)
            inspect(argument, site, file, report);
    else if (node instanceof ast/* Binary */.yI) {
        const fix = fixOf(node, site, file);
        inspectPair([node.left, node.right], site, file, (at, message, more) => report(at, message, fix === undefined ? more : { ...more, fix }));
    }
    else if (node instanceof ast/* FunctionCall */.R6 &&
        ["contains", "startswith", "endswith"].includes(node.functionName.lexeme.toLowerCase())) {
        inspectPair(node.args, site, file, report);
    }
}
function inspectPair(sides, site, file, report) {
    const literal = sides.find((side) => side instanceof ast/* Literal */.uS);
    const text = literal instanceof ast/* Literal */.uS ? String(literal.token.value ?? "") : "";
    const lists = sides.flatMap((side) => (side instanceof ast/* FunctionCall */.R6 ? side.args : []));
    const listed = lists.find((side) => side instanceof ast/* Literal */.uS && /\[bot\]/.test(String(side.token.value)));
    const isBot = /\[bot\]/i.test(text) || KNOWN_IDS.has(text) || listed !== undefined;
    if (!isBot)
        return;
    for (const { path, token } of sides.flatMap(contextPathsOf)) {
        const name = path.join(".");
        const author = authorId(file);
        if (ACTORS.has(name)) {
            report(locateToken(site, file.text, token), `\`${name}\` names who acted last, which others can bring about. Compare the author's id: \`${author} == ${BOT_IDS.get(text) ?? "<id>"}\`.`);
        }
        else if (/\.user\.login$/.test(name)) {
            report(locateToken(site, file.text, token), `\`${name}\` is a name, and names can change hands. Compare the id: \`${name.replace(/login$/, "id")} == ${BOT_IDS.get(text) ?? "<id>"}\`.`, { severity: "warning" });
        }
    }
}
/** Events by the object whose author a comparison can mean. */
const OBJECTS = {
    pull_request: "pull_request",
    pull_request_target: "pull_request",
    pull_request_review: "pull_request",
    issues: "issue",
    issue_comment: "comment",
    pull_request_review_comment: "comment",
};
/** `github.actor == 'dependabot[bot]'` as a comparison of ids, where every event of the workflow has the same object. */
function fixOf(node, site, file) {
    const { left, right, operator } = node;
    // Between single quotes the quotes of the name are doubled, and no place in the text is sure.
    if (site.scalar.style === "single")
        return undefined;
    if (!(right instanceof ast/* Literal */.uS) || !["==", "!="].includes(operator.lexeme))
        return undefined;
    const id = BOT_IDS.get(String(right.token.value));
    const read = left instanceof ast/* FunctionCall */.R6 ? undefined : contextPathsOf(left)[0];
    const events = file.kind === "workflow" ? file.events : [];
    const [object, ...others] = new Set(events.map(({ name }) => OBJECTS[name]));
    if (id === undefined || read === undefined || object === undefined || others.length > 0)
        return undefined;
    return {
        description: "Compare the author's id",
        replacement: `github.event.${object}.user.id ${operator.lexeme} ${id}`,
        at: {
            start: locateToken(site, file.text, read.token).start,
            end: locateToken(site, file.text, right.token).end,
        },
    };
}
/** The author of the object of the workflow's first event that has one. */
function authorId(file) {
    const has = (name) => file.kind === "workflow" && eventOf(file, name) !== undefined;
    if (has("issue_comment") || has("pull_request_review_comment"))
        return "github.event.comment.user.id";
    if (has("issues"))
        return "github.event.issue.user.id";
    return "github.event.pull_request.user.id";
}

;// CONCATENATED MODULE: ./packages/validation/out/data/script-inputs.js
/**
 * Inputs that an action runs as code, or expands as a template, by `owner/name` in lower case.
 *
 * @see https://github.com/github/codeql/tree/main/actions/ql/lib/ext, where CodeQL keeps its sinks
 */
const SCRIPT_INPUTS = new Map([
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
    ["tibdex/backport", ["body_template", "head_template", "labels_template", "title_template"]],
]);

;// CONCATENATED MODULE: ./packages/validation/out/data/taint.js
/**
 * Parts of contexts that someone outside of the repository writes freely; `*` stands for any part.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 */
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
    "github.head_ref",
];
const PATTERNS = ARBITRARY.map((path) => path.split("."));
/** Whether the value at a path may hold anything that somebody else wrote. `path` is in lower case, `*` for filters. */
function isAttackerControlled(path) {
    return PATTERNS.some((pattern) => (pattern.length === path.length || (pattern.at(-1) === "*" && path.length > pattern.length)) &&
        pattern.every((part, index) => part === "*" || path[index] === "*" || part === path[index]));
}
/** Contexts whose values GitHub or the workflow's author sets, in a form that cannot break out of a script. */
const SAFE_GITHUB = new Set("action_path action_repository action_status actor actor_id api_url event_name event_path graphql_url job path ref_protected ref_type repository repository_id repository_owner repository_owner_id repositoryurl retention_days run_attempt run_id run_number server_url sha token triggering_actor workflow_sha workspace".split(" "));

;// CONCATENATED MODULE: ./packages/validation/out/workflow/matrix-values.js

/** The values behind `matrix.<name>…`, of the rows and of what `include` adds. `path` is in lower case, without `matrix`. */
function matrixValuesOf(job, path) {
    const matrix = entryOf(entryOf(job?.node, "strategy")?.value, "matrix")?.value;
    const [name, ...rest] = path;
    if (matrix?.kind !== "mapping" || name === undefined)
        return { scalars: [], isComplete: false };
    const scalars = [];
    let isComplete = true;
    const collect = (node) => {
        const found = descend(node, rest);
        if (found?.kind === "scalar" && !hasExpression(found.text))
            scalars.push(found);
        else
            isComplete &&= found === undefined;
    };
    for (const { key, value } of matrix.entries) {
        if (key.text === "exclude")
            continue;
        if (key.text === "include") {
            isComplete &&= value.kind === "sequence" && value.items.every(({ kind }) => kind === "mapping");
            for (const added of itemsOf(value).flatMap(yaml_node_entriesOf))
                if (isNamed(added.key, name))
                    collect(added.value);
        }
        else if (isNamed(key, name)) {
            isComplete &&= value.kind === "sequence";
            for (const item of itemsOf(value))
                collect(item);
        }
    }
    return { scalars, isComplete };
}
function descend(node, path) {
    let at = node;
    for (const part of path) {
        if (at?.kind === "scalar" && hasExpression(at.text))
            return at;
        at = yaml_node_entriesOf(at).find(({ key }) => isNamed(key, part))?.value;
    }
    return at;
}
function isNamed(key, name) {
    return key.text.toLowerCase() === name;
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec020-template-injection.js









/** Values that somebody else writes, pasted into a script: they become part of its code. */
const templateInjectionRule = {
    id: "SEC020",
    severity: "error",
    title: "Scripts do not paste in what others write",
    checkWorkflow: sec020_template_injection_check,
    checkAction: sec020_template_injection_check,
};
function sec020_template_injection_check(file, report) {
    const scripts = scriptScalars(file);
    for (const site of expressionsOf(file).sites) {
        if (!scripts.has(site.scalar) || site.parsed.status !== "parsed")
            continue;
        for (const { path, token, isPassedOn, functions } of contextPathsOf(site.parsed.ast)) {
            const isWhole = functions.includes("tojson") && ["github", "github.event"].includes(path.join("."));
            // The whole event holds every text that somebody wrote.
            const severity = isWhole ? "error" : isPassedOn ? gradeOf(path, file, site) : undefined;
            if (severity === undefined)
                continue;
            report(locateToken(site, file.text, token), `The value of \`${path.join(".")}\` becomes part of the script${severity === "error" ? ", and anybody can write it" : ""}. Pass it as an environment variable and read that: \`env: VALUE: \${{ … }}\` and \`"$VALUE"\`.`, { severity });
        }
    }
}
/** The scripts of `run:`, and the inputs that actions run. */
function scriptScalars(file) {
    const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
    return new Set(steps.flatMap((step) => {
        const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
        const inputs = SCRIPT_INPUTS.get(reference?.repository ?? "") ?? [];
        return [step.run, ...inputs.map((name) => inputOf(step, name))].filter((node) => node !== undefined);
    }));
}
/** How bad a value is in a script; `undefined` when it can hold nothing that a script would obey. */
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
            return path.length === 2 || isFixedEventValue(path) ? undefined : "info";
        return SAFE_GITHUB.has(name) ? undefined : "info";
    }
    if (context === "inputs")
        return isPlainInput(name, file) ? undefined : file.kind === "action" ? "error" : "warning";
    if (context === "env")
        return isStaticEnv(name, file, site) ? undefined : "info";
    if (context === "matrix") {
        return matrixValuesOf(jobOf(file, site), path.slice(1)).isComplete ? undefined : "info";
    }
    if (context !== "steps" && context !== "needs" && context !== "jobs")
        return undefined;
    return path.length === 3 && RESULTS.has(path[2] ?? "") ? undefined : "info";
}
/** What GitHub says of a step or job: `success` and the like. */
const RESULTS = new Set(["outcome", "conclusion", "result"]);
function jobOf(file, site) {
    return file.kind === "workflow" ? file.jobs.find(({ id }) => id === site.path[1]) : undefined;
}
/** Numbers, hashes, dates, booleans and names that GitHub restricts. */
function isFixedEventValue(path) {
    return /^(id|node_id|number|sha|state|action|type|draft|merged|additions|deletions|commits|url|.*_url|.*_at|.*_count|.*_id|run_number|run_attempt|conclusion|status|event|login|full_name|before|after|size|private|fork|archived|visibility|author_association|merge_commit_sha|head_sha|created|deleted|forced|compare|login)$/.test(path.at(-1) ?? "");
}
function isPlainInput(name, file) {
    if (file.kind === "action")
        return false;
    const types = ["workflow_call", "workflow_dispatch"].flatMap((event) => {
        const input = yaml_node_entriesOf(yaml_node_valueAt(eventOf(file, event)?.config, "inputs")).find(({ key }) => key.text.toLowerCase() === name);
        return input === undefined ? [] : [scalarOf(input.value, "type")?.text ?? "string"];
    });
    return (types.length > 0 && types.every((type) => type === "boolean" || type === "number" || type === "choice"));
}
/** Whether every `env:` that may set a name sets it to a text without an expression. */
function isStaticEnv(name, file, site) {
    const job = jobOf(file, site);
    const steps = job?.steps ?? (file.kind === "action" ? file.steps : []);
    const step = steps.find(({ node }) => node.start <= site.scalar.start && site.scalar.end <= node.end);
    const environments = [step?.env, mappingOf(job?.node, "env"), mappingOf(file.mapping, "env")];
    const value = environments
        .flatMap((environment) => yaml_node_entriesOf(environment))
        .find(({ key }) => key.text.toLowerCase() === name)?.value;
    return value?.kind === "scalar" && !hasExpression(value.text);
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec021-dangerous-triggers.js

/** Events that run with the repository's rights on what a stranger sent. */
const dangerousTriggersRule = {
    id: "SEC021",
    severity: "warning",
    title: "Events with rights of their own are used with care",
    checkWorkflow(file, report) {
        for (const event of file.events) {
            if (event.name === "issue_comment") {
                report(event.at, "`issue_comment` runs with the repository's rights for whoever may write a comment. Look at `github.event.comment.author_association` before anything else.", { severity: "info" });
            }
            if (event.name !== "pull_request_target" && event.name !== "workflow_run")
                continue;
            if (event.name === "pull_request_target" && onlyLabels(file))
                continue;
            const isGrave = checksOutHead(file);
            report(event.at, isGrave
                ? `\`${event.name}\` gives the run the repository's secrets and rights, and this workflow checks out the pull request's own code: whoever opens it can run anything. Use \`pull_request\`, or do not check it out.`
                : `\`${event.name}\` gives the run the repository's secrets and rights for what a stranger sent. Use \`pull_request\` if you can.`, { severity: isGrave ? "error" : "warning" });
        }
    },
};
/** Labels by the names of changed files are what the event is for, and run no code of the pull request. */
function onlyLabels({ jobs }) {
    const steps = jobs.flatMap((job) => job.steps);
    return (steps.length > 0 &&
        jobs.every(({ uses }) => uses === undefined) &&
        steps.every((step) => usesAction(step, "actions/labeler")));
}
function checksOutHead(file) {
    return file.jobs.some((job) => job.steps.some((step) => {
        if (step.run !== undefined)
            return /\bgh pr checkout\b|refs\/pull\//.test(step.run.text);
        if (!usesAction(step, "actions/checkout"))
            return false;
        return ["ref", "repository"].some((name) => {
            const value = inputOf(step, name);
            return (value?.kind === "scalar" &&
                /github\.event\.(pull_request\.(head|merge)|workflow_run\.head)|github\.head_ref|refs\/pull\//.test(value.text));
        });
    }));
}

;// CONCATENATED MODULE: ./packages/validation/out/workflow/permissions.js

const RANK = { none: 0, read: 1, write: 2 };
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
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
    "statuses",
];
/** Reads `permissions:`; `undefined` when there is none or it cannot be read. */
function readPermissions(node) {
    if (node === undefined)
        return undefined;
    const all = yaml_node_asScalar(node)?.text;
    if (all === "read-all")
        return { scopes: new Map(), rest: "read" };
    if (all === "write-all")
        return { scopes: new Map(), rest: "write" };
    if (node.kind !== "mapping")
        return undefined;
    const scopes = new Map();
    for (const { key, value } of yaml_node_entriesOf(node)) {
        const access = yaml_node_asScalar(value)?.text;
        if (access === "read" || access === "write" || access === "none")
            scopes.set(key.text, access);
    }
    return { scopes, rest: "none" };
}
/** The permissions of a job: its own, else those of the workflow, else those it is given. */
function permissionsOf(workflow, job, otherwise) {
    return (readPermissions(yaml_node_valueAt(job, "permissions")) ??
        readPermissions(yaml_node_valueAt(workflow, "permissions")) ??
        otherwise);
}
/** What a token may do in one scope. */
function accessTo(permissions, scope) {
    return permissions.scopes.get(scope) ?? permissions.rest;
}
/** Every scope in which `wanted` asks for more than `ceiling` allows. */
function findExcess(wanted, ceiling) {
    const scopes = new Set([...SCOPES, ...wanted.scopes.keys()]);
    return [...scopes].flatMap((scope) => {
        const asked = accessTo(wanted, scope);
        const allowed = accessTo(ceiling, scope);
        return RANK[asked] > RANK[allowed] ? [{ scope, wanted: asked, allowed }] : [];
    });
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec022-permissions.js



/** Tokens that may do more than their jobs need. */
const permissionsRule = {
    id: "SEC022",
    severity: "warning",
    title: "Tokens may do only what is needed",
    checkWorkflow(file, report) {
        const outer = entryOf(file.mapping, "permissions");
        const check = (node, where) => {
            const all = yaml_node_asScalar(node);
            if (all?.text === "write-all")
                report(all, `\`write-all\` lets ${where} do everything. Name the scopes that are needed.`, {
                    severity: "error",
                });
            else if (all?.text === "read-all")
                report(all, `\`read-all\` lets ${where} read everything. Name the scopes that are needed.`, {
                    severity: "info",
                });
        };
        check(outer?.value, "every job");
        const isShared = file.jobs.length > 1;
        const isOnlyCalled = file.events.length === 1 && eventOf(file, "workflow_call") !== undefined;
        const isEveryJobSet = file.jobs.every((job) => entryOf(job.node, "permissions") !== undefined);
        for (const { key, value } of yaml_node_entriesOf(outer?.value)) {
            if (isShared && !isEveryJobSet && yaml_node_asScalar(value)?.text === "write" && SCOPES.includes(key.text)) {
                report(key, `\`${key.text}: write\` is given to every job of the workflow. Give it to the jobs that need it.`);
            }
        }
        if (outer === undefined && file.mapping !== undefined && isShared && !isEveryJobSet && !isOnlyCalled) {
            const { start } = file.mapping;
            report({ start, end: start + 1 }, "The workflow sets no `permissions`. Set them here once, for every job.", {
                severity: "info",
            });
        }
        for (const job of file.jobs) {
            const own = entryOf(job.node, "permissions");
            check(own?.value, "the job");
            // Whoever calls a workflow decides what it may do, even where it is called itself.
            const decides = job.uses !== undefined || (!isOnlyCalled && yaml_node_valueAt(job.node, "steps") !== undefined);
            if (outer === undefined && own === undefined && decides) {
                report(job.key, `The job ${JSON.stringify(job.id)} has the default permissions of the repository, which may be wide. Set \`permissions\`.`);
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec023-unpinned-actions.js



/** Actions of others at a name that their owners can move. */
const unpinnedActionsRule = {
    id: "SEC023",
    severity: "warning",
    title: "Actions of others are pinned to a commit",
    checkWorkflow(file, report) {
        for (const job of file.jobs) {
            if (job.uses !== undefined)
                sec023_unpinned_actions_check(job.uses, file, report);
            for (const step of job.steps)
                if (step.uses !== undefined)
                    sec023_unpinned_actions_check(step.uses, file, report);
        }
    },
    checkAction(file, report) {
        for (const step of file.steps)
            if (step.uses !== undefined)
                sec023_unpinned_actions_check(step.uses, file, report);
    },
};
/** Owners whose tags are taken on trust: GitHub itself. */
const TRUSTED_OWNERS = new Set(["actions", "github"]);
function sec023_unpinned_actions_check(uses, file, report) {
    const reference = hasExpression(uses.text) ? undefined : parseActionReference(uses.text.trim());
    if (reference === undefined || /^[0-9a-f]{40}$/.test(reference.ref))
        return;
    const pin = file.project.policy.pinOf(locationOf(reference));
    if (pin === "any" || (pin === "tag" && reference.ref !== ""))
        return;
    const isTrusted = TRUSTED_OWNERS.has(reference.owner.toLowerCase()) && /^v?\d/.test(reference.ref);
    report(locateInScalar(uses, file.text, 0, uses.text.trimEnd().length), `${JSON.stringify(uses.text.trim())} can change under your feet. Pin it to a full commit, with the version in a comment.`, { severity: isTrusted && pin === undefined ? "info" : "warning" });
}

;// CONCATENATED MODULE: ./packages/validation/out/expressions/possible-values.js


/** Everything that an expression may come to. Of `a && b || c` these are `b` and `c`: `a` only decides. */
function possibleValuesOf(node) {
    if (node instanceof ast/* Grouping */.aU)
        return possibleValuesOf(node.group);
    if (node instanceof ast/* Literal */.uS)
        return [{ kind: "text", text: String(node.token.value ?? "") }];
    if (node instanceof ast/* Logical */.oD) {
        const isOr = node.operator.lexeme === "||";
        return (isOr ? node.args : node.args.slice(-1)).flatMap(possibleValuesOf);
    }
    const [first, ...more] = node instanceof ast/* FunctionCall */.R6 ? [] : contextPathsOf(node);
    return first === undefined || more.length > 0
        ? [{ kind: "unknown" }]
        : [{ kind: "path", path: first.path }];
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec024-unpinned-images.js




/** Images that are whatever is newest; where the settings ask for it, all that are not pinned to a digest. */
const unpinnedImagesRule = {
    id: "SEC024",
    severity: "warning",
    title: "Images are pinned to a digest",
    checkWorkflow(file, report) {
        for (const job of file.jobs) {
            sec024_unpinned_images_check(imageOf(yaml_node_valueAt(job.node, "container")), { file, job }, report);
            for (const { value } of yaml_node_entriesOf(yaml_node_valueAt(job.node, "services"))) {
                sec024_unpinned_images_check(imageOf(value), { file, job }, report);
            }
            for (const { uses } of job.steps) {
                if (uses?.text.startsWith("docker://") === true)
                    sec024_unpinned_images_check(uses, { file, job }, report);
            }
        }
    },
    checkAction(file, report) {
        const image = scalarOf(mappingOf(file.mapping, "runs"), "image");
        if (image?.text.startsWith("docker://") === true)
            sec024_unpinned_images_check(image, { file, job: undefined }, report);
        for (const { uses } of file.steps) {
            if (uses?.text.startsWith("docker://") === true)
                sec024_unpinned_images_check(uses, { file, job: undefined }, report);
        }
    },
};
function imageOf(node) {
    return yaml_node_asScalar(node) ?? scalarOf(node, "image");
}
function sec024_unpinned_images_check(image, place, report) {
    if (image === undefined || image.text === "" || image.text.includes("@sha256:"))
        return;
    const isTemplate = hasExpression(image.text);
    const { names, isComplete } = isTemplate
        ? imagesOf(image, place)
        : { names: [image.text], isComplete: true };
    const { policy } = place.file.project;
    const loose = names
        .map((name) => name.replace(/^docker:\/\//, ""))
        .filter((name) => name !== "" && !name.includes("@sha256:") && isTooLoose(name, policy));
    const moving = loose.find(isMoving);
    const shown = moving ?? loose[0];
    if (shown !== undefined) {
        report(image, `The image ${JSON.stringify(shown)} ${moving === undefined ? "is at a tag that can be moved" : "is whatever is newest"}. Pin it with \`@sha256:…\`.`);
    }
    else if (!isComplete) {
        report(image, "Which image this is, only the run knows. See to it that it is pinned with `@sha256:…`.", {
            severity: "info",
        });
    }
}
/** A tag is pin enough, unless the settings want a digest of this image; `any` wants nothing. */
function isTooLoose(name, policy) {
    const pin = policy.pinOf(`docker://${name.replace(/:[^:/]*$/, "")}`);
    return pin === "commit" || (pin !== "any" && isMoving(name));
}
function isMoving(name) {
    const tag = /:([^:/]+)$/.exec(name)?.[1];
    return tag === undefined || tag === "latest";
}
/** The images that an expression may stand for; one that is only a part of the name is not followed. */
function imagesOf(image, { file, job }) {
    const site = expressionsOf(file).sites.find(({ scalar }) => scalar === image);
    if (site?.isWhole !== true || site.parsed.status !== "parsed")
        return { names: [], isComplete: true };
    const names = [];
    let isComplete = true;
    for (const value of possibleValuesOf(site.parsed.ast)) {
        const [context, ...path] = value.kind === "path" ? value.path : [];
        const known = context === "matrix" ? matrixValuesOf(job, path) : undefined;
        if (value.kind === "text")
            names.push(value.text);
        else if (known === undefined)
            isComplete = false;
        else {
            names.push(...known.scalars.map(({ text }) => text));
            isComplete &&= known.isComplete;
        }
    }
    return { names, isComplete };
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec025-kept-credentials.js


/** Checkouts that leave the token in the working folder. */
const keptCredentialsRule = {
    id: "SEC025",
    severity: "warning",
    title: "Checkouts do not leave the token behind",
    checkWorkflow(file, report) {
        for (const job of file.jobs)
            sec025_kept_credentials_check(job.steps, report);
    },
    checkAction: (file, report) => sec025_kept_credentials_check(file.steps, report),
};
function sec025_kept_credentials_check(steps, report) {
    for (const [index, step] of steps.entries()) {
        if (step.uses === undefined || !usesAction(step, "actions/checkout"))
            continue;
        const kept = inputOf(step, "persist-credentials");
        const isUploaded = steps.slice(index + 1).some(uploadsEverything);
        if (kept?.kind === "scalar" && (kept.text === "false" || kept.text.includes("${{")))
            continue;
        // All inputs at once come from somewhere else; `true` is what somebody wanted.
        if (yaml_node_asScalar(yaml_node_valueAt(step.node, "with")) !== undefined || (kept !== undefined && !isUploaded))
            continue;
        report(kept ?? { start: step.node.start, end: step.uses.end }, isUploaded
            ? "The checkout leaves its token in `.git/config`, and a later step uploads that folder as an artifact. Set `persist-credentials: false`."
            : "The checkout leaves its token in `.git/config`, where every later step can read it. Set `persist-credentials: false`, or `true` where later steps push.", { severity: isUploaded ? "error" : "warning" });
    }
}
function uploadsEverything(step) {
    const path = usesAction(step, "actions/upload-artifact") ? inputOf(step, "path") : undefined;
    if (path?.kind !== "scalar")
        return false;
    return path.text
        .split("\n")
        .some((line) => /^(\.|\.\/|\*\*?|\.\.\/?|\$\{\{\s*github\.workspace\s*\}\})\/?$/.test(line.trim()));
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec026-broad-secrets.js




/** Secrets handed on in bulk, or in a form that logs do not mask. */
const broadSecretsRule = {
    id: "SEC026",
    severity: "warning",
    title: "Secrets are handed on one by one",
    checkWorkflow(file, report) {
        for (const job of file.jobs) {
            const inherited = scalarOf(job.node, "secrets");
            if (inherited?.text === "inherit")
                report(inherited, "`secrets: inherit` gives the called workflow every secret. Name those that it needs.");
        }
        checkExpressions(file, report);
    },
    checkAction: checkExpressions,
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
                report(at, "`toJSON(secrets)` hands on every secret. Name those that are needed.");
            else if (path[1] === "*")
                report(at, "A secret by a computed name makes every secret available. Name it.");
            else if (functions.includes("fromjson"))
                report(at, "Parts of a secret that is JSON are not masked in logs. Keep each value as a secret of its own.");
        }
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec027-hardcoded-credentials.js

/** Passwords and tokens written into the file. */
const hardcodedCredentialsRule = {
    id: "SEC027",
    severity: "error",
    title: "No password or token stands in the file",
    checkWorkflow(file, report) {
        for (const job of file.jobs) {
            sec027_hardcoded_credentials_check(yaml_node_valueAt(job.node, "container"), report);
            for (const { value } of yaml_node_entriesOf(yaml_node_valueAt(job.node, "services")))
                sec027_hardcoded_credentials_check(value, report);
        }
        checkText(file, report);
    },
    checkAction: checkText,
};
function sec027_hardcoded_credentials_check(container, report) {
    const password = scalarOf(yaml_node_valueAt(container, "credentials"), "password");
    if (password !== undefined && !hasExpression(password.text))
        report(password, "The registry's password stands in the file. Use a secret: an expression of `secrets`.");
}
/** @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats */
const TOKEN = /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{40,}|\bxox[abeoprs]-[A-Za-z0-9-]{20,}|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/g;
function checkText(file, report) {
    for (const match of file.text.matchAll(TOKEN)) {
        report({ start: match.index, end: match.index + match[0].length }, "This looks like a credential. Revoke it, and use a secret.");
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec028-unsafe-commands.js


/** Workflow commands that any output could forge; GitHub obeys them only when told to. */
const unsafeCommandsRule = {
    id: "SEC028",
    severity: "error",
    title: "No workflow command that output can forge",
    checkWorkflow(file, report) {
        checkEnv(yaml_node_valueAt(file.mapping, "env"), report);
        for (const job of file.jobs) {
            checkEnv(yaml_node_valueAt(job.node, "env"), report);
            for (const step of job.steps)
                sec028_unsafe_commands_checkStep(file, step, report);
        }
    },
    checkAction(file, report) {
        for (const step of file.steps)
            sec028_unsafe_commands_checkStep(file, step, report);
    },
};
/** What to write to instead. https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/ */
const REPLACEMENTS = {
    "set-output": "$GITHUB_OUTPUT",
    "save-state": "$GITHUB_STATE",
    "set-env": "$GITHUB_ENV",
    "add-path": "$GITHUB_PATH",
};
function sec028_unsafe_commands_checkStep(file, step, report) {
    checkEnv(step.env, report);
    if (step.run === undefined)
        return;
    for (const match of step.run.text.matchAll(/::(set-output|save-state|set-env)\s+name=[^:\n]*::|::(add-path)::/g)) {
        const name = match[1] ?? match[2] ?? "";
        report(locateInScalar(step.run, file.text, match.index, match[0].length), `The command \`${name}\` is switched off. Append to \`${REPLACEMENTS[name]}\` instead.`);
    }
}
/** What the runner takes for true. https://github.com/actions/runner/blob/main/src/Runner.Sdk/Util/StringUtil.cs */
const TRUE = new Set(["1", "$true", "true"]);
function checkEnv(env, report) {
    for (const { key, value } of yaml_node_entriesOf(env)) {
        if (key.text === "ACTIONS_ALLOW_UNSECURE_COMMANDS" &&
            value.kind === "scalar" &&
            (hasExpression(value.text) || TRUE.has(value.text.trim().toLowerCase()))) {
            report(key, "This lets any output set variables and paths of later steps. Remove it.");
        }
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec029-environment-files.js



/** Writes to the files that set variables and paths of later steps, in runs that a stranger starts. */
const environmentFilesRule = {
    id: "SEC029",
    severity: "error",
    title: "Strangers cannot write the environment of later steps",
    checkWorkflow(file, report) {
        const isExposed = ["pull_request_target", "workflow_run"].some((name) => eventOf(file, name) !== undefined);
        if (isExposed)
            sec029_environment_files_check(file, report);
    },
    // Who starts the run that uses an action, the action cannot know.
    checkAction: (file, report) => sec029_environment_files_check(file, (at, message) => report(at, message, { severity: "info" })),
};
function sec029_environment_files_check(file, report) {
    const tell = (at, name) => report(at, `Whoever starts this run may bring a line of their own into \`${name}\`, which later steps obey. Pass the value as an output.`);
    const scripts = shellScriptsOf(file);
    for (const script of scripts) {
        walkScript(script.ast, (node) => {
            const name = targetOf(node);
            if (name !== undefined && !isStatic(script.text, node.pos)) {
                tell(script.locate(node.pos, node.end), name);
            }
        });
    }
    const known = new Set(scripts.map(({ scalar }) => scalar));
    const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
    for (const { run } of steps) {
        if (run === undefined || known.has(run))
            continue;
        for (const { index, length, name } of findForeignWrites(run.text)) {
            tell(locateInScalar(run, file.text, index, length), name);
        }
    }
}
const FILES = /GITHUB_(ENV|PATH)\b/;
/** The file that a redirection or `tee` of bash writes to, if it is one of the two. */
function targetOf(node) {
    if (node.type === "Redirect") {
        return /^(>|>>)$/.test(node.operator) ? FILES.exec(node.target?.text ?? "")?.[0] : undefined;
    }
    if (node.type !== "Command")
        return undefined;
    const [command, ...words] = wordsOf(node);
    return command === "tee" ? FILES.exec(words.join(" "))?.[0] : undefined;
}
/** Whether what stands before a redirection on its line is a fixed text. */
function isStatic(text, at) {
    const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
    return /^\s*(echo|printf)\b/.test(line) && !/[$`]|xxxx/.test(line);
}
const DESTINATION = /(?:\$\{?env:|%)(GITHUB_(?:ENV|PATH))\b[}%]?/i;
const WRITER = />|\b(?:Out-File|Add-Content|Set-Content|Tee-Object)\b/i;
/** Lines of PowerShell and cmd that write a value of a variable or a command to one of the two files. */
function findForeignWrites(script) {
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

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec030-unsound-contains.js




/** Tests of the form `contains('a b', value)`: every part of the text passes, `a` and ` ` included. */
const unsoundContainsRule = {
    id: "SEC030",
    severity: "warning",
    title: "contains() looks into a list, not into a text",
    checkWorkflow: sec030_unsound_contains_check,
    checkAction: sec030_unsound_contains_check,
};
function sec030_unsound_contains_check(file, report) {
    for (const site of expressionsOf(file).sites) {
        if (site.parsed.status === "parsed" && expression_site_isCondition(site.path))
            sec030_unsound_contains_inspect(site.parsed.ast, site, file, report);
    }
}
function sec030_unsound_contains_inspect(node, site, file, report) {
    if (node instanceof ast/* Grouping */.aU)
        sec030_unsound_contains_inspect(node.group, site, file, report);
    else if (node instanceof ast/* Unary */._c)
        sec030_unsound_contains_inspect(node.expr, site, file, report);
    else if (node instanceof ast/* Binary */.yI)
        for (const side of [node.left, node.right])
            sec030_unsound_contains_inspect(side, site, file, report);
    else if (node instanceof ast/* Logical */.oD)
        for (const argument of node.args)
            sec030_unsound_contains_inspect(argument, site, file, report);
    else if (node instanceof ast/* FunctionCall */.R6 && node.functionName.lexeme.toLowerCase() === "contains") {
        const [haystack, needle] = node.args;
        const isText = haystack instanceof ast/* Literal */.uS && typeof haystack.token.value === "string";
        const paths = needle === undefined ? [] : contextPathsOf(needle).map(({ path }) => path);
        const isOpen = paths.some((path) => OPEN.has(path.slice(0, 2).join(".")) || path[0] === "env");
        if (isText && paths.length > 0) {
            report(locateToken(site, file.text, node.functionName), '`contains()` on a text passes for every part of it. Use a list: `contains(fromJSON(\'["a", "b"]\'), value)`.', { severity: isOpen ? "warning" : "info" });
        }
    }
}
/** Values that somebody who starts a run can choose. */
const OPEN = new Set([
    "github.actor",
    "github.base_ref",
    "github.head_ref",
    "github.ref",
    "github.ref_name",
    "github.sha",
    "github.triggering_actor",
    "github.event",
]);

;// CONCATENATED MODULE: ./packages/validation/out/data/caching-actions.js
const always = () => true;
/** Caches when the input is on; `fallback` where it is not given. */
const when = (name, fallback) => ({ input, isOn }) => {
    const text = input(name);
    return text === undefined ? fallback : isOn(text);
};
/** Caches unless the input is on. */
const unless = (name) => ({ input, isOn }) => {
    const text = input(name);
    return text === undefined || (text.includes("${{") ? isOn(text) : !isOn(text));
};
const either = (...all) => (use) => all.some((caches) => caches(use));
/** Version 5 began to cache by itself; a commit without a version in its comment may be of any. */
const setupNode = (use) => (use.major === undefined || use.major >= 5) && when("package-manager-cache", true)(use);
/** From version 10 on `auto`, which is the default, does not cache in a release. */
const setupUv = (use) => {
    const text = use.input("enable-cache");
    const isAuto = text === undefined || text === "auto";
    return isAuto ? use.major === undefined || use.major < 10 : use.isOn(text);
};
/** Only a version that is asked for is downloaded, and so cached. */
const setupBuildx = (use) => when("cache-binary", true)(use) && ![undefined, ""].includes(use.input("version"));
/** Actions that restore a cache, by `owner/name` or `owner/name/path` in lower case; each by what its action.yml says. */
const CACHING_ACTIONS = new Map([
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
    ["swatinem/rust-cache", unless("lookup-only")],
]);
/** Actions that publish what a job has built, in lower case. */
const PUBLISHING_ACTIONS = new Map([
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
    ["softprops/action-gh-release", always],
]);

;// CONCATENATED MODULE: ./packages/validation/out/expressions/evaluate-for-tag.js



/** What is known of a run that the push of a tag starts. */
const TAG_PUSH = {
    event_name: "push",
    ref: "refs/tags/v1",
    ref_name: "v1",
    ref_type: "tag",
};
/** Whether a text that is one `${{ }}` is true when a tag is pushed; `undefined` when that depends on more. */
function isTrueForTag(text) {
    const inner = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1];
    const parsed = inner === undefined ? undefined : parseExpression(inner);
    if (parsed?.status !== "parsed")
        return undefined;
    const isKnown = contextPathsOf(parsed.ast).every(({ path: [context, name = "", ...rest] }) => context === "github" && name in TAG_PUSH && rest.length === 0);
    if (!isKnown)
        return undefined;
    const github = new dist/* data.Dictionary */.p.bT(...Object.entries(TAG_PUSH).map(([key, value]) => ({ key, value: new dist/* data.StringData */.p.uQ(value) })));
    try {
        const value = new dist/* Evaluator */.oi(parsed.ast, new dist/* data.Dictionary */.p.bT({ key: "github", value: github })).evaluate();
        return !["", "false", "0"].includes(value.coerceString());
    }
    catch {
        // A function that only the runner has, such as `hashFiles`.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec031-cache-in-release.js





/** Caches restored where something is published: another workflow may have poisoned them. */
const cacheInReleaseRule = {
    id: "SEC031",
    severity: "warning",
    title: "Releases are not built from a cache",
    checkWorkflow(file, report) {
        const release = releaseOf(file);
        for (const job of file.jobs) {
            checkWrites(file, job, report);
            if (cacheModeOf(file, job)?.value.text === "none")
                continue;
            if (release === "none" && !job.steps.some((step) => isUse(PUBLISHING_ACTIONS, step, file, false)))
                continue;
            for (const step of job.steps) {
                if (step.uses === undefined || !isUse(CACHING_ACTIONS, step, file, release === "tag"))
                    continue;
                report(step.uses, "A release takes what a cache holds, and other runs can write to that cache. Build releases without it.");
            }
        }
    },
};
/** How a workflow releases: only by tags, by a branch too, or not by what starts it. */
function releaseOf(file) {
    const push = eventOf(file, "push");
    if (scalarsOf(yaml_node_valueAt(push?.config, "branches")).some(({ text }) => /release/i.test(text)))
        return "branch";
    const isTagged = entryOf(push?.config, "tags") !== undefined;
    return isTagged || eventOf(file, "release") !== undefined ? "tag" : "none";
}
/** Whether a step uses one of the actions in a way that counts; an expression counts unless it is off for every tag. */
function isUse(actions, step, file, isTagOnly) {
    const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
    if (step.uses === undefined || reference === undefined)
        return false;
    const { repository, path } = reference;
    const counts = actions.get(path === "" ? repository : `${repository}/${path}`);
    const use = {
        major: majorVersionOf(step.uses, file),
        input: (name) => {
            const value = inputOf(step, name);
            return value?.kind === "scalar" ? value.text : undefined;
        },
        isOn: (text) => {
            if (text.includes("${{"))
                return !isTagOnly || isTrueForTag(text) !== false;
            return !["", "false", "no", "0"].includes(text.trim().toLowerCase());
        },
    };
    return counts?.(use) ?? false;
}
/** Events that a stranger starts and that run with the repository's rights. */
const STRANGERS = ["pull_request_target", "workflow_run", "issue_comment"];
/** `cache-mode: write` gives back to a stranger's run what GitHub takes from it. */
function checkWrites(file, job, report) {
    const mode = cacheModeOf(file, job);
    const event = file.events.find(({ name }) => STRANGERS.includes(name));
    if (event === undefined || mode === undefined || !mode.value.text.startsWith("write"))
        return;
    report(mode.key, `\`${event.name}\` lets a stranger start this run, and what it writes to the cache is taken by every other run. Set \`cache-mode: none\`.`);
}
function cacheModeOf(file, job) {
    for (const node of [job.node, file.mapping]) {
        const entry = entryOf(node, "cache-mode");
        if (entry?.value.kind === "scalar")
            return { key: entry.key, value: entry.value };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/validation/out/data/archived-actions.js
/**
 * Actions whose repositories are archived: nobody repairs them any more. In lower case.
 *
 * @see https://github.com/zizmorcore/zizmor/blob/main/crates/zizmor/data/archived-repos.txt, where most of them are told of
 */
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

;// CONCATENATED MODULE: ./packages/validation/out/rules/sec032-archived-actions.js


/** Actions that nobody repairs any more, and those that the repository does not want. */
const archivedActionsRule = {
    id: "SEC032",
    severity: "warning",
    title: "Actions are still looked after",
    checkWorkflow(file, report) {
        for (const job of file.jobs)
            sec032_archived_actions_check([job, ...job.steps], file.project.policy, report);
    },
    checkAction: (file, report) => sec032_archived_actions_check(file.steps, file.project.policy, report),
};
/** Checks steps, and jobs that call a workflow. */
function sec032_archived_actions_check(users, policy, report) {
    for (const { uses } of users) {
        const reference = uses === undefined ? undefined : parseActionReference(uses.text);
        if (uses === undefined || reference === undefined)
            continue;
        if (!policy.isAllowed(locationOf(reference))) {
            report(uses, `The settings of this repository do not allow ${JSON.stringify(uses.text)}.`, {
                severity: "error",
            });
        }
        const isArchived = ARCHIVED_ACTIONS.has(reference.repository) ||
            ARCHIVED_ACTIONS.has(`${reference.repository}/${reference.path}`);
        if (isArchived)
            report(uses, `The repository of ${JSON.stringify(uses.text)} is archived: nobody repairs it any more. Use another action.`);
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/workflow/yaml-problems.js
/** Reports what reading the text found under one rule. */
function reportYamlProblems(file, rule, report) {
    for (const problem of file.problems) {
        if (problem.rule === rule)
            report(problem.at, problem.message, { severity: problem.severity });
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf001-yaml.js

/** Text that is no valid YAML, or YAML that GitHub does not read. */
const yamlRule = {
    id: "WF001",
    severity: "error",
    title: "The file is valid YAML",
    checkWorkflow: (file, report) => reportYamlProblems(file, "WF001", report),
    checkAction: (file, report) => reportYamlProblems(file, "WF001", report),
};

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf002-limits.js



/** Files and texts larger or deeper than GitHub takes. */
const limitsRule = {
    id: "WF002",
    severity: "error",
    title: "The file keeps GitHub's limits of size and depth",
    checkWorkflow: wf002_limits_check,
    checkAction: wf002_limits_check,
};
function wf002_limits_check(file, report) {
    reportYamlProblems(file, "WF002", report);
    const long = new Set(expressionsOf(file)
        .sites.map(({ scalar }) => scalar)
        .filter(({ text }) => text.length > MAX_EXPRESSION_LENGTH));
    for (const scalar of long) {
        report({ start: scalar.start, end: scalar.start + 1 }, `A text with an expression may have ${MAX_EXPRESSION_LENGTH.toLocaleString("en")} characters; this one has ${scalar.text.length.toLocaleString("en")}. Move the script to a file.`);
    }
}

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+expressions@0.3.61/node_modules/@actions/expressions/dist/features.js
var features = __webpack_require__(74902);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+workflow-parser@0.3.61/node_modules/@actions/workflow-parser/dist/index.js
var workflow_parser_dist = __webpack_require__(16597);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+workflow-parser@0.3.61/node_modules/@actions/workflow-parser/dist/actions/action-parser.js + 1 modules
var action_parser = __webpack_require__(83847);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+workflow-parser@0.3.61/node_modules/@actions/workflow-parser/dist/actions/action-schema.js + 1 modules
var action_schema = __webpack_require__(34282);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+workflow-parser@0.3.61/node_modules/@actions/workflow-parser/dist/actions/action-template.js
var action_template = __webpack_require__(58666);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+workflow-parser@0.3.61/node_modules/@actions/workflow-parser/dist/model/convert.js + 2 modules
var convert = __webpack_require__(2705);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+workflow-parser@0.3.61/node_modules/@actions/workflow-parser/dist/model/converter/events.js + 6 modules
var events = __webpack_require__(1604);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+workflow-parser@0.3.61/node_modules/@actions/workflow-parser/dist/model/converter/jobs.js + 7 modules
var jobs = __webpack_require__(69445);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+workflow-parser@0.3.61/node_modules/@actions/workflow-parser/dist/templates/template-context.js + 1 modules
var template_context = __webpack_require__(84504);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+workflow-parser@0.3.61/node_modules/@actions/workflow-parser/dist/workflows/workflow-schema.js + 1 modules
var workflow_schema = __webpack_require__(91544);
;// CONCATENATED MODULE: ./packages/validation/out/workflow/library-problems.js










/** Asking costs more than everything else, and two rules ask. */
const VERDICTS = new WeakMap();
const NOTHING = { problems: [], crash: undefined };
/** Asks GitHub's parser about a workflow. The text must have passed `readYaml`: the parser has no guards of its own. */
function askWorkflowParser(source) {
    if (!source.isSafe)
        return NOTHING;
    const known = VERDICTS.get(source);
    if (known !== undefined)
        return known;
    const verdict = guard(() => {
        const { context, value } = (0,workflow_parser_dist/* parseWorkflow */.hM)({ name: source.path, content: source.text }, createContext((0,workflow_schema/* getWorkflowSchema */.L)()));
        const problems = readProblems(context);
        if (value !== undefined)
            problems.push(...library_problems_convert(context, value, problems.length));
        return problems;
    });
    VERDICTS.set(source, verdict);
    return verdict;
}
/** Asks GitHub's parser about an action.yml. */
function askActionParser(source) {
    if (!source.isSafe)
        return NOTHING;
    return guard(() => {
        const { context, value } = (0,action_parser/* parseAction */.w)({ name: source.path, content: source.text }, createContext((0,action_schema/* getActionSchema */.E)()));
        if (value !== undefined && context.errors.getErrors().length === 0) {
            (0,action_template/* convertActionTemplate */.C)(context, value, { errorPolicy: convert/* ErrorPolicy */.t.TryConversion });
        }
        return readProblems(context);
    });
}
/** What the library still calls experimental, and GitHub has for everybody, such as steps in the background. */
function createContext(schema) {
    const context = new template_context/* TemplateContext */.m(new template_context/* TemplateValidationErrors */.R(), schema, new workflow_parser_dist/* NoOperationTraceWriter */.P0());
    context.state.featureFlags = new features/* FeatureFlags */.g({ all: true });
    return context;
}
/**
 * Runs the two converters that know more than the schema.
 *
 * They stumble over expressions that stand for a whole mapping, which GitHub takes; what they say then is dropped.
 */
function library_problems_convert(context, root, known) {
    const mapping = root.assertMapping("root");
    for (const { key, value } of mapping) {
        const name = key.assertString("root key").value;
        try {
            if (name === "on")
                (0,events/* convertOn */.j)(context, value);
            if (name === "jobs")
                (0,jobs/* convertJobs */.S)(context, value);
        }
        catch (error) {
            if (isTokenError(error))
                continue;
            throw error;
        }
    }
    return readProblems(context)
        .slice(known)
        .filter(({ message }) => !isFalsePositive(message));
}
function isTokenError(error) {
    return error instanceof Error && /^(Unexpected type|Expected|Unexpected value)/.test(error.message);
}
/** Known wrong verdicts of the converters, each checked against GitHub's own server-side parser. */
function isFalsePositive(message) {
    return (/Unexpected type '.*' encountered/.test(message) ||
        message.includes("BasicExpressionToken") ||
        message.includes("Unexpected symbol: '${{'") ||
        message.startsWith("Unexpected value ''") ||
        message.includes("repository_dispatch") ||
        message.includes("Unable to find reusable workflow"));
}
function readProblems(context) {
    return context.errors.getErrors().map(({ rawMessage, range }) => ({
        message: rawMessage,
        line: range?.start.line ?? 1,
        column: range?.start.column ?? 1,
        endLine: range?.end.line ?? 1,
        endColumn: range?.end.column ?? 1,
    }));
}
function guard(ask) {
    try {
        return { problems: ask(), crash: undefined };
    }
    catch (error) {
        if (isTokenError(error)) {
            // A verdict, only thrown: the parser gives up at the first value of a wrong kind.
            const message = error instanceof Error ? error.message : "";
            return { problems: [{ message, line: 1, column: 1, endLine: 1, endColumn: 2 }], crash: undefined };
        }
        return { problems: [], crash: error instanceof Error ? error.message : String(error) };
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/workflow/structure.js


/** What GitHub's server checks and its published schema does not say. */
function findStructureProblems(file) {
    const { mapping } = file;
    if (mapping === undefined) {
        return file.root === null
            ? []
            : [{ at: file.root, message: "A workflow is a mapping with `on` and `jobs`." }];
    }
    const problems = [];
    const jobs = entryOf(mapping, "jobs");
    if (jobs !== undefined && yaml_node_entriesOf(jobs.value).length === 0 && jobs.value.kind !== "sequence") {
        problems.push({ at: jobs.key, message: "`jobs` holds no job." });
    }
    const on = entryOf(mapping, "on");
    if (on !== undefined && !isPresent(on.value))
        problems.push({ at: on.key, message: "`on` names no event." });
    const cacheModes = [mapping, ...file.jobs.map(({ node }) => node)].flatMap(findCacheModeProblems);
    return [...problems, ...cacheModes, ...findCallEventProblems(file), ...file.jobs.flatMap(findJobProblems)];
}
/** What the inputs, secrets and outputs of workflow_call may have, and must have. */
const DECLARATIONS = [
    ["inputs", ["type", "description", "required", "default", "deprecationMessage"], "type"],
    ["secrets", ["description", "required"], undefined],
    ["outputs", ["description", "value"], "value"],
];
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_call */
function findCallEventProblems(file) {
    const config = eventOf(file, "workflow_call")?.config;
    return DECLARATIONS.flatMap(([group, keys, required]) => yaml_node_entriesOf(yaml_node_valueAt(config, group)).flatMap(({ key, value }) => {
        const problems = yaml_node_entriesOf(value)
            .filter((entry) => !keys.includes(entry.key.text))
            .map((entry) => ({
            at: entry.key,
            message: `\`${entry.key.text}\` is unknown here; known are ${keys.join(", ")}.`,
        }));
        if (required !== undefined && yaml_node_valueAt(value, required) === undefined) {
            problems.push({
                at: key,
                message: `${JSON.stringify(key.text)} of workflow_call needs \`${required}\`.`,
            });
        }
        const type = scalarOf(value, "type");
        if (group === "inputs" && type !== undefined && !["boolean", "number", "string"].includes(type.text)) {
            problems.push({
                at: type,
                message: `${JSON.stringify(type.text)} is no type of an input; use boolean, number or string.`,
            });
        }
        return problems;
    }));
}
const CACHE_MODES = new Set(["read", "write", "write-only", "none"]);
/** What a run may do with caches; younger than the schema that GitHub publishes. */
function findCacheModeProblems(node) {
    const mode = entryOf(node, "cache-mode");
    if (mode === undefined || (mode.value.kind === "scalar" && CACHE_MODES.has(mode.value.text)))
        return [];
    const message = `\`cache-mode\` is one of ${[...CACHE_MODES].join(", ")}.`;
    return [{ at: isPresent(mode.value) ? mode.value : mode.key, message }];
}
function findJobProblems(job) {
    if (job.node.kind !== "mapping")
        return [];
    if (job.uses !== undefined)
        return findCallProblems(job);
    const problems = [];
    const steps = yaml_node_valueAt(job.node, "steps");
    if (!isPresent(steps)) {
        problems.push({
            at: job.key,
            message: `The job ${JSON.stringify(job.id)} has no \`steps\`. Give it some, or call a workflow with \`uses\`.`,
        });
    }
    else if (steps.kind === "sequence" && steps.items.length === 0) {
        problems.push({ at: steps, message: "`steps` is empty." });
    }
    for (const name of ["with", "secrets"]) {
        const entry = entryOf(job.node, name);
        if (entry !== undefined) {
            problems.push({
                at: entry.key,
                message: `\`${name}\` is only for a job that calls a workflow with \`uses\`.`,
            });
        }
    }
    return [
        ...problems,
        ...findContainerProblems(yaml_node_valueAt(job.node, "container")),
        ...yaml_node_entriesOf(yaml_node_valueAt(job.node, "services")).flatMap(({ value }) => findContainerProblems(value)),
        ...job.steps.flatMap(findStepProblems),
    ];
}
/** Keys that a job may have beside `uses`. */
const CALL_KEYS = new Set([
    "name",
    "uses",
    "with",
    "secrets",
    "needs",
    "if",
    "permissions",
    "strategy",
    "concurrency",
    "cache-mode",
]);
function findCallProblems(job) {
    return yaml_node_entriesOf(job.node)
        .filter(({ key }) => !CALL_KEYS.has(key.text))
        .map(({ key }) => ({
        at: key,
        message: `\`${key.text}\` is not possible in a job that calls a workflow with \`uses\`.`,
    }));
}
function findStepProblems({ node, uses, run }) {
    const problems = [];
    const working = entryOf(node, "working-directory");
    if (uses !== undefined && run === undefined && working !== undefined) {
        problems.push({ at: working.key, message: "`working-directory` has no effect on a step with `uses`." });
    }
    const shell = entryOf(node, "shell");
    if (uses !== undefined && run === undefined && shell !== undefined) {
        problems.push({ at: shell.key, message: "`shell` has no effect on a step with `uses`." });
    }
    return problems;
}
function findContainerProblems(container) {
    const problems = [];
    const credentials = entryOf(container, "credentials");
    if (credentials?.value.kind === "mapping" &&
        !["username", "password"].every((name) => yaml_node_valueAt(credentials.value, name) !== undefined)) {
        problems.push({ at: credentials.key, message: "`credentials` needs both `username` and `password`." });
    }
    const image = container?.kind === "mapping" ? scalarOf(container, "image") : undefined;
    if (image === undefined || hasExpression(image.text) || isOnlyExpression(image.text))
        return problems;
    if (/\s/.test(image.text.trim()))
        problems.push({ at: image, message: "The image's name holds a space." });
    return problems;
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf010-schema.js



/** What GitHub's own parser, and the reference of the workflow syntax, say against a workflow. */
const schemaRule = {
    id: "WF010",
    severity: "error",
    title: "The workflow follows GitHub's schema",
    checkWorkflow,
};
/** Verdicts that a rule of their own gives with a better place. */
const OWNED_ELSEWHERE = /^(Unrecognized (named-value|function)|Unexpected (symbol|end of expression)|Job '.*' depends on|The (workflow|job) must contain at least one|The identifier '|The expression is not closed|Too (few|many) parameters|Invalid cron|Unexpected value '\$\{\{|Expected one of uses or run|Even number of parameters|Exceeded max|Missing 'options'|Input type is not 'choice'|An expression was expected)/;
function checkWorkflow(file, report) {
    const lines = new Set();
    const starts = new Set();
    for (const { at, message } of findStructureProblems(file)) {
        report(at, message);
        lines.add(file.lines.range(at.start, 0).line);
        starts.add(at.start);
    }
    if (file.mapping === undefined)
        return;
    const verdict = askWorkflowParser(file);
    if (verdict.crash !== undefined)
        throw new Error(`GitHub's parser failed: ${verdict.crash}`);
    // `cache-mode` is younger than the schema; its values are checked with the structure.
    const known = new Set([file.mapping, ...file.jobs.map(({ node }) => node)].map((node) => entryOf(node, "cache-mode")?.key.start));
    const eventValues = new Set(eventScalars(file).map(({ start }) => start));
    for (const problem of verdict.problems) {
        if (OWNED_ELSEWHERE.test(problem.message))
            continue;
        const start = wf010_schema_offsetOf(file, problem);
        if (problem.message.startsWith("Unexpected value") && eventValues.has(start))
            continue;
        if (problem.message === "Unexpected value ''" && isWithin(start, yaml_node_valueAt(file.mapping, "on")))
            continue;
        if (starts.has(start) || known.has(start))
            continue;
        const at = /^(Required property|Container image cannot be empty)/.test(problem.message)
            ? (keyOf(file.mapping, start) ?? { start, end: start + 1 })
            : { start, end: start + spanLength(problem) };
        const { line } = file.lines.range(at.start, 0);
        if (lines.has(line) && !problem.message.startsWith("Unexpected value"))
            continue;
        report(at, `${problem.message.replace(/\.$/, "")}.`);
        lines.add(line);
    }
}
/** Names and activity types of events, which WF036 checks. */
function eventScalars(file) {
    return file.events.flatMap(({ at, config }) => [at, ...scalarsOf(yaml_node_valueAt(config, "types"))]);
}
/** An input of an event may be named without a value, which the library does not take; GitHub does. */
function isWithin(offset, node) {
    return node !== undefined && node.start <= offset && offset <= node.end;
}
/** The key whose mapping starts at an offset: what lacks a property is named by it. */
function keyOf(node, start) {
    for (const child of itemsOf(node)) {
        const found = keyOf(child, start);
        if (found !== undefined)
            return found;
    }
    for (const { key, value } of yaml_node_entriesOf(node)) {
        if (value.kind === "mapping" && value.start === start)
            return key;
        const found = value.start <= start && start <= value.end ? keyOf(value, start) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function wf010_schema_offsetOf(file, { line, column }) {
    return Math.min(file.lines.start(line) + column - 1, file.text.length);
}
function spanLength({ line, column, endLine, endColumn }) {
    return line === endLine ? Math.max(1, endColumn - column) : 1;
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf011-empty-values.js


/** Keys that hold nothing, and numbers that make no sense. */
const emptyValuesRule = {
    id: "WF011",
    severity: "error",
    title: "No value is empty or out of its range",
    checkWorkflow: wf011_empty_values_checkWorkflow,
};
const JOB_KEYS = new Set([
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
    "uses",
]);
const STEP_KEYS = new Set(["run", "uses", "name", "shell", "working-directory", "env", "id"]);
const POSITIVE = new Set(["timeout-minutes", "max-parallel"]);
function wf011_empty_values_checkWorkflow(file, tell) {
    const on = yaml_node_valueAt(file.mapping, "on");
    const isOfEvent = (line) => on !== undefined &&
        file.lines.range(on.start, 0).line <= line &&
        line <= file.lines.range(on.end, 0).line;
    const refused = new Set(askWorkflowParser(file)
        .problems.filter(({ message, line }) => message !== "Unexpected value ''" || !isOfEvent(line))
        .map(({ line }) => line));
    // What GitHub's parser refuses is told by WF010 already.
    const report = (at, message, more) => {
        if (!refused.has(file.lines.range(at.start, 0).line))
            tell(at, message, more);
    };
    for (const entry of yaml_node_entriesOf(file.mapping)) {
        if (["env", "defaults", "concurrency", "run-name", "name"].includes(entry.key.text))
            checkEmpty(entry, report);
    }
    for (const { config } of file.events) {
        for (const { value } of yaml_node_entriesOf(yaml_node_valueAt(config, "inputs"))) {
            for (const entry of yaml_node_entriesOf(value))
                if (entry.key.text === "options")
                    checkEmpty(entry, report);
        }
        for (const entry of yaml_node_entriesOf(config)) {
            if (entry.key.text !== "inputs" && entry.key.text !== "secrets" && entry.key.text !== "outputs") {
                checkEmpty(entry, report);
            }
        }
    }
    for (const job of file.jobs) {
        for (const entry of yaml_node_entriesOf(job.node)) {
            if (JOB_KEYS.has(entry.key.text))
                checkEmpty(entry, report);
            checkPositive(entry, report);
        }
        for (const part of ["runs-on", "snapshot"]) {
            for (const entry of yaml_node_entriesOf(yaml_node_valueAt(job.node, part)))
                checkEmpty(entry, report);
        }
        const strategy = mappingOf(job.node, "strategy");
        for (const entry of yaml_node_entriesOf(strategy))
            checkPositive(entry, report);
        for (const { key, value } of yaml_node_entriesOf(yaml_node_valueAt(strategy, "matrix"))) {
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
        for (const item of itemsOf(value)) {
            if (item.kind === "scalar" && item.text === "")
                report(item, `An item of \`${key.text}\` is empty.`);
        }
        return;
    }
    const isExplicit = value.end > value.start;
    // GitHub takes a key without a value for one that is not there; an empty list or mapping it refuses in most places.
    report(isExplicit ? value : key, `\`${key.text}\` is empty. Give it a value, or remove it.`, {
        severity: value.kind === "scalar" ? "warning" : "error",
    });
}
function isEmpty(value) {
    if (value.kind === "mapping")
        return value.entries.length === 0;
    if (value.kind === "sequence")
        return value.items.length === 0;
    return !isPresent(value) || value.text.trim() === "";
}
function checkPositive({ key, value }, report) {
    if (!POSITIVE.has(key.text) || value.kind !== "scalar" || hasExpression(value.text))
        return;
    if (typeof value.value === "number" && !(value.value > 0)) {
        report(value, `\`${key.text}\` must be greater than 0.`);
    }
    else if (key.text === "max-parallel" &&
        typeof value.value === "number" &&
        !Number.isInteger(value.value)) {
        report(value, "`max-parallel` must be a whole number.");
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf012-action-schema.js


/** What GitHub's own parser, and the reference of the metadata syntax, say against an action.yml. */
const actionSchemaRule = {
    id: "WF012",
    severity: "error",
    title: "The action's metadata follows GitHub's schema",
    checkAction,
};
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#brandingcolor */
const COLORS = new Set(["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"]);
const wf012_action_schema_OWNED_ELSEWHERE = /^(Unrecognized (named-value|function)|Unexpected (symbol|end)|The expression is not closed|Too (few|many))/;
function checkAction(file, report) {
    const { mapping } = file;
    if (mapping === undefined) {
        if (file.root !== null)
            report(file.root, "An action's metadata is a mapping with `name`, `description` and `runs`.");
        return;
    }
    const lines = new Set();
    const verdict = askActionParser(file);
    if (verdict.crash !== undefined)
        throw new Error(`GitHub's parser failed: ${verdict.crash}`);
    for (const problem of verdict.problems) {
        if (wf012_action_schema_OWNED_ELSEWHERE.test(problem.message) || lines.has(problem.line))
            continue;
        const start = file.lines.start(problem.line) + problem.column - 1;
        if (isAboutConcurrentStep(file, start))
            continue;
        report({ start, end: start + 1 }, `${problem.message.replace(/\.$/, "")}.`);
        lines.add(problem.line);
    }
    checkColor(scalarOf(mappingOf(mapping, "branding"), "color"), report);
    checkRuns(file, report);
}
/** Keys of steps that run side by side; GitHub takes them in composite actions, and its published schema does not yet. */
const CONCURRENT_KEYS = new Set(["background", "cancel", "parallel", "wait", "wait-all"]);
function isAboutConcurrentStep(file, start) {
    const steps = yaml_node_valueAt(yaml_node_valueAt(file.mapping, "runs"), "steps");
    // A step that only waits has neither `run` nor `uses`, which is told at its start.
    return itemsOf(steps).some((step) => yaml_node_entriesOf(step).some(({ key }) => CONCURRENT_KEYS.has(key.text) && (key.start === start || step.start === start)));
}
function checkColor(color, report) {
    if (color !== undefined && !COLORS.has(color.text)) {
        report(color, `The colour ${JSON.stringify(color.text)} is none of ${[...COLORS].join(", ")}.`);
    }
}
function checkRuns(file, report) {
    const runs = entryOf(file.mapping, "runs");
    if (runs === undefined || runs.value.kind !== "mapping")
        return;
    const using = entryOf(runs.value, "using");
    if (using !== undefined && !/^(node\d+|docker|composite|dart|plugin)$/.test(file.using)) {
        report(using.value, `${JSON.stringify(file.using)} is no runtime. Use node24, docker or composite.`);
    }
    if (file.using !== "composite") {
        for (const { key, value } of file.outputs) {
            const own = entryOf(value, "value");
            if (own !== undefined && file.using !== "") {
                report(own.key, `\`value\` has no effect: the program itself sets the output ${JSON.stringify(key.text)}.`, { severity: "warning" });
            }
        }
        return;
    }
    for (const step of file.steps) {
        if (step.run !== undefined && yaml_node_valueAt(step.node, "shell") === undefined) {
            report(step.node, "A `run` step of a composite action needs `shell`.");
        }
    }
    for (const { key, value } of yaml_node_entriesOf(yaml_node_valueAt(file.mapping, "outputs"))) {
        if (value.kind === "mapping" && yaml_node_valueAt(value, "value") === undefined) {
            report(key, `The output ${JSON.stringify(key.text)} of a composite action needs \`value\`.`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf020-expressions.js




/** Expressions that cannot be read, or that use what is not there. */
const expressionsRule = {
    id: "WF020",
    severity: "error",
    title: "Expressions can be read and use what is available",
    checkWorkflow(file, report) {
        const told = [];
        wf020_expressions_check(file, (at, message, more) => {
            told.push(at.start);
            report(at, message, more);
        });
        checkWithParser(file, told, report);
    },
    checkAction: wf020_expressions_check,
};
/** GitHub's parser knows of every place what it offers, those that the reference does not list included. */
function checkWithParser(file, told, report) {
    const { sites } = expressionsOf(file);
    const toldScalars = new Set(told.map((at) => scalarAround(sites, at)));
    for (const { message, line, column } of askWorkflowParser(file).problems) {
        const [, kind, name = ""] = /^Unrecognized (named-value|function): '([^']*)'/.exec(message) ?? [];
        if (kind === undefined)
            continue;
        const start = Math.min(file.lines.start(line) + column - 1, file.text.length);
        const scalar = scalarAround(sites, start);
        if (scalar !== undefined && toldScalars.has(scalar))
            continue;
        report({ start, end: start + 1 }, `The ${kind === "function" ? "function" : "context"} \`${name}\` is not available here.`);
    }
}
/** The text with expressions that an offset lies in; the sites are in the order of the text. */
function scalarAround(sites, offset) {
    let [low, high] = [0, sites.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sites[middle]?.scalar.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const scalar = sites[low - 1]?.scalar;
    return scalar !== undefined && offset <= scalar.end ? scalar : undefined;
}
function wf020_expressions_check(file, report) {
    const { sites, unclosed } = expressionsOf(file);
    for (const { scalar, offset } of unclosed) {
        report(locateInScalar(scalar, file.text, offset, 3), "The expression is not closed: `}}` is missing.");
    }
    for (const site of sites) {
        if (site.parsed.status === "failed") {
            report(locateInSite(site, file.text, site.parsed.offset, 1), `${site.parsed.message.replace(/\.$/, "")}.`);
        }
    }
    reportExpressionProblems(file, "WF020", report);
}
/** Reports what checking a file's expressions found under one rule. */
function reportExpressionProblems(file, rule, report) {
    for (const { site, checked } of expressionsOf(file).checked) {
        for (const problem of checked.problems) {
            if (problem.rule !== rule)
                continue;
            const { severity } = problem;
            const at = locateToken(site, file.text, problem.token);
            report(at, problem.message, severity === undefined ? {} : { severity });
        }
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf021-properties.js

/** Properties that a context does not have; only where all of its properties are known. */
const propertiesRule = {
    id: "WF021",
    severity: "warning",
    title: "Expressions read properties that exist",
    checkWorkflow: wf021_properties_check,
    checkAction: wf021_properties_check,
};
function wf021_properties_check(file, report) {
    reportExpressionProblems(file, "WF021", report);
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf022-types.js




/** Expressions whose values do not fit where they stand. */
const typesRule = {
    id: "WF022",
    severity: "error",
    title: "Expressions have types that fit",
    checkWorkflow: wf022_types_check,
    checkAction: wf022_types_check,
};
/** What the last key of a path takes when its value is one expression; everything else is a text. */
const EXPECTED = {
    "runs-on": ["string", "array", "number"],
    labels: ["string", "array", "number"],
    env: ["object"],
    matrix: ["object"],
    include: ["array"],
    exclude: ["array"],
    "timeout-minutes": ["number", "string"],
    "max-parallel": ["number", "string"],
    "continue-on-error": ["boolean", "string"],
    "fail-fast": ["boolean", "string"],
    "cancel-in-progress": ["boolean", "string"],
    container: ["string", "object"],
    credentials: ["object"],
    defaults: ["object"],
    strategy: ["object"],
    services: ["object"],
    environment: ["string", "object"],
    needs: ["string", "array"],
};
function wf022_types_check(file, report) {
    reportExpressionProblems(file, "WF022", report);
    for (const { site, checked } of expressionsOf(file).checked) {
        if (site.isBare || site.path.at(-1) === "if" || checked.problems.length > 0)
            continue;
        const { kind } = checked.type;
        if (kind === "any")
            continue;
        const expected = site.isWhole ? expectedAt(site.path) : undefined;
        const isWrong = expected === undefined ? isComplex(kind) && !isFree(site.path, site.isWhole) : !expected.includes(kind);
        if (isWrong) {
            const wanted = expected === undefined ? "a text" : `a value of type ${expected.join(" or ")}`;
            report(locateSite(site, file.text), `${describeType(checked.type).replace(/^a/, "A")} stands where ${wanted} is needed.`);
        }
    }
}
/** Mappings whose keys are the user's own. */
const FREE_MAPPINGS = new Set(["with", "env", "outputs", "secrets", "inputs"]);
function isComplex(kind) {
    return kind === "object" || kind === "array" || kind === "null";
}
function expectedAt(path) {
    if (path.some((key) => FREE_MAPPINGS.has(key)) && path.at(-1) !== "env")
        return undefined;
    return EXPECTED[path.at(-1) ?? ""];
}
/** Rows of a matrix take any value. */
function isFree(path, isWhole) {
    return isWhole && path.includes("matrix");
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf030-needs.js

/** Jobs that wait for what does not exist, or for each other. */
const needsRule = {
    id: "WF030",
    severity: "error",
    title: "Jobs need jobs that exist, without a circle",
    checkWorkflow: wf030_needs_checkWorkflow,
};
function wf030_needs_checkWorkflow(file, report) {
    const jobs = new Map(file.jobs.map((job) => [job.id.toLowerCase(), job]));
    for (const job of file.jobs)
        checkNames(job, jobs, report);
    const circle = findCircle(file.jobs, jobs);
    if (circle !== undefined) {
        const [first] = circle.toSorted((a, b) => a.key.start - b.key.start);
        const names = circle.map(({ id }) => JSON.stringify(id)).join(" -> ");
        report(first?.key ?? { start: 0, end: 0 }, `Jobs wait for each other: ${names}. None of them can start.`);
    }
}
function checkNames(job, jobs, report) {
    const seen = new Set();
    for (const need of job.needs) {
        const id = need.text.toLowerCase();
        if (hasExpression(id))
            continue;
        if (seen.has(id))
            report(need, `The job ${JSON.stringify(need.text)} is needed twice.`);
        else if (!jobs.has(id)) {
            // The place of actionlint and of GitHub's own message differ; the name itself is where the mistake is.
            report(need, `There is no job ${JSON.stringify(need.text)} to wait for.`);
        }
        seen.add(id);
    }
}
/** One circle of jobs, each needing the next. */
function findCircle(all, jobs) {
    const done = new Set();
    const visit = (job, path) => {
        const at = path.indexOf(job);
        if (at >= 0)
            return path.slice(at);
        if (done.has(job))
            return undefined;
        for (const { text } of job.needs) {
            const next = jobs.get(text.toLowerCase());
            const circle = next === undefined ? undefined : visit(next, [...path, job]);
            if (circle !== undefined)
                return circle;
        }
        done.add(job);
        return undefined;
    };
    for (const job of all) {
        const circle = visit(job, []);
        if (circle !== undefined)
            return circle;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf031-ids.js

/** Names of jobs and steps that are malformed or used twice. */
const idsRule = {
    id: "WF031",
    severity: "error",
    title: "Jobs and steps have ids of their own",
    checkWorkflow(file, report) {
        checkJobs(file, report);
        for (const job of file.jobs)
            checkSteps(job.steps, report);
    },
    checkAction: (file, report) => checkSteps(file.steps, report),
};
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id */
const ID = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** Longest id that GitHub's own parser takes. */
const MAX_LENGTH = 100;
function checkJobs(file, report) {
    const first = new Map();
    for (const { id, key } of file.jobs) {
        checkForm(key, "job", report);
        const same = first.get(id.toLowerCase());
        if (same === undefined)
            first.set(id.toLowerCase(), key);
        else if (same.text !== id) {
            report(key, `The job ${JSON.stringify(id)} has the same id as ${JSON.stringify(same.text)} in line ${file.lines.range(same.start, 0).line}; case does not count.`);
        }
    }
}
function checkSteps(steps, report) {
    const seen = new Set();
    for (const { id } of steps) {
        if (id === undefined)
            continue;
        if (hasExpression(id.text)) {
            report(id, "A step's id must be a plain text, without an expression.");
            continue;
        }
        checkForm(id, "step", report);
        const key = id.text.toLowerCase();
        if (seen.has(key))
            report(id, `The step id ${JSON.stringify(id.text)} is used twice in this job; case does not count.`);
        seen.add(key);
    }
}
function checkForm(id, what, report) {
    if (!ID.test(id.text) || id.text.startsWith("__")) {
        report(id, `The ${what} id ${JSON.stringify(id.text)} must start with a letter or one \`_\` and hold only letters, digits, \`-\` and \`_\`.`);
    }
    else if (id.text.length >= MAX_LENGTH) {
        report(id, `The ${what} id is longer than ${MAX_LENGTH - 1} characters.`);
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf032-matrix.js

/** Matrices that make a job twice, or exclude what they never make. */
const matrixRule = {
    id: "WF032",
    severity: "error",
    title: "A matrix makes each job once and excludes only what it makes",
    checkWorkflow(file, report) {
        for (const job of file.jobs) {
            const matrix = mappingOf(mappingOf(job.node, "strategy"), "matrix");
            if (matrix === undefined)
                continue;
            checkDuplicates(matrix, file.text, report);
            checkExcludes(matrix, report);
        }
    },
};
function rowsOf(matrix) {
    return matrix.entries.filter(({ key }) => key.text !== "include" && key.text !== "exclude");
}
function checkDuplicates(matrix, source, report) {
    for (const { key, value } of rowsOf(matrix)) {
        const seen = new Set();
        for (const item of itemsOf(value)) {
            const text = JSON.stringify(written(item, source));
            if (text.includes("${{"))
                continue;
            if (seen.has(text))
                report(item, `The value ${JSON.stringify(plain(item)).slice(0, 80)} stands twice in the row ${JSON.stringify(key.text)}.`);
            seen.add(text);
        }
    }
}
function checkExcludes(matrix, report) {
    const rows = new Map(rowsOf(matrix).map(({ key, value }) => [key.text, value]));
    if (rows.size === 0 && yaml_node_valueAt(matrix, "include") === undefined)
        return;
    if ([...rows.keys()].some(hasExpression))
        return;
    const added = new Map();
    let isAddedUnknown = false;
    const include = yaml_node_valueAt(matrix, "include");
    if (include?.kind === "scalar" && include.value !== null)
        isAddedUnknown = true;
    for (const item of itemsOf(include)) {
        if (item.kind !== "mapping")
            isAddedUnknown = true;
        for (const { key, value } of yaml_node_entriesOf(item))
            added.set(key.text, [...(added.get(key.text) ?? []), value]);
    }
    for (const item of itemsOf(yaml_node_valueAt(matrix, "exclude"))) {
        for (const { key, value } of yaml_node_entriesOf(item)) {
            const row = rows.get(key.text);
            const values = [...itemsOf(row), ...(added.get(key.text) ?? [])];
            if (row === undefined && !added.has(key.text)) {
                if (!isAddedUnknown)
                    report(key, `The matrix has no row ${JSON.stringify(key.text)} to exclude from.`);
            }
            else if (!isAddedUnknown && isClosed(row) && !values.some((candidate) => covers(candidate, value))) {
                report(value, `The row ${JSON.stringify(key.text)} has no such value, so this excludes nothing.`);
            }
        }
    }
}
function isClosed(row) {
    return row === undefined || row.kind === "sequence";
}
/** Whether an excluded value matches a value of the matrix: of a mapping, its own keys must match. */
function covers(candidate, excluded) {
    if (candidate.kind === "scalar" && hasExpression(candidate.text))
        return true;
    if (excluded.kind === "scalar") {
        if (hasExpression(excluded.text))
            return true;
        return candidate.kind === "scalar" && candidate.text === excluded.text;
    }
    if (excluded.kind === "sequence") {
        return (candidate.kind === "sequence" &&
            candidate.items.length === excluded.items.length &&
            excluded.items.every((item, index) => {
                const other = candidate.items[index];
                return other !== undefined && covers(other, item);
            }));
    }
    return excluded.entries.every(({ key, value }) => {
        const own = yaml_node_valueAt(candidate, key.text);
        return own !== undefined && covers(own, value);
    });
}
function plain(node) {
    if (node.kind === "scalar")
        return node.value;
    if (node.kind === "sequence")
        return node.items.map(plain);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}
/** A value as it is written, as far as somebody may have meant the difference: `1` and `+1` are two versions. */
function written(node, source) {
    if (node.kind === "sequence")
        return node.items.map((item) => written(item, source));
    if (node.kind === "mapping") {
        return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, written(value, source)]));
    }
    // A tag is written by somebody who knows what it changes: no other value is like it.
    if (node.tag !== undefined)
        return [node.start];
    const isBlock = node.style === "literal" || node.style === "folded";
    if (isBlock)
        return [source.slice(node.start, node.end)];
    return typeof node.value === "number" ? [node.text] : node.value;
}

;// CONCATENATED MODULE: ./packages/validation/out/data/events.js
/** An event that can start a workflow: its activity types, none when it has none. */
const list = (types) => types.split(" ").filter((type) => type !== "");
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const EVENTS = new Map([
    ["branch_protection_rule", list("created edited deleted")],
    ["check_run", list("created rerequested completed requested_action")],
    ["check_suite", list("completed requested rerequested")],
    ["create", []],
    ["delete", []],
    ["deployment", []],
    ["deployment_status", []],
    [
        "discussion",
        list("created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered reopened closed"),
    ],
    ["discussion_comment", list("created edited deleted")],
    ["fork", []],
    ["gollum", []],
    ["image_version", list("created deleted ready")],
    ["issue_comment", list("created edited deleted")],
    [
        "issues",
        list("opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned typed untyped field_added field_removed"),
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
        list("assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled stacked"),
    ],
    ["pull_request_comment", list("created edited deleted")],
    ["pull_request_review", list("submitted edited dismissed")],
    ["pull_request_review_comment", list("created edited deleted")],
    [
        "pull_request_target",
        list("assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled stacked"),
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
    ["workflow_run", list("completed requested in_progress")],
]);
/** Events of which any activity type may be named. */
const FREE_TYPES = new Set(["repository_dispatch"]);
/** The filters that an event may have besides `types`. */
const EVENT_FILTERS = new Map([
    ["push", list("branches branches-ignore tags tags-ignore paths paths-ignore")],
    ["pull_request", list("branches branches-ignore paths paths-ignore")],
    ["pull_request_target", list("branches branches-ignore paths paths-ignore")],
    ["merge_group", list("branches branches-ignore")],
    ["workflow_run", list("branches branches-ignore workflows")],
]);

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf033-filters.js


/** Filters of events: patterns that GitHub does not take, and pairs that exclude each other. */
const filtersRule = {
    id: "WF033",
    severity: "error",
    title: "Filters of events are valid patterns",
    checkWorkflow(file, report) {
        for (const event of file.events) {
            checkPairs(event, report);
            for (const name of [...REF_FILTERS, ...PATH_FILTERS]) {
                const entry = entryOf(event.config, name);
                if (entry !== undefined)
                    checkPatterns(event, entry, report);
            }
        }
    },
};
const REF_FILTERS = ["branches", "branches-ignore", "tags", "tags-ignore"];
const PATH_FILTERS = ["paths", "paths-ignore"];
function checkPairs(event, report) {
    for (const name of ["branches", "tags", "paths"]) {
        const both = [entryOf(event.config, name), entryOf(event.config, `${name}-ignore`)];
        const [only, ignore] = both;
        if (only === undefined || ignore === undefined || !isPresent(only.value) || !isPresent(ignore.value))
            continue;
        const later = only.key.start > ignore.key.start ? only.key : ignore.key;
        report(later, `\`${name}\` and \`${name}-ignore\` cannot stand together for one event. Use \`!\` patterns in \`${name}\`.`);
    }
}
function checkPatterns(event, { key, value }, report) {
    const allowed = EVENT_FILTERS.get(event.name) ?? [];
    if (!allowed.includes(key.text)) {
        report(key, `\`${key.text}\` has no effect on the event ${JSON.stringify(event.name)}.`);
        return;
    }
    const patterns = scalarsOf(value);
    const isRef = REF_FILTERS.includes(key.text);
    for (const pattern of patterns) {
        for (const problem of findPatternProblems(pattern.text, isRef))
            report(place(pattern, problem.at), problem.message);
    }
}
function place(pattern, at) {
    const quote = pattern.style === "single" || pattern.style === "double" ? 1 : 0;
    const start = Math.min(pattern.start + quote + at, pattern.end);
    return { start, end: Math.max(start + 1, start) };
}
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
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
                add(at, "A backslash may only stand before `[`, `?`, `+`, `*`, `!` or `\\`.");
            at += 1;
        }
        else if (character === "[") {
            const end = findClosing(text, at);
            if (end < 0) {
                add(at, "The character class is not closed: `]` is missing.");
                break;
            }
            checkClass(text.slice(at + 1, end), at + 1, add);
            at = end;
        }
        else if (character === "?" || character === "+") {
            if (at === body || /[*?+]/.test(text[at - 1] ?? "")) {
                add(at, `\`${character}\` repeats the character before it, and there is none.`);
            }
        }
        else if (isRef && /[ ~^:\t]/.test(character))
            add(at, `A branch or tag cannot have ${JSON.stringify(character)} in its name.`);
        else if (character === "\r" || character === "\n")
            add(at, "A pattern is one line.");
    }
    checkEnds(text, body, isRef, add);
    return problems;
}
function checkEnds(text, body, isRef, add) {
    const rest = text.slice(body);
    if (isRef) {
        if (rest.startsWith("/") || rest.endsWith("/"))
            add(rest.startsWith("/") ? body : text.length - 1, "The name of a branch or tag neither starts nor ends with `/`.");
        const broken = /\/\/|\.\.|@\{/.exec(rest);
        if (broken !== null)
            add(body + broken.index, `A branch or tag cannot have ${JSON.stringify(broken[0])} in its name.`);
        if (rest.endsWith(".") || rest.endsWith(".lock"))
            add(text.length - 1, "The name of a branch or tag ends neither with `.` nor with `.lock`.");
        return;
    }
    if (/^\s|\s$/.test(text))
        add(/^\s/.test(text) ? 0 : text.length - 1, "The pattern has a space at its start or end.");
    if (/^\.{1,2}(\/|$)/.test(rest))
        add(body, "A path starts at the root of the repository, without `./` or `../`.");
    if (/\/\.{1,2}(\/|$)/.test(rest))
        add(body + rest.search(/\/\.{1,2}(\/|$)/), "A path has no `.` or `..` in it.");
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
    for (const match of text.matchAll(/(.)-(.)/g)) {
        const [, low = "", high = ""] = match;
        if (low > high)
            add(from + match.index, `The range ${low}-${high} is the wrong way round.`);
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/workflow/cron.js
const names = (text) => text.split(" ");
/** The five fields of a POSIX cron expression. */
const FIELDS = [
    { name: "minute", min: 0, max: 59, names: [] },
    { name: "hour", min: 0, max: 23, names: [] },
    { name: "day of the month", min: 1, max: 31, names: [] },
    { name: "month", min: 1, max: 12, names: names("jan feb mar apr may jun jul aug sep oct nov dec") },
    { name: "day of the week", min: 0, max: 7, names: names("sun mon tue wed thu fri sat") },
];
/** What is wrong with a cron expression, as the end of a sentence; `null` when it is right. */
function findCronProblem(text) {
    const parts = text.trim().split(/\s+/);
    if (parts.length !== FIELDS.length)
        return `it has ${parts.length} fields instead of 5`;
    for (const [index, field] of FIELDS.entries()) {
        const values = readField(parts[index] ?? "", field);
        if (values === null)
            return `${JSON.stringify(parts[index])} is no ${field.name} (${field.min} to ${field.max})`;
    }
    return null;
}
/** Fewest minutes between two runs of a valid cron expression within one hour; 60 when it runs once an hour or less. */
function shortestGapMinutes(text) {
    const [minutes = "", hours = ""] = text.trim().split(/\s+/);
    const [minuteField, hourField] = FIELDS;
    if (minuteField === undefined || hourField === undefined)
        return 60;
    const at = [...(readField(minutes, minuteField) ?? [])].toSorted((a, b) => a - b);
    const runsEveryHour = (readField(hours, hourField)?.size ?? 0) > 1;
    const gaps = at.slice(1).map((minute, index) => minute - (at[index] ?? 0));
    const [first] = at;
    const last = at.at(-1);
    if (runsEveryHour && at.length > 1 && first !== undefined && last !== undefined)
        gaps.push(60 - last + first);
    return Math.min(60, ...gaps);
}
/** The values that a field stands for; `null` when it is not valid. */
function readField(text, field) {
    const values = new Set();
    for (const part of text.split(",")) {
        const match = /^(\*|[A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?(?:\/(\d+))?$/.exec(part);
        if (match === null)
            return null;
        const [, from = "", to, step] = match;
        const start = from === "*" ? field.min : readValue(from, field);
        const end = from === "*" || (to === undefined && step !== undefined) ? field.max : readValue(to ?? from, field);
        const by = step === undefined ? 1 : Number(step);
        if (start === null || end === null || start > end || by < 1 || (from === "*" && to !== undefined))
            return null;
        for (let value = start; value <= end; value += by)
            values.add(value);
    }
    return values;
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

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf034-schedule.js



/** Shortest time between two scheduled runs. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
const MIN_GAP_MINUTES = 5;
/** Schedules that GitHub does not take, or does not keep. */
const scheduleRule = {
    id: "WF034",
    severity: "error",
    title: "Schedules are valid and not too frequent",
    checkWorkflow(file, report) {
        const schedule = eventOf(file, "schedule");
        if (schedule === undefined)
            return;
        if (!isPresent(schedule.config) ||
            (schedule.config.kind === "sequence" && schedule.config.items.length === 0)) {
            report(schedule.at, "`schedule` needs a list of `cron` entries.");
        }
        for (const item of itemsOf(schedule.config)) {
            const cron = scalarOf(item, "cron");
            if (cron !== undefined)
                checkCron(cron, report);
            const zone = entryOf(item, "timezone");
            if (zone !== undefined)
                checkZone(zone.value.kind === "scalar" ? zone.value : zone.key, report);
            if (item.kind === "mapping" && yaml_node_valueAt(item, "cron") === undefined)
                report(item, "A schedule needs `cron`.");
        }
    },
};
function checkCron(cron, report) {
    const problem = findCronProblem(cron.text);
    if (problem !== null) {
        report(cron, `The schedule ${JSON.stringify(cron.text)} is not valid: ${problem}.`);
        return;
    }
    const gap = shortestGapMinutes(cron.text);
    if (gap < MIN_GAP_MINUTES) {
        report(cron, `The schedule would run every ${gap === 1 ? "minute" : `${gap} minutes`}; GitHub runs a schedule every ${MIN_GAP_MINUTES} minutes at most.`, { severity: "warning" });
    }
}
function checkZone(zone, report) {
    try {
        new Intl.DateTimeFormat("en", { timeZone: zone.text });
    }
    catch {
        report(zone, `${JSON.stringify(zone.text)} is no time zone of the IANA database, such as "Europe/Berlin".`);
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf035-inputs.js


/** Most inputs of workflow_dispatch. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs */
const MAX_INPUTS = 25;
/** Inputs of workflows whose types, options and defaults do not fit together. */
const inputsRule = {
    id: "WF035",
    severity: "error",
    title: "Inputs have options and defaults that fit their type",
    checkWorkflow(file, report) {
        const dispatch = yaml_node_entriesOf(yaml_node_valueAt(eventOf(file, "workflow_dispatch")?.config, "inputs"));
        const [extra] = dispatch.slice(MAX_INPUTS);
        if (extra !== undefined) {
            report(extra.key, `workflow_dispatch takes ${MAX_INPUTS} inputs at most; this one has ${dispatch.length}.`);
        }
        wf035_inputs_checkNames(dispatch, report);
        for (const input of dispatch)
            checkDispatchInput(input, report);
        const call = yaml_node_entriesOf(yaml_node_valueAt(eventOf(file, "workflow_call")?.config, "inputs"));
        wf035_inputs_checkNames(call, report);
        for (const input of call)
            checkCallInput(input, report);
    },
};
function wf035_inputs_checkNames(inputs, report) {
    const seen = new Map();
    for (const { key } of inputs) {
        const same = seen.get(key.text.toLowerCase());
        if (same !== undefined && same !== key.text) {
            report(key, `The input ${JSON.stringify(key.text)} is there already, as ${JSON.stringify(same)}; case does not count.`);
        }
        seen.set(key.text.toLowerCase(), key.text);
    }
}
function checkDispatchInput({ key, value }, report) {
    const type = scalarOf(value, "type")?.text ?? "string";
    const given = entryOf(value, "options");
    const options = given?.value;
    const fallback = scalarOf(value, "default");
    if (type !== "choice") {
        if (given !== undefined && isPresent(given.value))
            report(key, `\`options\` needs \`type: choice\`; the input ${JSON.stringify(key.text)} is of type ${type}.`);
    }
    else {
        const values = scalarsOf(options);
        if (values.length === 0)
            report(key, `The input ${JSON.stringify(key.text)} is a choice, but has no \`options\`.`);
        checkOptions(options, report);
        if (values.length > 0 && fallback !== undefined && !values.some(({ text }) => text === fallback.text)) {
            report(fallback, `The default ${JSON.stringify(fallback.text)} is none of the options.`);
        }
    }
    checkDefault(type, fallback, report);
}
function checkOptions(options, report) {
    const seen = new Set();
    for (const option of itemsOf(options)) {
        if (option.kind !== "scalar")
            continue;
        if (seen.has(option.text))
            report(option, `The option ${JSON.stringify(option.text)} stands twice.`);
        seen.add(option.text);
    }
}
function checkCallInput({ key, value }, report) {
    const fallback = yaml_node_valueAt(value, "default");
    const required = scalarOf(value, "required");
    checkDefault(scalarOf(value, "type")?.text ?? "", scalarOf(value, "default"), report);
    if (required?.value === true && fallback !== undefined) {
        report(fallback, `The input ${JSON.stringify(key.text)} is required, so its default is never used.`, {
            severity: "warning",
        });
    }
}
function checkDefault(type, fallback, report) {
    if (fallback === undefined || hasExpression(fallback.text))
        return;
    if (type === "boolean" && !/^(true|false)$/i.test(fallback.text)) {
        report(fallback, `The default ${JSON.stringify(fallback.text)} is no boolean.`);
    }
    if (type === "number" && (fallback.text.trim() === "" || Number.isNaN(Number(fallback.text)))) {
        report(fallback, `The default ${JSON.stringify(fallback.text)} is no number.`);
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf036-events.js


/** Events and activity types that GitHub does not have. */
const eventsRule = {
    id: "WF036",
    severity: "error",
    title: "Events and their activity types exist",
    checkWorkflow(file, report) {
        for (const event of file.events) {
            const types = EVENTS.get(event.name);
            if (types === undefined) {
                report(event.at, `There is no event ${JSON.stringify(event.name)}.`);
                continue;
            }
            checkTypes(event, types, report);
            const workflows = entryOf(event.config, "workflows");
            const isWithout = workflows === undefined || !isPresent(workflows.value);
            if (event.name === "workflow_run" && (isWithout || isEmptyList(workflows.value))) {
                report(event.at, "workflow_run needs `workflows`: the names of the workflows to wait for.");
            }
        }
    },
};
function isEmptyList(node) {
    return node?.kind === "sequence" && itemsOf(node).length === 0;
}
function checkTypes(event, known, report) {
    const entry = entryOf(event.config, "types");
    if (entry === undefined || FREE_TYPES.has(event.name))
        return;
    // A type of an event that has none is an unknown key, which the schema tells.
    if (known.length === 0)
        return;
    for (const type of scalarsOf(yaml_node_valueAt(event.config, "types"))) {
        if (!known.includes(type.text) && !hasExpression(type.text)) {
            report(type, `The event ${JSON.stringify(event.name)} has no activity type ${JSON.stringify(type.text)}. It has ${known.join(", ")}.`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf037-runner-labels.js



/** Labels of runners that GitHub does not have, does not have any more, or that no machine can have together. */
const runnerLabelsRule = {
    id: "WF037",
    severity: "warning",
    title: "Runners with these labels exist",
    checkWorkflow(file, report) {
        for (const job of file.jobs) {
            const runsOn = yaml_node_valueAt(job.node, "runs-on");
            if (runsOn?.kind === "mapping") {
                if (yaml_node_valueAt(runsOn, "group") === undefined)
                    checkLabels(file, job, yaml_node_valueAt(runsOn, "labels"), report);
            }
            else
                checkLabels(file, job, runsOn, report);
        }
    },
};
function checkLabels({ project }, job, node, report) {
    const labels = scalarsOf(node).flatMap((label) => expand(job, label));
    // With one label of their own the others are theirs too.
    const isSelfHosted = labels.some(({ text }) => /^self-hosted$/i.test(text) || PROVIDER_LABEL.test(text) || project.policy.hasRunner(text));
    for (const label of labels)
        checkLabel(label, isSelfHosted, report);
    if (node?.kind !== "sequence" || isSelfHosted)
        return;
    let first;
    for (const label of labels) {
        const platform = platformOf(label.text);
        if (platform === undefined)
            continue;
        if (first !== undefined && isConflict(first.text, label.text)) {
            report(label, `No machine has both labels ${JSON.stringify(first.text)} and ${JSON.stringify(label.text)}.`, { severity: "error" });
        }
        first ??= label;
    }
}
function isConflict(a, b) {
    if (a.toLowerCase() === b.toLowerCase())
        return false;
    if (platformOf(a) !== platformOf(b))
        return true;
    if (a.endsWith("-latest") || b.endsWith("-latest"))
        return false;
    return /[-\d]/.test(a) && /[-\d]/.test(b) && a !== "linux" && b !== "linux";
}
function checkLabel(label, isSelfHosted, report) {
    const name = label.text.toLowerCase();
    if (RETIRED_LABELS.has(name)) {
        report(label, `GitHub has switched off the runners ${JSON.stringify(label.text)}. Use a newer image.`);
    }
    else if (!isSelfHosted && !RUNNER_LABELS.has(name)) {
        report(label, `GitHub has no runner with the label ${JSON.stringify(label.text)}. If it is one of your own, name it in the settings under \`runner-labels\`.`);
    }
}
/** Of `${{ matrix.os }}` the values of the matrix; nothing of any other expression. */
function expand(job, label) {
    if (!hasExpression(label.text))
        return [label];
    const row = /^\s*\$\{\{\s*matrix\.([\w.-]+)\s*\}\}\s*$/.exec(label.text)?.[1];
    return row === undefined ? [] : matrixValuesOf(job, row.toLowerCase().split(".")).scalars;
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf038-shell.js


/** Shells that GitHub does not know, or not on this system. */
const shellRule = {
    id: "WF038",
    severity: "error",
    title: "Shells exist on the runner",
    checkWorkflow(file, report) {
        checkShell(defaultShell(file.mapping), undefined, report);
        for (const job of file.jobs) {
            const platform = platformOfJob(job.node);
            checkShell(defaultShell(job.node), platform, report);
            for (const step of job.steps)
                checkShell(scalarOf(step.node, "shell"), platform, report);
        }
    },
    checkAction(file, report) {
        for (const step of file.steps)
            checkShell(scalarOf(step.node, "shell"), undefined, report);
    },
};
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const SHELLS = new Map([
    ["bash", ["linux", "macos", "windows"]],
    ["pwsh", ["linux", "macos", "windows"]],
    ["python", ["linux", "macos", "windows"]],
    ["sh", ["linux", "macos"]],
    ["cmd", ["windows"]],
    ["powershell", ["windows"]],
]);
function defaultShell(node) {
    return scalarOf(mappingOf(mappingOf(node, "defaults"), "run"), "shell");
}
function platformOfJob(node) {
    const runsOn = yaml_node_valueAt(node, "runs-on");
    const labels = scalarsOf(runsOn?.kind === "mapping" ? yaml_node_valueAt(runsOn, "labels") : runsOn);
    return labels
        .map(({ text }) => (hasExpression(text) ? undefined : platformOf(text)))
        .find((name) => name !== undefined);
}
function checkShell(shell, platform, report) {
    if (shell === undefined || hasExpression(shell.text))
        return;
    const name = shell.text.trim().toLowerCase();
    // A text with `{0}` is the command line of any program.
    if (name.includes("{0}"))
        return;
    const platforms = SHELLS.get(name);
    if (platforms === undefined) {
        report(shell, `There is no shell ${JSON.stringify(shell.text)}. Use ${[...SHELLS.keys()].join(", ")}, or a command with {0}.`);
    }
    else if (platform !== undefined && !platforms.includes(platform)) {
        report(shell, `The shell ${JSON.stringify(shell.text)} does not exist on ${platform}.`);
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf039-env-names.js

/** Names of environment variables that a shell cannot read. */
const envNamesRule = {
    id: "WF039",
    severity: "warning",
    title: "Names of environment variables can be used",
    checkWorkflow(file, report) {
        wf039_env_names_checkNames(yaml_node_valueAt(file.mapping, "env"), report);
        for (const job of file.jobs) {
            wf039_env_names_checkNames(yaml_node_valueAt(job.node, "env"), report);
            wf039_env_names_checkNames(yaml_node_valueAt(yaml_node_valueAt(job.node, "container"), "env"), report);
            for (const { value } of yaml_node_entriesOf(yaml_node_valueAt(job.node, "services")))
                wf039_env_names_checkNames(yaml_node_valueAt(value, "env"), report);
            for (const step of job.steps)
                wf039_env_names_checkNames(step.env, report);
        }
    },
    checkAction(file, report) {
        for (const step of file.steps)
            wf039_env_names_checkNames(step.env, report);
    },
};
function wf039_env_names_checkNames(env, report) {
    for (const { key } of yaml_node_entriesOf(env)) {
        if (hasExpression(key.text))
            continue;
        if (/[&=\s]/.test(key.text) || key.text === "") {
            report(key, `${JSON.stringify(key.text)} is no name for an environment variable: it holds \`&\`, \`=\` or a space.`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf040-action-inputs.js



/** Actions that are not there, and inputs that they do not have or cannot do without. */
const actionInputsRule = {
    id: "WF040",
    severity: "error",
    title: "Steps use actions that exist, with the inputs that they have",
    checkWorkflow(file, report) {
        for (const job of file.jobs)
            for (const step of job.steps)
                wf040_action_inputs_checkStep(step, file.project, report);
    },
    checkAction(file, report) {
        for (const step of file.steps)
            wf040_action_inputs_checkStep(step, file.project, report);
    },
};
function wf040_action_inputs_checkStep(step, project, report) {
    const { uses } = step;
    if (uses === undefined || hasExpression(uses.text) || uses.text.trim() === "")
        return;
    if (uses.text.startsWith("docker://")) {
        if (/^docker:\/\/($|:)/.test(uses.text) || uses.text.endsWith(":"))
            report(uses, "The image's name or tag is empty.");
        return;
    }
    const path = toLocalPath(uses.text);
    if (path !== undefined) {
        checkLocal(step, uses, path, project, report);
        return;
    }
    const reference = parseActionReference(uses.text);
    if (reference === undefined || reference.ref === "" || uses.text !== uses.text.trim()) {
        report(uses, `${JSON.stringify(uses.text)} is no action. Write owner/name@ref, ./path, $/path, or docker://image.`);
        return;
    }
    const folder = reference.path === "" ? "" : `/${reference.path}`;
    const known = KNOWN_ACTIONS.get(`${reference.repository}${folder}`.toLowerCase());
    if (known !== undefined) {
        checkInputs(step, uses, known.inputs, known.required, report);
    }
}
function checkLocal(step, uses, path, project, report) {
    const action = project.findAction(path);
    if (action === undefined) {
        if (project.isComplete)
            report(uses, `There is no action.yml in ${JSON.stringify(uses.text)}.`);
        return;
    }
    const names = action.inputs.map(({ key }) => key.text.toLowerCase());
    const required = action.inputs
        .filter(({ value }) => scalarOf(value, "required")?.value === true && !isPresent(yaml_node_valueAt(value, "default")))
        .map(({ key }) => key.text.toLowerCase());
    checkInputs(step, uses, action.using === "docker" ? [...names, "args", "entrypoint"] : names, required, report);
    for (const { key } of yaml_node_entriesOf(step.with)) {
        const input = action.inputs.find((entry) => entry.key.text.toLowerCase() === key.text.toLowerCase());
        const message = scalarOf(input?.value, "deprecationMessage");
        if (message !== undefined) {
            report(key, `The input ${JSON.stringify(key.text)} is deprecated: ${message.text}`, {
                severity: "warning",
            });
        }
    }
}
function checkInputs(step, uses, known, required, report) {
    const given = yaml_node_entriesOf(step.with).filter(({ key }) => !hasExpression(key.text));
    for (const { key } of given) {
        const name = key.text.toLowerCase();
        if (!known.some((input) => input === name || (input.endsWith("*") && name.startsWith(input.slice(0, -1))))) {
            const list = known.length === 0 ? "It has none." : `It has ${known.join(", ")}.`;
            report(key, `The action ${JSON.stringify(uses.text)} has no input ${JSON.stringify(key.text)}. ${list}`);
        }
    }
    const isUnknown = yaml_node_valueAt(step.node, "with")?.kind === "scalar" && isPresent(yaml_node_valueAt(step.node, "with"));
    const missing = required.filter((name) => !given.some(({ key }) => key.text.toLowerCase() === name));
    if (missing.length > 0 && !isUnknown) {
        report(uses, `The action ${JSON.stringify(uses.text)} needs the input ${missing.map((name) => JSON.stringify(name)).join(", ")}.`);
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf041-called-workflows.js




/** Deepest chain of called workflows. https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#nesting-reusable-workflows */
const MAX_NESTING = 10;
/** Calls of workflows that are not there, or that get what they do not take. */
const calledWorkflowsRule = {
    id: "WF041",
    severity: "error",
    title: "Called workflows exist and get the inputs and secrets that they declare",
    checkWorkflow(file, report) {
        for (const job of file.jobs) {
            if (job.uses !== undefined && job.uses.text.trim() !== "")
                checkCall(file, job, job.uses, report);
        }
    },
};
const REMOTE = /^[\w.-]+\/[\w.-]+\/[^@]+\.ya?ml@[^\s@]+$/;
function checkCall(file, job, uses, report) {
    const text = uses.text;
    if (hasExpression(text))
        return;
    const path = text.startsWith("../") ? undefined : toLocalPath(text);
    if (path === undefined) {
        const callee = file.project.findWorkflow(text);
        if (callee !== undefined)
            checkCallee(file, job, uses, callee, report);
        else if (!REMOTE.test(text)) {
            report(uses, `${JSON.stringify(text)} is no workflow. Write owner/name/.github/workflows/file.yml@ref, or ./.github/workflows/file.yml.`);
        }
        return;
    }
    if (text.includes("@")) {
        report(uses, "A workflow of the same repository is called without `@ref`: it is taken at the caller's commit.");
        return;
    }
    if (!/\.ya?ml$/.test(text)) {
        report(uses, `${JSON.stringify(text)} is no workflow: its name must end with .yml or .yaml.`);
        return;
    }
    const callee = file.project.findWorkflow(path);
    if (callee === undefined) {
        if (file.project.isComplete)
            report(uses, `There is no workflow ${JSON.stringify(text)}.`);
        return;
    }
    checkCallee(file, job, uses, callee, report);
}
function checkCallee(file, job, uses, callee, report) {
    const event = eventOf(callee, "workflow_call");
    if (event === undefined) {
        report(uses, `The workflow ${JSON.stringify(uses.text)} cannot be called: it has no \`on: workflow_call\`.`);
        return;
    }
    wf041_called_workflows_checkInputs(file, job, uses, yaml_node_entriesOf(yaml_node_valueAt(event.config, "inputs")), report);
    checkSecrets(job, uses, yaml_node_entriesOf(yaml_node_valueAt(event.config, "secrets")), report);
    const depth = nesting(callee, [file.path]);
    if (depth === CIRCLE)
        report(uses, "This workflow, or one that it calls, calls itself in a circle.");
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
        const next = uses === undefined ? undefined : callee.project.findWorkflow(uses.text);
        return next === undefined ? [] : [nesting(next, [...path, callee.path])];
    });
    return Math.max(path.length, ...deeper);
}
function wf041_called_workflows_checkInputs(file, job, uses, declared, report) {
    const given = yaml_node_entriesOf(yaml_node_valueAt(job.node, "with"));
    for (const { key, value } of given) {
        const input = declared.find((entry) => same(entry.key, key));
        if (input === undefined)
            report(key, `The called workflow has no input ${JSON.stringify(key.text)}.${known(declared)}`);
        else
            checkType(file, yaml_node_asScalar(value), scalarOf(input.value, "type")?.text, key.text, report);
    }
    for (const { key, value } of declared) {
        const isRequired = scalarOf(value, "required")?.value === true && !isPresent(yaml_node_valueAt(value, "default"));
        if (isRequired && !given.some((entry) => same(entry.key, key))) {
            report(uses, `The called workflow needs the input ${JSON.stringify(key.text)}.`);
        }
    }
}
function checkType(file, value, type, name, report) {
    if (value === undefined || type === undefined)
        return;
    let kind = typeof value.value;
    if (hasExpression(value.text)) {
        if (!isOnlyExpression(value.text))
            kind = "string";
        else {
            const checked = expressionsOf(file).checked.find(({ site }) => site.scalar === value)?.checked;
            kind = checked?.type.kind ?? "any";
        }
    }
    if (kind === "any" || kind === "null" || kind === type)
        return;
    // GitHub turns numbers and booleans into texts, but not the other way round.
    if (type === "string" && (kind === "number" || kind === "boolean"))
        return;
    report(value, `The input ${JSON.stringify(name)} is a ${type}, but gets a ${kind}.`);
}
function checkSecrets(job, uses, declared, report) {
    const secrets = yaml_node_valueAt(job.node, "secrets");
    if (yaml_node_asScalar(secrets)?.text === "inherit")
        return;
    const given = yaml_node_entriesOf(secrets);
    for (const { key } of given) {
        if (!declared.some((entry) => same(entry.key, key))) {
            report(key, `The called workflow has no secret ${JSON.stringify(key.text)}.${known(declared)}`);
        }
    }
    for (const { key, value } of declared) {
        if (scalarOf(value, "required")?.value === true && !given.some((entry) => same(entry.key, key))) {
            report(uses, `The called workflow needs the secret ${JSON.stringify(key.text)}.`);
        }
    }
}
function same(a, b) {
    return a.text.toLowerCase() === b.text.toLowerCase();
}
function known(declared) {
    return declared.length === 0 ? "" : ` It has ${declared.map(({ key }) => key.text).join(", ")}.`;
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf042-permission-parity.js



/** Deepest chain of called workflows. https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#nesting-reusable-workflows */
const wf042_permission_parity_MAX_NESTING = 10;
/**
 * Called workflows that ask for more than their caller may give: GitHub refuses to start the run, without a log.
 *
 * A workflow that is itself called gets its permissions from a caller that is not known here; then its own jobs count
 * only where it names permissions.
 */
const permissionParityRule = {
    id: "WF042",
    severity: "error",
    title: "A called workflow asks for no more than its caller may give",
    checkWorkflow(file, report) {
        const isCalled = eventOf(file, "workflow_call") !== undefined;
        for (const job of file.jobs) {
            if (job.uses === undefined)
                continue;
            const named = readPermissions(yaml_node_valueAt(job.node, "permissions")) ??
                readPermissions(yaml_node_valueAt(file.mapping, "permissions"));
            if (named === undefined && isCalled)
                continue;
            const callee = file.project.findWorkflow(job.uses.text);
            if (callee === undefined)
                continue;
            const excess = findCallExcess(callee, named ?? file.project.policy.defaultPermissions, [file.path]);
            const [first] = excess;
            if (first === undefined)
                continue;
            const list = excess.map(({ scope, wanted, allowed }) => `${scope}: ${wanted} (allowed: ${allowed})`);
            const source = named === undefined ? "the repository's default token" : "this job";
            // GitHub names the job, and it is where the permissions are missing.
            report(job.key, `The called workflow asks for more than ${source} may give: ${[...new Set(list)].join(", ")}; in ${first.where}. GitHub will not start the run. Grant it under \`permissions\` of the job ${JSON.stringify(job.id)}, or lower it there.`);
        }
    },
};
function findCallExcess(callee, ceiling, path) {
    if (path.includes(callee.path) || path.length > wf042_permission_parity_MAX_NESTING)
        return [];
    const found = [];
    const workflow = readPermissions(yaml_node_valueAt(callee.mapping, "permissions"));
    if (workflow !== undefined)
        found.push(...locate(findExcess(workflow, ceiling), callee.path));
    for (const job of callee.jobs) {
        const own = readPermissions(yaml_node_valueAt(job.node, "permissions"));
        if (own !== undefined) {
            found.push(...locate(findExcess(own, ceiling), `the job ${JSON.stringify(job.id)} of ${callee.path}`));
        }
        const next = job.uses === undefined ? undefined : callee.project.findWorkflow(job.uses.text);
        if (next !== undefined) {
            found.push(...findCallExcess(next, permissionsOf(callee.mapping, job.node, ceiling), [...path, callee.path]));
        }
    }
    return found;
}
function locate(excess, where) {
    return excess.map((one) => ({ ...one, where }));
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf043-dead-runtime.js



/** Actions that need a version of Node which GitHub's runners do not have any more. */
const deadRuntimeRule = {
    id: "WF043",
    severity: "warning",
    title: "Actions run on a Node that GitHub still has",
    checkWorkflow(file, report) {
        for (const job of file.jobs)
            for (const step of job.steps)
                wf043_dead_runtime_checkStep(step, report);
    },
    checkAction(file, report) {
        for (const step of file.steps)
            wf043_dead_runtime_checkStep(step, report);
        const using = scalarOf(mappingOf(file.mapping, "runs"), "using");
        if (using !== undefined && /^node(12|16)$/.test(using.text)) {
            report(using, `GitHub's runners have no ${using.text} any more. Use node24.`);
        }
    },
};
/**
 * Versions whose service is gone, so that the job fails.
 *
 * @see https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/
 * @see https://github.blog/changelog/2024-12-05-notice-of-upcoming-releases-and-breaking-changes-for-github-actions/
 */
const REFUSED = new Set(["upload-artifact", "download-artifact"]
    .flatMap((name) => [1, 2, 3].map((major) => `actions/${name} v${major}`))
    .concat(["actions/cache v1", "actions/cache v2"]));
function wf043_dead_runtime_checkStep(step, report) {
    const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
    if (step.uses === undefined || reference === undefined)
        return;
    const path = reference.path === "" ? "" : `/${reference.path}`;
    const oldest = OLDEST_LIVING_MAJOR.get(`${reference.repository}${path}`);
    const major = /^v?(\d+)(\.|$)/.exec(reference.ref)?.[1];
    if (oldest !== undefined && major !== undefined && Number(major) < oldest) {
        const isRefused = REFUSED.has(`${reference.repository} v${major}`);
        report(step.uses, isRefused
            ? `GitHub fails every run of ${JSON.stringify(step.uses.text)}. Use v${oldest} or later.`
            : `${JSON.stringify(step.uses.text)} runs on a version of Node that GitHub has switched off. Use v${oldest} or later.`, { severity: isRefused ? "error" : "warning" });
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf044-concurrency.js

/** Concurrency groups in which a job waits for its own run. */
const concurrencyRule = {
    id: "WF044",
    severity: "error",
    title: "Concurrency groups do not block themselves",
    checkWorkflow(file, report) {
        const outer = groupOf(yaml_node_valueAt(file.mapping, "concurrency"));
        checkQueue(yaml_node_valueAt(file.mapping, "concurrency"), report);
        for (const job of file.jobs) {
            const concurrency = yaml_node_valueAt(job.node, "concurrency");
            checkQueue(concurrency, report);
            const group = groupOf(concurrency);
            if (outer !== undefined && group?.text.trim() === outer.text.trim()) {
                report(group, "The job is in the same concurrency group as its workflow: it waits for its own run to end. Give it a group of its own.");
            }
            wf044_concurrency_checkCallee(file, job.uses, outer, report);
        }
    },
};
function groupOf(node) {
    return yaml_node_asScalar(node) ?? scalarOf(node, "group");
}
function checkQueue(node, report) {
    const queue = entryOf(node, "queue");
    const cancel = scalarOf(node, "cancel-in-progress");
    if (queue?.value.kind === "scalar" && queue.value.text === "max" && cancel?.value === true) {
        report(queue.key, "`queue: max` and `cancel-in-progress: true` contradict each other.");
    }
}
function wf044_concurrency_checkCallee(file, uses, outer, report) {
    if (uses === undefined || outer === undefined)
        return;
    const callee = file.project.findWorkflow(uses.text);
    const inner = groupOf(yaml_node_valueAt(callee?.mapping, "concurrency"));
    const isSame = inner?.text.trim() === outer.text.trim();
    // `github.workflow` is the caller's name in the called workflow too, so equal texts are equal groups.
    if (isSame && !(hasExpression(outer.text) && outer.text.includes("inputs."))) {
        report(uses, "The called workflow is in the same concurrency group as this one: it waits for its own caller.");
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf050-constant-if.js



/** Conditions that are the same on every run. */
const constantIfRule = {
    id: "WF050",
    severity: "warning",
    title: "Conditions depend on something",
    checkWorkflow: wf050_constant_if_check,
    checkAction: wf050_constant_if_check,
};
function wf050_constant_if_check(file, report) {
    for (const { site, checked } of expressionsOf(file).checked) {
        if (!expression_site_isCondition(site.path) || !site.isWhole || site.parsed.status !== "parsed")
            continue;
        if (checked.problems.length > 0 || !isConstant(site.parsed.ast))
            continue;
        const { scalar } = site;
        report({ start: scalar.start, end: Math.max(scalar.start + 1, scalar.end) }, `The condition ${JSON.stringify(site.text.trim().slice(0, 60))} is always the same. Remove it, or what it guards.`, 
        // A comparison of constants is most likely there to try something out.
        { severity: site.parsed.ast instanceof ast/* Binary */.yI ? "info" : "warning" });
    }
}
/** Functions that give the same for the same arguments. */
const PURE = new Set(["contains", "startswith", "endswith", "format", "join", "tojson", "fromjson", "case"]);
function isConstant(node) {
    if (node instanceof ast/* ContextAccess */.QC)
        return false;
    if (node instanceof ast/* Grouping */.aU)
        return isConstant(node.group);
    if (node instanceof ast/* Unary */._c)
        return isConstant(node.expr);
    if (node instanceof ast/* Binary */.yI)
        return isConstant(node.left) && isConstant(node.right);
    if (node instanceof ast/* Logical */.oD)
        return node.args.every(isConstant);
    if (node instanceof ast/* IndexAccess */.p_)
        return isConstant(node.expr);
    if (node instanceof ast/* FunctionCall */.R6) {
        return PURE.has(node.functionName.lexeme.toLowerCase()) && node.args.every(isConstant);
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/validation/out/rules/wf051-always-true.js


/** Conditions with text around `${{ }}`: a text that is not empty is true. */
const alwaysTrueRule = {
    id: "WF051",
    severity: "error",
    title: "Conditions are not always true by accident",
    checkWorkflow: wf051_always_true_check,
    checkAction: wf051_always_true_check,
};
function wf051_always_true_check(file, report) {
    const seen = new Set();
    for (const { scalar, path, isBare } of expressionsOf(file).sites) {
        if (!expression_site_isCondition(path) || isBare || seen.has(scalar))
            continue;
        seen.add(scalar);
        const { text } = scalar;
        const isExact = text.startsWith("${{") && text.endsWith("}}") && text.indexOf("}}") === text.length - 2;
        if (isExact || isOneExpression(text))
            continue;
        report({ start: scalar.start, end: Math.min(scalar.end, scalar.start + text.length + 2) }, "The condition is always true: there is text around the braces, if only a space or a line break. Remove the braces.");
    }
}
/** `}}` may also stand inside of a string. */
function isOneExpression(text) {
    if (!text.startsWith("${{") || !text.endsWith("}}"))
        return false;
    return !text
        .slice(3, -2)
        .replace(/'[^']*'/g, "")
        .includes("}}");
}

;// CONCATENATED MODULE: ./packages/validation/out/rules.js











































/** Every rule of workflow and action files, in the order of their ids. To add one: write its file, and name it here. */
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
    keptCredentialsRule,
    broadSecretsRule,
    hardcodedCredentialsRule,
    unsafeCommandsRule,
    environmentFilesRule,
    unsoundContainsRule,
    cacheInReleaseRule,
    archivedActionsRule,
];
const page = (id, severity, title) => ({
    id,
    severity,
    title,
});
/** Rules that are not run over a workflow or an action file: those of the configuration, and of the checks themselves. */
const OTHER_PAGES = [
    page("CFG001", "error", "The configuration can be read"),
    page("CFG002", "error", "No key is repeated"),
    page("CFG003", "error", "Every required key is there"),
    page("CFG004", "warning", "Every key is known"),
    page("CFG005", "error", "Every value has its type"),
    page("CFG006", "error", "Every value is within its bounds"),
    page("CFG007", "error", "Repositories are written owner/name"),
    page("CFG008", "error", "No repository is listed twice"),
    page("CFG009", "warning", "A run leaves room in GitHub's rate limit"),
    page("CFG010", "warning", "The interval is one that GitHub keeps"),
    page("CFG011", "error", "At least one repository is listed"),
    page("CFG012", "error", "Every repository exists and may be read"),
    page("CFG013", "error", "No secret stands in the configuration"),
    page("CFG014", "info", "The list of repositories is in order"),
    page("VC001", "error", "Every check comes to an end"),
    page("VC002", "warning", "Ignores have a reason and are needed"),
    page("VC003", "error", "Every file can be read"),
    page("VC004", "error", "The settings of the checks can be read"),
];
/** The page of every rule there is. */
const rules_RULE_PAGES = [...OTHER_PAGES, ...RULES];

;// CONCATENATED MODULE: ./packages/validation/out/workflow/action-file.js


/** Reads the parts of an action's metadata, however broken it is. */
function readAction(source, project) {
    const mapping = source.root?.kind === "mapping" ? source.root : undefined;
    const runs = mappingOf(mapping, "runs");
    return {
        ...source,
        kind: "action",
        mapping,
        inputs: yaml_node_entriesOf(yaml_node_valueAt(mapping, "inputs")),
        outputs: yaml_node_entriesOf(yaml_node_valueAt(mapping, "outputs")),
        using: scalarOf(runs, "using")?.text ?? "",
        steps: readSteps(yaml_node_valueAt(runs, "steps"), undefined),
        project,
    };
}

// EXTERNAL MODULE: ./packages/core/out/config/source-text.js
var source_text = __webpack_require__(71407);
// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(88009);
;// CONCATENATED MODULE: ./packages/validation/out/yaml/anchors.js

/** The anchors of a document, in the order of the text, and which of them aliases name. */
class Anchors {
    #text;
    /** By name; one that is defined again hides the earlier one. */
    #current = new Map();
    #unused = new Set();
    constructor(text) {
        this.#text = text;
    }
    /** Remembers the anchor of a node, if it has one; `start` is where the node's value begins. */
    note(node, start) {
        if ((0,yaml_dist/* isAlias */.Vj)(node) || node.anchor === undefined)
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
        if (anchor !== undefined)
            this.#unused.delete(anchor);
        return anchor;
    }
    /** Those that no alias named. */
    unused() {
        return [...this.#unused];
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/yaml/hostile-text.js
/**
 * Most characters of a workflow or action file. GitHub's runner reads 1 MiB
 * (https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ParseOptions.cs); half of that parses in time.
 */
const MAX_TEXT_LENGTH = 512 * 1024;
/** Most lines: far above any workflow, and what a parser reads in time. */
const MAX_LINES = 16_000;
/** Deepest nesting, as GitHub's own reader has it (`MaxDepth` of the same file). */
const MAX_DEPTH = 50;
/** Brackets open at once before the text is refused: scripts and JSON inside strings count too, so it is generous. */
const MAX_OPEN_BRACKETS = 300;
/** Refuses what could make a parser hang or run out of memory; reads the text once. */
function findHostileText(text) {
    if (text.length > MAX_TEXT_LENGTH) {
        return refuse("WF002", `The file is longer than ${MAX_TEXT_LENGTH / 1024} KiB. Split it.`, 0);
    }
    const control = findControlCharacter(text);
    if (control >= 0) {
        return refuse("WF001", "The file holds a control character: it is not a text file.", control);
    }
    const binary = text.indexOf("\ufffd\ufffd\ufffd");
    if (binary >= 0)
        return refuse("WF001", "The file is not UTF-8 text.", binary);
    return findManyLines(text) ?? findDeepBrackets(text) ?? findDeepIndicators(text);
}
/** Tabs and line ends are text; everything else below a space is not. */
function findControlCharacter(text) {
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x7f || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d))
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
function findDeepBrackets(text) {
    let open = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x5b || code === 0x7b)
            open += 1;
        else if (code === 0x5d || code === 0x7d)
            open = Math.max(0, open - 1);
        if (open > MAX_OPEN_BRACKETS)
            return refuse("WF002", tooDeep(), at);
    }
    return null;
}
/** `- - - -`, `? ? ?` and `a: a: a:` nest without brackets and on one line. */
function findDeepIndicators(text) {
    const match = /(?:[-?:] {0,2}){200}/.exec(text);
    if (match !== null && /[-?:] /.test(match[0]))
        return refuse("WF002", tooDeep(), match.index);
    return null;
}
function tooDeep() {
    return `The file is nested deeper than ${MAX_DEPTH} levels, which GitHub does not read.`;
}
function refuse(rule, message, offset) {
    return { rule, message, at: { start: offset, end: offset + 1 } };
}

;// CONCATENATED MODULE: ./packages/validation/out/yaml/read-scalar.js
/** Turns a scalar of the library into one of ours. */
function toScalar(node, text) {
    const [start, end] = node.range ?? [0, 0];
    const style = STYLES[node.type ?? "PLAIN"] ?? "plain";
    const { value } = node;
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    const spelled = style === "plain" && typeof value !== "string" ? (node.source ?? text.slice(start, end)) : String(value);
    const tag = node.tag === undefined ? {} : { tag: node.tag };
    return isPlain
        ? { kind: "scalar", value, text: spelled, style, start, end, ...tag }
        : { ...nullScalar(start), end, style, ...tag };
}
/** The types of values that YAML's own tags stand for. */
const TAGGED = {
    "tag:yaml.org,2002:int": "number",
    "tag:yaml.org,2002:float": "number",
    "tag:yaml.org,2002:bool": "boolean",
};
/** Whether an explicit tag says what the value is not: `!!int "1"`, `!!float test`. */
function hasWrongTag({ tag = "", value, style }) {
    const type = TAGGED[tag];
    return type !== undefined && (style !== "plain" || typeof value !== type);
}
const STYLES = {
    PLAIN: "plain",
    QUOTE_SINGLE: "single",
    QUOTE_DOUBLE: "double",
    BLOCK_LITERAL: "literal",
    BLOCK_FOLDED: "folded",
};
/** The value of a key that has none. */
function nullScalar(at) {
    return { kind: "scalar", value: null, text: "", style: "plain", start: at, end: at };
}
/** The end of a node without the blank lines behind it: a block's range reaches over the blank lines behind it. */
function trimEnd(text, start, end) {
    let at = end;
    while (at > start && /\s/.test(text[at - 1] ?? ""))
        at -= 1;
    return at;
}

;// CONCATENATED MODULE: ./packages/validation/out/yaml/read-yaml.js




/** Most values after aliases are filled in, as GitHub's own reader has it (`MaxParseEvents` is 1,000,000). */
const MAX_EXPANDED_NODES = 200_000;
/** More say nothing new. */
const MAX_PROBLEMS = 50;
/** Reads a YAML text; whatever is wrong with it is a problem. Never throws; time and memory are bounded. */
function readYaml(text) {
    const refusal = findHostileText(text);
    if (refusal !== null)
        return failed([{ ...refusal, severity: "error" }]);
    try {
        return readDocument(text);
    }
    catch (error) {
        // A stack that runs out is the one way that the library fails on a deep text.
        if (!(error instanceof RangeError))
            throw error;
        return failed([read_yaml_tooDeep(0)]);
    }
}
function readDocument(text) {
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, {
        uniqueKeys: false,
        prettyErrors: false,
        keepSourceTokens: false,
    });
    const list = Array.isArray(documents) ? documents : [];
    const [document, second] = list;
    if (document === undefined || document.contents === null) {
        const errors = document === undefined ? [] : syntaxProblems(document);
        return failed(errors.length > 0 ? errors : [problem("WF001", "The file is empty.", { start: 0, end: 0 })]);
    }
    const problems = list.flatMap(syntaxProblems);
    if (second !== undefined) {
        problems.push(problem("WF001", "The file holds more than one YAML document; GitHub reads only one.", spanOf(second)));
    }
    if (problems.length > 0)
        return failed(problems);
    const builder = new NodeBuilder(text);
    const root = builder.build(document.contents, 0);
    const found = [...builder.problems, ...builder.unusedAnchors()];
    const isBroken = found.some(({ severity }) => severity === "error");
    return { root: builder.isTooBig ? null : root, problems: found, isSafe: !isBroken };
}
function syntaxProblems(document) {
    return document.errors.slice(0, 10).map((error) => {
        // The library tells of its own exhausted stack as of any other mistake.
        if (error.message.includes("call stack"))
            return read_yaml_tooDeep(error.pos[0]);
        const what = error.message.split("\n")[0] ?? "";
        const hint = error.code === "TAB_AS_INDENT" ? " Indent with spaces." : "";
        return problem("WF001", `The file is not valid YAML: ${what}.${hint}`, {
            start: error.pos[0],
            end: Math.max(error.pos[0] + 1, Math.min(error.pos[1], error.pos[0] + 200)),
        });
    });
}
function read_yaml_tooDeep(at) {
    return problem("WF002", "The file is nested too deeply to be read.", { start: at, end: at + 1 });
}
function failed(problems) {
    return { root: null, problems, isSafe: false };
}
function problem(rule, message, at, severity = "error") {
    return { rule, severity, message, at };
}
function spanOf(node) {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
}
/** Turns the library's document into nodes: aliases resolved once, counted as often as they are used. */
class NodeBuilder {
    problems = [];
    #text;
    #built = new Map();
    #open = new Set();
    #anchors;
    #size = 0;
    constructor(text) {
        this.#text = text;
        this.#anchors = new Anchors(text);
    }
    get isTooBig() {
        return this.#size > MAX_EXPANDED_NODES;
    }
    build(node, depth) {
        this.#size += 1;
        if (depth > MAX_DEPTH) {
            this.#report("WF002", `Nested deeper than ${MAX_DEPTH} levels, which GitHub does not read.`, spanOf(node));
            return nullScalar(spanOf(node).start);
        }
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#buildAlias(node.source, spanOf(node));
        const before = this.#size;
        this.#anchors.note(node, spanOf(node).start);
        this.#open.add(node);
        const built = this.#buildValue(node, depth);
        this.#open.delete(node);
        this.#built.set(node, { node: built, size: this.#size - before });
        return built;
    }
    /** Anchors that no alias names: GitHub takes them, and they are most likely a leftover. */
    unusedAnchors() {
        return this.#anchors
            .unused()
            .map(({ name, at }) => problem("WF001", `The anchor ${JSON.stringify(name)} is never used. Remove it.`, at, "warning"));
    }
    #buildValue(node, depth) {
        const { start, end } = spanOf(node);
        if ((0,yaml_dist/* isMap */.jh)(node)) {
            const entries = this.isTooBig ? [] : node.items.map((pair) => this.#buildEntry(pair, depth, start));
            this.#reportRepeatedKeys(entries);
            return {
                kind: "mapping",
                start,
                end: trimEnd(this.#text, start, end),
                isFlow: node.flow === true,
                entries,
            };
        }
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = this.isTooBig
                ? []
                : node.items.map((item) => (item === null ? nullScalar(start) : this.build(item, depth + 1)));
            return {
                kind: "sequence",
                start,
                end: trimEnd(this.#text, start, end),
                isFlow: node.flow === true,
                items,
            };
        }
        const scalar = (0,yaml_dist/* isScalar */.jn)(node) ? toScalar(node, this.#text) : nullScalar(start);
        if (hasWrongTag(scalar))
            this.#report("WF001", "The value does not fit its tag.", scalar);
        return scalar;
    }
    #buildEntry(pair, depth, from) {
        const keyNode = this.build(pair.key, depth + 1);
        let key;
        if (keyNode.kind === "scalar")
            key = keyNode;
        else {
            this.#report("WF001", "A key must be a text, not a list or a mapping.", keyNode);
            key = nullScalar(from);
        }
        if (key.text === "<<" && key.style === "plain") {
            this.#report("WF001", "The merge key `<<` is not supported by GitHub. Write the keys out.", key);
        }
        const value = pair.value === null || pair.value === undefined
            ? nullScalar(key.end)
            : this.build(pair.value, depth + 1);
        return { key, value };
    }
    #buildAlias(name, at) {
        const anchor = this.#anchors.use(name);
        if (anchor === undefined) {
            this.#report("WF001", `The alias ${JSON.stringify(name)} has no anchor before it.`, at);
            return { kind: "scalar", value: `*${name}`, text: `*${name}`, style: "plain", ...at };
        }
        if (this.#open.has(anchor.node)) {
            this.#report("WF001", `The alias ${JSON.stringify(name)} stands inside the value that it names.`, at);
            return nullScalar(at.start);
        }
        const built = this.#built.get(anchor.node);
        this.#size += built?.size ?? 0;
        if (this.isTooBig) {
            this.#report("WF002", `The file grows to more than ${MAX_EXPANDED_NODES.toLocaleString("en")} values when its aliases are filled in.`, at);
        }
        return built?.node ?? nullScalar(at.start);
    }
    /** Keys of GitHub's files count as equal whatever their case, except the names of environment variables. */
    #reportRepeatedKeys(entries) {
        const seen = new Map();
        for (const { key } of entries) {
            const first = seen.get(key.text);
            if (first === undefined)
                seen.set(key.text, key);
            else if (this.problems.length < MAX_PROBLEMS) {
                const line = this.#text.slice(0, first.start).split("\n").length;
                this.#report("WF001", `The key ${JSON.stringify(key.text)} is repeated; line ${line} has it already. Remove one of them.`, key);
            }
        }
    }
    #report(rule, message, at) {
        if (this.problems.length < MAX_PROBLEMS)
            this.problems.push(problem(rule, message, { start: at.start, end: at.end }));
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/workflow/source-file.js


/** Reads a YAML file. Never throws. */
function source_file_readSourceFile(path, rawText) {
    const text = (0,source_text/* stripByteOrderMark */.Q)(rawText);
    return { path, text, lines: new source_text/* LineIndex */.r(text), ...readYaml(text) };
}

// EXTERNAL MODULE: ./packages/core/out/config/check-ecosystem-config.js + 9 modules
var check_ecosystem_config = __webpack_require__(1874);
;// CONCATENATED MODULE: ./packages/validation/out/config/list-order.js
/** Between two entries of one block: a comma, or a line with its dash. Anything more is a heading, and stays where it is. */
const SEPARATOR = /^(?:[ \t]*,[ \t]*(?:\r?\n)?[ \t]*|\r?\n[ \t]*-[ \t]+)$/;
/** A heading: blank lines and comments between two entries. */
const HEADING = /^(?:[ \t]*,)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:-[ \t]+)?$/;
/**
 * Puts the entries of a list into the order of their names, and leaves out repeated ones; `undefined` when nothing is to
 * be done, or when the text holds what cannot be moved.
 *
 * Entries move with the comments behind them. A blank line or a comment on a line of its own begins a new block: blocks
 * stay where they are, and only what is inside of them is sorted.
 *
 * @param items Where the entries stand, in the order of the text.
 * @param nameOf The name of the entry at an index, and whether it is nothing else.
 */
function orderList(text, items, nameOf) {
    const named = items.map((_, index) => nameOf(index));
    // Most lists are in order as a whole, and need no look at the text.
    if (isSorted(named.map(({ name }) => name.toLowerCase())))
        return undefined;
    const blocks = [[]];
    const separators = [[]];
    let end = 0;
    for (const [index, { start, end: itemEnd }] of items.entries()) {
        const { name = "", isPlain = false } = named[index] ?? {};
        const next = items[index + 1];
        const comment = /^[ \t]*#[^\r\n]*/.exec(text.slice(itemEnd, next?.start ?? itemEnd + 1000))?.[0] ?? "";
        end = itemEnd + comment.length;
        blocks
            .at(-1)
            ?.push({ text: text.slice(start, end), key: name.toLowerCase(), isPlain: isPlain && comment === "" });
        if (next === undefined)
            break;
        const gap = text.slice(end, next.start);
        if (!SEPARATOR.test(gap) && !HEADING.test(gap))
            return undefined;
        separators.at(-1)?.push(gap);
        if (SEPARATOR.test(gap))
            continue;
        blocks.push([]);
        separators.push([]);
    }
    const [first] = items;
    // An anchor or a tag in front of the first entry would stay behind when the entry moves.
    if (first === undefined || /[&!]\S*[ \t]+$/.test(text.slice(0, first.start).slice(-200)))
        return undefined;
    return compose(text, { start: first.start, end }, blocks, separators);
}
function compose(text, span, blocks, separators) {
    const seen = new Set();
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
        // The last gap of a block leads to the next heading, and stays however many entries are left.
        const heading = isLast ? "" : (gaps.at(-1) ?? "");
        return (sorted
            .map((unit, index) => (index === 0 ? unit.text : `${gaps[index - 1] ?? ""}${unit.text}`))
            .join("") + heading);
    });
    const replacement = parts.join("");
    if (misplaced === undefined || replacement === text.slice(span.start, span.end))
        return undefined;
    return { span, replacement, misplaced };
}
/** `repo-2` before `repo-10`, as people do, or after it, as computers do: both are an order. A name twice is none. */
function isSorted(keys) {
    return isAscending(keys) || isAscending(keys.map(toNaturalKey));
}
function isAscending(keys) {
    return keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key);
}
function sortNaturally(units) {
    return units
        .map((unit) => ({ unit, key: toNaturalKey(unit.key) }))
        .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ unit }) => unit);
}
/** Numbers with zeros in front, so that a comparison of texts compares their values. */
function toNaturalKey(key) {
    return `${key.replaceAll(/\d+/g, (digits) => digits.padStart(12, "0"))} ${key}`;
}

;// CONCATENATED MODULE: ./packages/validation/out/engine/check-config.js


/** Requests that a token may send in an hour. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const REQUESTS_PER_HOUR = 5000;
/** Requests that are always left to others; the default of sync-monitor's `rate-limit-buffer`. */
const BUFFER = 100;
/** Repositories that one query of a scan reads, and the comparisons of their branches that one more query makes. */
const REPOSITORIES_PER_REQUEST = 25;
/** Checks a configuration by the rules of core, that its scans fit into GitHub's rate limit (CFG009), and its order (CFG014). */
function checkConfig({ path, text }) {
    const { config, findings, document } = (0,check_ecosystem_config/* checkEcosystemConfig */.l)(text, { file: path });
    // What is wrong with a name must be put right by a person; one that stands twice must not.
    const isOrderable = findings.every(({ rule, severity }) => severity !== "error" || rule === "CFG008");
    const order = isOrderable ? findOrder(document) : undefined;
    const own = findings.map(({ rule, severity, message, line, column, endLine, endColumn }) => ({
        rule,
        severity,
        message,
        file: path,
        line,
        column,
        endLine,
        endColumn,
        ...(rule === "CFG008" && order !== undefined && { fix: order.fix }),
    }));
    if (config === null)
        return { config, findings: own };
    const orderFindings = order === undefined ? [] : [createOrderFinding(path, order)];
    return { config, findings: [...own, ...checkBudget(path, document, config), ...orderFindings] };
}
function findOrder(document) {
    const entries = listRepositories(document.data);
    const spans = document.itemSpans("/repositories");
    if (spans.length !== entries.length || !entries.every((entry) => entry.name !== undefined))
        return undefined;
    const items = spans.map(({ offset, length }) => ({ start: offset, end: offset + length }));
    const ordered = orderList(document.text, items, (index) => ({
        name: entries[index]?.name ?? "",
        isPlain: entries[index]?.isPlain ?? false,
    }));
    if (ordered === undefined)
        return undefined;
    const { span, replacement, misplaced } = ordered;
    const at = document.locateText(span.start, span.end - span.start);
    return { misplaced, fix: { description: "Put the list in order", replacement, at } };
}
/** A list in order shows at a glance what is in it, and two branches that add to it rarely conflict. */
function createOrderFinding(path, { misplaced, fix }) {
    return {
        rule: "CFG014",
        severity: "info",
        message: `The list of repositories is not in order: ${JSON.stringify(misplaced)} stands in another place than its name has. \`automation validate --fix\` puts it right.`,
        file: path,
        ...fix.at,
        fix,
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
        return { name: typeof name === "string" ? name : undefined, isPlain: false };
    });
}
function checkBudget(path, document, config) {
    const count = config.repositories.length;
    const minutes = config.syncIntervalMinutes;
    const perRun = 2 * Math.ceil(count / REPOSITORIES_PER_REQUEST);
    const perHour = Math.ceil((perRun * 60) / minutes);
    const allowed = REQUESTS_PER_HOUR - BUFFER;
    if (perHour <= allowed)
        return [];
    const enough = Math.min(1440, Math.ceil((perRun * 60) / allowed));
    return [
        {
            rule: "CFG009",
            severity: "warning",
            message: `Scanning ${count.toLocaleString("en")} repositories every ${minutes} minutes takes about ${perHour.toLocaleString("en")} requests an hour, and a token has ${allowed.toLocaleString("en")}. Set sync_interval_minutes to ${enough} or more, or split the ecosystem.`,
            file: path,
            ...document.locateKey("", "sync_interval_minutes"),
        },
    ];
}

;// CONCATENATED MODULE: ./packages/validation/out/engine/check-file.js
/** Id of findings about the checks themselves: a rule or a library that threw. */
const INTERNAL_RULE = "VC001";
/** Most findings of one rule in one file: the rest says nothing new. */
const MAX_FINDINGS_PER_RULE = 200;
/** Runs rules over one file. A rule that throws is a finding of its own, never silence. */
function checkFile(file, rules) {
    const findings = [];
    for (const rule of rules) {
        const check = file.kind === "workflow" ? rule.checkWorkflow : rule.checkAction;
        if (check === undefined)
            continue;
        const own = [];
        try {
            runRule(file, rule, own);
        }
        catch (error) {
            own.push(createInternalFinding(file.path, rule.id, error));
        }
        findings.push(...withoutRepeats(own).slice(0, MAX_FINDINGS_PER_RULE));
    }
    return findings;
}
function runRule(file, rule, findings) {
    const report = (at, message, more) => {
        findings.push({
            rule: rule.id,
            severity: more?.severity ?? rule.severity,
            message,
            file: file.path,
            ...file.lines.range(at.start, Math.max(0, at.end - at.start)),
            ...(more?.fix === undefined ? {} : { fix: placeFix(file, at, more.fix) }),
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
/** What an alias names is checked wherever it is used; it is said once. */
function withoutRepeats(findings) {
    const seen = new Set();
    return findings.filter(({ line, column, message }) => {
        const key = `${line}:${column}:${message}`;
        return !seen.has(key) && Boolean(seen.add(key));
    });
}
/** Says that a check threw, so that its silence is not taken for approval. */
function createInternalFinding(file, what, error) {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        rule: INTERNAL_RULE,
        severity: "error",
        message: `The check ${what} failed on this file (${why.slice(0, 200)}), so it is not known to be right. Please report it.`,
        file,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
    };
}

;// CONCATENATED MODULE: ./packages/validation/out/data/zizmor-audits.js
/**
 * Rules that look for what an audit of zizmor looks for: its comments `# zizmor: ignore[audit]` are heard for them too.
 *
 * @see https://docs.zizmor.sh/audits/
 */
const RULES_OF_AUDITS = new Map([
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
    ["unpinned-images", ["SEC024"]],
    ["unpinned-uses", ["SEC023"]],
    ["unredacted-secrets", ["SEC026"]],
    ["unsound-condition", ["WF051"]],
    ["unsound-contains", ["SEC030"]],
]);

;// CONCATENATED MODULE: ./packages/validation/out/engine/ignores.js

/** Id of findings about ignores themselves. */
const IGNORE_RULE = "VC002";
/** `# vc-ignore[SEC001, SEC002]: reason` and its short form `# vc-allow SEC001: reason`. */
const IGNORE = /#\s*vc-(?:ignore\s*\[([^\]]*)\]|allow\s+([A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*))\s*(?::\s*(.*))?$/;
/**
 * Takes out the findings that a comment in the file allows.
 *
 * An ignore without a reason, and one that covers nothing, are findings themselves: both hide more than they say.
 */
function applyIgnores(file, all) {
    const findings = withoutZizmorIgnores(file, all);
    if (!file.text.includes("vc-"))
        return findings;
    const ignores = findIgnores(file.text);
    const kept = findings.filter((finding) => {
        const ignore = ignores.find(({ covers, rules }) => covers === finding.line && rules.includes(finding.rule));
        if (ignore !== undefined)
            ignore.isUsed = true;
        return ignore === undefined;
    });
    return [...kept, ...ignores.flatMap((ignore) => judge(file, ignore))];
}
/** `# zizmor: ignore[unpinned-uses] reason`, on any line of what it is about. */
const ZIZMOR_IGNORE = /#\s*zizmor:\s*ignore\[([^\]]*)\]/;
/** What a neighbour's comment allows is not asked about twice; whether it is still needed is left to the neighbour. */
function withoutZizmorIgnores({ text }, findings) {
    if (!text.includes("zizmor:"))
        return findings;
    const allowed = new Set(text.split("\n").flatMap((line, index) => {
        const audits = ZIZMOR_IGNORE.exec(line)?.[1]?.split(",") ?? [];
        const rules = audits.flatMap((audit) => RULES_OF_AUDITS.get(audit.trim()) ?? []);
        return rules.map((rule) => `${rule}:${index + 1}`);
    }));
    return findings.filter(({ rule, line, endLine }) => {
        for (let at = line; at <= endLine; at += 1)
            if (allowed.has(`${rule}:${at}`))
                return false;
        return true;
    });
}
function findIgnores(text) {
    const lines = text.split(/\r?\n/);
    return lines.flatMap((line, index) => {
        const match = IGNORE.exec(line);
        if (match === null)
            return [];
        const rules = (match[1] ?? match[2] ?? "").split(",").map((rule) => rule.trim().toUpperCase());
        const isAlone = line.slice(0, match.index).trim() === "";
        return [
            {
                rules: rules.filter((rule) => rule !== ""),
                reason: (match[3] ?? "").trim(),
                line: index + 1,
                covers: isAlone ? nextCode(lines, index) : index + 1,
                column: match.index + 1,
                isUsed: false,
            },
        ];
    });
}
/** The next line that holds more than a comment. */
function nextCode(lines, from) {
    const at = lines.findIndex((line, index) => index > from && !/^\s*(#.*)?$/.test(line));
    return at + 1;
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
        endColumn: ignore.column + 1,
    });
    const findings = [];
    if (ignore.rules.length === 0)
        findings.push(create("This ignore names no rule: `# vc-ignore[SEC001]: reason`.", "warning"));
    if (ignore.reason === "")
        findings.push(create("This ignore says no reason: `# vc-ignore[SEC001]: reason`.", "warning"));
    if (!ignore.isUsed && ignore.rules.length > 0) {
        findings.push(create(`Nothing here breaks ${ignore.rules.join(", ")} any more. Remove the ignore.`, "warning"));
    }
    return findings;
}

;// CONCATENATED MODULE: ./packages/validation/out/engine/called-workflows.js



/** Takes `owner/name/path@ref` apart; `undefined` for a workflow of the same repository, and for what is none. */
function parseCalledWorkflow(reference) {
    const match = /^([\w-][\w.-]*)\/([\w.-]+)\/([^@\s]+\.ya?ml)@([^\s@]+)$/.exec(reference);
    const [, owner, name, path, ref] = match ?? [];
    if (owner === undefined || name === undefined || path === undefined || ref === undefined)
        return undefined;
    return path.split("/").includes("..") ? undefined : { owner, name, path, ref };
}
/** The reference that a call stands for inside of a workflow of another repository. */
function resolveCall(call, caller) {
    const from = parseCalledWorkflow(caller);
    const path = toLocalPath(call);
    if (from === undefined || path === undefined)
        return call;
    return `${from.owner}/${from.name}/${path.replace(/^(\.\.?\/)+/, "")}@${from.ref}`;
}
/** The workflows of other repositories that a workflow calls; `caller` is its own reference when it is of another one. */
function listCalledWorkflows(text, caller = "") {
    const { root } = readSourceFile(caller, text);
    const calls = entriesOf(valueAt(root ?? undefined, "jobs")).flatMap(({ value }) => asScalar(valueAt(value, "uses"))?.text ?? []);
    const references = calls.map((call) => resolveCall(call, caller));
    return [...new Set(references)].filter((reference) => parseCalledWorkflow(reference) !== undefined);
}

;// CONCATENATED MODULE: ./packages/validation/out/engine/local-project.js




/** The actions and workflows that are given, and those that `access` reads; each is read once. */
function createProject(inputs, access, policy) {
    const given = new Map(inputs.map(({ path, text }) => [path, text]));
    const actions = new Map();
    const workflows = new Map();
    const read = (path) => given.get(path) ?? access?.read(path);
    const readFirst = (paths) => {
        for (const path of paths) {
            const text = read(path);
            if (text !== undefined)
                return source_file_readSourceFile(path, text);
        }
        return undefined;
    };
    const project = {
        isComplete: access !== undefined,
        policy,
        findAction: (reference) => remember(actions, reference, () => {
            const folder = normalize(reference);
            const source = folder === undefined
                ? undefined
                : readFirst(["action.yml", "action.yaml"].map((name) => join(folder, name)));
            return source === undefined ? undefined : readAction(source, project);
        }),
        findWorkflow: (reference) => remember(workflows, reference, () => {
            const called = access?.readCalled?.(reference);
            if (called !== undefined) {
                return readWorkflow(source_file_readSourceFile(reference, called), projectOf(reference, project));
            }
            // A checkout of another repository next to this one stands under its own name.
            const path = normalize(reference.replace(/@[^@/]*$/, ""));
            const source = path === undefined ? undefined : readFirst([path]);
            return source === undefined ? undefined : readWorkflow(source, project);
        }),
    };
    return project;
}
/** What another repository's workflow calls is looked up beside it: `./x` is `x` of its repository, at its ref. */
function projectOf(reference, project) {
    return {
        ...project,
        isComplete: false,
        findAction: () => undefined,
        findWorkflow: (inner) => project.findWorkflow(resolveCall(inner, reference)),
    };
}
function remember(known, key, read) {
    if (!known.has(key))
        known.set(key, read());
    return known.get(key);
}
/** A local reference as a path of the workspace; `undefined` when it leaves it. */
function normalize(reference) {
    const parts = [];
    for (const part of reference.split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}
function join(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./packages/validation/out/workflow/policy.js
const scopes = (access, ...names) => names.map((name) => [name, access]);
/**
 * What a token may do where a workflow says nothing, by the repository's setting "Workflow permissions".
 *
 * @see https://docs.github.com/en/actions/tutorials/authenticate-with-github_token#permissions-for-the-github_token
 */
const DEFAULT_PERMISSIONS = {
    read: { scopes: new Map(scopes("read", "contents", "packages", "metadata")), rest: "none" },
    write: { scopes: new Map(scopes("none", "id-token")), rest: "write" },
};
/** The policy of a repository without a settings file. */
const DEFAULT_POLICY = {
    hasRunner: () => false,
    pinOf: () => undefined,
    isAllowed: () => true,
    mayFail: () => false,
    defaultPermissions: DEFAULT_PERMISSIONS.read,
};

;// CONCATENATED MODULE: ./packages/validation/out/engine/rule-settings.js


const DEFAULT_SETTINGS = {
    overrides: new Map(),
    only: [],
    skip: [],
    inPaths: [],
    policy: DEFAULT_POLICY,
};
const LEVELS = new Set(["error", "warning", "info", "off"]);
/** Reads overrides: `WF042: error`, `SEC: off`, a line each; `only: SEC001, SEC010` and `skip: …` choose rules. */
function parseRuleSettings(lines) {
    const overrides = new Map();
    const lists = { only: [], skip: [] };
    const problems = [];
    for (const line of lines) {
        const match = /^([\w-]+)\s*[:=]\s*(.+)$/.exec(line.trim());
        const [, name = "", value = ""] = match ?? [];
        if (name === "only" || name === "skip")
            lists[name].push(...splitNames(value));
        else if (match === null || !LEVELS.has(value.trim())) {
            problems.push({ line, message: "must be like `WF042: error`, with error, warning, info or off" });
        }
        else
            overrides.set(name.toUpperCase(), value.trim());
    }
    for (const name of [...overrides.keys(), ...lists.only, ...lists.skip]) {
        if (!isRuleName(name)) {
            problems.push({ line: name, message: "is no rule and no group of rules" });
        }
    }
    return { settings: { ...DEFAULT_SETTINGS, overrides, ...lists }, problems };
}
/** The settings with those of a file under them: what the call itself says goes first. */
function withFileSettings(settings, file) {
    const isSaid = ({ name }) => [...settings.overrides.keys()].some((said) => said === name || said === rule_settings_groupOf(name));
    return {
        ...settings,
        overrides: new Map([...file.overrides, ...settings.overrides]),
        inPaths: file.inPaths.filter((override) => !isSaid(override)),
        policy: file.policy,
    };
}
/** Whether a rule is wanted in any file. */
function isEnabled(rule, { overrides, only, skip, inPaths }) {
    if (skip.some((name) => matches(rule, name)))
        return false;
    if (only.length > 0 && !only.some((name) => matches(rule, name)))
        return false;
    return (levelOf(rule, overrides) !== "off" ||
        inPaths.some(({ name, level }) => matches(rule, name) && level !== "off"));
}
/** The finding with the severity that the user wants for its rule; `undefined` when it is not wanted. */
function applySettings(finding, settings) {
    if (!isEnabled(finding.rule, settings))
        return undefined;
    const inPaths = settings.inPaths.filter((override) => override.matches(finding.file));
    const level = inPaths.findLast(({ name }) => name === finding.rule)?.level ??
        inPaths.findLast(({ name }) => name === rule_settings_groupOf(finding.rule))?.level ??
        levelOf(finding.rule, settings.overrides);
    if (level === "off")
        return undefined;
    return level === undefined ? finding : { ...finding, severity: level };
}
/** Whether the user speaks of a rule, or of its group, otherwise than to switch it off. */
function isAskedFor(rule, { overrides, only, inPaths }) {
    const isWanted = (level) => level !== undefined && level !== "off";
    return (isWanted(levelOf(rule, overrides)) ||
        only.some((name) => matches(rule, name)) ||
        inPaths.some(({ name, level }) => matches(rule, name) && isWanted(level)));
}
/** Whether a name is that of a rule or of a group. */
function isRuleName(name) {
    return RULE_PAGES.some(({ id }) => matches(id, name));
}
function levelOf(rule, overrides) {
    return overrides.get(rule) ?? overrides.get(rule_settings_groupOf(rule));
}
function matches(rule, name) {
    return rule === name || rule_settings_groupOf(rule) === name;
}
function rule_settings_groupOf(rule) {
    return rule.replace(/\d+$/, "");
}
function splitNames(text) {
    return text
        .split(/[\s,]+/)
        .filter((name) => name !== "")
        .map((name) => name.toUpperCase());
}

;// CONCATENATED MODULE: ./packages/validation/out/engine/validate.js











/** Checks files. Never throws, whatever they hold. Without `access`, a local file that is not given counts as unknown. */
function validateFiles(inputs, settings = DEFAULT_SETTINGS, access) {
    const rules = RULES.filter(({ id }) => isEnabled(id, settings));
    const project = createProject(inputs, access, settings.policy);
    const findings = [];
    let config = null;
    for (const input of inputs) {
        if (input.kind === "config") {
            const checked = checkConfigSafely(input);
            config ??= checked.config;
            findings.push(...checked.findings);
        }
        else
            findings.push(...checkYaml(input, rules, project));
    }
    const wanted = findings.flatMap((finding) => applySettings(finding, settings) ?? []);
    return { findings: sortFindings(wanted), config };
}
function checkConfigSafely(input) {
    try {
        const checked = checkConfig(input);
        // JSON has no comments to allow anything with.
        const isYaml = (0,config_document/* configFormatOf */.H)(input.path) === "yaml";
        return isYaml ? { ...checked, findings: applyIgnores(input, checked.findings) } : checked;
    }
    catch (error) {
        return { config: null, findings: [createInternalFinding(input.path, "CFG001", error)] };
    }
}
function checkYaml(input, rules, project) {
    try {
        const source = source_file_readSourceFile(input.path, input.text);
        const file = input.kind === "workflow" ? readWorkflow(source, project) : readAction(source, project);
        return applyIgnores(file, checkFile(file, rules));
    }
    catch (error) {
        return [createInternalFinding(input.path, "WF001", error)];
    }
}

;// CONCATENATED MODULE: ./packages/validation/out/engine/new-errors.js

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
/**
 * Errors that a merged workflow or action file has and neither side has, in words: a job that one side renamed and the
 * other needs, an input that one side removed and the other reads. Files that are only referred to count as unknown.
 */
function findNewErrors(path, sides, merged) {
    const kind = kindOf(path);
    if (kind === undefined)
        return [];
    const errorsOf = (text) => validateFiles([{ kind, path, text }]).findings.filter(({ severity }) => severity === "error");
    const known = new Set(sides.flatMap(errorsOf).map(identify));
    return errorsOf(merged)
        .filter((finding) => !known.has(identify(finding)))
        .map(({ rule, line, message }) => `${rule} on line ${line}: ${message}`);
}
/** What stands elsewhere in another version is the same error still. */
function identify({ rule, message }) {
    return `${rule} ${message}`;
}
function kindOf(path) {
    if (WORKFLOW.test(path))
        return "workflow";
    return ACTION.test(path) ? "action" : undefined;
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/validation.js
// A module of its own, so that what reads workflow files is bundled apart, and with nothing that is not needed here.



/***/ })

};
