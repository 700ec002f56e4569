import { judgeRules } from "../observation/branch-rules.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";
import { findSyncPullRequest, targetOf } from "../pull-request/sync-pull-request.ts";
import { decidePullRequest } from "./decide-pull-request.ts";
import type { DueBranch } from "./due-branch.ts";
import type { Decision } from "./planned-operation.ts";
import type { BranchAnswers } from "./questions/answers.ts";
import { findCounts } from "./questions/comparison.ts";
import { findTree, type HistoryFacts } from "./questions/history.ts";
import { findOpenPullRequests } from "./questions/open-pull-requests.ts";
import { findProtection } from "./questions/protection.ts";
import { settle, settleFailed } from "./settle.ts";

/** Decides about one stale branch, or names the one question that has to be answered first. */
export function decideBranch(branch: StaleBranch, answers: BranchAnswers, facts: HistoryFacts): Decision {
  const { settings } = branch;
  if (settings.mode === "report") return settle({ observed: branch, ...branch }, "reported");
  const counts = findCounts(branch, answers, facts.botUserIds);
  if (counts.status === "reassessed") return { kind: "reassessed", branches: counts.branches };
  if (counts.status === "unknown") return { kind: "question", question: counts.question };
  const { comparison } = counts;
  const open = findOpenPullRequests(branch, answers);
  if (open.status === "unknown") {
    return { kind: "question", question: { kind: "open-pull-requests", branch, comparison } };
  }
  if (open.status === "failed") return settleFailed({ observed: branch, comparison }, open.failure);
  const { repository, defaultBranch } = branch;
  const { rules, pullRequests: openPullRequests } = open;
  const due: DueBranch = {
    ...{ observed: branch, repository, defaultBranch, settings },
    ...{ comparison, openPullRequests, rules, treeOid: findTree(answers) },
  };
  const own = findSyncPullRequest(openPullRequests, targetOf(due));
  if (counts.isOnlyKept && own.kind !== "own") return settle(due, "diverged");
  const verdict = judgeRules(rules);
  if (verdict !== null) {
    const { pullRequest } = own.kind === "own" ? own : {};
    return settle(due, verdict.outcome, { detail: verdict.detail, ...(pullRequest && { pullRequest }) });
  }
  if (settings.mode === "fast-forward" && comparison.aheadBy === 0) {
    const isProtected = findProtection(rules, answers);
    if (isProtected === undefined) {
      return { kind: "question", question: { kind: "protection", branch, comparison } };
    }
    if (!isProtected) return { kind: "fast-forward", due };
  }
  return decidePullRequest(due, answers, facts);
}
