import { isAdministrator } from "../../auth/access.ts";
import type { GitRefUpdate, GitRepository } from "../../git/backend.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import type { BranchProtection, RulesetRecord } from "../../state/rule-records.ts";
import { latestReviews } from "../reviews/reviews.ts";
import { checkStates } from "../statuses/statuses.ts";
import { asProtection, forbids, rulesetsOf } from "./rulesets.ts";

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

/** One set of rules that hold for a branch: its protection, or a ruleset. */
export interface Restriction {
  readonly rules: BranchProtection;
  readonly ruleset: RulesetRecord | null;
}

/**
 * What holds for a branch, but for what administrators are free of where they are.
 *
 * @param actor login of who moves it
 */
export function restrictionsOf(
  repository: RepositoryRecord,
  branch: string,
  actor: string,
): readonly Restriction[] {
  const own = protectionOf(repository, branch);
  const all = [
    ...(own === null ? [] : [{ rules: own, ruleset: null }]),
    ...rulesetsOf(repository, branch).map((ruleset) => ({ rules: asProtection(ruleset), ruleset })),
  ];
  return all.filter(({ rules }) => rules.isAdminEnforced || !isAdministrator(repository, actor));
}

/** Words for who is not among those who may push to a branch, recorded by many clients of GitHub. */
export const NOT_AUTHORIZED =
  "You're not authorized to push to this branch. " +
  "Visit https://docs.github.com/articles/about-protected-branches/ for more information.";

/** Whether rules name who may push, and somebody is not among them. */
export function isShutOut({ pushers }: BranchProtection, actor: string): boolean {
  return pushers?.some((login) => login.toLowerCase() === actor.toLowerCase()) === false;
}

/** GitHub reports what a ruleset forbids below one headline. */
function renderRefusal({ ruleset }: Restriction, message: string): string {
  return ruleset === null ? message : `Repository rule violations found\n\n${message}\n\n`;
}

/** Why a branch may not be moved, made (`current` is `null`) or deleted like this, in GitHub's words; `null` when it may. */
export async function refuseByRules(
  repository: RepositoryRecord,
  git: GitRepository,
  branch: string,
  update: GitRefUpdate & { readonly current: string | null },
  actor: string,
): Promise<string | null> {
  for (const restriction of restrictionsOf(repository, branch, actor)) {
    const message =
      update.current !== null && isShutOut(restriction.rules, actor)
        ? NOT_AUTHORIZED
        : await refuseMove(repository, git, restriction, update);
    if (message !== null) {
      return renderRefusal(restriction, message);
    }
  }
  return null;
}

async function refuseMove(
  repository: RepositoryRecord,
  git: GitRepository,
  { rules, ruleset }: Restriction,
  { current, after, force }: GitRefUpdate & { readonly current: string | null },
): Promise<string | null> {
  if (current === null) {
    return ruleset !== null && forbids(ruleset, "creation")
      ? "Cannot create ref due to creations being restricted."
      : null;
  }
  if (rules.isLocked === true) {
    return "Cannot change this locked branch";
  }
  if (after === null) {
    return rules.allowsDeletions
      ? null
      : ruleset === null
        ? "Cannot delete this protected branch"
        : "Cannot delete this branch";
  }
  if (ruleset !== null && forbids(ruleset, "update")) {
    return "Cannot update this protected ref.";
  }
  if (rules.requiredReviews !== null) {
    return "Changes must be made through a pull request.";
  }
  if (!rules.allowsForcePushes && force && !(await git.isAncestor(current, after))) {
    return ruleset === null
      ? "Cannot force-push to this protected branch"
      : "Cannot force-push to this branch";
  }
  if (rules.requiresLinearHistory && (await hasMerges(git, after, current))) {
    return NO_MERGES;
  }
  return refuseByChecks(repository, rules, after);
}

/** A branch with a linear history takes no merge commits, by whatever way. */
export const NO_MERGES = "This branch must not contain merge commits.";

async function hasMerges(git: GitRepository, oid: string, notOid: string): Promise<boolean> {
  return (await git.listCommits(oid, notOid)).some(({ parentOids }) => parentOids.length > 1);
}

/** Whether a merge commit may come into a branch. */
export function requiresLinearHistory(repository: RepositoryRecord, branch: string, actor: string): boolean {
  return restrictionsOf(repository, branch, actor).some(({ rules }) => rules.requiresLinearHistory);
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

/** What the rules of its base still ask of a pull request before `actor` may merge it; `null` for nothing. */
export async function refuseMergeByRules(
  repository: RepositoryRecord,
  git: GitRepository,
  issue: PullRequestRecord,
  actor: string,
): Promise<string | null> {
  for (const restriction of restrictionsOf(repository, issue.pull.baseRef, actor)) {
    const message = isShutOut(restriction.rules, actor)
      ? NOT_AUTHORIZED
      : await refuseMerge(repository, git, restriction, issue);
    if (message !== null) {
      return renderRefusal(restriction, message);
    }
  }
  return null;
}

async function refuseMerge(
  repository: RepositoryRecord,
  git: GitRepository,
  { rules, ruleset }: Restriction,
  issue: PullRequestRecord,
): Promise<string | null> {
  const { pull } = issue;
  if (rules.isLocked === true) {
    return "Cannot change this locked branch";
  }
  if (ruleset !== null && forbids(ruleset, "update")) {
    return "Cannot update this protected ref.";
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

/**
 * In a word, how a pull request without conflicts stands: `rule` is what its base still asks for. Checks that nobody
 * asks for make it `unstable` while they have not passed.
 */
export function mergeState(
  repository: RepositoryRecord,
  headOid: string,
  rule: string | null,
): "clean" | "unstable" | "behind" | "blocked" {
  if (rule !== null) {
    return rule.includes("Head branch is out of date") ? "behind" : "blocked";
  }
  const states = [...checkStates(repository, headOid).values()];
  return states.every((state) => state === "success") ? "clean" : "unstable";
}
