import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { GitError, RemoteRepository } from "../src/index.ts";
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

describe("a server that is not healthy for a moment", () => {
  /** A server that fails the first requests, as GitHub's front does, or cuts them. */
  async function startFailing(failures: readonly (number | "cut")[]) {
    const left = [...failures];
    const seen: string[] = [];
    const http = createServer((incoming, outgoing) => {
      seen.push(incoming.url ?? "");
      const failure = left.shift() ?? 404;
      if (failure === "cut") incoming.socket.destroy();
      else outgoing.writeHead(failure).end();
    });
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    const { port } = http.address() as AddressInfo;
    const waits: number[] = [];
    const remote = await RemoteRepository.create(join(server.folder, "remote.git"), {
      url: `http://127.0.0.1:${port}/a.git`,
      retries: { max: 3, wait: async (retryCount) => void waits.push(retryCount) },
    });
    return { remote, waits, seen, stop: () => http.close() };
  }

  it.each([
    ["fails", [503, 502]],
    ["is too busy", [429, 429]],
    ["cuts the line", ["cut", "cut"]],
  ] as const)("is asked again when it %s", async (_name, failures) => {
    const { remote, waits, stop } = await startFailing(failures);

    const reading = remote.readRefs(["refs/heads/main"]);

    await expect(reading).rejects.toThrow(/not found|404/i);
    expect(waits).toEqual([0, 1]);
    stop();
  });

  it.each([401, 403, 404])("is not asked again when it answers %d", async (status) => {
    const { remote, waits, stop } = await startFailing([status, status]);

    await expect(remote.readRefs(["refs/heads/main"])).rejects.toThrow(GitError);
    expect(waits).toEqual([]);
    stop();
  });

  it("is given up in the end", async () => {
    const { remote, waits, stop } = await startFailing([503, 503, 503, 503, 503]);

    await expect(remote.readRefs(["refs/heads/main"])).rejects.toThrow("503");
    expect(waits).toEqual([0, 1, 2]);
    stop();
  });
});

describe("an address", () => {
  it("may hold what git's settings give a meaning", async () => {
    const remote = await RemoteRepository.create(join(server.folder, "odd.git"), {
      url: 'file:///no"where\\at#all;',
    });

    const { stdout } = await remote.local.run({ args: ["config", "remote.origin.url"] });

    expect(stdout.toString()).toBe('file:///no"where\\at#all;\n');
  });
});
