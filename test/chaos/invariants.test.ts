import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { OURSELVES, PERSON, TOKEN } from "./accounts.ts";
import { checkLosses, checkProcess, checkWorld } from "./invariants.ts";
import { mergeAsPeople } from "./merge.ts";
import { checkOpened, checkReopened } from "./opened.ts";
import { play } from "./play.ts";
import type { FinishedProcess } from "./run-process.ts";
import { makeScenario, type Scenario } from "./scenario.ts";
import { takeStock, type World } from "./world.ts";

const ECOSYSTEM: SeedSpec = {
  users: [{ login: PERSON, id: 77 }],
  repositories: [
    {
      repository: "acme/r0",
      commits: 9,
      branches: [
        { name: "old", behindBy: 5 },
        { name: "near", behindBy: 1 },
        { name: "ecosystem-sync/old", from: "old", aheadBy: 1, author: PERSON },
      ],
      pullRequests: [{ title: "Sync", head: "ecosystem-sync/old", base: "old", author: OURSELVES }],
    },
  ],
};

const SCENARIO: Scenario = {
  ...makeScenario(1),
  mode: "pull-request",
  ecosystem: ECOSYSTEM,
  config: { auto_merge_threshold_commits: 2, sync: { diverged: "sync" } },
};

let sandbox: Sandbox;
let world: World;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: ECOSYSTEM, backend: "synthetic" });
  world = await takeStock(sandbox);
});
afterEach(() => sandbox.close());

