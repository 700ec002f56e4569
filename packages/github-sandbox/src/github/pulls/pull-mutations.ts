import type { GraphqlContext } from "../../graphql/context.ts";
import { refusalError, typedError } from "../../graphql/errors.ts";
import { openGit, timestamp } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { isRefusal, refuse } from "../../state/refusal.ts";
import { accountOf } from "../accounts/account-node.ts";
import { pullRequestNode } from "../issues/issue-node.ts";
import { assignByIds, putLabels } from "../issues/writable-issue.ts";
import { recordEvent } from "../labels/labels.ts";
import { writableRepository } from "../repositories/writable-repository.ts";
import { refusePullRequestOfActions, refuseWorkflowChange } from "../workflows/automation-limits.ts";
import { disableAutoMerge, enableAutoMerge } from "./auto-merge.ts";
import { type MergeMethod, mergePullRequest } from "./merging.ts";
import { createPullRequest, type PullRequestChange, updatePullRequest } from "./pull-requests.ts";
import { revertPullRequest, updatePullBranch } from "./update-branch.ts";
import { type FoundPull, writablePull } from "./writable-pull.ts";

interface PullInput {
  readonly pullRequestId: string;
}

interface MergeInput extends PullInput {
  readonly mergeMethod?: "MERGE" | "SQUASH" | "REBASE" | null;
  readonly commitHeadline?: string | null;
  readonly commitBody?: string | null;
  readonly expectedHeadOid?: string | null;
}

function present(context: GraphqlContext, { repository, issue }: FoundPull): object {
  return {
    pullRequest: pullRequestNode(context, repository, issue),
    actor: accountOf(context, context.viewer.login),
  };
}

/** GraphQL says it without the full stop (microsoft/AL-Go#159). */
function refuseActions({ viewer }: GraphqlContext, repository: RepositoryRecord): void {
  const refusal = refusePullRequestOfActions(viewer, repository);
  if (refusal !== null) {
    throw refusalError({ ...refusal, message: refusal.message.replace(/\.$/, "") });
  }
}

