import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { runAutomation } from "@automation/test-kit/automation-process";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";

const SEED = {
  repositories: [
    {
      repository: "acme/api",
      commits: 40,
      branches: [
        { name: "release/1", behindBy: 23 },
        { name: "release/2", behindBy: 3 },
      ],
    },
    { repository: "acme/web", commits: 5, branches: [] },
  ],
};

let sandbox: Sandbox;
let root = "";
let folder = "";
beforeAll(async () => {
  sandbox = await startSandbox({ seed: SEED });
  root = await mkdtemp(join(tmpdir(), "sync-command-"));
  await writeFile(join(root, "eco.yml"), "repositories: [acme/api, acme/web]\n");
  await writeFile(join(root, "gone.json"), '{"repositories": ["acme/api", "acme/gone"]}');
});
afterAll(async () => {
  await sandbox.close();
  await rm(root, { recursive: true, force: true });
});
beforeEach(async () => {
  folder = await mkdtemp(join(root, "at-"));
});

function sync(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return runAutomation(["sync", ...args], folder, {
    ...sandbox.environment(),
    GITHUB_TOKEN: "token-of-a-test",
    ...environment,
  });
}

describe("automation sync", () => {
  it("reports without writing anything, with a configuration outside the folder it is called in", async () => {
    const result = await sync(["--config", "../eco.yml"]);

    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.stdout).toMatch(/^acme\/api +release\/1 +23 +0 +reported$/m);
    expect(result.stdout).toContain("2 repositories scanned, 2 branches compared, 1 over the threshold");
    expect(result.stdout).toMatch(
      /\nsuccess rate: 100 %\nreport: automation_sync\.json {3}metrics: automation_metrics\.json\n$/,
    );
    expect(await readdir(folder)).toEqual(["automation_metrics.json", "automation_sync.json"]);
    expect(await sandbox.repository("acme/api").pullRequests()).toEqual([]);
  });

  it("prints the report and nothing else with --json, as it stands in the file", async () => {
    const report = join(folder, "reports", "deep.json");

    const result = await sync(["--config", join(root, "eco.yml"), "--json", "--report-file", report]);

    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(result.stdout)).toMatchObject({ schema_version: 1, mode: "report" });
    expect(result.stdout).toBe(await readFile(report, "utf8"));
  });

  it.each([
    ["--create-prs", "--dry-run", "pull-request", "planned"],
    ["--auto-sync", "--dry-run", "fast-forward", "planned"],
    ["--threshold", "30", "report", "within-threshold"],
  ])("passes %s %s on", async (option, more, mode, outcome) => {
    const result = await sync(["--config", "../eco.yml", "--json", option, more]);

    const report = JSON.parse(result.stdout);
    const [stale] = report.repositories[0].branches;
    expect({ mode: report.mode, outcome: stale.outcome }).toEqual({ mode, outcome });
  });

  it("looks only at the repositories that are asked for", async () => {
    const result = await sync(["--config", "../eco.yml", "--json", "--repositories", "acme/w*"]);

    const { repositories } = JSON.parse(result.stdout);
    expect(repositories.map(({ repository }: { repository: string }) => repository)).toEqual(["acme/web"]);
  });

  it("exits with 1 below the success rate, and says which repository failed without a terminal, too", async () => {
    const result = await sync(["--config", "../gone.json", "--json"]);

    expect(result.exitCode).toBe(1);
    expect(result.stderr).toMatch(/^✗ .*acme\/gone.*404/m);
    expect(JSON.parse(result.stdout).errors).toHaveLength(1);
  });

  it("exits with 1 and the place of the mistake for a configuration that is invalid", async () => {
    await writeFile(join(folder, "bad.json"), '{\n  "repositories": [}\n');

    const result = await sync(["--config", "bad.json", "--json"]);

    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toMatch(/^✗ bad\.json:2:\d+: /);
  });

  describe("that GitHub's limit ends early", () => {
    const LINE =
      /^partial: rate limit, resets in \d+ minutes?, 0 branches deferred, 2 repositories not scanned$/;
    const limited = (args: readonly string[]) =>
      sync(["--config", "../eco.yml", "--max-wait-minutes", "0", "--rate-limit-buffer", "100000", ...args]);

    it("says so in the last line, and exits with 0", async () => {
      const { exitCode, stdout, stderr } = await limited([]);

      expect(exitCode).toBe(0);
      expect(stdout.trimEnd().split("\n").at(-1)).toMatch(LINE);
      expect(stdout).toMatch(/^2 repositories skipped: rate-limit \(acme\/api, acme\/web\)$/m);
      expect(stderr).not.toContain("partial:");
    });

    it("says so in the log where the report is printed, and exits with 3 where that is asked for", async () => {
      const { exitCode, stdout, stderr } = await limited(["--json", "--fail-on-partial"]);

      expect(exitCode).toBe(3);
      expect(JSON.parse(stdout).early_end).toMatchObject({
        cause: "rate-limit",
        message: expect.stringMatching(LINE),
      });
      expect(stderr.trimEnd().split("\n").at(-1)?.slice(2)).toMatch(LINE);
    });
  });

  it.each([
    ["no configuration", [], "required option '--config <file>' not specified"],
    ["a configuration that is not there", ["--config", "no.json"], "no.json does not exist"],
    ["an unknown option", ["--config", "../eco.yml", "--bogus"], "unknown option '--bogus'"],
    ["a superfluous word", ["--config", "../eco.yml", "word"], "too many arguments"],
    ["a wrong number", ["--config", "../eco.yml", "--threshold", "0"], "a whole number from 1 to 1000"],
    ["a wrong choice", ["--config", "../eco.yml", "--head", "x"], "Allowed choices are sync-branch"],
    ["a wrong slice", ["--config", "../eco.yml", "--shard", "3/2"], "Use a shard such as 2/8"],
    [
      "one file for two",
      ["--config", "../eco.yml", "--report-file", "a.json", "--metrics-file", "./a.json"],
      "are the same file",
    ],
  ])("exits with 2 for %s, before anything is asked", async (_, args, message) => {
    sandbox.clearJournal();

    const result = await sync(args);

    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toContain(message);
    expect(sandbox.journal()).toEqual([]);
  });

  it.each([
    ["missing", {}],
    ["empty", { GITHUB_TOKEN: " " }],
  ])("exits with 2 when the token is %s", async (_, token) => {
    const result = await runAutomation(["sync", "--config", "../eco.yml"], folder, {
      ...sandbox.environment(),
      ...token,
    });

    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toContain("GITHUB_TOKEN is not set");
  });

  it("prints no escape code where there is no terminal, and the token nowhere", async () => {
    const result = await sync(["--config", "../gone.json"]);

    const printed = result.stdout + result.stderr;
    expect(printed).not.toContain("\u001b");
    expect(printed).not.toContain("token-of-a-test");
  });

  it("opens one pull request, and none when it is called again", async () => {
    const args = ["--config", "../eco.yml", "--json", "--create-prs", "--write-interval-ms", "0"];

    const outcomes = [];
    for (const _ of ["first", "second"]) {
      const { stdout } = await sync(args);
      outcomes.push(JSON.parse(stdout).repositories[0].branches[0].outcome);
    }

    expect(outcomes).toEqual(["opened", "already-open"]);
    expect(await sandbox.repository("acme/api").pullRequests()).toHaveLength(1);
  });
});
