import { isVisitor } from "../../auth/access.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { refusalError, typedError } from "../../graphql/errors.ts";
import { timestamp } from "../../state/domain.ts";
import { type IssueRecord, isPullRequest } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { isRefusal } from "../../state/refusal.ts";
import { accountOf } from "../accounts/account-node.ts";
import { commentNode } from "../comments/comment-node.ts";
import { addLabels, recordEvent, removeLabel } from "../labels/labels.ts";
import { writableRepository } from "../repositories/writable-repository.ts";
import { issueOrPullNode } from "./issue-node.ts";
import { addComment, checkTexts, closeIssue, openIssue, renameIssue, reopenIssue } from "./issues.ts";
import { assignByIds, labelNames, putLabels, writableIssue } from "./writable-issue.ts";

interface FoundIssue {
  readonly repository: RepositoryRecord;
  readonly issue: IssueRecord;
}

/** An issue that is no pull request. */
async function ownIssue(context: GraphqlContext, id: string): Promise<FoundIssue> {
  const found = await writableIssue(context, id);
  if (isPullRequest(found.issue)) {
    throw typedError("NOT_FOUND", `Could not resolve to Issue node with the global id of '${id}'.`);
  }
  return found;
}

function present(context: GraphqlContext, { repository, issue }: FoundIssue): object {
  return {
    issue: issueOrPullNode(context, repository, issue),
    actor: accountOf(context, context.viewer.login),
  };
}

function checkedTexts(texts: {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
}): void {
  const problem = checkTexts("Issue", texts);
  if (problem !== null) {
    throw refusalError(problem);
  }
}

async function createIssue(
  context: GraphqlContext,
  input: {
    readonly repositoryId: string;
    readonly title: string;
    readonly body?: string | null;
    readonly labelIds?: readonly string[] | null;
    readonly assigneeIds?: readonly string[] | null;
    readonly milestoneId?: string | null;
    readonly projectIds?: readonly string[] | null;
  },
): Promise<object> {
  const { domain, viewer } = context;
  const { repository } = writableRepository(context, input.repositoryId, { isForVisitors: true });
  if ((input.projectIds ?? []).length > 0) {
    throw typedError("UNPROCESSABLE", "The sandbox does not simulate projects.");
  }
  if (!repository.hasIssues) {
    throw typedError("UNPROCESSABLE", "Issues are disabled for this repo");
  }
  const texts = { title: input.title, body: input.body ?? "" };
  checkedTexts(texts);
  const isByVisitor = isVisitor(viewer, repository);
  const labels = isByVisitor ? [] : labelNames(repository, input.labelIds ?? []);
  const issue = openIssue(domain, repository, { ...texts, labels, author: viewer.login });
  assignByIds(context, repository, issue, isByVisitor ? {} : input);
  return present(context, { repository, issue });
}

async function updateIssue(
  context: GraphqlContext,
  input: {
    readonly id: string;
    readonly title?: string | null;
    readonly body?: string | null;
    readonly state?: "OPEN" | "CLOSED" | null;
    readonly labelIds?: readonly string[] | null;
    readonly assigneeIds?: readonly string[] | null;
    readonly milestoneId?: string | null;
  },
): Promise<object> {
  const found = await ownIssue(context, input.id);
  const { issue, repository } = found;
  const { domain, viewer } = context;
  checkedTexts({ title: input.title ?? undefined, body: input.body ?? undefined });
  renameIssue(domain, issue, input.title ?? undefined, viewer.login);
  issue.body = input.body ?? issue.body;
  issue.updatedAt = timestamp(domain);
  if (input.state === "CLOSED") {
    closeIssue(domain, issue, viewer.login);
  } else if (input.state === "OPEN") {
    reopenIssue(domain, issue, viewer.login);
  }
  if (input.labelIds) {
    putLabels(context, repository, issue, input.labelIds);
  }
  assignByIds(context, repository, issue, input);
  return present(context, found);
}

const REASONS = { COMPLETED: "completed", NOT_PLANNED: "not_planned", DUPLICATE: "duplicate" } as const;

