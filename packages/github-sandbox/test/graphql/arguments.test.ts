import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type GraphQLArgument,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import { sandboxSchema } from "../../src/graphql/engine.ts";
import { seedEverything, WHOLE_SEED } from "../contract/everything.ts";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const PAGING = ["after", "before", "first", "last"];

/** How an object of a type is reached: `%` stands for the field that is asked for. */
const WAYS: Readonly<Record<string, string>> = {
  Query: "%",
  User: 'user(login: "ada") { % }',
  Bot: 'repository(owner: "acme", name: "api") { pullRequest(number: 1) { author { ... on Bot { % } } } }',
  Organization: 'organization(login: "acme") { % }',
  Repository: 'repository(owner: "acme", name: "api") { % }',
  Ref: inRepository('ref(qualifiedName: "feature") { % }'),
  Comparison: inRepository('ref(qualifiedName: "main") { compare(headRef: "feature") { % } }'),
  Commit: inRepository('object(expression: "feature") { ... on Commit { % } }'),
  StatusCheckRollup: inCommit("statusCheckRollup { % }"),
  CheckRun: inCommit("statusCheckRollup { contexts(first: 9) { nodes { ... on CheckRun { % } } } }"),
  StatusContext: inCommit(
    "statusCheckRollup { contexts(first: 9) { nodes { ... on StatusContext { % } } } }",
  ),
  PullRequest: inRepository("pullRequest(number: 1) { % }"),
  Issue: inRepository("issue(number: 6) { % }"),
  ReactionGroup: inRepository("issue(number: 6) { reactionGroups { % } }"),
};

function inRepository(fields: string): string {
  return `repository(owner: "acme", name: "api") { ${fields} }`;
}

function inCommit(fields: string): string {
  return inRepository(`object(expression: "feature") { ... on Commit { ${fields} } }`);
}

/** Values that lead to different answers, the answer without the argument among them. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  author: ['{ emails: ["nobody@example.org"] }'],
  baseRefName: ['"release"', '"nowhere"'],
  expression: ['"main"', '"feature"'],
  "filterBy.assignee": ['"ada"'],
  "filterBy.createdBy": ['"nobody"'],
  "filterBy.labels": ['["invalid"]'],
  "filterBy.mentioned": ['"mona"'],
  "filterBy.milestone": ['"2"'],
  "filterBy.milestoneNumber": ['"2"'],
  "filterBy.since": ['"2099-01-01T00:00:00Z"'],
  "filterBy.states": ["[CLOSED]"],
  followRenames: ["true", "false"],
  headRef: ['"main"', '"release"'],
  headRefName: ['"release"', '"nowhere"'],
  "Query.node(id)": ['"nothing"', '"more"'],
  ids: ['["nothing"]', '["more", "than"]'],
  isArchived: ["true"],
  isFork: ["true"],
  itemTypes: ["[LABELED_EVENT]", "[CLOSED_EVENT]"],
  labels: ['["invalid"]', '["none"]'],
  login: ['"ada"', '"nobody"', '"acme"'],
  "Repository.label(name)": ['"bug"', '"invalid"'],
  "Query.repository(name)": ['"web"', '"api"'],
  number: ["1", "2", "5", "6"],
  ownerAffiliations: ["[OWNER]", "[COLLABORATOR]", "[ORGANIZATION_MEMBER]"],
  oid: ['"HEAD"'],
  owner: ['"acme"', '"ada"'],
  "Commit.file(path)": ['"README.md"', '"nothing"'],
  path: ['"docs"'],
  pullRequestId: ['"PULL"'],
  pullRequestNumber: ["1", "2"],
  privacy: ["PRIVATE"],
  qualifiedName: ['"main"', '"release"'],
  "Query.search(query)": ['"is:issue"', '"is:pr"'],
  query: ['"lint"', '"ada"'],
  refPrefix: ['"refs/heads/"', '"refs/tags/"'],
  since: ['"2099-01-01T00:00:00Z"'],
  size: ["40"],
  states: ["[CLOSED]"],
  tagName: ['"v2"', '"build"'],
  type: ["ISSUE", "REPOSITORY"],
  until: ['"2001-01-01T00:00:00Z"'],
  visibility: ["PRIVATE", "INTERNAL"],
};

/** What is asked beside an argument, where the field needs more. */
const BESIDE: Readonly<Record<string, string>> = {
  "Query.repository(owner)": 'name: "alpha"',
  "Query.repository(name)": 'owner: "acme"',
  "Query.repository(followRenames)": 'owner: "ada", name: "beta"',
  "Query.search(query)": "type: ISSUE",
  "Query.search(type)": 'query: "user:acme"',
  "Repository.refs(query)": 'refPrefix: "refs/tags/"',
  refs: 'refPrefix: "refs/heads/"',
  search: 'query: "user:acme", type: ISSUE',
};

