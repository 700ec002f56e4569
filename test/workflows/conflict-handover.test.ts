/** What the sync left in conflict is handed to resolve-conflicts, by the composite action and by the workflow. */
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { ACT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { callOf, outputsOf, stepOf, stepOutputOf } from "./caller-workflows.ts";
import { type CallerRepository, makeCaller } from "./workflow-run.ts";

// A run is a dozen processes, one after the other; on a busy machine that takes its time.
jest.setTimeout(300_000);

const act = findTool(ACT);
const describeWithAct = act === null ? describe.skip : describe;

const SECRETS = { SYNC_TOKEN: "ghp_syncTokenOfTheCaller0123456789abcdef" };

let sandbox: Sandbox;
let caller: CallerRepository;

afterEach(async () => {
  await caller.remove();
  await sandbox.close();
});

/** One repository, whose one branch conflicts in a file of prose: that is left to a person. */
async function start(automation: Readonly<Record<string, boolean>>): Promise<void> {
  const branches = [{ name: "release/1.2", behindBy: 14, aheadBy: 1, conflicts: true }];
  const seeds = [{ repository: "acme/api", commits: 30, branches }, { repository: "caller/home" }];
  sandbox = await startSandbox({ seed: { repositories: seeds } });
  const config = {
    repositories: ["acme/api"],
    sync: { diverged: "sync" },
    automation_config: automation,
  };
  caller = await makeCaller(act ?? "", sandbox, [], {
    "config/ecosystem-repos.json": JSON.stringify(config),
  });
}

async function labels(): Promise<readonly string[]> {
  const [pullRequest] = await sandbox.repository("acme/api").pullRequests();
  return (pullRequest?.labels ?? []).map(String).toSorted();
}

describeWithAct(`a sync pull request that conflicts${explainSkip(ACT, act)}`, () => {
  it("is checked in the composite action's own step", async () => {
    await start({});
    const inputs = {
      "github-token": `\${{ secrets.SYNC_TOKEN }}`,
      mode: "pull-request",
      "write-interval-ms": "0",
    };

    const run = await caller.run({ workflow: stepOf("ecosystem-sync", inputs), secrets: SECRETS });

    expect(outputsOf(run)).toMatchObject({ "conflicts-resolved": "0", "conflicts-unresolved": "1" });
    expect(await labels()).toEqual(["conflict-needs-human", "ecosystem-sync", "sync-conflict"]);
  });

  it("is checked in the workflow's shard, and the report of it is kept", async () => {
    await start({});
    const inputs = { mode: "pull-request", "write-interval-ms": "0" };

    const run = await caller.run({
      workflow: callOf("ecosystem-sync.yml", inputs, "SYNC_TOKEN"),
      secrets: SECRETS,
    });

    expect(stepOutputOf(run, "unresolved")).toBe("1");
    expect(Object.keys(run.artifacts)).toContain("automation-conflicts-1-of-1/automation_conflicts.json");
    expect(await labels()).toContain("conflict-needs-human");
  });

  it("is left as it is where the configuration turns that off", async () => {
    await start({ conflict_resolution_enabled: false });
    const inputs = { mode: "pull-request", "write-interval-ms": "0" };

    const run = await caller.run({
      workflow: callOf("ecosystem-sync.yml", inputs, "SYNC_TOKEN"),
      secrets: SECRETS,
    });

    expect(stepOutputOf(run, "unresolved")).toBe("0");
    expect(run.log).toContain("conflict_resolution_enabled: false");
    expect(await labels()).toEqual(["ecosystem-sync", "sync-conflict"]);
  });
});
