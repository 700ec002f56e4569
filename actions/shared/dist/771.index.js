export const id = 771;
export const ids = [771];
export const modules = {

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(683);
;// CONCATENATED MODULE: ./packages/action-kit/out/action-logger.js
/**
 * Annotations of one kind that GitHub keeps per step; later ones are lost.
 *
 * @see https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const MAX_ANNOTATIONS_PER_KIND = 10;
const LABELS = {
    notice: "Notice",
    warning: "Warning",
    error: "Error",
};
/**
 * Speaks to the runner's log.
 *
 * At most ten annotations of a kind are made, as many as GitHub keeps; what comes after them becomes plain lines. Text
 * that came from outside can start no workflow command.
 */
function createActionLogger(commands) {
    const counts = { notice: 0, warning: 0, error: 0 };
    const print = (text) => {
        for (const line of toPlainLines(text))
            commands.info(line);
    };
    const annotate = (kind, message, limit, place) => {
        if (counts[kind] >= limit) {
            print(`${LABELS[kind]}: ${formatPlace(place)}${message}`);
            return;
        }
        counts[kind]++;
        commands[kind](removeControlCharacters(message), place);
    };
    return {
        debug: (message) => commands.debug(removeControlCharacters(message)),
        info: print,
        notice: (message) => annotate("notice", message, MAX_ANNOTATIONS_PER_KIND),
        warning: (message) => annotate("warning", message, MAX_ANNOTATIONS_PER_KIND),
        error: (message) => annotate("error", message, MAX_ANNOTATIONS_PER_KIND - 1),
        failure: (message, place) => annotate("error", message, MAX_ANNOTATIONS_PER_KIND, place),
        finding: (kind, message, place) => {
            const limit = kind === "error" ? MAX_ANNOTATIONS_PER_KIND - 1 : MAX_ANNOTATIONS_PER_KIND;
            annotate(kind, message, limit, place);
        },
        group: (title, lines) => {
            commands.startGroup(removeControlCharacters(title));
            for (const line of lines)
                print(line);
            commands.endGroup();
        },
    };
}
/**
 * Cuts text into lines of which none starts a workflow command.
 *
 * The runner takes `::name::` behind leading spaces and `##[name]` anywhere in a line for a command.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function toPlainLines(text) {
    return text.split(/\r\n|\r|\n/).map((line) => removeControlCharacters(line)
        .replace(/^(\s*):(?=:)/, "$1: ")
        .replaceAll("##[", "## ["));
}
/** Keeps tabs and line ends; drops what moves the cursor, colours or hides text in a terminal. */
function removeControlCharacters(text) {
    return text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, "");
}
function formatPlace(place) {
    const parts = [place?.file, place?.startLine, place?.startColumn].filter((part) => part !== undefined);
    return parts.length === 0 ? "" : `${parts.join(":")}: `;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
;// CONCATENATED MODULE: ./packages/action-kit/out/workspace.js




/** Largest file that is read: far above any configuration or report, and far below a runner's memory. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** Resolves a path against the workspace, links included: where it would be read or written is what counts. */
function resolveInWorkspace(workspace, file) {
    const outside = (why) => ({ status: "outside", message: `${quote(file)} ${why}` });
    if (file.includes("\0"))
        return outside("is not a path.");
    const absolute = external_node_path_.resolve(workspace, file);
    const relative = external_node_path_.relative(external_node_path_.resolve(workspace), absolute);
    if (leaves(relative))
        return outside("is outside the workspace.");
    const target = followLinks(absolute);
    if (target === undefined)
        return outside("contains a symlink that cannot be followed.");
    const root = followLinks(external_node_path_.resolve(workspace));
    if (root === undefined || leaves(external_node_path_.relative(root, target))) {
        return outside("leads outside the workspace through a symlink.");
    }
    return { status: "inside", absolute, relative: relative.split(external_node_path_.sep).join("/") };
}
/** Resolves like {@link resolveInWorkspace}, and throws `ConfigError` for a path outside. */
function requireInWorkspace(workspace, file) {
    const resolved = resolveInWorkspace(workspace, file);
    if (resolved.status === "outside") {
        throw new errors/* ConfigError */.xL([{ message: `The path ${resolved.message} Use a path inside GITHUB_WORKSPACE.` }]);
    }
    return resolved.absolute;
}
/**
 * Reads a text file of the workspace; `undefined` when there is none.
 *
 * Throws `ConfigError` for a path outside the workspace and for a file that cannot be read as UTF-8 text of at most
 * 32 MiB. A byte order mark is dropped.
 */
async function findWorkspaceFile(workspace, file) {
    const absolute = requireInWorkspace(workspace, file);
    let bytes;
    try {
        const stats = await (0,promises_.stat)(absolute);
        if (!stats.isFile())
            throw unreadable(file, "it is not a file");
        if (stats.size > MAX_FILE_BYTES)
            throw unreadable(file, "it is larger than 32 MiB");
        bytes = await (0,promises_.readFile)(absolute);
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            throw error;
        const code = errorCode(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw unreadable(file, code);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw unreadable(file, "it is not UTF-8 text");
    }
}
/** Reads like {@link findWorkspaceFile}; a file that does not exist is a `ConfigError` too. */
async function readWorkspaceFile(workspace, file) {
    const text = await findWorkspaceFile(workspace, file);
    if (text === undefined) {
        throw new errors/* ConfigError */.xL([
            {
                file,
                message: "The file does not exist. Check the path, and add a checkout step before this step.",
            },
        ]);
    }
    return text;
}
/** The code of an error of the operating system: `ENOENT`; `unknown` for anything else. */
function errorCode(error) {
    const isCoded = typeof error === "object" && error !== null && "code" in error;
    return isCoded && typeof error.code === "string" ? error.code : "unknown";
}
function unreadable(file, why) {
    return new errors/* ConfigError */.xL([{ file, message: `The file cannot be read: ${why}.` }]);
}
function leaves(relative) {
    return relative === ".." || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative);
}
/** The real place of a path whose last parts may not exist yet; `undefined` when a link on the way leads nowhere. */
function followLinks(absolute) {
    try {
        return (0,external_node_fs_.realpathSync)(absolute);
    }
    catch {
        if (isLink(absolute))
            return undefined;
        const parent = external_node_path_.dirname(absolute);
        if (parent === absolute)
            return absolute;
        const realParent = followLinks(parent);
        return realParent === undefined ? undefined : external_node_path_.join(realParent, external_node_path_.basename(absolute));
    }
}
function isLink(absolute) {
    try {
        return (0,external_node_fs_.lstatSync)(absolute).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function quote(file) {
    return JSON.stringify(file);
}

;// CONCATENATED MODULE: ./packages/action-kit/out/artifact.js

/** Longest wait for the artifact service: the files are in the workspace anyway. */
const UPLOAD_TIMEOUT_MS = 120_000;
/** Names tried before giving up: another job of the same run may have taken the plain one. */
const MAX_NAMES = 5;
/** Loads the toolkit's client only when something is uploaded: it is four times as large as everything else. */
async function loadArtifactClient() {
    const { importArtifactClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 63));
    const { DefaultArtifactClient } = await importArtifactClient();
    return new DefaultArtifactClient();
}
/**
 * Uploads files of the workspace as one artifact. Never throws, and takes two minutes at most.
 *
 * Characters that a name may not hold become `-`. An artifact cannot be overwritten without deleting it, and the one
 * that has the name may be another job's; so a taken name gets `-2`, `-3` … behind it.
 *
 * @param name Empty turns the upload off.
 * @param files Paths relative to the workspace; those that do not exist make the upload fail.
 */
async function uploadArtifact(context, name, files) {
    if (name === "" || files.length === 0)
        return { status: "skipped", message: undefined };
    const refusal = explainRefusal(context);
    if (refusal !== undefined)
        return { status: "skipped", message: refusal };
    const timeout = new AbortController();
    try {
        return await Promise.race([
            uploadUnderFreeName(context, toArtifactName(name), files, timeout.signal),
            context.clock
                .sleep(UPLOAD_TIMEOUT_MS, timeout.signal)
                .then(() => failed("it timed out after two minutes")),
        ]);
    }
    finally {
        timeout.abort();
    }
}
function explainRefusal({ isGhes, hasArtifactService }) {
    if (!hasArtifactService)
        return "No artifact was uploaded: this runner has no artifact service.";
    if (isGhes)
        return "No artifact was uploaded: GitHub Enterprise Server does not support this kind of artifact.";
    return undefined;
}
async function uploadUnderFreeName(context, name, files, signal) {
    try {
        const client = await context.loadClient();
        const paths = files.map((file) => toAbsolute(context.workspace, file));
        for (let attempt = 1; attempt <= MAX_NAMES && !signal.aborted; attempt++) {
            const candidate = attempt === 1 ? name : `${name}-${attempt}`;
            const id = await tryUpload(client, candidate, paths, context.workspace);
            if (id !== "taken")
                return { status: "uploaded", name: candidate, id };
        }
        return failed(`the name and ${MAX_NAMES - 1} numbered variants exist already in this run`);
    }
    catch (error) {
        return failed(error instanceof Error ? error.message : errorCode(error));
    }
}
async function tryUpload(client, name, files, root) {
    try {
        return (await client.uploadArtifact(name, files, root)).id;
    }
    catch (error) {
        // The client has no error type for it, only the answer's text: "(409) Conflict: an artifact with this name already
        // exists on the workflow run".
        if (error instanceof Error && /\(409\)|already exists/.test(error.message))
            return "taken";
        throw error;
    }
}
function toAbsolute(workspace, file) {
    const resolved = resolveInWorkspace(workspace, file);
    if (resolved.status === "outside")
        throw new Error(resolved.message);
    return resolved.absolute;
}
/** @see https://github.com/actions/upload-artifact#inputs */
function toArtifactName(name) {
    return name.replaceAll(/["<>:|*?\\/]|\p{Cc}/gu, "-");
}
function failed(why) {
    return {
        status: "failed",
        message: `The artifact could not be uploaded: ${why}. The files are in the workspace.`,
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/out/file-cache.js

/** Longest wait for the cache service, each way: some megabytes take two seconds, and what it keeps only saves time. */
const CACHE_TIMEOUT_MS = 15_000;
/** Loads the toolkit's client only when there is a service to ask: it is large. */
async function loadCacheClient() {
    const { importCacheClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 63));
    return importCacheClient();
}
/**
 * Puts the newest file whose key begins with `prefix` in its place in the workspace. Never throws, and takes 15 seconds
 * at most.
 *
 * @param file Path relative to the workspace.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 */
async function restoreFile(context, file, key, prefix) {
    return withClient(context, file, async (client, path) => {
        const found = await client.restoreCache([path], key, [prefix]);
        return found === undefined ? { status: "nothing" } : { status: "done", key: found };
    });
}
/**
 * Keeps a file of the workspace under `key` for later runs. A key is written once and for all, so it must be new. Never
 * throws, and takes 15 seconds at most.
 *
 * @param file Path relative to the workspace.
 */
async function keepFile(context, file, key) {
    return withClient(context, file, async (client, path) => {
        const id = await client.saveCache([path], key);
        return id < 0 ? file_cache_failed("the service rejected it") : { status: "done", key };
    });
}
async function withClient({ workspace, hasCacheService, clock, loadClient }, file, ask) {
    if (!hasCacheService)
        return { status: "skipped" };
    const place = resolveInWorkspace(workspace, file);
    if (place.status === "outside")
        return file_cache_failed(place.message);
    const timeout = new AbortController();
    try {
        return await Promise.race([
            loadClient().then((client) => ask(client, place.absolute)),
            clock.sleep(CACHE_TIMEOUT_MS, timeout.signal).then(() => file_cache_failed("it timed out after 15 seconds")),
        ]);
    }
    catch (error) {
        return file_cache_failed(error instanceof Error ? error.message : errorCode(error));
    }
    finally {
        timeout.abort();
    }
}
function file_cache_failed(why) {
    return { status: "failed", message: `The cache of GitHub Actions could not be used: ${why}` };
}

;// CONCATENATED MODULE: ./packages/action-kit/out/guarded-output.js
/** Only the runner reads these lines, and they have to hold the secret. */
const MASK_COMMAND = /^::add-mask::/;
/** The same commands, with every secret taken out of what they say. */
function guardCommands(commands, { redact, redactProse }) {
    const guardPlace = (place) => place &&
        Object.fromEntries(Object.entries(place).map(([name, value]) => [name, typeof value === "string" ? redact(value) : value]));
    return {
        setSecret: (secret) => commands.setSecret(secret),
        setOutput: (name, value) => commands.setOutput(name, redact(value)),
        debug: (message) => commands.debug(redactProse(message)),
        info: (message) => commands.info(redactProse(message)),
        notice: (message, place) => commands.notice(redactProse(message), guardPlace(place)),
        warning: (message, place) => commands.warning(redactProse(message), guardPlace(place)),
        error: (message, place) => commands.error(redactProse(message), guardPlace(place)),
        startGroup: (title) => commands.startGroup(redactProse(title)),
        endGroup: () => commands.endGroup(),
        isDebug: () => commands.isDebug(),
    };
}
/**
 * Takes secrets out of everything that is printed, by whom it may be: the toolkit's clients and Node itself print past every
 * logger. Gives back what ends it.
 */
function guardStream(stream, redactor) {
    const write = stream.write;
    const guarded = (chunk, ...rest) => Reflect.apply(write, stream, [redactChunk(chunk, redactor), ...rest]);
    stream.write = guarded;
    return () => {
        stream.write = write;
    };
}
function redactChunk(chunk, redactor) {
    const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    if (!redactor.isHolding(text))
        return chunk;
    const lines = text.split("\n");
    // A secret of several lines is known line by line as well.
    if (!lines.some((line) => MASK_COMMAND.test(line)))
        return redactor.redact(text);
    return lines.map((line) => (MASK_COMMAND.test(line) ? line : redactor.redact(line))).join("\n");
}

// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
;// CONCATENATED MODULE: ./packages/core/out/secret/character-names.js
/** What a character that has no business in a token is called; by code point. https://www.unicode.org/charts/ */
const NAMES = new Map([
    [0x00, "NULL"],
    [0x08, "BACKSPACE"],
    [0x09, "TAB"],
    [0x0a, "LINE FEED"],
    [0x0b, "VERTICAL TAB"],
    [0x0c, "FORM FEED"],
    [0x0d, "CARRIAGE RETURN"],
    [0x1b, "ESCAPE"],
    [0x20, "SPACE"],
    [0x7f, "DELETE"],
    [0x85, "NEXT LINE"],
    [0xa0, "NO-BREAK SPACE"],
    [0xad, "SOFT HYPHEN"],
    [0x34f, "COMBINING GRAPHEME JOINER"],
    [0x61c, "ARABIC LETTER MARK"],
    [0x115f, "HANGUL CHOSEONG FILLER"],
    [0x1160, "HANGUL JUNGSEONG FILLER"],
    [0x1680, "OGHAM SPACE MARK"],
    [0x180e, "MONGOLIAN VOWEL SEPARATOR"],
    [0x2000, "EN QUAD"],
    [0x2001, "EM QUAD"],
    [0x2002, "EN SPACE"],
    [0x2003, "EM SPACE"],
    [0x2004, "THREE-PER-EM SPACE"],
    [0x2005, "FOUR-PER-EM SPACE"],
    [0x2006, "SIX-PER-EM SPACE"],
    [0x2007, "FIGURE SPACE"],
    [0x2008, "PUNCTUATION SPACE"],
    [0x2009, "THIN SPACE"],
    [0x200a, "HAIR SPACE"],
    [0x200b, "ZERO WIDTH SPACE"],
    [0x200c, "ZERO WIDTH NON-JOINER"],
    [0x200d, "ZERO WIDTH JOINER"],
    [0x200e, "LEFT-TO-RIGHT MARK"],
    [0x200f, "RIGHT-TO-LEFT MARK"],
    [0x2010, "HYPHEN"],
    [0x2011, "NON-BREAKING HYPHEN"],
    [0x2012, "FIGURE DASH"],
    [0x2013, "EN DASH"],
    [0x2014, "EM DASH"],
    [0x2018, "LEFT SINGLE QUOTATION MARK"],
    [0x2019, "RIGHT SINGLE QUOTATION MARK"],
    [0x201c, "LEFT DOUBLE QUOTATION MARK"],
    [0x201d, "RIGHT DOUBLE QUOTATION MARK"],
    [0x2026, "HORIZONTAL ELLIPSIS"],
    [0x2028, "LINE SEPARATOR"],
    [0x2029, "PARAGRAPH SEPARATOR"],
    [0x202a, "LEFT-TO-RIGHT EMBEDDING"],
    [0x202b, "RIGHT-TO-LEFT EMBEDDING"],
    [0x202c, "POP DIRECTIONAL FORMATTING"],
    [0x202d, "LEFT-TO-RIGHT OVERRIDE"],
    [0x202e, "RIGHT-TO-LEFT OVERRIDE"],
    [0x202f, "NARROW NO-BREAK SPACE"],
    [0x205f, "MEDIUM MATHEMATICAL SPACE"],
    [0x2060, "WORD JOINER"],
    [0x2061, "FUNCTION APPLICATION"],
    [0x2062, "INVISIBLE TIMES"],
    [0x2063, "INVISIBLE SEPARATOR"],
    [0x2064, "INVISIBLE PLUS"],
    [0x2066, "LEFT-TO-RIGHT ISOLATE"],
    [0x2067, "RIGHT-TO-LEFT ISOLATE"],
    [0x2068, "FIRST STRONG ISOLATE"],
    [0x2069, "POP DIRECTIONAL ISOLATE"],
    [0x2800, "BRAILLE PATTERN BLANK"],
    [0x3000, "IDEOGRAPHIC SPACE"],
    [0x3164, "HANGUL FILLER"],
    [0xfeff, "ZERO WIDTH NO-BREAK SPACE (byte order mark)"],
    [0xffa0, "HALFWIDTH HANGUL FILLER"],
    [0xfffd, "REPLACEMENT CHARACTER"],
]);
/** Characters that show nothing, or something that could be taken for a space, a hyphen or a quotation mark. */
const TELLABLE = /[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/u;
/**
 * `U+200B ZERO WIDTH SPACE` for a character that nobody sees or that stands in for another one; `undefined` for any other,
 * which may be a part of a secret and is not to be shown.
 */
function nameHiddenCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    const name = NAMES.get(code) ?? findRange(code);
    if (name === undefined && !TELLABLE.test(character))
        return undefined;
    const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    return name === undefined ? `${number} (invisible)` : `${number} ${name}`;
}
function findRange(code) {
    if (code < 0x20 || (code > 0x7f && code < 0xa0))
        return "CONTROL CHARACTER";
    if (code >= 0xfe00 && code <= 0xfe0f)
        return `VARIATION SELECTOR-${code - 0xfe00 + 1}`;
    if (code >= 0xe0100 && code <= 0xe01ef)
        return `VARIATION SELECTOR-${code - 0xe0100 + 17}`;
    if (code >= 0xe0000 && code <= 0xe007f)
        return "TAG CHARACTER";
    return undefined;
}

;// CONCATENATED MODULE: ./packages/core/out/secret/secret-problem.js


/** Most characters that one message names. */
const MOST_NAMED = 3;
const QUOTES = new Set(['"', "'", "`", "\u2018", "\u2019", "\u201c", "\u201d", "\u00ab", "\u00bb"]);
/**
 * Drops what editors, shells and `echo` put around a secret: spaces, tabs and line ends. Invisible characters stay, so that
 * they are named: `String.prototype.trim` would take a byte order mark for a space.
 */
function trimSecret(text) {
    return text.replace(/^[ \t\r\n]+/, "").replace(/[ \t\r\n]+$/, "");
}
/**
 * What makes a trimmed secret unusable, as a sentence's end (`has 3 lines, …`); `null` when nothing does. Names invisible
 * characters and places, and never a part of the secret.
 *
 * A token is a value of an HTTP header: visible ASCII characters without spaces, on one line.
 * https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
function describeSecretProblem(text, kind = "token") {
    if (/^\$\{\{/.test(text)) {
        return "is an unevaluated expression: GitHub evaluates expressions only in workflow files.";
    }
    const quoted = describeQuotes(text);
    if (quoted !== null)
        return quoted;
    return kind === "private-key" ? describeCharacters(text, isOddInKey) : describeOneLine(text, kind);
}
function describeOneLine(text, kind) {
    const lines = text.split(/\r\n|\r|\n/);
    const what = kind === "token" ? "a token" : "it";
    if (lines.length > 1)
        return `has ${(0,plural/* formatCount */.B4)(lines.length, "line")}${guessLines(text)}; ${what} must be one line.`;
    if (kind === "token" && /^[{[]/.test(text))
        return "is JSON, not a token: pass only the token.";
    if (kind === "token" && /^-----BEGIN/.test(text))
        return "is a PEM key, not a token.";
    if (kind === "token" && /^(?:bearer|token|basic) +\S/i.test(text)) {
        return "starts with an authorization scheme, as in a header: pass only the token.";
    }
    return describeCharacters(text, isOddInHeader) ?? (kind === "token" ? describePlaceholder(text) : null);
}
/** What languages print for a value that is not there, and what masks and examples put in its place. */
const NOT_THERE = /^(?:undefined|null|nil|none|nan|true|false|<[^>]*>|(?:your|my)[-_]?(?:github[-_]?)?token|changeme|x{3,}|\.{3,})$/i;
/** What is in a token's place and is none. `NAME=` and an address hold one: nothing of them is shown. */
function describePlaceholder(text) {
    if (/^\*+$/.test(text))
        return "contains only asterisks, like a masked secret in a log: copy the token itself.";
    if (NOT_THERE.test(text)) {
        return "is a placeholder for a missing value: its secret or variable is not set.";
    }
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return "is a URL, not a token: pass only the token.";
    if (/^(?:export:?)?(?:[A-Z][A-Z0-9]*_)*(?:TOKEN|PAT|SECRET|KEY)[=:]./i.test(text)) {
        return "starts with the name of a variable: pass only the value.";
    }
    if (/^\$(?:\{\w+\}|\w+|\(.*\))$|^%\w+%$/.test(text)) {
        return "is the name of a variable that no shell expanded.";
    }
    return null;
}
function guessLines(text) {
    if (/-----BEGIN/.test(text))
        return " and is a PEM key";
    return /^[{[]/.test(text) ? " and is JSON" : "";
}
function describeQuotes(text) {
    const [first = "", last = ""] = [text.at(0), text.at(-1)];
    const around = QUOTES.has(first) && QUOTES.has(last) && text.length > 1;
    if (around)
        return "is in quotation marks: remove them.";
    if (QUOTES.has(first))
        return "starts with a quotation mark: remove it.";
    return QUOTES.has(last) ? "ends with a quotation mark: remove it." : null;
}
function describeCharacters(text, isOdd) {
    const characters = [...text];
    const odd = characters.flatMap((character, index) => (isOdd(character) ? [{ character, index }] : []));
    if (odd.length === 0)
        return null;
    const named = odd
        .slice(0, MOST_NAMED)
        .map(({ character, index }) => `${nameHiddenCharacter(character) ?? "a character outside ASCII"} at position ${index + 1}`);
    const more = odd.length - named.length;
    const list = more > 0 ? `${named.join(", ")} and ${more} more` : joinWords(named);
    return `contains invalid characters: ${list} of ${characters.length}. Copy it again, without surrounding text.`;
}
function joinWords(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
/** Everything but visible ASCII. */
function isOddInHeader(character) {
    return character < "!" || character > "~";
}
/** PEM is ASCII in lines; a key in one line has spaces or a written `\n` instead, which is judged when it is used. */
function isOddInKey(character) {
    return !["\n", "\r", " ", "\t"].includes(character) && isOddInHeader(character);
}

;// CONCATENATED MODULE: ./packages/action-kit/out/input-reader.js



/** Longest part of a wrong value that a message repeats. */
const MAX_QUOTED_CHARACTERS = 80;
/** YAML 1.2 core schema, as the toolkit's `getBooleanInput`. https://yaml.org/spec/1.2.2/#1032-tag-resolution */
const BOOLEANS = new Map([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
]);
/**
 * Reads the inputs of an action strictly and remembers everything that is wrong with them.
 *
 * A getter whose input is wrong returns a stand-in: call {@link finish} before using any value. Every value is trimmed.
 * An empty value means "not given", so the default, if there is one: on a schedule `${{ inputs.x }}` is empty. What has
 * a default and can be turned off is turned off by the word `none`.
 */
class InputReader {
    #source;
    #problems = [];
    #names = new Set();
    constructor(source) {
        this.#source = source;
    }
    /** Every input asked for so far, in that order. */
    get names() {
        return [...this.#names];
    }
    /** Any text; empty where there is no default. */
    string(name, fallback = "") {
        return this.#read(name) ?? fallback;
    }
    /** Text, or `undefined` when empty. */
    optional(name) {
        return this.#read(name);
    }
    /** Text, or `undefined` for the word `none`. */
    optionalOrNone(name, fallback) {
        const text = this.string(name, fallback);
        return isNone(text) ? undefined : text;
    }
    /** Text that must not be empty. */
    requiredString(name) {
        const text = this.#read(name) ?? "";
        if (text === "")
            this.#report(name, "is required.");
        return text;
    }
    /**
     * A token or password: kept out of everything before anything else happens to it; must not be empty. What cannot be one
     * is a problem that says what is wrong with it, and nothing of it.
     */
    secret(name, kind = "token") {
        const secret = this.optionalSecret(name, kind);
        if (secret === undefined)
            this.#report(name, "is required and is empty.");
        return secret ?? "";
    }
    /** Like {@link secret}, or `undefined` when empty. */
    optionalSecret(name, kind = "token") {
        const secret = trimSecret(this.#readRaw(name) ?? "");
        if (secret === "")
            return undefined;
        this.#source.maskSecret(secret);
        const problem = describeSecretProblem(secret, kind);
        if (problem !== null)
            this.#report(name, problem);
        return secret;
    }
    /**
     * One secret a line, as `parse` reads it. Every line, and what follows its first `:` or `=`, is masked first; a line that
     * `parse` gives `null` for is a problem that names its number and nothing of it.
     */
    secretLines(name, parse, expected) {
        const lines = (this.#readRaw(name) ?? "").split(/\r\n|\r|\n/).map(trimSecret);
        return lines
            .filter((line) => line !== "")
            .flatMap((line, index) => {
            this.#source.maskSecret(line);
            const value = trimSecret(line.slice(line.search(/[:=]/) + 1));
            if (value !== "" && value !== line)
                this.#source.maskSecret(value);
            const problem = value === "" ? null : describeSecretProblem(value);
            const parsed = problem === null ? parse(line) : null;
            if (problem !== null)
                this.#report(name, `has a token on line ${index + 1} that ${problem}`);
            else if (parsed === null)
                this.#report(name, `${expected}; line ${index + 1} is not.`);
            return parsed === null ? [] : [parsed];
        });
    }
    /** `true` or `false`, also as `True`, `TRUE`, `False`, `FALSE`. */
    boolean(name, fallback) {
        return this.#strict(name, fallback, parseBoolean, "must be `true` or `false`") ?? false;
    }
    /** Like {@link boolean}, or `undefined` when empty. */
    optionalBoolean(name) {
        return this.#lenient(name, parseBoolean, "must be `true`, `false` or empty");
    }
    /** A whole number in plain digits. */
    integer(name, bounds) {
        const expected = `must be a whole number from ${bounds.min} to ${bounds.max}`;
        return this.#strict(name, bounds.default, (text) => parseInteger(text, bounds), expected) ?? bounds.min;
    }
    /** Like {@link integer}, or `undefined` when empty. */
    optionalInteger(name, bounds) {
        const expected = `must be a whole number from ${bounds.min} to ${bounds.max}, or empty`;
        return this.#lenient(name, (text) => parseInteger(text, bounds), expected);
    }
    /** One of `choices`, written exactly so. */
    choice(name, choices, fallback) {
        const expected = `must be one of ${list(choices)}`;
        return this.#strict(name, fallback, (text) => findChoice(text, choices), expected) ?? choices[0];
    }
    /** Like {@link choice}, or `undefined` when empty. */
    optionalChoice(name, choices) {
        return this.#lenient(name, (text) => findChoice(text, choices), `must be empty or one of ${list(choices)}`);
    }
    /** One value per line; blank lines are dropped. Where there is a default, the word `none` means no value at all. */
    lines(name, fallback) {
        const text = this.string(name, fallback);
        if (fallback !== undefined && isNone(text))
            return [];
        return text
            .split(/\r\n|\r|\n/)
            .map((line) => line.trim())
            .filter((line) => line !== "");
    }
    /** What `parse` makes of the text: `undefined` when empty, a problem when `parse` returns `null`. */
    parsed(name, parse, expected = "is not valid") {
        return this.#lenient(name, parse, expected);
    }
    /** A path inside the workspace, relative to it and with `/` on every system. */
    workspacePath(name, fallback) {
        const file = this.#read(name) ?? fallback ?? "";
        if (file === "")
            this.#report(name, "must be a path relative to the workspace; it is empty.");
        return this.#inside(name, file);
    }
    /** Like {@link workspacePath}, or `undefined` when empty; where there is a default, for the word `none`. */
    optionalWorkspacePath(name, fallback) {
        const file = this.#read(name) ?? fallback;
        if (file === undefined || (fallback !== undefined && isNone(file)))
            return undefined;
        return this.#inside(name, file);
    }
    /** Adds a finding that concerns more than one input. */
    problem(message) {
        this.#problems.push({ message });
    }
    /** Throws one `ConfigError` with every problem so far; returns when there is none. */
    finish() {
        if (this.#problems.length > 0)
            throw new errors/* ConfigError */.xL([...this.#problems]);
    }
    #read(name) {
        return this.#readRaw(name)?.trim() || undefined;
    }
    #readRaw(name) {
        if (this.#names.has(name))
            throw new errors/* InvariantError */.zU(`The input ${name} is read twice.`);
        this.#names.add(name);
        // The runner upper-cases the name and turns spaces to underscores, nothing else:
        // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
        return this.#source.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`];
    }
    #strict(name, fallback, parse, expected) {
        const text = this.#read(name);
        return text === undefined && fallback !== undefined
            ? fallback
            : this.#parse(name, text ?? "", parse, expected);
    }
    #lenient(name, parse, expected) {
        const text = this.#read(name);
        return text === undefined ? undefined : this.#parse(name, text, parse, expected);
    }
    #parse(name, text, parse, expected) {
        const value = parse(text);
        if (value !== null)
            return value;
        this.#report(name, `${expected}; it is ${input_reader_quote(text)}.`);
        return undefined;
    }
    #inside(name, file) {
        const resolved = resolveInWorkspace(this.#source.workspace, file);
        if (resolved.status === "inside")
            return resolved.relative;
        this.#report(name, `must be a path inside the workspace; ${resolved.message}`);
        return "";
    }
    #report(name, what) {
        this.#problems.push({ message: `The input \`${name}\` ${what}` });
    }
}
function isNone(text) {
    return text.toLowerCase() === "none";
}
function parseBoolean(text) {
    return BOOLEANS.get(text) ?? null;
}
function parseInteger(text, { min, max }) {
    if (!/^(0|-?[1-9]\d*)$/.test(text))
        return null;
    const value = Number(text);
    return value >= min && value <= max ? value : null;
}
function findChoice(text, choices) {
    return choices.find((choice) => choice === text) ?? null;
}
function list(choices) {
    return choices.map((choice) => `\`${choice}\``).join(", ");
}
function input_reader_quote(text) {
    if (text === "")
        return "empty";
    const isLong = text.length > MAX_QUOTED_CHARACTERS;
    return JSON.stringify(isLong ? `${text.slice(0, MAX_QUOTED_CHARACTERS)}…` : text);
}

