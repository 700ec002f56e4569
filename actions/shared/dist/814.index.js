const id = 814;
const ids = [814];
const modules = {
  /***/
  4814: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        digestPolicy: () => (
          /* binding */
          digestPolicy
        ),
        isComplete: () => (
          /* binding */
          isComplete
        ),
        lacksOnlyLockFiles: () => (
          /* binding */
          lacksOnlyLockFiles
        ),
        observeMerge: () => (
          /* binding */
          observeMerge
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      const LOCK_FILES = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|(?:buildscript-)?gradle\.lockfile|Pipfile\.lock|go\.sum|flake\.lock|packages\.lock\.json|mix\.lock|pubspec\.lock|Podfile\.lock|jsonnetfile\.lock\.json|deno\.lock)$/i;
      const GENERATED = /(?:^|\/)(?:dist|vendor|node_modules|third_party)\/|\.min\.(?:js|css)$|\.(?:snap|map|pb\.go)$|(?:^|\/)vendor\.json$/i;
      const LINE_LISTS = /(?:^|\/)(?:\.[a-z]+ignore|\.git-blame-ignore-revs|\.mailmap)$/i;
      const JSON_FILES = /\.(?:json|jsonc|json5|webmanifest|code-workspace|geojson|jsonld|avsc)$|(?:^|\/)\.(?:eslint|babel|prettier|swc|stylelint|all-contributors|jshint|nyc|c8|lintstaged|release|commitlint|htmlhint|renovate|bower)rc$/i;
      const YAML_FILES = /\.(?:ya?ml|cff)$|(?:^|\/)(?:\.clang-format|\.clang-tidy|\.yamllint)$/i;
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
        if (/\.toml$|(?:^|\/)Pipfile$/i.test(path))
          return "toml";
        if (/(?:^|\/)(?:change(?:s|log)|history|release[-_]?notes)(?:\.\w+)?$/i.test(path))
          return "changelog";
        if (LINE_LISTS.test(path))
          return "line-list";
        return /\.(?:md|mdx|markdown|rst|adoc|txt)$/i.test(path) ? "prose" : "code";
      }
      function findStructuredKind(path) {
        const kind = detectFileKind(path);
        if (kind === "package-json")
          return "json";
        return kind === "json" || kind === "yaml" || kind === "toml" ? kind : void 0;
      }
      ;
      function hasConflictMarkers(text) {
        return /^(?:<{7,}|>{7,}|\|{7,}) \S/m.test(text);
      }
      var json_source = __webpack_require__(3537);
      var limits = __webpack_require__(6017);
      ;
      class UnreadableSyntax extends Error {
        name = "UnreadableSyntax";
        reason;
        constructor(reason, message) {
          super(message);
          this.reason = reason;
        }
      }
      function failReading(reason, message) {
        return { status: "failed", reason, message };
      }
      function createContainer(parts) {
        const members = parts.entries.map((entry) => parts.kind === "map" ? `${JSON.stringify(entry.key)}:${entry.node.identity}` : entry.node.identity);
        if (parts.kind === "map")
          members.sort();
        const identity = parts.kind === "map" ? `{${members.join(",")}}` : `[${members.join(",")}]`;
        return { ...parts, source: renderContainer(parts), identity };
      }
      function renderDocument({ before, root, after }) {
        return `${before}${root.source}${after}`;
      }
      function replaceNodes(document, replaced) {
        const rebuild = (node) => {
          const other = replaced.get(node);
          if (other !== void 0)
            return other;
          if (node.kind === "scalar")
            return node;
          const entries = node.entries.map((entry) => {
            const inside = rebuild(entry.node);
            return inside === entry.node ? entry : { ...entry, node: inside };
          });
          return entries.every((entry, index) => entry === node.entries[index]) ? node : createContainer({ ...node, entries });
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
      ;
      const { depth: MAX_DEPTH } = limits.b.merge;
      function readJsonSyntax(text, dialect) {
        const { root, errors: errors2, tooDeepAt } = (0, json_source.y)(text, "jsonc", { depth: MAX_DEPTH + 1, problems: 1 });
        const [error] = errors2;
        if (error !== void 0) {
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
        } catch (failure) {
          if (!(failure instanceof UnreadableSyntax))
            throw failure;
          return failReading(failure.reason, failure.message);
        }
      }
      function isJson(text) {
        try {
          JSON.parse(text);
          return true;
        } catch {
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
        return node.kind === "scalar" && typeof node.value === "string" ? { kind: "scalar", source, identity: JSON.stringify(node.value), string: node.value } : { kind: "scalar", source, identity: source };
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
          indent: 0
        });
      }
      function listMembers(container) {
        if (container.kind === "sequence") {
          return container.items.map((value) => ({ key: "", start: value.start, value }));
        }
        const keys = /* @__PURE__ */ new Set();
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
      function splitTail(trivia) {
        const end = trivia.indexOf("\n");
        const line = end === -1 ? trivia : trivia.slice(0, end);
        return /^[ \t]*\/[/*]/.test(line) ? [line, trivia.slice(line.length)] : ["", trivia];
      }
      var lib = __webpack_require__(7580);
      ;
      function readTomlSyntax(text) {
        try {
          const [program] = (0, lib.MD)(text).body;
          const { entries, end } = readEntries(text, 0, listTables(text, program.body));
          const root = createBlock(entries);
          return { status: "read", document: { before: "", root, after: text.slice(end) } };
        } catch (failure) {
          if (failure instanceof UnreadableSyntax)
            return failReading(failure.reason, failure.message);
          const line = failure instanceof Error && "lineNumber" in failure ? ` near line ${failure.lineNumber}` : "";
          return failReading("does-not-parse", `is not valid TOML${line}`);
        }
      }
      function createBlock(entries) {
        return createContainer({
          kind: "map",
          layout: "block",
          open: "",
          entries,
          close: "",
          hasTrailingComma: false,
          indent: 0
        });
      }
      function listTables(text, body) {
        const names = /* @__PURE__ */ new Map();
        return body.map((node) => {
          if (node.type === "TOMLKeyValue")
            return toMember(text, node);
          const header = /^[^\n]*/.exec(text.slice(node.range[0]))?.[0] ?? "";
          const name = node.key.keys.map((key) => key.type === "TOMLBare" ? key.name : key.value).join(".");
          return {
            key: node.kind === "array" ? nameElement(name, node.body, names) : `[${name}]`,
            range: node.range,
            headEnd: node.range[0] + header.trimEnd().length,
            read: (headEnd) => createBlock(readEntries(text, headEnd, node.body.map((entry) => toMember(text, entry))).entries)
          };
        });
      }
      function nameElement(name, body, names) {
        const named = body.find(({ key }) => /^(?:name|id|path)$/.test(keyOf(key)))?.value;
        const own = named?.type === "TOMLValue" ? ` ${String(named.value)}` : "";
        const count = names.get(`${name}${own}`) ?? 0;
        names.set(`${name}${own}`, count + 1);
        return `[[${name}]]${own}${count === 0 ? "" : `#${count}`}`;
      }
      function keyOf({ keys }) {
        return keys.map((key) => key.type === "TOMLBare" ? key.name : key.value).join(".");
      }
      function toMember(text, { key, value, range }, depth = 0) {
        return {
          key: keyOf(key),
          range,
          headEnd: value.range[0],
          read: () => readValue(text, value, depth + 1)
        };
      }
      function readEntries(text, from, members) {
        let end = from;
        const keys = /* @__PURE__ */ new Set();
        const entries = members.map(({ key, range, headEnd, read }) => {
          if (keys.has(key))
            throw new UnreadableSyntax("duplicate-key", `has the key "${key}" twice`);
          keys.add(key);
          const lead = text.slice(end, range[0]);
          const node = read(headEnd);
          const valueEnd = headEnd + node.source.length;
          const tail = /^[ \t]*#[^\n]*/.exec(text.slice(valueEnd))?.[0] ?? "";
          const own = node.kind !== "scalar" && node.layout === "block" ? "" : tail;
          end = valueEnd + own.length;
          return { key, lead, head: text.slice(range[0], headEnd), node, tail: own };
        });
        return { entries, end };
      }
      function readValue(text, value, depth) {
        if (depth > limits.b.merge.depth) {
          throw new UnreadableSyntax("unsupported", `is nested deeper than ${limits.b.merge.depth} levels`);
        }
        const source = text.slice(...value.range);
        switch (value.type) {
          case "TOMLArray":
            return readDelimited(text, value.range, value.elements.map((element) => ({
              key: "",
              range: element.range,
              headEnd: element.range[0],
              read: () => readValue(text, element, depth + 1)
            })), "list");
          case "TOMLInlineTable":
            return readDelimited(text, value.range, value.body.map((entry) => toMember(text, entry, depth)), "map");
          default:
            return typeof value.value === "string" && value.kind === "string" ? { kind: "scalar", source, identity: JSON.stringify(value.value), string: value.value } : { kind: "scalar", source, identity: source };
        }
      }
      function readDelimited(text, range, members, kind) {
        const closing = range[1] - 1;
        const entries = [];
        let hasTrailingComma = false;
        let lead = text.slice(range[0] + 1, members[0]?.range[0] ?? closing);
        for (const [index, { key, range: own, headEnd, read }] of members.entries()) {
          const gap = text.slice(own[1], members[index + 1]?.range[0] ?? closing);
          hasTrailingComma = gap.startsWith(",");
          if (!hasTrailingComma && gap.replace(/#[^\n]*/g, "").includes(","))
            throw new UnreadableSyntax("unsupported", "has white space or a comment before a comma");
          const rest = hasTrailingComma ? gap.slice(1) : gap;
          const tail = /^[ \t]*#[^\n]*/.exec(rest)?.[0] ?? "";
          entries.push({ key, lead, head: text.slice(own[0], headEnd), node: read(headEnd), tail });
          lead = rest.slice(tail.length);
        }
        return createContainer({
          kind,
          layout: "delimited",
          open: text.slice(range[0], range[0] + 1),
          entries,
          close: `${lead}${text.slice(closing, range[1])}`,
          hasTrailingComma,
          indent: 0
        });
      }
      ;
      function cutBehindMarker(text) {
        const marker = /^[\s\S]*^---[^\n]*\n?/m.exec(text)?.[0] ?? "";
        return [marker, text.slice(marker.length)];
      }
      function isStream({ root }) {
        return root.kind === "list" && root.layout === "stream";
      }
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
          indent: 0
        });
        return { before: "", root, after };
      }
      function readAsStream(read) {
        return (text) => {
          const reading = read(text);
          return reading.status === "read" ? { ...reading, document: toStream(reading.document) } : reading;
        };
      }
      var source_tree = __webpack_require__(5733);
      var yaml_source = __webpack_require__(682);
      ;
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
          string: value
        };
      }
      function refuseRepeatedKeys(text, map) {
        const keys = /* @__PURE__ */ new Set();
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
        } else if (node?.kind === "sequence") {
          for (const item of node.items)
            refuseRepeatedKeysBelow(text, item);
        }
      }
      function readFlowCollection(text, node, depth) {
        const source = text.slice(node.start, node.end);
        refuseRepeatedKeysBelow(text, node);
        return readSimpleFlow(text, node, depth) ?? {
          kind: "scalar",
          source,
          identity: `flow ${JSON.stringify(contentOf(node))}`
        };
      }
      function contentOf(node) {
        switch (node?.kind) {
          case void 0:
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
        if (depth > limits.b.merge.flowDepth || text.slice(start, end).includes("#"))
          return null;
        const entries = [];
        let cursor = start + 1;
        let hasTrailingComma = false;
        for (const item of collection.kind === "mapping" ? collection.entries : collection.items) {
          const member = "key" in item ? readPair(text, item, depth) : readItem(text, item, depth);
          if (member === null)
            return null;
          const gap = /^\s*(,?)/.exec(text.slice(member.end));
          if (gap === null || gap[1] === "," && gap[0] !== ",")
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
          indent: 0
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
        return node.kind !== "alias" && node.anchor !== void 0;
      }
      ;
      const { depth: yaml_syntax_MAX_DEPTH } = limits.b.merge;
      function readYamlSyntax(text) {
        try {
          return { status: "read", document: readDocuments(text) };
        } catch (error) {
          if (error instanceof UnreadableSyntax)
            return failReading(error.reason, error.message);
          return failReading("does-not-parse", "is not valid YAML");
        }
      }
      function readDocuments(text) {
        const documents = (0, yaml_source.t)(text);
        for (const document of documents) {
          const at = document.errors[0]?.start ?? findLostAlias(document.root, /* @__PURE__ */ new Set());
          if (at === void 0)
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
      function findLostAlias(node, anchors) {
        if (node === null)
          return void 0;
        if (node.kind === "alias")
          return anchors.has(node.name) ? void 0 : node.start;
        if (node.anchor !== void 0)
          anchors.add(node.anchor);
        if (node.kind === "scalar")
          return void 0;
        const children = node.kind === "sequence" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
        for (const child of children) {
          const lost = findLostAlias(child, anchors);
          if (lost !== void 0)
            return lost;
        }
        return void 0;
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
            indent: 0
          });
          return { before: "", root, after: this.#text.slice(cursor) };
        }
        /** Reads the node; `leadStart` is where the text before a block's first entry begins. */
        readNode(node, leadStart2, depth) {
          if (depth > yaml_syntax_MAX_DEPTH)
            throw new UnreadableSyntax("unsupported", `is nested deeper than ${yaml_syntax_MAX_DEPTH} levels`);
          const { start, end } = node;
          if (isLeaf(node)) {
            return { node: readYamlScalar(this.#text, node, start, end), end: this.#trimmedEnd(start, end) };
          }
          if (node.isFlow)
            return { node: readFlowCollection(this.#text, node, depth), end };
          return node.kind === "mapping" ? this.#readBlockMap(node, leadStart2, depth) : this.#readBlockList(node, leadStart2, depth);
        }
        #readBlockMap(map, leadStart2, depth) {
          const entries = [];
          let cursor = leadStart2;
          let indent2 = 0;
          refuseRepeatedKeys(this.#text, map);
          for (const [index, { key, value }] of map.entries.entries()) {
            if (!isLeaf(key) || (0, source_tree.GT)(key))
              throw unsupportedKey();
            const lead = this.#text.slice(cursor, key.start);
            if (/(^|\s)\?\s/.test(yaml_syntax_withoutComments(lead)))
              throw unsupportedKey();
            if (index === 0)
              indent2 = this.#columnOf(key.start);
            const colon = /^[ \t]*:/.exec(this.#text.slice(key.end))?.[0];
            if (colon === void 0)
              throw unsupportedKey();
            const { head, node, end } = this.#readValue(key.start, key.end + colon.length, value, depth);
            const tail = this.#tailAt(end);
            const name = key.kind === "scalar" ? String(key.value) : this.#text.slice(key.start, key.end);
            entries.push({ key: name, lead, head, node, tail });
            cursor = end + tail.length;
          }
          return { node: this.#block("map", entries, indent2), end: cursor };
        }
        #readBlockList(list, leadStart2, depth) {
          const entries = [];
          let cursor = leadStart2;
          let indent2 = 0;
          for (const [index, item] of list.items.entries()) {
            const start = cursor + this.#dashOffset(cursor);
            const lead = this.#text.slice(cursor, start);
            if (index === 0)
              indent2 = this.#columnOf(start);
            const { head, node, end } = this.#readValue(start, start + 1, item, depth);
            const tail = this.#tailAt(end);
            entries.push({ key: "", lead, head, node, tail });
            cursor = end + tail.length;
          }
          return { node: this.#block("list", entries, indent2), end: cursor };
        }
        /** Reads the value behind a colon or a dash; `head` is the text from `start` up to the value. */
        #readValue(start, afterMark, value, depth) {
          if (value === null || value.start === value.end) {
            if (value !== null && (0, source_tree.GT)(value)) {
              throw new UnreadableSyntax("unsupported", "has an anchor or a tag on an empty value");
            }
            const node2 = readYamlScalar(this.#text, null, afterMark, afterMark);
            return { head: this.#text.slice(start, afterMark), node: node2, end: afterMark };
          }
          const between = this.#text.slice(start, value.start);
          const isBlock = !isLeaf(value) && !value.isFlow;
          const lineEnd = between.indexOf("\n");
          const head = isBlock && lineEnd !== -1 ? between.slice(0, lineEnd) : between;
          const { node, end } = this.readNode(value, start + head.length, depth + 1);
          return { head, node, end };
        }
        #block(kind, entries, indent2) {
          return createContainer({
            kind,
            layout: "block",
            open: "",
            entries,
            close: "",
            hasTrailingComma: false,
            indent: indent2
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
          return /^[ \t]*(?:#[^\n]*)?(?=\n|$)/.exec(this.#text.slice(end, end + 2e3))?.[0] ?? "";
        }
        /** Where a scalar's text ends: line breaks after a block scalar belong to what follows. */
        #trimmedEnd(start, end) {
          return start + this.#text.slice(start, end).trimEnd().length;
        }
        #columnOf(offset) {
          return offset - (this.#text.lastIndexOf("\n", offset - 1) + 1);
        }
      }
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
      ;
      function findStructuredFormat(path, texts, setKeys) {
        const yaml = {
          name: "YAML",
          read: readYamlSyntax,
          isManifest: false,
          joinsTexts: true,
          setKeys
        };
        switch (detectFileKind(path)) {
          case "yaml":
            return yaml;
          case "toml":
            return { name: "TOML", read: readTomlSyntax, isManifest: false, joinsTexts: false, setKeys };
          case "package-json":
            return {
              name: "JSON",
              read: (text) => readJsonSyntax(text, "json"),
              isManifest: true,
              joinsTexts: false,
              setKeys
            };
          case "json": {
            if (/(?:^|\/)\.[a-z0-9-]+rc$/i.test(path) && !/^\s*(?:\{|\[|\/[/*])/.test(texts.ours))
              return yaml;
            const dialect = [texts.base ?? "null", texts.ours, texts.theirs].every(isJson) ? "json" : "jsonc";
            return {
              name: "JSON",
              read: (text) => readJsonSyntax(text, dialect),
              isManifest: false,
              joinsTexts: false,
              setKeys
            };
          }
          default:
            return void 0;
        }
      }
      function isReadable(text, format) {
        return !hasConflictMarkers(text) && (format === void 0 || format.read(text).status === "read");
      }
      ;
      function toPlainText(raw) {
        const hasByteOrderMark = raw.startsWith("\uFEFF");
        const text = hasByteOrderMark ? raw.slice(1) : raw;
        const carriageReturns = text.split("\r").length - 1;
        if (carriageReturns === 0)
          return { text, format: { lineEnd: "\n", hasByteOrderMark } };
        const pairs = text.split("\r\n").length - 1;
        if (pairs !== carriageReturns || pairs !== text.split("\n").length - 1)
          return null;
        return { text: text.replaceAll("\r\n", "\n"), format: { lineEnd: "\r\n", hasByteOrderMark } };
      }
      function applyFormat(text, base, ours, theirs) {
        const lineEnd = base?.lineEnd === ours.lineEnd ? theirs.lineEnd : ours.lineEnd;
        const hasMark = base?.hasByteOrderMark === ours.hasByteOrderMark ? theirs.hasByteOrderMark : ours.hasByteOrderMark;
        return `${hasMark ? "\uFEFF" : ""}${lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd)}`;
      }
      var policy_policy = __webpack_require__(2977);
      ;
      const SENSITIVE = [
        [/^\.github\/(?:workflows|actions)\//i, "workflow", "it decides what runs with the repository's secrets"],
        [/(?:^|\/)action\.ya?ml$/i, "workflow", "it decides what runs in other repositories"],
        [/(?:^|\/)CODEOWNERS$/i, "code-owners", "it decides whose review is required"],
        [/(?:^|\/)\.git(?:attributes|modules)$/i, "git-metadata", "it decides how git itself reads the repository"],
        [
          /^\.github\/(?:dependabot\.ya?ml|rulesets\/|settings\.ya?ml)/i,
          "security-config",
          "it decides what is protected"
        ],
        [/(?:^|\/)(?:LICEN[CS]E|NOTICE|COPYING)(?:\.\w+)?$/i, "license", "it is a legal text"]
      ];
      function findRefusal(file, policy) {
        return refuseByContent(file) ?? ((0, policy_policy.JH)(policy, file.path) === void 0 ? refuseByPath(file.path, policy) : null);
      }
      function refuseByContent(file) {
        const versions = [file.base, file.ours, file.theirs].filter((text) => text !== null);
        if (versions.some(({ length }) => length > limits.b.merge.characters)) {
          return { reason: "too-large", detail: "one version is larger than 1 MiB" };
        }
        if (versions.some((text) => text.includes("\0") || text.includes("�"))) {
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
        return sensitive === void 0 ? null : { reason: sensitive[1], detail: sensitive[2] };
      }
      ;
      function needsHuman(reason, detail) {
        return { status: "needs-human", reason, details: [detail], candidates: [] };
      }
      ;
      const askPerson = {
        name: "person",
        resolve: ({ strategy }) => strategy === "person" ? needsHuman("asked-for", "the configuration leaves this path to a person") : void 0
      };
      ;
      function indentJsonAlike(texts) {
        const { base, ours, theirs } = texts;
        const [before, a, b] = [base === null ? void 0 : findUnit(base), findUnit(ours), findUnit(theirs)];
        if (a === void 0 || b === void 0 || a === b)
          return texts;
        const target = a === before ? b : a;
        const changed = [base, ours, theirs].map((text) => text === null ? null : indent(text, target));
        const [newBase, newOurs, newTheirs] = changed;
        if (typeof newOurs !== "string" || typeof newTheirs !== "string")
          return texts;
        return { base: newBase ?? base, ours: newOurs, theirs: newTheirs };
      }
      function findUnit(text) {
        return /^([ \t]+)\S/m.exec(text)?.[1];
      }
      function indent(text, target) {
        const unit = findUnit(text);
        if (unit === void 0 || unit === target)
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
      ;
      function readVersions({ base, ours, theirs }, format) {
        const readings = {
          base: base === null ? void 0 : format.read(base),
          ours: format.read(ours),
          theirs: format.read(theirs)
        };
        const failures = Object.entries(readings).flatMap(([side, reading]) => reading?.status === "failed" ? [{ reason: reading.reason, detail: `${side} ${reading.message}` }] : []);
        const [first] = failures;
        if (readings.ours.status === "read" && readings.theirs.status === "read" && first === void 0) {
          const base2 = readings.base?.status === "read" ? readings.base.document : void 0;
          const [ours2, theirs2] = [readings.ours.document, readings.theirs.document];
          if (![base2, ours2, theirs2].some((document) => document && isStream(document))) {
            return { status: "read", documents: { base: base2, ours: ours2, theirs: theirs2 }, format };
          }
          return {
            status: "read",
            documents: { base: base2 && toStream(base2), ours: toStream(ours2), theirs: toStream(theirs2) },
            format: { ...format, read: readAsStream(format.read) }
          };
        }
        const reasons = {
          "does-not-parse": "input-does-not-parse",
          "duplicate-key": "input-has-duplicate-keys",
          unsupported: "unsupported-layout"
        };
        const reason = reasons[first?.reason ?? "does-not-parse"];
        return { status: "open", reason, details: failures.map(({ detail }) => detail), candidates: [] };
      }
      ;
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
            node: shiftBlock(node, shift)
          };
        });
        return createContainer({ ...block, entries, indent: block.indent + shift });
      }
      function shiftEntry(entry, shift) {
        return {
          ...entry,
          lead: indentLead(entry.lead, shift),
          head: indentLead(entry.head, shift),
          node: shiftLines(entry.node, shift)
        };
      }
      function indentLead(text, shift) {
        if (shift >= 0)
          return text.replace(/\n(?=[^\n])/g, `
${" ".repeat(shift)}`).replace(/\n$/, `
${" ".repeat(shift)}`);
        return text.replace(new RegExp(`
 {0,${-shift}}`, "g"), "\n");
      }
      function shiftLines(node, shift) {
        if (shift === 0 || !node.source.includes("\n"))
          return node;
        if (node.kind === "scalar")
          return { ...node, source: indentLead(node.source, shift) };
        const entries = node.entries.map((entry) => shiftEntry(entry, shift));
        return createContainer({ ...node, entries, close: indentLead(node.close, shift) });
      }
      ;
      function indentYamlAlike(documents, format) {
        const { base, ours, theirs } = documents;
        if (base === void 0)
          return documents;
        const [before, a, b] = [findIndents(base), findIndents(ours), findIndents(theirs)];
        if (before === null || a === null || b === null)
          return documents;
        const map = choose(before.map, a.map, b.map);
        const reformed = a.map === map ? a : b;
        const follow2 = (kind) => {
          const known = [before, a, b].find((indents) => indents[kind] !== void 0)?.[kind];
          const follows = map !== void 0 && reformed[kind] === void 0 && known === before.map;
          return choose(before[kind], a[kind], b[kind]) ?? (follows ? map : void 0);
        };
        const target = { map, list: follow2("list"), text: follow2("text") };
        if (Object.values(target).every((indent2) => indent2 === void 0))
          return documents;
        const indented = [base, ours, theirs].map((document) => yaml_indent_indent(document, target, format));
        const [newBase, newOurs, newTheirs] = indented;
        return newBase && newOurs && newTheirs ? { base: newBase, ours: newOurs, theirs: newTheirs } : documents;
      }
      function choose(base, ours, theirs) {
        if (ours === theirs || ours === void 0 || theirs === void 0 || base === void 0)
          return void 0;
        return ours === base ? theirs : theirs === base ? ours : void 0;
      }
      function findIndents({ root }) {
        const found = { map: /* @__PURE__ */ new Set(), list: /* @__PURE__ */ new Set(), text: /* @__PURE__ */ new Set() };
        const visit = (node) => {
          if (node.kind === "scalar")
            return;
          for (const { node: inside } of node.entries) {
            if (isBlockInMap(node, inside))
              found[inside.kind].add(inside.indent - node.indent);
            const column = findTextColumn(node, inside);
            if (column !== null)
              found.text.add(column - node.indent);
            visit(inside);
          }
        };
        visit(root);
        if (found.map.size > 1 || found.list.size > 1)
          return null;
        const text = found.text.size === 1 ? [...found.text][0] : void 0;
        return { map: [...found.map][0], list: [...found.list][0], text };
      }
      function isBlockInMap(parent, inside) {
        return parent.kind === "map" && parent.layout === "block" && inside.kind !== "scalar" && inside.layout === "block";
      }
      function yaml_indent_indent(document, target, format) {
        const relay = (node) => {
          if (node.kind === "scalar")
            return node;
          const entries = node.entries.map((entry) => {
            if (!isBlockInMap(node, entry.node))
              return relayText(entry, node, target, relay);
            const wanted = target[entry.node.kind];
            const shift = wanted === void 0 ? 0 : node.indent + wanted - entry.node.indent;
            return { ...entry, node: relay(shiftBlock(entry.node, shift)) };
          });
          return createContainer({ ...node, entries });
        };
        const changed = { ...document, root: relay(document.root) };
        const reading = format.read(renderDocument(changed));
        return reading.status === "read" && reading.document.root.identity === document.root.identity ? reading.document : null;
      }
      function findTextColumn(parent, node) {
        if (node.kind !== "scalar" || parent.kind !== "map")
          return null;
        const lines = /^[|>][-+]?[^\n\d]*\n(?:[ ]*\n)*([ ]*)\S/.exec(node.source);
        return lines === null ? null : (lines[1] ?? "").length;
      }
      function relayText(entry, parent, { text }, relay) {
        const { node } = entry;
        if (node.kind !== "scalar")
          return { ...entry, node: relay(node) };
        const column = findTextColumn(parent, node);
        if (text === void 0 || column === null)
          return entry;
        const shift = parent.indent + text - column;
        const source = node.source.replace(/\n([ ]+)(?=\S)/g, (_all, space) => {
          return `
${" ".repeat(Math.max(0, space.length + shift))}`;
        });
        return { ...entry, node: { ...node, source } };
      }
      ;
      function formatPath(path) {
        if (path.length === 0)
          return "(the whole file)";
        return path.map((part, index) => index === 0 || part.startsWith("[") ? part : `.${part}`).join("");
      }
      ;
      const WORDS = {
        "both-changed": "both sides changed it",
        "both-added": "both sides added it",
        "deleted-and-changed": "one side removed it, the other changed it",
        "removed-and-added": "one side removed an entry where the other added one",
        "renamed-apart": "both sides renamed it, to different names",
        "both-added-elements": "both sides added elements at the same position of the list",
        "both-reordered": "both sides changed the order of its elements in ways that do not fit together",
        exclusive: "each side gave it a member, and it may have only one of the two",
        comments: "both sides changed its comment",
        spelling: "both sides changed its anchor, its tag or the comment behind it",
        layout: "nothing would be left in it"
      };
      const MAX_QUOTED = 60;
      function describeConflict(conflict, documents = {}) {
        const { path, kind, base, ours, theirs } = conflict;
        const isOfElements = kind === "both-added-elements" || kind === "both-reordered";
        const a = (isOfElements ? listNew(ours, base, theirs) : void 0) ?? ours;
        const b = (isOfElements ? listNew(theirs, base, ours) : void 0) ?? theirs;
        const values = [
          ...isOfElements ? [] : [`base ${quote(base)}`],
          `ours ${quote(a)}`,
          `theirs ${quote(b)}`
        ].join(", ");
        const lines = [
          sayLine("ours", findLine(documents.ours, a, path.at(-1))),
          sayLine("theirs", findLine(documents.theirs, b, path.at(-1)))
        ].filter((line) => line !== "");
        const where = lines.length === 0 ? "" : `; ${lines.join(", ")}`;
        return `${formatPath(path)}: ${WORDS[kind]} (${values})${where}`;
      }
      function sayLine(side, line) {
        return line === void 0 ? "" : `line ${line} of ${side}`;
      }
      function listNew(list, ...others) {
        const known = new Set(others.flatMap((other) => elementsOf(other).map(({ identity }) => identity)));
        return elementsOf(list).find(({ identity }) => !known.has(identity));
      }
      function elementsOf(list) {
        return list === void 0 || list.kind === "scalar" ? [] : list.entries.map(({ node }) => node);
      }
      function quote(node) {
        if (node === void 0)
          return "nothing";
        const flat = node.source.replace(/\s+/g, " ").trim();
        if (flat === "")
          return "nothing";
        return flat.length > MAX_QUOTED ? `${flat.slice(0, MAX_QUOTED - 1)}…` : flat;
      }
      function findLine(document, node, key) {
        if (document === void 0 || node === void 0)
          return void 0;
        if (node === document.root || node.source === "")
          return lineAt(document.before);
        const places = listPlaces(document);
        const same = places.find((place) => place.node === node);
        const alike = places.filter((place) => place.node.identity === node.identity);
        const found = same ?? alike.find((place) => place.key === key) ?? alike[0];
        if (found !== void 0)
          return found.line;
        const at = textOf(document).indexOf(node.source.trim());
        return at === -1 ? void 0 : lineAt(textOf(document).slice(0, at));
      }
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
      ;
      function entryKey(key, { identity }) {
        return `${key}\0${identity}`;
      }
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
      ;
      function alignNamed(names, base, ours, theirs) {
        return names.map((name) => ({
          name,
          versions: { base: base.get(name), ours: ours.get(name), theirs: theirs.get(name) }
        }));
      }
      ;
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
          return member !== void 0 && holds(member, node);
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
        return name !== void 0 && repository?.kind === "scalar" && repository.string?.toLowerCase() === name.toLowerCase();
      }
      var semver = __webpack_require__(2320);
      ;
      const VERSION = /^(?<prefix>(?:\S*[@:/=#])?(?:[~^]|>=)?\s?v?)(?<numbers>\d+(?:\.\d+){0,2})(?<wildcard>(?:\.[xX*]){1,2})?(?<rest>\.\d+|(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;
      const PINNED = /^(?<name>\S+@)[0-9a-f]{40,64}$/;
      function readVersion(text, isNamedVersion = false) {
        const groups = VERSION.exec(text)?.groups;
        if (groups === void 0)
          return void 0;
        const { prefix = "", numbers = "", wildcard, rest = "" } = groups;
        const precision = numbers.split(".").length;
        const isBare = precision === 1 && wildcard === void 0 && !/[~^@v=]$/.test(prefix);
        if (isBare && !(isNamedVersion && prefix === ""))
          return void 0;
        const padded = `${numbers.replace(/\b0+(?=\d)/g, "")}${".0".repeat(3 - precision)}`;
        if (/^\.\d+$/.test(rest))
          return void 0;
        if ((0, semver.parse)(`${padded}${rest}`) === null)
          return void 0;
        return {
          prefix,
          version: `${padded}${rest}`,
          precision,
          form: wildcard === void 0 ? "plain" : "wildcard"
        };
      }
      function readPinnedVersion(text, comment) {
        const { name } = PINNED.exec(text)?.groups ?? {};
        const tag = /^\s*#\s*(?:\S*@)?(v?\d\S*)/.exec(comment)?.[1];
        if (name === void 0 || tag === void 0)
          return void 0;
        const version = readVersion(tag.replace(/^v/, ""), true);
        return version && { ...version, prefix: name, form: "pinned" };
      }
      function isPinned(text) {
        return PINNED.test(text);
      }
      ;
      const NAMING_KEYS = ["id", "name", "key", "path", "uses", "repository", "package-ecosystem", "repo", "run"];
      function nameElements(list, isSet) {
        const named = /* @__PURE__ */ new Map();
        for (const entry of list?.entries ?? []) {
          const name = isSet ? nameMember(entry.node) : element_names_nameElement(entry.node);
          if (name === void 0 || named.has(name))
            return null;
          named.set(name, entry);
        }
        return named;
      }
      function nameMember(node) {
        if (node.kind === "scalar")
          return `repository:${(node.string ?? node.identity).toLowerCase()}`;
        const repository = node.entries.find(({ key }) => key === "repository")?.node;
        return repository?.kind === "scalar" ? nameMember(repository) : element_names_nameElement(node);
      }
      function element_names_nameElement(node) {
        if (node.kind !== "map")
          return void 0;
        for (const key of NAMING_KEYS) {
          const value = node.entries.find((entry) => entry.key === key)?.node;
          if (value?.kind === "scalar")
            return `${key}:${withoutVersion(value.string ?? value.identity)}`;
        }
        return documentName(node);
      }
      function withoutVersion(text) {
        const pinned = /^(\S+)@[\w.+-]+$/.exec(text);
        return pinned?.[1] ?? readVersion(text)?.prefix ?? text;
      }
      function documentName(node) {
        const member = (container, key) => container.entries.find((entry) => entry.key === key)?.node;
        const [kind, metadata] = [member(node, "kind"), member(node, "metadata")];
        if (kind?.kind !== "scalar" || metadata?.kind !== "map")
          return void 0;
        const name = member(metadata, "name");
        return name?.kind === "scalar" ? `${kind.identity}/${name.identity}` : void 0;
      }
      function repeatsAnElement(merged, versions) {
        const before = versions.map((version) => countElements(version?.entries ?? []));
        return [...countElements(merged)].some(([name, count]) => count > 1 && before.every((counts) => count > (counts.get(name) ?? 0)));
      }
      function countElements(entries) {
        const counts = /* @__PURE__ */ new Map();
        for (const { node } of entries) {
          const text = node.kind === "scalar" ? node.string?.trim().toLowerCase() : void 0;
          const name = text ?? node.identity;
          counts.set(name, (counts.get(name) ?? 0) + 1);
        }
        return counts;
      }
      var three_way_diff = __webpack_require__(3925);
      ;
      const MIN_SIMILARITY = 0.5;
      const MIN_WORDS = 4;
      const MAX_WORK = 2e6;
      function findRenames(removed, added) {
        const renames = /* @__PURE__ */ new Map();
        if (removed.length === 0 || added.length === 0)
          return renames;
        const [before, after] = [readWords(removed), readWords(added)];
        if (before.length * countWords(after) + after.length * countWords(before) > MAX_WORK)
          return renames;
        for (const candidate of after) {
          const match = nearest(candidate, before);
          if (match !== void 0 && nearest(match, after) === candidate) {
            renames.set(candidate.entry, match.entry);
          }
        }
        return renames;
      }
      function nearest(to, among) {
        let best;
        let bestScore = MIN_SIMILARITY;
        for (const candidate of among) {
          if (candidate.entry.node.kind !== to.entry.node.kind)
            continue;
          const score = compareWords(to.words, candidate.words);
          if (score === bestScore)
            best = void 0;
          if (score > bestScore)
            [best, bestScore] = [candidate, score];
        }
        return best;
      }
      function compareWords(one, other) {
        let [common, total] = [0, 0];
        for (const [word, count] of one) {
          common += Math.min(count, other.get(word) ?? 0);
          total += count;
        }
        for (const count of other.values())
          total += count;
        return total === 0 ? 0 : 2 * common / total;
      }
      function readWords(entries) {
        return entries.flatMap((entry) => {
          const words = entry.node.kind === "scalar" ? [] : wordsOf(entry.node);
          if (words.length < MIN_WORDS)
            return [];
          const counts = /* @__PURE__ */ new Map();
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
      function valuesOf(node) {
        return node.kind === "scalar" ? [node.source] : node.entries.flatMap((entry) => valuesOf(entry.node));
      }
      ;
      function nameAsInBase(base, ours, theirs) {
        const [inOurs, inTheirs] = [findOldNames(base, ours), findOldNames(base, theirs)];
        const rename = (side, names, other, others) => new Map([...side].map(([name, entry]) => {
          const old = names.get(name);
          const isShared = other.has(name) && others.get(name) !== old;
          return [old === void 0 || isShared ? name : old, entry];
        }));
        return [rename(ours, inOurs, theirs, inTheirs), rename(theirs, inTheirs, ours, inOurs)];
      }
      function findOldNames(base, side) {
        const removed = new Map([...base].flatMap(([name, entry]) => side.has(name) ? [] : [[entry, name]]));
        const added = new Map([...side].flatMap(([name, entry]) => base.has(name) ? [] : [[entry, name]]));
        const names = /* @__PURE__ */ new Map();
        for (const [after, before] of findRenames([...removed.keys()], [...added.keys()])) {
          const [name, old] = [added.get(after), removed.get(before)];
          if (name !== void 0 && old !== void 0)
            names.set(name, old);
        }
        return names;
      }
      function nameBySimilarity({ base, ours, theirs }) {
        const baseNames = new Map(base.map((entry, index) => [entry, `base ${index}`]));
        const inOurs = nameAfter(baseNames, ours);
        const inTheirs = nameAfter(baseNames, theirs);
        const added = theirs.filter((entry) => !inTheirs.has(entry));
        const [byIdentity, byName] = [
          new Pool(added, identityOf),
          new Pool(added, ({ node }) => element_names_nameElement(node))
        ];
        for (const [index, entry] of ours.entries()) {
          if (inOurs.has(entry))
            continue;
          inOurs.set(entry, `ours ${index}`);
          const isFree = (candidate) => !inTheirs.has(candidate);
          const twin = byIdentity.take(identityOf(entry), isFree) ?? byName.take(element_names_nameElement(entry.node), isFree);
          if (twin !== void 0)
            inTheirs.set(twin, `ours ${index}`);
        }
        const named = (entries, names) => new Map(entries.map((entry, index) => [names.get(entry) ?? `theirs ${index}`, entry]));
        return { base: named(base, baseNames), ours: named(ours, inOurs), theirs: named(theirs, inTheirs) };
      }
      function nameAfter(baseNames, side) {
        const names = /* @__PURE__ */ new Map();
        const left = new Map(baseNames);
        const pair = (entry, before) => {
          names.set(entry, baseNames.get(before) ?? "");
          left.delete(before);
        };
        const unchanged = new Pool([...baseNames.keys()], identityOf);
        for (const entry of side) {
          const same = unchanged.take(identityOf(entry), (before) => left.has(before));
          if (same !== void 0)
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
      class Pool {
        #entries = /* @__PURE__ */ new Map();
        constructor(entries, keyOf2) {
          for (const entry of entries.toReversed()) {
            const key = keyOf2(entry);
            if (key === void 0)
              continue;
            const known = this.#entries.get(key);
            if (known === void 0)
              this.#entries.set(key, [entry]);
            else
              known.push(entry);
          }
        }
        take(key, isFree) {
          const found = key === void 0 ? void 0 : this.#entries.get(key);
          while (found !== void 0 && found.length > 0) {
            const entry = found.pop();
            if (entry !== void 0 && isFree(entry))
              return entry;
          }
          return void 0;
        }
      }
      ;
      const ORDERED = /^(?:steps|args|arguments|commands?|cmd|entry_?point|run|scripts?|(?:before|after|pre|post)_?scripts?|stages|phases|tasks|plays|pipelines?|sequence|order|migrations|presets|plugins|extends|overrides|middlewares?|init_?containers)$/i;
      const FREE = /^(?:needs|keywords|features|extras|classifiers|topics|labels|assignees|reviewers|team_?reviewers|branches(?:-ignore)?|tags(?:-ignore)?|paths(?:-ignore)?|types|on|contributors|maintainers|authors|exempt-labels)$/i;
      function findListTraits(path, setKeys) {
        const joinsAdditions = setKeys.includes(path.join("."));
        const key = path.at(-1) ?? "";
        const isAxis = path.at(-2) === "matrix" && key !== "include" && key !== "exclude";
        return {
          joinsAdditions,
          isFree: !joinsAdditions && (FREE.test(key) || isAxis),
          isOrdered: !joinsAdditions && ORDERED.test(key)
        };
      }
      function holdsPlainValues(lists) {
        return lists.every((list) => (list?.entries ?? []).every(({ node }) => node.kind === "scalar" && !node.string?.startsWith("!")));
      }
      ;
      const ORDERINGS = [
        (a, b) => a < b ? -1 : a > b ? 1 : 0,
        (a, b) => a.localeCompare(b, "en")
      ];
      const MIN_SORTED = 3;
      const MIN_SORTED_ELEMENTS = 5;
      function mergeKeyOrder(base, ours, theirs) {
        const order = mergeSequence(base, ours, theirs);
        const ordering = findOrdering([base, ours, theirs]) ?? findNewOrdering(base, ours, theirs);
        return ordering === void 0 ? order : order.toSorted(ordering);
      }
      const merge_order_MAX_WORK = 5e6;
      function mergeSequence(base, ours, theirs) {
        const isOursTheFrame = !isSameOrder(base, ours) || isSameOrder(base, theirs);
        const [frame, other] = isOursTheFrame ? [ours, theirs] : [theirs, ours];
        const order = [...frame];
        const inFrame = new Set(frame);
        const hasMoved = !isSameOrder(frame, other) && frame.length * other.length <= merge_order_MAX_WORK;
        let previous;
        for (const [index, key] of other.entries()) {
          if (!inFrame.has(key)) {
            let place = (hasMoved ? findGap(order, other, index) : void 0) ?? (previous === void 0 ? 0 : order.indexOf(previous) + 1);
            const isNew = (at) => order[at] !== void 0 && !base.includes(order[at]) && !other.includes(order[at]);
            while (isOursTheFrame && isNew(place))
              place += 1;
            order.splice(place, 0, key);
          }
          previous = key;
        }
        return order;
      }
      function findGap(order, other, index) {
        const ranks = new Map(order.map((key, rank) => [key, rank]));
        let [start, end] = [0, order.length];
        for (const [at, key] of other.entries()) {
          const rank = ranks.get(key);
          if (rank === void 0)
            continue;
          if (at < index)
            start = Math.max(start, rank + 1);
          if (at > index)
            end = Math.min(end, rank);
        }
        return start <= end ? start : void 0;
      }
      function findOrdering(versions) {
        const longest = Math.max(...versions.map(({ length }) => length));
        if (longest < MIN_SORTED)
          return void 0;
        return ORDERINGS.find((compare2) => versions.every((version) => isSorted(version, compare2)));
      }
      function findListOrdering(versions, isSet) {
        if (!isSet && versions.some(({ length }) => length < MIN_SORTED_ELEMENTS))
          return void 0;
        return findOrdering(versions);
      }
      function keepsOrders(order, base, ours, theirs) {
        const [movedByOurs, movedByTheirs] = [!isSameOrder(base, ours), !isSameOrder(base, theirs)];
        if (movedByOurs && movedByTheirs && !isSameOrder(ours, theirs))
          return false;
        const keeps = (side, mover, other, otherMoved) => otherMoved && !mover ? keepsNeighbours(order, side, new Set(other)) : isSameOrder(side, order);
        return keeps(ours, movedByOurs, theirs, movedByTheirs) && keeps(theirs, movedByTheirs, ours, movedByOurs);
      }
      function keepsNeighbours(order, side, other) {
        const ranks = new Map(order.map((name, rank) => [name, rank]));
        const rankOf = (name) => name === void 0 ? void 0 : ranks.get(name);
        return side.every((name, index) => {
          const rank = rankOf(name);
          if (other.has(name) || rank === void 0)
            return true;
          const [before, behind] = [rankOf(side[index - 1]), rankOf(side[index + 1])];
          return (before === void 0 || before < rank) && (behind === void 0 || rank < behind);
        });
      }
      function findNewOrdering(base, ours, theirs) {
        const [isOursMoved, isTheirsMoved] = [!isSameOrder(base, ours), !isSameOrder(base, theirs)];
        if (isOursMoved === isTheirsMoved)
          return void 0;
        return findOrdering([isOursMoved ? ours : theirs]);
      }
      function isSorted(keys, compare2) {
        return keys.every((key, index) => index === 0 || compare2(keys[index - 1] ?? "", key) <= 0);
      }
      function isSameOrder(before, after) {
        const kept = new Set(after);
        const had = new Set(before);
        const left = before.filter((key) => kept.has(key));
        return after.filter((key) => had.has(key)).every((key, index) => key === left[index]);
      }
      function sortAdditions(aligned) {
        const isAddition = ({ base, ours, theirs }) => base === void 0 && ours === void 0 !== (theirs === void 0);
        const known = aligned.filter(({ versions }) => !isAddition(versions)).map(({ versions }) => merge_order_textOf(versions));
        const isTelling = known.length > 2 || known.length === 2 && known.every((text) => /^\d/.test(text));
        const falls = isTelling && known.every((text, at) => at === 0 || compare(text, known[at - 1] ?? "") < 0);
        const sorted = [...aligned];
        for (let start = 0; start < sorted.length; start += 1) {
          let end = start;
          while (end < sorted.length && isAddition(sorted[end]?.versions ?? {}))
            end += 1;
          const run = sorted.slice(start, end);
          const bySides = new Set(run.map(({ versions }) => versions.ours === void 0));
          if (bySides.size < 2)
            continue;
          run.sort((a, b) => (falls ? -1 : 1) * compare(merge_order_textOf(a.versions), merge_order_textOf(b.versions)));
          sorted.splice(start, end - start, ...run);
          start = end;
        }
        return sorted;
      }
      function merge_order_textOf({ base, ours, theirs }) {
        const node = (ours ?? theirs ?? base)?.node;
        return node?.kind === "scalar" ? node.string ?? node.source : "";
      }
      function compare(a, b) {
        return a.localeCompare(b, "en", { numeric: true });
      }
      ;
      function alignLists(versions, traits) {
        const { base, ours, theirs } = versions;
        if (traits.isFree && holdsPlainValues([base, ours, theirs]))
          return alignFreeList(versions, traits);
        const named = [base, ours, theirs].map((list) => nameElements(list, traits.joinsAdditions));
        const [inBase, inOurs, inTheirs] = named;
        const sorted = inBase && inOurs && inTheirs ? null : alignSortedSet(versions, traits);
        if (sorted !== null)
          return sorted;
        const aligned = inBase && inOurs && inTheirs ? alignByName(inBase, inOurs, inTheirs, traits) : alignByContent(versions, traits.joinsAdditions);
        if (typeof aligned === "string" || traits.joinsAdditions)
          return aligned;
        const keepsAll = placesAdditionsAlike(aligned, ours, theirs) && isInOrder(aligned, versions);
        return keepsAll ? aligned : "both-reordered";
      }
      function alignFreeList(versions, traits) {
        const aligned = alignLists(versions, { ...traits, isFree: false, joinsAdditions: true });
        if (typeof aligned === "string")
          return aligned;
        const { base, ours, theirs } = versions;
        if (![ours, theirs].every((side) => isInOrder(aligned, { base, ours: side, theirs: side })))
          return alignLists(versions, { ...traits, isFree: false });
        return sortAdditions(aligned);
      }
      function isInOrder(aligned, { base, ours, theirs }) {
        const rank = (entries, side) => {
          const places = new Map(entries?.map((entry, index) => [entry, index]));
          return aligned.flatMap(({ versions }, index) => {
            const entry = versions[side];
            const place = entry && places.get(entry);
            return place === void 0 ? [] : [{ name: `${index}`, place }];
          }).sort((a, b) => a.place - b.place).map(({ name }) => name);
        };
        const order = aligned.map((_entry, index) => `${index}`);
        return keepsOrders(order, rank(base?.entries, "base"), rank(ours.entries, "ours"), rank(theirs.entries, "theirs"));
      }
      function placesAdditionsAlike(aligned, ours, theirs) {
        const [inOurs, inTheirs] = [ours, theirs].map(({ entries }) => new Map(entries.map((entry, index) => [entry, index])));
        const common = aligned.flatMap(({ versions }) => {
          const [a, b] = [
            versions.ours && inOurs?.get(versions.ours),
            versions.theirs && inTheirs?.get(versions.theirs)
          ];
          return a === void 0 || b === void 0 ? [] : [{ a, b, isNew: versions.base === void 0 }];
        });
        const added = common.filter(({ isNew }) => isNew);
        return added.every((one) => common.every((other) => one.a < other.a === one.b < other.b));
      }
      function alignByName(base, ours, theirs, { joinsAdditions, isOrdered }) {
        const [oursByName, theirsByName] = nameAsInBase(base, ours, theirs);
        const [b, o, t] = [[...base.keys()], [...oursByName.keys()], [...theirsByName.keys()]];
        const ordering = isOrdered ? void 0 : findListOrdering([b, o, t], joinsAdditions);
        if (!joinsAdditions && ordering === void 0 && addsAtOnePlace(b, o, t))
          return "both-added-elements";
        const order = mergeSequence(b, o, t);
        if (ordering === void 0 && !joinsAdditions && !keepsOrders(order, b, o, t))
          return "both-reordered";
        const sorted = ordering === void 0 ? order : order.toSorted(ordering);
        return alignNamed(sorted, base, oursByName, theirsByName);
      }
      function alignSortedSet({ base, ours, theirs }, traits) {
        if (traits.isOrdered)
          return null;
        const lists = [base, ours, theirs].map((list) => {
          const named = /* @__PURE__ */ new Map();
          for (const entry of list?.entries ?? []) {
            const text = entry.node.kind === "scalar" ? entry.node.string : void 0;
            if (text === void 0 || /^[-!+]/.test(text))
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
        if (ordering === void 0)
          return null;
        return alignNamed(mergeSequence(b, o, t).toSorted(ordering), inBase, inOurs, inTheirs);
      }
      function addsAtOnePlace(base, ours, theirs) {
        const [b, o, t] = [new Set(base), new Set(ours), new Set(theirs)];
        const regions = (0, three_way_diff.s)(base, ours, theirs);
        if (regions === null)
          return true;
        return regions.some((region) => region.kind === "conflict" && region.ours.some((name) => !b.has(name) && !t.has(name)) && region.theirs.some((name) => !b.has(name) && !o.has(name)));
      }
      function alignByContent({ base, ours, theirs }, joins) {
        const [o, a, b] = [base?.entries ?? [], ours.entries, theirs.entries];
        const versionsOf = matchByIdentity(o, a, b);
        const identities = (entries) => entries.map(({ node }) => node.identity);
        const regions = (0, three_way_diff.s)(identities(o), identities(a), identities(b));
        if (regions === null)
          return "both-reordered";
        const aligned = [];
        for (const region of regions) {
          if (region.kind === "merged") {
            const versions = region.items.map(versionsOf);
            if (versions.some(({ ours: ours2, theirs: theirs2 }) => ours2 === void 0 && theirs2 === void 0))
              return "both-reordered";
            aligned.push(...versions);
            continue;
          }
          const { start } = region;
          const resolved = alignRegion({
            base: o.slice(start.base, start.base + region.base.length),
            ours: a.slice(start.ours, start.ours + region.ours.length),
            theirs: b.slice(start.theirs, start.theirs + region.theirs.length)
          }, joins);
          if (typeof resolved === "string")
            return resolved;
          aligned.push(...resolved);
        }
        return aligned.map((versions, index) => ({ name: `[${index}]`, versions }));
      }
      function matchByIdentity(...lists) {
        const queues = lists.map((entries) => Map.groupBy(entries, ({ node }) => node.identity));
        const heads = lists.map(() => /* @__PURE__ */ new Map());
        return (identity) => {
          const [base, ours, theirs] = queues.map((queue, index) => {
            const at = heads[index]?.get(identity) ?? 0;
            heads[index]?.set(identity, at + 1);
            return queue.get(identity)?.[at];
          });
          return ours !== void 0 && theirs !== void 0 ? { base, ours, theirs } : { ours, theirs };
        };
      }
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
        const isGone = ([name]) => !named.ours.has(name) && !named.theirs.has(name);
        if ((oursAdds || theirsAdds) && [...named.base].some(isGone))
          return "both-added-elements";
        const [b, o, t] = [[...named.base.keys()], [...named.ours.keys()], [...named.theirs.keys()]];
        const order = mergeSequence(b, o, t);
        if (!joins && !keepsOrders(order, b, o, t))
          return "both-reordered";
        return alignNamed(order, named.base, named.ours, named.theirs).map(({ versions }) => versions);
      }
      function isShifted(base, side) {
        const inSide = new Set(side.map(({ node }) => node.identity));
        return base.some(({ node }, index) => {
          return node.identity !== side[index]?.node.identity && inSide.has(node.identity);
        });
      }
      function alignSubstitution({ base, ours, theirs }, side, adder) {
        const [substitutes, extended] = side === "ours" ? [ours, theirs] : [theirs, ours];
        const count = extended.length - base.length;
        if (base.length === 0 || substitutes.length !== base.length || count <= 0)
          return null;
        if ([...base, ...substitutes].some(({ node }) => node.kind !== "scalar"))
          return null;
        const isBaseAt = (start2) => base.every(({ node }, index) => extended[start2 + index]?.node.identity === node.identity);
        const start = isBaseAt(0) ? 0 : isBaseAt(count) ? count : void 0;
        if (start === void 0)
          return null;
        return extended.map((entry, index) => {
          const before = base[index - start];
          if (before === void 0)
            return { [adder]: entry };
          return { base: before, [side]: substitutes[index - start], [adder]: entry };
        });
      }
      ;
      const EXCLUSIVE = [
        ["run", "uses"],
        ["steps", "uses"],
        ["if", "unless"],
        ["only", "except"],
        ["branches", "branches-ignore"],
        ["tags", "tags-ignore"],
        ["paths", "paths-ignore"],
        ["value", "valueFrom"],
        ["configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef"],
        ["configMap", "secret", "emptyDir", "hostPath", "persistentVolumeClaim", "projected", "nfs", "csi"],
        ["httpGet", "exec", "tcpSocket", "grpc"]
      ];
      function findExclusiveMembers(merged, versions) {
        const keys = new Set(merged);
        const known = versions.map((version) => new Set(version?.entries.map(({ key }) => key)));
        for (const group of EXCLUSIVE) {
          const [first, second] = group.filter((key) => keys.has(key));
          if (first === void 0 || second === void 0)
            continue;
          if (!known.some((version) => version.has(first) && version.has(second)))
            return [first, second];
        }
        return void 0;
      }
      ;
      function findAdjacentEdits(alignment, isInList) {
        const adjacentEdits = [];
        let ours = /* @__PURE__ */ new Set();
        let theirs = /* @__PURE__ */ new Set();
        const close = () => {
          if (ours.size > 0 && theirs.size > 0)
            adjacentEdits.push({ ours, theirs, isInList });
          [ours, theirs] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
        };
        for (const { versions } of alignment) {
          const [byOurs, byTheirs] = [editOf(versions, "ours"), editOf(versions, "theirs")];
          if (byOurs === void 0 && byTheirs === void 0 || isMergedInside(versions))
            close();
          else {
            if (byOurs !== void 0)
              ours.add(byOurs);
            if (byTheirs !== void 0)
              theirs.add(byTheirs);
          }
        }
        close();
        return adjacentEdits;
      }
      function findValueEdits(alignment) {
        const edits = { ours: /* @__PURE__ */ new Set(), theirs: /* @__PURE__ */ new Set(), isInList: true };
        for (const { versions } of alignment) {
          if ((versions.base ?? versions.ours ?? versions.theirs)?.node.kind !== "scalar")
            continue;
          for (const side of ["ours", "theirs"]) {
            const edit = editOf(versions, side);
            if (edit !== void 0)
              edits[side].add(edit);
          }
        }
        return edits.ours.size > 0 && edits.theirs.size > 0 ? [edits] : [];
      }
      function isReplacement({ ours, theirs }) {
        return ours.has("removed") && theirs.has("added") || theirs.has("removed") && ours.has("added");
      }
      function isAlike({ ours, theirs, isInList }) {
        if (isInList)
          return false;
        const [edit] = ours;
        return edit !== "removed" && ours.size === 1 && theirs.size === 1 && edit !== void 0 && theirs.has(edit);
      }
      function editOf(versions, side) {
        const { base, [side]: own } = versions;
        if (base === void 0)
          return own === void 0 ? void 0 : "added";
        if (own === void 0)
          return "removed";
        return own.node.identity === base.node.identity ? void 0 : "changed";
      }
      function isMergedInside({ ours, theirs }) {
        return ours !== void 0 && ours.node.kind !== "scalar" && theirs?.node.kind === ours.node.kind;
      }
      ;
      const FIT = { delimited: fitSpaces, block: fitLines, stream: fitDocuments };
      function fitEntries(merged, model) {
        return FIT[model.layout](merged, model);
      }
      function fitDocuments(merged, model) {
        return merged.map((entry, index) => {
          if (index === 0)
            return { ...entry, lead: model.entries[0]?.lead ?? "" };
          return /\n---/.test(entry.lead) ? entry : { ...entry, lead: "\n---\n" };
        });
      }
      function fitSpaces(merged, model) {
        const [first, second] = model.entries;
        if (first === void 0)
          return merged;
        const entries = merged.map((entry) => ({ ...entry, head: fitColon(entry.head, first.head) }));
        if (!model.source.includes("\n")) {
          const others = second?.lead ?? " ";
          return entries.map((entry, index) => ({ ...entry, lead: index === 0 ? first.lead : others }));
        }
        const own = model.entries.find(({ lead }) => lead.trim() === "")?.lead;
        if (own === void 0 || !model.entries.every(({ lead }) => lead.includes("\n")))
          return merged;
        const isInline = ({ lead }) => lead.trim() === "" && !lead.includes("\n");
        return entries.map((entry) => isInline(entry) ? { ...entry, lead: own } : entry);
      }
      function fitColon(head, model) {
        const space = /":([ \t]*)$/.exec(model)?.[1];
        return space === void 0 ? head : head.replace(/":[ \t]*$/, `":${space}`);
      }
      function fitLines(merged, model) {
        const beginsInline = model.entries[0]?.lead.startsWith("\n") === false;
        if (beginsInline && model.indent === 0)
          return fitTopLines(merged);
        const entries = beginsInline && model.kind === "map" ? beginPlainly(merged) : merged;
        return entries.map((entry, index) => {
          const startsLine = entry.lead.includes("\n");
          if (index > 0 && !startsLine)
            return { ...entry, lead: `
${" ".repeat(model.indent)}` };
          if (index === 0 && startsLine && beginsInline) {
            return { ...entry, lead: entry.lead.trim() === "" ? "" : entry.lead };
          }
          return entry;
        });
      }
      function fitTopLines(merged) {
        return merged.map((entry, index) => {
          if (index === 0)
            return { ...entry, lead: entry.lead.replace(/^\n+/, "") };
          return entry.lead.startsWith("\n") ? entry : { ...entry, lead: `
${entry.lead}` };
        });
      }
      function beginPlainly(entries) {
        const first = entries.find(({ lead }) => lead.trim() === "");
        return first === void 0 ? entries : [first, ...entries.filter((entry) => entry !== first)];
      }
      ;
      function resolveNode(record, conflict) {
        const resolution = record.resolve(conflict);
        if (resolution === void 0) {
          record.conflicts.push(conflict);
          return conflict.ours;
        }
        const decision = `${formatPath(conflict.path)}: ${resolution.why}`;
        record.decisions.push(decision);
        if (!resolution.isClear)
          record.doubts.push(decision);
        if (resolution.kind === "remove")
          return void 0;
        if (resolution.kind === "compose")
          record.composed.push(resolution.node.identity);
        return resolution.node;
      }
      ;
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
        const [b, o, t] = [base, ours, theirs].map((text) => text === void 0 ? void 0 : toNode(text));
        const chosen = resolveNode(record, { path, kind, base: b, ours: o, theirs: t });
        return chosen?.source ?? ours;
      }
      function commentLines(text) {
        return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
      }
      function merge_trivia_isAlike(one, other, kind) {
        const plain = (text) => kind === "comments" ? commentLines(text).join("\n") : text.replace(/["'\s]/g, "");
        return plain(one) === plain(other);
      }
      function mergeCommentLines(base, ours, theirs) {
        const [b, o, t] = [base, ours, theirs].map((text) => text.split("\n"));
        const merged = mergeLineLists(b ?? [], o ?? [], t ?? []);
        if (merged !== null || o === void 0 || t === void 0 || o.length + t.length === 2)
          return merged?.join("\n") ?? null;
        const full = (lines2 = []) => lines2.filter((line) => line.trim() !== "");
        const lines = mergeLineLists(full(b), full(o), full(t));
        if (lines === null)
          return null;
        const end = [o, t].map((all) => all.at(-1) ?? "").find((line) => line.trim() === "");
        return ["", ...lines, ...end === void 0 ? [] : [end]].join("\n");
      }
      function mergeLineLists(base, ours, theirs) {
        const regions = (0, three_way_diff.s)(base, ours, theirs);
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
        if (b === void 0 || o === void 0 || t === void 0)
          return null;
        if (isSame(o, t) || isSame(b, t))
          return ours;
        if (isSame(b, o))
          return theirs;
        if (b.length === 0 && t.every((line) => o.includes(line)))
          return ours;
        if (b.length === 0 && o.every((line) => t.includes(line)))
          return theirs;
        return joinHalves(base, ours, theirs) ?? joinHalves(base, theirs, ours);
      }
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
      function toNode(text) {
        return { kind: "scalar", source: text, identity: `text ${JSON.stringify(commentLines(text))}` };
      }
      ;
      function assemble({ base, ours, theirs }, merged, path, record) {
        const fitting = [ours, theirs].filter((side) => side.entries.length === 0 === (merged.length === 0));
        const model = chooseModel(base, fitting) ?? ours;
        if (merged.length === 0 && ours.layout !== "delimited") {
          return resolveNode(record, { path, kind: "layout", base, ours, theirs });
        }
        const isAlike2 = fitting.length === 2 && breaksLines(ours) === breaksLines(theirs);
        const hasComment = [ours, theirs].some(({ close: close2 }) => close2.trim().length > 1);
        const close = fitting.length === 2 && (isAlike2 || hasComment) ? mergeTrivia({ base: base?.close, ours: ours.close, theirs: theirs.close }, path, record) : model.close;
        return createContainer({
          kind: model.kind,
          layout: model.layout,
          open: model.open,
          entries: fitEntries(merged, model),
          close,
          hasTrailingComma: merged.length > 0 && model.hasTrailingComma,
          indent: model.indent
        });
      }
      function chooseModel(base, [first, second]) {
        if (first === void 0 || second === void 0 || breaksLines(first) === breaksLines(second))
          return first;
        const breaks = base === void 0 || !breaksLines(base);
        return breaksLines(first) === breaks ? first : second;
      }
      function breaksLines({ entries }) {
        return entries[0]?.lead.includes("\n") ?? false;
      }
      ;
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
        if (base === void 0 && isLaidOutAnew(ours, theirs))
          return takeWider(ours, theirs);
        if (ours.kind !== "scalar" && theirs.kind === ours.kind && theirs.layout === ours.layout) {
          const container = base?.kind === ours.kind ? base : void 0;
          if (container !== void 0 || ours.identity === theirs.identity)
            return mergeContainers(indentBlocksAlike({ base: container, ours, theirs }), path, record);
        }
        if (ours.identity === theirs.identity || base?.identity === theirs.identity)
          return ours;
        if (base?.identity === ours.identity)
          return theirs;
        const kind = base === void 0 ? "both-added" : "both-changed";
        const whole = base === void 0 ? findWhole(ours, theirs) : void 0;
        if (whole !== void 0) {
          const decision = `${formatPath(path)}: both sides added it; one contains the other`;
          record.decisions.push(decision);
          record.doubts.push(decision);
          return whole;
        }
        return resolveNode(record, { path, kind, base, ours, theirs, comments });
      }
      function findWhole(ours, theirs) {
        if (holds(ours, theirs))
          return ours;
        return holds(theirs, ours) ? theirs : void 0;
      }
      function isLaidOutAnew(ours, theirs) {
        const mayHoldComments = ({ source }) => /#|\/[/*]/.test(source);
        return ours.identity === theirs.identity && !mayHoldComments(ours) && !mayHoldComments(theirs);
      }
      function takeWider(ours, theirs) {
        const [a, b] = [ours, theirs].map(({ source }) => source.split("\n").length);
        if (a !== b)
          return (a ?? 0) > (b ?? 0) ? ours : theirs;
        return ours.source < theirs.source ? ours : theirs;
      }
      function indentBlocksAlike({ base, ours, theirs }) {
        if (ours.layout !== "block" || base !== void 0 && base.layout !== "block")
          return { base, ours, theirs };
        const indent2 = ours.indent === base?.indent ? theirs.indent : ours.indent;
        return {
          base: base && shiftBlock(base, indent2 - base.indent),
          ours: shiftBlock(ours, indent2 - ours.indent),
          theirs: shiftBlock(theirs, indent2 - theirs.indent)
        };
      }
      function mergeContainers(versions, path, record) {
        const { base, ours, theirs } = versions;
        const aligned = ours.kind === "map" ? alignMaps(versions) : alignLists(versions, record.traitsOf(path));
        if (typeof aligned === "string")
          return resolveNode(record, { path, kind: aligned, base, ours, theirs });
        const adjacentEdits = base === void 0 ? [] : findAdjacentEdits(aligned, ours.kind === "list");
        record.adjacentEdits.push(...adjacentEdits);
        if (ours.kind === "list")
          record.adjacentEdits.push(...findValueEdits(aligned));
        if (adjacentEdits.some(isReplacement) || ours.kind === "map" && replacesElsewhere(versions)) {
          record.conflicts.push({ path, kind: "removed-and-added", base, ours, theirs });
        }
        const merged = [];
        for (const { name, versions: entryVersions } of aligned) {
          const part = ours.kind === "map" ? name : `[${merged.length}]`;
          const entry = mergeEntries(entryVersions, [...path, part], record);
          if (entry !== void 0)
            merged.push(entry);
        }
        if (ours.kind === "list" && repeatsAnElement(merged, [base, ours, theirs])) {
          return resolveNode(record, { path, kind: "both-added-elements", base, ours, theirs });
        }
        if (ours.kind === "map")
          recordExclusives(versions, merged, path, record);
        return assemble(versions, merged, path, record);
      }
      function recordExclusives({ base, ours, theirs }, merged, path, record) {
        const pair = findExclusiveMembers(merged.map(({ key }) => key), [base, ours, theirs]);
        if (pair === void 0)
          return;
        const memberOf = (side) => side.entries.find(({ key }) => pair.includes(key))?.node;
        record.conflicts.push({
          path: [...path, pair.join(" and ")],
          kind: "exclusive",
          base: void 0,
          ours: memberOf(ours),
          theirs: memberOf(theirs)
        });
      }
      function replacesElsewhere({ base, ours, theirs }) {
        if (base === void 0)
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
        if (ours !== void 0 && theirs !== void 0) {
          const comments = { base: base?.tail ?? "", ours: ours.tail, theirs: theirs.tail };
          const node2 = mergeNodes({ base: base?.node, ours: ours.node, theirs: theirs.node, comments }, path, record);
          if (node2 === void 0)
            return void 0;
          return {
            key: ours.key,
            lead: mergeTrivia({ base: base?.lead, ours: ours.lead, theirs: theirs.lead }, path, record),
            head: mergeTrivia({ base: base?.head, ours: ours.head, theirs: theirs.head }, path, record, "spelling"),
            node: node2,
            tail: mergeTails({ base, ours, theirs }, node2, path, record)
          };
        }
        const kept = ours ?? theirs;
        if (base === void 0 || kept === void 0)
          return kept;
        if (kept.node.identity === base.node.identity) {
          if (merge_syntax_textOf(kept) !== merge_syntax_textOf(base) || kept.node.source !== base.node.source) {
            const decision = `${formatPath(path)}: one side removed it, the other only changed comments or layout of it`;
            record.decisions.push(decision);
            record.doubts.push(decision);
          }
          return void 0;
        }
        const remover = ours === void 0 ? "ours" : "theirs";
        const node = resolveNode(record, {
          path,
          kind: "deleted-and-changed",
          base: base.node,
          ours: ours?.node,
          theirs: theirs?.node,
          isMoved: record.added[remover].has(entryKey(base.key, base.node))
        });
        return node === void 0 ? void 0 : { ...kept, node };
      }
      function merge_syntax_textOf({ lead, head, node, tail }) {
        return `${lead}${head}${node.source}${tail}`.replace(/\s+/g, "");
      }
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
      ;
      const CODE_KEYS = /^(?:if|unless|when|while|until|run|runs|scripts?|commands?|cmd|args|arguments|entry_?point|exec|eval|expr(?:ession)?|condition|query|filter|rule|test|code|sql|assert|(?:before|after|pre|post)_?(?:script|install)?)$/i;
      const CODE_SIGNS = /\$[{(\w]|\{\{|&&|\|\||=>|[<>=!]=|^#!|;\s*$|(?:^|\s)--?[a-z]|`|\w\(/im;
      function isCode(path, ...versions) {
        const keys = path.filter((part) => !part.startsWith("["));
        if (keys.slice(-2).some((key) => CODE_KEYS.test(key)))
          return true;
        return versions.some((node) => node?.kind === "scalar" && CODE_SIGNS.test(node.string ?? node.source));
      }
      const PROSE_KEYS = /^(?:desc(?:ription)?|(?:short|long|display|default|help|sub)?[-_]?(?:description|title|name|text|message|label)|summary|comments?|notes?|body|help|caption|heading|tagline|about|abstract|copyright|greeting|placeholder|tooltip|hint|question|answer|doc|docs|message-to-authors)$/i;
      const SENTENCE = /^\s*\p{Lu}?\p{Ll}+(?:['’,]?\s+[\p{L}\d'’"(),/-]+){3,}[.!?:]?\s*$/u;
      const BEGINS_OR_ENDS_SO = /^\s*\p{Lu}\p{Ll}*\s|[.!?]\s*$/u;
      function isProse(path, ...versions) {
        const key = path.findLast((part) => !part.startsWith("[")) ?? "";
        if (isCode(path, ...versions))
          return false;
        if (PROSE_KEYS.test(key))
          return true;
        return versions.every((node) => {
          const text = node?.kind === "scalar" ? node.string ?? node.source : "";
          const lines = text.split("\n").filter((line) => line.trim() !== "");
          return BEGINS_OR_ENDS_SO.test(text) && lines.some((line) => SENTENCE.test(line));
        });
      }
      ;
      const WRITTEN_AT = /^[\s#/"'-]*(?:last[-_ ]?)?(?:created|generated|updated|modified|timestamp)(?:[-_ ]?(?:at|on|time|date))?["']?\s*[:=]\s*["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)["']?,?\s*$/gim;
      const OPAQUE = /^(?:[\w-]+:)?[0-9a-f]{32,}$/i;
      function findLaterGeneration({ base, ours, theirs }) {
        if (base === null)
          return null;
        const [before, a, b] = [readStamp(base), readStamp(ours), readStamp(theirs)];
        if (before === null || a === null || b === null || a.time === b.time)
          return null;
        if (a.time <= before.time || b.time <= before.time)
          return null;
        return a.time > b.time ? { later: "ours", texts: { base, ours, theirs: theirs.replace(b.text, before.text) } } : { later: "theirs", texts: { base, ours: ours.replace(a.text, before.text), theirs } };
      }
      function swapSides({ later, texts }) {
        const { base, ours, theirs } = texts;
        return { later: later === "ours" ? "theirs" : "ours", texts: { base, ours: theirs, theirs: ours } };
      }
      function resolveGenerated(conflict, generation) {
        if (generation === null || conflict.kind !== "both-changed")
          return void 0;
        const node = conflict[generation.later];
        if (node === void 0 || ![conflict.base, conflict.ours, conflict.theirs].every(isOpaque))
          return void 0;
        return {
          kind: "use",
          node,
          isClear: true,
          why: `both sides regenerated it; ${node.source} is the later one`
        };
      }
      function readStamp(text) {
        const stamps = [...text.matchAll(WRITTEN_AT)].map(([, stamp2 = ""]) => stamp2);
        const [stamp = ""] = stamps;
        const time = Date.parse(stamp);
        return stamps.length === 1 && !Number.isNaN(time) ? { text: stamp, time } : null;
      }
      function isOpaque(node) {
        return node?.kind === "scalar" && OPAQUE.test(node.string ?? node.source);
      }
      ;
      const resolveRemovedNode = ({ kind, base, ours, theirs, isMoved }) => {
        const kept = ours ?? theirs;
        if (kind !== "deleted-and-changed" || base === void 0 || kept === void 0)
          return void 0;
        if (isMoved || !onlyBumpsVersions(base, kept))
          return void 0;
        return {
          kind: "remove",
          isClear: false,
          why: "one side removed it, the other only changed versions in it"
        };
      };
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
        if (node.kind !== "scalar" || node.string === void 0)
          return false;
        return readVersion(node.string) !== void 0 || isPinned(node.string);
      }
      ;
      function mergeWords(base, ours, theirs, split = splitWords) {
        const [o, a, b] = [split(base), split(ours), split(theirs)];
        const regions = (0, three_way_diff.s)(o, a, b);
        if (regions === null || regions.some(({ kind }) => kind === "conflict"))
          return null;
        return regions.flatMap((region) => region.kind === "merged" ? region.items : []).join("");
      }
      function splitWords(text) {
        return text.match(/\s+|[^\s"'`(){}[\],;|&]+|["'`(){}[\],;|&]/g) ?? [];
      }
      function splitSymbols(text) {
        return text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
      }
      ;
      const resolveSeparateEdits = (conflict) => {
        const { path, base, ours, theirs } = conflict;
        return isProse(path, base, ours, theirs) ? joinWords(conflict) : join(conflict, mergeCodeLines, "both sides edited different lines of it");
      };
      const joinWords = (conflict) => join(conflict, mergeWords, "both sides edited different words of it");
      function join({ kind, base, ours, theirs }, merge, why) {
        if (kind !== "both-changed" || base?.kind !== "scalar" || ours?.kind !== "scalar" || theirs?.kind !== "scalar") {
          return void 0;
        }
        if (base.string === void 0 || ours.string === void 0 || theirs.string === void 0)
          return void 0;
        if (!isText(base) || !isText(ours) || !isText(theirs))
          return void 0;
        const source = merge(base.source, ours.source, theirs.source);
        const string = merge(base.string, ours.string, theirs.string);
        if (source === null || string === null)
          return void 0;
        const node = { kind: "scalar", source, identity: JSON.stringify(string), string };
        return { kind: "compose", node, isClear: false, why };
      }
      function mergeCodeLines(base, ours, theirs) {
        return mergeWords(base, ours, theirs, (text) => text.split(/(?<=\n)/));
      }
      function isText({ source }) {
        return /\S\s+\S/.test(source);
      }
      ;
      const resolveRaisedVersion = (conflict) => {
        const [a, b] = [versionOf(conflict, "ours"), versionOf(conflict, "theirs")];
        if (a === void 0 || b === void 0 || !isSameThing(a, b))
          return void 0;
        if (conflict.kind === "both-changed") {
          const before = versionOf(conflict, "base");
          if (before === void 0)
            return void 0;
          if ((0, semver.compare)(a.version, before.version) <= 0 || (0, semver.compare)(b.version, before.version) <= 0)
            return void 0;
          return higher(conflict, a, b, "both sides raised it");
        }
        if (conflict.kind !== "both-added" || !isOneLine(a.version, b.version))
          return void 0;
        return higher(conflict, a, b, "both sides added it");
      };
      function higher(conflict, a, b, why) {
        if (followsOtherLine(a.version, b.version))
          return void 0;
        const order = (0, semver.compare)(a.version, b.version);
        if (order === 0)
          return void 0;
        const node = order > 0 ? conflict.ours : conflict.theirs;
        if (node === void 0)
          return void 0;
        return {
          kind: "use",
          node,
          isClear: isOneLine(a.version, b.version),
          why: `${why}; ${node.source} is the higher version`
        };
      }
      function isOneLine(a, b) {
        const [x, y] = [(0, semver.parse)(a), (0, semver.parse)(b)];
        return x !== null && y !== null && x.major === y.major && x.prerelease.length === y.prerelease.length;
      }
      function versionOf(conflict, side) {
        const node = conflict[side];
        if (node?.kind !== "scalar")
          return void 0;
        const isNamedVersion = /version$/i.test(conflict.path.at(-1) ?? "");
        const text = node.string ?? (isNamedVersion ? node.source : "");
        return readPinnedVersion(text, conflict.comments?.[side] ?? "") ?? readVersion(text, isNamedVersion) ?? readLabel(text);
      }
      function readLabel(text) {
        const { name = "", rest = "" } = /^(?<name>[a-z]+-)(?<rest>\d+\.\S*)$/i.exec(text)?.groups ?? {};
        const version = readVersion(rest);
        return version && { ...version, prefix: `${name}${version.prefix}` };
      }
      function isSameThing(a, b) {
        const name = ({ prefix }) => prefix.replace(/[\sv]*$/, "");
        return a.form === b.form && name(a) === name(b);
      }
      function followsOtherLine(a, b) {
        const [x, y] = [(0, semver.parse)(a), (0, semver.parse)(b)];
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
      ;
      function mergeLines(base, ours, theirs) {
        const regions = (0, three_way_diff.s)(base.split("\n"), ours.split("\n"), theirs.split("\n"));
        if (regions === null)
          return null;
        return regions.map((region) => {
          if (region.kind === "merged")
            return { kind: "merged", lines: region.items };
          return { kind: "hunk", hunk: { base: region.base, ours: region.ours, theirs: region.theirs } };
        });
      }
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
      function mergeTextByPicking(regions, pick) {
        return regions.flatMap((region) => region.kind === "merged" ? region.lines : pick(region.hunk)).join("\n");
      }
      ;
      const VERSIONS = ["base", "ours", "theirs"];
      function followRenames(documents) {
        const findings = { decisions: [], conflicts: [] };
        const { base, ours, theirs } = documents;
        const roots = followInside({ base: base.root, ours: ours.root, theirs: theirs.root }, [], findings);
        return {
          documents: {
            base: { ...base, root: roots.base },
            ours: { ...ours, root: roots.ours },
            theirs: { ...theirs, root: roots.theirs }
          },
          ...findings
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
          theirs: indexByKey(maps.theirs)
        };
        for (const [key, inBase] of entries.base) {
          const [inOurs, inTheirs] = [entries.ours.get(key), entries.theirs.get(key)];
          if (inOurs === void 0 || inTheirs === void 0)
            continue;
          const inside = { base: inBase.node, ours: inOurs.node, theirs: inTheirs.node };
          const followed = followInside(inside, [...path, key], findings);
          if (followed === inside)
            continue;
          for (const version of VERSIONS) {
            const entry = entries[version].get(key);
            if (entry !== void 0)
              entries[version].set(key, { ...entry, node: followed[version] });
          }
        }
        const rebuild = (version) => isUntouched(maps[version], entries[version]) ? maps[version] : createContainer({ ...maps[version], entries: [...entries[version].values()] });
        const rebuilt = { base: rebuild("base"), ours: rebuild("ours"), theirs: rebuild("theirs") };
        return VERSIONS.every((version) => rebuilt[version] === nodes[version]) ? nodes : rebuilt;
      }
      function renameEntries(maps, path, { decisions, conflicts }) {
        const inBase = indexByKey(maps.base);
        const [inOurs, inTheirs] = [indexByKey(maps.ours), indexByKey(maps.theirs)];
        const [byOurs, byTheirs] = [findNewNames(inBase, inOurs), findNewNames(inBase, inTheirs)];
        const renamed = { base: /* @__PURE__ */ new Map(), ours: /* @__PURE__ */ new Map(), theirs: /* @__PURE__ */ new Map() };
        for (const [key, entry] of inBase) {
          const [ours, theirs] = [byOurs.get(entry), byTheirs.get(entry)];
          const name = ours ?? theirs;
          if (name === void 0)
            continue;
          const here = [...path, name.key];
          if (ours !== void 0 && theirs !== void 0) {
            if (ours.key === theirs.key) {
              renamed.base.set(key, name);
              decisions.push(`${formatPath(here)}: both sides renamed it from ${key}`);
            } else if (!isRepeated(ours, inTheirs) && !isRepeated(theirs, inOurs)) {
              const node = { base: entry.node, ours: ours.node, theirs: theirs.node };
              conflicts.push({ path: [...path, key], kind: "renamed-apart", ...node });
            }
            continue;
          }
          const [side, others] = ours === void 0 ? ["ours", inOurs] : ["theirs", inTheirs];
          const same = others.get(key);
          if (same === void 0 || others.has(name.key) || same.node.identity === entry.node.identity)
            continue;
          renamed.base.set(key, name);
          renamed[side].set(key, name);
          decisions.push(`${formatPath(here)}: one side renamed it from ${key}`);
        }
        return {
          base: giveNames(maps.base, renamed.base),
          ours: giveNames(maps.ours, renamed.ours),
          theirs: giveNames(maps.theirs, renamed.theirs)
        };
      }
      function indexByKey(map) {
        return new Map(map.entries.map((entry) => [entry.key, entry]));
      }
      function findNewNames(base, side) {
        const removed = [...base.values()].filter(({ key }) => !side.has(key));
        const added = [...side.values()].filter(({ key }) => !base.has(key));
        return new Map([...findRenames(removed, added)].map(([after, before]) => [before, after]));
      }
      function isRepeated({ key }, others) {
        return others.has(key);
      }
      function giveNames(map, names) {
        if (names.size === 0)
          return map;
        const entries = map.entries.map((entry) => {
          const name = names.get(entry.key);
          return name === void 0 ? entry : { ...entry, key: name.key, head: name.head };
        });
        return createContainer({ ...map, entries });
      }
      function isUntouched(map, entries) {
        return map.entries.every((entry) => entries.get(entry.key) === entry);
      }
      ;
      const DEPENDENCY_MAPS = [
        "dependencies",
        "devDependencies",
        "peerDependencies",
        "optionalDependencies"
      ];
      function membersOf({ root }, map) {
        const node = root.kind === "map" ? root.entries.find(({ key }) => key === map)?.node : void 0;
        return node?.kind === "map" ? node.entries : [];
      }
      ;
      const MIN_SIBLINGS = 2;
      function followLockstep(documents, isManifest) {
        const read = isManifest ? readSiblings : readUses;
        const first = follow(documents, "ours", "theirs", read);
        const second = follow(first.documents, "theirs", "ours", read);
        return {
          documents: second.documents,
          decisions: [...first.decisions, ...second.decisions],
          conflicts: []
        };
      }
      function follow(documents, mover, adder, read) {
        const decisions = [];
        const [before, moved, added] = [documents.base, documents[mover], documents[adder]].map(read);
        const places = new Set([...before ?? [], ...moved ?? []].map(({ place }) => place));
        const replaced = /* @__PURE__ */ new Map();
        for (const { place, family, node } of added ?? []) {
          if (places.has(place))
            continue;
          const target = findTarget(before ?? [], moved ?? [], family, node);
          if (target === void 0)
            continue;
          replaced.set(node, target);
          decisions.push(`${place}: one side added it at ${node.source}, from which the other moved all its siblings to ${target.source}`);
        }
        if (replaced.size === 0)
          return { documents, decisions, conflicts: [] };
        return {
          documents: { ...documents, [adder]: replaceNodes(documents[adder], replaced) },
          decisions,
          conflicts: []
        };
      }
      function findTarget(before, moved, family, old) {
        const isOld = (sibling) => sibling.family === family && sibling.node.identity === old.identity;
        const siblings = before.filter(isOld);
        if (siblings.length < MIN_SIBLINGS || moved.some(isOld))
          return void 0;
        const places = new Set(siblings.map(({ place }) => place));
        const targets = moved.filter(({ place }) => places.has(place)).map(({ node }) => node);
        const [target] = targets;
        const isAlike2 = targets.every(({ identity }) => identity === target?.identity);
        return targets.length >= MIN_SIBLINGS && isAlike2 ? target : void 0;
      }
      function readSiblings(document) {
        return DEPENDENCY_MAPS.flatMap((map) => membersOf(document, map).flatMap(({ key, node }) => {
          const scope = /^(@[^/]+)\//.exec(key)?.[1];
          return scope === void 0 || !lockstep_isVersion(node) ? [] : [{ place: `${map}.${key}`, family: scope, node }];
        }));
      }
      function readUses({ root }) {
        const found = [];
        const visit = (node, path) => {
          if (node.kind === "scalar")
            return;
          for (const entry of node.entries) {
            const here = `${path}.${nameStep(entry)}`;
            const family = entry.key === "uses" ? nameAction(entry) : void 0;
            if (family !== void 0)
              found.push({ place: here.replace(/^\./, ""), family, node: entry.node });
            visit(entry.node, here);
          }
        };
        visit(root, "");
        return found;
      }
      function nameStep({ key, node }) {
        if (key !== "" || node.kind !== "map")
          return key;
        const named = node.entries.find((member) => member.key === "id" || member.key === "name");
        const rest = node.entries.filter((member) => member.key !== "uses").map((member) => member.node.identity);
        return `[${named?.node.identity ?? rest.join(" ")}]`;
      }
      function nameAction({ node, tail }) {
        if (!lockstep_isVersion(node) || node.kind !== "scalar" || tail.trim() !== "")
          return void 0;
        return /^([^@\s]+)@/.exec(node.string ?? "")?.[1];
      }
      function lockstep_isVersion(node) {
        return node.kind === "scalar" && node.string !== void 0 && readVersion(node.string) !== void 0;
      }
      ;
      function followMovedDependencies(documents) {
        const first = carry(documents, "ours", "theirs");
        const second = carry(first.documents, "theirs", "ours");
        return {
          documents: second.documents,
          decisions: [...first.decisions, ...second.decisions],
          conflicts: [...findRemovedAndMoved(documents, "ours"), ...findRemovedAndMoved(documents, "theirs")]
        };
      }
      function findRemovedAndMoved(documents, remover) {
        const mover = remover === "ours" ? "theirs" : "ours";
        const isIn = (document, name) => DEPENDENCY_MAPS.some((map) => find(document, map, name) !== void 0);
        return DEPENDENCY_MAPS.flatMap((from) => membersOf(documents.base, from).flatMap(({ key: name, node: base }) => {
          if (isIn(documents[remover], name) || find(documents[mover], from, name) !== void 0)
            return [];
          const to = DEPENDENCY_MAPS.find((map) => find(documents[mover], map, name) !== void 0);
          const moved = to && find(documents[mover], to, name);
          if (to === void 0 || find(documents.base, to, name) !== void 0)
            return [];
          return [{ path: [to, name], kind: "deleted-and-changed", base, [mover]: moved }];
        }));
      }
      function carry(documents, mover, changer) {
        let followed = { documents, decisions: [], conflicts: [] };
        const { base } = documents;
        for (const from of DEPENDENCY_MAPS) {
          for (const { key: name, node: before } of membersOf(base, from)) {
            const changed = find(documents[changer], from, name);
            const to = DEPENDENCY_MAPS.find((map) => find(base, map, name) === void 0 && find(documents[mover], map, name) !== void 0);
            if (to === void 0 || find(documents[mover], from, name) !== void 0)
              continue;
            const isMoveAlone = find(documents[mover], to, name)?.identity === before.identity;
            if (!isMoveAlone || changed === void 0 || changed.identity === before.identity)
              continue;
            if (find(documents[changer], to, name) !== void 0)
              continue;
            followed = {
              documents: {
                ...followed.documents,
                [mover]: replace(followed.documents[mover], to, name, changed),
                [changer]: replace(followed.documents[changer], from, name, before)
              },
              decisions: [
                ...followed.decisions,
                `${to}.${name}: one side moved it here from ${from}, the other changed it to ${changed.source}`
              ],
              conflicts: []
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
          const members = entry.node.entries.map((member) => member.key === name ? { ...member, node } : member);
          return { ...entry, node: createContainer({ ...entry.node, entries: members }) };
        });
        return { ...document, root: createContainer({ ...root, entries }) };
      }
      ;
      const renamed_dependency_VERSIONS = ["base", "ours", "theirs"];
      function followRenamedDependencies(documents) {
        const first = renamed_dependency_follow(documents, "ours", "theirs");
        const second = renamed_dependency_follow(first.documents, "theirs", "ours");
        return {
          documents: second.documents,
          decisions: [...first.decisions, ...second.decisions],
          conflicts: []
        };
      }
      function renamed_dependency_follow(documents, renamer, changer) {
        let followed = documents;
        const decisions = [];
        for (const map of DEPENDENCY_MAPS) {
          const [before, renamed, changed] = [documents.base, documents[renamer], documents[changer]].map((document) => new Map(membersOf(document, map).map((entry) => [entry.key, entry])));
          for (const [key, { node }] of before ?? []) {
            const other = changed?.get(key)?.node;
            if (renamed?.has(key) || other === void 0 || other.identity === node.identity)
              continue;
            const names = [...renamed?.keys() ?? []].filter((name2) => !before?.has(name2) && !changed?.has(name2) && (isSameButNumbers(name2, key) || isSameButScope(name2, key) && renamed?.get(name2)?.node.identity === node.identity));
            const [name] = names;
            const siblings = [...before?.keys() ?? []].filter((old) => !renamed?.has(old) && isSameButNumbers(old, key));
            if (name === void 0 || names.length > 1 || siblings.length > 1)
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
      function isSameButScope(one, other) {
        const plain = (name) => name.replace(/^@[^/]+\//, "");
        return one !== other && plain(one) === plain(other);
      }
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
      ;
      function annotate({ before, root, after }) {
        return JSON.stringify([commentLines(before), annotateNode(root), commentLines(after)]);
      }
      function annotateNode(node) {
        if (node.kind === "scalar")
          return node.identity;
        const entries = node.entries.map((entry) => annotateEntry(entry, node.kind === "map"));
        if (node.kind === "map")
          entries.sort((a, b) => a.key < b.key ? -1 : 1);
        return [node.kind, entries, commentLines(node.close)];
      }
      function annotateEntry({ key, lead, head, node, tail }, isInMap) {
        const behind = isInMap ? head.slice(head.lastIndexOf(":") + 1) : head;
        return { key, lead: commentLines(lead), head: behind.trim(), node: annotateNode(node), tail: tail.trim() };
      }
      function listIndents({ root }) {
        const indents = /* @__PURE__ */ new Map();
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
      ;
      function collectComments({ before, root, after }) {
        const counts = /* @__PURE__ */ new Map();
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
      function balanceComments(base, ours, theirs, result) {
        const [doubled, lost] = [[], []];
        for (const line of /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys(), ...result.keys()])) {
          const [b, o, t, r] = [base, ours, theirs, result].map((counts) => counts?.get(line) ?? 0);
          const wanted = countWanted(b ?? 0, o ?? 0, t ?? 0);
          if ((r ?? 0) > wanted)
            doubled?.push(line);
          if ((r ?? 0) < wanted)
            lost?.push(line);
        }
        return { doubled: doubled ?? [], lost: lost ?? [] };
      }
      function countWanted(base, ours, theirs) {
        return ours > base && theirs > base ? Math.max(ours, theirs) : Math.max(0, ours + theirs - base);
      }
      ;
      function collectLeaves({ root }, countsEmpty = false) {
        const leaves = /* @__PURE__ */ new Map();
        const visit = (node, path) => {
          if (node.kind !== "scalar" && (node.entries.length > 0 || !countsEmpty)) {
            for (const entry of node.entries)
              visit(entry.node, node.kind === "list" ? `${path}[]` : `${path}.${entry.key}`);
            return;
          }
          const key = `${path}\0${node.identity}`;
          const known = leaves.get(key);
          if (known === void 0)
            leaves.set(key, { text: `${path.replace(/^\./, "")}: ${shorten(node.source)}`, count: 1 });
          else
            known.count += 1;
        };
        visit(root, "");
        return leaves;
      }
      function findDropped(base, side, other, result) {
        return [...side].filter(([key, { count }]) => {
          const before = base?.get(key)?.count ?? 0;
          const removed = Math.max(0, before - (other.get(key)?.count ?? 0));
          return count > before && count - removed > (result.get(key)?.count ?? 0);
        }).map(([key]) => key);
      }
      function findLost(base, ours, theirs, result) {
        return [...base ?? []].filter(([key, { count }]) => {
          const removedBy = (side) => Math.max(0, count - (side.get(key)?.count ?? 0));
          return (result.get(key)?.count ?? 0) < count - removedBy(ours) - removedBy(theirs);
        }).map(([key]) => key);
      }
      function findRestored(base, ours, theirs, result) {
        return [...base ?? []].filter(([key, { count }]) => {
          const countIn = (leaves) => leaves.get(key)?.count ?? 0;
          return countIn(result) > Math.max(0, countIn(ours) + countIn(theirs) - count);
        }).map(([key]) => key);
      }
      function findInvented(ours, theirs, result) {
        return [...result].map(([key]) => key).filter((key) => !ours.has(key) && !theirs.has(key));
      }
      function pathOf(key) {
        return key.slice(0, key.indexOf("\0"));
      }
      function shorten(text) {
        const flat = text.replace(/\s+/g, " ");
        return flat.length > 120 ? `${flat.slice(0, 119)}…` : flat;
      }
      ;
      function findMovedApart(merged, base, ours, theirs) {
        if (base === void 0)
          return [];
        const [before, byOurs, byTheirs] = [base, ours, theirs].map(countEntries);
        return [...countEntries(merged)].filter(([entry, count]) => {
          const [b, o, t] = [before, byOurs, byTheirs].map((counts) => counts?.get(entry) ?? 0);
          return (b ?? 0) > 0 && count > (b ?? 0) && (o ?? 0) <= (b ?? 0) && (t ?? 0) <= (b ?? 0);
        }).map(([entry]) => entry.slice(0, entry.indexOf("\0")));
      }
      function countEntries({ root }) {
        const counts = /* @__PURE__ */ new Map();
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
      ;
      function findRepeatedNames(merged, versions) {
        const before = versions.map((version) => version === void 0 ? /* @__PURE__ */ new Map() : countNames(version));
        return [...countNames(merged)].filter(([name, count]) => count > 1 && before.every((counts) => count > (counts.get(name) ?? 0))).map(([name]) => name.slice(name.lastIndexOf("\0") + 1));
      }
      function countNames({ root }) {
        const counts = /* @__PURE__ */ new Map();
        const visit = (node, path) => {
          if (node.kind === "scalar")
            return;
          for (const entry of node.entries) {
            const names = node.kind === "list" ? namesOf(entry.node) : [];
            for (const name of names) {
              const here = `${path}\0${name}`;
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
        const name = element_names_nameElement(node) ?? node.identity;
        const id2 = node.kind === "map" ? node.entries.find(({ key }) => key === "id")?.node : void 0;
        const byId = id2?.kind === "scalar" ? `id:${id2.string ?? id2.identity}` : name;
        return byId === name ? [name] : [name, byId];
      }
      ;
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
        if (repeated !== void 0)
          return failed(`both sides added ${repeated} to one list, in two places`);
        const [moved] = findMovedApart(reading.document, base, ours, theirs);
        if (moved !== void 0)
          return failed(`both sides moved ${moved}, each to another place`);
        return proveContent(claim, collectLeaves(reading.document), balance(claim, reading.document));
      }
      function balance({ base, ours, theirs }, result) {
        const [b, o, t] = [base && collectComments(base), collectComments(ours), collectComments(theirs)];
        return balanceComments(b, o, t, collectComments(result));
      }
      function proveContent({ base, ours, theirs, record }, result, comments) {
        const [b, o, t] = [base && collectLeaves(base), collectLeaves(ours), collectLeaves(theirs)];
        const invented = findInvented(o, t, result).filter((key) => !record.composed.some((id2) => key.endsWith(`\0${id2}`)));
        if (invented.length > 0)
          return failed("the result would contain a value that neither side has");
        if (findLost(b, o, t, result).length > 0)
          return failed("the result would lose something that both sides kept");
        if (findRestored(b, o, t, result).length > 0)
          return failed("the result would restore something that a side removed");
        const composedPaths = new Set(findInvented(o, t, result).map(pathOf));
        const describe = (side, leaves, other) => findDropped(b, leaves, other, result).filter((key) => !composedPaths.has(pathOf(key))).map((key) => `${side} ${leaves.get(key)?.text ?? key}`);
        const dropped = [...describe("ours", o, t), ...describe("theirs", t, o)];
        const [doubled] = comments.doubled;
        if (doubled !== void 0)
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
            "restores nothing that a side removed"
          ]
        };
      }
      function failed(problem) {
        return { status: "failed", problems: [problem] };
      }
      ;
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
        const prove = (text2) => ({
          text: text2,
          proof: proveMerge({ text: text2, merged, ...followed, record, read: format.read })
        });
        let { text, proof } = prove(rendered);
        if (byWords !== void 0 && isPreferred(byWords.document, rendered, task)) {
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
          merged: { strategy: "structure", confidence, text, proof: phrases, decisions, dropped }
        };
      }
      function isPreferred(byWords, rendered, { documents, format }) {
        const reading = format.read(rendered);
        if (reading.status !== "read" || annotate(reading.document) !== annotate(byWords))
          return false;
        const { base, ours, theirs } = documents;
        return base === void 0 || !isIndentedAnew(base, ours) && !isIndentedAnew(base, theirs);
      }
      function isIndentedAnew(before, after) {
        const known = listIndents(before);
        return [...listIndents(after)].some(([path, indent2]) => (known.get(path) ?? indent2) !== indent2);
      }
      function mergeByWords({ base, ours, theirs }, format) {
        const text = mergeTextByWords(base ?? "", ours, theirs);
        const reading = text === null ? void 0 : format.read(text);
        if (text === null || reading?.status !== "read")
          return void 0;
        return { text, document: reading.document };
      }
      function isSymmetric({ base, ours, theirs }, merged, task, resolve) {
        const { format } = task;
        if (format.setKeys.length > 0)
          return true;
        const swappedTask = { ...task, generation: task.generation && swapSides(task.generation) };
        const swapped = mergeDocuments(base, theirs, ours, createRecord((conflict) => resolve(conflict, swappedTask), format, { base, ours: theirs, theirs: ours }));
        return swapped.root.identity === merged.root.identity;
      }
      function followChanges(documents, record, format) {
        const { base, ours, theirs } = documents;
        if (base === void 0)
          return documents;
        let followed = { base, ours, theirs };
        const ways = format.isManifest ? [followRenamedDependencies, followMovedDependencies, followLockstep] : [followRenames, followLockstep];
        for (const follow2 of ways) {
          const { documents: next, decisions, conflicts } = follow2(followed, format.isManifest);
          record.decisions.push(...decisions);
          record.doubts.push(...decisions);
          record.conflicts.push(...conflicts);
          followed = next;
        }
        return followed;
      }
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
          traitsOf
        };
      }
      function rate(merged, byWords, { record, dropped, format }) {
        if (record.decisions.length + record.doubts.length + dropped.length > 0)
          return "medium";
        const isSame2 = byWords?.identity === merged.root.identity;
        if (record.adjacentEdits.length === 0)
          return isSame2 || !format.isManifest ? "high" : "medium";
        const isOther = byWords !== void 0 && !isSame2;
        return record.adjacentEdits.every(isAlike) && !isOther ? "high" : "medium";
      }
      ;
      const NUMBER = /\d[\w.+-]*/g;
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
            "contains only numbers that a side wrote"
          ],
          decisions: conflicts.map(({ path }) => `${formatPath(path)}: both sides' edits of its text are joined`),
          dropped: []
        };
      }
      function takesEveryEdit({ base, ours, theirs }, result, joinsTexts) {
        const [b, o, t, r] = [base, ours, theirs, result].map((document) => document && collectLeaves(document, true));
        if (b === void 0 || o === void 0 || t === void 0 || r === void 0)
          return false;
        const invented = findInvented(o, t, r).map(pathOf);
        if (!joinsTexts && invented.length > 0)
          return false;
        const [byOurs, byTheirs, inResult] = [collectValues(o), collectValues(t), collectValues(r)];
        const isJoined = (path) => {
          const [a, b2, joined] = [byOurs.get(path), byTheirs.get(path), inResult.get(path)];
          return a !== void 0 && b2 !== void 0 && !inventsNumber(joined ?? "", a, b2);
        };
        if (!invented.every(isJoined))
          return false;
        const dropped = [...findDropped(b, o, t, r), ...findDropped(b, t, o, r)].map(pathOf);
        if (!dropped.every((path) => invented.includes(path)))
          return false;
        return findLost(b, o, t, r).length === 0 && findRestored(b, o, t, r).length === 0;
      }
      function collectValues(leaves) {
        const values = /* @__PURE__ */ new Map();
        for (const key of leaves.keys()) {
          const path = pathOf(key);
          values.set(path, `${values.get(path) ?? ""} ${key.slice(path.length + 1)}`);
        }
        return values;
      }
      function inventsNumber(text, ours, theirs) {
        const written = /* @__PURE__ */ new Set([...ours.match(NUMBER) ?? [], ...theirs.match(NUMBER) ?? []]);
        return (text.match(NUMBER) ?? []).some((number) => !written.has(number));
      }
      ;
      function resolveStructured(given, givenFormat) {
        const generation = findLaterGeneration(given);
        const versions = generation?.texts ?? given;
        const texts = givenFormat.name === "JSON" ? indentJsonAlike(versions) : versions;
        const read = readVersions(texts, givenFormat);
        if (read.status === "open")
          return read;
        const task = createTask(texts, read, generation);
        const { format, documents } = task;
        const first = attemptMerge(task, resolveByRules);
        if (first.status === "merged")
          return first;
        if (first.status === "failed") {
          return { status: "open", reason: "not-proved", details: first.problems, candidates: [] };
        }
        const { conflicts } = first;
        const joined = conflicts.every((conflict) => mayBeJoined(conflict, format)) ? joinSymbols(task.texts, documents, conflicts, format) : null;
        if (joined !== null)
          return { status: "merged", merged: joined };
        const details = conflicts.map((conflict) => describeConflict(conflict, documents));
        const second = attemptMerge(task, (conflict, mergeTask) => resolveByRules(conflict, mergeTask) ?? joinWords(conflict));
        if (second.status === "merged") {
          return { status: "proposed", merged: { ...second.merged, confidence: "low" }, details };
        }
        return { status: "open", reason: "clash", details, candidates: findCandidates(task) };
      }
      function createTask(texts, { format, documents }, generation) {
        const indented = format.name !== "YAML" ? documents : indentYamlAlike(documents, format);
        if (indented === documents)
          return { texts, documents, format, generation };
        const { base, ours, theirs } = indented;
        return {
          texts: {
            base: base === void 0 ? null : renderDocument(base),
            ours: renderDocument(ours),
            theirs: renderDocument(theirs)
          },
          documents: indented,
          format,
          generation
        };
      }
      const resolveByRules = (conflict, { format, generation }) => resolveRaisedVersion(conflict) ?? resolveGenerated(conflict, generation) ?? resolveRemovedNode(conflict) ?? (format.joinsTexts ? resolveSeparateEdits(conflict) : void 0);
      function mayBeJoined({ kind, path, base, ours, theirs }, { joinsTexts }) {
        if (kind === "removed-and-added")
          return ours?.kind === "map";
        const isScalar = [base, ours, theirs].every((node) => node?.kind === "scalar");
        if (!joinsTexts || kind !== "both-changed" || !isScalar || isCode(path, base, ours, theirs))
          return false;
        const isOneWord = [base, ours, theirs].every((node) => !/\S\s+\S/.test(node?.source ?? ""));
        return isOneWord || isProse(path, base, ours, theirs);
      }
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
        return node === void 0 ? { ...basis, kind: "remove" } : { ...basis, kind: "use", node };
      }
      ;
      const mergeStructure = {
        name: "structure",
        resolve: ({ texts, format, strategy }) => {
          if (strategy === "words")
            return void 0;
          if (format === void 0) {
            if (strategy !== "structure")
              return void 0;
            return needsHuman("unsupported-layout", "the path is neither JSON, YAML nor TOML");
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
        }
      };
      ;
      const preferOneSide = {
        name: "prefer-side",
        resolve: ({ texts, strategy, asker, format }) => {
          if (strategy !== "ours" && strategy !== "theirs")
            return void 0;
          const merged = takeSide(texts, strategy, asker);
          if (merged === null)
            return needsHuman("not-proved", "the texts are too long to compare");
          if (isReadable(merged.text, format))
            return { status: "resolved", ...merged };
          return needsHuman("not-proved", `the lines of ${strategy} make a file that does not parse`);
        }
      };
      function takeSide({ base, ours, theirs }, side, asker) {
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
          decisions: [`${asker} prefers ${side} where both sides conflict`],
          dropped: dropped.filter((line) => line.trim() !== "").map((line) => `${other} ${line.trim()}`)
        };
      }
      ;
      function raiseVersions({ base, ours, theirs }, isVersion2) {
        const sides = [base, ours, theirs].map((text) => text.split("\n").map(splitLine));
        const [before = [], a = [], b = []] = sides;
        const [inBase, inOurs, inTheirs] = [before, a, b].map((lines) => findFrames(lines, isVersion2));
        const raised = [];
        for (const [frame, at] of inBase ?? []) {
          const [x, y] = [inOurs?.get(frame), inTheirs?.get(frame)];
          const lines = [before[at ?? -1], a[x ?? -1], b[y ?? -1]];
          const [old, left, right] = lines;
          if (old === void 0 || left === void 0 || right === void 0)
            continue;
          for (const [index, word] of old.entries()) {
            const [one, other] = [left[index] ?? "", right[index] ?? ""];
            const higher2 = takeHigher({ base: word, ours: one, theirs: other }, isVersion2, raised);
            if (higher2 !== null)
              for (const line of [old, left, right])
                line[index] = higher2;
          }
        }
        const [newBase = "", newOurs = "", newTheirs = ""] = sides.map((lines) => lines.map((words) => words.join("")).join("\n"));
        return { base: newBase, ours: newOurs, theirs: newTheirs, raised };
      }
      function splitLine(line) {
        return splitWords(line).flatMap((word) => word.split(/(?<=\w>)(?=v?\d)|(?<=\w)(?=<\/)/));
      }
      function findFrames(lines, isVersion2) {
        const frames = /* @__PURE__ */ new Map();
        for (const [index, words] of lines.entries()) {
          const versions = words.map((word) => readVersion(word, isVersion2));
          if (!versions.some((version) => version !== void 0))
            continue;
          const frame = words.map((word, at) => versions[at]?.prefix.concat("\0") ?? word).join("");
          frames.set(frame, frames.has(frame) ? null : index);
        }
        return frames;
      }
      function takeHigher({ base, ours, theirs }, isVersion2, raised) {
        if (ours === theirs || ours === base || theirs === base)
          return null;
        const resolution = resolveRaisedVersion({
          path: isVersion2 ? ["version"] : [],
          kind: "both-changed",
          base: toScalar(base),
          ours: toScalar(ours),
          theirs: toScalar(theirs)
        });
        if (resolution?.kind !== "use")
          return null;
        const higher2 = resolution.node.source;
        raised.push({
          why: `${base}: ${resolution.why}`,
          dropped: higher2 === ours ? `theirs ${theirs}` : `ours ${ours}`,
          isClear: resolution.isClear
        });
        return higher2;
      }
      function toScalar(text) {
        return { kind: "scalar", source: text, identity: JSON.stringify(text), string: text };
      }
      ;
      const VERSION_FILES = /(?:^|\/)(?:\.nvmrc|\.[a-z]+-version|version(?:\.txt)?)$/i;
      const VERSION_LISTS = /(?:^|\/)(?:go\.mod|go\.work|\.tool-versions|requirements[\w.-]*\.(?:txt|in)|constraints[\w.-]*\.txt|(?:[\w.-]+\.)?(?:dockerfile|containerfile)(?:\.[\w.-]+)?)$/i;
      const MANIFESTS = /(?:^|\/)(?:Gemfile|[\w.-]+\.gemspec|gradle\.properties|[\w.-]+\.gradle(?:\.kts)?|pom\.xml|packages\.config|[\w.-]+\.(?:[cfv][sb]proj|props|targets|nuspec|vcxproj|sqlproj))$/i;
      const raiseOnlyVersions = {
        name: "versions",
        resolve: ({ path, texts, strategy }) => {
          const isVersion2 = VERSION_FILES.test(path);
          if (strategy !== void 0 || texts.base === null)
            return void 0;
          const isManifest = MANIFESTS.test(path);
          if (!isVersion2 && !isManifest && !VERSION_LISTS.test(path))
            return void 0;
          const { base, ours, theirs, raised } = raiseVersions({ ...texts, base: texts.base }, isVersion2);
          if (isManifest && raised.some(({ isClear }) => !isClear))
            return void 0;
          const regions = raised.length === 0 ? null : mergeLines(base, ours, theirs);
          if (regions === null)
            return void 0;
          const lines = regions.flatMap((region) => region.kind === "merged" ? region.lines : []);
          const isOpen = regions.some(({ kind }) => kind === "hunk");
          if (isOpen || hasConflictMarkers(lines.join("\n")) || repeatsThing(lines, texts) || mixesVariants(texts))
            return void 0;
          return {
            status: "resolved",
            strategy: "words",
            confidence: "medium",
            text: lines.join("\n"),
            proof: [
              "contains no conflict marker",
              "takes every edit of both sides but the lower of two versions",
              "repeats no name that the sides have once"
            ],
            decisions: raised.map(({ why }) => why),
            dropped: raised.map(({ dropped }) => dropped)
          };
        }
      };
      function repeatsThing(lines, { ours, theirs }) {
        const [o, t] = [countThings(ours.split("\n")), countThings(theirs.split("\n"))];
        return [...countThings(lines)].some(([thing, count]) => count > Math.max(o.get(thing) ?? 0, t.get(thing) ?? 0));
      }
      function countThings(lines) {
        const counts = /* @__PURE__ */ new Map();
        for (const line of lines) {
          const element = /\b(?:Include|Update|id)="([^"]+)"/.exec(line);
          const word = /^\s*((?:(?:require|replace|arg|env|from|gem)\s+)?[^\s=<>~!@:#;[]+)/i.exec(line);
          const thing = (element ?? word)?.[1]?.toLowerCase();
          if (thing !== void 0)
            counts.set(thing, (counts.get(thing) ?? 0) + 1);
        }
        return counts;
      }
      function mixesVariants({ base, ours, theirs }) {
        const before = new Set(base?.split("\n"));
        const variants = [ours, theirs].map((text) => {
          const changed = text.split("\n").filter((line) => !before.has(line));
          return new Map(changed.flatMap((line) => {
            const image = /^\s*from\s+(?:--\S+\s+)*([^\s:]+):v?\d[\d.]*(\S*)/i.exec(line);
            return image === null ? [] : [[image[1], image[2]]];
          }));
        });
        return [...variants[0] ?? []].some(([image, variant]) => {
          const other = variants[1]?.get(image);
          return other !== void 0 && other !== variant;
        });
      }
      ;
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
              raised.length === 0 ? "takes every edit of both sides" : "takes every edit of both sides but the lower of two versions"
            ],
            decisions: raised.map(({ why }) => why),
            dropped: raised.map(({ dropped }) => dropped)
          };
          if (strategy === "words")
            return { status: "resolved", ...merged };
          return {
            status: "proposed",
            detail: raised.length === 0 ? "merges of text and code by words are right in about six of ten cases" : "the higher of two versions is right in about nine of ten cases, other words in six",
            ...merged
          };
        }
      };
      ;
      function learnAnswers(merges) {
        const answers = /* @__PURE__ */ new Map();
        for (const merge of merges) {
          for (const [key, lines] of findAnswers(merge)) {
            const known = answers.get(key);
            if (known === void 0)
              answers.set(key, { lines, uses: 1 });
            else if (known !== null && known.lines.join("\n") === lines.join("\n")) {
              answers.set(key, { lines, uses: known.uses + 1 });
            } else
              answers.set(key, null);
          }
        }
        return new Map([...answers].flatMap(([key, answer]) => answer === null ? [] : [[key, answer]]));
      }
      function recallMerge(texts, memory) {
        const regions = mergeLines(texts.base ?? "", texts.ours, texts.theirs);
        const hunks = regions?.flatMap((region) => region.kind === "hunk" ? [region.hunk] : []) ?? [];
        if (regions === null || hunks.length === 0 || hunks.some((hunk) => !memory.has(conflict_memory_keyOf(hunk))))
          return null;
        const answerOf = (hunk) => memory.get(conflict_memory_keyOf(hunk))?.lines ?? [];
        return {
          strategy: "memory",
          confidence: "memory",
          text: mergeTextByPicking(regions, answerOf),
          proof: [
            "every hunk was answered in this way by a person in an earlier merge",
            "contains no conflict marker"
          ],
          decisions: hunks.map((hunk) => `as before: ${answerOf(hunk)[0]?.trim() ?? "(nothing)"}`),
          dropped: []
        };
      }
      function findAnswers(merge) {
        const regions = mergeLines(merge.base ?? "", merge.ours, merge.theirs) ?? [];
        const result = merge.result.split("\n");
        const answers = [];
        let at = 0;
        for (const [index, region] of regions.entries()) {
          if (region.kind === "merged") {
            if (!startsWithAt(result, region.lines, at))
              return [];
            at += region.lines.length;
          } else {
            const end = findNext(result, regions[index + 1], at);
            if (end === -1)
              return [];
            answers.push([conflict_memory_keyOf(region.hunk), result.slice(at, end)]);
            at = end;
          }
        }
        return at === result.length ? answers : [];
      }
      function findNext(result, next, from) {
        if (next === void 0)
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
      function conflict_memory_keyOf({ base, ours, theirs }) {
        return JSON.stringify([base, ours, theirs]);
      }
      ;
      const recallAnswer = {
        name: "memory",
        resolve: ({ texts, memory, format }) => {
          const remembered = recallMerge(texts, memory);
          if (remembered === null || !isReadable(remembered.text, format))
            return void 0;
          return { status: "resolved", ...remembered };
        }
      };
      ;
      const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
      const UNDERLINE = /^(?:-{3,}|={3,})\s*$/;
      const RELEASE = /(?:^|[\s[@v(])\d+\.\d+(?:\.\d+)*\S*|\b\d{4}-\d\d-\d\d\b|\bunreleased\b|\bupcoming\b|^\[?next\]?$/i;
      function findReleaseLevel(lines) {
        const counts = /* @__PURE__ */ new Map();
        for (const index of lines.keys()) {
          const heading = readHeading(lines, index);
          if (heading !== null && RELEASE.test(heading.title))
            counts.set(heading.level, (counts.get(heading.level) ?? 0) + 1);
        }
        const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
        return best?.[0] ?? null;
      }
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
        if (marks !== void 0)
          return { level: marks.length, title: title ?? "", length: 1 };
        if (!UNDERLINE.test(below) || !/^[\w[(@v]/.test(line))
          return null;
        return { level: below.startsWith("=") ? 1 : 2, title: line, length: 2 };
      }
      function nameHeading(title) {
        if (/\bunreleased\b|\bupcoming\b|^\[?next\]?$/i.test(title))
          return "unreleased";
        const version = /(?:([\w@/.-]+)@)?v?(\d+\.\d+[\w.+-]*)/.exec(title);
        if (version?.[2] !== void 0)
          return `${version[1] ?? ""}@${version[2]}`;
        return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
      }
      ;
      const ENTRY = /^\s*[-*+]\s/;
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
      function mergeEntryLines(base, ours, theirs, habit) {
        const regions = (0, three_way_diff.s)(base, ours, theirs);
        if (regions === null)
          return null;
        const merged = [];
        for (const region of regions) {
          const lines = region.kind === "merged" ? region.items : addTo(region.base, region.ours, region.theirs, habit) ?? addTo(region.base, region.theirs, region.ours, habit);
          if (lines === null)
            return null;
          merged.push(...lines);
        }
        return merged;
      }
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
        return [...blanks, ...entries.flatMap((entry, index) => index === 0 ? entry : [...between, ...entry])];
      }
      function cutEntries(lines) {
        const entries = [];
        for (const line of lines) {
          const last = entries.at(-1);
          if (last === void 0 || ENTRY.test(line) && !/^\s{2,}/.test(line))
            entries.push([line]);
          else
            last.push(line);
        }
        return entries.map((entry) => entry.slice(entry.findIndex(isWritten), entry.findLastIndex(isWritten) + 1)).filter((entry) => entry.some(isWritten));
      }
      function merge_entry_lines_textOf(entry) {
        return entry.join("\n").trimEnd();
      }
      function isWritten(line) {
        return line.trim() !== "";
      }
      function numberOf(text) {
        return Number(/(?:#|\/(?:pull|issues)\/)(\d+)/.exec(text)?.[1] ?? 0);
      }
      ;
      const GROUPS = ["added", "changed", "deprecated", "removed", "fixed", "security"];
      function mergeBlocks(versions, level, habit) {
        const base = cutAtHeadings(versions.base, level);
        const ours = cutAtHeadings(versions.ours, level);
        const theirs = cutAtHeadings(versions.theirs, level);
        if (base === null || ours === null || theirs === null)
          return null;
        if (base.blocks.length + ours.blocks.length + theirs.blocks.length === 0) {
          return level < 6 ? mergeBlocks(versions, level + 1, habit) : mergeEntryLines(versions.base, versions.ours, versions.theirs, habit);
        }
        const merged = [];
        for (const key of orderBlocks(base, ours, theirs)) {
          const find2 = ({ blocks }) => blocks.find((block2) => block2.key === key);
          const block = mergeBlock({ base: find2(base), ours: find2(ours), theirs: find2(theirs) }, level, habit);
          if (block === null)
            return null;
          if (block !== void 0)
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
          gap: index === last ? end : block.gap > 0 && !isLastOf(block.key, [base, ours, theirs]) ? block.gap : usual
        }));
        const lead = Math.max(0, ...[ours, theirs].map(({ preface: own, blocks }) => blocks.length > 0 ? own.gap : 0));
        return joinBlocks({ preface: { ...preface ?? ours.preface, gap: lead }, blocks: spaced }, true);
      }
      function mergeBlock({ base, ours, theirs }, level, habit) {
        const linesOf = (block) => block?.lines ?? [];
        const isSame2 = (one, other) => [...one?.heading ?? [], ...linesOf(one)].join("\n") === [...other?.heading ?? [], ...linesOf(other)].join("\n");
        if (isSame2(ours, theirs) || isSame2(base, theirs))
          return ours;
        if (isSame2(base, ours))
          return theirs;
        const heading = chooseHeading(base, ours, theirs);
        if (heading === null)
          return null;
        const lines = mergeBlocks({ base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) }, level + 1, habit);
        if (lines === null)
          return null;
        const isWritten2 = (line) => line.trim() !== "";
        const end = lines.findLastIndex(isWritten2) + 1;
        const isGone = ours === void 0 || theirs === void 0;
        if (end === 0 && isGone)
          return void 0;
        const model = ours ?? theirs;
        if (model === void 0 || !isGone)
          return model && { ...model, heading, lines: lines.slice(0, end) };
        const blanks = model.lines.slice(0, model.lines.findIndex(isWritten2));
        return { ...model, heading, lines: [...blanks, ...lines.slice(lines.findIndex(isWritten2), end)] };
      }
      function chooseHeading(base, ours, theirs) {
        const text = (block) => block?.heading.join("\n");
        const model = ours ?? theirs;
        if (ours === void 0 || theirs === void 0 || text(ours) === text(theirs))
          return model?.heading ?? null;
        if (text(base) === text(theirs))
          return ours.heading;
        return text(base) === text(ours) ? theirs.heading : null;
      }
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
        const place = direction === -1 ? 0 : order.length - 1;
        const at = order.indexOf("unreleased");
        if (at !== -1 && [base, ours, theirs].some(({ blocks }) => blocks.at(direction === -1 ? 0 : -1)?.key === "unreleased"))
          order.splice(place, 0, ...order.splice(at, 1));
        return order;
      }
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
        return x === null || y === null ? 0 : (0, semver.compare)(x, y);
      }
      function parseVersion(key) {
        const numbers = /@(\d+\.\d+)(\.\d+)?(.*)$/.exec(key);
        if (numbers === null)
          return null;
        const version = `${numbers[1]}${numbers[2] ?? ".0"}${numbers[3] ?? ""}`;
        return (0, semver.parse)(version) === null ? null : version;
      }
      function findUsualGap(versions) {
        const counts = /* @__PURE__ */ new Map();
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
      ;
      function mergeChangelog({ base, ours, theirs }) {
        if (base === null)
          return null;
        const [b, o, t] = [base, ours, theirs].map((text) => text.split("\n"));
        if (b === void 0 || o === void 0 || t === void 0)
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
            "keeps every entry below its own heading"
          ],
          decisions: joined.map((first) => `both sides added entries at the same position; all are taken, ${order}: ${first.split("\n")[0]}`),
          dropped: []
        };
      }
      function hasReleases({ base, ours, theirs }) {
        return findReleaseLevel([base ?? "", ours, theirs].flatMap((text) => text.split("\n"))) !== null;
      }
      function isBalanced(base, ours, theirs, result) {
        const [b, o, t, r] = [base, ours, theirs, result].map(countLines);
        return [.../* @__PURE__ */ new Set([...o?.keys() ?? [], ...t?.keys() ?? [], ...r?.keys() ?? []])].every((line) => {
          const [before, own, other, found] = [b, o, t, r].map((counts) => counts?.get(line) ?? 0);
          const [x, y, z] = [before ?? 0, own ?? 0, other ?? 0];
          const sum = Math.max(0, y + z - x);
          return found === sum || y > x && z > x && (found ?? 0) >= Math.max(y, z) && (found ?? 0) <= sum;
        });
      }
      function countLines(lines) {
        const counts = /* @__PURE__ */ new Map();
        for (const line of lines) {
          const text = line.trim();
          if (text !== "" && !/^(?:#|-{3,}$|={3,}$)/.test(text))
            counts.set(text, (counts.get(text) ?? 0) + 1);
        }
        return counts;
      }
      ;
      function uniteLines({ base, ours, theirs }, order) {
        const regions = mergeLines(base ?? "", ours, theirs);
        if (regions === null)
          return resolve_lines_open("not-proved", "the texts are too long to compare");
        const hunks = regions.flatMap((region) => region.kind === "hunk" ? [region.hunk] : []);
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
              "removes only lines that a side removed"
            ],
            decisions: hunks.map(({ ours: lines }) => `both sides added lines at the same position; ours go first: ${lines[0] ?? ""}`),
            dropped: []
          }
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
      ;
      const uniteChangelog = {
        name: "changelog",
        resolve: ({ texts, kind, strategy }) => {
          if (kind !== "changelog" || strategy !== void 0)
            return void 0;
          if (hasReleases(texts)) {
            const merged = mergeChangelog(texts);
            if (merged !== null && !hasConflictMarkers(merged.text))
              return { status: "resolved", ...merged };
            return needsHuman("clash", "both sides changed the same entries of it, or the same heading appears twice");
          }
          const outcome = uniteLines(texts, "matters");
          if (outcome.status === "open")
            return needsHuman(outcome.reason, outcome.detail);
          return { status: "proposed", detail: "the order of the added lines is a guess", ...outcome.merged };
        }
      };
      var parser_lib = __webpack_require__(5310);
      ;
      function readImportSection(path, text) {
        const body = parseModule(path, text);
        if (body === null)
          return null;
        const first = body.findIndex(({ type }) => type === "ImportDeclaration");
        const declarations = [];
        for (const statement of body.slice(Math.max(0, first))) {
          if (statement.type !== "ImportDeclaration")
            break;
          declarations.push(statement);
        }
        if (first === -1)
          return null;
        const counts = /* @__PURE__ */ new Map();
        let at = declarations[0]?.start ?? 0;
        const before = text.slice(0, at);
        const statements = [];
        for (const declaration of declarations) {
          const statement = readStatement(declaration, text, at, counts);
          if (statement === null)
            return null;
          statements.push(statement);
          at = declaration.end ?? at;
        }
        return { before, statements, after: text.slice(at) };
      }
      function parseModule(path, text) {
        const isTyped = /\.[cm]?tsx?$/.test(path);
        const isMarkup = /\.(?:[cm]?js|jsx|tsx)$/.test(path);
        try {
          const { program } = (0, parser_lib.qg)(text, {
            sourceType: "module",
            allowReturnOutsideFunction: true,
            plugins: [
              ...isTyped ? ["typescript"] : [],
              ...isMarkup ? ["jsx"] : [],
              "decorators"
            ]
          });
          return program.body;
        } catch {
          return null;
        }
      }
      function readStatement(declaration, text, from, counts) {
        const { start, end, source, specifiers, importKind } = declaration;
        if (start == null || end == null || source.start == null || source.end == null)
          return null;
        const own = text.slice(start, end);
        const isOfTypes = importKind === "type";
        const name = `${source.value}\0${isOfTypes ? "type" : ""}`;
        const count = counts.get(name) ?? 0;
        counts.set(name, count + 1);
        if (/\/[/*]/.test(own.replace(source.extra?.raw?.toString() ?? "", "")))
          return null;
        const localOf = (type) => specifiers.find((one) => one.type === type)?.local.name;
        return {
          lead: text.slice(from, start),
          text: own,
          source: source.value,
          key: `${name}\0${count}`,
          isOfTypes,
          isForEffect: specifiers.length === 0,
          defaultName: localOf("ImportDefaultSpecifier"),
          namespace: localOf("ImportNamespaceSpecifier"),
          names: specifiers.flatMap((one) => one.type === "ImportSpecifier" ? [{ local: one.local.name, text: text.slice(one.start ?? 0, one.end ?? 0).replace(/\s+/g, " ") }] : []),
          end: text.slice(source.end, end),
          quote: text[source.start] ?? '"'
        };
      }
      ;
      const USUAL_WIDTH = 80;
      function findImportStyle(statements) {
        const texts = statements.map(({ text }) => text);
        const [single, multi] = [texts.filter((t) => !t.includes("\n")), texts.filter((t) => t.includes("\n"))];
        return {
          width: Math.max(USUAL_WIDTH, ...single.map(({ length }) => length)),
          indent: /\n([ \t]+)\S/.exec(multi.join("\n"))?.[1] ?? "  ",
          hasTrailingComma: multi.length === 0 || multi.some((text) => /,\s*\}/.test(text)),
          hasSpaces: !single.some((text) => /\{\w/.test(text))
        };
      }
      function writeImport(parts, model, style) {
        const { width, indent: indent2, hasTrailingComma, hasSpaces } = style;
        const names = parts.names.map(({ text }) => text);
        const space = hasSpaces ? " " : "";
        const write = (list) => {
          const clauses = [
            parts.defaultName,
            parts.namespace === void 0 ? void 0 : `* as ${parts.namespace}`,
            names.length === 0 ? void 0 : list
          ].filter((clause) => clause !== void 0);
          const keyword = model.isOfTypes ? "import type" : "import";
          return `${keyword} ${clauses.join(", ")} from ${model.quote}${model.source}${model.quote}${model.end}`;
        };
        const line = write(`{${space}${names.join(", ")}${space}}`);
        const keepsLines = model.text.includes("\n") && model.names.length <= names.length;
        if (!keepsLines && line.length <= width)
          return line;
        return write(`{
${indent2}${names.join(`,
${indent2}`)}${hasTrailingComma ? "," : ""}
}`);
      }
      ;
      function mergeImports(path, texts) {
        const { base, ours, theirs } = texts;
        const sections = [base ?? "", ours, theirs].map((text2) => readImportSection(path, text2));
        const [b, o, t] = sections;
        if (!b || !o || !t)
          return null;
        const [before, after] = [mergePlain(b.before, o.before, t.before), mergePlain(b.after, o.after, t.after)];
        if (before === null || after === null)
          return null;
        const merged = mergeStatements({ base: b, ours: o, theirs: t });
        if (merged === null || merged.statements.length === 0)
          return null;
        const text = `${before}${merged.statements.join("")}${after}`;
        const result = readImportSection(path, text);
        if (result === null || repeatsName(result))
          return null;
        return { text, decisions: merged.decisions, doubts: findDoubts({ base: b, ours: o, theirs: t }, result) };
      }
      function mergePlain(base, ours, theirs) {
        const regions = mergeLines(base, ours, theirs);
        if (regions === null)
          return null;
        const lines = regions.map((region) => region.kind === "merged" ? region.lines : null);
        return lines.includes(null) ? null : lines.flatMap((own) => own ?? []).join("\n");
      }
      function mergeStatements(sections) {
        const [base, ours, theirs] = [sections.base, sections.ours, sections.theirs].map(({ statements: statements2 }) => new Map(statements2.map((statement) => [statement.key, statement])));
        if (base === void 0 || ours === void 0 || theirs === void 0)
          return null;
        const style = findImportStyle([...ours.values(), ...theirs.values()]);
        const order = sortNew(mergeSequence([...base.keys()], [...ours.keys()], [...theirs.keys()]), {
          base,
          ours,
          theirs
        });
        const [statements, decisions] = [[], []];
        for (const key of order) {
          const versions = { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) };
          const text = mergeStatement(versions, style);
          const lead = mergeLead(versions);
          if (text === null || lead === null)
            return null;
          if (text === "")
            continue;
          const plain = statements.length === 0 ? lead.replace(/^\n+(?=\S|$)/, "") : lead === "" ? "\n" : lead;
          statements.push(`${plain}${text}`);
          const { ours: a, theirs: c, base: o } = versions;
          if (a?.text !== c?.text && a?.text !== o?.text && c?.text !== o?.text)
            decisions.push(`both sides changed what is imported from ${(a ?? c)?.source}; every name is taken`);
        }
        return { statements, decisions };
      }
      function sortNew(order, { base, ours, theirs }) {
        const sourceOf = (key) => (ours.get(key) ?? theirs.get(key) ?? base.get(key))?.source ?? "";
        const compare2 = (a, b) => sourceOf(a).localeCompare(sourceOf(b), "en");
        const isSorted2 = (keys) => keys.length > 2 && keys.every((key, at) => at === 0 || compare2(keys[at - 1] ?? "", key) <= 0);
        if (![ours, theirs].every((side) => isSorted2([...side.keys()])))
          return order;
        return order.toSorted(compare2);
      }
      function mergeStatement({ base, ours, theirs }, style) {
        if (ours?.text === theirs?.text || base?.text === theirs?.text)
          return ours?.text ?? "";
        if (base?.text === ours?.text)
          return theirs?.text ?? "";
        if ([base, ours, theirs].some((statement) => statement?.isForEffect))
          return null;
        const model = ours ?? theirs;
        if (model === void 0)
          return null;
        const pick = (part) => pickOne(base?.[part], ours?.[part], theirs?.[part]);
        const [defaultName, namespace] = [pick("defaultName"), pick("namespace")];
        const names = mergeNames(base?.names ?? [], ours?.names ?? [], theirs?.names ?? []);
        if (defaultName === null || namespace === null || namespace !== void 0 && names.length > 0)
          return null;
        const parts = { defaultName, namespace, names };
        if (defaultName === void 0 && namespace === void 0 && names.length === 0)
          return "";
        const wider = [ours, theirs].find((side) => side?.text.includes("\n")) ?? model;
        return writeImport(parts, wider, style);
      }
      function pickOne(base, ours, theirs) {
        if (ours === theirs || base === theirs)
          return ours;
        return base === ours ? theirs : null;
      }
      function mergeNames(base, ours, theirs) {
        const [b, o, t] = [base, ours, theirs].map((names) => new Map(names.map((name) => [name.text, name])));
        const order = mergeSequence([...b?.keys() ?? []], [...o?.keys() ?? []], [...t?.keys() ?? []]);
        const kept = order.filter((text) => !b?.has(text) || o?.has(text) && t?.has(text));
        const compare2 = (x, y) => plainName(x).localeCompare(plainName(y), "en");
        const isSorted2 = [ours, theirs].every((names) => names.length > 1 && names.every(({ text }, at) => at === 0 || compare2(names[at - 1]?.text ?? "", text) <= 0));
        return (isSorted2 ? kept.toSorted(compare2) : kept).flatMap((text) => o?.get(text) ?? t?.get(text) ?? []);
      }
      function plainName(text) {
        return text.replace(/^type /, "");
      }
      function mergeLead({ base, ours, theirs }) {
        const [b, o, t] = [base?.lead, ours?.lead, theirs?.lead];
        if (o === void 0 || t === void 0)
          return o ?? t ?? "";
        if (o === t || b === t || o.trim() === t.trim())
          return o;
        return b === o ? t : null;
      }
      function repeatsName({ statements }) {
        const names = statements.flatMap(listNames);
        return new Set(names).size < names.length;
      }
      function listNames({ defaultName, namespace, names }) {
        return [defaultName, namespace, ...names.map(({ local }) => local)].filter((name) => name !== void 0);
      }
      function findDoubts(versions, result) {
        const inVersions = Object.values(versions).flatMap(({ statements }) => statements.flatMap(listNames));
        const imported = new Set(result.statements.flatMap(listNames));
        const used = new Set(result.after.match(/[\p{L}\p{N}_$]+/gu));
        const wasUnused = (name) => [versions.ours, versions.theirs].some(({ statements, after }) => statements.flatMap(listNames).includes(name) && !new Set(after.match(/[\p{L}\p{N}_$]+/gu)).has(name));
        return [
          ...[...new Set(inVersions)].filter((name) => !imported.has(name) && used.has(name)).map((name) => `${name} is used, and no side still imports it`),
          ...[...imported].filter((name) => !used.has(name) && name !== "React" && !wasUnused(name)).map((name) => `${name} is imported, and nothing uses it any more`)
        ];
      }
      ;
      const MODULES = /\.[cm]?[jt]sx?$/;
      const uniteImports = {
        name: "imports",
        resolve: ({ path, texts, kind, strategy }) => {
          if (kind !== "code" || strategy !== void 0 || !MODULES.test(path) || texts.base === null)
            return void 0;
          const imports = mergeImports(path, texts);
          if (imports === null || hasConflictMarkers(imports.text))
            return void 0;
          const { text, decisions, doubts } = imports;
          const merged = {
            strategy: "imports",
            confidence: doubts.length === 0 ? "medium" : "low",
            text,
            proof: [
              "parses",
              "contains no conflict marker",
              "imports no name twice",
              ...doubts.length === 0 ? ["imports every name that it uses, and uses every name that it imports"] : []
            ],
            decisions,
            dropped: []
          };
          return doubts.length === 0 ? { status: "resolved", ...merged } : { status: "proposed", detail: doubts.join("; "), ...merged };
        }
      };
      ;
      const uniteLineList = {
        name: "line-union",
        resolve: ({ texts, strategy, kind, format }) => {
          const isList = strategy === void 0 && kind === "line-list" && format === void 0;
          if (strategy !== "union" && !isList)
            return void 0;
          const outcome = uniteLines(texts, "free");
          return outcome.status === "open" ? needsHuman(outcome.reason, outcome.detail) : { status: "resolved", ...outcome.merged };
        }
      };
      ;
      const RESOLVERS = [
        askPerson,
        recallAnswer,
        preferOneSide,
        uniteLineList,
        mergeStructure,
        uniteChangelog,
        raiseOnlyVersions,
        uniteImports,
        proposeWords
      ];
      var plural = __webpack_require__(4639);
      ;
      const MAX_DROPPED = 20;
      function resolveRemoval(file, policy) {
        const strategy = (0, policy_policy.JH)(policy, file.path);
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
              `${(0, policy_policy.eM)(policy, file.path)} prefers ${strategy}, which ${text === null ? "removed" : "changed"} the file`
            ],
            dropped: text === null ? listChanges(file) : []
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
            dropped: listChanges(file)
          };
        }
        const changed = file.ours === null ? "theirs" : "ours";
        return {
          status: "needs-human",
          reason: "deleted-and-changed",
          details: [
            `${changed === "ours" ? "theirs" : "ours"} removed the file, ${changed} changed it; people remove it in most such conflicts`,
            ...listChanges(file)
          ],
          candidates: kept === null ? [] : [{ label: `the file as ${changed} has it; or remove it`, text: kept }]
        };
      }
      function changesNothingOfWeight({ path, base }, kept) {
        if (base === null)
          return false;
        if (base.replace(/\s+/g, "") === kept.replace(/\s+/g, ""))
          return true;
        const [before, after] = [toPlainText(base)?.text, toPlainText(kept)?.text];
        if (before === void 0 || after === void 0)
          return false;
        const format = findStructuredFormat(path, { base: before, ours: after, theirs: after }, []);
        const [old, changed] = [format?.read(before), format?.read(after)];
        return old?.status === "read" && changed?.status === "read" && onlyBumpsVersions(old.document.root, changed.document.root);
      }
      function listChanges({ base, ours, theirs }) {
        const side = ours === null ? "theirs" : "ours";
        const before = new Set((base ?? "").split(/\r?\n/).map((line) => line.trim()));
        const lines = (ours ?? theirs ?? "").split(/\r?\n/).map((line) => line.trim());
        const written = lines.filter((line) => line !== "" && !before.has(line));
        const more = written.length - MAX_DROPPED;
        const shown = written.slice(0, MAX_DROPPED).map((line) => `${side} ${line}`);
        return more > 0 ? [...shown, `${side}: and ${(0, plural.B4)(more, "more line")}`] : shown;
      }
      ;
      const NO_MEMORY = /* @__PURE__ */ new Map();
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
          base: base === null ? void 0 : toPlainText(base),
          ours: toPlainText(ours),
          theirs: toPlainText(theirs)
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
          format: findStructuredFormat(path, texts, (0, policy_policy.cW)(policy, path)),
          strategy: (0, policy_policy.JH)(policy, path),
          asker: (0, policy_policy.eM)(policy, path),
          memory
        };
        for (const { resolve } of RESOLVERS) {
          const resolution = resolve(conflict);
          if (resolution !== void 0)
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
          dropped: []
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
              candidates: resolution.candidates.map(({ label, text }) => ({ label, text: format(text) }))
            };
          case "refused":
            return resolution;
        }
      }
      ;
      const COMMANDS = [
        [
          /^(?:package-lock|npm-shrinkwrap)\.json$/,
          "npm install --package-lock-only --ignore-scripts --no-audit --no-fund"
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
        [/^pdm\.lock$/, "pdm lock --update-reuse"],
        [/^bun\.lock$/, "bun install --lockfile-only --ignore-scripts"],
        // Gradle evaluates the build's own scripts to know its dependencies: there is no other way.
        [/^(?:buildscript-)?gradle\.lockfile$/, "./gradlew dependencies --write-locks"]
      ];
      const YARN = "yarn install --ignore-scripts --non-interactive";
      const YARN_BERRY = "YARN_ENABLE_IMMUTABLE_INSTALLS=false yarn install --mode=update-lockfile";
      function findRegeneration({ path, ours, theirs }) {
        if (detectFileKind(path) !== "lock-file" || ours === null || theirs === null)
          return void 0;
        const cut = path.lastIndexOf("/");
        const [folder, name] = [cut === -1 ? "." : path.slice(0, cut), path.slice(cut + 1)];
        if (name === "yarn.lock") {
          return { path, folder, command: /^__metadata:/m.test(ours) ? YARN_BERRY : YARN };
        }
        const command = COMMANDS.find(([pattern]) => pattern.test(name))?.[1];
        return command === void 0 ? void 0 : { path, folder, command };
      }
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
            "parses where it is JSON or YAML"
          ],
          decisions: [],
          dropped: []
        };
      }
      function findProblem(path, text) {
        if (text.trim() === "")
          return "the regenerated file is empty";
        if (hasConflictMarkers(text))
          return "the regenerated file contains conflict markers";
        const plain = toPlainText(text)?.text ?? text;
        const reading = path.endsWith(".json") ? readJsonSyntax(plain, "json") : /\.ya?ml$/.test(path) ? readYamlSyntax(plain) : void 0;
        const isBroken = reading?.status === "failed" && reading.reason !== "unsupported";
        return isBroken ? `the regenerated file ${reading.message}` : null;
      }
      var conflict_excerpt = __webpack_require__(3169);
      ;
      function checkCleanMerge(file, merged) {
        const [ours, theirs, result] = [file.ours, file.theirs, merged].map((text) => toPlainText(text ?? ""));
        if (!ours || !theirs || !result)
          return null;
        if (hasConflictMarkers(result.text) && !hasConflictMarkers(`${ours.text}
${theirs.text}`)) {
          return "git's merge contains a conflict marker";
        }
        const texts = { base: null, ours: ours.text, theirs: theirs.text };
        const format = findStructuredFormat(file.path, texts, []);
        const failure = (text) => {
          const reading = format?.read(text);
          return reading?.status === "failed" && reading.reason !== "unsupported" ? reading.message : null;
        };
        if (failure(ours.text) !== null || failure(theirs.text) !== null)
          return null;
        const problem = failure(result.text);
        return problem === null ? null : `git's merge ${problem}`;
      }
      ;
      const CHECKED = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
      const MAX_ERRORS = 5;
      async function findNewErrors({ path, ours, theirs }, merged) {
        if (!CHECKED.test(path))
          return [];
        const validation = await Promise.all(
          /* import() */
          [__webpack_require__.e(269), __webpack_require__.e(536), __webpack_require__.e(340)]
        ).then(__webpack_require__.bind(__webpack_require__, 3340));
        const sides = [ours, theirs].filter((text) => text !== null);
        return validation.findNewErrors(path, sides, merged).slice(0, MAX_ERRORS);
      }
      async function checkValidity(file, resolution) {
        if (resolution.status !== "resolved" || resolution.text === null || !CHECKED.test(file.path))
          return resolution;
        const { text } = resolution;
        const errors2 = await findNewErrors(file, text);
        if (errors2.length === 0)
          return { ...resolution, proof: [...resolution.proof, "adds no error that neither side has"] };
        return {
          status: "needs-human",
          reason: "not-proved",
          details: errors2.map((error) => `the result would have an error that neither side has: ${error}`),
          candidates: [{ label: "the merge result", text }]
        };
      }
      var trailers = __webpack_require__(180);
      ;
      const MAX_MERGES_PER_FILE = 20;
      async function learnFromHistory(repository, ours, theirs, paths) {
        const past = [];
        for (const path of paths) {
          const merges = /* @__PURE__ */ new Map();
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
      async function readAnswer(repository, { oid, parents }, path) {
        const [ours, theirs] = parents;
        if (ours === void 0 || theirs === void 0 || parents.length > 2)
          return null;
        const message = (await repository.readObjects([oid])).get(oid)?.toString("utf8") ?? "";
        if (message.includes(trailers.f))
          return null;
        const { conflicts } = await repository.mergeTree(ours, theirs);
        const conflict = conflicts.find((candidate) => candidate.path === path);
        const file = conflict === void 0 ? null : await repository.readConflict(conflict);
        if (file?.ours == null || file.theirs === null)
          return null;
        const result = await repository.readFileAt(oid, path);
        return result === null ? null : { base: file.base, ours: file.ours, theirs: file.theirs, result };
      }
      var resolve_commands = __webpack_require__(8182);
      var render_conflict_comment = __webpack_require__(9224);
      var errors = __webpack_require__(1286);
      ;
      async function readCommands({ repository, number }, { issues, logger }) {
        try {
          return (0, resolve_commands.Lj)(await issues.listComments(repository, number), render_conflict_comment.xH);
        } catch (error) {
          if (!(error instanceof errors.y_) || (0, errors.rV)(error))
            throw error;
          logger.warning(`#${number}: commands in its comments are not read. ${error.message}`);
          return void 0;
        }
      }
      ;
      const MAX_CONFLICTED_FILES = 300;
      const TIME_BUDGET = 12e4;
      const MAX_CLEAN_FILES = 500;
      function isComplete({ files, brokenFiles }) {
        return brokenFiles.length === 0 && files.every(({ resolution }) => resolution.status === "resolved");
      }
      function lacksOnlyLockFiles({ brokenFiles, files }) {
        const isLock = ({ regeneration, resolution }) => regeneration !== void 0 && resolution.status === "refused";
        return brokenFiles.length === 0 && files.some(isLock) && files.every((file) => isLock(file) || file.resolution.status === "resolved");
      }
      async function observeMerge(ours, theirs, place, dependencies) {
        const { clone, logger } = dependencies;
        const { local } = clone;
        const { treeOid, conflicts } = await local.mergeTree(ours, theirs);
        const mergeBaseOids = await local.mergeBases(ours, theirs);
        const brokenFiles = await findBrokenFiles(local, ours, theirs, treeOid, mergeBaseOids[0], conflicts);
        const modes = new Map(conflicts.map(({ path, ours: own, theirs: other }) => [path, own?.mode ?? other?.mode ?? "100644"]));
        if (conflicts.length > MAX_CONFLICTED_FILES) {
          const tooMany = `${(0, plural.B4)(conflicts.length, "file")} with conflicts; with more than ${MAX_CONFLICTED_FILES}, a person must resolve them`;
          return { treeOid, mergeBaseOids, files: [], modes, brokenFiles, commands: void 0, tooMany };
        }
        const commands = conflicts.length === 0 ? void 0 : await readCommands(place, dependencies);
        const policy = {
          ...dependencies.policy,
          strategies: [...dependencies.policy.strategies, ...commands?.rules ?? []]
        };
        const memory = await learnFromHistory(local, ours, theirs, conflicts.map(({ path }) => path));
        logger.debug(`${(0, plural.B4)(conflicts.length, "file")} with conflicts, ${(0, plural.B4)(memory.size, "answer")} remembered`);
        const files = [];
        const regenerated = (path) => dependencies.readRegenerated(ours, theirs, path);
        const deadline = performance.now() + TIME_BUDGET;
        for (const conflict of conflicts) {
          files.push(performance.now() < deadline ? await resolveFile(local, conflict, { policy, memory, regenerated }) : leaveForTime(conflict.path));
        }
        return { treeOid, mergeBaseOids, files, modes, brokenFiles, commands, tooMany: null };
      }
      function leaveForTime(path) {
        const details = [
          `the time limit of ${(0, plural.B4)(TIME_BUDGET / 1e3, "second")} per pull request was used up by earlier files`
        ];
        return {
          path,
          resolution: { status: "needs-human", reason: "not-proved", details, candidates: [] },
          digests: {}
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
        if (conflict.kinds.some((kind) => !/contents|modify\/delete|add\/add/i.test(kind))) {
          const details = [`git reports: ${conflict.kinds.join(", ")}`];
          return {
            path,
            resolution: { status: "needs-human", reason: "clash", details, candidates: [] },
            digests: {}
          };
        }
        const resolution = await checkValidity(file, resolveConflict(file, policy, memory));
        const regeneration = resolution.status === "resolved" ? void 0 : findRegeneration(file);
        const text = regeneration === void 0 ? null : await regenerated(path);
        const known = text === null ? resolution : acceptRegenerated(path, text);
        const result = known.status === "resolved" ? known.text : null;
        const isOpen = known.status === "needs-human" || known.status === "proposed";
        const excerpt = isOpen ? (0, conflict_excerpt.z)(file) : void 0;
        return { path, resolution: known, digests: digest({ ...file, result }), regeneration, excerpt };
      }
      function digestPolicy(policy) {
        return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(policy)).digest("hex");
      }
      function digest(versions) {
        const { base, ours, theirs, result } = versions;
        return Object.fromEntries(Object.entries({ base, ours, theirs, result }).flatMap(([name, text]) => text === null ? [] : [[name, (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex")]]));
      }
      async function findBrokenFiles(repository, ours, theirs, treeOid, mergeBase, conflicts) {
        if (mergeBase === void 0)
          return [];
        const conflicted = new Set(conflicts.map(({ path }) => path));
        const byTheirs = new Set(await repository.listChangedPaths(mergeBase, theirs));
        const paths = (await repository.listChangedPaths(mergeBase, ours)).filter((path) => byTheirs.has(path) && !conflicted.has(path) && findStructuredKind(path) !== void 0).slice(0, MAX_CLEAN_FILES);
        const broken = [];
        for (const path of paths) {
          const [own, other, merged] = await Promise.all([
            repository.readFileAt(ours, path),
            repository.readFileAt(theirs, path),
            repository.readFileAt(treeOid, path)
          ]);
          if (merged === null)
            continue;
          const file = { path, base: null, ours: own, theirs: other };
          const problem = checkCleanMerge(file, merged);
          const [error] = problem === null ? await findNewErrors(file, merged) : [];
          if (problem !== null)
            broken.push({ path, problem });
          else if (error !== void 0) {
            broken.push({ path, problem: `git's merge has an error that neither side has: ${error}` });
          }
        }
        return broken;
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
