import type { RepositorySeed } from "@automation/github-sandbox";
import {
  type LocalGitHub,
  type LocalSettings,
  ref,
  startLocalGitHub,
} from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { LOST, NOT_DONE } from "./lost-answers.ts";

const REPOSITORY = ref("acme/api");
const ODD = "fix/#42-100%-ä";
const API: RepositorySeed = {
  repository: "acme/api",
  branches: [
    { name: "old", behindBy: 12 },
    { name: ODD, behindBy: 3 },
    { name: "diverged", behindBy: 2, aheadBy: 1 },
    { name: "clashing", behindBy: 2, aheadBy: 1, conflicts: true },
    { name: "orphan", isOrphan: true, aheadBy: 1 },
    { name: "safe", behindBy: 4, isProtected: true },
  ],
};

let local: LocalGitHub;

async function start(seed: Partial<RepositorySeed> = {}, settings: LocalSettings = {}) {
  local = await startLocalGitHub({ repositories: [{ ...API, ...seed }] }, settings);
}

/** Where a branch is, seen from the inside. */
async function tip(name: string): Promise<string> {
  return (await local.sandbox.repository("acme/api").branch(name))?.oid ?? "none";
}

afterEach(() => local.stop());

describe("the changes of one side", () => {
  it("are reported with their content, and none where the other side has them all", async () => {
    await start({ branches: [{ name: "topic", behindBy: 1, aheadBy: 1, files: { "a.txt": "a" } }] });

    const changes = await local.branches.listChanges(REPOSITORY, "main", "topic");
    const none = await local.branches.listChanges(REPOSITORY, "topic", "topic");

    expect(changes).toContainEqual({
      path: "a.txt",
      oid: expect.stringMatching(/^[0-9a-f]{40}$/),
      status: "added",
    });
    expect(none).toEqual([]);
  });

  it.each([
    ["does not tell", {}],
    ["tells only the first 300", { files: Array(300).fill({ filename: "a", sha: "1", status: "added" }) }],
  ])("are unknown where GitHub %s", async (_, more) => {
    await start();
    const body = { ahead_by: 1, behind_by: 0, commits: [], ...more };
    local.sandbox.faults.add({ kind: "status", status: 200, body, times: 1 });

    expect(await local.branches.listChanges(REPOSITORY, "old", "main")).toBeNull();
  });
});

