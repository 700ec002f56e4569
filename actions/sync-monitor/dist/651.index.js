export const id = 651;
export const ids = [651];
export const modules = {

/***/ 82651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYamlSource: () => (/* binding */ readYamlSource)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18281);
/* harmony import */ var _source_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27422);
/* harmony import */ var _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14678);



/** YAML 1.2 with JSON's numbers: `08`, `0x10` and `1_000` stay text, so that a wrong type is seen and not guessed at. */
const YAML_SCHEMA = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .nullCoreTag */ .DX, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .boolCoreTag */ .G7, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .intJsonTag */ .yW, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .floatJsonTag */ .TX);
/** Reads YAML: one document, aliases allowed as long as they do not blow up, no merge keys and no tags of its own. */
function readYamlSource(text) {
    try {
        return readEvents((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: _source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr }), text);
    }
    catch (error) {
        // The library documents that a text may also make it throw errors of other kinds.
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .failReading */ .zG)("is not valid YAML. Check its escapes and tags.");
        // A reason may quote the text, which may be long.
        const reason = error.reason.charAt(0).toLowerCase() + error.reason.slice(1, 200);
        return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .failReading */ .zG)(`is not valid YAML: ${reason}. Check the text around this place.`, error.mark?.position ?? 0, 1);
    }
}
function readEvents(events, text) {
    const documents = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
    if (documents > 1) {
        const offset = findSecondDocument(events);
        return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .failReading */ .zG)(`holds ${documents} YAML documents. Keep one, and remove '---' and the rest.`, offset, 1);
    }
    const blowUp = findBlowUp(events, text);
    if (blowUp !== null)
        return blowUp;
    const [data] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source: text, schema: YAML_SCHEMA, json: true });
    const root = traceEvents(events, text);
    if (root === null || data === null)
        return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .failReading */ .zG)("is empty. List at least one repository under 'repositories'.");
    return { status: "read", data, root };
}
/** The start of the second document's content, or the end of the first one's where the second is empty. */
function findSecondDocument(events) {
    const second = events.findLastIndex((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT);
    const offsets = events.slice(second).map(eventOffset);
    return offsets.find((offset) => offset >= 0) ?? Math.max(0, ...events.map(eventOffset));
}
function eventOffset(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
        return event.start;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? event.anchorStart - 1 : -1;
}
/** Counts values with every alias filled in, before anything is filled in, and refuses what grows without bound. */
function findBlowUp(events, text) {
    const sizes = new Map();
    const open = [];
    const add = (size) => {
        const parent = open.at(-1);
        if (parent !== undefined)
            parent.size += size;
    };
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const closed = open.pop();
            if (closed?.anchor)
                sizes.set(closed.anchor, closed.size);
            add(closed?.size ?? 0);
        }
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            open.push({ anchor: "", size: 0 });
        else {
            const anchor = text.slice(Math.max(0, event.anchorStart), Math.max(0, event.anchorEnd));
            if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
                if (open.some((node) => node.anchor === anchor)) {
                    return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .failReading */ .zG)("has an alias to a value that contains it. Remove the alias.", event.anchorStart - 1, 1);
                }
                add(sizes.get(anchor) ?? 1);
            }
            else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
                if (anchor !== "")
                    sizes.set(anchor, 1);
                add(1);
            }
            else
                open.push({ anchor, size: 1 });
        }
        if ((open.at(-1)?.size ?? 0) > _source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EXPANDED_VALUES */ .W3) {
            return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .failReading */ .zG)(`grows to more than ${_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EXPANDED_VALUES */ .W3.toLocaleString("en")} values when its aliases are filled in. Remove aliases.`, Math.max(0, eventOffset(event)), 1);
        }
    }
    return null;
}
function traceEvents(events, text) {
    const builder = new _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceTreeBuilder */ .Z();
    let end = 0;
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            continue;
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            builder.close();
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE) {
            // An empty value inside must not lie before what holds it.
            end = Math.max(end, event.start);
            if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
                builder.openMapping(event.start);
            else
                builder.openList(event.start);
        }
        else {
            const span = spanOf(event, end);
            end = span.offset + span.length;
            if (!builder.isAtKey)
                builder.scalar(span);
            else
                builder.key(event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) : "", span);
        }
    }
    return builder.root;
}
/** An empty value has no place of its own: it is where the text before it ends. */
function spanOf(event, previousEnd) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
        return { offset: event.anchorStart - 1, length: event.anchorEnd - event.anchorStart + 1 };
    }
    if (event.valueStart < 0)
        return { offset: previousEnd, length: 0 };
    const quotes = isQuoted(event) ? 1 : 0;
    return { offset: event.valueStart - quotes, length: event.valueEnd - event.valueStart + 2 * quotes };
}
function isQuoted(event) {
    return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
}


/***/ })

};
