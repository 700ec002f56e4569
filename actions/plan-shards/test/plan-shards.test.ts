/** What ships, in its own process: it asks GitHub nothing. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../../packages/cli/src/run-bundled-action.ts";

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), "automation-plan-shards-"));
});

afterEach(async () => {
  await rm(workspace, { recursive: true });
});

async function plan(config: string, inputs: Readonly<Record<string, string>> = {}) {
  await writeFile(path.join(workspace, "ecosystem.json"), config);
  const lines: string[] = [];
  const result = await runBundledAction({
    action: "plan-shards",
    workspace,
    inputs: { config: "ecosystem.json", ...inputs },
    onLine: (line) => lines.push(line),
  });
  return { ...result, log: lines.join("\n") };
}

describe("plan-shards", () => {
  it("hands on a matrix, and where each slice is going to leave its files", async () => {
    const config = JSON.stringify({ repositories: ["acme/api", "other/web"] });

    const { exitCode, outputs } = await plan(config, { "per-owner": "true", "max-pull-requests": "6" });

    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs.slices ?? "")).toEqual(
      ["acme", "other"].map((owner) => ({
        id: `${owner}-1-of-1`,
        owner,
        repositories: `${owner}/*`,
        shard: "1/1",
        size: 1,
        artifact: `automation-metrics-${owner}-1-of-1`,
        "max-pull-requests": 3,
        "write-interval-ms": 1000,
        concurrency: 8,
      })),
    );
    expect(outputs).toMatchObject({
      count: "2",
      "metrics-files":
        "shards/automation-metrics-acme-1-of-1/automation_metrics.json\nshards/automation-metrics-other-1-of-1/automation_metrics.json",
      "report-files":
        "shards/automation-metrics-acme-1-of-1/automation_sync.json\nshards/automation-metrics-other-1-of-1/automation_sync.json",
    });
  });

  it("takes the number of pull requests from the configuration when no input says it", async () => {
    const config = JSON.stringify({ repositories: ["acme/api"], sync: { max_pull_requests_per_run: 7 } });

    const { outputs } = await plan(config);

    expect(JSON.parse(outputs.slices ?? "")).toMatchObject([{ id: "1-of-1", "max-pull-requests": 7 }]);
  });

  it.each([
    ["a configuration that is wrong", '{ "repositories": [] }', {}, "repositories"],
    [
      "a number of shards that a matrix cannot have",
      '{ "repositories": ["acme/api"] }',
      { shards: "257" },
      "1 to 256",
    ],
    ["a configuration that is not there", "{}", { config: "missing.json" }, "does not exist"],
  ])("fails for %s, and says so", async (_, config, inputs, why) => {
    const { exitCode, log } = await plan(config, inputs);

    expect({ exitCode, log }).toEqual({ exitCode: 1, log: expect.stringContaining(why) });
  });
});
