import { BRANCHES_PER_QUERY, planSync, type Question, renderSyncMarker } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import {
  type BranchFacts,
  comparison,
  due,
  ECOSYSTEM,
  knowledge,
  planningFacts,
  pullRequest,
} from "../builders.ts";

function named(name: string, behindBy: number, facts: BranchFacts = {}) {
  const branch = { name, oid: "b".repeat(40) };
  const counts = comparison({ branch, behindBy, ...facts.comparison });
  return due({ ...facts, comparison: { ...counts, branch, behindBy } });
}

const LISTED: BranchFacts = { openPullRequests: null, listedPullRequests: [] };
const UNREAD: BranchFacts = { answers: { history: undefined } };
const REMEMBERED: BranchFacts = { comparison: comparison({ isRemembered: true }) };

function ask(branches: readonly ReturnType<typeof due>[], perRun = 50): readonly string[] {
  const { questions } = planSync(knowledge(branches), planningFacts({ limits: { perRun } }));
  return questions.map(({ kind, comparison: { branch } }: Question) => `${kind} ${branch.name}`);
}

describe("what is asked before a write", () => {
  it.each<[string, BranchFacts, readonly string[]]>([
    ["the list of the repository has nothing", LISTED, ["open-pull-requests a"]],
    ["nobody has read the history", UNREAD, ["history a"]],
    ["the counts are an earlier run's", REMEMBERED, ["comparison a"]],
    ["all of that: the list first", { ...LISTED, ...UNREAD, ...REMEMBERED }, ["open-pull-requests a"]],
    ["the last two: the history first", { ...UNREAD, ...REMEMBERED }, ["history a"]],
    ["nothing is in doubt", {}, []],
  ])("when %s", (_, facts, expected) => {
    expect(ask([named("a", 20, facts)])).toEqual(expected);
  });

  it("concerns the branches within the limits, the most urgent first, and those that a query has room for", () => {
    const branches = [named("a", 20, UNREAD), named("b", 30, UNREAD), named("c", 10, UNREAD)];

    expect(ask(branches, 1)).toEqual(["history b", "history a", "history c"]);
  });

  it("never takes another query for those that would move up", () => {
    const many = Array.from({ length: 40 }, (_, index) => named(`b${index}`, 100 - index, UNREAD));

    expect(ask(many, 1)).toHaveLength(BRANCHES_PER_QUERY);
    expect(ask(many, 30)).toHaveLength(40);
    expect(ask(many, 0)).toEqual([]);
  });

  it("is nothing where only labels are added, which carry no number", () => {
    const marker = { base: "release/1.2", behindBy: 14, defaultOid: "d".repeat(40), isConflict: false };
    const body = renderSyncMarker({ ...marker, ecosystem: ECOSYSTEM });
    const unlabelled = due({ ...REMEMBERED, openPullRequests: [pullRequest({ body, labels: [] })] });

    const { operations, questions } = planSync(knowledge([unlabelled]), planningFacts());

    expect(operations.map(({ kind }) => kind)).toEqual(["label-pull-request"]);
    expect(questions).toEqual([]);
  });

  it("waits while something is asked that a decision needs", () => {
    const unknown = due({ openPullRequests: null });

    expect(ask([unknown, named("a", 99, UNREAD)])).toEqual(["open-pull-requests release/1.2"]);
  });

  it("is nothing in report mode", () => {
    const { questions } = planSync(
      knowledge([due({ openPullRequests: null, settings: { ...due().branch.settings, mode: "report" } })]),
      planningFacts(),
    );

    expect(questions).toEqual([]);
  });
});
