import type {
  GitCommit,
  GitComparison,
  GitMergeResult,
  GitRef,
  GitRefUpdate,
  GitRefUpdateResult,
  GitRepository,
  GitTag,
  GitTreeEdit,
  GitTreeEntry,
} from "./backend.ts";
import { diffCommits, listOidsTouching, writeDiff } from "./changes.ts";
import { GitError, runGit } from "./git-process.ts";
import { CommitGraph } from "./graph.ts";
import { writeLooseObject } from "./loose-objects.ts";
import { Mutex } from "./mutex.ts";
import { ObjectReader } from "./object-reader.ts";
import { decodeCommit, decodeTag, encodeCommit, encodeTag, type GitObjectStore } from "./objects.ts";
import { readHeadName, readRefFile, readRefFiles } from "./ref-files.ts";
import { RefMover } from "./ref-mover.ts";
import { refNameCandidates } from "./ref-name.ts";
import { findRefusal } from "./ref-update-check.ts";
import { editTree, listTree, placeEntries, writeCommitObject, writeFiles } from "./tree-edit.ts";

const OID = /^[0-9a-f]{40}$/;
/** How often a set of ref moves is tried again when another process moved refs between the check and the move. */
const MAX_MOVE_ATTEMPTS = 3;

/**
 * A real bare repository, read from its files and through git. Other processes may push to it at any time: refs
 * are read again for each answer, and everything that is kept (the commit graph) can only grow, never change.
 */
export class BareRepository implements GitRepository {
  readonly directory: string;
  readonly #reader: ObjectReader;
  readonly #mover: RefMover;
  readonly #store: GitObjectStore;
  readonly #graph = new CommitGraph();
  readonly #writes = new Mutex();
  #loading: Promise<void> | undefined;

