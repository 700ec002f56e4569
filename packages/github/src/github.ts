import type {
  ActionSources,
  Branches,
  BranchHistories,
  FileReader,
  HealthSources,
  HistoryStore,
  Issues,
  OwnCommitsReader,
  PullRequests,
  PullRequestThreads,
  RepositoryDiscovery,
  RepositoryReader,
  Rollbacks,
} from "@automation/core/ports";
import { createActionSources } from "./adapters/action-sources.ts";
import { createBranchHistories } from "./adapters/branch-histories.ts";
import { createBranches } from "./adapters/branches.ts";
import { createFileReader } from "./adapters/file-reader.ts";
import { createHealthSources } from "./adapters/health/health-sources.ts";
import { createHistoryBranch, type HistoryBranch } from "./adapters/history-branch.ts";
import { createIssues } from "./adapters/issues.ts";
import { createOwnCommitsReader } from "./adapters/own-commits.ts";
import { createPullRequestThreads } from "./adapters/pull-request-threads.ts";
import { createPullRequests } from "./adapters/pull-requests.ts";
import { createRepositoryDiscovery } from "./adapters/repository-discovery.ts";
import { createRepositoryReader } from "./adapters/repository-reader.ts";
import { createRollbacks } from "./adapters/rollbacks.ts";
import type { RateLimits } from "./client/rate-limits.ts";
import { QuerySizes } from "./graphql/query-sizes.ts";
import { type GitHubOptions, type OpenedGitHub, openGitHub } from "./open-github.ts";
import { readTokenAccess, type TokenAccess } from "./tokens/token-access.ts";

/** GitHub, behind the ports of the domain. */
export interface GitHub {
  readonly repositories: RepositoryReader;
  readonly files: FileReader;
  readonly actions: ActionSources;
  readonly pullRequests: PullRequests;
  readonly pullRequestThreads: PullRequestThreads;
  readonly branches: Branches;
  readonly histories: BranchHistories;
  readonly ownCommits: OwnCommitsReader;
  readonly issues: Issues;
  readonly rollbacks: Rollbacks;
  readonly health: HealthSources;
  readonly discovery: RepositoryDiscovery;
  /** The history that a branch holds. */
  openHistory(place: HistoryBranch): HistoryStore;
  /** Requests sent so far: repetitions and redirects included. */
  readonly requests: { count(): number };
  /** What the token of an App or a workflow has access to; `null` for another one, and where GitHub does not say. */
  readReach(): Promise<TokenAccess | null>;
  /** The token's limits now; `null` where limits are turned off. Throws `unauthorized` for a refused token. */
  readRateLimit(): Promise<RateLimits | null>;
}

/** Connects the ports to one GitHub. Nothing is sent before a port is used. */
export function createGitHub(options: GitHubOptions): GitHub {
  return buildPorts(openGitHub(options));
}

/** Builds the ports on a way that is open already. */
export function buildPorts({ options, client, readRateLimit }: OpenedGitHub): GitHub {
  const parts = { ...options, client };
  const sizes = options.sizes ?? new QuerySizes();
  return {
    repositories: createRepositoryReader(parts, sizes),
    files: createFileReader(parts),
    actions: createActionSources(parts),
    pullRequests: createPullRequests(parts),
    pullRequestThreads: createPullRequestThreads(parts),
    branches: createBranches(parts),
    histories: createBranchHistories(parts),
    ownCommits: createOwnCommitsReader(parts, sizes),
    issues: createIssues(parts),
    rollbacks: createRollbacks(parts),
    health: createHealthSources(parts),
    discovery: createRepositoryDiscovery(parts),
    openHistory: (place) => createHistoryBranch(client, place),
    requests: { count: () => client.countRequests() },
    readReach: () => readTokenAccess(client),
    readRateLimit,
  };
}
