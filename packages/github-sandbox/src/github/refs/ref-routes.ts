import { type Answer, noContent, ok } from "../../http/answer.ts";
import { encodePath } from "../../rest/links.ts";
import type { Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { nodeId } from "../../state/node-ids.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { refuseWorkflowMove } from "../workflows/automation-limits.ts";
import { moveRefs, type RefMoveRefusal } from "./refs.ts";

const DOCS = "git/refs#";
const PERMISSIONS = "contents=write";

/** GitHub's answers to a ref that it will not move. */
const REFUSALS: Readonly<Record<RefMoveRefusal, readonly [status: 404 | 409 | 422, message: string]>> = {
  stale: [409, "Reference was updated by someone else."],
  exists: [422, "Reference already exists"],
  missing: [422, "Reference does not exist"],
  "not-fast-forward": [422, "Update is not a fast forward"],
  "unknown-object": [422, "Object does not exist"],
  "invalid-name": [422, "Reference name is invalid"],
  "name-in-the-way": [422, "Reference update failed"],
  protected: [422, "Changes must be made through a pull request."],
  "default-branch": [422, "Cannot delete the default branch"],
  "read-only": [422, "Reference cannot be updated"],
};

function refuseMove(reason: RefMoveRefusal, words?: string): Refusal {
  const [status, message] = REFUSALS[reason];
  return refuse(status, words ?? message);
}

/** A tag may point at an object of its own, which points at the commit. */
async function presentRef(request: RepositoryRequest, name: string, oid: string): Promise<Resource> {
  const { git, links, repository } = request;
  const isTag = name.startsWith("refs/tags/") && (await git.readTag(oid)) !== null;
  const type = isTag ? "tag" : "commit";
  return {
    ref: name,
    node_id: nodeId("Ref", repository.id, name),
    url: links.repository(repository, `/git/${encodePath(name)}`),
    object: { sha: oid, type, url: links.repository(repository, `/git/${type}s/${oid}`) },
  };
}

async function getRef(request: RepositoryRequest): Promise<Answer | Refusal> {
  const name = `refs/${request.params.ref}`;
  const oid = await request.git.readRef(name);
  return oid === null ? notFound() : ok(await presentRef(request, name, oid));
}

async function listMatchingRefs(request: RepositoryRequest): Promise<Answer | Refusal> {
  const refs = await request.git.listRefs(`refs/${request.params.ref ?? ""}`);
  return ok(await Promise.all(refs.map((ref) => presentRef(request, ref.name, ref.oid))));
}

/** As it was before 2019. It listed what begins with a name that is none itself; that is not simulated. */
async function getRefAsBefore(request: RepositoryRequest): Promise<Answer | Refusal> {
  const name = `refs/${request.params.ref ?? ""}`;
  const isPrefix =
    (await request.git.readRef(name)) === null && (await request.git.listRefs(name)).length > 0;
  return isPrefix
    ? refuse(501, "The sandbox does not simulate listing by git/refs: ask git/matching-refs.")
    : getRef(request);
}

/** What a reference may point at: a commit, for a tag an object of a tag too. */
async function isObject({ git }: RepositoryRequest, name: string, oid: string): Promise<boolean> {
  const isTag = name.startsWith("refs/tags/") && (await git.readTag(oid)) !== null;
  return isTag || (await git.readCommit(oid)) !== null;
}

async function createRef(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { ref, sha } = request.body as { readonly ref: string; readonly sha: string };
  if (!/^refs\/[^/]+\/./.test(ref)) {
    return refuse(422, "Reference name must start with 'refs' and have at least two slashes.");
  }
  if (!(await isObject(request, ref, sha))) {
    return refuse(422, "Object does not exist");
  }
  const update = { name: ref, before: null, after: sha, force: false };
  const refusal = await refuseWorkflowMove(request.viewer, request.git, update);
  if (refusal !== null) {
    return refusal;
  }
  const move = await moveRefs(request.domain, request.repository, [update], request.viewer.login);
  if (move.status === "refused") {
    return refuseMove(move.reason === "stale" ? "exists" : move.reason, move.message);
  }
  const body = await presentRef(request, ref, sha);
  return { status: 201, body, headers: { location: body.url } };
}

async function updateRef(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { sha, force = false } = request.body as { readonly sha: string; readonly force?: boolean };
  const name = `refs/${request.params.ref}`;
  const before = await request.git.readRef(name);
  if (before === null) {
    return refuseMove("missing");
  }
  if (!(await isObject(request, name, sha))) {
    return refuse(422, "Object does not exist");
  }
  const update = { name, before, after: sha, force };
  const refusal = await refuseWorkflowMove(request.viewer, request.git, update);
  if (refusal !== null) {
    return refusal;
  }
  const move = await moveRefs(request.domain, request.repository, [update], request.viewer.login);
  return move.status === "refused"
    ? refuseMove(move.reason, move.message)
    : { ...ok(await presentRef(request, name, sha)), isWriteApplied: before !== sha };
}

async function deleteRef(request: RepositoryRequest): Promise<Answer | Refusal> {
  const name = `refs/${request.params.ref}`;
  if ((await request.git.readRef(name)) === null) {
    return refuseMove("missing");
  }
  const update = { name, after: null, force: true };
  const move = await moveRefs(request.domain, request.repository, [update], request.viewer.login);
  return move.status === "refused" ? refuseMove(move.reason, move.message) : noContent();
}

/** Git's refs, read and moved. */
export const REF_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/git/ref/{ref+}",
    docs: `${DOCS}get-a-reference`,
    permissions: "contents=read",
    respond: getRef,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/git/matching-refs/{ref+}",
    docs: `${DOCS}list-matching-references`,
    permissions: "contents=read",
    respond: listMatchingRefs,
  },
  // These are gone from today's documentation, still answered: octokit of old asks it.
  ...["refs", "refs/", "refs/{ref}", "matching-refs/"].map(
    (path): Route => ({
      scope: "repository",
      method: "GET",
      template: `/repos/{owner}/{repo}/git/${path}`,
      docs: `${DOCS}list-matching-references`,
      permissions: "contents=read",
      respond: listMatchingRefs,
    }),
  ),
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/git/refs/{ref+}",
    docs: `${DOCS}get-a-reference`,
    permissions: "contents=read",
    respond: getRefAsBefore,
  },
  {
    scope: "repository",
    method: "POST",
    template: "/repos/{owner}/{repo}/git/refs",
    docs: `${DOCS}create-a-reference`,
    permissions: PERMISSIONS,
    body: {
      type: "object",
      required: ["ref", "sha"],
      properties: { ref: { type: "string" }, sha: { type: "string" } },
    },
    respond: createRef,
  },
  {
    scope: "repository",
    method: "PATCH",
    template: "/repos/{owner}/{repo}/git/refs/{ref+}",
    docs: `${DOCS}update-a-reference`,
    permissions: PERMISSIONS,
    body: {
      type: "object",
      required: ["sha"],
      properties: { sha: { type: "string" }, force: { type: "boolean" } },
    },
    respond: updateRef,
  },
  {
    scope: "repository",
    method: "DELETE",
    template: "/repos/{owner}/{repo}/git/refs/{ref+}",
    docs: `${DOCS}delete-a-reference`,
    permissions: PERMISSIONS,
    respond: deleteRef,
  },
];
