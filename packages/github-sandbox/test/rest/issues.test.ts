import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

const REPOSITORY = "/repos/acme/api";
const ISSUES = `${REPOSITORY}/issues`;

beforeEach(async () => {
  local = await startLocal({
    seed: {
      tokens: [
        { token: "secret", login: "mona" },
        { token: "bot", login: "stale[bot]", kind: "app" },
      ],
      repositories: [
        {
          repository: "acme/api",
          commits: 4,
          branches: [{ name: "stale", behindBy: 2 }],
          labels: ["sync"],
          pullRequests: [
            { title: "Sync", head: "main", base: "stale", author: "stale[bot]", labels: ["sync"] },
          ],
        },
      ],
    },
  });
});

afterAll(stopAll);

describe("issues", () => {
  it("are opened with labels", async () => {
    const { status, body } = await local.post(ISSUES, { title: "Broken", body: "It is.", labels: ["bug"] });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 2,
      title: "Broken",
      body: "It is.",
      state: "open",
      user: { login: "mona" },
      labels: [{ name: "bug", color: "d73a4a" }],
    });
  });

  it.each([
    ["", [2, 1]],
    ["labels=bug", [2]],
    ["labels=BUG,sync", []],
    ["state=closed", [3]],
    ["state=all&direction=asc", [1, 2, 3]],
    ["creator=stale[bot]", [1]],
    ["since=2999-01-01T00:00:00Z", []],
  ])("are listed with pull requests: ?%s gives %j", async (query, numbers) => {
    await local.post(ISSUES, { title: "Two", labels: ["bug"] });
    await local.post(ISSUES, { title: "Three" });
    await local.request("PATCH", `${ISSUES}/3`, { body: { state: "closed" } });

    const { body } = await local.get(`${ISSUES}?${query}`);

    expect(body.map((issue: { number: number }) => issue.number)).toEqual(numbers);
  });

  it("distinguish pull requests", async () => {
    await local.post(ISSUES, { title: "Two" });

    const { body } = await local.get(ISSUES);

    expect(body.map((issue: object) => "pull_request" in issue)).toEqual([false, true]);
  });

  it("say who closed them and why", async () => {
    await local.post(ISSUES, { title: "Two" });

    await local.request("PATCH", `${ISSUES}/2`, {
      token: "bot",
      body: { state: "closed", state_reason: "not_planned" },
    });
    const { body } = await local.get(`${ISSUES}/2`);

    expect(body).toMatchObject({
      state: "closed",
      state_reason: "not_planned",
      closed_by: { login: "stale[bot]", type: "Bot" },
    });
  });

  it("are opened again", async () => {
    await local.post(ISSUES, { title: "Two" });
    await local.request("PATCH", `${ISSUES}/2`, { body: { state: "closed" } });

    const { body } = await local.request("PATCH", `${ISSUES}/2`, { body: { state: "open" } });

    expect(body).toMatchObject({ state: "open", state_reason: "reopened", closed_at: null, closed_by: null });
  });

  it("of a pull request close it", async () => {
    await local.request("PATCH", `${ISSUES}/1`, { body: { state: "closed", labels: ["bug"] } });

    const { body } = await local.get(`${REPOSITORY}/pulls/1`);

    expect(body).toMatchObject({ state: "closed", labels: [{ name: "bug" }] });
  });

  it.each([
    [{ title: "" }, { code: "missing_field", field: "title" }],
    [
      { title: "x".repeat(257) },
      { code: "custom", field: "title", message: "title is too long (maximum is 256 characters)" },
    ],
  ])("refuse %p", async (body, error) => {
    const reply = await local.post(ISSUES, body);

    expect(reply.status).toBe(422);
    expect(reply.body.errors).toEqual([{ resource: "Issue", ...error }]);
  });

  it("are not found under another number", async () => {
    const { status } = await local.get(`${ISSUES}/9`);

    expect(status).toBe(404);
  });
});

describe("the history of an issue", () => {
  it("reports who put labels on, took them off, closed and opened it", async () => {
    await local.request("POST", `${ISSUES}/1/labels`, { token: "bot", body: { labels: ["bug"] } });
    await local.request("DELETE", `${ISSUES}/1/labels/bug`);
    await local.request("PATCH", `${ISSUES}/1`, { body: { state: "closed" } });
    await local.request("PATCH", `${ISSUES}/1`, { token: "bot", body: { state: "open" } });

    const { body } = await local.get(`${ISSUES}/1/events`);

    const lines = body.map((entry: { event: string; actor: { login: string }; label?: { name: string } }) =>
      [entry.event, entry.actor.login, entry.label?.name].filter((part) => part !== undefined).join(" "),
    );
    expect(lines).toEqual([
      "labeled stale[bot] sync",
      "labeled stale[bot] bug",
      "unlabeled mona bug",
      "closed mona",
      "reopened stale[bot]",
    ]);
  });
});

