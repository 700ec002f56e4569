import { SCRIPT_INPUTS } from "../data/script-inputs.ts";
import { isAttackerControlled, SAFE_GITHUB } from "../data/taint.ts";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { contextPathsOf } from "../expressions/context-paths.ts";
import { parseExpression } from "../expressions/expression.ts";
import { type ExpressionSite, locateToken } from "../expressions/expression-site.ts";
import type { Severity } from "../finding.ts";
import type { Report, Rule } from "../rule.ts";
import { matrixValuesOf } from "../workflow/matrix-values.ts";
import type { ActionFile, Job, WorkflowFile } from "../workflow/model.ts";
import { inputOf, parseActionReference } from "../workflow/step.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { entriesOf, hasExpression, mappingOf, scalarOf, valueAt, type YamlNode } from "../yaml/yaml-node.ts";

/** Values that somebody else writes, pasted into a script: they become part of its code. */
export const templateInjectionRule: Rule = {
  id: "SEC020",
  severity: "error",
  title: "Scripts contain no untrusted input",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  const scripts = scriptScalars(file);
  for (const site of expressionsOf(file).sites) {
    if (!scripts.has(site.scalar) || site.parsed.status !== "parsed") continue;
    for (const { path, token, isPassedOn, functions } of contextPathsOf(site.parsed.ast)) {
      const isWhole = functions.includes("tojson") && ["github", "github.event"].includes(path.join("."));
      // The whole event holds every text that somebody wrote.
      const severity = isWhole ? "error" : isPassedOn ? gradeOf(path, file, site) : undefined;
      if (severity === undefined) continue;
      report(
        locateToken(site, file.text, token),
        `The value of \`${path.join(".")}\` becomes part of the script${describeSource(path, severity, file)}. Pass it as an environment variable: \`env: VALUE: \${{ … }}\` and \`"$VALUE"\`.`,
        { severity },
      );
    }
  }
}

function describeSource(
  path: readonly string[],
  severity: Severity,
  file: WorkflowFile | ActionFile,
): string {
  if (severity === "error") return ", and anybody can set it";
  const isGiven =
    path[0] === "inputs" && (file.kind === "action" || eventOf(file, "workflow_call") !== undefined);
  return isGiven ? ", and the caller sets it: a caller that passes a title or a branch name passes code" : "";
}

/** The scripts of `run:`, and the inputs that actions run. */
function scriptScalars(file: WorkflowFile | ActionFile): ReadonlySet<YamlNode> {
  const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
  return new Set(
    steps.flatMap((step) => {
      const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
      const inputs = SCRIPT_INPUTS.get(reference?.repository ?? "") ?? [];
      return [step.run, ...inputs.map((name) => inputOf(step, name))].filter((node) => node !== undefined);
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
  if (context === "inputs") {
    if (isPlainInput(name, file)) return undefined;
    return defaultsOf(name, file).some(holdsAttack) ? "error" : "warning";
  }
  if (context === "env") return gradeOfEnv(name, file, site);
  if (context === "matrix") {
    return matrixValuesOf(jobOf(file, site), path.slice(1)).isComplete ? undefined : "info";
  }
  if (context !== "steps" && context !== "needs" && context !== "jobs") return undefined;
  return path.length === 3 && RESULTS.has(path[2] ?? "") ? undefined : "info";
}

/** What GitHub says of a step or job: `success` and the like. */
const RESULTS = new Set(["outcome", "conclusion", "result"]);

function jobOf(file: WorkflowFile | ActionFile, site: ExpressionSite): Job | undefined {
  return file.kind === "workflow" ? file.jobs.find(({ id }) => id === site.path[1]) : undefined;
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

/** The defaults of an input, wherever the file declares it. */
function defaultsOf(name: string, file: WorkflowFile | ActionFile): readonly string[] {
  const declared =
    file.kind === "action"
      ? file.inputs
      : ["workflow_call", "workflow_dispatch"].flatMap((event) =>
          entriesOf(valueAt(eventOf(file, event)?.config, "inputs")),
        );
  return declared
    .filter(({ key }) => key.text.toLowerCase() === name)
    .flatMap(({ value }) => scalarOf(value, "default")?.text ?? []);
}

/** Whether a text has an expression whose value somebody outside of the repository writes. */
function holdsAttack(text: string): boolean {
  return [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].some(([, inner = ""]) => {
    const parsed = parseExpression(inner);
    return (
      parsed.status === "parsed" &&
      contextPathsOf(parsed.ast).some(({ path, isPassedOn }) => isPassedOn && isAttackerControlled(path))
    );
  });
}

/** How bad a variable is that `env:` sets: nothing when it is a fixed text, and as bad as what goes in. */
function gradeOfEnv(
  name: string,
  file: WorkflowFile | ActionFile,
  site: ExpressionSite,
): Severity | undefined {
  const job = jobOf(file, site);
  const steps = job?.steps ?? (file.kind === "action" ? file.steps : []);
  const step = steps.find(({ node }) => node.start <= site.scalar.start && site.scalar.end <= node.end);
  const environments = [step?.env, mappingOf(job?.node, "env"), mappingOf(file.mapping, "env")];
  const value = environments
    .flatMap((environment) => entriesOf(environment))
    .find(({ key }) => key.text.toLowerCase() === name)?.value;
  if (value?.kind !== "scalar") return "info";
  return !hasExpression(value.text) ? undefined : holdsAttack(value.text) ? "error" : "info";
}
