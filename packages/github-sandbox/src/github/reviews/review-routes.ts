import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import { presentLogin, type Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import type { PullRequestRecord, ReviewRecord } from "../../state/issue-records.ts";
import { nodeId } from "../../state/node-ids.ts";
import { isRefusal, notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { runAutoMerges } from "../pulls/auto-merge.ts";
import { presentPullRequest } from "../pulls/pull-presenter.ts";
import { withPull } from "../pulls/with-pull.ts";
import { refuseApprovalOfActions } from "../workflows/automation-limits.ts";
import {
  addReview,
  dismissReview,
  type ReviewEvent,
  requestReviewers,
  submitReview,
  unrequestReviewers,
} from "./reviews.ts";

const PULL = "/repos/{owner}/{repo}/pulls/{pull_number}";
const REVIEWS = "pulls/reviews#";
const REQUESTS = "pulls/review-requests#";

/** A review as lists show it. */
export function presentReview(
  request: RepositoryRequest,
  issue: PullRequestRecord,
  review: ReviewRecord,
): Resource {
  const { links, repository } = request;
  const pull = links.repository(repository, `/pulls/${issue.number}`);
  const page = links.page(repository, `/pull/${issue.number}#pullrequestreview-${review.id}`);
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", repository.id, review.id),
    user: presentLogin(request, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    author_association: "MEMBER",
    _links: { html: { href: page }, pull_request: { href: pull } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.oid,
    url: `${pull}/reviews/${review.id}`,
  };
}

/** Reviews have no address of their own in GitHub's answers. */
function answerReview(request: RepositoryRequest, issue: PullRequestRecord, review: ReviewRecord): Answer {
  const { url: _, ...body } = presentReview(request, issue, review);
  return ok(body);
}

const listReviews = withPull(async (request, issue) => {
  const shown = issue.pull.reviews.filter(
    ({ state, author }) => state !== "PENDING" || author === request.viewer.login,
  );
  const { items, headers } = paginate(shown, request.query, request.address);
  return ok(
    items.map((review) => answerReview(request, issue, review).body),
    headers,
  );
});

const createReview = withPull(async (request, issue) => {
  const { domain, repository, viewer } = request;
  const body = (request.body ?? {}) as {
    readonly body?: string;
    readonly event?: ReviewEvent;
    readonly commit_id?: string;
  };
  const refusal = body.event === "APPROVE" ? refuseApprovalOfActions(viewer, repository) : null;
  if (refusal !== null) {
    return refusal;
  }
  const review = addReview(domain, issue, {
    author: viewer.login,
    body: body.body ?? "",
    event: body.event ?? null,
    oid: body.commit_id ?? null,
  });
  if (isRefusal(review)) {
    return review;
  }
  await runAutoMerges(domain, repository);
  return answerReview(request, issue, review);
});

/** Calls `respond` with the review of the path. */
function withReview(
  respond: (
    request: RepositoryRequest,
    issue: PullRequestRecord,
    review: ReviewRecord,
  ) => Promise<Answer | Refusal> | Answer | Refusal,
): (request: RepositoryRequest) => Promise<Answer | Refusal> {
  return withPull(async (request, issue) => {
    const review = issue.pull.reviews.find(({ id }) => String(id) === request.params.review_id);
    return review === undefined ? notFound() : respond(request, issue, review);
  });
}

const submit = withReview(async (request, issue, review) => {
  const { event, body } = request.body as { readonly event: ReviewEvent; readonly body?: string };
  const refusal = submitReview(request.domain, issue, review, { event, body });
  if (refusal !== null) {
    return refusal;
  }
  await runAutoMerges(request.domain, request.repository);
  return answerReview(request, issue, review);
});

const dismiss = withReview((request, issue, review) => {
  if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED") {
    return refuse(422, "Validation Failed", {
      details: { errors: [`Can not dismiss a ${review.state.toLowerCase()} pull request review`] },
    });
  }
  const { message } = request.body as { readonly message: string };
  dismissReview(request.domain, issue, review, { actor: request.viewer.login, message });
  return answerReview(request, issue, review);
});

const listRequests = withPull(async (request, issue) =>
  ok({ users: issue.pull.requestedReviewers.map((login) => presentLogin(request, login)), teams: [] }),
);

function readReviewers({ body }: RepositoryRequest): readonly string[] {
  return ((body ?? {}) as { readonly reviewers?: readonly string[] }).reviewers ?? [];
}

const ask = withPull(async (request, issue) => {
  const { domain, repository, viewer } = request;
  const refusal = requestReviewers(domain, repository, issue, readReviewers(request), viewer.login);
  return refusal ?? { status: 201, body: presentPullRequest(request, issue) };
});

const unask = withPull(async (request, issue) => {
  unrequestReviewers(request.domain, issue, readReviewers(request), request.viewer.login);
  return ok(presentPullRequest(request, issue));
});

const EVENT = { type: "string", enum: ["APPROVE", "REQUEST_CHANGES", "COMMENT"] };
const REVIEWERS = {
  type: "object",
  properties: {
    reviewers: { type: "array", items: { type: "string" } },
    team_reviewers: { type: "array", maxItems: 0 },
  },
};

const READ = { scope: "repository", method: "GET", permissions: "pull_requests=read" } as const;
const WRITE = { scope: "repository", permissions: "pull_requests=write" } as const;

/** Reviews of pull requests, and who was asked for one. Teams are not simulated. */
export const REVIEW_ROUTES: readonly Route[] = [
  {
    ...READ,
    template: `${PULL}/reviews`,
    docs: `${REVIEWS}list-reviews-for-a-pull-request`,
    respond: listReviews,
  },
  {
    ...WRITE,
    method: "POST",
    template: `${PULL}/reviews`,
    docs: `${REVIEWS}create-a-review-for-a-pull-request`,
    createsContent: true,
    body: {
      type: ["object", "null"],
      properties: { body: { type: "string" }, event: EVENT, commit_id: { type: "string" } },
    },
    respond: createReview,
  },
  {
    ...READ,
    template: `${PULL}/reviews/{review_id}`,
    docs: `${REVIEWS}get-a-review-for-a-pull-request`,
    respond: withReview(answerReview),
  },
  {
    ...WRITE,
    method: "POST",
    template: `${PULL}/reviews/{review_id}/events`,
    docs: `${REVIEWS}submit-a-review-for-a-pull-request`,
    body: { type: "object", required: ["event"], properties: { event: EVENT, body: { type: "string" } } },
    respond: submit,
  },
  {
    ...WRITE,
    method: "PUT",
    template: `${PULL}/reviews/{review_id}/dismissals`,
    docs: `${REVIEWS}dismiss-a-review-for-a-pull-request`,
    body: {
      type: "object",
      required: ["message"],
      properties: { message: { type: "string" }, event: { enum: ["DISMISS"] } },
    },
    respond: dismiss,
  },
  {
    ...READ,
    template: `${PULL}/requested_reviewers`,
    docs: `${REQUESTS}get-all-requested-reviewers-for-a-pull-request`,
    respond: listRequests,
  },
  {
    ...WRITE,
    method: "POST",
    template: `${PULL}/requested_reviewers`,
    docs: `${REQUESTS}request-reviewers-for-a-pull-request`,
    createsContent: true,
    body: REVIEWERS,
    respond: ask,
  },
  {
    ...WRITE,
    method: "DELETE",
    template: `${PULL}/requested_reviewers`,
    docs: `${REQUESTS}remove-requested-reviewers-from-a-pull-request`,
    body: REVIEWERS,
    respond: unask,
  },
];
