import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
let repositoryId: string;
let labelId: string;

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        { repository: "acme/api", branches: [{ name: "guarded", isProtected: true }] },
        { repository: "acme/silent", hasIssues: false },
      ],
    },
  });
  const { data } = await local.graphql(
    `{ repository(owner: "acme", name: "api") { id labels(first: 1, query: "bug") { nodes { id } } } }`,
  );
  repositoryId = data.repository.id;
  labelId = data.repository.labels.nodes[0].id;
});

afterAll(stopAll);

function mutate(name: string, input: object, selection = "clientMutationId"): Promise<Json> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return local.graphql(`mutation ($input: ${type}) { ${name}(input: $input) { ${selection} } }`, { input });
}

describe("an issue", () => {
  it("is opened, changed, closed with a reason and opened again", async () => {
    const { data } = await mutate(
      "createIssue",
      { repositoryId, title: "One", body: "Text", labelIds: [labelId] },
      "issue { id number labels(first: 5) { nodes { name } } }",
    );
    const { id } = data.createIssue.issue;
    const changed = await mutate(
      "updateIssue",
      { id, title: "Two", labelIds: [] },
      "issue { title body labels(first: 5) { totalCount } }",
    );
    const closed = await mutate(
      "closeIssue",
      { issueId: id, stateReason: "NOT_PLANNED" },
      "issue { state stateReason }",
    );
    const reopened = await mutate("reopenIssue", { issueId: id }, "issue { state stateReason }");

    expect(data.createIssue.issue).toMatchObject({ number: 1, labels: { nodes: [{ name: "bug" }] } });
    expect(changed.data.updateIssue.issue).toEqual({ title: "Two", body: "Text", labels: { totalCount: 0 } });
    expect(closed.data.closeIssue.issue).toEqual({ state: "CLOSED", stateReason: "NOT_PLANNED" });
    expect(reopened.data.reopenIssue.issue).toEqual({ state: "OPEN", stateReason: "REOPENED" });
  });

  it("is refused without a title and where issues are switched off", async () => {
    const silent = await local.graphql(`{ repository(owner: "acme", name: "silent") { id } }`);

    const untitled = await mutate("createIssue", { repositoryId, title: " " });
    const off = await mutate("createIssue", { repositoryId: silent.data.repository.id, title: "x" });

    expect(untitled.errors[0].type).toBe("UNPROCESSABLE");
    expect(off.errors[0].message).toBe("Issues are disabled for this repo");
  });

  it("loses a label, and its comment is changed", async () => {
    const { data } = await mutate(
      "createIssue",
      { repositoryId, title: "One", labelIds: [labelId] },
      "issue { id }",
    );
    const { id } = data.createIssue.issue;
    const comment = await mutate("addComment", { subjectId: id, body: "a" }, "commentEdge { node { id } }");
    const commentId = comment.data.addComment.commentEdge.node.id;

    const removed = await mutate(
      "removeLabelsFromLabelable",
      { labelableId: id, labelIds: [labelId] },
      "labelable { labels(first: 1) { totalCount } }",
    );
    const changed = await mutate("updateIssueComment", { id: commentId, body: "b" }, "issueComment { body }");
    const unknown = await mutate("updateIssueComment", { id, body: "b" });

    expect(removed.data.removeLabelsFromLabelable.labelable.labels.totalCount).toBe(0);
    expect(changed.data.updateIssueComment.issueComment.body).toBe("b");
    expect(unknown.errors[0].type).toBe("NOT_FOUND");
  });
});

describe("search", () => {
  it("finds issues and repositories", async () => {
    await mutate("createIssue", { repositoryId, title: "Needle" });

    const { data } = await local.graphql(`{
      issues: search(query: "needle", type: ISSUE, first: 5) { issueCount nodes { ... on Issue { title } } }
      repositories: search(query: "org:acme", type: REPOSITORY, first: 1) {
        repositoryCount pageInfo { hasNextPage } nodes { ... on Repository { name } }
      }
    }`);

    expect(data).toEqual({
      issues: { issueCount: 1, nodes: [{ title: "Needle" }] },
      repositories: { repositoryCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ name: "api" }] },
    });
  });

  it("says what it does not simulate", async () => {
    const { errors } = await local.graphql(`{ search(query: "x", type: USER, first: 1) { issueCount } }`);

    expect(errors[0].message).toBe("The sandbox does not simulate searching for USER.");
  });
});

describe("createCommitOnBranch", () => {
  const head = async (): Promise<string> =>
    (await local.get("/repos/acme/api/git/ref/heads/main")).body.object.sha;
  const branch = { repositoryNameWithOwner: "acme/api", branchName: "main" };
  const message = { headline: "Many", body: "files" };

  it("changes several files in one commit", async () => {
    const expectedHeadOid = await head();
    const fileChanges = {
      additions: [
        { path: "a/new.txt", contents: Buffer.from("new").toString("base64") },
        { path: "b.txt", contents: "" },
      ],
      deletions: [{ path: "README.md" }],
    };

    const { data } = await mutate(
      "createCommitOnBranch",
      { branch, expectedHeadOid, message, fileChanges },
      "commit { oid message parents(first: 1) { nodes { oid } } } ref { name }",
    );

    const { body } = await local.get("/repos/acme/api/git/trees/main?recursive=1");
    const paths = body.tree.map(({ path }: { path: string }) => path);
    expect(data.createCommitOnBranch).toEqual({
      commit: { oid: await head(), message: "Many\n\nfiles", parents: { nodes: [{ oid: expectedHeadOid }] } },
      ref: { name: "main" },
    });
    expect(paths).toEqual(expect.arrayContaining(["a/new.txt", "b.txt"]));
    expect(paths).not.toContain("README.md");
  });

  it("names the branch by its id too", async () => {
    const { data } = await local.graphql(
      `{ repository(owner: "acme", name: "api") { defaultBranchRef { id } } }`,
    );

    const { errors } = await mutate("createCommitOnBranch", {
      branch: { id: data.repository.defaultBranchRef.id },
      expectedHeadOid: await head(),
      message,
    });

    expect(errors).toBeUndefined();
  });

  it.each([
    [
      { expectedHeadOid: "1".repeat(40) },
      "STALE_DATA",
      /^Expected branch to point to "1{40}" but it did not/,
    ],
    [{ branch: { ...branch, branchName: "nope" } }, "NOT_FOUND", /Could not resolve to a Ref/],
    [{ branch: { branchName: "main" } }, "UNPROCESSABLE", /must be given/],
    [{ branch: { ...branch, repositoryNameWithOwner: "acme/nope" } }, "NOT_FOUND", /acme\/nope/],
    [{ branch: { ...branch, branchName: "guarded" } }, "UNPROCESSABLE", /through a pull request/],
    [
      { fileChanges: { deletions: [{ path: "nope" }] } },
      "UNPROCESSABLE",
      /requested for deletion which does not exist/,
    ],
    [{ fileChanges: { additions: [{ path: "../x", contents: "" }] } }, "UNPROCESSABLE", /malformed path/],
  ])("refuses %j with %s", async (wrong, type, words) => {
    const before = await head();

    const { errors } = await mutate("createCommitOnBranch", {
      branch,
      expectedHeadOid: before,
      message,
      ...wrong,
    });

    expect(errors[0]).toMatchObject({ type, message: expect.stringMatching(words) });
    expect(await head()).toBe(before);
  });
});
