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

/***/ 45496:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(57282);
const utils = __nccwpck_require__(10365);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

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

/***/ 32957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22156);
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19702);

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const repository = reader.parsed("repository", _automation_core__WEBPACK_IMPORTED_MODULE_0__/* .parseRepositoryRef */ .rH, "must be `owner/name`");
    const pullRequest = reader.parsed("pull-request", parsePullRequest, "must be a number or `all`") ?? "all";
    const configFile = reader.optionalWorkspacePath("config");
    const syncReportFiles = reader.lines("sync-report-files");
    if (syncReportFiles.length > 0 && (pullRequest !== "all" || repository !== undefined)) {
        reader.problem("The reports in `sync-report-files` name the pull requests: leave `pull-request` and `repository` out.");
    }
    const strategies = (0,_automation_core__WEBPACK_IMPORTED_MODULE_1__/* .parseStrategyRules */ .W_)(reader.lines("strategies"));
    if (strategies === null) {
        reader.problem("The input `strategies` must have lines like `docs/**: words`; strategies are structure, union, words, person, ours, theirs.");
    }
    const sets = (0,_automation_core__WEBPACK_IMPORTED_MODULE_1__/* .parseSetRules */ .B5)(reader.lines("sets"));
    if (sets === null)
        reader.problem("The input `sets` must have lines like `cspell.json: words`.");
    const inputs = {
        githubToken: reader.secret("github-token"),
        repository,
        pullRequest,
        configFile,
        syncReportFiles,
        rules: { strategies: strategies ?? [], sets: sets ?? [] },
        isDryRun: reader.boolean("dry-run", true),
        writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
        regeneratedFolder: reader.optionalWorkspacePath("regenerated-folder"),
        reportFile: reader.workspacePath("report-file", "automation_conflicts.json"),
    };
    reader.finish();
    return inputs;
}
function parsePullRequest(text) {
    if (text === "all")
        return text;
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 3185:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90501);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32957);
/* harmony import */ var _resolve_conflicts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30281);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((kit) => (0,_resolve_conflicts_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConflicts */ .q)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 30281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ resolveConflicts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __nccwpck_require__(22156);
;// CONCATENATED MODULE: ./packages/core/out/conflict/conflict-report.js

/** Version of the report file; `schemas/conflict-report.schema.json` describes it. */
const CONFLICT_REPORT_VERSION = 1;
/** The report file of a run. */
function createConflictReport(run) {
    const repositories = run.repositories.map(repository_ref/* formatRepositoryRef */.PC);
    return {
        schema_version: CONFLICT_REPORT_VERSION,
        repository: repositories.length === 1 ? (repositories[0] ?? null) : null,
        repositories,
        dry_run: run.isDryRun,
        started_at: toIso(run.startedAtMs),
        finished_at: toIso(run.finishedAtMs),
        pull_requests: run.pullRequests.map((pullRequest) => toReportPullRequest(pullRequest, run.isDryRun)),
        errors: run.errors,
    };
}
/** Pull requests whose conflicts were resolved, or would have been in a dry run. */
function countResolved(run) {
    return run.pullRequests.filter(({ outcome }) => outcome === "resolved" || outcome === "planned").length;
}
/** Pull requests that still have conflicts. */
function countUnresolved(run) {
    const open = new Set([
        "needs-human",
        "needs-regeneration",
        "blocked",
        "stale",
        "failed",
    ]);
    return run.pullRequests.filter(({ outcome }) => open.has(outcome)).length;
}
/**
 * The lock files that are left to be written anew, for a job of its own that has no right to write: for each pull request
 * with nothing else left, its two commits and what to run where.
 */
function listRegenerations({ pullRequests }) {
    return pullRequests
        .filter(({ outcome }) => outcome === "needs-regeneration")
        .map(({ repository, number, head, base, headOid, baseOid, files }) => ({
        repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository),
        number,
        head,
        base,
        head_oid: headOid ?? "",
        base_oid: baseOid ?? "",
        files: files.flatMap(({ regeneration, resolution }) => regeneration === undefined || resolution.status === "resolved" ? [] : [regeneration]),
    }));
}
function toReportPullRequest(pullRequest, isDryRun) {
    const { number, url, head, base, outcome, detail, headOid, baseOid, commitOid, backupRef } = pullRequest;
    const { mergeBaseOids, policyDigest } = pullRequest;
    return {
        repository: (0,repository_ref/* formatRepositoryRef */.PC)(pullRequest.repository),
        number,
        url,
        head,
        base,
        outcome,
        ...(detail !== undefined && { detail }),
        ...(headOid !== undefined && { head_oid: headOid }),
        ...(baseOid !== undefined && { base_oid: baseOid }),
        ...(mergeBaseOids !== undefined && { merge_base_oids: mergeBaseOids }),
        ...(policyDigest !== undefined && { policy_sha256: policyDigest }),
        ...(commitOid !== undefined && { commit: commitOid }),
        ...(backupRef !== undefined && { backup_ref: backupRef }),
        files: pullRequest.files.map(({ path, resolution, digests, regeneration }) => ({
            path,
            ...toReportFile(resolution, isDryRun || outcome === "needs-regeneration"),
            sha256: digests,
            ...(regeneration !== undefined && {
                regeneration: { folder: regeneration.folder, command: regeneration.command },
            }),
        })),
        broken_files: pullRequest.brokenFiles,
    };
}
function toReportFile(resolution, isInNoCommit) {
    switch (resolution.status) {
        case "resolved":
        case "proposed": {
            const { status, strategy, confidence, proof, decisions, dropped } = resolution;
            // What is in no commit is to be found here.
            const text = status === "proposed" || isInNoCommit ? { text: resolution.text } : {};
            return { status, strategy, confidence, proof, decisions, dropped, ...text };
        }
        case "needs-human":
            return {
                status: resolution.status,
                reason: resolution.reason,
                details: resolution.details,
                candidates: resolution.candidates,
            };
        case "refused":
            return { status: resolution.status, reason: resolution.reason, details: [resolution.detail] };
    }
}
function toIso(atMs) {
    return new Date(atMs).toISOString();
}

;// CONCATENATED MODULE: ./packages/core/out/report/markdown.js
/**
 * Renders untrusted text so that GitHub shows it as it is: no mention, no issue reference, no HTML, no link.
 *
 * GitHub's mention and reference filters run on the rendered text, so escaping characters as entities does not stop
 * them; they leave code spans alone. The fence is longer than any run of backticks inside (CommonMark 6.1).
 */
