import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validateSchema,
} from "graphql";
import { generateSubset } from "../../src/schema/generate.ts";
import { KEPT_FIELDS } from "../../src/schema/kept-fields.ts";
import { prune } from "../../src/schema/prune.ts";

const SUBSET = join(import.meta.dirname, "../../src/schema/generated/graphql-subset.graphql");
const FULL = join(import.meta.dirname, "../../node_modules/@octokit/graphql-schema/schema.graphql");

const subsetText = readFileSync(SUBSET, "utf8");
/** GitHub's text defines one field twice, which a strict reading refuses. */
const full = buildSchema(readFileSync(FULL, "utf8"), { assumeValidSDL: true });

describe("the schema that the sandbox runs", () => {
  it("is what the generator makes of GitHub's", () => {
    expect(subsetText).toBe(generateSubset());
  });

  it("is a valid schema, which no process checks again", () => {
    expect(validateSchema(buildSchema(subsetText))).toEqual([]);
  });

  it("says where it comes from", () => {
    expect(subsetText).toMatch(
      /npm @octokit\/graphql-schema \d+\.\d+\.\d+ \(MIT\),\n# schema\.graphql, sha256 [0-9a-f]{64}/,
    );
  });

  it("is a part of GitHub's schema: every type, field, argument and value is there with the same type", () => {
    expect(differences(buildSchema(subsetText), full)).toEqual([]);
  });

  it("is known to differ when it does", () => {
    const wrong = buildSchema(
      "type Query { viewer: Int nope: Int rateLimit(dry: Boolean): RateLimit } type RateLimit { cost: Int! }",
    );

    expect(differences(wrong, full)).toEqual([
      "Query.viewer: Int",
      "Query.nope: Int",
      "Query.rateLimit(dry: Boolean)",
    ]);
  });
});

describe("pruning", () => {
  const source = parse(
    "type Query { a(x: Int = 1, y: Int): E b: T } type T { c: Int } enum E { ONE TWO } scalar S",
  );

  it.each([
    [{ Nope: ["a"] }, "The schema has no type Nope with fields."],
    [{ Query: ["nope"] }, "The schema has no field Query.nope."],
    [{ Query: ["a z"] }, "The schema has no Query.a(z:)."],
    [{ Query: ["b"] }, "T is used and neither kept nor a leaf."],
  ])("refuses %j", (kept, message) => {
    expect(() => prune(source, kept)).toThrow(new RangeError(message));
  });

  it("keeps nothing that is not named", () => {
    expect(Object.keys(KEPT_FIELDS)).not.toContain("Enterprise");
    expect(subsetText).not.toMatch(/^ *stargazer/m);
  });
});

/** What a schema has that the other one has not, or has with another type. */
function differences(part: GraphQLSchema, whole: GraphQLSchema): readonly string[] {
  return Object.values(part.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => {
      const other = whole.getType(type.name);
      if (isEnumType(type)) {
        const values = isEnumType(other) ? other.getValues().map(({ name }) => name) : [];
        const own = type.getValues().map(({ name }) => name);
        return own.filter((name) => !values.includes(name)).map((name) => `${type.name}.${name}`);
      }
      const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
      if (!hasFields) {
        return other === undefined ? [type.name] : [];
      }
      const others =
        isObjectType(other) || isInterfaceType(other) || isInputObjectType(other) ? other.getFields() : {};
      return Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).flatMap(
        (field) => fieldDifferences(type.name, field, others[field.name]),
      );
    });
}

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

function fieldDifferences(owner: string, field: Field, other: Field | undefined): readonly string[] {
  const name = `${owner}.${field.name}`;
  if (other === undefined || String(other.type) !== String(field.type)) {
    return [`${name}: ${getNamedType(field.type).name}`];
  }
  const args = "args" in field ? field.args : [];
  const others = "args" in other ? other.args : [];
  return args
    .filter((arg) => !others.some((one) => one.name === arg.name && String(one.type) === String(arg.type)))
    .map((arg) => `${name}(${arg.name}: ${arg.type})`);
}
