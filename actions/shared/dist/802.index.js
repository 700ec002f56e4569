export const id = 802;
export const ids = [802];
export const modules = {

/***/ 4802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestPolicy: () => (/* binding */ digestPolicy),
  isComplete: () => (/* binding */ isComplete),
  lacksOnlyLockFiles: () => (/* binding */ lacksOnlyLockFiles),
  observeMerge: () => (/* binding */ observeMerge)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/core/out/conflict/format/file-kind.js
const LOCK_FILES = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|go\.sum|flake\.lock|packages\.lock\.json|mix\.lock|pubspec\.lock|Podfile\.lock|jsonnetfile\.lock\.json|deno\.lock)$/i;
const GENERATED = /(?:^|\/)(?:dist|vendor|node_modules|third_party)\/|\.min\.(?:js|css)$|\.(?:snap|map|pb\.go)$|(?:^|\/)vendor\.json$/i;
const LINE_LISTS = /(?:^|\/)(?:\.[a-z]+ignore|\.git-blame-ignore-revs|\.mailmap)$/i;
const JSON_FILES = /\.(?:json|jsonc|json5|webmanifest|code-workspace|geojson|jsonld|avsc)$|(?:^|\/)\.(?:eslint|babel|prettier|swc|stylelint|all-contributors|jshint|nyc|c8|lintstaged|release|commitlint|htmlhint|renovate|bower)rc$/i;
const YAML_FILES = /\.(?:ya?ml|cff)$|(?:^|\/)(?:\.clang-format|\.clang-tidy|\.yamllint)$/i;
/** Tells the kind of a file by its path alone. */
function detectFileKind(path) {
    if (LOCK_FILES.test(path))
        return "lock-file";
    if (GENERATED.test(path))
        return "generated";
    if (/(?:^|\/)package\.json$/.test(path))
        return "package-json";
    if (JSON_FILES.test(path))
        return "json";
    if (YAML_FILES.test(path))
        return "yaml";
    if (/(?:^|\/)(?:change(?:s|log)|history|release[-_]?notes)(?:\.\w+)?$/i.test(path))
        return "changelog";
    if (LINE_LISTS.test(path))
        return "line-list";
    return /\.(?:md|mdx|markdown|rst|adoc|txt)$/i.test(path) ? "prose" : "code";
}
/** The structure that a path's text has, where it is one that merges are proved by. */
function findStructuredKind(path) {
    const kind = detectFileKind(path);
    if (kind === "package-json")
        return "json";
    return kind === "json" || kind === "yaml" ? kind : undefined;
}

;// CONCATENATED MODULE: ./packages/core/out/syntax/conflict-markers.js
/** Whether a text holds git's conflict markers; a bare row of `=` is a heading, not a marker. */
function hasConflictMarkers(text) {
    return /^(?:<{7,}|>{7,}|\|{7,}) \S/m.test(text);
}

