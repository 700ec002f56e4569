import type { GraphqlContext } from "../../graphql/context.ts";
import { refusalError, typedError } from "../../graphql/errors.ts";
import type { IssueRecord } from "../../state/issue-records.ts";
import { parseNodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { isRefusal } from "../../state/refusal.ts";
import { findIssue, findLabel } from "../../state/store.ts";
import { loginsOf } from "../accounts/account-node.ts";
import { addLabels, removeLabel } from "../labels/labels.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { writableRepository } from "../repositories/writable-repository.ts";
import { applyAssignment, refuseAssignment } from "./assignments.ts";

function noNode(id: string): Error {
  return typedError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
}

/** The issue or pull request of an id, if the viewer may write to its repository; see `writableRepository`. */
export async function writableIssue(
  context: GraphqlContext,
  id: string,
  needs: { readonly isForVisitors?: boolean } = {},
): Promise<{ readonly repository: RepositoryRecord; readonly issue: IssueRecord }> {
  const { repository, parsed } = writableRepository(context, id, needs);
  await refreshPullRequests(context.domain, repository, null);
  const issue = ["Issue", "PullRequest"].includes(parsed.type)
    ? findIssue(repository, Number(parsed.key[1]))
    : null;
  if (issue === null) {
    throw noNode(id);
  }
  return { repository, issue };
}

/** Names of a repository's labels by their ids. */
export function labelNames(repository: RepositoryRecord, ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const parsed = parseNodeId(id);
    const label =
      parsed?.type === "Label" && parsed.key[0] === repository.id
        ? findLabel(repository, String(parsed.key[1]))
        : null;
    if (label === null) {
      throw noNode(id);
    }
    return label.name;
  });
}

/** Puts the people and the milestone of these ids in charge; what is not given stays, a milestone of `null` is none. */
export function assignByIds(
  context: GraphqlContext,
  repository: RepositoryRecord,
  issue: IssueRecord,
  ids: { readonly assigneeIds?: readonly string[] | null; readonly milestoneId?: string | null },
): void {
  const { assigneeIds, milestoneId } = ids;
  const parsed = typeof milestoneId === "string" ? parseNodeId(milestoneId) : null;
  const milestone =
    milestoneId === undefined ? undefined : milestoneId === null ? null : Number(parsed?.key[1]);
  const assignment = {
    assignees: assigneeIds ? loginsOf(context, assigneeIds) : undefined,
    milestone,
  };
  const refusal = refuseAssignment(context.domain, repository, assignment);
  if (refusal !== null) {
    throw refusalError(refusal);
  }
  applyAssignment(context.domain, repository, issue, assignment, context.viewer.login);
}

/** Leaves exactly these labels on an issue. */
export function putLabels(
  { domain, viewer }: GraphqlContext,
  repository: RepositoryRecord,
  issue: IssueRecord,
  ids: readonly string[],
): void {
  const names = labelNames(repository, ids);
  for (const name of issue.labels.filter((label) => !names.includes(label))) {
    removeLabel(domain, issue, name, viewer.login);
  }
  const added = addLabels(domain, repository, issue, names, viewer.login);
  if (isRefusal(added)) {
    throw refusalError(added);
  }
}
