import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createBranchMatcher, matchesBranch } from "../../src/repository/branch-pattern.ts";

describe("matchesBranch", () => {
  it.each([
    { include: ["**"], branch: "main" },
    { include: ["**"], branch: "feature/a/b" },
    { include: ["**"], branch: ".hidden/.branch" },
    { include: ["*"], branch: "main" },
    { include: ["release/*"], branch: "release/1.2" },
    { include: ["release/**"], branch: "release/1/2" },
    { include: ["release/**"], branch: "release/.old" },
    { include: ["**/hotfix"], branch: "a/b/hotfix" },
    { include: ["v[0-9].x"], branch: "v3.x" },
    { include: ["{main,develop}"], branch: "develop" },
    { include: ["fix(api)"], branch: "fix(api)" },
    { include: ["!wip/**"], branch: "main" },
    { include: ["release/*", "!release/1.*", "release/1.9"], branch: "release/1.9" },
    { include: ["**"], branch: "a\u2028b" },
    { include: ["**"], branch: "a/\u2029" },
    { include: ["a/**"], branch: "a/\u2028/b" },
    { include: ["**/b"], branch: "a\u2029/b" },
    { include: ["*"], branch: "\u0085" },
    { include: ["?"], branch: "🚀" },
    { include: ["fix-?"], branch: "fix-👩" },
    { include: ["[🚀🛸]*"], branch: "🛸/x".slice(0, 2) },
    { include: ["a\\-b"], branch: "a-b" },
    { include: ["ة*"], branch: "ة\u202e" },
  ])("takes $branch for $include", ({ include, branch }) => {
    expect(matchesBranch({ include, exclude: [] }, branch)).toBe(true);
  });

  it.each([
    { include: [], branch: "main" },
    { include: ["*"], branch: "feature/a" },
    { include: ["release/*"], branch: "release/1/2" },
    { include: ["release/*"], branch: "release" },
    { include: ["Main"], branch: "main" },
    { include: ["v[0-9].x"], branch: "v10.x" },
    { include: ["!wip/**"], branch: "wip/a" },
    { include: ["**", "!wip/**"], branch: "wip/a" },
    { include: ["release/*", "!release/1.*"], branch: "release/1.9" },
  ])("leaves $branch out for $include", ({ include, branch }) => {
    expect(matchesBranch({ include, exclude: [] }, branch)).toBe(false);
  });

  it("lets exclude win over include", () => {
    const patterns = { include: ["release/*"], exclude: ["release/eol-*"] };

    expect(matchesBranch(patterns, "release/1")).toBe(true);
    expect(matchesBranch(patterns, "release/eol-1")).toBe(false);
  });

  it("takes an exclusion back with a negated pattern", () => {
    const patterns = { include: ["**"], exclude: ["release/*", "!release/next"] };

    expect(matchesBranch(patterns, "release/1")).toBe(false);
    expect(matchesBranch(patterns, "release/next")).toBe(true);
  });
});

describe("createBranchMatcher", () => {
  const plainName = fc.stringMatching(/^[a-z0-9][a-z0-9_.-]{0,20}(?:\/[a-z0-9][a-z0-9_-]{0,20}){0,3}$/);

  /** What git allows in a name, and more. */
  const anyName = fc
    .string({ unit: "binary", minLength: 1 })
    .filter((name) => !/^\.{1,2}$|(?:^|\/)\.{0,2}(?:\/|$)/.test(name));

  it("takes a branch for **, whatever characters its name has", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(matchesBranch({ include: ["**"], exclude: [] }, name)).toBe(true);
        expect(matchesBranch({ include: ["**"], exclude: ["**/*"] }, name)).toBe(false);
      }),
    );
  });

  it("takes every branch for ** and none that is excluded by its own name", () => {
    fc.assert(
      fc.property(plainName, (name) => {
        const takesAll = createBranchMatcher({ include: ["**"], exclude: [] });
        const leavesOne = createBranchMatcher({ include: ["**"], exclude: [name] });

        expect(takesAll(name)).toBe(true);
        expect(leavesOne(name)).toBe(false);
      }),
    );
  });

  it("takes a plain name for itself and for nothing longer", () => {
    fc.assert(
      fc.property(plainName, (name) => {
        const matches = createBranchMatcher({ include: [name], exclude: [] });

        expect(matches(name)).toBe(true);
        expect(matches(`${name}x`)).toBe(false);
        expect(matches(`x/${name}`)).toBe(false);
      }),
    );
  });
});