describe("reading", () => {
  it.each(["main", ODD])("reports where %s is", async (name) => {
    await start();

    expect(await local.branches.read(REPOSITORY, name)).toEqual({
      name,
      oid: await tip(name),
      isProtected: false,
    });
  });

  it("says that a branch is protected, or not there", async () => {
    await start();

    expect(await local.branches.read(REPOSITORY, "safe")).toMatchObject({ isProtected: true });
    expect(await local.branches.read(REPOSITORY, "gone")).toBeNull();
    expect(await local.branches.read(ref("acme/gone"), "main")).toBeNull();
  });

  it("takes a branch that answers under another name for gone", async () => {
    await start();
    const body = { name: "renamed", commit: { sha: "0".repeat(40) }, protected: false };
    local.sandbox.faults.add({ kind: "status", status: 200, body, times: 1 });

    expect(await local.branches.read(REPOSITORY, "old")).toBeNull();
  });

  it("reports what a commit is, or that there is none", async () => {
    await start();
    const oid = await tip("old");

    const commit = await local.branches.readCommit(REPOSITORY, oid);

    expect(commit).toEqual({ oid, message: expect.any(String), parentOids: expect.any(Array) });
    expect(await local.branches.readCommit(REPOSITORY, "1".repeat(40))).toBeNull();
  });

  it.each([
    ["main", "old", { aheadBy: 0, behindBy: 12 }],
    ["old", "main", { aheadBy: 12, behindBy: 0 }],
    ["main", "diverged", { aheadBy: 1, behindBy: 2 }],
    ["main", ODD, { aheadBy: 0, behindBy: 3 }],
    ["main", "orphan", null],
  ])("compares %s with %s", async (base, head, expected) => {
    await start();

    expect(await local.branches.compare(REPOSITORY, base, head)).toEqual(expected);
  });

  it("throws when there is nothing to compare", async () => {
    await start();

    await expect(local.branches.compare(REPOSITORY, "main", "gone")).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("ensureBranch", () => {
  const POST = { method: "POST", path: "/repos/{owner}/{repo}/git/refs" };
  const NAME = `ecosystem-sync/${ODD}`;

  it("makes a branch, once", async () => {
    await start();
    const oid = await tip("old");

    const first = await local.branches.ensureBranch(REPOSITORY, NAME, oid);
    const second = await local.branches.ensureBranch(REPOSITORY, NAME, oid);

    expect(first).toEqual({ status: "at-commit", created: true });
    expect(second).toEqual({ status: "at-commit", created: false });
    expect(await tip(NAME)).toBe(oid);
  });

  it("never moves a branch", async () => {
    await start();

    const result = await local.branches.ensureBranch(REPOSITORY, "old", await tip("main"));

    expect(result).toEqual({ status: "elsewhere", oid: await tip("old") });
  });

  it.each(LOST)("looks before it asks again when the answer was lost: $kind", async (fault) => {
    await start();
    local.sandbox.faults.add({ ...fault, match: POST, times: 1 });

    const result = await local.branches.ensureBranch(REPOSITORY, NAME, await tip("old"));

    expect(result).toEqual({ status: "at-commit", created: true });
    expect(local.countOf("POST /repos/acme/api/git/refs")).toBe(1);
  });

  it.each(NOT_DONE)("asks again when nothing had been made: %j", async (fault) => {
    await start();
    local.sandbox.faults.add({ ...fault, match: POST, times: 2 });

    const result = await local.branches.ensureBranch(REPOSITORY, NAME, await tip("old"));

    expect(result).toEqual({ status: "at-commit", created: true });
    expect(local.countOf("POST /repos/acme/api/git/refs")).toBe(3);
  });

  it("throws what GitHub refuses", async () => {
    await start();

    const failed = local.branches.ensureBranch(REPOSITORY, "new", "1".repeat(40));

    await expect(failed).rejects.toMatchObject({ code: "invalid", status: 422 });
  });
});

describe("merge", () => {
  const POST = { method: "POST", path: "/repos/{owner}/{repo}/merges" };

  it("merges with the message given", async () => {
    await start();
    const main = await tip("main");

    const result = await local.branches.merge(REPOSITORY, "diverged", main, "Bring main in");

    const oid = await tip("diverged");
    expect(result).toEqual({ status: "merged", oid, treeOid: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(await local.branches.readCommit(REPOSITORY, oid)).toMatchObject({
      message: "Bring main in",
      parentOids: expect.arrayContaining([main]),
    });
  });

  it("says that there is nothing to merge, or a conflict", async () => {
    await start();
    const main = await tip("main");

    const contained = await local.branches.merge(REPOSITORY, "main", await tip("old"), "m");
    const conflict = await local.branches.merge(REPOSITORY, "clashing", main, "m");

    expect(contained).toEqual({ status: "already-contained" });
    expect(conflict).toEqual({ status: "conflict" });
  });

  it.each(LOST)("finds the merge whose answer was lost, and makes no other: $kind", async (fault) => {
    await start();
    local.sandbox.faults.add({ ...fault, match: POST, times: 1 });

    const result = await local.branches.merge(REPOSITORY, "diverged", await tip("main"), "m");

    expect(result).toEqual({ status: "merged", oid: await tip("diverged") });
    expect(await local.branches.compare(REPOSITORY, "main", "diverged")).toEqual({ aheadBy: 2, behindBy: 0 });
    expect(local.countOf("POST /repos/acme/api/merges")).toBe(1);
  });

  it.each(NOT_DONE)("asks again when nothing had been merged: %j", async (fault) => {
    await start();
    local.sandbox.faults.add({ ...fault, match: POST, times: 2 });

    const result = await local.branches.merge(REPOSITORY, "diverged", await tip("main"), "m");

    expect(result).toMatchObject({ status: "merged" });
    expect(local.countOf("POST /repos/acme/api/merges")).toBe(3);
  });

  it("throws when a side is missing", async () => {
    await start();

    const failed = local.branches.merge(REPOSITORY, "gone", await tip("main"), "m");

    await expect(failed).rejects.toMatchObject({ code: "not-found" });
  });
});
