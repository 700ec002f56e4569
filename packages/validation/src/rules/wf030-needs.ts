import type { Report, Rule } from "../rule.ts";
import type { Job, WorkflowFile } from "../workflow/model.ts";
import { hasExpression } from "../yaml/yaml-node.ts";

/** Jobs that wait for what does not exist, or for each other. */
export const needsRule: Rule = {
  id: "WF030",
  severity: "error",
  title: "Needed jobs exist, without cycles",
  checkWorkflow,
};

function checkWorkflow(file: WorkflowFile, report: Report): void {
  const jobs = new Map(file.jobs.map((job) => [job.id.toLowerCase(), job]));
  for (const job of file.jobs) checkNames(job, jobs, report);
  const circle = findCircle(file.jobs, jobs);
  if (circle !== undefined) {
    const [first] = circle.toSorted((a, b) => a.key.start - b.key.start);
    const names = circle.map(({ id }) => JSON.stringify(id)).join(" -> ");
    report(first?.key ?? { start: 0, end: 0 }, `Jobs wait for each other: ${names}. None of them can start.`);
  }
}

function checkNames(job: Job, jobs: ReadonlyMap<string, Job>, report: Report): void {
  const seen = new Set<string>();
  for (const need of job.needs) {
    const id = need.text.toLowerCase();
    if (hasExpression(id)) continue;
    if (seen.has(id)) report(need, `The job ${JSON.stringify(need.text)} is listed twice.`);
    else if (!jobs.has(id)) {
      // The place of actionlint and of GitHub's own message differ; the name itself is where the mistake is.
      report(need, `There is no job ${JSON.stringify(need.text)}.`);
    }
    seen.add(id);
  }
}

/** One circle of jobs, each needing the next. */
function findCircle(all: readonly Job[], jobs: ReadonlyMap<string, Job>): readonly Job[] | undefined {
  const done = new Set<Job>();
  const visit = (job: Job, path: readonly Job[]): readonly Job[] | undefined => {
    const at = path.indexOf(job);
    if (at >= 0) return path.slice(at);
    if (done.has(job)) return undefined;
    for (const { text } of job.needs) {
      const next = jobs.get(text.toLowerCase());
      const circle = next === undefined ? undefined : visit(next, [...path, job]);
      if (circle !== undefined) return circle;
    }
    done.add(job);
    return undefined;
  };
  for (const job of all) {
    const circle = visit(job, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
