import type { Span } from "@automation/core/syntax";
import type { Fix, Severity } from "./finding.ts";
import type { Persona } from "./persona.ts";
import type { ActionFile, WorkflowFile } from "./workflow/model.ts";

/** What a rule hears about its file and says about it. */
export type Report = (at: Span, message: string, more?: ReportOptions) => void;

/** What one finding has of its own. */
export interface ReportOptions {
  /** Instead of the rule's own severity. */
  readonly severity?: Severity;
  /** Who is told, when not everybody that the rule speaks to. */
  readonly persona?: Persona;
  /** A change that is safe: it says what was meant. `at`: instead of the finding's own place. */
  readonly fix?: Pick<Fix, "description" | "replacement"> & { readonly at?: Span };
}

/** The page of one rule: what it is called, how bad it is, and where its help stands. */
export interface RulePage {
  /** `WF010`: group and number; never reused. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule finds, as a heading. */
  readonly title: string;
  /** Who is told; everybody when it is absent. A rule that the settings name speaks to everybody. */
  readonly persona?: Persona;
}

/** A rule: a new one is one file that exports one of these, and one line in rules.ts. */
export interface Rule extends RulePage {
  /** Finds problems of a workflow. Must not change the file. */
  readonly checkWorkflow?: (file: WorkflowFile, report: Report) => void;
  /** Finds problems of an action.yml. */
  readonly checkAction?: (file: ActionFile, report: Report) => void;
}

/** The address of a rule's help; `source` is that of the files that the rules come from, without a slash at its end. */
export function helpUrlOf(id: string, source: string): string {
  return `${source}/docs/rules/${id}.md`;
}
