/** A conflict from its first day to its last. In the bundle's own process. */
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const BASE = "clash";
const SYNC = `ecosystem-sync/${BASE}`;

async function start(sync: Readonly<Record<string, unknown>> = {}) {
  const branches = [
    { name: BASE, behindBy: 14, aheadBy: 1, conflicts: true },
    { name: "plain", behindBy: 14 },
  ];
  sandbox = await startSandbox({
    seed: { ...PEOPLE, repositories: [{ repository: "acme/api", commits: 30, branches }] },
  });
  workspace = await makeWorkspace(sandbox, ["acme/api"], { sync: { diverged: "sync", ...sync } });
}

async function pullInto(base: string) {
  const all = await sandbox.repository("acme/api").pullRequests();
  const found = all.find(({ pull }) => pull.baseRef === base);
  if (found === undefined) throw new Error(`There is none into ${base}.`);
  return found;
}

/** What the button "Resolve conflicts" does: a merge of the base into the head. */
async function resolve(): Promise<void> {
  const { git } = sandbox.repository("acme/api");
  const before = (await git.readRef(`refs/heads/${SYNC}`)) ?? "";
  const base = (await git.readRef(`refs/heads/${BASE}`)) ?? "";
  const after = await git.writeCommit({
    parentOids: [before, base],
    message: "Resolve",
    author: { name: "Ada", email: "ada@example.com", timestamp: 1_900_000_000 },
    files: { "resolved.txt": "both" },
  });
  await git.updateRefs([{ name: `refs/heads/${SYNC}`, before, after, force: false }]);
}

describe("a conflict", () => {
  it("asks the reviewers of conflicts, and nobody for any other pull request", async () => {
    await start({ conflict_reviewers: ["ada"] });

    await workspace.run();
    await workspace.run();

    expect((await pullInto(BASE)).pull.requestedReviewers).toEqual(["ada"]);
    expect((await pullInto("plain")).pull.requestedReviewers).toEqual([]);
  });

  it("is reported all the same where a reviewer cannot be asked", async () => {
    await start({ conflict_reviewers: ["nobody-there"] });
    const match = { path: "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" };
    sandbox.faults.add({ match, kind: "status", status: 422 });

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)).toMatchObject({
      outcome: "conflict",
      detail: expect.stringContaining("reviewers could not be requested"),
    });
    expect((await pullInto(BASE)).labels).toContain("sync-conflict");
    expect(run.metrics?.errors_encountered).toBe(0);
  });

  it("that a person resolved loses its label and becomes ready for review, once", async () => {
    await start();
    await workspace.run();
    await resolve();

    const run = await workspace.run();
    sandbox.clearJournal();
    const again = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)).toMatchObject({
      outcome: "updated",
      detail: "its conflicts are resolved; ready for review",
    });
    const { labels, body, pull } = await pullInto(BASE);
    expect({ hasSyncConflict: labels.includes("sync-conflict"), isDraft: pull.isDraft }).toEqual({
      hasSyncConflict: false,
      isDraft: false,
    });
    expect(body).not.toContain("does not merge cleanly");
    expect(branchOf(again, "acme/api", BASE)?.outcome).toBe("already-open");
    const wrote = sandbox.journal().filter(({ method, path }) => method !== "GET" && path !== "/graphql");
    expect(wrote).toEqual([]);
  });

  it("that somebody only began to resolve stays one", async () => {
    await start();
    await workspace.run();
    await commitOn(sandbox, SYNC, 1, "begun");

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)?.outcome).toBe("conflict");
    expect((await pullInto(BASE)).pull.isDraft).toBe(true);
  });

  it("that was resolved continues as a draft where GitHub cannot make it ready", async () => {
    await start();
    await workspace.run();
    await resolve();
    sandbox.faults.add({ match: { graphql: "markReady" }, kind: "status", status: 501 });
    sandbox.faults.add({
      match: { method: "GET", path: "/repos/{owner}/{repo}/pulls/{pull_number}" },
      kind: "status",
      status: 501,
    });

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)).toMatchObject({
      outcome: "updated",
      detail: expect.stringContaining("by hand"),
    });
    expect((await pullInto(BASE)).labels).not.toContain("sync-conflict");
  });
});