function markdown_codeSpan(text) {
    const flat = markdown_printable(text);
    if (flat === "")
        return "``";
    const longestRun = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longestRun + 1);
    const padding = /^[`\s]|[`\s]$/.test(flat) ? " " : "";
    return `${fence}${padding}${flat}${padding}${fence}`;
}
/** A code span for a table cell: `|` is escaped, because a row is split before code spans are read (GFM 4.10). */
function tableCode(text) {
    return markdown_codeSpan(text).replaceAll("|", "\\|");
}
/** Makes text one line without control or direction-changing characters. */
function markdown_printable(text) {
    return text.replace(/\p{Cc}+/gu, " ").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
/** Cuts text to `maxCharacters` on a line boundary and says so with `note`; short text comes back as it is. */
function markdown_cutOnLine(text, maxCharacters, note) {
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

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-pull-request.js




/**
 * Finds the sync pull request into `base` among the open ones.
 *
 * Ours has the marker for this base, comes from the repository itself and was opened by the account behind the
 * token; the title and the head are free (the head strategy may have changed since). Anybody's pull request from
 * the same head is left alone, because GitHub would refuse a second one.
 */
function findSyncPullRequest(pullRequests, base, defaultBranch) {
    const candidates = pullRequests.filter((pull) => pull.base === base && !pull.isCrossRepository);
    for (const pullRequest of candidates) {
        const marker = parseSyncMarker(pullRequest.body);
        if (marker?.base === base && pullRequest.isOwn !== false)
            return { kind: "own", pullRequest, marker };
    }
    const heads = [syncBranchName(base), defaultBranch];
    const foreign = candidates.find((pull) => heads.includes(pull.head));
    return foreign === undefined ? { kind: "none" } : { kind: "foreign", pullRequest: foreign };
}
/** Commits per bucket: an open pull request is refreshed when the distance moves into another bucket. */
const REFRESH_EVERY_COMMITS = 10;
/** Whether the open pull request tells a distance that is out of date enough to be worth a write. */
function isRefreshDue(marker, behindBy, defaultOid) {
    const bucket = (count) => Math.floor(count / REFRESH_EVERY_COMMITS);
    return marker.defaultOid !== defaultOid && bucket(marker.behindBy) !== bucket(behindBy);
}
/** GitHub refuses more than 65,536 characters in a body; the contract stays well below. */
const MAX_BODY_CHARACTERS = 58_000;
/** GitHub refuses a longer title: "title is too long (maximum is 256 characters)". */
const MAX_TITLE_CHARACTERS = 256;
/** Title of a sync pull request. Plain text: GitHub reads neither HTML nor links there. */
function renderSyncTitle(base, defaultBranch) {
    const title = printable(`Sync ${base} with ${defaultBranch}`);
    return title.length <= MAX_TITLE_CHARACTERS ? title : `${title.slice(0, MAX_TITLE_CHARACTERS - 1)}…`;
}
/** Body of a sync pull request, marker included. */
function renderSyncBody(text) {
    const base = codeSpan(text.base);
    const defaultBranch = codeSpan(text.defaultBranch.name);
    const marker = renderSyncMarker({
        base: text.base,
        behindBy: text.behindBy,
        defaultOid: text.defaultBranch.oid,
        isConflict: text.isConflict,
        defaultBranch: text.defaultBranch.name,
    });
    const parts = [
        marker,
        `${base} is **${commits(text.behindBy)} behind** ${defaultBranch} (the threshold is ${text.threshold}). Merging this pull request brings it up to date.`,
        ...(text.aheadBy === 0 ? [] : [`${base} also has ${commits(text.aheadBy)} of its own; they stay.`]),
        howToProceed(text),
        footer(text),
    ];
    return cutOnLine(parts.join("\n\n"), MAX_BODY_CHARACTERS, "_Cut here: the text was too long._");
}
function howToProceed(text) {
    const syncBranch = codeSpan(syncBranchName(text.base));
    const defaultBranch = codeSpan(text.defaultBranch.name);
    if (text.head === "default-branch") {
        return [
            "> [!WARNING]",
            `> The head of this pull request is ${defaultBranch} itself. Do **not** use “Resolve conflicts” or “Update branch” here: both would push ${codeSpan(text.base)} into ${defaultBranch}. Do not let a bot delete the head branch after the merge.`,
        ].join("\n");
    }
    if (text.isConflict) {
        return [
            "> [!IMPORTANT]",
            `> ${defaultBranch} does not merge cleanly into ${codeSpan(text.base)}, so this is a draft, where the repository can have drafts. Resolve the conflicts here (“Resolve conflicts” pushes to ${syncBranch}, never to ${defaultBranch}), then it is marked as ready for review by the next run.`,
        ].join("\n");
    }
    return `The head ${syncBranch} holds ${codeSpan(text.base)} with ${defaultBranch} merged in, so its checks test what the merge will give. Use a **merge commit**: a squash or a rebase would leave the branch behind by the same commits.`;
}
function footer(text) {
    const run = text.runUrl === undefined ? "" : ` Last written by [this run](${text.runUrl}).`;
    const days = text.recreateAfterDays === 0 ? "" : `, or after ${text.recreateAfterDays} days`;
    return `---\n<sub>Kept by sync-monitor: at most one for this branch, found again by a hidden marker. Closing it says “not now”: another one comes when the branch has fallen behind by ${text.threshold} more${days}. On a closed one, the label \`${RETRY_LABEL}\` says “now after all”, and \`${NEVER_LABEL}\` says “never”.${run}</sub>`;
}
function commits(count) {
    return count === 1 ? "1 commit" : `${count} commits`;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/render-conflict-comment.js



/** Finds the one comment on a pull request again. */
const CONFLICT_COMMENT_MARK = "<!-- resolve-conflicts:v1 -->";
/** Lines of one kind that a comment names of one file before it counts the rest. */
const MAX_LINES_PER_FILE = 8;
/** The comment on a pull request: what was done with each file and why, what it drops, and how to take it back. */
function renderConflictComment(pullRequest, runUrl) {
    const parts = [
        CONFLICT_COMMENT_MARK,
        renderHeadline(pullRequest),
        ...(pullRequest.files.length === 0 ? [] : [renderFileTable(pullRequest.files)]),
        ...pullRequest.files.flatMap(renderFileDetails),
        ...renderBrokenFiles(pullRequest),
        ...renderUndo(pullRequest),
        `<sub>${runUrl === undefined ? "" : `Written by [this run](${runUrl}). `}This comment is edited in place.</sub>`,
    ];
    return markdown_cutOnLine(parts.join("\n\n"), MAX_BODY_CHARACTERS, "_Cut here: the report file holds everything._");
}
/** The job summary of a run: a section for each pull request. */
function renderConflictSummary(pullRequests, isDryRun) {
    const title = `## Conflicts${isDryRun ? " (dry run: nothing was written)" : ""}`;
    if (pullRequests.length === 0)
        return `${title}\n\nNo pull request to look at.`;
    const sections = pullRequests.map((pullRequest) => [
        renderTitle(pullRequest),
        renderHeadline(pullRequest),
        ...(pullRequest.files.length === 0 ? [] : [renderFileTable(pullRequest.files)]),
        ...pullRequest.files.flatMap(renderFileDetails),
        ...renderBrokenFiles(pullRequest),
    ].join("\n\n"));
    return [title, ...sections].join("\n\n");
}
/** The branches are not known of a pull request that could not be read. */
function renderTitle({ repository, number, head, base }) {
    const branches = head === "" ? "" : `: ${markdown_codeSpan(head)} with ${markdown_codeSpan(base)} merged in`;
    return `### ${markdown_codeSpan((0,repository_ref/* formatRepositoryRef */.PC)(repository))} #${number}${branches}`;
}
function renderHeadline({ outcome, detail, files, commitOid }) {
    const count = files.length === 1 ? "1 file" : `${files.length} files`;
    const why = detail === undefined ? "" : ` ${markdown_printable(detail).replace(/[<>@#]/g, (sign) => `\\${sign}`)}`;
    switch (outcome) {
        case "no-conflict":
            return `There is no conflict.${why}`;
        case "resolved":
            return `**The conflicts in ${count} are resolved** in ${markdown_codeSpan(commitOid ?? "")}. Look at it before you merge: checks start anew.${why}`;
        case "planned":
            return `**The conflicts in ${count} can be resolved.** This was a dry run: nothing was written.${why}`;
        case "needs-human":
            return `**The conflicts need a person.** Nothing was pushed, because not every file could be merged with proof.${why}`;
        case "needs-regeneration":
            return `**Only lock files are left.** Nothing was pushed: they are never merged, but written anew.${why}`;
        case "blocked":
            return `**The branch was left alone.**${why}`;
        case "stale":
            return `The branch moved while it was worked on. The next run starts from scratch.${why}`;
        case "failed":
            return `**The attempt failed.**${why}`;
    }
}
function renderFileTable(files) {
    return markdownTable(["file", "result", "how", "confidence"], files.map(({ path, resolution }) => [tableCode(path), ...describe(resolution)]));
}
function describe(resolution) {
    switch (resolution.status) {
        case "resolved":
            return [
                resolution.text === null ? "resolved: removed" : "resolved",
                resolution.strategy,
                resolution.confidence,
            ];
        case "proposed":
            return ["needs a person; a proposal exists", resolution.strategy, resolution.confidence];
        case "needs-human":
            return ["needs a person", resolution.reason, ""];
        case "refused":
            return ["never merged", resolution.reason, ""];
    }
}
function renderFileDetails({ path, resolution, regeneration }) {
    const lines = [
        ...listDetails(resolution),
        ...(regeneration === undefined || resolution.status === "resolved"
            ? []
            : [`to write it anew, in ${markdown_codeSpan(regeneration.folder)}: ${markdown_codeSpan(regeneration.command)}`]),
    ];
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, MAX_LINES_PER_FILE).map((line) => `- ${line}`);
    const more = lines.length > MAX_LINES_PER_FILE ? [`- and ${lines.length - MAX_LINES_PER_FILE} more`] : [];
    return [[`${markdown_codeSpan(path)}:`, "", ...shown, ...more].join("\n")];
}
function listDetails(resolution) {
    switch (resolution.status) {
        case "resolved":
        case "proposed":
            return [
                ...resolution.decisions.map((decision) => `settled: ${markdown_codeSpan(decision)}`),
                ...resolution.dropped.map((dropped) => `dropped: ${markdown_codeSpan(dropped)}`),
                `proof: ${resolution.proof.join("; ")}`,
            ];
        case "needs-human":
            return resolution.details.map((detail) => markdown_codeSpan(detail));
        case "refused":
            return [markdown_codeSpan(resolution.detail)];
    }
}
function renderBrokenFiles({ brokenFiles }) {
    if (brokenFiles.length === 0)
        return [];
    const lines = brokenFiles.map(({ path, problem }) => `- ${markdown_codeSpan(path)}: ${markdown_codeSpan(problem)}`);
    return [`Files that git merges without a conflict, and breaks by it:\n\n${lines.join("\n")}`];
}
function renderUndo({ outcome, backupRef, head, headOid }) {
    if (outcome !== "resolved" || backupRef === undefined || headOid === undefined)
        return [];
    const command = [
        `git fetch origin ${backupRef}`,
        `git push --force-with-lease origin ${headOid}:${shellQuote(`refs/heads/${head}`)}`,
    ].join("\n");
    return [`The branch as it was before is kept. To go back:\n\n~~~sh\n${command}\n~~~`];
}
/** Branch names are other people's text, and may hold anything but a few characters. */
function shellQuote(text) {
    return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./packages/git/out/cat-file.js
/**
 * Reads the output of `git cat-file --batch`: contents by object name, `null` for what is missing.
 *
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
function parseCatFile(output, names) {
    const contents = new Map();
    let at = 0;
    for (const name of names) {
        const lineEnd = output.indexOf(0x0a, at);
        const header = output.subarray(at, lineEnd).toString("utf8");
        const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
        if (size === undefined) {
            contents.set(name, null);
            at = lineEnd + 1;
        }
        else {
            const start = lineEnd + 1;
            contents.set(name, output.subarray(start, start + Number(size)));
            at = start + Number(size) + 1;
        }
    }
    return contents;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./packages/git/out/git-process.js


/** git could not be started, or refused. The message holds git's own words and never a token. */
class GitError extends Error {
    name = "GitError";
    exitCode;
    /** What git said, without anything secret. */
    words;
    constructor(message, exitCode, words, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.exitCode = exitCode;
        this.words = words;
    }
}
/** Settings that hold whatever the machine's own configuration says. */
const PINNED_CONFIG = [
    `core.hooksPath=${external_node_os_.devNull}`,
    "core.quotePath=false",
    "core.autocrlf=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "merge.renames=true",
    "merge.directoryRenames=false",
    "diff.renames=false",
    "fetch.fsckObjects=false",
    "credential.helper=",
    "protocol.version=2",
].flatMap((setting) => ["-c", setting]);
/** What git and curl say when another attempt may go well: https://curl.se/libcurl/c/libcurl-errors.html */
const PASSING = /returned error: (?:5\d\d|429)|could not resolve host|could not connect|failed to connect|connection (?:refused|reset|timed out|was reset)|operation timed out|early eof|unexpected disconnect|rpc failed|empty reply|hung up unexpectedly|transfer closed|recv failure|send failure|http\/2 stream|tls connect|ssl_(?:connect|read)/i;
/** Whether a failure may be gone in a moment. What a server says of a token or a repository is none of that kind. */
function isPassing(error) {
    return (error instanceof GitError && PASSING.test(error.words) && !/returned error: 4(?!29)/.test(error.words));
}
/** Runs git as `runOnce` does, and again where the failure may be gone in a moment and `retries` are given. */
async function runGit(command) {
    const { retries } = command;
    for (let retryCount = 0;; retryCount += 1) {
        try {
            return await runOnce(command);
        }
        catch (error) {
            if (retries === undefined || retryCount >= retries.max || !isPassing(error))
                throw error;
            await retries.wait(retryCount);
        }
    }
}
/**
 * Runs git without a shell, in an environment of its own: no system, user or inherited settings, no hooks, no prompt,
 * plain English. Throws a {@link GitError} for an exit code that is not in `okExitCodes`.
 */
async function runOnce(command) {
    const { gitDir, args, okExitCodes = [0] } = command;
    const child = (0,external_node_child_process_namespaceObject.spawn)("git", [...PINNED_CONFIG, `--git-dir=${gitDir}`, ...args], {
        env: buildEnvironment(command),
        stdio: "pipe",
        windowsHide: true,
        ...(command.signal !== undefined && { signal: command.signal }),
    });
    const [stdout, stderr] = [[], []];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    // git may end before it has read everything; its exit code tells the story then, not the broken pipe.
    child.stdin.on("error", () => { });
    child.stdin.end(command.input);
    const exitCode = await new Promise((resolve, reject) => {
        child.on("error", (cause) => reject(new GitError(`git could not be started: ${cause.message}. Is it installed?`, undefined, "", cause)));
        child.on("close", (code) => resolve(code ?? 128));
    });
    const words = hideSecrets(Buffer.concat(stderr).toString("utf8").trim(), command);
    if (!okExitCodes.includes(exitCode)) {
        throw new GitError(`git ${args[0] ?? ""} failed with exit code ${exitCode}: ${words}`, exitCode, words);
    }
    return { exitCode, stdout: Buffer.concat(stdout), words };
}
function buildEnvironment({ secretConfig = {}, environment }) {
    const settings = Object.entries(secretConfig);
    return {
        ...findGit(),
        LC_ALL: "C",
        TZ: "UTC",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_ATTR_NOSYSTEM: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
        ...environment,
    };
}
/** What the system needs to find and start a program, and a proxy where the machine has one. */
const PASSED_VARIABLES = [
    "PATH",
    "Path",
    "SystemRoot",
    "TEMP",
    "TMP",
    "TMPDIR",
    "https_proxy",
    "HTTPS_PROXY",
    "no_proxy",
    "NO_PROXY",
    "SSL_CERT_FILE",
];
function findGit() {
    // biome-ignore lint/style/noProcessEnv: git is found by PATH; nothing but the names above reaches it.
    const inherited = process.env;
    return Object.fromEntries(PASSED_VARIABLES.flatMap((name) => (inherited[name] === undefined ? [] : [[name, inherited[name]]])));
}
function hideSecrets(words, { secretConfig = {} }) {
    const secrets = Object.values(secretConfig).flatMap((value) => [value, value.split(" ").at(-1) ?? value]);
    return secrets
        .filter((secret) => secret !== "")
        .reduce((text, secret) => text.replaceAll(secret, "***"), words);
}

;// CONCATENATED MODULE: ./packages/git/out/merge-tree.js
const SIDES = { "1": "base", "2": "ours", "3": "theirs" };
/**
 * Reads the output of `git merge-tree --write-tree -z`.
 *
 * @see https://git-scm.com/docs/git-merge-tree#OUTPUT
 */
function parseMergeTree(output) {
    const fields = output.toString("utf8").split("\0");
    const treeOid = fields[0] ?? "";
    const stages = new Map();
    let at = 1;
    for (; fields[at]; at += 1) {
        const match = /^(\d{6}) ([0-9a-f]+) ([123])\t([\s\S]*)$/.exec(fields[at] ?? "");
        if (match === null)
            break;
        const [, mode = "", oid = "", stage = "1", path = ""] = match;
        const entry = stages.get(path) ?? {};
        entry[SIDES[stage]] = { mode, oid };
        stages.set(path, entry);
    }
    const kinds = parseMessages(fields.slice(at + 1));
    const conflicts = [...stages].map(([path, { base, ours, theirs }]) => ({
        path,
        base,
        ours,
        theirs,
        kinds: kinds.get(path) ?? [],
    }));
    return { treeOid, conflicts };
}
/** Messages are: a count of paths, the paths, a short name, a text. */
function parseMessages(fields) {
    const kinds = new Map();
    for (let at = 0; at < fields.length;) {
        const count = Number(fields[at]);
        if (fields[at] === "" || !Number.isInteger(count))
            break;
        const kind = fields[at + 1 + count] ?? "";
        for (const path of fields.slice(at + 1, at + 1 + count)) {
            if (kind.startsWith("CONFLICT"))
                kinds.set(path, [...(kinds.get(path) ?? []), kind]);
        }
        at += count + 3;
    }
    return kinds;
}

;// CONCATENATED MODULE: ./packages/git/out/bare-repository.js






/** Exit code of a command or option that git does not know. */
const USAGE = 129;
/** Regular files, with and without the executable bit; anything else is no text to merge. */
const FILE_MODES = new Set(["100644", "100755"]);
/** A bare repository on disk. Nothing here needs or makes a work tree. */
class BareRepository {
    gitDir;
    #options;
    constructor(gitDir, options) {
        this.gitDir = gitDir;
        this.#options = options;
    }
    /** A repository that exists at `gitDir`. */
    static open(gitDir, options = {}) {
        return new BareRepository(gitDir, options);
    }
    /** Merges two commits without writing anything but objects. */
    async mergeTree(ours, theirs) {
        const args = ["merge-tree", "--write-tree", "-z", "--messages", ours, theirs];
        const { exitCode, stdout } = await this.run({ args, okExitCodes: [0, 1, USAGE] });
        if (exitCode === USAGE) {
            throw new GitError("git is too old: merging without a work tree needs git 2.38 or newer.", exitCode, "");
        }
        const merge = parseMergeTree(stdout);
        // A commit that is not there ends with the exit code of a conflict.
        if (!/^[0-9a-f]{40,64}$/.test(merge.treeOid)) {
            throw new GitError(`git merge-tree could not merge ${ours} and ${theirs}.`, undefined, "");
        }
        return merge;
    }
    /** The best common ancestors; more than one where histories cross. */
    async mergeBases(ours, theirs) {
        const { stdout } = await this.run({ args: ["merge-base", "--all", ours, theirs], okExitCodes: [0, 1] });
        return splitLines(stdout);
    }
    /** Merge commits that `revision` reaches, the newest first. */
    async listMerges(revision, limit = 100_000, path) {
        const paths = path === undefined ? [] : ["--full-history", "--", path];
        const args = ["rev-list", "--merges", "--parents", `--max-count=${limit}`, revision, ...paths];
        const { stdout } = await this.run({ args });
        return splitLines(stdout).map((line) => {
            const [oid = "", ...parents] = line.split(" ");
            return { oid, parents };
        });
    }
    /** Paths that differ between two commits or trees, renames not followed. */
    async listChangedPaths(from, to) {
        const { stdout } = await this.run({ args: ["diff-tree", "-r", "-z", "--name-only", from, to] });
        return stdout
            .toString("utf8")
            .split("\0")
            .filter((path) => path !== "");
    }
    /** Contents of objects; `null` for what does not exist. Names are object ids or `commit:path`. */
    async readObjects(names) {
        const asked = names.filter((name) => !name.includes("\n"));
        if (asked.length === 0)
            return new Map();
        const { stdout } = await this.run({ args: ["cat-file", "--batch"], input: `${asked.join("\n")}\n` });
        return parseCatFile(stdout, asked);
    }
    /** A file of a commit as text; `null` when it is not there. */
    async readFileAt(commit, path) {
        const name = `${commit}:${path}`;
        return (await this.readObjects([name])).get(name)?.toString("utf8") ?? null;
    }
    /** The three versions of a conflicted path; `null` when one is no regular file, or the modes differ. */
    async readConflict({ path, base, ours, theirs }) {
        const stages = [base, ours, theirs].filter((stage) => stage !== undefined);
        if (!stages.every(({ mode }) => FILE_MODES.has(mode)))
            return null;
        if (new Set([ours?.mode, theirs?.mode].filter((mode) => mode !== undefined)).size > 1)
            return null;
        const contents = await this.readObjects(stages.map(({ oid }) => oid));
        const textOf = (stage) => stage === undefined ? null : (contents.get(stage.oid)?.toString("utf8") ?? null);
        return { path, base: textOf(base), ours: textOf(ours), theirs: textOf(theirs) };
    }
    /** Stores a text and returns its object id. */
    async writeBlob(text) {
        return firstLine(await this.run({ args: ["hash-object", "-w", "--stdin"], input: text }));
    }
    /** Stores a tree that is `treeOid` with some files replaced. */
    async writeTree(treeOid, replacements) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "automation-index-"));
        const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
        try {
            await this.run({ args: ["read-tree", treeOid], environment });
            // Mode 0 removes a path, whatever object is named with it.
            const lines = replacements.map(({ path, mode, oid }) => oid === null ? `0 ${"0".repeat(treeOid.length)}\t${path}\0` : `${mode} ${oid}\t${path}\0`);
            await this.run({ args: ["update-index", "-z", "--index-info"], input: lines.join(""), environment });
            return firstLine(await this.run({ args: ["write-tree"], environment }));
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    /** Stores a commit and returns its object id. The same arguments give the same id. */
    async commitTree(treeOid, parents, message, { name, email, atMs }) {
        const date = `@${Math.floor(atMs / 1000)} +0000`;
        const environment = {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
            GIT_COMMITTER_DATE: date,
        };
        const args = ["commit-tree", treeOid, ...parents.flatMap((parent) => ["-p", parent])];
        return firstLine(await this.run({ args, input: message, environment }));
    }
    /** Runs one git command in this repository. */
    run(command) {
        return runGit({ gitDir: this.gitDir, ...this.#options, ...command });
    }
}
function splitLines(output) {
    return output
        .toString("utf8")
        .split("\n")
        .filter((line) => line !== "");
}
function firstLine({ stdout }) {
    return stdout.toString("utf8").trim();
}

;// CONCATENATED MODULE: ./packages/git/out/push-result.js
const STALE = /stale info|fetch first|non-fast-forward|cannot lock ref|already exists/i;
/**
 * Reads the output of `git push --porcelain`; `words` is what the server said beside it, where rules of its own explain
 * themselves. `null` when it failed without a word about any ref: the answer may be lost, and the refs moved.
 *
 * @see https://git-scm.com/docs/git-push#_output
 */
function parsePush(output, exitCode, words = "") {
    const rejected = output
        .split("\n")
        .filter((line) => line.startsWith("!\t"))
        .map((line) => {
        const [, refspec = "", words = ""] = line.split("\t");
        return { ref: refspec.slice(refspec.indexOf(":") + 1), words };
    });
    // With --atomic, what was not wrong itself is rejected along with what was.
    const [cause] = [...rejected.filter(({ words }) => !/atomic/i.test(words)), ...rejected];
    if (cause === undefined)
        return exitCode === 0 ? { status: "pushed" } : null;
    if (STALE.test(cause.words))
        return { status: "stale", ref: cause.ref };
    if (/without `?workflows?`? (?:permission|scope)/i.test(`${cause.words}\n${words}`)) {
        return { status: "workflow-permission", ...cause };
    }
    return { status: "refused", ...cause };
}

;// CONCATENATED MODULE: ./packages/git/out/remote-repository.js





/** A bare partial clone: commits and trees are here, file contents are fetched when they are read. */
class RemoteRepository {
    local;
    #command;
    constructor(gitDir, options) {
        this.#command = { gitDir, ...options };
        this.local = BareRepository.open(gitDir, options);
    }
    /** Makes an empty partial clone in the folder `gitDir`. Nothing is fetched yet. */
    static async create(gitDir, { url, token, signal, retries }) {
        const options = {
            ...(token !== undefined && { secretConfig: { [`http.${url}.extraHeader`]: toHeader(token) } }),
            ...(signal !== undefined && { signal }),
            retries,
        };
        const repository = new RemoteRepository(gitDir, options);
        await repository.#run(["init", "--quiet", "--bare", "--template="]);
        // Written by hand: a process for each setting takes longer than all of the rest.
        await (0,promises_.appendFile)((0,external_node_path_.join)(gitDir, "config"), renderPartialClone(url));
        return repository;
    }
    /** Fetches branches with their history and without file contents; returns the commit of each, `null` where there is none. */
    async fetchBranches(branches) {
        const tips = await this.readRefs(branches.map((branch) => `refs/heads/${branch}`));
        const found = branches.filter((branch) => tips.get(`refs/heads/${branch}`));
        if (found.length > 0) {
            const refspecs = found.map((branch) => `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
            await this.#run(["fetch", "--quiet", "--no-tags", "--filter=blob:none", "origin", ...refspecs]);
        }
        const commits = await Promise.all(found.map(async (branch) => [branch, await this.#readTip(branch)]));
        const byBranch = new Map(commits);
        return new Map(branches.map((branch) => [branch, byBranch.get(branch) ?? null]));
    }
    /** Where refs of the server point now; `null` for one that does not exist. */
    async readRefs(refs) {
        const { stdout } = await this.#run(["ls-remote", "--refs", "origin", ...refs]);
        const lines = stdout.toString("utf8").split("\n");
        const tips = new Map(lines.map((line) => line.split("\t")).map(([oid = "", ref = ""]) => [ref, oid]));
        return new Map(refs.map((ref) => [ref, tips.get(ref) ?? null]));
    }
    /**
     * Moves refs on the server, all or none, each only if it still points where expected.
     *
     * The lease is the comparison, not a force: a caller gives a commit that descends from the expected one, so that a
     * push that passes the comparison is always a fast-forward. When the answer is lost, it is looked up; so is what is
     * behind a refusal, because a server words a lost race in many ways.
     */
    async push(updates) {
        const { retries } = this.#command;
        for (let retryCount = 0;; retryCount += 1) {
            try {
                return await this.#pushOnce(updates);
            }
            catch (error) {
                if (!(error instanceof GitError))
                    throw error;
                const tips = await this.readRefs(updates.map(({ ref }) => ref));
                if (updates.every(({ ref, newOid }) => tips.get(ref) === newOid))
                    return { status: "pushed" };
                if (retries === undefined || retryCount >= retries.max || !isPassing(error))
                    throw error;
                await retries.wait(retryCount);
            }
        }
    }
    async #pushOnce(updates) {
        const leases = updates.map(({ ref, expectedOid }) => `--force-with-lease=${ref}:${expectedOid ?? ""}`);
        const refspecs = updates.map(({ ref, newOid }) => `${newOid}:${ref}`);
        const args = ["push", "--porcelain", "--atomic", "--no-verify", ...leases, "origin", ...refspecs];
        const { exitCode, stdout, words } = await this.#run(args, [0, 1]);
        const result = parsePush(stdout.toString("utf8"), exitCode, words);
        if (result === null)
            throw new GitError(`git push failed: ${words}`, exitCode, words);
        return result.status === "refused" ? ((await this.#findMoved(updates)) ?? result) : result;
    }
    /** The ref that is not where it was expected by now; `undefined` when all are. */
    async #findMoved(updates) {
        const tips = await this.readRefs(updates.map(({ ref }) => ref));
        const moved = updates.find(({ ref, expectedOid }) => tips.get(ref) !== expectedOid);
        return moved && { status: "stale", ref: moved.ref };
    }
    async #readTip(branch) {
        const { stdout } = await this.#run(["rev-parse", "--verify", `refs/remotes/origin/${branch}^{commit}`]);
        return stdout.toString("utf8").trim();
    }
    #run(args, okExitCodes = [0]) {
        // A push whose answer was lost is looked up before it is repeated.
        const retries = args[0] === "push" ? undefined : this.#command.retries;
        return runGit({ ...this.#command, retries, args, okExitCodes });
    }
}
/** @see https://git-scm.com/docs/git-config#_values */
function renderPartialClone(url) {
    const quoted = `"${url.replace(/["\\]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n")}"`;
    return [
        "[core]",
        "\trepositoryFormatVersion = 1",
        "[extensions]",
        "\tpartialClone = origin",
        '[remote "origin"]',
        `\turl = ${quoted}`,
        "\tpromisor = true",
        "\tpartialCloneFilter = blob:none",
        "",
    ].join("\n");
}
/** https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation#about-authentication-as-a-github-app-installation */
function toHeader(token) {
    return `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}

;// CONCATENATED MODULE: ./packages/core/out/ports/branch-histories.js
/** Pull requests that one look into the past brings at most. */
const HISTORY_LENGTH = 10;

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-marker.js
const MARKER = /<!-- sync-monitor:v1 (\{[^\n]*?\}) -->/;
/** Renders the marker. `<` and `>` are escaped: a branch may be called `a-->b`. */
function sync_marker_renderSyncMarker(marker) {
    const json = JSON.stringify({
        base: marker.base,
        behind_by: marker.behindBy,
        default_oid: marker.defaultOid,
        conflict: marker.isConflict,
        default_branch: marker.defaultBranch,
        closed_for: marker.closedFor,
    });
    return `<!-- sync-monitor:v1 ${json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e")} -->`;
}
/** Reads the marker out of a pull request's body; `null` when there is none or it makes no sense. */
function sync_marker_parseSyncMarker(body) {
    const json = MARKER.exec(body)?.[1];
    if (json === undefined)
        return null;
    let data;
    try {
        data = JSON.parse(json);
    }
    catch {
        return null;
    }
    const marker = data;
    if (typeof marker.base !== "string" || typeof marker.default_oid !== "string")
        return null;
    return {
        base: marker.base,
        behindBy: typeof marker.behind_by === "number" ? marker.behind_by : 0,
        defaultOid: marker.default_oid,
        isConflict: marker.conflict === true,
        ...(typeof marker.default_branch === "string" && { defaultBranch: marker.default_branch }),
        ...(typeof marker.closed_for === "string" && { closedFor: marker.closed_for }),
    };
}
/** The body with `marker` in the place of the one that it has; a reader sees no difference. */
function replaceSyncMarker(body, marker) {
    return body.replace(MARKER, () => sync_marker_renderSyncMarker(marker));
}

;// CONCATENATED MODULE: ./packages/github/out/failure.js
/** Reads `errors` of a GraphQL answer, taking nothing for granted. */
function readGraphqlProblems(body) {
    const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.filter(isRecord).map((error) => {
        const extensions = isRecord(error.extensions) ? error.extensions : {};
        const type = error.type ?? extensions.code;
        return {
            type: typeof type === "string" ? type : undefined,
            message: typeof error.message === "string" ? error.message : "",
            path: Array.isArray(error.path) ? error.path.map(String) : [],
        };
    });
}
/** Whether `value` is an object whose members may be looked at. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/core/out/errors.js
var out_errors = __nccwpck_require__(68546);
;// CONCATENATED MODULE: ./packages/resilience/out/backoff.js
/** Waits that suit a web service which answers with a passing error: at most 1, 2, 4, ... 30 seconds. */
const DEFAULT_BACKOFF = { baseMs: 1_000, capMs: 30_000 };
/**
 * Milliseconds to wait before the next attempt: exponential, capped, with full jitter.
 *
 * The wait is uniform in `[0, min(cap, base * 2^attempt))`; `attempt` counts failures from 0.
 * Formula: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
function backoffDelayMs(attempt, random, options = DEFAULT_BACKOFF) {
    const ceilingMs = Math.min(options.capMs, options.baseMs * 2 ** attempt);
    return Math.floor(random() * ceilingMs);
}
/**
 * Milliseconds that a `retry-after` header asks for, or `null` when it is absent or unreadable.
 *
 * The header holds seconds or an HTTP date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function parseRetryAfterMs(header, nowMs) {
    const text = header?.trim() ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    const dateMs = Date.parse(text);
    return Number.isNaN(dateMs) ? null : Math.max(0, dateMs - nowMs);
}

;// CONCATENATED MODULE: ./packages/github/out/error-wording.js

/** Longest piece of an answer that a message repeats. */
const LONGEST_QUOTE = 300;
const REMEDIES = [
    {
        pattern: /not permitted to create or approve pull requests/i,
        remedy: 'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or organisation, or use the token of a GitHub App.',
    },
    {
        pattern: /without `?workflows?`? (permission|scope)/i,
        remedy: "The change touches workflow files: give the GitHub App `workflows: write`, or the token `workflow`.",
    },
    { pattern: /archived/i, remedy: "The repository is archived: take it off the list or unarchive it." },
    {
        pattern: /SAML|single sign-on|SSO/,
        remedy: "Authorise the token for the organisation's single sign-on.",
    },
    {
        pattern: /Reference update failed/i,
        remedy: "Git has no room for a branch whose name begins with another one's and a slash: see whether one is in the way.",
    },
    { pattern: /Bad credentials/i, remedy: "Check that the token is complete and has not expired." },
];
const REMEDY_BY_CODE = {
    "not-found": "It does not exist, or the token may not see it.",
    unauthorized: "Check that the token is complete and has not expired.",
    forbidden: "Check the permissions of the token.",
    blocked: "GitHub has blocked it: only its owner and GitHub's support can change that.",
    server: "This is a fault at GitHub: it usually passes.",
    network: "Check the connection and https://www.githubstatus.com.",
};
/**
 * Says what failed, where, why and what to do. `why` is quoted cleaned and cut; `accepted` is the answer's
 * `x-accepted-github-permissions` (`,` means and, `;` means or).
 */
function wordFailure(call, code, why, accepted) {
    const place = call.repository === undefined ? "" : ` in ${(0,repository_ref/* formatRepositoryRef */.PC)(call.repository)}`;
    const quote = cleanQuote(why);
    return `Could not ${call.operation}${place}: ${endSentence(quote)} ${findRemedy(code, quote, accepted)}`.trim();
}
/** One line without control characters or anything that looks like a token. */
function cleanQuote(text) {
    const line = text
        .replace(/\b(gh[a-z]_|github_pat_)\w+/g, "***")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim();
    return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
function findRemedy(code, quote, accepted) {
    const known = REMEDIES.find(({ pattern }) => pattern.test(quote));
    if (known !== undefined)
        return known.remedy;
    if (code === "forbidden" && accepted)
        return `Give the token ${wordPermissions(accepted)}.`;
    return REMEDY_BY_CODE[code] ?? "";
}
function wordPermissions(accepted) {
    const sets = cleanQuote(accepted)
        .split(";")
        .map((set) => set
        .split(",")
        .map((permission) => `\`${permission.trim().replace("=", ": ")}\``)
        .join(" and "));
    return sets.join(", or ");
}
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./packages/github/out/error-mapping.js




/** Wordings of the secondary limit, old and new, REST and GraphQL: GitHub gives it no status or type of its own. */
const SECONDARY_LIMIT = /secondary rate limit|abuse detection|submitted too quickly|temporarily blocked from content creation/i;
const PRIMARY_LIMIT = /API rate limit (already )?exceeded/i;
/** Both are in use: the first is documented, the second is what some answers carry. */
const PRIMARY_LIMIT_TYPES = ["RATE_LIMITED", "RATE_LIMIT"];
const CODE_BY_STATUS = {
    401: "unauthorized",
    403: "forbidden",
    404: "not-found",
    405: "conflict",
    408: "server",
    409: "conflict",
    410: "not-found",
    451: "blocked",
};
/**
 * What an answer that is no success means.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function describeAnswer(answer, call, nowMs) {
    const { status, headers } = answer;
    const message = readMessage(answer.body);
    const reasons = readReasons(answer.body);
    // "was submitted too quickly" comes as one of the reasons of a 422 too.
    const why = [message, ...reasons.filter((reason) => SECONDARY_LIMIT.test(reason))].join("; ");
    if (status === 403 || status === 429 || SECONDARY_LIMIT.test(why)) {
        const limit = describeLimit(why, answer, call, nowMs);
        if (limit !== null)
            return limit;
    }
    const code = /^Repository access blocked/i.test(message) ? "blocked" : findCode(status);
    const error = makeError(call, code, `${status} ${message}`, {
        status,
        reasons,
        accepted: headers["x-accepted-github-permissions"],
    });
    if (code !== "server" || status === 501)
        return { kind: "final", error };
    return { kind: "passing", error, retryAfterMs: readRetryAfterMs(headers, nowMs) };
}
/** What it means that no complete answer came. */
function describeNoAnswer(cause, call) {
    const error = makeError(call, "network", describeCause(cause), { cause });
    return { kind: "passing", error, retryAfterMs: null };
}
/** The limit that a GraphQL answer with status 200 reports, or `null`. */
function describeGraphqlLimit(answer, call, nowMs) {
    const problems = readGraphqlProblems(answer.body);
    const message = problems.map((problem) => problem.message).join("; ") || readMessage(answer.body);
    const isPrimary = problems.some(({ type }) => type !== undefined && PRIMARY_LIMIT_TYPES.includes(type));
    if (!isPrimary && !SECONDARY_LIMIT.test(message) && !PRIMARY_LIMIT.test(message))
        return null;
    return describeLimit(message, answer, call, nowMs, isPrimary);
}
/** The error of a GraphQL call that was answered, but not with what was asked for. */
function describeProblems(problems, call) {
    const types = problems.map((problem) => problem.type);
    const message = problems.map((problem) => problem.message).join("; ") || "the answer is empty";
    const code = types.includes("NOT_FOUND")
        ? "not-found"
        : types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")
            ? "forbidden"
            : types.includes("STALE_DATA")
                ? "conflict"
                : problems.length === 0
                    ? "server"
                    : "invalid";
    return makeError(call, code, message, {});
}
/** The error of a call that was not sent, because the budget or the order to stop forbade it. */
function describeRefusal(admission, call) {
    if (admission.status === "stopped") {
        return makeError(call, "rate-limited", "not sent, because the run was told to stop", {});
    }
    if (admission.status === "out-of-time") {
        return makeError(call, "rate-limited", "not sent, because the run's time is up", {});
    }
    const what = admission.cause === "primary-limit" ? "rate limit" : "secondary rate limit";
    const until = new Date(admission.untilMs).toISOString();
    return makeError(call, "rate-limited", `not sent, because the ${what} leaves no call to spend until ${until}`, {
        resetAtMs: admission.untilMs,
    });
}
/** The error of a write that was put off: new content is limited until `untilMs`, or writing was stopped (`null`). */
function describeDeferral(untilMs, call) {
    const why = untilMs === null
        ? "not sent, because GitHub objected to the pace of writing three times in a row"
        : `not sent, because GitHub limits new content until ${new Date(untilMs).toISOString()}`;
    return makeError(call, "rate-limited", why, { resetAtMs: untilMs ?? undefined });
}
function describeLimit(message, { status, headers }, call, nowMs, isPrimary = false) {
    const retryAfterMs = readRetryAfterMs(headers, nowMs);
    const resetSeconds = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    const isUsedUp = isPrimary || String(headers["x-ratelimit-remaining"]) === "0" || PRIMARY_LIMIT.test(message);
    const why = `${status} ${message || "rate limited"}`;
    if (isUsedUp && !SECONDARY_LIMIT.test(message) && Number.isFinite(resetSeconds)) {
        const resetAtMs = resetSeconds * 1_000;
        return {
            kind: "primary-limit",
            error: makeError(call, "rate-limited", why, { status, resetAtMs }),
            resetAtMs,
        };
    }
    const isSecondary = SECONDARY_LIMIT.test(message) || retryAfterMs !== null || status === 429 || isUsedUp;
    if (!isSecondary)
        return null;
    const resetAtMs = retryAfterMs === null ? undefined : nowMs + retryAfterMs;
    return {
        kind: "secondary-limit",
        error: makeError(call, "rate-limited", why, { status, resetAtMs }),
        retryAfterMs,
    };
}
/** Wordings of refusals that concern one branch: rules, and commits that touch workflow files. */
const BRANCH_REFUSAL = /protected (branch|ref)|rule violation|locked branch|not authorized to (push|merge)|must be made through a pull request|without `?workflows?`? (permission|scope)/i;
/** A setting of the organisation or enterprise. */
const OWNER_REFUSAL = /not permitted to create or approve pull requests/i;
function findScope(text) {
    if (OWNER_REFUSAL.test(text))
        return "owner";
    return BRANCH_REFUSAL.test(text) ? "branch" : "repository";
}
function findCode(status) {
    const code = CODE_BY_STATUS[status];
    if (code !== undefined)
        return code;
    if (status >= 500)
        return "server";
    return status < 400 ? "not-found" : "invalid";
}
function makeError(call, code, why, parts) {
    const { accepted, ...details } = parts;
    const text = [why, ...(parts.reasons ?? [])].join("; ");
    return new out_errors/* GitHubError */.y_(wordFailure(call, code, text, accepted === undefined ? undefined : String(accepted)), {
        code,
        operation: call.operation,
        repository: call.repository === undefined ? undefined : (0,repository_ref/* formatRepositoryRef */.PC)(call.repository),
        scope: code === "forbidden" ? findScope(text) : undefined,
        ...details,
    });
}
function readMessage(body) {
    if (isRecord(body))
        return typeof body.message === "string" ? body.message : "";
    if (typeof body !== "string")
        return "";
    return body.trimStart().startsWith("<") ? "an HTML page instead of an answer" : body;
}
/** `errors` of a 422 answer as `resource.field: code message`. */
function readReasons(body) {
    const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.map((error) => {
        if (!isRecord(error))
            return String(error);
        const place = [error.resource, error.field].filter((part) => typeof part === "string").join(".");
        const text = [error.code, error.message].filter((part) => typeof part === "string").join(" ");
        return `${place}: ${text}`;
    });
}
function readRetryAfterMs(headers, nowMs) {
    const header = headers["retry-after"];
    return parseRetryAfterMs(header === undefined ? undefined : String(header), nowMs);
}
function describeCause(cause) {
    if (!(cause instanceof Error))
        return "no answer came";
    const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
    return `${cause.message}${inner}`;
}

;// CONCATENATED MODULE: ./packages/github/out/batch-query.js



const TOO_MUCH_TYPES = ["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"];
const TOO_MUCH_TEXT = /Something went wrong while executing|respond to your request in time/i;
const UNSUPPORTED = /doesn't exist on type|Cannot query field|Unknown (argument|type|field)|isn't a defined/i;
/** Sends a query. Only a refused token is thrown. */
async function sendBatch(client, operation, query) {
    // Not repeatable: a batch that failed is asked again in halves, not as it was.
    const call = { operation, kind: "read", isRepeatable: false, cost: query.cost };
    try {
        const { data, problems } = await client.graphql(query.document, query.variables, call);
        if (data !== null)
            return { status: "answered", data, problems };
        const error = describeProblems(problems, call);
        if (problems.some(({ message }) => UNSUPPORTED.test(message)))
            return { status: "unsupported", error };
        const isTooMuchForIt = problems.length === 0 || problems.some(isTooMuch);
        return { status: isTooMuchForIt ? "too-much" : "failed", error };
    }
    catch (error) {
        if (!(error instanceof out_errors/* GitHubError */.y_) || error.code === "unauthorized")
            throw error;
        if (error.code === "rate-limited")
            return { status: "refused", error };
        if (error.status === 501 || error.code === "not-found")
            return { status: "unsupported", error };
        const isPassing = error.code === "server" || error.code === "network";
        return { status: isPassing ? "too-much" : "failed", error };
    }
}
/** What an answer holds at an item's path, and by the way. */
function findReply(data, path, asidePath, problems = []) {
    const reply = { value: dig(data, path), parent: dig(data, path.slice(0, -1)) };
    return asidePath === undefined ? reply : { ...reply, aside: findAside(data, asidePath, problems) };
}
function findAside(data, path, problems) {
    const places = problems.map((problem) => problem.path);
    return {
        value: dig(data, path),
        parent: dig(data, path.slice(0, -1)),
        isInDoubt: (...field) => {
            const place = field[0] === ".." ? [...path.slice(0, -1), ...field.slice(1)] : [...path, ...field];
            return places.some((other) => isSamePlace(place, other));
        },
    };
}
/**
 * What the problems of an answer mean for the item at `path`: the server ran out of patience before or within it
 * (`cut-off`), something else is wrong there (`in-doubt`), or nothing (`null`).
 */
function judgePlace(path, { value }, problems) {
    const isHole = value === null;
    const here = problems.filter((problem) => problem.path.length === 0 ? isHole : isSamePlace(path, problem.path));
    // A server that ran out of patience says where, not what it left out from there on.
    if (here.some(isTooMuch) || (isHole && problems.some(isTooMuch)))
        return "cut-off";
    return here.length > 0 ? "in-doubt" : null;
}
function isTooMuch({ type, message }) {
    return (type !== undefined && TOO_MUCH_TYPES.includes(type)) || TOO_MUCH_TEXT.test(message);
}
function dig(data, path) {
    return path.reduce((holder, key) => (isRecord(holder) ? (holder[key] ?? null) : null), data);
}
/** Whether one place lies within the other. */
function isSamePlace(one, other) {
    const depth = Math.min(one.length, other.length);
    return one.slice(0, depth).every((key, level) => key === other[level]);
}

;// CONCATENATED MODULE: ./packages/github/out/batch-size.js
/** Successes in a row after which a batch that was made smaller may grow again. */
const SUCCESSES_TO_GROW = 8;
/** How many items to ask for at once: halved when the server cannot cope, doubled again after it has coped for a while. */
class BatchSize {
    #largest;
    #current;
    #successes = 0;
    constructor(largest) {
        this.#largest = largest;
        this.#current = largest;
    }
    get current() {
        return this.#current;
    }
    succeed() {
        this.#successes += 1;
        if (this.#successes < SUCCESSES_TO_GROW)
            return;
        this.#successes = 0;
        this.#current = Math.min(this.#largest, this.#current * 2);
    }
    /** Takes that a batch of `size` was too much. Several of one size that fail together count once. */
    fail(size) {
        this.#successes = 0;
        this.#current = Math.min(this.#current, Math.max(1, Math.ceil(size / 2)));
    }
}

;// CONCATENATED MODULE: ./packages/github/out/strange-answer.js

/** Reads an answer; one that is not built as GitHub documents it ends as a `GitHubError`, like any other bad answer. */
function readDocumented(asked, read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof TypeError ? describeStrangeAnswer(asked, error) : error;
    }
}
/** What a reader that stumbles over an answer tells; `cause` says which part of it was missing. */
function describeStrangeAnswer({ operation, repository }, cause) {
    const place = repository === undefined ? "" : ` in ${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}`;
    const message = `Could not ${operation}${place}: the answer is not what GitHub documents (${cause.message}).`;
    return new out_errors/* GitHubError */.y_(message, { code: "server", operation, cause });
}

;// CONCATENATED MODULE: ./packages/github/out/graphql-batches.js





/** After so many single items in a row that GraphQL failed on, it is not asked again. */
const SINGLE_FAILURES_TO_GIVE_UP = 3;
/**
 * Asks for the items of one plan: many in a query, fewer when the server cannot cope, by REST where GraphQL fails.
 *
 * Every item gets an answer, whatever happens to the others. Only a refused token is thrown. Its memory of what the server
 * can take lasts as long as the object.
 */
class GraphqlBatches {
    #options;
    #plan;
    #size;
    #isSupported = true;
    #failuresInRow = 0;
    #singleFailuresInRow = 0;
    constructor(options, plan) {
        this.#options = options;
        this.#plan = plan;
        this.#size = new BatchSize(plan.largestBatch);
    }
    /** One answer for each item, in their order; `onAnswer` hears of each as soon as it is known. */
    async ask(items, onAnswer = () => undefined) {
        const answers = new Map();
        const round = {
            queue: items.map((item, index) => ({ item, index })),
            settle: (index, answer) => {
                answers.set(index, answer);
                onAnswer(index, answer);
            },
            isOver: false,
        };
        const workers = Array.from({ length: this.#options.concurrency }, () => this.#work(round));
        await Promise.all(workers);
        return items.map((_, index) => {
            const answer = answers.get(index);
            if (answer === undefined)
                throw new out_errors/* InvariantError */.zU(`item ${index} was never answered`);
            return answer;
        });
    }
    async #work(round) {
        try {
            while (!round.isOver) {
                const batch = round.queue.splice(0, this.#isSupported ? this.#size.current : 1);
                if (batch.length === 0)
                    return;
                await this.#askBatch(batch, round);
            }
        }
        catch (error) {
            round.isOver = true;
            throw error;
        }
    }
    async #askBatch(batch, round) {
        if (!this.#isSupported)
            return this.#askEachAlone(batch, round);
        const query = this.#plan.build(batch.map(({ item }) => item));
        const outcome = await sendBatch(this.#options.client, this.#plan.operation, query);
        if (outcome.status === "answered") {
            this.#failuresInRow = 0;
            return this.#readAnswer(batch, query, outcome, round);
        }
        if (outcome.status === "refused") {
            for (const { index, item } of batch)
                round.settle(index, this.#plan.fail(item, outcome.error));
            return;
        }
        if (this.#mayBeTheAsides(outcome, batch) && this.#plan.simplify?.(query)) {
            round.queue.unshift(...batch);
            return;
        }
        if (outcome.status === "too-much")
            return this.#askForLess(batch, outcome.error, round);
        if (outcome.status === "unsupported")
            this.#giveUp(outcome.error);
        return this.#askEachAlone(batch, round);
    }
    /** Whether the server may not know, or not bear, what was asked for by the way; a refusal of GraphQL is none. */
    #mayBeTheAsides(outcome, batch) {
        if (outcome.status === "too-much")
            return this.#failuresInRow > 0 || batch.length === 1;
        return outcome.error.status === undefined;
    }
    /** Keeps what is there, asks again for what was cut off, and sends what GraphQL does not tell to the fallback. */
    async #readAnswer(batch, query, { data, problems }, round) {
        const cutOff = [];
        const untold = [];
        for (const [position, entry] of batch.entries()) {
            const path = query.paths[position] ?? [];
            const reply = findReply(data, path, query.asides?.[position], problems);
            const doubt = judgePlace(path, reply, problems);
            if (doubt === "cut-off") {
                cutOff.push(entry);
                continue;
            }
            const reading = doubt === null ? this.#read(entry.item, reply) : FALLBACK;
            if (reading.status === "done")
                round.settle(entry.index, reading.answer);
            else if (reading.status === "more")
                round.queue.push({ index: entry.index, item: reading.item });
            else
                untold.push(entry);
        }
        if (cutOff.length === 0) {
            this.#size.succeed();
            this.#singleFailuresInRow = 0;
        }
        else if (batch.length === 1) {
            untold.push(...cutOff);
        }
        else {
            this.#size.fail(batch.length);
            round.queue.unshift(...cutOff);
        }
        await this.#askEachAlone(untold, round);
    }
    /** An answer that is not as documented throws when it is looked into: REST has another try. */
    #read(item, reply) {
        try {
            return this.#plan.read(item, reply);
        }
        catch (error) {
            if (error instanceof TypeError)
                return FALLBACK;
            throw error;
        }
    }
    /** Halves a batch that failed as a whole; one item alone goes to the fallback. */
    async #askForLess(batch, error, round) {
        const { clock, random, signal, logger } = this.#options;
        this.#size.fail(batch.length);
        if (batch.length === 1) {
            this.#singleFailuresInRow += 1;
            if (this.#singleFailuresInRow >= SINGLE_FAILURES_TO_GIVE_UP)
                this.#giveUp(error);
            return this.#askEachAlone(batch, round);
        }
        logger.debug(`${error.message} Asking for ${this.#size.current} at a time instead of ${batch.length}.`);
        await clock.sleep(backoffDelayMs(this.#failuresInRow, random), signal);
        this.#failuresInRow += 1;
        round.queue.unshift(...batch);
    }
    async #askEachAlone(batch, round) {
        for (const { index, item } of batch) {
            if (round.isOver)
                return;
            round.settle(index, await this.#askAlone(item));
        }
    }
    async #askAlone(item) {
        try {
            return await this.#plan.askAlone(item);
        }
        catch (error) {
            // Nothing that one item's answer lacks may end the others' run.
            const failure = error instanceof TypeError ? describeStrangeAnswer(this.#plan, error) : error;
            if (!(failure instanceof out_errors/* GitHubError */.y_) || failure.code === "unauthorized")
                throw error;
            return this.#plan.fail(item, failure);
        }
    }
    #giveUp(error) {
        if (!this.#isSupported)
            return;
        this.#isSupported = false;
        this.#options.logger.warning(`${error.message} GraphQL is not used for this any more: REST takes its place and needs many more requests.`);
    }
}
const FALLBACK = { status: "fallback" };

;// CONCATENATED MODULE: ./packages/github/out/call.js
/** A call that only reads. */
function readCall(operation, repository) {
    return { operation, repository, kind: "read", isRepeatable: true };
}
/** A write that may be sent again without harm. */
function repeatableWrite(operation, repository) {
    return { operation, repository, kind: "write", isRepeatable: true };
}
/** A write whose sender looks before it sends again. */
function singleWrite(operation, repository) {
    return { operation, repository, kind: "write", isRepeatable: false };
}

// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __nccwpck_require__(94419);
;// CONCATENATED MODULE: ./packages/github/out/attempts.js


/** A server that wants to be left alone for longer than this is not asked again. */
const LONGEST_RETRY_AFTER_MS = 60_000;
/**
 * The octokit plugin that stands around every request. Around each attempt it waits for leave to send, and tells the
 * budget what the answer said; after a failure it decides whether there is a next attempt. Throws `GitHubError`.
 */
function createAttemptPlugin(options) {
    return (octokit) => {
        octokit.hook.wrap("request", async (request, hookOptions) => {
            const call = hookOptions.request.call;
            const resource = hookOptions.url === options.graphqlUrl ? "graphql" : "core";
            const lane = { ...options, call, resource };
            for (let retryCount = 0;; retryCount += 1) {
                const outcome = await attempt(lane, async () => request(hookOptions));
                if (outcome.status === "answered")
                    return outcome.response;
                const { failure } = outcome;
                if (retryCount >= options.maxRetries || !mayRepeat(call, failure))
                    throw failure.error;
                await waitOut(lane, failure, retryCount);
            }
        });
    };
}
/** Waits for the write lane and the budget, then sends. */
async function attempt(lane, send) {
    const { budget, governor, call } = lane;
    const turn = call.kind === "write" ? await governor.acquire(call.createsContent ?? false) : FREE_TURN;
    if (turn.status === "stopped")
        return refuse(describeRefusal(turn, call));
    if (turn.status === "deferred")
        return refuse(describeDeferral(turn.untilMs, call));
    try {
        const admission = await budget.acquire(lane.resource, call.cost ?? 1);
        if (admission.status !== "granted")
            return refuse(describeRefusal(admission, call));
        const outcome = await sendAndJudge(lane, admission.permit, send);
        if (outcome.status === "failed")
            reportLimit(lane, outcome.failure, admission.permit);
        else if (call.kind === "write")
            governor.reportSuccess();
        return outcome;
    }
    finally {
        turn.release();
    }
}
const FREE_TURN = { status: "granted", release: () => undefined };
function refuse(error) {
    return { status: "failed", failure: { kind: "final", error } };
}
async function sendAndJudge({ clock, call, resource }, permit, send) {
    try {
        const response = await send();
        permit.settle(response.headers);
        const failure = judgeResponse(response, call, resource, clock.now());
        return failure === null ? { status: "answered", response } : { status: "failed", failure };
    }
    catch (thrown) {
        const answer = readFailedAnswer(thrown);
        permit.settle(answer === null ? null : findBelievableHeaders(answer.status, answer.headers));
        const failure = answer === null ? describeNoAnswer(findCause(thrown), call) : describeAnswer(answer, call, clock.now());
        return { status: "failed", failure };
    }
}
/** @octokit/request lets everything below 400 pass: redirects that were not followed, and limits in GraphQL's 200. */
function judgeResponse(response, call, resource, nowMs) {
    const answer = { status: response.status, headers: response.headers, body: response.data };
    if (response.status >= 300)
        return describeAnswer(answer, call, nowMs);
    return resource === "graphql" ? describeGraphqlLimit(answer, call, nowMs) : null;
}
/** A refused token is answered with a stranger's limit, and a gateway's error page knows none. */
function findBelievableHeaders(status, headers) {
    if (status === 401)
        return null;
    return status >= 500 && headers["x-ratelimit-remaining"] === undefined ? null : headers;
}
function reportLimit({ budget, governor, call, resource }, failure, permit) {
    if (failure.kind === "primary-limit")
        budget.reportPrimaryLimit(resource, failure.resetAtMs);
    if (failure.kind !== "secondary-limit")
        return;
    budget.reportSecondaryLimit(failure.retryAfterMs, permit);
    if (call.kind === "write")
        governor.reportSecondaryLimit();
}
/** Waits as long as the failure asks for; what a limit asks for, the budget does before the next attempt. */
async function waitOut({ clock, random, signal }, failure, retryCount) {
    if (failure.kind !== "passing")
        return;
    await clock.sleep(Math.max(backoffDelayMs(retryCount, random), failure.retryAfterMs ?? 0), signal);
}
function mayRepeat(call, failure) {
    if (failure.kind === "final")
        return false;
    if (failure.kind !== "passing")
        return true;
    return call.isRepeatable && (failure.retryAfterMs ?? 0) <= LONGEST_RETRY_AFTER_MS;
}
function readFailedAnswer(thrown) {
    const { status, response } = thrown;
    if (status === undefined || response === undefined)
        return null;
    return { status, headers: response.headers, body: response.data };
}
/** What went wrong on the way; @octokit/request's own error holds the request, which is nobody's business. */
function findCause(thrown) {
    return thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
}

;// CONCATENATED MODULE: ./packages/github/out/transport.js
const REDIRECTS_FOR_READS = [301, 302, 303, 307, 308];
/** Only these tell a client to send the same write again; after the others it would silently become a GET. */
const REDIRECTS_FOR_WRITES = [307, 308];
const MOST_REDIRECTS = 5;
/**
 * A cancelled step has 7.5 seconds before it is told again, and 2.5 more before it is killed: the files must be written.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const STOP_GRACE_MS = 4_000;
const STATUSES_WITHOUT_BODY = [204, 205, 304];
/**
 * Makes a transport in which an answer is either complete or an error: @octokit/request takes a 200 whose body broke off
 * or is no JSON for a success.
 *
 * A redirect is followed within its origin only, so that the token never leaves it; one that is not followed comes back as
 * it is.
 */
function createTransport(options) {
    let sent = 0;
    const sendOnce = async (url, init) => {
        sent += 1;
        const startedMs = options.clock.now();
        const tookMs = () => options.clock.now() - startedMs;
        const { pathname, search } = new URL(url);
        const line = `${init.method ?? "GET"} ${pathname}${search}`;
        try {
            const response = await options.fetch(url, { ...init, redirect: "manual" });
            const complete = await readWhole(response);
            options.logger.debug(`${line}: ${response.status} after ${tookMs()} ms`);
            return complete;
        }
        catch (error) {
            options.logger.debug(`${line}: no answer after ${tookMs()} ms`);
            throw error;
        }
    };
    const follow = async (url, init) => {
        let address = url;
        for (let redirects = 0;; redirects += 1) {
            const response = await sendOnce(address, init);
            const next = findRedirect(response, address, init.method ?? "GET");
            if (next === null || redirects >= MOST_REDIRECTS)
                return response;
            address = next;
        }
    };
    const fetch = async (url, init) => {
        const controller = new AbortController();
        const over = new AbortController();
        const timer = setTimeout(() => controller.abort(), options.timeoutMs);
        const giveUp = async () => {
            await options.clock.sleep(STOP_GRACE_MS, over.signal);
            controller.abort();
        };
        options.signal?.addEventListener("abort", giveUp, { once: true, signal: over.signal });
        try {
            return await follow(url, { ...init, signal: controller.signal });
        }
        catch (error) {
            if (options.signal?.aborted)
                throw new Error("the run was told to stop before the answer came");
            if (controller.signal.aborted)
                throw new Error(`no answer within ${options.timeoutMs} ms`);
            throw error;
        }
        finally {
            clearTimeout(timer);
            over.abort();
        }
    };
    return { fetch, count: () => sent };
}
/** The address to go on to, or `null` when the answer is to be taken as it is. */
function findRedirect(response, address, method) {
    const followed = method === "GET" || method === "HEAD" ? REDIRECTS_FOR_READS : REDIRECTS_FOR_WRITES;
    const location = response.headers.get("location");
    if (!followed.includes(response.status) || location === null)
        return null;
    const next = new URL(location, address);
    return next.origin === new URL(address).origin ? next.href : null;
}
async function readWhole(response) {
    const { status } = response;
    const text = await response.text();
    const headers = new Headers(response.headers);
    if (STATUSES_WITHOUT_BODY.includes(status))
        return new Response(null, { status, headers });
    // @octokit/request parses only what is called JSON, and what stands between us and GitHub calls it what it likes.
    if (isJson(text))
        headers.set("content-type", "application/json; charset=utf-8");
    else if (status >= 200 && status < 300)
        throw new Error("the answer broke off or is no JSON");
    return new Response(text, { status, headers });
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/client.js





/** Named, so that a new default at GitHub changes nothing. https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = "2022-11-28";
/** Makes a client. It reads nothing from the environment but the proxy, which @actions/github does where there is one. */
function createClient(options) {
    const transport = createTransport({
        fetch: chooseFetch(options),
        logger: options.logger,
        clock: options.clock,
        timeoutMs: options.requestTimeoutMs,
        signal: options.signal,
    });
    const log = asOctokitLog(options.logger);
    const { token } = options;
    const access = typeof token === "string"
        ? { auth: token, request: { fetch: transport.fetch, log } }
        : { request: { fetch: authorize(transport.fetch, token), log } };
    // The bare client: @actions/github's is ten times as large, and not a part of it would be used (docs/decisions/0060).
    const octokit = new (dist_src/* Octokit */.E.plugin(createAttemptPlugin(options)))({
        ...access,
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: formatUserAgent(options),
        log,
    });
    const send = (route, parameters, call) => octokit.request(route, {
        ...parameters,
        headers: { "x-github-api-version": API_VERSION },
        request: { call },
    });
    return {
        rest: async (route, parameters, call) => (await send(route, parameters, call)),
        graphql: async (query, variables, call) => {
            const { data: body } = await send(`POST ${options.graphqlUrl}`, { query, variables }, call);
            const content = isRecord(body) && isRecord(body.data) ? body.data : null;
            return { data: content, problems: readGraphqlProblems(body) };
        },
        countRequests: () => transport.count(),
    };
}
/** Tells whether GitHub answered `status`, or one of several. */
function isAnswered(error, ...statuses) {
    return error instanceof out_errors/* GitHubError */.y_ && error.status !== undefined && statuses.includes(error.status);
}
/** With the tag that @actions/github puts there, too. */
function formatUserAgent({ userAgent, orchestrationId }) {
    if (orchestrationId === undefined)
        return userAgent;
    return `${userAgent} actions_orchestration_id/${orchestrationId.replaceAll(/[^a-z0-9_.-]/gi, "_")}`;
}
/**
 * Node's own fetch; behind a proxy that of @actions/github, which is loaded only then, because it doubles the time to the
 * first request. A proxy cannot reach this machine's own servers.
 */
function chooseFetch({ apiUrl, isProxied }) {
    const { hostname } = new URL(apiUrl);
    const isLocal = hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
    if (isLocal || !isProxied)
        return (url, init) => fetch(url, init);
    return async (url, init) => {
        const { defaults } = await Promise.all(/* import() */[__nccwpck_require__.e(521), __nccwpck_require__.e(667)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18667));
        return (defaults.request?.fetch ?? fetch)(url, init);
    };
}
/** Gives each attempt the authorization that holds at its moment. */
function authorize(fetch, source) {
    return async (url, init) => {
        const headers = new Headers(init.headers);
        headers.set("authorization", await source());
        return fetch(url, { ...init, headers });
    };
}
function asOctokitLog(logger) {
    const debug = (message) => logger.debug(message);
    return { debug, info: debug, warn: debug, error: debug };
}

;// CONCATENATED MODULE: ./packages/github/out/rest-pages.js

/** Reads every page of a list, 100 entries at a time, as long as the answer links to a next one. */
async function readAllPages(client, route, parameters, call) {
    const entries = [];
    for (let page = 1;; page += 1) {
        const { data, headers } = await client.rest(route, { ...parameters, per_page: 100, page }, call);
        // A text would be taken apart into its letters.
        if (!Array.isArray(data))
            throw describeStrangeAnswer(call, new TypeError("it is no list"));
        entries.push(...data);
        if (!/;\s*rel="?next"?/.test(String(headers.link ?? "")))
            return entries;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/rest-repositories.js




/** Reads one repository by REST: two requests, and one more for each further 100 branches. Throws `GitHubError`. */
async function readRepositoryByRest(client, repository) {
    const call = readCall("read the repository", repository);
    const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
    if (Array.isArray(data))
        throw new TypeError("a list in the place of a repository");
    const current = (0,repository_ref/* parseRepositoryRef */.rH)(data.full_name ?? "") ?? repository;
    const branches = await readBranches(client, current);
    return {
        repository: current,
        databaseId: data.id ?? null,
        isArchived: data.archived ?? false,
        isDisabled: data.disabled ?? false,
        // REST does not tell.
        isLocked: false,
        isMirror: (data.mirror_url ?? null) !== null,
        defaultBranch: branches.find(({ name }) => name === data.default_branch) ?? null,
        branches,
    };
}
/** Compares one branch with its default branch by REST: one request, two for a branch with several commits of its own. */
async function compareByRest(client, { repository, defaultBranch, branch }) {
    try {
        const comparison = await readComparison(client, repository, defaultBranch.name, branch.name);
        if (comparison === null)
            return { status: "unrelated-histories" };
        return {
            status: "compared",
            comparison: {
                branch,
                aheadBy: comparison.ahead_by,
                behindBy: comparison.behind_by,
                tipAuthorId: await findTipAuthor(client, repository, branch.name, comparison),
            },
        };
    }
    catch (error) {
        if (!isAnswered(error, 404) || (await isBranchThere(client, repository, branch.name)))
            throw error;
        // Throws when it is the repository that is gone.
        await client.rest("GET /repos/{owner}/{repo}", at(repository), readCall("read the repository", repository));
        return { status: "branch-deleted" };
    }
}
/** The list of commits begins with the oldest, so it names the newest one's author only when it is the only one. */
async function findTipAuthor(client, repository, branch, { ahead_by, commits }) {
    const [tip] = commits ?? [];
    if (ahead_by === 0)
        return null;
    if (ahead_by === 1 && tip !== undefined)
        return tip.author?.id ?? null;
    return (await findBranch(client, repository, branch))?.commit.author?.id ?? null;
}
/**
 * `GET /compare/{base}...{head}`; `null` when the two have no common ancestor. Names of branches are understood
 * everywhere; commits are on GitHub, which does not document it.
 */
async function readComparison(client, repository, base, head) {
    const call = readCall(`compare ${base} with ${head}`, repository);
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", { ...at(repository), basehead: `${base}...${head}`, per_page: 1 }, call);
        return data;
    }
    catch (error) {
        if (isAnswered(error, 404) && /no common ancestor/i.test(error.message))
            return null;
        throw error;
    }
}
/** `{owner}` and `{repo}` of a route. */
function at(repository) {
    return { owner: repository.owner, repo: repository.name };
}
async function readBranches(client, repository) {
    try {
        const branches = await readAllPages(client, "GET /repos/{owner}/{repo}/branches", at(repository), readCall("list the branches", repository));
        return branches.map(({ name, commit }) => ({ name, oid: commit.sha }));
    }
    catch (error) {
        // What GitHub says to other questions about an empty repository, older servers say to this one too.
        if (isAnswered(error, 409) && /is empty/i.test(error.message))
            return [];
        throw error;
    }
}
/** Whether the repository has the branch now. */
async function isBranchThere(client, repository, name) {
    return (await findBranch(client, repository, name)) !== null;
}
async function findBranch(client, repository, name) {
    try {
        const route = "GET /repos/{owner}/{repo}/branches/{branch}";
        const call = readCall("read a branch", repository);
        return (await client.rest(route, { ...at(repository), branch: name }, call)).data;
    }
    catch (error) {
        if (isAnswered(error, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/branch-reads.js



/** The branch now, or `null`. A renamed one answers under its new name: then the one asked for does not exist. */
async function readBranch(client, repository, branch) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/branches/{branch}", { ...at(repository), branch }, readCall(`read branch ${branch}`, repository));
        if (data.name !== branch)
            return null;
        return { name: data.name, oid: data.commit.sha, isProtected: data.protected ?? false };
    }
    catch (error) {
        if (isAnswered(error, 404))
            return null;
        throw error;
    }
}
/** A commit, or `null` when the repository has none of that name. */
async function readCommit(client, repository, oid) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...at(repository), commit_sha: oid }, readCall(`read commit ${oid}`, repository));
        return { oid: data.sha, message: data.message, parentOids: data.parents.map(({ sha }) => sha) };
    }
    catch (error) {
        if (isAnswered(error, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/rest-pull-requests.js




/** Lists open pull requests by REST. GitHub ignores a filter that it cannot read, so the answer is filtered again. */
async function listPullRequestsByRest(client, viewer, repository, filter) {
    const head = filter.head === undefined ? {} : { head: `${repository.owner}:${filter.head}` };
    const base = filter.base === undefined ? {} : { base: filter.base };
    const which = filter.base === undefined ? `from ${filter.head}` : `into ${filter.base}`;
    const call = readCall(`list the pull requests ${which}`, repository);
    const found = await readAllPages(client, "GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open", ...base, ...head }, call);
    if (found.length === 0)
        return [];
    const viewerId = await viewer.readId();
    return readDocumented(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)))
        .filter((one) => filter.base === undefined || one.base === filter.base)
        .filter((one) => filter.head === undefined || (one.head === filter.head && !one.isCrossRepository));
}
/** A REST answer as a pull request; `viewerId` is the account behind the token, `null` when it is not known. */
function fromRest(pullRequest, viewerId) {
    const { head, base, user } = pullRequest;
    return {
        number: pullRequest.number,
        url: pullRequest.html_url,
        title: pullRequest.title,
        body: pullRequest.body ?? "",
        head: head.ref,
        headOid: head.sha,
        base: base.ref,
        isCrossRepository: isFromElsewhere(pullRequest),
        isDraft: pullRequest.draft ?? false,
        isOwn: viewerId === null || !user ? undefined : user.id === viewerId,
        labels: readLabels(pullRequest),
    };
}
/** Names of the labels. */
function readLabels({ labels }) {
    return labels?.map(({ name }) => name) ?? [];
}
/** Whether the head is in another repository. One that is not named is taken to be the same. */
function isFromElsewhere({ head, base }) {
    if (head.repo === undefined || base.repo === undefined)
        return false;
    return head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/github/out/rest-branch-histories.js






/**
 * Reads the past of one branch by REST: one request where it never had a sync pull request, and a few more to tell how
 * the last ones ended. The trees are not asked for: they would cost two requests for every branch.
 */
async function readHistoryByRest(client, query) {
    const ended = [];
    let isSettled = false;
    for (const pullRequest of await listEnded(client, query)) {
        const plain = toEnded(pullRequest);
        if (plain === null)
            continue;
        // Only the newest ones decide, up to the last merge.
        ended.push(isSettled ? plain : await complete(client, query.repository, pullRequest, plain));
        isSettled ||= plain.isMerged;
    }
    return {
        ended,
        baseOid: null,
        baseTreeOid: null,
        defaultTreeOid: null,
    };
}
/** GitHub ignores a filter that it cannot read, so the answer is filtered again. */
async function listEnded(client, { repository, base, head }) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls", {
        ...at(repository),
        state: "closed",
        base,
        head: `${repository.owner}:${head}`,
        sort: "created",
        direction: "desc",
        per_page: HISTORY_LENGTH,
    }, readCall(`list the closed pull requests into ${base}`, repository));
    return data.filter((one) => one.state === "closed" && one.base.ref === base && one.head.ref === head);
}
function toEnded(pullRequest) {
    const { number, url, base, body, labels, isCrossRepository } = fromRest(pullRequest, null);
    const marker = sync_marker_parseSyncMarker(body);
    if (isCrossRepository || marker?.base !== base)
        return null;
    return {
        number,
        url,
        marker,
        labels,
        isMerged: parseTime(pullRequest.merged_at) !== null,
        closedAtMs: parseTime(pullRequest.closed_at),
        closer: null,
        branchDeletedAtMs: null,
        mergeParentCount: null,
    };
}
async function complete(client, repository, { merge_commit_sha: oid }, plain) {
    if (!plain.isMerged) {
        if (plain.marker.closedFor !== undefined)
            return plain;
        return { ...plain, ...(await readClosing(client, repository, plain.number)) };
    }
    if (oid == null)
        return plain;
    const commit = await orUnknown(readCommit(client, repository, oid));
    return { ...plain, mergeParentCount: commit?.parentOids.length ?? null };
}
/** Who closed it, by its events; where there are none, by the issue that every pull request also is. */
async function readClosing(client, repository, number) {
    const call = readCall(`read who closed pull request #${number}`, repository);
    const parameters = { ...at(repository), issue_number: number };
    const events = await orUnknown(readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/events", parameters, call));
    const closing = events?.findLast(({ event }) => event === "closed");
    const deletion = events?.findLast(({ event }) => /^(head|base)_ref_deleted$/.test(event));
    const branchDeletedAtMs = parseTime(deletion?.created_at);
    if (closing !== undefined)
        return { closer: toCloser(closing.actor), branchDeletedAtMs };
    const issue = await orUnknown(client.rest("GET /repos/{owner}/{repo}/issues/{issue_number}", parameters, call));
    return { closer: toCloser(issue?.data.closed_by), branchDeletedAtMs };
}
function toCloser(account) {
    return account == null ? null : { id: account.id ?? null, isBot: account.type === "Bot" };
}
/** Details that this GitHub does not tell are unknown; a limit or a refused token is no such thing. */
async function orUnknown(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof out_errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
            throw error;
        return null;
    }
}
/** Milliseconds since the epoch; `null` for what is missing or makes no sense. */
function parseTime(text) {
    const time = Date.parse(text ?? "");
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./packages/github/out/branch-histories.js




const TIP = "target { oid ... on Commit { tree { oid } } }";
const FRAGMENT = `fragment EndedFields on PullRequest {
  number url body state isCrossRepository headRefName baseRefName closedAt
  labels(first: 20) { nodes { name } }
  mergeCommit { parents(first: 2) { totalCount } }
  timelineItems(last: 5, itemTypes: [CLOSED_EVENT, HEAD_REF_DELETED_EVENT, BASE_REF_DELETED_EVENT]) {
    nodes {
      __typename
      ... on ClosedEvent { createdAt actor { __typename ... on User { databaseId } ... on Bot { databaseId } } }
      ... on HeadRefDeletedEvent { createdAt }
      ... on BaseRefDeletedEvent { createdAt }
    }
  }
}`;
/** Makes a reader of the past that asks for 25 branches in one query, and for one in a few requests where GraphQL fails. */
function createBranchHistories(options) {
    const batches = new GraphqlBatches(options, planHistories(options));
    return {
        read: (queries) => batches.ask(queries),
        readAlone: (query) => readHistoryByRest(options.client, query),
    };
}
function planHistories({ client }) {
    return {
        operation: "read what came before",
        largestBatch: 25,
        build: buildHistoryQuery,
        read: readHistory,
        askAlone: async (query) => ({ status: "found", history: await readHistoryByRest(client, query) }),
        fail: (_, error) => ({ status: "failed", error }),
    };
}
/** Points by GitHub's formula: each pull request has three connections. */
function buildHistoryQuery(queries) {
    const variables = {};
    const add = (name, value) => {
        variables[name] = value;
        return `$${name}`;
    };
    const fields = queries.map(({ repository, base, head }, index) => {
        const opening = `repository(owner: ${add(`o${index}`, repository.owner)}, name: ${add(`n${index}`, repository.name)})`;
        const filter = `states: [CLOSED, MERGED], baseRefName: ${add(`b${index}`, base)}, headRefName: ${add(`h${index}`, head)}`;
        const order = "orderBy: { field: CREATED_AT, direction: DESC }";
        const ref = add(`r${index}`, `refs/heads/${base}`);
        return `r${index}: ${opening} {
    defaultBranchRef { ${TIP} }
    ref(qualifiedName: ${ref}) { ${TIP} }
    pullRequests(${filter}, first: ${HISTORY_LENGTH}, ${order}) { nodes { ...EndedFields } }
  }`;
    });
    const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
    return {
        document: `query branchHistories(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n${FRAGMENT}`,
        variables,
        cost: Math.max(1, Math.ceil((queries.length * (1 + 3 * HISTORY_LENGTH)) / 100)),
        paths: queries.map((_, index) => [`r${index}`, "pullRequests"]),
    };
}
/** A list with a hole says that something could not be read: REST has another try. */
function readHistory(query, { value, parent }) {
    if (!isRecord(value) || !isRecord(parent))
        return { status: "fallback" };
    const nodes = value.nodes;
    const there = nodes.filter((node) => node !== null);
    if (there.length < nodes.length)
        return { status: "fallback" };
    const repository = parent;
    const history = {
        ended: there.flatMap((node) => readEnded(query, node)),
        baseOid: repository.ref?.target?.oid ?? null,
        baseTreeOid: repository.ref?.target?.tree?.oid ?? null,
        defaultTreeOid: repository.defaultBranchRef?.target?.tree?.oid ?? null,
    };
    return { status: "done", answer: { status: "found", history } };
}
/** Filters again what a server that knows no filters lets through. */
function readEnded({ base, head }, node) {
    const marker = sync_marker_parseSyncMarker(node.body);
    const isMeant = node.baseRefName === base && node.headRefName === head && !node.isCrossRepository;
    if (!isMeant || marker?.base !== base || !["CLOSED", "MERGED"].includes(node.state))
        return [];
    const events = node.timelineItems.nodes.filter((event) => event !== null);
    const closing = events.findLast(({ __typename }) => __typename === "ClosedEvent");
    const deletion = events.findLast(({ __typename }) => /^(Head|Base)RefDeletedEvent$/.test(__typename));
    return [
        {
            number: node.number,
            url: node.url,
            marker,
            labels: node.labels?.nodes.flatMap((label) => (label === null ? [] : [label.name])) ?? [],
            isMerged: node.state === "MERGED",
            closedAtMs: parseTime(node.closedAt ?? closing?.createdAt),
            closer: readCloser(closing?.actor),
            branchDeletedAtMs: parseTime(deletion?.createdAt),
            mergeParentCount: node.mergeCommit?.parents.totalCount ?? null,
        },
    ];
}
function readCloser(actor) {
    if (actor == null)
        return null;
    return { id: actor.databaseId ?? null, isBot: actor.__typename === "Bot" };
}

;// CONCATENATED MODULE: ./packages/github/out/protection.js

const PROTECTION = /protected (branch|ref)|locked branch|rule violation|must be made through a pull request|cannot (update|delete) this|creations? being restricted/i;
/** Whether GitHub refused a write because of a rule of the repository. */
function isProtection(error) {
    return error instanceof out_errors/* GitHubError */.y_ && PROTECTION.test(error.message);
}
/**
 * Whether GitHub refused because the commits change workflow files, which takes a permission of its own.
 * https://docs.github.com/en/apps/creating-github-apps/registering-a-github-app/choosing-permissions-for-a-github-app
 */
function isWorkflowRefusal(error) {
    return error instanceof out_errors/* GitHubError */.y_ && /without `?workflows?`? (permission|scope)/i.test(error.message);
}

;// CONCATENATED MODULE: ./packages/github/out/repeat-after-look.js


/**
 * Sends a write; when nobody knows what became of it, looks before it is sent again.
 *
 * `write` hears whether an earlier attempt of this call was lost. `look` returns the result if the write did happen, else
 * `null`. The last failure is thrown.
 */
async function repeatAfterLook({ clock, random, maxRetries, signal }, write, look) {
    for (let attempt = 0;; attempt += 1) {
        try {
            return await write(attempt > 0);
        }
        catch (error) {
            if (!isFateUnknown(error))
                throw error;
            await clock.sleep(backoffDelayMs(attempt, random), signal);
            const found = await look();
            if (found !== null)
                return found;
            if (attempt >= maxRetries)
                throw error;
        }
    }
}
/** Whether GitHub may have done what was asked, although no proper answer came. */
function isFateUnknown(error) {
    return error instanceof out_errors/* GitHubError */.y_ && (error.code === "server" || error.code === "network");
}

;// CONCATENATED MODULE: ./packages/github/out/ensure-branch.js






/** Makes the branch at `oid` if there is none; never moves one. */
async function ensureBranch(options, repository, branch, oid) {
    const look = async (created) => {
        const state = await readBranch(options.client, repository, branch);
        if (state === null)
            return null;
        return state.oid === oid ? { status: "at-commit", created } : { status: "elsewhere", oid: state.oid };
    };
    const create = async (wasLost) => {
        try {
            await options.client.rest("POST /repos/{owner}/{repo}/git/refs", { ...at(repository), ref: `refs/heads/${branch}`, sha: oid }, singleWrite(`make branch ${branch}`, repository));
            return { status: "at-commit", created: true };
        }
        catch (error) {
            if (isProtection(error))
                return { status: "protected" };
            if (!isAnswered(error, 422) || !/already[ _]exists/i.test(error.message))
                throw error;
            const found = await look(wasLost);
            if (found === null)
                throw error;
            return found;
        }
    };
    return repeatAfterLook(options, create, () => look(true));
}

;// CONCATENATED MODULE: ./packages/github/out/ref-updates.js










/** GitHub's sign for "no commit". */
const NO_COMMIT = "0".repeat(40);
const REPOSITORY_ID = `query repositoryId($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { id }
}`;
const UPDATE_REFS = `mutation updateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
/**
 * Makes `replace` and `remove`: compare and swap through GraphQL's `updateRefs` with `beforeOid`.
 *
 * A server without GraphQL, or without that mutation, gets a look, then `DELETE`, then `POST`: somebody who pushes between
 * the look and the deletion loses that push. So both are only for branches that nobody else is meant to push to.
 */
function createRefUpdates(options) {
    const { client } = options;
    const ids = new Map();
    let isSupported = true;
    /** `null` when GraphQL does not tell. */
    const readId = async (repository) => {
        const known = ids.get((0,repository_ref/* repositoryKey */.Kq)(repository));
        if (known !== undefined)
            return known;
        const call = readCall("read the repository's id", repository);
        const { data, problems } = await client.graphql(REPOSITORY_ID, { ...repository }, call);
        const node = data?.repository;
        if (isRecord(node) && typeof node.id === "string") {
            ids.set((0,repository_ref/* repositoryKey */.Kq)(repository), node.id);
            return node.id;
        }
        if (isNoAnswer(data, problems))
            return null;
        throw describeProblems(problems, call);
    };
    /** `null` when GraphQL does not do it. */
    const sendMutation = async ({ repository, branch, from, to }) => {
        const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to ?? NO_COMMIT, force: true };
        const call = singleWrite(to === null ? `delete branch ${branch}` : `move branch ${branch}`, repository);
        const repositoryId = await readId(repository);
        if (repositoryId === null)
            return null;
        const input = { repositoryId, refUpdates: [update] };
        const { data, problems } = await client.graphql(UPDATE_REFS, { input }, call);
        if (isRecord(data?.updateRefs) && problems.length === 0)
            return { status: "moved" };
        const refusal = describeProblems(problems, call);
        const isUnknown = isNoAnswer(data, problems) || UNKNOWN_FIELD.test(refusal.message);
        if (isUnknown && !isProtection(refusal))
            return null;
        throw refusal;
    };
    const swapByMutation = async (swap) => {
        const look = () => findChange(options, swap);
        const write = async () => {
            try {
                return await sendMutation(swap);
            }
            catch (error) {
                if (!isRefusal(error) || isUnsupported(error) || isProtection(error))
                    throw error;
                const found = await look();
                if (found === null)
                    throw error;
                return found;
            }
        };
        return repeatAfterLook(options, write, look);
    };
    const swap = async (what) => {
        if (isSupported) {
            try {
                const result = await swapByMutation(what);
                if (result !== null)
                    return result;
            }
            catch (error) {
                if (isProtection(error))
                    return { status: "protected" };
                if (!isUnsupported(error))
                    throw error;
            }
            isSupported = false;
        }
        return swapByRest(options, what);
    };
    return {
        replace: (repository, branch, from, to) => swap({ repository, branch, from, to }),
        remove: (repository, branch, from) => swap({ repository, branch, from, to: null }),
    };
}
/** Where the branch is by now; `null` when it is still where it was. */
async function findChange({ client }, { repository, branch, from, to }) {
    const oid = (await readBranch(client, repository, branch))?.oid ?? null;
    if (oid === to)
        return { status: "moved" };
    return oid === from ? null : { status: "stale", oid };
}
async function swapByRest(options, swap) {
    const { repository, branch, to } = swap;
    const found = await findChange(options, swap);
    if (found !== null)
        return found;
    try {
        await removeBranch(options, repository, branch);
    }
    catch (error) {
        if (isProtection(error))
            return { status: "protected" };
        throw error;
    }
    if (to === null)
        return { status: "moved" };
    const made = await ensureBranch(options, repository, branch, to);
    if (made.status === "protected")
        return made;
    return made.status === "at-commit" ? { status: "moved" } : { status: "stale", oid: made.oid };
}
async function removeBranch(options, repository, branch) {
    const remove = async () => {
        try {
            await options.client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}` }, singleWrite(`delete branch ${branch}`, repository));
        }
        catch (error) {
            if (!isAnswered(error, 422) || !/does not exist/i.test(error.message))
                throw error;
        }
        return "gone";
    };
    const look = async () => ((await readBranch(options.client, repository, branch)) === null ? "gone" : null);
    await repeatAfterLook(options, remove, look);
}
/** Whether GitHub certainly did nothing, so that a look tells why. */
function isRefusal(error) {
    return error instanceof out_errors/* GitHubError */.y_ && ["conflict", "invalid", "not-found"].includes(error.code);
}
/** Whether the address of GraphQL answers, but not as GraphQL. */
function isUnsupported(error) {
    return isAnswered(error, 400, 403, 404, 405, 410, 501) && error.code !== "rate-limited";
}
/** Some servers answer `data` beside the complaint that they know no such mutation. */
const UNKNOWN_FIELD = /doesn't exist on type|Cannot query field|isn't a defined|Unknown type/i;
/** Whether the query as a whole came to nothing: what GitHub has to say about one of its fields comes with `data`. */
function isNoAnswer(data, problems) {
    return data === null || problems.length === 0;
}

;// CONCATENATED MODULE: ./packages/github/out/branches.js








/** Makes the branches of GitHub. */
function createBranches(options) {
    const { client } = options;
    return {
        read: (repository, branch) => readBranch(client, repository, branch),
        readCommit: (repository, oid) => readCommit(client, repository, oid),
        compare: async (repository, base, head) => {
            const comparison = await readComparison(client, repository, base, head);
            return comparison === null ? null : { aheadBy: comparison.ahead_by, behindBy: comparison.behind_by };
        },
        listChanges: (repository, base, head) => listChanges(options, repository, base, head),
        ensureBranch: (repository, branch, oid) => ensureBranch(options, repository, branch, oid),
        merge: (repository, branch, headOid, message) => merge(options, repository, branch, headOid, message),
        fastForward: (repository, branch, from, to) => fastForward(options, repository, branch, from, to),
        ...createRefUpdates(options),
    };
}
/** GitHub names no more files of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MOST_FILES = 300;
async function listChanges({ client }, repository, base, head) {
    const files = (await readComparison(client, repository, base, head))?.files;
    if (files === undefined || files.length >= MOST_FILES)
        return null;
    return files.map(({ filename, sha, status }) => ({ path: filename, oid: sha, status }));
}
async function merge(options, repository, branch, headOid, message) {
    const { client } = options;
    /** The merge that a lost attempt left behind. */
    const look = async () => {
        const state = await readBranch(client, repository, branch);
        const tip = state === null ? null : await readCommit(client, repository, state.oid);
        const isMerged = tip !== null && (tip.oid === headOid || tip.parentOids.includes(headOid));
        return isMerged ? { status: "merged", oid: tip.oid } : null;
    };
    const send = async () => {
        try {
            const { status, data } = await client.rest("POST /repos/{owner}/{repo}/merges", { ...at(repository), base: branch, head: headOid, commit_message: message }, singleWrite(`merge the default branch into ${branch}`, repository));
            if (status === 204)
                return { status: "already-contained" };
            const treeOid = data.commit?.tree?.sha;
            return { status: "merged", oid: data.sha, ...(treeOid !== undefined && { treeOid }) };
        }
        catch (error) {
            if (isProtection(error))
                return { status: "refused", reason: "rule" };
            if (isWorkflowRefusal(error))
                return { status: "refused", reason: "workflows" };
            if (isAnswered(error, 409))
                return { status: "conflict" };
            throw error;
        }
    };
    return repeatAfterLook(options, send, look);
}
/** Refuses a protected branch even where the token could pass its rules. */
async function fastForward(options, repository, branch, from, to) {
    const look = async () => {
        const state = await readBranch(options.client, repository, branch);
        if (state?.oid === to)
            return { status: "moved" };
        if (state?.oid !== from)
            return { status: "stale", oid: state?.oid ?? null };
        return state.isProtected ? { status: "protected" } : null;
    };
    const move = async () => {
        try {
            await options.client.rest("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...at(repository), ref: `heads/${branch}`, sha: to, force: false }, singleWrite(`fast-forward ${branch}`, repository));
            return { status: "moved" };
        }
        catch (error) {
            if (isProtection(error))
                return { status: "protected" };
            const isStale = isAnswered(error, 404, 409) || (isAnswered(error, 422) && branches_STALE.test(error.message));
            if (!isStale)
                throw error;
            const state = await readBranch(options.client, repository, branch);
            return { status: "stale", oid: state?.oid ?? null };
        }
    };
    return (await look()) ?? repeatAfterLook(options, move, look);
}
const branches_STALE = /not a fast.forward|reference does not exist|reference update failed/i;

;// CONCATENATED MODULE: ./packages/github/out/file-reader.js



/** Builds the reader of files over REST. */
function createFileReader({ client }) {
    return {
        readFile: async (repository, path, ref) => {
            const call = readCall(`read the file ${path}`, repository);
            try {
                const { data } = await client.rest("GET /repos/{owner}/{repo}/contents/{+path}", { ...at(repository), path, ref }, call);
                const content = "content" in data ? data.content : undefined;
                return content ? Buffer.from(content, "base64").toString("utf8") : null;
            }
            catch (error) {
                if (error instanceof out_errors/* GitHubError */.y_ && UNREADABLE.has(error.code))
                    return null;
                throw error;
            }
        },
    };
}
const UNREADABLE = new Set(["not-found", "forbidden", "blocked"]);

;// CONCATENATED MODULE: ./packages/github/out/member-reads.js





/** Repositories in one query. */
const LARGEST_BATCH = 50;
/** Repositories that are asked for one by one after GraphQL did not find them: a token that sees none must not spend all its calls on it. */
const MAX_SINGLE_READS = 25;
/** The oldest are the ones that matter. */
const PULL_REQUESTS = 20;
/** Reads the state of many repositories and their open pull requests with a label: one query for 50 of them. */
async function readMembers(options, repositories, label) {
    const batches = new GraphqlBatches(options, planMembers(options.client));
    return batches.ask(repositories.map((repository) => ({ repository, label })));
}
function planMembers(client) {
    let singleReads = 0;
    return {
        operation: "read the repositories of the ecosystem",
        largestBatch: LARGEST_BATCH,
        build: buildMemberQuery,
        read: ({ repository }, { value }) => isRecord(value)
            ? { status: "done", answer: fromGraphql(repository, value) }
            : { status: "fallback" },
        askAlone: async ({ repository, label }) => {
            singleReads += 1;
            if (singleReads <= MAX_SINGLE_READS)
                return readByRest(client, repository, label);
            const message = `Not looked at, because ${MAX_SINGLE_READS} repositories before it could not be found.`;
            return { status: "failed", requested: repository, message };
        },
        fail: ({ repository: requested }, error) => error.code === "not-found"
            ? { status: "not-found", requested }
            : { status: "failed", requested, message: error.message },
    };
}
function buildMemberQuery(members) {
    const variables = {};
    const add = (name, value) => {
        variables[name] = value;
        return `$${name}`;
    };
    const fields = members.map(({ repository, label }, index) => {
        const opening = `repository(owner: ${add(`o${index}`, repository.owner)}, name: ${add(`n${index}`, repository.name)})`;
        const labels = add(`l${index}`, label);
        return `r${index}: ${opening} { nameWithOwner isArchived isDisabled
    pullRequests(states: OPEN, labels: [${labels}], first: ${PULL_REQUESTS}, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number url createdAt mergeable }
    } }`;
    });
    const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
    return {
        document: `query members(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}`,
        variables,
        cost: Math.max(1, Math.ceil(members.length / 100)),
        paths: members.map((_, index) => [`r${index}`]),
    };
}
function fromGraphql(requested, node) {
    return {
        status: "found",
        requested,
        repository: (0,repository_ref/* parseRepositoryRef */.rH)(node.nameWithOwner) ?? requested,
        isArchived: node.isArchived,
        isDisabled: node.isDisabled,
        pullRequests: node.pullRequests.nodes.flatMap((pull) => pull === null
            ? []
            : {
                number: pull.number,
                url: pull.url,
                createdAtMs: Date.parse(pull.createdAt),
                hasConflict: pull.mergeable === "CONFLICTING",
            }),
    };
}
/** Two requests. REST does not tell in a list whether a pull request conflicts. */
async function readByRest(client, requested, label) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}", at(requested), readCall("read the repository", requested));
    const repository = (0,repository_ref/* parseRepositoryRef */.rH)(data.full_name) ?? requested;
    const pulls = await client.rest("GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open", sort: "created", direction: "asc", per_page: 100 }, readCall(`list the pull requests of ${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}`, repository));
    return {
        status: "found",
        requested,
        repository,
        isArchived: data.archived,
        isDisabled: data.disabled ?? false,
        pullRequests: pulls.data
            .filter((pull) => hasLabel(pull, label))
            .map(member_reads_fromRest)
            .slice(0, PULL_REQUESTS),
    };
}
function hasLabel({ labels }, label) {
    return labels.some(({ name }) => name.toLowerCase() === label.toLowerCase());
}
function member_reads_fromRest(pull) {
    return {
        number: pull.number,
        url: pull.html_url,
        createdAtMs: Date.parse(pull.created_at),
        hasConflict: false,
    };
}

;// CONCATENATED MODULE: ./packages/github/out/rate-limits.js



/** Not counted by GitHub, so it may be asked for when nothing else may. */
const READ_LIMITS = { ...readCall("read the rate limits"), cost: 0 };
/**
 * Asks `GET /rate_limit`, and tells the budget; `null` where limits are turned off, as on a server of one's own.
 * https://docs.github.com/en/rest/rate-limit/rate-limit
 */
async function readRateLimits(client, budget) {
    try {
        const { data } = await client.rest("GET /rate_limit", {}, READ_LIMITS);
        const limits = parseRateLimits(data);
        for (const [resource, reading] of Object.entries(limits))
            budget.learn(resource, reading);
        return limits;
    }
    catch (error) {
        if (isAnswered(error, 404))
            return null;
        throw error;
    }
}
/** The limits in an answer to `GET /rate_limit`; what is no limit is left out. `rate` is an older name of `core`. */
function parseRateLimits(data) {
    const answer = isRecord(data) ? data : {};
    const resources = { core: answer.rate, ...(isRecord(answer.resources) && answer.resources) };
    return Object.fromEntries(Object.entries(resources).flatMap(([resource, bucket]) => {
        const reading = readBucket(bucket);
        return reading === null ? [] : [[resource, reading]];
    }));
}
function readBucket(bucket) {
    if (!isRecord(bucket))
        return null;
    const { limit, remaining, reset } = bucket;
    if (typeof limit !== "number" || typeof remaining !== "number" || typeof reset !== "number")
        return null;
    return { limit, remaining, resetAtMs: reset * 1_000 };
}

;// CONCATENATED MODULE: ./packages/github/out/token-reading.js


/**
 * Asks what GitHub says about the token, with the one call that every kind of token may make and none pays for.
 * Throws `unauthorized` for a refused one.
 *
 * @see https://docs.github.com/en/rest/rate-limit/rate-limit
 */
async function readToken(client) {
    try {
        const { data, headers } = await client.rest("GET /rate_limit", {}, READ_LIMITS);
        return {
            limits: parseRateLimits(data),
            expiresAtMs: readTime(headers, "github-authentication-token-expiration"),
            serverTimeMs: readTime(headers, "date"),
            scopes: readScopes(headers),
        };
    }
    catch (error) {
        // A server of one's own may have no limits; the token was accepted all the same.
        if (!isAnswered(error, 404))
            throw error;
        return { limits: null, expiresAtMs: null, serverTimeMs: null, scopes: null };
    }
}
/** `2026-11-12 10:31:26 UTC`, the same with an offset (`+0200`), or a date of HTTP. */
function readTime(headers, name) {
    const text = String(headers[name] ?? "").trim();
    const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (UTC|[+-]\d\d:?\d\d)$/.exec(text);
    const iso = match === null ? text : `${match[1]}T${match[2]}${match[3] === "UTC" ? "Z" : match[3]}`;
    const atMs = Date.parse(iso);
    return Number.isNaN(atMs) ? null : atMs;
}
function readScopes(headers) {
    const text = headers["x-oauth-scopes"];
    if (text === undefined)
        return null;
    return String(text)
        .split(",")
        .map((scope) => scope.trim())
        .filter((scope) => scope !== "");
}

;// CONCATENATED MODULE: ./packages/github/out/workflow-reads.js



const PER_PAGE = 100;
const MAX_WORKFLOW_PAGES = 5;
/** Reads what a repository's health depends on: one request. */
async function readRepositoryStatus(client, repository) {
    const call = readCall("read the repository", repository);
    const { data } = await client.rest("GET /repos/{owner}/{repo}", at(repository), call);
    return {
        repository: (0,repository_ref/* parseRepositoryRef */.rH)(data.full_name) ?? repository,
        isPrivate: data.private,
        isArchived: data.archived ?? false,
        defaultBranch: data.default_branch,
        pushedAtMs: data.pushed_at ? Date.parse(data.pushed_at) : null,
    };
}
/** Lists a repository's workflows, 500 at most: a request for each 100. */
async function listWorkflows(client, repository) {
    const found = [];
    for (let page = 1; page <= MAX_WORKFLOW_PAGES; page += 1) {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/actions/workflows", { ...at(repository), per_page: PER_PAGE, page }, readCall("list the workflows", repository));
        found.push(...data.workflows);
        if (data.workflows.length < PER_PAGE)
            break;
    }
    return found.map((workflow) => ({
        id: workflow.id,
        name: workflow.name,
        path: workflow.path,
        state: workflow.state,
        url: workflow.html_url,
        createdAtMs: Date.parse(workflow.created_at),
        updatedAtMs: Date.parse(workflow.updated_at),
    }));
}
/** Lists runs, the newest first: one request. */
async function listRuns(client, repository, { workflowId, limit, ...filter }) {
    const route = workflowId === undefined
        ? "GET /repos/{owner}/{repo}/actions/runs"
        : "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
    const { data } = await client.rest(route, {
        ...at(repository),
        ...(workflowId !== undefined && { workflow_id: workflowId }),
        ...filter,
        per_page: limit,
    }, readCall("list the workflow runs", repository));
    return data.workflow_runs.map(workflow_reads_fromRest);
}
/** Reads what workflows may do that do not say: one request, which needs `administration: read`. */
async function readWorkflowPermissions(client, repository) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/actions/permissions/workflow", at(repository), readCall("read the workflow permissions", repository));
    return {
        default: data.default_workflow_permissions,
        canOpenPullRequests: data.can_approve_pull_request_reviews,
    };
}
function workflow_reads_fromRest(run) {
    return {
        id: run.id,
        workflowId: run.workflow_id,
        name: run.name ?? `run ${run.id}`,
        status: run.status ?? "completed",
        conclusion: run.conclusion,
        event: run.event,
        headBranch: run.head_branch,
        headOid: run.head_sha,
        createdAtMs: Date.parse(run.created_at),
        startedAtMs: Date.parse(run.run_started_at ?? run.created_at),
        updatedAtMs: Date.parse(run.updated_at),
        url: run.html_url,
    };
}

;// CONCATENATED MODULE: ./packages/github/out/health-sources.js



/** Makes the sources of health at GitHub. */
function createHealthSources(options) {
    const { client } = options;
    return {
        readToken: () => readToken(client),
        readRepository: (repository) => readRepositoryStatus(client, repository),
        listWorkflows: (repository) => listWorkflows(client, repository),
        listRuns: (repository, query) => listRuns(client, repository, query),
        readWorkflowPermissions: (repository) => readWorkflowPermissions(client, repository),
        readMembers: (repositories, label) => readMembers(options, repositories, label),
    };
}

;// CONCATENATED MODULE: ./packages/github/out/issue-comments.js




const TRUSTED = ["OWNER", "MEMBER", "COLLABORATOR"];
/** Lists the comments of an issue, the oldest first. */
async function listComments(client, repository, number) {
    return (await readComments(client, repository, number)).map(toComment);
}
/** Adds a comment. Its sender looks before it sends again. */
async function addComment(client, repository, number, body) {
    await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, { ...singleWrite(`comment on issue #${number}`, repository), createsContent: true });
    return { created: true };
}
/** Whether a comment of an issue holds `mark`. */
async function hasComment(client, repository, number, mark) {
    const comments = await readComments(client, repository, number);
    return comments.some(({ body }) => body?.includes(mark) === true);
}
/** None where the server does not list them: an incident is to be told all the same. */
async function readComments(client, repository, number) {
    try {
        return await readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, readCall(`read the comments of issue #${number}`, repository));
    }
    catch (error) {
        if (isAnswered(error, 404, 405, 501))
            return [];
        throw error;
    }
}
function toComment({ body, user, author_association: association, created_at }) {
    return {
        body: body ?? "",
        isByMaintainer: user?.type !== "Bot" && TRUSTED.includes(association ?? ""),
        createdAtMs: Date.parse(created_at),
    };
}

