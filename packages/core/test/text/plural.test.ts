import { describe, expect, it } from "@jest/globals";
import { formatCount, formatShare, pluralize } from "../../src/text/plural.ts";

describe("formatCount", () => {
  it.each([
    [0, "0 files"],
    [1, "1 file"],
    [2, "2 files"],
    [21, "21 files"],
    [1.5, "1.5 files"],
  ])("says %d as %s", (count, expected) => {
    expect(formatCount(count, "file")).toBe(expected);
  });

  it("takes the plural that it is given", () => {
    expect(formatCount(1, "repository", "repositories")).toBe("1 repository");
    expect(formatCount(3, "repository", "repositories")).toBe("3 repositories");
  });
});

describe("formatShare", () => {
  it("has the word of the whole", () => {
    expect(formatShare(0, 1, "check")).toBe("0 of 1 check");
    expect(formatShare(1, 2, "check")).toBe("1 of 2 checks");
  });
});

describe("pluralize", () => {
  it("picks a verb, too", () => {
    expect([0, 1, 2].map((count) => pluralize(count, "is", "are"))).toEqual(["are", "is", "are"]);
  });
});
