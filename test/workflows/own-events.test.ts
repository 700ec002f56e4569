/** Our workflows as this repository itself runs them: by their own events, without any input. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ACT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { ROOT } from "../../scripts/repository.ts";
import { jsonOf } from "./caller-workflows.ts";
import { type Ecosystem, makeEcosystem } from "./ecosystem.ts";
import { resolveSelfReferences } from "./product.ts";

// A run is a dozen processes, one after the other; on a busy machine that takes its time.
jest.setTimeout(300_000);

const act = findTool(ACT);
const describeWithAct = act === null ? describe.skip : describe;

const SECRETS = { SYNC_TOKEN: "ghp_syncTokenOfThisRepository0123456789ab" };
const ENABLED = { AUTOMATION_ENABLED: "true" };

let ecosystem: Ecosystem;

afterEach(async () => {
  await ecosystem.remove();
});

const workflowOf = (file: string) =>
  resolveSelfReferences(readFileSync(path.join(ROOT, ".github", "workflows", file), "utf8"));

describeWithAct(`the workflows of this repository${explainSkip(ACT, act)}`, () => {
  it.each([
    ["ecosystem-sync.yml", "schedule"],
    ["automation-health-check.yml", "schedule"],
    ["automation-health-check.yml", "push"],
  ])("%s does nothing on %s until somebody turns it on", async (file, event) => {
    ecosystem = await makeEcosystem(["acme/api"]);

    const run = await ecosystem.caller.run({ workflow: workflowOf(file), event, secrets: SECRETS });

    // Not its exit code: act cannot skip a job whose matrix comes from a job that was skipped, and ends with an error.
    expect(run.log).not.toContain("Run Main");
    expect(ecosystem.sandbox.journal()).toEqual([]);
  });

  it("ecosystem-sync.yml scans on its schedule, with its defaults, and writes nothing but its history", async () => {
    ecosystem = await makeEcosystem(["acme/api"]);

    const run = await ecosystem.caller.run({
      workflow: workflowOf("ecosystem-sync.yml"),
      event: "schedule",
      secrets: SECRETS,
      variables: ENABLED,
    });

    const report = "automation-metrics/reports/automation-metrics-1-of-1/automation_sync.json";
    expect(jsonOf(run, report)).toMatchObject({
      mode: "report",
      repositories: [{ branches: [{ outcome: "reported" }] }],
    });
    expect(run.exitCode).toBe(0);
    const writes = ecosystem.sandbox.journal().filter(({ isWriteApplied }) => isWriteApplied);
    expect(writes.map(({ path }) => path)).toEqual(
      ["trees", "commits", "refs"].map((what) => `/repos/caller/home/git/${what}`),
    );
    expect(await ecosystem.branches("caller/home")).toEqual(["automation-data", "main"]);
  });

  it("automation-health-check.yml checks on its schedule, with its defaults", async () => {
    ecosystem = await makeEcosystem(["acme/api"]);

    const run = await ecosystem.caller.run({
      workflow: workflowOf("automation-health-check.yml"),
      event: "schedule",
      secrets: SECRETS,
      variables: ENABLED,
    });

    expect(jsonOf(run, "automation-health/automation_health.json")).toMatchObject({ healthy: true });
    expect(run.exitCode).toBe(0);
  });

  it("validate.yml finds what is wrong on a pull request", async () => {
    ecosystem = await makeEcosystem([]);

    const run = await ecosystem.caller.run({ workflow: workflowOf("validate.yml"), event: "pull_request" });

    const report = jsonOf(run, "automation-validation/automation_validation.json");
    expect(report).toMatchObject({ valid: false });
    expect(run.exitCode).toBe(1);
  });
});
