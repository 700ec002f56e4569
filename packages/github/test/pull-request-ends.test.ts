import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { API, DRAFT } from "./sync-scenario.ts";

let local: LocalGitHub;

beforeEach(async () => {
  local = await startLocalGitHub({ repositories: [API] });
  await local.pullRequests.ensureOpen(DRAFT);
});

afterEach(() => local.stop());

const repository = ref("acme/api");
const read = async () => (await local.pullRequests.readEnds([{ repository, number: 1 }]))[0];
const send = (method: string, path: string, body: object) =>
  local.actAsSomebody(method, `/repos/acme/api${path}`, body);

describe("readEnds", () => {
  it("says nothing of a pull request that is open", async () => {
    expect(await read()).toEqual({ status: "found", end: null });
  });

  it.each(["GraphQL", "REST"])("says who merged it, and when, by %s", async (way) => {
    expect((await send("PUT", "/pulls/1/merge", {})).status).toBe(200);
    if (way === "REST") local.sandbox.faults.add({ kind: "html-502", match: { path: "^/graphql$" } });

    const lookup = await read();

    expect(lookup).toMatchObject({
      status: "found",
      end: { change: "merged", actor: { id: expect.any(Number), isBot: false } },
    });
  });

  it("says that somebody closed it", async () => {
    expect((await send("PATCH", "/pulls/1", { state: "closed" })).status).toBe(200);

    expect(await read()).toMatchObject({
      status: "found",
      end: { change: "closed", actor: { isBot: false } },
    });
  });

  it("knows nothing of one that is not there, and tells the others", async () => {
    await send("PUT", "/pulls/1/merge", {});

    const lookups = await local.pullRequests.readEnds([
      { repository, number: 99 },
      { repository, number: 1 },
      { repository: ref("acme/gone"), number: 1 },
    ]);

    expect(lookups[1]).toMatchObject({ status: "found", end: { change: "merged" } });
    expect(lookups[0]).toEqual({ status: "found", end: null });
    expect(lookups[2]).toMatchObject({ status: "found", end: null });
  });
});
