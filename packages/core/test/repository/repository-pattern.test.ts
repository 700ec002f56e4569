import { describe, expect, it } from "@jest/globals";
import { createRepositoryMatcher } from "../../src/repository/repository-pattern.ts";

const api = { owner: "Acme", name: "API" };

describe("createRepositoryMatcher", () => {
  it.each([
    [["acme/api"]],
    [["ACME/Api"]],
    [["acme/*"]],
    [["*/api"]],
    [["api"]],
    [["ap*"]],
    [["other/x", "acme/a*"]],
    [["!acme/web"]],
    [["!web"]],
    [["acme/*", "!acme/a*", "api"]],
  ])("takes Acme/API for %j, ignoring case", (patterns) => {
    expect(createRepositoryMatcher(patterns)(api)).toBe(true);
  });

  it.each([
    [[]],
    [["acme/web"]],
    [["acme"]],
    [["other/*"]],
    [["acme/ap"]],
    [["!acme/api"]],
    [["!api"]],
    [["acme/*", "!acme/api"]],
  ])("leaves Acme/API out for %j", (patterns) => {
    expect(createRepositoryMatcher(patterns)(api)).toBe(false);
  });
});
