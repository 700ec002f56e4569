import { openGit } from "../../state/domain.ts";
import { refreshPullRequests } from "../../state/follow-refs.ts";
import { addComment, checkTexts, closeIssue } from "../../state/issues.ts";
import { addLabels } from "../../state/labels.ts";
import { parseNodeId } from "../../state/node-ids.ts";
import { createPullRequest } from "../../state/pull-requests.ts";
import { type IssueRecord, isPullRequest, type RepositoryRecord } from "../../state/records.ts";
import { isRefusal } from "../../state/refusal.ts";
import { findIssue, findLabel } from "../../state/store.ts";
import type { GraphqlContext } from "../context.ts";
import { refusalError, typedError } from "../errors.ts";
import { commentNode, issueOrPullNode, pullRequestNode } from "./issue.ts";
import { REF_MUTATIONS } from "./ref-mutations.ts";
import { writableRepository } from "./writable-repository.ts";

interface Payload {
  readonly clientMutationId?: string | null;
}

interface CreatePullRequestInput extends Payload {
  readonly repositoryId: string;
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly title: string;
  readonly body?: string | null;
  readonly draft?: boolean | null;
}

interface AddLabelsInput extends Payload {
  readonly labelableId: string;
  readonly labelIds: readonly string[];
}

interface CommentInput extends Payload {
  readonly subjectId: string;
  readonly body: string;
}

/** The `Mutation` object. */
export function mutationNode(context: GraphqlContext): object {
  const mutations: Readonly<Record<string, (context: GraphqlContext, input: never) => Promise<object>>> = {
    createPullRequest: createPull,
    closePullRequest: closePull,
    addLabelsToLabelable,
    addComment: comment,
    ...REF_MUTATIONS,
  };
  const fields = Object.entries(mutations).map(([name, mutate]) => [
    name,
    async ({ input }: { readonly input: never }) => ({
      clientMutationId: (input as Payload).clientMutationId ?? null,
      ...(await mutate(context, input)),
    }),
  ]);
  return { __typename: "Mutation", ...Object.fromEntries(fields) };
}

async function writableIssue(
  context: GraphqlContext,
  id: string,
): Promise<{ readonly repository: RepositoryRecord; readonly issue: IssueRecord }> {
  const { repository, parsed } = writableRepository(context, id);
  await refreshPullRequests(context.domain, repository, null);
  const issue = ["Issue", "PullRequest"].includes(parsed.type)
    ? findIssue(repository, Number(parsed.key[1]))
    : null;
  if (issue === null) {
    throw typedError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
  }
  return { repository, issue };
}

async function createPull(context: GraphqlContext, input: CreatePullRequestInput): Promise<object> {
  const { domain, viewer } = context;
  const { repository } = writableRepository(context, input.repositoryId);
  const issue = await createPullRequest(domain, repository, openGit(domain, repository), {
    title: input.title,
    body: input.body ?? "",
    head: input.headRefName.replace(/^refs\/heads\//, ""),
    base: input.baseRefName.replace(/^refs\/heads\//, ""),
    isDraft: input.draft ?? false,
    author: viewer.login,
  });
  if (isRefusal(issue)) {
    throw refusalError(issue);
  }
  return { pullRequest: pullRequestNode(context, repository, issue) };
}

async function closePull(
  context: GraphqlContext,
  input: Payload & { readonly pullRequestId: string },
): Promise<object> {
  const { repository, issue } = await writableIssue(context, input.pullRequestId);
  if (!isPullRequest(issue)) {
    throw typedError(
      "NOT_FOUND",
      `Could not resolve to PullRequest node with the global id of '${input.pullRequestId}'.`,
    );
  }
  closeIssue(context.domain, issue, context.viewer.login);
  return { pullRequest: pullRequestNode(context, repository, issue) };
}

async function addLabelsToLabelable(context: GraphqlContext, input: AddLabelsInput): Promise<object> {
  const { repository, issue } = await writableIssue(context, input.labelableId);
  const names = input.labelIds.map((id) => {
    const parsed = parseNodeId(id);
    const label =
      parsed?.type === "Label" && parsed.key[0] === repository.id
        ? findLabel(repository, String(parsed.key[1]))
        : null;
    if (label === null) {
      throw typedError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
    }
    return label.name;
  });
  const added = addLabels(context.domain, repository, issue, names, context.viewer.login);
  if (isRefusal(added)) {
    throw refusalError(added);
  }
  return { labelable: issueOrPullNode(context, repository, issue) };
}

async function comment(context: GraphqlContext, { subjectId, body }: CommentInput): Promise<object> {
  const { repository, issue } = await writableIssue(context, subjectId);
  const problem = checkTexts("IssueComment", { body });
  if (problem !== null) {
    throw refusalError(problem);
  }
  const record = addComment(context.domain, issue, context.viewer.login, body);
  return {
    subject: issueOrPullNode(context, repository, issue),
    commentEdge: { cursor: String(record.id), node: commentNode(context, repository, issue, record) },
  };
}
