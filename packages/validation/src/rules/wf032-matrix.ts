import type { Report, Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import {
  entriesOf,
  hasExpression,
  itemsOf,
  mappingOf,
  valueAt,
  type YamlMapping,
  type YamlNode,
} from "../yaml/yaml-node.ts";

/** Matrices that make a job twice, or exclude what they never make. */
export const matrixRule: Rule = {
  id: "WF032",
  severity: "error",
  title: "A matrix has no duplicates and excludes only its own combinations",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      const matrix = mappingOf(mappingOf(job.node, "strategy"), "matrix");
      if (matrix === undefined) continue;
      checkDuplicates(matrix, file.text, report);
      checkExcludes(matrix, report);
    }
  },
};

function rowsOf(matrix: YamlMapping) {
  return matrix.entries.filter(({ key }) => key.text !== "include" && key.text !== "exclude");
}

function checkDuplicates(matrix: YamlMapping, source: string, report: Report): void {
  for (const { key, value } of rowsOf(matrix)) {
    const seen = new Set<string>();
    for (const item of itemsOf(value)) {
      const text = JSON.stringify(written(item, source));
      if (text.includes("${{")) continue;
      if (seen.has(text))
        report(
          item,
          `Duplicate value ${JSON.stringify(plain(item)).slice(0, 80)} in the matrix key ${JSON.stringify(key.text)}.`,
        );
      seen.add(text);
    }
  }
}

/** What `include` adds comes after the excludes, so they do not see it. */
function checkExcludes(matrix: YamlMapping, report: Report): void {
  const rows = new Map(rowsOf(matrix).map(({ key, value }) => [key.text.toLowerCase(), value]));
  if (rows.size === 0 && valueAt(matrix, "include") === undefined) return;
  if ([...rows.keys()].some(hasExpression)) return;
  const texts = new Map<YamlNode, ReadonlySet<string>>();
  for (const item of itemsOf(valueAt(matrix, "exclude"))) {
    for (const { key, value } of entriesOf(item)) {
      const row = rows.get(key.text.toLowerCase());
      if (hasExpression(key.text)) continue;
      if (row === undefined) {
        report(
          key,
          `The matrix has no key ${JSON.stringify(key.text)} to exclude from.${hint(matrix, key.text)}`,
        );
      } else if (isClosed(row) && !isCovered(row, value, texts)) {
        report(
          value,
          `The matrix key ${JSON.stringify(key.text)} has no such value, so this excludes nothing.${hint(matrix, key.text)}`,
        );
      }
    }
  }
}

/** Whether a row has a value that is excluded, in any case, as GitHub compares; its texts are read once. */
function isCovered(row: YamlNode, excluded: YamlNode, known: Map<YamlNode, ReadonlySet<string>>): boolean {
  const texts =
    known.get(row) ??
    new Set(itemsOf(row).flatMap((item) => (item.kind === "scalar" ? [item.text.toLowerCase()] : [])));
  known.set(row, texts);
  if (excluded.kind === "scalar" && texts.has(excluded.text.toLowerCase())) return true;
  const isPlain =
    excluded.kind === "scalar" && !hasExpression(excluded.text) && ![...texts].some(hasExpression);
  return !isPlain && itemsOf(row).some((candidate) => covers(candidate, excluded));
}

function hint(matrix: YamlMapping, name: string): string {
  const isAdded = itemsOf(valueAt(matrix, "include")).some((item) => valueAt(item, name) !== undefined);
  return isAdded ? " Entries of `include` are added after `exclude` is applied." : "";
}

function isClosed(row: YamlNode | undefined): boolean {
  return row === undefined || row.kind === "sequence";
}

/** Whether an excluded value matches a value of the matrix: of a mapping, its own keys must match. */
function covers(candidate: YamlNode, excluded: YamlNode): boolean {
  if (candidate.kind === "scalar" && hasExpression(candidate.text)) return true;
  if (excluded.kind === "scalar") {
    if (hasExpression(excluded.text)) return true;
    return candidate.kind === "scalar" && candidate.text.toLowerCase() === excluded.text.toLowerCase();
  }
  if (excluded.kind === "sequence") {
    return (
      candidate.kind === "sequence" &&
      candidate.items.length === excluded.items.length &&
      excluded.items.every((item, index) => {
        const other = candidate.items[index];
        return other !== undefined && covers(other, item);
      })
    );
  }
  return excluded.entries.every(({ key, value }) => {
    const own = valueAt(candidate, key.text);
    return own !== undefined && covers(own, value);
  });
}

function plain(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

/** A value as it is written, as far as somebody may have meant the difference: `1` and `+1` are two versions. */
function written(node: YamlNode, source: string): unknown {
  if (node.kind === "sequence") return node.items.map((item) => written(item, source));
  if (node.kind === "mapping") {
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, written(value, source)]));
  }
  // A tag is written by somebody who knows what it changes: no other value is like it.
  if (node.tag !== undefined) return [node.start];
  const isBlock = node.style === "literal" || node.style === "folded";
  if (isBlock) return [source.slice(node.start, node.end)];
  return typeof node.value === "number" ? [node.text] : node.value;
}
