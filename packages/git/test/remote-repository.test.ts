import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { RemoteRepository } from "../src/index.ts";
import { type Fixture, makeFixture } from "./git-fixture.ts";

let server: Fixture;
let clone: RemoteRepository;
let [base, ours, theirs] = ["", "", ""];
beforeEach(async () => {
  server = await makeFixture();
  await server.repository.run({ args: ["config", "uploadpack.allowFilter", "true"] });
  await server.repository.run({ args: ["config", "uploadpack.allowAnySHA1InWant", "true"] });
  base = await server.commit({ a: "1\n" }, []);
  ours = await server.commit({ a: "2\n" }, [base]);
  theirs = await server.commit({ a: "3\n" }, [base]);
  await server.setRef("refs/heads/feature", ours);
  await server.setRef("refs/heads/main", theirs);
  clone = await RemoteRepository.create(join(server.folder, "clone.git"), { url: `file://${server.gitDir}` });
});
afterEach(() => server.remove());

async function makeMerge(): Promise<string> {
  await clone.fetchBranches(["feature", "main"]);
  const { treeOid } = await clone.local.mergeTree(ours, theirs);
  const oid = await clone.local.writeBlob("merged\n");
  const tree = await clone.local.writeTree(treeOid, [{ path: "a", mode: "100644", oid }]);
  return clone.local.commitTree(tree, [ours, theirs], "merge", { name: "x", email: "x@localhost", atMs: 0 });
}

const moves = (merge: string) => [
  { ref: "refs/heads/feature", newOid: merge, expectedOid: ours },
  { ref: "refs/automation/backup", newOid: ours, expectedOid: null },
];

describe("a partial clone", () => {
  it("knows the branches and reads file contents when they are asked for", async () => {
    const tips = await clone.fetchBranches(["feature", "main", "nowhere"]);

    expect([...tips]).toEqual([
      ["feature", ours],
      ["main", theirs],
      ["nowhere", null],
    ]);
    expect(await clone.local.readFileAt(theirs, "a")).toBe("3\n");
  });

  it("pushes a merge and its backup together", async () => {
    const merge = await makeMerge();

    const result = await clone.push(moves(merge));

    expect(result).toEqual({ status: "pushed" });
    expect(await server.readRef("refs/heads/feature")).toBe(merge);
    expect(await server.readRef("refs/automation/backup")).toBe(ours);
  });

  it("moves nothing when the branch moved meanwhile", async () => {
    const merge = await makeMerge();
    const moved = await server.commit({ a: "4\n" }, [ours]);
    await server.setRef("refs/heads/feature", moved);

    const result = await clone.push(moves(merge));

    expect(result).toEqual({ status: "stale", ref: "refs/heads/feature" });
    expect(await server.readRef("refs/heads/feature")).toBe(moved);
    expect(await server.readRef("refs/automation/backup")).toBeNull();
  });

  it("moves nothing when the branch was set back meanwhile, though the push would be a fast-forward", async () => {
    const merge = await makeMerge();
    await server.setRef("refs/heads/feature", base);

    const result = await clone.push(moves(merge));

    expect(result).toMatchObject({ status: "stale" });
    expect(await server.readRef("refs/heads/feature")).toBe(base);
  });

  it("moves nothing when the backup's name is taken", async () => {
    const merge = await makeMerge();
    await server.setRef("refs/automation/backup", theirs);

    const result = await clone.push(moves(merge));

    expect(result).toMatchObject({ status: "stale", ref: "refs/automation/backup" });
    expect(await server.readRef("refs/heads/feature")).toBe(ours);
  });
});
