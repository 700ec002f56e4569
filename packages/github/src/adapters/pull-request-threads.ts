import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import type { Clock, PullRequestState, PullRequestThreads, Random } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { quietly, readCall, repeatableWrite, singleWrite, withContent } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { retryIfNotApplied } from "../client/retry-if-not-applied.ts";
import { readDocumented } from "../errors/unexpected-response.ts";
import { readAllPages } from "../rest/rest-pages.ts";
import { fromRest, type RestPullRequest } from "../rest/rest-pull-requests.ts";
import { at } from "../rest/rest-repositories.ts";
import { createViewer, type Viewer } from "../tokens/viewer.ts";
import { createMerging } from "./merging.ts";

/** What speaking on pull requests needs. */
export interface PullRequestThreadOptions {
  readonly client: GitHubClient;
  readonly clock: Clock;
  readonly random: Random;
  /** Attempts after the first. */
  readonly maxRetries: number;
  readonly signal?: AbortSignal | undefined;
}

interface RestPullRequestState extends RestPullRequest {
  readonly state: string;
  readonly node_id?: string;
  readonly base: RestPullRequest["base"] & {
    readonly sha: string;
    readonly repo?: { readonly default_branch?: string };
  };
}

const MARK_READY = `mutation markReady($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
}`;

const CONVERT_TO_DRAFT = `mutation convertToDraft($input: ConvertPullRequestToDraftInput!) {
  convertPullRequestToDraft(input: $input) { pullRequest { isDraft } }
}`;

interface RestComment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly id: number; readonly type?: string } | null;
}

/** Makes the threads of GitHub's pull requests. */
export function createPullRequestThreads(options: PullRequestThreadOptions): PullRequestThreads {
  const { client } = options;
  const viewer = createViewer(client);
  return {
    read: async (repository, number) => {
      try {
        const call = readCall(`read pull request #${number}`, repository);
        const { data } = await client.rest<RestPullRequestState>(
          "GET /repos/{owner}/{repo}/pulls/{pull_number}",
          { ...at(repository), pull_number: number },
          call,
        );
        const viewerId = await viewer.readId();
        return readDocumented(call, () => ({
          ...fromRest(data, viewerId),
          isOpen: data.state === "open",
          baseOid: data.base.sha,
          defaultBranch: data.base.repo?.default_branch,
          nodeId: data.node_id,
        }));
      } catch (error) {
        if (isAnswered(error, 404)) return null;
        throw error;
      }
    },
    listAllOpen: async (repository) => {
      const call = readCall("list the open pull requests", repository);
      const found = await readAllPages<RestPullRequest>(
        client,
        "GET /repos/{owner}/{repo}/pulls",
        { ...at(repository), state: "open" },
        call,
      );
      const viewerId = await viewer.readId();
      return readDocumented(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)));
    },
    ensureOwnComment: (repository, number, body, mark) =>
      ensureOwnComment(options, viewer, { repository, number, body, mark }),
    readOwnComment: async (repository, number, mark) =>
      (await findOwnComment(client, viewer, { repository, number, mark }))?.body ?? null,
    markReady: async (repository, pullRequest) =>
      !pullRequest.isDraft ||
      changeDraft(client, repository, pullRequest, MARK_READY, "mark pull request # as ready for review"),
    convertToDraft: async (repository, pullRequest) =>
      pullRequest.isDraft ||
      changeDraft(client, repository, pullRequest, CONVERT_TO_DRAFT, "convert pull request # to a draft"),
    requestReviewers: async (repository, number, reviewers) => {
      const isTeam = (name: string) => name.includes("/");
      await client.rest(
        "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
        {
          ...at(repository),
          pull_number: number,
          reviewers: reviewers.filter((name) => !isTeam(name)),
          // GitHub wants the team's short name: it is one of the repository's owner.
          team_reviewers: reviewers.filter(isTeam).map((name) => name.slice(name.indexOf("/") + 1)),
        },
        withContent(repeatableWrite(`request a review of pull request #${number}`, repository)),
      );
    },
    assign: async (repository, number, assignees) => {
      await client.rest(
        "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",
        { ...at(repository), issue_number: number, assignees },
        withContent(repeatableWrite(`assign pull request #${number}`, repository)),
      );
    },
    ...createMerging(client),
    removeLabel: async (repository, number, label) => {
      try {
        await client.rest(
          "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
          { ...at(repository), issue_number: number, name: label },
          quietly(repeatableWrite(`remove a label from pull request #${number}`, repository)),
        );
      } catch (error) {
        if (!isAnswered(error, 404)) throw error;
      }
    },
  };
}

/** REST has no way to do this. https://docs.github.com/en/graphql/reference/mutations#convertpullrequesttodraft */
async function changeDraft(
  client: GitHubClient,
  repository: RepositoryRef,
  { number, nodeId }: PullRequestState,
  mutation: string,
  operation: string,
): Promise<boolean> {
  if (nodeId === undefined) return false;
  const call = repeatableWrite(operation.replace("#", `#${number}`), repository);
  try {
    const { problems } = await client.graphql(mutation, { input: { pullRequestId: nodeId } }, call);
    return problems.length === 0;
  } catch (error) {
    if (error instanceof GitHubError && !blocksFurtherRequests(error)) return false;
    throw error;
  }
}

interface CommentAddress {
  readonly repository: RepositoryRef;
  readonly number: number;
  readonly mark: string;
}

interface WantedComment extends CommentAddress {
  readonly body: string;
}

async function ensureOwnComment(
  options: PullRequestThreadOptions,
  viewer: Viewer,
  wanted: WantedComment,
): Promise<"created" | "updated" | "unchanged"> {
  const { client } = options;
  const { repository, number, body } = wanted;
  const found = await findOwnComment(client, viewer, wanted);
  if (found?.body === body) return "unchanged";
  if (found !== null) {
    await client.rest(
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
      { ...at(repository), comment_id: found.id, body },
      repeatableWrite(`edit the comment on pull request #${number}`, repository),
    );
    return "updated";
  }
  return retryIfNotApplied(
    options,
    async () => {
      await client.rest(
        "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        { ...at(repository), issue_number: number, body },
        withContent(singleWrite(`comment on pull request #${number}`, repository)),
      );
      return "created" as const;
    },
    async () => ((await findOwnComment(client, viewer, wanted)) === null ? null : "created"),
  );
}

/** Anybody can write the mark: a comment is ours by its author; where GitHub does not say who we are, by being a bot's. */
async function findOwnComment(
  client: GitHubClient,
  viewer: Viewer,
  { repository, number, mark }: CommentAddress,
): Promise<RestComment | null> {
  const comments = await readAllPages<RestComment>(
    client,
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { ...at(repository), issue_number: number },
    readCall(`read the comments of pull request #${number}`, repository),
  );
  const viewerId = await viewer.readId();
  const isOwn = ({ user }: RestComment) => (viewerId === null ? user?.type === "Bot" : user?.id === viewerId);
  return comments.find((comment) => isOwn(comment) && comment.body?.includes(mark) === true) ?? null;
}
