import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from "graphql";
import { sandboxSchema } from "../../src/graphql/engine.ts";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      users: [
        { login: "mona", id: 77 },
        { login: "acme", id: 78, type: "Organization" },
      ],
      repositories: [
        {
          repository: "mona/api",
          commits: 4,
          branches: [
            { name: "stale", behindBy: 2, isProtected: true },
            { name: "topic", aheadBy: 1, author: "mona" },
          ],
          pullRequests: [
            {
              title: "Merged",
              head: "topic",
              base: "main",
              state: "merged",
              author: "mona",
              labels: ["bug"],
            },
            { title: "Open", head: "main", base: "stale", author: "dependabot[bot]", labels: ["bug"] },
          ],
        },
      ],
    },
  });
  await local.post("/repos/mona/api/releases", { tag_name: "v1" });
  await local.post("/repos/mona/api/milestones", { title: "One" });
  await local.post("/repos/mona/api/issues", { title: "Three", labels: ["bug"] });
  await local.post("/repos/mona/api/issues/3/comments", { body: "Hello" });
  await local.request("PATCH", "/repos/mona/api/issues/3", { body: { state: "closed" } });
  await local.request("PATCH", "/repos/mona/api/issues/3", { body: { state: "open" } });
  await local.request("DELETE", "/repos/mona/api/issues/3/labels");
  await local.post("/repos/mona/api/pulls/1/reviews", { event: "COMMENT", body: "Good" });
  await local.request("DELETE", "/repos/mona/api/git/refs/heads/topic");
  const main = (await local.get("/repos/mona/api/git/ref/heads/main")).body.object.sha;
  await local.post(`/repos/mona/api/statuses/${main}`, { state: "success" });
});

afterAll(stopAll);

/** Arguments that lead to something, by field. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  issueOrPullRequest: "(number: 3)",
  label: '(name: "bug")',
  milestone: "(number: 1)",
  organization: '(login: "acme")',
  release: '(tagName: "v1")',
  repositoryOwner: '(login: "mona")',
  user: '(login: "mona")',
  compare: '(headRef: "main")',
  file: '(path: "README.md")',
  issue: "(number: 3)",
  object: '(expression: "main")',
  pullRequest: "(number: 1)",
  ref: '(qualifiedName: "stale")',
  refs: '(refPrefix: "refs/heads/", first: 5)',
  search: '(query: "is:open", type: ISSUE, first: 5)',
  repository: '(owner: "mona", name: "api")',
};

/** Every field of a type, and of every type that it leads to, once. */
function selectAll(type: GraphQLNamedType, seen: Set<string>): string {
  if (isAbstractType(type)) {
    const possible = sandboxSchema().getPossibleTypes(type);
    return `__typename ${possible.map((one) => `... on ${one.name} { ${selectAll(one, seen)} }`).join(" ")}`;
  }
  if (!isObjectType(type)) {
    return "";
  }
  const isNew = !seen.has(type.name);
  seen.add(type.name);
  return `__typename ${Object.values(type.getFields())
    .map((field) => selectField(field, isNew, seen, `${type.name}_`))
    .join(" ")}`;
}

/** Leaves get the type's name in front: those of a union's types may differ. */
function selectField(
  field: GraphQLField<unknown, unknown>,
  isNew: boolean,
  seen: Set<string>,
  prefix: string,
): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) {
    return `${prefix}${field.name}: ${field.name}`;
  }
  const isOfNode = field.name === "node" || field.name === "nodes";
  if (!isNew || (isOfNode && field.args.length > 0)) {
    return "";
  }
  const needsPage = field.args.some(({ name }) => name === "first");
  const known = field.args.length > 0 ? ARGUMENTS[field.name] : undefined;
  const args = known ?? (needsPage ? "(first: 5)" : "");
  return `${field.name}${args} { ${selectAll(type, seen)} }`;
}

describe("every field of the schema", () => {
  it("is resolved by every object that has it", async () => {
    const seen = new Set<string>();
    const query = `{ ${Object.values((sandboxSchema().getQueryType() as GraphQLObjectType).getFields())
      .filter(({ name }) => !name.startsWith("node"))
      .map((field) => selectField(field, true, seen, ""))
      .join("\n")} }`;

    const { status, body } = await local.post("/graphql", { query });

    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
    expect([...seen].sort()).toEqual(
      Object.values(sandboxSchema().getTypeMap())
        .filter((type) => isObjectType(type) && !/^__|^Query$|^Mutation$|Payload$/.test(type.name))
        .map(({ name }) => name)
        .sort(),
    );
  });
});
