import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";

const TOKEN = "github_pat_bundleTestToken0123456789";

let sandbox: Sandbox;
let workspace: string;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: { repositories: [{ repository: "acme/ops" }] } });
  workspace = await mkdtemp(join(tmpdir(), "automation-bundle-"));
});

afterEach(async () => {
  await sandbox.close();
  await rm(workspace, { recursive: true, force: true });
});

/** One run of the workflow in health-check's README: look, then report, whatever came out. */
async function runWorkflow(id: number) {
  const environment = {
    ...sandbox.environment(),
    GITHUB_REPOSITORY: "acme/ops",
    GITHUB_WORKFLOW: "Automation health",
    GITHUB_JOB: "watch",
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_ATTEMPT: "1",
  };
  const health = await runBundledAction({
    action: "health-check",
    workspace,
    environment,
    inputs: { "github-token": TOKEN },
  });
  const incident = await runBundledAction({
    action: "report-incident",
    workspace,
    environment,
    inputs: {
      "github-token": TOKEN,
      "report-files": "automation_health.json",
      "write-interval-ms": "0",
    },
  });
  return { health, incident };
}

async function repair(): Promise<void> {
  await mkdir(join(workspace, "config"), { recursive: true });
  await writeFile(join(workspace, "config", "ecosystem-repos.json"), '{"repositories": ["acme/ops"]}');
}

describe("the bundles of health-check and report-incident", () => {
  it("find what is wrong, tell it once, and take it back when it is right", async () => {
    const broken = await runWorkflow(1);
    const still = await runWorkflow(2);
    await repair();
    const repaired = await runWorkflow(3);
    const good = await runWorkflow(4);

    expect([broken, still, repaired, good].map(({ health }) => health.exitCode)).toEqual([1, 1, 0, 0]);
    expect([broken, still, repaired, good].map(({ incident }) => incident.outputs.action)).toEqual([
      "opened",
      "updated",
      "updated",
      "closed",
    ]);
    expect(sandbox.repository("acme/ops").issues()).toMatchObject([
      {
        title: "[health] 1 failing: CFG-001 - Automation health / watch",
        state: "closed",
        stateReason: "completed",
        comments: [expect.objectContaining({ body: expect.stringContaining("**Recovered**") })],
      },
    ]);
  });

  it("leave no token in what they write", async () => {
    const { health, incident } = await runWorkflow(1);

    const report = await readFile(join(workspace, "automation_health.json"), "utf8");
    const body = sandbox.repository("acme/ops").issues()[0]?.body;
    expect([report, body, health.summary, incident.summary].join("\n")).not.toContain(TOKEN);
  });
});
