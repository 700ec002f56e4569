import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import type { RememberedComparison, RepositoryMemory } from "../../src/memory/comparison-memory.ts";
import {
  parseSyncState,
  recallRepository,
  renderSyncState,
  type SyncState,
} from "../../src/memory/sync-state.ts";

import { DIGEST, digestOf, sign } from "./test-digest.ts";

const render = (state: SyncState, nowMs: number) => [...renderSyncState(state, nowMs, DIGEST)].join("");

const API = "https://api.github.com";
const NOW = Date.parse("2026-03-01T12:00:00Z");
const DAY = 24 * 60 * 60 * 1000;
const oid = (digit: string) => digit.repeat(40);

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL("../../schemas/sync-state.schema.json", import.meta.url), "utf8")),
);

function memory(change: Partial<RepositoryMemory> = {}): RepositoryMemory {
  return {
    repository: "acme/API",
    visitedAtMs: NOW - 1000,
    databaseId: 1001,
    defaultOid: oid("d"),
    comparisons: [
      { oid: oid("1"), status: "compared", aheadBy: 0, behindBy: 14, tipAuthorId: 583_231 },
      { oid: oid("2"), status: "compared", aheadBy: 2, behindBy: 0, tipAuthorId: null },
      { oid: oid("3"), status: "unrelated-histories" },
    ],
    ...change,
  };
}

function stateOf(...memories: readonly RepositoryMemory[]): SyncState {
  return { apiUrl: API, repositories: new Map(memories.map((one) => [one.repository.toLowerCase(), one])) };
}

/** A state as it stands in the file, changed. */
function stored(
  change: (data: Record<string, unknown>, repository: Record<string, unknown>) => void,
): string {
  const data = JSON.parse(render(stateOf(memory()), NOW));
  change(data, data.repositories[0]);
  return sign(data);
}

const count = fc.nat(1_000_000);
const hex = fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: 40, maxLength: 40 });
const anyOid = hex.map((digits) => digits.join(""));
const anyLooked: fc.Arbitrary<RememberedComparison> = fc.record({
  oid: anyOid,
  status: fc.constant("compared" as const),
  aheadBy: fc.constant(250 as number),
  behindBy: count,
  tipAuthorId: fc.constantFrom<number | null>(null, 0, 583_231),
  own: fc.record({
    count: fc.nat(250),
    authorIds: fc.array(fc.option(count, { nil: null }), { maxLength: 5 }),
    wasSynced: fc.boolean(),
    isFinished: fc.boolean(),
  }),
});
const anyComparison: fc.Arbitrary<RememberedComparison> = fc.oneof(
  fc.record({
    oid: anyOid,
    status: fc.constant("compared" as const),
    aheadBy: count,
    behindBy: count,
    tipAuthorId: fc.option(count),
  }),
  anyLooked,
  fc.record({ oid: anyOid, status: fc.constant("unrelated-histories" as const) }),
);
const anyMemory: fc.Arbitrary<RepositoryMemory> = fc.record({
  repository: fc.nat(50).map((number) => `acme/repo-${number}`),
  visitedAtMs: fc.integer({ min: NOW - 20 * DAY, max: NOW }),
  databaseId: fc.option(count, { nil: null }),
  defaultOid: fc.option(anyOid),
  comparisons: fc.array(anyComparison, { maxLength: 5 }),
});

