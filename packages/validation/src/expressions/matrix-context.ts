import { FunctionCall } from "@actions/expressions/ast";
import type { Job } from "../workflow/model.ts";
import { hasExpression, valueAt, type YamlNode } from "../yaml/yaml-node.ts";
import { typeOfJson } from "./check-arguments.ts";
import { parseExpression } from "./expression.ts";
import {
  ANY,
  arrayOf,
  BOOLEAN,
  declared,
  mapOf,
  mergeTypes,
  NUMBER,
  type ObjectType,
  objectOf,
  STRING,
  type ValueType,
} from "./types.ts";

/** The `matrix` context of a job. */
export function matrixType(job: Job): ValueType {
  const matrix = valueAt(valueAt(job.node, "strategy"), "matrix");
  if (matrix === undefined) {
    return isUnknown(valueAt(job.node, "strategy")) ? mapOf(ANY) : declared({});
  }
  if (matrix.kind !== "mapping") return matrixOf(typeOfNode(matrix));
  let type = declared({});
  for (const { key, value } of matrix.entries) {
    if (key.text === "exclude") continue;
    if (hasExpression(key.text)) return mapOf(ANY);
    if (key.text !== "include") {
      type = mergeTypes(type, declared({ [key.text]: unionOf(value) })) as ObjectType;
      continue;
    }
    if (value.kind !== "sequence") return mapOf(ANY);
    const properties = new Map(type.properties);
    for (const item of value.items) {
      const added = typeOfNode(item);
      if (added.kind !== "object") return mapOf(ANY);
      for (const [name, own] of added.properties) {
        const before = properties.get(name);
        properties.set(name, before === undefined ? own : mergeTypes(before, own));
      }
    }
    type = { ...type, properties };
  }
  return type;
}

function isUnknown(node: YamlNode | undefined): boolean {
  return node?.kind === "scalar" && node.value !== null;
}

/** The type of `matrix` where one expression stands for all of it: of each row the type of its items. */
function matrixOf(type: ValueType): ValueType {
  if (type.kind !== "object" || type.properties.size === 0) return mapOf(ANY);
  let matrix = objectOf({});
  for (const [name, row] of type.properties) {
    if (row.kind !== "array") return mapOf(ANY);
    if (name === "include") {
      if (row.item.kind !== "object") return mapOf(ANY);
      matrix = mergeTypes(matrix, row.item) as ObjectType;
    } else if (name !== "exclude") matrix = mergeTypes(matrix, objectOf({ [name]: row.item })) as ObjectType;
  }
  return { ...matrix, rest: ANY };
}

function unionOf(row: YamlNode): ValueType {
  if (row.kind === "scalar") {
    const type = typeOfNode(row);
    return type.kind === "array" ? type.item : ANY;
  }
  if (row.kind !== "sequence" || row.items.length === 0) return ANY;
  return row.items.map(typeOfNode).reduce(mergeTypes);
}

function typeOfNode(node: YamlNode): ValueType {
  if (node.kind === "sequence") return arrayOf(unionOf(node));
  if (node.kind === "mapping") {
    if (node.entries.some(({ key }) => hasExpression(key.text))) return mapOf(ANY);
    return declared(Object.fromEntries(node.entries.map(({ key, value }) => [key.text, typeOfNode(value)])));
  }
  if (hasExpression(node.text)) return typeOfTemplate(node.text);
  if (typeof node.value === "number") return NUMBER;
  if (typeof node.value === "boolean") return BOOLEAN;
  return node.value === null ? ANY : STRING;
}

/** The type of a text that is one `fromJSON('…')`, of which the JSON is written out; of any other it is not known. */
function typeOfTemplate(text: string): ValueType {
  const inner = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1];
  const parsed = inner === undefined ? undefined : parseExpression(inner);
  if (parsed?.status !== "parsed") return ANY;
  const { ast } = parsed;
  const isJson = ast instanceof FunctionCall && ast.functionName.lexeme.toLowerCase() === "fromjson";
  return isJson ? typeOfJson(ast, () => undefined) : ANY;
}
