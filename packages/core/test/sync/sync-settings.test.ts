import type { EcosystemConfig, RepositoryConfig } from "@automation/core/config";
import {
  findIdlePatterns,
  resolveRepositorySettings as resolveFor,
  resolveMaxPullRequests,
  resolveRunMode,
  type SyncOverrides,
  selectRepositories,
} from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";

const silent: SyncOverrides = {
  mode: undefined,
  head: undefined,
  threshold: undefined,
  maxPullRequests: undefined,
};

function repository(name: string, change: Partial<RepositoryConfig> = {}): RepositoryConfig {
  return { repository: { owner: "acme", name }, isEnabled: true, ...change };
}

function config(change: Partial<EcosystemConfig> = {}): EcosystemConfig {
  return {
    repositories: [repository("api")],
    threshold: 10,
    syncIntervalMinutes: 15,
    isSyncEnabled: true,
    isConflictResolutionEnabled: false,
    sync: {
      diverged: "report",
      finished: "leave",
      branches: { include: ["**"], exclude: [] },
      labels: ["automerge"],
      recreateAfterDays: 30,
      isReplayGuarded: true,
      conflictReviewers: ["ada"],
      conflictRules: { strategies: [], sets: [] },
    },
    discover: [],
    pullRequests: {},
    experiments: [],
    bots: { userIds: [], branchPrefixes: [] },
    scheduling: {
      mode: "uniform",
      objective: "delay",
      maxIntervalFactor: 1.35,
      maxIntervalHours: 24,
      fairness: 0.25,
      halfLifeDays: 14,
      weights: new Map(),
    },
    notifications: [],
    ...change,
  };
}

const resolveRepositorySettings = (
  file: EcosystemConfig,
  entry: RepositoryConfig,
  overrides: SyncOverrides,
) => resolveFor(file, entry, overrides, "0123456789abcdef");

describe("resolveRepositorySettings", () => {
  it.each([
    ["nothing is said", {}, {}, {}, "report"],
    ["the file says", { mode: "pull-request" }, {}, {}, "pull-request"],
    ["the input overrides the file", { mode: "pull-request" }, { mode: "fast-forward" }, {}, "fast-forward"],
    [
      "the repository overrides both",
      { mode: "pull-request" },
      { mode: "fast-forward" },
      { mode: "report" },
      "report",
    ],
  ] as const)("when %s, the mode is right", (_case, file, input, own, expected) => {
    const { sync } = config();

    const settings = resolveRepositorySettings(
      config({ sync: { ...sync, ...file } }),
      repository("api", own),
      { ...silent, ...input },
    );

    expect(settings.mode).toBe(expected);
  });

  it.each([
    [undefined, undefined, 10],
    [undefined, 20, 20],
    [3, 20, 3],
  ])("with own threshold %s and input %s the threshold is %s", (own, input, expected) => {
    const settings = resolveRepositorySettings(
      config(),
      repository("api", own === undefined ? {} : { threshold: own }),
      { ...silent, threshold: input },
    );

    expect(settings.threshold).toBe(expected);
  });

  it("takes what the repository says of vetoes, replays and reviewers, else what the file says", () => {
    const own = { recreateAfterDays: 0, isReplayGuarded: false, conflictReviewers: [] };

    const [silentOnes, ownOnes] = [{}, own].map((change) =>
      resolveRepositorySettings(config(), repository("api", change), silent),
    );

    expect(silentOnes).toMatchObject({
      recreateAfterDays: 30,
      isReplayGuarded: true,
      conflictReviewers: ["ada"],
    });
    expect(ownOnes).toMatchObject(own);
  });

  it("takes the repository's branches where it has some, each list by itself", () => {
    const { sync } = config();
    const file = config({
      sync: { ...sync, branches: { include: ["release/*"], exclude: ["release/eol-*"] } },
    });

    const settings = resolveRepositorySettings(
      file,
      repository("api", { branches: { include: ["dev"] } }),
      silent,
    );

    expect(settings).toMatchObject({ include: ["dev"], exclude: ["release/eol-*"] });
  });

  it("writes nothing anywhere when ecosystem_sync_enabled is false", () => {
    const off = config({ isSyncEnabled: false });
    const overrides = { ...silent, mode: "pull-request" } as const;

    const settings = resolveRepositorySettings(off, repository("api", { mode: "fast-forward" }), overrides);

    expect(settings.mode).toBe("report");
    expect(resolveRunMode(off, overrides)).toBe("report");
  });

  it("keeps the head from its own branch unless told otherwise", () => {
    const own = resolveRepositorySettings(config(), repository("api"), silent);
    const told = resolveRepositorySettings(config(), repository("api"), {
      ...silent,
      head: "default-branch",
    });

    expect({ own: own.head, told: told.head }).toEqual({ own: "sync-branch", told: "default-branch" });
  });
});

describe("resolveMaxPullRequests", () => {
  it.each([
    [undefined, undefined, 50],
    [5, undefined, 5],
    [5, 0, 0],
  ])("of the file's %s and the input's %s is %s", (file, input, expected) => {
    const { sync } = config();
    const configured = config({
      sync: { ...sync, ...(file !== undefined && { maxPullRequestsPerRun: file }) },
    });

    expect(resolveMaxPullRequests(configured, { ...silent, maxPullRequests: input })).toBe(expected);
  });
});

describe("findIdlePatterns", () => {
  it("names what matches no repository, and no exclusion", () => {
    const file = config({ repositories: [repository("api"), repository("web")] });

    expect(findIdlePatterns(file, ["API", "acme/w*", "apo", "other/*", "!none"])).toEqual(["apo", "other/*"]);
  });
});

describe("selectRepositories", () => {
  const file = config({
    repositories: [repository("api"), repository("web"), repository("docs", { isEnabled: false })],
  });
  const names = (list: readonly RepositoryConfig[]) => list.map((r) => r.repository.name);

  it("takes all without patterns and lists what is switched off", () => {
    const { selected, skipped } = selectRepositories(file, [], undefined);

    expect(names(selected)).toEqual(["api", "web"]);
    expect(skipped.map((s) => [s.repository.repository.name, s.reason])).toEqual([["docs", "disabled"]]);
  });

  it("leaves out of the run what no pattern names", () => {
    const { selected, skipped } = selectRepositories(file, ["ACME/w*"], undefined);

    expect(names(selected)).toEqual(["web"]);
    expect(skipped).toEqual([]);
  });

  it("parts the repositories among shards: each is in exactly one, and skipped in all others", () => {
    const many = config({ repositories: Array.from({ length: 100 }, (_, index) => repository(`r${index}`)) });

    const shards = [1, 2, 3].map((index) => selectRepositories(many, [], { index, count: 3 }));

    expect(shards.flatMap((s) => names(s.selected)).toSorted()).toEqual(names(many.repositories).toSorted());
    expect(shards.every((s) => s.selected.length + s.skipped.length === 100)).toBe(true);
    expect(shards.every((s) => s.skipped.every(({ reason }) => reason === "not-in-shard"))).toBe(true);
  });
});
