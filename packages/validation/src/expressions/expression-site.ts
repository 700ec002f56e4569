import type { Span } from "@automation/core/syntax";
import { locateInScalar } from "../yaml/scalar-position.ts";
import { hasExpression, type YamlNode, type YamlScalar } from "../yaml/yaml-node.ts";
import { offsetOf, type ParsedExpression, parseExpression } from "./expression.ts";

/** One expression of a file: where it stands and what it says. */
export interface ExpressionSite {
  readonly scalar: YamlScalar;
  /** Keys that lead to the scalar; list items are `[]`. */
  readonly path: readonly string[];
  /** Index of the step that it belongs to; -1 outside of steps. */
  readonly stepIndex: number;
  /** Without `${{` and `}}`. */
  readonly text: string;
  /** Where `text` starts in the scalar's value. */
  readonly offset: number;
  readonly parsed: ParsedExpression;
  /** Whether the scalar is this expression and nothing else. */
  readonly isWhole: boolean;
  /** An `if:` without `${{ }}`. */
  readonly isBare: boolean;
}

/** An opening `${{` without its `}}`. */
export interface UnclosedExpression {
  readonly scalar: YamlScalar;
  readonly offset: number;
}

/** All expressions of a file, in the order of the text. */
export interface FoundExpressions {
  readonly sites: readonly ExpressionSite[];
  readonly unclosed: readonly UnclosedExpression[];
}

/** Finds every expression under a node. A value that several aliases name is read once. */
export function findExpressions(root: YamlNode | null): FoundExpressions {
  const finder = new ExpressionFinder();
  if (root !== null) finder.walk(root, [], -1);
  return finder;
}

/** Far above any job; aliases multiply quickly. */
const MAX_NODES_OF_A_JOB = 20_000;

class ExpressionFinder implements FoundExpressions {
  readonly sites: ExpressionSite[] = [];
  readonly unclosed: UnclosedExpression[] = [];
  /** By the job that a value is in: one that aliases name is read for each. */
  readonly #seen = new Map<string, Set<YamlNode>>();

  walk(node: YamlNode, path: readonly string[], stepIndex: number): void {
    if (this.#isSeen(node, path)) return;
    if (node.kind === "mapping") {
      for (const { key, value } of node.entries) {
        const inner = [...path, key.text];
        if (hasExpression(key.text) && !isInsert(key.text)) this.#collect(key, inner, stepIndex);
        this.walk(value, inner, stepIndex);
      }
    } else if (node.kind === "sequence") {
      const isSteps = path.at(-1) === "steps";
      for (const [index, item] of node.items.entries()) {
        this.walk(item, [...path, "[]"], isSteps ? index : stepIndex);
      }
    } else if (typeof node.value === "string" || typeof node.value === "boolean") {
      this.#collect(node, path, stepIndex);
    }
  }

  #isSeen(node: YamlNode, path: readonly string[]): boolean {
    const place = path[0] === "jobs" ? (path[1] ?? "") : "";
    const seen = this.#seen.get(place) ?? new Set<YamlNode>();
    this.#seen.set(place, seen);
    return seen.has(node) || seen.size > MAX_NODES_OF_A_JOB || !seen.add(node);
  }

  #collect(scalar: YamlScalar, path: readonly string[], stepIndex: number): void {
    const { text } = scalar;
    if (hasExpression(text)) this.#collectTemplate(scalar, path, stepIndex);
    else if (isCondition(path) && text.trim() !== "") {
      const parsed = parseExpression(text);
      this.sites.push({ scalar, path, stepIndex, parsed, text, offset: 0, isWhole: true, isBare: true });
    }
  }

  #collectTemplate(scalar: YamlScalar, path: readonly string[], stepIndex: number): void {
    const { text } = scalar;
    for (let at = text.indexOf("${{"); at >= 0; ) {
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

/** Whether a key is the directive that brings in the keys of an object. */
export function isInsert(key: string): boolean {
  return /^\$\{\{\s*insert\s*\}\}$/.test(key);
}

/** Whether a path leads to a condition, which needs no `${{ }}`. */
export function isCondition(path: readonly string[]): boolean {
  if (path.at(-1) !== "if") return false;
  const isOfJob = path.length === 3 && path[0] === "jobs";
  return isOfJob || path.at(-2) === "[]" || path.at(-2) === "snapshot";
}

/** The end of an expression: the first `}}` outside of a string. */
function findExpressionEnd(text: string, from: number): number {
  let isString = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") isString = !isString;
    else if (!isString && text.startsWith("}}", at)) return at;
  }
  return -1;
}

/** Where a part of an expression is in the file. */
export function locateInSite(site: ExpressionSite, source: string, from: number, length: number): Span {
  return locateInScalar(site.scalar, source, site.offset + from, length);
}

/** Where a token of an expression is in the file. */
export function locateToken(
  site: ExpressionSite,
  source: string,
  token: { readonly lexeme: string; readonly range: { readonly start: { line: number; column: number } } },
): Span {
  return locateInSite(site, source, offsetOf(site.text, token.range.start), token.lexeme.length);
}

/** Where the whole expression stands, without its braces and the spaces inside them. */
export function locateSite(site: ExpressionSite, source: string): Span {
  const leading = site.text.length - site.text.trimStart().length;
  return locateInSite(site, source, leading, Math.max(1, site.text.trim().length));
}
