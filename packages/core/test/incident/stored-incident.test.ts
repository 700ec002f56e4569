import {
  combineMemories,
  INITIAL_INCIDENT,
  type IncidentRules,
  type IncidentState,
  type IncidentVerdict,
  progressIncident,
  readStoredIncident,
  type StoredIncident,
  writeStoredIncident,
} from "@automation/core/incident";
import { describe, expect, it } from "@jest/globals";

const KEY = "0123456789abcdef";
const HOUR_MS = 3_600_000;
const START_MS = Date.parse("2026-11-23T12:00:00Z");
const PATIENT: IncidentRules = { openAfter: 2, openWindow: 3, closeAfter: 2 };

const VERDICTS: Readonly<Record<string, IncidentVerdict>> = { b: "failing", g: "healthy", "?": "unknown" };

/** Plays results through the section of the state, an hour apart; `B` is a definitive failure. */
function play(results: string, rules = PATIENT) {
  let section: unknown;
  const phases: string[] = [];
  const transitions: string[] = [];
  for (const [index, result] of [...results].entries()) {
    const nowMs = START_MS + index * HOUR_MS;
    const before = readStoredIncident(section, KEY) ?? { state: INITIAL_INCIDENT, sinceMs: null };
    const verdict = VERDICTS[result.toLowerCase()] ?? "unknown";
    const observation = { verdict, isDefinitive: result === "B", run: { id: index + 1, attempt: 1 } };
    const progress = progressIncident(before, observation, rules, nowMs);
    phases.push(progress.state.phase);
    if (progress.transition !== null) {
      const { from, to, atMs, openedAtMs } = progress.transition;
      const hours = openedAtMs === null ? "?" : (atMs - openedAtMs) / HOUR_MS;
      transitions.push(`${from}>${to} ${hours}h`);
    }
    section = writeStoredIncident(section, KEY, { ...progress, seenAtMs: nowMs });
  }
  return { phases, transitions, section };
}

describe("an incident that the history keeps", () => {
  it.each([
    ["a single failure", "gbgg", "ok suspect ok ok"],
    ["two failures in a row", "gbb", "ok suspect failing"],
    ["two failures in three runs", "bgb", "suspect ok failing"],
    ["two failures too far apart", "bggb", "suspect ok ok suspect"],
    ["one failure that is no chance result", "gB", "ok failing"],
    ["runs that could not be evaluated in between", "b??b", "suspect suspect suspect failing"],
    ["good runs after it", "bbgg", "suspect failing recovering ok"],
  ])("takes %s for what it is", (_case, results, expected) => {
    expect(play(results).phases.join(" ")).toBe(expected);
  });

  it("tells each change of phase once, with the time since the first failure", () => {
    expect(play("gbbbggg").transitions).toEqual([
      "ok>suspect 0h",
      "suspect>failing 1h",
      "failing>recovering 3h",
      "recovering>ok 4h",
    ]);
  });

  it("calls it flapping when failures and recoveries alternate, and open until it is calm", () => {
    const { phases } = play(`${"bbgg".repeat(4)}${"g".repeat(12)}`);

    expect(phases.slice(0, 4)).toEqual(["suspect", "failing", "recovering", "ok"]);
    expect(phases).toContain("flapping");
    expect(phases.slice(phases.indexOf("flapping"), 17)).not.toContain("ok");
    expect(phases.at(-1)).toBe("ok");
  });

  it("does not count the same run twice", () => {
    const before: StoredIncident = {
      state: { phase: "suspect", goodRuns: 0, recent: "b", lastRun: { id: 4, attempt: 1 } },
      sinceMs: START_MS,
      seenAtMs: START_MS,
    };
    const again = { verdict: "failing", isDefinitive: false, run: { id: 4, attempt: 1 } } as const;

    expect(progressIncident(before, again, PATIENT, START_MS)).toMatchObject({
      state: before.state,
      event: "ignored",
      transition: null,
    });
  });
});

describe("the section of the state", () => {
  it("keeps other incidents, what a later release wrote, and forgets what has been well for half a year", () => {
    const old = { phase: "ok", good_runs: 9, recent: "bgg", last_run: null, since: null };
    const section = {
      aaaaaaaaaaaaaaaa: { ...old, seen_at: "2026-01-01T00:00:00.000Z" },
      bbbbbbbbbbbbbbbb: { ...old, phase: "failing", seen_at: "2026-01-01T00:00:00.000Z" },
      cccccccccccccccc: { phase: "hibernating" },
    };

    const written = writeStoredIncident(section, KEY, {
      state: INITIAL_INCIDENT,
      sinceMs: null,
      seenAtMs: START_MS,
    });

    expect(Object.keys(written)).toEqual(["bbbbbbbbbbbbbbbb", "cccccccccccccccc", KEY]);
  });

  it.each([
    ["no section", undefined],
    ["a list", []],
    ["another key", { aaaaaaaaaaaaaaaa: {} }],
    ["a phase that nobody knows", { [KEY]: { phase: "asleep", seen_at: "2026-11-23T12:00:00Z" } }],
    ["no time", { [KEY]: { phase: "ok" } }],
  ])("holds no incident where there is %s", (_case, section) => {
    expect(readStoredIncident(section, KEY)).toBeNull();
  });

  it("reads what is damaged as far as it can be trusted", () => {
    const entry = {
      phase: "failing",
      good_runs: -1,
      recent: "bgx",
      last_run: { id: "7" },
      since: 4,
      seen_at: "2026-11-23T12:00:00Z",
    };

    expect(readStoredIncident({ [KEY]: entry }, KEY)).toEqual({
      state: { phase: "failing", goodRuns: 0, recent: "", lastRun: null },
      sinceMs: null,
      seenAtMs: START_MS,
    });
  });
});

describe("what history and issue know together", () => {
  const state = (phase: IncidentState["phase"], id: number, recent = "b"): IncidentState => ({
    phase,
    goodRuns: 0,
    recent,
    lastRun: { id, attempt: 1 },
  });
  const stored = (one: IncidentState): StoredIncident => ({
    state: one,
    sinceMs: START_MS,
    seenAtMs: START_MS,
  });
  const issue = (one: IncidentState, isOpen = true) => ({
    state: one,
    openedAtMs: START_MS - HOUR_MS,
    isOpen,
  });

  it.each([
    ["nothing, when there is neither", null, null, "ok", null],
    ["the history, without an issue", stored(state("suspect", 3)), null, "suspect", START_MS],
    ["the issue, without a history", null, issue(state("failing", 3)), "failing", START_MS - HOUR_MS],
    [
      "the history, when both are as new",
      stored(state("recovering", 3)),
      issue(state("failing", 3)),
      "recovering",
      START_MS,
    ],
    [
      "the issue, when the history could not be written",
      stored(state("ok", 3)),
      issue(state("failing", 5)),
      "failing",
      START_MS - HOUR_MS,
    ],
    [
      "an open incident, when the history began after its issue",
      stored(state("suspect", 3)),
      issue(state("failing", 2)),
      "failing",
      START_MS - HOUR_MS,
    ],
    [
      "the history, when the issue is closed",
      stored(state("suspect", 3)),
      issue(state("failing", 2), false),
      "suspect",
      START_MS,
    ],
  ])("is %s", (_case, history, memory, phase, sinceMs) => {
    expect(combineMemories(history, memory)).toMatchObject({ state: { phase }, sinceMs });
  });
});
