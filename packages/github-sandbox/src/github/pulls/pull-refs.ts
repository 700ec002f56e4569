import type { GitRefUpdate } from "../../git/backend.ts";
import { BareGitBackend } from "../../git/bare-backend.ts";
import { type Domain, openGit } from "../../state/domain.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { listPullRequests } from "../../state/store.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { PULL_PREFIX } from "../refs/refs.ts";
import { testMergeOf } from "./merging.ts";

const PULL_REF = /(?:^|[\s/=:.])pull\/\d+\/(?:head|merge)\b|\/git\/(?:matching-)?refs?\/?(?:$|\?|pull)/;

/** Whether an address may be about the refs of pull requests. It is decoded. */
export function mentionsPullRefs(address: string): boolean {
  return PULL_REF.test(address);
}

/**
 * Writes the refs that GitHub keeps of pull requests: `refs/pull/N/head` of all, `refs/pull/N/merge` of those that are
 * open and merge without a conflict. Nobody else may move them. Called before somebody may look, since most never do.
 */
export async function writePullRefs(domain: Domain, repository: RepositoryRecord): Promise<void> {
  if (!(domain.backend instanceof BareGitBackend) || listPullRequests(repository).length === 0) {
    return;
  }
  await refreshPullRequests(domain, repository, null);
  const git = openGit(domain, repository);
  const wanted = new Map<string, string>();
  for (const issue of listPullRequests(repository)) {
    for (const [kind, oid] of await refsOf(domain, repository, issue)) {
      wanted.set(`${PULL_PREFIX}${issue.number}/${kind}`, oid);
    }
  }
  const known = new Map((await git.listRefs(PULL_PREFIX)).map(({ name, oid }) => [name, oid]));
  const moves: readonly GitRefUpdate[] = [
    ...[...wanted].map(([name, after]) => ({ name, after, force: true })),
    ...[...known.keys()]
      .filter((name) => !wanted.has(name))
      .map((name) => ({ name, after: null, force: true })),
  ].filter(({ name, after }) => known.get(name) !== (after ?? undefined));
  if (moves.length > 0) {
    await git.updateRefs(moves);
  }
}

async function refsOf(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
): Promise<readonly (readonly ["head" | "merge", string])[]> {
  const merge = issue.state === "open" ? await testMergeOf(domain, repository, issue) : null;
  return [["head", issue.pull.headOid], ...(merge === null ? [] : ([["merge", merge]] as const))];
}
