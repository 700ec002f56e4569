import type { WorkflowRecord } from "../ports/health-sources.ts";
import type { WorkflowsFact } from "./health-facts.ts";

/** Finds the workflows that patterns name: by name, by path or by file name, ignoring case. */
export function selectWorkflows(all: readonly WorkflowRecord[], patterns: readonly string[]): WorkflowsFact {
  const matches = ({ name, path }: WorkflowRecord, pattern: string) =>
    [name, path, path.split("/").at(-1) ?? path].some((word) => word.toLowerCase() === pattern.toLowerCase());
  return {
    patterns,
    all,
    watched: all.filter((workflow) => patterns.some((pattern) => matches(workflow, pattern))),
    unmatched: patterns.filter((pattern) => !all.some((workflow) => matches(workflow, pattern))),
  };
}
