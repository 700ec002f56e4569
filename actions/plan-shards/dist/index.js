import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 62998:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 44042:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(18253);
    const parser_1 = __nccwpck_require__(66045);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 18253:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(30782);
    const string_intern_1 = __nccwpck_require__(38400);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 66045:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(30782);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 30782:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 38400:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 51136:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(18253);
    const edit = __nccwpck_require__(44042);
    const scanner = __nccwpck_require__(30782);
    const parser = __nccwpck_require__(66045);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 31225:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 44695:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(31225);
const utils = __nccwpck_require__(10365);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 57282:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(30843);
const parse = __nccwpck_require__(44695);
const utils = __nccwpck_require__(10365);
const constants = __nccwpck_require__(31225);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 30843:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(10365);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(31225);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 10365:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(31225);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 21482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62630);

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const inputs = {
        configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
        repositories: reader.lines("repositories"),
        shards: reader.integer("shards", { min: 1, max: _automation_core__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SHARDS */ .hH, default: 1 }),
        isPerOwner: reader.boolean("per-owner", false),
        maxPullRequests: reader.optionalInteger("max-pull-requests", { min: 0, max: 10_000 }),
        writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
        artifactPrefix: reader.string("artifact-prefix", "automation-metrics-"),
        collectFolder: reader.workspacePath("collect-folder", "shards"),
    };
    reader.finish();
    return inputs;
}


/***/ }),

/***/ 94098:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90501);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(21482);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28014);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)((kit) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 28014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/core/out/errors.js
var out_errors = __nccwpck_require__(68546);
;// CONCATENATED MODULE: ./packages/core/out/config/config-finding.js
/** The finding as an error message or the log wants it. */
function toConfigProblem(finding, file) {
    const { message, line, column, rule } = finding;
    return { message, file, line, column, rule };
}
/** Puts findings in the order of the file; those of one place stay in the order of their rules. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

;// CONCATENATED MODULE: ./packages/core/out/config/did-you-mean.js
/** Most changes by which a mistyped word is still recognised. */
const MAX_DISTANCE = 2;
/**
 * The known word that `word` was probably meant to be, ignoring case: the nearest within two changes; `undefined` when
 * there is none. Short words must agree in more than they differ.
 */
function findNearest(word, known) {
    let nearest;
    let nearestDistance = MAX_DISTANCE + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) > MAX_DISTANCE)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < nearestDistance && distance * 2 < candidate.length) {
            nearest = candidate;
            nearestDistance = distance;
        }
    }
    return nearest;
}
/** Renders ` Did you mean "word"?`, or nothing. */
function renderSuggestion(word, known) {
    const nearest = findNearest(word, known);
    return nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
}
/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string
 * alignment).
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const isSame = a[row - 1] === b[column - 1];
            let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(distance);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}

// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __nccwpck_require__(22156);
;// CONCATENATED MODULE: ./packages/core/out/conflict/conflict-rules.js
/** What a repository's owner may ask for on paths of their choice. The last two lose one side's work. */
const CONFLICT_STRATEGIES = ["structure", "union", "words", "person", "ours", "theirs"];
/** Reads `glob: strategy`, a rule a line; `null` when a line is not like that. */
function parseStrategyRules(lines) {
    const rules = [];
    for (const line of lines) {
        const [glob, name] = splitRule(line);
        const strategy = CONFLICT_STRATEGIES.find((known) => known === name);
        if (strategy === undefined || !glob)
            return null;
        rules.push({ glob, strategy });
    }
    return rules;
}
/** Reads `glob: key`, a list a line; `null` when a line is not like that. */
function parseSetRules(lines) {
    const rules = [];
    for (const line of lines) {
        const [glob, key] = splitRule(line);
        if (!glob || !key)
            return null;
        rules.push({ glob, key });
    }
    return rules;
}
function splitRule(line) {
    const match = /^(\S+)\s*(?::|=|\s)\s*(\S+)$/.exec(line.trim());
    return [match?.[1]?.replace(/[:=]$/, ""), match?.[2]];
}

;// CONCATENATED MODULE: ./packages/core/out/config/ecosystem-schema.js


/** What holds where the file is silent. */
const ECOSYSTEM_DEFAULTS = {
    syncIntervalMinutes: 15,
    threshold: 10,
    mode: "report",
    head: "sync-branch",
    diverged: "report",
    include: ["**"],
    exclude: [],
    maxPullRequestsPerRun: 50,
    recreateAfterDays: 30,
    isReplayGuarded: true,
    conflictReviewers: [],
    labels: ["automerge", "ecosystem-sync"],
    botUserIds: [49699333, 29139614, 41898282],
    botBranchPrefixes: ["dependabot/", "renovate/", "copilot/", "claude/"],
};
const MAX_ID = Number.MAX_SAFE_INTEGER;
const defaults = ECOSYSTEM_DEFAULTS;
const threshold = {
    type: "integer",
    minimum: 1,
    maximum: 1000,
    description: "A branch is stale when it is behind the default branch by more than this many commits.",
};
const mode = {
    type: "string",
    enum: ["report", "pull-request", "fast-forward"],
    description: "report: scan only. pull-request: keep one sync pull request per stale branch. fast-forward: move a branch that is only behind and unprotected, and open a pull request for the others.",
};
const head = {
    type: "string",
    enum: ["sync-branch", "default-branch"],
    description: "Where a sync pull request comes from: a branch of its own, or the default branch itself.",
};
const diverged = {
    type: "string",
    enum: ["report", "sync", "skip"],
    description: "A stale branch with commits of its own: report it and leave it alone, sync it like any other, or skip it in the report.",
};
const pullRequestCount = { type: "integer", minimum: 0, maximum: 10_000, examples: [10] };
const labels = {
    type: "array",
    maxItems: 100,
    items: { type: "string", minLength: 1, maxLength: 50 },
    description: "Labels of every sync pull request.",
};
const recreateAfterDays = {
    type: "integer",
    minimum: 0,
    maximum: 3650,
    description: "Days after which a sync pull request that a person closed may come again; twice as many each time in a row, up to 180. 0: never by itself.",
};
const replayGuard = {
    type: "boolean",
    description: "Open no sync pull request that could not bring its branch up to date: where merge commits are not allowed, where the last one was squashed, and where both branches have the same files.",
};
const conflictReviewers = {
    type: "array",
    maxItems: 15,
    items: { type: "string", minLength: 1, maxLength: 140, pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" },
    description: "Who is asked to review a sync pull request with conflicts, and no other: logins, or teams as organization/team.",
    examples: [["octocat", "acme/maintainers"]],
};
const conflictStrategies = {
    type: "object",
    additionalProperties: { type: "string", enum: CONFLICT_STRATEGIES },
    description: "What is done with conflicts of the files that a glob matches; the last one that matches counts. structure, union, words, person, or ours and theirs, which lose one side's lines where both clash. Also lifts the refusal of a path, such as a workflow file.",
    examples: [{ "docs/**": "words", ".github/workflows/*.yml": "structure" }],
};
const conflictSets = {
    type: "object",
    additionalProperties: {
        type: "array",
        maxItems: 100,
        items: { type: "string", minLength: 1, maxLength: 255 },
    },
    description: "Lists whose order means nothing, by their keys in the files that a glob matches: what both sides added to one is put together. a.b is the key b below a; . is a file that is a list itself.",
    examples: [{ "cspell.json": ["words"] }],
};
const patterns = {
    type: "array",
    maxItems: 1000,
    items: { type: "string", minLength: 1, maxLength: 255, pattern: "^!?[^!]" },
};
function branches(own) {
    return {
        type: "object",
        additionalProperties: false,
        description: "Globs of branch names: * stays within a part, ** crosses /, a pattern with ! in front takes back, the last one that matches decides. exclude wins over include.",
        examples: [{ include: ["release/*"], exclude: ["release/eol-*"] }],
        properties: {
            include: {
                ...patterns,
                description: "The branches that are meant.",
                ...(own.default && { default: own.default.include }),
            },
            exclude: {
                ...patterns,
                description: "Those among them that are not.",
                ...(own.default && { default: own.default.exclude }),
            },
        },
    };
}
const repository = {
    type: ["string", "object"],
    pattern: repository_ref/* REPOSITORY_REF_PATTERN */.Ic,
    required: ["repository"],
    additionalProperties: false,
    description: "owner/name, or an object with settings of its own, which override the inputs and the rest of the file.",
    properties: {
        repository: { type: "string", pattern: repository_ref/* REPOSITORY_REF_PATTERN */.Ic, description: "owner/name." },
        enabled: { type: "boolean", default: true, description: "false: stays listed, is left alone." },
        id: {
            type: "integer",
            minimum: 1,
            maximum: MAX_ID,
            description: "GitHub's number for the repository. When another repository has this name, nothing is done to it.",
        },
        threshold,
        mode,
        head,
        diverged,
        branches: branches({}),
        labels,
        recreate_after_days: recreateAfterDays,
        replay_guard: replayGuard,
        conflict_reviewers: conflictReviewers,
        conflict_strategies: conflictStrategies,
        conflict_sets: conflictSets,
    },
};
const switchedOn = (description) => ({ type: "boolean", default: true, description });
/** Keys that we know in `automation_config`; others are allowed there. */
const automationConfig = {
    auto_mark_ready_delay_seconds: {
        type: "integer",
        minimum: 0,
        maximum: 86_400,
        default: 60,
        description: "Wait before a draft of a bot is marked as ready for review.",
    },
    auto_approve_bot_user_id: {
        type: "integer",
        minimum: 1,
        maximum: MAX_ID,
        default: 41898282,
        description: "Account id of the bot whose pull requests may be approved automatically.",
    },
    conflict_resolution_enabled: switchedOn("Whether conflicts of sync pull requests may be resolved."),
    ecosystem_sync_enabled: switchedOn("false turns every write off; the scan still reports."),
    pulse_heartbeat_enabled: switchedOn("Whether the heartbeat workflow does anything."),
};
/**
 * JSON Schema (draft-07) of the configuration file; `schemas/ecosystem.schema.json` is this, for editors.
 *
 * It has no `oneOf`, because one typo would then give a message for each alternative. Rules that a schema cannot
 * express well (names, duplicates) are checked in `check-ecosystem-config.ts`.
 */
const ECOSYSTEM_SCHEMA = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Ecosystem",
    description: "The repositories that are kept in sync, and how.",
    type: "object",
    required: ["repositories"],
    additionalProperties: false,
    properties: {
        $schema: { type: "string", description: "Address of this schema, for editors." },
        repositories: {
            type: "array",
            minItems: 1,
            maxItems: 10_000,
            items: repository,
            description: "The repositories of the ecosystem; each once, ignoring case.",
            examples: [["acme/api", { repository: "acme/docs", threshold: 3 }]],
        },
        sync_interval_minutes: {
            type: "integer",
            minimum: 1,
            maximum: 1440,
            default: defaults.syncIntervalMinutes,
            description: "Time between two runs. GitHub starts a schedule every 5 minutes at most.",
        },
        auto_merge_threshold_commits: { ...threshold, default: defaults.threshold },
        pulse_interval_seconds: {
            type: "integer",
            minimum: 1,
            maximum: 3600,
            description: "Time between two heartbeats.",
            examples: [9],
        },
        categories: {
            type: "object",
            additionalProperties: { type: "integer", minimum: 0 },
            description: "How many repositories each category has; for people and dashboards.",
            examples: [{ financial_services: 12 }],
        },
        automation_config: {
            type: "object",
            description: "Switches of the automation. Further keys are allowed.",
            properties: automationConfig,
        },
        sync: {
            type: "object",
            additionalProperties: false,
            description: "How stale branches are brought up to date.",
            properties: {
                mode: { ...mode, default: defaults.mode },
                head: { ...head, default: defaults.head },
                diverged: { ...diverged, default: defaults.diverged },
                branches: branches({ default: { include: defaults.include, exclude: defaults.exclude } }),
                threshold: {
                    ...threshold,
                    description: "The same as auto_merge_threshold_commits, which it overrides.",
                },
                max_pull_requests_per_run: {
                    type: "integer",
                    minimum: 0,
                    maximum: 10_000,
                    default: defaults.maxPullRequestsPerRun,
                    description: "New pull requests in one run, over all repositories.",
                },
                max_prs_per_hour: {
                    ...pullRequestCount,
                    description: "New pull requests in any hour, over all repositories and over all runs that share a state file.",
                },
                max_prs_per_repo: {
                    ...pullRequestCount,
                    description: "New pull requests in one run and one repository.",
                },
                max_open_prs_per_repo: {
                    ...pullRequestCount,
                    description: "Open sync pull requests in one repository; those into branches that are still over the threshold count.",
                },
                labels: { ...labels, default: defaults.labels },
                recreate_after_days: { ...recreateAfterDays, default: defaults.recreateAfterDays },
                replay_guard: { ...replayGuard, default: defaults.isReplayGuarded },
                conflict_reviewers: { ...conflictReviewers, default: defaults.conflictReviewers },
                conflict_strategies: conflictStrategies,
                conflict_sets: conflictSets,
            },
        },
        bots: {
            type: "object",
            additionalProperties: false,
            description: "Accounts and branches of bots; their branches are left alone.",
            properties: {
                user_ids: {
                    type: "array",
                    maxItems: 1000,
                    items: { type: "integer", minimum: 1, maximum: MAX_ID },
                    default: defaults.botUserIds,
                    description: "Account ids. A login can be taken over, an id cannot.",
                },
                branch_prefixes: {
                    type: "array",
                    maxItems: 1000,
                    items: { type: "string", minLength: 1, maxLength: 255 },
                    default: defaults.botBranchPrefixes,
                    description: "Starts of branch names.",
                },
            },
        },
    },
};
/** Names of the known keys of `automation_config`, so that a mistyped one can be told from a foreign one. */
const AUTOMATION_CONFIG_KEYS = Object.keys(automationConfig);

