import { describe, expect, it } from "@jest/globals";
import {
  findBranchPatternProblem,
  findBranchPrefixProblem,
} from "../../src/repository/branch-pattern-problem.ts";

describe("findBranchPatternProblem", () => {
  it.each([
    ["refs/heads/release/*", "release/*"],
    ["!refs/heads/release/*", "!release/*"],
    ["/refs/heads/main", "main"],
    ["heads/main", "main"],
    ["refs/remotes/origin/release/*", "release/*"],
    ["remotes/upstream/main", "main"],
    ["origin/release/*", "release/*"],
    ["/release/*", "release/*"],
    ["./release/*", "release/*"],
    ["release/", "release/**"],
    ["release//1", "release/1"],
    [" release/*", "release/*"],
    ["release/*\n", "release/*"],
  ])("warns of %j and proposes %j", (pattern, suggestion) => {
    expect(findBranchPatternProblem(pattern)).toMatchObject({ severity: "warning", suggestion });
  });

  it.each(["refs/tags/v*", "refs/pull/1/head", "main, dev", "main dev", "HEAD~1", "main:dev", "refs/heads/"])(
    "warns of %j without a proposal",
    (pattern) => {
      const problem = findBranchPatternProblem(pattern);

      expect(problem?.severity).toBe("warning");
      expect(problem?.suggestion).toBeUndefined();
    },
  );

  it("advises where a star may be meant for more than it matches", () => {
    expect(findBranchPatternProblem("*")).toMatchObject({ severity: "info", suggestion: "**" });
  });

  it.each([
    "**",
    "main",
    "release/*",
    "release/**",
    "!wip/**",
    "v[0-9].x",
    "v[^0].x",
    "{main,dev}",
    "v{1..3}",
    "upstream/latest",
    "refs",
    "headstone/*",
    "🚀",
    "a\u2028b",
  ])("takes %j", (pattern) => {
    expect(findBranchPatternProblem(pattern)).toBeNull();
  });
});

describe("findBranchPrefixProblem", () => {
  it.each([
    ["refs/heads/dependabot/", "dependabot/"],
    ["origin/renovate/", "renovate/"],
    ["dependabot/*", "dependabot/"],
    ["dependabot/**", "dependabot/"],
    ["/bot/", "bot/"],
  ])("warns of %j and proposes %j", (prefix, suggestion) => {
    expect(findBranchPrefixProblem(prefix)).toMatchObject({ severity: "warning", suggestion });
  });

  it.each(["dependabot/", "bot-", "renovate", "bots/x/"])("takes %j", (prefix) => {
    expect(findBranchPrefixProblem(prefix)).toBeNull();
  });
});