describe("comments", () => {
  it("are made, listed, read and changed", async () => {
    const made = await local.post(`${ISSUES}/1/comments`, { body: "First" });
    const path = `${ISSUES}/comments/${made.body.id}`;

    const changed = await local.request("PATCH", path, { body: { body: "Second" } });
    const read = await local.get(path);
    const listed = await local.get(`${ISSUES}/1/comments`);

    expect({ status: made.status, body: made.body.body, login: made.body.user.login }).toEqual({
      status: 201,
      body: "First",
      login: "mona",
    });
    expect({ changed: changed.body.body, read: read.body.body }).toEqual({
      changed: "Second",
      read: "Second",
    });
    expect(listed.body).toHaveLength(1);
  });

  it("are refused when they are too long", async () => {
    const { status, body } = await local.post(`${ISSUES}/1/comments`, { body: "x".repeat(65_537) });

    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ resource: "IssueComment", code: "unprocessable", field: "body" });
  });

  it("are not found by another number", async () => {
    const replies = await Promise.all([
      local.get(`${ISSUES}/comments/1`),
      local.request("PATCH", `${ISSUES}/comments/1`, { body: { body: "x" } }),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe("labels", () => {
  it("begin with GitHub's nine and those of the seed", async () => {
    const { body } = await local.get(`${REPOSITORY}/labels`);

    expect(body).toHaveLength(10);
    expect(body[0]).toMatchObject({ name: "bug", color: "d73a4a", default: true });
    expect(body[9]).toMatchObject({ name: "sync", default: false });
  });

  it("are made once, by name in any case", async () => {
    const label = { name: "Ready", color: "00FF00", description: "To be merged" };

    const first = await local.post(`${REPOSITORY}/labels`, label);
    const second = await local.post(`${REPOSITORY}/labels`, { name: "ready" });
    const read = await local.get(`${REPOSITORY}/labels/ready`);

    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ name: "Ready", color: "00ff00", description: "To be merged" });
    expect(second.body.errors).toEqual([{ resource: "Label", code: "already_exists", field: "name" }]);
    expect(read.body.id).toBe(first.body.id);
  });

  it.each([
    [
      { name: "x", color: "#00ff00" },
      { code: "invalid", field: "color" },
    ],
    [{ name: " " }, { code: "missing_field", field: "name" }],
    [
      { name: "x", description: "y".repeat(101) },
      { code: "custom", field: "description" },
    ],
  ])("refuse %j", async (body, error) => {
    const reply = await local.post(`${REPOSITORY}/labels`, body);

    expect(reply.status).toBe(422);
    expect(reply.body.errors[0]).toMatchObject({ resource: "Label", ...error });
  });

  it.each([
    ["a list", ["bug", "unheard-of"]],
    ["an object", { labels: ["bug", "unheard-of"] }],
    ["objects", { labels: [{ name: "bug" }, { name: "unheard-of" }] }],
  ])("are put on an issue from %s; unknown ones come to be", async (_, body) => {
    const reply = await local.post(`${ISSUES}/1/labels`, body);

    expect(reply.status).toBe(200);
    expect(reply.body.map((label: { name: string }) => label.name)).toEqual(["sync", "bug", "unheard-of"]);
    expect(reply.body[2].color).toBe("ededed");
  });

  it("are put on once", async () => {
    await local.post(`${ISSUES}/1/labels`, ["bug"]);
    local.sandbox.clearJournal();

    const { body } = await local.post(`${ISSUES}/1/labels`, ["bug"]);

    expect(body).toHaveLength(2);
    expect(local.sandbox.journal()[0]?.isWriteApplied).toBe(false);
  });

  it("are replaced, listed and taken off", async () => {
    const replaced = await local.request("PUT", `${ISSUES}/1/labels`, {
      body: { labels: ["bug", "question"] },
    });
    const removed = await local.request("DELETE", `${ISSUES}/1/labels/question`);
    const again = await local.request("DELETE", `${ISSUES}/1/labels/question`);
    const listed = await local.get(`${ISSUES}/1/labels`);

    expect(replaced.body.map((label: { name: string }) => label.name)).toEqual(["bug", "question"]);
    expect(removed.body).toHaveLength(1);
    expect({ status: again.status, message: again.body.message }).toEqual({
      status: 404,
      message: "Label does not exist",
    });
    expect(listed.body).toHaveLength(1);
  });

  it.each([["POST"], ["PUT"]])("refuse %s with something that is no list", async (method) => {
    const { status } = await local.request(method, `${ISSUES}/1/labels`, { body: { labels: "bug" } });

    expect(status).toBe(422);
  });
});