;// CONCATENATED MODULE: ./packages/core/out/config/ecosystem-file.js



/** Turns a checked file into the configuration that the rest of the code reads, defaults applied. */
function createEcosystemConfig(file) {
    const defaults = ECOSYSTEM_DEFAULTS;
    const automation = file.automation_config ?? {};
    const sync = file.sync ?? {};
    return {
        repositories: file.repositories.map(createRepositoryConfig),
        threshold: sync.threshold ?? file.auto_merge_threshold_commits ?? defaults.threshold,
        syncIntervalMinutes: file.sync_interval_minutes ?? defaults.syncIntervalMinutes,
        ...present("pulseIntervalSeconds", file.pulse_interval_seconds),
        isSyncEnabled: automation.ecosystem_sync_enabled ?? true,
        isConflictResolutionEnabled: automation.conflict_resolution_enabled ?? true,
        sync: {
            ...present("mode", sync.mode),
            ...present("head", sync.head),
            diverged: sync.diverged ?? defaults.diverged,
            branches: {
                include: sync.branches?.include ?? defaults.include,
                exclude: sync.branches?.exclude ?? defaults.exclude,
            },
            ...present("maxPullRequestsPerRun", sync.max_pull_requests_per_run),
            ...present("maxPrsPerHour", sync.max_prs_per_hour),
            ...present("maxPrsPerRepository", sync.max_prs_per_repo),
            ...present("maxOpenPrsPerRepository", sync.max_open_prs_per_repo),
            labels: sync.labels ?? defaults.labels,
            recreateAfterDays: sync.recreate_after_days ?? defaults.recreateAfterDays,
            isReplayGuarded: sync.replay_guard ?? defaults.isReplayGuarded,
            conflictReviewers: sync.conflict_reviewers ?? defaults.conflictReviewers,
            conflictRules: createConflictRules(sync) ?? NO_CONFLICT_RULES,
        },
        bots: {
            userIds: file.bots?.user_ids ?? defaults.botUserIds,
            branchPrefixes: file.bots?.branch_prefixes ?? defaults.botBranchPrefixes,
        },
    };
}
function createRepositoryConfig(entry) {
    const settings = typeof entry === "string" ? { repository: entry } : entry;
    const repository = (0,repository_ref/* parseRepositoryRef */.rH)(settings.repository);
    if (repository === null)
        throw new out_errors/* InvariantError */.zU("A repository's name was not checked before use.");
    return {
        repository,
        isEnabled: settings.enabled ?? true,
        ...present("databaseId", settings.id),
        ...present("threshold", settings.threshold),
        ...present("mode", settings.mode),
        ...present("head", settings.head),
        ...present("diverged", settings.diverged),
        ...present("branches", settings.branches),
        ...present("labels", settings.labels),
        ...present("recreateAfterDays", settings.recreate_after_days),
        ...present("isReplayGuarded", settings.replay_guard),
        ...present("conflictReviewers", settings.conflict_reviewers),
        ...present("conflictRules", createConflictRules(settings)),
    };
}
const NO_CONFLICT_RULES = { strategies: [], sets: [] };
function createConflictRules({ conflict_strategies, conflict_sets, }) {
    if (conflict_strategies === undefined && conflict_sets === undefined)
        return undefined;
    return {
        strategies: Object.entries(conflict_strategies ?? {}).map(([glob, strategy]) => ({ glob, strategy })),
        sets: Object.entries(conflict_sets ?? {}).flatMap(([glob, keys]) => keys.map((key) => ({ glob, key }))),
    };
}
/** An object with the one key, or without it when there is no value: `exactOptionalPropertyTypes` tells the two apart. */
function present(key, value) {
    return value === undefined ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./packages/core/out/config/own-property.js
/** A key of an object, or `undefined`; what the prototype has does not count. */
function own(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}

;// CONCATENATED MODULE: ./packages/core/out/config/source-tree.js
/** Appends a key or an index to a JSON Pointer (RFC 6901). */
function joinPointer(pointer, part) {
    return `${pointer}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/** Splits a JSON Pointer (RFC 6901) into its parts; the empty pointer has none. */
function splitPointer(pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/**
 * Finds a value's place, or that of the innermost value around it which the text shows.
 *
 * Of a repeated key the last one counts, as it does for the value. What an alias stands for is placed at the alias.
 */
function findSpan(root, pointer) {
    let node = root;
    for (const part of splitPointer(pointer)) {
        const child = node.kind === "list" ? node.items[Number(part)] : findEntry(node, part)?.value;
        if (child === undefined)
            break;
        node = child;
    }
    return node;
}
/** Finds the place of a key, or that of the innermost value around it when the text does not show it. */
function findKeySpan(root, pointer, key) {
    const parts = splitPointer(pointer);
    let node = root;
    for (const part of parts) {
        node = node?.kind === "list" ? node.items[Number(part)] : findEntry(node, part)?.value;
    }
    return findEntry(node, key)?.keySpan ?? findSpan(root, pointer);
}
/** The places of the items of the list at a pointer; none when there is no list. */
function findItemSpans(root, pointer) {
    let node = root;
    for (const part of splitPointer(pointer)) {
        node = node?.kind === "list" ? node.items[Number(part)] : findEntry(node, part)?.value;
    }
    return node?.kind === "list" ? node.items : [];
}
function findEntry(node, key) {
    return node?.kind === "mapping" ? node.entries.findLast((entry) => entry.key === key) : undefined;
}
/** Lists every later occurrence of a key in its mapping, in the order of the text. */
function findRepeatedKeys(root) {
    const found = [];
    collectRepeatedKeys(root, [], found);
    return found;
}
/** `path` is shared and changed on the way, so that a file without repeated keys costs no texts. */
function collectRepeatedKeys(node, path, found) {
    if (node.kind === "scalar")
        return;
    if (node.kind === "list") {
        for (const [index, item] of node.items.entries()) {
            if (item.kind === "scalar")
                continue;
            path.push(index);
            collectRepeatedKeys(item, path, found);
            path.pop();
        }
        return;
    }
    const firstByKey = new Map();
    for (const { key, keySpan, value } of node.entries) {
        path.push(key);
        const first = firstByKey.get(key);
        if (first === undefined)
            firstByKey.set(key, keySpan);
        else
            found.push({ key, pointer: path.reduce(joinPointer, ""), first, again: keySpan });
        collectRepeatedKeys(value, path, found);
        path.pop();
    }
}

;// CONCATENATED MODULE: ./packages/core/out/config/describe-value.js

const MAX_SHOWN = 60;
/** Renders a JSON Pointer as people write a place: `repositories[2].threshold`; "The file" for the whole of it. */
function describePlace(pointer) {
    const parts = splitPointer(pointer);
    if (parts.length === 0)
        return "The file";
    return parts.reduce((place, part) => {
        if (/^\d+$/.test(part))
            return `${place}[${part}]`;
        const name = /^[\w$-]+$/.test(part) ? part : quote(part);
        return place === "" ? name : `${place}.${name}`;
    }, "");
}
/** Says what a value is, in words that fit behind "but is": `0`, `the text "15"`, `an empty list`. */
function describeValue(value) {
    if (value === null)
        return "empty (null)";
    if (typeof value === "string")
        return value === "" ? "an empty text" : `the text ${quote(value)}`;
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    return typeof value === "object" ? "an object" : String(value);
}
/** A text of the file in quotes, cut where it is long. */
function quote(text) {
    return JSON.stringify(text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`);
}

;// CONCATENATED MODULE: ./packages/core/out/config/secret-text.js
/**
 * Texts that look like a credential: GitHub's tokens, Slack's, an AWS key id, the start of a private key.
 *
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const SECRET = /\bgh[pousr]_[A-Za-z0-9]{16,}|\bgithub_pat_[A-Za-z0-9_]{16,}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/g;
/** The places of everything in `text` that looks like a credential, in UTF-16 units. */
function findSecrets(text) {
    return Array.from(text.matchAll(SECRET), (match) => ({ offset: match.index, length: match[0].length }));
}
/** `text` with `***` for everything that looks like a credential. */
function redactSecrets(text) {
    return text.replace(SECRET, "***");
}

;// CONCATENATED MODULE: ./packages/core/out/config/repository-findings.js




/** Checks the names of the repositories (CFG007) and that none is listed twice, ignoring case (CFG008). */
function findRepositoryProblems(document) {
    const findings = [];
    const firstByKey = new Map();
    for (const listed of listRepositories(document.data)) {
        const problem = (0,repository_ref/* describeRepositoryRefProblem */.eI)(listed.text);
        if (problem !== null)
            findings.push(createNameFinding(document, listed, problem));
        const key = listed.text.toLowerCase();
        const first = firstByKey.get(key);
        if (first === undefined)
            firstByKey.set(key, listed);
        else
            findings.push(createDuplicateFinding(document, listed, first));
    }
    return findings;
}
function listRepositories(data) {
    const entries = own(data, "repositories");
    if (!Array.isArray(entries))
        return [];
    return entries.flatMap((entry, index) => {
        const pointer = `/repositories/${index}`;
        if (typeof entry === "string")
            return [{ text: entry, pointer }];
        const text = own(entry, "repository");
        return typeof text === "string" ? [{ text, pointer: `${pointer}/repository` }] : [];
    });
}
function createNameFinding(document, listed, problem) {
    return {
        ...document.locate(listed.pointer),
        rule: "CFG007",
        severity: "error",
        message: redactSecrets(`A repository must be owner/name, but ${quote(listed.text)} ${problem}`),
        pointer: listed.pointer,
    };
}
function createDuplicateFinding(document, listed, first) {
    const { line, column } = document.locate(first.pointer);
    return {
        ...document.locate(listed.pointer),
        rule: "CFG008",
        severity: "error",
        message: redactSecrets(`The repository ${quote(listed.text)} is listed already, in line ${line}, column ${column} (case does not count). Remove one of the two.`),
        pointer: listed.pointer,
    };
}

// EXTERNAL MODULE: ./node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __nccwpck_require__(62998);
;// CONCATENATED MODULE: ./packages/core/out/config/generated/ecosystem-validator.js
// @ts-nocheck
// Compiled by ajv 8.20.0 from ECOSYSTEM_SCHEMA; do not edit. Made by: pnpm --filter @automation/core schemas

