import type { InspectedRepository, Sandbox } from "@automation/github-sandbox";
import { listSyncPullRequests, type SyncPullRequest } from "./demo-check.ts";

/** Commits that each default branch gains: one more than the threshold of the demo's configuration. */
const COMMITS = 11;

/** Seconds since the epoch. Fixed, so that each demo makes the same commits. */
const FIRST_COMMIT_AT = 1_900_000_000;

const METHOD_NOT_ALLOWED = 405;

/** What people did between the two rounds. */
export interface BetweenRounds {
  readonly merged: readonly SyncPullRequest[];
  /** Those that GitHub refuses to merge: they are in conflict, or wait for a review. */
  readonly leftOpen: readonly SyncPullRequest[];
  /** Commits on each default branch. */
  readonly commits: number;
  /** Repositories whose default branch moved. */
  readonly moved: number;
}

/** Merges every sync pull request that can be merged, as a person does on GitHub, then puts commits on the default branches. */
export async function playBetweenRounds(sandbox: Sandbox): Promise<BetweenRounds> {
  const merged: SyncPullRequest[] = [];
  const leftOpen: SyncPullRequest[] = [];
  for (const pullRequest of await listSyncPullRequests(sandbox)) {
    const list = (await mergePullRequest(sandbox.url, pullRequest)) ? merged : leftOpen;
    list.push(pullRequest);
  }
  const moves = await Promise.all(sandbox.repositories().map(moveDefaultBranch));
  return { merged, leftOpen, commits: COMMITS, moved: moves.filter(Boolean).length };
}

async function mergePullRequest(url: string, { repository, number }: SyncPullRequest): Promise<boolean> {
  const answer = await fetch(`${url}/repos/${repository}/pulls/${number}/merge`, {
    method: "PUT",
    headers: { authorization: "token demo-token", "user-agent": "automation-demo" },
    body: JSON.stringify({ merge_method: "merge" }),
  });
  if (answer.ok || answer.status === METHOD_NOT_ALLOWED) return answer.ok;
  throw new Error(
    `${repository}#${number} could not be merged: ${answer.status}\n${(await answer.text()).trim()}`,
  );
}

/** Says whether there was a branch to move: an archived or empty repository stays as it is. */
async function moveDefaultBranch({ record, git }: InspectedRepository): Promise<boolean> {
  const name = `refs/heads/${record.defaultBranch}`;
  const before = await git.readRef(name);
  if (before === null || record.isArchived) return false;
  let after = before;
  for (let index = 1; index <= COMMITS; index += 1) {
    after = await git.writeCommit({
      parentOids: [after],
      message: `Round two, change ${index}`,
      author: { name: "Ada K", email: "ada-k@example.com", timestamp: FIRST_COMMIT_AT + index },
      files: { [`round-two/${index}.txt`]: `${index}\n` },
    });
  }
  const { status } = await git.updateRefs([{ name, before, after, force: false }]);
  if (status !== "updated") throw new Error(`The default branch of ${record.name} could not be moved.`);
  return true;
}
