/** The wording and the branch prefix change while pull requests are open. In a process of its own. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const TEAM = "@acme/core-fixes/#12";

/** The pull requests of a life: each wording of it holds for one round. */
const WORDINGS: readonly Readonly<Record<string, unknown>>[] = [
  {},
  {
    title: "chore: {base} <- {source}",
    commit_message: "chore: merge {source} into {base}",
    reviewers: ["ada"],
  },
  { body: "Please merge {base}.\n\n{text}", labels: ["sync:{name}"], assignees: ["ada"] },
  { branch_prefix: "sync/" },
  { branch_prefix: "merge/", former_branch_prefixes: ["sync/"], body: "Only this: {behind}." },
  {},
];

async function configure(pullRequests: object): Promise<void> {
  const file = join(workspace.folder, "config", "ecosystem-repos.json");
  await writeFile(file, JSON.stringify({ repositories: ["acme/api"], pull_requests: pullRequests }));
}

async function start(): Promise<void> {
  sandbox = await startSandbox({
    seed: {
      ...PEOPLE,
      repositories: [
        {
          repository: "acme/api",
          commits: 90,
          branches: [
            { name: "release/1", behindBy: 14 },
            { name: TEAM, behindBy: 20 },
          ],
        },
      ],
    },
  });
  workspace = await makeWorkspace(sandbox, ["acme/api"]);
}

async function pulls(state: "open" | "closed") {
  const all = await sandbox.repository("acme/api").pullRequests();
  return all.filter((pull) => pull.state === state);
}

async function headMessage(branch: string): Promise<string> {
  const { git } = sandbox.repository("acme/api");
  const oid = (await git.readRef(`refs/heads/${branch}`)) ?? "";
  return (await git.readCommit(oid))?.message ?? "";
}

describe("wording that changes in the middle of a life", () => {
  it("never makes a second pull request of one that is open, and goes on updating it", async () => {
    await start();
    let round = 0;
    for (const wording of WORDINGS) {
      await configure(wording);

      const run = await workspace.run();

      expect(run.exitCode).toBe(0);
      expect(run.report?.repositories[0]?.branches).toHaveLength(2);
      expect(branchOf(run, "acme/api", "release/1")?.outcome).toBe(round === 0 ? "opened" : "updated");
      expect(await pulls("open")).toHaveLength(2);
      await commitOn(sandbox, "main", 11, `round-${round}`);
      round += 1;
    }
    expect(await pulls("closed")).toHaveLength(0);
    const last = (await pulls("open")).find(({ pull }) => pull.baseRef === "release/1");
    expect(last?.title).toBe("Sync release/1 with main");
  });

  it("merged round after round under changing prefixes, each round has one pull request in its own words", async () => {
    await start();
    const titles: string[] = [];
    for (const [round, wording] of WORDINGS.entries()) {
      await configure(wording);
      const run = await workspace.run({ repositories: "acme/api" });
      expect(branchOf(run, "acme/api", "release/1")?.outcome).toBe("opened");
      const open = await pulls("open");
      const one = open.find(({ pull }) => pull.baseRef === "release/1");
      titles.push(`${one?.title} from ${one?.pull.headRef}`);
      await act(sandbox, "ada", "PUT", `/pulls/${one?.number}/merge`, {});
      await commitOn(sandbox, "main", 12, `merged-${round}`);
    }

    expect(titles).toEqual([
      "Sync release/1 with main from ecosystem-sync/release/1",
      "chore: release/1 <- main from ecosystem-sync/release/1",
      "Sync release/1 with main from ecosystem-sync/release/1",
      "Sync release/1 with main from sync/release/1",
      "Sync release/1 with main from merge/release/1",
      "Sync release/1 with main from ecosystem-sync/release/1",
    ]);
    expect(await pulls("open")).toHaveLength(1);
  });

  it("asks reviewers, assigns and labels, and mentions nobody by the name of a branch", async () => {
    await start();
    await configure({
      reviewers: ["ada", "nobody-there"],
      assignees: ["ada"],
      labels: ["sync:{base}"],
      commit_message: "Merge {source} into {base} ({behind})",
    });

    const run = await workspace.run();

    const outcome = branchOf(run, "acme/api", TEAM);
    expect(outcome?.outcome).toBe("opened");
    expect(outcome?.detail).toMatch(/reviewers could not be requested/);
    const one = (await pulls("open")).find(({ pull }) => pull.baseRef === TEAM);
    expect(one?.assignees).toEqual(["ada"]);
    expect(one?.labels).toEqual([`sync:${TEAM}`]);
    const message = await headMessage(`ecosystem-sync/${TEAM}`);
    expect(message).not.toMatch(/@acme|#12/);
    expect(message.replaceAll("\u200b", "")).toContain(`Merge main into ${TEAM} (20)`);
  });
});
