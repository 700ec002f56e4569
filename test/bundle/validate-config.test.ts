/** What ships, in its own process, asking a GitHub of real git repositories. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { runAutomation } from "@automation/test-kit/automation-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import { startIndependentGitHub } from "./independent-github.ts";
import { ForeignRepository } from "./independent-model.ts";
import { TOKEN } from "./sync-run.ts";

const CONFIG = "config/ecosystem-repos.yml";

/** One of every kind that a configuration may name. */
const SEED: SeedSpec = {
  repositories: [
    { repository: "acme/api" },
    { repository: "acme/old", isArchived: true },
    { repository: "acme/platform", formerNames: ["acme/infra"] },
    { repository: "acme/hidden", access: "none" },
    {
      repository: "acme/tools",
      files: {
        ".github/workflows/build.yml":
          "on: workflow_call\njobs:\n  a:\n    uses: ./.github/workflows/deploy.yml\n",
        ".github/workflows/deploy.yml":
          "on: workflow_call\npermissions:\n  deployments: write\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n",
      },
    },
  ],
};

let folder: string;
let sandbox: Sandbox | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "automation-bundle-"));
});
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

async function run(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
) {
  const result = await runBundledAction({
    action: "validate-config",
    workspace: folder,
    environment: { ...sandbox?.environment(), ...environment },
    inputs: { "github-token": TOKEN, ...inputs },
  });
  const report = JSON.parse(await readFile(path.join(folder, "automation_validation.json"), "utf8"));
  const findings = report.findings as readonly {
    readonly rule: string;
    readonly severity: string;
    readonly line: number;
    readonly help_url: string;
  }[];
  return {
    ...result,
    findings,
    told: findings.map(({ rule, severity, line }) => `${rule}:${line} ${severity}`),
  };
}

describe("validate-config, online", () => {
  const text =
    "repositories: # ours\n  - acme/api\n  - acme/old\n  - acme/infra # renamed in May\n  - acme/hidden\n  - acme/none\n";

  it("reports every repository that is not as the configuration has it, with one request", async () => {
    sandbox = await startSandbox({ seed: SEED });
    await write(CONFIG, text);

    const { told, exitCode } = await run({
      config: CONFIG,
      online: "true",
      only: "CFG",
      rules: "only: CFG012",
    });

    expect(told).toEqual(["CFG012:3 warning", "CFG012:4 error", "CFG012:5 error", "CFG012:6 error"]);
    expect(exitCode).toBe(1);
    expect(sandbox.journal().filter(({ path: at }) => at === "/graphql")).toHaveLength(1);
  });

  it("writes the new name of a renamed repository when it is asked to, and keeps the comments", async () => {
    sandbox = await startSandbox({ seed: SEED });
    await write(CONFIG, text);

    const { told } = await run({ config: CONFIG, online: "true", fix: "true", rules: "only: CFG012" });

    expect(told).toEqual(["CFG012:3 warning", "CFG012:5 error", "CFG012:6 error"]);
    expect(await readFile(path.join(folder, CONFIG), "utf8")).toBe(
      text.replace("acme/infra #", '"acme/platform" #'),
    );
  });

  it("asks nothing unless it is asked to", async () => {
    sandbox = await startSandbox({ seed: SEED });
    await write(CONFIG, text);

    await run({ config: CONFIG });

    expect(sandbox.journal()).toEqual([]);
  });

  it("compares the permissions of workflows that other repositories hold, each read once", async () => {
    sandbox = await startSandbox({ seed: SEED });
    const call = "uses: acme/tools/.github/workflows/build.yml@main";
    const workflow = `on: push\npermissions: {}\njobs:\n  a:\n    ${call}\n  b:\n    ${call}\n    permissions:\n      deployments: write\n`;
    await write(".github/workflows/a.yml", workflow);

    const { told } = await run({ online: "true", rules: "only: WF" });

    expect(told).toEqual(["WF042:4 error"]);
    expect(sandbox.journal().map(({ path: at }) => at.split("?")[0])).toEqual([
      "/repos/acme/tools/contents/.github/workflows/build.yml",
      "/repos/acme/tools/contents/.github/workflows/deploy.yml",
    ]);
  });

  it.each([
    ["answers nothing but errors", { kind: "status", status: 502 }],
    ["refuses the token", { kind: "status", status: 401 }],
  ] as const)("writes its report even when GitHub %s", async (_, fault) => {
    sandbox = await startSandbox({ seed: SEED });
    sandbox.faults.add(fault);
    await write(CONFIG, "repositories:\n  - acme/api\n");
    await write(
      ".github/workflows/a.yml",
      "on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/tools/.github/workflows/build.yml@main\n",
    );

    const { told, exitCode } = await run({ config: CONFIG, online: "true", rules: "only: CFG012" });

    expect(told.every((line) => line.startsWith("CFG012:") && line.endsWith(" error"))).toBe(true);
    expect(told).not.toEqual([]);
    expect(exitCode).toBe(1);
  });
});

