import {
  type Branches,
  type Clock,
  type ConflictPolicy,
  type ConflictRun,
  GitHubError,
  type Logger,
  type PullRequestResolution,
  type PullRequestState,
  type PullRequests,
  type PullRequestThreads,
  parseSyncMarker,
  type RepositoryReader,
  type RepositoryRef,
} from "@automation/core";
import { GitError, type RemoteRepository } from "@automation/git";
import { announce } from "./announce.ts";
import { resolvePullRequest } from "./resolve-pull-request.ts";

/** What is asked of a run. */
export interface ConflictRequest {
  readonly repository: RepositoryRef;
  /** A number, or every open sync pull request. */
  readonly pullRequest: number | "all";
  readonly isDryRun: boolean;
}

/** Everything that a run reaches the world through. */
export interface ConflictDependencies {
  readonly repositories: RepositoryReader;
  readonly pullRequests: PullRequests;
  readonly pullRequestThreads: PullRequestThreads;
  readonly branches: Branches;
  /** A partial clone of the repository; nothing needs to be fetched yet. */
  readonly clone: RemoteRepository;
  readonly policy: ConflictPolicy;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly runUrl: string | undefined;
}

/** What a run came to. */
export type ConflictResult = Pick<ConflictRun, "pullRequests" | "errors">;

/** Resolves the conflicts of one pull request, or of every open sync pull request, one after the other. */
export async function run(
  inputs: ConflictRequest,
  dependencies: ConflictDependencies,
): Promise<ConflictResult> {
  const pullRequests: PullRequestResolution[] = [];
  const errors: RunFailure[] = [];
  const numbers = await attempt(() => listNumbers(inputs, dependencies), errors);
  for (const number of numbers ?? []) {
    if (dependencies.signal.aborted) break;
    const resolution = await attempt(() => work(number, inputs, dependencies), errors);
    const known = resolution ?? describeFailure(number, errors.at(-1));
    pullRequests.push(known);
    dependencies.logger.info(describe(known));
  }
  return { pullRequests, errors };
}

type RunFailure = ConflictRun["errors"][number];

/** One pull request's failure stops no other one. */
async function attempt<T>(task: () => Promise<T>, errors: RunFailure[]): Promise<T | undefined> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof GitError)) throw error;
    errors.push({ code: error instanceof GitHubError ? error.code : "git", message: error.message });
    return undefined;
  }
}

function describeFailure(number: number, failure: RunFailure | undefined): PullRequestResolution {
  const detail = failure?.message;
  return { number, url: "", head: "", base: "", outcome: "failed", detail, files: [], brokenFiles: [] };
}

async function listNumbers(
  { repository, pullRequest }: ConflictRequest,
  { pullRequestThreads }: ConflictDependencies,
): Promise<readonly number[]> {
  if (pullRequest !== "all") return [pullRequest];
  const open = await pullRequestThreads.listAllOpen(repository);
  const isSync = ({ body, isOwn, isCrossRepository }: (typeof open)[number]) =>
    parseSyncMarker(body) !== null && isOwn !== false && !isCrossRepository;
  return open.filter(isSync).map(({ number }) => number);
}

async function work(
  number: number,
  inputs: ConflictRequest,
  dependencies: ConflictDependencies,
): Promise<PullRequestResolution> {
  const read = (): Promise<PullRequestState | null> =>
    dependencies.pullRequestThreads.read(inputs.repository, number);
  const resolution = await resolvePullRequest(number, read, inputs, dependencies);
  if (!inputs.isDryRun) await announce(resolution, inputs.repository, dependencies);
  return resolution;
}

function describe({ number, outcome, detail, files }: PullRequestResolution): string {
  const resolved = files.filter(({ resolution }) => resolution.status === "resolved").length;
  const counts = files.length === 0 ? "" : `, ${resolved} of ${files.length} files resolved`;
  return `#${number}: ${outcome}${counts}${detail === undefined ? "" : ` (${detail})`}`;
}
