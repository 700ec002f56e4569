import { type FunctionCall, Literal } from "@actions/expressions/ast";
import type { Token } from "@actions/expressions/lexer";
import { formatCount, pluralize } from "@automation/core/text";
import type { FunctionSignature } from "./functions.ts";
import { ANY, describeType, isScalar, typeOfData, type ValueType } from "./types.ts";

/** Hears of a problem in a call. */
export type ProblemReport = (rule: "WF020" | "WF022", token: Token, message: string) => void;

/** Reports a wrong number of arguments, and arguments of types that the function does not take. */
export function checkArguments(
  node: FunctionCall,
  signature: FunctionSignature,
  types: readonly { readonly type: ValueType; readonly at: Token }[],
  report: ProblemReport,
): void {
  const { min, max } = signature;
  const name = node.functionName.lexeme;
  if (types.length < min || types.length > max) {
    report(
      "WF020",
      node.functionName,
      `${name}() takes ${describeNumber(signature)}, but gets ${types.length}.`,
    );
    return;
  }
  for (const [index, { type, at }] of types.entries()) {
    const expected = signature.parameters[Math.min(index, signature.parameters.length - 1)] ?? "any";
    if (expected === "text" && (type.kind === "object" || type.kind === "array" || type.kind === "null")) {
      report("WF022", at, `Argument ${index + 1} of ${name}() must be a string, not ${describeType(type)}.`);
    }
    if (expected === "list" && (isScalar(type) ? type.kind !== "string" : type.kind === "object")) {
      report(
        "WF022",
        at,
        `Argument ${index + 1} of ${name}() must be a string or an array, not ${describeType(type)}.`,
      );
    }
  }
}

/** Reports placeholders of format() without an argument, and arguments without a placeholder. */
export function checkFormat(node: FunctionCall, report: ProblemReport): void {
  const [template] = node.args;
  if (!(template instanceof Literal) || typeof template.token.value !== "string") return;
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
      report(
        "WF022",
        template.token,
        `The format string uses {${index}}, but there ${pluralize(given, "is", "are")} ${formatCount(given, "argument")}.`,
      );
    }
  }
}

/** The type of what fromJSON() reads, when its argument is written out. */
export function typeOfJson(node: FunctionCall, report: ProblemReport): ValueType {
  const [text] = node.args;
  if (!(text instanceof Literal) || typeof text.token.value !== "string") return ANY;
  try {
    return typeOfData(JSON.parse(text.token.value));
  } catch {
    report("WF022", text.token, "The argument of fromJSON() is not valid JSON.");
    return ANY;
  }
}

function describeNumber({ min, max }: FunctionSignature): string {
  if (min === max) return formatCount(min, "argument");
  return max === Number.POSITIVE_INFINITY
    ? `at least ${formatCount(min, "argument")}`
    : `${min} to ${formatCount(max, "argument")}`;
}
