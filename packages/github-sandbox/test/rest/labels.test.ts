import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

const LABELS = "/repos/acme/api/labels";
const ISSUE = "/repos/acme/api/issues/1";

beforeEach(async () => {
  local = await startLocal({ seed: { repositories: [{ repository: "acme/api" }] } });
  await local.post("/repos/acme/api/issues", { title: "One", labels: ["bug", "mine"] });
});

afterAll(stopAll);

describe("a label", () => {
  it("changes, on the issues that bear it too", async () => {
    const { status, body } = await local.request("PATCH", `${LABELS}/mine`, {
      body: { new_name: "ours", color: "BADA55", description: "All of ours" },
    });

    const { body: issue } = await local.get(ISSUE);

    expect(status).toBe(200);
    expect(body).toMatchObject({ name: "ours", color: "bada55", description: "All of ours" });
    expect(issue.labels.map(({ name }: { name: string }) => name)).toEqual(["bug", "ours"]);
  });

  it("keeps what is not named, and may change its case", async () => {
    const { body } = await local.request("PATCH", `${LABELS}/bug`, { body: { new_name: "Bug" } });

    expect(body).toMatchObject({ name: "Bug", color: "d73a4a", description: "Something isn't working" });
  });

  it.each([
    [{ new_name: "bug" }, { code: "already_exists", field: "name" }],
    [{ new_name: " " }, { code: "missing_field", field: "name" }],
    [{ color: "red" }, { code: "invalid", field: "color" }],
  ])("refuses %j and stays as it is", async (change, error) => {
    const before = (await local.get(`${LABELS}/mine`)).body;

    const reply = await local.request("PATCH", `${LABELS}/mine`, { body: change });

    expect(reply.status).toBe(422);
    expect(reply.body.errors).toEqual([{ resource: "Label", ...error }]);
    expect((await local.get(`${LABELS}/mine`)).body).toEqual(before);
  });

  it("goes, from the issues too", async () => {
    const { status } = await local.request("DELETE", `${LABELS}/mine`);

    const { body } = await local.get(`${ISSUE}/labels`);

    expect(status).toBe(204);
    expect(body.map(({ name }: { name: string }) => name)).toEqual(["bug"]);
  });

  it.each(["PATCH", "DELETE"])("that does not exist answers 404 to %s", async (method) => {
    const { status } = await local.request(method, `${LABELS}/nope`, { body: {} });

    expect(status).toBe(404);
  });

  it("comes off an issue together with all others", async () => {
    const { status } = await local.request("DELETE", `${ISSUE}/labels`);

    expect({ status, body: (await local.get(`${ISSUE}/labels`)).body }).toEqual({ status: 204, body: [] });
  });
});

describe("a conversation", () => {
  it("is locked and unlocked, and its history reports", async () => {
    const locked = await local.request("PUT", `${ISSUE}/lock`, { body: { lock_reason: "resolved" } });
    const during = await local.get(ISSUE);
    const unlocked = await local.request("DELETE", `${ISSUE}/lock`);

    const events = (await local.get(`${ISSUE}/events`)).body;

    expect({ locked: locked.status, unlocked: unlocked.status }).toEqual({ locked: 204, unlocked: 204 });
    expect(during.body).toMatchObject({ locked: true, active_lock_reason: "resolved" });
    expect(events.map(({ event }: { event: string }) => event)).toEqual([
      "labeled",
      "labeled",
      "locked",
      "unlocked",
    ]);
  });
});
