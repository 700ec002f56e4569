import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { jStat } from "jstat";
import {
  compareGroups,
  compareWithin,
  estimateRatio,
  medianTime,
  predictPower,
  probabilityOfHarm,
  testAlwaysValid,
  testSampleRatio,
  type UnitSum,
} from "../../src/experiment/index.ts";

const unit = (repository: string, total: number, count: number): UnitSum => ({ repository, total, count });

const units = fc
  .array(
    fc
      .integer({ min: 1, max: 12 })
      .chain((count) => fc.record({ count: fc.constant(count), total: fc.integer({ min: 0, max: count }) })),
    { minLength: 3, maxLength: 40 },
  )
  .map((list) => list.map((sum, index) => ({ repository: `acme/r${index}`, ...sum })));

describe("estimateRatio", () => {
  it("agrees with the linearized variance, written out", () => {
    fc.assert(
      fc.property(units, (list) => {
        const n = list.reduce((total, { count }) => total + count, 0);
        const rate = list.reduce((total, one) => total + one.total, 0) / n;
        const residuals = list.map(({ total, count }) => (total - rate * count) / (n / list.length));
        // Residuals have mean 0; the variance of their mean is s2 / q.
        const expected = residuals.reduce((sum, e) => sum + e * e, 0) / (list.length - 1) / list.length;
        fc.pre(expected > 1e-12);

        const found = estimateRatio(list);

        expect(found.rate).toBeCloseTo(rate, 12);
        expect(found.variance).toBeCloseTo(expected, 8);
      }),
    );
  });

  it("does not take repositories that all show the same for certain", () => {
    const same = estimateRatio([unit("a/a", 5, 5), unit("a/b", 5, 5)]);

    expect(same.rate).toBe(1);
    expect(same.variance).toBeGreaterThan(0);
  });

  it.each([
    ["nothing", [], { rate: null, count: 0, repositories: 0, variance: null }],
    ["only empty ones", [unit("a/a", 0, 0)], { rate: null, count: 0, repositories: 0, variance: null }],
    ["one repository", [unit("a/a", 1, 2)], { rate: 0.5, count: 2, repositories: 1, variance: null }],
  ])("of %s", (_, list, expected) => {
    expect(estimateRatio(list)).toEqual(expected);
  });
});

describe("compareGroups", () => {
  it("widens the variance where there are few repositories", () => {
    const few = [unit("a/a", 1, 4), unit("a/b", 3, 4), unit("a/c", 2, 4)];
    const estimate = estimateRatio(few);

    const found = compareGroups(estimate, estimate);

    // The squared ratio of Student's quantile with 4 degrees of freedom and the normal one.
    const ratio = (2.7764451051977987 / 1.959963984540054) ** 2;
    expect(found?.delta).toBe(0);
    expect(found?.variance).toBeCloseTo(2 * (estimate.variance ?? Number.NaN) * ratio, 8);
  });

  it("says nothing where a variant has nothing to show", () => {
    expect(compareGroups(estimateRatio([]), estimateRatio([unit("a/a", 1, 1)]))).toBeNull();
  });
});

describe("compareWithin", () => {
  it("takes only repositories that had both, by weight", () => {
    const control = [unit("a/a", 1, 2), unit("a/b", 2, 4), unit("a/only", 9, 9)];
    const treated = [unit("a/a", 2, 2), unit("a/b", 3, 4), unit("a/other", 0, 9)];

    const found = compareWithin(control, treated);

    // Weights 1 and 2, differences 0.5 and 0.25.
    const delta = (1 * 0.5 + 2 * 0.25) / 3;
    const squares = 1 * (0.5 - delta) ** 2 + 4 * (0.25 - delta) ** 2;
    const ratio = (12.706204736432095 / 1.959963984540054) ** 2;
    expect(found?.delta).toBeCloseTo(delta, 12);
    expect(found?.variance).toBeCloseTo((squares / 9) * 2 * ratio, 8);
  });

  it("is not moved by what repositories are like", () => {
    fc.assert(
      fc.property(units, (list) => {
        expect(compareWithin(list, list)?.delta).toBeCloseTo(0, 12);
      }),
    );
  });
});

describe("testAlwaysValid", () => {
  const options = { tau: 0.1, alpha: 0.05 };

  it("has an interval without 0 exactly where p is at most alpha", () => {
    const delta = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(delta, fc.double({ min: 1e-5, max: 0.1, noNaN: true }), (difference, variance) => {
        const { p, interval } = testAlwaysValid({ delta: difference, variance }, options);
        fc.pre(Math.abs(p - options.alpha) > 1e-9);

        expect(interval === null || interval[0] > 0 || interval[1] < 0).toBe(p < options.alpha);
      }),
    );
  });

  it("is the likelihood ratio of a normal mixture, integrated by hand", () => {
    const [delta, variance] = [0.23, 0.004];
    const normal = (x: number, mean: number, v: number) =>
      Math.exp(-((x - mean) ** 2) / (2 * v)) / Math.sqrt(2 * Math.PI * v);
    const step = 0.0005;
    let mixture = 0;
    for (let effect = -2; effect <= 2; effect += step) {
      mixture += normal(effect, 0, options.tau ** 2) * normal(delta, effect, variance) * step;
    }

    const { p } = testAlwaysValid({ delta, variance }, options);

    expect(p).toBeCloseTo(normal(delta, 0, variance) / mixture, 8);
  });

  it.each([null, 0, Number.POSITIVE_INFINITY])("tells nothing with the variance %p", (variance) => {
    expect(testAlwaysValid({ delta: 0.5, variance }, options)).toEqual({ p: 1, interval: null });
  });
});

