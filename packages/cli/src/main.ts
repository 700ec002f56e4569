#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { addDemoCommand } from "./demo-command.ts";
import { addMergeFileCommand } from "./merge-file-command.ts";
import { addSandboxCommand } from "./sandbox-command.ts";
import { addSyncCommand } from "./sync-command.ts";

/** Exit codes: 0 clean, 1 findings or failure, 2 wrong usage. */
const USAGE_ERROR = 2;

const program = new Command("automation")
  .description("Keep an ecosystem of repositories in sync; the same jobs as the actions, without a runner.")
  .showHelpAfterError("(see automation --help)")
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();
addSyncCommand(program);
addMergeFileCommand(program);
addSandboxCommand(program);
addDemoCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help that was asked for is a success; commander has printed everything already.
    process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
