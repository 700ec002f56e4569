import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { RollbackReport } from "@automation/core/rollback";
import type { Command } from "commander";
import { isProblemLine, toTerminalLine } from "./action-output.ts";
import { nonEmpty } from "./option-values.ts";
import { readToken } from "./read-token.ts";
import { renderRollback } from "./rollback-table.ts";
import { runBundledAction } from "./run-bundled-action.ts";
import { toWorkspace } from "./user-paths.ts";

interface RollbackOptions {
  readonly journal: string;
  readonly config: string;
  readonly runId?: string;
  readonly repositories?: readonly string[];
  readonly operations?: readonly string[];
  readonly apply?: boolean;
  readonly allowForce?: boolean;
  readonly reportFile: string;
  readonly json?: boolean;
}

/** Adds `automation rollback`: roll-back without a runner. */
export function addRollbackCommand(program: Command): void {
  const command = program
    .command("rollback")
    .description("undo what a run wrote, or say what that would do")
    .option("--journal <file>", "journal of the run", nonEmpty, "automation_journal.jsonl")
    .option("--config <file>", "configuration of the ecosystem", nonEmpty, "config/ecosystem-repos.json")
    .option("--run-id <id>", "only the writes of this run, ID or ID/attempt; found without a journal, too")
    .option("--repositories <pattern...>", "only these repositories, names or globs")
    .option("--operations <kind...>", "only these kinds of operations, such as open-pull-request")
    .option("--apply", "undo it; without it only the plan is shown")
    .option("--allow-force", "move fast-forwarded branches back with force")
    .option("--report-file <file>", "path of the report", nonEmpty, "automation_rollback.json")
    .option("--json", "print the report")
    .addHelpText(
      "after",
      "\nThe token is read from GITHUB_TOKEN. Without --apply nothing is written to GitHub.\n" +
        "Exit code 0: undone, or nothing to undo. 1: something could not be undone, or the command failed.",
    )
    .action(async (options: RollbackOptions) => {
      process.exitCode = await rollBack(options, command);
    });
}

async function rollBack(options: RollbackOptions, command: Command): Promise<number> {
  const token = readToken();
  if (!token) {
    command.error(
      "error: GITHUB_TOKEN is not set. Set it to a token with read access to the repositories, and write access for --apply.",
    );
  }
  const folder = process.cwd();
  const { workspace, files } = toWorkspace(folder, [options.config, options.journal, options.reportFile]);
  const [config = "", journal = "", reportFile = ""] = files;
  const { exitCode, outputs } = await runBundledAction({
    action: "roll-back",
    workspace,
    inputs: {
      ...{ "github-token": token ?? "", config, "journal-files": journal, "report-file": reportFile },
      ...{ "run-id": options.runId ?? "", mode: options.apply ? "apply" : "plan" },
      repositories: (options.repositories ?? []).join("\n"),
      operations: (options.operations ?? []).join("\n"),
      "allow-force": String(options.allowForce === true),
    },
    onLine: (line) => {
      if (process.stderr.isTTY !== true && !isProblemLine(line)) return;
      const shown = toTerminalLine(line, (file) => relative(folder, join(workspace, file)));
      if (shown !== null) process.stderr.write(`${shown}\n`);
    },
  });
  if (outputs["report-file"] === undefined) return exitCode;
  const text = await readFile(join(workspace, reportFile), "utf8");
  const report: RollbackReport = JSON.parse(text);
  process.stdout.write(options.json ? text : `${renderRollback(report)}\n`);
  return exitCode;
}
