/** What the workflows and the composite action remember of several runs, and what becomes of it where nothing may be written. */
import { ACT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { callOf, jsonOf, stepOf } from "./caller-workflows.ts";
import { type Ecosystem, makeEcosystem } from "./ecosystem.ts";
import type { WorkflowRun } from "./workflow-run.ts";

// Several runs of a dozen processes each; on a busy machine that takes its time.
jest.setTimeout(600_000);

const act = findTool(ACT);
const describeWithAct = act === null ? describe.skip : describe;

const SYNC_TOKEN = `\${{ secrets.SYNC_TOKEN }}`;
const SECRETS = { SYNC_TOKEN: "ghp_syncTokenOfTheCaller0123456789abcdef" };
const SYNC = { mode: "pull-request", "write-interval-ms": "0" };
/** Checks that look back. */
const LOOKING_BACK = ["MET-003", "RUN-002", "RUN-004", "RUN-005", "DAT-001", "SLF-001"];

let ecosystem: Ecosystem;

afterEach(async () => {
  await ecosystem.remove();
});

const runIds = (records: readonly Readonly<Record<string, unknown>>[]) =>
  records.map(({ run }) => (run as { readonly id: string }).id);

function reasonsOf(run: WorkflowRun, file: string): readonly unknown[] {
  const checks = jsonOf(run, file).checks as readonly { readonly id: string; readonly reason: string }[];
  return LOOKING_BACK.map((id) => checks.find((check) => check.id === id)?.reason);
}

const HEALTH = "automation-metrics/automation_health.json";

describeWithAct(`the history of ecosystem-sync.yml${explainSkip(ACT, act)}`, () => {
  it("grows by one record per shard and run, with incidents, and the health check looks back at it", async () => {
    ecosystem = await makeEcosystem(["acme/api", "acme/web"]);
    const workflow = callOf(
      "ecosystem-sync.yml",
      { ...SYNC, shards: "2", "incident-close-after": "1" },
      "SYNC_TOKEN",
    );
    const run = () => ecosystem.caller.run({ workflow, secrets: SECRETS });

    const first = await run();
    ecosystem.sandbox.faults.add({ match: { repository: "acme/api" }, kind: "status", status: 502 });
    await run();
    ecosystem.sandbox.faults.clear();
    const third = await run();

    const [runs, repositories, health, incidents, operations] = await Promise.all(
      ["runs", "repositories", "health", "incidents", "operations"].map(ecosystem.history),
    );
    expect(runIds(runs ?? []).toSorted()).toEqual(["1001", "1001", "1002", "1002", "1003", "1003"]);
    expect(runIds(health ?? [])).toEqual(["1001", "1002", "1003"]);
    expect(repositories).toContainEqual(
      expect.objectContaining({ repository: "acme/api", status: "failed" }),
    );
    expect((incidents ?? []).map(({ from, to }) => `${from}>${to}`)).toEqual(["ok>failing", "failing>ok"]);
    const opened = (operations ?? []).filter(({ operation }) => String(operation).startsWith("open-"));
    expect(opened.map(({ operation, repository }) => `${operation} ${repository}`).toSorted()).toEqual([
      "open-issue caller/home",
      "open-pull-request acme/api",
      "open-pull-request acme/web",
    ]);
    expect(reasonsOf(first, HEALTH)).toEqual(LOOKING_BACK.map(() => "NoHistoryYet"));
    expect(reasonsOf(third, HEALTH)).not.toContain("NoHistoryYet");
    expect(first.log).not.toMatch(/::(?:warning|error)::.*history/);
  });

  it("is a warning and no failure where the branch may not be written", async () => {
    ecosystem = await makeEcosystem(["acme/api"]);
    for (const match of [{ path: "^/repos/caller/home/git/" }, { graphql: "createCommitOnBranch" }]) {
      ecosystem.sandbox.faults.add({ match, kind: "status", status: 403 });
    }

    const workflow = callOf("ecosystem-sync.yml", { ...SYNC, "incident-open-after": "2" }, "SYNC_TOKEN");
    const run = await ecosystem.caller.run({ workflow, secrets: SECRETS });

    const spilled = Object.keys(run.artifacts).filter((name) => name.startsWith("automation-history-spill-"));
    expect(run.exitCode).toBe(0);
    expect(run.log.match(/::warning::.*Give the job `contents: write`/g) ?? []).toHaveLength(1);
    expect(spilled).toEqual(["automation-history-spill-1001/automation_history_spill.jsonl"]);
    expect(await ecosystem.pullRequestCounts()).toEqual([1]);
    expect(await ecosystem.branches("caller/home")).toEqual(["main"]);
  });

  it.each([
    ["ecosystem-sync.yml", HEALTH, { ...SYNC, "history-branch": "none" }],
    ["ecosystem-sync-without-history.yml", HEALTH, SYNC],
    [
      "automation-health-check.yml",
      "automation-health/automation_health.json",
      { "history-branch": "none", "write-interval-ms": "0" },
    ],
  ])("is neither written nor read by %s where it is off", async (file, report, inputs) => {
    ecosystem = await makeEcosystem(["acme/api"]);

    const run = await ecosystem.caller.run({
      workflow: callOf(file, inputs, "SYNC_TOKEN"),
      secrets: SECRETS,
    });

    expect(run.exitCode).toBe(0);
    expect(reasonsOf(run, report)).toEqual(LOOKING_BACK.map(() => "NoHistory"));
    expect(await ecosystem.branches("caller/home")).toEqual(["main"]);
  });

  it("is not written by a dry run", async () => {
    ecosystem = await makeEcosystem(["acme/api"]);
    const workflow = callOf("ecosystem-sync.yml", { ...SYNC, "dry-run": "true" }, "SYNC_TOKEN");

    const run = await ecosystem.caller.run({ workflow, secrets: SECRETS });

    expect(run.exitCode).toBe(0);
    expect(await ecosystem.branches("caller/home")).toEqual(["main"]);
  });
});

describeWithAct(`the history of automation-health-check.yml${explainSkip(ACT, act)}`, () => {
  it("has a record of each check, on the branch that is named, without names where they are hidden", async () => {
    ecosystem = await makeEcosystem(["acme/api"]);
    const inputs = { "write-interval-ms": "0", "history-redact": "names" };
    const workflow = callOf("automation-health-check.yml", inputs, "SYNC_TOKEN");

    for (const _round of [1, 2]) await ecosystem.caller.run({ workflow, secrets: SECRETS });

    const health = await ecosystem.history("health");
    expect(runIds(health)).toEqual(["1001", "1002"]);
    expect(health[1]).toMatchObject({ checks: { "SLF-001": { status: "ok" } } });
    expect(JSON.stringify(health)).not.toContain("acme/api");
  });
});

describeWithAct(`the history of the composite action${explainSkip(ACT, act)}`, () => {
  it("ignores one failing run, opens an incident for the second, and closes it after two good ones", async () => {
    ecosystem = await makeEcosystem(["acme/api", "acme/web"]);
    const inputs = { "github-token": SYNC_TOKEN, ...SYNC, "incident-open-after": "2" };
    const run = () => ecosystem.caller.run({ workflow: stepOf("ecosystem-sync", inputs), secrets: SECRETS });
    const states: unknown[] = [];

    ecosystem.sandbox.faults.add({ match: { repository: "acme/api" }, kind: "status", status: 502 });
    for (const round of [1, 2, 3, 4]) {
      if (round === 3) ecosystem.sandbox.faults.clear();
      await run();
      states.push(ecosystem.incidents().map(({ state }) => state));
    }

    const transitions = (await ecosystem.history("incidents")).map(({ from, to }) => `${from}>${to}`);
    expect(states).toEqual([[], ["open"], ["open"], ["closed"]]);
    expect(transitions).toEqual(["ok>suspect", "suspect>failing", "failing>recovering", "recovering>ok"]);
    expect(runIds(await ecosystem.history("runs"))).toEqual(["1001", "1002", "1003", "1004"]);
  });
});
