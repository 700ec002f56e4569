import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

const IN_API = 'repository(owner: "acme", name: "api")';

beforeAll(async () => {
  local = await startLocal({
    seed: {
      users: [{ login: "mona", id: 77 }],
      repositories: [
        {
          repository: "acme/api",
          formerNames: ["acme/old-api"],
          commits: 10,
          branches: [
            { name: "stale", behindBy: 4 },
            { name: "feature/diverged", behindBy: 3, aheadBy: 2, author: "mona" },
            { name: "conflicting", behindBy: 2, aheadBy: 1, conflicts: true },
            { name: "orphan", isOrphan: true, aheadBy: 1 },
            { name: "release/1.0", isProtected: true },
          ],
          pullRequests: [
            { title: "One", head: "main", base: "stale", author: "dependabot[bot]", labels: ["bug"] },
            { title: "Two", head: "main", base: "conflicting", isDraft: true },
            { title: "Three", head: "main", base: "feature/diverged", state: "closed" },
          ],
        },
        { repository: "acme/empty", isEmpty: true },
        { repository: "acme/archived", isArchived: true, access: "read" },
        { repository: "acme/forbidden", access: "forbidden" },
        { repository: "acme/none", access: "none" },
        { repository: "acme/blocked", access: "blocked" },
      ],
    },
  });
});

afterAll(stopAll);

/** Data of a query about acme/api that must have no errors. */
async function api(selection: string): Promise<Json> {
  const { data, errors } = await local.graphql(`{ ${IN_API} { ${selection} } }`);
  expect(errors).toBeUndefined();
  return data.repository;
}

describe("a repository", () => {
  it("reports what a scan needs to know", async () => {
    const data = await api(
      `id databaseId name nameWithOwner url owner { login __typename } isArchived isDisabled isEmpty isFork isLocked
       isMirror isPrivate lockReason viewerPermission mergeCommitAllowed squashMergeAllowed autoMergeAllowed
       defaultBranchRef { name prefix target { oid __typename } }`,
    );
    const main = await local.sandbox.repository("acme/api").branch("main");

    expect(data).toEqual({
      id: expect.stringMatching(/^R_/),
      databaseId: 1001,
      name: "api",
      nameWithOwner: "acme/api",
      url: `${local.sandbox.url}/acme/api`,
      owner: { login: "acme", __typename: "Organization" },
      isArchived: false,
      isDisabled: false,
      isEmpty: false,
      isFork: false,
      isLocked: false,
      isMirror: false,
      isPrivate: false,
      lockReason: null,
      viewerPermission: "WRITE",
      mergeCommitAllowed: true,
      squashMergeAllowed: true,
      autoMergeAllowed: false,
      defaultBranchRef: {
        name: "main",
        prefix: "refs/heads/",
        target: { oid: main?.oid, __typename: "Commit" },
      },
    });
  });

  it("without commits has no default branch", async () => {
    const { data } = await local.graphql(
      `{ repository(owner: "acme", name: "empty") { isEmpty defaultBranchRef { name } refs(refPrefix: "refs/heads/", first: 1) { totalCount } } }`,
    );

    expect(data.repository).toEqual({ isEmpty: true, defaultBranchRef: null, refs: { totalCount: 0 } });
  });

  it("is found by a former name, unless renames are not followed", async () => {
    const { data, errors } = await local.graphql(
      `{
        followed: repository(owner: "ACME", name: "old-api") { nameWithOwner }
        not: repository(owner: "acme", name: "old-api", followRenames: false) { nameWithOwner }
      }`,
    );

    expect(data).toEqual({ followed: { nameWithOwner: "acme/api" }, not: null });
    expect(errors).toMatchObject([{ type: "NOT_FOUND", path: ["not"] }]);
  });

  it.each([
    ["nowhere", "NOT_FOUND", "Could not resolve to a Repository with the name 'acme/nowhere'."],
    ["none", "NOT_FOUND", "Could not resolve to a Repository with the name 'acme/none'."],
    ["forbidden", "FORBIDDEN", "Resource not accessible by personal access token"],
    ["blocked", "FORBIDDEN", "Repository access blocked"],
  ])("acme/%s is null with %s, and the others are there", async (name, type, message) => {
    const { data, errors } = await local.graphql(
      `query Q($name: String!) { good: ${IN_API} { name } bad: repository(owner: "acme", name: $name) { name } }`,
      { name },
    );

    expect(data).toEqual({ good: { name: "api" }, bad: null });
    expect(errors).toEqual([{ type, path: ["bad"], locations: [{ line: 1, column: 81 }], message }]);
  });
});

