import type { GitRefUpdate, GitRepository } from "../git/backend.ts";
import type { BranchProtection, PullRequestRecord, RepositoryRecord } from "./records.ts";
import { latestReviews } from "./reviews.ts";
import { checkStates } from "./statuses.ts";

/** What a protected branch of a seed asks for: a pull request with one approval, of everybody. */
export const DEFAULT_PROTECTION: BranchProtection = {
  requiredReviews: 1,
  requiredChecks: null,
  isAdminEnforced: true,
  requiresLinearHistory: false,
  allowsForcePushes: false,
  allowsDeletions: false,
};

/** The rules of a branch; `null` for one that is not protected. */
export function protectionOf(repository: RepositoryRecord, branch: string): BranchProtection | null {
  return repository.protectedBranches.includes(branch)
    ? (repository.protections[branch] ?? DEFAULT_PROTECTION)
    : null;
}

/** Sets the rules of a branch; `null` takes them away. */
export function setProtection(
  repository: RepositoryRecord,
  branch: string,
  protection: BranchProtection | null,
): void {
  repository.protectedBranches = repository.protectedBranches.filter((name) => name !== branch);
  delete repository.protections[branch];
  if (protection !== null) {
    repository.protectedBranches.push(branch);
    repository.protections[branch] = protection;
  }
}

/** Why a protected branch may not be moved like this, in git's and GitHub's words; `null` when it may. */
export async function refuseByRules(
  repository: RepositoryRecord,
  git: GitRepository,
  branch: string,
  update: GitRefUpdate & { readonly current: string },
): Promise<string | null> {
  const rules = protectionOf(repository, branch);
  if (rules === null || (!rules.isAdminEnforced && repository.access === "admin")) {
    return null;
  }
  if (rules.isLocked === true) {
    return "Cannot change this locked branch";
  }
  if (update.after === null) {
    return rules.allowsDeletions ? null : "Cannot delete this protected branch";
  }
  if (rules.requiredReviews !== null) {
    return "Changes must be made through a pull request.";
  }
  if (!rules.allowsForcePushes && update.force && !(await git.isAncestor(update.current, update.after))) {
    return "Cannot force-push to this protected branch";
  }
  return refuseByChecks(repository, rules, update.after);
}

/** The first required check that a commit has not passed, in GitHub's words. */
export function refuseByChecks(
  repository: RepositoryRecord,
  { requiredChecks }: BranchProtection,
  oid: string,
): string | null {
  const states = checkStates(repository, oid);
  for (const context of requiredChecks?.contexts ?? []) {
    const state = states.get(context);
    if (state === undefined || state === "pending") {
      return `Required status check "${context}" is ${state ?? "expected"}.`;
    }
    if (state !== "success") {
      return `Required status check "${context}" is failing.`;
    }
  }
  return null;
}

/** What the rules of its base still ask of a pull request; `null` for nothing. */
export async function refuseMergeByRules(
  repository: RepositoryRecord,
  git: GitRepository,
  issue: PullRequestRecord,
): Promise<string | null> {
  const { pull } = issue;
  const rules = protectionOf(repository, pull.baseRef);
  if (rules === null || (!rules.isAdminEnforced && repository.access === "admin")) {
    return null;
  }
  if (rules.isLocked === true) {
    return "Cannot change this locked branch";
  }
  const opinions = latestReviews(issue);
  if (opinions.some(({ state }) => state === "CHANGES_REQUESTED") && rules.requiredReviews !== null) {
    return "Changes have been requested by reviewers with write access.";
  }
  const approvals = opinions.filter(({ state }) => state === "APPROVED").length;
  const needed = rules.requiredReviews ?? 0;
  if (approvals < needed) {
    return needed === 1
      ? "At least 1 approving review is required by reviewers with write access."
      : `At least ${needed} approving reviews are required by reviewers with write access.`;
  }
  const isBehind =
    rules.requiredChecks?.isStrict === true && !(await git.isAncestor(pull.baseOid, pull.headOid));
  if (isBehind) {
    return "Head branch is out of date. Review and try the merge again.";
  }
  return refuseByChecks(repository, rules, pull.headOid);
}
