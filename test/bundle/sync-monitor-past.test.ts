/** What came before a run: pull requests that people closed, squashed or merged. In the bundle's own process. */
import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;
/** How far the local GitHub's clock is behind the run's. */
let lagMs = 0;

afterEach(async () => {
  lagMs = 0;
  await workspace.remove();
  await sandbox.close();
});

const DAY = 86_400_000;
const BASE = "release/1";

async function start(
  repository: Partial<SeedSpec["repositories"][number]> = {},
  config: Readonly<Record<string, unknown>> = {},
) {
  const branches = [{ name: BASE, behindBy: 14 }];
  const clock = {
    now: () => Date.now() - lagMs,
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  };
  sandbox = await startSandbox({
    seed: { ...PEOPLE, repositories: [{ repository: "acme/api", commits: 30, branches, ...repository }] },
    clock,
  });
  workspace = await makeWorkspace(sandbox, ["acme/api"], config);
}

function readPulls() {
  return sandbox.repository("acme/api").pullRequests();
}

async function openNumbers(): Promise<readonly number[]> {
  return (await readPulls()).filter(({ state }) => state === "open").map(({ number }) => number);
}

async function runAndLook() {
  const run = await workspace.run();
  return branchOf(run, "acme/api", BASE);
}

const close = (who: "ada" | "stale", number = 1) =>
  act(sandbox, who, "PATCH", `/pulls/${number}`, { state: "closed" });

describe("a sync pull request that a person closed", () => {
  it("is not opened again, and the report says until when and what lifts it", async () => {
    await start();
    await workspace.run();
    await close("ada");
    sandbox.clearJournal();

    const branch = await runAndLook();

    expect(branch).toMatchObject({
      outcome: "vetoed",
      pull_request: { number: 1 },
      detail: expect.stringContaining("#1 was closed by a person"),
    });
    const days = (Date.parse(branch?.snoozed_until ?? "") - Date.now()) / DAY;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30);
    expect(await openNumbers()).toEqual([]);
    const wrote = sandbox.journal().filter(({ operation }) => operation?.kind === "mutation");
    expect([
      ...wrote,
      ...sandbox.journal().filter(({ method, path }) => method !== "GET" && path !== "/graphql"),
    ]).toEqual([]);
  });

  it("stays closed on a GitHub without GraphQL too", async () => {
    await start();
    await workspace.run();
    await close("ada");
    sandbox.faults.add({ match: { path: "/graphql" }, kind: "status", status: 404 });

    expect(await runAndLook()).toMatchObject({ outcome: "vetoed", pull_request: { number: 1 } });
  });

  it.each<[string, () => Promise<void>]>([
    ["the branch has fallen behind by another threshold", () => commitOn(sandbox, "main", 10)],
    [
      "it gets the label retry",
      () => act(sandbox, "ada", "POST", "/issues/1/labels", { labels: ["ecosystem-sync:retry"] }),
    ],
  ])("comes again once %s", async (_, lift) => {
    await start();
    await workspace.run();
    await close("ada");
    await lift();

    expect(await runAndLook()).toMatchObject({ outcome: "opened", pull_request: { number: 2 } });
  });

  it("comes again after some days, later each time, and never with recreate_after_days: 0", async () => {
    await start({}, { sync: { recreate_after_days: 3 } });
    lagMs = 10 * DAY;
    await workspace.run();
    await close("ada");
    const second = await runAndLook();
    lagMs = 4 * DAY;
    await close("ada", 2);
    const third = await runAndLook();
    const patient = await makeWorkspace(sandbox, ["acme/api"], { sync: { recreate_after_days: 0 } });
    const fourth = await patient.run();
    await patient.remove();

    expect(second).toMatchObject({ outcome: "opened", pull_request: { number: 2 } });
    expect(third).toMatchObject({ outcome: "vetoed", pull_request: { number: 2 } });
    const days = (Date.parse(third?.snoozed_until ?? "") - Date.now()) / DAY;
    expect(Math.round(days)).toBe(2);
    expect(branchOf(fourth, "acme/api", BASE)).toMatchObject({ outcome: "vetoed", snoozed_until: null });
  });

  it("is taken up when it is reopened", async () => {
    await start();
    await workspace.run();
    await close("ada");
    await workspace.run();
    await act(sandbox, "ada", "PATCH", "/pulls/1", { state: "open" });

    expect(await runAndLook()).toMatchObject({ outcome: "already-open", pull_request: { number: 1 } });
  });

  it("with the label never is the last one, however far the branch falls behind", async () => {
    await start();
    await workspace.run();
    await close("ada");
    await act(sandbox, "ada", "POST", "/issues/1/labels", { labels: ["ecosystem-sync:never"] });
    await commitOn(sandbox, "main", 30);

    expect(await runAndLook()).toMatchObject({ outcome: "vetoed", snoozed_until: null });
  });

  it("costs no place among those that a run may open, and stops no other one", async () => {
    await start({
      branches: [
        { name: BASE, behindBy: 20 },
        { name: "release/2", behindBy: 14 },
      ],
    });
    await workspace.run({ "max-pull-requests": "1" });
    await close("ada");

    const run = await workspace.run({ "max-pull-requests": "1" });

    expect(branchOf(run, "acme/api", BASE)?.outcome).toBe("vetoed");
    expect(branchOf(run, "acme/api", "release/2")?.outcome).toBe("opened");
  });

  it("is vetoed in a dry run too", async () => {
    await start();
    await workspace.run();
    await close("ada");

    const run = await workspace.run({ "dry-run": "true" });

    expect(branchOf(run, "acme/api", BASE)?.outcome).toBe("vetoed");
  });
});

