import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { jStat } from "jstat";
import {
  chiSquaredTail,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
  upperGamma,
} from "../../src/statistics/index.ts";

/** The same probability by a finite sum of sines and cosines: Abramowitz and Stegun, 26.7.3 and 26.7.4. */
function studentByAngle(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const cosine = Math.cos(angle);
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= (cosine * cosine * (power - 1)) / power;
    sum += term;
  }
  const within = isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 + within) / 2;
}

const degrees = fc.integer({ min: 1, max: 500 });

describe("upperGamma", () => {
  it("agrees with another implementation", () => {
    const positive = fc.double({ min: 0.1, max: 200, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (a, x) => {
        expect(Math.abs(upperGamma(a, x) - (1 - jStat.lowRegGamma(a, x)))).toBeLessThan(1e-8);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    [1, 0, 1],
    [1, -3, 1],
    [1, 2, Math.exp(-2)],
    [2, Number.POSITIVE_INFINITY, 0],
  ])("at a = %p, x = %p is %p", (a, x, expected) => {
    expect(upperGamma(a, x)).toBeCloseTo(expected, 14);
  });

  it.each([
    [0, 1],
    [1, Number.NaN],
  ])("has no value at a = %p, x = %p", (a, x) => {
    expect(upperGamma(a, x)).toBeNaN();
  });
});

describe("normal distribution", () => {
  // Abramowitz and Stegun, table 26.1 and 26.5
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.96, 0.0249978951482204],
    [3, 0.9986501019683699],
    [-6, 9.865876450376946e-10],
  ])("is at most %p with probability %p", (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-10);
  });

  it.each([
    [0.975, 1.9599639845400545],
    [0.5, 0],
    [0.0001, -3.7190164854556804],
    [0, Number.NEGATIVE_INFINITY],
    [1, Number.POSITIVE_INFINITY],
  ])("has the quantile of %p at %p", (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 9);
  });

  it.each([2, -0.1, Number.NaN])("has no quantile of %p", (p) => {
    expect(normalQuantile(p)).toBeNaN();
  });
});

describe("chiSquaredTail", () => {
  // The tables' critical values at 0.05 and 0.001
  it.each([
    [3.841458820694124, 1, 0.05],
    [5.991464547107979, 2, 0.05],
    [10.827566170662733, 1, 0.001],
    [30.14352720564616, 19, 0.05],
  ])("of %p with %p degrees of freedom is %p", (x, freedom, p) => {
    expect(chiSquaredTail(x, freedom)).toBeCloseTo(p, 10);
  });

  it("agrees with another implementation", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 600, noNaN: true }), degrees, (x, freedom) => {
        expect(Math.abs(chiSquaredTail(x, freedom) - (1 - jStat.chisquare.cdf(x, freedom)))).toBeLessThan(
          1e-8,
        );
      }),
    );
  });
});

describe("Student's distribution", () => {
  it.each([
    [0.975, 1, 12.706204736432095],
    [0.975, 10, 2.2281388519649385],
    [0.95, 30, 1.6972608865939574],
    [0.975, 1e6, 1.9599663],
  ])("has the quantile of %p with %p degrees of freedom at %p", (p, freedom, t) => {
    expect(studentQuantile(p, freedom)).toBeCloseTo(t, 6);
  });

  it("agrees with another implementation", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), degrees, (t, freedom) => {
        expect(Math.abs(studentCdf(t, freedom) - studentByAngle(t, freedom))).toBeLessThan(1e-10);
      }),
    );
  });

  it("is inverted by its quantile", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), degrees, (p, freedom) => {
        expect(studentCdf(studentQuantile(p, freedom), freedom)).toBeCloseTo(p, 10);
      }),
    );
  });
});
