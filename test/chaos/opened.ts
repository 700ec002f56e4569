import type { Sandbox } from "@automation/github-sandbox";
import { OURSELVES } from "./accounts.ts";
import type { FinishedProcess } from "./run-process.ts";

/** What a process that ran alone tells about new pull requests, beside how many there are more now. */
export function checkOpened({ metrics }: FinishedProcess, opened: number): readonly string[] {
  if (metrics === null) return [];
  const { prs_created: told, outcomes } = metrics;
  if (told > opened) return [`${told} new pull requests are told, and ${opened} are there`];
  // One whose answer was lost for good may be there although the run tells of a failure.
  const unsure = (outcomes.failed ?? 0) + (outcomes.deferred ?? 0);
  return opened > told + unsure ? [`${told} new pull requests are told, and ${opened} are there`] : [];
}

/** Pull requests of ours that there ever were, as `owner/name#number`, with the branch that each is into. */
export async function listOwnPullRequests(sandbox: Sandbox): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(
    sandbox.repositories().map(async (repository) => {
      const own = (await repository.pullRequests()).filter(({ author }) => author === OURSELVES);
      return own.map(({ number, pull }): [string, string] => [
        `${repository.fullName}#${number}`,
        `${repository.fullName} ${pull.baseRef}`,
      ]);
    }),
  );
  return new Map(all.flat());
}

/** How many pull requests of ours there ever were. */
export async function countOwnPullRequests(sandbox: Sandbox): Promise<number> {
  return (await listOwnPullRequests(sandbox)).size;
}

/** While nothing disturbs and nobody does anything, one new pull request is enough for any branch. */
export function checkReopened(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const fresh = [...after].filter(([pull]) => !before.has(pull)).map(([, branch]) => branch);
  const again = new Set(fresh.filter((branch, index) => fresh.indexOf(branch) !== index));
  return [...again].map((branch) => `${branch} got more than one new pull request while it healed`);
}
