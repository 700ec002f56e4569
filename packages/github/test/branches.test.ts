import type { FaultKind, FaultRule, RepositorySeed } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { type LocalGitHub, type LocalSettings, ref, startLocalGitHub } from "./local-github.ts";

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
/** Faults after which nobody knows what became of a write that did happen. */
const LOST: readonly FaultKind[] = [
  { kind: "reset-after-write" },
  { kind: "truncated-body" },
  { kind: "bad-json" },
];
/** Faults after which nobody knows what became of a write that did not happen. */
const NOT_DONE: readonly FaultKind[] = [
  { kind: "reset-before" },
  { kind: "html-502" },
  { kind: "status", status: 500 },
];

let local: LocalGitHub;

async function start(seed: Partial<RepositorySeed> = {}, settings: LocalSettings = {}) {
  local = await startLocalGitHub({ repositories: [{ ...API, ...seed }] }, settings);
}

/** Where a branch is, seen from the inside. */
async function tip(name: string): Promise<string> {
  return (await local.sandbox.repository("acme/api").branch(name))?.oid ?? "none";
}

afterEach(() => local.stop());

describe("reading", () => {
  it.each(["main", ODD])("tells where %s is", async (name) => {
    await start();

    expect(await local.branches.read(REPOSITORY, name)).toEqual({
      name,
      oid: await tip(name),
      isProtected: false,
    });
  });

  it("tells that a branch is protected, or not there", async () => {
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

  it("tells what a commit is, or that there is none", async () => {
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
    expect(result).toEqual({ status: "merged", oid });
    expect(await local.branches.readCommit(REPOSITORY, oid)).toMatchObject({
      message: "Bring main in",
      parentOids: expect.arrayContaining([main]),
    });
  });

  it("tells that there is nothing to merge, or a conflict", async () => {
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

describe("fastForward", () => {
  const PATCH = { method: "PATCH" };

  it.each(["old", ODD])("moves %s to a descendant", async (name) => {
    await start();
    const main = await tip("main");

    const result = await local.branches.fastForward(REPOSITORY, name, await tip(name), main);

    expect(result).toEqual({ status: "moved" });
    expect(await tip(name)).toBe(main);
  });

  it("has nothing to do twice", async () => {
    await start();
    const [old, main] = [await tip("old"), await tip("main")];
    await local.branches.fastForward(REPOSITORY, "old", old, main);

    const again = await local.branches.fastForward(REPOSITORY, "old", old, main);

    expect(again).toEqual({ status: "moved" });
    expect(local.requests().filter((line) => line.startsWith("PATCH"))).toHaveLength(1);
  });

  it("leaves alone what somebody moved, deleted, has worked on or protects", async () => {
    await start();
    const main = await tip("main");
    const move = (name: string, from: string) => local.branches.fastForward(REPOSITORY, name, from, main);

    const moved = await move("old", await tip("diverged"));
    const deleted = await move("gone", main.replace(/./g, "1"));
    const workedOn = await move("diverged", await tip("diverged"));
    const guarded = await move("safe", await tip("safe"));

    expect(moved).toEqual({ status: "stale", oid: await tip("old") });
    expect(deleted).toEqual({ status: "stale", oid: null });
    expect(workedOn).toEqual({ status: "stale", oid: await tip("diverged") });
    expect(guarded).toEqual({ status: "protected" });
  });

  it("learns of a rule from the refusal", async () => {
    await start();
    const body = {
      message: "Repository rule violations found\n\nChanges must be made through a pull request.\n\n",
    };
    local.sandbox.faults.add({ kind: "status", status: 422, body, match: PATCH });

    const result = await local.branches.fastForward(REPOSITORY, "old", await tip("old"), await tip("main"));

    expect(result).toEqual({ status: "protected" });
  });

  it.each([...LOST, ...NOT_DONE])("moves it once, whatever happens to the answer: %j", async (fault) => {
    await start();
    local.sandbox.faults.add({ ...fault, match: PATCH, times: 1 });

    const result = await local.branches.fastForward(REPOSITORY, "old", await tip("old"), await tip("main"));

    expect(result).toEqual({ status: "moved" });
    expect(await tip("old")).toBe(await tip("main"));
  });

  it("throws what is neither", async () => {
    await start();
    local.sandbox.faults.add({ kind: "status", status: 403, body: { message: "no" }, match: PATCH });

    const failed = local.branches.fastForward(REPOSITORY, "old", await tip("old"), await tip("main"));

    await expect(failed).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe.each<[string, readonly FaultRule[]]>([
  ["updateRefs", []],
  ["REST, where the mutation is missing", [{ kind: "status", status: 404, match: { graphql: "" } }]],
])("replace and remove through %s", (_, faults) => {
  async function startFaulty() {
    await start();
    for (const fault of faults) local.sandbox.faults.add(fault);
  }
  const isRest = faults.length > 0;

  it("point a branch elsewhere", async () => {
    await startFaulty();
    const main = await tip("main");

    const result = await local.branches.replace(REPOSITORY, "diverged", await tip("diverged"), main);

    expect(result).toEqual({ status: "moved" });
    expect(await tip("diverged")).toBe(main);
  });

  it("delete a branch", async () => {
    await startFaulty();

    const result = await local.branches.remove(REPOSITORY, ODD, await tip(ODD));

    expect(result).toEqual({ status: "moved" });
    expect(await tip(ODD)).toBe("none");
  });

  it("leave alone what somebody moved or deleted", async () => {
    await startFaulty();
    const [old, main, diverged] = [await tip("old"), await tip("main"), await tip("diverged")];

    const moved = await local.branches.replace(REPOSITORY, "diverged", old, main);
    const kept = await local.branches.remove(REPOSITORY, "diverged", old);
    const gone = await local.branches.replace(REPOSITORY, "gone", old, main);

    expect([moved, kept]).toEqual([
      { status: "stale", oid: diverged },
      { status: "stale", oid: diverged },
    ]);
    expect(gone).toEqual({ status: "stale", oid: null });
    expect(await tip("diverged")).toBe(diverged);
  });

  it("have nothing to do twice", async () => {
    await startFaulty();
    const [old, main] = [await tip("old"), await tip("main")];
    await local.branches.replace(REPOSITORY, "old", old, main);
    await local.branches.remove(REPOSITORY, ODD, await tip(ODD));

    expect(await local.branches.replace(REPOSITORY, "old", old, main)).toEqual({ status: "moved" });
    expect(await local.branches.remove(REPOSITORY, ODD, old)).toEqual({ status: "moved" });
  });

  it("respect protection", async () => {
    await startFaulty();

    const result = await local.branches.remove(REPOSITORY, "safe", await tip("safe"));

    expect(result).toEqual({ status: "protected" });
    expect(await tip("safe")).not.toBe("none");
  });

  it.each([...LOST, ...NOT_DONE])("do it once, whatever happens to the answers: %j", async (fault) => {
    await startFaulty();
    const main = await tip("main");
    const matches = isRest
      ? [{ method: "DELETE" }, { method: "POST", path: "/repos/{owner}/{repo}/git/refs" }]
      : [{ graphql: "updateRefs" }];
    for (const match of matches) local.sandbox.faults.add({ ...fault, match, times: 1 });

    const replaced = await local.branches.replace(REPOSITORY, "diverged", await tip("diverged"), main);
    const removed = await local.branches.remove(REPOSITORY, "old", await tip("old"));

    expect([replaced, removed]).toEqual([{ status: "moved" }, { status: "moved" }]);
    expect([await tip("diverged"), await tip("old")]).toEqual([main, "none"]);
  });
});

describe("a token that may not write", () => {
  it("is told so", async () => {
    await start({ access: "read" });
    const [old, main] = [await tip("old"), await tip("main")];

    const attempts = [
      local.branches.ensureBranch(REPOSITORY, "new", old),
      local.branches.merge(REPOSITORY, "diverged", main, "m"),
      local.branches.fastForward(REPOSITORY, "old", old, main),
      local.branches.replace(REPOSITORY, "old", old, main),
      local.branches.remove(REPOSITORY, "old", old),
    ];

    const results = await Promise.allSettled(attempts);
    expect(
      results.map((result) => (result.status === "rejected" ? result.reason.code : result.value)),
    ).toEqual(attempts.map(() => "forbidden"));
  });
});
