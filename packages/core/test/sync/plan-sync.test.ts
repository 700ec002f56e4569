import { UNKNOWN_RULES } from "@automation/core/ports";
import { describeOperation, planSync, renderSyncMarker, type SyncPlan } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  comparison,
  due,
  ECOSYSTEM,
  type KnownBranch,
  knowledge,
  plan,
  planningFacts,
  pullRequest,
  settings,
} from "./builders.ts";

const DEFAULT_OID = "d".repeat(40);
const OLD_OID = "0".repeat(40);

function ownBody(behindBy: number, defaultOid = DEFAULT_OID, isConflict = false): string {
  return renderSyncMarker({ base: "release/1.2", behindBy, defaultOid, isConflict, ecosystem: ECOSYSTEM });
}

/** Of other configurations and versions, all of them far out of date. */
const OTHERS = pullRequest({
  number: 3,
  body: renderSyncMarker({
    ...{ base: "release/1.2", behindBy: 4, defaultOid: OLD_OID, isConflict: false },
    ecosystem: "f".repeat(16),
  }),
});
const OURS = pullRequest({ body: ownBody(14) });
const UNNAMED = pullRequest({
  body: renderSyncMarker({ base: "release/1.2", behindBy: 14, defaultOid: DEFAULT_OID, isConflict: false }),
});

const VETO = { outcome: "vetoed", detail: "closed by a person", snoozedUntilMs: null } as const;

/** What is planned for a branch, what becomes of it without a write, or what is asked about it. */
function planOne(branch: KnownBranch): string {
  const { operations, settled, questions } = planSync(knowledge([branch]), planningFacts());
  const [question] = questions;
  if (question !== undefined) return `${question.kind}?`;
  return operations[0]?.kind ?? settled[0]?.result.outcome ?? "nothing";
}

describe("a veto", () => {
  it("is told with its end and its pull request, and takes nobody's place among those that are opened", () => {
    const link = { number: 7, url: "https://github.test/acme/api/pull/7" };
    const vetoed = due({
      obstacle: { ...VETO, pullRequest: link },
      comparison: comparison({ behindBy: 99 }),
    });

    const planned = plan([due(), vetoed], { limits: { perRun: 1 } });

    expect(planned.operations.map(({ kind }) => kind)).toEqual(["open-pull-request"]);
    expect(planned.settled.map(({ result }) => result)).toEqual([
      {
        name: "release/1.2",
        aheadBy: 0,
        ownCommits: 0,
        behindBy: 99,
        outcome: "vetoed",
        detail: "closed by a person",
        pullRequest: link,
        snoozedUntilMs: null,
      },
    ]);
  });
});

