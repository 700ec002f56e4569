import path from "node:path";
import type { Clock } from "@automation/core/ports";
import { describe, expect, it } from "@jest/globals";
import { type CacheClient, type CacheContext, keepFile, restoreFile } from "../src/file-cache.ts";

/** A clock on which no time passes: every sleep lasts until it is aborted. */
const stoppedClock: Clock = {
  now: () => 0,
  sleep: (_durationMs, signal) =>
    new Promise((resolve) => {
      signal?.addEventListener("abort", () => resolve());
    }),
};

/** A cache in memory that holds keys only. */
function createCache(keys: string[] = []) {
  const asked: unknown[] = [];
  const client: CacheClient = {
    restoreCache: async (paths, key, prefixes = []) => {
      asked.push({ paths, key, prefixes });
      return keys.findLast((one) => [key, ...prefixes].some((prefix) => one.startsWith(prefix)));
    },
    saveCache: async (paths, key) => {
      asked.push({ paths, key });
      if (keys.includes(key)) return -1;
      return keys.push(key);
    },
  };
  return { client, keys, asked };
}

function contextOf(client: CacheClient, changes: Partial<CacheContext> = {}): CacheContext {
  return {
    workspace: "/workspace",
    hasCacheService: true,
    clock: stoppedClock,
    loadClient: async () => client,
    ...changes,
  };
}

const FILE = path.resolve("/workspace/out/state.json");

describe("restoreFile", () => {
  it("takes the newest file whose key has the prefix", async () => {
    const { client, asked } = createCache(["state-1", "state-2", "other-3"]);

    const result = await restoreFile(contextOf(client), "out/state.json", "state-4", "state-");

    expect(result).toEqual({ status: "done", key: "state-2" });
    expect(asked).toEqual([{ paths: [FILE], key: "state-4", prefixes: ["state-"] }]);
  });

  it("says when there is none", async () => {
    const { client } = createCache();

    expect(await restoreFile(contextOf(client), "a", "state-4", "state-")).toEqual({ status: "nothing" });
  });
});

describe("keepFile", () => {
  it("keeps the file under the key", async () => {
    const { client, keys } = createCache();

    const result = await keepFile(contextOf(client), "out/state.json", "state-1");

    expect({ result, keys }).toEqual({ result: { status: "done", key: "state-1" }, keys: ["state-1"] });
  });

  it("says when the service rejected it", async () => {
    const { client } = createCache(["state-1"]);

    const result = await keepFile(contextOf(client), "out/state.json", "state-1");

    expect(result).toMatchObject({ status: "failed" });
  });
});

describe("the cache", () => {
  it("is not loaded where there is no service", async () => {
    const loadClient = () => Promise.reject(new Error("must not be loaded"));
    const context = contextOf(createCache().client, { hasCacheService: false, loadClient });

    expect(await keepFile(context, "a", "k")).toEqual({ status: "skipped" });
    expect(await restoreFile(context, "a", "k", "k")).toEqual({ status: "skipped" });
  });

  it.each<[string, Partial<CacheContext>, string, RegExp]>([
    ["fails", { loadClient: () => Promise.reject(new Error("no route")) }, "a", /no route/],
    ["is asked about a file outside", {}, "../a", /outside the workspace/],
    [
      "takes too long",
      {
        loadClient: () => new Promise(() => undefined),
        clock: { now: () => 0, sleep: async () => undefined },
      },
      "a",
      /timed out after 15 seconds/,
    ],
  ])("fails nothing when it %s", async (_, changes, file, why) => {
    const context = contextOf(createCache().client, changes);

    const results = [await keepFile(context, file, "k"), await restoreFile(context, file, "k", "k")];

    for (const result of results) {
      expect(result).toEqual({ status: "failed", message: expect.stringMatching(why) });
    }
  });
});
