import {
  type BranchTip,
  type ComparisonLookup,
  type ComparisonRequest,
  parseRepositoryRef,
  type RepositoryRef,
  type RepositorySnapshot,
} from "@automation/core";
import { readCall } from "./call.ts";
import { type GitHubClient, isAnswered } from "./client.ts";
import { readAllPages } from "./rest-pages.ts";

interface RestRepository {
  readonly id: number;
  readonly full_name: string;
  readonly archived: boolean;
  readonly disabled?: boolean;
  readonly mirror_url?: string | null;
  readonly default_branch: string;
  readonly permissions?: { readonly push?: boolean };
}

interface RestBranch {
  readonly name: string;
  readonly commit: { readonly sha: string };
}

/** What is read of the answer to `GET /compare`; counts are relative to the base. */
export interface RestComparison {
  readonly ahead_by: number;
  readonly behind_by: number;
  readonly commits: readonly { readonly sha: string; readonly author: { readonly id?: number } | null }[];
}

/** Reads one repository by REST: two requests, and one more for each further 100 branches. Throws `GitHubError`. */
export async function readRepositoryByRest(
  client: GitHubClient,
  repository: RepositoryRef,
): Promise<RepositorySnapshot> {
  const call = readCall("read the repository", repository);
  const { data } = await client.rest<RestRepository>("GET /repos/{owner}/{repo}", at(repository), call);
  const current = parseRepositoryRef(data.full_name) ?? repository;
  const branches = await readBranches(client, current);
  return {
    repository: current,
    databaseId: data.id,
    isArchived: data.archived,
    isDisabled: data.disabled ?? false,
    // REST does not tell.
    isLocked: false,
    isMirror: (data.mirror_url ?? null) !== null,
    defaultBranch: branches.find(({ name }) => name === data.default_branch) ?? null,
    branches,
    canWrite: data.permissions?.push,
  };
}

/** Compares one branch with its default branch by REST: one request. Throws `GitHubError`. */
export async function compareByRest(
  client: GitHubClient,
  { repository, defaultBranch, branch }: ComparisonRequest,
): Promise<ComparisonLookup> {
  try {
    const comparison = await readComparison(client, repository, defaultBranch.oid, branch.name);
    if (comparison === null) return { status: "unrelated-histories" };
    const tip = comparison.commits.find(({ sha }) => sha === branch.oid);
    return {
      status: "compared",
      comparison: {
        branch,
        aheadBy: comparison.ahead_by,
        behindBy: comparison.behind_by,
        tipAuthorId: tip?.author?.id ?? null,
      },
    };
  } catch (error) {
    if (!isAnswered(error, 404) || (await isBranchThere(client, repository, branch.name))) throw error;
    // Throws when it is the repository that is gone.
    await client.rest(
      "GET /repos/{owner}/{repo}",
      at(repository),
      readCall("read the repository", repository),
    );
    return { status: "branch-deleted" };
  }
}

/** `GET /compare/{base}...{head}`; `null` when the two have no common ancestor. */
export async function readComparison(
  client: GitHubClient,
  repository: RepositoryRef,
  base: string,
  head: string,
): Promise<RestComparison | null> {
  const call = readCall(`compare ${base} with ${head}`, repository);
  try {
    const { data } = await client.rest<RestComparison>(
      "GET /repos/{owner}/{repo}/compare/{basehead}",
      { ...at(repository), basehead: `${base}...${head}`, per_page: 1 },
      call,
    );
    return data;
  } catch (error) {
    if (isAnswered(error, 404) && /no common ancestor/i.test(error.message)) return null;
    throw error;
  }
}

/** `{owner}` and `{repo}` of a route. */
export function at(repository: RepositoryRef): { readonly owner: string; readonly repo: string } {
  return { owner: repository.owner, repo: repository.name };
}

async function readBranches(client: GitHubClient, repository: RepositoryRef): Promise<readonly BranchTip[]> {
  const branches = await readAllPages<RestBranch>(
    client,
    "GET /repos/{owner}/{repo}/branches",
    at(repository),
    readCall("list the branches", repository),
  );
  return branches.map(({ name, commit }) => ({ name, oid: commit.sha }));
}

/** Whether the repository has the branch now. */
export async function isBranchThere(
  client: GitHubClient,
  repository: RepositoryRef,
  name: string,
): Promise<boolean> {
  try {
    const route = "GET /repos/{owner}/{repo}/branches/{branch}";
    await client.rest(route, { ...at(repository), branch: name }, readCall("read a branch", repository));
    return true;
  } catch (error) {
    if (isAnswered(error, 404)) return false;
    throw error;
  }
}
