/**
 * What the sandbox needs of git. Two implementations answer it: `bare-repo` over real bare repositories and the
 * git command line, `synthetic` over a generated graph in memory (for 10,000 repositories). On one seed both give
 * the same answers.
 */

import type { HistoryPlan } from "./history-plan.ts";

/** Who made a commit, as git records it. */
export interface GitSignature {
  readonly name: string;
  readonly email: string;
  /** Seconds since the epoch. */
  readonly timestamp: number;
}

export interface GitCommit {
  readonly oid: string;
  readonly treeOid: string;
  readonly parentOids: readonly string[];
  readonly author: GitSignature;
  readonly committer: GitSignature;
  readonly message: string;
}

/** A ref with its full name: `refs/heads/main`. */
export interface GitRef {
  readonly name: string;
  readonly oid: string;
}

/** What lies between two commits. Counts are commits. */
export interface GitComparison {
  /** Commits reachable from head and not from base. */
  readonly aheadBy: number;
  /** Commits reachable from base and not from head. */
  readonly behindBy: number;
  /** Best common ancestor; `null` for unrelated histories. */
  readonly mergeBaseOid: string | null;
}

export interface GitFileChange {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed" | "copied";
  /** Blob on the new side; on the old side for `removed`. */
  readonly blobOid: string;
  readonly additions: number;
  readonly deletions: number;
  /** Unified diff hunks, or `null` for a binary file. */
  readonly patch: string | null;
}

export type GitMergeResult =
  /** The merge as a commit object; no ref was moved. */
  | { readonly status: "merged"; readonly oid: string }
  | { readonly status: "already-contained" }
  | { readonly status: "conflict"; readonly paths: readonly string[] }
  | { readonly status: "unrelated-histories" };

/** One move of one ref. `before`: the commit it must point at now (`null`: must not exist, absent: whatever). `after: null` deletes. */
export interface GitRefUpdate {
  readonly name: string;
  readonly before?: string | null;
  readonly after: string | null;
  /** Allow a move that is no fast-forward. */
  readonly force: boolean;
}

export type GitRefUpdateResult =
  | { readonly status: "updated" }
  /** Nothing was changed: the update at `index` was refused. */
  | {
      readonly status: "refused";
      readonly index: number;
      readonly reason:
        | "stale"
        | "exists"
        | "missing"
        | "not-fast-forward"
        | "unknown-object"
        | "invalid-name"
        /** A branch `a` leaves git no room for one called `a/b`, nor the other way round. */
        | "name-in-the-way";
    };

/** A tag that is an object of its own. */
export interface GitTag {
  readonly oid: string;
  /** Without `refs/tags/`. */
  readonly name: string;
  readonly objectOid: string;
  readonly objectType: "commit" | "tree" | "blob" | "tag";
  readonly tagger: GitSignature;
  readonly message: string;
}

export interface GitTreeEntry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly oid: string;
  readonly path: string;
  /** Bytes, for blobs. */
  readonly size?: number;
}

/** What becomes of one path of a tree. */
export interface GitTreeEdit {
  /** `100644`, `100755`, `120000`, `160000` or `040000`. */
  readonly mode: string;
  readonly path: string;
  readonly oid: string | null;
}

/** One repository. Every method reads what is on disk (or in memory) now; nothing is stale. */
export interface GitRepository {
  /** Refs whose full name starts with `prefix`, sorted by name. */
  listRefs(prefix?: string): Promise<readonly GitRef[]>;
  /** Commit (or tag object) a full ref name points at. */
  readRef(name: string): Promise<string | null>;
  /** Resolves a branch name, tag name, full ref or (abbreviated) oid to a commit oid. */
  resolveCommit(revision: string): Promise<string | null>;
  readCommit(oid: string): Promise<GitCommit | null>;
  /** `null` when either commit does not exist. */
  compare(baseOid: string, headOid: string): Promise<GitComparison | null>;
  isAncestor(ancestorOid: string, descendantOid: string): Promise<boolean>;
  /** Commits reachable from `headOid` and not from `notOid`, newest first in date order, like `git rev-list`. */
  listCommits(headOid: string, notOid: string | null, limit?: number): Promise<readonly GitCommit[]>;
  /** Those of a commit's history, newest first, that changed a file or a folder. `null` where there is no git to tell. */
  listCommitsTouching(headOid: string, path: string): Promise<readonly GitCommit[] | null>;
  /** Files that differ between two commits, renames detected. A base of `null` is the empty tree. */
  listChanges(baseOid: string | null, headOid: string): Promise<readonly GitFileChange[]>;
  /**
   * The same as git writes it: one `diff` of everything, or a `patch` for each commit. A base of `null` is the head's own
   * parent. `null` where there is no git to write it.
   */
  writeDiff(baseOid: string | null, headOid: string, form: "diff" | "patch"): Promise<string | null>;
  readTree(treeOid: string, recursive: boolean): Promise<readonly GitTreeEntry[] | null>;
  readBlob(oid: string): Promise<Uint8Array | null>;
  /** Three-way merge of `headOid` into `baseOid` as a commit with the parents [base, head]; moves no ref. */
  merge(options: {
    readonly baseOid: string;
    readonly headOid: string;
    readonly message: string;
    readonly author: GitSignature;
    /** Default: the author. */
    readonly committer?: GitSignature;
  }): Promise<GitMergeResult>;
  /** Writes a commit that changes files of its first parent (`null` content deletes); moves no ref. */
  writeCommit(options: {
    readonly parentOids: readonly string[];
    readonly message: string;
    readonly author: GitSignature;
    /** Default: the author. */
    readonly committer?: GitSignature;
    readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  }): Promise<string>;
  writeBlob(content: Uint8Array): Promise<string>;
  /** Writes the tree that comes of putting entries into another one (`null`: the empty tree); an `oid` of `null` deletes. */
  writeTree(baseTreeOid: string | null, entries: readonly GitTreeEdit[]): Promise<string>;
  /** Writes a commit of a tree that is there already; moves no ref. */
  commitTree(commit: Omit<GitCommit, "oid">): Promise<string>;
  readTag(oid: string): Promise<GitTag | null>;
  /** Writes a tag object; moves no ref. */
  writeTag(tag: Omit<GitTag, "oid">): Promise<string>;
  /** All or nothing. */
  updateRefs(updates: readonly GitRefUpdate[]): Promise<GitRefUpdateResult>;
}

/** Where repositories live. Keys are the sandbox's own numbers, so a rename moves nothing. */
export interface GitBackend {
  /** Makes an empty repository. `defaultBranch` is a branch name. */
  create(databaseId: number, defaultBranch: string): Promise<GitRepository>;
  open(databaseId: number): GitRepository;
  remove(databaseId: number): Promise<void>;
  close(): Promise<void>;
}

/** A backend that repositories can be made in with a history. */
export interface SeedableGitBackend extends GitBackend {
  /** Makes a repository with a planned history. The plan may be asked for later, when the repository is first used. */
  createWithHistory(
    databaseId: number,
    defaultBranch: string,
    plan: () => HistoryPlan,
  ): Promise<GitRepository>;
}
