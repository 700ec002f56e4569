import { redactSecrets } from "@automation/core/config";
import { CommanderError } from "commander";
import { createProgram } from "./program.ts";
import { UsageError } from "./read-token.ts";
import { userFolder } from "./user-paths.ts";

/** Exit codes: 0 clean, 1 findings or failure, 2 wrong usage. */
const FAILURE = 1;
const USAGE_ERROR = 2;

/** Runs the command that the arguments name, and sets the exit code. */
export async function runProgram(): Promise<void> {
  // `automation … | head` closes the pipe early: that is no error of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

  try {
    process.chdir(userFolder());
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that was asked for is a success; commander has printed everything already.
      process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
    } else {
      process.stderr.write(
        `error: ${redactSecrets(error instanceof Error ? error.message : String(error))}\n`,
      );
      process.exitCode = error instanceof UsageError ? USAGE_ERROR : FAILURE;
    }
  }
}