;// CONCATENATED MODULE: ./packages/action-kit/out/job-summary.js


/**
 * A summary file of more than 1 MiB is rejected as a whole.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 1024;
const CUT_NOTE = "> [!NOTE]\n> This summary is too long for GitHub and was truncated. See the report file for the rest.\n\n";
/** Appends Markdown to the job summary, cut to what GitHub accepts. Never throws: a summary is not worth a run. */
async function writeJobSummary(file, markdown) {
    if (file === undefined)
        return { status: "unavailable" };
    try {
        const used = await fileSize(file);
        const text = cutMarkdown(markdown.endsWith("\n") ? markdown : `${markdown}\n`, MAX_SUMMARY_BYTES - used);
        await (0,promises_.appendFile)(file, text.content, "utf8");
        return { status: "written", wasCut: text.wasCut };
    }
    catch (error) {
        return { status: "failed", message: `The job summary could not be written: ${errorCode(error)}.` };
    }
}
/**
 * Keeps the whole lines that fit into `maxBytes` of UTF-8. The note that something is missing comes first, where a
 * table or a folded part that was cut open cannot swallow it.
 */
function cutMarkdown(markdown, maxBytes) {
    if (Buffer.byteLength(markdown) <= maxBytes)
        return { content: markdown, wasCut: false };
    const room = maxBytes - Buffer.byteLength(CUT_NOTE);
    if (room < 0)
        return { content: "", wasCut: true };
    const kept = Buffer.from(markdown).subarray(0, room);
    return { content: CUT_NOTE + kept.toString("utf8", 0, kept.lastIndexOf("\n") + 1), wasCut: true };
}
async function fileSize(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/out/outputs.js
/**
 * Longest output, in UTF-16 units. GitHub counts two bytes for each and refuses a job whose outputs exceed 1 MB together;
 * half of that is left to the job's other steps.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const MAX_OUTPUT_CHARACTERS = 250_000;
/**
 * Longest value, in bytes: the next step gets it as an environment variable, which Linux limits to 131,072 bytes with its
 * name; one that is longer fails there as "Argument list too long".
 *
 * @see https://man7.org/linux/man-pages/man2/execve.2.html (MAX_ARG_STRLEN)
 */
const MAX_VALUE_BYTES = 100_000;
/**
 * Makes outputs fit into what GitHub and the next step accept: one that is too long, and the longest as long as they are
 * too long together, becomes an empty value of its kind (`[]`, `{}` or nothing), so that an expression over it still parses. Half a list would look like a whole one.
 */
function fitOutputs(outputs) {
    const fitted = new Map(Object.entries(outputs));
    const emptied = [];
    const byLength = [...fitted].sort(([, a], [, b]) => b.length - a.length);
    let total = byLength.reduce((sum, [, value]) => sum + value.length, 0);
    for (const [name, value] of byLength) {
        if (total <= MAX_OUTPUT_CHARACTERS && new TextEncoder().encode(value).length <= MAX_VALUE_BYTES)
            continue;
        const empty = emptyOfKind(value);
        fitted.set(name, empty);
        emptied.push(name);
        total -= value.length - empty.length;
    }
    return { outputs: Object.fromEntries(fitted), emptied };
}
function emptyOfKind(value) {
    if (value.startsWith("["))
        return "[]";
    return value.startsWith("{") ? "{}" : "";
}

// EXTERNAL MODULE: ./packages/core/out/config/secret-text.js
var secret_text = __webpack_require__(5744);
;// CONCATENATED MODULE: ./packages/action-kit/out/form-search.js
/** Characters that are looked at together. */
const BLOCK = 3;
const TABLE_SIZE = 1 << 16;
const BASE64 = /[A-Za-z0-9+/_-]/;
const BASE64_END = /[A-Za-z0-9+/_=-]/;
/**
 * Finds many texts in a long one in one pass: a private key has 200 forms, and a report of 10,000 repositories 50 MB.
 * The algorithm is that of Sun Wu and Udi Manber, "A Fast Algorithm for Multi-Pattern Searching" (1994): the last
 * characters of the window say how far it may move.
 */
class FormSearch {
    #shifts;
    /** Forms by the block that ends their first `#window` characters. */
    #byBlock;
    #window;
    constructor(forms) {
        this.#window = Math.min(255, ...forms.map(({ text }) => text.length));
        const widest = this.#window - BLOCK + 1;
        this.#shifts = new Uint8Array(TABLE_SIZE).fill(widest);
        for (const { text } of forms) {
            for (let end = BLOCK - 1; end < this.#window; end += 1) {
                const block = hashBlock(text, end);
                this.#shifts[block] = Math.min(this.#shifts[block] ?? widest, this.#window - 1 - end);
            }
        }
        this.#byBlock = Map.groupBy(forms, ({ text }) => hashBlock(text, this.#window - 1));
    }
    /** Whether one of the forms is in the text. */
    isIn(text) {
        return !this.#ranges(text).next().done;
    }
    /** Where the forms are, in order, those that touch or overlap put together. */
    findAll(text) {
        const merged = [];
        for (const range of [...this.#ranges(text)].toSorted((a, b) => a.from - b.from)) {
            const last = merged.at(-1);
            if (last === undefined || range.from > last.to)
                merged.push(range);
            else
                merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
        }
        return merged;
    }
    *#ranges(text) {
        for (let end = this.#window - 1; end < text.length;) {
            const block = hashBlock(text, end);
            const shift = this.#shifts[block] ?? 1;
            if (shift > 0) {
                end += shift;
                continue;
            }
            const from = end - this.#window + 1;
            for (const form of this.#byBlock.get(block) ?? []) {
                if (text.startsWith(form.text, from))
                    yield toRange(text, from, form);
            }
            end += 1;
        }
    }
}
function hashBlock(text, end) {
    const mixed = (text.charCodeAt(end - 2) << 10) ^ (text.charCodeAt(end - 1) << 5) ^ text.charCodeAt(end);
    return mixed & (TABLE_SIZE - 1);
}
/** What contains an encoded secret is encoded as well, and may give the rest of it away. */
function toRange(text, from, form) {
    const to = from + form.text.length;
    if (!form.isEncoded)
        return { from, to };
    let [first, last] = [from, to];
    while (first > 0 && BASE64.test(text.charAt(first - 1)))
        first -= 1;
    while (last < text.length && BASE64_END.test(text.charAt(last)))
        last += 1;
    return { from: first, to: last };
}

// EXTERNAL MODULE: ./packages/core/out/text/markdown.js
var markdown = __webpack_require__(3728);
;// CONCATENATED MODULE: ./packages/action-kit/out/secret-forms.js

/** Shortest part of a secret that is worth hiding: shorter ones are words of any text. */
const SHORTEST_PART = 8;
/** A whole secret that is shorter than this hides nothing and would black out everything. */
const SHORTEST_SECRET = 4;
/**
 * Texts that reports are made of: a word, `acme/api`, `release/1`, a number. Whoever gives one as a token (on a server that
 * asks for none, or by mistake) would get files that no longer say what they have to.
 */
const ORDINARY = /^(?:[A-Za-z]{1,11}|(?=.{1,15}$)[A-Za-z]+(?:\/(?:[A-Za-z]+|\d{1,4}))+|\d{1,7})$/;
/** Whether a token is what any report may hold anyway: the runner masks it in the log, and files keep it. */
function isOrdinary(secret) {
    return ORDINARY.test(secret);
}
/** Ends of lines for the runner, and for whatever else reads its log line by line. */
const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;
/** The lines of a secret that are hidden one by one, as it is written or with its line ends written out as `\n`. */
function secretLines(secret) {
    const lines = secret
        .split(LINE_END)
        .flatMap((line) => line.split(/\\r\\n|\\n/))
        .map((line) => line.trim());
    return [...new Set(lines.filter((line) => line.length >= SHORTEST_PART))];
}
/** Whether it is one line, for whatever reads the log. */
function isOneLine(secret) {
    return !LINE_END.test(secret);
}
/**
 * Every way in which a secret may come back: whole and line by line, as it is, in JSON (once and twice), in an address, in
 * HTML, in Markdown, and in base64, wherever in the encoded text it begins.
 */
function listSecretForms(secret) {
    if (secret.length < SHORTEST_SECRET)
        return [];
    const pieces = [secret, ...secretLines(secret)];
    const forms = pieces.flatMap((piece) => [
        ...listPlainForms(piece).map((text) => ({ text, isEncoded: false })),
        ...listBase64Forms(piece).map((text) => ({ text, isEncoded: true })),
    ]);
    return forms.filter(({ text }) => text.length >= SHORTEST_SECRET);
}
function listPlainForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const escaped = escapeAddress(text);
    const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return [
        text,
        json,
        JSON.stringify(json).slice(1, -1),
        escaped,
        escaped.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        escaped.replaceAll("%20", "+"),
        encodeURI(text.toWellFormed()),
        html,
        html.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
        (0,markdown/* prose */.CS)(text),
        (0,markdown/* tableProse */.qV)(text),
        text.replaceAll("|", "\\|"),
    ];
}
/** A lone half of a surrogate pair would throw. */
function escapeAddress(text) {
    return encodeURIComponent(text.toWellFormed());
}
/**
 * The part of an encoding that does not depend on what stands before and behind, for each of the three places that a secret
 * may have in a group of three bytes. https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
function listBase64Forms(text) {
    const bytes = Buffer.from(text, "utf8");
    const standard = [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
    const usable = standard.filter(({ length }) => length >= SHORTEST_PART);
    return [...usable, ...usable.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}

;// CONCATENATED MODULE: ./packages/action-kit/out/redactor.js



const STAND_IN = "***";
/**
 * Knows every secret of a run, and takes them out of whatever leaves it: lines of the log, files, summaries, outputs, and
 * what is written at GitHub. The runner's own masking reaches the log only.
 */
