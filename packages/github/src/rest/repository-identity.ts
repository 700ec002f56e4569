import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import type { RepositoryRef } from "@automation/core/repository";
import { readCall } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { at } from "./rest-repositories.ts";

/** GitHub's number for a repository; `null` where it does not say. */
export async function readRepositoryId(
  client: GitHubClient,
  repository: RepositoryRef,
): Promise<number | null> {
  const call = readCall("read the repository's ID", repository);
  try {
    const { data } = await client.rest<{ readonly id?: number }>(
      "GET /repos/{owner}/{repo}",
      at(repository),
      call,
    );
    return typeof data?.id === "number" ? data.id : null;
  } catch (error) {
    return fallBackTo(error, null);
  }
}

/** Whether the default branch certainly has no such file. */
export async function isFileGone(
  client: GitHubClient,
  repository: RepositoryRef,
  path: string,
): Promise<boolean> {
  const call = readCall(`look for the file ${path}`, repository);
  try {
    await client.rest("GET /repos/{owner}/{repo}/contents/{+path}", { ...at(repository), path }, call);
    return false;
  } catch (error) {
    return isAnswered(error, 404) || fallBackTo(error, false);
  }
}

/** A limit or a refused token stops the work; any other failure only means that nobody knows. */
function fallBackTo<Answer>(error: unknown, answer: Answer): Answer {
  if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
  return answer;
}
