import type { Logger } from "@automation/core/ports";
import { formatRepositoryRef } from "@automation/core/repository";
import { type Answer, type AnswerValues, type Question, STOPPED } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { SyncDependencies } from "../../dependencies.ts";

/** Lists what is open into branches, with the rules that hold for them. */
export async function listOpenPullRequests(
  questions: readonly Question[],
  { pullRequests, logger }: SyncDependencies,
): Promise<readonly Answer[]> {
  logger.info(
    `Looking for open pull requests into ${formatCount(questions.length, "stale branch", "stale branches")}`,
  );
  const lookups = await pullRequests.listOpen(
    questions.map(({ branch, comparison }) => ({
      repository: branch.repository,
      base: comparison.branch.name,
    })),
  );
  const values = questions.map((_, index) => lookups[index] ?? STOPPED);
  warnOfReadOnly(questions, values, logger);
  return questions.map((question, index) => ({
    question,
    kind: "open-pull-requests",
    value: values[index] ?? STOPPED,
  }));
}

/** Names that a warning lists; the report has them all. */
const NAMES_IN_WARNING = 10;

/** Warns where pull requests are wanted and the token cannot open any: these branches are only reported. */
function warnOfReadOnly(
  questions: readonly Question[],
  values: readonly AnswerValues["open-pull-requests"][],
  logger: Logger,
): void {
  const readOnly = questions.filter((_, index) => {
    const value = values[index];
    return value?.status === "found" && value.rules.canViewerWrite === false;
  });
  const names = [...new Set(readOnly.map(({ branch }) => formatRepositoryRef(branch.repository)))];
  if (names.length === 0) return;
  const more = names.length > NAMES_IN_WARNING ? `, and ${names.length - NAMES_IN_WARNING} more` : "";
  logger.warning(
    `The token's account may only read ${formatCount(names.length, "repository", "repositories")}, whose stale branches are only reported: ${names.slice(0, NAMES_IN_WARNING).join(", ")}${more}.`,
  );
}
