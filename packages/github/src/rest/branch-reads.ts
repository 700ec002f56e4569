import type { BranchState, CommitSummary } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { readCall } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { at } from "./rest-repositories.ts";

/** The branch now, or `null`. A renamed one answers under its new name: then the one asked for does not exist. */
export async function readBranch(
  client: GitHubClient,
  repository: RepositoryRef,
  branch: string,
): Promise<BranchState | null> {
  try {
    const { data } = await client.rest<{
      readonly name: string;
      readonly commit: { readonly sha: string };
      readonly protected?: boolean;
    }>(
      "GET /repos/{owner}/{repo}/branches/{branch}",
      { ...at(repository), branch },
      readCall(`read branch ${branch}`, repository),
    );
    if (data.name !== branch) return null;
    return { name: data.name, oid: data.commit.sha, isProtected: data.protected ?? false };
  } catch (error) {
    if (isAnswered(error, 404)) return null;
    throw error;
  }
}

/** A commit, or `null` when the repository has none of that name. */
export async function readCommit(
  client: GitHubClient,
  repository: RepositoryRef,
  oid: string,
): Promise<CommitSummary | null> {
  try {
    const { data } = await client.rest<{
      readonly sha: string;
      readonly message: string;
      readonly parents: readonly { readonly sha: string }[];
    }>(
      "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
      { ...at(repository), commit_sha: oid },
      readCall(`read commit ${oid}`, repository),
    );
    return { oid: data.sha, message: data.message, parentOids: data.parents.map(({ sha }) => sha) };
  } catch (error) {
    if (isAnswered(error, 404)) return null;
    throw error;
  }
}
