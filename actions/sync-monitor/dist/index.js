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

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

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

/***/ 71082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

;// CONCATENATED MODULE: ./packages/core/out/repository/owner-tokens.js
/** A line of `owner: token`. The token may hold no blank; `=` may stand for the colon. */
const LINE = /^([A-Za-z0-9](?:[A-Za-z0-9_-]*))\s*[:=]\s*(\S+)$/;
/** Reads one line; `null` when it makes no sense. The line is a secret: nothing of it may be shown. */
function parseOwnerToken(line) {
    const [, owner, token] = LINE.exec(line) ?? [];
    return owner === undefined || token === undefined ? null : { owner: owner.toLowerCase(), token };
}

// EXTERNAL MODULE: ./packages/core/out/repository/shard.js
var shard = __nccwpck_require__(62630);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __nccwpck_require__(22156);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/inputs.js

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const inputs = {
        githubToken: reader.secret("github-token"),
        ownerTokens: reader.secretLines("owner-tokens", parseOwnerToken, "must have lines like `owner: token`"),
        app: readApp(reader),
        configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
        isDryRun: reader.boolean("dry-run", false),
        repositories: reader.lines("repositories"),
        overrides: {
            mode: reader.optionalChoice("mode", ["report", "pull-request", "fast-forward"]),
            head: reader.optionalChoice("head", ["sync-branch", "default-branch"]),
            threshold: reader.optionalInteger("threshold", { min: 1, max: 1000 }),
            maxPullRequests: reader.optionalInteger("max-pull-requests", { min: 0, max: 10_000 }),
        },
        rateLimitBuffer: reader.integer("rate-limit-buffer", { min: 0, max: 100_000, default: 100 }),
        maxWaitMinutes: reader.integer("max-wait-minutes", { min: 0, max: 360, default: 5 }),
        deadlineMinutes: reader.integer("deadline-minutes", { min: 0, max: 7200, default: 0 }),
        maxRetries: reader.integer("max-retries", { min: 0, max: 10, default: 3 }),
        writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
        concurrency: reader.integer("concurrency", { min: 1, max: 50, default: 8 }),
        minSuccessRate: reader.integer("min-success-rate", { min: 0, max: 100, default: 90 }),
        shard: reader.parsed("shard", shard/* parseShard */.uK, "must be like `2/8`, the second of eight slices"),
        metricsFile: reader.workspacePath("metrics-file", "automation_metrics.json"),
        reportFile: reader.workspacePath("report-file", "automation_sync.json"),
        panelRepository: reader.parsed("panel-repository", repository_ref/* parseRepositoryRef */.rH, "must be like `owner/name`"),
        planFile: reader.optionalWorkspacePath("plan-file"),
        approvedPlanFile: reader.optionalWorkspacePath("apply-plan"),
        stateFile: reader.optionalWorkspacePath("state-file", "automation_state.json"),
        artifactName: reader.string("artifact-name", "automation-metrics"),
    };
    checkFiles(inputs, reader);
    reader.finish();
    return inputs;
}
function readApp(reader) {
    const appId = reader.optional("app-id");
    const privateKey = reader.optionalSecret("app-private-key");
    if (appId !== undefined && privateKey !== undefined)
        return { appId, privateKey };
    if (appId !== undefined || privateKey !== undefined) {
        reader.problem("app-id and app-private-key belong together: give both or neither.");
    }
    return undefined;
}
/** No file may be another one's too. */
function checkFiles(inputs, reader) {
    const { metricsFile, reportFile, stateFile, planFile, approvedPlanFile } = inputs;
    if (metricsFile === reportFile && metricsFile !== "") {
        reader.problem(`metrics-file and report-file are both ${metricsFile}; give each a file of its own.`);
    }
    const taken = [metricsFile, reportFile];
    const others = [
        ["state-file", stateFile],
        ["plan-file", planFile],
        ["apply-plan", approvedPlanFile],
    ];
    for (const [name, file] of others) {
        if (file === undefined)
            continue;
        if (taken.includes(file)) {
            reader.problem(`${name} is ${file}, which is another file of this action; give it one of its own.`);
        }
        taken.push(file);
    }
}


