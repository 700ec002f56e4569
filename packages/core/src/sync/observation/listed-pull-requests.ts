import type { OpenPullRequests } from "../../ports/observation.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import { findSyncPullRequest, targetOf } from "../pull-request/sync-pull-request.ts";
import type { RepositorySettings } from "../sync-settings.ts";
import type { StaleBranch } from "./stale-branch.ts";

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
 * What the list of a whole repository says to be open into a stale branch: its sync pull request, or that nothing at all is
 * open. `undefined` where something else is: only the branch's own list can tell what.
 */
export function findListed(
  branch: StaleBranch,
  listed: OpenPullRequests | undefined,
): readonly PullRequest[] | undefined {
  if (listed === undefined || branch.settings.mode !== "pull-request") return undefined;
  const base = branch.comparison.branch.name;
  const into = listed.labelled.filter((pull) => pull.base === base);
  const isKnown = ["own", "other-ecosystem"].includes(findSyncPullRequest(into, targetOf(branch)).kind);
  if (isKnown) return into;
  return listed.bases.has(base) ? undefined : [];
}
