import type { Rule } from "../rule.ts";
import { reportYamlProblems } from "../workflow/yaml-problems.ts";

/** Text that is no valid YAML, or YAML that GitHub does not read. */
export const yamlRule: Rule = {
  id: "WF001",
  severity: "error",
  title: "The file is valid YAML",
  checkWorkflow: (file, report) => reportYamlProblems(file, "WF001", report),
  checkAction: (file, report) => reportYamlProblems(file, "WF001", report),
};
