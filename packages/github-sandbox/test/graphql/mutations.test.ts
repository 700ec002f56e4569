import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
let repositoryId: string;
let oids: Readonly<Record<string, string>>;

const ZERO = "0".repeat(40);
const UNKNOWN = "1234567890123456789012345678901234567890";

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          commits: 6,
          branches: [
            { name: "stale", behindBy: 3 },
            { name: "older", behindBy: 4 },
            { name: "guarded", behindBy: 1, isProtected: true },
          ],
          pullRequests: [{ title: "Sync", head: "main", base: "older" }],
        },
        { repository: "acme/archived", isArchived: true },
        { repository: "acme/readable", access: "read" },
      ],
    },
  });
  repositoryId = await idOf("api");
  const branches = await local.sandbox.repository("acme/api").branches();
  oids = Object.fromEntries(branches.map(({ name, oid }) => [name, oid]));
});

afterAll(stopAll);

async function idOf(name: string, selection = "id"): Promise<Json> {
  const { data } = await local.graphql(`{ repository(owner: "acme", name: "${name}") { ${selection} } }`);
  return selection === "id" ? data.repository.id : data.repository;
}

function mutate(name: string, input: object, selection = "clientMutationId"): Promise<Json> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return local.graphql(`mutation ($input: ${type}) { ${name}(input: $input) { ${selection} } }`, { input });
}