/** One commit that gives `shared.txt` a content of its own. */
async function writeShared(branch: string, content: string): Promise<void> {
  const { git } = sandbox.repository("acme/api");
  const before = (await git.readRef(`refs/heads/${branch}`)) ?? "";
  const after = await git.writeCommit({
    parentOids: [before],
    message: "Share",
    author: { name: "Ada", email: "ada@example.com", timestamp: 1_900_000_000 },
    files: { "shared.txt": content },
  });
  await git.updateRefs([{ name: `refs/heads/${branch}`, before, after, force: false }]);
}

describe("a conflict that appears in a pull request that is open already", () => {
  const open = async (sync: Readonly<Record<string, unknown>> = {}) => {
    await start(sync);
    await workspace.run();
    await writeShared("ecosystem-sync/plain", "theirs");
    await writeShared("main", "ours");
    await commitOn(sandbox, "main", 14, "new");
  };
  const facts = async () => {
    const { pull, labels, body } = await pullInto("plain");
    return {
      isDraft: pull.isDraft,
      reviewers: [...pull.requestedReviewers],
      isLabelled: labels.includes("sync-conflict"),
      isTold: body.includes("does not merge cleanly"),
    };
  };
  const ANNOUNCED = { isDraft: true, reviewers: ["ada"], isLabelled: true, isTold: true };

  it("makes it a draft, asks the reviewers and says so, once", async () => {
    await open({ conflict_reviewers: ["ada"] });
    const before = await facts();

    const run = await workspace.run();
    sandbox.clearJournal();
    await workspace.run();

    expect(before).toEqual({ isDraft: false, reviewers: [], isLabelled: false, isTold: false });
    expect(branchOf(run, "acme/api", "plain")?.outcome).toBe("conflict");
    expect(await facts()).toEqual(ANNOUNCED);
    const wrote = sandbox.journal().filter(({ method, path }) => method !== "GET" && path !== "/graphql");
    expect(wrote).toEqual([]);
  });

  it("stays no draft when a person has it so, and a draft no longer when it is gone", async () => {
    await open({ conflict_reviewers: ["ada"] });
    await workspace.run();
    await writeShared("ecosystem-sync/plain", "ours");
    const { git } = sandbox.repository("acme/api");
    const [head, main] = await Promise.all(
      ["ecosystem-sync/plain", "main"].map((name) => git.readRef(`refs/heads/${name}`)),
    );
    const merge = await git.writeCommit({
      parentOids: [head ?? "", main ?? ""],
      message: "Resolve",
      author: { name: "Ada", email: "ada@example.com", timestamp: 1_900_000_000 },
      files: { "shared.txt": "both" },
    });
    await git.updateRefs([
      { name: "refs/heads/ecosystem-sync/plain", before: head ?? "", after: merge, force: false },
    ]);
    await commitOn(sandbox, "main", 14, "newer");

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", "plain")?.outcome).toBe("updated");
    expect(await facts()).toMatchObject({ isDraft: false, isLabelled: false, isTold: false });
  });

  it("is reported all the same where the repository can have no drafts", async () => {
    await open();
    sandbox.faults.add({ match: { graphql: "convertToDraft" }, kind: "status", status: 501 });

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", "plain")?.outcome).toBe("conflict");
    expect(await facts()).toMatchObject({ isDraft: false, isLabelled: true, isTold: true });
    expect(run.metrics?.errors_encountered).toBe(0);
  });

  it("is announced by the next run where this one does not get to the text", async () => {
    await open({ conflict_reviewers: ["ada"] });
    const match = { method: "PATCH", path: "/repos/{owner}/{repo}/pulls/{pull_number}" };
    sandbox.faults.add({ match, kind: "status", status: 422 });

    const run = await workspace.run();
    sandbox.faults.clear();
    const next = await workspace.run();

    expect(branchOf(run, "acme/api", "plain")?.outcome).toBe("failed");
    expect(branchOf(next, "acme/api", "plain")?.outcome).toBe("conflict");
    expect(await facts()).toEqual(ANNOUNCED);
  });
});
