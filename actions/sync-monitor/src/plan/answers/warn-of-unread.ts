import type { GitHubError } from "@automation/core/errors";
import type { Logger } from "@automation/core/ports";
import { judgeUnread, type Question } from "@automation/core/sync";

/** Warns where a pull request is opened although the history could not be read. */
export function warnOfUnread({ branch }: Question, error: GitHubError, logger: Logger): void {
  if (judgeUnread({ observed: branch }, error).status !== "clear") return;
  logger.warning(`${error.message} An earlier manual close may be missed.`);
}
