import type { GitRepository, GitTreeEntry } from "../../git/backend.ts";
import { type Answer, ok } from "../../http/answer.ts";
import { encodePath } from "../../rest/links.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { findEntry } from "./files.ts";

const DOCS = "repos/contents#";
const CONTENTS = "/repos/{owner}/{repo}/contents";

/** Larger files come without content, and only raw; https://docs.github.com/rest/repos/contents#get-repository-content */
const MAXIMUM_JSON_BYTES = 1_048_576;

/** Even raw no larger file comes. */
const MAXIMUM_RAW_BYTES = 100 * MAXIMUM_JSON_BYTES;

/** Most entries of a folder that are listed. */
const MAXIMUM_ENTRIES = 1_000;

/** An entry of a tree, without content. */
export function presentEntry(
  { links, repository }: RepositoryRequest,
  ref: string,
  entry: GitTreeEntry,
): Readonly<Record<string, unknown>> {
  const { path, oid, type } = entry;
  const query = `?ref=${encodeURIComponent(ref)}`;
  const self = `${links.repository(repository, `/contents/${encodePath(path)}`)}${query}`;
  const isTree = type === "tree";
  const git = type === "commit" ? null : links.repository(repository, `/git/${type}s/${oid}`);
  const html = links.page(repository, `/${isTree ? "tree" : "blob"}/${encodePath(ref)}/${encodePath(path)}`);
  return {
    name: path.split("/").at(-1) ?? "",
    path,
    sha: oid,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url:
      type === "blob" ? links.page(repository, `/raw/${encodePath(ref)}/${encodePath(path)}`) : null,
    type: type === "commit" ? "submodule" : isTree ? "dir" : entry.mode === "120000" ? "symlink" : "file",
    _links: { self, git, html },
  };
}

/** GitHub breaks base64 after 60 characters. */
export function encodeContent(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("base64")
    .replace(/.{60}|.+$/g, "$&\n");
}

async function getContent(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, params, query, repository } = request;
  const ref = query.get("ref") ?? repository.defaultBranch;
  const path = (params.path ?? "").replace(/\/+$/, "");
  const oid = await git.resolveCommit(ref);
  const commit = oid === null ? null : await git.readCommit(oid);
  if (commit === null) {
    return notFound(query.has("ref") ? `No commit found for the ref ${ref}` : "This repository is empty.");
  }
  const entry = await findEntry(git, commit.treeOid, path);
  if (entry === null) {
    return notFound();
  }
  return entry.type === "blob"
    ? getFile(request, ref, entry)
    : getFolder(request, ref, entry, await git.readTree(entry.oid, false));
}

function getFolder(
  request: RepositoryRequest,
  ref: string,
  folder: GitTreeEntry,
  entries: Awaited<ReturnType<GitRepository["readTree"]>>,
): Answer {
  const within = (name: string): string => (folder.path === "" ? name : `${folder.path}/${name}`);
  const presented = (entries ?? [])
    .slice(0, MAXIMUM_ENTRIES)
    .map((entry) => presentEntry(request, ref, { ...entry, path: within(entry.path) }));
  return request.accept.includes("object")
    ? ok({ ...presentEntry(request, ref, folder), entries: presented })
    : ok(presented);
}

async function getFile(
  request: RepositoryRequest,
  ref: string,
  entry: GitTreeEntry,
): Promise<Answer | Refusal> {
  const bytes = (await request.git.readBlob(entry.oid)) ?? new Uint8Array();
  if (request.accept.includes("raw")) {
    return bytes.length > MAXIMUM_RAW_BYTES ? tooLarge() : rawAnswer(bytes);
  }
  if (bytes.length > MAXIMUM_RAW_BYTES) {
    return tooLarge();
  }
  const isWhole = bytes.length <= MAXIMUM_JSON_BYTES;
  return ok({
    ...presentEntry(request, ref, { ...entry, size: bytes.length }),
    content: isWhole ? encodeContent(bytes) : "",
    encoding: isWhole ? "base64" : "none",
  });
}

/** The bytes themselves, as the media type `raw` gives them. */
export function rawAnswer(bytes: Uint8Array): Answer {
  return {
    status: 200,
    raw: bytes,
  };
}

function tooLarge(): Refusal {
  return refuse(
    403,
    "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.",
    {
      errors: [{ resource: "Blob", field: "data", code: "too_large" }],
    },
  );
}

async function getReadme(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, query, repository } = request;
  const ref = query.get("ref") ?? repository.defaultBranch;
  const oid = await git.resolveCommit(ref);
  const commit = oid === null ? null : await git.readCommit(oid);
  const entries = commit === null ? null : await git.readTree(commit.treeOid, false);
  const readme = entries?.find(({ path, type }) => type === "blob" && /^readme(\.|$)/i.test(path));
  return readme === undefined ? notFound() : getFile(request, ref, readme);
}

/** Files and folders, read. */
export const CONTENT_ROUTES: readonly Route[] = [
  ...["", "/", "/{path+}"].map(
    (path): Route => ({
      scope: "repository",
      method: "GET",
      template: `${CONTENTS}${path}`,
      docs: `${DOCS}get-repository-content`,
      filters: { ref: true },
      permissions: "contents=read",
      respond: getContent,
    }),
  ),
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/readme",
    docs: `${DOCS}get-a-repository-readme`,
    filters: { ref: true },
    permissions: "contents=read",
    respond: getReadme,
  },
];