describe("updateRefs", () => {
  it("makes, moves and deletes refs in one step", async () => {
    const { data, errors } = await mutate("updateRefs", {
      repositoryId,
      clientMutationId: "mine",
      refUpdates: [
        { name: "refs/heads/new", beforeOid: ZERO, afterOid: oids.main },
        { name: "refs/heads/stale", beforeOid: oids.stale, afterOid: oids.main },
        { name: "refs/heads/older", beforeOid: oids.older, afterOid: ZERO },
      ],
    });
    const branches = await local.sandbox.repository("acme/api").branches();

    expect(errors).toBeUndefined();
    expect(data.updateRefs.clientMutationId).toBe("mine");
    expect(Object.fromEntries(branches.map(({ name, oid }) => [name, oid]))).toEqual({
      guarded: oids.guarded,
      main: oids.main,
      new: oids.main,
      stale: oids.main,
    });
  });

  it.each([
    ["a ref that points elsewhere", { name: "refs/heads/stale", beforeOid: UNKNOWN }, "STALE_DATA"],
    ["a ref that must not exist", { name: "refs/heads/stale", beforeOid: ZERO }, undefined],
    ["a ref that is gone", { name: "refs/heads/nope", beforeOid: UNKNOWN }, undefined],
    ["a step back without force", { name: "refs/heads/main" }, "UNPROCESSABLE"],
    ["a protected branch", { name: "refs/heads/guarded" }, "UNPROCESSABLE"],
    ["a commit that is not there", { name: "refs/heads/stale", afterOid: UNKNOWN }, "UNPROCESSABLE"],
  ])("moves nothing when one of the updates is %s", async (_, update, type) => {
    const { data, errors } = await mutate("updateRefs", {
      repositoryId,
      refUpdates: [
        { name: "refs/heads/new", afterOid: oids.main },
        { afterOid: oids.older, ...update },
      ],
    });
    const branches = await local.sandbox.repository("acme/api").branches();

    expect(data.updateRefs).toBeNull();
    expect(errors).toMatchObject([{ type: type ?? expect.any(String), path: ["updateRefs"] }]);
    expect(Object.fromEntries(branches.map(({ name, oid }) => [name, oid]))).toEqual(oids);
  });

  it("lets one of two win that expect the same", async () => {
    const update = (afterOid: string | undefined) =>
      mutate("updateRefs", {
        repositoryId,
        refUpdates: [{ name: "refs/heads/stale", beforeOid: oids.stale, afterOid, force: true }],
      });

    const replies = await Promise.all([update(oids.main), update(oids.older)]);

    expect(replies.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });
});

describe("refs one by one", () => {
  it("are made, moved and deleted", async () => {
    const name = "refs/heads/one";
    const made = await mutate("createRef", { repositoryId, name, oid: oids.older }, "ref { id name }");
    const refId = made.data.createRef.ref.id;
    const moved = await mutate("updateRef", { refId, oid: oids.main }, "ref { target { oid } }");
    const deleted = await mutate("deleteRef", { refId });
    const again = await mutate("deleteRef", { refId });

    expect(made.data.createRef.ref.name).toBe("one");
    expect(moved.data.updateRef.ref.target.oid).toBe(oids.main);
    expect(deleted.errors).toBeUndefined();
    expect(again.errors).toMatchObject([{ type: "NOT_FOUND" }]);
  });

  it("are not made twice", async () => {
    const { errors } = await mutate("createRef", {
      repositoryId,
      name: "refs/heads/stale",
      oid: oids.main,
    });

    expect(errors).toMatchObject([
      { type: "UNPROCESSABLE", message: "A ref with that name already exists in the repository." },
    ]);
  });
});

describe("pull requests", () => {
  const input = { title: "Sync", headRefName: "main", baseRefName: "stale" };

  it("are opened and closed", async () => {
    const made = await mutate(
      "createPullRequest",
      { repositoryId, ...input, draft: true },
      "pullRequest { id number isDraft state viewerDidAuthor }",
    );
    const { id, ...rest } = made.data.createPullRequest.pullRequest;
    const closed = await mutate("closePullRequest", { pullRequestId: id }, "pullRequest { state closed }");

    expect(rest).toEqual({ number: 2, isDraft: true, state: "OPEN", viewerDidAuthor: true });
    expect(closed.data.closePullRequest.pullRequest).toEqual({ state: "CLOSED", closed: true });
  });

  it.each([
    [{ baseRefName: "older" }, "UNPROCESSABLE", "A pull request already exists for acme:main."],
    [{ headRefName: "stale", baseRefName: "main" }, "UNPROCESSABLE", "No commits between main and stale"],
    [{ headRefName: "nope" }, "UNPROCESSABLE", "Head ref must be a branch"],
  ])("are refused: %j", async (change, type, message) => {
    const { data, errors } = await mutate("createPullRequest", { repositoryId, ...input, ...change });

    expect(data).toEqual({ createPullRequest: null });
    expect(errors).toMatchObject([{ type, path: ["createPullRequest"], message }]);
  });

  it.each([
    ["archived", "UNPROCESSABLE", "Repository was archived so is read-only."],
    ["readable", "FORBIDDEN", "Resource not accessible by personal access token"],
  ])("are refused in acme/%s with %s", async (name, type, message) => {
    const { errors } = await mutate("createPullRequest", { repositoryId: await idOf(name), ...input });

    expect(errors).toMatchObject([{ type, message }]);
  });

  it("are refused in a repository that does not exist", async () => {
    const { errors } = await mutate("createPullRequest", { repositoryId: "R_x", ...input });

    expect(errors).toMatchObject([{ type: "NOT_FOUND" }]);
  });
});

describe("labels and comments", () => {
  it("are put on", async () => {
    const { pullRequest, labels } = await idOf(
      "api",
      "pullRequest(number: 1) { id } labels(first: 2) { nodes { id name } }",
    );
    const labelIds = labels.nodes.map((label: { id: string }) => label.id);

    const labelled = await mutate(
      "addLabelsToLabelable",
      { labelableId: pullRequest.id, labelIds },
      "labelable { ... on PullRequest { number } labels(first: 5) { totalCount } }",
    );
    const commented = await mutate(
      "addComment",
      { subjectId: pullRequest.id, body: "Hello" },
      "commentEdge { node { id body author { login } } }",
    );

    expect(labelled.data.addLabelsToLabelable.labelable).toEqual({ number: 1, labels: { totalCount: 2 } });
    expect(commented.data.addComment.commentEdge.node).toMatchObject({
      body: "Hello",
      author: { login: "sandbox-bot" },
    });
  });

  it("are refused when they are too long or unknown", async () => {
    const { pullRequest } = await idOf("api", "pullRequest(number: 1) { id }");

    const comment = await mutate("addComment", { subjectId: pullRequest.id, body: "x".repeat(65_537) });
    const label = await mutate("addLabelsToLabelable", { labelableId: pullRequest.id, labelIds: ["LA_x"] });

    expect(comment.errors).toMatchObject([
      { type: "UNPROCESSABLE", message: "body is too long (maximum is 65536 characters)" },
    ]);
    expect(label.errors).toMatchObject([{ type: "NOT_FOUND" }]);
  });
});

describe("the journal", () => {
  it("says whether a mutation wrote something, and weighs it five times", async () => {
    local.sandbox.clearJournal();
    const refUpdates = [{ name: "refs/heads/x", afterOid: oids.main }];
    await mutate("updateRefs", { repositoryId, refUpdates });
    await mutate("updateRefs", { repositoryId: "R_x", refUpdates });

    const entries = local.sandbox.journal();

    expect(entries.map(({ isWriteApplied }) => isWriteApplied)).toEqual([true, false]);
    expect(entries[0]).toMatchObject({
      points: 5,
      repository: "acme/api",
      operation: { kind: "mutation", aliases: ["updateRefs"] },
    });
  });
});
