/** A branch after its first sync: what it is ahead by then is how it was joined, and no work of its own. In the bundle's own process. */
import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const BASE = "release/1";
const BOT = 902;

async function start(
  repository: Partial<SeedSpec["repositories"][number]> = {},
  sync: Readonly<Record<string, unknown>> = {},
) {
  const branches = [{ name: BASE, behindBy: 15 }];
  sandbox = await startSandbox({
    seed: { ...PEOPLE, repositories: [{ repository: "acme/api", commits: 30, branches, ...repository }] },
  });
  workspace = await makeWorkspace(sandbox, ["acme/api"], {
    sync,
    bots: { user_ids: [900, BOT] },
  });
}

async function runAndLook(inputs: Readonly<Record<string, string>> = {}) {
  return branchOf(await workspace.run(inputs), "acme/api", BASE);
}

const merge = (who: "ada" | "stale", number: number, method = "merge") =>
  act(sandbox, who, "PUT", `/pulls/${number}/merge`, { merge_method: method });

describe("a branch whose sync pull request was merged", () => {
  it.each(["sync-branch", "default-branch"])(
    "gets the next one when it has fallen behind again: head %s",
    async (head) => {
      await start({}, { head });
      const first = await runAndLook();
      await merge("ada", 1);
      const after = await runAndLook();
      await commitOn(sandbox, "main", 15);

      const second = await runAndLook();

      expect(first).toMatchObject({ outcome: "opened", pull_request: { number: 1 } });
      expect(after).toMatchObject({ outcome: "ahead", behind_by: 0 });
      expect(second).toMatchObject({ outcome: "opened", pull_request: { number: 2 }, own_commits: 0 });
    },
  );

  it.each([
    ["ada", "person", 901],
    ["stale", "bot", BOT],
  ] as const)("is told in the next run, with who did it: %s", async (who, by, id) => {
    await start();
    await workspace.run();
    await merge(who, 1);

    const { report } = await workspace.run();
    const again = await workspace.run();

    expect(report?.repositories[0]?.ended).toEqual([
      {
        change: "merged",
        at: expect.stringMatching(/Z$/),
        by,
        by_id: id,
        pull_request: {
          number: 1,
          url: expect.stringContaining("/pull/1"),
          opened_at: expect.stringMatching(/Z$/),
        },
      },
    ]);
    expect(again.report?.repositories[0]?.ended).toBeUndefined();
  });

  it("is no bot's because a bot pressed the button", async () => {
    await start({}, { diverged: "sync" });
    await workspace.run();
    await merge("stale", 1);
    await commitOn(sandbox, "main", 15);

    expect(await runAndLook()).toMatchObject({ outcome: "opened", own_commits: 0 });
  });

  it("stays synced when somebody puts a commit on it", async () => {
    await start();
    await workspace.run();
    await merge("ada", 1);
    await commitOn(sandbox, BASE, 1, "hotfix");
    await commitOn(sandbox, "main", 15);

    expect(await runAndLook()).toMatchObject({ outcome: "opened", own_commits: 1, ahead_by: 3 });
  });

  it.each([
    ["report-always", "diverged"],
    ["skip", "opened"],
  ])("with work of its own is, under diverged: %s, %s", async (diverged, outcome) => {
    await start({}, { diverged });
    await workspace.run();
    await merge("ada", 1);
    await commitOn(sandbox, BASE, 1, "hotfix");
    await commitOn(sandbox, "main", 15);

    expect(await runAndLook()).toMatchObject({ outcome, own_commits: 1 });
  });

  it("is left alone once a person says no", async () => {
    await start();
    await workspace.run();
    await merge("ada", 1);
    await commitOn(sandbox, BASE, 1, "hotfix");
    await commitOn(sandbox, "main", 15);
    await workspace.run();
    await act(sandbox, "ada", "PATCH", "/pulls/2", { state: "closed" });

    expect(await runAndLook()).toMatchObject({ outcome: "vetoed", own_commits: 1 });
  });

  it("by a squash reports why another one would change nothing, also where a bot opened it", async () => {
    await start();
    await workspace.run();
    await merge("ada", 1, "squash");
    await commitOn(sandbox, "main", 3);

    expect(await runAndLook()).toMatchObject({ outcome: "squash-replay", own_commits: 1 });
  });
});
