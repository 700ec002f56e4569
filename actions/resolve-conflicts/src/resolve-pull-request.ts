import type { PullRequestOutcome, PullRequestResolution } from "@automation/core/conflict";
import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import type { PullRequestState } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { isSyncPullRequest } from "@automation/core/sync";
import type { ConflictDependencies, ConflictRequest } from "./dependencies.ts";
import { describePushRefusal } from "./git-failure.ts";
import type { MergeObservation } from "./observe.ts";
import { publishMerge, writeMerge } from "./publish.ts";

/** A pull request as it was found, and what became of it. */
export interface WorkedPullRequest {
  /** `null` when there is none with that number. */
  readonly pullRequest: PullRequestState | null;
  readonly resolution: PullRequestResolution;
}

/** Races that are lost before the next run is left to it. */
const MAX_ATTEMPTS = 3;

/**
 * Merges the base branch into a pull request's branch, if every file can be merged with proof.
 *
 * Whoever pushes meanwhile wins: then everything starts from scratch on the new commits.
 */
export async function resolvePullRequest(
  number: number,
  read: () => Promise<PullRequestState | null>,
  inputs: ConflictRequest,
  dependencies: ConflictDependencies,
): Promise<WorkedPullRequest> {
  const { repository } = inputs;
  for (let attempt = 1; ; attempt += 1) {
    const pullRequest = await read();
    if (pullRequest === null) return { pullRequest, resolution: describeMissing(repository, number) };
    const block = findUnfit(pullRequest, inputs) ?? (await findBlock(pullRequest, repository, dependencies));
    const resolution =
      block === null
        ? await resolveOnce(pullRequest, inputs, dependencies)
        : summarize(repository, pullRequest, "blocked", block);
    if (resolution.outcome !== "stale" || attempt === MAX_ATTEMPTS) return { pullRequest, resolution };
    dependencies.logger.info(`#${number}: the branch moved meanwhile, starting over`);
  }
}

async function resolveOnce(
  pullRequest: PullRequestState,
  inputs: ConflictRequest,
  dependencies: ConflictDependencies,
): Promise<PullRequestResolution> {
  const { head, base } = pullRequest;
  const tips = await dependencies.clone.fetchBranches([head, base]);
  const [headOid, baseOid] = [tips.get(head), tips.get(base)];
  if (!headOid || !baseOid)
    return summarize(inputs.repository, pullRequest, "blocked", {
      detail: "one of its branches was deleted",
    });
  // What reads and merges files is large, and nothing before this needs it.
  const { digestPolicy, isComplete, lacksOnlyLockFiles, observeMerge } = await import("./observe.ts");
  const place = { repository: inputs.repository, number: pullRequest.number };
  const merge = await observeMerge(headOid, baseOid, place, dependencies);
  const facts = {
    headOid,
    baseOid,
    mergeBaseOids: merge.mergeBaseOids,
    policyDigest: digestPolicy(dependencies.policy),
    files: merge.files,
    commands: merge.commands,
    brokenFiles: merge.brokenFiles,
  };
  if (merge.files.length === 0 && merge.tooMany === null) {
    return summarize(
      inputs.repository,
      pullRequest,
      merge.brokenFiles.length > 0 ? "needs-human" : "no-conflict",
      facts,
    );
  }
  if (merge.tooMany !== null)
    return summarize(inputs.repository, pullRequest, "needs-human", { ...facts, detail: merge.tooMany });
  if (lacksOnlyLockFiles(merge))
    return summarize(inputs.repository, pullRequest, "needs-regeneration", facts);
  if (!isComplete(merge)) return summarize(inputs.repository, pullRequest, "needs-human", facts);
  return push(pullRequest, { ...merge, headOid, baseOid }, facts, inputs, dependencies);
}

