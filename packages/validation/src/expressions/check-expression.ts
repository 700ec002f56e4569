import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from "@actions/expressions/ast";
import type { Token } from "@actions/expressions/lexer";
import type { Severity } from "../finding.ts";
import type { Availability } from "./availability.ts";
import { checkArguments, checkFormat, typeOfJson } from "./check-arguments.ts";
import { capital, describeBooleanComparison, describeComparison } from "./check-comparison.ts";
import { sideOf } from "./comparison-side.ts";
import { contextPathsOf } from "./context-paths.ts";
import type { ContextTypes } from "./contexts.ts";
import { FUNCTIONS } from "./functions.ts";
import {
  ANY,
  arrayOf,
  BOOLEAN,
  describeType,
  isScalar,
  NULL,
  NUMBER,
  STRING,
  type ValueType,
} from "./types.ts";

/** What is wrong with an expression that can be read. */
export interface ExpressionProblem {
  /** `WF020`: name or arguments; `WF021`: property; `WF022`: type. */
  readonly rule: "WF020" | "WF021" | "WF022";
  readonly message: string;
  readonly token: Token;
  /** Instead of the rule's own. */
  readonly severity?: Severity | undefined;
}

/** What an expression may use. */
export interface ExpressionScope {
  readonly contexts: ContextTypes;
  /** `undefined`: everything. */
  readonly availability: Availability | undefined;
}

/** An expression's type and everything that is wrong with it. */
export interface CheckedExpression {
  readonly type: ValueType;
  readonly problems: readonly ExpressionProblem[];
}

/** Checks the names, the arguments and the types of an expression. */
export function checkExpression(ast: Expr, scope: ExpressionScope, first: Token): CheckedExpression {
  const checker = new Checker(scope, first);
  const type = checker.check(ast);
  return { type, problems: checker.problems };
}

class Checker {
  readonly problems: ExpressionProblem[] = [];
  readonly #scope: ExpressionScope;
  #last: Token;

  constructor(scope: ExpressionScope, first: Token) {
    this.#scope = scope;
    this.#last = first;
  }

  check(node: Expr): ValueType {
    if (node instanceof Literal) return this.#literal(node);
    if (node instanceof Grouping) return this.check(node.group);
    if (node instanceof ContextAccess) return this.#context(node);
    if (node instanceof IndexAccess) return this.#index(node);
    if (node instanceof FunctionCall) return this.#call(node);
    if (node instanceof Unary) {
      this.check(node.expr);
      return BOOLEAN;
    }
    if (node instanceof Binary) return this.#compare(node);
    if (node instanceof Logical) return this.#logical(node);
    return ANY;
  }

