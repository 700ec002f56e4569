import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
let run: string;

const ACTIONS = "/repos/acme/api/actions";
const SYNC = `${ACTIONS}/workflows/sync.yml`;

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          access: "admin",
          workflows: [
            {
              name: "Sync",
              path: ".github/workflows/sync.yml",
              runs: [{ createdAt: "2026-01-01T00:00:00Z", conclusion: "failure" }],
            },
          ],
        },
      ],
    },
  });
  const { body } = await local.get(`${ACTIONS}/runs`);
  run = `${ACTIONS}/runs/${body.workflow_runs[0].id}`;
});

afterAll(stopAll);

describe("a workflow", () => {
  it("is switched off and on", async () => {
    const off = await local.request("PUT", `${SYNC}/disable`);
    const between = await local.get(SYNC);
    const on = await local.request("PUT", `${SYNC}/enable`);

    expect({ offStatus: off.status, betweenState: between.body.state, onStatus: on.status }).toEqual({
      offStatus: 204,
      betweenState: "disabled_manually",
      onStatus: 204,
    });
    expect((await local.get(SYNC)).body.state).toBe("active");
  });

  it("is started by hand, and its run waits", async () => {
    const { status } = await local.post(`${SYNC}/dispatches`, { ref: "main", inputs: { dry: "true" } });

    const { body } = await local.get(`${SYNC}/runs?event=workflow_dispatch`);
    expect({ status, total_count: body.total_count }).toEqual({ status: 204, total_count: 1 });
    expect(body.workflow_runs[0]).toMatchObject({ status: "queued", run_number: 2, head_branch: "main" });
  });

  it("is not started on a ref that does not exist, nor when it is off", async () => {
    const unknown = await local.post(`${SYNC}/dispatches`, { ref: "nope" });
    await local.request("PUT", `${SYNC}/disable`);
    const off = await local.post(`${SYNC}/dispatches`, { ref: "main" });

    expect({ status: unknown.status, message: unknown.body.message }).toEqual({
      status: 422,
      message: "No ref found for: nope",
    });
    expect({ status: off.status, message: off.body.message }).toEqual({
      status: 422,
      message: "Cannot trigger a 'workflow_dispatch' on a disabled workflow",
    });
  });
});

describe("a run", () => {
  it("is run again, cancelled and deleted", async () => {
    const again = await local.post(`${run}/rerun`, {});
    const waiting = await local.get(run);
    const early = await local.request("DELETE", run);
    const cancelled = await local.post(`${run}/cancel`, {});
    const over = await local.get(run);
    const late = await local.post(`${run}/cancel`, {});
    const deleted = await local.request("DELETE", run);

    expect({
      againStatus: again.status,
      waitingStatus: waiting.body.status,
      waitingRunAttempt: waiting.body.run_attempt,
    }).toEqual({ againStatus: 201, waitingStatus: "queued", waitingRunAttempt: 2 });
    expect(early.status).toBe(403);
    expect({
      cancelledStatus: cancelled.status,
      overConclusion: over.body.conclusion,
      lateStatus: late.status,
    }).toEqual({ cancelledStatus: 202, overConclusion: "cancelled", lateStatus: 409 });
    expect({ deleted: deleted.status, run: (await local.get(run)).status }).toEqual({
      deleted: 204,
      run: 404,
    });
  });

  it("shows what it left behind", async () => {
    const { record } = local.sandbox.repository("acme/api");
    const runId = record.workflows[0]?.runs[0]?.id ?? 0;
    record.artifacts.push({
      id: 9,
      runId,
      name: "report",
      sizeInBytes: 12,
      isExpired: false,
      createdAt: "2026-01-01T00:00:00Z",
    });

    const ofRun = await local.get(`${run}/artifacts`);
    const named = await local.get(`${ACTIONS}/artifacts?name=other`);

    expect(ofRun.body).toMatchObject({
      total_count: 1,
      artifacts: [{ id: 9, name: "report", workflow_run: { id: runId } }],
    });
    expect(named.body).toEqual({ total_count: 0, artifacts: [] });
  });
});

describe("permissions of workflows", () => {
  it("are set and read", async () => {
    const put = await local.request("PUT", `${ACTIONS}/permissions/workflow`, {
      body: { default_workflow_permissions: "write", can_approve_pull_request_reviews: true },
    });
    const off = await local.request("PUT", `${ACTIONS}/permissions`, { body: { enabled: false } });

    expect({ put: put.status, off: off.status }).toEqual({ put: 204, off: 204 });
    expect((await local.get(`${ACTIONS}/permissions/workflow`)).body).toEqual({
      default_workflow_permissions: "write",
      can_approve_pull_request_reviews: true,
    });
    expect((await local.get(`${ACTIONS}/permissions`)).body).toEqual({ enabled: false });
  });
});
