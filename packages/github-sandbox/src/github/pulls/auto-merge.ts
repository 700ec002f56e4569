import { type Domain, openGit, timestamp } from "../../state/domain.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";
import { listPullRequests } from "../../state/store.ts";
import { mergeState, refuseMergeByRules } from "../branches/protection.ts";
import { recordEvent } from "../labels/labels.ts";
import { type MergeMethod, mergePullRequest } from "./merging.ts";

/** Lets a pull request be merged as soon as its base's rules are met; refused when nothing is in the way. */
export async function enableAutoMerge(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
  wanted: {
    readonly method: MergeMethod;
    readonly title: string | null;
    readonly message: string | null;
    readonly actor: string;
  },
): Promise<Refusal | null> {
  if (!repository.allowAutoMerge) {
    return refuse(422, "Pull request Auto merge is not allowed for this repository");
  }
  if (issue.state === "closed") {
    return refuse(422, "Pull request Pull request is closed");
  }
  if (issue.pull.isDraft) {
    return refuse(422, "Pull request Pull request is in draft state");
  }
  if ((await refuseMergeByRules(repository, openGit(domain, repository), issue, wanted.actor)) === null) {
    const state = mergeState(repository, issue.pull.headOid, null);
    return refuse(422, `Pull request Pull request is in ${state} status`);
  }
  const { actor, ...merge } = wanted;
  issue.pull.autoMerge = { ...merge, enabledBy: actor, enabledAt: timestamp(domain) };
  recordEvent(domain, issue, "auto_merge_enabled", actor);
  return null;
}

export function disableAutoMerge(domain: Domain, issue: PullRequestRecord, actor: string): Refusal | null {
  if (issue.pull.autoMerge === null) {
    return refuse(422, "Can't disable auto-merge for this pull request.");
  }
  issue.pull.autoMerge = null;
  recordEvent(domain, issue, "auto_merge_disabled", actor);
  return null;
}

/** Merges every pull request that waited for what has now happened. */
export async function runAutoMerges(domain: Domain, repository: RepositoryRecord): Promise<void> {
  for (const issue of listPullRequests(repository)) {
    const { autoMerge } = issue.pull;
    if (autoMerge !== null && issue.state === "open") {
      await mergePullRequest(domain, repository, issue, {
        method: autoMerge.method,
        expectedHeadOid: undefined,
        title: autoMerge.title ?? undefined,
        message: autoMerge.message ?? undefined,
        actor: autoMerge.enabledBy,
      });
    }
  }
}
