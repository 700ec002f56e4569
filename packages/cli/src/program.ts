import { Command } from "commander";
import { addDashboardCommand } from "./dashboard-command.ts";
import { addDemoCommand } from "./demo-command.ts";
import { addExperimentCommand } from "./experiment-command.ts";
import { addHealthCommand } from "./health-command.ts";
import { addHistoryCommand } from "./history-command.ts";
import { addMergeFileCommand } from "./merge-file-command.ts";
import { addNotifyCommand } from "./notify-command.ts";
import { addResolveCommand } from "./resolve-command.ts";
import { addRollbackCommand } from "./rollback-command.ts";
import { addSandboxCommand } from "./sandbox-command.ts";
import { addScheduleCommand } from "./schedule-command.ts";
import { addSyncCommand } from "./sync-command.ts";
import { addValidateCommand } from "./validate-command.ts";

/** The command `automation` with all of its commands; wrong usage throws a `CommanderError` after saying what is wrong. */
export function createProgram(): Command {
  const program = new Command("automation")
    .description(
      "Keep the branches of many repositories in sync: the same jobs as the actions, without a runner.",
    )
    .showHelpAfterError("(see --help)")
    .exitOverride();
  addValidateCommand(program);
  addSyncCommand(program);
  addHealthCommand(program);
  addResolveCommand(program);
  addMergeFileCommand(program);
  addRollbackCommand(program);
  addHistoryCommand(program);
  addExperimentCommand(program);
  addScheduleCommand(program);
  addDashboardCommand(program);
  addNotifyCommand(program);
  addSandboxCommand(program);
  addDemoCommand(program);
  return program;
}
