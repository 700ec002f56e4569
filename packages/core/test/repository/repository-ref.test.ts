import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  describeRepositoryRefProblem,
  formatRepositoryRef,
  parseRepositoryRef,
  REPOSITORY_REF_PATTERN,
  repositoryKey,
} from "../../src/repository/repository-ref.ts";

const allowed = [
  "a/b",
  "acme/api",
  "Acme-2/API_v2.0",
  "old-/x",
  "octo_acme/x",
  "a/.github",
  "a/-",
  "a/...",
  "a/git",
  `${"a".repeat(39)}/${"b".repeat(100)}`,
];

const refused: readonly (readonly [string, string])[] = [
  ["", "has no owner"],
  ["api", "has no owner"],
  ["/", "has an empty owner"],
  ["/api", "has an empty owner"],
  ["acme/", "has an empty repository name"],
  ["acme/api/x", "has more than two parts"],
  [" acme/api", "has spaces around it"],
  ["acme/api\n", "has spaces around it"],
  ["acme/my api", "contains whitespace"],
  ["https://github.com/acme/api", "is a URL"],
  ["git@github.com:acme/api.git", "is a URL"],
  ["-acme/api", "has an invalid owner"],
  ["ac--me/api", "has an invalid owner"],
  ["ac.me/api", "has an invalid owner"],
  ["_acme/api", "has an invalid owner"],
  [`${"a".repeat(40)}/api`, "has an owner of 40 characters; GitHub allows 39"],
  [`acme/${"b".repeat(101)}`, "has a repository name of 101 characters; GitHub allows 100"],
  ["acme/.", "that GitHub reserves"],
  ["acme/..", "that GitHub reserves"],
  ["acme/api.git", "ends with .git"],
  ["acme/api.GIT", "ends with .git"],
  ["acme/äpi", "has an invalid repository name"],
  ["acme/a:b", "has an invalid repository name"],
];

describe("describeRepositoryRefProblem", () => {
  it.each(allowed)("allows %s", (text) => {
    expect(describeRepositoryRefProblem(text)).toBeNull();
  });

  it.each(refused)("says of %j that it %s", (text, problem) => {
    expect(describeRepositoryRefProblem(text)).toContain(problem);
  });
});

describe("REPOSITORY_REF_PATTERN", () => {
  const pattern = new RegExp(REPOSITORY_REF_PATTERN, "u");

  it.each([...allowed, ...refused.map(([text]) => text)])("agrees about %j", (text) => {
    expect(pattern.test(text)).toBe(describeRepositoryRefProblem(text) === null);
  });

  it("agrees about any text", () => {
    const nearName = fc.stringMatching(/^[aA0._/ -]{0,12}(?:\.git)?$/);

    fc.assert(
      fc.property(fc.oneof(nearName, fc.string()), (text) => {
        expect(pattern.test(text)).toBe(describeRepositoryRefProblem(text) === null);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("parseRepositoryRef", () => {
  it("splits what formatRepositoryRef joins", () => {
    const reference = parseRepositoryRef("Acme/API");

    expect(reference).toEqual({ owner: "Acme", name: "API" });
    expect(reference && formatRepositoryRef(reference)).toBe("Acme/API");
    expect(reference && repositoryKey(reference)).toBe("acme/api");
  });

  it.each(["", "acme", "acme/", "/api", "a/b/c"])("refuses %j", (text) => {
    expect(parseRepositoryRef(text)).toBeNull();
  });
});
