import type {
  BranchTip,
  ComparisonLookup,
  ComparisonRequest,
  RepositorySnapshot,
} from "@automation/core/ports";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { readCall } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { readAllPages } from "./rest-pages.ts";

/** Servers that stand in for GitHub leave out what they do not need. */
interface RestRepository {
  readonly id?: number;
  readonly full_name?: string;
  readonly archived?: boolean;
  readonly disabled?: boolean;
  readonly mirror_url?: string | null;
  readonly default_branch: string;
}

interface RestBranch {
  readonly name: string;
  readonly commit: { readonly sha: string; readonly author?: { readonly id?: number } | null };
}

/** What is read of the answer to `GET /compare`; counts are relative to the base. */
export interface RestComparison {
  readonly ahead_by: number;
  readonly behind_by: number;
  readonly commits?: readonly { readonly author?: { readonly id?: number } | null }[];
  readonly files?: readonly { readonly filename: string; readonly sha: string; readonly status: string }[];
}

/** Reads one repository by REST: two requests, and one more for each further 100 branches. Throws `GitHubError`. */
export async function readRepositoryByRest(
  client: GitHubClient,
  repository: RepositoryRef,
): Promise<RepositorySnapshot> {
  const call = readCall("read the repository", repository);
  const { data } = await client.rest<RestRepository>("GET /repos/{owner}/{repo}", at(repository), call);
  if (Array.isArray(data)) throw new TypeError("a list instead of a repository");
  const current = parseRepositoryRef(data.full_name ?? "") ?? repository;
  const branches = await readBranches(client, current);
  return {
    repository: current,
    databaseId: data.id ?? null,
    isArchived: data.archived ?? false,
    isDisabled: data.disabled ?? false,
    // REST does not say.
    isLocked: false,
    isMirror: (data.mirror_url ?? null) !== null,
    defaultBranch: branches.find(({ name }) => name === data.default_branch) ?? null,
    branches,
  };
}

/** Compares one branch with its default branch by REST: one request, two for a branch with several commits of its own. */
export async function compareByRest(
  client: GitHubClient,
  { repository, defaultBranch, branch }: ComparisonRequest,
): Promise<ComparisonLookup> {
  try {
    const comparison = await readComparison(client, repository, defaultBranch.name, branch.name);
    if (comparison === null) return { status: "unrelated-histories" };
    return {
      status: "compared",
      comparison: {
        branch,
        aheadBy: comparison.ahead_by,
        behindBy: comparison.behind_by,
        tipAuthorId: await findTipAuthor(client, repository, branch.name, comparison),
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

/** The list of commits begins with the oldest, so it names the newest one's author only when it is the only one. */
async function findTipAuthor(
  client: GitHubClient,
  repository: RepositoryRef,
  branch: string,
  { ahead_by, commits }: RestComparison,
): Promise<number | null> {
  const [tip] = commits ?? [];
  if (ahead_by === 0) return null;
  if (ahead_by === 1 && tip !== undefined) return tip.author?.id ?? null;
  return (await findBranch(client, repository, branch))?.commit.author?.id ?? null;
}

/**
 * `GET /compare/{base}...{head}`; `null` when the two have no common ancestor. Names of branches are understood
 * everywhere; commits are on GitHub, which does not document it.
 */
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
  try {
    const branches = await readAllPages<RestBranch>(
      client,
      "GET /repos/{owner}/{repo}/branches",
      at(repository),
      readCall("list the branches", repository),
    );
    return branches.map(({ name, commit }) => ({ name, oid: commit.sha }));
  } catch (error) {
    // What GitHub says to other questions about an empty repository, older servers say to this one too.
    if (isAnswered(error, 409) && /is empty/i.test(error.message)) return [];
    throw error;
  }
}

/** Whether the repository has the branch now. */
export async function isBranchThere(
  client: GitHubClient,
  repository: RepositoryRef,
  name: string,
): Promise<boolean> {
  return (await findBranch(client, repository, name)) !== null;
}

async function findBranch(
  client: GitHubClient,
  repository: RepositoryRef,
  name: string,
): Promise<RestBranch | null> {
  try {
    const route = "GET /repos/{owner}/{repo}/branches/{branch}";
    const call = readCall("read a branch", repository);
    return (await client.rest<RestBranch>(route, { ...at(repository), branch: name }, call)).data;
  } catch (error) {
    if (isAnswered(error, 404)) return null;
    throw error;
  }
}
