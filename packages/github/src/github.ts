import type {
  Branches,
  BranchHistories,
  FileReader,
  HealthSources,
  Issues,
  OwnCommitsReader,
  PullRequests,
  PullRequestThreads,
  RepositoryReader,
} from "@automation/core";
import { createBranchHistories } from "./branch-histories.ts";
import { createBranches } from "./branches.ts";
import { createFileReader } from "./file-reader.ts";
import { createHealthSources } from "./health-sources.ts";
import { createIssues } from "./issues.ts";
import { type GitHubOptions, type OpenedGitHub, openGitHub } from "./open-github.ts";
import { createOwnCommitsReader } from "./own-commits.ts";
import { createPullRequestThreads } from "./pull-request-threads.ts";
import { createPullRequests } from "./pull-requests.ts";
import type { RateLimits } from "./rate-limits.ts";
import { createRepositoryReader } from "./repository-reader.ts";
import { readTokenReach, type TokenReach } from "./token-reach.ts";

/** GitHub, behind the ports of the domain. */
export interface GitHub {
  readonly repositories: RepositoryReader;
  readonly files: FileReader;
  readonly pullRequests: PullRequests;
  readonly pullRequestThreads: PullRequestThreads;
  readonly branches: Branches;
  readonly histories: BranchHistories;
  readonly ownCommits: OwnCommitsReader;
  readonly issues: Issues;
  readonly health: HealthSources;
  /** Requests sent so far: repetitions and redirects included. */
  readonly requests: { count(): number };
  /** What the token of an App or a workflow reaches; `null` for another one, and where GitHub does not say. */
  readReach(): Promise<TokenReach | null>;
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
  return {
    repositories: createRepositoryReader(parts),
    files: createFileReader(parts),
    pullRequests: createPullRequests(parts),
    pullRequestThreads: createPullRequestThreads(parts),
    branches: createBranches(parts),
    histories: createBranchHistories(parts),
    ownCommits: createOwnCommitsReader(parts),
    issues: createIssues(parts),
    health: createHealthSources(parts),
    requests: { count: () => client.countRequests() },
    readReach: () => readTokenReach(client),
    readRateLimit,
  };
}
