export { applyFixes } from "./engine/apply-fixes.ts";
export { parseBaseline, withoutBaseline } from "./engine/baseline.ts";
export { listCalledWorkflows, parseCalledWorkflow } from "./engine/called-workflows.ts";
export { type ExternalScript, listExternalScripts } from "./engine/external-scripts.ts";
export type { FileAccess, ValidationInput } from "./engine/input.ts";
export { findNewErrors } from "./engine/new-errors.ts";
export { formatSummary, renderValidationSummary, worstFirst } from "./engine/render-summary.ts";
export {
  createReport,
  type ReportedFinding,
  type ReportedFix,
  type ValidationReport,
} from "./engine/report.ts";
export {
  isAskedFor,
  isEnabled as isRuleEnabled,
  parseRuleSettings,
  type RuleSettings,
  withFileSettings,
} from "./engine/rule-settings.ts";
export { type FixableFinding, fixSafely, type SafelyFixedText } from "./engine/safe-fixes.ts";
export { toSarif } from "./engine/sarif.ts";
export { readSettingsFile } from "./engine/settings-file.ts";
export { listUsedActions, type UsedAction } from "./engine/used-actions.ts";
export { type ValidationResult, validateFiles } from "./engine/validate.ts";
export { type Finding, type Severity, sortFindings } from "./finding.ts";
export { PERSONAS, type Persona } from "./persona.ts";
export { helpUrlOf, type Rule, type RulePage } from "./rule.ts";
export { RULE_PAGES, RULES } from "./rules.ts";
