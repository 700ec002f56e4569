import { accessOf } from "../../auth/access.ts";
import type { Viewer } from "../../auth/viewer.ts";
import type { Domain } from "../../state/domain.ts";
import type { PullRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { listPullRequests } from "../../state/store.ts";

/** Whether maintainers of the base may push to the head: asked only of a fork's. */
export function isOpenToMaintainers({ headRepositoryId, maintainerCanModify }: PullRecord): boolean {
  return headRepositoryId !== null && maintainerCanModify !== false;
}

/**
 * Branches of a fork that a viewer may push to although the fork is not theirs: the heads of open pull requests that
 * allow it to maintainers, https://docs.github.com/pull-requests/collaborating-with-pull-requests/working-with-forks/allowing-changes-to-a-pull-request-branch-created-from-a-fork
 */
export function branchesForMaintainer(
  { store }: Domain,
  fork: RepositoryRecord,
  viewer: Viewer,
): readonly string[] {
  const bases = store
    .repositories()
    .filter((base) => base !== fork && ["admin", "write"].includes(accessOf(viewer, base)));
  return bases
    .flatMap(listPullRequests)
    .filter(({ state, pull }) => state === "open" && pull.headRepositoryId === fork.id)
    .filter(({ pull }) => isOpenToMaintainers(pull))
    .map(({ pull }) => pull.headRef);
}
