/** The workflows and configurations that READMEs show: pasted into a repository, they must work. */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ACTIONLINT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import { listActions, ROOT } from "../../scripts/repository.ts";

const CONFIG = "config/ecosystem-repos.json";
const WORKFLOW = ".github/workflows/pasted.yml";

/** READMEs use the major tag of this project, so that they stay short; for a repository, that is a choice of its own. */
const SETTINGS = 'pins: { "org/automation/**": tag }\n';

const actionlint = findTool(ACTIONLINT);
const itWithActionlint = actionlint === null ? it.skip : it;

/** A README with its snippets, the indentation of a list item taken away. */
const readmes = ["README.md", ...listActions().map((action) => `actions/${action}/README.md`)].map((file) => {
  const snippets = [
    ...readFileSync(path.join(ROOT, file), "utf8").matchAll(/^( *)```(json|yaml)\n(.*?)^\1```$/gms),
  ].map(([, indentation = "", language = "", text = ""]) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indentation}`, "gm"), ""),
  }));
  return { file, snippets };
});

const workflows = readmes.flatMap(({ file, snippets }) =>
  snippets
    .filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text))
    .map(({ text }) => ({ file, text, config: snippets.find(({ language }) => language === "json")?.text })),
);

/** What this repository's own workflows and examples pin, as `owner/name@commit # version`. */
const ownPins = new Set(
  [".github/workflows", "examples/workflows"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder)).flatMap((file) =>
      listPins(readFileSync(path.join(ROOT, folder, file), "utf8")),
    ),
  ),
);

function listPins(workflow: string): readonly string[] {
  return [...workflow.matchAll(/uses: (actions\/\S+.*)$/gm)].map(([, pin = ""]) => pin);
}

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), "automation-readme-"));
  await mkdir(path.join(workspace, ".github", "workflows"), { recursive: true });
  await mkdir(path.join(workspace, "config"));
  await writeFile(path.join(workspace, ".github", "validate-config.yml"), SETTINGS);
});

afterEach(async () => {
  await rm(workspace, { recursive: true });
});

describe("the README", () => {
  it("shows one workflow with its configuration", () => {
    const shown = workflows.filter(({ file }) => file === "README.md");

    expect(shown).toHaveLength(1);
    expect(shown[0]?.config).toContain('"repositories"');
  });
});

describe.each(workflows)("the workflow in $file", ({ text, config }) => {
  it("passes validate-config when it is pasted", async () => {
    await writeFile(path.join(workspace, WORKFLOW), text);
    if (config !== undefined) await writeFile(path.join(workspace, CONFIG), config);

    await runBundledAction({
      action: "validate-config",
      workspace,
      inputs: { "github-token": "", config: config === undefined ? "none" : CONFIG, actions: "none" },
    });
    const report = JSON.parse(await readFile(path.join(workspace, "automation_validation.json"), "utf8"));

    expect(report.files).toContain(WORKFLOW);
    expect(report.findings).toEqual([]);
  });

  itWithActionlint(`passes actionlint${explainSkip(ACTIONLINT, actionlint)}`, async () => {
    await writeFile(path.join(workspace, WORKFLOW), text);

    const { stdout, stderr } = spawnSync(actionlint ?? "", ["-no-color", WORKFLOW], {
      cwd: workspace,
      encoding: "utf8",
    });

    expect(`${stdout}${stderr}`).toBe("");
  });

  it("pins the same releases as this repository's own workflows", () => {
    expect(listPins(text).filter((pin) => !ownPins.has(pin))).toEqual([]);
  });

  it("names actions of this repository that exist", () => {
    const steps = [...text.matchAll(/uses: org\/automation\/(actions\/[\w-]+)@/g)].map(
      ([, action = ""]) => action,
    );

    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((action) => !listActions().includes(path.basename(action)))).toEqual([]);
  });
});
