/** A GitHub to start from, as data. The same shape is read from a seed file (`sandbox up --seed F`). */
export interface SeedSpec {
  readonly users?: readonly UserSeed[];
  /** Tokens that the sandbox accepts. Without any, every non-empty token is the user `sandbox-bot`. */
  readonly tokens?: readonly TokenSeed[];
  /** GitHub Apps. They show themselves with JSON Web Tokens and get tokens for their installations. */
  readonly apps?: readonly AppSeed[];
  readonly repositories: readonly RepositorySeed[];
}

export interface UserSeed {
  readonly login: string;
  /** GitHub's number for the account. */
  readonly id: number;
  /** Default `User`. Bots' logins end with `[bot]`. */
  readonly type?: "User" | "Bot" | "Organization";
}

export interface TokenSeed {
  readonly token: string;
  /** Account behind the token. */
  readonly login: string;
  /** Limits preset. Default `pat`. */
  readonly kind?: "pat" | "github-token" | "app";
  /** What a fine-grained token may do, by GitHub's names (`contents`, `pull_requests`). Default: everything. */
  readonly permissions?: Readonly<Record<string, "read" | "write" | "admin">>;
  /** Owner whose repositories it reaches, like an installation's or a fine-grained one. Default: all owners. */
  readonly owner?: string;
  /** `owner/name` of those of the owner's repositories that it has access to. Default: all of them. */
  readonly repositories?: readonly string[];
  /** When it stops working, ISO 8601. Default: never. */
  readonly expiresAt?: string;
}

export interface AppSeed {
  readonly id: number;
  /** Its account is `slug[bot]`. */
  readonly slug: string;
  /** Default `Iv1.` and the number. */
  readonly clientId?: string;
  /** Login of its owner. Default: the first account that it is installed on. */
  readonly owner?: string;
  /** What its tokens may do at most. Default: contents, pull requests, issues and metadata. */
  readonly permissions?: Readonly<Record<string, "read" | "write" | "admin">>;
  /** PEM of the key that its JSON Web Tokens are checked with. Default: no signature is checked. */
  readonly publicKey?: string;
  readonly installations?: readonly InstallationSeed[];
}

export interface InstallationSeed {
  /** Login. */
  readonly account: string;
  /** Default: given out in order. */
  readonly id?: number;
  /** `owner/name` of those of the account's repositories that it has access to. Default: all of them. */
  readonly repositories?: readonly string[];
  /** An owner has suspended it: no token of it is given out. */
  readonly isSuspended?: boolean;
}

export interface RepositorySeed {
  /** `owner/name`. */
  readonly repository: string;
  /** Default: given out in order, from 1001. */
  readonly id?: number;
  /**
   * `owner/name` of a repository before this one in the seed that it is a fork of: it begins with that one's branches,
   * and needs none of its own. For `bare` repositories only.
   */
  readonly forkOf?: string;
  /** Default `main`. */
  readonly defaultBranch?: string;
  /** Without commits. */
  readonly isEmpty?: boolean;
  readonly isArchived?: boolean;
  readonly isDisabled?: boolean;
  readonly isLocked?: boolean;
  readonly isMirror?: boolean;
  readonly isPrivate?: boolean;
  /** Old names that redirect here. */
  readonly formerNames?: readonly string[];
  /**
   * What every token may do. Default `write`. `none` answers 404, `forbidden` 403, `blocked` 451.
   * `read` lets reads through and refuses writes with 403.
   */
  readonly access?: "admin" | "write" | "read" | "none" | "forbidden" | "blocked";
  readonly hasIssues?: boolean;
  readonly allowMergeCommit?: boolean;
  readonly allowSquashMerge?: boolean;
  readonly allowRebaseMerge?: boolean;
  /** Default false. */
  readonly allowAutoMerge?: boolean;
  /** Files of the first commit. Default: one README.md. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that the last commit on the default branch writes. */
  readonly tipFiles?: Readonly<Record<string, string>>;
  /** Commits on the default branch, the first included. Default: as many as the branches need to be behind. */
  readonly commits?: number;
  /** The default branch may be among them, to be protected; its commits are counted by `commits`. */
  readonly branches?: readonly BranchSeed[];
  readonly pullRequests?: readonly PullRequestSeed[];
  /** Issues, numbered after the pull requests. */
  readonly issues?: readonly IssueSeed[];
  /** Rules for branches by pattern. They hold for administrators too, unless they say otherwise. */
  readonly rulesets?: readonly RulesetSeed[];
  /** Labels beside GitHub's nine default ones. */
  readonly labels?: readonly string[];
  /** Workflows as GitHub knows them, whatever files the repository has. Nothing runs. */
  readonly workflows?: readonly WorkflowSeed[];
  readonly workflowPermissions?: {
    /** Default `read`. */
    readonly default?: "read" | "write";
    /** Default false. */
    readonly canApprovePullRequests?: boolean;
  };
  /** When it was last pushed to, ISO 8601. Default: now. */
  readonly pushedAt?: string;
}

