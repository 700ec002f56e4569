import { Command, CommanderError } from "commander";
import { addMergeFileCommand } from "./merge-file-command.ts";

/** Wrong usage; git takes it for a conflict. */
const USAGE_ERROR = 2;

// What git starts for every file: this command alone, because the others take longer to load than a merge does.
const program = new Command("automation").exitOverride();
addMergeFileCommand(program);
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
}
