import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import type { PullRequestThreads } from "@automation/core/ports";
import { repeatableWrite, singleWrite } from "../call.ts";
import type { GitHubClient } from "../client/client.ts";
import { readAutoMergeRefusal } from "../errors/auto-merge-refusal.ts";
import { at } from "../rest/rest-repositories.ts";

const ENABLE = `mutation enableAutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`;

const DISABLE = `mutation disableAutoMerge($input: DisablePullRequestAutoMergeInput!) {
  disablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`;

/** REST has no way to turn auto-merge on. https://docs.github.com/en/graphql/reference/mutations#enablepullrequestautomerge */
export function createMerging(
  client: GitHubClient,
): Pick<PullRequestThreads, "enableAutoMerge" | "disableAutoMerge" | "merge"> {
  return {
    enableAutoMerge: async (repository, { number, nodeId }, method) => {
      if (nodeId === undefined) return { status: "refused", message: "GitHub did not say its node ID." };
      const call = repeatableWrite(`turn auto-merge of pull request #${number} on`, repository);
      const input = { pullRequestId: nodeId, mergeMethod: method.toUpperCase() };
      try {
        const { problems } = await client.graphql(ENABLE, { input }, call);
        const [problem] = problems;
        return problem === undefined ? { status: "on" } : readAutoMergeRefusal(problem.message);
      } catch (error) {
        if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
        return readAutoMergeRefusal(error.message);
      }
    },
    disableAutoMerge: async (repository, { number, nodeId }) => {
      if (nodeId === undefined) return;
      const call = repeatableWrite(`turn auto-merge of pull request #${number} off`, repository);
      try {
        await client.graphql(DISABLE, { input: { pullRequestId: nodeId } }, call);
      } catch (error) {
        if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
      }
    },
    merge: async (repository, { number, headOid }, method) => {
      try {
        await client.rest(
          "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge",
          { ...at(repository), pull_number: number, sha: headOid, merge_method: method },
          singleWrite(`merge pull request #${number}`, repository),
        );
        return true;
      } catch (error) {
        if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
        return false;
      }
    },
  };
}