;// CONCATENATED MODULE: ./packages/github/out/viewer.js




const CALL = readCall("read the own account");
/** Makes a viewer that asks when it is first needed. */
function createViewer(client) {
    let id;
    return {
        readId: () => {
            id ??= readViewerId(client).catch((error) => {
                // What failed in passing may be asked again.
                id = undefined;
                throw error;
            });
            return id;
        },
    };
}
/** `GET /user` refuses the token of an app or a workflow, and a gateway may not know it; GraphQL's `viewer` takes any. */
async function readViewerId(client) {
    try {
        const { data } = await client.rest("GET /user", {}, CALL);
        return data.id;
    }
    catch (error) {
        if (!isAnswered(error, 400, 403, 404, 405, 501))
            throw error;
        return readViewerIdByGraphql(client);
    }
}
async function readViewerIdByGraphql(client) {
    try {
        const { data } = await client.graphql("query viewer { viewer { databaseId } }", {}, CALL);
        const viewer = data?.viewer;
        return isRecord(viewer) && typeof viewer.databaseId === "number" ? viewer.databaseId : null;
    }
    catch (error) {
        if (error instanceof out_errors/* GitHubError */.y_ && error.code !== "unauthorized")
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/issues.js






const issues_PER_PAGE = 100;
/** Makes the issues of GitHub. */
function createIssues(options) {
    const { client } = options;
    const viewer = createViewer(client);
    const read = async (repository, number) => {
        try {
            const { data } = await client.rest("GET /repos/{owner}/{repo}/issues/{issue_number}", { ...at(repository), issue_number: number }, readCall(`read issue #${number}`, repository));
            // A moved issue answers from its new place, under another number.
            return data.number === number ? issues_fromRest(data) : null;
        }
        catch (error) {
            if (isAnswered(error, 301, 404, 410))
                return null;
            throw error;
        }
    };
    return {
        list: (repository, query) => listIssues(client, repository, query),
        readOwnId: () => viewer.readId(),
        read,
        open: (repository, draft, mark) => repeatAfterLook(options, () => openIssue(client, repository, draft), async () => {
            const open = await listIssues(client, repository, { state: "open", maxPages: 1 });
            const marked = open.filter(({ body }) => body.includes(mark));
            return findOurs(marked, draft.labels, viewer);
        }),
        update: (repository, number, change) => updateIssue(client, repository, number, change),
        listComments: (repository, number) => listComments(client, repository, number),
        ensureComment: async (repository, number, body, mark) => {
            const isThere = () => hasComment(client, repository, number, mark);
            if (await isThere())
                return { created: false };
            return repeatAfterLook(options, () => addComment(client, repository, number, body), async () => ((await isThere()) ? { created: true } : null));
        },
        ensureLabels: async (repository, number, labels) => {
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, repeatableWrite(`label issue #${number}`, repository));
        },
    };
}
async function listIssues(client, repository, { state, label, maxPages }) {
    const found = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/issues", {
            ...at(repository),
            state,
            ...(label !== undefined && { labels: label }),
            sort: "updated",
            direction: "desc",
            per_page: issues_PER_PAGE,
            page,
        }, readCall("list the issues", repository));
        found.push(...data);
        if (data.length < issues_PER_PAGE)
            break;
    }
    return found.filter((issue) => issue.pull_request === undefined).map(issues_fromRest);
}
/** The issue that carries all the labels or that the token's own account opened: a stranger can do neither. */
async function findOurs(issues, labels, viewer) {
    const wanted = labels.map((label) => label.toLowerCase());
    const labelled = issues.find((issue) => {
        const there = issue.labels.map((label) => label.toLowerCase());
        return wanted.every((label) => there.includes(label));
    });
    if (labelled !== undefined || issues.length === 0)
        return labelled ?? null;
    const ownId = await viewer.readId();
    return issues.find(({ authorId }) => authorId !== null && authorId === ownId) ?? null;
}
/**
 * People who may not be assigned, and labels that a server does not make by itself, make it refuse the whole issue:
 * better one without them than none.
 */
