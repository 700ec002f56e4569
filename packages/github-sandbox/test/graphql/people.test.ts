import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const API = "/repos/acme/api";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      users: [{ login: "ada", id: 71 }],
      repositories: [
        { repository: "acme/api", branches: [{ name: "work", aheadBy: 2, files: { "a.txt": "a\n" } }] },
      ],
    },
  });
  await local.post(`${API}/pulls`, { title: "Work", head: "work", base: "main" });
  await local.post(`${API}/issues/1/assignees`, { assignees: ["ada"] });
  await local.post(`${API}/pulls/1/requested_reviewers`, { reviewers: ["ada"] });
  await local.request("PATCH", `${API}/pulls/1`, { body: { title: "Better work" } });
  await local.request("PUT", `${API}/issues/1/lock`, { body: { lock_reason: "too heated" } });
});

afterAll(stopAll);

async function pull(fields: string): Promise<Json> {
  const { data, errors } = await local.graphql(
    `{ repository(owner: "acme", name: "api") { pullRequest(number: 1) { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.repository.pullRequest;
}

describe("a pull request in GraphQL", () => {
  it("reports who is in charge, who was asked for a review, and that it is locked", async () => {
    const found = await pull(`locked activeLockReason assignees(first: 5) { nodes { login } }
      reviewRequests(first: 5) { nodes { requestedReviewer { ... on User { login } } } }`);

    expect(found).toEqual({
      locked: true,
      activeLockReason: "TOO_HEATED",
      assignees: { nodes: [{ login: "ada" }] },
      reviewRequests: { nodes: [{ requestedReviewer: { login: "ada" } }] },
    });
  });

  it("reports its commits and what they change, as REST does", async () => {
    const { body } = await local.get(`${API}/pulls/1`);

    const found = await pull(
      "additions deletions changedFiles commits(last: 1) { totalCount nodes { commit { oid } } }",
    );

    expect(found).toEqual({
      additions: body.additions,
      deletions: body.deletions,
      changedFiles: body.changed_files,
      commits: { totalCount: 2, nodes: [{ commit: { oid: body.head.sha } }] },
    });
  });

  it("reports in its timeline what was done to it, and by whom", async () => {
    const { id } = await pull("id");
    for (const name of ["convertPullRequestToDraft", "markPullRequestReadyForReview"]) {
      await local.graphql(
        `mutation ($id: ID!) { ${name}(input: { pullRequestId: $id }) { clientMutationId } }`,
        { id },
      );
    }

    const { timelineItems } = await pull(`timelineItems(first: 20) { nodes { __typename
      ... on AssignedEvent { actor { login } assignee { ... on User { login } } }
      ... on ReviewRequestedEvent { requestedReviewer { ... on User { login } } }
      ... on RenamedTitleEvent { previousTitle currentTitle } } }`);

    expect(timelineItems.nodes).toEqual([
      { __typename: "AssignedEvent", actor: { login: "sandbox-bot" }, assignee: { login: "ada" } },
      { __typename: "ReviewRequestedEvent", requestedReviewer: { login: "ada" } },
      { __typename: "RenamedTitleEvent", previousTitle: "Work", currentTitle: "Better work" },
      { __typename: "ConvertToDraftEvent" },
      { __typename: "ReadyForReviewEvent" },
    ]);
  });
});

describe("a tag in GraphQL", () => {
  it("is an object of its own, or the commit itself", async () => {
    const { body: main } = await local.get(`${API}/git/ref/heads/main`);
    const commit = main.object.sha;
    const wanted = { tag: "v1", message: "One", object: commit, type: "commit" };
    const { body: tag } = await local.post(`${API}/git/tags`, wanted);
    await local.post(`${API}/git/refs`, { ref: "refs/tags/v1", sha: tag.sha });
    await local.post(`${API}/git/refs`, { ref: "refs/tags/light", sha: commit });

    const { data } = await local.graphql(`{ repository(owner: "acme", name: "api") {
      refs(refPrefix: "refs/tags/", first: 5) { nodes { name target { __typename oid ... on Tag { message target { oid } } } } } } }`);

    expect(data.repository.refs.nodes).toEqual([
      { name: "light", target: { __typename: "Commit", oid: commit } },
      { name: "v1", target: { __typename: "Tag", oid: tag.sha, message: "One", target: { oid: commit } } },
    ]);
  });
});
