import type { RepositoryConfig } from "@automation/core/config";
import { UNKNOWN_RULES } from "@automation/core/ports";
import {
  assembleResults,
  type ObservedRepository,
  type StaleBranch,
  type StaleBranchOutcome,
} from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import { IDENTITY, stale } from "./builders.ts";

function config(name: string, change: Partial<RepositoryConfig> = {}): RepositoryConfig {
  return { repository: { owner: "acme", name }, isEnabled: true, ...change };
}

function scanned(name: string, branches: readonly StaleBranch[]): ObservedRepository {
  return {
    status: "scanned",
    config: config(name),
    repository: { owner: "acme", name },
    defaultBranch: "main",
    identity: IDENTITY,
    threshold: 10,
    branches: branches.map((branch) => ({ status: "stale", branch })),
    syncBranches: [],
  };
}

const opened: StaleBranchOutcome = {
  result: { name: "release/1.2", aheadBy: 0, behindBy: 14, outcome: "opened" },
};

describe("assembleResults", () => {
  it("joins what was observed with what was done", () => {
    const branch = stale();

    const { repositories, errors, isPartial } = assembleResults(
      [scanned("api", [branch])],
      new Map([[branch, opened]]),
      10,
    );

    expect(repositories[0]).toMatchObject({
      status: "scanned",
      defaultBranch: "main",
      branches: [opened.result],
    });
    expect(errors).toEqual([]);
    expect(isPartial).toBe(false);
  });

  it("tells what a pull request waits for, so that waiting is not taken for a failure", () => {
    const rules = { ...UNKNOWN_RULES, requiresReview: true, hasMergeQueue: true };
    const [branch, other] = [stale(), stale()];
    const pullRequest = { number: 7, url: "https://github.test/acme/api/pull/7" };
    const withPull = { ...opened, rules, result: { ...opened.result, pullRequest } };

    const { repositories } = assembleResults(
      [scanned("api", [branch, other])],
      new Map<StaleBranch, StaleBranchOutcome>([
        [branch, withPull],
        [other, { ...opened, rules }],
      ]),
      10,
    );

    const waits = repositories[0]?.branches.map(({ waitsFor }) => waitsFor);
    expect(waits).toEqual([["review", "merge-queue"], undefined]);
  });

  it("tells a branch whose turn never came as deferred, and the run as partial", () => {
    const { repositories, errors, isPartial } = assembleResults([scanned("api", [stale()])], new Map(), 10);

    expect(repositories[0]?.branches[0]).toMatchObject({ outcome: "deferred", behindBy: 14 });
    expect(errors).toEqual([]);
    expect(isPartial).toBe(true);
  });

  it("keeps a failure an error of its repository, under the configured name", () => {
    const branch = stale();
    const failure = { code: "forbidden", message: "Give the token more." } as const;
    const outcome: StaleBranchOutcome = { ...opened, failure };
    const renamed: ObservedRepository = {
      ...(scanned("api", [branch]) as Extract<ObservedRepository, { status: "scanned" }>),
      config: config("old-api"),
    };

    const { repositories, errors } = assembleResults([renamed], new Map([[branch, outcome]]), 10);

    expect(errors).toEqual([{ repository: "acme/old-api", ...failure }]);
    expect(repositories[0]?.renamedTo).toEqual({ owner: "acme", name: "api" });
  });

  it("does not call another spelling of the same name a rename", () => {
    const { repositories } = assembleResults(
      [{ ...scanned("api", []), config: config("API") } as ObservedRepository],
      new Map(),
      10,
    );

    expect(repositories[0]).not.toHaveProperty("renamedTo");
  });

  it.each([
    ["archived", false],
    ["not-in-shard", false],
    ["rate-limit", true],
    ["cancelled", true],
  ] as const)("a repository skipped as %s makes the run partial: %s", (reason, expected) => {
    const { repositories, isPartial } = assembleResults(
      [{ status: "skipped", config: config("api", { threshold: 3 }), reason }],
      new Map(),
      10,
    );

    expect(repositories[0]).toMatchObject({ status: "skipped", reason, threshold: 3 });
    expect(isPartial).toBe(expected);
  });

  it("lists a failed repository with its code", () => {
    const failure = { code: "not-found", message: "gone" } as const;

    const { repositories, errors } = assembleResults(
      [{ status: "failed", config: config("api"), failure }],
      new Map(),
      10,
    );

    expect(repositories[0]).toMatchObject({ status: "failed", reason: "not-found", threshold: 10 });
    expect(errors).toEqual([{ repository: "acme/api", ...failure }]);
  });
});
