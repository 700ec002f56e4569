import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { isDelivery } from "../../src/history/delivery-records.ts";
import { isExposure } from "../../src/history/exposure-records.ts";
import { foldDay } from "../../src/history/fold-day.ts";
import { type HistoryRecord, readLine, renderLine, streamOf } from "../../src/history/history-record.ts";
import { isIncident } from "../../src/history/incident-records.ts";
import { isOperation } from "../../src/history/operation-records.ts";
import { isPullRequestChange } from "../../src/history/pull-request-records.ts";
import { type RecordSettings, type ReportKind, recordReports } from "../../src/history/report-records.ts";

const AT = "2026-12-01T12:00:00.000Z";
const RUN = { id: "42", attempt: 1, workflow: "sync", repository: "acme/ops", event: "schedule" };
const SETTINGS: RecordSettings = { run: RUN, nameOf: (name) => name, hidesNames: false };
const HIDDEN: RecordSettings = { run: RUN, nameOf: () => "repository-1", hidesNames: true };

const isAllowed = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(
    readFileSync(new URL("../../schemas/history-record.schema.json", import.meta.url), "utf8"),
  ) as object,
);

function make(kind: ReportKind, report: unknown, settings = SETTINGS) {
  const text = typeof report === "string" ? report : JSON.stringify(report);
  return recordReports([{ kind, file: `${kind}.json`, text }], settings);
}

/** Makes the records of a report, and expects what holds for every record. */
function recordsOf(kind: ReportKind, report: unknown, settings = SETTINGS): readonly HistoryRecord[] {
  const { records, problems } = make(kind, report, settings);
  expect(problems).toEqual([]);
  for (const record of records) {
    const stream = streamOf(record) ?? "runs";
    expect({ isAllowed: isAllowed(record), errors: isAllowed.errors }).toEqual({
      isAllowed: true,
      errors: null,
    });
    expect(readLine(renderLine(record).trimEnd(), stream)).toEqual({ status: "read", record });
  }
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(make(kind, report, settings).records).toEqual(records);
  return records;
}

function before(seq: number, more: object = {}) {
  const members = { repository: "acme/api", operation: "create-branch", target: "ecosystem-sync/old" };
  return JSON.stringify({ v: 1, seq, phase: "before", at: AT, ...members, intent: { oid: "b" }, ...more });
}

function after(seq: number, more: object = {}) {
  return JSON.stringify({ v: 1, seq, phase: "after", at: AT, status: "done", after: { oid: "b" }, ...more });
}

describe("the records of a journal", () => {
  it("tell what each write was, wanted and came to, also when the run died in the middle of a line", () => {
    const text = [
      before(1),
      after(1),
      before(2),
      after(2, { status: "failed", code: "forbidden", after: null }),
      before(3),
      '{"v":1,"se',
    ].join("\n");

    const records = recordsOf("journal", text);

    expect(records).toMatchObject([
      { seq: 1, status: "done", target: "ecosystem-sync/old", before: null, after: { oid: "b" } },
      { seq: 2, status: "failed", code: "forbidden" },
      { seq: 3, status: "unfinished", intent: { oid: "b" }, after: null },
    ]);
    expect(records.every(isOperation)).toBe(true);
    expect(foldDay("operations", records)).toEqual({
      records: 3,
      operations: { "create-branch": 3 },
      statuses: { done: 1, failed: 1, unfinished: 1 },
    });
  });

  it("are none for a run that wrote nothing, and a problem for a text that is no journal", () => {
    expect(recordsOf("journal", "\n")).toEqual([]);
    expect(make("journal", "Hello\nWorld").problems).toHaveLength(1);
  });

  it("keep the first of two lines with one number", () => {
    const text = [before(1), before(1, { target: "other" }), after(1), after(1, { status: "failed" })];

    expect(recordsOf("journal", text.join("\n"))).toMatchObject([
      { target: "ecosystem-sync/old", status: "done" },
    ]);
  });

  it("leave out states that do not fit into a line, and those that could tell hidden names", () => {
    const long = before(1, { before: { body: "\u{1F600}".repeat(10_000) } });

    expect(recordsOf("journal", long)).toMatchObject([{ before: null, intent: null, truncated: true }]);
    const hidden = recordsOf("journal", `${before(1)}\n${after(1)}`, HIDDEN);
    expect(hidden).toMatchObject([{ repository: "repository-1", intent: null, after: null }]);
    expect(JSON.stringify(hidden)).not.toContain("acme/api");
  });
});

