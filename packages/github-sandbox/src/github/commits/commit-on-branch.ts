import { type Domain, openGit } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { findEntry } from "../contents/files.ts";
import { BRANCH_PREFIX, moveRefs } from "../refs/refs.ts";
import { signature, webFlow } from "./signatures.ts";

export interface BranchCommit {
  readonly branch: string;
  readonly expectedHeadOid: string;
  readonly message: string;
  readonly additions: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** Paths. */
  readonly deletions: readonly string[];
  readonly actor: string;
}

/** 409: the branch does not point at what the writer expects. */
function stale(expectedHeadOid: string): Refusal {
  return refuse(409, `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`);
}

/** Writes one commit that changes any number of files of a branch, and gives its oid. 409 for a branch that moved. */
export async function commitOnBranch(
  domain: Domain,
  repository: RepositoryRecord,
  commit: BranchCommit,
): Promise<string | Refusal> {
  const git = openGit(domain, repository);
  const name = `${BRANCH_PREFIX}${commit.branch}`;
  const before = await git.readRef(name);
  const head = before === null ? null : await git.readCommit(before);
  if (before === null || head === null) {
    return notFound(`Could not resolve to a Ref with the name '${commit.branch}'.`);
  }
  if (before !== commit.expectedHeadOid) {
    return stale(commit.expectedHeadOid);
  }
  for (const path of commit.deletions) {
    if ((await findEntry(git, head.treeOid, path))?.type !== "blob") {
      return refuse(
        422,
        `A path was requested for deletion which does not exist as of commit oid \`${before}\``,
      );
    }
  }
  const paths = [...commit.additions.map(({ path }) => path), ...commit.deletions];
  if (paths.some((path) => path.split("/").some((part) => ["", ".", "..", ".git"].includes(part)))) {
    return refuse(422, "A path was requested that contains a malformed path component");
  }
  const oid = await git.writeCommit({
    parentOids: [before],
    message: commit.message,
    author: signature(domain, commit.actor),
    committer: webFlow(domain),
    files: {
      ...Object.fromEntries(commit.deletions.map((path) => [path, null])),
      ...Object.fromEntries(commit.additions.map(({ path, content }) => [path, content])),
    },
  });
  const move = await moveRefs(domain, repository, [{ name, before, after: oid, force: false }], commit.actor);
  if (move.status === "updated") {
    return oid;
  }
  return move.reason === "stale" ? stale(commit.expectedHeadOid) : refuse(422, move.message ?? move.reason);
}
