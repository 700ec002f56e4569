import { describe, expect, it } from "@jest/globals";
import type { ConflictReport } from "../src/conflict-lines.ts";
import { findProblems, findRoundTwoProblems, type SyncPullRequest } from "../src/demo-check.ts";
import type { DemoPass } from "../src/demo-pass.ts";

function pass(created: number, exitCode = 0): DemoPass {
  // Only what the check looks at.
  return { exitCode, metrics: { prs_created: created } } as DemoPass;
}

function resolution(...outcomes: readonly string[]): ConflictReport {
  return {
    pull_requests: outcomes.map((outcome, index) => ({
      repository: "acme/mobile",
      number: index + 1,
      outcome,
    })),
  } as ConflictReport;
}

/** `acme/api#1 a`, or `acme/api#1 a, needs a review`. */
function parse(text: string): SyncPullRequest {
  const [, repository = "", number = "", base = "", review] =
    /^(.+)#(\d+) ([^,]+)(, needs a review)?$/.exec(text) ?? [];
  return { repository, number: Number(number), base, needsReview: review !== undefined };
}

const GOOD = resolution("needs-human", "resolved");

describe("findProblems", () => {
  it("finds none when every pull request is there once", () => {
    const open = ["acme/api#1 a", "acme/web#1 a"].map(parse);

    expect(findProblems(pass(2), GOOD, pass(0), open)).toEqual([]);
  });

  it.each([
    ["a run that failed", pass(1), pass(0, 1), ["acme/api#1 a"], ["the action ended with an error"]],
    ["a first run that did nothing", pass(0), pass(0), [], ["the first run opened no pull requests"]],
    [
      "one that is missing",
      pass(2),
      pass(0),
      ["acme/api#1 a"],
      ["the first run reported 2 pull requests, and 1 is open"],
    ],
    [
      "one that is doubled",
      pass(1),
      pass(1),
      ["acme/api#1 a", "acme/api#2 a"],
      [
        "the second run opened 1 more",
        "acme/api a has more than one sync pull request",
        "the first run reported 1 pull request, and 2 are open",
      ],
    ],
  ])("reports %s", (_, first, second, open, expected) => {
    const problems = findProblems(first, GOOD, second, open.map(parse));

    expect(problems).toEqual(expected);
  });

  it.each([
    ["no conflict was resolved", resolution("needs-human")],
    ["no conflict was left for a person", resolution("resolved")],
  ])("says that %s", (problem, conflicts) => {
    expect(findProblems(pass(1), conflicts, pass(0), [parse("acme/api#1 a")])).toEqual([problem]);
  });
});

describe("findRoundTwoProblems", () => {
  const merged = ["acme/api#1 a", "acme/web#1 a"].map(parse);
  const leftOpen = [parse("acme/mobile#1 dark")];
  const open = ["acme/api#2 a", "acme/web#2 a", "acme/mobile#1 dark"];

  it("finds none when every merged branch is synced again, and what was left open is still there once", () => {
    const problems = findRoundTwoProblems(GOOD, { merged, leftOpen }, pass(2), open.map(parse));

    expect(problems).toEqual([]);
  });

  it("finds none when one waits for a review", () => {
    const waiting = parse("acme/auth#1 main, needs a review");

    const problems = findRoundTwoProblems(GOOD, { merged, leftOpen: [waiting] }, pass(2), [
      ...open.slice(0, 2).map(parse),
      waiting,
    ]);

    expect(problems).toEqual([]);
  });

  it.each([
    ["a run that failed", leftOpen, pass(2, 1), open, ["the action ended with an error"]],
    [
      "a branch that is not synced again",
      leftOpen,
      pass(1),
      ["acme/api#2 a", "acme/mobile#1 dark"],
      ["acme/web a was merged in round one and not synced again"],
    ],
    [
      "one that was doubled while its first pull request is open",
      leftOpen,
      pass(3),
      [...open, "acme/mobile#2 dark"],
      ["acme/mobile dark has more than one sync pull request"],
    ],
    [
      "one that no report tells of",
      leftOpen,
      pass(1),
      open,
      ["1 pull request opened in addition to 1, and 3 are open"],
    ],
    [
      "one that nobody expected to stay open",
      [parse("acme/docs#4 next")],
      pass(2),
      ["acme/api#2 a", "acme/web#2 a", "acme/docs#4 next"],
      ["acme/docs#4 could not be merged"],
    ],
  ])("reports %s", (_, left, third, after, expected) => {
    const problems = findRoundTwoProblems(GOOD, { merged, leftOpen: left }, third, after.map(parse));

    expect(problems).toEqual(expected);
  });

  it("says that nothing could be merged", () => {
    const problems = findRoundTwoProblems(GOOD, { merged: [], leftOpen: [] }, pass(0), []);

    expect(problems).toEqual(["no pull request could be merged"]);
  });
});
