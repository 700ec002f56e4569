import type { SyncMarker } from "../../ports/branch-histories.ts";
import type { BranchTip } from "../../ports/observation.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import type { RepositoryRef } from "../../repository/repository-ref.ts";
import { codeSpan } from "../../text/markdown.ts";
import type { ObservedRepository } from "../observation/observed-repository.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";
import type { BranchOutcome } from "../outcome/outcome.ts";
import { baseOfSyncBranch } from "../pull-request/sync-branch.ts";
import { findSyncPullRequest } from "../pull-request/sync-pull-request.ts";
import { fillLabels, namesOf } from "../pull-request/wording.ts";
import type { RepositorySettings } from "../sync-settings.ts";
import type { SyncPlan } from "./planned-operation.ts";

/** How it stands with the branch that a sync branch is for. `still-behind` asks for nothing by itself. */
export type SyncBranchStatus = "caught-up" | "still-behind" | "excluded" | "base-gone" | "base-is-default";

/** A sync branch that nothing of this run needs. */
export interface IdleSyncBranch {
  /** The repository under the name that it has now. */
  readonly repository: RepositoryRef;
  readonly branch: BranchTip;
  readonly base: string;
  readonly defaultBranch: string;
  readonly status: SyncBranchStatus;
  /** What our own pull requests are known by. */
  readonly identity: Pick<RepositorySettings, "labels" | "ecosystem" | "branchPrefixes">;
}

/** A sync branch to be taken away, with the pull request of ours that still comes from it, if one does. */
export interface Cleanup {
  readonly idle: IdleSyncBranch;
  readonly pullRequest?: PullRequest;
  readonly marker?: SyncMarker;
}

/** Outcomes after which nobody knows enough about a branch to tidy up after it. */
const UNSURE: readonly BranchOutcome[] = ["failed", "deferred", "branch-deleted", "unrelated-histories"];

/**
 * Lists the sync branches of a repository whose base needs none now. Those of stale branches are left alone: they have an
 * open pull request, get one, or wait for a person to reopen theirs.
 *
 * @param hopeless stale branches that need none either
 */
export function listIdleSyncBranches(
  observed: ObservedRepository,
  hopeless: ReadonlyMap<StaleBranch, BranchOutcome> = new Map(),
): readonly IdleSyncBranch[] {
  if (observed.status !== "scanned") return [];
  const { repository, defaultBranch, branches, syncBranches, identity } = observed;
  const results = new Map(
    branches.map((branch) =>
      branch.status === "stale"
        ? ([branch.branch.comparison.branch.name, hopeless.get(branch.branch) ?? null] as const)
        : ([branch.result.name, branch.result.outcome] as const),
    ),
  );
  return syncBranches.flatMap(({ name, oid, hasBase }) => {
    const base = baseOfSyncBranch(name, identity.branchPrefixes);
    const status = hasBase ? judgeStatus(base, defaultBranch, results.get(base)) : "base-gone";
    if (status === null) return [];
    const names = namesOf({
      repository,
      comparison: { branch: { name: base } },
      defaultBranch: { name: defaultBranch },
    });
    const labels = fillLabels(identity.labels, names);
    const branch = { name, oid };
    return [{ repository, branch, base, defaultBranch, status, identity: { ...identity, labels } }];
  });
}

const HOPELESS: readonly BranchOutcome[] = ["finished", "squash-replay", "content-identical"];

/**
 * Stale branches that no pull request may come into, with why: they need no sync branch. A person's veto is not among the
 * reasons, because it may be taken back by a reopening.
 */
export function listHopeless({
  settled,
}: Pick<SyncPlan, "settled">): ReadonlyMap<StaleBranch, BranchOutcome> {
  const hopeless = settled.filter(({ result }) => HOPELESS.includes(result.outcome));
  return new Map(hopeless.map(({ branch, result }) => [branch, result.outcome]));
}

