import type { PlannedOperation } from "./planned-operation.ts";

/** Says what an operation would do, for a dry run and for the log. Names are not escaped. */
export function describeOperation(operation: PlannedOperation): string {
  const base = operation.due.comparison.branch.name;
  switch (operation.kind) {
    case "open-pull-request":
      return `open a sync pull request into ${base}`;
    case "update-pull-request":
      if (operation.isAdoption === true) {
        return `take over sync pull request #${operation.pullRequest.number} into ${base} from an older version`;
      }
      return `update sync pull request #${operation.pullRequest.number} into ${base}`;
    case "replace-pull-request":
      return `replace sync pull request #${operation.pullRequest.number} into ${base}, which merges the former default branch ${operation.former}`;
    case "review-conflict":
      return `mark sync pull request #${operation.pullRequest.number} into ${base} as ready if its conflicts are gone`;
    case "label-pull-request":
      return `label sync pull request #${operation.pullRequest.number} into ${base}`;
    case "set-auto-merge":
      return `turn auto-merge of sync pull request #${operation.pullRequest.number} into ${base} ${operation.method === "off" ? "off" : `on (${operation.method})`}`;
    case "fast-forward":
      return `fast-forward ${base} to ${operation.due.defaultBranch.name}`;
  }
}