async function createPull(
  context: GraphqlContext,
  input: {
    readonly repositoryId: string;
    readonly baseRefName: string;
    readonly headRefName: string;
    readonly title: string;
    readonly body?: string | null;
    readonly draft?: boolean | null;
    readonly maintainerCanModify?: boolean | null;
  },
): Promise<object> {
  const { domain, viewer } = context;
  const { repository } = writableRepository(context, input.repositoryId);
  refuseActions(context, repository);
  const issue = await createPullRequest(domain, repository, openGit(domain, repository), {
    title: input.title,
    body: input.body ?? "",
    head: input.headRefName.replace(/^refs\/heads\//, ""),
    base: input.baseRefName.replace(/^refs\/heads\//, ""),
    isDraft: input.draft ?? false,
    maintainerCanModify: input.maintainerCanModify ?? true,
    author: viewer.login,
  });
  if (isRefusal(issue)) {
    throw refusalError(issue);
  }
  return { pullRequest: pullRequestNode(context, repository, issue) };
}

async function change(context: GraphqlContext, id: string, wanted: PullRequestChange): Promise<FoundPull> {
  const found = await writablePull(context, id);
  const { domain, viewer } = context;
  const refusal = await updatePullRequest(domain, found.repository, found.issue, wanted, viewer.login);
  if (refusal !== null) {
    throw refusalError(refusal);
  }
  return found;
}

async function updatePull(
  context: GraphqlContext,
  input: PullInput & {
    readonly title?: string | null;
    readonly body?: string | null;
    readonly baseRefName?: string | null;
    readonly state?: "OPEN" | "CLOSED" | null;
    readonly labelIds?: readonly string[] | null;
    readonly assigneeIds?: readonly string[] | null;
    readonly milestoneId?: string | null;
  },
): Promise<object> {
  const found = await change(context, input.pullRequestId, {
    title: input.title ?? undefined,
    body: input.body ?? undefined,
    base: input.baseRefName ?? undefined,
    state: input.state === "OPEN" ? "open" : input.state === "CLOSED" ? "closed" : undefined,
  });
  if (input.labelIds) {
    putLabels(context, found.repository, found.issue, input.labelIds);
  }
  assignByIds(context, found.repository, found.issue, input);
  return present(context, found);
}

function readMerge(context: GraphqlContext, input: MergeInput) {
  return {
    method: (input.mergeMethod ?? "MERGE").toLowerCase() as MergeMethod,
    expectedHeadOid: input.expectedHeadOid ?? undefined,
    title: input.commitHeadline ?? undefined,
    message: input.commitBody ?? undefined,
    actor: context.viewer.login,
  };
}

async function mergePull(context: GraphqlContext, input: MergeInput): Promise<object> {
  const found = await writablePull(context, input.pullRequestId);
  const wanted = readMerge(context, input);
  const { baseOid, headOid } = found.issue.pull;
  const git = openGit(context.domain, found.repository);
  const comparison = await git.compare(baseOid, headOid);
  const change = { before: comparison?.mergeBaseOid ?? baseOid, after: headOid };
  const refusal =
    found.issue.state === "open" ? await refuseWorkflowChange(context.viewer, git, change) : null;
  if (refusal !== null) {
    throw typedError("UNPROCESSABLE", refusal.message);
  }
  const oid = await mergePullRequest(context.domain, found.repository, found.issue, wanted);
  if (isRefusal(oid)) {
    throw refusalError(oid);
  }
  return present(context, found);
}

async function enableMerge(context: GraphqlContext, input: MergeInput): Promise<object> {
  const found = await writablePull(context, input.pullRequestId);
  const { expectedHeadOid, method, title = null, message = null, actor } = readMerge(context, input);
  const isOther = expectedHeadOid !== undefined && expectedHeadOid !== found.issue.pull.headOid;
  const refusal = isOther
    ? refuse(422, "Head branch was modified. Review and try the merge again.")
    : await enableAutoMerge(context.domain, found.repository, found.issue, { method, title, message, actor });
  if (refusal !== null) {
    throw refusalError(refusal);
  }
  return present(context, found);
}

async function disableMerge(context: GraphqlContext, { pullRequestId }: PullInput): Promise<object> {
  const found = await writablePull(context, pullRequestId);
  const refusal = disableAutoMerge(context.domain, found.issue, context.viewer.login);
  if (refusal !== null) {
    throw refusalError(refusal);
  }
  return present(context, found);
}

/** Makes a draft of a pull request, or takes that back. Doing it twice changes nothing. */
function draftMutation(isDraft: boolean) {
  return async (context: GraphqlContext, { pullRequestId }: PullInput): Promise<object> => {
    const found = await writablePull(context, pullRequestId);
    const { domain, viewer } = context;
    const { issue } = found;
    if (issue.state === "closed") {
      throw typedError("UNPROCESSABLE", "Pull request is closed");
    }
    if (issue.pull.isDraft !== isDraft) {
      issue.pull.isDraft = isDraft;
      issue.updatedAt = timestamp(domain);
      recordEvent(domain, issue, isDraft ? "convert_to_draft" : "ready_for_review", viewer.login);
    }
    return present(context, found);
  };
}

async function revert(
  context: GraphqlContext,
  input: PullInput & {
    readonly title?: string | null;
    readonly body?: string | null;
    readonly draft?: boolean | null;
  },
): Promise<object> {
  const found = await writablePull(context, input.pullRequestId);
  refuseActions(context, found.repository);
  const made = await revertPullRequest(context.domain, found.repository, found.issue, {
    title: input.title ?? null,
    body: input.body ?? null,
    isDraft: input.draft ?? false,
    actor: context.viewer.login,
  });
  if (isRefusal(made)) {
    throw refusalError(made);
  }
  return { ...present(context, found), revertPullRequest: pullRequestNode(context, found.repository, made) };
}

async function updateBranch(
  context: GraphqlContext,
  input: PullInput & { readonly expectedHeadOid?: string | null },
): Promise<object> {
  const found = await writablePull(context, input.pullRequestId);
  const refusal = await updatePullBranch(context.domain, found.repository, found.issue, {
    expectedHeadOid: input.expectedHeadOid ?? undefined,
    actor: context.viewer.login,
  });
  if (refusal !== null) {
    throw refusalError(refusal);
  }
  return present(context, found);
}

/** Mutations of pull requests, by their names in the schema. */
export const PULL_MUTATIONS = {
  createPullRequest: createPull,
  updatePullRequest: updatePull,
  closePullRequest: async (context: GraphqlContext, { pullRequestId }: PullInput) =>
    present(context, await change(context, pullRequestId, { state: "closed" })),
  reopenPullRequest: async (context: GraphqlContext, { pullRequestId }: PullInput) =>
    present(context, await change(context, pullRequestId, { state: "open" })),
  mergePullRequest: mergePull,
  enablePullRequestAutoMerge: enableMerge,
  disablePullRequestAutoMerge: disableMerge,
  convertPullRequestToDraft: draftMutation(true),
  markPullRequestReadyForReview: draftMutation(false),
  revertPullRequest: revert,
  updatePullRequestBranch: updateBranch,
};
