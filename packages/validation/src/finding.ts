import type { FindingSeverity } from "@automation/core/config";
import type { SourceRange } from "@automation/core/syntax";

/** How much a finding matters: an error stops the pipeline, a warning does so under `strict`, information never. */
export type Severity = FindingSeverity;

/** A change that puts a finding right without changing what the file means otherwise. */
export interface Fix {
  readonly description: string;
  /** Text that takes the finding's own place, or the place `at`. */
  readonly replacement: string;
  readonly at?: SourceRange;
}

/** One thing to say about a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what to do about it. */
  readonly message: string;
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix?: Fix | undefined;
}

/** Puts findings in the order of files, lines, columns and rules. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
