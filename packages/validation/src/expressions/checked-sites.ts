import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { actionAvailabilityAt, availabilityAt } from "./availability.ts";
import { type CheckedExpression, checkExpression, type ExpressionScope } from "./check-expression.ts";
import {
  actionContexts,
  type ContextTypes,
  inputsBefore,
  jobContexts,
  workflowContexts,
} from "./contexts.ts";
import { type ExpressionSite, type FoundExpressions, findExpressions } from "./expression-site.ts";
import { stepsType } from "./steps-context.ts";

/** An expression that can be read, with what is known of it. */
export interface CheckedSite {
  readonly site: ExpressionSite;
  readonly checked: CheckedExpression;
}

/** Everything known of a file's expressions. */
export interface FileExpressions extends FoundExpressions {
  readonly checked: readonly CheckedSite[];
}

const CACHE = new WeakMap<object, FileExpressions>();

/** The expressions of a file; read once, however many rules ask. */
export function expressionsOf(file: WorkflowFile | ActionFile): FileExpressions {
  const known = CACHE.get(file);
  if (known !== undefined) return known;
  const found = findExpressions(file.root);
  const scopeOf = file.kind === "workflow" ? workflowScopes(file) : actionScopes(file);
  const checked = found.sites.flatMap((site): CheckedSite[] => {
    const first = site.parsed.status === "parsed" ? site.parsed.tokens[0] : undefined;
    if (site.parsed.status !== "parsed" || first === undefined) return [];
    return [{ site, checked: checkExpression(site.parsed.ast, scopeOf(site), first) }];
  });
  const expressions = { ...found, checked };
  CACHE.set(file, expressions);
  return expressions;
}

function workflowScopes(file: WorkflowFile): (site: ExpressionSite) => ExpressionScope {
  const base = workflowContexts(file);
  const byJob = new Map<string, Map<string, ContextTypes>>();
  const jobs = new Map(file.jobs.map((job) => [job.id, job]));
  return ({ path, stepIndex }) => {
    const availability = availabilityAt(path);
    if (path.length === 5 && path[1] === "workflow_call" && path[4] === "default") {
      return { contexts: new Map([...base, ["inputs", inputsBefore(file, path[3] ?? "")]]), availability };
    }
    const job = path[0] === "jobs" ? jobs.get(path[1] ?? "") : undefined;
    if (job === undefined) return { contexts: base, availability };
    const cached = byJob.get(job.id) ?? new Map<string, ContextTypes>();
    byJob.set(job.id, cached);
    const key = stepIndex < 0 ? "job" : String(stepIndex);
    const known = cached.get(key);
    if (known !== undefined) return { contexts: known, availability };
    const contexts = jobContexts(file, job, base);
    contexts.set("steps", stepsType(job.steps, stepIndex, file.project));
    cached.set(key, contexts);
    return { contexts, availability };
  };
}

function actionScopes(file: ActionFile): (site: ExpressionSite) => ExpressionScope {
  const contexts = actionContexts(file.inputs.map(({ key }) => key.text));
  return ({ path, stepIndex }) => {
    const own = new Map(contexts);
    if (file.using === "composite") own.set("steps", stepsType(file.steps, stepIndex, file.project));
    return { contexts: own, availability: actionAvailabilityAt(path) };
  };
}
