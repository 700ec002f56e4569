import { GitHubError } from "@automation/core/errors";
import { type EvaluatedExperiment, renderStopIssue, STOP_LABEL } from "@automation/core/experiment";
import type { Logger } from "@automation/core/ports";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { formatShare } from "@automation/core/text";
import type { GitHub } from "@automation/github";

/** Pages of issues that are looked through for the one that is there already. */
const MAX_PAGES = 3;

/** Where a stop is told. */
export interface StopPlace {
  readonly opensIssue: boolean;
  readonly github: GitHub;
  readonly repository: RepositoryRef;
  readonly logger: Logger;
}

/** Opens one issue about a stop, and puts a label on the variant's open pull requests. Safe to repeat. */
export async function reportStop(
  experiment: EvaluatedExperiment,
  { opensIssue, github, repository, logger }: StopPlace,
): Promise<void> {
  if (opensIssue) {
    const draft = renderStopIssue(experiment);
    const known = await github.issues.list(repository, {
      state: "all",
      label: STOP_LABEL,
      maxPages: MAX_PAGES,
    });
    if (!known.some(({ body }) => body.includes(draft.mark))) {
      const { number } = await github.issues.open(repository, { ...draft, assignees: [] }, draft.mark);
      logger.notice(`Opened #${number}: ${draft.title}`);
    }
  }
  // Once: later the label may have been taken off by a person.
  if (experiment.isNewlyStopped) await labelPullRequests(experiment, { github, logger });
}

async function labelPullRequests(
  { openPullRequests, look }: EvaluatedExperiment,
  { github, logger }: Pick<StopPlace, "github" | "logger">,
): Promise<void> {
  let refused = 0;
  for (const { repository: name, number } of openPullRequests) {
    const repository = parseRepositoryRef(name);
    if (repository === null) continue;
    try {
      await github.issues.ensureLabels(repository, number, [STOP_LABEL]);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      refused += 1;
    }
  }
  if (refused > 0) {
    logger.warning(
      `${look.experiment.id}: the label ${STOP_LABEL} could not be put on ${formatShare(refused, openPullRequests.length, "open pull request")} of the variant.`,
    );
  }
}
