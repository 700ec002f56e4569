/** What a runner downloads for each job that uses an action, and that nothing is missing in it. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import { archiveWorkingTree, type WorkingTreeArchive } from "../../scripts/archive.ts";
import { listBundledActions } from "../../scripts/build.ts";
import { listActions } from "../../scripts/repository.ts";
import { makeWorkspace, type SyncWorkspace, TOKEN } from "./sync-run.ts";

/**
 * What the archive came to when it was last looked at; docs/performance.md has the same figures. Whoever makes it more than
 * 5 % larger says so by changing them.
 */
const KNOWN = { compressedBytes: 1_890_000, unpackedBytes: 8_840_000 };

const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "sync-monitor": { mode: "pull-request", "write-interval-ms": "0", "artifact-name": "" },
  "health-check": { "fail-on": "never" },
  "report-incident": { status: "failing", repository: "acme/automation", key: "archive" },
  "resolve-conflicts": { repository: "acme/api", "pull-request": "all" },
  "validate-config": { config: "config/ecosystem-repos.json" },
  "plan-shards": {},
  "evaluate-experiments": { repository: "acme/automation" },
  "record-history": { repository: "acme/automation" },
  "publish-dashboard": { repository: "acme/automation", "artifact-name": "none" },
  "roll-back": {},
  "send-notifications": { repository: "acme/automation" },
};

let folder: string;
let archive: WorkingTreeArchive;
let sandbox: Sandbox;
let workspace: SyncWorkspace;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "automation-archive-"));
  archive = archiveWorkingTree(folder);
  sandbox = await startSandbox({
    seed: {
      repositories: [
        { repository: "acme/api", commits: 30, branches: [{ name: "old", behindBy: 14 }] },
        { repository: "acme/automation" },
      ],
    },
  });
  workspace = await makeWorkspace(sandbox, ["acme/api"]);
});

afterAll(async () => {
  await workspace?.remove();
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the archive that a runner downloads", () => {
  it("is at most 2 MB, 9 MB unpacked, and grows by 5 % only on purpose", () => {
    expect(archive.compressedBytes).toBeLessThan(2_000_000);
    expect(archive.unpackedBytes).toBeLessThan(9_000_000);
    expect(archive.compressedBytes / KNOWN.compressedBytes).toBeLessThan(1.05);
    expect(archive.unpackedBytes / KNOWN.unpackedBytes).toBeLessThan(1.05);
  });

  it("holds every action with its README, and none of what only developers need", () => {
    const has = (...parts: string[]) => existsSync(join(folder, ...parts));

    const complete = listActions().filter(
      (action) => has("actions", action, "action.yml") && has("actions", action, "README.md"),
    );
    const needless = ["packages", "test", "bench", "scripts", "pnpm-lock.yaml"].filter((name) => has(name));

    expect(complete).toEqual(listActions());
    expect(needless).toEqual([]);
  });

  it("has inputs in this test for every action that is a program", () => {
    expect(Object.keys(INPUTS).sort()).toEqual(listBundledActions().toSorted());
  });

  it.each(Object.keys(INPUTS))("runs %s, alone in an empty folder", async (action) => {
    const lines: string[] = [];

    const run = await runBundledAction({
      action,
      root: folder,
      workspace: workspace.folder,
      environment: { ...sandbox.environment(), GITHUB_REPOSITORY: "acme/automation" },
      inputs: { "github-token": TOKEN, ...INPUTS[action] },
      onLine: (line) => lines.push(line),
    });

    expect(lines.join("\n")).not.toMatch(/Cannot find|ERR_MODULE|is a bug/);
    expect(run.exitCode).toBe(0);
    expect(Object.keys(run.outputs).length).toBeGreaterThan(0);
  });
});