/** Arguments that are obeyed where nothing can differ, with the reason. */
const SAME: Readonly<Record<string, string>> = {
  "Repository.mergeQueue(branch)": "no repository has a merge queue",
  "Bot.avatarUrl(size)": "as of users: one resolver for all accounts",
  "Query.rateLimit(dryRun)": "false changes nothing, true is refused",
  ...Object.fromEntries(
    ["User", "Organization"].map((type) => [
      `${type}.repositories(orderBy.STARGAZERS)`,
      "nobody gives stars",
    ]),
  ),
  "Organization.teams(orderBy.NAME)": "no organization has teams",
};

/** Arguments with a value that is refused. */
const REFUSED: readonly (readonly [string, string])[] = [
  ["rateLimit(dryRun: true) { cost }", "rateLimit(dryRun: true)"],
  ['search(query: "sort:author-date", type: ISSUE, first: 1) { issueCount }', "sort:author-date"],
  ['search(query: "is:queued", type: ISSUE, first: 1) { issueCount }', "is:queued"],
  ['search(query: "no:project", type: ISSUE, first: 1) { issueCount }', "no:project"],
  ['search(query: "in:readme", type: REPOSITORY, first: 1) { repositoryCount }', "in:readme"],
  ['search(query: "created:>@today-7d", type: ISSUE, first: 1) { issueCount }', "created:>@today-7d"],
  ['search(query: "colour:red", type: ISSUE, first: 1) { issueCount }', "colour"],
  ['search(query: "x", type: USER, first: 1) { issueCount }', "searching for USER"],
  [
    inRepository(
      "issue(number: 6) { timelineItems(first: 1, itemTypes: [MILESTONED_EVENT]) { totalCount } }",
    ),
    "milestoned",
  ],
];

interface Case {
  readonly name: string;
  readonly values: readonly string[];
  readonly ask: (args: string) => Promise<Json>;
}

let local: LocalSandbox;
let head: string;
let pull: string;

beforeAll(async () => {
  local = await startLocal(WHOLE_SEED);
  head = (await seedEverything(local)).params.commit_sha ?? "";
  pull = (await local.get("/repos/acme/api/pulls/1")).body.node_id;
  await local.request("PUT", "/repos/acme/api/branches/main/protection", {
    body: {
      required_status_checks: { strict: false, contexts: ["build"] },
      enforce_admins: false,
      required_pull_request_reviews: null,
      restrictions: null,
    },
  });
  await local.request("PATCH", "/repos/ada/beta", { body: { name: "gamma" } });
});

afterAll(stopAll);

/** The members of an argument and the values that each is asked with: of a filter its names, of an order its fields. */
function membersOf(
  name: string,
  { name: argument, type }: GraphQLArgument,
): readonly (readonly [string, readonly string[]])[] {
  const own = VALUES[name] ?? VALUES[argument];
  const input = getNamedType(type);
  if (own !== undefined || !isInputObjectType(input)) {
    return [[argument, own ?? []]];
  }
  const { field, ...others } = input.getFields();
  const fields = field === undefined ? undefined : getNamedType(field.type);
  return isEnumType(fields)
    ? fields
        .getValues()
        .map((one) => [
          `${argument}.${one.name}`,
          ["ASC", "DESC"].map((way) => `{ field: ${one.name}, direction: ${way} }`),
        ])
    : Object.keys(others).map((one) => [
        `${argument}.${one}`,
        (VALUES[`${argument}.${one}`] ?? []).map((value) => `{ ${one}: ${value} }`),
      ]);
}

