import { describe, expect, it } from "@jest/globals";
import { describeMediaType, rawContentType } from "../../src/http/media-type.ts";

describe("what accept asks for", () => {
  // The first two are recorded in @octokit/fixtures, get-content.
  it.each([
    ["application/vnd.github.v3+json", "github.v3; format=json"],
    ["application/vnd.github.v3.raw", "github.v3; param=raw"],
    ["application/vnd.github.raw+json", "github.v3; param=raw; format=json"],
    ["application/json", "github.v3; format=json"],
    ["*/*", "github.v3; format=json"],
    ["", "github.v3; format=json"],
  ])("%j is named %s", (accept, expected) => {
    expect(describeMediaType(accept, false)).toBe(expected);
  });

  it("is named with another version for GraphQL", () => {
    expect(describeMediaType("application/vnd.github.v3+json", true)).toBe("github.v4; format=json");
  });

  it.each([
    ["application/vnd.github.v3.raw", "application/vnd.github.v3.raw; charset=utf-8"],
    ["text/plain, application/vnd.github.raw+json", "application/vnd.github.raw+json; charset=utf-8"],
  ])("%s is the type of bytes as they are", (accept, expected) => {
    expect(rawContentType(accept)).toBe(expected);
  });
});
