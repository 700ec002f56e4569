import type { ConflictRun, PullRequestResolution } from "@automation/core/conflict";
import { GitHubError } from "@automation/core/errors";
import type { ConflictTarget } from "@automation/core/report";
import { formatRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { isSyncPullRequest } from "@automation/core/sync";
import { formatShare } from "@automation/core/text";
import { GitError } from "@automation/git";
import { announce } from "./announce.ts";
import type { ConflictDependencies, ConflictRequest } from "./dependencies.ts";
import { findUnannounced } from "./find-unannounced.ts";
import { describeGitFailure } from "./git-failure.ts";
import { describeMissing, resolvePullRequest } from "./resolve-pull-request.ts";

/** What a run came to. */
export interface ConflictResult extends Pick<ConflictRun, "pullRequests" | "errors"> {
  /** Whether nothing more can be asked of GitHub: the token is refused, or no call is left. */
  readonly isOver: boolean;
}

type RunFailure = ConflictRun["errors"][number];

/** Resolves the conflicts of a repository's pull requests, one after the other. One's failure stops no other one. */
export async function run(
  inputs: ConflictRequest,
  dependencies: ConflictDependencies,
): Promise<ConflictResult> {
  const pullRequests: PullRequestResolution[] = [];
  const errors: RunFailure[] = [];
  const numbers = await attempt(inputs, () => listNumbers(inputs, dependencies), errors);
  for (const number of numbers ?? []) {
    if (dependencies.signal.aborted || isOver(errors)) break;
    const resolution = await attempt(inputs, () => work(number, inputs, dependencies), errors);
    const known = resolution ?? describeFailure(inputs.repository, number, errors.at(-1));
    if (inputs.isNamed === true && known.unfit !== undefined) errors.push(describeUnfit(known, known.unfit));
    pullRequests.push(known);
    dependencies.logger.info(describe(known));
  }
  return { pullRequests, errors, isOver: isOver(errors) };
}

function isOver(errors: readonly RunFailure[]): boolean {
  return errors.some(({ code }) => code === "unauthorized" || code === "rate-limited");
}

async function attempt<T>(
  { repository }: ConflictTarget,
  task: () => Promise<T>,
  errors: RunFailure[],
): Promise<T | undefined> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof GitError)) throw error;
    const failure =
      error instanceof GitHubError
        ? { code: error.code, message: error.message }
        : { code: "git", message: describeGitFailure(error) };
    errors.push({ repository: formatRepositoryRef(repository), ...failure });
    return undefined;
  }
}

/** Somebody asked for this very pull request: that nothing can be done with it must not look like success. */
function describeUnfit(
  { repository: { owner, name }, number, detail }: PullRequestResolution,
  unfit: NonNullable<PullRequestResolution["unfit"]>,
): RunFailure {
  const repository = formatRepositoryRef({ owner, name });
  const code = unfit === "missing" ? "not-found" : "invalid";
  const remedy = "Check the inputs `pull-request` and `repository`.";
  return { repository, code, message: `${repository}#${number}: ${detail}. ${remedy}` };
}

function describeFailure(
  repository: RepositoryRef,
  number: number,
  failure: RunFailure | undefined,
): PullRequestResolution {
  return {
    ...describeMissing(repository, number),
    outcome: "failed",
    detail: failure?.message,
    unfit: undefined,
  };
}

async function listNumbers(
  { repository, pullRequests }: ConflictRequest,
  { pullRequestThreads }: ConflictDependencies,
): Promise<readonly number[]> {
  if (pullRequests !== "all") return pullRequests;
  const open = await pullRequestThreads.listAllOpen(repository);
  return open.filter(isSyncPullRequest).map(({ number }) => number);
}

async function work(
  number: number,
  inputs: ConflictRequest,
  dependencies: ConflictDependencies,
): Promise<PullRequestResolution> {
  const { repository, isDryRun } = inputs;
  const read = () => dependencies.pullRequestThreads.read(repository, number);
  const { pullRequest, resolution } = await resolvePullRequest(number, read, inputs, dependencies);
  if (pullRequest === null || isDryRun) return resolution;
  const unannounced = await findUnannounced(pullRequest, resolution, dependencies);
  const reported = unannounced ?? resolution;
  const problems = await announce(pullRequest, reported, dependencies);
  for (const problem of problems) dependencies.logger.warning(`#${number}: ${problem}`);
  if (problems.length === 0) return reported;
  return {
    ...reported,
    detail: [reported.detail, ...problems].filter((text) => text !== undefined).join("; "),
  };
}

function describe({ repository, number, outcome, detail, files }: PullRequestResolution): string {
  const resolved = files.filter(({ resolution }) => resolution.status === "resolved").length;
  const counts = files.length === 0 ? "" : `, ${formatShare(resolved, files.length, "file")} resolved`;
  const why = detail === undefined ? "" : ` (${detail})`;
  return `${formatRepositoryRef(repository)}#${number}: ${outcome}${counts}${why}`;
}
