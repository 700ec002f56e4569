import type { AdvanceRequest } from "@automation/core/ports";
import type { FaultRule } from "@automation/github-sandbox";
import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";

let local: LocalGitHub;

afterEach(() => local.stop());

async function start() {
  local = await startLocalGitHub({
    repositories: [
      {
        repository: "acme/api",
        branches: [
          { name: "old", behindBy: 12 },
          { name: "fork", behindBy: 3, aheadBy: 1 },
        ],
      },
      { repository: "acme/web", branches: [{ name: "old", behindBy: 5 }] },
    ],
  });
}

/** What somebody asks who last saw the default branch where `former` is now. */
async function since(fullName: string, former: string): Promise<AdvanceRequest> {
  const repository = local.sandbox.repository(fullName);
  const [main, before] = await Promise.all([repository.branch("main"), repository.branch(former)]);
  const defaultBranch = { name: "main", oid: main?.oid ?? "" };
  return { repository: ref(fullName), defaultBranch, formerOid: before?.oid ?? "" };
}

describe("countAdvances", () => {
  it("counts the new commits of many repositories with one request", async () => {
    await start();
    const requests = await Promise.all([since("acme/api", "old"), since("acme/web", "old")]);

    const advances = await local.repositories.countAdvances(requests);

    expect(advances).toEqual([12, 5]);
    expect(local.requests()).toEqual(["POST /graphql"]);
  });

  it("knows nothing of a commit that is no ancestor, of an unknown one, and of a branch that moved on", async () => {
    await start();
    const request = await since("acme/api", "old");
    const requests = [
      await since("acme/api", "fork"),
      { ...request, formerOid: "0123456789".repeat(4) },
      { ...request, defaultBranch: { name: "main", oid: request.formerOid } },
      { ...request, repository: ref("acme/gone") },
    ];

    const advances = await local.repositories.countAdvances([...requests, request]);

    expect(advances).toEqual([null, null, null, null, 12]);
    expect(local.requests().filter((line) => line !== "POST /graphql")).toEqual([]);
  });

  it.each<[string, FaultRule]>([
    ["has no such query", { kind: "graphql-error", message: "Field 'compare' doesn't exist on type 'Ref'" }],
    ["has no GraphQL", { kind: "status", status: 404 }],
    ["fails", { kind: "status", status: 502 }],
  ])("gives up without a call by REST when the server %s", async (_, fault) => {
    await start();
    const requests = await Promise.all([since("acme/api", "old"), since("acme/web", "old")]);
    local.sandbox.faults.add({ ...fault, match: { graphql: "advances" } });

    const advances = await local.repositories.countAdvances(requests);

    expect(advances).toEqual([null, null]);
    expect(local.requests().filter((line) => line !== "POST /graphql")).toEqual([]);
  });
});
