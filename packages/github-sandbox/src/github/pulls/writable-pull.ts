import type { GraphqlContext } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import { isPullRequest, type PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { writableIssue } from "../issues/writable-issue.ts";

export interface FoundPull {
  readonly repository: RepositoryRecord;
  readonly issue: PullRequestRecord;
}

/** The pull request of an id, if the viewer may write to its repository. */
export async function writablePull(context: GraphqlContext, id: string): Promise<FoundPull> {
  const { repository, issue } = await writableIssue(context, id);
  if (!isPullRequest(issue)) {
    throw typedError("NOT_FOUND", `Could not resolve to PullRequest node with the global id of '${id}'.`);
  }
  return { repository, issue };
}
