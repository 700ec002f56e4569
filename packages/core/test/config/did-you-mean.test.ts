import { describe, expect, it } from "@jest/globals";
import { findNearest, renderSuggestion } from "../../src/config/did-you-mean.ts";

const known = ["threshold", "branches", "mode", "id"];

describe("findNearest", () => {
  it.each([
    ["treshold", "threshold"],
    ["thresholds", "threshold"],
    ["trheshold", "threshold"],
    ["Threshold", "threshold"],
    ["branchess", "branches"],
    ["brnches", "branches"],
    ["barnchse", "branches"],
    ["mod", "mode"],
  ])("takes %s for %s", (word, nearest) => {
    expect(findNearest(word, known)).toBe(nearest);
  });

  it.each(["", "thresh", "limit", "i", "ix", "mdoe_x", "x".repeat(10_000)])(
    "takes %j for nothing",
    (word) => {
      expect(findNearest(word, known)).toBeUndefined();
    },
  );

  it("prefers the nearer of two", () => {
    expect(findNearest("labelx", ["labels2", "labels"])).toBe("labels");
  });
});

describe("renderSuggestion", () => {
  it("asks, or says nothing", () => {
    expect(renderSuggestion("mdoe", known)).toBe(' Did you mean "mode"?');
    expect(renderSuggestion("other", known)).toBe("");
  });
});
