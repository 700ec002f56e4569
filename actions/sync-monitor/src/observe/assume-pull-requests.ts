import {
  type DueBranch,
  findSyncPullRequest,
  type OpenPullRequests,
  type RepositorySettings,
  targetOf,
} from "@automation/core/sync";

/** From so many repositories on, asking for open pull requests with the repositories costs less than branch by branch. */
const MANY_REPOSITORIES = 100;

/**
 * The label to find a repository's sync pull requests by; `undefined` where they are asked for branch by branch.
 *
 * @param repositories how many there are in the run
 */
export function labelToAskFor(
  { mode, labels }: RepositorySettings,
  repositories: number,
): string | undefined {
  return repositories > MANY_REPOSITORIES && mode === "pull-request" ? labels.at(-1) : undefined;
}

/**
 * Takes over what the list of the whole repository says about a due branch: its sync pull request, or that nothing at all
 * is open into it. Where something else is, only the branch's own list can tell what.
 */
export function assumePullRequests(due: DueBranch, listed: OpenPullRequests | undefined): DueBranch {
  if (listed === undefined || due.settings.mode !== "pull-request") return due;
  const base = due.comparison.branch.name;
  const into = listed.labelled.filter((pull) => pull.base === base);
  const isKnown = ["own", "other-ecosystem"].includes(findSyncPullRequest(into, targetOf(due)).kind);
  if (!isKnown && listed.bases.has(base)) return due;
  return { ...due, openPullRequests: isKnown ? into : [], arePullRequestsAssumed: true };
}
