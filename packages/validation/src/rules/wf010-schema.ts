import type { Report, Rule } from "../rule.ts";
import { suggestAt } from "../workflow/known-keys.ts";
import { askWorkflowParser } from "../workflow/library-problems.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { findStructureProblems } from "../workflow/structure.ts";
import {
  entriesOf,
  entryOf,
  itemsOf,
  scalarsOf,
  valueAt,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** What GitHub's own parser, and the reference of the workflow syntax, say against a workflow. */
export const schemaRule: Rule = {
  id: "WF010",
  severity: "error",
  title: "The workflow follows GitHub's schema",
  checkWorkflow,
};

/** Verdicts that a rule of their own gives with a better place. */
const OWNED_ELSEWHERE =
  /^(Unrecognized (named-value|function)|Unexpected (symbol|end of expression)|Job '.*' depends on|The (workflow|job) must contain at least one|The identifier '|The expression is not closed|Too (few|many) parameters|Invalid cron|Unexpected value '\$\{\{|Expected one of uses or run|Even number of parameters|Exceeded max|Missing 'options'|Input type is not 'choice'|An expression was expected)/;

function checkWorkflow(file: WorkflowFile, report: Report): void {
  const updates = entryOf(file.mapping, "updates");
  if (updates !== undefined && entryOf(file.mapping, "version") !== undefined && file.jobs.length === 0) {
    report(
      updates.key,
      "This is a Dependabot configuration, not a workflow. Move it to `.github/dependabot.yml`.",
    );
    return;
  }
  const lines = new Set<number>();
  const starts = new Set<number>();
  for (const { at, message } of findStructureProblems(file)) {
    report(at, message);
    lines.add(file.lines.range(at.start, 0).line);
    starts.add(at.start);
  }
  if (file.mapping === undefined) return;
  const verdict = askWorkflowParser(file);
  if (verdict.crash !== undefined) throw new Error(`GitHub's parser failed: ${verdict.crash}`);
  // `cache-mode` is younger than the schema; its values are checked with the structure.
  const known = new Set(
    [file.mapping, ...file.jobs.map(({ node }) => node)].map(
      (node) => entryOf(node, "cache-mode")?.key.start,
    ),
  );
  const eventValues = new Set(eventScalars(file).map(({ start }) => start));
  for (const problem of verdict.problems) {
    if (OWNED_ELSEWHERE.test(problem.message)) continue;
    const { start } = problem;
    if (file.repeatedKeys.has(start)) continue;
    if (problem.message.startsWith("Unexpected value") && eventValues.has(start)) continue;
    if (problem.message === "Unexpected value ''" && isWithin(start, valueAt(file.mapping, "on"))) continue;
    if (starts.has(start) || known.has(start)) continue;
    if (isIgnoredKey(file, start)) {
      // Filters are reported by WF033.
      if (/^(?:branches|tags|paths)(?:-ignore)?$/.test(file.text.slice(start, problem.end))) continue;
      report(
        { start, end: problem.end },
        `${problem.message.replace(/\.$/, "")}: GitHub accepts this key and ignores it.`,
        {
          severity: "warning",
        },
      );
      continue;
    }
    const at = /^(Required property|Container image cannot be empty)/.test(problem.message)
      ? (keyOf(file.mapping, start) ?? { start, end: start + 1 })
      : { start, end: Math.min(problem.end, lineEnd(file.text, start)) };
    const { line } = file.lines.range(at.start, 0);
    // One mistake is reported once: what the parser makes of it elsewhere on the line says nothing new.
    if (lines.has(line) && !/^(?:Unexpected value|Required property|'.*' is already)/.test(problem.message))
      continue;
    const suggestion = problem.message.startsWith("Unexpected value")
      ? suggestAt(file.root, start, false)
      : "";
    report(at, `${problem.message.replace(/\.$/, "")}.${suggestion}`);
    lines.add(line);
  }
}

/** Keys that GitHub's server takes under an event, although its published schema does not know them. */
function isIgnoredKey(file: WorkflowFile, start: number): boolean {
  return file.events.some(
    ({ name, config }) =>
      (name === "workflow_dispatch" || name === "merge_group") &&
      entriesOf(config).some(({ key }) => key.start === start),
  );
}

/** Names and activity types of events, which WF036 checks. */
function eventScalars(file: WorkflowFile): readonly YamlScalar[] {
  return file.events.flatMap(({ at, config }) => [at, ...scalarsOf(valueAt(config, "types"))]);
}

/** An input of an event may be named without a value, which the library does not take; GitHub does. */
function isWithin(offset: number, node: YamlNode | undefined): boolean {
  return node !== undefined && node.start <= offset && offset <= node.end;
}

/** The key whose mapping starts at an offset: what lacks a property is named by it. */
function keyOf(node: YamlNode | undefined, start: number): YamlScalar | undefined {
  for (const child of itemsOf(node)) {
    const found = keyOf(child, start);
    if (found !== undefined) return found;
  }
  for (const { key, value } of entriesOf(node)) {
    if (value.kind === "mapping" && value.start === start) return key;
    const found = value.start <= start && start <= value.end ? keyOf(value, start) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return Math.max(from + 1, end < 0 ? text.length : end);
}
