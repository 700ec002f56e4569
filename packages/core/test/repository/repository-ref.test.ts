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
  ["acme/my api", "holds white space"],
  ["https://github.com/acme/api", "is an address"],
  ["git@github.com:acme/api.git", "is an address"],
  ["-acme/api", "has an owner that GitHub does not allow"],
  ["ac--me/api", "has an owner that GitHub does not allow"],
  ["ac.me/api", "has an owner that GitHub does not allow"],
  ["_acme/api", "has an owner that GitHub does not allow"],
  [`${"a".repeat(40)}/api`, "has an owner of 40 characters; GitHub allows 39"],
  [`acme/${"b".repeat(101)}`, "has a repository name of 101 characters; GitHub allows 100"],
  ["acme/.", "that GitHub reserves"],
  ["acme/..", "that GitHub reserves"],
  ["acme/api.git", "ends in .git"],
  ["acme/api.GIT", "ends in .git"],
  ["acme/äpi", "has a repository name that GitHub does not allow"],
  ["acme/a:b", "has a repository name that GitHub does not allow"],
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
