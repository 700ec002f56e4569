/**
 * Our workflows and the composite action, run by a real runner as another repository calls them: act in host mode,
 * against a GitHub of real git repositories.
 *
 * Not covered, because act 0.2.87 does not know it: `uses: $/…` itself (see `copyProduct`), `permissions`, `concurrency`,
 * `schedule`, two jobs at a time, and artifacts of an earlier run.
 */

import { ACT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { callOf, jsonOf, outputsOf, stepOf, stepOutputOf } from "./caller-workflows.ts";
import { type Ecosystem, makeEcosystem } from "./ecosystem.ts";
import { OWNER_WITHOUT_APP } from "./stand-ins.ts";

// A run is a dozen processes, one after the other; on a busy machine that takes its time.
jest.setTimeout(300_000);

const act = findTool(ACT);
const describeWithAct = act === null ? describe.skip : describe;

/** In a template, because a plain string with a placeholder is a mistake anywhere else. */
const SYNC_TOKEN = `\${{ secrets.SYNC_TOKEN }}`;
const SECRETS = { SYNC_TOKEN: "ghp_syncTokenOfTheCaller0123456789abcdef" };
const APP = { SYNC_APP_PRIVATE_KEY: "-----BEGIN the key of an App-----" };

let ecosystem: Ecosystem;

afterEach(async () => {
  await ecosystem.remove();
});

describeWithAct(`the composite action${explainSkip(ACT, act)}`, () => {
  const workflow = stepOf("ecosystem-sync", {
    "github-token": SYNC_TOKEN,
    mode: "pull-request",
    "write-interval-ms": "0",
    "incident-close-after": "1",
  });

  it("opens one incident while a repository fails, and closes it with the next good run", async () => {
    ecosystem = await makeEcosystem(["acme/api", "acme/web"]);
    ecosystem.sandbox.faults.add({ match: { repository: "acme/api" }, kind: "status", status: 502 });

    const first = await ecosystem.caller.run({ workflow, secrets: SECRETS });
    const whileFailing = ecosystem.incidents();
    ecosystem.sandbox.faults.clear();
    const second = await ecosystem.caller.run({ workflow, secrets: SECRETS });

    expect(first.exitCode).toBe(1);
    expect(outputsOf(first)).toMatchObject({ "prs-created": "1", healthy: "false", incident: "opened" });
    expect(whileFailing).toEqual([{ state: "open", labels: ["automation-health"] }]);
    expect(second.exitCode).toBe(0);
    expect(outputsOf(second)).toMatchObject({ "prs-created": "1", healthy: "true", incident: "closed" });
    expect(ecosystem.incidents()).toEqual([{ state: "closed", labels: ["automation-health"] }]);
  });

  it("calls nothing to write when the configuration is wrong, and says so in the incident", async () => {
    ecosystem = await makeEcosystem([]);

    const run = await ecosystem.caller.run({ workflow, secrets: SECRETS });

    expect(run.exitCode).toBe(1);
    expect(outputsOf(run)).toMatchObject({ incident: "opened", "prs-created": "" });
    expect(ecosystem.incidents()).toHaveLength(1);
  });
});

describeWithAct(`ecosystem-sync.yml, called from another repository${explainSkip(ACT, act)}`, () => {
  const REPOSITORIES = ["acme/api", "acme/web", "acme/docs", "acme/cli", "other/one"];

  it("runs a shard for each owner and part, with a token of the App, and collects one report", async () => {
    ecosystem = await makeEcosystem(REPOSITORIES);
    const inputs = { mode: "pull-request", "write-interval-ms": "0", "app-id": "123", shards: "3" };

    const run = await ecosystem.caller.run({
      workflow: callOf("ecosystem-sync.yml", inputs, "SYNC_APP_PRIVATE_KEY"),
      secrets: APP,
    });

    expect(await ecosystem.pullRequestCounts()).toEqual([1, 1, 1, 1, 1]);
    expect(outputsOf(run)).toMatchObject({ healthy: "true", partial: "false", lost: "", incident: "none" });
    const slices = ["acme-1-of-2", "acme-2-of-2", "other-1-of-1"];
    const created = slices.map(
      (id) =>
        jsonOf(run, `automation-metrics/reports/automation-metrics-${id}/automation_metrics.json`)
          .prs_created,
    );
    expect(created).toEqual([expect.any(Number), expect.any(Number), 1]);
    expect(created.reduce((sum: number, count) => sum + Number(count), 0)).toBe(5);
    expect(jsonOf(run, "automation-metrics/automation_health.json")).toMatchObject({ healthy: true });
  });

  it("says which shard was lost, syncs the others, and opens an incident", async () => {
    ecosystem = await makeEcosystem(["acme/api", `${OWNER_WITHOUT_APP}/api`]);
    const inputs = { mode: "pull-request", "write-interval-ms": "0", "app-id": "123" };

    const run = await ecosystem.caller.run({
      workflow: callOf("ecosystem-sync.yml", inputs, "SYNC_APP_PRIVATE_KEY"),
      secrets: APP,
    });

    expect(run.exitCode).toBe(1);
    expect(await ecosystem.pullRequestCounts()).toEqual([1, 0]);
    const said = ["partial", "lost", "action"].map((name) => stepOutputOf(run, name));
    expect(said).toEqual(["true", `${OWNER_WITHOUT_APP}-1-of-1`, "opened"]);
    expect(ecosystem.incidents()).toHaveLength(1);
  });

  it("opens one incident while GitHub fails, and closes it with the next good run", async () => {
    ecosystem = await makeEcosystem(["acme/api"]);
    ecosystem.sandbox.faults.add({ match: { repository: "acme/api" }, kind: "status", status: 502 });
    const inputs = { mode: "pull-request", "write-interval-ms": "0", "incident-close-after": "1" };
    const workflow = callOf("ecosystem-sync.yml", inputs, "SYNC_TOKEN");

    const first = await ecosystem.caller.run({ workflow, secrets: SECRETS });
    const whileFailing = ecosystem.incidents();
    ecosystem.sandbox.faults.clear();
    const second = await ecosystem.caller.run({ workflow, secrets: SECRETS });

    expect({ exitCode: first.exitCode, action: stepOutputOf(first, "action") }).toEqual({
      exitCode: 1,
      action: "opened",
    });
    expect(whileFailing).toEqual([{ state: "open", labels: ["automation-health"] }]);
    expect(outputsOf(second)).toMatchObject({ healthy: "true", incident: "closed" });
    expect(ecosystem.incidents()).toEqual([{ state: "closed", labels: ["automation-health"] }]);
    expect(await ecosystem.pullRequestCounts()).toEqual([1]);
  });

  it("plans everything and writes nothing in a dry run", async () => {
    ecosystem = await makeEcosystem(["acme/api"]);
    const inputs = { mode: "pull-request", "dry-run": "true" };

    const run = await ecosystem.caller.run({
      workflow: callOf("ecosystem-sync.yml", inputs, "SYNC_TOKEN"),
      secrets: SECRETS,
    });

    expect(run.exitCode).toBe(0);
    expect(await ecosystem.pullRequestCounts()).toEqual([0]);
    const report = "automation-metrics/reports/automation-metrics-1-of-1/automation_sync.json";
    expect(jsonOf(run, report)).toMatchObject({
      dry_run: true,
      repositories: [{ branches: [{ outcome: "planned" }] }],
    });
  });
});

describeWithAct(`automation-health-check.yml, called from another repository${explainSkip(ACT, act)}`, () => {
  const workflow = callOf(
    "automation-health-check.yml",
    { "write-interval-ms": "0", "incident-close-after": "1" },
    "SYNC_TOKEN",
  );

  it("opens one incident while the token is refused, and closes it when it is accepted again", async () => {
    ecosystem = await makeEcosystem(["acme/api"]);
    ecosystem.sandbox.faults.add({ match: { path: "/rate_limit" }, kind: "status", status: 401 });

    const first = await ecosystem.caller.run({ workflow, secrets: SECRETS });
    ecosystem.sandbox.faults.clear();
    const second = await ecosystem.caller.run({ workflow, secrets: SECRETS });

    expect(first.exitCode).toBe(1);
    expect(jsonOf(first, "automation-health/automation_health.json")).toMatchObject({ healthy: false });
    expect(["healthy", "action"].map((name) => stepOutputOf(first, name))).toEqual(["false", "opened"]);
    expect(second.exitCode).toBe(0);
    expect(outputsOf(second)).toMatchObject({ healthy: "true", incident: "closed" });
    expect(ecosystem.incidents()).toEqual([{ state: "closed", labels: ["automation-health"] }]);
  });
});
