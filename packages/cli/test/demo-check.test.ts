import { describe, expect, it } from "@jest/globals";
import type { ConflictReport } from "../src/conflict-lines.ts";
import { findProblems } from "../src/demo-check.ts";
import type { DemoPass } from "../src/demo-pass.ts";

function pass(created: number, exitCode = 0): DemoPass {
  // Only what the check looks at.
  return { exitCode, metrics: { prs_created: created } } as DemoPass;
}

function resolution(...outcomes: readonly string[]): ConflictReport {
  return { pull_requests: outcomes.map((outcome) => ({ outcome })) } as ConflictReport;
}

const GOOD = resolution("needs-human", "resolved");

describe("findProblems", () => {
  it("finds none when every pull request is there once", () => {
    const problems = findProblems(pass(2), GOOD, pass(0), ["acme/api a", "acme/web a"]);

    expect(problems).toEqual([]);
  });

  it.each([
    ["a pass that failed", pass(1), pass(0, 1), ["acme/api a"], ["the action ended with an error"]],
    ["a first pass that did nothing", pass(0), pass(0), [], ["the first pass opened no pull request"]],
    [
      "one that is missing",
      pass(2),
      pass(0),
      ["acme/api a"],
      ["the first pass reported 2 pull requests, and 1 is open"],
    ],
    [
      "one that is doubled",
      pass(1),
      pass(1),
      ["acme/api a", "acme/api a"],
      [
        "the second pass opened 1 more",
        "acme/api a has more than one sync pull request",
        "the first pass reported 1 pull request, and 2 are open",
      ],
    ],
  ])("tells of %s", (_, first, second, open, expected) => {
    const problems = findProblems(first, GOOD, second, open);

    expect(problems).toEqual(expected);
  });

  it.each([
    ["no conflict was resolved", resolution("needs-human")],
    ["no conflict was left to a person", resolution("resolved")],
  ])("tells that %s", (problem, conflicts) => {
    expect(findProblems(pass(1), conflicts, pass(0), ["acme/api a"])).toEqual([problem]);
  });
});
