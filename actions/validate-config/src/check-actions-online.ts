import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import type { ActionSources, Logger } from "@automation/core/ports";
import { formatCount } from "@automation/core/text";
import {
  type Finding,
  isRuleEnabled,
  listUsedActions,
  type RuleSettings,
  type UsedAction,
  type ValidationInput,
} from "@automation/validation";

/** Most different references that are looked up: each takes one to three calls. */
const MAX_REFERENCES = 200;

/** What is wrong with a reference, wherever it is used. */
type Problem = Pick<Finding, "rule" | "severity" | "message">;

/**
 * Asks GitHub about the actions and workflows that files use: known vulnerabilities, commits that are not of the
 * repository, names that are a tag and a branch, and comments that name another version.
 *
 * What GitHub does not answer is not reported.
 *
 * @returns Findings by file, before ignores and settings.
 */
export async function checkActionsOnline(
  inputs: readonly ValidationInput[],
  settings: RuleSettings,
  sources: ActionSources,
  logger: Pick<Logger, "warning">,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  if (!["SEC050", "SEC051", "SEC052", "SEC053"].some((rule) => isRuleEnabled(rule, settings)))
    return new Map();
  const groups = Map.groupBy(listUsedActions(inputs), ({ owner, name, ref, comment }) =>
    `${owner}/${name}@${ref} ${comment}`.toLowerCase(),
  );
  const findings: Finding[] = [];
  if (groups.size > MAX_REFERENCES) {
    logger.warning(
      `Only ${formatCount(MAX_REFERENCES, "reference")} of ${groups.size} to actions are looked up on GitHub.`,
    );
  }
  for (const uses of [...groups.values()].slice(0, MAX_REFERENCES)) {
    const [first] = uses;
    if (first === undefined) continue;
    try {
      const problems = await findProblems(first, sources);
      findings.push(
        ...uses.flatMap((use) => problems.map((found) => ({ ...found, file: use.file, ...use.range }))),
      );
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      logger.warning(`${first.owner}/${first.name}@${first.ref} could not be looked up: ${error.message}`);
      if (blocksFurtherRequests(error)) break;
    }
  }
  return Map.groupBy(findings, ({ file }) => file);
}

async function findProblems(use: UsedAction, sources: ActionSources): Promise<readonly Problem[]> {
  const isCommit = /^[0-9a-f]{40}$/.test(use.ref);
  const problems = isCommit ? await checkCommit(use, sources) : await checkName(use, sources);
  return [...problems, ...(await checkVersion(use, isCommit ? use.comment : use.ref, sources))];
}

/** A commit must be in the repository, and be the version that the comment says. */
async function checkCommit(use: UsedAction, sources: ActionSources): Promise<readonly Problem[]> {
  const { ref, comment } = use;
  const named = comment === "" ? null : await sources.findCommit(use, "tags", comment);
  if (named === ref) return [];
  const isOwn = await sources.isInDefaultBranch(use, ref);
  const repository = `${use.owner}/${use.name}`;
  const problems: Problem[] = [];
  if (named !== null) {
    problems.push({
      rule: "SEC053",
      severity: "warning",
      message: `The comment says ${comment}, but that version of ${repository} is the commit ${named}. Correct the commit or the comment.`,
    });
  }
  if (isOwn === false) {
    // A branch of releases holds commits of its own; only a comment that names another one makes it certain.
    problems.push({
      rule: "SEC051",
      severity: named === null ? "warning" : "error",
      message: `The commit ${ref.slice(0, 12)} is not in the default branch of ${repository}${comment === "" ? ", and no comment names its version" : ""}. It may be of a fork. Pin the commit of a release.`,
    });
  }
  return problems;
}

/** A name must not be a tag and a branch. */
async function checkName(use: UsedAction, sources: ActionSources): Promise<readonly Problem[]> {
  const tag = await sources.findCommit(use, "tags", use.ref);
  const branch = tag === null ? null : await sources.findCommit(use, "heads", use.ref);
  if (tag === null || branch === null) return [];
  return [
    {
      rule: "SEC052",
      severity: "warning",
      message: `${JSON.stringify(use.ref)} is a tag and a branch of ${use.owner}/${use.name}, so it is not certain which one runs. Pin the commit.`,
    },
  ];
}

/** A version must have no published vulnerability; `v4` alone moves on when one is fixed. */
async function checkVersion(
  use: UsedAction,
  name: string,
  sources: ActionSources,
): Promise<readonly Problem[]> {
  const version = /^v?(\d+\.\d+(?:\.\d+)?)$/.exec(name)?.[1];
  if (version === undefined) return [];
  const advisories = await sources.listAdvisories(use, version);
  return advisories.map(({ id, summary, severity, url }) => ({
    rule: "SEC050",
    severity: severity === "low" ? ("warning" as const) : ("error" as const),
    message: `${use.owner}/${use.name} ${name} has a known vulnerability (${id}, ${severity}): ${summary.replaceAll(/\s+/g, " ").slice(0, 200)} See ${url}`,
  }));
}
