import type { Answer } from "../../http/answer.ts";
import type { RepositoryRequest } from "../../rest/route.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";
import { findPullRequest } from "../../state/store.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";

/** Calls `respond` with the pull request of the path, as it is after its refs' last moves. */
export function withPull(
  respond: (request: RepositoryRequest, issue: PullRequestRecord) => Promise<Answer | Refusal>,
): (request: RepositoryRequest) => Promise<Answer | Refusal> {
  return async (request) => {
    await refreshPullRequests(request.domain, request.repository, null);
    const issue = findPullRequest(request.repository, Number(request.params.pull_number));
    return issue === null ? notFound() : respond(request, issue);
  };
}
