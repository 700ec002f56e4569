import { readHistory, recordHistory } from "@automation/core/history";
import type { RepositorySeed } from "@automation/github-sandbox";
import { describeHistoryStore, recordOptions, runRecord } from "@automation/test-kit/history-store-contract";
import {
  type LocalGitHub,
  type LocalSettings,
  ref,
  startLocalGitHub,
} from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { LOST, NOT_DONE } from "./lost-answers.ts";

const REPOSITORY = ref("acme/automation");
const PLACE = { repository: REPOSITORY, branch: "automation-data" };
const NOW = Date.parse("2026-12-01T12:00:00Z");
const QUERY = { streams: ["runs"], fromMs: NOW, untilMs: NOW } as const;
const GRAPHQL = "POST /graphql";

let local: LocalGitHub | undefined;

async function start(seed: Partial<RepositorySeed> = {}, settings: LocalSettings = {}) {
  local = await startLocalGitHub({ repositories: [{ repository: "acme/automation", ...seed }] }, settings);
  return local;
}

const stop = async () => {
  await local?.stop();
  local = undefined;
};

const store = (github: Pick<LocalGitHub, "openHistory">) => github.openHistory(PLACE);
const record = (github: Pick<LocalGitHub, "openHistory">, number: number) =>
  recordHistory(store(github), [runRecord(number)], recordOptions());

async function readNumbers(github: LocalGitHub) {
  const { records, damage } = await readHistory(store(github), QUERY);
  expect(damage).toEqual({ unreadable: 0, torn: 0, newer: 0, duplicate: 0, foreign: 0 });
  return records.get("runs")?.map(({ repos_scanned }) => repos_scanned);
}

describeHistoryStore("a branch", async () => {
  const started = await start();
  return { connect: () => store(started), stop };
}, [12, 24]);