describe("probabilityOfHarm", () => {
  const counts = fc
    .integer({ min: 0, max: 300 })
    .chain((operations) =>
      fc.record({ operations: fc.constant(operations), failed: fc.integer({ min: 0, max: operations }) }),
    );

  /** P(X > Y) of two Beta variables as a finite sum: Miller 2015, "Formulas for Bayesian A/B testing". */
  function probabilityByMiller(a: number, b: number, c: number, d: number): number {
    let sum = 0;
    for (let i = 0; i < c; i += 1) {
      sum += Math.exp(
        jStat.betaln(a + i, b + d) - Math.log(d + i) - jStat.betaln(1 + i, d) - jStat.betaln(a, b),
      );
    }
    return sum;
  }

  it("without a margin is the closed formula", () => {
    fc.assert(
      fc.property(counts, counts, (control, treated) => {
        const expected = probabilityByMiller(
          1 + control.failed,
          19 + control.operations - control.failed,
          1 + treated.failed,
          19 + treated.operations - treated.failed,
        );

        expect(probabilityOfHarm(control, treated, { margin: 0 })).toBeCloseTo(expected, 8);
      }),
      { numRuns: 40 },
    );
  });

  it("falls with the margin", () => {
    const [control, treated] = [
      { failed: 2, operations: 100 },
      { failed: 12, operations: 60 },
    ];

    const found = [0, 0.02, 0.1, 0.5].map((margin) => probabilityOfHarm(control, treated, { margin }));

    expect(found).toEqual(found.toSorted((x, y) => y - x));
    expect(found[1]).toBeGreaterThan(0.99);
  });

  it("takes a relative margin of the control's rate", () => {
    const control = { failed: 50, operations: 500 };

    expect(
      probabilityOfHarm(control, { failed: 60, operations: 500 }, { margin: 0.5, isRelative: true }),
    ).toBeLessThan(0.15);
    expect(
      probabilityOfHarm(control, { failed: 99, operations: 500 }, { margin: 0.5, isRelative: true }),
    ).toBeGreaterThan(0.8);
  });
});

describe("medianTime", () => {
  // The remission times of Freireich 1963 (6-MP), as in Kalbfleisch and Prentice: median 23 weeks.
  const freireich = [
    [6, 1],
    [6, 1],
    [6, 1],
    [6, 0],
    [7, 1],
    [9, 0],
    [10, 1],
    [10, 0],
    [11, 0],
    [13, 1],
    [16, 1],
    [17, 0],
    [19, 0],
    [20, 0],
    [22, 1],
    [23, 1],
    [25, 0],
    [32, 0],
    [32, 0],
    [34, 0],
    [35, 0],
  ].map(([hours = 0, done]) => ({ hours, isDone: done === 1 }));

  it("is what the published example says", () => {
    expect(medianTime(freireich)).toBe(23);
  });

  it.each([
    ["nothing", [], null],
    ["none done", [{ hours: 5, isDone: false }], null],
    ["one done", [{ hours: 5, isDone: true }], 5],
    ["half of four", [1, 2, 3, 4].map((hours) => ({ hours, isDone: true })), 2],
  ])("of %s", (_, durations, expected) => {
    expect(medianTime(durations)).toBe(expected);
  });
});

describe("testSampleRatio", () => {
  it("finds a variant that is missing where it was drawn", () => {
    expect(
      testSampleRatio([
        { assigned: 50, exposed: 50 },
        { assigned: 50, exposed: 15 },
      ]),
    ).toBeLessThan(0.001);
  });

  it("finds nothing in what chance does", () => {
    expect(
      testSampleRatio([
        { assigned: 50, exposed: 44 },
        { assigned: 50, exposed: 39 },
      ]),
    ).toBeGreaterThan(0.5);
  });

  it.each([
    [
      [
        { assigned: 4, exposed: 4 },
        { assigned: 60, exposed: 60 },
      ],
    ],
    [
      [
        { assigned: 0, exposed: 0 },
        { assigned: 0, exposed: 0 },
      ],
    ],
  ])("tells nothing about few", (variants) => {
    expect(testSampleRatio(variants)).toBeNull();
  });
});

describe("predictPower", () => {
  const plan = {
    weights: [0.5, 0.5],
    days: 56,
    alpha: 0.05,
    pullRequestsPerDay: 0.1,
    rate: 0.7,
  } as const;

  // Simulated: docs/decisions, "Experiments".
  it.each([
    ["parallel", 100, 0.1, 0.23],
    ["parallel", 400, 0.1, 0.65],
    ["parallel", 1000, 0.1, 0.94],
    ["parallel", 100, 0.2, 0.6],
    ["parallel", 400, 0.2, 0.99],
    ["switchback", 100, 0.1, 0.65],
    ["switchback", 400, 0.1, 0.998],
    ["switchback", 30, 0.2, 0.63],
    ["switchback", 100, 0.2, 0.986],
  ] as const)(
    "%s with %p repositories sees %p about as often as simulated",
    (design, repositories, mde, simulated) => {
      const { oneLook } = predictPower({ ...plan, design, repositories, mde });

      expect(Math.abs(oneLook - simulated)).toBeLessThan(0.13);
    },
  );

  it("is nothing without pull requests", () => {
    const found = predictPower({
      ...plan,
      design: "parallel",
      repositories: 100,
      mde: 0.1,
      pullRequestsPerDay: 0,
    });

    expect(found).toMatchObject({ pullRequests: 0, oneLook: 0, alwaysValid: 0 });
  });
});
