import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Command } from "commander";
import { createProgram } from "../src/program.ts";
import { PROJECT_ROOT } from "../src/run-bundled-action.ts";

const PAGE = join(PROJECT_ROOT, "docs", "command-line.md");

/** Commands that do something, by what is typed for them. */
function listCommands(command: Command, typed: string): readonly (readonly [string, Command])[] {
  if (command.commands.length === 0) return [[typed, command]];
  return command.commands.flatMap((each) => listCommands(each, `${typed} ${each.name()}`));
}

const COMMANDS = listCommands(createProgram(), "automation");

describe("docs/command-line.md", () => {
  it.each(COMMANDS)("shows the help of %s as it is, in the section of that name", async (typed, command) => {
    const page = await readFile(PAGE, "utf8");
    // As wide as where there is no terminal, whatever the tests run in.
    command.configureOutput({ getOutHelpWidth: () => 80 });

    const section = page.split(/^## /m).find((text) => text.startsWith(`\`${typed}\`\n`));

    expect(section).toContain(`\`\`\`text\n${command.helpInformation().trimEnd()}\n\`\`\`\n`);
  });

  it("has no section for a command that does not exist", async () => {
    const page = await readFile(PAGE, "utf8");

    const sections = [...page.matchAll(/^## `(.+)`$/gm)].map((match) => match[1]);

    expect(sections).toEqual(COMMANDS.map(([typed]) => typed));
  });
});
