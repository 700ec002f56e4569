/** This repository's own workflows, actions and examples, judged by its own validate-config as it ships. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import { ROOT } from "../../scripts/repository.ts";

interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "automation-validated-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Inside the workspace, as every path of an action, and where no commit takes it. */
const REPORT = "node_modules/.cache/automation_validation.json";

/** Findings in a workspace, warnings included. */
async function validate(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
): Promise<readonly Finding[]> {
  await mkdir(path.dirname(path.join(workspace, REPORT)), { recursive: true });
  await runBundledAction({
    action: "validate-config",
    workspace,
    inputs: { "github-token": "", config: "none", strict: "true", "report-file": REPORT, ...inputs },
  });
  const report = JSON.parse(await readFile(path.join(workspace, REPORT), "utf8")) as {
    readonly findings: readonly Finding[];
  };
  return report.findings;
}

describe("validate-config", () => {
  it("finds nothing in any workflow, action or example of this repository", async () => {
    const findings = await validate(ROOT, {
      workflows: ".github/workflows/*.yml\nexamples/workflows/*.yml",
      actions: "actions/*/action.yml",
    });

    expect(findings).toEqual([]);
  });

  it.each([
    "config/ecosystem-repos.json",
    "examples/config/one-repository.json",
    "examples/config/organization.yaml",
    "examples/config/field.json",
    "examples/config/discover.yaml",
  ])("finds nothing in %s", async (config) => {
    expect(await validate(ROOT, { config, workflows: "none", actions: "none" })).toEqual([]);
  });

  it("knows what `$/…` stands for, and says when it does not exist", async () => {
    const workflow = [
      "name: Own",
      "on: push",
      "permissions: {}",
      "jobs:",
      "  job:",
      "    runs-on: ubuntu-latest",
      "    timeout-minutes: 5",
      "    steps:",
      "      - uses: $/actions/there",
      "      - uses: $/actions/missing",
    ].join("\n");
    await mkdir(path.join(folder, ".github", "workflows"), { recursive: true });
    await mkdir(path.join(folder, "actions", "there"), { recursive: true });
    await writeFile(path.join(folder, ".github", "workflows", "own.yml"), `${workflow}\n`);
    await writeFile(
      path.join(folder, "actions", "there", "action.yml"),
      "name: There\ndescription: Is there.\nruns:\n  using: node24\n  main: index.js\n",
    );

    const findings = await validate(folder, { workflows: ".github/workflows/*.yml", actions: "none" });

    expect(findings.map(({ rule, line }) => ({ rule, line }))).toEqual([{ rule: "WF040", line: 10 }]);
  });
});
