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
} from "./backend.ts";
import { diffFileMaps, mergeFileMaps, readFileMap } from "./file-maps.ts";
import { GitError } from "./git-process.ts";
import { commitAt, filesAt, type HistoryPlan, tipOf } from "./history-plan.ts";
import { Mutex } from "./mutex.ts";
import {
  decodeCommit,
  decodeTag,
  encodeCommit,
  encodeTag,
  frameObject,
  type GitObject,
  type GitObjectStore,
  type GitObjectType,
  objectId,
} from "./objects.ts";
import { refNameCandidates } from "./ref-name.ts";
import { findRefusal } from "./ref-update-check.ts";
import {
  compareSynthetic,
  listSynthetic,
  type SyntheticCommit,
  type WrittenCommit,
} from "./synthetic-history.ts";
import type { SyntheticOids } from "./synthetic-oids.ts";
import { editTree, listTree, placeEntries, writeCommitObject, writeFiles } from "./tree-edit.ts";

/** A plan together with what is computed from it once. */
export interface IndexedPlan {
  readonly plan: HistoryPlan;
  readonly oids: SyntheticOids;
}

/**
 * A repository that exists as a plan. Names, commits, comparisons and files are computed when they are asked
 * for; only what is written later is kept. The names of planned commits and their trees are made up; those of
 * blobs, of folders below the root and of everything written are git's own.
 */
