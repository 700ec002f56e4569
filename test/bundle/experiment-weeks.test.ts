/** An experiment over eight simulated weeks of runs, in the bundles' own processes: people merge, one variant does harm. */
import { join } from "node:path";
import type { ExperimentsReport } from "@automation/core/experiment";
import type { SyncReport } from "@automation/core/report";
import { parseSyncMarker } from "@automation/core/sync";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import { PEOPLE } from "./people.ts";
import { makeWorkspace, readJson, type SyncWorkspace, TOKEN } from "./sync-run.ts";

const DAY = 86_400_000;
const WEEKS = 8;
const BASE = "release/1";
const NAMES = Array.from({ length: 16 }, (_, index) => `acme/r${index}`);
const HARMFUL = "Do not read this";

let sandbox: Sandbox;
let workspace: SyncWorkspace;
let offsetMs = 0;
let runs = 0;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

async function start(): Promise<void> {
  offsetMs = 0;
  runs = 0;
  sandbox = await startSandbox({
    seed: {
      ...PEOPLE,
      repositories: [
        { repository: "acme/automation" },
        ...NAMES.map((repository) => ({
          repository,
          access: "admin" as const,
          commits: 4,
          branches: [{ name: BASE, behindBy: 2 }],
        })),
      ],
    },
    clock: { now: () => Date.now() + offsetMs },
  });
  workspace = await makeWorkspace(sandbox, NAMES, {
    auto_merge_threshold_commits: 1,
    bots: { user_ids: [900, 902] },
    experiments: [
      {
        ...{ id: "wording", seed: "wording/14", status: "running", min_days: 7, max_days: 56 },
        start: new Date().toISOString().slice(0, 10),
        variants: [
          { id: "control", weight: 0.5, settings: {} },
          { id: "harmful", weight: 0.5, settings: { pull_requests: { title: HARMFUL } } },
        ],
        primary: { metric: "merged_within_72h", direction: "up", mde: 0.3 },
        guardrails: [{ metric: "operation_failure_rate", direction: "down", margin: 0.02 }],
        analysis: { min_units: 5 },
      },
    ],
  });
}

/** One of the bundles, at the simulated time and as a run of its own. */
async function play(action: string, inputs: Readonly<Record<string, string>>): Promise<void> {
  const script = `const now = Date.now; Date.now = () => now() + ${offsetMs};`;
  const lines: string[] = [];
  const { exitCode } = await runBundledAction({
    action,
    workspace: workspace.folder,
    environment: {
      ...sandbox.environment(),
      GITHUB_REPOSITORY: "acme/automation",
      GITHUB_RUN_ID: String(runs),
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}`,
    },
    inputs: { "github-token": TOKEN, ...inputs },
    onLine: (line) => lines.push(line),
  });
  if (exitCode !== 0) throw new Error(`${action}: ${lines.join("\n")}`);
}

/** What the called workflow does with an experiment: sync, record, evaluate. */
async function round(): Promise<{ readonly sync: SyncReport; readonly experiments: ExperimentsReport }> {
  runs += 1;
  const shared = { "write-interval-ms": "0", "history-folder": "history", "artifact-name": "none" };
  await play("sync-monitor", { ...shared, mode: "pull-request" });
  await play("record-history", { folder: "history" });
  await play("evaluate-experiments", { folder: "history" });
  const read = async <Shape>(name: string) => {
    const report = await readJson<Shape>(join(workspace.folder, name));
    if (report === null) throw new Error(`${name} is missing.`);
    return report;
  };
  return {
    sync: await read<SyncReport>("automation_sync.json"),
    experiments: await read<ExperimentsReport>("automation_experiments.json"),
  };
}

/** Two commits on every default branch: all release branches are over the threshold. */
async function work(): Promise<void> {
  for (const name of NAMES) {
    const { git } = sandbox.repository(name);
    const before = (await git.readRef("refs/heads/main")) ?? "";
    const timestamp = Math.floor((Date.now() + offsetMs) / 1000);
    let after = before;
    for (const part of ["a", "b"]) {
      after = await git.writeCommit({
        parentOids: [after],
        message: "work",
        author: { name: "Ada", email: "ada@example.com", timestamp },
        files: { [`work-${timestamp}-${part}.txt`]: "work" },
      });
    }
    await git.updateRefs([{ name: "refs/heads/main", before, after, force: false }]);
  }
}

const pullsOf = async (name: string) => sandbox.repository(name).pullRequests();
const openPulls = async () =>
  (await Promise.all(NAMES.map(async (name) => (await pullsOf(name)).map((pull) => ({ name, pull })))))
    .flat()
    .filter(({ pull }) => pull.state === "open");

/** People merge what reads well; what does not, one in five of them. */
async function merge(week: number): Promise<void> {
  for (const { name, pull } of await openPulls()) {
    const isOdd = (NAMES.indexOf(name) + week) % 5 === 0;
    if ((pull.title === HARMFUL) !== isOdd) continue;
    const answer = await fetch(`${sandbox.url}/repos/${name}/pulls/${pull.number}/merge`, {
      method: "PUT",
      headers: { authorization: "token ada-token", "user-agent": "ada" },
      body: JSON.stringify({ merge_method: "merge" }),
    });
    expect(answer.status).toBe(200);
  }
}

describe("an experiment over eight weeks", () => {
  it("credits each pull request to its variant, stops the harmful one, and tells it once", async () => {
    await start();
    const decisions: string[] = [];
    let stoppedInWeek = 0;
    let labelled: readonly string[] = [];

    for (let week = 1; week <= WEEKS; week += 1) {
      if (week > 1) await work();
      const first = await round();
      if (week === 1) {
        const arms = (await openPulls()).map(({ pull }) => parseSyncMarker(pull.body, BASE)?.arm?.variant);
        expect(new Set(arms)).toEqual(new Set(["control", "harmful"]));
        expect(
          (await openPulls()).every(({ pull }, at) => (pull.title === HARMFUL) === (arms[at] === "harmful")),
        ).toBe(true);
        expect(first.sync.exposures).toHaveLength(16);
      }
      if (stoppedInWeek > 0) {
        const fresh = first.sync.repositories
          .flatMap(({ branches }) => branches)
          .filter(({ outcome }) => outcome === "opened");
        expect(first.sync).not.toHaveProperty("exposures");
        expect(fresh.map(({ pull_request: pull }) => pull?.variant)).toEqual(fresh.map(() => undefined));
      }
      offsetMs += DAY;
      await merge(week);
      offsetMs += 4 * DAY;
      const second = await round();
      decisions.push(second.experiments.experiments[0]?.decision ?? "none");
      if (stoppedInWeek === 0 && decisions.at(-1) === "stopped_guardrail") {
        stoppedInWeek = week;
        labelled = (await openPulls())
          .filter(({ pull }) => pull.labels.includes("experiment-rolled-back"))
          .map(({ pull }) => pull.title);
      }
      offsetMs += 2 * DAY;
    }

    expect(stoppedInWeek).toBeGreaterThan(1);
    expect(stoppedInWeek).toBeLessThanOrEqual(4);
    expect(decisions.slice(stoppedInWeek - 1)).toEqual(
      Array(WEEKS - stoppedInWeek + 1).fill("stopped_guardrail"),
    );
    expect(labelled.length).toBeGreaterThan(3);
    expect(new Set(labelled)).toEqual(new Set([HARMFUL]));
    const issues = sandbox.repository("acme/automation").issues();
    expect(issues.map(({ title }) => title)).toEqual(["Experiment wording was stopped"]);
  }, 600_000);
});
