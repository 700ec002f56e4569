import type { Report, Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { asScalar, entriesOf, valueAt, type YamlNode } from "../yaml/yaml-node.ts";

/** Permissions without a word on why they are needed. */
export const undocumentedPermissionsRule: Rule = {
  id: "SEC045",
  severity: "info",
  title: "Permissions have a comment that explains them",
  persona: "pedantic",
  checkWorkflow(file: WorkflowFile, report) {
    check(file, valueAt(file.mapping, "permissions"), report);
    for (const { node } of file.jobs) check(file, valueAt(node, "permissions"), report);
  },
};

function check({ text }: WorkflowFile, permissions: YamlNode | undefined, report: Report): void {
  for (const { key, value } of entriesOf(permissions)) {
    const level = asScalar(value)?.text;
    // To read the contents is what nearly every job needs.
    if (level === undefined || level === "none" || (key.text === "contents" && level === "read")) continue;
    const lineEnd = text.indexOf("\n", value.end);
    const rest = text.slice(value.end, lineEnd < 0 ? undefined : lineEnd);
    const lineStart = text.lastIndexOf("\n", key.start - 1) + 1;
    const above = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, lineStart);
    if (/#\s*\S/.test(rest) || /^\s*#\s*\S/.test(above)) continue;
    report(key, `Nothing says why \`${key.text}: ${level}\` is needed. Add a comment.`);
  }
}