/***/ }),

/***/ 34713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90501);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71082);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95379);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)((kit) => (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .n)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 14272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createBudget),
  g: () => (/* binding */ reach)
});

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

;// CONCATENATED MODULE: ./actions/sync-monitor/out/reach.js

/** The budget of one token. */
function createBudget(inputs, startedAtMs, kit) {
    const { deadlineMinutes } = inputs;
    return new RateLimitBudget({
        clock: kit.clock,
        random: kit.random,
        buffer: inputs.rateLimitBuffer,
        maxWaitMs: inputs.maxWaitMinutes * 60_000,
        deadlineMs: deadlineMinutes === 0 ? undefined : startedAtMs + deadlineMinutes * 60_000,
        signal: kit.signal,
    });
}
/** How to reach GitHub, whatever the token. */
function reach(inputs, pace, kit) {
    const { clock, random, logger, signal, runner } = kit;
    return {
        apiUrl: runner.apiUrl,
        graphqlUrl: runner.graphqlUrl,
        isProxied: runner.isProxied,
        orchestrationId: runner.orchestrationId,
        logger,
        clock,
        random,
        ...pace,
        maxRetries: inputs.maxRetries,
        concurrency: inputs.concurrency,
        signal,
        userAgent: "automation/sync-monitor",
    };
}


/***/ }),

/***/ 95379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
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
        message: (0,secret_text/* redactSecrets */.f)(`A repository must be owner/name, but ${quote(listed.text)} ${problem}`),
        pointer: listed.pointer,
    };
}
function createDuplicateFinding(document, listed, first) {
    const { line, column } = document.locate(first.pointer);
    return {
        ...document.locate(listed.pointer),
        rule: "CFG008",
        severity: "error",
        message: (0,secret_text/* redactSecrets */.f)(`The repository ${quote(listed.text)} is listed already, in line ${line}, column ${column} (case does not count). Remove one of the two.`),
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
        message: (0,secret_text/* redactSecrets */.f)(`${describePlace(pointer)} has an unknown key, ${quote(key)}, which is ignored.${suggestion}`),
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
    return (0,secret_text/* findSecrets */.d)(document.text).map(({ offset, length }) => ({
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
        message: (0,secret_text/* redactSecrets */.f)(`The file ${message}`),
        pointer: "",
    };
}
function createRepeatedKeyFindings(root, place) {
    return findRepeatedKeys(root).map(({ key, pointer, first, again }) => ({
        ...place(again),
        rule: "CFG002",
        severity: "error",
        message: (0,secret_text/* redactSecrets */.f)(`The key ${quote(key)} is repeated; line ${place(first).line} has it already, and only the last one would count. Remove one of them.`),
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

// EXTERNAL MODULE: ./packages/github/out/open-github.js
var open_github = __nccwpck_require__(9445);
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

// EXTERNAL MODULE: ./actions/sync-monitor/out/reach.js + 3 modules
var reach = __nccwpck_require__(14272);
;// CONCATENATED MODULE: ./actions/sync-monitor/out/start.js




/** Time that a connection takes to get under way; the answer takes longer, except from the same machine. */
const LEAVE_MS = 10;
/** Sends the first request as soon as the configuration is known to be valid, and loads the rest of the run meanwhile. */
async function start(inputs, kit) {
    const { clock } = kit;
    const config = await readConfig(inputs.configFile, kit);
    const file = inputs.approvedPlanFile;
    const approved = file === undefined ? undefined : await (await __nccwpck_require__.e(/* import() */ 383).then(__nccwpck_require__.bind(__nccwpck_require__, 66383))).readApprovedPlan(file, kit);
    const startedAtMs = clock.now();
    const budget = (0,reach/* createBudget */.y)(inputs, startedAtMs, kit);
    const governor = new WriteGovernor({
        clock,
        random: kit.random,
        intervalMs: inputs.writeIntervalMs,
        maxWaitMs: inputs.maxWaitMinutes * 60_000,
        signal: kit.signal,
    });
    const opened = (0,open_github/* openGitHub */.o)({ ...(0,reach/* reach */.g)(inputs, { budget, governor }, kit), token: inputs.githubToken });
    const isAlone = inputs.ownerTokens.length === 0 && inputs.app === undefined;
    const limits = isAlone ? settle(opened.readRateLimit()) : null;
    // Reading code keeps the thread busy, and the request has to get out first.
    if (limits !== null)
        await Promise.race([limits, clock.sleep(LEAVE_MS)]);
    const { monitor } = await Promise.all(/* import() */[__nccwpck_require__.e(282), __nccwpck_require__.e(744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54744));
    await monitor({ inputs, config, approved, startedAtMs, budget, governor, opened, limits }, kit);
}
async function readConfig(file, kit) {
    const { config, warnings } = await parseEcosystemConfig(await kit.readWorkspaceFile(file), { file });
    for (const warning of warnings)
        kit.logger.warning(`${file}:${warning.line}: ${warning.message}`);
    return config;
}
async function settle(reading) {
    const [answer] = await Promise.allSettled([reading]);
    return answer;
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
    return Promise.all(/* import() */[__nccwpck_require__.e(521), __nccwpck_require__.e(286), __nccwpck_require__.e(531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9531));
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
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony export MAX_SHARDS */
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


/***/ }),

/***/ 83393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ readCall),
/* harmony export */   aq: () => (/* binding */ singleWrite),
/* harmony export */   pI: () => (/* binding */ repeatableWrite)
/* harmony export */ });
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


/***/ }),

/***/ 34780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient),
  Q: () => (/* binding */ isAnswered)
});

// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __nccwpck_require__(68546);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __nccwpck_require__(94419);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __nccwpck_require__(87203);
// EXTERNAL MODULE: ./packages/github/out/error-mapping.js + 1 modules
var error_mapping = __nccwpck_require__(72184);
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
        return refuse((0,error_mapping/* describeRefusal */.a2)(turn, call));
    if (turn.status === "deferred")
        return refuse((0,error_mapping/* describeDeferral */.bY)(turn.untilMs, call));
    try {
        const admission = await budget.acquire(lane.resource, call.cost ?? 1);
        if (admission.status !== "granted")
            return refuse((0,error_mapping/* describeRefusal */.a2)(admission, call));
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
        const failure = answer === null ? (0,error_mapping/* describeNoAnswer */.vv)(findCause(thrown), call) : (0,error_mapping/* describeAnswer */.O1)(answer, call, clock.now());
        return { status: "failed", failure };
    }
}
/** @octokit/request lets everything below 400 pass: redirects that were not followed, and limits in GraphQL's 200. */
function judgeResponse(response, call, resource, nowMs) {
    const answer = { status: response.status, headers: response.headers, body: response.data };
    if (response.status >= 300)
        return (0,error_mapping/* describeAnswer */.O1)(answer, call, nowMs);
    return resource === "graphql" ? (0,error_mapping/* describeGraphqlLimit */.UR)(answer, call, nowMs) : null;
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
    await clock.sleep(Math.max((0,backoff/* backoffDelayMs */.Q4)(retryCount, random), failure.retryAfterMs ?? 0), signal);
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

// EXTERNAL MODULE: ./packages/github/out/failure.js
var failure = __nccwpck_require__(27255);
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
            const content = (0,failure/* isRecord */.u)(body) && (0,failure/* isRecord */.u)(body.data) ? body.data : null;
            return { data: content, problems: (0,failure/* readGraphqlProblems */.q)(body) };
        },
        countRequests: () => transport.count(),
    };
}
/** Tells whether GitHub answered `status`, or one of several. */
function isAnswered(error, ...statuses) {
    return error instanceof errors/* GitHubError */.y_ && error.status !== undefined && statuses.includes(error.status);
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


/***/ }),

