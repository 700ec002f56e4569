/** Repositories that rules find, round after round, by sync-monitor, plan-shards and health-check. In a process of its own. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import { PEOPLE } from "./people.ts";
import { makeWorkspace, type SyncRunFiles, type SyncWorkspace, TOKEN } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const RULES = [{ owner: "acme", topics: ["service"], exclude: ["*-legacy"] }];

async function start(): Promise<void> {
  const branches = [{ name: "release/1", behindBy: 14 }];
  sandbox = await startSandbox({
    seed: {
      ...PEOPLE,
      repositories: [
        ...["api", "web", "docs", "web-legacy"].map((name) => ({ repository: `acme/${name}`, branches })),
        { repository: "other/lib", branches },
      ],
    },
  });
  for (const name of ["api", "web", "web-legacy"]) await setTopics(name, ["service"]);
  workspace = await makeWorkspace(sandbox, []);
  await configure({ repositories: [{ repository: "other/lib", threshold: 500 }], discover: RULES });
}

async function setTopics(name: string, topics: readonly string[]): Promise<void> {
  const answer = await fetch(`${sandbox.url}/repos/acme/${name}/topics`, {
    method: "PUT",
    headers: { authorization: "token ada-token", "user-agent": "ada" },
    body: JSON.stringify({ names: topics }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

const configure = (config: object) =>
  writeFile(join(workspace.folder, "config", "ecosystem-repos.json"), JSON.stringify(config));

const scanned = ({ report }: SyncRunFiles) =>
  (report?.repositories ?? []).map(({ repository }) => repository);

it("are synced beside the list, and what appears or goes is told", async () => {
  await start();

  const first = await workspace.run();
  await setTopics("docs", ["service", "node"]);
  await setTopics("web", []);
  const second = await workspace.run();
  const third = await workspace.run();

  expect(first.exitCode).toBe(0);
  expect(scanned(first)).toEqual(["other/lib", "acme/api", "acme/web"]);
  expect(first.log).not.toContain("since the last run");
  expect(scanned(second)).toEqual(["other/lib", "acme/api", "acme/docs"]);
  expect(second.log).toContain("Discovered since the last run: acme/docs");
  expect(second.log).toContain("No longer discovered: acme/web");
  expect(third.log).not.toMatch(/since the last run|No longer/);
  expect(await sandbox.repository("acme/docs").pullRequests()).toHaveLength(1);
});

it("stay known while GitHub does not answer, and a run that knows none fails", async () => {
  await start();
  await workspace.run();
  sandbox.faults.add({ kind: "status", status: 500, match: { path: "/orgs/acme/repos" } });

  const known = await workspace.run({ "max-retries": "0" });
  await configure({ discover: RULES });
  const unknown = await workspace.run({ "max-retries": "0", "state-file": "other.json" });

  expect(scanned(known)).toEqual(["other/lib", "acme/api", "acme/web"]);
  expect(known.log).toContain("What the last run found is used instead");
  expect(unknown.exitCode).toBe(1);
  expect(unknown.metrics).not.toBeNull();
});

it("are the same for plan-shards and for health-check", async () => {
  await start();
  const run = (action: string, inputs: object) =>
    runBundledAction({
      action,
      workspace: workspace.folder,
      environment: { ...sandbox.environment() },
      inputs: { "github-token": TOKEN, ...inputs },
      onLine: () => undefined,
    });

  const plan = await run("plan-shards", { shards: "2" });
  await run("health-check", {});

  const sizes = (JSON.parse(plan.outputs.slices ?? "[]") as { size: number }[]).map(({ size }) => size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(3);
  const lists = sandbox.journal().filter(({ path }) => path.startsWith("/orgs/acme/repos"));
  expect(lists).toHaveLength(2);
});
