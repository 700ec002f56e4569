import { tokenKindOf } from "@automation/core/health";
import type { BranchOutcome, RepositoryResult } from "@automation/core/sync";
import type { Inputs } from "../inputs.ts";

/** Outcomes of a branch whose sync pull request waits for its checks, or will. */
const WITH_CHECKS: ReadonlySet<BranchOutcome> = new Set<BranchOutcome>([
  "opened",
  "updated",
  "already-open",
  "conflict",
  "planned",
]);

/**
 * What to know where the pull requests are made with a workflow's own token, whose events GitHub lets start no workflow before
 * somebody approves it; `null` for any other token, and where there is no pull request.
 */
export function describeApprovals(
  { githubToken, app }: Pick<Inputs, "githubToken" | "app">,
  limit: number | undefined,
  repositories: readonly RepositoryResult[],
): string | null {
  if (app !== undefined || tokenKindOf(githubToken, limit) !== "workflow") return null;
  const isAnyOpen = repositories.some(({ branches }) =>
    branches.some(({ outcome }) => WITH_CHECKS.has(outcome)),
  );
  if (!isAnyOpen) return null;
  return "The sync pull requests are made with github.token, so their checks wait until somebody with write access approves the workflow runs. To avoid this, use the token of a GitHub App (`app-id` and `app-private-key`), or a personal access token as `github-token`.";
}
