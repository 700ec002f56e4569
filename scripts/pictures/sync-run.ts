import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";

/** The pull request whose page is drawn. */
const REPOSITORY = "acme/api";
const BASE = "release/1.2";

const TOKEN = "token-of-the-pictures";

/** Small enough that the whole summary fits into one picture. */
const ECOSYSTEM: SeedSpec = {
  users: [
    { login: "acme", id: 1_200_001, type: "Organization" },
    { login: "mei-lin", id: 1_200_013 },
    { login: "ecosystem-sync[bot]", id: 1_200_100, type: "Bot" },
  ],
  tokens: [{ token: TOKEN, login: "ecosystem-sync[bot]", kind: "app" }],
  repositories: [
    {
      repository: REPOSITORY,
      commits: 40,
      branches: [
        { name: BASE, behindBy: 23 },
        { name: "release/1.1", behindBy: 8 },
      ],
    },
    {
      repository: "acme/mobile",
      commits: 50,
      branches: [
        { name: "feature/dark-mode", behindBy: 27, aheadBy: 4, conflicts: true, author: "mei-lin" },
        { name: "release/3.8", behindBy: 15 },
      ],
    },
    { repository: "acme/web", commits: 64, branches: [{ name: "staging", behindBy: 12 }] },
    { repository: "acme/billing-v1", isArchived: true, branches: [{ name: "release/1.9", behindBy: 22 }] },
  ],
};

/** What the run reads: one repository wants pull requests for branches with commits of their own, too. */
const CONFIG = {
  repositories: ["acme/api", { repository: "acme/mobile", diverged: "sync" }, "acme/web", "acme/billing-v1"],
};

/** A pull request as GitHub's REST API describes it, as far as its page shows it. */
export interface PullRequestPage {
  readonly number: number;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly commits: number;
  readonly user: { readonly login: string };
  readonly base: { readonly ref: string };
  readonly head: { readonly ref: string };
  readonly labels: readonly { readonly name: string; readonly color: string }[];
}

/** What one run of the bundle left behind. */
export interface SyncRunResult {
  readonly repository: string;
  readonly pullRequest: PullRequestPage;
  /** Markdown of the job summary. */
  readonly summary: string;
}

/** Runs the bundled sync-monitor on a small local GitHub. Throws when the run fails or opens no pull request. */
export async function runSync(): Promise<SyncRunResult> {
  const workspace = await mkdtemp(path.join(tmpdir(), "automation-picture-"));
  const sandbox = await startSandbox({ seed: ECOSYSTEM });
  try {
    await writeFile(path.join(workspace, "config.json"), JSON.stringify(CONFIG));
    const { exitCode, summary } = await runBundledAction({
      action: "sync-monitor",
      workspace,
      environment: { ...sandbox.environment() },
      inputs: {
        "github-token": TOKEN,
        config: "config.json",
        mode: "pull-request",
        "write-interval-ms": "0",
        "artifact-name": "none",
      },
    });
    if (exitCode !== 0) throw new Error(`sync-monitor failed with exit code ${exitCode}.`);
    return { repository: REPOSITORY, pullRequest: await readPullRequest(sandbox.url), summary };
  } finally {
    await sandbox.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function readPullRequest(url: string): Promise<PullRequestPage> {
  const get = async (route: string) => {
    const response = await fetch(`${url}/repos/${REPOSITORY}/${route}`, {
      headers: { authorization: `Bearer ${TOKEN}`, accept: "application/vnd.github+json" },
    });
    return response.json();
  };
  const open = (await get("pulls")) as readonly PullRequestPage[];
  const found = open.find(({ base }) => base.ref === BASE);
  if (found === undefined) throw new Error(`sync-monitor opened no pull request for ${BASE}.`);
  // Only the route for one pull request counts its commits.
  return (await get(`pulls/${found.number}`)) as PullRequestPage;
}
