import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
let pullRequestId: string;

beforeEach(async () => {
  local = await startLocal({
    seed: {
      tokens: [
        { token: "secret", login: "mona" },
        { token: "reviewer", login: "ada" },
      ],
      repositories: [
        {
          repository: "acme/api",
          access: "admin",
          commits: 6,
          branches: [
            { name: "stale", behindBy: 3 },
            { name: "guarded", behindBy: 2, isProtected: true },
            { name: "topic", aheadBy: 1, behindBy: 1, files: { "topic.txt": "topic" } },
          ],
          pullRequests: [
            { title: "Sync", head: "main", base: "guarded", author: "mona" },
            { title: "Topic", head: "topic", base: "main", author: "mona" },
          ],
        },
      ],
    },
  });
  pullRequestId = await idOf(1);
});

afterAll(stopAll);

async function read(number: number, selection: string): Promise<Json> {
  const { data } = await local.graphql(
    `{ repository(owner: "acme", name: "api") { pullRequest(number: ${number}) { ${selection} } } }`,
  );
  return data.repository.pullRequest;
}

const idOf = async (number: number): Promise<string> => (await read(number, "id")).id;

function mutate(name: string, input: object, selection = "clientMutationId"): Promise<Json> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return local.graphql(`mutation ($input: ${type}) { ${name}(input: $input) { ${selection} } }`, { input });
}

const approve = (number = 1) =>
  local.request("POST", `/repos/acme/api/pulls/${number}/reviews`, {
    token: "reviewer",
    body: { event: "APPROVE" },
  });

describe("mergePullRequest", () => {
  it("merges what its reviews allow", async () => {
    const refused = await mutate("mergePullRequest", { pullRequestId });
    await approve();

    const { data } = await mutate(
      "mergePullRequest",
      { pullRequestId, mergeMethod: "SQUASH", commitHeadline: "Mine" },
      "actor { login } pullRequest { state mergeCommit { messageHeadline parents(first: 2) { totalCount } } }",
    );

    expect(refused.errors[0]).toMatchObject({
      type: "UNPROCESSABLE",
      message: "At least 1 approving review is required by reviewers with write access.",
    });
    expect(data.mergePullRequest).toEqual({
      actor: { login: "mona" },
      pullRequest: {
        state: "MERGED",
        mergeCommit: { messageHeadline: "Mine", parents: { totalCount: 1 } },
      },
    });
  });
});

describe("auto-merge", () => {
  const allow = () => local.request("PATCH", "/repos/acme/api", { body: { allow_auto_merge: true } });

  it("merges as soon as the last review is there", async () => {
    await allow();
    const { data } = await mutate(
      "enablePullRequestAutoMerge",
      { pullRequestId, mergeMethod: "MERGE", commitHeadline: "Later" },
      "pullRequest { autoMergeRequest { mergeMethod enabledBy { login } } }",
    );

    await approve();

    expect(data.enablePullRequestAutoMerge.pullRequest.autoMergeRequest).toEqual({
      mergeMethod: "MERGE",
      enabledBy: { login: "mona" },
    });
    expect(await read(1, "state mergeCommit { messageHeadline }")).toEqual({
      state: "MERGED",
      mergeCommit: { messageHeadline: "Later" },
    });
  });

  it("is taken back", async () => {
    await allow();
    await mutate("enablePullRequestAutoMerge", { pullRequestId });

    await mutate("disablePullRequestAutoMerge", { pullRequestId });
    await approve();

    expect(await read(1, "state autoMergeRequest { mergeMethod }")).toEqual({
      state: "OPEN",
      autoMergeRequest: null,
    });
  });

  it("is refused where it is not allowed, and for what could be merged now", async () => {
    const forbidden = await mutate("enablePullRequestAutoMerge", { pullRequestId });
    await allow();
    const clean = await mutate("enablePullRequestAutoMerge", { pullRequestId: await idOf(2) });
    const moved = await mutate("enablePullRequestAutoMerge", {
      pullRequestId,
      expectedHeadOid: "1".repeat(40),
    });

    expect([forbidden, clean, moved].map(({ errors }) => errors[0].message)).toEqual([
      "Pull request Auto merge is not allowed for this repository",
      "Pull request Pull request is in clean status",
      "Head branch was modified. Review and try the merge again.",
    ]);
  });
});