async function openIssue(client, repository, draft) {
    const send = async (accepted) => {
        const { data } = await client.rest("POST /repos/{owner}/{repo}/issues", { ...at(repository), ...accepted }, { ...singleWrite("open an issue", repository), createsContent: true });
        return issues_fromRest(data);
    };
    try {
        return await send(draft);
    }
    catch (error) {
        if (!isAnswered(error, 422))
            throw error;
        const isAbout = (word) => error.reasons.some((reason) => reason.toLowerCase().includes(word));
        const labels = isAbout("label") ? [] : draft.labels;
        const assignees = isAbout("assignee") ? [] : draft.assignees;
        if (labels.length === draft.labels.length && assignees.length === draft.assignees.length)
            throw error;
        return send({ ...draft, labels, assignees });
    }
}
/** An older server knows fewer reasons (`duplicate` came in 2024): closing matters more than why. */
async function updateIssue(client, repository, number, { stateReason, ...change }) {
    const send = async (reason) => {
        const { data } = await client.rest("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at(repository), issue_number: number, ...change, ...reason }, repeatableWrite(`update issue #${number}`, repository));
        return issues_fromRest(data);
    };
    if (stateReason === undefined)
        return send({});
    try {
        return await send({ state_reason: stateReason });
    }
    catch (error) {
        if (!isAnswered(error, 422))
            throw error;
        return send({});
    }
}
function issues_fromRest(issue) {
    return {
        number: issue.number,
        url: issue.html_url,
        title: issue.title,
        body: issue.body ?? "",
        state: issue.state === "closed" ? "closed" : "open",
        stateReason: issue.state_reason ?? null,
        labels: (issue.labels ?? []).flatMap((label) => (typeof label === "string" ? label : (label.name ?? []))),
        isLocked: issue.locked ?? false,
        authorId: issue.user?.id ?? null,
        closedAtMs: issue.closed_at ? Date.parse(issue.closed_at) : null,
    };
}

;// CONCATENATED MODULE: ./packages/github/out/open-github.js


/** Opens a way to GitHub; `createGitHub` builds the ports on it. Nothing is sent yet. */
function openGitHub(options) {
    const client = createClient({ ...options, requestTimeoutMs: options.requestTimeoutMs ?? 30_000 });
    return { options, client, readRateLimit: () => readRateLimits(client, options.budget) };
}

;// CONCATENATED MODULE: ./packages/github/out/pull-request-threads.js









const MARK_READY = `mutation markReady($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
}`;
const CONVERT_TO_DRAFT = `mutation convertToDraft($input: ConvertPullRequestToDraftInput!) {
  convertPullRequestToDraft(input: $input) { pullRequest { isDraft } }
}`;
/** Makes the threads of GitHub's pull requests. */
function createPullRequestThreads(options) {
    const { client } = options;
    const viewer = createViewer(client);
    return {
        read: async (repository, number) => {
            try {
                const call = readCall(`read pull request #${number}`, repository);
                const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number }, call);
                const viewerId = await viewer.readId();
                return readDocumented(call, () => ({
                    ...fromRest(data, viewerId),
                    isOpen: data.state === "open",
                    baseOid: data.base.sha,
                    defaultBranch: data.base.repo?.default_branch,
                    nodeId: data.node_id,
                }));
            }
            catch (error) {
                if (isAnswered(error, 404))
                    return null;
                throw error;
            }
        },
        listAllOpen: async (repository) => {
            const call = readCall("list the open pull requests", repository);
            const found = await readAllPages(client, "GET /repos/{owner}/{repo}/pulls", { ...at(repository), state: "open" }, call);
            const viewerId = await viewer.readId();
            return readDocumented(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)));
        },
        ensureOwnComment: (repository, number, body, mark) => ensureOwnComment(options, viewer, { repository, number, body, mark }),
        readOwnComment: async (repository, number, mark) => (await findOwnComment(client, viewer, { repository, number, mark }))?.body ?? null,
        markReady: async (repository, pullRequest) => !pullRequest.isDraft ||
            changeDraft(client, repository, pullRequest, MARK_READY, "mark pull request # as ready for review"),
        convertToDraft: async (repository, pullRequest) => pullRequest.isDraft ||
            changeDraft(client, repository, pullRequest, CONVERT_TO_DRAFT, "make pull request # a draft"),
        requestReviewers: async (repository, number, reviewers) => {
            const isTeam = (name) => name.includes("/");
            await client.rest("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
                ...at(repository),
                pull_number: number,
                reviewers: reviewers.filter((name) => !isTeam(name)),
                // GitHub wants the team's short name: it is one of the repository's owner.
                team_reviewers: reviewers.filter(isTeam).map((name) => name.slice(name.indexOf("/") + 1)),
            }, {
                ...repeatableWrite(`ask for a review of pull request #${number}`, repository),
                createsContent: true,
            });
        },
        removeLabel: async (repository, number, label) => {
            try {
                await client.rest("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", { ...at(repository), issue_number: number, name: label }, repeatableWrite(`take a label off pull request #${number}`, repository));
            }
            catch (error) {
                if (!isAnswered(error, 404))
                    throw error;
            }
        },
    };
}
/** REST has no way to do this. https://docs.github.com/en/graphql/reference/mutations#convertpullrequesttodraft */
async function changeDraft(client, repository, { number, nodeId }, mutation, operation) {
    if (nodeId === undefined)
        return false;
    const call = repeatableWrite(operation.replace("#", `#${number}`), repository);
    try {
        const { problems } = await client.graphql(mutation, { input: { pullRequestId: nodeId } }, call);
        return problems.length === 0;
    }
    catch (error) {
        if (error instanceof out_errors/* GitHubError */.y_ && !["rate-limited", "unauthorized"].includes(error.code))
            return false;
        throw error;
    }
}
async function ensureOwnComment(options, viewer, wanted) {
    const { client } = options;
    const { repository, number, body } = wanted;
    const found = await findOwnComment(client, viewer, wanted);
    if (found?.body === body)
        return "unchanged";
    if (found !== null) {
        await client.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...at(repository), comment_id: found.id, body }, repeatableWrite(`edit the comment on pull request #${number}`, repository));
        return "updated";
    }
    return repeatAfterLook(options, async () => {
        await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number, body }, { ...singleWrite(`comment on pull request #${number}`, repository), createsContent: true });
        return "created";
    }, async () => ((await findOwnComment(client, viewer, wanted)) === null ? null : "created"));
}
/** Anybody can write the mark: a comment is ours by its author; where GitHub does not say who we are, by being a bot's. */
async function findOwnComment(client, viewer, { repository, number, mark }) {
    const comments = await readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at(repository), issue_number: number }, readCall(`read the comments of pull request #${number}`, repository));
    const viewerId = await viewer.readId();
    const isOwn = ({ user }) => (viewerId === null ? user?.type === "Bot" : user?.id === viewerId);
    return comments.find((comment) => isOwn(comment) && comment.body?.includes(mark) === true) ?? null;
}

