import { parseSyncState, renderSyncState, type SyncState } from "@automation/core/memory";
import type { RepositoryResult } from "@automation/core/sync";
import {
  advanceWritePace,
  countOpenedLastHour,
  NO_WRITES,
  readWritePace,
  storeWritePace,
  type WritePace,
  waitingKey,
} from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

import { DIGEST, sign } from "./test-digest.ts";

const render = (state: SyncState, nowMs: number) => [...renderSyncState(state, nowMs, DIGEST)].join("");

const NOW = Date.parse("2026-03-01T12:00:00Z");
const MINUTE = 60_000;
const API = "https://api.github.com";
const KEY = waitingKey("acme/api", "release/1.2 final");

const HISTORY: WritePace = {
  contentMs: [NOW - 50 * MINUTE, NOW - MINUTE],
  opened: [{ atMs: NOW - 50 * MINUTE, count: 3 }],
  waitingSinceMs: new Map([[KEY, NOW - 5_000 * MINUTE]]),
};

function result(change: Partial<RepositoryResult["branches"][number]>): RepositoryResult {
  const branch = { name: "release/1.2 final", aheadBy: 0, behindBy: 14, outcome: "deferred" as const };
  const repository = { owner: "acme", name: "API" };
  return { repository, status: "scanned", threshold: 10, branches: [{ ...branch, ...change }] };
}

describe("the write pace in a state file", () => {
  it("comes back as it was, names with spaces included", () => {
    const text = render({ apiUrl: API, repositories: new Map(), pace: HISTORY }, NOW);

    const reading = parseSyncState(text, API, DIGEST);

    expect(reading).toEqual({
      status: "read",
      state: { apiUrl: API, repositories: new Map(), pace: HISTORY },
    });
  });

  it("does not exist in a file of a release that kept none", () => {
    const text = render({ apiUrl: API, repositories: new Map() }, NOW);

    const reading = parseSyncState(text, API, DIGEST);

    expect(reading).toEqual({ status: "read", state: { apiUrl: API, repositories: new Map() } });
  });

  it("loses what is older than an hour, and keeps who waits", () => {
    const stored = storeWritePace(HISTORY, NOW + 20 * MINUTE);

    expect(stored).toMatchObject({ content: ["2026-03-01T11:59:00.000Z"], opened: [] });
    expect(stored.waiting).toHaveLength(1);
  });

  it.each([
    ["no object", 7],
    ["nothing of what must be there", {}],
    ["a time that is none", { content: ["yesterday"], opened: [], waiting: [] }],
    ["a count below zero", { content: [], opened: [["2026-03-01T11:59:00Z", -1]], waiting: [] }],
    ["a turn without its time", { content: [], opened: [], waiting: [["acme/api", "main"]] }],
    [
      "more times than an hour can hold",
      { content: Array(1001).fill("2026-03-01T11:59:00Z"), opened: [], waiting: [] },
    ],
  ])("makes no sense with %s, and then the whole file is not believed", (_, writes) => {
    const data = {
      schema_version: 1,
      api_url: API,
      saved_at: "2026-03-01T12:00:00Z",
      writes,
      repositories: [],
    };

    const reading = parseSyncState(sign(data), API, DIGEST);

    expect(reading).toEqual({ status: "ignored", why: expect.stringContaining("earlier writes") });
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const history = readWritePace(anything);

        expect(history === null || Array.isArray(history.contentMs)).toBe(true);
      }),
    );
  });
});

describe("countOpenedLastHour", () => {
  it.each([
    [0, 3],
    [9 * MINUTE, 3],
    [10 * MINUTE, 0],
  ])("counts what is younger than an hour: %i ms later", (laterMs, expected) => {
    expect(countOpenedLastHour(HISTORY, NOW + laterMs)).toBe(expected);
  });

  it("takes a time in the future for now: another machine's clock must not open the gate", () => {
    const history = { ...NO_WRITES, opened: [{ atMs: NOW + 600 * MINUTE, count: 5 }] };

    expect(countOpenedLastHour(history, NOW)).toBe(5);
  });
});

describe("advanceWritePace", () => {
  it("lets a branch wait from the first run that deferred it", () => {
    const first = advanceWritePace(NO_WRITES, {
      repositories: [result({})],
      contentMs: [],
      nowMs: NOW,
    });
    const second = advanceWritePace(first, {
      repositories: [result({})],
      contentMs: [],
      nowMs: NOW + MINUTE,
    });

    expect([...second.waitingSinceMs]).toEqual([[KEY, NOW]]);
  });

  it("lets a conflict wait from the first run that met it, whatever it was before", () => {
    const first = advanceWritePace(NO_WRITES, { repositories: [result({})], contentMs: [], nowMs: NOW });
    const conflict = result({ outcome: "conflict" });

    const second = advanceWritePace(first, {
      repositories: [conflict],
      contentMs: [],
      nowMs: NOW + MINUTE,
    });

    expect([...second.waitingSinceMs]).toEqual([[KEY, NOW]]);
  });

  it("ends the wait when a run decides about the branch, and counts the pull request", () => {
    const opened = result({ outcome: "opened", isNewPullRequest: true });

    const history = advanceWritePace(HISTORY, { repositories: [opened], contentMs: [NOW], nowMs: NOW });

    expect(history.waitingSinceMs.size).toBe(0);
    expect(history.contentMs).toEqual([NOW]);
    expect(countOpenedLastHour(history, NOW)).toBe(4);
  });

  it("lets a time in the future age from now on", () => {
    const history = { ...NO_WRITES, opened: [{ atMs: NOW + 600 * MINUTE, count: 5 }] };

    const next = advanceWritePace(history, { repositories: [], contentMs: [], nowMs: NOW });

    expect(countOpenedLastHour(next, NOW + 61 * MINUTE)).toBe(0);
  });

  it("keeps the wait of a repository that the run did not get to", () => {
    const history = advanceWritePace(HISTORY, { repositories: [], contentMs: [], nowMs: NOW });

    expect([...history.waitingSinceMs.keys()]).toEqual([KEY]);
  });
});