class Redactor {
    #forms = new Map();
    #search;
    /**
     * Keeps a secret, of one line or several, out of everything from now on.
     *
     * @param when `always` for what nobody gives by mistake, such as a password in an address
     */
    learn(secret, when = "unless-ordinary") {
        if (when === "unless-ordinary" && isOrdinary(secret))
            return;
        for (const form of listSecretForms(secret)) {
            // The plain one wins: it takes nothing beside it along.
            if (this.#forms.get(form.text)?.isEncoded !== false)
                this.#forms.set(form.text, form);
        }
        this.#search = this.#forms.size === 0 ? undefined : new FormSearch([...this.#forms.values()]);
    }
    /** Whether the text holds a secret that is known. */
    isHolding(text) {
        return this.#search?.isIn(text) ?? false;
    }
    /** The text with `***` for every secret that is known. */
    redact = (text) => {
        const ranges = this.#search?.findAll(text) ?? [];
        if (ranges.length === 0)
            return text;
        const parts = [];
        let at = 0;
        for (const { from, to } of ranges) {
            parts.push(text.slice(at, from), STAND_IN);
            at = to;
        }
        return parts.join("") + text.slice(at);
    };
    /** For people's eyes: what only looks like a token or a private key is hidden too. */
    redactProse = (text) => (0,secret_text/* redactSecrets */.f)(this.redact(text));
    /** Data with every text and every name in it redacted; the same data where nothing has to be. */
    redactData(data) {
        return this.#search === undefined ? data : redactWith(this.redact, data);
    }
    /** Data that others wrote, in which secrets may stand that this run does not know: what only looks like one is hidden too. */
    redactForeign(data) {
        return redactWith(this.redactProse, data);
    }
}
function redactWith(redact, data) {
    if (typeof data === "string")
        return redact(data);
    if (Array.isArray(data))
        return data.map((element) => redactWith(redact, element));
    if (typeof data !== "object" || data === null)
        return data;
    if ("toJSON" in data && typeof data.toJSON === "function")
        return redactWith(redact, data.toJSON());
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [redact(name), redactWith(redact, value)]));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/action-kit/out/report-file.js





