import { type DueBranch, type PullRequestLimits, renderSyncMarker, waitingKey } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { comparison, due, type KnownBranch, plan, pullRequest } from "./builders.ts";

const OID = "d".repeat(40);

function branch(repository: string, name: string, behindBy = 14, isOpen = false): KnownBranch {
  const body = renderSyncMarker({ base: name, behindBy, defaultOid: OID, isConflict: false });
  return due({
    repository: { owner: "acme", name: repository },
    comparison: comparison({ branch: { name, oid: "b".repeat(40) }, behindBy }),
    openPullRequests: isOpen ? [pullRequest({ base: name, body })] : [],
  });
}

/** `repository branch` of what would be opened, and the reason for each that waits. */
function open(branches: readonly KnownBranch[], limits: PullRequestLimits) {
  const { operations, settled } = plan(branches, { limits });
  const name = ({ repository, comparison }: DueBranch) => `${repository.name} ${comparison.branch.name}`;
  return {
    opened: operations.filter(({ kind }) => kind === "open-pull-request").map(({ due }) => name(due)),
    waiting: settled.filter(({ result }) => result.outcome === "deferred").map(({ result }) => result.detail),
  };
}

describe("limits of new pull requests", () => {
  const FIVE = [
    branch("api", "a", 50),
    branch("api", "b", 40),
    branch("api", "c", 30),
    branch("web", "d", 20),
    branch("web", "e", 15),
  ];

  it.each<[string, PullRequestLimits, readonly string[], RegExp | null]>([
    ["none but the run's", { perRun: 50 }, ["api a", "api b", "api c", "web d", "web e"], null],
    ["of the run", { perRun: 2 }, ["api a", "api b"], /^limit of 2 new pull requests per run/],
    [
      "of a repository in one run",
      { perRun: 50, perRepository: 1 },
      ["api a", "web d"],
      /per run and repository/,
    ],
    ["of the hour", { perRun: 50, perHour: 4, openedLastHour: 1 }, ["api a", "api b", "api c"], /per hour/],
    ["of the hour, which is used up", { perRun: 50, perHour: 4, openedLastHour: 9 }, [], /per hour/],
    [
      "of open ones in a repository",
      { perRun: 50, openPerRepository: 2 },
      ["api a", "api b", "web d", "web e"],
      /open/,
    ],
    ["nothing at all", { perRun: 0 }, [], /^limit of 0 new/],
  ])("%s: the branch that is behind most comes first", (_, limits, opened, why) => {
    const planned = open(FIVE, limits);

    expect(planned.opened).toEqual(opened);
    expect(planned.waiting).toHaveLength(5 - opened.length);
    for (const detail of planned.waiting) expect(detail).toMatch(why ?? /./);
  });

  it("counts what is open already against the limit of open ones", () => {
    const branches = [
      branch("api", "a", 50, true),
      branch("api", "b"),
      branch("api", "c"),
      branch("web", "d"),
    ];

    const { opened } = open(branches, { perRun: 50, openPerRepository: 2 });

    expect(opened).toEqual(["api b", "web d"]);
  });

  it("lets the one that waits longest come first among equals", () => {
    const branches = [
      branch("api", "new"),
      branch("api", "younger"),
      branch("api", "older"),
      branch("web", "x", 20),
    ];
    const since = new Map([
      [waitingKey("acme/api", "younger"), 2_000],
      [waitingKey("acme/api", "older"), 1_000],
    ]);

    const { operations } = plan(branches, { limits: { perRun: 3 }, waitingSinceMs: since });

    const names = operations.map(({ due }) => due.comparison.branch.name);
    expect(names).toEqual(["x", "older", "younger"]);
  });

  it("is never exceeded, and nobody waits while every limit has room", () => {
    const limit = fc.nat(6);
    const anyBranches = fc.array(
      fc.record({
        repository: fc.constantFrom("a", "b", "c"),
        behindBy: fc.integer({ min: 11, max: 99 }),
        isOpen: fc.boolean(),
      }),
      { maxLength: 20 },
    );
    const limits = fc.record({
      perRun: limit,
      perRepository: limit,
      openPerRepository: limit,
      perHour: limit,
    });
    fc.assert(
      fc.property(anyBranches, limits, (specs, given) => {
        const branches = specs.map(({ repository, behindBy, isOpen }, index) =>
          branch(repository, `b${index}`, behindBy, isOpen),
        );
        const openIn = (name: string) =>
          specs.filter(({ repository, isOpen }) => isOpen && repository === name).length;

        const { opened, waiting } = open(branches, given);

        const inRepository = (name: string) => opened.filter((line) => line.startsWith(`${name} `)).length;
        expect(opened.length).toBeLessThanOrEqual(Math.min(given.perRun, given.perHour));
        for (const name of ["a", "b", "c"]) {
          expect(inRepository(name)).toBeLessThanOrEqual(given.perRepository);
          if (inRepository(name) > 0)
            expect(openIn(name) + inRepository(name)).toBeLessThanOrEqual(given.openPerRepository);
        }
        expect(opened.length + waiting.length).toBe(specs.filter(({ isOpen }) => !isOpen).length);
      }),
    );
  });
});
