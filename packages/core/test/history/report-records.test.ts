import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { createHealthReport } from "../../src/health/health-report.ts";
import { foldDay } from "../../src/history/fold-day.ts";
import { readLine, renderLine, streamOf } from "../../src/history/history-record.ts";
import { findFailing } from "../../src/history/history-summary.ts";
import { type RecordSettings, type ReportText, recordReports } from "../../src/history/report-records.ts";
import { EMPTY_ROLLUP, foldShards, readRollup, renderRollup } from "../../src/history/rollup.ts";
import { MAX_REPOSITORIES_A_RUN } from "../../src/history/sync-records.ts";
import { summarizeRun } from "../../src/metrics/run-metrics.ts";
import { createSyncReport } from "../../src/report/sync-report.ts";
import type {
  BranchOutcome,
  BranchResult,
  RepositoryResult,
  RunError,
} from "../../src/sync/outcome/outcome.ts";
import { NOW } from "./builders.ts";

const RUN = { id: "42", attempt: 2, workflow: "sync", repository: "acme/automation", event: "schedule" };
const SETTINGS: RecordSettings = { run: RUN, nameOf: (name) => name, hidesNames: false };

const validator = (name: string) =>
  new Ajv({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8")),
  );

function branch(name: string, outcome: BranchOutcome, behindBy = 12, number?: number): BranchResult {
  const pullRequest = number === undefined ? {} : { pullRequest: { number, url: `https://x/${number}` } };
  return { name, aheadBy: 0, behindBy, outcome, ...pullRequest };
}

function repository(name: string, branches: readonly BranchResult[]): RepositoryResult {
  return { repository: { owner: "acme", name }, status: "scanned", threshold: 10, branches };
}

const FAILED: RepositoryResult = { ...repository("gone", []), status: "failed", reason: "not-found" };

function reportsOf(
  repositories: readonly RepositoryResult[],
  errors: readonly RunError[] = [],
): readonly ReportText[] {
  const times = { startedAtMs: NOW - 60_000, finishedAtMs: NOW };
  const { event, ...run } = RUN;
  const shared = { ...times, repositories, errors, isPartial: false };
  const metrics = summarizeRun({ ...shared, requestCount: 7, rateLimit: {}, run });
  const sync = createSyncReport({ ...shared, mode: "pull-request", isDryRun: false, threshold: 10 });
  return [
    { kind: "metrics", file: "m.json", text: JSON.stringify(metrics) },
    { kind: "sync", file: "s.json", text: JSON.stringify(sync) },
  ];
}

const NOT_FOUND: RunError = { repository: "acme/gone", code: "not-found", message: "Could not." };

describe("the records of a run", () => {
  const { records, problems } = recordReports(
    reportsOf(
      [
        repository("well", [branch("main", "up-to-date", 0)]),
        repository("api", [branch("a", "opened", 12, 5), branch("b", "conflict", 40, 6)]),
        repository("old", [branch("c", "reported", 90)]),
        FAILED,
      ],
      [NOT_FOUND],
    ),
    SETTINGS,
  );

  it("tell the numbers of the run, and its errors by code", () => {
    expect(problems).toEqual([]);
    expect(records[0]).toMatchObject({
      id: expect.stringMatching(/^runs:42:2:[0-9a-f]{8}$/),
      ts: "2026-12-01T12:00:00.000Z",
      run: RUN,
      start_time: "2026-12-01T11:59:00.000Z",
      repos_scanned: 3,
      repos_failed: 1,
      success_rate: 75,
      mode: "pull-request",
      errors: { "not-found": 1 },
      outcomes: { opened: 1, conflict: 1, reported: 1, "up-to-date": 1 },
    });
  });

  it("tell the repositories in which something is not well, the worst first, and no others", () => {
    const told = records.filter((record) => streamOf(record) === "repositories");

    expect(
      told.map(({ repository: name, behind, due, open, conflicts, code }) => ({
        name,
        behind,
        due,
        open,
        conflicts,
        code,
      })),
    ).toEqual([
      { name: "acme/gone", behind: 0, due: 0, open: 0, conflicts: 0, code: "not-found" },
      { name: "acme/api", behind: 40, due: 2, open: 2, conflicts: 1, code: undefined },
      { name: "acme/old", behind: 90, due: 1, open: 0, conflicts: 0, code: undefined },
    ]);
  });

  it("tell what changed in the life of pull requests", () => {
    const told = records.filter((record) => streamOf(record) === "pull-requests");

    expect(told.map(({ repository: name, number, change }) => `${name}#${number} ${change}`)).toEqual([
      "acme/api#5 opened",
      "acme/api#6 conflict",
    ]);
  });

  it("are the same when they are made again, and lines that the schema allows", () => {
    const validate = validator("history-record");

    for (const record of records) {
      const stream = streamOf(record) ?? "runs";
      expect({ valid: validate(record), errors: validate.errors }).toEqual({ valid: true, errors: null });
      expect(readLine(renderLine(record).trimEnd(), stream)).toEqual({ status: "read", record });
    }
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it("tell of a run without a runner, too, which repositories failed in it", () => {
    const local = { id: null, attempt: null, workflow: null, repository: null, event: null };
    const reports = reportsOf([FAILED], [NOT_FOUND]).map((report) => ({
      ...report,
      text: report.text.replace(/"run":\{[^}]*\}/, '"run":{"id":null}'),
    }));

    const { records: told } = recordReports(reports, { ...SETTINGS, run: local });

    const of = (stream: string) => told.filter((record) => streamOf(record) === stream);
    expect(findFailing(of("runs"), of("repositories"))).toMatchObject([{ repository: "acme/gone", runs: 1 }]);
  });

  it("hide names where that is wanted", () => {
    const hidden = recordReports(reportsOf([FAILED], [NOT_FOUND]), {
      ...SETTINGS,
      nameOf: () => "r-1",
      hidesNames: true,
    });

    expect(JSON.stringify(hidden.records)).not.toContain("acme/gone");
  });

  it("are at most 2,000 of repositories", () => {
    const many = Array.from({ length: 2_500 }, (_, number) =>
      repository(`r${number}`, [branch("a", "reported", number)]),
    );

    const told = recordReports(reportsOf(many), SETTINGS).records.filter(
      (record) => streamOf(record) === "repositories",
    );

    expect(told).toHaveLength(MAX_REPOSITORIES_A_RUN);
    expect(told[0]).toMatchObject({ repository: "acme/r2499" });
  });
});

describe("other reports", () => {
  it("of health tell the status and value of each check", () => {
    const check = { id: "RUN-001", name: "success.floor", severity: "critical" } as const;
    const result = {
      check,
      observedAtMs: NOW,
      durationMs: 1,
      status: "warning",
      reason: "Low",
      message: "m",
      value: 93,
    } as const;
    const report = createHealthReport([result], {}, NOW);

    const { records } = recordReports(
      [{ kind: "health", file: "h.json", text: JSON.stringify(report) }],
      SETTINGS,
    );

    expect(records).toMatchObject([
      { status: "warning", checks: { "RUN-001": { status: "warning", reason: "Low", value: 93 } } },
    ]);
    expect(foldDay("health", records)).toMatchObject({ records: 1, statuses: { warning: 1 } });
  });

  it("of conflicts and incidents tell transitions", () => {
    const conflicts = {
      finished_at: "2026-12-01T12:00:00Z",
      dry_run: false,
      pull_requests: [
        { repository: "acme/api", number: 6, outcome: "resolved" },
        { number: 7, outcome: "stale" },
      ],
    };
    const incidents = {
      transitions: [
        {
          key: "ab",
          from: "failing",
          to: "ok",
          at: "2026-12-01T12:00:00Z",
          members: ["RUN-001"],
          duration_seconds: 60,
        },
      ],
    };

    const { records } = recordReports(
      [
        { kind: "conflict", file: "c.json", text: JSON.stringify(conflicts) },
        { kind: "incident", file: "i.json", text: JSON.stringify(incidents) },
      ],
      SETTINGS,
    );

    expect(records).toMatchObject([
      { id: "pull-requests:42:2:acme/api#6:resolved" },
      { id: "incidents:42:2:ab:failing:ok", members: ["RUN-001"] },
    ]);
    expect(foldDay("incidents", records.slice(1))).toMatchObject({ recovered: 1, recovery_seconds: 60 });
  });

  it.each(["metrics", "sync", "health", "conflict", "incident", "journal", "delivery"] as const)(
    "that are no %s are a problem",
    (kind) => {
      const { records, problems } = recordReports(
        [
          { kind, file: "a.json", text: "{" },
          { kind, file: "b.json", text: '{"a":1}' },
        ],
        SETTINGS,
      );

      expect(records).toEqual([]);
      expect(problems.map(({ file }) => file)).toEqual(["a.json", "b.json"]);
    },
  );
});

describe("a rollup", () => {
  const { records } = recordReports(reportsOf([repository("api", [branch("a", "opened", 12, 5)])]), SETTINGS);
  const texts = [
    records
      .filter((record) => streamOf(record) === "runs")
      .map(renderLine)
      .join(""),
  ];
  const rollup = foldShards(EMPTY_ROLLUP, [{ stream: "runs", day: "2026-12-01", bytes: 10, texts }]);

  it("is read as it was written, and is what the schema allows", () => {
    const validate = validator("history-rollup");

    expect(readRollup(renderRollup(rollup))).toEqual(rollup);
    expect({ valid: validate(JSON.parse(renderRollup(rollup))), errors: validate.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });

  it("has one line for each day", () => {
    expect(renderRollup(rollup).split("\n")).toHaveLength(4);
  });

  it.each([undefined, "", "[]", '{"v":2,"days":{}}', '{"v":1}'])(
    "is none where the file holds %s",
    (text) => {
      expect(readRollup(text)).toBeNull();
    },
  );
});