describe("validate-config, online, on a GitHub that shares nothing with the bundle", () => {
  it("reports which repositories are there, and lets be what it cannot read", async () => {
    const github = await startIndependentGitHub([new ForeignRepository("acme/api", {})]);
    try {
      await write(CONFIG, "repositories:\n  - acme/api\n  - acme/none\n");
      await write(
        ".github/workflows/a.yml",
        "on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/none/.github/workflows/build.yml@main\n",
      );

      const { told } = await run(
        { config: CONFIG, online: "true", rules: "skip: SEC" },
        github.environment(),
      );

      expect(told).toEqual(["CFG012:3 error"]);
    } finally {
      await github.close();
    }
  });
});

describe("the help of the bundle's findings", () => {
  it.each([
    [
      { GITHUB_ACTION_REPOSITORY: "acme/automation", GITHUB_ACTION_REF: "v1" },
      "https://github.com/acme/automation/blob/v1/docs/rules/SEC001.md",
    ],
    [
      { GITHUB_REPOSITORY: "acme/api", GITHUB_SHA: "0123abc" },
      "https://github.com/acme/api/blob/0123abc/docs/rules/SEC001.md",
    ],
  ])("is with the action: %j", async (environment, expected) => {
    await write(
      ".github/workflows/a.yml",
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make || true\n",
    );

    const { findings } = await run(
      {},
      { GITHUB_ACTION_REPOSITORY: "", GITHUB_SERVER_URL: "https://github.com", ...environment },
    );

    expect(findings.map(({ help_url }) => help_url)).toEqual([expected]);
  });
});

describe("automation validate", () => {
  const config = '{"repositories": ["acme/web", "acme/api", "acme/Web"]}';

  it("makes the safe changes, says so, and then finds nothing", async () => {
    await write("config/repos.json", config);

    const { exitCode, stdout, stderr } = await runAutomation(
      ["validate", "--config", "config/repos.json", "--fix"],
      folder,
    );

    expect(await readFile(path.join(folder, "config/repos.json"), "utf8")).toBe(
      '{"repositories": ["acme/api", "acme/web"]}',
    );
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "i Fixed config/repos.json: Sort the list.\n",
    });
    expect(stdout).toContain("0 errors");
  });

  it.each([
    ["findings", ["--config", "config/repos.json"], 1],
    ["findings of rules that were not asked for", ["--config", "config/repos.json", "--only", "SEC"], 0],
    ["findings of rules that were left out", ["--config", "config/repos.json", "--skip", "CFG008"], 0],
    ["a rule that does not exist", ["--only", "NOPE"], 2],
    ["an option that does not exist", ["--nope"], 2],
    ["settings that are not there", ["--settings", "none.yml"], 1],
  ])("ends by its contract with %s", async (_, args, expected) => {
    await write("config/repos.json", config);

    const { exitCode } = await runAutomation(["validate", ...args], folder);

    expect(exitCode).toBe(expected);
  });
});
