import type { PullRequestState } from "@automation/core/ports";
import {
  type DueBranch,
  linkPullRequest,
  type OperationOf,
  parseSyncMarker,
  replaceSyncMarker,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import type { OperationEnd } from "./operation-end.ts";
import { ENDED_MEANWHILE } from "./pull-request-text.ts";

/** What became of a pull request that GitHub is to merge, for the report. */
interface AutoMergeEnd {
  readonly isChanged: boolean;
  readonly detail: string;
}

type Method = OperationOf<"set-auto-merge">["method"];

/** Has GitHub merge an open sync pull request by itself, or no more. */
export async function setAutoMerge(
  { due, pullRequest, marker, method }: OperationOf<"set-auto-merge">,
  dependencies: SyncDependencies,
): Promise<OperationEnd> {
  const { isChanged, detail } = await changeAutoMerge(
    due,
    pullRequest.number,
    { method, isNew: false },
    dependencies,
  );
  const link = linkPullRequest(pullRequest, marker);
  return { outcome: isChanged ? "updated" : "already-open", detail, pullRequest: link };
}

/**
 * Turns auto-merge on or off, and notes that in the marker, so that a person who turns it off is not contradicted. Where
 * nothing is in the way GitHub does not turn it on: then the pull request is merged, but never by the run that opened it,
 * because its checks may not have begun.
 */
export async function changeAutoMerge(
  due: DueBranch,
  number: number,
  { method, isNew }: { readonly method: Method; readonly isNew: boolean },
  dependencies: SyncDependencies,
): Promise<AutoMergeEnd> {
  const { pullRequestThreads: threads, logger } = dependencies;
  const { repository } = due;
  const now = await threads.read(repository, number);
  if (now?.isOpen !== true) return { isChanged: false, detail: ENDED_MEANWHILE };
  if (method === "off") {
    await threads.disableAutoMerge(repository, now);
    await note(due, now, method, dependencies);
    return { isChanged: true, detail: "auto-merge is off" };
  }
  const result = await threads.enableAutoMerge(repository, now, method);
  switch (result.status) {
    case "on":
      await note(due, now, method, dependencies);
      return { isChanged: true, detail: `auto-merge is on (${method})` };
    case "not-allowed": {
      const detail = "the repository does not allow auto-merge: allow it in its settings, General";
      logger.warning(`${repository.owner}/${repository.name} #${number}: ${detail}.`);
      return { isChanged: false, detail };
    }
    case "ready":
      return mergeReady(due, now, { method, isNew }, dependencies);
    case "refused":
      return { isChanged: false, detail: `auto-merge could not be turned on: ${result.message}` };
  }
}

async function mergeReady(
  { repository, rules }: DueBranch,
  pullRequest: PullRequestState,
  { method, isNew }: { readonly method: Exclude<Method, "off">; readonly isNew: boolean },
  { pullRequestThreads }: SyncDependencies,
): Promise<AutoMergeEnd> {
  if (isNew) return { isChanged: false, detail: "no rule delays the merge; the next run merges it" };
  const isMerged =
    rules?.hasMergeQueue !== true && (await pullRequestThreads.merge(repository, pullRequest, method));
  return isMerged
    ? { isChanged: true, detail: `merged (${method}): nothing was in the way` }
    : { isChanged: false, detail: "GitHub refused the merge; the next run tries again" };
}

async function note(
  { repository }: DueBranch,
  { number, body, base }: PullRequestState,
  method: Method,
  { pullRequests }: SyncDependencies,
): Promise<void> {
  const marker = parseSyncMarker(body, base);
  if (marker === null) return;
  const { autoMerge: _, ...known } = marker;
  const changed = method === "off" ? known : { ...known, autoMerge: method };
  await pullRequests.update(repository, number, { body: replaceSyncMarker(body, changed) });
}