describe("planSync decides", () => {
  it.each([
    ["report mode", due({ settings: settings({ mode: "report" }) }), "reported"],
    ["nobody has asked for pull requests", due({ openPullRequests: null }), "open-pull-requests?"],
    ["none open", due(), "open-pull-request"],
    ["nothing is known of the rules", due({ rules: UNKNOWN_RULES }), "open-pull-request"],
    [
      "a pull request is the way into a protected branch",
      due({ rules: { ...UNKNOWN_RULES, isProtected: true, requiresReview: true, hasMergeQueue: true } }),
      "open-pull-request",
    ],
    ["nothing gets into the branch", due({ rules: { ...UNKNOWN_RULES, isLocked: true } }), "locked"],
    [
      "nothing gets into the branch, and ours is open",
      due({
        rules: { ...UNKNOWN_RULES, isLocked: true },
        openPullRequests: [pullRequest({ body: ownBody(4, OLD_OID) })],
      }),
      "locked",
    ],
    ["the token may only read", due({ rules: { ...UNKNOWN_RULES, canViewerWrite: false } }), "reported"],
    ["the token may write", due({ rules: { ...UNKNOWN_RULES, canViewerWrite: true } }), "open-pull-request"],
    [
      "fast-forward, and the token may only read",
      due({
        settings: settings({ mode: "fast-forward" }),
        isProtected: false,
        rules: { ...UNKNOWN_RULES, canViewerWrite: false },
      }),
      "reported",
    ],
    [
      "ours is open without automerge, which a merge queue keeps off",
      due({
        settings: settings({ labels: ["automerge"] }),
        rules: { ...UNKNOWN_RULES, hasMergeQueue: true },
        openPullRequests: [pullRequest({ body: ownBody(14), labels: [] })],
      }),
      "already-open",
    ],
    ["a person does not want one", due({ obstacle: VETO }), "vetoed"],
    [
      "a person does not want one, and one is open again",
      due({ obstacle: VETO, openPullRequests: [pullRequest({ body: ownBody(14) })] }),
      "already-open",
    ],
    ["ours is open", due({ openPullRequests: [pullRequest({ body: ownBody(14) })] }), "already-open"],
    [
      "ours is open, the default branch moved a little",
      due({ openPullRequests: [pullRequest({ body: ownBody(12, OLD_OID) })] }),
      "already-open",
    ],
    [
      "ours is open and out of date",
      due({ openPullRequests: [pullRequest({ body: ownBody(4, OLD_OID) })] }),
      "update-pull-request",
    ],
    [
      "ours is open without its labels",
      due({ openPullRequests: [pullRequest({ body: ownBody(14), labels: ["mine"] })] }),
      "label-pull-request",
    ],
    [
      "ours is open, no labels wanted",
      due({
        settings: settings({ labels: [] }),
        openPullRequests: [pullRequest({ body: ownBody(14), labels: [] })],
      }),
      "already-open",
    ],
    [
      "ours is open with a label in other letters",
      due({ openPullRequests: [pullRequest({ body: ownBody(14), labels: ["AutoMerge"] })] }),
      "already-open",
    ],
    [
      "ours comes from the default branch, which gets no automerge",
      due({
        settings: settings({ labels: ["automerge"] }),
        openPullRequests: [pullRequest({ body: ownBody(14), head: "main", labels: [] })],
      }),
      "already-open",
    ],
    [
      "ours waits for a person to resolve it",
      due({
        openPullRequests: [
          pullRequest({ body: ownBody(14, DEFAULT_OID, true), isDraft: true, headOid: DEFAULT_OID }),
        ],
      }),
      "conflict",
    ],
    [
      "somebody has begun to resolve ours",
      due({ openPullRequests: [pullRequest({ body: ownBody(14, DEFAULT_OID, true), isDraft: true })] }),
      "review-conflict",
    ],
    [
      "ours was made ready by a person as it was",
      due({
        openPullRequests: [
          pullRequest({ body: ownBody(14, DEFAULT_OID, true), isDraft: false, headOid: DEFAULT_OID }),
        ],
      }),
      "already-open",
    ],
    [
      "somebody else's is open",
      due({ openPullRequests: [pullRequest({ isOwn: false, labels: [] })] }),
      "foreign-pull-request",
    ],
    ["another configuration's is open", due({ openPullRequests: [OTHERS] }), "already-open"],
    ["another configuration's and ours are open", due({ openPullRequests: [OTHERS, OURS] }), "already-open"],
    ["an older version's is open", due({ openPullRequests: [UNNAMED] }), "update-pull-request"],
    [
      "ours is open with a text that a person rewrote",
      due({ openPullRequests: [pullRequest({ body: "Please merge on Friday." })] }),
      "update-pull-request",
    ],
    [
      "open pull requests could not be read",
      due({ openPullRequests: { code: "server", message: "502" } }),
      "failed",
    ],
    [
      "no calls left to read open pull requests",
      due({ openPullRequests: { code: "rate-limited", message: "no calls left" } }),
      "deferred",
    ],
    [
      "fast-forward, only behind and unprotected",
      due({ settings: settings({ mode: "fast-forward" }), isProtected: false }),
      "fast-forward",
    ],
    [
      "fast-forward, protected",
      due({ settings: settings({ mode: "fast-forward" }), isProtected: true }),
      "open-pull-request",
    ],
    [
      "fast-forward, protection unknown",
      due({ settings: settings({ mode: "fast-forward" }) }),
      "protection?",
    ],
    [
      "fast-forward, commits of its own",
      due({
        settings: settings({ mode: "fast-forward" }),
        comparison: comparison({ aheadBy: 1 }),
        isProtected: false,
      }),
      "open-pull-request",
    ],
  ] as const)("when %s", (_case, branch, expected) => {
    expect(planOne(branch)).toBe(expected);
  });
});

