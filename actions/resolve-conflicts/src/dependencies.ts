import type { ConflictPolicy } from "@automation/core/conflict";
import type { Journal } from "@automation/core/journal";
import type {
  Branches,
  Clock,
  Issues,
  Logger,
  PullRequests,
  PullRequestThreads,
  RepositoryReader,
} from "@automation/core/ports";
import type { ConflictTarget } from "@automation/core/report";
import type { RemoteRepository } from "@automation/git";

/** What is asked of a run in one repository. */
export interface ConflictRequest extends ConflictTarget {
  readonly isDryRun: boolean;
}

/** Everything that a run in one repository reaches the world through. */
export interface ConflictDependencies {
  readonly repositories: RepositoryReader;
  readonly pullRequests: PullRequests;
  readonly pullRequestThreads: PullRequestThreads;
  readonly branches: Branches;
  /** Comments on pull requests. */
  readonly issues: Pick<Issues, "listComments">;
  /** A partial clone of the repository; nothing needs to be fetched yet. */
  readonly clone: RemoteRepository;
  /** Where a push is announced; `undefined`: nowhere. */
  readonly journal?: Journal | undefined;
  readonly policy: ConflictPolicy;
  /** A lock file that was regenerated for the merge of these two commits; `null` when there is none. */
  readonly readRegenerated: (headOid: string, baseOid: string, path: string) => Promise<string | null>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly runUrl: string | undefined;
}