/** What tells two objects of a type apart. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isAbstractType(named)) {
    return "{ __typename ... on Node { id } }";
  }
  if (!isObjectType(named)) {
    return "";
  }
  const fields = named.getFields();
  const shown = ["id", "number", "name", "login", "oid", "cost"].filter((name) => name in fields);
  const nodes = "nodes" in fields ? ["edges { cursor }"] : [];
  return `{ ${["__typename", ...shown, ...nodes].join(" ")} }`;
}

const FIELDS = Object.values(sandboxSchema().getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__") && name !== "Mutation")
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
  .filter(({ field }) => field.args.length > 0);

const isConnection = (type: GraphQLOutputType): boolean => String(getNamedType(type)).endsWith("Connection");

function ask(type: string, field: string, args: readonly string[], selection: string): Promise<Json> {
  const given = args.filter((one) => one !== "").join(", ");
  const asked = `${field}${given === "" ? "" : `(${given})`} ${selection}`;
  return local.graphql(`{ ${(WAYS[type] ?? "").replace("%", asked)} }`);
}

const CASES: readonly Case[] = FIELDS.flatMap(({ type, field }) =>
  field.args
    .filter(({ name }) => !PAGING.includes(name))
    .flatMap((argument) =>
      membersOf(`${type}.${field.name}(${argument.name})`, argument).map(([member, values]) => ({
        name: `${type}.${field.name}(${member})`,
        values: values.map((value) => `${argument.name}: ${value}`),
        ask: (args: string) => {
          const name = `${type}.${field.name}(${argument.name})`;
          const beside = BESIDE[name] ?? (argument.name === "refPrefix" ? "" : (BESIDE[field.name] ?? ""));
          const page = isConnection(field.type) ? "first: 50" : "";
          return ask(
            type,
            field.name,
            [page, beside, args.replace("HEAD", head).replace("PULL", pull)],
            selectionOf(field.type),
          );
        },
      })),
    ),
);

describe("every argument of the schema", () => {
  it("is of a field that is reached", () => {
    expect(CASES.length).toBeGreaterThan(60);
    expect(Object.keys(SAME).filter((name) => CASES.every((one) => one.name !== name))).toEqual([]);
    expect(FIELDS.filter(({ type }) => WAYS[type] === undefined)).toEqual([]);
  });

  it.each(CASES.filter(({ name }) => SAME[name] === undefined))("$name is obeyed", async (one) => {
    const answers: Json[] = [];
    for (const args of ["", ...one.values]) answers.push(await one.ask(args));
    const known = answers.filter(({ data }) => data !== undefined);

    expect(one.values.length).toBeGreaterThan(0);
    expect(new Set(known.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(1);
  });

  it.each(REFUSED)("is refused where it is not simulated: %s", async (field, what) => {
    const { errors } = await local.graphql(`{ ${field} }`);

    expect(errors[0].message).toMatch(/^The sandbox does not simulate /);
    expect(errors[0].message).toContain(what);
  });
});

describe("every connection of the schema", () => {
  const connections = FIELDS.filter(
    ({ field }) => isConnection(field.type) && String(getNamedType(field.type)) !== "ReactingUserConnection",
  );

  it.each(connections.map(({ type, field }) => [`${type}.${field.name}`, type, field] as const))(
    "%s is read in pages from both ends",
    async (_, type, field) => {
      const page = async (...args: readonly string[]) => {
        const { data } = await ask(
          type,
          field.name,
          [BESIDE[field.name] ?? "", ...args],
          "{ edges { cursor } pageInfo { hasNextPage hasPreviousPage } }",
        );
        const { edges, pageInfo } = connectionIn(data);
        return { cursors: edges.map(({ cursor }: Json) => cursor as string), ...pageInfo };
      };
      const whole = (await page("first: 50")).cursors;
      const [first, last] = [await page("first: 1"), await page("last: 1")];

      expect(first).toEqual({
        cursors: whole.slice(0, 1),
        hasNextPage: whole.length > 1,
        hasPreviousPage: false,
      });
      expect(last.cursors).toEqual(whole.slice(-1));
      for (const cursor of whole.slice(0, 1)) {
        expect((await page("first: 1", `after: "${cursor}"`)).cursors).toEqual(whole.slice(1, 2));
      }
      for (const cursor of whole.slice(-1)) {
        expect((await page("last: 1", `before: "${cursor}"`)).cursors).toEqual(whole.slice(0, -1).slice(-1));
      }
    },
  );
});

/** The connection that is somewhere in an answer. */
function connectionIn(value: Json): Json {
  if (value === null || typeof value !== "object") return undefined;
  return "pageInfo" in value
    ? value
    : Object.values(value)
        .map(connectionIn)
        .find((found) => found !== undefined);
}

describe("what a query sorts by", () => {
  it("is the time of each tag's commit", async () => {
    const old = (await local.get("/repos/acme/api/commits?per_page=1&page=10")).body[0].sha;
    await local.post("/repos/acme/api/git/refs", { ref: "refs/tags/zero", sha: old });

    const { data } = await local.graphql(
      `{ ${inRepository('refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: ASC }) { nodes { name } }')} }`,
    );

    expect(data.repository.refs.nodes).toEqual([{ name: "zero" }]);
  });

  it.each(["created-asc", "created-desc", "updated-asc", "comments-desc"])("is sort:%s", async (order) => {
    const query = `repo:acme/api is:issue sort:${order}`;
    const { data } = await local.graphql(
      `{ search(query: "${query}", type: ISSUE, first: 9) { nodes { ... on Issue { number createdAt updatedAt comments { totalCount } } } } }`,
    );
    const keys = data.search.nodes.map(({ createdAt, updatedAt, comments }: Json) =>
      order.startsWith("created") ? createdAt : order.startsWith("updated") ? updatedAt : comments.totalCount,
    );
    const { body } = await local.get(`/search/issues?q=${encodeURIComponent(query)}`);

    const sorted = [...keys].sort();
    expect(keys).toEqual(order.endsWith("asc") ? sorted : sorted.reverse());
    expect(keys).toHaveLength(3);
    expect(body.items.map(({ number }: Json) => number)).toEqual(
      data.search.nodes.map(({ number }: Json) => number),
    );
  });
});
