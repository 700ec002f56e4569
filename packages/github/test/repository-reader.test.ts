import type { BranchTip, ComparisonLookup } from "@automation/core/ports";
import type { BranchSeed, FaultRule, RepositorySeed } from "@automation/github-sandbox";
import {
  type LocalGitHub,
  type LocalSettings,
  ref,
  startLocalGitHub,
} from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { counts, describeLookup } from "./lookup-wording.ts";

const STALE: readonly BranchSeed[] = [
  { name: "release/1.2", behindBy: 12 },
  { name: "feature/own", behindBy: 3, aheadBy: 2 },
  { name: "dependabot/npm/x", behindBy: 1, aheadBy: 3, author: "dependabot[bot]" },
  { name: "fix/#42-100%-ä🍐", behindBy: 5 },
];
const API: RepositorySeed = { repository: "acme/api", id: 4_711, branches: STALE };
const USERS = [{ login: "dependabot[bot]", id: 49_699_333, type: "Bot" as const }];

let local: LocalGitHub;

async function start(repositories: readonly RepositorySeed[], settings: LocalSettings = {}) {
  local = await startLocalGitHub({ repositories, users: USERS }, settings);
  return local;
}

afterEach(() => local.stop());

/** Compares every branch but the default one, as the action does. */
async function compareAll(fullName: string): Promise<Record<string, ComparisonLookup>> {
  const [lookup] = await local.repositories.readRepositories([ref(fullName)]);
  if (lookup?.status !== "found" || lookup.snapshot.defaultBranch === null) throw new Error("not there");
  const { repository, defaultBranch, branches } = lookup.snapshot;
  const requests = branches
    .filter(({ name }) => name !== defaultBranch.name)
    .map((branch) => ({ repository, defaultBranch, branch }));
  const lookups = await local.repositories.compareBranches(requests);
  return Object.fromEntries(requests.map(({ branch }, index) => [branch.name, lookups[index]])) as Record<
    string,
    ComparisonLookup
  >;
}

async function readTip(fullName: string, name: string): Promise<BranchTip> {
  const branch = await local.sandbox.repository(fullName).branch(name);
  return { name, oid: branch?.oid ?? "" };
}

const WITHOUT_GRAPHQL: FaultRule = { kind: "status", status: 404, match: { graphql: "" } };

describe.each<[string, readonly FaultRule[]]>([
  ["GraphQL", []],
  ["REST, where GraphQL is missing", [WITHOUT_GRAPHQL]],
])("reading through %s", (_, faults) => {
  async function startFaulty(repositories: readonly RepositorySeed[]) {
    await start(repositories);
    for (const fault of faults) local.sandbox.faults.add(fault);
  }

  it("reports what a repository is and where its branches are", async () => {
    await startFaulty([API]);

    const [lookup] = await local.repositories.readRepositories([ref("acme/api")]);

    const restRequests = local.requests().filter((line) => line.startsWith("GET"));
    expect(restRequests).toHaveLength(faults.length * 2);
    const branches = await local.sandbox.repository("acme/api").branches();
    const tips: BranchTip[] = branches.map(({ name, oid }) => ({ name, oid }));
    expect(lookup).toEqual({
      status: "found",
      requested: ref("acme/api"),
      snapshot: {
        repository: ref("acme/api"),
        databaseId: 4_711,
        isArchived: false,
        isDisabled: false,
        isLocked: false,
        isMirror: false,
        defaultBranch: tips.find(({ name }) => name === "main"),
        branches: expect.arrayContaining(tips),
      },
    });
  });

  it.each<[Partial<RepositorySeed>, object]>([
    [{ isArchived: true }, { isArchived: true }],
    [{ isDisabled: true }, { isDisabled: true }],
    [{ isMirror: true }, { isMirror: true }],
    [{ isEmpty: true }, { defaultBranch: null, branches: [] }],
    [{ defaultBranch: "trunk" }, { defaultBranch: { name: "trunk", oid: expect.any(String) } }],
  ])("sees %j", async (seed, expected) => {
    await startFaulty([{ repository: "acme/x", ...seed }]);

    const [lookup] = await local.repositories.readRepositories([ref("acme/x")]);

    expect(lookup).toMatchObject({ status: "found", snapshot: expected });
  });

  it("distinguishes each repository's fate, in the order asked", async () => {
    await startFaulty([
      { repository: "acme/new", formerNames: ["acme/old"] },
      { repository: "acme/hidden", access: "none" },
      { repository: "acme/forbidden", access: "forbidden" },
      { repository: "acme/blocked", access: "blocked" },
      API,
    ]);
    const names = ["acme/old", "acme/gone", "acme/hidden", "acme/forbidden", "acme/blocked", "ACME/API"];

    const lookups = await local.repositories.readRepositories(names.map(ref));

    expect(lookups.map(describeLookup)).toEqual([
      "found: acme/new",
      "failed: not-found",
      "failed: not-found",
      "failed: forbidden",
      "failed: blocked",
      "found: acme/api",
    ]);
    expect(lookups.map(({ requested }) => requested)).toEqual(names.map(ref));
  });

  it("reads every branch of a repository with hundreds", async () => {
    const branches = Array.from({ length: 230 }, (__, index) => ({ name: `topic/${index}` }));
    await startFaulty([{ repository: "acme/many", branches }, API]);

    const lookups = await local.repositories.readRepositories([ref("acme/many"), ref("acme/api")]);

    const sizes = lookups.map((one) => (one.status === "found" ? one.snapshot.branches.length : 0));
    expect(sizes).toEqual([231, 5]);
  });

  it("counts how far each branch is behind and ahead of the default branch", async () => {
    await startFaulty([API]);

    const lookups = await compareAll("acme/api");

    expect(Object.fromEntries(Object.entries(lookups).map(([name, one]) => [name, counts(one)]))).toEqual({
      "release/1.2": "0 ahead, 12 behind",
      "feature/own": "2 ahead, 3 behind",
      "dependabot/npm/x": "3 ahead, 1 behind",
      "fix/#42-100%-ä🍐": "0 ahead, 5 behind",
    });
  });

  it("knows a bot by its account, however many commits it made", async () => {
    await startFaulty([API]);

    const { "dependabot/npm/x": lookup } = await compareAll("acme/api");

    expect(lookup).toMatchObject({ comparison: { tipAuthorId: 49_699_333 } });
  });

  it("reports unrelated histories and deleted branches from failures", async () => {
    await startFaulty([
      { repository: "acme/api", branches: [{ name: "orphan", isOrphan: true, aheadBy: 1 }] },
    ]);
    const [main, orphan] = await Promise.all(["main", "orphan"].map((name) => readTip("acme/api", name)));
    if (main === undefined || orphan === undefined) throw new Error("not there");
    const request = { repository: ref("acme/api"), defaultBranch: main };

    const lookups = await local.repositories.compareBranches([
      { ...request, branch: orphan },
      { ...request, branch: { name: "gone", oid: orphan.oid } },
      { ...request, repository: ref("acme/missing"), branch: orphan },
    ]);

    expect(lookups).toMatchObject([
      { status: "unrelated-histories" },
      { status: "branch-deleted" },
      { status: "failed", error: { code: "not-found" } },
    ]);
  });
});
