/** GitHub refuses for a cause that it states: every bundled action says it in GitHub's words, with the one remedy for it. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FaultRule, type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";

const TOKEN = "ghp_refusedTestToken0123456789abcdefABCDEF";

type Cause = Extract<FaultRule, { kind: "refusal" }>["cause"];

let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  const branches = [{ name: "release/1", behindBy: 14 }];
  sandbox = await startSandbox({
    seed: {
      tokens: [{ token: TOKEN, login: "octo" }],
      repositories: ["acme/api", "globex/app"].map((repository) => ({ repository, commits: 30, branches })),
    },
  });
  folder = await mkdtemp(join(tmpdir(), "automation-refusals-"));
  await mkdir(join(folder, "config"));
  await writeFile(
    join(folder, "config", "ecosystem-repos.json"),
    JSON.stringify({ repositories: ["acme/api", "globex/app"] }),
  );
});

afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

const ACTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "sync-monitor": { mode: "pull-request", "write-interval-ms": "0", "artifact-name": "", "max-retries": "0" },
  "health-check": { workflows: "ci.yml" },
  "report-incident": { repository: "acme/api", status: "failing", "write-interval-ms": "0" },
  "resolve-conflicts": { repository: "acme/api", "write-interval-ms": "0" },
  "validate-config": { online: "true", config: "config/ecosystem-repos.json" },
};

async function run(action: string) {
  const lines: string[] = [];
  const { exitCode, summary } = await runBundledAction({
    action,
    workspace: folder,
    environment: { ...sandbox.environment(), GITHUB_REPOSITORY: "acme/api" },
    inputs: { "github-token": TOKEN, ...ACTIONS[action] },
    onLine: (line) => lines.push(line),
  });
  const files = (await readdir(folder)).filter((name) => name.startsWith("automation_"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return { exitCode, left: [...lines, summary, ...texts].join("\n") };
}

/** What one says who knows nothing of the cause. */
const OTHER_REMEDIES = /permissions of the token|Make a new token|has not expired|token lacks|Add to the job/;

const CAUSES: readonly (readonly [Cause, RegExp, RegExp])[] = [
  ["ip-allow-list", /IP allow list enabled/, /runner's IP address to the allow list/],
  [
    "classic-token-forbidden",
    /forbids access via a personal access token \(classic\)/,
    /fine-grained token of/,
  ],
  [
    "token-lifetime",
    /lifetime is greater than 366 days.*settings\/personal-access-tokens\/12345/,
    /expires earlier/,
  ],
  [
    "single-sign-on",
    /organization SAML enforcement/,
    /\/orgs\/acme\/sso\?authorization_request=AZSCKtL4U8yX/,
  ],
  ["oauth-app-restricted", /OAuth App access restrictions/, /approve the OAuth App/],
  ["account-suspended", /Your account was suspended/, /behind the token is suspended/],
];

describe.each(Object.keys(ACTIONS))("%s", (action) => {
  it.each(CAUSES)("reports %s and what to do, and nothing else to do", async (cause, words, remedy) => {
    sandbox.faults.add({ kind: "refusal", cause });

    const { left } = await run(action);

    expect(left).toMatch(words);
    expect(left).toMatch(remedy);
    expect(left).not.toMatch(OTHER_REMEDIES);
  });
});

describe("sync-monitor", () => {
  it.each([
    ["archived", /unarchive/],
    ["blocked", /only its owner and GitHub Support/],
    ["blocked-dmca", /reason: DMCA.*DMCA notice/],
    ["migrating", /until the migration ends/],
    ["billing", /fix the billing/],
    ["disabled", /repository is disabled/],
    ["actions-pull-requests-forbidden", /Allow GitHub Actions to create/],
    ["branch-rule", /meet the rule/],
    ["workflows-permission", /workflows: write/],
    ["spam", /rejected the request as invalid or as spam/],
    ["missing-permission", /Give the token `pull_requests: write`/],
  ] as const)(
    "tells %s of the one repository that it concerns, and serves the other",
    async (cause, remedy) => {
      sandbox.faults.add({ kind: "refusal", cause, match: { method: "POST", repository: "acme/api" } });

      const { left } = await run("sync-monitor");

      expect(left).toMatch(remedy);
      if (cause !== "missing-permission") expect(left).not.toMatch(OTHER_REMEDIES);
      const report = JSON.parse(await readFile(join(folder, "automation_sync.json"), "utf8"));
      expect(report.errors).toHaveLength(1);
      expect(report.repositories[1].branches[0].outcome).toBe("opened");
    },
  );
});

describe("report-incident", () => {
  it("says where issues can be turned on", async () => {
    sandbox.faults.add({ kind: "refusal", cause: "issues-disabled" });

    const { left, exitCode } = await run("report-incident");

    expect(left).toMatch(/410 Issues are disabled for this repo\. Enable issues/);
    expect(left).not.toMatch(/issues: write/);
    expect(exitCode).toBe(1);
  });
});
