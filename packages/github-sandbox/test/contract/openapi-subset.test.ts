import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROUTES } from "../../src/rest/routes.ts";
import { describedOperation } from "../../src/schema/described-operations.ts";
import { type OpenapiDescription, pruneDescription } from "../../src/schema/prune-openapi.ts";
import type { Json } from "../local-sandbox.ts";

const SUBSET = join(import.meta.dirname, "../../src/schema/generated/openapi-subset.json");

const { info, ...subset } = JSON.parse(readFileSync(SUBSET, "utf8")) as Json;

describe("the description that answers are held to", () => {
  it("has every operation that the sandbox serves, and nothing that it does not need", () => {
    const pruned = pruneDescription(subset, ROUTES.map(describedOperation));

    expect(pruned).toEqual(subset);
  });

  it("says where it comes from", () => {
    expect(info.description).toMatch(
      /npm @octokit\/openapi \d+\.\d+\.\d+ \(MIT\), generated\/api\.github\.com\.json, sha256 [0-9a-f]{64}$/,
    );
  });
});

describe("the operation of a route", () => {
  it.each([
    ["GET", "/repos/{owner}/{repo}/git/ref/{ref+}", "/repos/{owner}/{repo}/git/ref/{ref}"],
    ["GET", "/repos/{owner}/{repo}/git/refs/{ref+}", "/repos/{owner}/{repo}/git/ref/{ref}"],
    ["GET", "/repos/{owner}/{repo}/git/refs/{ref}", "/repos/{owner}/{repo}/git/matching-refs/{ref}"],
    ["PATCH", "/repos/{owner}/{repo}/git/refs/{ref+}", "/repos/{owner}/{repo}/git/refs/{ref}"],
    ["GET", "/repos/{owner}/{repo}/contents", "/repos/{owner}/{repo}/contents/{path}"],
    ["GET", "/search/issues", "/search/issues"],
  ] as const)("of %s %s is described at %s", (method, template, path) => {
    expect(describedOperation({ method, template })).toEqual({ path, method: method.toLowerCase() });
  });
});

/** A description of one operation, whose answer has this schema. */
function describing(schema: object): OpenapiDescription {
  const content = { "application/json": { schema, examples: { one: {} } } };
  return {
    paths: { "/a": { get: { summary: "A", responses: { 200: { description: "Fine", content } } } } },
    components: {
      schemas: {
        "basic-error": { type: "object", title: "Error" },
        other: { type: "string", nullable: true },
      },
      responses: { gone: { description: "Gone" } },
    },
  };
}

describe("pruning a description", () => {
  it.each([
    ["null beside a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      "null among values",
      { type: "string", enum: ["a"], nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "null without a type",
      { nullable: true, allOf: [{ type: "object" }] },
      { anyOf: [{ allOf: [{ type: "object" }] }, { type: "null" }] },
    ],
    ["null of anything", { nullable: true }, {}],
    ["overlapping alternatives", { oneOf: [{ type: "string" }, {}] }, { anyOf: [{ type: "string" }, {}] }],
    ["prose", { type: "string", description: "A", example: "b" }, { type: "string" }],
    [
      "members that are named like prose",
      { properties: { description: { type: "string", title: "A" }, nullable: { type: "boolean" } } },
      { properties: { description: { type: "string" }, nullable: { type: "boolean" } } },
    ],
    [
      "items and further members",
      { items: { title: "A" }, additionalProperties: false, not: { title: "B" } },
      { items: {}, additionalProperties: false, not: {} },
    ],
  ])("reads %s", (_, schema, expected) => {
    const { paths } = pruneDescription(describing(schema), [{ path: "/a", method: "get" }]);

    expect(paths["/a"]?.get?.responses["200"]).toEqual({
      content: { "application/json": { schema: expected } },
    });
  });

  it("keeps the schemas that are used, and the usual error", () => {
    const description = describing({ $ref: "#/components/schemas/other" });

    const { components } = pruneDescription(description, [{ path: "/a", method: "get" }]);

    expect(components.schemas).toEqual({
      "basic-error": { type: "object" },
      other: { type: ["string", "null"] },
    });
  });

  it.each([
    [describing({}), "/b", "GitHub does not describe GET /b."],
    [describing({ $ref: "#/components/schemas/nope" }), "/a", "The description has no schema nope."],
    [
      {
        ...describing({}),
        paths: { "/a": { get: { responses: { 404: { $ref: "#/components/responses/no" } } } } },
      },
      "/a",
      "The description has no #/components/responses/no.",
    ],
  ])("refuses what is not described (%#)", (description, path, message) => {
    expect(() => pruneDescription(description, [{ path, method: "get" }])).toThrow(new RangeError(message));
  });
});