describe("a draft", () => {
  it("is made and taken back, once each", async () => {
    await mutate("convertPullRequestToDraft", { pullRequestId });
    await mutate("convertPullRequestToDraft", { pullRequestId });
    const between = await read(1, "isDraft");
    await mutate("markPullRequestReadyForReview", { pullRequestId });

    const { body } = await local.get("/repos/acme/api/issues/1/events");

    expect({ between: between.isDraft, read: (await read(1, "isDraft")).isDraft }).toEqual({
      between: true,
      read: false,
    });
    expect(body.map(({ event }: { event: string }) => event)).toEqual([
      "convert_to_draft",
      "ready_for_review",
    ]);
  });
});

describe("updatePullRequest and its kin", () => {
  it("change texts, base and state", async () => {
    const { data } = await mutate(
      "updatePullRequest",
      { pullRequestId, title: "New", body: "Text", baseRefName: "stale" },
      "pullRequest { title body baseRefName }",
    );
    await mutate("closePullRequest", { pullRequestId });
    const closed = await read(1, "state");
    await mutate("reopenPullRequest", { pullRequestId });

    expect(data.updatePullRequest.pullRequest).toEqual({ title: "New", body: "Text", baseRefName: "stale" });
    expect({ closed: closed.state, read: (await read(1, "state")).state }).toEqual({
      closed: "CLOSED",
      read: "OPEN",
    });
  });

  it("bring the base into the head", async () => {
    const { data, errors } = await mutate(
      "updatePullRequestBranch",
      { pullRequestId: await idOf(2) },
      "pullRequest { number }",
    );

    const { body } = await local.get("/repos/acme/api/compare/topic...main");
    expect({
      errors,
      number: data.updatePullRequestBranch.pullRequest.number,
      ahead_by: body.ahead_by,
    }).toEqual({ errors: undefined, number: 2, ahead_by: 0 });
  });
});

describe("revertPullRequest", () => {
  it("opens a pull request that takes the change back, and only that", async () => {
    const before = (await local.get("/repos/acme/api/git/trees/main")).body.sha;
    await mutate("mergePullRequest", { pullRequestId: await idOf(2) });
    await local.request("PUT", "/repos/acme/api/contents/later.txt", { body: { message: "m", content: "" } });

    const { data } = await mutate(
      "revertPullRequest",
      { pullRequestId: await idOf(2) },
      "pullRequest { number } revertPullRequest { number title body headRefName id }",
    );
    await mutate("mergePullRequest", { pullRequestId: data.revertPullRequest.revertPullRequest.id });

    const { body } = await local.get("/repos/acme/api/git/trees/main");
    expect(data.revertPullRequest).toMatchObject({
      pullRequest: { number: 2 },
      revertPullRequest: {
        title: 'Revert "Topic"',
        body: "Reverts acme/api#2",
        headRefName: "revert-2-topic",
      },
    });
    const paths = body.tree.map(({ path }: { path: string }) => path);
    expect(paths).toContain("later.txt");
    expect(paths).not.toContain("topic.txt");
    expect(body.sha).not.toBe(before);
  });

  it("is refused for one that was not merged", async () => {
    const { errors } = await mutate("revertPullRequest", { pullRequestId });

    expect(errors[0].type).toBe("UNPROCESSABLE");
  });
});

describe("what a pull request reports", () => {
  it("of its checks, reviews and history", async () => {
    const head = await read(1, "headRefOid");
    await local.post(`/repos/acme/api/statuses/${head.headRefOid}`, { state: "failure", context: "ci" });
    const before = await read(1, "reviewDecision mergeStateStatus");
    await approve();
    await local.request("PATCH", "/repos/acme/api/pulls/1", { body: { state: "closed" } });

    const after = await read(
      1,
      `reviewDecision
       statusCheckRollup { state contexts(first: 5) { totalCount statusContextCount nodes { ... on StatusContext { context state } } } }
       reviews(first: 5) { nodes { state author { login } } }
       timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { filteredCount nodes { ... on ClosedEvent { actor { login } } } }`,
    );

    expect(before.reviewDecision).toBe("REVIEW_REQUIRED");
    expect(after).toEqual({
      reviewDecision: "APPROVED",
      statusCheckRollup: {
        state: "FAILURE",
        contexts: { totalCount: 1, statusContextCount: 1, nodes: [{ context: "ci", state: "FAILURE" }] },
      },
      reviews: { nodes: [{ state: "APPROVED", author: { login: "ada" } }] },
      timelineItems: { filteredCount: 1, nodes: [{ actor: { login: "mona" } }] },
    });
  });

  it("of whether its merge is blocked", async () => {
    await read(1, "mergeStateStatus");

    const { mergeStateStatus } = await read(1, "mergeStateStatus");

    expect(mergeStateStatus).toBe("BLOCKED");
  });
});
