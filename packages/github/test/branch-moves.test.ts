import type { FaultRule, RepositorySeed } from "@automation/github-sandbox";
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
  ["REST, where there is no GraphQL", [{ kind: "status", status: 404, match: { graphql: "" } }]],
  [
    "REST, where GraphQL does not know the mutation, in whatever words",
    [
      {
        kind: "status",
        status: 200,
        body: { errors: [{ message: "Nope", extensions: { code: "argumentNotAccepted" } }] },
        match: { graphql: "updateRefs" },
      },
    ],
  ],
  [
    "REST, where GraphQL answers nothing",
    [{ kind: "status", status: 200, body: { data: {} }, match: { graphql: "" } }],
  ],
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

    expect({ moved, kept }).toEqual({
      moved: { status: "stale", oid: diverged },
      kept: { status: "stale", oid: diverged },
    });
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

    expect({ replaced, removed }).toEqual({ replaced: { status: "moved" }, removed: { status: "moved" } });
    expect({ diverged: await tip("diverged"), old: await tip("old") }).toEqual({
      diverged: main,
      old: "none",
    });
  });
});

describe("a token that may not write", () => {
  it("is reported", async () => {
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
