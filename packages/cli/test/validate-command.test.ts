import { describe, expect, it } from "@jest/globals";
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
