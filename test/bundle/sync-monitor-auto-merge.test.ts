/** GitHub merges sync pull requests by itself, over several runs. In a process of its own. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, type SyncRunFiles, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const REVIEWED = {
  name: "reviewed",
  include: ["release/*"],
  rules: [{ type: "pull_request", parameters: { required_approving_review_count: 1 } }],
} as const;

async function start(allowAutoMerge: boolean, needsReview: boolean): Promise<void> {
  sandbox = await startSandbox({
    seed: {
      ...PEOPLE,
      repositories: [
        {
          repository: "acme/api",
          allowAutoMerge,
          commits: 40,
          branches: [{ name: "release/1", behindBy: 14 }],
          ...(needsReview && { rulesets: [REVIEWED] }),
        },
      ],
    },
  });
  workspace = await makeWorkspace(sandbox, ["acme/api"]);
  await configure("merge");
}

const configure = (auto_merge: string) =>
  writeFile(
    join(workspace.folder, "config", "ecosystem-repos.json"),
    JSON.stringify({ repositories: ["acme/api"], pull_requests: { auto_merge } }),
  );

const method = async () => (await pull())?.pull.autoMerge?.method ?? null;
const pull = async () => (await sandbox.repository("acme/api").pullRequests())[0];
const branch = (run: SyncRunFiles) => branchOf(run, "acme/api", "release/1");

function writes(): readonly string[] {
  return sandbox
    .journal()
    .filter(({ method: verb, operation }) => verb !== "GET" && operation?.kind !== "query")
    .map(({ method: verb, path }) => `${verb} ${path}`);
}

describe("auto-merge", () => {
  it("is on from the first run on, follows the settings, and merges after the review", async () => {
    await start(true, true);

    const first = await workspace.run();
    expect(branch(first)).toMatchObject({ outcome: "opened", detail: "auto-merge is on (merge)" });
    expect(await method()).toBe("merge");
    sandbox.clearJournal();
    expect(branch(await workspace.run())?.outcome).toBe("already-open");
    expect(writes()).toEqual([]);
    await configure("squash");
    expect(branch(await workspace.run())?.detail).toBe("auto-merge is on (squash)");
    expect(await method()).toBe("squash");
    await configure("off");
    expect(branch(await workspace.run())?.detail).toBe("auto-merge is off");
    expect(await method()).toBeNull();
    await configure("merge");
    await workspace.run();
    await act(sandbox, "ada", "POST", "/pulls/1/reviews", { event: "APPROVE" });

    expect((await pull())?.pull.mergedAt ?? null).not.toBeNull();
    expect(branch(await workspace.run())?.outcome).toBe("ahead");
  });

  it("stays on while the text is brought up to date", async () => {
    await start(true, true);
    await workspace.run();
    await commitOn(sandbox, "main", 11);

    expect(branch(await workspace.run())?.outcome).toBe("updated");
    sandbox.clearJournal();
    expect(branch(await workspace.run())?.outcome).toBe("already-open");
    expect(writes()).toEqual([]);
  });

  it("that the repository does not allow is told, and the pull request stays", async () => {
    await start(false, true);

    const run = await workspace.run();

    expect(branch(run)).toMatchObject({ outcome: "opened" });
    expect(branch(run)?.detail).toMatch(/does not allow auto-merge: allow it in its settings/);
    expect(branch(await workspace.run())?.detail).toMatch(/does not allow auto-merge/);
    expect(await sandbox.repository("acme/api").pullRequests()).toHaveLength(1);
  });

  it("where nothing is in the way, the run after the one that opened it merges", async () => {
    await start(true, false);

    const [first, second, third] = [await workspace.run(), await workspace.run(), await workspace.run()];

    expect(branch(first)?.detail).toBe("no rule delays the merge; the next run merges it");
    expect(branch(second)).toMatchObject({
      outcome: "updated",
      detail: "merged (merge): nothing was in the way",
    });
    expect(branch(third)?.outcome).toBe("ahead");
  });
});
