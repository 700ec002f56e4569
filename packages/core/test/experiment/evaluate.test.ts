import { readFileSync } from "node:fs";
import { JumpingClock } from "@automation/test-kit/fake-clock";
import { MemoryHistoryStore } from "@automation/test-kit/memory-history-store";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { createEcosystemConfig } from "../../src/config/ecosystem-file.ts";
import type { ExperimentConfig } from "../../src/config/index.ts";
import {
  createExperimentsReport,
  evaluateExperiments,
  listExposures,
  planExperiment,
  readExperimentMemory,
  readLives,
  renderExperimentsSummary,
  renderStopIssue,
} from "../../src/experiment/index.ts";
import { createRecord, type HistoryRecord } from "../../src/history/history-record.ts";
import { isPullRequestChange } from "../../src/history/pull-request-records.ts";
import { recordHistory } from "../../src/history/record-history.ts";
import { anExperiment, repositoryNames, sha256 } from "./an-experiment.ts";

const DAY = 86_400_000;
/** So small a difference that these results cannot exclude it. */
const SMALL = { primary: { metric: "merged_within_72h", direction: "up", mde: 0.02 } } as const;
const START = Date.parse("2026-12-01T00:00:00Z");
const RUN = { id: "1", attempt: 1, workflow: "Sync", repository: "acme/ops", event: "schedule" };

interface World {
  /** Share of treated and of control pull requests that are merged in time, in tenths. */
  readonly merged: readonly [number, number];
  readonly failed?: number;
  readonly day?: number;
  readonly change?: Partial<ExperimentConfig>;
}

/** 80 repositories, half of them treated, each with five pull requests. */
async function look({ merged, failed = 0, day = 30, change = {} }: World) {
  const store = new MemoryHistoryStore();
  const clock = new JumpingClock(START + day * DAY);
  const config = {
    ...createEcosystemConfig({ repositories: repositoryNames(80).map((name) => `acme/${name}`) }),
    experiments: [
      anExperiment({
        secondary: ["time_to_merge_p50_h", "conflict_rate"],
        guardrails: [
          {
            metric: "operation_failure_rate",
            direction: "down",
            margin: 0.02,
            isRelative: false,
            onBreach: "stop",
          },
          { metric: "duration_seconds", direction: "down", margin: 0.5, isRelative: true, onBreach: "warn" },
        ],
        ...change,
      }),
    ],
  };
  const records = repositoryNames(80).flatMap((name, index) => record(`acme/${name}`, index, merged, failed));
  await recordHistory(store, records, { clock, random: () => 0.5, message: "Record" });
  const options = { clock, random: () => 0.5, sha256, home: "acme/ops", isDryRun: false };
  const evaluation = await evaluateExperiments(config, store, options);
  return { evaluation, again: () => evaluateExperiments(config, store, options), config, clock, records };
}

function record(repository: string, index: number, merged: World["merged"], failed: number): HistoryRecord[] {
  const isTreated = index % 2 === 1;
  const variant = isTreated ? "t5" : "control";
  return Array.from({ length: 5 }, (_, turn) => {
    const origin = { run: { ...RUN, id: String(turn) }, atMs: START + (turn + 1) * DAY };
    const own = { repository, number: turn + 1, experiment: "threshold-5", variant };
    const isMerged = (index * 3 + turn * 7) % 10 < merged[isTreated ? 0 : 1];
    const isFailed = isTreated && (index + turn) % 10 < failed;
    return [
      createRecord("exposures", origin, `threshold-5:${repository}:${variant}`, {
        ...{ experiment: "threshold-5", unit: repository, variant, settings_digest: "d" },
        ...{ operations: 1, failed: isFailed ? 1 : 0, duration_seconds: 3 },
      }),
      createRecord("pull-requests", origin, `${repository}#${turn}:opened`, { ...own, change: "opened" }),
      ...(isMerged
        ? [
            createRecord("pull-requests", origin, `${repository}#${turn}:merged`, {
              ...own,
              change: "merged",
              hours_open: 5,
            }),
          ]
        : []),
    ];
  }).flat();
}

const decisionOf = ({ evaluation }: Awaited<ReturnType<typeof look>>) =>
  evaluation.experiments[0]?.decided.decision;

