import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import type { OwnComment, RevertResult, Rollbacks, UndoIssue, UndoPullRequest } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { readCall, repeatableWrite, singleWrite, withContent } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { describeProblems } from "../errors/error-mapping.ts";
import { isRecord } from "../errors/failure.ts";
import { readDocumented } from "../errors/unexpected-response.ts";
import { readChecks } from "../rest/checks.ts";
import { readAllPages } from "../rest/rest-pages.ts";
import { fromRest, type RestPullRequest, readLabels } from "../rest/rest-pull-requests.ts";
import { at } from "../rest/rest-repositories.ts";
import { createViewer, type Viewer } from "../tokens/viewer.ts";

interface RestUndoPullRequest extends RestPullRequest {
  readonly state: string;
  readonly node_id?: string;
  readonly merged?: boolean;
  readonly merged_at?: string | null;
}

interface RestAuthored {
  readonly id: number;
  readonly body?: string | null;
  readonly user?: { readonly id: number; readonly type?: string } | null;
}

const REVERT = `mutation revertPullRequest($input: RevertPullRequestInput!) {
  revertPullRequest(input: $input) { revertPullRequest { number url } }
}`;

/** Makes what undoing reads and writes. */
export function createRollbacks({ client }: { readonly client: GitHubClient }): Rollbacks {
  const viewer = createViewer(client);
  const list = (repository: RepositoryRef, filter: Readonly<Record<string, unknown>>) =>
    listPullRequests(client, viewer, repository, filter);
  return {
    readPullRequest: (repository, number) => readPullRequest(client, viewer, repository, number),
    listFrom: async (repository, head) => {
      const found = await list(repository, { head: `${repository.owner}:${head}` });
      return found.filter((pull) => pull.head === head && !pull.isCrossRepository);
    },
    listLast: (repository) => list(repository, { sort: "created", direction: "desc" }),
    readIssue: (repository, number) => readIssue(client, repository, number),
    hasPeoplesWords: (repository, number, isPullRequest) =>
      hasPeoplesWords(client, viewer, repository, number, isPullRequest),
    readComment: (repository, number, mark) => readComment(client, viewer, repository, number, mark),
    deleteComment: async (repository, id) => {
      const call = repeatableWrite("delete a comment", repository);
      await client
        .rest(
          "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
          { ...at(repository), comment_id: id },
          call,
        )
        .catch((error: unknown) => {
          if (!isAnswered(error, 404)) throw error;
        });
    },
    editComment: async (repository, id, body) => {
      await client.rest(
        "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
        { ...at(repository), comment_id: id, body },
        repeatableWrite("edit a comment", repository),
      );
    },
    readChecks: (repository, branch) => readChecks(client, repository, branch),
    revert: (repository, pullRequest, body) => revert(client, repository, pullRequest, body),
  };
}

async function readPullRequest(
  client: GitHubClient,
  viewer: Viewer,
  repository: RepositoryRef,
  number: number,
): Promise<UndoPullRequest | null> {
  const call = readCall(`read pull request #${number}`, repository);
  try {
    const { data } = await client.rest<RestUndoPullRequest>(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}",
      { ...at(repository), pull_number: number },
      call,
    );
    const viewerId = await viewer.readId();
    return readDocumented(call, () => toUndo(data, viewerId));
  } catch (error) {
    if (isAnswered(error, 404)) return null;
    throw error;
  }
}

async function listPullRequests(
  client: GitHubClient,
  viewer: Viewer,
  repository: RepositoryRef,
  filter: Readonly<Record<string, unknown>>,
): Promise<readonly UndoPullRequest[]> {
  const call = readCall("list the pull requests", repository);
  const { data } = await client.rest<readonly RestUndoPullRequest[]>(
    "GET /repos/{owner}/{repo}/pulls",
    { ...at(repository), state: "all", per_page: 100, ...filter },
    call,
  );
  const viewerId = await viewer.readId();
  return readDocumented(call, () => data.map((pull) => toUndo(pull, viewerId)));
}

