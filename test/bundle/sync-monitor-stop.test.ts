import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { PEOPLE } from "./people.ts";
import { makeWorkspace, outcomesOf, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox | undefined;
let workspace: SyncWorkspace | undefined;

afterEach(async () => {
  await sandbox?.close();
  await workspace?.remove();
});

const names = (count: number) => Array.from({ length: count }, (_, index) => `acme/r${index}`);

/** Repositories with one stale branch each; writes to some of them are refused. */
async function open(
  count: number,
  isRefused: (index: number) => boolean = () => false,
  config: Readonly<Record<string, unknown>> = {},
) {
  const repositories = names(count).map((repository) => ({
    ...{ repository, commits: 15, branches: [{ name: "dev", behindBy: 12 }] },
  }));
  const seed: SeedSpec = { ...PEOPLE, repositories };
  sandbox = await startSandbox({ seed });
  for (const repository of names(count).filter((_, index) => isRefused(index))) {
    sandbox.faults.add({ kind: "status", status: 403, match: { method: "POST", repository } });
  }
  workspace = await makeWorkspace(sandbox, names(count), config);
  return { sandbox, workspace };
}

async function openPullRequests(of: Sandbox): Promise<number> {
  const all = await Promise.all(of.repositories().map((repository) => repository.pullRequests()));
  return all.flat().filter(({ state }) => state === "open").length;
}

describe("a run whose writes fail", () => {
  it("stops at the percentage that is asked for, fails, and leaves the others for the next run", async () => {
    const stage = await open(12, (index) => index % 2 === 0);

    const run = await stage.workspace.run({
      ...{ "stop-when-failed-percent": "40", concurrency: "1", "min-success-rate": "0" },
    });

    const outcomes = Object.values(outcomesOf(run));
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain("The run stopped writing:");
    expect(outcomes.filter((outcome) => outcome === "deferred")).toHaveLength(7);
    expect(await openPullRequests(stage.sandbox)).toBe(
      outcomes.filter((outcome) => outcome === "opened").length,
    );
  });

  it.each([
    ["", {}],
    [", under a prefix of the configuration, too", { pull_requests: { branch_prefix: "bot/sync-" } }],
  ])("undoes what it wrote where that is asked for%s", async (_, config) => {
    const stage = await open(12, (index) => index % 2 === 0, config);

    const run = await stage.workspace.run({
      ...{ "stop-when-failed-percent": "40", concurrency: "1", "min-success-rate": "0" },
      "roll-back-on-stop": "true",
    });

    expect(run.exitCode).toBe(1);
    expect(run.metrics?.prs_created).toBe(0);
    expect(Object.values(outcomesOf(run))).not.toContain("opened");
    expect(await openPullRequests(stage.sandbox)).toBe(0);
    const branches = await Promise.all(
      stage.sandbox.repositories().map((repository) => repository.branches()),
    );
    expect(new Set(branches.flat().map(({ name }) => name))).toEqual(new Set(["dev", "main"]));
  });

  it("writes to the canary repositories first, and to no other one when they fail", async () => {
    const stage = await open(4, () => true);

    const run = await stage.workspace.run({
      canary: "25",
      "canary-wait-minutes": "0",
      "min-success-rate": "0",
    });

    expect(run.exitCode).toBe(1);
    const outcomes = Object.values(outcomesOf(run)).toSorted();
    expect(outcomes).toEqual(["deferred", "deferred", "deferred", "failed"]);
  });

  it("goes on after a canary without checks", async () => {
    const stage = await open(4);

    const run = await stage.workspace.run({ canary: "25", "canary-wait-minutes": "0" });

    expect(run.exitCode).toBe(0);
    expect(await openPullRequests(stage.sandbox)).toBe(4);
  });
});