describe("a history in a branch", () => {
  afterEach(stop);

  it("is a branch of its own, and costs at most four requests a record", async () => {
    const github = await start();
    const costs: number[] = [];
    for (const number of [1, 2, 3]) {
      const before = github.requests().length;
      await record(github, number);
      costs.push(github.requests().length - before);
    }

    const main = (await github.sandbox.repository("acme/automation").branch("main"))?.oid ?? "";
    const tip = await github.branches.read(REPOSITORY, "automation-data");
    const comparison = await github.branches.compare(REPOSITORY, main, tip?.oid ?? "");
    expect(costs).toEqual([4, 3, 3]);
    expect(comparison).toBeNull();
    expect(await readNumbers(github)).toEqual([1, 2, 3]);
  });

  it.each(["POST /graphql", "POST /repos/{owner}/{repo}/git/refs"])(
    "has each record once, whatever becomes of the answer to %s",
    async (line) => {
      const [method = "", path = ""] = line.split(" ");
      for (const fault of [...LOST, ...NOT_DONE]) {
        const github = await start();
        if (line === GRAPHQL) await record(github, 1);
        const graphql = line === GRAPHQL ? { graphql: "recordHistory" } : { path };
        github.sandbox.faults.add({ ...fault, match: { method, ...graphql }, times: 1 });

        const result = await record(github, 2);

        expect(result.status).toBe("recorded");
        expect(await readNumbers(github)).toEqual(line === GRAPHQL ? [1, 2] : [2]);
        await stop();
      }
    },
  );

  it.each([
    { type: "STALE_DATA", message: 'Expected branch to point to "1" but it did not. Pull and try again.' },
    { type: "UNPROCESSABLE", message: 'Expected branch to point to "1" but it did not.' },
    { message: 'Expected branch to point to "1" but it did not.' },
    { type: "NOT_FOUND", message: "Could not resolve to a Ref." },
  ])("looks again after %j, and has each record once", async (answer) => {
    const github = await start();
    await record(github, 1);
    github.sandbox.faults.add({
      kind: "graphql-error",
      ...answer,
      match: { graphql: "recordHistory" },
      times: 2,
    });

    const result = await record(github, 2);

    expect(result).toMatchObject({ status: "recorded", added: 1, attempts: 3 });
    expect(await readNumbers(github)).toEqual([1, 2]);
  });

  it("has each record once when what is read lags behind what was written, and the answer is stale for it", async () => {
    const github = await start();
    for (const number of [1, 2, 3]) await record(github, number);
    github.sandbox.faults.add({ kind: "stale-read", match: { graphql: "historyFiles" }, times: 3 });
    const [lost] = LOST;
    if (lost !== undefined) {
      github.sandbox.faults.add({ ...lost, match: { graphql: "recordHistory" }, times: 1 });
    }

    const result = await record(github, 4);

    expect(result.status).toBe("recorded");
    github.sandbox.faults.clear();
    expect(await readNumbers(github)).toEqual([1, 2, 3, 4]);
  });

  it("gives up a write that is refused for another reason, after one attempt", async () => {
    const github = await start();
    await record(github, 1);
    const answer = {
      type: "UNPROCESSABLE",
      message: "A path was requested for deletion which does not exist.",
    };
    github.sandbox.faults.add({
      kind: "graphql-error",
      ...answer,
      match: { graphql: "recordHistory" },
      times: 1,
    });

    expect(await record(github, 2)).toMatchObject({ status: "refused" });
    expect(await readNumbers(github)).toEqual([1]);
  });

  it("has each record once when the writer is killed before any of its requests and starts again", async () => {
    for (const after of [0, 1, 2, 3, 4]) {
      const github = await start({}, { maxRetries: 0 });
      github.sandbox.faults.add({ kind: "reset-before", after });
      await record(github, 1).catch(() => undefined);
      github.sandbox.faults.clear();

      await record(github, 1);

      expect(await readNumbers(github)).toEqual([1]);
      await stop();
    }
  });

  it("goes on when a person throws it back or deletes it while it is written", async () => {
    const github = await start();
    await record(github, 1);
    const oid = (await github.branches.read(REPOSITORY, PLACE.branch))?.oid ?? "";
    await record(github, 2);
    const snapshot = await store(github).open(["v1/runs/2026/12"]);
    const path = "/repos/acme/automation/git/refs/heads/automation-data";
    await github.actAsSomebody("PATCH", path, { sha: oid, force: true });

    const thrownBack = await snapshot.write(new Map([["v1/runs/2026/12/01.jsonl", "x"]]), "Late");
    await record(github, 3);
    const afterwards = await readNumbers(github);
    const later = await store(github).open(["v1/runs/2026/12"]);
    await github.actAsSomebody("DELETE", path);
    const deleted = await later.write(new Map([["v1/runs/2026/12/01.jsonl", "x"]]), "Late");
    await record(github, 4);

    expect({ thrownBack, deleted }).toEqual({
      thrownBack: { status: "stale" },
      deleted: { status: "stale" },
    });
    expect(afterwards).toEqual([1, 3]);
    expect(await readNumbers(github)).toEqual([4]);
  });

  it.each([
    [
      "a protected branch",
      { branches: [{ name: "automation-data", isOrphan: true, aheadBy: 1, isProtected: true }] },
    ],
    ["an archived repository", { isArchived: true }],
  ] as const)("is refused for %s, with the reason, after one attempt", async (_, seed) => {
    const github = await start(seed as Partial<RepositorySeed>);

    const result = await record(github, 1);

    expect(result).toMatchObject({ status: "refused", message: expect.stringContaining("Could not") });
    expect(github.requests().length).toBeLessThanOrEqual(4);
  });

  it("has the texts that GraphQL would cut", async () => {
    const github = await start();
    const long = "x".repeat(600_000);
    await (await store(github).open([])).write(new Map([["v1/rollup/days.json", long]]), "Begin");

    const snapshot = await store(github).open(["v1/rollup"]);

    expect((await snapshot.read(["v1/rollup/days.json"])).get("v1/rollup/days.json")).toBe(long);
  });
});