describe("a sync pull request that ended without a person's will", () => {
  it.each<[string, () => Promise<void>]>([
    ["a bot closed it", () => close("stale")],
    [
      "its branch was deleted",
      () => act(sandbox, "ada", "DELETE", "/git/refs/heads/ecosystem-sync/release/1"),
    ],
    [
      "its base was deleted and made anew",
      async () => {
        const { git } = sandbox.repository("acme/api");
        const sha = await git.readRef(`refs/heads/${BASE}`);
        await act(sandbox, "ada", "DELETE", `/git/refs/heads/${BASE}`);
        await act(sandbox, "ada", "POST", "/git/refs", { ref: `refs/heads/${BASE}`, sha });
      },
    ],
  ])("comes again: %s", async (_, end) => {
    await start();
    await workspace.run();
    await end();

    expect(await runAndLook()).toMatchObject({ outcome: "opened", pull_request: { number: 2 } });
  });
});

describe("a sync pull request that could bring nothing", () => {
  it("is not opened after a squash: the report says what to do, once", async () => {
    await start({}, { sync: { diverged: "sync" } });
    await workspace.run();
    await act(sandbox, "ada", "PUT", "/pulls/1/merge", { merge_method: "squash" });
    await commitOn(sandbox, "main", 3);

    const branch = await runAndLook();

    expect(branch).toMatchObject({
      outcome: "squash-replay",
      pull_request: { number: 1 },
      detail: expect.stringContaining("allow merge commits"),
    });
    expect(await openNumbers()).toEqual([]);
  });

  it("is opened after a squash that was made good by hand", async () => {
    await start({}, { sync: { diverged: "sync" } });
    await workspace.run();
    await act(sandbox, "ada", "PUT", "/pulls/1/merge", { merge_method: "squash" });
    await act(sandbox, "ada", "POST", "/merges", { base: BASE, head: "main" });
    await commitOn(sandbox, "main", 20);

    expect(await runAndLook()).toMatchObject({ outcome: "opened", pull_request: { number: 2 } });
  });

  it("is opened after a merge, when the branch has fallen behind again", async () => {
    await start({}, { sync: { diverged: "sync" } });
    await workspace.run();
    await act(sandbox, "ada", "PUT", "/pulls/1/merge", { merge_method: "merge" });
    await commitOn(sandbox, "main", 20);

    expect(await runAndLook()).toMatchObject({ outcome: "opened", pull_request: { number: 2 } });
  });

  it.each<[string, object, () => Promise<void>]>([
    ["the repository allows no merge commits", { allowMergeCommit: false }, async () => undefined],
    [
      "the branch asks for a linear history",
      { access: "admin" },
      () =>
        act(sandbox, "ada", "PUT", "/branches/release%2F1/protection", {
          required_status_checks: null,
          enforce_admins: false,
          required_pull_request_reviews: null,
          restrictions: null,
          required_linear_history: true,
        }),
    ],
  ])("is not opened where %s, unless the configuration wants it", async (_, seed, prepare) => {
    await start(seed);
    await prepare();

    const guarded = await runAndLook();
    const free = await makeWorkspace(sandbox, ["acme/api"], { sync: { replay_guard: false } });
    const unguarded = await free.run();
    await free.remove();

    expect(guarded?.outcome).toBe("squash-replay");
    expect(branchOf(unguarded, "acme/api", BASE)?.outcome).toBe("opened");
  });

  it("is not opened where both branches have the same files", async () => {
    await start({ branches: [{ name: BASE, behindBy: 0 }] });
    const { git } = sandbox.repository("acme/api");
    const before = (await git.readRef("refs/heads/main")) ?? "";
    await commitOn(sandbox, "main", 11);
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`more-${index}.txt`, null]));
    await writeOn("main", files);

    const branch = await runAndLook();

    expect(await git.readRef(`refs/heads/${BASE}`)).toBe(before);
    expect(branch).toMatchObject({ behind_by: 12, outcome: "content-identical" });
    expect(await openNumbers()).toEqual([]);
  });

  it("is not opened where merging changes no file, and leaves no branch", async () => {
    await start({ branches: [{ name: BASE, behindBy: 0 }] }, { sync: { diverged: "sync" } });
    await commitOn(sandbox, "main", 11);
    await writeOn(
      BASE,
      Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`more-${index}.txt`, String(index)])),
    );
    await writeOn(BASE, { "own.txt": "own" });

    const branch = await runAndLook();

    expect(branch).toMatchObject({ behind_by: 11, ahead_by: 2, outcome: "content-identical" });
    expect(await openNumbers()).toEqual([]);
    const names = (await sandbox.repository("acme/api").branches()).map(({ name }) => name);
    expect(names).toEqual(["main", BASE]);
  });

  async function writeOn(branch: string, files: Readonly<Record<string, string | null>>) {
    const { git } = sandbox.repository("acme/api");
    const before = (await git.readRef(`refs/heads/${branch}`)) ?? "";
    const author = { name: "Ada", email: "ada@example.com", timestamp: 1_900_001_000 };
    const after = await git.writeCommit({ parentOids: [before], message: "files", author, files });
    await git.updateRefs([{ name: `refs/heads/${branch}`, before, after, force: false }]);
  }
});

