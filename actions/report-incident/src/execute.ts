import { GitHubError } from "@automation/core/errors";
import type { IncidentWrite } from "@automation/core/incident";
import type { Issue } from "@automation/core/ports";
import type { IncidentDependencies } from "./dependencies.ts";

/** What writing came to. */
export interface Written {
  /** The issue that the last write answered with; `null` when none did. */
  readonly issue: Issue | null;
  /** Assignees that a new issue did not get. */
  readonly unassigned: readonly string[];
  /** Labels that an issue did not get. */
  readonly unlabelled: readonly string[];
}

/** Carries writes out in order. */
export async function execute(
  writes: readonly IncidentWrite[],
  dependencies: IncidentDependencies,
): Promise<Written> {
  let issue: Issue | null = null;
  const [unassigned, unlabelled]: [string[], string[]] = [[], []];
  for (const write of writes) {
    const written = await carryOut(write, dependencies);
    issue = written.issue ?? issue;
    unassigned.push(...written.unassigned);
    unlabelled.push(...written.unlabelled);
  }
  return { issue, unassigned, unlabelled };
}

const NOTHING: Written = { issue: null, unassigned: [], unlabelled: [] };

async function carryOut(write: IncidentWrite, dependencies: IncidentDependencies): Promise<Written> {
  const { issues, repository } = dependencies;
  switch (write.kind) {
    case "open": {
      const issue = await issues.open(repository, write.draft, write.mark);
      const unlabelled = await completeLabels(issue, write.draft.labels, dependencies);
      return { issue, unassigned: reportUnassigned(issue, write.draft.assignees, dependencies), unlabelled };
    }
    case "comment":
      await issues.ensureComment(repository, write.number, write.body, write.mark);
      return NOTHING;
    case "update":
      return { ...NOTHING, issue: await issues.update(repository, write.number, write.change) };
    case "label":
      return { ...NOTHING, unlabelled: await addLabels(write.number, write.labels, dependencies) };
  }
}

/** GitHub leaves out people who may not be assigned, and everybody where the account may not assign, silently. */
function reportUnassigned(
  { number, assignees }: Issue,
  wanted: readonly string[],
  { logger }: IncidentDependencies,
): readonly string[] {
  const missing = assignees === undefined ? [] : findMissing(wanted, assignees);
  if (missing.length > 0) {
    logger.warning(
      `Issue #${number} could not be assigned to ${missing.join(", ")}. Only people with write access, or who commented on the issue, can be assigned; the token needs \`issues: write\`. Correct the input assignees.`,
    );
  }
  return missing;
}

function findMissing(wanted: readonly string[], there: readonly string[]): readonly string[] {
  const known = new Set(there.map((name) => name.toLowerCase()));
  return wanted.filter((name) => !known.has(name.toLowerCase()));
}

/** GitHub silently drops the labels of a new issue when the account may not set them. */
async function completeLabels(
  issue: Issue,
  labels: readonly string[],
  dependencies: IncidentDependencies,
): Promise<readonly string[]> {
  const missing = findMissing(labels, issue.labels);
  return missing.length > 0 ? addLabels(issue.number, missing, dependencies) : [];
}

/** An issue without its label is found all the same, as long as it is open: no reason to fail. Gives those it did not get. */
async function addLabels(
  number: number,
  labels: readonly string[],
  { issues, repository, logger }: IncidentDependencies,
): Promise<readonly string[]> {
  try {
    await issues.ensureLabels(repository, number, labels);
    return [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    logger.warning(`${error.message} The issue is maintained without ${labels.join(", ")}.`);
    return labels;
  }
}
