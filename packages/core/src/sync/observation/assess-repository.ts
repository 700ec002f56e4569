import type { BranchTip } from "../../ports/observation.ts";
import type { ComparisonLookup, ComparisonRequest } from "../../ports/repositories.ts";
import type { PlanningFailure } from "../outcome/planning-failure.ts";
import { baseOfSyncBranch, isSyncBranch, syncBranchNames } from "../pull-request/sync-branch.ts";
import { judgeComparison } from "./judge-comparison.ts";
import { findListed } from "./listed-pull-requests.ts";
import { describeNameInTheWay, findNameInTheWay } from "./name-in-the-way.ts";
import type { ObservedBranch, ObservedRepository, SyncBranchTip } from "./observed-repository.ts";
import type { OpenRepository } from "./open-repositories.ts";
import type { StaleBranch } from "./stale-branch.ts";

/** Puts together what was observed in one repository: each of its branches is settled or stale. */
export function assessRepository(
  opening: OpenRepository,
  lookups: ReadonlyMap<ComparisonRequest, ComparisonLookup>,
  botUserIds: readonly number[],
): ObservedRepository {
  const { request, snapshot, defaultBranch, comparisons } = opening;
  const { config, settings } = request;
  const failure = findSharedFailure(comparisons.map((comparison) => lookups.get(comparison)));
  if (failure === "rate-limited") return { status: "skipped", config, reason: "rate-limit" };
  if (failure !== null) return { status: "failed", config, failure };
  const names = new Set(snapshot.branches.map(({ name }) => name));
  const compared = comparisons.flatMap((comparison) => {
    const hasSyncBranch = syncBranchNames(comparison.branch.name, settings.branchPrefixes).some((name) =>
      names.has(name),
    );
    return judgeComparison(comparison, lookups.get(comparison), { settings, botUserIds, hasSyncBranch });
  });
  const completed = compared.map((branch): ObservedBranch => {
    if (branch.status === "settled") return branch;
    const listed = findListed(branch.branch, snapshot.openPullRequests);
    const known = listed === undefined ? branch.branch : { ...branch.branch, listedPullRequests: listed };
    return { status: "stale", branch: addNameInTheWay(known, names) };
  });
  return {
    status: "scanned",
    config,
    repository: snapshot.repository,
    defaultBranch: defaultBranch.name,
    threshold: settings.threshold,
    identity: {
      labels: settings.labels,
      ecosystem: settings.ecosystem,
      branchPrefixes: settings.branchPrefixes,
    },
    branches: [...opening.settled, ...completed].toSorted(byName),
    syncBranches:
      settings.mode === "report" ? [] : listSyncBranches(snapshot.branches, settings.branchPrefixes),
  };
}

/** When not one branch of a repository could be compared, the repository failed, or its turn never came. */
function findSharedFailure(
  lookups: readonly (ComparisonLookup | undefined)[],
): PlanningFailure | "rate-limited" | null {
  const [first] = lookups;
  if (first === undefined || lookups.some((lookup) => lookup?.status !== "failed")) return null;
  const errors = lookups.flatMap((lookup) => (lookup?.status === "failed" ? [lookup.error] : []));
  const telling = errors.find((error) => error.code !== "rate-limited");
  return telling === undefined ? "rate-limited" : { code: telling.code, message: telling.message };
}

/** Finds out early where git cannot keep a sync branch. */
function addNameInTheWay(branch: StaleBranch, names: ReadonlySet<string>): StaleBranch {
  const { mode, head, branchPrefixes } = branch.settings;
  if (mode === "report" || head === "default-branch") return branch;
  const base = branch.comparison.branch.name;
  const taken = findNameInTheWay(base, names, branchPrefixes);
  return taken === null ? branch : { ...branch, obstacle: describeNameInTheWay(taken, base, branchPrefixes) };
}

function byName(a: ObservedBranch, b: ObservedBranch): number {
  const name = (branch: ObservedBranch) =>
    branch.status === "settled" ? branch.result.name : branch.branch.comparison.branch.name;
  return name(a) < name(b) ? -1 : 1;
}

function listSyncBranches(
  branches: readonly BranchTip[],
  prefixes: readonly string[],
): readonly SyncBranchTip[] {
  const own = branches.filter(({ name }) => isSyncBranch(name, prefixes));
  if (own.length === 0) return [];
  const names = new Set(branches.map(({ name }) => name));
  return own.map((branch) => ({ ...branch, hasBase: names.has(baseOfSyncBranch(branch.name, prefixes)) }));
}