;// CONCATENATED MODULE: ./packages/core/out/sync/branch-rules.js
/** What is known when nobody tells. */
const UNKNOWN_RULES = {
    isLocked: null,
    isProtected: null,
    requiresLinearHistory: null,
    allowsMergeCommits: null,
    hasMergeQueue: null,
    requiresReview: null,
    canViewerWrite: null,
};
/** What an open pull request waits for that no run can give it. */
const PULL_REQUEST_WAITS = (/* unused pure expression or super */ null && (["review", "merge-queue"]));
/** Judges whether a run may write for a stale branch at all; `null` when no rule is known that stands against it. */
function judgeRules(rules) {
    if (rules === undefined)
        return null;
    if (rules.isLocked === true) {
        return { outcome: "locked", detail: "the branch is locked: nothing can be merged into it" };
    }
    if (rules.canViewerWrite === false) {
        const detail = "the token's account may only read this repository; give it write access, or set `mode: report` for the repository";
        return { outcome: "reported", detail };
    }
    return null;
}
/** What a sync pull request into the branch has to wait for, so that one that stays open is not taken for a failure. */
function findWaits(rules) {
    return [
        ...(rules?.requiresReview === true ? ["review"] : []),
        ...(rules?.hasMergeQueue === true ? ["merge-queue"] : []),
    ];
}

;// CONCATENATED MODULE: ./packages/github/out/branch-rules.js

/** Permissions with which nobody may push. https://docs.github.com/en/graphql/reference/enums#repositorypermission */
const READING_PERMISSIONS = ["READ", "TRIAGE"];
/**
 * Reads what GitHub tells a non-administrator about a branch's rules: classic protection in `refUpdateRule` (and, to
 * administrators, `branchProtectionRule`), rulesets in `rules`.
 *
 * Whatever is missing, refused or of another shape is `null`: not known. A lock of classic protection is told to
 * administrators only; others meet it when they write.
 */
function readBranchRules(aside) {
    const repository = isRecord(aside.parent) ? aside.parent : {};
    const ref = isRecord(aside.value) ? aside.value : {};
    const rules = readRules(ref, aside);
    const types = rules?.map(({ type }) => type) ?? null;
    const classic = readClassicRule(ref, aside);
    const has = (type) => types?.includes(type) ?? null;
    return {
        isLocked: either(has("LOCK_BRANCH"), readFlag(ref.branchProtectionRule, "lockBranch")),
        isProtected: either(types === null ? null : types.length > 0, classic === undefined ? null : classic !== null),
        requiresLinearHistory: either(has("REQUIRED_LINEAR_HISTORY"), classic === null ? false : readFlag(classic, "requiresLinearHistory")),
        allowsMergeCommits: readFlag(repository, "mergeCommitAllowed"),
        hasMergeQueue: has("MERGE_QUEUE"),
        requiresReview: either(rules?.some(needsApproval) ?? null, classic === undefined ? null : needsApproval(classic)),
        canViewerWrite: readCanWrite(repository.viewerPermission),
    };
}
/** The rules from rulesets; `null` when they could not be read. */
function readRules(ref, aside) {
    const { rules } = ref;
    if (!isRecord(rules) || !Array.isArray(rules.nodes) || aside.isInDoubt("rules"))
        return null;
    return rules.nodes.map((rule) => (isRecord(rule) ? rule : {}));
}
/** The classic rule, `null` when there is none, `undefined` when that could not be read. */
function readClassicRule(ref, aside) {
    const { refUpdateRule: rule } = ref;
    if (rule === undefined || aside.isInDoubt("refUpdateRule"))
        return undefined;
    return isRecord(rule) ? rule : null;
}
/** Whether a classic rule, or one of a ruleset with its parameters, asks for somebody's approval. */
function needsApproval(rule) {
    const holder = isRecord(rule?.parameters) ? rule.parameters : rule;
    const count = holder?.requiredApprovingReviewCount;
    return typeof count === "number" && count > 0;
}
function readCanWrite(permission) {
    if (typeof permission !== "string")
        return null;
    return !READING_PERMISSIONS.includes(permission);
}
function readFlag(holder, name) {
    const flag = isRecord(holder) ? holder[name] : undefined;
    return typeof flag === "boolean" ? flag : null;
}
/** True when one is; false when both are known not to be; else not known. */
function either(one, other) {
    if (one === true || other === true)
        return true;
    return one === false && other === false ? false : null;
}

;// CONCATENATED MODULE: ./packages/github/out/graphql-documents.js

/** Open pull requests on one page. Small, because GitHub charges for the labels of each: (1 + 10) / 100 points a base. */
const PULL_REQUESTS_PER_PAGE = 10;
const BRANCHES = `refs(refPrefix: "refs/heads/", first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { name target { oid } }
  }`;
const DEFAULT_BRANCH = "defaultBranchRef { name target { oid } }";
const REPOSITORY = `databaseId nameWithOwner isArchived isDisabled isLocked isMirror
  ${DEFAULT_BRANCH}`;
const PULL_REQUEST_ITSELF = "number url title body isDraft isCrossRepository headRefName headRefOid baseRefName viewerDidAuthor";
const PULL_REQUEST = `fragment PullRequestFields on PullRequest {
  ${PULL_REQUEST_ITSELF}
  labels(first: 20) { nodes { name } }
}`;
/** Without a connection in a connection, which would cost a point for every four repositories. */
const OPEN_PULL_REQUESTS = `pullRequests(states: OPEN, first: 100) {
    pageInfo { hasNextPage } nodes { number baseRefName isCrossRepository }
  }
  labelled: pullRequests(states: OPEN, labels: $labels, first: 30) {
    pageInfo { hasNextPage } nodes { ${PULL_REQUEST_ITSELF} }
  }`;
/** A branch has few rules: those of 20 rulesets are more than anybody sets up. */
const RULES = `fragment RuleFields on Ref {
  branchProtectionRule { lockBranch }
  refUpdateRule { requiresLinearHistory requiredApprovingReviewCount }
  rules(first: 20) {
    nodes { type parameters { ... on PullRequestParameters { requiredApprovingReviewCount } } }
  }
}`;
const BRANCH_TIP = `fragment BranchTip on Ref {
  target { oid ... on Commit { author { email user { databaseId } } } }
}`;
/** Collects variables under short names and declares them. */
class Variables {
    values = {};
    #declarations = [];
    add(prefix, value, type = "String!") {
        const name = `${prefix}${this.#declarations.length}`;
        this.#declarations.push(`$${name}: ${type}`);
        this.values[name] = value;
        return `$${name}`;
    }
    openRepository({ owner, name }) {
        return `repository(owner: ${this.add("o", owner)}, name: ${this.add("n", name)})`;
    }
    declare() {
        return this.#declarations.join(", ");
    }
}
/**
 * Asks for repositories with their branches, a page each, and by the way for the open pull requests of those that have a
 * label. One point for 25 of them: each list is one connection.
 */
function buildRepositoryQuery(pages, asksForPulls = false) {
    const variables = new Variables();
    const fields = pages.map(({ repository, after }, index) => {
        const branches = BRANCHES.replace("$after", variables.add("c", after, "String"));
        const head = after === null ? `${REPOSITORY} ` : "";
        return `r${index}: ${variables.openRepository(repository)} { ${head}${branches} }`;
    });
    const asides = pages.map(({ after, label }, index) => asksForPulls && after === null && label !== undefined ? [`p${index}`] : undefined);
    const lists = pages.flatMap(({ repository, label = "" }, index) => {
        if (asides[index] === undefined)
            return [];
        const opening = variables.openRepository(repository);
        return `p${index}: ${opening} { ${OPEN_PULL_REQUESTS.replace("$labels", `[${variables.add("l", label)}]`)} }`;
    });
    return {
        document: `query repositories(${variables.declare()}) {\n  ${[...fields, ...lists].join("\n  ")}\n}`,
        variables: variables.values,
        cost: Math.max(1, Math.ceil((pages.length + 2 * lists.length) / 100)),
        paths: pages.map((_, index) => [`r${index}`]),
        ...(lists.length > 0 && { asides }),
    };
}
/**
 * Asks how branches compare with their default branches, those of one repository under one alias.
 *
 * The branch is the comparison's base, so `aheadBy` counts what the default branch has more. The default branch goes by
 * its name: that is what `headRef` is documented to be, and GitHub takes commits there only since October 2022
 * (https://github.com/refined-github/refined-github/issues/6094), an older server of one's own never. Should the branch
 * move on between two batches, the later counts are the newer ones.
 */
