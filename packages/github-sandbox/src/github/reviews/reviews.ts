import { type Domain, fullName, timestamp } from "../../state/domain.ts";
import type { PullRequestRecord, ReviewRecord, ReviewState } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";
import { recordEvent } from "../labels/labels.ts";

export type ReviewEvent = "APPROVE" | "REQUEST_CHANGES" | "COMMENT";

const STATES: Readonly<Record<ReviewEvent, ReviewState>> = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
};

/** The last opinion of each reviewer: comments do not change one. */
export function latestReviews(issue: PullRequestRecord): readonly ReviewRecord[] {
  const latest = new Map<string, ReviewRecord>();
  for (const review of issue.pull.reviews) {
    if (review.state !== "COMMENTED" && review.state !== "PENDING") {
      latest.set(review.author, review);
    }
  }
  return [...latest.values()];
}

function unprocessable(...errors: readonly string[]): Refusal {
  return refuse(422, "Unprocessable Entity", { details: { errors } });
}

/** Adds a review, without an event a pending one. The reviewer is asked no more. */
export function addReview(
  domain: Domain,
  issue: PullRequestRecord,
  review: {
    readonly author: string;
    readonly body: string;
    readonly event: ReviewEvent | null;
    readonly oid: string | null;
  },
): ReviewRecord | Refusal {
  const { author, body, event } = review;
  const refusal = event === null ? null : refuseReview(issue, author, event, body);
  if (refusal !== null) {
    return refusal;
  }
  const { pull } = issue;
  const record: ReviewRecord = {
    id: domain.store.takeId(),
    author,
    body,
    state: event === null ? "PENDING" : STATES[event],
    oid: review.oid ?? pull.headOid,
    submittedAt: event === null ? null : timestamp(domain),
  };
  pull.reviews.push(record);
  pull.requestedReviewers = pull.requestedReviewers.filter((login) => login !== author);
  issue.updatedAt = timestamp(domain);
  return record;
}

function refuseReview(
  issue: PullRequestRecord,
  author: string,
  event: ReviewEvent,
  body: string,
): Refusal | null {
  if (event !== "COMMENT" && author === issue.author) {
    const deed = event === "APPROVE" ? "approve" : "request changes on";
    return unprocessable(`Can not ${deed} your own pull request`);
  }
  return event !== "APPROVE" && body.trim() === "" ? unprocessable("Body can't be blank") : null;
}

/** Submits a pending review, or says why not. */
export function submitReview(
  domain: Domain,
  issue: PullRequestRecord,
  review: ReviewRecord,
  { event, body = review.body }: { readonly event: ReviewEvent; readonly body?: string | undefined },
): Refusal | null {
  if (review.state !== "PENDING") {
    return unprocessable("Can not submit a review that is not pending");
  }
  const refusal = refuseReview(issue, review.author, event, event === "COMMENT" ? "-" : body || "-");
  if (refusal === null) {
    review.body = body;
    review.state = STATES[event];
    review.submittedAt = timestamp(domain);
  }
  return refusal;
}

/** Takes an opinion out of the count; the event tells who did it, and why. */
export function dismissReview(
  domain: Domain,
  issue: PullRequestRecord,
  review: ReviewRecord,
  { actor, message }: { readonly actor: string | null; readonly message: string | null },
): void {
  const dismissed = { reviewId: review.id, state: review.state, message };
  review.state = "DISMISSED";
  recordEvent(domain, issue, "review_dismissed", actor, { dismissed });
}

/** Asks people for a review; asking twice changes nothing. */
export function requestReviewers(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
  logins: readonly string[],
  actor: string,
): Refusal | null {
  if (logins.includes(issue.author)) {
    return refuse(422, "Review cannot be requested from pull request author.");
  }
  if (logins.some((login) => domain.store.findAccount(login) === null)) {
    return refuse(
      422,
      "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not " +
        `a collaborator of the ${fullName(repository)} repository.`,
    );
  }
  for (const login of logins.filter((name) => !issue.pull.requestedReviewers.includes(name))) {
    issue.pull.requestedReviewers.push(login);
    recordEvent(domain, issue, "review_requested", actor, { reviewer: login });
  }
  return null;
}

export function unrequestReviewers(
  domain: Domain,
  issue: PullRequestRecord,
  logins: readonly string[],
  actor: string,
): void {
  for (const login of logins.filter((name) => issue.pull.requestedReviewers.includes(name))) {
    issue.pull.requestedReviewers = issue.pull.requestedReviewers.filter((name) => name !== login);
    recordEvent(domain, issue, "review_request_removed", actor, { reviewer: login });
  }
}