export interface IssueSeed {
  readonly title: string;
  readonly body?: string;
  /** Login. */
  readonly author?: string;
  readonly labels?: readonly string[];
  /** Logins. */
  readonly assignees?: readonly string[];
  /** Default `open`. */
  readonly state?: "open" | "closed";
  readonly comments?: readonly CommentSeed[];
}

export interface CommentSeed {
  readonly body: string;
  /** Login. */
  readonly author?: string;
}

export interface RulesetSeed {
  readonly name: string;
  /** `~ALL`, `~DEFAULT_BRANCH`, or patterns like `release/*`. Default: the default branch. */
  readonly include?: readonly string[];
  /** Patterns of branches that it leaves alone. Default: none. */
  readonly exclude?: readonly string[];
  /** Default `active`; the others forbid nothing. */
  readonly enforcement?: "active" | "disabled" | "evaluate";
  readonly rules: readonly RuleSeed[];
  /** Whether administrators may pass it by. Default false. */
  readonly isBypassedByAdmins?: boolean;
}

export interface RuleSeed {
  readonly type:
    | "creation"
    | "update"
    | "deletion"
    | "non_fast_forward"
    | "required_linear_history"
    | "pull_request"
    | "required_status_checks";
  /** As GitHub's REST interface names them. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface WorkflowSeed {
  readonly name: string;
  /** `.github/workflows/sync.yml`. */
  readonly path: string;
  /** Default `active`. */
  readonly state?: "active" | "deleted" | "disabled_fork" | "disabled_inactivity" | "disabled_manually";
  /** ISO 8601. Default: when the repository was made. */
  readonly createdAt?: string;
  /** Default: as `createdAt`. */
  readonly updatedAt?: string;
  /** The oldest first. */
  readonly runs?: readonly WorkflowRunSeed[];
}

export interface WorkflowRunSeed {
  /** Default `schedule`. */
  readonly event?: string;
  /** Default `completed`. */
  readonly status?: string;
  /** Default `success` when completed, else `null`. */
  readonly conclusion?: string | null;
  /** Login of whoever set it off. Default: the account of any token. */
  readonly actor?: string;
  /** Default: the default branch. */
  readonly headBranch?: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Default: as `createdAt`. */
  readonly startedAt?: string;
  /** Default: as `startedAt`. */
  readonly updatedAt?: string;
}

export interface BranchSeed {
  readonly name: string;
  /** Branch that it is cut from. Default: the default branch. */
  readonly from?: string;
  /** How many commits of `from` it lacks. Default 0. */
  readonly behindBy?: number;
  /** Commits of its own. Default 0. */
  readonly aheadBy?: number;
  /** Its own commits change the same lines as the default branch's: a merge conflicts. */
  readonly conflicts?: boolean;
  /** Shares no history with the default branch. */
  readonly isOrphan?: boolean;
  /** Login of the author of its own commits (of its tip, when `aheadBy` is 0, a commit is not rewritten). Default: the owner of the seed. */
  readonly author?: string;
  readonly isProtected?: boolean;
  /** Files that its first own commit writes. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that its last own commit writes. */
  readonly tipFiles?: Readonly<Record<string, string>>;
}

export interface PullRequestSeed {
  readonly title: string;
  readonly body?: string;
  readonly head: string;
  readonly base: string;
  /** Login. */
  readonly author?: string;
  readonly state?: "open" | "closed" | "merged";
  readonly isDraft?: boolean;
  readonly labels?: readonly string[];
}
