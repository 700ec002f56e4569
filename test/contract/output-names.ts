import { readFileSync } from "node:fs";
import { type Expression, type ObjectExpression, parseSync, type Statement } from "@swc/core";

/**
 * The keys of the object that the exported function `toOutputs` of a file returns.
 *
 * Read from the syntax tree, because calling the function needs a whole result of a run.
 */
export function readOutputNames(file: string): readonly string[] {
  const module = parseSync(readFileSync(file, "utf8"), { syntax: "typescript", target: "es2024" });
  const functions = module.body.flatMap((item) =>
    item.type === "ExportDeclaration" && item.declaration.type === "FunctionDeclaration"
      ? [item.declaration]
      : [],
  );
  const toOutputs = functions.find((candidate) => candidate.identifier.value === "toOutputs");
  if (toOutputs?.body === undefined || toOutputs.body === null)
    throw new Error(`${file} exports no toOutputs().`);
  return toOutputs.body.stmts.flatMap(findReturnedObjects).flatMap(listKeys);
}

function findReturnedObjects(statement: Statement): readonly ObjectExpression[] {
  if (statement.type !== "ReturnStatement" || statement.argument === undefined) return [];
  const returned = withoutTypes(statement.argument);
  return returned.type === "ObjectExpression" ? [returned] : [];
}

function withoutTypes(expression: Expression): Expression {
  const isTyped = expression.type === "TsSatisfiesExpression" || expression.type === "TsAsExpression";
  return isTyped ? withoutTypes(expression.expression) : expression;
}

function listKeys(object: ObjectExpression): readonly string[] {
  return object.properties.map((property) => {
    if (property.type === "Identifier") return property.value;
    if (property.type !== "KeyValueProperty" || !("value" in property.key)) {
      throw new Error("toOutputs() must name each output itself: no spread and no computed key.");
    }
    return String(property.key.value);
  });
}
