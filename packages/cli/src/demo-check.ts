import { formatCount, pluralize } from "@automation/core";
import type { Sandbox } from "@automation/github-sandbox";
import type { ConflictReport } from "./conflict-lines.ts";
import type { DemoPass } from "./demo-pass.ts";

/**
 * What of the demo's promises did not come true, a line each.
 *
 * @param open Repository and base of every sync pull request that is open after the second pass.
 */
export function findProblems(
  first: DemoPass,
  resolution: ConflictReport,
  second: DemoPass,
  open: readonly string[],
): string[] {
  const created = first.metrics.prs_created;
  const problems: string[] = [];
  if (first.exitCode !== 0 || second.exitCode !== 0) problems.push("the action ended with an error");
  if (created === 0) problems.push("the first pass opened no pull request");
  const outcomes = resolution.pull_requests.map(({ outcome }) => outcome);
  if (!outcomes.includes("resolved")) problems.push("no conflict was resolved");
  if (!outcomes.includes("needs-human")) problems.push("no conflict was left to a person");
  if (second.metrics.prs_created !== 0) {
    problems.push(`the second pass opened ${second.metrics.prs_created} more`);
  }
  const doubled = open.filter((target, index) => open.indexOf(target) !== index);
  for (const target of new Set(doubled)) problems.push(`${target} has more than one sync pull request`);
  if (open.length !== created) {
    problems.push(
      `the first pass reported ${formatCount(created, "pull request")}, and ${open.length} ${pluralize(open.length, "is", "are")} open`,
    );
  }
  return problems;
}

/** Repository and base of every open sync pull request, asked of the sandbox itself. */
export async function listSyncPullRequests(sandbox: Pick<Sandbox, "repositories">): Promise<string[]> {
  const perRepository = await Promise.all(
    sandbox.repositories().map(async (repository) => {
      const pullRequests = await repository.pullRequests();
      return pullRequests
        .filter(({ state, pull }) => state === "open" && pull.headRef.startsWith("ecosystem-sync/"))
        .map(({ pull }) => `${repository.fullName} ${pull.baseRef}`);
    }),
  );
  return perRepository.flat();
}
