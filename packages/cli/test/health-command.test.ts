import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { runAutomation } from "@automation/test-kit/automation-process";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";

let sandbox: Sandbox;
let root = "";
let folder = "";

beforeAll(async () => {
  sandbox = await startSandbox({
    seed: {
      repositories: [
        { repository: "acme/api" },
        {
          repository: "acme/ops",
          workflows: [{ name: "Sync", path: ".github/workflows/sync.yml", state: "disabled_inactivity" }],
        },
      ],
    },
  });
  root = await mkdtemp(join(tmpdir(), "health-command-"));
});
afterAll(async () => {
  await sandbox.close();
  await rm(root, { recursive: true, force: true });
});
beforeEach(async () => {
  folder = await mkdtemp(join(root, "at-"));
  await mkdir(join(folder, "config"));
  await writeFile(join(folder, "config", "ecosystem-repos.json"), '{"repositories": ["acme/api"]}');
});

function health(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return runAutomation(["health", ...args], folder, {
    ...sandbox.environment(),
    GITHUB_TOKEN: "github_pat_ofATest",
    ...environment,
  });
}

describe("automation health", () => {
  it("reports what is not healthy, and writes the report", async () => {
    const result = await health([]);

    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.stdout).toMatch(/^! MET-001 metrics\.fresh: No metrics file exists yet/m);
    expect(result.stdout).toMatch(/^! warning: \d+ of \d+ checks passed/m);
    expect(JSON.parse(await readFile(join(folder, "automation_health.json"), "utf8"))).toMatchObject({
      healthy: true,
      status: "warning",
    });
  });

  it("looks at the workflows of the repository that is named, and fails for what it finds", async () => {
    const result = await health(["--repository", "acme/ops", "--output", "health.json"]);

    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/^✗ SCH-001 workflow\.state: \.github\/workflows\/sync\.yml was disabled/);
    expect(result.stdout).toContain('→ Run: gh workflow enable "sync.yml"');
  });

  it("takes the repository from the clone that you stand in, unless the environment names one", async () => {
    const git = (...args: readonly string[]) => promisify(execFile)("git", [...args], { cwd: folder });
    await git("init", "--quiet");
    await git("remote", "add", "origin", `${sandbox.url}/acme/ops.git`);

    const ofClone = await health([]);
    const ofEnvironment = await health([], { GITHUB_REPOSITORY: "acme/api" });

    expect(ofClone).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining("✗ SCH-001 workflow.state"),
    });
    expect(ofEnvironment).toMatchObject({ exitCode: 0, stdout: expect.not.stringContaining("SCH-001") });
  });

  it("fails when GitHub is inaccessible, with no score and no claim of health", async () => {
    const nowhere = {
      GITHUB_API_URL: "http://127.0.0.1:9",
      GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/graphql",
    };

    const result = await health([], nowhere);
    const json = await health(["--json"], nowhere);
    const never = await health(["--fail-on", "never"], nowhere);

    expect(result).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/^\? AUT-001 token\.valid/m) });
    expect(JSON.parse(json.stdout)).toMatchObject({
      healthy: false,
      status: "unknown",
      summary: { score: null },
    });
    expect(never.exitCode).toBe(0);
  });

  it("shows everything with --verbose, and prints the report and nothing else with --json", async () => {
    const whole = await health(["--verbose"]);
    const json = await health(["--json"]);

    expect(whole.stdout).toMatch(/^✓ CFG-001 config\.present/m);
    expect(JSON.parse(json.stdout)).toMatchObject({ schema_version: 1 });
  });

  it.each([
    ["a missing token", [], { GITHUB_TOKEN: "" }, "✗ AUT-001 token.valid"],
    ["a missing configuration", ["--config", "gone.json"], {}, "✗ CFG-001 config.present"],
  ])("takes %s for a finding", async (_case, args, environment, expected) => {
    const result = await health(args, environment);

    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain(expected);
  });

  it("fails from the status that --fail-on sets", async () => {
    expect((await health(["--fail-on", "warning"])).exitCode).toBe(1);
    expect((await health(["--config", "gone.json", "--fail-on", "never"])).exitCode).toBe(0);
  });

  it.each([
    [["--fail-on", "always"], 2, "Allowed choices"],
    [["--repository", "ops"], 2, "Use owner/name."],
    [["--max-metrics-age-hours", "0"], 2, "Use a whole number"],
    [["--output", "../x.json"], 1, "must be a path inside the workspace"],
  ])("says what is wrong with %j", async (args, exitCode, message) => {
    const result = await health(args);

    expect(result.exitCode).toBe(exitCode);
    expect(result.stderr).toContain(message);
    expect(result.stdout).toBe("");
  });
});