describe("planSync over a run", () => {
  const named = (name: string, behindBy: number) =>
    due({ comparison: comparison({ branch: { name, oid: name.padEnd(40, "0") }, behindBy }) });
  const names = ({ operations }: SyncPlan) =>
    operations.map((operation) => operation.due.comparison.branch.name);

  it("begins with the branch that is behind most and keeps the order of equals", () => {
    const planned = plan([named("a", 11), named("b", 90), named("c", 11), named("d", 30)]);

    expect(names(planned)).toEqual(["b", "d", "a", "c"]);
  });

  it("defers new pull requests beyond the limit, and only those", () => {
    const update = due({ openPullRequests: [pullRequest({ body: ownBody(4, OLD_OID) })] });

    const branches = [named("a", 90), named("b", 80), named("c", 70), update];

    const planned = plan(branches, { limits: { perRun: 2 } });

    expect(names(planned)).toEqual(["a", "b", "release/1.2"]);
    expect(planned.settled.map(({ result }) => [result.name, result.outcome])).toEqual([["c", "deferred"]]);
  });

  it("opens none with a limit of zero", () => {
    const planned = plan([named("a", 90)], { limits: { perRun: 0 } });

    expect(planned.operations).toEqual([]);
  });

  it("plans the same from the same facts, and nothing once its plan is carried out", () => {
    const branches = fc.array(fc.record({ behindBy: fc.integer({ min: 11, max: 500 }) }), { maxLength: 20 });

    fc.assert(
      fc.property(branches, fc.integer({ min: 0, max: 30 }), (facts, limit) => {
        const observed = facts.map(({ behindBy }, index) => named(`b${index}`, behindBy));
        const limits = { perRun: limit };
        const planned = plan(observed, { limits });

        const after = observed.map((branch) => withOpenPullRequest(branch, planned));

        expect(plan(observed, { limits })).toEqual(planned);
        expect(plan(after, { limits: { perRun: 0 } }).operations).toEqual([]);
        expect(planned.operations.length + planned.settled.length).toBe(facts.length);
      }),
    );
  });

  function withOpenPullRequest(known: KnownBranch, { operations }: SyncPlan): KnownBranch {
    const { branch } = known;
    if (!operations.some((operation) => operation.due.observed === branch)) return known;
    const { name } = branch.comparison.branch;
    const body = renderSyncMarker({
      base: name,
      behindBy: branch.comparison.behindBy,
      defaultOid: DEFAULT_OID,
      isConflict: false,
      ecosystem: ECOSYSTEM,
    });
    const open = pullRequest({ base: name, head: `ecosystem-sync/${name}`, body });
    return due({ comparison: branch.comparison, openPullRequests: [open] });
  }
});

describe("describeOperation", () => {
  it.each([
    [due(), "open a sync pull request into release/1.2"],
    [
      due({ openPullRequests: [pullRequest({ body: ownBody(4, OLD_OID) })] }),
      "update sync pull request #7 into release/1.2",
    ],
    [
      due({ openPullRequests: [pullRequest({ body: ownBody(14), labels: [] })] }),
      "label sync pull request #7 into release/1.2",
    ],
    [
      due({ openPullRequests: [UNNAMED] }),
      "take over sync pull request #7 into release/1.2 from an older version",
    ],
    [
      due({ settings: settings({ mode: "fast-forward" }), isProtected: false }),
      "fast-forward release/1.2 to main",
    ],
  ])("says what would be done (%#)", (branch, expected) => {
    const [operation] = plan([branch]).operations;

    expect(operation && describeOperation(operation)).toBe(expected);
  });
});
