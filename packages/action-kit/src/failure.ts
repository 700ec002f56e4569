import { ConfigError, type ConfigProblem, GitHubError } from "@automation/core/errors";
import type { ActionLogger } from "./action-logger.ts";
import type { AnnotationPlace } from "./runner-commands.ts";

/**
 * Says why a run ended: one error for each problem of a `ConfigError`, one for a `GitHubError`, and one with a request to
 * report it for anything else. A stack is shown only in debug mode.
 */
export function reportFailure(error: unknown, logger: ActionLogger): void {
  if (error instanceof ConfigError) {
    for (const problem of error.problems) logger.failure(formatMessage(problem), toPlace(problem));
    return;
  }
  if (error instanceof GitHubError) {
    logger.failure(error.message);
  } else {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    logger.failure(
      `${message}. This is a bug: please report it, with the log of a run in debug mode, to the maintainers.`,
    );
  }
  if (error instanceof Error && error.stack !== undefined) logger.debug(error.stack);
}

function formatMessage({ message, rule }: ConfigProblem): string {
  return rule === undefined ? message : `${message} (${rule})`;
}

function toPlace({ file, line, column }: ConfigProblem): AnnotationPlace {
  return {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}
