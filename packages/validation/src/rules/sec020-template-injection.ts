import { isAttackerControlled, SAFE_GITHUB } from "../data/taint.ts";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { contextPathsOf } from "../expressions/context-paths.ts";
import { type ExpressionSite, locateToken } from "../expressions/expression-site.ts";
import type { Severity } from "../finding.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import { usesAction } from "../workflow/step.ts";
import { eventOf, type WorkflowFile } from "../workflow/workflow-file.ts";
import { entriesOf, hasExpression, mappingOf, scalarOf, valueAt, type YamlNode } from "../yaml/yaml-node.ts";

/** Values that somebody else writes, pasted into a script: they become part of its code. */
export const templateInjectionRule: Rule = {
  id: "SEC020",
  severity: "error",
  title: "Scripts do not paste in what others write",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  const scripts = scriptScalars(file);
  for (const site of expressionsOf(file).sites) {
    if (!scripts.has(site.scalar) || site.parsed.status !== "parsed") continue;
    for (const { path, token, isPassedOn } of contextPathsOf(site.parsed.ast)) {
      const severity = isPassedOn ? gradeOf(path, file, site) : undefined;
      if (severity === undefined) continue;
      report(
        locateToken(site, file.text, token),
        `The value of \`${path.join(".")}\` becomes part of the script${severity === "error" ? ", and anybody can write it" : ""}. Pass it as an environment variable and read that: \`env: VALUE: \${{ … }}\` and \`"$VALUE"\`.`,
        { severity },
      );
    }
  }
}

/** The scripts of `run:` and of actions/github-script. */
function scriptScalars(file: WorkflowFile | ActionFile): ReadonlySet<YamlNode> {
  const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
  return new Set(
    steps.flatMap((step) => {
      const script = usesAction(step, "actions/github-script") ? scalarOf(step.with, "script") : undefined;
      return [step.run, script].filter((scalar) => scalar !== undefined);
    }),
  );
}

/** How bad a value is in a script; `undefined` when it can hold nothing that a script would obey. */
function gradeOf(
  path: readonly string[],
  file: WorkflowFile | ActionFile,
  site: ExpressionSite,
): Severity | undefined {
  const [context, name = ""] = path;
  if (context === "github") {
    if (name === "event" && path.length > 2 && path[2] === "inputs") return "warning";
    if (isAttackerControlled(path)) return "error";
    if (name === "ref_name" || name === "ref" || name === "workflow" || name === "job_workflow_sha")
      return "warning";
    if (name === "event") return path.length === 2 || isFixedEventValue(path) ? undefined : "info";
    return SAFE_GITHUB.has(name) ? undefined : "info";
  }
  if (context === "inputs")
    return isPlainInput(name, file) ? undefined : file.kind === "action" ? "error" : "warning";
  if (context === "env") return isStaticEnv(name, file, site) ? undefined : "info";
  if (context === "matrix") return isStaticMatrix(file, site) ? undefined : "info";
  return context === "steps" || context === "needs" || context === "jobs" ? "info" : undefined;
}

/** Numbers, hashes, dates, booleans and names that GitHub restricts. */
function isFixedEventValue(path: readonly string[]): boolean {
  return /^(id|node_id|number|sha|state|action|type|draft|merged|additions|deletions|commits|url|.*_url|.*_at|.*_count|.*_id|run_number|run_attempt|conclusion|status|event|login|full_name|before|after|size|private|fork|archived|visibility|author_association|merge_commit_sha|head_sha|created|deleted|forced|compare|login)$/.test(
    path.at(-1) ?? "",
  );
}

function isPlainInput(name: string, file: WorkflowFile | ActionFile): boolean {
  if (file.kind === "action") return false;
  const types = ["workflow_call", "workflow_dispatch"].flatMap((event) => {
    const input = entriesOf(valueAt(eventOf(file, event)?.config, "inputs")).find(
      ({ key }) => key.text.toLowerCase() === name,
    );
    return input === undefined ? [] : [scalarOf(input.value, "type")?.text ?? "string"];
  });
  return (
    types.length > 0 && types.every((type) => type === "boolean" || type === "number" || type === "choice")
  );
}

/** Whether every `env:` that may set a name sets it to a text without an expression. */
function isStaticEnv(name: string, file: WorkflowFile | ActionFile, site: ExpressionSite): boolean {
  const job = file.kind === "workflow" ? file.jobs.find(({ id }) => id === site.path[1]) : undefined;
  const steps = job?.steps ?? (file.kind === "action" ? file.steps : []);
  const environments = [
    steps[site.stepIndex]?.env,
    mappingOf(job?.node, "env"),
    mappingOf(file.mapping, "env"),
  ];
  const value = environments
    .flatMap((environment) => entriesOf(environment))
    .find(({ key }) => key.text.toLowerCase() === name)?.value;
  return value?.kind === "scalar" && !hasExpression(value.text);
}

function isStaticMatrix(file: WorkflowFile | ActionFile, site: ExpressionSite): boolean {
  const job = file.kind === "workflow" ? file.jobs.find(({ id }) => id === site.path[1]) : undefined;
  const matrix = valueAt(valueAt(job?.node, "strategy"), "matrix");
  return matrix !== undefined && !hasExpression(file.text.slice(matrix.start, matrix.end));
}