const DELIVERY = { at: AT, channel: "slack", event: "opened", status: "sent", latency_ms: 120 };

describe("the records of deliveries", () => {
  it("tell each attempt, also the same one twice", () => {
    const failed = { ...DELIVERY, status: "failed", latency_ms: null, permanent: true, code: 410 };
    const again = { ...DELIVERY, key: "0123456789abcdef" };

    const records = recordsOf("delivery", { deliveries: [DELIVERY, DELIVERY, failed, again] });

    expect(records).toMatchObject([
      { channel: "slack", event: "opened", status: "sent", latency_ms: 120, permanent: false },
      { status: "sent" },
      { status: "failed", latency_ms: null, permanent: true, code: "410" },
      { key: "0123456789abcdef" },
    ]);
    expect(records.every(isDelivery)).toBe(true);
    expect(foldDay("deliveries", records)).toEqual({
      records: 4,
      sent: 3,
      failed: 1,
      failed_by_channel: { slack: 1 },
      latency_p95: 120,
    });
  });

  it.each([
    ["channel", "https://hooks.example.test/T0/B0/secret"],
    ["channel", "ops@example.test"],
    ["event", "opened to ops@example.test"],
    ["status", "suppressed"],
    ["at", "yesterday"],
  ])("are none where %s is %s", (name, value) => {
    expect(recordsOf("delivery", { deliveries: [{ ...DELIVERY, [name]: value }] })).toEqual([]);
  });

  it("never hold an address, wherever a report has one", () => {
    const url = "https://hooks.example.test/T0/B0/secret";
    const report = { deliveries: [{ ...DELIVERY, key: url, code: url, url, to: "ops@example.test" }] };

    expect(JSON.stringify(recordsOf("delivery", report))).not.toMatch(/example/);
  });
});

describe("the records of incidents", () => {
  const transition = (from: string, to: string, key = "ab") => ({
    key,
    from,
    to,
    at: AT,
    members: ["RUN-001"],
  });

  it("count an incident as opened and recovered once, however it got there", () => {
    const transitions = [
      transition("ok", "suspect"),
      transition("suspect", "failing"),
      transition("failing", "flapping"),
      transition("flapping", "recovering"),
      transition("recovering", "failing"),
      { ...transition("recovering", "ok"), opened_at: AT, duration_seconds: 600, issue_number: 3 },
      transition("suspect", "ok", "cd"),
    ];

    const records = recordsOf("incident", { transitions });

    expect(records.every(isIncident)).toBe(true);
    expect(records[5]).toMatchObject({ opened_at: AT, duration_seconds: 600, issue: 3 });
    expect(foldDay("incidents", records)).toEqual({
      records: 7,
      opened: 1,
      recovered: 1,
      recovery_seconds: 600,
    });
  });

  it("are none for phases that there are not", () => {
    expect(recordsOf("incident", { transitions: [transition("ok", "on fire")] })).toEqual([]);
  });
});

