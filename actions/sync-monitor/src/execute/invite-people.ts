import { type DueBranch, fillPeople } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { attempt } from "../optional.ts";

/**
 * Asks the reviewers of a new sync pull request, and assigns it. What GitHub refuses is a reason for the report: a pull
 * request is worth more than its reviewers.
 */
export async function invitePeople(
  { repository, settings }: DueBranch,
  number: number,
  { pullRequestThreads, logger }: SyncDependencies,
): Promise<readonly string[]> {
  const reviewers = fillPeople(settings.reviewers, repository);
  const assignees = fillPeople(settings.assignees, repository);
  const failures: string[] = [];
  const note = async (what: string, call: Promise<void>) => {
    const result = await attempt(call);
    if (result.status === "done") return;
    logger.warning(result.error.message);
    failures.push(`${what}: ${result.error.message}`);
  };
  if (reviewers.length > 0) {
    const call = pullRequestThreads.requestReviewers(repository, number, reviewers);
    await note("reviewers could not be requested", call);
  }
  if (assignees.length > 0) {
    await note("it could not be assigned", pullRequestThreads.assign(repository, number, assignees));
  }
  return failures;
}