/** Characters that are put on the disk at once. */
const CHUNK_CHARACTERS = 256 * 1024;
/** Writes `data` as JSON, like {@link writeTextFile}, without ever holding the whole text. */
async function writeReportFile(workspace, file, data, redactor) {
    await writeTextFile(workspace, file, renderJson(data, redactor));
}
/**
 * The text that `JSON.stringify(data, null, 2)` makes, and a newline, in parts: a report on 10,000 repositories is
 * longer than everything else that a run holds. No part is larger than one element of one of the lists in `data`. What
 * `redactor` knows is taken out, and the text stays JSON.
 */
function* renderJson(data, redactor) {
    const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
    const entries = isObject ? Object.entries(data).filter(([, value]) => value !== undefined) : [];
    if (entries.length === 0) {
        yield `${renderPart(data, "", redactor)}\n`;
        return;
    }
    for (const [place, [key, value]] of entries.entries()) {
        yield `${place === 0 ? "{" : ","}\n  ${JSON.stringify(key)}: `;
        if (Array.isArray(value) && value.length > 0)
            yield* renderList(value, redactor);
        else
            yield renderPart(value, "  ", redactor);
    }
    yield "\n}\n";
}
function* renderList(list, redactor) {
    for (const [place, element] of list.entries()) {
        yield `${place === 0 ? "[" : ","}\n    ${renderPart(element, "    ", redactor)}`;
    }
    yield "\n  ]";
}
/** No text in JSON holds a line end as it is, so every one begins a line of the layout. */
function renderPart(value, indent, redactor) {
    const text = JSON.stringify(value, null, 2) ?? "null";
    const isHolding = redactor?.isHolding(text) === true;
    const shown = isHolding ? JSON.stringify(redactor.redactData(value), null, 2) : text;
    return shown.replaceAll("\n", `\n${indent}`);
}
/**
 * Writes text under a path of the workspace, folders included, so that a reader sees the old file or the new one and
 * never half of one. Text in parts is written part by part.
 *
 * Throws `ConfigError` when the path is outside the workspace or cannot be written.
 */
