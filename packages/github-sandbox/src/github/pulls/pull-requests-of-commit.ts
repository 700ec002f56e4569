import type { GitRepository } from "../../git/backend.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { listPullRequests } from "../../state/store.ts";

/** The pull requests that brought a commit in or contain it, in the order of their numbers. */
export async function pullRequestsOf(
  repository: RepositoryRecord,
  git: GitRepository,
  oid: string,
): Promise<readonly PullRequestRecord[]> {
  const has = async ({ pull }: PullRequestRecord): Promise<boolean> =>
    pull.mergeCommitOid === oid ||
    (await git.listCommits(pull.headOid, pull.baseOid)).some((commit) => commit.oid === oid);
  const all = listPullRequests(repository);
  const areFound = await Promise.all(all.map(has));
  return all.filter((_, index) => areFound[index]);
}
