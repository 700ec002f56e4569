import { join } from "node:path";
import { createRecord, type HistoryRecord, recordHistory } from "@automation/core/history";
import { createHistoryFolder } from "@automation/folder";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { ActionWorkspace } from "@automation/test-kit/action-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

const TOKEN = "ghp_evaluateToken0123456789abcdefABCDEFab";
const DAY = 86_400_000;
const START = new Date(Date.now() - 20 * DAY).toISOString().slice(0, 10);
const RUN = { id: "1", attempt: 1, workflow: "Sync", repository: "acme/ops", event: "schedule" };

let sandbox: Sandbox;
let workspace: ActionWorkspace;

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: { repositories: [{ repository: "acme/ops" }, { repository: "acme/r1" }] },
  });
  workspace = await ActionWorkspace.make("evaluate-experiments", {
    ...sandbox.environment(),
    GITHUB_REPOSITORY: "acme/ops",
  });
});

afterEach(async () => {
  await sandbox.close();
  await workspace.remove();
});

const evaluate = (inputs: Readonly<Record<string, string>> = {}) =>
  workspace.run({ "github-token": TOKEN, config: "eco.json", folder: "history", ...inputs });

const experiment = (change: object = {}) => ({
  id: "threshold-5",
  status: "running",
  start: START,
  variants: [
    { id: "control", weight: 0.5, settings: {} },
    { id: "t5", weight: 0.5, settings: { auto_merge_threshold_commits: 5 } },
  ],
  primary: { metric: "merged_within_72h", direction: "up", mde: 0.1 },
  guardrails: [{ metric: "operation_failure_rate", direction: "down", margin: 0.02 }],
  ...change,
});

const writeConfig = (...experiments: readonly object[]) =>
  workspace.write("eco.json", {
    repositories: Array.from({ length: 80 }, (_, index) => `acme/r${index}`),
    experiments,
  });

/** Every repository met its variant on ten days; `failed` of the treated operations failed, none of the control's. */
async function writeHistory({ failed }: { readonly failed: number }) {
  const records: HistoryRecord[] = [];
  for (let index = 0; index < 80; index += 1) {
    const variant = index % 2 === 0 ? "control" : "t5";
    for (let day = 1; day <= 10; day += 1) {
      const origin = { run: { ...RUN, id: String(day) }, atMs: Date.parse(START) + day * DAY };
      records.push(
        createRecord("exposures", origin, `threshold-5:acme/r${index}:${variant}`, {
          ...{ experiment: "threshold-5", unit: `acme/r${index}`, variant, settings_digest: "d" },
          operations: 1,
          failed: variant === "t5" && (index + day) % 10 < failed ? 1 : 0,
        }),
      );
    }
    const origin = { run: RUN, atMs: Date.parse(START) + DAY };
    const pull = { repository: `acme/r${index}`, number: 1, experiment: "threshold-5", variant };
    records.push(
      createRecord("pull-requests", origin, `acme/r${index}#1:opened`, { ...pull, change: "opened" }),
    );
    if (index % 4 > 1) continue;
    const merged = { ...pull, change: "merged", hours_open: 5 };
    records.push(createRecord("pull-requests", origin, `acme/r${index}#1:merged`, merged));
  }
  const store = createHistoryFolder(join(workspace.folder, "history"), {
    now: Date.now,
    sleep: async () => undefined,
  });
  await recordHistory(store, records, {
    clock: { now: Date.now, sleep: async () => undefined },
    random: Math.random,
    message: "Record",
  });
}

describe("evaluate-experiments", () => {
  it("does nothing and succeeds without experiments", async () => {
    await writeConfig();

    const { exitCode, outputs } = await evaluate();

    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      running: "0",
      stopped: "0",
      decisions: "{}",
      "report-file": "automation_experiments.json",
    });
  });

  it("goes on while nothing is certain", async () => {
    await writeConfig(experiment());
    await writeHistory({ failed: 0 });

    const { exitCode, outputs } = await evaluate();

    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ running: "1", stopped: "0", decisions: '{"threshold-5":"collecting"}' });
    expect(sandbox.repository("acme/ops").issues()).toEqual([]);
  });

  it("stops what does harm, says so in one issue, and stays with it", async () => {
    await writeConfig(experiment());
    await writeHistory({ failed: 3 });

    const first = await evaluate();
    const second = await evaluate();

    expect(first.outputs).toMatchObject({
      running: "0",
      stopped: "1",
      decisions: '{"threshold-5":"stopped_guardrail"}',
    });
    expect(second.outputs).toEqual(first.outputs);
    const issues = sandbox.repository("acme/ops").issues();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ title: "Experiment threshold-5 was stopped", state: "open" });
  });

  it("writes nothing in a dry run", async () => {
    await writeConfig(experiment());
    await writeHistory({ failed: 3 });

    const { outputs } = await evaluate({ "dry-run": "true" });
    const after = await evaluate({ incident: "false" });

    expect(outputs.decisions).toBe('{"threshold-5":"stopped_guardrail"}');
    expect(after.outputs.decisions).toBe('{"threshold-5":"stopped_guardrail"}');
    expect(sandbox.repository("acme/ops").issues()).toEqual([]);
  });

  it("leaves out a broken experiment with a warning at its line", async () => {
    await writeConfig(experiment({ coverage: 7 }));

    const { exitCode, outputs, log } = await evaluate();

    expect(exitCode).toBe(0);
    expect(outputs.running).toBe("0");
    expect(log).toContain("::warning");
    expect(log).toContain("coverage must be a number from 0 to 1, but is 7");
  });
});
