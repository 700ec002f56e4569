import { JumpingClock } from "@automation/test-kit/fake-clock";
import { MemoryHistoryStore } from "@automation/test-kit/memory-history-store";
import { describe, expect, it } from "@jest/globals";
import { createEcosystemConfig } from "../../src/config/ecosystem-file.ts";
import type { ExperimentConfig } from "../../src/config/index.ts";
import { buildDashboard, readDashboardHistory } from "../../src/dashboard-page/index.ts";
import { evaluateExperiments, traceExperiments } from "../../src/experiment/index.ts";
import { createRecord, type HistoryRecord } from "../../src/history/history-record.ts";
import { recordHistory } from "../../src/history/record-history.ts";
import { anExperiment, repositoryNames, sha256 } from "./an-experiment.ts";

const DAY = 86_400_000;
const START = Date.parse("2026-12-01T00:00:00Z");
const RUN = { id: "1", attempt: 1, workflow: "Sync", repository: "acme/ops", event: "schedule" };

/** 80 repositories, every other one treated, with a pull request every other day; those of treated ones are merged more often. */
function recordsUntil(day: number): readonly HistoryRecord[] {
  return repositoryNames(80).flatMap((name, index) => {
    const repository = `acme/${name}`;
    const variant = index % 2 === 1 ? "t5" : "control";
    return Array.from({ length: Math.floor(day / 2) }, (_, turn) => {
      const origin = { run: { ...RUN, id: String(turn) }, atMs: START + turn * 2 * DAY + 3_600_000 };
      const own = { repository, number: turn + 1, experiment: "threshold-5", variant };
      const isMerged = (index * 3 + turn * 7) % 10 < (variant === "t5" ? 8 : 5);
      const merged = createRecord(
        "pull-requests",
        { ...origin, atMs: origin.atMs + DAY },
        `${repository}#${turn}:merged`,
        { ...own, change: "merged", hours_open: 24 },
      );
      return [
        createRecord("exposures", origin, `threshold-5:${repository}:${variant}`, {
          ...{ experiment: "threshold-5", unit: repository, variant, settings_digest: "d" },
        }),
        createRecord("pull-requests", origin, `${repository}#${turn}:opened`, { ...own, change: "opened" }),
        ...(isMerged && merged.ts < new Date(START + day * DAY).toISOString() ? [merged] : []),
      ];
    }).flat();
  });
}

async function setUp(day: number, change: Partial<ExperimentConfig> = {}) {
  const store = new MemoryHistoryStore();
  const clock = new JumpingClock(START + day * DAY);
  const file = createEcosystemConfig({ repositories: repositoryNames(80).map((name) => `acme/${name}`) });
  const config = { ...file, experiments: [anExperiment(change)] };
  await recordHistory(store, recordsUntil(day), { clock, random: () => 0.5, message: "Record" });
  const trace = (maxLooks = 30, fromMs = 0) =>
    traceExperiments(config, store, { nowMs: clock.now(), sha256, fromMs, maxLooks });
  return { store, clock, config, trace };
}

describe("the trace of an experiment", () => {
  it("ends with what evaluate-experiments decides by, and writes nothing", async () => {
    const { store, clock, config, trace } = await setUp(30);

    const [traced] = await trace();
    const before = (await store.open([])).files.map(({ path }) => path);
    const evaluation = await evaluateExperiments(config, store, {
      ...{ clock, random: () => 0.5, sha256 },
      isDryRun: true,
    });

    expect(traced?.decided).toEqual(evaluation.experiments[0]?.decided);
    expect(traced?.look.comparisons).toEqual(evaluation.experiments[0]?.look.comparisons);
    expect(traced?.trail.at(-1)).toBe(traced?.look);
    expect(before.some((path) => path.includes("state"))).toBe(false);
  });

  it("knows at each look only what was known then, and its intervals close in", async () => {
    const { trace } = await setUp(30);

    const [traced] = await trace();

    const times = traced?.trail.map(({ nowMs }) => nowMs) ?? [];
    const widths = (traced?.trail ?? []).flatMap(({ comparisons }) => {
      const interval = comparisons[0]?.interval;
      return interval == null ? [] : interval[1] - interval[0];
    });
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(30);
    expect(times[0]).toBe(START + DAY);
    expect(widths.length).toBeGreaterThan(15);
    expect(widths.at(-1)).toBeLessThan((widths[0] ?? 0) / 2);
    expect(traced?.trail[2]?.estimates.get("t5")?.count ?? 0).toBe(0);
  });

  it.each([1, 2, 5, 7, 30, 400])("has at most %i looks, and always the last one", async (maxLooks) => {
    const { clock, trace } = await setUp(12);

    const [traced] = await trace(maxLooks);

    expect(traced?.trail.length).toBeLessThanOrEqual(maxLooks);
    expect(traced?.trail.at(-1)?.nowMs).toBe(clock.now());
  });

  it("of one that is over ends with its last day, and one that ended before is left out", async () => {
    const { trace } = await setUp(40, { maxDays: 20, status: "concluded" });

    const [traced] = await trace();
    const none = await trace(30, START + 25 * DAY);

    expect(traced?.look.nowMs).toBe(START + 20 * DAY);
    expect(none).toEqual([]);
  });

  it.each([{ status: "draft" as const }, { start: "2027-06-01" }])(
    "is none of one that never ran: %j",
    async (change) => {
      const { trace } = await setUp(5, change);

      expect(await trace()).toEqual([]);
    },
  );
});

describe("experiments on the page", () => {
  it("show the decision, the difference and the interval that the evaluation has", async () => {
    const { store, clock, trace } = await setUp(30);
    const history = await readDashboardHistory(store, { nowMs: clock.now(), days: 90 });

    const model = buildDashboard(history, {
      title: "t",
      nowMs: clock.now(),
      repository: null,
      experiments: await trace(),
    });

    const [result] = model.experiment_results;
    const treated = result?.variants[1];
    const chart = model.charts.find(({ id }) => id === "experiments");
    expect(result).toMatchObject({ experiment: "threshold-5", decision: "ship_recommended", days: 30 });
    expect(result?.variants[0]).toMatchObject({ variant: "control", delta: null, interval: null, trail: [] });
    expect(treated?.delta).toBeGreaterThan(20);
    expect(treated?.interval?.[0]).toBeGreaterThan(0);
    expect(treated?.interval?.[1]).toBeLessThanOrEqual(100);
    expect(treated?.confidence).toBe(95);
    expect(chart?.empty).toBeUndefined();
    expect(chart?.sentence).toMatch(/^threshold-5, day 30 of 56: better\. /);
    expect(chart?.table.rows[1]?.[7]).toMatch(/^\+[\d.]+\spp to \+[\d.]+\spp \(95\s%\)$/);
  });
});
