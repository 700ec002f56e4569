import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createEcosystemConfig } from "../../src/config/ecosystem-file.ts";
import { applyExperiments, assignVariant, isoWeek } from "../../src/experiment/index.ts";
import { chiSquaredTail } from "../../src/statistics/index.ts";
import { anExperiment, repositoryNames, sha256 } from "./an-experiment.ts";

const START = Date.parse("2026-12-01T00:00:00Z");
const DAY = 86_400_000;
const at = (name: string) => ({ owner: "acme", name });

describe("isoWeek", () => {
  // https://en.wikipedia.org/wiki/ISO_week_date, "Examples of contemporary dates around New Year's Day"
  it.each([
    ["1977-01-01", "1976-W53"],
    ["1977-01-02", "1976-W53"],
    ["1977-12-31", "1977-W52"],
    ["1978-01-01", "1977-W52"],
    ["1978-01-02", "1978-W01"],
    ["1979-12-31", "1980-W01"],
    ["1980-12-29", "1981-W01"],
    ["2026-12-03", "2026-W49"],
  ])("of %s is %s", (day, week) => {
    expect(isoWeek(Date.parse(`${day}T23:59:59Z`))).toBe(week);
  });
});

describe("assignVariant", () => {
  const variantOf = (name: string, change = {}, nowMs = START) =>
    assignVariant(anExperiment(change), at(name), nowMs, sha256)?.variant.id ?? null;

  it("is what another program gets from the documented formula", () => {
    // printf 'threshold-5/1\0acme/api' | sha256sum | cut -c1-8, as a share of 2^32; below 0.5 is the control
    const share = Number.parseInt(sha256("threshold-5/1\0acme/api").slice(0, 8), 16) / 2 ** 32;

    expect(variantOf("API")).toBe(share < 0.5 ? "control" : "t5");
  });

  it.each(Array.from({ length: 100 }, (_, seed) => [`seed-${seed}`]))("is even with %s", (seed) => {
    const counts = [0, 0, 0, 0];
    const variants = counts.map((_, index) => ({ id: String(index), weight: 0.25, settings: {} }));
    for (const name of repositoryNames(2_000)) {
      const index = Number(variantOf(name, { seed, variants }));
      counts[index] = (counts[index] ?? 0) + 1;
    }

    const statistic = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);

    expect(chiSquaredTail(statistic, 3)).toBeGreaterThan(0.001);
  });

  it("moves nobody when the coverage is raised", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 10_000 }), (x, y, index) => {
        const [low, high] = x < y ? [x, y] : [y, x];
        const before = variantOf(`repo-${index}`, { coverage: low });

        expect([null, variantOf(`repo-${index}`, { coverage: high })]).toContain(before);
      }),
    );
  });

  it("keeps experiments of one namespace apart", () => {
    const one = { namespace: "sync", namespaceRange: [0, 0.4] as const, seed: "one" };
    const two = { namespace: "sync", namespaceRange: [0.4, 1] as const, seed: "two" };
    const taken = repositoryNames(1_000).map((name) => [
      variantOf(name, one) !== null,
      variantOf(name, two) !== null,
    ]);

    expect(taken.every(([first, second]) => first !== second)).toBe(true);
    expect(taken.filter(([first]) => first).length).toBeGreaterThan(330);
  });

  it("draws anew each ISO week in a switchback, and never in between", () => {
    const change = { design: "switchback" } as const;
    const weeks = Array.from({ length: 8 }, (_, week) => START + week * 7 * DAY);
    // 2026-12-01 is a Tuesday: the week ends on Sunday the 6th.
    const days = Array.from({ length: 6 }, (_, day) => START + day * DAY + 3_600_000);

    const byDay = new Set(days.map((nowMs) => variantOf("api", change, nowMs)));
    const byWeek = new Set(
      repositoryNames(20).flatMap((name) =>
        weeks.map((nowMs) => `${name} ${variantOf(name, change, nowMs)}`),
      ),
    );

    expect(byDay.size).toBe(1);
    expect(byWeek.size).toBeGreaterThan(35);
  });
});

describe("applyExperiments", () => {
  const context = { nowMs: START + DAY, sha256, stopped: new Set<string>(), isDisabled: false };
  const file = { repositories: repositoryNames(40).map((name) => `acme/${name}`) };
  const config = { ...createEcosystemConfig(file), experiments: [anExperiment()] };
  const thresholds = (applied: ReturnType<typeof applyExperiments>) =>
    new Set(applied.config.repositories.map(({ threshold }) => threshold));

  it("gives the treated the variant's settings, and the control the file's", () => {
    const applied = applyExperiments(config, context);

    for (const { repository, threshold } of applied.config.repositories) {
      const participation = applied.participations.get(`acme/${repository.name}`);
      expect(threshold).toBe(participation?.variant.id === "t5" ? 5 : undefined);
    }
    expect(thresholds(applied)).toEqual(new Set([undefined, 5]));
  });

  it.each([
    ["the kill switch", {}, { isDisabled: true }],
    ["a stop", {}, { stopped: new Set(["threshold-5"]) }],
    ["a draft", { status: "draft" as const }, {}],
    ["a concluded one", { status: "concluded" as const }, {}],
    ["the time before", {}, { nowMs: START - 1 }],
    ["the time after", {}, { nowMs: START + 56 * DAY }],
  ])("makes everybody control for %s", (_, change, more) => {
    const applied = applyExperiments(
      { ...config, experiments: [anExperiment(change)] },
      { ...context, ...more },
    );

    expect(applied.participations.size).toBe(0);
    expect(applied.config.repositories).toEqual(config.repositories);
  });

  it("leaves out repositories with an own value, disabled ones, and those that are not eligible", () => {
    const special = {
      repositories: [
        { repository: "acme/own", threshold: 3 },
        { repository: "acme/off", enabled: false },
        "acme/legacy-api",
        "other/api",
      ],
    };
    const eligible = { include: ["acme/*"], exclude: ["legacy-*"] };

    const applied = applyExperiments(
      { ...createEcosystemConfig(special), experiments: [anExperiment({ eligible })] },
      context,
    );

    expect(applied.participations.size).toBe(0);
    expect(applied.config.repositories[0]?.threshold).toBe(3);
  });
});
