import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { backoffDelayMs, parseRetryAfterMs } from "../src/backoff.ts";

describe("backoffDelayMs", () => {
  it.each([
    { attempt: 0, ceiling: 100 },
    { attempt: 1, ceiling: 200 },
    { attempt: 3, ceiling: 800 },
    { attempt: 4, ceiling: 1_000 },
    { attempt: 1_100, ceiling: 1_000 },
  ])("stays below $ceiling ms after failure $attempt", ({ attempt, ceiling }) => {
    const options = { baseMs: 100, capMs: 1_000 };

    const longest = backoffDelayMs(attempt, () => 0.999999, options);

    expect(longest).toBe(ceiling - 1);
  });

  it("spreads the wait over the whole range, down to nothing", () => {
    expect(backoffDelayMs(2, () => 0)).toBe(0);
    expect(backoffDelayMs(2, () => 0.5)).toBe(2_000);
  });

  it("never leaves its bounds, whatever the attempt and the draw", () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, draw) => {
        const delay = backoffDelayMs(attempt, () => draw);

        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThan(30_000);
        expect(Number.isInteger(delay)).toBe(true);
      }),
    );
  });
});

describe("parseRetryAfterMs", () => {
  const nowMs = Date.parse("2030-01-01T00:00:00Z");

  it.each([
    { header: "0", expected: 0 },
    { header: " 60 ", expected: 60_000 },
    { header: "Tue, 01 Jan 2030 00:00:30 GMT", expected: 30_000 },
    { header: "Tue, 01 Jan 2030 00:00:00 GMT", expected: 0 },
    { header: "Mon, 31 Dec 2029 00:00:00 GMT", expected: 0 },
    { header: "", expected: null },
    { header: "soon", expected: null },
    { header: undefined, expected: null },
  ])("reads $header as $expected", ({ header, expected }) => {
    const parsed = parseRetryAfterMs(header, nowMs);

    expect(parsed).toBe(expected);
  });
});
