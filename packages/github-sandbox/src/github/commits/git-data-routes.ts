import type { GitTreeEdit, GitTreeEntry } from "../../git/backend.ts";
import { type Answer, created, ok } from "../../http/answer.ts";
import type { Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { nodeId } from "../../state/node-ids.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { encodeContent, rawAnswer } from "../contents/content-routes.ts";
import { PERSON, readSignature } from "../contents/content-write-routes.ts";
import { presentGitCommit } from "./commit-presenter.ts";

const GIT = "/repos/{owner}/{repo}/git";
const OID = /^[0-9a-f]{40}$/;

/** Most entries of one tree that are listed, https://docs.github.com/rest/git/trees#get-a-tree */
const MAXIMUM_TREE_ENTRIES = 100_000;

const MODES: Readonly<Record<string, GitTreeEntry["type"]>> = {
  "100644": "blob",
  "100755": "blob",
  "120000": "blob",
  "040000": "tree",
  "160000": "commit",
};

async function getBlob(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, links, repository } = request;
  const oid = request.params.file_sha ?? "";
  const bytes = OID.test(oid) ? await git.readBlob(oid) : null;
  if (bytes === null) {
    return notFound();
  }
  if (request.accept.includes("raw")) {
    return rawAnswer(bytes);
  }
  return ok({
    sha: oid,
    node_id: nodeId("Blob", repository.id, oid),
    size: bytes.length,
    url: links.repository(repository, `/git/blobs/${oid}`),
    content: encodeContent(bytes),
    encoding: "base64",
  });
}

async function createBlob({ git, links, repository, body }: RepositoryRequest): Promise<Answer> {
  const { content, encoding = "utf-8" } = body as { readonly content: string; readonly encoding?: string };
  const oid = await git.writeBlob(Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
  return created({ sha: oid, url: links.repository(repository, `/git/blobs/${oid}`) } as Resource);
}

/** The tree of a commit, branch, tag or tree name. */
async function findTree({ git }: RepositoryRequest, revision: string): Promise<string | null> {
  if (OID.test(revision) && (await git.readTree(revision, false)) !== null) {
    return revision;
  }
  const oid = await git.resolveCommit(revision);
  return oid === null ? null : ((await git.readCommit(oid))?.treeOid ?? null);
}

function presentTree(
  { links, repository }: RepositoryRequest,
  oid: string,
  entries: readonly GitTreeEntry[],
): Resource {
  return {
    sha: oid,
    url: links.repository(repository, `/git/trees/${oid}`),
    tree: entries.slice(0, MAXIMUM_TREE_ENTRIES).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.oid,
      ...(entry.size === undefined ? {} : { size: entry.size }),
      ...(entry.type === "commit"
        ? {}
        : { url: links.repository(repository, `/git/${entry.type}s/${entry.oid}`) }),
    })),
    truncated: entries.length > MAXIMUM_TREE_ENTRIES,
  };
}

async function getTree(request: RepositoryRequest): Promise<Answer | Refusal> {
  const oid = await findTree(request, request.params.tree_sha ?? "");
  const entries = oid === null ? null : await request.git.readTree(oid, request.query.has("recursive"));
  return oid === null || entries === null ? notFound() : ok(presentTree(request, oid, entries));
}

interface TreeBody {
  readonly base_tree?: string;
  readonly tree: readonly {
    readonly path?: string;
    readonly mode?: string;
    readonly type?: string;
    readonly sha?: string | null;
    readonly content?: string;
  }[];
}