async function writeTextFile(workspace, file, text) {
    const absolute = requireInWorkspace(workspace, file);
    // In the same folder: a rename is atomic only within one file system.
    const temporary = external_node_path_.join(external_node_path_.dirname(absolute), `.${external_node_path_.basename(absolute)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(absolute), { recursive: true });
        await writeDurably(temporary, typeof text === "string" ? [text] : gather(text));
        await (0,promises_.rename)(temporary, absolute);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* ConfigError */.xL([{ file, message: `The file cannot be written: ${errorCode(error)}.` }]);
    }
}
async function writeDurably(file, parts) {
    const handle = await (0,promises_.open)(file, "wx");
    try {
        for (const part of parts)
            await handle.appendFile(part, "utf8");
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Puts small parts together. */
function* gather(parts) {
    let gathered = [];
    let length = 0;
    for (const part of parts) {
        gathered.push(part);
        length += part.length;
        if (length < CHUNK_CHARACTERS)
            continue;
        yield gathered.join("");
        gathered = [];
        length = 0;
    }
    yield gathered.join("");
}

;// CONCATENATED MODULE: ./packages/action-kit/out/runner-environment.js
/** @see https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers */
const PROXIES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * Reads the variables that the runner sets, with github.com's addresses as defaults.
 *
 * @param fallbackWorkspace Folder to use where there is no `GITHUB_WORKSPACE`.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function readRunnerEnvironment(env, fallbackWorkspace) {
    const serverUrl = readUrl(env, "GITHUB_SERVER_URL", "https://github.com");
    const apiUrl = readUrl(env, "GITHUB_API_URL", "https://api.github.com");
    const identity = {
        id: env.GITHUB_RUN_ID || null,
        attempt: readCount(env.GITHUB_RUN_ATTEMPT),
        workflow: env.GITHUB_WORKFLOW || null,
        repository: env.GITHUB_REPOSITORY || null,
    };
    return {
        apiUrl,
        graphqlUrl: readUrl(env, "GITHUB_GRAPHQL_URL", graphqlUrlBeside(apiUrl)),
        serverUrl,
        isProxied: PROXIES.some((name) => Boolean(env[name])),
        orchestrationId: env.ACTIONS_ORCHESTRATION_ID?.trim() || undefined,
        isGhes: isEnterpriseServer(serverUrl),
        repository: identity.repository ?? undefined,
        repositoryId: /^\d{1,18}$/.exec(env.GITHUB_REPOSITORY_ID ?? "")?.[0],
        workflowFile: readWorkflowFile(env.GITHUB_WORKFLOW_REF),
        identity,
        areExperimentsDisabled: /^(?:1|true|yes|on)$/i.test(env.EXPERIMENTS_DISABLED ?? ""),
        eventName: env.GITHUB_EVENT_NAME || undefined,
        runNumber: readCount(env.GITHUB_RUN_NUMBER),
        sourceUrl: formatSourceUrl(serverUrl, env),
        runUrl: formatRunUrl(serverUrl, identity),
        job: env.GITHUB_JOB || undefined,
        workspace: env.GITHUB_WORKSPACE || fallbackWorkspace,
        stepSummaryFile: env.GITHUB_STEP_SUMMARY || undefined,
        outputFile: env.GITHUB_OUTPUT || undefined,
        hasArtifactService: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
        hasCacheService: hasCacheService(env, serverUrl),
    };
}
/** The rule of `@actions/cache`: the second version of the service is github.com's only. */
function hasCacheService(env, serverUrl) {
    const isSecond = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && !isEnterpriseServer(serverUrl);
    return Boolean(env.ACTIONS_RUNTIME_TOKEN && (isSecond ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL));
}
function readUrl(env, name, fallback) {
    const text = env[name] || fallback;
    return withoutCredentials(text).replace(/\/+$/, "");
}
/** A request with them is refused by Node before it is sent, and links with them would give them away: the token is enough. */
function withoutCredentials(text) {
    return text.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, "$1");
}
const ADDRESSES = ["GITHUB_API_URL", "GITHUB_GRAPHQL_URL", "GITHUB_SERVER_URL"];
/** Passwords (or the user's name where that is the secret) in the addresses of GitHub and of proxies. */
function listAddressSecrets(env) {
    const found = [...ADDRESSES, ...PROXIES, "all_proxy", "ALL_PROXY"].flatMap((name) => {
        const url = parseUrl(env[name] ?? "");
        if (url === null)
            return [];
        const written = url.password || url.username;
        return [written, decode(written)];
    });
    return [...new Set(found.filter((secret) => secret !== ""))];
}
/** Proxies may be written without a scheme. */
function parseUrl(text) {
    if (text === "")
        return null;
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    return URL.canParse(address) ? new URL(address) : null;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** GHES answers REST under `/api/v3` and GraphQL under `/api/graphql`; elsewhere it is `/graphql` of the same host. */
function graphqlUrlBeside(apiUrl) {
    return apiUrl.endsWith("/api/v3") ? `${apiUrl.slice(0, -"/v3".length)}/graphql` : `${apiUrl}/graphql`;
}
/** The rule of `@actions/artifact`, so that both agree about who is refused. */
function isEnterpriseServer(serverUrl) {
    if (!URL.canParse(serverUrl))
        return true;
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}
/** An action that a workflow takes from its own repository has no repository of its own: it is at the run's commit. */
function formatSourceUrl(serverUrl, env) {
    const { GITHUB_ACTION_REPOSITORY: own, GITHUB_REPOSITORY: workflow } = env;
    if (own)
        return `${serverUrl}/${own}/blob/${env.GITHUB_ACTION_REF || "HEAD"}`;
    return workflow ? `${serverUrl}/${workflow}/blob/${env.GITHUB_SHA || "HEAD"}` : undefined;
}
function formatRunUrl(serverUrl, { repository, id, attempt }) {
    if (repository === null || id === null)
        return undefined;
    const run = `${serverUrl}/${repository}/actions/runs/${id}`;
    return attempt === null ? run : `${run}/attempts/${attempt}`;
}
/** `owner/name/.github/workflows/sync.yml@refs/heads/main`; a ref may hold an @ too, and so may a file's name. */
function readWorkflowFile(ref) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/i.exec(ref ?? "")?.[1];
}
function readCount(text) {
    return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./packages/action-kit/out/system-clock.js
/** Longest delay that a timer takes; a longer one would fire at once. https://nodejs.org/api/timers.html */
const MAX_TIMER_MS = 2_147_483_647;
/** The machine's own time. A sleep longer than 24 days ends after 24 days. */
const systemClock = {
    now: () => Date.now(),
    sleep: (durationMs, signal) => new Promise((resolve) => {
        if (signal?.aborted === true || !(durationMs > 0)) {
            resolve();
            return;
        }
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(durationMs, MAX_TIMER_MS));
        signal?.addEventListener("abort", wake);
    }),
};

;// CONCATENATED MODULE: ./packages/action-kit/out/workspace-files.js


/** Folders that hold no file of the user's own. */
const FOREIGN_FOLDERS = [".git", "node_modules"];
/** A pattern that matches more was not meant so. */
const MAX_FILES = 5_000;
/**
 * Lists the files of the workspace that patterns lead to, sorted, each once, with `/` on every system; 5,000 at most.
 * What lies in `.git` and `node_modules` is nobody's own, and left out unless it is named.
 */
async function listWorkspaceFiles(workspace, patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        // A name may hold what a pattern would read as its own: `pages/[id].tsx`.
        if (await isFile(external_node_path_.join(workspace, pattern))) {
            found.add(external_node_path_.normalize(pattern).split(external_node_path_.sep).join("/"));
            continue;
        }
        const entries = (0,promises_.glob)(pattern, {
            cwd: workspace,
            withFileTypes: true,
            exclude: (entry) => FOREIGN_FOLDERS.includes(entry.name),
        });
        for await (const entry of entries) {
            if (found.size >= MAX_FILES)
                break;
            const file = external_node_path_.relative(workspace, external_node_path_.join(entry.parentPath, entry.name));
            if (!entry.isDirectory())
                found.add(file.split(external_node_path_.sep).join("/"));
        }
    }
    return [...found].toSorted();
}
async function isFile(absolute) {
    try {
        return (await (0,promises_.stat)(absolute)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/out/action-kit.js














/** Builds the kit of an action from what its host offers. Prints nothing. */
function createActionKit(host, given) {
    const redactor = host.redactor ?? new Redactor();
    const commands = guardCommands(host.commands, redactor);
    const logger = given ?? createActionLogger(commands);
    const maskSecret = (secret) => learnSecret(secret, redactor, host.commands);
    for (const password of listAddressSecrets(host.env)) {
        redactor.learn(password, "always");
        learnSecret(password, redactor, host.commands);
    }
    const runner = readRunnerEnvironment(host.env, host.workingDirectory);
    const { workspace } = runner;
    const cache = { ...runner, clock: systemClock, loadClient: host.loadCacheClient ?? loadCacheClient };
    return {
        inputs: new InputReader({
            env: host.env,
            workspace,
            maskSecret,
        }),
        runner,
        logger,
        clock: systemClock,
        random: Math.random,
        signal: host.signal,
        readWorkspaceFile: (file) => readWorkspaceFile(workspace, file),
        findWorkspaceFile: (file) => findWorkspaceFile(workspace, file),
        listWorkspaceFiles: (patterns) => listWorkspaceFiles(workspace, patterns),
        writeReport: (file, data) => writeReportFile(workspace, file, data, redactor),
        writeText: (file, text) => writeTextFile(workspace, file, redactParts(text, redactor)),
        writeSource: (file, text) => writeTextFile(workspace, file, text),
        maskSecret,
        redact: redactor.redactProse,
        redactData: (data) => redactor.redactForeign(data),
        summary: async (markdown) => {
            const result = await writeJobSummary(runner.stepSummaryFile, redactor.redactProse(markdown));
            if (result.status === "failed")
                logger.warning(result.message);
        },
        setOutputs: (outputs) => setOutputs(outputs, runner, commands, logger),
        uploadArtifact: async (name, files) => {
            const loadClient = host.loadArtifactClient ?? loadArtifactClient;
            const result = await uploadArtifact({ ...runner, clock: systemClock, loadClient }, name, files);
            if (result.status === "failed")
                logger.warning(result.message);
            if (result.status === "skipped" && result.message !== undefined)
                logger.notice(result.message);
            return result;
        },
        restoreFile: (file, key, prefix) => restoreFile(cache, file, key, prefix),
        keepFile: (file, key) => keepFile(cache, file, key),
        annotate: (kind, message, place) => logger.finding(kind, message, place),
        fail: (message) => {
            host.markFailed();
            logger.failure(message);
        },
    };
}
/** The runner masks a secret of several lines line by line, so it is passed on in lines. */
function learnSecret(secret, redactor, commands) {
    redactor.learn(secret);
    const lines = secretLines(secret);
    for (const text of new Set([...(isOneLine(secret) || lines.length === 0 ? [secret] : []), ...lines])) {
        commands.setSecret(text);
    }
}
function* redactParts(text, { redact }) {
    for (const part of typeof text === "string" ? [text] : text)
        yield redact(part);
}
function setOutputs(outputs, runner, commands, logger) {
    // Without the file the toolkit falls back to a workflow command that GitHub no longer obeys.
    if (runner.outputFile === undefined)
        return;
    const fitted = fitOutputs(outputs);
    for (const [name, value] of Object.entries(fitted.outputs))
        commands.setOutput(name, value);
    for (const name of fitted.emptied) {
        logger.warning(`The output ${name} is too long for GitHub and was left empty; see the report file.`);
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/out/failure.js

/**
 * Says why a run ended: one error for each problem of a `ConfigError`, one for a `GitHubError`, and one with a request to
 * report it for anything else. A stack is shown only in debug mode.
 */
function reportFailure(error, logger) {
    if (error instanceof errors/* ConfigError */.xL) {
        for (const problem of error.problems)
            logger.failure(formatMessage(problem), toPlace(problem));
        return;
    }
    if (error instanceof errors/* GitHubError */.y_) {
        logger.failure(error.message);
    }
    else {
        const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        logger.failure(`${message}. This is a bug: please report it, with the log of a run in debug mode, to the maintainers.`);
    }
    if (error instanceof Error && error.stack !== undefined)
        logger.debug(error.stack);
}
function formatMessage({ message, rule }) {
    return rule === undefined ? message : `${message} (${rule})`;
}
function toPlace({ file, line, column }) {
    return {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/out/run-action.js






/** Named one by one, so that a bundle holds these and not the rest of the toolkit (docs/decisions/0060). */
const COMMANDS = {
    setSecret: core/* setSecret */.Pq,
    setOutput: core/* setOutput */.uH,
    debug: core/* debug */.Yz,
    info: core/* info */.pq,
    notice: core/* notice */.lm,
    warning: core/* warning */.$e,
    error: core/* error */.z3,
    startGroup: core/* startGroup */.Oh,
    endGroup: core/* endGroup */.N4,
    isDebug: core/* isDebug */._o,
};
/**
 * Runs an action and turns whatever goes wrong into error annotations and exit code 1. Never rejects.
 *
 * A cancelled run (the runner sends SIGINT, then SIGTERM) aborts `kit.signal`, so that `main` can write what it has; a
 * second signal of the same kind ends the process at once. A rejection or an exception that nobody caught aborts too.
 * The process ends by itself: `process.exit` could lose what was just printed.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
async function runAction(main) {
    const redactor = new Redactor();
    const logger = createActionLogger(guardCommands(COMMANDS, redactor));
    // Not taken off again: what Node prints when it ends comes last.
    guardStream(process.stdout, redactor);
    guardStream(process.stderr, redactor);
    const cancellation = new AbortController();
    const markFailed = () => {
        process.exitCode = 1;
    };
    const fail = (reason) => {
        markFailed();
        reportFailure(reason, logger);
    };
    const cancel = (signal) => {
        markFailed();
        logger.warning(`${signal}: the run was cancelled; its results are incomplete.`);
        cancellation.abort();
    };
    const crash = (reason) => {
        fail(reason);
        cancellation.abort();
    };
    process.once("SIGINT", cancel).once("SIGTERM", cancel);
    // An exception a second time may be the log itself that cannot be written: then Node's own way out is the right one.
    process.on("unhandledRejection", crash).once("uncaughtException", crash);
    try {
        await main(createActionKit({
            env: process.env,
            workingDirectory: process.cwd(),
            commands: COMMANDS,
            signal: cancellation.signal,
            markFailed,
            redactor,
        }, logger));
    }
    catch (reason) {
        fail(reason);
    }
    finally {
        process.removeListener("SIGINT", cancel).removeListener("SIGTERM", cancel);
    }
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findSecrets),
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
/**
 * Texts that look like a credential: GitHub's tokens, Slack's, its webhooks, keys of Standard Webhooks, an
 * AWS key id, the start of a private key.
 *
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const CREDENTIAL = /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{16,}(?:[._-][A-Za-z0-9_-]{8,})*|github_pat_[A-Za-z0-9_]{16,}|xox[abeoprs]-[A-Za-z0-9-]{10,}|AKIA[0-9A-Z]{16}(?![A-Za-z0-9])|https:\/\/hooks\.slack(?:-gov)?\.com\/[a-z]+\/[A-Za-z0-9/_-]{10,}|whsec_[A-Za-z0-9+/]{24,}={0,2})/;
const KEY_START = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----/;
/** The rest of a private key: to its last line, or as far as what follows looks like one. Line ends may be written out. */
const KEY_REST = /(?:[^-]*-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|(?:[\s>|]|\\[nrt])*(?:[A-Za-z0-9+/=]{16,}(?:[\s>|]|\\[nrt])*)*[A-Za-z0-9+/=]*)/;
const PLACES = new RegExp(`${CREDENTIAL.source}|${KEY_START.source}`, "g");
const WHOLE = new RegExp(`${CREDENTIAL.source}|${KEY_START.source}${KEY_REST.source}`, "g");
/** The places of everything in `text` that looks like a credential, in UTF-16 units; of a private key only its first line. */
function findSecrets(text) {
    return Array.from(text.matchAll(PLACES), (match) => ({ offset: match.index, length: match[0].length }));
}
/** `text` with `***` for everything that looks like a credential, private keys as a whole. */
function redactSecrets(text) {
    return text.replace(WHOLE, "***");
}


/***/ }),

/***/ 1286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ isRefusedForAll),
/* harmony export */   rV: () => (/* binding */ blocksFurtherRequests),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   y_: () => (/* binding */ GitHubError),
/* harmony export */   zU: () => (/* binding */ InvariantError)
/* harmony export */ });
/* unused harmony export formatConfigProblem */
/** An exchange with GitHub that failed. Branch on `code`, never on the message. */
class GitHubError extends Error {
    name = "GitHubError";
    code;
    status;
    repository;
    operation;
    resetAtMs;
    reasons;
    /** Means something where `code` is `forbidden`, `unauthorized` or `token-unavailable`. */
    scope;
    refusal;
    remedy;
    words;
    serverTimeMs;
    constructor(message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = details.code;
        this.status = details.status;
        this.repository = details.repository;
        this.operation = details.operation;
        this.resetAtMs = details.resetAtMs;
        this.reasons = details.reasons ?? [];
        this.scope = details.scope ?? "repository";
        this.refusal = details.refusal;
        this.remedy = details.remedy;
        this.words = details.words;
        this.serverTimeMs = details.serverTimeMs;
    }
}
/** Whether nothing after it can succeed: the token is refused that the whole run stands on, not that of one owner. */
function isRefusedForAll({ code, scope }) {
    return code === "unauthorized" && scope !== "owner";
}
/** Whether the next request of the same token would fail as well: its limit is used up, or it is not accepted. */
function blocksFurtherRequests({ code }) {
    return code === "rate-limited" || code === "unauthorized" || code === "token-unavailable";
}
/** Something the user can fix: it carries every finding, not the first. */
class ConfigError extends Error {
    name = "ConfigError";
    problems;
    constructor(problems) {
        super(problems.map(formatConfigProblem).join("\n"));
        this.problems = problems;
    }
}
/** Renders `file:line:column: message (RULE)`, leaving out what is not known. */
function formatConfigProblem(problem) {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
    const rule = problem.rule === undefined ? "" : ` (${problem.rule})`;
    return `${place === "" ? "" : `${place}: `}${problem.message}${rule}`;
}
/** Our own bug: a state that the code promised could not occur. */
class InvariantError extends Error {
    name = "InvariantError";
}


/***/ }),

/***/ 2156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ REPOSITORY_REF_PATTERN),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   PC: () => (/* binding */ formatRepositoryRef),
/* harmony export */   eI: () => (/* binding */ describeRepositoryRefProblem),
/* harmony export */   gG: () => (/* binding */ readRepositoryRef),
/* harmony export */   rH: () => (/* binding */ parseRepositoryRef)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);

const MAX_OWNER_LENGTH = 39;
const MAX_NAME_LENGTH = 100;
/**
 * What `describeRepositoryRefProblem` accepts, as one regular expression for JSON Schema.
 *
 * An owner is made of letters, digits and single hyphens, starts with none, and may end with one (old accounts) or
 * with `_code` (managed users of an enterprise).
 *
 * @see https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
const REPOSITORY_REF_PATTERN = "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$";
const OWNER = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?$/;
const NAME = /^[A-Za-z0-9._-]+$/;
/** Renders `owner/name`. */
function formatRepositoryRef(repository) {
    return `${repository.owner}/${repository.name}`;
}
/** The key under which two spellings of one repository are the same. */
function repositoryKey(repository) {
    return formatRepositoryRef(repository).toLowerCase();
}
/** Splits `owner/name`; `null` when `text` is not exactly two non-empty parts. */
function parseRepositoryRef(text) {
    const parts = text.split("/");
    const [owner, name] = parts;
    if (parts.length !== 2 || !owner || !name)
        return null;
    return { owner, name };
}
/**
 * Says why `text` cannot be the `owner/name` of a repository on GitHub, and what to do; `null` when it can.
 * The text reads on after the name: `has no owner. Write owner/name.`
 */
function describeRepositoryRefProblem(text) {
    if (/^\s|\s$/.test(text))
        return "has spaces around it. Remove them.";
    if (/\s/.test(text))
        return "contains whitespace. Write owner/name.";
    if (/^[a-z]+:\/\/|^git@/i.test(text))
        return "is a URL, not a name. Write only owner/name.";
    const parts = text.split("/");
    if (parts.length === 1)
        return "has no owner. Write owner/name.";
    if (parts.length > 2)
        return "has more than two parts. Write owner/name.";
    const [owner = "", name = ""] = parts;
    return describeOwnerProblem(owner) ?? describeNameProblem(name);
}
/** Reads `owner/name` as a person wrote it; `null` when it cannot be a repository on GitHub. */
function readRepositoryRef(text) {
    return describeRepositoryRefProblem(text) === null ? parseRepositoryRef(text) : null;
}
function describeOwnerProblem(owner) {
    if (owner === "")
        return "has an empty owner. Write owner/name.";
    if (owner.length > MAX_OWNER_LENGTH) {
        return `has an owner of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(owner.length, "character")}; GitHub allows ${MAX_OWNER_LENGTH}. Check the owner's name.`;
    }
    if (OWNER.test(owner))
        return null;
    return "has an invalid owner: GitHub allows letters, digits and single hyphens between them. Check the owner's name.";
}
function describeNameProblem(name) {
    if (name === "")
        return "has an empty repository name. Write owner/name.";
    if (name.length > MAX_NAME_LENGTH) {
        return `has a repository name of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(name.length, "character")}; GitHub allows ${MAX_NAME_LENGTH}. Check the name.`;
    }
    if (name === "." || name === "..")
        return "has a repository name that GitHub reserves. Check the name.";
    if (/\.git$/i.test(name))
        return "ends with .git, which is only part of the clone URL. Remove it.";
    if (NAME.test(name))
        return null;
    return "has an invalid repository name: GitHub allows letters, digits, '.', '-' and '_'. Check the name.";
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   KH: () => (/* binding */ tableCode),
/* harmony export */   NF: () => (/* binding */ MAX_BODY_CHARACTERS),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Wd: () => (/* binding */ lineProse),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   qV: () => (/* binding */ tableProse),
/* harmony export */   yU: () => (/* binding */ cutOnLine)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5282);

