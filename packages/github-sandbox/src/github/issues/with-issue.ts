import type { Answer } from "../../http/answer.ts";
import type { RepositoryRequest } from "../../rest/route.ts";
import type { IssueRecord } from "../../state/issue-records.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { findIssue } from "../../state/store.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";

/** Calls `respond` with the issue or pull request of the path. Issues that are switched off answer 410. */
export function withIssue(
  respond: (request: RepositoryRequest, issue: IssueRecord) => Answer | Refusal | Promise<Answer | Refusal>,
): (request: RepositoryRequest) => Promise<Answer | Refusal> {
  return async (request) => {
    await refreshPullRequests(request.domain, request.repository, null);
    const issue = findIssue(request.repository, Number(request.params.issue_number));
    if (issue === null) {
      return notFound();
    }
    return issue.pull === null && !request.repository.hasIssues ? issuesDisabled() : respond(request, issue);
  };
}

/** 410: issues are switched off. */
export function issuesDisabled(): Refusal {
  return refuse(410, "Issues are disabled for this repo");
}
