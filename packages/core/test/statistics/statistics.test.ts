import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { jStat } from "jstat";
import { logGamma, regularizedBeta } from "../../src/statistics/index.ts";

describe("logGamma", () => {
  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    // Abramowitz and Stegun, table 6.4
    [100, 359.1342053695754],
    [1e6, 12815504.569147611],
  ])("of %p is what tables say", (x, expected) => {
    const found = logGamma(x);

    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
  });

  it.each([0, -1, -0.5, Number.NaN])("has no value at %p", (x) => {
    expect(logGamma(x)).toBeNaN();
  });

  it("rises by the logarithm of x from x to x + 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (x) => {
        const found = logGamma(x + 1) - logGamma(x);

        expect(found).toBeCloseTo(Math.log(x), 7);
      }),
    );
  });
});

describe("regularizedBeta", () => {
  const parameter = fc.double({ min: 0.05, max: 200, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it("agrees with another implementation", () => {
    fc.assert(
      fc.property(share, parameter, parameter, (x, a, b) => {
        expect(Math.abs(regularizedBeta(x, a, b) - jStat.ibeta(x, a, b))).toBeLessThan(1e-7);
      }),
      { numRuns: 2_000 },
    );
  });

  it("of whole numbers is the tail of a binomial distribution", () => {
    // P(X >= 3) for X ~ Binomial(5, 0.3)
    expect(regularizedBeta(0.3, 3, 3)).toBeCloseTo(0.16308, 10);
  });

  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [2, 1],
  ])("at %p is %p", (x, expected) => {
    expect(regularizedBeta(x, 2, 3)).toBe(expected);
  });

  it.each([
    [0.5, 0, 1],
    [0.5, 1, -1],
    [Number.NaN, 1, 1],
  ])("has no value for x = %p, a = %p, b = %p", (x, a, b) => {
    expect(regularizedBeta(x, a, b)).toBeNaN();
  });

  it("rises with x", () => {
    fc.assert(
      fc.property(share, share, parameter, parameter, (x, y, a, b) => {
        const [low, high] = x < y ? [x, y] : [y, x];

        expect(regularizedBeta(high, a, b)).toBeGreaterThanOrEqual(regularizedBeta(low, a, b) - 1e-12);
      }),
    );
  });

  it("mirrors", () => {
    // Shares that 1 - x holds without loss.
    const exactShare = fc.integer({ min: 0, max: 1024 }).map((part) => part / 1024);
    fc.assert(
      fc.property(exactShare, parameter, parameter, (x, a, b) => {
        expect(regularizedBeta(x, a, b) + regularizedBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      }),
    );
  });
});
