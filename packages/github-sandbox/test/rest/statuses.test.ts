import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
let oid: string;

const API = "/repos/acme/api";
const APP = { token: "app" };

beforeEach(async () => {
  local = await startLocal({
    seed: {
      tokens: [
        { token: "secret", login: "mona" },
        { token: "app", login: "ci[bot]", kind: "app" },
      ],
      repositories: [{ repository: "acme/api", branches: [{ name: "topic/one", aheadBy: 1 }] }],
    },
  });
  oid = (await local.get(`${API}/git/ref/heads/topic/one`)).body.object.sha;
});

afterAll(stopAll);

const report = (state: string, context: string) => local.post(`${API}/statuses/${oid}`, { state, context });

describe("commit statuses", () => {
  it("are listed newest first, and combined by context", async () => {
    const first = await report("failure", "ci/a");
    await report("success", "ci/b");
    await report("success", "ci/a");

    const listed = await local.get(`${API}/commits/topic/one/statuses`);
    const combined = await local.get(`${API}/commits/topic/one/status`);

    expect(first.status).toBe(201);
    expect(first.headers.get("location")).toBe(`${local.sandbox.url}${API}/statuses/${oid}`);
    expect(first.body.creator.login).toBe("mona");
    expect(listed.body.map(({ state }: { state: string }) => state)).toEqual([
      "success",
      "success",
      "failure",
    ]);
    expect(combined.body).toMatchObject({ state: "success", total_count: 2, sha: oid });
  });

  it.each([
    [[], "pending"],
    [["success"], "success"],
    [["success", "pending"], "pending"],
    [["success", "pending", "error"], "failure"],
    [["failure"], "failure"],
  ])("%j come to %s", async (states, expected) => {
    for (const [index, state] of states.entries()) {
      await report(state, `ci/${index}`);
    }

    const { body } = await local.get(`${API}/commits/${oid}/status`);

    expect(body.state).toBe(expected);
  });

  it.each([
    ["1".repeat(40), { state: "success" }, `No commit found for SHA: ${"1".repeat(40)}`],
    ["HEAD", { state: "great" }, expect.stringContaining("is not a member of")],
  ])("of %s are refused: %j", async (sha, body, message) => {
    const reply = await local.post(`${API}/statuses/${sha}`, body);

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status: 422, message });
  });
});

describe("check runs", () => {
  const create = (body: object) =>
    local.request("POST", `${API}/check-runs`, { ...APP, body: { name: "build", head_sha: oid, ...body } });

  it("are made queued and completed by a conclusion", async () => {
    const { status, body } = await create({});

    const done = await local.request("PATCH", `${API}/check-runs/${body.id}`, {
      ...APP,
      body: { conclusion: "success", output: { title: "Good", summary: "All of it" } },
    });

    expect({ status, bodyStatus: body.status, bodyConclusion: body.conclusion }).toEqual({
      status: 201,
      bodyStatus: "queued",
      bodyConclusion: null,
    });
    expect(done.body).toMatchObject({
      status: "completed",
      conclusion: "success",
      completed_at: expect.any(String),
      output: { title: "Good", annotations_count: 0 },
    });
    expect((await local.get(`${API}/check-runs/${body.id}`)).body.conclusion).toBe("success");
  });

  it.each([
    ["", 1],
    ["?filter=all", 2],
    ["?check_name=other", 0],
    ["?status=completed&filter=all", 1],
  ])("are listed for a branch%s: %d", async (query, count) => {
    await create({ conclusion: "failure" });
    await create({ status: "in_progress" });

    const { body } = await local.get(`${API}/commits/topic/one/check-runs${query}`);

    expect(body.total_count).toBe(count);
    expect(body.check_runs).toHaveLength(count);
  });

  it("are for apps to write", async () => {
    const reply = await local.post(`${API}/check-runs`, { name: "build", head_sha: oid });

    expect({ status: reply.status, message: reply.body.message }).toEqual({
      status: 403,
      message: "You must authenticate via a GitHub App.",
    });
  });

  it("need a commit", async () => {
    const reply = await create({ head_sha: "1".repeat(40) });

    expect(reply.status).toBe(422);
  });
});