async function close(
  context: GraphqlContext,
  input: { readonly issueId: string; readonly stateReason?: keyof typeof REASONS | null },
): Promise<object> {
  const found = await ownIssue(context, input.issueId);
  closeIssue(
    context.domain,
    found.issue,
    context.viewer.login,
    input.stateReason ? REASONS[input.stateReason] : null,
  );
  return present(context, found);
}

async function reopen(context: GraphqlContext, { issueId }: { readonly issueId: string }): Promise<object> {
  const found = await ownIssue(context, issueId);
  reopenIssue(context.domain, found.issue, context.viewer.login);
  return present(context, found);
}

interface LabelsInput {
  readonly labelableId: string;
  readonly labelIds: readonly string[];
}

async function addLabelsToLabelable(context: GraphqlContext, input: LabelsInput): Promise<object> {
  const { repository, issue } = await writableIssue(context, input.labelableId);
  const names = labelNames(repository, input.labelIds);
  const added = addLabels(context.domain, repository, issue, names, context.viewer.login);
  if (isRefusal(added)) {
    throw refusalError(added);
  }
  return { labelable: issueOrPullNode(context, repository, issue) };
}

async function removeLabelsFromLabelable(context: GraphqlContext, input: LabelsInput): Promise<object> {
  const { repository, issue } = await writableIssue(context, input.labelableId);
  for (const name of labelNames(repository, input.labelIds)) {
    removeLabel(context.domain, issue, name, context.viewer.login);
  }
  return { labelable: issueOrPullNode(context, repository, issue) };
}

async function lock(
  context: GraphqlContext,
  input: { readonly lockableId: string; readonly lockReason?: string | null },
): Promise<object> {
  const { repository, issue } = await writableIssue(context, input.lockableId);
  const reason =
    input.lockReason?.toLowerCase().replaceAll("_", "-").replace("too-heated", "too heated") ?? null;
  if (issue.lock === null) {
    recordEvent(context.domain, issue, "locked", context.viewer.login);
  }
  issue.lock = { reason };
  return {
    ...present(context, { repository, issue }),
    lockedRecord: issueOrPullNode(context, repository, issue),
  };
}

async function unlock(
  context: GraphqlContext,
  { lockableId }: { readonly lockableId: string },
): Promise<object> {
  const { repository, issue } = await writableIssue(context, lockableId);
  if (issue.lock !== null) {
    recordEvent(context.domain, issue, "unlocked", context.viewer.login);
  }
  issue.lock = null;
  return {
    ...present(context, { repository, issue }),
    unlockedRecord: issueOrPullNode(context, repository, issue),
  };
}

function checkedComment(body: string): void {
  const problem = checkTexts("IssueComment", { body });
  if (problem !== null) {
    throw refusalError(problem);
  }
}

async function comment(
  context: GraphqlContext,
  { subjectId, body }: { readonly subjectId: string; readonly body: string },
): Promise<object> {
  const { repository, issue } = await writableIssue(context, subjectId, { isForVisitors: true });
  checkedComment(body);
  const record = addComment(context.domain, issue, context.viewer.login, body);
  return {
    subject: issueOrPullNode(context, repository, issue),
    commentEdge: { cursor: String(record.id), node: commentNode(context, repository, issue, record) },
  };
}

async function updateComment(
  context: GraphqlContext,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<object> {
  const { repository, parsed } = writableRepository(context, id);
  checkedComment(body);
  for (const issue of repository.issues) {
    const record = issue.comments.find((one) => parsed.type === "IssueComment" && one.id === parsed.key[1]);
    if (record !== undefined) {
      record.body = body;
      record.updatedAt = timestamp(context.domain);
      return { issueComment: commentNode(context, repository, issue, record) };
    }
  }
  throw typedError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
}

/** Mutations of issues, labels and comments, by their names in the schema. */
export const ISSUE_MUTATIONS = {
  createIssue,
  updateIssue,
  closeIssue: close,
  reopenIssue: reopen,
  addLabelsToLabelable,
  removeLabelsFromLabelable,
  lockLockable: lock,
  unlockLockable: unlock,
  addComment: comment,
  updateIssueComment: updateComment,
};