describe("the records of a sync report", () => {
  const pull = { number: 5, url: "https://x/5", opened_at: "2026-12-01T06:30:00Z" };
  const report = (row: object, more: object = {}) => ({
    started_at: AT,
    finished_at: AT,
    repositories: [{ repository: "acme/api", status: "scanned", branches: [], ...row }],
    errors: [],
    ...more,
  });

  it("tell who ended a pull request, how long it was open, and the experiment that it was part of", () => {
    const pulls = [
      {
        change: "merged",
        at: AT,
        by: "person",
        by_id: 7,
        pull_request: { ...pull, experiment: "t5", variant: "b" },
      },
      { change: "closed", at: AT, by: "bot", by_id: 8, pull_request: { ...pull, number: 6 } },
      { change: "merged", at: AT, pull_request: { number: 7 } },
      { change: "lost", at: AT, pull_request: { number: 8 } },
    ];

    const records = recordsOf("sync", report({ ended: pulls }));

    const changes = records.filter(isPullRequestChange);
    expect(changes).toMatchObject([
      {
        number: 5,
        change: "merged",
        by: "person",
        by_id: 7,
        hours_open: 5.5,
        experiment: "t5",
        variant: "b",
      },
      { number: 6, change: "closed", by: "bot", hours_open: 5.5 },
      { number: 7, change: "merged" },
    ]);
    expect(changes[2]).not.toHaveProperty("hours_open");
    expect(records[0]).toMatchObject({ id: expect.stringMatching(/^repositories:/) });
  });

  it("tell which units met another setting, and nothing of a dry run", () => {
    const exposure = { experiment: "t5", unit: "acme/api@2026-W49", variant: "b", settings_digest: "d" };
    const exposures = { exposures: [exposure, { experiment: "t5" }] };

    const records = recordsOf("sync", report({}, exposures));

    expect(records).toMatchObject([exposure]);
    expect(records.every(isExposure)).toBe(true);
    expect(recordsOf("sync", report({}, exposures), HIDDEN)).toMatchObject([
      { unit: "repository-1@2026-W49" },
    ]);
    expect(recordsOf("sync", report({}, { ...exposures, dry_run: true }))).toEqual([]);
  });
});

it("names the part of the ecosystem that a run was for", () => {
  const metrics = { start_time: AT, end_time: AT, repos_scanned: 1, duration_seconds: 1, success_rate: null };
  const all = { ...metrics, partial: false, outcomes: {}, rate_limit: {} };

  expect(recordsOf("metrics", { ...all, shard: "2/8" })).toMatchObject([{ shard: "2/8" }]);
  expect(recordsOf("metrics", all)[0]).not.toHaveProperty("shard");
});

it("takes no record of one stream for a whole one of another, and none that lacks a member", () => {
  const whole = [
    [isOperation, recordsOf("journal", before(1))[0], ["seq", "repository", "operation", "status"]],
    [
      isDelivery,
      recordsOf("delivery", { deliveries: [DELIVERY] })[0],
      ["channel", "event", "status", "permanent"],
    ],
  ] as const;

  for (const [isWhole, record, members] of whole) {
    if (record === undefined) throw new Error("There is no record.");
    expect(isWhole(record)).toBe(true);
    expect(isWhole({ ...record, id: "runs:1:1:0" })).toBe(false);
    for (const member of members) expect(isWhole({ ...record, [member]: undefined })).toBe(false);
  }
});

it("leaves out a record that is too long for a line, and says so", () => {
  const checks = Array.from({ length: 100 }, (_, number) => ({ id: `C-${number}`, reason: "ä".repeat(300) }));
  const report = { timestamp: AT, healthy: true, status: "ok", checks, summary: {} };

  const { records, problems } = make("health", report);

  expect(records).toEqual([]);
  expect(problems).toEqual([{ file: "health.json", message: "Some of its records are too long." }]);
});

describe("a state of a pull request that lasts", () => {
  it("is the same record in every run of a day, and another one the day after", () => {
    const ids = (finished: string, id: string) => {
      const branches = [
        { name: "a", outcome: "vetoed", behind_by: 20, pull_request: { number: 3, url: "https://x" } },
        { name: "b", outcome: "conflict", behind_by: 20, pull_request: { number: 4, url: "https://x" } },
      ];
      const repositories = [{ repository: "acme/api", status: "scanned", branches }];
      const report = { started_at: finished, finished_at: finished, repositories, errors: [] };
      const settings = { ...SETTINGS, run: { ...RUN, id } };
      return recordsOf("sync", report, settings).flatMap((record) =>
        streamOf(record) === "pull-requests" ? record.id : [],
      );
    };

    const first = ids("2026-12-01T06:00:00.000Z", "1");

    expect(first).toHaveLength(2);
    expect(ids("2026-12-01T23:00:00.000Z", "2")).toEqual(first);
    expect(ids("2026-12-02T06:00:00.000Z", "3")).not.toEqual(first);
  });
});
