import { GitHubError, type GitHubErrorCode } from "@automation/core/errors";
import type { BranchHistory } from "@automation/core/ports";
import { UNKNOWN_RULES } from "@automation/core/ports";
import { planSync } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import {
  type BranchFacts,
  comparison,
  due,
  ended,
  history,
  knowledge,
  planningFacts,
  settings,
} from "../builders.ts";

const BASE_OID = "b".repeat(40);
const TREE = "7".repeat(40);

/** What becomes of a branch: an operation, a question, or an outcome with its failure's code. */
function outcomeOf(facts: BranchFacts): string {
  const { operations, settled, questions } = planSync(knowledge([due(facts)]), planningFacts());
  const [question, result] = [questions[0], settled[0]];
  if (question !== undefined) return `${question.kind}?`;
  const failure = result?.failure === undefined ? "" : ` (${result.failure.code})`;
  return operations[0]?.kind ?? `${result?.result.outcome}${failure}`;
}

function failed(code: GitHubErrorCode) {
  const error = new GitHubError(`Could not read the history: ${code}.`, {
    code,
    operation: "read the history",
  });
  return { status: "failed", error } as const;
}

const found = (change: Partial<BranchHistory>) => ({ answers: { history: history(change) } });

describe("a history", () => {
  it.each<[string, BranchFacts, string]>([
    ["that nobody has read is asked for", { answers: { history: undefined } }, "history?"],
    ["that is empty lets a pull request be opened", {}, "open-pull-request"],
    [
      "that was not read before the stop",
      { answers: { history: { status: "stopped" } } },
      "open-pull-request",
    ],
    ["with a person's close", found({ ended: [ended()] }), "vetoed"],
    [
      "with a close by a bot",
      found({ ended: [ended({ closer: { id: 9, isBot: true } })] }),
      "open-pull-request",
    ],
    ["with the merge of the branch itself", found({ mergedHeads: [BASE_OID] }), "finished"],
    [
      "with the merge of the branch itself, where finished branches are synced",
      { ...found({ mergedHeads: [BASE_OID] }), settings: settings({ finished: "sync" }) },
      "open-pull-request",
    ],
    [
      "of a branch that has something in the way",
      {
        obstacle: { outcome: "failed", detail: "the branch x is in the way" },
        answers: { history: undefined },
      },
      "failed (invalid)",
    ],
  ])("%s", (_, facts, expected) => {
    expect(outcomeOf(facts)).toBe(expected);
  });

  it.each<[string, GitHubErrorCode, boolean, string]>([
    ["no calls are left", "rate-limited", false, "deferred (rate-limited)"],
    ["no calls are left, and there is a sync branch", "rate-limited", true, "deferred (rate-limited)"],
    ["the server fails", "server", false, "open-pull-request"],
    ["the server fails, and there is a sync branch", "server", true, "deferred"],
    ["the network fails, and there is a sync branch", "network", true, "deferred"],
    ["it is forbidden", "forbidden", true, "open-pull-request"],
    ["it is unknown to the server", "not-found", true, "open-pull-request"],
  ])("cannot be read: %s", (_, code, hasSyncBranch, expected) => {
    expect(outcomeOf({ hasSyncBranch, answers: { history: failed(code) } })).toBe(expected);
  });
});

describe("an empty history of a branch with a sync branch", () => {
  it.each<[string, BranchFacts["answers"], string]>([
    ["is asked for once more", {}, "history-alone?"],
    ["stays empty", { "history-alone": history() }, "open-pull-request"],
    ["was wrong", { "history-alone": history({ ended: [ended()] }) }, "vetoed"],
    ["cannot be confirmed for now", { "history-alone": failed("server") }, "deferred"],
    [
      "cannot be confirmed without calls",
      { "history-alone": failed("rate-limited") },
      "deferred (rate-limited)",
    ],
    ["cannot be confirmed by this server", { "history-alone": failed("invalid") }, "open-pull-request"],
  ])("%s", (_, answers, expected) => {
    expect(outcomeOf({ hasSyncBranch: true, answers: { ...answers } })).toBe(expected);
  });
});

describe("a pull request that was squashed", () => {
  const squashed = history({ ended: [ended({ isMerged: true, mergeParentCount: 1 })] });

  it.each<[string, BranchFacts, string]>([
    ["is a suspicion to be confirmed", {}, "squash-replay?"],
    [
      "counts while the branch lacks its commits",
      { answers: { "squash-replay": { status: "found", aheadBy: 14 } } },
      "squash-replay",
    ],
    [
      "counts where GitHub has no answer",
      { answers: { "squash-replay": { status: "found", aheadBy: null } } },
      "squash-replay",
    ],
    [
      "is of no account once it was merged properly",
      { answers: { "squash-replay": { status: "found", aheadBy: 0 } } },
      "open-pull-request",
    ],
    [
      "cannot be confirmed without calls",
      { answers: { "squash-replay": failed("rate-limited") } },
      "deferred (rate-limited)",
    ],
    [
      "is of no account without the guard",
      { settings: settings({ isReplayGuarded: false }) },
      "open-pull-request",
    ],
  ])("%s", (_, facts, expected) => {
    expect(outcomeOf({ ...facts, answers: { history: squashed, ...facts.answers } })).toBe(expected);
  });
});

describe("two branches with the same tree", () => {
  const same = history({ baseOid: BASE_OID, baseTreeOid: TREE, defaultTreeOid: TREE });
  const change = { path: "a.txt", oid: "1", status: "modified" };
  const other = { path: "a.txt", oid: "2", status: "modified" };

  it.each<[string, number, BranchFacts["answers"], string]>([
    ["are a suspicion to be confirmed", 0, {}, "same-content?"],
    [
      "hold the same",
      0,
      { "same-content": { status: "found", ofDefault: [], ofBranch: null } },
      "content-identical",
    ],
    [
      "differ after all",
      0,
      { "same-content": { status: "found", ofDefault: [change], ofBranch: null } },
      "open-pull-request",
    ],
    [
      "may differ where GitHub does not say",
      0,
      { "same-content": { status: "found", ofDefault: null, ofBranch: null } },
      "open-pull-request",
    ],
    [
      "changed the same way",
      2,
      { "same-content": { status: "found", ofDefault: [change], ofBranch: [change] } },
      "content-identical",
    ],
    [
      "changed in two ways",
      2,
      { "same-content": { status: "found", ofDefault: [change], ofBranch: [other] } },
      "open-pull-request",
    ],
    [
      "may have changed in two ways",
      2,
      { "same-content": { status: "found", ofDefault: [change], ofBranch: null } },
      "open-pull-request",
    ],
  ])("%s (ahead by %s)", (_, aheadBy, answers, expected) => {
    const counts = comparison({ aheadBy });

    expect(outcomeOf({ comparison: counts, answers: { history: same, ...answers } })).toBe(expected);
  });

  it("come before a repository without merge commits, which nobody has to be asked about", () => {
    const rules = { ...UNKNOWN_RULES, allowsMergeCommits: false };
    const differing = { status: "found", ofDefault: [change], ofBranch: null } as const;

    expect(outcomeOf({ rules, answers: { history: same } })).toBe("same-content?");
    expect(outcomeOf({ rules, answers: { history: same, "same-content": differing } })).toBe("squash-replay");
  });
});
