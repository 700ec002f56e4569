import { readFileSync } from "node:fs";
import {
  buildDashboard,
  CHART_IDS,
  type DashboardModel,
  readDashboardHistory,
  renderDashboardBadge,
  renderDashboardDigest,
} from "@automation/core/dashboard-page";
import {
  EMPTY_ROLLUP,
  foldShards,
  type HistoryRecord,
  renderLine,
  renderRollup,
} from "@automation/core/history";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { at, DAY_MS, HOUR_MS, NOW_MS, run, storeOf } from "./facts.ts";

interface Options {
  readonly days?: number;
  readonly nameOf?: (name: string) => string;
  readonly files?: Readonly<Record<string, string>>;
}

async function build(
  records: readonly HistoryRecord[],
  { days = 90, nameOf, files }: Options = {},
): Promise<DashboardModel> {
  const history = await readDashboardHistory(storeOf(records, files), { nowMs: NOW_MS, days, nameOf });
  return buildDashboard(history, { title: "Ecosystem", nowMs: NOW_MS, repository: "acme/automation" });
}

const chartOf = (model: DashboardModel, id: string) => {
  const chart = model.charts.find((found) => found.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return chart;
};
const schema = JSON.parse(
  readFileSync(new URL("../../schemas/dashboard.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const isValid = ajv.compile(schema);

describe("a dashboard without a history", () => {
  it("says of every chart why it is empty and what would fill it", async () => {
    const model = await build([]);

    expect(model.charts.map(({ id }) => id)).toEqual(CHART_IDS);
    for (const { empty } of model.charts)
      expect(empty).toEqual({ why: expect.stringMatching(/\.$/), fill: expect.stringMatching(/\.$/) });
    expect(model.status).toBe("unknown");
    expect(isValid(model)).toBe(true);
  });
});

describe("the series", () => {
  it("keep the worst value of every step, at every range", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            hours: fc.integer({ min: 0, max: 47 }),
            failed: fc.integer({ min: 0, max: 10 }),
            seconds: fc.integer({ min: 1, max: 5000 }),
            left: fc.integer({ min: 0, max: 5000 }),
          }),
          { minLength: 1, maxLength: 60 },
        ),
        async (given) => {
          const records = given.map(({ hours, failed, seconds, left }, place) =>
            run(hours + place / 1000, {
              repos_scanned: 10 - failed,
              repos_failed: failed,
              success_rate: 100 - failed * 10,
              duration_seconds: seconds,
              rate_limit: { core: { limit: 5000, start: 5000, end: left } },
            }),
          );

          const { series } = await build(records);

          for (const { columns } of [series.recent, series.hours, series.days]) {
            const known = (name: "worst" | "duration_max" | "left") =>
              columns[name].filter((value) => value !== null);
            expect(Math.min(...known("worst"))).toBeCloseTo(
              100 - 10 * Math.max(...given.map(({ failed }) => failed)),
              1,
            );
            expect(Math.max(...known("duration_max"))).toBe(Math.max(...given.map(({ seconds }) => seconds)));
            expect(Math.min(...known("left"))).toBeCloseTo(
              Math.min(...given.map(({ left }) => left)) / 50,
              0,
            );
            expect(columns.runs.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(given.length);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("have no number where nothing ran: a gap is not a zero", async () => {
    const hours = [
      ...Array.from({ length: 24 }, (_, place) => place),
      ...Array.from({ length: 24 }, (_, place) => 96 + place),
    ];

    const { series } = await build(hours.map((ago) => run(ago)));

    const middle = series.days.columns.success.slice(1, -1);
    expect(middle).toContain(null);
    expect(series.days.columns.calls.filter((value) => value === 0)).toEqual([]);
  });

  it("count expected runs by the usual interval, from the first run on", async () => {
    const { series, interval_seconds } = await build(
      Array.from({ length: 73 }, (_, ago) => run(ago)).filter((_, ago) => ago % 12 !== 5),
    );

    expect(interval_seconds).toBe(3600);
    const expected = series.days.columns.expected.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(expected).toBeGreaterThan(71);
    expect(expected).toBeLessThan(74);
  });

  it("show days of which only sums are left", async () => {
    const old = Array.from({ length: 10 }, (_, place) =>
      run(24 * 200 + place, { repos_scanned: 9, repos_failed: 1, success_rate: 90 }),
    );
    const day = (old[0]?.ts ?? "").slice(0, 10);
    const own = old.filter(({ ts }) => ts.startsWith(day));
    const rollup = foldShards(EMPTY_ROLLUP, [
      { stream: "runs", day, bytes: 1, texts: [own.map(renderLine).join("")] },
    ]);

    const model = await build([run(1), run(2), run(3)], {
      files: { "v1/rollup/days.json": renderRollup(rollup) },
    });

    expect(model.series.days.columns.success[0]).toBe(90);
    expect(model.series.days.columns.runs[0]).toBe(own.length);
  });

  it("count the shards of a run as one", async () => {
    const shards = [0, 1, 2].map((place) => ({
      ...run(1, { branches_behind: 2 }),
      id: `runs:7:1:${place}`,
      run: { id: "7", attempt: 1, workflow: "Sync", repository: "acme/automation", event: null },
    }));

    const { series } = await build(shards);

    expect(series.days.columns.runs.at(-1)).toBe(1);
    expect(series.days.columns.behind.at(-1)).toBe(6);
  });
});

describe("the error budget", () => {
  it("is used up by 3 % of failures, and overdrawn by more", async () => {
    const exact = await build(
      Array.from({ length: 30 }, (_, ago) =>
        run(ago, { repos_scanned: 97, repos_failed: 3, success_rate: 97 }),
      ),
    );
    const over = await build(
      Array.from({ length: 30 }, (_, ago) =>
        run(ago, { repos_scanned: 94, repos_failed: 6, success_rate: 94 }),
      ),
    );

    expect(exact.series.days.columns.budget.at(-1)).toBeCloseTo(0, 1);
    expect(over.series.days.columns.budget.at(-1)).toBeCloseTo(-100, 1);
    expect(chartOf(over, "budget").sentence).toContain("overdrawn");
    expect(over.attention.map(({ chart }) => chart)).toContain("budget");
  });
});

describe("what needs attention", () => {
  it("has open incidents first, then checks that report errors, then warnings", async () => {
    const model = await build([
      run(0.1, { outcomes: { conflict: 2 } }),
      run(1.1),
      run(2.1),
      at("health", 1, {
        status: "error",
        score: 50,
        checks: {
          "RUN-001": { status: "warning", reason: null },
          "CFG-001": { status: "error", reason: null },
        },
      }),
      at("incidents", 5, {
        key: "Sync / sync",
        from: "ok",
        to: "failing",
        members: [],
        opened_at: null,
        duration_seconds: null,
        issue: 4,
      }),
    ]);

    expect(model.status).toBe("error");
    expect(model.attention.map(({ chart, status }) => `${chart} ${status}`)).toEqual([
      "incidents error",
      "checks error",
      "checks warning",
      "conflicts warning",
    ]);
  });

  it("tells of runs that stopped", async () => {
    const model = await build([10, 10.25, 10.5, 10.75].map((ago) => run(ago)));

    expect(model.attention.find(({ chart }) => chart === "runs")?.text).toMatch(
      /^No run for 10\s?h.*every 15\s?min/,
    );
    expect(model.tiles.find(({ id }) => id === "last-run")?.status).toBe("warning");
  });

  it("is empty where all is well", async () => {
    const model = await build([0.1, 0.35, 0.6, 0.85].map((ago) => run(ago)));

    expect(model.attention).toEqual([]);
    expect(model.status).toBe("ok");
    expect(model.sentence).toBe("Nothing needs attention.");
  });
});

describe("repositories", () => {
  const failing = (hoursAgo: number, repository: string) =>
    at("repositories", hoursAgo, {
      repository,
      status: "failed",
      behind: 0,
      due: 0,
      open: 0,
      conflicts: 0,
      changed: 0,
      outcomes: {},
      code: "forbidden",
    });

  it("are sorted by days that failed, and known as failing only by the last run", async () => {
    const model = await build([
      run(72),
      run(48),
      run(0),
      failing(72, "acme/a"),
      failing(48, "acme/a"),
      failing(48, "acme/b"),
      failing(0, "acme/c"),
    ]);

    expect(model.repositories.rows.map(({ repository, failed, code }) => [repository, failed, code])).toEqual(
      [
        ["acme/a", 2, null],
        ["acme/b", 1, null],
        ["acme/c", 1, "forbidden"],
      ],
    );
    expect(model.repositories.rows[0]?.days).toHaveLength(90);
    expect(model.repositories.rows[0]?.days?.slice(-4)).toBe("ee  ".slice(0, 4));
    expect(model.repositories.unnamed).toBe(7);
  });

  it("are named by what stands for them, wherever their names may be", async () => {
    const secret = "acme/secret-project";
    const model = await build(
      [
        run(0),
        failing(0, secret),
        at("incidents", 5, {
          key: `Sync of ${secret}`,
          from: "ok",
          to: "failing",
          members: [secret],
          opened_at: null,
          duration_seconds: null,
          issue: 4,
        }),
        at("exposures", 0, {
          experiment: "e",
          unit: `${secret}@2026-W49`,
          variant: "a",
          settings_digest: "0",
        }),
      ],
      { nameOf: () => "repository-1" },
    );

    expect(JSON.stringify(model)).not.toContain("secret-project");
    expect(model.repositories.rows[0]?.repository).toBe("repository-1");
  });
});

describe("pull requests", () => {
  const change = (hoursAgo: number, number: number, what: string) =>
    at("pull-requests", hoursAgo, { repository: "acme/a", number, change: what });
  const seen = (hoursAgo: number, open: number) =>
    at("repositories", hoursAgo, {
      repository: "acme/a",
      status: "scanned",
      behind: 20,
      due: open,
      open,
      conflicts: 0,
      changed: 0,
      outcomes: {},
    });

  it("are as old as their opening, and over when they were merged or are not found any more", async () => {
    const model = await build([
      run(0),
      seen(0, 2),
      change(24 * 40, 1, "opened"),
      change(24 * 20, 2, "opened"),
      change(24 * 10, 3, "opened"),
      change(24 * 2, 4, "opened"),
      change(24 * 1, 2, "merged"),
    ]);

    // Number 2 was merged; of 1, 3 and 4 the last run found two, the newest.
    expect(model.pull_request_ages.map(({ count }) => count)).toEqual([0, 1, 0, 1, 0, 0]);
    expect(model.series.days.columns.merged.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(1);
  });
});

describe("incidents", () => {
  const move = (hoursAgo: number, from: string, to: string) =>
    at("incidents", hoursAgo, {
      key: "Sync",
      from,
      to,
      members: ["RUN-001"],
      opened_at: null,
      duration_seconds: null,
      issue: 7,
    });

  it("last from opening to recovery, whatever is between, and have a mean time to recovery", async () => {
    const model = await build([
      move(50, "ok", "suspect"),
      move(48, "suspect", "failing"),
      move(47, "failing", "flapping"),
      move(46, "flapping", "recovering"),
      move(44, "recovering", "ok"),
      move(3, "ok", "failing"),
    ]);

    expect(
      model.incidents.map(({ opened_at, recovered_at }) => [
        Date.parse(opened_at),
        recovered_at === null ? null : Date.parse(recovered_at),
      ]),
    ).toEqual([
      [NOW_MS - 3 * HOUR_MS, null],
      [NOW_MS - 48 * HOUR_MS, NOW_MS - 44 * HOUR_MS],
    ]);
    expect(chartOf(model, "incidents").sentence).toMatch(/2 incidents, 1 open\..*4\s?h\.$/);
    expect(model.annotations.filter(({ kind }) => kind === "incident")).toHaveLength(2);
  });
});

describe("annotations", () => {
  it("name early ends once, new releases and changed configurations", async () => {
    const model = await build([
      run(5, { release: "v1", mode: "report" }),
      run(4, { release: "v1", mode: "pull-request" }),
      run(3, { release: "v2", mode: "pull-request", partial: true, early_end: "rate-limit" }),
      run(2, { release: "v2", mode: "pull-request", partial: true, early_end: "rate-limit" }),
      run(1, { release: "v2", mode: "pull-request" }),
      run(0, { release: "v2", mode: "pull-request", repos_scanned: 12 }),
    ]);

    expect(model.annotations.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "configuration: Configuration changed: mode report → pull-request",
      "stop: A run ended early: rate-limit",
      "release: New release: v1 → v2",
      "configuration: Configuration changed: 10 → 12 repositories",
    ]);
  });
});

describe("experiments", () => {
  it("count a unit as failed when it failed in a run in which it met the variant", async () => {
    const exposure = (unit: string, variant: string) =>
      at("exposures", 1, { experiment: "e", unit, variant, settings_digest: "0" });
    const model = await build([
      run(1),
      exposure("acme/a", "control"),
      exposure("acme/b", "control"),
      exposure("acme/c", "new"),
      at("repositories", 1, { repository: "acme/a", status: "failed", code: "server" }),
    ]);

    expect(model.experiments).toEqual([
      { experiment: "e", variant: "control", units: 2, failed: 1, percent: 50 },
      { experiment: "e", variant: "new", units: 1, failed: 0, percent: 100 },
    ]);
    expect(model.experiment_results).toEqual([]);
    expect(model.charts.find(({ id }) => id === "experiments")?.sentence).toBe(
      "1 experiment with 2 variants. Whether they differ is shown when the page is made with the configuration.",
    );
  });
});

describe("learned intervals", () => {
  it("are the mean time between the scans that a schedule decided on", async () => {
    const decide = (hoursAgo: number, reasons: Readonly<Record<string, string>>) => {
      const decisions = Object.fromEntries(
        Object.entries(reasons).map(([name, reason]) => [name, [reason, 1]]),
      );
      return at("schedule", hoursAgo, {
        mode: "learned",
        due: 1,
        not_due: 1,
        unchanged: 0,
        commits: {},
        decisions,
      });
    };
    const model = await build([
      decide(4, { "acme/a": "index", "acme/b": "new" }),
      decide(3, { "acme/a": "index", "acme/b": "not-due" }),
      decide(2, { "acme/a": "forced", "acme/b": "index" }),
      decide(0, { "acme/a": "not-due", "acme/b": "index", "acme/c": "index" }),
    ]);

    expect(model.intervals).toEqual([
      { repository: "acme/a", minutes: 60 },
      { repository: "acme/b", minutes: 120 },
    ]);
  });
});

describe("digest and badge", () => {
  it("stay small and harmless whatever names say", async () => {
    const name = `acme/${"<script>|@team #1 [x](http://evil.example)`".repeat(8)}`;
    const records = Array.from({ length: 40 }, (_, place) =>
      at("repositories", 0, { repository: `${name}${place}`, status: "failed", code: "forbidden" }),
    );

    const model = await build([run(0), ...records]);
    const digest = renderDashboardDigest(
      { ...model, title: "<b>@all</b>" },
      "https://github.com/acme/automation/actions/runs/1/artifacts/2",
    );

    expect(Buffer.byteLength(digest)).toBeLessThan(20_000);
    expect(digest).not.toMatch(/<script>(?![^\n]*`)/);
    expect(digest).not.toMatch(/(?<!`[^`\n]*)@all/);
    expect(digest).toContain("(https://github.com/acme/automation/actions/runs/1/artifacts/2)");
    expect(renderDashboardBadge(model)).toMatch(/^<svg .*automation: \w+ · .*2026-12-01.*<\/svg>\n$/s);
  });
});

it("follows its schema, with records of every stream", async () => {
  const model = await build(
    [
      ...Array.from({ length: 50 }, (_, ago) => run(ago * 3)),
      at("deliveries", 3, {
        channel: "slack",
        event: "opened",
        status: "failed",
        latency_ms: 3,
        permanent: false,
      }),
      at("health", 1, { status: "ok", score: 100, checks: { "RUN-001": { status: "ok", reason: null } } }),
      at("repositories", 0, {
        repository: "acme/a",
        status: "scanned",
        due: 1,
        open: 1,
        conflicts: 1,
        behind: 12,
      }),
    ],
    { days: 400 },
  );

  expect(isValid(model) ? [] : isValid.errors).toEqual([]);
  expect(model.series.days.columns.undelivered.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(1);
  expect(NOW_MS - model.series.days.start * 1000).toBeLessThan(10 * DAY_MS);
});
