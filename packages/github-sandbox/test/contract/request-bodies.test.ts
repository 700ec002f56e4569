import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { ROUTES } from "../../src/rest/routes.ts";
import { describedOperation } from "../../src/schema/described-operations.ts";
import type { Json } from "../local-sandbox.ts";

const SUBSET = join(import.meta.dirname, "../../src/schema/generated/openapi-subset.json");
const description = JSON.parse(readFileSync(SUBSET, "utf8")) as Json;

/** Bodies that are checked otherwise than GitHub describes them, with the reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers":
    "reviewers is required in the description; teams alone are taken too, as by the operation that asks for reviews",
};

const WRITES = ROUTES.filter(({ method }) => method !== "GET").map((route) => {
  const { path, method } = describedOperation(route);
  const schema = description.paths[path][method].requestBody?.content["application/json"]?.schema;
  return { name: `${route.method} ${route.template}`, ours: required(route.body), theirs: required(schema) };
});

function required(schema: Json): readonly string[] {
  return [...(schema?.required ?? [])].sort();
}

describe("the body of a request", () => {
  it.each(WRITES.filter(({ name }) => !(name in OTHERWISE)))(
    "of $name needs what GitHub's description requires",
    ({ ours, theirs }) => {
      expect(ours).toEqual(theirs);
    },
  );

  it.each(
    ROUTES.filter(({ body }) => body !== undefined).map(({ method, template, body }) => ({
      name: `${method} ${template}`,
      body,
    })),
  )("of $name is described by a valid schema", ({ body }) => {
    const ajv = new Ajv({ strict: false });

    expect(() => ajv.compile(body ?? {})).not.toThrow();
  });

  it.each(Object.keys(OTHERWISE))("of %s is still checked otherwise", (name) => {
    const write = WRITES.find((one) => one.name === name);

    expect(write?.ours).not.toEqual(write?.theirs);
  });
});
