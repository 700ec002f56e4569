import { describe, expect, it } from "@jest/globals";
import type { SchedulingConfig } from "../../src/config/ecosystem-config.ts";
import { type RepositoryMemory, ScanScheduler, type SyncState } from "../../src/memory/index.ts";
import { HOUR_MS, MINUTE_MS, type ScheduleRun, type ScheduleState } from "../../src/scheduling/index.ts";
import type { ObservationRequest, ObservedRepository, Opening } from "../../src/sync/index.ts";

const START = Date.UTC(2026, 5, 1);
const CONFIG: SchedulingConfig = {
  mode: "learned",
  objective: "delay",
  maxIntervalFactor: 2,
  maxIntervalHours: 24,
  fairness: 0,
  halfLifeDays: 14,
  weights: new Map(),
};

interface Played {
  readonly compared: readonly string[];
  readonly notDue: readonly string[];
  readonly run: ScheduleRun | undefined;
}

interface RoundOptions {
  readonly isFullScan?: boolean;
  readonly isDiscarded?: boolean;
  /** Calls that reading a repository takes. */
  readonly callsPerRead?: number;
  readonly knowsTimes?: boolean;
  readonly failing?: readonly string[];
  readonly deferred?: readonly string[];
}

/** An ecosystem whose repositories have a default branch and one other branch; a run is a round of it. */
class Ecosystem {
  schedule: ScheduleState | undefined;
  readonly #commits = new Map<string, number[]>();
  readonly #memories = new Map<string, RepositoryMemory>();
  readonly #config: SchedulingConfig;
  readonly names: readonly string[];
  #commitCount = 0;

  constructor(count: number, config: Partial<SchedulingConfig> = {}) {
    this.#config = { ...CONFIG, ...config };
    this.names = Array.from({ length: count }, (_, index) => `r${index}`);
    for (const name of this.names) this.#commits.set(name, []);
  }

  push(name: string, atMs: number): void {
    this.#commitCount += 1;
    this.#commits.get(name)?.push(atMs);
  }

  run(nowMs: number, options: RoundOptions = {}): Played {
    const earlier: SyncState = {
      apiUrl: "",
      repositories: new Map(this.#memories),
      ...(this.schedule && { schedule: this.schedule }),
    };
    const memory = { earlier, ...(options.isDiscarded && { discarded: "it is wrong" }) };
    const scheduler = new ScanScheduler({
      config: this.#config,
      intervalMinutes: 60,
      listed: new Set(this.names.map((name) => `acme/${name}`)),
      isFullScan: options.isFullScan ?? false,
      memory,
      nowMs,
    });
    const requests = this.names.map(toRequest);
    const { due, notDue } = scheduler.selectReads(requests, null);
    const read = due.map((request) => this.#open(request, scheduler, nowMs, options));
    const openings = scheduler.selectComparisons(read);
    scheduler.noteReads(due.length, (options.callsPerRead ?? 0.04) * due.length);
    const observed = openings.map((opening, index) => this.#observe(opening, due[index], nowMs, options));
    scheduler.learn(read, observed);
    const all = [...observed, ...notDue.values()];
    const run = scheduler.finish(
      all.map(({ status, config, ...rest }) => ({
        repository: config.repository,
        status,
        ...("reason" in rest && { reason: rest.reason }),
        threshold: 10,
        branches: (options.deferred ?? []).includes(config.repository.name)
          ? [{ name: "a", aheadBy: 0, behindBy: 11, outcome: "deferred" as const }]
          : [],
      })),
    );
    this.schedule = scheduler.state();
    const names = (wanted: (one: ObservedRepository) => boolean) =>
      all.filter(wanted).map(({ config }) => config.repository.name);
    return {
      compared: names(({ status }) => status === "scanned"),
      notDue: names((one) => one.status === "skipped" && one.reason === "not-due"),
      run,
    };
  }

  #open(
    request: ObservationRequest,
    scheduler: ScanScheduler,
    nowMs: number,
    options: RoundOptions,
  ): Opening {
    const { repository } = request.config;
    const commits = this.#commits.get(repository.name) ?? [];
    const sinceMs = scheduler.sinceOf(repository);
    const times = commits
      .filter((time) => sinceMs !== undefined && time >= sinceMs && time <= nowMs)
      .slice(-100);
    const defaultBranch = { name: "main", oid: `d${commits.filter((time) => time <= nowMs).length}` };
    const branch = { name: "a", oid: "a0" };
    return {
      status: "open",
      request,
      defaultBranch,
      settled: [],
      comparisons: [{ repository, defaultBranch, branch }],
      snapshot: {
        repository,
        databaseId: Number(repository.name.slice(1)) + 1,
        isArchived: false,
        isDisabled: false,
        isLocked: false,
        isMirror: false,
        defaultBranch,
        branches: [defaultBranch, branch],
        ...((options.knowsTimes ?? true) && { commitTimesMs: times }),
      },
    };
  }

  #observe(
    opening: Opening,
    request: ObservationRequest | undefined,
    nowMs: number,
    { failing = [] }: RoundOptions,
  ): ObservedRepository {
    if (opening.status === "closed") return opening.observed;
    const { config } = opening.request;
    if (failing.includes(config.repository.name)) {
      return { status: "failed", config, failure: { code: "server", message: "no" } };
    }
    this.#memories.set(`acme/${config.repository.name}`, {
      repository: `acme/${config.repository.name}`,
      visitedAtMs: nowMs,
      databaseId: opening.snapshot.databaseId,
      defaultOid: opening.defaultBranch.oid,
      comparisons: [{ oid: "a0", status: "compared", aheadBy: 0, behindBy: 3, tipAuthorId: null }],
    });
    return { status: "scanned", config: request?.config ?? config } as ObservedRepository;
  }
}

