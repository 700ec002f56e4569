import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, type Reply, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

const PULL = "/repos/acme/api/pulls/1";

beforeEach(async () => {
  local = await startLocal({
    seed: {
      users: [{ login: "eve", id: 5 }],
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
            { name: "guarded", behindBy: 2, isProtected: true },
            { name: "topic", aheadBy: 1, behindBy: 2 },
            { name: "conflicting", behindBy: 2, aheadBy: 1, conflicts: true },
          ],
          pullRequests: [{ title: "Sync", head: "main", base: "guarded", author: "mona" }],
        },
      ],
    },
  });
});

afterAll(stopAll);

const asAda = (method: string, path: string, body?: unknown): Promise<Reply> =>
  local.request(method, path, { token: "reviewer", body });

describe("a review", () => {
  it("that approves opens the way for the merge", async () => {
    const before = await local.request("PUT", `${PULL}/merge`);
    await local.get(PULL);
    const { body: blocked } = await local.get(PULL);
    const review = await asAda("POST", `${PULL}/reviews`, { event: "APPROVE" });

    const after = await local.request("PUT", `${PULL}/merge`);

    expect({
      beforeStatus: before.status,
      blockedMergeableState: blocked.mergeable_state,
      afterStatus: after.status,
    }).toEqual({ beforeStatus: 405, blockedMergeableState: "blocked", afterStatus: 200 });
    expect({ status: review.status, state: review.body.state, login: review.body.user.login }).toEqual({
      status: 200,
      state: "APPROVED",
      login: "ada",
    });
  });

  it("that asks for changes blocks, until it is dismissed", async () => {
    await asAda("POST", `${PULL}/reviews`, { event: "APPROVE" });
    const { body: review } = await asAda("POST", `${PULL}/reviews`, { event: "REQUEST_CHANGES", body: "No" });

    const refused = await local.request("PUT", `${PULL}/merge`);
    const dismissed = await local.request("PUT", `${PULL}/reviews/${review.id}/dismissals`, {
      body: { message: "Never mind" },
    });

    expect({ status: refused.status, message: refused.body.message }).toEqual({
      status: 405,
      message: "Changes have been requested by reviewers with write access.",
    });
    expect({ status: dismissed.status, state: dismissed.body.state }).toEqual({
      status: 200,
      state: "DISMISSED",
    });
  });

  it("is pending until it is submitted, and its author's until then", async () => {
    const { body: review } = await asAda("POST", `${PULL}/reviews`, { body: "Hm" });
    const hidden = await local.get(`${PULL}/reviews`);

    const submitted = await asAda("POST", `${PULL}/reviews/${review.id}/events`, { event: "COMMENT" });

    const shown = await local.get(`${PULL}/reviews`);
    expect({
      reviewState: review.state,
      hiddenBody: hidden.body,
      submittedState: submitted.body.state,
    }).toEqual({ reviewState: "PENDING", hiddenBody: [], submittedState: "COMMENTED" });
    expect(shown.body).toHaveLength(1);
    expect((await local.get(`${PULL}/reviews/${review.id}`)).body).toEqual(shown.body[0]);
  });

  it.each([
    [{ event: "APPROVE" }, "Can not approve your own pull request"],
    [{ event: "REQUEST_CHANGES", body: "x" }, "Can not request changes on your own pull request"],
    [{ event: "COMMENT" }, "Body can't be blank"],
  ])("of one's own pull request is refused: %j", async (body, error) => {
    const reply = await local.post(`${PULL}/reviews`, body);

    expect({ status: reply.status, message: reply.body.message, errors: reply.body.errors }).toEqual({
      status: 422,
      message: "Unprocessable Entity",
      errors: [error],
    });
  });
});

