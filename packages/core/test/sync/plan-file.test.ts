import { readFileSync } from "node:fs";
import {
  type ApprovedPlan,
  createPlanFile,
  type PlanFile,
  parsePlanFile,
  renderSyncMarker,
  reviewOperation,
} from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import {
  type BranchFacts,
  comparison,
  due,
  type KnownBranch,
  plan,
  pullRequest,
  settings,
} from "./builders.ts";

const API = "https://api.github.com";
const NOW = Date.parse("2026-03-01T12:00:00Z");
const MOVED = "9".repeat(40);

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL("../../schemas/sync-plan.schema.json", import.meta.url), "utf8")),
);

function branch(name: string, change: BranchFacts = {}): KnownBranch {
  return due({ comparison: comparison({ branch: { name, oid: "b".repeat(40) } }), ...change });
}

const MARKER = renderSyncMarker({ base: "old", behindBy: 2, defaultOid: "0".repeat(40), isConflict: false });
const BRANCHES = [
  branch("new"),
  branch("old", { openPullRequests: [pullRequest({ base: "old", body: MARKER })] }),
  branch("forward", { settings: settings({ mode: "fast-forward" }), isProtected: false }),
  branch("from main", { settings: settings({ head: "default-branch" }) }),
];

function write(branches: readonly KnownBranch[] = BRANCHES): PlanFile {
  return createPlanFile(plan(branches), API, NOW);
}

function approve(file: PlanFile = write()): ApprovedPlan {
  const reading = parsePlanFile(JSON.stringify(file), API);
  if (reading.status !== "read") throw new Error(reading.why);
  return reading.plan;
}

/** What becomes of each branch of a run that keeps to a plan. */
function apply(approved: ApprovedPlan, branches: readonly KnownBranch[], perRun = 50) {
  const planned = plan(branches, {
    limits: { perRun },
    review: (operation) => reviewOperation(approved, operation),
  });
  return {
    written: planned.operations.map(({ due }) => due.comparison.branch.name),
    left: Object.fromEntries(
      planned.settled.map(({ result }) => [result.name, `${result.outcome}: ${result.detail}`]),
    ),
  };
}

describe("a plan file", () => {
  it("tells each write with its reason, its commits and its cost, as its schema says", () => {
    const file = write();

    expect({ isValid: validate(file), errors: validate.errors }).toEqual({ isValid: true, errors: null });
    expect(file.operations.map(({ kind, expected_calls }) => [kind, expected_calls])).toEqual([
      ["open-pull-request", 5],
      ["update-pull-request", 3],
      ["fast-forward", 2],
      ["open-pull-request", 3],
    ]);
    expect(file.expected_calls).toBe(13);
    expect(file.operations[1]).toMatchObject({
      repository: "acme/api",
      branch: "old",
      reason: "14 commits behind main, more than 10",
      pull_request: { number: 7 },
    });
  });

  it("may be empty", () => {
    expect(apply(approve(write([])), [branch("new")])).toEqual({
      written: [],
      left: { new: "planned: not in the approved plan: open a sync pull request into new" },
    });
  });
});

