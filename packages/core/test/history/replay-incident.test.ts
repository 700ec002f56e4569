import {
  createRecord,
  type HistoryRecord,
  type HistoryStream,
  listIncidents,
  replayIncident,
} from "@automation/core/history";
import { describe, expect, it } from "@jest/globals";

const KEY = "0123456789abcdef";
const HOUR_MS = 3_600_000;
const START_MS = Date.parse("2026-11-23T12:00:00Z");

function make(
  stream: HistoryStream,
  hour: number,
  members: Readonly<Record<string, unknown>>,
): HistoryRecord {
  const run = {
    id: String(100 + hour),
    attempt: 1,
    workflow: "Sync",
    repository: "acme/ops",
    event: "schedule",
  };
  return createRecord(stream, { run, atMs: START_MS + hour * HOUR_MS }, "0", members);
}

const move = (hour: number, from: string, to: string, change: object = {}) =>
  make("incidents", hour, {
    key: KEY,
    from,
    to,
    members: to === "ok" ? [] : ["sync/forbidden"],
    opened_at: new Date(START_MS).toISOString(),
    duration_seconds: null,
    issue: null,
    ...change,
  });
const sync = (hour: number, failed: number) =>
  make("runs", hour, {
    repos_scanned: 10 - failed,
    repos_failed: failed,
    success_rate: 100 - 10 * failed,
    errors: failed === 0 ? {} : { forbidden: failed },
  });
const health = (hour: number, status: string) =>
  make("health", hour, {
    status,
    checks: { "RUN-001": { status, reason: "R" }, "CFG-001": { status: "ok", reason: "R" } },
  });

const RECORDS = {
  incidents: [
    move(-40, "ok", "suspect"),
    move(-39, "suspect", "ok"),
    move(0, "ok", "failing", { issue: 7 }),
    move(2, "failing", "recovering", { issue: 7 }),
    move(3, "recovering", "ok", { issue: 7 }),
  ],
  runs: [
    sync(-20, 9),
    ...[-2, -1].map((hour) => sync(hour, 0)),
    sync(0, 3),
    sync(1, 2),
    sync(2, 0),
    sync(3, 0),
  ],
  health: [health(-1, "ok"), health(0, "error"), health(1, "error"), health(2, "ok"), health(9, "error")],
};

describe("the replay of an incident", () => {
  it.each([KEY, "0123", "7", "#7"])("is found by %s, and tells what was known when, once", (wanted) => {
    const replay = replayIncident(RECORDS, wanted, START_MS + 99 * HOUR_MS);

    expect(replay).toMatchObject({
      key: KEY,
      issue: 7,
      beganAtMs: START_MS,
      endedAtMs: START_MS + 3 * HOUR_MS,
    });
    expect(replay?.events.map(({ atMs, text }) => `${(atMs - START_MS) / HOUR_MS} h: ${text}`)).toEqual([
      "-1 h: health ok",
      "0 h: ok → failing: sync/forbidden (#7)",
      "0 h: 3 of 10 failed (3 × forbidden)",
      "0 h: health error; error: RUN-001",
      "1 h: 2 of 10 failed (2 × forbidden)",
      "2 h: failing → recovering: sync/forbidden (#7)",
      "2 h: all of 10 succeeded",
      "2 h: health ok",
      "3 h: recovering → ok (#7)",
    ]);
  });

  it("goes on until now while the incident does", () => {
    const incidents = RECORDS.incidents.slice(0, 3);

    const replay = replayIncident({ ...RECORDS, incidents }, KEY, START_MS + 99 * HOUR_MS);

    expect(replay?.endedAtMs).toBeNull();
    expect(replay?.events.at(-1)).toMatchObject({ text: "health error; error: RUN-001", run: "109" });
  });

  it("is none for a key that nobody knows", () => {
    expect(replayIncident(RECORDS, "ffff", START_MS)).toBeNull();
  });

  it("keeps incidents of one key apart, the newest first", () => {
    expect(listIncidents(RECORDS.incidents).map(({ beganAtMs, issue }) => [beganAtMs, issue])).toEqual([
      [START_MS, 7],
      [START_MS, null],
    ]);
  });
});