  #literal(node: Literal): ValueType {
    this.#last = node.token;
    const value = node.token.value;
    if (typeof value === "string") return STRING;
    if (typeof value === "number") return NUMBER;
    return node.token.lexeme === "null" ? NULL : BOOLEAN;
  }

  #context({ name }: ContextAccess): ValueType {
    this.#last = name;
    const key = name.lexeme.toLowerCase();
    const type = this.#scope.contexts.get(key);
    const { availability } = this.#scope;
    if (type === undefined) {
      this.#report(
        "WF020",
        name,
        `Unknown context ${quote(name.lexeme)}. Known contexts: ${[...this.#scope.contexts.keys()].join(", ")}.`,
      );
      return ANY;
    }
    if (availability !== undefined && !availability.contexts.includes(key)) {
      this.#report(
        "WF020",
        name,
        `The context ${quote(name.lexeme)} is not available here. Available contexts: ${availability.contexts.join(", ")}.`,
      );
      return ANY;
    }
    return type;
  }

  #index(node: IndexAccess): ValueType {
    const base = this.check(node.expr);
    const before = this.#last;
    if (node.index instanceof Star) return this.#star(base, before);
    if (node.index instanceof Literal && typeof node.index.token.value !== "number") {
      const { token } = node.index;
      this.#last = token;
      const found = this.problems.length;
      const type = this.#property(base, String(token.value ?? token.lexeme), token);
      this.#soften(found, node);
      return type;
    }
    const index = this.check(node.index);
    // Whatever it is applied to, a filter gives a list, and so does what is read of its items.
    if (node.expr instanceof IndexAccess && node.expr.index instanceof Star && !isScalar(base))
      return arrayOf(ANY, true);
    if (base.kind === "array") return base.isFiltered ? arrayOf(ANY, true) : base.item;
    if (base.kind === "object") {
      if (index.kind === "number" || index.kind === "boolean" || index.kind === "null") {
        this.#report("WF022", this.#last, `A property name must be a string, not ${describeType(index)}.`);
      }
      return base.rest ?? ANY;
    }
    if (isScalar(base)) this.#report("WF022", before, `${capital(describeType(base))} has no items.`);
    return ANY;
  }

  /** A value of a matrix may be an object that lacks what another one has: reading it is no mistake for sure. */
  #soften(from: number, node: Expr): void {
    const path = this.problems.length > from ? (contextPathsOf(node)[0]?.path ?? []) : [];
    if (path[0] === "matrix" && path.length > 2) this.#lower(from, "warning");
  }

  #lower(from: number, severity: Severity): void {
    for (const [at, problem] of this.problems.entries()) {
      if (at >= from && problem.rule === "WF021") this.problems[at] = { ...problem, severity };
    }
  }

  #star(base: ValueType, at: Token): ValueType {
    if (base.kind === "array") return arrayOf(base.item, true);
    if (base.kind === "object") {
      const types = [...base.properties.values()];
      return arrayOf(types.length === 0 ? (base.rest ?? ANY) : ANY, true);
    }
    if (isScalar(base))
      this.#report("WF022", at, `The filter ".*" needs an object or an array, not ${describeType(base)}.`);
    return ANY;
  }

  #property(base: ValueType, name: string, token: Token): ValueType {
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
      if (type !== undefined) return type;
      const known = [...base.properties.keys()];
      const list =
        base.hint ??
        (known.length === 0
          ? "It has no properties here."
          : `Known properties: ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}.`);
      const severity = base.isDeclared === true ? "error" : "warning";
      this.#report("WF021", token, `Unknown property ${quote(name)}. ${list}`, severity);
      return ANY;
    }
    if (isScalar(base))
      this.#report("WF022", token, `${capital(describeType(base))} has no property ${quote(name)}.`);
    return ANY;
  }

  #call(node: FunctionCall): ValueType {
    const token = node.functionName;
    const name = token.lexeme.toLowerCase();
    const signature = FUNCTIONS.get(name);
    const types = node.args.map((argument) => {
      const type = this.check(argument);
      return { type, at: this.#last };
    });
    this.#last = token;
    if (signature === undefined) {
      this.#report("WF020", token, `Unknown function ${quote(token.lexeme)}.`);
      return ANY;
    }
    const { availability } = this.#scope;
    if (signature.isSpecial && availability !== undefined && !availability.functions.includes(name)) {
      this.#report("WF020", token, `The function ${quote(token.lexeme)} is not available here.`);
    }
    const report = (rule: ExpressionProblem["rule"], at: Token, message: string) =>
      this.#report(rule, at, message);
    checkArguments(node, signature, types, report);
    if (name === "format") checkFormat(node, report);
    if (name === "case" && node.args.length % 2 === 0) {
      this.#report(
        "WF020",
        token,
        "case() takes pairs of a condition and a value, then a default: an odd number of arguments.",
      );
    }
    return name === "fromjson" ? typeOfJson(node, report) : signature.result;
  }

  #compare(node: Binary): ValueType {
    const left = this.check(node.left);
    const right = this.check(node.right);
    const problem = describeComparison(left, right, node.operator.lexeme);
    if (problem !== undefined) this.#report("WF022", node.operator, problem);
    else if (["==", "!="].includes(node.operator.lexeme)) {
      const mixed = describeBooleanComparison(sideOf(node.left, left), sideOf(node.right, right));
      if (mixed !== undefined) this.#report("WF022", node.operator, mixed, "warning");
    }
    return BOOLEAN;
  }

  #logical(node: Logical): ValueType {
    const types = node.args.map((argument, at) => {
      const found = this.problems.length;
      const type = this.check(argument);
      // Who writes `matrix.os || 'ubuntu'` knows that the value may be absent.
      if (node.operator.lexeme === "||" && at < node.args.length - 1 && argument instanceof IndexAccess)
        this.#lower(found, contextPathsOf(argument)[0]?.path[0] === "matrix" ? "info" : "warning");
      return type;
    });
    const [first] = types;
    if (first !== undefined && types.every(({ kind }) => kind === first.kind))
      return isScalar(first) ? first : ANY;
    return types.every(isScalar) ? STRING : ANY;
  }

  #report(
    rule: ExpressionProblem["rule"],
    token: Token,
    message: string,
    severity?: ExpressionProblem["severity"],
  ): void {
    this.problems.push({ rule, token, message, severity });
  }
}

function quote(text: string): string {
  return JSON.stringify(text);
}
