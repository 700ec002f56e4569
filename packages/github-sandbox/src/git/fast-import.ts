import { commitAt, type HistoryPlan, type HistoryPosition, tipOf } from "./history-plan.ts";
import { formatSignature } from "./objects.ts";

/** A plan as input for `git fast-import --done`: https://git-scm.com/docs/git-fast-import. */
export function renderFastImport(plan: HistoryPlan): string {
  const firstMarks: number[] = [];
  let mark = 1;
  for (const chain of plan.chains) {
    firstMarks.push(mark);
    mark += chain.length;
  }
  const markOf = ({ chain, offset }: HistoryPosition) => `:${(firstMarks[chain] ?? 0) + offset}`;
  const parts: string[] = [];
  for (const [chain, { branch, length }] of plan.chains.entries()) {
    const ref = `refs/heads/${branch}`;
    for (let offset = 0; offset < length; offset += 1) {
      parts.push(renderCommit(plan, ref, { chain, offset }, markOf));
    }
    if (length === 0) parts.push(`reset ${ref}\nfrom ${markOf(tipOf(plan, chain))}\n\n`);
  }
  parts.push("done\n");
  return parts.join("");
}

function renderCommit(
  plan: HistoryPlan,
  ref: string,
  position: HistoryPosition,
  markOf: (position: HistoryPosition) => string,
): string {
  const { author, timestamp, message, parent, files } = commitAt(plan, position);
  const signature = formatSignature({ ...author, timestamp });
  const changes = Object.entries(files).map(
    ([path, content]) => `M 100644 inline ${quotePath(path)}\n${renderData(content)}`,
  );
  return [
    `commit ${ref}\nmark ${markOf(position)}\n`,
    `author ${signature}\ncommitter ${signature}\n`,
    renderData(message),
    parent === null ? "" : `from ${markOf(parent)}\n`,
    ...changes,
    "\n",
  ].join("");
}

function renderData(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}\n`;
}

function quotePath(path: string): string {
  return `"${path.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
