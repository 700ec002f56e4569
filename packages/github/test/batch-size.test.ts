import { describe, expect, it } from "@jest/globals";
import { BatchSize } from "../src/graphql/batch-size.ts";

/** What a server makes of a batch: how long it takes, or `null` when it is too much. */
type Server = (size: number) => number | null;

/** Asks the server for full batches, one after the other, and gives their sizes. */
function play(size: BatchSize, server: Server, batches: number): readonly number[] {
  return Array.from({ length: batches }, () => {
    const asked = size.current;
    const tookMs = server(asked);
    if (tookMs === null) size.fail(asked);
    else size.succeed(asked, { tookMs, isFull: true });
    return asked;
  });
}

/** So many milliseconds for each item, and nothing at all beyond ten seconds. */
function taking(msEach: number): Server {
  return (size) => (size * msEach > 10_000 ? null : size * msEach);
}

describe("the size of a query", () => {
  it.each<[string, Server, readonly number[]]>([
    ["doubles while answers take under 2 s, up to the most", taking(1), [50, 100, 200, 400, 800, 1_000]],
    ["stays where they take longer", taking(10), [50, 100, 200, 200, 200]],
    ["stays at what it began with where that takes over 5 s", taking(120), [50, 50, 50]],
    ["is halved where they take over 5 s", (size) => (size > 50 ? 6_000 : 1_000), [50, 100, 50, 50]],
    ["is halved after a failure, to one if need be", () => null, [50, 25, 13, 7, 4, 2, 1, 1]],
  ])("%s", (_, server, expected) => {
    const size = new BatchSize(50, 1_000);

    expect(play(size, server, expected.length)).toEqual(expected);
  });

  it("is tried again after eight fast answers, because a failure may be an accident", () => {
    const size = new BatchSize(50, 100);
    let isFirst = true;

    const sizes = play(
      size,
      (asked) => {
        if (asked < 100 || !isFirst) return 0;
        isFirst = false;
        return null;
      },
      12,
    );

    expect(sizes).toEqual([50, 100, ...Array.from({ length: 8 }, () => 50), 100, 100]);
  });

  it("comes closer to what fails twice, in half steps, and then stays", () => {
    const size = new BatchSize(50, 1_000);

    const sizes = play(size, (asked) => (asked > 30 ? null : 0), 200);

    expect(sizes.filter((asked) => asked > 30)).toEqual([50, 50, 37]);
    expect(sizes.slice(-50).every((asked) => asked === 28)).toBe(true);
    expect(size.load).toEqual({ size: 28, tooMuch: 37 });
  });

  it("finds the same again in the next run without a failure", () => {
    const size = new BatchSize(50, 1_000, { size: 28, tooMuch: 37 });

    const sizes = play(size, (asked) => (asked > 30 ? null : 0), 30);

    expect(new Set(sizes)).toEqual(new Set([28]));
    expect(size.isGrowing).toBe(false);
  });

  it("begins with what an earlier run found, as far as this version asks for so much", () => {
    expect(new BatchSize(50, 1_000, { size: 400 }).current).toBe(400);
    expect(new BatchSize(50, 1_000, { size: 5_000 }).current).toBe(1_000);
  });

  it("learns nothing from a batch that was not full, or was asked for before it grew", () => {
    const size = new BatchSize(50, 1_000);

    size.succeed(30, { tookMs: 0, isFull: false });
    expect(size.current).toBe(50);

    size.succeed(50, { tookMs: 0, isFull: true });
    size.succeed(50, { tookMs: 0, isFull: true });
    expect(size.current).toBe(100);
  });

  it("is halved once by several failures at one time", () => {
    const size = new BatchSize(64);

    size.fail(64);
    size.fail(64);
    size.fail(64);

    expect(size.current).toBe(32);
    expect(size.load).toEqual({ size: 32 });
  });
});
