import { GitHubError } from "@automation/core/errors";
import { formatRepositoryRef } from "@automation/core/repository";
import type { Call } from "../call.ts";

/** What was asked for, for the wording of an error. */
type Asked = Pick<Call, "operation" | "repository">;

/** Reads an answer; one that is not built as GitHub documents it ends as a `GitHubError`, like any other bad answer. */
export function readDocumented<Value>(asked: Asked, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof TypeError ? describeUnexpectedResponse(asked, error) : error;
  }
}

/** What a reader that stumbles over an answer tells; `cause` says which part of it was missing. */
export function describeUnexpectedResponse({ operation, repository }: Asked, cause: TypeError): GitHubError {
  const place = repository === undefined ? "" : ` in ${formatRepositoryRef(repository)}`;
  const message = `Could not ${operation}${place}: unexpected response (${cause.message}).`;
  return new GitHubError(message, { code: "server", operation, cause });
}
