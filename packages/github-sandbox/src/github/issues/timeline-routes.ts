import { ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import { presentLogin } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { formatTimestamp } from "../../state/domain.ts";
import { type IssueRecord, isPullRequest } from "../../state/issue-records.ts";
import { presentGitCommit } from "../commits/commit-presenter.ts";
import { presentReview } from "../reviews/review-routes.ts";
import { presentComment, presentIssueEvent } from "./issue-presenter.ts";
import { withIssue } from "./with-issue.ts";

interface TimelineItem {
  readonly at: string;
  readonly body: object;
}

/** Commits of a pull request, at the time that they were made. */
async function commitItems(request: RepositoryRequest, issue: IssueRecord): Promise<readonly TimelineItem[]> {
  if (!isPullRequest(issue)) {
    return [];
  }
  const { headOid, baseOid } = issue.pull;
  const commits = [...(await request.git.listCommits(headOid, baseOid))].reverse();
  return commits.map((commit) => ({
    at: formatTimestamp(commit.committer.timestamp * 1000),
    body: { event: "committed", ...presentGitCommit(request, commit) },
  }));
}

/** Everything that happened to an issue or a pull request, in the order of time. */
const listTimeline = withIssue(async (request, issue) => {
  const events = issue.events.map((event) => ({
    at: event.createdAt,
    body: presentIssueEvent(request, event),
  }));
  const comments = issue.comments.map((comment) => ({
    at: comment.createdAt,
    body: {
      event: "commented",
      actor: presentLogin(request, comment.author),
      ...presentComment(request, issue, comment),
    },
  }));
  const reviews = !isPullRequest(issue)
    ? []
    : issue.pull.reviews.flatMap((review) =>
        review.submittedAt === null
          ? []
          : {
              at: review.submittedAt,
              body: {
                event: "reviewed",
                ...presentReview(request, issue, review),
                state: review.state.toLowerCase(),
              },
            },
      );
  const commits = await commitItems(request, issue);
  const items = [...commits, ...events, ...comments, ...reviews].sort((a, b) =>
    a.at === b.at ? 0 : a.at < b.at ? -1 : 1,
  );
  const page = paginate(items, request.query, request.address);
  return ok(
    page.items.map(({ body }) => body),
    page.headers,
  );
});

/** The history of an issue or a pull request. */
export const TIMELINE_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/timeline",
    docs: "issues/timeline#list-timeline-events-for-an-issue",
    permissions: "issues=read; pull_requests=read",
    respond: listTimeline,
  },
];
