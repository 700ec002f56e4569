import { renderSyncMarker } from "@automation/core/sync";
import type { SeedSpec } from "@automation/github-sandbox";
import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { API } from "./sync-scenario.ts";

let local: LocalGitHub;

afterEach(() => local.stop());

const QUERY = { repository: ref("acme/api"), base: "old", head: "main", defaultBranch: "main", labels: [] };

/** Sync pull requests by `ours`; people and a bot whose tokens are known. */
const SEED: SeedSpec = {
  users: [
    { login: "ada", id: 5 },
    { login: "stale[bot]", id: 6, type: "Bot" },
  ],
  tokens: [
    { token: "test-token", login: "ours" },
    { token: "ada-token", login: "ada" },
    { token: "stale-token", login: "stale[bot]" },
  ],
  repositories: [API],
};

async function start(seed: Partial<SeedSpec["repositories"][number]> = {}) {
  local = await startLocalGitHub({ ...SEED, repositories: [{ ...API, ...seed }] });
}

/** GraphQL answers nothing: REST has to. */
function turnGraphqlOff() {
  local.sandbox.faults.add({ kind: "status", status: 404, match: { graphql: "" } });
}

async function open(head = "main") {
  const marker = renderSyncMarker({
    base: "old",
    behindBy: 12,
    defaultOid: "d".repeat(40),
    isConflict: false,
  });
  const draft = {
    repository: QUERY.repository,
    head,
    base: "old",
    title: "Sync",
    body: marker,
    isDraft: false,
  };
  const opened = await local.pullRequests.ensureOpen(draft);
  return opened.status === "open" ? opened.pullRequest.number : 0;
}

async function act(token: string, method: string, path: string, body?: object) {
  await local.actAsSomebody(method, `/repos/acme/api${path}`, body, token);
}

async function read() {
  const [lookup] = await local.histories.read([QUERY]);
  return lookup?.status === "found" ? lookup.history : lookup?.error.code;
}

describe.each([
  ["GraphQL", () => undefined],
  ["REST", turnGraphqlOff],
])("the past of a branch, through %s", (_, prepare) => {
  it("is empty where there never was a sync pull request, whatever else was closed", async () => {
    await start({
      pullRequests: [
        { title: "by hand", head: "main", base: "old", state: "closed" },
        { title: "another", head: "topic", base: "old", state: "closed" },
      ],
    });
    prepare();

    expect(await read()).toMatchObject({ ended: [] });
  });

  it.each([
    ["a person", "ada-token", { id: 5, isBot: false }],
    ["a bot", "stale-token", { id: 6, isBot: true }],
  ])("says that %s closed it, when, and its labels", async (_who, token, closer) => {
    await start();
    const number = await open();
    await act(token, "POST", `/issues/${number}/labels`, { labels: ["ecosystem-sync:retry"] });
    await act(token, "PATCH", `/pulls/${number}`, { state: "closed" });
    prepare();

    expect(await read()).toMatchObject({
      ended: [
        {
          number,
          isMerged: false,
          closedAtMs: expect.any(Number),
          closer,
          branchDeletedAtMs: null,
          labels: ["ecosystem-sync:retry"],
          marker: { base: "old", behindBy: 12 },
        },
      ],
    });
  });

  it("says that it was closed because a branch was deleted", async () => {
    await start();
    await open();
    await act("ada-token", "DELETE", "/git/refs/heads/old");
    prepare();

    const history = await read();

    const [ended] = typeof history === "object" ? history.ended : [];
    expect(ended?.branchDeletedAtMs).toBe(ended?.closedAtMs);
    expect(ended?.branchDeletedAtMs).not.toBeNull();
  });

  it.each([
    ["merge", 2],
    ["squash", 1],
    ["rebase", 1],
  ])("reports how it was merged: %s", async (method, parents) => {
    await start();
    const number = await open();
    await act("ada-token", "PUT", `/pulls/${number}/merge`, { merge_method: method });
    prepare();

    expect(await read()).toMatchObject({ ended: [{ isMerged: true, mergeParentCount: parents }] });
  });

  it("begins with the newest, and leaves out what comes from elsewhere", async () => {
    await start();
    const first = await open();
    await act("ada-token", "PATCH", `/pulls/${first}`, { state: "closed" });
    const second = await open();
    await act("ada-token", "PATCH", `/pulls/${second}`, { state: "closed" });
    const other = await open("topic");
    await act("ada-token", "PATCH", `/pulls/${other}`, { state: "closed" });
    await open();
    prepare();

    expect(await read()).toMatchObject({ ended: [{ number: second }, { number: first }] });
  });
});

describe("the past of many branches", () => {
  it("is one query, and one repository that does not exist costs the others nothing", async () => {
    await start();
    const queries = ["old", "same", "fix/#42-100%-ä"].map((base) => ({ ...QUERY, base }));

    const lookups = await local.histories.read([...queries, { ...QUERY, repository: ref("acme/missing") }]);

    expect(lookups.map(({ status }) => status)).toEqual(["found", "found", "found", "failed"]);
    expect(local.countOf("POST /graphql")).toBe(1);
  });
});

describe("the trees of both branches", () => {
  it("are reported with the commit that they belong to", async () => {
    await start();

    const history = await read();

    const tip = await local.sandbox.repository("acme/api").branch("old");
    expect(history).toMatchObject({
      baseOid: tip?.oid,
      baseTreeOid: expect.stringMatching(/^[0-9a-f]{40}$/),
      defaultTreeOid: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(typeof history === "object" && history.baseTreeOid !== history.defaultTreeOid).toBe(true);
  });
});

describe("a GitHub that reports little", () => {
  it("of who closed it by the issue, where the events are missing", async () => {
    await start();
    const number = await open();
    await act("stale-token", "PATCH", `/pulls/${number}`, { state: "closed" });
    turnGraphqlOff();
    local.sandbox.faults.add({
      kind: "status",
      status: 501,
      match: { path: "/repos/{owner}/{repo}/issues/{issue_number}/events" },
    });

    expect(await read()).toMatchObject({ ended: [{ closer: { id: 6, isBot: true } }] });
  });

  it("and nothing of that leaves the closer unknown", async () => {
    await start();
    const number = await open();
    await act("ada-token", "PATCH", `/pulls/${number}`, { state: "closed" });
    turnGraphqlOff();
    for (const path of ["/events", ""]) {
      const match = { method: "GET", path: `/repos/{owner}/{repo}/issues/{issue_number}${path}` };
      local.sandbox.faults.add({ kind: "status", status: 404, match });
    }

    expect(await read()).toMatchObject({ ended: [{ number, closer: null, isMerged: false }] });
  });
});
