import {
  debug,
  endGroup,
  error,
  info,
  isDebug,
  notice,
  setOutput,
  setSecret,
  startGroup,
  warning,
} from "@actions/core";
import { type ActionKit, createActionKit } from "./action-kit.ts";
import { createActionLogger } from "./action-logger.ts";
import { reportFailure } from "./failure.ts";
import { guardCommands, guardStream } from "./guarded-output.ts";
import { Redactor } from "./redactor.ts";
import type { RunnerCommands } from "./runner-commands.ts";

/** Named one by one, so that a bundle holds these and not the rest of the toolkit (docs/decisions/0060). */
const COMMANDS: RunnerCommands = {
  setSecret,
  setOutput,
  debug,
  info,
  notice,
  warning,
  error,
  startGroup,
  endGroup,
  isDebug,
};

/**
 * Runs an action and turns whatever goes wrong into error annotations and exit code 1. Never rejects.
 *
 * A cancelled run (the runner sends SIGINT, then SIGTERM) aborts `kit.signal`, so that `main` can write what it has; a
 * second signal of the same kind ends the process at once. A rejection or an exception that nobody caught aborts too.
 * The process ends by itself: `process.exit` could lose what was just printed.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export async function runAction(main: (kit: ActionKit) => Promise<void>): Promise<void> {
  const redactor = new Redactor();
  const logger = createActionLogger(guardCommands(COMMANDS, redactor));
  // Not taken off again: what Node prints when it ends comes last.
  guardStream(process.stdout, redactor);
  guardStream(process.stderr, redactor);
  const cancellation = new AbortController();
  const markFailed = () => {
    process.exitCode = 1;
  };
  const fail = (reason: unknown) => {
    markFailed();
    reportFailure(reason, logger);
  };
  const cancel = (signal: NodeJS.Signals) => {
    markFailed();
    logger.warning(`${signal}: the run was cancelled; its results are incomplete.`);
    cancellation.abort();
  };
  const crash = (reason: unknown) => {
    fail(reason);
    cancellation.abort();
  };

  process.once("SIGINT", cancel).once("SIGTERM", cancel);
  // An exception a second time may be the log itself that cannot be written: then Node's own way out is the right one.
  process.on("unhandledRejection", crash).once("uncaughtException", crash);
  try {
    await main(
      createActionKit(
        {
          env: process.env,
          workingDirectory: process.cwd(),
          commands: COMMANDS,
          signal: cancellation.signal,
          markFailed,
          redactor,
        },
        logger,
      ),
    );
  } catch (reason) {
    fail(reason);
  } finally {
    process.removeListener("SIGINT", cancel).removeListener("SIGTERM", cancel);
  }
}
