import { describe, expect, it } from "@jest/globals";
import {
  haveSizesChanged,
  type RememberedLoads,
  readLoads,
  recallLoads,
  rememberLoads,
  storeLoads,
} from "../../src/memory/query-sizes.ts";
import { parseSyncState, renderSyncState } from "../../src/memory/sync-state.ts";
import { DIGEST, sign } from "./test-digest.ts";

const API = "https://api.github.com";
const NOW = Date.parse("2026-03-01T12:00:00Z");
const HOUR = 60 * 60 * 1_000;

const LOADS: RememberedLoads = {
  repositories: { size: 100 },
  comparisons: { size: 200, tooMuch: { size: 400, atMs: NOW - HOUR } },
};

/** What a state file with these sizes is read as. */
function readStored(query_sizes: unknown): RememberedLoads | undefined {
  const state = { schema_version: 1, api_url: API, saved_at: "2026-03-01T12:00:00.000Z" };
  const reading = parseSyncState(sign({ ...state, query_sizes, repositories: [] }), API, DIGEST);
  return reading.status === "read" ? reading.state.loads : undefined;
}

describe("the sizes of queries in the state file", () => {
  it("come back as they were written", () => {
    const state = { apiUrl: API, repositories: new Map(), loads: LOADS };

    const reading = parseSyncState([...renderSyncState(state, NOW, DIGEST)].join(""), API, DIGEST);

    expect(reading).toEqual({ status: "read", state });
  });

  it.each<[string, unknown, RememberedLoads]>([
    ["are of another version", { version: 2, comparisons: { size: 200 } }, {}],
    ["have no version", { comparisons: { size: 200 } }, {}],
    ["are no object", "200", {}],
    ["are nothing", null, {}],
    ["are no number", { version: 1, comparisons: { size: "200" } }, {}],
    ["are nought", { version: 1, comparisons: { size: 0 } }, {}],
    ["are beyond all measure", { version: 1, comparisons: { size: 1e9 } }, {}],
    ["are broken", { version: 1, comparisons: { size: 1.5 } }, {}],
    [
      "contradict themselves",
      { version: 1, comparisons: { size: 200, too_much: 100, too_much_at: "2026-03-01T12:00:00Z" } },
      {},
    ],
    ["failed at no time", { version: 1, comparisons: { size: 200, too_much: 400 } }, {}],
    [
      "are valid for one kind only",
      { version: 1, looks: { size: -1 }, comparisons: { size: 200 } },
      { comparisons: { size: 200 } },
    ],
  ])("that %s are learned again, and the rest of the file is used", (_, stored, expected) => {
    expect(readStored(stored)).toEqual(expected);
  });

  it("are absent in a file of an earlier release", () => {
    expect(readStored(undefined)).toBeUndefined();
  });
});

describe("what a run begins with", () => {
  it("is what worked, and what failed within the last day", () => {
    expect(recallLoads(LOADS, NOW)).toEqual({
      repositories: { size: 100 },
      comparisons: { size: 200, tooMuch: 400 },
    });
    expect(recallLoads(LOADS, NOW + 24 * HOUR)).toEqual({
      repositories: { size: 100 },
      comparisons: { size: 200 },
    });
  });

  it("does not believe a failure that lies in the future", () => {
    expect(recallLoads(LOADS, NOW - 2 * HOUR).comparisons).toEqual({ size: 200 });
  });
});

describe("what a run leaves", () => {
  it("keeps the time of a failure that was known, and dates a new one", () => {
    const known = rememberLoads({ comparisons: { size: 200, tooMuch: 400 } }, LOADS, NOW);
    const other = rememberLoads({ comparisons: { size: 200, tooMuch: 300 } }, LOADS, NOW);

    expect(known.comparisons?.tooMuch).toEqual({ size: 400, atMs: NOW - HOUR });
    expect(other.comparisons?.tooMuch).toEqual({ size: 300, atMs: NOW });
  });

  it("is news when a size changed", () => {
    expect(haveSizesChanged(LOADS, LOADS)).toBe(false);
    expect(haveSizesChanged({ ...LOADS, comparisons: { size: 200 } }, LOADS)).toBe(false);
    expect(haveSizesChanged({ ...LOADS, comparisons: { size: 100 } }, LOADS)).toBe(true);
  });

  it("is what its own version reads", () => {
    expect(readLoads(JSON.parse(JSON.stringify(storeLoads(LOADS))))).toEqual(LOADS);
  });
});
