import type { GitRepository } from "./git/backend.ts";
import { refreshPullRequests } from "./github/refs/follow-refs.ts";
import { isProtected } from "./github/refs/refs.ts";
import { type Domain, fullName, openGit } from "./state/domain.ts";
import type { IssueRecord, PullRequestRecord } from "./state/issue-records.ts";
import { isPullRequest } from "./state/issue-records.ts";
import type { RepositoryRecord } from "./state/records.ts";

/** A branch as a test sees it. */
export interface InspectedBranch {
  readonly name: string;
  readonly oid: string;
  readonly isProtected: boolean;
}

/** One repository of the sandbox, looked at from the inside: no request is made, nothing is counted. */
export interface InspectedRepository {
  readonly record: Readonly<RepositoryRecord>;
  /** Current `owner/name`. */
  readonly fullName: string;
  readonly git: GitRepository;
  branches(): Promise<readonly InspectedBranch[]>;
  branch(name: string): Promise<InspectedBranch | null>;
  /** In the order of their numbers. */
  pullRequests(): Promise<readonly PullRequestRecord[]>;
  /** Issues without the pull requests. */
  issues(): readonly IssueRecord[];
}

export function inspectRepository(domain: Domain, record: RepositoryRecord): InspectedRepository {
  const git = openGit(domain, record);
  const present = (name: string, oid: string): InspectedBranch => ({
    name,
    oid,
    isProtected: isProtected(record, name),
  });
  return {
    record,
    fullName: fullName(record),
    git,
    branches: async () => {
      const refs = await git.listRefs("refs/heads/");
      return refs.map((ref) => present(ref.name.slice("refs/heads/".length), ref.oid));
    },
    branch: async (name) => {
      const oid = await git.readRef(`refs/heads/${name}`);
      return oid === null ? null : present(name, oid);
    },
    pullRequests: async () => {
      await refreshPullRequests(domain, record, null);
      return record.issues.filter(isPullRequest);
    },
    issues: () => record.issues.filter((issue) => !isPullRequest(issue)),
  };
}
