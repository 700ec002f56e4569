import type {
  PullRequestOutcome,
  PullRequestResolution,
  PullRequestState,
  RepositoryRef,
} from "@automation/core";
import { isComplete, type MergeObservation, observeMerge } from "./observe.ts";
import { publishMerge, writeMerge } from "./publish.ts";
import type { ConflictDependencies, ConflictRequest } from "./run.ts";

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
): Promise<PullRequestResolution> {
  for (let attempt = 1; ; attempt += 1) {
    const pullRequest = await read();
    if (pullRequest === null) return describeMissing(number);
    const reason = await findBlock(pullRequest, inputs.repository, dependencies);
    if (reason !== null) return summarize(pullRequest, "blocked", { detail: reason });
    const resolution = await resolveOnce(pullRequest, inputs, dependencies);
    if (resolution.outcome !== "stale" || attempt === MAX_ATTEMPTS) return resolution;
    dependencies.logger.info(`#${number}: the branch moved meanwhile, starting from scratch`);
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
    return summarize(pullRequest, "blocked", { detail: "one of its branches is gone" });
  const merge = await observeMerge(headOid, baseOid, dependencies);
  const facts = { headOid, baseOid, files: merge.files, brokenFiles: merge.brokenFiles };
  if (merge.files.length === 0 && merge.tooMany === null) {
    return summarize(pullRequest, merge.brokenFiles.length > 0 ? "needs-human" : "no-conflict", facts);
  }
  if (merge.tooMany !== null)
    return summarize(pullRequest, "needs-human", { ...facts, detail: merge.tooMany });
  if (!isComplete(merge)) return summarize(pullRequest, "needs-human", facts);
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
    ? "it brings in changed workflow files: the token must be allowed to write workflows"
    : undefined;
  if (inputs.isDryRun) return summarize(pullRequest, "planned", { ...done, detail });
  const result = await publishMerge(pullRequest, merge.headOid, written, dependencies);
  switch (result.status) {
    case "pushed":
      return summarize(pullRequest, "resolved", done);
    case "stale":
      return summarize(pullRequest, "stale", facts);
    case "workflow-permission":
      return summarize(pullRequest, "blocked", {
        ...facts,
        detail: "it brings in changed workflow files, and the token is not allowed to write workflows",
      });
    case "refused":
      return summarize(pullRequest, "blocked", {
        ...facts,
        detail: `GitHub refused the push: ${result.words}`,
      });
  }
}

/** Why the branch must not be written; `null` when it may. */
async function findBlock(
  pullRequest: PullRequestState,
  repository: RepositoryRef,
  { branches, repositories }: ConflictDependencies,
): Promise<string | null> {
  if (!pullRequest.isOpen) return "it is closed";
  if (pullRequest.isCrossRepository) return "its branch belongs to a fork";
  const [lookup] = await repositories.readRepositories([repository]);
  if (lookup?.status === "failed") throw lookup.error;
  if (lookup?.snapshot.defaultBranch?.name === pullRequest.head) {
    return "its branch is the default branch: merging into it would bring the base's commits to everybody";
  }
  const branch = await branches.read(repository, pullRequest.head);
  if (branch === null) return "its branch is gone";
  return branch.isProtected ? "its branch is protected" : null;
}

function summarize(
  { number, url, head, base }: PullRequestState,
  outcome: PullRequestOutcome,
  more: Partial<PullRequestResolution>,
): PullRequestResolution {
  return { number, url, head, base, files: [], brokenFiles: [], ...more, outcome };
}

function describeMissing(number: number): PullRequestResolution {
  const detail = "there is no pull request with this number";
  return { number, url: "", head: "", base: "", outcome: "blocked", detail, files: [], brokenFiles: [] };
}
