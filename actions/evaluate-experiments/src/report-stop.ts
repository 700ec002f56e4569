import { GitHubError } from "@automation/core/errors";
import {
  type EvaluatedExperiment,
  ROLLED_BACK_LABEL,
  renderStopIssue,
  STOP_LABEL,
} from "@automation/core/experiment";
import type { Logger } from "@automation/core/ports";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { formatShare } from "@automation/core/text";
import type { GitHub } from "@automation/github";

/** Pages of issues that are looked through for the one that is there already. */
const MAX_PAGES = 3;

/** Where a stop is reported. */
export interface StopPlace {
  readonly opensIssue: boolean;
  /** Where the history and the issue are. */
  readonly github: Pick<GitHub, "issues">;
  /** Where the pull requests are. */
  readonly ecosystem: Pick<GitHub, "issues">;
  readonly repository: RepositoryRef;
  readonly logger: Logger;
}

/**
 * Puts a label on the open pull requests of a variant that was stopped, then opens one issue. Safe to repeat: the issue says
 * that all of it is done, so a run that is killed before it is completed by the next one.
 */
export async function reportStop(experiment: EvaluatedExperiment, place: StopPlace): Promise<void> {
  const { opensIssue, github, repository, logger } = place;
  const draft = renderStopIssue(experiment);
  const isReported = opensIssue && (await hasIssue(draft.mark, place));
  const isDue = opensIssue ? !isReported : experiment.isNewlyStopped;
  // Once: later a person may have taken the label off.
  if (isDue) await labelPullRequests(experiment, place);
  if (!opensIssue || isReported) return;
  const { number } = await github.issues.open(repository, { ...draft, assignees: [] }, draft.mark);
  logger.notice(`Opened #${number}: ${draft.title}`);
}

async function hasIssue(mark: string, { github, repository }: StopPlace): Promise<boolean> {
  const query = { state: "all", label: STOP_LABEL, maxPages: MAX_PAGES } as const;
  return (await github.issues.list(repository, query)).some(({ body }) => body.includes(mark));
}

async function labelPullRequests(
  { openPullRequests, look }: EvaluatedExperiment,
  { ecosystem, logger }: StopPlace,
): Promise<void> {
  let refused = 0;
  for (const { repository: name, number } of openPullRequests) {
    const repository = parseRepositoryRef(name);
    if (repository === null || !(await isLabelled(ecosystem, repository, number))) refused += 1;
  }
  if (refused > 0) {
    logger.warning(
      `${look.experiment.id}: the label ${ROLLED_BACK_LABEL} could not be put on ${formatShare(refused, openPullRequests.length, "open pull request")} of the variant.`,
    );
  }
}

async function isLabelled(
  { issues }: Pick<GitHub, "issues">,
  repository: RepositoryRef,
  number: number,
): Promise<boolean> {
  try {
    await issues.ensureLabels(repository, number, [ROLLED_BACK_LABEL]);
    return true;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return false;
  }
}