async function push(
  pullRequest: PullRequestState,
  merge: MergeObservation & { readonly headOid: string; readonly baseOid: string },
  facts: Partial<PullRequestResolution>,
  inputs: ConflictRequest,
  dependencies: ConflictDependencies,
): Promise<PullRequestResolution> {
  const written = await writeMerge(pullRequest, merge, dependencies);
  const done = { ...facts, commitOid: written.commitOid, backupRef: written.backupRef };
  const detail = written.bringsWorkflows
    ? "it changes workflow files: the token needs permission to write workflows"
    : undefined;
  if (inputs.isDryRun) return summarize(inputs.repository, pullRequest, "planned", { ...done, detail });
  const result = await publishMerge(
    { repository: inputs.repository, pullRequest },
    merge.headOid,
    written,
    dependencies,
  );
  switch (result.status) {
    case "pushed":
      return summarize(inputs.repository, pullRequest, "resolved", done);
    case "stale":
      return summarize(inputs.repository, pullRequest, "stale", facts);
    case "workflow-permission":
      return summarize(inputs.repository, pullRequest, "blocked", {
        ...facts,
        detail: "it changes workflow files, and the token has no permission to write workflows",
      });
    case "refused":
      return summarize(inputs.repository, pullRequest, "blocked", {
        ...facts,
        detail: describePushRefusal(result.words),
      });
  }
}

/** Why the branch is left alone. */
type Block = Pick<PullRequestResolution, "detail" | "unfit">;

/** Why this pull request is none that the action works on; `null` when it is. */
function findUnfit(pullRequest: PullRequestState, { isNamed = false }: ConflictRequest): Block | null {
  if (!pullRequest.isOpen) return { detail: "it is closed", unfit: "closed" };
  if (pullRequest.isCrossRepository) return { detail: "its branch is in a fork", unfit: "fork" };
  if (isNamed || isSyncPullRequest(pullRequest)) return null;
  const detail = "it is not a sync pull request; to resolve it, set the input `pull-request`";
  return { detail, unfit: "not-sync" };
}

/** Why the branch must not be written; `null` when it may. */
async function findBlock(
  pullRequest: PullRequestState,
  repository: RepositoryRef,
  { branches, repositories }: ConflictDependencies,
): Promise<Block | null> {
  if ((await findDefaultBranch(pullRequest, repository, repositories)) === pullRequest.head) {
    return {
      detail: "its branch is the default branch: merging into it would publish the base's commits",
    };
  }
  return (await isProtected(repository, pullRequest.head, branches))
    ? { detail: "its branch is protected" }
    : null;
}

/** Spares the work where it is known to be in vain. Where it is unknown, the push finds out: GitHub refuses it then. */
async function isProtected(
  repository: RepositoryRef,
  branch: string,
  branches: ConflictDependencies["branches"],
): Promise<boolean> {
  try {
    return (await branches.read(repository, branch))?.isProtected ?? false;
  } catch (error) {
    if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
    return false;
  }
}

/** The pull request says it with most servers; else it is one more call. */
async function findDefaultBranch(
  { defaultBranch }: PullRequestState,
  repository: RepositoryRef,
  repositories: ConflictDependencies["repositories"],
): Promise<string | undefined> {
  if (defaultBranch !== undefined) return defaultBranch;
  const [lookup] = await repositories.readRepositories([repository]);
  if (lookup?.status === "failed") throw lookup.error;
  return lookup?.snapshot.defaultBranch?.name;
}

function summarize(
  repository: RepositoryRef,
  { number, url, head, base }: PullRequestState,
  outcome: PullRequestOutcome,
  more: Partial<PullRequestResolution>,
): PullRequestResolution {
  return { repository, number, url, head, base, files: [], brokenFiles: [], ...more, outcome };
}

/** A pull request of which nothing is known but its number. */
export function describeMissing(repository: RepositoryRef, number: number): PullRequestResolution {
  const detail = "there is no pull request with this number";
  const unknown = { url: "", head: "", base: "", files: [], brokenFiles: [] };
  return { repository, number, ...unknown, outcome: "blocked", detail, unfit: "missing" };
}