export class SyntheticRepository implements GitRepository {
  readonly #defaultBranch: string;
  readonly #indexed: () => IndexedPlan;
  readonly #objects = new Map<string, GitObject>();
  readonly #written = new Map<string, WrittenCommit>();
  /** Refs that were moved since; `null` for a deleted one. */
  readonly #moved = new Map<string, string | null>();
  readonly #writes = new Mutex();
  readonly #store: GitObjectStore = {
    readObject: (oid) => this.#readObject(oid),
    writeObject: async (type, content) => this.#writeObject(type, content),
  };

  /** `indexed` is called for each question: whoever gives it decides how long the plan is kept. */
  constructor(defaultBranch: string, indexed: () => IndexedPlan) {
    this.#defaultBranch = defaultBranch;
    this.#indexed = indexed;
  }

  async listRefs(prefix = ""): Promise<readonly GitRef[]> {
    return [...this.#refs()]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, oid]) => ({ name, oid }))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  }

  async readRef(name: string): Promise<string | null> {
    const moved = this.#moved.get(name);
    if (moved !== undefined) return moved;
    const { plan, oids } = this.#indexed();
    const chain = plan.chains.findIndex(({ branch }) => name === `refs/heads/${branch}`);
    return chain === -1 ? null : oids.oidOf("commit", tipOf(plan, chain));
  }

  async resolveCommit(revision: string): Promise<string | null> {
    if (this.#locate(revision) !== null) return revision;
    const name = revision === "HEAD" ? this.#defaultBranch : revision;
    for (const candidate of refNameCandidates(name)) {
      const oid = await this.readRef(candidate);
      if (oid !== null) return this.#locate(oid) === null ? null : oid;
    }
    return this.#completeOid(revision);
  }

  async readCommit(oid: string): Promise<GitCommit | null> {
    const commit = this.#locate(oid);
    return commit === null ? null : this.#describe(commit);
  }

  async compare(baseOid: string, headOid: string): Promise<GitComparison | null> {
    const [base, head] = [this.#locate(baseOid), this.#locate(headOid)];
    if (base === null || head === null) return null;
    const { mergeBase, ...counts } = compareSynthetic(this.#indexed().plan, base, head);
    return { ...counts, mergeBaseOid: mergeBase && this.#oidOf(mergeBase) };
  }

  async isAncestor(ancestorOid: string, descendantOid: string): Promise<boolean> {
    return (await this.compare(descendantOid, ancestorOid))?.aheadBy === 0;
  }

  async listCommits(headOid: string, notOid: string | null, limit?: number): Promise<readonly GitCommit[]> {
    const head = this.#locate(headOid);
    const not = notOid === null ? null : this.#locate(notOid);
    if (head === null) return [];
    const commits = listSynthetic(this.#indexed().plan, head, not, limit);
    return commits.map((commit) => this.#describe(commit));
  }

  async listCommitsTouching(): Promise<null> {
    return null;
  }

  async listChanges(baseOid: string | null, headOid: string) {
    const before = baseOid === null ? new Map() : await this.#readFiles(baseOid);
    const after = await this.#readFiles(headOid);
    return diffFileMaps(this.#store, before, after);
  }

  async writeDiff(): Promise<null> {
    return null;
  }

  async readTree(treeOid: string, recursive: boolean) {
    return listTree(this.#store, treeOid, recursive);
  }

  async readBlob(oid: string): Promise<Uint8Array | null> {
    const object = this.#objects.get(oid);
    return object?.type === "blob" ? object.content : null;
  }

  async merge(options: Parameters<GitRepository["merge"]>[0]): Promise<GitMergeResult> {
    const { baseOid, headOid } = options;
    const ours = await this.#readFiles(baseOid);
    const theirs = await this.#readFiles(headOid);
    const comparison = await this.compare(baseOid, headOid);
    const mergeBaseOid = comparison?.mergeBaseOid ?? null;
    if (mergeBaseOid === null) return { status: "unrelated-histories" };
    if (comparison?.aheadBy === 0) return { status: "already-contained" };
    const merged = mergeFileMaps(await this.#readFiles(mergeBaseOid), ours, theirs);
    if (merged.status === "conflict") return merged;
    const treeOid = await editTree(this.#store, this.#require(baseOid).treeOid, merged.edits);
    const commit = { ...options, parentOids: [baseOid, headOid] };
    return { status: "merged", oid: await writeCommitObject(this.#store, treeOid, commit) };
  }

  async writeCommit(options: Parameters<GitRepository["writeCommit"]>[0]): Promise<string> {
    const [parent] = options.parentOids.map((oid) => this.#require(oid));
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
    const object = this.#objects.get(oid);
    return object?.type === "tag" ? decodeTag(oid, object.content) : null;
  }

  async writeTag(tag: Omit<GitTag, "oid">): Promise<string> {
    return this.#store.writeObject("tag", encodeTag(tag));
  }

  updateRefs(updates: readonly GitRefUpdate[]): Promise<GitRefUpdateResult> {
    return this.#writes.run(async () => {
      const refusal = await findRefusal(updates, {
        refs: this.#refs(),
        canPointAt: async (name, oid) =>
          this.#locate(oid) !== null || (!name.startsWith("refs/heads/") && this.#objects.has(oid)),
        isAncestor: (ancestorOid, descendantOid) => this.isAncestor(ancestorOid, descendantOid),
      });
      if (refusal !== null) return refusal;
      for (const { name, after } of updates) this.#moved.set(name, after);
      return { status: "updated" };
    });
  }

  #refs(): ReadonlyMap<string, string> {
    const { plan, oids } = this.#indexed();
    const refs = new Map(
      plan.chains.map(({ branch }, chain) => [
        `refs/heads/${branch}`,
        oids.oidOf("commit", tipOf(plan, chain)),
      ]),
    );
    for (const [name, oid] of this.#moved) {
      if (oid === null) refs.delete(name);
      else refs.set(name, oid);
    }
    return refs;
  }

  #locate(oid: string): SyntheticCommit | null {
    const written = this.#written.get(oid);
    if (written !== undefined) return written;
    const name = /^[0-9a-f]{40}$/.test(oid) ? this.#indexed().oids.parse(oid) : null;
    return name?.kind === "commit" ? name.position : null;
  }

  #oidOf(commit: SyntheticCommit): string {
    return "oid" in commit ? commit.oid : this.#indexed().oids.oidOf("commit", commit);
  }

  #describe(commit: SyntheticCommit): GitCommit {
    if ("oid" in commit) {
      return decodeCommit(commit.oid, this.#objects.get(commit.oid)?.content ?? Buffer.alloc(0));
    }
    const { plan, oids } = this.#indexed();
    const { message, author, timestamp, parent } = commitAt(plan, commit);
    return {
      oid: oids.oidOf("commit", commit),
      treeOid: oids.oidOf("tree", commit),
      parentOids: parent === null ? [] : [oids.oidOf("commit", parent)],
      author: { ...author, timestamp },
      committer: { ...author, timestamp },
      message,
    };
  }

  #require(oid: string): GitCommit {
    const commit = this.#locate(oid);
    if (commit === null) throw new GitError(`There is no commit ${oid}.`);
    return this.#describe(commit);
  }

  async #readFiles(commitOid: string) {
    return readFileMap(this.#store, this.#require(commitOid).treeOid);
  }

  async #readObject(oid: string): Promise<GitObject | null> {
    const kept = this.#objects.get(oid);
    if (kept !== undefined) return kept;
    const { plan, oids } = this.#indexed();
    const name = /^[0-9a-f]{40}$/.test(oid) ? oids.parse(oid) : null;
    if (name?.kind !== "tree") return null;
    const files = await writeFiles(this.#store, filesAt(plan, name.position));
    const tree = await this.#readObject(await editTree(this.#store, null, files));
    return tree && { ...tree, oid };
  }

  #writeObject(type: GitObjectType, content: Uint8Array): string {
    const bytes = Buffer.from(content);
    const oid = objectId(frameObject(type, bytes));
    this.#objects.set(oid, { oid, type, content: bytes });
    if (type !== "commit" || this.#written.has(oid)) return oid;
    const { parentOids, committer } = decodeCommit(oid, bytes);
    const parents = parentOids.map((parent) => this.#locate(parent)).filter((parent) => parent !== null);
    this.#written.set(oid, { oid, parents, timestamp: committer.timestamp });
    return oid;
  }

  /** The one commit whose name starts with these digits. */
  #completeOid(prefix: string): string | null {
    if (!/^[0-9a-f]{4,39}$/.test(prefix)) return null;
    const oids = [...this.#written.keys(), ...this.#indexed().oids.commitOids()];
    const [first = null, ...others] = oids.filter((oid) => oid.startsWith(prefix));
    return others.length === 0 ? first : null;
  }
}