const func4 = ucs2length/* default */.A;
"use strict";
const ecosystem_validator_validate = validate10;
/* harmony default export */ const ecosystem_validator = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["repositories"], "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "repositories": { "type": "array", "minItems": 1, "maxItems": 10000, "items": { "type": ["string", "object"], "pattern": "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", "required": ["repository"], "additionalProperties": false, "properties": { "repository": { "type": "string", "pattern": "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" }, "enabled": { "type": "boolean" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "threshold": { "type": "integer", "minimum": 1, "maximum": 1000 }, "mode": { "type": "string", "enum": ["report", "pull-request", "fast-forward"] }, "head": { "type": "string", "enum": ["sync-branch", "default-branch"] }, "diverged": { "type": "string", "enum": ["report", "sync", "skip"] }, "branches": { "type": "object", "additionalProperties": false, "properties": { "include": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^!?[^!]" } }, "exclude": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^!?[^!]" } } } }, "labels": { "type": "array", "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 50 } }, "recreate_after_days": { "type": "integer", "minimum": 0, "maximum": 3650 }, "replay_guard": { "type": "boolean" }, "conflict_reviewers": { "type": "array", "maxItems": 15, "items": { "type": "string", "minLength": 1, "maxLength": 140, "pattern": "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } }, "conflict_strategies": { "type": "object", "additionalProperties": { "type": "string", "enum": ["structure", "union", "words", "person", "ours", "theirs"] } }, "conflict_sets": { "type": "object", "additionalProperties": { "type": "array", "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 255 } } } } } }, "sync_interval_minutes": { "type": "integer", "minimum": 1, "maximum": 1440 }, "auto_merge_threshold_commits": { "type": "integer", "minimum": 1, "maximum": 1000 }, "pulse_interval_seconds": { "type": "integer", "minimum": 1, "maximum": 3600 }, "categories": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } }, "automation_config": { "type": "object", "properties": { "auto_mark_ready_delay_seconds": { "type": "integer", "minimum": 0, "maximum": 86400 }, "auto_approve_bot_user_id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "conflict_resolution_enabled": { "type": "boolean" }, "ecosystem_sync_enabled": { "type": "boolean" }, "pulse_heartbeat_enabled": { "type": "boolean" } } }, "sync": { "type": "object", "additionalProperties": false, "properties": { "mode": { "type": "string", "enum": ["report", "pull-request", "fast-forward"] }, "head": { "type": "string", "enum": ["sync-branch", "default-branch"] }, "diverged": { "type": "string", "enum": ["report", "sync", "skip"] }, "branches": { "type": "object", "additionalProperties": false, "properties": { "include": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^!?[^!]" } }, "exclude": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^!?[^!]" } } } }, "threshold": { "type": "integer", "minimum": 1, "maximum": 1000 }, "max_pull_requests_per_run": { "type": "integer", "minimum": 0, "maximum": 10000 }, "max_prs_per_hour": { "type": "integer", "minimum": 0, "maximum": 10000 }, "max_prs_per_repo": { "type": "integer", "minimum": 0, "maximum": 10000 }, "max_open_prs_per_repo": { "type": "integer", "minimum": 0, "maximum": 10000 }, "labels": { "type": "array", "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 50 } }, "recreate_after_days": { "type": "integer", "minimum": 0, "maximum": 3650 }, "replay_guard": { "type": "boolean" }, "conflict_reviewers": { "type": "array", "maxItems": 15, "items": { "type": "string", "minLength": 1, "maxLength": 140, "pattern": "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } }, "conflict_strategies": { "type": "object", "additionalProperties": { "type": "string", "enum": ["structure", "union", "words", "person", "ours", "theirs"] } }, "conflict_sets": { "type": "object", "additionalProperties": { "type": "array", "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 255 } } } } }, "bots": { "type": "object", "additionalProperties": false, "properties": { "user_ids": { "type": "array", "maxItems": 1000, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "branch_prefixes": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 255 } } } } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", "u");
const pattern2 = new RegExp("^!?[^!]", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.repositories === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repositories" } };
            (vErrors ??= []).push(err0);
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                (vErrors ??= []).push(err1);
                errors++;
            }
        }
        if (data.$schema !== undefined) {
            if (typeof data.$schema !== "string") {
                const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err2);
                errors++;
            }
        }
        if (data.repositories !== undefined) {
            let data1 = data.repositories;
            if (Array.isArray(data1)) {
                if (data1.length > 10000) {
                    const err3 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/maxItems", keyword: "maxItems", params: { limit: 10000 } };
                    (vErrors ??= []).push(err3);
                    errors++;
                }
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/minItems", keyword: "minItems", params: { limit: 1 } };
                    (vErrors ??= []).push(err4);
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if ((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))) {
                        const err5 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/type", keyword: "type", params: { type: schema11.properties.repositories.items.type } };
                        (vErrors ??= []).push(err5);
                        errors++;
                    }
                    if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                            const err6 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/pattern", keyword: "pattern", params: { pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" } };
                            (vErrors ??= []).push(err6);
                            errors++;
                        }
                    }
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.repository === undefined) {
                            const err7 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "repository" } };
                            (vErrors ??= []).push(err7);
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!(func2.call(schema11.properties.repositories.items.properties, key1))) {
                                const err8 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                (vErrors ??= []).push(err8);
                                errors++;
                            }
                        }
                        if (data2.repository !== undefined) {
                            let data3 = data2.repository;
                            if (typeof data3 === "string") {
                                if (!pattern0.test(data3)) {
                                    const err9 = { instancePath: instancePath + "/repositories/" + i0 + "/repository", schemaPath: "#/properties/repositories/items/properties/repository/pattern", keyword: "pattern", params: { pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" } };
                                    (vErrors ??= []).push(err9);
                                    errors++;
                                }
                            }
                            else {
                                const err10 = { instancePath: instancePath + "/repositories/" + i0 + "/repository", schemaPath: "#/properties/repositories/items/properties/repository/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err10);
                                errors++;
                            }
                        }
                        if (data2.enabled !== undefined) {
                            if (typeof data2.enabled !== "boolean") {
                                const err11 = { instancePath: instancePath + "/repositories/" + i0 + "/enabled", schemaPath: "#/properties/repositories/items/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
                                (vErrors ??= []).push(err11);
                                errors++;
                            }
                        }
                        if (data2.id !== undefined) {
                            let data5 = data2.id;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                const err12 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                                (vErrors ??= []).push(err12);
                                errors++;
                            }
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 > 9007199254740991 || isNaN(data5)) {
                                    const err13 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                    (vErrors ??= []).push(err13);
                                    errors++;
                                }
                                if (data5 < 1 || isNaN(data5)) {
                                    const err14 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    (vErrors ??= []).push(err14);
                                    errors++;
                                }
                            }
                        }
                        if (data2.threshold !== undefined) {
                            let data6 = data2.threshold;
                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                const err15 = { instancePath: instancePath + "/repositories/" + i0 + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/type", keyword: "type", params: { type: "integer" } };
                                (vErrors ??= []).push(err15);
                                errors++;
                            }
                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                if (data6 > 1000 || isNaN(data6)) {
                                    const err16 = { instancePath: instancePath + "/repositories/" + i0 + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                                    (vErrors ??= []).push(err16);
                                    errors++;
                                }
                                if (data6 < 1 || isNaN(data6)) {
                                    const err17 = { instancePath: instancePath + "/repositories/" + i0 + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    (vErrors ??= []).push(err17);
                                    errors++;
                                }
                            }
                        }
                        if (data2.mode !== undefined) {
                            let data7 = data2.mode;
                            if (typeof data7 !== "string") {
                                const err18 = { instancePath: instancePath + "/repositories/" + i0 + "/mode", schemaPath: "#/properties/repositories/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err18);
                                errors++;
                            }
                            if (!(((data7 === "report") || (data7 === "pull-request")) || (data7 === "fast-forward"))) {
                                const err19 = { instancePath: instancePath + "/repositories/" + i0 + "/mode", schemaPath: "#/properties/repositories/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.items.properties.mode.enum } };
                                (vErrors ??= []).push(err19);
                                errors++;
                            }
                        }
                        if (data2.head !== undefined) {
                            let data8 = data2.head;
                            if (typeof data8 !== "string") {
                                const err20 = { instancePath: instancePath + "/repositories/" + i0 + "/head", schemaPath: "#/properties/repositories/items/properties/head/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err20);
                                errors++;
                            }
                            if (!((data8 === "sync-branch") || (data8 === "default-branch"))) {
                                const err21 = { instancePath: instancePath + "/repositories/" + i0 + "/head", schemaPath: "#/properties/repositories/items/properties/head/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.items.properties.head.enum } };
                                (vErrors ??= []).push(err21);
                                errors++;
                            }
                        }
                        if (data2.diverged !== undefined) {
                            let data9 = data2.diverged;
                            if (typeof data9 !== "string") {
                                const err22 = { instancePath: instancePath + "/repositories/" + i0 + "/diverged", schemaPath: "#/properties/repositories/items/properties/diverged/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err22);
                                errors++;
                            }
                            if (!(((data9 === "report") || (data9 === "sync")) || (data9 === "skip"))) {
                                const err23 = { instancePath: instancePath + "/repositories/" + i0 + "/diverged", schemaPath: "#/properties/repositories/items/properties/diverged/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.items.properties.diverged.enum } };
                                (vErrors ??= []).push(err23);
                                errors++;
                            }
                        }
                        if (data2.branches !== undefined) {
                            let data10 = data2.branches;
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                for (const key2 in data10) {
                                    if (!((key2 === "include") || (key2 === "exclude"))) {
                                        const err24 = { instancePath: instancePath + "/repositories/" + i0 + "/branches", schemaPath: "#/properties/repositories/items/properties/branches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        (vErrors ??= []).push(err24);
                                        errors++;
                                    }
                                }
                                if (data10.include !== undefined) {
                                    let data11 = data10.include;
                                    if (Array.isArray(data11)) {
                                        if (data11.length > 1000) {
                                            const err25 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include", schemaPath: "#/properties/repositories/items/properties/branches/properties/include/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                            (vErrors ??= []).push(err25);
                                            errors++;
                                        }
                                        const len1 = data11.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            let data12 = data11[i1];
                                            if (typeof data12 === "string") {
                                                if (func4(data12) > 255) {
                                                    const err26 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include/" + i1, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                    (vErrors ??= []).push(err26);
                                                    errors++;
                                                }
                                                if (func4(data12) < 1) {
                                                    const err27 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include/" + i1, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                    (vErrors ??= []).push(err27);
                                                    errors++;
                                                }
                                                if (!pattern2.test(data12)) {
                                                    const err28 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include/" + i1, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                                    (vErrors ??= []).push(err28);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err29 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include/" + i1, schemaPath: "#/properties/repositories/items/properties/branches/properties/include/items/type", keyword: "type", params: { type: "string" } };
                                                (vErrors ??= []).push(err29);
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err30 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/include", schemaPath: "#/properties/repositories/items/properties/branches/properties/include/type", keyword: "type", params: { type: "array" } };
                                        (vErrors ??= []).push(err30);
                                        errors++;
                                    }
                                }
                                if (data10.exclude !== undefined) {
                                    let data13 = data10.exclude;
                                    if (Array.isArray(data13)) {
                                        if (data13.length > 1000) {
                                            const err31 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude", schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                            (vErrors ??= []).push(err31);
                                            errors++;
                                        }
                                        const len2 = data13.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                            let data14 = data13[i2];
                                            if (typeof data14 === "string") {
                                                if (func4(data14) > 255) {
                                                    const err32 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude/" + i2, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                    (vErrors ??= []).push(err32);
                                                    errors++;
                                                }
                                                if (func4(data14) < 1) {
                                                    const err33 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude/" + i2, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                    (vErrors ??= []).push(err33);
                                                    errors++;
                                                }
                                                if (!pattern2.test(data14)) {
                                                    const err34 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude/" + i2, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                                    (vErrors ??= []).push(err34);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err35 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude/" + i2, schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                                                (vErrors ??= []).push(err35);
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err36 = { instancePath: instancePath + "/repositories/" + i0 + "/branches/exclude", schemaPath: "#/properties/repositories/items/properties/branches/properties/exclude/type", keyword: "type", params: { type: "array" } };
                                        (vErrors ??= []).push(err36);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err37 = { instancePath: instancePath + "/repositories/" + i0 + "/branches", schemaPath: "#/properties/repositories/items/properties/branches/type", keyword: "type", params: { type: "object" } };
                                (vErrors ??= []).push(err37);
                                errors++;
                            }
                        }
                        if (data2.labels !== undefined) {
                            let data15 = data2.labels;
                            if (Array.isArray(data15)) {
                                if (data15.length > 100) {
                                    const err38 = { instancePath: instancePath + "/repositories/" + i0 + "/labels", schemaPath: "#/properties/repositories/items/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                    (vErrors ??= []).push(err38);
                                    errors++;
                                }
                                const len3 = data15.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data16 = data15[i3];
                                    if (typeof data16 === "string") {
                                        if (func4(data16) > 50) {
                                            const err39 = { instancePath: instancePath + "/repositories/" + i0 + "/labels/" + i3, schemaPath: "#/properties/repositories/items/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                                            (vErrors ??= []).push(err39);
                                            errors++;
                                        }
                                        if (func4(data16) < 1) {
                                            const err40 = { instancePath: instancePath + "/repositories/" + i0 + "/labels/" + i3, schemaPath: "#/properties/repositories/items/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err40);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err41 = { instancePath: instancePath + "/repositories/" + i0 + "/labels/" + i3, schemaPath: "#/properties/repositories/items/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err41);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err42 = { instancePath: instancePath + "/repositories/" + i0 + "/labels", schemaPath: "#/properties/repositories/items/properties/labels/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err42);
                                errors++;
                            }
                        }
                        if (data2.recreate_after_days !== undefined) {
                            let data17 = data2.recreate_after_days;
                            if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                const err43 = { instancePath: instancePath + "/repositories/" + i0 + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } };
                                (vErrors ??= []).push(err43);
                                errors++;
                            }
                            if ((typeof data17 == "number") && (isFinite(data17))) {
                                if (data17 > 3650 || isNaN(data17)) {
                                    const err44 = { instancePath: instancePath + "/repositories/" + i0 + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                                    (vErrors ??= []).push(err44);
                                    errors++;
                                }
                                if (data17 < 0 || isNaN(data17)) {
                                    const err45 = { instancePath: instancePath + "/repositories/" + i0 + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    (vErrors ??= []).push(err45);
                                    errors++;
                                }
                            }
                        }
                        if (data2.replay_guard !== undefined) {
                            if (typeof data2.replay_guard !== "boolean") {
                                const err46 = { instancePath: instancePath + "/repositories/" + i0 + "/replay_guard", schemaPath: "#/properties/repositories/items/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } };
                                (vErrors ??= []).push(err46);
                                errors++;
                            }
                        }
                        if (data2.conflict_reviewers !== undefined) {
                            let data19 = data2.conflict_reviewers;
                            if (Array.isArray(data19)) {
                                if (data19.length > 15) {
                                    const err47 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers", schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/maxItems", keyword: "maxItems", params: { limit: 15 } };
                                    (vErrors ??= []).push(err47);
                                    errors++;
                                }
                                const len4 = data19.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data20 = data19[i4];
                                    if (typeof data20 === "string") {
                                        if (func4(data20) > 140) {
                                            const err48 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers/" + i4, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                                            (vErrors ??= []).push(err48);
                                            errors++;
                                        }
                                        if (func4(data20) < 1) {
                                            const err49 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers/" + i4, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err49);
                                            errors++;
                                        }
                                        if (!pattern4.test(data20)) {
                                            const err50 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers/" + i4, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } };
                                            (vErrors ??= []).push(err50);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err51 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers/" + i4, schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err51);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err52 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_reviewers", schemaPath: "#/properties/repositories/items/properties/conflict_reviewers/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err52);
                                errors++;
                            }
                        }
                        if (data2.conflict_strategies !== undefined) {
                            let data21 = data2.conflict_strategies;
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                for (const key3 in data21) {
                                    let data22 = data21[key3];
                                    if (typeof data22 !== "string") {
                                        const err53 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_strategies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_strategies/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err53);
                                        errors++;
                                    }
                                    if (!((((((data22 === "structure") || (data22 === "union")) || (data22 === "words")) || (data22 === "person")) || (data22 === "ours")) || (data22 === "theirs"))) {
                                        const err54 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_strategies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_strategies/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.items.properties.conflict_strategies.additionalProperties.enum } };
                                        (vErrors ??= []).push(err54);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err55 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_strategies", schemaPath: "#/properties/repositories/items/properties/conflict_strategies/type", keyword: "type", params: { type: "object" } };
                                (vErrors ??= []).push(err55);
                                errors++;
                            }
                        }
                        if (data2.conflict_sets !== undefined) {
                            let data23 = data2.conflict_sets;
                            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                for (const key4 in data23) {
                                    let data24 = data23[key4];
                                    if (Array.isArray(data24)) {
                                        if (data24.length > 100) {
                                            const err56 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                            (vErrors ??= []).push(err56);
                                            errors++;
                                        }
                                        const len5 = data24.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                            let data25 = data24[i5];
                                            if (typeof data25 === "string") {
                                                if (func4(data25) > 255) {
                                                    const err57 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                                    (vErrors ??= []).push(err57);
                                                    errors++;
                                                }
                                                if (func4(data25) < 1) {
                                                    const err58 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                    (vErrors ??= []).push(err58);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err59 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                                (vErrors ??= []).push(err59);
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err60 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/repositories/items/properties/conflict_sets/additionalProperties/type", keyword: "type", params: { type: "array" } };
                                        (vErrors ??= []).push(err60);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err61 = { instancePath: instancePath + "/repositories/" + i0 + "/conflict_sets", schemaPath: "#/properties/repositories/items/properties/conflict_sets/type", keyword: "type", params: { type: "object" } };
                                (vErrors ??= []).push(err61);
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/type", keyword: "type", params: { type: "array" } };
                (vErrors ??= []).push(err62);
                errors++;
            }
        }
        if (data.sync_interval_minutes !== undefined) {
            let data26 = data.sync_interval_minutes;
            if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
                const err63 = { instancePath: instancePath + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/type", keyword: "type", params: { type: "integer" } };
                (vErrors ??= []).push(err63);
                errors++;
            }
            if ((typeof data26 == "number") && (isFinite(data26))) {
                if (data26 > 1440 || isNaN(data26)) {
                    const err64 = { instancePath: instancePath + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
                    (vErrors ??= []).push(err64);
                    errors++;
                }
                if (data26 < 1 || isNaN(data26)) {
                    const err65 = { instancePath: instancePath + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    (vErrors ??= []).push(err65);
                    errors++;
                }
            }
        }
        if (data.auto_merge_threshold_commits !== undefined) {
            let data27 = data.auto_merge_threshold_commits;
            if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                const err66 = { instancePath: instancePath + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/type", keyword: "type", params: { type: "integer" } };
                (vErrors ??= []).push(err66);
                errors++;
            }
            if ((typeof data27 == "number") && (isFinite(data27))) {
                if (data27 > 1000 || isNaN(data27)) {
                    const err67 = { instancePath: instancePath + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                    (vErrors ??= []).push(err67);
                    errors++;
                }
                if (data27 < 1 || isNaN(data27)) {
                    const err68 = { instancePath: instancePath + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    (vErrors ??= []).push(err68);
                    errors++;
                }
            }
        }
        if (data.pulse_interval_seconds !== undefined) {
            let data28 = data.pulse_interval_seconds;
            if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                const err69 = { instancePath: instancePath + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/type", keyword: "type", params: { type: "integer" } };
                (vErrors ??= []).push(err69);
                errors++;
            }
            if ((typeof data28 == "number") && (isFinite(data28))) {
                if (data28 > 3600 || isNaN(data28)) {
                    const err70 = { instancePath: instancePath + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
                    (vErrors ??= []).push(err70);
                    errors++;
                }
                if (data28 < 1 || isNaN(data28)) {
                    const err71 = { instancePath: instancePath + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    (vErrors ??= []).push(err71);
                    errors++;
                }
            }
        }
        if (data.categories !== undefined) {
            let data29 = data.categories;
            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key5 in data29) {
                    let data30 = data29[key5];
                    if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                        const err72 = { instancePath: instancePath + "/categories/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err72);
                        errors++;
                    }
                    if ((typeof data30 == "number") && (isFinite(data30))) {
                        if (data30 < 0 || isNaN(data30)) {
                            const err73 = { instancePath: instancePath + "/categories/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err73);
                            errors++;
                        }
                    }
                }
            }
            else {
                const err74 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } };
                (vErrors ??= []).push(err74);
                errors++;
            }
        }
        if (data.automation_config !== undefined) {
            let data31 = data.automation_config;
            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.auto_mark_ready_delay_seconds !== undefined) {
                    let data32 = data31.auto_mark_ready_delay_seconds;
                    if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
                        const err75 = { instancePath: instancePath + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err75);
                        errors++;
                    }
                    if ((typeof data32 == "number") && (isFinite(data32))) {
                        if (data32 > 86400 || isNaN(data32)) {
                            const err76 = { instancePath: instancePath + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
                            (vErrors ??= []).push(err76);
                            errors++;
                        }
                        if (data32 < 0 || isNaN(data32)) {
                            const err77 = { instancePath: instancePath + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err77);
                            errors++;
                        }
                    }
                }
                if (data31.auto_approve_bot_user_id !== undefined) {
                    let data33 = data31.auto_approve_bot_user_id;
                    if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                        const err78 = { instancePath: instancePath + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err78);
                        errors++;
                    }
                    if ((typeof data33 == "number") && (isFinite(data33))) {
                        if (data33 > 9007199254740991 || isNaN(data33)) {
                            const err79 = { instancePath: instancePath + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            (vErrors ??= []).push(err79);
                            errors++;
                        }
                        if (data33 < 1 || isNaN(data33)) {
                            const err80 = { instancePath: instancePath + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            (vErrors ??= []).push(err80);
                            errors++;
                        }
                    }
                }
                if (data31.conflict_resolution_enabled !== undefined) {
                    if (typeof data31.conflict_resolution_enabled !== "boolean") {
                        const err81 = { instancePath: instancePath + "/automation_config/conflict_resolution_enabled", schemaPath: "#/properties/automation_config/properties/conflict_resolution_enabled/type", keyword: "type", params: { type: "boolean" } };
                        (vErrors ??= []).push(err81);
                        errors++;
                    }
                }
                if (data31.ecosystem_sync_enabled !== undefined) {
                    if (typeof data31.ecosystem_sync_enabled !== "boolean") {
                        const err82 = { instancePath: instancePath + "/automation_config/ecosystem_sync_enabled", schemaPath: "#/properties/automation_config/properties/ecosystem_sync_enabled/type", keyword: "type", params: { type: "boolean" } };
                        (vErrors ??= []).push(err82);
                        errors++;
                    }
                }
                if (data31.pulse_heartbeat_enabled !== undefined) {
                    if (typeof data31.pulse_heartbeat_enabled !== "boolean") {
                        const err83 = { instancePath: instancePath + "/automation_config/pulse_heartbeat_enabled", schemaPath: "#/properties/automation_config/properties/pulse_heartbeat_enabled/type", keyword: "type", params: { type: "boolean" } };
                        (vErrors ??= []).push(err83);
                        errors++;
                    }
                }
            }
            else {
                const err84 = { instancePath: instancePath + "/automation_config", schemaPath: "#/properties/automation_config/type", keyword: "type", params: { type: "object" } };
                (vErrors ??= []).push(err84);
                errors++;
            }
        }
        if (data.sync !== undefined) {
            let data37 = data.sync;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (const key6 in data37) {
                    if (!(func2.call(schema11.properties.sync.properties, key6))) {
                        const err85 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        (vErrors ??= []).push(err85);
                        errors++;
                    }
                }
                if (data37.mode !== undefined) {
                    let data38 = data37.mode;
                    if (typeof data38 !== "string") {
                        const err86 = { instancePath: instancePath + "/sync/mode", schemaPath: "#/properties/sync/properties/mode/type", keyword: "type", params: { type: "string" } };
                        (vErrors ??= []).push(err86);
                        errors++;
                    }
                    if (!(((data38 === "report") || (data38 === "pull-request")) || (data38 === "fast-forward"))) {
                        const err87 = { instancePath: instancePath + "/sync/mode", schemaPath: "#/properties/sync/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.sync.properties.mode.enum } };
                        (vErrors ??= []).push(err87);
                        errors++;
                    }
                }
                if (data37.head !== undefined) {
                    let data39 = data37.head;
                    if (typeof data39 !== "string") {
                        const err88 = { instancePath: instancePath + "/sync/head", schemaPath: "#/properties/sync/properties/head/type", keyword: "type", params: { type: "string" } };
                        (vErrors ??= []).push(err88);
                        errors++;
                    }
                    if (!((data39 === "sync-branch") || (data39 === "default-branch"))) {
                        const err89 = { instancePath: instancePath + "/sync/head", schemaPath: "#/properties/sync/properties/head/enum", keyword: "enum", params: { allowedValues: schema11.properties.sync.properties.head.enum } };
                        (vErrors ??= []).push(err89);
                        errors++;
                    }
                }
                if (data37.diverged !== undefined) {
                    let data40 = data37.diverged;
                    if (typeof data40 !== "string") {
                        const err90 = { instancePath: instancePath + "/sync/diverged", schemaPath: "#/properties/sync/properties/diverged/type", keyword: "type", params: { type: "string" } };
                        (vErrors ??= []).push(err90);
                        errors++;
                    }
                    if (!(((data40 === "report") || (data40 === "sync")) || (data40 === "skip"))) {
                        const err91 = { instancePath: instancePath + "/sync/diverged", schemaPath: "#/properties/sync/properties/diverged/enum", keyword: "enum", params: { allowedValues: schema11.properties.sync.properties.diverged.enum } };
                        (vErrors ??= []).push(err91);
                        errors++;
                    }
                }
                if (data37.branches !== undefined) {
                    let data41 = data37.branches;
                    if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                        for (const key7 in data41) {
                            if (!((key7 === "include") || (key7 === "exclude"))) {
                                const err92 = { instancePath: instancePath + "/sync/branches", schemaPath: "#/properties/sync/properties/branches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                (vErrors ??= []).push(err92);
                                errors++;
                            }
                        }
                        if (data41.include !== undefined) {
                            let data42 = data41.include;
                            if (Array.isArray(data42)) {
                                if (data42.length > 1000) {
                                    const err93 = { instancePath: instancePath + "/sync/branches/include", schemaPath: "#/properties/sync/properties/branches/properties/include/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                    (vErrors ??= []).push(err93);
                                    errors++;
                                }
                                const len6 = data42.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data43 = data42[i6];
                                    if (typeof data43 === "string") {
                                        if (func4(data43) > 255) {
                                            const err94 = { instancePath: instancePath + "/sync/branches/include/" + i6, schemaPath: "#/properties/sync/properties/branches/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            (vErrors ??= []).push(err94);
                                            errors++;
                                        }
                                        if (func4(data43) < 1) {
                                            const err95 = { instancePath: instancePath + "/sync/branches/include/" + i6, schemaPath: "#/properties/sync/properties/branches/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err95);
                                            errors++;
                                        }
                                        if (!pattern2.test(data43)) {
                                            const err96 = { instancePath: instancePath + "/sync/branches/include/" + i6, schemaPath: "#/properties/sync/properties/branches/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                            (vErrors ??= []).push(err96);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err97 = { instancePath: instancePath + "/sync/branches/include/" + i6, schemaPath: "#/properties/sync/properties/branches/properties/include/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err97);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err98 = { instancePath: instancePath + "/sync/branches/include", schemaPath: "#/properties/sync/properties/branches/properties/include/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err98);
                                errors++;
                            }
                        }
                        if (data41.exclude !== undefined) {
                            let data44 = data41.exclude;
                            if (Array.isArray(data44)) {
                                if (data44.length > 1000) {
                                    const err99 = { instancePath: instancePath + "/sync/branches/exclude", schemaPath: "#/properties/sync/properties/branches/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                    (vErrors ??= []).push(err99);
                                    errors++;
                                }
                                const len7 = data44.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    let data45 = data44[i7];
                                    if (typeof data45 === "string") {
                                        if (func4(data45) > 255) {
                                            const err100 = { instancePath: instancePath + "/sync/branches/exclude/" + i7, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            (vErrors ??= []).push(err100);
                                            errors++;
                                        }
                                        if (func4(data45) < 1) {
                                            const err101 = { instancePath: instancePath + "/sync/branches/exclude/" + i7, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err101);
                                            errors++;
                                        }
                                        if (!pattern2.test(data45)) {
                                            const err102 = { instancePath: instancePath + "/sync/branches/exclude/" + i7, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                                            (vErrors ??= []).push(err102);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err103 = { instancePath: instancePath + "/sync/branches/exclude/" + i7, schemaPath: "#/properties/sync/properties/branches/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err103);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err104 = { instancePath: instancePath + "/sync/branches/exclude", schemaPath: "#/properties/sync/properties/branches/properties/exclude/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err104);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err105 = { instancePath: instancePath + "/sync/branches", schemaPath: "#/properties/sync/properties/branches/type", keyword: "type", params: { type: "object" } };
                        (vErrors ??= []).push(err105);
                        errors++;
                    }
                }
                if (data37.threshold !== undefined) {
                    let data46 = data37.threshold;
                    if (!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) {
                        const err106 = { instancePath: instancePath + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err106);
                        errors++;
                    }
                    if ((typeof data46 == "number") && (isFinite(data46))) {
                        if (data46 > 1000 || isNaN(data46)) {
                            const err107 = { instancePath: instancePath + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                            (vErrors ??= []).push(err107);
                            errors++;
                        }
                        if (data46 < 1 || isNaN(data46)) {
                            const err108 = { instancePath: instancePath + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            (vErrors ??= []).push(err108);
                            errors++;
                        }
                    }
                }
                if (data37.max_pull_requests_per_run !== undefined) {
                    let data47 = data37.max_pull_requests_per_run;
                    if (!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))) {
                        const err109 = { instancePath: instancePath + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err109);
                        errors++;
                    }
                    if ((typeof data47 == "number") && (isFinite(data47))) {
                        if (data47 > 10000 || isNaN(data47)) {
                            const err110 = { instancePath: instancePath + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 } };
                            (vErrors ??= []).push(err110);
                            errors++;
                        }
                        if (data47 < 0 || isNaN(data47)) {
                            const err111 = { instancePath: instancePath + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err111);
                            errors++;
                        }
                    }
                }
                if (data37.max_prs_per_hour !== undefined) {
                    let data48 = data37.max_prs_per_hour;
                    if (!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) {
                        const err112 = { instancePath: instancePath + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err112);
                        errors++;
                    }
                    if ((typeof data48 == "number") && (isFinite(data48))) {
                        if (data48 > 10000 || isNaN(data48)) {
                            const err113 = { instancePath: instancePath + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 } };
                            (vErrors ??= []).push(err113);
                            errors++;
                        }
                        if (data48 < 0 || isNaN(data48)) {
                            const err114 = { instancePath: instancePath + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err114);
                            errors++;
                        }
                    }
                }
                if (data37.max_prs_per_repo !== undefined) {
                    let data49 = data37.max_prs_per_repo;
                    if (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) {
                        const err115 = { instancePath: instancePath + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err115);
                        errors++;
                    }
                    if ((typeof data49 == "number") && (isFinite(data49))) {
                        if (data49 > 10000 || isNaN(data49)) {
                            const err116 = { instancePath: instancePath + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 } };
                            (vErrors ??= []).push(err116);
                            errors++;
                        }
                        if (data49 < 0 || isNaN(data49)) {
                            const err117 = { instancePath: instancePath + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err117);
                            errors++;
                        }
                    }
                }
                if (data37.max_open_prs_per_repo !== undefined) {
                    let data50 = data37.max_open_prs_per_repo;
                    if (!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) {
                        const err118 = { instancePath: instancePath + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err118);
                        errors++;
                    }
                    if ((typeof data50 == "number") && (isFinite(data50))) {
                        if (data50 > 10000 || isNaN(data50)) {
                            const err119 = { instancePath: instancePath + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 } };
                            (vErrors ??= []).push(err119);
                            errors++;
                        }
                        if (data50 < 0 || isNaN(data50)) {
                            const err120 = { instancePath: instancePath + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err120);
                            errors++;
                        }
                    }
                }
                if (data37.labels !== undefined) {
                    let data51 = data37.labels;
                    if (Array.isArray(data51)) {
                        if (data51.length > 100) {
                            const err121 = { instancePath: instancePath + "/sync/labels", schemaPath: "#/properties/sync/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 } };
                            (vErrors ??= []).push(err121);
                            errors++;
                        }
                        const len8 = data51.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                            let data52 = data51[i8];
                            if (typeof data52 === "string") {
                                if (func4(data52) > 50) {
                                    const err122 = { instancePath: instancePath + "/sync/labels/" + i8, schemaPath: "#/properties/sync/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                                    (vErrors ??= []).push(err122);
                                    errors++;
                                }
                                if (func4(data52) < 1) {
                                    const err123 = { instancePath: instancePath + "/sync/labels/" + i8, schemaPath: "#/properties/sync/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    (vErrors ??= []).push(err123);
                                    errors++;
                                }
                            }
                            else {
                                const err124 = { instancePath: instancePath + "/sync/labels/" + i8, schemaPath: "#/properties/sync/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err124);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err125 = { instancePath: instancePath + "/sync/labels", schemaPath: "#/properties/sync/properties/labels/type", keyword: "type", params: { type: "array" } };
                        (vErrors ??= []).push(err125);
                        errors++;
                    }
                }
                if (data37.recreate_after_days !== undefined) {
                    let data53 = data37.recreate_after_days;
                    if (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) {
                        const err126 = { instancePath: instancePath + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } };
                        (vErrors ??= []).push(err126);
                        errors++;
                    }
                    if ((typeof data53 == "number") && (isFinite(data53))) {
                        if (data53 > 3650 || isNaN(data53)) {
                            const err127 = { instancePath: instancePath + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                            (vErrors ??= []).push(err127);
                            errors++;
                        }
                        if (data53 < 0 || isNaN(data53)) {
                            const err128 = { instancePath: instancePath + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (vErrors ??= []).push(err128);
                            errors++;
                        }
                    }
                }
                if (data37.replay_guard !== undefined) {
                    if (typeof data37.replay_guard !== "boolean") {
                        const err129 = { instancePath: instancePath + "/sync/replay_guard", schemaPath: "#/properties/sync/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } };
                        (vErrors ??= []).push(err129);
                        errors++;
                    }
                }
                if (data37.conflict_reviewers !== undefined) {
                    let data55 = data37.conflict_reviewers;
                    if (Array.isArray(data55)) {
                        if (data55.length > 15) {
                            const err130 = { instancePath: instancePath + "/sync/conflict_reviewers", schemaPath: "#/properties/sync/properties/conflict_reviewers/maxItems", keyword: "maxItems", params: { limit: 15 } };
                            (vErrors ??= []).push(err130);
                            errors++;
                        }
                        const len9 = data55.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                            let data56 = data55[i9];
                            if (typeof data56 === "string") {
                                if (func4(data56) > 140) {
                                    const err131 = { instancePath: instancePath + "/sync/conflict_reviewers/" + i9, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                                    (vErrors ??= []).push(err131);
                                    errors++;
                                }
                                if (func4(data56) < 1) {
                                    const err132 = { instancePath: instancePath + "/sync/conflict_reviewers/" + i9, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    (vErrors ??= []).push(err132);
                                    errors++;
                                }
                                if (!pattern4.test(data56)) {
                                    const err133 = { instancePath: instancePath + "/sync/conflict_reviewers/" + i9, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } };
                                    (vErrors ??= []).push(err133);
                                    errors++;
                                }
                            }
                            else {
                                const err134 = { instancePath: instancePath + "/sync/conflict_reviewers/" + i9, schemaPath: "#/properties/sync/properties/conflict_reviewers/items/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err134);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err135 = { instancePath: instancePath + "/sync/conflict_reviewers", schemaPath: "#/properties/sync/properties/conflict_reviewers/type", keyword: "type", params: { type: "array" } };
                        (vErrors ??= []).push(err135);
                        errors++;
                    }
                }
                if (data37.conflict_strategies !== undefined) {
                    let data57 = data37.conflict_strategies;
                    if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                        for (const key8 in data57) {
                            let data58 = data57[key8];
                            if (typeof data58 !== "string") {
                                const err136 = { instancePath: instancePath + "/sync/conflict_strategies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_strategies/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err136);
                                errors++;
                            }
                            if (!((((((data58 === "structure") || (data58 === "union")) || (data58 === "words")) || (data58 === "person")) || (data58 === "ours")) || (data58 === "theirs"))) {
                                const err137 = { instancePath: instancePath + "/sync/conflict_strategies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_strategies/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.sync.properties.conflict_strategies.additionalProperties.enum } };
                                (vErrors ??= []).push(err137);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err138 = { instancePath: instancePath + "/sync/conflict_strategies", schemaPath: "#/properties/sync/properties/conflict_strategies/type", keyword: "type", params: { type: "object" } };
                        (vErrors ??= []).push(err138);
                        errors++;
                    }
                }
                if (data37.conflict_sets !== undefined) {
                    let data59 = data37.conflict_sets;
                    if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                        for (const key9 in data59) {
                            let data60 = data59[key9];
                            if (Array.isArray(data60)) {
                                if (data60.length > 100) {
                                    const err139 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                    (vErrors ??= []).push(err139);
                                    errors++;
                                }
                                const len10 = data60.length;
                                for (let i10 = 0; i10 < len10; i10++) {
                                    let data61 = data60[i10];
                                    if (typeof data61 === "string") {
                                        if (func4(data61) > 255) {
                                            const err140 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10, schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            (vErrors ??= []).push(err140);
                                            errors++;
                                        }
                                        if (func4(data61) < 1) {
                                            const err141 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10, schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            (vErrors ??= []).push(err141);
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err142 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10, schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                        (vErrors ??= []).push(err142);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err143 = { instancePath: instancePath + "/sync/conflict_sets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sync/properties/conflict_sets/additionalProperties/type", keyword: "type", params: { type: "array" } };
                                (vErrors ??= []).push(err143);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err144 = { instancePath: instancePath + "/sync/conflict_sets", schemaPath: "#/properties/sync/properties/conflict_sets/type", keyword: "type", params: { type: "object" } };
                        (vErrors ??= []).push(err144);
                        errors++;
                    }
                }
            }
            else {
                const err145 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } };
                (vErrors ??= []).push(err145);
                errors++;
            }
        }
        if (data.bots !== undefined) {
            let data62 = data.bots;
            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                for (const key10 in data62) {
                    if (!((key10 === "user_ids") || (key10 === "branch_prefixes"))) {
                        const err146 = { instancePath: instancePath + "/bots", schemaPath: "#/properties/bots/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        (vErrors ??= []).push(err146);
                        errors++;
                    }
                }
                if (data62.user_ids !== undefined) {
                    let data63 = data62.user_ids;
                    if (Array.isArray(data63)) {
                        if (data63.length > 1000) {
                            const err147 = { instancePath: instancePath + "/bots/user_ids", schemaPath: "#/properties/bots/properties/user_ids/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                            (vErrors ??= []).push(err147);
                            errors++;
                        }
                        const len11 = data63.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                            let data64 = data63[i11];
                            if (!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))) {
                                const err148 = { instancePath: instancePath + "/bots/user_ids/" + i11, schemaPath: "#/properties/bots/properties/user_ids/items/type", keyword: "type", params: { type: "integer" } };
                                (vErrors ??= []).push(err148);
                                errors++;
                            }
                            if ((typeof data64 == "number") && (isFinite(data64))) {
                                if (data64 > 9007199254740991 || isNaN(data64)) {
                                    const err149 = { instancePath: instancePath + "/bots/user_ids/" + i11, schemaPath: "#/properties/bots/properties/user_ids/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                    (vErrors ??= []).push(err149);
                                    errors++;
                                }
                                if (data64 < 1 || isNaN(data64)) {
                                    const err150 = { instancePath: instancePath + "/bots/user_ids/" + i11, schemaPath: "#/properties/bots/properties/user_ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    (vErrors ??= []).push(err150);
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err151 = { instancePath: instancePath + "/bots/user_ids", schemaPath: "#/properties/bots/properties/user_ids/type", keyword: "type", params: { type: "array" } };
                        (vErrors ??= []).push(err151);
                        errors++;
                    }
                }
                if (data62.branch_prefixes !== undefined) {
                    let data65 = data62.branch_prefixes;
                    if (Array.isArray(data65)) {
                        if (data65.length > 1000) {
                            const err152 = { instancePath: instancePath + "/bots/branch_prefixes", schemaPath: "#/properties/bots/properties/branch_prefixes/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                            (vErrors ??= []).push(err152);
                            errors++;
                        }
                        const len12 = data65.length;
                        for (let i12 = 0; i12 < len12; i12++) {
                            let data66 = data65[i12];
                            if (typeof data66 === "string") {
                                if (func4(data66) > 255) {
                                    const err153 = { instancePath: instancePath + "/bots/branch_prefixes/" + i12, schemaPath: "#/properties/bots/properties/branch_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                    (vErrors ??= []).push(err153);
                                    errors++;
                                }
                                if (func4(data66) < 1) {
                                    const err154 = { instancePath: instancePath + "/bots/branch_prefixes/" + i12, schemaPath: "#/properties/bots/properties/branch_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    (vErrors ??= []).push(err154);
                                    errors++;
                                }
                            }
                            else {
                                const err155 = { instancePath: instancePath + "/bots/branch_prefixes/" + i12, schemaPath: "#/properties/bots/properties/branch_prefixes/items/type", keyword: "type", params: { type: "string" } };
                                (vErrors ??= []).push(err155);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err156 = { instancePath: instancePath + "/bots/branch_prefixes", schemaPath: "#/properties/bots/properties/branch_prefixes/type", keyword: "type", params: { type: "array" } };
                        (vErrors ??= []).push(err156);
                        errors++;
                    }
                }
            }
            else {
                const err157 = { instancePath: instancePath + "/bots", schemaPath: "#/properties/bots/type", keyword: "type", params: { type: "object" } };
                (vErrors ??= []).push(err157);
                errors++;
            }
        }
    }
    else {
        const err158 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err158);
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./packages/core/out/config/schema-expectation.js

/** Says what a schema asks for, in words that fit behind "must be": `an integer from 1 to 1000`. */
function describeExpectation(schema) {
    if (schema.enum)
        return `one of ${schema.enum.map((word) => JSON.stringify(word)).join(", ")}`;
    switch (schema.type) {
        case "boolean":
            return "true or false";
        case "integer":
            return `an integer${describeBounds(schema)}`;
        case "array":
            return schema.maxItems === undefined ? "a list" : `a list of at most ${schema.maxItems}`;
        case "object":
            return "an object";
        case "string":
            return describeText(schema);
        default:
            return "owner/name or an object";
    }
}
function describeBounds({ minimum, maximum }) {
    if (minimum === undefined)
        return "";
    return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
        ? ` of at least ${minimum}`
        : ` from ${minimum} to ${maximum}`;
}
function describeText({ maxLength, pattern }) {
    if (maxLength === undefined)
        return "a text";
    const kind = pattern === undefined ? "a text" : "a glob, with at most one '!' in front,";
    return `${kind} of 1 to ${maxLength} characters`;
}
/** Says what to do about a value that a schema refuses; starts with a space, or is empty where nothing is to add. */
function describeRemedy(schema, value) {
    if (schema.enum && typeof value === "string") {
        const suggestion = renderSuggestion(value, schema.enum);
        if (suggestion !== "")
            return suggestion;
    }
    if (typeof value === "string" && looksLike(value, schema)) {
        return schema.type === "boolean"
            ? " Remove the quotes."
            : " Write it as plain digits, without quotes, leading zeros or separators.";
    }
    if (schema.default !== undefined) {
        return ` Change it, or remove the key for the default, ${JSON.stringify(schema.default)}.`;
    }
    return " Change it.";
}
function looksLike(value, { type }) {
    return ((type === "integer" && /^[-+]?\d[\d_.,']*$/.test(value)) ||
        (type === "boolean" && /^(?:true|false)$/.test(value)));
}

;// CONCATENATED MODULE: ./packages/core/out/config/schema-findings.js






/** Checks a readable document against `ECOSYSTEM_SCHEMA`: CFG003, CFG004, CFG005, CFG006 and CFG011. */
function findSchemaViolations(document) {
    const validate = ecosystem_validator_validate;
    if (validate(document.data))
        return [];
    return (validate.errors ?? [])
        .map((error) => createFinding(error, document))
        .filter((finding) => finding !== null);
}
function createFinding(error, document) {
    const pointer = error.instancePath;
    const at = (rule, message, severity = "error") => ({
        ...document.locate(pointer),
        rule,
        severity,
        message: redactSecrets(message),
        pointer,
    });
    switch (error.keyword) {
        case "required":
            return at("CFG003", describeMissingKey(pointer, String(error.params.missingProperty)));
        case "additionalProperties":
            return createUnknownKeyFinding(error, document);
        case "type":
            return at("CFG005", describeMismatch(error, document));
        case "minItems":
            return at("CFG011", `${describePlace(pointer)} is empty. List at least one repository as owner/name.`);
        case "pattern":
            // What is wrong with a repository's name is told by its own rule, CFG007.
            return isRepositoryName(pointer) ? null : at("CFG006", describeMismatch(error, document));
        default:
            return at("CFG006", describeMismatch(error, document));
    }
}
function isRepositoryName(pointer) {
    return /^\/repositories\/\d+(?:\/repository)?$/.test(pointer);
}
function describeMissingKey(pointer, key) {
    const example = key === "repositories" ? 'a list such as ["acme/api"]' : "the owner/name of a repository";
    return `${describePlace(pointer)} has no key ${JSON.stringify(key)}. Add it, with ${example}.`;
}
function createUnknownKeyFinding(error, document) {
    const key = String(error.params.additionalProperty);
    const known = Object.keys(schemaOf(error).properties ?? {});
    return createUnknownKey(document, error.instancePath, key, known);
}
/** The warning about a key that nothing reads, with the known key that it resembles. */
function createUnknownKey(document, pointer, key, known) {
    const suggestion = renderSuggestion(key, known) || ` Known keys: ${known.join(", ")}.`;
    return {
        ...document.locateKey(pointer, key),
        rule: "CFG004",
        severity: "warning",
        message: redactSecrets(`${describePlace(pointer)} has an unknown key, ${quote(key)}, which is ignored.${suggestion}`),
        pointer,
    };
}
function describeMismatch(error, document) {
    const schema = schemaOf(error);
    const value = followPointer(document.data, error.instancePath);
    const place = describePlace(error.instancePath);
    const expected = `${place} must be ${describeExpectation(schema)}, but is ${describeActual(error.keyword, value)}.`;
    return `${expected}${describeRemedy(schema, value)}`;
}
function describeActual(keyword, value) {
    if (keyword === "maxItems" && Array.isArray(value))
        return `a list of ${value.length}`;
    if (keyword === "maxLength" && typeof value === "string")
        return `a text of ${value.length} characters`;
    return describeValue(value);
}
/** The part of the schema that holds the keyword which an error is about. */
function schemaOf({ schemaPath }) {
    const keywordAt = schemaPath.lastIndexOf("/");
    return followPointer(ECOSYSTEM_SCHEMA, decodeURIComponent(schemaPath.slice(1, keywordAt)));
}
/** What a JSON Pointer leads to; `undefined` for nothing. https://www.rfc-editor.org/rfc/rfc6901 */
function followPointer(data, pointer) {
    let found = data;
    for (const part of pointer.split("/").slice(1)) {
        const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
        found = typeof found === "object" && found !== null ? found[key] : undefined;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/core/out/config/check-ecosystem-config.js










/** Shortest time between two scheduled runs; GitHub's documentation of `on.schedule`. */
const MIN_SCHEDULE_MINUTES = 5;
/** Checks a configuration file; everything wrong with it is a finding. Never throws, whatever the text. */
function checkEcosystemConfig(text, source) {
    return checkEcosystemDocument(readConfigDocument(text, source.format ?? configFormatOf(source.file)));
}
/** Checks a configuration file that has been read. */
function checkEcosystemDocument(document) {
    const findings = sortFindings([
        ...document.findings,
        ...findLeakedSecrets(document),
        ...(document.isReadable ? findProblems(document) : []),
    ]);
    const isUsable = document.isReadable && !findings.some((finding) => finding.severity === "error");
    const config = isUsable ? createEcosystemConfig(document.data) : null;
    return { config, findings, document };
}
function findProblems(document) {
    return [
        ...findSchemaViolations(document),
        ...findRepositoryProblems(document),
        ...findMistypedSwitches(document),
        ...findShortInterval(document),
    ];
}
/** `automation_config` may hold foreign keys, but one that nearly is a switch would silently leave writing on. */
function findMistypedSwitches(document) {
    const switches = own(document.data, "automation_config");
    if (typeof switches !== "object" || switches === null)
        return [];
    return Object.keys(switches)
        .filter((key) => !AUTOMATION_CONFIG_KEYS.includes(key))
        .filter((key) => findNearest(key, AUTOMATION_CONFIG_KEYS) !== undefined)
        .map((key) => createUnknownKey(document, "/automation_config", key, AUTOMATION_CONFIG_KEYS));
}
function findShortInterval(document) {
    const pointer = "/sync_interval_minutes";
    const minutes = own(document.data, "sync_interval_minutes");
    if (!Number.isInteger(minutes))
        return [];
    if (Number(minutes) < 1 || Number(minutes) >= MIN_SCHEDULE_MINUTES)
        return [];
    return [
        {
            ...document.locate(pointer),
            rule: "CFG010",
            severity: "warning",
            message: `sync_interval_minutes is ${minutes}, but GitHub starts a schedule every ${MIN_SCHEDULE_MINUTES} minutes at most. Set ${MIN_SCHEDULE_MINUTES} or more.`,
            pointer,
        },
    ];
}
function findLeakedSecrets(document) {
    return findSecrets(document.text).map(({ offset, length }) => ({
        ...document.locateText(offset, length),
        rule: "CFG013",
        severity: "error",
        message: "The file holds what looks like a credential. Remove it, revoke it where it was issued, and pass it as a secret.",
        pointer: "",
    }));
}

// EXTERNAL MODULE: ./packages/core/out/config/source-reading.js
var source_reading = __nccwpck_require__(27422);
;// CONCATENATED MODULE: ./packages/core/out/config/source-text.js
/** Removes the byte order mark that some editors put at the start; no editor counts it as a column. */
function stripByteOrderMark(text) {
    return text.startsWith("\ufeff") ? text.slice(1) : text;
}
/** Turns offsets of one text into lines and columns. Costs nothing until it is asked. */
class LineIndex {
    #text;
    #starts = null;
    constructor(text) {
        this.#text = text;
    }
    /** The range from `offset` on, cut at the end of the text. */
    range(offset, length) {
        const [line, column] = this.#position(offset);
        const [endLine, endColumn] = this.#position(Math.min(offset + length, this.#text.length));
        return { line, column, endLine, endColumn };
    }
    /** The offset at which a line starts; the end of the text for a line behind it. */
    start(line) {
        this.#starts ??= findLineStarts(this.#text);
        return this.#starts[line - 1] ?? this.#text.length;
    }
    #position(offset) {
        this.#starts ??= findLineStarts(this.#text);
        const line = countUpTo(this.#starts, offset);
        return [line, offset - (this.#starts[line - 1] ?? 0) + 1];
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (const lineBreak of text.matchAll(/\r\n|\n|\r/g))
        starts.push(lineBreak.index + lineBreak[0].length);
    return starts;
}
/** How many of the ascending numbers are at most `limit`; by bisection. */
function countUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/core/out/config/config-document.js





/** The language that a file's ending tells: YAML for `.yml` and `.yaml`, else JSON. */
function config_document_configFormatOf(file) {
    return /\.ya?ml$/i.test(file) ? "yaml" : "json";
}
/** Turns a configuration file into data with places; whatever is wrong with the text becomes findings. */
function createConfigDocument(rawText, reader) {
    const text = stripByteOrderMark(rawText);
    const lines = new LineIndex(text);
    const reading = readSource(text, reader);
    const locateText = (offset, length) => lines.range(offset, length);
    if (reading.status === "failed") {
        const findings = reading.problems.map(({ message, offset, length }) => createSyntaxFinding(message, locateText(offset, length)));
        const nowhere = () => locateText(0, 0);
        return {
            isReadable: false,
            data: undefined,
            findings,
            text,
            locate: nowhere,
            locateKey: nowhere,
            itemSpans: () => [],
            locateText,
        };
    }
    const { data, root } = reading;
    const place = (span) => lines.range(span.offset, span.length);
    return {
        isReadable: true,
        data,
        findings: createRepeatedKeyFindings(root, place),
        text,
        locate: (pointer) => place(findSpan(root, pointer)),
        locateKey: (pointer, key) => place(findKeySpan(root, pointer, key)),
        itemSpans: (pointer) => findItemSpans(root, pointer),
        locateText,
    };
}
function readSource(text, reader) {
    const fail = (message) => ({
        status: "failed",
        problems: [{ message, offset: 0, length: 0 }],
    });
    if (text.length > source_reading/* MAX_TEXT_LENGTH */.Gt) {
        return fail(`is longer than ${source_reading/* MAX_TEXT_LENGTH */.Gt.toLocaleString("en")} characters. Split the ecosystem.`);
    }
    if (text.trim() === "")
        return fail("is empty. List at least one repository under 'repositories'.");
    return reader(text);
}
function createSyntaxFinding(message, range) {
    return {
        ...range,
        rule: "CFG001",
        severity: "error",
        message: redactSecrets(`The file ${message}`),
        pointer: "",
    };
}
function createRepeatedKeyFindings(root, place) {
    return findRepeatedKeys(root).map(({ key, pointer, first, again }) => ({
        ...place(again),
        rule: "CFG002",
        severity: "error",
        message: redactSecrets(`The key ${quote(key)} is repeated; line ${place(first).line} has it already, and only the last one would count. Remove one of them.`),
        pointer,
    }));
}

// EXTERNAL MODULE: ./node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(51136);
// EXTERNAL MODULE: ./packages/core/out/config/source-tree-builder.js
var source_tree_builder = __nccwpck_require__(14678);
;// CONCATENATED MODULE: ./packages/core/out/config/json-source.js



/** Most syntax errors that are told of one file. */
const MAX_SYNTAX_PROBLEMS = 100;
/** Reads JSON. `JSON.parse` has the verdict; a second, tolerant parser tells the places and all errors. */
function readJsonSource(text) {
    const trace = traceJson(text);
    if (trace.tooDeepAt !== null) {
        return (0,source_reading/* failReading */.zG)(`is nested deeper than ${source_reading/* MAX_DEPTH */.lr} levels. Check the brackets.`, trace.tooDeepAt, 1);
    }
    const parsed = parseJson(text);
    if (parsed.isValid && trace.root !== null)
        return { status: "read", data: parsed.data, root: trace.root };
    if (trace.problems.length > 0)
        return { status: "failed", problems: trace.problems };
    return (0,source_reading/* failReading */.zG)("is not valid JSON. Check it with an editor that knows JSON.");
}
function parseJson(text) {
    try {
        return { isValid: true, data: JSON.parse(text) };
    }
    catch {
        return { isValid: false };
    }
}
function traceJson(text) {
    const builder = new source_tree_builder/* SourceTreeBuilder */.Z();
    const problemsByOffset = new Map();
    let tooDeepAt = null;
    const checkDepth = (offset) => {
        if (builder.depth < source_reading/* MAX_DEPTH */.lr)
            return;
        tooDeepAt = offset;
        throw new RangeError("nested too deep");
    };
    const visitor = {
        onObjectBegin: (offset) => {
            checkDepth(offset);
            builder.openMapping(offset);
        },
        onObjectProperty: (key, offset, length) => builder.key(key, { offset, length }),
        onObjectEnd: (offset, length) => builder.close(offset + length),
        onArrayBegin: (offset) => {
            checkDepth(offset);
            builder.openList(offset);
        },
        onArrayEnd: (offset, length) => builder.close(offset + length),
        onLiteralValue: (_value, offset, length) => builder.scalar({ offset, length }),
        onError: (code, offset, length) => {
            // One mistake makes several complaints about the same place; the first one is about the cause.
            if (problemsByOffset.has(offset) || problemsByOffset.size === MAX_SYNTAX_PROBLEMS)
                return;
            problemsByOffset.set(offset, { message: describeSyntaxError(code, text, offset), offset, length });
        },
    };
    try {
        (0,main.visit)(text, visitor, { disallowComments: true });
    }
    catch (error) {
        // The parser recurses and has no other way to be stopped before it exhausts the stack.
        if (tooDeepAt === null)
            throw error;
    }
    return { root: builder.root, problems: [...problemsByOffset.values()], tooDeepAt };
}
const SYNTAX_MESSAGES = {
    InvalidSymbol: "has something here that is not JSON. Put text in double quotes; other words are true, false and null only.",
    InvalidNumberFormat: "has a number that JSON does not allow. Write it like 15 or 1.5.",
    PropertyNameExpected: "has no key here. Put a key in double quotes, or remove the comma before this place.",
    ValueExpected: "has no value here. Add one, or remove the comma before this place.",
    ColonExpected: "has no ':' between key and value. Add it.",
    CommaExpected: "has no ',' between two values. Add it.",
    CloseBraceExpected: "has a '{' without its '}'. Add it.",
    CloseBracketExpected: "has a '[' without its ']'. Add it.",
    EndOfFileExpected: "goes on after the end of its value. Remove what follows.",
    InvalidCommentToken: "has a comment, which JSON does not know. Remove it, or write the file in YAML.",
    UnexpectedEndOfString: "has text without its closing quote. Add '\"'.",
    UnexpectedEndOfNumber: "has a number that breaks off. Finish it.",
    InvalidUnicode: "has a broken \\u escape. Write four hexadecimal digits after \\u.",
    InvalidEscapeCharacter: "has an escape that JSON does not know. Write \\\\ for a backslash.",
    InvalidCharacter: "has a control character in a text. Remove it, or write it as an escape such as \\t.",
};
function describeSyntaxError(code, text, offset) {
    const name = (0,main.printParseErrorCode)(code);
    if (/^(?:PropertyName|Value)Expected$/.test(name) && /^[}\]]/.test(text.slice(offset, offset + 1))) {
        if (/,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))) {
            return "has a comma after the last value. Remove it.";
        }
    }
    return SYNTAX_MESSAGES[name] ?? "is not valid JSON here. Check the characters around this place.";
}

;// CONCATENATED MODULE: ./packages/core/out/config/parse-ecosystem-config.js





/**
 * Reads a configuration file, and hands back what to warn about.
 *
 * @throws ConfigError with all errors of the file at once
 */
async function parseEcosystemConfig(text, source) {
    const reader = await loadReader(source.format ?? config_document_configFormatOf(source.file));
    const { config, findings } = checkEcosystemDocument(createConfigDocument(text, reader));
    if (config !== null)
        return { config, warnings: findings.filter(({ severity }) => severity === "warning") };
    const errors = findings.filter(({ severity }) => severity === "error");
    throw new out_errors/* ConfigError */.xL(errors.map((finding) => toConfigProblem(finding, source.file)));
}
/** The YAML library takes its time to load, and most configurations are JSON. */
async function loadReader(format) {
    return format === "json" ? readJsonSource : (await Promise.all(/* import() */[__nccwpck_require__.e(281), __nccwpck_require__.e(651)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82651))).readYamlSource;
}

// EXTERNAL MODULE: ./packages/core/out/repository/shard.js
var repository_shard = __nccwpck_require__(62630);
// EXTERNAL MODULE: ./node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/picomatch.js
var picomatch = __nccwpck_require__(57282);
;// CONCATENATED MODULE: ./packages/core/out/repository/pattern-list.js

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
function compilePattern(pattern) {
    const isNegated = pattern.startsWith("!");
    const glob = isNegated ? pattern.slice(1) : pattern;
    // Negation is ours, and extglobs would give parentheses, which names may hold, a meaning.
    const matches = picomatch(glob, { dot: true, nonegate: true, noextglob: true });
    return { isNegated, matches: (text) => matches(text) };
}

;// CONCATENATED MODULE: ./packages/core/out/repository/repository-pattern.js


/**
 * Compiles names and globs of repositories: `acme/api`, `acme/*`, `!acme/legacy-*`, or `api` for that name under every
 * owner. Case is ignored, as GitHub does; see `compilePatternList` for what a glob may hold.
 */
function repository_pattern_createRepositoryMatcher(patterns) {
    const matches = compilePatternList(patterns.map(completePattern));
    return (repository) => matches((0,repository_ref/* repositoryKey */.Kq)(repository));
}
function completePattern(pattern) {
    const lowered = pattern.toLowerCase();
    if (lowered.includes("/"))
        return lowered;
    return lowered.startsWith("!") ? `!*/${lowered.slice(1)}` : `*/${lowered}`;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/select-repositories.js


/** Patterns that no repository of the configuration matches: misspelt, most of the time. Exclusions are not looked at. */
function findIdlePatterns(config, patterns) {
    return patterns.filter((pattern) => {
        if (pattern.startsWith("!"))
            return false;
        const matches = createRepositoryMatcher([pattern]);
        return !config.repositories.some(({ repository }) => matches(repository));
    });
}
/**
 * Picks a run's repositories. One that `patterns` leave out is not part of the run at all; one of another shard, or
 * switched off in the file, is listed as skipped.
 */
function selectRepositories(config, patterns, shard) {
    const matches = patterns.length === 0 ? () => true : repository_pattern_createRepositoryMatcher(patterns);
    const selected = [];
    const skipped = [];
    for (const repository of config.repositories) {
        if (!matches(repository.repository))
            continue;
        if (!repository.isEnabled)
            skipped.push({ repository, reason: "disabled" });
        else if (shard !== undefined && !(0,repository_shard/* isInShard */.O1)(repository.repository, shard)) {
            skipped.push({ repository, reason: "not-in-shard" });
        }
        else
            selected.push(repository);
    }
    return { selected, skipped };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/plan-shards.js




/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const REQUESTS_AT_A_TIME = 80;
const MAX_CONCURRENCY = 8;
/**
 * Cuts the repositories of a configuration that are switched on into slices, in a stable order: by owner where a token reaches one
 * owner only, then by the hash that `isInShard` uses. Every repository is in exactly one slice, and no slice is empty.
 *
 * Throws `ConfigError` when there are more owners than a matrix may have jobs.
 */
function planShards(config, options) {
    const repositories = selectRepositories(config, options.only, undefined).selected.map((entry) => entry.repository);
    const groups = options.isPerOwner ? groupByOwner(repositories) : [{ owner: "", repositories }];
    if (groups.length > repository_shard/* MAX_SHARDS */.hH) {
        throw new out_errors/* ConfigError */.xL([
            {
                message: `The configuration names repositories of ${groups.length} owners, and a matrix runs at most ${repository_shard/* MAX_SHARDS */.hH} ` +
                    "jobs. Split it into several configurations, or use one token that reaches all of them.",
            },
        ]);
    }
    const counts = allot(groups, options.shards);
    const cut = groups.flatMap((group, index) => cutGroup(group, counts[index] ?? 1, options.only.length > 0));
    const shares = splitProportionally(options.maxPullRequests, cut.map(({ size }) => size));
    return cut.map((slice, index) => {
        const sameToken = cut.filter(({ owner }) => owner === slice.owner).length;
        return {
            ...slice,
            maxPullRequests: shares[index] ?? 0,
            writeIntervalMs: options.writeIntervalMs * sameToken,
            concurrency: Math.min(MAX_CONCURRENCY, Math.max(1, Math.floor(REQUESTS_AT_A_TIME / sameToken))),
        };
    });
}
function groupByOwner(repositories) {
    const groups = new Map();
    for (const repository of repositories) {
        const owner = repository.owner.toLowerCase();
        groups.set(owner, [...(groups.get(owner) ?? []), repository]);
    }
    return [...groups].map(([owner, members]) => ({ owner, repositories: members }));
}
/**
 * One slice for each group, and each further one to the group whose slices are the largest.
 *
 * @see https://en.wikipedia.org/wiki/D%27Hondt_method
 */
function allot(groups, shards) {
    const counts = groups.map(() => 1);
    const average = (index) => (groups[index]?.repositories.length ?? 0) / (counts[index] ?? 1);
    for (let left = Math.min(shards, repository_shard/* MAX_SHARDS */.hH) - groups.length; left > 0; left--) {
        const largest = groups.reduce((best, _, index) => (average(index) > average(best) ? index : best), 0);
        if (average(largest) <= 1)
            break;
        counts[largest] = (counts[largest] ?? 1) + 1;
    }
    return counts;
}
function cutGroup({ owner, repositories }, count, isSelection) {
    return Array.from({ length: count }, (_, position) => {
        const shard = { index: position + 1, count };
        const name = `${shard.index}-of-${count}`;
        const members = repositories.filter((repository) => (0,repository_shard/* isInShard */.O1)(repository, shard));
        const all = owner === "" ? "" : `${owner}/*`;
        return {
            id: owner === "" ? name : `${owner}-${name}`,
            owner,
            // A selection's patterns may reach over owners; names cannot.
            repositories: isSelection ? members.map(repository_ref/* formatRepositoryRef */.PC).join("\n") : all,
            shard: `${shard.index}/${count}`,
            size: members.length,
        };
    }).filter(({ size }) => size > 0);
}
/** Whole parts of `total` in the proportion of `weights`; they add up to `total`. */
function splitProportionally(total, weights) {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    let reached = 0;
    let given = 0;
    return weights.map((weight) => {
        reached += weight;
        const upTo = Math.floor((total * reached) / sum);
        const share = upTo - given;
        given = upTo;
        return share;
    });
}

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-settings.js
const DEFAULT_MAX_PULL_REQUESTS = 50;
/** Resolves the settings of one repository: its own setting, else the input, else the file, else the default. */
function resolveRepositorySettings(config, repository, overrides) {
    const { sync } = config;
    return {
        mode: config.isSyncEnabled ? (repository.mode ?? overrides.mode ?? sync.mode ?? "report") : "report",
        head: repository.head ?? overrides.head ?? sync.head ?? "sync-branch",
        threshold: repository.threshold ?? overrides.threshold ?? config.threshold,
        diverged: repository.diverged ?? sync.diverged,
        include: repository.branches?.include ?? sync.branches.include,
        exclude: repository.branches?.exclude ?? sync.branches.exclude,
        labels: repository.labels ?? sync.labels,
        recreateAfterDays: repository.recreateAfterDays ?? sync.recreateAfterDays,
        isReplayGuarded: repository.isReplayGuarded ?? sync.isReplayGuarded,
        conflictReviewers: repository.conflictReviewers ?? sync.conflictReviewers,
    };
}
/** How many pull requests one run may open, over all repositories. */
function resolveMaxPullRequests(config, overrides) {
    return overrides.maxPullRequests ?? config.sync.maxPullRequestsPerRun ?? DEFAULT_MAX_PULL_REQUESTS;
}
/** The mode to name in the report: what holds for a repository without a setting of its own. */
function resolveRunMode(config, overrides) {
    return config.isSyncEnabled ? (overrides.mode ?? config.sync.mode ?? "report") : "report";
}

;// CONCATENATED MODULE: ./actions/plan-shards/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs(slices, inputs) {
    const matrix = slices.map((slice) => toMatrixEntry(slice, inputs.artifactPrefix));
    const filesOf = (name) => matrix.map(({ artifact }) => `${inputs.collectFolder}/${artifact}/${name}`).join("\n");
    return {
        slices: JSON.stringify(matrix),
        count: String(slices.length),
        "metrics-files": filesOf("automation_metrics.json"),
        "report-files": filesOf("automation_sync.json"),
    };
}
/** Kebab-case, because a workflow spells them: `matrix.slice.max-pull-requests`. */
function toMatrixEntry(slice, artifactPrefix) {
    return {
        id: slice.id,
        owner: slice.owner,
        repositories: slice.repositories,
        shard: slice.shard,
        size: slice.size,
        artifact: `${artifactPrefix}${slice.id}`,
        "max-pull-requests": slice.maxPullRequests,
        "write-interval-ms": slice.writeIntervalMs,
        concurrency: slice.concurrency,
    };
}

;// CONCATENATED MODULE: ./actions/plan-shards/out/plan.js


/** Reads the configuration, cuts it into slices, and hands them on as a matrix. Asks GitHub nothing. */
async function plan(inputs, kit) {
    const file = inputs.configFile;
    const { config } = await parseEcosystemConfig(await kit.readWorkspaceFile(file), { file });
    const { shards, isPerOwner, maxPullRequests, writeIntervalMs } = inputs;
    const slices = planShards(config, {
        only: inputs.repositories,
        shards,
        isPerOwner,
        maxPullRequests: resolveMaxPullRequests(config, { maxPullRequests }),
        writeIntervalMs,
    });
    for (const slice of slices)
        kit.logger.info(`${slice.id}: ${slice.size} ${slice.size === 1 ? "repository" : "repositories"}`);
    kit.setOutputs(toOutputs(slices, inputs));
}


/***/ }),

/***/ 80683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
var external_os_ = __nccwpck_require__(70857);
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
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
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
var external_path_ = __nccwpck_require__(16928);
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

/***/ }),

/***/ 90501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=4ca420f4ba09b243bd243c48be9c033d20af16f9ad8ca0cd497ca2d0385c0fe7/node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(80683);
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
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __nccwpck_require__(68546);
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
        return outside("leads through a link that cannot be followed.");
    const root = followLinks(external_node_path_.resolve(workspace));
    if (root === undefined || leaves(external_node_path_.relative(root, target))) {
        return outside("leads outside the workspace through a link.");
    }
    return { status: "inside", absolute, relative: relative.split(external_node_path_.sep).join("/") };
}
/** Resolves like {@link resolveInWorkspace}, and throws `ConfigError` for a path outside. */
function requireInWorkspace(workspace, file) {
    const resolved = resolveInWorkspace(workspace, file);
    if (resolved.status === "outside") {
        throw new errors/* ConfigError */.xL([{ message: `The path ${resolved.message} Use one inside GITHUB_WORKSPACE.` }]);
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
                message: "The file does not exist. Check the path, and that a checkout step runs before this one.",
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(286), __nccwpck_require__.e(906)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43906));
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
                .then(() => failed("it took more than two minutes")),
        ]);
    }
    finally {
        timeout.abort();
    }
}
function explainRefusal({ isGhes, hasArtifactService }) {
    if (!hasArtifactService)
        return "No artifact was uploaded: this runner offers no artifact service.";
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
        return failed(`the name and ${MAX_NAMES - 1} more like it are taken in this run`);
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
    return Promise.all(/* import() */[__nccwpck_require__.e(286), __nccwpck_require__.e(531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9531));
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
        return id < 0 ? file_cache_failed("the service did not take it") : { status: "done", key };
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
            clock.sleep(CACHE_TIMEOUT_MS, timeout.signal).then(() => file_cache_failed("it took more than 15 seconds")),
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
 * A default stands in for a variable that is not there at all (outside a runner); the runner itself fills in what
 * action.yml says, so an empty value is the user's own and is refused where a value is needed. The `optional…` getters
 * take empty for "not given".
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
    /** Any text; empty is allowed. */
    string(name, fallback = "") {
        return this.#read(name) ?? fallback;
    }
    /** Text, or `undefined` when empty. */
    optional(name) {
        return this.#read(name) || undefined;
    }
    /** Text that must not be empty. */
    requiredString(name) {
        const text = this.#read(name) ?? "";
        if (text === "")
            this.#report(name, "is required.");
        return text;
    }
    /** A token or password: masked in the log before anything else happens to it; must not be empty. */
    secret(name) {
        const secret = this.optionalSecret(name);
        if (secret === undefined)
            this.#report(name, "is required and is empty.");
        return secret ?? "";
    }
    /** Like {@link secret}, or `undefined` when empty. */
    optionalSecret(name) {
        const secret = this.#read(name);
        if (!secret)
            return undefined;
        this.#source.maskSecret(secret);
        return secret;
    }
    /**
     * One secret a line, as `parse` reads it. Every line, and what follows its first `:` or `=`, is masked first; a line that
     * `parse` gives `null` for is a problem that names its number and nothing of it.
     */
    secretLines(name, parse, expected) {
        return this.lines(name).flatMap((line, index) => {
            this.#source.maskSecret(line);
            const value = line.slice(line.search(/[:=]/) + 1).trim();
            if (value !== "" && value !== line)
                this.#source.maskSecret(value);
            const parsed = parse(line);
            if (parsed === null)
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
    /** One value a line; blank lines are dropped. */
    lines(name) {
        return this.string(name)
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
    /** Like {@link workspacePath}, or `undefined` when empty. */
    optionalWorkspacePath(name, fallback) {
        const file = this.#read(name) ?? fallback;
        return file ? this.#inside(name, file) : undefined;
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
        if (this.#names.has(name))
            throw new errors/* InvariantError */.zU(`The input ${name} is read twice.`);
        this.#names.add(name);
        // The runner upper-cases the name and turns spaces to underscores, nothing else:
        // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
        return this.#source.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
    }
    #strict(name, fallback, parse, expected) {
        const text = this.#read(name);
        return text === undefined && fallback !== undefined
            ? fallback
            : this.#parse(name, text ?? "", parse, expected);
    }
    #lenient(name, parse, expected) {
        const text = this.#read(name);
        return text ? this.#parse(name, text, parse, expected) : undefined;
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
const CUT_NOTE = "> [!NOTE]\n> This summary is too long for GitHub and was cut. The report file holds everything.\n\n";
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
 * Makes outputs fit into what GitHub accepts: as long as they are too long together, the longest becomes an empty value
 * of its kind (`[]`, `{}` or nothing), so that an expression over it still parses. Half a list would look like a whole one.
 */
function fitOutputs(outputs) {
    const fitted = new Map(Object.entries(outputs));
    const emptied = [];
    const byLength = [...fitted].sort(([, a], [, b]) => b.length - a.length);
    let total = byLength.reduce((sum, [, value]) => sum + value.length, 0);
    for (const [name, value] of byLength) {
        if (total <= MAX_OUTPUT_CHARACTERS)
            break;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./packages/action-kit/out/report-file.js





/** Characters that are put on the disk at once. */
const CHUNK_CHARACTERS = 256 * 1024;
/** Writes `data` as JSON, like {@link writeTextFile}, without ever holding the whole text. */
async function writeReportFile(workspace, file, data) {
    await writeTextFile(workspace, file, renderJson(data));
}
/**
 * The text that `JSON.stringify(data, null, 2)` makes, and a newline, in parts: a report on 10,000 repositories is
 * longer than everything else that a run holds. No part is larger than one element of one of the lists in `data`.
 */
function* renderJson(data) {
    const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
    const entries = isObject ? Object.entries(data).filter(([, value]) => value !== undefined) : [];
    if (entries.length === 0) {
        yield `${JSON.stringify(data, null, 2)}\n`;
        return;
    }
    for (const [place, [key, value]] of entries.entries()) {
        yield `${place === 0 ? "{" : ","}\n  ${JSON.stringify(key)}: `;
        if (Array.isArray(value) && value.length > 0)
            yield* renderList(value);
        else
            yield renderPart(value, "  ");
    }
    yield "\n}\n";
}
function* renderList(list) {
    for (const [place, element] of list.entries()) {
        yield `${place === 0 ? "[" : ","}\n    ${renderPart(element, "    ")}`;
    }
    yield "\n  ]";
}
/** No text in JSON holds a line end as it is, so every one begins a line of the layout. */
function renderPart(value, indent) {
    return (JSON.stringify(value, null, 2) ?? "null").replaceAll("\n", `\n${indent}`);
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
        identity,
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
    return (env[name] || fallback).replace(/\/+$/, "");
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
function createActionKit(host, logger = createActionLogger(host.commands)) {
    const runner = readRunnerEnvironment(host.env, host.workingDirectory);
    const { workspace } = runner;
    const cache = { ...runner, clock: systemClock, loadClient: host.loadCacheClient ?? loadCacheClient };
    return {
        inputs: new InputReader({
            env: host.env,
            workspace,
            maskSecret: (text) => host.commands.setSecret(text),
        }),
        runner,
        logger,
        clock: systemClock,
        random: Math.random,
        signal: host.signal,
        readWorkspaceFile: (file) => readWorkspaceFile(workspace, file),
        findWorkspaceFile: (file) => findWorkspaceFile(workspace, file),
        listWorkspaceFiles: (patterns) => listWorkspaceFiles(workspace, patterns),
        writeReport: (file, data) => writeReportFile(workspace, file, data),
        writeText: (file, text) => writeTextFile(workspace, file, text),
        maskSecret: (secret) => host.commands.setSecret(secret),
        summary: async (markdown) => {
            const result = await writeJobSummary(runner.stepSummaryFile, markdown);
            if (result.status === "failed")
                logger.warning(result.message);
        },
        setOutputs: (outputs) => setOutputs(outputs, runner, host.commands, logger),
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
function setOutputs(outputs, runner, commands, logger) {
    // Without the file the toolkit falls back to a workflow command that GitHub no longer obeys.
    if (runner.outputFile === undefined)
        return;
    const fitted = fitOutputs(outputs);
    for (const [name, value] of Object.entries(fitted.outputs))
        commands.setOutput(name, value);
    for (const name of fitted.emptied) {
        logger.warning(`The output ${name} is too long for GitHub and was left empty; the report file holds it.`);
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
    const logger = createActionLogger(COMMANDS);
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
        logger.warning(`${signal}: the run was cancelled and ends with what it has.`);
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

/***/ 27422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ MAX_TEXT_LENGTH),
/* harmony export */   W3: () => (/* binding */ MAX_EXPANDED_VALUES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   zG: () => (/* binding */ failReading)
/* harmony export */ });
/**
 * Most characters of a file: about ten times what 10,000 repositories with settings of their own take.
 */
const MAX_TEXT_LENGTH = 10 * 1024 * 1024;
/** Deepest nesting, as GitHub's own reader of workflow files has it (`MaxDepth`); a valid file needs five levels. */
const MAX_DEPTH = 50;
/** Most values after YAML aliases are filled in, as GitHub's own reader has it (`MaxParseEvents`). */
const MAX_EXPANDED_VALUES = 1_000_000;
/** The reading of a text that cannot be read, for one reason. */
function failReading(message, offset = 0, length = 0) {
    return { status: "failed", problems: [{ message, offset, length }] };
}


/***/ }),

/***/ 14678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SourceTreeBuilder)
/* harmony export */ });
/** Builds a `SourceNode` from a parser's events, which may come from a text with errors in it. */
class SourceTreeBuilder {
    #open = [];
    #root = null;
    /** The outermost value, once it is closed. */
    get root() {
        return this.#root;
    }
    /** How many lists and mappings are open. */
    get depth() {
        return this.#open.length;
    }
    /** Whether the next value of the innermost mapping is a key. */
    get isAtKey() {
        const parent = this.#open.at(-1);
        return parent?.kind === "mapping" && parent.key === null;
    }
    key(text, span) {
        const parent = this.#open.at(-1);
        if (parent?.kind === "mapping")
            parent.key = { text, span };
    }
    scalar(span) {
        this.#add({ kind: "scalar", offset: span.offset, length: span.length });
    }
    openList(offset) {
        this.#open.push({ kind: "list", offset, items: [] });
    }
    openMapping(offset) {
        this.#open.push({ kind: "mapping", offset, entries: [], key: null });
    }
    /** Closes the innermost list or mapping, which reaches to `end` or, without it, to the end of its last value. */
    close(end) {
        const node = this.#open.pop();
        if (node === undefined)
            return;
        const { offset } = node;
        const last = node.kind === "list" ? node.items.at(-1) : node.entries.at(-1)?.value;
        const length = (end ?? (last === undefined ? offset : last.offset + last.length)) - offset;
        if (node.kind === "list")
            this.#add({ kind: "list", offset, length, items: node.items });
        else
            this.#add({ kind: "mapping", offset, length, entries: node.entries });
    }
    #add(node) {
        const parent = this.#open.at(-1);
        if (parent === undefined)
            this.#root ??= node;
        else if (parent.kind === "list")
            parent.items.push(node);
        else if (parent.key !== null) {
            parent.entries.push({ key: parent.key.text, keySpan: parent.key.span, value: node });
            parent.key = null;
        }
    }
}


/***/ }),

/***/ 68546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
    /** Means something where `code` is `forbidden`. */
    scope;
    constructor(message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = details.code;
        this.status = details.status;
        this.repository = details.repository;
        this.operation = details.operation;
        this.resetAtMs = details.resetAtMs;
        this.reasons = details.reasons ?? [];
        this.scope = details.scope ?? "repository";
    }
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

/***/ 22156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ REPOSITORY_REF_PATTERN),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   PC: () => (/* binding */ formatRepositoryRef),
/* harmony export */   eI: () => (/* binding */ describeRepositoryRefProblem),
/* harmony export */   rH: () => (/* binding */ parseRepositoryRef)
/* harmony export */ });
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
        return "holds white space, which no repository's name has. Write owner/name.";
    if (/^[a-z]+:\/\/|^git@/i.test(text))
        return "is an address, not a name. Write only owner/name.";
    const parts = text.split("/");
    if (parts.length === 1)
        return "has no owner. Write owner/name.";
    if (parts.length > 2)
        return "has more than two parts. Write owner/name.";
    const [owner = "", name = ""] = parts;
    return describeOwnerProblem(owner) ?? describeNameProblem(name);
}
function describeOwnerProblem(owner) {
    if (owner === "")
        return "has an empty owner. Write owner/name.";
    if (owner.length > MAX_OWNER_LENGTH) {
        return `has an owner of ${owner.length} characters; GitHub allows ${MAX_OWNER_LENGTH}. Check the owner's name.`;
    }
    if (OWNER.test(owner))
        return null;
    return "has an owner that GitHub does not allow: letters, digits and single hyphens between them. Check the owner's name.";
}
function describeNameProblem(name) {
    if (name === "")
        return "has an empty repository name. Write owner/name.";
    if (name.length > MAX_NAME_LENGTH) {
        return `has a repository name of ${name.length} characters; GitHub allows ${MAX_NAME_LENGTH}. Check the name.`;
    }
    if (name === "." || name === "..")
        return "has a repository name that GitHub reserves. Check the name.";
    if (/\.git$/i.test(name))
        return "ends in .git, which is part of the clone address only. Remove the ending.";
    if (NAME.test(name))
        return null;
    return "has a repository name that GitHub does not allow: letters, digits, '.', '-' and '_'. Check the name.";
}


/***/ }),

/***/ 62630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ isInShard),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS)
/* harmony export */ });
/* unused harmony export parseShard */
/* harmony import */ var _repository_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22156);

/** Most shards that a run may be cut into; a workflow's matrix makes at most 256 jobs. */
const MAX_SHARDS = 256;
/** Reads `2/8` as the second of eight shards; `null` unless 1 <= index <= count <= `MAX_SHARDS`. */
function parseShard(text) {
    const match = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
    if (match === null)
        return null;
    const index = Number(match[1]);
    const count = Number(match[2]);
    return index <= count && count <= MAX_SHARDS ? { index, count } : null;
}
/**
 * Tells whether a repository falls into a shard. Every repository falls into exactly one of `count`, always the same,
 * whatever else the configuration lists and however the name is written.
 */
function isInShard(repository, shard) {
    return hashText((0,_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryKey */ .Kq)(repository)) % shard.count === shard.index - 1;
}
/**
 * FNV-1a over the UTF-16 units, then the finaliser of MurmurHash3, without which the low bits of similar names agree.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(94098);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