async function call(method: string, path: string, body?: unknown): Promise<void> {
  const answer = await fetch(`${sandbox.url}/repos/acme/r0${path}`, {
    method,
    headers: { authorization: `token ${TOKEN}`, "user-agent": "chaos" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.status).toBeLessThan(300);
}

async function tipOf(name: string): Promise<string> {
  return (await sandbox.repository("acme/r0").branch(name))?.oid ?? "";
}

describe("what is checked in the end", () => {
  it("is all right where everybody's work is there and what is due has its pull request", async () => {
    expect(await checkWorld(SCENARIO, sandbox, world)).toEqual([]);
  });

  it.each<[string, () => Promise<void>, string]>([
    ["a branch that is gone", () => call("DELETE", "/git/refs/heads/near"), "near is gone"],
    [
      "a branch that was moved",
      async () => call("PATCH", "/git/refs/heads/near", { sha: await tipOf("main") }),
      "near was moved",
    ],
    [
      "a default branch that was moved",
      async () => call("PATCH", "/git/refs/heads/main", { sha: await tipOf("near"), force: true }),
      "main was moved",
    ],
    [
      "work on a branch of ours that was forced away",
      async () =>
        call("PATCH", "/git/refs/heads/ecosystem-sync/old", { sha: await tipOf("main"), force: true }),
      "work on ecosystem-sync/old is lost",
    ],
    [
      "a second pull request",
      () => call("POST", "/pulls", { title: "Again", head: "main", base: "old" }),
      "2 pull requests of ours are open into old",
    ],
    [
      "a due branch without a pull request",
      () => call("PATCH", "/pulls/1", { state: "closed" }),
      "old is due and has no pull request",
    ],
    [
      "a branch of ours that nobody needs",
      async () =>
        call("POST", "/git/refs", { ref: "refs/heads/ecosystem-sync/near", sha: await tipOf("near") }),
      "ecosystem-sync/near is left over",
    ],
  ])("reports %s", async (_, tamper, violation) => {
    await tamper();

    expect(await checkWorld(SCENARIO, sandbox, world)).toContain(`acme/r0: ${violation}`);
  });
});

describe("what is checked after a sync pull request was merged", () => {
  const REPORTING: Scenario = {
    ...SCENARIO,
    config: { auto_merge_threshold_commits: 2, sync: { diverged: "report" } },
  };

  it.each([
    [
      "asks for the next pull request of a branch that fell behind again",
      "merge",
      ["old is due and has no pull request"],
    ],
    ["asks for none after a squash, which leaves the branch as far behind as it was", "squash", []],
  ] as const)("%s", async (_, way, violations) => {
    await mergeAsPeople({ kind: "merge", ways: [way], commits: 3 }, sandbox, world);
    await call("DELETE", "/git/refs/heads/ecosystem-sync%2Fold");

    const found = await checkWorld(REPORTING, sandbox, world);

    expect(found.filter((violation) => violation.includes(" old "))).toEqual(
      violations.map((violation) => `acme/r0: ${violation}`),
    );
  });

  it("keeps what people merged: a base that is moved back is reported at once", async () => {
    const before = await tipOf("old");
    await mergeAsPeople({ kind: "merge", ways: ["merge"], commits: 3 }, sandbox, world);

    await call("PATCH", "/git/refs/heads/old", { sha: before, force: true });

    expect(await checkLosses(SCENARIO, sandbox, world)).toEqual(["acme/r0: old was moved"]);
  });

  it('keeps what "Update branch" put on a branch of ours', async () => {
    const before = await tipOf("ecosystem-sync/old");
    await mergeAsPeople({ kind: "merge", ways: ["update"], commits: 0 }, sandbox, world);
    const after = await tipOf("ecosystem-sync/old");

    await call("PATCH", "/git/refs/heads/ecosystem-sync/old", { sha: before, force: true });

    expect(after).not.toBe(before);
    expect(await checkLosses(SCENARIO, sandbox, world)).toEqual([
      "acme/r0: work on ecosystem-sync/old is lost",
    ]);
  });

  it("lets a branch get one new pull request while nothing disturbs, and not two", () => {
    const before = new Map([["acme/r0#1", "acme/r0 old"]]);
    const once = new Map([...before, ["acme/r0#2", "acme/r0 old"] as const]);

    expect(checkReopened(before, once)).toEqual([]);
    expect(checkReopened(before, new Map([...once, ["acme/r0#3", "acme/r0 old"]]))).toEqual([
      "acme/r0 old got more than one new pull request while it healed",
    ]);
  });
});

describe("what is checked in every process", () => {
  const finished: FinishedProcess = {
    plan: { inputs: {} },
    exitCode: 0,
    log: "",
    requests: 3,
    metrics: null,
    report: null,
  };

  it.each<[string, Partial<FinishedProcess>, string]>([
    ["one that left no files", {}, "a run ended with 0 and left no files"],
    ["one that shows the token", { log: `GET with ${TOKEN}` }, "the token is in the log"],
    ["one that hangs", { log: "\nHANGS\n", exitCode: null }, "a run did not end"],
    ["one that died by itself", { exitCode: null }, "a run ended by a signal that nobody sent"],
  ])("reports %s", (_, change, violation) => {
    expect(checkProcess({ ...finished, ...change })).toContain(violation);
  });
});

describe("the pull requests that a process reports", () => {
  const telling = (told: number, outcomes: Readonly<Record<string, number>>) =>
    ({ metrics: { prs_created: told, outcomes } }) as unknown as FinishedProcess;

  it.each<[string, FinishedProcess, number, number]>([
    ["as many as there are", telling(2, { opened: 2 }), 2, 0],
    ["fewer, where an answer was lost for good", telling(1, { opened: 1, failed: 1 }), 2, 0],
    ["fewer, without a failure", telling(1, { opened: 1, "already-open": 1 }), 2, 1],
    ["more", telling(2, { opened: 2 }), 1, 1],
  ])("are %s", (_, process, opened, violations) => {
    expect(checkOpened(process, opened)).toHaveLength(violations);
  });
});

describe("a scenario that is played", () => {
  it("brings processes, faults and kills, and ends well", async () => {
    const [killed, fallible] = [makeScenario(4), makeScenario(9)];

    const plays = [await play(killed), await play(fallible)];

    expect(plays.flatMap(({ violations }) => violations)).toEqual([]);
    expect(plays.every(({ runs, requests }) => runs >= 2 && requests > 0)).toBe(true);
  }, 120_000);
});
