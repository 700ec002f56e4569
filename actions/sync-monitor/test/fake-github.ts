import { GitHubError, type GitHubErrorCode } from "@automation/core/errors";
import type {
  BranchHistoryLookup,
  ComparisonRequest,
  EndedPullRequest,
  MoveBranchResult,
  PullRequest,
  PullRequestDraft,
} from "@automation/core/ports";
import { type BranchRules, UNKNOWN_RULES } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import type { GitHub } from "@automation/github";

/** A branch of the fake's one repository. */
export interface FakeBranch {
  readonly name: string;
  oid?: string;
  behindBy: number;
  aheadBy?: number;
  /** Commits of its own; those that it is ahead by, when absent. */
  ownCount?: number;
  /** What an earlier look at its commit gave, for `isRemembered`. */
  rules?: Partial<BranchRules>;
  isProtected?: boolean;
  ended?: readonly EndedPullRequest[];
  /** A rule keeps it from being moved. */
  isImmovable?: boolean;
}

export const REPOSITORY: RepositoryRef = { owner: "acme", name: "api" };
export const DEFAULT_BRANCH = { name: "main", oid: "d".repeat(40) };

/** Commit of a branch whose test does not care. */
export function oidOf({ name, oid }: Pick<FakeBranch, "name" | "oid">): string {
  return oid ?? Buffer.from(name).toString("hex").padEnd(40, "0").slice(0, 40);
}

/** One repository in memory, behind the ports that a run uses. It keeps a journal of the calls. */
export class FakeGitHub {
  readonly calls: string[] = [];
  readonly open: PullRequest[] = [];
  /** Branches that a run made. */
  readonly syncBranches = new Map<string, string>();
  readonly #branches: Map<string, FakeBranch>;
  readonly #failures = new Map<string, GitHubErrorCode>();
  /** Called before each call of a kind, to let the world move. */
  readonly #before = new Map<string, () => void>();

  constructor(branches: readonly FakeBranch[]) {
    this.#branches = new Map(branches.map((branch) => [branch.name, branch]));
  }

  /** Lets calls fail: `history a` about one branch, or `history` for all of a kind. */
  fail(call: string, code: GitHubErrorCode): void {
    this.#failures.set(call, code);
  }

  before(call: string, change: () => void): void {
    this.#before.set(call, change);
  }

  branch(name: string): FakeBranch {
    const found = this.#branches.get(name);
    if (found === undefined) throw new Error(`no branch ${name}`);
    return found;
  }

  /** What a run does when people merge what is open: the branch has everything of the default branch. */
  mergeAll(): void {
    for (const { base, head } of this.open.splice(0)) {
      Object.assign(this.branch(base), { behindBy: 0, oid: "e".repeat(40) });
      this.syncBranches.delete(head);
    }
  }

  /** The ports, as a run gets them. Those that it must not use throw. */
  get ports(): GitHub {
    const unused = new Proxy({}, { get: (_, name) => () => this.#refuse(String(name)) });
    return {
      ...{ files: unused, health: unused, issues: unused },
      ...{
        requests: { count: () => this.calls.length },
        readReach: async () => null,
        readRateLimit: async () => null,
      },
      repositories: this.#repositories(),
      pullRequests: this.#pullRequests(),
      pullRequestThreads: this.#threads(),
      branches: this.#branchPort(),
      histories: this.#histories(),
      ownCommits: this.#ownCommits(),
    } as unknown as GitHub;
  }

  #refuse(name: string): never {
    throw new Error(`a run has no use for ${name}`);
  }

  /** Notes one call about these branches, and gives what fails: `null` where nothing does. */
  #call(kind: string, names: readonly string[]): (name: string) => GitHubError | null {
    this.#before.get(kind)?.();
    this.calls.push(`${kind} ${names.join(" ")}`.trim());
    return (name) => {
      const code = this.#failures.get(`${kind} ${name}`) ?? this.#failures.get(kind);
      return code === undefined
        ? null
        : new GitHubError(`${kind} ${name}: ${code}.`, { code, operation: kind });
    };
  }

