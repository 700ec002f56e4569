import type { Span } from "@automation/core/syntax";
import { entryOf } from "../yaml/yaml-node.ts";
import type { ActionFile, Step, WorkflowFile } from "./model.ts";

/** Lines that a comment for a neighbour's audit is about as a whole, the first and the last included. */
export interface CommentScope {
  readonly from: number;
  readonly to: number;
}

/** The steps, the jobs and the events of a file: zizmor hears a comment on any line of what a finding is about. */
export function commentScopesOf(file: WorkflowFile | ActionFile): readonly CommentScope[] {
  const toScope = ({ start, end }: Span): CommentScope => ({
    from: file.lines.range(start, 0).line,
    to: file.lines.range(Math.max(start, end - 1), 0).line,
  });
  const ofSteps = (steps: readonly Step[]) => steps.map(({ node }) => toScope(withComment(node, file.text)));
  if (file.kind === "action") return ofSteps(file.steps);
  const on = entryOf(file.mapping, "on");
  const events =
    on === undefined ? [] : [toScope({ start: on.key.start, end: Math.max(on.key.end, on.value.end) })];
  const jobs = file.jobs.flatMap((job) => [
    toScope({ start: job.key.start, end: Math.max(job.key.end, job.node.end) }),
    ...ofSteps(job.steps),
  ]);
  return [...events, ...jobs];
}

/** The step with the rest of its last line, where its comment stands. */
function withComment({ start, end }: Span, text: string): Span {
  const lineEnd = text.indexOf("\n", end);
  return { start, end: lineEnd < 0 ? text.length : lineEnd };
}
