import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatShard, isInShard, MAX_SHARDS, parseShard } from "../../src/repository/shard.ts";

const shardsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));

describe("parseShard", () => {
  it.each([
    ["1/1", { index: 1, count: 1 }],
    ["2/8", { index: 2, count: 8 }],
    ["8/8", { index: 8, count: 8 }],
    [`${MAX_SHARDS}/${MAX_SHARDS}`, { index: MAX_SHARDS, count: MAX_SHARDS }],
    ["Acme-Inc_x:2/8", { index: 2, count: 8, owner: "acme-inc_x" }],
  ])("reads %s, and writes it the same", (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
    expect(formatShard(shard)).toBe(text.toLowerCase());
  });

  it.each([
    "",
    "2",
    "/",
    "0/8",
    "9/8",
    "1/0",
    "-1/8",
    "1/-8",
    "1.5/8",
    "01/8",
    "1/08",
    "1e0/8",
    "2/8 ",
    " 2/8",
    "2 / 8",
    ":2/8",
    "a/b:2/8",
    "a b:2/8",
    "a:9/8",
  ])("refuses %j", (text) => {
    expect(parseShard(text)).toBeNull();
  });

  it("refuses more shards than a workflow's matrix can run", () => {
    expect(parseShard(`1/${MAX_SHARDS + 1}`)).toBeNull();
  });
});

describe("isInShard", () => {
  it("puts every repository into exactly one shard", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: MAX_SHARDS }), (owner, name, count) => {
        const holding = shardsOf(count).filter((shard) => isInShard({ owner, name }, shard));

        expect(holding).toHaveLength(1);
      }),
    );
  });

  it("does not depend on case", () => {
    const holding = (owner: string, name: string) =>
      shardsOf(MAX_SHARDS).findIndex((shard) => isInShard({ owner, name }, shard));

    expect(holding("Acme", "Service-API")).toBe(holding("acme", "service-api"));
  });

  it("keeps repositories where they were in earlier releases", () => {
    const shards = ["acme/api", "acme/web", "acme/docs", "other/api"].map((text) => {
      const [owner = "", name = ""] = text.split("/");
      return shardsOf(8).find((shard) => isInShard({ owner, name }, shard))?.index;
    });

    expect(shards).toEqual([1, 4, 5, 7]);
  });

  it.each([2, 3, 8, 10, 64])("spreads similar names evenly over %i shards", (count) => {
    const total = 20_000;
    const sizes = new Array<number>(count).fill(0);

    for (let number = 0; number < total; number++) {
      const repository = { owner: "acme", name: `service-${number}` };
      const index = shardsOf(count).findIndex((shard) => isInShard(repository, shard));
      sizes[index] = (sizes[index] ?? 0) + 1;
    }

    // Chi-squared against even spread; the mean is count - 1, its deviation sqrt(2 (count - 1)): five deviations.
    const expected = total / count;
    const chiSquared = sizes.reduce((sum, size) => sum + (size - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeLessThan(count - 1 + 5 * Math.sqrt(2 * (count - 1)));
  });
});