  /** The same for a call about one branch that throws. */
  #callOne(kind: string, name: string): void {
    const error = this.#call(kind, [name])(name);
    if (error !== null) throw error;
  }

  #repositories() {
    return {
      readRepositories: async () => {
        this.#call("read repositories", []);
        const own = [...this.#branches.values()].map((branch) => ({ name: branch.name, oid: oidOf(branch) }));
        const made = [...this.syncBranches].map(([name, oid]) => ({ name, oid }));
        const snapshot = {
          ...{ repository: REPOSITORY, databaseId: 1, defaultBranch: DEFAULT_BRANCH },
          ...{ isArchived: false, isDisabled: false, isLocked: false, isMirror: false },
          branches: [DEFAULT_BRANCH, ...own, ...made],
        };
        return [{ status: "found", requested: REPOSITORY, snapshot }];
      },
      compareBranches: async (requests: readonly ComparisonRequest[]) => {
        if (requests.length === 0) return [];
        const errorOf = this.#call(
          "compare",
          requests.map(({ branch }) => branch.name),
        );
        return requests.map(({ branch: { name } }) => {
          const error = errorOf(name);
          if (error !== null) return { status: "failed", error };
          return { status: "compared", comparison: this.#compare(name), defaultOid: DEFAULT_BRANCH.oid };
        });
      },
      countAdvances: async (requests: readonly unknown[]) => requests.map(() => null),
    };
  }

  #compare(name: string) {
    const branch = this.branch(name);
    const { behindBy, aheadBy = 0 } = branch;
    return { branch: { name, oid: oidOf(branch) }, behindBy, aheadBy, tipAuthorId: 5 };
  }

  #ownCommits() {
    return {
      read: async (queries: readonly ComparisonRequest[]) => {
        const errorOf = this.#call(
          "own commits",
          queries.map(({ branch }) => branch.name),
        );
        return queries.map(({ branch: { name, oid } }) => {
          const error = errorOf(name);
          if (error !== null) return { status: "failed", error };
          const { aheadBy = 0, ownCount = aheadBy } = this.branch(name);
          const own = { count: ownCount, authorIds: [5], wasSynced: false, isFinished: false };
          return { status: "found", own, branchOid: oid };
        });
      },
    };
  }

  #histories() {
    const history = (name: string) => ({
      ...{ ended: this.branch(name).ended ?? [], baseOid: oidOf(this.branch(name)) },
      ...{ baseTreeOid: null, defaultTreeOid: null, mergedHeads: [] },
    });
    return {
      read: async (
        queries: readonly { readonly base: string }[],
      ): Promise<readonly BranchHistoryLookup[]> => {
        const errorOf = this.#call(
          "history",
          queries.map(({ base }) => base),
        );
        return queries.map(({ base }) => {
          const error = errorOf(base);
          if (error?.code === "unauthorized") throw error;
          return error === null ? { status: "found", history: history(base) } : { status: "failed", error };
        });
      },
      readAlone: async ({ base }: { readonly base: string }) => {
        this.#callOne("history alone", base);
        return history(base);
      },
    };
  }

  #pullRequests() {
    return {
      listOpen: async (queries: readonly { readonly base: string }[]) => {
        const errorOf = this.#call(
          "open",
          queries.map(({ base }) => base),
        );
        return queries.map(({ base }) => {
          const error = errorOf(base);
          if (error !== null) return { status: "failed", error };
          const rules = { ...UNKNOWN_RULES, ...this.#branches.get(base)?.rules };
          return { status: "found", pullRequests: this.open.filter((pull) => pull.base === base), rules };
        });
      },
      ensureOpen: async (draft: PullRequestDraft) => {
        this.#callOne("ensure", draft.base);
        const number = this.open.length + 1;
        const url = `https://github.test/acme/api/pull/${number}`;
        const { base, head, title, body, isDraft } = draft;
        const pullRequest: PullRequest = {
          ...{ number, url, base, head, title, body, isDraft, isOwn: true, isCrossRepository: false },
          ...{ labels: [], headOid: this.syncBranches.get(head) ?? DEFAULT_BRANCH.oid },
        };
        this.open.push(pullRequest);
        return { status: "open", pullRequest, created: true };
      },
      ensureLabels: async (_: RepositoryRef, number: number, labels: readonly string[]) => {
        const index = this.open.findIndex((pull) => pull.number === number);
        const [pull] = this.open.slice(index, index + 1);
        if (pull !== undefined) this.open[index] = { ...pull, labels };
      },
      readEnds: async (queries: readonly unknown[]) => queries.map(() => ({ status: "found", end: null })),
      listOpenFrom: async () => [],
      readText: async () => null,
      update: async (_: RepositoryRef, number: number, change: { readonly state?: "closed" }) => {
        this.calls.push(`update #${number}`);
        if (change.state === "closed") this.open.splice(number - 1, 1);
      },
    };
  }

  #threads() {
    return { ensureOwnComment: async () => "created" };
  }

  #branchPort() {
    return {
      read: async (_: RepositoryRef, name: string) => {
        this.#callOne("read", name);
        const branch = this.#branches.get(name);
        const oid = branch === undefined ? this.syncBranches.get(name) : oidOf(branch);
        if (name === DEFAULT_BRANCH.name) return { ...DEFAULT_BRANCH, isProtected: true };
        return oid === undefined ? null : { name, oid, isProtected: branch?.isProtected ?? false };
      },
      readCommit: async (_: RepositoryRef, oid: string) => ({ oid, message: "", parentOids: [] }),
      compare: async (_: RepositoryRef, base: string, head: string) => {
        this.calls.push(`count ${base} ${head}`);
        const { behindBy, aheadBy = 0 } = this.#branches.get(head) ?? this.branch(base);
        return { behindBy, aheadBy };
      },
      listChanges: async () => null,
      ensureBranch: async (_: RepositoryRef, name: string, oid: string) => {
        this.syncBranches.set(name, oid);
        return { status: "at-commit", created: true };
      },
      merge: async (_: RepositoryRef, name: string) => {
        this.syncBranches.set(name, "a".repeat(40));
        return { status: "merged", oid: "a".repeat(40) };
      },
      fastForward: async (_: RepositoryRef, name: string): Promise<MoveBranchResult> => {
        this.#callOne("fast-forward", name);
        if (this.branch(name).isImmovable === true) return { status: "protected" };
        Object.assign(this.branch(name), { behindBy: 0, oid: DEFAULT_BRANCH.oid });
        return { status: "moved" };
      },
      remove: async (_: RepositoryRef, name: string): Promise<MoveBranchResult> => {
        this.syncBranches.delete(name);
        return { status: "moved" };
      },
    };
  }
}