/** `null` where the branch is needed, or too little is known. A branch that is kept out of the report has no outcome. */
function judgeStatus(
  base: string,
  defaultBranch: string,
  outcome: BranchOutcome | null | undefined,
): SyncBranchStatus | null {
  if (base === defaultBranch) return "base-is-default";
  if (outcome === null || (outcome !== undefined && UNSURE.includes(outcome))) return null;
  if (outcome === "up-to-date" || outcome === "ahead") return "caught-up";
  return outcome === "excluded" ? "excluded" : "still-behind";
}

/**
 * Decides whether a sync branch goes, given what is open into its base; `null`: it stays.
 *
 * Somebody else's pull request keeps it, another configuration's too, and so does one of ours that still has a purpose, or
 * that a person opened again after a run had closed it.
 */
export function planCleanup(idle: IdleSyncBranch, open: readonly PullRequest[]): Cleanup | null {
  const { base, defaultBranch, identity, status } = idle;
  const existing = findSyncPullRequest(open, { base, defaultBranch, ...identity });
  const isFromHere = existing.kind !== "none" && existing.pullRequest.head === idle.branch.name;
  if (!isFromHere) return { idle };
  if (existing.kind !== "own" || status === "still-behind") return null;
  const { pullRequest, marker } = existing;
  if (marker.closedFor !== undefined || !mayCleanUp(marker.ecosystem, idle)) return null;
  return { idle, pullRequest, marker };
}

/**
 * Whether what an ecosystem left may be taken away: our own may. What names none is of an older version; it may go where it
 * has no purpose for anybody, but not because this configuration leaves the branch out: another one may want it.
 */
export function mayCleanUp(
  ecosystem: string | undefined,
  { identity, status }: Pick<IdleSyncBranch, "identity" | "status">,
): boolean {
  return ecosystem === undefined ? status !== "excluded" : ecosystem === identity.ecosystem;
}

/** Says what a cleanup would do, for a dry run. Names are not escaped. */
export function describeCleanup({ idle, pullRequest }: Cleanup): string {
  const close = pullRequest === undefined ? "" : `close sync pull request #${pullRequest.number} and `;
  return `${close}remove the sync branch if it holds nobody's work: ${STATUSES[idle.status]}`;
}

/** What is said about a status, without names. */
const STATUSES: Readonly<Record<SyncBranchStatus, string>> = {
  "caught-up": "the branch has caught up",
  "still-behind": "no pull request uses it any more",
  excluded: "the configuration excludes the branch",
  "base-gone": "its base branch no longer exists",
  "base-is-default": "its base branch is now the default branch",
};

/** Says why a sync branch goes, for the report. */
export function describeStatus(status: SyncBranchStatus): string {
  return STATUSES[status];
}

/** Why a run closes a pull request of ours: the status of its base, or that it brings in a former default branch. */
export type ClosingReason = Exclude<SyncBranchStatus, "still-behind"> | "default-branch-changed";

/** Hidden in the one comment that says why a pull request was closed. */
export const CLOSING_MARK = "<!-- sync-monitor:closed -->";

/** The comment with which a run closes a pull request of ours. Nobody is mentioned, whatever the branches are called. */
export function renderClosingComment(reason: ClosingReason, base: string, defaultBranch: string): string {
  const [one, other] = [codeSpan(base), codeSpan(defaultBranch)];
  const why: Readonly<Record<ClosingReason, string>> = {
    "caught-up": `${one} now contains everything of ${other}, so there is nothing left to merge.`,
    excluded: `The configuration now excludes ${one}.`,
    "base-gone": `${one} no longer exists.`,
    "base-is-default": `${one} is now the default branch, so there is nothing to sync it with.`,
    "default-branch-changed": `The default branch is now ${other}, and this pull request merges the former one. If ${one} is behind, a new pull request replaces this one.`,
  };
  return `${CLOSING_MARK}\nClosed by sync-monitor: ${why[reason]} This is no veto: should ${one} fall behind again, it gets a new pull request.`;
}
