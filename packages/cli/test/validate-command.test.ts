import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAutomation } from "@automation/test-kit/automation-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Command } from "commander";
import { addValidateCommand, findWorkspace, renderFindings } from "../src/validate-command.ts";

describe("automation validate", () => {
  it("has the flags that the contract names", () => {
    const program = new Command();

    addValidateCommand(program);

    const flags = program.commands[0]?.options.map(({ long }) => long);
    expect(flags).toEqual(expect.arrayContaining(["--config", "--workflow", "--strict", "--json"]));
  });

  it("prints a line a finding, in the form that editors make links of, and no control character", () => {
    const finding = {
      rule: "SEC001",
      severity: "error",
      message: "a\u001b[2Jb",
      file: "a.yml",
      line: 3,
      column: 4,
    };

    const text = renderFindings({ findings: [finding], summary: { files: 1, errors: 1, warnings: 0 } });

    expect(text).toBe("a.yml:3:4: error: a [2Jb [SEC001]\n1 file checked: 1 error, 0 warnings\n");
  });

  it.each([
    ["nothing is named", {}, "/home/me"],
    ["a file below is named", { config: "config/a.json" }, "/home/me"],
    ["a file elsewhere is named", { workflow: ["/srv/x/a.yml"] }, "/srv/x"],
    [
      "a workflow of a repository elsewhere is named",
      { workflow: ["/srv/x/.github/workflows/a.yml"] },
      "/srv/x",
    ],
    ["files of two folders are named", { config: "/srv/x/c.json", workflow: ["/srv/y/a.yml"] }, "/srv"],
  ])("reads in the right folder when %s", (_, options, expected) => {
    expect(findWorkspace("/home/me", options)).toBe(expected);
  });
});

describe("automation validate without flags", () => {
  let folder = "";

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "validate-command-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function configure(text: string): Promise<void> {
    await mkdir(join(folder, "config"));
    await writeFile(join(folder, "config", "ecosystem-repos.json"), text);
  }

  it("fails in a folder in which there is nothing to check", async () => {
    const result = await runAutomation(["validate"], folder);

    expect(result).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("Nothing to check") });
    expect(result.stdout).toMatch(/^0 files checked: 1 error, 0 warnings$/m);
  });

  it.each([
    ["is right", '{"repositories": ["acme/api"]}', 0, "1 file checked: 0 errors, 0 warnings"],
    ["lists a repository twice", '{"repositories": ["acme/api", "Acme/API"]}', 1, "CFG008"],
  ])("checks the configuration in its usual place, which %s", async (_, text, exitCode, expected) => {
    await configure(text);

    const result = await runAutomation(["validate"], folder);

    expect(result).toMatchObject({ exitCode, stdout: expect.stringContaining(expected), stderr: "" });
  });
});