  constructor(directory: string) {
    this.directory = directory;
    this.#reader = new ObjectReader(directory);
    this.#mover = new RefMover(directory);
    this.#store = {
      readObject: (oid) => this.#reader.read(oid),
      writeObject: (type, content) => writeLooseObject(directory, type, content),
    };
  }

  async listRefs(prefix = ""): Promise<readonly GitRef[]> {
    return [...readRefFiles(this.directory)]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, oid]) => ({ name, oid }))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  }

  async readRef(name: string): Promise<string | null> {
    return readRefFile(this.directory, name);
  }

  async resolveCommit(revision: string): Promise<string | null> {
    if (OID.test(revision)) return this.#peel(revision);
    const candidates =
      revision === "HEAD" ? [readHeadName(this.directory) ?? ""] : refNameCandidates(revision);
    for (const name of candidates) {
      const oid = readRefFile(this.directory, name);
      if (oid !== null) return this.#peel(oid);
    }
    return this.#peel(revision);
  }

  async readCommit(oid: string) {
    const object = OID.test(oid) ? await this.#reader.read(oid) : null;
    return object?.type === "commit" ? decodeCommit(oid, object.content) : null;
  }

  async compare(baseOid: string, headOid: string): Promise<GitComparison | null> {
    const areKnown = (await this.#learn(baseOid)) && (await this.#learn(headOid));
    return areKnown ? this.#graph.compare(baseOid, headOid) : null;
  }

  async isAncestor(ancestorOid: string, descendantOid: string): Promise<boolean> {
    return (await this.compare(descendantOid, ancestorOid))?.aheadBy === 0;
  }

  async listCommits(headOid: string, notOid: string | null, limit?: number) {
    await this.#learn(headOid);
    if (notOid !== null) await this.#learn(notOid);
    const oids = this.#graph.listCommits(headOid, notOid, limit);
    const commits = await Promise.all(oids.map((oid) => this.readCommit(oid)));
    return commits.filter((commit) => commit !== null);
  }

  async listCommitsTouching(headOid: string, path: string) {
    const oids = await listOidsTouching(this.directory, headOid, path);
    return (await Promise.all(oids.map((oid) => this.readCommit(oid)))).filter((commit) => commit !== null);
  }

  async listChanges(baseOid: string | null, headOid: string) {
    for (const oid of [baseOid, headOid]) if (oid !== null) await this.#requireCommit(oid);
    return diffCommits(this.directory, baseOid, headOid);
  }

  async writeDiff(baseOid: string | null, headOid: string, form: "diff" | "patch"): Promise<string> {
    for (const oid of [baseOid, headOid]) if (oid !== null) await this.#requireCommit(oid);
    return writeDiff(this.directory, baseOid, headOid, form);
  }

  async readTree(treeOid: string, recursive: boolean): Promise<readonly GitTreeEntry[] | null> {
    return listTree(this.#store, treeOid, recursive);
  }

  async readBlob(oid: string): Promise<Uint8Array | null> {
    const object = OID.test(oid) ? await this.#reader.read(oid) : null;
    return object?.type === "blob" ? object.content : null;
  }

  async merge(options: Parameters<GitRepository["merge"]>[0]): Promise<GitMergeResult> {
    const { baseOid, headOid } = options;
    for (const oid of [baseOid, headOid]) await this.#requireCommit(oid);
    const comparison = this.#graph.compare(baseOid, headOid);
    if (comparison?.mergeBaseOid === null) return { status: "unrelated-histories" };
    if (comparison?.aheadBy === 0) return { status: "already-contained" };
    const { exitCode, stdout } = await runGit(
      ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", baseOid, headOid],
      { gitDir: this.directory, okExitCodes: [0, 1] },
    );
    const [treeOid = "", ...paths] = stdout.toString("utf8").split("\0");
    if (exitCode === 1)
      return { status: "conflict", paths: [...new Set(paths.filter((path) => path !== ""))] };
    const commit = { ...options, parentOids: [baseOid, headOid] };
    return { status: "merged", oid: await writeCommitObject(this.#store, treeOid, commit) };
  }

  async writeCommit(options: Parameters<GitRepository["writeCommit"]>[0]): Promise<string> {
    const [firstParent] = options.parentOids;
    for (const oid of options.parentOids) await this.#requireCommit(oid);
    const parent = firstParent === undefined ? null : await this.readCommit(firstParent);
    const edits = await writeFiles(this.#store, options.files);
    return writeCommitObject(
      this.#store,
      await editTree(this.#store, parent?.treeOid ?? null, edits),
      options,
    );
  }

  async writeBlob(content: Uint8Array): Promise<string> {
    return this.#store.writeObject("blob", content);
  }

  writeTree(baseTreeOid: string | null, entries: readonly GitTreeEdit[]): Promise<string> {
    return placeEntries(this.#store, baseTreeOid, entries);
  }

  async commitTree(commit: Omit<GitCommit, "oid">): Promise<string> {
    return this.#store.writeObject("commit", encodeCommit(commit));
  }

  async readTag(oid: string): Promise<GitTag | null> {
    const object = OID.test(oid) ? await this.#reader.read(oid) : null;
    return object?.type === "tag" ? decodeTag(oid, object.content) : null;
  }

  async writeTag(tag: Omit<GitTag, "oid">): Promise<string> {
    return this.#store.writeObject("tag", encodeTag(tag));
  }

  updateRefs(updates: readonly GitRefUpdate[]): Promise<GitRefUpdateResult> {
    return this.#writes.run(() => this.#moveRefs(updates, MAX_MOVE_ATTEMPTS));
  }

  /** Lets git's processes go. The repository can still be used: the next question starts another one. */
  async close(): Promise<void> {
    await Promise.all([this.#reader.close(), this.#mover.close()]);
  }

  async #moveRefs(updates: readonly GitRefUpdate[], attempts: number): Promise<GitRefUpdateResult> {
    const refs = readRefFiles(this.directory);
    const refusal = await findRefusal(updates, {
      refs,
      canPointAt: async (name, oid) => {
        const object = OID.test(oid) ? await this.#reader.read(oid) : null;
        return name.startsWith("refs/heads/") ? object?.type === "commit" : object !== null;
      },
      isAncestor: (ancestorOid, descendantOid) => this.isAncestor(ancestorOid, descendantOid),
    });
    if (refusal !== null) return refusal;
    try {
      await this.#mover.move(updates, refs);
    } catch (error) {
      if (attempts <= 1) throw error;
      return this.#moveRefs(updates, attempts - 1);
    }
    return { status: "updated" };
  }

  async #peel(oid: string): Promise<string | null> {
    const object = await this.#reader.read(`${oid}^{commit}`);
    return object?.oid ?? null;
  }

  async #requireCommit(oid: string): Promise<void> {
    if (!(await this.#learn(oid))) throw new GitError(`There is no commit ${oid} in ${this.directory}.`);
  }

  /** Puts a commit and all it reaches in the graph; false when there is no such commit. */
  async #learn(oid: string): Promise<boolean> {
    if (this.#graph.has(oid)) return true;
    if (this.#graph.size === 0) await this.#loadGraph();
    const read = new Map<string, { readonly parentOids: readonly string[]; readonly timestamp: number }>();
    const waiting = [oid];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      const known = read.get(next);
      const commit = known === undefined && !this.#graph.has(next) ? await this.readCommit(next) : null;
      const facts =
        known ?? (commit && { parentOids: commit.parentOids, timestamp: commit.committer.timestamp });
      if (facts === null && !this.#graph.has(next)) return false;
      const missing = facts?.parentOids.filter((parent) => !this.#graph.has(parent)) ?? [];
      if (facts !== null) read.set(next, facts);
      if (missing.length > 0) waiting.push(...missing);
      else {
        if (facts !== null) this.#graph.add(next, facts.parentOids, facts.timestamp);
        waiting.pop();
      }
    }
    return true;
  }

  /** Everything that the refs reach, in one process: far cheaper than commit by commit. */
  #loadGraph(): Promise<void> {
    this.#loading ??= this.#readHistory().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #readHistory(): Promise<void> {
    const args = ["rev-list", "--all", "--topo-order", "--reverse", "--parents", "--timestamp"];
    const { stdout } = await runGit(args, { gitDir: this.directory });
    for (const line of stdout.toString("latin1").split("\n")) {
      const [timestamp, oid, ...parentOids] = line.split(" ");
      if (oid !== undefined) this.#graph.add(oid, parentOids, Number(timestamp));
    }
  }
}
