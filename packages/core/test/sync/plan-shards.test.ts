import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkEcosystemConfig } from "../../src/config/check-ecosystem-config.ts";
import { createRepositoryMatcher } from "../../src/repository/repository-pattern.ts";
import { isInShard, parseShard } from "../../src/repository/shard.ts";
import { type PlannedShard, planShards, type ShardPlanOptions } from "../../src/sync/select/plan-shards.ts";

function configOf(repositories: readonly unknown[]) {
  const { config } = checkEcosystemConfig(JSON.stringify({ repositories }), { file: "e.json" });
  if (config === null) throw new Error("The configuration is not valid.");
  return config;
}

const OPTIONS: ShardPlanOptions = {
  only: [],
  shards: 1,
  isPerOwner: false,
  maxPullRequests: 50,
  writeIntervalMs: 1000,
};

const plan = (repositories: readonly unknown[], options: Partial<ShardPlanOptions> = {}) =>
  planShards(configOf(repositories), { ...OPTIONS, ...options });

const numbered = (owner: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${owner}/repository-${index}`);

/** Tells whether a job that runs a slice would work on a repository, by the two inputs that it is given. */
function covers(slice: PlannedShard, repository: string): boolean {
  const [owner = "", name = ""] = repository.split("/");
  const matches =
    slice.repositories === "" || createRepositoryMatcher(slice.repositories.split("\n"))({ owner, name });
  const shard = parseShard(slice.shard);
  return matches && shard !== null && isInShard({ owner, name }, shard);
}

describe("planShards", () => {
  it("makes one slice of everything unless more is asked for", () => {
    expect(plan(["acme/api", "other/web"])).toEqual([
      {
        id: "1-of-1",
        owner: "",
        repositories: "",
        shard: "1/1",
        size: 2,
        maxPullRequests: 50,
        writeIntervalMs: 1000,
        concurrency: 8,
      },
    ]);
  });

  it("gives a slice whose share is less than one pull request its turn, in every run another's", () => {
    const shares = Array.from({ length: 24 }, (_, turn) =>
      plan(numbered("acme", 30), { shards: 8, maxPullRequests: 3, turn }).map(
        (slice) => slice.maxPullRequests,
      ),
    );

    expect(shares.map((each) => each.reduce((sum, share) => sum + share))).toEqual(shares.map(() => 3));
    const runsWithAny = shares[0]?.map((_, slice) => shares.filter((each) => (each[slice] ?? 0) > 0).length);
    expect(runsWithAny?.every((runs) => runs >= 4)).toBe(true);
  });

  it("plans the same again for the same run", () => {
    const once = plan(numbered("acme", 30), { shards: 8, maxPullRequests: 3, turn: 5 });

    expect(plan(numbered("acme", 30), { shards: 8, maxPullRequests: 3, turn: 5 })).toEqual(once);
  });

  it("gives every owner a slice where a token reaches one owner only, however the owner is spelled", () => {
    const slices = plan(["Acme/api", "acme/web", "other/web"], { isPerOwner: true });

    expect(slices.map(({ id, repositories, size }) => ({ id, repositories, size }))).toEqual([
      { id: "acme-1-of-1", repositories: "acme/*", size: 2 },
      { id: "other-1-of-1", repositories: "other/*", size: 1 },
    ]);
  });

  it("cuts the largest owners first", () => {
    const slices = plan([...numbered("large", 90), ...numbered("small", 10)], {
      isPerOwner: true,
      shards: 5,
    });

    expect(slices.map(({ id }) => id)).toEqual([
      "large-1-of-4",
      "large-2-of-4",
      "large-3-of-4",
      "large-4-of-4",
      "small-1-of-1",
    ]);
  });

  it("slows the slices of one token down by their number, and leaves another owner's alone", () => {
    const slices = plan([...numbered("large", 90), ...numbered("small", 10)], {
      isPerOwner: true,
      shards: 5,
    });

    expect(slices.map(({ writeIntervalMs }) => writeIntervalMs)).toEqual([4000, 4000, 4000, 4000, 1000]);
  });

  it("keeps what runs at a time with one token below GitHub's hundred requests", () => {
    const slices = plan(numbered("acme", 400), { shards: 20 });

    expect(slices.map(({ concurrency }) => concurrency)).toEqual(slices.map(() => 4));
  });

  it("names the repositories of a selection, because a pattern may reach over owners", () => {
    const slices = plan(["acme/api", "acme/web", "other/api"], { isPerOwner: true, only: ["api"] });

    expect(slices.map(({ id, repositories }) => ({ id, repositories }))).toEqual([
      { id: "acme-1-of-1", repositories: "acme/api" },
      { id: "other-1-of-1", repositories: "other/api" },
    ]);
  });

  it("writes a pattern and a range of hashes where names would be many, also across owners", () => {
    const long = (owner: string) =>
      Array.from({ length: 4900 }, (_, index) => `${owner}/service-${String(index).padStart(44, "0")}`);
    const repositories = [...long("acme"), ...long("other"), "acme/docs", "other/docs"];

    const one = plan(repositories, { only: ["service-*"], shards: 2 });
    const perOwner = plan(repositories, { only: ["service-*"], shards: 4, isPerOwner: true });

    expect(one.map((slice) => [slice.repositories, slice.shard])).toEqual([
      ["service-*", "1/2"],
      ["service-*", "2/2"],
    ]);
    expect(perOwner.map(({ id, repositories: patterns, shard }) => [id, patterns, shard])).toEqual([
      ["acme-1-of-2", "service-*", "acme:1/2"],
      ["acme-2-of-2", "service-*", "acme:2/2"],
      ["other-1-of-2", "service-*", "other:1/2"],
      ["other-2-of-2", "service-*", "other:2/2"],
    ]);
    for (const repository of [repositories[0], repositories[7000]]) {
      expect(perOwner.filter((slice) => covers(slice, repository ?? ""))).toHaveLength(1);
    }
    expect(perOwner.filter((slice) => covers(slice, "acme/docs"))).toEqual([]);
  });

  it("takes a selection of everything for what it is", () => {
    const repositories = numbered("acme", 3000);

    const slices = plan(repositories, { only: repositories, shards: 4 });

    expect(slices.map((slice) => [slice.repositories, slice.shard])).toEqual([
      ["", "1/4"],
      ["", "2/4"],
      ["", "3/4"],
      ["", "4/4"],
    ]);
  });

  it("leaves out a repository that is switched off", () => {
    const slices = plan(["acme/api", { repository: "other/web", enabled: false }], { isPerOwner: true });

    expect(slices.map(({ owner }) => owner)).toEqual(["acme"]);
  });

  it("has nothing to run when every repository is switched off", () => {
    expect(plan([{ repository: "acme/api", enabled: false }])).toEqual([]);
  });

  it("says what to do when there are more owners than a matrix has jobs", () => {
    const repositories = Array.from({ length: 257 }, (_, index) => `owner-${index}/api`);

    expect(() => plan(repositories, { isPerOwner: true })).toThrow(/257 owners.*256 jobs.*Split it/s);
    expect(plan(repositories)).toHaveLength(1);
  });

  it("puts every repository into exactly one slice, within the matrix and the shares, for any ecosystem", () => {
    const names = fc.uniqueArray(
      fc.tuple(fc.constantFrom("acme", "Other", "third", "x-y"), fc.integer({ min: 0, max: 400 })),
      { minLength: 1, maxLength: 120, selector: ([owner, index]) => `${owner}/${index}` },
    );
    const options = fc.record({
      shards: fc.integer({ min: 1, max: 256 }),
      isPerOwner: fc.boolean(),
      only: fc.constantFrom<readonly string[]>(
        [],
        ["*"],
        ["acme/*", "Other/*", "third/*", "x-y/*"],
        ["*", "!acme/*"],
        ["!*-1*"],
        ["**/repository-{1,2,3}*"],
        ["repository-7", "Third/*"],
        Array.from({ length: 400 }, (_, index) => `acme/repository-${index}`),
        // Longer than all names together, and shorter.
        ["repository-?", ...Array.from({ length: 300 }, (_, index) => `nobody/of-this-name-${index}`)],
      ),
      maxPullRequests: fc.integer({ min: 0, max: 1000 }),
      turn: fc.integer({ min: 0, max: 100_000 }),
    });

    fc.assert(
      fc.property(names, options, (pairs, chosen) => {
        const repositories = pairs.map(([owner, index]) => `${owner}/repository-${index}`);

        const slices = plan(repositories, chosen);

        const isAskedFor = (repository: string) => {
          const [owner = "", name = ""] = repository.split("/");
          return chosen.only.length === 0 || createRepositoryMatcher(chosen.only)({ owner, name });
        };
        for (const repository of repositories) {
          const holding = slices.filter((slice) => covers(slice, repository));
          expect({ repository, count: holding.length }).toEqual({
            repository,
            count: isAskedFor(repository) ? 1 : 0,
          });
        }
        expect(slices.length).toBeLessThanOrEqual(256);
        expect(new Set(slices.map(({ id }) => id)).size).toBe(slices.length);
        expect(slices.every(({ size, maxPullRequests }) => size > 0 && maxPullRequests >= 0)).toBe(true);
        const shares = slices.reduce((sum, slice) => sum + slice.maxPullRequests, 0);
        expect(shares).toBe(slices.length === 0 ? 0 : chosen.maxPullRequests);
      }),
    );
  });
});
