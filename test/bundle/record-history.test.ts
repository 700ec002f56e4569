/** The bundle of record-history in a process of its own: killed at every step, and while people change the branch. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, utimes, watch, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HistoryRecord, readHistory } from "@automation/core/history";
import { summarizeRun } from "@automation/core/metrics";
import type { Clock, HistoryStore } from "@automation/core/ports";
import { createSyncReport } from "@automation/core/report";
import type { RepositoryResult } from "@automation/core/sync";
import { createHistoryFolder } from "@automation/folder";
import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { type Gate, type KillPlan, openGate } from "@automation/test-kit/request-gate";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";

const BUNDLE = join(PROJECT_ROOT, "actions/record-history/dist/index.js");
const TOKEN = "ghp_recordHistoryTestToken0123456789abcdef";
const DAY_MS = 86_400_000;
/** The tests end on the day on which they begin. */
const NOW = Date.now();
const PLACE = { repository: ref("acme/ops"), branch: "automation-data" };
const clock: Clock = { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "record-history-"));
  await writeFile(join(workspace, ".output"), "");
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

/** Writes the reports of a run: one record of the run, and one of each of its three repositories. */
async function writeReports(id: number, ageMs = 0) {
  const repositories = ["api", "web", "docs"].map(
    (name): RepositoryResult => ({
      repository: { owner: "acme", name },
      status: "scanned",
      threshold: 10,
      branches: [{ name: "old", aheadBy: 0, behindBy: 10 + id, outcome: "reported" }],
    }),
  );
  const atMs = NOW - ageMs + id;
  const times = { startedAtMs: atMs - 60_000, finishedAtMs: atMs };
  const run = { id: String(id), attempt: 1, workflow: "Sync", repository: "acme/ops" };
  const facts = { ...times, repositories, errors: [], isPartial: false };
  const metrics = summarizeRun({ ...facts, requestCount: 3, rateLimit: {}, run });
  const report = createSyncReport({ ...facts, mode: "report", isDryRun: false, threshold: 10 });
  await writeFile(join(workspace, "automation_metrics.json"), JSON.stringify(metrics));
  await writeFile(join(workspace, "automation_sync.json"), JSON.stringify(report));
}

const RECORDS_A_RUN = 4;