describe("a past that cannot be read", () => {
  const LIST = { method: "GET", path: "/repos/{owner}/{repo}/pulls" } as const;

  function hidePast(status: number) {
    sandbox.faults.add({ match: { graphql: "branchHistories" }, kind: "status", status: 404 });
    sandbox.faults.add({ match: LIST, kind: "status", status });
  }

  it.each([404, 422, 500, 501, 503])("stops no first pull request: %i", async (status) => {
    await start();
    hidePast(status);

    const run = await workspace.run({ "max-retries": "0" });

    expect(branchOf(run, "acme/api", BASE)?.outcome).toBe("opened");
    expect(run.log).toContain("An earlier manual close may be missed.");
    expect(run.metrics?.errors_encountered).toBe(0);
  });

  it("makes a branch wait where one was open before, for as long as GitHub does not answer", async () => {
    await start();
    await workspace.run();
    await close("ada");
    hidePast(503);

    const silent = await workspace.run({ "max-retries": "0" });
    sandbox.faults.clear();
    const later = await workspace.run();

    expect(branchOf(silent, "acme/api", BASE)).toMatchObject({
      outcome: "deferred",
      detail: expect.stringContaining("the next run tries again"),
    });
    expect(silent.exitCode).toBe(0);
    expect(branchOf(later, "acme/api", BASE)?.outcome).toBe("vetoed");
  });
});

describe("what looking into the past costs", () => {
  it("is one call for 25 branches that need a pull request, and none for those that have one", async () => {
    const branches = Array.from({ length: 20 }, (_, index) => ({ name: `b${index}`, behindBy: 14 }));
    await start({ branches });
    const count = () =>
      sandbox.journal().filter(({ operation }) => operation?.name === "branchHistories").length;

    await workspace.run();
    const first = count();
    await workspace.run();

    expect({ first, count: count() }).toEqual({ first: 1, count: 1 });
  });
});
