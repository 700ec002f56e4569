import type { IssueComment } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { readCall, singleWrite, withContent } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { readAllPages } from "./rest-pages.ts";
import { at } from "./rest-repositories.ts";

interface RestComment {
  readonly body?: string;
  readonly created_at: string;
  readonly author_association?: string;
  readonly user: { readonly type?: string } | null;
}

const TRUSTED: readonly string[] = ["OWNER", "MEMBER", "COLLABORATOR"];

/** Lists the comments of an issue, the oldest first. */
export async function listComments(
  client: GitHubClient,
  repository: RepositoryRef,
  number: number,
): Promise<readonly IssueComment[]> {
  return (await readComments(client, repository, number)).map(toComment);
}

/** Adds a comment. Its sender looks before it sends again. */
export async function addComment(
  client: GitHubClient,
  repository: RepositoryRef,
  number: number,
  body: string,
): Promise<{ readonly created: boolean }> {
  await client.rest(
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { ...at(repository), issue_number: number, body },
    withContent(singleWrite(`comment on issue #${number}`, repository)),
  );
  return { created: true };
}

/** Whether a comment of an issue holds `mark`. */
export async function hasComment(
  client: GitHubClient,
  repository: RepositoryRef,
  number: number,
  mark: string,
): Promise<boolean> {
  const comments = await readComments(client, repository, number);
  return comments.some(({ body }) => body?.includes(mark) === true);
}

/** None where the server does not list them: an incident is to be told all the same. */
async function readComments(
  client: GitHubClient,
  repository: RepositoryRef,
  number: number,
): Promise<readonly RestComment[]> {
  try {
    return await readAllPages<RestComment>(
      client,
      "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
      { ...at(repository), issue_number: number },
      readCall(`read the comments of issue #${number}`, repository),
    );
  } catch (error) {
    if (isAnswered(error, 404, 405, 501)) return [];
    throw error;
  }
}

function toComment({ body, user, author_association: association, created_at }: RestComment): IssueComment {
  return {
    body: body ?? "",
    isByMaintainer: user?.type !== "Bot" && TRUSTED.includes(association ?? ""),
    createdAtMs: Date.parse(created_at),
  };
}