function buildComparisonQuery(requests) {
    const variables = new Variables();
    const groups = Map.groupBy(requests.entries(), ([, { repository, defaultBranch }]) => [(0,repository_ref/* repositoryKey */.Kq)(repository), defaultBranch.name].join(" "));
    const paths = [];
    const fields = [...groups.values()].map((group, number) => {
        const [first] = group;
        if (first === undefined)
            return "";
        const { repository, defaultBranch } = first[1];
        const opening = variables.openRepository(repository);
        const head = variables.add("h", defaultBranch.name);
        const branches = group.map(([index, { branch }]) => {
            paths[index] = [`r${number}`, `b${index}`];
            const name = variables.add("b", `refs/heads/${branch.name}`);
            return `b${index}: ref(qualifiedName: ${name}) { ...BranchTip compare(headRef: ${head}) { aheadBy behindBy } }`;
        });
        // Last, so that it tells of a move while the branches before it were compared.
        return `r${number}: ${opening} {\n    ${branches.join("\n    ")}\n    ${DEFAULT_BRANCH}\n  }`;
    });
    return {
        document: `query comparisons(${variables.declare()}) {\n  ${fields.join("\n  ")}\n}\n${BRANCH_TIP}`,
        variables: variables.values,
        cost: 1,
        paths,
    };
}
/**
 * Asks how far default branches went forward. A commit as `headRef` is not documented; a server that does not take it
 * answers nothing for that repository.
 */
function buildAdvanceQuery(requests) {
    const variables = new Variables();
    const fields = requests.map(({ repository, defaultBranch, formerOid }, index) => {
        const opening = variables.openRepository(repository);
        const name = variables.add("b", `refs/heads/${defaultBranch.name}`);
        const compare = `compare(headRef: ${variables.add("h", formerOid)}) { aheadBy behindBy }`;
        return `r${index}: ${opening} { ref(qualifiedName: ${name}) { ${compare} target { oid } } }`;
    });
    return {
        document: `query advances(${variables.declare()}) {\n  ${fields.join("\n  ")}\n}`,
        variables: variables.values,
        cost: 1,
        paths: requests.map((_, index) => [`r${index}`, "ref"]),
    };
}
/**
 * Asks for the open pull requests into several branches, newest first, a page each, and by the way, for a branch's first
 * page, for the rules that it is under.
 */
function buildPullRequestQuery(pages, asksForRules) {
    const variables = new Variables();
    const fields = pages.map(({ repository, base, after }, index) => {
        const opening = variables.openRepository(repository);
        const filter = `states: OPEN, baseRefName: ${variables.add("b", base)}`;
        const page = `first: ${PULL_REQUESTS_PER_PAGE}, after: ${variables.add("c", after, "String")}`;
        const order = "orderBy: { field: CREATED_AT, direction: DESC }";
        return `r${index}: ${opening} { pullRequests(${filter}, ${page}, ${order}) {
    pageInfo { hasNextPage endCursor } nodes { ...PullRequestFields }
  } }`;
    });
    const rules = asksForRules ? askForRules(pages, variables) : null;
    const parts = [...fields, ...(rules?.fields ?? [])].join("\n  ");
    const connections = 1 + PULL_REQUESTS_PER_PAGE + (rules === null ? 0 : 1);
    return {
        document: `query pullRequests(${variables.declare()}) {\n  ${parts}\n}\n${PULL_REQUEST}${rules === null ? "" : `\n${RULES}`}`,
        variables: variables.values,
        cost: Math.max(1, Math.ceil((pages.length * connections) / 100)),
        paths: pages.map((_, index) => [`r${index}`, "pullRequests"]),
        ...(rules !== null && { asides: rules.places }),
    };
}
/** Asks for the rules of each branch whose first page is asked for, those of one repository under one alias. */
function askForRules(pages, variables) {
    const places = pages.map(() => undefined);
    const first = [...pages.entries()].filter(([, { after }]) => after === null);
    if (first.length === 0)
        return null;
    const groups = Map.groupBy(first, ([, { repository }]) => (0,repository_ref/* repositoryKey */.Kq)(repository));
    const fields = [...groups.values()].map((group, number) => {
        const repository = group[0]?.[1].repository ?? { owner: "", name: "" };
        const opening = variables.openRepository(repository);
        const branches = group.map(([index, { base }]) => {
            places[index] = [`g${number}`, `b${index}`];
            const name = variables.add("q", `refs/heads/${base}`);
            return `b${index}: ref(qualifiedName: ${name}) { ...RuleFields }`;
        });
        return `g${number}: ${opening} { viewerPermission mergeCommitAllowed\n    ${branches.join("\n    ")}\n  }`;
    });
    return { fields, places };
}

;// CONCATENATED MODULE: ./packages/github/out/pull-request-lists.js






/** Makes a lister of open pull requests, and of the rules of their bases, that asks for 25 bases in one query. */
function createPullRequestLister(options, viewer) {
    const lists = new GraphqlBatches(options, planLists(options, viewer));
    return (queries) => lists.ask(queries.map((query) => ({ ...query, after: null, found: [], rules: UNKNOWN_RULES })));
}
function planLists({ client }, viewer) {
    let asksForRules = true;
    return {
        operation: "list pull requests",
        largestBatch: 25,
        build: (pages) => buildPullRequestQuery(pages, asksForRules),
        simplify: ({ asides }) => {
            asksForRules = false;
            return asides !== undefined;
        },
        read: (list, { value, aside }) => {
            if (!isRecord(value))
                return { status: "fallback" };
            const rules = aside === undefined ? list.rules : readBranchRules(aside);
            return readPage({ ...list, rules }, value);
        },
        askAlone: async ({ repository, base }) => ({
            status: "found",
            pullRequests: await listPullRequestsByRest(client, viewer, repository, { base }),
            rules: UNKNOWN_RULES,
        }),
        fail: (_, error) => ({ status: "failed", error }),
    };
}
/** A page with a hole says that something could not be read: REST has another try. */
function readPage(list, { pageInfo, nodes }) {
    const there = nodes.filter((node) => node !== null);
    if (there.length < nodes.length)
        return { status: "fallback" };
    const found = [...list.found, ...there.map(pull_request_lists_fromGraphql).filter(({ base }) => base === list.base)];
    if (pageInfo.hasNextPage && pageInfo.endCursor !== null) {
        return { status: "more", item: { ...list, after: pageInfo.endCursor, found } };
    }
    return { status: "done", answer: { status: "found", pullRequests: found, rules: list.rules } };
}
/** A GraphQL answer as a pull request; without `labels` it has none. */
function pull_request_lists_fromGraphql(node) {
    return {
        number: node.number,
        url: node.url,
        title: node.title,
        body: node.body,
        head: node.headRefName,
        headOid: node.headRefOid,
        base: node.baseRefName,
        isCrossRepository: node.isCrossRepository,
        isDraft: node.isDraft,
        isOwn: node.viewerDidAuthor,
        labels: node.labels?.nodes.flatMap((label) => (label === null ? [] : [label.name])) ?? [],
    };
}

;// CONCATENATED MODULE: ./packages/github/out/pull-requests.js









