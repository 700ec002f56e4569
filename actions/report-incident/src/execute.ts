import { GitHubError, type IncidentWrite, type Issue } from "@automation/core";
import type { IncidentDependencies } from "./dependencies.ts";

/** Carries writes out in order; the issue that the last of them answered with, `null` when none did. */
export async function execute(
  writes: readonly IncidentWrite[],
  dependencies: IncidentDependencies,
): Promise<Issue | null> {
  let issue: Issue | null = null;
  for (const write of writes) {
    issue = (await carryOut(write, dependencies)) ?? issue;
  }
  return issue;
}

async function carryOut(write: IncidentWrite, dependencies: IncidentDependencies): Promise<Issue | null> {
  const { issues, repository } = dependencies;
  switch (write.kind) {
    case "open": {
      const issue = await issues.open(repository, write.draft, write.mark);
      await completeLabels(issue, write.draft.labels, dependencies);
      return issue;
    }
    case "comment":
      await issues.ensureComment(repository, write.number, write.body, write.mark);
      return null;
    case "update":
      return issues.update(repository, write.number, write.change);
    case "label":
      await addLabels(write.number, write.labels, dependencies);
      return null;
  }
}

/** GitHub drops the labels of a new issue in silence when the account may not set them. */
async function completeLabels(
  issue: Issue,
  labels: readonly string[],
  dependencies: IncidentDependencies,
): Promise<void> {
  const there = issue.labels.map((label) => label.toLowerCase());
  const missing = labels.filter((label) => !there.includes(label.toLowerCase()));
  if (missing.length > 0) await addLabels(issue.number, missing, dependencies);
}

/** An issue without its label is found all the same, as long as it is open: no reason to fail. */
async function addLabels(
  number: number,
  labels: readonly string[],
  { issues, repository, logger }: IncidentDependencies,
): Promise<void> {
  try {
    await issues.ensureLabels(repository, number, labels);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    logger.warning(`${error.message} The issue is kept without the label.`);
  }
}
