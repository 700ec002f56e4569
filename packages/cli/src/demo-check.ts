import { formatCount, pluralize } from "@automation/core/text";
import type { Sandbox } from "@automation/github-sandbox";
import type { ConflictReport } from "./conflict-lines.ts";
import type { DemoPass } from "./demo-pass.ts";

/** An open sync pull request, as the sandbox itself has it. */
export interface SyncPullRequest {
  /** `owner/name` */
  readonly repository: string;
  readonly number: number;
  readonly base: string;
  /** GitHub merges it after a review only. */
  readonly needsReview: boolean;
}

/**
 * What of round one's promises did not come true, one per line.
 *
 * @param open Every sync pull request that is open after the second run.
 */
export function findProblems(
  first: DemoPass,
  resolution: ConflictReport,
  second: DemoPass,
  open: readonly SyncPullRequest[],
): string[] {
  const created = first.metrics.prs_created;
  const problems: string[] = [];
  if (first.exitCode !== 0 || second.exitCode !== 0) problems.push("the action ended with an error");
  if (created === 0) problems.push("the first run opened no pull requests");
  const outcomes = resolution.pull_requests.map(({ outcome }) => outcome);
  if (!outcomes.includes("resolved")) problems.push("no conflict was resolved");
  if (!outcomes.includes("needs-human")) problems.push("no conflict was left for a person");
  if (second.metrics.prs_created !== 0) {
    problems.push(`the second run opened ${second.metrics.prs_created} more`);
  }
  problems.push(...findDuplicates(open));
  if (open.length !== created) {
    problems.push(
      `the first run reported ${formatCount(created, "pull request")}, and ${open.length} ${pluralize(open.length, "is", "are")} open`,
    );
  }
  return problems;
}

/**
 * What of round two's promises did not come true, one per line.
 *
 * @param merged The pull requests of round one that were merged.
 * @param leftOpen Those that could not be.
 * @param open Every sync pull request that is open after the run.
 */
export function findRoundTwoProblems(
  resolution: ConflictReport,
  { merged, leftOpen }: Readonly<Record<"merged" | "leftOpen", readonly SyncPullRequest[]>>,
  third: DemoPass,
  open: readonly SyncPullRequest[],
): string[] {
  const problems: string[] = [];
  if (third.exitCode !== 0) problems.push("the action ended with an error");
  if (merged.length === 0) problems.push("no pull request could be merged");
  const isLeftToPeople = (of: SyncPullRequest) =>
    resolution.pull_requests.some(
      ({ repository, number, outcome }) =>
        repository === of.repository && number === of.number && outcome === "needs-human",
    );
  for (const pullRequest of leftOpen.filter((of) => !of.needsReview && !isLeftToPeople(of))) {
    problems.push(`${pullRequest.repository}#${pullRequest.number} could not be merged`);
  }
  const targets = new Set(open.map(targetOf));
  for (const target of merged.map(targetOf).filter((candidate) => !targets.has(candidate))) {
    problems.push(`${target} was merged in round one and not synced again`);
  }
  problems.push(...findDuplicates(open));
  const created = third.metrics.prs_created;
  if (open.length !== created + leftOpen.length) {
    problems.push(
      `${formatCount(created, "pull request")} opened in addition to ${leftOpen.length}, and ${open.length} ${pluralize(open.length, "is", "are")} open`,
    );
  }
  return problems;
}

function findDuplicates(open: readonly SyncPullRequest[]): string[] {
  const targets = open.map(targetOf);
  const duplicates = targets.filter((target, index) => targets.indexOf(target) !== index);
  return [...new Set(duplicates)].map((target) => `${target} has more than one sync pull request`);
}

function targetOf({ repository, base }: SyncPullRequest): string {
  return `${repository} ${base}`;
}

/** Every open sync pull request, asked of the sandbox itself. */
export async function listSyncPullRequests(
  sandbox: Pick<Sandbox, "repositories">,
): Promise<SyncPullRequest[]> {
  const perRepository = await Promise.all(
    sandbox.repositories().map(async (repository) => {
      const branches = await repository.branches();
      const pullRequests = await repository.pullRequests();
      return pullRequests
        .filter(({ state, pull }) => state === "open" && pull.headRef.startsWith("ecosystem-sync/"))
        .map(({ number, pull }) => ({
          repository: repository.fullName,
          number,
          base: pull.baseRef,
          needsReview: branches.some(({ name, isProtected }) => name === pull.baseRef && isProtected),
        }));
    }),
  );
  return perRepository.flat();
}