/** GitHub refuses more than 65,536 characters in a body; the contract stays well below. */
const MAX_BODY_CHARACTERS = 58_000;
/**
 * Renders untrusted text so that GitHub shows it as it is: no mention, no issue reference, no HTML, no link.
 *
 * GitHub's mention and reference filters run on the rendered text, so escaping characters as entities does not stop
 * them; they leave code spans alone. The fence is longer than any run of backticks inside (CommonMark 6.1).
 */
function codeSpan(text) {
    const flat = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text);
    if (flat === "")
        return "``";
    const longestRun = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longestRun + 1);
    const padding = /^[`\s]|[`\s]$/.test(flat) ? " " : "";
    return `${fence}${padding}${flat}${padding}${fence}`;
}
/** A code span for a table cell: `|` is escaped, because a row is split before code spans are read (GFM 4.10). */
function tableCode(text) {
    return codeSpan(text).replaceAll("|", "\\|");
}
/** Cuts text to `maxCharacters` on a line boundary and says so with `note`; short text comes back as it is. */
function cutOnLine(text, maxCharacters, note) {
    if (text.length <= maxCharacters)
        return text;
    const kept = text.slice(0, Math.max(0, maxCharacters - note.length - 2));
    const lastBreak = kept.lastIndexOf("\n");
    return `${lastBreak > 0 ? kept.slice(0, lastBreak) : kept}\n\n${note}`;
}
/** Renders a Markdown table; cells are Markdown already. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
/** Renders `[text](url)` when `url` is a plain http(s) address without characters that end a link, else the text alone. */
function markdownLink(text, url) {
    return /^https?:\/\/[^\s()<>[\]\\]+$/.test(url) ? `[${text}](${url})` : text;
}
/** Stands between two characters and shows nothing. */
const GAP = "&#8203;";
/**
 * Renders untrusted prose so that it reads as prose and nothing in it does anything: no markup, HTML, mention, reference,
 * link or formula. What it has between backticks stays in code font.
 *
 * A mention or a reference is found in the rendered text, so an escape does not stop it; an invisible character between
 * its two parts does, as Renovate does it.
 */