describe("the state file", () => {
  it("gives back what was written, as its schema says", () => {
    fc.assert(
      fc.property(fc.array(anyMemory, { maxLength: 8 }), (memories) => {
        const state = stateOf(...memories);

        const text = render(state, NOW);

        expect({ isValid: validate(JSON.parse(text)), errors: validate.errors }).toEqual({
          isValid: true,
          errors: null,
        });
        expect(parseSyncState(text, API, DIGEST)).toEqual({ status: "read", state });
      }),
    );
  });

  it("has one repository per line, so that two states can be compared by eye", () => {
    const text = render(stateOf(memory(), memory({ repository: "acme/web" })), NOW);

    expect(text.trimEnd().split("\n")).toHaveLength(4);
  });

  it("forgets what no run got through with for a month", () => {
    const old = memory({ repository: "acme/gone", visitedAtMs: NOW - 31 * DAY });

    const reading = parseSyncState(render(stateOf(memory(), old), NOW), API, DIGEST);

    expect(reading).toMatchObject({ status: "read", state: stateOf(memory()) });
  });

  it("stays readable when there is too much to remember: the names stay, and the newest numbers", () => {
    const comparisons = Array.from(
      { length: 100_000 },
      () => memory().comparisons[0] as RememberedComparison,
    );
    const many = Array.from({ length: 5 }, (_, index) =>
      memory({ repository: `acme/r${index}`, visitedAtMs: NOW - index, comparisons }),
    );

    const text = render(stateOf(...many), NOW);

    const reading = parseSyncState(text, API, DIGEST);
    const sizes = reading.status === "read" ? [...reading.state.repositories.values()] : [];
    expect(sizes.map((one) => one.comparisons.length)).toEqual([100_000, 100_000, 100_000, 100_000, 0]);
    expect(text.length).toBeLessThan(32 * 1024 * 1024);
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["half a file", render(stateOf(memory()), NOW).slice(0, 200)],
    ["a list", "[]"],
    ["null", "null"],
    ["an older version", stored((data) => Object.assign(data, { schema_version: 0 }))],
    ["a newer version", stored((data) => Object.assign(data, { schema_version: 2 }))],
    ["another GitHub", stored((data) => Object.assign(data, { api_url: "https://ghes.example/api/v3" }))],
    ["no repositories", stored((data) => delete data.repositories)],
    ["too many", stored((data) => Object.assign(data, { repositories: Array(20_001).fill({}) }))],
    ["a repository that is none", stored((data) => Object.assign(data, { repositories: [7] }))],
    ["a name without an owner", stored((_, entry) => Object.assign(entry, { repository: "api" }))],
    ["a time that is none", stored((_, entry) => Object.assign(entry, { visited_at: "yesterday" }))],
    ["an id that is a text", stored((_, entry) => Object.assign(entry, { id: "1001" }))],
    ["a commit that is none", stored((_, entry) => Object.assign(entry, { default_oid: "main" }))],
    ["comparisons by name", stored((_, entry) => Object.assign(entry, { comparisons: {} }))],
    ["a short comparison", stored((_, entry) => Object.assign(entry, { comparisons: [[oid("1"), 1]] }))],
    [
      "a count below zero",
      stored((_, entry) => Object.assign(entry, { comparisons: [[oid("1"), -1, 1, null]] })),
    ],
    [
      "a count in part",
      stored((_, entry) => Object.assign(entry, { comparisons: [[oid("1"), null, 1, null]] })),
    ],
    [
      "a branch's name for its commit",
      stored((_, entry) => Object.assign(entry, { comparisons: [["topic", 1, 1, null]] })),
    ],
  ])("is ignored when it holds %s", (_, text) => {
    const reading = parseSyncState(text, API, DIGEST);

    expect(reading).toMatchObject({ status: "ignored", why: expect.any(String) });
  });

  it.each<[string, (text: string) => string]>([
    ["a number in it is another one", (text) => text.replace(/,(\d+),\d+,/, ",$1,5,")],
    ["it was written again by another program", (text) => JSON.stringify(JSON.parse(text))],
    ["its digest is another one", (text) => text.replace(/"digest":"./, (found) => `${found.slice(0, -1)}x`)],
    ["something stands behind its end", (text) => `${text} `],
  ])("is ignored, and said to be changed, when %s", (_, change) => {
    const text = render(stateOf(memory()), NOW);
    const changed = change(text);

    expect(changed).not.toBe(text);
    expect(parseSyncState(changed, API, DIGEST)).toMatchObject({ status: "ignored", isChanged: true });
  });

  it("is ignored when another ecosystem wrote it", () => {
    const text = render(stateOf(memory()), NOW);

    expect(parseSyncState(text, API, digestOf("acme/other"))).toMatchObject({
      status: "ignored",
      isChanged: true,
    });
  });

  it("is ignored without a digest, as an earlier release wrote it, and nobody is suspected", () => {
    const { digest: _, ...data } = JSON.parse(render(stateOf(memory()), NOW));

    const reading = parseSyncState(JSON.stringify(data), API, DIGEST);

    expect(reading).toEqual({ status: "ignored", why: expect.stringContaining("no digest") });
  });

  it("lets keys be that a later release adds", () => {
    const text = stored((data, entry) => {
      Object.assign(data, { added: 1 });
      Object.assign(entry, { added: 1 });
    });

    expect({ isValid: validate(JSON.parse(text)), status: parseSyncState(text, API, DIGEST).status }).toEqual(
      { isValid: true, status: "read" },
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["read", "ignored"]).toContain(parseSyncState(text, API, DIGEST).status);
      }),
    );
  });
});

describe("recallRepository", () => {
  it("knows a repository by the configuration's name, however it is spelt, and by its number", () => {
    expect(recallRepository(stateOf(memory()), { owner: "ACME", name: "api" }, 1001)).toEqual(memory());
  });

  it.each([
    ["another repository took the name", 1002],
    ["GitHub did not say which it is", null],
  ])("remembers nothing when %s", (_, databaseId) => {
    expect(recallRepository(stateOf(memory()), { owner: "acme", name: "api" }, databaseId)).toBeUndefined();
  });
});
