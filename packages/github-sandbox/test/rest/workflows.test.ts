import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const ACTIONS = "/repos/acme/ops/actions";
const CREATED = "2026-11-23T12:00:00Z";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      tokens: [
        { token: "secret", login: "octo" },
        { token: "own", login: "github-actions[bot]", kind: "github-token" },
      ],
      repositories: [
        {
          repository: "acme/ops",
          access: "admin",
          pushedAt: "2026-10-01T00:00:00Z",
          workflowPermissions: { default: "write" },
          workflows: [
            {
              name: "Sync",
              path: ".github/workflows/sync.yml",
              runs: [
                { createdAt: "2026-11-23T10:00:00Z", conclusion: "failure" },
                { createdAt: "2026-11-23T11:00:00Z", event: "push", headBranch: "topic" },
                { createdAt: CREATED, status: "in_progress" },
              ],
            },
            { name: "Old", path: ".github/workflows/old.yml", state: "disabled_inactivity" },
          ],
        },
        { repository: "acme/plain" },
      ],
    },
  });
});

afterAll(stopAll);

describe("workflows", () => {
  it("are listed with their state", async () => {
    const { status, body, headers } = await local.get(`${ACTIONS}/workflows`);

    expect(status).toBe(200);
    expect(headers.get("x-accepted-github-permissions")).toBe("actions=read");
    expect(body).toMatchObject({
      total_count: 2,
      workflows: [
        { name: "Sync", path: ".github/workflows/sync.yml", state: "active" },
        { name: "Old", state: "disabled_inactivity" },
      ],
    });
  });

  it("are found by number and by file", async () => {
    const byFile = await local.get(`${ACTIONS}/workflows/sync.yml`);
    const byNumber = await local.get(`${ACTIONS}/workflows/${byFile.body.id}`);

    expect(byNumber.body).toEqual(byFile.body);
    expect((await local.get(`${ACTIONS}/workflows/gone.yml`)).status).toBe(404);
    expect((await local.get(`${ACTIONS}/workflows/gone.yml/runs`)).status).toBe(404);
  });
});

describe("runs", () => {
  const numbers = async (query: string) =>
    (await local.get(`${ACTIONS}/workflows/sync.yml/runs${query}`)).body.workflow_runs.map(
      (run: { readonly run_number: number }) => run.run_number,
    );

  it.each([
    ["", [3, 2, 1]],
    ["?event=schedule", [3, 1]],
    ["?branch=topic", [2]],
    ["?status=completed", [2, 1]],
    ["?status=failure", [1]],
    ["?status=in_progress", [3]],
    ["?per_page=1", [3]],
    ["?per_page=1&page=2", [2]],
  ])("are listed, the newest first, by %j", async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  it("of all workflows are listed together, and report whose they are", async () => {
    const { body } = await local.get(`${ACTIONS}/runs?status=in_progress`);
    const { body: workflow } = await local.get(`${ACTIONS}/workflows/sync.yml`);

    expect(body).toMatchObject({
      total_count: 1,
      workflow_runs: [
        { workflow_id: workflow.id, name: "Sync", conclusion: null, created_at: CREATED, run_attempt: 1 },
      ],
    });
  });

  it("are listed by when they were made", async () => {
    const all = await local.get(`${ACTIONS}/runs`);
    const later = await local.get(`${ACTIONS}/runs?created=>2000-01-01`);
    const earlier = await local.get(`${ACTIONS}/runs?created=<2000-01-01`);

    expect(later.body.total_count).toBe(all.body.total_count);
    expect({ status: earlier.status, total_count: earlier.body.total_count }).toEqual({
      status: 200,
      total_count: 0,
    });
  });
});

it.each([
  ["2026-11-23", 3],
  [">=2026-11-23T11:00:00.000Z", 2],
  [">2026-11-23T11:00:00+00:00", 1],
  ["2026-11-23T10:00:00Z..2026-11-23T10:59:59Z", 1],
])("runs that were made %s are listed", async (created, count) => {
  const { body } = await local.get(`${ACTIONS}/runs?created=${encodeURIComponent(created)}`);

  expect(body.total_count).toBe(count);
});

it.each([">@today-7d", "2026-11-23T11:00:00+02:00", "yesterday"])(
  "a time that is not understood is refused: %s",
  async (created) => {
    const { status, body } = await local.get(`${ACTIONS}/runs?created=${encodeURIComponent(created)}`);

    expect(status).toBe(501);
    expect(body.message).toContain(`created=${created}`);
  },
);

describe("the permissions of workflows", () => {
  const path = (repository: string) => `/repos/acme/${repository}/actions/permissions/workflow`;

  it("are reported to an administrator", async () => {
    const { body } = await local.get(path("ops"));

    expect(body).toEqual({ default_workflow_permissions: "write", can_approve_pull_request_reviews: false });
  });

  it.each([
    ["ops", "own"],
    ["plain", "secret"],
  ])("of %s are not reported to the token %s", async (repository, token) => {
    expect((await local.request("GET", path(repository), { token })).status).toBe(403);
  });
});

it("a seed reports when a repository was last pushed to", async () => {
  expect((await local.get("/repos/acme/ops")).body.pushed_at).toBe("2026-10-01T00:00:00Z");
});