function prose(text) {
    return renderProse(text, codeSpan);
}
/** {@link prose} that begins a line, where it might begin a heading, a list or a rule. */
function lineProse(text) {
    return prose(text.trimStart()).replace(/^(\d*)([#+=.)-])/, "$1\\$2");
}
/** {@link prose} for a table cell. */
function tableProse(text) {
    return renderProse(text, tableCode);
}
function renderProse(text, code) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeProse(part)))
        .join("");
}
function escapeProse(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`)
        .replaceAll("$", "&#36;")
        .replaceAll("::", ":&#58;")
        .replace(/@(?=\S)/g, `@${GAP}`)
        .replace(/(?<!&)#(?=\d)/g, `#${GAP}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1${GAP}-`)
        .replaceAll("://", `:${GAP}//`)
        .replace(/\bwww\./gi, `www${GAP}.`)
        .replace(/\b[0-9a-f]{7,64}\b/g, (oid) => `${oid.slice(0, 3)}${GAP}${oid.slice(3)}`);
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   td: () => (/* binding */ pluralize)
/* harmony export */ });
/** Made when the first count is said: start-up needs none. */
let rules;
/**
 * Picks the word that goes with a count: `file` for 1, `files` for any other.
 *
 * @param many the plural where an `s` at the end does not make it
 */
function pluralize(count, one, many = `${one}s`) {
    rules ??= new Intl.PluralRules("en");
    return rules.select(count) === "one" ? one : many;
}
/** Says a count with its word: `1 file`, `3 files`. */
function formatCount(count, one, many = `${one}s`) {
    return `${count} ${pluralize(count, one, many)}`;
}
/** Says a part of a whole: `1 of 1 file`, `2 of 3 files`. */
function formatShare(count, total, one, many = `${one}s`) {
    return `${count} of ${formatCount(total, one, many)}`;
}


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Makes text from outside one line without control characters or characters that change the direction of writing. */
function printable(text) {
    return text.replace(/\p{Cc}+/gu, " ").replace(/\p{Bidi_Control}/gu, "");
}


/***/ })

};
