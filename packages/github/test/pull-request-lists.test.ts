import type { RepositorySeed, SeedSpec } from "@automation/github-sandbox";
import {
  type LocalGitHub,
  type LocalSettings,
  ref,
  startLocalGitHub,
} from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { API, DRAFT } from "./sync-scenario.ts";

let local: LocalGitHub;

async function start(
  seed: Partial<RepositorySeed> = {},
  settings: LocalSettings = {},
  more: Partial<SeedSpec> = {},
) {
  local = await startLocalGitHub({ repositories: [{ ...API, ...seed }], ...more }, settings);
}

afterEach(() => local.stop());

describe("listOpen", () => {
  const SEEDED: Partial<RepositorySeed> = {
    labels: ["automerge"],
    pullRequests: [
      { title: "one", head: "main", base: "old", labels: ["automerge"], body: "text", isDraft: true },
      { title: "two", head: "topic", base: "old" },
      { title: "three", head: "topic", base: "main" },
      { title: "closed", head: "main", base: "fix/#42-100%-ä", state: "closed" },
    ],
  };

  it.each([
    ["GraphQL", []],
    ["REST", [{ kind: "status" as const, status: 404, match: { graphql: "" } }]],
  ])("reports what is open into each base, in the order asked, through %s", async (_, faults) => {
    await start(SEEDED);
    for (const fault of faults) local.sandbox.faults.add(fault);
    const repository = ref("acme/api");

    const lookups = await local.pullRequests.listOpen([
      { repository, base: "main" },
      { repository, base: "old" },
      { repository, base: "fix/#42-100%-ä" },
      { repository: ref("acme/missing"), base: "main" },
    ]);

    const titles = lookups.map((lookup) =>
      lookup.status === "found" ? lookup.pullRequests.map(({ title }) => title) : lookup.error.code,
    );
    expect(titles).toEqual([["three"], ["two", "one"], [], "not-found"]);
    expect(lookups[1]).toMatchObject({
      pullRequests: [
        { head: "topic", base: "old", isDraft: false, labels: [] },
        {
          head: "main",
          base: "old",
          isDraft: true,
          body: "text",
          labels: ["automerge"],
          isCrossRepository: false,
        },
      ],
    });
  });

  it("asks once for many bases, and continues where there are many pull requests", async () => {
    const heads = Array.from({ length: 23 }, (_, index) => ({ name: `topic/${index}`, aheadBy: 1 }));
    const pullRequests = heads.map(({ name }) => ({ title: name, head: name, base: "main" }));
    await start({ branches: [...heads, { name: "old", behindBy: 1 }], pullRequests });
    const repository = ref("acme/api");

    const lookups = await local.pullRequests.listOpen([
      { repository, base: "main" },
      { repository, base: "old" },
    ]);

    const sizes = lookups.map((lookup) => (lookup.status === "found" ? lookup.pullRequests.length : -1));
    expect(sizes).toEqual([23, 0]);
    expect(local.requests()).toEqual(["POST /graphql", "POST /graphql", "POST /graphql"]);
  });

  it("asks REST for what GraphQL left out", async () => {
    await start(SEEDED);
    local.sandbox.faults.add({ kind: "graphql-partial", aliases: ["r0"], match: { graphql: "" } });

    const [lookup] = await local.pullRequests.listOpen([{ repository: ref("acme/api"), base: "old" }]);

    expect(lookup).toMatchObject({ status: "found", pullRequests: [{ title: "two" }, { title: "one" }] });
  });

  it("knows whose a pull request is", async () => {
    await start(
      { pullRequests: [{ title: "theirs", head: "topic", base: "old", author: "ann" }] },
      {},
      { users: [{ login: "ann", id: 5 }] },
    );
    await local.pullRequests.ensureOpen(DRAFT);
    const query = { repository: ref("acme/api"), base: "old" };

    const [byGraphql] = await local.pullRequests.listOpen([query]);
    local.sandbox.faults.add({ kind: "status", status: 404, match: { graphql: "" } });
    const [byRest] = await local.pullRequests.listOpen([query]);
    await local.pullRequests.listOpen([query]);

    expect(byGraphql).toMatchObject({ pullRequests: [{ isOwn: true }, { isOwn: false }] });
    expect(byRest).toMatchObject({ pullRequests: [{ isOwn: true }, { isOwn: false }] });
    expect(local.countOf("GET /user")).toBe(1);
  });

  it("knows the own account also with the token of an app", async () => {
    await start();
    await local.pullRequests.ensureOpen(DRAFT);
    local.sandbox.faults.add({ kind: "status", status: 403, match: { path: "/user" } });

    const again = await local.pullRequests.ensureOpen(DRAFT);

    expect(again).toMatchObject({ created: false, pullRequest: { isOwn: true } });
  });

  it("asks again for the own account when that failed in passing", async () => {
    await start(SEEDED, { maxRetries: 0 });
    local.sandbox.faults.add({ kind: "status", status: 404, match: { graphql: "" } });
    local.sandbox.faults.add({ kind: "status", status: 500, match: { path: "/user" }, times: 1 });
    const query = { repository: ref("acme/api"), base: "main" };

    const [first] = await local.pullRequests.listOpen([query]);
    const [second] = await local.pullRequests.listOpen([query]);

    expect(first).toMatchObject({ status: "failed", error: { code: "server" } });
    expect(second).toMatchObject({ status: "found" });
  });

  it.each([403, 501])("leaves open whose it is when the token is nobody's: %i", async (status) => {
    await start(SEEDED);
    local.sandbox.faults.add({ kind: "status", status: 404, match: { graphql: "" } });
    local.sandbox.faults.add({ kind: "status", status, match: { path: "/user" } });

    const [lookup] = await local.pullRequests.listOpen([{ repository: ref("acme/api"), base: "main" }]);

    expect(lookup).toMatchObject({ status: "found", pullRequests: [{ isOwn: undefined }] });
  });
});
