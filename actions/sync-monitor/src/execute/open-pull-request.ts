import { GitHubError } from "@automation/core/errors";
import type { BranchComparison } from "@automation/core/ports";
import { type DueBranch, linkByText, type OperationOf, type OperationOutcome } from "@automation/core/sync";
import type { ExecuteDependencies, SyncDependencies } from "../dependencies.ts";
import { ensurePullRequest } from "./ensure-pull-request.ts";
import { isHistoryOnly } from "./history-only.ts";
import { followDecision, type OperationEnd } from "./operation-end.ts";
import { prepareSyncBranch, type SyncBranchResult } from "./sync-branch.ts";

/** Opens the sync pull request into one stale branch, on numbers that are true at this moment. */
export async function openPullRequest(
  { due }: OperationOf<"open-pull-request">,
  dependencies: ExecuteDependencies,
): Promise<OperationEnd> {
  const { branches, approved, planAgain } = dependencies;
  const now = await branches.read(due.repository, due.comparison.branch.name);
  if (now === null) return { outcome: "branch-deleted" };
  if (now.oid === due.comparison.branch.oid) return openOn(due, dependencies);
  if (approved !== undefined) {
    return { outcome: "deferred", detail: "stale plan: the branch moved while the plan was applied" };
  }
  const comparison = await compareMoved(due, now.oid, dependencies);
  if (comparison === null) return { outcome: "unrelated-histories" };
  const decision = await planAgain(due.observed, { comparison: { status: "compared", comparison } });
  if (decision.kind !== "open-pull-request") return followDecision(decision);
  return { ...(await openOn(decision.due, dependencies)), comparison: decision.due.comparison };
}

/** Codes of failures after which GitHub certainly opened nothing. */
const REFUSED: readonly GitHubError["code"][] = ["forbidden", "invalid", "not-found", "blocked"];

/** Compares a branch that moved while the run was busy elsewhere; `null` without a common ancestor. */
async function compareMoved(
  { repository, defaultBranch, comparison }: DueBranch,
  oid: string,
  { branches }: SyncDependencies,
): Promise<BranchComparison | null> {
  const { name } = comparison.branch;
  const counts = await branches.compare(repository, defaultBranch.name, name);
  if (counts === null) return null;
  return { branch: { name, oid }, tipAuthorId: comparison.tipAuthorId, ...counts };
}

async function openOn(due: DueBranch, dependencies: SyncDependencies): Promise<OperationOutcome> {
  const { defaultBranch, settings } = due;
  if (settings.head === "default-branch") {
    return ensurePullRequest(due, { head: defaultBranch.name, isConflict: false }, dependencies);
  }
  const prepared = await prepareSyncBranch(due, dependencies);
  if (prepared.status === "branch-refused") return openFromDefault(due, prepared.why, dependencies);
  if (prepared.status !== "ready") return describeUnready(prepared);
  if (prepared.isDisposable && (await isHistoryOnly(due, prepared, dependencies))) {
    await withdraw(due, prepared, dependencies);
    return {
      outcome: "content-identical",
      detail: "merging the default branch changes no file; only the history differs",
    };
  }
  try {
    const { name: head, isConflict } = prepared;
    return await ensurePullRequest(due, { head, isConflict }, dependencies);
  } catch (error) {
    const isRefused = error instanceof GitHubError && REFUSED.includes(error.code);
    if (isRefused && prepared.isDisposable) await withdraw(due, prepared, dependencies);
    throw error;
  }
}

/**
 * Where no sync branch may be made, a branch that is only behind can be brought up to date from the default branch
 * itself. One with commits of its own might conflict, and resolving that would push into the default branch.
 */
async function openFromDefault(
  due: DueBranch,
  why: string,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  if (due.comparison.aheadBy > 0) return { outcome: "reported", detail: `${why}; merge by hand` };
  const fromDefault = { ...due, settings: { ...due.settings, head: "default-branch" as const } };
  const head = { head: due.defaultBranch.name, isConflict: false };
  const outcome = await ensurePullRequest(fromDefault, head, dependencies);
  const detail = [`${why}, so the default branch itself is the head`, outcome.detail].filter(Boolean);
  return outcome.pullRequest === undefined ? outcome : { ...outcome, detail: detail.join("; ") };
}

function describeUnready(
  prepared: Exclude<SyncBranchResult, { status: "ready" | "branch-refused" }>,
): OperationOutcome {
  switch (prepared.status) {
    case "up-to-date":
      return { outcome: "up-to-date" };
    case "open-already":
      return {
        outcome: "already-open",
        pullRequest: linkByText(prepared.pullRequest),
        detail: "opened by another run meanwhile",
      };
    case "moved-meanwhile":
      return { outcome: "deferred", detail: "the sync branch moved meanwhile; the next run tries again" };
    case "conflict-without-branch":
      return {
        outcome: "conflict",
        detail: `the default branch does not merge cleanly, and a rule prevents ${prepared.name} from showing it; merge by hand`,
      };
  }
}

/** Takes a sync branch that holds nobody's work away where no pull request may come from it: no litter. */
async function withdraw(
  { repository }: DueBranch,
  { name, oid }: { readonly name: string; readonly oid: string },
  { branches, logger }: SyncDependencies,
): Promise<void> {
  try {
    await branches.remove(repository, name, oid);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    logger.debug(error.message);
  }
}