/** Starts the bundle for a run. */
function start(
  id: number,
  inputs: Readonly<Record<string, string>>,
  token = TOKEN,
  url = "http://127.0.0.1:9",
) {
  const variables = { "github-token": token, ...inputs };
  return spawn(process.execPath, [BUNDLE], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(workspace, ".output"),
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: url,
      GITHUB_REPOSITORY: "acme/ops",
      GITHUB_WORKFLOW: "Sync",
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: "1",
      ...Object.fromEntries(
        Object.entries(variables).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
}

/** Everything that is in a history, as the number of records of each run; expects that nothing is damaged. */
async function countRecords(store: HistoryStore): Promise<Readonly<Record<string, number>>> {
  const query = {
    streams: ["runs", "repositories"],
    fromMs: NOW - 5 * DAY_MS,
    untilMs: NOW + DAY_MS,
  } as const;
  const { records, damage } = await readHistory(store, query);
  expect(damage).toEqual({ unreadable: 0, torn: 0, newer: 0, duplicate: 0, foreign: 0 });
  const all: readonly HistoryRecord[] = [...records.values()].flat();
  const counts: Record<string, number> = {};
  for (const { run } of all) counts[run.id ?? ""] = (counts[run.id ?? ""] ?? 0) + 1;
  return counts;
}

describe("in a branch", () => {
  let github: LocalGitHub;
  let gate: Gate;
  let tokens = 0;

  beforeEach(async () => {
    github = await startLocalGitHub({ repositories: [{ repository: "acme/ops" }] });
    gate = await openGate(github.sandbox.url);
  });
  afterEach(async () => {
    await gate.close();
    await github.sandbox.close();
  });

  async function record(id: number, kill?: KillPlan, ageMs = 0) {
    await writeReports(id, ageMs);
    tokens += 1;
    const token = `${TOKEN}${tokens}`;
    let strike: () => void = () => undefined;
    const pass = gate.admit(token, kill, () => strike());
    const child = start(id, {}, token, gate.url);
    strike = () => child.kill("SIGKILL");
    child.stdout.resume();
    child.stderr.resume();
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    await pass.settle();
    return { code, signal, requests: pass.count() };
  }

  it("costs at most four requests a record, also the first one and the first of a day; looking for old shards comes on top, once a week", async () => {
    const costs: number[] = [];
    for (const [id, age] of [
      [1, 3],
      [2, 3],
      [3, 1],
      [4, 0],
      [5, 0],
    ] as const) {
      costs.push((await record(id, undefined, age * DAY_MS)).requests);
    }

    const rollup = await github.openHistory(PLACE).open(["v1/rollup"]);
    const [looksForOldShards, toRead] = [4, 3];
    expect(costs).toEqual([4, toRead, 2, toRead + looksForOldShards, toRead]);
    expect(rollup.files).toHaveLength(1);
    expect(Object.values(await countRecords(github.openHistory(PLACE)))).toEqual([4, 4, 4, 4, 4]);
  });

  it.each(["before", "after"] as const)(
    "has every record once when the process is killed %s GitHub did what it asked for, at each of its requests",
    async (when) => {
      const expected: Record<string, number> = {};
      let id = 0;
      for (const atRequest of [1, 2, 3, 4]) {
        id += 1;
        const killed = await record(id, { atRequest, when });
        // Once the branch is there, a run has three requests.
        expect(killed.signal).toBe(atRequest <= 3 || id === 1 ? "SIGKILL" : null);
        const again = await record(id);

        expected[id] = RECORDS_A_RUN;
        expect(again.code).toBe(0);
        expect(await countRecords(github.openHistory(PLACE))).toEqual(expected);
      }
    },
    60_000,
  );

  it.each([1, 2, 3, 4])(
    "has every record once when the process that makes the branch is killed at its request %d",
    async (atRequest) => {
      for (const when of ["before", "after"] as const) {
        const id = when === "before" ? 1 : 2;
        await record(id, { atRequest, when });
        await record(id);
        expect((await countRecords(github.openHistory(PLACE)))[id]).toBe(RECORDS_A_RUN);
        await github.actAsSomebody("DELETE", `/repos/acme/ops/git/refs/heads/${PLACE.branch}`);
      }
    },
    60_000,
  );

  it("goes on, and loses nothing of its own, while a person throws the branch back and deletes it again and again", async () => {
    await record(1);
    const first = (await github.branches.read(PLACE.repository, PLACE.branch))?.oid ?? "";
    const path = `/repos/acme/ops/git/refs/heads/${PLACE.branch}`;
    let runs = 1;
    for (const act of ["PATCH", "DELETE", "PATCH", "DELETE"] as const) {
      runs += 1;
      let isDone = false;
      const strike = setInterval(() => {
        if (isDone) return;
        isDone = true;
        void github
          .actAsSomebody(act, path, act === "PATCH" ? { sha: first, force: true } : undefined)
          .catch(() => undefined);
      }, 25);
      const { code } = await record(runs);
      clearInterval(strike);
      expect(code).toBe(0);
      await record(runs);
      expect((await countRecords(github.openHistory(PLACE)))[runs]).toBe(RECORDS_A_RUN);
    }
  }, 60_000);
});

describe("in a folder", () => {
  const root = () => join(workspace, "history");

  /** A lock that the killed process left would be waited for. */
  async function ageLock() {
    const lock = join(root(), ".lock");
    const longAgo = new Date(Date.now() - 60_000);
    for (const name of await readdir(lock).catch(() => [])) await utimes(join(lock, name), longAgo, longAgo);
  }

  it("has every record once when the process is killed at any moment of its writing, and runs again", async () => {
    await mkdir(root());
    const expected: Record<string, number> = {};
    const killed = new Set<string>();
    for (let id = 1; id <= 16; id += 1) {
      await writeReports(id);
      const child = start(id, { folder: "history" });
      child.stdout.resume();
      child.stderr.resume();
      const closed = once(child, "close") as Promise<[number | null, string | null]>;
      const stop = new AbortController();
      void closed.then(() => stop.abort());
      // The nth thing that happens in the folder is its last one.
      const strike = async () => {
        let seen = 0;
        for await (const event of watch(root(), { recursive: true, signal: stop.signal })) {
          seen += 1;
          if (seen < id) continue;
          killed.add(String(event.filename));
          child.kill("SIGKILL");
          return;
        }
      };
      await strike().catch(() => undefined);
      const [, signal] = await closed;
      if (signal === null) break;

      await ageLock();
      const again = start(id, { folder: "history" });
      again.stdout.resume();
      again.stderr.resume();
      const [code] = (await once(again, "close")) as [number | null];
      expected[id] = RECORDS_A_RUN;
      expect(code).toBe(0);
      expect(await countRecords(createHistoryFolder(root(), clock))).toEqual(expected);
    }
    expect(killed.size).toBeGreaterThan(3);
  }, 120_000);
});