/** GitHub needs a moment to see what was just made: so often a refusal is tried again. */
const LAG_ATTEMPTS = 3;
/** Makes the pull requests of GitHub. */
function createPullRequests(options) {
    const { client } = options;
    const viewer = createViewer(client);
    const listOpen = createPullRequestLister(options, viewer);
    const findOpen = async ({ repository, base, head }) => {
        const [found] = await listPullRequestsByRest(client, viewer, repository, { base, head });
        return found ?? null;
    };
    const open = async (draft) => {
        const { repository, isDraft, head, base, title, body } = draft;
        const { data } = await client.rest("POST /repos/{owner}/{repo}/pulls", { ...at(repository), head, base, title, body, draft: isDraft }, { ...singleWrite(`open a pull request from ${head} into ${base}`, repository), createsContent: true });
        return readOpened(draft, data);
    };
    /** What GitHub's refusal to open a pull request amounts to; thrown again when it is a failure. */
    const readRefusal = async (draft, error, wasLost) => {
        if (!isAnswered(error, 422))
            throw error;
        if (/already[ _]exists/i.test(error.message)) {
            const pullRequest = await findOpen(draft);
            return pullRequest === null ? "again" : { status: "open", pullRequest, created: wasLost };
        }
        if (/no commits between/i.test(error.message))
            return { status: "no-commits" };
        if (/draft/i.test(error.message) && draft.isDraft)
            return "without-draft";
        const field = findInvalidRef(error);
        if (field === null)
            throw error;
        const isThere = await isBranchThere(client, draft.repository, draft[field]);
        return isThere ? "again" : { status: "ref-missing", field };
    };
    const openOrAdopt = async (draft, wasLost) => {
        let wanted = draft;
        for (let lag = 0;; lag += 1) {
            try {
                return { status: "open", pullRequest: await open(wanted), created: true };
            }
            catch (error) {
                const refusal = await readRefusal(wanted, error, wasLost);
                if (typeof refusal === "object")
                    return refusal;
                if (refusal === "without-draft") {
                    wanted = { ...wanted, isDraft: false };
                    continue;
                }
                if (lag >= LAG_ATTEMPTS)
                    throw error;
                await options.clock.sleep(1_000 + backoffDelayMs(lag, options.random), options.signal);
            }
        }
    };
    return {
        listOpen,
        ensureOpen: (draft) => repeatAfterLook(options, (wasLost) => openOrAdopt(draft, wasLost), async () => {
            const pullRequest = await findOpen(draft);
            return pullRequest === null ? null : { status: "open", pullRequest, created: true };
        }),
        listOpenFrom: (repository, head) => listPullRequestsByRest(client, viewer, repository, { head }),
        update: async (repository, number, change) => {
            await client.rest("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { ...at(repository), pull_number: number, ...change }, repeatableWrite(`update pull request #${number}`, repository));
        },
        ensureLabels: (repository, number, labels) => ensureLabels(options, repository, number, labels),
        wasLabelled: async (repository, number, labels) => {
            const events = await readAllPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/events", { ...at(repository), issue_number: number }, readCall(`read the history of pull request #${number}`, repository));
            const wanted = new Set(labels.map((label) => label.toLowerCase()));
            return events.some(({ event, label }) => event === "labeled" && label !== undefined && wanted.has(label.name.toLowerCase()));
        },
    };
}
function readOpened({ head, base, title, body, isDraft }, opened) {
    return {
        number: opened.number,
        url: opened.html_url,
        title: opened.title ?? title,
        body: opened.body ?? body,
        head,
        headOid: opened.head?.sha ?? "",
        base,
        isCrossRepository: false,
        isDraft: opened.draft ?? isDraft,
        isOwn: true,
        labels: readLabels(opened),
    };
}
async function ensureLabels({ client, clock, random, signal }, repository, number, labels) {
    if (labels.length === 0)
        return;
    for (let lag = 0;; lag += 1) {
        try {
            await client.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { ...at(repository), issue_number: number, labels }, repeatableWrite(`label pull request #${number}`, repository));
            return;
        }
        catch (error) {
            const isTooEarly = isAnswered(error, 422) && /could not resolve to a node/i.test(error.message);
            if (!isTooEarly || lag >= LAG_ATTEMPTS)
                throw error;
            await clock.sleep(1_000 + backoffDelayMs(lag, random), signal);
        }
    }
}
/** The field that a 422 calls invalid, where it is one of the two branches. */
function findInvalidRef({ reasons }) {
    for (const field of ["base", "head"]) {
        const isInvalid = new RegExp(`^(PullRequest\\.)?${field}: invalid`);
        if (reasons.some((reason) => isInvalid.test(reason)))
            return field;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/core/out/ports/repositories.js
/** Repositories that one call brings. */
const REPOSITORIES_A_CALL = 25;
/** Branches that one call compares. */
const COMPARISONS_A_CALL = 50;

;// CONCATENATED MODULE: ./packages/github/out/open-pull-requests.js


/**
 * Reads what is open in a repository out of what came with it; `undefined` unless all of it came: who does not know
 * everything must ask branch by branch.
 */
function readOpenPullRequests(aside, label) {
    if (!isRecord(aside.value) || aside.isInDoubt())
        return undefined;
    const { pullRequests, labelled } = aside.value;
    const all = open_pull_requests_readWhole(pullRequests);
    const withLabel = open_pull_requests_readWhole(labelled);
    if (all === undefined || withLabel === undefined)
        return undefined;
    const own = all.filter(({ isCrossRepository }) => !isCrossRepository);
    return {
        bases: new Set(own.map(({ baseRefName }) => baseRefName)),
        labelled: withLabel.map((node) => ({ ...pull_request_lists_fromGraphql(node), labels: [label] })),
    };
}
function open_pull_requests_readWhole(list) {
    if (!isRecord(list) || !isRecord(list.pageInfo) || !Array.isArray(list.nodes))
        return undefined;
    const there = list.nodes.filter((node) => node !== null);
    return list.pageInfo.hasNextPage || there.length < list.nodes.length ? undefined : there;
}

;// CONCATENATED MODULE: ./packages/github/out/repository-reader.js






/** The commit address that GitHub gives its accounts: `<account id>+<name>@users.noreply.<host>`. Bots have only this. */
const ACCOUNT_EMAIL = /^(\d+)\+[^@]*@users\.noreply\./;
/** Makes a reader that asks for 25 repositories or 50 comparisons in one query. */
function createRepositoryReader(options) {
    const repositories = new GraphqlBatches(options, planRepositories(options));
    const comparisons = new GraphqlBatches(options, planComparisons(options));
    const advances = new GraphqlBatches(options, ADVANCES);
    return {
        countAdvances: (requests) => advances.ask(requests),
        readRepositories: (requested, onRead, labelOf) => repositories.ask(requested.map((repository) => ({
            repository,
            after: null,
            known: null,
            label: labelOf?.(repository),
        })), (_, lookup) => onRead?.(lookup)),
        compareBranches: (requests, onRead) => comparisons.ask(requests, (index, lookup) => {
            const request = requests[index];
            if (request !== undefined)
                onRead?.(request, lookup);
        }),
    };
}
function planRepositories({ client }) {
    let asksForPulls = true;
    return {
        operation: "read repositories",
        largestBatch: REPOSITORIES_A_CALL,
        build: (pages) => buildRepositoryQuery(pages, asksForPulls),
        simplify: ({ asides }) => {
            asksForPulls = false;
            return asides !== undefined;
        },
        read: readRepository,
        askAlone: async ({ repository }) => ({
            status: "found",
            requested: repository,
            snapshot: await readRepositoryByRest(client, repository),
        }),
        fail: ({ repository }, error) => ({ status: "failed", requested: repository, error }),
    };
}
function readRepository({ repository, known, label = "" }, { value, aside }) {
    if (!isRecord(value))
        return { status: "fallback" };
    const page = value;
    const node = known?.node ?? page;
    if (page.refs === null)
        return { status: "fallback" };
    const branches = [...(known?.branches ?? []), ...page.refs.nodes.flatMap(readTip)];
    const openPullRequests = aside === undefined ? known?.openPullRequests : readOpenPullRequests(aside, label);
    const { hasNextPage, endCursor } = page.refs.pageInfo;
    if (hasNextPage && endCursor !== null) {
        return {
            status: "more",
            item: { repository, after: endCursor, known: { node, branches, openPullRequests } },
        };
    }
    const snapshot = {
        ...makeSnapshot(repository, node, branches),
        ...(openPullRequests && { openPullRequests }),
    };
    return { status: "done", answer: { status: "found", requested: repository, snapshot } };
}
function makeSnapshot(requested, node, branches) {
    return {
        repository: (0,repository_ref/* parseRepositoryRef */.rH)(node.nameWithOwner) ?? requested,
        databaseId: node.databaseId,
        isArchived: node.isArchived,
        isDisabled: node.isDisabled,
        isLocked: node.isLocked,
        isMirror: node.isMirror,
        defaultBranch: readTip(node.defaultBranchRef)[0] ?? null,
        branches,
    };
}
function readTip(ref) {
    return ref === null || ref.target === null ? [] : [{ name: ref.name, oid: ref.target.oid }];
}
function planComparisons({ client }) {
    return {
        operation: "compare branches",
        largestBatch: COMPARISONS_A_CALL,
        build: buildComparisonQuery,
        // No ref: most likely it was deleted since, but a hole in a cut answer looks the same. REST tells which.
        read: (request, { value, parent }) => isRecord(value)
            ? repository_reader_readComparison(request, value, parent)
            : { status: "fallback" },
        askAlone: (request) => compareByRest(client, request),
        fail: (_, error) => ({ status: "failed", error }),
    };
}
/** The branch is the base of the comparison: what the default branch is ahead by, the branch is behind by. */
function repository_reader_readComparison({ branch, defaultBranch }, { target, compare }, repository) {
    if (target === null || compare === null)
        return { status: "fallback" };
    const comparison = {
        branch: { name: branch.name, oid: target.oid },
        aheadBy: compare.behindBy,
        behindBy: compare.aheadBy,
        tipAuthorId: findAuthorId(target),
    };
    const { defaultBranchRef } = repository;
    const defaultOid = defaultBranchRef?.name === defaultBranch.name ? defaultBranchRef.target?.oid : undefined;
    return { status: "done", answer: { status: "compared", comparison, defaultOid } };
}
/** The default branch is the comparison's base: what its former commit is behind by, it has gained. */
const ADVANCES = {
    operation: "see how far default branches moved",
    largestBatch: COMPARISONS_A_CALL,
    build: buildAdvanceQuery,
    read: ({ defaultBranch }, { value }) => {
        const { target, compare } = (isRecord(value) ? value : {});
        const isForward = compare?.aheadBy === 0 && target?.oid === defaultBranch.oid;
        return { status: "done", answer: isForward ? compare.behindBy : null };
    },
    askAlone: async () => null,
    fail: () => null,
};
function findAuthorId({ author }) {
    const inEmail = ACCOUNT_EMAIL.exec(author?.email ?? "")?.[1];
    return author?.user?.databaseId ?? (inEmail === undefined ? null : Number(inEmail));
}

;// CONCATENATED MODULE: ./packages/github/out/token-reach.js



/**
 * Asks how many repositories the token of an App or of a workflow reaches; `null` for any other token, and where GitHub does
 * not say. Never throws but for a refused token.
 * https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation
 */
async function readTokenReach(client) {
    try {
        const { data } = await client.rest("GET /installation/repositories", { per_page: 1 }, { ...readCall("read what the token reaches"), isRepeatable: false });
        if (!isRecord(data) || typeof data.total_count !== "number")
            return null;
        const first = Array.isArray(data.repositories) ? data.repositories[0] : null;
        const name = isRecord(first) && typeof first.full_name === "string" ? first.full_name : null;
        return { count: data.total_count, first: name };
    }
    catch (error) {
        if (error instanceof out_errors/* GitHubError */.y_ && error.code !== "unauthorized")
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/github.js










/** Connects the ports to one GitHub. Nothing is sent before a port is used. */
function createGitHub(options) {
    return buildPorts(openGitHub(options));
}
/** Builds the ports on a way that is open already. */
function buildPorts({ options, client, readRateLimit }) {
    const parts = { ...options, client };
    return {
        repositories: createRepositoryReader(parts),
        files: createFileReader(parts),
        pullRequests: createPullRequests(parts),
        pullRequestThreads: createPullRequestThreads(parts),
        branches: createBranches(parts),
        histories: createBranchHistories(parts),
        issues: createIssues(parts),
        health: createHealthSources(parts),
        requests: { count: () => client.countRequests() },
        readReach: () => readTokenReach(client),
        readRateLimit,
    };
}

;// CONCATENATED MODULE: ./packages/resilience/out/rate-limit-headers.js
/**
 * Reads the `x-ratelimit-*` headers of an answer; `null` when they are missing or broken, which means "no limit is known".
 *
 * `resource` is the bucket that the server charged; absent when it did not say. A server of one's own (GHES) has no limits
 * by default and sends none of them. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function readRateLimitHeaders(headers) {
    const limit = readCount(headers["x-ratelimit-limit"]);
    const remaining = readCount(headers["x-ratelimit-remaining"]);
    const resetSeconds = readCount(headers["x-ratelimit-reset"]);
    if (limit === null || remaining === null || resetSeconds === null)
        return null;
    const resource = headers["x-ratelimit-resource"];
    return {
        limit,
        remaining,
        resetAtMs: resetSeconds * 1_000,
        resource: resource === undefined || resource === "" ? undefined : String(resource),
    };
}
function readCount(value) {
    const text = String(value ?? "").trim();
    return /^\d+$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./packages/resilience/out/rate-limit-window.js
/** After a window's end, this much more is waited: the two clocks differ. */
const RESET_MARGIN_MS = 1_000;
/** Two readings whose ends are nearer than this belong to one window while it lasts: servers round. */
const SAME_WINDOW_MS = 2_000;
/** What is known of one resource's limit: the newest reading, less the calls that are still under way. */
class RateLimitWindow {
    #current = null;
    /** End of the current window on our clock: never in the past, so that a server whose clock lags is not hammered. */
    #endsAtMs = 0;
    #isUnlimited = false;
    #inFlight = 0;
    #start = null;
    /** The newest reading, `null` when there was none. */
    get current() {
        return this.#current;
    }
    /** `remaining` of the first reading, `null` when there was none. */
    get start() {
        return this.#start;
    }
    reserve(cost) {
        this.#inFlight += cost;
    }
    release(cost) {
        this.#inFlight -= cost;
    }
    /** Takes an answer without limit headers as "no limit"; after a reading that named one, it is counted against that. */
    observeNoLimit(cost) {
        this.#isUnlimited = true;
        if (this.#current === null)
            return;
        this.#current = { ...this.#current, remaining: Math.max(0, this.#current.remaining - cost) };
    }
    /** Takes a reading. Answers may overtake each other: within one window `remaining` never rises. */
    observe(reading, nowMs) {
        this.#start ??= reading.remaining;
        const current = this.#current;
        if (current === null) {
            this.#take(reading, nowMs);
            return;
        }
        const laterByMs = reading.resetAtMs - current.resetAtMs;
        const isLasting = nowMs < this.#endsAtMs;
        if (laterByMs === 0 || (isLasting && Math.abs(laterByMs) < SAME_WINDOW_MS)) {
            const resetAtMs = Math.max(reading.resetAtMs, current.resetAtMs);
            const remaining = Math.min(reading.remaining, current.remaining);
            this.#take({ limit: reading.limit, remaining, resetAtMs }, nowMs);
        }
        else if (laterByMs > 0) {
            this.#take(reading, nowMs);
        }
    }
    /** Whether a call of `cost` may go out now and still leave `buffer` calls. */
    judge(cost, buffer, nowMs) {
        const current = this.#current;
        if (current === null || nowMs >= this.#endsAtMs)
            return this.#judgeUnknown(cost, buffer, nowMs);
        const spendable = current.remaining - buffer - cost;
        if (spendable - this.#inFlight >= 0)
            return { status: "granted" };
        if (spendable >= 0)
            return { status: "wait-for-answer" };
        return { status: "wait-until", untilMs: this.#endsAtMs + RESET_MARGIN_MS };
    }
    /** With nothing known of this window, one call goes ahead alone and its answer tells. */
    #judgeUnknown(cost, buffer, nowMs) {
        if (this.#current === null && this.#isUnlimited)
            return { status: "granted" };
        const limit = this.#current?.limit;
        if (limit !== undefined && limit - cost < buffer) {
            return { status: "wait-until", untilMs: nowMs + 60 * 60 * 1_000 };
        }
        return this.#inFlight > 0 ? { status: "wait-for-answer" } : { status: "granted" };
    }
    #take(reading, nowMs) {
        this.#current = reading;
        this.#endsAtMs = Math.max(reading.resetAtMs, nowMs + RESET_MARGIN_MS);
    }
}

;// CONCATENATED MODULE: ./packages/resilience/out/rate-limit-budget.js


/** A secondary limit without `retry-after`: at least a minute, then doubling ("exponentially increasing"). */
const SECONDARY_PAUSE_MS = 60_000;
const SECONDARY_PAUSE_CAP_MS = 15 * 60_000;
/** Those who waited for one moment do not all start in it. */
const WAKE_JITTER_MS = 1_000;
/**
 * Keeps every request within GitHub's limits: it learns them from the answers, counts what is under way, leaves a buffer
 * to others, and pauses everything after a secondary limit.
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
class RateLimitBudget {
    #options;
    #windows = new Map();
    /** Ends of the waits that were refused as too long, by resource: they stay refused, for a clear end of the run. */
    #refusedUntilMs = new Map();
    #waitingForAnswer = [];
    #pausedUntilMs = 0;
    #pauses = 0;
    #lastPauseAtMs = Number.NEGATIVE_INFINITY;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Waits until a call of `cost` may be spent on `resource` (`core`, `graphql`, ...), or says that it may not.
     * A call that costs nothing waits for pauses only.
     */
    async acquire(resource, cost = 1) {
        const { clock, random, maxWaitMs, signal, deadlineMs = Number.POSITIVE_INFINITY } = this.#options;
        const patientUntilMs = Math.min(clock.now() + maxWaitMs, deadlineMs);
        for (;;) {
            if (signal?.aborted)
                return { status: "stopped" };
            const nowMs = clock.now();
            if (nowMs >= deadlineMs)
                return { status: "out-of-time" };
            const wait = this.#findWait(resource, cost, nowMs);
            if (wait === null)
                return { status: "granted", permit: this.#grant(resource, cost, nowMs) };
            if (wait === "for-answer") {
                await new Promise((resolve) => this.#waitingForAnswer.push(resolve));
                continue;
            }
            if (wait.untilMs > patientUntilMs || nowMs < this.#refusedUntil(wait.scope)) {
                this.#refusedUntilMs.set(wait.scope, wait.untilMs);
                return { status: "exhausted", cause: wait.cause, untilMs: wait.untilMs };
            }
            await clock.sleep(wait.untilMs - nowMs + Math.floor(random() * WAKE_JITTER_MS), signal);
        }
    }
    /** Takes what `GET /rate_limit` says of a resource. */
    learn(resource, reading) {
        this.#window(resource).observe(reading, this.#options.clock.now());
        this.#wake();
    }
    /** Takes an answer that says that the limit of `resource` is used up, until `resetAtMs` or for a minute. */
    reportPrimaryLimit(resource, resetAtMs) {
        const nowMs = this.#options.clock.now();
        const window = this.#window(resource);
        const limit = window.current?.limit ?? 0;
        window.observe({ limit, remaining: 0, resetAtMs: resetAtMs ?? nowMs + SECONDARY_PAUSE_MS }, nowMs);
        this.#wake();
    }
    /**
     * Pauses every lane after a secondary limit: as long as the server asks, else a minute, doubled with each further time,
     * up to 15 minutes. Answers to requests that were under way when the pause began do not lengthen it.
     * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
     */
    reportSecondaryLimit(retryAfterMs, permit) {
        const nowMs = this.#options.clock.now();
        if (nowMs > this.#pausedUntilMs + SECONDARY_PAUSE_CAP_MS)
            this.#pauses = 0;
        if (permit.grantedAtMs > this.#lastPauseAtMs) {
            this.#pauses += 1;
            this.#lastPauseAtMs = nowMs;
        }
        const ownPauseMs = Math.min(SECONDARY_PAUSE_CAP_MS, SECONDARY_PAUSE_MS * 2 ** (this.#pauses - 1));
        this.#pausedUntilMs = Math.max(this.#pausedUntilMs, nowMs + (retryAfterMs ?? ownPauseMs));
    }
    /** What there was and is, by resource, for the metrics. */
    usage() {
        return Object.fromEntries([...this.#windows].map(([resource, window]) => [
            resource,
            {
                limit: window.current?.limit ?? null,
                start: window.start,
                remaining: window.current?.remaining ?? null,
                resetAtMs: window.current?.resetAtMs ?? null,
            },
        ]));
    }
    /** What stands against one more call: `null` when nothing does. */
    #findWait(resource, cost, nowMs) {
        if (nowMs < this.#pausedUntilMs) {
            return { scope: EVERY_RESOURCE, cause: "secondary-limit", untilMs: this.#pausedUntilMs };
        }
        if (cost === 0)
            return null;
        const refusedUntilMs = this.#refusedUntil(resource);
        if (nowMs < refusedUntilMs)
            return { scope: resource, cause: "primary-limit", untilMs: refusedUntilMs };
        const verdict = this.#window(resource).judge(cost, this.#options.buffer, nowMs);
        if (verdict.status === "granted")
            return null;
        if (verdict.status === "wait-for-answer")
            return "for-answer";
        return { scope: resource, cause: "primary-limit", untilMs: verdict.untilMs };
    }
    #refusedUntil(scope) {
        return this.#refusedUntilMs.get(scope) ?? 0;
    }
    #grant(resource, cost, nowMs) {
        const window = this.#window(resource);
        window.reserve(cost);
        let isSettled = false;
        const settle = (headers) => {
            if (isSettled)
                return;
            isSettled = true;
            window.release(cost);
            const reading = headers === null ? null : readRateLimitHeaders(headers);
            if (reading !== null) {
                this.#window(reading.resource ?? resource).observe(reading, this.#options.clock.now());
            }
            else if (headers !== null) {
                window.observeNoLimit(cost);
            }
            this.#wake();
        };
        return { grantedAtMs: nowMs, settle };
    }
    #window(resource) {
        const known = this.#windows.get(resource);
        if (known !== undefined)
            return known;
        const window = new RateLimitWindow();
        this.#windows.set(resource, window);
        return window;
    }
    #wake() {
        const waiting = this.#waitingForAnswer;
        this.#waitingForAnswer = [];
        for (const resume of waiting)
            resume();
    }
}
/** The scope of a pause that holds for all resources. */
const EVERY_RESOURCE = "*";

;// CONCATENATED MODULE: ./packages/resilience/out/write-governor.js
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/**
 * Writing stops for the run after so many secondary limits with no write let through between them: going on risks a ban.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const STRIKES_TO_STOP = 3;
/**
 * The one lane through which a process writes: serial, spaced, and below GitHub's limits on new content
 * (80 a minute and 500 an hour, other tools and the web page included). What earlier runs created within the hour counts
 * when they are told (`recall`).
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
class WriteGovernor {
    #options;
    #contentLimits;
    #lane = Promise.resolve();
    #nextStartMs = 0;
    /** Starts of content-creating calls in the last hour, oldest first. */
    #contentStartsMs = [];
    #strikes = 0;
    constructor(options) {
        this.#options = options;
        this.#contentLimits = [
            { windowMs: MINUTE_MS, count: options.contentPerMinute ?? 20 },
            { windowMs: HOUR_MS, count: options.contentPerHour ?? 400 },
        ];
    }
    /** Takes starts of content-creating calls of earlier runs, in milliseconds since the epoch: GitHub counts them too. */
    recall(startsMs) {
        // A time in the future is another machine's clock: it counts as now, or the lane would stand still for it.
        const nowMs = this.#options.clock.now();
        const earlier = startsMs.map((startMs) => Math.min(startMs, nowMs));
        this.#contentStartsMs = [...this.#contentStartsMs, ...earlier].toSorted((a, b) => a - b);
    }
    /** Starts of content-creating calls within the last hour, oldest first: what the next run is to recall. */
    history() {
        const nowMs = this.#options.clock.now();
        return this.#contentStartsMs.filter((startMs) => startMs > nowMs - HOUR_MS);
    }
    /** Waits for this write's turn. `createsContent` marks what people are notified of: pull requests, issues, comments. */
    async acquire(createsContent) {
        const { promise: done, resolve: release } = Promise.withResolvers();
        const turn = this.#lane;
        this.#lane = done;
        await turn;
        const refusal = await this.#waitForPace(createsContent);
        if (refusal === null)
            return { status: "granted", release };
        release();
        return refusal;
    }
    /** Takes that a write was let through. */
    reportSuccess() {
        if (this.#strikes < STRIKES_TO_STOP)
            this.#strikes = 0;
    }
    /** Takes a secondary limit that a write met; the third one in a row stops all writing. */
    reportSecondaryLimit() {
        this.#strikes += 1;
    }
    async #waitForPace(createsContent) {
        const { clock, random, intervalMs, maxWaitMs, signal } = this.#options;
        if (signal?.aborted)
            return { status: "stopped" };
        if (this.#strikes >= STRIKES_TO_STOP)
            return { status: "deferred", untilMs: null };
        if (intervalMs <= 0) {
            if (createsContent)
                this.#contentStartsMs.push(clock.now());
            return null;
        }
        const contentFreeMs = createsContent ? this.#contentFreeAtMs() : 0;
        if (contentFreeMs > clock.now() + maxWaitMs)
            return { status: "deferred", untilMs: contentFreeMs };
        const waitMs = Math.max(contentFreeMs, this.#nextStartMs) - clock.now();
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
        if (signal?.aborted)
            return { status: "stopped" };
        const startMs = clock.now();
        this.#nextStartMs = startMs + intervalMs + Math.floor(random() * intervalMs * 0.2);
        if (createsContent)
            this.#contentStartsMs.push(startMs);
        return null;
    }
    /** When one more content-creating call fits into every window. */
    #contentFreeAtMs() {
        this.#contentStartsMs = [...this.history()];
        const freeAt = this.#contentLimits.map(({ windowMs, count }) => {
            const blocking = this.#contentStartsMs.at(-count);
            return blocking === undefined ? 0 : blocking + windowMs;
        });
        return Math.max(...freeAt);
    }
}

// EXTERNAL MODULE: ./packages/core/out/conflict/policy.js
var policy = __nccwpck_require__(11312);
// EXTERNAL MODULE: ./packages/core/out/config/check-ecosystem-config.js + 9 modules
var check_ecosystem_config = __nccwpck_require__(1874);
// EXTERNAL MODULE: ./packages/core/out/config/config-document.js
var config_document = __nccwpck_require__(80088);
// EXTERNAL MODULE: ./packages/core/out/config/config-finding.js
var config_finding = __nccwpck_require__(30700);
// EXTERNAL MODULE: ./packages/core/out/config/json-source.js
var json_source = __nccwpck_require__(43828);
;// CONCATENATED MODULE: ./packages/core/out/config/parse-ecosystem-config.js





/**
 * Reads a configuration file, and hands back what to warn about.
 *
 * @throws ConfigError with all errors of the file at once
 */
async function parseEcosystemConfig(text, source) {
    const reader = await loadReader(source.format ?? (0,config_document/* configFormatOf */.H)(source.file));
    const { config, findings } = (0,check_ecosystem_config/* checkEcosystemDocument */._)((0,config_document/* createConfigDocument */.S)(text, reader));
    if (config !== null)
        return { config, warnings: findings.filter(({ severity }) => severity === "warning") };
    const errors = findings.filter(({ severity }) => severity === "error");
    throw new out_errors/* ConfigError */.xL(errors.map((finding) => (0,config_finding/* toConfigProblem */.h)(finding, source.file)));
}
/** The YAML library takes its time to load, and most configurations are JSON. */
async function loadReader(format) {
    return format === "json" ? json_source/* readJsonSource */.y : (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 54326))).readYamlSource;
}

;// CONCATENATED MODULE: ./packages/core/out/conflict/conflict-target.js

/** The pull requests that sync-monitor left in conflict, as its reports say; each once. */
function listConflicts(reports) {
    const targets = new Map();
    for (const { repository: name, renamed_to: newName, branches } of reports.flatMap(({ repositories }) => repositories)) {
        const repository = (0,repository_ref/* parseRepositoryRef */.rH)(newName ?? name);
        const numbers = branches.flatMap(({ outcome, pull_request }) => outcome === "conflict" && pull_request !== undefined ? [pull_request.number] : []);
        if (repository === null || numbers.length === 0)
            continue;
        const target = targets.get((0,repository_ref/* repositoryKey */.Kq)(repository)) ?? { repository, numbers: new Set() };
        for (const number of numbers)
            target.numbers.add(number);
        targets.set((0,repository_ref/* repositoryKey */.Kq)(repository), target);
    }
    return [...targets.values()].map(({ repository, numbers }) => ({
        repository,
        pullRequests: [...numbers],
    }));
}
/** Reads a report of sync-monitor; `null` when the text is none. Only what {@link listConflicts} looks at is checked. */
function parseSyncReport(text) {
    try {
        const report = JSON.parse(text);
        return isSyncReport(report) ? report : null;
    }
    catch {
        return null;
    }
}
function isSyncReport(report) {
    if (!conflict_target_isRecord(report) || !Array.isArray(report.repositories))
        return false;
    return report.repositories.every((entry) => conflict_target_isRecord(entry) &&
        typeof entry.repository === "string" &&
        (entry.renamed_to === undefined || typeof entry.renamed_to === "string") &&
        Array.isArray(entry.branches) &&
        entry.branches.every(isReportBranch));
}
function isReportBranch(branch) {
    if (!conflict_target_isRecord(branch) || typeof branch.outcome !== "string")
        return false;
    const { pull_request: pullRequest } = branch;
    return pullRequest === undefined || (conflict_target_isRecord(pullRequest) && Number.isSafeInteger(pullRequest.number));
}
function conflict_target_isRecord(value) {
    return typeof value === "object" && value !== null;
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/find-targets.js

/**
 * Finds what a run is about: what sync-monitor's reports name, else the pull requests of one repository, else those of
 * every repository of the configuration. A configuration that turns writing off turns this off.
 */
async function findTargets(inputs, kit) {
    const config = inputs.configFile === undefined ? null : await readConfig(inputs.configFile, kit);
    if (config !== null && !config.isConflictResolutionEnabled)
        return off("conflict_resolution_enabled");
    if (config !== null && !config.isSyncEnabled)
        return off("ecosystem_sync_enabled");
    const withPolicies = (targets) => ({
        status: "found",
        targets: targets.map((target) => ({ ...target, policy: findPolicy(target.repository, inputs, config) })),
    });
    if (inputs.syncReportFiles.length > 0)
        return withPolicies(await readReports(inputs, kit));
    const everywhere = config !== null && inputs.pullRequest === "all" && inputs.repository === undefined;
    const repositories = everywhere ? listEnabled(config) : [findRepository(inputs, kit)];
    const pullRequests = inputs.pullRequest === "all" ? "all" : [inputs.pullRequest];
    return withPolicies(repositories.map((repository) => ({ repository, pullRequests })));
}
/** The configuration's rules, then the inputs', then the repository's own: the last one that matches a path counts. */
function findPolicy(repository, { rules }, config) {
    const isSame = (entry) => (0,repository_ref/* repositoryKey */.Kq)(entry.repository) === (0,repository_ref/* repositoryKey */.Kq)(repository);
    const own = config?.repositories.find(isSame)?.conflictRules;
    return (0,policy/* createConflictPolicy */.t0)(...(config === null ? [] : [config.sync.conflictRules]), rules, ...(own === undefined ? [] : [own]));
}
function off(key) {
    return { status: "off", reason: `The configuration says \`${key}: false\`: nothing is looked at.` };
}
async function readConfig(file, { readWorkspaceFile, logger }) {
    const { config, warnings } = await parseEcosystemConfig(await readWorkspaceFile(file), { file });
    for (const warning of warnings)
        logger.warning(`${file}:${warning.line}: ${warning.message}`);
    return config;
}
function listEnabled({ repositories }) {
    return repositories.flatMap(({ repository, isEnabled }) => (isEnabled ? [repository] : []));
}
async function readReports({ syncReportFiles }, kit) {
    const files = await kit.listWorkspaceFiles(syncReportFiles);
    if (files.length === 0)
        kit.logger.notice("There is no report of sync-monitor, so there is nothing to do.");
    const reports = await Promise.all(files.map(async (file) => ({ file, report: parseSyncReport(await kit.readWorkspaceFile(file)) })));
    const problems = reports.flatMap(({ file, report }) => report === null ? [{ message: `${file} is no report of sync-monitor.` }] : []);
    if (problems.length > 0)
        throw new out_errors/* ConfigError */.xL(problems);
    return listConflicts(reports.flatMap(({ report }) => (report === null ? [] : [report])));
}
function findRepository({ repository }, { runner }) {
    const found = repository ?? (0,repository_ref/* parseRepositoryRef */.rH)(runner.repository ?? "");
    if (found !== null)
        return found;
    throw new out_errors/* ConfigError */.xL([{ message: "Give the input `repository`: there is no current one." }]);
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/outputs.js

/** The outputs of a run, by their name in action.yml. */
function toOutputs(run, inputs) {
    const commits = run.pullRequests.flatMap(({ outcome, commitOid }) => outcome === "resolved" && commitOid !== undefined ? [commitOid] : []);
    return {
        resolved: String(countResolved(run)),
        unresolved: String(countUnresolved(run)),
        commit: commits.join("\n"),
        regenerate: JSON.stringify(listRegenerations(run)),
        "report-file": inputs.reportFile,
    };
}

;// CONCATENATED MODULE: ./packages/core/out/sync/sync-labels.js

/** Label of a sync pull request that a person must resolve. */
const CONFLICT_LABEL = "sync-conflict";
/**
 * Labels for a sync pull request.
 *
 * `automerge` is kept from a conflict; from a pull request whose head is the default branch, because that commit may
 * carry green checks of its own, so a merge could land a combination that nothing has tested; and from a base with a
 * merge queue, which no bot may go around.
 */
function syncLabels({ head, labels, isConflict, hasMergeQueue = false, }) {
    const mayMergeItself = head === "sync-branch" && !isConflict && !hasMergeQueue;
    const wanted = labels.filter((label) => mayMergeItself || label.toLowerCase() !== "automerge");
    return isConflict ? [...wanted, CONFLICT_LABEL] : wanted;
}
/** Where an open pull request comes from: the settings may have changed since it was opened. */
function headStrategyOf(head) {
    return isSyncBranch(head) ? "sync-branch" : "default-branch";
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/announce.js

/** Put on a pull request whose conflicts are left to a person. */
const NEEDS_HUMAN_LABEL = "conflict-needs-human";
/** Put on a pull request whose conflicts were resolved: its next checks and a look at it come first. */
const RESOLVED_LABEL = "conflict-resolved";
/** Taken off while a person is needed, so that no bot waits for a merge that cannot come. */
const AUTOMERGE_LABEL = "automerge";
/** What GitHub will not do tomorrow either: the comment is written all the same. */
const LASTING = new Set(["forbidden", "not-found", "invalid", "blocked"]);
/**
 * Tells the people of a pull request what was done, by labels and in one comment that is edited in place. Returns what
 * could not be told: the branch has moved by then, and no failure to say so may hide that.
 *
 * The comment comes last: where it is missing, the next run knows that this one was stopped halfway.
 */
async function announce(pullRequest, resolution, dependencies) {
    const { number, outcome, repository } = resolution;
    if (!["resolved", "needs-human", "needs-regeneration"].includes(outcome))
        return [];
    const problems = [];
    for (const step of listSteps(pullRequest, resolution, dependencies)) {
        try {
            await step();
        }
        catch (error) {
            if (!(error instanceof out_errors/* GitHubError */.y_))
                throw error;
            problems.push(error.message);
            if (!LASTING.has(error.code))
                return problems;
        }
    }
    const { pullRequestThreads, runUrl } = dependencies;
    try {
        const body = renderConflictComment(resolution, runUrl);
        await pullRequestThreads.ensureOwnComment(repository, number, body, CONFLICT_COMMENT_MARK);
    }
    catch (error) {
        if (!(error instanceof out_errors/* GitHubError */.y_))
            throw error;
        problems.push(error.message);
    }
    return problems;
}
function listSteps(pullRequest, { number, outcome, repository }, { pullRequestThreads, pullRequests }) {
    // Case makes no difference between labels on GitHub.
    const present = new Set(pullRequest.labels.map((label) => label.toLowerCase()));
    const add = (label) => present.has(label) ? [] : [() => pullRequests.ensureLabels(repository, number, [label])];
    const remove = (label) => present.has(label) ? [() => pullRequestThreads.removeLabel(repository, number, label)] : [];
    if (outcome !== "resolved") {
        return [...add(NEEDS_HUMAN_LABEL), ...remove(AUTOMERGE_LABEL), ...remove(RESOLVED_LABEL)];
    }
    return [
        ...add(RESOLVED_LABEL),
        ...remove(NEEDS_HUMAN_LABEL),
        // sync-monitor's own: its pull request has no conflict any more, and was a draft only because of it.
        ...remove(CONFLICT_LABEL),
        ...(isConflictDraft(pullRequest) ? [() => pullRequestThreads.markReady(repository, pullRequest)] : []),
    ];
}
function isConflictDraft({ isDraft, isOwn, body }) {
    return isDraft && isOwn !== false && sync_marker_parseSyncMarker(body)?.isConflict === true;
}

// EXTERNAL MODULE: ./actions/resolve-conflicts/out/trailers.js
var trailers = __nccwpck_require__(40180);
;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/find-unannounced.js


/**
 * The merge that an earlier run pushed and was stopped before it could tell anybody; `null` when there is none.
 *
 * The comment is the last thing that a run writes, so one that names the commit says that all else is written, too.
 */
async function findUnannounced({ number }, resolution, dependencies) {
    const { repository, outcome, headOid: commitOid } = resolution;
    if (outcome !== "no-conflict" || commitOid === undefined)
        return null;
    const { clone, pullRequestThreads } = dependencies;
    const merge = await readOwnMerge(clone.local, commitOid);
    if (merge === null)
        return null;
    const comment = await pullRequestThreads.readOwnComment(repository, number, CONFLICT_COMMENT_MARK);
    if (comment?.includes(commitOid) === true)
        return null;
    const { observeMerge } = await Promise.all(/* import() */[__nccwpck_require__.e(320), __nccwpck_require__.e(732), __nccwpck_require__.e(464)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84464));
    const { files, brokenFiles } = await observeMerge(merge.headOid, merge.baseOid, dependencies);
    const detail = "It was pushed before, and whoever did it could not say so: that run was stopped, or the answer to its push was lost.";
    return { ...resolution, ...merge, outcome: "resolved", commitOid, files, brokenFiles, detail };
}
async function readOwnMerge(repository, oid) {
    const message = (await repository.readObjects([oid])).get(oid)?.toString("utf8") ?? "";
    if (!message.includes(trailers/* RESOLVER_TRAILER */.f))
        return null;
    const [tip] = await repository.listMerges(oid, 1);
    const [headOid, baseOid] = tip?.oid === oid ? tip.parents : [];
    if (headOid === undefined || baseOid === undefined)
        return null;
    const backupRef = message.split("\n").find((line) => line.startsWith(trailers/* BACKUP_REF_TRAILER */.V));
    return { headOid, baseOid, backupRef: backupRef?.slice(trailers/* BACKUP_REF_TRAILER */.V.length) };
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/publish.js


/** The account under which GitHub shows commits of workflows. */
const COMMITTER = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
/** Stores the merge commit, with the branch and the base as its parents. Nothing leaves this machine. */
async function writeMerge({ number }, merge, { clone, clock }) {
    const { headOid, baseOid } = merge;
    const replacements = [];
    for (const { path, resolution } of merge.files) {
        if (resolution.status !== "resolved")
            throw new out_errors/* InvariantError */.zU(`${path} is not resolved and was to be written.`);
        const oid = resolution.text === null ? null : await clone.local.writeBlob(resolution.text);
        replacements.push({ path, mode: merge.modes.get(path) ?? "100644", oid });
    }
    const treeOid = await clone.local.writeTree(merge.treeOid, replacements);
    const backupRef = `refs/automation/backups/pull-${number}/${headOid.slice(0, 12)}`;
    // It holds no branch name and no path: either could mention people or close issues.
    const message = `Merge the base branch and resolve its conflicts\n\n${trailers/* RESOLVER_TRAILER */.f}\n${trailers/* BACKUP_REF_TRAILER */.V}${backupRef}\n`;
    const commitOid = await clone.local.commitTree(treeOid, [headOid, baseOid], message, {
        ...COMMITTER,
        atMs: clock.now(),
    });
    const changed = await clone.local.listChangedPaths(headOid, commitOid);
    return {
        commitOid,
        backupRef,
        bringsWorkflows: changed.some((path) => path.startsWith(".github/workflows/")),
    };
}
/** Pushes the merge commit and the backup of the branch together, if the branch still is where the work began. */
async function publishMerge({ head }, headOid, { commitOid, backupRef }, { clone }) {
    // A branch that somebody set back to where it was has its backup already.
    const kept = (await clone.readRefs([backupRef])).get(backupRef) === headOid;
    const backup = { ref: backupRef, newOid: headOid, expectedOid: null };
    const move = { ref: `refs/heads/${head}`, newOid: commitOid, expectedOid: headOid };
    return clone.push(kept ? [move] : [backup, move]);
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/resolve-pull-request.js


/** Races that are lost before the next run is left to it. */
const MAX_ATTEMPTS = 3;
/**
 * Merges the base branch into a pull request's branch, if every file can be merged with proof.
 *
 * Whoever pushes meanwhile wins: then everything starts from scratch on the new commits.
 */
async function resolvePullRequest(number, read, inputs, dependencies) {
    const { repository } = inputs;
    for (let attempt = 1;; attempt += 1) {
        const pullRequest = await read();
        if (pullRequest === null)
            return { pullRequest, resolution: describeMissing(repository, number) };
        const reason = await findBlock(pullRequest, repository, dependencies);
        const resolution = reason === null
            ? await resolveOnce(pullRequest, inputs, dependencies)
            : summarize(repository, pullRequest, "blocked", { detail: reason });
        if (resolution.outcome !== "stale" || attempt === MAX_ATTEMPTS)
            return { pullRequest, resolution };
        dependencies.logger.info(`#${number}: the branch moved meanwhile, starting from scratch`);
    }
}
async function resolveOnce(pullRequest, inputs, dependencies) {
    const { head, base } = pullRequest;
    const tips = await dependencies.clone.fetchBranches([head, base]);
    const [headOid, baseOid] = [tips.get(head), tips.get(base)];
    if (!headOid || !baseOid)
        return summarize(inputs.repository, pullRequest, "blocked", { detail: "one of its branches is gone" });
    // What reads and merges files is large, and nothing before this needs it.
    const { digestPolicy, isComplete, lacksOnlyLockFiles, observeMerge } = await Promise.all(/* import() */[__nccwpck_require__.e(320), __nccwpck_require__.e(732), __nccwpck_require__.e(464)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84464));
    const merge = await observeMerge(headOid, baseOid, dependencies);
    const facts = {
        headOid,
        baseOid,
        mergeBaseOids: merge.mergeBaseOids,
        policyDigest: digestPolicy(dependencies.policy),
        files: merge.files,
        brokenFiles: merge.brokenFiles,
    };
    if (merge.files.length === 0 && merge.tooMany === null) {
        return summarize(inputs.repository, pullRequest, merge.brokenFiles.length > 0 ? "needs-human" : "no-conflict", facts);
    }
    if (merge.tooMany !== null)
        return summarize(inputs.repository, pullRequest, "needs-human", { ...facts, detail: merge.tooMany });
    if (lacksOnlyLockFiles(merge))
        return summarize(inputs.repository, pullRequest, "needs-regeneration", facts);
    if (!isComplete(merge))
        return summarize(inputs.repository, pullRequest, "needs-human", facts);
    return push(pullRequest, { ...merge, headOid, baseOid }, facts, inputs, dependencies);
}
async function push(pullRequest, merge, facts, inputs, dependencies) {
    const written = await writeMerge(pullRequest, merge, dependencies);
    const done = { ...facts, commitOid: written.commitOid, backupRef: written.backupRef };
    const detail = written.bringsWorkflows
        ? "it brings in changed workflow files: the token must be allowed to write workflows"
        : undefined;
    if (inputs.isDryRun)
        return summarize(inputs.repository, pullRequest, "planned", { ...done, detail });
    const result = await publishMerge(pullRequest, merge.headOid, written, dependencies);
    switch (result.status) {
        case "pushed":
            return summarize(inputs.repository, pullRequest, "resolved", done);
        case "stale":
            return summarize(inputs.repository, pullRequest, "stale", facts);
        case "workflow-permission":
            return summarize(inputs.repository, pullRequest, "blocked", {
                ...facts,
                detail: "it brings in changed workflow files, and the token is not allowed to write workflows",
            });
        case "refused":
            return summarize(inputs.repository, pullRequest, "blocked", {
                ...facts,
                detail: `GitHub refused the push: ${result.words}`,
            });
    }
}
/** Why the branch must not be written; `null` when it may. */
async function findBlock(pullRequest, repository, { branches, repositories }) {
    if (!pullRequest.isOpen)
        return "it is closed";
    if (pullRequest.isCrossRepository)
        return "its branch belongs to a fork";
    if ((await findDefaultBranch(pullRequest, repository, repositories)) === pullRequest.head) {
        return "its branch is the default branch: merging into it would bring the base's commits to everybody";
    }
    return (await isProtected(repository, pullRequest.head, branches)) ? "its branch is protected" : null;
}
/** Spares the work where it is known to be in vain. Where nobody can tell, the push finds out: GitHub refuses it then. */
async function isProtected(repository, branch, branches) {
    try {
        return (await branches.read(repository, branch))?.isProtected ?? false;
    }
    catch (error) {
        if (!(error instanceof out_errors/* GitHubError */.y_) || ["rate-limited", "unauthorized"].includes(error.code))
            throw error;
        return false;
    }
}
/** The pull request says it with most servers; else it is one more call. */
async function findDefaultBranch({ defaultBranch }, repository, repositories) {
    if (defaultBranch !== undefined)
        return defaultBranch;
    const [lookup] = await repositories.readRepositories([repository]);
    if (lookup?.status === "failed")
        throw lookup.error;
    return lookup?.snapshot.defaultBranch?.name;
}
function summarize(repository, { number, url, head, base }, outcome, more) {
    return { repository, number, url, head, base, files: [], brokenFiles: [], ...more, outcome };
}
/** A pull request of which nothing is known but its number. */
function describeMissing(repository, number) {
    const detail = "there is no pull request with this number";
    const unknown = { url: "", head: "", base: "", files: [], brokenFiles: [] };
    return { repository, number, ...unknown, outcome: "blocked", detail };
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/run.js





/** Resolves the conflicts of a repository's pull requests, one after the other. One's failure stops no other one. */
async function run(inputs, dependencies) {
    const pullRequests = [];
    const errors = [];
    const numbers = await run_attempt(inputs, () => listNumbers(inputs, dependencies), errors);
    for (const number of numbers ?? []) {
        if (dependencies.signal.aborted || isOver(errors))
            break;
        const resolution = await run_attempt(inputs, () => work(number, inputs, dependencies), errors);
        const known = resolution ?? describeFailure(inputs.repository, number, errors.at(-1));
        pullRequests.push(known);
        dependencies.logger.info(run_describe(known));
    }
    return { pullRequests, errors, isOver: isOver(errors) };
}
function isOver(errors) {
    return errors.some(({ code }) => code === "unauthorized" || code === "rate-limited");
}
async function run_attempt({ repository }, task, errors) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof out_errors/* GitHubError */.y_ || error instanceof GitError))
            throw error;
        const code = error instanceof out_errors/* GitHubError */.y_ ? error.code : "git";
        errors.push({ repository: (0,repository_ref/* formatRepositoryRef */.PC)(repository), code, message: error.message });
        return undefined;
    }
}
function describeFailure(repository, number, failure) {
    return { ...describeMissing(repository, number), outcome: "failed", detail: failure?.message };
}
async function listNumbers({ repository, pullRequests }, { pullRequestThreads }) {
    if (pullRequests !== "all")
        return pullRequests;
    const open = await pullRequestThreads.listAllOpen(repository);
    const isSync = ({ body, isOwn, isCrossRepository }) => sync_marker_parseSyncMarker(body) !== null && isOwn !== false && !isCrossRepository;
    return open.filter(isSync).map(({ number }) => number);
}
async function work(number, inputs, dependencies) {
    const { repository, isDryRun } = inputs;
    const read = () => dependencies.pullRequestThreads.read(repository, number);
    const { pullRequest, resolution } = await resolvePullRequest(number, read, inputs, dependencies);
    if (pullRequest === null || isDryRun)
        return resolution;
    const unannounced = await findUnannounced(pullRequest, resolution, dependencies);
    const told = unannounced ?? resolution;
    const problems = await announce(pullRequest, told, dependencies);
    for (const problem of problems)
        dependencies.logger.warning(`#${number}: ${problem}`);
    if (problems.length === 0)
        return told;
    return { ...told, detail: [told.detail, ...problems].filter((text) => text !== undefined).join("; ") };
}
function run_describe({ repository, number, outcome, detail, files }) {
    const resolved = files.filter(({ resolution }) => resolution.status === "resolved").length;
    const counts = files.length === 0 ? "" : `, ${resolved} of ${files.length} files resolved`;
    const why = detail === undefined ? "" : ` (${detail})`;
    return `${(0,repository_ref/* formatRepositoryRef */.PC)(repository)}#${number}: ${outcome}${counts}${why}`;
}

;// CONCATENATED MODULE: ./actions/resolve-conflicts/out/resolve-conflicts.js










/** Calls that are left to others, and how long a limit may make the run wait. */
const RATE_LIMIT_BUFFER = 50;
const MAX_WAIT_MS = 5 * 60_000;
/** Attempts after the first, at GitHub's API and by git. */
const MAX_RETRIES = 3;
/** Runs resolve-conflicts on a runner: builds the adapters, runs, publishes what came out, then says whether it failed. */
async function resolveConflicts(inputs, kit) {
    const startedAtMs = kit.clock.now();
    const search = await findTargets(inputs, kit);
    if (search.status === "off")
        kit.logger.notice(search.reason);
    const targets = search.status === "found" ? search.targets : [];
    const result = await workOnAll(targets, inputs, kit);
    const repositories = targets.map(({ repository }) => repository);
    const { isDryRun } = inputs;
    await publish(inputs, { repositories, isDryRun, startedAtMs, finishedAtMs: kit.clock.now(), ...result }, kit);
}
/** One repository after the other: each has a clone of its own, which is gone before the next one is made. */
async function workOnAll(targets, inputs, kit) {
    const github = connect(inputs, kit);
    const results = [];
    for (const target of targets) {
        if (kit.signal.aborted || results.at(-1)?.isOver === true)
            break;
        results.push(await workOn(target, github, inputs, kit));
    }
    return {
        pullRequests: results.flatMap(({ pullRequests }) => pullRequests),
        errors: results.flatMap(({ errors }) => errors),
    };
}
async function workOn(target, github, inputs, kit) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "automation-merge-"));
    try {
        const clone = await RemoteRepository.create((0,external_node_path_.join)(folder, "clone.git"), {
            url: `${kit.runner.serverUrl}/${(0,repository_ref/* formatRepositoryRef */.PC)(target.repository)}.git`,
            token: inputs.githubToken,
            signal: kit.signal,
            retries: {
                max: MAX_RETRIES,
                wait: (retryCount) => kit.clock.sleep(backoffDelayMs(retryCount, kit.random), kit.signal),
            },
        });
        return await run({ ...target, isDryRun: inputs.isDryRun }, {
            ...github,
            clone,
            readRegenerated: (headOid, baseOid, path) => readRegenerated([headOid, baseOid, path], inputs.regeneratedFolder, kit),
            policy: target.policy,
            clock: kit.clock,
            logger: kit.logger,
            signal: kit.signal,
            runUrl: kit.runner.runUrl,
        });
    }
    catch (error) {
        if (!(error instanceof GitError))
            throw error;
        const failure = {
            repository: (0,repository_ref/* formatRepositoryRef */.PC)(target.repository),
            code: "git",
            message: error.message,
        };
        return { pullRequests: [], errors: [failure], isOver: false };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The commits are in the name: what was made for others, because a branch moved meanwhile, is not found. */
async function readRegenerated([headOid, baseOid, path], folder, { findWorkspaceFile }) {
    if (folder === undefined)
        return null;
    return (await findWorkspaceFile(`${folder}/${headOid}-${baseOid}/${path}`)) ?? null;
}
function connect(inputs, { clock, random, logger, signal, runner }) {
    return createGitHub({
        token: inputs.githubToken,
        apiUrl: runner.apiUrl,
        graphqlUrl: runner.graphqlUrl,
        isProxied: runner.isProxied,
        orchestrationId: runner.orchestrationId,
        logger,
        clock,
        random,
        budget: new RateLimitBudget({ clock, random, buffer: RATE_LIMIT_BUFFER, maxWaitMs: MAX_WAIT_MS, signal }),
        governor: new WriteGovernor({
            clock,
            random,
            intervalMs: inputs.writeIntervalMs,
            maxWaitMs: MAX_WAIT_MS,
            signal,
        }),
        maxRetries: MAX_RETRIES,
        concurrency: 1,
        signal,
        userAgent: "automation/resolve-conflicts",
    });
}
async function publish(inputs, conflictRun, kit) {
    await kit.writeReport(inputs.reportFile, createConflictReport(conflictRun));
    kit.setOutputs(toOutputs(conflictRun, inputs));
    await kit.summary(renderConflictSummary(conflictRun.pullRequests, conflictRun.isDryRun));
    for (const { message } of conflictRun.errors)
        kit.logger.error(message);
    if (conflictRun.errors.length > 0)
        kit.fail("Not every pull request could be looked at; the errors above say why.");
}


/***/ }),