describe("evaluateExperiments", () => {
  it.each([
    ["goes on while nothing is certain", { merged: [6, 6], change: SMALL }, "collecting"],
    ["recommends what is better", { merged: [9, 3] }, "ship_recommended"],
    ["stops what is worse", { merged: [3, 9] }, "stopped_guardrail"],
    ["stops at a guardrail", { merged: [6, 6], failed: 4 }, "stopped_guardrail"],
    ["ends without a decision", { merged: [6, 6], day: 57, change: SMALL }, "inconclusive"],
    ["waits for its days", { merged: [9, 3], day: 6.5 }, "collecting"],
    [
      "waits for repositories",
      { merged: [9, 3], change: { analysis: { alpha: 0.05, minUnits: 60, prePeriodDays: 0 } } },
      "collecting",
    ],
    [
      "sees that nothing matters",
      { merged: [6, 6], change: { primary: { metric: "merged_within_72h", direction: "up", mde: 0.5 } } },
      "no_effect",
    ],
    [
      "adjusts by the time before",
      { merged: [9, 3], change: { analysis: { alpha: 0.05, minUnits: 20, prePeriodDays: 30 } } },
      "ship_recommended",
    ],
  ] as const)("%s", async (_, world, decision) => {
    expect(decisionOf(await look(world))).toBe(decision);
  });

  it("stays with a stop, tells it as an issue, and lists what is open", async () => {
    const world = await look({ merged: [6, 6], failed: 4 });

    const [first] = world.evaluation.experiments;
    const [second] = (await world.again()).experiments;

    expect(first?.isNewlyStopped).toBe(true);
    expect(second).toMatchObject({ isNewlyStopped: false, stopped: first?.stopped });
    if (first === undefined) throw new Error("It is there.");
    const issue = renderStopIssue(first);
    expect(issue.title).toBe("Experiment threshold-5 was stopped");
    expect(issue.body).toContain("is worse than allowed");
    expect(first.openPullRequests.length).toBeGreaterThan(0);
  });

  it("is told in a report and in a summary", async () => {
    const { evaluation, clock } = await look({ merged: [9, 3] });

    const report = createExperimentsReport(evaluation, clock.now());
    const summary = renderExperimentsSummary(evaluation);

    expect(report.experiments[0]).toMatchObject({
      decision: "ship_recommended",
      units: { control: expect.any(Number), t5: expect.any(Number) },
      exposures: { control: 40, t5: 40 },
      primary: { metric: "merged_within_72h", control: { n: 200, repos: 40 }, t5: { n: 200, repos: 40 } },
    });
    const schema = new URL("../../schemas/experiments-report.schema.json", import.meta.url);
    const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
    validate(JSON.parse(JSON.stringify(report)));
    expect(validate.errors).toBeNull();
    expect(summary).toContain("### threshold-5: ✅ ship");
    expect(renderExperimentsSummary({ experiments: [], problems: ["Odd."] })).toContain(
      "No experiment is running.",
    );
  });

  it("refuses a result when variants changed while it ran", async () => {
    const { evaluation, config, clock } = await look({ merged: [6, 6], change: SMALL });
    const [known] = evaluation.experiments;
    const memory = readExperimentMemory({
      "threshold-5": { seed: "threshold-5/1", draw: "other", lowest_p: { t5: 0.5, x: 7 } },
    });

    expect(known?.decided.decision).toBe("collecting");
    expect(memory.get("threshold-5")?.lowestP).toEqual({ t5: 0.5 });
    expect(
      readExperimentMemory({ a: 1, b: { seed: "s", stopped: { at: "2026" } } }).get("b")?.stopped?.at,
    ).toBe("2026");
    expect(
      planExperiment(config, anExperiment(), { lives: [], nowMs: clock.now(), sha256 }).refusal,
    ).toContain("switchback");
  });

  it("plans with the past where there is enough of it", async () => {
    const { config, clock, records } = await look({ merged: [6, 6] });
    const lives = readLives(records.filter(isPullRequestChange), clock.now());

    const plan = planExperiment(config, anExperiment({ design: "switchback" }), {
      lives,
      nowMs: clock.now(),
      sha256,
    });

    expect(plan).toMatchObject({ isFromHistory: true, refusal: null, ineligible: 0, unassigned: 0 });
    expect(
      planExperiment({ ...config, repositories: [] }, anExperiment(), { lives, nowMs: clock.now(), sha256 })
        .refusal,
    ).toContain("No repository");
  });
});

describe("listExposures", () => {
  it("lists repositories in which something was done, and quiet ones in one window of the day", () => {
    const experiment = anExperiment();
    const variant = experiment.variants[0] ?? { id: "control", weight: 1, settings: {} };
    const participations = new Map([["acme/api", { experiment, variant, unit: "acme/api" }]]);
    const result = (outcome: "opened" | "within-threshold") => ({
      ...{ repository: { owner: "acme", name: "API" }, status: "scanned" as const, threshold: 10 },
      branches: [{ name: "old", aheadBy: 0, behindBy: 7, outcome }],
    });
    const hours = Array.from({ length: 24 }, (_, hour) => START + hour * 3_600_000);

    const quiet = hours.filter(
      (nowMs) => listExposures([result("within-threshold")], participations, nowMs, sha256).length > 0,
    );

    expect(listExposures([result("opened")], participations, START, sha256)).toMatchObject([
      { unit: "acme/api", operations: 1, failed: 0 },
    ]);
    expect(quiet).toHaveLength(4);
    expect(listExposures([result("opened")], new Map(), START, sha256)).toEqual([]);
  });
});