function toUndo(data: RestUndoPullRequest, viewerId: number | null): UndoPullRequest {
  return {
    ...fromRest(data, viewerId),
    state: data.state === "closed" ? "closed" : "open",
    isMerged: data.merged === true || Boolean(data.merged_at),
    nodeId: data.node_id,
  };
}

async function readIssue(
  client: GitHubClient,
  repository: RepositoryRef,
  number: number,
): Promise<UndoIssue | null> {
  try {
    const { data } = await client.rest<
      Pick<RestPullRequest, "number" | "title" | "body" | "labels"> & { readonly state: string }
    >(
      "GET /repos/{owner}/{repo}/issues/{issue_number}",
      { ...at(repository), issue_number: number },
      readCall(`read issue #${number}`, repository),
    );
    const state = data.state === "closed" ? "closed" : "open";
    return { number: data.number, title: data.title, body: data.body ?? "", state, labels: readLabels(data) };
  } catch (error) {
    if (isAnswered(error, 404, 410)) return null;
    throw error;
  }
}

/** A bot's word, and ours, stop nothing. */
async function hasPeoplesWords(
  client: GitHubClient,
  viewer: Viewer,
  repository: RepositoryRef,
  number: number,
  isPullRequest: boolean,
): Promise<boolean> {
  const viewerId = await viewer.readId();
  const isPerson = ({ user, body }: RestAuthored) =>
    user !== null && user !== undefined && user.type !== "Bot" && user.id !== viewerId && body !== undefined;
  const call = readCall(`read what people wrote on #${number}`, repository);
  const comments = await readAllPages<RestAuthored>(
    client,
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { ...at(repository), issue_number: number },
    call,
  );
  if (comments.some(isPerson)) return true;
  if (!isPullRequest) return false;
  const reviews = await readAllPages<RestAuthored>(
    client,
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    { ...at(repository), pull_number: number },
    call,
  );
  return reviews.some(isPerson);
}

async function readComment(
  client: GitHubClient,
  viewer: Viewer,
  repository: RepositoryRef,
  number: number,
  mark: string,
): Promise<OwnComment | null> {
  const comments = await readAllPages<RestAuthored>(
    client,
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { ...at(repository), issue_number: number },
    readCall(`read the comments of #${number}`, repository),
  );
  const viewerId = await viewer.readId();
  const isOwn = ({ user }: RestAuthored) =>
    viewerId === null ? user?.type === "Bot" : user?.id === viewerId;
  const found = comments.find((comment) => isOwn(comment) && comment.body?.includes(mark) === true);
  return found === undefined ? null : { id: found.id, body: found.body ?? "" };
}

/** REST has no way to do this. https://docs.github.com/en/graphql/reference/mutations#revertpullrequest */
async function revert(
  client: GitHubClient,
  repository: RepositoryRef,
  { number, nodeId }: UndoPullRequest,
  body: string,
): Promise<RevertResult> {
  if (nodeId === undefined) return { status: "refused", words: "the server does not say its id" };
  const call = withContent(singleWrite(`revert pull request #${number}`, repository));
  try {
    const { data, problems } = await client.graphql(REVERT, { input: { pullRequestId: nodeId, body } }, call);
    const payload = isRecord(data?.revertPullRequest) ? data.revertPullRequest.revertPullRequest : null;
    if (isRecord(payload) && typeof payload.number === "number") {
      return { status: "opened", number: payload.number, url: String(payload.url) };
    }
    if (problems.length === 0) return { status: "refused", words: "the server has no way to do it" };
    throw describeProblems(problems, call);
  } catch (error) {
    const isFinal = error instanceof GitHubError && ["invalid", "conflict", "not-found"].includes(error.code);
    if (!(error instanceof GitHubError) || blocksFurtherRequests(error) || !isFinal) throw error;
    return { status: "refused", words: error.words ?? error.message };
  }
}