describe("comparing refs", () => {
  it.each([
    ["stale", "main", { aheadBy: 4, behindBy: 0, status: "AHEAD" }],
    ["main", "stale", { aheadBy: 0, behindBy: 4, status: "BEHIND" }],
    ["feature/diverged", "main", { aheadBy: 3, behindBy: 2, status: "DIVERGED" }],
    ["release/1.0", "main", { aheadBy: 0, behindBy: 0, status: "IDENTICAL" }],
    ["stale", "HEAD", { aheadBy: 4, behindBy: 0, status: "AHEAD" }],
    ["stale", "refs/heads/main", { aheadBy: 4, behindBy: 0, status: "AHEAD" }],
  ])("takes %s for the base and %s for the head", async (base, head, expected) => {
    const data = await api(
      `ref(qualifiedName: "refs/heads/${base}") { compare(headRef: "${head}") { aheadBy behindBy status } }`,
    );

    expect(data.ref.compare).toEqual(expected);
  });

  it("takes a commit for the head", async () => {
    const main = await local.sandbox.repository("acme/api").branch("main");

    const data = await api(
      `ref(qualifiedName: "stale") { compare(headRef: "${main?.oid}") { aheadBy headTarget { oid } baseTarget { oid } } }`,
    );

    expect(data.ref.compare).toMatchObject({ aheadBy: 4, headTarget: { oid: main?.oid } });
  });

  it("is null without a common history", async () => {
    const data = await api(`ref(qualifiedName: "orphan") { compare(headRef: "main") { aheadBy } }`);

    expect(data.ref.compare).toBeNull();
  });

  it("is null with an error for a head that does not exist", async () => {
    const { data, errors } = await local.graphql(
      `{ ${IN_API} { ref(qualifiedName: "stale") { name compare(headRef: "nope") { aheadBy } } } }`,
    );

    expect(data.repository.ref).toEqual({ name: "stale", compare: null });
    expect(errors).toMatchObject([{ type: "NOT_FOUND", path: ["repository", "ref", "compare"] }]);
  });

  it("agrees with the REST interface, with the sides turned round", async () => {
    const { body } = await local.get("/repos/acme/api/compare/main...feature/diverged");

    const data = await api(
      `ref(qualifiedName: "feature/diverged") { compare(headRef: "main") { aheadBy behindBy } }`,
    );

    expect(data.ref.compare).toEqual({ aheadBy: body.behind_by, behindBy: body.ahead_by });
  });
});

describe("refs", () => {
  it.each([
    ["first: 2", ["conflicting", "feature/diverged"], true, false],
    ["last: 2", ["release/1.0", "stale"], false, true],
    ['first: 100, query: "E/"', ["feature/diverged", "release/1.0"], false, false],
    ["first: 2, orderBy: {field: ALPHABETICAL, direction: DESC}", ["stale", "release/1.0"], true, false],
  ])("come in pages: %s", async (page, names, hasNextPage, hasPreviousPage) => {
    const { refs } = await api(
      `refs(refPrefix: "refs/heads/", ${page}) { nodes { name } pageInfo { hasNextPage hasPreviousPage } }`,
    );

    expect(refs.nodes.map((ref: { name: string }) => ref.name)).toEqual(names);
    expect(refs.pageInfo).toEqual({ hasNextPage, hasPreviousPage });
  });

  it("continue after a cursor until they end", async () => {
    const names: string[] = [];
    let after = "null";
    for (let hasNextPage = true; hasNextPage; ) {
      const { refs } = await api(
        `refs(refPrefix: "refs/heads/", first: 4, after: ${after}) {
          totalCount edges { cursor node { name } } pageInfo { hasNextPage endCursor }
        }`,
      );
      names.push(...refs.edges.map((edge: { node: { name: string } }) => edge.node.name));
      hasNextPage = refs.pageInfo.hasNextPage;
      after = JSON.stringify(refs.pageInfo.endCursor);
      expect(refs.edges.at(-1).cursor).toBe(refs.pageInfo.endCursor);
      expect(refs.totalCount).toBe(6);
    }

    expect(names).toEqual(["conflicting", "feature/diverged", "main", "orphan", "release/1.0", "stale"]);
  });

  it("report their newest commit", async () => {
    const tip = await local.sandbox.repository("acme/api").git.readRef("refs/heads/feature/diverged");

    const data = await api(
      `ref(qualifiedName: "feature/diverged") { target { oid ... on Commit {
        messageHeadline committedDate author { name email user { login databaseId } } tree { oid }
        parents(first: 1) { totalCount nodes { oid } } } } }`,
    );

    expect(data.ref.target).toMatchObject({
      oid: tip,
      messageHeadline: expect.any(String),
      committedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/),
      author: { email: "77+mona@users.noreply.github.com", user: { login: "mona", databaseId: 77 } },
      parents: { totalCount: 1 },
    });
  });

  it("report what protects them", async () => {
    const data = await api(
      `on: ref(qualifiedName: "refs/heads/release/1.0") {
         branchProtectionRule { pattern requiresApprovingReviews } refUpdateRule { viewerCanPush } }
       off: ref(qualifiedName: "main") { branchProtectionRule { pattern } refUpdateRule { viewerCanPush } }`,
    );

    expect(data).toEqual({
      on: {
        branchProtectionRule: { pattern: "release/1.0", requiresApprovingReviews: true },
        refUpdateRule: { viewerCanPush: false },
      },
      off: { branchProtectionRule: null, refUpdateRule: null },
    });
  });

  it("are null when they do not exist", async () => {
    expect(await api(`ref(qualifiedName: "refs/heads/nope") { name }`)).toEqual({ ref: null });
  });
});

