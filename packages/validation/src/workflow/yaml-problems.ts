import type { Report } from "../rule.ts";
import type { SourceFile } from "./source-file.ts";

/** Reports what reading the text found under one rule. */
export function reportYamlProblems(file: SourceFile, rule: "WF001" | "WF002", report: Report): void {
  for (const problem of file.problems) {
    if (problem.rule === rule) report(problem.at, problem.message, { severity: problem.severity });
  }
}