function toRequest(name: string): ObservationRequest {
  return {
    config: { repository: { owner: "acme", name }, isEnabled: true },
    settings: { threshold: 10 },
  } as ObservationRequest;
}

const SINGLE = { callsPerRead: 2 } as const;

describe("where reading is batched", () => {
  it("a first run scans everything, and nothing that stayed as it was costs the next one anything", () => {
    const ecosystem = new Ecosystem(5, { apiBudgetPerHour: 1 });

    const first = ecosystem.run(START);
    const second = ecosystem.run(START + MINUTE_MS);

    expect(first.compared).toHaveLength(5);
    expect(first.run?.decisions.map(({ reason }) => reason)).toEqual(Array(5).fill("new"));
    expect(second).toMatchObject({ notDue: [], run: { unchanged: 5, decisions: [] } });
  });

  it("what moved is compared as far as the budget reaches, the longest waiting push first", () => {
    const ecosystem = new Ecosystem(5, { apiBudgetPerHour: 1 });
    ecosystem.run(START);
    ecosystem.push("r1", START + 2 * MINUTE_MS);
    ecosystem.push("r3", START + MINUTE_MS);

    // A 50th of a call has been earned within 72 seconds: one comparison.
    const { notDue, compared, run } = ecosystem.run(START + 3 * MINUTE_MS, {});

    expect(compared).toContain("r3");
    expect(notDue).toEqual([]);
    expect(run?.decisions.map(({ reason }) => reason)).toEqual(["index", "index"]);
  });

  it("what the budget does not reach is not due, with its next time, and comes later", () => {
    const ecosystem = new Ecosystem(5, { apiBudgetPerHour: 1 });
    ecosystem.run(START);
    ecosystem.push("r1", START + 2_000);
    ecosystem.push("r3", START + 1_000);

    const now = ecosystem.run(START + 3_000);
    const later = ecosystem.run(START + 10 * MINUTE_MS);

    expect(now.notDue).toEqual(["r1"]);
    expect(now.run?.decisions.find(({ key }) => key === "acme/r1")).toMatchObject({
      reason: "not-due",
      dueAtMs: START + 2 * HOUR_MS,
    });
    expect(later.notDue).toEqual([]);
  });

  it("a shadow compares everything, and says what it would have left", () => {
    const ecosystem = new Ecosystem(5, { mode: "shadow", apiBudgetPerHour: 1 });
    ecosystem.run(START);
    ecosystem.push("r1", START + 2_000);
    ecosystem.push("r3", START + 1_000);

    const { compared, notDue, run } = ecosystem.run(START + 3_000);

    expect(compared).toHaveLength(5);
    expect(notDue).toEqual([]);
    expect(run?.decisions.map(({ key, reason }) => `${key} ${reason}`).sort()).toEqual([
      "acme/r1 not-due",
      "acme/r3 index",
    ]);
  });
});