async function createTree(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git } = request;
  const body = request.body as TreeBody;
  const base = body.base_tree === undefined ? null : await findTree(request, body.base_tree);
  if (body.base_tree !== undefined && base === null) {
    return refuse(404, "Not Found");
  }
  const edits: GitTreeEdit[] = [];
  for (const { path = "", mode = "", sha, content } of body.tree) {
    const type = MODES[mode];
    if (type === undefined) {
      return refuse(422, "Must supply a valid tree.mode");
    }
    if (path === "" || path.split("/").some((part) => ["", ".", "..", ".git"].includes(part))) {
      return refuse(422, "tree.path contains a malformed path component");
    }
    if ((sha === undefined) === (content === undefined)) {
      return refuse(422, "Must supply either tree.sha or tree.content");
    }
    const oid = content === undefined ? (sha ?? null) : await git.writeBlob(Buffer.from(content));
    if (typeof sha === "string" && !(await exists(request, type, sha))) {
      return refuse(422, `tree.sha ${sha} is not a valid ${type}`);
    }
    edits.push({ path, mode, oid });
  }
  const oid = await git.writeTree(base, edits);
  return created(presentTree(request, oid, (await git.readTree(oid, false)) ?? []));
}

async function exists({ git }: RepositoryRequest, type: GitTreeEntry["type"], oid: string): Promise<boolean> {
  switch (type) {
    case "blob":
      return (await git.readBlob(oid)) !== null;
    case "tree":
      return (await git.readTree(oid, false)) !== null;
    default:
      return OID.test(oid);
  }
}

interface CommitBody {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: { readonly name: string; readonly email: string; readonly date?: string };
  readonly committer?: { readonly name: string; readonly email: string; readonly date?: string };
}

async function createCommit(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git } = request;
  const body = request.body as CommitBody;
  if ((await git.readTree(body.tree, false)) === null) {
    return refuse(422, "Tree SHA does not exist");
  }
  for (const parent of body.parents ?? []) {
    if ((await git.readCommit(parent)) === null) {
      return refuse(422, "Parent SHA does not exist or is not a commit object");
    }
  }
  const author = readSignature(request, body.author);
  const oid = await git.commitTree({
    treeOid: body.tree,
    parentOids: body.parents ?? [],
    author,
    committer: body.committer === undefined ? author : readSignature(request, body.committer),
    message: body.message,
  });
  const commit = await git.readCommit(oid);
  return commit === null ? notFound() : created(presentGitCommit(request, commit));
}

const TREE_ENTRY = {
  type: "object",
  properties: { path: {}, mode: {}, type: {}, sha: {}, content: {} },
};

const ROUTE = { scope: "repository" } as const;

/** Git's objects: blobs, trees and commits. */
export const GIT_DATA_ROUTES: readonly Route[] = [
  {
    ...ROUTE,
    method: "GET",
    template: `${GIT}/blobs/{file_sha}`,
    docs: "git/blobs#get-a-blob",
    permissions: "contents=read",
    respond: getBlob,
  },
  {
    ...ROUTE,
    method: "POST",
    template: `${GIT}/blobs`,
    docs: "git/blobs#create-a-blob",
    permissions: "contents=write",
    body: {
      type: "object",
      required: ["content"],
      properties: { content: { type: "string" }, encoding: { type: "string", enum: ["utf-8", "base64"] } },
    },
    respond: createBlob,
  },
  {
    ...ROUTE,
    method: "GET",
    template: `${GIT}/trees/{tree_sha+}`,
    docs: "git/trees#get-a-tree",
    filters: { recursive: true },
    permissions: "contents=read",
    respond: getTree,
  },
  {
    ...ROUTE,
    method: "POST",
    template: `${GIT}/trees`,
    docs: "git/trees#create-a-tree",
    permissions: "contents=write",
    body: {
      type: "object",
      required: ["tree"],
      properties: { base_tree: { type: "string" }, tree: { type: "array", items: TREE_ENTRY } },
    },
    respond: createTree,
  },
  {
    ...ROUTE,
    method: "POST",
    template: `${GIT}/commits`,
    docs: "git/commits#create-a-commit",
    permissions: "contents=write",
    body: {
      type: "object",
      required: ["message", "tree"],
      properties: {
        message: { type: "string" },
        tree: { type: "string" },
        parents: { type: "array", items: { type: "string" } },
        author: PERSON,
        committer: PERSON,
      },
    },
    respond: createCommit,
  },
];
