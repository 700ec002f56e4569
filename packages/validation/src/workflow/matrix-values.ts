import {
  entriesOf,
  entryOf,
  hasExpression,
  itemsOf,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";
import type { Job } from "./model.ts";

/** The texts that a value of `matrix` may be in some job of a matrix. */
export interface MatrixValues {
  readonly scalars: readonly YamlScalar[];
  /** Whether these are all: no part of the matrix is made while it runs. */
  readonly isComplete: boolean;
}

/** The values behind `matrix.<name>…`, of the rows and of what `include` adds. `path` is in lower case, without `matrix`. */
export function matrixValuesOf(job: Job | undefined, path: readonly string[]): MatrixValues {
  const matrix = entryOf(entryOf(job?.node, "strategy")?.value, "matrix")?.value;
  const [name, ...rest] = path;
  if (matrix?.kind !== "mapping" || name === undefined) return { scalars: [], isComplete: false };
  const scalars: YamlScalar[] = [];
  let isComplete = true;
  const collect = (node: YamlNode) => {
    const found = descend(node, rest);
    if (found?.kind === "scalar" && !hasExpression(found.text)) scalars.push(found);
    else isComplete &&= found === undefined;
  };
  for (const { key, value } of matrix.entries) {
    if (key.text === "exclude") continue;
    if (key.text === "include") {
      isComplete &&= value.kind === "sequence" && value.items.every(({ kind }) => kind === "mapping");
      for (const added of itemsOf(value).flatMap(entriesOf))
        if (isNamed(added.key, name)) collect(added.value);
    } else if (isNamed(key, name)) {
      isComplete &&= value.kind === "sequence";
      for (const item of itemsOf(value)) collect(item);
    }
  }
  return { scalars, isComplete };
}

function descend(node: YamlNode, path: readonly string[]): YamlNode | undefined {
  let at: YamlNode | undefined = node;
  for (const part of path) {
    if (at?.kind === "scalar" && hasExpression(at.text)) return at;
    at = entriesOf(at).find(({ key }) => isNamed(key, part))?.value;
  }
  return at;
}

function isNamed(key: YamlScalar, name: string): boolean {
  return key.text.toLowerCase() === name;
}