/***/ 72184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O1: () => (/* binding */ describeAnswer),
  bY: () => (/* binding */ describeDeferral),
  UR: () => (/* binding */ describeGraphqlLimit),
  vv: () => (/* binding */ describeNoAnswer),
  yg: () => (/* binding */ describeProblems),
  a2: () => (/* binding */ describeRefusal)
});

// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __nccwpck_require__(68546);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __nccwpck_require__(22156);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __nccwpck_require__(87203);
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

// EXTERNAL MODULE: ./packages/github/out/failure.js
var failure = __nccwpck_require__(27255);
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
    const problems = (0,failure/* readGraphqlProblems */.q)(answer.body);
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
    return new errors/* GitHubError */.y_(wordFailure(call, code, text, accepted === undefined ? undefined : String(accepted)), {
        code,
        operation: call.operation,
        repository: call.repository === undefined ? undefined : (0,repository_ref/* formatRepositoryRef */.PC)(call.repository),
        scope: code === "forbidden" ? findScope(text) : undefined,
        ...details,
    });
}
function readMessage(body) {
    if ((0,failure/* isRecord */.u)(body))
        return typeof body.message === "string" ? body.message : "";
    if (typeof body !== "string")
        return "";
    return body.trimStart().startsWith("<") ? "an HTML page instead of an answer" : body;
}
/** `errors` of a 422 answer as `resource.field: code message`. */
function readReasons(body) {
    const errors = (0,failure/* isRecord */.u)(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.map((error) => {
        if (!(0,failure/* isRecord */.u)(error))
            return String(error);
        const place = [error.resource, error.field].filter((part) => typeof part === "string").join(".");
        const text = [error.code, error.message].filter((part) => typeof part === "string").join(" ");
        return `${place}: ${text}`;
    });
}
function readRetryAfterMs(headers, nowMs) {
    const header = headers["retry-after"];
    return (0,backoff/* parseRetryAfterMs */.oR)(header === undefined ? undefined : String(header), nowMs);
}
function describeCause(cause) {
    if (!(cause instanceof Error))
        return "no answer came";
    const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
    return `${cause.message}${inner}`;
}


/***/ }),

/***/ 27255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readGraphqlProblems),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
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


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34780);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27632);


/** Opens a way to GitHub; `createGitHub` builds the ports on it. Nothing is sent yet. */
function openGitHub(options) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)({ ...options, requestTimeoutMs: options.requestTimeoutMs ?? 30_000 });
    return { options, client, readRateLimit: () => (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readRateLimits */ .NZ)(client, options.budget) };
}


/***/ }),

/***/ 27632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ READ_LIMITS),
/* harmony export */   IQ: () => (/* binding */ parseRateLimits),
/* harmony export */   NZ: () => (/* binding */ readRateLimits)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83393);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34780);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27255);



/** Not counted by GitHub, so it may be asked for when nothing else may. */
const READ_LIMITS = { ...(0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .readCall */ .D9)("read the rate limits"), cost: 0 };
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
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswered */ .Q)(error, 404))
            return null;
        throw error;
    }
}
/** The limits in an answer to `GET /rate_limit`; what is no limit is left out. `rate` is an older name of `core`. */
function parseRateLimits(data) {
    const answer = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(data) ? data : {};
    const resources = { core: answer.rate, ...((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(answer.resources) && answer.resources) };
    return Object.fromEntries(Object.entries(resources).flatMap(([resource, bucket]) => {
        const reading = readBucket(bucket);
        return reading === null ? [] : [[resource, reading]];
    }));
}
function readBucket(bucket) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(bucket))
        return null;
    const { limit, remaining, reset } = bucket;
    if (typeof limit !== "number" || typeof remaining !== "number" || typeof reset !== "number")
        return null;
    return { limit, remaining, resetAtMs: reset * 1_000 };
}


/***/ }),

/***/ 87203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ backoffDelayMs),
/* harmony export */   oR: () => (/* binding */ parseRetryAfterMs)
/* harmony export */ });
/* unused harmony export DEFAULT_BACKOFF */
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
/******/ var __webpack_exports__ = __nccwpck_require__(34713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