// EXTERNAL MODULE: ./packages/core/out/syntax/json-source.js
var json_source = __webpack_require__(3537);
// EXTERNAL MODULE: ./packages/core/out/syntax/limits.js
var limits = __webpack_require__(6017);
;// CONCATENATED MODULE: ./packages/core/out/syntax/syntax-tree.js
/** Leaves a reader from any depth; every reader turns it into a value before it returns. */
class UnreadableSyntax extends Error {
    name = "UnreadableSyntax";
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/** The reading of a text that is no tree. */
function failReading(reason, message) {
    return { status: "failed", reason, message };
}
/** Builds a container, its source and its identity. */
function createContainer(parts) {
    const members = parts.entries.map((entry) => parts.kind === "map" ? `${JSON.stringify(entry.key)}:${entry.node.identity}` : entry.node.identity);
    if (parts.kind === "map")
        members.sort();
    const identity = parts.kind === "map" ? `{${members.join(",")}}` : `[${members.join(",")}]`;
    return { ...parts, source: renderContainer(parts), identity };
}
/** The text of a document. */
function renderDocument({ before, root, after }) {
    return `${before}${root.source}${after}`;
}
/** The document with some of its values replaced by others. */
function replaceNodes(document, replaced) {
    const rebuild = (node) => {
        const other = replaced.get(node);
        if (other !== undefined)
            return other;
        if (node.kind === "scalar")
            return node;
        const entries = node.entries.map((entry) => {
            const inside = rebuild(entry.node);
            return inside === entry.node ? entry : { ...entry, node: inside };
        });
        return entries.every((entry, index) => entry === node.entries[index])
            ? node
            : createContainer({ ...node, entries });
    };
    return { ...document, root: rebuild(document.root) };
}
function renderContainer(parts) {
    const last = parts.entries.length - 1;
    const body = parts.entries.map((entry, index) => {
        const hasComma = parts.layout === "delimited" && (index < last || parts.hasTrailingComma);
        return `${entry.lead}${entry.head}${entry.node.source}${hasComma ? "," : ""}${entry.tail}`;
    });
    return `${parts.open}${body.join("")}${parts.close}`;
}

;// CONCATENATED MODULE: ./packages/core/out/syntax/json-syntax.js



const { depth: MAX_DEPTH } = limits/* LIMITS */.b.merge;
/**
 * Reads JSON as a tree that keeps every character.
 *
 * Duplicate keys fail: which of two values counts is nobody's to guess.
 */
function readJsonSyntax(text, dialect) {
    const { root, errors, tooDeepAt } = (0,json_source/* readJsonSource */.y)(text, "jsonc", { depth: MAX_DEPTH + 1, problems: 1 });
    const [error] = errors;
    if (error !== undefined) {
        const line = text.slice(0, error.start).split("\n").length;
        return failReading("does-not-parse", `is not valid JSON near line ${line}`);
    }
    if (tooDeepAt !== null || root === null)
        return failReading("unsupported", tooDeep());
    if (dialect === "json" && !isJson(text))
        return failReading("does-not-parse", "is not valid JSON");
    try {
        const [before, after] = [text.slice(0, root.start), text.slice(root.end)];
        return { status: "read", document: { before, root: readNode(text, root, 0), after } };
    }
    catch (failure) {
        if (!(failure instanceof UnreadableSyntax))
            throw failure;
        return failReading(failure.reason, failure.message);
    }
}
/** Whether a text is JSON without comments and trailing commas. */
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function tooDeep() {
    return `is nested deeper than ${MAX_DEPTH} levels`;
}
function readNode(text, node, depth) {
    if (depth > MAX_DEPTH)
        throw new UnreadableSyntax("unsupported", tooDeep());
    if (node.kind === "mapping" || node.kind === "sequence")
        return readContainer(text, node, depth);
    const source = text.slice(node.start, node.end);
    // A number keeps its spelling: 1.0 and 1, or two numbers beyond 2^53, are not the same text.
    return node.kind === "scalar" && typeof node.value === "string"
        ? { kind: "scalar", source, identity: JSON.stringify(node.value), string: node.value }
        : { kind: "scalar", source, identity: source };
}
function readContainer(text, container, depth) {
    const members = listMembers(container);
    const entries = [];
    const closing = container.end - 1;
    let hasTrailingComma = false;
    let lead = text.slice(container.start + 1, members[0]?.start ?? closing);
    for (const [index, { key, start, value }] of members.entries()) {
        const gap = text.slice(value.end, members[index + 1]?.start ?? closing);
        hasTrailingComma = gap.startsWith(",");
        if (!hasTrailingComma && withoutComments(gap).includes(",")) {
            throw new UnreadableSyntax("unsupported", "has white space or a comment before a comma");
        }
        const [tail, rest] = splitTail(hasTrailingComma ? gap.slice(1) : gap);
        const head = text.slice(start, value.start);
        entries.push({ key, lead, head, node: readNode(text, value, depth + 1), tail });
        lead = rest;
    }
    const close = `${lead}${text.slice(closing, container.end)}`;
    return createContainer({
        kind: container.kind === "mapping" ? "map" : "list",
        layout: "delimited",
        open: text.slice(container.start, container.start + 1),
        entries,
        close,
        hasTrailingComma,
        indent: 0,
    });
}
function listMembers(container) {
    if (container.kind === "sequence") {
        return container.items.map((value) => ({ key: "", start: value.start, value }));
    }
    const keys = new Set();
    return container.entries.flatMap(({ key, value }) => {
        if (key.kind !== "scalar" || value === null)
            return [];
        if (keys.has(key.text)) {
            throw new UnreadableSyntax("duplicate-key", `has the key ${JSON.stringify(key.text)} twice in one object`);
        }
        keys.add(key.text);
        return [{ key: key.text, start: key.start, value }];
    });
}
function withoutComments(text) {
    return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "");
}
/** Splits what follows an entry into a comment on the same line and the rest. */
function splitTail(trivia) {
    const end = trivia.indexOf("\n");
    const line = end === -1 ? trivia : trivia.slice(0, end);
    return /^[ \t]*\/[/*]/.test(line) ? [line, trivia.slice(line.length)] : ["", trivia];
}

;// CONCATENATED MODULE: ./packages/core/out/syntax/document-stream.js

/** Cuts the text before a document behind its last `---`: what stands behind that, goes with the document. */
function cutBehindMarker(text) {
    const marker = /^[\s\S]*^---[^\n]*\n?/m.exec(text)?.[0] ?? "";
    return [marker, text.slice(marker.length)];
}
/** Whether a file holds several documents. */
function isStream({ root }) {
    return root.kind === "list" && root.layout === "stream";
}
/** A file of one document as a stream of one, to be merged with versions of it that hold several. */
function toStream(document) {
    if (isStream(document))
        return document;
    const { before, root: node, after } = document;
    const [lead, head] = cutBehindMarker(before);
    const root = createContainer({
        kind: "list",
        layout: "stream",
        open: "",
        entries: [{ key: "", lead, head, node, tail: "" }],
        close: "",
        hasTrailingComma: false,
        indent: 0,
    });
    return { before: "", root, after };
}
/** Reads a text as a stream, however many documents it holds. */
function readAsStream(read) {
    return (text) => {
        const reading = read(text);
        return reading.status === "read" ? { ...reading, document: toStream(reading.document) } : reading;
    };
}

// EXTERNAL MODULE: ./packages/core/out/syntax/source-tree.js
var source_tree = __webpack_require__(5733);
// EXTERNAL MODULE: ./packages/core/out/syntax/yaml-source.js
var yaml_source = __webpack_require__(682);
;// CONCATENATED MODULE: ./packages/core/out/syntax/yaml-values.js


/** Reads a scalar or alias that stands in `text` from `start` to `end`; `null` is a value that is not written at all. */
function readYamlScalar(text, node, start, end) {
    const source = text.slice(start, end).trimEnd();
    if (node === null)
        return { kind: "scalar", source: "", identity: "null" };
    if (/^[|>][0-9-]*\+/.test(source)) {
        throw new UnreadableSyntax("unsupported", "has a block that keeps its final line breaks");
    }
    if (node.kind === "alias")
        return { kind: "scalar", source, identity: source };
    const { value } = node;
    if (typeof value !== "string")
        return { kind: "scalar", source, identity: value === null ? "null" : source };
    return {
        kind: "scalar",
        source,
        identity: JSON.stringify(value),
        string: value,
    };
}
/** Throws when a map has a key twice; `1` and `"1"` count as one, because other readers take them for one. */
function refuseRepeatedKeys(text, map) {
    const keys = new Set();
    for (const { key } of map.entries) {
        const name = key.kind === "scalar" ? String(key.value) : text.slice(key.start, key.end);
        if (keys.has(name))
            throw new UnreadableSyntax("duplicate-key", `has the key ${JSON.stringify(name)} twice`);
        keys.add(name);
    }
}
function refuseRepeatedKeysBelow(text, node) {
    if (node?.kind === "mapping") {
        refuseRepeatedKeys(text, node);
        for (const { value } of node.entries)
            refuseRepeatedKeysBelow(text, value);
    }
    else if (node?.kind === "sequence") {
        for (const item of node.items)
            refuseRepeatedKeysBelow(text, item);
    }
}
/** Reads `[a, b]` or `{a: 1}`. One with comments or unusual members is taken as a whole, as if it were a scalar. */
function readFlowCollection(text, node, depth) {
    const source = text.slice(node.start, node.end);
    refuseRepeatedKeysBelow(text, node);
    return (readSimpleFlow(text, node, depth) ?? {
        kind: "scalar",
        source,
        identity: `flow ${JSON.stringify(contentOf(node))}`,
    });
}
/** What a value says, apart from its spelling: equal for equal values. */
function contentOf(node) {
    switch (node?.kind) {
        case undefined:
            return null;
        case "scalar":
            return node.value;
        case "alias":
            return { alias: node.name };
        case "sequence":
            return node.items.map(contentOf);
        case "mapping":
            return { entries: node.entries.map(({ key, value }) => [contentOf(key), contentOf(value)]) };
    }
}
function readSimpleFlow(text, collection, depth) {
    const { start, end } = collection;
    if (depth > limits/* LIMITS */.b.merge.flowDepth || text.slice(start, end).includes("#"))
        return null;
    const entries = [];
    let cursor = start + 1;
    let hasTrailingComma = false;
    for (const item of collection.kind === "mapping" ? collection.entries : collection.items) {
        const member = "key" in item ? readPair(text, item, depth) : readItem(text, item, depth);
        if (member === null)
            return null;
        const gap = /^\s*(,?)/.exec(text.slice(member.end));
        if (gap === null || (gap[1] === "," && gap[0] !== ","))
            return null;
        hasTrailingComma = gap[1] === ",";
        const { key, head, node } = member;
        entries.push({ key, lead: text.slice(cursor, member.start), head, node, tail: "" });
        cursor = member.end + (hasTrailingComma ? 1 : 0);
    }
    return createContainer({
        kind: collection.kind === "mapping" ? "map" : "list",
        layout: "delimited",
        open: text.slice(start, start + 1),
        entries,
        close: text.slice(cursor, end),
        hasTrailingComma,
        indent: 0,
    });
}
function readItem(text, item, depth) {
    if (hasAnchor(item))
        return null;
    const { start, end } = item;
    return { key: "", start, head: "", node: readPlain(text, item, depth), end };
}
function readPair(text, { key, value }, depth) {
    if (key.kind !== "scalar" || value === null || hasAnchor(value) || hasAnchor(key))
        return null;
    const head = text.slice(key.start, value.start);
    if (!/:\s*$/.test(head) || value.start === value.end)
        return null;
    const node = readPlain(text, value, depth);
    return { key: String(key.value), start: key.start, head, node, end: value.end };
}
function readPlain(text, node, depth) {
    if (node.kind === "mapping" || node.kind === "sequence")
        return readFlowCollection(text, node, depth + 1);
    return readYamlScalar(text, node, node.start, node.end);
}
function hasAnchor(node) {
    return node.kind !== "alias" && node.anchor !== undefined;
}

;// CONCATENATED MODULE: ./packages/core/out/syntax/yaml-syntax.js






const { depth: yaml_syntax_MAX_DEPTH } = limits/* LIMITS */.b.merge;
/**
 * Reads YAML 1.2 with `\n` line ends as a tree that keeps every character; several documents become a list of them.
 *
 * Rare layouts (explicit keys, kept final line breaks, anchored empty values) fail as `unsupported`: a person merges those.
 */
function readYamlSyntax(text) {
    try {
        return { status: "read", document: readDocuments(text) };
    }
    catch (error) {
        if (error instanceof UnreadableSyntax)
            return failReading(error.reason, error.message);
        // A stack that runs out is how the parser fails on a deep text.
        return failReading("does-not-parse", "is not valid YAML");
    }
}
function readDocuments(text) {
    const documents = (0,yaml_source/* readYamlSource */.t)(text);
    for (const document of documents) {
        const at = document.errors[0]?.start ?? findLostAlias(document.root, new Set());
        if (at === undefined)
            continue;
        const line = text.slice(0, at).split("\n").length;
        throw new UnreadableSyntax("does-not-parse", `is not valid YAML near line ${line}`);
    }
    const reader = new YamlReader(text);
    const root = documents[0]?.root ?? null;
    if (root === null)
        return { before: text, root: readYamlScalar(text, null, 0, 0), after: "" };
    if (documents.length > 1)
        return reader.readStream(documents);
    const start = leadStart(text, root);
    const { node, end } = reader.readNode(root, start, 0);
    return { before: text.slice(0, start), root: node, after: text.slice(end) };
}
/** Where an alias stands that no anchor before it defines; `anchors` are those before the node. */
function findLostAlias(node, anchors) {
    if (node === null)
        return undefined;
    if (node.kind === "alias")
        return anchors.has(node.name) ? undefined : node.start;
    if (node.anchor !== undefined)
        anchors.add(node.anchor);
    if (node.kind === "scalar")
        return undefined;
    const children = node.kind === "sequence" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
    for (const child of children) {
        const lost = findLostAlias(child, anchors);
        if (lost !== undefined)
            return lost;
    }
    return undefined;
}
class YamlReader {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** Several documents, as the elements of a list. */
    readStream(documents) {
        const entries = [];
        let cursor = 0;
        for (const { root: content } of documents) {
            if (content === null)
                throw new UnreadableSyntax("unsupported", "has an empty document among several");
            const { node, end } = this.readNode(content, content.start, 1);
            const [lead, head] = cutBehindMarker(this.#text.slice(cursor, content.start));
            entries.push({ key: "", lead, head, node, tail: "" });
            cursor = end;
        }
        const root = createContainer({
            kind: "list",
            layout: "stream",
            open: "",
            entries,
            close: "",
            hasTrailingComma: false,
            indent: 0,
        });
        return { before: "", root, after: this.#text.slice(cursor) };
    }
    /** Reads the node; `leadStart` is where the text before a block's first entry begins. */
    readNode(node, leadStart, depth) {
        if (depth > yaml_syntax_MAX_DEPTH)
            throw new UnreadableSyntax("unsupported", `is nested deeper than ${yaml_syntax_MAX_DEPTH} levels`);
        const { start, end } = node;
        if (isLeaf(node)) {
            return { node: readYamlScalar(this.#text, node, start, end), end: this.#trimmedEnd(start, end) };
        }
        if (node.isFlow)
            return { node: readFlowCollection(this.#text, node, depth), end };
        return node.kind === "mapping"
            ? this.#readBlockMap(node, leadStart, depth)
            : this.#readBlockList(node, leadStart, depth);
    }
    #readBlockMap(map, leadStart, depth) {
        const entries = [];
        let cursor = leadStart;
        let indent = 0;
        refuseRepeatedKeys(this.#text, map);
        for (const [index, { key, value }] of map.entries.entries()) {
            if (!isLeaf(key) || (0,source_tree/* hasProperties */.GT)(key))
                throw unsupportedKey();
            const lead = this.#text.slice(cursor, key.start);
            if (/(^|\s)\?\s/.test(yaml_syntax_withoutComments(lead)))
                throw unsupportedKey();
            if (index === 0)
                indent = this.#columnOf(key.start);
            const colon = /^[ \t]*:/.exec(this.#text.slice(key.end))?.[0];
            if (colon === undefined)
                throw unsupportedKey();
            const { head, node, end } = this.#readValue(key.start, key.end + colon.length, value, depth);
            const tail = this.#tailAt(end);
            const name = key.kind === "scalar" ? String(key.value) : this.#text.slice(key.start, key.end);
            entries.push({ key: name, lead, head, node, tail });
            cursor = end + tail.length;
        }
        return { node: this.#block("map", entries, indent), end: cursor };
    }
    #readBlockList(list, leadStart, depth) {
        const entries = [];
        let cursor = leadStart;
        let indent = 0;
        for (const [index, item] of list.items.entries()) {
            const start = cursor + this.#dashOffset(cursor);
            const lead = this.#text.slice(cursor, start);
            if (index === 0)
                indent = this.#columnOf(start);
            const { head, node, end } = this.#readValue(start, start + 1, item, depth);
            const tail = this.#tailAt(end);
            entries.push({ key: "", lead, head, node, tail });
            cursor = end + tail.length;
        }
        return { node: this.#block("list", entries, indent), end: cursor };
    }
    /** Reads the value behind a colon or a dash; `head` is the text from `start` up to the value. */
    #readValue(start, afterMark, value, depth) {
        if (value === null || value.start === value.end) {
            if (value !== null && (0,source_tree/* hasProperties */.GT)(value)) {
                throw new UnreadableSyntax("unsupported", "has an anchor or a tag on an empty value");
            }
            const node = readYamlScalar(this.#text, null, afterMark, afterMark);
            return { head: this.#text.slice(start, afterMark), node, end: afterMark };
        }
        const between = this.#text.slice(start, value.start);
        const isBlock = !isLeaf(value) && !value.isFlow;
        const lineEnd = between.indexOf("\n");
        const head = isBlock && lineEnd !== -1 ? between.slice(0, lineEnd) : between;
        const { node, end } = this.readNode(value, start + head.length, depth + 1);
        return { head, node, end };
    }
    #block(kind, entries, indent) {
        return createContainer({
            kind,
            layout: "block",
            open: "",
            entries,
            close: "",
            hasTrailingComma: false,
            indent,
        });
    }
    /** Distance to the next dash, comments and blank lines passed over. */
    #dashOffset(from) {
        const match = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?=-)/.exec(this.#text.slice(from));
        if (match === null)
            throw new UnreadableSyntax("unsupported", "has a list in a layout that is not followed");
        return match[0].length;
    }
    /** Spaces and a comment that end the line at `end`. */
    #tailAt(end) {
        return /^[ \t]*(?:#[^\n]*)?(?=\n|$)/.exec(this.#text.slice(end, end + 2000))?.[0] ?? "";
    }
    /** Where a scalar's text ends: line breaks after a block scalar belong to what follows. */
    #trimmedEnd(start, end) {
        return start + this.#text.slice(start, end).trimEnd().length;
    }
    #columnOf(offset) {
        return offset - (this.#text.lastIndexOf("\n", offset - 1) + 1);
    }
}
/** Where the comment right above a file's first entry begins, which goes with it; one behind a blank line is the file's. */
function leadStart(text, node) {
    if (isLeaf(node) || node.isFlow)
        return node.start;
    const above = /(?:^|(?<=\n))(?:[ \t]*#[^\n]*\n)+$/.exec(text.slice(0, node.start))?.[0] ?? "";
    return node.start - above.length;
}
function isLeaf(node) {
    return node.kind === "scalar" || node.kind === "alias";
}
function yaml_syntax_withoutComments(text) {
    return text.replace(/#[^\n]*/g, "");
}
function unsupportedKey() {
    return new UnreadableSyntax("unsupported", "has a key in a layout that is not followed");
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/format/structured-format.js




/** How a path's text is read as a structure; `undefined` when it has none that is known. */
function findStructuredFormat(path, texts, setKeys) {
    const yaml = {
        name: "YAML",
        read: readYamlSyntax,
        isManifest: false,
        joinsTexts: true,
        setKeys,
    };
    switch (detectFileKind(path)) {
        case "yaml":
            return yaml;
        case "package-json":
            return {
                name: "JSON",
                read: (text) => readJsonSyntax(text, "json"),
                isManifest: true,
                joinsTexts: false,
                setKeys,
            };
        case "json": {
            // What the name leaves open, as `.prettierrc` does, the text says.
            if (/(?:^|\/)\.[a-z0-9-]+rc$/i.test(path) && !/^\s*(?:\{|\[|\/[/*])/.test(texts.ours))
                return yaml;
            // Comments are allowed where a version has them already, and never brought into a file of plain JSON.
            const dialect = [texts.base ?? "null", texts.ours, texts.theirs].every(isJson) ? "json" : "jsonc";
            return {
                name: "JSON",
                read: (text) => readJsonSyntax(text, dialect),
                isManifest: false,
                joinsTexts: false,
                setKeys,
            };
        }
        default:
            return undefined;
    }
}
/** Whether a text still is what its format says; one without a format has nothing to fail. */
function isReadable(text, format) {
    return !hasConflictMarkers(text) && (format === undefined || format.read(text).status === "read");
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/format/text-format.js
/** Takes the format off a text; `null` when it mixes line ends, because then no merge could keep them. */
function toPlainText(raw) {
    const hasByteOrderMark = raw.startsWith("\ufeff");
    const text = hasByteOrderMark ? raw.slice(1) : raw;
    const carriageReturns = text.split("\r").length - 1;
    if (carriageReturns === 0)
        return { text, format: { lineEnd: "\n", hasByteOrderMark } };
    const pairs = text.split("\r\n").length - 1;
    if (pairs !== carriageReturns || pairs !== text.split("\n").length - 1)
        return null;
    return { text: text.replaceAll("\r\n", "\n"), format: { lineEnd: "\r\n", hasByteOrderMark } };
}
/** Gives a merged text the format that one side changed to, or that both have; ours where both changed it. */
function applyFormat(text, base, ours, theirs) {
    const lineEnd = base?.lineEnd === ours.lineEnd ? theirs.lineEnd : ours.lineEnd;
    const hasMark = base?.hasByteOrderMark === ours.hasByteOrderMark ? theirs.hasByteOrderMark : ours.hasByteOrderMark;
    return `${hasMark ? "\ufeff" : ""}${lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd)}`;
}

// EXTERNAL MODULE: ./packages/core/out/conflict/policy/policy.js
var policy_policy = __webpack_require__(2977);
;// CONCATENATED MODULE: ./packages/core/out/conflict/policy/refusal.js




const SENSITIVE = [
    [/^\.github\/(?:workflows|actions)\//i, "workflow", "it decides what runs with the repository's secrets"],
    [/(?:^|\/)action\.ya?ml$/i, "workflow", "it decides what runs in other repositories"],
    [/(?:^|\/)CODEOWNERS$/i, "code-owners", "it decides whose review is required"],
    [/(?:^|\/)\.git(?:attributes|modules)$/i, "git-metadata", "it decides how git itself reads the repository"],
    [
        /^\.github\/(?:dependabot\.ya?ml|rulesets\/|settings\.ya?ml)/i,
        "security-config",
        "it decides what is protected",
    ],
    [/(?:^|\/)(?:LICEN[CS]E|NOTICE|COPYING)(?:\.\w+)?$/i, "license", "it is a legal text"],
];
/** Says why a file is left alone, or `null`. What its content forbids, no policy allows. */
function findRefusal(file, policy) {
    return (refuseByContent(file) ??
        ((0,policy_policy/* findStrategy */.JH)(policy, file.path) === undefined ? refuseByPath(file.path, policy) : null));
}
function refuseByContent(file) {
    const versions = [file.base, file.ours, file.theirs].filter((text) => text !== null);
    if (versions.some(({ length }) => length > limits/* LIMITS */.b.merge.characters)) {
        return { reason: "too-large", detail: "one version is larger than 1 MiB" };
    }
    if (versions.some((text) => text.includes("\0") || text.includes("\ufffd"))) {
        return { reason: "binary", detail: "one version is not UTF-8 text" };
    }
    if (versions.some((text) => text.startsWith("version https://git-lfs.github.com/spec/"))) {
        return { reason: "lfs-pointer", detail: "one version is a pointer to a large file" };
    }
    if (versions.some(hasConflictMarkers)) {
        return { reason: "conflict-markers", detail: "one version already contains conflict markers" };
    }
    return null;
}
function refuseByPath(path, policy) {
    const kind = detectFileKind(path);
    if (kind === "lock-file") {
        return { reason: "lock-file", detail: "merge its manifest, then let the package manager regenerate it" };
    }
    if (kind === "generated")
        return { reason: "generated", detail: "rebuild it from its sources" };
    if (policy.mergesSensitiveFiles)
        return null;
    const sensitive = SENSITIVE.find(([pattern]) => pattern.test(path));
    return sensitive === undefined ? null : { reason: sensitive[1], detail: sensitive[2] };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/resolver.js
/** Leaves a conflict to a person, with the reason. */
function needsHuman(reason, detail) {
    return { status: "needs-human", reason, details: [detail], candidates: [] };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/ask-person.js

/** The configuration wants a person for some paths. */
const askPerson = {
    name: "person",
    resolve: ({ strategy }) => strategy === "person"
        ? needsHuman("asked-for", "the configuration leaves this path to a person")
        : undefined,
};

;// CONCATENATED MODULE: ./packages/core/out/conflict/format/json-indent.js
/**
 * Three versions of a JSON text with one indentation: that of the side that changed it. Where a version does not indent
 * each level alike, all stay as they are.
 */
function indentJsonAlike(texts) {
    const { base, ours, theirs } = texts;
    const [before, a, b] = [base === null ? undefined : findUnit(base), findUnit(ours), findUnit(theirs)];
    // A text on one line has no indentation of its own.
    if (a === undefined || b === undefined || a === b)
        return texts;
    const target = a === before ? b : a;
    const changed = [base, ours, theirs].map((text) => (text === null ? null : indent(text, target)));
    const [newBase, newOurs, newTheirs] = changed;
    if (typeof newOurs !== "string" || typeof newTheirs !== "string")
        return texts;
    // A base that cannot be indented alike would look changed everywhere, which harms layout only.
    return { base: newBase ?? base, ours: newOurs, theirs: newTheirs };
}
/** What one level is indented by; `undefined` where no line is indented. */
function findUnit(text) {
    return /^([ \t]+)\S/m.exec(text)?.[1];
}
/** The same text with levels indented by `target`; `null` where they are not indented alike now. */
function indent(text, target) {
    const unit = findUnit(text);
    if (unit === undefined || unit === target)
        return text;
    const lines = [];
    for (const line of text.split("\n")) {
        const space = /^[ \t]*/.exec(line)?.[0] ?? "";
        const levels = space.length / unit.length;
        if (line !== space && space !== unit.repeat(Math.ceil(levels)))
            return null;
        lines.push(line === space ? line : `${target.repeat(levels)}${line.slice(space.length)}`);
    }
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/format/read-versions.js

/** Reads three versions alike: as lists of documents where one of them is such a list. */
function readVersions({ base, ours, theirs }, format) {
    const readings = {
        base: base === null ? undefined : format.read(base),
        ours: format.read(ours),
        theirs: format.read(theirs),
    };
    const failures = Object.entries(readings).flatMap(([side, reading]) => reading?.status === "failed" ? [{ reason: reading.reason, detail: `${side} ${reading.message}` }] : []);
    const [first] = failures;
    if (readings.ours.status === "read" && readings.theirs.status === "read" && first === undefined) {
        const base = readings.base?.status === "read" ? readings.base.document : undefined;
        const [ours, theirs] = [readings.ours.document, readings.theirs.document];
        if (![base, ours, theirs].some((document) => document && isStream(document))) {
            return { status: "read", documents: { base, ours, theirs }, format };
        }
        return {
            status: "read",
            documents: { base: base && toStream(base), ours: toStream(ours), theirs: toStream(theirs) },
            format: { ...format, read: readAsStream(format.read) },
        };
    }
    const reasons = {
        "does-not-parse": "input-does-not-parse",
        "duplicate-key": "input-has-duplicate-keys",
        unsupported: "unsupported-layout",
    };
    const reason = reasons[first?.reason ?? "does-not-parse"];
    return { status: "open", reason, details: failures.map(({ detail }) => detail), candidates: [] };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/node-conflict.js
/** Renders a path as `jobs.build.steps[2].uses`. */
function formatPath(path) {
    if (path.length === 0)
        return "(the whole file)";
    return path.map((part, index) => (index === 0 || part.startsWith("[") ? part : `.${part}`)).join("");
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/merge/describe-conflict.js

const WORDS = {
    "both-changed": "both sides changed it",
    "both-added": "both sides added it",
    "deleted-and-changed": "one side removed it, the other changed it",
    "removed-and-added": "one side removed an entry where the other added one",
    "renamed-apart": "both sides renamed it, to different names",
    "both-added-elements": "both sides added elements at the same position of the list",
    "both-reordered": "both sides changed the order of its elements in ways that do not fit together",
    comments: "both sides changed its comment",
    spelling: "both sides changed its anchor, its tag or the comment behind it",
    layout: "nothing would be left in it",
};
/** Longest value that is quoted in full. */
const MAX_QUOTED = 60;
/** Says where a conflict is, what each side has there, and on which lines. */
function describeConflict(conflict, documents = {}) {
    const { path, kind, base, ours, theirs } = conflict;
    const isOfElements = kind === "both-added-elements" || kind === "both-reordered";
    const a = (isOfElements ? listNew(ours, base, theirs) : undefined) ?? ours;
    const b = (isOfElements ? listNew(theirs, base, ours) : undefined) ?? theirs;
    const values = [
        ...(isOfElements ? [] : [`base ${quote(base)}`]),
        `ours ${quote(a)}`,
        `theirs ${quote(b)}`,
    ].join(", ");
    const lines = [
        sayLine("ours", findLine(documents.ours, a, path.at(-1))),
        sayLine("theirs", findLine(documents.theirs, b, path.at(-1))),
    ].filter((line) => line !== "");
    const where = lines.length === 0 ? "" : `; ${lines.join(", ")}`;
    return `${formatPath(path)}: ${WORDS[kind]} (${values})${where}`;
}
function sayLine(side, line) {
    return line === undefined ? "" : `line ${line} of ${side}`;
}
/** The first element that a list has and the others lack. */
function listNew(list, ...others) {
    const known = new Set(others.flatMap((other) => elementsOf(other).map(({ identity }) => identity)));
    return elementsOf(list).find(({ identity }) => !known.has(identity));
}
function elementsOf(list) {
    return list === undefined || list.kind === "scalar" ? [] : list.entries.map(({ node }) => node);
}
function quote(node) {
    if (node === undefined)
        return "nothing";
    const flat = node.source.replace(/\s+/g, " ").trim();
    if (flat === "")
        return "nothing";
    return flat.length > MAX_QUOTED ? `${flat.slice(0, MAX_QUOTED - 1)}…` : flat;
}
/** The line, from 1, on which a value begins in the document that it is of; `undefined` where it is not found again. */
function findLine(document, node, key) {
    if (document === undefined || node === undefined)
        return undefined;
    if (node === document.root || node.source === "")
        return lineAt(document.before);
    const places = listPlaces(document);
    const same = places.find((place) => place.node === node);
    // A value that was indented anew or carried elsewhere is found by what it says.
    const alike = places.filter((place) => place.node.identity === node.identity);
    const found = same ?? alike.find((place) => place.key === key) ?? alike[0];
    if (found !== undefined)
        return found.line;
    const at = textOf(document).indexOf(node.source.trim());
    return at === -1 ? undefined : lineAt(textOf(document).slice(0, at));
}
/** Every value of the document with the line that its key or dash stands on. */
function listPlaces({ before, root }) {
    const places = [];
    let line = lineAt(before);
    const pass = (text) => {
        line = lineAt(text) + line - 1;
    };
    const visit = (node) => {
        if (node.kind === "scalar") {
            pass(node.source);
            return;
        }
        pass(node.open);
        for (const entry of node.entries) {
            pass(entry.lead);
            places.push({ node: entry.node, key: entry.key, line });
            pass(entry.head);
            visit(entry.node);
            pass(entry.tail);
        }
        pass(node.close);
    };
    visit(root);
    return places;
}
function textOf({ before, root, after }) {
    return `${before}${root.source}${after}`;
}
function lineAt(before) {
    return before.split("\n").length;
}

;// CONCATENATED MODULE: ./packages/core/out/syntax/yaml-layout.js

/** The same block `shift` columns to the right, or to the left where it is negative. */
function shiftBlock(block, shift) {
    if (shift === 0)
        return block;
    const entries = block.entries.map((entry) => {
        const { node } = entry;
        if (node.kind === "scalar" || node.layout !== "block")
            return shiftEntry(entry, shift);
        return {
            ...entry,
            lead: indentLead(entry.lead, shift),
            head: indentLead(entry.head, shift),
            node: shiftBlock(node, shift),
        };
    });
    return createContainer({ ...block, entries, indent: block.indent + shift });
}
/** Moves an entry whose value has no blocks in it; the value may begin on a line of its own. */
function shiftEntry(entry, shift) {
    return {
        ...entry,
        lead: indentLead(entry.lead, shift),
        head: indentLead(entry.head, shift),
        node: shiftLines(entry.node, shift),
    };
}
/** Moves the lines that begin inside `text` by `shift` columns, never past the margin. */
function indentLead(text, shift) {
    if (shift >= 0)
        return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(shift)}`).replace(/\n$/, `\n${" ".repeat(shift)}`);
    return text.replace(new RegExp(`\n {0,${-shift}}`, "g"), "\n");
}
function shiftLines(node, shift) {
    if (shift === 0 || !node.source.includes("\n"))
        return node;
    if (node.kind === "scalar")
        return { ...node, source: indentLead(node.source, shift) };
    const entries = node.entries.map((entry) => shiftEntry(entry, shift));
    return createContainer({ ...node, entries, close: indentLead(node.close, shift) });
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/added-entries.js
/** A map's entry by its key and value, wherever it stands. */
function entryKey(key, { identity }) {
    return `${key}\u0000${identity}`;
}
/** The entries of maps that a side has in places where the base has none, and its elements of lists, whose places tell nothing. */
function findAddedEntries(base, side) {
    const known = new Set(base && listEntries(base.root).map(({ path }) => path));
    const added = listEntries(side.root).filter(({ path }) => !known.has(path) || path.endsWith("[]"));
    return new Set(added.map(({ key, node }) => entryKey(key, node)));
}
function listEntries(node, path = "") {
    if (node.kind === "scalar")
        return [];
    return node.entries.flatMap((entry) => {
        const here = node.kind === "list" ? `${path}[]` : `${path}.${entry.key}`;
        return [{ path: here, key: entry.key, node: entry.node }, ...listEntries(entry.node, here)];
    });
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/alignment.js
/** Lays named entries side by side, in the order given. */
function alignNamed(names, base, ours, theirs) {
    return names.map((name) => ({
        name,
        versions: { base: base.get(name), ours: ours.get(name), theirs: theirs.get(name) },
    }));
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/containment.js
/**
 * Whether a value holds all that another one does: every member of a map with what is in it, every element of a list in
 * its order. `n/n` is held by a map that names it as its repository.
 */
function holds(whole, part) {
    if (whole.identity === part.identity)
        return true;
    if (whole.kind === "scalar")
        return false;
    if (part.kind === "scalar")
        return isNamed(whole, part.string);
    if (whole.kind !== part.kind)
        return false;
    if (whole.kind === "list")
        return holdsInOrder(whole, part);
    const members = new Map(whole.entries.map(({ key, node }) => [key, node]));
    return part.entries.every(({ key, node }) => {
        const member = members.get(key);
        return member !== undefined && holds(member, node);
    });
}
function holdsInOrder(whole, part) {
    let found = 0;
    for (const { node } of whole.entries) {
        if (node.identity === part.entries[found]?.node.identity)
            found += 1;
    }
    return found === part.entries.length;
}
function isNamed(map, name) {
    const repository = map.entries.find(({ key }) => key === "repository")?.node;
    return (name !== undefined &&
        repository?.kind === "scalar" &&
        repository.string?.toLowerCase() === name.toLowerCase());
}

// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/index.js
var semver = __webpack_require__(2320);
;// CONCATENATED MODULE: ./packages/core/out/conflict/rules/version-text.js

const VERSION = /^(?<prefix>(?:\S*[@:/=#])?(?:[~^]|>=)?\s?v?)(?<numbers>\d+(?:\.\d+){0,2})(?<wildcard>(?:\.[xX*]){1,2})?(?<rest>\.\d+|(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;
/** An action or an image by the commit or digest that it is pinned to. */
const PINNED = /^(?<name>\S+@)[0-9a-f]{40,64}$/;
/**
 * Reads a value as a version; `undefined` when it is none. A bare whole number is none, because it may count anything,
 * unless `isNamedVersion` says that its key calls it a version.
 */
function readVersion(text, isNamedVersion = false) {
    const groups = VERSION.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { prefix = "", numbers = "", wildcard, rest = "" } = groups;
    const precision = numbers.split(".").length;
    const isBare = precision === 1 && wildcard === undefined && !/[~^@v=]$/.test(prefix);
    if (isBare && !(isNamedVersion && prefix === ""))
        return undefined;
    // Semver knows no `24.04`, but its order is that of 24.4.
    const padded = `${numbers.replace(/\b0+(?=\d)/g, "")}${".0".repeat(3 - precision)}`;
    // A fourth number has no place in semver; as a pre-release it would sort below.
    if (/^\.\d+$/.test(rest))
        return undefined;
    if ((0,semver.parse)(`${padded}${rest}`) === null)
        return undefined;
    return {
        prefix,
        version: `${padded}${rest}`,
        precision,
        form: wildcard === undefined ? "plain" : "wildcard",
    };
}
/** Reads `actions/checkout@11bd…` with `# v4.2.2` behind it as version 4.2.2 of `actions/checkout`. */
function readPinnedVersion(text, comment) {
    const { name } = PINNED.exec(text)?.groups ?? {};
    const tag = /^\s*#\s*(?:\S*@)?(v?\d\S*)/.exec(comment)?.[1];
    if (name === undefined || tag === undefined)
        return undefined;
    const version = readVersion(tag.replace(/^v/, ""), true);
    return version && { ...version, prefix: name, form: "pinned" };
}
/** Whether a value is pinned to a commit or digest. */
function isPinned(text) {
    return PINNED.test(text);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/element-names.js

/** Keys that tell the elements of a list apart by themselves, the surest first. */
const NAMING_KEYS = ["id", "name", "key", "path", "uses", "repository", "package-ecosystem", "repo", "run"];
/**
 * Names the elements of a list, so that versions of one element are found in other lists: `null` when two elements
 * would have one name, or one has none. A word in a set names itself, and the repository that a map of the set may name.
 */
function nameElements(list, isSet) {
    const named = new Map();
    for (const entry of list?.entries ?? []) {
        const name = isSet ? nameMember(entry.node) : nameElement(entry.node);
        if (name === undefined || named.has(name))
            return null;
        named.set(name, entry);
    }
    return named;
}
/** The name of a member of a set: `n/n` and `{repository: "n/n"}` are one repository, in whichever case. */
function nameMember(node) {
    if (node.kind === "scalar")
        return `repository:${(node.string ?? node.identity).toLowerCase()}`;
    const repository = node.entries.find(({ key }) => key === "repository")?.node;
    return repository?.kind === "scalar" ? nameMember(repository) : nameElement(node);
}
/** The name of one element; `undefined` where it has none. */
function nameElement(node) {
    if (node.kind !== "map")
        return undefined;
    for (const key of NAMING_KEYS) {
        const value = node.entries.find((entry) => entry.key === key)?.node;
        if (value?.kind === "scalar")
            return `${key}:${withoutVersion(value.string ?? value.identity)}`;
    }
    return documentName(node);
}
/** `actions/checkout@v4` and `actions/checkout@v5` are one step in two versions. */
function withoutVersion(text) {
    const pinned = /^(\S+)@[\w.+-]+$/.exec(text);
    return pinned?.[1] ?? readVersion(text)?.prefix ?? text;
}
/** A Kubernetes manifest is known by its kind and its name. */
function documentName(node) {
    const member = (container, key) => container.entries.find((entry) => entry.key === key)?.node;
    const [kind, metadata] = [member(node, "kind"), member(node, "metadata")];
    if (kind?.kind !== "scalar" || metadata?.kind !== "map")
        return undefined;
    const name = member(metadata, "name");
    return name?.kind === "scalar" ? `${kind.identity}/${name.identity}` : undefined;
}
/**
 * Whether a merged list says something more often than each of its versions does, letters' case and white space left
 * out: both sides added one thing, in two places or two spellings, and a person says which of them stays.
 */
function repeatsAnElement(merged, versions) {
    const before = versions.map((version) => countElements(version?.entries ?? []));
    return [...countElements(merged)].some(([name, count]) => count > 1 && before.every((counts) => count > (counts.get(name) ?? 0)));
}
function countElements(entries) {
    const counts = new Map();
    for (const { node } of entries) {
        const text = node.kind === "scalar" ? node.string?.trim().toLowerCase() : undefined;
        const name = text ?? node.identity;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}

// EXTERNAL MODULE: ./packages/core/out/conflict/diff/three-way-diff.js + 2 modules
var three_way_diff = __webpack_require__(3925);
;// CONCATENATED MODULE: ./packages/core/out/conflict/match/renamed-entries.js
/** Share of words in common from which a new entry is taken for an old one under another name. */
const MIN_SIMILARITY = 0.5;
/** Words that an entry must have: of fewer, two may be alike by chance. */
const MIN_WORDS = 4;
/** Words looked at beyond which a search takes longer than it is worth. */
const MAX_WORK = 2_000_000;
/**
 * Finds the entries that a side gave another name: each looks more like one that is gone than like any other, and the
 * other way round. Only what has parts is compared; two short values may be alike by chance.
 */
function findRenames(removed, added) {
    const renames = new Map();
    if (removed.length === 0 || added.length === 0)
        return renames;
    const [before, after] = [readWords(removed), readWords(added)];
    if (before.length * countWords(after) + after.length * countWords(before) > MAX_WORK)
        return renames;
    for (const candidate of after) {
        const match = nearest(candidate, before);
        if (match !== undefined && nearest(match, after) === candidate) {
            renames.set(candidate.entry, match.entry);
        }
    }
    return renames;
}
/** The one that is most alike; none where two are equally alike, or none is alike enough. */
function nearest(to, among) {
    let best;
    let bestScore = MIN_SIMILARITY;
    for (const candidate of among) {
        if (candidate.entry.node.kind !== to.entry.node.kind)
            continue;
        const score = compareWords(to.words, candidate.words);
        if (score === bestScore)
            best = undefined;
        if (score > bestScore)
            [best, bestScore] = [candidate, score];
    }
    return best;
}
/** Dice's coefficient of two bags of words: 0 where they have nothing in common, 1 where they are the same. */
function compareWords(one, other) {
    let [common, total] = [0, 0];
    for (const [word, count] of one) {
        common += Math.min(count, other.get(word) ?? 0);
        total += count;
    }
    for (const count of other.values())
        total += count;
    return total === 0 ? 0 : (2 * common) / total;
}
function readWords(entries) {
    return entries.flatMap((entry) => {
        const words = entry.node.kind === "scalar" ? [] : wordsOf(entry.node);
        if (words.length < MIN_WORDS)
            return [];
        const counts = new Map();
        for (const word of words)
            counts.set(word, (counts.get(word) ?? 0) + 1);
        return [{ entry, words: counts }];
    });
}
function countWords(entries) {
    return entries.reduce((sum, { words }) => sum + words.size, 0);
}
function wordsOf(node) {
    return valuesOf(node).flatMap((value) => value.match(/[\p{L}\p{N}_-]+/gu) ?? []);
}
/** The values in it; keys say what it is for, which elements of one list have in common. */
function valuesOf(node) {
    return node.kind === "scalar" ? [node.source] : node.entries.flatMap((entry) => valuesOf(entry.node));
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/element-similarity.js


/** Both sides' elements, those that a side renamed under the name that they had. */
function nameAsInBase(base, ours, theirs) {
    const [inOurs, inTheirs] = [findOldNames(base, ours), findOldNames(base, theirs)];
    const rename = (side, names, other, others) => new Map([...side].map(([name, entry]) => {
        const old = names.get(name);
        // An element that the other side has under this name, too, must stay one with it.
        const isShared = other.has(name) && others.get(name) !== old;
        return [old === undefined || isShared ? name : old, entry];
    }));
    return [rename(ours, inOurs, theirs, inTheirs), rename(theirs, inTheirs, ours, inOurs)];
}
function findOldNames(base, side) {
    const removed = new Map([...base].flatMap(([name, entry]) => (side.has(name) ? [] : [[entry, name]])));
    const added = new Map([...side].flatMap(([name, entry]) => (base.has(name) ? [] : [[entry, name]])));
    const names = new Map();
    for (const [after, before] of findRenames([...removed.keys()], [...added.keys()])) {
        const [name, old] = [added.get(after), removed.get(before)];
        if (name !== undefined && old !== undefined)
            names.set(name, old);
    }
    return names;
}
/**
 * Names elements that have no names of their own, or not each its own: those that are the same, or look like one of the
 * base, have one name in all versions, and so have two of one name that both sides added.
 */
function nameBySimilarity({ base, ours, theirs }) {
    const baseNames = new Map(base.map((entry, index) => [entry, `base ${index}`]));
    const inOurs = nameAfter(baseNames, ours);
    const inTheirs = nameAfter(baseNames, theirs);
    const added = theirs.filter((entry) => !inTheirs.has(entry));
    const [byIdentity, byName] = [
        new Pool(added, identityOf),
        new Pool(added, ({ node }) => nameElement(node)),
    ];
    for (const [index, entry] of ours.entries()) {
        if (inOurs.has(entry))
            continue;
        inOurs.set(entry, `ours ${index}`);
        const isFree = (candidate) => !inTheirs.has(candidate);
        const twin = byIdentity.take(identityOf(entry), isFree) ?? byName.take(nameElement(entry.node), isFree);
        if (twin !== undefined)
            inTheirs.set(twin, `ours ${index}`);
    }
    const named = (entries, names) => new Map(entries.map((entry, index) => [names.get(entry) ?? `theirs ${index}`, entry]));
    return { base: named(base, baseNames), ours: named(ours, inOurs), theirs: named(theirs, inTheirs) };
}
/** Names of those elements of a side that the base has, too, perhaps otherwise. */
function nameAfter(baseNames, side) {
    const names = new Map();
    const left = new Map(baseNames);
    const pair = (entry, before) => {
        names.set(entry, baseNames.get(before) ?? "");
        left.delete(before);
    };
    const unchanged = new Pool([...baseNames.keys()], identityOf);
    for (const entry of side) {
        const same = unchanged.take(identityOf(entry), (before) => left.has(before));
        if (same !== undefined)
            pair(entry, same);
    }
    const added = side.filter((entry) => !names.has(entry));
    for (const [after, before] of findRenames([...left.keys()], added))
        pair(after, before);
    return names;
}
function identityOf({ node }) {
    return node.identity;
}
/** Elements to be taken out by what they are, the first ones first. */
class Pool {
    #entries = new Map();
    constructor(entries, keyOf) {
        for (const entry of entries.toReversed()) {
            const key = keyOf(entry);
            if (key === undefined)
                continue;
            const known = this.#entries.get(key);
            if (known === undefined)
                this.#entries.set(key, [entry]);
            else
                known.push(entry);
        }
    }
    take(key, isFree) {
        const found = key === undefined ? undefined : this.#entries.get(key);
        while (found !== undefined && found.length > 0) {
            const entry = found.pop();
            if (entry !== undefined && isFree(entry))
                return entry;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/merge-order.js
const ORDERINGS = [
    (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    (a, b) => a.localeCompare(b, "en"),
];
/** Keys that the longest version must have before the order of a map is taken for intended. */
const MIN_SORTED = 3;
/** Elements that every version of a list must have before its order is taken for intended: of fewer, chance sorts many. */
const MIN_SORTED_ELEMENTS = 5;
/** The order of a map's keys, which means nothing: sorted, too, where one side has sorted them. */
function mergeKeyOrder(base, ours, theirs) {
    const order = mergeSequence(base, ours, theirs);
    const ordering = findOrdering([base, ours, theirs]) ?? findNewOrdering(base, ours, theirs);
    return ordering === undefined ? order : order.toSorted(ordering);
}
/** Keys looked at beyond which a place between moved keys takes longer to find than it is worth. */
const merge_order_MAX_WORK = 5_000_000;
/**
 * The order of the keys that one of two sides still has: the side that moved keys about decides over common keys (ours
 * when both did), and a key of one side alone stands behind all that it stands behind there, or, where that is no longer
 * before all that it stands before, behind the one next to it.
 */
function mergeSequence(base, ours, theirs) {
    const isOursTheFrame = !isSameOrder(base, ours) || isSameOrder(base, theirs);
    const [frame, other] = isOursTheFrame ? [ours, theirs] : [theirs, ours];
    const order = [...frame];
    const inFrame = new Set(frame);
    const hasMoved = !isSameOrder(frame, other) && frame.length * other.length <= merge_order_MAX_WORK;
    let previous;
    for (const [index, key] of other.entries()) {
        if (!inFrame.has(key)) {
            let place = (hasMoved ? findGap(order, other, index) : undefined) ??
                (previous === undefined ? 0 : order.indexOf(previous) + 1);
            // Ours goes first where both sides added at one place.
            const isNew = (at) => order[at] !== undefined && !base.includes(order[at]) && !other.includes(order[at]);
            while (isOursTheFrame && isNew(place))
                place += 1;
            order.splice(place, 0, key);
        }
        previous = key;
    }
    return order;
}
/** The first place in `order` behind all keys before `other[index]` and before all keys behind it, if there is one. */
function findGap(order, other, index) {
    const ranks = new Map(order.map((key, rank) => [key, rank]));
    let [start, end] = [0, order.length];
    for (const [at, key] of other.entries()) {
        const rank = ranks.get(key);
        if (rank === undefined)
            continue;
        if (at < index)
            start = Math.max(start, rank + 1);
        if (at > index)
            end = Math.min(end, rank);
    }
    return start <= end ? start : undefined;
}
/** The ordering that the keys of all versions are sorted by; `undefined` when there is none or they are too few to tell. */
function findOrdering(versions) {
    const longest = Math.max(...versions.map(({ length }) => length));
    if (longest < MIN_SORTED)
        return undefined;
    return ORDERINGS.find((compare) => versions.every((version) => isSorted(version, compare)));
}
/** The ordering that a list is kept in by all versions, each long enough to tell; of a set, no order means anything. */
function findListOrdering(versions, isSet) {
    if (!isSet && versions.some(({ length }) => length < MIN_SORTED_ELEMENTS))
        return undefined;
    return findOrdering(versions);
}
/**
 * Whether an order of all elements keeps to that of both sides: two elements stand as the side has them that changed their
 * order, and what one side alone has stands between its neighbours there.
 */
function keepsOrders(order, base, ours, theirs) {
    const [movedByOurs, movedByTheirs] = [!isSameOrder(base, ours), !isSameOrder(base, theirs)];
    if (movedByOurs && movedByTheirs && !isSameOrder(ours, theirs))
        return false;
    const keeps = (side, mover, other, otherMoved) => otherMoved && !mover ? keepsNeighbours(order, side, new Set(other)) : isSameOrder(side, order);
    return keeps(ours, movedByOurs, theirs, movedByTheirs) && keeps(theirs, movedByTheirs, ours, movedByOurs);
}
/** Whether each element that one side alone has stands behind the one before it there and before the one behind it. */
function keepsNeighbours(order, side, other) {
    const ranks = new Map(order.map((name, rank) => [name, rank]));
    const rankOf = (name) => (name === undefined ? undefined : ranks.get(name));
    return side.every((name, index) => {
        const rank = rankOf(name);
        if (other.has(name) || rank === undefined)
            return true;
        const [before, behind] = [rankOf(side[index - 1]), rankOf(side[index + 1])];
        return (before === undefined || before < rank) && (behind === undefined || rank < behind);
    });
}
/** The ordering that one side brought into keys that were not sorted, and that the other side left where they were. */
function findNewOrdering(base, ours, theirs) {
    const [isOursMoved, isTheirsMoved] = [!isSameOrder(base, ours), !isSameOrder(base, theirs)];
    if (isOursMoved === isTheirsMoved)
        return undefined;
    return findOrdering([isOursMoved ? ours : theirs]);
}
function isSorted(keys, compare) {
    return keys.every((key, index) => index === 0 || compare(keys[index - 1] ?? "", key) <= 0);
}
function isSameOrder(before, after) {
    const kept = new Set(after);
    const had = new Set(before);
    const left = before.filter((key) => kept.has(key));
    return after.filter((key) => had.has(key)).every((key, index) => key === left[index]);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/list-alignment.js





/**
 * Says which elements of three lists are versions of each other. Not where both sides added elements at one place, and
 * neither an order that all versions keep nor the list's traits say which goes first, nor where there is no order that
 * keeps to both sides'.
 */
function alignLists(versions, traits) {
    const { base, ours, theirs } = versions;
    const named = [base, ours, theirs].map((list) => nameElements(list, traits.joinsAdditions));
    const [inBase, inOurs, inTheirs] = named;
    const sorted = inBase && inOurs && inTheirs ? null : alignSortedSet(versions, traits);
    if (sorted !== null)
        return sorted;
    const aligned = inBase && inOurs && inTheirs
        ? alignByName(inBase, inOurs, inTheirs, traits)
        : alignByContent(versions, traits.joinsAdditions);
    if (typeof aligned === "string" || traits.joinsAdditions)
        return aligned;
    const keepsAll = placesAdditionsAlike(aligned, ours, theirs) && isInOrder(aligned, versions);
    return keepsAll ? aligned : "both-reordered";
}
/** Whether the aligned elements stand in an order that keeps to both sides', however they were found. */
function isInOrder(aligned, { base, ours, theirs }) {
    const rank = (entries, side) => {
        const places = new Map(entries?.map((entry, index) => [entry, index]));
        return aligned
            .flatMap(({ versions }, index) => {
            const entry = versions[side];
            const place = entry && places.get(entry);
            return place === undefined ? [] : [{ name: `${index}`, place }];
        })
            .sort((a, b) => a.place - b.place)
            .map(({ name }) => name);
    };
    const order = aligned.map((_entry, index) => `${index}`);
    return keepsOrders(order, rank(base?.entries, "base"), rank(ours.entries, "ours"), rank(theirs.entries, "theirs"));
}
/** Whether each element that both sides added stands behind the same other ones on both. */
function placesAdditionsAlike(aligned, ours, theirs) {
    const [inOurs, inTheirs] = [ours, theirs].map(({ entries }) => new Map(entries.map((entry, index) => [entry, index])));
    const common = aligned.flatMap(({ versions }) => {
        const [a, b] = [
            versions.ours && inOurs?.get(versions.ours),
            versions.theirs && inTheirs?.get(versions.theirs),
        ];
        return a === undefined || b === undefined ? [] : [{ a, b, isNew: versions.base === undefined }];
    });
    const added = common.filter(({ isNew }) => isNew);
    return added.every((one) => common.every((other) => one.a < other.a === one.b < other.b));
}
function alignByName(base, ours, theirs, { joinsAdditions, isOrdered }) {
    const [oursByName, theirsByName] = nameAsInBase(base, ours, theirs);
    const [b, o, t] = [[...base.keys()], [...oursByName.keys()], [...theirsByName.keys()]];
    const ordering = isOrdered ? undefined : findListOrdering([b, o, t], joinsAdditions);
    if (!joinsAdditions && ordering === undefined && addsAtOnePlace(b, o, t))
        return "both-added-elements";
    const order = mergeSequence(b, o, t);
    if (ordering === undefined && !joinsAdditions && !keepsOrders(order, b, o, t))
        return "both-reordered";
    const sorted = ordering === undefined ? order : order.toSorted(ordering);
    return alignNamed(sorted, base, oursByName, theirsByName);
}
/** Aligns lists of distinct words that every version keeps sorted: then there is only one place for an addition. */
function alignSortedSet({ base, ours, theirs }, traits) {
    if (traits.isOrdered)
        return null;
    const lists = [base, ours, theirs].map((list) => {
        const named = new Map();
        for (const entry of list?.entries ?? []) {
            const text = entry.node.kind === "scalar" ? entry.node.string : undefined;
            // Numbers are not sorted as words are, and options and exceptions are gone through one by one.
            if (text === undefined || /^[-!+]/.test(text))
                return null;
            named.set(text, entry);
        }
        return named.size === (list?.entries.length ?? 0) ? named : null;
    });
    const [inBase, inOurs, inTheirs] = lists;
    if (!inBase || !inOurs || !inTheirs)
        return null;
    const [b, o, t] = [[...inBase.keys()], [...inOurs.keys()], [...inTheirs.keys()]];
    const ordering = findListOrdering([b, o, t], false);
    if (ordering === undefined)
        return null;
    return alignNamed(mergeSequence(b, o, t).toSorted(ordering), inBase, inOurs, inTheirs);
}
/** Whether both sides put new elements between the same two old ones, or may have. */
function addsAtOnePlace(base, ours, theirs) {
    const [b, o, t] = [new Set(base), new Set(ours), new Set(theirs)];
    const regions = (0,three_way_diff/* diffThreeWays */.s)(base, ours, theirs);
    if (regions === null)
        return true;
    return regions.some((region) => region.kind === "conflict" &&
        region.ours.some((name) => !b.has(name) && !t.has(name)) &&
        region.theirs.some((name) => !b.has(name) && !o.has(name)));
}
function alignByContent({ base, ours, theirs }, joins) {
    const [o, a, b] = [base?.entries ?? [], ours.entries, theirs.entries];
    const versionsOf = matchByIdentity(o, a, b);
    const identities = (entries) => entries.map(({ node }) => node.identity);
    const regions = (0,three_way_diff/* diffThreeWays */.s)(identities(o), identities(a), identities(b));
    if (regions === null)
        return "both-reordered";
    const aligned = [];
    for (const region of regions) {
        if (region.kind === "merged") {
            const versions = region.items.map(versionsOf);
            // Both sides put it somewhere, each somewhere else.
            if (versions.some(({ ours, theirs }) => ours === undefined && theirs === undefined))
                return "both-reordered";
            aligned.push(...versions);
            continue;
        }
        const { start } = region;
        const resolved = alignRegion({
            base: o.slice(start.base, start.base + region.base.length),
            ours: a.slice(start.ours, start.ours + region.ours.length),
            theirs: b.slice(start.theirs, start.theirs + region.theirs.length),
        }, joins);
        if (typeof resolved === "string")
            return resolved;
        aligned.push(...resolved);
    }
    return aligned.map((versions, index) => ({ name: `[${index}]`, versions }));
}
/** Finds the versions of an element that is the same in all that have it; of several, the first ones first. */
function matchByIdentity(...lists) {
    const queues = lists.map((entries) => Map.groupBy(entries, ({ node }) => node.identity));
    const heads = lists.map(() => new Map());
    return (identity) => {
        const [base, ours, theirs] = queues.map((queue, index) => {
            const at = heads[index]?.get(identity) ?? 0;
            heads[index]?.set(identity, at + 1);
            return queue.get(identity)?.[at];
        });
        // One that a side alone has here is its own, wherever the base has it.
        return ours !== undefined && theirs !== undefined ? { base, ours, theirs } : { ours, theirs };
    };
}
/** Resolves a stretch of elements that both sides changed. */
function alignRegion(region, joins) {
    const { base, ours, theirs } = region;
    const isAsLong = base.length === ours.length && base.length === theirs.length;
    if (isAsLong && !isShifted(base, ours) && !isShifted(base, theirs)) {
        return base.map((entry, index) => ({ base: entry, ours: ours[index], theirs: theirs[index] }));
    }
    const substituted = alignSubstitution(region, "ours", "theirs") ?? alignSubstitution(region, "theirs", "ours");
    if (substituted !== null)
        return substituted;
    const named = nameBySimilarity(region);
    const adds = (side, other) => [...named[side].keys()].some((name) => !named.base.has(name) && !named[other].has(name));
    const [oursAdds, theirsAdds] = [adds("ours", "theirs"), adds("theirs", "ours")];
    if (oursAdds && theirsAdds && !joins)
        return "both-added-elements";
    // What stands in for an element that both sides took away, only a person knows.
    const isGone = ([name, { node }]) => node.kind !== "scalar" && !named.ours.has(name) && !named.theirs.has(name);
    if ((oursAdds || theirsAdds) && [...named.base].some(isGone))
        return "both-added-elements";
    const [b, o, t] = [[...named.base.keys()], [...named.ours.keys()], [...named.theirs.keys()]];
    const order = mergeSequence(b, o, t);
    if (!joins && !keepsOrders(order, b, o, t))
        return "both-reordered";
    return alignNamed(order, named.base, named.ours, named.theirs).map(({ versions }) => versions);
}
/** Whether an element of the base stands in another place of a side: then places do not tell which is which. */
function isShifted(base, side) {
    const inSide = new Set(side.map(({ node }) => node.identity));
    return base.some(({ node }, index) => {
        return node.identity !== side[index]?.node.identity && inSide.has(node.identity);
    });
}
/**
 * Aligns a stretch in which one side wrote other values in place of the old ones, and the other added elements before or
 * behind them: there is only one order that keeps to both.
 */
function alignSubstitution({ base, ours, theirs }, side, adder) {
    const [substitutes, extended] = side === "ours" ? [ours, theirs] : [theirs, ours];
    const count = extended.length - base.length;
    if (base.length === 0 || substitutes.length !== base.length || count <= 0)
        return null;
    if ([...base, ...substitutes].some(({ node }) => node.kind !== "scalar"))
        return null;
    const isBaseAt = (start) => base.every(({ node }, index) => extended[start + index]?.node.identity === node.identity);
    const start = isBaseAt(0) ? 0 : isBaseAt(count) ? count : undefined;
    if (start === undefined)
        return null;
    return extended.map((entry, index) => {
        const before = base[index - start];
        if (before === undefined)
            return { [adder]: entry };
        return { base: before, [side]: substitutes[index - start], [adder]: entry };
    });
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/merge/adjacent-edits.js
/** Finds the stretches that both sides edited, with nothing unchanged between their edits. */
function findAdjacentEdits(alignment, isInList) {
    const adjacentEdits = [];
    let ours = new Set();
    let theirs = new Set();
    const close = () => {
        if (ours.size > 0 && theirs.size > 0)
            adjacentEdits.push({ ours, theirs, isInList });
        [ours, theirs] = [new Set(), new Set()];
    };
    for (const { versions } of alignment) {
        const [byOurs, byTheirs] = [editOf(versions, "ours"), editOf(versions, "theirs")];
        if ((byOurs === undefined && byTheirs === undefined) || isMergedInside(versions))
            close();
        else {
            if (byOurs !== undefined)
                ours.add(byOurs);
            if (byTheirs !== undefined)
                theirs.add(byTheirs);
        }
    }
    close();
    return adjacentEdits;
}
/**
 * Whether one side removed something where the other added something. Each edit could be taken, but they are seldom
 * independent: the addition often was made for, or in place of, what the other side took away.
 */
function isReplacement({ ours, theirs }) {
    return (ours.has("removed") && theirs.has("added")) || (theirs.has("removed") && ours.has("added"));
}
/** Whether both sides did one and the same kind of thing to a map and took nothing away: people nearly always take both. */
function isAlike({ ours, theirs, isInList }) {
    if (isInList)
        return false;
    const [edit] = ours;
    return edit !== "removed" && ours.size === 1 && theirs.size === 1 && edit !== undefined && theirs.has(edit);
}
function editOf(versions, side) {
    const { base, [side]: own } = versions;
    if (base === undefined)
        return own === undefined ? undefined : "added";
    if (own === undefined)
        return "removed";
    return own.node.identity === base.node.identity ? undefined : "changed";
}
/** What both sides still have and is made of parts is looked at part by part. */
function isMergedInside({ ours, theirs }) {
    return ours !== undefined && ours.node.kind !== "scalar" && theirs?.node.kind === ours.node.kind;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/merge/fit-entries.js
const FIT = { delimited: fitSpaces, block: fitLines, stream: fitDocuments };
/** Makes the text before entries that come from different versions fit to where they stand in a container like `model`. */
function fitEntries(merged, model) {
    return FIT[model.layout](merged, model);
}
/** Between documents stands a marker; before the first one, what stood before the first one. */
function fitDocuments(merged, model) {
    return merged.map((entry, index) => {
        if (index === 0)
            return { ...entry, lead: model.entries[0]?.lead ?? "" };
        return /\n---/.test(entry.lead) ? entry : { ...entry, lead: "\n---\n" };
    });
}
/** Between brackets every entry stands as the model's do: on one line behind a space, or each on a line of its own. */
function fitSpaces(merged, model) {
    const [first, second] = model.entries;
    if (first === undefined)
        return merged;
    const entries = merged.map((entry) => ({ ...entry, head: fitColon(entry.head, first.head) }));
    if (!model.source.includes("\n")) {
        const others = second?.lead ?? " ";
        return entries.map((entry, index) => ({ ...entry, lead: index === 0 ? first.lead : others }));
    }
    const own = model.entries.find(({ lead }) => lead.trim() === "")?.lead;
    if (own === undefined || !model.entries.every(({ lead }) => lead.includes("\n")))
        return merged;
    const isInline = ({ lead }) => lead.trim() === "" && !lead.includes("\n");
    return entries.map((entry) => (isInline(entry) ? { ...entry, lead: own } : entry));
}
/** Behind the colon of a quoted key, where YAML needs no space either, what stands there in the model. */
function fitColon(head, model) {
    const space = /":([ \t]*)$/.exec(model)?.[1];
    return space === undefined ? head : head.replace(/":[ \t]*$/, `":${space}`);
}
/** In a block the first entry may stand behind its parent's dash; every other one begins a line. */
function fitLines(merged, model) {
    const beginsInline = model.entries[0]?.lead.startsWith("\n") === false;
    if (beginsInline && model.indent === 0)
        return fitTopLines(merged);
    const entries = beginsInline && model.kind === "map" ? beginPlainly(merged) : merged;
    return entries.map((entry, index) => {
        const startsLine = entry.lead.includes("\n");
        if (index > 0 && !startsLine)
            return { ...entry, lead: `\n${" ".repeat(model.indent)}` };
        if (index === 0 && startsLine && beginsInline) {
            return { ...entry, lead: entry.lead.trim() === "" ? "" : entry.lead };
        }
        return entry;
    });
}
/** The first entry of a file stands on the first line that is free, every other one on a line of its own. */
function fitTopLines(merged) {
    return merged.map((entry, index) => {
        if (index === 0)
            return { ...entry, lead: entry.lead.replace(/^\n+/, "") };
        return entry.lead.startsWith("\n") ? entry : { ...entry, lead: `\n${entry.lead}` };
    });
}
/** Behind a dash there is no place for a comment above: an entry without one goes first. */
function beginPlainly(entries) {
    const first = entries.find(({ lead }) => lead.trim() === "");
    return first === undefined ? entries : [first, ...entries.filter((entry) => entry !== first)];
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/merge/merge-record.js

/** Asks the rules; a conflict that none resolves is recorded, and ours stands in for it. */
function resolveNode(record, conflict) {
    const resolution = record.resolve(conflict);
    if (resolution === undefined) {
        record.conflicts.push(conflict);
        return conflict.ours;
    }
    const decision = `${formatPath(conflict.path)}: ${resolution.why}`;
    record.decisions.push(decision);
    if (!resolution.isClear)
        record.doubts.push(decision);
    if (resolution.kind === "remove")
        return undefined;
    if (resolution.kind === "compose")
        record.composed.push(resolution.node.identity);
    return resolution.node;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/merge/merge-trivia.js


/**
 * Merges text that means nothing to the parser: white space, comments, the spelling of keys.
 *
 * White space is nobody's work. A comment is content with a place: each line that one side alone changed is taken, and what
 * both changed differently is a conflict like any other, so that no comment ever stands in two versions.
 */
function mergeTrivia({ base, ours, theirs }, path, record, kind = "comments") {
    if (ours === theirs || base === theirs)
        return ours;
    if (base === ours)
        return theirs;
    if (merge_trivia_isAlike(ours, theirs, kind) || merge_trivia_isAlike(base ?? "", theirs, kind))
        return ours;
    if (merge_trivia_isAlike(base ?? "", ours, kind))
        return theirs;
    const merged = mergeCommentLines(base ?? "", ours, theirs);
    if (merged !== null)
        return merged;
    const [b, o, t] = [base, ours, theirs].map((text) => (text === undefined ? undefined : toNode(text)));
    const chosen = resolveNode(record, { path, kind, base: b, ours: o, theirs: t });
    return chosen?.source ?? ours;
}
/** The lines of a text that are not blank, without the white space around them: its comments. */
function commentLines(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** Which quotes a key has, or how far its value is away from it, is nobody's work either. */
function merge_trivia_isAlike(one, other, kind) {
    const plain = (text) => kind === "comments" ? commentLines(text).join("\n") : text.replace(/["'\s]/g, "");
    return plain(one) === plain(other);
}
/** Takes each line that one side alone changed; `null` where both changed the same ones differently. */
function mergeCommentLines(base, ours, theirs) {
    const [b, o, t] = [base, ours, theirs].map((text) => text.split("\n"));
    const merged = mergeLineLists(b ?? [], o ?? [], t ?? []);
    if (merged !== null || o === undefined || t === undefined || o.length + t.length === 2)
        return merged?.join("\n") ?? null;
    // Blank lines are alike, so that they may be taken for each other where comments around them go.
    const full = (lines = []) => lines.filter((line) => line.trim() !== "");
    const lines = mergeLineLists(full(b), full(o), full(t));
    if (lines === null)
        return null;
    const end = [o, t].map((all) => all.at(-1) ?? "").find((line) => line.trim() === "");
    return ["", ...lines, ...(end === undefined ? [] : [end])].join("\n");
}
function mergeLineLists(base, ours, theirs) {
    const regions = (0,three_way_diff/* diffThreeWays */.s)(base, ours, theirs);
    if (regions === null)
        return null;
    const merged = [];
    for (const region of regions) {
        const lines = region.kind === "merged" ? region.items : chooseLines(region.base, region.ours, region.theirs);
        if (lines === null)
            return null;
        merged.push(...lines);
    }
    return merged;
}
function chooseLines(base, ours, theirs) {
    const [b, o, t] = [base, ours, theirs].map((lines) => commentLines(lines.join("\n")));
    if (b === undefined || o === undefined || t === undefined)
        return null;
    if (isSame(o, t) || isSame(b, t))
        return ours;
    if (isSame(b, o))
        return theirs;
    // Of two additions the one that holds the other says all.
    if (b.length === 0 && t.every((line) => o.includes(line)))
        return ours;
    if (b.length === 0 && o.every((line) => t.includes(line)))
        return theirs;
    return joinHalves(base, ours, theirs) ?? joinHalves(base, theirs, ours);
}
/** Where one side changed the lines above some place, and the other those below it: both changes. */
function joinHalves(base, upper, lower) {
    for (let at = 1; at < base.length; at += 1) {
        const rest = base.length - at;
        if (upper.length < rest || lower.length < at)
            continue;
        const keepsLower = isSame(base.slice(at), upper.slice(upper.length - rest));
        if (keepsLower && isSame(base.slice(0, at), lower.slice(0, at)))
            return [...upper.slice(0, upper.length - rest), ...lower.slice(at)];
    }
    return null;
}
function isSame(one, other) {
    return one.length === other.length && one.every((line, index) => line === other[index]);
}
/** The text as a value, so that a conflict of comments is reported and resolved like one of values. */
function toNode(text) {
    return { kind: "scalar", source: text, identity: `text ${JSON.stringify(commentLines(text))}` };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/merge/assemble-container.js




/** Puts merged entries into a container, with line ends and brackets that fit their places. */
function assemble({ base, ours, theirs }, merged, path, record) {
    // An empty container's brackets do not fit around entries, nor the other way round.
    const fitting = [ours, theirs].filter((side) => (side.entries.length === 0) === (merged.length === 0));
    const model = chooseModel(base, fitting) ?? ours;
    if (merged.length === 0 && ours.layout !== "delimited") {
        return resolveNode(record, { path, kind: "layout", base, ours, theirs });
    }
    const isAlike = fitting.length === 2 && breaksLines(ours) === breaksLines(theirs);
    const hasComment = [ours, theirs].some(({ close }) => close.trim().length > 1);
    const close = fitting.length === 2 && (isAlike || hasComment)
        ? mergeTrivia({ base: base?.close, ours: ours.close, theirs: theirs.close }, path, record)
        : model.close;
    return createContainer({
        kind: model.kind,
        layout: model.layout,
        open: model.open,
        entries: fitEntries(merged, model),
        close,
        hasTrailingComma: merged.length > 0 && model.hasTrailingComma,
        indent: model.indent,
    });
}
/** The container whose layout the merged one gets: that of the side that changed it, and the one of more lines if both did. */
function chooseModel(base, [first, second]) {
    if (first === undefined || second === undefined || breaksLines(first) === breaksLines(second))
        return first;
    const breaks = base === undefined || !breaksLines(base);
    return breaksLines(first) === breaks ? first : second;
}
/** Whether the entries stand on lines of their own. */
function breaksLines({ entries }) {
    return entries[0]?.lead.includes("\n") ?? false;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/merge/merge-syntax.js












/**
 * Merges two documents that come from one.
 *
 * Every change of one side alone is taken; the same change of both is taken once; what both changed differently is a
 * conflict for the record's rules. The text is put together from pieces of the three inputs.
 */
function mergeDocuments(base, ours, theirs, record) {
    const root = mergeNodes({ base: base?.root, ours: ours.root, theirs: theirs.root }, [], record);
    const text = (part) => mergeTrivia({ base: base?.[part], ours: ours[part], theirs: theirs[part] }, [], record);
    return { before: text("before"), root: root ?? ours.root, after: text("after") };
}
function mergeNodes(versions, path, record) {
    const { base, ours, theirs, comments } = versions;
    if (ours.source === theirs.source || base?.source === theirs.source)
        return ours;
    if (base?.source === ours.source)
        return theirs;
    if (base === undefined && isLaidOutAnew(ours, theirs))
        return takeWider(ours, theirs);
    if (ours.kind !== "scalar" && theirs.kind === ours.kind && theirs.layout === ours.layout) {
        const container = base?.kind === ours.kind ? base : undefined;
        // Without a common beginning two values are one decision: members of both would be a thing that nobody wrote.
        if (container !== undefined || ours.identity === theirs.identity)
            return mergeContainers(indentBlocksAlike({ base: container, ours, theirs }), path, record);
    }
    if (ours.identity === theirs.identity || base?.identity === theirs.identity)
        return ours;
    if (base?.identity === ours.identity)
        return theirs;
    const kind = base === undefined ? "both-added" : "both-changed";
    const whole = base === undefined ? findWhole(ours, theirs) : undefined;
    if (whole !== undefined) {
        const decision = `${formatPath(path)}: both sides added it; one contains the other`;
        record.decisions.push(decision);
        record.doubts.push(decision);
        return whole;
    }
    return resolveNode(record, { path, kind, base, ours, theirs, comments });
}
/** Of two values the one that holds all that the other does. */
function findWhole(ours, theirs) {
    if (holds(ours, theirs))
        return ours;
    return holds(theirs, ours) ? theirs : undefined;
}
/** Whether both sides wrote the same values, each in its own layout: mixed line by line they would have none. */
function isLaidOutAnew(ours, theirs) {
    const mayHoldComments = ({ source }) => /#|\/[/*]/.test(source);
    return ours.identity === theirs.identity && !mayHoldComments(ours) && !mayHoldComments(theirs);
}
/** The layout of more lines, which is the more readable one, whichever side it is of. */
function takeWider(ours, theirs) {
    const [a, b] = [ours, theirs].map(({ source }) => source.split("\n").length);
    if (a !== b)
        return (a ?? 0) > (b ?? 0) ? ours : theirs;
    return ours.source < theirs.source ? ours : theirs;
}
/** Blocks of one indentation: that of the side that changed it. */
function indentBlocksAlike({ base, ours, theirs }) {
    if (ours.layout !== "block" || (base !== undefined && base.layout !== "block"))
        return { base, ours, theirs };
    const indent = ours.indent === base?.indent ? theirs.indent : ours.indent;
    return {
        base: base && shiftBlock(base, indent - base.indent),
        ours: shiftBlock(ours, indent - ours.indent),
        theirs: shiftBlock(theirs, indent - theirs.indent),
    };
}
function mergeContainers(versions, path, record) {
    const { base, ours, theirs } = versions;
    const aligned = ours.kind === "map" ? alignMaps(versions) : alignLists(versions, record.traitsOf(path));
    if (typeof aligned === "string")
        return resolveNode(record, { path, kind: aligned, base, ours, theirs });
    const adjacentEdits = base === undefined ? [] : findAdjacentEdits(aligned, ours.kind === "list");
    record.adjacentEdits.push(...adjacentEdits);
    if (adjacentEdits.some(isReplacement) || (ours.kind === "map" && replacesElsewhere(versions))) {
        record.conflicts.push({ path, kind: "removed-and-added", base, ours, theirs });
    }
    const merged = [];
    for (const { name, versions: entryVersions } of aligned) {
        const part = ours.kind === "map" ? name : `[${merged.length}]`;
        const entry = mergeEntries(entryVersions, [...path, part], record);
        if (entry !== undefined)
            merged.push(entry);
    }
    if (ours.kind === "list" && repeatsAnElement(merged, [base, ours, theirs])) {
        return resolveNode(record, { path, kind: "both-added-elements", base, ours, theirs });
    }
    return assemble(versions, merged, path, record);
}
/** Whether a replacement shows only in the other one of two orders of keys that are as good. */
function replacesElsewhere({ base, ours, theirs }) {
    if (base === undefined)
        return false;
    const swapped = alignMaps({ base, ours: theirs, theirs: ours });
    return findAdjacentEdits(swapped, false).some(isReplacement);
}
function alignMaps({ base, ours, theirs }) {
    const byKey = (container) => new Map(container?.entries.map((entry) => [entry.key, entry]));
    const [inBase, inOurs, inTheirs] = [byKey(base), byKey(ours), byKey(theirs)];
    const order = mergeKeyOrder([...inBase.keys()], [...inOurs.keys()], [...inTheirs.keys()]);
    return alignNamed(order, inBase, inOurs, inTheirs);
}
function mergeEntries({ base, ours, theirs }, path, record) {
    if (ours !== undefined && theirs !== undefined) {
        const comments = { base: base?.tail ?? "", ours: ours.tail, theirs: theirs.tail };
        const node = mergeNodes({ base: base?.node, ours: ours.node, theirs: theirs.node, comments }, path, record);
        if (node === undefined)
            return undefined;
        return {
            key: ours.key,
            lead: mergeTrivia({ base: base?.lead, ours: ours.lead, theirs: theirs.lead }, path, record),
            head: mergeTrivia({ base: base?.head, ours: ours.head, theirs: theirs.head }, path, record, "spelling"),
            node,
            tail: mergeTails({ base, ours, theirs }, node, path, record),
        };
    }
    const kept = ours ?? theirs;
    if (base === undefined || kept === undefined)
        return kept;
    if (kept.node.identity === base.node.identity) {
        if (merge_syntax_textOf(kept) !== merge_syntax_textOf(base)) {
            const decision = `${formatPath(path)}: one side removed it, the other only changed comments or layout of it`;
            record.decisions.push(decision);
            record.doubts.push(decision);
        }
        return undefined;
    }
    const remover = ours === undefined ? "ours" : "theirs";
    const node = resolveNode(record, {
        path,
        kind: "deleted-and-changed",
        base: base.node,
        ours: ours?.node,
        theirs: theirs?.node,
        isMoved: record.added[remover].has(entryKey(base.key, base.node)),
    });
    return node === undefined ? undefined : { ...kept, node };
}
/** Everything that an entry says to people, white space left out. */
function merge_syntax_textOf({ lead, head, node, tail }) {
    return `${lead}${head}${node.source}${tail}`.replace(/\s+/g, "");
}
/** A comment goes with the value that it stands behind, where one side's value was taken over the other's. */
function mergeTails({ base, ours, theirs }, node, path, record) {
    const [a, b, before] = [ours, theirs, base].map((entry) => entry?.node.identity);
    const isInConflict = a !== b && a !== before && b !== before;
    if (isInConflict && node.identity === a)
        return ours?.tail ?? "";
    if (isInConflict && node.identity === b)
        return theirs?.tail ?? "";
    const tails = { base: base?.tail, ours: ours?.tail ?? "", theirs: theirs?.tail ?? "" };
    return mergeTrivia(tails, path, record);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/rules/code-texts.js
/** Keys whose values something runs or evaluates. */
const CODE_KEYS = /^(?:if|unless|when|while|until|run|runs|scripts?|commands?|cmd|args|arguments|entry_?point|exec|eval|expr(?:ession)?|condition|query|filter|rule|test|code|sql|assert|(?:before|after|pre|post)_?(?:script|install)?)$/i;
/** Signs that a shell, a template or a program would read: of prose, none has them. */
const CODE_SIGNS = /\$[{(\w]|\{\{|&&|\|\||=>|[<>=!]=|^#!|;\s*$|(?:^|\s)--?[a-z]|`|\w\(/im;
/** Whether the value at `path` is code: joined word by word it would be a command or a condition that nobody wrote. */
function isCode(path, ...versions) {
    const keys = path.filter((part) => !part.startsWith("["));
    // `scripts` is a map of commands, and `command` a list of words.
    if (keys.slice(-2).some((key) => CODE_KEYS.test(key)))
        return true;
    return versions.some((node) => node?.kind === "scalar" && CODE_SIGNS.test(node.string ?? node.source));
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/rules/generation-rule.js
/** A line that says when a tool wrote the file, in a comment or as a value. */
const WRITTEN_AT = /^[\s#/"'-]*(?:last[-_ ]?)?(?:created|generated|updated|modified|timestamp)(?:[-_ ]?(?:at|on|time|date))?["']?\s*[:=]\s*["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)["']?,?\s*$/gim;
/** A digest, or a commit: nothing of it can be merged. */
const OPAQUE = /^(?:[\w-]+:)?[0-9a-f]{32,}$/i;
/** Finds out from the time that each version names which side's was written later; `null` where they do not say. */
function findLaterGeneration({ base, ours, theirs }) {
    if (base === null)
        return null;
    const [before, a, b] = [readStamp(base), readStamp(ours), readStamp(theirs)];
    if (before === null || a === null || b === null || a.time === b.time)
        return null;
    if (a.time <= before.time || b.time <= before.time)
        return null;
    return a.time > b.time
        ? { later: "ours", texts: { base, ours, theirs: theirs.replace(b.text, before.text) } }
        : { later: "theirs", texts: { base, ours: ours.replace(a.text, before.text), theirs } };
}
/** The same where ours and theirs have changed places. */
function swapSides({ later, texts }) {
    const { base, ours, theirs } = texts;
    return { later: later === "ours" ? "theirs" : "ours", texts: { base, ours: theirs, theirs: ours } };
}
/** Resolves a digest that both sides changed, in a file that both regenerated: the later one's. */
function resolveGenerated(conflict, generation) {
    if (generation === null || conflict.kind !== "both-changed")
        return undefined;
    const node = conflict[generation.later];
    if (node === undefined || ![conflict.base, conflict.ours, conflict.theirs].every(isOpaque))
        return undefined;
    return {
        kind: "use",
        node,
        isClear: true,
        why: `both sides regenerated it; ${node.source} is the later one`,
    };
}
/** The one time that a text names, in milliseconds since 1970, as it is written; `null` where it names none or several. */
function readStamp(text) {
    const stamps = [...text.matchAll(WRITTEN_AT)].map(([, stamp = ""]) => stamp);
    const [stamp = ""] = stamps;
    const time = Date.parse(stamp);
    return stamps.length === 1 && !Number.isNaN(time) ? { text: stamp, time } : null;
}
function isOpaque(node) {
    return node?.kind === "scalar" && OPAQUE.test(node.string ?? node.source);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/rules/removal-rule.js

/**
 * Resolves a thing that one side removed while the other changed it: it stays removed when the change is a bump, which
 * says nothing about whether the thing is still needed. What the other side changed is named as dropped. Every other
 * change is somebody's work on a thing that they need.
 */
const resolveRemovedNode = ({ kind, base, ours, theirs, isMoved }) => {
    const kept = ours ?? theirs;
    if (kind !== "deleted-and-changed" || base === undefined || kept === undefined)
        return undefined;
    // Where it was moved to, the other side's change would be missing.
    if (isMoved || !onlyBumpsVersions(base, kept))
        return undefined;
    return {
        kind: "remove",
        isClear: false,
        why: "one side removed it, the other only changed versions in it",
    };
};
/** Whether one value is the other but for versions in it. */
function onlyBumpsVersions(before, after) {
    if (before.identity === after.identity)
        return true;
    if (before.kind === "scalar" || after.kind === "scalar")
        return isVersion(before) && isVersion(after);
    if (before.kind !== after.kind || before.entries.length !== after.entries.length)
        return false;
    return before.entries.every((entry, index) => {
        const other = after.entries[index];
        return other?.key === entry.key && onlyBumpsVersions(entry.node, other.node);
    });
}
function isVersion(node) {
    if (node.kind !== "scalar" || node.string === undefined)
        return false;
    return readVersion(node.string) !== undefined || isPinned(node.string);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/diff/merge-words.js

/** Merges two edits of one text word by word; `null` when they touch each other. */
function mergeWords(base, ours, theirs, split = splitWords) {
    const [o, a, b] = [split(base), split(ours), split(theirs)];
    const regions = (0,three_way_diff/* diffThreeWays */.s)(o, a, b);
    if (regions === null || regions.some(({ kind }) => kind === "conflict"))
        return null;
    return regions.flatMap((region) => (region.kind === "merged" ? region.items : [])).join("");
}
/** Words between white space, quotes, brackets and commas: paths and versions stay whole. */
function splitWords(text) {
    return text.match(/\s+|[^\s"'`(){}[\],;|&]+|["'`(){}[\],;|&]/g) ?? [];
}
/** Runs of letters and digits, and every sign by itself. */
function splitSymbols(text) {
    return text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/rules/scalar-rule.js


/**
 * Resolves a text that both sides edited in different places: every edit is taken. In prose the places are words, which stay
 * whole, so that two edits of one number, path or version never become a third one. In code they are lines, as git takes
 * them: half a command of each side is a command that nobody wrote.
 */
const resolveSeparateEdits = (conflict) => {
    const { path, base, ours, theirs } = conflict;
    return isCode(path, base, ours, theirs)
        ? join(conflict, mergeCodeLines, "both sides edited different lines of it")
        : joinWords(conflict);
};
/** Resolves a text of any kind word by word: of code, that is a proposal. */
const joinWords = (conflict) => join(conflict, mergeWords, "both sides edited different words of it");
function join({ kind, base, ours, theirs }, merge, why) {
    if (kind !== "both-changed" ||
        base?.kind !== "scalar" ||
        ours?.kind !== "scalar" ||
        theirs?.kind !== "scalar") {
        return undefined;
    }
    if (base.string === undefined || ours.string === undefined || theirs.string === undefined)
        return undefined;
    if (!isText(base) || !isText(ours) || !isText(theirs))
        return undefined;
    const source = merge(base.source, ours.source, theirs.source);
    const string = merge(base.string, ours.string, theirs.string);
    if (source === null || string === null)
        return undefined;
    // The value is merged apart from its spelling: what the parser makes of the merged spelling must be the same.
    const node = { kind: "scalar", source, identity: JSON.stringify(string), string };
    return { kind: "compose", node, isClear: false, why };
}
/** Merges lines that at least one unchanged line stands between. */
function mergeCodeLines(base, ours, theirs) {
    return mergeWords(base, ours, theirs, (text) => text.split(/(?<=\n)/));
}
/** Texts of one word hold nothing that could be edited apart. */
function isText({ source }) {
    return /\S\s+\S/.test(source);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/rules/version-rule.js


/**
 * Resolves a version that both sides raised: the higher one, which is what each side's own raise asked for at least.
 * A side that lowered it meant something that a number cannot tell.
 *
 * @see https://github.com/plume-lib/merging (the rule "version numbers")
 */
const resolveRaisedVersion = (conflict) => {
    const [a, b] = [versionOf(conflict, "ours"), versionOf(conflict, "theirs")];
    if (a === undefined || b === undefined || !isSameThing(a, b))
        return undefined;
    if (conflict.kind === "both-changed") {
        const before = versionOf(conflict, "base");
        if (before === undefined)
            return undefined;
        if ((0,semver.compare)(a.version, before.version) <= 0 || (0,semver.compare)(b.version, before.version) <= 0)
            return undefined;
        return higher(conflict, a, b, "both sides raised it");
    }
    // Without an older version only two of one line are two steps on one way.
    if (conflict.kind !== "both-added" || !isOneLine(a.version, b.version))
        return undefined;
    return higher(conflict, a, b, "both sides added it");
};
function higher(conflict, a, b, why) {
    if (followsOtherLine(a.version, b.version))
        return undefined;
    const order = (0,semver.compare)(a.version, b.version);
    // Equal numbers in two spellings (^1.2.0 and ~1.2.0) are a choice of range, not of version.
    if (order === 0)
        return undefined;
    const node = order > 0 ? conflict.ours : conflict.theirs;
    if (node === undefined)
        return undefined;
    return {
        kind: "use",
        node,
        isClear: isOneLine(a.version, b.version),
        why: `${why}; ${node.source} is the higher version`,
    };
}
/** Whether both are releases, or both pre-releases, of one major version. */
function isOneLine(a, b) {
    const [x, y] = [(0,semver.parse)(a), (0,semver.parse)(b)];
    return x !== null && y !== null && x.major === y.major && x.prerelease.length === y.prerelease.length;
}
function versionOf(conflict, side) {
    const node = conflict[side];
    if (node?.kind !== "scalar")
        return undefined;
    const isNamedVersion = /version$/i.test(conflict.path.at(-1) ?? "");
    // Unquoted YAML makes a number of `1.24`: only its key can tell that it is none.
    const text = node.string ?? (isNamedVersion ? node.source : "");
    return (readPinnedVersion(text, conflict.comments?.[side] ?? "") ??
        readVersion(text, isNamedVersion) ??
        readLabel(text));
}
/** Reads `ubuntu-22.04` as version 22.04 of `ubuntu-`. */
function readLabel(text) {
    const { name = "", rest = "" } = /^(?<name>[a-z]+-)(?<rest>\d+\.\S*)$/i.exec(text)?.groups ?? {};
    const version = readVersion(rest);
    return version && { ...version, prefix: `${name}${version.prefix}` };
}
/** Whether two versions are of one thing, asked for with the same operator: a range and an exact version are a choice. */
function isSameThing(a, b) {
    const name = ({ prefix }) => prefix.replace(/[\sv]*$/, "");
    return a.form === b.form && name(a) === name(b);
}
/**
 * Whether two raises follow different release lines of one major version, as 1.3.1 and 1.4.0-beta.4 do: which line a
 * branch is on is a decision, and a higher number does not make it. A release follows its own pre-releases.
 */
function followsOtherLine(a, b) {
    const [x, y] = [(0,semver.parse)(a), (0,semver.parse)(b)];
    if (x === null || y === null || x.major !== y.major)
        return false;
    const isSameRelease = x.compareMain(y) === 0;
    if (isSameRelease && (x.prerelease.length === 0 || y.prerelease.length === 0))
        return false;
    return channelOf(x) !== channelOf(y);
}
function channelOf({ prerelease }) {
    return prerelease.filter((part) => typeof part === "string").join(".");
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/diff/text-merge.js


/** Merges three texts line by line; `null` when that would take too long. */
function mergeLines(base, ours, theirs) {
    const regions = (0,three_way_diff/* diffThreeWays */.s)(base.split("\n"), ours.split("\n"), theirs.split("\n"));
    if (regions === null)
        return null;
    return regions.map((region) => {
        if (region.kind === "merged")
            return { kind: "merged", lines: region.items };
        return { kind: "hunk", hunk: { base: region.base, ours: region.ours, theirs: region.theirs } };
    });
}
/** Merges three texts by lines, and by words where lines conflict; `null` when that leaves a conflict. */
function mergeTextByWords(base, ours, theirs, split) {
    const regions = mergeLines(base, ours, theirs);
    if (regions === null)
        return null;
    const merged = [];
    for (const region of regions) {
        if (region.kind === "merged")
            merged.push(...region.lines);
        else {
            const { hunk } = region;
            const text = mergeWords(hunk.base.join("\n"), hunk.ours.join("\n"), hunk.theirs.join("\n"), split);
            if (text === null)
                return null;
            if (text !== "" || hunk.base.length + hunk.ours.length + hunk.theirs.length === 0)
                merged.push(text);
        }
    }
    return merged.join("\n");
}
/** Merges three texts by lines and lets `pick` choose the lines of each hunk. */
function mergeTextByPicking(regions, pick) {
    return regions
        .flatMap((region) => (region.kind === "merged" ? region.lines : pick(region.hunk)))
        .join("\n");
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/follow-renames.js



const VERSIONS = ["base", "ours", "theirs"];
/**
 * Gives a map's entries that one side renamed their new name in all three versions, so that the other side's changes
 * to them are merged into them: taken one by one, a rename is a removal and an addition, and those changes would conflict
 * with the removal or be lost with it.
 */
function followRenames(documents) {
    const findings = { decisions: [], conflicts: [] };
    const { base, ours, theirs } = documents;
    const roots = followInside({ base: base.root, ours: ours.root, theirs: theirs.root }, [], findings);
    return {
        documents: {
            base: { ...base, root: roots.base },
            ours: { ...ours, root: roots.ours },
            theirs: { ...theirs, root: roots.theirs },
        },
        ...findings,
    };
}
function followInside(nodes, path, findings) {
    const { base, ours, theirs } = nodes;
    if (base.kind !== "map" || ours.kind !== "map" || theirs.kind !== "map")
        return nodes;
    if (base.source === ours.source || base.source === theirs.source || ours.source === theirs.source)
        return nodes;
    const maps = renameEntries({ base, ours, theirs }, path, findings);
    const entries = {
        base: indexByKey(maps.base),
        ours: indexByKey(maps.ours),
        theirs: indexByKey(maps.theirs),
    };
    for (const [key, inBase] of entries.base) {
        const [inOurs, inTheirs] = [entries.ours.get(key), entries.theirs.get(key)];
        if (inOurs === undefined || inTheirs === undefined)
            continue;
        const inside = { base: inBase.node, ours: inOurs.node, theirs: inTheirs.node };
        const followed = followInside(inside, [...path, key], findings);
        if (followed === inside)
            continue;
        for (const version of VERSIONS) {
            const entry = entries[version].get(key);
            if (entry !== undefined)
                entries[version].set(key, { ...entry, node: followed[version] });
        }
    }
    const rebuild = (version) => isUntouched(maps[version], entries[version])
        ? maps[version]
        : createContainer({ ...maps[version], entries: [...entries[version].values()] });
    const rebuilt = { base: rebuild("base"), ours: rebuild("ours"), theirs: rebuild("theirs") };
    return VERSIONS.every((version) => rebuilt[version] === nodes[version]) ? nodes : rebuilt;
}
function renameEntries(maps, path, { decisions, conflicts }) {
    const inBase = indexByKey(maps.base);
    const [inOurs, inTheirs] = [indexByKey(maps.ours), indexByKey(maps.theirs)];
    const [byOurs, byTheirs] = [findNewNames(inBase, inOurs), findNewNames(inBase, inTheirs)];
    const renamed = { base: new Map(), ours: new Map(), theirs: new Map() };
    for (const [key, entry] of inBase) {
        const [ours, theirs] = [byOurs.get(entry), byTheirs.get(entry)];
        const name = ours ?? theirs;
        if (name === undefined)
            continue;
        const here = [...path, name.key];
        if (ours !== undefined && theirs !== undefined) {
            if (ours.key === theirs.key) {
                renamed.base.set(key, name);
                decisions.push(`${formatPath(here)}: both sides renamed it from ${key}`);
            }
            else if (!isRepeated(ours, inTheirs) && !isRepeated(theirs, inOurs)) {
                const node = { base: entry.node, ours: ours.node, theirs: theirs.node };
                conflicts.push({ path: [...path, key], kind: "renamed-apart", ...node });
            }
            continue;
        }
        const [side, others] = ours === undefined ? ["ours", inOurs] : ["theirs", inTheirs];
        const same = others.get(key);
        // Where the other side left it as it was, its removal and the addition say all.
        if (same === undefined || others.has(name.key) || same.node.identity === entry.node.identity)
            continue;
        renamed.base.set(key, name);
        renamed[side].set(key, name);
        decisions.push(`${formatPath(here)}: one side renamed it from ${key}`);
    }
    return {
        base: giveNames(maps.base, renamed.base),
        ours: giveNames(maps.ours, renamed.ours),
        theirs: giveNames(maps.theirs, renamed.theirs),
    };
}
function indexByKey(map) {
    return new Map(map.entries.map((entry) => [entry.key, entry]));
}
/** The entry that each of the base's entries became under another name. */
function findNewNames(base, side) {
    const removed = [...base.values()].filter(({ key }) => !side.has(key));
    const added = [...side.values()].filter(({ key }) => !base.has(key));
    return new Map([...findRenames(removed, added)].map(([after, before]) => [before, after]));
}
/** Whether the other side has this entry, too: then both added it, and neither renamed anything. */
function isRepeated({ key }, others) {
    return others.has(key);
}
function giveNames(map, names) {
    if (names.size === 0)
        return map;
    const entries = map.entries.map((entry) => {
        const name = names.get(entry.key);
        return name === undefined ? entry : { ...entry, key: name.key, head: name.head };
    });
    return createContainer({ ...map, entries });
}
function isUntouched(map, entries) {
    return map.entries.every((entry) => entries.get(entry.key) === entry);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/list-traits.js
/** Lists that are gone through one by one: a later element depends on those before it, or overrides them. */
const ORDERED = /^(?:steps|args|arguments|commands?|cmd|entry_?point|run|scripts?|(?:before|after|pre|post)_?scripts?|stages|phases|tasks|plays|pipelines?|sequence|order|migrations|presets|plugins|extends|overrides|middlewares?|init_?containers)$/i;
/** Tells what is known of the list at `path`; `setKeys` are the paths of lists that are sets. */
function findListTraits(path, setKeys) {
    const joinsAdditions = setKeys.includes(path.join("."));
    return { joinsAdditions, isOrdered: !joinsAdditions && ORDERED.test(path.at(-1) ?? "") };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/manifest-maps.js
/** Maps of package.json that hold dependencies. */
const DEPENDENCY_MAPS = [
    "dependencies",
    "devDependencies",
    "peerDependencies",
    "optionalDependencies",
];
/** The members of a map at the top of a document. */
function membersOf({ root }, map) {
    const node = root.kind === "map" ? root.entries.find(({ key }) => key === map)?.node : undefined;
    return node?.kind === "map" ? node.entries : [];
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/lockstep.js



/** Siblings that must have moved together before a new one is taken for one of them. */
const MIN_SIBLINGS = 2;
/**
 * Gives what one side added at the old version of its siblings the version to which the other side moved all of them: the
 * packages of one scope are released together, and the uses of one action in a file are of one version.
 */
function followLockstep(documents, isManifest) {
    const read = isManifest ? readSiblings : readUses;
    const first = follow(documents, "ours", "theirs", read);
    const second = follow(first.documents, "theirs", "ours", read);
    return {
        documents: second.documents,
        decisions: [...first.decisions, ...second.decisions],
        conflicts: [],
    };
}
function follow(documents, mover, adder, read) {
    const decisions = [];
    const [before, moved, added] = [documents.base, documents[mover], documents[adder]].map(read);
    const places = new Set([...(before ?? []), ...(moved ?? [])].map(({ place }) => place));
    const replaced = new Map();
    for (const { place, family, node } of added ?? []) {
        if (places.has(place))
            continue;
        const target = findTarget(before ?? [], moved ?? [], family, node);
        if (target === undefined)
            continue;
        replaced.set(node, target);
        decisions.push(`${place}: one side added it at ${node.source}, from which the other moved all its siblings to ${target.source}`);
    }
    if (replaced.size === 0)
        return { documents, decisions, conflicts: [] };
    return {
        documents: { ...documents, [adder]: replaceNodes(documents[adder], replaced) },
        decisions,
        conflicts: [],
    };
}
/** The version to which all siblings of a family that were at the old one have moved, none left behind. */
function findTarget(before, moved, family, old) {
    const isOld = (sibling) => sibling.family === family && sibling.node.identity === old.identity;
    const siblings = before.filter(isOld);
    if (siblings.length < MIN_SIBLINGS || moved.some(isOld))
        return undefined;
    const places = new Set(siblings.map(({ place }) => place));
    const targets = moved.filter(({ place }) => places.has(place)).map(({ node }) => node);
    const [target] = targets;
    const isAlike = targets.every(({ identity }) => identity === target?.identity);
    return targets.length >= MIN_SIBLINGS && isAlike ? target : undefined;
}
/** The dependencies of scopes. */
function readSiblings(document) {
    return DEPENDENCY_MAPS.flatMap((map) => membersOf(document, map).flatMap(({ key, node }) => {
        const scope = /^(@[^/]+)\//.exec(key)?.[1];
        return scope === undefined || !lockstep_isVersion(node) ? [] : [{ place: `${map}.${key}`, family: scope, node }];
    }));
}
/** The uses of actions, each by its step. */
function readUses({ root }) {
    const found = [];
    const visit = (node, path) => {
        if (node.kind === "scalar")
            return;
        for (const entry of node.entries) {
            const here = `${path}.${nameStep(entry)}`;
            const family = entry.key === "uses" ? nameAction(entry) : undefined;
            if (family !== undefined)
                found.push({ place: here.replace(/^\./, ""), family, node: entry.node });
            visit(entry.node, here);
        }
    };
    visit(root, "");
    return found;
}
/** A step is known by what it says of itself beside its version. */
function nameStep({ key, node }) {
    if (key !== "" || node.kind !== "map")
        return key;
    const named = node.entries.find((member) => member.key === "id" || member.key === "name");
    const rest = node.entries.filter((member) => member.key !== "uses").map((member) => member.node.identity);
    return `[${named?.node.identity ?? rest.join(" ")}]`;
}
function nameAction({ node, tail }) {
    if (!lockstep_isVersion(node) || node.kind !== "scalar" || tail.trim() !== "")
        return undefined;
    return /^([^@\s]+)@/.exec(node.string ?? "")?.[1];
}
function lockstep_isVersion(node) {
    return node.kind === "scalar" && node.string !== undefined && readVersion(node.string) !== undefined;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/moved-dependency.js


/**
 * Carries a changed version along where one side moved the dependency to another map and the other changed its version:
 * taken one by one, the move would bring the old version back.
 */
function followMovedDependencies(documents) {
    const first = carry(documents, "ours", "theirs");
    const second = carry(first.documents, "theirs", "ours");
    return {
        documents: second.documents,
        decisions: [...first.decisions, ...second.decisions],
        conflicts: [],
    };
}
function carry(documents, mover, changer) {
    let followed = { documents, decisions: [], conflicts: [] };
    const { base } = documents;
    for (const from of DEPENDENCY_MAPS) {
        for (const { key: name, node: before } of membersOf(base, from)) {
            const changed = find(documents[changer], from, name);
            const to = DEPENDENCY_MAPS.find((map) => find(base, map, name) === undefined && find(documents[mover], map, name) !== undefined);
            if (to === undefined || find(documents[mover], from, name) !== undefined)
                continue;
            const isMoveAlone = find(documents[mover], to, name)?.identity === before.identity;
            if (!isMoveAlone || changed === undefined || changed.identity === before.identity)
                continue;
            if (find(documents[changer], to, name) !== undefined)
                continue;
            followed = {
                documents: {
                    ...followed.documents,
                    [mover]: replace(followed.documents[mover], to, name, changed),
                    [changer]: replace(followed.documents[changer], from, name, before),
                },
                decisions: [
                    ...followed.decisions,
                    `${to}.${name}: one side moved it here from ${from}, the other changed it to ${changed.source}`,
                ],
                conflicts: [],
            };
        }
    }
    return followed;
}
function find(document, map, name) {
    return membersOf(document, map).find(({ key }) => key === name)?.node;
}
function replace(document, map, name, node) {
    const { root } = document;
    if (root.kind !== "map")
        return document;
    const entries = root.entries.map((entry) => {
        if (entry.key !== map || entry.node.kind !== "map")
            return entry;
        const members = entry.node.entries.map((member) => (member.key === name ? { ...member, node } : member));
        return { ...entry, node: createContainer({ ...entry.node, entries: members }) };
    });
    return { ...document, root: createContainer({ ...root, entries }) };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/match/renamed-dependency.js


const renamed_dependency_VERSIONS = ["base", "ours", "theirs"];
/**
 * Carries a changed version along where one side renamed a dependency to another number of its name (`lib-3.0` to
 * `lib-3.1`): taken one by one, the bump would be lost with the old name, and the new one have the old version.
 */
function followRenamedDependencies(documents) {
    const first = renamed_dependency_follow(documents, "ours", "theirs");
    const second = renamed_dependency_follow(first.documents, "theirs", "ours");
    return {
        documents: second.documents,
        decisions: [...first.decisions, ...second.decisions],
        conflicts: [],
    };
}
function renamed_dependency_follow(documents, renamer, changer) {
    let followed = documents;
    const decisions = [];
    for (const map of DEPENDENCY_MAPS) {
        const [before, renamed, changed] = [documents.base, documents[renamer], documents[changer]].map((document) => new Map(membersOf(document, map).map((entry) => [entry.key, entry])));
        for (const [key, { node }] of before ?? []) {
            const other = changed?.get(key)?.node;
            // Where the other side left it as it was, its removal and the addition say all.
            if (renamed?.has(key) || other === undefined || other.identity === node.identity)
                continue;
            const names = [...(renamed?.keys() ?? [])].filter((name) => !before?.has(name) && !changed?.has(name) && isSameButNumbers(name, key));
            const [name] = names;
            const siblings = [...(before?.keys() ?? [])].filter((old) => !renamed?.has(old) && isSameButNumbers(old, key));
            if (name === undefined || names.length > 1 || siblings.length > 1)
                continue;
            const head = renamed?.get(name)?.head ?? JSON.stringify(name);
            followed = renameIn(followed, map, key, { key: name, head });
            decisions.push(`${map}.${name}: one side renamed it from ${key}, the other changed it to ${other.source}`);
        }
    }
    return { documents: followed, decisions, conflicts: [] };
}
function isSameButNumbers(one, other) {
    const plain = (name) => name.replace(/\d+(?:\.\d+)*/g, "0");
    return /\d/.test(one) && plain(one) === plain(other);
}
/** All versions with the entry under its new name, where they still have it under the old one. */
function renameIn(documents, map, key, name) {
    const renamed = renamed_dependency_VERSIONS.map((version) => {
        const document = documents[version];
        if (document.root.kind !== "map")
            return document;
        const entries = document.root.entries.map((entry) => {
            if (entry.key !== map || entry.node.kind !== "map")
                return entry;
            const members = entry.node.entries.map((member) => member.key === key ? { ...member, ...name } : member);
            return { ...entry, node: createContainer({ ...entry.node, entries: members }) };
        });
        return { ...document, root: createContainer({ ...document.root, entries }) };
    });
    const [base, ours, theirs] = renamed;
    return base && ours && theirs ? { base, ours, theirs } : documents;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/merge/annotated.js

/**
 * What a document says to people and programs: its values, each with the comments that stand at it. The order of a map's
 * keys and white space say nothing.
 */
function annotate({ before, root, after }) {
    return JSON.stringify([commentLines(before), annotateNode(root), commentLines(after)]);
}
function annotateNode(node) {
    if (node.kind === "scalar")
        return node.identity;
    const entries = node.entries.map((entry) => annotateEntry(entry, node.kind === "map"));
    if (node.kind === "map")
        entries.sort((a, b) => (a.key < b.key ? -1 : 1));
    return [node.kind, entries, commentLines(node.close)];
}
function annotateEntry({ key, lead, head, node, tail }, isInMap) {
    // Quotes around a key say nothing.
    const behind = isInMap ? head.slice(head.lastIndexOf(":") + 1) : head;
    return { key, lead: commentLines(lead), head: behind.trim(), node: annotateNode(node), tail: tail.trim() };
}
/** Columns of the blocks of a document by their paths, as they tell whether it was indented anew. */
function listIndents({ root }) {
    const indents = new Map();
    const visit = (node, path) => {
        if (node.kind === "scalar")
            return;
        if (node.layout === "block" && node.entries.length > 0)
            indents.set(path, node.indent);
        for (const { key, node: inside } of node.entries)
            visit(inside, `${path}/${key}`);
    };
    visit(root, "");
    return indents;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/proof/comment-balance.js

/** The comments of a document; the name of a version behind a pinned value is a part of the value. */
function collectComments({ before, root, after }) {
    const counts = new Map();
    const take = (text) => {
        for (const line of commentLines(text)) {
            if (/[\p{L}\p{N}]/u.test(line))
                counts.set(line, (counts.get(line) ?? 0) + 1);
        }
    };
    const visit = (node) => {
        if (node.kind === "scalar")
            return;
        for (const entry of node.entries) {
            takeAround(entry, take);
            visit(entry.node);
        }
        take(node.close);
    };
    take(before);
    visit(root);
    take(after);
    return counts;
}
function takeAround({ lead, head, tail }, take) {
    take(lead);
    take(/(?:^|\s)(?:#|\/[/*])[\s\S]*/.exec(head)?.[0] ?? "");
    if (!/^\s*#\s*(?:[\w./-]+@)?v?\d[\w.+-]*$/.test(tail))
        take(tail);
}
/** Compares the comments of a result with what each side made of the base's. */
function balanceComments(base, ours, theirs, result) {
    const [doubled, lost] = [[], []];
    for (const line of new Set([...ours.keys(), ...theirs.keys(), ...result.keys()])) {
        const [b, o, t, r] = [base, ours, theirs, result].map((counts) => counts?.get(line) ?? 0);
        const wanted = countWanted(b ?? 0, o ?? 0, t ?? 0);
        if ((r ?? 0) > wanted)
            doubled?.push(line);
        if ((r ?? 0) < wanted)
            lost?.push(line);
    }
    return { doubled: doubled ?? [], lost: lost ?? [] };
}
/** What both sides added is one comment, however many places it was added at. */
function countWanted(base, ours, theirs) {
    return ours > base && theirs > base ? Math.max(ours, theirs) : Math.max(0, ours + theirs - base);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/proof/leaves.js
/**
 * The statements of a document. That a map or list is empty is one only when `countsEmpty`: it ends when something is
 * added, and nobody misses it.
 */
function collectLeaves({ root }, countsEmpty = false) {
    const leaves = new Map();
    const visit = (node, path) => {
        if (node.kind !== "scalar" && (node.entries.length > 0 || !countsEmpty)) {
            for (const entry of node.entries)
                visit(entry.node, node.kind === "list" ? `${path}[]` : `${path}.${entry.key}`);
            return;
        }
        const key = `${path}\u0000${node.identity}`;
        const known = leaves.get(key);
        if (known === undefined)
            leaves.set(key, { text: `${path.replace(/^\./, "")}: ${shorten(node.source)}`, count: 1 });
        else
            known.count += 1;
    };
    visit(root, "");
    return leaves;
}
/**
 * What `side` says more often than `base`, and `result` less often than it should: work of that side that is not in the
 * result. What the `other` side took away is not missed.
 */
function findDropped(base, side, other, result) {
    return [...side]
        .filter(([key, { count }]) => {
        const before = base?.get(key)?.count ?? 0;
        const removed = Math.max(0, before - (other.get(key)?.count ?? 0));
        return count > before && count - removed > (result.get(key)?.count ?? 0);
    })
        .map(([key]) => key);
}
/** What the result says less often than it would if each side's removals were all carried out: nobody asked for that. */
function findLost(base, ours, theirs, result) {
    return [...(base ?? [])]
        .filter(([key, { count }]) => {
        const removedBy = (side) => Math.max(0, count - (side.get(key)?.count ?? 0));
        return (result.get(key)?.count ?? 0) < count - removedBy(ours) - removedBy(theirs);
    })
        .map(([key]) => key);
}
/** What the result says more often than it would if each side's removals were all carried out. */
function findRestored(base, ours, theirs, result) {
    return [...(base ?? [])]
        .filter(([key, { count }]) => {
        const countIn = (leaves) => leaves.get(key)?.count ?? 0;
        return countIn(result) > Math.max(0, countIn(ours) + countIn(theirs) - count);
    })
        .map(([key]) => key);
}
/** What the result says and no side does. */
function findInvented(ours, theirs, result) {
    return [...result].map(([key]) => key).filter((key) => !ours.has(key) && !theirs.has(key));
}
/** The path of a statement. */
function pathOf(key) {
    return key.slice(0, key.indexOf("\u0000"));
}
function shorten(text) {
    const flat = text.replace(/\s+/g, " ");
    return flat.length > 120 ? `${flat.slice(0, 119)}…` : flat;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/proof/moved-apart.js

/**
 * Entries that a merged document holds more often than any version although no side has more of them than the base: both
 * sides moved one, each to another map.
 */
function findMovedApart(merged, base, ours, theirs) {
    if (base === undefined)
        return [];
    const [before, byOurs, byTheirs] = [base, ours, theirs].map(countEntries);
    return [...countEntries(merged)]
        .filter(([entry, count]) => {
        const [b, o, t] = [before, byOurs, byTheirs].map((counts) => counts?.get(entry) ?? 0);
        return (b ?? 0) > 0 && count > (b ?? 0) && (o ?? 0) <= (b ?? 0) && (t ?? 0) <= (b ?? 0);
    })
        .map(([entry]) => entry.slice(0, entry.indexOf("\u0000")));
}
function countEntries({ root }) {
    const counts = new Map();
    const visit = (node) => {
        if (node.kind === "scalar")
            return;
        for (const entry of node.entries) {
            const key = entryKey(entry.key, entry.node);
            if (node.kind === "map")
                counts.set(key, (counts.get(key) ?? 0) + 1);
            visit(entry.node);
        }
    };
    visit(root);
    return counts;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/proof/repeated-names.js

/**
 * The elements that a merged document's lists hold more often than the same list of any version, by their names or ids,
 * letters' case and white space left out: both sides added one thing, in two places or two spellings.
 */
function findRepeatedNames(merged, versions) {
    const before = versions.map((version) => (version === undefined ? new Map() : countNames(version)));
    return [...countNames(merged)]
        .filter(([name, count]) => count > 1 && before.every((counts) => count > (counts.get(name) ?? 0)))
        .map(([name]) => name.slice(name.lastIndexOf("\u0000") + 1));
}
function countNames({ root }) {
    const counts = new Map();
    const visit = (node, path) => {
        if (node.kind === "scalar")
            return;
        for (const entry of node.entries) {
            const names = node.kind === "list" ? namesOf(entry.node) : [];
            for (const name of names) {
                const here = `${path}\u0000${name}`;
                counts.set(here, (counts.get(here) ?? 0) + 1);
            }
            visit(entry.node, node.kind === "list" ? `${path}[${names[0] ?? ""}]` : `${path}.${entry.key}`);
        }
    };
    visit(root, "");
    return counts;
}
function namesOf(node) {
    if (node.kind === "scalar")
        return [node.string?.trim().toLowerCase() ?? node.identity];
    const name = nameElement(node) ?? node.identity;
    const id = node.kind === "map" ? node.entries.find(({ key }) => key === "id")?.node : undefined;
    const byId = id?.kind === "scalar" ? `id:${id.string ?? id.identity}` : name;
    return byId === name ? [name] : [name, byId];
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/proof/prove-merge.js





/** Checks a merged text against its three inputs, without trust in how it was made. */
function proveMerge(claim) {
    if (hasConflictMarkers(claim.text))
        return failed("the result would contain a conflict marker");
    const reading = claim.read(claim.text);
    if (reading.status === "failed")
        return failed(`the result ${reading.message}`);
    if (reading.document.root.identity !== claim.merged.root.identity) {
        return failed("the result's text differs from what was merged");
    }
    const { base, ours, theirs } = claim;
    const [repeated] = findRepeatedNames(reading.document, [base, ours, theirs]);
    if (repeated !== undefined)
        return failed(`both sides added ${repeated} to one list, in two places`);
    const [moved] = findMovedApart(reading.document, base, ours, theirs);
    if (moved !== undefined)
        return failed(`both sides moved ${moved}, each to another place`);
    return proveContent(claim, collectLeaves(reading.document), balance(claim, reading.document));
}
function balance({ base, ours, theirs }, result) {
    const [b, o, t] = [base && collectComments(base), collectComments(ours), collectComments(theirs)];
    return balanceComments(b, o, t, collectComments(result));
}
function proveContent({ base, ours, theirs, record }, result, comments) {
    const [b, o, t] = [base && collectLeaves(base), collectLeaves(ours), collectLeaves(theirs)];
    const invented = findInvented(o, t, result).filter((key) => !record.composed.some((id) => key.endsWith(`\u0000${id}`)));
    if (invented.length > 0)
        return failed("the result would contain a value that neither side has");
    if (findLost(b, o, t, result).length > 0)
        return failed("the result would lose something that both sides kept");
    if (findRestored(b, o, t, result).length > 0)
        return failed("the result would restore something that a side removed");
    const composedPaths = new Set(findInvented(o, t, result).map(pathOf));
    const describe = (side, leaves, other) => findDropped(b, leaves, other, result)
        .filter((key) => !composedPaths.has(pathOf(key)))
        .map((key) => `${side} ${leaves.get(key)?.text ?? key}`);
    const dropped = [...describe("ours", o, t), ...describe("theirs", t, o)];
    const [doubled] = comments.doubled;
    if (doubled !== undefined)
        return failed(`the result would contain the comment "${doubled}" too often`);
    if (record.decisions.length === 0 && dropped.length > 0)
        return failed(`the result would lose ${dropped[0]}`);
    if (record.decisions.length === 0 && comments.lost.length > 0)
        return failed("the result would lose a comment");
    return {
        status: "proved",
        dropped: [...dropped, ...comments.lost],
        phrases: [
            "parses",
            "contains no conflict marker",
            "contains no duplicate key",
            "has the values that were merged part by part",
            record.decisions.length === 0 ? "loses nothing that a side wrote" : "loses only what a rule resolved",
            "contains no value that neither side has",
            "restores nothing that a side removed",
        ],
    };
}
function failed(problem) {
    return { status: "failed", problems: [problem] };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/attempt-merge.js













/** Merges three trees with the rules given, and proves the result. */
function attemptMerge(task, resolve) {
    const { texts, documents, format } = task;
    const record = createRecord((conflict) => resolve(conflict, task), format, documents);
    const followed = followChanges(documents, record, format);
    const merged = mergeDocuments(followed.base, followed.ours, followed.theirs, record);
    if (record.conflicts.length > 0)
        return { status: "conflicted", conflicts: record.conflicts };
    if (!isSymmetric(followed, merged, task, resolve)) {
        return { status: "failed", problems: ["the result would depend on which side is merged into which"] };
    }
    const rendered = renderDocument(merged);
    const byWords = mergeByWords(texts, format);
    const prove = (text) => ({
        text,
        proof: proveMerge({ text, merged, ...followed, record, read: format.read }),
    });
    let { text, proof } = prove(rendered);
    if (byWords !== undefined && isPreferred(byWords.document, rendered, task)) {
        // What a text merge comes to is what people know, to the last blank line.
        const known = prove(byWords.text);
        if (known.proof.status === "proved")
            ({ text, proof } = known);
    }
    if (proof.status === "failed")
        return { status: "failed", problems: proof.problems };
    const { decisions } = record;
    const { phrases, dropped } = proof;
    const confidence = rate(merged, byWords?.document.root, { record, dropped, format });
    return {
        status: "merged",
        merged: { strategy: "structure", confidence, text, proof: phrases, decisions, dropped },
    };
}
/**
 * Whether a merge by words has the merged values with the same comments at each, and no side indented the file anew: then
 * its lines would stand in two layouts.
 */
function isPreferred(byWords, rendered, { documents, format }) {
    const reading = format.read(rendered);
    if (reading.status !== "read" || annotate(reading.document) !== annotate(byWords))
        return false;
    const { base, ours, theirs } = documents;
    return base === undefined || (!isIndentedAnew(base, ours) && !isIndentedAnew(base, theirs));
}
function isIndentedAnew(before, after) {
    const known = listIndents(before);
    return [...listIndents(after)].some(([path, indent]) => (known.get(path) ?? indent) !== indent);
}
/** What a merge by lines, and by words where lines conflict, comes to; `undefined` where it is no such file. */
function mergeByWords({ base, ours, theirs }, format) {
    const text = mergeTextByWords(base ?? "", ours, theirs);
    const reading = text === null ? undefined : format.read(text);
    if (text === null || reading?.status !== "read")
        return undefined;
    return { text, document: reading.document };
}
/** Whether the sides may change places; the order of what both added to a set is ours first, and means nothing. */
function isSymmetric({ base, ours, theirs }, merged, task, resolve) {
    const { format } = task;
    if (format.setKeys.length > 0)
        return true;
    const swappedTask = { ...task, generation: task.generation && swapSides(task.generation) };
    const swapped = mergeDocuments(base, theirs, ours, createRecord((conflict) => resolve(conflict, swappedTask), format, { base, ours: theirs, theirs: ours }));
    return swapped.root.identity === merged.root.identity;
}
/** The documents with each side's changes carried to where the other side moved what they change. */
function followChanges(documents, record, format) {
    const { base, ours, theirs } = documents;
    if (base === undefined)
        return documents;
    let followed = { base, ours, theirs };
    const ways = format.isManifest
        ? [followRenamedDependencies, followMovedDependencies, followLockstep]
        : [followRenames, followLockstep];
    for (const follow of ways) {
        const { documents: next, decisions, conflicts } = follow(followed, format.isManifest);
        record.decisions.push(...decisions);
        record.doubts.push(...decisions);
        record.conflicts.push(...conflicts);
        followed = next;
    }
    return followed;
}
/** An empty record with the rules given. */
function createRecord(resolve, { setKeys }, { base, ours, theirs }) {
    const traitsOf = (path) => findListTraits(path, setKeys);
    const added = { ours: findAddedEntries(base, ours), theirs: findAddedEntries(base, theirs) };
    return {
        resolve,
        conflicts: [],
        decisions: [],
        doubts: [],
        adjacentEdits: [],
        composed: [],
        added,
        traitsOf,
    };
}
/**
 * `high` where neither side touches what the other means: nothing was decided against what a side wrote, and what both
 * did next to each other is the same kind of thing, or nothing; then people take both in more than nine of ten cases. In a
 * package.json lines are short, and what conflicts is near: there a merge by words must come to the same values.
 */
function rate(merged, byWords, { record, dropped, format, }) {
    if (record.decisions.length + record.doubts.length + dropped.length > 0)
        return "medium";
    const isSame = byWords?.identity === merged.root.identity;
    if (record.adjacentEdits.length === 0)
        return isSame || !format.isManifest ? "high" : "medium";
    const isOther = byWords !== undefined && !isSame;
    return record.adjacentEdits.every(isAlike) && !isOther ? "high" : "medium";
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/join-symbols.js







/** A number or version as a whole. */
const NUMBER = /\d[\w.+-]*/g;
/**
 * Joins edits that touch the same part but different signs of its text: `old/image:v4` that one side moved to
 * `new/image:v4` and the other raised to `old/image:v5`. `null` when they touch, when the result does not parse,
 * says other things than the sides do, or holds a number that no side wrote.
 */
function joinSymbols({ base, ours, theirs }, documents, conflicts, format) {
    const text = base === null ? null : mergeTextByWords(base, ours, theirs, splitSymbols);
    if (text === null || hasConflictMarkers(text))
        return null;
    const reading = format.read(text);
    if (reading.status === "failed" || inventsNumber(text, ours, theirs))
        return null;
    if (!takesEveryEdit(documents, reading.document, format.joinsTexts))
        return null;
    const { base: before, ours: own, theirs: other } = documents;
    if (findRepeatedNames(reading.document, [before, own, other]).length > 0)
        return null;
    const [b, o, t] = [before && collectComments(before), collectComments(own), collectComments(other)];
    const { doubled, lost } = balanceComments(b, o, t, collectComments(reading.document));
    if (doubled.length > 0 || lost.length > 0)
        return null;
    return {
        strategy: "words",
        confidence: "medium",
        text,
        proof: [
            "parses",
            "contains no conflict marker",
            "contains no duplicate key",
            "takes every edit of both sides",
            "restores nothing that a side removed",
            "contains only numbers that a side wrote",
        ],
        decisions: conflicts.map(({ path }) => `${formatPath(path)}: both sides' edits of its text are joined`),
        dropped: [],
    };
}
/**
 * Whether the result says what each side newly said, nothing that a side removed, and nothing else but values that are
 * made of both sides' values at the same place, without a number that neither has there: a text merge may put an edit
 * where it does not belong.
 */
function takesEveryEdit({ base, ours, theirs }, result, joinsTexts) {
    const [b, o, t, r] = [base, ours, theirs, result].map((document) => document && collectLeaves(document, true));
    if (b === undefined || o === undefined || t === undefined || r === undefined)
        return false;
    const invented = findInvented(o, t, r).map(pathOf);
    if (!joinsTexts && invented.length > 0)
        return false;
    const [byOurs, byTheirs, inResult] = [collectValues(o), collectValues(t), collectValues(r)];
    const isJoined = (path) => {
        const [a, b, joined] = [byOurs.get(path), byTheirs.get(path), inResult.get(path)];
        return a !== undefined && b !== undefined && !inventsNumber(joined ?? "", a, b);
    };
    if (!invented.every(isJoined))
        return false;
    const dropped = [...findDropped(b, o, t, r), ...findDropped(b, t, o, r)].map(pathOf);
    if (!dropped.every((path) => invented.includes(path)))
        return false;
    return findLost(b, o, t, r).length === 0 && findRestored(b, o, t, r).length === 0;
}
/** The values at each path, one after the other. */
function collectValues(leaves) {
    const values = new Map();
    for (const key of leaves.keys()) {
        const path = pathOf(key);
        values.set(path, `${values.get(path) ?? ""} ${key.slice(path.length + 1)}`);
    }
    return values;
}
function inventsNumber(text, ours, theirs) {
    const written = new Set([...(ours.match(NUMBER) ?? []), ...(theirs.match(NUMBER) ?? [])]);
    return (text.match(NUMBER) ?? []).some((number) => !written.has(number));
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/resolve-structured.js












/** Merges a structured text part by part, and proves that the result is what the parts say. */
function resolveStructured(given, givenFormat) {
    const generation = findLaterGeneration(given);
    const versions = generation?.texts ?? given;
    const texts = givenFormat.name === "JSON" ? indentJsonAlike(versions) : versions;
    const read = readVersions(texts, givenFormat);
    if (read.status === "open")
        return read;
    const { format, documents } = read;
    const task = { texts, documents, format, generation };
    const first = attemptMerge(task, resolveByRules);
    if (first.status === "merged")
        return first;
    if (first.status === "failed") {
        return { status: "open", reason: "not-proved", details: first.problems, candidates: [] };
    }
    const { conflicts } = first;
    const joined = conflicts.every((conflict) => mayBeJoined(conflict, format))
        ? joinSymbols(texts, documents, conflicts, format)
        : null;
    if (joined !== null)
        return { status: "merged", merged: joined };
    const details = conflicts.map((conflict) => describeConflict(conflict, documents));
    const second = attemptMerge(task, (conflict, mergeTask) => resolveByRules(conflict, mergeTask) ?? joinWords(conflict));
    if (second.status === "merged") {
        return { status: "proposed", merged: { ...second.merged, confidence: "low" }, details };
    }
    return { status: "open", reason: "clash", details, candidates: findCandidates(task) };
}
/** The rules that resolve a conflict without losing what a side meant. */
const resolveByRules = (conflict, { format, generation }) => resolveRaisedVersion(conflict) ??
    resolveGenerated(conflict, generation) ??
    resolveRemovedNode(conflict) ??
    (format.joinsTexts ? resolveSeparateEdits(conflict) : undefined);
/**
 * Whether a merge by signs may do without the structure's answer: a doubt about what was meant is no conflict of texts, and
 * the name and the version in one value are two things. Of lists and of code it may not.
 */
function mayBeJoined({ kind, path, base, ours, theirs }, { joinsTexts }) {
    if (kind === "removed-and-added")
        return ours?.kind === "map";
    const isScalar = [base, ours, theirs].every((node) => node?.kind === "scalar");
    return joinsTexts && kind === "both-changed" && isScalar && !isCode(path, base, ours, theirs);
}
/** Each side's answer to what is in the way, as a text to start from. */
function findCandidates(task) {
    const { documents, format } = task;
    return ["ours", "theirs"].flatMap((side) => {
        const resolve = (conflict) => resolveByRules(conflict, task) ?? chooseSide(conflict, side);
        const record = createRecord((conflict) => resolve(conflict, task), format, documents);
        const text = renderDocument(mergeDocuments(documents.base, documents.ours, documents.theirs, record));
        const label = side === "ours" ? "our side in every conflict" : "their side in every conflict";
        return format.read(text).status === "read" ? [{ label, text }] : [];
    });
}
function chooseSide(conflict, side) {
    const node = conflict[side];
    const basis = { isClear: false, why: `the candidate prefers ${side}` };
    return node === undefined ? { ...basis, kind: "remove" } : { ...basis, kind: "use", node };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/merge-structure.js


/** JSON, package.json and YAML, part by part, with proof. */
const mergeStructure = {
    name: "structure",
    resolve: ({ texts, format, strategy }) => {
        if (strategy === "words")
            return undefined;
        if (format === undefined) {
            if (strategy !== "structure")
                return undefined;
            return needsHuman("unsupported-layout", "the path is neither JSON nor YAML");
        }
        const outcome = resolveStructured(texts, format);
        if (outcome.status === "merged")
            return { status: "resolved", ...outcome.merged };
        if (outcome.status === "proposed") {
            const detail = `parts of both sides' texts are joined: ${outcome.details.join("; ")}`;
            return { status: "proposed", detail, ...outcome.merged };
        }
        const { reason, details, candidates } = outcome;
        return { status: "needs-human", reason, details, candidates };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/prefer-one-side.js



/** One side's lines in every conflict, where the configuration asks for that: the other side's are named as dropped. */
const preferOneSide = {
    name: "prefer-side",
    resolve: ({ texts, strategy, format }) => {
        if (strategy !== "ours" && strategy !== "theirs")
            return undefined;
        const merged = takeSide(texts, strategy);
        if (merged === null)
            return needsHuman("not-proved", "the texts are too long to compare");
        if (isReadable(merged.text, format))
            return { status: "resolved", ...merged };
        return needsHuman("not-proved", `the lines of ${strategy} make a file that does not parse`);
    },
};
/** Takes one side's lines in every conflict, and prints what the other side loses; `null` when the texts are too long. */
function takeSide({ base, ours, theirs }, side) {
    const regions = mergeLines(base ?? "", ours, theirs);
    if (regions === null)
        return null;
    const other = side === "ours" ? "theirs" : "ours";
    const dropped = regions.flatMap((region) => region.kind === "hunk" ? region.hunk[other].filter((line) => !region.hunk[side].includes(line)) : []);
    return {
        strategy: side === "ours" ? "prefer-ours" : "prefer-theirs",
        confidence: "low",
        text: mergeTextByPicking(regions, (hunk) => hunk[side]),
        proof: ["contains no conflict marker"],
        decisions: [`the configuration prefers ${side} where both sides conflict`],
        dropped: dropped.filter((line) => line.trim() !== "").map((line) => `${other} ${line.trim()}`),
    };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/raise-versions.js



/**
 * Resolves versions that both sides raised, on lines that all three texts have once and that differ in versions only: the
 * higher one is written into all three, so that a merge of the texts meets no conflict there.
 *
 * `isVersion`: the file holds a version and nothing else, so that a whole number is one too.
 */
function raiseVersions({ base, ours, theirs }, isVersion) {
    const sides = [base, ours, theirs].map((text) => text.split("\n").map(splitWords));
    const [before = [], a = [], b = []] = sides;
    const [inBase, inOurs, inTheirs] = [before, a, b].map((lines) => findFrames(lines, isVersion));
    const raised = [];
    for (const [frame, at] of inBase ?? []) {
        const [x, y] = [inOurs?.get(frame), inTheirs?.get(frame)];
        const lines = [before[at ?? -1], a[x ?? -1], b[y ?? -1]];
        const [old, left, right] = lines;
        if (old === undefined || left === undefined || right === undefined)
            continue;
        for (const [index, word] of old.entries()) {
            const [one, other] = [left[index] ?? "", right[index] ?? ""];
            const higher = takeHigher({ base: word, ours: one, theirs: other }, isVersion, raised);
            if (higher !== null)
                for (const line of [old, left, right])
                    line[index] = higher;
        }
    }
    const [newBase = "", newOurs = "", newTheirs = ""] = sides.map((lines) => lines.map((words) => words.join("")).join("\n"));
    return { base: newBase, ours: newOurs, theirs: newTheirs, raised };
}
/** Lines with a version in them, by what stands around it; `null` for what stands there more than once. */
function findFrames(lines, isVersion) {
    const frames = new Map();
    for (const [index, words] of lines.entries()) {
        const versions = words.map((word) => readVersion(word, isVersion));
        if (!versions.some((version) => version !== undefined))
            continue;
        const frame = words.map((word, at) => versions[at]?.prefix.concat("\u0000") ?? word).join("\u0001");
        frames.set(frame, frames.has(frame) ? null : index);
    }
    return frames;
}
function takeHigher({ base, ours, theirs }, isVersion, raised) {
    if (ours === theirs || ours === base || theirs === base)
        return null;
    const resolution = resolveRaisedVersion({
        path: isVersion ? ["version"] : [],
        kind: "both-changed",
        base: toScalar(base),
        ours: toScalar(ours),
        theirs: toScalar(theirs),
    });
    if (resolution?.kind !== "use")
        return null;
    const higher = resolution.node.source;
    raised.push({
        why: `${base}: ${resolution.why}`,
        dropped: higher === ours ? `theirs ${theirs}` : `ours ${ours}`,
    });
    return higher;
}
function toScalar(text) {
    return { kind: "scalar", source: text, identity: JSON.stringify(text), string: text };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/raise-only-versions.js



/** Files that hold a version and nothing else, so that a whole number is one too. */
const VERSION_FILES = /(?:^|\/)(?:\.nvmrc|\.[a-z]+-version|version(?:\.txt)?)$/i;
/** Files of one thing with its version a line, of which people take the higher version in nine of ten conflicts. */
const VERSION_LISTS = /(?:^|\/)(?:go\.mod|go\.work|\.tool-versions|requirements[\w.-]*\.(?:txt|in)|constraints[\w.-]*\.txt|(?:[\w.-]+\.)?(?:dockerfile|containerfile)(?:\.[\w.-]+)?)$/i;
/**
 * A file with a version on each line, where nothing but versions that both sides raised is in conflict: the higher one of
 * each, and the lines that git merges alone.
 */
const raiseOnlyVersions = {
    name: "versions",
    resolve: ({ path, texts, strategy }) => {
        const isVersion = VERSION_FILES.test(path);
        if (strategy !== undefined || texts.base === null)
            return undefined;
        if (!isVersion && !VERSION_LISTS.test(path))
            return undefined;
        const { base, ours, theirs, raised } = raiseVersions({ ...texts, base: texts.base }, isVersion);
        const regions = raised.length === 0 ? null : mergeLines(base, ours, theirs);
        if (regions === null)
            return undefined;
        const lines = regions.flatMap((region) => (region.kind === "merged" ? region.lines : []));
        const isOpen = regions.some(({ kind }) => kind === "hunk");
        if (isOpen || hasConflictMarkers(lines.join("\n")) || repeatsThing(lines, texts) || mixesVariants(texts))
            return undefined;
        return {
            status: "resolved",
            strategy: "words",
            confidence: "medium",
            text: lines.join("\n"),
            proof: [
                "contains no conflict marker",
                "takes every edit of both sides but the lower of two versions",
                "repeats no name that the sides have once",
            ],
            decisions: raised.map(({ why }) => why),
            dropped: raised.map(({ dropped }) => dropped),
        };
    },
};
/** Whether something is named more often than in either side: both added it, in two places. */
function repeatsThing(lines, { ours, theirs }) {
    const [o, t] = [countThings(ours.split("\n")), countThings(theirs.split("\n"))];
    return [...countThings(lines)].some(([thing, count]) => count > Math.max(o.get(thing) ?? 0, t.get(thing) ?? 0));
}
/** A line is about what its first word, or the one behind a keyword, names. */
function countThings(lines) {
    const counts = new Map();
    for (const line of lines) {
        const thing = /^\s*((?:(?:require|replace|arg|env|from)\s+)?[^\s=<>~!@:#;[]+)/i
            .exec(line)?.[1]
            ?.toLowerCase();
        if (thing !== undefined)
            counts.set(thing, (counts.get(thing) ?? 0) + 1);
    }
    return counts;
}
/** Whether the sides chose two variants of an image, as `20-alpine` and `22-slim` are: that is no raise alone. */
function mixesVariants({ base, ours, theirs }) {
    const before = new Set(base?.split("\n"));
    const variants = [ours, theirs].map((text) => {
        const changed = text.split("\n").filter((line) => !before.has(line));
        return new Map(changed.flatMap((line) => {
            const image = /^\s*from\s+(?:--\S+\s+)*([^\s:]+):v?\d[\d.]*(\S*)/i.exec(line);
            return image === null ? [] : [[image[1], image[2]]];
        }));
    });
    return [...(variants[0] ?? [])].some(([image, variant]) => {
        const other = variants[1]?.get(image);
        return other !== undefined && other !== variant;
    });
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/propose-words.js





/**
 * Text without a structure to prove a merge with: a merge by words is a proposal, unless the configuration asks for it. Of
 * a version that both sides raised it takes the higher one.
 */
const proposeWords = {
    name: "words",
    resolve: ({ path, texts, strategy }) => {
        if (texts.base === null)
            return needsHuman("both-added", "both sides added the file, with different content");
        const { base, ours, theirs, raised } = raiseVersions({ ...texts, base: texts.base }, VERSION_FILES.test(path));
        const text = mergeTextByWords(base, ours, theirs);
        if (text === null || hasConflictMarkers(text))
            return needsHuman("clash", "both sides changed the same words");
        const merged = {
            strategy: "words",
            confidence: "low",
            text,
            proof: [
                "contains no conflict marker",
                raised.length === 0
                    ? "takes every edit of both sides"
                    : "takes every edit of both sides but the lower of two versions",
            ],
            decisions: raised.map(({ why }) => why),
            dropped: raised.map(({ dropped }) => dropped),
        };
        if (strategy === "words")
            return { status: "resolved", ...merged };
        return {
            status: "proposed",
            detail: raised.length === 0
                ? "merges of text and code by words are right in about six of ten cases"
                : "the higher of two versions is right in about nine of ten cases, other words in six",
            ...merged,
        };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/conflict-memory.js

/**
 * Learns the answers of past merges. A hunk that was answered in two ways is forgotten: it was decided by something
 * that the hunk does not show.
 */
function learnAnswers(merges) {
    const answers = new Map();
    for (const merge of merges) {
        for (const [key, lines] of findAnswers(merge)) {
            const known = answers.get(key);
            if (known === undefined)
                answers.set(key, { lines, uses: 1 });
            else if (known !== null && known.lines.join("\n") === lines.join("\n")) {
                answers.set(key, { lines, uses: known.uses + 1 });
            }
            else
                answers.set(key, null);
        }
    }
    return new Map([...answers].flatMap(([key, answer]) => (answer === null ? [] : [[key, answer]])));
}
/** Merges by lines and answers each hunk as it was answered before; `null` when one is new. */
function recallMerge(texts, memory) {
    const regions = mergeLines(texts.base ?? "", texts.ours, texts.theirs);
    const hunks = regions?.flatMap((region) => (region.kind === "hunk" ? [region.hunk] : [])) ?? [];
    if (regions === null || hunks.length === 0 || hunks.some((hunk) => !memory.has(keyOf(hunk))))
        return null;
    const answerOf = (hunk) => memory.get(keyOf(hunk))?.lines ?? [];
    return {
        strategy: "memory",
        confidence: "memory",
        text: mergeTextByPicking(regions, answerOf),
        proof: [
            "every hunk was answered in this way by a person in an earlier merge",
            "contains no conflict marker",
        ],
        decisions: hunks.map((hunk) => `as before: ${answerOf(hunk)[0]?.trim() ?? "(nothing)"}`),
        dropped: [],
    };
}
/** The lines that stand in the result between the merged lines around each hunk. */
function findAnswers(merge) {
    const regions = mergeLines(merge.base ?? "", merge.ours, merge.theirs) ?? [];
    const result = merge.result.split("\n");
    const answers = [];
    let at = 0;
    for (const [index, region] of regions.entries()) {
        if (region.kind === "merged") {
            // People who edited merged lines too did more than answer hunks.
            if (!startsWithAt(result, region.lines, at))
                return [];
            at += region.lines.length;
        }
        else {
            const end = findNext(result, regions[index + 1], at);
            if (end === -1)
                return [];
            answers.push([keyOf(region.hunk), result.slice(at, end)]);
            at = end;
        }
    }
    return at === result.length ? answers : [];
}
function findNext(result, next, from) {
    if (next === undefined)
        return result.length;
    if (next.kind === "hunk")
        return -1;
    for (let at = from; at <= result.length - next.lines.length; at += 1) {
        if (startsWithAt(result, next.lines, at))
            return at;
    }
    return -1;
}
function startsWithAt(text, lines, at) {
    return lines.every((line, index) => text[at + index] === line);
}
function keyOf({ base, ours, theirs }) {
    return JSON.stringify([base, ours, theirs]);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/recall-answer.js


/** What people answered to the same hunks before, they answer again in more than nine of ten merges. */
const recallAnswer = {
    name: "memory",
    resolve: ({ texts, memory, format }) => {
        const remembered = recallMerge(texts, memory);
        if (remembered === null || !isReadable(remembered.text, format))
            return undefined;
        return { status: "resolved", ...remembered };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/conflict/changelog/changelog-blocks.js
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const UNDERLINE = /^(?:-{3,}|={3,})\s*$/;
const RELEASE = /(?:^|[\s[@v(])\d+\.\d+(?:\.\d+)*\S*|\b\d{4}-\d\d-\d\d\b|\bunreleased\b|\bupcoming\b|^\[?next\]?$/i;
/** The level of the headings that name releases; `null` where there are none. */
function findReleaseLevel(lines) {
    const counts = new Map();
    for (const index of lines.keys()) {
        const heading = readHeading(lines, index);
        if (heading !== null && RELEASE.test(heading.title))
            counts.set(heading.level, (counts.get(heading.level) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
    return best?.[0] ?? null;
}
/** Cuts lines at the headings of one level; `null` where two headings are the same. */
function cutAtHeadings(lines, level) {
    const starts = [];
    let isInFence = false;
    for (const [index, line] of lines.entries()) {
        if (/^\s*(?:```|~~~)/.test(line))
            isInFence = !isInFence;
        const heading = isInFence ? null : readHeading(lines, index);
        if (heading?.level === level)
            starts.push({ at: index, ...heading });
    }
    const cut = (key, from, length, to) => {
        const all = lines.slice(from + length, to);
        const gap = all.length - (all.findLastIndex((line) => line.trim() !== "") + 1);
        const heading = lines.slice(from, from + length);
        return { key, heading, lines: all.slice(0, all.length - gap), gap };
    };
    const blocks = starts.map(({ at, title, length }, index) => cut(nameHeading(title), at, length, starts[index + 1]?.at ?? lines.length));
    if (new Set(blocks.map(({ key }) => key)).size < blocks.length)
        return null;
    return { preface: cut("", 0, 0, starts[0]?.at ?? lines.length), blocks };
}
/** The text of blocks, each apart from the next one as blocks of this text are. */
function joinBlocks({ preface, blocks }, isLast) {
    const all = [preface, ...blocks].filter(({ heading, lines, gap }) => heading.length + lines.length + gap > 0);
    return all.flatMap(({ heading, lines, gap }, index) => {
        const blanks = index === all.length - 1 && !isLast ? 0 : gap;
        return [...heading, ...lines, ...Array.from({ length: blanks }, () => "")];
    });
}
function readHeading(lines, index) {
    const [line = "", below = ""] = [lines[index], lines[index + 1]];
    const [, marks, title] = HEADING.exec(line) ?? [];
    if (marks !== undefined)
        return { level: marks.length, title: title ?? "", length: 1 };
    // A row of dashes below a list or a blank line is no heading's.
    if (!UNDERLINE.test(below) || !/^[\w[(@v]/.test(line))
        return null;
    return { level: below.startsWith("=") ? 1 : 2, title: line, length: 2 };
}
/** `## [1.2.0] - 2026-01-01` and `## v1.2.0` are one release; a group goes by its name. */
function nameHeading(title) {
    if (/\bunreleased\b|\bupcoming\b|^\[?next\]?$/i.test(title))
        return "unreleased";
    const version = /(?:([\w@/.-]+)@)?v?(\d+\.\d+[\w.+-]*)/.exec(title);
    if (version?.[2] !== undefined)
        return `${version[1] ?? ""}@${version[2]}`;
    return title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/changelog/merge-entry-lines.js

const ENTRY = /^\s*[-*+]\s/;
/** Finds out how entries stand in a file. */
function findHabit(lines, onJoin) {
    let [rising, loose, tight] = [0, 0, 0];
    let [number, before] = [0, -1];
    for (const [index, line] of lines.entries()) {
        if (/^#/.test(line))
            [number, before] = [0, -1];
        if (!ENTRY.test(line))
            continue;
        const next = numberOf(line);
        if (number > 0 && next > 0)
            rising += Math.sign(next - number);
        if (before === index - 1)
            tight += 1;
        else if (before >= 0 && before === index - 2 && lines[index - 1]?.trim() === "")
            loose += 1;
        [number, before] = [next, index];
    }
    const order = rising >= 3 ? "rising" : rising <= -3 ? "falling" : "none";
    return { order, isLoose: loose > tight, onJoin };
}
/**
 * Merges the lines below one heading: additions of both sides at one place are combined, each entry once; `null` where
 * both changed the same lines.
 */
function mergeEntryLines(base, ours, theirs, habit) {
    const regions = (0,three_way_diff/* diffThreeWays */.s)(base, ours, theirs);
    if (regions === null)
        return null;
    const merged = [];
    for (const region of regions) {
        const lines = region.kind === "merged"
            ? region.items
            : (addTo(region.base, region.ours, region.theirs, habit) ??
                addTo(region.base, region.theirs, region.ours, habit));
        if (lines === null)
            return null;
        merged.push(...lines);
    }
    return merged;
}
/** Takes what `adder` added above or below the base's lines, and `changer`'s version of those. */
function addTo(base, adder, changer, habit) {
    const full = base.filter((line) => line.trim() !== "");
    if (full.length === 0)
        return merge_entry_lines_join(adder, changer, habit);
    const start = findRun(adder, full);
    if (start === null)
        return null;
    const [above, below] = [adder.slice(0, start.from), adder.slice(start.to)];
    if (above.some(isWritten) && below.some(isWritten))
        return null;
    return above.some(isWritten) ? merge_entry_lines_join(above, changer, habit) : merge_entry_lines_join(changer, below, habit);
}
/** Where the lines stand in others one after the other, blank ones passed over. */
function findRun(lines, run) {
    const from = lines.indexOf(run[0] ?? "");
    let [at, found] = [from, 0];
    if (from === -1)
        return null;
    for (; at < lines.length && found < run.length; at += 1) {
        if (lines[at] === run[found])
            found += 1;
        else if (isWritten(lines[at] ?? ""))
            return null;
    }
    return found === run.length ? { from, to: at } : null;
}
function merge_entry_lines_join(first, second, habit) {
    const [a, b] = [cutEntries(first), cutEntries(second)];
    const known = new Set(a.map(merge_entry_lines_textOf));
    const more = b.filter((entry) => !known.has(merge_entry_lines_textOf(entry)));
    if (a.length > 0 && more.length > 0)
        habit.onJoin(merge_entry_lines_textOf(a[0] ?? []));
    const entries = [...a, ...more];
    if (habit.order !== "none" && entries.every((entry) => numberOf(merge_entry_lines_textOf(entry)) > 0)) {
        const sign = habit.order === "rising" ? 1 : -1;
        entries.sort((x, y) => sign * (numberOf(merge_entry_lines_textOf(x)) - numberOf(merge_entry_lines_textOf(y))));
    }
    const [lead] = [first, second].map((lines) => lines.findIndex(isWritten));
    const blanks = Array.from({ length: Math.max(0, lead ?? 0) }, () => "");
    const between = habit.isLoose ? [""] : [];
    return [...blanks, ...entries.flatMap((entry, index) => (index === 0 ? entry : [...between, ...entry]))];
}
/** Entries with the lines that belong to them, without blank lines around them; other text is one entry. */
function cutEntries(lines) {
    const entries = [];
    for (const line of lines) {
        const last = entries.at(-1);
        if (last === undefined || (ENTRY.test(line) && !/^\s{2,}/.test(line)))
            entries.push([line]);
        else
            last.push(line);
    }
    return entries
        .map((entry) => entry.slice(entry.findIndex(isWritten), entry.findLastIndex(isWritten) + 1))
        .filter((entry) => entry.some(isWritten));
}
function merge_entry_lines_textOf(entry) {
    return entry.join("\n").trimEnd();
}
function isWritten(line) {
    return line.trim() !== "";
}
/** The number of an entry's issue or pull request; 0 where it names none. */
function numberOf(text) {
    return Number(/(?:#|\/(?:pull|issues)\/)(\d+)/.exec(text)?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/changelog/merge-blocks.js




/** Headings of Keep a Changelog, in its order. */
const GROUPS = ["added", "changed", "deprecated", "removed", "fixed", "security"];
/**
 * Merges the blocks of three texts. A block that one side alone has in some place goes there; a new release goes where the
 * order of the others says. What one side added to a block that the other emptied, because it released what was in it, stays
 * in that block. `null` where both sides changed the same lines.
 */
function mergeBlocks(versions, level, habit) {
    const base = cutAtHeadings(versions.base, level);
    const ours = cutAtHeadings(versions.ours, level);
    const theirs = cutAtHeadings(versions.theirs, level);
    if (base === null || ours === null || theirs === null)
        return null;
    if (base.blocks.length + ours.blocks.length + theirs.blocks.length === 0) {
        return level < 6
            ? mergeBlocks(versions, level + 1, habit)
            : mergeEntryLines(versions.base, versions.ours, versions.theirs, habit);
    }
    const merged = [];
    for (const key of orderBlocks(base, ours, theirs)) {
        const find = ({ blocks }) => blocks.find((block) => block.key === key);
        const block = mergeBlock({ base: find(base), ours: find(ours), theirs: find(theirs) }, level, habit);
        if (block === null)
            return null;
        if (block !== undefined)
            merged.push(block);
    }
    const preface = mergeBlock({ base: base.preface, ours: ours.preface, theirs: theirs.preface }, level, habit);
    if (preface === null)
        return null;
    const usual = findUsualGap([ours, theirs]);
    const last = merged.length - 1;
    const end = ours.blocks.at(-1)?.gap ?? ours.preface.gap;
    const spaced = merged.map((block, index) => ({
        ...block,
        gap: index === last ? end : block.gap > 0 && !isLastOf(block.key, [base, ours, theirs]) ? block.gap : usual,
    }));
    const lead = Math.max(0, ...[ours, theirs].map(({ preface: own, blocks }) => (blocks.length > 0 ? own.gap : 0)));
    return joinBlocks({ preface: { ...(preface ?? ours.preface), gap: lead }, blocks: spaced }, true);
}
/** `undefined` where the block is gone, `null` where a person must say what becomes of it. */
function mergeBlock({ base, ours, theirs }, level, habit) {
    const linesOf = (block) => block?.lines ?? [];
    const isSame = (one, other) => [...(one?.heading ?? []), ...linesOf(one)].join("\n") ===
        [...(other?.heading ?? []), ...linesOf(other)].join("\n");
    if (isSame(ours, theirs) || isSame(base, theirs))
        return ours;
    if (isSame(base, ours))
        return theirs;
    const heading = chooseHeading(base, ours, theirs);
    if (heading === null)
        return null;
    const lines = mergeBlocks({ base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) }, level + 1, habit);
    if (lines === null)
        return null;
    const isWritten = (line) => line.trim() !== "";
    const end = lines.findLastIndex(isWritten) + 1;
    const isGone = ours === undefined || theirs === undefined;
    if (end === 0 && isGone)
        return undefined;
    const model = ours ?? theirs;
    if (model === undefined || !isGone)
        return model && { ...model, heading, lines: lines.slice(0, end) };
    // What is left stands below its heading as what was there did.
    const blanks = model.lines.slice(0, model.lines.findIndex(isWritten));
    return { ...model, heading, lines: [...blanks, ...lines.slice(lines.findIndex(isWritten), end)] };
}
function chooseHeading(base, ours, theirs) {
    const text = (block) => block?.heading.join("\n");
    const model = ours ?? theirs;
    if (ours === undefined || theirs === undefined || text(ours) === text(theirs))
        return model?.heading ?? null;
    if (text(base) === text(theirs))
        return ours.heading;
    return text(base) === text(ours) ? theirs.heading : null;
}
/** The blocks in the order of both sides; new ones that stand together as the order of the others says. */
function orderBlocks(base, ours, theirs) {
    const keys = ({ blocks }) => blocks.map(({ key }) => key);
    const [known, order] = [new Set(keys(base)), [...mergeSequence(keys(base), keys(ours), keys(theirs))]];
    const direction = findDirection([keys(base), keys(ours), keys(theirs)]);
    for (let start = 0; start < order.length; start += 1) {
        let end = start;
        while (end < order.length && !known.has(order[end] ?? ""))
            end += 1;
        if (end - start < 2)
            continue;
        const run = order.slice(start, end).toSorted((a, b) => direction * compareKeys(a, b));
        order.splice(start, end - start, ...run);
        start = end;
    }
    // What is not released yet is the newest there is, whichever releases were cut from it.
    const place = direction === -1 ? 0 : order.length - 1;
    const at = order.indexOf("unreleased");
    if (at !== -1 &&
        [base, ours, theirs].some(({ blocks }) => blocks.at(direction === -1 ? 0 : -1)?.key === "unreleased"))
        order.splice(place, 0, ...order.splice(at, 1));
    return order;
}
/** 1 where releases stand oldest first, -1 where newest first, as nearly all do. */
function findDirection(versions) {
    let rising = 0;
    for (const keys of versions) {
        for (const [index, key] of keys.entries()) {
            if (index > 0)
                rising += Math.sign(compareKeys(key, keys[index - 1] ?? ""));
        }
    }
    return rising > 0 ? 1 : -1;
}
/** Below 0 where `a` was released before `b`, or its group comes behind: groups stand the other way round. */
function compareKeys(a, b) {
    if (a === b)
        return 0;
    if (a === "unreleased")
        return 1;
    if (b === "unreleased")
        return -1;
    const [i, j] = [GROUPS.indexOf(a), GROUPS.indexOf(b)];
    if (i !== -1 && j !== -1)
        return j - i;
    const [x, y] = [parseVersion(a), parseVersion(b)];
    return x === null || y === null ? 0 : (0,semver.compare)(x, y);
}
function parseVersion(key) {
    const numbers = /@(\d+\.\d+)(\.\d+)?(.*)$/.exec(key);
    if (numbers === null)
        return null;
    const version = `${numbers[1]}${numbers[2] ?? ".0"}${numbers[3] ?? ""}`;
    return (0,semver.parse)(version) === null ? null : version;
}
/** How many blank lines nearly all blocks end with. */
function findUsualGap(versions) {
    const counts = new Map();
    for (const { preface, blocks } of versions) {
        for (const { gap } of [preface, ...blocks].slice(0, -1))
            counts.set(gap, (counts.get(gap) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([, a], [, b]) => b - a);
    return best?.[0] ?? 1;
}
function isLastOf(key, versions) {
    return versions.some(({ blocks }) => blocks.at(-1)?.key === key);
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/changelog/merge-changelog.js



/**
 * Merges a changelog by its releases and groups: both sides' entries, each below the heading that it was written for, in
 * the order that the file keeps. `null` where it has no releases, or both sides changed the same lines.
 */
function mergeChangelog({ base, ours, theirs }) {
    if (base === null)
        return null;
    const [b, o, t] = [base, ours, theirs].map((text) => text.split("\n"));
    if (b === undefined || o === undefined || t === undefined)
        return null;
    const level = findReleaseLevel([...b, ...o, ...t]);
    if (level === null)
        return null;
    const joined = [];
    const habit = findHabit(b, (first) => joined.push(first));
    const lines = mergeBlocks({ base: b, ours: o, theirs: t }, level, habit);
    if (lines === null || !isBalanced(b, o, t, lines))
        return null;
    const order = habit.order === "none" ? "ours first" : "in the order of their numbers";
    return {
        strategy: "line-union",
        confidence: "medium",
        text: lines.join("\n"),
        proof: [
            "contains no conflict marker",
            "contains every line that a side added, once",
            "removes only lines that a side removed",
            "keeps every entry below its own heading",
        ],
        decisions: joined.map((first) => `both sides added entries at the same position; all are taken, ${order}: ${first.split("\n")[0]}`),
        dropped: [],
    };
}
/** Whether a changelog has headings that name releases, in any version of it. */
function hasReleases({ base, ours, theirs }) {
    return findReleaseLevel([base ?? "", ours, theirs].flatMap((text) => text.split("\n"))) !== null;
}
/** Whether every line is there as often as the edits of both sides say. */
function isBalanced(base, ours, theirs, result) {
    const [b, o, t, r] = [base, ours, theirs, result].map(countLines);
    return [...new Set([...(o?.keys() ?? []), ...(t?.keys() ?? []), ...(r?.keys() ?? [])])].every((line) => {
        const [before, own, other, found] = [b, o, t, r].map((counts) => counts?.get(line) ?? 0);
        const [x, y, z] = [before ?? 0, own ?? 0, other ?? 0];
        const sum = Math.max(0, y + z - x);
        return found === sum || (y > x && z > x && (found ?? 0) >= Math.max(y, z) && (found ?? 0) <= sum);
    });
}
function countLines(lines) {
    const counts = new Map();
    for (const line of lines) {
        const text = line.trim();
        // A heading goes with what stands below it: the name of a group is there once for each release.
        if (text !== "" && !/^(?:#|-{3,}$|={3,}$)/.test(text))
            counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/resolve-lines.js

/**
 * Puts the lines that both sides only added at one place together, ours first, each once.
 *
 * In a list of patterns (`order: "free"`) the order means nothing as long as none is negated; in a text such as a
 * changelog (`order: "matters"`) it is a guess, right in two of five real merges.
 */
function uniteLines({ base, ours, theirs }, order) {
    const regions = mergeLines(base ?? "", ours, theirs);
    if (regions === null)
        return resolve_lines_open("not-proved", "the texts are too long to compare");
    const hunks = regions.flatMap((region) => (region.kind === "hunk" ? [region.hunk] : []));
    if (hunks.some((hunk) => !isPureAddition(hunk)))
        return resolve_lines_open("clash", "both sides changed the same lines");
    if (order === "free" && hunks.some(hasNegation)) {
        return resolve_lines_open("clash", "a negated pattern was added: the order of the lines matters");
    }
    const text = mergeTextByPicking(regions, unite);
    return {
        status: "merged",
        merged: {
            strategy: "line-union",
            confidence: order === "free" ? "medium" : "low",
            text,
            proof: [
                "contains no conflict marker",
                "contains every line that a side added",
                "removes only lines that a side removed",
            ],
            decisions: hunks.map(({ ours: lines }) => `both sides added lines at the same position; ours go first: ${lines[0] ?? ""}`),
            dropped: [],
        },
    };
}
function isPureAddition({ base, ours, theirs }) {
    const holdsBase = (lines) => base.every((line) => lines.includes(line));
    return base.filter((line) => line.trim() !== "").length === 0 && holdsBase(ours) && holdsBase(theirs);
}
function hasNegation({ ours, theirs }) {
    return [...ours, ...theirs].some((line) => line.startsWith("!"));
}
function unite({ ours, theirs }) {
    const known = new Set(ours.filter((line) => line.trim() !== ""));
    return [...ours, ...theirs.filter((line) => !known.has(line))];
}
function resolve_lines_open(reason, detail) {
    return { status: "open", reason, detail };
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/unite-changelog.js




/**
 * A changelog: both sides' entries, each below the heading that it was written for. Where it has no releases that could
 * tell, what both sides only added is proposed, in an order that is a guess.
 */
const uniteChangelog = {
    name: "changelog",
    resolve: ({ texts, kind, strategy }) => {
        if (kind !== "changelog" || strategy !== undefined)
            return undefined;
        if (hasReleases(texts)) {
            const merged = mergeChangelog(texts);
            if (merged !== null && !hasConflictMarkers(merged.text))
                return { status: "resolved", ...merged };
            // Line by line, an entry may come to stand below a release that it is not in.
            return needsHuman("clash", "both sides changed the same entries of it, or the same heading appears twice");
        }
        const outcome = uniteLines(texts, "matters");
        if (outcome.status === "open")
            return needsHuman(outcome.reason, outcome.detail);
        return { status: "proposed", detail: "the order of the added lines is a guess", ...outcome.merged };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/unite-line-list.js


/** Lists of lines whose order means nothing, such as ignore files: the lines of both sides, where both only added. */
const uniteLineList = {
    name: "line-union",
    resolve: ({ texts, strategy, kind, format }) => {
        const isList = strategy === undefined && kind === "line-list" && format === undefined;
        if (strategy !== "union" && !isList)
            return undefined;
        const outcome = uniteLines(texts, "free");
        return outcome.status === "open"
            ? needsHuman(outcome.reason, outcome.detail)
            : { status: "resolved", ...outcome.merged };
    },
};

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/registry.js








/**
 * Every way to resolve a conflict of texts, in the order in which they are asked: what a person said before, then what the
 * configuration says, then what can be proved, then what can only be proposed. The last one answers always.
 */
const RESOLVERS = [
    askPerson,
    recallAnswer,
    preferOneSide,
    uniteLineList,
    mergeStructure,
    uniteChangelog,
    raiseOnlyVersions,
    proposeWords,
];

// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
;// CONCATENATED MODULE: ./packages/core/out/conflict/resolvers/resolve-removal.js





/** Changed lines of the removed file that are named. */
const MAX_DROPPED = 20;
/**
 * A file that one side removed and the other changed. It stays removed where the change is a bump of versions or of white
 * space, which says nothing about whether the file is still needed, and where the configuration prefers the side that
 * removed it. People remove the file in 90 % of such conflicts, but only a person may drop a change that somebody wrote.
 */
function resolveRemoval(file, policy) {
    const strategy = (0,policy_policy/* findStrategy */.JH)(policy, file.path);
    const kept = file.ours ?? file.theirs;
    if (strategy === "ours" || strategy === "theirs") {
        const text = file[strategy];
        return {
            status: "resolved",
            strategy: strategy === "ours" ? "prefer-ours" : "prefer-theirs",
            confidence: "low",
            text,
            proof: [text === null ? "one side removed the file" : "is one side's text, unchanged"],
            decisions: [
                `the configuration prefers ${strategy}, which ${text === null ? "removed" : "changed"} the file`,
            ],
            dropped: text === null ? listChanges(file) : [],
        };
    }
    if (strategy !== "person" && kept !== null && changesNothingOfWeight(file, kept)) {
        return {
            status: "resolved",
            strategy: "removal",
            confidence: "medium",
            text: null,
            proof: ["one side removed the file", "the other changed nothing in it but versions or white space"],
            decisions: ["one side removed the file, the other only changed versions or white space in it"],
            dropped: listChanges(file),
        };
    }
    const changed = file.ours === null ? "theirs" : "ours";
    return {
        status: "needs-human",
        reason: "deleted-and-changed",
        details: [
            `${changed === "ours" ? "theirs" : "ours"} removed the file, ${changed} changed it; people remove it in most such conflicts`,
            ...listChanges(file),
        ],
        candidates: kept === null ? [] : [{ label: `the file as ${changed} has it; or remove it`, text: kept }],
    };
}
function changesNothingOfWeight({ path, base }, kept) {
    if (base === null)
        return false;
    if (base.replace(/\s+/g, "") === kept.replace(/\s+/g, ""))
        return true;
    const [before, after] = [toPlainText(base)?.text, toPlainText(kept)?.text];
    if (before === undefined || after === undefined)
        return false;
    const format = findStructuredFormat(path, { base: before, ours: after, theirs: after }, []);
    const [old, changed] = [format?.read(before), format?.read(after)];
    return (old?.status === "read" &&
        changed?.status === "read" &&
        onlyBumpsVersions(old.document.root, changed.document.root));
}
/** Lines that are lost with the file although somebody just wrote them. */
function listChanges({ base, ours, theirs }) {
    const side = ours === null ? "theirs" : "ours";
    const before = new Set((base ?? "").split(/\r?\n/).map((line) => line.trim()));
    const lines = (ours ?? theirs ?? "").split(/\r?\n/).map((line) => line.trim());
    const written = lines.filter((line) => line !== "" && !before.has(line));
    const more = written.length - MAX_DROPPED;
    const shown = written.slice(0, MAX_DROPPED).map((line) => `${side} ${line}`);
    return more > 0 ? [...shown, `${side}: and ${(0,plural/* formatCount */.B4)(more, "more line")}`] : shown;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/resolve-conflict.js








const NO_MEMORY = new Map();
/**
 * Merges one conflicted file where the merge can be verified.
 *
 * `ours` and `theirs` may change places: the result has the same values. Neither is a default; what is not proved
 * needs a person and says why. The result keeps byte order mark, line ends and final line break as the sides have them.
 */
function resolveConflict(file, policy, memory = NO_MEMORY) {
    const refusal = findRefusal(file, policy);
    if (refusal !== null)
        return { status: "refused", ...refusal };
    const { base, ours, theirs } = file;
    if (ours === null || theirs === null)
        return resolveRemoval(file, policy);
    if (ours === theirs || base === theirs)
        return resolve_conflict_takeSide(ours, "both sides agree, or only ours changed it");
    if (base === ours)
        return resolve_conflict_takeSide(theirs, "only theirs changed it");
    const plain = {
        base: base === null ? undefined : toPlainText(base),
        ours: toPlainText(ours),
        theirs: toPlainText(theirs),
    };
    if (plain.base === null || plain.ours === null || plain.theirs === null) {
        return needsHuman("mixed-line-ends", "one version mixes line ends of two kinds");
    }
    const texts = { base: plain.base?.text ?? null, ours: plain.ours.text, theirs: plain.theirs.text };
    const resolution = resolveTexts(file.path, texts, policy, memory);
    return giveFormat(resolution, plain.base?.format, plain.ours.format, plain.theirs.format);
}
function resolveTexts(path, texts, policy, memory) {
    const conflict = {
        path,
        kind: detectFileKind(path),
        texts,
        format: findStructuredFormat(path, texts, (0,policy_policy/* findSetKeys */.cW)(policy, path)),
        strategy: (0,policy_policy/* findStrategy */.JH)(policy, path),
        memory,
    };
    for (const { resolve } of RESOLVERS) {
        const resolution = resolve(conflict);
        if (resolution !== undefined)
            return resolution;
    }
    return needsHuman("clash", "no rule applies");
}
function resolve_conflict_takeSide(text, decision) {
    return {
        status: "resolved",
        strategy: "one-side",
        confidence: "high",
        text,
        proof: ["is one side's text, unchanged"],
        decisions: [decision],
        dropped: [],
    };
}
function giveFormat(resolution, base, ours, theirs) {
    const format = (text) => applyFormat(text, base, ours, theirs);
    switch (resolution.status) {
        case "resolved":
            return { ...resolution, text: resolution.text === null ? null : format(resolution.text) };
        case "proposed":
            return { ...resolution, text: format(resolution.text) };
        case "needs-human":
            return {
                ...resolution,
                candidates: resolution.candidates.map(({ label, text }) => ({ label, text: format(text) })),
            };
        case "refused":
            return resolution;
    }
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/lock-files/regeneration.js





const COMMANDS = [
    [
        /^(?:package-lock|npm-shrinkwrap)\.json$/,
        "npm install --package-lock-only --ignore-scripts --no-audit --no-fund",
    ],
    [/^pnpm-lock\.yaml$/, "pnpm install --lockfile-only --ignore-scripts --no-frozen-lockfile"],
    [/^Cargo\.lock$/, "cargo update --workspace"],
    [/^go\.sum$/, "go mod tidy"],
    // `--lock` would call a lock file up to date that lacks what the other side requires. Before 2.9, which keeps every version
    // that may stay, composer does not know the variable and updates them all, which is right too.
    [/^composer\.lock$/, "COMPOSER_MINIMAL_CHANGES=1 composer update --no-install --no-scripts --no-plugins"],
    [/^Gemfile\.lock$/, "bundle lock"],
    [/^poetry\.lock$/, "poetry lock"],
    [/^uv\.lock$/, "uv lock"],
];
/** How yarn writes its lock file; the second generation's file says by a key of its own that it is one. */
const YARN = "yarn install --ignore-scripts --non-interactive";
/** In CI it writes none unless told to. */
const YARN_BERRY = "YARN_ENABLE_IMMUTABLE_INSTALLS=false yarn install --mode=update-lockfile";
/** How a conflicted lock file is regenerated; `undefined` when it is none, or of a tool that is not known. */
function findRegeneration({ path, ours, theirs }) {
    if (detectFileKind(path) !== "lock-file" || ours === null || theirs === null)
        return undefined;
    const cut = path.lastIndexOf("/");
    const [folder, name] = [cut === -1 ? "." : path.slice(0, cut), path.slice(cut + 1)];
    if (name === "yarn.lock") {
        return { path, folder, command: /^__metadata:/m.test(ours) ? YARN_BERRY : YARN };
    }
    const command = COMMANDS.find(([pattern]) => pattern.test(name))?.[1];
    return command === undefined ? undefined : { path, folder, command };
}
/** Takes a lock file that its package manager wrote for the very merge, as far as its text can be checked. */
function acceptRegenerated(path, text) {
    const problem = findProblem(path, text);
    if (problem !== null) {
        return { status: "needs-human", reason: "not-proved", details: [problem], candidates: [] };
    }
    return {
        status: "resolved",
        strategy: "regenerated",
        confidence: "medium",
        text,
        proof: [
            "was regenerated for these two commits",
            "contains no conflict marker",
            "parses where it is JSON or YAML",
        ],
        decisions: [],
        dropped: [],
    };
}
function findProblem(path, text) {
    if (text.trim() === "")
        return "the regenerated file is empty";
    if (hasConflictMarkers(text))
        return "the regenerated file contains conflict markers";
    const plain = toPlainText(text)?.text ?? text;
    const reading = path.endsWith(".json")
        ? readJsonSyntax(plain, "json")
        : /\.ya?ml$/.test(path)
            ? readYamlSyntax(plain)
            : undefined;
    const isBroken = reading?.status === "failed" && reading.reason !== "unsupported";
    return isBroken ? `the regenerated file ${reading.message}` : null;
}

// EXTERNAL MODULE: ./packages/core/out/conflict/report/conflict-excerpt.js
var conflict_excerpt = __webpack_require__(3169);
;// CONCATENATED MODULE: ./packages/core/out/conflict/proof/check-clean-merge.js



/**
 * Says what is wrong with a file that git merged without a conflict although both sides changed it; `null` when nothing
 * is. Git compares lines: two sides that add one key in two places give a file with that key twice.
 */
function checkCleanMerge(file, merged) {
    const [ours, theirs, result] = [file.ours, file.theirs, merged].map((text) => toPlainText(text ?? ""));
    if (!ours || !theirs || !result)
        return null;
    if (hasConflictMarkers(result.text) && !hasConflictMarkers(`${ours.text}\n${theirs.text}`)) {
        return "git's merge contains a conflict marker";
    }
    const texts = { base: null, ours: ours.text, theirs: theirs.text };
    const format = findStructuredFormat(file.path, texts, []);
    const failure = (text) => {
        const reading = format?.read(text);
        return reading?.status === "failed" && reading.reason !== "unsupported" ? reading.message : null;
    };
    // What was broken on a side before is not this merge's doing.
    if (failure(ours.text) !== null || failure(theirs.text) !== null)
        return null;
    const problem = failure(result.text);
    return problem === null ? null : `git's merge ${problem}`;
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/check-validity.js
/** Files that GitHub refuses when they are wrong. */
const CHECKED = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
/** Errors that are reported per file. */
const MAX_ERRORS = 5;
/**
 * Errors that a merged workflow or action file has and neither side has. What reads those files is large, and is loaded
 * when there is one.
 */
async function findNewErrors({ path, ours, theirs }, merged) {
    if (!CHECKED.test(path))
        return [];
    const validation = await Promise.all(/* import() */[__webpack_require__.e(269), __webpack_require__.e(218), __webpack_require__.e(340)]).then(__webpack_require__.bind(__webpack_require__, 3340));
    const sides = [ours, theirs].filter((text) => text !== null);
    return validation.findNewErrors(path, sides, merged).slice(0, MAX_ERRORS);
}
/** A resolution that is still one after the file was checked for what GitHub would refuse. */
async function checkValidity(file, resolution) {
    if (resolution.status !== "resolved" || resolution.text === null || !CHECKED.test(file.path))
        return resolution;
    const { text } = resolution;
    const errors = await findNewErrors(file, text);
    if (errors.length === 0)
        return { ...resolution, proof: [...resolution.proof, "adds no error that neither side has"] };
    return {
        status: "needs-human",
        reason: "not-proved",
        details: errors.map((error) => `the result would have an error that neither side has: ${error}`),
        candidates: [{ label: "the merge result", text }],
    };
}

// EXTERNAL MODULE: ./actions/resolve-conflicts/out/trailers.js
var trailers = __webpack_require__(180);
;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/memory.js


/** Past merges that are looked at for one file: each costs a merge, and old answers grow stale. */
const MAX_MERGES_PER_FILE = 20;
/** Learns how people answered conflicts in these files in the merges that lead to both commits. */
async function learnFromHistory(repository, ours, theirs, paths) {
    const past = [];
    for (const path of paths) {
        const merges = new Map();
        for (const tip of [ours, theirs]) {
            for (const merge of await repository.listMerges(tip, MAX_MERGES_PER_FILE, path))
                merges.set(merge.oid, merge);
        }
        for (const merge of [...merges.values()].slice(0, MAX_MERGES_PER_FILE)) {
            const answer = await readAnswer(repository, merge, path);
            if (answer !== null)
                past.push(answer);
        }
    }
    return learnAnswers(past);
}
/** What people made of a file that their merge had in conflict; `null` when it was not, or nobody decided. */
async function readAnswer(repository, { oid, parents }, path) {
    const [ours, theirs] = parents;
    if (ours === undefined || theirs === undefined || parents.length > 2)
        return null;
    const message = (await repository.readObjects([oid])).get(oid)?.toString("utf8") ?? "";
    if (message.includes(trailers/* RESOLVER_TRAILER */.f))
        return null;
    const { conflicts } = await repository.mergeTree(ours, theirs);
    const conflict = conflicts.find((candidate) => candidate.path === path);
    const file = conflict === undefined ? null : await repository.readConflict(conflict);
    if (file?.ours == null || file.theirs === null)
        return null;
    const result = await repository.readFileAt(oid, path);
    return result === null ? null : { base: file.base, ours: file.ours, theirs: file.theirs, result };
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/observe.js





/** More conflicted files than this are no accident that a program should clear up. */
const MAX_CONFLICTED_FILES = 300;
/** What all files of a pull request may take, in milliseconds; the ones behind it are a person's. */
const TIME_BUDGET = 120_000;
/** Files that git merged alone and that are looked at, at most. */
const MAX_CLEAN_FILES = 500;
/** Whether every conflicted file is resolved and git broke none: a part of a merge is never pushed. */
function isComplete({ files, brokenFiles }) {
    return brokenFiles.length === 0 && files.every(({ resolution }) => resolution.status === "resolved");
}
/** Whether nothing is left but lock files, which their package managers can regenerate. */
function lacksOnlyLockFiles({ brokenFiles, files }) {
    const isLock = ({ regeneration, resolution }) => regeneration !== undefined && resolution.status === "refused";
    return (brokenFiles.length === 0 &&
        files.some(isLock) &&
        files.every((file) => isLock(file) || file.resolution.status === "resolved"));
}
/** Merges `theirs` into `ours` and resolves what git leaves in conflict. Writes nothing but objects. */
async function observeMerge(ours, theirs, dependencies) {
    const { clone, policy, logger } = dependencies;
    const { local } = clone;
    const { treeOid, conflicts } = await local.mergeTree(ours, theirs);
    const mergeBaseOids = await local.mergeBases(ours, theirs);
    const brokenFiles = await findBrokenFiles(local, ours, theirs, treeOid, mergeBaseOids[0], conflicts);
    const modes = new Map(conflicts.map(({ path, ours: own, theirs: other }) => [path, own?.mode ?? other?.mode ?? "100644"]));
    if (conflicts.length > MAX_CONFLICTED_FILES) {
        const tooMany = `${(0,plural/* formatCount */.B4)(conflicts.length, "file")} with conflicts; with more than ${MAX_CONFLICTED_FILES}, a person must resolve them`;
        return { treeOid, mergeBaseOids, files: [], modes, brokenFiles, tooMany };
    }
    const memory = await learnFromHistory(local, ours, theirs, conflicts.map(({ path }) => path));
    logger.debug(`${(0,plural/* formatCount */.B4)(conflicts.length, "file")} with conflicts, ${(0,plural/* formatCount */.B4)(memory.size, "answer")} remembered`);
    const files = [];
    const regenerated = (path) => dependencies.readRegenerated(ours, theirs, path);
    const deadline = performance.now() + TIME_BUDGET;
    for (const conflict of conflicts) {
        files.push(performance.now() < deadline
            ? await resolveFile(local, conflict, { policy, memory, regenerated })
            : leaveForTime(conflict.path));
    }
    return { treeOid, mergeBaseOids, files, modes, brokenFiles, tooMany: null };
}
function leaveForTime(path) {
    const details = [
        `the time limit of ${(0,plural/* formatCount */.B4)(TIME_BUDGET / 1000, "second")} per pull request was used up by earlier files`,
    ];
    return {
        path,
        resolution: { status: "needs-human", reason: "not-proved", details, candidates: [] },
        digests: {},
    };
}
async function resolveFile(repository, conflict, { policy, memory, regenerated }) {
    const { path } = conflict;
    const file = await repository.readConflict(conflict);
    if (file === null) {
        const detail = "it is a symlink or a submodule, or its mode differs";
        return { path, resolution: { status: "refused", reason: "binary", detail }, digests: {} };
    }
    if (conflict.kinds.some((kind) => /binary/i.test(kind))) {
        const detail = "git treats one version as binary";
        return { path, resolution: { status: "refused", reason: "binary", detail }, digests: {} };
    }
    // A conflict of names (a renamed folder, a file where a folder is) is not settled by any content.
    if (conflict.kinds.some((kind) => !/contents|modify\/delete|add\/add/i.test(kind))) {
        const details = [`git reports: ${conflict.kinds.join(", ")}`];
        return {
            path,
            resolution: { status: "needs-human", reason: "clash", details, candidates: [] },
            digests: {},
        };
    }
    const resolution = await checkValidity(file, resolveConflict(file, policy, memory));
    const regeneration = resolution.status === "resolved" ? undefined : findRegeneration(file);
    const text = regeneration === undefined ? null : await regenerated(path);
    const known = text === null ? resolution : acceptRegenerated(path, text);
    const result = known.status === "resolved" ? known.text : null;
    const isOpen = known.status === "needs-human" || known.status === "proposed";
    const excerpt = isOpen ? (0,conflict_excerpt/* findExcerpt */.z)(file) : undefined;
    return { path, resolution: known, digests: digest({ ...file, result }), regeneration, excerpt };
}
/** What distinguishes two sets of rules in a report. */
function digestPolicy(policy) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(policy)).digest("hex");
}
function digest(versions) {
    const { base, ours, theirs, result } = versions;
    return Object.fromEntries(Object.entries({ base, ours, theirs, result }).flatMap(([name, text]) => text === null ? [] : [[name, (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")]]));
}
/** Files that both sides changed and git merged alone, with what that broke. */
async function findBrokenFiles(repository, ours, theirs, treeOid, mergeBase, conflicts) {
    if (mergeBase === undefined)
        return [];
    const conflicted = new Set(conflicts.map(({ path }) => path));
    const byTheirs = new Set(await repository.listChangedPaths(mergeBase, theirs));
    const paths = (await repository.listChangedPaths(mergeBase, ours))
        .filter((path) => byTheirs.has(path) && !conflicted.has(path) && findStructuredKind(path) !== undefined)
        .slice(0, MAX_CLEAN_FILES);
    const broken = [];
    for (const path of paths) {
        const [own, other, merged] = await Promise.all([
            repository.readFileAt(ours, path),
            repository.readFileAt(theirs, path),
            repository.readFileAt(treeOid, path),
        ]);
        if (merged === null)
            continue;
        const file = { path, base: null, ours: own, theirs: other };
        const problem = checkCleanMerge(file, merged);
        const [error] = problem === null ? await findNewErrors(file, merged) : [];
        if (problem !== null)
            broken.push({ path, problem });
        else if (error !== undefined) {
            broken.push({ path, problem: `git's merge has an error that neither side has: ${error}` });
        }
    }
    return broken;
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
