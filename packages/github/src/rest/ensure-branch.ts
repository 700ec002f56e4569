import type { EnsureBranchResult } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { quietly, singleWrite } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { type RetryOptions, retryIfNotApplied } from "../client/retry-if-not-applied.ts";
import { isProtection } from "../errors/protection.ts";
import { readBranch } from "./branch-reads.ts";
import { at } from "./rest-repositories.ts";

/** What writing branches needs. */
export interface BranchOptions extends RetryOptions {
  readonly client: GitHubClient;
}

/** Makes the branch at `oid` if there is none; never moves one. */
export async function ensureBranch(
  options: BranchOptions,
  repository: RepositoryRef,
  branch: string,
  oid: string,
): Promise<EnsureBranchResult> {
  const look = async (created: boolean): Promise<EnsureBranchResult | null> => {
    const state = await readBranch(options.client, repository, branch);
    if (state === null) return null;
    return state.oid === oid ? { status: "at-commit", created } : { status: "elsewhere", oid: state.oid };
  };
  const create = async (wasLost: boolean): Promise<EnsureBranchResult> => {
    try {
      await options.client.rest(
        "POST /repos/{owner}/{repo}/git/refs",
        { ...at(repository), ref: `refs/heads/${branch}`, sha: oid },
        quietly(singleWrite(`create branch ${branch}`, repository)),
      );
      return { status: "at-commit", created: true };
    } catch (error) {
      if (isProtection(error)) return { status: "protected" };
      if (!isAnswered(error, 422) || !/already[ _]exists/i.test(error.message)) throw error;
      const found = await look(wasLost);
      if (found === null) throw error;
      return found;
    }
  };
  return retryIfNotApplied(options, create, () => look(true));
}