describe("a run that applies a plan", () => {
  it("writes what was approved when nothing has changed", () => {
    expect(apply(approve(), BRANCHES).written).toEqual(["new", "old", "forward", "from main"]);
  });

  it("writes only what is left in it", () => {
    const file = write();
    const approved = approve({ ...file, operations: file.operations.slice(0, 1) });

    const { written, left } = apply(approved, BRANCHES);

    expect(written).toEqual(["new"]);
    expect(left.old).toMatch(/^planned: not in the approved plan/);
  });

  it.each<[string, KnownBranch, RegExp]>([
    [
      "the branch moved",
      branch("new", { comparison: comparison({ branch: { name: "new", oid: MOVED } }) }),
      /^deferred: stale plan: the branch went from bbbbbbb to 9999999$/,
    ],
    [
      "the default branch moved",
      branch("new", { defaultBranch: { name: "main", oid: MOVED } }),
      /^deferred: stale plan: the default branch went from ddddddd to 9999999$/,
    ],
    [
      "something else is to be done by now",
      branch("new", {
        openPullRequests: [
          pullRequest({
            base: "new",
            body: renderSyncMarker({ base: "new", behindBy: 2, defaultOid: MOVED, isConflict: false }),
          }),
        ],
      }),
      /^deferred: stale plan: the run would now update sync pull request #7/,
    ],
  ])("skips what is stale: %s", (_, changed, expected) => {
    const { written, left } = apply(approve(), [changed]);

    expect(written).toEqual([]);
    expect(left.new).toMatch(expected);
  });

  it("does not let a branch that nobody approved take the place of one that somebody did", () => {
    const urgent = branch("urgent", {
      comparison: comparison({ branch: { name: "urgent", oid: MOVED }, behindBy: 99 }),
    });

    const { written } = apply(approve(write([branch("new")])), [urgent, branch("new")], 1);

    expect(written).toEqual(["new"]);
  });

  it("finds a repository whatever the case of its name", () => {
    const file = write([branch("new")]);
    const [operation] = file.operations;
    if (operation === undefined) throw new Error("one is planned");

    const approved = approve({ ...file, operations: [{ ...operation, repository: "ACME/Api" }] });

    expect(apply(approved, [branch("new")]).written).toEqual(["new"]);
  });

  it("never writes what it would not write without the plan, whatever stands in the file", () => {
    const anyOperation = fc.record({
      repository: fc.constantFrom("acme/api", "evil/other", "acme/api/x"),
      branch: fc.constantFrom("new", "old", "main", "--force"),
      kind: fc.constantFrom("open-pull-request", "fast-forward", "update-pull-request"),
      branch_oid: fc.constantFrom("b".repeat(40), MOVED),
      default_oid: fc.constantFrom("d".repeat(40), MOVED),
    });
    const own = plan(BRANCHES).operations.map(({ due }) => due.comparison.branch.name);
    fc.assert(
      fc.property(
        fc.uniqueArray(anyOperation, { selector: ({ repository, branch }) => repository + branch }),
        (operations) => {
          const reading = parsePlanFile(JSON.stringify({ schema_version: 1, api_url: API, operations }), API);
          const approved = reading.status === "read" ? reading.plan : new Map();

          const { written } = apply(approved, BRANCHES);

          expect(own).toEqual(expect.arrayContaining([...written]));
          expect(written.length).toBeLessThanOrEqual(operations.length);
        },
      ),
    );
  });
});

describe("parsePlanFile", () => {
  const file = write();
  const [first] = file.operations;

  it.each<[string, unknown, RegExp]>([
    ["no JSON", undefined, /JSON/],
    ["no object", 7, /version/],
    ["null", null, /version/],
    ["another version", { ...file, schema_version: 2 }, /version/],
    ["another GitHub", { ...file, api_url: "https://ghe.example/api/v3" }, /another GitHub/],
    ["no list", { ...file, operations: {} }, /list/],
    [
      "an unknown kind",
      { ...file, operations: [{ ...first, kind: "force-push" }] },
      /Operation 1 is invalid/,
    ],
    [
      "a short commit",
      { ...file, operations: [{ ...first, branch_oid: "bbbbbbb" }] },
      /Operation 1 is invalid/,
    ],
    ["no repository", { ...file, operations: [{ ...first, repository: 7 }] }, /Operation 1 is invalid/],
    ["a hole", { ...file, operations: [first, null] }, /Operation 2 is invalid/],
    ["a branch twice", { ...file, operations: [first, first] }, /Operation 2 duplicates a branch/],
  ])("refuses %s", (_, data, why) => {
    const reading = parsePlanFile(data === undefined ? "{" : JSON.stringify(data), API);

    expect(reading).toMatchObject({ status: "refused", why: expect.stringMatching(why) });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(["read", "refused"]).toContain(parsePlanFile(text, API).status);
      }),
    );
  });
});
