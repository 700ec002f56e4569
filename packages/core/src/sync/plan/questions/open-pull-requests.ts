import type { BranchRules } from "../../../ports/branch-rules.ts";
import type { PullRequest } from "../../../ports/pull-requests.ts";
import type { StaleBranch } from "../../observation/stale-branch.ts";
import { type PlanningFailure, toPlanningFailure } from "../../outcome/planning-failure.ts";
import type { BranchAnswers } from "./answers.ts";

/** What is known to be open into a branch. */
export type OpenPullRequestsFacts =
  | {
      readonly status: "known";
      readonly pullRequests: readonly PullRequest[];
      /** `undefined` where only the list of the whole repository was read. */
      readonly rules: BranchRules | undefined;
    }
  | { readonly status: "failed"; readonly failure: PlanningFailure }
  | { readonly status: "unknown" };

/**
 * What is open into a branch: by its own list, else by the list of the whole repository. An unreadable list leaves the branch
 * alone, because there may be a pull request already: it fails, or waits for a later run where calls are used up.
 */
export function findOpenPullRequests(branch: StaleBranch, answers: BranchAnswers): OpenPullRequestsFacts {
  const answer = answers["open-pull-requests"];
  if (answer === undefined) {
    const listed = branch.listedPullRequests;
    return listed === undefined
      ? { status: "unknown" }
      : { status: "known", pullRequests: listed, rules: undefined };
  }
  if (answer.status === "found") {
    return { status: "known", pullRequests: answer.pullRequests, rules: answer.rules };
  }
  if (answer.status === "failed") return { status: "failed", failure: toPlanningFailure(answer.error) };
  const message = "The run was stopped before open pull requests were read.";
  return { status: "failed", failure: { code: "rate-limited", message } };
}
