import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { entriesOf, hasExpression, scalarOf, valueAt, type YamlNode } from "../yaml/yaml-node.ts";

/** Passwords and tokens written into the file. */
export const hardcodedCredentialsRule: Rule = {
  id: "SEC027",
  severity: "error",
  title: "The file contains no password or token",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      check(valueAt(job.node, "container"), report);
      for (const { value } of entriesOf(valueAt(job.node, "services"))) check(value, report);
    }
    checkText(file, report);
  },
  checkAction: checkText,
};

function check(container: YamlNode | undefined, report: Report): void {
  const password = scalarOf(valueAt(container, "credentials"), "password");
  if (password !== undefined && !hasExpression(password.text))
    report(password, "The registry's password is in plain text. Use an expression of `secrets`.");
}

/** @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats */
const TOKEN =
  /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{40,}|\bxox[abeoprs]-[A-Za-z0-9-]{20,}|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/g;

function checkText(file: WorkflowFile | ActionFile, report: Report): void {
  for (const match of file.text.matchAll(TOKEN)) {
    report(
      { start: match.index, end: match.index + match[0].length },
      "This looks like a credential. Revoke it and use a secret.",
    );
  }
}