describe("where each reading costs calls", () => {
  it("only what is due is read, and everything within its longest interval", () => {
    const ecosystem = new Ecosystem(10, { apiBudgetPerHour: 25 });
    for (let at = START - 20 * 24 * HOUR_MS; at < START; at += 2 * HOUR_MS) ecosystem.push("r0", at);
    ecosystem.run(START, SINGLE);
    const lastMs = new Map(ecosystem.names.map((name) => [name, START]));
    const scans = new Map(ecosystem.names.map((name) => [name, 0]));
    let longestMs = 0;

    for (let at = START + 15 * MINUTE_MS; at < START + 48 * HOUR_MS; at += 15 * MINUTE_MS) {
      for (const name of ecosystem.run(at, SINGLE).compared) {
        longestMs = Math.max(longestMs, at - (lastMs.get(name) ?? 0));
        lastMs.set(name, at);
        scans.set(name, (scans.get(name) ?? 0) + 1);
      }
    }

    expect(longestMs).toBeLessThanOrEqual(2.25 * HOUR_MS);
    expect(scans.get("r0") ?? 0).toBeGreaterThan(2 * (scans.get("r5") ?? 0));
  });

  it("keeps to its budget within one in a hundred", () => {
    const ecosystem = new Ecosystem(40, { apiBudgetPerHour: 60 });
    ecosystem.run(START, SINGLE);
    let calls = 0;

    for (let at = START + 15 * MINUTE_MS; at <= START + 200 * HOUR_MS; at += 15 * MINUTE_MS) {
      // A comparison by REST, and two calls for the repository.
      calls += ecosystem.run(at, SINGLE).compared.length * 3;
    }

    expect(Math.abs(calls / (60 * 200) - 1)).toBeLessThan(0.01);
  });

  it("scans everything at about the interval where no budget is given", () => {
    const ecosystem = new Ecosystem(8);
    ecosystem.run(START, SINGLE);
    let scans = 0;

    for (let at = START + 15 * MINUTE_MS; at <= START + 40 * HOUR_MS; at += 15 * MINUTE_MS) {
      scans += ecosystem.run(at, SINGLE).compared.length;
    }

    expect(scans / 8 / 40).toBeGreaterThan(0.9);
    expect(scans / 8 / 40).toBeLessThan(1.05);
  });

  it("nobody starves after six hours without a run", () => {
    const ecosystem = new Ecosystem(10, { apiBudgetPerHour: 15 });
    ecosystem.run(START, SINGLE);
    ecosystem.run(START + HOUR_MS, SINGLE);

    const { compared, notDue } = ecosystem.run(START + 7 * HOUR_MS, SINGLE);

    expect(compared).toHaveLength(10);
    expect(notDue).toEqual([]);
  });

  it("a clock that was set back makes everything due, and the schedule goes on", () => {
    const ecosystem = new Ecosystem(10, { apiBudgetPerHour: 30 });
    ecosystem.run(START, SINGLE);
    const backMs = START - 48 * HOUR_MS;

    const scanned = new Set<string>();
    for (let at = backMs; at <= backMs + 2 * HOUR_MS; at += 15 * MINUTE_MS) {
      for (const name of ecosystem.run(at, SINGLE).compared) scanned.add(name);
    }

    expect(scanned.size).toBe(10);
    expect(ecosystem.schedule?.lastRunMs).toBe(backMs + 2 * HOUR_MS);
  });

  it.each([
    ["was asked for", { isFullScan: true }],
    ["follows from a memory that was wrong", { isDiscarded: true }],
  ])("a scan of everything that %s takes everything", (_, options) => {
    const ecosystem = new Ecosystem(10);
    ecosystem.run(START, SINGLE);

    const { compared, run } = ecosystem.run(START + MINUTE_MS, { ...SINGLE, ...options });

    expect(compared).toHaveLength(10);
    expect(run?.isFullScan).toBe(true);
  });

  it("a repository whose record is lost is scanned as without a schedule", () => {
    const ecosystem = new Ecosystem(10);
    ecosystem.run(START, SINGLE);
    const records = new Map(ecosystem.schedule?.records);
    records.delete("acme/r4");
    if (ecosystem.schedule) ecosystem.schedule = { ...ecosystem.schedule, records };

    const { compared } = ecosystem.run(START + 1_000, SINGLE);

    expect(compared).toContain("r4");
  });

  it.each([["failing"], ["deferred"]] as const)("a repository that is %s is due at once", (what) => {
    const ecosystem = new Ecosystem(10);
    ecosystem.run(START, SINGLE);
    ecosystem.run(START + HOUR_MS, { ...SINGLE, [what]: ["r4"] });

    const next = ecosystem.run(START + HOUR_MS + 1_000, SINGLE);
    const later = ecosystem.run(START + HOUR_MS + 2_000, SINGLE);

    expect(next.compared).toContain("r4");
    expect(later.compared).not.toContain("r4");
  });

  it("learns from a default branch that moved where no times are told", () => {
    const ecosystem = new Ecosystem(4);
    const options = { ...SINGLE, knowsTimes: false };
    for (let at = START; at < START + 100 * HOUR_MS; at += HOUR_MS) {
      ecosystem.push("r2", at - MINUTE_MS);
      ecosystem.run(at, options);
    }

    const { records = new Map() } = ecosystem.schedule ?? {};

    expect(records.get("acme/r2")?.pushes).toBeGreaterThan(40);
    expect(records.get("acme/r1")?.pushes).toBe(0);
  });

  it("ten thousand pushes a day are learned as such, though only the newest are told", () => {
    const ecosystem = new Ecosystem(1);
    const stepMs = (24 * HOUR_MS) / 10_000;
    for (let at = START; at < START + 24 * HOUR_MS; at += stepMs) ecosystem.push("r0", at);
    for (let at = START; at <= START + 24 * HOUR_MS; at += HOUR_MS) ecosystem.run(at, SINGLE);

    const commits = ecosystem.schedule?.records.get("acme/r0")?.commits ?? 0;

    expect(commits).toBeGreaterThan(9_000);
    expect(commits).toBeLessThan(10_500);
  });
});

describe("a uniform schedule", () => {
  it("takes everything, asks for nothing more and keeps nothing", () => {
    const ecosystem = new Ecosystem(3, { mode: "uniform" });
    ecosystem.run(START, SINGLE);

    const { compared, run } = ecosystem.run(START + 1_000, SINGLE);

    expect(compared).toHaveLength(3);
    expect(run).toBeUndefined();
    expect(ecosystem.schedule).toBeUndefined();
  });
});