describe("pull requests", () => {
  it.each([
    ["first: 10", [1, 2, 3]],
    ["first: 10, states: OPEN", [1, 2]],
    ["first: 10, states: [CLOSED, MERGED]", [3]],
    ['first: 10, baseRefName: "stale"', [1]],
    ['first: 10, headRefName: "main", labels: ["bug"]', [1]],
    ["first: 1, orderBy: {field: CREATED_AT, direction: DESC}", [3]],
  ])("are found by %s", async (filter, numbers) => {
    const data = await api(`pullRequests(${filter}) { nodes { number } }`);

    expect(data.pullRequests.nodes.map((pull: { number: number }) => pull.number)).toEqual(numbers);
  });

  it("report their sides, author and labels", async () => {
    const data = await api(
      `pullRequest(number: 1) { number title body state isDraft isCrossRepository headRefName headRefOid
        baseRefName baseRefOid viewerDidAuthor author { login __typename ... on Bot { databaseId } }
        labels(first: 5) { nodes { name } } merged closedAt url headRef { name } }`,
    );
    const { git } = local.sandbox.repository("acme/api");

    expect(data.pullRequest).toEqual({
      number: 1,
      title: "One",
      body: "",
      state: "OPEN",
      isDraft: false,
      isCrossRepository: false,
      headRefName: "main",
      headRefOid: await git.readRef("refs/heads/main"),
      baseRefName: "stale",
      baseRefOid: await git.readRef("refs/heads/stale"),
      viewerDidAuthor: false,
      author: { login: "dependabot", __typename: "Bot", databaseId: 49699333 },
      labels: { nodes: [{ name: "bug" }] },
      merged: false,
      closedAt: null,
      url: `${local.sandbox.url}/acme/api/pull/1`,
      headRef: { name: "main" },
    });
  });

  it("learn whether they can be merged with the second look", async () => {
    const look = async () =>
      (await api(`pullRequests(first: 2) { nodes { mergeable } }`)).pullRequests.nodes.map(
        (pull: { mergeable: string }) => pull.mergeable,
      );

    const first = await look();
    const second = await look();

    expect(first).toEqual(["UNKNOWN", "UNKNOWN"]);
    expect(second).toEqual(["MERGEABLE", "CONFLICTING"]);
  });

  it.each([
    ["pullRequest(number: 9)", "Could not resolve to a PullRequest with the number of 9."],
    ["issue(number: 1)", "Could not resolve to an Issue with the number of 1."],
  ])("that do not exist: %s", async (field, message) => {
    const { errors } = await local.graphql(`{ ${IN_API} { ${field} { title } } }`);

    expect(errors).toMatchObject([{ type: "NOT_FOUND", message }]);
  });
});

describe("nodes", () => {
  it("are found by the ids that they reported", async () => {
    const { id, ref, pullRequest } = await api(
      'id ref(qualifiedName: "main") { id } pullRequest(number: 1) { id }',
    );

    const { data } = await local.graphql(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: "' +
        id +
        '") { ... on Repository { name } } }',
      { ids: [id, ref.id, pullRequest.id] },
    );

    expect(data.nodes).toEqual([
      { __typename: "Repository", id },
      { __typename: "Ref", id: ref.id },
      { __typename: "PullRequest", id: pullRequest.id },
    ]);
    expect(data.node).toEqual({ name: "api" });
  });

  it("that do not exist are null with an error each", async () => {
    const { data, errors } = await local.graphql('{ nodes(ids: ["R_nonsense"]) { id } }');

    expect(data.nodes).toEqual([null]);
    expect(errors).toMatchObject([
      {
        type: "NOT_FOUND",
        path: ["nodes", 0],
        message: "Could not resolve to a node with the global id of 'R_nonsense'",
      },
    ]);
  });

  it("may be no more than a hundred", async () => {
    const ids = Array.from({ length: 101 }, () => "R_x");

    const { errors } = await local.graphql("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });

    expect(errors).toMatchObject([
      {
        type: "ARGUMENT_LIMIT",
        message: "You may not provide more than 100 node ids; you provided 101.",
      },
    ]);
  });
});
