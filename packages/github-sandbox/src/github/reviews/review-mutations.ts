import type { GraphqlContext } from "../../graphql/context.ts";
import { refusalError, typedError } from "../../graphql/errors.ts";
import { isRefusal } from "../../state/refusal.ts";
import { accountOf, loginsOf } from "../accounts/account-node.ts";
import { reviewNode } from "../comments/comment-node.ts";
import { pullRequestNode } from "../issues/issue-node.ts";
import { writablePull } from "../pulls/writable-pull.ts";
import { addReview, type ReviewEvent, requestReviewers, unrequestReviewers } from "./reviews.ts";

async function addPullRequestReview(
  context: GraphqlContext,
  input: {
    readonly pullRequestId: string;
    readonly body?: string | null;
    readonly commitOID?: string | null;
    readonly event?: ReviewEvent | "DISMISS" | null;
  },
): Promise<object> {
  const { repository, issue } = await writablePull(context, input.pullRequestId);
  if (input.event === "DISMISS") {
    throw typedError("UNPROCESSABLE", "The sandbox does not simulate dismissing a review by adding one.");
  }
  const review = addReview(context.domain, issue, {
    author: context.viewer.login,
    body: input.body ?? "",
    event: input.event ?? null,
    oid: input.commitOID ?? null,
  });
  if (isRefusal(review)) {
    throw refusalError(review);
  }
  return { pullRequestReview: reviewNode(context, repository, issue.number, review) };
}

/** Asks exactly these people, or with `union` these too. */
async function requestReviews(
  context: GraphqlContext,
  input: {
    readonly pullRequestId: string;
    readonly userIds?: readonly string[] | null;
    readonly teamIds?: readonly string[] | null;
    readonly union?: boolean | null;
  },
): Promise<object> {
  const { repository, issue } = await writablePull(context, input.pullRequestId);
  const { domain, viewer } = context;
  if ((input.teamIds ?? []).length > 0) {
    throw typedError("UNPROCESSABLE", "The sandbox does not simulate teams.");
  }
  const logins = loginsOf(context, input.userIds ?? []);
  if (input.union !== true) {
    const others = issue.pull.requestedReviewers.filter((login) => !logins.includes(login));
    unrequestReviewers(domain, issue, others, viewer.login);
  }
  const refusal = requestReviewers(domain, repository, issue, logins, viewer.login);
  if (refusal !== null) {
    throw refusalError(refusal);
  }
  return {
    pullRequest: pullRequestNode(context, repository, issue),
    actor: accountOf(context, viewer.login),
  };
}

/** Mutations of reviews, by their names in the schema. */
export const REVIEW_MUTATIONS = { addPullRequestReview, requestReviews };