/***/ 40180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ BACKUP_REF_TRAILER),
/* harmony export */   f: () => (/* binding */ RESOLVER_TRAILER)
/* harmony export */ });
/** Trailer of the merges that this action made: nobody decided anything in them. */
const RESOLVER_TRAILER = "Merge-Resolver: v1";
/** Trailer of our merges: where the branch's commit from before is kept. */
const BACKUP_REF_TRAILER = "Backup-Ref: ";


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

/***/ 94419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Octokit)
});

;// CONCATENATED MODULE: ./node_modules/.pnpm/universal-user-agent@7.0.3/node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+endpoint@11.0.5/node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/.pnpm/content-type@3.1.1/node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/json-with-bigint@3.5.12/node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+request-error@7.1.2/node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __nccwpck_require__(84714);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+request@10.0.16/node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new dist_src/* RequestError */.G(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new dist_src/* RequestError */.G(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new dist_src/* RequestError */.G("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new dist_src/* RequestError */.G(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+graphql@9.0.5/node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+auth-token@6.0.0/node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}



/***/ }),

/***/ 84714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(521), __nccwpck_require__.e(286), __nccwpck_require__.e(667), __nccwpck_require__.e(124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81124));
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
    return Promise.all(/* import() */[__nccwpck_require__.e(521), __nccwpck_require__.e(286), __nccwpck_require__.e(320), __nccwpck_require__.e(531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9531));
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

/***/ 1874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkEcosystemConfig),
  _: () => (/* binding */ checkEcosystemDocument)
});

// EXTERNAL MODULE: ./packages/core/out/config/config-document.js
var config_document = __nccwpck_require__(80088);
// EXTERNAL MODULE: ./packages/core/out/config/config-finding.js
var config_finding = __nccwpck_require__(30700);
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

// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __nccwpck_require__(68546);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __nccwpck_require__(22156);
// EXTERNAL MODULE: ./packages/core/out/conflict/conflict-rules.js
var conflict_rules = __nccwpck_require__(19702);
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
    additionalProperties: { type: "string", enum: conflict_rules/* CONFLICT_STRATEGIES */.j7 },
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
        throw new errors/* InvariantError */.zU("A repository's name was not checked before use.");
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

// EXTERNAL MODULE: ./packages/core/out/config/json-source.js
var json_source = __nccwpck_require__(43828);
// EXTERNAL MODULE: ./packages/core/out/config/yaml-source.js + 1 modules
var yaml_source = __nccwpck_require__(54326);
;// CONCATENATED MODULE: ./packages/core/out/config/read-config-document.js



/** Reads a configuration file; whatever is wrong with the text becomes findings. Time and memory are bounded. */
function readConfigDocument(text, format) {
    return (0,config_document/* createConfigDocument */.S)(text, format === "json" ? json_source/* readJsonSource */.y : yaml_source.readYamlSource);
}

// EXTERNAL MODULE: ./packages/core/out/config/describe-value.js
var describe_value = __nccwpck_require__(38435);
// EXTERNAL MODULE: ./packages/core/out/config/secret-text.js
var secret_text = __nccwpck_require__(65744);
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
        message: (0,secret_text/* redactSecrets */.f)(`A repository must be owner/name, but ${(0,describe_value/* quote */.hD)(listed.text)} ${problem}`),
        pointer: listed.pointer,
    };
}
function createDuplicateFinding(document, listed, first) {
    const { line, column } = document.locate(first.pointer);
    return {
        ...document.locate(listed.pointer),
        rule: "CFG008",
        severity: "error",
        message: (0,secret_text/* redactSecrets */.f)(`The repository ${(0,describe_value/* quote */.hD)(listed.text)} is listed already, in line ${line}, column ${column} (case does not count). Remove one of the two.`),
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
        message: (0,secret_text/* redactSecrets */.f)(message),
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
            return at("CFG011", `${(0,describe_value/* describePlace */.df)(pointer)} is empty. List at least one repository as owner/name.`);
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
    return `${(0,describe_value/* describePlace */.df)(pointer)} has no key ${JSON.stringify(key)}. Add it, with ${example}.`;
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
        message: (0,secret_text/* redactSecrets */.f)(`${(0,describe_value/* describePlace */.df)(pointer)} has an unknown key, ${(0,describe_value/* quote */.hD)(key)}, which is ignored.${suggestion}`),
        pointer,
    };
}
function describeMismatch(error, document) {
    const schema = schemaOf(error);
    const value = followPointer(document.data, error.instancePath);
    const place = (0,describe_value/* describePlace */.df)(error.instancePath);
    const expected = `${place} must be ${describeExpectation(schema)}, but is ${describeActual(error.keyword, value)}.`;
    return `${expected}${describeRemedy(schema, value)}`;
}
function describeActual(keyword, value) {
    if (keyword === "maxItems" && Array.isArray(value))
        return `a list of ${value.length}`;
    if (keyword === "maxLength" && typeof value === "string")
        return `a text of ${value.length} characters`;
    return (0,describe_value/* describeValue */.bp)(value);
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
    return checkEcosystemDocument(readConfigDocument(text, source.format ?? (0,config_document/* configFormatOf */.H)(source.file)));
}
/** Checks a configuration file that has been read. */
function checkEcosystemDocument(document) {
    const findings = (0,config_finding/* sortFindings */.T)([
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
    return (0,secret_text/* findSecrets */.d)(document.text).map(({ offset, length }) => ({
        ...document.locateText(offset, length),
        rule: "CFG013",
        severity: "error",
        message: "The file holds what looks like a credential. Remove it, revoke it where it was issued, and pass it as a secret.",
        pointer: "",
    }));
}


/***/ }),

/***/ 80088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ configFormatOf),
/* harmony export */   S: () => (/* binding */ createConfigDocument)
/* harmony export */ });
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(38435);
/* harmony import */ var _secret_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65744);
/* harmony import */ var _source_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27422);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71407);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70800);





/** The language that a file's ending tells: YAML for `.yml` and `.yaml`, else JSON. */
function configFormatOf(file) {
    return /\.ya?ml$/i.test(file) ? "yaml" : "json";
}
/** Turns a configuration file into data with places; whatever is wrong with the text becomes findings. */
function createConfigDocument(rawText, reader) {
    const text = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripByteOrderMark */ .Q)(rawText);
    const lines = new _source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(text);
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
        locate: (pointer) => place((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findSpan */ .UW)(root, pointer)),
        locateKey: (pointer, key) => place((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findKeySpan */ .R_)(root, pointer, key)),
        itemSpans: (pointer) => (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findItemSpans */ .mx)(root, pointer),
        locateText,
    };
}
function readSource(text, reader) {
    const fail = (message) => ({
        status: "failed",
        problems: [{ message, offset: 0, length: 0 }],
    });
    if (text.length > _source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT_LENGTH */ .Gt) {
        return fail(`is longer than ${_source_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT_LENGTH */ .Gt.toLocaleString("en")} characters. Split the ecosystem.`);
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
        message: (0,_secret_text_js__WEBPACK_IMPORTED_MODULE_3__/* .redactSecrets */ .f)(`The file ${message}`),
        pointer: "",
    };
}
function createRepeatedKeyFindings(root, place) {
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepeatedKeys */ .Sk)(root).map(({ key, pointer, first, again }) => ({
        ...place(again),
        rule: "CFG002",
        severity: "error",
        message: (0,_secret_text_js__WEBPACK_IMPORTED_MODULE_3__/* .redactSecrets */ .f)(`The key ${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(key)} is repeated; line ${place(first).line} has it already, and only the last one would count. Remove one of them.`),
        pointer,
    }));
}


/***/ }),

/***/ 30700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings),
/* harmony export */   h: () => (/* binding */ toConfigProblem)
/* harmony export */ });
/** The finding as an error message or the log wants it. */
function toConfigProblem(finding, file) {
    const { message, line, column, rule } = finding;
    return { message, file, line, column, rule };
}
/** Puts findings in the order of the file; those of one place stay in the order of their rules. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}


/***/ }),

/***/ 38435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70800);

const MAX_SHOWN = 60;
/** Renders a JSON Pointer as people write a place: `repositories[2].threshold`; "The file" for the whole of it. */
function describePlace(pointer) {
    const parts = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPointer */ .GS)(pointer);
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


/***/ }),

/***/ 43828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readJsonSource)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51136);
/* harmony import */ var _source_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27422);
/* harmony import */ var _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14678);



/** Most syntax errors that are told of one file. */
const MAX_SYNTAX_PROBLEMS = 100;
/** Reads JSON. `JSON.parse` has the verdict; a second, tolerant parser tells the places and all errors. */
function readJsonSource(text) {
    const trace = traceJson(text);
    if (trace.tooDeepAt !== null) {
        return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .failReading */ .zG)(`is nested deeper than ${_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels. Check the brackets.`, trace.tooDeepAt, 1);
    }
    const parsed = parseJson(text);
    if (parsed.isValid && trace.root !== null)
        return { status: "read", data: parsed.data, root: trace.root };
    if (trace.problems.length > 0)
        return { status: "failed", problems: trace.problems };
    return (0,_source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .failReading */ .zG)("is not valid JSON. Check it with an editor that knows JSON.");
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
    const builder = new _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceTreeBuilder */ .Z();
    const problemsByOffset = new Map();
    let tooDeepAt = null;
    const checkDepth = (offset) => {
        if (builder.depth < _source_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
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
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, visitor, { disallowComments: true });
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
    const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code);
    if (/^(?:PropertyName|Value)Expected$/.test(name) && /^[}\]]/.test(text.slice(offset, offset + 1))) {
        if (/,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))) {
            return "has a comma after the last value. Remove it.";
        }
    }
    return SYNTAX_MESSAGES[name] ?? "is not valid JSON here. Check the characters around this place.";
}


/***/ }),

/***/ 65744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findSecrets),
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
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

/***/ 71407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stripByteOrderMark),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
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

/***/ 70800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ splitPointer),
/* harmony export */   R_: () => (/* binding */ findKeySpan),
/* harmony export */   Sk: () => (/* binding */ findRepeatedKeys),
/* harmony export */   UW: () => (/* binding */ findSpan),
/* harmony export */   mx: () => (/* binding */ findItemSpans)
/* harmony export */ });
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


/***/ }),

/***/ 54326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  readYamlSource: () => (/* binding */ readYamlSource)
});

;// CONCATENATED MODULE: ./node_modules/.pnpm/js-yaml@5.5.0/node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
// EXTERNAL MODULE: ./packages/core/out/config/source-reading.js
var source_reading = __nccwpck_require__(27422);
// EXTERNAL MODULE: ./packages/core/out/config/source-tree-builder.js
var source_tree_builder = __nccwpck_require__(14678);
;// CONCATENATED MODULE: ./packages/core/out/config/yaml-source.js



/** YAML 1.2 with JSON's numbers: `08`, `0x10` and `1_000` stay text, so that a wrong type is seen and not guessed at. */
const YAML_SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, intJsonTag, floatJsonTag);
/** Reads YAML: one document, aliases allowed as long as they do not blow up, no merge keys and no tags of its own. */
function readYamlSource(text) {
    try {
        return readEvents(parseEvents(text, { maxDepth: source_reading/* MAX_DEPTH */.lr }), text);
    }
    catch (error) {
        // The library documents that a text may also make it throw errors of other kinds.
        if (!(error instanceof YAMLException))
            return (0,source_reading/* failReading */.zG)("is not valid YAML. Check its escapes and tags.");
        // A reason may quote the text, which may be long.
        const reason = error.reason.charAt(0).toLowerCase() + error.reason.slice(1, 200);
        return (0,source_reading/* failReading */.zG)(`is not valid YAML: ${reason}. Check the text around this place.`, error.mark?.position ?? 0, 1);
    }
}
function readEvents(events, text) {
    const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
    if (documents > 1) {
        const offset = findSecondDocument(events);
        return (0,source_reading/* failReading */.zG)(`holds ${documents} YAML documents. Keep one, and remove '---' and the rest.`, offset, 1);
    }
    const blowUp = findBlowUp(events, text);
    if (blowUp !== null)
        return blowUp;
    const [data] = constructFromEvents(events, { source: text, schema: YAML_SCHEMA, json: true });
    const root = traceEvents(events, text);
    if (root === null || data === null)
        return (0,source_reading/* failReading */.zG)("is empty. List at least one repository under 'repositories'.");
    return { status: "read", data, root };
}
/** The start of the second document's content, or the end of the first one's where the second is empty. */
function findSecondDocument(events) {
    const second = events.findLastIndex((event) => event.type === EVENT_ID.DOCUMENT);
    const offsets = events.slice(second).map(eventOffset);
    return offsets.find((offset) => offset >= 0) ?? Math.max(0, ...events.map(eventOffset));
}
function eventOffset(event) {
    if (event.type === EVENT_ID.SCALAR)
        return event.valueStart;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
        return event.start;
    return event.type === EVENT_ID.ALIAS ? event.anchorStart - 1 : -1;
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
        if (event.type === EVENT_ID.POP) {
            const closed = open.pop();
            if (closed?.anchor)
                sizes.set(closed.anchor, closed.size);
            add(closed?.size ?? 0);
        }
        else if (event.type === EVENT_ID.DOCUMENT)
            open.push({ anchor: "", size: 0 });
        else {
            const anchor = text.slice(Math.max(0, event.anchorStart), Math.max(0, event.anchorEnd));
            if (event.type === EVENT_ID.ALIAS) {
                if (open.some((node) => node.anchor === anchor)) {
                    return (0,source_reading/* failReading */.zG)("has an alias to a value that contains it. Remove the alias.", event.anchorStart - 1, 1);
                }
                add(sizes.get(anchor) ?? 1);
            }
            else if (event.type === EVENT_ID.SCALAR) {
                if (anchor !== "")
                    sizes.set(anchor, 1);
                add(1);
            }
            else
                open.push({ anchor, size: 1 });
        }
        if ((open.at(-1)?.size ?? 0) > source_reading/* MAX_EXPANDED_VALUES */.W3) {
            return (0,source_reading/* failReading */.zG)(`grows to more than ${source_reading/* MAX_EXPANDED_VALUES */.W3.toLocaleString("en")} values when its aliases are filled in. Remove aliases.`, Math.max(0, eventOffset(event)), 1);
        }
    }
    return null;
}
function traceEvents(events, text) {
    const builder = new source_tree_builder/* SourceTreeBuilder */.Z();
    let end = 0;
    for (const event of events) {
        if (event.type === EVENT_ID.DOCUMENT)
            continue;
        if (event.type === EVENT_ID.POP)
            builder.close();
        else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
            // An empty value inside must not lie before what holds it.
            end = Math.max(end, event.start);
            if (event.type === EVENT_ID.MAPPING)
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
                builder.key(event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "", span);
        }
    }
    return builder.root;
}
/** An empty value has no place of its own: it is where the text before it ends. */
function spanOf(event, previousEnd) {
    if (event.type === EVENT_ID.ALIAS) {
        return { offset: event.anchorStart - 1, length: event.anchorEnd - event.anchorStart + 1 };
    }
    if (event.valueStart < 0)
        return { offset: previousEnd, length: 0 };
    const quotes = isQuoted(event) ? 1 : 0;
    return { offset: event.valueStart - quotes, length: event.valueEnd - event.valueStart + 2 * quotes };
}
function isQuoted(event) {
    return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
}


/***/ }),

/***/ 19702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ parseSetRules),
/* harmony export */   W_: () => (/* binding */ parseStrategyRules),
/* harmony export */   j7: () => (/* binding */ CONFLICT_STRATEGIES)
/* harmony export */ });
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


/***/ }),

/***/ 11312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ findStrategy),
/* harmony export */   cW: () => (/* binding */ findSetKeys),
/* harmony export */   t0: () => (/* binding */ createConflictPolicy)
/* harmony export */ });
/* unused harmony export DEFAULT_CONFLICT_POLICY */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45496);

/** The ecosystem's own list of repositories is a set; nothing sensitive is touched. */
const DEFAULT_CONFLICT_POLICY = {
    strategies: [],
    mergesSensitiveFiles: false,
    sets: [{ glob: "**/ecosystem-repos.{json,yml,yaml}", key: "repositories" }],
};
/** The default policy with people's rules, the stronger ones last. */
function createConflictPolicy(...rules) {
    return {
        ...DEFAULT_CONFLICT_POLICY,
        strategies: rules.flatMap(({ strategies }) => strategies),
        sets: [...DEFAULT_CONFLICT_POLICY.sets, ...rules.flatMap(({ sets }) => sets)],
    };
}
/** The strategy that the policy names for a path; `undefined` when it names none. */
function findStrategy(policy, path) {
    return policy.strategies.findLast(({ glob }) => matches(glob, path))?.strategy;
}
/** The keys of a file's lists that are sets; empty for the file itself. */
function findSetKeys(policy, path) {
    return policy.sets.filter(({ glob }) => matches(glob, path)).map(({ key }) => (key === "." ? "" : key));
}
function matches(glob, path) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(path, glob, { dot: true, basename: !glob.includes("/") });
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
/******/ var __webpack_exports__ = __nccwpck_require__(3185);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
