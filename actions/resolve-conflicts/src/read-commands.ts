import { CONFLICT_COMMENT_MARK, type ResolveCommands, readResolveCommands } from "@automation/core/conflict";
import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import type { RepositoryRef } from "@automation/core/repository";
import type { ConflictDependencies } from "./dependencies.ts";

/** The pull request on which people comment. */
export interface CommandPlace {
  readonly repository: RepositoryRef;
  readonly number: number;
}

/** What the comments on a pull request ask for; `undefined` where the token may not read them. */
export async function readCommands(
  { repository, number }: CommandPlace,
  { issues, logger }: Pick<ConflictDependencies, "issues" | "logger">,
): Promise<ResolveCommands | undefined> {
  try {
    return readResolveCommands(await issues.listComments(repository, number), CONFLICT_COMMENT_MARK);
  } catch (error) {
    if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
    logger.warning(`#${number}: commands in its comments are not read. ${error.message}`);
    return undefined;
  }
}
