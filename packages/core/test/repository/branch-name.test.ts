import { describe, expect, it } from "@jest/globals";
import { readBranchName, readRepositoryRef } from "../../src/repository/index.ts";

describe("readBranchName", () => {
  it.each(["automation-data", "data/history_2", "a", "v1.2", "user@data"])("takes %s", (name) => {
    expect(readBranchName(name)).toBe(name);
  });

  it.each([
    "",
    "-force",
    "/data",
    "data/",
    ".data",
    "data.",
    "a..b",
    "a//b",
    "a@{1}",
    "data.lock",
    "a b",
    "a\nb",
    "a:b",
    "a~1",
    "x".repeat(201),
  ])("does not take %j", (name) => {
    expect(readBranchName(name)).toBeNull();
  });
});

describe("readRepositoryRef", () => {
  it("takes what GitHub takes", () => {
    expect(readRepositoryRef("acme/api")).toEqual({ owner: "acme", name: "api" });
  });

  it.each(["acme", "acme/", "/api", "acme/api/x", "https://github.com/acme/api", "ac me/api", "acme/.."])(
    "does not take %j",
    (text) => {
      expect(readRepositoryRef(text)).toBeNull();
    },
  );
});