describe("a reviewer", () => {
  it("is asked once, shown, and asked no more after reviewing", async () => {
    const asked = await local.post(`${PULL}/requested_reviewers`, { reviewers: ["ada", "eve"] });
    await local.post(`${PULL}/requested_reviewers`, { reviewers: ["ada"] });
    const removed = await local.request("DELETE", `${PULL}/requested_reviewers`, {
      body: { reviewers: ["eve"] },
    });
    const waiting = await local.get(`${PULL}/requested_reviewers`);
    await asAda("POST", `${PULL}/reviews`, { event: "APPROVE" });

    const { body } = await local.get(`${PULL}/requested_reviewers`);

    const logins = (reply: Reply): readonly string[] =>
      reply.body.requested_reviewers.map(({ login }: Json) => login);
    expect({ status: asked.status, logins: logins(asked) }).toEqual({ status: 201, logins: ["ada", "eve"] });
    expect({ status: removed.status, logins: logins(removed) }).toEqual({ status: 200, logins: ["ada"] });
    expect(waiting.body).toMatchObject({ users: [{ login: "ada" }], teams: [] });
    expect(body).toEqual({ users: [], teams: [] });
  });

  it.each([
    ["mona", "Review cannot be requested from pull request author."],
    ["stranger", expect.stringContaining("is not a collaborator of the acme/api repository.")],
  ])("%s is refused", async (login, message) => {
    const reply = await local.post(`${PULL}/requested_reviewers`, { reviewers: [login] });

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status: 422, message });
  });
});

describe("updating a branch", () => {
  const update = (number: number, body?: object) =>
    local.request("PUT", `/repos/acme/api/pulls/${number}/update-branch`, { body });

  it("merges the base into the head", async () => {
    await local.post("/repos/acme/api/pulls", { title: "T", head: "topic", base: "main" });
    const { body: before } = await local.get("/repos/acme/api/pulls/2");

    const { status, body } = await update(2, { expected_head_sha: before.head.sha });

    const { body: after } = await local.get("/repos/acme/api/compare/topic...main");
    expect({ status, message: body.message }).toEqual({
      status: 202,
      message: "Updating pull request branch.",
    });
    expect(after.ahead_by).toBe(0);
    expect((await local.get("/repos/acme/api/pulls/2")).body.head.sha).not.toBe(before.head.sha);
  });

  it("is refused for another head, for nothing new and for a conflict", async () => {
    await local.post("/repos/acme/api/pulls", { title: "T", head: "topic", base: "main" });
    await local.post("/repos/acme/api/pulls", { title: "C", head: "conflicting", base: "main" });

    const other = await update(2, { expected_head_sha: "1".repeat(40) });
    const conflict = await update(3);
    const nothing = await update(1);

    expect({ status: other.status, message: other.body.message }).toEqual({
      status: 422,
      message: "expected head sha didn’t match current head ref.",
    });
    expect({ status: conflict.status, message: conflict.body.message }).toEqual({
      status: 422,
      message: "merge conflict between base and head",
    });
    expect({ status: nothing.status, message: nothing.body.message }).toEqual({
      status: 422,
      message: "There are no new commits on the base branch.",
    });
  });
});

describe("the timeline", () => {
  it("reports commits, comments, reviews and events", async () => {
    await local.post("/repos/acme/api/issues/1/comments", { body: "Hello" });
    await asAda("POST", `${PULL}/reviews`, { event: "APPROVE" });
    await local.post("/repos/acme/api/issues/1/labels", { labels: ["bug"] });
    await local.request("PUT", `${PULL}/merge`);

    const { body } = await local.get("/repos/acme/api/issues/1/timeline?per_page=100");

    const kinds = body.map(({ event }: Json) => event);
    expect(kinds.slice(0, 2)).toEqual(["committed", "committed"]);
    expect([...kinds.slice(2)].sort()).toEqual(["closed", "commented", "labeled", "merged", "reviewed"]);
    expect(body.find(({ event }: Json) => event === "closed").actor.login).toBe("mona");
  });
});

describe("whether a pull request was merged", () => {
  it("is a matter of 204 and 404", async () => {
    const before = await local.get(`${PULL}/merge`);
    await asAda("POST", `${PULL}/reviews`, { event: "APPROVE" });
    await local.request("PUT", `${PULL}/merge`);

    const after = await local.get(`${PULL}/merge`);

    expect({ before: before.status, after: after.status }).toEqual({ before: 404, after: 204 });
  });
});
