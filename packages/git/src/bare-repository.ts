import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConflictedFile } from "@automation/core/conflict";
import { parseCatFile } from "./cat-file.ts";
import {
  type GitAnswer,
  type GitCommand,
  GitError,
  type GitNetwork,
  type GitRetries,
  runGit,
} from "./git-process.ts";
import { parseMergeTree, type StageEntry, type TreeConflict, type TreeMerge } from "./merge-tree.ts";

/** A commit with its parents. */
export interface MergeCommit {
  readonly oid: string;
  readonly parents: readonly string[];
}

/** A file to put into a tree. */
export interface TreeReplacement {
  readonly path: string;
  readonly mode: string;
  /** `null` where the path is to be removed. */
  readonly oid: string | null;
}

/** Who a commit names as author and committer, and when. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
}

/** Where objects that a partial clone lacks are read from. */
export interface RepositoryOptions {
  readonly secretConfig?: Readonly<Record<string, string>>;
  readonly network?: GitNetwork;
  readonly signal?: AbortSignal;
  /** In a partial clone, reading a file may ask the server. */
  readonly retries?: GitRetries | undefined;
}

/** Exit code of a command or option that git does not know. */
const USAGE = 129;

/** Regular files, with and without the executable bit; anything else is no text to merge. */
const FILE_MODES = new Set(["100644", "100755"]);

/** A bare repository on disk. Nothing here needs or makes a work tree. */
export class BareRepository {
  readonly gitDir: string;
  readonly #options: RepositoryOptions;

  private constructor(gitDir: string, options: RepositoryOptions) {
    this.gitDir = gitDir;
    this.#options = options;
  }

  /** A repository that exists at `gitDir`. */
  static open(gitDir: string, options: RepositoryOptions = {}): BareRepository {
    return new BareRepository(gitDir, options);
  }

  /** Merges two commits without writing anything but objects. */
  async mergeTree(ours: string, theirs: string): Promise<TreeMerge> {
    const args = ["merge-tree", "--write-tree", "-z", "--messages", ours, theirs];
    const { exitCode, stdout } = await this.run({ args, okExitCodes: [0, 1, USAGE] });
    if (exitCode === USAGE) {
      throw new GitError(
        "git is too old: merging without a work tree needs git 2.38 or later.",
        exitCode,
        "",
      );
    }
    const merge = parseMergeTree(stdout);
    // A commit that is not there ends with the exit code of a conflict.
    if (!/^[0-9a-f]{40,64}$/.test(merge.treeOid)) {
      throw new GitError(`git merge-tree could not merge ${ours} and ${theirs}.`, undefined, "");
    }
    return merge;
  }

  /** The best common ancestors; more than one where histories cross. */
  async mergeBases(ours: string, theirs: string): Promise<readonly string[]> {
    const { stdout } = await this.run({ args: ["merge-base", "--all", ours, theirs], okExitCodes: [0, 1] });
    return splitLines(stdout);
  }

  /** Merge commits that `revision` reaches, the newest first. */
  async listMerges(revision: string, limit = 100_000, path?: string): Promise<readonly MergeCommit[]> {
    const paths = path === undefined ? [] : ["--full-history", "--", path];
    const args = ["rev-list", "--merges", "--parents", `--max-count=${limit}`, revision, ...paths];
    const { stdout } = await this.run({ args });
    return splitLines(stdout).map((line) => {
      const [oid = "", ...parents] = line.split(" ");
      return { oid, parents };
    });
  }

  /** Paths that differ between two commits or trees, renames not followed. */
  async listChangedPaths(from: string, to: string): Promise<readonly string[]> {
    const { stdout } = await this.run({ args: ["diff-tree", "-r", "-z", "--name-only", from, to] });
    return stdout
      .toString("utf8")
      .split("\0")
      .filter((path) => path !== "");
  }

  /** Contents of objects; `null` for what does not exist. Names are object ids or `commit:path`. */
  async readObjects(names: readonly string[]): Promise<ReadonlyMap<string, Buffer | null>> {
    const asked = names.filter((name) => !name.includes("\n"));
    if (asked.length === 0) return new Map();
    const { stdout } = await this.run({ args: ["cat-file", "--batch"], input: `${asked.join("\n")}\n` });
    return parseCatFile(stdout, asked);
  }

  /** A file of a commit as text; `null` when it is not there. */
  async readFileAt(commit: string, path: string): Promise<string | null> {
    const name = `${commit}:${path}`;
    return (await this.readObjects([name])).get(name)?.toString("utf8") ?? null;
  }

  /** The three versions of a conflicted path; `null` when one is no regular file, or the modes differ. */
  async readConflict({ path, base, ours, theirs }: TreeConflict): Promise<ConflictedFile | null> {
    const stages = [base, ours, theirs].filter((stage) => stage !== undefined);
    if (!stages.every(({ mode }) => FILE_MODES.has(mode))) return null;
    if (new Set([ours?.mode, theirs?.mode].filter((mode) => mode !== undefined)).size > 1) return null;
    const contents = await this.readObjects(stages.map(({ oid }) => oid));
    const textOf = (stage: StageEntry | undefined) =>
      stage === undefined ? null : (contents.get(stage.oid)?.toString("utf8") ?? null);
    return { path, base: textOf(base), ours: textOf(ours), theirs: textOf(theirs) };
  }

  /** Stores a text and returns its object id. */
  async writeBlob(text: string): Promise<string> {
    return firstLine(await this.run({ args: ["hash-object", "-w", "--stdin"], input: text }));
  }

  /** Stores a tree that is `treeOid` with some files replaced. */
  async writeTree(treeOid: string, replacements: readonly TreeReplacement[]): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "automation-index-"));
    const environment = { GIT_INDEX_FILE: join(folder, "index") };
    try {
      await this.run({ args: ["read-tree", treeOid], environment });
      // Mode 0 removes a path, whatever object is named with it.
      const lines = replacements.map(({ path, mode, oid }) =>
        oid === null ? `0 ${"0".repeat(treeOid.length)}\t${path}\0` : `${mode} ${oid}\t${path}\0`,
      );
      await this.run({ args: ["update-index", "-z", "--index-info"], input: lines.join(""), environment });
      return firstLine(await this.run({ args: ["write-tree"], environment }));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Stores a commit and returns its object id. The same arguments give the same id. */
  async commitTree(
    treeOid: string,
    parents: readonly string[],
    message: string,
    { name, email, atMs }: Signature,
  ): Promise<string> {
    const date = `@${Math.floor(atMs / 1000)} +0000`;
    const environment = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    };
    const args = ["commit-tree", treeOid, ...parents.flatMap((parent) => ["-p", parent])];
    return firstLine(await this.run({ args, input: message, environment }));
  }

  /** Runs one git command in this repository. */
  run(command: Omit<GitCommand, "gitDir" | "secretConfig" | "signal">): Promise<GitAnswer> {
    return runGit({ gitDir: this.gitDir, ...this.#options, ...command });
  }
}

function splitLines(output: Buffer): readonly string[] {
  return output
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
}

function firstLine({ stdout }: GitAnswer): string {
  return stdout.toString("utf8").trim();
}
