import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import { type GraphqlContext, readGit, refreshOnce } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import { type Order, sortBy } from "../../graphql/order.ts";
import {
  type IssueRecord,
  isPullRequest,
  type LabelRecord,
  type PullRequestRecord,
} from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { findIssue, findLabel, findPullRequest, listPullRequests } from "../../state/store.ts";
import { type IssueFilters, passes } from "../issues/issue-filters.ts";
import { issueOrPullNode, pullRequestNode } from "../issues/issue-node.ts";
import { labelNode } from "../labels/label-node.ts";
import { type MilestonesArguments, milestoneOf, milestonesOf } from "../milestones/milestone-node.ts";
import { pullRequestsOf } from "../pulls/pull-requests-of-commit.ts";

interface IssuesArguments extends ConnectionArguments {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly filterBy?: IssueFilters | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly orderBy?: Order | null;
}

/** What a `Repository` knows of its issues, pull requests, labels and milestones. */
export function issueFields(context: GraphqlContext, repository: RepositoryRecord): object {
  return {
    issue: async ({ number }: { readonly number: number }) => {
      await refreshOnce(context, repository);
      const issue = findIssue(repository, number);
      return issue === null || issue.pull !== null
        ? missing("an Issue", number)
        : issueOrPullNode(context, repository, issue);
    },
    issueOrPullRequest: async ({ number }: { readonly number: number }) => {
      await refreshOnce(context, repository);
      const issue = findIssue(repository, number);
      return issue === null
        ? missing("an issue or pull request", number)
        : issueOrPullNode(context, repository, issue);
    },
    pullRequest: async ({ number }: { readonly number: number }) => {
      await refreshOnce(context, repository);
      const issue = findPullRequest(repository, number);
      return issue === null ? missing("a PullRequest", number) : pullRequestNode(context, repository, issue);
    },
    issues: (args: IssuesArguments) =>
      connection(
        "issues",
        sortIssues(
          repository.issues.filter(
            (issue) =>
              !isPullRequest(issue) && matches(issue, args) && passes(context, issue, args.filterBy ?? {}),
          ),
          args,
        ),
        args,
        (issue) => String(issue.number),
        (issue) => issueOrPullNode(context, repository, issue),
      ),
    pullRequests: async (args: IssuesArguments) => {
      await refreshOnce(context, repository);
      return connection(
        "pullRequests",
        sortIssues(
          listPullRequests(repository).filter((issue) => matches(issue, args)),
          args,
        ),
        args,
        (issue: PullRequestRecord) => String(issue.number),
        (issue) => pullRequestNode(context, repository, issue),
      );
    },
    labels: (args: LabelsArguments) =>
      connection(
        "labels",
        sortLabels(
          repository.labels.filter(({ name }) => name.includes(args.query ?? "")),
          args.orderBy ?? null,
        ),
        args,
        ({ name }) => name,
        (label) => labelNode(repository, label),
      ),
    label: ({ name }: { readonly name: string }) => {
      const label = findLabel(repository, name);
      return label === null ? null : labelNode(repository, label);
    },
    milestone: ({ number }: { readonly number: number }) => milestoneOf(context, repository, number),
    milestones: (args: MilestonesArguments) => milestonesOf(context, repository, args),
  };
}

/** The pull requests whose head is the branch, and not one of the same name in a fork. */
export async function pullRequestsFrom(
  context: GraphqlContext,
  repository: RepositoryRecord,
  branch: string,
  args: IssuesArguments,
): Promise<object> {
  await refreshOnce(context, repository);
  const found = listPullRequests(repository).filter(
    (issue) => issue.pull.headRepositoryId === null && issue.pull.headRef === branch && matches(issue, args),
  );
  return connection(
    "associatedPullRequests",
    sortIssues(found, args),
    args,
    ({ number }) => String(number),
    (issue) => pullRequestNode(context, repository, issue),
  );
}

/** The pull requests that a commit is in. */
export async function pullRequestsWith(
  context: GraphqlContext,
  repository: RepositoryRecord,
  oid: string,
  args: ConnectionArguments,
): Promise<object> {
  await refreshOnce(context, repository);
  return connection(
    "associatedPullRequests",
    await pullRequestsOf(repository, readGit(context, repository), oid),
    args,
    ({ number }) => String(number),
    (issue) => pullRequestNode(context, repository, issue),
  );
}

function missing(what: string, number: number): never {
  throw typedError("NOT_FOUND", `Could not resolve to ${what} with the number of ${number}.`);
}

function matches(issue: IssueRecord, { states, labels, headRefName, baseRefName }: IssuesArguments): boolean {
  const { pull } = issue;
  const isMerged = pull !== null && pull.mergedAt !== null;
  const state = isMerged ? "MERGED" : issue.state.toUpperCase();
  return (
    (states === undefined || states === null || states.includes(state)) &&
    (labels === undefined || labels === null || labels.some((name) => issue.labels.includes(name))) &&
    (typeof headRefName !== "string" || pull?.headRef === headRefName) &&
    (typeof baseRefName !== "string" || pull?.baseRef === baseRefName)
  );
}

/** Oldest first, unless the query says otherwise. */
function sortIssues<T extends IssueRecord>(issues: readonly T[], { orderBy }: IssuesArguments): readonly T[] {
  return sortBy<T>(
    issues,
    orderBy ?? { field: "CREATED_AT", direction: "ASC" },
    {
      CREATED_AT: ({ createdAt }) => createdAt,
      UPDATED_AT: ({ updatedAt }) => updatedAt,
      COMMENTS: ({ comments }) => comments.length,
    },
    ({ number }) => number,
  );
}

interface LabelsArguments extends ConnectionArguments {
  readonly query?: string | null;
  readonly orderBy?: Order | null;
}

/** In the order that they were made in, or by name. */
function sortLabels(
  labels: readonly LabelRecord[],
  orderBy: LabelsArguments["orderBy"],
): readonly LabelRecord[] {
  return sortBy(labels, orderBy, { CREATED_AT: ({ id }) => id, NAME: ({ name }) => name.toLowerCase() });
}
