import { type Domain, openGit } from "../../state/domain.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";
import { signature, webFlow } from "../commits/signatures.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { moveRefs } from "../refs/refs.ts";
import { headRepository, shareCommits } from "../repositories/share-commits.ts";
import { createPullRequest } from "./pull-requests.ts";

/** `PUT /pulls/{number}/update-branch`: merges the base into the head. */
export async function updatePullBranch(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
  { expectedHeadOid, actor }: { readonly expectedHeadOid: string | undefined; readonly actor: string },
): Promise<Refusal | null> {
  await refreshPullRequests(domain, repository, null);
  const git = openGit(domain, repository);
  const { headRef, headOid, baseRef, baseOid } = issue.pull;
  if (expectedHeadOid !== undefined && expectedHeadOid !== headOid) {
    return refuse(422, "expected head sha didn’t match current head ref.");
  }
  if (issue.state === "closed") {
    return refuse(422, "Pull request is closed");
  }
  const merge = await git.merge({
    baseOid: headOid,
    headOid: baseOid,
    message: `Merge branch '${baseRef}' into ${headRef}`,
    author: signature(domain, actor),
    committer: webFlow(domain),
  });
  switch (merge.status) {
    case "already-contained":
      return refuse(422, "There are no new commits on the base branch.");
    case "merged": {
      const update = { name: `refs/heads/${headRef}`, before: headOid, after: merge.oid, force: false };
      const head = headRepository(domain, repository, issue.pull);
      if (head === null) {
        return refuse(422, "Head branch was modified.");
      }
      if (head !== repository) {
        await shareCommits(domain, repository, head, [merge.oid]);
      }
      const move = await moveRefs(domain, head, [update], actor);
      return move.status === "updated" ? null : refuse(422, move.message ?? "Head branch was modified.");
    }
    default:
      return refuse(422, "merge conflict between base and head");
  }
}

/** Opens a pull request that takes back what a merged one brought. */
export async function revertPullRequest(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
  wanted: {
    readonly title: string | null;
    readonly body: string | null;
    readonly isDraft: boolean;
    readonly actor: string;
  },
): Promise<PullRequestRecord | Refusal> {
  const { mergeCommitOid, baseRef, headRef, mergedAt } = issue.pull;
  const git = openGit(domain, repository);
  const merged = mergeCommitOid === null ? null : await git.readCommit(mergeCommitOid);
  const before = merged?.parentOids[0];
  const baseOid = await git.readRef(`refs/heads/${baseRef}`);
  if (mergedAt === null || merged === null || before === undefined || baseOid === null) {
    return refuse(422, "Pull request is not merged, so it can't be reverted.");
  }
  const author = signature(domain, wanted.actor);
  // What the base was before, as a change of the merge: merged into today's base, it takes just that change back.
  const previous = await git.readCommit(before);
  const inverse = await git.commitTree({
    treeOid: previous?.treeOid ?? merged.treeOid,
    parentOids: [merged.oid],
    author,
    committer: author,
    message: "Revert",
  });
  const title = wanted.title ?? `Revert "${issue.title}"`;
  const message = `${title}\n\nThis reverts commit ${merged.oid}.`;
  const result = await git.merge({ baseOid, headOid: inverse, message, author });
  if (result.status !== "merged") {
    return refuse(422, "The pull request could not be reverted: it conflicts with later changes.");
  }
  const tree = (await git.readCommit(result.oid))?.treeOid ?? merged.treeOid;
  const oid = await git.commitTree({
    treeOid: tree,
    parentOids: [baseOid],
    author,
    committer: webFlow(domain),
    message,
  });
  const branch = `revert-${issue.number}-${headRef}`;
  const move = await moveRefs(
    domain,
    repository,
    [{ name: `refs/heads/${branch}`, before: null, after: oid, force: false }],
    wanted.actor,
  );
  if (move.status === "refused") {
    return refuse(422, `Reference ${branch} already exists`);
  }
  return createPullRequest(domain, repository, git, {
    title,
    body: wanted.body ?? `Reverts ${repository.owner}/${repository.name}#${issue.number}`,
    head: branch,
    base: baseRef,
    isDraft: wanted.isDraft,
    author: wanted.actor,
  });
}
