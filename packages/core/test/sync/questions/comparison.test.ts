import { GitHubError } from "@automation/core/errors";
import type { ComparisonLookup } from "@automation/core/ports";
import { type AnswerValues, planSync } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import {
  type BranchFacts,
  comparison,
  due,
  knowledge,
  planningFacts,
  pullRequest,
  settings,
} from "../builders.ts";

const LIMITED = new GitHubError("No calls are left.", { code: "rate-limited", operation: "compare" });
const BROKEN = new GitHubError("502", { code: "server", operation: "compare" });

function compared(change: Parameters<typeof comparison>[0]): ComparisonLookup {
  return { status: "compared", comparison: comparison(change) };
}

function own(count: number): AnswerValues["own-commits"] {
  const found = { count, authorIds: [5], wasSynced: false, isFinished: false };
  return { status: "found", own: found, branchOid: comparison().branch.oid };
}

/** What becomes of a branch whose counts an earlier run left. */
function outcomeOf(
  comparison: AnswerValues["comparison"],
  more: BranchFacts["answers"] = {},
  facts: BranchFacts = {},
): string {
  const answers = { comparison, ...more };
  const known = due({ ...facts, answers });
  const { operations, settled, reassessed, questions } = planSync(knowledge([known]), planningFacts());
  const [question] = questions;
  if (question !== undefined) return `${question.kind}?`;
  const again = reassessed.get(known.branch);
  if (again === undefined) return operations[0]?.kind ?? `${settled[0]?.result.outcome}`;
  const [branch] = again;
  return branch === undefined ? "hidden" : branch.status === "settled" ? branch.result.outcome : "stale";
}

describe("counts of an earlier run", () => {
  it("are asked for again before anything is written on the strength of them", () => {
    const remembered = due({ comparison: comparison({ isRemembered: true }) });

    const { questions } = planSync(knowledge([remembered]), planningFacts());

    expect(questions.map(({ kind }) => kind)).toEqual(["comparison"]);
  });

  it.each<[string, AnswerValues["comparison"], string]>([
    ["stand", compared({ behindBy: 14 }), "open-pull-request"],
    ["are out of date: the branch is up to date", compared({ behindBy: 0 }), "up-to-date"],
    ["are out of date: the branch is near", compared({ behindBy: 3 }), "within-threshold"],
    ["are of a branch that is gone", { status: "branch-deleted" }, "branch-deleted"],
    ["are of a branch with another history", { status: "unrelated-histories" }, "unrelated-histories"],
    ["cannot be had without calls", { status: "failed", error: LIMITED }, "deferred"],
    ["cannot be had", { status: "failed", error: BROKEN }, "failed"],
    ["cannot be had because of a stop", { status: "stopped" }, "deferred"],
    ["tell that the branch is ahead by now", compared({ aheadBy: 2 }), "own-commits?"],
  ])("%s", (_, answer, expected) => {
    expect(outcomeOf(answer)).toBe(expected);
  });

  it.each<[string, AnswerValues["own-commits"], BranchFacts, string]>([
    ["it has none of its own", own(0), {}, "open-pull-request"],
    ["it has some of its own", own(2), {}, "diverged"],
    [
      "it has some of its own, which are left out",
      own(2),
      { settings: settings({ diverged: "skip" }) },
      "hidden",
    ],
    [
      "its open sync pull request is kept",
      own(2),
      { hasSyncBranch: true, openPullRequests: [pullRequest()] },
      "update-pull-request",
    ],
    ["none is opened for it", own(2), { hasSyncBranch: true }, "diverged"],
    ["nobody can tell for want of calls", { status: "failed", error: LIMITED }, {}, "deferred"],
    ["nobody can tell", { status: "failed", error: BROKEN }, {}, "diverged"],
  ])("of a branch that is ahead by now: %s", (_, answer, facts, expected) => {
    expect(outcomeOf(compared({ aheadBy: 2 }), { "own-commits": answer }, facts)).toBe(expected);
  });
});
